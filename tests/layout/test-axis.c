/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib.h>
#include <math.h>

#include "whence-axis.h"
#include "whence-civil.h"
#include "whence-step.h"

static void
assert_close (double a,
              double b,
              double most)
{
  g_assert_cmpfloat_with_epsilon (a, b, most);
}

static void
test_there_and_back (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (11);

  for (guint i = 0; i < 2000; i++)
    {
      WhenceAxis axis;
      double begin = g_rand_double_range (random, -4e9, 4e9);
      double length = exp (g_rand_double_range (random, log (10.0), log (4e9)));
      double pixel = g_rand_double_range (random, -100, 1400);

      whence_axis_init (&axis, begin, begin + length, 1280);
      assert_close (whence_axis_to_pixel (&axis, whence_axis_to_minute (&axis, pixel)), pixel, 0.01);
    }
}

static void
test_zoom_keeps_the_point (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (12);
  WhenceAxis axis;

  whence_axis_init (&axis, 0, 1e7, 1280);
  for (guint i = 0; i < 500; i++)
    {
      double pixel = g_rand_double_range (random, 0, 1280);
      double minute = whence_axis_to_minute (&axis, pixel);

      whence_axis_zoom (&axis, i % 2 == 0 ? 1.37 : 1 / 1.37, pixel);
      assert_close (whence_axis_to_pixel (&axis, minute), pixel, 0.01);
    }
}

static void
test_stays_within_the_calendar (void)
{
  WhenceAxis axis;

  whence_axis_init (&axis, 0, 1e6, 800);
  for (guint i = 0; i < 200; i++)
    whence_axis_zoom (&axis, 0.5, 400);
  assert_close (axis.begin, whence_axis_get_first (), 1);
  assert_close (whence_axis_get_end (&axis), whence_axis_get_last (), 1);
  whence_axis_zoom (&axis, 100, 400);
  whence_axis_pan (&axis, 1e12);
  assert_close (whence_axis_get_end (&axis), whence_axis_get_last (), 1);
  whence_axis_pan (&axis, -1e12);
  assert_close (axis.begin, whence_axis_get_first (), 1);
  for (guint i = 0; i < 200; i++)
    whence_axis_zoom (&axis, 2, 400);
  g_assert_cmpfloat (axis.minutes_per_pixel, >, 0);
}

static void
test_fit_shows_all (void)
{
  WhenceAxis axis;

  whence_axis_init (&axis, 0, 1e6, 1000);
  whence_axis_fit (&axis, 5000, 9000, 100);
  assert_close (whence_axis_to_pixel (&axis, 5000), 100, 0.01);
  assert_close (whence_axis_to_pixel (&axis, 9000), 900, 0.01);
}

/* Steps: each tick is a tick of the calendar, and each follows the one before. */
static void
test_steps_follow_each_other (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (13);

  for (guint step = 0; step < whence_step_get_n (); step++)
    for (guint i = 0; i < 200; i++)
      {
        gint64 minute = (gint64) g_rand_double_range (random, whence_axis_get_first () * 0.4, whence_axis_get_last () * 0.4);
        gint64 tick = whence_step_floor (step, minute);
        gint64 next = whence_step_next (step, tick);

        g_assert_cmpint (tick, <=, minute);
        g_assert_cmpint (next, >, minute);
        g_assert_cmpint (whence_step_floor (step, tick), ==, tick);
        /* The calendar may end before the step does. */
        if (next == (gint64) whence_axis_get_last ())
          continue;
        g_assert_cmpint (whence_step_floor (step, next), ==, next);
        g_assert_cmpint (whence_step_floor (step, next - 1), ==, tick);
        g_assert_cmpint (whence_step_is_odd (step, tick), !=, whence_step_is_odd (step, next));
      }
}

static void
test_steps_begin_where_the_calendar_says (void)
{
  for (guint step = 0; step < whence_step_get_n (); step++)
    {
      const WhenceStep *self = whence_step_get (step);
      gint64 tick = whence_step_floor (step, 28473 * WHENCE_MINUTES_PER_DAY + 777);
      WhenceCivil civil = whence_civil_from_day ((gint32) (tick / WHENCE_MINUTES_PER_DAY));

      if (self->unit >= WHENCE_UNIT_DAY)
        g_assert_cmpint (tick % WHENCE_MINUTES_PER_DAY, ==, 0);
      if (self->unit == WHENCE_UNIT_WEEK)
        g_assert_cmpuint (whence_day_get_weekday ((gint32) (tick / WHENCE_MINUTES_PER_DAY)), ==, 1);
      if (self->unit >= WHENCE_UNIT_MONTH)
        g_assert_cmpuint (civil.day, ==, 1);
      if (self->unit == WHENCE_UNIT_MONTH)
        g_assert_cmpint ((civil.month - 1) % self->count, ==, 0);
      if (self->unit == WHENCE_UNIT_YEAR)
        g_assert_true (civil.year % self->count == 0 || (civil.year == 1 && self->count > 2047));
      if (self->unit == WHENCE_UNIT_YEAR)
        g_assert_cmpuint (civil.month, ==, 1);
    }
}

static void
test_steps_end_at_the_calendars_ends (void)
{
  for (guint step = 0; step < whence_step_get_n (); step++)
    {
      gint64 first = (gint64) whence_axis_get_first ();
      gint64 last = (gint64) whence_axis_get_last ();
      gint64 tick = whence_step_floor (step, first);
      gint64 next = whence_step_next (step, tick);

      g_assert_cmpint (next, >, first);
      g_assert_cmpint (whence_step_next (step, whence_step_floor (step, last - 1)), >=, last - 1);
    }
}

/* Years before Christ are round as they are told, 10000 BC, 8000 BC …, and the year 1 stands between 2000 BC and 2000. */
static void
test_years_are_round (void)
{
  static const gint years[] = { -9999, -7999, -5999, -3999, -1999, 1, 2000, 4000, 6000, 8000 };
  static const gint single[] = { -1, 0, 1, 2 };
  guint step = whence_step_at_least (2000 * 365 * 1440.0);
  guint year = whence_step_at_least (365 * 1440.0);
  gint64 tick = whence_step_floor (step, (gint64) whence_axis_get_first ());

  for (guint i = 0; i < G_N_ELEMENTS (years); i++, tick = whence_step_next (step, tick))
    g_assert_cmpint (tick, ==, whence_civil_to_day ((WhenceCivil){ (gint16) years[i], 1, 1 }) * WHENCE_MINUTES_PER_DAY);
  tick = whence_civil_to_day ((WhenceCivil){ -1, 1, 1 }) * WHENCE_MINUTES_PER_DAY;
  for (guint i = 0; i < G_N_ELEMENTS (single); i++, tick = whence_step_next (year, tick))
    g_assert_cmpint (tick, ==, whence_civil_to_day ((WhenceCivil){ (gint16) single[i], 1, 1 }) * WHENCE_MINUTES_PER_DAY);
}

static void
test_steps_are_in_order (void)
{
  for (guint step = 1; step < whence_step_get_n (); step++)
    {
      const WhenceStep *self = whence_step_get (step);

      g_assert_cmpfloat (self->minutes, >, whence_step_get (step - 1)->minutes);
      g_assert_cmpuint (self->context, >=, step);
      g_assert_cmpuint (whence_step_at_least (self->minutes), ==, step);
    }
}

static void
test_chosen_step_leaves_room (void)
{
  for (double scale = 0.01; scale < 8e6; scale *= 1.3)
    {
      guint step = whence_step_choose (scale, 1);

      if (step + 1 < whence_step_get_n ())
        g_assert_cmpfloat (whence_step_get (step)->minutes / scale, >=, whence_step_get (step)->label_width);
      if (step > 0)
        g_assert_cmpfloat (whence_step_get (step - 1)->minutes / scale, <, whence_step_get (step - 1)->label_width);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/layout/axis/there-and-back", test_there_and_back);
  g_test_add_func ("/layout/axis/zoom-keeps-the-point", test_zoom_keeps_the_point);
  g_test_add_func ("/layout/axis/stays-within-the-calendar", test_stays_within_the_calendar);
  g_test_add_func ("/layout/axis/fit-shows-all", test_fit_shows_all);
  g_test_add_func ("/layout/step/follow-each-other", test_steps_follow_each_other);
  g_test_add_func ("/layout/step/begin-where-the-calendar-says", test_steps_begin_where_the_calendar_says);
  g_test_add_func ("/layout/step/end-at-the-calendars-ends", test_steps_end_at_the_calendars_ends);
  g_test_add_func ("/layout/step/years-are-round", test_years_are_round);
  g_test_add_func ("/layout/step/are-in-order", test_steps_are_in_order);
  g_test_add_func ("/layout/step/chosen-leaves-room", test_chosen_step_leaves_room);
  return g_test_run ();
}
