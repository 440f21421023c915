/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-tick-words.h"

#include <glib/gi18n-lib.h>

#include "whence-civil.h"
#include "whence-step.h"

static const char *const months[] = {
  NC_ ("axis month", "Jan"), NC_ ("axis month", "Feb"), NC_ ("axis month", "Mar"), NC_ ("axis month", "Apr"),
  NC_ ("axis month", "May"), NC_ ("axis month", "Jun"), NC_ ("axis month", "Jul"), NC_ ("axis month", "Aug"),
  NC_ ("axis month", "Sep"), NC_ ("axis month", "Oct"), NC_ ("axis month", "Nov"), NC_ ("axis month", "Dec"),
};

/* From Monday. */
static const char *const weekdays[] = {
  NC_ ("axis weekday", "Mon"), NC_ ("axis weekday", "Tue"), NC_ ("axis weekday", "Wed"), NC_ ("axis weekday", "Thu"),
  NC_ ("axis weekday", "Fri"), NC_ ("axis weekday", "Sat"), NC_ ("axis weekday", "Sun"),
};

static char *
format_year (gint year)
{
  if (year > 0)
    return g_strdup_printf ("%d", year);
  /* Translators: a year on the axis, such as "44 BC".  The year before 1 is 1 BC. */
  return g_strdup_printf (_ ("%d BC"), 1 - year);
}

/**
 * whence_tick_words_format:
 * @step: a step of layout/
 * @minute: one of its ticks
 * @is_context: whether the words must say all, for finer ticks lean on them
 *
 * Returns: (transfer full): what stands at the tick: "09:30", "16", "May", "2024"
 */
char *
whence_tick_words_format (guint    step,
                          gint64   minute,
                          gboolean is_context)
{
  gint64 day = minute >= 0 ? minute / WHENCE_MINUTES_PER_DAY : -((-minute + WHENCE_MINUTES_PER_DAY - 1) / WHENCE_MINUTES_PER_DAY);
  gint of_day = (gint) (minute - day * WHENCE_MINUTES_PER_DAY);
  WhenceCivil civil = whence_civil_from_day ((gint32) day);
  g_autofree char *year = format_year (civil.year);
  const char *month = g_dpgettext2 (GETTEXT_PACKAGE, "axis month", months[civil.month - 1]);
  /* 1970-01-01 was a Thursday. */
  const char *weekday = g_dpgettext2 (GETTEXT_PACKAGE, "axis weekday", weekdays[((day + 3) % 7 + 7) % 7]);

  switch ((WhenceUnit) whence_step_get (step)->unit)
    {
    case WHENCE_UNIT_MINUTE:
    case WHENCE_UNIT_HOUR:
      /* Translators: hour and minute on the axis, such as "09:30". */
      return g_strdup_printf (_ ("%02d:%02d"), of_day / 60, of_day % 60);
    case WHENCE_UNIT_DAY:
    case WHENCE_UNIT_WEEK:
      if (!is_context)
        return g_strdup_printf ("%d", civil.day);
      /* Translators: a day on the axis, such as "Thu 16 May 2024": weekday, day, month, year. */
      return g_strdup_printf (_ ("%1$s %2$d %3$s %4$s"), weekday, civil.day, month, year);
    case WHENCE_UNIT_MONTH:
      if (!is_context)
        return g_strdup (month);
      /* Translators: a month on the axis, such as "May 2024": month, year. */
      return g_strdup_printf (_ ("%1$s %2$s"), month, year);
    case WHENCE_UNIT_YEAR:
      return g_steal_pointer (&year);
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * whence_tick_words_number:
 * @number: a number
 *
 * Returns: (transfer full): "12", large numbers in groups: "12 345"
 */
char *
whence_tick_words_number (guint number)
{
  GString *text = g_string_new (NULL);

  g_string_printf (text, "%u", number);
  for (gsize i = text->len; i > 3;)
    {
      i -= 3;
      /* A narrow no-break space. */
      g_string_insert (text, (gssize) i, "\u202f");
    }
  return g_string_free (text, FALSE);
}

/**
 * whence_tick_words_count:
 * @count: how many
 *
 * Returns: (transfer full): "+12", large numbers in groups: "+12 345"
 */
char *
whence_tick_words_count (guint count)
{
  g_autofree char *number = whence_tick_words_number (count);

  return g_strconcat ("+", number, NULL);
}
