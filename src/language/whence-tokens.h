/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  WHENCE_TOKEN_CAPITAL = 1 << 0,  /* first letter is upper case */
  WHENCE_TOKEN_UPPER = 1 << 1,    /* every letter is upper case, two at least */
  WHENCE_TOKEN_SPACED = 1 << 2,   /* white space or the paragraph's begin stands before it */
  WHENCE_TOKEN_NUMERIC = 1 << 3,  /* digits, with or without separators */
  WHENCE_TOKEN_PUNCT = 1 << 4,
  WHENCE_TOKEN_INITIAL = 1 << 5,  /* first word of its sentence */
  WHENCE_TOKEN_ABBREVIATED = 1 << 6, /* ends with a stop of its own */
  WHENCE_TOKEN_FUNCTION = 1 << 7, /* a word of grammar */
  WHENCE_TOKEN_PAST = 1 << 8,     /* verb form that tells of the past */
  WHENCE_TOKEN_FUTURE = 1 << 9,   /* verb form that tells of the future */
  WHENCE_TOKEN_PRESENT = 1 << 10, /* verb form that tells of the present */
  WHENCE_TOKEN_PERFECT = 1 << 12, /* auxiliary of the perfect */
  WHENCE_TOKEN_CARRIES = 1 << 13, /* the infinitive behind it has its time */
  WHENCE_TOKEN_DENIES = 1 << 14,  /* "not" */
  WHENCE_TOKEN_RANKS = 1 << 15,   /* "worst", "third" */
  WHENCE_TOKEN_PHRASE = 1 << 11,  /* a phrase of the lexicon begins with this word */
} WhenceTokenFlags;

/**
 * WhenceToken:
 * @begin: first byte in the text
 * @length: bytes
 * @flags: #WhenceTokenFlags
 * @number: what the digits or the lexicon say: 9 for "September" and "nine", 1974 for "1974"; of a mark the ASCII one it stands
 *   for, '"' for all double quotes; else 0
 *
 * A word, number or mark.  Words are cut as in Universal Dependencies: clitics ("'s", "n't") and hyphens stand alone.
 */
typedef struct
{
  guint32 begin;
  guint16 length;
  guint16 flags;
  gint32  number;
} WhenceToken;

/**
 * WhenceSentence:
 * @first: index of its first token
 * @n: number of tokens, one at least
 * @paragraph: index of the article's paragraph
 */
typedef struct
{
  guint32 first;
  guint32 n;
  guint32 paragraph;
} WhenceSentence;

/**
 * WhenceTokens:
 * @tokens: (array length=n_tokens): in order of the text
 * @classes: (array length=n_tokens): word class of each token, followed by a zero
 * @sentences: (array length=n_sentences): every token is in one sentence; none crosses a paragraph
 */
typedef struct
{
  WhenceToken    *tokens;
  guint8         *classes;
  guint           n_tokens;
  guint           size;
  WhenceSentence *sentences;
  guint           n_sentences;
  guint           sentences_size;
} WhenceTokens;

WhenceTokens         *whence_tokens_new          (void);
void                  whence_tokens_free         (WhenceTokens *self);
const WhenceSentence *whence_tokens_get_sentence (const WhenceTokens *self,
                                                  guint               token);

/* @mark: an ASCII one, see #WhenceToken; behind the last token none stands */
static inline gboolean
whence_tokens_is_mark (const WhenceTokens *self,
                       guint               token,
                       gint32              mark)
{
  return token < self->n_tokens && self->tokens[token].number == mark && (self->tokens[token].flags & WHENCE_TOKEN_PUNCT);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceTokens, whence_tokens_free)

G_END_DECLS
