/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-phrase.h"

G_BEGIN_DECLS

gboolean whence_clause_choose (WhencePhrase *phrase,
                               gint          predicate,
                               gint          subject);

void     whence_clause_name_words (WhencePhrase *phrase,
                                   gint          begin,
                                   gint          end);

G_END_DECLS
