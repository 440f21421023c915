/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What events are grouped by: an event stands in the lane of each of its groups, and is counted in each. */

#include <glib.h>
#include <string.h>

#include "whence-groups.h"
#include "whence-plot.h"

typedef struct
{
  const char *participants; /* divided by | */
  const char *place;
  gint        year;
} Row;

static const Row rows[] = {
  { "Ada|Bea", "Oslo", 2001 }, { "Bea", NULL, 2002 },    { "Bea|Ada|Bea", "Oslo", 2003 },
  { "Cleo", "Rome", 1999 },    { "", "Rome", 2004 },     { "Dora", "Rome", 2005 },
};

static WhenceEvent *
make_event (const Row *row)
{
  WhenceEvent *event = whence_event_new ();

  event->id = g_strdup (row->participants);
  event->title = g_strdup ("Something happens");
  event->label = g_strdup ("Something");
  event->dated = TRUE;
  event->span = whence_span_from_year (row->year);
  g_strfreev (event->participants);
  event->participants = g_strsplit (row->participants, "|", -1);
  event->place = g_strdup (row->place);
  event->kind = WHENCE_KIND_VISIT;
  return event;
}

/* "Bea 3, Ada 2, …": the lanes as they come. */
static char *
describe (WhenceGroup group,
          const Row  *events,
          guint       n)
{
  g_autoptr (WhenceGroups) groups = whence_groups_new (group);
  g_autoptr (WhenceGroups) copy = NULL;
  g_autoptr (WhenceIndex) index = NULL;
  g_autoptr (GArray) lanes = NULL;
  WhenceLayoutItem *items = g_new (WhenceLayoutItem, n);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (WhenceEvent) event = make_event (&events[i]);

      items[i] = whence_plot_item (event, i);
      items[i].groups = whence_groups_read (groups, event);
    }
  copy = whence_groups_copy (groups);
  index = whence_index_new (items, n);
  lanes = whence_groups_build (copy, index);
  for (guint i = 0; i < lanes->len; i++)
    {
      const WhenceLaneContent *lane = &g_array_index (lanes, WhenceLaneContent, i);

      g_string_append_printf (text, "%s%s %u", i > 0 ? ", " : "", lane->name ? lane->name : "all", whence_index_get_n (lane->index));
      for (guint j = 0; j < whence_index_get_n (lane->index); j++)
        g_assert_cmpuint (whence_index_find (lane->index, whence_index_get (lane->index, j)->index), ==, j);
    }
  return g_string_free (text, FALSE);
}

static void
test_each_of_its_groups (void)
{
  g_autofree char *alone = describe (WHENCE_GROUP_NONE, rows, G_N_ELEMENTS (rows));
  g_autofree char *participants = describe (WHENCE_GROUP_PARTICIPANT, rows, G_N_ELEMENTS (rows));
  g_autofree char *places = describe (WHENCE_GROUP_PLACE, rows, G_N_ELEMENTS (rows));
  g_autofree char *kinds = describe (WHENCE_GROUP_KIND, rows, G_N_ELEMENTS (rows));
  g_autofree char *articles = describe (WHENCE_GROUP_ARTICLE, rows, G_N_ELEMENTS (rows));

  g_assert_cmpstr (alone, ==, "all 6");
  /* The largest first, of equal ones the one that begins earlier; one named twice is counted once. */
  g_assert_cmpstr (participants, ==, "Bea 3, Ada 2, Cleo 1, Dora 1, No participant named 1");
  g_assert_cmpstr (places, ==, "Rome 3, Oslo 2, No place named 1");
  g_assert_true (g_str_has_suffix (kinds, " 6"));
  g_assert_cmpstr (articles, ==, "No article 6");
}

/* Small groups share a lane, in which an event of two of them stands once; a single small group keeps its own. */
static void
test_small_groups_share (void)
{
  Row many[3 * WHENCE_MAX_LANES + 3];
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *thirteen = NULL;
  g_autofree char *fourteen = NULL;
  guint n = 0;

  for (guint i = 0; i < WHENCE_MAX_LANES; i++)
    for (guint j = 0; j < 3; j++)
      {
        g_ptr_array_add (names, g_strdup_printf ("Large %u", i));
        many[n++] = (Row){ g_ptr_array_index (names, names->len - 1), NULL, (gint) (2000 + i) };
      }
  many[n++] = (Row){ "Small", NULL, 1990 };
  thirteen = describe (WHENCE_GROUP_PARTICIPANT, many, n);
  g_assert_true (g_str_has_suffix (thirteen, "Large 11 3, Small 1"));
  many[n++] = (Row){ "Smaller|Smallest", NULL, 1991 };
  many[n++] = (Row){ "Large 3|Smaller", NULL, 1992 };
  fourteen = describe (WHENCE_GROUP_PARTICIPANT, many, n);
  g_assert_true (g_str_has_prefix (fourteen, "Large 3 4, "));
  g_assert_true (g_str_has_suffix (fourteen, ", Other participants 3"));
}

static void
test_ids (void)
{
  WhenceGroup group = WHENCE_GROUP_NONE;

  for (guint i = 0; i < WHENCE_N_GROUPS; i++)
    {
      g_assert_true (whence_group_from_id (whence_group_get_id ((WhenceGroup) i), &group));
      g_assert_cmpuint (group, ==, i);
    }
  g_assert_false (whence_group_from_id ("moon", &group));
  g_assert_false (whence_group_from_id (NULL, &group));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/output/groups/each-of-its-groups", test_each_of_its_groups);
  g_test_add_func ("/output/groups/small-groups-share", test_small_groups_share);
  g_test_add_func ("/output/groups/ids", test_ids);
  return g_test_run ();
}
