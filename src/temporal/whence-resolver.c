/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The only code that adds or subtracts time: turns expressions into dated ones, each with the reason, a confidence and what else it could mean.
 *
 * Without a year, in this order:
 *   1. a neighbour in a list or range that has one (done by the recogniser);
 *   2. a narrative's last year, where the text is a narrative: many years told, most of them long before the reference date;
 *   3. the reference date and the tense of the verb: the nearest such day on the side the verb tells of.
 * Counter-examples stand in tests/temporal. */
#include "whence-resolver.h"

#include "whence-edtf.h"
#include "whence-place.h"
#include "whence-rules.h"
#include "whence-tense.h"
#include "whence-value.h"

/* A text is a narrative where it names at least so many years, and at least so many times as many as it counts from its own day. */
#define NARRATIVE_MIN_YEARS 4
#define NARRATIVE_RATIO 2
/* Years within so many of the reference date do not make a narrative. */
#define NARRATIVE_DISTANCE 2
/* A year so far back goes on to hold for the months told in the next sentences, whatever the rest of the text is. */
#define STORY_SENTENCES 3
/* A date without a year is hardly meant that far back where the next one is so close ahead. */
#define FAR_DAYS 300
#define CLOSE_DAYS 60
/* So many tokens may stand between a time of day and its day. */
#define CLOCK_REACH 4
/* In a narrative a month so far before the date told last is the next year's. */
#define ROLL_DAYS 310

typedef struct
{
  const WhenceTokens   *tokens;
  const GArray         *expressions;
  const WhenceLanguage *language;
  gboolean              has_reference;
  gboolean              doubted;
  WhenceSpan            reference;
  gint32                day; /* the last day of the reference date */
  gboolean              narrative;
  GArray               *timexes;
  gint32                last;      /* index of the date told last, or -1 */
  gint32                last_day;  /* index of the last one that tells a day, or -1 */
  gint32                last_year; /* index of the last one that tells a year, or -1 */
  gint32                last_fine; /* index of the last of these that is finer than its year, or -1 */
  gint32                last_quarter; /* index of the last one that tells a quarter, but not by "a year ago", or -1 */
} Resolver;

static WhenceTimex *
timex_at (const Resolver *self,
          gint32          index)
{
  return &g_array_index (self->timexes, WhenceTimex, index);
}

static WhenceCivil
reference_civil (const Resolver *self)
{
  return whence_civil_from_day (self->day);
}

static void
place (WhenceTimex *timex,
       WhenceSpan   span,
       WhenceReason reason,
       guint        confidence)
{
  timex->has_span = TRUE;
  timex->span = span;
  timex->reason = reason;
  timex->confidence = (guint8) confidence;
}

static void
place_from_reference (WhenceTimex *timex,
                      WhenceSpan   span,
                      WhenceReason reason,
                      guint        confidence)
{
  place (timex, span, reason, confidence);
  timex->hangs = TRUE;
}

static void
add_alternative (WhenceTimex *timex,
                 WhenceSpan   span,
                 WhenceReason reason)
{
  if (timex->n_alternatives < WHENCE_TIMEX_MAX_ALTERNATIVES && !whence_span_equal (&timex->span, &span))
    timex->alternatives[timex->n_alternatives++] = (WhenceAlternative){ span, reason };
}

/* --- what stands on the calendar but has no year --- */

/* Of the same place in some years, the latest that has begun by the reference day and the earliest that has not ended before it. */
static void
find_neighbours (const Resolver         *self,
                 const WhenceExpression *expression,
                 WhenceSpan             *out_past,
                 gboolean               *out_has_past,
                 WhenceSpan             *out_future,
                 gboolean               *out_has_future)
{
  gint year = reference_civil (self).year;

  *out_has_past = *out_has_future = FALSE;
  for (gint candidate = year - 4; candidate <= year + 4; candidate++)
    {
      WhenceSpan span;

      if (!whence_place_in_year (expression, self->language, candidate, &span))
        continue;
      if ((expression->fields & WHENCE_FIELD_WEEKDAY) && (expression->fields & WHENCE_FIELD_DAY)
          && whence_day_get_weekday (whence_span_get_first_day (&span)) != expression->weekday && ABS (candidate - year) <= 1)
        continue;
      if (whence_span_get_first_day (&span) <= self->day)
        {
          *out_past = span;
          *out_has_past = TRUE;
        }
      if (whence_span_get_last_day (&span) >= self->day && !*out_has_future)
        {
          *out_future = span;
          *out_has_future = TRUE;
        }
    }
}

static gboolean
is_nearer (const Resolver   *self,
           const WhenceSpan *past,
           const WhenceSpan *future)
{
  return self->day - whence_span_get_last_day (past) <= whence_span_get_first_day (future) - self->day;
}

/* Whether the text goes on telling what it told a year of before: always in a narrative, for some sentences in any text. */
static gboolean
goes_on (const Resolver         *self,
         const WhenceExpression *expression,
         WhenceTense             tense)
{
  const WhenceTimex *last;
  const WhenceSentence *then, *now;

  if (self->last_year < 0)
    return FALSE;
  if (self->narrative)
    return TRUE;
  last = timex_at (self, self->last_year);
  if (tense == WHENCE_TENSE_FUTURE || tense == WHENCE_TENSE_PRESENT || last->hangs || !self->has_reference
      || (expression->fields & (WHENCE_FIELD_QUARTER | WHENCE_FIELD_HALF))
      || ((last->span.flags & WHENCE_SPAN_INTERVAL) && !last->part)
      || whence_civil_from_day (whence_span_get_first_day (&last->span)).year > reference_civil (self).year - NARRATIVE_DISTANCE)
    return FALSE;
  then = whence_tokens_get_sentence (self->tokens, last->first_token);
  now = whence_tokens_get_sentence (self->tokens, expression->first);
  return now - then <= STORY_SENTENCES && now->paragraph == then->paragraph;
}

/* The place in the year of the date told last, or in the next one where the text would else go far back. */
static gboolean
place_in_story (const Resolver         *self,
                const WhenceExpression *expression,
                WhenceSpan             *out_span)
{
  const WhenceSpan *last = &timex_at (self, self->last_year)->span;
  gint year = whence_civil_from_day (whence_span_get_first_day (last)).year;

  if (!whence_place_in_year (expression, self->language, year, out_span))
    return FALSE;
  if (last->precision == WHENCE_PRECISION_YEAR && self->last_fine >= 0)
    {
      const WhenceSpan *fine = &timex_at (self, self->last_fine)->span;

      if (whence_civil_from_day (whence_span_get_first_day (fine)).year == year)
        last = fine;
    }
  if (last->precision < WHENCE_PRECISION_YEAR && whence_span_get_first_day (last) - whence_span_get_last_day (out_span) > ROLL_DAYS)
    whence_place_in_year (expression, self->language, year + 1, out_span);
  return TRUE;
}

static gboolean
is_far (const Resolver   *self,
        const WhenceSpan *past,
        const WhenceSpan *future)
{
  return self->day - whence_span_get_last_day (past) > FAR_DAYS && whence_span_get_first_day (future) - self->day < CLOSE_DAYS;
}

static void
choose_year (const Resolver         *self,
             const WhenceExpression *expression,
             WhenceTimex            *timex,
             WhenceTense             tense)
{
  WhenceSpan past, future;
  gboolean has_past, has_future, nearest_past;
  gboolean quarter = (expression->fields & (WHENCE_FIELD_QUARTER | WHENCE_FIELD_HALF)) != 0;
  gboolean bound = expression->lead == WHENCE_LEAD_UNTIL || expression->lead == WHENCE_LEAD_BY
                   || (expression->fields & WHENCE_FIELD_WEEKDAY);

  find_neighbours (self, expression, &past, &has_past, &future, &has_future);
  if (!has_past && !has_future)
    return;
  nearest_past = !has_future || (has_past && is_nearer (self, &past, &future));
  if (expression->lead == WHENCE_LEAD_SINCE)
    tense = WHENCE_TENSE_PAST;
  if (tense == WHENCE_TENSE_FUTURE && has_future
      && !((quarter || (expression->fields & WHENCE_FIELD_WEEKDAY)) && nearest_past))
    place_from_reference (timex, future, WHENCE_REASON_TENSE_FUTURE, 85);
  else if (tense == WHENCE_TENSE_PAST && has_past && !(has_future && (bound ? !nearest_past : is_far (self, &past, &future))))
    place_from_reference (timex, past, WHENCE_REASON_TENSE_PAST, 85);
  else if (nearest_past || (quarter && has_past))
    place_from_reference (timex, past, WHENCE_REASON_NEAREST, 70);
  else
    place_from_reference (timex, future, WHENCE_REASON_NEAREST, 70);
  if (has_past)
    add_alternative (timex, past, WHENCE_REASON_TENSE_PAST);
  if (has_future)
    add_alternative (timex, future, WHENCE_REASON_TENSE_FUTURE);
}

static void
resolve_yearless (Resolver               *self,
                  const WhenceExpression *expression,
                  WhenceTimex            *timex,
                  WhenceTense             tense)
{
  WhenceSpan span;

  if (goes_on (self, expression, tense) && place_in_story (self, expression, &span))
    {
      place (timex, span, WHENCE_REASON_NARRATIVE, 80);
      timex->anchor = self->last_year;
    }
  else if (self->has_reference)
    choose_year (self, expression, timex, tense);
}

static void
resolve_weekday (Resolver               *self,
                 const WhenceExpression *expression,
                 WhenceTimex            *timex,
                 WhenceTense             tense)
{
  gint32 back, past, future;
  guint end = expression->first + expression->n;

  if (self->narrative && self->last_day >= 0)
    {
      /* the one nearest to the day told last */
      gint32 day = whence_span_get_first_day (&timex_at (self, self->last_day)->span) - 3;

      day += (gint32) ((expression->weekday + 7 - whence_day_get_weekday (day)) % 7);
      place (timex, whence_span_from_day (day), WHENCE_REASON_NARRATIVE, 70);
      timex->anchor = self->last_day;
      return;
    }
  if (!self->has_reference)
    return;
  /* "Friday's purchases are …": what is told of them is no tense of theirs */
  if (tense == WHENCE_TENSE_PRESENT && end < self->tokens->n_tokens && self->tokens->classes[end] == WHENCE_CLASS_POSSESSIVE)
    tense = WHENCE_TENSE_PAST;
  back = (gint32) ((whence_day_get_weekday (self->day) + 7 - expression->weekday) % 7);
  past = self->day - back;
  future = back == 0 ? self->day : past + 7;
  if (back == 0)
    place_from_reference (timex, whence_span_from_day (past), WHENCE_REASON_REFERENCE_DAY, 90);
  else if (tense == WHENCE_TENSE_FUTURE || tense == WHENCE_TENSE_PRESENT)
    place_from_reference (timex, whence_span_from_day (future), WHENCE_REASON_TENSE_FUTURE, 85);
  else
    place_from_reference (timex, whence_span_from_day (past), tense == WHENCE_TENSE_PAST ? WHENCE_REASON_TENSE_PAST : WHENCE_REASON_NEAREST, 85);
  add_alternative (timex, whence_span_from_day (past), WHENCE_REASON_TENSE_PAST);
  add_alternative (timex, whence_span_from_day (back == 0 ? past + 7 : future), WHENCE_REASON_TENSE_FUTURE);
}

static void
set_time (const WhenceExpression *expression,
          WhenceTimex            *timex)
{
  gint32 day = whence_span_get_first_day (&timex->span);

  timex->type = WHENCE_TIMEX_TIME;
  if (expression->fields & WHENCE_FIELD_MINUTE)
    timex->span = whence_span_from_minute (day, (guint) MIN (expression->minute, 24 * 60 - 1), WHENCE_PRECISION_MINUTE);
}

/* The quarter the text is about: told last, else the last that has ended. */
static WhenceSpan
current_quarter (const Resolver *self)
{
  if (self->last_quarter >= 0)
    return timex_at (self, self->last_quarter)->span;
  return whence_span_add (whence_span_from_unit (self->day, WHENCE_PRECISION_QUARTER), -1, WHENCE_PRECISION_QUARTER);
}

static WhenceSpan
quarter_in_year (const Resolver *self,
                 gint            year)
{
  WhenceSpan quarter = current_quarter (self);

  return whence_span_add (quarter, year - whence_civil_from_day (whence_span_get_first_day (&quarter)).year, WHENCE_PRECISION_YEAR);
}

static void resolve_calendar (Resolver               *self,
                              const WhenceExpression *expression,
                              WhenceTimex            *timex);

/* "At 5.30 on March 20": the day that follows close by. */
static gboolean
resolve_by_next (Resolver               *self,
                 const WhenceExpression *expression,
                 WhenceTimex            *timex)
{
  const WhenceExpression *next = expression + 1;
  WhenceTimex day = { .anchor = -1 };

  if (next >= &g_array_index (self->expressions, WhenceExpression, self->expressions->len) || next->kind != WHENCE_EXPRESSION_CALENDAR
      || !(next->fields & (WHENCE_FIELD_DAY | WHENCE_FIELD_WEEKDAY)) || next->link != WHENCE_LINK_NONE
      || next->first - (expression->first + expression->n) > CLOCK_REACH
      || whence_tokens_get_sentence (self->tokens, next->first) != whence_tokens_get_sentence (self->tokens, expression->first))
    return FALSE;
  resolve_calendar (self, next, &day);
  if (!day.has_span || day.span.precision != WHENCE_PRECISION_DAY)
    return FALSE;
  place (timex, day.span, day.reason, day.confidence);
  timex->hangs = day.hangs;
  return TRUE;
}

/* A clock time without a day is of the day told last in its sentence, else of the reference day. */
static void
resolve_clock (Resolver               *self,
               const WhenceExpression *expression,
               WhenceTimex            *timex)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);

  if (!resolve_by_next (self, expression, timex) && self->last_day >= 0)
    {
      const WhenceTimex *last = timex_at (self, self->last_day);

      if (self->narrative || last->first_token >= sentence->first || last->hangs)
        {
          place (timex, whence_span_from_day (whence_span_get_first_day (&last->span)), WHENCE_REASON_TEXT, 80);
          timex->anchor = self->last_day;
          timex->hangs = last->hangs;
        }
    }
  if (!timex->has_span && self->has_reference)
    place_from_reference (timex, whence_span_from_day (self->day), WHENCE_REASON_REFERENCE, 70);
  if (timex->has_span)
    set_time (expression, timex);
}

static void
resolve_calendar (Resolver               *self,
                  const WhenceExpression *expression,
                  WhenceTimex            *timex)
{
  guint32 dated = WHENCE_FIELD_MONTH | WHENCE_FIELD_SEASON | WHENCE_FIELD_QUARTER | WHENCE_FIELD_HALF | WHENCE_FIELD_HOLIDAY;
  WhenceTense tense = whence_tense_find (self->tokens, expression->first, expression->n);
  WhenceSpan span;

  if (expression->rule == WHENCE_RULE_YEAR_PERIOD && self->last_quarter >= 0)
    place (timex, quarter_in_year (self, expression->year), WHENCE_REASON_TEXT, 80);
  else if (whence_place_explicit (expression, self->language, &span))
    place (timex, span, (expression->fields & WHENCE_FIELD_ORDER_UNKNOWN) ? WHENCE_REASON_ORDER : WHENCE_REASON_EXPLICIT,
           (expression->fields & WHENCE_FIELD_ORDER_UNKNOWN) ? 60 : 98);
  else if (expression->fields & dated)
    resolve_yearless (self, expression, timex, tense);
  else if (expression->fields & WHENCE_FIELD_WEEKDAY)
    resolve_weekday (self, expression, timex, tense);
  else if (expression->fields & (WHENCE_FIELD_MINUTE | WHENCE_FIELD_PART))
    {
      if (expression->rule != WHENCE_RULE_PART_AT || expression->part < WHENCE_DAYPART_NIGHT)
        resolve_clock (self, expression, timex);
      timex->type = WHENCE_TIMEX_TIME;
      return;
    }
  if (timex->has_span && (expression->fields & (WHENCE_FIELD_MINUTE | WHENCE_FIELD_PART)))
    set_time (expression, timex);
}

/* --- what is counted --- */

static WhenceSpan
weekend_of (gint32 day)
{
  gint32 saturday = day - (gint32) whence_day_get_weekday (day) + 6;

  return whence_span_join (whence_span_from_day (saturday), whence_span_from_day (saturday + 1));
}

/* So many units from @day, as exact as the unit. */
static WhenceSpan
count_from (gint32     day,
            gint       count,
            WhenceUnit unit)
{
  WhencePrecision precision = whence_unit_get_precision (unit);
  WhenceSpan span = whence_span_from_unit (day, precision < WHENCE_PRECISION_DAY ? WHENCE_PRECISION_DAY : precision);

  if (precision < WHENCE_PRECISION_DAY)
    return span;
  if (unit == WHENCE_UNIT_WEEKEND)
    return weekend_of (day + count * 7);
  if (unit == WHENCE_UNIT_DECADE && ABS (count) < 100)
    {
      /* "a decade ago" is ten years ago, but "the last decade" one of the calendar's; see shift_unit() */
      span = whence_span_add (whence_span_from_unit (day, WHENCE_PRECISION_YEAR), count * 10, WHENCE_PRECISION_YEAR);
      span.flags |= WHENCE_SPAN_APPROXIMATE;
      return span;
    }
  return whence_span_add (span, CLAMP (count, -100000, 100000) * whence_unit_get_multiple (unit), precision);
}

/* "last June", "this Saturday", "next summer": strictly before, within, strictly after the unit the reference day is in. */
static gboolean
shift_name (const Resolver         *self,
            const WhenceExpression *expression,
            gint32                  from,
            WhenceSpan             *out_span)
{
  gint year = whence_civil_from_day (from).year;
  gboolean found = FALSE;

  /* "June last year", "last year's third quarter" */
  if ((expression->fields & WHENCE_FIELD_UNIT) && expression->unit == WHENCE_UNIT_YEAR)
    return whence_place_in_year (expression, self->language, year + expression->shift, out_span);

  if (expression->fields & WHENCE_FIELD_WEEKDAY)
    {
      gint32 monday = from - (gint32) whence_day_get_weekday (from) + 1;
      gint32 day = monday + expression->weekday - 1;

      if (expression->shift < 0 && day >= from)
        day -= 7;
      if (expression->shift > 0 && day <= from)
        day += 7;
      *out_span = whence_span_from_day (day);
      return TRUE;
    }
  for (gint candidate = year - 2; candidate <= year + 2; candidate++)
    {
      WhenceSpan span;

      if (!whence_place_in_year (expression, self->language, candidate, &span))
        continue;
      if (expression->shift < 0 && whence_span_get_last_day (&span) < from)
        {
          *out_span = span;
          found = TRUE;
        }
      if ((expression->shift > 0 && whence_span_get_first_day (&span) > from && !found)
          || (expression->shift == 0 && candidate == year))
        {
          *out_span = span;
          found = TRUE;
        }
    }
  return found;
}

/* Whether a shift counts from the date told before; "the next week" and "the end of the month" do so only in a story. */
static gboolean
counts_from_text (const Resolver         *self,
                  const WhenceExpression *expression)
{
  if (self->last < 0)
    return FALSE;
  switch (expression->rule)
    {
    case WHENCE_RULE_NEXT_UNIT:
      return self->narrative || expression->unit <= WHENCE_UNIT_DAY;
    case WHENCE_RULE_UNIT_END:
    case WHENCE_RULE_THE_UNIT:
      return self->narrative && expression->unit != WHENCE_UNIT_QUARTER;
    default:
      return expression->anchor == WHENCE_ANCHOR_TEXT;
    }
}

/* "the weekend" without more is the last one, unless it is still to come. */
static gint
weekend_shift (const Resolver         *self,
               const WhenceExpression *expression)
{
  WhenceTense tense = whence_tense_find (self->tokens, expression->first, expression->n);

  return tense == WHENCE_TENSE_FUTURE || whence_day_get_weekday (self->day) >= 6 ? 0 : -1;
}

static WhenceSpan
shift_unit (const Resolver         *self,
            const WhenceExpression *expression,
            gint32                  day)
{
  WhenceUnit unit = (expression->fields & WHENCE_FIELD_UNIT) ? (WhenceUnit) expression->unit : WHENCE_UNIT_DAY;
  gint shift = expression->rule == WHENCE_RULE_WEEKEND ? weekend_shift (self, expression) : expression->shift;

  if (expression->fields & WHENCE_FIELD_PART)
    {
      if (expression->part == WHENCE_DAYPART_NIGHT && shift < 0)
        return whence_span_from_day (day - 1);
      if (!(expression->fields & WHENCE_FIELD_UNIT))
        return whence_span_from_day (day + shift);
    }
  if (unit == WHENCE_UNIT_QUARTER && expression->rule == WHENCE_RULE_LATEST)
    return count_from (self->day, -1, WHENCE_UNIT_QUARTER);
  if (unit == WHENCE_UNIT_QUARTER && expression->rule == WHENCE_RULE_THE_UNIT)
    return current_quarter (self);
  if (expression->rule == WHENCE_RULE_QUARTER_OF_UNIT)
    return quarter_in_year (self, whence_civil_from_day (day).year + shift);
  if (unit == WHENCE_UNIT_DECADE)
    return whence_span_add (whence_span_from_unit (day, WHENCE_PRECISION_DECADE), shift, WHENCE_PRECISION_DECADE);
  return count_from (day, shift, unit);
}

/* "In 2019 he said: “I saw her yesterday”": what is said within quotes has a now of its own. */
static gboolean
is_said_elsewhen (const Resolver         *self,
                  const WhenceExpression *expression)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);
  const WhenceTimex *told;
  guint quotes = 0;

  if (self->last_year < 0 || !self->has_reference)
    return FALSE;
  told = timex_at (self, self->last_year);
  if (told->hangs || told->first_token < sentence->first
      || whence_civil_from_day (whence_span_get_last_day (&told->span)).year >= reference_civil (self).year)
    return FALSE;
  for (guint i = told->first_token; i < expression->first; i++)
    quotes += (self->tokens->tokens[i].flags & WHENCE_TOKEN_PUNCT) && self->tokens->tokens[i].number == '"';
  return quotes % 2 == 1;
}

static void
resolve_shift (Resolver               *self,
               const WhenceExpression *expression,
               WhenceTimex            *timex)
{
  guint32 named = WHENCE_FIELD_MONTH | WHENCE_FIELD_WEEKDAY | WHENCE_FIELD_SEASON | WHENCE_FIELD_HOLIDAY | WHENCE_FIELD_QUARTER;
  gboolean from_text = counts_from_text (self, expression);
  gint32 day;
  WhenceSpan span = { 0 };

  if (!from_text && (!self->has_reference || is_said_elsewhen (self, expression)))
    return;
  day = from_text ? whence_span_get_first_day (&timex_at (self, self->last)->span) : self->day;
  if (!(expression->fields & named))
    span = shift_unit (self, expression, day);
  else if (!shift_name (self, expression, day, &span))
    return;
  if (from_text)
    {
      place (timex, span, WHENCE_REASON_TEXT, 80);
      timex->anchor = self->last;
      timex->hangs = timex_at (self, self->last)->hangs;
    }
  else
    place_from_reference (timex, span, WHENCE_REASON_REFERENCE, 92);
  if (expression->fields & WHENCE_FIELD_PART)
    timex->type = WHENCE_TIMEX_TIME;
}

/* "a year ago", told beside a quarter, is that quarter a year before: earnings are compared so. */
static gboolean
resolve_year_ago (const Resolver         *self,
                  const WhenceExpression *expression,
                  WhenceTimex            *timex)
{
  const WhenceTimex *quarter;
  WhenceSpan span;

  if (expression->unit != WHENCE_UNIT_YEAR || expression->direction >= 0 || expression->count != 1
      || (expression->fields & (WHENCE_FIELD_TODAY | WHENCE_FIELD_WEEKDAY | WHENCE_FIELD_HALF_COUNT)) || self->narrative)
    return FALSE;
  if (expression->fields & WHENCE_FIELD_QUARTER)
    {
      if (!self->has_reference || !whence_place_in_year (expression, self->language, reference_civil (self).year - 1, &span))
        return FALSE;
      place_from_reference (timex, span, WHENCE_REASON_REFERENCE, 80);
      return TRUE;
    }
  if (self->last_quarter < 0)
    return FALSE;
  quarter = timex_at (self, self->last_quarter);
  place (timex, whence_span_add (quarter->span, -1, WHENCE_PRECISION_YEAR), WHENCE_REASON_TEXT, 75);
  timex->anchor = self->last_quarter;
  timex->hangs = quarter->hangs;
  if (self->has_reference)
    add_alternative (timex, count_from (self->day, -1, WHENCE_UNIT_YEAR), WHENCE_REASON_REFERENCE);
  return TRUE;
}

static void
resolve_offset (Resolver               *self,
                const WhenceExpression *expression,
                WhenceTimex            *timex)
{
  gboolean from_text = expression->anchor == WHENCE_ANCHOR_TEXT && self->last >= 0;
  gint32 day;
  WhenceSpan span;

  if ((!from_text && !self->has_reference) || !(expression->fields & WHENCE_FIELD_COUNT)
      || (expression->fields & WHENCE_FIELD_VAGUE_COUNT))
    return;
  if (resolve_year_ago (self, expression, timex))
    return;
  day = from_text ? whence_span_get_first_day (&timex_at (self, self->last)->span) : self->day;
  span = count_from (day, expression->count * expression->direction, (WhenceUnit) expression->unit);
  if (expression->unit < WHENCE_UNIT_DAY)
    timex->type = WHENCE_TIMEX_TIME;
  if ((expression->fields & WHENCE_FIELD_TODAY)
      || (from_text && (expression->unit == WHENCE_UNIT_WEEK || expression->unit == WHENCE_UNIT_FORTNIGHT)
          && timex_at (self, self->last)->span.precision == WHENCE_PRECISION_DAY))
    span = whence_span_add (whence_span_from_day (day),
                            expression->count * expression->direction * whence_unit_get_multiple ((WhenceUnit) expression->unit),
                            whence_unit_get_precision ((WhenceUnit) expression->unit));
  if ((expression->fields & WHENCE_FIELD_WEEKDAY) && !from_text)
    {
      gint32 latest = self->day - (gint32) ((whence_day_get_weekday (self->day) + 7 - expression->weekday) % 7);

      span = whence_span_add (whence_span_from_day (latest), expression->count * expression->direction,
                              whence_unit_get_precision ((WhenceUnit) expression->unit));
    }
  if (expression->modifier == WHENCE_MODIFIER_ABOUT || expression->modifier == WHENCE_MODIFIER_LESS)
    span.flags |= WHENCE_SPAN_APPROXIMATE;
  if (from_text)
    {
      place (timex, span, WHENCE_REASON_TEXT, 80);
      timex->anchor = self->last;
      timex->hangs = timex_at (self, self->last)->hangs;
    }
  else
    place_from_reference (timex, span, WHENCE_REASON_REFERENCE, 88);
}

/* "two years after …": counted from the next date of the sentence, where it has one. */
static void
resolve_distance (Resolver               *self,
                  const WhenceExpression *expression,
                  guint                   index,
                  WhenceTimex            *timex)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);
  guint32 end = sentence->first + sentence->n;
  WhenceSpan span;

  timex->type = WHENCE_TIMEX_DURATION;
  timex->reason = WHENCE_REASON_DURATION;
  if (!(expression->fields & WHENCE_FIELD_COUNT) || (expression->fields & WHENCE_FIELD_VAGUE_COUNT)
      || index + 1 >= self->expressions->len)
    return;
  for (guint i = index + 1; i < self->expressions->len; i++)
    {
      const WhenceExpression *next = &g_array_index (self->expressions, WhenceExpression, i);

      if (next->first >= end)
        return;
      if (next->lead == WHENCE_LEAD_UNTIL || !whence_place_explicit (next, self->language, &span))
        continue;
      place (timex, count_from (whence_span_get_first_day (&span), expression->count * expression->direction, (WhenceUnit) expression->unit),
             WHENCE_REASON_TEXT, 75);
      timex->span.flags |= expression->modifier != WHENCE_MODIFIER_NONE ? WHENCE_SPAN_APPROXIMATE : 0;
      return;
    }
}

/* "celebrate their 75 years of …": a length that leads back to its beginning. */
static gboolean
is_anniversary (const Resolver         *self,
                const WhenceExpression *expression)
{
  guint end = expression->first + expression->n;
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);

  if (end >= self->tokens->n_tokens || self->tokens->classes[end] != WHENCE_CLASS_OF || expression->unit < WHENCE_UNIT_YEAR)
    return FALSE;
  for (guint i = expression->first; i > sentence->first && expression->first - i < 4; i--)
    if (self->tokens->classes[i - 1] == WHENCE_CLASS_CELEBRATE)
      return TRUE;
  return FALSE;
}

static void
resolve_duration (Resolver               *self,
                  const WhenceExpression *expression,
                  WhenceTimex            *timex)
{
  timex->type = WHENCE_TIMEX_DURATION;
  timex->reason = WHENCE_REASON_DURATION;
  timex->confidence = 90;
  if (self->has_reference && (expression->fields & WHENCE_FIELD_COUNT) && is_anniversary (self, expression))
    place_from_reference (timex, count_from (self->day, -expression->count, (WhenceUnit) expression->unit), WHENCE_REASON_ANNIVERSARY, 65);
}

static void
resolve_ahead (Resolver               *self,
               const WhenceExpression *expression,
               WhenceTimex            *timex)
{
  WhenceExpression ahead = *expression;

  gboolean bounded = expression->modifier == WHENCE_MODIFIER_LESS || expression->modifier == WHENCE_MODIFIER_MORE;

  if (!self->has_reference || bounded || whence_tense_find (self->tokens, expression->first, expression->n) != WHENCE_TENSE_FUTURE)
    {
      resolve_duration (self, expression, timex);
      return;
    }
  ahead.direction = 1;
  resolve_offset (self, &ahead, timex);
}

/* --- all of them --- */

static void
set_value (const WhenceExpression *expression,
           WhenceTimex            *timex)
{
  switch (expression->kind)
    {
    case WHENCE_EXPRESSION_SET:
      timex->type = WHENCE_TIMEX_SET;
      timex->reason = WHENCE_REASON_SET;
      timex->value = whence_value_of_set (expression);
      break;
    case WHENCE_EXPRESSION_VAGUE:
      timex->value = whence_value_of_vague (timex->rule);
      break;
    default:
      if (timex->type == WHENCE_TIMEX_DURATION)
        timex->value = whence_value_of_duration (expression);
      else if (timex->has_span)
        timex->value = whence_value_of_date (expression, &timex->span);
      else if (expression->kind == WHENCE_EXPRESSION_OFFSET && (expression->fields & WHENCE_FIELD_VAGUE_COUNT))
        timex->value = g_strdup (expression->direction < 0 ? "PAST_REF" : "FUTURE_REF");
      else
        timex->value = whence_value_of_unplaced (expression);
    }
}

static void
apply_lead (const WhenceExpression *expression,
            WhenceTimex            *timex)
{
  static const guint8 flags[] = {
    [WHENCE_LEAD_BY] = WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_ONE_OF,     [WHENCE_LEAD_SINCE] = WHENCE_SPAN_OPEN_END | WHENCE_SPAN_INTERVAL,
    [WHENCE_LEAD_UNTIL] = WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_INTERVAL, [WHENCE_LEAD_FROM] = WHENCE_SPAN_OPEN_END | WHENCE_SPAN_INTERVAL,
    [WHENCE_LEAD_BEFORE] = WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_ONE_OF, [WHENCE_LEAD_AFTER] = WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF,
  };

  if (!timex->has_span || timex->type == WHENCE_TIMEX_DURATION || (timex->span.flags & WHENCE_SPAN_INTERVAL))
    return;
  if (expression->lead < G_N_ELEMENTS (flags))
    timex->span.flags |= expression->hedged ? WHENCE_SPAN_APPROXIMATE : flags[expression->lead];
  if (expression->modifier == WHENCE_MODIFIER_ABOUT)
    timex->span.flags |= WHENCE_SPAN_APPROXIMATE;
}

/* Dates that bound or compare are beside the story: "until 1950", "above the May 2007 high". */
static gboolean
is_told (const Resolver         *self,
         const WhenceExpression *expression)
{
  guint end = expression->first + expression->n;
  const WhenceToken *next;

  if (expression->lead == WHENCE_LEAD_UNTIL || expression->lead == WHENCE_LEAD_SINCE)
    return FALSE;
  if (expression->first == 0 || self->tokens->classes[expression->first - 1] != WHENCE_CLASS_THE || end >= self->tokens->n_tokens)
    return TRUE;
  next = &self->tokens->tokens[end];
  return self->tokens->classes[end] != WHENCE_CLASS_OTHER || (next->flags & WHENCE_TOKEN_PUNCT);
}

static void
resolve_one (Resolver *self,
             guint     index)
{
  const WhenceExpression *expression = &g_array_index (self->expressions, WhenceExpression, index);
  const WhenceToken *first = &self->tokens->tokens[expression->first];
  const WhenceToken *last = &self->tokens->tokens[expression->first + expression->n - 1];
  WhenceTimex timex = {
    .begin = first->begin,
    .end = last->begin + last->length,
    .first_token = expression->first,
    .n_tokens = expression->n,
    .rule = whence_rules[expression->rule].id,
    .anchor = -1,
  };

  switch (expression->kind)
    {
    case WHENCE_EXPRESSION_CALENDAR:
      resolve_calendar (self, expression, &timex);
      break;
    case WHENCE_EXPRESSION_SHIFT:
      resolve_shift (self, expression, &timex);
      break;
    case WHENCE_EXPRESSION_OFFSET:
      resolve_offset (self, expression, &timex);
      break;
    case WHENCE_EXPRESSION_DISTANCE:
      resolve_distance (self, expression, index, &timex);
      break;
    case WHENCE_EXPRESSION_AHEAD:
      resolve_ahead (self, expression, &timex);
      break;
    case WHENCE_EXPRESSION_DURATION:
      resolve_duration (self, expression, &timex);
      break;
    default:
      break;
    }
  set_value (expression, &timex);
  apply_lead (expression, &timex);
  if (timex.hangs && self->doubted)
    timex.span.flags |= WHENCE_SPAN_UNCERTAIN;
  g_array_append_val (self->timexes, timex);
  if (timex.has_span && timex.type != WHENCE_TIMEX_DURATION && timex.span.precision <= WHENCE_PRECISION_YEAR)
    {
      self->last = (gint32) self->timexes->len - 1;
      if (timex.span.precision <= WHENCE_PRECISION_DAY)
        self->last_day = self->last;
      if (expression->kind == WHENCE_EXPRESSION_CALENDAR && is_told (self, expression))
        {
          self->last_year = self->last;
          if (timex.span.precision < WHENCE_PRECISION_YEAR)
            self->last_fine = self->last;
        }
      if (timex.span.precision == WHENCE_PRECISION_QUARTER && self->has_reference && whence_span_get_last_day (&timex.span) <= self->day
          && expression->kind != WHENCE_EXPRESSION_OFFSET
          && expression->rule != WHENCE_RULE_YEAR_PERIOD && expression->rule != WHENCE_RULE_QUARTER_OF_UNIT)
        self->last_quarter = self->last;
    }
}

/* Two ends make a whole, told beside them. */
static void
join_range (Resolver *self,
            guint     index)
{
  WhenceTimex *last = timex_at (self, (gint32) self->timexes->len - 1);
  WhenceTimex *first = last - 1;
  WhenceTimex whole;

  if (index == 0 || self->timexes->len < 2 || !first->has_span || !last->has_span || first->span.begin > last->span.begin)
    return;
  first->part = last->part = TRUE;
  first->span.flags &= (guint8) ~(WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF | WHENCE_SPAN_INTERVAL);
  last->span.flags &= (guint8) ~(WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF | WHENCE_SPAN_INTERVAL);
  whole = *first;
  whole.part = FALSE;
  whole.end = last->end;
  whole.n_tokens = last->first_token + last->n_tokens - first->first_token;
  whole.span = whence_span_join (first->span, last->span);
  whole.hangs = first->hangs || last->hangs;
  whole.confidence = MIN (first->confidence, last->confidence);
  whole.n_alternatives = 0;
  whole.value = whence_timex3_format (&whole.span);
  g_array_append_val (self->timexes, whole);
}

static gint
compare_places (gconstpointer a,
                gconstpointer b)
{
  const WhenceTimex *first = a, *second = b;

  if (first->begin != second->begin)
    return first->begin < second->begin ? -1 : 1;
  return first->end > second->end ? -1 : first->end < second->end;
}

/* Sorting moves the wholes of ranges before their parts; anchors follow the dates they name. */
static void
sort_by_place (GArray *timexes)
{
  g_autofree guint32 *anchors = g_new (guint32, timexes->len + 1);

  for (guint i = 0; i < timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (timexes, WhenceTimex, i);

      anchors[i] = timex->begin;
    }
  for (guint i = 0; i < timexes->len; i++)
    {
      WhenceTimex *timex = &g_array_index (timexes, WhenceTimex, i);

      if (timex->anchor >= 0)
        timex->anchor = (gint32) anchors[timex->anchor];
    }
  g_array_sort (timexes, compare_places);
  for (guint i = 0; i < timexes->len; i++)
    {
      WhenceTimex *timex = &g_array_index (timexes, WhenceTimex, i);
      guint low = 0, high = timexes->len;

      if (timex->anchor < 0)
        continue;
      while (high - low > 1)
        {
          guint middle = low + (high - low) / 2;

          if (g_array_index (timexes, WhenceTimex, middle).begin <= (guint32) timex->anchor)
            low = middle;
          else
            high = middle;
        }
      timex->anchor = (gint32) low;
    }
}

static gboolean
is_narrative (const Resolver *self)
{
  guint far = 0, near = 0;
  gint year = self->has_reference ? reference_civil (self).year : WHENCE_YEAR_MAX;

  for (guint i = 0; i < self->expressions->len; i++)
    {
      const WhenceExpression *expression = &g_array_index (self->expressions, WhenceExpression, i);

      if (expression->kind == WHENCE_EXPRESSION_CALENDAR && (expression->fields & WHENCE_FIELD_YEAR))
        {
          if (ABS (expression->year - year) > NARRATIVE_DISTANCE)
            far++;
        }
      else if ((expression->kind == WHENCE_EXPRESSION_SHIFT && expression->anchor == WHENCE_ANCHOR_REFERENCE)
               || (expression->kind == WHENCE_EXPRESSION_CALENDAR && (expression->fields & WHENCE_FIELD_WEEKDAY)
                   && !(expression->fields & WHENCE_FIELD_DAY)))
        near++;
    }
  return far >= NARRATIVE_MIN_YEARS && far >= near * NARRATIVE_RATIO;
}

/**
 * whence_resolver_run:
 * @tokens: an article's tokens
 * @expressions: (element-type WhenceExpression): what the recogniser found in them
 * @language: whose holidays count
 * @reference: the article's reference date
 *
 * Resolves all expressions, in order.  Linear but for the final sort.
 *
 * Returns: (transfer full) (element-type WhenceTimex): in order of the text, the whole of a range before its ends
 */
GArray *
whence_resolver_run (const WhenceTokens    *tokens,
                     const GArray          *expressions,
                     const WhenceLanguage  *language,
                     const WhenceReference *reference)
{
  const WhenceCandidate *best = whence_reference_get_best (reference);
  Resolver self = { .tokens = tokens, .expressions = expressions, .language = language, .last = -1, .last_day = -1, .last_year = -1,
                    .last_quarter = -1, .last_fine = -1 };

  self.has_reference = best != NULL;
  self.doubted = whence_reference_is_doubted (reference);
  if (best != NULL)
    {
      self.reference = best->span;
      self.day = whence_span_get_last_day (&best->span);
    }
  self.narrative = is_narrative (&self);
  self.timexes = whence_timexes_new ();
  for (guint i = 0; i < expressions->len; i++)
    {
      resolve_one (&self, i);
      if (g_array_index (expressions, WhenceExpression, i).link == WHENCE_LINK_RANGE)
        join_range (&self, i);
    }
  sort_by_place (self.timexes);
  return self.timexes;
}
