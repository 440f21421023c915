/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-tree.h"

G_BEGIN_DECLS

gint     whence_relative_find_noun   (const WhenceTree *tree,
                                      gint              predicate);
gboolean whence_relative_is_given    (const WhenceTree *tree,
                                      gint              predicate);
gint     whence_relative_find_object (const WhenceTree *tree,
                                      gint              predicate);
gboolean whence_relative_is_asked    (const WhenceTree *tree,
                                      gint              pronoun,
                                      gint              predicate);

G_END_DECLS
