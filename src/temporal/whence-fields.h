/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-expression.h"
#include "whence-rules.h"

G_BEGIN_DECLS

void whence_fields_fill (WhenceExpression   *expression,
                         const WhenceTokens *tokens);

G_END_DECLS
