/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-syntax-private.h"

G_BEGIN_DECLS

/**
 * WhenceTagWord:
 * @word: folded word, or an ending
 * @tag: #WhenceTag
 * @hold: #WhenceHold
 *
 * A word that has one tag, or nearly.
 */
typedef struct
{
  const char *word;
  guint8      tag;
  guint8      hold;
} WhenceTagWord;

/* Rows of one language, the arrays ended by a %NULL word. */
extern const WhenceTagWord whence_english_tag_words[];
extern const WhenceTagWord whence_english_tag_endings[];

const WhenceTagWord *whence_tag_word_find   (guint32             form);
const WhenceTagWord *whence_tag_ending_find (const WhenceTraits *traits);

G_END_DECLS
