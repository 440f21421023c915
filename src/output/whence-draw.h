/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-palette.h"
#include "whence-pen.h"

G_BEGIN_DECLS

#define WHENCE_WASH_PARTS 3
/* An era that is no wider is a stroke without a pattern. */
#define WHENCE_ERA_THIN 2.0

/**
 * WhenceWashPart:
 * @x: left
 * @width: width
 * @alpha: how much it hides what is behind
 *
 * A rectangle as high as the wash it is part of.
 */
typedef struct
{
  double x;
  double width;
  double alpha;
} WhenceWashPart;

guint whence_draw_get_wash (const WhencePrimitive *self,
                            WhenceWashPart        *out_parts);
void whence_draw_primitive (cairo_t               *cr,
                            const WhencePrimitive *primitive,
                            const WhencePalette   *palette,
                            WhencePen             *pen);

G_END_DECLS
