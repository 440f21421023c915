/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Joins tokens that mean something only together: phrases of the lexicon, years told in words. */
#include "whence-lexer.h"

#include <string.h>

#include "whence-lexer-private.h"

/* Whether the words behind the first one follow, which is known to stand at @first; @words are those behind. */
static gboolean
phrase_matches (const WhenceLexer *lexer,
                guint              first,
                const char        *words,
                guint             *out_n)
{
  const WhenceTokens *tokens = lexer->tokens;
  guint n = 1;

  while (*words != '\0')
    {
      char folded[WHENCE_LEXER_FOLD_MAX];
      gsize length, got;
      const WhenceToken *token;
      guchar letter;

      if (first + n >= tokens->n_tokens)
        return FALSE;
      token = &tokens->tokens[first + n];
      /* most words differ in their first letter: folding is for the others */
      letter = (guchar) lexer->text[token->begin];
      if (letter < 0x80 && (g_ascii_isupper (letter) ? letter | 0x20 : letter) != (guchar) words[0])
        return FALSE;
      length = strcspn (words, " ");
      if (token->length < length)
        return FALSE;
      got = whence_lexer_fold (lexer->text + token->begin, token->length, folded, sizeof folded);
      if (got != length || memcmp (folded, words, length) != 0)
        return FALSE;
      words += length + (words[length] == ' ');
      n++;
    }
  *out_n = n;
  return TRUE;
}

/* "nineteen ninety-four", "the year two thousand": a year told in words; with a capital in it, a title. */
static guint
spelled_year (const WhenceTokens *tokens,
              guint               first,
              gint32             *out_year)
{
  const guint8 *classes = tokens->classes + first;
  const WhenceToken *words = tokens->tokens + first;
  guint left = tokens->n_tokens - first, n = 2;
  gint32 year;

  if (left < 2 || (words[1].flags & WHENCE_TOKEN_CAPITAL))
    return 0;
  if (classes[1] == WHENCE_CLASS_MULTIPLIER && words[0].number == 2 && words[1].number == 1000 && first > 0
      && tokens->classes[first - 1] == WHENCE_CLASS_UNIT && tokens->tokens[first - 1].number == WHENCE_UNIT_YEAR)
    year = 2000;
  else if (classes[1] == WHENCE_CLASS_WORD_NUMBER && words[0].number >= 11 && words[0].number <= 20 && words[1].number >= 10)
    year = words[0].number * 100 + words[1].number;
  else
    return 0;
  if (words[n - 1].number % 10 == 0 && left > n + 1 && classes[n] == WHENCE_CLASS_DASH && classes[n + 1] == WHENCE_CLASS_WORD_NUMBER
      && words[n + 1].number < 10)
    {
      year += words[n + 1].number;
      n += 2;
    }
  else if (year == 2000 && left > n && classes[n] == WHENCE_CLASS_WORD_NUMBER && words[n].number < 100)
    year += words[n++].number;
  *out_year = year;
  return n;
}

static void
join_words (WhenceTokens   *tokens,
            guint           first,
            guint           n,
            WhenceWordClass word_class,
            gint32          number)
{
  tokens->classes[first] = (guint8) word_class;
  tokens->tokens[first].number = number;
  for (guint k = 1; k < n; k++)
    tokens->classes[first + k] = WHENCE_CLASS_CONTINUED;
}

/**
 * whence_lexer_find_phrases:
 * @lexer: a lexer that has cut its paragraph
 * @first: first token of the paragraph
 *
 * Gives the first token of each phrase its class, and the others that of a phrase that goes on.
 */
void
whence_lexer_find_phrases (WhenceLexer *lexer,
                           guint        first)
{
  WhenceTokens *tokens = lexer->tokens;

  for (guint i = first; i < tokens->n_tokens; i++)
    {
      const WhenceToken *token = &tokens->tokens[i];
      char folded[WHENCE_LEXER_FOLD_MAX];
      gsize length;
      const WhenceLexiconRow *row;
      gint32 year;
      guint spelled;

      if (tokens->classes[i] == WHENCE_CLASS_WORD_NUMBER && (spelled = spelled_year (tokens, i, &year)) > 0)
        {
          join_words (tokens, i, spelled, WHENCE_CLASS_YEAR, year);
          i += spelled - 1;
          continue;
        }
      if (!(token->flags & WHENCE_TOKEN_PHRASE)
          && !((token->flags & WHENCE_TOKEN_NUMERIC) && tokens->classes[i + 1] == WHENCE_CLASS_SLASH))
        continue;
      length = whence_lexer_fold (lexer->text + token->begin, token->length, folded, sizeof folded);
      row = length > 0 ? whence_lexicon_find (lexer->lexicon, folded, length) : NULL;
      /* the phrases come before the word alone */
      for (; row != NULL && row->words[length] == ' '; row = whence_lexicon_next (lexer->lexicon, row))
        {
          guint n = 0;

          if ((row->flags & WHENCE_WORD_CASED) && !(token->flags & WHENCE_TOKEN_CAPITAL))
            continue;
          if (!phrase_matches (lexer, i, row->words + length + 1, &n))
            continue;
          join_words (tokens, i, n, (WhenceWordClass) row->word_class, row->number);
          if (row->flags & (WHENCE_WORD_FUTURE | WHENCE_WORD_PAST))
            {
              tokens->tokens[i].flags &= (guint16) ~(WHENCE_TOKEN_FUTURE | WHENCE_TOKEN_PAST);
              tokens->tokens[i].flags |= row->flags & WHENCE_WORD_FUTURE ? WHENCE_TOKEN_FUTURE : WHENCE_TOKEN_PAST;
            }
          i += n - 1;
          break;
        }
    }
}
