/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The parser: greedy, arc-hybrid (Kuhlmann, Gómez-Rodríguez, Satta 2011; training after Goldberg, Nivre 2013).  A stack and what is
 * left of the sentence, the buffer; the root stands behind the last word.
 *
 *   shift  the buffer's first word goes onto the stack
 *   left   the stack's top becomes a child of the buffer's first word
 *   right  the stack's top becomes a child of the word below it
 *
 * Exactly 2 n moves whatever the sentence; one word hangs on the root.
 *
 * Features after Zhang, Nivre 2011, in groups: what is seen of the buffer alone is the same each time that a word stands first in it, what is
 * seen of the stack alone, but for the children that its top may get yet, is the same as long as the top lies there, and the
 * rest is looked up at each move.  Pairs of words and the like, of the stack and of the rest, are seldom known: they are looked up
 * only where the others leave it open. */

#include "whence-syntax-private.h"

#include <string.h>

/* An empty stack and the whole sentence in the buffer. */
void
whence_parser_begin (WhenceScratch *self)
{
  guint none = self->n + 1;

  self->next = 0;
  self->n_stack = 0;
  for (guint i = 0; i <= none; i++)
    {
      self->head[i] = -1;
      self->left[0][i] = self->left[1][i] = self->right[0][i] = self->right[1][i] = self->opening[i] = none;
      self->n_left[i] = self->n_right[i] = 0;
    }
}

/* Returns: a mask of the moves that are possible; zero when the sentence is done. */
guint
whence_parser_legal (const WhenceScratch *self)
{
  guint mask = 0;

  if (self->next < self->n)
    {
      mask |= 1 << WHENCE_MOVE_SHIFT;
      if (self->n_stack > 0)
        mask |= 1 << WHENCE_MOVE_LEFT;
    }
  else if (self->n_stack == 1)
    mask |= 1 << WHENCE_MOVE_LEFT;
  if (self->n_stack > 1)
    mask |= 1 << WHENCE_MOVE_RIGHT;
  return mask;
}

/* Makes a move, which must be possible. */
void
whence_parser_apply (WhenceScratch *self,
                     WhenceMove     move)
{
  guint child, head;

  if (move == WHENCE_MOVE_SHIFT)
    {
      self->stack[self->n_stack++] = self->next++;
      return;
    }
  child = self->stack[--self->n_stack];
  if (move == WHENCE_MOVE_LEFT)
    {
      head = self->next;
      self->left[1][head] = self->left[0][head];
      self->left[0][head] = child;
      if (self->tags[child] != WHENCE_TAG_PUNCT)
        self->opening[head] = child;
      self->n_left[head] += self->n_left[head] < G_MAXUINT8;
    }
  else
    {
      head = self->stack[self->n_stack - 1];
      self->right[1][head] = self->right[0][head];
      self->right[0][head] = child;
      self->n_right[head] += self->n_right[head] < G_MAXUINT8;
    }
  self->head[child] = (gint32) head;
}

static guint32
hash_distance (guint distance)
{
  static const guint8 buckets[] = { 0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 6 };

  return (distance < G_N_ELEMENTS (buckets) ? buckets[distance] : 7) * 0x6c62272eu;
}

static guint32
hash_count (guint count)
{
  return MIN (count, 4) * 0x51ed270bu;
}

/* Each feature has its number: the weights know it by that. */
#define SEED(number) (((guint32) (number) + 1) * 0x2545f491u)
#define F1(number, a) (out[k++] = (a) * WHENCE_MIX_1 + SEED (number))
#define F2(number, a, b) (out[k++] = (a) * WHENCE_MIX_1 + (b) * WHENCE_MIX_2 + SEED (number))
#define F3(number, a, b, c) (out[k++] = (a) * WHENCE_MIX_1 + (b) * WHENCE_MIX_2 + (c) * WHENCE_MIX_3 + SEED (number))
#define F4(number, a, b, c, d) \
  (out[k++] = (a) * WHENCE_MIX_1 + (b) * WHENCE_MIX_2 + (c) * WHENCE_MIX_3 + (d) * WHENCE_MIX_4 + SEED (number))

#define N_FRONT 6
#define N_STACK 17
#define N_STACK_RARE 4
#define N_STATE 27
#define N_STATE_RARE 7
#define N_FIRST (N_FRONT + N_STACK + N_STATE)

/* The first words of stack and buffer. */
typedef struct
{
  guint s0, s1, s2;
  guint b0, b1, b2;
} Places;

static inline Places
find_places (const WhenceScratch *self)
{
  guint none = self->n + 1, n = self->n_stack, b0 = self->next;

  return (Places) {
    .s0 = n > 0 ? self->stack[n - 1] : none,
    .s1 = n > 1 ? self->stack[n - 2] : none,
    .s2 = n > 2 ? self->stack[n - 3] : none,
    .b0 = b0,
    .b1 = MIN (b0 + 1, none),
    .b2 = MIN (b0 + 2, none),
  };
}

/* In the features w is a word, t its tag, wt both, c its cluster and tag; s0 s1 s2 the stack from its top, b0 b1 b2 the buffer, l and r the outermost
 * children, and the opening the outermost one on the left that is no mark. */
static inline void
find_front_features (const WhenceScratch *self,
                     guint                b0,
                     guint32             *out)
{
  const guint32 *w = self->form, *t = self->tag, *wt = self->both, *c = self->sort;
  guint none = self->n + 1, b1 = MIN (b0 + 1, none), b2 = MIN (b0 + 2, none), k = 0;

  F1 (2, t[b0]);
  F1 (3, t[b2]);
  F3 (9, t[b0], t[b1], t[b2]);
  F1 (28, wt[b0]);
  F1 (29, w[b1]);
  F1 (48, c[b0]);
  g_assert (k == N_FRONT);
}

static inline void
find_stack_features (const WhenceScratch *self,
                     guint32             *out)
{
  const guint32 *w = self->form, *t = self->tag, *wt = self->both, *c = self->sort;
  Places at = find_places (self);
  guint s0 = at.s0, s1 = at.s1, s2 = at.s2, k = 0;
  guint s0l = self->left[0][s0], s1l = self->left[0][s1], s1r = self->right[0][s1];
  guint32 d1 = hash_distance (s0 - MIN (s1, s0)), s1vr = hash_count (self->n_right[s1]);

  F1 (0, t[s0]);
  F1 (1, t[s1]);
  F3 (5, t[s1], t[s0], d1);
  F3 (8, t[s2], t[s1], t[s0]);
  F3 (16, t[s1], t[s1l], t[s0]);
  F3 (17, t[s1], t[s1r], t[s0]);
  F3 (18, t[s1], t[s0], t[s0l]);
  F3 (22, t[s1], s1vr, t[s0]);
  F1 (26, wt[s0]);
  F1 (27, wt[s1]);
  F2 (39, w[s1r], t[s1]);
  F2 (43, w[s1], d1);
  F1 (49, c[s0]);
  F1 (50, c[s1]);
  F2 (51, c[s1], c[s0]);
  F3 (59, t[s1], t[s0], w[self->opening[s0]]);
  F3 (60, t[s0], t[s1], w[self->opening[s1]]);
  g_assert (k == N_STACK);
}

static inline void
find_rare_stack_features (const WhenceScratch *self,
                          guint32             *out)
{
  const guint32 *w = self->form, *t = self->tag, *wt = self->both;
  Places at = find_places (self);
  guint s0 = at.s0, s1 = at.s1, s0l = self->left[0][s0], k = 0;

  F2 (33, wt[s1], wt[s0]);
  F2 (34, wt[s1], t[s0]);
  F2 (35, t[s1], wt[s0]);
  F3 (46, wt[s1], w[s0l], t[s0]);
  g_assert (k == N_STACK_RARE);
}

static inline void
find_state_features (const WhenceScratch *self,
                     guint32             *out)
{
  const guint32 *w = self->form, *t = self->tag, *wt = self->both, *c = self->sort;
  Places at = find_places (self);
  guint s0 = at.s0, s1 = at.s1, s2 = at.s2, b0 = at.b0, b1 = at.b1, b2 = at.b2, k = 0;
  guint s0l = self->left[0][s0], s0r = self->right[0][s0], s0r2 = self->right[1][s0], s1r = self->right[0][s1];
  guint b0l = self->left[0][b0];
  guint32 d0 = hash_distance (b0 - MIN (s0, b0));
  guint32 s0vl = hash_count (self->n_left[s0]), s0vr = hash_count (self->n_right[s0]), b0vl = hash_count (self->n_left[b0]);

  F3 (4, t[s0], t[b0], d0);
  F3 (6, t[s0], t[b0], t[b1]);
  F3 (7, t[s1], t[s0], t[b0]);
  F4 (10, t[s1], t[s0], t[b0], t[b1]);
  F4 (11, t[s2], t[s1], t[s0], t[b0]);
  F4 (12, t[s0], t[b0], t[b1], t[b2]);
  F3 (13, t[s0], t[s0l], t[b0]);
  F3 (14, t[s0], t[s0r], t[b0]);
  F3 (15, t[s0], t[b0], t[b0l]);
  F3 (19, t[s1], t[s0], t[s0r]);
  F3 (20, t[s0], t[s0r], t[s0r2]);
  F3 (21, t[s0], s0vl, s0vr);
  F2 (23, t[b0], b0vl);
  F4 (24, t[s1], t[s0], t[s0r], t[b0]);
  F4 (25, t[s1], t[s1r], t[s0], t[b0]);
  F2 (38, w[s0r], t[s0]);
  F2 (40, w[b0l], t[b0]);
  F2 (41, w[s0], d0);
  F2 (42, w[b0], d0);
  F2 (44, wt[s0], s0vr);
  F2 (52, c[s0], c[b0]);
  F2 (53, c[s0], t[b0]);
  F2 (54, t[s0], c[b0]);
  F2 (55, c[s1], c[b0]);
  F3 (56, t[s0], t[b0], w[self->opening[b0]]);
  F3 (57, t[b0], w[self->opening[s0]], d0);
  F4 (58, t[s0], t[b0], t[self->opening[b0]], t[s1]);
  g_assert (k == N_STATE);
}

static inline void
find_rare_state_features (const WhenceScratch *self,
                          guint32             *out)
{
  const guint32 *w = self->form, *t = self->tag, *wt = self->both;
  Places at = find_places (self);
  guint s0 = at.s0, s1 = at.s1, b0 = at.b0, b1 = at.b1, k = 0;

  F2 (30, wt[s0], wt[b0]);
  F2 (31, wt[s0], t[b0]);
  F2 (32, t[s0], wt[b0]);
  F2 (36, wt[s1], t[b0]);
  F2 (37, t[s1], wt[b0]);
  F3 (45, wt[s0], t[b0], t[b1]);
  F3 (47, t[s1], t[s0], w[b0]);
  g_assert (k == N_STATE_RARE);
}

/* All features of the state. */
void
whence_parser_features (const WhenceScratch *self,
                        guint32             *out)
{
  g_assert (N_FIRST == whence_stage_table[WHENCE_STAGE_ARCS].n_first);
  g_assert (N_FIRST + N_STACK_RARE + N_STATE_RARE == whence_stage_table[WHENCE_STAGE_ARCS].n_features);
  find_front_features (self, self->next, out);
  find_stack_features (self, out + N_FRONT);
  find_state_features (self, out + N_FRONT + N_STACK);
  find_rare_stack_features (self, out + N_FIRST);
  find_rare_state_features (self, out + N_FIRST + N_STACK_RARE);
}

static inline void
fetch_rows (const WhenceArcRow *rows,
            const guint32      *hashes,
            guint               n_features)
{
  for (guint f = 0; f < n_features; f++)
    __builtin_prefetch (rows + whence_feature_position (WHENCE_STAGE_ARCS, hashes[f]));
}

/* Two buckets of two rows, and as the numbers that are fetched. */
typedef guint32 Rows __attribute__ ((vector_size (16)));
typedef guint64 Buckets __attribute__ ((vector_size (16)));

static inline guint64
get_bucket (const WhenceArcRow *rows,
            guint32             hash)
{
  guint64 bucket;

  memcpy (&bucket, rows + whence_feature_position (WHENCE_STAGE_ARCS, hash), sizeof bucket);
  return bucket;
}

/* Adds weights without a branch: whether a feature is known cannot be foretold, and there are a hundred a word. */
static inline void
add_rows (const WhenceArcRow *rows,
          const guint32      *hashes,
          guint               n_features,
          WhenceArcSums      *sums)
{
  WhenceLanes odd = sums->odd, even = sums->even;

  for (guint f = 0; f < n_features; f += 2)
    {
      guint32 first = hashes[f], second = hashes[MIN (f + 1, n_features - 1)];
      Rows found = (Rows) (Buckets) { get_bucket (rows, first), f + 1 < n_features ? get_bucket (rows, second) : 0 };
      Rows wanted = { first, first, second, second };
      WhenceLanes bytes = (WhenceLanes) (found & (Rows) ((found ^ wanted) << 24 == 0));

      odd += bytes >> 8;
      even += bytes << 8 >> 8;
    }
  sums->odd = odd;
  sums->even = even;
}

static inline void
add_sums (WhenceArcSums       *sums,
          const WhenceArcSums *other)
{
  sums->odd += other->odd;
  sums->even += other->even;
}

/* Returns: the possible move with the highest sum; @out_lead is how far it is ahead of the next */
static inline WhenceMove
find_best (const WhenceArcSums *sums,
           guint                legal,
           int                 *out_lead)
{
  const guint low = G_BYTE_ORDER == G_BIG_ENDIAN, high = !low;
  int scores[WHENCE_N_MOVES] = { 0 }, best = -1, second = G_MININT16;

  for (guint i = 0; i < 8; i += 2)
    {
      scores[0] += sums->odd[i + low];
      scores[1] += sums->even[i + high];
      scores[2] += sums->odd[i + high];
    }
  for (int move = 0; move < WHENCE_N_MOVES; move++)
    {
      if (!(legal & (1 << move)))
        continue;
      if (best < 0 || scores[move] > scores[best])
        {
          second = best < 0 ? second : scores[best];
          best = move;
        }
      else
        second = MAX (second, scores[move]);
    }
  *out_lead = scores[best] - second;
  return best;
}

/* Looks up what each word is as the buffer's first, the root too. */
static void
sum_fronts (const WhenceArcRow *rows,
            WhenceScratch      *self)
{
  for (guint begin = 0; begin <= self->n; begin += WHENCE_AHEAD)
    {
      guint n = MIN (WHENCE_AHEAD, self->n + 1 - begin);
      guint32 hashes[WHENCE_AHEAD][N_FRONT];

      for (guint i = 0; i < n; i++)
        {
          find_front_features (self, begin + i, hashes[i]);
          fetch_rows (rows, hashes[i], N_FRONT);
        }
      for (guint i = 0; i < n; i++)
        {
          self->front_sums[begin + i] = (WhenceArcSums) { 0 };
          add_rows (rows, hashes[i], N_FRONT, &self->front_sums[begin + i]);
        }
    }
}

static void
add_rare_features (const WhenceArcRow  *rows,
                   const WhenceScratch *self,
                   WhenceArcSums       *sums)
{
  guint32 hashes[N_STACK_RARE + N_STATE_RARE];

  find_rare_stack_features (self, hashes);
  find_rare_state_features (self, hashes + N_STACK_RARE);
  add_rows (rows, hashes, G_N_ELEMENTS (hashes), sums);
}

/* @is_new: the stack's top was put there by the last move */
static WhenceMove
choose_move (const WhenceArcRow *rows,
             WhenceScratch      *self,
             guint               legal,
             gboolean            is_new)
{
  guint32 stack_hashes[N_STACK], state_hashes[N_STATE];
  WhenceArcSums sums = self->front_sums[self->next], *stack_sums = &self->stack_sums[self->n_stack - 1];
  WhenceMove best;
  int lead;

  if (is_new)
    {
      find_stack_features (self, stack_hashes);
      *stack_sums = (WhenceArcSums) { 0 };
      add_rows (rows, stack_hashes, N_STACK, stack_sums);
    }
  add_sums (&sums, stack_sums);
  find_state_features (self, state_hashes);
  add_rows (rows, state_hashes, N_STATE, &sums);
  best = find_best (&sums, legal, &lead);
  if (lead > whence_stage_table[WHENCE_STAGE_ARCS].margin)
    return best;
  add_rare_features (rows, self, &sums);
  return find_best (&sums, legal, &lead);
}

/* Finds the heads of the tagged sentence in @self. */
void
whence_parser_run (const WhenceSyntaxModel *model,
                   WhenceScratch           *self)
{
  WhenceMove move = WHENCE_MOVE_SHIFT;
  guint legal;

  whence_parser_begin (self);
  sum_fronts (model->arcs, self);
  while ((legal = whence_parser_legal (self)) != 0)
    {
      if ((legal & (legal - 1)) == 0)
        move = g_bit_nth_lsf (legal, -1);
      else
        move = choose_move (model->arcs, self, legal, move == WHENCE_MOVE_SHIFT);
      whence_parser_apply (self, move);
    }
}
