/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The timeline on paper: strips of events above and below an axis, one strip a page. */

#include "config.h"

#include "whence-pages-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "whence-civil.h"
#include "whence-flow.h"
#include "whence-picture.h"
#include "whence-plot.h"
#include "whence-step.h"
#include "whence-tick-words.h"
#include "whence-words.h"

#define PADDING_X 7.0
#define PADDING_Y 5.0
#define CARD_GAP 7.0
#define BAR_HEIGHT 5.0
#define BAR_PITCH 8.0
#define POINT_SIZE 8.5
#define STEM_LENGTH 11.0
#define FEWEST_LANES 2
#define MAX_TICKS 240

/* A card is as narrow as it can be with its title in two lines. */
static const double widths[] = { 84, 100, 116, 132, 150, 170, 190, 215, 240, 270 };
#define TITLE_LINES 2

typedef struct
{
  double width;
  double height;
  double caption_height;
  double date;       /* where the date begins */
  double references; /* where the numbers of the sources begin; 0 where they stand at the foot */
  char  *caption;
} Card;

typedef struct
{
  WhencePages    *pages;
  guint           n;
  Card           *cards;
  WhenceFlowItem *items;
  guint          *lanes; /* lane of each bar, from 1; 0 for points */
  guint           n_lanes;
  WhenceFlow     *flow;
  double          card_height;
  double          pitch;
  double          tick_height;
  double          legend_height;
  guint           n_rows;
  double          top; /* of the first strip, under the title */
  /* Of the strip being drawn: */
  double          band_top;
  double          band_bottom;
} Strip;

/* The card's first line is its number, its date and the numbers of its sources; where these do not fit beside the date, they
 * stand at the foot of the card. */
static void
measure_card (WhencePages       *self,
              const WhenceEvent *event,
              guint              number,
              Card              *card)
{
  double line = whence_pages_measure (self, WHENCE_FONT_TITLE, "0", 0, 1);
  double widest = MIN (widths[G_N_ELEMENTS (widths) - 1], whence_pages_get_inner (self) - 2 * PADDING_X);
  g_autofree char *counted = g_strdup_printf ("%u", number);
  double references = whence_pages_get_references_width (self, event) + 6;
  double least;
  double title_height = 0;

  card->caption = whence_words_format_span (&event->span);
  card->date = whence_pages_get_width (self, WHENCE_FONT_CHIP, counted) + 5;
  least = card->date + whence_pages_get_width (self, WHENCE_FONT_CAPTION, card->caption) + 1;
  card->references = least + references <= widest ? least + 5 : 0;
  least = MIN (card->references > 0 ? least + references : least, widest);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      card->width = CLAMP (widths[i], least, widest);
      title_height = whence_pages_measure (self, WHENCE_FONT_TITLE, event->title, card->width, 0);
      if (title_height <= line * TITLE_LINES + 0.5)
        break;
    }
  card->caption_height = whence_pages_measure (self, WHENCE_FONT_CAPTION, card->caption, card->width - card->date, 0);
  card->height = card->caption_height + title_height + 2 * PADDING_Y;
  if (card->references <= 0)
    card->height += whence_pages_add_references (self, event, 0, 0, card->width, FALSE);
  card->width += 2 * PADDING_X;
}

static double
get_band_height (const Strip *strip)
{
  return 2 * strip->n_lanes * BAR_PITCH + strip->tick_height + 8;
}

static double
get_half (const Strip *strip,
          double       top)
{
  return (whence_pages_get_bottom (strip->pages) - top - strip->legend_height - get_band_height (strip)) / 2;
}

/* Spreads the rows over what is below @top. */
static void
divide (Strip *strip,
        double top)
{
  double pitch = strip->card_height + STEM_LENGTH;
  double half = get_half (strip, top);

  strip->pitch = CLAMP (2 * half / strip->n_rows, pitch, pitch * 1.5);
  strip->band_top = top + MAX (half, strip->pitch * strip->n_rows / 2);
  strip->band_bottom = strip->band_top + get_band_height (strip);
}

static gboolean
is_bar (const Strip *strip,
        guint        i,
        double      *out_begin,
        double      *out_end)
{
  const WhenceFlowPlace *place = whence_flow_get_place (strip->flow, i);
  double limit = whence_pages_get_inner (strip->pages) + 6;

  *out_begin = whence_flow_get_begin (strip->flow, i);
  *out_end = MIN (whence_flow_to_pixel (strip->flow, place->page, (double) strip->items[i].end), limit);
  return *out_end - *out_begin > POINT_SIZE + 1;
}

/* Bars that overlap take different lanes. */
static guint
assign_lanes (Strip *strip)
{
  g_autofree double *ends = g_new0 (double, 2 * (strip->n + 1));
  guint highest = 0;
  guint page = G_MAXUINT;

  for (guint i = 0; i < strip->n; i++)
    {
      const WhenceFlowPlace *place = whence_flow_get_place (strip->flow, i);
      guint side = place->row % 2;
      double begin;
      double end;
      guint lane = 0;

      if (place->page != page)
        for (guint j = 0; j < 2 * (strip->n + 1); j++)
          ends[j] = -G_MAXDOUBLE;
      page = place->page;
      strip->lanes[i] = 0;
      if (!is_bar (strip, i, &begin, &end))
        continue;
      while (ends[2 * lane + side] > begin - 4)
        lane++;
      ends[2 * lane + side] = end;
      strip->lanes[i] = lane + 1;
      highest = MAX (highest, lane + 1);
    }
  return highest;
}

/* How many rows there are depends on how many lanes the bars need, and that on the rows.  Lanes only ever become more, so this
 * ends. */
static void
flow (Strip *strip)
{
  guint needed;

  strip->n_lanes = FEWEST_LANES;
  for (;;)
    {
      g_clear_pointer (&strip->flow, whence_flow_free);
      strip->n_rows = 2 * (guint) MAX (floor (get_half (strip, strip->top) / (strip->card_height + STEM_LENGTH)), 1);
      strip->flow = whence_flow_new (strip->items, strip->n, whence_pages_get_inner (strip->pages), CARD_GAP, strip->n_rows);
      needed = assign_lanes (strip);
      if (needed <= strip->n_lanes)
        return;
      strip->n_lanes = needed;
    }
}

static gboolean
try_label (Strip      *strip,
           GArray     *taken,
           const char *text,
           double      x,
           gboolean    has_line)
{
  WhencePages *self = strip->pages;
  double width = whence_pages_get_width (self, WHENCE_FONT_TICK, text);
  double inner = whence_pages_get_inner (self);
  double y = strip->band_top + strip->n_lanes * BAR_PITCH + 4;
  struct
  {
    double begin;
    double end;
  } stretch = { x - 2, x + width + 12 }, *other;

  if (x < 0 || x + width > inner)
    return FALSE;
  for (guint i = 0; i < taken->len; i++)
    {
      other = (gpointer) (taken->data + i * sizeof stretch);
      if (stretch.begin < other->end && other->begin < stretch.end)
        return FALSE;
    }
  g_array_append_val (taken, stretch);
  whence_pages_add_text (self, WHENCE_FONT_TICK, WHENCE_PAINT_TEXT, text, whence_pages_get_left (self) + x + 3, y, 0, 1);
  if (has_line)
    whence_scene_add_line (self->page->scene, WHENCE_LAYER_AXIS, WHENCE_PAINT_BAND_EDGE, whence_pages_get_left (self) + x, y, 0,
                           strip->tick_height);
  return TRUE;
}

static void
add_step_ticks (Strip  *strip,
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
add_ticks (Strip *strip,
           guint  page)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, 2 * sizeof (double));
  guint n;
  const WhenceFlowPage *pages = whence_flow_get_pages (strip->flow, &n);
  gint64 begin = strip->items[pages[page].first].begin;
  gint64 end = strip->items[pages[page].last - 1].begin + 1;
  guint year = whence_step_at_least (365 * 1440.0);

  for (guint i = pages[page].first; i < pages[page].last; i++)
    if (i == pages[page].first || whence_flow_get_break (strip->flow, i))
      {
        gint64 tick = whence_step_floor (year, strip->items[i].begin);
        g_autofree char *text = whence_tick_words_format (year, tick, TRUE);

        try_label (strip, taken, text, whence_flow_get_place (strip->flow, i)->anchor - 3, FALSE);
      }
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
add_band (Strip *strip,
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
                                                   .x = left + (whence_flow_get_place (strip->flow, i - 1)->anchor
                                                                + whence_flow_get_place (strip->flow, i)->anchor) / 2 - 4,
                                                   .y = strip->band_top - 2,
                                                   .width = 9,
                                                   .height = height + 4 });
  add_ticks (strip, page);
}

static void
get_card_y (const Strip *strip,
            guint        i,
            double      *out_card,
            double      *out_axis,
            double      *out_edge)
{
  const WhenceFlowPlace *place = whence_flow_get_place (strip->flow, i);
  guint level = place->row / 2;
  double lane = strip->lanes[i] > 0 ? (strip->lanes[i] - 1) * BAR_PITCH + BAR_PITCH / 2 : 0;

  if (place->row % 2 == 0)
    {
      *out_card = strip->band_top - level * strip->pitch - STEM_LENGTH - strip->cards[i].height;
      *out_edge = *out_card + strip->cards[i].height;
      *out_axis = strip->band_top + lane;
    }
  else
    {
      *out_card = strip->band_bottom + level * strip->pitch + STEM_LENGTH;
      *out_edge = *out_card;
      *out_axis = strip->band_bottom - lane;
    }
}

static void
add_stem (Strip *strip,
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
add_mark (Strip *strip,
          guint  i)
{
  WhencePages *self = strip->pages;
  const WhenceEvent *event = g_ptr_array_index (self->events, i);
  WhenceLayoutItem item = whence_plot_item (event, i);
  WhencePrimitive primitive = { .fill = WHENCE_PAINT_TINT, .tint = item.tint, .marks = whence_picture_get_marks (&item), .index = i };
  double left = whence_pages_get_left (self);
  double card;
  double axis;
  double edge;
  double begin;
  double end;

  get_card_y (strip, i, &card, &axis, &edge);
  if (is_bar (strip, i, &begin, &end))
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
add_card (Strip *strip,
          guint  i)
{
  WhencePages *self = strip->pages;
  const WhenceEvent *event = g_ptr_array_index (self->events, i);
  const Card *card = &strip->cards[i];
  double x = whence_pages_get_left (self) + whence_flow_get_place (strip->flow, i)->x;
  g_autofree char *number = g_strdup_printf ("%u", i + 1);
  double inner = card->width - 2 * PADDING_X;
  double y;
  double axis;
  double edge;

  get_card_y (strip, i, &y, &axis, &edge);
  whence_pages_add_target (self, g_strdup_printf ("event-%u", i + 1), x, y);
  whence_scene_add (self->page->scene, &(WhencePrimitive){ .shape = WHENCE_SHAPE_RECTANGLE,
                                                           .fill = WHENCE_PAINT_CARD,
                                                           .stroke = WHENCE_PAINT_CARD_EDGE,
                                                           .stroke_width = 0.8,
                                                           .radius = 4,
                                                           .index = i,
                                                           .x = x,
                                                           .y = y,
                                                           .width = card->width,
                                                           .height = card->height });
  self->page->used = MAX (self->page->used, y + card->height);
  whence_scene_add (self->page->scene, &(WhencePrimitive){ .shape = WHENCE_SHAPE_TEXT,
                                                           .fill = WHENCE_PAINT_TINT,
                                                           .tint = whence_plot_get_tint (event->kind),
                                                           .font = WHENCE_FONT_CHIP,
                                                           .lines = 1,
                                                           .text = number,
                                                           .index = i,
                                                           .x = x + PADDING_X,
                                                           .y = y + PADDING_Y });
  x += PADDING_X;
  y += PADDING_Y;
  whence_pages_add_text (self, WHENCE_FONT_CAPTION, WHENCE_PAINT_MUTED, card->caption, x + card->date, y, inner - card->date, 0);
  if (card->references > 0)
    whence_pages_add_references (self, event, x + card->references, y + 0.5, inner, TRUE);
  y += card->caption_height;
  y += whence_pages_add_text (self, WHENCE_FONT_TITLE, WHENCE_PAINT_TEXT, event->title, x, y, inner, 0);
  if (card->references <= 0)
    whence_pages_add_references (self, event, x, y, inner, TRUE);
}

/* A strip has only the lanes its own bars need. */
static guint
count_lanes (const Strip          *strip,
             const WhenceFlowPage *page)
{
  guint n = 1;

  for (guint i = page->first; i < page->last; i++)
    n = MAX (n, strip->lanes[i]);
  return n;
}

static void
add_strip (Strip *strip,
           guint  page)
{
  guint n;
  const WhenceFlowPage *pages = whence_flow_get_pages (strip->flow, &n);

  strip->n_lanes = count_lanes (strip, &pages[page]);
  divide (strip, strip->pages->y);
  add_band (strip, page);
  for (guint i = pages[page].first; i < pages[page].last; i++)
    add_stem (strip, i);
  for (guint i = pages[page].first; i < pages[page].last; i++)
    add_mark (strip, i);
  for (guint i = pages[page].first; i < pages[page].last; i++)
    add_card (strip, i);
  if (!strip->pages->options.is_sheet || page + 1 == n)
    {
      double y = whence_pages_get_bottom (strip->pages) - strip->legend_height;

      if (strip->pages->options.is_sheet)
        y = strip->pages->page->used;
      whence_pages_add_legend (strip->pages, y, TRUE, NULL);
    }
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

/* Fills pages with strips. */
void
whence_pages_fill_timeline (WhencePages *self)
{
  Strip strip = { .pages = self, .n = self->events->len };
  guint n_pages;

  if (strip.n == 0)
    return;
  strip.cards = g_new0 (Card, strip.n);
  strip.items = g_new0 (WhenceFlowItem, strip.n);
  strip.lanes = g_new0 (guint, strip.n);
  strip.top = self->y;
  strip.tick_height = whence_pages_measure (self, WHENCE_FONT_TICK, "0", 0, 1);
  whence_pages_add_legend (self, 0, FALSE, &strip.legend_height);
  for (guint i = 0; i < strip.n; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (self->events, i);

      measure_card (self, event, i + 1, &strip.cards[i]);
      strip.card_height = MAX (strip.card_height, strip.cards[i].height);
      strip.items[i] = (WhenceFlowItem){ event->span.begin, event->span.end, strip.cards[i].width };
    }
  flow (&strip);
  whence_flow_get_pages (strip.flow, &n_pages);
  for (guint page = 0; page < n_pages; page++)
    {
      if (page > 0)
        whence_pages_begin_page (self);
      add_strip (&strip, page);
    }
  /* What follows the timeline stands on pages of its own. */
  self->y = G_MAXDOUBLE;
  add_years (self);

  for (guint i = 0; i < strip.n; i++)
    g_free (strip.cards[i].caption);
  g_free (strip.cards);
  g_free (strip.items);
  g_free (strip.lanes);
  whence_flow_free (strip.flow);
}
