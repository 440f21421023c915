/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In how many of its sentences an article has each of its words, and of how many events it tells each deed and amount: what it says again and
 * again tells none of its events from the others. */
#include "whence-vocabulary.h"

#include "whence-keys.h"
#include "whence-profile-words.h"

struct _WhenceVocabulary
{
  GArray *told[WHENCE_N_VOCABULARIES]; /* element-type guint64: what, and the sentence or event that has it; once settled in order and each once */
};

/* How rare a word is does not matter. */
static guint32
get_key (WhenceVocabularyOf of,
         guint32            what)
{
  return of == WHENCE_VOCABULARY_WORD ? what & ~WHENCE_RARITY_MASK : what;
}

static void
add (WhenceVocabulary  *self,
     WhenceVocabularyOf of,
     guint32            what,
     guint32            where)
{
  guint64 told = whence_keys_make (get_key (of, what), where);

  g_array_append_val (self->told[of], told);
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
  guint32 sentence = 0;

  for (guint of = 0; of < WHENCE_N_VOCABULARIES; of++)
    self->told[of] = g_array_new (FALSE, FALSE, sizeof (guint64));
  for (const char *at = plain, *end; *at != '\0'; at = end)
    {
      WhenceDeedWord word;
      guint32 hash;

      end = whence_profile_next_word (at, &word);
      for (; at < word.text; at++)
        sentence += ends_sentence (at);
      if (whence_profile_word_hash (&word, &hash))
        add (self, WHENCE_VOCABULARY_WORD, hash, sentence);
    }
  return self;
}

/**
 * whence_vocabulary_add_telling:
 * @self: what an article has, not yet settled
 * @telling: one of its tellings
 * @event: what that is a telling of
 */
void
whence_vocabulary_add_telling (WhenceVocabulary    *self,
                               const WhenceProfile *telling,
                               guint                event)
{
  for (guint i = 0; i < telling->deeds.n; i++)
    add (self, WHENCE_VOCABULARY_DEED, telling->deeds.at[i], event);
  for (guint i = 0; i < telling->n_numbers; i++)
    add (self, WHENCE_VOCABULARY_AMOUNT, telling->numbers[i].amount, event);
}

static void
settle (GArray *told)
{
  guint n = 0;

  g_array_sort (told, whence_keys_compare);
  for (guint i = 0; i < told->len; i++)
    if (i == 0 || g_array_index (told, guint64, i) != g_array_index (told, guint64, n - 1))
      g_array_index (told, guint64, n++) = g_array_index (told, guint64, i);
  g_array_set_size (told, n);
}

/**
 * whence_vocabulary_settle:
 * @self: what an article has, with all of its tellings
 */
void
whence_vocabulary_settle (WhenceVocabulary *self)
{
  for (guint of = 0; of < WHENCE_N_VOCABULARIES; of++)
    settle (self->told[of]);
}

/**
 * whence_vocabulary_free:
 * @self: (transfer full): what an article has
 */
void
whence_vocabulary_free (WhenceVocabulary *self)
{
  for (guint of = 0; of < WHENCE_N_VOCABULARIES; of++)
    g_array_unref (self->told[of]);
  g_free (self);
}

/**
 * whence_vocabulary_count:
 * @self: what an article has, settled
 * @of: what is asked for
 * @what: the hash of a word, a deed or an amount
 *
 * Returns: how many sentences have that word, or how many events are told with that deed or amount
 */
guint
whence_vocabulary_count (const WhenceVocabulary *self,
                         WhenceVocabularyOf      of,
                         guint32                 what)
{
  const guint64 *told = (const guint64 *) (gconstpointer) self->told[of]->data, least = whence_keys_make (get_key (of, what), 0);
  guint first = 0, end = self->told[of]->len, n = 0;

  while (first < end)
    {
      guint middle = (first + end) / 2;

      if (told[middle] < least)
        first = middle + 1;
      else
        end = middle;
    }
  while (first + n < self->told[of]->len && told[first + n] >> 32 == least >> 32)
    n++;
  return n;
}
