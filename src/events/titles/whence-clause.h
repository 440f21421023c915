/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-phrase.h"

G_BEGIN_DECLS

gboolean whence_clause_choose (WhencePhrase *phrase,
                               gint          predicate,
                               gint          subject);
void     whence_clause_add_joined (WhencePhrase *phrase,
                                   gint          predicate);
gint     whence_clause_find_telling (const WhenceTitleContext *context,
                                     gint                      predicate);

void     whence_clause_name_words (WhencePhrase *phrase,
                                   gint          begin,
                                   gint          end);
gboolean whence_clause_keep_behind (WhencePhrase *phrase,
                                    gint          predicate);
void     whence_clause_keep_dated (WhencePhrase *phrase,
                                   gint          verb,
                                   gint          predicate);
gboolean whence_clause_lasts_until (const WhenceTitleContext *context,
                                    gint                      predicate);
void     whence_clause_keep_since (WhencePhrase *phrase,
                                   gint          begin);
void     whence_clause_keep_object (WhencePhrase *phrase,
                                    gint          predicate);

G_END_DECLS
