/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-palette.h"
#include "whence-pen.h"

G_BEGIN_DECLS

void whence_draw_primitive (cairo_t               *cr,
                            const WhencePrimitive *primitive,
                            const WhencePalette   *palette,
                            WhencePen             *pen);

G_END_DECLS
