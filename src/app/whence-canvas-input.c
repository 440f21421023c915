/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Wheel, touchpad, pinch, drag, click and keys.
 *
 * A wheel zooms at the pointer, with Shift it pans; two fingers on a touchpad pan, with Ctrl they zoom; two fingers apart zoom. */

#include "config.h"

#include "whence-canvas-private.h"

#include <math.h>

#define WHEEL_FACTOR 1.25
#define WHEEL_PAN 90.0
#define SURFACE_FACTOR 0.01
#define PAGE_SHARE 0.8
/* A press that moves less than this is a click. */
#define DRAG_THRESHOLD 6.0

/* Selects an event that is on view, by its position in the index. */
static void
select_shown (WhenceCanvas *self,
              guint         shown)
{
  WhenceCanvasCard *card;

  whence_canvas_set_selected (self, whence_canvas_to_model (self, shown));
  card = whence_canvas_find_card (self, shown);
  gtk_widget_grab_focus (card ? GTK_WIDGET (card) : GTK_WIDGET (self));
  self->wants_focus = card == NULL;
}

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
      whence_canvas_open_fold (self, whence_canvas_card_get_position (WHENCE_CANVAS_CARD (child)));
      return;
    }
  if (index == WHENCE_SCENE_NONE)
    {
      gtk_widget_grab_focus (GTK_WIDGET (self));
      return;
    }
  select_shown (self, index);
  if (n_press == 2)
    g_signal_emit_by_name (self, "activated", self->selected);
}

/* A card was pressed by the keyboard or by an assistive tool. */
void
whence_canvas_activate_card (WhenceCanvas     *self,
                             WhenceCanvasCard *card)
{
  if (whence_canvas_card_is_fold (card))
    whence_canvas_open_fold (self, whence_canvas_card_get_position (card));
  else
    select_shown (self, whence_canvas_card_get_position (card));
}

/* The item to begin a walk with: the first one in view. */
static guint
get_first_in_view (WhenceCanvas *self)
{
  guint slot = whence_index_lower (self->index, self->axis.begin);

  return MIN (slot, whence_index_get_n (self->index) - 1);
}

/* Selects the event before or after, in order of time. */
static void
walk (WhenceCanvas *self,
      int           step)
{
  guint n = whence_index_get_n (self->index);
  guint slot = whence_index_find (self->index, whence_canvas_from_model (self, self->selected));

  if (n == 0)
    return;
  if (slot == WHENCE_SLOT_NONE)
    slot = get_first_in_view (self);
  else if (step < 0 ? slot > 0 : slot + 1 < n)
    slot += (guint) step;
  select_shown (self, whence_index_get (self->index, slot)->index);
}

static void
open_focus (WhenceCanvas *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self));

  if (WHENCE_IS_CANVAS_CARD (focus)
      && (whence_canvas_card_is_fold (WHENCE_CANVAS_CARD (focus))
          || whence_canvas_to_model (self, whence_canvas_card_get_position (WHENCE_CANVAS_CARD (focus))) != self->selected))
    whence_canvas_activate_card (self, WHENCE_CANVAS_CARD (focus));
  else if (self->selected != GTK_INVALID_LIST_POSITION)
    g_signal_emit_by_name (self, "activated", self->selected);
}

static void
walk_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  /* Time runs to the right in every language, as on the axis. */
  walk (WHENCE_CANVAS (widget), g_variant_get_int32 (parameter));
}

static void
end_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  WhenceCanvas *self = WHENCE_CANVAS (widget);
  guint n = whence_index_get_n (self->index);

  if (n > 0)
    select_shown (self, whence_index_get (self->index, g_variant_get_int32 (parameter) < 0 ? 0 : n - 1)->index);
}

static void
zoom_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  if (g_variant_get_int32 (parameter) > 0)
    whence_canvas_zoom_in (WHENCE_CANVAS (widget));
  else
    whence_canvas_zoom_out (WHENCE_CANVAS (widget));
}

static void
fit_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  whence_canvas_fit (WHENCE_CANVAS (widget));
}

static void
page_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  WhenceCanvas *self = WHENCE_CANVAS (widget);

  whence_canvas_pan_by (self, g_variant_get_int32 (parameter) * self->axis.width * PAGE_SHARE, TRUE);
}

static void
open_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  open_focus (WHENCE_CANVAS (widget));
}

static const struct
{
  const char                 *name;
  const char                 *parameter;
  GtkWidgetActionActivateFunc func;
} actions[] = {
  { "timeline.walk", "i", walk_action }, { "timeline.end", "i", end_action },   { "timeline.zoom", "i", zoom_action },
  { "timeline.fit", NULL, fit_action },  { "timeline.page", "i", page_action }, { "timeline.open", NULL, open_action },
};

static const struct
{
  guint       key;
  const char *action;
  int         argument; /* 0 where the action takes none */
} bindings[] = {
  { GDK_KEY_Left, "timeline.walk", -1 },        { GDK_KEY_KP_Left, "timeline.walk", -1 },
  { GDK_KEY_Right, "timeline.walk", 1 },        { GDK_KEY_KP_Right, "timeline.walk", 1 },
  { GDK_KEY_Home, "timeline.end", -1 },         { GDK_KEY_KP_Home, "timeline.end", -1 },
  { GDK_KEY_End, "timeline.end", 1 },           { GDK_KEY_KP_End, "timeline.end", 1 },
  { GDK_KEY_plus, "timeline.zoom", 1 },         { GDK_KEY_equal, "timeline.zoom", 1 },
  { GDK_KEY_KP_Add, "timeline.zoom", 1 },       { GDK_KEY_minus, "timeline.zoom", -1 },
  { GDK_KEY_KP_Subtract, "timeline.zoom", -1 }, { GDK_KEY_0, "timeline.fit", 0 },
  { GDK_KEY_KP_0, "timeline.fit", 0 },          { GDK_KEY_Page_Up, "timeline.page", -1 },
  { GDK_KEY_KP_Page_Up, "timeline.page", -1 },  { GDK_KEY_Page_Down, "timeline.page", 1 },
  { GDK_KEY_KP_Page_Down, "timeline.page", 1 }, { GDK_KEY_Return, "timeline.open", 0 },
  { GDK_KEY_KP_Enter, "timeline.open", 0 },     { GDK_KEY_space, "timeline.open", 0 },
};

/* Keys are bound to actions, so that menus and assistive tools can do what they do. */
void
whence_canvas_install_actions (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter, actions[i].func);
  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    if (bindings[i].argument != 0)
      gtk_widget_class_add_binding_action (widget_class, bindings[i].key, 0, bindings[i].action, "i", bindings[i].argument);
    else
      gtk_widget_class_add_binding_action (widget_class, bindings[i].key, 0, bindings[i].action, NULL);
}

static gint
compare_cards (gconstpointer a,
               gconstpointer b)
{
  guint first = whence_canvas_card_get_position (*(WhenceCanvasCard *const *) a);
  guint second = whence_canvas_card_get_position (*(WhenceCanvasCard *const *) b);

  return (first > second) - (first < second);
}

/* The cards in view, in order of time, and after them the numbers of folded events. */
static GPtrArray *
list_focusable (WhenceCanvas *self)
{
  GPtrArray *cards = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer card;

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, NULL, &card))
    g_ptr_array_add (cards, card);
  g_ptr_array_sort (cards, compare_cards);
  for (guint i = 0; i < self->folds->len; i++)
    if (gtk_widget_get_child_visible (g_ptr_array_index (self->folds, i)))
      g_ptr_array_add (cards, g_ptr_array_index (self->folds, i));
  return cards;
}

/* Tab goes through the cards in order of time, and not in that of their places. */
gboolean
whence_canvas_move_focus (WhenceCanvas    *self,
                          GtkDirectionType direction)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self));
  g_autoptr (GPtrArray) cards = NULL;
  gboolean is_forward = direction == GTK_DIR_TAB_FORWARD;
  guint at;

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return FALSE;
  if (focus && !WHENCE_IS_CANVAS_CARD (focus))
    return gtk_widget_child_focus (focus, direction);
  cards = list_focusable (self);
  if (focus && g_ptr_array_find (cards, focus, &at))
    {
      if (is_forward ? at + 1 >= cards->len : at == 0)
        return FALSE;
      return gtk_widget_grab_focus (g_ptr_array_index (cards, is_forward ? at + 1 : at - 1));
    }
  if (gtk_widget_has_focus (GTK_WIDGET (self)) && !is_forward)
    return FALSE;
  focus = (GtkWidget *) whence_canvas_find_card (self, whence_canvas_from_model (self, self->selected));
  if (!focus && cards->len > 0)
    focus = g_ptr_array_index (cards, is_forward ? 0 : cards->len - 1);
  if (!focus && gtk_widget_has_focus (GTK_WIDGET (self)))
    return FALSE;
  return gtk_widget_grab_focus (focus ? focus : GTK_WIDGET (self));
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
