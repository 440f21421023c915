/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-document.h"

G_BEGIN_DECLS

gboolean        whence_open_job_is_document  (GFile               *file);
void            whence_open_job_run_async    (GFile               *file,
                                              const char          *directory,
                                              GCancellable        *cancellable,
                                              GAsyncReadyCallback  callback,
                                              gpointer             user_data);
WhenceDocument *whence_open_job_run_finish   (GAsyncResult        *result,
                                              GError             **error);

G_END_DECLS
