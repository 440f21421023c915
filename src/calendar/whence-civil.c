/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Days of the proleptic Gregorian calendar, counted from 1970-01-01, in integers only: no clock, no locale, no time zone.
 *
 * The conversions let the year begin in March, so that the leap day is a year's last and months follow one straight line:
 * the day of the year on which the m-th month from March begins is (153 m + 2) / 5.  An era is the 400 years after which the
 * calendar, weekdays included, repeats.  See E. G. Richards, "Mapping Time", 1998, chapter 25. */

#include "whence-civil.h"

#define DAYS_PER_ERA 146097
#define YEARS_PER_ERA 400
#define EPOCH_FROM_MARCH_0000 719468 /* days from 0000-03-01 to 1970-01-01 */

static gint
floor_divide (gint value, gint divisor)
{
  return value / divisor - (value % divisor < 0);
}

/**
 * whence_civil_is_valid:
 * @civil: a day
 *
 * Whether the year is between %WHENCE_YEAR_MIN and %WHENCE_YEAR_MAX, and month and day exist in it.
 */
gboolean
whence_civil_is_valid (WhenceCivil civil)
{
  return civil.year >= WHENCE_YEAR_MIN && civil.year <= WHENCE_YEAR_MAX && civil.month >= 1 && civil.month <= 12 &&
         civil.day >= 1 && civil.day <= whence_month_get_days (civil.year, civil.month);
}

/**
 * whence_civil_to_day:
 * @civil: a valid day
 *
 * Returns: days since 1970-01-01, negative before it
 */
gint32
whence_civil_to_day (WhenceCivil civil)
{
  gint year = civil.year - (civil.month <= 2);
  gint era = floor_divide (year, YEARS_PER_ERA);
  gint year_of_era = year - era * YEARS_PER_ERA;
  gint month_from_march = (civil.month + 9) % 12;
  gint day_of_year = (153 * month_from_march + 2) / 5 + civil.day - 1;

  return era * DAYS_PER_ERA + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - EPOCH_FROM_MARCH_0000;
}

/**
 * whence_civil_from_day:
 * @day: days since 1970-01-01; clamped to %WHENCE_DAY_MIN and %WHENCE_DAY_MAX
 *
 * Returns: the day's year, month and day
 */
WhenceCivil
whence_civil_from_day (gint32 day)
{
  gint shifted = CLAMP (day, WHENCE_DAY_MIN, WHENCE_DAY_MAX) + EPOCH_FROM_MARCH_0000;
  gint era = floor_divide (shifted, DAYS_PER_ERA);
  gint day_of_era = shifted - era * DAYS_PER_ERA;
  /* Take the leap days out, so that 365 divides: one in 1461 days, but one in 36 525, and again one in 146 097. */
  gint year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  gint day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  gint month_from_march = (5 * day_of_year + 2) / 153;
  gint month = (month_from_march + 2) % 12 + 1;

  return (WhenceCivil) {
    .year = (gint16) (era * YEARS_PER_ERA + year_of_era + (month <= 2)),
    .month = (guint8) month,
    .day = (guint8) (day_of_year - (153 * month_from_march + 2) / 5 + 1),
  };
}

/**
 * whence_year_is_leap:
 * @year: astronomical year
 *
 * Whether the year has a 29 February; 0, -4 and -400 have.
 */
gboolean
whence_year_is_leap (gint year)
{
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/**
 * whence_year_get_weeks:
 * @year: astronomical year
 *
 * Returns: 52 or 53, the number of ISO 8601 weeks of the year
 */
guint
whence_year_get_weeks (gint year)
{
  guint weekday = whence_day_get_weekday (whence_civil_to_day ((WhenceCivil){ (gint16) year, 1, 1 }));

  return weekday == 4 || (weekday == 3 && whence_year_is_leap (year)) ? 53 : 52;
}

/**
 * whence_year_get_easter:
 * @year: astronomical year within range
 *
 * Easter Sunday by the Gregorian rule, whatever church or calendar was in use.  The computus is the "anonymous Gregorian" one of
 * Nature, 20 April 1876, page 487; it repeats after 5 700 000 years, which takes years before 0 into the positive.
 *
 * Returns: days since 1970-01-01
 */
gint32
whence_year_get_easter (gint year)
{
  gint cycled = year < 0 ? year + 5700000 : year;
  gint golden = cycled % 19;
  gint century = cycled / 100;
  gint in_century = cycled % 100;
  gint lunar = (century - (century + 8) / 25 + 1) / 3;
  gint epact = (19 * golden + century - century / 4 - lunar + 15) % 30;
  gint weekday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
  gint late = (golden + 11 * epact + 22 * weekday) / 451;
  gint march_days = epact + weekday - 7 * late + 114;

  return whence_civil_to_day ((WhenceCivil){ (gint16) year, (guint8) (march_days / 31), (guint8) (march_days % 31 + 1) });
}

/**
 * whence_month_get_days:
 * @year: astronomical year
 * @month: 1 to 12
 *
 * Returns: 28 to 31
 */
guint
whence_month_get_days (gint year, guint month)
{
  static const guint8 days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  g_return_val_if_fail (month >= 1 && month <= 12, 31);

  return days[month - 1] + (month == 2 && whence_year_is_leap (year));
}

/**
 * whence_day_get_weekday:
 * @day: days since 1970-01-01
 *
 * Returns: 1 for Monday to 7 for Sunday
 */
guint
whence_day_get_weekday (gint32 day)
{
  gint from_monday = (day % 7 + 3) % 7; /* 1970-01-01 was a Thursday */

  return (guint) (from_monday < 0 ? from_monday + 7 : from_monday) + 1;
}

/**
 * whence_day_find_weekday_from:
 * @day: days since 1970-01-01
 * @weekday: 1 for Monday to 7 for Sunday
 *
 * Returns: the first such day, @day or later
 */
gint32
whence_day_find_weekday_from (gint32 day, guint weekday)
{
  return day + (gint32) ((weekday + WHENCE_DAYS_PER_WEEK - whence_day_get_weekday (day)) % WHENCE_DAYS_PER_WEEK);
}

/**
 * whence_day_find_weekday_until:
 * @day: days since 1970-01-01
 * @weekday: 1 for Monday to 7 for Sunday
 *
 * Returns: the last such day, @day or before
 */
gint32
whence_day_find_weekday_until (gint32 day, guint weekday)
{
  return day - (gint32) ((whence_day_get_weekday (day) + WHENCE_DAYS_PER_WEEK - weekday) % WHENCE_DAYS_PER_WEEK);
}

/**
 * whence_day_get_week:
 * @day: days since 1970-01-01
 * @out_year: (out): the ISO 8601 year of the week, which around New Year is not always the day's
 * @out_week: (out): 1 to 53
 *
 * The ISO week of a day: weeks begin on Monday and belong to the year that has their Thursday.
 */
void
whence_day_get_week (gint32 day, gint *out_year, guint *out_week)
{
  gint32 thursday = day + 4 - (gint32) whence_day_get_weekday (day);
  gint year = whence_civil_from_day (thursday).year;

  *out_year = year;
  *out_week = (guint) (thursday - whence_civil_to_day ((WhenceCivil){ (gint16) year, 1, 1 })) / 7 + 1;
}

/**
 * whence_day_from_week:
 * @year: ISO 8601 year
 * @week: 1 to 53
 *
 * Returns: the week's Monday, in days since 1970-01-01
 */
gint32
whence_day_from_week (gint year, guint week)
{
  /* 4 January is always in week 1. */
  gint32 fourth = whence_civil_to_day ((WhenceCivil){ (gint16) year, 1, 4 });

  return fourth - (gint32) whence_day_get_weekday (fourth) + 1 + 7 * ((gint32) week - 1);
}
