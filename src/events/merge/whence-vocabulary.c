/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In how many of its sentences an article has each of its words: what it says again and again tells none of its events from the others. */
#include "whence-vocabulary.h"

#include <stdlib.h>

#include "whence-profile-words.h"
#include "whence-rarity.h"

struct _WhenceVocabulary
{
  guint64 *words; /* a hash and the number of a sentence that has it, in order */
  guint    n;
};

static gint
compare_words (gconstpointer a,
               gconstpointer b)
{
  guint64 first = *(const guint64 *) a, second = *(const guint64 *) b;

  return first < second ? -1 : first > second;
}

static gboolean
ends_sentence (const char *at)
{
  return *at == '\n' || ((*at == '.' || *at == '!' || *at == '?') && !g_ascii_isalnum (at[1]));
}

/**
 * whence_vocabulary_new:
 * @article: an article
 *
 * Returns: (transfer full): its words
 */
WhenceVocabulary *
whence_vocabulary_new (const WhenceArticle *article)
{
  WhenceVocabulary *self = g_new0 (WhenceVocabulary, 1);
  g_autofree char *plain = whence_profile_make_plain (article->text);
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (guint64));
  guint32 sentence = 0;

  for (const char *at = plain; *at != '\0';)
    {
      WhenceDeedWord word = { at, 0 };
      guint32 hash;

      for (; g_ascii_isalnum (at[word.length]) || (guchar) at[word.length] >= 0x80; word.length++)
        ;
      if (word.length > 0 && whence_profile_word_hash (&word, &hash))
        {
          guint64 told = (guint64) (hash & ~WHENCE_RARITY_MASK) << 32 | sentence;

          g_array_append_val (words, told);
        }
      sentence += word.length == 0 && ends_sentence (at);
      at += MAX (word.length, 1);
    }
  g_array_sort (words, compare_words);
  for (guint i = 0; i < words->len; i++)
    if (i == 0 || g_array_index (words, guint64, i) != g_array_index (words, guint64, i - 1))
      g_array_index (words, guint64, self->n++) = g_array_index (words, guint64, i);
  self->words = g_memdup2 (words->data, self->n * sizeof *self->words);
  return self;
}

void
whence_vocabulary_free (WhenceVocabulary *self)
{
  g_free (self->words);
  g_free (self);
}

/**
 * whence_vocabulary_count:
 * @self: the words of an article
 * @hash: the hash of a word
 *
 * Returns: how many sentences have it
 */
guint
whence_vocabulary_count (const WhenceVocabulary *self,
                         guint32                 hash)
{
  guint64 least = (guint64) (hash & ~WHENCE_RARITY_MASK) << 32;
  guint first = 0, end = self->n, n = 0;

  while (first < end)
    {
      guint middle = (first + end) / 2;

      if (self->words[middle] < least)
        first = middle + 1;
      else
        end = middle;
    }
  while (first + n < self->n && self->words[first + n] >> 32 == least >> 32)
    n++;
  return n;
}
