/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-event-view.h"

#include "whence-event-row.h"

struct _WhenceEventView
{
  GtkWidget parent_instance;
  GtkWidget *scroller;
  GtkListView *list;
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
  gtk_list_item_set_child (item, whence_event_row_new ());
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

static void
selected_cb (WhenceEventView *self)
{
  guint selected = gtk_single_selection_get_selected (whence_workspace_get_selection (self->workspace));

  if (selected != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", selected);
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

static void
whence_event_view_dispose (GObject *object)
{
  WhenceEventView *self = WHENCE_EVENT_VIEW (object);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (whence_event_view_parent_class)->dispose (object);
}

static void
whence_event_view_class_init (WhenceEventViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_event_view_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/whence/Whence/whence-event-view.ui");
  gtk_widget_class_bind_template_child (widget_class, WhenceEventView, scroller);
  gtk_widget_class_bind_template_child (widget_class, WhenceEventView, list);
  gtk_widget_class_bind_template_callback (widget_class, row_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, map_cb);

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
  gtk_widget_init_template (GTK_WIDGET (self));
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
