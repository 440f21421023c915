/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sets of words, each known by its hash, and what two of them share. */
#include "whence-hashes.h"

#include <stdlib.h>

#define LEAST_ROOM 8u
/* So few each go back to their place. */
#define FEW 32

static int
compare_hashes (const void *a,
                const void *b)
{
  guint32 first = *(const guint32 *) a, second = *(const guint32 *) b;

  return first < second ? -1 : first > second;
}

static void
sort (guint32 *at,
      guint    n)
{
  if (n > FEW)
    qsort (at, n, sizeof *at, compare_hashes);
  else
    for (guint i = 1; i < n; i++)
      {
        guint32 hash = at[i];
        guint place = i;

        for (; place > 0 && at[place - 1] > hash; place--)
          at[place] = at[place - 1];
        at[place] = hash;
      }
}

/**
 * whence_hashes_add:
 * @self: (inout): hashes, to be settled when all are there
 * @hash: the hash of a word, as whence_rarity_mark() has it
 */
void
whence_hashes_add (WhenceHashes *self,
                   guint32       hash)
{
  /* the room is a power of two */
  if (self->n == 0)
    self->at = g_renew (guint32, self->at, LEAST_ROOM);
  else if (self->n >= LEAST_ROOM && (self->n & (self->n - 1)) == 0)
    self->at = g_renew (guint32, self->at, 2 * self->n);
  self->at[self->n++] = hash;
}

/**
 * whence_hashes_settle:
 * @self: (inout): hashes in any order, which are sorted then, each once
 */
void
whence_hashes_settle (WhenceHashes *self)
{
  guint n = 0;

  sort (self->at, self->n);
  for (guint i = 0; i < self->n; i++)
    if (n == 0 || self->at[n - 1] != self->at[i])
      {
        self->bits |= whence_hashes_bit (self->at[i]);
        self->at[n++] = self->at[i];
      }
  self->n = n;
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
