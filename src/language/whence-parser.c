/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The parser: greedy, arc-hybrid (Kuhlmann, Gómez-Rodríguez, Satta 2011; training after Goldberg, Nivre 2013).  A stack and what is
 * left of the sentence, the buffer; the root stands behind the last word.
 *
 *   shift  the buffer's first word goes onto the stack
 *   left   the stack's top becomes a child of the buffer's first word
 *   right  the stack's top becomes a child of the word below it
 *
 * Exactly 2 n moves whatever the sentence; one word hangs on the root.  Features after Zhang, Nivre 2011. */

#include "whence-syntax-private.h"

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
      self->left[0][i] = self->left[1][i] = self->right[0][i] = self->right[1][i] = none;
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

#define SEED(k) (((guint32) (k) + 1) * 0x2545f491u)
#define F1(a) (out[k] = (a) * WHENCE_MIX_1 + SEED (k), k++)
#define F2(a, b) (out[k] = (a) * WHENCE_MIX_1 + (b) * WHENCE_MIX_2 + SEED (k), k++)
#define F3(a, b, c) (out[k] = (a) * WHENCE_MIX_1 + (b) * WHENCE_MIX_2 + (c) * WHENCE_MIX_3 + SEED (k), k++)
#define F4(a, b, c, d) \
  (out[k] = (a) * WHENCE_MIX_1 + (b) * WHENCE_MIX_2 + (c) * WHENCE_MIX_3 + (d) * WHENCE_MIX_4 + SEED (k), k++)

/* The features of the state: w a word, t its tag, wt both; s0 s1 s2 the stack from its top, b0 b1 b2 the buffer, l and r the
 * outermost children. */
void
whence_parser_features (const WhenceScratch *self,
                        guint32             *out)
{
  const guint32 *w = self->form, *t = self->tag, *wt = self->both;
  guint none = self->n + 1, k = 0;
  guint s0 = self->n_stack > 0 ? self->stack[self->n_stack - 1] : none;
  guint s1 = self->n_stack > 1 ? self->stack[self->n_stack - 2] : none;
  guint s2 = self->n_stack > 2 ? self->stack[self->n_stack - 3] : none;
  guint b0 = self->next;
  guint b1 = b0 + 1 < none ? b0 + 1 : none;
  guint b2 = b0 + 2 < none ? b0 + 2 : none;
  guint s0l = self->left[0][s0], s0r = self->right[0][s0], s0r2 = self->right[1][s0];
  guint s1l = self->left[0][s1], s1r = self->right[0][s1];
  guint b0l = self->left[0][b0];
  guint32 d0 = hash_distance (b0 - MIN (s0, b0)), d1 = hash_distance (s0 - MIN (s1, s0));
  guint32 s0vl = hash_count (self->n_left[s0]), s0vr = hash_count (self->n_right[s0]);
  guint32 s1vr = hash_count (self->n_right[s1]), b0vl = hash_count (self->n_left[b0]);

  F1 (t[s0]);
  F1 (t[s1]);
  F1 (t[b0]);
  F1 (t[b2]);
  F3 (t[s0], t[b0], d0);
  F3 (t[s1], t[s0], d1);
  F3 (t[s0], t[b0], t[b1]);
  F3 (t[s1], t[s0], t[b0]);
  F3 (t[s2], t[s1], t[s0]);
  F3 (t[b0], t[b1], t[b2]);
  F4 (t[s1], t[s0], t[b0], t[b1]);
  F4 (t[s2], t[s1], t[s0], t[b0]);
  F4 (t[s0], t[b0], t[b1], t[b2]);
  F3 (t[s0], t[s0l], t[b0]);
  F3 (t[s0], t[s0r], t[b0]);
  F3 (t[s0], t[b0], t[b0l]);
  F3 (t[s1], t[s1l], t[s0]);
  F3 (t[s1], t[s1r], t[s0]);
  F3 (t[s1], t[s0], t[s0l]);
  F3 (t[s1], t[s0], t[s0r]);
  F3 (t[s0], t[s0r], t[s0r2]);
  F3 (t[s0], s0vl, s0vr);
  F3 (t[s1], s1vr, t[s0]);
  F2 (t[b0], b0vl);
  F4 (t[s1], t[s0], t[s0r], t[b0]);
  F4 (t[s1], t[s1r], t[s0], t[b0]);

  F1 (wt[s0]);
  F1 (wt[s1]);
  F1 (wt[b0]);
  F1 (w[b1]);
  F2 (wt[s0], wt[b0]);
  F2 (wt[s0], t[b0]);
  F2 (t[s0], wt[b0]);
  F2 (wt[s1], wt[s0]);
  F2 (wt[s1], t[s0]);
  F2 (t[s1], wt[s0]);
  F2 (wt[s1], t[b0]);
  F2 (t[s1], wt[b0]);
  F2 (w[s0r], t[s0]);
  F2 (w[s1r], t[s1]);
  F2 (w[b0l], t[b0]);
  F2 (w[s0], d0);
  F2 (w[b0], d0);
  F2 (w[s1], d1);
  F2 (wt[s0], s0vr);
  F3 (wt[s0], t[b0], t[b1]);
  F3 (wt[s1], w[s0l], t[s0]);
  F3 (t[s1], t[s0], w[b0]);
  g_assert (k == whence_stage_table[WHENCE_STAGE_ARCS].n_features);
}

/* Eight numbers: the two rows of a bucket. */
typedef gint16 Lanes __attribute__ ((vector_size (WHENCE_BUCKET * sizeof (WhenceArcRow))));

/* Sums the weights without a branch: whether a feature is known cannot be foretold, and there are over a hundred a word. */
static Lanes
add_features (const WhenceArcRow *rows,
              const guint32      *hashes,
              guint               n_features)
{
  Lanes sums = { 0 };

  for (guint f = 0; f < n_features; f++)
    __builtin_prefetch (rows + whence_feature_position (WHENCE_STAGE_ARCS, hashes[f]));
  for (guint f = 0; f < n_features; f++)
    {
      Lanes bucket = *(const Lanes *) (rows + whence_feature_position (WHENCE_STAGE_ARCS, hashes[f]));
      Lanes hits = bucket == (gint16) whence_feature_check (hashes[f]);

      sums += bucket & __builtin_shufflevector (hits, hits, 0, 0, 0, 0, 4, 4, 4, 4);
    }
  return sums;
}

static WhenceMove
choose_move (const WhenceSyntaxModel *model,
             const guint32           *hashes,
             guint                    legal)
{
  Lanes sums = add_features (model->arcs, hashes, whence_stage_table[WHENCE_STAGE_ARCS].n_features);
  int best = -1, best_score = 0;

  for (int move = 0; move < WHENCE_N_MOVES; move++)
    {
      int score = sums[1 + move] + sums[5 + move];

      if ((legal & (1 << move)) && (best < 0 || score > best_score))
        {
          best = move;
          best_score = score;
        }
    }
  return best;
}

/* Finds the heads of the tagged sentence in @self. */
void
whence_parser_run (const WhenceSyntaxModel *model,
                   WhenceScratch           *self)
{
  guint legal;

  whence_parser_begin (self);
  while ((legal = whence_parser_legal (self)) != 0)
    {
      guint32 hashes[WHENCE_MAX_FEATURES];

      if ((legal & (legal - 1)) == 0)
        {
          whence_parser_apply (self, g_bit_nth_lsf (legal, -1));
          continue;
        }
      whence_parser_features (self, hashes);
      whence_parser_apply (self, choose_move (model, hashes, legal));
    }
}
