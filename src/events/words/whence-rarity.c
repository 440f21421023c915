/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much it says that two tellings share a word.  "Loss" and "school" stand in many texts, and what a batch of articles tells of at many times, as
 * the hero of a story, says little of which of them it is; "Semtex" is shared by chance seldom.  Counted are times, not articles or tellings, since
 * what a hundred tell of one day is the more likely one event. */
#include "whence-rarity.h"

#include <string.h>

#include "whence-kinds-private.h"

/* What is told of so many times is common, if they are one in so many of all. */
#define TIMES_LEAST 12
#define TIMES_SHARE 40
/* There are fewer deeds than words. */
#define USUAL_LEAST 10
#define USUAL_SHARE 25

typedef struct
{
  guint32 hash; /* 0 for none */
  guint   times;
  gint64  last; /* the time that was counted last */
} Word;

struct _WhenceRarity
{
  Word   *words; /* open addressing, half full at most */
  guint32 mask;
  guint   times;
};

/* --- what many texts have --- */

typedef struct
{
  guint32 *hashes; /* open addressing, 0 for none */
  guint32  mask;
} Ordinaries;

/* The last letter of a word is in the lowest bits, which are taken for other things. */
static guint32
make_room (guint32 hash)
{
  return hash * 2654435761u | WHENCE_RARITY_MASK;
}

static guint32
spread (guint32 hash)
{
  return hash >> 7;
}

static void
add_ordinaries (Ordinaries             *self,
                const WhenceEventWords *words,
                const char *const      *list)
{
  for (guint i = 0; list[i] != NULL; i++)
    {
      char stem[40];
      guint32 hash, at;

      if (!whence_kinds_stem (words, list[i], strlen (list[i]), stem, sizeof stem))
        continue;
      hash = make_room (g_str_hash (stem));
      for (at = spread (hash) & self->mask; self->hashes[at] != 0 && self->hashes[at] != hash;)
        at = (at + 1) & self->mask;
      self->hashes[at] = hash;
    }
}

/* Also those that many names have. */
static Ordinaries *
make_ordinaries (const WhenceEventWords *words)
{
  const char *const *const lists[] = { words->ordinaries, words->generals };
  Ordinaries *self = g_new (Ordinaries, 1);
  guint n = 0, size = 2;

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint k = 0; lists[i][k] != NULL; k++)
      n++;
  while (size / 2 < n)
    size *= 2;
  *self = (Ordinaries){ g_new0 (guint32, size), size - 1 };
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    add_ordinaries (self, words, lists[i]);
  return self;
}

/* There is one language whose events are built. */
static const Ordinaries *
get_ordinaries (const WhenceEventWords *words)
{
  static gsize once;

  g_assert (words == &whence_event_words_english);
  if (g_once_init_enter (&once))
    g_once_init_leave (&once, (gsize) make_ordinaries (words));
  return (const Ordinaries *) once;
}

/**
 * whence_rarity_mark:
 * @words: the words of the language
 * @hash: of the stem of a word
 *
 * Returns: @hash with what is known of the word in its lowest bits, in any text that has it
 */
guint32
whence_rarity_mark (const WhenceEventWords *words,
                    guint32                 hash)
{
  const Ordinaries *ordinaries = get_ordinaries (words);

  hash = make_room (hash);
  for (guint32 at = spread (hash) & ordinaries->mask; ordinaries->hashes[at] != 0; at = (at + 1) & ordinaries->mask)
    if (ordinaries->hashes[at] == hash)
      return hash & ~WHENCE_RARITY_RARE;
  return hash;
}

static WhenceWordTable *
make_alikes (const WhenceEventWords *words)
{
  WhenceWordTable *alikes = whence_word_table_new ();
  char stem[40];

  for (const char *const *group = words->alikes; *group != NULL; group++)
    {
      g_auto (GStrv) told = g_strsplit (*group, " ", -1);
      const char *first = NULL;

      for (char **word = told; *word != NULL; word++)
        {
          if (!whence_kinds_stem (words, *word, strlen (*word), stem, sizeof stem))
            g_strlcpy (stem, *word, sizeof stem);
          if (first == NULL)
            first = g_intern_string (stem);
          else
            whence_word_table_set (alikes, g_intern_string (stem), strlen (stem), (gpointer) first);
        }
    }
  return alikes;
}

/* "movie" is "film": another word for the same thing, or the word itself. */
static const char *
find_alike (const WhenceEventWords *words,
            const char             *stem)
{
  static gsize once;
  const char *alike;

  if (g_once_init_enter (&once))
    g_once_init_leave (&once, (gsize) make_alikes (words));
  alike = whence_word_table_get ((const WhenceWordTable *) once, stem, strlen (stem));
  return alike != NULL ? alike : stem;
}

/**
 * whence_rarity_hash_word:
 * @words: the words of the language
 * @word: a word of three letters or more
 * @length: bytes of it
 * @out_hash: (out): of what it is an inflection of, as whence_rarity_mark() has it
 *
 * Returns: whether it tells anything apart: words of grammar and those that much is told with do not
 */
gboolean
whence_rarity_hash_word (const WhenceEventWords *words,
                         const char             *word,
                         gsize                   length,
                         guint32                *out_hash)
{
  WhenceKnownWord *known = whence_kinds_get_known (words, word, length);
  char stem[40];

  if (known == NULL)
    return FALSE;
  if (!known->is_hashed)
    {
      gboolean tells = !whence_kinds_has_word (words->commons, word, length) && whence_kinds_stem (words, word, length, stem, sizeof stem);

      /* others may have been asked for meanwhile */
      known = whence_kinds_get_known (words, word, length);
      known->tells = tells;
      known->hash = tells ? whence_rarity_mark (words, g_str_hash (find_alike (words, stem))) : 0;
      known->is_hashed = TRUE;
    }
  *out_hash = known->hash;
  return known->tells;
}

/* --- what much of a batch has --- */

/**
 * whence_rarity_new:
 * @n_most: how many words are added, at most
 *
 * Returns: (transfer full): nothing counted yet
 */
WhenceRarity *
whence_rarity_new (guint n_most)
{
  WhenceRarity *self = g_new0 (WhenceRarity, 1);
  guint32 size = 2;

  while (size / 2 < n_most)
    size *= 2;
  self->words = g_new0 (Word, size);
  self->mask = size - 1;
  return self;
}

void
whence_rarity_free (WhenceRarity *self)
{
  g_free (self->words);
  g_free (self);
}

static Word *
find_word (const WhenceRarity *self,
           guint32             hash)
{
  guint32 at = spread (hash) & self->mask;

  while (self->words[at].hash != 0 && self->words[at].hash != hash)
    at = (at + 1) & self->mask;
  return &self->words[at];
}

/**
 * whence_rarity_add:
 * @self: what is counted, to be filled in order of time
 * @hash: a word, as whence_rarity_mark() has it
 * @date: when something happens that is told with it
 */
void
whence_rarity_add (WhenceRarity *self,
                   guint32       hash,
                   gint64        date)
{
  Word *word = find_word (self, hash);

  if (word->hash == 0)
    *word = (Word){ hash, 1, date };
  else if (word->last != date)
    {
      word->last = date;
      word->times++;
    }
}

/**
 * whence_rarity_add_date:
 * @self: what is counted
 *
 * Counts a time of which anything is told.
 */
void
whence_rarity_add_date (WhenceRarity *self)
{
  self->times++;
}

/**
 * whence_rarity_is_common:
 * @self: what was counted
 * @hash: a word
 *
 * Returns: whether much is told with it, at many times
 */
gboolean
whence_rarity_is_common (const WhenceRarity *self,
                         guint32             hash)
{
  guint times = find_word (self, hash)->times;

  return times >= TIMES_LEAST && times * TIMES_SHARE >= self->times;
}

/**
 * whence_rarity_is_usual:
 * @self: what was counted
 * @hash: a deed
 *
 * Returns: whether it is done all the time
 */
gboolean
whence_rarity_is_usual (const WhenceRarity *self,
                        guint32             hash)
{
  guint times = find_word (self, hash)->times;

  return times >= USUAL_LEAST && times * USUAL_SHARE >= self->times;
}
