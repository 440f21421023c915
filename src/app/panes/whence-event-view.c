/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-event-view.h"

#include "whence-event-row.h"
#include "whence-menus.h"

struct _WhenceEventView
{
  GtkWidget parent_instance;
  GtkWidget *scroller;
  GtkListView *list;
  GtkWidget *menu;
  guint settle_id;
  WhenceWorkspace *workspace;
};

enum
{
  ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhenceEventView, whence_event_view, GTK_TYPE_WIDGET)

static void
row_setup_cb (WhenceEventView *self, GtkListItem *item)
{
  GtkWidget *row = whence_event_row_new ();

  g_object_set_data (G_OBJECT (row), "item", item);
  gtk_list_item_set_child (item, row);
}

static void
row_bind_cb (WhenceEventView *self, GtkListItem *item)
{
  whence_event_row_set_event (WHENCE_EVENT_ROW (gtk_list_item_get_child (item)),
                              whence_event_item_get_event (gtk_list_item_get_item (item)));
}

static void
activate_cb (WhenceEventView *self, guint position)
{
  g_signal_emit (self, signals[ACTIVATED], 0, position);
}

/* The event that a part of the list shows; %GTK_INVALID_LIST_POSITION where it is none of its rows. */
static guint
get_position (WhenceEventView *self, GtkWidget *part)
{
  GtkListItem *item;

  while (part != NULL && gtk_widget_get_parent (part) != GTK_WIDGET (self->list))
    part = gtk_widget_get_parent (part);
  if (part == NULL || !WHENCE_IS_EVENT_ROW (gtk_widget_get_first_child (part)))
    return GTK_INVALID_LIST_POSITION;
  item = g_object_get_data (G_OBJECT (gtk_widget_get_first_child (part)), "item");
  return gtk_list_item_get_position (item);
}

/* Up and Down go on from the one event that is selected, wherever it was chosen.  Among several the focus is the reader's to move. */
static void
focus_selected (WhenceEventView *self, guint selected)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  g_autoptr (GtkBitset) marked = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (whence_workspace_get_marks (self->workspace)));

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list)) || gtk_bitset_get_size (marked) != 1)
    return;
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list)); row != NULL; row = gtk_widget_get_next_sibling (row))
    if (get_position (self, row) == selected)
      {
        gtk_widget_grab_focus (row);
        return;
      }
}

static void
selected_cb (WhenceEventView *self)
{
  guint selected = gtk_single_selection_get_selected (whence_workspace_get_selection (self->workspace));

  if (selected == GTK_INVALID_LIST_POSITION)
    return;
  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", selected);
  focus_selected (self, selected);
}

static void
open_menu (WhenceEventView *self, GtkWidget *part, const GdkRectangle *area)
{
  guint position = get_position (self, part);

  if (position == GTK_INVALID_LIST_POSITION)
    return;
  /* What is marked with others stays so, for the menu is about all of them. */
  if (!gtk_selection_model_is_selected (GTK_SELECTION_MODEL (whence_workspace_get_marks (self->workspace)), position))
    whence_workspace_select (self->workspace, position);
  if (self->menu == NULL)
    {
      self->menu = whence_menus_new_popover (WHENCE_MENU_EVENT);
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
      /* What is chosen in a submenu would leave the focus there, out of sight. */
      g_signal_connect_object (self->menu, "closed", G_CALLBACK (gtk_widget_grab_focus), self, G_CONNECT_SWAPPED);
    }
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), area);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

static void
open_menu_at (WhenceEventView *self, gdouble x, gdouble y, GtkGesture *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  open_menu (self, gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT), &(GdkRectangle){ (gint) x, (gint) y, 1, 1 });
}

static void
pressed_cb (WhenceEventView *self, gint n_press, gdouble x, gdouble y, GtkGesture *gesture)
{
  if (gdk_event_triggers_context_menu (gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (gesture))))
    open_menu_at (self, x, y, gesture);
}

static void
menu_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceEventView *self = WHENCE_EVENT_VIEW (widget);
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  graphene_rect_t bounds;

  if (row != NULL && gtk_widget_compute_bounds (row, widget, &bounds))
    open_menu (self, row, &(GdkRectangle){ (gint) bounds.origin.x, (gint) bounds.origin.y, (gint) bounds.size.width,
                                           (gint) bounds.size.height });
}

static gboolean
settled_cb (gpointer user_data)
{
  WhenceEventView *self = user_data;

  self->settle_id = 0;
  if (self->workspace != NULL)
    selected_cb (self);
  return G_SOURCE_REMOVE;
}

/* Before it has a size the list cannot scroll to what was selected while it was out of sight. */
static void
map_cb (WhenceEventView *self)
{
  if (self->settle_id == 0)
    self->settle_id = g_idle_add_full (G_PRIORITY_LOW, settled_cb, self, NULL);
}

/* Its rows are what has the focus, and not what scrolls them. */
static gboolean
whence_event_view_grab_focus (GtkWidget *widget)
{
  WhenceEventView *self = WHENCE_EVENT_VIEW (widget);
  gboolean is_taken = gtk_widget_grab_focus (GTK_WIDGET (self->list));

  if (is_taken && self->workspace != NULL)
    selected_cb (self);
  return is_taken;
}

static void
whence_event_view_dispose (GObject *object)
{
  WhenceEventView *self = WHENCE_EVENT_VIEW (object);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (whence_event_view_parent_class)->dispose (object);
}

static void
whence_event_view_class_init (WhenceEventViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_event_view_dispose;
  widget_class->grab_focus = whence_event_view_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/whence/Whence/whence-event-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WhenceEventView, scroller);
  gtk_widget_class_bind_template_child (widget_class, WhenceEventView, list);
  gtk_widget_class_bind_template_callback (widget_class, row_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, map_cb);
  gtk_widget_class_install_action (widget_class, "list.menu", NULL, menu_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "list.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "list.menu", NULL);

  /**
   * WhenceEventView::activated:
   * @position: the event's position
   *
   * The reader asked for an event: by Enter or by a double click.
   */
  signals[ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                     G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
whence_event_view_init (WhenceEventView *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (long_press, "pressed", G_CALLBACK (open_menu_at), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (long_press));
}

/**
 * whence_event_view_set_workspace:
 * @self: a view
 * @workspace: whose events to show
 */
void
whence_event_view_set_workspace (WhenceEventView *self, WhenceWorkspace *workspace)
{
  g_return_if_fail (WHENCE_IS_EVENT_VIEW (self));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (whence_workspace_get_marks (workspace)));
  g_signal_connect_object (workspace, "selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
}
