/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-filter.h"

static GHashTable *
copy_set (GHashTable *set)
{
  GHashTable *copy;
  GHashTableIter iter;
  gpointer key;

  if (set == NULL)
    return NULL;
  copy = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_hash_table_iter_init (&iter, set);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_hash_table_add (copy, g_strdup (key));
  return copy;
}

/**
 * whence_filter_clear:
 * @self: a filter
 *
 * Frees what it owns; afterwards it lets everything pass.
 */
void
whence_filter_clear (WhenceFilter *self)
{
  g_clear_pointer (&self->articles, g_hash_table_unref);
  g_clear_pointer (&self->events, g_hash_table_unref);
  *self = (WhenceFilter){ 0 };
}

/**
 * whence_filter_copy:
 * @self: a filter
 * @out_copy: (out caller-allocates): where the copy goes
 */
void
whence_filter_copy (const WhenceFilter *self,
                    WhenceFilter       *out_copy)
{
  *out_copy = *self;
  out_copy->articles = copy_set (self->articles);
  out_copy->events = copy_set (self->events);
}

/**
 * whence_filter_is_empty:
 * @self: a filter
 *
 * Returns: whether it lets everything pass
 */
gboolean
whence_filter_is_empty (const WhenceFilter *self)
{
  return self->articles == NULL && self->events == NULL && self->kinds == 0 && self->statuses == 0 && !self->starred
         && !self->has_begin && !self->has_end;
}

/**
 * whence_filter_set_span:
 * @self: a filter
 * @span: (nullable): what lies or reaches into it passes; an open end is none; %NULL: all dates pass
 */
void
whence_filter_set_span (WhenceFilter     *self,
                        const WhenceSpan *span)
{
  self->has_begin = span != NULL && !(span->flags & WHENCE_SPAN_OPEN_BEGIN);
  self->has_end = span != NULL && !(span->flags & WHENCE_SPAN_OPEN_END);
  self->begin = self->has_begin ? span->begin : 0;
  self->end = self->has_end ? span->end : 0;
}

/**
 * whence_filter_add_article:
 * @self: a filter
 * @hash: hash of an article whose tellings pass
 */
void
whence_filter_add_article (WhenceFilter *self,
                           const char   *hash)
{
  if (self->articles == NULL)
    self->articles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_hash_table_add (self->articles, g_strdup (hash));
}

static gboolean
is_told (const WhenceFilter *self,
         const WhenceEvent  *event)
{
  for (guint i = 0; i < event->mentions->len; i++)
    if (g_hash_table_contains (self->articles, whence_article_get_hash (((const WhenceMention *) g_ptr_array_index (event->mentions, i))->article)))
      return TRUE;
  return FALSE;
}

/* What has no date is within no range of dates. */
static gboolean
is_within (const WhenceFilter *self,
           const WhenceEvent  *event)
{
  if (!self->has_begin && !self->has_end)
    return TRUE;
  if (!event->dated)
    return FALSE;
  return (!self->has_begin || event->span.end > self->begin || (event->span.flags & WHENCE_SPAN_OPEN_END))
         && (!self->has_end || event->span.begin < self->end || (event->span.flags & WHENCE_SPAN_OPEN_BEGIN));
}

/**
 * whence_filter_matches:
 * @self: a filter
 * @event: an event
 *
 * Returns: whether it passes
 */
gboolean
whence_filter_matches (const WhenceFilter *self,
                       const WhenceEvent  *event)
{
  if (self->kinds != 0 && !(self->kinds & (1u << event->kind)))
    return FALSE;
  if (self->statuses != 0 && !(self->statuses & (1u << event->status)))
    return FALSE;
  if (self->starred && !event->starred)
    return FALSE;
  return is_within (self, event) && (self->articles == NULL || is_told (self, event))
         && (self->events == NULL || g_hash_table_contains (self->events, event->id));
}

static GPtrArray *
pick (const WhenceFilter *self,
      GPtrArray          *events)
{
  GPtrArray *picked;

  if (events == NULL || whence_filter_is_empty (self))
    return events != NULL ? g_ptr_array_ref (events) : NULL;
  picked = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  for (guint i = 0; i < events->len; i++)
    if (whence_filter_matches (self, g_ptr_array_index (events, i)))
      g_ptr_array_add (picked, whence_event_ref (g_ptr_array_index (events, i)));
  return picked;
}

/**
 * whence_filter_apply:
 * @self: a filter
 * @timeline: a timeline
 *
 * Returns: (transfer full): what of it passes; all articles stay, so that sources keep their numbers, and all eras
 */
WhenceTimeline *
whence_filter_apply (const WhenceFilter   *self,
                     const WhenceTimeline *timeline)
{
  WhenceTimeline *result = g_new0 (WhenceTimeline, 1);

  result->readings = g_ptr_array_ref (timeline->readings);
  result->events = pick (self, timeline->events);
  result->undated = pick (self, timeline->undated);
  result->hidden = pick (self, timeline->hidden);
  result->deleted = pick (self, timeline->deleted);
  result->eras = timeline->eras != NULL ? g_ptr_array_ref (timeline->eras) : NULL;
  for (guint i = 0; i < result->events->len; i++)
    result->n_merged += MAX (((WhenceEvent *) g_ptr_array_index (result->events, i))->mentions->len, 1) - 1;
  return result;
}
