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
 */
typedef struct
{
  guint32 selected;
  guint32 hovered;
  double  today;
  const WhenceWarp *warp;
  const WhenceEraStrip *eras;
} WhencePictureState;

void whence_picture_build     (WhenceScene              *scene,
                               const WhenceGeometry     *geometry,
                               const WhenceAxis         *axis,
                               WhenceLanes              *lanes,
                               const WhencePictureState *state,
                               const WhenceLayoutHost   *host);
guint8 whence_picture_get_marks (const WhenceLayoutItem *item);

G_END_DECLS
