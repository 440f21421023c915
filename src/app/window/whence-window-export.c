/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writing what is shown to a file of another kind, while the window goes on. */

#include "config.h"

#include "whence-window-private.h"

#include <glib/gi18n.h>

#include "whence-export-job.h"
#include "whence-export.h"
#include "whence-json.h"
#include "whence-words.h"

static gboolean
write_json (const WhenceTimeline *timeline, GPtrArray *events, const WhencePagesOptions *options, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = whence_json_write_timeline (timeline);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_file_set_contents (path, data, (gssize) size, error);
}

static const struct
{
  const char *suffix;
  const char *name;
  WhenceExportFunc write;
} forms[] = {
  { ".pdf", N_("PDF"), whence_export_pdf },
  { ".svg", N_("SVG image"), whence_export_svg },
  { ".png", N_("PNG image"), whence_export_png },
  { ".json", N_("Exchange form (JSON)"), write_json },
};

#define PROPOSED_FORM 0

/* Which form a file's name tells: an index, or that after the last. */
static guint
find_form (const char *name)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);
  guint i = 0;

  while (i < G_N_ELEMENTS (forms) && !g_str_has_suffix (lower, forms[i].suffix))
    i++;
  return i;
}

static void
tell_file (WhenceWindow *self, const char *pattern, const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *message = whence_words_fill (pattern, "file", name, NULL);

  whence_window_tell (self, message);
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
    tell_file (self, _("Exported to “{file}”."), path);
  else
    whence_window_say (self, error->message);
}

/* The program stays until the file is whole, also when its window is closed. */
static void
export_to (WhenceWindow *self, const char *path, guint form)
{
  g_autofree char *layout = g_settings_get_string (self->settings, "print-layout");
  WhencePagesOptions options;

  whence_pages_options_init (&options);
  if (g_str_equal (layout, "table"))
    {
      options.layout = WHENCE_PAGES_TABLE;
      whence_pages_options_set_paper (&options, "A4");
    }
  options.group = whence_canvas_get_group (self->canvas);
  options.n_hidden = whence_workspace_count_left_out (self->workspace);
  /* Translators: {file} is the name of the file, "timeline.pdf". */
  tell_file (self, _("Exporting to “{file}”…"), path);
  g_application_hold (g_application_get_default ());
  whence_export_job_run_async (forms[form].write, whence_workspace_dup_shown (self->workspace), &options, path, exported_cb,
                               g_object_ref (self));
}

/* Which form is chosen beside the name. */
static guint
get_chosen_form (GtkFileChooser *chooser)
{
  const char *name = gtk_file_chooser_get_filter (chooser) != NULL ? gtk_file_filter_get_name (gtk_file_chooser_get_filter (chooser)) : NULL;

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (g_strcmp0 (name, _(forms[i].name)) == 0)
      return i;
  return PROPOSED_FORM;
}

/* The name tells the form; where it tells none, or only what was proposed while another form was chosen, it gets that of @form. */
static void
export_as (WhenceWindow *self, char *path, guint form)
{
  guint told = find_form (path);
  g_autofree char *other = NULL;

  if (told < G_N_ELEMENTS (forms) && (told != PROPOSED_FORM || form == PROPOSED_FORM))
    {
      export_to (self, path, told);
      return;
    }
  if (told == PROPOSED_FORM)
    *strrchr (path, '.') = '\0';
  other = g_strconcat (path, forms[form].suffix, NULL);
  if (whence_window_is_free_name (self, other))
    export_to (self, other, form);
}

static void
chosen_cb (WhenceWindow *self, gint response, GtkFileChooser *chooser)
{
  g_autoptr (GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (chooser) : NULL;
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;

  if (path != NULL)
    export_as (self, path, get_chosen_form (chooser));
  gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (chooser));
  g_object_unref (chooser);
}

static void
export (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkFileChooserNative *chooser = gtk_file_chooser_native_new (_("Export"), GTK_WINDOW (widget), GTK_FILE_CHOOSER_ACTION_SAVE,
                                                               _("_Export"), _("_Cancel"));

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
      g_autofree char *pattern = g_strconcat ("*", forms[i].suffix, NULL);

      gtk_file_filter_set_name (filter, _(forms[i].name));
      gtk_file_filter_add_pattern (filter, pattern);
      gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
    }
  /* Translators: the name that is proposed for an exported file; its ending tells the form. */
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), _("timeline.pdf"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (chosen_cb), widget, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

void
whence_window_install_export_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.export", NULL, export);
}
