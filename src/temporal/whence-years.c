/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Weighs the years that a text could have been written in, by all that it tells:
 *   1. what it tells as past lies before, what it tells as coming or as a goal lies after;
 *   2. it is written soon after the latest year told as past, and near those told neither so nor so;
 *   3. "Saturday October 6th" lies in a year in which that is a Saturday;
 *   4. a report of the 26th that tells of "Wednesday" in its first sentences is of that day, or of one soon after.
 * None is proof, since any verb may be misread: each adds or takes points. */
#include "whence-years.h"

#include "whence-place.h"
#include "whence-rules.h"
#include "whence-tense.h"
#include "whence-told.h"

/* Weekdays and days of the month meet again after five, six or eleven years. */
#define RANGE_YEARS 12
/* In so many sentences from the top a report tells of its day. */
#define FIRST_SENTENCES 3

/* So many words before "Saturday" stands the "every" of "every other Saturday". */
#define EVERY_REACH 4
#define STORY_SENTENCES 1

/* So many words before the date stands the "to" of "planned to close the mill in 2025". */
#define INTENDED_REACH 8

/* What is told as coming begins within so many days, rather than later. */
#define COMING_DAYS 365

#define POINTS_ORDER -3.0   /* each that lies on the wrong side */
#define POINTS_SINCE -2.0   /* "the first since 2014" is no longer of that year */
#define POINTS_SOON 2.0     /* in the latest year or the one after */
#define POINTS_LATER -0.3   /* each year after that */
#define POINTS_NEAR 1.5     /* a year told beside is this one or the next, a coming one begins within a year */
#define POINTS_FAR -1.0     /* or lies further ahead */
#define POINTS_FARTHER -0.4  /* each year that its month lies further ahead than terms end; a plan may bear any year */
#define TERM_YEARS 5
#define POINTS_WEEK 4.0     /* the last day of a chronicle lies in the week before */
#define POINTS_TOMORROW -2.0 /* a weekday told as past is that of the next day */
#define POINTS_DAY 3.0      /* a day with its weekday lies in the year */
#define POINTS_DAY_NEAR 1.0 /* or in the one beside it */
#define POINTS_NO_DAY -4.0

/* By how many days lie between the weekday told first and the day of writing. */
static const gdouble lag_points[7] = { 3.0, 2.0, 0.5, -2.0, -2.0, -2.0, -2.0 };

/**
 * whence_years_is_body:
 * @self: a survey
 * @expression: an expression
 *
 * Returns: whether the article itself tells it
 */
gboolean
whence_years_is_body (const WhenceYears *self, const WhenceExpression *expression)
{
  return whence_article_get_paragraph_kind (self->article, whence_tokens_get_sentence (self->tokens, expression->first)->paragraph) == WHENCE_PARAGRAPH_BODY;
}

static gboolean
is_weekday (const WhenceExpression *expression)
{
  return (expression->fields & WHENCE_FIELD_WEEKDAY) && !(expression->fields & (WHENCE_FIELD_MONTH | WHENCE_FIELD_DAY));
}

/**
 * whence_years_is_hours:
 * @self: a survey
 * @index: of one of its expressions, a weekday
 *
 * Returns: whether the weekday comes round and counts from no day: "every first Saturday", "Wednesday to Sunday, 10am–4pm"
 */
gboolean
whence_years_is_hours (const WhenceYears *self, guint index)
{
  const WhenceExpression *expression = &g_array_index (self->expressions, WhenceExpression, index);
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);
  guint behind = expression->first + expression->n;

  for (guint i = expression->first; i > sentence->first && expression->first - i < EVERY_REACH; i--)
    if (self->tokens->classes[i - 1] == WHENCE_CLASS_EVERY)
      return TRUE;
  if (whence_tense_find (self->tokens, expression->first, expression->n) != WHENCE_TENSE_NONE)
    return FALSE;
  for (guint k = index > 0 ? index - 1 : 0; k < self->expressions->len && k <= index + 1; k++)
    {
      const WhenceExpression *other = &g_array_index (self->expressions, WhenceExpression, k);

      if (k != index && is_weekday (other) && (other->first == behind + 1 || other->first + other->n + 1 == expression->first))
        return TRUE;
    }
  return FALSE;
}

/* "On 3 May 1926 they came out.  By Wednesday there was no coal": counts from the day told just before, and from the one counted so. */
static gboolean
is_of_story (WhenceYears *self, const WhenceExpression *expression)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);
  gboolean story = self->story != NULL && sentence - self->story <= STORY_SENTENCES;

  if (story)
    self->story = sentence;
  return story;
}

/* "Vision 2030": the name goes on into the number; "for 2022", "than 2019". */
static gboolean
is_beside (const WhenceYears *self, const WhenceExpression *expression)
{
  const WhenceToken *before;
  guint at = expression->first;

  if (at == 0 || (self->tokens->tokens[at].flags & WHENCE_TOKEN_INITIAL))
    return FALSE;
  before = &self->tokens->tokens[at - 1];
  return self->tokens->classes[at - 1] == WHENCE_CLASS_FUNCTION
         || (self->tokens->classes[at - 1] == WHENCE_CLASS_OTHER && (before->flags & WHENCE_TOKEN_CAPITAL)
             && !(expression->fields & WHENCE_FIELD_MONTH));
}

/* "had planned to close the mill in 2025": not whether it had come by then. */
static gboolean
is_intended (const WhenceYears *self, const WhenceExpression *expression)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);

  for (guint i = expression->first; i > sentence->first + 1 && expression->first - i < INTENDED_REACH; i--)
    if (self->tokens->classes[i - 1] == WHENCE_CLASS_TO && (self->tokens->tokens[i - 2].flags & (WHENCE_TOKEN_CARRIES | WHENCE_TOKEN_FUTURE)))
      return TRUE;
  return FALSE;
}

/* "With the death of the last of them in May 2025 no rower is left": what nobody plans is over, whatever tense tells what has become of it. */
static gboolean
has_befallen (const WhenceYears *self, const WhenceExpression *expression)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);

  for (guint i = expression->first; i > sentence->first && expression->first - i < INTENDED_REACH && self->tokens->classes[i - 1] != WHENCE_CLASS_COMMA; i--)
    if (whence_told_befalls (self->tokens, i - 1))
      return TRUE;
  return FALSE;
}

static WhenceTold
get_told (const WhenceYears *self, const WhenceExpression *expression)
{
  if (expression->lead == WHENCE_LEAD_UNTIL || expression->lead == WHENCE_LEAD_BY)
    return WHENCE_TOLD_GOAL;
  if (is_beside (self, expression) || is_intended (self, expression))
    return WHENCE_TOLD_BESIDE;
  switch (whence_tense_find (self->tokens, expression->first, expression->n))
    {
    case WHENCE_TENSE_PAST:
      return WHENCE_TOLD_PAST;
    case WHENCE_TENSE_FUTURE:
      return WHENCE_TOLD_COMING;
    default:
      return has_befallen (self, expression) ? WHENCE_TOLD_PAST : WHENCE_TOLD_BESIDE;
    }
}

static void
take_year (WhenceYears *self, const WhenceExpression *expression)
{
  WhenceToldYear *year = &self->years[self->n_years];

  if (self->n_years == WHENCE_YEARS_MAX_TOLD || !whence_place_explicit (expression, self->language, &year->span))
    return;
  self->n_years++;
  year->expression = expression;
  year->told = get_told (self, expression);
  if (year->told == WHENCE_TOLD_PAST && (self->latest == NULL || expression->year > self->latest->expression->year))
    self->latest = year;
  if (year->told == WHENCE_TOLD_GOAL && (self->goal == NULL || expression->year < self->goal->expression->year))
    self->goal = year;
}

/* A chronicle beside a report goes up to its day. */
static void
take_row (WhenceYears *self, const WhenceExpression *expression)
{
  guint paragraph = whence_tokens_get_sentence (self->tokens, expression->first)->paragraph;
  WhenceSpan span;

  if (self->article->paragraphs[paragraph].kind == WHENCE_PARAGRAPH_ROW && expression->kind == WHENCE_EXPRESSION_CALENDAR
      && whence_place_explicit (expression, self->language, &span) && span.precision == WHENCE_PRECISION_DAY)
    self->last_row = MAX (self->last_row, whence_span_get_first_day (&span));
}

/**
 * whence_years_is_told_weekday:
 * @self: a survey
 * @index: of one of its expressions
 *
 * Returns: whether it is a weekday on which something is told to have happened: "said on Thursday"
 */
gboolean
whence_years_is_told_weekday (const WhenceYears *self,
                              guint              index)
{
  const WhenceExpression *expression = &g_array_index (self->expressions, WhenceExpression, index);

  return expression->kind == WHENCE_EXPRESSION_CALENDAR && is_weekday (expression) && !whence_years_is_hours (self, index)
         && whence_tense_find (self->tokens, expression->first, expression->n) == WHENCE_TENSE_PAST;
}

/**
 * whence_years_survey:
 * @self: (out caller-allocates): what the text tells; holds pointers into @expressions
 * @article: an article
 * @tokens: its tokens
 * @expressions: (element-type WhenceExpression): its expressions of time
 * @language: its language
 *
 * Collects what the body of @article tells of the year it was written in.
 */
void
whence_years_survey (WhenceYears          *self,
                     const WhenceArticle  *article,
                     const WhenceTokens   *tokens,
                     const GArray         *expressions,
                     const WhenceLanguage *language)
{
  guint32 day = WHENCE_FIELD_MONTH | WHENCE_FIELD_DAY;
  const WhenceSentence *first = NULL;

  *self = (WhenceYears){ .article = article, .tokens = tokens, .expressions = expressions, .language = language, .last_row = G_MININT32 };
  for (guint i = 0; i < expressions->len; i++)
    {
      const WhenceExpression *expression = &g_array_index (expressions, WhenceExpression, i);
      gboolean calendar = expression->kind == WHENCE_EXPRESSION_CALENDAR;

      if (!whence_years_is_body (self, expression))
        {
          take_row (self, expression);
          continue;
        }
      if (first == NULL)
        first = whence_tokens_get_sentence (tokens, expression->first);
      if ((expression->kind == WHENCE_EXPRESSION_SHIFT || expression->kind == WHENCE_EXPRESSION_OFFSET)
          && expression->anchor == WHENCE_ANCHOR_REFERENCE && (expression->rule != WHENCE_RULE_DEICTIC_DAY || expression->shift != 0))
        self->n_deictic++;
      if (!calendar || (expression->fields & (WHENCE_FIELD_ERA | WHENCE_FIELD_TWO_DIGITS | WHENCE_FIELD_DECADE | WHENCE_FIELD_CENTURY)))
        continue;
      if (expression->fields & WHENCE_FIELD_YEAR)
        {
          take_year (self, expression);
          if ((expression->fields & day) == day)
            self->story = whence_tokens_get_sentence (tokens, expression->first);
        }
      else if ((expression->fields & (day | WHENCE_FIELD_WEEKDAY)) == (day | WHENCE_FIELD_WEEKDAY) && self->n_days < WHENCE_YEARS_MAX_DAYS)
        self->days[self->n_days++] = expression;
      else if (is_weekday (expression) && !whence_years_is_hours (self, i) && !is_of_story (self, expression))
        {
          self->n_deictic++;
          if (whence_tense_find (tokens, expression->first, expression->n) != WHENCE_TENSE_PAST)
            continue;
          self->past_weekdays |= (guint8) (1 << expression->weekday);
          if (self->weekday == NULL && whence_tokens_get_sentence (tokens, expression->first) - first < FIRST_SENTENCES)
            self->weekday = expression;
        }
    }
}

/**
 * whence_years_get_range:
 * @self: a survey
 * @out_first: (out): the first year worth weighing
 * @out_last: (out): the last one
 *
 * Returns: whether the text tells any year to begin with
 */
gboolean
whence_years_get_range (const WhenceYears *self, gint *out_first, gint *out_last)
{
  gint first = G_MAXINT;

  if (self->latest != NULL)
    first = self->latest->expression->year - 1;
  else
    for (guint i = 0; i < self->n_years; i++)
      if (self->years[i].told == WHENCE_TOLD_COMING || self->years[i].told == WHENCE_TOLD_BESIDE)
        first = MIN (first, self->years[i].expression->year - 1);
  if (first == G_MAXINT)
    return FALSE;
  *out_first = MAX (first, WHENCE_YEAR_MIN + 1);
  *out_last = MIN (first + 1 + RANGE_YEARS, WHENCE_YEAR_MAX - 1);
  return TRUE;
}

/* Of 3.: the year of @written, the one before where it is told as past, the one after where not. */
static gdouble
weigh_day (const WhenceYears *self, const WhenceExpression *day, gint year)
{
  gboolean past = whence_tense_find (self->tokens, day->first, day->n) == WHENCE_TENSE_PAST;

  for (gint i = 0; i < 2; i++)
    {
      WhenceSpan span;

      if (whence_place_in_year (day, self->language, year + (past ? -i : i), &span)
          && whence_day_get_weekday (whence_span_get_first_day (&span)) == day->weekday)
        return i == 0 ? POINTS_DAY : POINTS_DAY_NEAR;
    }
  return POINTS_NO_DAY;
}

static gdouble
weigh_years (const WhenceYears *self, const WhenceSpan *written, gint year)
{
  gint32 first = whence_span_get_first_day (written), last = whence_span_get_last_day (written);
  gdouble points = 0, near = 0, far = 0;

  for (guint i = 0; i < self->n_years; i++)
    {
      const WhenceToldYear *told = &self->years[i];
      if (told->told == WHENCE_TOLD_BESIDE && told->expression->year > year + 1)
        {
          gint farther = told->expression->fields & WHENCE_FIELD_MONTH ? told->expression->year - year - TERM_YEARS : 0;

          far = MIN (far, POINTS_FAR + POINTS_FARTHER * MAX (0, farther));
        }
      else if ((told->told == WHENCE_TOLD_BESIDE && told->expression->year >= year)
               || (told->told == WHENCE_TOLD_COMING && whence_span_get_last_day (&told->span) >= first
                   && whence_span_get_first_day (&told->span) - last < COMING_DAYS))
        near = POINTS_NEAR;
      else if (told->expression->lead == WHENCE_LEAD_SINCE && told->expression->year == year)
        points += POINTS_SINCE;
      else if (told->told == WHENCE_TOLD_PAST ? whence_span_get_first_day (&told->span) > last
                                              : told->told != WHENCE_TOLD_BESIDE && whence_span_get_last_day (&told->span) < first)
        points += POINTS_ORDER;
    }
  return points + near + far;
}

/**
 * whence_years_get_weekday_lag:
 * @self: a survey
 * @written: a day
 *
 * Returns: days from the weekday told first to @written, 0 to 6, or -1 where none is told
 */
gint
whence_years_get_weekday_lag (const WhenceYears *self, const WhenceSpan *written)
{
  gint32 day = whence_span_get_first_day (written);

  return self->weekday != NULL ? day - whence_day_find_weekday_until (day, self->weekday->weekday) : -1;
}

/**
 * whence_years_weigh:
 * @self: a survey
 * @written: a day, or a year
 *
 * Returns: how well the text could have been written in @written, in points
 */
gdouble
whence_years_weigh (const WhenceYears *self, const WhenceSpan *written)
{
  gint year = whence_civil_from_day (whence_span_get_first_day (written)).year;
  gint lag = written->precision == WHENCE_PRECISION_DAY ? whence_years_get_weekday_lag (self, written) : -1;
  gdouble points = weigh_years (self, written, year);

  if (written->precision == WHENCE_PRECISION_DAY && self->last_row != G_MININT32 && whence_span_get_first_day (written) >= self->last_row
      && whence_span_get_first_day (written) - self->last_row <= WHENCE_DAYS_PER_WEEK)
    points += POINTS_WEEK;
  if (self->latest != NULL)
    {
      gint since = year - self->latest->expression->year;

      points += since < 0 ? 0 : since < 2 ? POINTS_SOON : POINTS_SOON + POINTS_LATER * (since - 1);
    }
  for (guint i = 0; i < self->n_days; i++)
    points += weigh_day (self, self->days[i], year);
  if (lag >= 0 && (self->past_weekdays & (1 << whence_day_get_weekday (whence_span_get_first_day (written) + 1))))
    points += POINTS_TOMORROW;
  return lag < 0 ? points : points + lag_points[lag];
}
