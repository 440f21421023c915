/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-article.h"
#include "whence-expression.h"
#include "whence-lexicon.h"
#include "whence-timex.h"
#include "whence-tokens.h"

G_BEGIN_DECLS

void     whence_implied_find      (const WhenceArticle  *article,
                                   const WhenceTokens   *tokens,
                                   const GArray         *expressions,
                                   const WhenceLanguage *language,
                                   gint                  rights_year,
                                   WhenceReference      *reference);
gboolean whence_implied_find_year (const WhenceArticle    *article,
                                   const WhenceTokens     *tokens,
                                   const GArray           *expressions,
                                   const WhenceLanguage   *language,
                                   const WhenceExpression *day,
                                   WhenceEvidence          evidence,
                                   gint                    rights_year,
                                   WhenceReference        *reference);

G_END_DECLS
