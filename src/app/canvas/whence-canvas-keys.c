/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Keys: each is bound to an action, so that menus and assistive tools can do what it does; and the order in which the focus goes. */

#include "config.h"

#include "whence-canvas-private.h"

#include <math.h>

#include "whence-era-label.h"

#define PAGE_SHARE 0.8
#define HERE_FACTOR 3.0

/* Gives an event's card the focus, as soon as it has one. */
void
whence_canvas_focus_position (WhenceCanvas *self,
                              guint         position)
{
  WhenceCanvasCard *card = whence_canvas_find_card (self, whence_canvas_from_model (self, position));

  self->cursor = position;
  gtk_widget_grab_focus (card ? GTK_WIDGET (card) : GTK_WIDGET (self));
  self->wants_focus = card == NULL;
}

/* Gives the selected event the focus, else the canvas. */
void
whence_canvas_focus_selected (WhenceCanvas *self)
{
  if (self->selected != GTK_INVALID_LIST_POSITION)
    whence_canvas_focus_position (self, self->selected);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

/* Selects an event that is on view, by its position in the index, and gives it the focus. */
void
whence_canvas_select_shown (WhenceCanvas *self,
                            guint         shown)
{
  guint position = whence_canvas_to_model (self, shown);

  whence_canvas_set_selected (self, position);
  whence_canvas_focus_position (self, position);
}

/* A card was pressed by the keyboard or by an assistive tool. */
void
whence_canvas_activate_card (WhenceCanvas     *self,
                             WhenceCanvasCard *card)
{
  if (whence_canvas_card_is_fold (card))
    {
      whence_canvas_open_fold (self, card);
      return;
    }
  whence_canvas_choose_lane (self, GTK_WIDGET (card));
  whence_canvas_select_shown (self, whence_canvas_card_get_position (card));
}

/* The item to begin a walk with: the first one in view. */
static guint
get_first_in_view (WhenceCanvas *self)
{
  guint slot = whence_index_lower (self->index, self->axis.begin);

  return MIN (slot, whence_index_get_n (self->index) - 1);
}

/* Where keys go on from: the event with the focus, else the selected one. */
static guint
get_cursor_slot (WhenceCanvas *self)
{
  guint slot = whence_index_find (self->index, whence_canvas_from_model (self, self->cursor));

  return slot != WHENCE_SLOT_NONE ? slot : whence_index_find (self->index, whence_canvas_from_model (self, self->selected));
}

/* The event before or after, in order of time, in the index; the first in view where none is to go on from. */
static guint
step_from_cursor (WhenceCanvas *self,
                  int           step)
{
  guint n = whence_index_get_n (self->index);
  guint slot = get_cursor_slot (self);

  if (n == 0)
    return WHENCE_SCENE_NONE;
  if (slot == WHENCE_SLOT_NONE)
    slot = get_first_in_view (self);
  else if (step < 0 ? slot > 0 : slot + 1 < n)
    slot += (guint) step;
  return whence_index_get (self->index, slot)->index;
}

/* How far one card is from another that is to be above or below it; nothing where it is not.  Rows count more than columns, so that
 * the way up and down is as straight as it can be. */
static double
get_distance (GtkWidget *canvas,
              GtkWidget *from,
              GtkWidget *card,
              int        step)
{
  graphene_rect_t a;
  graphene_rect_t b;
  double down;
  double aside;

  if (!gtk_widget_get_child_visible (card) || !gtk_widget_compute_bounds (from, canvas, &a) || !gtk_widget_compute_bounds (card, canvas, &b))
    return INFINITY;
  down = ((double) b.origin.y - (double) a.origin.y) * step;
  aside = MAX (0, MAX ((double) b.origin.x - (double) (a.origin.x + a.size.width), (double) a.origin.x - (double) (b.origin.x + b.size.width)));
  return down < (double) a.size.height / 2 ? INFINITY : 2 * down + aside;
}

/* The nearest card above or below. */
static GtkWidget *
find_across (WhenceCanvas *self,
             int           step)
{
  GtkWidget *from = gtk_widget_get_focus_child (GTK_WIDGET (self));
  GtkWidget *best = NULL;
  double least = INFINITY;

  if (!WHENCE_IS_CANVAS_CARD (from))
    from = GTK_WIDGET (whence_canvas_find_card (self, whence_canvas_from_model (self, self->selected)));
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child && from; child = gtk_widget_get_next_sibling (child))
    {
      double distance = WHENCE_IS_CANVAS_CARD (child) && child != from ? get_distance (GTK_WIDGET (self), from, child, step) : INFINITY;

      if (distance >= least)
        continue;
      least = distance;
      best = child;
    }
  return best;
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
  guint shown = step_from_cursor (WHENCE_CANVAS (widget), g_variant_get_int32 (parameter));

  if (shown != WHENCE_SCENE_NONE)
    whence_canvas_select_shown (WHENCE_CANVAS (widget), shown);
}

static void
extend_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  WhenceCanvas *self = WHENCE_CANVAS (widget);
  guint position = whence_canvas_to_model (self, step_from_cursor (self, g_variant_get_int32 (parameter)));

  if (position == GTK_INVALID_LIST_POSITION)
    return;
  whence_canvas_mark_to (self, position);
  whence_canvas_show_event (self, position);
  whence_canvas_focus_position (self, position);
}

/* Goes to the nearest card above or below. */
void
whence_canvas_walk_row (WhenceCanvas *self,
                        int           step)
{
  GtkWidget *card = find_across (self, step);
  guint shown = WHENCE_SCENE_NONE;

  if (card && whence_canvas_card_is_fold (WHENCE_CANVAS_CARD (card)))
    gtk_widget_grab_focus (card);
  else if (card)
    shown = whence_canvas_card_get_position (WHENCE_CANVAS_CARD (card));
  else if (get_cursor_slot (self) == WHENCE_SLOT_NONE)
    shown = step_from_cursor (self, step);
  if (shown != WHENCE_SCENE_NONE)
    whence_canvas_select_shown (self, shown);
}

/* The event whose card has the focus is marked, or no more. */
static void
mark_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  WhenceCanvas *self = WHENCE_CANVAS (widget);
  GtkWidget *focus = gtk_widget_get_focus_child (widget);

  if (WHENCE_IS_CANVAS_CARD (focus) && !whence_canvas_card_is_fold (WHENCE_CANVAS_CARD (focus)))
    whence_canvas_toggle_mark (self, whence_canvas_to_model (self, whence_canvas_card_get_position (WHENCE_CANVAS_CARD (focus))));
}

static void
mark_all_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  whence_canvas_mark_all (WHENCE_CANVAS (widget));
}

static void
menu_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  whence_canvas_open_menu_at_focus (WHENCE_CANVAS (widget));
}

/* The number of folded events with the focus opens its stretch, else what is marked comes near. */
static void
near_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  WhenceCanvas *self = WHENCE_CANVAS (widget);
  GtkWidget *focus = gtk_widget_get_focus_child (widget);

  if (WHENCE_IS_CANVAS_CARD (focus) && whence_canvas_card_is_fold (WHENCE_CANVAS_CARD (focus)))
    whence_canvas_zoom_to_fold (self, WHENCE_CANVAS_CARD (focus));
  else
    whence_canvas_zoom_to_marked (self);
}

/* Zooms where the menu was opened. */
static void
zoom_here_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  WhenceCanvas *self = WHENCE_CANVAS (widget);
  int step = g_variant_get_int32 (parameter);

  whence_canvas_zoom_at (self, step > 0 ? HERE_FACTOR : 1 / HERE_FACTOR, (double) self->menu_point.x, TRUE);
}

static void
end_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  WhenceCanvas *self = WHENCE_CANVAS (widget);
  guint n = whence_index_get_n (self->index);

  if (n > 0)
    whence_canvas_select_shown (self, whence_index_get (self->index, g_variant_get_int32 (parameter) < 0 ? 0 : n - 1)->index);
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
  { "timeline.extend", "i", extend_action },      { "timeline.mark", NULL, mark_action },
  { "timeline.mark-all", NULL, mark_all_action }, { "timeline.menu", NULL, menu_action },    { "timeline.near", NULL, near_action },
  { "timeline.zoom-here", "i", zoom_here_action },
};

/* What is on the number pad and on the keys beside it does the same. */
static const struct
{
  guint           keys[3];
  GdkModifierType modifiers;
  const char     *action;
  int             argument; /* 0 where the action takes none */
} bindings[] = {
  { { GDK_KEY_Left, GDK_KEY_KP_Left }, 0, "timeline.walk", -1 },
  { { GDK_KEY_Right, GDK_KEY_KP_Right }, 0, "timeline.walk", 1 },
  { { GDK_KEY_Left, GDK_KEY_KP_Left }, GDK_SHIFT_MASK, "timeline.extend", -1 },
  { { GDK_KEY_Right, GDK_KEY_KP_Right }, GDK_SHIFT_MASK, "timeline.extend", 1 },
  { { GDK_KEY_Home, GDK_KEY_KP_Home }, 0, "timeline.end", -1 },
  { { GDK_KEY_End, GDK_KEY_KP_End }, 0, "timeline.end", 1 },
  { { GDK_KEY_plus, GDK_KEY_equal, GDK_KEY_KP_Add }, 0, "timeline.zoom", 1 },
  { { GDK_KEY_minus, GDK_KEY_KP_Subtract }, 0, "timeline.zoom", -1 },
  { { GDK_KEY_0, GDK_KEY_KP_0 }, 0, "timeline.fit", 0 },
  { { GDK_KEY_z }, 0, "timeline.near", 0 },
  { { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up }, 0, "timeline.page", -1 },
  { { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down }, 0, "timeline.page", 1 },
  { { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_space }, 0, "timeline.open", 0 },
  { { GDK_KEY_space }, GDK_CONTROL_MASK, "timeline.mark", 0 },
  { { GDK_KEY_a }, GDK_CONTROL_MASK, "timeline.mark-all", 0 },
  { { GDK_KEY_Menu }, 0, "timeline.menu", 0 },
  { { GDK_KEY_F10 }, GDK_SHIFT_MASK, "timeline.menu", 0 },
};

/* Keys are bound to actions, so that menus and assistive tools can do what they do. */
void
whence_canvas_install_actions (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter, actions[i].func);
  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    for (guint k = 0; k < G_N_ELEMENTS (bindings[i].keys) && bindings[i].keys[k] != 0; k++)
      if (bindings[i].argument != 0)
        gtk_widget_class_add_binding_action (widget_class, bindings[i].keys[k], bindings[i].modifiers, bindings[i].action, "i",
                                             bindings[i].argument);
      else
        gtk_widget_class_add_binding_action (widget_class, bindings[i].keys[k], bindings[i].modifiers, bindings[i].action, NULL);
}

/* Escape ends what is going on: a drag, a movement, marks; where nothing is, it is others' to use. */
static gboolean
key_cb (WhenceCanvas *self,
        guint         key)
{
  if (key != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  if (self->band && gtk_widget_get_child_visible (self->band))
    {
      whence_canvas_end_band (self, FALSE);
      gtk_gesture_set_state (self->drag, GTK_EVENT_SEQUENCE_DENIED);
      return GDK_EVENT_STOP;
    }
  if (self->tick_id)
    {
      whence_canvas_stop (self);
      return GDK_EVENT_STOP;
    }
  return whence_canvas_unmark (self);
}

/* An action could not leave a key to others, so this one is no action. */
void
whence_canvas_add_escape (WhenceCanvas *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/* Names of eras come first, from left to right; then lane by lane: its header, its cards, the numbers of what is folded. */
static guint64
get_order (GtkWidget *child)
{
  WhenceCanvasCard *card = WHENCE_IS_CANVAS_CARD (child) ? WHENCE_CANVAS_CARD (child) : NULL;
  guint64 lane = whence_canvas_child_get_lane (WHENCE_CANVAS_CHILD (child));
  guint64 rank = !card ? 1 : whence_canvas_card_is_fold (card) ? 3 : 2;
  graphene_rect_t bounds;

  if (WHENCE_IS_ERA_LABEL (child))
    return gtk_widget_compute_bounds (child, gtk_widget_get_parent (child), &bounds) ? (guint64) MAX (bounds.origin.x, 0) : 0;
  return (lane + 1) << 34 | rank << 32 | (card ? whence_canvas_card_get_position (card) : 0);
}

static gint
compare_children (gconstpointer a,
                  gconstpointer b)
{
  guint64 first = get_order (*(GtkWidget *const *) a);
  guint64 second = get_order (*(GtkWidget *const *) b);

  return (first > second) - (first < second);
}

/* What is in view and can have the focus: eras, then lane by lane, and within a lane in order of time. */
static GPtrArray *
list_focusable (WhenceCanvas *self)
{
  GPtrArray *children = g_ptr_array_new ();

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child; child = gtk_widget_get_next_sibling (child))
    if (WHENCE_IS_CANVAS_CHILD (child) && gtk_widget_get_child_visible (child))
      g_ptr_array_add (children, child);
  g_ptr_array_sort (children, compare_children);
  return children;
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
  if (focus && !WHENCE_IS_CANVAS_CHILD (focus))
    return gtk_widget_child_focus (focus, direction);
  cards = list_focusable (self);
  if (focus && g_ptr_array_find (cards, focus, &at))
    {
      if (is_forward ? at + 1 >= cards->len : at == 0)
        return FALSE;
      return gtk_widget_grab_focus (g_ptr_array_index (cards, is_forward ? at + 1 : at - 1));
    }
  if (gtk_widget_is_focus (GTK_WIDGET (self)) && !is_forward)
    return FALSE;
  focus = (GtkWidget *) whence_canvas_find_card (self, whence_canvas_from_model (self, self->selected));
  /* The focus goes to what is selected as soon as that has a card, and to no other meanwhile. */
  if (!focus && !gtk_widget_is_focus (GTK_WIDGET (self)) && self->selected != GTK_INVALID_LIST_POSITION)
    {
      whence_canvas_focus_position (self, self->selected);
      return TRUE;
    }
  if (!focus && cards->len > 0)
    focus = g_ptr_array_index (cards, is_forward ? 0 : cards->len - 1);
  if (!focus && gtk_widget_is_focus (GTK_WIDGET (self)))
    return FALSE;
  return gtk_widget_grab_focus (focus ? focus : GTK_WIDGET (self));
}
