/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-merge.h"

static gint
compare_events (gconstpointer a,
                gconstpointer b)
{
  return whence_event_compare (*(WhenceEvent *const *) a, *(WhenceEvent *const *) b);
}

GPtrArray *
whence_merge_run (const GPtrArray *tellings,
                  GCancellable    *cancellable)
{
  GPtrArray *events = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);

  for (guint i = 0; i < tellings->len; i++)
    g_ptr_array_add (events, whence_event_ref (g_ptr_array_index (tellings, i)));
  g_ptr_array_sort (events, compare_events);
  return events;
}
