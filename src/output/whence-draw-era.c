/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Eras: a wash that lets the ground through, and in the strip a block with a line below its name, which tells the colours apart for those
 * who do not see them. */

#include "whence-draw-private.h"

#include <math.h>

#define BLOCK_ALPHA 0.26
#define LINE_HEIGHT 4.0
#define SLANT_DISTANCE 5.0

typedef void (*LineFunc) (cairo_t *cr,
                          double   left,
                          double   right,
                          double   y);

static void
line_whole (cairo_t *cr,
            double   left,
            double   right,
            double   y)
{
  cairo_rectangle (cr, left, y, right - left, LINE_HEIGHT);
  cairo_fill (cr);
}

/* Patterns stay where they are while the view moves over an era that is wider than it. */
static void
line_of_parts (cairo_t *cr,
               double   left,
               double   right,
               double   y,
               double   length,
               double   distance)
{
  for (double x = left; x < right; x += distance)
    cairo_rectangle (cr, x, y, MIN (length, right - x), LINE_HEIGHT);
  cairo_fill (cr);
}

static void
line_dashed (cairo_t *cr,
             double   left,
             double   right,
             double   y)
{
  line_of_parts (cr, left, right, y, 11, 16);
}

static void
line_ticked (cairo_t *cr,
             double   left,
             double   right,
             double   y)
{
  line_of_parts (cr, left, right, y, 1.5, 4);
}

static void
line_slanted (cairo_t *cr,
              double   left,
              double   right,
              double   y)
{
  cairo_save (cr);
  cairo_rectangle (cr, left, y, right - left, LINE_HEIGHT);
  cairo_clip (cr);
  for (double x = left - LINE_HEIGHT; x < right; x += SLANT_DISTANCE)
    {
      cairo_move_to (cr, x, y + LINE_HEIGHT);
      cairo_rel_line_to (cr, LINE_HEIGHT, -LINE_HEIGHT);
    }
  cairo_set_line_width (cr, 1.7);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
line_double (cairo_t *cr,
             double   left,
             double   right,
             double   y)
{
  cairo_rectangle (cr, left, y, right - left, 1.4);
  cairo_rectangle (cr, left, y + LINE_HEIGHT - 1.4, right - left, 1.4);
  cairo_fill (cr);
}

static void
line_dotted (cairo_t *cr,
             double   left,
             double   right,
             double   y)
{
  for (double x = left; x + LINE_HEIGHT <= right + 0.5; x += 2 * LINE_HEIGHT)
    {
      cairo_new_sub_path (cr);
      cairo_arc (cr, x + LINE_HEIGHT / 2, y + LINE_HEIGHT / 2, LINE_HEIGHT / 2, 0, 2 * G_PI);
    }
  cairo_fill (cr);
}

static const LineFunc lines[] = { line_whole, line_dashed, line_slanted, line_double, line_dotted, line_ticked };

/**
 * whence_draw_wash:
 * @cr: where to draw
 * @self: the ground of an era
 * @color: its colour
 *
 * Shades it, with a line at each end that is known.
 */
void
whence_draw_wash (cairo_t               *cr,
                  const WhencePrimitive *self,
                  guint32                color)
{
  WhenceWashPart parts[WHENCE_WASH_PARTS];
  guint n = whence_draw_get_wash (self, parts);

  for (guint i = 0; i < n; i++)
    {
      cairo_rectangle (cr, parts[i].x, self->y, parts[i].width, self->height);
      whence_draw_set_color (cr, color, parts[i].alpha);
      cairo_fill (cr);
    }
}

/**
 * whence_draw_get_wash:
 * @self: the ground of an era
 * @out_parts: (array fixed-size=3): takes the rectangles it is made of
 *
 * Tells what a wash is made of, to those who have a faster way to draw it.
 *
 * Returns: how many
 */
guint
whence_draw_get_wash (const WhencePrimitive *self,
                      WhenceWashPart        *out_parts)
{
  guint n = 0;
  guint8 soft = self->marks & WHENCE_MARK_APPROXIMATE;

  out_parts[n++] = (WhenceWashPart){ self->x, self->width, 0.08 };
  if (!soft && !(self->marks & WHENCE_MARK_OPEN_BEGIN))
    out_parts[n++] = (WhenceWashPart){ self->x, 1, 0.5 };
  if (!soft && !(self->marks & WHENCE_MARK_OPEN_END) && self->width > 2)
    out_parts[n++] = (WhenceWashPart){ self->x + self->width - 1, 1, 0.5 };
  return n;
}

/**
 * whence_draw_era:
 * @cr: where to draw
 * @self: an era in its strip
 * @color: its colour
 *
 * Draws it without its name.
 */
void
whence_draw_era (cairo_t               *cr,
                 const WhencePrimitive *self,
                 guint32                color)
{
  double width = MAX (self->width, 2);

  cairo_rectangle (cr, self->x, self->y, width, self->height);
  whence_draw_set_color (cr, color, self->width <= WHENCE_ERA_THIN ? 1 : BLOCK_ALPHA);
  cairo_fill (cr);
  whence_draw_set_color (cr, color, 1);
  lines[self->pattern % G_N_ELEMENTS (lines)](cr, self->x, self->x + width, self->y + self->height - LINE_HEIGHT);
}
