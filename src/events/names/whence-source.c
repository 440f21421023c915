/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-source.h"

#include <string.h>

#include "whence-word-class.h"

/* A dateline has so many words at most, the name of the agency in it so many. */
#define DATELINE_WORDS 16
#define AGENCY_WORDS 5

/**
 * whence_source_find_timex:
 * @self: an article
 * @token: index of a token
 *
 * Returns: index of the first expression at or after @token; the number of expressions if there is none
 */
guint
whence_source_find_timex (const WhenceSource *self,
                          guint               token)
{
  guint low = 0, high = self->timexes->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->timexes, WhenceTimex, middle).first_token < token)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* The dash behind "LONDON, March 3", a place in capitals, or behind "New York (Agency)": names, a date and the agency in brackets. */
static gboolean
is_dateline_end (const char           *text,
                 const WhenceTokens   *words,
                 const WhenceSentence *sentence,
                 guint                 dash)
{
  const WhenceToken *tokens = words->tokens;
  guint open = dash;

  if (!(tokens[dash + 1].flags & WHENCE_TOKEN_SPACED) && text[tokens[dash].begin] != '_')
    return FALSE;
  if (tokens[sentence->first].flags & WHENCE_TOKEN_UPPER)
    return TRUE;
  if (text[tokens[dash - 1].begin] != ')' || (sentence > words->sentences && sentence[-1].paragraph == sentence->paragraph))
    return FALSE;
  while (open > sentence->first && text[tokens[open].begin] != '(')
    open--;
  if (text[tokens[open].begin] != '(' || dash - open > AGENCY_WORDS)
    return FALSE;
  for (guint i = sentence->first; i < open; i++)
    if (!(tokens[i].flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_NUMERIC)))
      return FALSE;
  return TRUE;
}

/**
 * whence_source_measure_dateline:
 * @article: an article
 * @tokens: its tokens
 * @sentence: one of its sentences
 *
 * Returns: how many words at its begin are a dateline, with its dash
 */
guint
whence_source_measure_dateline (const WhenceArticle  *article,
                                const WhenceTokens   *tokens,
                                const WhenceSentence *sentence)
{
  const guint8 *classes = tokens->classes + sentence->first, *dash = classes + 1, *end = classes + MIN (sentence->n, DATELINE_WORDS);

  for (; dash + 2 < end && (dash = memchr (dash, WHENCE_CLASS_DASH, (gsize) (end - 2 - dash))) != NULL; dash++)
    if (is_dateline_end (article->text, tokens, sentence, sentence->first + (guint) (dash - classes)))
      return (guint) (dash - classes) + 1;
  return 0;
}
