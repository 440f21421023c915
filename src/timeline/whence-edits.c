/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-edits.h"

#include <string.h>

/* ORDER FACT: the names in documents. */
static const char *const fact_ids[] = {
  "title", "label", "date", "note", "kind", "status", "star", "hidden", "deleted", "join", "alone", "made",
  "publisher", "address", "published", "reference",
};
G_STATIC_ASSERT (G_N_ELEMENTS (fact_ids) == WHENCE_N_FACTS);

struct _WhenceEdits
{
  GHashTable *facts; /* key → array of WHENCE_N_FACTS strings */
  GPtrArray  *keys;  /* sorted, borrowed from facts; NULL where it has to be made again */
};

static void
values_free (gpointer data)
{
  char **values = data;

  for (guint i = 0; i < WHENCE_N_FACTS; i++)
    g_free (values[i]);
  g_free (values);
}

/**
 * whence_edits_new:
 *
 * Returns: (transfer full): a user who said nothing
 */
WhenceEdits *
whence_edits_new (void)
{
  WhenceEdits *self = g_new0 (WhenceEdits, 1);

  self->facts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, values_free);
  return self;
}

/**
 * whence_edits_free:
 * @self: (transfer full): edits
 */
void
whence_edits_free (WhenceEdits *self)
{
  g_clear_pointer (&self->keys, g_ptr_array_unref);
  g_hash_table_unref (self->facts);
  g_free (self);
}

/**
 * whence_edits_set:
 * @self: edits
 * @key: of an event or article
 * @fact: which fact
 * @value: what the user says
 */
void
whence_edits_set (WhenceEdits *self,
                  const char  *key,
                  WhenceFact   fact,
                  const char  *value)
{
  char **values = g_hash_table_lookup (self->facts, key);

  if (values == NULL)
    {
      values = g_new0 (char *, WHENCE_N_FACTS);
      g_hash_table_insert (self->facts, g_strdup (key), values);
      g_clear_pointer (&self->keys, g_ptr_array_unref);
    }
  g_free (values[fact]);
  values[fact] = g_strdup (value);
}

/**
 * whence_edits_get:
 * @self: edits
 * @key: of an event or article
 * @fact: which fact
 *
 * Returns: (transfer none) (nullable): what the user says of it
 */
const char *
whence_edits_get (WhenceEdits *self,
                  const char  *key,
                  WhenceFact   fact)
{
  char **values = g_hash_table_lookup (self->facts, key);

  return values != NULL ? values[fact] : NULL;
}

static gint
compare_keys (gconstpointer a,
              gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * whence_edits_get_keys:
 * @self: edits
 *
 * Returns: (transfer none) (element-type utf8): all keys, sorted, so that what is made of them does not hang on a hash table's order
 */
GPtrArray *
whence_edits_get_keys (WhenceEdits *self)
{
  if (self->keys == NULL)
    {
      GHashTableIter iter;
      gpointer key;

      self->keys = g_ptr_array_new ();
      g_hash_table_iter_init (&iter, self->facts);
      while (g_hash_table_iter_next (&iter, &key, NULL))
        g_ptr_array_add (self->keys, key);
      g_ptr_array_sort (self->keys, compare_keys);
    }
  return self->keys;
}

/**
 * whence_edits_are_none:
 * @self: edits
 *
 * Returns: whether the user said nothing
 */
gboolean
whence_edits_are_none (WhenceEdits *self)
{
  return g_hash_table_size (self->facts) == 0;
}

/**
 * whence_fact_get_id:
 * @fact: a fact
 *
 * Returns: (transfer none): its name in documents
 */
const char *
whence_fact_get_id (WhenceFact fact)
{
  g_return_val_if_fail (fact < WHENCE_N_FACTS, NULL);

  return fact_ids[fact];
}

/**
 * whence_telling_dup_key:
 * @mention: a telling
 *
 * Returns: (transfer full): what it is known by: its article and the place of its date's words, or of the passage where it has none.
 *   Two tellings of one date share it; #WhenceTellings tells them apart
 */
char *
whence_telling_dup_key (const WhenceMention *mention)
{
  guint32 at = whence_mention_has_words (mention) ? mention->expression_begin : mention->begin;

  return g_strdup_printf ("%.16s-%x", whence_article_get_hash (mention->article), at);
}
