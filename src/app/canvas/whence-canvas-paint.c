/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Puts a scene into a snapshot.  Rectangles, straight lines and text become nodes of their own; only what has a form of its own
 * goes through cairo, in a node as small as itself: one cairo node over the whole canvas would cost a picture of its size to be
 * cleared, drawn and copied each frame, which is more than all the rest. */

#include "config.h"

#include "whence-canvas-private.h"

#include <math.h>

#include "whence-draw.h"

/* How far lines and halos stand out of a primitive's rectangle. */
#define BLEED 4.0

/* A colour of a palette. */
GdkRGBA
whence_canvas_get_color (const WhencePalette *palette,
                         guint8               paint,
                         guint8               tint)
{
  guint32 color = whence_palette_get_color (palette, (WhencePaint) paint, tint);

  return (GdkRGBA){ (float) ((color >> 16) & 0xff) / 255.0f, (float) ((color >> 8) & 0xff) / 255.0f, (float) (color & 0xff) / 255.0f, 1 };
}

static void
append_color (GtkSnapshot   *snapshot,
              const GdkRGBA *color,
              double         x,
              double         y,
              double         width,
              double         height)
{
  if (width > 0 && height > 0)
    gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height));
}

static void
append_line (GtkSnapshot           *snapshot,
             const WhencePrimitive *self,
             const GdkRGBA         *color)
{
  double half = self->stroke_width / 2;
  double left = MIN (self->x, self->x + self->width);
  double top = MIN (self->y, self->y + self->height);

  if (self->width == 0)
    append_color (snapshot, color, self->x - half, top, self->stroke_width, fabs (self->height));
  else
    append_color (snapshot, color, left, self->y - half, fabs (self->width), self->stroke_width);
}

static void
append_text (GtkSnapshot           *snapshot,
             const WhencePrimitive *self,
             const GdkRGBA         *color,
             WhencePen             *pen)
{
  PangoLayout *layout = whence_pen_get_layout (pen, self->text, (WhenceFont) self->font, self->width, self->lines);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) round (self->x), (float) round (self->y)));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

static void
append_wash (GtkSnapshot           *snapshot,
             const WhencePrimitive *self,
             const GdkRGBA         *color)
{
  WhenceWashPart parts[WHENCE_WASH_PARTS];
  guint n = whence_draw_get_wash (self, parts);

  for (guint i = 0; i < n; i++)
    {
      GdkRGBA faint = *color;

      faint.alpha = (float) parts[i].alpha;
      append_color (snapshot, &faint, parts[i].x, self->y, parts[i].width, self->height);
    }
}

static void
append_form (GtkSnapshot           *snapshot,
             const WhencePrimitive *self,
             const WhencePalette   *palette,
             WhencePen             *pen)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT ((float) floor (self->x - BLEED), (float) floor (self->y - BLEED),
                                               (float) ceil (self->width + 2 * BLEED + 1), (float) ceil (self->height + 2 * BLEED + 1));
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &bounds);

  whence_draw_primitive (cr, self, palette, pen);
  cairo_destroy (cr);
}

/* Paints some layers. */
void
whence_canvas_paint (WhenceCanvas *self,
                     GtkSnapshot  *snapshot,
                     WhenceLayer   first,
                     WhenceLayer   last)
{
  const WhencePalette *palette = whence_palette_get_screen (self->is_dark, self->is_contrast);
  guint n;
  const WhencePrimitive *primitives = whence_scene_get (self->scene, &n);

  for (guint layer = first; layer <= last; layer++)
    for (guint i = 0; i < n; i++)
      {
        const WhencePrimitive *one = &primitives[i];
        GdkRGBA fill = whence_canvas_get_color (palette, one->fill, one->tint);
        GdkRGBA stroke = whence_canvas_get_color (palette, one->stroke, one->tint);

        if (one->layer != layer)
          continue;
        if (one->shape == WHENCE_SHAPE_RECTANGLE && one->radius <= 0 && one->stroke == WHENCE_PAINT_NONE)
          append_color (snapshot, &fill, one->x, one->y, one->width, one->height);
        else if (one->shape == WHENCE_SHAPE_ERA && one->width <= WHENCE_ERA_THIN)
          append_color (snapshot, &fill, one->x, one->y, one->width, one->height);
        else if (one->shape == WHENCE_SHAPE_WASH)
          append_wash (snapshot, one, &fill);
        else if (one->shape == WHENCE_SHAPE_LINE && (one->width == 0 || one->height == 0))
          append_line (snapshot, one, &stroke);
        else if (one->shape == WHENCE_SHAPE_TEXT && one->align == WHENCE_ALIGN_BEGIN)
          append_text (snapshot, one, &fill, self->pen);
        else
          append_form (snapshot, one, palette, self->pen);
      }
}
