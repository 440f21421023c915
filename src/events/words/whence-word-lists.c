/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a word is in a list, which is asked of nearly every word of a text for a good many lists. */
#include "whence-word-lists.h"

#include <string.h>

#include "whence-kinds.h"
#include "whence-word-hash.h"

/* A longer list is a hash. */
#define SHORT_LIST 12
#define WORD_MAX 32
/* What a word of so many letters is an inflection of has its first three, and that of a shorter one the first two. */
#define LONG_WORD 6

/* @n: two or three letters, in whatever case */
static inline guint
begin_bit (const char *word,
           guint       n)
{
  guint letters = (guint) (word[0] & 31) << 10 | (guint) (word[1] & 31) << 5 | (n > 2 ? (guint) (word[2] & 31) : 0);

  return letters * 2654435761u >> 22;
}

static void
add_bit (WhenceWordFilter *self,
         guint             bit)
{
  self->bits[bit / 64] |= G_GUINT64_CONSTANT (1) << bit % 64;
}

/**
 * whence_word_filter_add:
 * @self: a filter
 * @word: a word, not empty
 */
void
whence_word_filter_add (WhenceWordFilter *self,
                        const char       *word)
{
  add_bit (self, whence_word_filter_bit (word, strlen (word)));
}

static WhenceWordList *
list_new (const char *const *list)
{
  WhenceWordList *self = g_new0 (WhenceWordList, 1);
  guint n = 0;

  self->list = list;
  for (const char *const *word = list; *word != NULL; word++, n++)
    {
      whence_word_filter_add (&self->filter, *word);
      for (guint letters = 2; letters <= 3 && letters <= strlen (*word); letters++)
        add_bit (&self->begins, begin_bit (*word, letters));
    }
  if (n > SHORT_LIST)
    {
      self->words = whence_word_table_new ();
      for (const char *const *word = list; *word != NULL; word++)
        whence_word_table_set (self->words, *word, strlen (*word), *word);
    }
  return self;
}

static void
list_free (WhenceWordList *self)
{
  g_clear_pointer (&self->words, whence_word_table_free);
  g_free (self);
}

WhenceWordList *whence_word_lists[1 << WHENCE_WORD_LISTS_BITS];

/**
 * whence_word_list_find:
 * @list: (array zero-terminated=1): words in lower case, static
 * @start: where what is known of it stands, unless another does
 *
 * Returns: (transfer none): what is known of @list; seldom needed, and hence not where the quick answer would pay for it
 */
const WhenceWordList *
whence_word_list_find (const char *const *list,
                       guint              start)
{
  for (guint i = 0; i < G_N_ELEMENTS (whence_word_lists); i++)
    {
      WhenceWordList **place = &whence_word_lists[(start + i) % G_N_ELEMENTS (whence_word_lists)], *found = g_atomic_pointer_get (place);

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
  g_assert_not_reached ();
}

/**
 * whence_word_list_has:
 * @self: what is known of a list, whose filter has the word's bit
 * @word: a word as it stands in the text
 * @length: bytes of it
 *
 * Returns: whether the list holds @word
 */
gboolean
whence_word_list_has (const WhenceWordList *self,
                      const char           *word,
                      gsize                 length)
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

/* Apart, so that the quick answer saves no registers. */
static G_GNUC_NO_INLINE gboolean
has_of_bit (const char *const *list,
            guint              bit,
            const char        *word,
            gsize              length)
{
  return whence_word_list_has_of_bit (list, bit, word, length);
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
  guint bit;

  if (length == 0)
    return FALSE;
  bit = whence_word_filter_bit (word, length);
  return whence_word_list_may_have_bit (list, bit) && has_of_bit (list, bit, word, length);
}

/**
 * whence_word_list_may_have_form:
 * @list: (array zero-terminated=1): words in lower case, static
 * @word: a word as it stands in the text
 * @length: bytes of it
 *
 * Returns: %FALSE where no word of @list begins as @word does, as all have that it is a regular form of
 */
gboolean
whence_word_list_may_have_form (const char *const *list,
                                const char        *word,
                                gsize              length)
{
  return length < 2 || whence_word_filter_has_bit (&whence_word_list_get (list)->begins, begin_bit (word, length >= LONG_WORD ? 3 : 2));
}
