/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The window: its parts and how they hang together.  whence-window-actions.c holds what menus and keys do, whence-window-import.c
 * how articles come in. */

#include "config.h"

#include "whence-window-private.h"

#include <glib/gi18n.h>

#include "whence-session.h"

G_DEFINE_FINAL_TYPE (WhenceWindow, whence_window, GTK_TYPE_APPLICATION_WINDOW)

/* Whether the first articles are being read: their place is kept, so that nothing else is shown for a moment. */
static gboolean
is_awaited (WhenceWindow *self)
{
  return self->cancellable != NULL && whence_document_is_empty (whence_workspace_get_document (self->workspace));
}

/* Timeline or list, as the user chose; an empty one of either has nothing to choose. */
static void
update_view (WhenceWindow *self)
{
  gboolean has_shown = g_list_model_get_n_items (G_LIST_MODEL (whence_workspace_get_events (self->workspace))) > 0;
  const WhenceTimeline *timeline = whence_workspace_get_timeline (self->workspace);
  gboolean has_events = timeline != NULL && timeline->events->len > 0;
  g_autofree char *view = g_settings_get_string (self->settings, "view");

  gtk_stack_set_visible_child_name (self->views, has_shown || is_awaited (self) ? view : has_events ? "no-results" : "none");
  g_action_group_change_action_state (G_ACTION_GROUP (self), "view", g_variant_new_string (view));
}

/* Whether there is another page now. */
static gboolean
update_page (WhenceWindow *self)
{
  WhenceDocument *document = whence_workspace_get_document (self->workspace);
  gboolean is_empty = (document == NULL || whence_document_is_empty (document)) && !is_awaited (self);
  const char *page = is_empty ? "start" : "timeline";
  gboolean is_other = g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), page) != 0;

  gtk_stack_set_visible_child_name (self->pages, page);
  gtk_stack_set_visible_child_name (self->header, is_empty ? "title" : "views");
  gtk_widget_set_visible (GTK_WIDGET (self->name), !is_empty || (document != NULL && !whence_document_is_temporary (document)));
  whence_window_update_actions (self);
  return is_other;
}

/* Gives the focus to what a page that has just come is for: its events, or what brings the first.  A list without rows does not take it. */
static gboolean
focus_page (WhenceWindow *self)
{
  if (g_str_equal (gtk_stack_get_visible_child_name (self->pages), "start"))
    return gtk_widget_grab_focus (self->start);
  if (g_str_equal (gtk_stack_get_visible_child_name (self->views), "list"))
    return gtk_widget_grab_focus (GTK_WIDGET (self->event_view));
  return gtk_widget_grab_focus (GTK_WIDGET (self->canvas));
}

/**
 * whence_window_focus_view:
 * @self: a window
 *
 * Gives the focus to the view that is shown, and there to the selected event.
 */
void
whence_window_focus_view (WhenceWindow *self)
{
  GtkWidget *view = gtk_stack_get_visible_child (self->views);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  const char *name = gtk_stack_get_visible_child_name (self->views);

  if (g_str_equal (gtk_stack_get_visible_child_name (self->pages), "start"))
    return;
  /* The stack gave the focus to what had it in the view last, while another event was chosen elsewhere. */
  if (g_str_equal (name, "timeline"))
    whence_canvas_focus_selected (self->canvas);
  else if (focus != NULL && (focus == view || gtk_widget_is_ancestor (focus, view)))
    return;
  else if (g_str_equal (name, "list"))
    gtk_widget_grab_focus (GTK_WIDGET (self->event_view));
  else
    gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD);
}

/* Who chooses a view wants to see it, with the keys for it, also where another pane has the place. */
static void
choose_view_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  WhenceWindow *self = user_data;

  g_settings_set_value (self->settings, "view", parameter);
  whence_window_show_pane (self, WHENCE_PANE_EVENTS);
  whence_window_focus_view (self);
}

static void
finder_closed_cb (WhenceWindow *self)
{
  focus_page (self);
}

/* Shows what there is to show. */
void
whence_window_update_pages (WhenceWindow *self)
{
  self->wants_focus = update_page (self) || self->wants_focus;
  update_view (self);
  self->wants_focus = self->wants_focus && !focus_page (self);
  whence_window_update_eras (self);
}

/* The focus goes back to where it came from: what is chosen in a submenu would leave it there, out of sight. */
static void
menu_closed_cb (WhenceWindow *self)
{
  if (self->before_menu != NULL && gtk_widget_get_mapped (self->before_menu))
    gtk_widget_grab_focus (self->before_menu);
  else
    focus_page (self);
}

static void
create_menu_cb (GtkMenuButton *button, gpointer user_data)
{
  WhenceWindow *self = user_data;
  GtkWidget *popover;

  g_set_weak_pointer (&self->before_menu, gtk_window_get_focus (GTK_WINDOW (self)));
  if (gtk_menu_button_get_popover (button) != NULL)
    return;
  popover = gtk_popover_menu_new_from_model (self->primary_menu);
  g_signal_connect_object (popover, "closed", G_CALLBACK (menu_closed_cb), self, G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Main Menu"), -1);
  gtk_menu_button_set_popover (button, popover);
}

static void
event_activated_cb (WhenceWindow *self)
{
  whence_window_show_pane (self, WHENCE_PANE_DETAILS);
  whence_panes_focus (self->panes, WHENCE_PANE_DETAILS);
}

static void
open_passage_cb (WhenceWindow *self, const WhenceMention *mention)
{
  whence_window_open_article (self, mention->article, mention->begin, mention->end);
}

/* What shows an event or an article is made when there first is one to show: the window is there the sooner. */
static void
ensure_details (WhenceWindow *self)
{
  if (self->details != NULL)
    return;
  self->details = g_object_new (WHENCE_TYPE_DETAILS, "width-request", 280, NULL);
  g_signal_connect_object (self->details, "open-passage", G_CALLBACK (open_passage_cb), self, G_CONNECT_SWAPPED);
  gtk_stack_add_named (self->right, GTK_WIDGET (self->details), "event");
  whence_details_set_workspace (self->details, self->workspace);
}

static void
ensure_reader (WhenceWindow *self)
{
  if (self->reader != NULL)
    return;
  self->reader = g_object_new (WHENCE_TYPE_READER, NULL);
  gtk_stack_add_named (self->right, GTK_WIDGET (self->reader), "article");
  whence_reader_set_workspace (self->reader, self->workspace);
}

static gboolean
is_reading (WhenceWindow *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->right), "article") == 0;
}

static void
show_event (WhenceWindow *self)
{
  gboolean has_event = whence_workspace_get_selected (self->workspace) != NULL;

  if (has_event)
    ensure_details (self);
  gtk_stack_set_visible_child_name (self->right, has_event ? "event" : "nothing");
}

static void
selected_cb (WhenceWindow *self)
{
  if (!is_reading (self))
    show_event (self);
  whence_window_update_actions (self);
}

static void
open_article_cb (WhenceWindow *self, WhenceArticle *article)
{
  whence_window_open_article (self, article, 0, 0);
}

static gboolean
is_pane (WhenceWindow *self, WhencePane pane)
{
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->pane_buttons[pane]));
}

/* Of two panes one is that of the events, so that the other is to choose; of one, nothing is no choice. */
static void
n_shown_cb (WhenceWindow *self)
{
  guint n_shown = whence_panes_get_n_shown (self->panes);

  gtk_widget_set_visible (self->pane_switcher, n_shown < WHENCE_N_PANES);
  gtk_widget_set_visible (self->pane_buttons[WHENCE_PANE_EVENTS], n_shown == 1);
  if (n_shown == 2 && is_pane (self, WHENCE_PANE_EVENTS))
    whence_window_show_pane (self, WHENCE_PANE_DETAILS);
  else if (n_shown == 1 && is_pane (self, WHENCE_PANE_DETAILS) && g_str_equal (gtk_stack_get_visible_child_name (self->right), "nothing"))
    whence_window_show_pane (self, WHENCE_PANE_EVENTS);
}

static void
pane_toggled_cb (WhenceWindow *self, GtkToggleButton *button)
{
  for (guint i = 0; i < WHENCE_N_PANES; i++)
    if (self->pane_buttons[i] == GTK_WIDGET (button) && gtk_toggle_button_get_active (button))
      whence_panes_set_current (self->panes, i);
}

/* What was looked at is looked at again, as long as it is not all there is. */
static void
remember_range (WhenceWindow *self)
{
  const char *path = whence_document_get_path (whence_window_get_document (self));
  double begin, end;

  whence_canvas_get_visible_range (self->canvas, &begin, &end);
  if (whence_canvas_is_fitted (self->canvas) || path == NULL || !(end > begin))
    g_settings_reset (self->settings, "visible-range");
  else
    g_settings_set (self->settings, "visible-range", "(sdd)", path, begin, end);
}

/* Shows the stretch of time again that was last looked at of the document. */
void
whence_window_restore_range (WhenceWindow *self)
{
  g_autofree char *path = NULL;
  double begin, end;

  g_settings_get (self->settings, "visible-range", "(sdd)", &path, &begin, &end);
  if (end > begin && g_strcmp0 (path, whence_document_get_path (whence_window_get_document (self))) == 0)
    whence_canvas_set_visible_range (self->canvas, begin, end, FALSE);
}

static gboolean
close_request_cb (WhenceWindow *self)
{
  gint width, height;

  whence_session_remember (gtk_window_get_application (GTK_WINDOW (self)), self->settings, self);
  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set (self->settings, "window-size", "(ii)", width, height);
  g_settings_set_boolean (self->settings, "maximized", gtk_window_is_maximized (GTK_WINDOW (self)));
  remember_range (self);
  return GDK_EVENT_PROPAGATE;
}

static void
restore_window (WhenceWindow *self)
{
  gint width, height;

  g_settings_get (self->settings, "window-size", "(ii)", &width, &height);
  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  if (g_settings_get_boolean (self->settings, "maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
}

static void
whence_window_dispose (GObject *object)
{
  WhenceWindow *self = WHENCE_WINDOW (object);

  whence_window_clear_import (self);
  g_clear_weak_pointer (&self->before_menu);
  g_clear_handle_id (&self->told_id, g_source_remove);
  if (self->workspace != NULL)
    {
      if (self->details != NULL)
        whence_details_commit_note (self->details);
      whence_window_discard_unused (self);
    }
  g_clear_object (&self->workspace);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (whence_window_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, start);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, header);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, menu);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, primary_menu);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, name);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, undo);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, redo);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, undo_section);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, recent_section);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, notice);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, notice_box);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, notice_text);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, notice_save);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, notice_undo);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, import_bar);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, finder);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, counts);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, panes);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, pane_switcher);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, article_list);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, views);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, canvas);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, event_view);
  gtk_widget_class_bind_template_child (widget_class, WhenceWindow, right);
  /* ORDER PANE */
  gtk_widget_class_bind_template_child_full (widget_class, "articles_button", FALSE,
                                             G_STRUCT_OFFSET (WhenceWindow, pane_buttons[WHENCE_PANE_ARTICLES]));
  gtk_widget_class_bind_template_child_full (widget_class, "events_button", FALSE,
                                             G_STRUCT_OFFSET (WhenceWindow, pane_buttons[WHENCE_PANE_EVENTS]));
  gtk_widget_class_bind_template_child_full (widget_class, "details_button", FALSE,
                                             G_STRUCT_OFFSET (WhenceWindow, pane_buttons[WHENCE_PANE_DETAILS]));
}

static void
whence_window_class_init (WhenceWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_window_dispose;

  g_type_ensure (WHENCE_TYPE_ARTICLE_LIST);
  g_type_ensure (WHENCE_TYPE_CANVAS);
  g_type_ensure (WHENCE_TYPE_COUNTS_BAR);
  g_type_ensure (WHENCE_TYPE_FINDER);
  g_type_ensure (WHENCE_TYPE_EVENT_VIEW);
  g_type_ensure (WHENCE_TYPE_IMPORT_BAR);
  g_type_ensure (WHENCE_TYPE_LEGEND_VIEW);
  g_type_ensure (WHENCE_TYPE_OPTIONAL);
  g_type_ensure (WHENCE_TYPE_OVERVIEW);
  g_type_ensure (WHENCE_TYPE_PANES);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/whence/Whence/whence-window.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, event_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, finder_closed_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_article_cb);
  gtk_widget_class_bind_template_callback (widget_class, n_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, pane_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_request_cb);
  gtk_widget_class_bind_template_callback (widget_class, whence_window_close_notice);
  whence_window_install_actions (widget_class);
  whence_window_install_document_actions (widget_class);
  whence_window_install_edit_actions (widget_class);
  whence_window_install_era_actions (widget_class);
  whence_window_install_event_actions (widget_class);
  whence_window_install_export_actions (widget_class);
}

static void
whence_window_init (WhenceWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->workspace = whence_workspace_new ();
  whence_article_list_set_workspace (self->article_list, self->workspace);
  whence_event_view_set_workspace (self->event_view, self->workspace);
  whence_canvas_set_model (self->canvas, G_LIST_MODEL (whence_workspace_get_events (self->workspace)));
  g_object_bind_property (whence_workspace_get_selection (self->workspace), "selected", self->canvas, "selected",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  whence_canvas_set_marks (self->canvas, GTK_SELECTION_MODEL (whence_workspace_get_marks (self->workspace)));
  whence_finder_set_workspace (self->finder, self->workspace);
  whence_counts_bar_set_workspace (self->counts, self->workspace);
  gtk_menu_button_set_create_popup_func (self->menu, create_menu_cb, self, NULL);
  g_signal_connect_object (self->workspace, "changed", G_CALLBACK (whence_window_update_pages), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "refused", G_CALLBACK (whence_window_say), self, G_CONNECT_SWAPPED);
  whence_window_init_input (self);
  whence_window_init_lanes (self);
  whence_window_init_import (self);
  whence_window_init_document (self);
  whence_window_init_edit (self);
}

/**
 * whence_window_new:
 * @application: the program
 * @settings: its settings
 * @document: what to show
 *
 * Returns: (transfer floating): a window with a document
 */
GtkWidget *
whence_window_new (GtkApplication *application, GSettings *settings, WhenceDocument *document)
{
  WhenceWindow *self = g_object_new (WHENCE_TYPE_WINDOW, "application", application, NULL);
  static const GActionEntry entries[] = { { "view", choose_view_cb, "s", "'timeline'" } };

  self->settings = g_object_ref (settings);
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_signal_connect_object (settings, "changed::view", G_CALLBACK (update_view), self, G_CONNECT_SWAPPED);
  restore_window (self);
  whence_window_set_document (self, document);
  return GTK_WIDGET (self);
}

/**
 * whence_window_get_workspace:
 * @self: a window
 *
 * Returns: (transfer none): what it shows
 */
WhenceWorkspace *
whence_window_get_workspace (WhenceWindow *self)
{
  g_return_val_if_fail (WHENCE_IS_WINDOW (self), NULL);

  return self->workspace;
}

/**
 * whence_window_get_settings:
 * @self: a window
 *
 * Returns: (transfer none): the program's settings
 */
GSettings *
whence_window_get_settings (WhenceWindow *self)
{
  g_return_val_if_fail (WHENCE_IS_WINDOW (self), NULL);

  return self->settings;
}

/* Shows a pane where not all are shown. */
void
whence_window_show_pane (WhenceWindow *self, WhencePane pane)
{
  if (pane != WHENCE_PANE_EVENTS || whence_panes_get_n_shown (self->panes) == 1)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->pane_buttons[pane]), TRUE);
}

/**
 * whence_window_open_article:
 * @self: a window
 * @article: one of its articles
 * @begin: first byte of the passage to show
 * @end: the byte after; equal to @begin for none
 *
 * Shows the stored text of an article.
 */
void
whence_window_open_article (WhenceWindow *self, WhenceArticle *article, guint32 begin, guint32 end)
{
  g_return_if_fail (WHENCE_IS_WINDOW (self));

  ensure_reader (self);
  gtk_stack_set_visible_child_name (self->right, "article");
  whence_panes_set_reading (self->panes, TRUE);
  whence_window_show_pane (self, WHENCE_PANE_DETAILS);
  whence_reader_show (self->reader, article, begin, end);
  whence_window_update_actions (self);
}

/* Goes back from the article to the event. */
void
whence_window_close_article (WhenceWindow *self)
{
  show_event (self);
  whence_panes_set_reading (self->panes, FALSE);
  whence_window_update_actions (self);
}
