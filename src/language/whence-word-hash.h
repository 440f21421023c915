/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What every word of a text is folded and looked up by, over and over: eight bytes at a time, and without a call. */
#pragma once

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

/* An ASCII letter in lower case, anything else as it is. */
static inline char
whence_word_lower (char letter)
{
  return (char) (letter | ((guchar) (letter - 'A') < 26) << 5);
}

/* @folded: room for @length bytes, which are not ended */
static inline void
whence_word_fold (const char *word,
                  gsize       length,
                  char       *folded)
{
  for (gsize i = 0; i < length; i++)
    folded[i] = whence_word_lower (word[i]);
}

/* Not the same on each machine: for tables in memory. */
static inline guint32
whence_word_hash (const char *word,
                  gsize       length)
{
  const guint64 spread = G_GUINT64_CONSTANT (0x9e3779b97f4a7c15); /* 2^64 divided by the golden ratio */
  guint64 hash = length, letters = 0;

  for (; length > 8; length -= 8, word += 8)
    {
      memcpy (&letters, word, 8);
      hash = (hash ^ letters) * spread;
      hash ^= hash >> 32;
    }
  if (length >= 4)
    {
      /* the two overlap */
      guint32 first, last;

      memcpy (&first, word, 4);
      memcpy (&last, word + length - 4, 4);
      letters = (guint64) first << 32 | last;
    }
  else if (length > 0)
    letters = (guint64) (guchar) word[0] << 16 | (guint64) (guchar) word[length / 2] << 8 | (guchar) word[length - 1];
  return (guint32) ((hash ^ letters) * spread >> 32);
}

G_END_DECLS
