/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sentence in which events are looked for: parsed, its dates marked, and what hangs on them hung on what they say the time of. */
#include "whence-setting.h"

#include <string.h>

#include "whence-aside.h"
#include "whence-repairs.h"
#include "whence-setting-dates.h"
#include "whence-setting-shown.h"
#include "whence-things.h"
#include "whence-word-class.h"

#define LEADING_WORDS 2
#define FAR_WORDS 12
#define ELAPSED_WORDS 9

/* What a date begins with that a sentence begins with, what may stand between, and what goes on with it behind. */
static const char leading_classes[] = { WHENCE_CLASS_IN, WHENCE_CLASS_BY, WHENCE_CLASS_SINCE, WHENCE_CLASS_FROM, WHENCE_CLASS_BETWEEN,
                                        WHENCE_CLASS_ABOUT, '\0' };
static const char part_classes[] = { WHENCE_CLASS_EARLY, WHENCE_CLASS_MID, WHENCE_CLASS_LATE, '\0' };
static const char going_on_classes[] = { WHENCE_CLASS_AND, WHENCE_CLASS_OF, WHENCE_CLASS_TO, WHENCE_CLASS_IN, WHENCE_CLASS_DASH,
                                         WHENCE_CLASS_POSSESSIVE, WHENCE_CLASS_APOSTROPHE, WHENCE_CLASS_ANNIVERSARY, '\0' };

static gboolean
is_unit (guint8 word_class)
{
  return word_class == WHENCE_CLASS_UNIT || word_class == WHENCE_CLASS_UNITS;
}

/* "It is five years since the mill closed in 2017", "Two decades have gone by since the war ended in 2002": how many words only count the time
 * since what is dated behind them; or 0. */
static guint
measure_elapsed (const WhenceSource   *source,
                 const WhenceSentence *sentence)
{
  const guint8 *classes = source->tokens->classes + sentence->first;
  guint since = 1, index;
  gboolean unit = FALSE;

  while (since < MIN (ELAPSED_WORDS, sentence->n) && classes[since] != WHENCE_CLASS_SINCE && classes[since] != WHENCE_CLASS_COMMA)
    {
      unit = unit || is_unit (classes[since]);
      since++;
    }
  if (!unit || since + 2 >= sentence->n || classes[since] != WHENCE_CLASS_SINCE
      || !whence_source_word_is (source, sentence->first + (is_unit (classes[since - 1]) ? 0 : since - 1),
                                 is_unit (classes[since - 1]) ? source->words->shapes->dummies : source->words->elapsed))
    return 0;
  for (index = whence_source_find_timex (source, sentence->first + since + 1); index < source->timexes->len; index++)
    {
      const WhenceTimex *timex = &g_array_index (source->timexes, WhenceTimex, index);

      if (timex->first_token >= sentence->first + sentence->n)
        return 0;
      if (timex->first_token > sentence->first + since + 1 && timex->has_span && timex->type == WHENCE_TIMEX_DATE)
        return since + 1;
    }
  return 0;
}

/* "[1] Construction began": how many words at the sentence's begin are marks of notes, which belong to the one before. */
static guint
count_note_marks (const WhenceSource   *source,
                  const WhenceSentence *sentence)
{
  const WhenceToken *tokens = source->tokens->tokens + sentence->first;
  const char *text = source->article->text;
  guint n = 0;

  while (n + 4 < sentence->n && text[tokens[n].begin] == '[' && (tokens[n + 1].flags & WHENCE_TOKEN_NUMERIC) && text[tokens[n + 2].begin] == ']')
    n += 3;
  return n;
}

/* "LONDON, March 3 (Agency) - The …", "Photo: The …": what stands before the dash or the colon is no part of the sentence. */
static WhenceSentence
skip_dateline (const WhenceSource   *source,
               const WhenceSentence *sentence)
{
  WhenceSentence prose = *sentence;
  guint dateline = whence_source_measure_dateline (source->article, source->tokens, sentence);
  guint caption = (guint) MAX (whence_aside_find_end (source, sentence), whence_aside_find_speaker (source, sentence));

  guint skipped = dateline > 0 ? dateline : caption > 0 ? caption : measure_elapsed (source, sentence);

  if (skipped == 0)
    skipped = count_note_marks (source, sentence);
  prose.first += skipped;
  prose.n -= skipped;
  return prose;
}

/* Whether a verb stands there before any mark, but for those around an age, "Lund, 71, said", and that of a relative clause. */
static gboolean
has_verb_near (const WhenceSource   *source,
               const WhenceSentence *sentence,
               guint                 from)
{
  const WhenceToken *tokens = source->tokens->tokens + sentence->first;

  for (guint i = from; i < MIN (from - 1 + FAR_WORDS, sentence->n); i++)
    if (tokens[i].flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE))
      return TRUE;
    else if (tokens[i].flags & WHENCE_TOKEN_PUNCT && !(i + 2 < sentence->n && (tokens[i + 1].flags & WHENCE_TOKEN_NUMERIC) && (tokens[i + 2].flags & WHENCE_TOKEN_PUNCT)))
      return i + 1 < sentence->n && whence_source_word_is (source, sentence->first + i + 1, source->words->relatives);
    else if (tokens[i].flags & WHENCE_TOKEN_PUNCT)
      i += 2;
  return FALSE;
}

/* "By the time she left", "The day she left". */
static gboolean
begins_with_moment (const WhenceSource   *source,
                    const WhenceSentence *sentence)
{
  guint noun = sentence->first + (source->tokens->classes[sentence->first] == WHENCE_CLASS_BY);

  return source->tokens->classes[noun] == WHENCE_CLASS_THE && whence_source_word_is (source, noun + 1, source->words->shapes->moments);
}

/* "After the storm in May 2016 the port closed", "Since the mine was shut in 1986 the town …": how many words lead to the end of a date that ends what a
 * sentence begins with, where no mark ends it; or 0. */
static guint
find_far_pause (const WhenceSource   *source,
                const WhenceSentence *sentence)
{
  const WhenceToken *tokens = source->tokens->tokens + sentence->first;
  const guint8 *classes = source->tokens->classes + sentence->first;
  guint index = whence_source_find_timex (source, sentence->first), first, end, i;
  const WhenceTimex *timex = index < source->timexes->len ? &g_array_index (source->timexes, WhenceTimex, index) : NULL;
  const char *word = source->article->text + tokens[0].begin;

  if (timex == NULL || timex->first_token + timex->n_tokens + 3 >= sentence->first + sentence->n || !timex->has_span
      || (!whence_kinds_has_word (source->words->surroundings, word, tokens[0].length)
          && !whence_kinds_has_word (source->words->whens, word, tokens[0].length) && !whence_kinds_has_word (source->words->shapes->asides, word, tokens[0].length)
          && !begins_with_moment (source, sentence)))
    return 0;
  first = timex->first_token - sentence->first;
  end = first + timex->n_tokens;
  if (first < 3 || first > FAR_WORDS || classes[first - 1] == WHENCE_CLASS_THE || classes[first - 1] == WHENCE_CLASS_A
      || classes[first - 1] == WHENCE_CLASS_POSSESSIVE)
    return 0;
  for (i = 1; i < first; i++)
    if (tokens[i].flags & WHENCE_TOKEN_PUNCT)
      return 0;
  /* the clause has its own subject and verb: "the port closed" */
  if (strchr (going_on_classes, classes[end]) != NULL || (tokens[end].flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_PAST))
      || !((tokens[end].flags & (WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_CAPITAL)) || (tokens[end + 1].flags & WHENCE_TOKEN_PAST)) || classes[end] == WHENCE_CLASS_BY)
    return 0;
  return has_verb_near (source, sentence, end + 1) ? end : 0;
}

/* "In 1999 police stormed …": how many words lead to the end of a date that a sentence begins with, where no mark ends it.  What stands behind
 * "In the 1999" belongs to the date. */
static guint
find_pause (const WhenceSource   *source,
            const WhenceSentence *sentence)
{
  const guint8 *classes = source->tokens->classes + sentence->first;
  guint at = 1, end = 0;

  if (sentence->n >= 8 && (end = find_far_pause (source, sentence)) > 0)
    return end;
  if (sentence->n < 4 || strchr (leading_classes, classes[0]) == NULL)
    return 0;
  if (strchr (part_classes, classes[1]) != NULL)
    at = 2;
  for (guint i = whence_source_find_timex (source, sentence->first); i < source->timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (source->timexes, WhenceTimex, i);

      if (timex->first_token > sentence->first + at)
        break;
      end = MAX (end, timex->first_token + timex->n_tokens - sentence->first);
    }
  if (end <= at || end + 1 >= sentence->n || (source->tokens->tokens[sentence->first + end].flags & WHENCE_TOKEN_PUNCT)
      || strchr (going_on_classes, classes[end]) != NULL)
    return 0;
  return end;
}

/* The expression that begins at the sentence's word @at, or %NULL. */
static const WhenceTimex *
find_timex_at (const WhenceSource   *source,
               const WhenceSentence *sentence,
               guint                 at)
{
  guint index = whence_source_find_timex (source, sentence->first + at);
  const WhenceTimex *timex = index < source->timexes->len ? &g_array_index (source->timexes, WhenceTimex, index) : NULL;

  return timex != NULL && timex->first_token == sentence->first + at && timex->has_span
                 && (timex->type == WHENCE_TIMEX_DATE || timex->type == WHENCE_TIMEX_TIME)
             ? timex
             : NULL;
}

/* What may stand behind a date that no comma ends: "In 1999 police", "Last week the court"; no "Monday prayers", "2014 saw". */
static gboolean
begins_subject (const WhenceSource   *source,
                const WhenceSentence *sentence,
                guint                 at,
                gboolean              led)
{
  guint flags = source->tokens->tokens[sentence->first + at].flags;

  if ((flags & WHENCE_TOKEN_PUNCT) || strchr (going_on_classes, source->tokens->classes[sentence->first + at]) != NULL)
    return FALSE;
  if (flags & WHENCE_TOKEN_CAPITAL)
    return TRUE;
  return !(flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE)) && (led || (flags & WHENCE_TOKEN_FUNCTION));
}

/* "in", "throughout"; no "the", no "its" */
static gboolean
leads_to_date (const WhenceSource *source,
               guint               token)
{
  const WhenceToken *self = &source->tokens->tokens[token];
  gboolean possessive = FALSE;

  whence_kinds_get_pronoun (source->words, source->article->text + self->begin, self->length, &possessive);
  return (self->flags & WHENCE_TOKEN_FUNCTION) && !possessive && source->tokens->classes[token] != WHENCE_CLASS_THE
         && source->tokens->classes[token] != WHENCE_CLASS_A;
}

/* "Then came 19 February 2018, when a crane fell": how many words only say when, or 0. */
static guint
find_arrival (const WhenceSource   *source,
              const WhenceSentence *sentence)
{
  guint verb = sentence->n > 0 && !whence_source_word_is (source, sentence->first, source->words->shapes->arrivals), end;
  const WhenceTimex *timex;

  if (verb + 5 >= sentence->n || !whence_source_word_is (source, sentence->first + verb, source->words->shapes->arrivals)
      || (timex = find_timex_at (source, sentence, verb + 1)) == NULL)
    return 0;
  end = timex->first_token + timex->n_tokens - sentence->first;
  end += end < sentence->n && source->tokens->classes[sentence->first + end] == WHENCE_CLASS_COMMA;
  return end + 2 < sentence->n && whence_source_word_is (source, sentence->first + end, source->words->whens) ? end + 1 : 0;
}

/* "Six days later, on 7 October 1950, the army …": how many words at the sentence's begin only say when, with the commas. */
static guint
find_lead (const WhenceSource   *source,
           const WhenceSentence *sentence)
{
  const guint8 *classes = source->tokens->classes + sentence->first;
  const WhenceToken *first = &source->tokens->tokens[sentence->first];
  /* "But this year, children …" */
  guint joined = sentence->n > 0 && whence_kinds_has_word (source->words->shapes->joiners, source->article->text + first->begin, first->length), lead = joined;
  guint arrival = find_arrival (source, sentence);

  if (arrival > 0)
    return arrival;
  while (lead + 4 < sentence->n)
    {
      gboolean led = whence_setting_is_opening (source, sentence->first + lead);
      guint begin = lead + led, end;
      const WhenceTimex *timex = find_timex_at (source, sentence, begin);

      /* "in", "as of" */
      for (guint i = begin; timex == NULL && i < begin + LEADING_WORDS; i++)
        {
          gboolean leads = leads_to_date (source, sentence->first + i);

          /* "over", which leads to other things, too */
          if (!leads && (classes[i] == WHENCE_CLASS_OF || !whence_source_word_is (source, sentence->first + i, source->words->shapes->to_dates)))
            break;
          timex = find_timex_at (source, sentence, i + 1);
          if (!leads && timex == NULL)
            break;
          led = TRUE;
        }
      if (timex == NULL)
        return lead > joined ? lead : 0;
      end = timex->first_token + timex->n_tokens - sentence->first;
      if (end + 2 >= sentence->n)
        return 0;
      if (classes[end] != WHENCE_CLASS_COMMA)
        return begins_subject (source, sentence, end, led) ? end : lead > joined ? lead : 0;
      lead = end + 1;
    }
  return 0;
}

/* What leads to a date: "in May 2019". */
static gboolean
is_led_to (const WhenceSource *source,
           guint               token)
{
  return token > 0 && (source->tokens->tokens[token - 1].flags & WHENCE_TOKEN_FUNCTION);
}

/* "paid tribute Tuesday to", "said last week that": a date that nothing leads to and that leads to nothing. */
static gboolean
stands_bare (const WhenceSource   *source,
             const WhenceSentence *sentence,
             const WhenceTimex    *timex)
{
  const WhenceToken *tokens = source->tokens->tokens;
  guint end = timex->first_token + timex->n_tokens;
  const WhenceToken *before = &tokens[timex->first_token - 1];

  if (timex->first_token <= sentence->first || (before->flags & (WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_PUNCT))
      || source->tokens->classes[timex->first_token - 1] != WHENCE_CLASS_OTHER)
    return FALSE;
  /* "the Czech Republic Friday formally joined" */
  for (guint i = end; i < MIN (end + 2, sentence->first + sentence->n); i++)
    if ((tokens[i].flags & WHENCE_TOKEN_PAST) && !(tokens[i].flags & WHENCE_TOKEN_CAPITAL) && (before->flags & WHENCE_TOKEN_CAPITAL))
      return TRUE;
  return end >= sentence->first + sentence->n
         || ((tokens[end].flags & (WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_PUNCT)) && source->tokens->classes[end] != WHENCE_CLASS_POSSESSIVE
             && source->tokens->classes[end] != WHENCE_CLASS_DASH);
}

/* "had in 2015 sold its mill", "will by 2030 be": a date with words before it, between the parts of a verb. */
static gboolean
parts_verb (const WhenceSource   *source,
            const WhenceSentence *sentence,
            const WhenceTimex    *timex)
{
  guint date = timex->first_token, end = date + timex->n_tokens;
  const WhenceToken *helper = &source->tokens->tokens[date - 2];
  const char *word = source->article->text + helper->begin;

  return end < sentence->first + sentence->n && strchr (leading_classes, source->tokens->classes[date - 1]) != NULL
         && !(source->tokens->tokens[end].flags & WHENCE_TOKEN_PUNCT) && strchr (going_on_classes, source->tokens->classes[end]) == NULL
         && (whence_kinds_has_word (source->words->be, word, helper->length)
             || whence_kinds_has_word (source->words->shapes->turning_helpers, word, helper->length));
}

/* "…, and over the weekend two members called": a date that only says when stands before what the clause behind "and" begins with.  Returns: its first
 * word with what leads to it, or the one that it is led to by where there is no such clause */
static guint
find_joined_lead (const WhenceSource   *source,
                  const WhenceSentence *sentence,
                  const WhenceTimex    *timex,
                  guint                 n)
{
  const guint8 *classes = source->tokens->classes + sentence->first;
  guint first = timex->first_token - sentence->first, end = first + n;
  gboolean led = first > 2 && whence_source_word_is (source, timex->first_token - 1, source->words->shapes->to_dates);
  guint begin = first - led;

  if (begin < 3 || end + 2 >= sentence->n || classes[begin - 2] != WHENCE_CLASS_COMMA
      || !whence_source_word_is (source, sentence->first + begin - 1, source->words->coordinators) || !begins_subject (source, sentence, end, led)
      || !has_verb_near (source, sentence, end + 1))
    return end;
  return begin;
}

/* "…; in June wages fell": a date that leads the clause behind a semicolon, where no mark ends it. */
static gboolean
leads_behind_semicolon (const WhenceSource   *source,
                        const WhenceSentence *sentence,
                        const WhenceStandIn  *date)
{
  guint begin = date->first - 1, end = date->first + date->n;

  if (date->first < 4 || end + 2 >= sentence->n || !whence_source_word_is (source, sentence->first + begin, source->words->shapes->to_dates))
    return FALSE;
  begin -= whence_source_word_is (source, sentence->first + begin - 1, source->words->coordinators);
  return whence_tokens_is_mark (source->tokens, sentence->first + begin - 1, ';') && begins_subject (source, sentence, end, TRUE) && has_verb_near (source, sentence, end + 1);
}

/* Adds what the parser is shown as one word from @begin to before @end: titles of works, “Six Painters from Prague”, and "up to" before a number.  Returns:
 * where the last one ends, or @begin */
static guint
add_shown (const WhenceSource *source, const WhenceSentence *sentence, guint begin, guint end, GArray *stand_ins)
{
  const WhenceToken *tokens = source->tokens->tokens + sentence->first;
  const guint8 *classes = source->tokens->classes + sentence->first;
  guint done = begin;

  for (guint i = begin; i < end; i++)
    {
      WhenceStandIn stand_in = { .first = i };

      if (tokens[i].flags & WHENCE_TOKEN_PUNCT)
        stand_in = (WhenceStandIn){ i, whence_setting_measure_work (source, sentence, sentence->first + i), source->words->plain_name, FALSE };
      else if (i + 1 < end && classes[i + 1] == WHENCE_CLASS_TO)
        stand_in = (WhenceStandIn){ i, whence_setting_measure_bound (source, sentence, sentence->first + i), source->words->plain_bound, FALSE };
      if (stand_in.n == 0)
        continue;
      g_array_append_val (stand_ins, stand_in);
      done = i + stand_in.n;
      i = done - 1;
    }
  return done;
}

/* Dates of several words, each with one word of the language that is parsed as it should be, and those that are not shown. */
static GArray *
find_stand_ins (const WhenceSource   *source,
                const WhenceSentence *sentence)
{
  GArray *stand_ins = g_array_new (FALSE, FALSE, sizeof (WhenceStandIn));
  guint end = 0, works = 0;

  if (sentence->n > WHENCE_TREE_MAX_WORDS)
    return stand_ins;
  for (guint i = whence_source_find_timex (source, sentence->first); i < source->timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (source->timexes, WhenceTimex, i);
      const WhenceToken *token = &source->tokens->tokens[timex->first_token];
      guint joined;
      WhenceStandIn stand_in = { timex->first_token - sentence->first, whence_setting_count_with_end (source, i), source->words->year, FALSE };

      if (stand_in.first + stand_in.n > sentence->n)
        break;
      if ((timex->type != WHENCE_TIMEX_DATE && timex->type != WHENCE_TIMEX_TIME && !timex->behind) || !timex->has_span || stand_in.first < end)
        continue;
      if (timex->behind)
        stand_in.word = NULL;
      else if (leads_behind_semicolon (source, sentence, &stand_in))
        stand_in.pause = TRUE;
      else if ((joined = find_joined_lead (source, sentence, timex, stand_in.n)) <= stand_in.first && joined > end)
        stand_in = (WhenceStandIn){ joined, stand_in.first + stand_in.n - joined, NULL, FALSE };
      else if (whence_setting_points_to (source, sentence, timex->first_token, timex->first_token + stand_in.n) && stand_in.first > end)
        stand_in = (WhenceStandIn){ stand_in.first - 1, stand_in.n + 1, NULL, FALSE };
      else if (stand_in.first > end + 2 && parts_verb (source, sentence, timex))
        stand_in = (WhenceStandIn){ stand_in.first - 1, stand_in.n + 1, NULL, FALSE };
      else if (stands_bare (source, sentence, timex))
        stand_in.word = NULL;
      /* "a week later", "last year" are adverbs, which the parser knows */
      else if (timex->n_tokens < 2
               || (!(token->flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_NUMERIC)) && !is_led_to (source, timex->first_token)))
        continue;
      else if (timex->span.precision <= WHENCE_PRECISION_DAY)
        stand_in.word = source->words->day;
      works = add_shown (source, sentence, MAX (works, end), stand_in.first, stand_ins);
      if (works > stand_in.first)
        continue;
      end = stand_in.first + stand_in.n;
      g_array_append_val (stand_ins, stand_in);
    }
  add_shown (source, sentence, MAX (works, end), sentence->n, stand_ins);
  return stand_ins;
}

/**
 * whence_setting_parse_part:
 * @self: (out caller-allocates): a setting; to be cleared also where it could not be made
 * @source: the article
 * @sentence: index of one of its sentences
 * @prose: the words of it that are to be read
 *
 * Parses a part of a sentence and marks its dates.
 *
 * Returns: whether it could be parsed: a sentence that is too long is no prose
 */
gboolean
whence_setting_parse_part (WhenceSetting        *self,
                           const WhenceSource   *source,
                           guint                 sentence,
                           const WhenceSentence *prose)
{
  g_autoptr (GArray) stand_ins = find_stand_ins (source, prose);

  self->sentence = sentence;
  self->tree = whence_tree_new (source->article, source->tokens, prose, (const WhenceStandIn *) (gpointer) stand_ins->data, stand_ins->len,
                                find_lead (source, prose), find_pause (source, prose), source->model, source->words);
  self->dated = NULL;
  if (self->tree == NULL)
    return FALSE;
  whence_repairs_run_names (self->tree, source->entities);
  whence_tree_link (self->tree);
  self->dated = g_new0 (guint8, self->tree->n);
  whence_setting_mark_dates (self, source);
  self->context = (WhenceTitleContext){ self->tree, source->entities, source->things, self->dated, -1, -1 };
  return TRUE;
}

/**
 * whence_setting_parse:
 * @self: (out caller-allocates): a setting; to be cleared also where it could not be made
 * @source: the article
 * @sentence: index of one of its sentences
 *
 * Parses a sentence, without the dateline it may begin with, and marks its dates.
 *
 * Returns: whether it could be parsed
 */
gboolean
whence_setting_parse (WhenceSetting      *self,
                      const WhenceSource *source,
                      guint               sentence)
{
  WhenceSentence prose = skip_dateline (source, &source->tokens->sentences[sentence]);

  return whence_setting_parse_part (self, source, sentence, &prose);
}

/**
 * whence_setting_init:
 * @self: (out caller-allocates): a setting; to be cleared also where it could not be made
 * @source: the article
 * @sentence: index of one of its sentences
 *
 * Parses a sentence as whence_setting_parse() does, and hears what it tells of.
 *
 * Returns: whether it could be parsed
 */
gboolean
whence_setting_init (WhenceSetting      *self,
                     const WhenceSource *source,
                     guint               sentence)
{
  if (!whence_setting_parse (self, source, sentence))
    return FALSE;
  whence_things_hear (source->things, self);
  return TRUE;
}

/**
 * whence_setting_clear:
 * @self: a setting
 */
void
whence_setting_clear (WhenceSetting *self)
{
  g_clear_pointer (&self->tree, whence_tree_free);
  g_clear_pointer (&self->dated, g_free);
}
