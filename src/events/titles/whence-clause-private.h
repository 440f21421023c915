/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-clause.h"

G_BEGIN_DECLS

gint whence_clause_find_aside_end (const WhencePhrase *phrase,
                                   gint                comma,
                                   gint                begin,
                                   gint                predicate);
gint whence_clause_choose_to_end  (WhencePhrase *phrase,
                                   gint          begin,
                                   gint          predicate);
gint whence_clause_find_least     (const WhenceTree *tree,
                                   gint              predicate);
gint whence_clause_trim           (WhencePhrase *phrase,
                                   gint          end,
                                   gint          least);
gint whence_clause_cut_end        (WhencePhrase *phrase,
                                   gint          end,
                                   gint          least,
                                   gint          predicate);

G_END_DECLS
