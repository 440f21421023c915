/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What no tool of the test's can do with a display alone: touch, pinch, touchpads, letting go; and that nothing jumps.  The gestures'
 * signals are emitted on the real widget, or what they call is called. */

#include <gtk/gtk.h>
#include <math.h>

#include "canvas-window.h"
#include "sample-timeline.h"
#include "whence-event-list.h"

#define N_EVENTS 60

typedef struct
{
  GtkWidget         *window;
  WhenceCanvas      *canvas;
  WhenceTimeline    *timeline;
  WhenceEventList   *list;
  GtkMultiSelection *marks;
} Fixture;

static void
set_animations (gboolean are_enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", are_enabled, NULL);
}

/* Until nothing moves. */
static void
settle (Fixture *fixture)
{
  settle_canvas (fixture->canvas);
}

static void
fixture_set_up (Fixture      *fixture,
                gconstpointer data)
{
  set_animations (TRUE);
  fixture->timeline = sample_timeline (N_EVENTS, 4, 1949, 2024);
  fixture->list = whence_event_list_new ();
  whence_event_list_set (fixture->list, fixture->timeline->events);
  fixture->marks = gtk_multi_selection_new (g_object_ref (G_LIST_MODEL (fixture->list)));
  fixture->window = gtk_window_new ();
  fixture->canvas = WHENCE_CANVAS (whence_canvas_new ());
  whence_canvas_set_model (fixture->canvas, G_LIST_MODEL (fixture->list));
  whence_canvas_set_marks (fixture->canvas, GTK_SELECTION_MODEL (fixture->marks));
  show_canvas (fixture->window, fixture->canvas);
  settle (fixture);
}

static void
fixture_tear_down (Fixture      *fixture,
                   gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->marks);
  g_object_unref (fixture->list);
  sample_timeline_free (fixture->timeline);
}

/* A controller of the canvas, by its type; of gestures for the pointer and for touch the latter. */
static gpointer
find_controller (Fixture *fixture,
                 GType    type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->canvas));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (G_OBJECT_TYPE (controller) == type)
        return controller;
    }
  g_assert_not_reached ();
}

static double
get_begin_pixel (Fixture *fixture,
                 guint    position)
{
  guint slot = whence_index_find (fixture->canvas->index, position);

  return whence_axis_to_pixel (&fixture->canvas->axis, (double) whence_index_get (fixture->canvas->index, slot)->begin);
}

static GtkWidget *
find_any_card (Fixture *fixture,
               guint   *out_position)
{
  for (guint i = N_EVENTS / 3; i < N_EVENTS; i++)
    {
      GtkWidget *card = (GtkWidget *) whence_canvas_find_card (fixture->canvas, i);

      *out_position = i;
      if (card)
        return card;
    }
  g_assert_not_reached ();
}

static void
get_middle (Fixture   *fixture,
            GtkWidget *card,
            double    *out_x,
            double    *out_y)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (card, GTK_WIDGET (fixture->canvas), &bounds));
  *out_x = bounds.origin.x + bounds.size.width / 2;
  *out_y = bounds.origin.y + bounds.size.height / 2;
}

/* Two fingers twice as far apart: everything is twice as wide, about where they are; and it goes where they go. */
static void
test_pinch (Fixture      *fixture,
            gconstpointer data)
{
  double scale = fixture->canvas->axis.minutes_per_pixel;
  double minute = whence_axis_to_minute (&fixture->canvas->axis, 300);

  g_assert_nonnull (find_controller (fixture, GTK_TYPE_GESTURE_ZOOM));
  for (guint i = 0; i <= 10; i++)
    whence_canvas_pinch (fixture->canvas, 1 + i * 0.1, 300 + i * 4);
  g_assert_cmpfloat_with_epsilon (fixture->canvas->axis.minutes_per_pixel, scale / 2, scale * 1e-9);
  g_assert_cmpfloat_with_epsilon (whence_axis_to_pixel (&fixture->canvas->axis, minute), 340, 1e-6);
}

typedef struct
{
  const char     *name;
  double          dx;
  double          dy;
  GdkScrollUnit   unit;
  GdkModifierType state;
  double          panned; /* pixels towards later times */
  double          zoomed; /* 1: not at all; 0: nearer */
} ScrollRow;

static const ScrollRow scroll_rows[] = {
  { "touchpad-aside", 30, 4, GDK_SCROLL_UNIT_SURFACE, 0, 30, 1 },
  { "touchpad-down", 4, 30, GDK_SCROLL_UNIT_SURFACE, 0, 30, 1 },
  { "touchpad-with-ctrl", 0, -30, GDK_SCROLL_UNIT_SURFACE, GDK_CONTROL_MASK, 0, 0 },
  { "wheel", 0, -1, GDK_SCROLL_UNIT_WHEEL, 0, 0, 0 },
  { "wheel-with-ctrl", 0, -1, GDK_SCROLL_UNIT_WHEEL, GDK_CONTROL_MASK, 0, 0 },
  { "wheel-with-shift", 0, 1, GDK_SCROLL_UNIT_WHEEL, GDK_SHIFT_MASK, 90, 1 },
  { "wheel-tilted", -1, 0, GDK_SCROLL_UNIT_WHEEL, 0, -90, 1 },
};

static void
test_scroll (Fixture      *fixture,
             gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (scroll_rows); i++)
    {
      const ScrollRow *row = &scroll_rows[i];
      WhenceAxis before = fixture->canvas->axis;

      g_test_message ("%s", row->name);
      fixture->canvas->pointer_x = 500;
      whence_canvas_scroll (fixture->canvas, row->dx, row->dy, row->unit, row->state);
      if (row->zoomed == 1)
        g_assert_cmpfloat (fixture->canvas->axis.minutes_per_pixel, ==, before.minutes_per_pixel);
      else
        g_assert_cmpfloat (fixture->canvas->axis.minutes_per_pixel, <, before.minutes_per_pixel);
      g_assert_cmpfloat_with_epsilon (whence_axis_to_pixel (&before, whence_axis_to_minute (&fixture->canvas->axis, 500)),
                                      500 + row->panned, 1e-3);
      settle (fixture);
    }
}

/* What is let go runs on, and ends. */
static void
test_fling (Fixture      *fixture,
            gconstpointer data)
{
  GtkEventController *scroll = find_controller (fixture, GTK_TYPE_EVENT_CONTROLLER_SCROLL);
  WhenceAxis before = fixture->canvas->axis;
  double way;

  g_signal_emit_by_name (scroll, "decelerate", 1200.0, 100.0);
  g_assert_cmpuint (fixture->canvas->tick_id, !=, 0);
  settle (fixture);
  way = whence_axis_to_pixel (&before, fixture->canvas->axis.begin);
  g_assert_cmpfloat (way, >, 200);
  g_assert_cmpfloat (way, <, 301);
  g_assert_cmpfloat (fixture->canvas->axis.minutes_per_pixel, ==, before.minutes_per_pixel);
}

/* A drag that ends in movement goes on against the hand's way; a hand that is put down again catches it. */
static void
test_swipe (Fixture      *fixture,
            gconstpointer data)
{
  GtkGesture *drag = find_controller (fixture, GTK_TYPE_GESTURE_DRAG);
  GtkGesture *swipe = find_controller (fixture, GTK_TYPE_GESTURE_SWIPE);
  WhenceAxis before = fixture->canvas->axis;
  WhenceAxis caught;

  g_signal_emit_by_name (drag, "drag-begin", 500.0, 300.0);
  g_signal_emit_by_name (drag, "drag-update", -40.0, 3.0);
  g_signal_emit_by_name (drag, "drag-update", -80.0, 3.0);
  g_assert_cmpfloat_with_epsilon (whence_axis_to_pixel (&before, fixture->canvas->axis.begin), 80, 1e-6);
  g_signal_emit_by_name (swipe, "swipe", -2000.0, 0.0);
  g_signal_emit_by_name (drag, "drag-end", -80.0, 3.0);
  g_assert_cmpuint (fixture->canvas->tick_id, !=, 0);
  wait_until (whence_axis_to_pixel (&before, fixture->canvas->axis.begin) > 120);
  g_signal_emit_by_name (drag, "drag-begin", 500.0, 300.0);
  g_assert_cmpuint (fixture->canvas->tick_id, ==, 0);
  caught = fixture->canvas->axis;
  g_assert_cmpfloat (whence_axis_to_pixel (&before, caught.begin), <, 80 + 500);
  settle (fixture);
  g_assert_cmpfloat (fixture->canvas->axis.begin, ==, caught.begin);
  g_signal_emit_by_name (drag, "drag-end", 0.0, 0.0);

  /* A click that ends in movement is none. */
  g_signal_emit_by_name (drag, "drag-begin", 500.0, 300.0);
  g_signal_emit_by_name (swipe, "swipe", -2000.0, 0.0);
  g_assert_cmpuint (fixture->canvas->tick_id, ==, 0);
}

/* Who asked the desktop for no motion gets none, and yet gets there. */
static void
test_reduced_motion (Fixture      *fixture,
                     gconstpointer data)
{
  GtkEventController *scroll = find_controller (fixture, GTK_TYPE_EVENT_CONTROLLER_SCROLL);
  double scale = fixture->canvas->axis.minutes_per_pixel;

  set_animations (FALSE);
  g_signal_emit_by_name (scroll, "decelerate", 1200.0, 100.0);
  g_assert_cmpuint (fixture->canvas->tick_id, ==, 0);
  whence_canvas_zoom_in (fixture->canvas);
  g_assert_cmpuint (fixture->canvas->tick_id, ==, 0);
  g_assert_cmpfloat (fixture->canvas->axis.minutes_per_pixel, <, scale);
  set_animations (TRUE);
}

/* A movement gives way to the next one from where it is. */
static void
test_interrupted (Fixture      *fixture,
                  gconstpointer data)
{
  WhenceAxis half;

  /* Where a frame takes longer than the whole movement there is nothing half-way. */
  do
    {
      whence_canvas_fit (fixture->canvas);
      settle (fixture);
      whence_canvas_zoom_to (fixture->canvas, N_EVENTS / 2);
      g_assert_cmpuint (fixture->canvas->tick_id, !=, 0);
      wait_until (fixture->canvas->axis.minutes_per_pixel != fixture->canvas->from.minutes_per_pixel);
    }
  while (fixture->canvas->tick_id == 0);
  half = fixture->canvas->axis;
  g_assert_cmpfloat (half.minutes_per_pixel, >, fixture->canvas->to.minutes_per_pixel);
  whence_canvas_pan_by (fixture->canvas, 10, FALSE);
  g_assert_cmpuint (fixture->canvas->tick_id, ==, 0);
  g_assert_cmpfloat (fixture->canvas->axis.minutes_per_pixel, ==, half.minutes_per_pixel);
  g_assert_cmpfloat_with_epsilon (whence_axis_to_pixel (&half, fixture->canvas->axis.begin), 10, 1e-3);
}

static gboolean
is_open (GtkWidget *menu)
{
  return menu && gtk_widget_get_visible (menu);
}

static void
test_long_press (Fixture      *fixture,
                 gconstpointer data)
{
  GtkGesture *press = find_controller (fixture, GTK_TYPE_GESTURE_LONG_PRESS);
  guint position;
  double x;
  double y;

  g_assert_true (gtk_gesture_single_get_touch_only (GTK_GESTURE_SINGLE (press)));
  get_middle (fixture, find_any_card (fixture, &position), &x, &y);
  g_signal_emit_by_name (press, "pressed", x, y);
  g_assert_true (is_open (fixture->canvas->menus[WHENCE_CANVAS_MENU_EVENT]));
  g_assert_cmpuint (whence_canvas_get_selected (fixture->canvas), ==, position);
  gtk_popover_popdown (GTK_POPOVER (fixture->canvas->menus[WHENCE_CANVAS_MENU_EVENT]));
  settle (fixture);
  g_signal_emit_by_name (press, "pressed", 1.0, (double) fixture->canvas->geometry.band_top + 4);
  g_assert_true (is_open (fixture->canvas->menus[WHENCE_CANVAS_MENU_GROUND]));
  gtk_popover_popdown (GTK_POPOVER (fixture->canvas->menus[WHENCE_CANVAS_MENU_GROUND]));
  settle (fixture);
}

static guint64
count_marked (Fixture *fixture)
{
  g_autoptr (GtkBitset) marked = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (fixture->marks));

  return gtk_bitset_get_size (marked);
}

/* A band over all marks all, those counted too; a band over a card marks that; with Ctrl it adds. */
static void
test_band (Fixture      *fixture,
           gconstpointer data)
{
  double width = gtk_widget_get_width (GTK_WIDGET (fixture->canvas));
  double height = gtk_widget_get_height (GTK_WIDGET (fixture->canvas));
  guint position;
  double x;
  double y;

  whence_canvas_begin_drag (fixture->canvas, 0, 0, GDK_SHIFT_MASK);
  whence_canvas_begin_band (fixture->canvas, 0, 0);
  whence_canvas_move_band (fixture->canvas, width, height);
  settle (fixture);
  g_assert_true (gtk_widget_get_child_visible (fixture->canvas->band));
  whence_canvas_end_band (fixture->canvas, TRUE);
  g_assert_false (gtk_widget_get_child_visible (fixture->canvas->band));
  g_assert_cmpuint (count_marked (fixture), ==, N_EVENTS);

  get_middle (fixture, find_any_card (fixture, &position), &x, &y);
  whence_canvas_begin_drag (fixture->canvas, x, y, GDK_SHIFT_MASK);
  whence_canvas_begin_band (fixture->canvas, x, y);
  whence_canvas_move_band (fixture->canvas, x + 1, y + 1);
  whence_canvas_end_band (fixture->canvas, TRUE);
  g_assert_cmpuint (count_marked (fixture), ==, 1);
  g_assert_true (gtk_selection_model_is_selected (GTK_SELECTION_MODEL (fixture->marks), position));

  whence_canvas_begin_drag (fixture->canvas, 0, 0, GDK_SHIFT_MASK | GDK_CONTROL_MASK);
  whence_canvas_begin_band (fixture->canvas, 0, 0);
  whence_canvas_move_band (fixture->canvas, width, height);
  whence_canvas_end_band (fixture->canvas, FALSE);
  g_assert_cmpuint (count_marked (fixture), ==, 1);
}

static void
test_stretch (Fixture      *fixture,
              gconstpointer data)
{
  double begin = whence_axis_to_minute (&fixture->canvas->axis, 200);
  double end = whence_axis_to_minute (&fixture->canvas->axis, 600);
  double shown[2];

  whence_canvas_begin_drag (fixture->canvas, 600, 10, GDK_CONTROL_MASK);
  whence_canvas_begin_band (fixture->canvas, 600, 10);
  whence_canvas_move_band (fixture->canvas, 200, 50);
  whence_canvas_end_band (fixture->canvas, TRUE);
  settle (fixture);
  whence_canvas_get_visible_range (fixture->canvas, &shown[0], &shown[1]);
  g_assert_cmpfloat_with_epsilon (shown[0], begin, (end - begin) * 0.01);
  g_assert_cmpfloat_with_epsilon (shown[1], end, (end - begin) * 0.01);
}

static void
test_clicks (Fixture      *fixture,
             gconstpointer data)
{
  guint position;
  double x;
  double y;
  double scale;

  get_middle (fixture, find_any_card (fixture, &position), &x, &y);
  whence_canvas_click (fixture->canvas, 1, x, y, 0);
  g_assert_cmpuint (whence_canvas_get_selected (fixture->canvas), ==, position);

  /* Shift marks all up to it, Ctrl takes one out. */
  whence_canvas_set_selected (fixture->canvas, 0);
  settle (fixture);
  get_middle (fixture, find_any_card (fixture, &position), &x, &y);
  whence_canvas_click (fixture->canvas, 1, x, y, GDK_SHIFT_MASK);
  g_assert_cmpuint (count_marked (fixture), ==, position + 1);
  g_assert_cmpuint (whence_canvas_get_selected (fixture->canvas), ==, 0);
  whence_canvas_click (fixture->canvas, 1, x, y, GDK_CONTROL_MASK);
  g_assert_cmpuint (count_marked (fixture), ==, position);

  /* What was clicked stays under the pointer until the second click. */
  whence_canvas_fit (fixture->canvas);
  settle (fixture);
  get_middle (fixture, find_any_card (fixture, &position), &x, &y);
  scale = fixture->canvas->axis.minutes_per_pixel;
  whence_canvas_click (fixture->canvas, 1, x, y, 0);
  whence_canvas_click (fixture->canvas, 2, x, y, 0);
  settle (fixture);
  g_assert_cmpuint (whence_canvas_get_selected (fixture->canvas), ==, position);
  g_assert_cmpfloat (fixture->canvas->axis.minutes_per_pixel, <, scale);
  g_assert_nonnull (whence_canvas_find_card (fixture->canvas, position));
}

static void
test_zoom_to_marked (Fixture      *fixture,
                     gconstpointer data)
{
  gtk_selection_model_select_range (GTK_SELECTION_MODEL (fixture->marks), 10, 5, TRUE);
  whence_canvas_zoom_to_marked (fixture->canvas);
  settle (fixture);
  for (guint i = 10; i < 15; i++)
    {
      g_assert_cmpfloat (get_begin_pixel (fixture, i), >=, 0);
      g_assert_cmpfloat (get_begin_pixel (fixture, i), <=, fixture->canvas->axis.width);
    }
  g_assert_cmpfloat (get_begin_pixel (fixture, 14) - get_begin_pixel (fixture, 10), >, fixture->canvas->axis.width / 2);
}

/* However far one goes away, the events stay in sight, and the way back begins at once. */
static void
test_farthest (Fixture      *fixture,
               gconstpointer data)
{
  double all = get_begin_pixel (fixture, N_EVENTS - 1) - get_begin_pixel (fixture, 0);
  double middle = fixture->canvas->axis.width / 2;
  double away;

  for (guint i = 0; i < 40; i++)
    whence_canvas_zoom_at (fixture->canvas, 0.5, middle, FALSE);
  settle (fixture);
  away = get_begin_pixel (fixture, N_EVENTS - 1) - get_begin_pixel (fixture, 0);
  g_assert_cmpfloat (away, <, all / 2);
  g_assert_cmpfloat (away, >, all / 50);
  for (guint i = 0; i < N_EVENTS; i++)
    {
      g_assert_cmpfloat (get_begin_pixel (fixture, i), >=, 0);
      g_assert_cmpfloat (get_begin_pixel (fixture, i), <=, fixture->canvas->axis.width);
    }
  whence_canvas_zoom_at (fixture->canvas, 2, middle, FALSE);
  g_assert_cmpfloat (get_begin_pixel (fixture, N_EVENTS - 1) - get_begin_pixel (fixture, 0), >, away * 1.9);
}

/* Lets the pointer rest on an event until its bubble is there. */
static void
rest_on_card (Fixture            *fixture,
              GtkEventController *motion,
              double             *out_x,
              double             *out_y)
{
  guint position;

  get_middle (fixture, find_any_card (fixture, &position), out_x, out_y);
  /* The display has a pointer of its own, which may come in between. */
  for (guint i = 0; i < 20 && !is_open (fixture->canvas->hover); i++)
    {
      g_signal_emit_by_name (motion, "leave");
      g_signal_emit_by_name (motion, "motion", *out_x, *out_y);
      g_assert_false (is_open (fixture->canvas->hover));
      wait_until (!fixture->canvas->hover_id);
    }
  g_assert_true (is_open (fixture->canvas->hover));
}

/* Each line of the bubble is there as a whole. */
static void
check_bubble (GtkWidget *bubble)
{
  GtkWidget *content = gtk_popover_get_child (GTK_POPOVER (bubble));

  wait_until (gtk_widget_get_height (content) > 0);
  for (GtkWidget *label = gtk_widget_get_first_child (content); label; label = gtk_widget_get_next_sibling (label))
    {
      graphene_rect_t bounds;
      int height;

      g_assert_true (GTK_IS_LABEL (label));
      gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (label), NULL, &height, NULL, NULL);
      g_assert_cmpint (gtk_widget_get_height (label), >=, height);
      g_assert_true (gtk_widget_compute_bounds (label, content, &bounds));
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (content) + 0.5);
    }
}

static void
test_hover (Fixture      *fixture,
            gconstpointer data)
{
  GtkEventController *motion = find_controller (fixture, GTK_TYPE_EVENT_CONTROLLER_MOTION);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  double x;
  double y;

  rest_on_card (fixture, motion, &x, &y);
  check_bubble (fixture->canvas->hover);
  /* It goes with the event it tells of. */
  whence_event_list_set (fixture->list, none);
  g_assert_false (is_open (fixture->canvas->hover));
  whence_event_list_set (fixture->list, fixture->timeline->events);
  settle (fixture);
  rest_on_card (fixture, motion, &x, &y);
  /* It is gone as soon as something else is to be seen. */
  whence_canvas_pan_by (fixture->canvas, 10, FALSE);
  g_assert_false (is_open (fixture->canvas->hover));
  g_signal_emit_by_name (motion, "leave");
  /* Nor does one come that was about to, once the reader types. */
  g_signal_emit_by_name (motion, "motion", x, y);
  whence_canvas_hide_hover (fixture->canvas);
  g_assert_cmpuint (fixture->canvas->hover_id, ==, 0);
  g_signal_emit_by_name (motion, "leave");
  g_assert_cmpuint (fixture->canvas->hover_id, ==, 0);
}

/* The sample, and many more events. */
static GPtrArray *
add_events (Fixture        *fixture,
            WhenceTimeline *more)
{
  GPtrArray *all = g_ptr_array_new ();

  g_ptr_array_extend (all, fixture->timeline->events, NULL, NULL);
  for (guint i = 0; i < more->events->len; i++)
    {
      WhenceEvent *event = g_ptr_array_index (more->events, i);
      g_autofree char *id = g_steal_pointer (&event->id);

      event->id = g_strconcat ("more-", id, NULL);
    }
  g_ptr_array_extend (all, more->events, NULL, NULL);
  g_ptr_array_sort (all, sample_compare);
  return all;
}

/* Where each event has its card, by the event's id. */
static GHashTable *
find_places (Fixture *fixture)
{
  GHashTable *places = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->list)); i++)
    {
      GtkWidget *card = (GtkWidget *) whence_canvas_find_card (fixture->canvas, i);
      graphene_rect_t bounds;

      if (card && gtk_widget_compute_bounds (card, GTK_WIDGET (fixture->canvas), &bounds))
        g_hash_table_insert (places, whence_event_list_get (fixture->list, i)->id, g_memdup2 (&bounds, sizeof bounds));
    }
  return places;
}

/* Articles come in while somebody reads: the view stays, and every card that was there is where it was. */
static void
test_nothing_jumps (Fixture      *fixture,
                    gconstpointer data)
{
  WhenceTimeline *more = sample_timeline (300, 3, 1949, 2024);
  g_autoptr (GPtrArray) all = add_events (fixture, more);
  g_autoptr (GHashTable) before = NULL;
  g_autoptr (GHashTable) after = NULL;
  WhenceAxis axis;
  GHashTableIter iter;
  gpointer id;
  gpointer bounds;

  whence_canvas_zoom_in (fixture->canvas);
  settle (fixture);
  axis = fixture->canvas->axis;
  before = find_places (fixture);
  g_assert_cmpuint (g_hash_table_size (before), >, 5);
  whence_event_list_set (fixture->list, all);
  settle (fixture);
  g_assert_cmpfloat (fixture->canvas->axis.begin, ==, axis.begin);
  g_assert_cmpfloat (fixture->canvas->axis.minutes_per_pixel, ==, axis.minutes_per_pixel);
  after = find_places (fixture);
  g_hash_table_iter_init (&iter, before);
  while (g_hash_table_iter_next (&iter, &id, &bounds))
    {
      const graphene_rect_t *now = g_hash_table_lookup (after, id);

      g_test_message ("%s", (const char *) id);
      g_assert_nonnull (now);
      g_assert_true (graphene_rect_equal (bounds, now));
    }
  whence_event_list_set (fixture->list, fixture->timeline->events);
  settle (fixture);
  sample_timeline_free (more);
}

/* Who sees all events goes on seeing all, and is taken there and not thrown. */
static void
test_all_is_followed (Fixture      *fixture,
                      gconstpointer data)
{
  WhenceTimeline *more = sample_timeline (40, 3, 1850, 2070);
  g_autoptr (GPtrArray) all = add_events (fixture, more);
  WhenceAxis axis = fixture->canvas->axis;

  whence_event_list_set (fixture->list, all);
  g_assert_cmpuint (fixture->canvas->tick_id, !=, 0);
  g_assert_cmpfloat (fixture->canvas->axis.begin, ==, axis.begin);
  settle (fixture);
  g_assert_true (whence_canvas_is_fitted (fixture->canvas));
  for (guint i = 0; i < all->len; i++)
    {
      g_assert_cmpfloat (get_begin_pixel (fixture, i), >=, 0);
      g_assert_cmpfloat (get_begin_pixel (fixture, i), <=, fixture->canvas->axis.width);
    }
  whence_event_list_set (fixture->list, fixture->timeline->events);
  settle (fixture);
  sample_timeline_free (more);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *name;
    void (*test) (Fixture      *fixture,
                  gconstpointer data);
  } tests[] = {
    { "pinch", test_pinch },
    { "scroll", test_scroll },
    { "fling", test_fling },
    { "swipe", test_swipe },
    { "reduced-motion", test_reduced_motion },
    { "interrupted", test_interrupted },
    { "long-press", test_long_press },
    { "band", test_band },
    { "stretch", test_stretch },
    { "clicks", test_clicks },
    { "zoom-to-marked", test_zoom_to_marked },
    { "farthest", test_farthest },
    { "hover", test_hover },
    { "nothing-jumps-as-events-come", test_nothing_jumps },
    { "all-in-view-is-followed", test_all_is_followed },
  };

  gtk_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strconcat ("/app/canvas-hands/", tests[i].name, NULL);

      g_test_add (path, Fixture, NULL, fixture_set_up, tests[i].test, fixture_tear_down);
    }
  return g_test_run ();
}
