/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Takes the text of an article. */
#define WHENCE_TYPE_PASTE_DIALOG (whence_paste_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WhencePasteDialog, whence_paste_dialog, WHENCE, PASTE_DIALOG, GtkWindow)

GtkWidget *whence_paste_dialog_new (GtkWindow *parent);

G_END_DECLS
