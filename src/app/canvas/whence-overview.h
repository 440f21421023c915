/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-canvas.h"

G_BEGIN_DECLS

/* All the time there is, how much happens when, and a brush over what the canvas shows. */
#define WHENCE_TYPE_OVERVIEW (whence_overview_get_type ())
G_DECLARE_FINAL_TYPE (WhenceOverview, whence_overview, WHENCE, OVERVIEW, GtkWidget)

GtkWidget    *whence_overview_new        (void);
void          whence_overview_set_canvas (WhenceOverview *self,
                                          WhenceCanvas   *canvas);
WhenceCanvas *whence_overview_get_canvas (WhenceOverview *self);

G_END_DECLS
