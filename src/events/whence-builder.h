/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-event.h"
#include "whence-syntax.h"
#include "whence-tokens.h"

G_BEGIN_DECLS

void whence_builder_run (WhenceArticle           *article,
                         const WhenceTokens      *tokens,
                         const GArray            *timexes,
                         const WhenceReference   *reference,
                         const WhenceSyntaxModel *model,
                         GPtrArray               *events,
                         GPtrArray               *undated);

G_END_DECLS
