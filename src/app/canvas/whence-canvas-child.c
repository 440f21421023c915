/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-canvas-child.h"

typedef struct
{
  WhencePen *pen; /* the canvas' own, which outlives its children */
  guint      lane;
} WhenceCanvasChildPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (WhenceCanvasChild, whence_canvas_child, GTK_TYPE_WIDGET)

static WhenceCanvasChildPrivate *
get_private (WhenceCanvasChild *self)
{
  return whence_canvas_child_get_instance_private (self);
}

static void
whence_canvas_child_class_init (WhenceCanvasChildClass *klass)
{
}

static void
whence_canvas_child_init (WhenceCanvasChild *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/**
 * whence_canvas_child_set_pen:
 * @self: a child
 * @pen: fonts; must outlive the child or be replaced
 *
 * Sets what its text is drawn with.
 */
void
whence_canvas_child_set_pen (WhenceCanvasChild *self,
                             WhencePen         *pen)
{
  WhenceCanvasChildPrivate *private = get_private (self);

  if (private->pen == pen)
    return;
  private->pen = pen;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * whence_canvas_child_get_pen:
 * @self: a child
 *
 * Returns: (transfer none) (nullable): what its text is drawn with; %NULL before it stands anywhere
 */
WhencePen *
whence_canvas_child_get_pen (WhenceCanvasChild *self)
{
  return get_private (self)->pen;
}

/**
 * whence_canvas_child_set_lane:
 * @self: a child
 * @lane: number of its lane
 */
void
whence_canvas_child_set_lane (WhenceCanvasChild *self,
                              guint              lane)
{
  get_private (self)->lane = lane;
}

/**
 * whence_canvas_child_get_lane:
 * @self: a child
 *
 * Returns: the number of its lane
 */
guint
whence_canvas_child_get_lane (WhenceCanvasChild *self)
{
  return get_private (self)->lane;
}

/**
 * whence_canvas_child_append_text:
 * @self: a child with a pen
 * @snapshot: where to draw
 * @text: the words
 * @font: their font
 * @color: their colour
 * @x: left
 * @y: top
 * @width: where they are wrapped and cut; as wide as they are where 0
 * @lines: how many lines they may have
 *
 * Draws a text.
 */
void
whence_canvas_child_append_text (WhenceCanvasChild *self,
                                 GtkSnapshot       *snapshot,
                                 const char        *text,
                                 WhenceFont         font,
                                 const GdkRGBA     *color,
                                 double             x,
                                 double             y,
                                 double             width,
                                 guint              lines)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_layout (snapshot, whence_pen_get_layout (get_private (self)->pen, text, font, width, lines), color);
  gtk_snapshot_restore (snapshot);
}
