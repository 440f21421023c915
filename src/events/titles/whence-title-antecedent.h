/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-phrase.h"

G_BEGIN_DECLS

gint     whence_title_find_antecedent (const WhenceTitleContext *context,
                                       gint                      relative,
                                       gint                      predicate);
gboolean whence_title_add_antecedent  (WhencePhrase *phrase,
                                       gint          relative,
                                       gint          predicate);

G_END_DECLS
