/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-pipeline.h"

G_BEGIN_DECLS

/**
 * WhenceFilter:
 * @articles: (nullable): hashes of the articles whose tellings count, as a set; %NULL: all
 * @events: (nullable): ids of the events that were found, as a set, see whence_document_search(); %NULL: all
 * @kinds: bits `1 << WhenceKind`; 0: all
 * @statuses: bits `1 << WhenceStatus`; 0: all
 * @starred: only what is starred
 * @has_begin: whether @begin counts
 * @has_end: whether @end counts
 * @begin: first minute, counted as in #WhenceSpan
 * @end: first minute after
 *
 * What is shown, printed and exported: an event that meets all that is set.  A value: `{ 0 }` lets everything pass.
 */
typedef struct
{
  GHashTable *articles;
  GHashTable *events;
  guint32     kinds;
  guint32     statuses;
  gboolean    starred;
  gboolean    has_begin;
  gboolean    has_end;
  gint64      begin;
  gint64      end;
} WhenceFilter;

void            whence_filter_clear     (WhenceFilter *self);
void            whence_filter_copy      (const WhenceFilter *self,
                                         WhenceFilter       *out_copy);
gboolean        whence_filter_is_empty  (const WhenceFilter *self);
void            whence_filter_set_span  (WhenceFilter     *self,
                                         const WhenceSpan *span);
void            whence_filter_add_article (WhenceFilter *self,
                                           const char   *hash);
gboolean        whence_filter_matches   (const WhenceFilter *self,
                                         const WhenceEvent  *event);
WhenceTimeline *whence_filter_apply     (const WhenceFilter   *self,
                                         const WhenceTimeline *timeline);

G_END_DECLS
