/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-pen.h"

G_BEGIN_DECLS

/* What stands on a timeline and shows a text: it is drawn with the canvas' pen, and belongs to one of its lanes. */
#define WHENCE_TYPE_CANVAS_CHILD (whence_canvas_child_get_type ())
G_DECLARE_DERIVABLE_TYPE (WhenceCanvasChild, whence_canvas_child, WHENCE, CANVAS_CHILD, GtkWidget)

struct _WhenceCanvasChildClass
{
  GtkWidgetClass parent_class;
};

void       whence_canvas_child_set_pen     (WhenceCanvasChild *self,
                                            WhencePen         *pen);
WhencePen *whence_canvas_child_get_pen     (WhenceCanvasChild *self);
void       whence_canvas_child_set_lane    (WhenceCanvasChild *self,
                                            guint              lane);
guint      whence_canvas_child_get_lane    (WhenceCanvasChild *self);
void       whence_canvas_child_append_text (WhenceCanvasChild *self,
                                            GtkSnapshot       *snapshot,
                                            const char        *text,
                                            WhenceFont         font,
                                            const GdkRGBA     *color,
                                            double             x,
                                            double             y,
                                            double             width,
                                            guint              lines);

G_END_DECLS
