/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-kinds.h"

G_BEGIN_DECLS

/* What is known of a word stands in the lowest bits of its hash, the same wherever the hash is, so that words are weighed as they are counted. */
#define WHENCE_RARITY_RARE 1u   /* no word that many texts have */
#define WHENCE_RARITY_SELDOM 2u /* nor one that much of what is merged has */
#define WHENCE_RARITY_MASK 3u

typedef struct _WhenceRarity WhenceRarity;

guint32       whence_rarity_mark     (const WhenceEventWords *words,
                                      guint32                 hash);
gboolean      whence_rarity_hash_word (const WhenceEventWords *words,
                                       const char             *word,
                                       gsize                   length,
                                       guint32                *out_hash);
WhenceRarity *whence_rarity_new      (guint                   n_most);
void          whence_rarity_free     (WhenceRarity           *self);
void          whence_rarity_add      (WhenceRarity           *self,
                                      guint32                 hash,
                                      gint64                  date);
void          whence_rarity_add_date (WhenceRarity           *self);
gboolean      whence_rarity_is_common (const WhenceRarity    *self,
                                       guint32                hash);
gboolean      whence_rarity_is_usual  (const WhenceRarity    *self,
                                       guint32                hash);

/* What sharing the word of a hash is worth: two of these are a word's worth. */
static inline guint
whence_rarity_get_worth (guint32 hash)
{
  return 1 + ((hash & WHENCE_RARITY_MASK) == WHENCE_RARITY_MASK);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceRarity, whence_rarity_free)

G_END_DECLS
