/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Wheel, touchpad, pinch, drag and click.
 *
 * A wheel zooms at the pointer, with Shift it pans; two fingers on a touchpad pan, with Ctrl they zoom; two fingers apart zoom.  A drag
 * pans and runs on when it is let go; with Shift it marks, with Ctrl it shows a stretch of time in full. */

#include "config.h"

#include "whence-canvas-private.h"

#include <math.h>

#define WHEEL_FACTOR 1.25
#define WHEEL_PAN 90.0
#define SURFACE_FACTOR 0.01
/* A press that moves less than this is a click. */
#define DRAG_THRESHOLD 6.0
/* How much nearer a double click beside the events comes. */
#define GROUND_FACTOR 3.0

/* What a wheel, a touchpad or a touch screen asks for: a wheel comes in clicks, the others in pixels. */
void
whence_canvas_scroll (WhenceCanvas   *self,
                      double          dx,
                      double          dy,
                      GdkScrollUnit   unit,
                      GdkModifierType state)
{
  gboolean is_wheel = unit == GDK_SCROLL_UNIT_WHEEL;
  double along = fabs (dx) > fabs (dy) ? dx : dy;

  /* Where there are more lanes than fit, down is down, and the wheel zooms with Ctrl. */
  if ((state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK)) == 0 && fabs (dy) >= fabs (dx)
      && whence_canvas_scroll_by (self, dy * (is_wheel ? WHEEL_PAN : 1)))
    return;
  if (is_wheel ? (state & GDK_SHIFT_MASK) == 0 && dx == 0 : (state & GDK_CONTROL_MASK) != 0)
    whence_canvas_zoom_at (self, is_wheel ? pow (WHEEL_FACTOR, -dy) : exp (-dy * SURFACE_FACTOR), self->pointer_x, FALSE);
  else
    whence_canvas_pan_by (self, along * (is_wheel ? WHEEL_PAN : 1), FALSE);
}

static gboolean
scroll_cb (WhenceCanvas             *self,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *controller)
{
  whence_canvas_scroll (self, dx, dy, gtk_event_controller_scroll_get_unit (controller),
                        gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller)));
  return GDK_EVENT_STOP;
}

/* The fingers have left the touchpad while they were moving. */
static void
decelerate_cb (WhenceCanvas *self,
               double        vx,
               double        vy)
{
  /* Lanes stop where they are left. */
  if (fabs (vx) > fabs (vy) || !whence_canvas_scroll_by (self, 0))
    whence_canvas_fling (self, fabs (vx) > fabs (vy) ? vx : vy);
}

static void
motion_cb (WhenceCanvas *self,
           double        x,
           double        y)
{
  guint32 hovered = whence_scene_hit (self->scene, x, y, NULL);

  self->pointer_x = x;
  self->pointer_y = y;
  if (hovered == self->hovered || !self->pen)
    return;
  self->hovered = hovered;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), hovered != WHENCE_SCENE_NONE ? "pointer" : NULL);
  whence_canvas_begin_hover (self);
  whence_canvas_rebuild_scene (self);
}

static void
leave_cb (WhenceCanvas *self)
{
  motion_cb (self, self->pointer_x, -1);
}

/* Two fingers have come so far apart, counted from 1, about a place: what was between them stays between them. */
void
whence_canvas_pinch (WhenceCanvas *self,
                     double        scale,
                     double        x)
{
  if (self->zoomed > 0)
    {
      whence_canvas_pan_by (self, self->zoom_x - x, FALSE);
      whence_canvas_zoom_at (self, scale / self->zoomed, x, FALSE);
    }
  self->zoomed = scale;
  self->zoom_x = x;
}

static void
zoom_begin_cb (WhenceCanvas *self)
{
  self->zoomed = 0;
}

static void
zoom_cb (WhenceCanvas *self,
         double        scale,
         GtkGesture   *gesture)
{
  double x = self->pointer_x;
  double y;

  gtk_gesture_get_bounding_box_center (gesture, &x, &y);
  whence_canvas_pinch (self, scale, x);
}

void
whence_canvas_begin_drag (WhenceCanvas   *self,
                          double          x,
                          double          y,
                          GdkModifierType state)
{
  gboolean has_shift = (state & GDK_SHIFT_MASK) != 0;
  gboolean has_control = (state & GDK_CONTROL_MASK) != 0;

  self->dragged = self->dragged_down = 0;
  self->drag_purpose = has_shift && has_control ? WHENCE_DRAG_ADD
                       : has_shift              ? WHENCE_DRAG_MARK
                       : has_control            ? WHENCE_DRAG_ZOOM
                                                : WHENCE_DRAG_PAN;
  whence_canvas_hide_hover (self);
  /* What runs on by itself is caught. */
  whence_canvas_stop (self);
}

static void
drag_begin_cb (WhenceCanvas   *self,
               double          x,
               double          y,
               GtkGestureDrag *gesture)
{
  whence_canvas_begin_drag (self, x, y, gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture)));
}

static void
drag_update_cb (WhenceCanvas   *self,
                double          x,
                double          y,
                GtkGestureDrag *gesture)
{
  double begin_x = 0;
  double begin_y = 0;

  if (self->dragged == 0 && fabs (x) < DRAG_THRESHOLD && fabs (y) < DRAG_THRESHOLD)
    return;
  gtk_gesture_drag_get_start_point (gesture, &begin_x, &begin_y);
  if (self->drag_purpose == WHENCE_DRAG_PAN)
    {
      gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
      whence_canvas_pan_by (self, self->dragged - x, FALSE);
      whence_canvas_scroll_by (self, self->dragged_down - y);
      self->dragged_down = y;
    }
  else
    {
      if (self->dragged == 0)
        whence_canvas_begin_band (self, begin_x, begin_y);
      whence_canvas_move_band (self, begin_x + x, begin_y + y);
    }
  /* Straight up or down is a drag, too. */
  self->dragged = x != 0 ? x : 1e-9;
}

static void
drag_end_cb (WhenceCanvas *self)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), NULL);
  whence_canvas_end_band (self, TRUE);
}

static void
drag_cancel_cb (WhenceCanvas *self)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), NULL);
  whence_canvas_end_band (self, FALSE);
}

/* A drag that ends in full movement is let go. */
static void
swipe_cb (WhenceCanvas *self,
          double        vx,
          double        vy)
{
  if (self->drag_purpose == WHENCE_DRAG_PAN && self->dragged != 0)
    whence_canvas_fling (self, -vx);
}

/* A click on an event selects it, with Ctrl marks it, with Shift marks all up to it; a double click goes near to it. */
static void
click_event (WhenceCanvas   *self,
             guint           shown,
             int             n_press,
             GdkModifierType state)
{
  guint position = whence_canvas_to_model (self, shown);

  if (self->marks && state & GDK_CONTROL_MASK)
    whence_canvas_toggle_mark (self, position);
  else if (self->marks && state & GDK_SHIFT_MASK)
    whence_canvas_mark_to (self, position);
  else if (n_press == 2)
    whence_canvas_zoom_to (self, position);
  else
    {
      whence_canvas_unmark (self);
      whence_canvas_select_shown (self, shown);
      return;
    }
  whence_canvas_focus_position (self, position);
}

void
whence_canvas_click (WhenceCanvas   *self,
                     int             n_press,
                     double          x,
                     double          y,
                     GdkModifierType state)
{
  GtkWidget *child = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  guint32 shown = whence_scene_hit (self->scene, x, y, NULL);

  /* The end of a drag is no click. */
  if (self->dragged != 0)
    return;
  if (y < self->geometry.top)
    {
      if (whence_canvas_choose_era_at (self, x, y))
        whence_canvas_press_era (self, n_press);
      return;
    }
  if (WHENCE_IS_CANVAS_CARD (child) && whence_canvas_card_is_fold (WHENCE_CANVAS_CARD (child)))
    whence_canvas_open_fold (self, WHENCE_CANVAS_CARD (child));
  else if (shown != WHENCE_SCENE_NONE)
    {
      whence_canvas_choose_lane (self, child);
      click_event (self, shown, n_press, state);
    }
  else
    {
      gtk_widget_grab_focus (GTK_WIDGET (self));
      if (n_press == 2)
        whence_canvas_zoom_at (self, GROUND_FACTOR, x, TRUE);
      else if ((state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK)) == 0)
        whence_canvas_unmark (self);
    }
}

static void
click_cb (WhenceCanvas    *self,
          int              n_press,
          double           x,
          double           y,
          GtkGestureClick *gesture)
{
  whence_canvas_click (self, n_press, x, y, gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture)));
}

static void
menu_click_cb (WhenceCanvas    *self,
               int              n_press,
               double           x,
               double           y,
               GtkGestureClick *gesture)
{
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (gesture));

  if (event && !gdk_event_triggers_context_menu (event))
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  whence_canvas_open_menu (self, x, y);
}

static void
long_press_cb (WhenceCanvas *self,
               double        x,
               double        y,
               GtkGesture   *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  whence_canvas_open_menu (self, x, y);
}

static GtkEventController *
add_controller (WhenceCanvas       *self,
                GtkEventController *controller)
{
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
  return controller;
}

static void
add_clicks (WhenceCanvas *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *menu = gtk_gesture_click_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (menu), 0);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  g_signal_connect_swapped (click, "released", G_CALLBACK (click_cb), self);
  g_signal_connect_swapped (menu, "pressed", G_CALLBACK (menu_click_cb), self);
  g_signal_connect_swapped (long_press, "pressed", G_CALLBACK (long_press_cb), self);
  add_controller (self, GTK_EVENT_CONTROLLER (click));
  add_controller (self, GTK_EVENT_CONTROLLER (menu));
  add_controller (self, GTK_EVENT_CONTROLLER (long_press));
}

static void
add_drag (WhenceCanvas *self)
{
  GtkGesture *swipe = gtk_gesture_swipe_new ();

  self->drag = gtk_gesture_drag_new ();
  g_signal_connect_swapped (self->drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (self->drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (self->drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (self->drag, "cancel", G_CALLBACK (drag_cancel_cb), self);
  g_signal_connect_swapped (swipe, "swipe", G_CALLBACK (swipe_cb), self);
  add_controller (self, GTK_EVENT_CONTROLLER (self->drag));
  add_controller (self, GTK_EVENT_CONTROLLER (swipe));
  gtk_gesture_group (swipe, self->drag);
}

/* Gives the canvas its hands. */
void
whence_canvas_add_input (WhenceCanvas *self)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES | GTK_EVENT_CONTROLLER_SCROLL_KINETIC);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *zoom = gtk_gesture_zoom_new ();

  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  g_signal_connect_swapped (scroll, "decelerate", G_CALLBACK (decelerate_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect_swapped (zoom, "begin", G_CALLBACK (zoom_begin_cb), self);
  g_signal_connect_swapped (zoom, "scale-changed", G_CALLBACK (zoom_cb), self);
  add_controller (self, scroll);
  add_controller (self, motion);
  add_controller (self, GTK_EVENT_CONTROLLER (zoom));
  add_drag (self);
  add_clicks (self);
  whence_canvas_add_escape (self);
}
