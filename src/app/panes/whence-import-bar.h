/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-import-job.h"

G_BEGIN_DECLS

/* What comes in: progress while it does, then what came of it. */
#define WHENCE_TYPE_IMPORT_BAR (whence_import_bar_get_type ())
G_DECLARE_FINAL_TYPE (WhenceImportBar, whence_import_bar, WHENCE, IMPORT_BAR, GtkWidget)

void whence_import_bar_start  (WhenceImportBar            *self,
                               const WhenceImportProgress *progress,
                               GCancellable               *cancellable);
void whence_import_bar_start_opening (WhenceImportBar *self,
                                      const char      *name,
                                      GCancellable    *cancellable);
void whence_import_bar_stop   (WhenceImportBar *self);
gboolean whence_import_bar_finish (WhenceImportBar          *self,
                                   const WhenceImportReport *report,
                                   const GError             *error);

G_END_DECLS
