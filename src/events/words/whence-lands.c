/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "Tokyo" and "the Japanese" are Japan in the news. */
#include "whence-lands.h"

#include <string.h>

#include "whence-word-table.h"

static WhenceWordTable *
make_index (const WhenceEventWords *words)
{
  WhenceWordTable *index = whence_word_table_new ();

  for (guint i = 0; words->nations[i] != NULL; i++)
    for (const char *name = words->nations[i]; *name != '\0'; name += strspn (name, " "))
      {
        gsize length = strcspn (name, " ");
        /* kept for ever, as the table is */
        const char *word = memchr (name, '+', length) != NULL ? g_strdelimit (g_strndup (name, length), "+", ' ') : name;

        whence_word_table_set (index, word, length, GUINT_TO_POINTER (i + 1));
        name += length;
      }
  return index;
}

static const WhenceWordTable *
get_index (const WhenceEventWords *words)
{
  static gsize once;

  g_assert (words == &whence_event_words_english);
  if (g_once_init_enter (&once))
    g_once_init_leave (&once, (gsize) make_index (words));
  return (const WhenceWordTable *) once;
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
  const WhenceWordTable *index = get_index (words);
  gpointer found = whence_word_table_get (index, name, length);

  if (found == NULL && length > 1 && name[length - 1] == 's')
    found = whence_word_table_get (index, name, length - 1);
  return GPOINTER_TO_UINT (found);
}
