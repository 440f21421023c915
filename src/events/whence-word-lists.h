/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WhenceWordFilter:
 *
 * A bit for each hash of how words begin and how long they are, so that most words are told not to be among them without looking at any.
 * Case does not matter.
 */
typedef struct
{
  guint64 bits[4];
} WhenceWordFilter;

void whence_word_filter_add (WhenceWordFilter *self,
                             const char       *word);

static inline guint
whence_word_filter_bit (const char *word,
                        gsize       length)
{
  guint letters = (guint) (guint8) (*word | 0x20) * 31 + (length > 1 ? (guint) (guint8) (word[1] | 0x20) : 0);

  return (letters * 7 + (guint) length * 61) % 256;
}

/* %FALSE where @word, as it stands in the text and not empty, was not added */
static inline gboolean
whence_word_filter_may_have (const WhenceWordFilter *self,
                             const char             *word,
                             gsize                   length)
{
  guint bit = whence_word_filter_bit (word, length);

  return (self->bits[bit / 64] >> bit % 64) & 1;
}

G_END_DECLS
