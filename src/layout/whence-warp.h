/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-axis.h"
#include "whence-index.h"

G_BEGIN_DECLS

/**
 * WhenceStraight:
 * @begin: where it begins on the axis
 * @end: where it ends
 * @shift: what is added to a place on the axis to get the minute
 * @first: the minute of the first item on it; that of @begin where it is out of view
 *
 * A stretch of the axis on which no time is left out.
 */
typedef struct
{
  double begin;
  double end;
  double shift;
  double first;
} WhenceStraight;

typedef struct _WhenceWarp WhenceWarp;

WhenceWarp *whence_warp_new          (const WhenceLayoutItem *items,
                                      guint                   n_items);
WhenceWarp *whence_warp_ref          (WhenceWarp *self);
void        whence_warp_unref        (WhenceWarp *self);
double      whence_warp_to_axis      (const WhenceWarp *self,
                                      double            minute);
double      whence_warp_to_time      (const WhenceWarp *self,
                                      double            place);
gboolean    whence_warp_is_left_out  (const WhenceWarp *self,
                                      double            minute);
guint       whence_warp_get_n_breaks (const WhenceWarp *self);
double      whence_warp_get_break    (const WhenceWarp *self,
                                      guint             number);
GArray     *whence_warp_list         (const WhenceWarp *self,
                                      const WhenceAxis *axis);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceWarp, whence_warp_unref)

G_END_DECLS
