/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-document.h"

G_BEGIN_DECLS

/* Names a stretch of time, or changes what is named. */
#define WHENCE_TYPE_ERA_DIALOG (whence_era_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WhenceEraDialog, whence_era_dialog, WHENCE, ERA_DIALOG, GtkWindow)

GtkWidget *whence_era_dialog_new      (GtkWindow       *parent,
                                       WhenceDocument  *document,
                                       const WhenceEra *era);
void       whence_era_dialog_set_span (WhenceEraDialog  *self,
                                       const WhenceSpan *span);

G_END_DECLS
