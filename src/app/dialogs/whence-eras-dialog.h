/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-document.h"

G_BEGIN_DECLS

/* All eras of a document, to be shown, changed and removed. */
#define WHENCE_TYPE_ERAS_DIALOG (whence_eras_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WhenceErasDialog, whence_eras_dialog, WHENCE, ERAS_DIALOG, GtkWindow)

GtkWidget *whence_eras_dialog_new (GtkWindow      *parent,
                                   WhenceDocument *document);

G_END_DECLS
