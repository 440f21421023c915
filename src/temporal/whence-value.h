/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-expression.h"
#include "whence-timex.h"

G_BEGIN_DECLS

char *whence_value_of_date     (const WhenceExpression *expression,
                                const WhenceSpan       *span);
char *whence_value_within      (const WhenceSpan *span,
                                WhenceUnit        unit);
char *whence_value_of_unplaced (const WhenceExpression *expression);
char *whence_value_of_duration (const WhenceExpression *expression);
char *whence_value_of_set      (const WhenceExpression *expression);
char *whence_value_of_vague    (const char *rule);

G_END_DECLS
