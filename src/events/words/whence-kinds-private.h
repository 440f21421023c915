/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-kinds.h"
#include "whence-word-hash.h"

G_BEGIN_DECLS

/* Longer words are in no table. */
#define WHENCE_KINDS_WORD_MAX 32

/* A word has no more endings at once. */
#define WHENCE_KINDS_ENDINGS_MAX 3

/**
 * WhenceKnownWord:
 * @word: in lower case
 * @length: bytes of it; 0 where nothing is known
 * @regular: (nullable): what it is an irregular form of
 * @rows: (array length=n_rows): of each word of the tables that it may be a form of, the likeliest first, the first row
 * @table: (nullable): the table that it was looked up in last, whatever its inflection
 * @found: (nullable): what was found there
 * @hash: what whence_rarity_hash_word() tells, once @is_hashed
 * @tells: whether it tells that
 *
 * What is known of a word of a text.
 */
typedef struct
{
  char                   word[WHENCE_KINDS_WORD_MAX];
  guint8                 length;
  guint8                 n_rows;
  guint8                 is_hashed;
  guint8                 tells;
  guint32                hash;
  const char            *regular;
  const WhenceKindRow   *rows[1 + 2 * WHENCE_KINDS_ENDINGS_MAX];
  const WhenceWordTable *table;
  gconstpointer          found;
} WhenceKnownWord;

WhenceKnownWord     *whence_kinds_get_known  (const WhenceEventWords *words,
                                              const char             *word,
                                              gsize                   length);
const WhenceKindRow *whence_kinds_find_exact (const WhenceEventWords *words,
                                              const char             *word,
                                              gsize                   length,
                                              guint                   flags);

/* @folded: (out) (array): the word in lower case.  Returns: whether it may be in any table */
static inline gboolean
whence_kinds_fold (const char *word,
                   gsize       length,
                   char        folded[WHENCE_KINDS_WORD_MAX])
{
  if (length == 0 || length >= WHENCE_KINDS_WORD_MAX)
    return FALSE;
  whence_word_fold (word, length, folded);
  folded[length] = '\0';
  return TRUE;
}

G_END_DECLS
