/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-host.h"

G_BEGIN_DECLS

#define WHENCE_CARD_PADDING_X 10.0
#define WHENCE_CARD_PADDING_Y 6.0

/**
 * WhenceGeometry:
 * @width: of the picture
 * @top: what is above belongs to others
 * @height: of the picture, with what is above
 * @scale: how much larger than usual the text is
 * @caption_height: height of the date's line
 * @card_height: height of a card
 * @bar_height: height of bars and points
 * @pitch: from row to row
 * @n_rows: rows there are; even ones above the axis, odd ones below where it stands in the middle
 * @is_two_sided: whether the axis stands in the middle; else at the bottom
 * @band_top: top of the axis
 * @band_height: height of the axis
 * @tick_height: height of a line of ticks
 * @fold_y: top of the numbers of folded items
 * @fold_height: height of these
 * @header_height: height of a lane's header
 *
 * Where things stand from top to bottom: of the whole picture, or of one lane of it, whose axis is its lower edge.
 */
typedef struct
{
  double   width;
  double   top;
  double   height;
  double   scale;
  double   caption_height;
  double   card_height;
  double   bar_height;
  double   pitch;
  guint    n_rows;
  gboolean is_two_sided;
  double   band_top;
  double   band_height;
  double   tick_height;
  double   fold_y;
  double   fold_height;
  double   header_height;
} WhenceGeometry;

void   whence_geometry_init            (WhenceGeometry         *self,
                                        double                  width,
                                        double                  height,
                                        double                  scale,
                                        const WhenceLayoutHost *host);
void   whence_geometry_init_for_lanes  (WhenceGeometry         *self,
                                        double                  width,
                                        double                  height,
                                        double                  scale,
                                        const WhenceLayoutHost *host);
void   whence_geometry_lower           (WhenceGeometry *self,
                                        double          top);
void   whence_geometry_init_lane       (WhenceGeometry       *self,
                                        const WhenceGeometry *whole,
                                        double                top,
                                        guint                 n_rows);
double whence_geometry_get_lane_height (const WhenceGeometry *whole,
                                        guint                 n_rows);
void   whence_geometry_get_row         (const WhenceGeometry *self,
                                        guint                 row,
                                        double               *out_card_y,
                                        double               *out_bar_y);

G_END_DECLS
