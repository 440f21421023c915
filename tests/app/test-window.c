/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The window and its parts, through their public doors, under a display of their own. */

#include "window-fixture.h"
#include "whence-article-dialog.h"
#include "whence-article-list.h"
#include "whence-article-row.h"
#include "whence-canvas-card.h"
#include "whence-canvas.h"
#include "whence-counts-bar.h"
#include "whence-details.h"
#include "whence-era-dialog.h"
#include "whence-eras-dialog.h"
#include "whence-event-dialog.h"
#include "whence-event-row.h"
#include "whence-event-view.h"
#include "whence-help.h"
#include "whence-export-dialog.h"
#include "whence-finder.h"
#include "whence-import-bar.h"
#include "whence-panes.h"
#include "whence-paste-dialog.h"
#include "whence-reader.h"

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
  { "export-dialog", whence_export_dialog_get_type },
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
  g_settings_reset (settings, "view");
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

/* What the user filters out is not looked at any more, and comes back with what was selected; what an edit makes not pass stays. */
static void
test_filtered_out (void)
{
  g_autoptr (WhenceWorkspace) workspace = whence_workspace_new ();
  g_autoptr (WhenceDocument) document = document_new_told ();
  g_autofree char *first = g_strdup (get_id (document, 0));
  g_autofree char *last = g_strdup (get_id (document, 2));
  const char *const ids[] = { last, NULL };
  WhenceFilter disputed = { .statuses = 1u << WHENCE_STATUS_DISPUTED };
  WhenceFilter unchecked = { .statuses = 1u << WHENCE_STATUS_UNCHECKED };

  whence_workspace_set_document (workspace, document);
  whence_workspace_select (workspace, 2);
  whence_workspace_filter (workspace, &disputed);
  g_assert_null (whence_workspace_get_selected (workspace));
  whence_workspace_filter (workspace, NULL);
  g_assert_cmpstr (whence_workspace_get_selected (workspace)->id, ==, last);
  whence_workspace_filter (workspace, &disputed);
  whence_workspace_filter (workspace, &unchecked);
  g_assert_cmpuint (gtk_single_selection_get_selected (whence_workspace_get_selection (workspace)), ==, 2);
  whence_workspace_filter (workspace, &disputed);
  whence_workspace_show (workspace, first);
  whence_workspace_filter (workspace, NULL);
  g_assert_cmpstr (whence_workspace_get_selected (workspace)->id, ==, first);

  whence_workspace_show (workspace, last);
  whence_workspace_filter (workspace, &unchecked);
  g_assert_true (whence_document_set_status (document, ids, WHENCE_STATUS_CONFIRMED, NULL));
  g_assert_cmpuint (whence_document_get_shown (document)->events->len, ==, 2);
  g_assert_cmpstr (whence_workspace_get_selected (workspace)->id, ==, last);
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

  g_settings_set (settings, "window-size", "(ii)", row->width, 500);
  window = window_new_with (document_new_told ());
  panes = find_type (GTK_WIDGET (window), WHENCE_TYPE_PANES);
  wait_until (whence_panes_get_n_shown (WHENCE_PANES (panes)) == row->n_shown);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), <=, row->width);

  /* There is something to choose only where not all is there, and always a word for the signs. */
  wait_until ((find_label (GTK_WIDGET (window), "Details") != NULL) == (row->n_shown < WHENCE_N_PANES));
  g_assert_true ((find_label (GTK_WIDGET (window), "Events") != NULL) == (row->n_shown == 1));
  wait_until (find_label (GTK_WIDGET (window), "Legend"));
  /* Where there is one pane, each can be reached. */
  for (guint i = 0; i < WHENCE_N_PANES; i++)
    {
      const char *texts[] = { "The mill", "Legend", "Choose an event" };

      whence_panes_set_current (WHENCE_PANES (panes), i);
      wait_until (find_label (panes, texts[i]));
    }
  gtk_window_destroy (GTK_WINDOW (window));
  g_settings_reset (settings, "window-size");
}

static guint
count_labels (GtkWidget *widget, const char *text)
{
  guint n = GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_labels (child, text);
  return n;
}

/* Where the sources differ, each passage tells the date that it gives. */
static void
test_dates_differ (void)
{
  WhenceWindow *window = window_new_with (document_new_told ());
  WhenceDocument *document = whence_window_get_document (window);
  g_autofree char *first = g_strdup (get_id (document, 0));
  g_autofree char *second = g_strdup (get_id (document, 1));
  const char *const ids[] = { first, second, NULL };
  GtkWidget *details;
  g_autoptr (GError) error = NULL;

  whence_workspace_select (whence_window_get_workspace (window), 2);
  wait_until ((details = find_type (GTK_WIDGET (window), WHENCE_TYPE_DETAILS)) != NULL && find_label (details, "1922"));
  g_assert_cmpuint (count_labels (details, "1922"), ==, 1);
  g_assert_true (whence_document_merge (document, ids, &error));
  g_assert_no_error (error);
  whence_workspace_show (whence_window_get_workspace (window), get_id (document, 0));
  wait_until (find_label (details, "The sources give different dates."));
  g_assert_cmpuint (count_labels (details, "1901") + count_labels (details, "1907"), ==, 3);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* An event that no article tells has no passages and no sources, and says so. */
static void
test_event_by_hand (void)
{
  WhenceWindow *window = window_new_with (document_new_told ());
  WhenceSpan span = whence_span_from_year (1940);
  WhenceNewEvent event = { .title = "The tower fell", .span = &span };
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (whence_workspace_step (whence_window_get_workspace (window), 1));
  wait_until (find_label (GTK_WIDGET (window), "Source"));
  g_assert_true (whence_document_add_event (whence_window_get_document (window), &event, &id, &error));
  g_assert_no_error (error);
  whence_workspace_show (whence_window_get_workspace (window), id);
  wait_until (find_label (GTK_WIDGET (window), "You added this event."));
  g_assert_null (find_label (GTK_WIDGET (window), "Source"));
  g_assert_null (find_label (GTK_WIDGET (window), "Passage"));
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
  g_settings_reset (settings, "view");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* When the search is over the keys are for the events again. */
static void
test_focus_after_search (void)
{
  WhenceWindow *window = window_new_with (document_new_told ());
  GtkWidget *canvas = find_type (GTK_WIDGET (window), WHENCE_TYPE_CANVAS);
  GtkWidget *finder = find_type (GTK_WIDGET (window), WHENCE_TYPE_FINDER);

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.find", NULL));
  wait_until (gtk_window_get_focus (GTK_WINDOW (window)) != NULL && gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)), finder));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-all", NULL));
  wait_until (gtk_window_get_focus (GTK_WINDOW (window)) == canvas);
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
has_focus (WhenceWindow *window, GType type)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

  return focus != NULL && gtk_widget_is_ancestor (focus, find_type (GTK_WIDGET (window), type));
}

/* Keys go from pane to pane, past one with nothing to do in it, into the details and back to the event. */
static void
test_pane_keys (void)
{
  WhenceWindow *window = window_new_with (document_new_told ());
  GtkWidget *panes = find_type (GTK_WIDGET (window), WHENCE_TYPE_PANES);
  static const struct
  {
    const char *action;
    WhencePane pane;
  } rows[] = {
    { "win.next-pane", WHENCE_PANE_ARTICLES },    { "win.next-pane", WHENCE_PANE_EVENTS }, { "win.show-details", WHENCE_PANE_DETAILS },
    { "win.previous-pane", WHENCE_PANE_EVENTS }, { "win.next-pane", WHENCE_PANE_DETAILS }, { "win.next-pane", WHENCE_PANE_ARTICLES },
    { "win.previous-pane", WHENCE_PANE_DETAILS },
  };

  gtk_widget_grab_focus (find_type (GTK_WIDGET (window), WHENCE_TYPE_CANVAS));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), rows[i].action, NULL));
      g_assert_cmpint (whence_panes_find_focus (WHENCE_PANES (panes)), ==, rows[i].pane);
      whence_workspace_select (whence_window_get_workspace (window), 1);
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Of an event that several passages tell one is taken out: it is said what came of it, until that is undone. */
static void
test_take_out (void)
{
  WhenceDocument *document = document_new_told ();
  g_autofree char *first = g_strdup (get_id (document, 0));
  g_autofree char *second = g_strdup (get_id (document, 1));
  g_autofree char *title = dup_title (document, 1);
  const char *const ids[] = { first, second, NULL };
  WhenceWindow *window = window_new_with (document);
  g_autoptr (GError) error = NULL;

  whence_document_merge (document, ids, &error);
  g_assert_no_error (error);
  whence_workspace_select (whence_window_get_workspace (window), 0);
  wait_until (find_label (GTK_WIDGET (window), "Take Out"));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.take-out", "u", 1));
  wait_until (find_label (GTK_WIDGET (window), "An event of its own now: "));
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (find_label (GTK_WIDGET (window), "An event of its own now: "))), title));
  g_assert_cmpuint (whence_document_get_shown (document)->events->len, ==, 3);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL));
  wait_until (find_label (GTK_WIDGET (window), "An event of its own now: ") == NULL);
  g_assert_cmpuint (whence_document_get_shown (document)->events->len, ==, 2);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* In a small window who chooses a view, or looks for something, is shown the events, and the focus goes along. */
static void
test_one_pane (void)
{
  WhenceWindow *window;
  GtkWidget *panes;

  g_settings_set (settings, "window-size", "(ii)", 360, 500);
  window = window_new_with (document_new_told ());
  panes = find_type (GTK_WIDGET (window), WHENCE_TYPE_PANES);
  wait_until (whence_panes_get_n_shown (WHENCE_PANES (panes)) == 1);
  gtk_widget_grab_focus (find_type (GTK_WIDGET (window), WHENCE_TYPE_CANVAS));
  whence_workspace_select (whence_window_get_workspace (window), 1);
  for (guint i = 0; i < 3; i++)
    {
      const char *const views[] = { "list", "list", "timeline" };

      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-details", NULL));
      wait_until (has_focus (window, WHENCE_TYPE_DETAILS));
      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", views[i]));
      wait_until (!has_focus (window, WHENCE_TYPE_DETAILS));
      wait_until (gtk_widget_get_mapped (find_type (GTK_WIDGET (window), g_str_equal (views[i], "list") ? WHENCE_TYPE_EVENT_VIEW : WHENCE_TYPE_CANVAS)));
    }
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-details", NULL));
  wait_until (!gtk_widget_get_mapped (find_type (GTK_WIDGET (window), WHENCE_TYPE_CANVAS)));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.find", NULL));
  wait_until (gtk_widget_get_mapped (find_type (GTK_WIDGET (window), WHENCE_TYPE_CANVAS)) && has_focus (window, WHENCE_TYPE_FINDER));
  g_settings_reset (settings, "view");
  g_settings_reset (settings, "window-size");
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
is_card_focused (WhenceWindow *window, guint position)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

  return WHENCE_IS_CANVAS_CARD (focus) && whence_canvas_card_get_position (WHENCE_CANVAS_CARD (focus)) == position;
}

/* Larger text needs wider panes. */
static void
test_panes_text_size (void)
{
  WhenceWindow *window;
  WhencePanes *panes;
  g_autofree char *font = NULL;
  static const struct
  {
    const char *font;
    guint n_shown;
  } sizes[] = { { "Sans 11", 3 }, { "Sans 14", 2 }, { "Sans 20", 1 }, { "Sans 8", 3 } };

  g_object_get (gtk_settings_get_default (), "gtk-font-name", &font, NULL);
  g_settings_set (settings, "window-size", "(ii)", 1000, 600);
  window = window_new_with (document_new_told ());
  panes = WHENCE_PANES (find_type (GTK_WIDGET (window), WHENCE_TYPE_PANES));
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_object_set (gtk_settings_get_default (), "gtk-font-name", sizes[i].font, NULL);
      wait_until (whence_panes_get_n_shown (panes) == sizes[i].n_shown);
    }
  g_object_set (gtk_settings_get_default (), "gtk-font-name", font, NULL);
  g_settings_reset (settings, "window-size");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The list and the timeline go on from the event that was chosen elsewhere. */
static void
test_focus_selected (void)
{
  WhenceWindow *window = window_new_with (document_new_told ());
  WhenceWorkspace *workspace = whence_window_get_workspace (window);

  gtk_widget_grab_focus (find_type (GTK_WIDGET (window), WHENCE_TYPE_CANVAS));
  whence_workspace_select (workspace, 2);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "list"));
  for (guint i = 2; i > 0; i--)
    {
      g_autofree char *title = dup_title (whence_window_get_document (window), i);

      whence_workspace_select (workspace, i);
      wait_until (has_focus (window, WHENCE_TYPE_EVENT_VIEW) && find_label (gtk_window_get_focus (GTK_WINDOW (window)), title));
    }
  whence_workspace_select (workspace, 0);
  for (guint i = 0; i < 3; i++)
    {
      whence_workspace_select (workspace, i);
      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "timeline"));
      wait_until (is_card_focused (window, i));
      g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "list"));
      wait_until (has_focus (window, WHENCE_TYPE_EVENT_VIEW));
    }
  /* Wherever the focus is, to choose a view again brings it back. */
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.view", "s", "list"));
  wait_until (has_focus (window, WHENCE_TYPE_EVENT_VIEW));
  g_settings_reset (settings, "view");
  gtk_window_destroy (GTK_WINDOW (window));
}

gint
main (gint argc, char **argv)
{
  if (!begin_tests (&argc, &argv))
    return 0;
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
  g_test_add_func ("/app/workspace/filtered-out", test_filtered_out);
  g_test_add_func ("/app/workspace/marks", test_marks);
  g_test_add_func ("/app/workspace/shown-outlives", test_shown_outlives);
  g_test_add_func ("/app/window/reader-follows", test_reader);
  g_test_add_func ("/app/window/focus-after-search", test_focus_after_search);
  g_test_add_func ("/app/window/pane-keys", test_pane_keys);
  g_test_add_func ("/app/window/take-out", test_take_out);
  g_test_add_func ("/app/window/one-pane", test_one_pane);
  g_test_add_func ("/app/window/panes-text-size", test_panes_text_size);
  g_test_add_func ("/app/window/focus-selected", test_focus_selected);
  g_test_add_func ("/app/window/dates-differ", test_dates_differ);
  g_test_add_func ("/app/window/event-by-hand", test_event_by_hand);
  g_test_add_data_func ("/app/window/focus/timeline", "timeline", test_focus);
  g_test_add_data_func ("/app/window/focus/list", "list", test_focus);
  return run_tests ();
}
