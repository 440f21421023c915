/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-phrase.h"

G_BEGIN_DECLS

gboolean whence_title_is_fronted    (const WhenceTree *tree,
                                     gint              predicate);
void     whence_title_fill_turned   (WhencePhrase *phrase,
                                     gint          predicate);
void     whence_title_turn_helper   (WhencePhrase *phrase,
                                     gint          predicate);
void     whence_title_turn_deadline (WhencePhrase *phrase);

G_END_DECLS
