/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-axis.h"
#include "whence-host.h"
#include "whence-index.h"

G_BEGIN_DECLS

/**
 * WhencePlacementOptions:
 * @n_rows: rows there are
 * @scale: how much larger than usual the text is
 * @selected: index of an item to be shown before all others, or %WHENCE_SLOT_NONE
 */
typedef struct
{
  guint  n_rows;
  double scale;
  guint  selected;
} WhencePlacementOptions;

/**
 * WhencePlaced:
 * @index: which item
 * @slot: its place in the order of time
 * @row: 0 is the best row
 * @text: #WhenceTextKind of what stands on the card
 * @x: left edge of the card
 * @offset: where the card was meant to begin, counted from @anchor; the edge of the view may have pushed it aside
 * @width: width of the card
 * @bar_begin: where the item begins; before 0 where that is out of view
 * @bar_end: where it ends
 * @anchor: where its stem meets the axis
 *
 * An item that found room.
 */
typedef struct
{
  guint32 index;
  guint   slot;
  guint   row;
  guint8  text;
  double  x;
  double  offset;
  double  width;
  double  bar_begin;
  double  bar_end;
  double  anchor;
} WhencePlaced;

/**
 * WhenceFold:
 * @begin: minute from which it counts
 * @end: minute up to which it counts
 * @x: left edge of the stretch it counts for, within the view
 * @width: width of that stretch
 * @middle: where within it the items are, as many to the left as to the right
 * @count: how many items found no room
 *
 * Items of a stretch of time that found no room.  The first fold of a view also counts what began before it.
 */
typedef struct
{
  double begin;
  double end;
  double x;
  double width;
  double middle;
  guint  count;
} WhenceFold;

/* A bar is this wide at least; what is narrower is a point. */
#define WHENCE_POINT_WIDTH 11.0

typedef struct _WhencePlacement WhencePlacement;

WhencePlacement    *whence_placement_new        (void);
void                whence_placement_free       (WhencePlacement *self);
void                whence_placement_run        (WhencePlacement              *self,
                                                 WhenceIndex                  *index,
                                                 const WhenceAxis             *axis,
                                                 const WhencePlacementOptions *options,
                                                 const WhenceLayoutHost       *host);
void                whence_placement_forget     (WhencePlacement *self);
void                whence_placement_clear      (WhencePlacement *self);
void                whence_placement_settle     (WhencePlacement *self);
const WhencePlaced *whence_placement_get_placed (WhencePlacement *self,
                                                 guint           *out_n);
const WhenceFold   *whence_placement_get_folds  (WhencePlacement *self,
                                                 guint           *out_n);
guint               whence_placement_get_total  (WhencePlacement *self);
GArray             *whence_placement_list_fold  (WhencePlacement  *self,
                                                 const WhenceFold *fold,
                                                 guint             limit);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhencePlacement, whence_placement_free)

G_END_DECLS
