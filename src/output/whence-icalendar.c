/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Events for calendar programs: iCalendar after RFC 5545.
 *
 * What is told in days or more is an event of whole days that takes all of its span, since a month is a month and not its first day:
 * DTEND is the day after the last.  What is told to the hour or minute has the clock time that the text tells, of no time zone; it ends
 * only where the text tells two times.  An open end lies where the known one's unit does, as it is drawn.  The date in words comes first
 * in DESCRIPTION, since a calendar cannot say "about", "by" or "since".  No event makes anybody busy (TRANSP).  What is planned, told on a
 * condition or disputed is TENTATIVE, what the user confirmed CONFIRMED.
 *
 * Events without a date, and those of years that a calendar cannot write (before 1, after 9998), are left out. */

#include "config.h"

#include "whence-icalendar.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "whence-citation.h"
#include "whence-export.h"
#include "whence-link.h"
#include "whence-words.h"

#define LINE_END "\r\n"
#define MAX_LINE_BYTES 75
#define FIRST_YEAR 1
#define LAST_YEAR 9998

/* A line longer than allowed goes on behind a line end and a space, between characters. */
static void
append_line (GString *out, const char *name, const char *value)
{
  g_autofree char *line = g_strconcat (name, ":", value, NULL);
  gsize used = 0;

  for (const char *p = line; *p != '\0'; p = g_utf8_next_char (p))
    {
      gsize length = (gsize) (g_utf8_next_char (p) - p);

      if (used + length > MAX_LINE_BYTES)
        {
          g_string_append (out, LINE_END " ");
          used = 1;
        }
      g_string_append_len (out, p, (gssize) length);
      used += length;
    }
  g_string_append (out, LINE_END);
}

static void
append_text (GString *out, const char *name, const char *text)
{
  g_autofree char *clean = text != NULL ? whence_words_harmless (text, -1) : NULL;
  g_autoptr (GString) value = g_string_new (NULL);

  for (const char *p = clean; p != NULL && *p != '\0'; p++)
    if (*p == '\n')
      g_string_append (value, "\\n");
    else
      {
        if (strchr ("\\;,", *p) != NULL)
          g_string_append_c (value, '\\');
        g_string_append_c (value, *p);
      }
  if (value->len > 0)
    append_line (out, name, value->str);
}

static void
append_day (GString *out, const char *name, gint32 day)
{
  WhenceCivil civil = whence_civil_from_day (day);
  g_autofree char *with_type = g_strconcat (name, ";VALUE=DATE", NULL);
  g_autofree char *value = g_strdup_printf ("%04d%02u%02u", civil.year, civil.month, civil.day);

  append_line (out, with_type, value);
}

static void
append_minute (GString *out, const char *name, gint64 minute)
{
  gint32 day = (gint32) (minute / WHENCE_MINUTES_PER_DAY - (minute % WHENCE_MINUTES_PER_DAY < 0 ? 1 : 0));
  guint clock = (guint) (minute - day * WHENCE_MINUTES_PER_DAY);
  WhenceCivil civil = whence_civil_from_day (day);
  g_autofree char *value = g_strdup_printf ("%04d%02u%02uT%02u%02u00", civil.year, civil.month, civil.day, clock / 60, clock % 60);

  append_line (out, name, value);
}

/* When the last unit of a span begins: "from 9 to 11" ends at 11, however long that hour is. */
static gint64
get_last_begin (const WhenceSpan *span)
{
  return span->end - (span->end_precision == WHENCE_PRECISION_HOUR ? 60 : 1);
}

static void
append_time (GString *out, const WhenceSpan *span)
{
  if (span->precision > WHENCE_PRECISION_HOUR || span->end_precision > WHENCE_PRECISION_HOUR)
    {
      append_day (out, "DTSTART", whence_span_get_first_day (span));
      append_day (out, "DTEND", whence_span_get_last_day (span) + 1);
      return;
    }
  append_minute (out, "DTSTART", span->begin);
  if (get_last_begin (span) > span->begin)
    append_minute (out, "DTEND", get_last_begin (span));
}

static void
append_description (GString *out, WhenceEvent *event)
{
  WhenceEvent *alone[] = { event };
  GPtrArray events = { (gpointer *) alone, 1 };
  g_autofree char *passages = whence_citation_quote (&events);
  g_autofree char *facts = whence_words_describe (event);
  g_autofree char *text = g_strjoin ("\n", passages, facts, event->note, NULL);

  append_text (out, "DESCRIPTION", g_strchomp (text));
}

static const char *
get_status (const WhenceEvent *event)
{
  if (event->status == WHENCE_STATUS_CONFIRMED)
    return "CONFIRMED";
  if (event->status == WHENCE_STATUS_DISPUTED || (event->flags & (WHENCE_EVENT_PLANNED | WHENCE_EVENT_CONDITIONAL)) != 0)
    return "TENTATIVE";
  return NULL;
}

/* The passage of the first article that is on the web. */
static void
append_address (GString *out, const WhenceEvent *event)
{
  for (guint i = 0; i < event->mentions->len; i++)
    {
      const WhenceMention *mention = event->mentions->pdata[i];
      g_autofree char *link = whence_link_to_passage (mention->article, mention->begin, mention->end);

      if (link == NULL)
        continue;
      append_line (out, "URL", link);
      return;
    }
}

static void
append_event (GString *out, WhenceEvent *event, const char *stamp)
{
  g_autofree char *uid = g_strconcat (event->id, "@whence", NULL);
  g_autofree char *title = whence_words_quote (event->title, -1);
  const char *status = get_status (event);

  append_line (out, "BEGIN", "VEVENT");
  append_text (out, "UID", uid);
  append_line (out, "DTSTAMP", stamp);
  append_time (out, &event->span);
  append_text (out, "SUMMARY", title);
  append_description (out, event);
  append_text (out, "LOCATION", event->place);
  append_text (out, "CATEGORIES", event->kind != WHENCE_KIND_OTHER ? whence_words_kind (event->kind) : NULL);
  if (status != NULL)
    append_line (out, "STATUS", status);
  append_line (out, "TRANSP", "TRANSPARENT");
  append_address (out, event);
  append_line (out, "END", "VEVENT");
}

static gboolean
is_writable (const WhenceEvent *event)
{
  return event->dated && whence_civil_from_day (whence_span_get_first_day (&event->span)).year >= FIRST_YEAR
         && whence_civil_from_day (whence_span_get_last_day (&event->span)).year <= LAST_YEAR;
}

/**
 * whence_icalendar_write_timeline:
 * @timeline: a timeline
 * @now: seconds since 1970, when it is written
 * @error: takes that there is nothing to write: a calendar without an event is none
 *
 * Writes the events of a timeline as a calendar.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
whence_icalendar_write_timeline (const WhenceTimeline *timeline, gint64 now, GError **error)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (now);
  g_autofree char *stamp = g_date_time_format (time, "%Y%m%dT%H%M%SZ");
  GString *out = g_string_new (NULL);
  gboolean is_empty = TRUE;

  g_return_val_if_fail (timeline != NULL, NULL);

  append_line (out, "BEGIN", "VCALENDAR");
  append_line (out, "VERSION", "2.0");
  append_line (out, "PRODID", "-//Whence//Whence " WHENCE_VERSION "//EN");
  for (guint i = 0; i < timeline->events->len; i++)
    if (is_writable (timeline->events->pdata[i]))
      {
        append_event (out, timeline->events->pdata[i], stamp);
        is_empty = FALSE;
      }
  append_line (out, "END", "VCALENDAR");
  if (!is_empty)
    return g_string_free_to_bytes (out);
  g_string_free (out, TRUE);
  g_set_error_literal (error, WHENCE_EXPORT_ERROR, WHENCE_EXPORT_ERROR_EMPTY, _("No event has a date that a calendar can hold"));
  return NULL;
}
