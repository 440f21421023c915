/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-expression.h"
#include "whence-lexicon.h"

G_BEGIN_DECLS

gboolean whence_checks_run (WhenceExpression     *expression,
                            const WhenceTokens   *tokens,
                            const WhenceLanguage *language,
                            const char           *text);

G_END_DECLS
