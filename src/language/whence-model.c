/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The weights in memory: for each stage buckets of two rows, found by a feature's hash. */

#include "whence-syntax-private.h"

#include <string.h>

/* ORDER STAGE */
const WhenceStageInfo whence_stage_table[WHENCE_N_STAGES] = {
  { 17, WHENCE_N_TAGS, 0, 31 },
  { 19, WHENCE_N_MOVES, 0, 60 },
  { 17, WHENCE_N_DEPRELS, WHENCE_DEPREL_ROOT + 1, 40 },
};

G_STATIC_ASSERT (WHENCE_N_MOVES == 3); /* that many weights has a row */

/* Returns: (transfer full): a model that knows no feature */
WhenceSyntaxModel *
whence_syntax_model_new (void)
{
  WhenceSyntaxModel *self = g_new0 (WhenceSyntaxModel, 1);

  for (guint stage = 0; stage < WHENCE_N_STAGES; stage++)
    {
      gsize n_buckets = (gsize) 1 << whence_stage_table[stage].bits;

      self->rows[stage] = g_aligned_alloc0 (n_buckets, WHENCE_BUCKET * sizeof (WhenceRow), WHENCE_BUCKET * sizeof (WhenceRow));
      whence_model_clear_stage (self, stage, 0);
    }
  return self;
}

/* Frees @self, which may be %NULL. */
void
whence_syntax_model_free (WhenceSyntaxModel *self)
{
  if (self == NULL)
    return;
  for (guint stage = 0; stage < WHENCE_N_STAGES; stage++)
    {
      g_aligned_free (self->rows[stage]);
      g_free (self->cells[stage]);
    }
  g_free (self);
}

/* Forgets the features of a stage and makes room for @n_cells cells. */
void
whence_model_clear_stage (WhenceSyntaxModel *self,
                          WhenceStage        stage,
                          guint              n_cells)
{
  gsize n_rows = WHENCE_BUCKET << whence_stage_table[stage].bits;

  for (gsize i = 0; i < n_rows; i++)
    self->rows[stage][i] = (WhenceRow) { .check = WHENCE_ROW_EMPTY };
  g_free (self->cells[stage]);
  self->cells[stage] = stage == WHENCE_STAGE_ARCS ? NULL : g_new0 (WhenceCell, n_cells);
  self->n_cells[stage] = 0;
}

/* Returns: (nullable): a free row for the feature; %NULL if the bucket is full or has one that cannot be told from it */
WhenceRow *
whence_model_find_free (WhenceSyntaxModel *self,
                        WhenceStage        stage,
                        guint32            hash)
{
  WhenceRow *bucket = (WhenceRow *) whence_model_get_bucket (self, stage, hash);

  for (guint i = 0; i < WHENCE_BUCKET; i++)
    {
      if (bucket[i].check == WHENCE_ROW_EMPTY)
        return &bucket[i];
      if (bucket[i].check == whence_row_check (hash))
        return NULL;
    }
  return NULL;
}

static guint
get_first_cell (const WhenceRow *row)
{
  return row->first_cell_low | ((guint) row->first_cell_high << 16);
}

/* Gives a row its weights; room for them must have been made. */
void
whence_model_set_cells (WhenceSyntaxModel *self,
                        WhenceStage        stage,
                        WhenceRow         *row,
                        const WhenceCell  *cells,
                        guint              n_cells)
{
  guint first = self->n_cells[stage];

  self->n_cells[stage] += n_cells;
  if (stage == WHENCE_STAGE_ARCS)
    {
      for (guint i = 0; i < n_cells; i++)
        row->weights[cells[i].class] = cells[i].weight;
      return;
    }
  row->n_cells = n_cells;
  row->first_cell_low = first & 0xffff;
  row->first_cell_high = first >> 16;
  memcpy (self->cells[stage] + first, cells, n_cells * sizeof *cells);
}

/* Gets the weights of a row that are not zero.  Returns: how many; @out_cells has room for one a class */
guint
whence_model_get_cells (const WhenceSyntaxModel *self,
                        WhenceStage              stage,
                        const WhenceRow         *row,
                        WhenceCell              *out_cells)
{
  guint n = 0;

  if (stage != WHENCE_STAGE_ARCS)
    {
      memcpy (out_cells, self->cells[stage] + get_first_cell (row), row->n_cells * sizeof *out_cells);
      return row->n_cells;
    }
  for (guint class = 0; class < G_N_ELEMENTS (row->weights); class++)
    if (row->weights[class] != 0)
      out_cells[n++] = (WhenceCell) { class, row->weights[class] };
  return n;
}

/* Returns: the class with the highest sum over the features; of equal ones the first.  Not for %WHENCE_STAGE_ARCS */
guint
whence_model_choose (const WhenceSyntaxModel *self,
                     WhenceStage              stage,
                     const guint32           *hashes)
{
  const WhenceStageInfo *info = &whence_stage_table[stage];
  int scores[MAX ((int) WHENCE_N_TAGS, (int) WHENCE_N_DEPRELS)] = { 0 };
  guint best = info->first_class;

  for (guint f = 0; f < info->n_features; f++)
    __builtin_prefetch (whence_model_get_bucket (self, stage, hashes[f]));
  for (guint f = 0; f < info->n_features; f++)
    {
      const WhenceRow *row = whence_model_get_bucket (self, stage, hashes[f]);
      gint16 check = whence_row_check (hashes[f]);
      const WhenceCell *cell;

      if (row->check != check && (++row)->check != check)
        continue;
      cell = self->cells[stage] + get_first_cell (row);
      for (guint i = 0; i < row->n_cells; i++)
        scores[cell[i].class] += cell[i].weight;
    }
  for (guint class = best + 1; class < info->n_classes; class++)
    if (scores[class] > scores[best])
      best = class;
  return best;
}
