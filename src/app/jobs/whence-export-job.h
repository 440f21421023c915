/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "whence-export.h"

G_BEGIN_DECLS

void     whence_export_job_run_async  (WhenceExportFunc          write,
                                       WhenceTimeline           *timeline,
                                       const WhencePagesOptions *options,
                                       const char               *path,
                                       GAsyncReadyCallback       callback,
                                       gpointer                  user_data);
gboolean whence_export_job_run_finish (GAsyncResult             *result,
                                       const char              **out_path,
                                       GError                  **error);

G_END_DECLS
