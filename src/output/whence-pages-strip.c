/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A strip of the timeline on paper, drawn as it was laid out. */

#include "config.h"

#include "whence-pages-strip.h"

#include <math.h>

#include "whence-picture.h"
#include "whence-plot.h"
#include "whence-step.h"
#include "whence-tick-words.h"

#define BAR_HEIGHT 5.0
#define BAR_PITCH 8.0
#define POINT_SIZE 8.5
#define LANE_GAP 5.0
/* A break stands out of the axis by this much, and so far before what time goes on with. */
#define BREAK_RISE 2.0
#define BREAK_WIDTH 9.0
#define BREAK_BEFORE 13.0
/* Least distance between words of the axis. */
#define WORD_GAP 5.0
/* So far behind its line a word begins. */
#define WORD_INSET 3.0
#define MAX_TICKS 240
/* By so much a bar that goes on on the next page stands out of the axis. */
#define CONTINUED_WIDTH 6.0

/* How high the axis is, with what is drawn upon it. */
double
whence_strip_get_band_height (const WhenceStrip *strip)
{
  if (strip->lanes)
    return BREAK_RISE + strip->tick_height + 8;
  return 2 * strip->n_levels * BAR_PITCH + strip->tick_height + 8;
}

/* The room for cards on a page, beside what else is on it. */
double
whence_strip_get_room (const WhenceStrip *strip,
                       double             top)
{
  return whence_pages_get_bottom (strip->pages) - top - strip->eras_height - strip->legend_height - whence_strip_get_band_height (strip);
}

/* The room above or below the axis. */
double
whence_strip_get_half (const WhenceStrip *strip,
                       double       top)
{
  return whence_strip_get_room (strip, top) / 2;
}

/* What a lane takes beside its rows: its name, and the bars on its lower edge. */
double
whence_strip_get_lane_extra (const WhenceStrip *strip,
                             guint              n_levels)
{
  return strip->header_height + n_levels * BAR_PITCH + LANE_GAP;
}

/* Puts the lanes of the sheet below each other, and the axis above them. */
static void
divide_lanes (WhenceStrip *strip,
              double top)
{
  double y;

  strip->pitch = strip->card_height + WHENCE_STRIP_STEM;
  top += strip->eras_height;
  strip->band_top = top + BREAK_RISE;
  strip->band_bottom = y = top + whence_strip_get_band_height (strip);
  for (guint i = 0; i < strip->lanes->len; i++)
    {
      WhenceStripLane *lane = &g_array_index (strip->lanes, WhenceStripLane, i);

      if (lane->sheet != strip->sheet)
        continue;
      lane->base = y + strip->header_height + lane->n_drawn * strip->pitch;
      y += lane->n_drawn * strip->pitch + whence_strip_get_lane_extra (strip, lane->n_levels);
    }
}

/* Spreads the rows over what is below @top. */
static void
divide (WhenceStrip *strip,
        double top)
{
  double pitch = strip->card_height + WHENCE_STRIP_STEM;
  double half = whence_strip_get_half (strip, top);

  strip->pitch = CLAMP (2 * half / strip->n_rows, pitch, pitch * 1.5);
  strip->band_top = top + strip->eras_height + MAX (half, strip->pitch * strip->n_rows / 2);
  strip->band_bottom = strip->band_top + whence_strip_get_band_height (strip);
}

/* Whether an entry is long enough to be a bar, and where that lies.  Where another strip follows, a bar may reach beyond the edge, as going
 * on there. */
gboolean
whence_strip_is_bar (const WhenceStrip *strip,
                     guint        i,
                     double      *out_begin,
                     double      *out_end)
{
  const WhenceFlowPlace *place = whence_flow_get_place (strip->flow, i);
  double limit = whence_pages_get_inner (strip->pages);
  guint n_pages;

  whence_flow_get_pages (strip->flow, &n_pages);
  if (place->page + 1 < n_pages)
    limit += CONTINUED_WIDTH;
  *out_begin = whence_flow_to_pixel (strip->flow, place->page, (double) strip->items[i].begin);
  *out_end = MIN (whence_flow_to_pixel (strip->flow, place->page, (double) strip->items[i].end), limit);
  return *out_end - *out_begin > POINT_SIZE + 1;
}

typedef struct
{
  double begin;
  double end;
} Stretch;

static double
get_break_x (const WhenceStrip *strip,
             guint              i)
{
  return whence_flow_get_place (strip->flow, i)->anchor - BREAK_BEFORE;
}

/* Words stand beside each other, and beside breaks. */
static gboolean
try_label (WhenceStrip *strip,
           GArray      *taken,
           const char  *text,
           double       x,
           gboolean     has_line)
{
  WhencePages *self = strip->pages;
  double width = whence_pages_get_width (self, WHENCE_FONT_TICK, text);
  double inner = whence_pages_get_inner (self);
  double y = strip->band_top + (strip->lanes ? 0 : strip->n_levels * BAR_PITCH) + 4;
  Stretch stretch = { x, x + WORD_INSET + width };

  if (x < (has_line ? 0 : -WORD_INSET) || x + width > inner)
    return FALSE;
  for (guint i = 0; i < taken->len; i++)
    {
      const Stretch *other = &g_array_index (taken, Stretch, i);

      if (stretch.begin < other->end && other->begin < stretch.end)
        return FALSE;
    }
  stretch.begin -= WORD_GAP;
  stretch.end += WORD_GAP;
  g_array_append_val (taken, stretch);
  whence_pages_add_text (self, WHENCE_FONT_TICK, WHENCE_PAINT_TEXT, text, whence_pages_get_left (self) + x + WORD_INSET, y, 0, 1);
  if (has_line)
    whence_scene_add_line (self->page->scene, WHENCE_LAYER_AXIS, WHENCE_PAINT_BAND_EDGE, whence_pages_get_left (self) + x, y, 0,
                           strip->tick_height);
  return TRUE;
}

/* The year that an item begins in, behind the place where it stands, or in the middle of it where a break follows soon. */
static void
add_year (WhenceStrip *strip,
          GArray      *taken,
          guint        i)
{
  guint step = whence_step_at_least (365 * 1440.0);
  g_autofree char *text = whence_tick_words_format (step, whence_step_floor (step, strip->items[i].begin), TRUE);
  double x = whence_flow_get_place (strip->flow, i)->anchor - WORD_INSET;

  if (!try_label (strip, taken, text, x, FALSE))
    try_label (strip, taken, text, x - whence_pages_get_width (strip->pages, WHENCE_FONT_TICK, text) / 2, FALSE);
}

static void
add_step_ticks (WhenceStrip *strip,
                guint   page,
                guint   step,
                gint64  begin,
                gint64  end,
                GArray *taken)
{
  for (gint64 minute = whence_step_floor (step, begin); minute < end; minute = whence_step_next (step, minute))
    {
      double x = whence_flow_to_pixel (strip->flow, page, (double) minute);
      g_autofree char *text = whence_tick_words_format (step, minute, TRUE);

      if (!whence_flow_is_broken (strip->flow, page, (double) minute))
        try_label (strip, taken, text, x, TRUE);
    }
}

/* Coarse ticks first, then finer ones where the axis leaves room; at the begin and after each break the year. */
static void
add_ticks (WhenceStrip *strip,
           guint  page)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (Stretch));
  guint n;
  const WhenceFlowPage *pages = whence_flow_get_pages (strip->flow, &n);
  gint64 begin = strip->items[pages[page].first].begin;
  gint64 end = strip->items[pages[page].last - 1].begin + 1;

  for (guint i = pages[page].first; i < pages[page].last; i++)
    if (whence_flow_get_break (strip->flow, i))
      {
        double x = get_break_x (strip, i);

        g_array_append_val (taken, ((Stretch){ x, x + BREAK_WIDTH }));
      }
  for (guint i = pages[page].first; i < pages[page].last; i++)
    if (i == pages[page].first || whence_flow_get_break (strip->flow, i))
      add_year (strip, taken, i);
  for (guint step = whence_step_get_n (); step-- > 0;)
    {
      const WhenceStep *one = whence_step_get (step);

      if ((double) (end - begin) / one->minutes > MAX_TICKS || one->minutes < 1440)
        break;
      if (one->unit != WHENCE_UNIT_WEEK)
        add_step_ticks (strip, page, step, begin, end, taken);
    }
}

static void
add_band (WhenceStrip *strip,
          guint  page)
{
  WhencePages *self = strip->pages;
  WhenceScene *scene = self->page->scene;
  double left = whence_pages_get_left (self);
  double inner = whence_pages_get_inner (self);
  double height = strip->band_bottom - strip->band_top;
  guint n;
  const WhenceFlowPage *pages = whence_flow_get_pages (strip->flow, &n);

  whence_scene_add_rectangle (scene, WHENCE_LAYER_AXIS, WHENCE_PAINT_BAND, left, strip->band_top, inner, height);
  whence_scene_add_line (scene, WHENCE_LAYER_AXIS, WHENCE_PAINT_BAND_EDGE, left, strip->band_top, inner, 0);
  whence_scene_add_line (scene, WHENCE_LAYER_AXIS, WHENCE_PAINT_BAND_EDGE, left, strip->band_bottom, inner, 0);
  for (guint i = pages[page].first + 1; i < pages[page].last; i++)
    if (whence_flow_get_break (strip->flow, i))
      whence_scene_add (scene, &(WhencePrimitive){ .shape = WHENCE_SHAPE_BREAK,
                                                   .fill = WHENCE_PAINT_GROUND,
                                                   .stroke = WHENCE_PAINT_BAND_EDGE,
                                                   .index = WHENCE_SCENE_NONE,
                                                   .x = left + get_break_x (strip, i),
                                                   .y = strip->band_top - BREAK_RISE,
                                                   .width = BREAK_WIDTH,
                                                   .height = height + 2 * BREAK_RISE });
  add_ticks (strip, page);
}

static void
get_card_y (const WhenceStrip *strip,
            guint        i,
            double      *out_card,
            double      *out_axis,
            double      *out_edge)
{
  const WhenceFlowPlace *place = whence_flow_get_place (strip->flow, i);
  double height = strip->cards[strip->events[i]].height;
  double beside = strip->levels[i] > 0 ? (strip->levels[i] - 1) * BAR_PITCH + BAR_PITCH / 2 : 0;
  guint level = place->row / 2;
  double base = strip->band_top;

  if (strip->lanes)
    {
      const WhenceStripLane *lane = &g_array_index (strip->lanes, WhenceStripLane, strip->lanes_of[i]);

      level = place->row - lane->first_row;
      base = lane->base;
    }
  if (strip->lanes || place->row % 2 == 0)
    {
      *out_card = base - level * strip->pitch - WHENCE_STRIP_STEM - height;
      *out_edge = *out_card + height;
      *out_axis = base + beside;
    }
  else
    {
      *out_card = strip->band_bottom + level * strip->pitch + WHENCE_STRIP_STEM;
      *out_edge = *out_card;
      *out_axis = strip->band_bottom - beside;
    }
}

static void
add_stem (WhenceStrip *strip,
          guint  i)
{
  WhencePages *self = strip->pages;
  double left = whence_pages_get_left (self);
  double card;
  double axis;
  double edge;

  get_card_y (strip, i, &card, &axis, &edge);
  whence_scene_add_line (self->page->scene, WHENCE_LAYER_STEM, WHENCE_PAINT_STEM,
                         left + whence_flow_get_place (strip->flow, i)->anchor, edge, 0, axis - edge);
}

static void
add_mark (WhenceStrip *strip,
          guint  i)
{
  WhencePages *self = strip->pages;
  const WhenceEvent *event = g_ptr_array_index (self->events, strip->events[i]);
  WhenceLayoutItem item = whence_plot_item (event, strip->events[i]);
  WhencePrimitive primitive = { .fill = WHENCE_PAINT_TINT, .tint = item.tint, .marks = whence_picture_get_marks (&item), .index = item.index };
  double left = whence_pages_get_left (self);
  double card;
  double axis;
  double edge;
  double begin;
  double end;

  get_card_y (strip, i, &card, &axis, &edge);
  if (whence_strip_is_bar (strip, i, &begin, &end))
    {
      primitive.shape = WHENCE_SHAPE_BAR;
      /* The bar goes on on the next page. */
      if (end > whence_pages_get_inner (self))
        primitive.marks |= WHENCE_MARK_OPEN_END;
      primitive.width = end - begin;
      primitive.height = BAR_HEIGHT;
      primitive.y = axis - BAR_HEIGHT / 2;
    }
  else
    {
      primitive.shape = WHENCE_SHAPE_POINT;
      begin = whence_flow_get_place (strip->flow, i)->anchor - POINT_SIZE / 2;
      primitive.width = POINT_SIZE;
      primitive.height = POINT_SIZE;
      primitive.y = axis - POINT_SIZE / 2;
    }
  primitive.x = left + begin;
  whence_scene_add (self->page->scene, &primitive);
}

static void
add_card (WhenceStrip *strip,
          guint  i)
{
  guint event = strip->events[i];
  double y;
  double axis;
  double edge;

  get_card_y (strip, i, &y, &axis, &edge);
  whence_pages_add_card (strip->pages, event, &strip->cards[event],
                         whence_pages_get_left (strip->pages) + whence_flow_get_place (strip->flow, i)->x, y, !strip->is_linked[event]);
  strip->is_linked[event] = TRUE;
}

/* The names of the lanes and the edges their events stand on. */
static void
add_lanes (WhenceStrip *strip)
{
  WhencePages *self = strip->pages;
  double left = whence_pages_get_left (self);
  double inner = whence_pages_get_inner (self);

  for (guint i = 0; strip->lanes && i < strip->lanes->len; i++)
    {
      const WhenceStripLane *lane = &g_array_index (strip->lanes, WhenceStripLane, i);
      double top = lane->base - lane->n_drawn * strip->pitch - strip->header_height;

      if (lane->sheet != strip->sheet)
        continue;
      whence_scene_add_rectangle (self->page->scene, WHENCE_LAYER_GROUND, WHENCE_PAINT_BAND, left, top, inner, strip->header_height - 2);
      whence_pages_add_text (self, WHENCE_FONT_TITLE, WHENCE_PAINT_TEXT, lane->name, left + 6, top + 2, inner - 12, 1);
      whence_scene_add_line (self->page->scene, WHENCE_LAYER_AXIS, WHENCE_PAINT_BAND_EDGE, left, lane->base, inner, 0);
      self->page->used = MAX (self->page->used, lane->base + lane->n_levels * BAR_PITCH + LANE_GAP);
    }
}

typedef struct
{
  const WhenceFlow *flow;
  guint             page;
} Map;

static double
map_minute (double   minute,
            gpointer data)
{
  const Map *map = data;

  return whence_flow_to_pixel (map->flow, map->page, minute);
}

/* Eras are washed behind all else on the page, with their names above. */
static void
add_eras (WhenceStrip *strip,
          guint        page,
          double       top)
{
  WhencePages *self = strip->pages;
  Map map = { strip->flow, page };
  double bottom = strip->band_bottom + strip->pitch * strip->n_rows / 2;

  if (!strip->eras)
    return;
  for (guint i = 0; strip->lanes && i < strip->lanes->len; i++)
    {
      const WhenceStripLane *lane = &g_array_index (strip->lanes, WhenceStripLane, i);

      if (lane->sheet == strip->sheet)
        bottom = lane->base + lane->n_levels * BAR_PITCH;
    }
  whence_era_strip_place_by (strip->eras, map_minute, &map, whence_pages_get_inner (self), whence_pen_get_host (self->pen));
  whence_era_strip_draw (strip->eras, whence_pages_get_left (self), top, bottom, whence_pen_get_host (self->pen), self->page->scene);
}

/* A strip has only the levels its own bars need. */
static guint
count_levels (const WhenceStrip *strip,
             const WhenceFlowPage *page)
{
  guint n = 1;

  for (guint i = page->first; i < page->last; i++)
    n = MAX (n, strip->levels[i]);
  return n;
}

typedef void (*AddEntry) (WhenceStrip *strip, guint i);

static void
add_entries (WhenceStrip          *strip,
             const WhenceFlowPage *page,
             AddEntry              add)
{
  for (guint i = page->first; i < page->last; i++)
    if (!strip->lanes || g_array_index (strip->lanes, WhenceStripLane, strip->lanes_of[i]).sheet == strip->sheet)
      add (strip, i);
}

/* Adds a strip, or what of it stands on one of its sheets, to the page being filled. */
void
whence_strip_draw (WhenceStrip *strip,
                   guint        page,
                   guint        sheet,
                   gboolean     is_last)
{
  guint n;
  const WhenceFlowPage *pages = whence_flow_get_pages (strip->flow, &n);
  double top = strip->pages->y;

  strip->sheet = sheet;
  if (strip->lanes)
    divide_lanes (strip, strip->pages->y);
  else
    {
      strip->n_levels = count_levels (strip, &pages[page]);
      strip->n_rows = pages[page].n_rows;
      divide (strip, strip->pages->y);
    }
  add_eras (strip, page, top);
  add_lanes (strip);
  add_band (strip, page);
  add_entries (strip, &pages[page], add_stem);
  add_entries (strip, &pages[page], add_mark);
  add_entries (strip, &pages[page], add_card);
  if (!strip->pages->options.is_sheet || is_last)
    {
      double y = whence_pages_get_bottom (strip->pages) - strip->legend_height;

      if (strip->pages->options.is_sheet)
        y = strip->pages->page->used;
      whence_pages_add_legend (strip->pages, y, TRUE, NULL);
    }
}
