/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-export.h"

G_BEGIN_DECLS

/* Asks which form, and which layout where there is one to choose. */
#define WHENCE_TYPE_EXPORT_DIALOG (whence_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WhenceExportDialog, whence_export_dialog, WHENCE, EXPORT_DIALOG, GtkWindow)

GtkWidget *whence_export_dialog_new (GtkWindow *parent,
                                     GSettings *settings,
                                     guint      n_shown,
                                     guint      n_left_out);

G_END_DECLS
