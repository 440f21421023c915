/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-phrase.h"

G_BEGIN_DECLS

/* What it costs a phrase to be no good language in one way. */
#define WHENCE_BLAME 10

guint whence_title_check (const WhencePhrase *phrase,
                          gboolean            is_clause);

G_END_DECLS
