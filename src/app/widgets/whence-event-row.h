/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-event.h"

G_BEGIN_DECLS

/* An event in the chronological list. */
#define WHENCE_TYPE_EVENT_ROW (whence_event_row_get_type ())
G_DECLARE_FINAL_TYPE (WhenceEventRow, whence_event_row, WHENCE, EVENT_ROW, GtkWidget)

GtkWidget *whence_event_row_new       (void);
void       whence_event_row_set_event (WhenceEventRow    *self,
                                       const WhenceEvent *event);

G_END_DECLS
