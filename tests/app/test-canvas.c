/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The timeline widget in a window of its own: every event is reached by key and by click, nothing overlaps, nothing is lost. */

#include <gtk/gtk.h>

#include "canvas-window.h"
#include "sample-timeline.h"
#include "whence-event-list.h"
#include "whence-legend-view.h"
#include "whence-overview.h"

typedef struct
{
  GtkWidget       *window;
  WhenceCanvas    *canvas;
  WhenceEventList *list;
  guint            activated;
  guint            views;
} Fixture;

static void
settle (Fixture *fixture)
{
  settle_canvas (fixture->canvas);
}

static void
activated_cb (WhenceCanvas *canvas,
              guint         position,
              Fixture      *fixture)
{
  fixture->activated = position;
}

static void
view_changed_cb (WhenceCanvas *canvas,
                 Fixture      *fixture)
{
  fixture->views++;
}

static void
fixture_set_up (Fixture      *fixture,
                gconstpointer data)
{
  WhenceTimeline *timeline = sample_timeline (GPOINTER_TO_UINT (data), 4, 1949, 2024);

  fixture->list = whence_event_list_new ();
  whence_event_list_set (fixture->list, timeline->events);
  fixture->window = gtk_window_new ();
  fixture->canvas = WHENCE_CANVAS (whence_canvas_new ());
  fixture->activated = G_MAXUINT;
  g_signal_connect (fixture->canvas, "activated", G_CALLBACK (activated_cb), fixture);
  g_signal_connect (fixture->canvas, "view-changed", G_CALLBACK (view_changed_cb), fixture);
  whence_canvas_set_model (fixture->canvas, G_LIST_MODEL (fixture->list));
  show_canvas (fixture->window, fixture->canvas);
  settle (fixture);
  sample_timeline_free (timeline);
}

static void
fixture_tear_down (Fixture      *fixture,
                   gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->list);
}

static GtkWidget *
find_card (Fixture *fixture,
           guint    position)
{
  return (GtkWidget *) whence_canvas_find_card (fixture->canvas, position);
}

/* The one lane of events that are not grouped. */
static WhencePlacement *
get_placement (Fixture *fixture)
{
  return whence_lanes_get (fixture->canvas->lanes, 0)->placement;
}

static guint
count_folded (Fixture *fixture)
{
  guint n;
  guint count = 0;
  const WhenceFold *folds = whence_placement_get_folds (get_placement (fixture), &n);

  for (guint i = 0; i < n; i++)
    count += folds[i].count;
  return count;
}

static void
test_all_in_view (Fixture      *fixture,
                  gconstpointer data)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (fixture->list));

  g_assert_cmpuint (g_hash_table_size (fixture->canvas->cards), >, 10);
  g_assert_cmpuint (g_hash_table_size (fixture->canvas->cards) + count_folded (fixture), ==, n);
}

static void
test_cards_do_not_overlap (Fixture      *fixture,
                           gconstpointer data)
{
  for (guint round = 0; round < 12; round++)
    {
      g_autoptr (GArray) areas = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));

      for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (fixture->canvas)); child; child = gtk_widget_get_next_sibling (child))
        {
          graphene_rect_t bounds;

          /* What hovers may lie above all: the display has a pointer. */
          if (GTK_IS_NATIVE (child) || !gtk_widget_get_child_visible (child))
            continue;
          g_assert_true (gtk_widget_compute_bounds (child, GTK_WIDGET (fixture->canvas), &bounds));
          for (guint i = 0; i < areas->len; i++)
            g_assert_false (graphene_rect_intersection (&bounds, &g_array_index (areas, graphene_rect_t, i), NULL));
          g_array_append_val (areas, bounds);
        }
      g_assert_cmpuint (areas->len, >, 0);
      if (round % 3 == 2)
        whence_canvas_fit (fixture->canvas);
      else
        whence_canvas_zoom_in (fixture->canvas);
      settle (fixture);
    }
}

static void
test_keys_walk_through_all (Fixture      *fixture,
                            gconstpointer data)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (fixture->list));

  for (guint i = 0; i < 3; i++)
    whence_canvas_zoom_in (fixture->canvas);
  settle (fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->canvas), "timeline.end", "i", -1);
  for (guint i = 0; i < n; i++)
    {
      cairo_rectangle_int_t area;

      settle (fixture);
      g_assert_cmpuint (whence_canvas_get_selected (fixture->canvas), ==, i);
      g_assert_true (whence_canvas_get_event_area (fixture->canvas, i, &area));
      g_assert_true (gtk_widget_has_css_class (find_card (fixture, i), "selected"));
      gtk_widget_activate_action (GTK_WIDGET (fixture->canvas), "timeline.open", NULL);
      g_assert_cmpuint (fixture->activated, ==, i);
      gtk_widget_activate_action (GTK_WIDGET (fixture->canvas), "timeline.walk", "i", 1);
    }
  settle (fixture);
  g_assert_cmpuint (whence_canvas_get_selected (fixture->canvas), ==, n - 1);
  gtk_widget_activate_action (GTK_WIDGET (fixture->canvas), "timeline.walk", "i", -1);
  g_assert_cmpuint (whence_canvas_get_selected (fixture->canvas), ==, n - 2);
  gtk_widget_activate_action (GTK_WIDGET (fixture->canvas), "timeline.end", "i", 1);
  g_assert_cmpuint (whence_canvas_get_selected (fixture->canvas), ==, n - 1);
}

static void
test_click_selects (Fixture      *fixture,
                    gconstpointer data)
{
  g_autoptr (GList) cards = g_hash_table_get_values (fixture->canvas->cards);
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (guint));

  for (GList *at = cards; at; at = at->next)
    {
      guint position = whence_canvas_card_get_position (at->data);

      g_array_append_val (positions, position);
    }
  for (guint i = 0; i < positions->len; i++)
    {
      guint position = g_array_index (positions, guint, i);
      GtkWidget *card = find_card (fixture, position);

      g_assert_nonnull (card);
      gtk_widget_activate_action (card, "card.click", NULL);
      g_assert_cmpuint (whence_canvas_get_selected (fixture->canvas), ==, position);
      settle (fixture);
    }
}

static void
test_hit_agrees_with_cards (Fixture      *fixture,
                            gconstpointer data)
{
  GHashTableIter iter;
  gpointer card;

  g_hash_table_iter_init (&iter, fixture->canvas->cards);
  while (g_hash_table_iter_next (&iter, NULL, &card))
    {
      graphene_rect_t bounds;

      g_assert_true (gtk_widget_compute_bounds (card, GTK_WIDGET (fixture->canvas), &bounds));
      g_assert_cmpuint (whence_scene_hit (fixture->canvas->scene, bounds.origin.x + 3, bounds.origin.y + 3, NULL), ==,
                        whence_canvas_card_get_position (card));
      g_assert_true (gtk_widget_pick (GTK_WIDGET (fixture->canvas), bounds.origin.x + 3, bounds.origin.y + 3, GTK_PICK_DEFAULT) == card);
    }
}

static void
test_cards_have_names (Fixture      *fixture,
                       gconstpointer data)
{
  GHashTableIter iter;
  gpointer card;

  g_hash_table_iter_init (&iter, fixture->canvas->cards);
  while (g_hash_table_iter_next (&iter, NULL, &card))
    {
      const WhenceCanvasText *text = whence_canvas_get_words (fixture->canvas, whence_canvas_card_get_position (card));

      g_assert_nonnull (strstr (text->name, text->date));
      g_assert_nonnull (strstr (text->name, text->title));
      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_ROLE_BUTTON);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL, text->name);
    }
}

static void
test_fold_lists_events (Fixture      *fixture,
                        gconstpointer data)
{
  guint n;

  whence_placement_get_folds (get_placement (fixture), &n);
  g_assert_cmpuint (n, >, 0);
  for (guint i = 0; i < n; i++)
    {
      gtk_widget_activate_action (g_ptr_array_index (fixture->canvas->folds, i), "card.click", NULL);
      g_assert_nonnull (fixture->canvas->popover);
      settle (fixture);
    }
  gtk_popover_popdown (GTK_POPOVER (fixture->canvas->popover));
  settle (fixture);
}

static void
test_selection_comes_into_view (Fixture      *fixture,
                                gconstpointer data)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (fixture->list));
  cairo_rectangle_int_t area;

  whence_canvas_zoom_to (fixture->canvas, 0);
  settle (fixture);
  g_assert_true (whence_canvas_get_event_area (fixture->canvas, 0, &area));
  whence_canvas_set_selected (fixture->canvas, n - 1);
  settle (fixture);
  g_assert_true (whence_canvas_get_event_area (fixture->canvas, n - 1, &area));
}

static void
test_changes_are_followed (Fixture      *fixture,
                           gconstpointer data)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (fixture->list));
  g_autoptr (GPtrArray) fewer = g_ptr_array_new ();
  double begin[2];
  double end[2];

  /* The first two go: what is selected stays selected. */
  whence_canvas_set_selected (fixture->canvas, 5);
  whence_canvas_zoom_in (fixture->canvas);
  settle (fixture);
  whence_canvas_get_visible_range (fixture->canvas, &begin[0], &end[0]);
  for (guint i = 2; i < n; i++)
    g_ptr_array_add (fewer, whence_event_list_get (fixture->list, i));
  g_ptr_array_foreach (fewer, (GFunc) (void (*) (void)) whence_event_ref, NULL);
  whence_event_list_set (fixture->list, fewer);
  settle (fixture);
  g_assert_cmpuint (whence_canvas_get_selected (fixture->canvas), ==, 3);
  whence_canvas_get_visible_range (fixture->canvas, &begin[1], &end[1]);
  g_assert_cmpfloat (begin[0], ==, begin[1]);
  g_assert_cmpfloat (end[0], ==, end[1]);
  g_ptr_array_foreach (fewer, (GFunc) (void (*) (void)) whence_event_unref, NULL);

  whence_canvas_set_model (fixture->canvas, NULL);
  settle (fixture);
  g_assert_cmpuint (g_hash_table_size (fixture->canvas->cards), ==, 0);
  g_assert_cmpuint (whence_canvas_get_selected (fixture->canvas), ==, GTK_INVALID_LIST_POSITION);
}

/* Where each card is, in words. */
static char *
describe_cards (Fixture *fixture)
{
  GString *words = g_string_new (NULL);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (fixture->list));

  for (guint i = 0; i < n; i++)
    {
      GtkWidget *card = find_card (fixture, i);
      graphene_rect_t bounds;

      if (card && gtk_widget_get_child_visible (card) && gtk_widget_compute_bounds (card, GTK_WIDGET (fixture->canvas), &bounds))
        g_string_append_printf (words, "%u: %.0f %.0f %.0f\n", i, bounds.origin.x, bounds.origin.y, bounds.size.width);
    }
  return g_string_free (words, FALSE);
}

static GPtrArray *
list_events (Fixture *fixture)
{
  GPtrArray *events = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->list)); i++)
    g_ptr_array_add (events, whence_event_ref (whence_event_list_get (fixture->list, i)));
  return events;
}

/* The same events in the same window are the same picture, whatever was done and undone in between. */
static void
test_same_state_is_same_picture (Fixture      *fixture,
                                 gconstpointer data)
{
  g_autoptr (GPtrArray) events = list_events (fixture);
  g_autofree char *before = describe_cards (fixture);
  g_autofree char *undone = NULL;
  g_autofree char *fitted = NULL;
  g_autofree char *again = NULL;

  for (guint i = 3; i < 40; i += 9)
    {
      g_autoptr (GPtrArray) fewer = g_ptr_array_copy (events, (GCopyFunc) (void (*) (void)) whence_event_ref, NULL);

      g_ptr_array_set_free_func (fewer, (GDestroyNotify) whence_event_unref);
      g_ptr_array_remove_range (fewer, i, 4);
      whence_event_list_set (fixture->list, fewer);
      settle (fixture);
      whence_canvas_set_selected (fixture->canvas, i);
      settle (fixture);
      whence_event_list_set (fixture->list, events);
      whence_canvas_set_selected (fixture->canvas, GTK_INVALID_LIST_POSITION);
      settle (fixture);
      undone = describe_cards (fixture);
      g_assert_cmpstr (undone, ==, before);
      g_clear_pointer (&undone, g_free);
    }
  whence_canvas_zoom_in (fixture->canvas);
  whence_canvas_pan_by (fixture->canvas, 90, FALSE);
  settle (fixture);
  whence_canvas_fit (fixture->canvas);
  settle (fixture);
  fitted = describe_cards (fixture);
  g_assert_cmpstr (fitted, ==, before);

  gtk_widget_set_margin_end (GTK_WIDGET (fixture->canvas), 300);
  gtk_widget_set_margin_top (GTK_WIDGET (fixture->canvas), 150);
  settle (fixture);
  g_clear_pointer (&fitted, g_free);
  fitted = describe_cards (fixture);
  g_assert_cmpstr (fitted, !=, before);
  gtk_widget_set_margin_end (GTK_WIDGET (fixture->canvas), 0);
  gtk_widget_set_margin_top (GTK_WIDGET (fixture->canvas), 0);
  settle (fixture);
  again = describe_cards (fixture);
  g_assert_cmpstr (again, ==, before);
}

/* Where there is no room for a title its label stands on the card, unless that is only how the title begins. */
static void
test_text_of_cards (Fixture      *fixture,
                    gconstpointer data)
{
  g_autoptr (GPtrArray) events = list_events (fixture);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  whence_event_list_set (fixture->list, none);
  settle (fixture);
  for (guint i = 0; i < events->len; i++)
    {
      WhenceEvent *event = g_ptr_array_index (events, i);

      g_free (event->label);
      event->label = g_strdup (i % 2 == 0 ? "The mill" : "The mill…");
    }
  whence_event_list_set (fixture->list, events);
  settle (fixture);
  for (guint i = 0; i < events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (events, i);
      WhencePlaced placed = { .index = whence_canvas_from_model (fixture->canvas, i), .text = WHENCE_TEXT_LABEL };

      g_assert_cmpstr (whence_canvas_get_card_text (fixture->canvas, &placed), ==, i % 2 == 0 ? event->label : event->title);
      placed.text = WHENCE_TEXT_TITLE;
      g_assert_cmpstr (whence_canvas_get_card_text (fixture->canvas, &placed), ==, event->title);
    }
}

static void
test_small_sizes (Fixture      *fixture,
                  gconstpointer data)
{
  static const int sizes[][2] = { { 160, 160 }, { 360, 500 }, { 200, 1200 }, { 2400, 180 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      whence_canvas_layout (fixture->canvas, sizes[i][0], sizes[i][1]);
      g_assert_cmpuint (g_hash_table_size (fixture->canvas->cards) + count_folded (fixture), ==,
                        whence_placement_get_total (get_placement (fixture)));
    }
}

static void
test_tab_goes_in_order_of_time (Fixture      *fixture,
                                gconstpointer data)
{
  guint last = 0;
  guint n = 0;

  gtk_widget_grab_focus (GTK_WIDGET (fixture->canvas));
  while (gtk_widget_child_focus (GTK_WIDGET (fixture->canvas), GTK_DIR_TAB_FORWARD))
    {
      WhenceCanvasCard *card = WHENCE_CANVAS_CARD (gtk_widget_get_focus_child (GTK_WIDGET (fixture->canvas)));

      if (whence_canvas_card_is_fold (card))
        break;
      if (n > 0)
        g_assert_cmpuint (whence_canvas_card_get_position (card), >, last);
      last = whence_canvas_card_get_position (card);
      n++;
    }
  g_assert_cmpuint (n, ==, g_hash_table_size (fixture->canvas->cards));
}

/* Which of the display's windows is the active one is not asked: the focus is that within the window. */
static void
test_focus_follows_selection (Fixture      *fixture,
                              gconstpointer data)
{
  for (guint i = 0; i < 4; i++)
    whence_canvas_zoom_in (fixture->canvas);
  settle (fixture);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->canvas));
  for (guint i = 0; i < 20; i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (fixture->canvas), "timeline.walk", "i", 1);
      settle (fixture);
      g_assert_true (gtk_widget_is_focus (find_card (fixture, whence_canvas_get_selected (fixture->canvas))));
    }
}

/* Another window comes to the front while the view is on its way to an event: that has the focus when it has a card. */
static void
test_focus_follows_behind (Fixture      *fixture,
                           gconstpointer data)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (fixture->list));

  for (guint i = 0; i < 4; i++)
    whence_canvas_zoom_in (fixture->canvas);
  whence_canvas_set_selected (fixture->canvas, 0);
  settle (fixture);
  for (guint i = 0; i < 4; i++)
    {
      GtkWidget *other = gtk_window_new ();

      gtk_window_present (GTK_WINDOW (fixture->window));
      wait_until (gtk_window_is_active (GTK_WINDOW (fixture->window)));
      gtk_widget_grab_focus (GTK_WIDGET (fixture->canvas));
      gtk_widget_activate_action (GTK_WIDGET (fixture->canvas), "timeline.end", "i", i % 2 ? -1 : 1);
      g_assert_cmpuint (whence_canvas_get_selected (fixture->canvas), ==, i % 2 ? 0 : n - 1);
      g_assert_true (fixture->canvas->wants_focus);
      gtk_window_present (GTK_WINDOW (other));
      wait_until (!gtk_window_is_active (GTK_WINDOW (fixture->window)));
      settle (fixture);
      g_assert_true (gtk_widget_is_focus (find_card (fixture, whence_canvas_get_selected (fixture->canvas))));
      gtk_window_destroy (GTK_WINDOW (other));
    }
}

/* Where lines and words are in a picture. */
static void
collect_marks (const GskRenderNode *node,
               float                x,
               float                y,
               GArray              *lines,
               GArray              *words)
{
  graphene_rect_t bounds;

  gsk_render_node_get_bounds ((GskRenderNode *) node, &bounds);
  graphene_rect_offset (&bounds, x, y);
  switch (gsk_render_node_get_node_type (node))
    {
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        collect_marks (gsk_container_node_get_child (node, i), x, y, lines, words);
      break;
    case GSK_CLIP_NODE:
      collect_marks (gsk_clip_node_get_child (node), x, y, lines, words);
      break;
    case GSK_TRANSFORM_NODE:
      {
        float dx;
        float dy;

        g_assert_cmpint (gsk_transform_get_category (gsk_transform_node_get_transform (node)), >=, GSK_TRANSFORM_CATEGORY_2D_TRANSLATE);
        gsk_transform_to_translate (gsk_transform_node_get_transform (node), &dx, &dy);
        collect_marks (gsk_transform_node_get_child (node), x + dx, y + dy, lines, words);
      }
      break;
    case GSK_COLOR_NODE:
      if (bounds.size.width <= 1)
        g_array_append_val (lines, bounds);
      break;
    case GSK_TEXT_NODE:
      graphene_rect_inset (&bounds, 1, 1); /* there is nothing at the edges of the line that the letters stand in */
      g_array_append_val (words, bounds);
      break;
    default:
      g_assert_not_reached ();
    }
}

/* No line goes through a label, and no label through another. */
static void
check_overview (GtkWidget *overview)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (overview);
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (overview), gtk_widget_get_height (overview));
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  collect_marks (node, 0, 0, lines, words);
  gsk_render_node_unref (node);
  g_assert_cmpuint (words->len, >, 0);
  for (guint i = 0; i < words->len; i++)
    {
      const graphene_rect_t *word = &g_array_index (words, graphene_rect_t, i);

      for (guint l = 0; l < lines->len; l++)
        g_assert_false (graphene_rect_intersection (word, &g_array_index (lines, graphene_rect_t, l), NULL));
      for (guint o = 0; o < i; o++)
        g_assert_false (graphene_rect_intersection (word, &g_array_index (words, graphene_rect_t, o), NULL));
    }
}

static void
test_overview (Fixture      *fixture,
               gconstpointer data)
{
  GtkWidget *overview = whence_overview_new ();
  WhenceCanvas *canvas = NULL;
  g_autoptr (GPtrArray) events = list_events (fixture);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  g_object_set (overview, "canvas", fixture->canvas, NULL);
  g_object_get (overview, "canvas", &canvas, NULL);
  g_assert_true (canvas == fixture->canvas);
  g_object_unref (canvas);
  g_object_ref (fixture->canvas);
  gtk_window_set_child (GTK_WINDOW (fixture->window), box);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->canvas));
  gtk_box_append (GTK_BOX (box), overview);
  g_object_unref (fixture->canvas);
  wait_until (gtk_widget_get_height (overview) > 0);
  /* Of all events the years are told, of a few the days. */
  for (guint n = events->len; n > 0; n = n / 8)
    {
      g_ptr_array_set_size (events, (int) n);
      whence_event_list_set (fixture->list, events);
      for (guint margin = 0; margin <= 800; margin += 200)
        for (guint shortened = 0; shortened < 2; shortened++)
          {
            whence_canvas_set_shortened (fixture->canvas, shortened == 1);
            gtk_widget_set_margin_end (overview, (int) margin);
            settle (fixture);
            whence_canvas_fit (fixture->canvas);
            settle (fixture);
            check_overview (overview);
          }
    }
}

/* There is room for the legend in a narrow window too. */
static void
test_legend (Fixture      *fixture,
             gconstpointer data)
{
  GtkWidget *legend = g_object_ref_sink (g_object_new (WHENCE_TYPE_LEGEND_VIEW, NULL));
  int width;

  gtk_window_set_child (GTK_WINDOW (fixture->window), legend);
  gtk_widget_measure (legend, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  g_assert_cmpint (width, >, 100);
  g_assert_cmpint (width, <, 360);
  g_object_unref (legend);
}

#define ADD(name, n, func) \
  g_test_add ("/app/canvas/" name, Fixture, GUINT_TO_POINTER (n), fixture_set_up, func, fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  ADD ("all-in-view", 60, test_all_in_view);
  ADD ("cards-do-not-overlap", 400, test_cards_do_not_overlap);
  ADD ("keys-walk-through-all", 40, test_keys_walk_through_all);
  ADD ("click-selects", 60, test_click_selects);
  ADD ("hit-agrees-with-cards", 60, test_hit_agrees_with_cards);
  ADD ("cards-have-names", 60, test_cards_have_names);
  ADD ("fold-lists-events", 200, test_fold_lists_events);
  ADD ("selection-comes-into-view", 60, test_selection_comes_into_view);
  ADD ("changes-are-followed", 60, test_changes_are_followed);
  ADD ("same-state-is-same-picture", 60, test_same_state_is_same_picture);
  ADD ("text-of-cards", 60, test_text_of_cards);
  ADD ("small-sizes", 60, test_small_sizes);
  ADD ("focus-follows-selection", 60, test_focus_follows_selection);
  ADD ("focus-follows-behind", 60, test_focus_follows_behind);
  ADD ("overview", 60, test_overview);
  ADD ("legend", 1, test_legend);
  ADD ("tab-goes-in-order-of-time", 60, test_tab_goes_in_order_of_time);
  return g_test_run ();
}
