/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Random eras at random places: names stand apart, each era in view is named or counted, and no event lies under them. */

#include "made-up.h"

#define ROUNDS 300

static gint
compare_items (gconstpointer a,
               gconstpointer b)
{
  const WhenceEraItem *first = a;
  const WhenceEraItem *second = b;

  if (first->begin != second->begin)
    return first->begin < second->begin ? -1 : 1;
  return (first->end < second->end) - (first->end > second->end);
}

static GArray *
random_eras (GRand  *random,
             guint   n,
             double  begin,
             double  length)
{
  static const char *const names[] = { "Détente", "a", "The long years between the wars", "" };
  GArray *items = g_array_new (FALSE, TRUE, sizeof (WhenceEraItem));

  for (guint i = 0; i < n; i++)
    {
      WhenceEraItem item = { .begin = begin + g_rand_double_range (random, -0.3, 1.3) * length,
                             .name = names[g_rand_int_range (random, 0, 3)],
                             .tint = (guint8) (i % 9),
                             .pattern = (guint8) (i % 6) };

      item.end = item.begin + length * exp (g_rand_double_range (random, -12, 0));
      if (g_rand_int_range (random, 0, 30) == 0)
        item.end = whence_axis_get_last ();
      if (g_rand_int_range (random, 0, 30) == 0)
        item.begin = whence_axis_get_first ();
      g_array_append_val (items, item);
    }
  g_array_sort (items, compare_items);
  return items;
}

static void
check_apart (const WhenceEraStrip *strip,
             double                width,
             double                height)
{
  guint n;
  const WhenceEraPlace *places = whence_era_strip_get_places (strip, &n);

  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpfloat (places[i].x, >=, 0);
      g_assert_cmpfloat (places[i].x + places[i].width, <=, width + 0.001);
      g_assert_cmpfloat (places[i].width, >, 0);
      g_assert_cmpfloat (whence_era_strip_get_row_y (strip, places[i].row) + whence_era_strip_get_row_height (strip), <=, height);
      for (guint k = 0; k < i; k++)
        if (places[i].row == places[k].row)
          g_assert_true (places[i].x + places[i].width <= places[k].x || places[k].x + places[k].width <= places[i].x);
    }
}

/* What is in view, by how much of it, and whether it is named or counted; none is both. */
static void
check_all_told (const WhenceEraStrip *strip,
                const WhenceAxis     *axis)
{
  guint n;
  const WhenceEraPlace *places = whence_era_strip_get_places (strip, &n);
  g_autofree guint *told = g_new0 (guint, whence_era_strip_get_n (strip) + 1);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GArray) counted = places[i].n > 0 ? whence_era_strip_list_counted (strip, i) : NULL;

      if (!counted)
        told[places[i].first]++;
      else
        g_assert_cmpuint (counted->len, ==, places[i].n);
      for (guint k = 0; counted && k < counted->len; k++)
        told[g_array_index (counted, guint, k)]++;
    }
  for (guint i = 0; i < whence_era_strip_get_n (strip); i++)
    {
      const WhenceEraItem *item = whence_era_strip_get (strip, i);
      double left = whence_axis_to_pixel (axis, item->begin), right = whence_axis_to_pixel (axis, item->end);

      g_assert_cmpuint (told[i], <=, 1);
      /* What has just come into view at the right may wait for its name, if all before it has one. */
      if (right >= 1 && left < axis->width - 60)
        g_assert_cmpuint (told[i], ==, 1);
      if (right < -1 || left > axis->width + 1)
        g_assert_cmpuint (told[i], ==, 0);
    }
}

static void
check_scene (const WhenceScene    *scene,
             const WhenceGeometry *geometry,
             gboolean              is_grouped)
{
  guint n;
  const WhencePrimitive *primitives = whence_scene_get (scene, &n);

  for (guint i = 0; i < n; i++)
    {
      const WhencePrimitive *one = &primitives[i];

      if (one->layer == WHENCE_LAYER_ERA || one->layer == WHENCE_LAYER_ERA_NAME)
        {
          g_assert_cmpuint (one->index, ==, WHENCE_SCENE_NONE);
          g_assert_cmpfloat (one->y + one->height, <=, geometry->top);
        }
      else if (one->shape == WHENCE_SHAPE_WASH)
        {
          g_assert_cmpint (one->layer, ==, WHENCE_LAYER_GROUND);
          g_assert_cmpfloat (one->y, >=, geometry->top);
        }
      else if (one->layer == WHENCE_LAYER_CARD && one->shape == WHENCE_SHAPE_RECTANGLE && one->y < geometry->top)
        {
          /* Lanes are scrolled below the names; else nothing reaches them. */
          g_assert_true (is_grouped);
          g_assert_cmpuint (whence_scene_hit (scene, one->x + one->width / 2, MIN (one->y + one->height, geometry->top) - 1, NULL), ==,
                            WHENCE_SCENE_NONE);
        }
    }
}

static void
fill_lanes (WhenceLanes *lanes,
            WhenceIndex *index,
            gboolean     is_grouped)
{
  WhenceLaneContent contents[] = { { (char *) "a", (char *) "A", index }, { (char *) "b", (char *) "B", index } };
  WhenceLaneContent alone = { NULL, NULL, index };

  whence_lanes_set (lanes, is_grouped ? contents : &alone, is_grouped ? 2 : 1, NULL);
}

static void
run_round (GRand *random,
           guint  n_eras)
{
  guint n_items = (guint) g_rand_int_range (random, 1, 400);
  g_autofree WhenceLayoutItem *items = random_items (random, n_items);
  g_autoptr (WhenceWarp) warp = NULL;
  g_autoptr (WhenceIndex) index = whence_index_new (g_memdup2 (items, n_items * sizeof *items), n_items);
  g_autoptr (WhenceLanes) lanes = whence_lanes_new ();
  g_autoptr (WhenceScene) scene = whence_scene_new (0, 0);
  double width = g_rand_double_range (random, 200, 2000), height = g_rand_double_range (random, 300, 1200);
  double length = (double) (whence_index_get_end (index) - whence_index_get_begin (index));
  WhenceAxis axis = random_axis (random, index, width);
  g_autoptr (GArray) eras = random_eras (random, n_eras, (double) whence_index_get_begin (index), length);
  g_autoptr (WhenceEraStrip) strip = whence_era_strip_new ((const WhenceEraItem *) (gpointer) eras->data, eras->len);
  WhencePictureState state = { WHENCE_SCENE_NONE, WHENCE_SCENE_NONE, NAN, NULL, strip };
  gboolean is_grouped = g_rand_boolean (random);
  double top = whence_era_strip_arrange (strip, height, &host);
  WhenceGeometry geometry;

  g_assert_true ((top > 0) == (n_eras > 0));
  g_assert_cmpfloat (top, <=, MAX (height * 0.2, 40));
  (is_grouped ? whence_geometry_init_for_lanes : whence_geometry_init) (&geometry, width, height - top, 1, &host);
  whence_geometry_lower (&geometry, top);
  g_assert_cmpfloat (geometry.height, ==, height);
  fill_lanes (lanes, index, is_grouped);
  for (guint i = 0; i < 6; i++)
    {
      whence_lanes_arrange (lanes, &geometry, is_grouped ? g_rand_double_range (random, 0, 300) : 0);
      whence_lanes_place (lanes, &axis, WHENCE_SLOT_NONE, &host);
      whence_era_strip_place (strip, &axis, NULL, &host);
      g_assert_cmpfloat (whence_era_strip_arrange (strip, height, &host), ==, top);
      check_apart (strip, width, top);
      check_all_told (strip, &axis);
      whence_picture_build (scene, &geometry, &axis, lanes, &state, &host);
      check_scene (scene, &geometry, is_grouped);
      if (i % 3 == 2)
        whence_axis_zoom (&axis, g_rand_double_range (random, 0.5, 2), width / 3);
      else
        whence_axis_pan (&axis, g_rand_double_range (random, -width / 2, width / 2));
    }
}

static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (5);

  for (guint i = 0; i < ROUNDS; i++)
    run_round (random, i % 10 == 0 ? 0 : (guint) exp (g_rand_double_range (random, 0, log (i % 20 == 1 ? 2000 : 40))));
}

static WhenceEraStrip *
strip_of (const double (*ends)[2],
          guint          n)
{
  g_autofree WhenceEraItem *items = g_new0 (WhenceEraItem, n);

  for (guint i = 0; i < n; i++)
    items[i] = (WhenceEraItem){ .begin = ends[i][0], .end = ends[i][1], .name = "Thaw" };
  return whence_era_strip_new (items, n);
}

/* The name stands where the era begins, goes with the view while any of it is in view, and then is gone. */
static void
test_name_stays_in_view (void)
{
  static const double ends[][2] = { { 1000, 2000 } };
  g_autoptr (WhenceEraStrip) strip = strip_of (ends, 1);
  const WhenceEraPlace *places;
  WhenceAxis axis;
  guint n;

  whence_era_strip_arrange (strip, 600, &host);
  whence_axis_init (&axis, 0, 1000, 500);
  for (double begin = 0; begin < 2300; begin += 50)
    {
      axis.begin = begin;
      whence_era_strip_place (strip, &axis, NULL, &host);
      places = whence_era_strip_get_places (strip, &n);
      g_assert_cmpuint (n, ==, begin < 2000 && begin > 0 ? 1 : 0);
      if (n > 0)
        g_assert_cmpfloat (places[0].x, ==, MAX ((1000 - begin) / 2, 0) > 500 - 40 ? places[0].x : MAX ((1000 - begin) / 2, 0));
    }
}

static guint
row_of (WhenceEraStrip *strip,
        guint           item)
{
  guint n;
  const WhenceEraPlace *places = whence_era_strip_get_places (strip, &n);

  for (guint i = 0; i < n; i++)
    if (places[i].n == 0 && places[i].first == item)
      return places[i].row;
  g_assert_not_reached ();
}

/* One after the other they share a row; those that lie upon each other are stacked, and stay there whatever is in view. */
static void
test_rows (void)
{
  static const double ends[][2] = { { 0, 1000 }, { 100, 400 }, { 400, 600 }, { 450, 900 }, { 1000, 1400 } };
  static const guint rows[] = { 0, 1, 1, 2, 0 };
  g_autoptr (WhenceEraStrip) strip = strip_of (ends, G_N_ELEMENTS (ends));
  WhenceAxis axis;

  g_assert_cmpfloat (whence_era_strip_arrange (strip, 1000, &host), >, 3 * whence_era_strip_get_row_height (strip));
  whence_axis_init (&axis, 0, 1400, 1400);
  whence_era_strip_place (strip, &axis, NULL, &host);
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    g_assert_cmpuint (row_of (strip, i), ==, rows[i]);
  whence_axis_init (&axis, 850, 1300, 1400);
  whence_era_strip_place (strip, &axis, NULL, &host);
  g_assert_cmpuint (row_of (strip, 3), ==, 2);
  g_assert_cmpuint (whence_era_strip_hit (strip, 10, 2), ==, 0);
  g_assert_cmpuint (whence_era_strip_hit (strip, 10, whence_era_strip_get_row_y (strip, 2) + 2), ==, 3);
  g_assert_cmpuint (whence_era_strip_hit (strip, 500, whence_era_strip_get_row_y (strip, 2) + 2), ==, WHENCE_ERA_NONE);
  /* A low picture has one row, where what has no room is counted. */
  whence_era_strip_arrange (strip, 200, &host);
  whence_axis_init (&axis, 0, 14000, 300);
  whence_era_strip_place (strip, &axis, NULL, &host);
  check_all_told (strip, &axis);
}

/* What has ended before the view takes no room from what goes on. */
static void
test_ended_takes_no_room (void)
{
  static const double ends[][2] = { { 0, 1000 }, { 100, 200 } };
  g_autoptr (WhenceEraStrip) strip = strip_of (ends, G_N_ELEMENTS (ends));
  const WhenceEraPlace *places;
  WhenceAxis axis;
  guint n;

  whence_era_strip_arrange (strip, 150, &host);
  whence_axis_init (&axis, 300, 900, 600);
  whence_era_strip_place (strip, &axis, NULL, &host);
  places = whence_era_strip_get_places (strip, &n);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpuint (places[0].n, ==, 0);
  g_assert_cmpuint (places[0].first, ==, 0);
  g_assert_cmpfloat (places[0].x, ==, 0);
}

static void
test_none (void)
{
  g_autoptr (WhenceEraStrip) strip = whence_era_strip_new (NULL, 0);
  WhenceAxis axis;
  guint n;

  g_assert_cmpfloat (whence_era_strip_arrange (NULL, 600, &host), ==, 0);
  g_assert_cmpfloat (whence_era_strip_arrange (strip, 600, &host), ==, 0);
  whence_axis_init (&axis, 0, 1000, 500);
  whence_era_strip_place (strip, &axis, NULL, &host);
  whence_era_strip_get_places (strip, &n);
  g_assert_cmpuint (n, ==, 0);
  g_assert_cmpuint (whence_era_strip_hit (strip, 0, 0), ==, WHENCE_ERA_NONE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/layout/era-strip/random", test_random);
  g_test_add_func ("/layout/era-strip/name-stays-in-view", test_name_stays_in_view);
  g_test_add_func ("/layout/era-strip/rows", test_rows);
  g_test_add_func ("/layout/era-strip/ended-takes-no-room", test_ended_takes_no_room);
  g_test_add_func ("/layout/era-strip/none", test_none);
  return g_test_run ();
}
