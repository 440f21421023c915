/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Eras: what makes one, what becomes of them in a document, and documents from before there were any. */
#include <glib/gstdio.h>
#include <sqlite3.h>

#include "sample-articles.h"
#include "whence-edtf.h"
#include "whence-json.h"

static WhenceSpan
span_of (const char *edtf)
{
  WhenceSpan span;

  g_assert_true (whence_edtf_parse (edtf, &span, NULL));
  return span;
}

/* From, to, and the era that makes; NULL: none. */
typedef struct
{
  const char *name;
  const char *from;
  const char *to;
  const char *era;
} Join;

static const Join joins[] = {
  { "years", "1947", "1991", "1947/1991" },
  { "month-to-day", "1968-05", "1968-06-30", "1968-05/1968-06-30" },
  { "month-to-year", "1991-06", "1991", "1991-06/1991" },
  { "the-same-twice", "196X", "196X", "196X" },
  { "one-day", "2001-09-11", "2001-09-11", "2001-09-11" },
  { "goes-on", "1947", NULL, "1947/.." },
  { "no-known-begin", NULL, "1991", "../1991" },
  { "since", "2019/..", NULL, "2019/.." },
  { "by", NULL, "[..1974]", "../1974" },
  { "both-in-one", "1947/1991", NULL, "1947/1991" },
  { "both-in-the-other", NULL, "1947/1991", "1947/1991" },
  { "since-and-by", "1947/..", "[..1991]", "1947/1991" },
  { "about", "1947~", "1991", "1947~/1991~" },
  { "about-alone", "1947~", NULL, "1947~/.." },
  { "minutes", "1914-06-28T10:50", "1918-11-11T11:00", "1914-06-28T10:50/1918-11-11T11:00" },
  { "ten-thousand-years", "-9000", "1000", "-9000/1000" },
  { "end-before-begin", "1991", "1947", NULL },
  { "end-where-it-begins", "1991", "1990-12-31", NULL },
  { "nothing", NULL, NULL, NULL },
};

/* Taken apart and put together again it is the same. */
static void
check_split (const WhenceSpan *span)
{
  WhenceSpan from, to, again;
  gboolean has_from, has_to;

  whence_era_split (span, &from, &has_from, &to, &has_to);
  g_assert_null (whence_era_join (has_from ? &from : NULL, has_to ? &to : NULL, &again));
  g_assert_true (whence_span_equal (span, &again));
}

static void
test_join (gconstpointer data)
{
  const Join *row = data;
  WhenceSpan from = row->from != NULL ? span_of (row->from) : (WhenceSpan){ 0 };
  WhenceSpan to = row->to != NULL ? span_of (row->to) : (WhenceSpan){ 0 };
  WhenceSpan span = { 0 };
  const char *fault = whence_era_join (row->from != NULL ? &from : NULL, row->to != NULL ? &to : NULL, &span);
  g_autofree char *edtf = NULL;

  g_assert_true ((fault == NULL) == (row->era != NULL));
  if (row->era == NULL)
    return;
  edtf = whence_edtf_format (&span);
  g_assert_cmpstr (edtf, ==, row->era);
  g_assert_null (whence_era_find_fault ("Détente", &span));
  check_split (&span);
}

static void
test_faults (void)
{
  WhenceSpan span = span_of ("1947/1991"), moment = span_of ("[1947..1991]"), backwards = span;
  g_autofree char *longest = g_strnfill (WHENCE_ERA_MAX_NAME, 'a'), *longer = g_strnfill (WHENCE_ERA_MAX_NAME + 1, 'a');

  backwards.end = backwards.begin;
  g_assert_null (whence_era_find_fault ("Cold War", &span));
  g_assert_null (whence_era_find_fault (longest, &span));
  g_assert_nonnull (whence_era_find_fault (longer, &span));
  g_assert_nonnull (whence_era_find_fault ("", &span));
  g_assert_nonnull (whence_era_find_fault (" \t\n", &span));
  g_assert_nonnull (whence_era_find_fault ("Cold War", &moment));
  g_assert_nonnull (whence_era_find_fault ("Cold War", &backwards));
}

static void
test_order (void)
{
  static const char *const order[] = { "../2000", "1914/..", "1914/1945", "1914/1918", "1914/1918", "1939/1945" };
  static const char *const names[] = { "e", "d", "c", "a", "b", "a" };
  g_autoptr (GPtrArray) eras = whence_eras_new ();

  for (guint i = G_N_ELEMENTS (order); i-- > 0;)
    {
      WhenceSpan span = span_of (order[i]);

      g_ptr_array_add (eras, whence_era_new (names[i], names[i], &span, WHENCE_ERA_BLUE));
    }
  whence_eras_sort (eras);
  for (guint i = 0; i < eras->len; i++)
    {
      const WhenceEra *era = g_ptr_array_index (eras, i);
      g_autofree char *edtf = whence_edtf_format (&era->span);

      g_assert_cmpstr (edtf, ==, order[i]);
      g_assert_cmpstr (era->name, ==, names[i]);
    }
}

static void
test_colors (void)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) eras = whence_eras_new ();

  for (guint i = 0; i < WHENCE_N_ERA_COLORS; i++)
    g_assert_true (g_hash_table_add (ids, (gpointer) whence_era_color_get_id ((WhenceEraColor) i)));
  /* Neighbours differ as long as there are colours enough. */
  for (guint i = 0; i < 30; i++)
    {
      g_autofree char *edtf = g_strdup_printf ("%u/%u", 1900 + 3 * i, 1904 + 3 * i), *id = g_strdup_printf ("%u", i);
      WhenceSpan span = span_of (edtf);
      WhenceEraColor color = whence_eras_choose_color (eras, &span);

      if (i > 0)
        g_assert_cmpint (color, !=, ((const WhenceEra *) g_ptr_array_index (eras, i - 1))->color);
      g_ptr_array_add (eras, whence_era_new (id, id, &span, color));
    }
}

static WhenceDocument *
new_document (const char *folder)
{
  g_autoptr (GError) error = NULL;
  WhenceDocument *document = whence_document_new_temporary (folder, &error);

  g_assert_no_error (error);
  return document;
}

static char *
add (WhenceDocument *document,
     const char     *name,
     const char     *edtf,
     WhenceEraColor  color)
{
  g_autoptr (GError) error = NULL;
  WhenceSpan span = span_of (edtf);
  char *id = NULL;

  g_assert_true (whence_document_add_era (document, name, &span, color, &id, &error));
  g_assert_no_error (error);
  g_assert_nonnull (id);
  return id;
}

static char *
list (WhenceDocument *document)
{
  const GPtrArray *eras = whence_document_get_shown (document)->eras;
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < eras->len; i++)
    {
      const WhenceEra *era = g_ptr_array_index (eras, i);
      g_autofree char *edtf = whence_edtf_format (&era->span);

      g_string_append_printf (text, "%s%s %s %s", i > 0 ? "; " : "", era->name, edtf, whence_era_color_get_id (era->color));
    }
  return g_string_free (text, FALSE);
}

static void
assert_list (WhenceDocument *document,
             const char     *expected)
{
  g_autofree char *found = list (document);

  g_assert_cmpstr (found, ==, expected);
}

static void
assert_undo_name (WhenceDocument *document,
                  const char     *expected)
{
  g_autofree char *name = whence_document_dup_undo_name (document);

  g_assert_cmpstr (name, ==, expected);
}

static void
test_edits (void)
{
  g_autofree char *folder = sample_make_folder ();
  WhenceDocument *document = new_document (folder);
  g_autofree char *path = g_strdup (whence_document_get_path (document));
  g_autofree char *war = add (document, "  Cold\nWar ", "1947/1991", WHENCE_ERA_BLUE);
  g_autofree char *thaw = add (document, "Thaw", "1956/1964", WHENCE_ERA_GREEN);
  WhenceSpan later = span_of ("1946~/1989~");
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (war, !=, thaw);
  g_assert_false (whence_document_is_empty (document));
  assert_list (document, "Cold War 1947/1991 blue; Thaw 1956/1964 green");
  assert_undo_name (document, "Name Era");
  g_assert_true (whence_document_set_era (document, war, "Cold War", &whence_document_find_era (document, war)->span, WHENCE_ERA_BLUE, &error));
  assert_undo_name (document, "Name Era");
  g_assert_true (whence_document_set_era (document, war, "Iron Curtain", &whence_document_find_era (document, war)->span, WHENCE_ERA_BLUE, &error));
  assert_undo_name (document, "Rename Era");
  g_assert_true (whence_document_set_era (document, war, "Iron Curtain", &later, WHENCE_ERA_BLUE, &error));
  assert_undo_name (document, "Change Dates of Era");
  g_assert_true (whence_document_set_era (document, war, "Iron Curtain", &later, WHENCE_ERA_GREY, &error));
  assert_undo_name (document, "Change Color of Era");
  g_assert_true (whence_document_set_era (document, war, "Curtain", &later, WHENCE_ERA_BLUE, &error));
  assert_undo_name (document, "Change Era");
  assert_list (document, "Curtain 1946~/1989~ blue; Thaw 1956/1964 green");
  g_assert_true (whence_document_remove_era (document, war, &error));
  assert_undo_name (document, "Remove Era");
  assert_list (document, "Thaw 1956/1964 green");
  g_object_unref (document);
  document = whence_document_open (path, &error);
  g_assert_no_error (error);
  assert_list (document, "Thaw 1956/1964 green");
  for (guint i = 0; i < 5; i++)
    g_assert_true (whence_document_undo (document, &error));
  assert_list (document, "Cold War 1947/1991 blue; Thaw 1956/1964 green");
  for (guint i = 0; i < 2; i++)
    g_assert_true (whence_document_undo (document, &error));
  assert_list (document, "");
  g_assert_true (whence_document_is_empty (document));
  for (guint i = 0; i < 7; i++)
    g_assert_true (whence_document_redo (document, &error));
  assert_list (document, "Thaw 1956/1964 green");
  g_object_unref (document);
  sample_remove_folder (folder);
}

static void
test_refused (void)
{
  g_autofree char *folder = sample_make_folder ();
  WhenceDocument *document = new_document (folder);
  WhenceSpan span = span_of ("1947/1991"), moment = span_of ("[1947..]");
  g_autoptr (GError) error = NULL;

  g_assert_false (whence_document_add_era (document, " ", &span, WHENCE_ERA_BLUE, NULL, &error));
  g_assert_error (error, WHENCE_DOCUMENT_ERROR, WHENCE_DOCUMENT_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (whence_document_add_era (document, "a", &moment, WHENCE_ERA_BLUE, NULL, &error));
  g_assert_error (error, WHENCE_DOCUMENT_ERROR, WHENCE_DOCUMENT_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (whence_document_set_era (document, "era-7", "a", &span, WHENCE_ERA_BLUE, &error));
  g_assert_error (error, WHENCE_DOCUMENT_ERROR, WHENCE_DOCUMENT_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (whence_document_remove_era (document, "era-7", &error));
  g_assert_error (error, WHENCE_DOCUMENT_ERROR, WHENCE_DOCUMENT_ERROR_INVALID);
  g_assert_null (whence_document_dup_undo_name (document));
  g_object_unref (document);
  sample_remove_folder (folder);
}

static void
run_sql (const char *path,
         const char *sql)
{
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (db);
}

static gint
get_version (const char *path)
{
  sqlite3 *db = NULL;
  sqlite3_stmt *statement = NULL;
  gint version;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (db, "PRAGMA user_version", -1, &statement, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
  version = sqlite3_column_int (statement, 0);
  sqlite3_finalize (statement);
  sqlite3_close (db);
  return version;
}

/* A document of the first version is read as it is, and gets the new table with the first thing that is written to it. */
static void
test_upgrade (void)
{
  g_autofree char *folder = sample_make_folder ();
  WhenceDocument *document = new_document (folder);
  g_autofree char *path = g_strdup (whence_document_get_path (document)), *copy = g_build_filename (folder, "copy.whence", NULL);
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;

  sample_add (document, 0, 2);
  g_object_unref (document);
  run_sql (path, "DROP TABLE era; PRAGMA user_version = 1");
  document = whence_document_open (path, &error);
  g_assert_no_error (error);
  g_assert_null (whence_document_get_damage (document));
  g_assert_cmpuint (whence_document_get_timeline (document)->readings->len, ==, 2);
  assert_list (document, "");
  g_assert_true (whence_document_undo (document, &error) && whence_document_redo (document, &error));
  g_assert_cmpint (get_version (path), ==, 1);
  /* A copy is of the same version. */
  g_assert_true (whence_document_save_as (document, copy, &error));
  g_assert_cmpint (get_version (copy), ==, 1);
  id = add (document, "Cold War", "1947/1991", WHENCE_ERA_PURPLE);
  g_assert_cmpint (get_version (copy), ==, 2);
  g_object_unref (document);
  document = whence_document_open (copy, &error);
  g_assert_no_error (error);
  g_assert_null (whence_document_get_damage (document));
  assert_list (document, "Cold War 1947/1991 purple");
  g_assert_true (whence_document_undo (document, &error) && whence_document_undo (document, &error));
  assert_list (document, "");
  g_assert_cmpuint (whence_document_get_timeline (document)->readings->len, ==, 0);
  g_object_unref (document);
  sample_remove_folder (folder);
}

/* One half of an upgrade is none. */
static void
test_wrong_tables (gconstpointer data)
{
  g_autofree char *folder = sample_make_folder ();
  WhenceDocument *document = new_document (folder);
  g_autofree char *path = g_strdup (whence_document_get_path (document));
  g_autoptr (GError) error = NULL;

  g_object_unref (document);
  run_sql (path, data);
  g_assert_null (whence_document_open (path, &error));
  g_assert_error (error, WHENCE_DOCUMENT_ERROR, WHENCE_DOCUMENT_ERROR_FOREIGN);
  sample_remove_folder (folder);
}

/* A row that lies is left out, and the rest is there. */
static void
test_damaged (gconstpointer data)
{
  g_autofree char *folder = sample_make_folder ();
  WhenceDocument *document = new_document (folder);
  g_autofree char *path = g_strdup (whence_document_get_path (document)), *saved = g_build_filename (folder, "saved.whence", NULL);
  g_autofree char *war = add (document, "Cold War", "1947/1991", WHENCE_ERA_BLUE);
  g_autofree char *thaw = add (document, "Thaw", "1956/1964", WHENCE_ERA_GREEN);
  g_autoptr (GError) error = NULL;

  g_object_unref (document);
  run_sql (path, data);
  document = whence_document_open (path, &error);
  g_assert_no_error (error);
  g_test_message ("%s", whence_document_get_damage (document));
  g_assert_nonnull (whence_document_get_damage (document));
  assert_list (document, "Thaw 1956/1964 green");
  g_assert_true (whence_document_save_as (document, saved, &error));
  assert_list (document, "Thaw 1956/1964 green");
  g_object_unref (document);
  document = whence_document_open (saved, &error);
  g_assert_no_error (error);
  g_assert_null (whence_document_get_damage (document));
  assert_list (document, "Thaw 1956/1964 green");
  g_object_unref (document);
  sample_remove_folder (folder);
}

static void
test_many (void)
{
  g_autofree char *folder = sample_make_folder ();
  WhenceDocument *document = new_document (folder);
  g_autoptr (WhenceDocument) other = new_document (folder);
  g_autoptr (GBytes) bytes = NULL, again = NULL;
  g_autoptr (WhenceTimeline) timeline = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 1000; i++)
    {
      g_autofree char *edtf = g_strdup_printf ("%04u", 1000 + i);
      g_autofree char *id = add (document, edtf, edtf, (WhenceEraColor) (i % WHENCE_N_ERA_COLORS));
    }
  g_assert_cmpuint (whence_document_get_timeline (document)->eras->len, ==, 1000);
  bytes = whence_json_write_timeline (whence_document_get_timeline (document));
  timeline = whence_json_read_timeline (bytes, &error);
  g_assert_no_error (error);
  g_assert_true (whence_document_import (other, timeline, NULL, &error));
  g_assert_no_error (error);
  again = whence_json_write_timeline (whence_document_get_timeline (other));
  g_assert_true (g_bytes_equal (bytes, again));
  g_object_unref (document);
  g_clear_object (&other);
  sample_remove_folder (folder);
}

int
main (int    argc,
      char **argv)
{
  static const char *const tables[] = { "PRAGMA user_version = 1", "DROP TABLE era", "ALTER TABLE era ADD COLUMN more" };
  static const char *const lies[] = {
    "UPDATE era SET edtf = 'soon' WHERE row = 1",   "UPDATE era SET edtf = '[1947..1991]' WHERE row = 1",
    "UPDATE era SET color = 'loud' WHERE row = 1",  "UPDATE era SET name = ' ' WHERE row = 1",
    "UPDATE era SET name = x'ff00' WHERE row = 1",
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (joins); i++)
    {
      g_autofree char *path = g_strconcat ("/timeline/eras/join/", joins[i].name, NULL);

      g_test_add_data_func (path, &joins[i], test_join);
    }
  g_test_add_func ("/timeline/eras/faults", test_faults);
  g_test_add_func ("/timeline/eras/order", test_order);
  g_test_add_func ("/timeline/eras/colors", test_colors);
  g_test_add_func ("/timeline/eras/edits", test_edits);
  g_test_add_func ("/timeline/eras/refused", test_refused);
  g_test_add_func ("/timeline/eras/upgrade", test_upgrade);
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autofree char *path = g_strdup_printf ("/timeline/eras/wrong-tables/%u", i);

      g_test_add_data_func (path, tables[i], test_wrong_tables);
    }
  for (guint i = 0; i < G_N_ELEMENTS (lies); i++)
    {
      g_autofree char *path = g_strdup_printf ("/timeline/eras/damaged/%u", i);

      g_test_add_data_func (path, lies[i], test_damaged);
    }
  g_test_add_func ("/timeline/eras/many", test_many);
  return g_test_run ();
}
