/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Draws a scene with cairo: on screen, on paper, into files. */

#include "whence-draw-private.h"

#include <math.h>

#define HATCH_DISTANCE 4.0
#define FADE_LENGTH 12.0
#define FAINT 0.22

/**
 * whence_draw_set_color:
 * @cr: where to draw
 * @color: 0xrrggbb
 * @alpha: how much it hides what is behind
 *
 * Sets what is drawn with.
 */
void
whence_draw_set_color (cairo_t *cr,
                       guint32  color,
                       double   alpha)
{
  cairo_set_source_rgba (cr, ((color >> 16) & 0xff) / 255.0, ((color >> 8) & 0xff) / 255.0, (color & 0xff) / 255.0, alpha);
}

static void
rounded_rectangle (cairo_t *cr,
                   double   x,
                   double   y,
                   double   width,
                   double   height,
                   double   radius)
{
  radius = MIN (radius, MIN (width, height) / 2);
  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - radius, y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, G_PI_2);
  cairo_arc (cr, x + radius, y + height - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

static void
draw_rectangle (cairo_t               *cr,
                const WhencePrimitive *self,
                guint32                fill,
                guint32                stroke)
{
  double inset = self->stroke != WHENCE_PAINT_NONE ? self->stroke_width / 2 : 0;

  if (self->radius > 0)
    rounded_rectangle (cr, self->x + inset, self->y + inset, self->width - 2 * inset, self->height - 2 * inset, self->radius);
  else
    cairo_rectangle (cr, self->x + inset, self->y + inset, self->width - 2 * inset, self->height - 2 * inset);
  if (self->fill != WHENCE_PAINT_NONE)
    {
      whence_draw_set_color (cr, fill, 1);
      cairo_fill_preserve (cr);
    }
  if (self->stroke != WHENCE_PAINT_NONE)
    {
      whence_draw_set_color (cr, stroke, 1);
      cairo_set_line_width (cr, self->stroke_width);
      cairo_stroke_preserve (cr);
    }
  cairo_new_path (cr);
}

static void
draw_line (cairo_t               *cr,
           const WhencePrimitive *self,
           guint32                stroke)
{
  cairo_move_to (cr, self->x, self->y);
  cairo_rel_line_to (cr, self->width, self->height);
  whence_draw_set_color (cr, stroke, 1);
  cairo_set_line_width (cr, self->stroke_width);
  cairo_stroke (cr);
}

static void
draw_text (cairo_t               *cr,
           const WhencePrimitive *self,
           guint32                fill,
           WhencePen             *pen)
{
  PangoLayout *layout = whence_pen_get_layout (pen, self->text, (WhenceFont) self->font, self->width, self->lines);
  double x = self->x;
  gint width;

  if (self->align != WHENCE_ALIGN_BEGIN)
    {
      pango_layout_get_size (layout, &width, NULL);
      x += (self->width - (double) width / PANGO_SCALE) * (self->align == WHENCE_ALIGN_CENTRE ? 0.5 : 1.0);
    }
  whence_draw_set_color (cr, fill, 1);
  cairo_move_to (cr, x, self->y);
  pango_cairo_show_layout (cr, layout);
}

static void
hatch (cairo_t *cr,
       double   x,
       double   y,
       double   width,
       double   height)
{
  for (double offset = -height; offset < width; offset += HATCH_DISTANCE)
    {
      cairo_move_to (cr, x + offset, y + height);
      cairo_rel_line_to (cr, height, -height);
    }
  cairo_set_line_width (cr, 1.3);
  cairo_stroke (cr);
}

static void
draw_cross (cairo_t *cr,
            guint32  color,
            guint32  ground,
            double   x,
            double   y,
            double   size)
{
  const struct
  {
    guint32 color;
    double  width;
  } passes[] = { { ground, 4.5 }, { color, 2 } };

  cairo_save (cr);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  for (guint i = 0; i < G_N_ELEMENTS (passes); i++)
    {
      cairo_move_to (cr, x - size, y - size);
      cairo_rel_line_to (cr, 2 * size, 2 * size);
      cairo_move_to (cr, x - size, y + size);
      cairo_rel_line_to (cr, 2 * size, -2 * size);
      whence_draw_set_color (cr, passes[i].color, 1);
      cairo_set_line_width (cr, passes[i].width);
      cairo_stroke (cr);
    }
  cairo_restore (cr);
}

/* Fills the path in hand as its marks say. */
static void
fill_marked (cairo_t               *cr,
             const WhencePrimitive *self,
             guint32                color,
             guint32                ground)
{
  static const double dashes[] = { 3, 2 };
  gboolean is_hollow = self->marks & (WHENCE_MARK_PLANNED | WHENCE_MARK_UNCERTAIN);

  if (is_hollow)
    whence_draw_set_color (cr, ground, 1);
  else
    whence_draw_set_color (cr, color, 1);
  cairo_fill_preserve (cr);
  if (self->marks & WHENCE_MARK_UNCERTAIN)
    {
      cairo_path_t *path = cairo_copy_path (cr);

      cairo_save (cr);
      cairo_clip (cr);
      whence_draw_set_color (cr, color, 0.75);
      hatch (cr, self->x, self->y, self->width, self->height);
      cairo_restore (cr);
      cairo_append_path (cr, path);
      cairo_path_destroy (path);
    }
  if (is_hollow)
    {
      cairo_save (cr);
      whence_draw_set_color (cr, color, 1);
      cairo_set_line_width (cr, 1.4);
      if (self->marks & WHENCE_MARK_PLANNED)
        cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
      cairo_stroke_preserve (cr);
      cairo_restore (cr);
    }
  cairo_new_path (cr);
}

static void
draw_one_of (cairo_t               *cr,
             const WhencePrimitive *self,
             guint32                color)
{
  double middle = self->y + self->height / 2;
  double half = self->height / 2 + 1.5;
  double right = self->x + self->width - 1;
  double left = self->x + 1;

  whence_draw_set_color (cr, color, 1);
  cairo_set_line_width (cr, 2);
  cairo_move_to (cr, left + 3, middle - half);
  cairo_line_to (cr, left, middle - half);
  cairo_line_to (cr, left, middle + half);
  cairo_line_to (cr, left + 3, middle + half);
  cairo_move_to (cr, right - 3, middle - half);
  cairo_line_to (cr, right, middle - half);
  cairo_line_to (cr, right, middle + half);
  cairo_line_to (cr, right - 3, middle + half);
  cairo_stroke (cr);
  cairo_set_line_width (cr, 1.2);
  cairo_move_to (cr, left, middle);
  cairo_line_to (cr, right, middle);
  cairo_stroke (cr);
}

static void
bar_path (cairo_t               *cr,
          const WhencePrimitive *self)
{
  double head = MIN (self->width / 3, self->height);
  double left = self->marks & WHENCE_MARK_OPEN_BEGIN ? self->x + head : self->x;
  double right = self->marks & WHENCE_MARK_OPEN_END ? self->x + self->width - head : self->x + self->width;
  double middle = self->y + self->height / 2;
  double bottom = self->y + self->height;

  if (!(self->marks & (WHENCE_MARK_OPEN_BEGIN | WHENCE_MARK_OPEN_END)))
    {
      rounded_rectangle (cr, self->x, self->y, self->width, self->height, self->height / 2);
      return;
    }
  cairo_move_to (cr, left, self->y);
  cairo_line_to (cr, right, self->y);
  if (self->marks & WHENCE_MARK_OPEN_END)
    cairo_line_to (cr, self->x + self->width, middle);
  cairo_line_to (cr, right, bottom);
  cairo_line_to (cr, left, bottom);
  if (self->marks & WHENCE_MARK_OPEN_BEGIN)
    cairo_line_to (cr, self->x, middle);
  cairo_close_path (cr);
}

/* The ground comes through the path's ends.  It is laid over them and not masked out of a group: cairo 1.16 leaks a group that is
 * drawn to SVG. */
static void
fade_ends (cairo_t               *cr,
           const WhencePrimitive *self,
           guint32                ground)
{
  double fade = MIN (FADE_LENGTH, self->width / 3) / MAX (self->width, 1);
  cairo_pattern_t *veil = cairo_pattern_create_linear (self->x, 0, self->x + self->width, 0);
  const double stops[][2] = { { 0, 0.94 }, { fade, 0 }, { 1 - fade, 0 }, { 1, 0.94 } };

  for (gsize i = 0; i < G_N_ELEMENTS (stops); i++)
    cairo_pattern_add_color_stop_rgba (veil, stops[i][0], ((ground >> 16) & 0xff) / 255.0, ((ground >> 8) & 0xff) / 255.0,
                                       (ground & 0xff) / 255.0, stops[i][1]);
  cairo_set_source (cr, veil);
  cairo_fill (cr);
  cairo_pattern_destroy (veil);
}

static void
draw_bar (cairo_t               *cr,
          const WhencePrimitive *self,
          guint32                color,
          guint32                ground)
{
  if (self->marks & WHENCE_MARK_ONE_OF && !(self->marks & (WHENCE_MARK_OPEN_BEGIN | WHENCE_MARK_OPEN_END)))
    draw_one_of (cr, self, color);
  else if (self->marks & WHENCE_MARK_APPROXIMATE)
    {
      bar_path (cr, self);
      fill_marked (cr, self, color, ground);
      bar_path (cr, self);
      fade_ends (cr, self, ground);
    }
  else
    {
      bar_path (cr, self);
      fill_marked (cr, self, color, ground);
    }
  if (self->marks & WHENCE_MARK_CONFLICT)
    draw_cross (cr, color, ground, self->x + MIN (self->width / 2, 12), self->y + self->height / 2, 4);
}

static void
point_path (cairo_t               *cr,
            const WhencePrimitive *self,
            double                 x,
            double                 y,
            double                 radius)
{
  double side = self->marks & WHENCE_MARK_OPEN_BEGIN ? -1 : 1;

  if (self->marks & (WHENCE_MARK_OPEN_BEGIN | WHENCE_MARK_OPEN_END))
    {
      cairo_move_to (cr, x + side * radius, y);
      cairo_line_to (cr, x - side * radius * 0.8, y - radius);
      cairo_line_to (cr, x - side * radius * 0.8, y + radius);
      cairo_close_path (cr);
    }
  else if (self->marks & WHENCE_MARK_ONE_OF)
    {
      cairo_move_to (cr, x, y - radius);
      cairo_line_to (cr, x + radius, y);
      cairo_line_to (cr, x, y + radius);
      cairo_line_to (cr, x - radius, y);
      cairo_close_path (cr);
    }
  else
    {
      cairo_new_sub_path (cr);
      cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
    }
}

static void
draw_point (cairo_t               *cr,
            const WhencePrimitive *self,
            guint32                color,
            guint32                ground)
{
  double x = self->x + self->width / 2;
  double y = self->y + self->height / 2;
  double radius = MIN (self->width, self->height) / 2 - 1;

  if (self->marks & WHENCE_MARK_APPROXIMATE)
    {
      /* A core in a halo: about here. */
      point_path (cr, self, x, y, radius + 1);
      whence_draw_set_color (cr, ground, 1);
      cairo_fill_preserve (cr);
      whence_draw_set_color (cr, color, FAINT * 2);
      cairo_fill (cr);
      radius *= 0.5;
    }
  else
    {
      /* A rim of the ground sets the point off its stem. */
      point_path (cr, self, x, y, radius + 1);
      whence_draw_set_color (cr, ground, 1);
      cairo_fill (cr);
    }
  point_path (cr, self, x, y, radius - (self->marks & WHENCE_MARK_PLANNED ? 0.5 : 0));
  fill_marked (cr, self, color, ground);
  if (self->marks & WHENCE_MARK_CONFLICT)
    draw_cross (cr, color, ground, x, y, radius * 0.8);
}

/* Two slanted strokes across the axis, as maps and charts mark what they leave out. */
static void
draw_break (cairo_t               *cr,
            const WhencePrimitive *self,
            guint32                stroke,
            guint32                ground)
{
  double slant = self->width / 3;

  cairo_move_to (cr, self->x + slant, self->y);
  cairo_rel_line_to (cr, self->width - slant, 0);
  cairo_rel_line_to (cr, -slant, self->height);
  cairo_rel_line_to (cr, slant - self->width, 0);
  cairo_close_path (cr);
  whence_draw_set_color (cr, ground, 1);
  cairo_fill (cr);
  cairo_move_to (cr, self->x + slant, self->y);
  cairo_rel_line_to (cr, -slant, self->height);
  cairo_move_to (cr, self->x + self->width, self->y);
  cairo_rel_line_to (cr, -slant, self->height);
  whence_draw_set_color (cr, stroke, 1);
  cairo_set_line_width (cr, 1.2);
  cairo_stroke (cr);
}

/**
 * whence_draw_primitive:
 * @cr: where to draw
 * @primitive: what to draw
 * @palette: its colours
 * @pen: its fonts
 *
 * Draws one primitive.
 */
void
whence_draw_primitive (cairo_t               *cr,
                       const WhencePrimitive *primitive,
                       const WhencePalette   *palette,
                       WhencePen             *pen)
{
  guint32 fill = whence_palette_get_color (palette, (WhencePaint) primitive->fill, primitive->tint);
  guint32 stroke = whence_palette_get_color (palette, (WhencePaint) primitive->stroke, primitive->tint);
  guint32 ground = palette->paints[WHENCE_PAINT_GROUND];

  switch ((WhenceShape) primitive->shape)
    {
    case WHENCE_SHAPE_RECTANGLE:
      draw_rectangle (cr, primitive, fill, stroke);
      break;
    case WHENCE_SHAPE_LINE:
      draw_line (cr, primitive, stroke);
      break;
    case WHENCE_SHAPE_DOT:
      cairo_new_path (cr);
      cairo_arc (cr, primitive->x + primitive->width / 2, primitive->y + primitive->height / 2, primitive->width / 2, 0, 2 * G_PI);
      whence_draw_set_color (cr, fill, 1);
      cairo_fill (cr);
      break;
    case WHENCE_SHAPE_TEXT:
      draw_text (cr, primitive, fill, pen);
      break;
    case WHENCE_SHAPE_BAR:
      draw_bar (cr, primitive, fill, ground);
      break;
    case WHENCE_SHAPE_POINT:
      draw_point (cr, primitive, fill, ground);
      break;
    case WHENCE_SHAPE_BREAK:
      draw_break (cr, primitive, stroke, fill);
      break;
    case WHENCE_SHAPE_WASH:
      whence_draw_wash (cr, primitive, fill);
      break;
    case WHENCE_SHAPE_ERA:
      whence_draw_era (cr, primitive, fill);
      break;
    default:
      g_return_if_reached ();
    }
}
