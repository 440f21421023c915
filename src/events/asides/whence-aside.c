/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates that tell of nothing that happened: parts of names and numbers, books cited, credits, a day that the time of day says again. */
#include "whence-aside.h"

#include <string.h>

#include "whence-any-day.h"
#include "whence-caption.h"

#include "whence-compared.h"
#include "whence-furniture.h"
#include "whence-unbound.h"
#include "whence-word-class.h"

/* So many words of grammar may stand between a day and its time of day: "at 10 p.m. on the". */
#define FINER_REACH 3
/* So many expressions from the period of figures is the day they were told. */
#define PERIOD_REACH 4
#define CREDIT_MAX_WORDS 5
#define SPEAKER_MAX_LETTERS 3
#define PAGE_REACH 4
#define YEARLY "XXXX-"
/* "2025; 405(2): " */
#define VOLUME_REACH 7
/* So many paragraphs at the end may say something of the page. */
#define FOOT_PARAGRAPHS 3
/* "All prices and opening times correct as of May 2019." */
#define NOTE_MAX_WORDS 14
/* So many words may stand between "except" and a date: "for in". */
#define EXCEPTION_REACH 3

static const char month_classes[] = { WHENCE_CLASS_MONTH, WHENCE_CLASS_MONTH_NAME, '\0' }, season_classes[] = { WHENCE_CLASS_SEASON, WHENCE_CLASS_SEASON_NAME, '\0' },
                  pointing_classes[] = { WHENCE_CLASS_THE, WHENCE_CLASS_THIS, WHENCE_CLASS_THAT, '\0' };

/* Tokens of the timex's paragraph: "in the same breath". */
static gboolean
is_near (const WhenceSource   *source,
         const WhenceSentence *sentence,
         guint                 token)
{
  return token < source->tokens->n_tokens && whence_tokens_get_sentence (source->tokens, token)->paragraph == sentence->paragraph;
}

/* "4-4-2": single digits side by side are a line-up or a score, whatever calendar they would fit. */
static gboolean
is_line_up (const WhenceSource *source,
            const WhenceTimex  *timex)
{
  const char *text = source->article->text + timex->begin;

  return timex->end - timex->begin == 5 && g_ascii_isdigit (text[0]) && text[1] == '-' && g_ascii_isdigit (text[2]) && text[3] == '-'
         && g_ascii_isdigit (text[4]);
}

/* "H-2000", "556012-1987", "2014 MU69": a year that is a part of a designation. */
static gboolean
is_designation (const WhenceSource *source,
                const WhenceTimex  *timex)
{
  const char *text = source->article->text;
  const WhenceToken *next = &source->tokens->tokens[timex->first_token + 1];
  guint32 begin = timex->begin;

  if (begin > 1 && text[begin - 1] == '-' && (g_ascii_isdigit (text[begin - 2]) || g_ascii_isupper (text[begin - 2])))
    return TRUE;
  if (timex->first_token + 1 >= source->tokens->n_tokens || !(next->flags & WHENCE_TOKEN_CAPITAL) || next->length < 2)
    return FALSE;
  return g_ascii_isupper (text[next->begin + 1]) && g_ascii_isdigit (text[next->begin + next->length - 1]);
}

/* "Agenda 2030", "its Course 2030 strategy" */
static gboolean
is_name (const WhenceSource   *source,
         const WhenceSentence *sentence,
         const WhenceTimex    *timex)
{
  guint at = timex->first_token;

  if (at == sentence->first || whence_source_has_flag (source, at - 1, WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_FUNCTION) || !whence_source_has_flag (source, at, WHENCE_TOKEN_SPACED))
    return FALSE;
  if (whence_source_has_flag (source, at - 1, WHENCE_TOKEN_CAPITAL) && whence_source_word_is (source, at - 1, source->words->numbered))
    return TRUE;
  return whence_source_has_flag (source, at - 1, WHENCE_TOKEN_CAPITAL) && is_near (source, sentence, at + 1) && whence_source_word_is (source, at + 1, source->words->programmes);
}

/* "the Club of '89", "the '68ers": a year of two digits that says which. */
static gboolean
is_called_by_year (const WhenceSource   *source,
                   const WhenceSentence *sentence,
                   const WhenceTimex    *timex)
{
  const char *text = source->article->text;
  guint at = timex->first_token, digits = timex->n_tokens > 0 ? at + timex->n_tokens - 1 : at;

  if (source->tokens->tokens[digits].length != 2 || timex->n_tokens > 2)
    return FALSE;
  if (g_ascii_isalpha (text[timex->end]))
    return TRUE;
  if (timex->n_tokens == 1 && at > sentence->first && whence_source_has_flag (source, at - 1, WHENCE_TOKEN_PUNCT))
    at--;
  return at > sentence->first + 1 && at < digits && source->tokens->classes[at - 1] == WHENCE_CLASS_OF && whence_source_has_flag (source, at - 2, WHENCE_TOKEN_CAPITAL)
         && whence_kinds_find (source->words, text + source->tokens->tokens[at - 2].begin, source->tokens->tokens[at - 2].length, WHENCE_KIND_WORD_NOUN) == NULL;
}

static gboolean
is_number (const WhenceSource *source,
           guint               token)
{
  return token < source->tokens->n_tokens && whence_source_has_flag (source, token, WHENCE_TOKEN_NUMERIC);
}

/* The token behind ", " or "; " and a volume with its number, "405" or "405(2)", at @at, or 0. */
static guint
skip_volume (const WhenceSource *source,
             guint               at)
{
  const char *text = source->article->text;
  const WhenceToken *tokens = source->tokens->tokens;

  if (at + 2 >= source->tokens->n_tokens || strchr (",;", text[tokens[at].begin]) == NULL || !is_number (source, at + 1))
    return 0;
  at += 2;
  while (at + 1 < source->tokens->n_tokens && (strchr ("()", text[tokens[at].begin]) != NULL || (is_number (source, at) && text[tokens[at - 1].begin] == '(')))
    at++;
  return at;
}

/* "Lancet 2025; 405: 1602–1613": a year before a volume and pages, or the pages behind it. */
static gboolean
is_of_journal (const WhenceSource   *source,
               const WhenceSentence *sentence,
               const WhenceTimex    *timex)
{
  const char *text = source->article->text;
  guint at = skip_volume (source, timex->first_token + timex->n_tokens), first = timex->first_token;

  if (at > 0 && at + 1 < source->tokens->n_tokens && text[source->tokens->tokens[at].begin] == ':' && is_number (source, at + 1))
    return TRUE;
  for (guint back = 2; back <= VOLUME_REACH && first >= sentence->first + back; back++)
    if (source->tokens->classes[first - back] == WHENCE_CLASS_YEAR && text[source->tokens->tokens[first - 1].begin] == ':')
      return skip_volume (source, first - back + 1) == first - 1;
  return FALSE;
}

/* "(London, 1987), p. 34", "pp. 1872–1880" */
static gboolean
is_cited (const WhenceSource   *source,
          const WhenceSentence *sentence,
          const WhenceTimex    *timex)
{
  guint end = timex->first_token + timex->n_tokens;

  if (timex->first_token > sentence->first && whence_source_word_is (source, timex->first_token - 1, source->words->pages))
    return TRUE;
  for (guint at = end; at < end + PAGE_REACH && is_near (source, sentence, at); at++)
    if (!whence_source_has_flag (source, at, WHENCE_TOKEN_PUNCT))
      return whence_source_word_is (source, at, source->words->pages);
  return FALSE;
}

/* "… at dawn. This article was amended on 7 June 2024.": what the page says below the text, in its last paragraph. */
static gboolean
is_below (const WhenceSource   *source,
          const WhenceSentence *sentence)
{
  const WhenceToken *first = &source->tokens->tokens[sentence->first], *last = first + sentence->n - 1;

  if (sentence->paragraph + FOOT_PARAGRAPHS < source->article->n_paragraphs || sentence == source->tokens->sentences
      || sentence[-1].paragraph != sentence->paragraph || is_near (source, sentence, sentence->first + sentence->n))
    return FALSE;
  switch (whence_line_classify (source->article->text + first->begin, last->begin + last->length - first->begin, NULL))
    {
    case WHENCE_LINE_FURNITURE:
    case WHENCE_LINE_METADATA:
      return TRUE;
    default:
      return FALSE;
    }
}

/* "Photo by Ann Lee, 1967" */
static gboolean
is_photo_credit (const WhenceSource   *source,
                 const WhenceSentence *sentence)
{
  return sentence->n > 2 && whence_source_word_is (source, sentence->first, source->words->captions)
         && whence_source_word_is (source, sentence->first + 1, source->words->credits);
}

/* "All prices checked in May 2019." */
static gboolean
is_note (const WhenceSource   *source,
         const WhenceSentence *sentence,
         const WhenceTimex    *timex)
{
  gboolean of_details = FALSE, vouched = FALSE;

  if (sentence->n > NOTE_MAX_WORDS)
    return FALSE;
  for (guint i = sentence->first; i < timex->first_token; i++)
    {
      of_details = of_details || whence_source_word_is (source, i, source->words->vouched_for);
      vouched = of_details && (vouched || whence_source_word_is (source, i, source->words->vouched));
    }
  return vouched;
}

/* "Last updated: September 2025.", "Page created 2009.": a sentence of nothing else, about the page. */
static gboolean
is_page_note (const WhenceSource   *source,
              const WhenceSentence *sentence,
              const WhenceTimex    *timex)
{
  gboolean done = FALSE;

  if (sentence->n > NOTE_MAX_WORDS)
    return FALSE;
  for (guint i = sentence->first; i < sentence->first + sentence->n; i++)
    {
      gboolean dated = i >= timex->first_token && i < timex->first_token + timex->n_tokens;

      done = done || whence_source_word_is (source, i, source->words->page_deeds);
      if (!dated && !whence_source_has_flag (source, i, WHENCE_TOKEN_PUNCT) && !whence_source_word_is (source, i, source->words->page_deeds)
          && !whence_source_word_is (source, i, source->words->page_words))
        return FALSE;
    }
  return done;
}

/* "The dam on 12 March. Photograph: …": a picture's caption, which only says what is seen. */
static gboolean
is_scene (const WhenceSource   *source,
          const WhenceSentence *sentence)
{
  guint end = sentence->first + sentence->n;

  if (!is_near (source, sentence, end + 1) || !whence_source_word_is (source, end, source->words->captions)
      || !(whence_source_word_is (source, end + 1, source->words->credits) || source->article->text[source->tokens->tokens[end + 1].begin] == ':'))
    return FALSE;
  for (guint i = sentence->first; i < end; i++)
    if (whence_source_has_flag (source, i, WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE))
      return FALSE;
  return TRUE;
}

/* "“We measure.” — Margaret Reed, 1967": who said it, and when, at the end of a paragraph. */
static gboolean
is_quotation_credit (const WhenceSource   *source,
                     const WhenceSentence *sentence,
                     const WhenceTimex    *timex)
{
  guint at = timex->first_token, n = 0;

  if (is_near (source, sentence, timex->first_token + timex->n_tokens) || at < sentence->first + 3
      || source->tokens->classes[at - 1] != WHENCE_CLASS_COMMA)
    return FALSE;
  for (at--; at-- > sentence->first && n <= CREDIT_MAX_WORDS && whence_source_has_flag (source, at, WHENCE_TOKEN_CAPITAL);)
    n++;
  return n > 0 && n <= CREDIT_MAX_WORDS && source->tokens->classes[at] == WHENCE_CLASS_DASH && (at == sentence->first || whence_source_has_flag (source, at - 1, WHENCE_TOKEN_PUNCT));
}

/* A day of a month or a bare season that was not told with its year. */
static gboolean
may_be_yearly (const WhenceSource *source,
               const WhenceTimex  *timex)
{
  const guint8 *classes = source->tokens->classes;

  if (timex->reason == WHENCE_REASON_EXPLICIT)
    return FALSE;
  if (timex->span.precision == WHENCE_PRECISION_SEASON)
    return timex->n_tokens == 1 && strchr (season_classes, classes[timex->first_token]) != NULL
           && (timex->first_token == 0 || strchr (pointing_classes, classes[timex->first_token - 1]) == NULL);
  return timex->span.precision <= WHENCE_PRECISION_DAY
         && (strchr (month_classes, classes[timex->first_token]) != NULL || strchr (month_classes, classes[timex->first_token + timex->n_tokens - 1]) != NULL);
}

/* "each summer", "every May"; no "every Monday", "XXXX-WXX-1" */
static gboolean
is_of_year (const char *value)
{
  return g_str_has_prefix (value, YEARLY) && strstr (value + strlen (YEARLY), "XX") == NULL;
}

/* "whose feast on 3 February is kept every year", "They spawn in spring and come back each summer": a time of each year. */
static gboolean
is_yearly (const WhenceSource   *source,
           const WhenceSentence *sentence,
           guint                 index)
{
  if (!may_be_yearly (source, whence_source_get_timex (source, index)))
    return FALSE;
  for (gint step = -1; step <= 1; step += 2)
    for (guint i = index + (guint) step; i < source->timexes->len; i += (guint) step)
      {
        const WhenceTimex *other = whence_source_get_timex (source, i);

        if (other->first_token < sentence->first || other->first_token >= sentence->first + sentence->n)
          break;
        if (other->type == WHENCE_TIMEX_SET && (g_str_equal (other->value, "P1Y") || is_of_year (other->value)))
          return TRUE;
      }
  return FALSE;
}

/* "payable to holders of record Nov. 15": of a list, not of what happens. */
static gboolean
is_of_record (const WhenceSource   *source,
              const WhenceSentence *sentence,
              const WhenceTimex    *timex)
{
  guint at = timex->first_token;

  if (at > sentence->first && source->tokens->classes[at - 1] == WHENCE_CLASS_IN)
    at--;
  return at > sentence->first + 1 && whence_source_word_is (source, at - 1, source->words->records) && source->tokens->classes[at - 2] == WHENCE_CLASS_OF;
}

/* A line that is nothing but a date. */
static gboolean
is_alone (const WhenceSource   *source,
          const WhenceSentence *sentence,
          const WhenceTimex    *timex)
{
  for (guint i = sentence->first; i < sentence->first + sentence->n; i++)
    if ((i < timex->first_token || i >= timex->first_token + timex->n_tokens) && !whence_source_has_flag (source, i, WHENCE_TOKEN_PUNCT))
      return FALSE;
  return TRUE;
}

/* "4 a.m. on Thursday": whether nothing but words of grammar parts the two. */
static gboolean
are_side_by_side (const WhenceSource *source,
                  const WhenceTimex  *a,
                  const WhenceTimex  *b)
{
  guint from = a->first_token < b->first_token ? a->first_token + a->n_tokens : b->first_token + b->n_tokens;
  guint to = MAX (a->first_token, b->first_token);

  if (from > to || to - from > FINER_REACH)
    return FALSE;
  for (guint i = from; i < to; i++)
    if (!whence_source_has_flag (source, i, WHENCE_TOKEN_FUNCTION) && source->tokens->classes[i] != WHENCE_CLASS_COMMA)
      return FALSE;
  return TRUE;
}

/* "Early life (1931–1950)": of what years a part of the text tells. */
static gboolean
is_section (const WhenceSource   *source,
            const WhenceSentence *sentence,
            const WhenceTimex    *timex)
{
  return whence_article_get_paragraph_kind (source->article, sentence->paragraph) == WHENCE_PARAGRAPH_HEADING
         && (timex->span.flags & WHENCE_SPAN_INTERVAL) && timex->span.precision >= WHENCE_PRECISION_YEAR && timex->first_token > sentence->first
         && source->article->text[source->tokens->tokens[timex->first_token - 1].begin] == '(';
}

/* "Six days later, on 7 October 1950, …": what is only counted, where the day itself is told right behind. */
static gboolean
is_told_again (const WhenceSource *source,
               guint               index)
{
  const WhenceTimex *timex = whence_source_get_timex (source, index), *next = timex + 1;
  guint end = timex->first_token + timex->n_tokens;

  return index + 1 < source->timexes->len && (timex->reason == WHENCE_REASON_TEXT || timex->reason == WHENCE_REASON_REFERENCE)
         && (next->reason == WHENCE_REASON_EXPLICIT || next->reason == WHENCE_REASON_NARRATIVE || next->reason == WHENCE_REASON_TENSE_PAST
             || next->reason == WHENCE_REASON_REFERENCE_DAY)
         && next->span.precision <= WHENCE_PRECISION_DAY && source->tokens->classes[end] == WHENCE_CLASS_COMMA && are_side_by_side (source, timex, next);
}

/* A day whose hour is told beside it. */
static gboolean
is_told_finer (const WhenceSource   *source,
               const WhenceSentence *sentence,
               guint                 index)
{
  const WhenceTimex *timex = whence_source_get_timex (source, index);

  if (timex->span.precision < WHENCE_PRECISION_DAY || (timex->span.flags & WHENCE_SPAN_INTERVAL))
    return FALSE;
  for (guint i = index > 0 ? index - 1 : 0; i <= index + 1 && i < source->timexes->len; i++)
    {
      const WhenceTimex *other = whence_source_get_timex (source, i);

      if (i != index && other->has_span && !other->part && other->type == WHENCE_TIMEX_TIME && other->first_token >= sentence->first
          && other->first_token < sentence->first + sentence->n && other->span.precision < WHENCE_PRECISION_DAY
          && other->span.begin >= timex->span.begin && other->span.end <= timex->span.end && are_side_by_side (source, timex, other))
        return TRUE;
    }
  return FALSE;
}

/* "reported fourth-quarter results on Tuesday": the period of the figures, where a day tells when. */
static gboolean
is_period_of_figures (const WhenceSource   *source,
                      const WhenceSentence *sentence,
                      guint                 index)
{
  const WhenceTimex *timex = whence_source_get_timex (source, index);
  guint end = timex->first_token + timex->n_tokens;

  if ((timex->span.precision != WHENCE_PRECISION_QUARTER && timex->span.precision != WHENCE_PRECISION_HALF) || end >= sentence->first + sentence->n
      || source->tokens->classes[end] != WHENCE_CLASS_OTHER
      || whence_source_has_flag (source, end, WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE))
    return FALSE;
  for (guint i = index > PERIOD_REACH ? index - PERIOD_REACH : 0; i <= index + PERIOD_REACH && i < source->timexes->len; i++)
    {
      const WhenceTimex *other = whence_source_get_timex (source, i);

      if (i != index && other->has_span && other->span.precision <= WHENCE_PRECISION_DAY && other->first_token >= sentence->first
          && other->first_token < sentence->first + sentence->n)
        return TRUE;
    }
  return FALSE;
}

/**
 * whence_aside_is_end:
 * @source: the article
 * @timex: an index, which may lie behind its last expression
 *
 * Returns: whether the date only says when the period right before it ended, "the quarter ended March 31", or what day it was
 */
gboolean
whence_aside_is_end (const WhenceSource *source,
                     guint               timex)
{
  const WhenceTimex *self, *period;
  guint8 unit;

  if (timex == 0 || timex >= source->timexes->len)
    return FALSE;
  self = whence_source_get_timex (source, timex);
  period = whence_source_get_timex (source, timex - 1);
  if (period->has_span && period->span.precision == WHENCE_PRECISION_DAY && source->tokens->classes[self->first_token] == WHENCE_CLASS_WEEKDAY
      && whence_any_day_describes (source->tokens, period->first_token + period->n_tokens, self->first_token))
    return TRUE;
  unit = source->tokens->classes[period->first_token + period->n_tokens - 1];
  return self->first_token == period->first_token + period->n_tokens + 1 && whence_source_has_flag (source, self->first_token - 1, WHENCE_TOKEN_PAST)
         && (unit == WHENCE_CLASS_UNIT || unit == WHENCE_CLASS_UNITS || unit == WHENCE_CLASS_QUARTER || unit == WHENCE_CLASS_HALF);
}

/* "held every year, apart from 2020": when it was not so, unless more is told of that behind: "except in 2020, when the hall burned". */
static gboolean
is_exception (const WhenceSource   *source,
              const WhenceSentence *sentence,
              const WhenceTimex    *timex)
{
  guint at = timex->first_token, behind = at + timex->n_tokens;

  while (behind < source->tokens->n_tokens && source->tokens->classes[behind] == WHENCE_CLASS_COMMA)
    behind++;
  if (behind < sentence->first + sentence->n && whence_source_word_is (source, behind, source->words->whens))
    return FALSE;
  /* "never left except in 1955" */
  for (guint i = sentence->first; i < at; i++)
    if (whence_source_has_flag (source, i, WHENCE_TOKEN_DENIES))
      return FALSE;
  for (guint i = 0; i < EXCEPTION_REACH && at > sentence->first; i++)
    if (whence_source_word_is (source, --at, source->words->exceptions)
        || (source->tokens->classes[at + 1] == WHENCE_CLASS_FROM && whence_source_word_is (source, at, source->words->apart)))
      return TRUE;
    else if (!whence_source_has_flag (source, at, WHENCE_TOKEN_FUNCTION))
      return FALSE;
  return FALSE;
}

/* "two days before Christmas": the length tells when, and the day is not told of, but in "before Christmas, when …" and "before the 2016 election". */
static gboolean
is_counted_from (const WhenceSource *source,
                 guint               index)
{
  const WhenceTimex *self = whence_source_get_timex (source, index), *length = self - 1;
  guint behind = self->first_token + self->n_tokens;

  if (index == 0 || length->reason != WHENCE_REASON_TEXT || !length->has_span || length->first_token + length->n_tokens + 1 != self->first_token
      || (source->tokens->classes[self->first_token - 1] != WHENCE_CLASS_BEFORE && source->tokens->classes[self->first_token - 1] != WHENCE_CLASS_AFTER))
    return FALSE;
  while (behind < source->tokens->n_tokens && source->tokens->classes[behind] == WHENCE_CLASS_COMMA)
    behind++;
  return behind >= source->tokens->n_tokens
         || (whence_source_has_flag (source, behind, WHENCE_TOKEN_INITIAL | WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_FUNCTION)
             && !whence_source_word_is (source, behind, source->words->whens));
}

/* What the form alone tells, in any language. */
static gboolean
is_by_form (const WhenceSource   *source,
            const WhenceSentence *sentence,
            guint                 timex)
{
  const WhenceTimex *self = whence_source_get_timex (source, timex);

  return is_line_up (source, self) || is_below (source, sentence) || is_of_journal (source, sentence, self) || is_alone (source, sentence, self)
         || is_yearly (source, sentence, timex) || is_told_again (source, timex) || whence_unbound_is (source, sentence, timex)
         || is_section (source, sentence, self) || is_told_finer (source, sentence, timex)
         || (self->n_tokens == 1 && self->span.precision == WHENCE_PRECISION_YEAR && (is_designation (source, self) || is_quotation_credit (source, sentence, self)));
}

/**
 * whence_aside_is_of_name:
 * @source: the article
 * @timex: index of one of its expressions
 *
 * Returns: whether it is a year that is a part of a name or a designation: "Agenda 2030"
 */
gboolean
whence_aside_is_of_name (const WhenceSource *source,
                         guint               timex)
{
  const WhenceTimex *self = whence_source_get_timex (source, timex);
  const WhenceSentence *sentence;

  if (self->n_tokens > 2 || self->span.precision != WHENCE_PRECISION_YEAR)
    return FALSE;
  sentence = whence_tokens_get_sentence (source->tokens, self->first_token);
  return is_called_by_year (source, sentence, self) || (self->n_tokens == 1 && (is_designation (source, self) || is_name (source, sentence, self)));
}

/**
 * whence_aside_is:
 * @source: the article
 * @timex: index of one of its expressions
 *
 * Returns: whether its date is no event's: a part of a name or number, a book's, a credit's, told again more exactly beside it, or of what
 * something else is measured by
 */
gboolean
whence_aside_is (const WhenceSource *source,
                 guint               timex)
{
  const WhenceTimex *self = whence_source_get_timex (source, timex);
  const WhenceSentence *sentence = whence_tokens_get_sentence (source->tokens, self->first_token);

  if (is_by_form (source, sentence, timex))
    return TRUE;
  if (source->words == NULL)
    return FALSE;
  return is_note (source, sentence, self) || is_page_note (source, sentence, self) || is_photo_credit (source, sentence) || is_scene (source, sentence) || whence_caption_is_scene (source, sentence)
         || is_cited (source, sentence, self) || is_of_record (source, sentence, self) || whence_compared_is (source, sentence, self)
         || whence_aside_is_end (source, timex) || is_counted_from (source, timex) || is_exception (source, sentence, self)
         || is_period_of_figures (source, sentence, timex) || whence_aside_is_of_name (source, timex);
}

/**
 * whence_aside_find_end:
 * @source: the article
 * @sentence: a sentence
 *
 * Returns: how many words a caption begins with before what it tells: "Photo: "
 */
gint
whence_aside_find_end (const WhenceSource   *source,
                       const WhenceSentence *sentence)
{
  return sentence->n > 3 && whence_source_word_is (source, sentence->first, source->words->captions)
                 && source->article->text[source->tokens->tokens[sentence->first + 1].begin] == ':'
             ? 2
             : 0;
}

/**
 * whence_aside_find_speaker:
 * @source: the article
 * @sentence: a sentence
 *
 * Returns: how many words stand before what is said in an interview: "Q: ", "AL: "
 */
gint
whence_aside_find_speaker (const WhenceSource   *source,
                           const WhenceSentence *sentence)
{
  const WhenceToken *first = &source->tokens->tokens[sentence->first];
  gboolean begins = sentence == source->tokens->sentences || sentence[-1].paragraph != sentence->paragraph;

  return begins && sentence->n > 3 && first->length <= SPEAKER_MAX_LETTERS && (first->flags & WHENCE_TOKEN_CAPITAL)
                 && (first->length == 1 || (first->flags & WHENCE_TOKEN_UPPER)) && source->article->text[first[1].begin] == ':'
             ? 2
             : 0;
}

/**
 * whence_aside_turn:
 * @timex: (inout): an expression, a copy
 * @to: the reading wanted: #WHENCE_REASON_TENSE_PAST or #WHENCE_REASON_TENSE_FUTURE
 *
 * Takes that reading where nothing but the tense of a verb, or its nearness, spoke for the other.
 *
 * Returns: whether @timex was moved
 */
gboolean
whence_aside_turn (WhenceTimex *timex,
                   WhenceReason to)
{
  if (timex->reason != WHENCE_REASON_TENSE_PAST && timex->reason != WHENCE_REASON_TENSE_FUTURE && timex->reason != WHENCE_REASON_NEAREST)
    return FALSE;
  for (guint i = 0; i < timex->n_alternatives; i++)
    if (timex->alternatives[i].reason == to)
      {
        WhenceAlternative wanted = timex->alternatives[i];

        timex->alternatives[i] = (WhenceAlternative){ timex->span, timex->reason };
        timex->span = wanted.span;
        timex->reason = wanted.reason;
        return TRUE;
      }
  return FALSE;
}

/**
 * whence_aside_look_back:
 * @source: the article
 * @timex: (inout): one of its expressions, a copy
 *
 * "Photo: Rescuers carry a nurse to a boat on Sunday": a caption tells in the present tense what is over, and its weekdays lie behind.
 *
 * Returns: whether @timex was moved
 */
gboolean
whence_aside_look_back (const WhenceSource *source,
                        WhenceTimex        *timex)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (source->tokens, timex->first_token);

  return (whence_aside_find_end (source, sentence) > 0 || whence_caption_is (source, sentence)) && whence_aside_turn (timex, WHENCE_REASON_TENSE_PAST);
}
