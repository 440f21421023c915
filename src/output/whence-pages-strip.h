/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-flow.h"
#include "whence-pages-private.h"

G_BEGIN_DECLS

#define WHENCE_STRIP_STEM 11.0

/**
 * WhenceStripLane:
 * @name: what stands above it; repeated on each page
 * @first_row: the first of its rows, from below
 * @n_rows: how many it has
 * @sheet: on which page of the strip being drawn it stands; past the last where it has nothing there
 * @n_drawn: how many of its rows are drawn there
 * @n_levels: how many levels its bars take there
 * @base: where its lowest cards stand, on the page being drawn
 *
 * A part of a strip with rows of its own, all above its lower edge.
 */
typedef struct
{
  const char *name;
  guint       count;
  guint       first_row;
  guint       n_rows;
  guint       sheet;
  guint       n_drawn;
  guint       n_levels;
  double      base;
} WhenceStripLane;

/**
 * WhenceStrip:
 * @cards: of each event
 * @lanes: (nullable): the lanes, where events are grouped; else they stand above and below the axis
 * @n: how many entries there are: an event has one, or one in each of its lanes
 * @events: number of each entry's event
 * @lanes_of: number of each entry's lane
 * @levels: level of each entry's bar, from 1; 0 for points
 * @n_levels: how many levels bars take beside an axis
 * @is_packed: whether the lanes do not all fit below each other, so that a strip takes several pages, with the same axis
 * @eras: (nullable): what is named above each strip
 * @eras_height: how much of it that takes
 */
typedef struct
{
  WhencePages    *pages;
  WhencePageCard *cards;
  GArray         *lanes;
  guint           n;
  guint          *events;
  guint          *lanes_of;
  WhenceFlowItem *items;
  guint          *levels;
  guint           n_levels;
  WhenceFlow     *flow;
  double          card_height;
  double          pitch;
  double          tick_height;
  double          header_height;
  double          legend_height;
  WhenceEraStrip *eras;
  double          eras_height;
  guint           n_rows;
  gboolean        is_packed;
  double          top; /* of the first strip, under the title */
  gboolean       *is_linked; /* whether links lead to an event already */
  /* Of the strip being drawn: */
  guint           sheet;
  double          band_top;
  double          band_bottom;
} WhenceStrip;

double   whence_strip_get_band_height (const WhenceStrip *strip);
double   whence_strip_get_room        (const WhenceStrip *strip,
                                       double             top);
double   whence_strip_get_half        (const WhenceStrip *strip,
                                       double             top);
double   whence_strip_get_lane_extra  (const WhenceStrip *strip,
                                       guint              n_levels);
gboolean whence_strip_is_bar          (const WhenceStrip *strip,
                                       guint              i,
                                       double            *out_begin,
                                       double            *out_end);
void     whence_strip_draw            (WhenceStrip *strip,
                                       guint        page,
                                       guint        sheet,
                                       gboolean     is_last);

G_END_DECLS
