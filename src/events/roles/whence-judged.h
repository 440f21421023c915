/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-tree.h"

G_BEGIN_DECLS

gint whence_judged_find_doer (const WhenceTree *tree,
                              gint              gerund,
                              gboolean         *out_alleged);

gint whence_judged_find_person (const WhenceTree *tree,
                                gint              noun,
                                gint              participle);

gboolean whence_judged_names_deed (const WhenceTree *tree,
                                   gint              verb,
                                   gint              noun,
                                   gint              date);

gint whence_judged_find_deed (const WhenceTree *tree,
                              gint              verb,
                              gint              date);

G_END_DECLS
