/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Eras: a wash over the ground for each, and above all else a strip with their names.
 *
 * An era's row follows from time alone, so that it stays where it is while time moves: each takes the first row that is free when it
 * begins.  A name begins where its era does, or where the view does, and may go on behind its era where nothing else begins; what has no
 * room to be read is counted in place. */

#include "whence-era-strip.h"

#include <math.h>

/* Rows there may be, however many eras lie upon each other, and what share of the picture they may take. */
#define MAX_ROWS 4
#define MAX_SHARE 0.16
#define ROW_PADDING 5.0
#define ROW_GAP 2.0
/* A name that is cut shorter than this says nothing. */
#define LEAST_NAME 56.0
#define GAP 4.0
#define CHIP_PADDING 6.0
/* The number of what is counted is not wider than this. */
#define WIDEST_COUNT 999
/* So many washes may lie upon each other: beyond that the ground would only be dark.  And so many blocks of a row. */
#define MAX_WASHES 6
#define MAX_BLOCKS 3

/* Where an item lies in the view that was placed last. */
typedef struct
{
  double left;
  double right;
  double limit; /* where the next of its row begins */
} Stretch;

struct _WhenceEraStrip
{
  GArray  *items;
  GArray  *rows;      /* guint each, of as many as there are items */
  GArray  *stretches;
  GArray  *places;
  GArray  *counted;   /* place of each item that is counted, or G_MAXUINT */
  guint    depth;
  guint    n_rows;
  double   row_height;
  double   width;
};

static void
item_clear (gpointer data)
{
  WhenceEraItem *item = data;

  g_free ((char *) item->name);
}

/* Each takes the first row that is free; the last takes what is left over. */
static void
assign_rows (WhenceEraStrip *self)
{
  double ends[MAX_ROWS];

  for (guint i = 0; i < self->items->len; i++)
    {
      const WhenceEraItem *item = &g_array_index (self->items, WhenceEraItem, i);
      guint row = 0;

      while (row < self->depth && row + 1 < MAX_ROWS && ends[row] > item->begin)
        row++;
      ends[row] = row < self->depth ? MAX (ends[row], item->end) : item->end;
      self->depth = MAX (self->depth, row + 1);
      g_array_append_val (self->rows, row);
    }
}

/**
 * whence_era_strip_new:
 * @items: (array length=n): eras in order of their begin, of several the longest first; copied
 * @n: how many
 *
 * Returns: (transfer full): a strip with them
 */
WhenceEraStrip *
whence_era_strip_new (const WhenceEraItem *items,
                      guint                n)
{
  WhenceEraStrip *self = g_new0 (WhenceEraStrip, 1);

  self->items = g_array_sized_new (FALSE, FALSE, sizeof (WhenceEraItem), n);
  self->rows = g_array_sized_new (FALSE, FALSE, sizeof (guint), n);
  self->stretches = g_array_sized_new (FALSE, FALSE, sizeof (Stretch), n);
  self->places = g_array_new (FALSE, FALSE, sizeof (WhenceEraPlace));
  self->counted = g_array_sized_new (FALSE, FALSE, sizeof (guint), n);
  g_array_set_clear_func (self->items, item_clear);
  for (guint i = 0; i < n; i++)
    {
      WhenceEraItem item = items[i];

      item.name = g_strdup (item.name);
      g_array_append_val (self->items, item);
    }
  g_array_set_size (self->stretches, n);
  g_array_set_size (self->counted, n);
  assign_rows (self);
  return self;
}

/**
 * whence_era_strip_free:
 * @self: (transfer full): a strip
 *
 * Frees it.
 */
void
whence_era_strip_free (WhenceEraStrip *self)
{
  g_array_unref (self->items);
  g_array_unref (self->rows);
  g_array_unref (self->stretches);
  g_array_unref (self->places);
  g_array_unref (self->counted);
  g_free (self);
}

/**
 * whence_era_strip_get_n:
 * @self: (nullable): a strip
 *
 * Returns: how many eras there are
 */
guint
whence_era_strip_get_n (const WhenceEraStrip *self)
{
  return self ? self->items->len : 0;
}

/**
 * whence_era_strip_get:
 * @self: a strip
 * @item: number of an era
 *
 * Returns: (transfer none): it
 */
const WhenceEraItem *
whence_era_strip_get (const WhenceEraStrip *self,
                      guint                 item)
{
  g_return_val_if_fail (item < self->items->len, NULL);

  return &g_array_index (self->items, WhenceEraItem, item);
}

/**
 * whence_era_strip_arrange:
 * @self: (nullable): a strip
 * @height: of the picture
 * @host: who knows the fonts
 *
 * Finds out how much room the strip takes from the picture, whatever is in view.
 *
 * Returns: its height; 0 where there are no eras
 */
double
whence_era_strip_arrange (WhenceEraStrip         *self,
                          double                  height,
                          const WhenceLayoutHost *host)
{
  WhenceExtent extent;

  if (whence_era_strip_get_n (self) == 0)
    return 0;
  host->measure (WHENCE_SAMPLE_LINE, WHENCE_FONT_CHIP, 0, 1, &extent, host->data);
  self->row_height = ceil (extent.height) + 2 * ROW_PADDING;
  self->n_rows = (guint) CLAMP (floor (height * MAX_SHARE / (self->row_height + ROW_GAP)), 1, self->depth);
  return self->n_rows * (self->row_height + ROW_GAP);
}

/**
 * whence_era_strip_get_row_height:
 * @self: a strip that was arranged
 *
 * Returns: how high a row is, without the gap to the next
 */
double
whence_era_strip_get_row_height (const WhenceEraStrip *self)
{
  return self->row_height;
}

/**
 * whence_era_strip_get_row_y:
 * @self: a strip that was arranged
 * @row: a row
 *
 * Returns: its top
 */
double
whence_era_strip_get_row_y (const WhenceEraStrip *self,
                            guint                 row)
{
  return row * (self->row_height + ROW_GAP);
}

static guint
get_row (const WhenceEraStrip *self,
         guint                 item)
{
  return MIN (g_array_index (self->rows, guint, item), self->n_rows - 1);
}

static Stretch *
get_stretch (const WhenceEraStrip *self,
             guint                 item)
{
  return &g_array_index (self->stretches, Stretch, item);
}

static gboolean
is_in_view (const WhenceEraStrip *self,
            guint                 item)
{
  const Stretch *stretch = get_stretch (self, item);

  return stretch->right > 0 && stretch->left < self->width;
}

static void
find_stretches (WhenceEraStrip *self,
                WhenceEraMap    map,
                gpointer        data,
                double          width)
{
  double next[MAX_ROWS] = { width, width, width, width };

  G_STATIC_ASSERT (G_N_ELEMENTS (next) == MAX_ROWS);
  self->width = width;
  for (guint i = self->items->len; i-- > 0;)
    {
      const WhenceEraItem *item = &g_array_index (self->items, WhenceEraItem, i);
      Stretch *stretch = get_stretch (self, i);
      guint row = get_row (self, i);

      stretch->left = round (map (item->begin, data));
      stretch->right = MAX (round (map (item->end, data)), stretch->left + 1);
      stretch->limit = MIN (next[row], width);
      if (stretch->right > 0)
        next[row] = MIN (next[row], stretch->left);
    }
}

/* What is placed in a row so far. */
typedef struct
{
  double cursor;
  guint  chip; /* the number that counts last, or G_MAXUINT */
} Row;

static void
count_item (WhenceEraStrip *self,
            Row            *row,
            guint           number,
            guint           item,
            double          x,
            double          chip_width)
{
  gboolean is_new = row->chip == G_MAXUINT || x >= row->cursor;

  x = is_new ? MAX (x, row->cursor) : x;
  /* At the right edge it goes to the one before, if there is one. */
  if (is_new && x + chip_width > self->width)
    {
      x = self->width - chip_width;
      is_new = x >= row->cursor;
      if (!is_new && row->chip == G_MAXUINT)
        return;
    }
  if (is_new)
    {
      WhenceEraPlace place = { .first = item, .row = number, .x = x, .width = chip_width };

      row->chip = self->places->len;
      row->cursor = x + chip_width + GAP;
      g_array_append_val (self->places, place);
    }
  g_array_index (self->places, WhenceEraPlace, row->chip).n++;
  g_array_index (self->counted, guint, item) = row->chip;
}

static double
measure_chip (const WhenceLayoutHost *host)
{
  g_autofree char *text = host->format_count (WIDEST_COUNT, host->data);
  WhenceExtent extent;

  host->measure (text, WHENCE_FONT_CHIP, 0, 1, &extent, host->data);
  return ceil (extent.width) + 2 * CHIP_PADDING;
}

static void
place_item (WhenceEraStrip         *self,
            Row                    *rows,
            guint                   item,
            double                  chip_width,
            const WhenceLayoutHost *host)
{
  const Stretch *stretch = get_stretch (self, item);
  guint number = get_row (self, item);
  Row *row = &rows[number];
  double x = MAX (MAX (stretch->left, 0), row->cursor);
  double room = stretch->limit - x;
  WhenceExtent extent = { 0 };
  double natural;
  WhenceEraPlace place;

  if (room >= 2 * WHENCE_ERA_PADDING)
    host->measure (whence_era_strip_get (self, item)->name, WHENCE_FONT_CHIP, 0, 1, &extent, host->data);
  natural = ceil (extent.width) + 2 * WHENCE_ERA_PADDING;
  if (extent.width == 0 || room < MIN (natural, LEAST_NAME))
    {
      count_item (self, row, number, item, MAX (stretch->left, 0), chip_width);
      return;
    }
  place = (WhenceEraPlace){ .first = item, .row = number, .x = x, .width = MIN (natural, room) };
  g_array_append_val (self->places, place);
  row->cursor = x + place.width + GAP;
  row->chip = G_MAXUINT;
}

/**
 * whence_era_strip_place_by:
 * @self: a strip that was arranged
 * @map: (scope call): tells where a minute lies
 * @data: handed to @map
 * @width: how wide the view is
 * @host: who knows texts and their sizes
 *
 * Finds out whose names are in view and where.
 */
void
whence_era_strip_place_by (WhenceEraStrip         *self,
                           WhenceEraMap            map,
                           gpointer                data,
                           double                  width,
                           const WhenceLayoutHost *host)
{
  Row rows[MAX_ROWS];
  double chip_width;

  g_array_set_size (self->places, 0);
  if (self->items->len == 0)
    return;
  chip_width = measure_chip (host);
  find_stretches (self, map, data, width);
  for (guint i = 0; i < MAX_ROWS; i++)
    rows[i] = (Row){ 0, G_MAXUINT };
  for (guint i = 0; i < self->items->len; i++)
    {
      g_array_index (self->counted, guint, i) = G_MAXUINT;
      if (is_in_view (self, i))
        place_item (self, rows, i, chip_width, host);
    }
}

typedef struct
{
  const WhenceAxis *axis;
  const WhenceWarp *warp;
} View;

static double
map_to_view (double   minute,
             gpointer data)
{
  const View *view = data;

  return whence_axis_to_pixel (view->axis, whence_warp_to_axis (view->warp, minute));
}

/**
 * whence_era_strip_place:
 * @self: a strip that was arranged
 * @axis: the view
 * @warp: (nullable): what is left out of the axis
 * @host: who knows texts and their sizes
 *
 * As whence_era_strip_place_by(), where the view is straight but for what is left out.
 */
void
whence_era_strip_place (WhenceEraStrip         *self,
                        const WhenceAxis       *axis,
                        const WhenceWarp       *warp,
                        const WhenceLayoutHost *host)
{
  View view = { axis, warp };

  whence_era_strip_place_by (self, map_to_view, &view, axis->width, host);
}

/**
 * whence_era_strip_get_places:
 * @self: a strip that was placed
 * @out_n: takes how many
 *
 * Returns: (array length=out_n) (transfer none): names and numbers in view
 */
const WhenceEraPlace *
whence_era_strip_get_places (const WhenceEraStrip *self,
                             guint                *out_n)
{
  *out_n = self->places->len;
  return (const WhenceEraPlace *) (gpointer) self->places->data;
}

/**
 * whence_era_strip_hit:
 * @self: (nullable): a strip that was placed
 * @x: a place
 * @y: a place
 *
 * Returns: number of the era that lies topmost there, or %WHENCE_ERA_NONE
 */
guint
whence_era_strip_hit (const WhenceEraStrip *self,
                      double                x,
                      double                y)
{
  for (guint i = whence_era_strip_get_n (self); i-- > 0;)
    {
      double top = whence_era_strip_get_row_y (self, get_row (self, i));

      if (y >= top && y < top + self->row_height && x >= get_stretch (self, i)->left && x < get_stretch (self, i)->right)
        return i;
    }
  return WHENCE_ERA_NONE;
}

/**
 * whence_era_strip_list_counted:
 * @self: a strip that was placed
 * @place: a place that counts
 *
 * Returns: (transfer full) (element-type guint): the eras it counts, in order
 */
GArray *
whence_era_strip_list_counted (const WhenceEraStrip *self,
                               guint                 place)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->counted->len; i++)
    if (is_in_view (self, i) && g_array_index (self->counted, guint, i) == place)
      g_array_append_val (list, i);
  return list;
}

/* An era where it is: shape, layer and extent are the caller's. */
static void
add_era (WhenceScene         *scene,
         WhenceShape          shape,
         WhenceLayer          layer,
         const WhenceEraItem *item,
         double               x,
         double               y,
         double               width,
         double               height)
{
  whence_scene_add (scene, &(WhencePrimitive){ .shape = (guint8) shape,
                                               .layer = (guint8) layer,
                                               .fill = WHENCE_PAINT_TINT,
                                               .tint = item->tint,
                                               .pattern = item->pattern,
                                               .marks = item->marks,
                                               .index = WHENCE_SCENE_NONE,
                                               .x = x,
                                               .y = y,
                                               .width = width,
                                               .height = height });
}

/* An end that is out of view is none to be drawn. */
static WhenceEraItem
cut_to_view (const WhenceEraStrip *self,
             guint                 number,
             double               *out_left,
             double               *out_right)
{
  const Stretch *stretch = get_stretch (self, number);
  WhenceEraItem item = *whence_era_strip_get (self, number);

  *out_left = MAX (stretch->left, 0);
  *out_right = MIN (stretch->right, self->width);
  if (stretch->left < 0)
    item.marks |= WHENCE_MARK_OPEN_BEGIN;
  if (stretch->right > self->width)
    item.marks |= WHENCE_MARK_OPEN_END;
  return item;
}

static void
draw_names (const WhenceEraStrip   *self,
            double                  x,
            double                  y,
            const WhenceLayoutHost *host,
            WhenceScene            *scene)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      const WhenceEraPlace *place = &g_array_index (self->places, WhenceEraPlace, i);
      g_autofree char *count = place->n > 0 ? host->format_count (place->n, host->data) : NULL;
      double padding = count ? CHIP_PADDING : WHENCE_ERA_PADDING;

      whence_scene_add_text (scene, WHENCE_LAYER_ERA_NAME, WHENCE_FONT_CHIP, WHENCE_PAINT_TEXT,
                             count ? count : whence_era_strip_get (self, place->first)->name, x + place->x + padding,
                             y + whence_era_strip_get_row_y (self, place->row) + ROW_PADDING / 2, place->width - 2 * padding, 1, WHENCE_SCENE_NONE);
    }
}

static void
clear_ends (double *ends,
            guint   n)
{
  for (guint i = 0; i < n; i++)
    ends[i] = -G_MAXDOUBLE;
}

/* Of many that lie upon each other so many are enough to be seen: there is a place for one more where one of them has ended. */
static gboolean
take_place (double *ends,
            guint   n,
            double  left,
            double  right)
{
  for (guint i = 0; i < n; i++)
    if (ends[i] <= left)
      {
        ends[i] = right;
        return TRUE;
      }
  return FALSE;
}

/**
 * whence_era_strip_draw:
 * @self: a strip that was placed
 * @x: left of the view
 * @y: top of the strip
 * @bottom: where the ground behind the events ends
 * @host: who knows texts
 * @scene: a scene
 *
 * Adds what is in view to a scene: the washes over the ground below the strip, the strip and the names on it.
 */
void
whence_era_strip_draw (const WhenceEraStrip   *self,
                       double                  x,
                       double                  y,
                       double                  bottom,
                       const WhenceLayoutHost *host,
                       WhenceScene            *scene)
{
  double washed[MAX_WASHES], drawn[MAX_ROWS][MAX_BLOCKS];
  double top = y + whence_era_strip_get_row_y (self, self->n_rows);

  clear_ends (washed, MAX_WASHES);
  clear_ends (&drawn[0][0], MAX_ROWS * MAX_BLOCKS);
  for (guint i = 0; i < self->items->len; i++)
    {
      guint row = get_row (self, i);
      WhenceEraItem item;
      double left, right;

      if (!is_in_view (self, i))
        continue;
      item = cut_to_view (self, i, &left, &right);
      if (take_place (washed, MAX_WASHES, left, right))
        add_era (scene, WHENCE_SHAPE_WASH, WHENCE_LAYER_GROUND, &item, x + left, top, right - left, bottom - top);
      if (take_place (drawn[row], MAX_BLOCKS, left, right))
        add_era (scene, WHENCE_SHAPE_ERA, WHENCE_LAYER_ERA, &item, x + left, y + whence_era_strip_get_row_y (self, row), right - left,
                 self->row_height);
    }
  draw_names (self, x, y, host, scene);
}
