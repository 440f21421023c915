/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Random events, zooms and sizes: no overlap, everything shown or counted, and a click finds what is drawn. */

#include <glib.h>
#include <math.h>

#include "made-up.h"
#include "whence-flow.h"

#define ROUNDS 150

/* Each fold lists what it counts, and nothing that is shown. */
static void
check_folds (WhencePlacement *placement,
             WhenceIndex     *index)
{
  guint n;
  guint n_folds;
  const WhencePlaced *placed = whence_placement_get_placed (placement, &n);
  const WhenceFold *folds = whence_placement_get_folds (placement, &n_folds);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < n; i++)
    g_assert_true (g_hash_table_add (seen, GUINT_TO_POINTER (placed[i].slot)));
  for (guint i = 0; i < n_folds; i++)
    {
      g_autoptr (GArray) slots = whence_placement_list_fold (placement, &folds[i], whence_index_get_n (index));

      g_assert_cmpuint (slots->len, ==, folds[i].count);
      g_assert_cmpfloat (folds[i].middle, >=, folds[i].x - 0.01);
      g_assert_cmpfloat (folds[i].middle, <=, folds[i].x + folds[i].width + 0.01);
      for (guint j = 0; j < slots->len; j++)
        g_assert_true (g_hash_table_add (seen, GUINT_TO_POINTER (g_array_index (slots, guint, j))));
    }
}

static void
check_scene (WhenceScene          *scene,
             const WhenceGeometry *geometry)
{
  guint n;
  const WhencePrimitive *primitives = whence_scene_get (scene, &n);

  for (guint i = 0; i < n; i++)
    {
      const WhencePrimitive *one = &primitives[i];
      WhenceLayer layer;

      if ((one->layer != WHENCE_LAYER_CARD && one->layer != WHENCE_LAYER_FOLD) || one->shape != WHENCE_SHAPE_RECTANGLE)
        continue;
      for (guint j = i + 1; j < n; j++)
        if (primitives[j].shape == WHENCE_SHAPE_RECTANGLE && primitives[j].layer >= WHENCE_LAYER_CARD)
          g_assert_false (overlap (one, &primitives[j]));
      if (one->layer == WHENCE_LAYER_CARD)
        {
          g_assert_cmpuint (whence_scene_hit (scene, one->x + one->width / 2, one->y + one->height / 2, &layer), ==, one->index);
          g_assert_cmpint (layer, ==, WHENCE_LAYER_CARD);
          g_assert_true (one->y + one->height <= geometry->band_top || one->y >= geometry->band_top + geometry->band_height);
        }
    }
  g_assert_cmpuint (whence_scene_hit (scene, -50, -50, NULL), ==, WHENCE_SCENE_NONE);
}

static void
run_round (GRand *random,
           guint  n_items)
{
  g_autoptr (WhenceIndex) index = whence_index_new (random_items (random, n_items), n_items);
  g_autoptr (WhenceLanes) lanes = whence_lanes_new ();
  g_autoptr (WhenceScene) scene = whence_scene_new (0, 0);
  WhenceLaneContent content = { NULL, NULL, index };
  WhencePlacement *placement;
  double scale = g_rand_boolean (random) ? 1 : 2;
  double width = g_rand_double_range (random, 200, 2000);
  double height = g_rand_double_range (random, 100, 1400);
  WhenceAxis axis = random_axis (random, index, width);
  WhenceGeometry geometry;
  WhencePictureState state = { WHENCE_SCENE_NONE, WHENCE_SCENE_NONE, NAN, NULL, NULL };

  whence_geometry_init (&geometry, width, height, scale, &host);
  whence_lanes_set (lanes, &content, 1, NULL);
  placement = whence_lanes_get (lanes, 0)->placement;
  whence_lanes_arrange (lanes, &geometry, 0);
  for (guint i = 0; i < 12; i++)
    {
      whence_lanes_place (lanes, &axis, WHENCE_SLOT_NONE, &host);
      check_placed (placement, index, &axis, &geometry);
      whence_picture_build (scene, &geometry, &axis, lanes, &state, &host);
      check_scene (scene, &geometry);
      if (i % 4 == 3)
        whence_axis_zoom (&axis, g_rand_double_range (random, 0.5, 2), width / 3);
      else
        whence_axis_pan (&axis, g_rand_double_range (random, -width / 2, width / 2));
    }
  /* The last run was of another view than the axis is now: fold lists belong to the run. */
  if (n_items <= 300)
    check_folds (placement, index);
}

static gboolean
is_third_cb (guint32  index,
             gpointer data)
{
  return index % 3 == 0;
}

/* What is marked has a ring around its bar or point, and the ring is no place to be hit. */
static void
test_marked_have_a_ring (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (9);
  g_autoptr (WhenceIndex) index = whence_index_new (random_items (random, 60), 60);
  g_autoptr (WhenceLanes) lanes = whence_lanes_new ();
  g_autoptr (WhenceScene) scene = whence_scene_new (0, 0);
  WhenceLaneContent content = { NULL, NULL, index };
  WhenceAxis axis;
  WhenceGeometry geometry;
  WhencePictureState state = { WHENCE_SCENE_NONE, WHENCE_SCENE_NONE, NAN, .is_marked = is_third_cb };
  const WhencePrimitive *primitives;
  const WhencePlaced *placed;
  guint n, n_rings = 0, n_marked = 0;

  whence_axis_init (&axis, (double) whence_index_get_begin (index), (double) whence_index_get_end (index), 1400);
  whence_geometry_init (&geometry, 1400, 900, 1, &host);
  whence_lanes_set (lanes, &content, 1, NULL);
  whence_lanes_arrange (lanes, &geometry, 0);
  whence_lanes_place (lanes, &axis, WHENCE_SLOT_NONE, &host);
  whence_picture_build (scene, &geometry, &axis, lanes, &state, &host);
  placed = whence_placement_get_placed (whence_lanes_get (lanes, 0)->placement, &n);
  for (guint i = 0; i < n; i++)
    n_marked += placed[i].index % 3 == 0;
  primitives = whence_scene_get (scene, &n);
  for (guint i = 0; i < n; i++)
    if (primitives[i].layer == WHENCE_LAYER_BAR && primitives[i].shape == WHENCE_SHAPE_RECTANGLE)
      {
        g_assert_cmpuint (primitives[i].index, ==, WHENCE_SCENE_NONE);
        n_rings++;
      }
  g_assert_cmpuint (n_marked, >, 0);
  g_assert_cmpuint (n_rings, ==, n_marked);
}

static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (21);

  for (guint i = 0; i < ROUNDS; i++)
    run_round (random, (guint) exp (g_rand_double_range (random, 0, log (i % 10 == 0 ? 30000 : 1000))));
}

static void
test_selected_is_always_shown (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (22);
  g_autoptr (WhenceIndex) index = whence_index_new (random_items (random, 5000), 5000);
  g_autoptr (WhencePlacement) placement = whence_placement_new ();
  WhenceAxis axis;

  whence_axis_init (&axis, (double) whence_index_get_begin (index), (double) whence_index_get_end (index), 900);
  for (guint selected = 0; selected < 5000; selected += 97)
    {
      WhencePlacementOptions options = { 3, 1, selected };
      guint n;
      const WhencePlaced *placed;
      gboolean is_shown = FALSE;

      whence_placement_run (placement, index, &axis, &options, &host);
      placed = whence_placement_get_placed (placement, &n);
      for (guint i = 0; i < n; i++)
        is_shown = is_shown || placed[i].index == selected;
      g_assert_true (is_shown);
    }
}

/* What is on view stays where it is in time while the view moves, as long as it is wholly in view. */
static void
test_panning_does_not_flicker (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (23);
  g_autoptr (WhenceIndex) index = whence_index_new (random_items (random, 3000), 3000);
  g_autoptr (WhencePlacement) placement = whence_placement_new ();
  WhencePlacementOptions options = { 5, 1, WHENCE_SLOT_NONE };
  WhenceAxis axis;

  whence_axis_init (&axis, 0, (double) whence_index_get_end (index) / 3, 1200);
  whence_placement_run (placement, index, &axis, &options, &host);
  for (guint step = 0; step < 60; step++)
    {
      g_autoptr (GHashTable) rows = g_hash_table_new (NULL, NULL);
      guint n;
      const WhencePlaced *placed = whence_placement_get_placed (placement, &n);

      for (guint i = 0; i < n; i++)
        if (placed[i].x > 40 && placed[i].x + placed[i].width < 1160 && placed[i].bar_begin > 40 && placed[i].bar_end < 1160)
          g_hash_table_insert (rows, GUINT_TO_POINTER (placed[i].index), GUINT_TO_POINTER (placed[i].row + 1));
      whence_axis_pan (&axis, 7);
      whence_placement_run (placement, index, &axis, &options, &host);
      placed = whence_placement_get_placed (placement, &n);
      for (guint i = 0; i < n; i++)
        {
          gpointer row = g_hash_table_lookup (rows, GUINT_TO_POINTER (placed[i].index));

          g_hash_table_remove (rows, GUINT_TO_POINTER (placed[i].index));
          if (row)
            g_assert_cmpuint (GPOINTER_TO_UINT (row), ==, placed[i].row + 1);
        }
      g_assert_cmpuint (g_hash_table_size (rows), ==, 0);
    }
}

static guint
count_moved (const WhencePlaced *was,
             guint               n_was,
             WhencePlacement    *placement,
             guint32             edited)
{
  guint n;
  const WhencePlaced *is = whence_placement_get_placed (placement, &n);
  guint moved = 0;

  for (guint i = 0; i < n_was; i++)
    {
      gboolean is_there = was[i].index == edited;

      for (guint j = 0; j < n && !is_there; j++)
        is_there = was[i].index == is[j].index && was[i].row == is[j].row && was[i].x == is[j].x && was[i].text == is[j].text;
      moved += !is_there;
    }
  return moved;
}

/* An item gets another time and its old one back, in a view as it is first shown or one that was moved to: few others move, and in the end all
 * is where it was, also where room was taken and given back, or another item selected in between. */
static void
test_what_changes_back_looks_as_before (gconstpointer data)
{
  gboolean is_moved = GPOINTER_TO_INT (data);
  g_autoptr (GRand) random = g_rand_new_with_seed (26);
  guint n_moved = 0;
  guint n_shown = 0;

  for (guint round = 0; round < 60; round++)
    {
      guint n = (guint) g_rand_int_range (random, 10, 300);
      guint32 edited = (guint32) g_rand_int_range (random, 0, (gint32) n);
      WhenceLayoutItem *items = random_items (random, n);
      WhenceLayoutItem *later = g_memdup2 (items, sizeof *items * n);
      WhencePlacementOptions options = { 6, 1, WHENCE_SLOT_NONE };
      g_autoptr (WhenceIndex) before = whence_index_new (g_memdup2 (items, sizeof *items * n), n);
      g_autoptr (WhenceIndex) again = whence_index_new (items, n);
      g_autoptr (WhenceIndex) after = NULL;
      g_autoptr (WhencePlacement) placement = whence_placement_new ();
      g_autofree WhencePlaced *was = NULL;
      const WhencePlaced *shown;
      WhenceAxis axis;

      later[edited].begin += 86400;
      later[edited].end += 86400;
      after = whence_index_new (later, n);
      whence_axis_init (&axis, (double) whence_index_get_begin (before), (double) whence_index_get_end (before), 900);
      whence_placement_run (placement, before, &axis, &options, &host);
      for (guint i = 0; i < 20 && is_moved; i++)
        {
          if (i < 5)
            whence_axis_zoom (&axis, 1.1, 300);
          else
            whence_axis_pan (&axis, 11);
          whence_placement_run (placement, before, &axis, &options, &host);
        }
      shown = whence_placement_get_placed (placement, &n);
      was = g_memdup2 (shown, sizeof *was * n);
      n_shown += n;
      whence_placement_run (placement, after, &axis, &options, &host);
      n_moved += count_moved (was, n, placement, edited);
      options.n_rows = 4;
      whence_placement_run (placement, after, &axis, &options, &host);
      options = (WhencePlacementOptions){ 6, 1, (guint) g_rand_int_range (random, 0, 10) };
      whence_placement_run (placement, after, &axis, &options, &host);
      options.selected = WHENCE_SLOT_NONE;
      whence_placement_run (placement, again, &axis, &options, &host);
      g_assert_cmpuint (count_moved (was, n, placement, WHENCE_SLOT_NONE), ==, 0);
    }
  g_test_message ("%u of %u moved", n_moved, n_shown);
  g_assert_cmpuint (n_shown, >, 400);
  g_assert_cmpuint (n_moved * 12, <, n_shown);
}

/* The index against plain loops. */
static void
test_index_agrees_with_loops (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (24);

  for (guint round = 0; round < 60; round++)
    {
      guint n = (guint) g_rand_int_range (random, 1, 700);
      g_autoptr (WhenceIndex) index = whence_index_new (random_items (random, n), n);
      double begin = (double) whence_index_get (index, (guint) g_rand_int_range (random, 0, (gint32) n))->begin;
      double end = begin + g_rand_double_range (random, 1, 1e8);
      guint first = (guint) g_rand_int_range (random, 0, (gint32) n);
      guint last = (guint) g_rand_int_range (random, (gint32) first, (gint32) n + 1);
      guint slots[20];
      guint found = whence_index_top (index, first, last, begin, G_N_ELEMENTS (slots), slots);
      guint count = 0;
      guint eligible = 0;
      float least = G_MAXFLOAT;

      for (guint i = 0; i < n; i++)
        {
          const WhenceLayoutItem *item = whence_index_get (index, i);

          count += (double) item->end > begin && (double) item->begin < end;
          eligible += i >= first && i < last && (double) item->end > begin;
          g_assert_cmpuint (whence_index_find (index, item->index), ==, i);
          if (i > 0)
            g_assert_cmpint (whence_index_get (index, i - 1)->begin, <=, item->begin);
        }
      g_assert_cmpuint (whence_index_count (index, begin, end), ==, count);
      g_assert_cmpuint (found, ==, MIN (eligible, G_N_ELEMENTS (slots)));
      for (guint i = 0; i < found; i++)
        {
          g_assert_cmpuint (slots[i], >=, first);
          g_assert_cmpuint (slots[i], <, last);
          g_assert_cmpfloat (whence_index_get (index, slots[i])->importance, <=, least);
          least = whence_index_get (index, slots[i])->importance;
        }
      for (guint i = first; i < last && found == G_N_ELEMENTS (slots); i++)
        {
          const WhenceLayoutItem *item = whence_index_get (index, i);
          gboolean is_listed = FALSE;

          for (guint j = 0; j < found; j++)
            is_listed = is_listed || slots[j] == i;
          if (!is_listed && (double) item->end > begin)
            g_assert_cmpfloat (item->importance, <=, least);
        }
    }
}

/* The axis is in the middle where each side has two rows or more; a side with one is worse than all on one side. */
static void
test_sides (void)
{
  guint before = 1;

  for (guint height = 60; height < 1500; height++)
    {
      WhenceGeometry geometry;

      whence_geometry_init (&geometry, 900, height, 1, &host);
      g_assert_cmpuint (geometry.n_rows, >=, before);
      g_assert_true (!geometry.is_two_sided || geometry.n_rows >= 4);
      before = geometry.is_two_sided ? geometry.n_rows : MIN (geometry.n_rows, 4);
    }
  g_assert_cmpuint (before, >, 10);
}

/* Every other strip has room for two rows only. */
static guint
leave_two_rows (WhenceFlow *flow,
                guint       page,
                gpointer    data)
{
  return page % 2 == 1 ? 2 : G_MAXUINT;
}

/* The axis has one place for a minute: the first of the items that begin in it stands there, and nothing earlier behind it. */
static void
check_axis (WhenceFlow           *flow,
            const WhenceFlowItem *items,
            const WhenceFlowPage *strip,
            guint                 page,
            guint                 item)
{
  double begin = whence_flow_to_pixel (flow, page, (double) items[item].begin);
  double anchor = whence_flow_get_place (flow, item)->anchor;

  if (item == strip->first || items[item - 1].begin < items[item].begin)
    g_assert_cmpfloat_with_epsilon (begin, anchor, 0.01);
  else
    g_assert_cmpfloat_with_epsilon (begin, whence_flow_to_pixel (flow, page, (double) items[item - 1].begin), 0.01);
  g_assert_cmpfloat (whence_flow_to_pixel (flow, page, (double) items[item].begin + 1), >=, anchor - 0.01);
  g_assert_cmpfloat (whence_flow_to_pixel (flow, page, (double) items[item].begin - 1), <=, begin);
}

/* Paper: every item exactly once, in order, none upon another, all within the strip. */
static void
test_flow (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (25);

  for (guint round = 0; round < 120; round++)
    {
      guint n = (guint) exp (g_rand_double_range (random, 0, log (800)));
      g_autofree WhenceFlowItem *items = g_new0 (WhenceFlowItem, n);
      g_autoptr (WhenceFlow) flow = NULL;
      double width = g_rand_double_range (random, 300, 1200);
      guint n_rows = (guint) g_rand_int_range (random, 1, 9);
      guint n_pages;
      const WhenceFlowPage *pages;
      guint next = 0;

      for (guint i = 0; i < n; i++)
        {
          items[i].begin = (i > 0 ? items[i - 1].begin : 0) + (g_rand_boolean (random) ? 0 : (gint64) exp (g_rand_double_range (random, 0, 18)));
          items[i].end = items[i].begin + 1440;
          items[i].width = g_rand_double_range (random, 80, 280);
        }
      flow = whence_flow_new (items, n, width, 6, n_rows, round % 3 == 0 ? leave_two_rows : NULL, NULL);
      pages = whence_flow_get_pages (flow, &n_pages);
      for (guint page = 0; page < n_pages; page++)
        {
          g_assert_cmpuint (pages[page].first, ==, next);
          next = pages[page].last;
          for (guint i = pages[page].first; i < next; i++)
            {
              const WhenceFlowPlace *place = whence_flow_get_place (flow, i);

              g_assert_cmpuint (place->page, ==, page);
              g_assert_cmpuint (place->row, <, round % 3 == 0 && page % 2 == 1 ? MIN (n_rows, 2) : n_rows);
              g_assert_cmpuint (place->row, <, pages[page].n_rows);
              g_assert_cmpfloat (place->x, >=, 0);
              g_assert_cmpfloat (place->x + items[i].width, <=, width + 0.01);
              g_assert_cmpfloat (place->anchor, >=, place->x);
              g_assert_cmpfloat (place->anchor, <=, place->x + items[i].width);
              /* Its mark is whole, and so is the year's word behind the last one. */
              g_assert_cmpfloat (place->anchor, <=, width - 30);
              check_axis (flow, items, &pages[page], page, i);
              for (guint j = i + 1; j < next; j++)
                {
                  const WhenceFlowPlace *other = whence_flow_get_place (flow, j);

                  g_assert_cmpfloat (other->anchor, >=, place->anchor);
                  if (other->row == place->row)
                    g_assert_cmpfloat (other->x, >=, place->x + items[i].width);
                }
            }
        }
      g_assert_cmpuint (next, ==, n);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/layout/index/agrees-with-loops", test_index_agrees_with_loops);
  g_test_add_func ("/layout/placement/random", test_random);
  g_test_add_func ("/layout/placement/marked-have-a-ring", test_marked_have_a_ring);
  g_test_add_func ("/layout/placement/selected-is-always-shown", test_selected_is_always_shown);
  g_test_add_func ("/layout/placement/panning-does-not-flicker", test_panning_does_not_flicker);
  g_test_add_data_func ("/layout/placement/what-changes-back-looks-as-before/at-first", GINT_TO_POINTER (FALSE),
                        test_what_changes_back_looks_as_before);
  g_test_add_data_func ("/layout/placement/what-changes-back-looks-as-before/moved", GINT_TO_POINTER (TRUE),
                        test_what_changes_back_looks_as_before);
  g_test_add_func ("/layout/geometry/sides", test_sides);
  g_test_add_func ("/layout/flow/random", test_flow);
  return g_test_run ();
}
