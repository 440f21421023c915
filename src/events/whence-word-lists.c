/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a word is in one of the static lists of a language's table. */
#include "whence-kinds.h"

#include <string.h>

/* What is known of a list: a bit for each hash of how its words begin and how long they are, so that most words are told not to be in it
 * without looking at any. */
typedef struct
{
  const char *const *list;
  guint64            bits[4];
} Filter;

#define N_FILTERS 256u

static guint
filter_bit (const char *word,
            gsize       length)
{
  guint letters = (guint) (guint8) (*word | 0x20) * 31 + (length > 1 ? (guint) (guint8) (word[1] | 0x20) : 0);

  return (letters * 7 + (guint) length * 61) % 256;
}

static Filter *
filter_new (const char *const *list)
{
  Filter *self = g_new0 (Filter, 1);

  self->list = list;
  for (const char *const *word = list; *word != NULL; word++)
    {
      guint bit = filter_bit (*word, strlen (*word));

      self->bits[bit / 64] |= G_GUINT64_CONSTANT (1) << bit % 64;
    }
  return self;
}

/* The lists are static; each is looked at once, whichever thread comes first. */
static const Filter *
filter_of (const char *const *list)
{
  static Filter *all[N_FILTERS];
  gsize start = ((gsize) list / sizeof *list) * 2654435761u >> 8;

  for (guint i = 0; i < N_FILTERS; i++)
    {
      Filter **place = &all[(start + i) % N_FILTERS], *found = g_atomic_pointer_get (place);

      if (found == NULL)
        {
          found = filter_new (list);
          if (g_atomic_pointer_compare_and_exchange (place, NULL, found))
            return found;
          g_free (found);
          found = g_atomic_pointer_get (place);
        }
      if (found->list == list)
        return found;
    }
  return NULL;
}

/**
 * whence_kinds_has_word:
 * @list: (array zero-terminated=1): words in lower case, static
 * @word: a word as it stands in the text
 * @length: bytes of it
 *
 * Returns: whether @list holds @word
 */
gboolean
whence_kinds_has_word (const char *const *list,
                       const char        *word,
                       gsize              length)
{
  const Filter *filter = filter_of (list);
  char first = length > 0 ? g_ascii_tolower (*word) : '\0';
  guint bit = length > 0 ? filter_bit (word, length) : 0;

  if (length == 0 || (filter != NULL && !(filter->bits[bit / 64] & G_GUINT64_CONSTANT (1) << bit % 64)))
    return FALSE;
  for (; *list != NULL; list++)
    if (**list == first && g_ascii_strncasecmp (*list, word, length) == 0 && (*list)[length] == '\0')
      return TRUE;
  return FALSE;
}
