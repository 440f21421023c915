/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-geometry.h"
#include "whence-placement.h"

G_BEGIN_DECLS

/**
 * WhenceLaneContent:
 * @key: (nullable): what the lane is known by from one division to the next; %NULL where items are not grouped
 * @name: (nullable): what its header says
 * @index: its items
 *
 * What is to stand in a lane.
 */
typedef struct
{
  char        *key;
  char        *name;
  WhenceIndex *index;
} WhenceLaneContent;

/**
 * WhenceLane:
 * @content: what stands in it
 * @placement: which of its items are shown
 * @geometry: where they stand
 * @top: its upper edge; above 0 or below the axis where it is scrolled out of view
 * @height: with its header
 * @is_closed: whether its items are counted and none is shown
 * @is_in_view: whether any of it is
 *
 * Items that belong together, with rows of their own.
 */
typedef struct
{
  WhenceLaneContent content;
  WhencePlacement  *placement;
  WhenceGeometry    geometry;
  double            top;
  double            height;
  gboolean          is_closed;
  gboolean          is_in_view;
} WhenceLane;

#define WHENCE_LANE_NONE G_MAXUINT

typedef struct _WhenceLanes WhenceLanes;

void         whence_lane_content_clear (gpointer content);
WhenceLanes *whence_lanes_new          (void);
void         whence_lanes_free         (WhenceLanes *self);
void         whence_lanes_set          (WhenceLanes             *self,
                                        const WhenceLaneContent *contents,
                                        guint                    n,
                                        guint                   *out_were);
guint        whence_lanes_get_n        (const WhenceLanes *self);
WhenceLane  *whence_lanes_get          (const WhenceLanes *self,
                                        guint              lane);
gboolean     whence_lanes_are_grouped  (const WhenceLanes *self);
void         whence_lanes_set_closed   (WhenceLanes *self,
                                        const char  *key,
                                        gboolean     is_closed);
GHashTable  *whence_lanes_get_closed   (const WhenceLanes *self);
double       whence_lanes_arrange      (WhenceLanes          *self,
                                        const WhenceGeometry *whole,
                                        double                scroll);
double       whence_lanes_get_height   (const WhenceLanes *self);
void         whence_lanes_place        (WhenceLanes            *self,
                                        const WhenceAxis       *axis,
                                        guint32                 selected,
                                        const WhenceLayoutHost *host);
void         whence_lanes_forget       (WhenceLanes *self);
void         whence_lanes_settle       (WhenceLanes *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceLanes, whence_lanes_free)

G_END_DECLS
