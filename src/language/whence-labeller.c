/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The labeller: names each arc of a finished tree, heads before children and children from left to right, so that the label of the
 * head and of the sister before are known. */

#include "whence-syntax-private.h"

/* Looks at the tree that the heads make: who is whose outermost child, next sister, and an order of labelling. */
void
whence_labeller_begin (WhenceScratch *self)
{
  guint n = self->n, none = n + 1, n_ordered = 0;
  guint32 *first = self->stack; /* the parser is done with it */

  for (guint i = 0; i <= none; i++)
    {
      self->left[0][i] = self->left[1][i] = self->right[0][i] = self->near[i] = none;
      self->n_left[i] = 0;
      self->labels[i] = WHENCE_DEPREL_ROOT;
      self->sister[i] = self->before[i] = first[i] = none;
    }
  for (guint i = n; i-- > 0;)
    {
      guint h = self->head[i];

      self->sister[i] = first[h];
      self->before[first[h]] = i;
      first[h] = i;
      if (i < h)
        {
          if (self->near[h] == none)
            self->near[h] = i;
          self->left[1][h] = self->left[0][h];
          self->left[0][h] = i;
          self->n_left[h] += self->n_left[h] < G_MAXUINT8;
        }
      else if (self->right[0][h] == none)
        self->right[0][h] = i;
    }
  self->before[none] = none;
  for (guint i = first[n]; i != none; i = self->sister[i])
    self->order[n_ordered++] = i;
  for (guint at = 0; at < n_ordered; at++)
    for (guint i = first[self->order[at]]; i != none; i = self->sister[i])
      self->order[n_ordered++] = i;
  g_assert (n_ordered == n);
}

static guint32
hash_reach (guint d,
            guint h)
{
  guint distance = d < h ? h - d : d - h;

  return (MIN (distance, 6) + 8 * (d < h)) * 0x6c62272eu;
}

#define SEED(k) (((guint32) (k) + 1) * 0x2545f491u)
#define F1(a) (out[k] = (a) * WHENCE_MIX_1 + SEED (k), k++)
#define F2(a, b) (out[k] = (a) * WHENCE_MIX_1 + (b) * WHENCE_MIX_2 + SEED (k), k++)
#define F3(a, b, c) (out[k] = (a) * WHENCE_MIX_1 + (b) * WHENCE_MIX_2 + (c) * WHENCE_MIX_3 + SEED (k), k++)
#define F4(a, b, c, d) \
  (out[k] = (a) * WHENCE_MIX_1 + (b) * WHENCE_MIX_2 + (c) * WHENCE_MIX_3 + (d) * WHENCE_MIX_4 + SEED (k), k++)

/* The features of the arc to word @d, which must not hang on the root. */
void
whence_labeller_features (const WhenceScratch *self,
                          guint                d,
                          guint32             *out)
{
  const guint32 *w = self->form, *t = self->tag, *wt = self->both;
  guint none = self->n + 1, k = 0;
  guint h = self->head[d], g = self->head[h];
  guint dl = self->left[0][d], dl2 = self->left[1][d], dr = self->right[0][d];
  guint sister = self->sister[d], before = self->before[d], near = self->near[h];
  guint d_before = d > 0 ? d - 1 : none, d_after = d + 1 < self->n ? d + 1 : none;
  guint32 reach = hash_reach (d, h), side = (d < h) ? 0x51ed270bu : 0;
  guint32 label_h = whence_mix (self->labels[h] + 1), label_before = whence_mix (before == none ? 0 : self->labels[before] + 1);
  guint32 arc = t[d] * WHENCE_MIX_4 + t[h] * WHENCE_MIX_3 + side;

  F2 (arc, reach);
  F1 (arc);
  F2 (arc, t[dl]);
  F3 (arc, t[dl], t[dl2]);
  F2 (arc, t[dr]);
  F2 (arc, t[d_before]);
  F2 (arc, t[d_after]);
  F3 (arc, t[d_before], t[d_after]);
  F2 (arc, label_h);
  F2 (arc, label_before);
  F2 (arc, t[before]);
  F2 (arc, t[sister]);
  F3 (arc, t[before], t[sister]);
  F2 (arc, t[g]);
  F3 (arc, label_h, label_before);
  F2 (self->n_left[h] * 0x51ed2701u, arc);

  F2 (wt[d], side);
  F2 (wt[h], side);
  F2 (t[d] + side, wt[h]);
  F2 (w[d], w[h] + side);
  F3 (w[d], t[h], reach);
  F2 (arc, w[dl]);
  F3 (arc, w[dl], w[dl2]);
  F2 (arc, w[dr]);
  F2 (arc, w[d_after]);
  F3 (label_h, wt[d], side);
  F3 (wt[d], label_before, side);
  F3 (wt[h], label_before, t[d]);
  F2 (arc, w[near]);
  F3 (w[d], w[near], t[h]);
  F2 (self->traits[d].suffix[2], arc);
  g_assert (k == whence_stage_table[WHENCE_STAGE_LABELS].n_features);
}

/* Labels the arcs of the parsed sentence in @self. */
void
whence_labeller_run (const WhenceSyntaxModel *model,
                     WhenceScratch           *self)
{
  whence_rests_prepare (self->rests, model);
  whence_labeller_begin (self);
  for (guint i = 0; i < self->n; i++)
    {
      guint d = self->order[i];
      guint32 hashes[WHENCE_MAX_FEATURES];

      if ((guint) self->head[d] == self->n)
        continue;
      whence_labeller_features (self, d, hashes);
      self->labels[d] = whence_model_choose_label (model, self->rests, hashes);
    }
}
