/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Events as a web page: all of them, with nothing of what they tell taken for markup, and every link within the page leading somewhere. */

#include "config.h"

#include <string.h>

#include "sample-timeline.h"
#include "whence-edtf.h"
#include "whence-html.h"

#define HOSTILE "</h3><script>alert(1)</script> \"'><img src=x onerror=alert(2)> & \xe2\x80\xae" "desrever"

static char *
write_timeline (const WhenceTimeline *timeline, guint n_hidden)
{
  WhencePagesOptions options;
  g_autoptr (GBytes) bytes = NULL;

  whence_pages_options_init (&options);
  options.title = "What <happened> when";
  options.n_hidden = n_hidden;
  bytes = whence_html_write_timeline (timeline, NULL, &options);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Takes the event. */
static char *
write_event (WhenceEvent *event)
{
  WhenceTimeline *timeline = sample_timeline (0, 1, 2000, 2001);
  g_autoptr (WhenceEvent) own = event;
  char *text;

  g_ptr_array_add (event->dated ? timeline->events : timeline->undated, event);
  g_ptr_array_set_free_func (timeline->events, NULL);
  text = write_timeline (timeline, 0);
  sample_timeline_free (timeline);
  return text;
}

static WhenceEvent *
event_of (const char *edtf)
{
  WhenceEvent *event = whence_event_new ();

  g_free (event->title);
  event->title = g_strdup ("Visit");
  event->dated = edtf != NULL && whence_edtf_parse (edtf, &event->span, NULL);
  g_assert_true (event->dated == (edtf != NULL));
  return event;
}

static guint
count (const char *text, const char *part)
{
  guint n = 0;

  for (const char *at = strstr (text, part); at != NULL; at = strstr (at + 1, part))
    n++;
  return n;
}

typedef struct
{
  const char *name;
  const char *edtf;
  const char *part;
} DateRow;

static const DateRow date_rows[] = {
  { "day", "2024-05-16", "<time datetime=\"2024-05-16\">16 May 2024</time>" },
  { "month", "2024-05", "<time datetime=\"2024-05\">May 2024</time>" },
  { "week", "2024-W16", "<time datetime=\"2024-W16\">week of 15 April 2024</time>" },
  { "year", "2024", "<time datetime=\"2024\">2024</time>" },
  { "early-year", "0079", "<time datetime=\"0079\">" },
  { "minute", "2024-04-16T09:30", "<time datetime=\"2024-04-16T09:30\">16 April 2024, 09:30</time>" },
  { "about", "2014~", "<time datetime=\"2014\">about 2014</time>" },
  { "doubted", "2024-05?", "<time datetime=\"2024-05\">May 2024?</time>" },
  { "doubted-edtf", "2024-05?", "data-edtf=\"2024-05?\"" },
  { "days", "2024-05-16/2024-05-17", "</a> 16–17 May 2024</p>" },
  { "by", "[..1974]", "</a> by 1974</p>" },
  { "from", "2019/..", "</a> from 2019</p>" },
  { "one-of", "[2014..2018]", "</a> between 2014 and 2018</p>" },
  { "one-of-edtf", "[2014..2018]", "data-edtf=\"[2014..2018]\"" },
  { "decade", "198X", "</a> the 1980s</p>" },
  { "before-our-era", "-0043", "</a> 44 BC</p>" },
  { "none", NULL, "</a> undated</p>" },
};

static void
test_date (gconstpointer data)
{
  const DateRow *row = data;
  g_autofree char *text = write_event (event_of (row->edtf));

  if (strstr (text, row->part) == NULL)
    g_assert_cmpstr (strstr (text, "<li id=\"event-1\""), ==, row->part);
  g_assert_cmpuint (count (text, "<time "), ==, strstr (row->part, "<time ") != NULL || g_str_has_prefix (row->name, "doubted") ? 1 : 0);
}

/* Each of the names that stand behind @before, up to a quotation mark. */
static GHashTable *
list_names (const char *text, const char *before, gboolean is_unique)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (const char *at = strstr (text, before); at != NULL; at = strstr (at + 1, before))
    {
      const char *name = at + strlen (before);
      gboolean is_new = g_hash_table_add (names, g_strndup (name, strcspn (name, "\"")));

      g_assert_true (is_new || !is_unique);
    }
  return names;
}

static void
assert_whole (const char *text)
{
  g_autoptr (GHashTable) ids = list_names (text, " id=\"", TRUE);
  g_autoptr (GHashTable) targets = list_names (text, "href=\"#", FALSE);
  GHashTableIter iter;
  gpointer target;

  g_hash_table_iter_init (&iter, targets);
  while (g_hash_table_iter_next (&iter, &target, NULL))
    if (!g_hash_table_contains (ids, target))
      g_assert_cmpstr (target, ==, "the id of a part of the page");
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_true (g_str_has_suffix (text, "</html>\n"));
}

static void
test_all (void)
{
  WhenceTimeline *timeline = sample_timeline (120, 7, 1900, 2024);
  g_autofree char *text = NULL;
  g_autofree char *again = NULL;

  g_ptr_array_set_free_func (timeline->undated, (GDestroyNotify) whence_event_unref);
  for (guint i = 0; i < 4; i++)
    {
      WhenceEvent *event = whence_event_copy (timeline->events->pdata[i * 10]);

      event->dated = FALSE;
      g_ptr_array_add (timeline->undated, event);
    }
  text = write_timeline (timeline, 1234);
  again = write_timeline (timeline, 1234);
  assert_whole (text);
  g_assert_true (g_str_equal (text, again));
  g_assert_cmpuint (count (text, "<li id=\"event-"), ==, 124);
  g_assert_cmpuint (count (text, "<li id=\"source-"), ==, 7);
  g_assert_cmpuint (count (text, "</a> undated</p>"), ==, 4);
  g_assert_nonnull (strstr (text, "<p class=\"counts\">120 events · 7 sources · 4 undated · 1\u202f234 hidden · "));
  g_assert_nonnull (strstr (text, "<title>What &lt;happened&gt; when</title>"));
  /* In the drawing a card each. */
  g_assert_cmpuint (count (text, "><title>"), ==, 120);
  for (guint i = 0; i < timeline->events->len; i++)
    {
      const WhenceEvent *event = timeline->events->pdata[i];
      g_autofree char *heading = g_strdup_printf (">%s</h3>", event->title);

      g_assert_cmpuint (count (text, heading), ==, i % 10 == 0 && i < 40 ? 2 : 1);
    }
  sample_timeline_free (timeline);
}

/* What foreign text brings is text. */
static void
test_hostile (void)
{
  static const char *const never[] = { "<script", "<img", "onerror=alert(2)>", "\xe2\x80\xae", "javascript:", "</blockquote><p>" };
  WhenceTimeline *timeline = sample_timeline (1, 1, 2000, 2001);
  WhenceEvent *event = timeline->events->pdata[0];
  WhenceMention *mention = event->mentions->pdata[0];
  WhenceArticleInfo info = { .id = HOSTILE, .title = HOSTILE, .publisher = HOSTILE, .address = "javascript:alert(3)" };
  g_autofree char *text = NULL;

  g_free (event->title);
  event->title = g_strdup (HOSTILE);
  event->place = g_strdup (HOSTILE);
  event->note = g_strdup (HOSTILE "\n" HOSTILE);
  g_strfreev (event->participants);
  event->participants = g_strdupv ((char *[]) { (char *) HOSTILE, NULL });
  whence_article_unref (mention->article);
  mention->article = whence_article_new ("</blockquote><p>In 2000 " HOSTILE, -1, &info);
  mention->begin = 0;
  mention->end = (guint32) mention->article->length;
  mention->expression_begin = 19;
  mention->expression_end = 23;
  text = write_timeline (timeline, 0);
  assert_whole (text);
  for (guint i = 0; i < G_N_ELEMENTS (never); i++)
    if (g_str_equal (never[i], "javascript:"))
      g_assert_null (strstr (text, "href=\"javascript:"));
    else
      g_assert_null (strstr (text, never[i]));
  g_assert_nonnull (strstr (text, "“&lt;/blockquote&gt;&lt;p&gt;In <b>2000</b> &lt;/h3&gt;&lt;script&gt;"));
  g_assert_nonnull (strstr (text, "&apos;&gt;&lt;img src=x onerror=alert(2)&gt; &amp; \xef\xbf\xbd" "desrever</h3>"));
  sample_timeline_free (timeline);
}

/* From the passage to its source and to the web, and from the source back. */
static void
test_links (void)
{
  WhenceTimeline *timeline = sample_timeline (1, 1, 2000, 2001);
  g_autofree char *text = write_timeline (timeline, 0);

  g_assert_nonnull (strstr (text, "”</span> <a href=\"#source-1\" title=\"What was decided, and what was not: part 1\">[1]</a> "
                                  "<a href=\"https://news.example/it%27s/1#:~:text=The%20delegation%2C%20which%20had%20arrived,"));
  g_assert_nonnull (strstr (text, "\" rel=\"noreferrer\" title=\"Open the web page on news.example\">news.example</a></p>"));
  g_assert_nonnull (strstr (text, "<p><a rel=\"noreferrer\" href=\"https://news.example/it%27s/1\">https://news.example/it&apos;s/1</a></p>"));
  g_assert_nonnull (strstr (text, "<p class=\"back\">Events: <a href=\"#event-1\">1</a></p>"));
  sample_timeline_free (timeline);
}

/* Where the sources differ, each passage tells its own date. */
static void
test_conflict (void)
{
  WhenceTimeline *timeline = sample_timeline (2, 3, 2000, 2001);
  WhenceEvent *event = timeline->events->pdata[0];
  WhenceMention *mention;
  g_autofree char *text = NULL;

  if (event->mentions->len < 2)
    event = timeline->events->pdata[1];
  event->flags |= WHENCE_EVENT_CONFLICT;
  mention = event->mentions->pdata[1];
  mention->expression_begin = mention->begin;
  mention->expression_end = mention->begin + 3;
  mention->reason = WHENCE_REASON_EXPLICIT;
  mention->span = whence_span_from_year (1999);
  text = write_timeline (timeline, 0);
  g_assert_nonnull (strstr (text, "</p><p class=\"told\">1999</p>"));
  sample_timeline_free (timeline);
}

static void
test_empty (void)
{
  WhenceTimeline *timeline = sample_timeline (0, 1, 2000, 2001);
  g_autofree char *text = write_timeline (timeline, 0);

  assert_whole (text);
  g_assert_nonnull (strstr (text, "0 events"));
  g_assert_null (strstr (text, "<section"));
  g_assert_null (strstr (text, "<svg"));
  sample_timeline_free (timeline);
}

static void
test_eras (void)
{
  WhenceTimeline *timeline = sample_timeline (3, 1, 2000, 2010);
  WhenceSpan span = whence_span_join (whence_span_from_year (1990), whence_span_from_year (2005));
  g_autofree char *text = NULL;

  timeline->eras = whence_eras_new ();
  g_ptr_array_add (timeline->eras, whence_era_new ("1", "The <long> years", &span, WHENCE_ERA_RED));
  text = write_timeline (timeline, 0);
  assert_whole (text);
  g_assert_nonnull (strstr (text, "data-edtf=\"1990/2005\"><strong lang=\"\" dir=\"auto\">The &lt;long&gt; years</strong> "
                                  "<span class=\"about\">1990–2005</span></li>"));
  sample_timeline_free (timeline);
}

/* The page grows with what it tells, and not faster; how long that takes is told and not judged. */
static void
test_large (void)
{
  static const guint sizes[] = { WHENCE_HTML_MAX_DRAWN, WHENCE_HTML_MAX_DRAWN + 1, 2500, 10000 };
  gsize lengths[G_N_ELEMENTS (sizes)];

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      WhenceTimeline *timeline = sample_timeline (sizes[i], 50, 1900, 2024);
      g_autoptr (GTimer) timer = g_timer_new ();
      g_autofree char *text = write_timeline (timeline, 0);

      lengths[i] = strlen (text);
      g_test_message ("%u events: %.3f s, %" G_GSIZE_FORMAT " bytes", sizes[i], g_timer_elapsed (timer, NULL), lengths[i]);
      g_assert_cmpuint (count (text, "<li id=\"event-"), ==, sizes[i]);
      g_assert_true ((strstr (text, "<svg") != NULL) == (sizes[i] <= WHENCE_HTML_MAX_DRAWN));
      g_assert_true ((strstr (text, "more than 300 events") != NULL) == (sizes[i] > WHENCE_HTML_MAX_DRAWN));
      sample_timeline_free (timeline);
    }
  g_assert_cmpuint (lengths[0], <, 5000000);
  g_assert_cmpuint (lengths[3], <, 5 * lengths[2]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (date_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/output/html/date/", date_rows[i].name, NULL);

      g_test_add_data_func (path, &date_rows[i], test_date);
    }
  g_test_add_func ("/output/html/all", test_all);
  g_test_add_func ("/output/html/hostile", test_hostile);
  g_test_add_func ("/output/html/links", test_links);
  g_test_add_func ("/output/html/conflict", test_conflict);
  g_test_add_func ("/output/html/empty", test_empty);
  g_test_add_func ("/output/html/eras", test_eras);
  g_test_add_func ("/output/html/large", test_large);
  return g_test_run ();
}
