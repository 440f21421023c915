/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Parts of a whole that is placed on the calendar: "the second Tuesday in November", "the first half of the 19th
 * century", "the week of May 4". Counts from the whole's first day, or back from its last. */
#include "whence-within.h"

#include "whence-place.h"
#include "whence-rules.h"

/* So many are "the first few days". */
#define FEW 3

static gboolean
place_weekday (const WhenceExpression *expression, WhenceSpan *span)
{
  gint32 first = whence_span_get_first_day (span), last = whence_span_get_last_day (span), day;

  if (expression->nth > 0)
    day = whence_day_find_weekday_from (first, expression->weekday) + (expression->nth - 1) * WHENCE_DAYS_PER_WEEK;
  else
    day = whence_day_find_weekday_until (last, expression->weekday);
  if (day < first || day > last)
    return FALSE;
  *span = whence_span_from_day (day);
  return TRUE;
}

/* How many days, or months of a unit that is months long, one of @unit has; both 0 where it is finer than a day. */
static void
get_size (WhenceUnit unit, gint *out_days, gint *out_months)
{
  gint multiple = whence_unit_get_multiple (unit);

  *out_days = *out_months = 0;
  switch (whence_unit_get_precision (unit))
    {
    case WHENCE_PRECISION_DAY:
      *out_days = multiple;
      break;
    case WHENCE_PRECISION_WEEK:
      *out_days = WHENCE_DAYS_PER_WEEK * multiple;
      break;
    case WHENCE_PRECISION_MONTH:
      *out_months = multiple;
      break;
    case WHENCE_PRECISION_QUARTER:
      *out_months = 3 * multiple;
      break;
    default:
      break;
    }
}

/* The first day of the month so many months from that of @day. */
static gint32
add_months (gint32 day, gint months)
{
  WhenceSpan month
      = whence_span_add (whence_span_from_unit (day, WHENCE_PRECISION_MONTH), months, WHENCE_PRECISION_MONTH);

  return whence_span_get_first_day (&month);
}

/* "the last weekend in May": Saturday and Sunday, both within it. */
static gboolean
place_weekend (const WhenceExpression *expression, WhenceSpan *span)
{
  WhenceExpression saturday = { .nth = expression->nth, .weekday = 6 };
  WhenceSpan within = *span;

  if (expression->nth < 0)
    within = whence_span_join (whence_span_from_day (whence_span_get_first_day (span)), whence_span_from_day (whence_span_get_last_day (span) - 1));
  if (!place_weekday (&saturday, &within))
    return FALSE;
  *span = whence_span_join (within, whence_span_add (within, 1, WHENCE_PRECISION_DAY));
  return TRUE;
}

static gboolean
place_units (const WhenceExpression *expression, WhenceSpan *span)
{
  gint32 first = whence_span_get_first_day (span), end = whence_span_get_last_day (span) + 1, from, to;
  gboolean vague = (expression->fields & WHENCE_FIELD_VAGUE_COUNT) != 0;
  gint count = vague ? FEW : expression->fields & WHENCE_FIELD_COUNT ? MIN (expression->count, 1000) : 1;
  gint skip = expression->nth > 0 ? expression->nth - 1 : 0, days, months;

  get_size ((WhenceUnit)expression->unit, &days, &months);
  if ((days == 0 && months == 0) || count < 1)
    return FALSE;
  if (expression->nth > 0)
    from = days > 0 ? first + skip * days : add_months (first, skip * months);
  else
    from = days > 0 ? end - count * days : add_months (end, -count * months);
  to = days > 0 ? from + count * days : add_months (from, count * months);
  if (from < first || to > end)
    return FALSE;
  if (!whence_within_is_length (expression))
    *span = whence_span_from_unit (from, whence_unit_get_precision ((WhenceUnit)expression->unit));
  else if (months > 0)
    *span = whence_span_join (whence_span_from_unit (from, WHENCE_PRECISION_MONTH), whence_span_from_unit (to - 1, WHENCE_PRECISION_MONTH));
  else
    *span = whence_span_join (whence_span_from_day (from), whence_span_from_day (to - 1));
  span->flags |= vague ? WHENCE_SPAN_APPROXIMATE : 0;
  return TRUE;
}

/* Halves and quarters of a decade or century. */
static gboolean
place_portion (const WhenceExpression *expression, WhenceSpan *span)
{
  gint years = expression->fields & WHENCE_FIELD_DECADE ? 10 : 100;
  gint parts = expression->unit == WHENCE_UNIT_HALF ? 2 : expression->unit == WHENCE_UNIT_DECADE ? 10 : 4;
  gint nth = expression->nth < 0 ? parts : expression->nth;
  gint first = whence_civil_from_day (whence_span_get_first_day (span)).year;

  if (nth < 1 || nth > parts || years % parts != 0)
    return FALSE;
  first += (nth - 1) * (years / parts);
  if (expression->unit == WHENCE_UNIT_DECADE)
    {
      *span = whence_span_from_unit (whence_civil_to_day ((WhenceCivil){ (gint16)first, 1, 1 }), WHENCE_PRECISION_DECADE);
      return TRUE;
    }
  *span = whence_span_join (whence_span_from_year (first), whence_span_from_year (first + years / parts - 1));
  return TRUE;
}

/* The week that the holiday is in; of weekends the nearer one: before a Monday, behind a Friday. */
static void
place_holiday_week (const WhenceExpression *expression, WhenceSpan *span)
{
  gint32 day = whence_span_get_first_day (span);
  gint32 monday = day - (gint32)whence_day_get_weekday (day) + 1;

  if (expression->unit == WHENCE_UNIT_WEEK)
    *span = whence_span_from_unit (day, WHENCE_PRECISION_WEEK);
  else
    {
      gint32 saturday = monday + (whence_day_get_weekday (day) <= 2 ? -2 : 5);

      *span = whence_span_join (whence_span_from_day (saturday), whence_span_from_day (saturday + 1));
    }
}

/**
 * whence_within_is_length:
 * @expression: an expression
 *
 * Returns: whether it is a length as well as a place: "the last two weeks of May", but not "the first day of May"
 */
gboolean
whence_within_is_length (const WhenceExpression *expression)
{
  WhencePrecision precision = whence_unit_get_precision ((WhenceUnit)expression->unit);

  return expression->rule == WHENCE_RULE_WITHIN_UNITS
         && ((expression->fields & WHENCE_FIELD_COUNT)
             || (precision != WHENCE_PRECISION_DAY && precision != WHENCE_PRECISION_MONTH
                 && precision != WHENCE_PRECISION_QUARTER));
}

/**
 * whence_within_place:
 * @expression: a calendar expression
 * @span: (inout): the whole it names; then the part of it
 *
 * Returns: whether there is such a part; of an expression that names no part the whole stays
 */
gboolean
whence_within_place (const WhenceExpression *expression, WhenceSpan *span)
{
  switch (expression->rule)
    {
    case WHENCE_RULE_WITHIN_WEEKDAY:
      return place_weekday (expression, span);
    case WHENCE_RULE_WITHIN_UNITS:
      if (expression->unit == WHENCE_UNIT_WEEKEND && !(expression->fields & (WHENCE_FIELD_COUNT | WHENCE_FIELD_VAGUE_COUNT)))
        return place_weekend (expression, span);
      return place_units (expression, span);
    case WHENCE_RULE_WITHIN_PORTION:
      return place_portion (expression, span);
    case WHENCE_RULE_UNIT_OF:
      if (expression->fields & WHENCE_FIELD_DAY)
        *span = whence_span_from_unit (whence_span_get_first_day (span), WHENCE_PRECISION_WEEK);
      return TRUE;
    case WHENCE_RULE_HOLIDAY_WEEK:
      place_holiday_week (expression, span);
      return TRUE;
    case WHENCE_RULE_PART_TO_DAY:
      *span = whence_span_add (*span, -1, WHENCE_PRECISION_DAY);
      return TRUE;
    case WHENCE_RULE_NIGHT_OF_DAYS:
      *span = whence_span_join (*span, whence_span_from_day (whence_span_get_first_day (span) + 1));
      return TRUE;
    default:
      return TRUE;
    }
}
