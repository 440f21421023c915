/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-article.h"
#include "whence-lexicon.h"
#include "whence-timex.h"
#include "whence-tokens.h"

G_BEGIN_DECLS

void whence_row_dates_fit (const WhenceArticle   *article,
                           const WhenceTokens    *tokens,
                           const GArray          *expressions,
                           const WhenceLanguage  *language,
                           const WhenceReference *reference,
                           GArray                *timexes);

G_END_DECLS
