/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-anchor.h"

G_BEGIN_DECLS

gboolean whence_clash_is_sudden (const WhenceTree *tree,
                                 gint              node);
gboolean whence_clash_is        (const WhenceTree       *tree,
                                 gint                    clause,
                                 gint                    noun,
                                 const WhenceAnchorDate *date);
gboolean whence_clash_only_says (const WhenceTree       *tree,
                                 const guint8           *dated,
                                 const WhenceAnchorDate *date,
                                 gint                    node);
gboolean whence_clash_describes_object (const WhenceTree       *tree,
                                        const guint8           *dated,
                                        const WhenceAnchorDate *date,
                                        gint                    predicate);
gint     whence_clash_find_moved (const WhenceTree       *tree,
                                  const WhenceAnchorDate *date,
                                  gint                    predicate);
gboolean whence_clash_names_charge (const WhenceTree *tree,
                                    gint              noun);

G_END_DECLS
