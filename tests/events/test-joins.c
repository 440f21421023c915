/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Pairs of small articles, joins.txt: what both tell is one event, what only looks alike is two.  Nothing may ever join what is two; of what
 * is one most must be joined. */

#include "event-lines.h"

#define ARTICLES_MAX 4
#define MARKS_MAX 32
/* An expression begins so many bytes behind its mark at most: "{a}last Friday, 6 May". */
#define MARK_NEAR 12
/* So much of what is one event must be joined. */
#define JOINED_PERCENT 80

static guint n_one, n_joined;

typedef struct
{
  char    letter;
  guint   article;
  guint32 at;
} Mark;

typedef struct
{
  char          *name;
  guint          n_articles;
  WhenceArticle *articles[ARTICLES_MAX];
  guint          n_marks;
  Mark           marks[MARKS_MAX];
} Pair;

/* Takes the marks out of the text. */
static char *
read_marks (Pair       *pair,
            const char *text)
{
  GString *plain = g_string_new (NULL);

  for (; *text != '\0'; text++)
    if (text[0] == '{' && g_ascii_islower (text[1]) && text[2] == '}')
      {
        g_assert_cmpuint (pair->n_marks, <, MARKS_MAX);
        pair->marks[pair->n_marks++] = (Mark){ text[1], pair->n_articles, (guint32) plain->len };
        text += 2;
      }
    else
      g_string_append_c (plain, *text);
  return g_string_free (plain, FALSE);
}

static Pair *
read_pair (const char *record)
{
  Pair *pair = g_new0 (Pair, 1);
  const char *body = strchr (record, '\n');
  g_autofree char *head = g_strndup (record, (gsize) (body - record));
  g_auto (GStrv) words = g_strsplit (head, " ", -1);
  g_auto (GStrv) texts = g_strsplit (body + 1, "\n---\n", -1);
  guint n_words = g_strv_length (words), n_texts = g_strv_length (texts);

  pair->name = g_strdup (words[0]);
  g_assert_cmpuint (n_words, ==, 1 + n_texts);
  g_assert_cmpuint (n_texts, <=, ARTICLES_MAX);
  for (guint i = 0; i < n_texts; i++)
    {
      g_autofree char *plain = read_marks (pair, g_strstrip (texts[i]));
      g_autofree char *id = g_strdup_printf ("%s-%u", words[0], i + 1);

      pair->articles[pair->n_articles++] = make_article (id, plain, g_str_equal (words[1 + i], "-") ? NULL : words[1 + i]);
    }
  g_assert_cmpuint (pair->n_marks, >, 1);
  return pair;
}

static void
pair_free (gpointer data)
{
  Pair *pair = data;

  for (guint i = 0; i < pair->n_articles; i++)
    whence_article_unref (pair->articles[i]);
  g_free (pair->name);
  g_free (pair);
}

static gboolean
is_marked (const Pair          *pair,
           const Mark          *mark,
           const WhenceMention *mention)
{
  return g_str_equal (mention->article->id, pair->articles[mark->article]->id) && mark->at < mention->expression_end
         && mention->expression_begin < mark->at + MARK_NEAR;
}

static gboolean
tells (const Pair        *pair,
       const Mark        *mark,
       const WhenceEvent *event)
{
  for (guint i = 0; i < event->mentions->len; i++)
    if (is_marked (pair, mark, g_ptr_array_index (event->mentions, i)))
      return TRUE;
  return FALSE;
}

/* The event that both marks are of, if any. */
static const WhenceEvent *
find_join (const Pair           *pair,
           const WhenceTimeline *timeline,
           const Mark           *a,
           const Mark           *b)
{
  for (guint i = 0; i < timeline->events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (timeline->events, i);

      if (tells (pair, a, event) && tells (pair, b, event))
        return event;
    }
  return NULL;
}

static WhenceTimeline *
run (const Pair *pair,
     gboolean    turned)
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);

  for (guint i = 0; i < pair->n_articles; i++)
    g_ptr_array_add (articles, whence_article_ref (pair->articles[turned ? pair->n_articles - 1 - i : i]));
  return whence_pipeline_run (articles, NULL, NULL, NULL, NULL, NULL);
}

static void
print_events (const WhenceTimeline *timeline)
{
  for (guint i = 0; i < timeline->events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (timeline->events, i);
      g_autoptr (GString) line = g_string_new (NULL);

      for (guint k = 0; k < event->mentions->len; k++)
        {
          const WhenceMention *mention = g_ptr_array_index (event->mentions, k);

          g_string_append_printf (line, " [%s %s]", mention->article->id + strlen (mention->article->id) - 1, mention->joined);
        }
      append_event (line, event);
      g_test_message ("   %s", g_strchomp (line->str));
    }
}

static void
test_pair (gconstpointer data)
{
  const Pair *pair = data;
  g_autoptr (WhenceTimeline) timeline = run (pair, FALSE);
  g_autoptr (WhenceTimeline) turned = run (pair, TRUE);
  gboolean failed = FALSE;
  guint n_wrong = 0;

  g_assert_cmpuint (turned->events->len, ==, timeline->events->len);
  for (guint i = 0; i < pair->n_marks; i++)
    for (guint k = i + 1; k < pair->n_marks; k++)
      {
        const Mark *a = &pair->marks[i], *b = &pair->marks[k];
        const WhenceEvent *event = find_join (pair, timeline, a, b);

        g_assert_true ((find_join (pair, turned, a, b) != NULL) == (event != NULL));
        n_one += a->letter == b->letter;
        n_joined += a->letter == b->letter && event != NULL;
        if ((event != NULL) == (a->letter == b->letter))
          continue;
        g_test_message ("%s: %c of article %u and %c of article %u", event != NULL ? "wrong" : "missed", a->letter, a->article + 1, b->letter,
                        b->article + 1);
        failed = TRUE;
        n_wrong += event != NULL;
      }
  if (failed)
    print_events (timeline);
  if (n_wrong > 0)
    g_test_fail ();
}

static void
test_most (void)
{
  g_test_message ("%u of %u joined", n_joined, n_one);
  g_assert_cmpuint (n_joined * 100, >=, n_one * JOINED_PERCENT);
}

int
main (int argc, char *argv[])
{
  g_autofree char *file = NULL, *text = NULL;
  const char *at;

  g_test_init (&argc, &argv, NULL);
  file = g_test_build_filename (G_TEST_DIST, "events", "joins.txt", NULL);
  g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
  /* what stands before the first head says what the file is */
  for (at = strstr (text, "\n=== "); at != NULL;)
    {
      const char *next = strstr (at + 1, "\n=== ");
      g_autofree char *record = next != NULL ? g_strndup (at + 5, (gsize) (next - at - 5)) : g_strdup (at + 5);
      Pair *pair = read_pair (record);
      g_autofree char *path = g_strdup_printf ("/events/joins/%s", pair->name);

      g_test_add_data_func_full (path, pair, test_pair, pair_free);
      at = next;
    }
  g_test_add_func ("/events/joins/most", test_most);
  return g_test_run ();
}
