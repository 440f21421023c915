/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The golden corpus.  NAME.txt, here or in data/samples, is read alone as it is given, and what it tells is compared with NAME.expected here: an
 * event a line, "EDTF | label | title", in order of time, then what has no date.  Where it cannot be read, NAME.errors holds the
 * message.  Nothing is registered: drop in the files.  After a change that is meant, look at what
 *   G_TEST_SRCDIR=tests BUILD/tests/corpus_test_corpus --write
 * changed in the tree, and commit it. */

#include <string.h>

#include "whence-edtf.h"
#include "whence-import.h"
#include "whence-pipeline.h"

static gboolean writes;

/* --- what is found --- */

static void
append_events (GString   *lines,
               GPtrArray *events)
{
  for (guint i = 0; i < events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (events, i);
      g_autofree char *date = event->dated ? whence_edtf_format (&event->span) : g_strdup ("undated");

      g_string_append_printf (lines, "%s | %s | %s\n", date, event->label, event->title);
    }
}

/* Returns: what is told, or, with @out_failed, why the file cannot be read. */
static char *
read_file (const char *path,
           gboolean   *out_failed)
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *content = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceTimeline) timeline = NULL;
  WhenceArticle *article;
  GString *lines;
  gsize length;

  g_file_get_contents (path, &content, &length, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (g_steal_pointer (&content), length);
  article = whence_import_bytes (bytes, name, NULL, &error);
  *out_failed = article == NULL;
  if (article == NULL)
    return g_strconcat (error->message, "\n", NULL);
  g_ptr_array_add (articles, article);
  timeline = whence_pipeline_run (articles, NULL, NULL, NULL, NULL, NULL);
  lines = g_string_new (NULL);
  append_events (lines, timeline->events);
  append_events (lines, timeline->undated);
  return g_string_free (lines, FALSE);
}

/* --- how it differs --- */

/* Prints the lines of both in order, those of one only with - or +: a longest common subsequence, the texts are short. */
static void
print_difference (const char *wanted,
                  const char *found)
{
  g_auto (GStrv) old = g_strsplit (wanted, "\n", -1);
  g_auto (GStrv) new = g_strsplit (found, "\n", -1);
  guint n_old = g_strv_length (old), n_new = g_strv_length (new), row = n_new + 1;
  g_autofree guint *common = g_new0 (guint, (n_old + 1) * row);
  guint i = 0, k = 0;

  for (guint a = n_old; a-- > 0;)
    for (guint b = n_new; b-- > 0;)
      common[a * row + b] = strcmp (old[a], new[b]) == 0 ? common[(a + 1) * row + b + 1] + 1
                                                         : MAX (common[(a + 1) * row + b], common[a * row + b + 1]);
  while (i < n_old || k < n_new)
    if (i < n_old && k < n_new && strcmp (old[i], new[k]) == 0)
      {
        g_test_message (" %s", old[i]);
        i++;
        k++;
      }
    else if (k == n_new || (i < n_old && common[(i + 1) * row + k] >= common[i * row + k + 1]))
      g_test_message ("-%s", old[i++]);
    else
      g_test_message ("+%s", new[k++]);
}

static char *
get_golden_path (const char *text_path,
                 const char *suffix)
{
  g_autofree char *name = g_path_get_basename (text_path);
  g_autofree char *stem = g_strndup (name, strlen (name) - strlen (".txt"));
  g_autofree char *golden = g_strconcat (stem, suffix, NULL);

  return g_test_build_filename (G_TEST_DIST, "corpus", golden, NULL);
}

static void
test_file (gconstpointer data)
{
  gboolean failed;
  g_autofree char *found = read_file (data, &failed);
  g_autofree char *golden = get_golden_path (data, failed ? ".errors" : ".expected");
  g_autofree char *other = get_golden_path (data, failed ? ".expected" : ".errors");
  g_autofree char *wanted = NULL;
  g_autoptr (GError) error = NULL;

  if (writes)
    {
      g_file_set_contents (golden, found, -1, &error);
      g_assert_no_error (error);
      return;
    }
  if (g_file_test (other, G_FILE_TEST_EXISTS))
    g_test_message ("%s is not what came of it", other);
  g_file_get_contents (golden, &wanted, NULL, &error);
  g_assert_no_error (error);
  if (strcmp (wanted, found) != 0)
    {
      print_difference (wanted, found);
      g_test_fail ();
    }
}

/* --- which files there are --- */

static gint
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static guint
add_folder (const char *folder)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);

  for (const char *name = entries != NULL ? g_dir_read_name (entries) : NULL; name != NULL; name = g_dir_read_name (entries))
    if (g_str_has_suffix (name, ".txt"))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_strdup_printf ("/corpus/%s", (const char *) g_ptr_array_index (names, i));

      g_test_add_data_func_full (path, g_build_filename (folder, g_ptr_array_index (names, i), NULL), test_file, g_free);
    }
  return names->len;
}

int
main (int argc, char *argv[])
{
  g_autofree char *corpus = NULL;
  g_autofree char *samples = NULL;

  g_test_init (&argc, &argv, NULL);
  writes = argc > 1 && strcmp (argv[1], "--write") == 0;
  corpus = g_test_build_filename (G_TEST_DIST, "corpus", NULL);
  samples = g_test_build_filename (G_TEST_DIST, "..", "data", "samples", NULL);
  g_assert_cmpuint (add_folder (corpus), >, 0);
  g_assert_cmpuint (add_folder (samples), >, 0);
  return g_test_run ();
}
