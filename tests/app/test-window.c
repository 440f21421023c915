/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The window and its parts, through their public doors, under a display of their own. */

#include <glib/gstdio.h>
#include <gtk/gtk.h>

#include "wait.h"
#include "whence-application.h"
#include "whence-article-dialog.h"
#include "whence-article-list.h"
#include "whence-article-row.h"
#include "whence-canvas.h"
#include "whence-counts-bar.h"
#include "whence-details.h"
#include "whence-edtf.h"
#include "whence-era-dialog.h"
#include "whence-eras-dialog.h"
#include "whence-event-dialog.h"
#include "whence-event-row.h"
#include "whence-event-view.h"
#include "whence-help.h"
#include "whence-finder.h"
#include "whence-import-bar.h"
#include "whence-json.h"
#include "whence-panes.h"
#include "whence-paste-dialog.h"
#include "whence-reader.h"
#include "whence-session.h"
#include "whence-settings.h"
#include "whence-window.h"

static GtkApplication *application;
static GSettings *settings;
static char *directory;

#define TEXT "The mill\n\nThe mill burnt down in 1901. It was built again in 1907.\n\nThe bridge opened in 1922.\n"

static WhenceDocument *
document_new (void)
{
  g_autoptr (GError) error = NULL;
  WhenceDocument *document = whence_document_new_temporary (directory, &error);

  g_assert_no_error (error);
  return document;
}

/* The mill's story, in three events. */
static WhenceDocument *
document_new_told (void)
{
  WhenceDocument *document = document_new ();
  WhenceArticleInfo info = { .id = "mill.txt", .title = "The mill" };
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  g_autoptr (WhencePlan) plan = NULL;
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (articles, whence_article_new (TEXT, -1, &info));
  plan = whence_document_plan_articles (document, articles, 0);
  whence_document_apply (document, plan, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (whence_document_get_timeline (document)->events->len, ==, 3);
  return document;
}

static const char *
get_id (WhenceDocument *document, guint position)
{
  return ((WhenceEvent *) g_ptr_array_index (whence_document_get_shown (document)->events, position))->id;
}

/* Titles get better: none is written down here. */
static char *
dup_title (WhenceDocument *document, guint position)
{
  return g_strdup (((WhenceEvent *) g_ptr_array_index (whence_document_get_shown (document)->events, position))->title);
}

static void
hide (WhenceDocument *document, guint position)
{
  g_autofree char *id = g_strdup (get_id (document, position));
  const char *const ids[] = { id, NULL };
  g_autoptr (GError) error = NULL;

  whence_document_set_hidden (document, ids, TRUE, &error);
  g_assert_no_error (error);
}

static WhenceWindow *
window_new_with (WhenceDocument *document)
{
  WhenceWindow *window = WHENCE_WINDOW (whence_window_new (application, settings, document));

  g_object_unref (document);
  gtk_window_present (GTK_WINDOW (window));
  wait_until (gtk_widget_get_mapped (GTK_WIDGET (window)) && gtk_widget_get_width (GTK_WIDGET (window)) > 0);
  return window;
}

static WhenceWindow *
window_new (void)
{
  return window_new_with (document_new ());
}

/* The label of that text, on screen, below @widget; NULL where there is none. */
static GtkWidget *
find_label (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_label (child, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
find_type (GtkWidget *widget, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_type (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

typedef struct
{
  const char *name;
  GType (*get_type) (void);
} TemplateRow;

static const TemplateRow template_rows[] = {
  { "article-dialog", whence_article_dialog_get_type },
  { "article-list", whence_article_list_get_type },
  { "article-row", whence_article_row_get_type },
  { "details", whence_details_get_type },
  { "era-dialog", whence_era_dialog_get_type },
  { "eras-dialog", whence_eras_dialog_get_type },
  { "event-dialog", whence_event_dialog_get_type },
  { "event-row", whence_event_row_get_type },
  { "event-view", whence_event_view_get_type },
  { "help", whence_help_get_type },
  { "counts-bar", whence_counts_bar_get_type },
  { "finder", whence_finder_get_type },
  { "import-bar", whence_import_bar_get_type },
  { "paste-dialog", whence_paste_dialog_get_type },
  { "reader", whence_reader_get_type },
};

static void
test_template (gconstpointer data)
{
  const TemplateRow *row = data;
  GtkWidget *widget = g_object_ref_sink (g_object_new (row->get_type (), NULL));

  g_assert_true (GTK_IS_WIDGET (widget));
  g_assert_true (gtk_widget_get_first_child (widget) != NULL);
  if (GTK_IS_WINDOW (widget))
    gtk_window_destroy (GTK_WINDOW (widget));
  g_object_unref (widget);
}

static void
test_start (void)
{
  WhenceWindow *window = window_new ();

  wait_until (find_label (GTK_WIDGET (window), "Open Sample"));
  wait_until (find_label (GTK_WIDGET (window), "Nothing leaves this computer"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_selection (void)
{
  WhenceWindow *window = window_new_with (document_new_told ());
  WhenceWorkspace *workspace = whence_window_get_workspace (window);
  g_autofree char *title = dup_title (whence_window_get_document (window), 1);

  g_settings_set_string (settings, "view", "list");
  wait_until (find_label (GTK_WIDGET (window), title));
  g_assert_null (find_label (GTK_WIDGET (window), "The article says it outright: “1907”."));

  g_assert_true (whence_workspace_step (workspace, 1));
  g_assert_true (whence_workspace_step (workspace, 1));
  g_assert_cmpstr (whence_workspace_get_selected (workspace)->title, ==, title);
  wait_until (find_label (GTK_WIDGET (window), "The article says it outright: “1907”."));
  wait_until (find_label (GTK_WIDGET (window), "2 of 3"));

  g_assert_true (whence_workspace_step (workspace, 1));
  g_assert_false (whence_workspace_step (workspace, 1));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What a document was grouped by, and which lanes were closed, is so again when it is opened the next time. */
static void
test_lanes_remembered (void)
{
  WhenceWindow *window = window_new_with (document_new_told ());
  g_autofree char *path = g_strdup (whence_document_get_path (whence_window_get_document (window)));
  WhenceCanvas *canvas = WHENCE_CANVAS (find_type (GTK_WIDGET (window), WHENCE_TYPE_CANVAS));
  const char *const keys[] = { "kind:other", NULL };
  g_auto (GStrv) closed = NULL;
  WhenceDocument *document;

  whence_canvas_set_group (canvas, WHENCE_GROUP_KIND);
  whence_canvas_set_closed_lanes (canvas, keys);
  g_signal_emit_by_name (canvas, "lanes-changed");
  gtk_window_close (GTK_WINDOW (window));
  document = whence_document_open_full (path, TRUE, NULL, NULL);
  g_assert_nonnull (document);
  window = window_new_with (document);
  canvas = WHENCE_CANVAS (find_type (GTK_WIDGET (window), WHENCE_TYPE_CANVAS));
  g_assert_cmpint (whence_canvas_get_group (canvas), ==, WHENCE_GROUP_KIND);
  closed = whence_canvas_dup_closed_lanes (canvas);
  g_assert_cmpstrv (closed, keys);
  gtk_window_destroy (GTK_WINDOW (window));
  /* Another document is not touched by it. */
  window = window_new_with (document_new_told ());
  canvas = WHENCE_CANVAS (find_type (GTK_WIDGET (window), WHENCE_TYPE_CANVAS));
  g_assert_cmpint (whence_canvas_get_group (canvas), ==, WHENCE_GROUP_NONE);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The event that is selected stays selected when others come or go around it, and also where it is in no list any more. */
static void
test_selection_stays (void)
{
  g_autoptr (WhenceWorkspace) workspace = whence_workspace_new ();
  g_autoptr (WhenceDocument) document = document_new_told ();
  g_autofree char *last = g_strdup (get_id (document, 2));
  const char *const ids[] = { last, NULL };

  whence_workspace_set_document (workspace, document);
  whence_workspace_select (workspace, 2);
  hide (document, 0);
  g_assert_cmpstr (whence_workspace_get_selected (workspace)->id, ==, last);
  g_assert_cmpuint (gtk_single_selection_get_selected (whence_workspace_get_selection (workspace)), ==, 1);
  hide (document, 1);
  g_assert_cmpstr (whence_workspace_get_selected (workspace)->id, ==, last);
  g_assert_cmpuint (gtk_single_selection_get_selected (whence_workspace_get_selection (workspace)), ==, GTK_INVALID_LIST_POSITION);
  g_assert_true (whence_document_set_deleted (document, ids, TRUE, NULL));
  g_assert_null (whence_workspace_get_selected (workspace));
}

/* The marked ones are told with the selected one first, and stay marked through a change. */
static void
test_marks (void)
{
  g_autoptr (WhenceWorkspace) workspace = whence_workspace_new ();
  g_autoptr (WhenceDocument) document = document_new_told ();
  g_auto (GStrv) before = NULL, after = NULL, alone = NULL;
  GtkSelectionModel *marks;

  whence_workspace_set_document (workspace, document);
  marks = GTK_SELECTION_MODEL (whence_workspace_get_marks (workspace));
  whence_workspace_select (workspace, 2);
  gtk_selection_model_select_item (marks, 1, FALSE);
  before = whence_workspace_dup_marked (workspace);
  g_assert_cmpuint (g_strv_length (before), ==, 2);
  g_assert_cmpstr (before[0], ==, get_id (document, 2));
  g_assert_cmpstr (before[1], ==, get_id (document, 1));
  hide (document, 0);
  after = whence_workspace_dup_marked (workspace);
  g_assert_cmpstrv (before, after);
  whence_workspace_select (workspace, 0);
  alone = whence_workspace_dup_marked (workspace);
  g_assert_cmpuint (g_strv_length (alone), ==, 2);
  gtk_selection_model_select_item (marks, 1, TRUE);
  g_assert_cmpuint (gtk_single_selection_get_selected (whence_workspace_get_selection (workspace)), ==, 1);
}

/* A timeline that is being printed outlives the next one. */
static void
test_shown_outlives (void)
{
  g_autoptr (WhenceWorkspace) workspace = whence_workspace_new ();
  g_autoptr (WhenceDocument) document = document_new_told ();
  g_autoptr (WhenceTimeline) shown = NULL;

  whence_workspace_set_document (workspace, document);
  shown = whence_workspace_dup_shown (workspace);
  hide (document, 0);
  g_assert_cmpuint (shown->events->len, ==, 3);
  g_assert_cmpuint (whence_workspace_get_timeline (workspace)->events->len, ==, 2);
}

static void
test_reader (void)
{
  WhenceWindow *window = window_new_with (document_new_told ());
  WhenceWorkspace *workspace = whence_window_get_workspace (window);
  const WhenceMention *mention;
  GtkWidget *reader;
  GtkTextBuffer *buffer;
  GtkTextIter begin, end;
  g_autofree char *text = NULL;

  whence_workspace_select (workspace, 0);
  mention = g_ptr_array_index (whence_workspace_get_selected (workspace)->mentions, 0);
  whence_window_open_article (window, mention->article, mention->begin, mention->end);
  wait_until ((reader = find_type (GTK_WIDGET (window), WHENCE_TYPE_READER)) != NULL && gtk_widget_get_mapped (reader));
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (find_type (reader, GTK_TYPE_TEXT_VIEW)));
  gtk_text_buffer_get_bounds (buffer, &begin, &end);
  text = gtk_text_buffer_get_text (buffer, &begin, &end, TRUE);
  g_assert_cmpstr (text, ==, TEXT);

  /* Walking on moves the mark to the next event's passage. */
  g_assert_true (whence_workspace_step (workspace, 1));
  gtk_text_buffer_get_iter_at_mark (buffer, &begin, gtk_text_buffer_get_insert (buffer));
  mention = g_ptr_array_index (whence_workspace_get_selected (workspace)->mentions, 0);
  g_assert_cmpint (gtk_text_iter_get_offset (&begin), ==, mention->begin);
  gtk_window_destroy (GTK_WINDOW (window));
}

typedef struct
{
  const char *name;
  gint width;
  guint n_shown;
} WidthRow;

static const WidthRow width_rows[] = {
  { "wide", 1280, 3 },
  { "middling", 760, 2 },
  { "small", 360, 1 },
};

static void
test_width (gconstpointer data)
{
  const WidthRow *row = data;
  WhenceWindow *window;
  GtkWidget *panes;
  g_autofree char *title = NULL;

  g_settings_set (settings, "window-size", "(ii)", row->width, 500);
  window = window_new_with (document_new_told ());
  title = dup_title (whence_window_get_document (window), 2);
  panes = find_type (GTK_WIDGET (window), WHENCE_TYPE_PANES);
  wait_until (whence_panes_get_n_shown (WHENCE_PANES (panes)) == row->n_shown);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), <=, row->width);

  /* Where there is one pane, each can be reached. */
  for (guint i = 0; i < WHENCE_N_PANES; i++)
    {
      const char *texts[] = { "The mill", title, "Choose an event" };

      whence_panes_set_current (WHENCE_PANES (panes), i);
      wait_until (find_label (panes, texts[i]));
    }
  gtk_window_destroy (GTK_WINDOW (window));
  g_settings_reset (settings, "window-size");
}

static guint
count_articles (WhenceWindow *window)
{
  return g_list_model_get_n_items (whence_workspace_get_articles (whence_window_get_workspace (window)));
}

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

/* What is wrong in an exchange file is told with its name. */
static void
test_open_broken (void)
{
  g_autofree char *path = g_build_filename (directory, "broken.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  WhenceWindow *window = window_new ();

  g_file_set_contents (path, "{\"a\": [1,2", -1, &error);
  g_assert_no_error (error);
  whence_session_open (application, settings, window, &file, 1);
  wait_until (find_label (GTK_WIDGET (window), "broken.json: not JSON at byte 10"));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The keys are for the events as soon as there are some, and for what brings the first where there are none. */
static void
test_focus (gconstpointer view)
{
  WhenceWindow *window = window_new ();
  GtkWidget *events = find_type (GTK_WIDGET (window), g_str_equal (view, "list") ? WHENCE_TYPE_EVENT_VIEW : WHENCE_TYPE_CANVAS);
  GtkWidget *focus;
  g_autoptr (GError) error = NULL;

  g_settings_set_string (settings, "view", view);
  whence_window_add_text (window, TEXT);
  wait_until ((focus = gtk_window_get_focus (GTK_WINDOW (window))) != NULL
              && (focus == events || gtk_widget_is_ancestor (focus, events)));
  wait_until (count_articles (window) == 1);
  g_assert_true (whence_document_undo (whence_window_get_document (window), &error));
  g_assert_no_error (error);
  wait_until (gtk_window_get_focus (GTK_WINDOW (window)) != NULL
              && GTK_IS_BUTTON (gtk_window_get_focus (GTK_WINDOW (window)))
              && g_str_equal (gtk_button_get_label (GTK_BUTTON (gtk_window_get_focus (GTK_WINDOW (window)))), "Add Articles…"));
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

gint
main (gint argc, char **argv)
{
  gint status;

  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP no display\n");
      return 0;
    }
  g_test_init (&argc, &argv, NULL);
  settings = whence_settings_new ();
  directory = g_dir_make_tmp ("whence-window-XXXXXX", NULL);
  application = GTK_APPLICATION (whence_application_new ());
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));

  for (guint i = 0; i < G_N_ELEMENTS (template_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/app/template/", template_rows[i].name, NULL);

      g_test_add_data_func (path, &template_rows[i], test_template);
    }
  for (guint i = 0; i < G_N_ELEMENTS (width_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/app/window/width/", width_rows[i].name, NULL);

      g_test_add_data_func (path, &width_rows[i], test_width);
    }
  g_test_add_func ("/app/window/start", test_start);
  g_test_add_func ("/app/window/selection-is-one", test_selection);
  g_test_add_func ("/app/window/lanes-remembered", test_lanes_remembered);
  g_test_add_func ("/app/workspace/selection-stays", test_selection_stays);
  g_test_add_func ("/app/workspace/marks", test_marks);
  g_test_add_func ("/app/workspace/shown-outlives", test_shown_outlives);
  g_test_add_func ("/app/window/reader-follows", test_reader);
  g_test_add_func ("/app/import/bad-one-among-good", test_import);
  g_test_add_func ("/app/import/impaired", test_import_impaired);
  g_test_add_func ("/app/import/window-closed", test_import_closed);
  g_test_add_func ("/app/open/document-and-article", test_open);
  g_test_add_func ("/app/open/stopped", test_open_stopped);
  g_test_add_func ("/app/open/missing", test_open_missing);
  g_test_add_func ("/app/open/broken", test_open_broken);
  g_test_add_data_func ("/app/window/focus/timeline", "timeline", test_focus);
  g_test_add_data_func ("/app/window/focus/list", "list", test_focus);
  g_test_add_func ("/app/import/dropped", test_drop);
  status = g_test_run ();

  g_object_unref (application);
  g_object_unref (settings);
  return status;
}
