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

/* Words whose label follows from their tag, or else nothing. */
static const guint8 certain_labels[WHENCE_N_TAGS] = {
  [WHENCE_TAG_CCONJ] = WHENCE_DEPREL_CC,
  [WHENCE_TAG_PART_POSSESSIVE] = WHENCE_DEPREL_CASE,
  [WHENCE_TAG_PRON_POSSESSIVE] = WHENCE_DEPREL_NMOD_POSS,
  [WHENCE_TAG_PUNCT] = WHENCE_DEPREL_PUNCT,
};

G_STATIC_ASSERT (WHENCE_DEPREL_ROOT == 0);

static guint32
hash_reach (guint d,
            guint h)
{
  guint distance = d < h ? h - d : d - h;

  return (MIN (distance, 6) + 8 * (d < h)) * 0x6c62272eu;
}

static guint32
hash_side (guint d,
           guint h)
{
  return d < h ? 0x51ed270bu : 0;
}

static guint32
hash_arc (const WhenceScratch *self,
          guint                d)
{
  guint h = self->head[d];

  return self->tag[d] * WHENCE_MIX_4 + self->tag[h] * WHENCE_MIX_3 + hash_side (d, h);
}

/* Each feature has its number: the weights know it by that. */
#define SEED(number) (((guint32) (number) + 1) * 0x2545f491u)
#define F1(number, a) (out[k++] = (a) * WHENCE_MIX_1 + SEED (number))
#define F2(number, a, b) (out[k++] = (a) * WHENCE_MIX_1 + (b) * WHENCE_MIX_2 + SEED (number))
#define F3(number, a, b, c) (out[k++] = (a) * WHENCE_MIX_1 + (b) * WHENCE_MIX_2 + (c) * WHENCE_MIX_3 + SEED (number))

/* The one of the features of the arc to word @d that may say all. */
guint32
whence_labeller_sure_feature (const WhenceScratch *self,
                              guint                d)
{
  guint32 arc = hash_arc (self, d), out[1];
  guint k = 0;

  return F1 (WHENCE_SURE_FEATURE, arc);
}

#define N_FIRST 21
#define N_RARE 8
#define N_LATE 6

/* The features of the arc to word @d that mostly settle it. */
static inline void
find_first_features (const WhenceScratch *self,
                     guint                d,
                     guint32             *out)
{
  const guint32 *w = self->form, *t = self->tag, *wt = self->both, *c = self->sort;
  guint none = self->n + 1, k = 0;
  guint h = self->head[d];
  guint dl = self->left[0][d], dr = self->right[0][d];
  guint d_before = d > 0 ? d - 1 : none, d_after = d + 1 < self->n ? d + 1 : none;
  guint32 side = hash_side (d, h), arc = hash_arc (self, d);

  F2 (0, arc, hash_reach (d, h));
  out[k++] = whence_labeller_sure_feature (self, d);
  F2 (2, arc, t[dl]);
  F3 (3, arc, t[dl], t[self->left[1][d]]);
  F2 (4, arc, t[dr]);
  F2 (5, arc, t[d_before]);
  F2 (6, arc, t[d_after]);
  F2 (10, arc, t[self->before[d]]);
  F2 (11, arc, t[self->sister[d]]);
  F2 (13, arc, t[self->head[h]]);
  F2 (16, wt[d], side);
  F2 (17, wt[h], side);
  F2 (18, t[d] + side, wt[h]);
  F2 (21, arc, w[dl]);
  F2 (23, arc, w[dr]);
  F2 (28, arc, w[self->near[h]]);
  F2 (30, self->traits[d].suffix[2], arc);
  F2 (31, c[d], arc);
  F2 (32, c[h], arc);
  F2 (33, c[d], c[h] + side);
  F2 (34, c[dl], arc);
  g_assert (k == N_FIRST);
}

/* Those that seldom change what the first ones say. */
static inline void
find_rare_features (const WhenceScratch *self,
                    guint                d,
                    guint32             *out)
{
  const guint32 *w = self->form, *t = self->tag;
  guint none = self->n + 1, k = 0;
  guint h = self->head[d], dl = self->left[0][d], near = self->near[h];
  guint d_before = d > 0 ? d - 1 : none, d_after = d + 1 < self->n ? d + 1 : none;
  guint32 arc = hash_arc (self, d);

  F3 (7, arc, t[d_before], t[d_after]);
  F3 (12, arc, t[self->before[d]], t[self->sister[d]]);
  F2 (15, self->n_left[h] * 0x51ed2701u, arc);
  F2 (19, w[d], w[h] + hash_side (d, h));
  F3 (20, w[d], t[h], hash_reach (d, h));
  F3 (22, arc, w[dl], w[self->left[1][d]]);
  F2 (24, arc, w[d_after]);
  F3 (29, w[d], w[near], t[h]);
  g_assert (k == N_RARE);
}

/* Those that need the labels of the head and of the sister before. */
static inline void
find_late_features (const WhenceScratch *self,
                    guint                d,
                    guint32             *out)
{
  const guint32 *t = self->tag, *wt = self->both;
  guint k = 0;
  guint h = self->head[d], before = self->before[d];
  guint32 side = hash_side (d, h), arc = hash_arc (self, d);
  guint32 label_h = whence_mix (self->labels[h] + 1);
  guint32 label_before = whence_mix (before == self->n + 1 ? 0 : self->labels[before] + 1);

  F2 (8, arc, label_h);
  F2 (9, arc, label_before);
  F3 (14, arc, label_h, label_before);
  F3 (25, label_h, wt[d], side);
  F3 (26, wt[d], label_before, side);
  F3 (27, wt[h], label_before, t[d]);
  g_assert (k == N_LATE);
}

/* All features of the arc to word @d, which must not hang on the root; its head and its sister before have their labels. */
void
whence_labeller_features (const WhenceScratch *self,
                          guint                d,
                          guint32             *out)
{
  g_assert (N_FIRST == whence_stage_table[WHENCE_STAGE_LABELS].n_first);
  g_assert (N_FIRST + N_RARE + N_LATE == whence_stage_table[WHENCE_STAGE_LABELS].n_features);
  find_first_features (self, d, out);
  find_rare_features (self, d, out + N_FIRST);
  find_late_features (self, d, out + N_FIRST + N_RARE);
}

/* Labels the words from @begin on of which that can be said for certain, or nearly, and foresees the labels of the others.  Returns: how
 * many these are, in @out_words, with their sums so far in @out_sums */
static guint
label_ahead (const WhenceSyntaxModel *model,
             WhenceScratch           *self,
             guint                    begin,
             guint                   *out_words,
             WhenceSums              *out_sums)
{
  guint32 hashes[WHENCE_AHEAD][WHENCE_MAX_FEATURES];
  guint n = 0, n_open = 0, end = MIN (begin + WHENCE_AHEAD, self->n), label;

  for (guint i = begin; i < end; i++)
    whence_model_fetch_sure (model, WHENCE_STAGE_LABELS, whence_labeller_sure_feature (self, self->order[i]));
  for (guint i = begin; i < end; i++)
    {
      guint d = self->order[i];

      if ((guint) self->head[d] == self->n)
        continue;
      self->labels[d] = certain_labels[self->tags[d]];
      if (self->labels[d] != WHENCE_DEPREL_ROOT)
        continue;
      if (whence_model_find_sure (model, WHENCE_STAGE_LABELS, whence_labeller_sure_feature (self, d), &label))
        {
          self->labels[d] = label;
          continue;
        }
      find_first_features (self, d, hashes[n]);
      out_words[n++] = d;
    }
  whence_model_look_up (model, self->wide_rows, hashes, n, out_sums);
  for (guint i = 0; i < n; i++)
    {
      gboolean open;
      guint d = out_words[i];

      self->labels[d] = whence_model_guess (WHENCE_STAGE_LABELS, &out_sums[i], &open);
      if (!open)
        continue;
      out_words[n_open] = d;
      out_sums[n_open++] = out_sums[i];
    }
  return n_open;
}

/* Labels the arcs of the parsed sentence in @self. */
void
whence_labeller_run (const WhenceSyntaxModel *model,
                     WhenceScratch           *self)
{
  whence_wide_rows_prepare (self->wide_rows, model);
  whence_labeller_begin (self);
  for (guint begin = 0; begin < self->n; begin += WHENCE_AHEAD)
    {
      guint32 hashes[WHENCE_AHEAD][N_RARE + N_LATE];
      WhenceSums sums[WHENCE_AHEAD];
      guint words[WHENCE_AHEAD], n = label_ahead (model, self, begin, words, sums);
      gboolean open;

      /* The late features are not known yet, but most are foreseen, so that nobody waits for their rows. */
      for (guint i = 0; i < n; i++)
        {
          find_rare_features (self, words[i], hashes[i]);
          find_late_features (self, words[i], hashes[i] + N_RARE);
          whence_model_fetch (model, WHENCE_STAGE_LABELS, hashes[i], N_RARE + N_LATE);
        }
      for (guint i = 0; i < n; i++)
        {
          find_late_features (self, words[i], hashes[i] + N_RARE);
          whence_model_add (model, WHENCE_STAGE_LABELS, self->wide_rows, hashes[i], N_RARE + N_LATE, &sums[i]);
          self->labels[words[i]] = whence_model_guess (WHENCE_STAGE_LABELS, &sums[i], &open);
        }
    }
}
