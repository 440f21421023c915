/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is known of words, found by words as they stand in a text, which no NUL ends.  Nearly every word of a text is asked for, and most are not
 * there: a hash alone says so, and the hashes stand side by side.  Open addressing, half full at most. */
#include "whence-word-table.h"

#include <string.h>

#include "whence-word-hash.h"

#define LEAST_SIZE 64
#define N_BEGINS 4096u /* what has so many bits stays near the processor */
/* What a word of so many letters is an inflection of has its first three, and that of a shorter one the first two. */
#define LONG_WORD 6

typedef struct
{
  const char   *word;
  gsize         length;
  gconstpointer value;
} Entry;

struct _WhenceWordTable
{
  guint32  mask;
  guint32  n;
  guint32 *hashes; /* 0 where nobody lives */
  Entry   *entries;
  guint8   begins[N_BEGINS / 8]; /* of the words' first two and first three letters */
};

/* @n: two or three letters, in whatever case */
static inline guint
begin_bit (const char *word,
           guint       n)
{
  guint letters = (guint) (word[0] & 31) << 10 | (guint) (word[1] & 31) << 5 | (n > 2 ? (guint) (word[2] & 31) : 0);

  return letters * 2654435761u >> 20;
}

static void
add_begin (WhenceWordTable *self,
           const char      *word,
           guint            n)
{
  guint bit = begin_bit (word, n);

  self->begins[bit / 8] |= (guint8) (1 << bit % 8);
}

static inline gboolean
has_begin (const WhenceWordTable *self,
           const char            *word,
           guint                  n)
{
  guint bit = begin_bit (word, n);

  return (self->begins[bit / 8] >> bit % 8) & 1;
}

/* 0 is where nobody lives */
static inline guint32
hash_word (const char *word,
           gsize       length)
{
  guint32 hash = whence_word_hash (word, length);

  return hash != 0 ? hash : 1;
}

static void
set_size (WhenceWordTable *self,
          guint32          size)
{
  self->mask = size - 1;
  self->hashes = g_new0 (guint32, size);
  self->entries = g_new (Entry, size);
}

/* Where the word lives, or would. */
static guint32
find_place (const WhenceWordTable *self,
            guint32                hash,
            const char            *word,
            gsize                  length)
{
  guint32 at = hash & self->mask;

  for (; self->hashes[at] != 0; at = (at + 1) & self->mask)
    if (self->hashes[at] == hash && self->entries[at].length == length && memcmp (self->entries[at].word, word, length) == 0)
      break;
  return at;
}

static void
grow (WhenceWordTable *self)
{
  WhenceWordTable old = *self;

  set_size (self, (old.mask + 1) * 2);
  for (guint32 i = 0; i <= old.mask; i++)
    if (old.hashes[i] != 0)
      {
        guint32 at = find_place (self, old.hashes[i], old.entries[i].word, old.entries[i].length);

        self->hashes[at] = old.hashes[i];
        self->entries[at] = old.entries[i];
      }
  g_free (old.hashes);
  g_free (old.entries);
}

/**
 * whence_word_table_new:
 *
 * Returns: (transfer full): a table without words
 */
WhenceWordTable *
whence_word_table_new (void)
{
  WhenceWordTable *self = g_new0 (WhenceWordTable, 1);

  set_size (self, LEAST_SIZE);
  return self;
}

/**
 * whence_word_table_free:
 * @self: (transfer full): a table
 */
void
whence_word_table_free (WhenceWordTable *self)
{
  g_free (self->hashes);
  g_free (self->entries);
  g_free (self);
}

/**
 * whence_word_table_set:
 * @self: a table
 * @word: a word, which must outlive @self
 * @length: bytes of it
 * @value: what is known of it, not %NULL, instead of what was before
 */
void
whence_word_table_set (WhenceWordTable *self,
                       const char      *word,
                       gsize            length,
                       gconstpointer    value)
{
  guint32 hash = hash_word (word, length), at = find_place (self, hash, word, length);

  if (self->hashes[at] == 0 && ++self->n > self->mask / 2)
    {
      grow (self);
      at = find_place (self, hash, word, length);
    }
  self->hashes[at] = hash;
  self->entries[at] = (Entry){ word, length, value };
  if (length >= 2)
    add_begin (self, word, 2);
  if (length >= 3)
    add_begin (self, word, 3);
}

/**
 * whence_word_table_may_have:
 * @self: a table
 * @word: a word
 * @length: bytes of it
 *
 * Returns: %FALSE where no word of the table begins as @word does, in whatever case
 */
gboolean
whence_word_table_may_have (const WhenceWordTable *self,
                            const char            *word,
                            gsize                  length)
{
  return length < 2 || has_begin (self, word, length > 2 ? 3 : 2);
}

/* Apart, so that the quick answer saves no registers. */
static G_GNUC_NO_INLINE gpointer
look_up (const WhenceWordTable *self,
         const char            *word,
         gsize                  length)
{
  guint32 at = find_place (self, hash_word (word, length), word, length);

  return self->hashes[at] != 0 ? (gpointer) self->entries[at].value : NULL;
}

/**
 * whence_word_table_get:
 * @self: a table
 * @word: a word
 * @length: bytes of it
 *
 * Returns: (transfer none) (nullable): what is known of it, byte for byte
 */
gpointer
whence_word_table_get (const WhenceWordTable *self,
                       const char            *word,
                       gsize                  length)
{
  return whence_word_table_may_have (self, word, length) ? look_up (self, word, length) : NULL;
}

/**
 * whence_word_table_may_have_form:
 * @self: a table
 * @word: a word as it stands in the text
 * @length: bytes of it
 *
 * Most words are no inflection of any in the table: their first letters say so at once.
 *
 * Returns: %FALSE where neither @word nor what it would be without a regular ending is there, in whatever case
 */
gboolean
whence_word_table_may_have_form (const WhenceWordTable *self,
                                 const char            *word,
                                 gsize                  length)
{
  return length < 2 || has_begin (self, word, length >= LONG_WORD ? 3 : 2);
}
