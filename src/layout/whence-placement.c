/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Gives cards their rows.
 *
 * 1. The view is cut into columns of 2^k minutes, aligned to time and not to the view, so that the same items compete wherever
 *    the view stands and nothing flickers while it moves.
 * 2. Of each column the most important items are asked for, as many as could find room.
 * 3. In order of importance each takes the first row with room for its card and its bar: first with the title, then with the
 *    label.  What is on view goes first while the view moves, and keeps its row where it can.
 * 4. Of each column, all that begins in it less what found room is its fold.
 *
 * What is shown follows from the items, the view, what is selected, and the reference: the picture that the last movement of the view
 * ended with, or none.  Where items change, all is placed anew, and what the reference has at its time stays there.  So what changes and changes
 * back is drawn as it was, and where the view was not moved, or the room is another than then, the picture follows from the items alone.
 */

#include "whence-placement-private.h"

#include <math.h>
#include <string.h>

#define CARD_GAP 8.0
#define CARD_PADDING 10.0
#define VIEW_MARGIN 4.0
#define STEM_INSET 14.0
#define MIN_CARD_WIDTH 64.0
/* Bars that go on beyond the view are drawn this far beyond it. */
#define BAR_OVERSHOOT 24.0
#define TITLE_LINES 2
#define MAX_REMEMBERED_SIZES 8192
/* Of items of the same time so many can be told apart. */
#define MAX_ALIKE 256u

/* A card's text may be this wide, in pixels at usual size: the first at which nothing is cut is taken. */
static const double text_widths[] = { 96, 128, 160, 200, 240, 290 };

/* Who chooses first. */
typedef enum
{
  TURN_SELECTED,
  TURN_STEADY, /* was on view, and the edge of the view does not push it aside */
  TURN_KEPT,   /* was on view */
  TURN_NEW,
} Turn;

typedef struct
{
  guint slot;
  float importance;
  Turn  turn;
  guint old; /* place among the items placed before, or WHENCE_SLOT_NONE */
} Candidate;

typedef struct
{
  double begin;
  double end;
} Stretch;

typedef struct
{
  double title; /* width of the card with the title, 0 where it does not fit any */
  double label;
} Size;

/**
 * whence_placement_new:
 *
 * Returns: (transfer full): a new placement that has placed nothing
 */
WhencePlacement *
whence_placement_new (void)
{
  WhencePlacement *self = g_new0 (WhencePlacement, 1);

  self->placed = g_array_new (FALSE, FALSE, sizeof (WhencePlaced));
  self->previous = g_array_new (FALSE, FALSE, sizeof (WhencePlaced));
  self->reference = g_array_new (FALSE, FALSE, sizeof (WhencePlacementKept));
  self->folds = g_array_new (FALSE, FALSE, sizeof (WhenceFold));
  self->candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->seen = g_hash_table_new (NULL, NULL);
  self->sizes = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  return self;
}

/**
 * whence_placement_free:
 * @self: (transfer full): a placement
 *
 * Frees it.
 */
void
whence_placement_free (WhencePlacement *self)
{
  g_clear_pointer (&self->index, whence_index_unref);
  g_array_unref (self->placed);
  g_array_unref (self->previous);
  g_array_unref (self->reference);
  g_array_unref (self->folds);
  g_array_unref (self->candidates);
  g_ptr_array_unref (self->rows);
  g_hash_table_unref (self->seen);
  g_hash_table_unref (self->sizes);
  g_free (self);
}

/**
 * whence_placement_forget:
 * @self: a placement
 *
 * Forgets where items were and how much room their texts took, because they or the fonts are others now.
 */
void
whence_placement_forget (WhencePlacement *self)
{
  whence_placement_settle (self);
  whence_placement_clear (self);
  g_hash_table_remove_all (self->sizes);
}

/**
 * whence_placement_clear:
 * @self: a placement
 *
 * Shows nothing until the next run, because items are known by other indices now.
 */
void
whence_placement_clear (WhencePlacement *self)
{
  g_array_set_size (self->placed, 0);
  g_array_set_size (self->folds, 0);
  self->total = 0;
}

/**
 * whence_placement_settle:
 * @self: a placement
 *
 * Forgets how the view came here: from the next run on the picture follows from the items and the view alone.
 */
void
whence_placement_settle (WhencePlacement *self)
{
  g_array_set_size (self->reference, 0);
  self->view = (WhencePlacementView){ 0 };
}

static double
measure_title (const char             *title,
               double                  least,
               double                  scale,
               const WhenceLayoutHost *host)
{
  WhenceExtent extent;
  double natural;

  host->measure (title, WHENCE_FONT_TITLE, 0, 1, &extent, host->data);
  natural = extent.width;
  for (guint i = 0; i < G_N_ELEMENTS (text_widths); i++)
    {
      double width = text_widths[i] * scale;

      if (natural <= width)
        return MAX (natural, least);
      /* No need to ask where even a perfect break into lines leaves too much. */
      if (width < least || natural > width * TITLE_LINES)
        continue;
      host->measure (title, WHENCE_FONT_TITLE, width, TITLE_LINES, &extent, host->data);
      if (!extent.is_cut)
        return MAX (extent.width, least);
    }
  return 0;
}

static const Size *
measure_item (WhencePlacement        *self,
              guint32                 index,
              double                  scale,
              const WhenceLayoutHost *host)
{
  Size *size = g_hash_table_lookup (self->sizes, GUINT_TO_POINTER (index));
  WhenceExtent extent;
  double date;

  if (size)
    return size;
  size = g_new (Size, 1);
  host->measure (host->get_text (index, WHENCE_TEXT_DATE, host->data), WHENCE_FONT_CAPTION, 0, 1, &extent, host->data);
  date = extent.width;
  size->title = measure_title (host->get_text (index, WHENCE_TEXT_TITLE, host->data), date, scale, host);
  host->measure (host->get_text (index, WHENCE_TEXT_LABEL, host->data), WHENCE_FONT_TITLE, 0, 1, &extent, host->data);
  size->label = MIN (MAX (extent.width, date), text_widths[G_N_ELEMENTS (text_widths) - 1] * scale);
  if (size->title > 0)
    size->title = ceil (size->title + 2 * CARD_PADDING);
  size->label = ceil (size->label + 2 * CARD_PADDING);
  g_hash_table_insert (self->sizes, GUINT_TO_POINTER (index), size);
  return size;
}

static void
add_candidate (WhencePlacement *self,
               guint            slot,
               Turn             turn,
               guint            old)
{
  Candidate candidate = { slot, whence_index_get (self->index, slot)->importance, turn, old };

  if (g_hash_table_add (self->seen, GUINT_TO_POINTER (slot)))
    g_array_append_val (self->candidates, candidate);
}

static void
add_top (WhencePlacement *self,
         guint            first,
         guint            last,
         guint            n)
{
  guint slots[1024];

  n = whence_index_top (self->index, first, last, self->axis.begin, MIN (n, G_N_ELEMENTS (slots)), slots);
  for (guint i = 0; i < n; i++)
    add_candidate (self, slots[i], TURN_NEW, WHENCE_SLOT_NONE);
}

static gboolean
is_in_view (WhencePlacement *self,
            guint            slot)
{
  const WhenceLayoutItem *item = whence_index_get (self->index, slot);

  return (double) item->end > self->axis.begin && (double) item->begin < whence_axis_get_end (&self->axis);
}

static double
choose_column (const WhenceAxis *axis,
               double            scale)
{
  double least = axis->minutes_per_pixel * WHENCE_PLACEMENT_COLUMN * scale;

  return exp2 (ceil (log2 (MAX (least, 1e-6))));
}

static gint
compare_candidates (gconstpointer a,
                    gconstpointer b)
{
  const Candidate *first = a;
  const Candidate *second = b;

  if (first->turn != second->turn)
    return first->turn < second->turn ? -1 : 1;
  if (first->importance != second->importance)
    return first->importance > second->importance ? -1 : 1;
  return (first->slot > second->slot) - (first->slot < second->slot);
}

static void
set_bar (WhencePlacement        *self,
         const WhenceLayoutItem *item,
         WhencePlaced           *placed)
{
  double begin = whence_axis_to_pixel (&self->axis, (double) item->begin);
  double end = whence_axis_to_pixel (&self->axis, (double) item->end);

  if (end - begin < WHENCE_POINT_WIDTH)
    {
      double centre = (begin + end) / 2;

      begin = centre - WHENCE_POINT_WIDTH / 2;
      end = centre + WHENCE_POINT_WIDTH / 2;
      placed->anchor = CLAMP (centre, 0, self->axis.width);
    }
  else
    placed->anchor = CLAMP (begin, 0, self->axis.width);
  placed->bar_begin = CLAMP (begin, -BAR_OVERSHOOT, self->axis.width + BAR_OVERSHOOT);
  placed->bar_end = CLAMP (end, -BAR_OVERSHOOT, self->axis.width + BAR_OVERSHOOT);
}

static double
get_rightmost (const WhencePlacement *self,
               double                 width)
{
  return MAX (VIEW_MARGIN, self->axis.width - width - VIEW_MARGIN);
}

/* What the edge of the view pushes aside may bump into others: these were there first and stay where they are. */
static Turn
get_turn (WhencePlacement    *self,
          const WhencePlaced *old,
          guint               slot)
{
  WhencePlaced now = { 0 };
  double x;

  set_bar (self, whence_index_get (self->index, slot), &now);
  x = now.anchor + old->offset;
  return x >= VIEW_MARGIN && x <= get_rightmost (self, old->width) ? TURN_STEADY : TURN_KEPT;
}

/* Fills the candidates, in the order in which they choose. */
static void
collect (WhencePlacement           *self,
         const WhencePlacementView *view,
         guint                      selected,
         gboolean                   is_steady,
         double                     column)
{
  double end = whence_axis_get_end (&self->axis);
  double start = floor (self->axis.begin / column) * column;
  double column_width = column / self->axis.minutes_per_pixel;
  guint n = view->n_rows * (guint) (1 + column_width / MIN_CARD_WIDTH);

  g_array_set_size (self->candidates, 0);
  g_hash_table_remove_all (self->seen);
  for (guint i = 0; i < self->previous->len; i++)
    {
      const WhencePlaced *old = &g_array_index (self->previous, WhencePlaced, i);

      if (is_in_view (self, old->slot))
        add_candidate (self, old->slot, is_steady ? get_turn (self, old, old->slot) : TURN_NEW, i);
    }
  if (selected != WHENCE_SLOT_NONE)
    add_candidate (self, selected, TURN_SELECTED, WHENCE_SLOT_NONE);
  add_top (self, 0, whence_index_lower (self->index, start), n);
  for (double t = start; t < end; t += column)
    add_top (self, whence_index_lower (self->index, t), whence_index_lower (self->index, MIN (t + column, end)), n);

  for (guint i = 0; i < self->candidates->len; i++)
    if (g_array_index (self->candidates, Candidate, i).slot == selected)
      g_array_index (self->candidates, Candidate, i).turn = TURN_SELECTED;
  g_array_sort (self->candidates, compare_candidates);
}

static gboolean
is_free (WhencePlacement *self,
         guint            row,
         double           begin,
         double           end)
{
  GArray *stretches = g_ptr_array_index (self->rows, row);

  for (guint i = 0; i < stretches->len; i++)
    {
      const Stretch *stretch = &g_array_index (stretches, Stretch, i);

      if (begin < stretch->end && stretch->begin < end)
        return FALSE;
    }
  return TRUE;
}

/* Whether the card with its bar finds room in a row.  The card hangs on its stem like a flag to the right, to the left, in the middle,
 * or, where neighbours are near, by its very edge; whole in view where the view is wide enough. */
static gboolean
try_row (WhencePlacement *self,
         WhencePlaced    *placed,
         guint            row,
         double           preferred)
{
  double offsets[] = { preferred,
                       -STEM_INSET,
                       STEM_INSET - placed->width,
                       -placed->width / 2,
                       -WHENCE_POINT_WIDTH / 2,
                       WHENCE_POINT_WIDTH / 2 - placed->width };

  for (guint i = isnan (preferred) ? 1 : 0; i < G_N_ELEMENTS (offsets); i++)
    {
      double x = CLAMP (round (placed->anchor + offsets[i]), VIEW_MARGIN, get_rightmost (self, placed->width));
      /* Whole pixels make neighbours that were there before come nearer by one. */
      double gap = i == 0 ? CARD_GAP / 2 - 1 : CARD_GAP / 2;
      double begin = MIN (x, placed->bar_begin) - gap;
      double end = MAX (x + placed->width, placed->bar_end) + gap;

      if (!is_free (self, row, begin, end))
        continue;
      placed->x = x;
      placed->offset = offsets[i];
      placed->row = row;
      g_array_append_val (g_ptr_array_index (self->rows, row), ((Stretch){ begin, end }));
      return TRUE;
    }
  return FALSE;
}

static gboolean
try_rows (WhencePlacement    *self,
          WhencePlaced       *placed,
          const WhencePlaced *old)
{
  double preferred = old && old->width == placed->width ? old->offset : NAN;

  if (old && old->row < self->rows->len && try_row (self, placed, old->row, preferred))
    return TRUE;
  for (guint row = 0; row < self->rows->len; row++)
    if (try_row (self, placed, row, NAN))
      return TRUE;
  return FALSE;
}

static void
place (WhencePlacement           *self,
       const Candidate           *candidate,
       const WhencePlacementView *view,
       gboolean                   is_steady,
       const WhenceLayoutHost    *host)
{
  const WhenceLayoutItem *item = whence_index_get (self->index, candidate->slot);
  const WhencePlaced *old = candidate->old == WHENCE_SLOT_NONE ? NULL
                                                               : &g_array_index (self->previous, WhencePlaced, candidate->old);
  WhencePlaced placed = { item->index, candidate->slot };
  double narrowest = MIN_CARD_WIDTH * view->scale;
  gboolean has_room = FALSE;
  const Size *size;

  set_bar (self, item, &placed);
  /* Most candidates of a crowded view find no room whatever they say: do not measure them. */
  for (guint row = 0; row < self->rows->len && !has_room; row++)
    has_room = is_free (self, row, MIN (placed.bar_begin, placed.anchor), MAX (placed.bar_end, placed.anchor))
               && (is_free (self, row, placed.anchor - narrowest / 2, placed.anchor)
                   || is_free (self, row, placed.anchor, placed.anchor + narrowest / 2));
  if (!has_room)
    return;

  size = measure_item (self, item->index, view->scale, host);
  const struct
  {
    double         width;
    WhenceTextKind text;
  } tries[] = { { size->title, WHENCE_TEXT_TITLE }, { size->label, WHENCE_TEXT_LABEL } };
  /* A card that shows its label keeps it while panning: changing its width would make it jump. */
  guint first = old && is_steady && old->text == WHENCE_TEXT_LABEL ? 1 : 0;

  for (guint i = first; i < G_N_ELEMENTS (tries); i++)
    {
      placed.width = MIN (tries[i].width, self->axis.width - 2 * VIEW_MARGIN);
      placed.text = tries[i].text;
      if (tries[i].width > 0 && try_rows (self, &placed, old))
        {
          g_array_append_val (self->placed, placed);
          return;
        }
    }
}

static void
prepare_rows (WhencePlacement *self,
              guint            n_rows)
{
  for (guint i = 0; i < MIN (n_rows, self->rows->len); i++)
    g_array_set_size (g_ptr_array_index (self->rows, i), 0);
  if (self->rows->len > n_rows)
    g_ptr_array_set_size (self->rows, (gint) n_rows);
  while (self->rows->len < n_rows)
    g_ptr_array_add (self->rows, g_array_new (FALSE, FALSE, sizeof (Stretch)));
}

/* Places all that finds room, where the one selected, if any, chooses first, and what was placed goes before the rest or only tries its
 * row first. */
static void
place_all (WhencePlacement           *self,
           const WhencePlacementView *view,
           guint                      selected,
           gboolean                   is_steady,
           const WhenceLayoutHost    *host)
{
  g_array_set_size (self->placed, 0);
  prepare_rows (self, view->n_rows);
  collect (self, view, selected, is_steady, choose_column (&view->axis, view->scale));
  for (guint i = 0; i < self->candidates->len; i++)
    place (self, &g_array_index (self->candidates, Candidate, i), view, is_steady, host);
}

static void
keep_placed (WhencePlacement *self)
{
  GArray *swap = self->previous;

  self->previous = self->placed;
  self->placed = swap;
}

static gboolean
is_alike (WhencePlacement *self,
          guint            slot,
          gint64           begin,
          gint64           end)
{
  const WhenceLayoutItem *item = whence_index_get (self->index, slot);

  return item->begin == begin && item->end == end;
}

static void
take_reference (WhencePlacement           *self,
                const WhencePlacementView *view)
{
  g_array_set_size (self->reference, 0);
  self->reference_view = *view;
  for (guint i = 0; i < self->placed->len; i++)
    {
      const WhencePlaced *placed = &g_array_index (self->placed, WhencePlaced, i);
      const WhenceLayoutItem *item = whence_index_get (self->index, placed->slot);
      WhencePlacementKept kept = { *placed, item->begin, item->end };

      while (kept.number < MIN (placed->slot, MAX_ALIKE) && is_alike (self, placed->slot - kept.number - 1, item->begin, item->end))
        kept.number++;
      if (kept.number < MAX_ALIKE)
        g_array_append_val (self->reference, kept);
    }
}

/* The place of one of the reference among the items there are now, or %WHENCE_SLOT_NONE. */
static guint
find_kept (WhencePlacement           *self,
           const WhencePlacementKept *kept)
{
  guint n = whence_index_get_n (self->index);
  guint slot = whence_index_lower (self->index, (double) kept->begin);
  guint limit = MIN (n, slot + MAX_ALIKE);

  while (slot < limit && whence_index_get (self->index, slot)->begin == kept->begin && whence_index_get (self->index, slot)->end < kept->end)
    slot++;
  slot += kept->number;
  return slot < n && is_alike (self, slot, kept->begin, kept->end) ? slot : WHENCE_SLOT_NONE;
}

static gboolean
is_same_view (const WhencePlacementView *a,
              const WhencePlacementView *b)
{
  return a->n_rows == b->n_rows && a->scale == b->scale && a->axis.width == b->axis.width && a->axis.begin == b->axis.begin
         && a->axis.minutes_per_pixel == b->axis.minutes_per_pixel;
}

/* Whether the reference is of this very view; then what is left of it counts as placed before. */
static gboolean
recall_reference (WhencePlacement           *self,
                  const WhencePlacementView *view)
{
  g_array_set_size (self->previous, 0);
  if (!is_same_view (&self->reference_view, view))
    return FALSE;
  for (guint i = 0; i < self->reference->len; i++)
    {
      const WhencePlacementKept *kept = &g_array_index (self->reference, WhencePlacementKept, i);
      WhencePlaced placed = kept->placed;

      placed.slot = find_kept (self, kept);
      if (placed.slot != WHENCE_SLOT_NONE)
        g_array_append_val (self->previous, placed);
    }
  return self->previous->len > 0;
}

/* The view moves: what is on view moves with it. */
static void
run_moved (WhencePlacement           *self,
           const WhencePlacementView *view,
           guint                      selected,
           const WhenceLayoutHost    *host)
{
  keep_placed (self);
  place_all (self, view, selected, self->view.axis.minutes_per_pixel == view->axis.minutes_per_pixel, host);
  take_reference (self, view);
}

/* The view rests.  What is selected is shown by all means, but moves nothing where it is shown anyway. */
static void
run_resting (WhencePlacement           *self,
             const WhencePlacementView *view,
             guint                      selected,
             const WhenceLayoutHost    *host)
{
  place_all (self, view, WHENCE_SLOT_NONE, recall_reference (self, view), host);
  if (selected == WHENCE_SLOT_NONE || whence_placement_has (self, selected))
    return;
  keep_placed (self);
  place_all (self, view, selected, TRUE, host);
}

/**
 * whence_placement_run:
 * @self: a placement
 * @index: the items
 * @axis: the view
 * @options: rows and wishes
 * @host: who knows texts and their sizes
 *
 * Finds out which items are shown and where.  Cards and bars of a row never overlap, and every item in view is either placed or
 * counted in exactly one fold.
 */
void
whence_placement_run (WhencePlacement              *self,
                      WhenceIndex                  *index,
                      const WhenceAxis             *axis,
                      const WhencePlacementOptions *options,
                      const WhenceLayoutHost       *host)
{
  WhencePlacementView view = { *axis, options->n_rows, options->scale };
  WhencePlacementView still = { self->view.axis, options->n_rows, options->scale };
  guint selected = options->selected == WHENCE_SLOT_NONE ? WHENCE_SLOT_NONE : whence_index_find (index, options->selected);
  gboolean is_moved = index == self->index && self->view.axis.width == axis->width && is_same_view (&self->view, &still)
                      && !is_same_view (&self->view, &view);

  if (index != self->index || self->view.scale != view.scale || g_hash_table_size (self->sizes) > MAX_REMEMBERED_SIZES)
    g_hash_table_remove_all (self->sizes);
  whence_index_ref (index);
  g_clear_pointer (&self->index, whence_index_unref);
  self->index = index;
  self->axis = *axis;
  if (selected != WHENCE_SLOT_NONE && !is_in_view (self, selected))
    selected = WHENCE_SLOT_NONE;
  if (is_moved)
    run_moved (self, &view, selected, host);
  else
    run_resting (self, &view, selected, host);
  self->view = view;
  whence_placement_fold (self, choose_column (axis, view.scale), view.scale);
}

/**
 * whence_placement_get_placed:
 * @self: a placement
 * @out_n: takes how many
 *
 * Returns: (array length=out_n) (transfer none): what found room, most important first
 */
const WhencePlaced *
whence_placement_get_placed (WhencePlacement *self,
                             guint           *out_n)
{
  *out_n = self->placed->len;
  return (const WhencePlaced *) (gpointer) self->placed->data;
}

/**
 * whence_placement_get_total:
 * @self: a placement
 *
 * Returns: how many items are in view, shown or not
 */
guint
whence_placement_get_total (WhencePlacement *self)
{
  return self->total;
}
