/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-draw.h"

G_BEGIN_DECLS

void whence_draw_set_color (cairo_t *cr,
                            guint32  color,
                            double   alpha);
void whence_draw_wash      (cairo_t               *cr,
                            const WhencePrimitive *self,
                            guint32                color);
void whence_draw_era       (cairo_t               *cr,
                            const WhencePrimitive *self,
                            guint32                color);

G_END_DECLS
