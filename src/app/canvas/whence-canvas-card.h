/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-canvas-child.h"

G_BEGIN_DECLS

/* What stands on a timeline: an event's card, or the number of events folded.  Light, for a hundred of them move at once. */
#define WHENCE_TYPE_CANVAS_CARD (whence_canvas_card_get_type ())
/* ORDER CARD STATE: the style classes in whence-canvas-card.c follow it. */
typedef enum
{
  WHENCE_CARD_SELECTED = 1 << 0,
  WHENCE_CARD_MARKED = 1 << 1, /* with others */
} WhenceCardState;

#define WHENCE_N_CARD_STATES 2

G_DECLARE_FINAL_TYPE (WhenceCanvasCard, whence_canvas_card, WHENCE, CANVAS_CARD, WhenceCanvasChild)

GtkWidget *whence_canvas_card_new       (void);
void       whence_canvas_card_set_event (WhenceCanvasCard *self,
                                         guint             lane,
                                         guint             position,
                                         const char       *caption,
                                         const char       *title,
                                         const char       *name,
                                         const char       *description);
void       whence_canvas_card_set_fold  (WhenceCanvasCard *self,
                                         guint             lane,
                                         guint             number,
                                         const char       *text,
                                         const char       *name);
gboolean   whence_canvas_card_set_state (WhenceCanvasCard *self,
                                         guint             state);
guint      whence_canvas_card_get_state (WhenceCanvasCard *self);
guint      whence_canvas_card_get_position (WhenceCanvasCard *self);
gboolean   whence_canvas_card_is_fold   (WhenceCanvasCard *self);

G_END_DECLS
