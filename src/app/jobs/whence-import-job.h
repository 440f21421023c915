/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "whence-document.h"
#include "whence-import-sources.h"

G_BEGIN_DECLS

/**
 * WhenceImportProgress:
 * @done: articles done
 * @total: articles in all
 *
 * How far a job is.  Written by the job's thread and read by the window, each at any time.
 */
typedef struct
{
  gint done;
  gint total;
} WhenceImportProgress;

/**
 * WhenceImportReport:
 * @n_added: how many articles came in
 * @n_known: how many had been there already
 * @skipped: (element-type utf8): why what did not come in; each names it
 * @dateless: (element-type utf8): titles of those that came in and tell no dated event
 * @impaired: (nullable): why the sentences were read by simpler rules
 *
 * What came of a job.
 */
typedef struct
{
  guint      n_added;
  guint      n_known;
  GPtrArray *skipped;
  GPtrArray *dateless;
  char      *impaired;
} WhenceImportReport;

void                whence_import_job_run_async  (WhenceDocument       *document,
                                                  GPtrArray            *sources,
                                                  WhenceImportProgress *progress,
                                                  GCancellable         *cancellable,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
WhenceImportReport *whence_import_job_run_finish (GAsyncResult *result,
                                                  GError      **error);
void                whence_import_report_absorb  (WhenceImportReport *self,
                                                  WhenceImportReport *earlier);
void                whence_import_report_free    (WhenceImportReport *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceImportReport, whence_import_report_free)

G_END_DECLS
