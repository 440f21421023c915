/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which documents are open, one a window, and that they are open again at the next start.  A document without a name is kept among the
 * user's data. */

#include "config.h"

#include "whence-session.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "whence-open-job.h"
#include "whence-words.h"

#define MIME_TYPE "application/x-whence"
/* A document that is open sooner is shown at once, without an empty window before it. */
#define WAIT_MS 300

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

static WhenceDocument *
new_document (GError **error)
{
  g_autofree char *directory = get_directory ();

  return whence_document_new_temporary (directory, error);
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

/* Nothing can be done without a place to write to: that is said, and with it goes the program where it has no window. */
static void
tell_no_place (GtkApplication *application, const GError *error)
{
  GtkWidget *dialog = gtk_message_dialog_new (gtk_application_get_active_window (application), GTK_DIALOG_MODAL, GTK_MESSAGE_ERROR,
                                              GTK_BUTTONS_CLOSE, "%s", _("There is no place to keep a document in"));

  g_printerr ("whence: %s\n", error->message);
  gtk_message_dialog_format_secondary_text (GTK_MESSAGE_DIALOG (dialog), "%s", error->message);
  gtk_window_set_application (GTK_WINDOW (dialog), application);
  g_signal_connect (dialog, "response", G_CALLBACK (gtk_window_destroy), NULL);
  gtk_window_present (GTK_WINDOW (dialog));
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

  if (document == NULL)
    {
      tell_no_place (application, error);
      return NULL;
    }
  return show_document (application, settings, NULL, document);
}

/* Documents are opened one after the other, each in a thread; articles go into the last of them. */
typedef struct
{
  GtkApplication *application;
  GSettings *settings;
  WhenceWindow *window; /* weak: where it was asked for, then where the last one is shown */
  GPtrArray *documents;
  GPtrArray *articles;
  guint at;
  guint wait_id;
  GCancellable *cancellable;
  gboolean is_stopped;
  GPtrArray *faults; /* why which were not opened, said together */
} Opening;

static void open_next (Opening *self);

static void
set_window (Opening *self, WhenceWindow *window)
{
  g_set_weak_pointer (&self->window, window);
}

static void
opening_free (Opening *self)
{
  g_application_release (G_APPLICATION (self->application));
  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->settings);
  g_clear_object (&self->application);
  g_ptr_array_unref (self->documents);
  g_ptr_array_unref (self->articles);
  g_ptr_array_unref (self->faults);
  g_free (self);
}

/* What could not be opened is told with what comes of the articles beside it, else alone. */
static void
tell_faults (Opening *self)
{
  g_autofree char *all = NULL;

  if (self->articles->len > 0)
    for (guint i = 0; i < self->faults->len; i++)
      whence_window_add_fault (self->window, g_ptr_array_index (self->faults, i));
  else if (self->faults->len > 0)
    {
      g_ptr_array_add (self->faults, NULL);
      all = g_strjoinv (" · ", (char **) self->faults->pdata);
      whence_window_say (self->window, all);
    }
}

/* Nothing is shown without a window, unless the only one was closed meanwhile. */
static void
finish_opening (Opening *self)
{
  if (self->window == NULL && !self->is_stopped)
    set_window (self, whence_session_new_window (self->application, self->settings));
  if (self->window != NULL)
    {
      tell_faults (self);
      whence_window_add_files (self->window, (GFile **) self->articles->pdata, self->articles->len);
      gtk_window_present (GTK_WINDOW (self->window));
    }
  opening_free (self);
}

static void
opened_cb (GObject *source_object, GAsyncResult *result, gpointer user_data)
{
  Opening *self = user_data;
  GFile *file = g_ptr_array_index (self->documents, self->at);
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceDocument) document = whence_open_job_run_finish (result, &error);

  g_clear_handle_id (&self->wait_id, g_source_remove);
  if (self->window != NULL)
    whence_window_end_opening (self->window, self->cancellable);
  g_clear_object (&self->cancellable);
  self->at++;
  if (document != NULL)
    {
      if (!whence_document_is_temporary (document))
        add_recent (file);
      set_window (self, show_document (self->application, self->settings, self->window, document));
      gtk_window_present (GTK_WINDOW (self->window));
    }
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    self->is_stopped = TRUE;
  else
    g_ptr_array_add (self->faults, g_strdup (error->message));
  open_next (self);
}

static void
begin_waiting (Opening *self)
{
  g_autofree char *name = g_file_get_basename (g_ptr_array_index (self->documents, self->at));

  whence_window_begin_opening (self->window, name, self->cancellable);
}

/* It takes long enough to be told, and there is no window yet to tell it in. */
static gboolean
waited_cb (gpointer user_data)
{
  Opening *self = user_data;

  self->wait_id = 0;
  set_window (self, whence_session_new_window (self->application, self->settings));
  if (self->window == NULL)
    return G_SOURCE_REMOVE;
  gtk_window_present (GTK_WINDOW (self->window));
  begin_waiting (self);
  return G_SOURCE_REMOVE;
}

static void
open_next (Opening *self)
{
  g_autofree char *directory = get_directory ();
  GFile *file;
  WhenceWindow *open;

  if (self->at == self->documents->len || self->is_stopped)
    {
      finish_opening (self);
      return;
    }
  file = g_ptr_array_index (self->documents, self->at);
  open = g_file_peek_path (file) != NULL ? find_window (self->application, g_file_peek_path (file)) : NULL;
  if (open != NULL)
    {
      set_window (self, open);
      gtk_window_present (GTK_WINDOW (open));
      self->at++;
      open_next (self);
      return;
    }
  self->cancellable = g_cancellable_new ();
  if (self->window != NULL)
    begin_waiting (self);
  else
    self->wait_id = g_timeout_add (WAIT_MS, waited_cb, self);
  whence_open_job_run_async (file, directory, self->cancellable, opened_cb, self);
}

/**
 * whence_session_open:
 * @application: the program
 * @settings: its settings
 * @window: (nullable): the window it was asked for in, taken where it is unused
 * @files: (array length=n_files): documents and articles
 * @n_files: how many
 *
 * Opens documents, each in a window, or shows the windows they are open in; articles go into the last of them, else into @window, else
 * into a new document.  Where one cannot be opened, a window says so.  Windows come as the documents do; one there will be.
 */
void
whence_session_open (GtkApplication *application, GSettings *settings, WhenceWindow *window, GFile **files, guint n_files)
{
  Opening *self = g_new0 (Opening, 1);

  self->application = g_object_ref (application);
  self->settings = g_object_ref (settings);
  self->documents = g_ptr_array_new_with_free_func (g_object_unref);
  self->articles = g_ptr_array_new_with_free_func (g_object_unref);
  self->faults = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < n_files; i++)
    g_ptr_array_add (whence_open_job_is_document (files[i]) ? self->documents : self->articles, g_object_ref (files[i]));
  set_window (self, window);
  g_application_hold (G_APPLICATION (application));
  open_next (self);
}

/**
 * whence_session_restore:
 * @application: the program
 * @settings: its settings
 *
 * Opens again what was open the last time, or a new document.
 */
void
whence_session_restore (GtkApplication *application, GSettings *settings)
{
  g_auto (GStrv) paths = g_settings_get_strv (settings, "documents");
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (paths[i]);

      /* A document without a name that nothing was put into is not kept. */
      if (!is_unnamed (paths[i]) || g_file_query_exists (file, NULL))
        g_ptr_array_add (files, g_steal_pointer (&file));
    }
  whence_session_open (application, settings, NULL, (GFile **) files->pdata, files->len);
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
