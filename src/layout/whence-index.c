/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Answers in O(log n) what is in a stretch of time and what is most important there.
 *
 * Items are sorted by their begin.  Over them stands a pyramid: a node of level 0 covers LEAF neighbours, a node of level k two of
 * level k-1, and each node knows the most important item under it and the longest end.  The first finds the best of a range
 * without looking at the rest, the second finds spans that began long before the view.  A second array holds all ends sorted, so that what overlaps a
 * stretch is counted by two binary searches: all that began before its end less all that ended before its begin. */

#include "whence-index.h"

#define LEAF 16u
#define MAX_LEVELS 32
/* A search looks at this many nodes at most: far more than a screen needs, and a bound on the time of a frame where millions of
 * spans overlap.  What it does not reach is still counted. */
#define MAX_VISITS 4096

typedef struct
{
  gint64  longest_end;
  float   importance;
} Node;

struct _WhenceIndex
{
  WhenceLayoutItem *items;
  gint64           *ends;
  guint32          *order; /* slots in the order of their indices; NULL where that is the order of time */
  guint             n_items;
  gint64            longest_end;
  guint             n_levels;
  guint             n_nodes[MAX_LEVELS];
  Node             *nodes[MAX_LEVELS];
};

typedef struct
{
  float   importance;
  gint32  level; /* -1 for an item */
  guint32 number;
} Entry;

static gint
compare_items (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  const WhenceLayoutItem *first = a;
  const WhenceLayoutItem *second = b;

  if (first->begin != second->begin)
    return first->begin < second->begin ? -1 : 1;
  if (first->end != second->end)
    return first->end < second->end ? -1 : 1;
  return (first->index > second->index) - (first->index < second->index);
}

static gint
compare_indices (gconstpointer a,
                 gconstpointer b,
                 gpointer      items)
{
  guint32 first = ((const WhenceLayoutItem *) items)[*(const guint32 *) a].index;
  guint32 second = ((const WhenceLayoutItem *) items)[*(const guint32 *) b].index;

  return (first > second) - (first < second);
}

static gint
compare_ends (gconstpointer a,
              gconstpointer b)
{
  gint64 first = *(const gint64 *) a;
  gint64 second = *(const gint64 *) b;

  return (first > second) - (first < second);
}

/* Of equally important items some must come first.  Were it the earlier ones, the left of the picture would be full and the
 * right empty, so a hash of the dates decides: the same at every run, whatever comes in beside them. */
static float
break_tie (const WhenceLayoutItem *item)
{
  guint64 hash = ((guint64) item->begin * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15)) ^ ((guint64) item->end << 7) ^ item->tint;

  hash ^= hash >> 29;
  hash *= G_GUINT64_CONSTANT (0xBF58476D1CE4E5B9);
  hash ^= hash >> 32;
  return (float) (hash & 0xffff) / (float) 0x1ffff;
}

static void
sort_items (WhenceIndex *self)
{
  gboolean is_sorted = TRUE;
  gboolean is_same = TRUE;

  for (guint i = 1; i < self->n_items && is_sorted; i++)
    is_sorted = compare_items (&self->items[i - 1], &self->items[i], NULL) <= 0;
  if (!is_sorted)
    g_qsort_with_data (self->items, (gint) self->n_items, sizeof *self->items, compare_items, NULL);

  for (guint i = 1; i < self->n_items && is_same; i++)
    is_same = self->items[i - 1].index < self->items[i].index;
  if (is_same)
    return;
  self->order = g_new (guint32, self->n_items);
  for (guint i = 0; i < self->n_items; i++)
    self->order[i] = i;
  g_qsort_with_data (self->order, (gint) self->n_items, sizeof *self->order, compare_indices, self->items);
}

static void
build_ends (WhenceIndex *self)
{
  gboolean is_sorted = TRUE;

  self->ends = g_new (gint64, self->n_items + 1);
  for (guint i = 0; i < self->n_items; i++)
    {
      self->ends[i] = self->items[i].end;
      is_sorted = is_sorted && (i == 0 || self->ends[i - 1] <= self->ends[i]);
    }
  if (!is_sorted)
    qsort (self->ends, self->n_items, sizeof *self->ends, compare_ends);
  self->longest_end = self->n_items > 0 ? self->ends[self->n_items - 1] : 0;
}

static void
build_nodes (WhenceIndex *self)
{
  guint n = (self->n_items + LEAF - 1) / LEAF;

  for (guint level = 0; n > 0; level++)
    {
      Node *nodes = self->nodes[level] = g_new (Node, n);

      self->n_nodes[level] = n;
      self->n_levels = level + 1;
      for (guint i = 0; i < n; i++)
        {
          guint first = level == 0 ? i * LEAF : i * 2;
          guint last = level == 0 ? MIN (first + LEAF, self->n_items) : MIN (first + 2, self->n_nodes[level - 1]);

          nodes[i] = (Node){ G_MININT64, -G_MAXFLOAT };
          for (guint j = first; j < last; j++)
            {
              gint64 end = level == 0 ? self->items[j].end : self->nodes[level - 1][j].longest_end;
              float importance = level == 0 ? self->items[j].importance : self->nodes[level - 1][j].importance;

              nodes[i].longest_end = MAX (nodes[i].longest_end, end);
              nodes[i].importance = MAX (nodes[i].importance, importance);
            }
        }
      n = n == 1 ? 0 : (n + 1) / 2;
    }
}

/**
 * whence_index_new:
 * @items: (array length=n_items) (transfer full): items in any order, from g_malloc()
 * @n_items: how many
 *
 * Builds an index.  It is never changed afterwards, so threads may share it.
 *
 * Returns: (transfer full): a new index
 */
WhenceIndex *
whence_index_new (WhenceLayoutItem *items,
                  guint             n_items)
{
  WhenceIndex *self = g_atomic_rc_box_new0 (WhenceIndex);

  self->items = items;
  self->n_items = n_items;
  for (guint i = 0; i < n_items; i++)
    {
      items[i].end = MAX (items[i].end, items[i].begin + 1);
      items[i].importance += break_tie (&items[i]);
    }
  sort_items (self);
  build_ends (self);
  build_nodes (self);
  return self;
}

/**
 * whence_index_ref:
 * @self: an index
 *
 * Returns: (transfer full): @self
 */
WhenceIndex *
whence_index_ref (WhenceIndex *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
index_clear (gpointer data)
{
  WhenceIndex *self = data;

  for (guint i = 0; i < self->n_levels; i++)
    g_free (self->nodes[i]);
  g_free (self->items);
  g_free (self->ends);
  g_free (self->order);
}

/**
 * whence_index_unref:
 * @self: (transfer full): an index
 *
 * Gives a reference back.
 */
void
whence_index_unref (WhenceIndex *self)
{
  g_atomic_rc_box_release_full (self, index_clear);
}

/**
 * whence_index_get_n:
 * @self: an index
 *
 * Returns: how many items it holds
 */
guint
whence_index_get_n (const WhenceIndex *self)
{
  return self->n_items;
}

/**
 * whence_index_get:
 * @self: an index
 * @slot: a place in the order of time
 *
 * Returns: (transfer none): the item there; its importance has a fraction added that breaks ties
 */
const WhenceLayoutItem *
whence_index_get (const WhenceIndex *self,
                  guint              slot)
{
  g_return_val_if_fail (slot < self->n_items, NULL);

  return &self->items[slot];
}

/**
 * whence_index_find:
 * @self: an index
 * @index: what the caller knows an item by
 *
 * Returns: its place in the order of time, or %WHENCE_SLOT_NONE
 */
guint
whence_index_find (const WhenceIndex *self,
                   guint32            index)
{
  guint low = 0;
  guint high = self->n_items;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      guint slot = self->order ? self->order[middle] : middle;

      if (self->items[slot].index == index)
        return slot;
      if (self->items[slot].index < index)
        low = middle + 1;
      else
        high = middle;
    }
  return WHENCE_SLOT_NONE;
}

/**
 * whence_index_get_begin:
 * @self: an index
 *
 * Returns: the first minute of the first item; 0 where there is none
 */
gint64
whence_index_get_begin (const WhenceIndex *self)
{
  return self->n_items > 0 ? self->items[0].begin : 0;
}

/**
 * whence_index_get_end:
 * @self: an index
 *
 * Returns: the minute after the last of all items; 0 where there is none
 */
gint64
whence_index_get_end (const WhenceIndex *self)
{
  return self->longest_end;
}

/**
 * whence_index_lower:
 * @self: an index
 * @minute: a minute
 *
 * Returns: the first slot whose item begins at or after @minute
 */
guint
whence_index_lower (const WhenceIndex *self,
                    double             minute)
{
  guint low = 0;
  guint high = self->n_items;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if ((double) self->items[middle].begin < minute)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/**
 * whence_index_count:
 * @self: an index
 * @begin: a minute
 * @end: a later one
 *
 * Returns: how many items lie, wholly or in part, within [@begin, @end)
 */
guint
whence_index_count (const WhenceIndex *self,
                    double             begin,
                    double             end)
{
  guint low = 0;
  guint high = self->n_items;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if ((double) self->ends[middle] <= begin)
        low = middle + 1;
      else
        high = middle;
    }
  return whence_index_lower (self, end) - low;
}

static void
push (Entry *heap,
      guint *n,
      Entry  entry)
{
  guint i = (*n)++;

  while (i > 0 && heap[(i - 1) / 2].importance < entry.importance)
    {
      heap[i] = heap[(i - 1) / 2];
      i = (i - 1) / 2;
    }
  heap[i] = entry;
}

static Entry
pop (Entry *heap,
     guint *n)
{
  Entry top = heap[0];
  Entry last = heap[--(*n)];
  guint i = 0;

  for (guint child = 1; child < *n; child = 2 * i + 1)
    {
      if (child + 1 < *n && heap[child + 1].importance > heap[child].importance)
        child++;
      if (heap[child].importance <= last.importance)
        break;
      heap[i] = heap[child];
      i = child;
    }
  heap[i] = last;
  return top;
}

static void
push_items (const WhenceIndex *self,
            guint              first,
            guint              last,
            double             after,
            Entry             *heap,
            guint             *n_heap)
{
  for (guint i = first; i < last; i++)
    if ((double) self->items[i].end > after)
      push (heap, n_heap, (Entry){ self->items[i].importance, -1, i });
}

/* The fewest nodes that cover [first, last), and the items left over at either side. */
static void
push_range (const WhenceIndex *self,
            guint              first,
            guint              last,
            double             after,
            Entry             *heap,
            guint             *n_heap)
{
  guint low = (first + LEAF - 1) / LEAF;
  guint high = last / LEAF;

  if (low >= high)
    {
      push_items (self, first, last, after, heap, n_heap);
      return;
    }
  push_items (self, first, low * LEAF, after, heap, n_heap);
  push_items (self, high * LEAF, last, after, heap, n_heap);
  for (gint level = 0; low < high; level++, low /= 2, high /= 2)
    {
      if (low % 2 == 1)
        {
          push (heap, n_heap, (Entry){ self->nodes[level][low].importance, level, low });
          low++;
        }
      if (high % 2 == 1 && low < high)
        {
          high--;
          push (heap, n_heap, (Entry){ self->nodes[level][high].importance, level, high });
        }
    }
}

/**
 * whence_index_top:
 * @self: an index
 * @first: a slot
 * @last: the slot after the last one to look at
 * @after: only what ends after this minute
 * @n: how many are wanted
 * @out_slots: (array length=n): takes the slots found
 *
 * Finds the most important items of a stretch, most important first, in O(n log N).
 *
 * Returns: how many were found
 */
guint
whence_index_top (const WhenceIndex *self,
                  guint              first,
                  guint              last,
                  double             after,
                  guint              n,
                  guint             *out_slots)
{
  /* Each visit takes one entry off and puts LEAF on at most. */
  static _Thread_local Entry heap[MAX_VISITS + 4 * LEAF + 4 * MAX_LEVELS];
  guint n_heap = 0;
  guint found = 0;

  last = MIN (last, self->n_items);
  if (first >= last)
    return 0;
  push_range (self, first, last, after, heap, &n_heap);
  while (n_heap > 0 && found < n && n_heap + LEAF < G_N_ELEMENTS (heap))
    {
      Entry top = pop (heap, &n_heap);

      if (top.level < 0)
        {
          out_slots[found++] = top.number;
          continue;
        }
      if ((double) self->nodes[top.level][top.number].longest_end <= after)
        continue;
      if (top.level == 0)
        {
          push_items (self, top.number * LEAF, MIN ((top.number + 1) * LEAF, self->n_items), after, heap, &n_heap);
          continue;
        }
      for (guint child = top.number * 2; child < MIN (top.number * 2 + 2, self->n_nodes[top.level - 1]); child++)
        push (heap, &n_heap, (Entry){ self->nodes[top.level - 1][child].importance, top.level - 1, child });
    }
  return found;
}
