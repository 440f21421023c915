/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-kinds.h"
#include "whence-word-hash.h"

G_BEGIN_DECLS

/* Longer words are in no table. */
#define WHENCE_KINDS_WORD_MAX 32

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
