/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The reference date as far as the text implies it; the ways are told in whence-reference.c. */
#include "whence-implied.h"

#include <string.h>

#include "whence-expression.h"
#include "whence-place.h"
#include "whence-rules.h"
#include "whence-tense.h"
#include "whence-years.h"

#define CONFIDENCE_PASSAGES 75
#define CONFIDENCE_WEEKDAY 50
#define CONFIDENCE_DISTANCE 60
#define CONFIDENCE_COMING 65
#define CONFIDENCE_NAMED 60
#define CONFIDENCE_NAMED_PAST 45 /* any report tells of days before its own */
#define CONFIDENCE_YEARLESS 50
#define CONFIDENCE_TITLE 42
#define CONFIDENCE_LATEST 35

/* Weekdays fit a date every five, six or eleven years: so far back from an upper bound they are tried. */
#define WEEKDAY_YEARS 12
#define MAX_YEARS 64
/* Among so many expressions behind "two years after" is the one it counts from. */
#define DISTANCE_REACH 8
/* "Two years later" counts from the sentence before. */
#define LATER_SENTENCES 1
#define OPENING_SENTENCES 3
/* The year of the copyright, which may be that of the copy. */
#define POINTS_RIGHTS 5.5
/* A coming event is announced in the days before it. */
#define ANNOUNCED_DAYS 15
#define WEEKDAY_DAYS 6
/* One that needs both weekday and day of the month is further off. */
#define NAMED_DAYS 90

typedef struct
{
  const WhenceArticle    *article;
  const WhenceTokens     *tokens;
  const GArray           *expressions;
  const WhenceLanguage   *language;
  WhenceYears             years;
  gboolean                has_lower, has_upper;
  gint                    lower;     /* latest year told as past */
  gint                    upper;     /* earliest goal */
  gint                    rights;    /* year of the copyright, 0 where none is told: nothing is written after it */
  const WhenceExpression *coming;    /* first day without a year that is still to come */
  gboolean                announced; /* and a verb says so */
  const WhenceExpression *weekday;   /* first weekday that is still to come */
} Search;

static const WhenceExpression *
expression_at (const Search *self,
               guint         index)
{
  return &g_array_index (self->expressions, WhenceExpression, index);
}

static gboolean
is_plain_year (const WhenceExpression *expression)
{
  return expression->kind == WHENCE_EXPRESSION_CALENDAR && (expression->fields & WHENCE_FIELD_YEAR)
         && !(expression->fields & (WHENCE_FIELD_ERA | WHENCE_FIELD_TWO_DIGITS));
}

/* "8 October: opening concert": a line of a list, which no verb tells anything of. */
static gboolean
is_listed (const Search           *self,
           const WhenceExpression *expression)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);

  return expression->first == sentence->first
         && whence_tense_find (self->tokens, expression->first, expression->n) == WHENCE_TENSE_NONE;
}

static void
survey (Search *self)
{
  guint32 day = WHENCE_FIELD_MONTH | WHENCE_FIELD_DAY;

  whence_years_survey (&self->years, self->article, self->tokens, self->expressions, self->language);
  self->has_lower = self->years.latest != NULL;
  self->lower = self->has_lower ? self->years.latest->expression->year : 0;
  self->has_upper = self->years.goal != NULL;
  self->upper = self->has_upper ? self->years.goal->expression->year : 0;
  for (guint i = 0; i < self->expressions->len; i++)
    {
      const WhenceExpression *expression = expression_at (self, i);
      WhenceTense tense;

      if (!whence_years_is_body (&self->years, expression) || expression->kind != WHENCE_EXPRESSION_CALENDAR
          || (expression->fields & WHENCE_FIELD_YEAR))
        continue;
      tense = whence_tense_find (self->tokens, expression->first, expression->n);
      if (tense == WHENCE_TENSE_PAST)
        continue;
      if ((expression->fields & day) == day && self->coming == NULL && !is_listed (self, expression))
        {
          self->coming = expression;
          self->announced = tense != WHENCE_TENSE_NONE;
        }
      else if (expression->fields == WHENCE_FIELD_WEEKDAY && self->weekday == NULL && !whence_years_is_hours (&self->years, i))
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

  if (self->coming == NULL || !(self->announced || weekday_fits) || !whence_place_in_year (self->coming, self->language, year, &span))
    return whence_span_from_year (year);
  first = whence_span_get_first_day (&span);
  if (weekday_fits)
    return whence_span_join (whence_span_from_day (first - WEEKDAY_DAYS), whence_span_from_day (first - 1));
  return whence_span_join (whence_span_from_day (first - ANNOUNCED_DAYS), whence_span_from_day (first - 1));
}

static void
add_span (const Search           *self,
          const WhenceExpression *evidence,
          WhenceSpan              span,
          WhenceEvidence          kind,
          guint                   confidence,
          WhenceReference        *reference)
{
  const WhenceToken *last = &self->tokens->tokens[evidence->first + evidence->n - 1];
  WhenceCandidate candidate = {
    .span = span,
    .evidence = kind,
    .begin = self->tokens->tokens[evidence->first].begin,
    .end = last->begin + last->length,
    .confidence = (guint8) confidence,
  };

  if (self->rights != 0 && whence_civil_from_day (whence_span_get_first_day (&span)).year > self->rights)
    return;
  if (span.precision == WHENCE_PRECISION_YEAR)
    candidate.span.flags |= WHENCE_SPAN_APPROXIMATE;
  whence_reference_add (reference, candidate);
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
  add_span (self, evidence, span_in_year (self, year, weekday_fits), kind, confidence, reference);
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

          if (!is_plain_year (told) || !whence_years_is_body (&self->years, told) || !is_possible (self, told->year + back->count))
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

  if (self->coming == NULL || (self->coming->fields & WHENCE_FIELD_WEEKDAY) || self->weekday == NULL || (!self->has_lower && !self->has_upper))
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

/* "Five years after the flood …", in the title or the first sentence, counts from what is told of the past soon behind it. */
static gboolean
is_opening (const Search           *self,
            const WhenceExpression *distance,
            const WhenceExpression *told)
{
  guint opening = whence_tokens_get_sentence (self->tokens, 0)->paragraph;
  const WhenceSentence *then = whence_tokens_get_sentence (self->tokens, distance->first);
  const WhenceSentence *now = whence_tokens_get_sentence (self->tokens, told->first);

  return then->paragraph <= opening + 1 && now - then <= OPENING_SENTENCES
         && whence_tense_find (self->tokens, distance->first, distance->n) != WHENCE_TENSE_PAST;
}

/* "Two years after the 2022 …": the year stands behind it; "The games opened in 2022.  Two years later, …": before it. */
static const WhenceExpression *
find_counted_from (const Search *self,
                   guint         index)
{
  const WhenceExpression *distance = expression_at (self, index);
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, distance->first);
  gboolean behind = distance->kind == WHENCE_EXPRESSION_DISTANCE;

  for (guint step = 1; step <= DISTANCE_REACH; step++)
    {
      const WhenceExpression *told;

      if (behind ? index + step >= self->expressions->len : step > index)
        return NULL;
      told = expression_at (self, behind ? index + step : index - step);
      if (behind ? told->first >= sentence->first + sentence->n && !is_opening (self, distance, told)
                 : sentence - whence_tokens_get_sentence (self->tokens, told->first) > LATER_SENTENCES)
        return NULL;
      if (is_plain_year (told) && is_possible (self, told->year + distance->count))
        return told;
    }
  return NULL;
}

static void
find_by_distance (const Search    *self,
                  WhenceReference *reference)
{
  for (guint i = 0; i < self->expressions->len; i++)
    {
      const WhenceExpression *distance = expression_at (self, i);
      gboolean later = distance->kind == WHENCE_EXPRESSION_OFFSET && distance->anchor == WHENCE_ANCHOR_TEXT;
      const WhenceExpression *told;
      WhenceTense tense;

      if ((distance->kind != WHENCE_EXPRESSION_DISTANCE && !later) || distance->unit != WHENCE_UNIT_YEAR || distance->direction < 0
          || !(distance->fields & WHENCE_FIELD_COUNT) || (distance->fields & WHENCE_FIELD_VAGUE_COUNT))
        continue;
      tense = whence_tense_find (self->tokens, distance->first, distance->n);
      if (tense == WHENCE_TENSE_PAST || (later && tense == WHENCE_TENSE_NONE))
        continue;
      told = find_counted_from (self, i);
      if (told != NULL)
        add_candidate (self, distance, told->year + distance->count, FALSE, WHENCE_EVIDENCE_IMPLIED, CONFIDENCE_DISTANCE, reference);
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
      WhenceSpan span;
      gint32 day;

      if (!whence_years_is_body (&self->years, told) || !is_plain_year (told) || told->lead == WHENCE_LEAD_UNTIL
          || !whence_place_explicit (told, self->language, &span) || span.precision != WHENCE_PRECISION_DAY
          || whence_tense_find (self->tokens, told->first, told->n) != WHENCE_TENSE_FUTURE
          || (self->has_lower && told->year < self->lower))
        continue;
      day = whence_span_get_first_day (&span);
      span = whence_span_join (whence_span_from_day (day - ANNOUNCED_DAYS), whence_span_from_day (day - 1));
      add_span (self, told, span, WHENCE_EVIDENCE_IMPLIED, CONFIDENCE_COMING, reference);
      return;
    }
}

/* --- 5. a day that names its weekday --- */

/* The likeliest year in which @day is that weekday. */
static gboolean
find_year_of_day (const Search           *self,
                  const WhenceExpression *day,
                  WhenceSpan             *out_span)
{
  gint first, last;
  gboolean found = FALSE;
  gdouble most = 0;

  if (!whence_years_get_range (&self->years, &first, &last))
    return FALSE;
  for (gint year = first; year <= last; year++)
    {
      WhenceSpan written = whence_span_from_year (year), span;
      gdouble points = whence_years_weigh (&self->years, &written);

      if (!whence_place_in_year (day, self->language, year, &span)
          || whence_day_get_weekday (whence_span_get_first_day (&span)) != day->weekday || (found && points <= most))
        continue;
      most = points;
      *out_span = span;
      found = TRUE;
    }
  return found;
}

/* The last day before @coming that the text tells as past with its weekday, or @first. */
static gint32
find_past_before (const Search *self,
                  gint32        first,
                  gint32        coming)
{
  gint year = whence_civil_from_day (coming).year;

  for (guint i = 0; i < self->years.n_days; i++)
    {
      const WhenceExpression *day = self->years.days[i];
      WhenceSpan span;

      for (gint candidate = year - 1; candidate <= year; candidate++)
        if (whence_tense_find (self->tokens, day->first, day->n) == WHENCE_TENSE_PAST
            && whence_place_in_year (day, self->language, candidate, &span)
            && whence_day_get_weekday (whence_span_get_first_day (&span)) == day->weekday && whence_span_get_first_day (&span) < coming)
          first = MAX (first, whence_span_get_first_day (&span));
    }
  return first;
}

static void
find_by_named_day (const Search    *self,
                   WhenceReference *reference)
{
  gboolean coming = self->coming != NULL && (self->coming->fields & WHENCE_FIELD_WEEKDAY);
  const WhenceExpression *named = coming ? self->coming : self->years.n_days > 0 && self->years.n_deictic > 0 ? self->years.days[0] : NULL;
  WhenceSpan span;
  gint32 day, past;

  if (named == NULL || !find_year_of_day (self, named, &span))
    return;
  day = whence_span_get_first_day (&span);
  past = coming ? find_past_before (self, day - NAMED_DAYS, day) : day;
  if (past == day - NAMED_DAYS)
    span = whence_span_join (whence_span_from_unit (past, WHENCE_PRECISION_MONTH), whence_span_from_unit (day - 1, WHENCE_PRECISION_MONTH));
  else
    span = whence_span_join (whence_span_from_day (past), whence_span_from_day (coming ? day - 1 : day + WEEKDAY_DAYS));
  add_span (self, named, span, WHENCE_EVIDENCE_IMPLIED, coming ? CONFIDENCE_NAMED : CONFIDENCE_NAMED_PAST, reference);
}

/* --- 6. the year in the headline of a report that counts from its day: "Harlow Regatta 2017" --- */

static void
find_by_title (const Search    *self,
               WhenceReference *reference)
{
  for (guint i = 0; i < self->expressions->len && self->years.n_deictic > 0; i++)
    {
      const WhenceExpression *told = expression_at (self, i);
      WhenceParagraphKind kind = whence_article_get_paragraph_kind (self->article, whence_tokens_get_sentence (self->tokens, told->first)->paragraph);

      if (kind == WHENCE_PARAGRAPH_BODY)
        return;
      if (kind == WHENCE_PARAGRAPH_TITLE && is_plain_year (told) && is_possible (self, told->year))
        {
          add_span (self, told, whence_span_from_year (told->year), WHENCE_EVIDENCE_IMPLIED, CONFIDENCE_TITLE, reference);
          return;
        }
    }
}

/* --- 7. about the latest year told as past, where the text counts from its own day at all --- */

/* "Ministers agreed on Tuesday, May 3, 2022, …": a report tells its latest day first, and that with its weekday. */
static gboolean
is_day_of_report (const Search           *self,
                  const WhenceExpression *latest,
                  WhenceSpan             *out_span)
{
  return (latest->fields & WHENCE_FIELD_WEEKDAY) && whence_place_explicit (latest, self->language, out_span)
         && out_span->precision == WHENCE_PRECISION_DAY && whence_tokens_get_sentence (self->tokens, latest->first) - self->tokens->sentences < OPENING_SENTENCES;
}

static void
find_by_latest (const Search    *self,
                WhenceReference *reference)
{
  WhenceSpan span;

  if (!self->has_lower || (self->years.n_deictic == 0 && !self->announced))
    return;
  if (is_day_of_report (self, self->years.latest->expression, &span))
    {
      span = whence_span_join (span, whence_span_from_day (whence_span_get_first_day (&span) + WEEKDAY_DAYS));
      add_span (self, self->years.latest->expression, span, WHENCE_EVIDENCE_IMPLIED, CONFIDENCE_NAMED_PAST, reference);
    }
  else
    add_candidate (self, self->years.latest->expression, self->lower, FALSE, WHENCE_EVIDENCE_LATEST, CONFIDENCE_LATEST, reference);
}

/* The weekday that the paragraph of a dateline tells first, rather than a list of what follows above it: "LONDON, Nov 9 - The firm said on Thursday". */
static void
take_weekday_behind (Search                 *self,
                     const WhenceExpression *day)
{
  guint32 paragraph = whence_tokens_get_sentence (self->tokens, day->first)->paragraph;

  for (guint i = 0; i < self->expressions->len; i++)
    {
      const WhenceExpression *other = expression_at (self, i);

      if (other->first > day->first && whence_years_is_told_weekday (&self->years, i)
          && whence_tokens_get_sentence (self->tokens, other->first)->paragraph == paragraph)
        {
          self->years.weekday = other;
          return;
        }
    }
}

/**
 * whence_implied_find_year:
 * @article: an article
 * @tokens: its tokens
 * @expressions: (element-type WhenceExpression): its expressions of time
 * @language: its language
 * @day: the day that its dateline or byline tells, without a year
 * @evidence: which of the two
 * @rights_year: the year of the copyright, 0 where none is told
 * @reference: where the candidates are added
 *
 * Adds the years that all the rest of the text leaves for @day, the likeliest first.
 *
 * Returns: whether there are any
 */
gboolean
whence_implied_find_year (const WhenceArticle    *article,
                          const WhenceTokens     *tokens,
                          const GArray           *expressions,
                          const WhenceLanguage   *language,
                          const WhenceExpression *day,
                          WhenceEvidence          evidence,
                          gint                    rights_year,
                          WhenceReference        *reference)
{
  static const guint8 confidences[] = { 76, 60 }; /* by how many days lie between the weekday told first and it */
  Search self = { .article = article, .tokens = tokens, .expressions = expressions, .language = language };
  guint32 fields = WHENCE_FIELD_MONTH | WHENCE_FIELD_DAY;
  gint first, last, lag;
  gboolean found[2] = { FALSE, FALSE };
  gdouble most[2] = { 0, 0 };
  WhenceSpan best[2];
  guint confidence;

  if (day->kind != WHENCE_EXPRESSION_CALENDAR || (day->fields & fields) != fields)
    return FALSE;
  whence_years_survey (&self.years, article, tokens, expressions, language);
  take_weekday_behind (&self, day);
  if (!whence_years_get_range (&self.years, &first, &last))
    {
      if (rights_year == 0)
        return FALSE;
      first = last = rights_year;
    }
  last = MAX (last, MIN (rights_year, first + MAX_YEARS));
  for (gint year = first; year <= last; year++)
    {
      WhenceSpan span;
      gdouble points;

      if (!whence_place_in_year (day, language, year, &span)
          || ((day->fields & WHENCE_FIELD_WEEKDAY) && whence_day_get_weekday (whence_span_get_first_day (&span)) != day->weekday))
        continue;
      points = whence_years_weigh (&self.years, &span) + (year == rights_year ? POINTS_RIGHTS : 0);
      for (guint k = 0; k < 2; k++)
        if (!found[k] || points > most[k])
          {
            if (k == 0 && found[0])
              {
                best[1] = best[0];
                most[1] = most[0];
                found[1] = TRUE;
              }
            best[k] = span;
            most[k] = points;
            found[k] = TRUE;
            break;
          }
    }
  if (!found[0])
    return FALSE;
  lag = whence_years_get_weekday_lag (&self.years, &best[0]);
  confidence = lag >= 0 && lag < (gint) G_N_ELEMENTS (confidences) ? confidences[lag] : CONFIDENCE_YEARLESS;
  add_span (&self, day, best[0], evidence, confidence, reference);
  if (found[1])
    add_span (&self, day, best[1], evidence, CONFIDENCE_YEARLESS - 10, reference);
  return TRUE;
}

/**
 * whence_implied_find:
 * @article: an article that nothing else dates
 * @tokens: its tokens
 * @expressions: (element-type WhenceExpression): its expressions of time
 * @language: its language
 * @rights_year: the year of the copyright, 0 where none is told
 * @reference: where the candidates are added
 *
 * Adds what the text implies of the day it was written.
 */
void
whence_implied_find (const WhenceArticle  *article,
                     const WhenceTokens   *tokens,
                     const GArray         *expressions,
                     const WhenceLanguage *language,
                     gint                  rights_year,
                     WhenceReference      *reference)
{
  Search self = { .article = article, .tokens = tokens, .expressions = expressions, .language = language, .rights = rights_year };

  survey (&self);
  find_by_passages (&self, reference);
  find_by_weekday (&self, reference);
  find_by_distance (&self, reference);
  find_by_coming (&self, reference);
  find_by_named_day (&self, reference);
  find_by_title (&self, reference);
  if (whence_reference_get_best (reference) == NULL)
    find_by_latest (&self, reference);
}
