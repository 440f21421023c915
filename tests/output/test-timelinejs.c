/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Events for TimelineJS: JSON that can be read back, with all events, and HTML in it that holds nothing but ours. */

#include "config.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "sample-timeline.h"
#include "whence-edtf.h"
#include "whence-export.h"
#include "whence-timelinejs.h"

static WhenceTimeline *
timeline_of (const char *edtf)
{
  WhenceTimeline *timeline = sample_timeline (1, 1, 2000, 2001);
  WhenceEvent *event = timeline->events->pdata[0];

  g_assert_true (whence_edtf_parse (edtf, &event->span, NULL));
  return timeline;
}

static char *
write_timeline (const WhenceTimeline *timeline, WhenceGroup group)
{
  WhencePagesOptions options;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  whence_pages_options_init (&options);
  options.title = "What <happened> when";
  options.n_hidden = 3;
  options.group = group;
  bytes = whence_timelinejs_write_timeline (timeline, NULL, &options, &error);
  g_assert_true ((bytes == NULL) == (error != NULL));
  if (error != NULL)
    g_assert_error (error, WHENCE_EXPORT_ERROR, WHENCE_EXPORT_ERROR_EMPTY);
  return bytes != NULL ? g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)) : NULL;
}

static JsonObject *
read_back (JsonParser *parser, const char *text)
{
  g_autoptr (GError) error = NULL;

  json_parser_load_from_data (parser, text, -1, &error);
  g_assert_no_error (error);
  return json_node_get_object (json_parser_get_root (parser));
}

typedef struct
{
  const char *name;
  const char *edtf;
  const char *dates;
} DateRow;

static const DateRow date_rows[] = {
  { "day", "2024-05-16", "\"start_date\":{\"year\":2024,\"month\":5,\"day\":16},\"display_date\":\"16 May 2024\"," },
  { "month", "2024-02~", "\"start_date\":{\"year\":2024,\"month\":2},\"end_date\":{\"year\":2024,\"month\":2,\"day\":29},"
                         "\"display_date\":\"about February 2024\"," },
  { "year", "2024", "\"start_date\":{\"year\":2024},\"end_date\":{\"year\":2024,\"month\":12,\"day\":31},\"display_date\":\"2024\"," },
  { "days", "2024-05-16/2024-05-17", "\"day\":16},\"end_date\":{\"year\":2024,\"month\":5,\"day\":17},\"display_date\":\"16–17 May 2024\"," },
  { "week", "2024-W16", "\"day\":15},\"end_date\":{\"year\":2024,\"month\":4,\"day\":21},\"display_date\":\"week of" },
  { "winter", "2023-24", "{\"year\":2023,\"month\":12},\"end_date\":{\"year\":2024,\"month\":2,\"day\":29}," },
  { "century", "18XX", "{\"year\":1800},\"end_date\":{\"year\":1899,\"month\":12,\"day\":31},\"display_date\":\"the 19th century\"," },
  { "by", "[..1974]", "\"start_date\":{\"year\":1974},\"display_date\":\"by 1974\"," },
  { "from", "2019/..", "\"start_date\":{\"year\":2019},\"display_date\":\"from 2019\"," },
  { "one-of", "[2014..2018]", "{\"year\":2014},\"end_date\":{\"year\":2018,\"month\":12,\"day\":31},\"display_date\":\"between 2014 and 2018\"," },
  { "minute", "2024-05-16T09:30", "\"day\":16,\"hour\":9,\"minute\":30},\"display_date\":" },
  { "hour", "2024-05-16T09", "\"day\":16,\"hour\":9},\"display_date\":" },
  { "midnight", "2024-05-16T00:00", "\"day\":16,\"hour\":0,\"minute\":0},\"display_date\":" },
  { "minutes", "2024-05-16T09:30/2024-05-16T11:15", "\"minute\":30},\"end_date\":{\"year\":2024,\"month\":5,\"day\":16,\"hour\":11,\"minute\":15}," },
  { "before-our-era", "-0043-03-15", "{\"year\":-44,\"month\":3,\"day\":15},\"display_date\":\"15 March 44 BC\"," },
  { "last-year-before-our-era", "0000", "{\"year\":-1},\"end_date\":{\"year\":-1,\"month\":12,\"day\":31},\"display_date\":\"1 BC\"," },
};

static void
test_date (gconstpointer data)
{
  const DateRow *row = data;
  WhenceTimeline *timeline = timeline_of (row->edtf);
  g_autofree char *text = write_timeline (timeline, WHENCE_GROUP_NONE);

  if (strstr (text, row->dates) == NULL)
    g_assert_cmpstr (strstr (text, "\"start_date\""), ==, row->dates);
  sample_timeline_free (timeline);
}

/* Each event once, and what has no date in the title's text. */
static void
test_all (void)
{
  WhenceTimeline *timeline = sample_timeline (200, 5, 1900, 2024);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (WhenceEvent) undated = whence_event_copy (timeline->events->pdata[7]);
  g_autofree char *text = NULL;
  JsonObject *root;
  JsonObject *title;
  JsonArray *events;

  undated->dated = FALSE;
  g_ptr_array_add (timeline->undated, undated);
  text = write_timeline (timeline, WHENCE_GROUP_KIND);
  root = read_back (parser, text);
  title = json_object_get_object_member (json_object_get_object_member (root, "title"), "text");
  g_assert_cmpstr (json_object_get_string_member (title, "headline"), ==, "What &lt;happened&gt; when");
  g_assert_true (g_str_has_prefix (json_object_get_string_member (title, "text"), "<p>200 events · 5 sources · 1 undated · 3 hidden · "));
  g_assert_nonnull (strstr (json_object_get_string_member (title, "text"), undated->title));
  events = json_object_get_array_member (root, "events");
  g_assert_cmpuint (json_array_get_length (events), ==, 200);
  for (guint i = 0; i < 200; i++)
    {
      const WhenceEvent *event = timeline->events->pdata[i];
      JsonObject *one = json_array_get_object_element (events, i);
      JsonObject *told = json_object_get_object_member (one, "text");

      g_assert_cmpstr (json_object_get_string_member (one, "unique_id"), ==, event->id);
      g_assert_cmpstr (json_object_get_string_member (told, "headline"), ==, event->title);
      g_assert_nonnull (strstr (json_object_get_string_member (told, "text"), "<a href=\"https://news.example/it%27s/"));
      g_assert_true (json_object_has_member (one, "group"));
    }
  sample_timeline_free (timeline);
}

/* What foreign text brings is text, also in the name of a group, which is read as HTML twice. */
static void
test_hostile (void)
{
  WhenceTimeline *timeline = timeline_of ("2000");
  WhenceEvent *event = timeline->events->pdata[0];
  g_autofree char *text = NULL;

  g_free (event->title);
  event->title = g_strdup ("<script>alert(\"1\")</script> &amp; \xe2\x80\xae");
  event->place = g_strdup ("<img src=x onerror=alert(2)> & Co");
  event->note = g_strdup ("<b>&lt;");
  text = write_timeline (timeline, WHENCE_GROUP_PLACE);
  g_assert_nonnull (strstr (text, "\"headline\":\"&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;amp; \xef\xbf\xbd\""));
  g_assert_nonnull (strstr (text, "<p>&lt;b&gt;&amp;lt;</p>"));
  g_assert_nonnull (strstr (text, "\"group\":\"‹img src=x onerror=alert(2)› &amp; Co\""));
  g_assert_null (strstr (text, "<img"));
  g_assert_null (strstr (text, "<script"));
  sample_timeline_free (timeline);
}

/* Eras have two ends there. */
static void
test_eras (void)
{
  WhenceTimeline *timeline = timeline_of ("1930");
  WhenceSpan from = whence_span_from_year (1920);
  WhenceSpan span;
  g_autofree char *text = NULL;

  g_assert_null (whence_era_join (&from, NULL, &span));
  timeline->eras = whence_eras_new ();
  g_ptr_array_add (timeline->eras, whence_era_new ("1", "The <long> years", &span, WHENCE_ERA_RED));
  text = write_timeline (timeline, WHENCE_GROUP_NONE);
  g_assert_nonnull (strstr (text, "{\"start_date\":{\"year\":1920,\"month\":1,\"day\":1},\"end_date\":{\"year\":1930,\"month\":12,\"day\":31},"
                                  "\"text\":{\"headline\":\"The &lt;long&gt; years\"}}"));
  sample_timeline_free (timeline);
}

static void
test_empty (void)
{
  WhenceTimeline *timeline = sample_timeline (0, 1, 2000, 2001);

  g_assert_null (write_timeline (timeline, WHENCE_GROUP_NONE));
  sample_timeline_free (timeline);
}

/* How long that takes is told and not judged. */
static void
test_large (void)
{
  for (guint n = 2500; n <= 10000; n *= 4)
    {
      WhenceTimeline *timeline = sample_timeline (n, 50, 1900, 2024);
      g_autoptr (GTimer) timer = g_timer_new ();
      g_autofree char *text = write_timeline (timeline, WHENCE_GROUP_ARTICLE);

      g_test_message ("%u events: %.3f s, %" G_GSIZE_FORMAT " bytes", n, g_timer_elapsed (timer, NULL), strlen (text));
      g_assert_cmpuint (strlen (text), <, 3000 * n);
      sample_timeline_free (timeline);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (date_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/output/timelinejs/date/", date_rows[i].name, NULL);

      g_test_add_data_func (path, &date_rows[i], test_date);
    }
  g_test_add_func ("/output/timelinejs/all", test_all);
  g_test_add_func ("/output/timelinejs/hostile", test_hostile);
  g_test_add_func ("/output/timelinejs/eras", test_eras);
  g_test_add_func ("/output/timelinejs/empty", test_empty);
  g_test_add_func ("/output/timelinejs/large", test_large);
  return g_test_run ();
}
