/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Eras in the window: named, seen, changed, removed and come back, by what keys, clicks and menus call. */

#include <math.h>

#include "canvas-window.h"
#include "whence-application.h"
#include "whence-date-field.h"
#include "whence-edtf.h"
#include "whence-era-dialog.h"
#include "whence-era-label.h"
#include "whence-eras-dialog.h"
#include "whence-settings.h"
#include "whence-window-private.h"

#define TEXT "The mill\n\nThe mill burnt down in 1901. It was built again in 1907.\n\nThe bridge opened in 1922.\n"

static GtkApplication *application;
static GSettings *settings;
static char *directory;

typedef struct
{
  WhenceWindow   *window;
  WhenceDocument *document;
  WhenceCanvas   *canvas;
} Fixture;

/* The mill's story, in three events. */
static void
fixture_set_up (Fixture *fixture, gconstpointer data)
{
  WhenceDocument *document = whence_document_new_temporary (directory, NULL);
  WhenceArticleInfo info = { .id = "mill.txt", .title = "The mill" };
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  g_autoptr (WhencePlan) plan = NULL;
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (articles, whence_article_new (TEXT, -1, &info));
  plan = whence_document_plan_articles (document, articles, 0);
  g_assert_true (whence_document_apply (document, plan, &error));
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_settings_set_string (settings, "view", "timeline");
  fixture->document = document;
  fixture->window = WHENCE_WINDOW (whence_window_new (application, settings, document));
  fixture->canvas = fixture->window->canvas;
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1200, 800);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_until (gtk_widget_get_mapped (GTK_WIDGET (fixture->canvas)) && gtk_widget_get_width (GTK_WIDGET (fixture->canvas)) > 0);
  settle_canvas (fixture->canvas);
}

static void
fixture_tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->document);
}

static char *
add (Fixture *fixture, const char *name, const char *edtf)
{
  g_autoptr (GError) error = NULL;
  WhenceSpan span;
  char *id = NULL;

  g_assert_true (whence_edtf_parse (edtf, &span, NULL));
  g_assert_true (whence_document_add_era (fixture->document, name, &span, WHENCE_ERA_BLUE, &id, &error));
  g_assert_no_error (error);
  settle_canvas (fixture->canvas);
  return id;
}

/* The name of an era in view, as assistive tools know it. */
static GtkWidget *
find_name (Fixture *fixture, const char *name)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (fixture->canvas)); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (WHENCE_IS_ERA_LABEL (child) && gtk_widget_get_child_visible (child)
        && gtk_test_accessible_check_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, name) == NULL)
      return child;
  return NULL;
}

static char *
list (Fixture *fixture)
{
  const GPtrArray *eras = whence_document_get_timeline (fixture->document)->eras;
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < eras->len; i++)
    {
      const WhenceEra *era = g_ptr_array_index (eras, i);
      g_autofree char *edtf = whence_edtf_format (&era->span);

      g_string_append_printf (text, "%s%s %s %s", i > 0 ? "; " : "", era->name, edtf, whence_era_color_get_id (era->color));
    }
  return g_string_free (text, FALSE);
}

static void
assert_list (Fixture *fixture, const char *expected)
{
  g_autofree char *found = list (fixture);

  g_assert_cmpstr (found, ==, expected);
}

static GtkWidget *
find_type (GtkWidget *widget, GType type, guint number)
{
  static guint seen;

  if (number != G_MAXUINT)
    seen = number;
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && seen-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_type (child, type, G_MAXUINT);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
find_window (GType type)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *item = windows; item != NULL; item = item->next)
    if (g_type_is_a (G_OBJECT_TYPE (item->data), type) && gtk_widget_get_visible (item->data))
      return item->data;
  return NULL;
}

static WhenceDateField *
get_field (GtkWidget *dialog, guint number)
{
  return WHENCE_DATE_FIELD (find_type (dialog, WHENCE_TYPE_DATE_FIELD, number));
}

static void
fill_in (GtkWidget *dialog, const char *name, const char *from, const char *to)
{
  if (name != NULL)
    gtk_editable_set_text (GTK_EDITABLE (find_type (dialog, GTK_TYPE_ENTRY, 0)), name);
  if (from != NULL)
    gtk_editable_set_text (GTK_EDITABLE (find_type (GTK_WIDGET (get_field (dialog, 0)), GTK_TYPE_ENTRY, 0)), from);
  if (to != NULL)
    gtk_editable_set_text (GTK_EDITABLE (find_type (GTK_WIDGET (get_field (dialog, 1)), GTK_TYPE_ENTRY, 0)), to);
}

static void
press_done (GtkWidget *dialog)
{
  g_signal_emit_by_name (gtk_window_get_default_widget (GTK_WINDOW (dialog)), "clicked");
}

/* Why nothing was done: the label that is an alert; NULL where it is not shown. */
static const char *
get_fault (GtkWidget *dialog)
{
  GtkWidget *label;

  for (guint i = 0; (label = find_type (dialog, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (gtk_widget_has_css_class (label, "error"))
      return gtk_widget_get_visible (label) ? gtk_label_get_label (GTK_LABEL (label)) : NULL;
  g_assert_not_reached ();
}

static GtkWidget *
ask (Fixture *fixture, const char *action, const char *target, GType type)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), action, "s", target));
  wait_until (find_window (type));
  return find_window (type);
}

static void
test_from_marked_events (Fixture *fixture, gconstpointer data)
{
  GtkSelectionModel *marks = GTK_SELECTION_MODEL (whence_workspace_get_marks (whence_window_get_workspace (fixture->window)));
  GtkWidget *dialog;

  g_assert_cmpfloat (fixture->canvas->geometry.top, ==, 0);
  gtk_selection_model_select_item (marks, 0, TRUE);
  gtk_selection_model_select_item (marks, 1, FALSE);
  dialog = ask (fixture, "win.name-era", "events", WHENCE_TYPE_ERA_DIALOG);
  g_assert_cmpstr (whence_date_field_get_text (get_field (dialog, 0)), ==, "1901");
  g_assert_cmpstr (whence_date_field_get_text (get_field (dialog, 1)), ==, "1907");
  fill_in (dialog, "Six years without a mill", NULL, NULL);
  press_done (dialog);
  assert_list (fixture, "Six years without a mill 1901/1907 blue");
  wait_until (find_window (WHENCE_TYPE_ERA_DIALOG) == NULL);
  settle_canvas (fixture->canvas);
  g_assert_cmpfloat (fixture->canvas->geometry.top, >, 10);
  g_assert_nonnull (find_name (fixture, "Era Six years without a mill, 1901–1907"));
}

/* The stretch in view, which Ctrl and a drag make any stretch. */
static void
test_from_view (Fixture *fixture, gconstpointer data)
{
  GtkWidget *dialog;
  WhenceSpan span;

  g_assert_true (whence_edtf_parse ("1903/1912", &span, NULL));
  whence_canvas_set_visible_range (fixture->canvas, (double) span.begin, (double) span.end, FALSE);
  settle_canvas (fixture->canvas);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->canvas), "timeline.name-era", NULL));
  wait_until (find_window (WHENCE_TYPE_ERA_DIALOG));
  dialog = find_window (WHENCE_TYPE_ERA_DIALOG);
  fill_in (dialog, "In view", NULL, NULL);
  press_done (dialog);
  assert_list (fixture, "In view 1903-01/1912-12 blue");
}

static void
test_faults (Fixture *fixture, gconstpointer data)
{
  GtkWidget *dialog = ask (fixture, "win.name-era", "1900/1910", WHENCE_TYPE_ERA_DIALOG);

  g_assert_null (get_fault (dialog));
  press_done (dialog);
  g_assert_cmpstr (get_fault (dialog), ==, "An era needs a name");
  fill_in (dialog, "A name", NULL, "1890");
  g_assert_cmpstr (get_fault (dialog), ==, "The era ends before it begins");
  press_done (dialog);
  g_assert_cmpstr (get_fault (dialog), ==, "The era ends before it begins");
  fill_in (dialog, NULL, "once upon a time", "1910");
  g_assert_null (get_fault (dialog));
  press_done (dialog);
  g_assert_cmpstr (get_fault (dialog), ==, "The first day is no date");
  fill_in (dialog, NULL, "", "");
  press_done (dialog);
  g_assert_cmpstr (get_fault (dialog), ==, "An era needs a first or a last day");
  assert_list (fixture, "");
  fill_in (dialog, NULL, "May 1905", "");
  press_done (dialog);
  assert_list (fixture, "A name 1905-05/.. blue");
}

static void
test_change (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = add (fixture, "Mill", "1901~/1907~");
  GtkWidget *name = find_name (fixture, "Era Mill, about 1901–1907");
  GtkWidget *dialog;

  g_assert_nonnull (name);
  gtk_widget_grab_focus (name);
  g_assert_true (gtk_widget_activate_action (name, "era.open", NULL));
  wait_until (find_window (WHENCE_TYPE_ERA_DIALOG));
  dialog = find_window (WHENCE_TYPE_ERA_DIALOG);
  fill_in (dialog, "No mill", "1901", "6 May 1907");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_type (dialog, GTK_TYPE_TOGGLE_BUTTON, WHENCE_ERA_RED)), TRUE);
  press_done (dialog);
  assert_list (fixture, "No mill 1901/1907-05-06 red");
  settle_canvas (fixture->canvas);
  /* It is the same widget, which still has the focus. */
  g_assert_true (find_name (fixture, "Era No mill, 1901 – 6 May 1907") == name || find_name (fixture, "Era No mill, 1901–6 May 1907") == name);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == name);
  g_assert_true (whence_document_undo (fixture->document, NULL));
  assert_list (fixture, "Mill 1901~/1907~ blue");
}

static void
test_remove (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = add (fixture, "Mill", "1901/1907");
  GtkWidget *name = find_name (fixture, "Era Mill, 1901–1907");

  gtk_widget_grab_focus (name);
  g_assert_true (gtk_widget_activate_action (name, "era.remove", NULL));
  assert_list (fixture, "");
  settle_canvas (fixture->canvas);
  g_assert_null (find_name (fixture, "Era Mill, 1901–1907"));
  g_assert_cmpfloat (fixture->canvas->geometry.top, ==, 0);
  /* The focus has not vanished, and the way back is offered. */
  g_assert_true (gtk_widget_has_focus (GTK_WIDGET (fixture->canvas)));
  g_assert_true (gtk_revealer_get_reveal_child (fixture->window->notice));
  g_assert_true (gtk_widget_get_visible (fixture->window->notice_undo));
  g_assert_true (gtk_widget_activate_action (fixture->window->notice_undo, "win.undo", NULL));
  assert_list (fixture, "Mill 1901/1907 blue");
  g_assert_false (gtk_revealer_get_reveal_child (fixture->window->notice));
}

/* From the menu of the name: nearer, another colour. */
static void
test_menu (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = add (fixture, "Mill", "1901/1907");
  GtkWidget *name = find_name (fixture, "Era Mill, 1901–1907");
  double begin, end;
  WhenceSpan span;

  gtk_widget_grab_focus (name);
  g_assert_true (gtk_widget_activate_action (name, "era.menu", NULL));
  wait_until (fixture->canvas->menus[WHENCE_CANVAS_MENU_ERA] && gtk_widget_get_mapped (fixture->canvas->menus[WHENCE_CANVAS_MENU_ERA]));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->canvas), "timeline.color-era", "s", "green"));
  assert_list (fixture, "Mill 1901/1907 green");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->canvas), "timeline.zoom-era", NULL));
  gtk_popover_popdown (GTK_POPOVER (fixture->canvas->menus[WHENCE_CANVAS_MENU_ERA]));
  settle_canvas (fixture->canvas);
  whence_canvas_get_visible_range (fixture->canvas, &begin, &end);
  g_assert_true (whence_edtf_parse ("1901/1907", &span, NULL));
  g_assert_cmpfloat (begin, <, (double) span.begin);
  g_assert_cmpfloat (end, >, (double) span.end);
  g_assert_cmpfloat (end - begin, <, 1.3 * (double) (span.end - span.begin));
}

/* A press on the strip is about the era that is there, and not about an event. */
static void
test_press (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = add (fixture, "Mill", "1901/1922");
  GtkWidget *name = find_name (fixture, "Era Mill, 1901–1922");
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (name, GTK_WIDGET (fixture->canvas), &bounds));
  whence_canvas_click (fixture->canvas, 1, (double) (bounds.origin.x + bounds.size.width) + 30, (double) bounds.origin.y + 5, 0);
  g_assert_true (gtk_widget_has_focus (name));
  whence_canvas_click (fixture->canvas, 2, (double) (bounds.origin.x + bounds.size.width) + 30, (double) bounds.origin.y + 5, 0);
  wait_until (find_window (WHENCE_TYPE_ERA_DIALOG));
  gtk_window_destroy (GTK_WINDOW (find_window (WHENCE_TYPE_ERA_DIALOG)));
}

/* Tab comes to the names first, from left to right, and then to the events. */
static void
test_focus (Fixture *fixture, gconstpointer data)
{
  g_autofree char *late = add (fixture, "Late", "1912/1922");
  g_autofree char *early = add (fixture, "Early", "1901/1907");
  GtkWidget *focus;

  gtk_widget_grab_focus (find_name (fixture, "Era Early, 1901–1907"));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (fixture->canvas), GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_has_focus (find_name (fixture, "Era Late, 1912–1922")));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (fixture->canvas), GTK_DIR_TAB_FORWARD));
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_true (WHENCE_IS_CANVAS_CARD (focus));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (fixture->canvas), GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_widget_has_focus (find_name (fixture, "Era Late, 1912–1922")));
}

/* With lanes that are scrolled, nothing of them is hit through the names. */
static void
test_lanes (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = add (fixture, "Mill", "1901/1922");

  whence_canvas_set_group (fixture->canvas, WHENCE_GROUP_KIND);
  settle_canvas (fixture->canvas);
  g_assert_true (whence_lanes_are_grouped (fixture->canvas->lanes));
  g_assert_nonnull (find_name (fixture, "Era Mill, 1901–1922"));
  g_assert_cmpfloat (whence_lanes_get (fixture->canvas->lanes, 0)->top, ==, fixture->canvas->geometry.top);
  g_assert_cmpuint (whence_scene_hit (fixture->canvas->scene, 200, fixture->canvas->geometry.top - 1, NULL), ==, WHENCE_SCENE_NONE);
  whence_canvas_set_group (fixture->canvas, WHENCE_GROUP_NONE);
}

/* So many that most are only counted; the number opens a list of them. */
static void
test_many (Fixture *fixture, gconstpointer data)
{
  GtkWidget *count = NULL;

  for (guint i = 0; i < 200; i++)
    {
      g_autofree char *edtf = g_strdup_printf ("19%02u-%02u", i / 12, i % 12 + 1);
      WhenceSpan span;

      g_assert_true (whence_edtf_parse (edtf, &span, NULL));
      g_assert_true (whence_document_add_era (fixture->document, edtf, &span, (WhenceEraColor) (i % WHENCE_N_ERA_COLORS), NULL, NULL));
    }
  settle_canvas (fixture->canvas);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (fixture->canvas)); child != NULL && count == NULL; child = gtk_widget_get_next_sibling (child))
    if (WHENCE_IS_ERA_LABEL (child) && gtk_widget_get_child_visible (child) && whence_era_label_is_count (WHENCE_ERA_LABEL (child)))
      count = child;
  g_assert_nonnull (count);
  g_assert_true (gtk_widget_activate_action (count, "era.open", NULL));
  wait_until (fixture->canvas->popover && gtk_widget_get_mapped (fixture->canvas->popover));
  g_assert_nonnull (find_type (fixture->canvas->popover, GTK_TYPE_LIST_BOX_ROW, 1));
  gtk_popover_popdown (GTK_POPOVER (fixture->canvas->popover));
}

/* All of them in a list, where each is changed, removed and shown. */
static void
test_list (Fixture *fixture, gconstpointer data)
{
  g_autofree char *early = add (fixture, "Early", "1901/1907");
  g_autofree char *late = add (fixture, "Late", "1912/1922");
  GtkWidget *dialog;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.eras", NULL));
  wait_until (find_window (WHENCE_TYPE_ERAS_DIALOG));
  dialog = find_window (WHENCE_TYPE_ERAS_DIALOG);
  g_assert_true (gtk_widget_activate_action (dialog, "eras.remove", NULL));
  assert_list (fixture, "Late 1912/1922 blue");
  g_assert_true (gtk_widget_activate_action (dialog, "eras.change", NULL));
  wait_until (find_window (WHENCE_TYPE_ERA_DIALOG));
  fill_in (find_window (WHENCE_TYPE_ERA_DIALOG), "Later", NULL, NULL);
  press_done (find_window (WHENCE_TYPE_ERA_DIALOG));
  assert_list (fixture, "Later 1912/1922 blue");
  g_assert_true (gtk_widget_activate_action (dialog, "eras.show", NULL));
  wait_until (find_window (WHENCE_TYPE_ERAS_DIALOG) == NULL);
  settle_canvas (fixture->canvas);
  g_assert_nonnull (find_name (fixture, "Era Later, 1912–1922"));
}

static const struct
{
  const char *name;
  void (*run) (Fixture *fixture, gconstpointer data);
} tests[] = {
  { "from-marked-events", test_from_marked_events }, { "from-view", test_from_view }, { "faults", test_faults },
  { "change", test_change }, { "remove", test_remove }, { "menu", test_menu }, { "press", test_press }, { "focus", test_focus },
  { "lanes", test_lanes }, { "many", test_many }, { "list", test_list },
};

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
  directory = g_dir_make_tmp ("whence-eras-XXXXXX", NULL);
  application = GTK_APPLICATION (whence_application_new ());
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strconcat ("/app/eras/", tests[i].name, NULL);

      g_test_add (path, Fixture, NULL, fixture_set_up, tests[i].run, fixture_tear_down);
    }
  status = g_test_run ();
  g_object_unref (application);
  g_object_unref (settings);
  return status;
}
