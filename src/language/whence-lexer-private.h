/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files of the lexer share. */
#pragma once

#include "whence-lexicon.h"
#include "whence-tokens.h"

G_BEGIN_DECLS

#define WHENCE_LEXER_FOLD_MAX 64
/* Longer ones are cut: a token tells its length in 16 bits. */
#define WHENCE_LEXER_TOKEN_MAX 60000

typedef struct
{
  const WhenceLexicon  *lexicon;
  const WhenceLanguage *language;
  const char           *text;
  gsize                 at;
  gsize                 end;
  WhenceTokens         *tokens;
  gboolean              spaced;
  guint32               contraction_letters; /* a bit for each letter that a contraction begins with */
  gsize                 past_suffix_length;
} WhenceLexer;

gsize        whence_lexer_letters_end    (const WhenceLexer *lexer,
                                          gsize              at);
gboolean     whence_lexer_has_only_capitals (const char *word,
                                             gsize       length);
gsize        whence_lexer_find_joined_end (const WhenceLexer *lexer,
                                           gsize              begin,
                                           gsize              end);
gsize        whence_lexer_find_contraction_cut (const WhenceLexer *lexer,
                                                gsize              begin,
                                                gsize              end);
WhenceToken *whence_lexer_add_token      (WhenceLexer    *lexer,
                                          gsize           begin,
                                          gsize           end,
                                          guint           flags,
                                          WhenceWordClass word_class,
                                          gint32          number);
gboolean     whence_lexer_ends_with      (const char        *word,
                                          gsize              length,
                                          const char *const *endings);
void         whence_lexer_lex_number     (WhenceLexer *lexer);
void         whence_lexer_find_phrases   (WhenceLexer *lexer,
                                          guint        first);
void         whence_lexer_find_sentences (WhenceLexer *lexer,
                                          guint        first,
                                          guint        paragraph);

G_END_DECLS
