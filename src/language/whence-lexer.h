/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-lexicon.h"
#include "whence-tokens.h"

G_BEGIN_DECLS

void  whence_lexer_run  (const WhenceLexicon *lexicon,
                         const char          *text,
                         gsize                begin,
                         gsize                end,
                         guint                paragraph,
                         WhenceTokens        *tokens);
void  whence_lexer_find_stamps (WhenceTokens *tokens,
                                const char   *text);
gsize whence_lexer_fold (const char *text,
                         gsize       length,
                         char       *folded,
                         gsize       size);

G_END_DECLS
