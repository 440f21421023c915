/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  WHENCE_ITEM_PLANNED = 1 << 0,
  WHENCE_ITEM_CONFLICT = 1 << 1,
  WHENCE_ITEM_DENIED = 1 << 2,
} WhenceItemMarks;

/**
 * WhenceLayoutItem:
 * @begin: first minute, counted from 1970-01-01T00:00
 * @end: the minute after the last, after @begin
 * @importance: what is more important is shown first
 * @index: what the caller knows it by: its position in the model
 * @groups: what it is grouped by, as the caller numbers it
 * @precision: #WhencePrecision
 * @flags: #WhenceSpanFlags
 * @marks: #WhenceItemMarks
 * @tint: number of its colour
 *
 * What the layout needs to know of an event; a million of them are 32 MB.
 */
typedef struct
{
  gint64  begin;
  gint64  end;
  float   importance;
  guint32 index;
  guint32 groups;
  guint8  precision;
  guint8  flags;
  guint8  marks;
  guint8  tint;
} WhenceLayoutItem;

typedef struct _WhenceIndex WhenceIndex;

#define WHENCE_SLOT_NONE G_MAXUINT

WhenceIndex            *whence_index_new       (WhenceLayoutItem *items,
                                                guint             n_items);
WhenceIndex            *whence_index_ref       (WhenceIndex *self);
void                    whence_index_unref     (WhenceIndex *self);
guint                   whence_index_get_n     (const WhenceIndex *self);
const WhenceLayoutItem *whence_index_get       (const WhenceIndex *self,
                                                guint              slot);
guint                   whence_index_find      (const WhenceIndex *self,
                                                guint32            index);
gint64                  whence_index_get_begin (const WhenceIndex *self);
gint64                  whence_index_get_end   (const WhenceIndex *self);
guint                   whence_index_lower     (const WhenceIndex *self,
                                                double             minute);
guint                   whence_index_count     (const WhenceIndex *self,
                                                double             begin,
                                                double             end);
guint                   whence_index_top       (const WhenceIndex *self,
                                                guint              first,
                                                guint              last,
                                                double             after,
                                                guint              n,
                                                guint             *out_slots);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceIndex, whence_index_unref)

G_END_DECLS
