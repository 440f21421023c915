/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-expression.h"

G_BEGIN_DECLS

void whence_told_find (WhenceExpression *expression, const GArray *found, const WhenceTokens *tokens, const char *text);

G_END_DECLS
