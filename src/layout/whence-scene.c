/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One list of primitives, from which the screen and the paper are drawn and by which clicks find what they hit. */

#include "whence-scene.h"

/* A pointer need not hit a thin bar exactly. */
#define HIT_SLACK 3.0

struct _WhenceScene
{
  double        width;
  double        height;
  double        top;
  double        cover;
  GArray       *primitives;
  GStringChunk *texts;
};

/**
 * whence_scene_new:
 * @width: width of the picture
 * @height: height of the picture
 *
 * Returns: (transfer full): a new empty scene
 */
WhenceScene *
whence_scene_new (double width,
                  double height)
{
  WhenceScene *self = g_new0 (WhenceScene, 1);

  self->width = width;
  self->height = height;
  self->top = -G_MAXDOUBLE;
  self->top = -G_MAXDOUBLE;
  self->cover = G_MAXDOUBLE;
  self->primitives = g_array_new (FALSE, FALSE, sizeof (WhencePrimitive));
  self->texts = g_string_chunk_new (4096);
  return self;
}

/**
 * whence_scene_free:
 * @self: (transfer full): a scene
 *
 * Frees it.
 */
void
whence_scene_free (WhenceScene *self)
{
  g_array_unref (self->primitives);
  g_string_chunk_free (self->texts);
  g_free (self);
}

/**
 * whence_scene_reset:
 * @self: a scene
 * @width: width of the picture
 * @height: height of the picture
 *
 * Empties it.
 */
void
whence_scene_reset (WhenceScene *self,
                    double       width,
                    double       height)
{
  self->width = width;
  self->height = height;
  self->top = -G_MAXDOUBLE;
  self->cover = G_MAXDOUBLE;
  g_array_set_size (self->primitives, 0);
  g_string_chunk_clear (self->texts);
}

/**
 * whence_scene_set_cover:
 * @self: a scene
 * @top: what is above is covered by the names of eras
 * @bottom: what is below is covered by the axis
 *
 * Lays what belongs to the whole picture over items that are scrolled: there they are neither seen nor hit.
 */
void
whence_scene_set_cover (WhenceScene *self,
                        double       top,
                        double       bottom)
{
  self->top = top;
  self->cover = bottom;
}

/**
 * whence_scene_get_cover:
 * @self: a scene
 *
 * Returns: where the axis begins to cover items; beyond the picture where it does not
 */
double
whence_scene_get_cover (const WhenceScene *self)
{
  return self->cover;
}

/**
 * whence_scene_get:
 * @self: a scene
 * @out_n: takes how many
 *
 * Returns: (array length=out_n) (transfer none): its primitives; within a layer later ones lie above earlier ones
 */
const WhencePrimitive *
whence_scene_get (const WhenceScene *self,
                  guint             *out_n)
{
  *out_n = self->primitives->len;
  return (const WhencePrimitive *) (gpointer) self->primitives->data;
}

/**
 * whence_scene_add:
 * @self: a scene
 * @primitive: what to draw; its text is copied
 *
 * Adds a primitive.
 */
void
whence_scene_add (WhenceScene           *self,
                  const WhencePrimitive *primitive)
{
  WhencePrimitive copy = *primitive;

  if (copy.text)
    copy.text = g_string_chunk_insert (self->texts, copy.text);
  g_array_append_val (self->primitives, copy);
}

/**
 * whence_scene_add_rectangle:
 * @self: a scene
 * @layer: its layer
 * @fill: its paint
 * @x: left
 * @y: top
 * @width: width
 * @height: height
 *
 * Adds a rectangle that belongs to no item.
 */
void
whence_scene_add_rectangle (WhenceScene *self,
                            WhenceLayer  layer,
                            WhencePaint  fill,
                            double       x,
                            double       y,
                            double       width,
                            double       height)
{
  whence_scene_add (self, &(WhencePrimitive){ .shape = WHENCE_SHAPE_RECTANGLE,
                                              .layer = (guint8) layer,
                                              .fill = (guint8) fill,
                                              .index = WHENCE_SCENE_NONE,
                                              .x = x,
                                              .y = y,
                                              .width = width,
                                              .height = height });
}

/**
 * whence_scene_add_line:
 * @self: a scene
 * @layer: its layer
 * @stroke: its paint
 * @x: begin
 * @y: begin
 * @width: how far it goes to the right
 * @height: how far it goes down
 *
 * Adds a thin line that belongs to no item.
 */
void
whence_scene_add_line (WhenceScene *self,
                       WhenceLayer  layer,
                       WhencePaint  stroke,
                       double       x,
                       double       y,
                       double       width,
                       double       height)
{
  whence_scene_add (self, &(WhencePrimitive){ .shape = WHENCE_SHAPE_LINE,
                                              .layer = (guint8) layer,
                                              .stroke = (guint8) stroke,
                                              .stroke_width = 1,
                                              .index = WHENCE_SCENE_NONE,
                                              .x = x,
                                              .y = y,
                                              .width = width,
                                              .height = height });
}

/**
 * whence_scene_add_text:
 * @self: a scene
 * @layer: its layer
 * @font: its font
 * @fill: its paint
 * @text: its words
 * @x: left
 * @y: top
 * @width: where it is wrapped and cut
 * @lines: how many lines it may have; any number where 0
 * @index: the item it belongs to, or %WHENCE_SCENE_NONE
 *
 * Adds a text.
 */
void
whence_scene_add_text (WhenceScene *self,
                       WhenceLayer  layer,
                       WhenceFont   font,
                       WhencePaint  fill,
                       const char  *text,
                       double       x,
                       double       y,
                       double       width,
                       guint        lines,
                       guint32      index)
{
  whence_scene_add (self, &(WhencePrimitive){ .shape = WHENCE_SHAPE_TEXT,
                                              .layer = (guint8) layer,
                                              .fill = (guint8) fill,
                                              .font = (guint8) font,
                                              .lines = (guint16) lines,
                                              .text = text,
                                              .index = index,
                                              .x = x,
                                              .y = y,
                                              .width = width });
}

static gboolean
is_hit (const WhencePrimitive *self,
        double                 x,
        double                 y)
{
  double slack = self->layer == WHENCE_LAYER_BAR ? HIT_SLACK : 0;

  return self->index != WHENCE_SCENE_NONE && self->shape != WHENCE_SHAPE_LINE && self->shape != WHENCE_SHAPE_TEXT
         && x >= self->x - slack && x < self->x + self->width + slack && y >= self->y - slack
         && y < self->y + self->height + slack;
}

/**
 * whence_scene_hit:
 * @self: a scene
 * @x: a place
 * @y: a place
 * @out_layer: (out) (optional): takes the layer of what was hit
 *
 * Finds what lies topmost at a place.
 *
 * Returns: the index it belongs to, or %WHENCE_SCENE_NONE
 */
guint32
whence_scene_hit (const WhenceScene *self,
                  double             x,
                  double             y,
                  WhenceLayer       *out_layer)
{
  const WhencePrimitive *best = NULL;

  if (y < self->top || y >= self->cover)
    return WHENCE_SCENE_NONE;
  for (guint i = 0; i < self->primitives->len; i++)
    {
      const WhencePrimitive *primitive = &g_array_index (self->primitives, WhencePrimitive, i);

      if (is_hit (primitive, x, y) && (!best || primitive->layer >= best->layer))
        best = primitive;
    }
  if (best && out_layer)
    *out_layer = (WhenceLayer) best->layer;
  return best ? best->index : WHENCE_SCENE_NONE;
}
