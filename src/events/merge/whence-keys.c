/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables and sets of two numbers: of two tellings, of two articles, of an event and an article that tells it. */
#include "whence-keys.h"

/* g_int64_hash() is of the second number alone, by which all pairs of one telling fall together. */
static guint
hash_key (gconstpointer key)
{
  guint64 mixed = *(const guint64 *) key * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  return (guint) (mixed >> 32) ^ (guint) mixed;
}

/**
 * whence_keys_compare:
 * @key: a #guint64
 * @other: another
 *
 * Returns: less than 0 if @key is less than @other, more than 0 if it is more, 0 if they are equal
 */
gint
whence_keys_compare (gconstpointer key,
                     gconstpointer other)
{
  guint64 first = *(const guint64 *) key, second = *(const guint64 *) other;

  return first < second ? -1 : first > second;
}

/**
 * whence_keys_new:
 * @free_value: (nullable): what frees a value
 *
 * Returns: (transfer full) (element-type guint64 gpointer): a table without keys
 */
GHashTable *
whence_keys_new (GDestroyNotify free_value)
{
  return g_hash_table_new_full (hash_key, g_int64_equal, g_free, free_value);
}

/**
 * whence_keys_add:
 * @keys: (element-type guint64 guint64): a table that is used as a set
 * @key: a key
 *
 * Returns: whether it was not in it
 */
gboolean
whence_keys_add (GHashTable *keys,
                 guint64     key)
{
  return g_hash_table_add (keys, g_memdup2 (&key, sizeof key));
}

/**
 * whence_keys_have:
 * @keys: (element-type guint64 gpointer): a table or set
 * @key: a key
 *
 * Returns: whether it is in it
 */
gboolean
whence_keys_have (GHashTable *keys,
                  guint64     key)
{
  return g_hash_table_contains (keys, &key);
}

/**
 * whence_keys_set:
 * @keys: (element-type guint64 gpointer): a table
 * @key: a key
 * @value: (transfer full): what it shall have there
 */
void
whence_keys_set (GHashTable *keys,
                 guint64     key,
                 gpointer    value)
{
  g_hash_table_insert (keys, g_memdup2 (&key, sizeof key), value);
}

/**
 * whence_keys_get:
 * @keys: (element-type guint64 gpointer): a table
 * @key: a key
 *
 * Returns: (transfer none) (nullable): what it has there
 */
gpointer
whence_keys_get (GHashTable *keys,
                 guint64     key)
{
  return g_hash_table_lookup (keys, &key);
}
