/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-palette.h"
#include "whence-pen.h"

G_BEGIN_DECLS

void whence_draw_scene     (cairo_t             *cr,
                            const WhenceScene   *scene,
                            WhenceLayer          first_layer,
                            WhenceLayer          last_layer,
                            const WhencePalette *palette,
                            WhencePen           *pen);
void whence_draw_primitive (cairo_t               *cr,
                            const WhencePrimitive *primitive,
                            const WhencePalette   *palette,
                            WhencePen             *pen);

G_END_DECLS
