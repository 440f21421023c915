/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-view.h"

static void
telling_free (gpointer data)
{
  WhenceTelling *self = data;

  g_free (self->key);
  g_free (self);
}

/* Two clauses may share one date: the second of the same place, in order of the timeline, is "…-2". */
static void
add_telling (WhenceTellings      *self,
             WhenceEvent         *event,
             const WhenceMention *mention)
{
  WhenceTelling *telling = g_new (WhenceTelling, 1);
  g_autofree char *plain = whence_telling_dup_key (mention);
  char *key = g_strdup (plain);

  for (guint n = 2; g_hash_table_contains (self->by_key, key); n++)
    {
      g_free (key);
      key = g_strdup_printf ("%s-%u", plain, n);
    }
  *telling = (WhenceTelling){ event, mention, key };
  g_hash_table_insert (self->by_key, key, telling);
  g_hash_table_insert (self->by_mention, (gpointer) mention, telling);
}

static void
add_events (WhenceTellings *self,
            GPtrArray      *events)
{
  for (guint i = 0; i < events->len; i++)
    {
      WhenceEvent *event = g_ptr_array_index (events, i);

      g_hash_table_insert (self->by_id, event->id, event);
      for (guint k = 0; k < event->mentions->len; k++)
        add_telling (self, event, g_ptr_array_index (event->mentions, k));
    }
}

/**
 * whence_tellings_new:
 * @events: (element-type WhenceEvent): the extracted events that have a date, in order
 * @undated: (element-type WhenceEvent): those that have none
 *
 * Returns: (transfer full): all their tellings; borrows the events
 */
WhenceTellings *
whence_tellings_new (GPtrArray *events,
                     GPtrArray *undated)
{
  WhenceTellings *self = g_new (WhenceTellings, 1);

  self->by_key = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, telling_free);
  self->by_mention = g_hash_table_new (NULL, NULL);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  add_events (self, events);
  add_events (self, undated);
  return self;
}

/**
 * whence_tellings_free:
 * @self: (transfer full): tellings
 */
void
whence_tellings_free (WhenceTellings *self)
{
  g_hash_table_unref (self->by_mention);
  g_hash_table_unref (self->by_key);
  g_hash_table_unref (self->by_id);
  g_free (self);
}
