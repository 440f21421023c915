/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The window and its document: its name, what can be undone, opening, naming, and what is wrong with it. */

#include "config.h"

#include "whence-window-private.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "whence-session.h"
#include "whence-words.h"

#define RECENT_MAX 8
/* Long enough to be read twice. */
#define TOLD_SECONDS 8
#define MIME_TYPE "application/x-whence"

static WhenceDocument *
get_document (WhenceWindow *self)
{
  return whence_workspace_get_document (self->workspace);
}

/* What the user calls the document; NULL where it has no name yet. */
char *
whence_window_dup_title (WhenceWindow *self)
{
  g_autofree char *name = NULL;

  if (whence_document_is_temporary (get_document (self)))
    return NULL;
  name = g_filename_display_basename (whence_document_get_path (get_document (self)));
  if (g_str_has_suffix (name, WHENCE_DOCUMENT_SUFFIX))
    name[strlen (name) - strlen (WHENCE_DOCUMENT_SUFFIX)] = '\0';
  return g_steal_pointer (&name);
}

static char *
dup_name (WhenceWindow *self)
{
  char *title = whence_window_dup_title (self);

  return title != NULL ? title : g_strdup (_("Unnamed"));
}

static void
name_changed_cb (WhenceWindow *self)
{
  g_autofree char *name = dup_name (self);
  g_autofree char *title = g_strdup_printf ("%s – Whence", name);

  gtk_label_set_label (self->name, name);
  gtk_window_set_title (GTK_WINDOW (self), title);
}

/* A step's name in the menu and on its button. */
static void
show_step (WhenceWindow *self, GtkWidget *button, const char *action, const char *plain, const char *pattern, const char *step)
{
  g_autofree char *label = step != NULL ? whence_words_fill (pattern, "step", step, NULL) : g_strdup (plain);
  g_auto (GStrv) parts = g_strsplit (label, "_", -1);
  g_autofree char *tip = g_strjoinv ("", parts);

  g_menu_append (self->undo_section, label, action);
  gtk_widget_set_tooltip_text (button, tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tip, -1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), action, step != NULL);
}

static void
undo_changed_cb (WhenceWindow *self)
{
  g_autofree char *undo = whence_document_dup_undo_name (get_document (self));
  g_autofree char *redo = whence_document_dup_redo_name (get_document (self));

  /* What was said is over with the next step; what articles bring with them is not. */
  if (self->cancellable == NULL)
    whence_window_say (self, NULL);
  g_menu_remove_all (self->undo_section);
  /* Translators: {step} is the name of what can be undone: "Undo Change Title". */
  show_step (self, self->undo, "win.undo", _("_Undo"), _("_Undo {step}"), undo);
  /* Translators: {step} is the name of what can be done again: "Redo Change Title". */
  show_step (self, self->redo, "win.redo", _("_Redo"), _("_Redo {step}"), redo);
}

/**
 * whence_window_say:
 * @self: a window
 * @message: (nullable): what to tell; %NULL: nothing any more
 *
 * Says something above the timeline, until it is closed or something else is done.
 */
void
whence_window_say (WhenceWindow *self, const char *message)
{
  g_autofree char *clean = message != NULL ? whence_words_quote (message, -1) : NULL;

  g_return_if_fail (WHENCE_IS_WINDOW (self));

  g_clear_handle_id (&self->told_id, g_source_remove);
  if (clean != NULL)
    gtk_label_set_label (self->notice_text, clean);
  gtk_widget_set_visible (self->notice_save, whence_document_is_read_only (get_document (self)));
  gtk_widget_set_visible (self->notice_undo, FALSE);
  gtk_widget_add_css_class (self->notice_box, "warning");
  gtk_revealer_set_reveal_child (self->notice, clean != NULL);
}

/**
 * whence_window_tell:
 * @self: a window
 * @message: what is or was done
 *
 * Says something that is as it should be.
 */
void
whence_window_tell (WhenceWindow *self, const char *message)
{
  whence_window_say (self, message);
  gtk_widget_remove_css_class (self->notice_box, "warning");
}

static gboolean
told_cb (gpointer user_data)
{
  WhenceWindow *self = user_data;

  self->told_id = 0;
  whence_window_say (self, NULL);
  return G_SOURCE_REMOVE;
}

/**
 * whence_window_tell_done:
 * @self: a window
 * @message: what was done
 *
 * Says for a while what was done as it was asked for.
 */
void
whence_window_tell_done (WhenceWindow *self, const char *message)
{
  whence_window_tell (self, message);
  self->told_id = g_timeout_add_seconds (TOLD_SECONDS, told_cb, self);
}

/**
 * whence_window_offer_undo:
 * @self: a window
 * @message: what was done
 *
 * Says what was done, with a button that undoes it, until something else is done.
 */
void
whence_window_offer_undo (WhenceWindow *self, const char *message)
{
  whence_window_tell (self, message);
  gtk_widget_set_visible (self->notice_undo, TRUE);
}

static void
state_changed_cb (WhenceWindow *self)
{
  WhenceDocument *document = get_document (self);
  const char *damage = whence_document_get_damage (document);
  g_autofree char *text = NULL;

  if (damage != NULL)
    text = g_strdup_printf ("%s %s", damage, _("It is not written to. Save what is left of it under another name to go on with it."));
  else if (whence_document_is_read_only (document))
    text = g_strdup (_("This document is read-only. Save it under another name to change it."));
  whence_window_say (self, text);
  whence_window_update_actions (self);
}

void
whence_window_close_notice (WhenceWindow *self)
{
  whence_window_say (self, NULL);
}

/* Nothing is kept of a document that nothing was put into. */
void
whence_window_discard_unused (WhenceWindow *self)
{
  WhenceDocument *document = get_document (self);

  if (document != NULL && whence_document_is_temporary (document) && whence_document_is_empty (document)
      && !whence_document_is_read_only (document))
    g_unlink (whence_document_get_path (document));
}

/**
 * whence_window_set_document:
 * @self: a window
 * @document: what to show in it from now on
 */
void
whence_window_set_document (WhenceWindow *self, WhenceDocument *document)
{
  g_return_if_fail (WHENCE_IS_WINDOW (self));
  g_return_if_fail (WHENCE_IS_DOCUMENT (document));

  whence_window_discard_unused (self);
  if (get_document (self) != NULL)
    g_signal_handlers_disconnect_by_data (get_document (self), self);
  g_signal_connect_object (document, "undo-changed", G_CALLBACK (undo_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::temporary", G_CALLBACK (name_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::read-only", G_CALLBACK (state_changed_cb), self, G_CONNECT_SWAPPED);
  whence_workspace_set_document (self->workspace, document);
  whence_window_restore_lanes (self);
  whence_window_restore_range (self);
  name_changed_cb (self);
  undo_changed_cb (self);
  state_changed_cb (self);
}

/**
 * whence_window_get_document:
 * @self: a window
 *
 * Returns: (transfer none): its document
 */
WhenceDocument *
whence_window_get_document (WhenceWindow *self)
{
  g_return_val_if_fail (WHENCE_IS_WINDOW (self), NULL);

  return get_document (self);
}

/**
 * whence_window_is_unused:
 * @self: a window
 *
 * Returns: whether nothing is in it yet, and nothing on its way
 */
gboolean
whence_window_is_unused (WhenceWindow *self)
{
  g_autofree char *redo = NULL;

  g_return_val_if_fail (WHENCE_IS_WINDOW (self), FALSE);

  redo = whence_document_dup_redo_name (get_document (self));
  return whence_document_is_temporary (get_document (self)) && whence_document_is_empty (get_document (self)) && redo == NULL
         && self->cancellable == NULL;
}

/* What is said of articles that came in is no longer so when they go or come back. */
static void
take_step (WhenceWindow *self, gboolean (*step) (WhenceDocument *document, GError **error))
{
  GListModel *articles = whence_workspace_get_articles (self->workspace);
  guint n = g_list_model_get_n_items (articles);
  g_autoptr (GError) error = NULL;

  whence_workspace_check (self->workspace, step (get_document (self), &error), error);
  if (g_list_model_get_n_items (articles) != n && self->cancellable == NULL)
    whence_import_bar_stop (self->import_bar);
}

static void
undo (GtkWidget *widget, const char *name, GVariant *parameter)
{
  take_step (WHENCE_WINDOW (widget), whence_document_undo);
}

static void
redo (GtkWidget *widget, const char *name, GVariant *parameter)
{
  take_step (WHENCE_WINDOW (widget), whence_document_redo);
}

/**
 * whence_window_begin_opening:
 * @self: a window
 * @name: name of a document
 * @cancellable: what Cancel cancels, and closing the window does
 *
 * Tells that a document is being opened.
 */
void
whence_window_begin_opening (WhenceWindow *self, const char *name, GCancellable *cancellable)
{
  g_return_if_fail (WHENCE_IS_WINDOW (self));

  g_signal_connect_object (self, "destroy", G_CALLBACK (g_cancellable_cancel), cancellable, G_CONNECT_SWAPPED);
  /* Articles that are being read are told of first. */
  if (self->cancellable == NULL)
    whence_import_bar_start_opening (self->import_bar, name, cancellable);
}

/**
 * whence_window_end_opening:
 * @self: a window
 * @cancellable: as for whence_window_begin_opening()
 *
 * Tells no more that a document is being opened.
 */
void
whence_window_end_opening (WhenceWindow *self, GCancellable *cancellable)
{
  g_return_if_fail (WHENCE_IS_WINDOW (self));

  g_signal_handlers_disconnect_by_func (self, g_cancellable_cancel, cancellable);
  if (self->cancellable == NULL)
    whence_import_bar_stop (self->import_bar);
}

/* Opens documents, and adds articles to the last of them, or to what is in the window. */
void
whence_window_open_files (WhenceWindow *self, GFile **files, guint n_files)
{
  whence_session_open (gtk_window_get_application (GTK_WINDOW (self)), self->settings, self, files, n_files);
}

static void
open_chosen_cb (WhenceWindow *self, gint response, GtkFileChooser *chooser)
{
  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GListModel) chosen = gtk_file_chooser_get_files (chooser);
      g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

      for (guint i = 0; i < g_list_model_get_n_items (chosen); i++)
        g_ptr_array_add (files, g_list_model_get_item (chosen, i));
      whence_window_open_files (self, (GFile **) files->pdata, files->len);
    }
  gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (chooser));
  g_object_unref (chooser);
}

static void
add_filter (GtkFileChooser *chooser, const char *name, const char *const *patterns)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  for (guint i = 0; patterns[i] != NULL; i++)
    gtk_file_filter_add_pattern (filter, patterns[i]);
  gtk_file_chooser_add_filter (chooser, filter);
}

static void
open_document (GtkWidget *widget, const char *name, GVariant *parameter)
{
  static const char *const documents[] = { "*" WHENCE_DOCUMENT_SUFFIX, "*.json", NULL };
  static const char *const all[] = { "*", NULL };
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Open Document"), GTK_WINDOW (widget), GTK_FILE_CHOOSER_ACTION_OPEN,
                                                               _("_Open"), _("_Cancel"));

  add_filter (GTK_FILE_CHOOSER (chooser), _("Whence Documents"), documents);
  add_filter (GTK_FILE_CHOOSER (chooser), _("All Files"), all);
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (chooser), TRUE);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (open_chosen_cb), widget, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

/**
 * whence_window_is_free_name:
 * @self: a window
 * @path: a name that was completed: nobody was asked whether the file that has it may go
 *
 * Returns: whether no file has it; else that is said
 */
gboolean
whence_window_is_free_name (WhenceWindow *self, const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *words = NULL;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;
  /* Translators: {name} is the name of a file. */
  words = whence_words_fill (_("There is a file “{name}” already. To replace it, give its whole name."), "name", name, NULL);
  whence_window_say (self, words);
  return FALSE;
}

/**
 * whence_window_save_as:
 * @self: a window
 * @path: the file its document is to be in; without the ending of documents it gets that, unless a file has that name
 *
 * Gives the document a name.  What comes of it is said.
 */
void
whence_window_save_as (WhenceWindow *self, const char *path)
{
  g_autofree char *full = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (WHENCE_IS_WINDOW (self));
  g_return_if_fail (path != NULL);

  full = g_str_has_suffix (path, WHENCE_DOCUMENT_SUFFIX) ? g_strdup (path) : g_strconcat (path, WHENCE_DOCUMENT_SUFFIX, NULL);
  if (g_str_equal (full, path) || g_strcmp0 (full, whence_document_get_path (get_document (self))) == 0
      || whence_window_is_free_name (self, full))
    whence_workspace_check (self->workspace, whence_document_save_as (get_document (self), full, &error), error);
}

static void
save_chosen_cb (WhenceWindow *self, gint response, GtkFileChooser *chooser)
{
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (chooser) : NULL;
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  if (path != NULL)
    whence_window_save_as (self, path);
  gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (chooser));
  g_object_unref (chooser);
}

static void
save_as (GtkWidget *widget, const char *name, GVariant *parameter)
{
  static const char *const documents[] = { "*" WHENCE_DOCUMENT_SUFFIX, NULL };
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Save As"), GTK_WINDOW (widget), GTK_FILE_CHOOSER_ACTION_SAVE,
                                                               _("_Save"), _("_Cancel"));
  g_autofree char *shown = dup_name (WHENCE_WINDOW (widget));
  g_autofree char *file_name = g_strconcat (shown, WHENCE_DOCUMENT_SUFFIX, NULL);

  add_filter (GTK_FILE_CHOOSER (chooser), _("Whence Documents"), documents);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), file_name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (save_chosen_cb), widget, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
open_recent (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  whence_window_open_files (WHENCE_WINDOW (widget), &file, 1);
}

static void
add_recent_item (WhenceWindow *self, const char *label, const char *uri)
{
  g_auto (GStrv) parts = g_strsplit (label, "_", -1);
  g_autofree char *escaped = g_strjoinv ("__", parts);
  g_autoptr (GMenuItem) item = g_menu_item_new (escaped, NULL);

  g_menu_item_set_action_and_target (item, "win.open-recent", "s", uri);
  g_menu_append_item (self->recent_section, item);
}

static gint
compare_recent (gconstpointer a, gconstpointer b)
{
  return g_date_time_compare (gtk_recent_info_get_modified ((GtkRecentInfo *) b), gtk_recent_info_get_modified ((GtkRecentInfo *) a));
}

/* What was opened or named before, newest first, and documents that were closed without a name. */
static void
recent_changed_cb (WhenceWindow *self)
{
  GList *infos = g_list_sort (gtk_recent_manager_get_items (gtk_recent_manager_get_default ()), compare_recent);
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  g_autoptr (GPtrArray) unnamed = NULL;
  guint n = 0;

  if (application == NULL)
    {
      g_list_free_full (infos, (GDestroyNotify) gtk_recent_info_unref);
      return;
    }
  unnamed = whence_session_dup_unnamed (application);
  g_menu_remove_all (self->recent_section);
  for (GList *item = infos; item != NULL && n < RECENT_MAX; item = item->next)
    if (g_strcmp0 (gtk_recent_info_get_mime_type (item->data), MIME_TYPE) == 0 && gtk_recent_info_exists (item->data))
      {
        add_recent_item (self, gtk_recent_info_get_display_name (item->data), gtk_recent_info_get_uri (item->data));
        n++;
      }
  for (guint i = 0; i < unnamed->len && i < RECENT_MAX; i++)
    {
      const WhenceUnnamed *other = g_ptr_array_index (unnamed, i);
      g_autofree char *uri = g_filename_to_uri (other->path, NULL, NULL);

      if (uri != NULL)
        add_recent_item (self, other->name, uri);
    }
  g_list_free_full (infos, (GDestroyNotify) gtk_recent_info_unref);
}

void
whence_window_init_document (WhenceWindow *self)
{
  g_signal_connect_object (gtk_recent_manager_get_default (), "changed", G_CALLBACK (recent_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->menu, "notify::active", G_CALLBACK (recent_changed_cb), self, G_CONNECT_SWAPPED);
}

void
whence_window_install_document_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo);
  gtk_widget_class_install_action (widget_class, "win.open", NULL, open_document);
  gtk_widget_class_install_action (widget_class, "win.open-recent", "s", open_recent);
  gtk_widget_class_install_action (widget_class, "win.save-as", NULL, save_as);
}
