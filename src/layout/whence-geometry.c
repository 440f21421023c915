/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Divides a picture from top to bottom: rows of cards, the axis, and lanes with rows of their own. */

#include "whence-geometry.h"

#include <math.h>

#include "whence-placement.h"

#define TITLE_LINES 2
#define BAR_GAP 4.0
#define ROW_GAP 10.0
#define EDGE 6.0
#define BAND_PADDING 4.0
#define CHIP_PADDING_Y 2.0
#define HEADER_PADDING 5.0
/* Rows may stand this much further apart than they must, where there is room for no more of them. */
#define MAX_STRETCH 1.5

static double
measure_line (const WhenceLayoutHost *host,
              WhenceFont              font)
{
  WhenceExtent extent;

  host->measure (WHENCE_SAMPLE_LINE, font, 0, 1, &extent, host->data);
  return extent.height;
}

/* What does not depend on how the picture is divided. */
static void
measure (WhenceGeometry         *self,
         double                  width,
         double                  height,
         double                  scale,
         const WhenceLayoutHost *host)
{
  double title = measure_line (host, WHENCE_FONT_TITLE);

  self->width = width;
  self->top = 0;
  self->height = height;
  self->scale = scale;
  self->caption_height = ceil (measure_line (host, WHENCE_FONT_CAPTION));
  self->card_height = ceil (self->caption_height + TITLE_LINES * title + 2 * WHENCE_CARD_PADDING_Y);
  self->bar_height = ceil (WHENCE_POINT_WIDTH * MIN (scale, 1.5));
  self->tick_height = ceil (measure_line (host, WHENCE_FONT_TICK)) + 2;
  self->fold_height = ceil (measure_line (host, WHENCE_FONT_CHIP)) + 2 * CHIP_PADDING_Y;
  self->header_height = ceil (title) + 2 * HEADER_PADDING;
  self->pitch = self->card_height + BAR_GAP + self->bar_height + ROW_GAP;
}

/**
 * whence_geometry_init:
 * @self: takes the geometry
 * @width: of the picture
 * @height: of the picture
 * @scale: how much larger than usual the text is
 * @host: who knows the fonts
 *
 * Divides a picture into rows and the axis.  There is always one row at least.
 */
void
whence_geometry_init (WhenceGeometry         *self,
                      double                  width,
                      double                  height,
                      double                  scale,
                      const WhenceLayoutHost *host)
{
  double room;
  guint n;

  measure (self, width, height, scale, host);
  self->band_height = ceil (3 * BAND_PADDING + 2 * self->tick_height + self->fold_height);
  /* Where a side would hold one row only, all that stand on one side are more. */
  room = (height - self->band_height) / 2 - EDGE;
  n = (guint) MAX (floor (room / self->pitch), 0);
  self->is_two_sided = n >= 2;
  if (!self->is_two_sided)
    {
      room = MAX (height - self->band_height - EDGE, self->pitch);
      n = (guint) MAX (floor (room / self->pitch), 1);
    }
  self->n_rows = self->is_two_sided ? 2 * n : n;
  self->pitch = MIN (floor (room / n), floor (self->pitch * MAX_STRETCH));
  self->band_top = self->is_two_sided ? floor ((height - self->band_height) / 2) : floor (MAX (height - self->band_height, 0));
  self->fold_y = self->band_top + 2 * BAND_PADDING + 2 * self->tick_height;
}

/**
 * whence_geometry_init_for_lanes:
 * @self: takes the geometry
 * @width: of the picture
 * @height: of the picture
 * @scale: how much larger than usual the text is
 * @host: who knows the fonts
 *
 * Divides a picture into the axis, at its lower edge, and room for lanes above.
 */
void
whence_geometry_init_for_lanes (WhenceGeometry         *self,
                                double                  width,
                                double                  height,
                                double                  scale,
                                const WhenceLayoutHost *host)
{
  measure (self, width, height, scale, host);
  self->band_height = ceil (2 * BAND_PADDING + 2 * self->tick_height);
  self->is_two_sided = FALSE;
  self->n_rows = 0;
  self->band_top = floor (MAX (height - self->band_height, 0));
  self->fold_y = self->band_top;
}

/**
 * whence_geometry_lower:
 * @self: a geometry of the whole picture
 * @top: how much
 *
 * Moves all down, so that there is room above.
 */
void
whence_geometry_lower (WhenceGeometry *self,
                       double          top)
{
  self->top += top;
  self->height += top;
  self->band_top += top;
  self->fold_y += top;
}

/**
 * whence_geometry_get_lane_height:
 * @whole: the geometry of the picture
 * @n_rows: rows of a lane; 0 where it is closed
 *
 * Returns: how high the lane is, with its header and the numbers of what is folded in it
 */
double
whence_geometry_get_lane_height (const WhenceGeometry *whole,
                                 guint                 n_rows)
{
  return whole->header_height + n_rows * whole->pitch + whole->fold_height + 2 * BAND_PADDING;
}

/**
 * whence_geometry_init_lane:
 * @self: takes the geometry of a lane
 * @whole: the geometry of the picture
 * @top: where the lane begins
 * @n_rows: its rows
 *
 * Lays out a lane: its header, its rows, an edge they stand on, and below it the numbers of what is folded.
 */
void
whence_geometry_init_lane (WhenceGeometry       *self,
                           const WhenceGeometry *whole,
                           double                top,
                           guint                 n_rows)
{
  *self = *whole;
  self->n_rows = n_rows;
  self->is_two_sided = FALSE;
  self->band_top = top + whole->header_height + n_rows * whole->pitch;
  self->band_height = whole->fold_height + 2 * BAND_PADDING;
  self->fold_y = self->band_top + BAND_PADDING;
}

/**
 * whence_geometry_get_row:
 * @self: a geometry
 * @row: a row
 * @out_card_y: takes the top of its cards
 * @out_bar_y: takes the top of its bars, which lie between the cards and the axis
 *
 * Tells where a row is.
 */
void
whence_geometry_get_row (const WhenceGeometry *self,
                         guint                 row,
                         double               *out_card_y,
                         double               *out_bar_y)
{
  guint level = self->is_two_sided ? row / 2 : row;
  double spare = self->pitch - self->card_height - self->bar_height - BAR_GAP;

  if (self->is_two_sided && row % 2 == 1)
    {
      *out_bar_y = self->band_top + self->band_height + level * self->pitch + floor (spare * 0.6);
      *out_card_y = *out_bar_y + self->bar_height + BAR_GAP;
    }
  else
    {
      *out_bar_y = self->band_top - level * self->pitch - floor (spare * 0.6) - self->bar_height;
      *out_card_y = *out_bar_y - BAR_GAP - self->card_height;
    }
}
