/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lanes: their headers, scrolling them, and going from one to another. */

#include "config.h"

#include "whence-canvas-private.h"

#include <math.h>

/* What the style adds room for the scrollbar by. */
#define LANES_CLASS "lanes"

/* How much of the lanes is in view at a time. */
static double
get_room (WhenceCanvas *self)
{
  return self->geometry.band_top - self->geometry.top;
}

static gboolean
is_scrollable (WhenceCanvas *self)
{
  return whence_lanes_are_grouped (self->lanes) && whence_lanes_get_height (self->lanes) > get_room (self);
}

static void
scroll_to (WhenceCanvas *self,
           double        scroll)
{
  scroll = CLAMP (round (scroll), 0, MAX (whence_lanes_get_height (self->lanes) - get_room (self), 0));
  if (scroll == self->scroll)
    return;
  self->scroll = scroll;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Moves the lanes up.  Tells whether they are more than fit, so that they can be. */
gboolean
whence_canvas_scroll_by (WhenceCanvas *self,
                         double        pixels)
{
  if (!is_scrollable (self))
    return FALSE;
  scroll_to (self, self->scroll + pixels);
  return TRUE;
}

static void
value_changed_cb (WhenceCanvas  *self,
                  GtkAdjustment *adjustment)
{
  scroll_to (self, gtk_adjustment_get_value (adjustment));
}

/* The scrollbar lies in the padding that the style adds at the canvas's end, so that no lane that opens makes the time jump. */
static void
place_scrollbar (WhenceCanvas *self)
{
  GtkAdjustment *adjustment = gtk_scrollbar_get_adjustment (GTK_SCROLLBAR (self->scrollbar));
  gboolean is_mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GtkAllocation area = { 0, (int) self->geometry.top, 0, (int) get_room (self) };

  whence_canvas_set_shown (self->scrollbar, is_scrollable (self));
  if (!gtk_widget_get_child_visible (self->scrollbar))
    return;
  g_signal_handlers_block_by_func (adjustment, value_changed_cb, self);
  gtk_adjustment_configure (adjustment, self->scroll, 0, whence_lanes_get_height (self->lanes), self->geometry.header_height,
                            get_room (self) * 0.9, get_room (self));
  g_signal_handlers_unblock_by_func (adjustment, value_changed_cb, self);
  gtk_widget_measure (self->scrollbar, GTK_ORIENTATION_HORIZONTAL, -1, &area.width, NULL, NULL, NULL);
  area.x = is_mirrored ? -area.width : (int) self->geometry.width;
  gtk_widget_size_allocate (self->scrollbar, &area, -1);
}

/* Headers stand where the scene has them. */
void
whence_canvas_place_headers (WhenceCanvas *self)
{
  guint n = 0;

  for (guint i = 0; i < whence_lanes_get_n (self->lanes) && whence_lanes_are_grouped (self->lanes); i++)
    {
      const WhenceLane *lane = whence_lanes_get (self->lanes, i);
      GtkWidget *header = n < self->headers->len ? g_ptr_array_index (self->headers, n) : NULL;
      GtkAllocation area = { 0, (int) lane->top, (int) self->axis.width, (int) self->geometry.header_height };

      if (!header || !lane->is_in_view || lane->top + area.height <= self->geometry.top)
        continue;
      whence_canvas_child_set_pen (WHENCE_CANVAS_CHILD (header), self->pen);
      whence_lane_header_set (WHENCE_LANE_HEADER (header), i, lane->content.name, whence_index_get_n (lane->content.index), lane->is_closed);
      gtk_widget_measure (header, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
      whence_canvas_set_shown (header, TRUE);
      gtk_widget_size_allocate (header, &area, -1);
      n++;
    }
  for (; n < self->headers->len; n++)
    whence_canvas_set_shown (g_ptr_array_index (self->headers, n), FALSE);
  place_scrollbar (self);
}

static void
toggled_cb (WhenceCanvas     *self,
            WhenceLaneHeader *header)
{
  WhenceLane *lane;

  if (whence_canvas_child_get_lane (WHENCE_CANVAS_CHILD (header)) >= whence_lanes_get_n (self->lanes))
    return;
  lane = whence_lanes_get (self->lanes, whence_canvas_child_get_lane (WHENCE_CANVAS_CHILD (header)));
  whence_lanes_set_closed (self->lanes, lane->content.key, !lane->is_closed);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_signal_emit_by_name (self, "lanes-changed");
}

static guint
find_lane (WhenceCanvas *self,
           const char   *key)
{
  for (guint i = 0; i < whence_lanes_get_n (self->lanes); i++)
    if (key && g_strcmp0 (whence_lanes_get (self->lanes, i)->content.key, key) == 0)
      return i;
  return WHENCE_LANE_NONE;
}

static gboolean
is_in_lane (WhenceCanvas *self,
            guint         lane,
            guint         shown)
{
  return lane < whence_lanes_get_n (self->lanes) && shown != GTK_INVALID_LIST_POSITION
         && whence_index_find (whence_lanes_get (self->lanes, lane)->content.index, shown) != WHENCE_SLOT_NONE;
}

/* The lane in which an event, by its position in the index on view, is looked at: where it was chosen, or the first one open. */
static guint
choose_lane (WhenceCanvas *self,
             guint         shown)
{
  guint chosen = find_lane (self, self->lane_at);
  guint found = WHENCE_LANE_NONE;

  if (is_in_lane (self, chosen, shown))
    return chosen;
  for (guint i = 0; i < whence_lanes_get_n (self->lanes); i++)
    {
      const WhenceLane *lane = whence_lanes_get (self->lanes, i);

      if (!is_in_lane (self, i, shown))
        continue;
      /* What is in view need not be scrolled to. */
      if (lane->is_in_view && !lane->is_closed && lane->top >= self->geometry.top && lane->top + lane->height <= self->geometry.band_top)
        return i;
      if (found == WHENCE_LANE_NONE || (whence_lanes_get (self->lanes, found)->is_closed && !lane->is_closed))
        found = i;
    }
  return found;
}

/* Scrolls, where it must, so that the lane of an event is in view. */
void
whence_canvas_show_lane (WhenceCanvas *self,
                         guint         shown)
{
  guint number = choose_lane (self, shown);
  const WhenceLane *lane;

  if (!is_scrollable (self) || number == WHENCE_LANE_NONE)
    return;
  lane = whence_lanes_get (self->lanes, number);
  if (lane->top < self->geometry.top || lane->height > get_room (self))
    scroll_to (self, self->scroll + lane->top - self->geometry.top);
  else if (lane->top + lane->height > self->geometry.band_top)
    scroll_to (self, self->scroll + lane->top + lane->height - self->geometry.band_top);
}

/* What was clicked is looked at in the lane where that was. */
void
whence_canvas_choose_lane (WhenceCanvas *self,
                           GtkWidget    *child)
{
  guint lane = WHENCE_IS_CANVAS_CARD (child) ? whence_canvas_child_get_lane (WHENCE_CANVAS_CHILD (child)) : WHENCE_LANE_NONE;

  if (lane >= whence_lanes_get_n (self->lanes))
    return;
  g_free (self->lane_at);
  self->lane_at = g_strdup (whence_lanes_get (self->lanes, lane)->content.key);
}

/* The item of a lane that is nearest in time to another. */
static guint
find_nearest (const WhenceLane *lane,
              gint64            minute)
{
  WhenceIndex *index = lane->content.index;
  guint slot = MIN (whence_index_lower (index, (double) minute), whence_index_get_n (index) - 1);

  if (slot > 0 && minute - whence_index_get (index, slot - 1)->begin < ABS (whence_index_get (index, slot)->begin - minute))
    slot--;
  return whence_index_get (index, slot)->index;
}

/* Selects the event nearest in time in the lane above or below; closed ones are passed over. */
void
whence_canvas_walk_lane (WhenceCanvas *self,
                         int           step)
{
  guint shown = whence_canvas_from_model (self, self->selected);
  guint slot = whence_index_find (self->index, shown);
  guint at = choose_lane (self, shown);
  double middle = whence_axis_to_minute (&self->axis, self->axis.width / 2);
  gint64 minute = slot == WHENCE_SLOT_NONE ? (gint64) middle : whence_index_get (self->index, slot)->begin;
  int n = (int) whence_lanes_get_n (self->lanes);

  if (!whence_lanes_are_grouped (self->lanes))
    return;
  for (int i = at == WHENCE_LANE_NONE ? (step > 0 ? 0 : n - 1) : (int) at + step; i >= 0 && i < n; i += step)
    {
      const WhenceLane *lane = whence_lanes_get (self->lanes, (guint) i);

      if (lane->is_closed || whence_index_get_n (lane->content.index) == 0)
        continue;
      shown = find_nearest (lane, minute);
      g_free (self->lane_at);
      self->lane_at = g_strdup (lane->content.key);
      whence_canvas_select_shown (self, shown);
      /* The same event may be in both lanes, so that nothing else would move. */
      whence_canvas_show_lane (self, shown);
      gtk_widget_queue_allocate (GTK_WIDGET (self));
      return;
    }
}

static void
lane_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  WhenceCanvas *self = WHENCE_CANVAS (widget);

  if (whence_lanes_are_grouped (self->lanes))
    whence_canvas_walk_lane (self, g_variant_get_int32 (parameter));
  else
    whence_canvas_walk_row (self, g_variant_get_int32 (parameter));
}

/* Keys that go from lane to lane, or up and down where there are none. */
void
whence_canvas_install_lanes (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    int   step;
  } keys[] = { { GDK_KEY_Up, -1 }, { GDK_KEY_KP_Up, -1 }, { GDK_KEY_Down, 1 }, { GDK_KEY_KP_Down, 1 } };

  gtk_widget_class_install_action (widget_class, "timeline.lane", "i", lane_action);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].key, 0, "timeline.lane", "i", keys[i].step);
}

/* Makes what lanes need; there are never more of them than this. */
void
whence_canvas_add_lanes (WhenceCanvas *self)
{
  GtkAdjustment *adjustment = gtk_adjustment_new (0, 0, 0, 0, 0, 0);

  self->scrollbar = gtk_scrollbar_new (GTK_ORIENTATION_VERTICAL, adjustment);
  gtk_widget_set_parent (self->scrollbar, GTK_WIDGET (self));
  whence_canvas_set_shown (self->scrollbar, FALSE);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (value_changed_cb), self, G_CONNECT_SWAPPED);
  for (guint i = 0; i < WHENCE_MAX_LANES + 2; i++)
    {
      GtkWidget *header = whence_lane_header_new ();

      g_signal_connect_object (header, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_set_parent (header, GTK_WIDGET (self));
      whence_canvas_set_shown (header, FALSE);
      g_ptr_array_add (self->headers, header);
    }
}

/**
 * whence_canvas_set_group:
 * @self: a canvas
 * @group: what to group events by
 *
 * Divides the events into lanes, or puts them together.
 */
void
whence_canvas_set_group (WhenceCanvas *self,
                         WhenceGroup   group)
{
  g_return_if_fail (WHENCE_IS_CANVAS (self));
  g_return_if_fail (group < WHENCE_N_GROUPS);

  if (self->group == group)
    return;
  self->group = group;
  self->scroll = 0;
  if (group == WHENCE_GROUP_NONE)
    gtk_widget_remove_css_class (GTK_WIDGET (self), LANES_CLASS);
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), LANES_CLASS);
  whence_canvas_read_again (self);
  g_signal_emit_by_name (self, "lanes-changed");
}

/**
 * whence_canvas_get_group:
 * @self: a canvas
 *
 * Returns: what its events are grouped by
 */
WhenceGroup
whence_canvas_get_group (WhenceCanvas *self)
{
  g_return_val_if_fail (WHENCE_IS_CANVAS (self), WHENCE_GROUP_NONE);

  return self->group;
}

/**
 * whence_canvas_set_shortened:
 * @self: a canvas
 * @is_shortened: whether to leave long empty stretches out of the axis, with a break where they were
 *
 * Shortens what is empty, or shows all time at its length.
 */
void
whence_canvas_set_shortened (WhenceCanvas *self,
                             gboolean      is_shortened)
{
  g_return_if_fail (WHENCE_IS_CANVAS (self));

  if (self->is_shortened == !!is_shortened)
    return;
  self->is_shortened = !!is_shortened;
  whence_canvas_build_again (self);
  g_signal_emit_by_name (self, "lanes-changed");
}

/**
 * whence_canvas_is_shortened:
 * @self: a canvas
 *
 * Returns: whether long empty stretches are left out
 */
gboolean
whence_canvas_is_shortened (WhenceCanvas *self)
{
  g_return_val_if_fail (WHENCE_IS_CANVAS (self), FALSE);

  return self->is_shortened;
}

/**
 * whence_canvas_set_closed_lanes:
 * @self: a canvas
 * @keys: (array zero-terminated=1): keys of lanes that were closed before, as whence_canvas_dup_closed_lanes() told them
 *
 * Closes lanes, those that are there now and those that will be.
 */
void
whence_canvas_set_closed_lanes (WhenceCanvas      *self,
                                const char *const *keys)
{
  g_auto (GStrv) open = NULL;

  g_return_if_fail (WHENCE_IS_CANVAS (self));

  open = whence_canvas_dup_closed_lanes (self);
  for (guint i = 0; open[i]; i++)
    whence_lanes_set_closed (self->lanes, open[i], FALSE);
  for (guint i = 0; keys[i]; i++)
    whence_lanes_set_closed (self->lanes, keys[i], TRUE);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * whence_canvas_dup_closed_lanes:
 * @self: a canvas
 *
 * Returns: (transfer full) (array zero-terminated=1): keys of the lanes that are closed
 */
char **
whence_canvas_dup_closed_lanes (WhenceCanvas *self)
{
  GHashTable *closed;
  GStrvBuilder *keys;
  char **result;
  GHashTableIter iter;
  gpointer key;

  g_return_val_if_fail (WHENCE_IS_CANVAS (self), NULL);

  closed = whence_lanes_get_closed (self->lanes);
  keys = g_strv_builder_new ();
  g_hash_table_iter_init (&iter, closed);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_strv_builder_add (keys, key);
  result = g_strv_builder_end (keys);
  g_strv_builder_unref (keys);
  return result;
}
