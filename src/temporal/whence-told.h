/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-expression.h"
#include "whence-lexicon.h"

G_BEGIN_DECLS

void whence_told_find (WhenceExpression *expression, const GArray *found, const WhenceTokens *tokens, const WhenceLanguage *language, const char *text);
void     whence_told_find_day     (WhenceExpression *expression, const GArray *found);
gboolean whence_told_befalls      (const WhenceTokens *tokens, guint token);
gboolean whence_told_points_back (const WhenceTokens *tokens, guint at);
gboolean whence_told_is_of_noun (const WhenceExpression *date, const WhenceTokens *tokens);

G_END_DECLS
