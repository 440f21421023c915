/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-rarity.h"

G_BEGIN_DECLS

/**
 * WhenceHashes:
 * @at: (array length=n): hashes of stems, once settled sorted and each once
 * @bits: a bit of 64 for each: what shares none of them shares no hash
 */
typedef struct
{
  guint32 *at;
  guint    n;
  guint64  bits;
} WhenceHashes;

/* Where the filter of some hashes has that of a word; how rare the word is does not matter. */
static inline guint64
whence_hashes_bit (guint32 hash)
{
  return G_GUINT64_CONSTANT (1) << (hash >> 2) % 64;
}

void         whence_hashes_add    (WhenceHashes       *self,
                                   guint32             hash);
void         whence_hashes_settle (WhenceHashes       *self);
guint        whence_hashes_count  (const WhenceHashes  *a,
                                   const WhenceHashes  *b);
guint        whence_hashes_weigh  (const WhenceHashes  *a,
                                   const WhenceHashes  *b);
void         whence_hashes_mark_common (WhenceHashes      *self,
                                        const WhenceRarity *rarity);
gboolean     whence_hashes_have   (const WhenceHashes *self,
                                   guint32             hash);

G_END_DECLS
