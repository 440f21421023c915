/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How articles come into the window: files, dropped or pasted text.  One job at a time; what comes meanwhile waits. */

#include "config.h"

#include "whence-window-private.h"

#include <glib/gi18n.h>

#include "whence-article-item.h"
#include "whence-words.h"

static void run_job (WhenceWindow *self);

/* What comes to others is easily missed, and is told.  The first articles are there to see. */
static void
tell_added (WhenceWindow *self, const WhenceImportReport *report)
{
  GListModel *articles = whence_workspace_get_articles (self->workspace);
  guint n = g_list_model_get_n_items (articles);
  g_autoptr (WhenceArticleItem) last = g_list_model_get_item (articles, n - 1);
  g_autofree char *title = whence_words_article_title (whence_article_item_get_article (last));
  g_autofree char *events = whence_words_count_events (whence_article_item_get_n_events (last));
  /* Translators: {title} is the title of an article that was added, {events} is "3 events". */
  g_autofree char *one = whence_words_fill (_("Added: {title} · {events}"), "title", title, "events", events, NULL);
  g_autofree char *several = g_strdup_printf (ngettext ("%u article added", "%u articles added", report->n_added), report->n_added);

  whence_article_list_show_last (self->article_list);
  whence_window_tell_done (self, report->n_added == 1 ? one : several);
}

static void
job_done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhenceWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceImportReport) report = whence_import_job_run_finish (result, &error);
  g_autofree WhenceImportProgress *progress = g_steal_pointer (&self->progress);

  g_clear_object (&self->cancellable);
  if (self->workspace == NULL) /* the window is closed */
    return;
  if (report == NULL) /* stopped, and with it what waits */
    g_ptr_array_set_size (self->waiting, 0);
  else
    whence_import_report_absorb (report, g_steal_pointer (&self->earlier));
  if (self->waiting->len > 0)
    {
      self->earlier = g_steal_pointer (&report);
      run_job (self);
    }
  else
    {
      whence_window_update_pages (self);
      if (!whence_import_bar_finish (self->import_bar, report, error) && report->n_added > 0
          && report->n_added < g_list_model_get_n_items (whence_workspace_get_articles (self->workspace)))
        tell_added (self, report);
      g_clear_pointer (&self->earlier, whence_import_report_free);
    }
}

static gboolean
begin_cb (gpointer user_data)
{
  WhenceWindow *self = user_data;
  GPtrArray *sources = g_steal_pointer (&self->waiting);

  self->begin_id = 0;
  self->waiting = whence_import_sources_new ();
  whence_import_job_run_async (whence_workspace_get_document (self->workspace), sources, self->progress, self->cancellable,
                               job_done_cb, g_object_ref (self));
  return G_SOURCE_REMOVE;
}

/* First the window says that it reads, then it reads: where there are few processors, the first frame would wait otherwise. */
static void
run_job (WhenceWindow *self)
{
  self->progress = g_new0 (WhenceImportProgress, 1);
  self->cancellable = g_cancellable_new ();
  whence_import_bar_start (self->import_bar, self->progress, self->cancellable);
  self->begin_id = g_idle_add (begin_cb, self);
  whence_window_update_pages (self);
}

static void
run_waiting (WhenceWindow *self)
{
  if (self->cancellable == NULL && self->waiting->len > 0)
    run_job (self);
}

static gboolean
drop_cb (WhenceWindow *self, const GValue *value)
{
  if (G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST))
    {
      g_autoptr (GSList) files = gdk_file_list_get_files (g_value_get_boxed (value));
      g_autoptr (GPtrArray) all = g_ptr_array_new ();

      for (GSList *item = files; item != NULL; item = item->next)
        g_ptr_array_add (all, item->data);
      /* A document among them is opened, and no article. */
      whence_window_open_files (self, (GFile **) all->pdata, all->len);
    }
  else
    whence_window_add_text (self, g_value_get_string (value));
  return TRUE;
}

static void
pasted_files_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhenceWindow) self = user_data;
  const GValue *value = gdk_clipboard_read_value_finish (GDK_CLIPBOARD (source), result, NULL);

  if (value != NULL && self->workspace != NULL)
    drop_cb (self, value);
}

/* Pasting files adds the files, pasting text adds it as an article. */
void
whence_window_paste (WhenceWindow *self)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));
  GdkContentFormats *formats = gdk_clipboard_get_formats (clipboard);
  static const char *const file_types[] = { "text/uri-list", "application/vnd.portal.filetransfer" };
  gboolean files = gdk_content_formats_contain_gtype (formats, GDK_TYPE_FILE_LIST);

  for (guint i = 0; i < G_N_ELEMENTS (file_types); i++)
    files = files || gdk_content_formats_contain_mime_type (formats, file_types[i]);
  gdk_clipboard_read_value_async (clipboard, files ? GDK_TYPE_FILE_LIST : G_TYPE_STRING, G_PRIORITY_DEFAULT, NULL,
                                  pasted_files_cb, g_object_ref (self));
}

void
whence_window_init_import (WhenceWindow *self)
{
  GType types[] = { GDK_TYPE_FILE_LIST, G_TYPE_STRING };
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_COPY);

  self->waiting = whence_import_sources_new ();
  gtk_drop_target_set_gtypes (target, types, G_N_ELEMENTS (types));
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

/* The window goes: what is still being read is of no use any more. */
void
whence_window_clear_import (WhenceWindow *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  if (self->begin_id != 0)
    {
      g_clear_handle_id (&self->begin_id, g_source_remove);
      g_clear_object (&self->cancellable);
      g_clear_pointer (&self->progress, g_free);
    }
  g_clear_pointer (&self->waiting, g_ptr_array_unref);
  g_clear_pointer (&self->earlier, whence_import_report_free);
}

/* Whether a text is nothing but the addresses of pages, as they are copied out of a browser or dragged from it. */
static gboolean
is_address (const char *text)
{
  return g_regex_match_simple ("^\\s*+https?://\\S++(\\s++https?://\\S++)*+\\s*+$", text, G_REGEX_CASELESS | G_REGEX_RAW, 0);
}

static void
refuse_address (WhenceWindow *self)
{
  whence_window_say (self, _("An address is not read, since Whence fetches nothing from the net. Paste the text of the page, or save the page and add the file."));
}

/**
 * whence_window_add_files:
 * @self: a window
 * @files: (array length=n_files): articles, and folders of them
 * @n_files: how many
 *
 * Reads articles in the background and adds them.
 */
void
whence_window_add_files (WhenceWindow *self, GFile **files, guint n_files)
{
  g_return_if_fail (WHENCE_IS_WINDOW (self));

  for (guint i = 0; i < n_files; i++)
    if (g_file_has_uri_scheme (files[i], "http") || g_file_has_uri_scheme (files[i], "https"))
      refuse_address (self);
    else
      whence_import_sources_add_file (self->waiting, files[i]);
  run_waiting (self);
}

/**
 * whence_window_add_fault:
 * @self: a window
 * @fault: why a file cannot be read, by its name
 *
 * Tells it with what comes of the articles that are added next.
 */
void
whence_window_add_fault (WhenceWindow *self, const char *fault)
{
  g_return_if_fail (WHENCE_IS_WINDOW (self));

  whence_import_sources_add_fault (self->waiting, fault);
}

/**
 * whence_window_add_text:
 * @self: a window
 * @text: the text of an article
 *
 * Adds a text in the background.
 */
void
whence_window_add_text (WhenceWindow *self, const char *text)
{
  guint n;
  g_autofree char *number = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (WHENCE_IS_WINDOW (self));
  g_return_if_fail (text != NULL);

  if (is_address (text))
    {
      refuse_address (self);
      return;
    }
  n = g_list_model_get_n_items (whence_workspace_get_articles (self->workspace)) + self->waiting->len + 1;
  number = g_strdup_printf ("%u", n);
  /* Translators: what to call a text that came without a name; {number} counts up. */
  name = whence_words_fill (_("Pasted text {number}"), "number", number, NULL);
  whence_import_sources_add_text (self->waiting, text, name);
  run_waiting (self);
}
