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

#define WHENCE_EVERY_BYTE(byte) ((guint64) (byte) * G_GUINT64_CONSTANT (0x0101010101010101))

/* The same of eight letters. */
static inline guint64
whence_word_lower_eight (guint64 letters)
{
  guint64 low = letters & WHENCE_EVERY_BYTE (0x7f);
  /* each in the highest bit of its byte */
  guint64 from_a = low + WHENCE_EVERY_BYTE (0x80 - 'A'), behind_z = low + WHENCE_EVERY_BYTE (0x7f - 'Z');

  return letters | (from_a & ~behind_z & ~letters & WHENCE_EVERY_BYTE (0x80)) >> 2;
}

/* @folded: room for @length bytes, which are not ended.  Returns: whether all of them are ASCII */
static inline gboolean
whence_word_fold (const char *word,
                  gsize       length,
                  char       *folded)
{
  guint64 letters, seen = 0;

  if (length >= 8)
    /* the last eight overlap those before */
    for (gsize i = 0;; i = MIN (i + 8, length - 8))
      {
        memcpy (&letters, word + i, 8);
        seen |= letters;
        letters = whence_word_lower_eight (letters);
        memcpy (folded + i, &letters, 8);
        if (i == length - 8)
          break;
      }
  else if (length >= 4)
    {
      guint32 first, last;

      memcpy (&first, word, 4);
      memcpy (&last, word + length - 4, 4);
      seen = (guint64) first << 32 | last;
      letters = whence_word_lower_eight (seen);
      first = (guint32) (letters >> 32);
      last = (guint32) letters;
      memcpy (folded, &first, 4);
      memcpy (folded + length - 4, &last, 4);
    }
  else
    for (gsize i = 0; i < length; i++)
      {
        seen |= (guchar) word[i];
        folded[i] = whence_word_lower (word[i]);
      }
  return (seen & WHENCE_EVERY_BYTE (0x80)) == 0;
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
