/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-era-strip.h"
#include "whence-lanes.h"
#include "whence-scene.h"
#include "whence-warp.h"

G_BEGIN_DECLS

/**
 * WhencePictureState:
 * @selected: index of the item selected, or %WHENCE_SCENE_NONE
 * @hovered: index of the item under the pointer, or %WHENCE_SCENE_NONE
 * @today: the minute it is; NAN where that is not to be shown
 * @warp: (nullable): what is left out of the axis
 * @eras: (nullable): named stretches of time, placed
 * @is_marked: (nullable): whether an item is marked, by its index
 * @data: handed to @is_marked
 */
typedef struct
{
  guint32 selected;
  guint32 hovered;
  double  today;
  const WhenceWarp *warp;
  const WhenceEraStrip *eras;
  gboolean (*is_marked) (guint32 index, gpointer data);
  gpointer data;
} WhencePictureState;

void whence_picture_build     (WhenceScene              *scene,
                               const WhenceGeometry     *geometry,
                               const WhenceAxis         *axis,
                               WhenceLanes              *lanes,
                               const WhencePictureState *state,
                               const WhenceLayoutHost   *host);
guint8 whence_picture_get_marks (const WhenceLayoutItem *item);

G_END_DECLS
