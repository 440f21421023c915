/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-expression.h"
#include "whence-span.h"

G_BEGIN_DECLS

gboolean whence_within_is_length (const WhenceExpression *expression);
gboolean whence_within_place (const WhenceExpression *expression, WhenceSpan *span);

G_END_DECLS
