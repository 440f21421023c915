/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Opens a document in a thread and hands it over to the caller's, which has it to itself from then on.  Who stops it need not wait for
 * the thread, which ends at the next row it comes to; what it has made by then is thrown away. */

#include "config.h"

#include "whence-open-job.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "whence-json.h"

#define EXCHANGE_SUFFIX ".json"
/* Set on a document that was made here and is nobody's yet. */
#define MADE "whence-open-job-made"

typedef struct
{
  GFile *file;
  char *directory;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_object_unref (job->file);
  g_free (job->directory);
  g_free (job);
}

static gboolean
has_suffix (GFile *file, const char *suffix)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *folded = name != NULL ? g_ascii_strdown (name, -1) : g_strdup ("");

  return g_str_has_suffix (folded, suffix);
}

/**
 * whence_open_job_is_document:
 * @file: a file
 *
 * Returns: whether it is a document by its name, and not an article
 */
gboolean
whence_open_job_is_document (GFile *file)
{
  return has_suffix (file, WHENCE_DOCUMENT_SUFFIX) || has_suffix (file, EXCHANGE_SUFFIX);
}

/* What is wrong in it, and where, whence-cli tells. */
static void
fail_exchange (GFile *file, const GError *cause, GError **error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  const char *reason = _("The file is damaged or incomplete");

  if (g_error_matches (cause, WHENCE_JSON_ERROR, WHENCE_JSON_ERROR_FOREIGN))
    reason = _("This is not a Whence document");
  else if (g_error_matches (cause, WHENCE_JSON_ERROR, WHENCE_JSON_ERROR_NEWER))
    reason = _("The document was written by a later version of Whence");
  g_set_error (error, cause->domain, cause->code, "%s: %s", shown, reason);
}

/* The exchange form becomes a new document without a name: a later edit shall not seem to be in the file it came from. */
static WhenceDocument *
open_exchange (Job *job, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = g_file_load_bytes (job->file, cancellable, NULL, error);
  g_autoptr (WhenceTimeline) timeline = NULL;
  g_autoptr (WhenceDocument) document = NULL;
  g_autoptr (GError) cause = NULL;

  if (bytes == NULL)
    return NULL;
  timeline = whence_json_read_timeline (bytes, &cause);
  if (timeline == NULL)
    {
      fail_exchange (job->file, cause, error);
      return NULL;
    }
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  document = whence_document_new_temporary (job->directory, error);
  if (document == NULL)
    return NULL;
  if (!whence_document_import (document, timeline, cancellable, error))
    {
      g_unlink (whence_document_get_path (document));
      return NULL;
    }
  g_object_set_data (G_OBJECT (document), MADE, GINT_TO_POINTER (TRUE));
  return g_steal_pointer (&document);
}

static WhenceDocument *
open_file (Job *job, GCancellable *cancellable, GError **error)
{
  g_autofree char *path = g_file_get_path (job->file);
  g_autofree char *parent = path != NULL ? g_path_get_dirname (path) : NULL;

  if (path == NULL)
    {
      g_autofree char *name = g_file_get_parse_name (job->file);

      g_set_error (error, WHENCE_DOCUMENT_ERROR, WHENCE_DOCUMENT_ERROR_UNREADABLE, "%s: %s", name,
                   _("Only files of this computer can be opened"));
      return NULL;
    }
  if (has_suffix (job->file, EXCHANGE_SUFFIX))
    return open_exchange (job, cancellable, error);
  return whence_document_open_full (path, g_str_equal (parent, job->directory), cancellable, error);
}

/* What was made of the exchange form has no other name to be found by: who does not take it leaves nothing of it. */
static void
discard (gpointer data)
{
  WhenceDocument *document = data;

  if (g_object_get_data (G_OBJECT (document), MADE) != NULL)
    g_unlink (whence_document_get_path (document));
  g_object_unref (document);
}

static void
open_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Job *job = task_data;
  GError *error = NULL;
  WhenceDocument *document = open_file (job, cancellable, &error);

  /* nobody waits for it any more */
  if (!g_task_set_return_on_cancel (task, FALSE))
    {
      g_clear_pointer (&document, discard);
      g_clear_error (&error);
      return;
    }
  if (document != NULL)
    g_task_return_pointer (task, document, discard);
  else
    g_task_return_error (task, error);
}

/**
 * whence_open_job_run_async:
 * @file: a document
 * @directory: where documents without a name are kept
 * @cancellable: (nullable): to stop it
 * @callback: called when it is open, or is not waited for any more
 * @user_data: for @callback
 *
 * Opens a document, or makes a new one without a name of what stands in exchange form.
 */
void
whence_open_job_run_async (GFile *file, const char *directory, GCancellable *cancellable, GAsyncReadyCallback callback,
                           gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Job *job = g_new (Job, 1);

  job->file = g_object_ref (file);
  job->directory = g_strdup (directory);
  g_task_set_source_tag (task, whence_open_job_run_async);
  g_task_set_task_data (task, job, job_free);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, open_thread);
}

/**
 * whence_open_job_run_finish:
 * @result: what the callback was given
 * @error: (out): why there is no document
 *
 * Returns: (transfer full): the document
 */
WhenceDocument *
whence_open_job_run_finish (GAsyncResult *result, GError **error)
{
  WhenceDocument *document;

  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  document = g_task_propagate_pointer (G_TASK (result), error);

  if (document != NULL)
    g_object_set_data (G_OBJECT (document), MADE, NULL);
  return document;
}
