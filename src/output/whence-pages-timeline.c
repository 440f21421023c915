/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The timeline on paper: strips of events, one strip a page, above and below an axis, or in lanes below it. */

#include "config.h"

#include "whence-pages-strip.h"

#include <math.h>

#include "whence-civil.h"
#include "whence-picture.h"
#include "whence-plot.h"
#include "whence-step.h"
#include "whence-tick-words.h"

#define CARD_GAP 7.0
#define FEWEST_LEVELS 2

/* Beside which axis an entry stands: above or below, or in which lane. */
static guint
get_side (const WhenceStrip *strip,
          guint              i)
{
  return strip->lanes ? strip->lanes_of[i] : whence_flow_get_place (strip->flow, i)->row % 2;
}

static gboolean
look_the_same (const WhenceStrip *strip,
               guint              i,
               guint              j)
{
  WhenceLayoutItem one = whence_plot_item (g_ptr_array_index (strip->pages->events, strip->events[i]), 0);
  WhenceLayoutItem other = whence_plot_item (g_ptr_array_index (strip->pages->events, strip->events[j]), 0);

  return one.tint == other.tint && whence_picture_get_marks (&one) == whence_picture_get_marks (&other);
}

/* The level of an earlier bar that is drawn just as this one, or 0: all that happened "in 2024" hangs on one bar for each colour. */
static guint
find_same_bar (const WhenceStrip *strip,
               guint              i)
{
  guint page = whence_flow_get_place (strip->flow, i)->page;

  for (guint j = i; j-- > 0 && strip->items[j].begin == strip->items[i].begin && whence_flow_get_place (strip->flow, j)->page == page;)
    if (strip->items[j].end == strip->items[i].end && get_side (strip, j) == get_side (strip, i) && look_the_same (strip, i, j))
      return strip->levels[j];
  return 0;
}

/* Bars of a strip that overlap take different levels, on each side of the axis or in each lane.  Returns: how many. */
static guint
assign_levels (WhenceStrip *strip,
               guint        page)
{
  guint n_sides = strip->lanes ? strip->lanes->len : 2;
  guint n_pages;
  const WhenceFlowPage *one = &whence_flow_get_pages (strip->flow, &n_pages)[page];
  g_autofree double *ends = g_new (double, n_sides * (one->last - one->first));
  guint highest = 0;

  for (guint i = one->first; i < one->last; i++)
    {
      guint side = get_side (strip, i);
      double begin;
      double end;
      guint level = 0;

      strip->levels[i] = 0;
      if (!whence_strip_is_bar (strip, i, &begin, &end))
        continue;
      strip->levels[i] = find_same_bar (strip, i);
      if (strip->levels[i] > 0)
        continue;
      while (level < highest && ends[n_sides * level + side] > begin - 4)
        level++;
      /* The level is new: nothing is on any side of it yet. */
      for (guint j = 0; level == highest && j < n_sides; j++)
        ends[n_sides * level + j] = -G_MAXDOUBLE;
      ends[n_sides * level + side] = end;
      strip->levels[i] = level + 1;
      highest = MAX (highest, level + 1);
    }
  return highest;
}

/* Gives rows that are left over to the lanes with most entries a row. */
static void
share_rows (WhenceStrip *strip,
            guint        spare)
{
  for (; spare > 0; spare--)
    {
      WhenceStripLane *best = NULL;

      for (guint i = 0; i < strip->lanes->len; i++)
        {
          WhenceStripLane *lane = &g_array_index (strip->lanes, WhenceStripLane, i);

          if (lane->count > lane->n_rows && (!best || lane->count * best->n_rows > best->count * lane->n_rows))
            best = lane;
        }
      if (!best)
        break;
      best->n_rows++;
    }
}

/* The rows of all lanes are those of one flow, so that all have one axis.  Lanes that fit below each other share a page; else each
 * may take half a page, and a strip takes of it what it needs.  At the top of a lane stands its highest row. */
static void
choose_rows (WhenceStrip *strip)
{
  double room = whence_strip_get_room (strip, strip->top);
  double pitch = strip->card_height + WHENCE_STRIP_STEM;
  double extra = whence_strip_get_lane_extra (strip, strip->n_levels);
  guint n = strip->lanes->len;
  gint spare = (gint) floor ((room - n * extra) / pitch) - (gint) n;
  guint at_most = (guint) MAX (floor ((room / 2 - extra) / pitch), 1);

  strip->is_packed = spare < 0;
  for (guint i = 0; i < n; i++)
    {
      WhenceStripLane *lane = &g_array_index (strip->lanes, WhenceStripLane, i);

      lane->n_rows = strip->is_packed ? CLAMP (lane->count, 1, at_most) : 1;
    }
  if (!strip->is_packed)
    share_rows (strip, (guint) spare);
  strip->n_rows = 0;
  for (guint i = 0; i < n; i++)
    {
      WhenceStripLane *lane = &g_array_index (strip->lanes, WhenceStripLane, i);

      lane->first_row = strip->n_rows;
      strip->n_rows += lane->n_rows;
    }
  for (guint i = 0; i < strip->n; i++)
    {
      const WhenceStripLane *lane = &g_array_index (strip->lanes, WhenceStripLane, strip->lanes_of[i]);

      strip->items[i].first_row = lane->first_row;
      strip->items[i].n_rows = lane->n_rows;
    }
}

/* In lanes all strips have the same rows.  How many there are depends on how many levels the bars need, and that on the rows; levels only
 * ever become more, so this ends. */
static void
flow_lanes (WhenceStrip *strip)
{
  guint needed;

  strip->n_levels = 1;
  for (;;)
    {
      guint n_pages;

      g_clear_pointer (&strip->flow, whence_flow_free);
      choose_rows (strip);
      strip->flow = whence_flow_new (strip->items, strip->n, whence_pages_get_inner (strip->pages), CARD_GAP, strip->n_rows, NULL, NULL);
      whence_flow_get_pages (strip->flow, &n_pages);
      needed = 0;
      for (guint page = 0; page < n_pages; page++)
        needed = MAX (needed, assign_levels (strip, page));
      if (needed <= strip->n_levels)
        return;
      strip->n_levels = needed;
    }
}

/* As many rows on each side as there is room for beside the levels that bars take. */
static guint
count_rows (WhenceStrip *strip,
            guint        n_levels)
{
  strip->n_levels = n_levels;
  return 2 * (guint) MAX (floor (whence_strip_get_half (strip, strip->top) / (strip->card_height + WHENCE_STRIP_STEM)), 1);
}

static guint
limit_rows (WhenceFlow *flow,
            guint       page,
            gpointer    data)
{
  WhenceStrip *strip = data;

  strip->flow = flow;
  return count_rows (strip, MAX (assign_levels (strip, page), FEWEST_LEVELS));
}

static void
add_years (WhencePages *self)
{
  gint last = G_MININT;

  for (guint i = 0; i < self->events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (self->events, i);
      guint step = whence_step_at_least (365 * 1440.0);
      gint64 begin = whence_step_floor (step, event->span.begin);
      gint year = whence_civil_from_day (whence_span_get_first_day (&event->span)).year;

      if (year != last)
        whence_pages_add_outline (self, whence_tick_words_format (step, begin, TRUE), g_strdup_printf ("event-%u", i + 1));
      last = year;
    }
}

/* Where not all lanes fit on one page, those that have nothing in a strip are left out there, and the others take the rows and the levels of
 * bars that they need.  Only the first page has a title.  Returns how many pages the strip takes. */
static guint
pack_lanes (WhenceStrip          *strip,
            const WhenceFlowPage *page)
{
  double later_room = whence_strip_get_room (strip, strip->pages->options.margin);
  double room = page->first == 0 ? whence_strip_get_room (strip, strip->top) : later_room;
  double used = 0;
  guint sheet = 0;

  for (guint i = 0; i < strip->lanes->len; i++)
    {
      WhenceStripLane *lane = &g_array_index (strip->lanes, WhenceStripLane, i);

      lane->n_drawn = strip->is_packed ? 0 : lane->n_rows;
      lane->n_levels = 1;
    }
  for (guint i = page->first; i < page->last; i++)
    {
      WhenceStripLane *lane = &g_array_index (strip->lanes, WhenceStripLane, strip->lanes_of[i]);

      lane->n_drawn = MAX (lane->n_drawn, whence_flow_get_place (strip->flow, i)->row - lane->first_row + 1);
      lane->n_levels = MAX (lane->n_levels, strip->levels[i]);
    }
  for (guint i = 0; i < strip->lanes->len; i++)
    {
      WhenceStripLane *lane = &g_array_index (strip->lanes, WhenceStripLane, i);
      double height = lane->n_drawn * (strip->card_height + WHENCE_STRIP_STEM)
                      + whence_strip_get_lane_extra (strip, lane->n_levels);

      if (lane->n_drawn > 0 && used > 0 && used + height > room)
        {
          sheet++;
          used = 0;
          room = later_room;
        }
      lane->sheet = lane->n_drawn > 0 ? sheet : G_MAXUINT;
      used += lane->n_drawn > 0 ? height : 0;
    }
  return sheet + 1;
}

/* Adds the pages of what was laid out: of each strip in time all its pages. */
static void
add_strips (WhenceStrip *strip)
{
  guint n_pages;
  const WhenceFlowPage *pages = whence_flow_get_pages (strip->flow, &n_pages);

  for (guint page = 0; page < n_pages; page++)
    {
      guint n_sheets = strip->lanes ? pack_lanes (strip, &pages[page]) : 1;

      for (guint sheet = 0; sheet < n_sheets; sheet++)
        {
          if (page + sheet > 0)
            whence_pages_begin_page (strip->pages);
          whence_strip_draw (strip, page, sheet, page + 1 == n_pages && sheet + 1 == n_sheets);
        }
    }
  g_clear_pointer (&strip->flow, whence_flow_free);
}

static void
add_entry (WhenceStrip *strip,
           guint  event,
           guint  lane)
{
  const WhenceEvent *one = g_ptr_array_index (strip->pages->events, event);

  strip->events[strip->n] = event;
  strip->lanes_of[strip->n] = lane;
  strip->items[strip->n++] = (WhenceFlowItem){ one->span.begin, one->span.end, strip->cards[event].width };
}

static void
alloc_entries (WhenceStrip *strip,
               guint  n)
{
  strip->items = g_new0 (WhenceFlowItem, n);
  strip->levels = g_new0 (guint, n);
  strip->events = g_new0 (guint, n);
  strip->lanes_of = g_new0 (guint, n);
}

/* As many lanes below each other as a page holds; the others stand on pages of their own, with the same axis. */
static void
fill_lanes (WhenceStrip *strip)
{
  WhencePages *self = strip->pages;
  g_autoptr (WhenceGroups) groups = whence_groups_new (self->options.group);
  g_autoptr (GArray) sets = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autofree WhenceLayoutItem *items = g_new (WhenceLayoutItem, self->events->len);
  g_autoptr (GPtrArray) lanes_of = NULL;
  g_autoptr (GArray) lanes = NULL;
  guint n = 0;

  for (guint i = 0; i < self->events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (self->events, i);

      items[i] = whence_plot_item (event, i);
      items[i].groups = whence_groups_read (groups, event);
      g_array_append_val (sets, items[i].groups);
    }
  lanes = whence_groups_divide (groups, items, self->events->len, &lanes_of);
  for (guint i = 0; i < lanes->len; i++)
    n += g_array_index (lanes, WhenceGroupLane, i).count;
  alloc_entries (strip, n);
  strip->lanes = g_array_new (FALSE, TRUE, sizeof (WhenceStripLane));
  for (guint i = 0; i < lanes->len; i++)
    {
      const WhenceGroupLane *from = &g_array_index (lanes, WhenceGroupLane, i);
      WhenceStripLane lane = { .name = from->name, .count = from->count };

      g_array_append_val (strip->lanes, lane);
    }
  for (guint event = 0; event < sets->len; event++)
    {
      const GArray *in = g_ptr_array_index (lanes_of, g_array_index (sets, guint32, event));

      for (guint i = 0; i < in->len; i++)
        add_entry (strip, event, g_array_index (in, guint, i));
    }
  strip->header_height = whence_pages_measure (self, WHENCE_FONT_TITLE, "0", 0, 1) + 6;
  flow_lanes (strip);
  add_strips (strip);
  g_array_unref (strip->lanes);
}

/* Fills pages with strips. */
void
whence_pages_fill_timeline (WhencePages *self)
{
  guint n = self->events->len;
  WhenceStrip strip = { .pages = self };

  if (n == 0)
    return;
  strip.cards = g_new0 (WhencePageCard, n);
  strip.is_linked = g_new0 (gboolean, n);
  strip.top = self->y;
  strip.tick_height = whence_pages_measure (self, WHENCE_FONT_TICK, "0", 0, 1);
  whence_pages_add_legend (self, 0, FALSE, &strip.legend_height);
  strip.eras = whence_pages_new_eras (self);
  strip.eras_height = whence_era_strip_arrange (strip.eras, whence_pages_get_bottom (self) - strip.top, whence_pen_get_host (self->pen));
  for (guint i = 0; i < n; i++)
    {
      whence_pages_measure_card (self, g_ptr_array_index (self->events, i), i + 1, &strip.cards[i]);
      strip.card_height = MAX (strip.card_height, strip.cards[i].height);
    }
  if (self->options.group != WHENCE_GROUP_NONE)
    fill_lanes (&strip);
  else
    {
      alloc_entries (&strip, n);
      for (guint i = 0; i < n; i++)
        add_entry (&strip, i, 0);
      strip.flow = whence_flow_new (strip.items, strip.n, whence_pages_get_inner (self), CARD_GAP, count_rows (&strip, FEWEST_LEVELS),
                                    limit_rows, &strip);
      add_strips (&strip);
    }
  /* What follows the timeline stands on pages of its own. */
  self->y = G_MAXDOUBLE;
  add_years (self);

  for (guint i = 0; i < n; i++)
    g_free (strip.cards[i].caption);
  g_clear_pointer (&strip.eras, whence_era_strip_free);
  g_free (strip.cards);
  g_free (strip.is_linked);
  g_free (strip.items);
  g_free (strip.levels);
  g_free (strip.events);
  g_free (strip.lanes_of);
}
