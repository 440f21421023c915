/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-edits.h"

G_BEGIN_DECLS

/**
 * WhenceTelling:
 * @event: the extracted event it belongs to
 * @mention: the telling
 * @key: what it is known by, unique
 */
typedef struct
{
  WhenceEvent         *event;
  const WhenceMention *mention;
  char                *key;
} WhenceTelling;

/**
 * WhenceTellings:
 * @by_key: (element-type utf8 WhenceTelling)
 * @by_mention: (element-type WhenceMention WhenceTelling)
 * @by_id: (element-type utf8 WhenceEvent): events by their id
 *
 * All tellings of the extracted events, to be found by key.
 */
typedef struct
{
  GHashTable *by_key;
  GHashTable *by_mention;
  GHashTable *by_id;
} WhenceTellings;

/**
 * WhenceSlot:
 * @event: the event as the user wants it
 * @base: (nullable): the extracted event it was made from; %NULL for what was taken out or added by hand
 * @key: what edits of it are written under
 * @keys: (element-type utf8): the keys under which there are edits of it, borrowed
 * @parent: (nullable): the slot it was joined into
 * @origins: (element-type WhenceMention): for each telling of @event, the extracted one
 * @owners: (element-type WhenceSlot): for each telling of @event, the slot it came from
 *
 * An event that the user changed.
 */
typedef struct _WhenceSlot WhenceSlot;

struct _WhenceSlot
{
  WhenceEvent *event;
  WhenceEvent *base;
  char        *key;
  GPtrArray   *keys;
  WhenceSlot  *parent;
  GPtrArray   *origins;
  GPtrArray   *owners;
};

/**
 * WhenceView:
 * @timeline: what is to be seen: extracted, then edited
 * @slots: (element-type WhenceSlot): the events that the user changed, owned
 * @by_base: (element-type WhenceEvent WhenceSlot): slot of an extracted event
 * @by_id: (element-type utf8 WhenceSlot): slot of an event that is to be seen
 * @by_key: (element-type utf8 WhenceSlot): slot of a key
 */
typedef struct
{
  WhenceTimeline *timeline;
  GPtrArray      *slots;
  GHashTable     *by_base;
  GHashTable     *by_id;
  GHashTable     *by_key;
} WhenceView;

WhenceTellings *whence_tellings_new  (GPtrArray *events,
                                      GPtrArray *undated);
void            whence_tellings_free (WhenceTellings *self);
WhenceView     *whence_view_new      (GPtrArray      *readings,
                                      GPtrArray      *events,
                                      GPtrArray      *undated,
                                      WhenceTellings *tellings,
                                      WhenceEdits    *edits,
                                      WhenceView     *before);
void            whence_view_free     (WhenceView *self);
WhenceEvent    *whence_view_find     (WhenceView     *self,
                                      WhenceTellings *tellings,
                                      const char     *id);
WhenceEvent    *whence_view_of_base  (WhenceView  *self,
                                      WhenceEvent *base);
WhenceSlot     *whence_slot_get_root (WhenceSlot *self);
GPtrArray      *whence_events_weave  (GPtrArray  *base,
                                      GPtrArray  *edited,
                                      GHashTable *without);
void            whence_undated_sort  (GPtrArray *undated,
                                      GPtrArray *readings);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceTellings, whence_tellings_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceView, whence_view_free)

G_END_DECLS
