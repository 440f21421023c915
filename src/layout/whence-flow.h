/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WhenceFlowItem:
 * @begin: first minute
 * @end: the minute after the last
 * @width: width of its card
 * @first_row: the first row it may stand in
 * @n_rows: in how many rows it may stand; 0 where in any
 */
typedef struct
{
  gint64 begin;
  gint64 end;
  double width;
  guint  first_row;
  guint  n_rows;
} WhenceFlowItem;

/**
 * WhenceFlowPlace:
 * @page: which strip
 * @row: which row
 * @x: left edge of the card
 * @anchor: where its begin lies on the strip's axis
 */
typedef struct
{
  guint  page;
  guint  row;
  double x;
  double anchor;
} WhenceFlowPlace;

/**
 * WhenceFlowPage:
 * @first: first item of the strip
 * @last: the item after the last
 * @scale: pixels per minute, where time is not pushed apart or left out
 * @n_rows: how many rows it has
 */
typedef struct
{
  guint  first;
  guint  last;
  double scale;
  guint  n_rows;
} WhenceFlowPage;

typedef struct _WhenceFlow WhenceFlow;

/* How many rows the strip that was filled last leaves room for: where they are fewer than it has, it is filled again with so many. */
typedef guint (*WhenceFlowLimit) (WhenceFlow *flow,
                                  guint       page,
                                  gpointer    data);

WhenceFlow            *whence_flow_new       (const WhenceFlowItem *items,
                                              guint                 n_items,
                                              double                width,
                                              double                gap,
                                              guint                 n_rows,
                                              WhenceFlowLimit       limit,
                                              gpointer              data);
void                   whence_flow_free      (WhenceFlow *self);
const WhenceFlowPlace *whence_flow_get_place (const WhenceFlow *self,
                                              guint             item);
const WhenceFlowPage  *whence_flow_get_pages (const WhenceFlow *self,
                                              guint            *out_n);
double                 whence_flow_to_pixel  (const WhenceFlow *self,
                                              guint             page,
                                              double            minute);
gboolean               whence_flow_get_break (const WhenceFlow *self,
                                              guint             item);
gboolean               whence_flow_is_broken (const WhenceFlow *self,
                                              guint             page,
                                              double            minute);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceFlow, whence_flow_free)

G_END_DECLS
