/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tense of the verb that an expression hangs on, from the lexicon's verb forms alone: the nearest one before it in its sentence, else the
 * nearest behind.  A participle takes the tense of a future form close before it ("will be closed"). */
#include "whence-tense.h"

/* How far to look, in tokens: further off the verb belongs to another clause. */
#define REACH 24
#define AUXILIARY_REACH 4

static WhenceTense
tense_of_flags (guint flags)
{
  if (flags & WHENCE_TOKEN_FUTURE)
    return WHENCE_TENSE_FUTURE;
  if (flags & WHENCE_TOKEN_PAST)
    return WHENCE_TENSE_PAST;
  return flags & WHENCE_TOKEN_PRESENT ? WHENCE_TENSE_PRESENT : WHENCE_TENSE_NONE;
}

static WhenceTense
with_auxiliary (const WhenceTokens *tokens,
                guint               verb,
                guint               begin,
                WhenceTense         tense)
{
  if (tense == WHENCE_TENSE_FUTURE)
    return tense;
  for (guint i = verb; i > begin && verb - i < AUXILIARY_REACH; i--)
    if (tokens->tokens[i - 1].flags & WHENCE_TOKEN_FUTURE)
      return WHENCE_TENSE_FUTURE;
    else if (tokens->tokens[i - 1].flags & WHENCE_TOKEN_PAST)
      return WHENCE_TENSE_PAST;
  return tense;
}

/**
 * whence_tense_find:
 * @tokens: an article's tokens
 * @first: first token of an expression
 * @n: its number of tokens
 *
 * Returns: the tense of the clause around it, as far as its words tell
 */
WhenceTense
whence_tense_find (const WhenceTokens *tokens,
                   guint               first,
                   guint               n)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (tokens, first);
  guint begin = MAX (sentence->first, first > REACH ? first - REACH : 0);
  guint end = MIN (sentence->first + sentence->n, first + n + REACH);

  for (guint i = first; i > begin; i--)
    {
      WhenceTense tense = tense_of_flags (tokens->tokens[i - 1].flags);

      if (tense != WHENCE_TENSE_NONE)
        return with_auxiliary (tokens, i - 1, begin, tense);
    }
  for (guint i = first + n; i < end; i++)
    {
      WhenceTense tense = tense_of_flags (tokens->tokens[i].flags);

      if (tense != WHENCE_TENSE_NONE)
        return tense;
    }
  return WHENCE_TENSE_NONE;
}
