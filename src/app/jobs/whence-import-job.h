/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "whence-document.h"

G_BEGIN_DECLS

/**
 * WhenceImportSource:
 * @file: (nullable): the file to read
 * @text: (nullable): else the text itself
 * @name: (nullable): what to call the text
 *
 * Something to make an article of.
 */
typedef struct
{
  GFile *file;
  char  *text;
  char  *name;
} WhenceImportSource;

/**
 * WhenceImportSkip:
 * @name: what was skipped, as a person knows it
 * @reason: why
 */
typedef struct
{
  char *name;
  char *reason;
} WhenceImportSkip;

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
 * @skipped: (element-type WhenceImportSkip): what did not come in
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

GPtrArray          *whence_import_sources_new    (void);
void                whence_import_sources_add    (GPtrArray  *sources,
                                                  GFile      *file,
                                                  const char *text,
                                                  const char *name);
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
