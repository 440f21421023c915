/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sets of words, each known by its hash, and what two of them share. */
#include "whence-hashes.h"

/* A text has few words: each goes back to its place. */
static void
sort (GArray *hashes)
{
  guint32 *at = &g_array_index (hashes, guint32, 0);

  for (guint i = 1; i < hashes->len; i++)
    {
      guint32 hash = at[i];
      guint place = i;

      for (; place > 0 && at[place - 1] > hash; place--)
        at[place] = at[place - 1];
      at[place] = hash;
    }
}

/**
 * whence_hashes_take:
 * @hashes: (transfer full) (element-type guint32): hashes of words, as whence_rarity_mark() has them
 *
 * Returns: (transfer full): these, sorted, each once
 */
WhenceHashes
whence_hashes_take (GArray *hashes)
{
  WhenceHashes sorted = { NULL, 0, 0 };
  guint n = 0;

  sort (hashes);
  for (guint i = 0; i < hashes->len; i++)
    if (n == 0 || g_array_index (hashes, guint32, n - 1) != g_array_index (hashes, guint32, i))
      {
        sorted.bits |= whence_hashes_bit (g_array_index (hashes, guint32, i));
        g_array_index (hashes, guint32, n++) = g_array_index (hashes, guint32, i);
      }
  sorted.n = n;
  sorted.at = (guint32 *) (gpointer) g_array_free (hashes, FALSE);
  return sorted;
}

/* Moves on to the next that is among both, from where @i and @k stand.  Returns: whether there is one */
static inline gboolean
find_shared (const WhenceHashes *a,
             const WhenceHashes *b,
             guint              *i,
             guint              *k)
{
  if ((a->bits & b->bits) == 0)
    return FALSE;
  while (*i < a->n && *k < b->n && a->at[*i] != b->at[*k])
    if (a->at[*i] < b->at[*k])
      (*i)++;
    else
      (*k)++;
  return *i < a->n && *k < b->n;
}

/**
 * whence_hashes_count:
 * @a: hashes
 * @b: others
 *
 * Returns: how many are among both
 */
guint
whence_hashes_count (const WhenceHashes *a,
                     const WhenceHashes *b)
{
  guint shared = 0;

  for (guint i = 0, k = 0; find_shared (a, b, &i, &k); i++, k++)
    shared++;
  return shared;
}

/**
 * whence_hashes_weigh:
 * @a: hashes
 * @b: others
 *
 * Returns: what those among both are worth together: two for each, one for each that many texts or much of what is merged have
 */
guint
whence_hashes_weigh (const WhenceHashes *a,
                     const WhenceHashes *b)
{
  guint worth = 0;

  for (guint i = 0, k = 0; find_shared (a, b, &i, &k); i++, k++)
    worth += whence_rarity_get_worth (a->at[i]);
  return worth;
}

/**
 * whence_hashes_have:
 * @self: hashes
 * @hash: a hash
 *
 * Returns: whether it is among them
 */
gboolean
whence_hashes_have (const WhenceHashes *self,
                    guint32             hash)
{
  guint first = 0, end = self->n;

  if ((self->bits & whence_hashes_bit (hash)) == 0)
    return FALSE;
  while (first < end)
    {
      guint middle = (first + end) / 2;

      if (self->at[middle] == hash)
        return TRUE;
      if (self->at[middle] < hash)
        first = middle + 1;
      else
        end = middle;
    }
  return FALSE;
}

/**
 * whence_hashes_mark_common:
 * @self: (inout): hashes
 * @rarity: the words of all that is compared
 *
 * Marks those with which much is told; their order and @self's bits stay what they are.
 */
void
whence_hashes_mark_common (WhenceHashes       *self,
                           const WhenceRarity *rarity)
{
  for (guint i = 0; i < self->n; i++)
    if (whence_rarity_is_common (rarity, self->at[i]))
      self->at[i] &= ~WHENCE_RARITY_SELDOM;
}
