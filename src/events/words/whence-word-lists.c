/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a word is in a list, which is asked of nearly every word of a text for a good many lists. */
#include "whence-word-lists.h"

#include <string.h>

#include "whence-kinds.h"
#include "whence-word-hash.h"
#include "whence-word-table.h"

/* Several times as many as there are, so that few share a place. */
#define N_LISTS 2048u
/* A longer list is a hash. */
#define SHORT_LIST 12
#define WORD_MAX 32

typedef struct
{
  const char *const *list;
  WhenceWordFilter   filter;
  WhenceWordTable   *words; /* in lower case; NULL for a short list */
} List;

/**
 * whence_word_filter_add:
 * @self: a filter
 * @word: a word, not empty
 */
void
whence_word_filter_add (WhenceWordFilter *self,
                        const char       *word)
{
  guint bit = whence_word_filter_bit (word, strlen (word));

  self->bits[bit / 64] |= G_GUINT64_CONSTANT (1) << bit % 64;
}

static List *
list_new (const char *const *list)
{
  List *self = g_new0 (List, 1);
  guint n = 0;

  self->list = list;
  for (const char *const *word = list; *word != NULL; word++, n++)
    whence_word_filter_add (&self->filter, *word);
  if (n > SHORT_LIST)
    {
      self->words = whence_word_table_new ();
      for (const char *const *word = list; *word != NULL; word++)
        whence_word_table_set (self->words, *word, strlen (*word), *word);
    }
  return self;
}

static void
list_free (List *self)
{
  g_clear_pointer (&self->words, whence_word_table_free);
  g_free (self);
}

static List *all[N_LISTS];

/* Seldom needed, and hence not where the quick answer would pay for it. */
static G_GNUC_NO_INLINE const List *
find_list (const char *const *list,
           gsize              start)
{
  for (guint i = 0; i < N_LISTS; i++)
    {
      List **place = &all[(start + i) % N_LISTS], *found = g_atomic_pointer_get (place);

      if (found == NULL)
        {
          found = list_new (list);
          if (g_atomic_pointer_compare_and_exchange (place, NULL, found))
            return found;
          list_free (found);
          found = g_atomic_pointer_get (place);
        }
      if (found->list == list)
        return found;
    }
  g_return_val_if_reached (NULL);
}

/* The lists are static; each is looked at once, whichever thread comes first. */
static inline const List *
get_list (const char *const *list)
{
  gsize start = ((gsize) list / sizeof *list) * 2654435761u >> 8;
  const List *first = g_atomic_pointer_get (&all[start % N_LISTS]);

  return G_LIKELY (first != NULL && first->list == list) ? first : find_list (list, start);
}

static G_GNUC_NO_INLINE gboolean
has_word (const List *self,
          const char *word,
          gsize       length)
{
  const char *const *list = self->list;

  if (self->words != NULL && length < WORD_MAX)
    {
      char folded[WORD_MAX];

      whence_word_fold (word, length, folded);
      return whence_word_table_get (self->words, folded, length) != NULL;
    }
  for (; *list != NULL; list++)
    if (((**list ^ *word) & ~0x20) == 0 && g_ascii_strncasecmp (*list, word, length) == 0 && (*list)[length] == '\0')
      return TRUE;
  return FALSE;
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
  return length > 0 && whence_kinds_has_word_of_bit (list, whence_word_filter_bit (word, length), word, length);
}

/**
 * whence_kinds_has_word_of_bit:
 * @list: (array zero-terminated=1): words in lower case, static
 * @bit: whence_word_filter_bit() of @word, where it was found before
 * @word: a word as it stands in the text, not empty
 * @length: bytes of it
 *
 * Returns: whether @list holds @word
 */
gboolean
whence_kinds_has_word_of_bit (const char *const *list,
                              guint              bit,
                              const char        *word,
                              gsize              length)
{
  const List *known = get_list (list);

  return known != NULL && whence_word_filter_has_bit (&known->filter, bit) && has_word (known, word, length);
}
