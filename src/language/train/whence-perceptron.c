/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-perceptron.h"

#include <string.h>

/* Rows overlap: the last one needs room behind the table. */
#define MARGIN 64

/* A weight of one becomes this much in the stored table; what rounds to nothing is left out.  ORDER STAGE */
static const gint64 store_scale[WHENCE_N_STAGES] = { 8, 8, 8 };

WhencePerceptron *
whence_perceptron_new (WhenceStage stage)
{
  WhencePerceptron *self = g_new0 (WhencePerceptron, 1);

  self->stage = stage;
  self->size = ((gsize) 1 << whence_stage_table[stage].bits) + MARGIN;
  self->weights = g_new0 (gint32, self->size);
  self->sums = g_new0 (gint64, self->size);
  return self;
}

void
whence_perceptron_free (WhencePerceptron *self)
{
  if (self == NULL)
    return;
  g_free (self->weights);
  g_free (self->sums);
  g_free (self);
}

/* Sums the weights of the features for each class; also counts the moment. */
void
whence_perceptron_score (const WhencePerceptron *self,
                         const guint32          *hashes,
                         gint32                 *out_scores)
{
  const WhenceStageInfo *info = &whence_stage_table[self->stage];

  memset (out_scores, 0, info->n_classes * sizeof *out_scores);
  for (guint f = 0; f < info->n_features; f++)
    {
      const gint32 *row = self->weights + whence_stage_row (self->stage, hashes[f]);

      for (guint c = 0; c < info->n_classes; c++)
        out_scores[c] += row[c];
    }
}

static void
add (WhencePerceptron *self,
     const guint32    *hashes,
     guint             class,
     int               change)
{
  for (guint f = 0; f < whence_stage_table[self->stage].n_features; f++)
    {
      gsize at = whence_stage_row (self->stage, hashes[f]) + class;

      self->weights[at] += change;
      self->sums[at] += change * self->moment;
    }
}

/* One decision was made: learns from it, if it was wrong. */
void
whence_perceptron_update (WhencePerceptron *self,
                          const guint32    *hashes,
                          guint             right,
                          guint             wrong)
{
  self->moment++;
  if (right == wrong)
    return;
  add (self, hashes, right, 1);
  add (self, hashes, wrong, -1);
}

/* Puts the averaged weights into @model. */
void
whence_perceptron_store (const WhencePerceptron *self,
                         WhenceSyntaxModel      *model)
{
  gint64 moments = MAX (self->moment, 1), scale = store_scale[self->stage];

  for (gsize i = 0; i < self->size; i++)
    {
      gint64 total = self->weights[i] * moments - self->sums[i];
      gint64 weight = (ABS (total) * scale + moments / 2) / moments;

      weight = MIN (weight, G_MAXINT8);
      model->stages[self->stage][i] = (gint16) (total < 0 ? -weight : weight);
    }
}
