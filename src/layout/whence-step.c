/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The steps between ticks, from a minute to ten thousand years.  Steps are true to the calendar: months have their own lengths,
 * years are leap or not, weeks begin on Monday, and years are round as they are told: 1000 BC, 1, 1000. */

#include "whence-step.h"

#include "whence-civil.h"

#define DAY 1440.0
#define YEAR (365.2425 * DAY)

/* ORDER STEP: finest first. */
enum
{
  STEP_DAY = 8,
  STEP_MONTH = 10,
  STEP_YEAR = 12,
};

static const WhenceStep steps[] = {
  { WHENCE_UNIT_MINUTE, 1, 1.0, 56, STEP_DAY },
  { WHENCE_UNIT_MINUTE, 5, 5.0, 56, STEP_DAY },
  { WHENCE_UNIT_MINUTE, 15, 15.0, 56, STEP_DAY },
  { WHENCE_UNIT_MINUTE, 30, 30.0, 56, STEP_DAY },
  { WHENCE_UNIT_HOUR, 1, 60.0, 56, STEP_DAY },
  { WHENCE_UNIT_HOUR, 3, 180.0, 56, STEP_DAY },
  { WHENCE_UNIT_HOUR, 6, 360.0, 56, STEP_DAY },
  { WHENCE_UNIT_HOUR, 12, 720.0, 56, STEP_DAY },
  { WHENCE_UNIT_DAY, 1, DAY, 34, STEP_MONTH },
  { WHENCE_UNIT_WEEK, 1, 7.0 * DAY, 40, STEP_MONTH },
  { WHENCE_UNIT_MONTH, 1, YEAR / 12.0, 48, STEP_YEAR },
  { WHENCE_UNIT_MONTH, 3, YEAR / 4.0, 48, STEP_YEAR },
  { WHENCE_UNIT_YEAR, 1, YEAR, 60, 12 },
  { WHENCE_UNIT_YEAR, 2, 2.0 * YEAR, 60, 13 },
  { WHENCE_UNIT_YEAR, 5, 5.0 * YEAR, 60, 14 },
  { WHENCE_UNIT_YEAR, 10, 10.0 * YEAR, 60, 15 },
  { WHENCE_UNIT_YEAR, 20, 20.0 * YEAR, 60, 16 },
  { WHENCE_UNIT_YEAR, 50, 50.0 * YEAR, 60, 17 },
  { WHENCE_UNIT_YEAR, 100, 100.0 * YEAR, 64, 18 },
  { WHENCE_UNIT_YEAR, 200, 200.0 * YEAR, 64, 19 },
  { WHENCE_UNIT_YEAR, 500, 500.0 * YEAR, 64, 20 },
  { WHENCE_UNIT_YEAR, 1000, 1000.0 * YEAR, 64, 21 },
  { WHENCE_UNIT_YEAR, 2000, 2000.0 * YEAR, 64, 22 },
  { WHENCE_UNIT_YEAR, 5000, 5000.0 * YEAR, 64, 23 },
  { WHENCE_UNIT_YEAR, 10000, 10000.0 * YEAR, 64, 24 },
};

static gint64
floor_div (gint64 a,
           gint64 b)
{
  return a >= 0 ? a / b : -((-a + b - 1) / b);
}

static gint64
floor_to (gint64 a,
          gint64 b)
{
  return floor_div (a, b) * b;
}

static gint64
month_to_minute (gint64 month)
{
  gint64 year = CLAMP (floor_div (month, 12), WHENCE_YEAR_MIN, WHENCE_YEAR_MAX);
  WhenceCivil civil = { (gint16) year, (guint8) (month - floor_to (month, 12) + 1), 1 };

  if (month < WHENCE_YEAR_MIN * 12)
    return (gint64) whence_axis_get_first ();
  if (month >= (WHENCE_YEAR_MAX + 1) * 12)
    return (gint64) whence_axis_get_last ();
  return whence_civil_to_day (civil) * WHENCE_MINUTES_PER_DAY;
}

static gint64
minute_to_month (gint64 minute)
{
  gint64 first = (gint64) whence_axis_get_first ();
  gint64 last = (gint64) whence_axis_get_last () - 1;
  WhenceCivil civil = whence_civil_from_day ((gint32) floor_div (CLAMP (minute, first, last), WHENCE_MINUTES_PER_DAY));

  return civil.year * 12 + civil.month - 1;
}

/* The number of the last tick at or before a year, where every so many years have one.  The year 0 is told as 1 BC, so that 1000 BC is the year
 * -999; between it and 1000 the year 1 has a tick. */
static gint64
year_to_tick (gint64 year,
              gint64 count)
{
  return floor_div (year > 0 || count == 1 ? year : year - 1, count);
}

static gint64
tick_to_year (gint64 tick,
              gint64 count)
{
  if (count == 1 || tick > 0)
    return tick * count;
  return tick * count + 1;
}

static gint64
minute_to_tick (gint64 minute,
                gint64 count)
{
  return year_to_tick (floor_div (minute_to_month (minute), 12), count);
}

/**
 * whence_step_get_n:
 *
 * Returns: how many steps there are
 */
guint
whence_step_get_n (void)
{
  return G_N_ELEMENTS (steps);
}

/**
 * whence_step_get:
 * @step: less than whence_step_get_n()
 *
 * Returns: (transfer none): the step, a larger one for a larger number
 */
const WhenceStep *
whence_step_get (guint step)
{
  g_return_val_if_fail (step < G_N_ELEMENTS (steps), NULL);

  return &steps[step];
}

/**
 * whence_step_choose:
 * @minutes_per_pixel: how far the view is zoomed
 * @scale: how much larger than usual the text is
 *
 * Returns: the finest step whose labels stand apart
 */
guint
whence_step_choose (double minutes_per_pixel,
                    double scale)
{
  guint step = 0;

  while (step + 1 < G_N_ELEMENTS (steps) && steps[step].minutes / minutes_per_pixel < steps[step].label_width * scale)
    step++;
  return step;
}

/**
 * whence_step_at_least:
 * @minutes: a length
 *
 * Returns: the finest step about as long or longer; the longest where none is
 */
guint
whence_step_at_least (double minutes)
{
  guint step = 0;

  while (step + 1 < G_N_ELEMENTS (steps) && steps[step].minutes < minutes)
    step++;
  return step;
}

/**
 * whence_step_floor:
 * @step: a step
 * @minute: a minute
 *
 * Returns: the last tick at or before @minute
 */
gint64
whence_step_floor (guint  step,
                   gint64 minute)
{
  const WhenceStep *self = whence_step_get (step);
  gint64 monday;

  switch ((WhenceUnit) self->unit)
    {
    case WHENCE_UNIT_MINUTE:
      return floor_to (minute, self->count);
    case WHENCE_UNIT_HOUR:
      return floor_to (minute, self->count * 60);
    case WHENCE_UNIT_DAY:
      return floor_to (minute, self->count * WHENCE_MINUTES_PER_DAY);
    case WHENCE_UNIT_WEEK:
      /* 1970-01-01 is a Thursday, three days after a Monday. */
      monday = -3 * WHENCE_MINUTES_PER_DAY;
      return floor_to (minute - monday, 7 * WHENCE_MINUTES_PER_DAY) + monday;
    case WHENCE_UNIT_MONTH:
      return month_to_minute (floor_to (minute_to_month (minute), self->count));
    case WHENCE_UNIT_YEAR:
      return month_to_minute (12 * tick_to_year (minute_to_tick (minute, self->count), self->count));
    default:
      g_return_val_if_reached (minute);
    }
}

/**
 * whence_step_next:
 * @step: a step
 * @minute: a tick of that step
 *
 * Returns: the tick after it; the end of the year 9999 where there is none
 */
gint64
whence_step_next (guint  step,
                  gint64 minute)
{
  const WhenceStep *self = whence_step_get (step);

  if (self->unit < WHENCE_UNIT_MONTH)
    return minute + (gint64) self->minutes;
  /* The first tick of a large step may be cut off at the year -9999: the next one is found from what it lies in. */
  if (self->unit == WHENCE_UNIT_MONTH)
    return month_to_minute (floor_to (minute_to_month (minute), self->count) + self->count);
  return month_to_minute (12 * tick_to_year (minute_to_tick (minute, self->count) + 1, self->count));
}

/**
 * whence_step_is_odd:
 * @step: a step
 * @minute: a tick of that step
 *
 * Tells neighbours apart, so that every other stretch can be shaded and keeps its shade wherever the view stands.
 *
 * Returns: whether the ticks before @minute, counted from some fixed one, are odd in number
 */
gboolean
whence_step_is_odd (guint  step,
                    gint64 minute)
{
  const WhenceStep *self = whence_step_get (step);

  if (self->unit == WHENCE_UNIT_YEAR)
    return minute_to_tick (minute, self->count) % 2 != 0;
  if (self->unit == WHENCE_UNIT_MONTH)
    return floor_div (minute_to_month (minute), self->count) % 2 != 0;
  return floor_div (minute, (gint64) self->minutes) % 2 != 0;
}
