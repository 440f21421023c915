/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How articles and documents come into windows, and where they are kept. */

#include <glib/gstdio.h>

#include <unistd.h>

#include "window-fixture.h"
#include "whence-article-item.h"
#include "whence-export-dialog.h"
#include "whence-export-job.h"
#include "whence-import-bar.h"
#include "whence-json.h"
#include "whence-session.h"

/* Nine good ones come in though one is bad; the same again changes nothing. */
static void
test_import (void)
{
  WhenceWindow *window = window_new ();
  g_autoptr (GFile) missing = g_file_new_for_path ("/nowhere/missing.txt");

  whence_window_add_files (window, &missing, 1);
  for (guint i = 0; i < 9; i++)
    {
      g_autofree char *text = g_strdup_printf ("The mill\n\nThe mill number %u burnt down on 3 May 1901.\n", i);

      whence_window_add_text (window, text);
    }
  wait_until (find_label (GTK_WIDGET (window), "9 articles added"));
  g_assert_nonnull (find_label (GTK_WIDGET (window), "1 skipped"));
  g_assert_cmpuint (count_articles (window), ==, 9);

  whence_window_add_text (window, "The mill\n\nThe mill number 3 burnt down on 3 May 1901.\n");
  whence_window_add_files (window, &missing, 1);
  wait_until (find_label (GTK_WIDGET (window), "1 was already there"));
  g_assert_nonnull (find_label (GTK_WIDGET (window), "missing.txt"));
  g_assert_nonnull (find_label (GTK_WIDGET (window), "1 skipped"));
  g_assert_cmpuint (count_articles (window), ==, 9);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What is said of articles goes with them, and not with another step. */
static void
test_import_undone (void)
{
  WhenceWindow *window = window_new ();
  g_autoptr (GFile) missing = g_file_new_for_path ("/nowhere/missing.txt");

  whence_window_add_files (window, &missing, 1);
  whence_window_add_text (window, TEXT);
  wait_until (find_label (GTK_WIDGET (window), "1 skipped"));
  hide (whence_window_get_document (window), 0);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL));
  g_assert_nonnull (find_label (GTK_WIDGET (window), "1 skipped"));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL));
  wait_until (find_label (GTK_WIDGET (window), "1 skipped") == NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A file of JSON lines is as many articles; a line that is none is told by its number, with the file's name and not its path. */
static void
test_import_lines (void)
{
  g_autofree char *path = g_build_filename (directory, "mills.jsonl", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  WhenceWindow *window = window_new ();

  g_assert_true (g_file_set_contents (path, "{\"id\":\"a\",\"text\":\"The mill burnt down in 1901.\"}\n\n{\"id\":\"b\"}\r\n"
                                            "{\"id\":\"c\",\"text\":\"The mill was built in 1822.\"}", -1, NULL));
  whence_window_add_files (window, &file, 1);
  wait_until (find_label (GTK_WIDGET (window), "2 articles added"));
  g_assert_nonnull (find_label (GTK_WIDGET (window), "Skipped: “mills.jsonl” cannot be read: line 3 is no article, “text” is missing"));
  g_assert_cmpuint (count_articles (window), ==, 2);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What has no title is called by its file's name, which may be broken into lines where its parts meet. */
static void
test_import_untitled (void)
{
  g_autofree char *path = g_build_filename (directory, "the_mill.txt", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  WhenceWindow *window = window_new ();

  g_assert_true (g_file_set_contents (path, "The mill burnt down in 1901, and it was built again in 1907 by those who had lost it.\n", -1, NULL));
  whence_window_add_files (window, &file, 1);
  wait_until (find_label (GTK_WIDGET (window), "the_\u200bmill\u200b.txt"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
write_file (const char *folder, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (directory, folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

/* A folder is the files in it and in those below, by name; what is hidden is left alone, and documents are no articles. */
static void
test_import_folder (void)
{
  g_autofree char *path = g_build_filename (directory, "mills", NULL);
  g_autofree char *nothing = g_build_filename (directory, "nothing", NULL);
  g_autofree char *above = g_build_filename (path, "below", "above", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GFile) empty = g_file_new_for_path (nothing);
  GFile *files[] = { folder, empty };
  WhenceWindow *window = window_new ();
  GListModel *articles = whence_workspace_get_articles (whence_window_get_workspace (window));
  static const char *const ids[] = { "mill 2.txt", "mill 10.txt", "mill 1.txt" };

  write_file ("mills/below", "mill 1.txt", "The mill burnt down in 1901.");
  write_file ("mills", "mill 10.txt", "The mill was built in 1822.");
  write_file ("mills", "mill 2.txt", "The mill was sold in 1850.");
  write_file ("mills", ".hidden.txt", "The mill was lost in 1855.");
  write_file ("mills", "all.whence", "");
  g_assert_cmpint (symlink (path, above), ==, 0);
  g_assert_cmpint (g_mkdir (nothing, 0700), ==, 0);
  whence_window_add_files (window, files, G_N_ELEMENTS (files));
  wait_until (find_label (GTK_WIDGET (window), "3 articles added"));
  g_assert_nonnull (find_label (GTK_WIDGET (window), "3 skipped"));
  g_assert_nonnull (find_label (GTK_WIDGET (window), "“all.whence” is a document and no article: open it by itself"));
  g_assert_nonnull (find_label (GTK_WIDGET (window), "“above” cannot be read: it is a folder, not a file"));
  g_assert_nonnull (find_label (GTK_WIDGET (window), "There is no file to be read in the folder “nothing”"));
  g_assert_cmpuint (g_list_model_get_n_items (articles), ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (WhenceArticleItem) item = g_list_model_get_item (articles, i);

      g_assert_cmpstr (whence_article_item_get_article (item)->id, ==, ids[i]);
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Of many that were skipped some are named. */
static void
test_import_many_bad (void)
{
  WhenceWindow *window = window_new ();
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < 60; i++)
    {
      g_autofree char *path = g_strdup_printf ("/nowhere/missing-%u.txt", i);

      g_ptr_array_add (files, g_file_new_for_path (path));
    }
  whence_window_add_files (window, (GFile **) files->pdata, files->len);
  wait_until (find_label (GTK_WIDGET (window), "60 skipped"));
  g_assert_nonnull (find_label (GTK_WIDGET (window), "Skipped: “missing-49.txt” cannot be read: there is no such file"));
  g_assert_null (find_label (GTK_WIDGET (window), "missing-50.txt"));
  g_assert_nonnull (find_label (GTK_WIDGET (window), "… and 10 more"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Where the grammar could not be loaded the articles come in, and it is said. */
static void
test_import_impaired (void)
{
  WhenceWindow *window = window_new ();
  GtkWidget *bar = find_type (GTK_WIDGET (window), WHENCE_TYPE_IMPORT_BAR);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  WhenceImportReport report = { .n_added = 1, .skipped = none, .dateless = none };

  whence_import_bar_finish (WHENCE_IMPORT_BAR (bar), &report, NULL);
  report.impaired = (char *) "/nowhere/weights.gz: the weights are damaged";
  g_assert_null (find_label (bar, report.impaired));
  whence_import_bar_finish (WHENCE_IMPORT_BAR (bar), &report, NULL);
  wait_until (find_label (bar, report.impaired));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A window that goes while it reads takes its work with it. */
static void
test_import_closed (void)
{
  WhenceWindow *window = window_new ();

  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  whence_window_add_text (window, "The mill\n\nThe mill burnt down on 3 May 1901.\n");
  gtk_window_destroy (GTK_WINDOW (window));
  wait_until (window == NULL);
}

static WhenceWindow *
find_window_with (guint n_events)
{
  for (GList *item = gtk_application_get_windows (application); item != NULL; item = item->next)
    if (WHENCE_IS_WINDOW (item->data)
        && whence_document_get_timeline (whence_window_get_document (item->data))->events->len == n_events)
      return item->data;
  return NULL;
}

static WhenceWindow *
wait_for_window_with (guint n_events)
{
  wait_until (find_window_with (n_events) != NULL);
  return find_window_with (n_events);
}

/* A document opens in a window of its own, and the article beside it goes into that. */
static void
test_open (void)
{
  g_autoptr (WhenceDocument) document = document_new_told ();
  g_autofree char *path = g_build_filename (directory, "told.whence", NULL);
  g_autofree char *article = g_build_filename (directory, "ferry.txt", NULL);
  g_autoptr (GFile) told = g_file_new_for_path (path);
  g_autoptr (GFile) ferry = g_file_new_for_path (article);
  GFile *files[] = { ferry, told };
  WhenceWindow *window;
  guint n_windows;
  g_autoptr (GError) error = NULL;

  whence_document_save_as (document, path, &error);
  g_assert_no_error (error);
  g_clear_object (&document);
  g_file_set_contents (article, "The ferry\n\nThe ferry sank in 1930.\n", -1, &error);
  g_assert_no_error (error);
  whence_session_open (application, settings, NULL, files, G_N_ELEMENTS (files));
  g_assert_null (find_window_with (3));
  window = wait_for_window_with (4);
  g_assert_cmpstr (whence_document_get_path (whence_window_get_document (window)), ==, path);

  /* What is open is shown again at once, and not opened twice. */
  n_windows = g_list_length (gtk_application_get_windows (application));
  whence_session_open (application, settings, NULL, &told, 1);
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (application)), ==, n_windows);
  g_assert_true (find_window_with (4) == window);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What documents without a name have of files, by their names. */
static GHashTable *
list_files (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "whence", NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    g_hash_table_add (names, g_strdup (name));
  return names;
}

/* Those of @before may go, since the windows of other tests close when they have time. */
static gboolean
has_new_file (GHashTable *before)
{
  g_autoptr (GHashTable) now = list_files ();
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, now);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    if (!g_hash_table_contains (before, name))
      return TRUE;
  return FALSE;
}

/* Who closes the window does not wait for what it was to show, and nothing is left of it. */
static void
test_open_stopped (void)
{
  g_autoptr (WhenceDocument) document = document_new_told ();
  g_autofree char *path = g_build_filename (directory, "told.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GBytes) json = whence_json_write_timeline (whence_document_get_timeline (document));
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) before = list_files ();
  WhenceWindow *window = window_new ();

  g_file_set_contents (path, g_bytes_get_data (json, NULL), (gssize) g_bytes_get_size (json), &error);
  g_assert_no_error (error);
  whence_session_open (application, settings, window, &file, 1);
  gtk_window_destroy (GTK_WINDOW (window));

  /* Who waits, sees it, and there alone. */
  window = window_new ();
  whence_session_open (application, settings, window, &file, 1);
  g_assert_true (wait_for_window_with (3) == window);
  g_assert_true (whence_document_is_temporary (whence_window_get_document (window)));
  g_unlink (whence_document_get_path (whence_window_get_document (window)));
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_null (find_window_with (3));
  wait_until (!has_new_file (before));
}

/* A name that the program completes never costs a file that nobody was asked about. */
static void
test_save_as (void)
{
  WhenceWindow *window = window_new_with (document_new_told ());
  g_autofree char *bare = g_build_filename (directory, "case", NULL);
  g_autofree char *full = g_strconcat (bare, ".whence", NULL);
  g_autofree char *kept = NULL;
  g_autoptr (GError) error = NULL;

  g_file_set_contents (full, "another's", -1, &error);
  g_assert_no_error (error);
  whence_window_save_as (window, bare);
  wait_until (find_label (GTK_WIDGET (window), "There is a file “case.whence” already."));
  g_assert_true (whence_document_is_temporary (whence_window_get_document (window)));
  g_assert_true (g_file_get_contents (full, &kept, NULL, &error));
  g_assert_cmpstr (kept, ==, "another's");

  /* Whoever gives the whole name was asked. */
  whence_window_save_as (window, full);
  g_assert_cmpstr (whence_document_get_path (whence_window_get_document (window)), ==, full);
  g_assert_false (whence_document_is_temporary (whence_window_get_document (window)));
  /* Its own name is free for it. */
  whence_window_save_as (window, bare);
  g_assert_cmpstr (whence_document_get_path (whence_window_get_document (window)), ==, full);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What is wrong in documents is told with their names, and all of it. */
static void
test_open_broken (void)
{
  g_autofree char *path = g_build_filename (directory, "broken.json", NULL);
  g_autofree char *other = g_build_filename (directory, "other.JSON", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) foreign = g_file_new_for_path (other);
  GFile *files[] = { file, foreign };
  g_autoptr (GError) error = NULL;
  WhenceWindow *window = window_new ();

  g_file_set_contents (other, "{\"format\": \"other\"}", -1, &error);
  g_assert_no_error (error);
  g_file_set_contents (path, "{\"a\": [1,2", -1, &error);
  g_assert_no_error (error);
  whence_session_open (application, settings, window, files, G_N_ELEMENTS (files));
  wait_until (find_label (GTK_WIDGET (window), "broken.json: The file is damaged or incomplete"));
  g_assert_nonnull (find_label (GTK_WIDGET (window), "other.JSON: This is not a Whence document"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What cannot be opened beside articles is told where those are told that cannot be read, and nowhere else. */
static void
test_open_broken_beside (void)
{
  g_autofree char *path = g_build_filename (directory, "beside.json", NULL);
  g_autofree char *article = g_build_filename (directory, "beside.txt", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) mill = g_file_new_for_path (article);
  g_autoptr (GFile) missing = g_file_new_for_path ("/nowhere/beside.txt");
  GFile *files[] = { file, missing, mill };
  WhenceWindow *window = window_new ();
  GtkWidget *bar = find_type (GTK_WIDGET (window), WHENCE_TYPE_IMPORT_BAR);

  g_assert_true (g_file_set_contents (path, "{\"a\": [1,2", -1, NULL));
  g_assert_true (g_file_set_contents (article, TEXT, -1, NULL));
  whence_session_open (application, settings, window, files, G_N_ELEMENTS (files));
  wait_until (find_label (bar, "2 skipped"));
  g_assert_nonnull (find_label (bar, "beside.json: The file is damaged or incomplete"));
  gtk_widget_hide (bar);
  g_assert_null (find_label (GTK_WIDGET (window), "beside.json"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_open_missing (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/missing.whence");
  WhenceWindow *window = window_new ();

  whence_session_open (application, settings, window, &file, 1);
  wait_until (find_label (GTK_WIDGET (window), "missing.whence"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
finished_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_set_object ((GAsyncResult **) user_data, result);
}

/* A file is written while the window goes on; where it cannot be, it is said which. */
static void
test_export (void)
{
  g_autoptr (WhenceDocument) document = document_new_told ();
  g_autofree char *path = g_build_filename (directory, "mill.svg", NULL);
  const char *const paths[] = { path, "/nowhere/mill.svg" };
  WhencePagesOptions options;

  whence_pages_options_init (&options);
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      WhenceTimeline *timeline = whence_filter_apply (whence_document_get_filter (document), whence_document_get_timeline (document));
      GAsyncResult *result = NULL;
      g_autoptr (GError) error = NULL;
      const char *written;

      whence_export_job_run_async (whence_export_svg, timeline, &options, paths[i], finished_cb, &result);
      g_assert_null (result);
      wait_until (result != NULL);
      g_assert_cmpint (whence_export_job_run_finish (result, &written, &error), ==, i == 0);
      g_assert_cmpstr (written, ==, paths[i]);
      g_assert_true (i == 0 ? error == NULL : strstr (error->message, paths[i]) != NULL);
      g_assert_cmpint (g_file_test (paths[i], G_FILE_TEST_EXISTS), ==, i == 0);
      g_object_unref (result);
    }
}

static void
chosen_cb (GtkWidget *dialog, const char *suffix, gboolean is_table, char **out_choice)
{
  g_free (*out_choice);
  *out_choice = g_strdup_printf ("%s %s", suffix, is_table ? "table" : "timeline");
}

static GtkWidget *
find_check (GtkWidget *dialog, const char *text)
{
  GtkWidget *label = find_label (dialog, text);

  g_assert_nonnull (label);
  return gtk_widget_get_ancestor (label, GTK_TYPE_CHECK_BUTTON);
}

/* A form may have a name like a layout's. */
static GtkWidget *
find_layout (GtkWidget *dialog, const char *text)
{
  return find_check (GTK_WIDGET (gtk_widget_get_template_child (dialog, WHENCE_TYPE_EXPORT_DIALOG, "layouts")), text);
}

/* Chooses in an export dialog, and gives what is asked for. */
static char *
choose_export (const char *form, const char *layout, guint n_left_out)
{
  GtkWidget *dialog = whence_export_dialog_new (NULL, settings, 3, n_left_out);
  char *choice = NULL;

  g_signal_connect (dialog, "export", G_CALLBACK (chosen_cb), &choice);
  gtk_window_present (GTK_WINDOW (dialog));
  wait_until (gtk_widget_get_mapped (dialog));
  g_assert_nonnull (find_label (dialog, n_left_out > 0 ? "3 of 5 events: those that are shown now" : "3 events"));
  if (form != NULL)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (find_check (dialog, form)), TRUE);
  if (layout != NULL)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (find_layout (dialog, layout)), TRUE);
  else
    g_assert_true (form == NULL || !gtk_widget_is_sensitive (find_layout (dialog, "Timeline")));
  g_signal_emit_by_name (gtk_window_get_default_widget (GTK_WINDOW (dialog)), "clicked");
  g_assert_nonnull (choice);
  return choice;
}

/* The form and the layout are chosen there, and proposed the next time; what has no pages has no layout. */
static void
test_export_dialog (void)
{
  static const struct
  {
    const char *form;
    const char *layout;
    const char *choice;
  } steps[] = {
    { NULL, NULL, ".pdf timeline" },
    { NULL, "Chronology", ".pdf table" },
    { "Calendar", NULL, ".ics table" },
    { NULL, NULL, ".ics table" },
    { "SVG", "Timeline", ".svg timeline" },
    { "spreadsheets", NULL, ".csv timeline" },
    { "PNG", "Timeline", ".png timeline" },
    { "Web page", NULL, ".html timeline" },
    { NULL, NULL, ".html timeline" },
    { "TimelineJS", NULL, ".timelinejs.json timeline" },
    { NULL, NULL, ".timelinejs.json timeline" },
    { "markwhen", NULL, ".mw timeline" },
  };

  g_settings_reset (settings, "export-form");
  g_settings_reset (settings, "export-layout");
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autofree char *choice = choose_export (steps[i].form, steps[i].layout, i % 2 * 2);

      g_assert_cmpstr (choice, ==, steps[i].choice);
    }
}

static void
drop (WhenceWindow *window, const GValue *value)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (window));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean is_taken = FALSE;

      if (!GTK_IS_DROP_TARGET (controller))
        continue;
      g_assert_true (gdk_content_formats_contain_gtype (gtk_drop_target_get_formats (GTK_DROP_TARGET (controller)), G_VALUE_TYPE (value)));
      g_signal_emit_by_name (controller, "drop", value, 10.0, 10.0, &is_taken);
      g_assert_true (is_taken);
    }
}

/* Of what is dropped a document is opened, articles and text are added. */
static void
test_drop (void)
{
  g_autoptr (WhenceDocument) document = document_new_told ();
  g_autofree char *path = g_build_filename (directory, "dropped.whence", NULL);
  g_autofree char *article = g_build_filename (directory, "dropped.txt", NULL);
  g_autoptr (GFile) told = g_file_new_for_path (path);
  g_autoptr (GFile) ferry = g_file_new_for_path (article);
  g_autoptr (GSList) list = g_slist_append (g_slist_append (NULL, ferry), told);
  g_auto (GValue) files = G_VALUE_INIT;
  g_auto (GValue) text = G_VALUE_INIT;
  WhenceWindow *window = window_new ();

  g_assert_true (whence_document_save_as (document, path, NULL));
  g_clear_object (&document);
  g_assert_true (g_file_set_contents (article, "The ferry\n\nThe ferry sank in 1930.\n", -1, NULL));
  g_value_init (&files, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&files, gdk_file_list_new_from_list (list));
  drop (window, &files);
  g_assert_true (wait_for_window_with (4) == window);
  g_assert_cmpstr (whence_document_get_path (whence_window_get_document (window)), ==, path);
  g_value_init (&text, G_TYPE_STRING);
  g_value_set_string (&text, "The tower\n\nThe tower fell in 1940.\n");
  drop (window, &text);
  g_assert_true (wait_for_window_with (5) == window);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The address of a page is no article, however it comes; a text that begins with one is. */
static void
test_address (void)
{
  static const char *const addresses[] = { "https://example.org/mill", "\n HTTP://example.org/a?b=c \r\nhttps://example.org/ \n" };
  g_autoptr (GFile) page = g_file_new_for_uri ("https://example.org/mill.html");
  WhenceWindow *window = window_new ();

  for (guint i = 0; i <= G_N_ELEMENTS (addresses); i++)
    {
      if (i < G_N_ELEMENTS (addresses))
        whence_window_add_text (window, addresses[i]);
      else
        whence_window_add_files (window, &page, 1);
      wait_until (find_label (GTK_WIDGET (window), "An address is not read, since Whence fetches nothing from the net. "
                                                   "Paste the text of the page, or save the page and add the file."));
      g_assert_true (whence_document_is_empty (whence_window_get_document (window)));
      whence_window_say (window, "Next");
    }
  whence_window_add_text (window, "https://example.org/mill\n\nThe mill burnt down on 3 May 1901.\n");
  wait_until (!whence_document_is_empty (whence_window_get_document (window)));
  gtk_window_destroy (GTK_WINDOW (window));
}

gint
main (gint argc, char **argv)
{
  if (!begin_tests (&argc, &argv))
    return 0;
  g_test_add_func ("/app/import/bad-one-among-good", test_import);
  g_test_add_func ("/app/import/impaired", test_import_impaired);
  g_test_add_func ("/app/import/undone", test_import_undone);
  g_test_add_func ("/app/import/json-lines", test_import_lines);
  g_test_add_func ("/app/import/untitled", test_import_untitled);
  g_test_add_func ("/app/import/many-bad-ones", test_import_many_bad);
  g_test_add_func ("/app/import/folder", test_import_folder);
  g_test_add_func ("/app/import/window-closed", test_import_closed);
  g_test_add_func ("/app/open/document-and-article", test_open);
  g_test_add_func ("/app/open/stopped", test_open_stopped);
  g_test_add_func ("/app/open/missing", test_open_missing);
  g_test_add_func ("/app/open/broken", test_open_broken);
  g_test_add_func ("/app/open/broken-beside-articles", test_open_broken_beside);
  g_test_add_func ("/app/window/save-as", test_save_as);
  g_test_add_func ("/app/export/in-a-thread", test_export);
  g_test_add_func ("/app/export/dialog", test_export_dialog);
  g_test_add_func ("/app/import/dropped", test_drop);
  g_test_add_func ("/app/import/address", test_address);
  return run_tests ();
}
