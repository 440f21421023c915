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

/* Forgets the features of a stage, and makes a new version of the model, which is then to be filled before it is used. */
void
whence_model_clear_stage (WhenceSyntaxModel *self,
                          WhenceStage        stage)
{
  static int last_version;

  self->version = g_atomic_int_add (&last_version, 1) + 1;
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
        row->cells[i] = (WhenceCell) { WHENCE_NO_CLASS + (position * WHENCE_MAX_CELLS + i) % (WHENCE_N_SUMS - WHENCE_NO_CLASS), 0 };
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

static const WhenceRow *
find_row (const WhenceSyntaxModel *self,
          WhenceStage              stage,
          guint32                  hash)
{
  const WhenceRow *row = self->rows[stage] + whence_feature_position (stage, hash);
  guint8 check = whence_feature_check (hash);

  row += row->check != check;
  return row->check == check ? row : NULL;
}

static void
add_sums (WhenceSums       *sums,
          const WhenceSums *other)
{
  for (guint i = 0; i < G_N_ELEMENTS (sums->lanes); i++)
    sums->lanes[i] += other->lanes[i];
}

/* Returns: the weights of the feature that its first row had no room for.  The features that have many are few and come at every
 * word: their rows are gone through once and the sums kept. */
static const WhenceSums *
get_rest (const WhenceSyntaxModel *self,
          WhenceStage              stage,
          WhenceRests             *rests,
          guint32                  hash)
{
  guint slot = hash % WHENCE_N_RESTS;
  WhenceSums *sums = &rests->sums[stage][slot];
  const WhenceRow *row = NULL;

  if (rests->hashes[stage][slot] == hash)
    return sums;
  rests->hashes[stage][slot] = hash;
  *sums = (WhenceSums) { 0 };
  do
    {
      hash = whence_mix (hash);
      row = find_row (self, stage, hash);
      for (guint i = 0; row != NULL && i < MIN (row->n_cells, WHENCE_MAX_CELLS); i++)
        sums->classes[row->cells[i].class] += row->cells[i].weight;
    }
  while (row != NULL && row->n_cells == WHENCE_ROW_GOES_ON);
  return sums;
}

/* Makes ready for the sentences that @self will be asked about. */
void
whence_rests_prepare (WhenceRests             *rests,
                      const WhenceSyntaxModel *self)
{
  if (rests->model_version == self->version)
    return;
  rests->model_version = self->version;
  /* No hash of that remainder is in this slot. */
  for (guint stage = 0; stage < WHENCE_N_STAGES; stage++)
    for (guint slot = 0; slot < WHENCE_N_RESTS; slot++)
      rests->hashes[stage][slot] = slot + 1;
}

/* Adds up the weights of the features, with no branch on whether a feature is known: that cannot be foretold. */
static inline void
add_features (const WhenceSyntaxModel *self,
              WhenceStage              stage,
              WhenceRests             *rests,
              const guint32           *hashes,
              guint                    n_features,
              WhenceSums              *sums)
{
  const WhenceRow *rows = self->rows[stage], *hits[WHENCE_MAX_FEATURES];
  guint32 hit_hashes[WHENCE_MAX_FEATURES], more[WHENCE_MAX_FEATURES];
  guint n_hits = 0, n_more = 0;
  union
  {
    gint16     all[WHENCE_N_SUMS];
    WhenceSums sums;
  } few = { 0 };

  for (guint f = 0; f < n_features; f++)
    __builtin_prefetch (rows + whence_feature_position (stage, hashes[f]));
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
    {
      const WhenceCell *cells = hits[h]->cells;

      for (guint i = 0; i < WHENCE_MAX_CELLS; i++)
        few.all[cells[i].class] += cells[i].weight;
      more[n_more] = hit_hashes[h];
      n_more += hits[h]->n_cells == WHENCE_ROW_GOES_ON;
    }
  for (guint h = 0; h < n_more; h++)
    add_sums (sums, get_rest (self, stage, rests, more[h]));
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
        WhenceRests             *rests,
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

      add_features (self, stage, rests, hashes + from, to - from, &sums);
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

/* Returns: the tag with the highest sum over the features; of equal ones the first */
WhenceTag
whence_model_choose_tag (const WhenceSyntaxModel *self,
                         WhenceRests             *rests,
                         const guint32           *hashes)
{
  return choose (self, WHENCE_STAGE_TAGS, rests, hashes);
}

/* Returns: the label with the highest sum over the features; of equal ones the first */
WhenceDeprel
whence_model_choose_label (const WhenceSyntaxModel *self,
                           WhenceRests             *rests,
                           const guint32           *hashes)
{
  return choose (self, WHENCE_STAGE_LABELS, rests, hashes);
}
