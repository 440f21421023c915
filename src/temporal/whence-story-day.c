/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The days of the story: whether what is told is of a time that the text told before, and where its weekdays, hours and ends of months lie then.
 *
 * A date well before that of writing sets the story's time; sentences of the past in its paragraph keep to it; a day close to that of
 * writing, or what is so now, ends it. */
#include "whence-resolver-private.h"

#include "whence-place.h"
#include "whence-rules.h"
#include "whence-tense.h"

/* What is told of so long before the day of writing is a story; of the days since, weekdays and hours without more are the text's own. */
#define STORY_DAYS 60
/* What lies so close to the first story may be of it. */
#define NEAR_DAYS 60
/* So many days before the day told last begins the week around it. */
#define NEAREST_DAYS 3
/* Days of the weeks of writing are so close to each other, and this many dates back one is looked for. */
#define OWN_DAYS_APART 14
#define OWN_DATES_REACH 24
/* So many sentences after its date a paragraph is still of the story, and the next one. */
#define STORY_REACH 3
#define STORY_REACH_APART 1
/* So many sentences after a day was told "the Friday" is of the days that follow it. */
#define TOLD_WEEK_SENTENCES 3
/* And so many where that is long ago, since the text's own week is told without "the". */
#define STORY_WEEK_SENTENCES 10

static guint
sentences_since (const WhenceResolver   *self,
                 const WhenceExpression *expression,
                 gint32                  index)
{
  return (guint) (whence_tokens_get_sentence (self->tokens, expression->first)
                  - whence_tokens_get_sentence (self->tokens, whence_resolver_timex_at (self, index)->first_token));
}

/**
 * whence_story_is_now:
 * @self: a resolver
 * @expression: an expression
 *
 * Returns: whether it leads back to the text's own time: "now", "two years on", told of what is so
 */
gboolean
whence_story_is_now (const WhenceResolver   *self,
                     const WhenceExpression *expression)
{
  switch (expression->rule)
    {
    case WHENCE_RULE_PRESENT:
      return whence_tense_find (self->tokens, expression->first, expression->n) != WHENCE_TENSE_PAST;
    case WHENCE_RULE_YEARS_ON:
      return whence_tense_find (self->tokens, expression->first, expression->n) == WHENCE_TENSE_PRESENT;
    default:
      return FALSE;
    }
}

/**
 * whence_story_note:
 * @self: a resolver
 * @expression: what was resolved last
 * @index: of its date
 *
 * Notes whether the text tells a story from here on, or is back at its own time.
 */
void
whence_story_note (WhenceResolver         *self,
                   const WhenceExpression *expression,
                   gint32                  index)
{
  const WhenceTimex *timex = whence_resolver_timex_at (self, index);
  gint32 ago;

  if (!self->has_reference)
    return;
  if (whence_story_is_now (self, expression))
    {
      self->story = -1;
      self->last_hanging = index;
    }
  if (!timex->has_span || (timex->type == WHENCE_TIMEX_DURATION && !timex->hangs) || timex->span.precision > WHENCE_PRECISION_YEAR)
    return;
  ago = self->day - whence_span_get_last_day (&timex->span);
  if (ago >= STORY_DAYS)
    {
      self->story = (timex->span.flags & WHENCE_SPAN_INTERVAL) ? self->story : index;
      if (self->first_story < 0 && timex->span.precision <= WHENCE_PRECISION_MONTH)
        self->first_story = self->story;
    }
  else if (timex->hangs || whence_span_get_first_day (&timex->span) < self->day + STORY_DAYS)
    {
      self->story = -1;
      self->last_hanging = index;
    }
}

/**
 * whence_story_is_near:
 * @self: a resolver
 * @span: where a date without a year may lie
 *
 * Returns: whether it is close to the time that the first story of the text is of, "a year after the flood", so that it is rather of that
 */
gboolean
whence_story_is_near (const WhenceResolver *self,
                      const WhenceSpan     *span)
{
  return self->first_story >= 0
         && ABS (whence_span_get_first_day (span) - whence_span_get_first_day (&whence_resolver_timex_at (self, self->first_story)->span)) <= NEAR_DAYS;
}

/**
 * whence_story_get:
 * @self: a resolver
 * @expression: a time
 *
 * Returns: index of the date of the story that @expression is told in, or -1 where it is of the text's own time
 */
gint32
whence_story_get (const WhenceResolver   *self,
                  const WhenceExpression *expression)
{
  if (self->story < 0
      || sentences_since (self, expression, self->story) > (whence_resolver_is_same_paragraph (self, expression, self->story) ? STORY_REACH : STORY_REACH_APART))
    return -1;
  switch (whence_tense_find (self->tokens, expression->first, expression->n))
    {
    case WHENCE_TENSE_PRESENT:
      return -1;
    case WHENCE_TENSE_FUTURE:
      return whence_tense_is_ahead_of_past (self->tokens, expression->first) ? self->story : -1;
    default:
      return self->story;
    }
}

static gboolean
has_article (const WhenceResolver   *self,
             const WhenceExpression *expression)
{
  guint at = expression->first;

  while (at < expression->first + expression->n && self->tokens->classes[at] != WHENCE_CLASS_WEEKDAY)
    at++;
  return at > 0 && self->tokens->classes[at - 1] == WHENCE_CLASS_THE;
}

/* "It began on 8 June.  A test that Sunday failed" */
static gboolean
is_pointed (const WhenceResolver   *self,
            const WhenceExpression *expression)
{
  return expression->first > 0 && self->tokens->classes[expression->first - 1] == WHENCE_CLASS_THAT;
}

/* "on Sunday, 4 November 2018 … On Monday": where the day told last came with its weekday, the next ones go on from it. */
static gboolean
goes_on_by_weekdays (const WhenceResolver   *self,
                     const WhenceExpression *expression)
{
  return self->day_named && whence_story_get (self, expression) >= 0 && whence_resolver_is_same_paragraph (self, expression, self->last_day)
         && sentences_since (self, expression, self->last_day) <= WHENCE_STORY_SENTENCES;
}

/* "on 10 July last year, a Monday": says again what the date before it says. */
static gboolean
place_weekday_again (const WhenceResolver   *self,
                     const WhenceExpression *expression,
                     WhenceTimex            *timex)
{
  const WhenceTimex *told = whence_resolver_timex_at (self, self->last_day);
  guint end = told->first_token + told->n_tokens;

  if (expression->first != end + 2 || self->tokens->classes[end] != WHENCE_CLASS_COMMA || self->tokens->classes[end + 1] != WHENCE_CLASS_A
      || (expression->fields & WHENCE_FIELD_PART) || whence_day_get_weekday (whence_span_get_first_day (&told->span)) != expression->weekday)
    return FALSE;
  whence_timex_place (timex, told->span, WHENCE_REASON_TEXT, 80);
  timex->part = TRUE;
  return TRUE;
}

/* "On 6 October a fire broke out.  Tomorrow their names will be read out.  … died on the Sunday": the day of the story told last, where what was told
 * since is still to come and this is past. */
static gint32
get_day_told (const WhenceResolver   *self,
              const WhenceExpression *expression)
{
  const WhenceTimex *told = self->last_day >= 0 ? whence_resolver_timex_at (self, self->last_day) : NULL;

  if (told == NULL || !told->hangs || self->last_past_day < 0 || whence_span_get_first_day (&told->span) < self->day || !has_article (self, expression)
      || whence_tense_find (self->tokens, expression->first, expression->n) != WHENCE_TENSE_PAST)
    return self->last_day;
  return self->last_past_day;
}

/**
 * whence_story_place_weekday:
 * @self: a resolver
 * @expression: a weekday
 * @timex: where the result goes
 *
 * "gave it on the Friday": of the days after the one told close before, or before it where it had been so, not of the week of writing.
 *
 * Returns: whether the text tells such a day
 */
gboolean
whence_story_place_weekday (const WhenceResolver   *self,
                            const WhenceExpression *expression,
                            WhenceTimex            *timex)
{
  gint32 index = get_day_told (self, expression);
  const WhenceTimex *told = index >= 0 ? whence_resolver_timex_at (self, index) : NULL;
  guint reach = told != NULL && self->has_reference && self->day - whence_span_get_last_day (&told->span) >= STORY_DAYS ? STORY_WEEK_SENTENCES : TOLD_WEEK_SENTENCES;
  gint32 day;

  if (told == NULL)
    return FALSE;
  if (!place_weekday_again (self, expression, timex))
    {
      if (!goes_on_by_weekdays (self, expression) && !is_pointed (self, expression)
          && (expression->lead == WHENCE_LEAD_NONE || !has_article (self, expression) || sentences_since (self, expression, index) > reach))
        return FALSE;
      day = whence_span_get_first_day (&told->span);
      /* "The dam broke on Sunday the 15th.  It had started to rain on the Thursday" */
      if (whence_story_is_flashback (self, expression))
        day = whence_day_find_weekday_until (day, expression->weekday);
      /* "on the Saturday after she died", on a Saturday */
      else
        day = whence_day_find_weekday_from (day + (self->tokens->classes[expression->first + expression->n] == WHENCE_CLASS_AFTER), expression->weekday);
      whence_timex_place (timex, whence_span_from_day (day), WHENCE_REASON_TEXT, 75);
    }
  timex->anchor = index;
  timex->hangs = told->hangs;
  return TRUE;
}

/* "On 3 June 1997 a lion got out.  In the summer of 1999 they came to Bath, on the Sunday": of a time far from the day told last, no day of which is
 * told. */
static gboolean
is_parted_from_day (const WhenceResolver *self)
{
  const WhenceSpan *day = &whence_resolver_timex_at (self, self->last_day)->span, *last = self->last >= 0 ? &whence_resolver_timex_at (self, self->last)->span : day;

  return self->last > self->last_day && last->precision > WHENCE_PRECISION_MONTH
         && (whence_span_get_first_day (last) > whence_span_get_last_day (day) + NEAR_DAYS || whence_span_get_last_day (last) < whence_span_get_first_day (day) - NEAR_DAYS);
}

/* "Feb. 6, 2020 / She died on Sunday": whether the day told last is one of the text's own week, as its dateline is, even where it tells of long ago. */
static gboolean
is_told_now (const WhenceResolver *self)
{
  const WhenceTimex *day = whence_resolver_timex_at (self, self->last_day);

  return self->has_reference && (day->hangs || ABS (self->day - whence_span_get_first_day (&day->span)) <= WHENCE_DAYS_PER_WEEK);
}

/**
 * whence_story_place_nearest_weekday:
 * @self: a resolver
 * @expression: a weekday
 * @timex: where the result goes; left as it is where a time far from the day told last has been told since
 *
 * Returns: whether the text is a narrative that tells a day, and not one of its own week; then it is the one nearest to the day told last, if not one
 * behind it
 */
gboolean
whence_story_place_nearest_weekday (WhenceResolver         *self,
                                    const WhenceExpression *expression,
                                    WhenceTimex            *timex)
{
  gint32 day;

  if (!self->narrative || self->last_day < 0 || is_told_now (self))
    return FALSE;
  /* but "she said on Tuesday" of the text's own week */
  if (is_parted_from_day (self))
    return !self->has_reference || has_article (self, expression);
  if (whence_story_place_weekday (self, expression, timex))
    return TRUE;
  day = whence_span_get_first_day (&whence_resolver_timex_at (self, self->last_day)->span) - NEAREST_DAYS;
  whence_timex_place (timex, whence_span_from_day (whence_day_find_weekday_from (day, expression->weekday)), WHENCE_REASON_NARRATIVE, 70);
  timex->anchor = self->last_day;
  return TRUE;
}

/**
 * whence_story_is_of_own_days:
 * @self: a resolver
 * @expression: a day without a year
 *
 * "The trial opened on 26 February.  … In 2020 she saw a clerk, she testified on 28 February": a day close behind or before one that the text told as of
 * the weeks it was written in.
 *
 * Returns: whether it is rather one of those
 */
gboolean
whence_story_is_of_own_days (const WhenceResolver   *self,
                             const WhenceExpression *expression)
{
  const WhenceExpression *begin = &g_array_index (self->expressions, WhenceExpression, 0);
  guint32 day = WHENCE_FIELD_MONTH | WHENCE_FIELD_DAY;
  WhenceSpan own;

  if (!self->has_reference || (expression->fields & day) != day || !whence_place_in_year (expression, self->language, whence_resolver_get_reference (self).year, &own))
    return FALSE;
  if (whence_span_get_first_day (&own) > self->day && !whence_place_in_year (expression, self->language, whence_resolver_get_reference (self).year - 1, &own))
    return FALSE;
  if (self->day - whence_span_get_first_day (&own) > STORY_DAYS)
    return FALSE;
  for (const WhenceExpression *before = expression; before > begin && expression - before < OWN_DATES_REACH; before--)
    {
      const WhenceTimex *told = whence_resolver_timex_at (self, self->of_expressions[before - 1 - begin]);

      if (before[-1].kind == WHENCE_EXPRESSION_CALENDAR && (before[-1].fields & day) == day && !(before[-1].fields & WHENCE_FIELD_YEAR) && told->has_span && told->hangs
          && ABS (whence_span_get_first_day (&own) - whence_span_get_first_day (&told->span)) <= OWN_DAYS_APART)
        return TRUE;
    }
  return FALSE;
}
