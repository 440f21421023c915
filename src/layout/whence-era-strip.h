/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-scene.h"
#include "whence-warp.h"

G_BEGIN_DECLS

#define WHENCE_ERA_PADDING 6.0
#define WHENCE_ERA_NONE G_MAXUINT

/**
 * WhenceEraItem:
 * @begin: its first minute, or the first of the calendar where it is open
 * @end: the minute after its last, or the last of the calendar
 * @name: what is written on it
 * @tint: number of its colour
 * @pattern: what tells it apart beside its colour
 * @marks: #WhenceMarks of its ends
 *
 * A named stretch of time.
 */
typedef struct
{
  double      begin;
  double      end;
  const char *name;
  guint8      tint;
  guint8      pattern;
  guint8      marks;
} WhenceEraItem;

/**
 * WhenceEraPlace:
 * @first: number of the item whose name this is, or of the first that is counted
 * @n: how many are counted; 0 where this is a name
 * @row: its row, from the top
 * @x: left
 * @width: width
 *
 * Where the name of an item stands, or the number of those whose names have no room.
 */
typedef struct
{
  guint  first;
  guint  n;
  guint  row;
  double x;
  double width;
} WhenceEraPlace;

typedef struct _WhenceEraStrip WhenceEraStrip;

/**
 * WhenceEraMap:
 * @minute: a minute
 * @data: as it was handed over
 *
 * Returns: the pixel it lies at
 */
typedef double (*WhenceEraMap) (double   minute,
                                gpointer data);

WhenceEraStrip       *whence_era_strip_new         (const WhenceEraItem *items,
                                                    guint                n);
void                  whence_era_strip_free        (WhenceEraStrip *self);
guint                 whence_era_strip_get_n       (const WhenceEraStrip *self);
const WhenceEraItem  *whence_era_strip_get         (const WhenceEraStrip *self,
                                                    guint                 item);
double                whence_era_strip_arrange     (WhenceEraStrip         *self,
                                                    double                  height,
                                                    const WhenceLayoutHost *host);
double                whence_era_strip_get_row_height (const WhenceEraStrip *self);
double                whence_era_strip_get_row_y   (const WhenceEraStrip *self,
                                                    guint                 row);
void                  whence_era_strip_place       (WhenceEraStrip         *self,
                                                    const WhenceAxis       *axis,
                                                    const WhenceWarp       *warp,
                                                    const WhenceLayoutHost *host);
void                  whence_era_strip_place_by    (WhenceEraStrip         *self,
                                                    WhenceEraMap            map,
                                                    gpointer                data,
                                                    double                  width,
                                                    const WhenceLayoutHost *host);
const WhenceEraPlace *whence_era_strip_get_places  (const WhenceEraStrip *self,
                                                    guint                *out_n);
guint                 whence_era_strip_hit         (const WhenceEraStrip *self,
                                                    double                x,
                                                    double                y);
GArray               *whence_era_strip_list_counted (const WhenceEraStrip *self,
                                                     guint                 place);
void                  whence_era_strip_draw        (const WhenceEraStrip   *self,
                                                    double                  x,
                                                    double                  y,
                                                    double                  bottom,
                                                    const WhenceLayoutHost *host,
                                                    WhenceScene            *scene);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceEraStrip, whence_era_strip_free)

G_END_DECLS
