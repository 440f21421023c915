/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The weights in memory: for each stage buckets of two rows, found by a feature's hash.  The time goes into waiting for memory: hence
 * features of several words are looked up together, and those with many weights, which come at every word, are kept apart. */

#include "whence-syntax-private.h"

#include <string.h>
#include <sys/mman.h>

G_STATIC_ASSERT (WHENCE_N_MOVES + 1 == sizeof (WhenceArcRow));

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

/* Makes a new version of the model: what was made ready for the one before is not for this one. */
static void
make_version (WhenceSyntaxModel *self)
{
  static int last_version;

  self->version = g_atomic_int_add (&last_version, 1) + 1;
}

/* Returns: (transfer full): a model whose stages are all still to be loaded, or cleared */
WhenceSyntaxModel *
whence_syntax_model_new (void)
{
  WhenceSyntaxModel *self = g_new0 (WhenceSyntaxModel, 1);
  gsize n_bytes = 0;
  char *at;

  for (guint stage = 0; stage < WHENCE_N_STAGES; stage++)
    n_bytes += get_n_bytes (stage);
  self->clusters = g_new0 (guint32, 1 << WHENCE_CLUSTER_BITS);
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
    }
  make_version (self);
  return self;
}

/* Frees @self, which may be %NULL. */
void
whence_syntax_model_free (WhenceSyntaxModel *self)
{
  if (self == NULL)
    return;
  g_aligned_free (self->memory);
  g_free (self->clusters);
  g_free (self);
}

static inline guint32
find_slot (const WhenceSyntaxModel *self,
           guint32                  form)
{
  guint32 at = form >> (32 - WHENCE_CLUSTER_BITS);

  while (self->clusters[at] != 0 && ((self->clusters[at] ^ form) & ~WHENCE_CLUSTER_MASK) != 0)
    at = (at + 1) & ((1u << WHENCE_CLUSTER_BITS) - 1);
  return at;
}

/* Returns: how many words have a cluster */
guint
whence_model_count_clustered (const WhenceSyntaxModel *self)
{
  guint n = 0;

  for (guint i = 0; i < 1u << WHENCE_CLUSTER_BITS; i++)
    n += self->clusters[i] != 0;
  return n;
}

/* Puts the word with the hash @form into a cluster, which must not be zero; the first one it is put into is its own.  There must be room:
 * less than %WHENCE_MAX_CLUSTERED words have one. */
void
whence_model_set_cluster (WhenceSyntaxModel *self,
                          guint32            form,
                          guint8             cluster)
{
  guint32 at = find_slot (self, form);

  if (self->clusters[at] == 0)
    self->clusters[at] = (form & ~WHENCE_CLUSTER_MASK) | cluster;
}

/* Returns: the cluster of the word with the hash @form, zero if it has none */
guint
whence_model_get_cluster (const WhenceSyntaxModel *self,
                          guint32                  form)
{
  return self->clusters[find_slot (self, form)] & WHENCE_CLUSTER_MASK;
}

/* Forgets the features of a stage, and makes a new version of the model, which is then to be filled before it is used. */
void
whence_model_clear_stage (WhenceSyntaxModel *self,
                          WhenceStage        stage)
{
  make_version (self);
  memset (stage == WHENCE_STAGE_ARCS ? (gpointer) self->arcs : self->rows[stage], 0, get_n_bytes (stage));
}

/* Fills a row; @number is how many cells, or %WHENCE_ROW_GOES_ON or %WHENCE_ROW_IS_SURE. */
void
whence_model_set_row (WhenceSyntaxModel *self,
                      WhenceStage        stage,
                      gsize              position,
                      guint8             check,
                      const WhenceCell  *cells,
                      guint              number)
{
  guint n_cells = whence_row_count_cells (number);

  if (stage == WHENCE_STAGE_ARCS)
    {
      WhenceArcRow row = check;

      for (guint i = 0; i < n_cells; i++)
        row |= (guint32) (guint8) cells[i].weight << (8 + 8 * cells[i].class);
      self->arcs[position] = row;
    }
  else
    {
      WhenceRow *row = &self->rows[stage][position];

      row->check = check;
      row->n_cells = number;
      for (guint i = 0; i < n_cells; i++)
        row->cells[i] = cells[i];
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
  *out_check = self->arcs[position] & 0xff;
  for (guint class = 0; class < WHENCE_N_MOVES; class++)
    {
      gint8 weight = (gint8) (self->arcs[position] >> (8 + 8 * class));

      if (weight != 0)
        out_cells[n++] = (WhenceCell) { class, weight };
    }
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

/* Has the row brought from memory that whence_model_find_sure() asks for. */
void
whence_model_fetch_sure (const WhenceSyntaxModel *self,
                         WhenceStage              stage,
                         guint32                  hash)
{
  __builtin_prefetch (self->rows[stage] + whence_feature_position (stage, hash));
}

/* Returns: whether the feature says all; @out_class is set if so */
gboolean
whence_model_find_sure (const WhenceSyntaxModel *self,
                        WhenceStage              stage,
                        guint32                  hash,
                        guint                   *out_class)
{
  const WhenceRow *row = find_row (self, stage, hash);

  if (row == NULL || row->n_cells != WHENCE_ROW_IS_SURE)
    return FALSE;
  *out_class = row->cells[0].class;
  return TRUE;
}

/* Tags and labels have wide rows. */
static inline guint
get_wide_index (WhenceStage stage)
{
  return stage == WHENCE_STAGE_LABELS;
}

/* Puts together what stands in the rows that go on from the feature's first one. */
static void
fill_wide_row (const WhenceSyntaxModel *self,
               WhenceStage              stage,
               guint32                  hash,
               WhenceWideRow           *out_row)
{
  const WhenceRow *row = find_row (self, stage, hash);

  out_row->hash = hash;
  out_row->used = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (out_row->pairs); i++)
    out_row->pairs[i] = WHENCE_WIDE_ZERO;
  while (row != NULL)
    {
      for (guint i = 0; i < whence_row_count_cells (row->n_cells); i++)
        {
          guint class = row->cells[i].class;

          out_row->pairs[class / 16 * 8 + class % 8] += row->cells[i].weight * (class % 16 < 8 ? 1 : 256);
        }
      hash = whence_mix (hash);
      row = row->n_cells == WHENCE_ROW_GOES_ON ? find_row (self, stage, hash) : NULL;
    }
}

static inline const WhenceWideRow *
get_wide_row (const WhenceSyntaxModel *self,
              WhenceStage              stage,
              WhenceWideRows          *wide_rows,
              guint32                  hash)
{
  WhenceWideRow *rows = wide_rows->rows[get_wide_index (stage)];
  guint at = hash % WHENCE_N_WIDE;

  while (rows[at].hash != hash || !rows[at].used)
    {
      if (!rows[at].used)
        {
          fill_wide_row (self, stage, hash, &rows[at]);
          wide_rows->n_used[get_wide_index (stage)]++;
          break;
        }
      at = (at + 1) % WHENCE_N_WIDE;
    }
  return &rows[at];
}

/* Makes ready for the sentences that @self will be asked about. */
void
whence_wide_rows_prepare (WhenceWideRows          *wide_rows,
                          const WhenceSyntaxModel *self)
{
  if (wide_rows->model_version != 0 && wide_rows->model_version != self->version)
    memset (wide_rows, 0, sizeof *wide_rows);
  wide_rows->model_version = self->version;
}

/* Sees to it that the rows for that many features will find room; none may be in use. */
static inline void
make_room (WhenceWideRows *wide_rows,
           WhenceStage     stage,
           guint           n_features)
{
  guint index = get_wide_index (stage);

  if (G_LIKELY (wide_rows->n_used[index] + n_features < WHENCE_N_WIDE))
    return;
  memset (wide_rows->rows[index], 0, sizeof wide_rows->rows[index]);
  wide_rows->n_used[index] = 0;
}

/**
 * Hits:
 * @small: rows that hold all of a feature
 * @wide: hashes of the features with more weights
 *
 * The features that are known.
 */
typedef struct
{
  guint            n_small;
  guint            n_wide;
  const WhenceRow *small[WHENCE_MAX_FEATURES];
  guint32          wide[WHENCE_MAX_FEATURES];
} Hits;

static inline void
fetch_rows (const WhenceSyntaxModel *self,
            WhenceStage              stage,
            const guint32           *hashes,
            guint                    n_features)
{
  for (guint f = 0; f < n_features; f++)
    __builtin_prefetch (self->rows[stage] + whence_feature_position (stage, hashes[f]));
}

/* No branch on whether a feature is known, or wide: that cannot be foretold. */
static inline void
find_rows (const WhenceSyntaxModel *self,
           WhenceStage              stage,
           const WhenceWideRows    *wide_rows,
           const guint32           *hashes,
           guint                    n_features,
           Hits                    *hits)
{
  guint n_small = 0, n_wide = 0;

  for (guint f = 0; f < n_features; f++)
    {
      const WhenceRow *row = self->rows[stage] + whence_feature_position (stage, hashes[f]);
      guint8 check = whence_feature_check (hashes[f]);
      guint difference, is_wide;

      row += row->check != check;
      difference = (row->check | row->n_cells << 8) ^ check;
      is_wide = difference == WHENCE_ROW_GOES_ON << 8;
      hits->small[n_small] = row;
      hits->wide[n_wide] = hashes[f];
      n_wide += is_wide;
      n_small += ((guint8) difference == 0) - is_wide;
    }
  for (guint h = 0; h < n_wide; h++)
    __builtin_prefetch (&wide_rows->rows[get_wide_index (stage)][hits->wide[h] % WHENCE_N_WIDE]);
  hits->n_small = n_small;
  hits->n_wide = n_wide;
}

static inline void
add_rows (const WhenceSyntaxModel *self,
          WhenceStage              stage,
          WhenceWideRows          *wide_rows,
          const Hits              *hits,
          WhenceSums              *sums)
{
  const WhenceWideRow *wide[WHENCE_MAX_FEATURES];
  WhenceLanes lanes[WHENCE_NO_CLASS / 8];

  for (guint h = 0; h < hits->n_small; h++)
    for (guint i = 0; i < WHENCE_MAX_CELLS; i++)
      sums->classes[hits->small[h]->cells[i].class] += hits->small[h]->cells[i].weight;
  for (guint h = 0; h < hits->n_wide; h++)
    wide[h] = get_wide_row (self, stage, wide_rows, hits->wide[h]);
  memcpy (lanes, sums, sizeof lanes);
  for (guint h = 0; h < hits->n_wide; h++)
    for (guint i = 0; i < G_N_ELEMENTS (lanes); i += 2)
      {
        WhencePairs pairs = wide[h]->lanes[i / 2];

        lanes[i] += (WhenceLanes) (pairs & 0xff);
        lanes[i + 1] += (WhenceLanes) (pairs >> 8);
      }
  memcpy (sums, lanes, sizeof lanes);
}

#define NEVER (G_MININT16 / 2)

/* What must not be chosen starts where no weights can bring it up again.  ORDER STAGE */
static const WhenceSums start_table[WHENCE_N_STAGES] = {
  { .classes = { [WHENCE_N_TAGS ... WHENCE_NO_CLASS - 1] = NEVER } },
  { .classes = { 0 } },
  { .classes = { [WHENCE_DEPREL_ROOT] = NEVER, [WHENCE_N_DEPRELS ... WHENCE_NO_CLASS - 1] = NEVER } },
};

/* Starts the sums of a decision. */
void
whence_model_begin (WhenceStage stage,
                    WhenceSums *sums)
{
  *sums = start_table[stage];
}

/* Has the rows of some features brought from memory. */
void
whence_model_fetch (const WhenceSyntaxModel *self,
                    WhenceStage              stage,
                    const guint32           *hashes,
                    guint                    n_features)
{
  fetch_rows (self, stage, hashes, n_features);
}

static inline void
add (const WhenceSyntaxModel *self,
     WhenceStage              stage,
     WhenceWideRows          *wide_rows,
     const guint32           *hashes,
     guint                    n_features,
     WhenceSums              *sums)
{
  Hits hits;

  make_room (wide_rows, stage, n_features);
  find_rows (self, stage, wide_rows, hashes, n_features, &hits);
  add_rows (self, stage, wide_rows, &hits, sums);
}

/* Adds up the weights of some features of a tag or label. */
void
whence_model_add (const WhenceSyntaxModel *self,
                  WhenceStage              stage,
                  WhenceWideRows          *wide_rows,
                  const guint32           *hashes,
                  guint                    n_features,
                  WhenceSums              *sums)
{
  if (stage == WHENCE_STAGE_TAGS)
    add (self, WHENCE_STAGE_TAGS, wide_rows, hashes, n_features, sums);
  else
    add (self, WHENCE_STAGE_LABELS, wide_rows, hashes, n_features, sums);
}

/* Adds up the weights of the first features of up to %WHENCE_AHEAD labels: while the rows of one come from memory, those of the others
 * are worked on. */
void
whence_model_look_up (const WhenceSyntaxModel *self,
                      WhenceWideRows          *wide_rows,
                      guint32                  hashes[][WHENCE_MAX_FEATURES],
                      guint                    n_decisions,
                      WhenceSums              *out_sums)
{
  const WhenceStage stage = WHENCE_STAGE_LABELS;
  guint n_features = whence_stage_table[stage].n_first;
  Hits hits[WHENCE_AHEAD];

  make_room (wide_rows, stage, WHENCE_AHEAD * n_features);
  for (guint i = 0; i < n_decisions; i++)
    fetch_rows (self, stage, hashes[i], n_features);
  for (guint i = 0; i < n_decisions; i++)
    find_rows (self, stage, wide_rows, hashes[i], n_features, &hits[i]);
  for (guint i = 0; i < n_decisions; i++)
    {
      out_sums[i] = start_table[stage];
      add_rows (self, stage, wide_rows, &hits[i], &out_sums[i]);
    }
}

static inline gint16
find_highest (const WhenceSums *sums)
{
  gint16 highest = G_MININT16;

  for (guint i = 0; i < WHENCE_NO_CLASS; i++)
    highest = MAX (highest, sums->classes[i]);
  return highest;
}

/* Returns: how many classes have more than that */
static inline guint
count_above (const WhenceSums *sums,
             gint16            sum)
{
  gint16 n = 0;

  for (guint i = 0; i < WHENCE_NO_CLASS; i++)
    n += sums->classes[i] > sum;
  return n;
}

/* Returns: the first class with that sum */
static inline guint
find_class (const WhenceSums *sums,
            gint16            sum)
{
  gint16 first = WHENCE_NO_CLASS;

  for (gint16 i = 0; i < WHENCE_NO_CLASS; i++)
    {
      gint16 at = sums->classes[i] == sum ? i : WHENCE_NO_CLASS;

      first = MIN (first, at);
    }
  return first;
}

static inline gboolean
is_open (WhenceStage       stage,
         const WhenceSums *sums,
         gint16            highest)
{
  return count_above (sums, highest - whence_stage_table[stage].margin - 1) > 1;
}

/* Returns: the class with the highest of the sums so far, of equal ones the first; @out_open is set to whether other features may well
 * change that */
guint
whence_model_guess (WhenceStage       stage,
                    const WhenceSums *sums,
                    gboolean         *out_open)
{
  gint16 highest = find_highest (sums);

  *out_open = is_open (stage, sums, highest);
  return find_class (sums, highest);
}
