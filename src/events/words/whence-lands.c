/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "Tokyo" and "the Japanese" are Japan in the news. */
#include "whence-lands.h"

#include <string.h>

static GHashTable *
make_index (const WhenceEventWords *words)
{
  GHashTable *index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; words->nations[i] != NULL; i++)
    {
      g_auto (GStrv) names = g_strsplit (words->nations[i], " ", -1);

      for (char **name = names; *name != NULL; name++)
        g_hash_table_insert (index, g_strdelimit (g_strdup (*name), "+", ' '), GUINT_TO_POINTER (i + 1));
    }
  return index;
}

static GHashTable *
get_index (const WhenceEventWords *words)
{
  static gsize once;

  g_assert (words == &whence_event_words_english);
  if (g_once_init_enter (&once))
    g_once_init_leave (&once, (gsize) make_index (words));
  return (GHashTable *) once;
}

/**
 * whence_lands_find:
 * @words: the words of the language
 * @name: a name without accents
 * @length: bytes of it
 *
 * Returns: the number of the land that it is the name or the capital of, or the people, one or several of these; 0 for none
 */
guint
whence_lands_find (const WhenceEventWords *words,
                   const char             *name,
                   gsize                   length)
{
  GHashTable *index = get_index (words);
  g_autofree char *copy = g_strndup (name, length);
  guint found;

  found = GPOINTER_TO_UINT (g_hash_table_lookup (index, copy));
  if (found == 0 && length > 1 && copy[length - 1] == 's')
    {
      copy[length - 1] = '\0';
      found = GPOINTER_TO_UINT (g_hash_table_lookup (index, copy));
    }
  return found;
}
