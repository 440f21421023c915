/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-event.h"
#include "whence-source.h"
#include "whence-tree.h"

G_BEGIN_DECLS

/**
 * WhenceOrdered:
 * @event: (transfer none): what is told without a date, in the past and as what happened next
 * @token: the verb or noun that tells it
 */
typedef struct
{
  WhenceEvent *event;
  guint        token;
} WhenceOrdered;

gboolean whence_ordered_is_next   (const WhenceTree      *tree,
                                   gint                   verb);
gint     whence_ordered_find_noun (const WhenceTree      *tree,
                                   const WhenceEntities  *entities,
                                   gint                   verb);
void     whence_ordered_place     (const WhenceSource    *source,
                                   const WhenceReference *reference,
                                   GPtrArray             *events,
                                   guint                  first,
                                   GPtrArray             *undated,
                                   const GArray          *ordered);

G_END_DECLS
