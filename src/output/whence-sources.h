/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-pipeline.h"

G_BEGIN_DECLS

/**
 * WhenceSources:
 * @events: (element-type WhenceEvent): what is written, in order of time; their numbers begin with 1
 * @undated: (element-type WhenceEvent): what has no date; their numbers go on behind those of @events
 * @articles: (element-type WhenceArticle): what tells them, in order of their numbers, which begin with 1
 * @told: (element-type GArray): of each article the numbers of the events that it tells, rising
 * @numbers: hash of an article → its number
 * @references: hash of an article → its #WhenceReference
 *
 * The events of a chronology and the articles that tell them, numbered to lead to one another.
 */
typedef struct
{
  GPtrArray  *events;
  GPtrArray  *undated;
  GPtrArray  *articles;
  GPtrArray  *told;
  GHashTable *numbers;
  GHashTable *references;
} WhenceSources;

WhenceSources         *whence_sources_new            (const WhenceTimeline *timeline,
                                                      GPtrArray            *events);
void                   whence_sources_free           (WhenceSources *self);
guint                  whence_sources_get_number     (const WhenceSources *self,
                                                      const WhenceArticle *article);
const WhenceReference *whence_sources_find_reference (const WhenceSources *self,
                                                      const WhenceArticle *article);
char                  *whence_sources_describe       (const WhenceSources *self,
                                                      const WhenceArticle *article);
char                  *whence_sources_explain        (const WhenceSources *self,
                                                      const WhenceEvent   *event);
char                  *whence_sources_count          (const WhenceSources *self,
                                                      guint                n_hidden);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceSources, whence_sources_free)

G_END_DECLS
