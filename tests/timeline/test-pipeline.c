/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Articles that date each other: at most twice, never in a circle, and whatever their order. */

#include <string.h>

#include "whence-edtf.h"
#include "whence-pipeline.h"

typedef struct
{
  const char *id;
  const char *published; /* (nullable) */
  const char *text;
} Row;

/* "dated" tells of the summit to come; "bare" tells of the same, and much of a second thing; "far" tells of that second thing only. */
static const Row rows[] = {
  { "dated", "2024-05-06",
    "Almeida will receive Novak in Lisbon on 14 May. For Almeida the summit is a risk, for Novak a chance.\n\n"
    "Lisbon has hung out flags for Novak, and Almeida has had the Lisbon trams painted.\n" },
  { "bare", NULL,
    "Almeida and Novak will meet in Lisbon on Tuesday. Novak comes to Lisbon with plans for Porto, Faro and Braga, and Almeida with doubts.\n\n"
    "Porto and Faro want the money that Braga got. In Lisbon, Almeida said, Novak will hear of Porto, of Faro and of Braga.\n" },
  { "far", NULL,
    "Porto won against Faro on Sunday. Porto, Faro and Braga share first place now.\n\n"
    "Braga meets Porto next, and Faro plays Braga.\n" },
  { "other", "1998-02-03",
    "Weber will visit Oslo on 10 February. Weber and Hansen know Oslo well; Hansen lived in Oslo, Weber worked with Hansen.\n" },
  { "paged", NULL,
    "Published 2 May 2019\n\nAlmeida and Novak met in Lisbon on Tuesday.\n\nAlmeida praised Novak, Novak praised Lisbon, and Lisbon praised Almeida.\n" },
};

/* The words that every article has are no names. */
static const Row strangers[] = {
  { "dated", "2024-05-06",
    "The mayor of Graz will open the bridge on 14 May. He was against it once. In spring he changed his mind. The council had, too. "
    "He had no choice. In Graz the council rules. The bridge is long. In winter it will be icy.\n" },
  { "stranger", NULL,
    "The ferry sank on Tuesday. He was on board, the captain said. In the night the storm grew. The crew left. He stayed. "
    "In the morning he was found. The ship was not. In the end he slept.\n" },
};

static WhenceArticle *
make_article (const Row *row)
{
  WhenceArticleInfo info = { .id = row->id, .published = row->published, .published_origin = row->published != NULL ? "dct" : NULL };

  return whence_article_new (row->text, -1, &info);
}

static GPtrArray *
make_articles (const Row *from,
               guint      n)
{
  GPtrArray *articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (articles, make_article (&from[i]));
  return articles;
}

static WhenceTimeline *
run (GPtrArray *articles)
{
  g_autoptr (GError) error = NULL;
  WhenceTimeline *timeline = whence_pipeline_run (articles, NULL, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (timeline->readings->len, ==, articles->len);
  return timeline;
}

/* "ID: DATE EVIDENCE" of an article's reference date. */
static char *
describe (const WhenceTimeline *timeline,
          const char           *id)
{
  for (guint i = 0; i < timeline->readings->len; i++)
    {
      const WhenceReading *reading = g_ptr_array_index (timeline->readings, i);
      const WhenceCandidate *best = whence_reference_get_best (&reading->reference);
      g_autofree char *date = best != NULL ? whence_edtf_format (&best->span) : NULL;

      if (strcmp (reading->article->id, id) != 0)
        continue;
      return g_strdup_printf ("%s%s%s", date != NULL ? date : "none", best != NULL && best->other != NULL ? " by " : "",
                              best != NULL && best->other != NULL ? best->other : "");
    }
  g_assert_not_reached ();
}

static void
check_reference (const WhenceTimeline *timeline,
                 const char           *id,
                 const char           *wanted)
{
  g_autofree char *found = describe (timeline, id);

  g_test_message ("%s", id);
  g_assert_cmpstr (found, ==, wanted);
}

static void
test_alone (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) articles = make_articles (&rows[i], 1);
      g_autoptr (WhenceTimeline) timeline = run (articles);
      g_autofree char *found = describe (timeline, rows[i].id);

      g_assert_null (strstr (found, " by "));
    }
}

static void
test_second_pass (void)
{
  g_autoptr (GPtrArray) articles = make_articles (rows, G_N_ELEMENTS (rows));
  g_autoptr (WhenceTimeline) timeline = run (articles);

  check_reference (timeline, "dated", "2024-05-06");
  check_reference (timeline, "bare", "2024-05-06 by dated");
  check_reference (timeline, "other", "1998-02-03");
}

/* What the page says stands, however much another article tells of the same people. */
static void
test_page_date_stands (void)
{
  g_autoptr (GPtrArray) articles = make_articles (rows, G_N_ELEMENTS (rows));
  g_autoptr (WhenceTimeline) timeline = run (articles);

  check_reference (timeline, "paged", "2019-05-02");
}

/* "far" is like "bare", which was dated by another: it is not dated by it. */
static void
test_no_third_pass (void)
{
  g_autoptr (GPtrArray) articles = make_articles (rows, G_N_ELEMENTS (rows));
  g_autoptr (WhenceTimeline) timeline = run (articles);
  g_autofree char *found = describe (timeline, "far");

  g_assert_null (strstr (found, " by "));
}

/* Two without a date do not date each other. */
static void
test_no_circle (void)
{
  const Row two[] = { rows[1], { "again", NULL, rows[0].text } };
  g_autoptr (GPtrArray) articles = make_articles (two, 2);
  g_autoptr (WhenceTimeline) timeline = run (articles);

  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *found = describe (timeline, two[i].id);

      g_assert_null (strstr (found, " by "));
    }
}

static void
test_common_words_are_no_names (void)
{
  g_autoptr (GPtrArray) articles = make_articles (strangers, G_N_ELEMENTS (strangers));
  g_autoptr (WhenceTimeline) timeline = run (articles);
  g_autofree char *found = describe (timeline, "stranger");

  g_assert_null (strstr (found, " by "));
}

static char *
describe_all (const WhenceTimeline *timeline)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *found = describe (timeline, rows[i].id);

      g_string_append_printf (text, "%s: %s\n", rows[i].id, found);
    }
  for (guint i = 0; i < timeline->events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (timeline->events, i);
      g_autofree char *date = whence_edtf_format (&event->span);

      g_string_append_printf (text, "%s %s %s %u\n", event->id, date, event->title, event->mentions->len);
    }
  return g_string_free (text, FALSE);
}

static void
test_order (void)
{
  g_autoptr (GPtrArray) articles = make_articles (rows, G_N_ELEMENTS (rows));
  g_autofree char *wanted = NULL;

  for (guint round = 0; round < 50; round++)
    {
      g_autoptr (WhenceTimeline) timeline = run (articles);
      g_autofree char *found = describe_all (timeline);

      if (wanted == NULL)
        wanted = g_strdup (found);
      g_assert_cmpstr (found, ==, wanted);
      for (guint i = articles->len - 1; i > 0; i--)
        {
          guint k = (guint) g_test_rand_int_range (0, (gint32) i + 1);
          gpointer swap = articles->pdata[i];

          articles->pdata[i] = articles->pdata[k];
          articles->pdata[k] = swap;
        }
    }
}

static void
count_cb (guint    done,
          guint    total,
          gpointer user_data)
{
  g_string_append_printf (user_data, "%u/%u ", done, total);
}

static void
test_progress (void)
{
  g_autoptr (GPtrArray) articles = make_articles (rows, 3);
  g_autoptr (GString) log = g_string_new (NULL);
  g_autoptr (WhenceTimeline) timeline = whence_pipeline_run (articles, NULL, count_cb, log, NULL, NULL);

  g_assert_nonnull (timeline);
  g_assert_cmpstr (log->str, ==, "1/3 2/3 3/3 ");
}

static void
cancel_cb (guint    done,
           guint    total,
           gpointer user_data)
{
  g_assert_cmpuint (done, <, 3);
  if (done == 2)
    g_cancellable_cancel (user_data);
}

static void
test_cancel (void)
{
  g_autoptr (GPtrArray) articles = make_articles (rows, G_N_ELEMENTS (rows));
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (whence_pipeline_run (articles, NULL, cancel_cb, cancellable, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_nothing (void)
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new ();
  g_autoptr (WhenceTimeline) timeline = run (articles);

  g_assert_cmpuint (timeline->events->len + timeline->undated->len + timeline->n_merged, ==, 0);
}

/* What the user says goes before all. */
static void
test_user_date (void)
{
  g_autoptr (GPtrArray) articles = make_articles (rows, G_N_ELEMENTS (rows));
  g_autoptr (WhenceTimeline) timeline = whence_pipeline_run (articles, "2020-01-08", NULL, NULL, NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    check_reference (timeline, rows[i].id, "2020-01-08");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/pipeline/alone", test_alone);
  g_test_add_func ("/timeline/pipeline/second-pass", test_second_pass);
  g_test_add_func ("/timeline/pipeline/page-date-stands", test_page_date_stands);
  g_test_add_func ("/timeline/pipeline/no-third-pass", test_no_third_pass);
  g_test_add_func ("/timeline/pipeline/no-circle", test_no_circle);
  g_test_add_func ("/timeline/pipeline/common-words-are-no-names", test_common_words_are_no_names);
  g_test_add_func ("/timeline/pipeline/order", test_order);
  g_test_add_func ("/timeline/pipeline/progress", test_progress);
  g_test_add_func ("/timeline/pipeline/cancel", test_cancel);
  g_test_add_func ("/timeline/pipeline/nothing", test_nothing);
  g_test_add_func ("/timeline/pipeline/user-date", test_user_date);
  return g_test_run ();
}
