/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Random lanes, opened, closed and scrolled: no overlap within a lane or across them, everything shown or counted in each, and a
 * click finds what is drawn. */

#include <glib.h>
#include <math.h>

#include "made-up.h"

#define ROUNDS 80

/* The same items in several lanes, as events of several groups are. */
static void
fill (WhenceLanes *lanes,
      GRand       *random,
      guint        n_lanes,
      guint        n_items)
{
  g_autoptr (GArray) contents = g_array_new (FALSE, TRUE, sizeof (WhenceLaneContent));
  g_autofree WhenceLayoutItem *all = random_items (random, n_items);

  g_array_set_clear_func (contents, whence_lane_content_clear);
  for (guint i = 0; i < n_lanes; i++)
    {
      WhenceLayoutItem *items = g_new (WhenceLayoutItem, n_items + 1);
      WhenceLaneContent content = { g_strdup_printf ("lane:%u", i), g_strdup_printf ("Lane %u", i), NULL };
      guint n = 0;

      for (guint j = 0; j < n_items; j++)
        if (j % n_lanes == i || g_rand_int_range (random, 0, 5) == 0)
          items[n++] = all[j];
      content.index = whence_index_new (items, n);
      g_array_append_val (contents, content);
    }
  whence_lanes_set (lanes, (const WhenceLaneContent *) (gpointer) contents->data, contents->len, NULL);
}

static void
check_order (WhenceLanes          *lanes,
             const WhenceGeometry *whole,
             double                scroll)
{
  double y = -scroll;

  for (guint i = 0; i < whence_lanes_get_n (lanes); i++)
    {
      const WhenceLane *lane = whence_lanes_get (lanes, i);

      g_assert_cmpfloat (lane->top, >=, y);
      g_assert_cmpuint (lane->geometry.n_rows > 0, ==, !lane->is_closed);
      if (lane->is_in_view)
        g_assert_cmpfloat (lane->top, <, whole->band_top);
      y = lane->top + lane->height;
      g_assert_true (lane->is_in_view || lane->top >= whole->band_top || y <= 1);
    }
  g_assert_cmpfloat (fabs (y + scroll - whence_lanes_get_height (lanes)), <, 1.001);
}

/* Cards and numbers stand apart, each within its own lane, and are hit where they are not covered. */
static void
check_scene (WhenceScene *scene,
             WhenceLanes *lanes)
{
  guint n;
  const WhencePrimitive *primitives = whence_scene_get (scene, &n);

  for (guint i = 0; i < n; i++)
    {
      const WhencePrimitive *one = &primitives[i];
      gboolean is_within = FALSE;
      double middle = one->y + one->height / 2;

      if (one->layer < WHENCE_LAYER_CARD || one->shape != WHENCE_SHAPE_RECTANGLE)
        continue;
      for (guint j = i + 1; j < n; j++)
        if (primitives[j].shape == WHENCE_SHAPE_RECTANGLE && primitives[j].layer >= WHENCE_LAYER_CARD)
          g_assert_false (overlap (one, &primitives[j]));
      for (guint j = 0; j < whence_lanes_get_n (lanes); j++)
        {
          const WhenceLane *lane = whence_lanes_get (lanes, j);

          is_within = is_within
                      || (one->y >= lane->top + lane->geometry.header_height && one->y + one->height <= lane->top + lane->height);
        }
      g_assert_true (is_within);
      if (one->layer == WHENCE_LAYER_CARD)
        g_assert_cmpuint (whence_scene_hit (scene, one->x + one->width / 2, middle, NULL), ==,
                          middle < whence_scene_get_cover (scene) ? one->index : WHENCE_SCENE_NONE);
    }
}

static void
run_round (GRand *random)
{
  g_autoptr (WhenceLanes) lanes = whence_lanes_new ();
  g_autoptr (WhenceScene) scene = whence_scene_new (0, 0);
  guint n_lanes = (guint) g_rand_int_range (random, 1, 15);
  double width = g_rand_double_range (random, 200, 2000);
  double scroll = 0;
  WhencePictureState state = { WHENCE_SCENE_NONE, WHENCE_SCENE_NONE, NAN, NULL, NULL };
  WhenceGeometry whole;
  WhenceAxis axis;

  fill (lanes, random, n_lanes, (guint) exp (g_rand_double_range (random, 0, log (1500))));
  axis = random_axis (random, whence_lanes_get (lanes, 0)->content.index, width);
  whence_geometry_init_for_lanes (&whole, width, g_rand_double_range (random, 100, 1400), g_rand_boolean (random) ? 1 : 2, &host);
  for (guint i = 0; i < 10; i++)
    {
      g_autofree char *key = g_strdup_printf ("lane:%d", g_rand_int_range (random, 0, (gint32) n_lanes));

      if (i % 3 == 2)
        whence_lanes_set_closed (lanes, key, !g_hash_table_contains (whence_lanes_get_closed (lanes), key));
      scroll = whence_lanes_arrange (lanes, &whole, scroll);
      g_assert_cmpfloat (scroll, >=, 0);
      g_assert_cmpfloat (scroll, <=, MAX (whence_lanes_get_height (lanes) - whole.band_top, 0));
      check_order (lanes, &whole, scroll);
      whence_lanes_place (lanes, &axis, WHENCE_SLOT_NONE, &host);
      for (guint j = 0; j < n_lanes; j++)
        {
          const WhenceLane *lane = whence_lanes_get (lanes, j);

          if (lane->is_in_view)
            check_placed (lane->placement, lane->content.index, &axis, &lane->geometry);
        }
      whence_picture_build (scene, &whole, &axis, lanes, &state, &host);
      check_scene (scene, lanes);
      scroll += g_rand_double_range (random, -300, 500);
      if (i % 4 == 3)
        whence_axis_zoom (&axis, g_rand_double_range (random, 0.5, 2), width / 3);
      else
        whence_axis_pan (&axis, g_rand_double_range (random, -width / 2, width / 2));
    }
}

static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (31);

  for (guint i = 0; i < ROUNDS; i++)
    run_round (random);
}

/* Where all lanes fit, none is scrolled, and the rows left over go to where there is most. */
static void
test_rows_go_where_there_is_most (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (32);
  g_autoptr (WhenceLanes) lanes = whence_lanes_new ();
  WhenceLaneContent contents[] = { { (char *) "a", (char *) "A", whence_index_new (random_items (random, 40), 40) },
                                   { (char *) "b", (char *) "B", whence_index_new (random_items (random, 1), 1) } };
  WhenceGeometry whole;

  whence_lanes_set (lanes, contents, 2, NULL);
  whence_geometry_init_for_lanes (&whole, 900, 800, 1, &host);
  g_assert_cmpfloat (whence_lanes_arrange (lanes, &whole, 100), ==, 0);
  g_assert_cmpfloat (whence_lanes_get_height (lanes), <=, whole.band_top);
  g_assert_cmpuint (whence_lanes_get (lanes, 0)->geometry.n_rows, >, 3);
  g_assert_cmpuint (whence_lanes_get (lanes, 1)->geometry.n_rows, ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    whence_index_unref (contents[i].index);
}

/* A lane that comes again keeps what it shows where it was, and whether it is closed, wherever it stands among the others. */
static void
test_lanes_keep_what_they_show (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (33);
  g_autoptr (WhenceLanes) lanes = whence_lanes_new ();
  WhenceLayoutItem *items = random_items (random, 300);
  WhenceLayoutItem *later = g_memdup2 (items, sizeof *items * 300);
  g_autoptr (WhenceIndex) index = whence_index_new (items, 300);
  WhenceLaneContent before[] = { { (char *) "a", (char *) "A", index }, { (char *) "b", (char *) "B", index } };
  WhenceLaneContent after[] = { { (char *) "c", (char *) "C", index }, { (char *) "b", (char *) "B", NULL }, { (char *) "a", (char *) "A", NULL } };
  g_autoptr (WhenceIndex) moved = NULL;
  g_autofree WhencePlaced *was = NULL;
  const WhencePlaced *is;
  WhenceGeometry whole;
  WhenceAxis axis;
  guint were[3];
  guint n_was;
  guint n_is;

  for (guint i = 0; i < 300; i++)
    later[i].index += 15; /* has the same texts */
  moved = whence_index_new (later, 300);
  after[1].index = after[2].index = moved;
  whence_geometry_init_for_lanes (&whole, 1000, 900, 1, &host);
  whence_axis_init (&axis, (double) whence_index_get_begin (index), (double) whence_index_get_end (index), 1000);
  whence_lanes_set_closed (lanes, "b", TRUE);
  whence_lanes_set (lanes, before, 2, NULL);
  whence_lanes_arrange (lanes, &whole, 0);
  whence_lanes_place (lanes, &axis, WHENCE_SLOT_NONE, &host);
  is = whence_placement_get_placed (whence_lanes_get (lanes, 0)->placement, &n_was);
  was = g_memdup2 (is, sizeof *is * n_was);
  g_assert_cmpuint (n_was, >, 5);

  whence_lanes_set (lanes, after, 3, were);
  g_assert_cmpuint (were[0], ==, WHENCE_LANE_NONE);
  g_assert_cmpuint (were[1], ==, 1);
  g_assert_cmpuint (were[2], ==, 0);
  g_assert_true (whence_lanes_get (lanes, 1)->is_closed);
  g_assert_false (whence_lanes_get (lanes, 2)->is_closed);

  whence_lanes_set (lanes, after + 1, 2, NULL);
  whence_lanes_arrange (lanes, &whole, 0);
  whence_lanes_place (lanes, &axis, WHENCE_SLOT_NONE, &host);
  is = whence_placement_get_placed (whence_lanes_get (lanes, 1)->placement, &n_is);
  g_assert_cmpuint (n_is, ==, n_was);
  for (guint i = 0; i < n_is; i++)
    {
      g_assert_cmpuint (is[i].index, ==, was[i].index + 15);
      g_assert_cmpfloat (is[i].x, ==, was[i].x);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/layout/lanes/random", test_random);
  g_test_add_func ("/layout/lanes/rows-go-where-there-is-most", test_rows_go_where_there_is_most);
  g_test_add_func ("/layout/lanes/keep-what-they-show", test_lanes_keep_what_they_show);
  return g_test_run ();
}
