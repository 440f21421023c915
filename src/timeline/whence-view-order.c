/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-view.h"

typedef struct
{
  GHashTable *places; /* article → its place, from 1 */
} Order;

static gint
compare_undated (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  const WhenceEvent *events[] = { *(WhenceEvent *const *) a, *(WhenceEvent *const *) b };
  const Order *order = user_data;
  guint64 places[2] = { G_MAXUINT64, G_MAXUINT64 };

  for (guint i = 0; i < 2; i++)
    if (events[i]->mentions->len > 0)
      {
        const WhenceMention *mention = g_ptr_array_index (events[i]->mentions, 0);

        places[i] = ((guint64) GPOINTER_TO_UINT (g_hash_table_lookup (order->places, mention->article)) << 32) + mention->begin;
      }
  if (places[0] != places[1])
    return places[0] < places[1] ? -1 : 1;
  return g_strcmp0 (events[0]->id, events[1]->id);
}

/**
 * whence_undated_sort:
 * @undated: (element-type WhenceEvent): events without a date
 * @readings: (element-type WhenceReading): the articles
 *
 * Puts them in the order they are told in.
 */
void
whence_undated_sort (GPtrArray *undated,
                     GPtrArray *readings)
{
  Order order = { g_hash_table_new (NULL, NULL) };

  for (guint i = 0; i < readings->len; i++)
    g_hash_table_insert (order.places, ((WhenceReading *) g_ptr_array_index (readings, i))->article, GUINT_TO_POINTER (i + 1));
  g_ptr_array_sort_with_data (undated, compare_undated, &order);
  g_hash_table_unref (order.places);
}

/**
 * whence_events_weave:
 * @base: (element-type WhenceEvent): events, in order
 * @edited: (element-type WhenceEvent): others, in order
 * @without: (element-type WhenceEvent): those of @base that are left out, as keys
 *
 * Returns: (transfer full) (element-type WhenceEvent): both, in order
 */
GPtrArray *
whence_events_weave (GPtrArray  *base,
                     GPtrArray  *edited,
                     GHashTable *without)
{
  GPtrArray *woven = g_ptr_array_new_full (base->len + edited->len, (GDestroyNotify) whence_event_unref);
  guint next = 0;

  for (guint i = 0; i < base->len; i++)
    {
      WhenceEvent *event = g_ptr_array_index (base, i);

      if (g_hash_table_size (without) > 0 && g_hash_table_contains (without, event))
        continue;
      while (next < edited->len && whence_event_compare (g_ptr_array_index (edited, next), event) < 0)
        g_ptr_array_add (woven, whence_event_ref (g_ptr_array_index (edited, next++)));
      g_ptr_array_add (woven, whence_event_ref (event));
    }
  while (next < edited->len)
    g_ptr_array_add (woven, whence_event_ref (g_ptr_array_index (edited, next++)));
  return woven;
}
