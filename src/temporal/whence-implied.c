/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The reference date as far as the text implies it; the three ways are told in whence-reference.c. */
#include "whence-implied.h"

#include <string.h>

#include "whence-expression.h"
#include "whence-place.h"
#include "whence-rules.h"
#include "whence-tense.h"

#define CONFIDENCE_PASSAGES 75
#define CONFIDENCE_WEEKDAY 50
#define CONFIDENCE_DISTANCE 60
#define CONFIDENCE_COMING 65
#define CONFIDENCE_LATEST 35

/* Weekdays fit a date every five, six or eleven years: so far back from an upper bound they are tried. */
#define WEEKDAY_YEARS 12
#define MAX_YEARS 64
/* Among so many expressions behind "two years after" is the one it counts from. */
#define DISTANCE_REACH 8
/* A coming event is announced in the days before it. */
#define ANNOUNCED_DAYS 15
#define WEEKDAY_DAYS 6

typedef struct
{
  const WhenceArticle  *article;
  const WhenceTokens   *tokens;
  const GArray         *expressions;
  const WhenceLanguage *language;
  gboolean              has_lower, has_upper;
  gint                  lower; /* latest year told as past */
  gint                  upper; /* earliest year told as still to come */
  const WhenceExpression *coming;  /* first day without a year that is still to come */
  const WhenceExpression *weekday; /* first weekday that is still to come */
} Search;

static const WhenceExpression *
expression_at (const Search *self,
               guint         index)
{
  return &g_array_index (self->expressions, WhenceExpression, index);
}

static gboolean
is_body (const Search           *self,
         const WhenceExpression *expression)
{
  guint paragraph = whence_tokens_get_sentence (self->tokens, expression->first)->paragraph;

  return paragraph >= self->article->n_paragraphs || self->article->paragraphs[paragraph].kind == WHENCE_PARAGRAPH_BODY;
}

static gboolean
is_plain_year (const WhenceExpression *expression)
{
  return expression->kind == WHENCE_EXPRESSION_CALENDAR && (expression->fields & WHENCE_FIELD_YEAR)
         && !(expression->fields & (WHENCE_FIELD_ERA | WHENCE_FIELD_TWO_DIGITS));
}

static void
take_year (Search                 *self,
           const WhenceExpression *expression)
{
  WhenceTense tense = whence_tense_find (self->tokens, expression->first, expression->n);
  gboolean coming = expression->lead == WHENCE_LEAD_UNTIL || tense == WHENCE_TENSE_FUTURE;

  if (coming && expression->lead == WHENCE_LEAD_UNTIL && (!self->has_upper || expression->year < self->upper))
    {
      self->upper = expression->year;
      self->has_upper = TRUE;
    }
  else if (!coming && (!self->has_lower || expression->year > self->lower))
    {
      self->lower = expression->year;
      self->has_lower = TRUE;
    }
}

static void
survey (Search *self)
{
  for (guint i = 0; i < self->expressions->len; i++)
    {
      const WhenceExpression *expression = expression_at (self, i);
      guint32 day = WHENCE_FIELD_MONTH | WHENCE_FIELD_DAY;

      if (!is_body (self, expression))
        continue;
      if (is_plain_year (expression))
        take_year (self, expression);
      else if (expression->kind != WHENCE_EXPRESSION_CALENDAR
               || whence_tense_find (self->tokens, expression->first, expression->n) == WHENCE_TENSE_PAST)
        continue;
      else if ((expression->fields & day) == day && self->coming == NULL)
        self->coming = expression;
      else if (expression->fields == WHENCE_FIELD_WEEKDAY && self->weekday == NULL)
        self->weekday = expression;
    }
}

static gboolean
is_possible (const Search *self,
             gint          year)
{
  return (!self->has_lower || year >= self->lower) && (!self->has_upper || year <= self->upper);
}

/* The year is known; a day still to come says more. */
static WhenceSpan
span_in_year (const Search *self,
              gint          year,
              gboolean      weekday_fits)
{
  WhenceSpan span;
  gint32 first;

  if (self->coming == NULL || !whence_place_in_year (self->coming, self->language, year, &span))
    return whence_span_from_year (year);
  first = whence_span_get_first_day (&span);
  if (weekday_fits)
    return whence_span_join (whence_span_from_day (first - WEEKDAY_DAYS), whence_span_from_day (first - 1));
  return whence_span_join (whence_span_from_day (first - ANNOUNCED_DAYS), whence_span_from_day (first - 1));
}

static void
add_candidate (const Search           *self,
               const WhenceExpression *evidence,
               gint                    year,
               gboolean                weekday_fits,
               WhenceEvidence          kind,
               guint                   confidence,
               WhenceReference        *reference)
{
  const WhenceToken *last = &self->tokens->tokens[evidence->first + evidence->n - 1];
  WhenceCandidate candidate = {
    .span = span_in_year (self, year, weekday_fits),
    .evidence = kind,
    .begin = self->tokens->tokens[evidence->first].begin,
    .end = last->begin + last->length,
    .confidence = (guint8) confidence,
  };

  if (candidate.span.precision == WHENCE_PRECISION_YEAR)
    candidate.span.flags |= WHENCE_SPAN_APPROXIMATE;
  whence_reference_add (reference, candidate);
}

/* --- 1. a passage that counts back, and one that tells the year --- */

static gboolean
same_word (const Search      *self,
           const WhenceToken *a,
           const WhenceToken *b)
{
  return a->length == b->length && memcmp (self->article->text + a->begin, self->article->text + b->begin, a->length) == 0;
}

static gboolean
is_name (const Search *self,
         guint         token)
{
  return (self->tokens->tokens[token].flags & WHENCE_TOKEN_CAPITAL) && self->tokens->classes[token] == WHENCE_CLASS_OTHER;
}

/* Names that both sentences hold. */
static guint
count_shared_names (const Search           *self,
                    const WhenceExpression *a,
                    const WhenceExpression *b)
{
  const WhenceSentence *first = whence_tokens_get_sentence (self->tokens, a->first);
  const WhenceSentence *second = whence_tokens_get_sentence (self->tokens, b->first);
  guint shared = 0;

  if (first == second)
    return 0;
  for (guint i = first->first; i < first->first + MIN (first->n, 200); i++)
    {
      gboolean found = FALSE;

      if (!is_name (self, i))
        continue;
      for (guint k = second->first; k < second->first + MIN (second->n, 200) && !found; k++)
        found = is_name (self, k) && same_word (self, &self->tokens->tokens[i], &self->tokens->tokens[k]);
      shared += found;
    }
  return shared;
}

static void
find_by_passages (const Search    *self,
                  WhenceReference *reference)
{
  for (guint i = 0; i < self->expressions->len && i < MAX_YEARS; i++)
    {
      const WhenceExpression *back = expression_at (self, i);
      gint best = 0;
      guint most = 0;

      if (back->kind != WHENCE_EXPRESSION_OFFSET || back->anchor != WHENCE_ANCHOR_REFERENCE || back->unit != WHENCE_UNIT_YEAR
          || back->direction >= 0 || !(back->fields & WHENCE_FIELD_COUNT) || (back->fields & WHENCE_FIELD_VAGUE_COUNT))
        continue;
      for (guint k = 0; k < self->expressions->len && k < MAX_YEARS; k++)
        {
          const WhenceExpression *told = expression_at (self, k);
          guint shared;

          if (!is_plain_year (told) || !is_possible (self, told->year + back->count))
            continue;
          shared = count_shared_names (self, back, told);
          if (shared > most || (shared > 0 && shared == most && told->year + back->count > best))
            {
              most = shared;
              best = told->year + back->count;
            }
        }
      if (most > 0)
        add_candidate (self, back, best, FALSE, WHENCE_EVIDENCE_IMPLIED, CONFIDENCE_PASSAGES, reference);
    }
}

/* --- 2. a weekday that the day still to come must be --- */

static void
find_by_weekday (const Search    *self,
                 WhenceReference *reference)
{
  gint last = self->has_upper ? self->upper : self->lower + WEEKDAY_YEARS;
  gint first = self->has_lower ? self->lower : last - WEEKDAY_YEARS;
  guint confidence = CONFIDENCE_WEEKDAY;

  if (self->coming == NULL || self->weekday == NULL || (!self->has_lower && !self->has_upper))
    return;
  /* With a past year told, the earliest fit; with only a coming one, the latest before it. */
  for (gint step = 0; step <= last - first; step++)
    {
      gint year = self->has_lower ? first + step : last - 1 - step;
      WhenceSpan span;

      if (whence_place_in_year (self->coming, self->language, year, &span)
          && whence_day_get_weekday (whence_span_get_first_day (&span)) == self->weekday->weekday)
        {
          add_candidate (self, self->weekday, year, TRUE, WHENCE_EVIDENCE_IMPLIED, confidence, reference);
          confidence -= 10;
          if (confidence < CONFIDENCE_LATEST)
            return;
        }
    }
}

/* --- 3. so many years after one that is told --- */

static void
find_by_distance (const Search    *self,
                  WhenceReference *reference)
{
  for (guint i = 0; i + 1 < self->expressions->len; i++)
    {
      const WhenceExpression *distance = expression_at (self, i);
      const WhenceSentence *sentence;

      if (distance->kind != WHENCE_EXPRESSION_DISTANCE || distance->unit != WHENCE_UNIT_YEAR || distance->direction < 0
          || !(distance->fields & WHENCE_FIELD_COUNT) || (distance->fields & WHENCE_FIELD_VAGUE_COUNT))
        continue;
      sentence = whence_tokens_get_sentence (self->tokens, distance->first);
      if (whence_tense_find (self->tokens, distance->first, distance->n) == WHENCE_TENSE_PAST)
        continue;
      for (guint k = i + 1; k < self->expressions->len && k <= i + DISTANCE_REACH && expression_at (self, k)->first < sentence->first + sentence->n; k++)
        if (is_plain_year (expression_at (self, k)) && is_possible (self, expression_at (self, k)->year + distance->count))
          {
            add_candidate (self, distance, expression_at (self, k)->year + distance->count, FALSE, WHENCE_EVIDENCE_IMPLIED,
                           CONFIDENCE_DISTANCE, reference);
            break;
          }
    }
}

/* --- 4. a whole date that is still to come --- */

static void
find_by_coming (const Search    *self,
                WhenceReference *reference)
{
  for (guint i = 0; i < self->expressions->len; i++)
    {
      const WhenceExpression *told = expression_at (self, i);
      const WhenceToken *last = &self->tokens->tokens[told->first + told->n - 1];
      WhenceCandidate candidate = { .evidence = WHENCE_EVIDENCE_IMPLIED, .confidence = CONFIDENCE_COMING };
      WhenceSpan span;
      gint32 day;

      if (!is_body (self, told) || !is_plain_year (told) || told->lead == WHENCE_LEAD_UNTIL
          || !whence_place_explicit (told, self->language, &span) || span.precision != WHENCE_PRECISION_DAY
          || whence_tense_find (self->tokens, told->first, told->n) != WHENCE_TENSE_FUTURE
          || (self->has_lower && told->year < self->lower))
        continue;
      day = whence_span_get_first_day (&span);
      candidate.span = whence_span_join (whence_span_from_day (day - ANNOUNCED_DAYS), whence_span_from_day (day - 1));
      candidate.begin = self->tokens->tokens[told->first].begin;
      candidate.end = last->begin + last->length;
      whence_reference_add (reference, candidate);
      return;
    }
}

/**
 * whence_implied_find:
 * @article: an article that nothing else dates
 * @tokens: its tokens
 * @expressions: (element-type WhenceExpression): its expressions of time
 * @language: its language
 * @reference: where the candidates are added
 *
 * Adds what the text implies of the day it was written.
 */
void
whence_implied_find (const WhenceArticle  *article,
                     const WhenceTokens   *tokens,
                     const GArray         *expressions,
                     const WhenceLanguage *language,
                     WhenceReference      *reference)
{
  Search self = { .article = article, .tokens = tokens, .expressions = expressions, .language = language };

  survey (&self);
  find_by_passages (&self, reference);
  find_by_weekday (&self, reference);
  find_by_distance (&self, reference);
  find_by_coming (&self, reference);
  if (whence_reference_get_best (reference) == NULL && self.has_lower)
    for (guint i = 0; i < expressions->len; i++)
      if (is_plain_year (expression_at (&self, i)) && expression_at (&self, i)->year == self.lower)
        {
          add_candidate (&self, expression_at (&self, i), self.lower, FALSE, WHENCE_EVIDENCE_LATEST, CONFIDENCE_LATEST, reference);
          break;
        }
}
