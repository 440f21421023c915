/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The weights in memory: for each stage buckets of two rows, found by a feature's hash.  Sized so that all of them stay below 15 MB. */

#include "whence-syntax-private.h"

#include <string.h>
#include <sys/mman.h>

G_STATIC_ASSERT (WHENCE_N_MOVES == G_N_ELEMENTS (((WhenceArcRow *) NULL)->weights));

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
      self->wide[stage] = g_array_new (FALSE, FALSE, sizeof (WhenceSums));
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
  for (guint stage = 0; stage < WHENCE_N_STAGES; stage++)
    g_array_unref (self->wide[stage]);
  g_aligned_free (self->memory);
  g_free (self);
}

/* Forgets the features of a stage. */
void
whence_model_clear_stage (WhenceSyntaxModel *self,
                          WhenceStage        stage)
{
  g_array_set_size (self->wide[stage], 0);
  if (stage != WHENCE_STAGE_ARCS)
    memset (self->rows[stage], 0, get_n_bytes (stage));
  else
    for (gsize i = 0; i < whence_model_get_n_rows (stage); i++)
      self->arcs[i] = (WhenceArcRow) { .check = WHENCE_ARC_EMPTY };
}

/* Puts the weights of a wide row behind the others.  Returns: their number */
static guint
add_wide (GArray           *wide,
          const WhenceCell *cells,
          guint             n_cells)
{
  WhenceSums weights = { 0 };

  for (guint i = 0; i < n_cells; i++)
    weights.classes[cells[i].class] = cells[i].weight;
  g_array_append_val (wide, weights);
  return wide->len - 1;
}

static const WhenceSums *
get_wide (const WhenceSyntaxModel *self,
          WhenceStage              stage,
          const WhenceRow         *row)
{
  guint number = (guint8) row->cells[0].weight | (guint) (guint8) row->cells[1].weight << 8 | (guint) (guint8) row->cells[2].weight << 16;

  return &g_array_index (self->wide[stage], WhenceSums, number);
}

static void
add_sums (WhenceSums       *sums,
          const WhenceSums *other)
{
  for (guint i = 0; i < G_N_ELEMENTS (sums->lanes); i++)
    sums->lanes[i] += other->lanes[i];
}

/* Fills an empty row with one cell at least, at most one a class. */
void
whence_model_set_row (WhenceSyntaxModel *self,
                      WhenceStage        stage,
                      gsize              position,
                      guint8             check,
                      const WhenceCell  *cells,
                      guint              n_cells)
{
  WhenceRow *row;
  guint number;

  if (stage == WHENCE_STAGE_ARCS)
    {
      self->arcs[position].check = check;
      for (guint i = 0; i < n_cells; i++)
        self->arcs[position].weights[cells[i].class] = cells[i].weight;
      return;
    }
  row = &self->rows[stage][position];
  row->check = check;
  row->n_cells = n_cells <= WHENCE_ROW_CELLS ? n_cells : WHENCE_ROW_WIDE;
  number = n_cells <= WHENCE_ROW_CELLS ? 0 : add_wide (self->wide[stage], cells, n_cells);
  /* Cells that are not used are added like the others, to different sums, or each would wait for the one before. */
  for (guint i = 0; i < WHENCE_ROW_CELLS; i++)
    if (i < row->n_cells && row->n_cells != WHENCE_ROW_WIDE)
      row->cells[i] = cells[i];
    else
      row->cells[i] = (WhenceCell) { WHENCE_NO_CLASS + (position + 5 * i) % (WHENCE_N_SUMS - WHENCE_NO_CLASS),
                                     (gint8) (number >> 8 * i & 0xff) };
}

/* Gets the weights of a row that are not zero; @out_cells has room for one a class.  Returns: how many, 0 of an empty row */
guint
whence_model_get_row (const WhenceSyntaxModel *self,
                      WhenceStage              stage,
                      gsize                    position,
                      guint8                  *out_check,
                      WhenceCell              *out_cells)
{
  guint n = 0;

  if (stage == WHENCE_STAGE_ARCS)
    {
      *out_check = (guint8) self->arcs[position].check;
      for (guint class = 0; class < WHENCE_N_MOVES; class++)
        if (self->arcs[position].weights[class] != 0)
          out_cells[n++] = (WhenceCell) { class, (gint8) self->arcs[position].weights[class] };
    }
  else
    {
      const WhenceRow *row = &self->rows[stage][position];

      *out_check = row->check;
      if (row->n_cells != WHENCE_ROW_WIDE)
        {
          memcpy (out_cells, row->cells, row->n_cells * sizeof *out_cells);
          return row->n_cells;
        }
      for (guint class = 0; class < whence_stage_table[stage].n_classes; class++)
        if (get_wide (self, stage, row)->classes[class] != 0)
          out_cells[n++] = (WhenceCell) { class, get_wide (self, stage, row)->classes[class] };
    }
  return n;
}

/* Adds up the weights of the features, with no branch on whether a feature is known: that cannot be foretold. */
static inline void
add_features (const WhenceSyntaxModel *self,
              WhenceStage              stage,
              const guint32           *hashes,
              guint                    n_features,
              WhenceSums              *sums)
{
  const WhenceRow *rows = self->rows[stage], *hits[WHENCE_MAX_FEATURES], *wide[WHENCE_MAX_FEATURES];
  union
  {
    gint16     all[WHENCE_N_SUMS];
    WhenceSums sums;
  } few = { 0 };
  guint n_hits = 0, n_wide = 0;

  for (guint f = 0; f < n_features; f++)
    __builtin_prefetch (rows + whence_feature_position (stage, hashes[f]));
  for (guint f = 0; f < n_features; f++)
    {
      const WhenceRow *row = rows + whence_feature_position (stage, hashes[f]);
      guint8 check = whence_feature_check (hashes[f]);

      row += row->check != check;
      hits[n_hits] = row;
      n_hits += row->check == check;
    }
  for (guint h = 0; h < n_hits; h++)
    {
      const WhenceCell *cells = hits[h]->cells;

      for (guint i = 0; i < WHENCE_ROW_CELLS; i++)
        few.all[cells[i].class] += cells[i].weight;
      wide[n_wide] = hits[h];
      n_wide += hits[h]->n_cells == WHENCE_ROW_WIDE;
    }
  for (guint h = 0; h < n_wide; h++)
    add_sums (sums, get_wide (self, stage, wide[h]));
  add_sums (sums, &few.sums);
}

/* Returns: the first class with the highest sum, which it then makes the lowest, so that the next call finds the second */
static guint
take_best (WhenceSums *sums,
           gint16     *out_sum)
{
  gint16 best = G_MININT16;
  guint class;

  for (guint i = 0; i < WHENCE_NO_CLASS; i++)
    best = MAX (best, sums->classes[i]);
  for (class = 0; sums->classes[class] != best; class++)
    ;
  *out_sum = best;
  sums->classes[class] = G_MININT16;
  return class;
}

/* In two steps: where the lead after the first features is great, the others are not looked up. */
static inline guint
choose (const WhenceSyntaxModel *self,
        WhenceStage              stage,
        const guint32           *hashes)
{
  const WhenceStageInfo *info = &whence_stage_table[stage];
  WhenceSums sums = { 0 };
  guint from = 0, to = info->n_first;

  /* What must not be chosen starts where no weights can bring it up again. */
  for (guint class = 0; class < info->first_class; class++)
    sums.classes[class] = G_MININT16 / 2;
  for (guint class = info->n_classes; class < WHENCE_NO_CLASS; class++)
    sums.classes[class] = G_MININT16 / 2;
  for (;;)
    {
      WhenceSums rest;
      gint16 first, second;
      guint best;

      add_features (self, stage, hashes + from, to - from, &sums);
      rest = sums;
      best = take_best (&rest, &first);
      if (to == info->n_features)
        return best;
      take_best (&rest, &second);
      if (first - second > info->margin)
        return best;
      from = to;
      to = info->n_features;
    }
}

/* Returns: the class with the highest sum over the features; of equal ones the first */
WhenceTag
whence_model_choose_tag (const WhenceSyntaxModel *self,
                         const guint32           *hashes)
{
  return choose (self, WHENCE_STAGE_TAGS, hashes);
}

WhenceDeprel
whence_model_choose_label (const WhenceSyntaxModel *self,
                           const guint32           *hashes)
{
  return choose (self, WHENCE_STAGE_LABELS, hashes);
}
