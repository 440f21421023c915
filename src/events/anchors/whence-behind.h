/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-tree.h"

G_BEGIN_DECLS

gint whence_behind_find (const WhenceTree *tree,
                         guint             behind,
                         gboolean         *out_is_noun);

gint whence_behind_find_when (const WhenceTree *tree,
                              gint              predicate);

G_END_DECLS
