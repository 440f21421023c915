/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lays items out for paper, where nothing can be zoomed: each is shown once, and no page stays empty.
 *
 * Strips follow each other in time.  Within a strip, items stand in order of time from left to right.  The axis is
 * straight where it can be: the next item stands as far to the right as the scale says, but
 * - a long empty stretch is cut to a bounded length, and a considerable one keeps some length: a break, which is drawn as such;
 * - where no row has room for the card, the axis is pushed apart until one has.
 * The items are spread evenly over as few strips as can hold them, and each strip has the largest scale at which its items fit. */

#include "whence-flow.h"

#include <math.h>

#define STEM_INSET 12.0
/* So far from the end stands the last stem, so that its mark is whole and its year has room behind it. */
#define END_INSET 30.0
#define BREAK_SHARE 0.16
/* A stretch of this share of the strip's time is long enough to be seen as such. */
#define CONSIDERABLE_SHARE 0.03
#define CONSIDERABLE_WIDTH 26.0
/* Where time is drawn this much smaller than on the whole strip, the axis is broken. */
#define BROKEN_SHARE 0.3
#define BROKEN_WIDTH 16.0
#define SEARCH_STEPS 28
#define LARGEST_SCALE 100.0

struct _WhenceFlow
{
  const WhenceFlowItem *items;
  guint                 n_items;
  double                width;
  double                gap;
  guint                 most_rows;
  guint                 n_rows; /* of the strip being filled */
  WhenceFlowLimit       limit;
  gpointer              data;
  WhenceFlowPlace      *places;
  double               *cursors;
  GArray               *pages;
};

static double
get_longest_gap (const WhenceFlow *self,
                 guint             n)
{
  return MAX (self->width * BREAK_SHARE, self->width / (n + 1));
}

static double
get_time (const WhenceFlow *self,
          guint             first,
          guint             last)
{
  return (double) (self->items[last - 1].begin - self->items[first].begin);
}

/* How far an item stands from the one before. */
static double
get_step (const WhenceFlow *self,
          guint             item,
          double            time,
          double            scale,
          double            longest)
{
  double gap = (double) (self->items[item].begin - self->items[item - 1].begin);

  if (gap > time * CONSIDERABLE_SHARE)
    return CLAMP (gap * scale, MIN (CONSIDERABLE_WIDTH, longest), longest);
  return MIN (gap * scale, longest);
}

/* Where the card of an item would stand in a row whose last card ends at @cursor, with its stem at @anchor; negative where it
 * does not fit. */
static double
fit_card (const WhenceFlow *self,
          double            width,
          double            anchor,
          double            cursor)
{
  double x = MIN (MAX (anchor - STEM_INSET, cursor), MAX (self->width - width, 0));

  return x >= cursor && x <= anchor ? x : -1;
}

/* Fills a strip from @first at a scale, with @most items at most.  Returns the item after the last that fits. */
static guint
fill_page (WhenceFlow *self,
           guint       page,
           guint       first,
           guint       most,
           double      scale)
{
  guint last = MIN (first + most, self->n_items);
  double longest = get_longest_gap (self, most);
  double time = get_time (self, first, last);
  double anchor = STEM_INSET;
  guint i;

  for (guint row = 0; row < self->n_rows; row++)
    self->cursors[row] = 0;
  for (i = first; i < last; i++)
    {
      const WhenceFlowItem *item = &self->items[i];
      guint first_row = item->n_rows > 0 ? MIN (item->first_row, self->n_rows - 1) : 0;
      guint last_row = item->n_rows > 0 ? MIN (first_row + item->n_rows, self->n_rows) : self->n_rows;
      guint best = self->n_rows;
      guint emptiest = first_row;

      if (i > first)
        anchor += get_step (self, i, time, scale, longest);
      for (guint row = first_row; row < last_row; row++)
        {
          if (self->cursors[row] < self->cursors[emptiest])
            emptiest = row;
          if (best == self->n_rows && fit_card (self, item->width, anchor, self->cursors[row]) >= 0)
            best = row;
        }
      if (best == self->n_rows)
        {
          best = emptiest;
          anchor = MAX (anchor, self->cursors[best]);
        }
      if (anchor > MAX (self->width - END_INSET, STEM_INSET) || fit_card (self, item->width, anchor, self->cursors[best]) < 0)
        break;
      self->places[i] = (WhenceFlowPlace){ page, best, fit_card (self, item->width, anchor, self->cursors[best]), anchor };
      self->cursors[best] = self->places[i].x + item->width + self->gap;
    }
  return i;
}

static guint
count_pages (WhenceFlow *self,
             guint       first)
{
  guint n = 0;

  while (first < self->n_items)
    {
      guint last = fill_page (self, 0, first, self->n_items, 0);

      first = MAX (last, first + 1);
      n++;
    }
  return n;
}

static double
find_scale (WhenceFlow *self,
            guint       page,
            guint       first,
            guint       last)
{
  double low = log (1e-12);
  double high = log (LARGEST_SCALE);

  for (guint i = 0; i < SEARCH_STEPS; i++)
    {
      double middle = (low + high) / 2;

      if (fill_page (self, page, first, last - first, exp (middle)) == last)
        low = middle;
      else
        high = middle;
    }
  return exp (low);
}

/* Adds a strip from @first on with @share items at most. */
static void
add_page (WhenceFlow *self,
          guint       first,
          guint       share)
{
  guint number = self->pages->len;
  WhenceFlowPage page = { first, fill_page (self, number, first, share, 0), 0, self->n_rows };

  /* A card wider than the strip stands alone on it. */
  if (page.last == first)
    {
      self->places[first] = (WhenceFlowPlace){ number, MIN (self->items[first].first_row, self->n_rows - 1), 0, STEM_INSET };
      page.last = first + 1;
    }
  else
    {
      page.scale = find_scale (self, number, first, page.last);
      /* Fewer items have less time between them, so that more of their gaps are considerable: not all may fit now. */
      page.last = MAX (fill_page (self, number, first, page.last - first, page.scale), first + 1);
    }
  g_array_append_val (self->pages, page);
}

static void
run (WhenceFlow *self)
{
  guint n_left = count_pages (self, 0);

  for (guint first = 0; first < self->n_items;)
    {
      guint share = (self->n_items - first + MAX (n_left, 1) - 1) / MAX (n_left, 1);
      guint rows = self->most_rows;

      do
        {
          self->n_rows = rows;
          add_page (self, first, share);
          rows = self->limit ? MAX (self->limit (self, self->pages->len - 1, self->data), 1) : rows;
          if (rows < self->n_rows)
            g_array_set_size (self->pages, self->pages->len - 1);
        }
      while (rows < self->n_rows);
      first = g_array_index (self->pages, WhenceFlowPage, self->pages->len - 1).last;
      if (n_left > 0)
        n_left--;
    }
}

/**
 * whence_flow_new:
 * @items: (array length=n_items): sorted by begin; must outlive the flow
 * @n_items: how many
 * @width: width of a strip
 * @gap: least distance between cards of a row
 * @n_rows: rows of a strip, one at least
 * @limit: (nullable): tells where a strip has room for fewer of them
 * @data: for @limit
 *
 * Lays items out in strips.
 *
 * Returns: (transfer full): a new flow
 */
WhenceFlow *
whence_flow_new (const WhenceFlowItem *items,
                 guint                 n_items,
                 double                width,
                 double                gap,
                 guint                 n_rows,
                 WhenceFlowLimit       limit,
                 gpointer              data)
{
  WhenceFlow *self = g_new0 (WhenceFlow, 1);

  self->items = items;
  self->n_items = n_items;
  self->width = width;
  self->gap = gap;
  self->most_rows = self->n_rows = MAX (n_rows, 1);
  self->limit = limit;
  self->data = data;
  self->places = g_new0 (WhenceFlowPlace, n_items);
  self->cursors = g_new0 (double, self->n_rows);
  self->pages = g_array_new (FALSE, FALSE, sizeof (WhenceFlowPage));
  run (self);
  return self;
}

/**
 * whence_flow_free:
 * @self: (transfer full): a flow
 *
 * Frees it.
 */
void
whence_flow_free (WhenceFlow *self)
{
  g_free (self->places);
  g_free (self->cursors);
  g_array_unref (self->pages);
  g_free (self);
}

/**
 * whence_flow_get_place:
 * @self: a flow
 * @item: number of an item
 *
 * Returns: (transfer none): where it stands
 */
const WhenceFlowPlace *
whence_flow_get_place (const WhenceFlow *self,
                       guint             item)
{
  g_return_val_if_fail (item < self->n_items, NULL);

  return &self->places[item];
}

/**
 * whence_flow_get_pages:
 * @self: a flow
 * @out_n: takes how many
 *
 * Returns: (array length=out_n) (transfer none): the strips, in order
 */
const WhenceFlowPage *
whence_flow_get_pages (const WhenceFlow *self,
                       guint            *out_n)
{
  *out_n = self->pages->len;
  return (const WhenceFlowPage *) (gpointer) self->pages->data;
}

/* The first item of the strip that begins at the minute or later; the end of the strip where none does. */
static guint
find_item (const WhenceFlow     *self,
           const WhenceFlowPage *page,
           double                minute)
{
  guint low = page->first;
  guint high = page->last;

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
 * whence_flow_to_pixel:
 * @self: a flow
 * @page: number of a strip
 * @minute: a minute
 *
 * Where items that begin in one minute were pushed apart, that minute lies where the first of them stands, and what comes after it
 * behind the last.
 *
 * Returns: where it lies on the axis of the strip; beyond the edges where it is out of it
 */
double
whence_flow_to_pixel (const WhenceFlow *self,
                      guint             page,
                      double            minute)
{
  const WhenceFlowPage *strip = &g_array_index (self->pages, WhenceFlowPage, page);
  guint next = find_item (self, strip, minute);
  guint before = next > strip->first ? next - 1 : next;
  double begin = (double) self->items[before].begin;
  double anchor = self->places[before].anchor;

  if (next == strip->last || next == before)
    return anchor + (minute - begin) * strip->scale;
  return anchor + (self->places[next].anchor - anchor) * (minute - begin) / ((double) self->items[next].begin - begin);
}

/**
 * whence_flow_get_break:
 * @self: a flow
 * @item: number of an item
 *
 * Returns: whether time is left out between the item before and this one
 */
gboolean
whence_flow_get_break (const WhenceFlow *self,
                       guint             item)
{
  const WhenceFlowPage *strip = &g_array_index (self->pages, WhenceFlowPage, self->places[item].page);
  double length;
  double whole;

  if (item == strip->first)
    return FALSE;
  length = self->places[item].anchor - self->places[item - 1].anchor;
  whole = self->places[strip->last - 1].anchor - self->places[strip->first].anchor;
  return length >= BROKEN_WIDTH
         && length * get_time (self, strip->first, strip->last)
                < BROKEN_SHARE * whole * (double) (self->items[item].begin - self->items[item - 1].begin);
}

/**
 * whence_flow_is_broken:
 * @self: a flow
 * @page: number of a strip
 * @minute: a minute
 *
 * Returns: whether the minute lies where time is left out, or out of the strip
 */
gboolean
whence_flow_is_broken (const WhenceFlow *self,
                       guint             page,
                       double            minute)
{
  const WhenceFlowPage *strip = &g_array_index (self->pages, WhenceFlowPage, page);
  guint next = find_item (self, strip, minute);

  if (next == strip->last)
    return FALSE;
  return (double) self->items[next].begin > minute && (next == strip->first || whence_flow_get_break (self, next));
}
