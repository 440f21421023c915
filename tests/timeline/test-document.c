/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The file: what is in it is there, whatever happens to the program, and what is no document is left alone. */
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <unistd.h>

#include "sample-articles.h"
#include "whence-edtf.h"

#define N_KILLS 100u
#define N_NOTED 5u   /* events that the child writes notes to, in turn */
#define IMPORT_EVERY 4u

static char *
get_digest (const char *path)
{
  g_autofree char *bytes = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) bytes, length);
}

static WhenceDocument *
new_sample (const char *folder,
            guint       n)
{
  g_autoptr (GError) error = NULL;
  WhenceDocument *document = whence_document_new_temporary (folder, &error);

  g_assert_no_error (error);
  if (n > 0)
    sample_add (document, 0, n);
  return document;
}

static void
assert_sql (const char *path,
            const char *sql,
            const char *expected)
{
  sqlite3 *db = NULL;
  sqlite3_stmt *statement = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &statement, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
  g_assert_cmpstr ((const char *) sqlite3_column_text (statement, 0), ==, expected);
  sqlite3_finalize (statement);
  sqlite3_close (db);
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

/* What the child writes notes to: five events that no other article tells. */
static const char *const noted[N_NOTED] = { "the old pier", "a loan", "an agreement", "elected", "ferry plan" };

static WhenceEvent *
find_noted (WhenceDocument *document,
            guint           place)
{
  WhenceEvent *event = sample_find (document, noted[place]);

  if (event == NULL)
    g_error ("no event tells of the %s", noted[place]);
  return event;
}

static void
set_note (WhenceDocument *document,
          guint           number)
{
  WhenceEvent *event = find_noted (document, number % N_NOTED);
  g_autofree char *note = g_strdup_printf ("note %u", number);
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;

  id = g_strdup (event->id);
  whence_document_set_text (document, id, WHENCE_EDIT_NOTE, note, &error);
  g_assert_no_error (error);
}

static guint
get_note (WhenceDocument *document,
          guint           place)
{
  const WhenceEvent *event = find_noted (document, place);

  return event->note != NULL ? (guint) strtoul (event->note + strlen ("note "), NULL, 10) : 0;
}

static guint
get_last (WhenceDocument *document)
{
  guint last = 0;

  for (guint i = 0; i < N_NOTED; i++)
    last = MAX (last, get_note (document, i));
  return last;
}

static void
import_numbered (WhenceDocument *document,
                 guint           number)
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  g_autoptr (WhencePlan) plan = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 3; i++)
    g_ptr_array_add (articles, sample_numbered (number * 3 + i));
  plan = whence_document_plan_articles (document, articles, 0);
  whence_document_apply (document, plan, &error);
  g_assert_no_error (error);
}

/* The child: edits and imports until it is killed, and says each step once it is done. */
static int
run_child (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceDocument) document = whence_document_open (path, &error);
  guint first;

  g_assert_no_error (error);
  first = get_last (document) + 1;
  for (guint number = first; number < first + 100000; number++)
    {
      if (number % IMPORT_EVERY == 0)
        import_numbered (document, number);
      set_note (document, number);
      if (number % 7 == 0)
        {
          g_assert_true (whence_document_undo (document, NULL));
          g_assert_true (whence_document_redo (document, NULL));
        }
      g_print ("%u\n", number);
    }
  return 0;
}

/* Lets a child work for a while, kills it, and gives the last step it reported. */
static guint
kill_child (const char *path,
            GRand      *random)
{
  const char *const arguments[] = { "/proc/self/exe", "--child", path, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child = g_subprocess_newv (arguments, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  g_autoptr (GDataInputStream) lines = NULL;
  guint last = 0;
  char *line;

  g_assert_no_error (error);
  lines = g_data_input_stream_new (g_subprocess_get_stdout_pipe (child));
  line = g_data_input_stream_read_line (lines, NULL, NULL, NULL);
  g_assert_nonnull (line);
  last = (guint) strtoul (line, NULL, 10);
  g_free (line);
  g_usleep ((gulong) g_rand_int_range (random, 0, 25000));
  g_subprocess_force_exit (child);
  while ((line = g_data_input_stream_read_line (lines, NULL, NULL, NULL)) != NULL)
    {
      /* A line cut short by the kill was not said. */
      if (strtoul (line, NULL, 10) == last + 1)
        last++;
      g_free (line);
    }
  g_subprocess_wait (child, NULL, NULL);
  return last;
}

static void
check_survivor (const char *path,
                guint       reported)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceDocument) document = whence_document_open (path, &error);
  guint last;

  g_assert_no_error (error);
  g_assert_null (whence_document_get_damage (document));
  assert_sql (path, "PRAGMA integrity_check", "ok");
  last = get_last (document);
  g_assert_cmpuint (last, >=, reported);
  g_assert_cmpuint (last, <=, reported + 1);
  for (guint i = 0; i < N_NOTED; i++)
    {
      guint expected = last - (last + N_NOTED - i) % N_NOTED;

      g_assert_cmpuint (get_note (document, i), ==, last < N_NOTED && i > last ? 0 : expected);
    }
  for (guint number = IMPORT_EVERY; number <= reported; number += IMPORT_EVERY)
    for (guint i = 0; i < 3; i++)
      {
        g_autoptr (WhenceArticle) article = sample_numbered (number * 3 + i);

        g_assert_nonnull (whence_document_find_reading (document, whence_article_get_hash (article)));
      }
}

static void
test_kill (void)
{
  /* On a disk: that is where a document is. */
  g_autofree char *folder = g_dir_make_tmp ("whence-test-XXXXXX", NULL);
  g_autoptr (GRand) random = g_rand_new_with_seed (9);
  WhenceDocument *document = new_sample (folder, G_N_ELEMENTS (sample_texts));
  g_autofree char *path = g_strdup (whence_document_get_path (document));
  guint last = 0;

  g_object_unref (document);
  for (guint i = 0; i < N_KILLS; i++)
    {
      guint reported = kill_child (path, random);

      g_assert_cmpuint (reported, >, last);
      last = reported;
      check_survivor (path, reported);
    }
  g_test_message ("killed %u times within %u steps", N_KILLS, last);
  sample_remove_folder (folder);
}

static void
test_same_file_twice (void)
{
  g_autofree char *folder = sample_make_folder ();
  WhenceDocument *document = new_sample (folder, 2);
  g_autofree char *path = g_strdup (whence_document_get_path (document));
  g_autofree char *before = get_digest (path), *after = NULL;

  sample_add (document, 0, 2);
  after = get_digest (path);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpuint (whence_document_get_timeline (document)->readings->len, ==, 2);
  g_object_unref (document);
  sample_remove_folder (folder);
}

static void
test_save_as (void)
{
  g_autofree char *folder = sample_make_folder ();
  WhenceDocument *document = new_sample (folder, 3);
  g_autofree char *first = g_strdup (whence_document_get_path (document));
  g_autofree char *second = g_build_filename (folder, "second.whence", NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;
  guint n = whence_document_get_timeline (document)->events->len;

  g_assert_true (whence_document_is_temporary (document));
  g_assert_true (g_file_set_contents (second, "what was there", -1, NULL));
  g_assert_true (whence_document_save_as (document, second, &error));
  g_assert_no_error (error);
  g_assert_false (whence_document_is_temporary (document));
  g_assert_false (g_file_test (first, G_FILE_TEST_EXISTS));
  set_note (document, 0);
  g_object_unref (document);
  document = whence_document_open (second, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (whence_document_get_timeline (document)->events->len, ==, n);
  name = whence_document_dup_undo_name (document);
  g_assert_cmpstr (name, ==, "Change Note");
  g_assert_false (whence_document_save_as (document, "/nowhere/at/all.whence", &error));
  g_assert_nonnull (error);
  g_assert_cmpstr (whence_document_get_path (document), ==, second);
  g_object_unref (document);
  sample_remove_folder (folder);
}

static void
test_another_program (void)
{
  g_autofree char *folder = sample_make_folder ();
  WhenceDocument *one = new_sample (folder, 2);
  g_autoptr (GError) error = NULL;
  WhenceDocument *two = whence_document_open (whence_document_get_path (one), &error);
  const char *ids[2] = { NULL, NULL };
  WhenceEvent *event;

  g_assert_no_error (error);
  set_note (one, 0);
  event = find_noted (two, 0);
  ids[0] = event->id;
  g_assert_false (whence_document_set_starred (two, ids, TRUE, &error));
  g_assert_error (error, WHENCE_DOCUMENT_ERROR, WHENCE_DOCUMENT_ERROR_CHANGED);
  g_clear_error (&error);
  event = find_noted (two, 0);
  g_assert_cmpstr (event->note, ==, "note 0");
  ids[0] = event->id;
  g_assert_true (whence_document_set_starred (two, ids, TRUE, &error));
  g_assert_no_error (error);
  g_object_unref (one);
  g_object_unref (two);
  sample_remove_folder (folder);
}

/* What is refused, how, and that it is not touched. */
typedef struct
{
  const char *name;
  const char *sql;   /* changes a document so that it has to be refused */
  const char *bytes; /* or what the file is */
  int         code;
} Refused;

static const Refused refused[] = {
  { "newer", "PRAGMA user_version = 1000", NULL, WHENCE_DOCUMENT_ERROR_NEWER },
  { "no-version", "PRAGMA user_version = 0", NULL, WHENCE_DOCUMENT_ERROR_FOREIGN },
  { "another-application", "PRAGMA application_id = 7", NULL, WHENCE_DOCUMENT_ERROR_FOREIGN },
  { "trigger", "CREATE TRIGGER t AFTER INSERT ON fact BEGIN DELETE FROM event; END", NULL, WHENCE_DOCUMENT_ERROR_FOREIGN },
  { "view-for-table", "DROP TABLE fact; CREATE VIEW fact AS SELECT 1", NULL, WHENCE_DOCUMENT_ERROR_FOREIGN },
  { "further-table", "CREATE TABLE more (x)", NULL, WHENCE_DOCUMENT_ERROR_FOREIGN },
  { "text", NULL, "Once upon a time there was a file of words and nothing else, longer than a header of a document is.", WHENCE_DOCUMENT_ERROR_FOREIGN },
  { "empty", NULL, "", WHENCE_DOCUMENT_ERROR_FOREIGN },
};

static void
test_refused (gconstpointer data)
{
  const Refused *row = data;
  g_autofree char *folder = sample_make_folder ();
  WhenceDocument *document = new_sample (folder, 2);
  g_autofree char *path = g_strdup (whence_document_get_path (document));
  g_autofree char *before = NULL, *after = NULL;
  g_autoptr (GError) error = NULL;

  g_object_unref (document);
  if (row->sql != NULL)
    run_sql (path, row->sql);
  else
    g_assert_true (g_file_set_contents (path, row->bytes, -1, NULL));
  before = get_digest (path);
  g_assert_null (whence_document_open (path, &error));
  g_assert_error (error, WHENCE_DOCUMENT_ERROR, row->code);
  g_assert_true (g_str_has_prefix (error->message, "unnamed-1.whence: "));
  after = get_digest (path);
  g_assert_cmpstr (after, ==, before);
  sample_remove_folder (folder);
}

static void
test_not_there (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (whence_document_open ("/nowhere/at/all.whence", &error));
  g_assert_error (error, WHENCE_DOCUMENT_ERROR, WHENCE_DOCUMENT_ERROR_UNREADABLE);
  g_clear_error (&error);
  g_assert_null (whence_document_open ("/", &error));
  g_assert_error (error, WHENCE_DOCUMENT_ERROR, WHENCE_DOCUMENT_ERROR_UNREADABLE);
}

/* Rows that lie: each is left out, the rest is there, and the file stays as it is. */
typedef struct
{
  const char *name;
  const char *sql;
  guint       n_articles;
} Damaged;

static const Damaged damaged[] = {
  { "text-of-an-article", "UPDATE article SET text = 'other words' WHERE row = 1", 2 },
  { "date", "UPDATE event SET edtf = 'soon' WHERE row = 1", 3 },
  { "kind", "UPDATE event SET kind = 'nothing' WHERE row = 2", 3 },
  { "place-behind-the-end", "UPDATE mention SET \"end\" = 1000000 WHERE event = 1", 3 },
  { "place-before-the-begin", "UPDATE mention SET \"begin\" = -1 WHERE event = 1", 3 },
  { "no-such-article", "UPDATE mention SET article = 99 WHERE event = 1", 3 },
  { "evidence", "UPDATE candidate SET evidence = 'rumour'", 3 },
  { "number-for-text", "UPDATE event SET title = x'ff00ff'", 3 },
  { "fact", "INSERT INTO fact (key, field, value, born, died) VALUES ('a', 'dance', 'b', 0, 9223372036854775807)", 3 },
};

static void
test_damaged (gconstpointer data)
{
  const Damaged *row = data;
  g_autofree char *folder = sample_make_folder ();
  WhenceDocument *document = new_sample (folder, 3);
  g_autofree char *path = g_strdup (whence_document_get_path (document));
  g_autofree char *saved = g_build_filename (folder, "saved.whence", NULL);
  g_autofree char *before = NULL, *after = NULL, *note = NULL;
  g_autoptr (GError) error = NULL;
  WhenceNewEvent event = { .title = "Something else" };

  g_object_unref (document);
  run_sql (path, row->sql);
  before = get_digest (path);
  document = whence_document_open (path, &error);
  g_assert_no_error (error);
  g_test_message ("%s", whence_document_get_damage (document));
  g_assert_nonnull (whence_document_get_damage (document));
  g_assert_true (whence_document_is_read_only (document));
  g_assert_cmpuint (whence_document_get_timeline (document)->readings->len, ==, row->n_articles);
  g_assert_false (whence_document_add_event (document, &event, NULL, &error));
  g_assert_error (error, WHENCE_DOCUMENT_ERROR, WHENCE_DOCUMENT_ERROR_READ_ONLY);
  g_clear_error (&error);
  after = get_digest (path);
  g_assert_cmpstr (after, ==, before);
  /* Saved under another name it is whole again. */
  g_assert_true (whence_document_save_as (document, saved, &error));
  g_assert_no_error (error);
  g_assert_null (whence_document_get_damage (document));
  g_assert_true (whence_document_add_event (document, &event, NULL, &error));
  g_object_unref (document);
  document = whence_document_open (saved, &error);
  g_assert_no_error (error);
  g_assert_null (whence_document_get_damage (document));
  g_assert_nonnull (sample_find (document, "Something else"));
  g_object_unref (document);
  sample_remove_folder (folder);
}

/* Bytes of the file itself, at many places: it is refused or read as far as it goes, never a crash, never written to. */
static void
test_bytes (void)
{
  g_autofree char *folder = sample_make_folder ();
  WhenceDocument *document = new_sample (folder, 5);
  g_autofree char *path = g_strdup (whence_document_get_path (document));
  g_autofree char *broken = g_build_filename (folder, "broken.whence", NULL);
  g_autofree char *bytes = NULL;
  g_autoptr (GRand) random = g_rand_new_with_seed (3);
  guint n_refused = 0, n_damaged = 0;
  gsize length;

  g_object_unref (document);
  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *copy = g_memdup2 (bytes, length);
      g_autofree char *before = NULL, *after = NULL;
      g_autoptr (GError) error = NULL;
      gsize cut = i % 3 == 0 ? (gsize) g_rand_int_range (random, 0, (gint32) length) : length;

      for (guint k = 0; k < 1 + i % 40; k++)
        copy[g_rand_int_range (random, i % 2 ? 100 : 0, (gint32) length)] = (char) g_rand_int_range (random, 0, 256);
      g_assert_true (g_file_set_contents (broken, copy, (gssize) cut, NULL));
      before = get_digest (broken);
      document = whence_document_open (broken, &error);
      if (document == NULL)
        {
          g_assert_nonnull (error);
          n_refused++;
        }
      else
        n_damaged += whence_document_get_damage (document) != NULL;
      g_clear_object (&document);
      after = get_digest (broken);
      g_assert_cmpstr (after, ==, before);
    }
  g_test_message ("%u refused, %u read in part", n_refused, n_damaged);
  g_assert_cmpuint (n_refused, >, 0);
  g_assert_cmpuint (n_damaged, >, 0);
  sample_remove_folder (folder);
}

/* A child without rights looks at a document that is not its own. */
static int
run_reader (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceDocument) document = NULL;
  WhenceNewEvent event = { .title = "Something else" };

  g_assert_true (geteuid () != 0 || (setgid (65534) == 0 && setuid (65534) == 0));
  document = whence_document_open (path, &error);
  g_assert_no_error (error);
  g_assert_true (whence_document_is_read_only (document));
  g_assert_null (whence_document_get_damage (document));
  g_assert_cmpuint (whence_document_get_timeline (document)->readings->len, ==, 2);
  g_assert_false (whence_document_add_event (document, &event, NULL, &error));
  g_assert_error (error, WHENCE_DOCUMENT_ERROR, WHENCE_DOCUMENT_ERROR_READ_ONLY);
  return 0;
}

static void
test_read_only (void)
{
  g_autofree char *folder = sample_make_folder ();
  WhenceDocument *document = new_sample (folder, 2);
  g_autofree char *path = g_strdup (whence_document_get_path (document));
  const char *const arguments[] = { "/proc/self/exe", "--reader", path, NULL };
  g_autoptr (GSubprocess) child = NULL;
  g_autoptr (GError) error = NULL;

  g_object_unref (document);
  g_assert_cmpint (g_chmod (path, 0444), ==, 0);
  g_assert_cmpint (g_chmod (folder, 0555), ==, 0);
  child = g_subprocess_newv (arguments, G_SUBPROCESS_FLAGS_NONE, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_wait_check (child, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_chmod (folder, 0755), ==, 0);
  sample_remove_folder (folder);
}

int
main (int    argc,
      char **argv)
{
  if (argc == 3 && strcmp (argv[1], "--child") == 0)
    return run_child (argv[2]);
  if (argc == 3 && strcmp (argv[1], "--reader") == 0)
    return run_reader (argv[2]);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/document/killed-at-any-moment-nothing-is-lost", test_kill);
  g_test_add_func ("/timeline/document/same-file-twice-changes-nothing", test_same_file_twice);
  g_test_add_func ("/timeline/document/save-as", test_save_as);
  g_test_add_func ("/timeline/document/another-program-changed-it", test_another_program);
  g_test_add_func ("/timeline/document/not-there", test_not_there);
  g_test_add_func ("/timeline/document/read-only", test_read_only);
  g_test_add_func ("/timeline/document/bytes", test_bytes);
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strdup_printf ("/timeline/document/refused/%s", refused[i].name);

      g_test_add_data_func (path, &refused[i], test_refused);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (damaged); i++)
    {
      g_autofree char *path = g_strdup_printf ("/timeline/document/damaged/%s", damaged[i].name);

      g_test_add_data_func (path, &damaged[i], test_damaged);
    }
  return g_test_run ();
}
