/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Events as a calendar, see RFC 5545. */

#include "config.h"

#include <string.h>

#include "sample-timeline.h"
#include "whence-edtf.h"
#include "whence-export.h"
#include "whence-icalendar.h"

#define NOW G_GINT64_CONSTANT (1715850000) /* 2024-05-16T09:00:00Z */

static WhenceEvent *
event_of (const char *edtf)
{
  WhenceEvent *event = whence_event_new ();

  g_free (event->id);
  g_free (event->title);
  event->id = g_strdup ("0a1b");
  event->title = g_strdup ("Visit");
  event->dated = edtf != NULL && whence_edtf_parse (edtf, &event->span, NULL);
  g_assert_true (event->dated == (edtf != NULL));
  return event;
}

static char *
write_timeline (const WhenceTimeline *timeline)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = whence_icalendar_write_timeline (timeline, NOW, &error);

  g_assert_true ((bytes == NULL) == (error != NULL));
  if (error != NULL)
    g_assert_error (error, WHENCE_EXPORT_ERROR, WHENCE_EXPORT_ERROR_EMPTY);
  return bytes != NULL ? g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)) : NULL;
}

/* Takes the event. */
static char *
write_event (WhenceEvent *event)
{
  WhenceTimeline *timeline = sample_timeline (0, 1, 2000, 2001);
  g_autoptr (WhenceEvent) own = event;
  char *text;

  if (event->dated)
    g_ptr_array_add (timeline->events, whence_event_ref (event));
  text = write_timeline (timeline);
  sample_timeline_free (timeline);
  return text;
}

/* Lines that were too long, put together again. */
static char *
unfold (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\r\n ", -1);

  return g_strjoinv ("", parts);
}

typedef struct
{
  const char *name;
  const char *edtf;
  const char *time; /* NULL where no calendar can hold it */
} TimeRow;

static const TimeRow time_rows[] = {
  { "day", "2024-05-16", "DTSTART;VALUE=DATE:20240516\r\nDTEND;VALUE=DATE:20240517\r\n" },
  { "last-of-february", "2024-02-29", "DTSTART;VALUE=DATE:20240229\r\nDTEND;VALUE=DATE:20240301\r\n" },
  { "days", "2024-05-16/2024-05-17", "DTSTART;VALUE=DATE:20240516\r\nDTEND;VALUE=DATE:20240518\r\n" },
  { "week", "2024-W20", "DTSTART;VALUE=DATE:20240513\r\nDTEND;VALUE=DATE:20240520\r\n" },
  { "month", "2024-05", "DTSTART;VALUE=DATE:20240501\r\nDTEND;VALUE=DATE:20240601\r\n" },
  { "year", "2024~", "DTSTART;VALUE=DATE:20240101\r\nDTEND;VALUE=DATE:20250101\r\n" },
  { "decade", "198X", "DTSTART;VALUE=DATE:19800101\r\nDTEND;VALUE=DATE:19900101\r\n" },
  { "century", "12XX", "DTSTART;VALUE=DATE:12000101\r\nDTEND;VALUE=DATE:13000101\r\n" },
  { "by", "[..1974]", "DTSTART;VALUE=DATE:19740101\r\nDTEND;VALUE=DATE:19750101\r\n" },
  { "since", "2019-03/..", "DTSTART;VALUE=DATE:20190301\r\nDTEND;VALUE=DATE:20190401\r\n" },
  { "one-of", "[2014..2018]", "DTSTART;VALUE=DATE:20140101\r\nDTEND;VALUE=DATE:20190101\r\n" },
  { "minute", "2024-05-16T09:30", "DTSTART:20240516T093000\r\nSUMMARY" },
  { "hour", "2024-05-16T09", "DTSTART:20240516T090000\r\nSUMMARY" },
  { "midnight", "2024-05-16T00:00", "DTSTART:20240516T000000\r\nSUMMARY" },
  { "before-1970", "1912-04-14T23:40", "DTSTART:19120414T234000\r\nSUMMARY" },
  { "minutes", "2024-05-16T09:30/2024-05-16T11:15", "DTSTART:20240516T093000\r\nDTEND:20240516T111500\r\n" },
  { "hours", "2024-05-16T22/2024-05-17T02", "DTSTART:20240516T220000\r\nDTEND:20240517T020000\r\n" },
  { "time-to-day", "2024-05-16T22:00/2024-05-18", "DTSTART;VALUE=DATE:20240516\r\nDTEND;VALUE=DATE:20240519\r\n" },
  { "first-year", "0001", "DTSTART;VALUE=DATE:00010101\r\nDTEND;VALUE=DATE:00020101\r\n" },
  { "before-christ", "-0043", NULL },
  { "year-0", "0000", NULL },
  { "last-year", "9999", NULL },
  { "none", NULL, NULL },
};

static void
test_time (gconstpointer data)
{
  const TimeRow *row = data;
  g_autofree char *text = write_event (event_of (row->edtf));

  if (row->time == NULL)
    g_assert_null (text);
  else if (strstr (text, row->time) == NULL)
    g_assert_cmpstr (text, ==, row->time);
}

static void
test_whole (void)
{
  g_autofree char *text = write_event (event_of ("2024-05"));

  g_assert_cmpstr (text, ==,
                   "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Whence//Whence " WHENCE_VERSION "//EN\r\n"
                   "BEGIN:VEVENT\r\nUID:0a1b@whence\r\nDTSTAMP:20240516T090000Z\r\n"
                   "DTSTART;VALUE=DATE:20240501\r\nDTEND;VALUE=DATE:20240601\r\nSUMMARY:Visit\r\nDESCRIPTION:May 2024: Visit\r\n"
                   "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

static void
test_facts (void)
{
  WhenceEvent *event = event_of ("2024-05-16");
  g_autofree char *text = NULL;

  g_free (event->title);
  event->title = g_strdup ("Yes, no; \"maybe\" a\\b");
  event->place = g_strdup ("Kiel, Germany");
  event->kind = WHENCE_KIND_VISIT;
  event->note = g_strdup ("Ask.\nTwice.\x01");
  event->flags = WHENCE_EVENT_PLANNED;
  text = write_event (event);
  g_assert_nonnull (strstr (text, "SUMMARY:Yes\\, no\\; \"maybe\" a\\\\b\r\n"));
  g_assert_nonnull (strstr (text, "LOCATION:Kiel\\, Germany\r\nCATEGORIES:Visit\r\nSTATUS:TENTATIVE\r\n"));
  g_assert_nonnull (strstr (text, "\\nAsk.\\nTwice.\xef\xbf\xbd"));
}

static void
test_status (void)
{
  WhenceEvent *event = event_of ("2024-05-16");
  g_autofree char *text = NULL;

  event->flags = WHENCE_EVENT_PLANNED;
  event->status = WHENCE_STATUS_CONFIRMED;
  text = write_event (event);
  g_assert_nonnull (strstr (text, "STATUS:CONFIRMED\r\n"));
}

/* No line is longer than 75 bytes, none is cut within a character, and every line is ended by CRLF. */
static void
test_lines (void)
{
  WhenceTimeline *timeline = sample_timeline (40, 4, 1949, 2024);
  g_autofree char *text = NULL;
  g_autofree char *whole = NULL;
  g_auto (GStrv) lines = NULL;
  WhenceEvent *event = timeline->events->pdata[0];

  g_free (event->title);
  event->title = g_strdup ("Zo\xc3\xab \xf0\x9f\x9a\xa2\xf0\x9f\x9a\xa2\xf0\x9f\x9a\xa2\xf0\x9f\x9a\xa2\xf0\x9f\x9a\xa2\xf0\x9f\x9a\xa2"
                           "\xf0\x9f\x9a\xa2\xf0\x9f\x9a\xa2\xf0\x9f\x9a\xa2\xf0\x9f\x9a\xa2\xf0\x9f\x9a\xa2\xf0\x9f\x9a\xa2\xf0\x9f\x9a\xa2"
                           "\xf0\x9f\x9a\xa2\xf0\x9f\x9a\xa2\xf0\x9f\x9a\xa2\xf0\x9f\x9a\xa2\xf0\x9f\x9a\xa2\xf0\x9f\x9a\xa2\xf0\x9f\x9a\xa2");
  text = write_timeline (timeline);
  lines = g_strsplit (text, "\r\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, 75);
      g_assert_true (g_utf8_validate (lines[i], -1, NULL));
      g_assert_null (strpbrk (lines[i], "\r\n"));
      g_assert_true (*lines[i] != '\0' || lines[i + 1] == NULL);
    }
  whole = unfold (text);
  g_assert_nonnull (strstr (whole, event->title));
  g_assert_nonnull (strstr (whole, "\r\nURL:https://news.example/it%27s/1#:~:text=The%20delegation%2C"));
  sample_timeline_free (timeline);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (time_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/output/icalendar/time/", time_rows[i].name, NULL);

      g_test_add_data_func (path, &time_rows[i], test_time);
    }
  g_test_add_func ("/output/icalendar/whole", test_whole);
  g_test_add_func ("/output/icalendar/facts", test_facts);
  g_test_add_func ("/output/icalendar/status", test_status);
  g_test_add_func ("/output/icalendar/lines", test_lines);
  return g_test_run ();
}
