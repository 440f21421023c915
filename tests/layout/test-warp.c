/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Empty times left out of an axis: there and back, nothing that happens is left out, and the labels of the axis stay apart and true. */

#include <glib.h>
#include <math.h>

#include "made-up.h"
#include "whence-civil.h"
#include "whence-step.h"

#define ROUNDS 200
#define DAY 1440

/* Clusters of a few days each, far apart. */
static WhenceLayoutItem *
make_clusters (GRand *random,
               guint  n_items,
               guint  n_clusters)
{
  WhenceLayoutItem *items = g_new0 (WhenceLayoutItem, n_items);

  for (guint i = 0; i < n_items; i++)
    {
      gint64 cluster = g_rand_int_range (random, 0, (gint32) n_clusters);

      items[i].begin = cluster * cluster * 3000 * DAY + g_rand_int_range (random, 0, 40 * DAY);
      items[i].end = items[i].begin + (g_rand_int_range (random, 0, 9) == 0 ? 900 * DAY : DAY);
      items[i].index = i;
      items[i].importance = 1;
    }
  return items;
}

static void
test_there_and_back (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (41);
  guint n_warped = 0;

  for (guint round = 0; round < ROUNDS; round++)
    {
      guint n = (guint) exp (g_rand_double_range (random, 0, log (2000)));
      g_autofree WhenceLayoutItem *items = round % 2 ? make_clusters (random, n, (guint) g_rand_int_range (random, 1, 12))
                                                     : random_items (random, n);
      g_autoptr (WhenceWarp) warp = whence_warp_new (items, n);
      double last_minute = -G_MAXDOUBLE;
      double last_place = -G_MAXDOUBLE;

      n_warped += warp != NULL;
      for (guint i = 0; i < 2 * n; i++)
        {
          double minute = (double) (i % 2 ? items[i / 2].end : items[i / 2].begin);
          double place = whence_warp_to_axis (warp, minute);

          g_assert_cmpfloat (place, ==, floor (place));
          g_assert_cmpfloat (whence_warp_to_time (warp, place), ==, minute);
          g_assert_false (whence_warp_is_left_out (warp, minute));
        }
      for (guint i = 0; i < 300; i++)
        {
          double minute = (double) items[0].begin - 1e6 + 1e4 * i * i;
          double place = whence_warp_to_axis (warp, minute);

          g_assert_true (minute > last_minute && place > last_place);
          g_assert_cmpfloat_with_epsilon (whence_warp_to_time (warp, place), minute, 1);
          last_minute = minute;
          last_place = place;
        }
    }
  g_assert_cmpuint (n_warped, >, ROUNDS / 4);
}

/* What was empty takes little of the axis afterwards; a stretch that is no longer than others is left as it is. */
static void
test_only_long_stretches (void)
{
  WhenceLayoutItem items[40] = { 0 };
  WhenceWarp *warp;
  double whole;

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    items[i] = (WhenceLayoutItem){ .begin = i * 30 * DAY, .end = (i * 30 + 1) * DAY };
  g_assert_null (whence_warp_new (items, G_N_ELEMENTS (items)));
  g_assert_null (whence_warp_new (NULL, 0));
  g_assert_null (whence_warp_new (items, 1));

  items[0].begin -= 36500 * DAY;
  items[0].end -= 36500 * DAY;
  warp = whence_warp_new (items, G_N_ELEMENTS (items));
  g_assert_nonnull (warp);
  g_assert_cmpuint (whence_warp_get_n_breaks (warp), ==, 1);
  whole = whence_warp_to_axis (warp, (double) items[39].end) - whence_warp_to_axis (warp, (double) items[0].begin);
  g_assert_cmpfloat (whence_warp_to_axis (warp, (double) items[1].begin) - whence_warp_to_axis (warp, (double) items[0].end), <, whole / 4);
  g_assert_cmpfloat (whence_warp_to_axis (warp, (double) items[39].end) - whence_warp_to_axis (warp, (double) items[1].begin), ==,
                     (double) (items[39].end - items[1].begin));
  g_assert_true (whence_warp_is_left_out (warp, (double) items[0].end + 18000 * DAY));
  whence_warp_unref (warp);
}

/* On each stretch the axis runs as time does, and no stretch reaches into another. */
static void
check_straights (const WhenceWarp *warp,
                 const WhenceAxis *axis)
{
  g_autoptr (GArray) straights = whence_warp_list (warp, axis);
  double last = axis->begin;

  for (guint i = 0; i < straights->len; i++)
    {
      const WhenceStraight *one = &g_array_index (straights, WhenceStraight, i);

      g_assert_cmpfloat (one->begin, >=, last);
      g_assert_cmpfloat (one->end, >=, one->begin);
      g_assert_cmpfloat_with_epsilon (whence_warp_to_axis (warp, one->begin + one->shift), one->begin, 0.01);
      g_assert_cmpfloat_with_epsilon (whence_warp_to_axis (warp, one->end + one->shift), one->end, 0.01);
      last = one->end;
    }
  g_assert_cmpfloat (last, <=, whence_axis_get_end (axis));
}

/* No two labels of the axis overlap, with breaks or without. */
static void
check_labels (WhenceScene *scene)
{
  guint n;
  const WhencePrimitive *at = whence_scene_get (scene, &n);

  for (guint i = 0; i < n; i++)
    for (guint j = i + 1; j < n; j++)
      {
        WhenceExtent one;
        WhenceExtent other;

        if (at[i].layer != WHENCE_LAYER_AXIS || at[i].shape != WHENCE_SHAPE_TEXT || at[j].layer != WHENCE_LAYER_AXIS
            || at[j].shape != WHENCE_SHAPE_TEXT || at[i].y != at[j].y)
          continue;
        measure (at[i].text, WHENCE_FONT_TICK, 0, 1, &one, NULL);
        measure (at[j].text, WHENCE_FONT_TICK, 0, 1, &other, NULL);
        g_assert_true (at[i].x + one.width <= at[j].x + 0.01 || at[j].x + other.width <= at[i].x + 0.01);
      }
}

static void
test_axis_is_true (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (42);

  for (guint round = 0; round < ROUNDS; round++)
    {
      guint n = (guint) g_rand_int_range (random, 1, 300);
      WhenceLayoutItem *items = make_clusters (random, n, (guint) g_rand_int_range (random, 1, 12));
      g_autoptr (WhenceWarp) warp = whence_warp_new (items, n);
      g_autoptr (WhenceLanes) lanes = whence_lanes_new ();
      g_autoptr (WhenceScene) scene = whence_scene_new (0, 0);
      g_autoptr (WhenceIndex) index = NULL;
      WhenceLaneContent content = { (char *) (round % 2 ? "a" : NULL), (char *) "A", NULL };
      WhencePictureState state = { WHENCE_SCENE_NONE, WHENCE_SCENE_NONE, 1e6, warp, NULL };
      WhenceGeometry geometry;
      WhenceAxis axis;

      for (guint i = 0; i < n; i++)
        {
          items[i].begin = (gint64) whence_warp_to_axis (warp, (double) items[i].begin);
          items[i].end = (gint64) whence_warp_to_axis (warp, (double) items[i].end);
        }
      content.index = index = whence_index_new (items, n);
      axis = random_axis (random, index, g_rand_double_range (random, 200, 2000));
      if (round % 2)
        whence_geometry_init_for_lanes (&geometry, axis.width, 600, 1, &host);
      else
        whence_geometry_init (&geometry, axis.width, 600, 1, &host);
      whence_lanes_set (lanes, &content, 1, NULL);
      whence_lanes_arrange (lanes, &geometry, 0);
      whence_lanes_place (lanes, &axis, WHENCE_SLOT_NONE, &host);
      check_placed (whence_lanes_get (lanes, 0)->placement, index, &axis, &whence_lanes_get (lanes, 0)->geometry);
      check_straights (warp, &axis);
      whence_picture_build (scene, &geometry, &axis, lanes, &state, &host);
      check_labels (scene);
    }
}

static char *
format_year (guint    step,
             gint64   minute,
             gboolean is_context,
             gpointer data)
{
  return g_strdup_printf ("%d", whence_civil_from_day ((gint32) floor ((double) minute / WHENCE_MINUTES_PER_DAY)).year);
}

/* Where ticks are years and time is left out, each year is named once, and none before the first item. */
static void
test_years_once (void)
{
  static const gint years[] = { 1949, 1969, 1974, 2007, 2014, 2018, 2022, 2023, 2024, 2030 };
  const guint n = G_N_ELEMENTS (years);
  WhenceLayoutHost with_years = host;
  guint n_rounds = 0;

  with_years.format_tick = format_year;
  for (double width = 400; width < 1800; width += 50)
    {
      WhenceLayoutItem *items = g_new0 (WhenceLayoutItem, n);
      g_autoptr (WhenceWarp) warp = NULL;
      g_autoptr (WhenceLanes) lanes = whence_lanes_new ();
      g_autoptr (WhenceScene) scene = whence_scene_new (0, 0);
      g_autoptr (WhenceIndex) index = NULL;
      g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
      WhenceLaneContent content = { NULL, NULL, NULL };
      WhencePictureState state = { WHENCE_SCENE_NONE, WHENCE_SCENE_NONE, NAN, NULL, NULL };
      const WhencePrimitive *at;
      WhenceGeometry geometry;
      WhenceAxis axis;
      guint n_at;

      for (guint i = 0; i < n; i++)
        {
          items[i].begin = whence_civil_to_day ((WhenceCivil){ (gint16) years[i], 1, 1 }) * WHENCE_MINUTES_PER_DAY;
          items[i].end = items[i].begin + 365 * WHENCE_MINUTES_PER_DAY;
          items[i].index = i;
        }
      state.warp = warp = whence_warp_new (items, n);
      for (guint i = 0; i < n; i++)
        {
          items[i].begin = (gint64) whence_warp_to_axis (warp, (double) items[i].begin);
          items[i].end = (gint64) whence_warp_to_axis (warp, (double) items[i].end);
        }
      content.index = index = whence_index_new (items, n);
      whence_axis_init (&axis, 0, 1, width);
      whence_axis_fit (&axis, (double) whence_index_get_begin (index), (double) whence_index_get_end (index), 90);
      if (whence_step_get (whence_step_choose (axis.minutes_per_pixel, 1))->context != whence_step_choose (axis.minutes_per_pixel, 1))
        continue;
      n_rounds++;
      whence_geometry_init (&geometry, axis.width, 600, 1, &with_years);
      whence_lanes_set (lanes, &content, 1, NULL);
      whence_lanes_arrange (lanes, &geometry, 0);
      whence_lanes_place (lanes, &axis, WHENCE_SLOT_NONE, &with_years);
      whence_picture_build (scene, &geometry, &axis, lanes, &state, &with_years);
      at = whence_scene_get (scene, &n_at);
      for (guint i = 0; i < n_at; i++)
        if (at[i].layer == WHENCE_LAYER_AXIS && at[i].shape == WHENCE_SHAPE_TEXT)
          {
            g_assert_cmpint (atoi (at[i].text), >=, years[0]);
            g_assert_true (g_hash_table_add (seen, (gpointer) at[i].text));
          }
      g_assert_cmpuint (g_hash_table_size (seen), >, 2);
    }
  g_assert_cmpuint (n_rounds, >, 3);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/layout/warp/there-and-back", test_there_and_back);
  g_test_add_func ("/layout/warp/only-long-stretches", test_only_long_stretches);
  g_test_add_func ("/layout/warp/axis-is-true", test_axis_is_true);
  g_test_add_func ("/layout/warp/years-once", test_years_once);
  return g_test_run ();
}
