/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-tree.h"

G_BEGIN_DECLS

gint     whence_participant_find               (const WhenceTree *tree,
                                                gint              predicate);
gint     whence_participant_find_named         (const WhenceTree *tree,
                                                gint              noun);
gint     whence_participant_find_gerund_helper (const WhenceTree *tree,
                                                gint              predicate);
gboolean whence_participant_shares_helper      (const WhenceTree *tree,
                                                gint              predicate);
gboolean whence_participant_is_sequel          (const WhenceTree *tree,
                                                gint              predicate);

G_END_DECLS
