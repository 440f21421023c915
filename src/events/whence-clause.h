/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-phrase.h"

G_BEGIN_DECLS

gboolean whence_clause_choose (WhencePhrase *phrase,
                               gint          predicate,
                               gint          subject);

G_END_DECLS
