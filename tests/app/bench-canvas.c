/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Opens the real timeline widget in a window of 1280 × 800, pans and zooms it over many events, and ends with a line of JSON:
 * how long frames took from the frame clock's update to after-paint, how many labels stood in them, whether any overlapped, and
 * whether every event in view was shown or counted.
 *
 * Then a thousand more events come in, and the longest time between two frames until they are there is told.
 *
 *   bench-canvas --events=1000000 [--seed=1] [--lanes=none|article|participant|place|kind] [--screenshot=FILE] */

#include <gtk/gtk.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "whence-canvas-private.h"
#include "whence-event-list.h"

#define WINDOW_WIDTH 1280
#define WINDOW_HEIGHT 800
#define FRAMES 300
#define IMPORTED 1000
#define QUIET_FRAMES 30
#define FIRST_YEAR 1970
#define DAYS (50 * 365)
#define YEAR (365.2425 * 1440)
#define PLACES 40

static gint n_events = 1000;
static int n_eras = 0;
static gint seed = 1;
static char *screenshot;
static char *lanes;
static gint width = WINDOW_WIDTH;
static gint height = WINDOW_HEIGHT;

/* The events are made when they are asked for, as a document's would be read; a day, a month or a span each, sorted. */
typedef struct
{
  gint32 day;
  guint8 form;
  guint8 length;
  guint16 subject;
} Row;

#define BENCH_TYPE_MODEL (bench_model_get_type ())
G_DECLARE_FINAL_TYPE (BenchModel, bench_model, BENCH, MODEL, GObject)

struct _BenchModel
{
  GObject parent_instance;
  Row    *rows;
  guint   n_rows;
};

static const char *const actors[] = { "Ministers", "The harbour council", "Engineers", "Two delegations", "The assembly", "Fishermen" };
static const char *const deeds[] = { "meet to discuss the corridor", "open the new bridge", "sign an agreement on fisheries",
                                     "vote on the coastal act", "begin an exercise near the islands", "publish the long report",
                                     "agree on a timetable for the railway between the capital and the port" };
static const char *const labels[] = { "Corridor talks", "Bridge opens", "Fisheries pact", "Coastal act", "Exercise", "Report", "Railway plan" };

static GType
bench_model_get_item_type (GListModel *model)
{
  return WHENCE_TYPE_EVENT_ITEM;
}

static guint
bench_model_get_n_items (GListModel *model)
{
  return BENCH_MODEL (model)->n_rows;
}

static gpointer
bench_model_get_item (GListModel *model,
                      guint       position)
{
  BenchModel *self = BENCH_MODEL (model);
  const Row *row;
  g_autoptr (WhenceEvent) event = NULL;

  if (position >= self->n_rows)
    return NULL;
  row = &self->rows[position];
  event = whence_event_new ();
  event->id = g_strdup_printf ("%u", position);
  event->title = g_strdup_printf ("%s %s", actors[row->subject % G_N_ELEMENTS (actors)], deeds[row->subject % G_N_ELEMENTS (deeds)]);
  event->label = g_strdup (labels[row->subject % G_N_ELEMENTS (labels)]);
  event->dated = TRUE;
  event->confidence = (guint8) (row->subject % 100);
  event->kind = (WhenceKind) (row->subject % WHENCE_N_KINDS);
  event->place = g_strdup_printf ("Port %u", row->subject % PLACES);
  event->span = whence_span_from_day (row->day);
  if (row->form >= 70)
    event->span = whence_span_from_unit (row->day, row->form < 85 ? WHENCE_PRECISION_MONTH : WHENCE_PRECISION_YEAR);
  if (row->form >= 95)
    event->span = whence_span_join (whence_span_from_day (row->day), whence_span_from_day (row->day + 1 + row->length * 4));
  if (row->form % 12 == 0)
    event->span.flags |= WHENCE_SPAN_APPROXIMATE;
  return whence_event_item_new (event);
}

static void
bench_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = bench_model_get_item_type;
  iface->get_n_items = bench_model_get_n_items;
  iface->get_item = bench_model_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (BenchModel,
                               bench_model,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, bench_model_iface_init))

static void
bench_model_finalize (GObject *object)
{
  g_free (BENCH_MODEL (object)->rows);
  G_OBJECT_CLASS (bench_model_parent_class)->finalize (object);
}

static void
bench_model_class_init (BenchModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bench_model_finalize;
}

static void
bench_model_init (BenchModel *self)
{
}

static int
compare_rows (const void *a,
              const void *b)
{
  const Row *first = a;
  const Row *second = b;

  return (first->day > second->day) - (first->day < second->day);
}

static BenchModel *
bench_model_new (guint n,
                 guint number)
{
  BenchModel *self = g_object_new (BENCH_TYPE_MODEL, NULL);
  g_autoptr (GRand) random = g_rand_new_with_seed (number);

  self->rows = g_new (Row, n);
  self->n_rows = n;
  for (guint i = 0; i < n; i++)
    self->rows[i] = (Row){ g_rand_int_range (random, 0, DAYS), (guint8) g_rand_int_range (random, 0, 100),
                           (guint8) g_rand_int_range (random, 0, 250), (guint16) g_rand_int_range (random, 0, 60000) };
  qsort (self->rows, n, sizeof (Row), compare_rows);
  return self;
}

/* Others come in on a day in the middle. */
static void
bench_model_import (BenchModel *self,
                    guint       n)
{
  guint middle = self->n_rows / 2;
  Row row = self->rows[middle];

  self->rows = g_renew (Row, self->rows, self->n_rows + n);
  memmove (self->rows + middle + n, self->rows + middle, sizeof (Row) * (self->n_rows - middle));
  for (guint i = 0; i < n; i++)
    self->rows[middle + i] = row;
  self->n_rows += n;
  g_list_model_items_changed (G_LIST_MODEL (self), middle, 0, n);
}

/* What is measured */
typedef enum
{
  STEP_PAN_FULL,
  STEP_PAN_YEAR,
  STEP_ZOOM,
  N_STEPS
} Step;

static const char *const step_names[] = { "pan_full_ms", "pan_year_ms", "zoom_ms" };

static WhenceCanvas *canvas;
static GtkWidget *window;
static GMainLoop *loop;
static double times[N_STEPS][FRAMES];
static guint labels_shown[N_STEPS * FRAMES];
static guint n_overlaps;
static gboolean is_all_counted = TRUE;
static gint64 start_time;
static gint64 update_time;
static double first_ms;
static guint frame;
static gboolean is_measuring;
static BenchModel *model;
static gboolean is_importing;
static gint64 last_paint;
static double import_longest_ms;
static guint n_quiet;

static int
compare_doubles (const void *a,
                 const void *b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

static int
compare_uints (const void *a,
               const void *b)
{
  guint first = *(const guint *) a;
  guint second = *(const guint *) b;

  return (first > second) - (first < second);
}

/* Whether a lane shows or counts all it has in view; adds how many of its cards are not scrolled out of view. */
static void
check_lane (const WhenceLane *lane,
            guint            *n_uncovered)
{
  guint n_placed;
  guint n_folds;
  const WhencePlaced *placed = whence_placement_get_placed (lane->placement, &n_placed);
  const WhenceFold *folds = whence_placement_get_folds (lane->placement, &n_folds);
  guint counted = 0;

  for (guint i = 0; i < n_placed; i++)
    {
      double y;
      double bar;

      whence_geometry_get_row (&lane->geometry, placed[i].row, &y, &bar);
      *n_uncovered += y + lane->geometry.card_height > canvas->geometry.top && y < whence_scene_get_cover (canvas->scene);
    }
  for (guint i = 0; i < n_folds; i++)
    counted += folds[i].count;
  if (n_placed + counted != whence_index_count (lane->content.index, canvas->axis.begin, whence_axis_get_end (&canvas->axis)))
    is_all_counted = FALSE;
}

/* Counts overlaps among the children as they are allocated, cut at the canvas' edge. */
static void
check_frame (void)
{
  graphene_rect_t areas[1024];
  graphene_rect_t bounds;
  graphene_rect_t cut;
  float top = (float) canvas->geometry.top;
  graphene_rect_t view = GRAPHENE_RECT_INIT (0, top, (float) gtk_widget_get_width (GTK_WIDGET (canvas)),
                                             (float) gtk_widget_get_height (GTK_WIDGET (canvas)) - top);
  guint n = 0;
  guint n_cards = 0;
  guint n_placed = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (canvas)); child; child = gtk_widget_get_next_sibling (child))
    if (WHENCE_IS_CANVAS_CARD (child) && gtk_widget_get_child_visible (child) && n < G_N_ELEMENTS (areas)
        && gtk_widget_compute_bounds (child, GTK_WIDGET (canvas), &bounds) && graphene_rect_intersection (&bounds, &view, &cut))
      {
        areas[n++] = cut;
        n_cards += !whence_canvas_card_is_fold (WHENCE_CANVAS_CARD (child));
      }
  /* Names of eras stand above the rest of the view. */
  for (guint i = 0; i < canvas->era_labels->len && n < G_N_ELEMENTS (areas); i++)
    if (gtk_widget_get_child_visible (g_ptr_array_index (canvas->era_labels, i))
        && gtk_widget_compute_bounds (g_ptr_array_index (canvas->era_labels, i), GTK_WIDGET (canvas), &bounds))
      areas[n++] = bounds;
  for (guint i = 0; i < n; i++)
    for (guint j = i + 1; j < n; j++)
      if (graphene_rect_intersection (&areas[i], &areas[j], &cut) && cut.size.width > 0.01f && cut.size.height > 0.01f)
        n_overlaps++;
  for (guint i = 0; i < whence_lanes_get_n (canvas->lanes); i++)
    if (whence_lanes_get (canvas->lanes, i)->is_in_view)
      check_lane (whence_lanes_get (canvas->lanes, i), &n_placed);
  if (n_cards != n_placed)
    is_all_counted = FALSE;
  labels_shown[frame] = n_cards;
}

static void
move (void)
{
  guint at = frame % FRAMES;
  double begin = (double) whence_index_get_begin (canvas->index);
  double end = (double) whence_index_get_end (canvas->index);
  double length;

  switch ((Step) (frame / FRAMES))
    {
    case STEP_PAN_FULL:
      length = (end - begin) * 1.1;
      begin += (end - begin) * (-0.1 + 0.0006 * at);
      break;
    case STEP_PAN_YEAR:
      length = YEAR;
      begin += (end - begin) * 0.4 + YEAR * 0.012 * at;
      break;
    case STEP_ZOOM:
      /* From all to a month and back. */
      length = (end - begin) * pow (YEAR / 12 / (end - begin), 1 - fabs (1 - at / (FRAMES / 2.0)));
      begin += (end - begin) * 0.6 - length * 0.6;
      break;
    case N_STEPS:
    default:
      return;
    }
  whence_canvas_set_visible_range (canvas, begin, begin + length, FALSE);
}

static void
update_cb (GdkFrameClock *clock)
{
  update_time = g_get_monotonic_time ();
  if (is_measuring)
    move ();
}

static gboolean
shot (void)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (canvas));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;
  g_autoptr (GdkTexture) texture = NULL;

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (GTK_WIDGET (canvas)), gtk_widget_get_height (GTK_WIDGET (canvas)));
  node = gtk_snapshot_free_to_node (snapshot);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node, NULL);
  gsk_render_node_unref (node);
  return gdk_texture_save_to_png (texture, screenshot);
}

static void
after_paint_cb (GdkFrameClock *clock)
{
  if (first_ms == 0 && whence_index_get_n (canvas->index) == (guint) n_events)
    {
      first_ms = (double) (g_get_monotonic_time () - start_time) / 1000;
      is_measuring = TRUE;
    }
  else if (is_measuring)
    {
      times[frame / FRAMES][frame % FRAMES] = (double) (g_get_monotonic_time () - update_time) / 1000;
      check_frame ();
      if (++frame == N_STEPS * FRAMES)
        {
          is_measuring = FALSE;
          is_importing = TRUE;
          last_paint = g_get_monotonic_time ();
          bench_model_import (model, IMPORTED);
        }
    }
  else if (is_importing)
    {
      import_longest_ms = MAX (import_longest_ms, (double) (g_get_monotonic_time () - last_paint) / 1000);
      last_paint = g_get_monotonic_time ();
      if (whence_index_get_n (canvas->index) == (guint) n_events + IMPORTED && n_quiet++ == QUIET_FRAMES)
        {
          g_main_loop_quit (loop);
          return;
        }
    }
  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_UPDATE);
  gtk_widget_queue_draw (GTK_WIDGET (canvas));
}

static double
get_rss_mb (void)
{
  g_autofree char *status = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/status", &status, NULL, NULL) || !(line = g_strstr_len (status, -1, "VmHWM:")))
    return 0;
  return g_ascii_strtod (line + 6, NULL) / 1024;
}

static void
report (void)
{
  g_print ("{\"events\":%d,\"lanes\":%u,\"first_ms\":%.1f", n_events,
           whence_lanes_are_grouped (canvas->lanes) ? whence_lanes_get_n (canvas->lanes) : 0, first_ms);
  for (guint i = 0; i < N_STEPS; i++)
    {
      qsort (times[i], FRAMES, sizeof (double), compare_doubles);
      g_print (",\"%s\":{\"median\":%.2f,\"p95\":%.2f}", step_names[i], times[i][FRAMES / 2], times[i][FRAMES * 95 / 100]);
    }
  qsort (labels_shown, N_STEPS * FRAMES, sizeof (guint), compare_uints);
  g_print (",\"rss_mb\":%.1f,\"labels_median\":%u,\"overlapping_labels\":%u,\"shown_plus_counted_ok\":%s,"
           "\"import_longest_ms\":%.1f}\n",
           get_rss_mb (), labels_shown[N_STEPS * FRAMES / 2], n_overlaps, is_all_counted ? "true" : "false", import_longest_ms);
}

static void
add_eras (void)
{
  g_autoptr (GPtrArray) eras = whence_eras_new ();
  g_autoptr (GRand) random = g_rand_new_with_seed ((guint) seed);

  for (int i = 0; i < n_eras; i++)
    {
      gint32 first = g_rand_int_range (random, 0, DAYS);
      WhenceSpan span = whence_span_join (whence_span_from_day (first), whence_span_from_day (first + g_rand_int_range (random, 1, DAYS / 4)));
      g_autofree char *name = g_strdup_printf ("Era number %d", i);

      g_ptr_array_add (eras, whence_era_new (name, name, &span, (WhenceEraColor) (i % WHENCE_N_ERA_COLORS)));
    }
  whence_eras_sort (eras);
  whence_canvas_set_eras (canvas, eras);
}

int
main (int    argc,
      char **argv)
{
  const GOptionEntry entries[] = {
    { "events", 0, 0, G_OPTION_ARG_INT, &n_events, "How many events", "N" },
    { "seed", 0, 0, G_OPTION_ARG_INT, &seed, "Which events", "S" },
    { "lanes", 0, 0, G_OPTION_ARG_STRING, &lanes, "What to group events by", "WAY" },
    { "eras", 0, 0, G_OPTION_ARG_INT, &n_eras, "How many named stretches of time lie behind them", "N" },
    { "screenshot", 0, 0, G_OPTION_ARG_FILENAME, &screenshot, "Where to write the last frame", "FILE" },
    { "width", 0, 0, G_OPTION_ARG_INT, &width, "Width of the window", "PIXELS" },
    { "height", 0, 0, G_OPTION_ARG_INT, &height, "Height of the window", "PIXELS" },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;
  GdkFrameClock *clock;
  WhenceGroup group = WHENCE_GROUP_NONE;

  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || n_events < 1
      || (lanes && !whence_group_from_id (lanes, &group)))
    {
      g_printerr ("%s\n", error ? error->message : "--events must be positive, and --lanes something to group by");
      return 2;
    }
  gtk_init ();
  model = bench_model_new ((guint) n_events, (guint) seed);
  loop = g_main_loop_new (NULL, FALSE);
  start_time = g_get_monotonic_time ();
  window = gtk_window_new ();
  canvas = WHENCE_CANVAS (whence_canvas_new ());
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (canvas));
  whence_canvas_set_group (canvas, group);
  add_eras ();
  whence_canvas_set_model (canvas, G_LIST_MODEL (model));
  gtk_window_present (GTK_WINDOW (window));
  clock = gtk_widget_get_frame_clock (window);
  g_signal_connect (clock, "update", G_CALLBACK (update_cb), NULL);
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), NULL);
  g_main_loop_run (loop);
  if (screenshot && !shot ())
    g_printerr ("cannot write %s\n", screenshot);
  report ();
  gtk_window_destroy (GTK_WINDOW (window));
  g_main_loop_unref (loop);
  g_object_unref (model);
  return n_overlaps == 0 && is_all_counted ? 0 : 1;
}
