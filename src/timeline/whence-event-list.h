/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "whence-event.h"

G_BEGIN_DECLS

/* A row of the list: one event with what the views bind to. */
#define WHENCE_TYPE_EVENT_ITEM (whence_event_item_get_type ())
G_DECLARE_FINAL_TYPE (WhenceEventItem, whence_event_item, WHENCE, EVENT_ITEM, GObject)

WhenceEventItem *whence_event_item_new       (WhenceEvent *event);
WhenceEvent     *whence_event_item_get_event (WhenceEventItem *self);

/* GListModel of WhenceEventItem, in order of time. */
#define WHENCE_TYPE_EVENT_LIST (whence_event_list_get_type ())
G_DECLARE_FINAL_TYPE (WhenceEventList, whence_event_list, WHENCE, EVENT_LIST, GObject)

WhenceEventList *whence_event_list_new    (void);
void             whence_event_list_set    (WhenceEventList *self,
                                           GPtrArray       *events);
WhenceEvent     *whence_event_list_get    (WhenceEventList *self,
                                           guint            position);
gint             whence_event_list_find   (WhenceEventList *self,
                                           const char      *id);

G_END_DECLS
