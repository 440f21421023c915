/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads articles and the whole timeline anew, in a thread.  What goes in and what comes out is immutable. */

#include "config.h"

#include "whence-import-job.h"

#include "whence-import.h"
#include "whence-words.h"

typedef struct
{
  GPtrArray *articles;
  GPtrArray *sources;
  WhenceImportProgress *progress;
} Job;

static void
source_free (gpointer data)
{
  WhenceImportSource *self = data;

  g_clear_object (&self->file);
  g_free (self->text);
  g_free (self->name);
  g_free (self);
}

static void
skip_free (gpointer data)
{
  WhenceImportSkip *self = data;

  g_free (self->name);
  g_free (self->reason);
  g_free (self);
}

static void
job_free (gpointer data)
{
  Job *self = data;

  g_ptr_array_unref (self->articles);
  g_ptr_array_unref (self->sources);
  g_free (self);
}

static void
progress_cb (guint done, guint total, gpointer user_data)
{
  WhenceImportProgress *progress = user_data;

  g_atomic_int_set (&progress->total, (gint) total);
  g_atomic_int_set (&progress->done, (gint) done);
}

static WhenceArticle *
import_source (const WhenceImportSource *source, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  if (source->file != NULL)
    return whence_import_file (source->file, cancellable, error);
  bytes = g_bytes_new_static (source->text, strlen (source->text));
  return whence_import_bytes (bytes, source->name, NULL, error);
}

static void
add_skip (WhenceImportReport *report, const WhenceImportSource *source, const GError *error)
{
  WhenceImportSkip *skip = g_new0 (WhenceImportSkip, 1);

  skip->name = source->file != NULL ? g_file_get_parse_name (source->file) : g_strdup (source->name);
  skip->reason = g_strdup (error->message);
  g_ptr_array_add (report->skipped, skip);
}

/* Appends to the job's articles what its sources give and is not among them yet. */
static gboolean
import_all (Job *job, WhenceImportReport *report, GCancellable *cancellable, GError **error)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < job->articles->len; i++)
    g_hash_table_add (known, ((WhenceArticle *) g_ptr_array_index (job->articles, i))->hash);

  g_atomic_int_set (&job->progress->total, (gint) job->sources->len);
  for (guint i = 0; i < job->sources->len; i++)
    {
      const WhenceImportSource *source = g_ptr_array_index (job->sources, i);
      g_autoptr (GError) reason = NULL;
      g_autoptr (WhenceArticle) article = import_source (source, cancellable, &reason);

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (article == NULL)
        add_skip (report, source, reason);
      else if (!g_hash_table_add (known, article->hash))
        report->n_known++;
      else
        {
          report->n_added++;
          g_ptr_array_add (job->articles, g_steal_pointer (&article));
        }
      g_atomic_int_set (&job->progress->done, (gint) i + 1);
    }
  return TRUE;
}

static void
job_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Job *job = task_data;
  guint n_before = job->articles->len;
  g_autoptr (WhenceImportReport) report = g_new0 (WhenceImportReport, 1);
  GError *error = NULL;

  report->skipped = g_ptr_array_new_with_free_func (skip_free);
  report->dateless = g_ptr_array_new_with_free_func (g_free);
  if (!import_all (job, report, cancellable, &error))
    {
      g_task_return_error (task, error);
      return;
    }
  if (report->n_added > 0)
    {
      report->timeline = whence_pipeline_run (job->articles, NULL, progress_cb, job->progress, cancellable, &error);
      if (report->timeline == NULL)
        {
          g_task_return_error (task, error);
          return;
        }
      for (guint i = n_before; i < report->timeline->readings->len; i++)
        {
          const WhenceReading *reading = g_ptr_array_index (report->timeline->readings, i);

          if (reading->events->len == 0)
            g_ptr_array_add (report->dateless, whence_words_article_title (reading->article));
        }
    }
  g_task_return_pointer (task, g_steal_pointer (&report), (GDestroyNotify) whence_import_report_free);
}

/**
 * whence_import_sources_new:
 *
 * Returns: (transfer full) (element-type WhenceImportSource): an empty list of sources
 */
GPtrArray *
whence_import_sources_new (void)
{
  return g_ptr_array_new_with_free_func (source_free);
}

/**
 * whence_import_sources_add:
 * @sources: a list of sources
 * @file: (nullable): a file
 * @text: (nullable): else a text
 * @name: (nullable): what to call the text
 */
void
whence_import_sources_add (GPtrArray *sources, GFile *file, const char *text, const char *name)
{
  WhenceImportSource *source;

  g_return_if_fail (sources != NULL);
  g_return_if_fail ((file != NULL) != (text != NULL));

  source = g_new0 (WhenceImportSource, 1);
  source->file = file != NULL ? g_object_ref (file) : NULL;
  source->text = g_strdup (text);
  source->name = g_strdup (name);
  g_ptr_array_add (sources, source);
}

/**
 * whence_import_job_run_async:
 * @articles: (transfer full) (element-type WhenceArticle): the articles that are there already
 * @sources: (transfer full) (element-type WhenceImportSource): what to add
 * @progress: where to tell how far it is; must live until the callback
 * @cancellable: (nullable): to stop it
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Reads the sources and builds the timeline of all articles in a thread.
 */
void
whence_import_job_run_async (GPtrArray *articles, GPtrArray *sources, WhenceImportProgress *progress,
                             GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Job *job = g_new0 (Job, 1);

  job->articles = articles;
  job->sources = sources;
  job->progress = progress;
  g_task_set_source_tag (task, whence_import_job_run_async);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, job_thread);
}

/**
 * whence_import_job_run_finish:
 * @result: what the callback was given
 * @error: (out): why there is no report: it was cancelled
 *
 * Returns: (transfer full): what came of it
 */
WhenceImportReport *
whence_import_job_run_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * whence_import_report_absorb:
 * @self: a report
 * @earlier: (transfer full) (nullable): the report of a job right before, whose timeline is no longer of interest
 *
 * Makes one report of two.
 */
void
whence_import_report_absorb (WhenceImportReport *self, WhenceImportReport *earlier)
{
  if (earlier == NULL)
    return;
  self->n_added += earlier->n_added;
  self->n_known += earlier->n_known;
  g_ptr_array_extend_and_steal (self->skipped, g_steal_pointer (&earlier->skipped));
  g_ptr_array_extend_and_steal (self->dateless, g_steal_pointer (&earlier->dateless));
  whence_import_report_free (earlier);
}

/**
 * whence_import_report_free:
 * @self: (transfer full): a report
 */
void
whence_import_report_free (WhenceImportReport *self)
{
  g_clear_pointer (&self->timeline, whence_timeline_free);
  g_clear_pointer (&self->skipped, g_ptr_array_unref);
  g_clear_pointer (&self->dateless, g_ptr_array_unref);
  g_free (self);
}
