/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The weights in memory: for each stage buckets of two rows, found by a feature's hash.  Sized so that all of them stay below 15 MB. */

#include "whence-syntax-private.h"

#include <string.h>
#include <sys/mman.h>

/* ORDER STAGE */
const WhenceStageInfo whence_stage_table[WHENCE_N_STAGES] = {
  { 17, WHENCE_N_TAGS, 0, 28, 12, 200 },
  { 19, WHENCE_N_MOVES, 0, 48, 48, 0 },
  { 17, WHENCE_N_DEPRELS, WHENCE_DEPREL_ROOT + 1, 31, 16, 200 },
};

G_STATIC_ASSERT (WHENCE_N_MOVES == G_N_ELEMENTS (((WhenceArcRow *) NULL)->weights));

/* Sums are kept for the classes and, from NO_CLASS on, for nothing. */
#define NO_CLASS 48
#define N_SUMS 64

G_STATIC_ASSERT (WHENCE_N_TAGS <= NO_CLASS && WHENCE_N_DEPRELS <= NO_CLASS);

/* Features are looked up all over the table: with pages of 4 KiB each would also miss the page cache. */
#define HUGE_PAGE (2 * 1024 * 1024)

gsize
whence_model_get_n_rows (WhenceStage stage)
{
  return (gsize) WHENCE_BUCKET << whence_stage_table[stage].bits;
}

static gsize
get_n_bytes (WhenceStage stage)
{
  return whence_model_get_n_rows (stage) * (stage == WHENCE_STAGE_ARCS ? sizeof (WhenceArcRow) : sizeof (WhenceRow));
}

/* Returns: (transfer full): a model that knows no feature */
WhenceSyntaxModel *
whence_syntax_model_new (void)
{
  WhenceSyntaxModel *self = g_new0 (WhenceSyntaxModel, 1);
  gsize n_bytes = 0;
  char *at;

  for (guint stage = 0; stage < WHENCE_N_STAGES; stage++)
    n_bytes += get_n_bytes (stage);
  self->memory = at = g_aligned_alloc (1, n_bytes, HUGE_PAGE);
#ifdef MADV_HUGEPAGE
  madvise (at, n_bytes, MADV_HUGEPAGE);
#endif
  for (guint stage = 0; stage < WHENCE_N_STAGES; stage++)
    {
      if (stage == WHENCE_STAGE_ARCS)
        self->arcs = (WhenceArcRow *) at;
      else
        self->rows[stage] = (WhenceRow *) at;
      at += get_n_bytes (stage);
      whence_model_clear_stage (self, stage);
    }
  return self;
}

/* Frees @self, which may be %NULL. */
void
whence_syntax_model_free (WhenceSyntaxModel *self)
{
  if (self == NULL)
    return;
  g_aligned_free (self->memory);
  g_free (self);
}

/* Forgets the features of a stage. */
void
whence_model_clear_stage (WhenceSyntaxModel *self,
                          WhenceStage        stage)
{
  if (stage != WHENCE_STAGE_ARCS)
    memset (self->rows[stage], 0, get_n_bytes (stage));
  else
    for (gsize i = 0; i < whence_model_get_n_rows (stage); i++)
      self->arcs[i] = (WhenceArcRow) { .check = WHENCE_ARC_EMPTY };
}

/* Fills a row; @n_cells may be %WHENCE_ROW_GOES_ON. */
void
whence_model_set_row (WhenceSyntaxModel *self,
                      WhenceStage        stage,
                      gsize              position,
                      guint8             check,
                      const WhenceCell  *cells,
                      guint              n_cells)
{
  if (stage == WHENCE_STAGE_ARCS)
    {
      self->arcs[position].check = check;
      for (guint i = 0; i < n_cells; i++)
        self->arcs[position].weights[cells[i].class] = cells[i].weight;
    }
  else
    {
      WhenceRow *row = &self->rows[stage][position];

      row->check = check;
      row->n_cells = n_cells;
      memcpy (row->cells, cells, MIN (n_cells, WHENCE_MAX_CELLS) * sizeof *cells);
      /* Cells that are not used add nothing to classes that are none: to different ones, or each sum would wait for the one before. */
      for (guint i = n_cells; i < WHENCE_MAX_CELLS; i++)
        row->cells[i] = (WhenceCell) { NO_CLASS + (position * WHENCE_MAX_CELLS + i) % (N_SUMS - NO_CLASS), 0 };
    }
}

/* Gets the weights of a row that are not zero; @out_cells has room for %WHENCE_MAX_CELLS.  Returns: how many, 0 of an empty row */
guint
whence_model_get_row (const WhenceSyntaxModel *self,
                      WhenceStage              stage,
                      gsize                    position,
                      guint8                  *out_check,
                      WhenceCell              *out_cells)
{
  guint n = 0;

  if (stage != WHENCE_STAGE_ARCS)
    {
      const WhenceRow *row = &self->rows[stage][position];

      *out_check = row->check;
      memcpy (out_cells, row->cells, sizeof row->cells);
      return row->n_cells;
    }
  *out_check = (guint8) self->arcs[position].check;
  for (guint class = 0; class < WHENCE_N_MOVES; class++)
    if (self->arcs[position].weights[class] != 0)
      out_cells[n++] = (WhenceCell) { class, (gint8) self->arcs[position].weights[class] };
  return n;
}

static void
add_cells (const WhenceRow *rows,
           WhenceStage      stage,
           const WhenceRow *row,
           guint32          hash,
           int             *scores)
{
  for (guint i = 0; i < WHENCE_MAX_CELLS; i++)
    scores[row->cells[i].class] += row->cells[i].weight;
  if (row->n_cells == WHENCE_ROW_GOES_ON)
    {
      hash = whence_mix (hash);
      row = rows + whence_feature_position (stage, hash);
      row += row->check != whence_feature_check (hash);
      if (row->check == whence_feature_check (hash))
        add_cells (rows, stage, row, hash, scores);
    }
}

static void
add_features (const WhenceRow *rows,
              WhenceStage      stage,
              const guint32   *hashes,
              guint            n_features,
              int             *scores)
{
  const WhenceRow *hits[WHENCE_MAX_FEATURES];
  guint32 hit_hashes[WHENCE_MAX_FEATURES];
  guint n_hits = 0;

  for (guint f = 0; f < n_features; f++)
    __builtin_prefetch (rows + whence_feature_position (stage, hashes[f]));
  /* No branch here: whether a feature is known cannot be foretold. */
  for (guint f = 0; f < n_features; f++)
    {
      const WhenceRow *row = rows + whence_feature_position (stage, hashes[f]);
      guint8 check = whence_feature_check (hashes[f]);

      row += row->check != check;
      hits[n_hits] = row;
      hit_hashes[n_hits] = hashes[f];
      n_hits += row->check == check;
    }
  for (guint h = 0; h < n_hits; h++)
    add_cells (rows, stage, hits[h], hit_hashes[h], scores);
}

/* Returns: the class with the highest sum over the features; of equal ones the first.  Not for %WHENCE_STAGE_ARCS */
guint
whence_model_choose (const WhenceSyntaxModel *self,
                     WhenceStage              stage,
                     const guint32           *hashes)
{
  const WhenceStageInfo *info = &whence_stage_table[stage];
  int scores[N_SUMS] = { 0 };
  guint from = 0, to = info->n_first, best;

  for (;;)
    {
      int lead = G_MAXINT;

      add_features (self->rows[stage], stage, hashes + from, to - from, scores);
      best = info->first_class;
      for (guint class = best + 1; class < info->n_classes; class++)
        if (scores[class] > scores[best])
          {
            lead = scores[class] - scores[best];
            best = class;
          }
        else
          lead = MIN (lead, scores[best] - scores[class]);
      if (lead > info->margin || to == info->n_features)
        return best;
      from = to;
      to = info->n_features;
    }
}
