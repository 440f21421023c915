/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Makes the scene of a timeline: the band of the axis, the ground behind, and for each item placed its stem, its bar and its card. */

#include "whence-picture.h"

#include <math.h>

#include "whence-span.h"
#include "whence-step.h"

#define TITLE_LINES 2
#define BAND_PADDING 4.0
#define CHIP_PADDING_X 8.0
#define CARD_RADIUS 7.0
#define DOT_SIZE 7.0
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

static void
add_ground (WhenceScene          *scene,
            const WhenceGeometry *geometry,
            const WhenceAxis     *axis,
            guint                 step)
{
  guint context = whence_step_get (step)->context;
  gint64 end = (gint64) whence_axis_get_end (axis);
  gint64 last = (gint64) whence_axis_get_last ();

  whence_scene_add_rectangle (scene, WHENCE_LAYER_GROUND, WHENCE_PAINT_GROUND, 0, 0, geometry->width, geometry->height);
  for (gint64 minute = whence_step_floor (context, (gint64) floor (axis->begin)); minute < MIN (end + 1, last);)
    {
      gint64 next = whence_step_next (context, minute);
      double x = round (whence_axis_to_pixel (axis, (double) minute));
      double right = round (whence_axis_to_pixel (axis, (double) next));

      if (whence_step_is_odd (context, minute))
        whence_scene_add_rectangle (scene, WHENCE_LAYER_GROUND, WHENCE_PAINT_SHADE, MAX (x, 0), 0,
                                    MIN (right, geometry->width) - MAX (x, 0), geometry->height);
      else if (context != step && x >= 0)
        whence_scene_add_line (scene, WHENCE_LAYER_GROUND, WHENCE_PAINT_GRID, x + 0.5, 0, 0, geometry->height);
      minute = next;
    }
}

/* A line of the axis.  What names a long stretch stays in sight while any of the stretch is. */
static void
add_ticks (WhenceScene            *scene,
           const WhenceGeometry   *geometry,
           const WhenceAxis       *axis,
           guint                   step,
           gboolean                is_context,
           const WhenceLayoutHost *host)
{
  gboolean is_alone = whence_step_get (step)->context == step;
  WhenceFont font = is_context || is_alone ? WHENCE_FONT_CONTEXT : WHENCE_FONT_TICK;
  WhencePaint paint = is_context || is_alone ? WHENCE_PAINT_TEXT : WHENCE_PAINT_MUTED;
  double y = geometry->band_top + BAND_PADDING + (is_context ? geometry->tick_height : is_alone ? geometry->tick_height / 2 : 0);
  gint64 end = (gint64) whence_axis_get_end (axis);
  gint64 last = (gint64) whence_axis_get_last ();

  for (gint64 minute = whence_step_floor (step, (gint64) floor (axis->begin)); minute < MIN (end + 1, last);)
    {
      gint64 next = whence_step_next (step, minute);
      double tick = round (whence_axis_to_pixel (axis, (double) minute));
      double right = whence_axis_to_pixel (axis, (double) next);
      double x = is_context ? MAX (tick, 0) : tick;
      g_autofree char *text = host->format_tick (step, minute, is_context, host->data);
      WhenceExtent extent;

      host->measure (text, font, 0, 1, &extent, host->data);
      if (tick >= 0)
        whence_scene_add_line (scene, WHENCE_LAYER_AXIS, WHENCE_PAINT_STEM, tick + 0.5, geometry->band_top, 0,
                               is_context || is_alone ? BAND_PADDING + 2 * geometry->tick_height
                                                      : BAND_PADDING + geometry->tick_height * 0.8);
      if (x >= 0 && x + 5 + extent.width < MIN (right, geometry->width))
        whence_scene_add_text (scene, WHENCE_LAYER_AXIS, font, paint, text, x + 5, y, 0, 1, WHENCE_SCENE_NONE);
      minute = next;
    }
}

static void
add_axis (WhenceScene            *scene,
          const WhenceGeometry   *geometry,
          const WhenceAxis       *axis,
          guint                   step,
          double                  today,
          const WhenceLayoutHost *host)
{
  guint context = whence_step_get (step)->context;
  double bottom = geometry->band_top + geometry->band_height;
  double x = whence_axis_to_pixel (axis, today);

  whence_scene_add_rectangle (scene, WHENCE_LAYER_AXIS, WHENCE_PAINT_BAND, 0, geometry->band_top, geometry->width,
                              geometry->band_height);
  add_ticks (scene, geometry, axis, step, FALSE, host);
  if (context != step)
    add_ticks (scene, geometry, axis, context, TRUE, host);
  whence_scene_add_line (scene, WHENCE_LAYER_AXIS, WHENCE_PAINT_BAND_EDGE, 0, geometry->band_top + 0.5, geometry->width, 0);
  if (geometry->is_two_sided)
    whence_scene_add_line (scene, WHENCE_LAYER_AXIS, WHENCE_PAINT_BAND_EDGE, 0, bottom - 0.5, geometry->width, 0);
  if (isfinite (today) && x >= 0 && x < geometry->width)
    {
      whence_scene_add_rectangle (scene, WHENCE_LAYER_GROUND, WHENCE_PAINT_ACCENT, round (x), 0, 1, geometry->height);
      whence_scene_add_rectangle (scene, WHENCE_LAYER_AXIS, WHENCE_PAINT_ACCENT, round (x) - 1, geometry->band_top, 3, 6);
    }
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

  host->measure (text, WHENCE_FONT_CHIP, 0, 1, &extent, host->data);
  width = MIN (ceil (extent.width + 2 * CHIP_PADDING_X), fold->width);
  whence_scene_add (scene, &(WhencePrimitive){ .shape = WHENCE_SHAPE_RECTANGLE,
                                               .layer = WHENCE_LAYER_FOLD,
                                               .fill = WHENCE_PAINT_CHIP,
                                               .radius = height / 2,
                                               .index = WHENCE_SCENE_NONE,
                                               .x = round (fold->x + (fold->width - width) / 2),
                                               .y = y,
                                               .width = width,
                                               .height = height });
  whence_scene_add_text (scene, WHENCE_LAYER_FOLD, WHENCE_FONT_CHIP, WHENCE_PAINT_TEXT, text,
                         fold->x + (fold->width - extent.width) / 2, y + (height - extent.height) / 2, 0, 1, WHENCE_SCENE_NONE);
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
  guint step = whence_step_choose (axis->minutes_per_pixel, geometry->scale);
  gboolean is_grouped = whence_lanes_are_grouped (lanes);

  whence_scene_reset (scene, geometry->width, geometry->height);
  if (is_grouped)
    whence_scene_set_cover (scene, geometry->band_top);
  add_ground (scene, geometry, axis, step);
  add_axis (scene, geometry, axis, step, state->today, host);
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
}
