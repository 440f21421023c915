/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Leaves long empty stretches out of an axis.
 *
 * Where nothing begins or ends for long, most of the time in between is left out: the stretch is as long on the axis as a share of all that is
 * shown, a third of it on either side is straight as elsewhere, and the third in the middle stands for what is left out: a break, which
 * is drawn as such.  What goes on for much longer is shortened with the stretches within it; but what itself lasts half as long as its stretch
 * or more is no emptiness.  Leaving one stretch out makes another the longest of what is left, so this is repeated until none is long.
 *
 * Elsewhere the axis runs as fast as time does, so places on it are minutes, too, less those left out before. */

#include "whence-warp.h"

#include <math.h>
#include <stdlib.h>

/* A stretch keeps this share of the whole, */
#define KEPT_SHARE 0.06
/* or, where there are few of them, so much of it together. */
#define KEPT_TOGETHER 0.4
/* It is left as it is where that would not shorten it by this much. */
#define WORTH 1.34
#define LEAST_KEPT 180
/* What lasts no longer than so many of a stretch's lengths fills it. */
#define FILLED 2
#define MAX_ROUNDS 200
/* Only the longest stretches are looked at. */
#define MAX_GAPS 1000

/* An empty stretch. */
typedef struct
{
  gint64 begin;
  gint64 end;
  gint64 left_out;        /* minutes of its middle that the axis leaves out */
  gint64 left_out_before; /* by all gaps before */
  gboolean is_filled;     /* by something that lasts hardly longer */
} Gap;

struct _WhenceWarp
{
  GArray *gaps; /* in order of time */
  gint64  first;
};

static int
compare_minutes (const void *a,
                 const void *b)
{
  gint64 first = *(const gint64 *) a;
  gint64 second = *(const gint64 *) b;

  return (first > second) - (first < second);
}

static gint
compare_lengths (gconstpointer a,
                 gconstpointer b)
{
  const Gap *first = a;
  const Gap *second = b;
  gint64 one = first->end - first->begin;
  gint64 other = second->end - second->begin;

  return (one < other) - (one > other);
}

static gint
compare_begins (gconstpointer a,
                gconstpointer b)
{
  return compare_minutes (&((const Gap *) a)->begin, &((const Gap *) b)->begin);
}

/* The longest stretches between a begin or an end and the next one, in order of time. */
static GArray *
find_gaps (const WhenceLayoutItem *items,
           guint                   n_items,
           gint64                 *out_first,
           gint64                 *out_length)
{
  GArray *gaps = g_array_new (FALSE, TRUE, sizeof (Gap));
  g_autofree gint64 *minutes = g_new (gint64, 2 * (gsize) n_items + 1);
  gsize n = 0;

  for (guint i = 0; i < n_items; i++)
    {
      minutes[n++] = items[i].begin;
      minutes[n++] = MAX (items[i].end, items[i].begin + 1);
    }
  qsort (minutes, n, sizeof *minutes, compare_minutes);
  *out_first = n > 0 ? minutes[0] : 0;
  *out_length = n > 0 ? minutes[n - 1] - minutes[0] : 0;
  for (gsize i = 1; i < n; i++)
    if (minutes[i] - minutes[i - 1] > LEAST_KEPT)
      g_array_append_val (gaps, ((Gap){ minutes[i - 1], minutes[i] }));
  g_array_sort (gaps, compare_lengths);
  g_array_set_size (gaps, MIN (gaps->len, MAX_GAPS));
  g_array_sort (gaps, compare_begins);
  return gaps;
}

static guint
find_gap (GArray *gaps,
          gint64  minute)
{
  guint low = 0;
  guint high = gaps->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (gaps, Gap, middle).begin < minute)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* Drops the stretches that are not empty but filled by something hardly longer. */
static void
drop_filled (GArray                 *gaps,
             const WhenceLayoutItem *items,
             guint                   n_items)
{
  gint64 longest = 0;
  guint n = 0;

  for (guint i = 0; i < gaps->len; i++)
    longest = MAX (longest, g_array_index (gaps, Gap, i).end - g_array_index (gaps, Gap, i).begin);
  for (guint i = 0; i < n_items; i++)
    {
      gint64 length = items[i].end - items[i].begin;

      if (length <= LEAST_KEPT || length > FILLED * longest)
        continue;
      for (guint j = find_gap (gaps, items[i].begin); j < gaps->len; j++)
        {
          Gap *gap = &g_array_index (gaps, Gap, j);

          if (gap->end > items[i].end)
            break;
          gap->is_filled = gap->is_filled || length <= FILLED * (gap->end - gap->begin);
        }
    }
  for (guint i = 0; i < gaps->len; i++)
    if (!g_array_index (gaps, Gap, i).is_filled)
      g_array_index (gaps, Gap, n++) = g_array_index (gaps, Gap, i);
  g_array_set_size (gaps, n);
}

/* Leaves out what is long measured by a whole.  Returns how long the whole is then. */
static double
cut (GArray *gaps,
     gint64  length,
     double  whole)
{
  gint64 left_out = 0;
  guint n_long = 0;
  double kept;

  for (guint i = 0; i < gaps->len; i++)
    {
      const Gap *gap = &g_array_index (gaps, Gap, i);

      n_long += (double) (gap->end - gap->begin) > whole * KEPT_SHARE * WORTH;
    }
  kept = MAX (whole * MAX (KEPT_SHARE, KEPT_TOGETHER / (n_long + 1)), LEAST_KEPT);
  for (guint i = 0; i < gaps->len; i++)
    {
      Gap *gap = &g_array_index (gaps, Gap, i);
      double gap_length = (double) (gap->end - gap->begin);

      gap->left_out_before = left_out;
      gap->left_out = gap_length > kept * WORTH ? (gint64) floor (gap_length - kept) : 0;
      left_out += gap->left_out;
    }
  return (double) (length - left_out);
}

static void
warp_clear (gpointer data)
{
  g_array_unref (((WhenceWarp *) data)->gaps);
}

/**
 * whence_warp_new:
 * @items: (array length=n_items): items in any order
 * @n_items: how many
 *
 * Finds out what to leave out.
 *
 * Returns: (transfer full) (nullable): a new warp, %NULL where no stretch is long
 */
WhenceWarp *
whence_warp_new (const WhenceLayoutItem *items,
                 guint                   n_items)
{
  g_autoptr (WhenceWarp) self = g_atomic_rc_box_new0 (WhenceWarp);
  gint64 length;
  double whole;
  guint n = 0;

  self->gaps = find_gaps (items, n_items, &self->first, &length);
  drop_filled (self->gaps, items, n_items);
  whole = (double) length;
  for (guint i = 0; i < MAX_ROUNDS; i++)
    {
      double next = cut (self->gaps, length, whole);

      if (fabs (next - whole) < 1)
        break;
      whole = next;
    }
  for (guint i = 0; i < self->gaps->len; i++)
    if (g_array_index (self->gaps, Gap, i).left_out > 0)
      g_array_index (self->gaps, Gap, n++) = g_array_index (self->gaps, Gap, i);
  g_array_set_size (self->gaps, n);
  return n > 0 ? g_steal_pointer (&self) : NULL;
}

/**
 * whence_warp_ref:
 * @self: a warp
 *
 * Returns: (transfer full): @self
 */
WhenceWarp *
whence_warp_ref (WhenceWarp *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * whence_warp_unref:
 * @self: (transfer full): a warp
 *
 * Gives a reference back.
 */
void
whence_warp_unref (WhenceWarp *self)
{
  g_atomic_rc_box_release_full (self, warp_clear);
}

/* A third of what a gap keeps stands for what it leaves out: where that begins and ends, in time. */
static void
get_middle (const Gap *gap,
            gint64    *out_begin,
            gint64    *out_end)
{
  gint64 third = (gap->end - gap->begin - gap->left_out) / 3;

  *out_begin = gap->begin + third;
  *out_end = gap->end - third;
}

/**
 * whence_warp_to_axis:
 * @self: (nullable): a warp; %NULL leaves nothing out
 * @minute: a minute
 *
 * Returns: its place on the axis, a whole number where the minute is one and not left out
 */
double
whence_warp_to_axis (const WhenceWarp *self,
                     double            minute)
{
  guint after = self ? find_gap (self->gaps, (gint64) ceil (minute)) : 0;
  const Gap *gap;
  gint64 begin;
  gint64 end;

  if (after == 0)
    return minute;
  gap = &g_array_index (self->gaps, Gap, after - 1);
  get_middle (gap, &begin, &end);
  if (minute <= (double) begin)
    return minute - (double) gap->left_out_before;
  if (minute >= (double) end)
    return minute - (double) (gap->left_out_before + gap->left_out);
  return (double) (begin - gap->left_out_before)
         + (minute - (double) begin) / (double) (end - begin) * (double) (end - begin - gap->left_out);
}

/**
 * whence_warp_to_time:
 * @self: (nullable): a warp
 * @place: a place on its axis
 *
 * Returns: the minute there
 */
double
whence_warp_to_time (const WhenceWarp *self,
                     double            place)
{
  double shift = 0;

  for (guint i = 0; self && i < self->gaps->len; i++)
    {
      const Gap *gap = &g_array_index (self->gaps, Gap, i);
      gint64 begin;
      gint64 end;
      double from;
      double to;

      get_middle (gap, &begin, &end);
      from = (double) (begin - gap->left_out_before);
      to = (double) (end - gap->left_out_before - gap->left_out);
      if (place <= from)
        break;
      if (place < to)
        return (double) begin + (place - from) / (to - from) * (double) (end - begin);
      shift = (double) (gap->left_out_before + gap->left_out);
    }
  return place + shift;
}

/**
 * whence_warp_is_left_out:
 * @self: (nullable): a warp
 * @minute: a minute
 *
 * Returns: whether the axis has no place of its own for it
 */
gboolean
whence_warp_is_left_out (const WhenceWarp *self,
                         double            minute)
{
  for (guint i = 0; self && i < self->gaps->len; i++)
    {
      gint64 begin;
      gint64 end;

      get_middle (&g_array_index (self->gaps, Gap, i), &begin, &end);
      if (minute > (double) begin && minute < (double) end)
        return TRUE;
    }
  return FALSE;
}

/**
 * whence_warp_get_n_breaks:
 * @self: (nullable): a warp
 *
 * Returns: how many breaks its axis has
 */
guint
whence_warp_get_n_breaks (const WhenceWarp *self)
{
  return self ? self->gaps->len : 0;
}

/**
 * whence_warp_get_break:
 * @self: a warp
 * @number: less than whence_warp_get_n_breaks()
 *
 * Returns: the place on the axis of the middle of a break
 */
double
whence_warp_get_break (const WhenceWarp *self,
                       guint             number)
{
  const Gap *gap = &g_array_index (self->gaps, Gap, number);
  gint64 begin;
  gint64 end;

  get_middle (gap, &begin, &end);
  return ((double) (begin - gap->left_out_before) + (double) (end - gap->left_out_before - gap->left_out)) / 2;
}

/**
 * whence_warp_list:
 * @self: (nullable): a warp
 * @axis: a view
 *
 * Lists the stretches in view on which time is straight.
 *
 * Returns: (transfer full) (element-type WhenceStraight): them, in order
 */
GArray *
whence_warp_list (const WhenceWarp *self,
                  const WhenceAxis *axis)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (WhenceStraight));
  double view_end = whence_axis_get_end (axis);
  WhenceStraight next = { -G_MAXDOUBLE, G_MAXDOUBLE, 0, self ? (double) self->first : axis->begin };

  for (guint i = 0; self && i < self->gaps->len; i++)
    {
      const Gap *gap = &g_array_index (self->gaps, Gap, i);
      gint64 begin;
      gint64 end;

      get_middle (gap, &begin, &end);
      next.end = (double) (begin - gap->left_out_before);
      if (next.end > axis->begin && next.begin < view_end)
        g_array_append_val (list, next);
      next = (WhenceStraight){ (double) (end - gap->left_out_before - gap->left_out), G_MAXDOUBLE,
                               (double) (gap->left_out_before + gap->left_out), (double) gap->end };
    }
  if (next.begin < view_end)
    g_array_append_val (list, next);
  for (guint i = 0; i < list->len; i++)
    {
      WhenceStraight *one = &g_array_index (list, WhenceStraight, i);

      one->begin = MAX (one->begin, axis->begin);
      one->end = MIN (one->end, view_end);
      one->first = MAX (one->first, one->begin + one->shift);
    }
  return list;
}
