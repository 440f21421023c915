/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Resolves what stands on the calendar: places without a year, weekdays, times of day. */
#include "whence-resolver-private.h"

#include "whence-pictured.h"
#include "whence-place.h"
#include "whence-rules.h"
#include "whence-value.h"
#include "whence-tense.h"
#include "whence-told.h"
#include "whence-within.h"

/* So close behind "Friday's vote" its verb stands. */
#define OWNED_REACH 3
/* So many days a week that is counted may lie beside the day that is told with it. */
#define WEEK_SLACK 3
/* A date without a year is hardly meant that far off where the one on the other side is so close. */
#define FAR_DAYS 300
#define CLOSE_DAYS 60
/* So many words may stand between a verb and the date that it surely governs. */
#define SURE_REACH 4
#define PASSIVE_REACH 8
/* So far behind its "has" a verb may stand, and at least so far before the date, as a noun stands between. */
#define PERFECT_REACH 3
#define PERFECT_MIN 2
/* A weekday is right again within so many years. */
#define WEEKDAY_YEARS 6
/* A weekday so close behind is the one that was planned for. */
#define UNDONE_DAYS 3
/* So soon behind a month that is a heading the first verb stands. */
#define HEADED_SENTENCES 3
/* So many tokens before a weekday may stand the "had" of its verb. */
#define AUXILIARY_REACH 8

/* Of the same place in some years, the latest that has begun by the reference date and the earliest that has not ended before it.  A weekday
 * told with it leaves only the years in which it is right; where none is, it is not asked. */
static void
find_neighbours (const WhenceResolver   *self,
                 const WhenceExpression *expression,
                 WhenceSpan             *out_past,
                 gboolean               *out_has_past,
                 WhenceSpan             *out_future,
                 gboolean               *out_has_future)
{
  gint32 first = whence_span_get_first_day (&self->reference);
  gint year = whence_resolver_get_reference (self).year;
  gboolean checked = (expression->fields & WHENCE_FIELD_WEEKDAY) && (expression->fields & WHENCE_FIELD_DAY);

  *out_has_past = *out_has_future = FALSE;
  for (guint round = checked ? 0 : 1; round < 2 && !*out_has_past && !*out_has_future; round++)
    for (gint candidate = year - WEEKDAY_YEARS; candidate <= year + WEEKDAY_YEARS; candidate++)
      {
        WhenceSpan span;

        if (!whence_place_in_year (expression, self->language, candidate, &span)
            || (round == 0 && whence_day_get_weekday (whence_span_get_first_day (&span)) != expression->weekday))
          continue;
        if (whence_span_get_first_day (&span) <= self->day)
          {
            *out_past = span;
            *out_has_past = TRUE;
          }
        if (whence_span_get_last_day (&span) >= first && !*out_has_future)
          {
            *out_future = span;
            *out_has_future = TRUE;
          }
      }
}

static gboolean
is_nearer (const WhenceResolver *self,
           const WhenceSpan     *past,
           const WhenceSpan     *future)
{
  return self->day - whence_span_get_last_day (past) <= whence_span_get_first_day (future) - self->day;
}

static gint32
days_between (const WhenceResolver *self,
              const WhenceSpan     *span)
{
  gint32 first = whence_span_get_first_day (span), last = whence_span_get_last_day (span);

  return first > self->day ? first - self->day : last < self->day ? self->day - last : 0;
}

/* Whether @chosen is far off and @other close to the day of writing, on whichever side. */
static gboolean
is_far (const WhenceResolver *self,
        const WhenceSpan     *chosen,
        const WhenceSpan     *other)
{
  return days_between (self, chosen) > FAR_DAYS && days_between (self, other) < CLOSE_DAYS;
}

/* "was arrested": who bought or set something for a day does so himself. */
static gboolean
is_passive (const WhenceResolver *self,
            guint                 verb)
{
  guint had = WHENCE_TOKEN_PERFECT | WHENCE_TOKEN_PAST | WHENCE_TOKEN_FUTURE;

  return verb > 0 && (self->tokens->tokens[verb - 1].flags & had) == WHENCE_TOKEN_PAST;
}

/* "was arrested on 4 July": by the parsed sentence, since the words alone leave room for "payable on 4 July"; but "extended to 4 July". */
static gboolean
is_surely_past (WhenceResolver         *self,
                const WhenceExpression *expression)
{
  guint verb = 0;

  if (whence_governor_find_tense (&self->governor, self->language, expression->first, expression->n, &verb) != WHENCE_TENSE_PAST
      || verb >= expression->first || expression->first - verb > (is_passive (self, verb) ? PASSIVE_REACH : SURE_REACH) || !(self->tokens->tokens[verb].flags & WHENCE_TOKEN_PAST))
    return FALSE;
  for (guint i = verb - MIN (verb, 2); i < expression->first; i++)
    if (self->tokens->classes[i] == WHENCE_CLASS_TO || (self->tokens->tokens[i].flags & WHENCE_TOKEN_FUTURE))
      return FALSE;
  return TRUE;
}

/* "In May", "On a Tuesday night in May", "…, and in May" */
static gboolean
opens_with_it (const WhenceResolver   *self,
               const WhenceExpression *expression)
{
  const WhenceExpression *first = expression;
  guint begin = whence_tokens_get_sentence (self->tokens, expression->first)->first;

  while (first > &g_array_index (self->expressions, WhenceExpression, 0) && first[-1].first >= begin && first[-1].first + first[-1].n + 1 == first->first)
    first--;
  return first->first <= begin + 1 || (first < expression && first->first <= begin + 2) || whence_tense_opens_clause (self->tokens, expression->first);
}

/* A day of the year before, though this year's is close: told as surely past, or beside a story of that time. */
static gboolean
is_long_over (WhenceResolver         *self,
              const WhenceExpression *expression,
              const WhenceSpan       *past)
{
  WhenceTenseGuess guess = whence_tense_guess (self->tokens, expression->first, expression->n);

  /* "In May they tried mud" */
  if (guess.sure && guess.tense == WHENCE_TENSE_PAST && guess.verb > expression->first && opens_with_it (self, expression))
    return TRUE;
  return (whence_story_is_near (self, past) && whence_tense_find (self->tokens, expression->first, expression->n) == WHENCE_TENSE_PAST)
         || is_surely_past (self, expression);
}

/* "has invited him to a meeting on 10 October", "has promised a choice before Christmas": what has been done has no date of the past, so that the noun
 * has it, unlike "has been so since March". */
static gboolean
is_of_perfect (const WhenceResolver   *self,
               const WhenceExpression *expression)
{
  guint perfect = WHENCE_TOKEN_PERFECT | WHENCE_TOKEN_PRESENT;
  WhenceTenseGuess guess = whence_tense_guess (self->tokens, expression->first, expression->n);

  if (guess.tense != WHENCE_TENSE_PAST || guess.verb >= expression->first || expression->first - guess.verb <= PERFECT_MIN)
    return FALSE;
  for (guint i = guess.verb; i > 0 && guess.verb - i < PERFECT_REACH; i--)
    if ((self->tokens->tokens[i - 1].flags & (perfect | WHENCE_TOKEN_PAST)) == perfect)
      return TRUE;
  return FALSE;
}

/* "The vote, planned for March, was held on Sunday", "…, set for March, has been put off": the clause around does not tell whether that was to come. */
static gboolean
is_planned_aside (const WhenceResolver   *self,
                  const WhenceExpression *expression)
{
  WhenceTenseGuess guess = whence_tense_guess (self->tokens, expression->first, expression->n);
  guint comma = expression->first + expression->n;

  return guess.verb < expression->first && comma + 1 < self->tokens->n_tokens && self->tokens->classes[comma] == WHENCE_CLASS_COMMA
         && (self->tokens->tokens[comma + 1].flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_PERFECT)) && !(self->tokens->tokens[comma + 1].flags & WHENCE_TOKEN_FUTURE);
}

/* "The voters choose a mayor on 20 July", "the meeting is on 28 November": the present has no such day but one that is set; and not "the nurse remembers
 * the fire on 3 March", nor "shuts on Christmas Day", as each year. */
static gboolean
is_scheduled (WhenceResolver         *self,
              const WhenceExpression *expression)
{
  const WhenceTokens *tokens = self->tokens;
  guint in = expression->first - 1, verb = 0;

  if (expression->first < 2 || tokens->classes[in] != WHENCE_CLASS_IN || tokens->tokens[in].number == WHENCE_IN_DURING || (expression->fields & WHENCE_FIELD_HOLIDAY)
      || whence_pictured_is (tokens, self->governor.text, expression->first))
    return FALSE;
  if (tokens->classes[in - 1] == WHENCE_CLASS_OTHER && tokens->tokens[in - 1].number == WHENCE_WORD_AHEAD_BEFORE_TO && (tokens->tokens[in - 1].flags & WHENCE_TOKEN_PRESENT))
    return TRUE;
  return whence_governor_is_of_verb (&self->governor, self->language, expression->first, expression->n)
         && whence_governor_find_tense (&self->governor, self->language, expression->first, expression->n, &verb) == WHENCE_TENSE_PRESENT
         && !(tokens->classes[verb] == WHENCE_CLASS_OTHER && (tokens->tokens[verb].number & WHENCE_WORD_RECALLS));
}

/* "The final, on the night of 24 August, will be shown for years": what commas put in behind a noun says when that is, whatever becomes of it. */
static gboolean
is_put_in (const WhenceResolver   *self,
           const WhenceExpression *expression)
{
  const guint8 *classes = self->tokens->classes;
  guint begin = whence_tokens_get_sentence (self->tokens, expression->first)->first, comma = expression->first + expression->n;

  return expression->first > begin + 2 && classes[expression->first - 1] == WHENCE_CLASS_IN && classes[expression->first - 2] == WHENCE_CLASS_COMMA
         && comma < self->tokens->n_tokens && classes[comma] == WHENCE_CLASS_COMMA
         && whence_tense_guess (self->tokens, expression->first, expression->n).verb > expression->first;
}

static void
choose_year (WhenceResolver         *self,
             const WhenceExpression *expression,
             WhenceTimex            *timex,
             WhenceTense             tense)
{
  WhenceSpan past, future;
  gboolean has_past, has_future, nearest_past;
  gboolean quarter = (expression->fields & (WHENCE_FIELD_QUARTER | WHENCE_FIELD_HALF)) != 0;
  gboolean checked = (expression->fields & WHENCE_FIELD_WEEKDAY) && (expression->fields & WHENCE_FIELD_DAY);
  gboolean bound = expression->lead == WHENCE_LEAD_UNTIL || expression->lead == WHENCE_LEAD_BY || checked, may_come;

  find_neighbours (self, expression, &past, &has_past, &future, &has_future);
  if (!has_past && !has_future)
    return;
  nearest_past = !has_future || (has_past && is_nearer (self, &past, &future));
  may_come = has_future && !(has_past && is_far (self, &future, &past)) && !((quarter || checked) && nearest_past);
  if (expression->lead == WHENCE_LEAD_SINCE)
    tense = WHENCE_TENSE_PAST;
  if (whence_story_is_open (expression, tense))
    tense = WHENCE_TENSE_FUTURE;
  /* "The vote, first planned for March, was held on Sunday" */
  else if (tense == WHENCE_TENSE_FUTURE && (is_planned_aside (self, expression) || is_put_in (self, expression)))
    tense = WHENCE_TENSE_NONE;
  else if (tense == WHENCE_TENSE_PAST && expression->lead != WHENCE_LEAD_SINCE && has_past && has_future
           && days_between (self, &past) > 2 * days_between (self, &future)
           && (is_of_perfect (self, expression) || whence_tense_is_touched_on (self->tokens, expression->first, expression->n)))
    tense = WHENCE_TENSE_NONE;
  else if (tense != WHENCE_TENSE_PAST && tense != WHENCE_TENSE_FUTURE && nearest_past && has_past && may_come && is_scheduled (self, expression))
    tense = WHENCE_TENSE_FUTURE;
  /* "the Aug. 7 attacks" hang on no verb */
  if (expression->first > 0 && expression->lead != WHENCE_LEAD_SINCE && (expression->fields & WHENCE_FIELD_DAY)
      && self->tokens->classes[expression->first - 1] == WHENCE_CLASS_THE)
    tense = WHENCE_TENSE_NONE;
  if (tense == WHENCE_TENSE_FUTURE && may_come)
    whence_timex_place_from_reference (timex, future, WHENCE_REASON_TENSE_FUTURE, 85);
  else if (tense == WHENCE_TENSE_PAST && has_past && !(has_future && (bound ? !nearest_past : is_far (self, &past, &future) && !is_long_over (self, expression, &past))))
    whence_timex_place_from_reference (timex, past, WHENCE_REASON_TENSE_PAST, 85);
  else if (nearest_past || (quarter && has_past))
    whence_timex_place_from_reference (timex, past, WHENCE_REASON_NEAREST, 70);
  else
    whence_timex_place_from_reference (timex, future, WHENCE_REASON_NEAREST, 70);
  if (has_past)
    whence_timex_add_alternative (timex, past, WHENCE_REASON_TENSE_PAST);
  if (has_future)
    whence_timex_add_alternative (timex, future, WHENCE_REASON_TENSE_FUTURE);
}

/* "Next year's race … on April 26", "In 1874 … in late December": the year that its sentence opened with, or that owns what is told. */
static gboolean
place_in_frame (const WhenceResolver   *self,
                const WhenceExpression *expression,
                WhenceTimex            *timex)
{
  const WhenceTimex *frame = whence_resolver_timex_at (self, self->frame);
  WhenceSpan span;

  if (frame->first_token < whence_tokens_get_sentence (self->tokens, expression->first)->first
      || !whence_place_in_year (expression, self->language, whence_civil_from_day (whence_span_get_first_day (&frame->span)).year, &span))
    return FALSE;
  whence_timex_place (timex, span, WHENCE_REASON_NARRATIVE, 80);
  timex->anchor = self->frame;
  timex->hangs = frame->hangs;
  return TRUE;
}

/* "The second half of the year": of the story's, or that of writing, or the last that it could be told of as past. */
static gboolean
place_half_of_year (const WhenceResolver   *self,
                    const WhenceExpression *expression,
                    WhenceTimex            *timex,
                    WhenceTense             tense)
{
  WhenceSpan span;
  gboolean story = self->narrative && self->last_year >= 0;
  gint year;

  if (!story && !self->has_reference)
    return FALSE;
  year = story ? whence_civil_from_day (whence_resolver_get_anchor_day (self, self->last_year, -1)).year : whence_resolver_get_reference (self).year;
  if (!whence_place_in_year (expression, self->language, year, &span))
    return FALSE;
  if (story)
    {
      whence_timex_place (timex, span, WHENCE_REASON_NARRATIVE, 75);
      timex->anchor = self->last_year;
      return TRUE;
    }
  if (tense == WHENCE_TENSE_PAST && whence_span_get_first_day (&span) > self->day)
    span = whence_span_add (span, -1, WHENCE_PRECISION_YEAR);
  whence_timex_place_from_reference (timex, span, WHENCE_REASON_REFERENCE, 80);
  return TRUE;
}

/* "Planned for December, it was put off to March": the one that follows. */
static void
follow_last (const WhenceResolver   *self,
             const WhenceExpression *expression,
             WhenceTimex            *timex)
{
  const WhenceTimex *last = self->last >= 0 ? whence_resolver_timex_at (self, self->last) : NULL;
  guint8 before = expression->first > 0 ? self->tokens->classes[expression->first - 1] : 0;
  WhenceSpan span = timex->span;

  if (last == NULL || last->reason != WHENCE_REASON_TENSE_FUTURE || (before != WHENCE_CLASS_TO && before != WHENCE_CLASS_UNTIL) || !timex->has_span
      || last->span.precision > WHENCE_PRECISION_MONTH || span.precision > WHENCE_PRECISION_MONTH
      || last->first_token < whence_tokens_get_sentence (self->tokens, expression->first)->first)
    return;
  /* years are counted near the reference date, so that few are between */
  for (guint i = 0; i < WEEKDAY_YEARS && whence_span_get_last_day (&span) < whence_span_get_first_day (&last->span); i++)
    span = whence_span_add (span, 1, WHENCE_PRECISION_YEAR);
  timex->span = span;
}

static void
resolve_without_year (WhenceResolver         *self,
                      const WhenceExpression *expression,
                      WhenceTimex            *timex,
                      WhenceTense             tense)
{
  WhenceSpan span;

  if (self->frame >= 0 && place_in_frame (self, expression, timex))
    return;
  if ((expression->fields & WHENCE_FIELD_HALF) && (expression->fields & WHENCE_FIELD_UNIT) && place_half_of_year (self, expression, timex, tense))
    return;
  if (whence_story_goes_on (self, expression, tense, &span))
    {
      WhenceTimex other = { .anchor = -1 };

      whence_timex_place (timex, span, WHENCE_REASON_NARRATIVE, 80);
      timex->anchor = self->last_year;
      if (whence_story_is_part_of_last (self, expression) && whence_resolver_timex_at (self, self->last)->reason == WHENCE_REASON_TEXT)
        whence_resolver_timex_at (self, self->last)->part = TRUE;
      if (self->has_reference)
        choose_year (self, expression, &other, tense);
      if (other.has_span)
        whence_timex_add_alternative (timex, other.span, other.reason);
    }
  else if (self->has_reference)
    {
      choose_year (self, expression, timex, tense);
      follow_last (self, expression, timex);
    }
}

static void
resolve_yearless (WhenceResolver         *self,
                  const WhenceExpression *expression,
                  WhenceTimex            *timex,
                  WhenceTense             tense)
{
  gboolean heading = whence_story_is_heading (self, expression);
  WhenceSpan span;

  if (!heading && whence_story_is_headed (self, expression, &span))
    whence_timex_place (timex, span, WHENCE_REASON_NARRATIVE, 80);
  else if (!heading || !whence_story_place_heading (self, expression, timex))
    resolve_without_year (self, expression, timex, tense);
  if (!timex->has_span)
    return;
  if (heading)
    {
      self->has_heading = TRUE;
      self->heading = whence_span_get_first_day (&timex->span);
    }
  /* also the second one of "MAY–JUNE" */
  if (heading || whence_story_is_of_months (self, whence_tokens_get_sentence (self->tokens, expression->first)))
    self->heading_last = whence_span_get_last_day (&timex->span);
}

/* "Friday's purchases are …", "they look for ways around Friday's vote": past, unless the verb that follows says else: "Friday's vote will …". */
static WhenceTense
tense_of_owned (const WhenceResolver *self,
                guint                 at)
{
  for (guint i = at + 2; i < self->tokens->n_tokens && i <= at + OWNED_REACH; i++) /* what is owned is no verb */
    if (self->tokens->tokens[i].flags & WHENCE_TOKEN_INITIAL)
      break;
    else if (self->tokens->tokens[i].flags & WHENCE_TOKEN_FUTURE)
      return WHENCE_TENSE_FUTURE;
  return WHENCE_TENSE_PAST;
}

/* "The sides have until Friday", "the court has given them until Friday". */
static gboolean
bounds_the_present (const WhenceResolver   *self,
                    const WhenceTenseGuess *guess)
{
  if (guess->tense != WHENCE_TENSE_PAST)
    return guess->tense == WHENCE_TENSE_PRESENT;
  for (guint i = guess->verb; i > 0 && guess->verb - i < 2; i--)
    if ((self->tokens->tokens[i - 1].flags & WHENCE_TOKEN_PERFECT) && (self->tokens->tokens[i - 1].flags & WHENCE_TOKEN_PRESENT))
      return TRUE;
  return FALSE;
}

/* So many days before that of writing is the last such weekday. */
static gint32
days_back (const WhenceResolver   *self,
           const WhenceExpression *expression)
{
  return self->day - whence_day_find_weekday_until (self->day, expression->weekday);
}

static gboolean
has_pluperfect (const WhenceResolver *self,
                guint                 first)
{
  guint had = WHENCE_TOKEN_PERFECT | WHENCE_TOKEN_PAST;

  for (guint i = first; i > 0 && first - i < AUXILIARY_REACH; i--)
    if ((self->tokens->tokens[i - 1].flags & had) == had)
      return TRUE;
  return FALSE;
}

/* By the words, where they leave no doubt, else by the parsed sentence. */
static WhenceTense
tense_of_weekday (WhenceResolver         *self,
                  const WhenceExpression *expression)
{
  guint end = expression->first + expression->n;
  WhenceTenseGuess guess;
  WhenceTense governed;
  guint verb = 0;

  if (end < self->tokens->n_tokens && self->tokens->classes[end] == WHENCE_CLASS_POSSESSIVE)
    return tense_of_owned (self, end);
  if (expression->lead == WHENCE_LEAD_SINCE)
    return WHENCE_TENSE_PAST;
  guess = whence_tense_guess (self->tokens, expression->first, expression->n);
  if ((expression->lead == WHENCE_LEAD_UNTIL || expression->lead == WHENCE_LEAD_BY) && bounds_the_present (self, &guess))
    return WHENCE_TENSE_FUTURE;
  if (guess.tense == WHENCE_TENSE_FUTURE && guess.verb < expression->first && whence_tense_is_undone (self->tokens, end))
    return days_back (self, expression) <= UNDONE_DAYS ? WHENCE_TENSE_PAST : WHENCE_TENSE_FUTURE;
  if (guess.sure)
    return guess.tense;
  if (whence_pictured_is (self->tokens, self->governor.text, expression->first))
    return WHENCE_TENSE_PAST;
  governed = whence_governor_find_tense (&self->governor, self->language, expression->first, expression->n, &verb);
  /* "were to resume on Friday"; "had been due on Friday" is over */
  if (governed == WHENCE_TENSE_NONE && guess.tense == WHENCE_TENSE_NONE && !has_pluperfect (self, expression->first)
      && whence_tense_is_ahead_of_past (self->tokens, expression->first))
    return WHENCE_TENSE_FUTURE;
  /* what comes later in the sentence is easily taken for what a date at its begin hangs on, unlike "holiday plans" */
  if (governed == WHENCE_TENSE_NONE
      || (!whence_governor_is_noun (&self->governor, guess.verb) && guess.tense != WHENCE_TENSE_NONE && guess.verb > expression->first && verb > guess.verb))
    return guess.tense;
  return governed;
}

/* "Two days earlier, on Friday, …", "A week later, on Saturday, …": says again what is counted, or on which day of the week that was. */
static gboolean
place_by_counted (const WhenceResolver   *self,
                  const WhenceExpression *expression,
                  WhenceTimex            *timex)
{
  const WhenceExpression *begin = &g_array_index (self->expressions, WhenceExpression, 0), *counted;
  const WhenceTimex *last;
  gint32 day, told;
  guint end;

  if (expression <= begin || expression >= begin + self->expressions->len || expression[-1].kind != WHENCE_EXPRESSION_OFFSET)
    return FALSE;
  counted = expression - 1;
  end = counted->first + counted->n;
  if (self->last < 0 || self->of_expressions[counted - begin] != self->last || expression->first < end + 1 || expression->first > end + 2
      || self->tokens->classes[end] != WHENCE_CLASS_COMMA)
    return FALSE;
  last = whence_resolver_timex_at (self, self->last);
  if (!last->has_span || last->span.precision != WHENCE_PRECISION_DAY)
    return FALSE;
  told = whence_span_get_first_day (&last->span);
  day = whence_day_find_weekday_from (told - WEEK_SLACK, expression->weekday);
  if (day != told && counted->unit != WHENCE_UNIT_WEEK)
    return FALSE;
  whence_timex_place (timex, whence_span_from_day (day), WHENCE_REASON_TEXT, 85);
  timex->span.flags |= last->span.flags;
  timex->anchor = self->last;
  timex->hangs = last->hangs;
  timex->part = TRUE;
  return TRUE;
}

static void
resolve_weekday (WhenceResolver         *self,
                 const WhenceExpression *expression,
                 WhenceTimex            *timex)
{
  gint32 back, past, future;
  WhenceTense tense = WHENCE_TENSE_NONE;

  if (!(expression->fields & WHENCE_FIELD_DAY) && place_by_counted (self, expression, timex))
    return;
  if (!(expression->fields & WHENCE_FIELD_DAY) && !whence_resolver_is_any_weekday (self, expression) && whence_story_place_nearest_weekday (self, expression, timex))
    return;
  if (expression->fields & WHENCE_FIELD_DAY)
    {
      whence_resolve_numbered (self, expression, timex, tense_of_weekday (self, expression));
      return;
    }
  if (self->has_reference && whence_resolver_is_stamp (self, expression))
    {
      whence_timex_place_from_reference (timex, whence_span_from_day (whence_clock_get_stamp_day (self, expression->weekday)), WHENCE_REASON_NEAREST, 80);
      return;
    }
  if (whence_story_place_weekday (self, expression, timex) || !self->has_reference || whence_resolver_is_any_weekday (self, expression))
    return;
  back = days_back (self, expression);
  if (back != 0)
    tense = tense_of_weekday (self, expression);
  past = self->day - back;
  future = back == 0 ? self->day : past + WHENCE_DAYS_PER_WEEK;
  if (back == 0)
    whence_timex_place_from_reference (timex, whence_span_from_day (past), WHENCE_REASON_REFERENCE_DAY, 90);
  else if (tense == WHENCE_TENSE_FUTURE || tense == WHENCE_TENSE_PRESENT)
    whence_timex_place_from_reference (timex, whence_span_from_day (future), WHENCE_REASON_TENSE_FUTURE, 85);
  else
    whence_timex_place_from_reference (timex, whence_span_from_day (past), tense == WHENCE_TENSE_PAST ? WHENCE_REASON_TENSE_PAST : WHENCE_REASON_NEAREST, 85);
  whence_timex_add_alternative (timex, whence_span_from_day (past), WHENCE_REASON_TENSE_PAST);
  whence_timex_add_alternative (timex, whence_span_from_day (back == 0 ? past + WHENCE_DAYS_PER_WEEK : future), WHENCE_REASON_TENSE_FUTURE);
}

/**
 * whence_resolver_get_quarter:
 * @self: a resolver
 *
 * Returns: the quarter the text is about: told last, else the last that has ended
 */
WhenceSpan
whence_resolver_get_quarter (const WhenceResolver *self)
{
  if (self->last_quarter >= 0)
    return whence_resolver_timex_at (self, self->last_quarter)->span;
  return whence_span_add (whence_span_from_unit (self->day, WHENCE_PRECISION_QUARTER), -1, WHENCE_PRECISION_QUARTER);
}

/**
 * whence_resolver_get_quarter_in_year:
 * @self: a resolver
 * @year: a year
 *
 * Returns: the quarter of @year that the text is about
 */
WhenceSpan
whence_resolver_get_quarter_in_year (const WhenceResolver *self,
                                     gint                  year)
{
  WhenceSpan quarter = whence_resolver_get_quarter (self);

  return whence_span_add (quarter, year - whence_civil_from_day (whence_span_get_first_day (&quarter)).year, WHENCE_PRECISION_YEAR);
}

/* "04/01/2024": day and month the other way round. */
static void
add_other_order (const WhenceResolver   *self,
                 const WhenceExpression *expression,
                 WhenceTimex            *timex)
{
  WhenceExpression other = *expression;
  WhenceSpan span;

  other.month = expression->day;
  other.day = expression->month;
  if (whence_place_explicit (&other, self->language, &span))
    whence_timex_add_alternative (timex, span, WHENCE_REASON_ORDER);
}

/* From the whole that was placed to the part of it that is told. */
static void
narrow (const WhenceExpression *expression,
        WhenceTimex            *timex)
{
  WhenceSpan whole = timex->span;

  if (whence_within_is_length (expression))
    {
      WhenceExpression length = *expression;

      length.count = expression->fields & WHENCE_FIELD_COUNT ? expression->count : 1;
      length.fields |= WHENCE_FIELD_COUNT;
      timex->type = WHENCE_TIMEX_DURATION;
      timex->value = whence_value_of_duration (&length);
    }
  timex->has_span = whence_within_place (expression, &timex->span);
  if (expression->rule == WHENCE_RULE_WITHIN_PORTION && expression->unit != WHENCE_UNIT_DECADE)
    timex->value = whence_value_of_date (expression, &whole);
  for (guint i = 0; i < timex->n_alternatives; i++)
    if (!whence_within_place (expression, &timex->alternatives[i].span))
      timex->n_alternatives = (guint8) i;
}

/* "SEPTEMBER.  Then the slide began", "MAY–JUNE": a month that is a sentence by itself is over where what it heads is told as past. */
static gboolean
heads_past (const WhenceResolver   *self,
            const WhenceExpression *expression)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first), *end = self->tokens->sentences + self->tokens->n_sentences;

  if (!whence_story_is_of_months (self, sentence))
    return FALSE;
  for (const WhenceSentence *next = sentence + 1; next < end && next - sentence <= HEADED_SENTENCES; next++)
    for (guint i = next->first; i < next->first + next->n; i++)
      if (self->tokens->tokens[i].flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE))
        return (self->tokens->tokens[i].flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_FUTURE)) == WHENCE_TOKEN_PAST;
  return FALSE;
}

/* "shot to death on the night of 23 October", "In May he let it be known he would go": by the parsed sentence where the words leave it open. */
static WhenceTense
tense_of_month (WhenceResolver         *self,
                const WhenceExpression *expression,
                WhenceTense             tense)
{
  WhenceTenseGuess guess = whence_tense_guess (self->tokens, expression->first, expression->n);
  WhenceTense governed;
  guint verb;

  if (whence_tense_was_set (self->tokens, expression->first))
    return WHENCE_TENSE_NONE;
  if (!self->has_reference || !(expression->fields & WHENCE_FIELD_MONTH) || (tense != WHENCE_TENSE_NONE && (guess.tense != WHENCE_TENSE_FUTURE || guess.sure)))
    return tense;
  if (tense == WHENCE_TENSE_NONE && heads_past (self, expression))
    return WHENCE_TENSE_PAST;
  governed = whence_governor_find_tense (&self->governor, self->language, expression->first, expression->n, &verb);
  /* "had planned to shut in April": that lay ahead then, and may still */
  if (tense == WHENCE_TENSE_NONE && governed == WHENCE_TENSE_PAST && whence_tense_is_ahead_of_past (self->tokens, expression->first))
    return WHENCE_TENSE_NONE;
  if (tense == WHENCE_TENSE_NONE && governed == WHENCE_TENSE_NONE && whence_story_get (self, expression) >= 0)
    return WHENCE_TENSE_PAST;
  return tense == WHENCE_TENSE_NONE || (governed == WHENCE_TENSE_PAST && verb < guess.verb) ? governed : tense;
}

/**
 * whence_resolve_calendar:
 * @self: a resolver
 * @expression: what names a place of the calendar
 * @timex: where the result goes
 *
 * Resolves a calendar expression, with or without its year.
 */
void
whence_resolve_calendar (WhenceResolver         *self,
                         const WhenceExpression *expression,
                         WhenceTimex            *timex)
{
  guint32 dated = WHENCE_FIELD_MONTH | WHENCE_FIELD_SEASON | WHENCE_FIELD_QUARTER | WHENCE_FIELD_HALF | WHENCE_FIELD_HOLIDAY;
  WhenceTense tense = whence_tense_find (self->tokens, expression->first, expression->n);
  WhenceSpan span;

  if (expression->rule == WHENCE_RULE_YEAR_PERIOD && self->last_quarter >= 0)
    whence_timex_place (timex, whence_resolver_get_quarter_in_year (self, expression->year), WHENCE_REASON_TEXT, 80);
  else if (whence_place_explicit (expression, self->language, &span))
    {
      gboolean unsure = (expression->fields & WHENCE_FIELD_ORDER_UNKNOWN) != 0;
      WhenceReason reason = unsure                                     ? WHENCE_REASON_ORDER
                            : expression->fields & WHENCE_FIELD_SHARED  ? WHENCE_REASON_SHARED
                            : expression->fields & WHENCE_FIELD_HOLIDAY ? WHENCE_REASON_HOLIDAY
                            : expression->rule == WHENCE_RULE_AGED || expression->rule == WHENCE_RULE_ANNIVERSARY ? WHENCE_REASON_TEXT
                                                                        : WHENCE_REASON_EXPLICIT;

      whence_timex_place (timex, span, reason, unsure ? 60 : 98);
      if (unsure)
        add_other_order (self, expression, timex);
    }
  else if (expression->fields & dated)
    resolve_yearless (self, expression, timex, tense_of_month (self, expression, tense));
  else if (expression->fields & WHENCE_FIELD_WEEKDAY)
    resolve_weekday (self, expression, timex);
  else if (expression->rule == WHENCE_RULE_DAY_OF_TEXT || expression->rule == WHENCE_RULE_PART_OF_NTH)
    whence_resolve_numbered (self, expression, timex, tense);
  else if (expression->fields & (WHENCE_FIELD_MINUTE | WHENCE_FIELD_PART))
    {
      if (expression->rule != WHENCE_RULE_PART_AT || expression->part < WHENCE_DAYPART_NIGHT)
        whence_resolve_clock (self, expression, timex);
      timex->type = WHENCE_TIMEX_TIME;
      return;
    }
  /* "sank on 19 December, full of Christmas shoppers": its sentence is of the day told before */
  if (self->last >= 0 && whence_told_is_of_noun (expression, self->tokens)
      && whence_resolver_timex_at (self, self->last)->first_token >= whence_tokens_get_sentence (self->tokens, expression->first)->first)
    timex->part = TRUE;
  if (timex->has_span)
    narrow (expression, timex);
  if (timex->has_span && (expression->fields & (WHENCE_FIELD_MINUTE | WHENCE_FIELD_PART)))
    whence_timex_set_clock (expression, timex);
}
