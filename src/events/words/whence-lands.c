/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "Tokyo" and "the Japanese" are Japan in the news. */
#include "whence-lands.h"

#include <string.h>

#include "whence-word-table.h"

typedef struct
{
  WhenceWordTable *by_name; /* to each name one more than the index of its land */
  const char     **names;   /* of each land the first, which is its own */
} Lands;

/* Kept for ever, as the table is. */
static const char *
keep_name (const char *name,
           gsize       length)
{
  return g_strdelimit (g_strndup (name, length), "+", ' ');
}

static Lands *
make_index (const WhenceEventWords *words)
{
  Lands *lands = g_new (Lands, 1);

  lands->by_name = whence_word_table_new ();
  lands->names = g_new (const char *, g_strv_length ((char **) words->nations) + 1);
  for (guint i = 0; words->nations[i] != NULL; i++)
    {
      lands->names[i] = keep_name (words->nations[i], strcspn (words->nations[i], " "));
      for (const char *name = words->nations[i]; *name != '\0'; name += strspn (name, " "))
        {
          gsize length = strcspn (name, " ");

          whence_word_table_set (lands->by_name, memchr (name, '+', length) != NULL ? keep_name (name, length) : name, length, GUINT_TO_POINTER (i + 1));
          name += length;
        }
    }
  return lands;
}

static const Lands *
get_index (const WhenceEventWords *words)
{
  static gsize once;

  g_assert (words == &whence_event_words_english);
  if (g_once_init_enter (&once))
    g_once_init_leave (&once, (gsize) make_index (words));
  return (const Lands *) once;
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
  const WhenceWordTable *index = get_index (words)->by_name;
  gpointer found = whence_word_table_get (index, name, length);

  if (found == NULL && length > 1 && name[length - 1] == 's')
    found = whence_word_table_get (index, name, length - 1);
  return GPOINTER_TO_UINT (found);
}

/**
 * whence_lands_get_name:
 * @words: the words of the language
 * @land: what whence_lands_find() returned
 *
 * Returns: (nullable): what the land is called; %NULL for none
 */
const char *
whence_lands_get_name (const WhenceEventWords *words,
                       guint                   land)
{
  return land > 0 ? get_index (words)->names[land - 1] : NULL;
}
