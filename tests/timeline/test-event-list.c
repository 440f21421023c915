/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the list holds, and what it tells of its changes, as strings: "a b c", and "1-2+3" for two gone and three come at the second
 * place.  A change that no one reads fails the test. */

#include <string.h>

#include "whence-event-list.h"

typedef struct
{
  WhenceEventList *list;
  GString         *log;
  WhenceEvent     *events[26]; /* "a" to "z" */
} Fixture;

static void
items_changed_cb (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  gpointer    user_data)
{
  GString *log = user_data;

  g_string_append_printf (log, "%s%u-%u+%u", log->len > 0 ? " " : "", position, removed, added);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->list = whence_event_list_new ();
  fixture->log = g_string_new (NULL);
  g_signal_connect (fixture->list, "items-changed", G_CALLBACK (items_changed_cb), fixture->log);
  for (guint i = 0; i < G_N_ELEMENTS (fixture->events); i++)
    {
      fixture->events[i] = whence_event_new ();
      fixture->events[i]->id = g_strdup_printf ("%c", 'a' + i);
    }
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_assert_cmpstr (fixture->log->str, ==, "");
  g_assert_finalize_object (fixture->list);
  g_string_free (fixture->log, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (fixture->events); i++)
    whence_event_unref (fixture->events[i]);
}

static void
set (Fixture    *fixture,
     const char *ids)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new ();

  for (const char *id = ids; *id != '\0'; id++)
    g_ptr_array_add (events, fixture->events[*id - 'a']);
  whence_event_list_set (fixture->list, events);
}

static void
check (Fixture    *fixture,
       const char *ids,
       const char *changes)
{
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (fixture->list)); i++)
    {
      g_autoptr (WhenceEventItem) item = g_list_model_get_item (G_LIST_MODEL (fixture->list), i);

      g_assert_true (whence_event_item_get_event (item) == whence_event_list_get (fixture->list, i));
      g_string_append (found, whence_event_item_get_event (item)->id);
    }
  g_assert_cmpstr (found->str, ==, ids);
  g_assert_cmpstr (fixture->log->str, ==, changes);
  g_string_truncate (fixture->log, 0);
}

typedef struct
{
  const char *name;
  const char *before;
  const char *after;
  const char *changes;
} Row;

static const Row rows[] = {
  { "nothing-to-nothing", "", "", "" },
  { "the-same", "abc", "abc", "" },
  { "first-events", "", "abc", "0-0+3" },
  { "all-gone", "abc", "", "0-3+0" },
  { "one-more-at-the-end", "abc", "abcd", "3-0+1" },
  { "one-more-at-the-begin", "bc", "abc", "0-0+1" },
  { "one-more-within", "acd", "abcd", "1-0+1" },
  { "one-gone-within", "abcd", "abd", "2-1+0" },
  { "one-for-another", "abcd", "axcd", "1-1+1" },
  { "two-places-are-one-change", "abcde", "axcye", "1-3+3" },
  { "shorter-and-other", "abcde", "axe", "1-3+1" },
  { "one-of-a-run", "aaa", "aa", "2-1+0" },
  { "one-more-of-a-run", "aa", "aaa", "2-0+1" },
  { "all-other", "abc", "xyz", "0-3+3" },
};

static void
test_set (Fixture      *fixture,
          gconstpointer data)
{
  const Row *row = data;
  g_autofree char *filled = g_strdup_printf ("0-0+%u", (guint) strlen (row->before));

  set (fixture, row->before);
  check (fixture, row->before, *row->before != '\0' ? filled : "");
  set (fixture, row->after);
  check (fixture, row->after, row->changes);
}

static void
test_find (Fixture      *fixture,
           gconstpointer data)
{
  set (fixture, "bdf");
  check (fixture, "bdf", "0-0+3");
  g_assert_cmpint (whence_event_list_find (fixture->list, "b"), ==, 0);
  g_assert_cmpint (whence_event_list_find (fixture->list, "f"), ==, 2);
  g_assert_cmpint (whence_event_list_find (fixture->list, "c"), ==, -1);
  g_assert_null (whence_event_list_get (fixture->list, 3));
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (fixture->list), 3));
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (fixture->list)) == WHENCE_TYPE_EVENT_ITEM);
}

/* A row that a view still holds keeps its event, whatever becomes of the list. */
static void
test_row_outlives_list (Fixture      *fixture,
                        gconstpointer data)
{
  g_autoptr (WhenceEventItem) item = NULL;

  set (fixture, "a");
  item = g_list_model_get_item (G_LIST_MODEL (fixture->list), 0);
  set (fixture, "");
  check (fixture, "", "0-0+1 0-1+0");
  g_assert_cmpstr (whence_event_item_get_event (item)->id, ==, "a");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/timeline/event-list/set/%s", rows[i].name);

      g_test_add (path, Fixture, &rows[i], set_up, test_set, tear_down);
    }
  g_test_add ("/timeline/event-list/find", Fixture, NULL, set_up, test_find, tear_down);
  g_test_add ("/timeline/event-list/row-outlives-list", Fixture, NULL, set_up, test_row_outlives_list, tear_down);
  return g_test_run ();
}
