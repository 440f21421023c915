/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Some thousand random edits, undone, redone and read back from the file, each state compared as a whole with what it was. */
#include <glib/gstdio.h>

#include "sample-articles.h"
#include "whence-edtf.h"
#include "whence-json.h"

/* Deep enough to forget steps; a sanitizer makes each a hundred times slower. */
#ifdef __SANITIZE_ADDRESS__
#define N_OPERATIONS 500u
#define LEAST_DEPTH 50u
#else
#define N_OPERATIONS 5000u
#define LEAST_DEPTH WHENCE_DOCUMENT_MAX_STEPS
#endif

typedef struct
{
  char           *folder;
  WhenceDocument *document;
  GRand          *random;
  GPtrArray      *states; /* dumps; [0] is the empty document */
  guint           at;
  guint           n_changed;
  guint           n_done[WHENCE_N_EDITS];
} Run;

static char *
dump (WhenceDocument *document)
{
  g_autoptr (GBytes) bytes = whence_json_write_timeline (whence_document_get_timeline (document));

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* A document is long: the first line that differs is what one wants to see. */
static void
assert_same (const char *expected,
             const char *found)
{
  g_auto (GStrv) expected_lines = g_strsplit (expected, "\n", -1);
  g_auto (GStrv) found_lines = g_strsplit (found, "\n", -1);

  for (guint i = 0; expected_lines[i] != NULL && found_lines[i] != NULL; i++)
    g_assert_cmpstr (found_lines[i], ==, expected_lines[i]);
  g_assert_cmpuint (g_strv_length (found_lines), ==, g_strv_length (expected_lines));
}

static void
count_cb (WhenceDocument *document,
          Run            *run)
{
  run->n_changed++;
}

static void
attach (Run *run)
{
  g_signal_connect (run->document, "changed", G_CALLBACK (count_cb), run);
}

static guint
pick (Run  *run,
      guint n)
{
  return n > 0 ? (guint) g_rand_int_range (run->random, 0, (gint32) n) : 0;
}

static GPtrArray *
all_events (Run *run)
{
  const WhenceTimeline *timeline = whence_document_get_timeline (run->document);
  GPtrArray *lists[] = { timeline->events, timeline->undated, timeline->hidden, timeline->deleted };
  GPtrArray *all = g_ptr_array_new ();

  for (guint l = 0; l < G_N_ELEMENTS (lists); l++)
    for (guint i = 0; i < lists[l]->len; i++)
      g_ptr_array_add (all, g_ptr_array_index (lists[l], i));
  return all;
}

/* Tellings are never lost and never doubled, whatever is merged or taken out. */
static guint
count_tellings (Run *run)
{
  g_autoptr (GPtrArray) all = all_events (run);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n = 0, n_worded = 0;

  for (guint i = 0; i < all->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (all, i);

      for (guint k = 0; k < event->mentions->len; k++)
        {
          const WhenceMention *mention = g_ptr_array_index (event->mentions, k);

          n++;
          if (!whence_mention_has_words (mention))
            continue;
          n_worded++;
          g_hash_table_add (seen, g_strdup_printf ("%s %u %u %u %s", whence_article_get_hash (mention->article), mention->begin, mention->expression_begin,
                                                   mention->expression_end, mention->title));
        }
    }
  g_assert_cmpuint (g_hash_table_size (seen), ==, n_worded);
  return n;
}

static char **
pick_ids (Run      *run,
          GPtrArray *all,
          guint      n)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  guint first = pick (run, all->len);

  for (guint i = 0; i < n && i < all->len; i++)
    g_strv_builder_add (builder, ((WhenceEvent *) g_ptr_array_index (all, (first + i * 3) % all->len))->id);
  return g_strv_builder_end (builder);
}

static const WhenceArticle *
pick_article (Run *run)
{
  const WhenceTimeline *timeline = whence_document_get_timeline (run->document);

  return timeline->readings->len > 0
           ? ((WhenceReading *) g_ptr_array_index (timeline->readings, pick (run, timeline->readings->len)))->article
           : NULL;
}

static WhenceSpan
pick_span (Run *run)
{
  static const char *const dates[] = { "1994", "2019-05-13", "2014~", "[..1974]", "2019/..", "2024-05-16/2024-05-17", "201X", "2020-W20?" };
  WhenceSpan span;

  g_assert_true (whence_edtf_parse (dates[pick (run, G_N_ELEMENTS (dates))], &span, NULL));
  return span;
}

static void
edit_one (Run        *run,
          const char *id,
          guint       n_mentions,
          guint       which)
{
  g_autofree char *text = g_strdup_printf ("Ünsaid %u", pick (run, 50));
  WhenceDocument *document = run->document;
  WhenceSpan span = pick_span (run);

  switch (which)
    {
    case 0:
      whence_document_set_text (document, id, WHENCE_EDIT_TITLE, pick (run, 4) ? text : NULL, NULL);
      break;
    case 1:
      whence_document_set_text (document, id, WHENCE_EDIT_LABEL, pick (run, 4) ? text : NULL, NULL);
      break;
    case 2:
      whence_document_set_text (document, id, WHENCE_EDIT_NOTE, pick (run, 4) ? text : NULL, NULL);
      break;
    case 3:
      whence_document_set_date (document, id, pick (run, 4) ? &span : NULL, NULL);
      break;
    case 4:
      whence_document_set_undated (document, id, NULL);
      break;
    default:
      whence_document_split (document, id, pick (run, n_mentions), NULL);
      break;
    }
}

static void
edit_many (Run               *run,
           const char *const *ids,
           guint              which)
{
  WhenceDocument *document = run->document;

  switch (which)
    {
    case 0:
      if (pick (run, 4) == 0)
        whence_document_reset_kind (document, ids, NULL);
      else
        whence_document_set_kind (document, ids, (WhenceKind) pick (run, WHENCE_N_KINDS), NULL);
      break;
    case 1:
      whence_document_set_status (document, ids, (WhenceStatus) pick (run, WHENCE_N_STATUSES), NULL);
      break;
    case 2:
      whence_document_set_starred (document, ids, pick (run, 2) != 0, NULL);
      break;
    case 3:
      whence_document_set_hidden (document, ids, pick (run, 2) != 0, NULL);
      break;
    case 4:
      whence_document_set_deleted (document, ids, pick (run, 3) == 0, NULL);
      break;
    default:
      whence_document_merge (document, ids, NULL);
      break;
    }
}

static void
add_by_hand (Run *run)
{
  const WhenceArticle *article = pick_article (run);
  WhenceSpan span = pick_span (run);
  WhenceNewEvent event = { .title = "Something that was added by hand", .span = pick (run, 3) ? &span : NULL, .kind = WHENCE_KIND_WAR };

  if (article != NULL && pick (run, 2))
    {
      event.article = whence_article_get_hash (article);
      event.begin = article->paragraphs[0].begin;
      event.end = article->paragraphs[0].end;
    }
  g_assert_true (whence_document_add_event (run->document, &event, NULL, NULL));
}

static void
change_articles (Run *run)
{
  const WhenceArticle *article = pick_article (run);
  g_autoptr (WhencePlan) plan = NULL;
  g_autoptr (GError) error = NULL;
  WhenceSpan span = pick_span (run);
  guint which = pick (run, 6);

  if (which == 0 || article == NULL)
    {
      guint first = pick (run, G_N_ELEMENTS (sample_texts));

      sample_add (run->document, first, 1 + pick (run, G_N_ELEMENTS (sample_texts) - first));
      return;
    }
  if (which == 1)
    plan = whence_document_plan_remove (run->document, whence_article_get_hash (article));
  else if (which == 2)
    plan = whence_document_plan_reference (run->document, whence_article_get_hash (article), pick (run, 3) ? &span : NULL);
  else if (which == 3)
    plan = whence_document_plan_published (run->document, whence_article_get_hash (article), pick (run, 3) ? &span : NULL);
  else
    {
      static const WhenceEditKind kinds[] = { WHENCE_EDIT_ARTICLE_TITLE, WHENCE_EDIT_ARTICLE_PUBLISHER, WHENCE_EDIT_ARTICLE_ADDRESS };
      static const char *const values[] = { "Kestrel Courier", "", NULL };

      whence_document_set_article_text (run->document, whence_article_get_hash (article), kinds[pick (run, 3)], values[pick (run, 3)], NULL);
      return;
    }
  whence_document_apply (run->document, plan, &error);
  g_assert_no_error (error);
}

static void
edit_eras (Run *run)
{
  const GPtrArray *eras = whence_document_get_timeline (run->document)->eras;
  g_autofree char *name = g_strdup_printf ("Ära %u", pick (run, 20));
  const WhenceEra *era = eras->len > 0 ? g_ptr_array_index (eras, pick (run, eras->len)) : NULL;
  WhenceEraColor color = (WhenceEraColor) pick (run, WHENCE_N_ERA_COLORS);
  WhenceSpan span = pick_span (run);

  if (era == NULL || pick (run, 3) == 0)
    whence_document_add_era (run->document, name, &span, color, NULL, NULL);
  else if (pick (run, 3) == 0)
    whence_document_remove_era (run->document, era->id, NULL);
  else
    whence_document_set_era (run->document, era->id, name, pick (run, 2) ? &span : &era->span, pick (run, 2) ? color : era->color, NULL);
}

static void
edit (Run *run)
{
  g_autoptr (GPtrArray) all = all_events (run);
  guint before = count_tellings (run), changed = run->n_changed;
  guint which = pick (run, 22);
  gboolean articles = all->len == 0 || which == 0;

  if (articles)
    change_articles (run);
  else if (which == 1)
    add_by_hand (run);
  else if (which < 11)
    {
      const WhenceEvent *event = g_ptr_array_index (all, pick (run, all->len));
      g_autofree char *id = g_strdup (event->id);

      edit_one (run, id, event->mentions->len, pick (run, 7));
    }
  else if (which >= 20)
    edit_eras (run);
  else
    {
      g_auto (GStrv) ids = pick_ids (run, all, 1 + pick (run, 3));

      edit_many (run, (const char *const *) ids, pick (run, 7));
    }
  if (!articles && which != 1)
    g_assert_cmpuint (count_tellings (run), ==, before);
  if (run->n_changed == changed)
    return;
  g_assert_cmpuint (run->n_changed, ==, changed + 1);
  g_ptr_array_set_size (run->states, (gint) run->at + 1);
  g_ptr_array_add (run->states, dump (run->document));
  run->at++;
}

static void
check (Run *run)
{
  g_autofree char *state = dump (run->document);

  assert_same (g_ptr_array_index (run->states, run->at), state);
}

static void
move (Run *run,
      gint direction)
{
  g_autofree char *name =
    direction < 0 ? whence_document_dup_undo_name (run->document) : whence_document_dup_redo_name (run->document);
  gboolean possible = direction < 0 ? run->at > 0 : run->at + 1 < run->states->len;
  g_autoptr (GError) error = NULL;
  gboolean done = direction < 0 ? whence_document_undo (run->document, &error) : whence_document_redo (run->document, &error);

  g_assert_true ((name != NULL) == done);
  if (!done)
    {
      g_assert_error (error, WHENCE_DOCUMENT_ERROR, WHENCE_DOCUMENT_ERROR_INVALID);
      /* Steps from long ago are forgotten. */
      g_assert_true (!possible || (direction < 0 && run->states->len > WHENCE_DOCUMENT_MAX_STEPS));
      return;
    }
  g_assert_no_error (error);
  g_assert_true (possible);
  run->at = (guint) ((gint) run->at + direction);
  check (run);
}

static void
reopen (Run *run)
{
  g_autofree char *path = g_strdup (whence_document_get_path (run->document));
  g_autoptr (GError) error = NULL;

  g_clear_object (&run->document);
  run->document = whence_document_open_full (path, TRUE, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (whence_document_get_damage (run->document));
  attach (run);
  check (run);
}

/* Exported, read and imported, it is the same to the byte. */
static void
exchange (Run *run)
{
  g_autofree char *before = dump (run->document), *after = NULL, *again = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static (before, strlen (before));
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceTimeline) timeline = whence_json_read_timeline (bytes, &error);
  g_autoptr (WhenceDocument) other = whence_document_new_temporary (run->folder, NULL);
  g_autofree char *path = g_strdup (whence_document_get_path (other));

  g_assert_no_error (error);
  g_assert_true (whence_document_import (other, timeline, NULL, &error));
  g_assert_no_error (error);
  after = dump (other);
  assert_same (before, after);
  g_clear_object (&other);
  other = whence_document_open (path, &error);
  g_assert_no_error (error);
  again = dump (other);
  assert_same (before, again);
  g_clear_object (&other);
  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
test_random (gconstpointer seed)
{
  Run run = { sample_make_folder (), NULL, g_rand_new_with_seed (GPOINTER_TO_UINT (seed)), g_ptr_array_new_with_free_func (g_free), 0 };
  g_autoptr (GError) error = NULL;
  guint n_undone = 0, n_redone = 0, furthest = 0;

  run.document = whence_document_new_temporary (run.folder, &error);
  g_assert_no_error (error);
  attach (&run);
  g_ptr_array_add (run.states, dump (run.document));
  for (guint i = 0; i < N_OPERATIONS; i++)
    {
      guint which = pick (&run, 100);

      if (which < 74)
        edit (&run);
      else if (which < 85)
        {
          for (guint k = pick (&run, 6); k > 0; k--, n_undone++)
            move (&run, -1);
        }
      else if (which < 96)
        {
          for (guint k = pick (&run, 6); k > 0; k--, n_redone++)
            move (&run, +1);
        }
      else if (which < 98)
        reopen (&run);
      else
        exchange (&run);
      furthest = MAX (furthest, run.at);
    }
  g_test_message ("%u undone, %u redone, %u steps deep", n_undone, n_redone, furthest);
  g_assert_cmpuint (furthest, >, LEAST_DEPTH);
  while (run.at > 0)
    {
      guint at = run.at;

      move (&run, -1);
      if (run.at == at)
        break;
    }
  while (run.at + 1 < run.states->len)
    move (&run, +1);
  reopen (&run);
  g_clear_object (&run.document);
  g_rand_free (run.random);
  g_ptr_array_unref (run.states);
  sample_remove_folder (run.folder);
  g_free (run.folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/timeline/edits/random", GUINT_TO_POINTER (20240516), test_random);
  g_test_add_data_func ("/timeline/edits/random-again", GUINT_TO_POINTER (1), test_random);
  return g_test_run ();
}
