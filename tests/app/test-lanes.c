/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lanes in the widget: headers that open and close, scrolling, going from lane to lane, and what changes under them. */

#include <gtk/gtk.h>

#include "canvas-window.h"
#include "sample-timeline.h"
#include "whence-event-list.h"

#define N_EVENTS 240

typedef struct
{
  GtkWidget       *window;
  WhenceCanvas    *canvas;
  WhenceEventList *list;
  WhenceTimeline  *timeline;
  guint            n_changed;
} Fixture;

static void
settle (Fixture *fixture)
{
  settle_canvas (fixture->canvas);
}

static void
changed_cb (WhenceCanvas *canvas,
            Fixture      *fixture)
{
  fixture->n_changed++;
}

static void
fixture_set_up (Fixture      *fixture,
                gconstpointer data)
{
  fixture->timeline = sample_timeline (N_EVENTS, 4, 1949, 2024);
  fixture->list = whence_event_list_new ();
  whence_event_list_set (fixture->list, fixture->timeline->events);
  fixture->window = gtk_window_new ();
  fixture->canvas = WHENCE_CANVAS (whence_canvas_new ());
  g_signal_connect (fixture->canvas, "lanes-changed", G_CALLBACK (changed_cb), fixture);
  whence_canvas_set_model (fixture->canvas, G_LIST_MODEL (fixture->list));
  whence_canvas_set_group (fixture->canvas, (WhenceGroup) GPOINTER_TO_UINT (data));
  show_canvas (fixture->window, fixture->canvas);
  settle (fixture);
}

static void
fixture_tear_down (Fixture      *fixture,
                   gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->list);
  sample_timeline_free (fixture->timeline);
}

static WhenceLane *
get_lane (Fixture *fixture,
          guint    lane)
{
  return whence_lanes_get (fixture->canvas->lanes, lane);
}

static GtkWidget *
find_header (Fixture *fixture,
             guint    lane)
{
  for (guint i = 0; i < fixture->canvas->headers->len; i++)
    {
      GtkWidget *header = g_ptr_array_index (fixture->canvas->headers, i);

      if (gtk_widget_get_child_visible (header) && whence_canvas_child_get_lane (WHENCE_CANVAS_CHILD (header)) == lane)
        return header;
    }
  return NULL;
}

/* What stands in a lane: its cards, and the sum of its numbers. */
static void
count_lane (Fixture *fixture,
            guint    lane,
            guint   *out_cards,
            guint   *out_folded)
{
  guint n;
  const WhenceFold *folds = whence_placement_get_folds (get_lane (fixture, lane)->placement, &n);
  GHashTableIter iter;
  gpointer card;

  *out_cards = *out_folded = 0;
  g_hash_table_iter_init (&iter, fixture->canvas->cards);
  while (g_hash_table_iter_next (&iter, NULL, &card))
    *out_cards += whence_canvas_child_get_lane (WHENCE_CANVAS_CHILD (card)) == lane;
  for (guint i = 0; i < n; i++)
    *out_folded += folds[i].count;
}

static gboolean
is_wholly_in_view (Fixture *fixture,
                   guint    lane)
{
  const WhenceLane *one = get_lane (fixture, lane);

  return one->top >= 0 && one->top + one->height <= fixture->canvas->geometry.band_top;
}

static void
check_all (Fixture *fixture)
{
  g_autoptr (GArray) areas = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));

  for (guint i = 0; i < whence_lanes_get_n (fixture->canvas->lanes); i++)
    {
      guint n_cards;
      guint n_folded;

      count_lane (fixture, i, &n_cards, &n_folded);
      if (is_wholly_in_view (fixture, i))
        g_assert_cmpuint (n_cards + n_folded, ==, whence_placement_get_total (get_lane (fixture, i)->placement));
      else if (!get_lane (fixture, i)->is_in_view)
        g_assert_cmpuint (n_cards, ==, 0);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (fixture->canvas)); child; child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;
      graphene_rect_t cut;

      /* What hovers may lie above all. */
      if (GTK_IS_NATIVE (child) || !gtk_widget_get_child_visible (child) || !gtk_widget_compute_bounds (child, GTK_WIDGET (fixture->canvas), &bounds))
        continue;
      for (guint i = 0; i < areas->len; i++)
        g_assert_false (graphene_rect_intersection (&bounds, &g_array_index (areas, graphene_rect_t, i), &cut) && cut.size.width > 0.5f
                        && cut.size.height > 0.5f);
      g_array_append_val (areas, bounds);
    }
}

static void
test_each_lane_has_its_events (Fixture      *fixture,
                               gconstpointer data)
{
  guint n = 0;

  g_assert_true (whence_lanes_are_grouped (fixture->canvas->lanes));
  check_all (fixture);
  for (guint i = 0; i < whence_lanes_get_n (fixture->canvas->lanes); i++)
    n += whence_index_get_n (get_lane (fixture, i)->content.index);
  /* An event has one kind, and may be told by several articles. */
  if (GPOINTER_TO_UINT (data) == WHENCE_GROUP_KIND)
    g_assert_cmpuint (n, ==, N_EVENTS);
  else
    g_assert_cmpuint (n, >=, N_EVENTS);

  whence_canvas_set_group (fixture->canvas, WHENCE_GROUP_NONE);
  settle (fixture);
  g_assert_false (whence_lanes_are_grouped (fixture->canvas->lanes));
  g_assert_cmpuint (fixture->n_changed, ==, 2);
  g_assert_null (find_header (fixture, 0));
}

static void
test_a_lane_closes_and_opens (Fixture      *fixture,
                              gconstpointer data)
{
  GtkWidget *header = find_header (fixture, 0);
  double height = get_lane (fixture, 0)->height;
  guint n_cards;
  guint n_folded;

  g_assert_nonnull (header);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (header), GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (header), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  gtk_widget_activate_action (header, "lane.toggle", NULL);
  settle (fixture);
  count_lane (fixture, 0, &n_cards, &n_folded);
  g_assert_cmpuint (n_cards, ==, 0);
  g_assert_cmpuint (n_folded, ==, whence_placement_get_total (get_lane (fixture, 0)->placement));
  g_assert_cmpfloat (get_lane (fixture, 0)->height, <, height);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (find_header (fixture, 0)), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  check_all (fixture);

  gtk_widget_activate_action (find_header (fixture, 0), "lane.toggle", NULL);
  settle (fixture);
  count_lane (fixture, 0, &n_cards, &n_folded);
  g_assert_cmpuint (n_cards, >, 0);
  g_assert_cmpuint (fixture->n_changed, ==, 3);
}

static void
test_lanes_are_scrolled (Fixture      *fixture,
                         gconstpointer data)
{
  guint last = whence_lanes_get_n (fixture->canvas->lanes) - 1;

  g_assert_false (get_lane (fixture, last)->is_in_view);
  for (guint i = 0; i < 40; i++)
    {
      g_assert_true (whence_canvas_scroll_by (fixture->canvas, 77));
      settle (fixture);
      check_all (fixture);
    }
  g_assert_true (get_lane (fixture, last)->is_in_view);
  g_assert_false (get_lane (fixture, 0)->is_in_view);
  g_assert_cmpfloat (gtk_adjustment_get_value (gtk_scrollbar_get_adjustment (GTK_SCROLLBAR (fixture->canvas->scrollbar))), ==,
                     fixture->canvas->scroll);
  whence_canvas_set_group (fixture->canvas, WHENCE_GROUP_NONE);
  settle (fixture);
  g_assert_false (whence_canvas_scroll_by (fixture->canvas, 77));
}

/* Beside the time and never on it, at the side where a text ends, within what the canvas is given. */
static void
test_scrollbar_is_at_the_end (Fixture      *fixture,
                              gconstpointer data)
{
  static const GtkTextDirection directions[] = { GTK_TEXT_DIR_RTL, GTK_TEXT_DIR_LTR };

  for (gsize i = 0; i < G_N_ELEMENTS (directions); i++)
    {
      graphene_rect_t bar;
      graphene_rect_t canvas;

      gtk_widget_set_direction (GTK_WIDGET (fixture->canvas), directions[i]);
      gtk_widget_queue_resize (GTK_WIDGET (fixture->canvas));
      settle (fixture);
      g_assert_true (gtk_widget_compute_bounds (fixture->canvas->scrollbar, GTK_WIDGET (fixture->canvas), &bar));
      g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (fixture->canvas), GTK_WIDGET (fixture->canvas), &canvas));
      g_assert_cmpfloat (bar.size.width, >, 0);
      g_assert_true (graphene_rect_contains_rect (&canvas, &bar));
      if (directions[i] == GTK_TEXT_DIR_RTL)
        g_assert_cmpfloat (bar.origin.x + bar.size.width, <=, 0);
      else
        g_assert_cmpfloat (bar.origin.x, >=, fixture->canvas->axis.width);
    }
}

/* Down and up through all lanes: each time an event of that lane is selected, and has a card in view. */
static void
test_keys_go_from_lane_to_lane (Fixture      *fixture,
                                gconstpointer data)
{
  guint n = whence_lanes_get_n (fixture->canvas->lanes);

  whence_lanes_set_closed (fixture->canvas->lanes, get_lane (fixture, 2)->content.key, TRUE);
  settle (fixture);
  for (guint i = 0; i < 2 * n; i++)
    {
      guint lane = i < n ? i : 2 * n - 1 - i;
      guint selected;

      if (lane == 2)
        continue;
      if (i != n)
        gtk_widget_activate_action (GTK_WIDGET (fixture->canvas), "timeline.lane", "i", i < n ? 1 : -1);
      settle (fixture);
      selected = whence_canvas_get_selected (fixture->canvas);
      g_assert_cmpstr (fixture->canvas->lane_at, ==, get_lane (fixture, lane)->content.key);
      g_assert_cmpuint (whence_index_find (get_lane (fixture, lane)->content.index, selected), !=, WHENCE_SLOT_NONE);
      g_assert_nonnull (whence_canvas_find_card (fixture->canvas, selected));
      g_assert_cmpuint (whence_canvas_child_get_lane (WHENCE_CANVAS_CHILD (whence_canvas_find_card (fixture->canvas, selected))), ==, lane);
      g_assert_true (is_wholly_in_view (fixture, lane) || get_lane (fixture, lane)->height > fixture->canvas->geometry.band_top);
    }
}

/* Events go and come back, as when an edit is undone: lanes go and come with them, and what was closed stays closed. */
static void
test_changes_are_followed (Fixture      *fixture,
                           gconstpointer data)
{
  guint n = whence_lanes_get_n (fixture->canvas->lanes);
  g_autofree char *closed = g_strdup (get_lane (fixture, 1)->content.key);
  g_autoptr (GPtrArray) some = g_ptr_array_new ();

  whence_lanes_set_closed (fixture->canvas->lanes, closed, TRUE);
  for (guint i = 0; i < 20; i++)
    g_ptr_array_add (some, g_ptr_array_index (fixture->timeline->events, i));
  whence_event_list_set (fixture->list, some);
  settle (fixture);
  check_all (fixture);
  g_assert_cmpuint (whence_lanes_get_n (fixture->canvas->lanes), <=, n);

  whence_event_list_set (fixture->list, fixture->timeline->events);
  settle (fixture);
  check_all (fixture);
  g_assert_cmpuint (whence_lanes_get_n (fixture->canvas->lanes), ==, n);
  g_assert_cmpstr (get_lane (fixture, 1)->content.key, ==, closed);
  g_assert_true (get_lane (fixture, 1)->is_closed);
}

/* Empty times are left out and come back: the view stays on the same time, and all events stay in it. */
static void
test_empty_times_are_shortened (Fixture      *fixture,
                                gconstpointer data)
{
  double begin[3];
  double end[3];
  g_autoptr (GPtrArray) few = g_ptr_array_new ();

  for (guint i = 0; i < N_EVENTS; i += i < 20 || i >= 200 ? 1 : 200 - i)
    g_ptr_array_add (few, g_ptr_array_index (fixture->timeline->events, i));
  whence_event_list_set (fixture->list, few);
  settle (fixture);
  whence_canvas_zoom_at (fixture->canvas, 1.5, 400, FALSE);
  settle (fixture);
  whence_canvas_get_visible_range (fixture->canvas, &begin[0], &end[0]);

  whence_canvas_set_shortened (fixture->canvas, TRUE);
  settle (fixture);
  g_assert_nonnull (fixture->canvas->warp);
  whence_canvas_get_visible_range (fixture->canvas, &begin[1], &end[1]);
  g_assert_cmpfloat_with_epsilon (begin[1], begin[0], 2);
  g_assert_cmpfloat_with_epsilon (end[1], end[0], 2);
  check_all (fixture);

  whence_canvas_fit (fixture->canvas);
  settle (fixture);
  check_all (fixture);
  for (guint i = 0; i < whence_lanes_get_n (fixture->canvas->lanes); i++)
    if (get_lane (fixture, i)->is_in_view)
      g_assert_cmpuint (whence_placement_get_total (get_lane (fixture, i)->placement), ==,
                        whence_index_get_n (get_lane (fixture, i)->content.index));
  whence_canvas_set_visible_range (fixture->canvas, begin[0], end[0], FALSE);
  settle (fixture);
  whence_canvas_get_visible_range (fixture->canvas, &begin[2], &end[2]);
  g_assert_cmpfloat_with_epsilon (begin[2], begin[0], 2);
  g_assert_cmpfloat_with_epsilon (end[2], end[0], 2);

  whence_canvas_set_shortened (fixture->canvas, FALSE);
  settle (fixture);
  g_assert_null (fixture->canvas->warp);
  whence_canvas_get_visible_range (fixture->canvas, &begin[2], &end[2]);
  g_assert_cmpfloat_with_epsilon (begin[2], begin[0], 2);
  g_assert_cmpuint (fixture->n_changed, ==, 3);
}

static void
test_small_sizes (Fixture      *fixture,
                  gconstpointer data)
{
  static const int sizes[][2] = { { 160, 160 }, { 360, 500 }, { 200, 1200 }, { 2400, 180 }, { 1280, 3000 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      whence_canvas_layout (fixture->canvas, sizes[i][0], sizes[i][1]);
      /* More cards than there were are made between two frames, which are for the size the window has. */
      while (fixture->canvas->settle_id)
        {
          wait_until (!fixture->canvas->settle_id);
          whence_canvas_layout (fixture->canvas, sizes[i][0], sizes[i][1]);
        }
      check_all (fixture);
    }
}

static void
test_tab_goes_lane_by_lane (Fixture      *fixture,
                            gconstpointer data)
{
  guint n_headers = 0;
  guint lane = 0;

  gtk_widget_grab_focus (GTK_WIDGET (fixture->canvas));
  while (gtk_widget_child_focus (GTK_WIDGET (fixture->canvas), GTK_DIR_TAB_FORWARD))
    {
      GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (fixture->canvas));
      guint in = WHENCE_IS_LANE_HEADER (focus) ? whence_canvas_child_get_lane (WHENCE_CANVAS_CHILD (focus))
                                               : whence_canvas_child_get_lane (WHENCE_CANVAS_CHILD (focus));

      n_headers += WHENCE_IS_LANE_HEADER (focus);
      g_assert_cmpuint (in, >=, lane);
      lane = in;
    }
  g_assert_cmpuint (n_headers, >, 2);
}

#define ADD(name, group, func) \
  g_test_add ("/app/lanes/" name, Fixture, GUINT_TO_POINTER (group), fixture_set_up, func, fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  ADD ("each-has-its-events/kind", WHENCE_GROUP_KIND, test_each_lane_has_its_events);
  ADD ("each-has-its-events/article", WHENCE_GROUP_ARTICLE, test_each_lane_has_its_events);
  ADD ("close-and-open", WHENCE_GROUP_KIND, test_a_lane_closes_and_opens);
  ADD ("are-scrolled", WHENCE_GROUP_KIND, test_lanes_are_scrolled);
  ADD ("scrollbar-is-at-the-end", WHENCE_GROUP_KIND, test_scrollbar_is_at_the_end);
  ADD ("keys-go-from-lane-to-lane", WHENCE_GROUP_KIND, test_keys_go_from_lane_to_lane);
  ADD ("changes-are-followed", WHENCE_GROUP_KIND, test_changes_are_followed);
  ADD ("empty-times-are-shortened", WHENCE_GROUP_KIND, test_empty_times_are_shortened);
  ADD ("small-sizes", WHENCE_GROUP_KIND, test_small_sizes);
  ADD ("tab-goes-lane-by-lane", WHENCE_GROUP_KIND, test_tab_goes_lane_by_lane);
  return g_test_run ();
}
