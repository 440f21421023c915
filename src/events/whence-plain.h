/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-event.h"
#include "whence-lexicon.h"
#include "whence-timex.h"
#include "whence-tokens.h"

G_BEGIN_DECLS

void whence_plain_run (WhenceArticle         *article,
                       const WhenceTokens    *tokens,
                       const GArray          *timexes,
                       const WhenceReference *reference,
                       const WhenceLanguage  *language,
                       GPtrArray             *events);

G_END_DECLS
