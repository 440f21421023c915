/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define WHENCE_YEAR_MIN (-9999)
#define WHENCE_YEAR_MAX 9999
#define WHENCE_DAY_MIN (-4371587) /* -9999-01-01 */
#define WHENCE_DAY_MAX 2932896    /* 9999-12-31 */
#define WHENCE_MINUTES_PER_DAY G_GINT64_CONSTANT (1440)
#define WHENCE_DAYS_PER_WEEK 7

/**
 * WhenceCivil:
 * @year: astronomical year, 0 is 1 BC
 * @month: 1 to 12
 * @day: 1 to 31
 *
 * A day of the proleptic Gregorian calendar.
 */
typedef struct
{
  gint16 year;
  guint8 month;
  guint8 day;
} WhenceCivil;

gboolean    whence_civil_is_valid    (WhenceCivil civil);
gint32      whence_civil_to_day      (WhenceCivil civil);
WhenceCivil whence_civil_from_day    (gint32 day);
gboolean    whence_year_is_leap      (gint year);
guint       whence_year_get_weeks    (gint year);
gint32      whence_year_get_easter   (gint year);
guint       whence_month_get_days    (gint  year,
                                      guint month);
guint       whence_day_get_weekday   (gint32 day);
gint32      whence_day_find_weekday_from (gint32 day,
                                          guint  weekday);
gint32      whence_day_find_weekday_until (gint32 day,
                                           guint  weekday);
void        whence_day_get_week      (gint32 day,
                                      gint  *out_year,
                                      guint *out_week);
gint32      whence_day_from_week     (gint  year,
                                      guint week);

G_END_DECLS
