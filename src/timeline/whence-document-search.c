/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds words as they are typed.  Each word is looked up alone, as the begin of a word, in what was extracted, in what the user said and in
 * the articles; what has all of them is found, whether the words stand in a title, a passage or a note. */
#include "whence-document-private.h"

#include <string.h>

#define MAX_WORDS 16u

/* What has a word: rows of events, keys of what the user said, rows of articles. */
typedef struct
{
  GHashTable *events;   /* ids of events as they are seen */
  GHashTable *articles; /* hashes */
} Hits;

/**
 * whence_found_free:
 * @found: (transfer full): what was found
 */
void
whence_found_free (WhenceFound *found)
{
  g_clear_pointer (&found->events, g_hash_table_unref);
  g_clear_pointer (&found->articles, g_ptr_array_unref);
  g_free (found);
}

static GHashTable *
set_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/* "…" in quotation marks is one phrase; else each run of letters and digits is a word.  What is left is no syntax of the index. */
static GPtrArray *
split_words (const char *text)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);
  GString *word = g_string_new (NULL);
  gboolean quoted = FALSE;

  for (const char *p = text;; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean inner = g_unichar_isalnum (c) || g_unichar_ismark (c);

      if (inner)
        g_string_append_unichar (word, c);
      else if (quoted && c != '"' && c != 0)
        g_string_append_c (word, ' ');
      else
        {
          g_strstrip (word->str);
          if (*word->str != '\0' && words->len < MAX_WORDS)
            g_ptr_array_add (words, g_strdup_printf ("\"%s\"*", word->str));
          g_string_truncate (word, 0);
          quoted = c == '"' && !quoted;
        }
      if (c == 0)
        break;
    }
  g_string_free (word, TRUE);
  return words;
}

typedef void (*HitFunc) (WhenceDocument *self,
                         sqlite3_stmt   *statement,
                         Hits           *hits);

static void
look_up (WhenceDocument *self,
         const char     *sql,
         const char     *word,
         HitFunc         hit,
         Hits           *hits)
{
  sqlite3_stmt *statement = whence_store_prepare (self->store, sql, NULL);

  if (statement == NULL)
    return;
  sqlite3_bind_text (statement, 1, word, -1, SQLITE_STATIC);
  sqlite3_bind_int64 (statement, 2, self->store->head);
  while (sqlite3_step (statement) == SQLITE_ROW)
    hit (self, statement, hits);
  sqlite3_reset (statement);
}

static WhenceEvent *
seen_event (WhenceDocument *self,
            sqlite3_stmt   *statement)
{
  gint64 row = sqlite3_column_int64 (statement, 0);
  WhenceEvent *base = g_hash_table_lookup (self->events, &row);

  return base != NULL ? whence_view_of_base (self->view, base) : NULL;
}

static void
hit_passage (WhenceDocument *self,
             sqlite3_stmt   *statement,
             Hits           *hits)
{
  WhenceEvent *event = seen_event (self, statement);

  if (event != NULL)
    g_hash_table_add (hits->events, g_strdup (event->id));
}

/* A title that the user changed is found by the user's words. */
static void
hit_title (WhenceDocument *self,
           sqlite3_stmt   *statement,
           Hits           *hits)
{
  WhenceEvent *event = seen_event (self, statement);

  if (event != NULL && !(event->edited & (WHENCE_EDITED_TITLE | WHENCE_EDITED_LABEL | WHENCE_EDITED_JOINED)))
    g_hash_table_add (hits->events, g_strdup (event->id));
}

static void
hit_fact (WhenceDocument *self,
          sqlite3_stmt   *statement,
          Hits           *hits)
{
  const char *key = (const char *) sqlite3_column_text (statement, 0);
  const char *field = (const char *) sqlite3_column_text (statement, 1);
  WhenceSlot *slot = key != NULL ? g_hash_table_lookup (self->view->by_key, key) : NULL;

  if (key == NULL || field == NULL)
    return;
  if (slot != NULL && slot->parent == NULL
      && (strcmp (field, "title") == 0 || strcmp (field, "label") == 0 || strcmp (field, "note") == 0))
    g_hash_table_add (hits->events, g_strdup (slot->event->id));
  else if (slot == NULL && (strcmp (field, "title") == 0 || strcmp (field, "publisher") == 0))
    g_hash_table_add (hits->articles, g_strdup (key));
}

static void
hit_article (WhenceDocument *self,
             sqlite3_stmt   *statement,
             Hits           *hits)
{
  g_hash_table_add (hits->articles, g_strdup ((const char *) sqlite3_column_text (statement, 0)));
}

static void
look_up_word (WhenceDocument *self,
              const char     *word,
              Hits           *hits)
{
  g_autofree char *titles = g_strdup_printf ("{title} : %s", word);
  g_autofree char *passages = g_strdup_printf ("{passage} : %s", word);

  look_up (self, "SELECT rowid FROM event_words WHERE event_words MATCH ?1 AND ?2 >= 0", titles, hit_title, hits);
  look_up (self, "SELECT rowid FROM event_words WHERE event_words MATCH ?1 AND ?2 >= 0", passages, hit_passage, hits);
  look_up (self,
           "SELECT key, field FROM fact WHERE row IN (SELECT rowid FROM fact_words WHERE fact_words MATCH ?1)"
           " AND born <= ?2 AND died > ?2",
           word, hit_fact, hits);
  look_up (self,
           "SELECT hash FROM article WHERE row IN (SELECT rowid FROM article_words WHERE article_words MATCH ?1)"
           " AND born <= ?2 AND died > ?2",
           word, hit_article, hits);
}

/* Merged events carry the titles of their leader only, and that is what is searched in titles that no row holds. */
static void
look_up_joined (WhenceDocument *self,
                const char     *word,
                Hits           *hits)
{
  g_autofree char *plain = g_strndup (word + 1, strlen (word) - 3);

  for (guint i = 0; i < self->view->slots->len; i++)
    {
      const WhenceSlot *slot = g_ptr_array_index (self->view->slots, i);

      if (slot->parent == NULL
          && (g_str_match_string (plain, slot->event->title, TRUE) || g_str_match_string (plain, slot->event->label, TRUE)))
        g_hash_table_add (hits->events, g_strdup (slot->event->id));
    }
}

static gboolean
is_missing (gpointer key,
            gpointer value,
            gpointer user_data)
{
  return !g_hash_table_contains (user_data, key);
}

/**
 * whence_document_search:
 * @self: a document
 * @words: words, or begins of words; a phrase in quotation marks
 *
 * Finds what has all the words, upper or lower case, with accents or without.
 *
 * Returns: (transfer full) (nullable): what was found; %NULL where @words has none, so that nothing was asked
 */
WhenceFound *
whence_document_search (WhenceDocument *self,
                        const char     *words)
{
  g_autoptr (GPtrArray) list = NULL;
  Hits found = { NULL, NULL };
  WhenceFound *result;

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  list = split_words (words);
  if (list->len == 0)
    return NULL;
  for (guint i = 0; i < list->len; i++)
    {
      Hits hits = { set_new (), set_new () };

      look_up_word (self, g_ptr_array_index (list, i), &hits);
      look_up_joined (self, g_ptr_array_index (list, i), &hits);
      if (i == 0)
        {
          found = hits;
          continue;
        }
      g_hash_table_foreach_remove (found.events, is_missing, hits.events);
      g_hash_table_foreach_remove (found.articles, is_missing, hits.articles);
      g_hash_table_unref (hits.events);
      g_hash_table_unref (hits.articles);
    }
  result = g_new (WhenceFound, 1);
  result->events = found.events;
  result->articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  for (guint i = 0; i < self->readings->len; i++)
    {
      const WhenceReading *reading = g_ptr_array_index (self->readings, i);

      if (g_hash_table_contains (found.articles, whence_article_get_hash (reading->article)))
        g_ptr_array_add (result->articles, whence_article_ref (reading->article));
    }
  g_hash_table_unref (found.articles);
  return result;
}
