/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-source.h"
#include "whence-tree.h"

G_BEGIN_DECLS

gboolean whence_undated_is_of_note    (const WhenceKindRow  *row);
gboolean whence_undated_may_tell      (const WhenceSource   *source,
                                       const WhenceSentence *sentence,
                                       gboolean              is_lead);
gboolean whence_undated_tells_news    (const WhenceSource   *source,
                                       const WhenceSentence *sentence);
gboolean whence_undated_is_past       (const WhenceTree     *tree,
                                       gint                  verb,
                                       gboolean              is_lead);
gboolean whence_undated_recurs        (const WhenceSource   *source,
                                       const WhenceSentence *sentence);

G_END_DECLS
