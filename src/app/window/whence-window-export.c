/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writing what is shown to a file of another kind, while the window goes on. */

#include "config.h"

#include "whence-window-private.h"

#include <glib/gi18n.h>

#include "whence-export-dialog.h"
#include "whence-export-job.h"
#include "whence-words.h"

/* What was asked for, until the file's name is known. */
typedef struct
{
  WhenceWindow *window;
  const WhenceExportForm *form;
  gboolean is_table;
} Request;

static void
tell_file (WhenceWindow *self, void (*tell) (WhenceWindow *self, const char *message), const char *pattern, const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *message = whence_words_fill (pattern, "file", name, NULL);

  tell (self, message);
}

static void
exported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhenceWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  const char *path;
  gboolean done = whence_export_job_run_finish (result, &path, &error);

  g_application_release (g_application_get_default ());
  if (self->workspace == NULL)
    return;
  if (done)
    /* Translators: {file} is the name of the file, "timeline.pdf". */
    tell_file (self, whence_window_tell_done, _("Exported to “{file}”."), path);
  else
    whence_window_say (self, error->message);
}

/* The program stays until the file is whole, also when its window is closed. */
static void
export_to (WhenceWindow *self, const char *path, const WhenceExportForm *form, gboolean is_table)
{
  g_autofree char *title = whence_window_dup_title (self);
  WhencePagesOptions options;

  whence_pages_options_init (&options);
  if (is_table)
    {
      options.layout = WHENCE_PAGES_TABLE;
      whence_pages_options_set_paper (&options, "A4");
    }
  options.title = title;
  options.group = whence_canvas_get_group (self->canvas);
  options.n_hidden = whence_workspace_count_left_out (self->workspace);
  options.now = g_get_real_time () / G_USEC_PER_SEC;
  /* Translators: {file} is the name of the file, "timeline.pdf". */
  tell_file (self, whence_window_tell, _("Exporting to “{file}”…"), path);
  g_application_hold (g_application_get_default ());
  whence_export_job_run_async (form->write, whence_workspace_dup_shown (self->workspace), &options, path, exported_cb,
                               g_object_ref (self));
}

/* The name tells the form; where it tells none it gets that of what was chosen, and "x.json" leaves it open which JSON it is. */
static void
export_as (const Request *request, const char *path)
{
  const WhenceExportForm *named = whence_export_find_form (path);
  const WhenceExportForm *told = named != NULL && g_str_has_suffix (request->form->suffix, named->suffix) ? request->form : named;
  g_autofree char *full = told == NULL ? g_strconcat (path, request->form->suffix, NULL) : g_strdup (path);

  if (told != NULL || whence_window_is_free_name (request->window, full))
    export_to (request->window, full, told != NULL ? told : request->form, request->is_table);
}

static void
named_cb (Request *request, gint response, GtkFileChooser *chooser)
{
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (chooser) : NULL;
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  if (path != NULL && request->window->workspace != NULL)
    export_as (request, path);
  gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (chooser));
  g_object_unref (chooser);
}

static void
request_free (gpointer data, GClosure *closure)
{
  Request *request = data;

  g_object_unref (request->window);
  g_free (request);
}

static char *
propose_name (WhenceWindow *self, const WhenceExportForm *form)
{
  g_autofree char *title = whence_window_dup_title (self);

  /* Translators: the name that is proposed for an exported file, without its ending. */
  return g_strconcat (title != NULL ? title : _("timeline"), form->suffix, NULL);
}

static void
form_chosen_cb (WhenceWindow *self, const char *suffix, gboolean is_table)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Export"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE,
                                                               _("_Export"), _("_Cancel"));
  Request *request = g_new (Request, 1);
  g_autofree char *proposed = NULL;

  *request = (Request){ g_object_ref (self), whence_export_find_form (suffix), is_table };
  proposed = propose_name (self, request->form);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), proposed);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_data (chooser, "response", G_CALLBACK (named_cb), request, request_free, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
export (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);
  GtkWidget *dialog = whence_export_dialog_new (GTK_WINDOW (self), self->settings,
                                                whence_document_get_shown (whence_window_get_document (self))->events->len,
                                                whence_workspace_count_left_out (self->workspace));

  g_signal_connect_object (dialog, "export", G_CALLBACK (form_chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

void
whence_window_install_export_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.export", NULL, export);
}
