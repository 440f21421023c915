/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What hands do in a window: menus, the event that is shown, and the dialogs. */

#include "window-fixture.h"
#include "whence-article-dialog.h"
#include "whence-article-item.h"
#include "whence-canvas.h"
#include "whence-details.h"
#include "whence-edit-row.h"
#include "whence-edtf.h"
#include "whence-panes.h"
#include "whence-paste-dialog.h"

/* The button, item or label that shows that text, on screen, below @widget; what has to be pressed. */
static GtkWidget *
find_button (GtkWidget *widget, const char *text)
{
  GtkWidget *label = find_label (widget, text);

  while (label != NULL && !GTK_IS_BUTTON (label) && g_strcmp0 (G_OBJECT_TYPE_NAME (label), "GtkModelButton") != 0)
    label = gtk_widget_get_parent (label);
  return label;
}

static void
press (GtkWidget *widget, const char *text)
{
  GtkWidget *button = NULL;

  wait_until ((button = find_button (widget, text)) != NULL);
  if (GTK_IS_BUTTON (button))
    g_signal_emit_by_name (button, "clicked");
  else
    g_assert_true (gtk_widget_activate (button));
}

/* What is chosen in a submenu leaves the focus where it was, so that the keys go on. */
static void
test_menu_focus (void)
{
  WhenceWindow *window = window_new_with (document_new_told ());
  GtkWidget *canvas = find_type (GTK_WIDGET (window), WHENCE_TYPE_CANVAS);
  GtkWidget *focus;

  gtk_widget_grab_focus (canvas);
  wait_until ((focus = gtk_window_get_focus (GTK_WINDOW (window))) != NULL && gtk_widget_get_mapped (focus));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-menu", NULL));
  press (GTK_WIDGET (window), "Appearance");
  press (GTK_WIDGET (window), "Light");
  wait_until (find_label (GTK_WIDGET (window), "Light") == NULL);
  wait_until (gtk_window_get_focus (GTK_WINDOW (window)) == focus);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
set_date (WhenceDocument *document, const char *edtf)
{
  g_autofree char *id = g_strdup (get_id (document, 0));
  WhenceSpan span;
  g_autoptr (GError) error = NULL;

  g_assert_true (whence_edtf_parse (edtf, &span, NULL));
  whence_document_set_date (document, id, &span, &error);
  g_assert_no_error (error);
}

/* What the article says is no reason for a date that the user set. */
static void
test_own_date (void)
{
  WhenceWindow *window = window_new_with (document_new_told ());
  WhenceDocument *document = whence_window_get_document (window);
  g_autofree char *id = g_strdup (get_id (document, 0));
  g_autoptr (GError) error = NULL;
  GtkWidget *details = NULL;

  whence_workspace_select (whence_window_get_workspace (window), 0);
  wait_until ((details = find_type (GTK_WIDGET (window), WHENCE_TYPE_DETAILS)) != NULL && find_label (details, "says it outright"));
  set_date (document, "1902-05");
  wait_until (find_label (details, "You set this date."));
  g_assert_null (find_label (details, "says it outright"));
  g_assert_null (find_label (details, "Instead"));
  g_assert_nonnull (find_label (details, "Back to what was extracted"));
  g_assert_true (whence_document_set_undated (document, id, &error));
  wait_until (find_label (details, "You took the date away."));
  g_assert_true (whence_document_set_date (document, id, NULL, &error));
  wait_until (find_label (details, "says it outright"));
  gtk_window_destroy (GTK_WINDOW (window));
}

#define COUNTED "Repairs at the mill\n\nPublished 3 May 2020\n\nThe mill burnt down in 1901. Workers repaired the bridge last year.\n"

static GtkWidget *
article_dialog_new (WhenceWindow *window)
{
  WhenceWorkspace *workspace = whence_window_get_workspace (window);
  g_autoptr (WhenceArticleItem) item = NULL;
  GtkWidget *dialog;

  whence_window_add_text (window, COUNTED);
  wait_until (count_articles (window) == 1);
  item = g_list_model_get_item (whence_workspace_get_articles (workspace), 0);
  dialog = whence_article_dialog_new (GTK_WINDOW (window), workspace, whence_article_get_hash (whence_article_item_get_article (item)));
  gtk_window_present (GTK_WINDOW (dialog));
  wait_until (find_label (dialog, "3 May 2020"));
  return dialog;
}

/* As by keys: the row turns into a field with that text in it, and takes it. */
static void
type (GtkWidget *dialog, const char *text)
{
  GtkWidget *row = find_type (dialog, WHENCE_TYPE_EDIT_ROW);
  GtkWidget *entry;

  g_assert_true (whence_edit_row_type (WHENCE_EDIT_ROW (row), g_utf8_get_char (text)));
  g_assert_false (whence_edit_row_type (WHENCE_EDIT_ROW (row), 'x'));
  entry = find_type (row, GTK_TYPE_ENTRY);
  gtk_editable_insert_text (GTK_EDITABLE (entry), text + 1, -1, &(gint){ 1 });
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, text);
  g_signal_emit_by_name (entry, "activate");
}

/* The new date is seen while it is asked what shall move with it, and the old one where the answer is no. */
static void
test_article_date (void)
{
  WhenceWindow *window = window_new ();
  GtkWidget *dialog = article_dialog_new (window);

  type (dialog, "10 June 2015");
  wait_until (find_label (dialog, "Moves 1 event") && find_label (dialog, "10 June 2015"));
  g_assert_null (find_label (dialog, "3 May 2020"));
  press (dialog, "Cancel");
  wait_until (find_label (dialog, "3 May 2020") && find_label (dialog, "Moves 1 event") == NULL);
  type (dialog, "10 June 2015");
  press (dialog, "Apply");
  wait_until (find_label (dialog, "Moves 1 event") == NULL && find_label (dialog, "10 June 2015"));
  gtk_window_destroy (GTK_WINDOW (dialog));
  gtk_window_destroy (GTK_WINDOW (window));
}

static GtkWidget *
find_question (GtkWidget *dialog)
{
  g_autoptr (GListModel) windows = g_object_ref (gtk_window_get_toplevels ());

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (GTK_IS_MESSAGE_DIALOG (window) && gtk_window_get_transient_for (window) == GTK_WINDOW (dialog))
        return GTK_WIDGET (window);
    }
  return NULL;
}

/* An empty dialog goes; one with words in it asks before. */
static void
test_paste_kept (void)
{
  WhenceWindow *window = window_new ();
  GtkWidget *dialog = whence_paste_dialog_new (GTK_WINDOW (window));
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (find_type (dialog, GTK_TYPE_TEXT_VIEW)));
  GtkWidget *question;

  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_text_buffer_set_text (buffer, "The mill burnt", -1);
  gtk_window_close (GTK_WINDOW (dialog));
  wait_until ((question = find_question (dialog)) != NULL);
  press (question, "Keep Writing");
  wait_until (find_question (dialog) == NULL);
  g_assert_true (gtk_widget_get_mapped (dialog));
  gtk_window_close (GTK_WINDOW (dialog));
  wait_until ((question = find_question (dialog)) != NULL);
  press (question, "Throw Away");
  wait_until (dialog == NULL);

  dialog = whence_paste_dialog_new (GTK_WINDOW (window));
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_window_close (GTK_WINDOW (dialog));
  wait_until (dialog == NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What comes to other articles is told, and what is told goes with the next step. */
static void
test_added_told (void)
{
  WhenceWindow *window = window_new_with (document_new_told ());

  whence_window_add_text (window, "The quay\n\nThe quay opened on 3 May 2020. It was closed in 2022.\n");
  wait_until (find_label (GTK_WIDGET (window), "Added: The quay · 2 events"));
  hide (whence_window_get_document (window), 0);
  wait_until (find_label (GTK_WIDGET (window), "Added: The quay") == NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* One event cannot be merged: that is not offered. */
static void
test_merge_offered (void)
{
  WhenceWindow *window = window_new_with (document_new_told ());
  WhenceWorkspace *workspace = whence_window_get_workspace (window);
  GtkSelectionModel *marks = GTK_SELECTION_MODEL (whence_workspace_get_marks (workspace));

  whence_workspace_select (workspace, 0);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.merge-events", NULL);
  g_assert_cmpuint (whence_workspace_get_timeline (workspace)->events->len, ==, 3);
  gtk_selection_model_select_item (marks, 1, FALSE);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.merge-events", NULL);
  wait_until (whence_workspace_get_timeline (workspace)->events->len == 2);
  gtk_window_destroy (GTK_WINDOW (window));
}

static GtkWidget *
find_marked (GtkWidget *widget, const char *markup)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_label (GTK_LABEL (widget)), markup) != NULL)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_marked (child, markup);
  return found;
}

static void
items_changed_cb (GListModel *model, guint position, guint removed, guint added, guint *n_changed)
{
  *n_changed += removed + added;
}

/* An edit that changes nothing about the articles leaves their list alone, and one that changes something about one its row only. */
static void
test_articles_stay (void)
{
  WhenceWindow *window = window_new_with (document_new_told ());
  WhenceDocument *document = whence_window_get_document (window);
  GListModel *articles = whence_workspace_get_articles (whence_window_get_workspace (window));
  guint n_changed = 0;

  whence_window_add_text (window, "The ferry\n\nThe ferry sank in 1930.\n");
  wait_until (count_articles (window) == 2);
  g_signal_connect (articles, "items-changed", G_CALLBACK (items_changed_cb), &n_changed);
  whence_workspace_select (whence_window_get_workspace (window), 0);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.star", NULL));
  g_assert_true (((WhenceEvent *) g_ptr_array_index (whence_document_get_shown (document)->events, 0))->starred);
  g_assert_cmpuint (n_changed, ==, 0);
  hide (document, 0);
  g_assert_cmpuint (n_changed, ==, 2);
  whence_window_add_text (window, "The tower\n\nThe tower fell in 1940.\n");
  wait_until (count_articles (window) == 3);
  g_assert_cmpuint (n_changed, ==, 3);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Return goes through what was found, and begins again at its end; the words that were looked for are marked in the passages. */
static void
test_found_next (void)
{
  WhenceWindow *window = window_new_with (document_new_told ());
  WhenceWorkspace *workspace = whence_window_get_workspace (window);
  GtkWidget *entry;
  int begin, end;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.find", NULL));
  entry = find_type (GTK_WIDGET (window), GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (GTK_EDITABLE (entry), "mill");
  for (guint i = 0; i < 4; i++)
    {
      g_signal_emit_by_name (entry, "activate");
      if (i % 3 == 0)
        wait_until (find_marked (GTK_WIDGET (window), "<u>mill</u>"));
      g_assert_cmpuint (gtk_single_selection_get_selected (whence_workspace_get_selection (workspace)), ==, i % 3);
    }
  /* Who looks for something else types it in the place of that. */
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.find", NULL));
  g_assert_true (gtk_editable_get_selection_bounds (GTK_EDITABLE (entry), &begin, &end));
  g_assert_cmpint (end - begin, ==, strlen ("mill"));
  g_signal_emit_by_name (entry, "previous-match");
  g_assert_cmpuint (gtk_single_selection_get_selected (whence_workspace_get_selection (workspace)), ==, 2);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Where a pane goes for want of room, the focus goes to the one that is left, and not to a button above. */
static void
test_focus_stays (void)
{
  WhenceWindow *window;
  WhencePanes *panes;
  g_autofree char *font = NULL;

  g_object_get (gtk_settings_get_default (), "gtk-font-name", &font, NULL);
  g_settings_set (settings, "window-size", "(ii)", 1000, 600);
  window = window_new_with (document_new_told ());
  panes = WHENCE_PANES (find_type (GTK_WIDGET (window), WHENCE_TYPE_PANES));
  whence_workspace_select (whence_window_get_workspace (window), 1);
  gtk_widget_grab_focus (find_type (GTK_WIDGET (window), WHENCE_TYPE_CANVAS));
  wait_until (whence_panes_find_focus (panes) == WHENCE_PANE_EVENTS);
  whence_panes_set_current (panes, WHENCE_PANE_DETAILS);
  wait_until (whence_panes_get_n_shown (panes) == 3);
  g_object_set (gtk_settings_get_default (), "gtk-font-name", "Sans 20", NULL);
  wait_until (whence_panes_get_n_shown (panes) == 1 && whence_panes_find_focus (panes) < WHENCE_N_PANES);
  g_object_set (gtk_settings_get_default (), "gtk-font-name", font, NULL);
  g_settings_reset (settings, "window-size");
  gtk_window_destroy (GTK_WINDOW (window));
}

gint
main (gint argc, char **argv)
{
  if (!begin_tests (&argc, &argv))
    return 0;
  g_test_add_func ("/app/edit/menu-focus", test_menu_focus);
  g_test_add_func ("/app/edit/own-date", test_own_date);
  g_test_add_func ("/app/edit/article-date", test_article_date);
  g_test_add_func ("/app/edit/paste-kept", test_paste_kept);
  g_test_add_func ("/app/edit/added-told", test_added_told);
  g_test_add_func ("/app/edit/merge-offered", test_merge_offered);
  g_test_add_func ("/app/edit/articles-stay", test_articles_stay);
  g_test_add_func ("/app/edit/found-next", test_found_next);
  g_test_add_func ("/app/edit/focus-stays", test_focus_stays);
  return run_tests ();
}
