/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whose doing a title tells: passages of subjects.txt, each read alone. */

#include "event-lines.h"

typedef struct
{
  char  *text;
  char **rows; /* "= DATE | subjects" */
} Passage;

static void
passage_free (gpointer data)
{
  Passage *passage = data;

  g_free (passage->text);
  g_strfreev (passage->rows);
  g_free (passage);
}

/* In small letters, with one kind of apostrophe. */
static char *
fold (const char *text)
{
  g_autofree char *small = g_utf8_strdown (text, -1);
  g_auto (GStrv) parts = g_strsplit (small, "’", -1);

  return g_strjoinv ("'", parts);
}

/* Whether the title begins with one of the subjects, which ";" and "~" part. */
static gboolean
begins_with_one (const char *title,
                 const char *subjects)
{
  g_autofree char *told = fold (title);
  g_auto (GStrv) list = g_strsplit_set (subjects, ";~", -1);

  for (guint i = 0; list[i] != NULL; i++)
    {
      g_autofree char *subject = fold (g_strstrip (list[i]));
      gsize length = strlen (subject);

      if (length > 0 && g_str_has_prefix (told, subject) && !g_ascii_isalnum (told[length]))
        return TRUE;
    }
  return FALSE;
}

static gboolean
tells (const WhenceTimeline *timeline,
       const char           *row,
       GString              *found)
{
  g_auto (GStrv) fields = g_strsplit (row + 1, "|", 2);
  gboolean told = FALSE;

  g_strstrip (fields[0]);
  for (guint i = 0; i < timeline->events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (timeline->events, i);
      g_autofree char *date = event->dated ? whence_edtf_format (&event->span) : g_strdup ("undated");

      g_string_append_printf (found, "%s | %s\n", date, event->title);
      told = told || (g_str_equal (date, fields[0]) && begins_with_one (event->title, fields[1]));
    }
  return told;
}

static void
test_passage (gconstpointer data)
{
  const Passage *passage = data;
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  g_autoptr (WhenceTimeline) timeline = NULL;

  g_ptr_array_add (articles, make_article ("passage", passage->text, "2024-06-10"));
  timeline = whence_pipeline_run (articles, NULL, NULL, NULL, NULL, NULL);
  for (guint i = 0; passage->rows[i] != NULL; i++)
    {
      g_autoptr (GString) found = g_string_new (NULL);

      if (tells (timeline, passage->rows[i], found))
        continue;
      g_test_message ("%s\nwanted: %s\nfound:\n%s", passage->text, passage->rows[i], found->str);
      if (*passage->rows[i] == '=')
        g_test_fail ();
    }
}

static Passage *
read_passage (const char *record)
{
  Passage *passage = g_new0 (Passage, 1);
  const char *end = strchr (record, '\n');

  passage->text = g_strndup (record, (gsize) (end - record));
  passage->rows = g_strsplit (end + 1, "\n", -1);
  return passage;
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *text = NULL, *path = NULL;
  g_autoptr (GPtrArray) passages = g_ptr_array_new_with_free_func (passage_free);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) records = NULL;

  g_test_init (&argc, &argv, NULL);
  path = g_test_build_filename (G_TEST_DIST, "events", "subjects.txt", NULL);
  if (!g_file_get_contents (path, &text, NULL, &error))
    g_error ("%s", error->message);
  records = g_strsplit (g_strstrip (text), "\n\n", -1);
  for (guint i = 1; records[i] != NULL; i++)
    {
      g_autofree char *name = g_strdup_printf ("/events/subjects/%u-%.*s", i, (gint) strcspn (records[i], " "), records[i]);

      g_ptr_array_add (passages, read_passage (records[i]));
      g_test_add_data_func (name, g_ptr_array_index (passages, i - 1), test_passage);
    }
  return g_test_run ();
}
