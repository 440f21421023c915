/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-builder.h"

void
whence_builder_run (WhenceArticle           *article,
                    const WhenceTokens      *tokens,
                    const GArray            *timexes,
                    const WhenceReference   *reference,
                    const WhenceSyntaxModel *model,
                    GPtrArray               *events,
                    GPtrArray               *undated)
{
}
