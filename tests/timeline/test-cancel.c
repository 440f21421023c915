/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is stopped stops, is told as stopped and not as damage, and leaves things as they were. */
#include "sample-articles.h"
#include "whence-store.h"

typedef struct
{
  char           *folder;
  char           *path;
  WhenceDocument *document;
  GCancellable   *cancellable;
} Fixture;

static void
fixture_set_up (Fixture      *self,
                gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = sample_make_folder ();
  self->document = whence_document_new_temporary (self->folder, &error);
  g_assert_no_error (error);
  g_assert_true (sample_add (self->document, 0, 3));
  self->path = g_strdup (whence_document_get_path (self->document));
  self->cancellable = g_cancellable_new ();
}

static void
fixture_tear_down (Fixture      *self,
                   gconstpointer data)
{
  g_object_unref (self->document);
  g_object_unref (self->cancellable);
  sample_remove_folder (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

static gpointer
cancel_thread (gpointer cancellable)
{
  g_cancellable_cancel (cancellable);
  return NULL;
}

/* A statement that nothing else would end. */
static void
test_statement (Fixture      *self,
                gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceStore) store = whence_store_open (self->path, self->cancellable, &error);
  sqlite3_stmt *statement;
  GThread *thread;

  g_assert_no_error (error);
  statement = whence_store_prepare (store, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max (i) FROM n", &error);
  g_assert_no_error (error);
  thread = g_thread_new ("cancel", cancel_thread, self->cancellable);
  g_assert_false (whence_store_run (store, statement, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_thread_join (thread);

  /* What is not stopped any more goes on. */
  whence_store_set_cancellable (store, NULL);
  g_clear_error (&error);
  g_assert_true (whence_store_read_head (store, &error));
  g_assert_no_error (error);
}

static void
test_open (Fixture      *self,
           gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceDocument) again = NULL;

  g_cancellable_cancel (self->cancellable);
  g_assert_null (whence_document_open_full (self->path, FALSE, self->cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);

  g_cancellable_reset (self->cancellable);
  again = whence_document_open_full (self->path, TRUE, self->cancellable, &error);
  g_assert_no_error (error);
  g_assert_null (whence_document_get_damage (again));
  g_assert_cmpuint (whence_document_get_timeline (again)->readings->len, ==, 3);
  /* Once it is open nothing stops it. */
  g_cancellable_cancel (self->cancellable);
  g_assert_true (sample_add (again, 3, 1));
}

static gpointer
open_thread (gpointer data)
{
  Fixture *self = data;
  GError *error = NULL;
  WhenceDocument *document = whence_document_open_full (self->path, FALSE, self->cancellable, &error);

  /* Stopped too late it is whole, else it says so. */
  if (document != NULL)
    g_assert_null (whence_document_get_damage (document));
  else
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_object (&document);
  g_clear_error (&error);
  return NULL;
}

/* At whatever moment it comes: never half a document, never one that is taken for damaged. */
static void
test_open_at_any_moment (Fixture      *self,
                         gconstpointer data)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (5);

  for (guint i = 0; i < 100; i++)
    {
      GThread *thread;

      g_cancellable_reset (self->cancellable);
      thread = g_thread_new ("open", open_thread, self);
      g_usleep ((gulong) g_rand_int_range (random, 0, 4000));
      g_cancellable_cancel (self->cancellable);
      g_thread_join (thread);
    }
}

static void
test_import (Fixture      *self,
             gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceDocument) other = whence_document_new_temporary (self->folder, &error);
  const WhenceTimeline *timeline = whence_document_get_timeline (self->document);

  g_assert_no_error (error);
  g_cancellable_cancel (self->cancellable);
  g_assert_false (whence_document_import (other, timeline, self->cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_true (whence_document_is_empty (other));
  g_assert_true (whence_document_import (other, timeline, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (whence_document_get_timeline (other)->events->len, ==, timeline->events->len);
}

#define ADD(name, test) g_test_add ("/timeline/cancel/" name, Fixture, NULL, fixture_set_up, test, fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("statement", test_statement);
  ADD ("open", test_open);
  ADD ("open-at-any-moment", test_open_at_any_moment);
  ADD ("import", test_import);
  return g_test_run ();
}
