/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-tokens.h"

G_BEGIN_DECLS

gboolean whence_pictured_is (const WhenceTokens *tokens,
                             const char         *text,
                             guint               token);

G_END_DECLS
