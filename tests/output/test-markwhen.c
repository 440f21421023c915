/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Events as markwhen: a block each, and no line of theirs that would be read as another event. */

#include "config.h"

#include <string.h>

#include "sample-timeline.h"
#include "whence-edtf.h"
#include "whence-markwhen.h"

#define JOINER "\xe2\x81\xa0"

static char *
write_timeline (const WhenceTimeline *timeline)
{
  WhencePagesOptions options;
  g_autoptr (GBytes) bytes = NULL;

  whence_pages_options_init (&options);
  options.title = "A \"case\": #1";
  bytes = whence_markwhen_write_timeline (timeline, NULL, &options);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

typedef struct
{
  const char *name;
  const char *edtf;
  const char *title;
  const char *line;
} LineRow;

static const LineRow line_rows[] = {
  { "day", "2024-05-16", "Visit", "\n2024-05-16: Visit #visit\n(16 May 2024 · Visit)\n" },
  { "month", "2024-05~", "Visit", "\n2024-05: Visit #visit\n(about May 2024 · Visit)\n" },
  { "year", "0079", "Visit", "\n0079: Visit #visit\n(79 · Visit)\n" },
  { "days", "2024-05-16/2024-05-17", "Visit", "\n2024-05-16/2024-05-17: Visit #visit\n(16–17 May 2024 · Visit)\n" },
  { "week", "2024-W16", "Visit", "\n2024-04-15/2024-04-21: Visit #visit\n(week of 15 April 2024 · Visit)\n" },
  { "quarter", "2024-33", "Visit", "\n2024-01/2024-03: Visit #visit\n" },
  { "decade", "198X", "Visit", "\n1980/1989: Visit #visit\n(the 1980s · Visit)\n" },
  { "by", "[..1974]", "Visit", "\n1974: Visit #visit\n(by 1974 · Visit)\n" },
  { "from", "2019-03/..", "Visit", "\n2019-03: Visit #visit\n(from March 2019 · Visit)\n" },
  { "one-of", "[2014..2018]", "Visit", "\n2014/2018: Visit #visit\n(between 2014 and 2018 · Visit)\n" },
  { "minute", "2024-05-16T09:30", "Visit", "\n2024-05-16 09:30: Visit #visit\n(16 May 2024, 09:30 · Visit)\n" },
  { "hours", "2024-05-16T22/2024-05-17T02", "Visit", "\n2024-05-16 22:00/2024-05-17 02:00: Visit #visit\n" },
  { "before-our-era", "-0043-03-15", "Visit", "\n44 BC: Visit #visit\n(15 March 44 BC · Visit)\n" },
  { "across-eras", "-0049/0014", "Visit", "\n50 BC - 14 AD: Visit #visit\n" },
  { "colon", "1974", "2025: a visit", "\n1974: 2025: a visit #visit\n" },
  { "tag", "1974", "The #1 and #tag", "\n1974: The #" JOINER "1 and #" JOINER "tag #visit\n" },
  { "link", "1974", "[x](javascript:1)", "\n1974: " JOINER "[x]" JOINER "(javascript:1) #visit\n" },
  { "comment", "1974", "// Visit", "\n1974: " JOINER "// Visit #visit\n" },
  { "lines", "1974", "A\nvisit\n2025: no", "\n1974: A visit 2025: no #visit\n" },
};

static void
test_line (gconstpointer data)
{
  const LineRow *row = data;
  WhenceTimeline *timeline = sample_timeline (1, 1, 2000, 2001);
  WhenceEvent *event = timeline->events->pdata[0];
  g_autofree char *text = NULL;

  g_assert_true (whence_edtf_parse (row->edtf, &event->span, NULL));
  g_free (event->title);
  event->title = g_strdup (row->title);
  event->kind = WHENCE_KIND_VISIT;
  event->flags = 0;
  text = write_timeline (timeline);
  if (strstr (text, row->line) == NULL)
    g_assert_cmpstr (text, ==, row->line);
  sample_timeline_free (timeline);
}

/* Lines begin as they must, whatever they tell. */
static void
test_whole (void)
{
  WhenceTimeline *timeline = sample_timeline (60, 3, 1900, 2024);
  g_autoptr (WhenceEvent) undated = whence_event_copy (timeline->events->pdata[7]);
  g_auto (GStrv) lines = NULL;
  g_autofree char *text = NULL;
  guint n_events = 0;

  undated->dated = FALSE;
  g_ptr_array_add (timeline->undated, undated);
  ((WhenceEvent *) timeline->events->pdata[3])->note = g_strdup ("2012: a note\nid: 5\n# Head");
  text = write_timeline (timeline);
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpstr (lines[0], ==, "title: \"A \\\"case\\\": #" JOINER "1\"");
  g_assert_true (g_str_has_prefix (lines[1], "description: \"60 events · 3 sources · 1 undated · "));
  for (guint i = 2; lines[i] != NULL; i++)
    {
      gboolean is_event = g_ascii_isdigit (lines[i][0]);

      n_events += is_event;
      g_assert_true (is_event || lines[i][0] == '\0' || lines[i][0] == '(' || g_str_has_prefix (lines[i], "//")
                     || g_str_has_prefix (lines[i], "“"));
      g_assert_true (!is_event || lines[i - 1][0] == '\0');
    }
  g_assert_cmpuint (n_events, ==, 60);
  g_assert_nonnull (strstr (text, "\n(2012: a note id: 5 #" JOINER " Head)\n"));
  g_assert_nonnull (strstr (text, "\n// Without a date\n// "));
  g_assert_nonnull (strstr (text, "” ([What was decided, and what was not: part 1, The Example](https://news.example/it%27s/1#:~:text="));
  sample_timeline_free (timeline);
}

static void
test_eras (void)
{
  WhenceTimeline *timeline = sample_timeline (0, 1, 2000, 2001);
  WhenceSpan span = whence_span_join (whence_span_from_year (1947), whence_span_from_year (1991));
  g_autofree char *text = NULL;

  timeline->eras = whence_eras_new ();
  g_ptr_array_add (timeline->eras, whence_era_new ("1", "Cold War", &span, WHENCE_ERA_RED));
  text = write_timeline (timeline);
  g_assert_true (g_str_has_suffix (text, "\n\n1947/1991: Cold War #era\n(1947–1991)\n"));
  sample_timeline_free (timeline);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (line_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/output/markwhen/line/", line_rows[i].name, NULL);

      g_test_add_data_func (path, &line_rows[i], test_line);
    }
  g_test_add_func ("/output/markwhen/whole", test_whole);
  g_test_add_func ("/output/markwhen/eras", test_eras);
  return g_test_run ();
}
