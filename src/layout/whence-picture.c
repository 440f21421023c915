/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Makes the scene of a timeline: the band of the axis, the ground behind, and for each item placed its stem, its bar and its card. */

#include "whence-picture.h"

#include <math.h>

#include "whence-span.h"
#include "whence-step.h"

#define TITLE_LINES 2
#define BAND_PADDING 4.0
/* Numbers of neighbouring columns keep apart. */
#define CHIP_GAP 2.0
#define CHIP_PADDING_X 8.0
#define CARD_RADIUS 7.0
#define DOT_SIZE 7.0
#define BREAK_WIDTH 8.0
#define RING_WIDTH 2.0
#define RING_GAP 3.0

/**
 * whence_picture_get_marks:
 * @item: an item
 *
 * Returns: the #WhenceMarks it is drawn with
 */
guint8
whence_picture_get_marks (const WhenceLayoutItem *item)
{
  static const struct
  {
    guint8 flag;
    guint8 mark;
  } spans[] = {
    { WHENCE_SPAN_APPROXIMATE, WHENCE_MARK_APPROXIMATE }, { WHENCE_SPAN_UNCERTAIN, WHENCE_MARK_UNCERTAIN },
    { WHENCE_SPAN_OPEN_BEGIN, WHENCE_MARK_OPEN_BEGIN },   { WHENCE_SPAN_OPEN_END, WHENCE_MARK_OPEN_END },
    { WHENCE_SPAN_ONE_OF, WHENCE_MARK_ONE_OF },
  };
  guint8 marks = 0;

  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    if (item->flags & spans[i].flag)
      marks |= spans[i].mark;
  if (item->marks & WHENCE_ITEM_PLANNED)
    marks |= WHENCE_MARK_PLANNED;
  if (item->marks & (WHENCE_ITEM_CONFLICT | WHENCE_ITEM_DENIED))
    marks |= WHENCE_MARK_CONFLICT;
  return marks;
}

/* What ticks are drawn by. */
typedef struct
{
  WhenceScene            *scene;
  const WhenceGeometry   *geometry;
  const WhenceAxis       *axis;
  const WhenceStraight   *straight; /* where they are drawn now */
  const WhenceLayoutHost *host;
  guint                   step;
  gboolean                is_broken; /* whether the axis has breaks */
} Ruler;

static double
get_x (const Ruler *ruler,
       double       minute)
{
  return whence_axis_to_pixel (ruler->axis, minute - ruler->straight->shift);
}

static double
get_left (const Ruler *ruler)
{
  return whence_axis_to_pixel (ruler->axis, ruler->straight->begin);
}

static double
get_right (const Ruler *ruler)
{
  return MIN (whence_axis_to_pixel (ruler->axis, ruler->straight->end), ruler->geometry->width);
}

/* The minutes between which ticks are drawn. */
static gint64
get_first_tick (const Ruler *ruler,
                guint        step)
{
  return whence_step_floor (step, (gint64) floor (ruler->straight->begin + ruler->straight->shift));
}

static gint64
get_last_tick (const Ruler *ruler)
{
  return MIN ((gint64) floor (ruler->straight->end + ruler->straight->shift) + 1, (gint64) whence_axis_get_last ());
}

static void
add_ground (const Ruler *ruler)
{
  guint context = whence_step_get (ruler->step)->context;
  double left = round (get_left (ruler));
  double right = round (get_right (ruler));
  double height = ruler->geometry->height;

  for (gint64 minute = get_first_tick (ruler, context); minute < get_last_tick (ruler);)
    {
      gint64 next = whence_step_next (context, minute);
      double x = round (get_x (ruler, (double) minute));
      double end = MIN (round (get_x (ruler, (double) next)), right);

      if (whence_step_is_odd (context, minute))
        whence_scene_add_rectangle (ruler->scene, WHENCE_LAYER_GROUND, WHENCE_PAINT_SHADE, MAX (x, left), 0, end - MAX (x, left), height);
      else if (context != ruler->step && x >= left)
        whence_scene_add_line (ruler->scene, WHENCE_LAYER_GROUND, WHENCE_PAINT_GRID, x + 0.5, 0, 0, height);
      minute = next;
    }
}

static gint64
get_first_year (const Ruler *ruler)
{
  return whence_step_floor (whence_step_at_least (365 * 1440.0), (gint64) ruler->straight->first);
}

/* A line of the axis.  What names a long stretch stays in sight while any of the stretch is. */
static void
add_ticks (const Ruler *ruler,
           guint        step,
           gboolean     is_context)
{
  const WhenceGeometry *geometry = ruler->geometry;
  const WhenceLayoutHost *host = ruler->host;
  gboolean is_alone = whence_step_get (step)->context == step;
  gboolean is_centred = is_alone && !is_context && !ruler->is_broken;
  WhenceFont font = is_context || is_alone ? WHENCE_FONT_CONTEXT : WHENCE_FONT_TICK;
  WhencePaint paint = is_context || is_alone ? WHENCE_PAINT_TEXT : WHENCE_PAINT_MUTED;
  double y = geometry->band_top + BAND_PADDING + (is_context ? geometry->tick_height : is_centred ? geometry->tick_height / 2 : 0);
  double left = get_left (ruler);
  double end = get_right (ruler);
  /* The year of the first item stands below, and nothing is before it. */
  gboolean says_year = is_alone && ruler->is_broken;
  gint64 first_year = get_first_year (ruler);

  for (gint64 minute = get_first_tick (ruler, step); minute < get_last_tick (ruler);)
    {
      gint64 next = whence_step_next (step, minute);
      double tick = round (get_x (ruler, (double) minute));
      double right = get_x (ruler, (double) next);
      double x = is_context ? MAX (tick, left) : tick;
      g_autofree char *text = host->format_tick (step, minute, is_context, host->data);
      WhenceExtent extent;

      host->measure (text, font, 0, 1, &extent, host->data);
      if (tick >= left)
        whence_scene_add_line (ruler->scene, WHENCE_LAYER_AXIS, WHENCE_PAINT_STEM, tick + 0.5, geometry->band_top, 0,
                               is_context || is_centred ? BAND_PADDING + 2 * geometry->tick_height
                                                        : BAND_PADDING + geometry->tick_height * 0.8);
      if (x >= left && x + 5 + extent.width < MIN (right, end) && !(says_year && minute <= first_year))
        whence_scene_add_text (ruler->scene, WHENCE_LAYER_AXIS, font, paint, text, x + 5, y, 0, 1, WHENCE_SCENE_NONE);
      minute = next;
    }
}

/* Where ticks are years, a stretch between two breaks may have none: each says the year of its first item below them. */
static void
add_year (const Ruler *ruler)
{
  const WhenceLayoutHost *host = ruler->host;
  guint year = whence_step_at_least (365 * 1440.0);
  g_autofree char *text = host->format_tick (year, get_first_year (ruler), TRUE, host->data);
  double x = MAX (get_x (ruler, ruler->straight->first), get_left (ruler));
  double y = ruler->geometry->band_top + BAND_PADDING + ruler->geometry->tick_height;
  WhenceExtent extent;

  host->measure (text, WHENCE_FONT_TICK, 0, 1, &extent, host->data);
  if (x + extent.width < get_right (ruler) + BREAK_WIDTH)
    whence_scene_add_text (ruler->scene, WHENCE_LAYER_AXIS, WHENCE_FONT_TICK, WHENCE_PAINT_MUTED, text, x, y, 0, 1, WHENCE_SCENE_NONE);
}

static void
add_today (const Ruler *ruler,
           double       today)
{
  double x = get_x (ruler, today);

  if (!isfinite (today) || x < MAX (get_left (ruler), 0) || x >= get_right (ruler))
    return;
  whence_scene_add_rectangle (ruler->scene, WHENCE_LAYER_GROUND, WHENCE_PAINT_ACCENT, round (x), 0, 1, ruler->geometry->height);
  whence_scene_add_rectangle (ruler->scene, WHENCE_LAYER_AXIS, WHENCE_PAINT_ACCENT, round (x) - 1, ruler->geometry->band_top, 3, 6);
}

static void
add_axis (Ruler                    *ruler,
          const WhencePictureState *state)
{
  const WhenceGeometry *geometry = ruler->geometry;
  g_autoptr (GArray) straights = whence_warp_list (state->warp, ruler->axis);
  guint context = whence_step_get (ruler->step)->context;
  double bottom = geometry->band_top + geometry->band_height;

  ruler->is_broken = whence_warp_get_n_breaks (state->warp) > 0;
  whence_scene_add_rectangle (ruler->scene, WHENCE_LAYER_GROUND, WHENCE_PAINT_GROUND, 0, 0, geometry->width, geometry->height);
  whence_scene_add_rectangle (ruler->scene, WHENCE_LAYER_AXIS, WHENCE_PAINT_BAND, 0, geometry->band_top, geometry->width,
                              geometry->band_height);
  for (guint i = 0; i < straights->len; i++)
    {
      ruler->straight = &g_array_index (straights, WhenceStraight, i);
      add_ground (ruler);
      add_ticks (ruler, ruler->step, FALSE);
      if (context != ruler->step)
        add_ticks (ruler, context, TRUE);
      else if (ruler->is_broken)
        add_year (ruler);
      add_today (ruler, state->today);
    }
  whence_scene_add_line (ruler->scene, WHENCE_LAYER_AXIS, WHENCE_PAINT_BAND_EDGE, 0, geometry->band_top + 0.5, geometry->width, 0);
  if (geometry->is_two_sided)
    whence_scene_add_line (ruler->scene, WHENCE_LAYER_AXIS, WHENCE_PAINT_BAND_EDGE, 0, bottom - 0.5, geometry->width, 0);
}

static void
add_stem (WhenceScene        *scene,
          const WhencePlaced *placed,
          guint8              tint,
          double              middle,
          double              edge,
          gboolean            is_strong)
{
  WhencePrimitive primitive = { .shape = WHENCE_SHAPE_LINE,
                                .layer = WHENCE_LAYER_STEM,
                                .stroke = is_strong ? WHENCE_PAINT_TINT : WHENCE_PAINT_STEM,
                                .stroke_width = is_strong ? 2 : 1,
                                .tint = tint,
                                .index = placed->index,
                                .x = round (placed->anchor) + (is_strong ? 0 : 0.5),
                                .y = middle,
                                .height = edge - middle };

  whence_scene_add (scene, &primitive);
  primitive = (WhencePrimitive){ .shape = WHENCE_SHAPE_DOT,
                                 .layer = WHENCE_LAYER_BAR,
                                 .fill = WHENCE_PAINT_TINT,
                                 .tint = tint,
                                 .index = placed->index,
                                 .x = placed->anchor - DOT_SIZE / 2,
                                 .y = edge - DOT_SIZE / 2 + 0.5,
                                 .width = DOT_SIZE,
                                 .height = DOT_SIZE };
  whence_scene_add (scene, &primitive);
}

/* What is marked is told by its bar or point, too, and not by its card alone. */
static void
add_ring (WhenceScene           *scene,
          const WhencePrimitive *around)
{
  whence_scene_add (scene, &(WhencePrimitive){ .shape = WHENCE_SHAPE_RECTANGLE,
                                               .layer = WHENCE_LAYER_BAR,
                                               .stroke = WHENCE_PAINT_ACCENT,
                                               .stroke_width = RING_WIDTH,
                                               .radius = around->height / 2 + RING_GAP,
                                               .index = WHENCE_SCENE_NONE,
                                               .x = around->x - RING_GAP,
                                               .y = around->y - RING_GAP,
                                               .width = around->width + 2 * RING_GAP,
                                               .height = around->height + 2 * RING_GAP });
}

static void
add_item (WhenceScene              *scene,
          const WhenceGeometry     *geometry,
          const WhencePlaced       *placed,
          const WhenceLayoutItem   *item,
          const WhencePictureState *state,
          const WhenceLayoutHost   *host)
{
  gboolean is_selected = placed->index == state->selected;
  gboolean is_strong = is_selected || placed->index == state->hovered;
  gboolean is_point = placed->bar_end - placed->bar_begin <= WHENCE_POINT_WIDTH + 0.01;
  double size = is_point ? geometry->bar_height : placed->bar_end - placed->bar_begin;
  double text_width = placed->width - 2 * WHENCE_CARD_PADDING_X;
  double edge = geometry->band_top;
  double card_y;
  double bar_y;
  double middle;
  WhencePrimitive primitive;

  whence_geometry_get_row (geometry, placed->row, &card_y, &bar_y);
  middle = bar_y + geometry->bar_height / 2;
  if (bar_y > edge)
    edge += geometry->band_height - 1;

  /* What began before the view has its stem there too. */
  if (is_point || placed->bar_begin >= 0)
    add_stem (scene, placed, item->tint, middle, edge, is_strong);

  primitive = (WhencePrimitive){ .shape = is_point ? WHENCE_SHAPE_POINT : WHENCE_SHAPE_BAR,
                                 .layer = WHENCE_LAYER_BAR,
                                 .fill = WHENCE_PAINT_TINT,
                                 .tint = item->tint,
                                 .marks = whence_picture_get_marks (item),
                                 .index = placed->index,
                                 .x = is_point ? placed->anchor - size / 2 : placed->bar_begin,
                                 .y = is_point ? bar_y : middle - 3.5,
                                 .width = size,
                                 .height = is_point ? geometry->bar_height : 7 };
  whence_scene_add (scene, &primitive);
  if (state->is_marked && state->is_marked (placed->index, state->data))
    add_ring (scene, &primitive);

  primitive = (WhencePrimitive){ .shape = WHENCE_SHAPE_RECTANGLE,
                                 .layer = WHENCE_LAYER_CARD,
                                 .fill = WHENCE_PAINT_CARD,
                                 .stroke = is_strong ? WHENCE_PAINT_ACCENT : WHENCE_PAINT_CARD_EDGE,
                                 .stroke_width = is_selected ? 2 : 1,
                                 .radius = CARD_RADIUS,
                                 .index = placed->index,
                                 .x = placed->x,
                                 .y = card_y,
                                 .width = placed->width,
                                 .height = geometry->card_height };
  whence_scene_add (scene, &primitive);
  whence_scene_add_text (scene, WHENCE_LAYER_CARD, WHENCE_FONT_CAPTION, WHENCE_PAINT_MUTED,
                         host->get_text (placed->index, WHENCE_TEXT_DATE, host->data), placed->x + WHENCE_CARD_PADDING_X,
                         card_y + WHENCE_CARD_PADDING_Y, text_width, 1, placed->index);
  whence_scene_add_text (scene, WHENCE_LAYER_CARD, WHENCE_FONT_TITLE, WHENCE_PAINT_TEXT,
                         host->get_text (placed->index, (WhenceTextKind) placed->text, host->data),
                         placed->x + WHENCE_CARD_PADDING_X, card_y + WHENCE_CARD_PADDING_Y + geometry->caption_height, text_width,
                         TITLE_LINES, placed->index);
}

static void
add_fold (WhenceScene            *scene,
          const WhenceGeometry   *geometry,
          const WhenceFold       *fold,
          const WhenceLayoutHost *host)
{
  g_autofree char *text = host->format_count (fold->count, host->data);
  WhenceExtent extent;
  double width;
  double y = geometry->fold_y;
  double height = geometry->fold_height;
  double spare;
  double x;

  host->measure (text, WHENCE_FONT_CHIP, 0, 1, &extent, host->data);
  width = MIN (ceil (extent.width + 2 * CHIP_PADDING_X), fold->width);
  spare = fold->width - width;
  x = round (fold->x + CLAMP (fold->middle - width / 2 - fold->x, MIN (CHIP_GAP, spare / 2), MAX (spare - CHIP_GAP, spare / 2)));
  whence_scene_add (scene, &(WhencePrimitive){ .shape = WHENCE_SHAPE_RECTANGLE,
                                               .layer = WHENCE_LAYER_FOLD,
                                               .fill = WHENCE_PAINT_CHIP,
                                               .radius = height / 2,
                                               .index = WHENCE_SCENE_NONE,
                                               .x = x,
                                               .y = y,
                                               .width = width,
                                               .height = height });
  whence_scene_add_text (scene, WHENCE_LAYER_FOLD, WHENCE_FONT_CHIP, WHENCE_PAINT_TEXT, text,
                         x + (width - extent.width) / 2, y + (height - extent.height) / 2, 0, 1, WHENCE_SCENE_NONE);
}

/* The ground of a lane: its header, and the edge its items stand on. */
static void
add_lane (WhenceScene      *scene,
          const WhenceLane *lane)
{
  const WhenceGeometry *geometry = &lane->geometry;

  whence_scene_add_rectangle (scene, WHENCE_LAYER_GROUND, WHENCE_PAINT_BAND, 0, lane->top, geometry->width, geometry->header_height);
  whence_scene_add_line (scene, WHENCE_LAYER_GROUND, WHENCE_PAINT_BAND_EDGE, 0, lane->top + 0.5, geometry->width, 0);
  whence_scene_add_line (scene, WHENCE_LAYER_GROUND, WHENCE_PAINT_STEM, 0, geometry->band_top + 0.5, geometry->width, 0);
}

static void
add_break (WhenceScene *scene,
           WhenceLayer  layer,
           double       x,
           double       top,
           double       bottom)
{
  whence_scene_add (scene, &(WhencePrimitive){ .shape = WHENCE_SHAPE_BREAK,
                                               .layer = (guint8) layer,
                                               .fill = WHENCE_PAINT_GROUND,
                                               .stroke = layer == WHENCE_LAYER_AXIS ? WHENCE_PAINT_STEM : WHENCE_PAINT_BAND_EDGE,
                                               .index = WHENCE_SCENE_NONE,
                                               .x = round (x) - BREAK_WIDTH / 2,
                                               .y = top,
                                               .width = BREAK_WIDTH,
                                               .height = bottom - top });
}

/* Breaks lie upon bars, for what goes on through them is cut short. */
static void
add_breaks (WhenceScene          *scene,
            const WhenceGeometry *geometry,
            const WhenceAxis     *axis,
            WhenceLanes          *lanes,
            const WhenceWarp     *warp)
{
  double bottom = geometry->band_top + geometry->band_height;

  for (guint i = 0; i < whence_warp_get_n_breaks (warp); i++)
    {
      double x = whence_axis_to_pixel (axis, whence_warp_get_break (warp, i));

      if (x < -BREAK_WIDTH || x > geometry->width + BREAK_WIDTH)
        continue;
      add_break (scene, WHENCE_LAYER_AXIS, x, geometry->band_top, bottom);
      for (guint j = 0; j < whence_lanes_get_n (lanes) && whence_lanes_are_grouped (lanes); j++)
        {
          const WhenceLane *lane = whence_lanes_get (lanes, j);

          if (lane->is_in_view)
            add_break (scene, WHENCE_LAYER_BAR, x, lane->top + geometry->header_height + 1, lane->top + lane->height);
        }
      if (whence_lanes_are_grouped (lanes))
        continue;
      add_break (scene, WHENCE_LAYER_BAR, x, geometry->top, geometry->band_top);
      if (geometry->is_two_sided)
        add_break (scene, WHENCE_LAYER_BAR, x, bottom, geometry->height);
    }
}

/**
 * whence_picture_build:
 * @scene: a scene to fill
 * @geometry: where things stand from top to bottom
 * @axis: where they stand from left to right
 * @lanes: what was placed
 * @state: what is selected
 * @host: who knows the texts
 *
 * Makes the scene of a view.  Where items are grouped, what belongs to the axis lies above all else, for lanes are scrolled
 * below it.
 */
void
whence_picture_build (WhenceScene              *scene,
                      const WhenceGeometry     *geometry,
                      const WhenceAxis         *axis,
                      WhenceLanes              *lanes,
                      const WhencePictureState *state,
                      const WhenceLayoutHost   *host)
{
  Ruler ruler = { scene, geometry, axis, NULL, host, whence_step_choose (axis->minutes_per_pixel, geometry->scale), FALSE };
  gboolean is_grouped = whence_lanes_are_grouped (lanes);

  whence_scene_reset (scene, geometry->width, geometry->height);
  whence_scene_set_cover (scene, geometry->top > 0 ? geometry->top : -G_MAXDOUBLE, is_grouped ? geometry->band_top : G_MAXDOUBLE);
  add_axis (&ruler, state);
  if (whence_era_strip_get_n (state->eras) > 0)
    {
      whence_scene_add_rectangle (scene, WHENCE_LAYER_ERA, WHENCE_PAINT_GROUND, 0, 0, geometry->width, geometry->top);
      whence_era_strip_draw (state->eras, 0, 0, geometry->height, host, scene);
    }
  for (guint i = 0; i < whence_lanes_get_n (lanes); i++)
    {
      const WhenceLane *lane = whence_lanes_get (lanes, i);
      guint n_placed;
      guint n_folds;
      const WhencePlaced *placed = whence_placement_get_placed (lane->placement, &n_placed);
      const WhenceFold *folds = whence_placement_get_folds (lane->placement, &n_folds);

      if (!lane->is_in_view)
        continue;
      if (is_grouped)
        add_lane (scene, lane);
      for (guint j = 0; j < n_placed; j++)
        add_item (scene, &lane->geometry, &placed[j], whence_index_get (lane->content.index, placed[j].slot), state, host);
      for (guint j = 0; j < n_folds; j++)
        add_fold (scene, &lane->geometry, &folds[j], host);
    }
  add_breaks (scene, geometry, axis, lanes, state->warp);
}
