/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What menus, buttons and keys do. */

#include "config.h"

#include "whence-window-private.h"

#include <glib/gi18n.h>

#include "whence-article-dialog.h"
#include "whence-paste-dialog.h"
#include "whence-paths.h"
#include "whence-print-operation.h"

static void
chosen_cb (WhenceWindow *self, gint response, GtkFileChooser *chooser)
{
  g_autoptr (GListModel) files = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GPtrArray) chosen = g_ptr_array_new_with_free_func (g_object_unref);

      files = gtk_file_chooser_get_files (chooser);
      for (guint i = 0; i < g_list_model_get_n_items (files); i++)
        g_ptr_array_add (chosen, g_list_model_get_item (files, i));
      whence_window_add_files (self, (GFile **) chosen->pdata, chosen->len);
    }
  gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (chooser));
  g_object_unref (chooser);
}

static void
add_articles (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Add Articles"), GTK_WINDOW (widget),
                                                               GTK_FILE_CHOOSER_ACTION_OPEN, _("_Add"), _("_Cancel"));
  g_autoptr (GtkFileFilter) articles = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (articles, _("Articles"));
  gtk_file_filter_add_mime_type (articles, "text/*");
  gtk_file_filter_add_mime_type (articles, "application/xhtml+xml");
  gtk_file_filter_add_suffix (articles, "jsonl");
  gtk_file_filter_add_suffix (articles, "ndjson");
  gtk_file_filter_set_name (all, _("All Files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), articles);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), all);
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (chooser), TRUE);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (chosen_cb), widget, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
paste_text (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkWidget *dialog = whence_paste_dialog_new (GTK_WINDOW (widget));

  g_signal_connect_object (dialog, "add-text", G_CALLBACK (whence_window_add_text), widget, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static gint
compare_files (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (g_file_peek_path (*(GFile *const *) a), g_file_peek_path (*(GFile *const *) b));
}

static void
open_samples (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autofree char *path = g_build_filename (whence_paths_get_data_dir (), "samples", NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  const char *entry;

  while (dir != NULL && (entry = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (entry, ".txt"))
      g_ptr_array_add (files, g_file_new_build_filename (path, entry, NULL));
  /* Directories have no order of their own. */
  g_ptr_array_sort (files, compare_files);
  whence_window_add_files (WHENCE_WINDOW (widget), (GFile **) files->pdata, files->len);
}

static void
step_event (GtkWidget *widget, const char *name, GVariant *parameter)
{
  whence_workspace_step (WHENCE_WINDOW (widget)->workspace, g_str_equal (name, "win.next-event") ? 1 : -1);
}

static void
close_article (GtkWidget *widget, const char *name, GVariant *parameter)
{
  whence_window_close_article (WHENCE_WINDOW (widget));
}

static void
zoom (GtkWidget *widget, const char *name, GVariant *parameter)
{
  static const struct
  {
    const char *name;
    void (*zoom) (WhenceCanvas *canvas);
  } ways[] = {
    { "win.zoom-in", whence_canvas_zoom_in },
    { "win.zoom-out", whence_canvas_zoom_out },
    { "win.zoom-fit", whence_canvas_fit },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    if (g_str_equal (name, ways[i].name))
      ways[i].zoom (WHENCE_WINDOW (widget)->canvas);
}

static void
find (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);

  /* What is found is among the events. */
  whence_window_show_pane (self, WHENCE_PANE_EVENTS);
  if (g_str_equal (name, "win.find"))
    whence_finder_open (self->finder);
  else
    whence_finder_close (self->finder);
}

static void
show_details (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);

  whence_window_close_article (self);
  whence_window_show_pane (self, WHENCE_PANE_DETAILS);
  whence_panes_focus (self->panes, WHENCE_PANE_DETAILS);
}

/* Shows a pane and gives it the focus, if there is anything in it that takes it. */
static gboolean
enter_pane (WhenceWindow *self, WhencePane pane)
{
  if (pane == WHENCE_PANE_DETAILS && g_str_equal (gtk_stack_get_visible_child_name (self->right), "nothing"))
    return FALSE;
  whence_window_show_pane (self, pane);
  if (pane == WHENCE_PANE_EVENTS)
    whence_window_focus_view (self);
  return whence_panes_focus (self->panes, pane);
}

/* To the pane after, or before, the one with the focus. */
static void
step_pane (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);
  guint step = g_str_equal (name, "win.next-pane") ? 1 : WHENCE_N_PANES - 1;
  guint pane = whence_panes_find_focus (self->panes);

  if (pane == WHENCE_N_PANES)
    enter_pane (self, WHENCE_PANE_EVENTS);
  else if (!enter_pane (self, (pane + step) % WHENCE_N_PANES))
    enter_pane (self, (pane + 2 * step) % WHENCE_N_PANES);
}

static void
about_article (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);
  const char *hash = g_variant_get_string (parameter, NULL);

  if (whence_workspace_get_reading (self->workspace, hash) != NULL)
    gtk_window_present (GTK_WINDOW (whence_article_dialog_new (GTK_WINDOW (self), self->workspace, hash)));
}

static void
show_menu (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_menu_button_popup (WHENCE_WINDOW (widget)->menu);
}

static void
print_done_cb (WhenceWindow *self, GtkPrintOperationResult result, GtkPrintOperation *operation)
{
  g_autoptr (GError) error = NULL;
  GtkWidget *dialog;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;
  gtk_print_operation_get_error (operation, &error);
  dialog = gtk_message_dialog_new (GTK_WINDOW (self), GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT, GTK_MESSAGE_ERROR,
                                   GTK_BUTTONS_CLOSE, "%s", _("The timeline was not printed"));
  gtk_message_dialog_format_secondary_text (GTK_MESSAGE_DIALOG (dialog), "%s", error != NULL ? error->message : "");
  g_signal_connect (dialog, "response", G_CALLBACK (gtk_window_destroy), NULL);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
print (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);
  g_autofree char *title = whence_window_dup_title (self);
  g_autoptr (GtkPrintOperation) operation = whence_print_operation_new (self->workspace, self->settings,
                                                                        whence_canvas_get_group (self->canvas), title);

  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_object (operation, "done", G_CALLBACK (print_done_cb), self, G_CONNECT_SWAPPED);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (self), NULL);
}

/* What can be done with what is there. */
void
whence_window_update_actions (WhenceWindow *self)
{
  GtkSingleSelection *selection = whence_workspace_get_selection (self->workspace);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (selection));
  guint selected = gtk_single_selection_get_selected (selection);
  gboolean none = selected == GTK_INVALID_LIST_POSITION;
  const char *right = gtk_stack_get_visible_child_name (self->right);
  gboolean has_panes = g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), "timeline") == 0;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.previous-event", n > 0 && (none || selected > 0));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.next-event", n > 0 && (none || selected + 1 < n));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.print", n > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.export", n > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.find",
                                 g_list_model_get_n_items (whence_workspace_get_articles (self->workspace)) > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.close-article", g_strcmp0 (right, "article") == 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.next-pane", has_panes);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.previous-pane", has_panes);
  whence_window_update_edit_actions (self);
  whence_window_update_event_actions (self);
  whence_window_update_era_actions (self);
}

/* Arrows walk through the events wherever the focus is, but where they move a cursor or through a menu; the timeline has its own. */
static gboolean
key_pressed_cb (WhenceWindow *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  gint step = keyval == GDK_KEY_Right ? 1 : keyval == GDK_KEY_Left ? -1 : 0;

  /* A pointer that rests somewhere shall not tell of what comes under it while something is typed. */
  whence_canvas_hide_hover (self->canvas);
  if (state & gtk_accelerator_get_default_mod_mask ())
    return GDK_EVENT_PROPAGATE;
  if (focus != NULL && (focus == GTK_WIDGET (self->canvas) || gtk_widget_is_ancestor (focus, GTK_WIDGET (self->canvas))))
    return GDK_EVENT_PROPAGATE;
  if (focus != NULL && (gtk_widget_get_native (focus) != GTK_NATIVE (self) || GTK_IS_EDITABLE (focus)
                        || (GTK_IS_TEXT_VIEW (focus) && gtk_text_view_get_editable (GTK_TEXT_VIEW (focus)))))
    return GDK_EVENT_PROPAGATE;
  if (step != 0 && g_list_model_get_n_items (G_LIST_MODEL (whence_workspace_get_events (self->workspace))) > 0)
    {
      whence_workspace_step (self->workspace, step);
      return GDK_EVENT_STOP;
    }
  return GDK_EVENT_PROPAGATE;
}

/* Single letters, where nothing is being typed. */
static const struct
{
  guint keyval;
  GdkModifierType modifiers;
  const char *action;
} letters[] = {
  { GDK_KEY_u, 0, "win.status::unchecked" },
  { GDK_KEY_c, 0, "win.status::confirmed" },
  { GDK_KEY_d, 0, "win.status::disputed" },
  { GDK_KEY_s, 0, "win.star" },
  { GDK_KEY_e, 0, "win.edit-title" },
  { GDK_KEY_t, 0, "win.edit-date" },
  { GDK_KEY_m, 0, "win.merge-events" },
  { GDK_KEY_n, 0, "win.add-event" },
  { GDK_KEY_h, 0, "win.hide-event" },
  { GDK_KEY_Delete, 0, "win.hide-event" },
  { GDK_KEY_Delete, GDK_SHIFT_MASK, "win.delete-event" },
};

static gboolean
press_letter (WhenceWindow *self, guint keyval, GdkModifierType modifiers)
{
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    if (letters[i].keyval == gdk_keyval_to_lower (keyval) && letters[i].modifiers == modifiers)
      {
        g_autofree char *name = NULL;
        g_autoptr (GVariant) target = NULL;

        return g_action_parse_detailed_name (letters[i].action, &name, &target, NULL)
               && gtk_widget_activate_action_variant (GTK_WIDGET (self), name, target);
      }
  return GDK_EVENT_PROPAGATE;
}

/* From the article to the event, from the event to where it stands among the others. */
static void
leave_details (WhenceWindow *self)
{
  gboolean is_event = g_str_equal (gtk_stack_get_visible_child_name (self->right), "event");

  if (is_event && whence_panes_find_focus (self->panes) == WHENCE_PANE_DETAILS)
    enter_pane (self, WHENCE_PANE_EVENTS);
  else
    whence_window_close_article (self);
}

static gboolean
late_key_pressed_cb (WhenceWindow *self, guint keyval, guint keycode, GdkModifierType state)
{
  GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();

  if (keyval == GDK_KEY_Escape && modifiers == 0)
    {
      leave_details (self);
      return GDK_EVENT_STOP;
    }
  if ((keyval == GDK_KEY_v || keyval == GDK_KEY_V) && modifiers == GDK_CONTROL_MASK)
    {
      whence_window_paste (self);
      return GDK_EVENT_STOP;
    }
  if ((keyval == GDK_KEY_c || keyval == GDK_KEY_C) && modifiers == GDK_CONTROL_MASK)
    return gtk_widget_activate_action (GTK_WIDGET (self), "win.copy", "s", "text");
  return press_letter (self, keyval, modifiers);
}

void
whence_window_init_input (WhenceWindow *self)
{
  GtkEventController *early = gtk_event_controller_key_new ();
  GtkEventController *late = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (early, GTK_PHASE_CAPTURE);
  g_signal_connect_object (early, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (late, "key-pressed", G_CALLBACK (late_key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), early);
  gtk_widget_add_controller (GTK_WIDGET (self), late);
}

void
whence_window_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.add-articles", NULL, add_articles);
  gtk_widget_class_install_action (widget_class, "win.paste-text", NULL, paste_text);
  gtk_widget_class_install_action (widget_class, "win.open-samples", NULL, open_samples);
  gtk_widget_class_install_action (widget_class, "win.previous-event", NULL, step_event);
  gtk_widget_class_install_action (widget_class, "win.next-event", NULL, step_event);
  gtk_widget_class_install_action (widget_class, "win.close-article", NULL, close_article);
  gtk_widget_class_install_action (widget_class, "win.print", NULL, print);
  gtk_widget_class_install_action (widget_class, "win.zoom-in", NULL, zoom);
  gtk_widget_class_install_action (widget_class, "win.zoom-out", NULL, zoom);
  gtk_widget_class_install_action (widget_class, "win.zoom-fit", NULL, zoom);
  gtk_widget_class_install_action (widget_class, "win.show-menu", NULL, show_menu);
  gtk_widget_class_install_action (widget_class, "win.find", NULL, find);
  gtk_widget_class_install_action (widget_class, "win.show-all", NULL, find);
  gtk_widget_class_install_action (widget_class, "win.show-details", NULL, show_details);
  gtk_widget_class_install_action (widget_class, "win.next-pane", NULL, step_pane);
  gtk_widget_class_install_action (widget_class, "win.previous-pane", NULL, step_pane);
  gtk_widget_class_install_action (widget_class, "win.about-article", "s", about_article);
}
