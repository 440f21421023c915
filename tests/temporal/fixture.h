/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From a text to its dates, for the tests of this folder. */
#pragma once

#include <string.h>

#include "whence-detect.h"
#include "whence-edtf.h"
#include "whence-lexer.h"
#include "whence-recogniser.h"
#include "whence-reference.h"
#include "whence-resolver.h"
#include "whence-rules.h"

typedef struct
{
  WhenceArticle  *article;
  WhenceTokens   *tokens;
  GArray         *expressions; /* element-type WhenceExpression */
  WhenceReference reference;
  GArray         *timexes; /* element-type WhenceTimex */
} Fixture;

/* @published is EDTF or NULL. */
static inline void
fixture_read (Fixture *self, const char *text, const char *published)
{
  WhenceArticleInfo info = { .id = "test", .published = published, .published_origin = published != NULL ? "dct" : NULL };
  const WhenceLexicon *lexicon;
  const WhenceLanguage *language;

  self->article = whence_article_new (text, strlen (text), &info);
  lexicon = whence_detect_language (self->article->text, self->article->length);
  language = whence_lexicon_get_language (lexicon);
  self->tokens = whence_tokens_new ();
  for (guint i = 0; i < self->article->n_paragraphs; i++)
    whence_lexer_run (lexicon, self->article->text, self->article->paragraphs[i].begin, self->article->paragraphs[i].end, i,
                      self->tokens);
  whence_lexer_find_stamps (self->tokens, self->article->text);
  self->expressions = whence_recogniser_run (self->tokens, language, self->article->text);
  whence_reference_init (&self->reference);
  whence_reference_find (self->article, self->tokens, self->expressions, language, &self->reference);
  self->timexes = whence_resolver_run (self->tokens, self->article->text, self->expressions, language, &self->reference);
}

static inline void
fixture_clear (Fixture *self)
{
  g_array_unref (self->timexes);
  g_array_unref (self->expressions);
  whence_reference_clear (&self->reference);
  whence_tokens_free (self->tokens);
  whence_article_unref (self->article);
}

/* What @marked has in brackets: the text without them, and where they stood. */
typedef struct
{
  char   *text;
  GArray *marks; /* element-type guint32: begin and end in turn */
} Marked;

static inline void
marked_read (Marked *self, const char *marked)
{
  GString *text = g_string_new (NULL);

  self->marks = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (; *marked != '\0'; marked++)
    if (*marked == '[' || *marked == ']')
      {
        guint32 at = (guint32) text->len;

        g_array_append_val (self->marks, at);
      }
    else
      g_string_append_c (text, *marked);
  self->text = g_string_free (text, FALSE);
}

static inline void
marked_clear (Marked *self)
{
  g_free (self->text);
  g_array_unref (self->marks);
}
