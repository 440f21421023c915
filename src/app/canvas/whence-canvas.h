/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-era.h"
#include "whence-groups.h"

G_BEGIN_DECLS

/* The timeline: an axis, and the events of a list model on it. */
#define WHENCE_TYPE_CANVAS (whence_canvas_get_type ())
G_DECLARE_FINAL_TYPE (WhenceCanvas, whence_canvas, WHENCE, CANVAS, GtkWidget)

GtkWidget  *whence_canvas_new               (void);
void        whence_canvas_set_model         (WhenceCanvas *self,
                                             GListModel   *model);
GListModel *whence_canvas_get_model         (WhenceCanvas *self);
void        whence_canvas_set_marks         (WhenceCanvas      *self,
                                             GtkSelectionModel *marks);
void        whence_canvas_set_selected      (WhenceCanvas *self,
                                             guint         position);
guint       whence_canvas_get_selected      (WhenceCanvas *self);
void        whence_canvas_focus_selected    (WhenceCanvas *self);
void        whence_canvas_zoom_in           (WhenceCanvas *self);
void        whence_canvas_zoom_out          (WhenceCanvas *self);
void        whence_canvas_fit               (WhenceCanvas *self);
void        whence_canvas_hide_hover        (WhenceCanvas *self);
void        whence_canvas_zoom_to           (WhenceCanvas *self,
                                             guint         position);
void        whence_canvas_zoom_to_marked    (WhenceCanvas *self);
void        whence_canvas_set_visible_range (WhenceCanvas *self,
                                             double        begin_minute,
                                             double        end_minute,
                                             gboolean      is_animated);
void        whence_canvas_get_visible_range (WhenceCanvas *self,
                                             double       *out_begin_minute,
                                             double       *out_end_minute);
gboolean    whence_canvas_get_event_area    (WhenceCanvas          *self,
                                             guint                  position,
                                             cairo_rectangle_int_t *out_area);
gboolean    whence_canvas_is_fitted        (WhenceCanvas *self);
void        whence_canvas_set_group         (WhenceCanvas *self,
                                             WhenceGroup   group);
WhenceGroup whence_canvas_get_group         (WhenceCanvas *self);
void        whence_canvas_set_shortened     (WhenceCanvas *self,
                                             gboolean      is_shortened);
gboolean    whence_canvas_is_shortened      (WhenceCanvas *self);
void        whence_canvas_set_closed_lanes  (WhenceCanvas      *self,
                                             const char *const *keys);
char      **whence_canvas_dup_closed_lanes  (WhenceCanvas *self);
void        whence_canvas_set_eras          (WhenceCanvas *self,
                                             GPtrArray    *eras);
void        whence_canvas_zoom_to_era       (WhenceCanvas *self,
                                             const char   *id);
char       *whence_canvas_dup_stretch       (WhenceCanvas *self);

G_END_DECLS
