/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Movement of the view: at once, or over a quarter of a second where the desktop allows animations.  A new movement takes over from
 * where the last one is. */

#include "config.h"

#include "whence-canvas-private.h"

#include <math.h>

#define DURATION 260000 /* microseconds */
#define ZOOM_STEP 1.6
#define FARTHEST 12.0
#define SHOW_MARGIN 120.0
#define FIT_MARGIN 90.0
/* A single day is shown with the days around it. */
#define SHORTEST_FIT (21 * 1440.0)

/* How much of the view an event takes when it is zoomed to. */
#define ZOOM_SHARE 8.0

/* What is let go slows down by e in a quarter of a second, and stands still below so many pixels a second. */
#define FRICTION 4.0
#define LEAST_VELOCITY 40.0

static void
take_view (WhenceCanvas     *self,
           const WhenceAxis *axis)
{
  self->axis = *axis;
  whence_canvas_hide_hover (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_signal_emit_by_name (self, "view-changed");
}

/* The view of all events looks the same however it was come to. */
static void
arrive (WhenceCanvas     *self,
        const WhenceAxis *axis)
{
  if (self->is_untouched)
    whence_lanes_settle (self->lanes);
  take_view (self, axis);
}

static gboolean
is_there (WhenceCanvas     *self,
          const WhenceAxis *axis)
{
  return self->axis.begin == axis->begin && self->axis.minutes_per_pixel == axis->minutes_per_pixel;
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       data)
{
  WhenceCanvas *self = WHENCE_CANVAS (widget);
  double t = CLAMP ((double) (gdk_frame_clock_get_frame_time (clock) - self->start_time) / DURATION, 0, 1);
  double eased = 1 - pow (1 - t, 3);
  WhenceAxis axis = self->to;
  double from_centre = self->from.begin + self->from.minutes_per_pixel * self->from.width / 2;
  double to_centre = self->to.begin + self->to.minutes_per_pixel * self->to.width / 2;
  double ratio = self->to.minutes_per_pixel / self->from.minutes_per_pixel;
  double share = eased;

  if (t >= 1)
    {
      self->tick_id = 0;
      arrive (self, &self->to);
      return G_SOURCE_REMOVE;
    }
  axis.minutes_per_pixel = self->from.minutes_per_pixel * pow (ratio, eased);
  /* The point that stays in place during a zoom must stay there in between, too: the centre moves with the scale. */
  if (fabs (ratio - 1) > 1e-9)
    share = (axis.minutes_per_pixel - self->from.minutes_per_pixel) / (self->to.minutes_per_pixel - self->from.minutes_per_pixel);
  axis.begin = from_centre + (to_centre - from_centre) * share - axis.minutes_per_pixel * axis.width / 2;
  take_view (self, &axis);
  return G_SOURCE_CONTINUE;
}

/* Ends a movement where it is. */
void
whence_canvas_stop (WhenceCanvas *self)
{
  if (self->tick_id)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick_id);
  self->tick_id = 0;
  self->velocity = 0;
}

/* The speed v falls off as v' = -k v, so the way after t is v0 / k (1 - exp (-k t)). */
static gboolean
fling_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       data)
{
  WhenceCanvas *self = WHENCE_CANVAS (widget);
  double t = (double) (gdk_frame_clock_get_frame_time (clock) - self->start_time) / G_USEC_PER_SEC;
  double left = exp (-FRICTION * MAX (t, 0));
  WhenceAxis axis = self->axis;

  axis.begin = self->from.begin;
  whence_axis_pan (&axis, self->velocity / FRICTION * (1 - left));
  take_view (self, &axis);
  if (fabs (self->velocity) * left >= LEAST_VELOCITY)
    return G_SOURCE_CONTINUE;
  self->tick_id = 0;
  self->velocity = 0;
  return G_SOURCE_REMOVE;
}

static gboolean
may_move_by_itself (WhenceCanvas *self)
{
  gboolean has_animations = FALSE;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &has_animations, NULL);
  return has_animations && gtk_widget_get_mapped (GTK_WIDGET (self));
}

/* Lets the view run on towards later times at a speed in pixels a second, slower and slower. */
void
whence_canvas_fling (WhenceCanvas *self,
                     double        velocity)
{
  whence_canvas_stop (self);
  if (fabs (velocity) < LEAST_VELOCITY || !may_move_by_itself (self))
    return;
  self->is_untouched = FALSE;
  self->velocity = velocity;
  self->from = self->axis;
  self->start_time = gdk_frame_clock_get_frame_time (gtk_widget_get_frame_clock (GTK_WIDGET (self)));
  self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), fling_cb, NULL, NULL);
}

/* Shows another stretch of time. */
void
whence_canvas_set_view (WhenceCanvas     *self,
                        const WhenceAxis *axis,
                        gboolean          is_animated)
{
  if (self->axis.width <= 0)
    return;
  whence_canvas_stop (self);
  self->needs_fit = FALSE;
  if (!is_animated || is_there (self, axis) || !may_move_by_itself (self))
    {
      arrive (self, axis);
      return;
    }
  self->from = self->axis;
  self->to = *axis;
  self->start_time = gdk_frame_clock_get_frame_time (gtk_widget_get_frame_clock (GTK_WIDGET (self)));
  self->tick_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}

/* Where the view is, or is going to be. */
static WhenceAxis
get_target (WhenceCanvas *self)
{
  return self->tick_id && self->velocity == 0 ? self->to : self->axis;
}

/* All events with so many times their time around them are as far as one can see; eras may be farther away. */
static double
get_farthest (WhenceCanvas *self)
{
  WhenceAxis axis = self->axis;

  if (whence_era_strip_get_n (self->era_strip) > 0)
    return INFINITY;
  whence_canvas_get_fit (self, &axis);
  return axis.minutes_per_pixel * FARTHEST;
}

/* Zooms about a place. */
void
whence_canvas_zoom_at (WhenceCanvas *self,
                       double        factor,
                       double        x,
                       gboolean      is_animated)
{
  WhenceAxis axis = is_animated ? get_target (self) : self->axis;

  self->is_untouched = FALSE;
  factor = MAX (factor, MIN (axis.minutes_per_pixel / get_farthest (self), 1));
  whence_axis_zoom (&axis, factor, x);
  whence_canvas_set_view (self, &axis, is_animated);
}

/* Moves towards later times. */
void
whence_canvas_pan_by (WhenceCanvas *self,
                      double        pixels,
                      gboolean      is_animated)
{
  WhenceAxis axis = is_animated ? get_target (self) : self->axis;

  self->is_untouched = FALSE;
  whence_axis_pan (&axis, pixels);
  whence_canvas_set_view (self, &axis, is_animated);
}

/* Moves the view, where it must, so that the event at a position is in it. */
void
whence_canvas_show_event (WhenceCanvas *self,
                          guint         position)
{
  guint slot = whence_index_find (self->index, whence_canvas_from_model (self, position));
  WhenceAxis axis = get_target (self);
  const WhenceLayoutItem *item;
  double begin;
  double end;
  double margin = MIN (SHOW_MARGIN, axis.width / 4);

  if (slot == WHENCE_SLOT_NONE || axis.width <= 0 || self->needs_fit)
    return;
  whence_canvas_show_lane (self, whence_canvas_from_model (self, position));
  item = whence_index_get (self->index, slot);
  begin = whence_axis_to_pixel (&axis, (double) item->begin);
  end = whence_axis_to_pixel (&axis, (double) item->end);
  if (end > margin && begin < axis.width - margin)
    return;
  /* What can be seen stays where it is, for a click must not move what was clicked. */
  if (end > 0 && begin < axis.width && whence_canvas_find_card (self, whence_canvas_from_model (self, position)) != NULL)
    return;
  /* What is far away comes to the middle, what is near comes just into view. */
  if (end < -axis.width || begin > 2 * axis.width)
    whence_axis_pan (&axis, (begin + end) / 2 - axis.width / 2);
  else
    whence_axis_pan (&axis, end <= margin ? MIN (begin, end) - margin : begin - (axis.width - margin));
  whence_canvas_set_view (self, &axis, TRUE);
}

/* The place about which keys and buttons zoom. */
double
whence_canvas_get_zoom_point (WhenceCanvas *self)
{
  guint slot = whence_index_find (self->index, whence_canvas_from_model (self, self->selected));
  double x;

  if (slot == WHENCE_SLOT_NONE)
    return self->axis.width / 2;
  x = whence_axis_to_pixel (&self->axis, (double) whence_index_get (self->index, slot)->begin);
  return x >= 0 && x <= self->axis.width ? x : self->axis.width / 2;
}

/* The view with all events in it; about today where there are none. */
void
whence_canvas_get_fit (WhenceCanvas *self,
                       WhenceAxis   *axis)
{
  double begin = (double) whence_index_get_begin (self->index);
  double end = (double) whence_index_get_end (self->index);

  if (whence_index_get_n (self->index) == 0)
    {
      g_autoptr (GDateTime) now = g_date_time_new_now_local ();

      begin = end = (double) g_date_time_to_unix (now) / 60;
    }
  if (end - begin < SHORTEST_FIT)
    {
      double centre = (begin + end) / 2;

      begin = centre - SHORTEST_FIT / 2;
      end = centre + SHORTEST_FIT / 2;
    }
  whence_axis_fit (axis, begin, end, FIT_MARGIN);
}

/**
 * whence_canvas_zoom_in:
 * @self: a canvas
 *
 * Comes nearer, about the event selected where it is in view, else about the middle.
 */
void
whence_canvas_zoom_in (WhenceCanvas *self)
{
  g_return_if_fail (WHENCE_IS_CANVAS (self));

  whence_canvas_zoom_at (self, ZOOM_STEP, whence_canvas_get_zoom_point (self), TRUE);
}

/**
 * whence_canvas_zoom_out:
 * @self: a canvas
 *
 * Goes farther, about the event selected where it is in view, else about the middle.
 */
void
whence_canvas_zoom_out (WhenceCanvas *self)
{
  g_return_if_fail (WHENCE_IS_CANVAS (self));

  whence_canvas_zoom_at (self, 1 / ZOOM_STEP, whence_canvas_get_zoom_point (self), TRUE);
}

/**
 * whence_canvas_fit:
 * @self: a canvas
 *
 * Shows all events; from then on the view follows them, until the user moves it.
 */
void
whence_canvas_fit (WhenceCanvas *self)
{
  WhenceAxis axis = self->axis;

  g_return_if_fail (WHENCE_IS_CANVAS (self));

  self->is_untouched = TRUE;
  if (axis.width <= 0)
    return;
  whence_canvas_get_fit (self, &axis);
  whence_canvas_set_view (self, &axis, TRUE);
}

/* Other events are there: a view that the user has not moved shows all of them.  It goes there before the reader's eyes, but for the
 * first time. */
void
whence_canvas_follow_events (WhenceCanvas *self)
{
  WhenceAxis axis = self->axis;

  if (!self->is_untouched)
    return;
  if (self->needs_fit || axis.width <= 0 || !may_move_by_itself (self))
    {
      self->needs_fit = TRUE;
      return;
    }
  whence_canvas_get_fit (self, &axis);
  whence_canvas_set_view (self, &axis, TRUE);
}

/**
 * whence_canvas_zoom_to:
 * @self: a canvas
 * @position: position of an event
 *
 * Selects an event and comes so near that it stands out.
 */
void
whence_canvas_zoom_to (WhenceCanvas *self,
                       guint         position)
{
  guint slot;
  const WhenceLayoutItem *item;
  WhenceAxis axis = self->axis;
  double length;

  g_return_if_fail (WHENCE_IS_CANVAS (self));

  slot = whence_index_find (self->index, whence_canvas_from_model (self, position));
  if (slot == WHENCE_SLOT_NONE)
    return;
  whence_canvas_set_selected (self, position);
  if (axis.width <= 0)
    return;
  item = whence_index_get (self->index, slot);
  length = MIN ((double) (item->end - item->begin) * ZOOM_SHARE, axis.width * axis.minutes_per_pixel);
  axis.begin = (double) (item->begin + item->end) / 2 - length / 2;
  whence_axis_init (&axis, axis.begin, axis.begin + length, axis.width);
  self->is_untouched = FALSE;
  whence_canvas_set_view (self, &axis, TRUE);
}

/**
 * whence_canvas_zoom_to_marked:
 * @self: a canvas
 *
 * Shows all events that are marked; comes near where it is no more than one.
 */
void
whence_canvas_zoom_to_marked (WhenceCanvas *self)
{
  g_autoptr (GtkBitset) marked = self->marks ? gtk_selection_model_get_selection (self->marks) : NULL;
  WhenceAxis axis = self->axis;
  double begin = INFINITY;
  double end = -INFINITY;
  GtkBitsetIter iter;
  guint position;

  g_return_if_fail (WHENCE_IS_CANVAS (self));

  if (!marked || gtk_bitset_get_size (marked) < 2)
    {
      whence_canvas_zoom_to (self, self->selected);
      return;
    }
  for (gboolean more = gtk_bitset_iter_init_first (&iter, marked, &position); more; more = gtk_bitset_iter_next (&iter, &position))
    {
      guint slot = whence_index_find (self->index, whence_canvas_from_model (self, position));

      if (slot == WHENCE_SLOT_NONE)
        continue;
      begin = MIN (begin, (double) whence_index_get (self->index, slot)->begin);
      end = MAX (end, (double) whence_index_get (self->index, slot)->end);
    }
  if (!(end > begin) || axis.width <= 0)
    return;
  whence_axis_fit (&axis, begin, end, MIN (FIT_MARGIN, axis.width / 4));
  self->is_untouched = FALSE;
  whence_canvas_set_view (self, &axis, TRUE);
}

/* Shows a stretch of the axis. */
void
whence_canvas_show_stretch (WhenceCanvas *self,
                            double        begin,
                            double        end,
                            gboolean      is_animated)
{
  WhenceAxis axis;

  self->is_untouched = FALSE;
  whence_axis_init (&axis, begin, end, MAX (self->axis.width, 1));
  whence_canvas_set_view (self, &axis, is_animated);
}

/**
 * whence_canvas_set_visible_range:
 * @self: a canvas
 * @begin_minute: the minute at the left edge
 * @end_minute: the minute at the right edge
 * @is_animated: whether to move there, or to be there at once
 *
 * Shows a stretch of time.
 */
void
whence_canvas_set_visible_range (WhenceCanvas *self,
                                 double        begin_minute,
                                 double        end_minute,
                                 gboolean      is_animated)
{
  g_return_if_fail (WHENCE_IS_CANVAS (self));

  if (self->axis.width <= 0)
    {
      self->is_untouched = FALSE;
      self->has_wanted = TRUE;
      self->wanted[0] = begin_minute;
      self->wanted[1] = end_minute;
      return;
    }
  whence_canvas_show_stretch (self, whence_warp_to_axis (self->warp, begin_minute), whence_warp_to_axis (self->warp, end_minute),
                              is_animated);
}

/**
 * whence_canvas_get_visible_range:
 * @self: a canvas
 * @out_begin_minute: takes the minute at the left edge
 * @out_end_minute: takes the minute at the right edge
 *
 * Tells what is in view.
 */
void
whence_canvas_get_visible_range (WhenceCanvas *self,
                                 double       *out_begin_minute,
                                 double       *out_end_minute)
{
  g_return_if_fail (WHENCE_IS_CANVAS (self));

  *out_begin_minute = whence_warp_to_time (self->warp, self->axis.begin);
  *out_end_minute = whence_warp_to_time (self->warp, whence_axis_get_end (&self->axis));
}

/**
 * whence_canvas_is_fitted:
 * @self: a canvas
 *
 * Returns: whether all events are in view, and those that come in will be
 */
gboolean
whence_canvas_is_fitted (WhenceCanvas *self)
{
  g_return_val_if_fail (WHENCE_IS_CANVAS (self), FALSE);

  return self->is_untouched;
}
