/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Looks words up in the table of a language.  The table is turned once into an open-addressing hash over folded words; phrases hang on
 * their first word, longest first. */
#include "whence-lexicon.h"

#include <string.h>

#include "whence-word-hash.h"

#define WORD_MAX 24
#define KNOWN_BITS 14

typedef struct
{
  const WhenceLexiconRow *row;
  guint16                 length; /* of the first word */
  guint16                 next;   /* slot number plus one of the next row with the same first word; 0 at the end */
  const WhenceLexiconRow *word; /* in the first of them: the row of the word alone, or NULL */
} Slot;

/* A place of the hash.  Half of the hash stands beside the slot, since most words of a text are in no lexicon and should not touch more;
 * no more than half, so that the places stay in the nearest cache. */
typedef struct
{
  guint16 tag;
  guint16 slot; /* index into slots plus one, 0 where nobody lives */
} Head;

struct _WhenceLexicon
{
  const WhenceLanguage *language;
  guint32               mask;
  Head                 *heads;
  Slot                 *slots; /* one a row, in an order in which longer phrases come before shorter ones */
  guint16              *places; /* row of the language's table → index into slots */
  guint8                known[1 << KNOWN_BITS >> 3]; /* a bit for each hash of a first word: most words of a text end here, and it stays in the cache */
};

static const WhenceLanguage *const languages[] = { &whence_language_english, &whence_language_german };

static inline guint32
known_bit (guint32 hash)
{
  return hash >> (32 - KNOWN_BITS);
}

static gint
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const WhenceLexiconRow *first = *(const WhenceLexiconRow *const *) a;
  const WhenceLexiconRow *second = *(const WhenceLexiconRow *const *) b;
  gsize first_length = strlen (first->words), second_length = strlen (second->words);

  if (first_length != second_length)
    return first_length > second_length ? -1 : 1;
  return strcmp (first->words, second->words);
}

static WhenceLexicon *
lexicon_new (const WhenceLanguage *language)
{
  WhenceLexicon *self = g_new0 (WhenceLexicon, 1);
  g_autofree const WhenceLexiconRow **sorted = g_new (const WhenceLexiconRow *, language->n_rows);
  guint32 size = 1;

  while (size < language->n_rows * 2)
    size *= 2;
  self->language = language;
  self->mask = size - 1;
  self->heads = g_new0 (Head, size);
  self->slots = g_new0 (Slot, language->n_rows);
  self->places = g_new0 (guint16, language->n_rows);

  for (guint i = 0; i < language->n_rows; i++)
    sorted[i] = &language->rows[i];
  qsort (sorted, language->n_rows, sizeof *sorted, compare_rows);

  for (guint i = 0; i < language->n_rows; i++)
    {
      const char *words = sorted[i]->words;
      gsize length = strcspn (words, " ");
      guint32 hash = whence_word_hash (words, length), at = hash & self->mask;
      guint16 *link;

      self->known[known_bit (hash) / 8] |= (guint8) (1 << known_bit (hash) % 8);
      self->slots[i] = (Slot){ sorted[i], (guint16) length, 0, NULL };
      self->places[sorted[i] - language->rows] = (guint16) i;
      while (self->heads[at].slot != 0)
        {
          const Slot *head = &self->slots[self->heads[at].slot - 1];

          if (head->length == length && memcmp (head->row->words, words, length) == 0)
            break;
          at = (at + 1) & self->mask;
        }
      if (words[length] == '\0')
        self->slots[self->heads[at].slot != 0 ? self->heads[at].slot - 1u : i].word = sorted[i];
      self->heads[at].tag = (guint16) (hash >> 16);
      for (link = &self->heads[at].slot; *link != 0; link = &self->slots[*link - 1].next)
        ;
      *link = (guint16) (i + 1);
    }
  return self;
}

/**
 * whence_lexicon_get_english:
 *
 * Returns: (transfer none): the lexicon of English, made at the first call
 */
const WhenceLexicon *
whence_lexicon_get_english (void)
{
  return whence_lexicon_get_nth (0);
}

/**
 * whence_lexicon_get_n:
 *
 * Returns: how many languages have a lexicon
 */
guint
whence_lexicon_get_n (void)
{
  return G_N_ELEMENTS (languages);
}

/**
 * whence_lexicon_get_nth:
 * @n: below whence_lexicon_get_n()
 *
 * Returns: (transfer none): the lexicon of a language, English first, made at the first call
 */
const WhenceLexicon *
whence_lexicon_get_nth (guint n)
{
  static gsize once[G_N_ELEMENTS (languages)];

  g_return_val_if_fail (n < G_N_ELEMENTS (languages), NULL);
  if (g_once_init_enter (&once[n]))
    g_once_init_leave (&once[n], (gsize) lexicon_new (languages[n]));
  return (const WhenceLexicon *) once[n];
}

/**
 * whence_lexicon_get_language:
 * @self: a lexicon
 *
 * Returns: (transfer none): the tables it was made from
 */
const WhenceLanguage *
whence_lexicon_get_language (const WhenceLexicon *self)
{
  return self->language;
}

static const Slot *
find_head (const WhenceLexicon *self,
           const char          *word,
           gsize                length)
{
  guint32 hash, at;

  if (length > WORD_MAX)
    return NULL;
  hash = whence_word_hash (word, length);
  if (!(self->known[known_bit (hash) / 8] >> known_bit (hash) % 8 & 1))
    return NULL;
  for (at = hash & self->mask; self->heads[at].slot != 0; at = (at + 1) & self->mask)
    {
      const Slot *head = &self->slots[self->heads[at].slot - 1];

      if (self->heads[at].tag == hash >> 16 && head->length == length && memcmp (head->row->words, word, length) == 0)
        return head;
    }
  return NULL;
}

/**
 * whence_lexicon_find:
 * @self: a lexicon
 * @word: a word folded to lower case, its apostrophes straight; need not end with NUL
 * @length: bytes of @word
 *
 * Returns: (transfer none) (nullable): the longest row that begins with @word, a phrase before the word alone; the others follow by
 *   whence_lexicon_next()
 */
const WhenceLexiconRow *
whence_lexicon_find (const WhenceLexicon *self,
                     const char          *word,
                     gsize                length)
{
  const Slot *head = find_head (self, word, length);

  return head != NULL ? head->row : NULL;
}

/**
 * whence_lexicon_find_word:
 * @self: a lexicon
 * @word: a word folded to lower case, its apostrophes straight; need not end with NUL
 * @length: bytes of @word
 * @out_phrase: (out): whether a phrase begins with it
 *
 * Returns: (transfer none) (nullable): the row of @word alone
 */
const WhenceLexiconRow *
whence_lexicon_find_word (const WhenceLexicon *self,
                          const char          *word,
                          gsize                length,
                          gboolean            *out_phrase)
{
  const Slot *head = find_head (self, word, length);

  *out_phrase = head != NULL && head->row != head->word;
  return head != NULL ? head->word : NULL;
}

/**
 * whence_lexicon_next:
 * @self: a lexicon
 * @row: a row it returned
 *
 * Returns: (transfer none) (nullable): the next shorter row with the same first word
 */
const WhenceLexiconRow *
whence_lexicon_next (const WhenceLexicon    *self,
                     const WhenceLexiconRow *row)
{
  guint16 next = self->slots[self->places[row - self->language->rows]].next;

  return next != 0 ? self->slots[next - 1].row : NULL;
}
