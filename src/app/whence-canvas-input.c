/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Wheel, touchpad, pinch, drag and click.
 *
 * A wheel zooms at the pointer, with Shift it pans; two fingers on a touchpad pan, with Ctrl they zoom; two fingers apart zoom. */

#include "config.h"

#include "whence-canvas-private.h"

#include <math.h>

#define WHEEL_FACTOR 1.25
#define WHEEL_PAN 90.0
#define SURFACE_FACTOR 0.01
/* A press that moves less than this is a click. */
#define DRAG_THRESHOLD 6.0

static gboolean
scroll_cb (WhenceCanvas             *self,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));
  gboolean is_wheel = gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_WHEEL;
  gboolean has_control = (state & GDK_CONTROL_MASK) != 0;

  if (is_wheel && state & GDK_SHIFT_MASK)
    whence_canvas_pan_by (self, (fabs (dx) > fabs (dy) ? dx : dy) * WHEEL_PAN, FALSE);
  else if (is_wheel && dx != 0)
    whence_canvas_pan_by (self, dx * WHEEL_PAN, FALSE);
  else if (is_wheel || has_control)
    whence_canvas_zoom_at (self, is_wheel ? pow (WHEEL_FACTOR, -dy) : exp (-dy * SURFACE_FACTOR), self->pointer_x, FALSE);
  else
    whence_canvas_pan_by (self, fabs (dx) > fabs (dy) ? dx : dy, FALSE);
  return GDK_EVENT_STOP;
}

static void
motion_cb (WhenceCanvas *self,
           double        x,
           double        y)
{
  guint32 hovered = whence_scene_hit (self->scene, x, y, NULL);

  self->pointer_x = x;
  if (hovered == self->hovered || !self->pen)
    return;
  self->hovered = hovered;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), hovered != WHENCE_SCENE_NONE ? "pointer" : NULL);
  whence_canvas_rebuild_scene (self);
}

static void
leave_cb (WhenceCanvas *self)
{
  motion_cb (self, self->pointer_x, -1);
}

static void
zoom_begin_cb (WhenceCanvas *self)
{
  self->zoomed = 1;
}

static void
zoom_cb (WhenceCanvas *self,
         double        scale,
         GtkGesture   *gesture)
{
  double x = self->pointer_x;
  double y;

  gtk_gesture_get_bounding_box_center (gesture, &x, &y);
  whence_canvas_zoom_at (self, scale / self->zoomed, x, FALSE);
  self->zoomed = scale;
}

static void
drag_begin_cb (WhenceCanvas *self)
{
  self->dragged = 0;
}

static void
drag_update_cb (WhenceCanvas *self,
                double        x,
                double        y)
{
  if (self->dragged == 0 && fabs (x) < DRAG_THRESHOLD && fabs (y) < DRAG_THRESHOLD)
    return;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
  whence_canvas_pan_by (self, self->dragged - x, FALSE);
  self->dragged = x;
}

static void
drag_end_cb (WhenceCanvas *self)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), NULL);
}

static void
click_cb (WhenceCanvas *self,
          int           n_press,
          double        x,
          double        y)
{
  GtkWidget *child = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  guint32 index = whence_scene_hit (self->scene, x, y, NULL);

  /* The end of a drag is no click. */
  if (self->dragged != 0)
    return;
  if (WHENCE_IS_CANVAS_CARD (child) && whence_canvas_card_is_fold (WHENCE_CANVAS_CARD (child)))
    {
      whence_canvas_open_fold (self, WHENCE_CANVAS_CARD (child));
      return;
    }
  if (index == WHENCE_SCENE_NONE)
    {
      gtk_widget_grab_focus (GTK_WIDGET (self));
      return;
    }
  whence_canvas_select_shown (self, index);
  if (n_press == 2)
    g_signal_emit_by_name (self, "activated", self->selected);
}

/* Gives the canvas its hands. */
void
whence_canvas_add_input (WhenceCanvas *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *zoom = gtk_gesture_zoom_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->drag = gtk_gesture_drag_new ();
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect_swapped (zoom, "begin", G_CALLBACK (zoom_begin_cb), self);
  g_signal_connect_swapped (zoom, "scale-changed", G_CALLBACK (zoom_cb), self);
  g_signal_connect_swapped (self->drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (self->drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (self->drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (click_cb), self);
  gtk_widget_add_controller (widget, scroll);
  gtk_widget_add_controller (widget, motion);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (zoom));
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (self->drag));
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
}
