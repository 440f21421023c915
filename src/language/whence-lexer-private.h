/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files of the lexer share. */
#pragma once

#include "whence-lexicon.h"
#include "whence-tokens.h"

G_BEGIN_DECLS

#define WHENCE_LEXER_FOLD_MAX 64

typedef struct
{
  const WhenceLexicon  *lexicon;
  const WhenceLanguage *language;
  const char           *text;
  gsize                 at;
  gsize                 end;
  WhenceTokens         *tokens;
  gboolean              spaced;
} WhenceLexer;

void whence_lexer_find_phrases   (WhenceLexer *lexer,
                                  guint        first);
void whence_lexer_find_sentences (WhenceLexer *lexer,
                                  guint        first,
                                  guint        paragraph);

G_END_DECLS
