/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-phrase.h"

G_BEGIN_DECLS

guint whence_title_cut_back      (WhencePhrase *phrase,
                                  gint          least,
                                  gboolean      is_clause);
guint whence_title_add_verbatim  (WhencePhrase *phrase,
                                  gint          begin,
                                  gint          end,
                                  gint          least,
                                  gboolean      is_clause);
void  whence_title_fill_verbatim (WhencePhrase *phrase,
                                  gint          predicate);
void  whence_title_fill_sentence (WhencePhrase *phrase,
                                  gint          predicate);

G_END_DECLS
