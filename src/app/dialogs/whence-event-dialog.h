/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-document.h"

G_BEGIN_DECLS

/* Where an event is added by hand. */
#define WHENCE_TYPE_EVENT_DIALOG (whence_event_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WhenceEventDialog, whence_event_dialog, WHENCE, EVENT_DIALOG, GtkWindow)

GtkWidget     *whence_event_dialog_new         (GtkWindow *parent);
void           whence_event_dialog_set_passage (WhenceEventDialog *self,
                                                WhenceArticle     *article,
                                                guint32            begin,
                                                guint32            end,
                                                const GArray      *timexes);
GtkStringList *whence_event_dialog_new_kinds   (void);

G_END_DECLS
