/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-canvas-child.h"

G_BEGIN_DECLS

/* The header of a lane: its name, how many events it has, and whether it is open. */
#define WHENCE_TYPE_LANE_HEADER (whence_lane_header_get_type ())
G_DECLARE_FINAL_TYPE (WhenceLaneHeader, whence_lane_header, WHENCE, LANE_HEADER, WhenceCanvasChild)

GtkWidget *whence_lane_header_new      (void);
void       whence_lane_header_set      (WhenceLaneHeader *self,
                                        guint             lane,
                                        const char       *name,
                                        guint             count,
                                        gboolean          is_closed);

G_END_DECLS
