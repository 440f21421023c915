/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Keys: each is bound to an action, so that menus and assistive tools can do what it does; and the order in which the focus goes. */

#include "config.h"

#include "whence-canvas-private.h"

#define PAGE_SHARE 0.8

/* Selects an event that is on view, by its position in the index, and gives it the focus. */
void
whence_canvas_select_shown (WhenceCanvas *self,
                            guint         shown)
{
  WhenceCanvasCard *card;

  whence_canvas_set_selected (self, whence_canvas_to_model (self, shown));
  card = whence_canvas_find_card (self, shown);
  gtk_widget_grab_focus (card ? GTK_WIDGET (card) : GTK_WIDGET (self));
  self->wants_focus = card == NULL;
}

/* A card was pressed by the keyboard or by an assistive tool. */
void
whence_canvas_activate_card (WhenceCanvas     *self,
                             WhenceCanvasCard *card)
{
  if (whence_canvas_card_is_fold (card))
    whence_canvas_open_fold (self, card);
  else
    whence_canvas_select_shown (self, whence_canvas_card_get_position (card));
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
  whence_canvas_select_shown (self, whence_index_get (self->index, slot)->index);
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

/* Of a lane its header comes first, then its cards, then the numbers of what is folded. */
static guint64
get_order (GtkWidget *child)
{
  WhenceCanvasCard *card = WHENCE_IS_CANVAS_CARD (child) ? WHENCE_CANVAS_CARD (child) : NULL;
  guint64 lane = card ? whence_canvas_card_get_lane (card) : whence_lane_header_get_lane (WHENCE_LANE_HEADER (child));
  guint64 rank = !card ? 0 : whence_canvas_card_is_fold (card) ? 2 : 1;

  return lane << 34 | rank << 32 | (card ? whence_canvas_card_get_position (card) : 0);
}

static gint
compare_children (gconstpointer a,
                  gconstpointer b)
{
  guint64 first = get_order (*(GtkWidget *const *) a);
  guint64 second = get_order (*(GtkWidget *const *) b);

  return (first > second) - (first < second);
}

/* What is in view and can have the focus: lane by lane, and within a lane in order of time. */
static GPtrArray *
list_focusable (WhenceCanvas *self)
{
  GPtrArray *children = g_ptr_array_new ();

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child; child = gtk_widget_get_next_sibling (child))
    if ((WHENCE_IS_CANVAS_CARD (child) || WHENCE_IS_LANE_HEADER (child)) && gtk_widget_get_child_visible (child))
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
  if (focus && !WHENCE_IS_CANVAS_CARD (focus) && !WHENCE_IS_LANE_HEADER (focus))
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
