/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes a file in a thread, from a timeline that nobody else has.  It is not stopped: there is never half a file. */

#include "config.h"

#include "whence-export-job.h"

typedef struct
{
  WhenceExportFunc write;
  WhenceTimeline *timeline;
  WhencePagesOptions options;
  char *title;
  char *path;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  whence_timeline_free (job->timeline);
  g_free (job->title);
  g_free (job->path);
  g_free (job);
}

static void
export_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  const Job *job = task_data;
  GError *error = NULL;

  if (job->write (job->timeline, NULL, &job->options, job->path, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * whence_export_job_run_async:
 * @write: writes the form that is wanted
 * @timeline: (transfer full): what to write
 * @options: how
 * @path: where to
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Writes a timeline to a file.
 */
void
whence_export_job_run_async (WhenceExportFunc write, WhenceTimeline *timeline, const WhencePagesOptions *options, const char *path,
                             GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, callback, user_data);
  Job *job = g_new (Job, 1);

  *job = (Job){ write, timeline, *options, g_strdup (options->title), g_strdup (path) };
  job->options.title = job->title;
  g_task_set_source_tag (task, whence_export_job_run_async);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, export_thread);
}

/**
 * whence_export_job_run_finish:
 * @result: what the callback was given
 * @out_path: (out) (transfer none): where it was written to, as long as @result is there
 * @error: (out): why it was not
 *
 * Returns: whether it was
 */
gboolean
whence_export_job_run_finish (GAsyncResult *result, const char **out_path, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  *out_path = ((const Job *) g_task_get_task_data (G_TASK (result)))->path;
  return g_task_propagate_boolean (G_TASK (result), error);
}
