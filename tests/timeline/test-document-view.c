/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What single edits, searches and filters do, each seen in the timeline. */
#include "sample-articles.h"
#include "whence-edtf.h"

typedef struct
{
  char           *folder;
  WhenceDocument *document;
} Fixture;

static void
set_up (Fixture      *self,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = sample_make_folder ();
  self->document = whence_document_new_temporary (self->folder, &error);
  g_assert_no_error (error);
  sample_add (self->document, 0, G_N_ELEMENTS (sample_texts));
}

static void
tear_down (Fixture      *self,
           gconstpointer data)
{
  g_clear_object (&self->document);
  sample_remove_folder (self->folder);
  g_free (self->folder);
}

static WhenceEvent *
need (Fixture    *self,
      const char *words)
{
  WhenceEvent *event = sample_find (self->document, words);

  if (event == NULL)
    g_error ("no event tells of %s", words);
  return event;
}

static char *
dup_id (Fixture    *self,
        const char *words)
{
  return g_strdup (need (self, words)->id);
}

static WhenceSpan
span_of (const char *edtf)
{
  WhenceSpan span;

  g_assert_true (whence_edtf_parse (edtf, &span, NULL));
  return span;
}

static void
assert_date (const WhenceEvent *event,
             const char        *expected)
{
  g_autofree char *edtf = event->dated ? whence_edtf_format (&event->span) : g_strdup ("undated");

  g_assert_cmpstr (edtf, ==, expected);
}

static const char *
get_hash (Fixture *self,
          guint    index)
{
  return whence_article_get_hash (((WhenceReading *) g_ptr_array_index (whence_document_get_timeline (self->document)->readings, index))->article);
}

static void
test_date (Fixture      *self,
           gconstpointer data)
{
  g_autofree char *id = dup_id (self, "a loan");
  WhenceSpan span = span_of ("1950~");
  guint n_undated = whence_document_get_timeline (self->document)->undated->len;

  g_assert_true (whence_document_set_date (self->document, id, &span, NULL));
  assert_date (need (self, "a loan"), "1950~");
  g_assert_true (need (self, "a loan")->edited & WHENCE_EDITED_DATE);
  g_assert_true (g_ptr_array_index (whence_document_get_timeline (self->document)->events, 0) == need (self, "a loan"));
  g_assert_true (whence_document_set_undated (self->document, id, NULL));
  g_assert_cmpuint (whence_document_get_timeline (self->document)->undated->len, ==, n_undated + 1);
  g_assert_true (whence_document_set_date (self->document, id, NULL, NULL));
  assert_date (need (self, "a loan"), "2021-07-05");
  g_assert_cmpuint (need (self, "a loan")->edited, ==, 0);
}

static void
test_hide_and_delete (Fixture      *self,
                      gconstpointer data)
{
  g_autofree char *one = dup_id (self, "a loan");
  g_autofree char *two = dup_id (self, "an agreement");
  const char *const ids[] = { one, two, NULL };
  guint n = whence_document_get_timeline (self->document)->events->len;
  g_autofree char *name = NULL;

  g_assert_true (whence_document_set_hidden (self->document, ids, TRUE, NULL));
  g_assert_cmpuint (whence_document_get_timeline (self->document)->events->len, ==, n - 2);
  g_assert_cmpuint (whence_document_get_timeline (self->document)->hidden->len, ==, 2);
  name = whence_document_dup_undo_name (self->document);
  g_assert_cmpstr (name, ==, "Hide 2 Events");
  g_assert_true (whence_document_set_deleted (self->document, ids, TRUE, NULL));
  g_assert_cmpuint (whence_document_get_timeline (self->document)->hidden->len, ==, 0);
  g_assert_cmpuint (whence_document_get_timeline (self->document)->deleted->len, ==, 2);
  g_assert_true (whence_document_undo (self->document, NULL));
  g_assert_true (whence_document_undo (self->document, NULL));
  g_assert_cmpuint (whence_document_get_timeline (self->document)->events->len, ==, n);
}

static void
test_merge_and_split (Fixture      *self,
                      gconstpointer data)
{
  g_autofree char *leader = dup_id (self, "a loan");
  g_autofree char *other = dup_id (self, "an agreement");
  g_autofree char *third = dup_id (self, "the old pier");
  const char *const ids[] = { leader, other, third, NULL };
  g_autofree char *title = g_strdup (need (self, "a loan")->title);
  guint n = whence_document_get_timeline (self->document)->events->len;
  guint n_pier = need (self, "the old pier")->mentions->len;
  WhenceEvent *merged;

  g_assert_true (whence_document_set_text (self->document, other, WHENCE_EDIT_NOTE, "mind this", NULL));
  g_assert_true (whence_document_merge (self->document, ids, NULL));
  merged = need (self, "a loan");
  g_assert_cmpuint (whence_document_get_timeline (self->document)->events->len, ==, n - 2);
  g_assert_cmpuint (merged->mentions->len, ==, 2 + n_pier);
  g_assert_cmpstr (merged->title, ==, title);
  g_assert_cmpstr (merged->note, ==, "mind this");
  g_assert_true (merged->edited & WHENCE_EDITED_JOINED);
  g_assert_true (merged->flags & WHENCE_EVENT_CONFLICT);
  /* The leader's own telling goes out: the rest stays together, with the note. */
  g_assert_true (whence_document_split (self->document, leader, 0, NULL));
  g_assert_cmpuint (whence_document_get_timeline (self->document)->events->len, ==, n - 1);
  g_assert_cmpuint (need (self, "a loan")->mentions->len, ==, 1);
  g_assert_cmpuint (need (self, "the old pier")->mentions->len, ==, 1 + n_pier);
  g_assert_cmpstr (need (self, "the old pier")->note, ==, "mind this");
}

static void
test_split_extracted (Fixture      *self,
                      gconstpointer data)
{
  g_autofree char *id = dup_id (self, "the old pier");
  guint n = whence_document_get_timeline (self->document)->events->len;
  guint n_merged = whence_document_get_timeline (self->document)->n_merged;

  g_assert_cmpuint (need (self, "the old pier")->mentions->len, ==, 2);
  g_assert_true (whence_document_split (self->document, id, 1, NULL));
  g_assert_cmpuint (whence_document_get_timeline (self->document)->events->len, ==, n + 1);
  g_assert_cmpuint (whence_document_get_timeline (self->document)->n_merged, ==, n_merged - 1);
  /* What was taken out stays out when the articles are read again. */
  {
    WhenceSpan span = span_of ("2020-06-05");
    g_autoptr (WhencePlan) plan = whence_document_plan_reference (self->document, get_hash (self, 1), &span);

    g_assert_true (whence_document_apply (self->document, plan, NULL));
  }
  g_assert_cmpuint (whence_document_get_timeline (self->document)->events->len, ==, n + 1);
}

/* "Opened … on Monday", "two years later" and the like: what hangs on the reference date moves, what the user dated stays. */
static void
test_reference (Fixture      *self,
                gconstpointer data)
{
  WhenceSpan span = span_of ("2018-06-05"), mine = span_of ("2001");
  g_autofree char *visit = dup_id (self, "The governor visited");
  g_autoptr (WhencePlan) plan = NULL, second = NULL;
  g_autoptr (GError) error = NULL;
  guint n_moves, n_keeps, all;

  assert_date (need (self, "The governor visited"), "2020-06-01");
  plan = whence_document_plan_reference (self->document, get_hash (self, 1), &span);
  g_assert_true (whence_plan_run (plan, NULL, NULL, NULL, &error));
  whence_plan_get_moves (plan, &all, &n_keeps);
  g_assert_cmpuint (all, >=, 2);
  g_assert_cmpuint (n_keeps, ==, 0);
  g_assert_true (whence_document_set_date (self->document, visit, &mine, NULL));
  whence_plan_get_moves (plan, &n_moves, &n_keeps);
  g_assert_cmpuint (n_moves, ==, all - 1);
  g_assert_cmpuint (n_keeps, ==, 1);
  g_assert_true (whence_document_apply (self->document, plan, &error));
  g_assert_no_error (error);
  assert_date (need (self, "The governor visited"), "2001");
  g_assert_true (whence_document_set_date (self->document, visit, NULL, NULL));
  assert_date (need (self, "The governor visited"), "2018-06-04");
  g_assert_cmpint (whence_reference_get_best (&whence_document_find_reading (self->document, get_hash (self, 1))->reference)->evidence, ==,
                   WHENCE_EVIDENCE_USER);
  /* Back to what was found. */
  second = whence_document_plan_reference (self->document, get_hash (self, 1), NULL);
  g_assert_true (whence_document_apply (self->document, second, &error));
  assert_date (need (self, "The governor visited"), "2020-06-01");
}

static void
test_plan_outlives_edits (Fixture      *self,
                          gconstpointer data)
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  g_autoptr (WhencePlan) add = NULL, remove = NULL;
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (articles, sample_numbered (1));
  g_ptr_array_add (articles, sample_numbered (1));
  g_ptr_array_add (articles, sample_article (0));
  add = whence_document_plan_articles (self->document, articles, 0);
  g_assert_cmpuint (whence_plan_get_n_added (add), ==, 1);
  g_assert_true (whence_plan_run (add, NULL, NULL, NULL, &error));
  remove = whence_document_plan_remove (self->document, get_hash (self, 0));
  g_assert_true (whence_document_apply (self->document, remove, &error));
  g_assert_true (whence_document_apply (self->document, add, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (whence_document_get_timeline (self->document)->readings->len, ==, G_N_ELEMENTS (sample_texts));
  g_assert_null (sample_find (self->document, "sail to Wexcombe"));
  g_assert_nonnull (sample_find (self->document, "opened school"));
}

static void
test_plan_cancelled (Fixture      *self,
                     gconstpointer data)
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (WhencePlan) plan = NULL;
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (articles, sample_numbered (1));
  plan = whence_document_plan_articles (self->document, articles, 0);
  g_cancellable_cancel (cancellable);
  g_assert_false (whence_plan_run (plan, NULL, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (whence_document_get_timeline (self->document)->readings->len, ==, G_N_ELEMENTS (sample_texts));
}

static void
test_article (Fixture      *self,
              gconstpointer data)
{
  g_autofree char *hash = g_strdup (get_hash (self, 0));
  g_autofree char *old = NULL;
  const WhenceArticle *article = whence_document_find_reading (self->document, hash)->article;
  WhenceSpan span = span_of ("2016-05-14");
  g_autoptr (WhencePlan) plan = NULL;

  old = g_strdup (article->title);
  g_assert_true (whence_document_set_article_text (self->document, hash, WHENCE_EDIT_ARTICLE_PUBLISHER, "Courier", NULL));
  g_assert_true (whence_document_set_article_text (self->document, hash, WHENCE_EDIT_ARTICLE_TITLE, "Ahoy", NULL));
  plan = whence_document_plan_published (self->document, hash, &span);
  g_assert_true (whence_document_apply (self->document, plan, NULL));
  article = whence_document_find_reading (self->document, hash)->article;
  g_assert_cmpstr (article->title, ==, "Ahoy");
  g_assert_cmpstr (article->publisher, ==, "Courier");
  g_assert_cmpstr (article->published, ==, "2016-05-14");
  g_assert_true (((WhenceMention *) g_ptr_array_index (need (self, "sail to Wexcombe")->mentions, 0))->article == article);
  g_assert_true (whence_document_set_article_text (self->document, hash, WHENCE_EDIT_ARTICLE_TITLE, NULL, NULL));
  g_assert_cmpstr (whence_document_find_reading (self->document, hash)->article->title, ==, old);
}

static void
test_by_hand (Fixture      *self,
              gconstpointer data)
{
  WhenceSpan span = span_of ("1888");
  WhenceNewEvent event = { .title = "The lighthouse of the bay was lit for the first time", .span = &span, .kind = WHENCE_KIND_OTHER };
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;
  WhenceEvent *made;

  event.article = get_hash (self, 0);
  event.begin = 0;
  event.end = 10;
  g_assert_true (whence_document_add_event (self->document, &event, &id, NULL));
  made = whence_document_find_event (self->document, id);
  assert_date (made, "1888");
  g_assert_cmpuint (made->mentions->len, ==, 1);
  g_assert_cmpint (g_utf8_strlen (made->label, -1), <=, 24);
  /* A single word shows that it is cut. */
  event.title = "Donaudampfschifffahrtsgesellschaft";
  g_clear_pointer (&id, g_free);
  g_assert_true (whence_document_add_event (self->document, &event, &id, NULL));
  made = whence_document_find_event (self->document, id);
  g_assert_cmpstr (made->label, ==, "Donaudampfschifffahrtsg…");
  g_assert_false (whence_document_set_text (self->document, id, WHENCE_EDIT_TITLE, NULL, &error));
  g_assert_error (error, WHENCE_DOCUMENT_ERROR, WHENCE_DOCUMENT_ERROR_INVALID);
}

/* A kind that the user chose can be given back: then it is what was extracted, and not the user's. */
static void
test_kind_again (Fixture      *self,
                 gconstpointer data)
{
  g_autofree char *id = dup_id (self, "a loan");
  const char *const ids[] = { id, NULL };
  WhenceKind extracted = whence_document_find_event (self->document, id)->kind;
  WhenceKind chosen = extracted == WHENCE_KIND_SPORT ? WHENCE_KIND_DEATH : WHENCE_KIND_SPORT;
  const WhenceEvent *event;

  g_assert_true (whence_document_set_kind (self->document, ids, chosen, NULL));
  event = whence_document_find_event (self->document, id);
  g_assert_cmpint (event->kind, ==, chosen);
  g_assert_cmpuint (event->edited & WHENCE_EDITED_KIND, !=, 0);
  g_assert_true (whence_document_reset_kind (self->document, ids, NULL));
  event = whence_document_find_event (self->document, id);
  g_assert_cmpint (event->kind, ==, extracted);
  g_assert_cmpuint (event->edited & WHENCE_EDITED_KIND, ==, 0);
  g_assert_true (whence_document_undo (self->document, NULL));
  g_assert_cmpint (whence_document_find_event (self->document, id)->kind, ==, chosen);
}

static guint
count_found (Fixture    *self,
             const char *words,
             guint      *out_articles)
{
  g_autoptr (WhenceFound) found = whence_document_search (self->document, words);

  if (out_articles != NULL)
    *out_articles = found != NULL ? found->articles->len : 0;
  return found != NULL ? g_hash_table_size (found->events) : G_MAXUINT;
}

static void
test_search (Fixture      *self,
             gconstpointer data)
{
  g_autofree char *id = dup_id (self, "a loan");
  guint n_articles;

  g_assert_cmpuint (count_found (self, "zoe marchetti", &n_articles), >, 0);
  g_assert_cmpuint (n_articles, ==, 3);
  g_assert_cmpuint (count_found (self, "MARCHETTI", NULL), ==, count_found (self, "marchet", NULL));
  g_assert_cmpuint (count_found (self, "loan", &n_articles), ==, 1);
  g_assert_cmpuint (n_articles, ==, 1);
  g_assert_cmpuint (count_found (self, "\"loan approved\"", NULL), ==, 0);
  g_assert_cmpuint (count_found (self, "nothing of the kind", NULL), ==, 0);
  g_assert_cmpuint (count_found (self, "  ?! ", NULL), ==, G_MAXUINT);
  /* A word of the note and one of the passage. */
  g_assert_true (whence_document_set_text (self->document, id, WHENCE_EDIT_NOTE, "Überprüfen", NULL));
  g_assert_cmpuint (count_found (self, "uberpr loan", NULL), ==, 1);
  /* The syntax of the index is not the user's. */
  g_assert_cmpuint (count_found (self, "loan AND NOT * ( ^ : \"", NULL), ==, 0);
  g_assert_true (whence_document_undo (self->document, NULL));
  g_assert_cmpuint (count_found (self, "uberpr", NULL), ==, 0);
}

static void
test_filter (Fixture      *self,
             gconstpointer data)
{
  const WhenceTimeline *timeline = whence_document_get_timeline (self->document);
  GListModel *list = G_LIST_MODEL (whence_document_get_events (self->document));
  g_autofree char *id = dup_id (self, "a loan");
  const char *const ids[] = { id, NULL };
  WhenceFilter filter = { 0 };
  WhenceSpan span = span_of ("2020/2022");
  g_autoptr (WhenceFound) found = NULL;

  g_assert_cmpuint (g_list_model_get_n_items (list), ==, timeline->events->len);
  whence_filter_set_span (&filter, &span);
  whence_document_set_filter (self->document, &filter);
  g_assert_cmpuint (g_list_model_get_n_items (list), >, 0);
  g_assert_cmpuint (g_list_model_get_n_items (list), <, timeline->events->len);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    g_assert_true (whence_span_overlaps (&whence_event_list_get (WHENCE_EVENT_LIST (list), i)->span, &span)
                   || (whence_event_list_get (WHENCE_EVENT_LIST (list), i)->span.flags & WHENCE_SPAN_OPEN_BEGIN));
  whence_filter_add_article (&filter, get_hash (self, 3));
  whence_document_set_filter (self->document, &filter);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, whence_document_get_shown (self->document)->events->len);
  whence_filter_clear (&filter);
  filter.statuses = 1u << WHENCE_STATUS_DISPUTED;
  whence_document_set_filter (self->document, &filter);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 0);
  /* It follows the edits. */
  g_assert_true (whence_document_set_status (self->document, ids, WHENCE_STATUS_DISPUTED, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 1);
  filter = (WhenceFilter){ 0 };
  found = whence_document_search (self->document, "ferry");
  filter.events = g_hash_table_ref (found->events);
  whence_document_set_filter (self->document, &filter);
  g_assert_cmpuint (g_list_model_get_n_items (list), >, 1);
  whence_document_set_filter (self->document, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, whence_document_get_timeline (self->document)->events->len);
  whence_filter_clear (&filter);
}

static void
test_timexes (Fixture      *self,
              gconstpointer data)
{
  g_autoptr (GArray) timexes = whence_document_read_timexes (self->document, get_hash (self, 1));
  gboolean seen = FALSE;

  for (guint i = 0; i < timexes->len; i++)
    seen = seen || g_str_equal (g_array_index (timexes, WhenceTimex, i).value, "2020-06-01");
  g_assert_true (seen);
  g_assert_null (whence_document_read_timexes (self->document, "none"));
}

static void
changed_cb (GListModel *model,
            guint       position,
            guint       removed,
            guint       added,
            gpointer    user_data)
{
  g_string_append_printf (user_data, "%u-%u+%u ", position, removed, added);
}

static void
test_smallest_change (Fixture      *self,
                      gconstpointer data)
{
  g_autoptr (GString) log = g_string_new (NULL);
  WhenceEventList *list = whence_document_get_events (self->document);
  g_autofree char *id = g_strdup (whence_event_list_get (list, 2)->id);
  g_autofree char *other = g_strdup (whence_event_list_get (list, 5)->id);

  g_signal_connect (list, "items-changed", G_CALLBACK (changed_cb), log);
  g_assert_true (whence_document_set_text (self->document, id, WHENCE_EDIT_NOTE, "a", NULL));
  g_assert_true (whence_document_set_text (self->document, other, WHENCE_EDIT_NOTE, "b", NULL));
  g_assert_true (whence_document_undo (self->document, NULL));
  g_assert_cmpstr (log->str, ==, "2-1+1 5-1+1 5-1+1 ");
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *name;
    void (*test) (Fixture      *self,
                  gconstpointer data);
  } tests[] = {
    { "date", test_date },
    { "hide-and-delete", test_hide_and_delete },
    { "merge-and-split", test_merge_and_split },
    { "split-what-was-extracted", test_split_extracted },
    { "reference-date-moves-what-hangs-on-it", test_reference },
    { "plan-outlives-edits", test_plan_outlives_edits },
    { "plan-cancelled", test_plan_cancelled },
    { "article", test_article },
    { "kind-again", test_kind_again },
    { "by-hand", test_by_hand },
    { "search", test_search },
    { "filter", test_filter },
    { "timexes", test_timexes },
    { "smallest-change", test_smallest_change },
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strdup_printf ("/timeline/document-view/%s", tests[i].name);

      g_test_add (path, Fixture, NULL, set_up, tests[i].test, tear_down);
    }
  return g_test_run ();
}
