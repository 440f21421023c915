/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-article.h"
#include "whence-lexicon.h"
#include "whence-timex.h"
#include "whence-tokens.h"

G_BEGIN_DECLS

GArray *whence_resolver_run (const WhenceTokens    *tokens,
                             const char            *text,
                             const GArray          *expressions,
                             const WhenceLanguage  *language,
                             const WhenceReference *reference);

G_END_DECLS
