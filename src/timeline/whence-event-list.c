/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-event-list.h"

struct _WhenceEventItem
{
  GObject      parent_instance;
  WhenceEvent *event;
};

G_DEFINE_FINAL_TYPE (WhenceEventItem, whence_event_item, G_TYPE_OBJECT)

static void
whence_event_item_finalize (GObject *object)
{
  WhenceEventItem *self = WHENCE_EVENT_ITEM (object);

  g_clear_pointer (&self->event, whence_event_unref);
  G_OBJECT_CLASS (whence_event_item_parent_class)->finalize (object);
}

static void
whence_event_item_class_init (WhenceEventItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = whence_event_item_finalize;
}

static void
whence_event_item_init (WhenceEventItem *self)
{
}

/**
 * whence_event_item_new:
 * @event: an event
 *
 * Returns: (transfer full): a row that holds @event
 */
WhenceEventItem *
whence_event_item_new (WhenceEvent *event)
{
  WhenceEventItem *self = g_object_new (WHENCE_TYPE_EVENT_ITEM, NULL);

  self->event = whence_event_ref (event);
  return self;
}

/**
 * whence_event_item_get_event:
 * @self: a row
 *
 * Returns: (transfer none): its event
 */
WhenceEvent *
whence_event_item_get_event (WhenceEventItem *self)
{
  g_return_val_if_fail (WHENCE_IS_EVENT_ITEM (self), NULL);

  return self->event;
}

/* The rows are made when they are asked for, so that a million events cost a million pointers, not a million objects. */
struct _WhenceEventList
{
  GObject    parent_instance;
  GPtrArray *events; /* element-type WhenceEvent, in order */
};

static GType
whence_event_list_get_item_type (GListModel *model)
{
  return WHENCE_TYPE_EVENT_ITEM;
}

static guint
whence_event_list_get_n_items (GListModel *model)
{
  return WHENCE_EVENT_LIST (model)->events->len;
}

static gpointer
whence_event_list_get_item (GListModel *model,
                            guint       position)
{
  WhenceEvent *event = whence_event_list_get (WHENCE_EVENT_LIST (model), position);

  return event != NULL ? whence_event_item_new (event) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = whence_event_list_get_item_type;
  iface->get_n_items = whence_event_list_get_n_items;
  iface->get_item = whence_event_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (WhenceEventList,
                               whence_event_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static void
whence_event_list_finalize (GObject *object)
{
  WhenceEventList *self = WHENCE_EVENT_LIST (object);

  g_clear_pointer (&self->events, g_ptr_array_unref);
  G_OBJECT_CLASS (whence_event_list_parent_class)->finalize (object);
}

static void
whence_event_list_class_init (WhenceEventListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = whence_event_list_finalize;
}

static void
whence_event_list_init (WhenceEventList *self)
{
  self->events = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
}

/**
 * whence_event_list_new:
 *
 * Returns: (transfer full): an empty list
 */
WhenceEventList *
whence_event_list_new (void)
{
  return g_object_new (WHENCE_TYPE_EVENT_LIST, NULL);
}

/**
 * whence_event_list_set:
 * @self: a list
 * @events: (element-type WhenceEvent): the events to hold from now on, in order of time
 *
 * Replaces what differs: equal rows at the begin and at the end stay, and one `items-changed` tells the rest.
 */
void
whence_event_list_set (WhenceEventList *self,
                       GPtrArray       *events)
{
  guint head = 0, tail = 0, old_len, least;
  g_autoptr (GPtrArray) old = NULL;

  g_return_if_fail (WHENCE_IS_EVENT_LIST (self));
  g_return_if_fail (events != NULL);

  old = g_steal_pointer (&self->events);
  old_len = old->len;
  least = MIN (old_len, events->len);
  while (head < least && g_ptr_array_index (old, head) == g_ptr_array_index (events, head))
    head++;
  while (tail < least - head
         && g_ptr_array_index (old, old_len - 1 - tail) == g_ptr_array_index (events, events->len - 1 - tail))
    tail++;

  self->events = g_ptr_array_new_full (events->len, (GDestroyNotify) whence_event_unref);
  for (guint i = 0; i < events->len; i++)
    g_ptr_array_add (self->events, whence_event_ref (g_ptr_array_index (events, i)));
  if (old_len - head - tail > 0 || events->len - head - tail > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), head, old_len - head - tail, events->len - head - tail);
}

/**
 * whence_event_list_get:
 * @self: a list
 * @position: a position
 *
 * Returns: (transfer none) (nullable): the event there, without making a row for it; %NULL past the end
 */
WhenceEvent *
whence_event_list_get (WhenceEventList *self,
                       guint            position)
{
  g_return_val_if_fail (WHENCE_IS_EVENT_LIST (self), NULL);

  return position < self->events->len ? g_ptr_array_index (self->events, position) : NULL;
}

/**
 * whence_event_list_find:
 * @self: a list
 * @id: an event's id
 *
 * Returns: the position of the event of that id, or -1
 */
gint
whence_event_list_find (WhenceEventList *self,
                        const char      *id)
{
  g_return_val_if_fail (WHENCE_IS_EVENT_LIST (self), -1);

  for (guint i = 0; i < self->events->len; i++)
    if (g_strcmp0 (((WhenceEvent *) g_ptr_array_index (self->events, i))->id, id) == 0)
      return (gint) i;
  return -1;
}
