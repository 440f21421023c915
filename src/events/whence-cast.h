/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-title.h"

G_BEGIN_DECLS

WhenceKind whence_cast_get_kind     (const WhenceTree     *tree,
                                     const WhenceEntities *entities,
                                     const guint8     *within,
                                     gint              node,
                                     gboolean          is_noun,
                                     gboolean         *out_slight);
WhenceKind whence_cast_get_kind_above (const WhenceTree     *tree,
                                       const WhenceEntities *entities,
                                       gint                  node,
                                       gint                  teller,
                                       const char           *title);
WhenceKind whence_cast_get_kind_joined (const WhenceTitleContext *context,
                                        gint                      predicate,
                                        const char               *title);
void       whence_cast_find_names   (const WhenceTree     *tree,
                                     const WhenceEntities *entities,
                                     WhenceThings         *things,
                                     const guint8         *within,
                                     gint                  node,
                                     WhenceKind            kind,
                                     GPtrArray            *participants,
                                     char                **out_place);
void whence_cast_mark_antecedent (const WhenceTree *tree,
                                  gint              node,
                                  guint8           *within);

WhenceKind whence_cast_get_verb_kind (const WhenceTree *tree,
                                      gint              verb);
void       whence_cast_add_first    (const WhenceTree     *tree,
                                     const WhenceEntities *entities,
                                     const char           *title,
                                     GPtrArray            *participants);

G_END_DECLS
