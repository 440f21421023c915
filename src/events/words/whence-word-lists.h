/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-word-table.h"

G_BEGIN_DECLS

/**
 * WhenceWordFilter:
 *
 * A bit for each hash of how words begin, go on and end and how long they are, so that most are told not to be among them without looking at
 * any.  Case does not matter.
 */
typedef struct
{
  guint64 bits[16];
} WhenceWordFilter;

void whence_word_filter_add (WhenceWordFilter *self,
                             const char       *word);

static inline guint
whence_word_filter_bit (const char *word,
                        gsize       length)
{
  guint letters = (guint) (guint8) (word[0] | 0x20) * 37 + (guint) (guint8) (word[length / 2] | 0x20) * 89 + (guint) (guint8) (word[length - 1] | 0x20) * 331;

  return (letters + (guint) length * 173) % 1024;
}

/* %FALSE where no word of that bit was added */
static inline gboolean
whence_word_filter_has_bit (const WhenceWordFilter *self,
                            guint                   bit)
{
  return (self->bits[bit / 64] >> bit % 64) & 1;
}

/**
 * WhenceWordList:
 * @list: (array zero-terminated=1): words in lower case, static
 * @filter: of these
 * @begins: of their first two and of their first three letters
 * @words: (nullable): those of a long list
 *
 * What is known of a list, whose words nearly every word of a text is asked for.
 */
typedef struct
{
  const char *const *list;
  WhenceWordFilter   filter;
  WhenceWordFilter   begins;
  WhenceWordTable   *words;
} WhenceWordList;

/* Several times as many as there are, so that few share a place. */
#define WHENCE_WORD_LISTS_BITS 11

extern WhenceWordList *whence_word_lists[1 << WHENCE_WORD_LISTS_BITS];

const WhenceWordList *whence_word_list_find          (const char *const    *list,
                                                      guint                 start);
gboolean              whence_word_list_has           (const WhenceWordList *self,
                                                      const char           *word,
                                                      gsize                 length);
gboolean              whence_word_list_may_have_form (const char *const    *list,
                                                      const char           *word,
                                                      gsize                 length);

static inline guint
whence_word_list_start (const char *const *list)
{
  return (guint) ((guint64) (gsize) list * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15) >> (64 - WHENCE_WORD_LISTS_BITS));
}

/* The quick answer, without a call: %FALSE where @list is known to hold no word of that whence_word_filter_bit().  It nearly always is. */
static inline gboolean
whence_word_list_may_have_bit (const char *const *list,
                               guint              bit)
{
  const WhenceWordList *first = g_atomic_pointer_get (&whence_word_lists[whence_word_list_start (list)]);

  return first == NULL || first->list != list || whence_word_filter_has_bit (&first->filter, bit);
}

/* The lists are static; each is looked at once, whichever thread comes first. */
static inline const WhenceWordList *
whence_word_list_get (const char *const *list)
{
  guint start = whence_word_list_start (list);
  const WhenceWordList *first = g_atomic_pointer_get (&whence_word_lists[start]);

  return G_LIKELY (first != NULL && first->list == list) ? first : whence_word_list_find (list, start);
}

/* Whether @list holds a word that is not empty, of which whence_word_filter_bit() was found before. */
static inline gboolean
whence_word_list_has_of_bit (const char *const *list,
                             guint              bit,
                             const char        *word,
                             gsize              length)
{
  const WhenceWordList *known = whence_word_list_get (list);

  return whence_word_filter_has_bit (&known->filter, bit) && whence_word_list_has (known, word, length);
}

G_END_DECLS
