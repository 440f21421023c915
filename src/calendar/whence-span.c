/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Half-open stretches of calendar time.  Whatever falls out of the years -9999 to 9999 is moved to the nearest unit within, so
 * that no arithmetic on a date that was read can overflow or fail. */

#include "whence-span.h"

#define MINUTE_MIN (WHENCE_DAY_MIN * WHENCE_MINUTES_PER_DAY)
#define MINUTE_MAX (WHENCE_DAY_MAX * WHENCE_MINUTES_PER_DAY + WHENCE_MINUTES_PER_DAY - 1) /* the last minute */

/* ORDER PRECISION */
static const struct
{
  const char *name;
  guint16     months;  /* how long in months, or 0 */
  guint16     minutes; /* how long in minutes, where months are 0 */
  guint16     years;   /* how long in years, or 0 where shorter */
} units[] = {
  { "minute", 0, 1, 0 },
  { "hour", 0, 60, 0 },
  { "day", 0, 1440, 0 },
  { "week", 0, 7 * 1440, 0 },
  { "month", 1, 0, 0 },
  { "quarter", 3, 0, 0 },
  { "season", 3, 0, 0 },
  { "half", 6, 0, 0 },
  { "year", 12, 0, 1 },
  { "decade", 120, 0, 10 },
  { "century", 1200, 0, 100 },
  { "millennium", 12000, 0, 1000 },
};
G_STATIC_ASSERT (G_N_ELEMENTS (units) == WHENCE_N_PRECISIONS);

static gint32
day_of (gint year, gint month, gint day)
{
  return whence_civil_to_day ((WhenceCivil){ (gint16) year, (guint8) month, (guint8) day });
}

static gint64
day_to_minute (gint32 day)
{
  return day * WHENCE_MINUTES_PER_DAY;
}

static gint32
minute_to_day (gint64 minute)
{
  return (gint32) (minute / WHENCE_MINUTES_PER_DAY - (minute % WHENCE_MINUTES_PER_DAY < 0));
}

static WhenceSpan
span_from_days (gint32 first, gint32 next, WhencePrecision precision)
{
  return (WhenceSpan){
    .begin = day_to_minute (CLAMP (first, WHENCE_DAY_MIN, WHENCE_DAY_MAX)),
    .end = day_to_minute (CLAMP (next, WHENCE_DAY_MIN + 1, WHENCE_DAY_MAX + 1)),
    .precision = (guint8) precision,
    .end_precision = (guint8) precision,
  };
}

/* From the first of @month, counted from January and up to 11 + 12, for @n_months. */
static WhenceSpan
span_from_months (gint year, gint month, gint n_months, WhencePrecision precision)
{
  gint end = month + n_months;

  return span_from_days (day_of (year + month / 12, month % 12 + 1, 1), day_of (year + end / 12, end % 12 + 1, 1), precision);
}

/* Decades, centuries and millennia are those that share their first digits, as people say "the 1990s" and EDTF writes 199X.
 * Before year 0 that is -0219 … -0210; the digits 000X and -000X meet at 0, which belongs to the former alone. */
static WhenceSpan
span_from_years (gint year, WhencePrecision precision)
{
  gint n_years = units[precision].years;
  gint first = year / n_years * n_years;
  gint last = first + n_years - 1;

  if (year < 0)
    {
      last = MIN (first, -1);
      first -= n_years - 1;
    }
  return span_from_days (day_of (first, 1, 1), day_of (last + 1, 1, 1), precision);
}

/**
 * whence_span_from_day:
 * @day: days since 1970-01-01; clamped to the range of years
 *
 * Returns: the whole day
 */
WhenceSpan
whence_span_from_day (gint32 day)
{
  gint32 clamped = CLAMP (day, WHENCE_DAY_MIN, WHENCE_DAY_MAX);

  return span_from_days (clamped, clamped + 1, WHENCE_PRECISION_DAY);
}

/**
 * whence_span_from_unit:
 * @day: days since 1970-01-01; clamped to the range of years
 * @precision: the unit wanted
 *
 * The unit that contains the day: its ISO week, its quarter, its decade ….  Of hours and minutes it is the day's first.  The season
 * is the meteorological one of the northern hemisphere, see whence_span_from_season(); January -9999, whose winter began before
 * the calendar's range, yields the spring after it.
 *
 * Returns: the unit as a span
 */
WhenceSpan
whence_span_from_unit (gint32 day, WhencePrecision precision)
{
  gint32 clamped = CLAMP (day, WHENCE_DAY_MIN, WHENCE_DAY_MAX);
  WhenceCivil civil = whence_civil_from_day (clamped);
  gint32 monday;
  gint n_months;

  g_return_val_if_fail (precision < WHENCE_N_PRECISIONS, whence_span_from_day (day));

  switch (precision)
    {
    case WHENCE_PRECISION_MINUTE:
    case WHENCE_PRECISION_HOUR:
      return whence_span_from_minute (clamped, 0, precision);

    case WHENCE_PRECISION_WEEK:
      monday = clamped + 1 - (gint32) whence_day_get_weekday (clamped);
      return span_from_days (monday, monday + 7, precision);

    case WHENCE_PRECISION_MONTH:
    case WHENCE_PRECISION_QUARTER:
    case WHENCE_PRECISION_HALF:
      n_months = units[precision].months;
      return span_from_months (civil.year, (civil.month - 1) / n_months * n_months, n_months, precision);

    case WHENCE_PRECISION_SEASON:
      if (civil.month <= 2)
        return civil.year > WHENCE_YEAR_MIN ? whence_span_from_season (civil.year - 1, 24)
                                            : whence_span_from_season (civil.year, 21);
      return whence_span_from_season (civil.year, 20 + (guint) civil.month / 3);

    case WHENCE_PRECISION_YEAR:
    case WHENCE_PRECISION_DECADE:
    case WHENCE_PRECISION_CENTURY:
    case WHENCE_PRECISION_MILLENNIUM:
      return span_from_years (civil.year, precision);

    case WHENCE_PRECISION_DAY:
    case WHENCE_N_PRECISIONS:
    default:
      return whence_span_from_day (clamped);
    }
}

/**
 * whence_span_from_year:
 * @year: astronomical year; clamped to the range
 *
 * Returns: the whole year
 */
WhenceSpan
whence_span_from_year (gint year)
{
  return span_from_years (CLAMP (year, WHENCE_YEAR_MIN, WHENCE_YEAR_MAX), WHENCE_PRECISION_YEAR);
}

/**
 * whence_span_from_month:
 * @year: astronomical year; clamped to the range
 * @month: 1 to 12
 *
 * Returns: the whole month
 */
WhenceSpan
whence_span_from_month (gint year, guint month)
{
  g_return_val_if_fail (month >= 1 && month <= 12, whence_span_from_year (year));

  return span_from_months (CLAMP (year, WHENCE_YEAR_MIN, WHENCE_YEAR_MAX), (gint) month - 1, 1, WHENCE_PRECISION_MONTH);
}

/**
 * whence_span_from_season:
 * @year: astronomical year; clamped to the range
 * @season: as EDTF has it: 21 spring, 22 summer, 23 autumn, 24 winter
 *
 * Meteorological seasons of the northern hemisphere: spring is March to May, and so on.  The winter of a year is the one that begins
 * in it, December to February, so that a year's seasons follow each other in the order of their numbers.
 *
 * Returns: the three months
 */
WhenceSpan
whence_span_from_season (gint year, guint season)
{
  g_return_val_if_fail (season >= 21 && season <= 24, whence_span_from_year (year));

  return span_from_months (CLAMP (year, WHENCE_YEAR_MIN, WHENCE_YEAR_MAX), 3 * (gint) (season - 21) + 2, 3,
                           WHENCE_PRECISION_SEASON);
}

/**
 * whence_span_from_minute:
 * @day: days since 1970-01-01; clamped to the range of years
 * @minute: minute of the day, 0 to 1439
 * @precision: %WHENCE_PRECISION_MINUTE or %WHENCE_PRECISION_HOUR
 *
 * Returns: the minute, or the hour that it is in
 */
WhenceSpan
whence_span_from_minute (gint32 day, guint minute, WhencePrecision precision)
{
  gint64 begin = day_to_minute (CLAMP (day, WHENCE_DAY_MIN, WHENCE_DAY_MAX));

  g_return_val_if_fail (minute < WHENCE_MINUTES_PER_DAY, whence_span_from_day (day));
  g_return_val_if_fail (precision <= WHENCE_PRECISION_HOUR, whence_span_from_day (day));

  begin += minute - minute % units[precision].minutes;
  return (WhenceSpan){
    .begin = begin,
    .end = begin + units[precision].minutes,
    .precision = (guint8) precision,
    .end_precision = (guint8) precision,
  };
}

/**
 * whence_span_join:
 * @first: where it begins
 * @last: where it ends
 *
 * The interval from the begin of @first to the end of @last, each end with its own precision.  Qualifiers of either hold for the
 * whole.  Ends given the wrong way round are put right.
 *
 * Returns: the interval
 */
WhenceSpan
whence_span_join (WhenceSpan first, WhenceSpan last)
{
  gboolean reversed = first.begin >= last.end;
  const WhenceSpan *from = reversed ? &last : &first;
  const WhenceSpan *to = reversed ? &first : &last;

  return (WhenceSpan){
    .begin = from->begin,
    .end = to->end,
    .precision = from->precision,
    .end_precision = to->end_precision,
    .flags = ((first.flags | last.flags) & (WHENCE_SPAN_APPROXIMATE | WHENCE_SPAN_UNCERTAIN)) | WHENCE_SPAN_INTERVAL,
  };
}

static gint64
minute_add (gint64 minute, gint count, WhencePrecision unit)
{
  gint32 day = minute_to_day (minute);
  WhenceCivil civil;
  gint64 months, year;
  guint month;

  if (units[unit].months == 0)
    return CLAMP (minute + (gint64) count * units[unit].minutes, MINUTE_MIN, MINUTE_MAX);

  civil = whence_civil_from_day (day);
  /* Counted from the range's first January, so that what is within the range is not negative. */
  months = (civil.year - WHENCE_YEAR_MIN) * G_GINT64_CONSTANT (12) + civil.month - 1 + (gint64) count * units[unit].months;
  if (months < 0)
    return MINUTE_MIN;
  year = months / 12 + WHENCE_YEAR_MIN;
  if (year > WHENCE_YEAR_MAX)
    return MINUTE_MAX;
  month = (guint) (months % 12) + 1;
  civil.day = (guint8) MIN (civil.day, whence_month_get_days ((gint) year, month));
  return day_to_minute (day_of ((gint) year, (gint) month, civil.day)) + minute - day_to_minute (day);
}

static WhenceSpan
span_from_unit_at (gint64 minute, WhencePrecision precision)
{
  gint32 day = minute_to_day (minute);

  if (precision <= WHENCE_PRECISION_HOUR)
    return whence_span_from_minute (day, (guint) (minute - day_to_minute (day)), precision);
  return whence_span_from_unit (day, precision);
}

/**
 * whence_span_add:
 * @span: a span
 * @count: how many units, negative for earlier
 * @unit: the unit to move by
 *
 * Moves a span along the calendar.  Where the day does not exist in the month arrived at, its last is taken: a month after 31 January
 * is 29 February in a leap year.  The result has the precision and flags of @span, each end being the unit of that precision in which
 * the moved end falls; at the ends of the calendar it is the first or last such unit.
 *
 * Returns: the moved span
 */
WhenceSpan
whence_span_add (WhenceSpan span, gint count, WhencePrecision unit)
{
  WhenceSpan first, last;

  g_return_val_if_fail (unit < WHENCE_N_PRECISIONS, span);

  first = span_from_unit_at (minute_add (span.begin, count, unit), span.precision);
  last = first;
  if (span.flags & WHENCE_SPAN_INTERVAL)
    {
      WhenceSpan end = span_from_unit_at (span.end - 1, span.end_precision);

      last = span_from_unit_at (minute_add (end.begin, count, unit), span.end_precision);
    }
  span.begin = first.begin;
  /* "May to 3 May" moved may turn round at its clamped ends; an empty span must not come of it. */
  span.end = MAX (last.end, first.begin + 1);
  return span;
}

/**
 * whence_span_compare:
 * @a: a span
 * @b: another
 *
 * Orders by 1. the earlier begin, 2. the earlier end, 3. the finer precision, of the begin and then of the end.
 *
 * Returns: negative, 0 or positive
 */
gint
whence_span_compare (const WhenceSpan *a, const WhenceSpan *b)
{
  if (a->begin != b->begin)
    return a->begin < b->begin ? -1 : 1;
  if (a->end != b->end)
    return a->end < b->end ? -1 : 1;
  if (a->precision != b->precision)
    return a->precision < b->precision ? -1 : 1;
  if (a->end_precision != b->end_precision)
    return a->end_precision < b->end_precision ? -1 : 1;
  return 0;
}

/**
 * whence_span_equal:
 * @a: a span
 * @b: another
 *
 * Whether both are the same in time, precision and flags: then they have the same EDTF text.
 */
gboolean
whence_span_equal (const WhenceSpan *a, const WhenceSpan *b)
{
  return whence_span_compare (a, b) == 0 && a->flags == b->flags;
}

/**
 * whence_span_overlaps:
 * @a: a span
 * @b: another
 *
 * Whether they share a minute.  Spans that only touch do not.
 */
gboolean
whence_span_overlaps (const WhenceSpan *a, const WhenceSpan *b)
{
  return a->begin < b->end && b->begin < a->end;
}

/**
 * whence_span_contains:
 * @outer: a span
 * @inner: another
 *
 * Whether all of @inner lies within @outer; a span contains itself.
 */
gboolean
whence_span_contains (const WhenceSpan *outer, const WhenceSpan *inner)
{
  return outer->begin <= inner->begin && inner->end <= outer->end;
}

/**
 * whence_span_get_first_day:
 * @span: a span
 *
 * Returns: the day it begins on, in days since 1970-01-01
 */
gint32
whence_span_get_first_day (const WhenceSpan *span)
{
  return minute_to_day (span->begin);
}

/**
 * whence_span_get_last_day:
 * @span: a span
 *
 * Returns: the last day that has a part of it, in days since 1970-01-01
 */
gint32
whence_span_get_last_day (const WhenceSpan *span)
{
  return minute_to_day (span->end - 1);
}

/**
 * whence_precision_get_name:
 * @precision: a precision
 *
 * Returns: its name in files and dumps: "minute", "day", "century" …; not for display
 */
const char *
whence_precision_get_name (WhencePrecision precision)
{
  g_return_val_if_fail (precision < WHENCE_N_PRECISIONS, NULL);

  return units[precision].name;
}
