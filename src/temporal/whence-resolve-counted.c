/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Resolves what is counted, from the reference date or from a date the text told before, and lengths. */
#include "whence-resolver-private.h"

#include "whence-place.h"
#include "whence-rules.h"
#include "whence-tense.h"

/* So many tokens after "in 2019 he said" a quotation may go on. */
#define QUOTE_REACH 200
/* So close behind "the day after the battle of" is its date. */
#define BEHIND_REACH 5
/* So many years lead off the calendar, or nearly. */
#define VAST_YEARS 11000
/* Among so many expressions behind "two years after" is the one it counts from. */
#define DISTANCE_REACH 8

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
shift_name (const WhenceResolver   *self,
            const WhenceExpression *expression,
            gint32                  from,
            WhenceSpan             *out_span)
{
  gint year = whence_civil_from_day (from).year;
  gint further = expression->shift - CLAMP (expression->shift, -1, 1); /* "before last" */
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
      day += further * 7;
      if (expression->fields & WHENCE_FIELD_UNIT)
        day += 7 * whence_unit_get_multiple ((WhenceUnit) expression->unit); /* "Tuesday week" */
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
  if (found && further != 0)
    *out_span = whence_span_add (*out_span, further, WHENCE_PRECISION_YEAR);
  return found;
}

/* Whether a shift counts from the date told before; "the next week" and "the end of the month" do so only in a story. */
static gboolean
counts_from_text (const WhenceResolver   *self,
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
weekend_shift (const WhenceResolver   *self,
               const WhenceExpression *expression)
{
  WhenceTense tense = whence_tense_find (self->tokens, expression->first, expression->n);

  return tense == WHENCE_TENSE_FUTURE || whence_day_get_weekday (self->day) >= 6 ? 0 : -1;
}

static WhenceSpan
shift_unit (const WhenceResolver   *self,
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
    return whence_resolver_get_quarter (self);
  if (unit == WHENCE_UNIT_QUARTER && expression->rule == WHENCE_RULE_THE_UNIT)
    return whence_resolver_get_quarter (self);
  if (expression->rule == WHENCE_RULE_QUARTER_OF_UNIT)
    return whence_resolver_get_quarter_in_year (self, whence_civil_from_day (day).year + shift);
  if (unit == WHENCE_UNIT_DECADE)
    return whence_span_add (whence_span_from_unit (day, WHENCE_PRECISION_DECADE), shift, WHENCE_PRECISION_DECADE);
  return count_from (day, shift, unit);
}

/* "In 2019 he said: “I saw her yesterday”": what is said within quotes has a now of its own. */
static gboolean
is_said_elsewhen (const WhenceResolver   *self,
                  const WhenceExpression *expression)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);
  const WhenceTimex *told;
  guint quotes = 0;

  if (self->last_year < 0 || !self->has_reference)
    return FALSE;
  told = whence_resolver_timex_at (self, self->last_year);
  if (told->hangs || told->first_token < sentence->first || expression->first - told->first_token > QUOTE_REACH
      || whence_civil_from_day (whence_span_get_last_day (&told->span)).year >= whence_resolver_get_reference (self).year)
    return FALSE;
  for (guint i = told->first_token; i < expression->first; i++)
    quotes += (self->tokens->tokens[i].flags & WHENCE_TOKEN_PUNCT) && self->tokens->tokens[i].number == '"';
  return quotes % 2 == 1;
}

/* "the day after the battle of 8 August 1918", "the day before last Tuesday": the day that stands close behind. */
static gboolean
get_date_behind (WhenceResolver         *self,
                 const WhenceExpression *expression,
                 WhenceSpan             *out_span)
{
  const WhenceExpression *next = expression + 1;
  guint end = expression->first + expression->n;
  WhenceTimex day = { .anchor = -1 };

  if (next >= &g_array_index (self->expressions, WhenceExpression, 0) + self->expressions->len || next->first > end + BEHIND_REACH
      || whence_tokens_get_sentence (self->tokens, next->first) != whence_tokens_get_sentence (self->tokens, expression->first))
    return FALSE;
  if (next->kind == WHENCE_EXPRESSION_CALENDAR && (next->first <= end + 1 || (next->fields & WHENCE_FIELD_YEAR)))
    whence_resolve_calendar (self, next, &day);
  else if (next->kind == WHENCE_EXPRESSION_SHIFT && next->first == end && next->rule != WHENCE_RULE_BESIDE)
    whence_resolve_shift (self, next, &day);
  g_free (day.value);
  *out_span = day.span;
  return day.has_span && day.span.precision <= WHENCE_PRECISION_DAY;
}

/* "On 8 October 1950, the day after it crossed the border": says again what the date before it says. */
static gint32
get_apposition (const WhenceResolver   *self,
                const WhenceExpression *expression)
{
  const WhenceTimex *last = self->last_day >= 0 ? whence_resolver_timex_at (self, self->last_day) : NULL;
  guint8 mark = expression->first > 0 ? self->tokens->classes[expression->first - 1] : 0;

  return last != NULL && (mark == WHENCE_CLASS_COMMA || mark == WHENCE_CLASS_DASH) && last->first_token + last->n_tokens + 1 == expression->first
             && expression->unit == WHENCE_UNIT_DAY
           ? self->last_day
           : -1;
}

/* "The day after the vote" counts from the vote, "the day after." from the date told last; else the text does not tell. */
static gint32
get_beside (const WhenceResolver   *self,
            const WhenceExpression *expression,
            WhenceTimex            *timex)
{
  guint end = expression->first + expression->n;
  gint32 anchor = expression->told > 0 ? self->of_expressions[expression->told - 1] : -1;
  WhencePrecision precision = expression->fields & WHENCE_FIELD_UNIT ? whence_unit_get_precision ((WhenceUnit) expression->unit)
                                                                     : WHENCE_PRECISION_DAY;

  if (expression->told == 0
      && (end >= self->tokens->n_tokens || (self->tokens->tokens[end].flags & (WHENCE_TOKEN_INITIAL | WHENCE_TOKEN_PUNCT))))
    anchor = self->last;
  if (anchor < 0 || !whence_resolver_timex_at (self, anchor)->has_span
      || whence_resolver_timex_at (self, anchor)->span.precision > precision)
    return -1;
  if (expression->told > 0)
    {
      const WhenceToken *last = &self->tokens->tokens[expression->told_end - 1];

      timex->n_tokens = expression->told_end - expression->first;
      timex->end = last->begin + last->length;
    }
  return anchor;
}

/* "The day after …" where a date stands beside it. */
static gboolean
place_beside (WhenceResolver         *self,
              const WhenceExpression *expression,
              WhenceTimex            *timex)
{
  gint32 same = get_apposition (self, expression);
  WhenceSpan span;
  gint32 day;

  if (same >= 0)
    {
      const WhenceTimex *told = whence_resolver_timex_at (self, same);

      whence_timex_place (timex, told->span, WHENCE_REASON_TEXT, 80);
      timex->span.flags = 0;
      timex->anchor = same;
      timex->hangs = told->hangs;
      return TRUE;
    }
  if (!get_date_behind (self, expression, &span))
    return FALSE;
  day = expression->shift > 0 ? whence_span_get_last_day (&span) : whence_span_get_first_day (&span);
  whence_timex_place (timex, shift_unit (self, expression, day), WHENCE_REASON_TEXT, 75);
  timex->anchor = (gint32) self->timexes->len + 1; /* the next one to be told */
  return TRUE;
}

/* The date that a shift counts from, or -1 for that of the article. */
static gint32
get_anchor (const WhenceResolver   *self,
            const WhenceExpression *expression,
            WhenceTimex            *timex)
{
  if (expression->rule == WHENCE_RULE_BESIDE)
    return get_beside (self, expression, timex);
  return counts_from_text (self, expression) ? self->last : -1;
}

/* "In 1968 … the following day": the text does not tell from which day of the year it counts. */
static gboolean
is_coarse (const WhenceResolver   *self,
           const WhenceExpression *expression,
           gint32                  anchor)
{
  return whence_resolver_timex_at (self, anchor)->span.precision > WHENCE_PRECISION_MONTH && expression->shift != 0
         && ((expression->fields & WHENCE_FIELD_PART) || ((expression->fields & WHENCE_FIELD_UNIT) && expression->unit <= WHENCE_UNIT_DAY));
}

static void
place_about (const WhenceResolver *self,
             gint32                anchor,
             WhenceTimex          *timex)
{
  const WhenceTimex *told = whence_resolver_timex_at (self, anchor);

  whence_timex_place (timex, told->span, WHENCE_REASON_TEXT, 50);
  if (told->span.precision == WHENCE_PRECISION_YEAR && timex->type == WHENCE_TIMEX_DATE)
    timex->value = g_strconcat (told->value, "-XX-XX", NULL);
  timex->span.flags = WHENCE_SPAN_APPROXIMATE;
  timex->anchor = anchor;
  timex->hangs = told->hangs;
}

static gint32
get_anchor_day (const WhenceResolver *self,
                gint32                anchor,
                gint                  direction)
{
  const WhenceSpan *span = &whence_resolver_timex_at (self, anchor)->span;

  return direction > 0 ? whence_span_get_last_day (span) : whence_span_get_first_day (span);
}

/**
 * whence_resolve_shift:
 * @self: a resolver
 * @expression: "last week", "the following day"
 * @timex: where the result goes
 *
 * Resolves one before, at or after.
 */
void
whence_resolve_shift (WhenceResolver         *self,
                      const WhenceExpression *expression,
                      WhenceTimex            *timex)
{
  guint32 named = WHENCE_FIELD_MONTH | WHENCE_FIELD_WEEKDAY | WHENCE_FIELD_SEASON | WHENCE_FIELD_HOLIDAY | WHENCE_FIELD_QUARTER;
  gint32 anchor = get_anchor (self, expression, timex);
  gboolean from_text = anchor >= 0;
  gint32 day;
  WhenceSpan span = { 0 };

  if (expression->fields & WHENCE_FIELD_PART)
    timex->type = WHENCE_TIMEX_TIME;
  if (expression->rule == WHENCE_RULE_BESIDE && place_beside (self, expression, timex))
    return;

  if (!from_text && (!self->has_reference || expression->rule == WHENCE_RULE_BESIDE || is_said_elsewhen (self, expression)))
    return;
  /* of what is so "today" a history does not mean the day it was written on */
  if (self->narrative && expression->rule == WHENCE_RULE_DEICTIC_DAY && expression->shift == 0)
    return;
  if (from_text && is_coarse (self, expression, anchor))
    {
      place_about (self, anchor, timex);
      return;
    }
  day = from_text ? get_anchor_day (self, anchor, expression->rule == WHENCE_RULE_BESIDE ? expression->shift : -1) : self->day;
  if (!(expression->fields & named))
    span = shift_unit (self, expression, day);
  else if (!shift_name (self, expression, day, &span))
    return;
  if (expression->rule == WHENCE_RULE_DAY_OF_UNIT)
    span = whence_span_from_day (MIN (whence_span_get_first_day (&span) + expression->day - 1, whence_span_get_last_day (&span)));
  if (from_text)
    {
      whence_timex_place (timex, span, WHENCE_REASON_TEXT, 80);
      timex->anchor = anchor;
      timex->hangs = whence_resolver_timex_at (self, anchor)->hangs;
    }
  else
    whence_timex_place_from_reference (timex, span, WHENCE_REASON_REFERENCE, 92);
  /* "next Tuesday", "last Friday": some count from the week, some from the day */
  if ((expression->fields & WHENCE_FIELD_WEEKDAY) && ABS (expression->shift) == 1 && expression->rule != WHENCE_RULE_WEEKDAY_WEEK)
    whence_timex_add_alternative (timex, whence_span_add (span, expression->shift * 7, WHENCE_PRECISION_DAY), timex->reason);
  if (from_text && self->has_reference && !(expression->fields & named) && expression->rule != WHENCE_RULE_BESIDE)
    whence_timex_add_alternative (timex, shift_unit (self, expression, self->day), WHENCE_REASON_REFERENCE);
}

/* "a year ago", told beside a quarter, is that quarter a year before: earnings are compared so.  Beside "the nine months" it is the year. */
static gboolean
resolve_year_ago (const WhenceResolver   *self,
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
      if (!self->has_reference || !whence_place_in_year (expression, self->language, whence_resolver_get_reference (self).year - 1, &span))
        return FALSE;
      whence_timex_place_from_reference (timex, span, WHENCE_REASON_REFERENCE, 80);
      return TRUE;
    }
  if (self->last_quarter < 0)
    return FALSE;
  quarter = whence_resolver_timex_at (self, self->last_quarter);
  if (self->last_months > self->last_quarter)
    span = count_from (whence_span_get_first_day (&quarter->span), -1, WHENCE_UNIT_YEAR);
  else
    span = whence_span_add (quarter->span, -1, WHENCE_PRECISION_YEAR);
  whence_timex_place (timex, span, WHENCE_REASON_TEXT, 75);
  timex->anchor = self->last_quarter;
  timex->hangs = quarter->hangs;
  if (self->has_reference)
    whence_timex_add_alternative (timex, count_from (self->day, -1, WHENCE_UNIT_YEAR), WHENCE_REASON_REFERENCE);
  return TRUE;
}

/**
 * whence_offset_is_vast:
 * @expression: so many units away
 *
 * Returns: whether it leads off the calendar: "66 million years ago"
 */
gboolean
whence_offset_is_vast (const WhenceExpression *expression)
{
  static const guint16 years[WHENCE_N_UNITS] = { [WHENCE_UNIT_YEAR] = 1, [WHENCE_UNIT_DECADE] = 10, [WHENCE_UNIT_CENTURY] = 100,
                                              [WHENCE_UNIT_MILLENNIUM] = 1000 };

  return (gint64) expression->count * years[expression->unit] > VAST_YEARS || expression->count > VAST_YEARS * 366;
}

/* "two Fridays ago", "three summers from now": so many of what has the name, last Friday the first. */
static void
resolve_names_away (const WhenceResolver   *self,
                    const WhenceExpression *expression,
                    WhenceTimex            *timex)
{
  WhenceExpression one = *expression;
  WhenceSpan span;
  gint further = CLAMP (expression->count, 1, 1000) - 1;
  gboolean weekday = (expression->fields & WHENCE_FIELD_WEEKDAY) != 0;

  one.shift = expression->direction;
  if (!shift_name (self, &one, self->day, &span))
    return;
  span = whence_span_add (span, expression->direction * further * (weekday ? 7 : 1), weekday ? WHENCE_PRECISION_DAY : WHENCE_PRECISION_YEAR);
  whence_timex_place_from_reference (timex, span, WHENCE_REASON_REFERENCE, 85);
}

/**
 * whence_resolve_offset:
 * @self: a resolver
 * @expression: "three days ago", "a week later"
 * @timex: where the result goes
 *
 * Resolves so many units away.
 */
void
whence_resolve_offset (WhenceResolver         *self,
                       const WhenceExpression *expression,
                       WhenceTimex            *timex)
{
  gboolean from_text = expression->anchor == WHENCE_ANCHOR_TEXT && self->last >= 0;
  gint32 day;
  WhenceSpan span;

  if ((!from_text && !self->has_reference) || !(expression->fields & WHENCE_FIELD_COUNT)
      || (expression->fields & WHENCE_FIELD_VAGUE_COUNT) || whence_offset_is_vast (expression))
    return;
  if (expression->rule == WHENCE_RULE_NAMES_AWAY)
    {
      resolve_names_away (self, expression, timex);
      return;
    }
  if (resolve_year_ago (self, expression, timex))
    return;
  day = from_text ? whence_span_get_first_day (&whence_resolver_timex_at (self, self->last)->span) : self->day;
  if ((expression->fields & WHENCE_FIELD_HALF_COUNT) && expression->unit == WHENCE_UNIT_YEAR)
    {
      WhenceSpan half = whence_span_add (whence_span_from_day (day), 6 * expression->direction, WHENCE_PRECISION_MONTH);

      day = whence_span_get_first_day (&half);
    }
  span = count_from (day, expression->count * expression->direction, (WhenceUnit) expression->unit);
  if (expression->unit < WHENCE_UNIT_DAY)
    timex->type = WHENCE_TIMEX_TIME;
  if ((expression->fields & WHENCE_FIELD_TODAY)
      || (from_text && (expression->unit == WHENCE_UNIT_WEEK || expression->unit == WHENCE_UNIT_FORTNIGHT)
          && whence_resolver_timex_at (self, self->last)->span.precision == WHENCE_PRECISION_DAY))
    span = whence_span_add (whence_span_from_day (day),
                            expression->count * expression->direction * whence_unit_get_multiple ((WhenceUnit) expression->unit),
                            whence_unit_get_precision ((WhenceUnit) expression->unit));
  if ((expression->fields & WHENCE_FIELD_WEEKDAY) && !from_text)
    {
      gint32 back = (gint32) ((whence_day_get_weekday (self->day) + 7 - expression->weekday) % 7);
      gint32 nearest = expression->direction < 0 ? self->day - back : self->day + 7 - back;

      span = whence_span_add (whence_span_from_day (nearest), expression->count * expression->direction,
                              whence_unit_get_precision ((WhenceUnit) expression->unit));
    }
  if (expression->modifier == WHENCE_MODIFIER_ABOUT || expression->modifier == WHENCE_MODIFIER_LESS)
    span.flags |= WHENCE_SPAN_APPROXIMATE;
  if (from_text)
    {
      whence_timex_place (timex, span, WHENCE_REASON_TEXT, 80);
      timex->anchor = self->last;
      timex->hangs = whence_resolver_timex_at (self, self->last)->hangs;
    }
  else
    whence_timex_place_from_reference (timex, span, WHENCE_REASON_REFERENCE, 88);
  /* "two weeks ago" may be meant to the day */
  if (span.precision > WHENCE_PRECISION_DAY && !(expression->fields & WHENCE_FIELD_HALF_COUNT))
    whence_timex_add_alternative (timex,
                                  whence_span_add (whence_span_from_day (day),
                                                   CLAMP (expression->count, -100000, 100000) * expression->direction
                                                     * whence_unit_get_multiple ((WhenceUnit) expression->unit),
                                                   whence_unit_get_precision ((WhenceUnit) expression->unit)),
                                  timex->reason);
}

/* "A week before the election", whose day was told before: to the day where the unit is no coarser than a week. */
static void
count_from_told (const WhenceResolver   *self,
                 const WhenceExpression *expression,
                 WhenceTimex            *timex)
{
  gint32 anchor = self->of_expressions[expression->told - 1];
  const WhenceTimex *told = whence_resolver_timex_at (self, anchor);
  WhencePrecision precision = whence_unit_get_precision ((WhenceUnit) expression->unit);
  gint count = expression->count * expression->direction;
  gint32 day;
  WhenceSpan span;

  if (!told->has_span || told->span.precision > MAX (precision, WHENCE_PRECISION_DAY))
    return;
  day = get_anchor_day (self, anchor, expression->direction);
  span = precision == WHENCE_PRECISION_WEEK && told->span.precision == WHENCE_PRECISION_DAY
           ? whence_span_from_day (day + 7 * count * whence_unit_get_multiple ((WhenceUnit) expression->unit))
           : count_from (day, count, (WhenceUnit) expression->unit);
  whence_timex_place (timex, span, WHENCE_REASON_TEXT, 75);
  timex->span.flags |= expression->modifier != WHENCE_MODIFIER_NONE ? WHENCE_SPAN_APPROXIMATE : 0;
  timex->anchor = anchor;
  timex->hangs = told->hangs;
}

/**
 * whence_resolve_distance:
 * @self: a resolver
 * @expression: "two years" before "after …"
 * @index: of @expression
 * @timex: where the result goes
 *
 * Resolves a length to the date that follows it, where the sentence has one: counted from there.
 */
void
whence_resolve_distance (WhenceResolver         *self,
                         const WhenceExpression *expression,
                         guint                   index,
                         WhenceTimex            *timex)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);
  guint32 end = sentence->first + sentence->n;
  WhenceSpan span;

  timex->type = WHENCE_TIMEX_DURATION;
  timex->reason = WHENCE_REASON_DURATION;
  if (!(expression->fields & WHENCE_FIELD_COUNT) || (expression->fields & WHENCE_FIELD_VAGUE_COUNT) || whence_offset_is_vast (expression))
    return;
  for (guint i = index + 1; i < self->expressions->len && i <= index + DISTANCE_REACH; i++)
    {
      const WhenceExpression *next = &g_array_index (self->expressions, WhenceExpression, i);

      if (next->first >= end)
        break;
      if (next->lead == WHENCE_LEAD_UNTIL || !whence_place_explicit (next, self->language, &span))
        continue;
      whence_timex_place (timex, count_from (whence_span_get_first_day (&span), expression->count * expression->direction, (WhenceUnit) expression->unit),
             WHENCE_REASON_TEXT, 75);
      timex->span.flags |= expression->modifier != WHENCE_MODIFIER_NONE ? WHENCE_SPAN_APPROXIMATE : 0;
      return;
    }
  if (expression->told > 0)
    count_from_told (self, expression, timex);
}

/* "celebrate their 75 years of …": a length that leads back to its beginning. */
static gboolean
is_anniversary (const WhenceResolver   *self,
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

/**
 * whence_resolve_duration:
 * @self: a resolver
 * @expression: a length
 * @timex: where the result goes
 *
 * A length has no date, but for one that is celebrated: it leads back to its beginning.
 */
void
whence_resolve_duration (WhenceResolver         *self,
                         const WhenceExpression *expression,
                         WhenceTimex            *timex)
{
  timex->type = WHENCE_TIMEX_DURATION;
  timex->reason = WHENCE_REASON_DURATION;
  timex->confidence = 90;
  if (self->has_reference && (expression->fields & WHENCE_FIELD_COUNT) && is_anniversary (self, expression))
    whence_timex_place_from_reference (timex, count_from (self->day, -expression->count, (WhenceUnit) expression->unit), WHENCE_REASON_ANNIVERSARY, 65);
}

/**
 * whence_resolve_ahead:
 * @self: a resolver
 * @expression: "five days" after "in"
 * @timex: where the result goes
 *
 * A date where the verb tells of the future, else a length.
 */
void
whence_resolve_ahead (WhenceResolver         *self,
                      const WhenceExpression *expression,
                      WhenceTimex            *timex)
{
  WhenceExpression ahead = *expression;

  gboolean bounded = expression->modifier == WHENCE_MODIFIER_LESS || expression->modifier == WHENCE_MODIFIER_MORE;

  if (!self->has_reference || bounded || whence_tense_find (self->tokens, expression->first, expression->n) != WHENCE_TENSE_FUTURE)
    {
      whence_resolve_duration (self, expression, timex);
      return;
    }
  ahead.direction = 1;
  whence_resolve_offset (self, &ahead, timex);
}
