/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-counts-bar.h"

#include <glib/gi18n.h>

#include "whence-event-row.h"
#include "whence-naming.h"
#include "whence-tick-words.h"
#include "whence-words.h"

#define LIST_HEIGHT_MIN 80
#define LIST_HEIGHT_MAX 480

/* ORDER COUNT: the table below follows it. */
enum
{
  COUNT_UNDATED,
  COUNT_HIDDEN,
  COUNT_DELETED,
  COUNT_MERGED,
  N_COUNTS
};

struct _WhenceCountsBar
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkWidget *all;
  GtkWidget *buttons[N_COUNTS];
  WhenceEventList *lists[N_COUNTS];
  WhenceWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (WhenceCountsBar, whence_counts_bar, GTK_TYPE_WIDGET)

static const struct
{
  const char *name;
  char *(*count) (guint n);
  /* What brings an event of the list back, where it has to be brought back. */
  gboolean (*remove) (WhenceDocument *document, const char *const *ids, gboolean is_removed, GError **error);
} rows[N_COUNTS] = {
  { N_("Events without a date"), whence_words_count_undated, NULL },
  { N_("Hidden events"), whence_words_count_hidden, whence_document_set_hidden },
  { N_("Deleted events"), whence_words_count_deleted, whence_document_set_deleted },
  { N_("Events that several passages tell"), whence_words_count_merged, NULL },
};

static void
show_again_cb (WhenceCountsBar *self, GtkButton *button)
{
  GtkListItem *item = g_object_get_data (G_OBJECT (button), "item");
  WhenceEventItem *row = gtk_list_item_get_item (item);
  g_autofree char *id = row != NULL ? g_strdup (whence_event_item_get_event (row)->id) : NULL;
  const char *const ids[] = { id, NULL };
  guint list = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "list"));
  g_autoptr (GError) error = NULL;

  if (id != NULL)
    whence_workspace_check (self->workspace, rows[list].remove (whence_workspace_get_document (self->workspace), ids, FALSE, &error), error);
}

static void
setup_cb (WhenceCountsBar *self, GtkListItem *item, GtkSignalListItemFactory *factory)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *row = whence_event_row_new ();
  guint list = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), "list"));

  gtk_widget_set_hexpand (row, TRUE);
  gtk_box_append (GTK_BOX (box), row);
  if (rows[list].remove != NULL)
    {
      GtkWidget *button = gtk_button_new_with_label (_("Show Again"));

      g_object_set_data (G_OBJECT (button), "item", item);
      g_object_set_data (G_OBJECT (button), "list", GUINT_TO_POINTER (list));
      gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
      gtk_widget_add_css_class (button, "small");
      g_signal_connect_object (button, "clicked", G_CALLBACK (show_again_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (box), button);
    }
  gtk_list_item_set_child (item, box);
}

static void
bind_cb (WhenceCountsBar *self, GtkListItem *item)
{
  GtkWidget *row = gtk_widget_get_first_child (gtk_list_item_get_child (item));

  whence_event_row_set_event (WHENCE_EVENT_ROW (row), whence_event_item_get_event (gtk_list_item_get_item (item)));
}

static void
activate_cb (WhenceCountsBar *self, guint position, GtkListView *view)
{
  WhenceEventList *list = WHENCE_EVENT_LIST (gtk_no_selection_get_model (GTK_NO_SELECTION (gtk_list_view_get_model (view))));
  const WhenceEvent *event = whence_event_list_get (list, position);
  g_autofree char *id = event != NULL ? g_strdup (event->id) : NULL;

  if (id == NULL)
    return;
  for (guint i = 0; i < N_COUNTS; i++)
    gtk_menu_button_popdown (GTK_MENU_BUTTON (self->buttons[i]));
  whence_workspace_show (self->workspace, id);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-details", NULL);
}

static GtkWidget *
list_new (WhenceCountsBar *self, guint i)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkSelectionModel *model = GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->lists[i]))));
  GtkWidget *view = gtk_list_view_new (model, factory);

  g_object_set_data (G_OBJECT (factory), "list", GUINT_TO_POINTER (i));
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_single_click_activate (GTK_LIST_VIEW (view), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, _(rows[i].name), -1);
  gtk_widget_add_css_class (view, "events");
  return view;
}

/* A list view knows the heights of its rows only once they are there, at their width: then it gets the room they need. */
static gboolean
fit_cb (GtkWidget *view, GdkFrameClock *clock, gpointer user_data)
{
  gint n = (gint) g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (view))));
  gint width = gtk_widget_get_width (view), n_rows = 0, sum = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (view); row != NULL && width > 0; row = gtk_widget_get_next_sibling (row), n_rows++)
    {
      gint height;

      gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
      sum += height;
    }
  if (n_rows == 0 && n > 0)
    return G_SOURCE_CONTINUE;
  gtk_scrolled_window_set_min_content_height (user_data, MIN (LIST_HEIGHT_MAX, sum * n / MAX (n_rows, 1)));
  return G_SOURCE_REMOVE;
}

static void
list_mapped_cb (GtkScrolledWindow *scroller, GtkWidget *view)
{
  gtk_widget_add_tick_callback (view, fit_cb, scroller, NULL);
}

/* The list is made when it is first asked for, and is as high as its rows, up to a limit. */
static void
create_list_cb (GtkMenuButton *button, gpointer user_data)
{
  WhenceCountsBar *self = user_data;
  guint i = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "list"));
  GtkWidget *scroller, *popover, *box, *heading, *view;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;
  scroller = gtk_scrolled_window_new ();
  popover = gtk_popover_new ();
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  heading = gtk_label_new (_(rows[i].name));
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, _(rows[i].name), -1);
  gtk_widget_add_css_class (heading, "heading");
  gtk_label_set_wrap (GTK_LABEL (heading), TRUE);
  view = list_new (self, i);
  g_signal_connect_object (view, "map", G_CALLBACK (list_mapped_cb), scroller, G_CONNECT_SWAPPED);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scroller), LIST_HEIGHT_MIN);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), LIST_HEIGHT_MAX);
  gtk_widget_set_size_request (scroller, 300, -1);
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), scroller);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_menu_button_set_popover (button, popover);
}

static void
set_count (GtkWidget *button, const char *words, gboolean visible)
{
  GtkWidget *label = GTK_IS_MENU_BUTTON (button) ? gtk_menu_button_get_child (GTK_MENU_BUTTON (button))
                                                 : gtk_button_get_child (GTK_BUTTON (button));

  gtk_label_set_label (GTK_LABEL (label), words);
  whence_naming_set (button, words);
  gtk_widget_set_visible (button, visible);
}

static char *
dup_all_words (WhenceDocument *document)
{
  guint all = whence_document_get_timeline (document)->events->len;
  guint shown = whence_document_get_shown (document)->events->len;
  g_autofree char *words = whence_words_count_events (all);
  g_autofree char *number = whence_tick_words_number (shown);

  if (shown == all)
    return g_steal_pointer (&words);
  /* Translators: how many of the events pass the filter: "5 of 31 events". */
  return whence_words_fill (_("{number} of {events}"), "number", number, "events", words, NULL);
}

static void
changed_cb (WhenceCountsBar *self)
{
  WhenceDocument *document = whence_workspace_get_document (self->workspace);
  const WhenceTimeline *shown = whence_document_get_shown (document);
  g_autoptr (GPtrArray) merged = g_ptr_array_new ();
  GPtrArray *const events[N_COUNTS] = { shown->undated, shown->hidden, shown->deleted, merged };
  g_autofree char *all = dup_all_words (document);

  for (guint i = 0; i < shown->events->len; i++)
    if (((WhenceEvent *) g_ptr_array_index (shown->events, i))->mentions->len > 1)
      g_ptr_array_add (merged, g_ptr_array_index (shown->events, i));
  set_count (self->all, all, TRUE);
  for (guint i = 0; i < N_COUNTS; i++)
    {
      g_autofree char *words = rows[i].count (events[i]->len);

      whence_event_list_set (self->lists[i], events[i]);
      set_count (self->buttons[i], words, events[i]->len > 0);
    }
}

static void
whence_counts_bar_dispose (GObject *object)
{
  WhenceCountsBar *self = WHENCE_COUNTS_BAR (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  for (guint i = 0; i < N_COUNTS; i++)
    g_clear_object (&self->lists[i]);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (whence_counts_bar_parent_class)->dispose (object);
}

static void
whence_counts_bar_class_init (WhenceCountsBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_counts_bar_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "counts");
}

/* Where there is no room for a number in full it is cut, and the window still fits. */
static GtkWidget *
words_new (void)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  return label;
}

static void
whence_counts_bar_init (WhenceCountsBar *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Counts"), -1);
  self->all = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->all), words_new ());
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (self->all), "win.view::list");
  gtk_widget_set_tooltip_text (self->all, _("Show the list"));
  gtk_widget_add_css_class (self->all, "flat");
  gtk_box_append (GTK_BOX (self->box), self->all);
  for (guint i = 0; i < N_COUNTS; i++)
    {
      self->lists[i] = whence_event_list_new ();
      self->buttons[i] = gtk_menu_button_new ();
      gtk_menu_button_set_child (GTK_MENU_BUTTON (self->buttons[i]), words_new ());
      gtk_menu_button_set_has_frame (GTK_MENU_BUTTON (self->buttons[i]), FALSE);
      gtk_widget_set_tooltip_text (self->buttons[i], _(rows[i].name));
      g_object_set_data (G_OBJECT (self->buttons[i]), "list", GUINT_TO_POINTER (i));
      gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->buttons[i]), create_list_cb, self, NULL);
      gtk_menu_button_set_direction (GTK_MENU_BUTTON (self->buttons[i]), GTK_ARROW_UP);
      gtk_box_append (GTK_BOX (self->box), self->buttons[i]);
    }
}

/**
 * whence_counts_bar_set_workspace:
 * @self: a bar
 * @workspace: whose events to count
 */
void
whence_counts_bar_set_workspace (WhenceCountsBar *self, WhenceWorkspace *workspace)
{
  g_return_if_fail (WHENCE_IS_COUNTS_BAR (self));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}
