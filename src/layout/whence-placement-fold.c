/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What found no room is counted, by stretches of time. */

#include "whence-placement-private.h"

#include <math.h>

/* Whether an item found room. */
gboolean
whence_placement_has (WhencePlacement *self,
                      guint            slot)
{
  for (guint i = 0; i < self->placed->len; i++)
    if (g_array_index (self->placed, WhencePlaced, i).slot == slot)
      return TRUE;
  return FALSE;
}

/* A number stands where most of what it counts is, and not in an empty part of its column. */
static double
find_middle (const WhencePlacement *self,
             const WhenceFold      *one)
{
  guint first = whence_index_lower (self->index, one->begin);
  guint last = whence_index_lower (self->index, one->end);

  if (first == last)
    return one->x + one->width / 2;
  return whence_axis_to_pixel (&self->axis, (double) whence_index_get (self->index, first + (last - first) / 2)->begin);
}

/* The folds stand for all that is in view and was not placed.  A column that the edge of the view leaves too narrow for a
 * number is counted with its neighbour. */
void
whence_placement_fold (WhencePlacement *self,
                       double           column,
                       double           scale)
{
  double view_begin = self->axis.begin;
  double view_end = whence_axis_get_end (&self->axis);
  double start = floor (view_begin / column) * column;
  double narrowest = WHENCE_PLACEMENT_COLUMN * scale * 0.98 * self->axis.minutes_per_pixel;
  guint n_columns = (guint) ceil ((view_end - start) / column);
  g_autofree guint *counts = g_new0 (guint, n_columns + 1);

  self->total = whence_index_count (self->index, view_begin, view_end);
  counts[0] = self->total
              - (whence_index_lower (self->index, view_end) - whence_index_lower (self->index, view_begin));
  for (guint i = 0; i < n_columns; i++)
    counts[i] += whence_index_lower (self->index, MIN (start + (i + 1) * column, view_end))
                 - whence_index_lower (self->index, MAX (start + i * column, view_begin));
  for (guint i = 0; i < self->placed->len; i++)
    {
      const WhencePlaced *placed = &g_array_index (self->placed, WhencePlaced, i);
      double begin = MAX ((double) whence_index_get (self->index, placed->slot)->begin, view_begin);

      counts[MIN ((guint) floor ((begin - start) / column), n_columns - 1)]--;
    }

  g_array_set_size (self->folds, 0);
  for (guint i = 0; i < n_columns; i++)
    {
      WhenceFold next = { MAX (start + i * column, view_begin), MIN (start + (i + 1) * column, view_end) };
      WhenceFold *last = self->folds->len > 0 ? &g_array_index (self->folds, WhenceFold, self->folds->len - 1) : NULL;

      next.count = counts[i];
      if (last && (last->end - last->begin < narrowest || next.end - next.begin < narrowest))
        {
          last->end = next.end;
          last->count += next.count;
        }
      else
        g_array_append_val (self->folds, next);
    }
  for (guint i = self->folds->len; i-- > 0;)
    {
      WhenceFold *self_fold = &g_array_index (self->folds, WhenceFold, i);

      self_fold->x = whence_axis_to_pixel (&self->axis, self_fold->begin);
      self_fold->width = (self_fold->end - self_fold->begin) / self->axis.minutes_per_pixel;
      self_fold->middle = find_middle (self, self_fold);
      if (self_fold->count == 0)
        g_array_remove_index (self->folds, i);
    }
}

/**
 * whence_placement_get_folds:
 * @self: a placement
 * @out_n: takes how many
 *
 * Returns: (array length=out_n) (transfer none): what found none, by stretches of time, in order
 */
const WhenceFold *
whence_placement_get_folds (WhencePlacement *self,
                            guint           *out_n)
{
  *out_n = self->folds->len;
  return (const WhenceFold *) (gpointer) self->folds->data;
}

static gint
compare_slots (gconstpointer a,
               gconstpointer b)
{
  guint first = *(const guint *) a;
  guint second = *(const guint *) b;

  return (first > second) - (first < second);
}

/**
 * whence_placement_list_fold:
 * @self: a placement
 * @fold: one of its folds
 * @limit: how many to list at most
 *
 * Lists what a fold counts.
 *
 * Returns: (transfer full) (element-type guint): slots, in order of time
 */
GArray *
whence_placement_list_fold (WhencePlacement  *self,
                            const WhenceFold *fold,
                            guint             limit)
{
  GArray *slots = g_array_new (FALSE, FALSE, sizeof (guint));
  guint first = whence_index_lower (self->index, fold->begin);
  guint last = whence_index_lower (self->index, fold->end);
  guint wanted = limit + self->placed->len;
  g_autofree guint *early = g_new (guint, wanted);
  guint n_early = 0;

  if (fold->begin <= self->axis.begin)
    n_early = whence_index_top (self->index, 0, first, self->axis.begin, wanted, early);
  for (guint i = 0; i < n_early && slots->len < limit; i++)
    if (!whence_placement_has (self, early[i]))
      g_array_append_val (slots, early[i]);
  for (guint slot = first; slot < last && slots->len < limit; slot++)
    if (!whence_placement_has (self, slot))
      g_array_append_val (slots, slot);
  g_array_sort (slots, compare_slots);
  return slots;
}
