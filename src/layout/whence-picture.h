/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-placement.h"
#include "whence-scene.h"

G_BEGIN_DECLS

/**
 * WhenceGeometry:
 * @width: of the picture
 * @height: of the picture
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
 *
 * Where things stand from top to bottom.
 */
typedef struct
{
  double   width;
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
} WhenceGeometry;

/**
 * WhencePictureState:
 * @selected: index of the item selected, or %WHENCE_SCENE_NONE
 * @hovered: index of the item under the pointer, or %WHENCE_SCENE_NONE
 * @today: the minute it is; NAN where that is not to be shown
 */
typedef struct
{
  guint32 selected;
  guint32 hovered;
  double  today;
} WhencePictureState;

#define WHENCE_CARD_PADDING_X 10.0
#define WHENCE_CARD_PADDING_Y 6.0

void whence_geometry_init     (WhenceGeometry         *self,
                               double                  width,
                               double                  height,
                               double                  scale,
                               const WhenceLayoutHost *host);
void whence_geometry_get_row  (const WhenceGeometry *self,
                               guint                 row,
                               double               *out_card_y,
                               double               *out_bar_y);
void whence_geometry_get_fold (const WhenceGeometry *self,
                               double               *out_y,
                               double               *out_height);
void whence_picture_build     (WhenceScene              *scene,
                               const WhenceGeometry     *geometry,
                               const WhenceAxis         *axis,
                               WhenceIndex              *index,
                               WhencePlacement          *placement,
                               const WhencePictureState *state,
                               const WhenceLayoutHost   *host);
guint8 whence_picture_get_marks (const WhenceLayoutItem *item);

G_END_DECLS
