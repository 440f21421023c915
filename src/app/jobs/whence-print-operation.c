/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-print-operation.h"

#include <glib/gi18n.h>

#include "whence-pages.h"

/* Half an inch, where the paper's own margins are narrower. */
#define LEAST_MARGIN 36.0

struct _WhencePrintOperation
{
  GtkPrintOperation parent_instance;
  WhenceTimeline *timeline;
  guint n_left_out;
  GSettings *settings;
  WhenceGroup group;
  char *title;
  WhencePages *pages;
  GtkPageSetup *page_setup; /* as chosen in the dialog */
  GtkWidget *table_button;
};

G_DEFINE_FINAL_TYPE (WhencePrintOperation, whence_print_operation, GTK_TYPE_PRINT_OPERATION)

/* ORDER PAGES: the layouts' names in the settings. */
static const char *const layouts[] = { [WHENCE_PAGES_TIMELINE] = "timeline", [WHENCE_PAGES_TABLE] = "table" };

static char *
get_config_path (const char *name)
{
  return g_build_filename (g_get_user_config_dir (), "whence", name, NULL);
}

static WhencePagesLayout
get_layout (WhencePrintOperation *self)
{
  g_autofree char *layout = g_settings_get_string (self->settings, "print-layout");

  return g_str_equal (layout, layouts[WHENCE_PAGES_TABLE]) ? WHENCE_PAGES_TABLE : WHENCE_PAGES_TIMELINE;
}

static double
get_margin (GtkPrintContext *context)
{
  GtkPageSetup *setup = gtk_print_context_get_page_setup (context);
  double horizontal = MAX (gtk_page_setup_get_left_margin (setup, GTK_UNIT_POINTS),
                           gtk_page_setup_get_right_margin (setup, GTK_UNIT_POINTS));
  double vertical = MAX (gtk_page_setup_get_top_margin (setup, GTK_UNIT_POINTS),
                         gtk_page_setup_get_bottom_margin (setup, GTK_UNIT_POINTS));

  return MAX (LEAST_MARGIN, MAX (horizontal, vertical));
}

static void
whence_print_operation_begin_print (GtkPrintOperation *operation, GtkPrintContext *context)
{
  WhencePrintOperation *self = WHENCE_PRINT_OPERATION (operation);
  WhencePagesOptions options;

  whence_pages_options_init (&options);
  options.layout = get_layout (self);
  options.title = self->title;
  options.group = self->group;
  options.n_hidden = self->n_left_out;
  options.width = gtk_print_context_get_width (context);
  options.height = gtk_print_context_get_height (context);
  options.margin = get_margin (context);
  g_set_object (&self->page_setup, gtk_print_context_get_page_setup (context));
  g_clear_pointer (&self->pages, whence_pages_free);
  self->pages = whence_pages_new (self->timeline, NULL, &options);
  gtk_print_operation_set_n_pages (operation, (gint) whence_pages_get_n_pages (self->pages));
}

static void
whence_print_operation_draw_page (GtkPrintOperation *operation, GtkPrintContext *context, gint page)
{
  WhencePrintOperation *self = WHENCE_PRINT_OPERATION (operation);

  whence_pages_draw (self->pages, (guint) page, gtk_print_context_get_cairo_context (context));
}

static GtkWidget *
choice_new (const char *label)
{
  GtkWidget *choice = gtk_check_button_new_with_label (label);

  gtk_accessible_update_property (GTK_ACCESSIBLE (choice), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return choice;
}

static GtkWidget *
whence_print_operation_create_custom_widget (GtkPrintOperation *operation)
{
  WhencePrintOperation *self = WHENCE_PRINT_OPERATION (operation);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *timeline = choice_new (_("Timeline over pages"));
  GtkWidget *table = choice_new (_("Chronology table with numbered sources"));

  gtk_check_button_set_group (GTK_CHECK_BUTTON (table), GTK_CHECK_BUTTON (timeline));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (get_layout (self) == WHENCE_PAGES_TABLE ? table : timeline), TRUE);
  gtk_widget_set_margin_top (box, 18);
  gtk_widget_set_margin_start (box, 18);
  gtk_box_append (GTK_BOX (box), timeline);
  gtk_box_append (GTK_BOX (box), table);
  self->table_button = table;
  return box;
}

static void
whence_print_operation_custom_widget_apply (GtkPrintOperation *operation, GtkWidget *widget)
{
  WhencePrintOperation *self = WHENCE_PRINT_OPERATION (operation);
  gboolean table = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->table_button));

  g_settings_set_string (self->settings, "print-layout", layouts[table ? WHENCE_PAGES_TABLE : WHENCE_PAGES_TIMELINE]);
}

/* The paper and the printer are remembered.  Where they cannot be written the next print asks again: no harm done. */
static void
whence_print_operation_done (GtkPrintOperation *operation, GtkPrintOperationResult result)
{
  WhencePrintOperation *self = WHENCE_PRINT_OPERATION (operation);
  g_autofree char *settings_path = get_config_path ("print-settings");
  g_autofree char *setup_path = get_config_path ("page-setup");
  g_autofree char *dir = g_path_get_dirname (setup_path);

  if (result != GTK_PRINT_OPERATION_RESULT_APPLY || self->page_setup == NULL)
    return;
  g_mkdir_with_parents (dir, 0700);
  gtk_print_settings_to_file (gtk_print_operation_get_print_settings (operation), settings_path, NULL);
  gtk_page_setup_to_file (self->page_setup, setup_path, NULL);
}

static gboolean
is_installed (const char *command)
{
  g_auto (GStrv) words = NULL;
  g_autofree char *path = NULL;

  if (command == NULL || !g_shell_parse_argv (command, NULL, &words, NULL))
    return FALSE;
  path = g_find_program_in_path (words[0]);
  return path != NULL;
}

/* What starts a program, as the toolkit wants it: with "%f" for the file, also where the program's own line has another field or none. */
static char *
make_command (const char *line)
{
  static const char *const fields[] = { "%u", "%U", "%F" };
  GString *command = g_string_new (line);

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    g_string_replace (command, fields[i], "%f", 0);
  if (strstr (command->str, "%f") == NULL)
    g_string_append (command, " %f");
  return g_string_free (command, FALSE);
}

/* The toolkit knows one program that shows previews, and is silent where that is not there: then whatever opens PDF files does. */
static gboolean
find_viewer (GtkSettings *settings)
{
  g_autofree char *usual = NULL;
  g_autoptr (GAppInfo) viewer = NULL;
  g_autofree char *command = NULL;

  g_object_get (settings, "gtk-print-preview-command", &usual, NULL);
  if (is_installed (usual))
    return TRUE;
  viewer = g_app_info_get_default_for_type ("application/pdf", FALSE);
  if (viewer == NULL || !is_installed (g_app_info_get_commandline (viewer)))
    return FALSE;
  command = make_command (g_app_info_get_commandline (viewer));
  g_object_set (settings, "gtk-print-preview-command", command, NULL);
  return TRUE;
}

/* The toolkit wants somewhere to draw before it looks whether there is anything to do. */
static void
stop_preview (GtkPrintOperation *operation, GtkPrintContext *context)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR, NULL);
  cairo_t *cr = cairo_create (surface);

  gtk_print_context_set_cairo_context (context, cr, 72, 72);
  gtk_print_operation_cancel (operation);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static gboolean
whence_print_operation_preview (GtkPrintOperation *operation, GtkPrintOperationPreview *preview, GtkPrintContext *context, GtkWindow *parent)
{
  GtkWidget *dialog;

  if (find_viewer (gtk_settings_get_default ()))
    return GTK_PRINT_OPERATION_CLASS (whence_print_operation_parent_class)->preview (operation, preview, context, parent);
  dialog = gtk_message_dialog_new (parent, GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT, GTK_MESSAGE_INFO, GTK_BUTTONS_CLOSE,
                                   "%s", _("No program for PDF files is installed"));
  gtk_message_dialog_format_secondary_text (GTK_MESSAGE_DIALOG (dialog), "%s",
                                            _("One is needed to show a preview. The pages can be printed, or exported as a file."));
  g_signal_connect (dialog, "response", G_CALLBACK (gtk_window_destroy), NULL);
  gtk_window_present (GTK_WINDOW (dialog));
  stop_preview (operation, context);
  return TRUE;
}

static void
whence_print_operation_dispose (GObject *object)
{
  WhencePrintOperation *self = WHENCE_PRINT_OPERATION (object);

  g_clear_pointer (&self->pages, whence_pages_free);
  g_clear_pointer (&self->timeline, whence_timeline_free);
  g_clear_object (&self->page_setup);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->title, g_free);
  G_OBJECT_CLASS (whence_print_operation_parent_class)->dispose (object);
}

static void
whence_print_operation_class_init (WhencePrintOperationClass *klass)
{
  GtkPrintOperationClass *operation_class = GTK_PRINT_OPERATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_print_operation_dispose;
  operation_class->begin_print = whence_print_operation_begin_print;
  operation_class->draw_page = whence_print_operation_draw_page;
  operation_class->create_custom_widget = whence_print_operation_create_custom_widget;
  operation_class->custom_widget_apply = whence_print_operation_custom_widget_apply;
  operation_class->preview = whence_print_operation_preview;
  operation_class->done = whence_print_operation_done;
}

static void
whence_print_operation_init (WhencePrintOperation *self)
{
}

static void
restore_paper (GtkPrintOperation *operation, WhencePagesLayout layout)
{
  g_autofree char *settings_path = get_config_path ("print-settings");
  g_autofree char *setup_path = get_config_path ("page-setup");
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new_from_file (settings_path, NULL);
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new_from_file (setup_path, NULL);

  if (setup == NULL)
    {
      setup = gtk_page_setup_new ();
      if (layout == WHENCE_PAGES_TIMELINE)
        gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_LANDSCAPE);
    }
  if (settings != NULL)
    gtk_print_operation_set_print_settings (operation, settings);
  gtk_print_operation_set_default_page_setup (operation, setup);
}

/**
 * whence_print_operation_new:
 * @workspace: whose document to print, as it is and as it is filtered now
 * @settings: where the choice of the layout is remembered
 * @group: what a timeline is divided into lanes by
 * @title: (nullable): what the document is called
 *
 * Returns: (transfer full): what prints it
 */
GtkPrintOperation *
whence_print_operation_new (WhenceWorkspace *workspace, GSettings *settings, WhenceGroup group, const char *title)
{
  WhencePrintOperation *self = g_object_new (WHENCE_TYPE_PRINT_OPERATION,
                                             "unit", GTK_UNIT_POINTS,
                                             "use-full-page", TRUE,
                                             "embed-page-setup", TRUE,
                                             "show-progress", TRUE,
                                             "custom-tab-label", _("Timeline"),
                                             "job-name", title != NULL ? title : _("Timeline"),
                                             NULL);

  self->timeline = whence_workspace_dup_shown (workspace);
  self->n_left_out = whence_workspace_count_left_out (workspace);
  self->settings = g_object_ref (settings);
  self->group = group;
  self->title = g_strdup (title);
  restore_paper (GTK_PRINT_OPERATION (self), get_layout (self));
  return GTK_PRINT_OPERATION (self);
}
