/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-civil.h"

static gint32
day_of (gint year, gint month, gint day)
{
  return whence_civil_to_day ((WhenceCivil){ (gint16) year, (guint8) month, (guint8) day });
}

/* Walks the whole calendar day by day with the rules spelt out, and compares. */
static void
test_every_day (void)
{
  gint32 day = day_of (-9999, 1, 1);
  guint weekday = 1; /* 400 years are whole weeks, and 2001-01-01 was a Monday */

  g_assert_cmpint (day, ==, WHENCE_DAY_MIN);
  for (gint year = WHENCE_YEAR_MIN; year <= WHENCE_YEAR_MAX; year++)
    for (guint month = 1; month <= 12; month++)
      for (guint mday = 1; mday <= whence_month_get_days (year, month); mday++, day++, weekday = weekday % 7 + 1)
        {
          WhenceCivil civil = whence_civil_from_day (day);

          if (civil.year != year || civil.month != month || civil.day != mday || whence_civil_to_day (civil) != day ||
              whence_day_get_weekday (day) != weekday || !whence_civil_is_valid (civil))
            g_error ("day %d is %d-%u-%u, not %d-%u-%u", day, civil.year, civil.month, civil.day, year, month, mday);
        }
  g_assert_cmpint (day - 1, ==, WHENCE_DAY_MAX);
  g_assert_cmpint (day_of (1970, 1, 1), ==, 0);
}

/* GDate knows the years from 1 on. */
static void
test_same_as_glib (void)
{
  for (gint year = 1; year <= 9999; year += 7)
    {
      g_autoptr (GDate) date = g_date_new_dmy (28, G_DATE_FEBRUARY, (GDateYear) year);
      gint32 day = day_of (year, 2, 28);

      g_assert_cmpint (day, ==, (gint) g_date_get_julian (date) - 719163);
      g_assert_cmpuint (whence_day_get_weekday (day), ==, g_date_get_weekday (date));
      g_assert_cmpint (whence_year_is_leap (year), ==, g_date_is_leap_year ((GDateYear) year));
      g_date_set_dmy (date, 28, G_DATE_DECEMBER, (GDateYear) year);
      g_assert_cmpuint (whence_year_get_weeks (year), ==, g_date_get_iso8601_week_of_year (date));
    }
}

static void
test_every_week (void)
{
  gint expected_year = WHENCE_YEAR_MIN;
  guint expected_week = 1;

  for (gint32 monday = WHENCE_DAY_MIN; monday + 6 <= WHENCE_DAY_MAX; monday += 7)
    {
      for (gint32 day = monday; day < monday + 7; day++)
        {
          gint year;
          guint week;

          whence_day_get_week (day, &year, &week);
          if (year != expected_year || week != expected_week || whence_day_from_week (year, week) != monday)
            g_error ("day %d is in %d-W%02u, not %d-W%02u", day, year, week, expected_year, expected_week);
        }
      if (expected_week++ == whence_year_get_weeks (expected_year))
        {
          expected_week = 1;
          expected_year++;
        }
    }
}

static void
test_weekday_around (void)
{
  gint32 thursday = 0;

  for (guint weekday = 1; weekday <= 7; weekday++)
    for (gint32 day = thursday - 10; day < thursday + 10; day++)
      {
        gint32 from = whence_day_find_weekday_from (day, weekday), until = whence_day_find_weekday_until (day, weekday);

        g_assert_cmpuint (whence_day_get_weekday (from), ==, weekday);
        g_assert_cmpuint (whence_day_get_weekday (until), ==, weekday);
        g_assert_cmpint (from - day, >=, 0);
        g_assert_cmpint (from - day, <, 7);
        g_assert_cmpint (day - until, >=, 0);
        g_assert_cmpint (day - until, <, 7);
      }
}

typedef struct
{
  const char *name;
  WhenceCivil civil;
  gint        week_year;
  guint       week;
  guint       weekday;
} WeekRow;

static const WeekRow week_rows[] = {
  { "sunday-before-first-week", { 2005, 1, 2 }, 2004, 53, 7 },
  { "saturday-in-53rd-week", { 2005, 1, 1 }, 2004, 53, 6 },
  { "last-saturday-in-week-52", { 2005, 12, 31 }, 2005, 52, 6 },
  { "new-year-on-sunday", { 2006, 1, 1 }, 2005, 52, 7 },
  { "new-year-on-monday", { 2007, 1, 1 }, 2007, 1, 1 },
  { "december-in-next-years-week", { 2007, 12, 31 }, 2008, 1, 1 },
  { "leap-year-december-in-next-week", { 2008, 12, 29 }, 2009, 1, 1 },
  { "thursday-year-has-53-weeks", { 2009, 12, 31 }, 2009, 53, 4 },
  { "january-in-53rd-week", { 2010, 1, 3 }, 2009, 53, 7 },
  { "leap-year-from-wednesday-has-53", { 2020, 12, 31 }, 2020, 53, 4 },
  { "leap-day", { 2024, 2, 29 }, 2024, 9, 4 },
  { "year-zero-begins-on-saturday", { 0, 1, 1 }, -1, 52, 6 },
};

static void
test_week (gconstpointer data)
{
  const WeekRow *row = data;
  gint32 day = whence_civil_to_day (row->civil);
  gint year;
  guint week;

  whence_day_get_week (day, &year, &week);
  g_assert_cmpint (year, ==, row->week_year);
  g_assert_cmpuint (week, ==, row->week);
  g_assert_cmpuint (whence_day_get_weekday (day), ==, row->weekday);
}

typedef struct
{
  const char *name;
  gint        year;
  gboolean    leap;
} LeapRow;

static const LeapRow leap_rows[] = {
  { "common", 2023, FALSE },           { "fourth", 2024, TRUE },         { "century", 1900, FALSE },
  { "fourth-century", 2000, TRUE },    { "year-zero", 0, TRUE },         { "before-zero", -4, TRUE },
  { "century-before-zero", -100, FALSE }, { "fourth-century-before-zero", -400, TRUE },
};

static void
test_leap (gconstpointer data)
{
  const LeapRow *row = data;

  g_assert_cmpint (whence_year_is_leap (row->year), ==, row->leap);
  g_assert_cmpuint (whence_month_get_days (row->year, 2), ==, row->leap ? 29 : 28);
  g_assert_cmpint (day_of (row->year + 1, 1, 1) - day_of (row->year, 1, 1), ==, row->leap ? 366 : 365);
}

typedef struct
{
  const char *name;
  WhenceCivil easter;
} EasterRow;

/* Of the tables that churches print. */
static const EasterRow easter_rows[] = {
  { "1818-earliest", { 1818, 3, 22 } }, { "1943-latest", { 1943, 4, 25 } }, { "1954", { 1954, 4, 18 } },
  { "1981", { 1981, 4, 19 } },          { "2000", { 2000, 4, 23 } },        { "2008", { 2008, 3, 23 } },
  { "2016", { 2016, 3, 27 } },          { "2019", { 2019, 4, 21 } },        { "2023", { 2023, 4, 9 } },
  { "2024", { 2024, 3, 31 } },          { "2025", { 2025, 4, 20 } },        { "2038", { 2038, 4, 25 } },
};

static void
test_easter (gconstpointer data)
{
  const EasterRow *row = data;

  g_assert_cmpint (whence_year_get_easter (row->easter.year), ==, whence_civil_to_day (row->easter));
}

static void
test_easter_is_always_a_spring_sunday (void)
{
  for (gint year = WHENCE_YEAR_MIN; year <= WHENCE_YEAR_MAX; year++)
    {
      gint32 day = whence_year_get_easter (year);

      g_assert_cmpuint (whence_day_get_weekday (day), ==, 7);
      g_assert_cmpint (day, >=, day_of (year, 3, 22));
      g_assert_cmpint (day, <=, day_of (year, 4, 25));
    }
}

typedef struct
{
  const char *name;
  WhenceCivil civil;
} InvalidRow;

static const InvalidRow invalid_rows[] = {
  { "month-0", { 2024, 0, 1 } },     { "month-13", { 2024, 13, 1 } },        { "day-0", { 2024, 1, 0 } },
  { "31-april", { 2024, 4, 31 } },   { "29-february", { 2023, 2, 29 } },     { "30-february", { 2024, 2, 30 } },
  { "year-10000", { 10000, 1, 1 } }, { "year-minus-10000", { -10000, 1, 1 } },
};

static void
test_invalid (gconstpointer data)
{
  const InvalidRow *row = data;

  g_assert_false (whence_civil_is_valid (row->civil));
}

static void
test_days_out_of_range_are_clamped (void)
{
  g_assert_cmpint (whence_civil_to_day (whence_civil_from_day (G_MAXINT32)), ==, WHENCE_DAY_MAX);
  g_assert_cmpint (whence_civil_to_day (whence_civil_from_day (G_MININT32)), ==, WHENCE_DAY_MIN);
}

#define ADD_ROWS(what, rows, function) \
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) \
    { \
      g_autofree char *path = g_strdup_printf ("/calendar/civil/%s/%s", what, rows[i].name); \
      g_test_add_data_func (path, &rows[i], function); \
    }

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/calendar/civil/every-day-there-and-back", test_every_day);
  g_test_add_func ("/calendar/civil/every-week-there-and-back", test_every_week);
  g_test_add_func ("/calendar/civil/same-as-glib", test_same_as_glib);
  g_test_add_func ("/calendar/civil/easter-is-a-spring-sunday", test_easter_is_always_a_spring_sunday);
  g_test_add_func ("/calendar/civil/out-of-range-is-clamped", test_days_out_of_range_are_clamped);
  g_test_add_func ("/calendar/civil/weekday-on-either-side", test_weekday_around);
  ADD_ROWS ("week", week_rows, test_week)
  ADD_ROWS ("leap", leap_rows, test_leap)
  ADD_ROWS ("easter", easter_rows, test_easter)
  ADD_ROWS ("invalid", invalid_rows, test_invalid)
  return g_test_run ();
}
