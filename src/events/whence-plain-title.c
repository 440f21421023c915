/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Titles in the words of the text, where of its language only the words of dates are known.  The sentence is the title, or as much of it around the
 * date as fits, cut at commas.  Its date is left out where it surely only says when: in the middle or at the end of the clause, behind a preposition of
 * time.  Where it begins the clause the verb stands behind it, and it stays. */
#include "whence-plain-title.h"

#include <string.h>

#include "whence-event.h"
#include "whence-word-class.h"

/* So many words may stand between two dates that are told as one: ", um". */
#define JOINERS_MAX 3
/* A clause without its date still says something with so many words. */
#define LEFT_LEAST 4
/* A shorter clause is told with the one before it. */
#define CLAUSE_LEAST 24
#define ELLIPSIS "…"
/* Open quotes and brackets within each other. */
#define OPEN_MAX 8

/* Behind these a date only says when. */
static const guint8 prepositions[] = { WHENCE_CLASS_IN, WHENCE_CLASS_SINCE, WHENCE_CLASS_FROM, WHENCE_CLASS_UNTIL, WHENCE_CLASS_BETWEEN, 0 };
/* What also stands before it: "bis spätestens Ende 2020". */
static const guint8 leads[] = { WHENCE_CLASS_EARLY, WHENCE_CLASS_MID, WHENCE_CLASS_LATE, WHENCE_CLASS_ABOUT, WHENCE_CLASS_JUST, 0 };
/* What only says when begins with these without a preposition: "Ende 2020", "gestern", "vor drei Tagen", "letzte Woche". */
static const guint8 adverbs[] = { WHENCE_CLASS_EARLY, WHENCE_CLASS_MID, WHENCE_CLASS_LATE, WHENCE_CLASS_DEICTIC_DAY, WHENCE_CLASS_AGO_BEFORE,
                                  WHENCE_CLASS_LAST, WHENCE_CLASS_NEXT, WHENCE_CLASS_COMING, WHENCE_CLASS_WEEKDAY, 0 };
/* What joins dates that stand side by side: "vom 3. März bis zum 4. April", "am Abend des 7. August". */
static const guint8 joiners[] = { WHENCE_CLASS_IN, WHENCE_CLASS_UNTIL, WHENCE_CLASS_TO, WHENCE_CLASS_THE, WHENCE_CLASS_AND, WHENCE_CLASS_COMMA, WHENCE_CLASS_DASH,
                                  WHENCE_CLASS_ABOUT, 0 };
/* What wants the noun behind it: "der am 5. Mai eröffnete Tunnel". */
static const guint8 determiners[] = { WHENCE_CLASS_THE, WHENCE_CLASS_A, WHENCE_CLASS_THIS, WHENCE_CLASS_AND, WHENCE_CLASS_COMMA, 0 };

static guint8
class_at (const WhenceSource *source,
          guint               token)
{
  return token < source->tokens->n_tokens ? source->tokens->classes[token] : WHENCE_CLASS_END;
}

static gboolean
is_one_of (const WhenceSource *source,
           guint               token,
           const guint8       *classes)
{
  guint8 class = class_at (source, token);

  return class != WHENCE_CLASS_END && strchr ((const char *) classes, class) != NULL;
}

static const char *
text_at (const WhenceSource *source,
         guint               token)
{
  return source->article->text + source->tokens->tokens[token].begin;
}

/* --- the date --- */

static gboolean
is_date (const WhenceTimex *timex)
{
  return timex->has_span && timex->type != WHENCE_TIMEX_SET && !timex->part;
}

/* Whether nothing but a few words that join dates stands between. */
static gboolean
are_joined (const WhenceSource *source,
            guint               from,
            guint               to)
{
  if (to > from + JOINERS_MAX)
    return FALSE;
  for (; from < to; from++)
    if (!is_one_of (source, from, joiners))
      return FALSE;
  return TRUE;
}

/**
 * whence_plain_date_find:
 * @self: (out caller-allocates): the date
 * @source: the article
 * @sentence: one of its sentences
 * @timex: index of an expression in it
 */
void
whence_plain_date_find (WhencePlainDate      *self,
                        const WhenceSource   *source,
                        const WhenceSentence *sentence,
                        guint                 timex)
{
  const WhenceTimex *date = whence_source_get_timex (source, timex);

  *self = (WhencePlainDate){ date->first_token, date->first_token + date->n_tokens, 1 };
  for (guint i = timex; i-- > 0;)
    {
      const WhenceTimex *other = whence_source_get_timex (source, i);

      if (other->first_token < sentence->first || !are_joined (source, other->first_token + other->n_tokens, self->first))
        break;
      self->first = MIN (self->first, other->first_token);
      self->n += is_date (other);
    }
  for (guint i = timex + 1; i < source->timexes->len; i++)
    {
      const WhenceTimex *other = whence_source_get_timex (source, i);

      if (other->first_token >= sentence->first + sentence->n || !are_joined (source, self->end, other->first_token))
        break;
      self->end = MAX (self->end, other->first_token + other->n_tokens);
      self->n += is_date (other);
    }
}

/* Where the words that lead to the date begin: "im", "bis spätestens zum". */
static guint
find_lead (const WhenceSource    *source,
           guint                  begin,
           const WhencePlainDate *date,
           gboolean              *out_preposition)
{
  guint at = date->first;

  *out_preposition = FALSE;
  while (at > begin)
    {
      if (is_one_of (source, at - 1, prepositions))
        *out_preposition = TRUE;
      else if (class_at (source, at - 1) == WHENCE_CLASS_THE || class_at (source, at - 1) == WHENCE_CLASS_TO)
        {
          if (at < begin + 2 || !is_one_of (source, at - 2, prepositions))
            break;
        }
      else if (!is_one_of (source, at - 1, leads))
        break;
      at--;
    }
  return at;
}

/* Whether something other than the first word and words of grammar stands in the stretch, so that the verb does not wait for the date. */
static gboolean
has_constituent (const WhenceSource *source,
                 guint               from,
                 guint               to)
{
  for (guint i = from + 1; i < to; i++)
    if (!whence_source_has_flag (source, i, WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_PUNCT))
      return TRUE;
  return FALSE;
}

/* Whether a date without a preposition only says when. */
static gboolean
is_adverb (const WhenceSource    *source,
           const WhencePlainDate *date,
           guint                  lead)
{
  if (is_one_of (source, lead, adverbs))
    return TRUE;
  /* "entstand 1990", but "die Wahl 1990" */
  return class_at (source, date->first) == WHENCE_CLASS_YEAR && lead == date->first && !whence_source_has_flag (source, lead - 1, WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_NUMERIC);
}

/* Words that a title leaves out. */
typedef struct
{
  guint first;
  guint end;
} Gap;

/* What is left out of the words from @begin on, if the date can be: of the clause from @clause to @clause_end. */
static Gap
find_gap (const WhenceSource    *source,
          const WhencePlainDate *date,
          guint                  clause,
          guint                  clause_end)
{
  static const Gap none = { 0, 0 };
  gboolean preposition;
  guint lead = find_lead (source, clause, date, &preposition), left = 0;

  if (lead <= clause)
    return none;
  if (whence_tokens_is_mark (source->tokens, lead - 1, '(') && whence_tokens_is_mark (source->tokens, date->end, ')'))
    return (Gap){ lead - 1, date->end + 1 };
  if (is_one_of (source, lead - 1, determiners) || whence_source_has_flag (source, lead - 1, WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_PUNCT) || !has_constituent (source, clause, lead)
      || !(preposition || is_adverb (source, date, lead)))
    return none;
  /* "2019/20", "im Mai und bei Regen" */
  if (date->end < clause_end && (class_at (source, date->end) == WHENCE_CLASS_SLASH || class_at (source, date->end) == WHENCE_CLASS_DASH || class_at (source, date->end) == WHENCE_CLASS_AND))
    return none;
  for (guint i = clause; i < clause_end; i++)
    left += (i < lead || i >= date->end) && !whence_source_has_flag (source, i, WHENCE_TOKEN_PUNCT);
  return left >= LEFT_LEAST ? (Gap){ lead, date->end } : none;
}

/* --- the words --- */

static gboolean
is_next_column (const WhenceSource *source,
                guint               token)
{
  const WhenceToken *self = &source->tokens->tokens[token], *before = self - 1;
  guint gap = self->begin - before->begin - before->length;

  return gap == 1 && source->article->text[self->begin - 1] == '\t';
}

/* The words but for the gap, a space between them; columns are parted by commas. */
static GString *
copy_words (const WhenceSource *source,
            guint               begin,
            guint               end,
            Gap                 gap)
{
  GString *title = g_string_new (NULL);
  gboolean parted = FALSE;

  for (guint i = begin; i < end; i++)
    {
      const WhenceToken *token = &source->tokens->tokens[i];

      if (i >= gap.first && i < gap.end)
        continue;
      parted = parted || (i > begin && is_next_column (source, i));
      if (token->length == 1 && *text_at (source, i) == '|')
        {
          parted = TRUE;
          continue;
        }
      if (title->len > 0 && parted && title->str[title->len - 1] != ',')
        g_string_append_c (title, ',');
      if (title->len > 0 && (parted || (token->flags & WHENCE_TOKEN_SPACED)))
        g_string_append_c (title, ' ');
      g_string_append_len (title, text_at (source, i), token->length);
      parted = FALSE;
    }
  return title;
}

/* Takes off what no title ends with; a stop also before the quote that closes. */
static void
trim (GString *title)
{
  static const char *const marks[] = { ".", ",", ":", ";", " ", "–", "—", "-", "|", "(", "„", "»" };
  static const char *const closed[] = { ".“", ".”", ".\"", ".«" };

  for (guint i = 0; i < G_N_ELEMENTS (marks) - 1;)
    if (g_str_has_suffix (title->str, marks[i]))
      {
        g_string_truncate (title, title->len - strlen (marks[i]));
        i = 0;
      }
    else
      i++;
  for (guint i = 0; i < G_N_ELEMENTS (closed); i++)
    if (g_str_has_suffix (title->str, closed[i]))
      g_string_erase (title, (gssize) (title->len - strlen (closed[i])), 1);
}

/* Each mark with what closes it; what may be either is what is open. */
static const char *const pairs[][2] = { { "„", "“" }, { "“", "”" }, { "‚", "‘" }, { "»", "«" }, { "«", "»" }, { "\"", "\"" }, { "(", ")" }, { "[", "]" } };

static gint
find_pair (const char *at,
           guint       side)
{
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (g_str_has_prefix (at, pairs[i][side]))
      return (gint) i;
  return -1;
}

/* Takes out what closes nothing, and closes what is open at the end. */
static void
balance (GString *title)
{
  guint open[OPEN_MAX], n = 0;

  for (gsize at = 0; at < title->len;)
    {
      const char *text = title->str + at;
      gsize length = (gsize) (g_utf8_next_char (text) - text);
      gint opens = find_pair (text, 0);

      if (n > 0 && g_str_has_prefix (text, pairs[open[n - 1]][1]))
        n--;
      else if (opens >= 0 && n < OPEN_MAX && !(at > 0 && text[-1] != ' ' && find_pair (text, 1) >= 0))
        open[n++] = (guint) opens;
      else if (find_pair (text, 1) >= 0)
        {
          g_string_erase (title, (gssize) at, (gssize) length);
          continue;
        }
      at += length;
    }
  while (n > 0)
    g_string_append (title, pairs[open[--n]][1]);
}

static char *
finish (GString *title)
{
  g_autofree char *first = NULL;
  gsize length;

  trim (title);
  balance (title);
  while (g_str_has_prefix (title->str, " ") || g_str_has_prefix (title->str, ","))
    g_string_erase (title, 0, 1);
  length = title->len > 0 ? (gsize) (g_utf8_next_char (title->str) - title->str) : 0;
  first = g_utf8_strup (title->str, (gssize) length);
  g_string_erase (title, 0, (gssize) length);
  g_string_prepend (title, first);
  return g_string_free (title, FALSE);
}

/* As many words as stand in @room characters, with the ellipsis; a word longer than that is cut. */
static char *
cut_to (const char *text,
        guint       room)
{
  const char *at = text, *end = text;
  GString *cut;

  for (guint i = 0; i < room; i++, at = g_utf8_next_char (at))
    if (*at == ' ')
      end = at;
  cut = g_string_new_len (text, (end > text ? end : g_utf8_offset_to_pointer (text, (glong) room - 1)) - text);
  trim (cut);
  g_string_append (cut, ELLIPSIS);
  balance (cut);
  return g_string_free (cut, FALSE);
}

/* @text, or as much of it as fits, whatever closes the quotes in it */
static char *
cut_words (const char *text,
           guint       room)
{
  char *cut = g_strdup (text);

  for (guint less = 0; g_utf8_strlen (cut, -1) > (glong) room && less <= OPEN_MAX; less++)
    {
      g_free (cut);
      cut = cut_to (text, room - less);
    }
  return cut;
}

/* --- the stretch of the sentence that is told --- */

static gboolean
is_cut (const WhenceSource *source,
        guint               token)
{
  return class_at (source, token) == WHENCE_CLASS_COMMA || whence_tokens_is_mark (source->tokens, token, ';') || whence_tokens_is_mark (source->tokens, token, ':')
         || (class_at (source, token) == WHENCE_CLASS_DASH && token + 1 < source->tokens->n_tokens && whence_source_has_flag (source, token, WHENCE_TOKEN_SPACED)
             && whence_source_has_flag (source, token + 1, WHENCE_TOKEN_SPACED));
}

/* Where the clause around the date begins; who said it belongs to what is quoted before it. */
static guint
find_begin (const WhenceSource *source,
            guint               first,
            guint               before)
{
  while (before > first && (!is_cut (source, before - 1) || (before > first + 1 && whence_tokens_is_mark (source->tokens, before - 2, '"'))))
    before--;
  return before;
}

/* Where it ends; what stands behind a date that begins it is of it, too: "Am Dienstag, dem 5. Mai, kam er". */
static guint
find_end (const WhenceSource    *source,
          guint                  begin,
          const WhencePlainDate *date,
          guint                  end)
{
  gboolean preposition;
  gboolean alone = find_lead (source, begin, date, &preposition) <= begin;
  guint at = date->end;

  if (alone && at < end && is_cut (source, at))
    at++;
  while (at < end && !is_cut (source, at))
    at++;
  return at;
}

/* Whether other dates stand in the stretch, of which none could be left out without telling another time than it was. */
static gboolean
has_other_date (const WhenceSource    *source,
                const WhencePlainDate *date,
                guint                  begin,
                guint                  end)
{
  for (guint i = whence_source_find_timex (source, begin); i < source->timexes->len; i++)
    {
      const WhenceTimex *other = whence_source_get_timex (source, i);

      if (other->first_token >= end)
        break;
      if (is_date (other) && (other->first_token < date->first || other->first_token >= date->end))
        return TRUE;
    }
  return FALSE;
}

/* A verb, or a word that helps one. */
static gboolean
is_verb (const WhenceSource *source,
         guint               token)
{
  return whence_source_has_flag (source, token, WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE)
         && !whence_source_has_flag (source, token, WHENCE_TOKEN_CAPITAL);
}

/* "wurde 1903 gebaut und | 1978 saniert": where what is told of another date, joined by a conjunction, begins; else @end. */
static guint
find_joined (const WhenceSource    *source,
             const WhencePlainDate *date,
             guint                  begin,
             guint                  end)
{
  gboolean told = FALSE;
  guint at = begin;

  for (; at < end && (at < date->end || class_at (source, at) != WHENCE_CLASS_AND); at++)
    told = told || is_verb (source, at);
  return told && at < end && has_other_date (source, date, at, end) && !has_other_date (source, date, begin, at) ? at : end;
}

/* Returns: (transfer full): the words from @begin to @end as a title, without the date where it can be left out */
static char *
tell (const WhenceSource    *source,
      const WhencePlainDate *date,
      guint                  begin,
      guint                  end)
{
  guint clause = MAX (begin, find_begin (source, begin, date->first));
  Gap gap = { 0, 0 };

  if (!has_other_date (source, date, begin, end))
    gap = find_gap (source, date, clause, find_end (source, clause, date, end));
  return finish (copy_words (source, begin, end, gap));
}

static gboolean
fits (const char *title)
{
  return g_utf8_strlen (title, -1) <= WHENCE_TITLE_MAX;
}

/* @best: (inout) (transfer full) (nullable): replaced by the words from @begin to @end where these fit */
static gboolean
try_stretch (const WhenceSource    *source,
             const WhencePlainDate *date,
             guint                  begin,
             guint                  end,
             char                 **best)
{
  char *title = tell (source, date, begin, end);

  if (!fits (title))
    {
      g_free (title);
      return FALSE;
    }
  g_free (*best);
  *best = title;
  return TRUE;
}

/* As much as fits from @begin on, at least to @least. */
static char *
try_from (const WhenceSource    *source,
          const WhencePlainDate *date,
          guint                  begin,
          guint                  least,
          guint                  end)
{
  char *best = NULL;

  for (guint to = least; to <= end && try_stretch (source, date, begin, to, &best); to++)
    while (to < end && !is_cut (source, to + 1) && to + 1 < end)
      to++;
  return best;
}

/* "…, der bis Ende 2016 dauerte": what begins behind a comma with a small letter says little alone. */
static gboolean
hangs (const WhenceSource *source,
       guint               begin)
{
  return class_at (source, begin - 1) == WHENCE_CLASS_COMMA && !whence_source_has_flag (source, begin, WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_NUMERIC);
}

/* The sentence as far as it fits, else the clause of the date, with what stands before it where it says little. */
static char *
choose (const WhenceSource    *source,
        const WhencePlainDate *date,
        guint                  first,
        guint                  end)
{
  guint begin = find_begin (source, first, date->first), least = find_end (source, begin, date, end), joined = find_joined (source, date, begin, least);
  char *title = NULL;
  g_autofree char *clause = NULL;

  if (joined < least)
    least = end = joined;

  if (try_stretch (source, date, first, end, &title) || (title = try_from (source, date, first, least, end)) != NULL)
    return title;
  title = try_from (source, date, begin, least, end);
  while (title != NULL && begin > first && (g_utf8_strlen (title, -1) < CLAUSE_LEAST || hangs (source, begin)))
    {
      begin = find_begin (source, first, begin - 1);
      if (!try_stretch (source, date, begin, least, &title))
        break;
    }
  if (title != NULL)
    return title;
  clause = tell (source, date, begin, least);
  return cut_words (clause, WHENCE_TITLE_MAX);
}

/* --- labels --- */

/* A word of grammar that helps a verb: "wurde". */
static gboolean
is_auxiliary (const WhenceSource *source,
              guint               token)
{
  return class_at (source, token) == WHENCE_CLASS_FUNCTION && !whence_source_has_flag (source, token, WHENCE_TOKEN_FUNCTION);
}

/* "Das Museum geschlossen", of "Im Jahr 2019 wurde das Museum geschlossen": what the title tells behind a date that it begins with. */
static char *
make_label (const WhenceSource    *source,
            const WhencePlainDate *date,
            guint                  begin,
            guint                  end,
            const char            *title)
{
  gboolean preposition;
  guint at = date->end;
  g_autofree char *words = NULL;

  if (find_lead (source, begin, date, &preposition) > begin || at >= end)
    return whence_plain_label_cut (title);
  while (at < end && whence_source_has_flag (source, at, WHENCE_TOKEN_PUNCT))
    at++;
  at += at + 1 < end && is_auxiliary (source, at);
  words = finish (copy_words (source, at, end, (Gap){ 0, 0 }));
  return whence_plain_label_cut (*words != '\0' ? words : title);
}

/**
 * whence_plain_label_cut:
 * @title: a title
 *
 * Returns: (transfer full): its first words
 */
char *
whence_plain_label_cut (const char *title)
{
  return cut_words (title, WHENCE_LABEL_MAX);
}

/**
 * whence_plain_title_copy:
 * @source: the article
 * @words: a stretch of it
 *
 * Returns: (transfer full): these words, as many as fit
 */
char *
whence_plain_title_copy (const WhenceSource   *source,
                         const WhenceSentence *words)
{
  g_autofree char *all = finish (copy_words (source, words->first, words->first + words->n, (Gap){ 0, 0 }));

  return cut_words (all, WHENCE_TITLE_MAX);
}

/**
 * whence_plain_title_make:
 * @source: the article
 * @sentence: one of its sentences
 * @date: a date in it
 * @out_label: (out) (transfer full): the title in few words
 *
 * Returns: (transfer full): what the sentence tells of the date, in its own words
 */
char *
whence_plain_title_make (const WhenceSource    *source,
                         const WhenceSentence  *sentence,
                         const WhencePlainDate *date,
                         char                 **out_label)
{
  guint first = sentence->first, end = first + sentence->n;
  char *title;

  while (first < date->first && whence_source_has_flag (source, first, WHENCE_TOKEN_PUNCT) && find_pair (text_at (source, first), 0) < 0)
    first++;
  title = choose (source, date, first, end);
  *out_label = make_label (source, date, first, end, title);
  return title;
}
