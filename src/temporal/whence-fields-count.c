/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Counts and units of an expression: "two and a half years", "4.5 billion", "half a century", "2:21:09". */
#include "whence-fields-private.h"

/**
 * whence_filling_add_count:
 * @filling: what is filled
 * @number: a number
 *
 * Adds a number to the count so far.
 */
void
whence_filling_add_count (WhenceFilling *filling, gint32 number)
{
  if (filling->fraction)
    {
      /* "2 1/2": the numerator was no whole */
      filling->pending -= filling->number;
      filling->fraction = FALSE;
      filling->half = filling->number == 1 && number == 2;
      return;
    }
  filling->pending = MIN (filling->pending + number, 1000000000);
  filling->number = number;
  filling->counted = TRUE;
}

/**
 * whence_filling_add_decimal:
 * @filling: what is filled
 * @hundredths: "4.54" as 454
 *
 * Adds a number with a fraction to the count so far.
 */
void
whence_filling_add_decimal (WhenceFilling *filling, gint32 hundredths)
{
  whence_filling_add_count (filling, hundredths / 100);
  if (hundredths % 100 == 50)
    filling->to->fields |= WHENCE_FIELD_HALF_COUNT;
  else if (hundredths % 100 != 0)
    filling->to->fields |= WHENCE_FIELD_DECIMAL;
  filling->to->hundredths = (guint8)(hundredths % 100);
}

/**
 * whence_filling_multiply:
 * @filling: what is filled
 * @factor: "dozen", "million"
 *
 * Multiplies the number told last.
 */
void
whence_filling_multiply (WhenceFilling *filling, gint32 factor)
{
  WhenceExpression *to = filling->to;
  gint64 product
      = (gint64)MAX (filling->pending, to->hundredths > 0 ? 0 : 1) * factor + (gint64)to->hundredths * factor / 100;

  filling->sum = MIN (filling->sum + product, 1000000000);
  filling->pending = 0;
  filling->counted = TRUE;
  to->hundredths = 0;
  to->fields &= ~(guint32)(WHENCE_FIELD_HALF_COUNT | WHENCE_FIELD_DECIMAL);
}

/* A further unit goes on with a length only where it is finer: "four years, two months", but not "two years, three
 * years". */
static void
add_unit (WhenceFilling *filling, guint unit)
{
  WhenceExpression *to = filling->to;
  guint last = to->n_more > 0 ? to->more_units[to->n_more - 1] : to->unit;

  if (to->rule == WHENCE_RULE_AGO_DAY && (to->fields & WHENCE_FIELD_SHIFT))
    {
      /* "ten years ago this month" */
      to->more_units[0] = (guint8)unit;
      to->n_more = 1;
      to->fields |= WHENCE_FIELD_TODAY;
    }
  if (to->kind != WHENCE_EXPRESSION_DURATION)
    return;
  if (unit >= last || to->n_more == WHENCE_EXPRESSION_MAX_MORE)
    {
      to->n = filling->end;
      return;
    }
  to->more_units[to->n_more] = (guint8)unit;
  to->more_counts[to->n_more++] = (gint32)MIN (filling->sum + filling->pending, 1000000000);
}

/* Units that have a half. */
static const struct
{
  guint8 finer;
  guint8 count;
} halves[WHENCE_N_UNITS] = {
  [WHENCE_UNIT_MINUTE] = { WHENCE_UNIT_SECOND, 30 }, [WHENCE_UNIT_HOUR] = { WHENCE_UNIT_MINUTE, 30 },
  [WHENCE_UNIT_DAY] = { WHENCE_UNIT_HOUR, 12 },      [WHENCE_UNIT_YEAR] = { WHENCE_UNIT_MONTH, 6 },
  [WHENCE_UNIT_DECADE] = { WHENCE_UNIT_YEAR, 5 },    [WHENCE_UNIT_CENTURY] = { WHENCE_UNIT_YEAR, 50 },
};

/* "half a century" is fifty years. */
static void
halve (WhenceFilling *filling, guint *unit)
{
  guint half = halves[*unit].count;

  filling->lone_half = FALSE;
  if (half == 0)
    {
      filling->to->fields |= WHENCE_FIELD_HALF_COUNT;
      filling->pending = 0;
      return;
    }
  filling->pending = (gint32)half;
  filling->counted = TRUE;
  *unit = halves[*unit].finer;
}

/* "2 1/2 years" are two years and six months; of units without an exact half the half stays one. */
static void
add_half (WhenceExpression *to)
{
  if (halves[to->unit].count == 0)
    {
      to->fields |= WHENCE_FIELD_HALF_COUNT;
      return;
    }
  to->more_units[0] = halves[to->unit].finer;
  to->more_counts[0] = halves[to->unit].count;
  to->n_more = 1;
}

/**
 * whence_filling_set_unit:
 * @filling: what is filled
 * @unit: #WhenceUnit
 *
 * Ends a count with its unit.
 */
void
whence_filling_set_unit (WhenceFilling *filling, guint unit)
{
  WhenceExpression *to = filling->to;

  if (to->rule == WHENCE_RULE_NTH_OF_UNIT && (to->fields & WHENCE_FIELD_UNIT))
    {
      /* "the last day of the month": the whole, then what is counted in it */
      to->more_units[to->n_more++] = to->unit;
      to->unit = (guint8)unit;
    }
  else if (to->fields & WHENCE_FIELD_UNIT)
    add_unit (filling, unit);
  else
    {
      if (filling->lone_half)
        halve (filling, &unit);
      to->unit = (guint8)unit;
      to->fields |= WHENCE_FIELD_UNIT;
      to->count = (gint32)MIN (filling->sum + filling->pending, 1000000000);
      if (filling->counted)
        to->fields |= WHENCE_FIELD_COUNT;
      if (filling->half)
        add_half (to);
    }
  filling->sum = filling->pending = 0;
  filling->end = filling->at + 1;
}

/**
 * whence_filling_set_year_ago:
 * @filling: what is filled
 *
 * Sets the offset of "year-ago".
 */
void
whence_filling_set_year_ago (WhenceFilling *filling)
{
  whence_filling_add_count (filling, 1);
  whence_filling_set_unit (filling, WHENCE_UNIT_YEAR);
  filling->to->direction = -1;
}

/**
 * whence_filling_set_clock_length:
 * @to: an expression
 * @seconds: "2:21:09" in seconds
 *
 * Sets a length in hours, minutes and seconds.
 */
void
whence_filling_set_clock_length (WhenceExpression *to, gint32 seconds)
{
  to->unit = WHENCE_UNIT_HOUR;
  to->count = seconds / 3600;
  to->minute = (gint16)(seconds / 60);
  to->more_units[0] = WHENCE_UNIT_MINUTE;
  to->more_counts[0] = seconds / 60 % 60;
  to->more_units[1] = WHENCE_UNIT_SECOND;
  to->more_counts[1] = seconds % 60;
  to->n_more = 2;
  to->fields |= WHENCE_FIELD_UNIT | WHENCE_FIELD_COUNT;
}

/**
 * whence_filling_is_lone_half:
 * @filling: what is filled
 *
 * Returns: whether a half that follows stands alone: "half a year", but not "two and a half years"
 */
gboolean
whence_filling_is_lone_half (const WhenceFilling *filling)
{
  return !filling->counted || (filling->article && !(filling->to->fields & WHENCE_FIELD_UNIT));
}
