/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-tokens.h"

G_BEGIN_DECLS

gboolean whence_any_day_describes (const WhenceTokens *tokens,
                                   guint               end,
                                   guint               weekday);

G_END_DECLS
