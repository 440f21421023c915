/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which documents are open, one a window, and that they are open again at the next start.  A document without a name is kept among the
 * user's data. */

#include "config.h"

#include "whence-session.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "whence-json.h"
#include "whence-words.h"

#define MIME_TYPE "application/x-whence"
#define EXCHANGE_SUFFIX ".json"

static char *
get_directory (void)
{
  return g_build_filename (g_get_user_data_dir (), "whence", NULL);
}

static gboolean
is_unnamed (const char *path)
{
  g_autofree char *directory = get_directory ();
  g_autofree char *parent = g_path_get_dirname (path);

  return g_str_equal (directory, parent);
}

/**
 * whence_session_is_document:
 * @file: a file
 *
 * Returns: whether it is a document by its name, and not an article
 */
gboolean
whence_session_is_document (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *folded = name != NULL ? g_ascii_strdown (name, -1) : g_strdup ("");

  return g_str_has_suffix (folded, WHENCE_DOCUMENT_SUFFIX) || g_str_has_suffix (folded, EXCHANGE_SUFFIX);
}

static WhenceDocument *
new_document (GError **error)
{
  g_autofree char *directory = get_directory ();

  return whence_document_new_temporary (directory, error);
}

/* The exchange form becomes a new document without a name: a later edit shall not seem to be in the file it came from. */
static WhenceDocument *
open_exchange (GFile *file, GError **error)
{
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, error);
  g_autoptr (WhenceTimeline) timeline = bytes != NULL ? whence_json_read_timeline (bytes, error) : NULL;
  g_autoptr (WhenceDocument) document = timeline != NULL ? new_document (error) : NULL;

  if (document == NULL)
    return NULL;
  if (!whence_document_import (document, timeline, error))
    {
      g_unlink (whence_document_get_path (document));
      return NULL;
    }
  return g_steal_pointer (&document);
}

static WhenceDocument *
open_file (GFile *file, GError **error)
{
  g_autofree char *path = g_file_get_path (file);

  if (path == NULL)
    {
      g_autofree char *name = g_file_get_parse_name (file);

      g_set_error (error, WHENCE_DOCUMENT_ERROR, WHENCE_DOCUMENT_ERROR_UNREADABLE, "%s: %s", name,
                   _("Only files of this computer can be opened"));
      return NULL;
    }
  if (g_str_has_suffix (path, EXCHANGE_SUFFIX))
    return open_exchange (file, error);
  return is_unnamed (path) ? whence_document_open_temporary (path, error) : whence_document_open (path, error);
}

static WhenceWindow *
find_window (GtkApplication *application, const char *path)
{
  for (GList *item = gtk_application_get_windows (application); item != NULL; item = item->next)
    if (WHENCE_IS_WINDOW (item->data)
        && g_strcmp0 (whence_document_get_path (whence_window_get_document (item->data)), path) == 0)
      return item->data;
  return NULL;
}

/**
 * whence_session_remember:
 * @application: the program
 * @settings: where it is remembered
 * @closing: (nullable): a window that is being closed
 *
 * Remembers which documents are open.  With the last window goes the program, and what it showed is what is opened next time.
 */
void
whence_session_remember (GtkApplication *application, GSettings *settings, WhenceWindow *closing)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new ();

  for (GList *item = gtk_application_get_windows (application); item != NULL; item = item->next)
    if (WHENCE_IS_WINDOW (item->data) && item->data != closing)
      g_ptr_array_add (paths, (gpointer) whence_document_get_path (whence_window_get_document (item->data)));
  if (paths->len == 0)
    return;
  g_ptr_array_add (paths, NULL);
  g_settings_set_strv (settings, "documents", (const char *const *) paths->pdata);
}

static void
add_recent (GFile *file)
{
  GtkRecentData data = {
    .mime_type = (char *) MIME_TYPE,
    .app_name = (char *) "Whence",
    .app_exec = (char *) "whence %u",
  };
  g_autofree char *uri = g_file_get_uri (file);

  gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data);
}

static void
path_changed_cb (WhenceDocument *document, GParamSpec *pspec, WhenceWindow *window)
{
  g_autoptr (GFile) file = g_file_new_for_path (whence_document_get_path (document));

  add_recent (file);
  whence_session_remember (gtk_window_get_application (GTK_WINDOW (window)), whence_window_get_settings (window), NULL);
}

static WhenceWindow *
show_document (GtkApplication *application, GSettings *settings, WhenceWindow *window, WhenceDocument *document)
{
  if (window != NULL && whence_window_is_unused (window))
    whence_window_set_document (window, document);
  else
    window = WHENCE_WINDOW (whence_window_new (application, settings, document));
  g_signal_connect_object (document, "notify::path", G_CALLBACK (path_changed_cb), window, 0);
  whence_session_remember (application, settings, NULL);
  return window;
}

/**
 * whence_session_new_window:
 * @application: the program
 * @settings: its settings
 *
 * Returns: (transfer none) (nullable): a window with a new document; %NULL where none can be written
 */
WhenceWindow *
whence_session_new_window (GtkApplication *application, GSettings *settings)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceDocument) document = new_document (&error);

  /* Nothing can be done without a place to write to. */
  if (document == NULL)
    {
      g_printerr ("whence: %s\n", error->message);
      return NULL;
    }
  return show_document (application, settings, NULL, document);
}

/**
 * whence_session_open:
 * @application: the program
 * @settings: its settings
 * @window: (nullable): the window it was asked for in, taken where it is unused
 * @file: a document
 *
 * Opens a document, or shows the window it is open in.  Where it cannot be opened, a window says so.
 *
 * Returns: (transfer none) (nullable): the window to be seen
 */
WhenceWindow *
whence_session_open (GtkApplication *application, GSettings *settings, WhenceWindow *window, GFile *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceDocument) document = NULL;
  g_autofree char *path = g_file_get_path (file);
  WhenceWindow *open = path != NULL ? find_window (application, path) : NULL;

  if (open != NULL)
    return open;
  document = open_file (file, &error);
  if (document == NULL)
    {
      if (window == NULL)
        window = whence_session_new_window (application, settings);
      if (window != NULL)
        whence_window_say (window, error->message);
      return window;
    }
  if (!whence_document_is_temporary (document))
    add_recent (file);
  return show_document (application, settings, window, document);
}

/**
 * whence_session_restore:
 * @application: the program
 * @settings: its settings
 *
 * Opens again what was open the last time.
 *
 * Returns: (transfer none) (nullable): the last window opened
 */
WhenceWindow *
whence_session_restore (GtkApplication *application, GSettings *settings)
{
  g_auto (GStrv) paths = g_settings_get_strv (settings, "documents");
  WhenceWindow *window = NULL;

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (paths[i]);

      /* A document without a name that nothing was put into is not kept. */
      if (is_unnamed (paths[i]) && !g_file_query_exists (file, NULL))
        continue;
      window = whence_session_open (application, settings, window, file);
      if (window != NULL)
        gtk_window_present (GTK_WINDOW (window));
    }
  return window != NULL ? window : whence_session_new_window (application, settings);
}

static void
unnamed_free (gpointer data)
{
  WhenceUnnamed *self = data;

  g_free (self->path);
  g_free (self->name);
  g_free (self);
}

static WhenceUnnamed *
unnamed_new (const char *path)
{
  WhenceUnnamed *self;
  g_autoptr (GDateTime) when = NULL;
  g_autofree char *date = NULL;
  GStatBuf info;

  if (g_stat (path, &info) != 0)
    return NULL;
  when = g_date_time_new_from_unix_local (info.st_mtime);
  date = g_date_time_format (when, "%x %H:%M");
  self = g_new0 (WhenceUnnamed, 1);
  self->path = g_strdup (path);
  /* Translators: a document without a name; {date} is when it was changed last. */
  self->name = whence_words_fill (_("Unnamed, {date}"), "date", date, NULL);
  return self;
}

/**
 * whence_session_dup_unnamed:
 * @application: the program
 *
 * Returns: (transfer full) (element-type WhenceUnnamed): documents that have no name and are not open
 */
GPtrArray *
whence_session_dup_unnamed (GtkApplication *application)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (unnamed_free);
  g_autofree char *directory = get_directory ();
  g_autoptr (GDir) dir = g_dir_open (directory, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (directory, name, NULL);
      WhenceUnnamed *unnamed = NULL;

      if (g_str_has_suffix (name, WHENCE_DOCUMENT_SUFFIX) && find_window (application, path) == NULL)
        unnamed = unnamed_new (path);
      if (unnamed != NULL)
        g_ptr_array_add (found, unnamed);
    }
  return found;
}
