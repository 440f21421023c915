/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads articles and what hangs on them, in a thread; what comes of it is written to the document in the document's own. */

#include "config.h"

#include "whence-import-job.h"

#include "whence-import.h"
#include "whence-syntax.h"
#include "whence-words.h"

typedef struct
{
  WhenceDocument *document;
  GHashTable *known; /* hashes of articles that are there already */
  GPtrArray *articles;
  GPtrArray *sources;
  WhencePlan *plan;
  WhenceImportReport *report;
  WhenceImportProgress *progress;
} Job;

static void
job_free (gpointer data)
{
  Job *self = data;

  g_clear_pointer (&self->plan, whence_plan_free);
  g_clear_pointer (&self->report, whence_import_report_free);
  g_ptr_array_unref (self->articles);
  g_ptr_array_unref (self->sources);
  g_hash_table_unref (self->known);
  g_object_unref (self->document);
  g_free (self);
}

static void
progress_cb (guint done, guint total, gpointer user_data)
{
  WhenceImportProgress *progress = user_data;

  g_atomic_int_set (&progress->total, (gint) total);
  g_atomic_int_set (&progress->done, (gint) done);
}

/* A reason names the whole path; in the window the file's own name tells more at a glance. */
static char *
dup_reason (const WhenceImportSource *source, const char *place, const GError *error)
{
  g_autoptr (GString) reason = g_string_new (error->message);
  g_autofree char *base = source->file != NULL ? g_file_get_basename (source->file) : NULL;
  g_autofree char *name = base != NULL ? g_filename_display_name (base) : NULL;

  if (name != NULL)
    g_string_replace (reason, place, name, 1);
  return g_strdup (reason->str);
}

static void
add_skip (WhenceImportReport *report, const WhenceImportSource *source, const GError *error)
{
  g_autofree char *place = source->file != NULL ? g_file_get_parse_name (source->file) : g_strdup (source->name);

  g_ptr_array_add (report->skipped, dup_reason (source, place, error));
}

typedef struct
{
  Job *job;
  const WhenceImportSource *source;
} Reading;

/* Those that are there already are not read again. */
static void
article_cb (WhenceArticle *article, const GError *error, gpointer user_data)
{
  const Reading *reading = user_data;
  Job *job = reading->job;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (article == NULL)
    add_skip (job->report, reading->source, error);
  else if (g_hash_table_add (job->known, g_strdup (whence_article_get_hash (article))))
    {
      g_ptr_array_add (job->articles, article);
      return;
    }
  else
    job->report->n_known++;
  g_clear_pointer (&article, whence_article_unref);
}

static void
import_text (Reading *reading)
{
  const WhenceImportSource *source = reading->source;
  g_autoptr (GBytes) bytes = g_bytes_new_static (source->text, strlen (source->text));
  g_autoptr (GError) error = NULL;
  WhenceArticle *article = whence_import_bytes (bytes, source->name, NULL, &error);

  article_cb (article, error, reading);
}

/* In a thread: makes articles of the sources. */
static void
import_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Job *job = task_data;

  whence_import_sources_open_folders (job->sources, cancellable);
  g_atomic_int_set (&job->progress->total, (gint) job->sources->len);
  for (guint i = 0; i < job->sources->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      Reading reading = { job, g_ptr_array_index (job->sources, i) };

      if (reading.source->fault != NULL)
        g_ptr_array_add (job->report->skipped, g_strdup (reading.source->fault));
      else if (reading.source->file != NULL)
        whence_import_each (reading.source->file, cancellable, article_cb, &reading);
      else
        import_text (&reading);
      g_atomic_int_set (&job->progress->done, (gint) i + 1);
    }
  g_task_return_boolean (task, TRUE);
}

static void
plan_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  Job *job = task_data;
  GError *error = NULL;

  if (whence_plan_run (job->plan, progress_cb, job->progress, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* In the document's thread again: once this is done the articles are in its file. */
static void
planned_cb (GObject *source_object, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  Job *job = g_task_get_task_data (task);
  const GError *impairment = whence_syntax_model_get_english_error ();
  GError *error = NULL;

  if (!g_task_propagate_boolean (G_TASK (result), &error) || !whence_document_apply (job->document, job->plan, &error))
    {
      g_task_return_error (task, error);
      return;
    }
  job->report->n_added = job->articles->len;
  job->report->impaired = impairment != NULL ? g_strdup (impairment->message) : NULL;
  for (guint i = 0; i < job->articles->len; i++)
    {
      const WhenceArticle *article = g_ptr_array_index (job->articles, i);

      if (whence_document_count_article (job->document, whence_article_get_hash (article)) == 0)
        g_ptr_array_add (job->report->dateless, whence_words_article_title (article));
    }
  g_task_return_pointer (task, g_steal_pointer (&job->report), (GDestroyNotify) whence_import_report_free);
}

static void
imported_cb (GObject *source_object, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GTask) work = NULL;
  Job *job = g_task_get_task_data (task);

  if (g_task_return_error_if_cancelled (task))
    return;
  if (job->articles->len == 0)
    {
      g_task_return_pointer (task, g_steal_pointer (&job->report), (GDestroyNotify) whence_import_report_free);
      return;
    }
  job->plan = whence_document_plan_articles (job->document, job->articles, g_get_real_time () / G_USEC_PER_SEC);
  work = g_task_new (NULL, g_task_get_cancellable (task), planned_cb, g_object_ref (task));
  g_task_set_task_data (work, job, NULL);
  g_task_run_in_thread (work, plan_thread);
}

/**
 * whence_import_job_run_async:
 * @document: where they go
 * @sources: (transfer full) (element-type WhenceImportSource): what to add
 * @progress: where to tell how far it is; must live until the callback
 * @cancellable: (nullable): to stop it
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Adds articles to a document: one undo step, whose work is done in a thread.
 */
void
whence_import_job_run_async (WhenceDocument *document, GPtrArray *sources, WhenceImportProgress *progress,
                             GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  g_autoptr (GTask) work = NULL;
  const WhenceTimeline *timeline = whence_document_get_timeline (document);
  Job *job = g_new0 (Job, 1);

  job->document = g_object_ref (document);
  job->known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  job->articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  job->sources = sources;
  job->progress = progress;
  job->report = g_new0 (WhenceImportReport, 1);
  job->report->skipped = g_ptr_array_new_with_free_func (g_free);
  job->report->dateless = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < timeline->readings->len; i++)
    g_hash_table_add (job->known, g_strdup (whence_article_get_hash (((WhenceReading *) g_ptr_array_index (timeline->readings, i))->article)));
  g_task_set_source_tag (task, whence_import_job_run_async);
  g_task_set_task_data (task, job, job_free);

  work = g_task_new (NULL, cancellable, imported_cb, g_object_ref (task));
  g_task_set_task_data (work, job, NULL);
  g_task_run_in_thread (work, import_thread);
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
 * @earlier: (transfer full) (nullable): the report of a job right before
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
  if (self->impaired == NULL)
    self->impaired = g_steal_pointer (&earlier->impaired);
  whence_import_report_free (earlier);
}

/**
 * whence_import_report_free:
 * @self: (transfer full): a report
 */
void
whence_import_report_free (WhenceImportReport *self)
{
  g_clear_pointer (&self->skipped, g_ptr_array_unref);
  g_clear_pointer (&self->dateless, g_ptr_array_unref);
  g_free (self->impaired);
  g_free (self);
}
