/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Places an expression's fields on the calendar, once its year is known. */
#include "whence-place.h"

/* ORDER UNIT: precision and how many of it make the unit. */
static const struct
{
  guint8 precision;
  guint8 multiple;
} units[] = {
  [WHENCE_UNIT_NONE] = { WHENCE_PRECISION_DAY, 1 },         [WHENCE_UNIT_SECOND] = { WHENCE_PRECISION_MINUTE, 1 },
  [WHENCE_UNIT_MINUTE] = { WHENCE_PRECISION_MINUTE, 1 },    [WHENCE_UNIT_HOUR] = { WHENCE_PRECISION_HOUR, 1 },
  [WHENCE_UNIT_DAY] = { WHENCE_PRECISION_DAY, 1 },          [WHENCE_UNIT_WEEKEND] = { WHENCE_PRECISION_WEEK, 1 },
  [WHENCE_UNIT_WEEK] = { WHENCE_PRECISION_WEEK, 1 },        [WHENCE_UNIT_FORTNIGHT] = { WHENCE_PRECISION_WEEK, 2 },
  [WHENCE_UNIT_MONTH] = { WHENCE_PRECISION_MONTH, 1 },      [WHENCE_UNIT_QUARTER] = { WHENCE_PRECISION_QUARTER, 1 },
  [WHENCE_UNIT_SEASON] = { WHENCE_PRECISION_SEASON, 1 },    [WHENCE_UNIT_HALF] = { WHENCE_PRECISION_HALF, 1 },
  [WHENCE_UNIT_YEAR] = { WHENCE_PRECISION_YEAR, 1 },        [WHENCE_UNIT_DECADE] = { WHENCE_PRECISION_DECADE, 1 },
  [WHENCE_UNIT_CENTURY] = { WHENCE_PRECISION_CENTURY, 1 },  [WHENCE_UNIT_MILLENNIUM] = { WHENCE_PRECISION_MILLENNIUM, 1 },
};
G_STATIC_ASSERT (G_N_ELEMENTS (units) == WHENCE_N_UNITS);

/**
 * whence_unit_get_precision:
 * @unit: a unit that words name
 *
 * Returns: the precision a date counted in @unit has
 */
WhencePrecision
whence_unit_get_precision (WhenceUnit unit)
{
  return units[unit].precision;
}

/**
 * whence_unit_get_multiple:
 * @unit: a unit that words name
 *
 * Returns: how many units of its precision make one @unit: 2 weeks a fortnight
 */
gint
whence_unit_get_multiple (WhenceUnit unit)
{
  return units[unit].multiple;
}

/**
 * whence_place_holiday:
 * @holiday: a holiday
 * @year: a year
 *
 * Returns: its day in @year
 */
gint32
whence_place_holiday (const WhenceHolidayRow *holiday,
                      gint                    year)
{
  gint32 first, last;

  switch (holiday->kind)
    {
    case 2:
      return whence_year_get_easter (year) + holiday->day;
    case 1:
      if (holiday->nth > 0)
        {
          first = whence_civil_to_day ((WhenceCivil){ (gint16) year, holiday->month, 1 });
          return whence_day_find_weekday_from (first, holiday->weekday) + (holiday->nth - 1) * WHENCE_DAYS_PER_WEEK + holiday->day;
        }
      last = whence_civil_to_day ((WhenceCivil){ (gint16) year, holiday->month, (guint8) whence_month_get_days (year, holiday->month) });
      return whence_day_find_weekday_until (last, holiday->weekday) + (holiday->nth + 1) * WHENCE_DAYS_PER_WEEK;
    default:
      return whence_civil_to_day ((WhenceCivil){ (gint16) year, holiday->month, (guint8) holiday->day });
    }
}

static gboolean
place_day (gint        year,
           guint       month,
           guint       day,
           WhenceSpan *out_span)
{
  WhenceCivil civil = { (gint16) year, (guint8) month, (guint8) day };

  if (!whence_civil_is_valid (civil))
    return FALSE;
  *out_span = whence_span_from_day (whence_civil_to_day (civil));
  return TRUE;
}

/**
 * whence_place_in_year:
 * @expression: a calendar expression
 * @language: whose holidays count
 * @year: the year it lies in
 * @out_span: (out): where it lies
 *
 * Returns: whether the calendar of @year has such a place
 */
gboolean
whence_place_in_year (const WhenceExpression *expression,
                      const WhenceLanguage   *language,
                      gint                    year,
                      WhenceSpan             *out_span)
{
  guint32 fields = expression->fields;

  if (year < WHENCE_YEAR_MIN + 1 || year > WHENCE_YEAR_MAX - 1)
    return FALSE;
  if ((fields & WHENCE_FIELD_MONTH) && (fields & WHENCE_FIELD_DAY))
    return place_day (year, expression->month, expression->day, out_span);
  if (fields & WHENCE_FIELD_MONTH)
    *out_span = whence_span_from_month (year, expression->month);
  else if (fields & WHENCE_FIELD_HOLIDAY)
    *out_span = whence_span_from_day (whence_place_holiday (&language->holidays[expression->holiday], year));
  else if (fields & WHENCE_FIELD_SEASON)
    *out_span = whence_span_from_season (year, expression->season);
  else if (fields & WHENCE_FIELD_QUARTER)
    *out_span = whence_span_from_unit (whence_civil_to_day ((WhenceCivil){ (gint16) year, (guint8) (expression->quarter * 3 - 2), 1 }),
                                       WHENCE_PRECISION_QUARTER);
  else if (fields & WHENCE_FIELD_HALF)
    *out_span = whence_span_from_unit (whence_civil_to_day ((WhenceCivil){ (gint16) year, (guint8) (expression->half * 6 - 5), 1 }),
                                       WHENCE_PRECISION_HALF);
  else
    *out_span = whence_span_from_year (year);
  return TRUE;
}

/**
 * whence_place_explicit:
 * @expression: a calendar expression
 * @language: whose holidays count
 * @out_span: (out): where it lies
 *
 * Places what needs nothing from outside: a year, decade or century, or parts of a year that is told.
 *
 * Returns: whether @expression is such a one
 */
gboolean
whence_place_explicit (const WhenceExpression *expression,
                       const WhenceLanguage   *language,
                       WhenceSpan             *out_span)
{
  gint year = expression->year;

  if (expression->kind != WHENCE_EXPRESSION_CALENDAR)
    return FALSE;
  if (expression->fields & WHENCE_FIELD_CENTURY)
    {
      gboolean before = (expression->fields & WHENCE_FIELD_ERA) && expression->direction < 0;
      gboolean thousand = (expression->fields & WHENCE_FIELD_UNIT) && expression->unit == WHENCE_UNIT_MILLENNIUM;
      gint length = thousand ? 1000 : 100;

      if (expression->century * length > WHENCE_YEAR_MAX)
        return FALSE;
      if (expression->modifier == WHENCE_MODIFIER_TURN && !before)
        {
          *out_span = whence_span_from_year ((expression->century - 1) * length);
          return TRUE;
        }
      year = before ? -(gint) expression->century * length + 1 : (expression->century - 1) * length;
      *out_span = whence_span_from_unit (whence_civil_to_day ((WhenceCivil){ (gint16) year, 1, 1 }),
                                         thousand ? WHENCE_PRECISION_MILLENNIUM : WHENCE_PRECISION_CENTURY);
      return TRUE;
    }
  if (expression->fields & WHENCE_FIELD_DECADE)
    {
      if ((expression->fields & WHENCE_FIELD_ERA) && expression->direction < 0)
        year = -year - 9;
      *out_span = whence_span_from_unit (whence_civil_to_day ((WhenceCivil){ (gint16) year, 1, 1 }), WHENCE_PRECISION_DECADE);
      return TRUE;
    }
  if (expression->fields & WHENCE_FIELD_HOLIDAY && language->holidays[expression->holiday].year != 0)
    year = language->holidays[expression->holiday].year;
  else if (!(expression->fields & WHENCE_FIELD_YEAR))
    return FALSE;
  if ((expression->fields & WHENCE_FIELD_ERA) && expression->direction < 0)
    year = 1 - year;
  return whence_place_in_year (expression, language, year, out_span);
}
