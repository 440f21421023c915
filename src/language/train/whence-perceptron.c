/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-perceptron.h"

#include <stdlib.h>
#include <string.h>

#define COUNT_BITS 26
#define SLOT_BITS 23

/* A feature seen less often is not learnt: it would fill the table and seldom be seen again. */
#define MIN_COUNT 2

/* A weight of one is stored as this, and what is smaller than the least is left out; where there is room for half of the features only, those
 * stay that are also asked for often.  ORDER STAGE */
static const struct
{
  gint64   scale;
  gint64   least;
  gboolean by_use;
} store_table[WHENCE_N_STAGES] = {
  { 8, 10, FALSE },
  { 8, 8, TRUE },
  { 8, 10, FALSE },
};

/* A feature that may say all does so if it was seen as often, and of a thousand times as many with the same class.  ORDER STAGE */
static const struct
{
  guint times;
  guint per_mille;
} sure_table[WHENCE_N_STAGES] = {
  { 20, 990 },
  { 0, 0 },
  { 10, 990 },
};

WhencePerceptron *
whence_perceptron_new (WhenceStage stage)
{
  WhencePerceptron *self = g_new0 (WhencePerceptron, 1);

  self->stage = stage;
  self->counting = TRUE;
  self->counts = g_new0 (guint16, (gsize) 1 << COUNT_BITS);
  self->classes = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->slots = g_new0 (guint32, (gsize) 1 << SLOT_BITS);
  self->hashes = g_array_new (FALSE, TRUE, sizeof (guint32));
  self->weights = g_array_new (FALSE, TRUE, sizeof (gint32));
  self->sums = g_array_new (FALSE, TRUE, sizeof (gint64));
  return self;
}

void
whence_perceptron_free (WhencePerceptron *self)
{
  if (self == NULL)
    return;
  g_free (self->counts);
  g_hash_table_unref (self->classes);
  g_free (self->slots);
  g_array_unref (self->hashes);
  g_array_unref (self->weights);
  g_array_unref (self->sums);
  g_free (self);
}

/* Returns: where the feature is in the table, or the free place where it would be */
static guint32 *
find_slot (const WhencePerceptron *self,
           guint32                 hash)
{
  guint32 at = hash >> (32 - SLOT_BITS);

  while (self->slots[at] != 0 && g_array_index (self->hashes, guint32, self->slots[at] - 1) != hash)
    at = (at + 1) & ((1u << SLOT_BITS) - 1);
  return &self->slots[at];
}

/* Sums the weights of the features for each class. */
void
whence_perceptron_score (const WhencePerceptron *self,
                         const guint32          *hashes,
                         gint32                 *out_scores)
{
  const WhenceStageInfo *info = &whence_stage_table[self->stage];

  memset (out_scores, 0, info->n_classes * sizeof *out_scores);
  for (guint f = 0; f < info->n_features; f++)
    {
      guint32 slot = *find_slot (self, hashes[f]);
      const gint32 *row;

      if (slot == 0)
        continue;
      row = &g_array_index (self->weights, gint32, (gsize) (slot - 1) * info->n_classes);
      for (guint c = 0; c < info->n_classes; c++)
        out_scores[c] += row[c];
    }
}

static void
count (WhencePerceptron *self,
       const guint32    *hashes,
       guint             right)
{
  gpointer sure = GUINT_TO_POINTER (hashes[WHENCE_SURE_FEATURE]);
  guint *classes = g_hash_table_lookup (self->classes, sure);

  if (classes == NULL)
    {
      classes = g_new0 (guint, whence_stage_table[self->stage].n_classes);
      g_hash_table_insert (self->classes, sure, classes);
    }
  classes[right]++;
  for (guint f = 0; f < whence_stage_table[self->stage].n_features; f++)
    {
      guint16 *n = &self->counts[hashes[f] >> (32 - COUNT_BITS)];

      *n += *n < G_MAXUINT16;
    }
}

static guint32
add_row (WhencePerceptron *self,
         guint32           hash)
{
  guint n_classes = whence_stage_table[self->stage].n_classes;

  g_assert (self->hashes->len < (1u << SLOT_BITS) / 2);
  g_array_append_val (self->hashes, hash);
  g_array_set_size (self->weights, self->hashes->len * n_classes);
  g_array_set_size (self->sums, self->hashes->len * n_classes);
  return self->hashes->len;
}

/* One decision was made: learns from it, if it was wrong. */
void
whence_perceptron_update (WhencePerceptron *self,
                          const guint32    *hashes,
                          guint             right,
                          guint             wrong)
{
  const WhenceStageInfo *info = &whence_stage_table[self->stage];

  if (self->counting)
    {
      count (self, hashes, right);
      return;
    }
  self->moment++;
  if (right == wrong)
    return;
  for (guint f = 0; f < info->n_features; f++)
    {
      guint32 *slot = find_slot (self, hashes[f]);
      gsize row;

      if (self->counts[hashes[f] >> (32 - COUNT_BITS)] < MIN_COUNT)
        continue;
      if (*slot == 0)
        *slot = add_row (self, hashes[f]);
      row = (gsize) (*slot - 1) * info->n_classes;
      g_array_index (self->weights, gint32, row + right) += 1;
      g_array_index (self->sums, gint64, row + right) += self->moment;
      g_array_index (self->weights, gint32, row + wrong) -= 1;
      g_array_index (self->sums, gint64, row + wrong) -= self->moment;
    }
}

typedef struct
{
  guint32    hash;
  guint64    strength;
  guint      n_cells;
  WhenceCell cells[MAX ((int) WHENCE_N_TAGS, (int) WHENCE_N_DEPRELS)];
} Feature;

/* Greatest weights first: a row has room for a few only. */
static int
compare_cells (gconstpointer a,
               gconstpointer b)
{
  const WhenceCell *first = a, *second = b;
  int difference = ABS (second->weight) - ABS (first->weight);

  return difference != 0 ? difference : first->class - second->class;
}

static void
average (const WhencePerceptron *self,
         guint                   row,
         Feature                *out_feature)
{
  guint n_classes = whence_stage_table[self->stage].n_classes;
  gint64 moments = MAX (self->moment, 1);

  out_feature->hash = g_array_index (self->hashes, guint32, row);
  out_feature->strength = out_feature->n_cells = 0;
  for (guint c = 0; c < n_classes; c++)
    {
      gsize at = (gsize) row * n_classes + c;
      gint64 total = g_array_index (self->weights, gint32, at) * moments - g_array_index (self->sums, gint64, at);
      gint64 weight = (ABS (total) * store_table[self->stage].scale + moments / 2) / moments;

      if (weight < store_table[self->stage].least)
        continue;
      weight = MIN (weight, G_MAXINT8);
      out_feature->cells[out_feature->n_cells++] = (WhenceCell) { c, (gint8) (total < 0 ? -weight : weight) };
      out_feature->strength += weight;
    }
  /* Squared, since of how often it is asked for only the root is to count: else nothing but the commonest features would be kept. */
  if (store_table[self->stage].by_use)
    out_feature->strength *= out_feature->strength * self->counts[out_feature->hash >> (32 - COUNT_BITS)];
  qsort (out_feature->cells, out_feature->n_cells, sizeof (WhenceCell), compare_cells);
}

/* Strongest first: in a full bucket the weak ones are left out.  The hash settles ties, so that the order is always the same. */
static int
compare_features (gconstpointer a,
                  gconstpointer b)
{
  const Feature *first = a, *second = b;

  if (first->strength != second->strength)
    return first->strength > second->strength ? -1 : 1;
  return first->hash < second->hash ? -1 : first->hash > second->hash;
}

/* Returns: whether the feature has a free row, which is not so where its bucket is full or has a feature that cannot be told from it */
static gboolean
find_row (const WhenceSyntaxModel *model,
          WhenceStage              stage,
          guint32                  hash,
          gsize                   *out_position)
{
  gsize position = whence_feature_position (stage, hash);

  for (guint i = 0; i < WHENCE_BUCKET; i++)
    {
      WhenceCell cells[WHENCE_MAX_CELLS];
      guint8 other;

      if (whence_model_get_row (model, stage, position + i, &other, cells) == 0)
        {
          *out_position = position + i;
          return TRUE;
        }
      if (other == whence_feature_check (hash))
        return FALSE;
    }
  return FALSE;
}

/* Puts a feature into as many rows as it needs and finds. */
static gboolean
store_feature (WhenceSyntaxModel *model,
               WhenceStage        stage,
               Feature           *feature)
{
  guint32 hash = feature->hash;
  gsize position;

  if (!find_row (model, stage, hash, &position))
    return FALSE;
  for (guint at = 0; at < feature->n_cells; at += WHENCE_MAX_CELLS)
    {
      guint n = MIN (feature->n_cells - at, WHENCE_MAX_CELLS);
      gsize next;

      whence_model_set_row (model, stage, position, whence_feature_check (hash), feature->cells + at, n);
      if (at + n == feature->n_cells || !find_row (model, stage, whence_mix (hash), &next))
        break;
      whence_model_set_row (model, stage, position, whence_feature_check (hash), feature->cells + at, WHENCE_ROW_GOES_ON);
      hash = whence_mix (hash);
      position = next;
    }
  return TRUE;
}

static int
compare_hashes (gconstpointer a,
                gconstpointer b)
{
  guint32 first = *(const guint32 *) a, second = *(const guint32 *) b;

  return first < second ? -1 : first > second;
}

/* Returns: whether the feature was seen often enough and nearly always with the same class */
static gboolean
find_sure_class (const WhencePerceptron *self,
                 guint32                 hash,
                 guint8                 *out_class)
{
  const guint *classes = g_hash_table_lookup (self->classes, GUINT_TO_POINTER (hash));
  guint n = 0, best = 0;

  for (guint c = 0; c < whence_stage_table[self->stage].n_classes; c++)
    {
      n += classes[c];
      best = classes[c] > classes[best] ? c : best;
    }
  *out_class = best;
  return n >= sure_table[self->stage].times && classes[best] * 1000 >= n * sure_table[self->stage].per_mille;
}

/* Puts in the features that say all.  Returns: how many */
static guint
store_sure (const WhencePerceptron *self,
            WhenceSyntaxModel      *model)
{
  g_autoptr (GArray) hashes = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint n_stored = 0;
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, self->classes);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    {
      guint32 hash = GPOINTER_TO_UINT (key);

      g_array_append_val (hashes, hash);
    }
  g_array_sort (hashes, compare_hashes);
  for (guint i = 0; i < hashes->len; i++)
    {
      guint32 hash = g_array_index (hashes, guint32, i);
      WhenceCell cell = { 0 };
      gsize position;

      if (!find_sure_class (self, hash, &cell.class) || !find_row (model, self->stage, hash, &position))
        continue;
      whence_model_set_row (model, self->stage, position, whence_feature_check (hash), &cell, WHENCE_ROW_IS_SURE);
      n_stored++;
    }
  return n_stored;
}

/* Puts the averaged weights into @model, and with @sure the features that say all. */
void
whence_perceptron_store (const WhencePerceptron *self,
                         WhenceSyntaxModel      *model,
                         gboolean                sure)
{
  g_autoptr (GArray) features = g_array_new (FALSE, FALSE, sizeof (Feature));
  guint n_stored = 0, n_sure;

  for (guint row = 0; row < self->hashes->len; row++)
    {
      Feature feature;

      average (self, row, &feature);
      if (feature.n_cells > 0)
        g_array_append_val (features, feature);
    }
  g_array_sort (features, compare_features);
  whence_model_clear_stage (model, self->stage);
  n_sure = sure ? store_sure (self, model) : 0;
  for (guint i = 0; i < features->len; i++)
    n_stored += store_feature (model, self->stage, &g_array_index (features, Feature, i));
  g_print ("stage %u: %u features learnt, %u strong, %u of them stored, %u sure\n", self->stage, self->hashes->len, features->len, n_stored, n_sure);
}
