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
 */
typedef struct
{
  guint  first;
  guint  last;
  double scale;
} WhenceFlowPage;

typedef struct _WhenceFlow WhenceFlow;

WhenceFlow            *whence_flow_new       (const WhenceFlowItem *items,
                                              guint                 n_items,
                                              double                width,
                                              double                gap,
                                              guint                 n_rows);
void                   whence_flow_free      (WhenceFlow *self);
const WhenceFlowPlace *whence_flow_get_place (const WhenceFlow *self,
                                              guint             item);
const WhenceFlowPage  *whence_flow_get_pages (const WhenceFlow *self,
                                              guint            *out_n);
double                 whence_flow_to_pixel  (const WhenceFlow *self,
                                              guint             page,
                                              double            minute);
double                 whence_flow_get_begin (const WhenceFlow *self,
                                              guint             item);
gboolean               whence_flow_get_break (const WhenceFlow *self,
                                              guint             item);
gboolean               whence_flow_is_broken (const WhenceFlow *self,
                                              guint             page,
                                              double            minute);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceFlow, whence_flow_free)

G_END_DECLS
