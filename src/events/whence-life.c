/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "Jane Smith (1881–1953) founded the school": years in brackets behind a person's name are those of a life, and not
 * when the clause happened. */
#include "whence-life.h"

#include <string.h>

#include "whence-entities-private.h"
#include "whence-word-class.h"

/* So many tokens a bracket may have that holds no more than a life: "(born 12 May 1881, died 9 August 1953)". */
#define BRACKET_MAX 16
/* So many tokens a name may have. */
#define NAME_TOKENS 10
/* Within the name of a place a small word has so many letters. */
#define PLACE_LINK_MAX 3
/* A shorter range behind a name is rather a term of office. */
#define LIFE_MIN_DAYS (15 * 365)
/* So is a longer one in a list of them. */
#define LISTED_LIFE_MIN_DAYS (35 * 365)

/* The row that the word before a date in the bracket names, the first where none stands there. */
static const WhenceLifeRow *
find_row (const WhenceSource *source, guint before)
{
  const WhenceLifeRow *rows = source->words->lives;
  const WhenceToken *token;

  if (before > 0 && whence_tokens_is_mark (source->tokens, before, '.'))
    before--;
  token = &source->tokens->tokens[before];
  if (whence_tokens_is_mark (source->tokens, before, '(') || whence_tokens_is_mark (source->tokens, before, ';') || whence_tokens_is_mark (source->tokens, before, ','))
    return rows;
  for (guint i = 1; rows[i].prefix != NULL; i++)
    if (strlen (rows[i].word) == token->length
        && g_ascii_strncasecmp (source->article->text + token->begin, rows[i].word, token->length) == 0)
      return &rows[i];
  return NULL;
}

static gboolean
is_dated (const WhenceSource *source, guint timex, guint token)
{
  for (guint i = timex > 1 ? timex - 2 : 0; i < source->timexes->len && i <= timex + 2; i++)
    {
      const WhenceTimex *other = &g_array_index (source->timexes, WhenceTimex, i);

      if (token >= other->first_token && token < other->first_token + other->n_tokens)
        return TRUE;
    }
  return FALSE;
}

/* "Rio de Janeiro", "Frankfurt am Main": words of a place. */
static gboolean
may_be_of_place (const WhenceSource *source, guint token)
{
  const WhenceToken *self = &source->tokens->tokens[token];

  return (self->flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_FUNCTION)) != 0
         || (self->length <= PLACE_LINK_MAX && token > 0 && (self[-1].flags & WHENCE_TOKEN_CAPITAL) && (self[1].flags & WHENCE_TOKEN_CAPITAL));
}

/* What a bracket around @timex may hold: dates, words of a life, marks, and "in Linz" where such a word stands before the date. */
static gboolean
is_of_life (const WhenceSource *source, guint timex, guint token, gboolean places)
{
  return is_dated (source, timex, token) || find_row (source, token) != NULL
         || (source->tokens->tokens[token].flags & WHENCE_TOKEN_PUNCT) || (places && may_be_of_place (source, token));
}

/* The "(" before @timex that nothing but a life follows, or 0. */
static guint
find_open (const WhenceSource *source, guint timex, gboolean places)
{
  const WhenceTimex *date = &g_array_index (source->timexes, WhenceTimex, timex);
  guint open = date->first_token;
  gboolean otherwise = FALSE;

  /* "(Serbian: Елена; born 14 May 1953)", "(née Berg, 1920–2003)": what stands before the mark is how else the name is written */
  for (guint n = 0; !whence_tokens_is_mark (source->tokens, open, '('); n++, open--)
    {
      otherwise = otherwise || whence_tokens_is_mark (source->tokens, open, ';')
                  || (open + 1 == date->first_token && whence_tokens_is_mark (source->tokens, open, ','));
      if (open == 0 || n >= BRACKET_MAX || !(otherwise || is_of_life (source, timex, open, places)))
        return 0;
    }
  return open;
}

/* Whether nothing but a life stands behind @timex before a ")". */
static gboolean
is_closed (const WhenceSource *source, guint timex, gboolean places)
{
  const WhenceTimex *date = &g_array_index (source->timexes, WhenceTimex, timex);
  guint at = date->first_token + date->n_tokens;

  for (guint n = 0; !whence_tokens_is_mark (source->tokens, at, ')'); n++, at++)
    if (at >= source->tokens->n_tokens || n >= BRACKET_MAX || !is_of_life (source, timex, at, places))
      return FALSE;
  return TRUE;
}

/* The "(" that opens a bracket around @timex which holds nothing but a life; or 0. */
static guint
find_bracket (const WhenceSource *source, guint timex)
{
  const WhenceLifeRow *row = find_row (source, g_array_index (source->timexes, WhenceTimex, timex).first_token - 1);
  gboolean places = row != NULL && row != source->words->lives;

  return is_closed (source, timex, places) ? find_open (source, timex, places) : 0;
}

/* "Lund, 1887": a year behind a place. */
static gboolean
is_year_at_place (const WhenceSource *source, const WhenceTimex *year)
{
  guint before = year->first_token - 1;

  return year->span.precision == WHENCE_PRECISION_YEAR && before > 1 && whence_tokens_is_mark (source->tokens, before, ',')
         && (source->tokens->tokens[before - 1].flags & WHENCE_TOKEN_CAPITAL);
}

/* Whether two days stand in one bracket with a dash between, and else only places, "3 May 1887, Kem – 19 February 1966, Lund", or two years, each behind one. */
static gboolean
are_of_life (const WhenceSource *source, guint birth)
{
  const WhenceTimex *first = &g_array_index (source->timexes, WhenceTimex, birth), *last = first + 1;
  gboolean dash = FALSE;

  if (birth + 1 >= source->timexes->len || !first->has_span || !last->has_span
      || !((first->span.precision == WHENCE_PRECISION_DAY && last->span.precision == WHENCE_PRECISION_DAY)
           || (is_year_at_place (source, first) && is_year_at_place (source, last)))
      || last->first_token - first->first_token > BRACKET_MAX
      || whence_span_get_first_day (&last->span) - whence_span_get_first_day (&first->span) < LIFE_MIN_DAYS)
    return FALSE;
  for (guint i = first->first_token + first->n_tokens; i < last->first_token; i++)
    {
      dash = dash || (source->tokens->classes[i] == WHENCE_CLASS_DASH && (source->tokens->tokens[i].flags & WHENCE_TOKEN_SPACED));
      if (whence_tokens_is_mark (source->tokens, i, ')') || !is_of_life (source, birth, i, TRUE))
        return FALSE;
    }
  return dash && is_closed (source, birth + 1, TRUE);
}

/* The "(" before the two days of a life with places, of which @timex is one, and what of the two it is; or 0. */
static guint
find_placed (const WhenceSource *source, guint timex, const WhenceLifeRow **out_row)
{
  gboolean dies = timex > 0 && are_of_life (source, timex - 1);
  const WhenceLifeRow *row = source->words->lives;

  if (!dies && !are_of_life (source, timex))
    return 0;
  while (row->kind != (dies ? WHENCE_KIND_DEATH : WHENCE_KIND_BIRTH))
    row++;
  *out_row = row;
  return find_open (source, timex - dies, TRUE);
}

/* "Ruth Lind OBE FRS (1948–2019)" */
static guint
skip_honours (const WhenceSource *source, guint token)
{
  while (token < source->tokens->n_tokens
         && (whence_tokens_is_mark (source->tokens, token, ',') || whence_entities_is (source->entities, token, source->words->honours)))
    token++;
  return token;
}

static gint32
get_min_days (const WhenceSource *source, guint token)
{
  guint paragraph = whence_tokens_get_sentence (source->tokens, token)->paragraph;
  gboolean listed = whence_article_get_paragraph_kind (source->article, paragraph) == WHENCE_PARAGRAPH_ROW;

  return listed ? LISTED_LIFE_MIN_DAYS : LIFE_MIN_DAYS;
}

/* "Henrika Szalay (4 October 1908 – 17 February 1991)": a name that no list has, but two days, or a word for a birth, say that somebody has it. */
static gboolean
may_live (const WhenceSource *source, WhenceEntityKind kind, const WhenceLifeRow *row, const WhenceTimex *date)
{
  return kind == WHENCE_ENTITY_PERSON
         || (kind == WHENCE_ENTITY_NAME
             && (row != source->words->lives || (date->span.precision == WHENCE_PRECISION_DAY && date->span.end_precision == WHENCE_PRECISION_DAY)));
}

/* What is told of the person's life. */
static void
set_row (WhenceLife *self, const WhenceLifeRow *row)
{
  self->kind = row->kind;
  self->prefix = row->prefix;
  self->title = g_strconcat (row->prefix, self->person, NULL);
}

/* "Anna Lind, painter and poet, born 3 February 1934; died 14 September 2025": the name that the line begins with.  Returns: its first token, or
 * @word where there is none */
static guint
find_line_name (const WhenceSource *source, guint word, WhenceLife *self)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (source->tokens, word);
  guint first = sentence->first;
  WhenceEntityKind kind;

  while (first < word && (source->tokens->tokens[first].flags & WHENCE_TOKEN_PUNCT))
    first++;
  if (first >= word || !(whence_tokens_is_mark (source->tokens, word - 1, ',') || whence_tokens_is_mark (source->tokens, word - 1, ';')))
    return word;
  self->person = whence_entities_get_at (source->entities, first, &kind, &self->n);
  if (self->person == NULL || (kind != WHENCE_ENTITY_PERSON && kind != WHENCE_ENTITY_NAME) || !whence_tokens_is_mark (source->tokens, first + self->n, ','))
    return word;
  for (guint i = first + self->n; i < word; i++)
    if ((source->tokens->tokens[i].flags & WHENCE_TOKEN_PAST) && find_row (source, i) == NULL)
      return word;
  return first;
}

static gboolean
find_in_line (WhenceLife *self, const WhenceSource *source, guint word)
{
  const WhenceLifeRow *row = find_row (source, word);

  if (row == NULL || row == source->words->lives || (self->name = find_line_name (source, word, self)) == word)
    return FALSE;
  set_row (self, row);
  return TRUE;
}

/**
 * whence_life_find:
 * @self: (out caller-allocates): whose life it is
 * @source: the article
 * @timex: index of one of its dates, no end of a range
 *
 * A single date without a word for birth or death is none: "Jane Smith (1910)" may be a book or a visit; nor is
 * "(1919–1923)".
 *
 * Returns: whether the date is that of a life, a birth or a death, told in brackets behind a person's name
 * or in a line that begins with it
 */
gboolean
whence_life_find (WhenceLife *self, const WhenceSource *source, guint timex)
{
  const WhenceTimex *date = &g_array_index (source->timexes, WhenceTimex, timex);
  const WhenceLifeRow *row, *placed = NULL;
  guint open;

  if (date->first_token < 2)
    return FALSE;
  open = find_bracket (source, timex);
  row = open > 0 ? find_row (source, date->first_token - 1) : NULL;
  if (row == NULL || row == source->words->lives)
    {
      guint other = find_placed (source, timex, &placed);

      open = other > 0 ? other : open;
      row = other > 0 ? placed : row;
    }
  if (open == 0)
    return find_in_line (self, source, date->first_token - 1);
  if (row == NULL
      || (placed == NULL && row == source->words->lives
          && (!(date->span.flags & WHENCE_SPAN_INTERVAL)
              || whence_span_get_last_day (&date->span) - whence_span_get_first_day (&date->span) < get_min_days (source, date->first_token))))
    return FALSE;
  for (guint first = open > NAME_TOKENS ? open - NAME_TOKENS : 0; first < open; first++)
    {
      WhenceEntityKind kind;
      const char *name = whence_entities_get_at (source->entities, first, &kind, &self->n);

      if (name == NULL || !(may_live (source, kind, row, date) || (placed != NULL && kind == WHENCE_ENTITY_NAME)) || skip_honours (source, first + self->n) != open)
        continue;
      self->name = first;
      self->person = name;
      set_row (self, row);
      return TRUE;
    }
  return FALSE;
}

/**
 * whence_life_retell:
 * @self: (inout): whose life it is
 * @source: the article
 * @kind: %WHENCE_KIND_BIRTH or %WHENCE_KIND_DEATH
 *
 * Makes of a whole life its begin or its end.
 */
void
whence_life_retell (WhenceLife *self, const WhenceSource *source, WhenceKind kind)
{
  const WhenceLifeRow *row = source->words->lives;

  while (row->kind != kind)
    row++;
  set_row (self, row);
}
