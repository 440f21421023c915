/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tense of the verb that an expression hangs on, from the lexicon's verb forms alone: the nearest one before it in its sentence, else the
 * nearest behind.  A participle takes the tense of a future form close before it ("will be closed").  An infinitive has none of its own:
 * "agreed to buy it in January" does not tell whether January is past. */
#include "whence-tense.h"

#include <string.h>

#include "whence-word-class.h"

/* Beside the month of "MARCH–APRIL.": a dash, the other, and the stop. */
#define HEADING_REST 3
/* How far to look, in tokens: further off the verb belongs to another clause. */
#define REACH 24
#define AUXILIARY_REACH 8
#define AUXILIARY_CLOSE 4
/* So close behind "when" is the verb that tells of a date as of what is to come. */
#define RELATIVE_REACH 4
/* So many words before "could" may be denied. */
#define DENIED_REACH 10
/* So many words before "Monday" stands the "adjourned" of "adjourned the trial until Monday". */
#define PUT_OFF_REACH 12
/* So many words may stand between "until" and a date, and between it and "to". */
#define DEADLINE_REACH 4
/* So many words before "opened" stands the "to" of "to have been opened". */
#define INFINITIVE_REACH 3
/* So many words may stand between a verb and what is done. */
#define DONE_REACH 4

static WhenceTense
tense_of_flags (guint flags)
{
  if (flags & WHENCE_TOKEN_FUTURE)
    return WHENCE_TENSE_FUTURE;
  if (flags & WHENCE_TOKEN_PAST)
    return WHENCE_TENSE_PAST;
  return flags & WHENCE_TOKEN_PRESENT ? WHENCE_TENSE_PRESENT : WHENCE_TENSE_NONE;
}

/* "could" tells of what is to come, denied of what was tried: "neither could be reached". */
static WhenceTense
tense_of_token (const WhenceTokens *tokens,
                guint               token,
                guint               begin)
{
  guint both = WHENCE_TOKEN_FUTURE | WHENCE_TOKEN_PAST;

  if ((tokens->tokens[token].flags & both) == both)
    for (guint i = token; i > begin && token - i < DENIED_REACH && tokens->classes[i - 1] != WHENCE_CLASS_COMMA; i--)
      if (tokens->tokens[i - 1].flags & WHENCE_TOKEN_DENIES)
        return WHENCE_TENSE_PAST;
  return tense_of_flags (tokens->tokens[token].flags);
}

/* "by nine votes", "by 612 votes" */
static gboolean
is_measure (const WhenceTokens *tokens,
            guint               token,
            guint               begin)
{
  return token > begin + 1 && tokens->classes[token - 2] == WHENCE_CLASS_BY
         && (tokens->classes[token - 1] == WHENCE_CLASS_WORD_NUMBER || tokens->classes[token - 1] == WHENCE_CLASS_VAGUE_NUMBER
             || (tokens->tokens[token - 1].flags & WHENCE_TOKEN_NUMERIC));
}

/* "made official visits", "lost votes": what is done stands behind a verb, and no verb. */
static gboolean
is_done (const WhenceTokens *tokens,
         guint               token,
         guint               begin)
{
  static const guint8 parting[] = { WHENCE_CLASS_COMMA, WHENCE_CLASS_AND, WHENCE_CLASS_THE, WHENCE_CLASS_A, WHENCE_CLASS_THAT, WHENCE_CLASS_FUNCTION };

  if (tokens->classes[token] == WHENCE_CLASS_OTHER ? tokens->tokens[token].number != WHENCE_WORD_MANY : tokens->classes[token] != WHENCE_CLASS_COUNTED)
    return FALSE;
  for (guint i = token; i > begin && token - i < DONE_REACH; i--)
    {
      guint flags = tokens->tokens[i - 1].flags;

      if (memchr (parting, tokens->classes[i - 1], sizeof parting) != NULL || (flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_CAPITAL)))
        return FALSE;
      if (flags & WHENCE_TOKEN_PAST)
        return !(flags & (WHENCE_TOKEN_PERFECT | WHENCE_TOKEN_FUTURE)) && tokens->tokens[i - 1].number != WHENCE_WORD_SAYS;
    }
  return FALSE;
}

/* "was close" */
static gboolean
is_told_of_thing (const WhenceTokens *tokens,
                  guint               token)
{
  return tokens->classes[token] == WHENCE_CLASS_LATE && tokens->classes[token - 1] == WHENCE_CLASS_OTHER && tokens->tokens[token - 1].number == WHENCE_WORD_AHEAD_BEFORE_TO;
}

/* After an article, or behind whose it is, a form is a noun or an adjective: "the close", "a planned visit", "his plans"; after "to" it has no tense: "fell to close at". */
static gboolean
is_verb (const WhenceTokens *tokens,
         guint               token,
         guint               begin)
{
  if (token <= begin)
    return TRUE;
  switch (tokens->classes[token - 1])
    {
    case WHENCE_CLASS_THE:
    case WHENCE_CLASS_A:
    case WHENCE_CLASS_OF:
    case WHENCE_CLASS_POSSESSIVE:
    case WHENCE_CLASS_TO:
      return FALSE;
    case WHENCE_CLASS_FUNCTION:
      return tokens->tokens[token - 1].number != WHENCE_FUNCTION_WHOSE;
    default:
      return !is_told_of_thing (tokens, token) && !is_measure (tokens, token, begin) && !is_done (tokens, token, begin);
    }
}

/* "to" and a word that is neither name nor mark, where the sentence goes on from it to @end. */
static gboolean
has_infinitive (const WhenceTokens *tokens,
                guint               begin,
                guint               end)
{
  for (guint i = begin; i + 1 < end; i++)
    if (tokens->classes[i] == WHENCE_CLASS_TO && tokens->classes[i + 1] == WHENCE_CLASS_OTHER
        && !(tokens->tokens[i + 1].flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_NUMERIC)))
      return TRUE;
  return FALSE;
}

/* "will close a mill that it bought": no more than adverbs stand between an auxiliary and its verb, "will now, at best, be signed". */
static gboolean
is_of_noun (const WhenceTokens *tokens,
            guint               token)
{
  return tokens->classes[token] == WHENCE_CLASS_THE || tokens->classes[token] == WHENCE_CLASS_A || tokens->classes[token] == WHENCE_CLASS_THAT
         || tokens->classes[token] == WHENCE_CLASS_TO || (tokens->tokens[token].flags & WHENCE_TOKEN_CAPITAL);
}

static WhenceTense
with_auxiliary (const WhenceTokens *tokens,
                guint               verb,
                guint               begin,
                WhenceTense         tense)
{
  gboolean perfect = FALSE, crossed = FALSE, comma = FALSE;

  /* "would have a roof by Christmas" */
  if (tense == WHENCE_TENSE_PRESENT)
    return verb > begin && (tokens->tokens[verb].flags & WHENCE_TOKEN_PERFECT) && (tokens->tokens[verb - 1].flags & WHENCE_TOKEN_FUTURE) ? WHENCE_TENSE_FUTURE : tense;
  if (tense == WHENCE_TENSE_FUTURE)
    {
      /* "had been due": what was to come then is past */
      guint had = WHENCE_TOKEN_PERFECT | WHENCE_TOKEN_PAST;
      gboolean pluperfect = verb >= begin + 2 && (tokens->tokens[verb - 1].flags & tokens->tokens[verb - 2].flags & WHENCE_TOKEN_PAST);

      /* "few had expected" */
      pluperfect |= verb > begin && (tokens->tokens[verb - 1].flags & had) == had;
      return pluperfect ? WHENCE_TENSE_PAST : tense;
    }
  /* "if it is signed on Saturday" */
  if (verb > begin && (tokens->tokens[verb - 1].flags & (WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_PERFECT | WHENCE_TOKEN_PAST)) == WHENCE_TOKEN_PRESENT)
    return WHENCE_TENSE_PRESENT;
  for (guint i = verb; i > begin && verb - i < (crossed ? AUXILIARY_CLOSE : AUXILIARY_REACH); i--)
    {
      /* "The library never will: they sold it" */
      if (whence_tokens_is_mark (tokens, i - 1, ':') || whence_tokens_is_mark (tokens, i - 1, ';'))
        return tense;
      /* "anxious to be off, signed" */
      if (comma && tokens->classes[i - 1] == WHENCE_CLASS_FUNCTION)
        continue;
      comma |= tokens->classes[i - 1] == WHENCE_CLASS_COMMA;
      /* "Voss, who taught what steel could do, died", but "could, he said, be closed" */
      if (tense_of_token (tokens, i - 1, begin) == WHENCE_TENSE_FUTURE && tokens->classes[verb - 1] == WHENCE_CLASS_COMMA && tokens->classes[i] != WHENCE_CLASS_COMMA)
        return tense;
      if (tense_of_token (tokens, i - 1, begin) == WHENCE_TENSE_FUTURE)
        return perfect ? WHENCE_TENSE_PAST : WHENCE_TENSE_FUTURE; /* "would have met" */
      if (tokens->tokens[i - 1].flags & WHENCE_TOKEN_PERFECT)
        perfect = TRUE;
      else if (tokens->tokens[i - 1].flags & WHENCE_TOKEN_PAST)
        return WHENCE_TENSE_PAST;
      crossed |= is_of_noun (tokens, i - 1);
    }
  return tense;
}

/* "on Thursday, when she will be buried": the clause behind the comma tells of the date as what is to come. */
static gboolean
is_told_ahead (const WhenceTokens *tokens,
               guint               behind,
               guint               end)
{
  if (behind + 1 >= end || tokens->classes[behind] != WHENCE_CLASS_COMMA || !whence_tokens_is_function (tokens, behind + 1, WHENCE_FUNCTION_WHEN))
    return FALSE;
  for (guint i = behind + 2; i < end && i <= behind + RELATIVE_REACH; i++)
    if (tense_of_flags (tokens->tokens[i].flags) != WHENCE_TENSE_NONE)
      return tense_of_flags (tokens->tokens[i].flags) == WHENCE_TENSE_FUTURE;
  return FALSE;
}

/* "On Monday, when the dam went, the siren sounds": to the comma behind what is put in behind a date; else @behind. */
static guint
skip_insertion (const WhenceTokens *tokens,
                guint               behind,
                guint               end)
{
  guint i = behind;

  if (behind >= end || tokens->classes[behind] != WHENCE_CLASS_COMMA)
    return behind;
  while (++i < end && tokens->classes[i] != WHENCE_CLASS_COMMA)
    if (whence_tokens_is_function (tokens, i, WHENCE_FUNCTION_WHEN))
      {
        while (i < end && tokens->classes[i] != WHENCE_CLASS_COMMA)
          i++;
        return i < end ? i : behind;
      }
  return behind;
}

/* "a vigil for Sunday", "an invitation for 7 June", unless more is told of it: "had been called for Monday", "a service planned for Monday was put
 * off"; and not "figures for June", "thanks for Monday's help". */
static gboolean
is_set (const WhenceTokens *tokens,
        guint               begin,
        guint               first,
        guint               behind)
{
  guint had = WHENCE_TOKEN_PERFECT | WHENCE_TOKEN_PAST;
  gboolean day = FALSE;

  if (first <= begin || !whence_tokens_is_function (tokens, first - 1, WHENCE_FUNCTION_FOR)
      || tokens->classes[behind] == WHENCE_CLASS_POSSESSIVE || (behind < tokens->n_tokens && (tokens->tokens[behind].flags & WHENCE_TOKEN_PAST)))
    return FALSE;
  for (guint i = first; i < behind; i++)
    day = day || tokens->classes[i] == WHENCE_CLASS_WEEKDAY
          || ((tokens->classes[i] == WHENCE_CLASS_MONTH || tokens->classes[i] == WHENCE_CLASS_MONTH_NAME) && behind > first + 1);
  /* "a report promised for the spring" */
  day = day || (first > begin + 1 && (tokens->tokens[first - 2].flags & WHENCE_TOKEN_PAST));
  for (guint i = first - 1; day && i > begin && first - i < AUXILIARY_REACH; i--)
    day = (tokens->tokens[i - 1].flags & had) != had;
  return day;
}

/* Whether "adjourned" stands before the "until", "to" or "from", at @lead, of a date. */
static gboolean
is_behind_putting_off (const WhenceTokens *tokens,
                       guint               begin,
                       guint               lead)
{
  for (guint i = lead; i > begin && lead - i < PUT_OFF_REACH && tokens->classes[i - 1] != WHENCE_CLASS_COMMA; i--)
    if (tokens->classes[i - 1] == WHENCE_CLASS_OTHER && tokens->tokens[i - 1].number == WHENCE_WORD_PUTS_OFF)
      return TRUE;
  return FALSE;
}

static guint
skip_article (const WhenceTokens *tokens,
              guint               begin,
              guint               first)
{
  return first > begin && tokens->classes[first - 1] == WHENCE_CLASS_THE ? first - 1 : first;
}

/* "adjourned until Monday", "the deadline was extended to May": when that was said it lay ahead. */
static gboolean
is_put_off (const WhenceTokens *tokens,
            guint               begin,
            guint               first)
{
  guint to = skip_article (tokens, begin, first);

  return to > begin && (tokens->classes[to - 1] == WHENCE_CLASS_UNTIL || tokens->classes[to - 1] == WHENCE_CLASS_TO) && is_behind_putting_off (tokens, begin, to - 1);
}

/* "gave him until midnight on Friday to leave": when that was said it lay ahead; a month may be of a story. */
static gboolean
is_deadline (const WhenceTokens *tokens,
             guint               begin,
             guint               first,
             guint               behind,
             guint               end)
{
  guint until = first, to = behind;

  while (until > begin && first - until < DEADLINE_REACH && tokens->classes[until - 1] != WHENCE_CLASS_UNTIL && tokens->classes[until - 1] != WHENCE_CLASS_OTHER
         && tokens->classes[until - 1] != WHENCE_CLASS_COMMA)
    until--;
  while (to < end && to - behind < DEADLINE_REACH && tokens->classes[to] != WHENCE_CLASS_TO && tokens->classes[to] != WHENCE_CLASS_OTHER
         && tokens->classes[to] != WHENCE_CLASS_COMMA)
    to++;
  return until > begin && tokens->classes[until - 1] == WHENCE_CLASS_UNTIL && to < end && tokens->classes[to] == WHENCE_CLASS_TO
         && memchr (tokens->classes + until, WHENCE_CLASS_WEEKDAY, to - until) != NULL
         && has_infinitive (tokens, to, MIN (end, to + 2));
}

/**
 * whence_tense_was_set:
 * @tokens: an article's tokens
 * @first: first token of an expression
 *
 * Returns: whether it is what was first set, and put off since: "postponed from 9 May"
 */
gboolean
whence_tense_was_set (const WhenceTokens *tokens,
                      guint               first)
{
  guint begin = whence_tokens_get_sentence (tokens, first)->first, from = skip_article (tokens, begin, first);

  return from > begin && tokens->classes[from - 1] == WHENCE_CLASS_FROM && is_behind_putting_off (tokens, begin, from - 1);
}

/* "At nine on Monday Grace, who is six, was seen": to the comma that ends what a relative pronoun behind a comma tells; else @at. */
static guint
skip_relative (const WhenceTokens *tokens,
               guint               at,
               guint               end)
{
  if (at + 1 >= end || tokens->classes[at] != WHENCE_CLASS_COMMA || !whence_tokens_is_function (tokens, at + 1, WHENCE_FUNCTION_RELATIVE))
    return at;
  for (guint i = at + 2; i < end; i++)
    if (tokens->classes[i] == WHENCE_CLASS_COMMA)
      return i;
  return at;
}

/**
 * whence_tense_opens_clause:
 * @tokens: an article's tokens
 * @first: first token of an expression
 *
 * Returns: whether a clause begins with it: "They sold it in August, and in spring it will be …", "…; in June a court …"
 */
gboolean
whence_tense_opens_clause (const WhenceTokens *tokens,
                           guint               first)
{
  guint begin = whence_tokens_get_sentence (tokens, first)->first, i = first;

  i -= i > begin && tokens->classes[i - 1] == WHENCE_CLASS_THE;
  i -= i > begin && tokens->classes[i - 1] == WHENCE_CLASS_IN;
  if (i == first || i <= begin)
    return FALSE;
  if (tokens->classes[i - 1] == WHENCE_CLASS_AND)
    i--;
  else if (!whence_tokens_is_mark (tokens, i - 1, ';'))
    return FALSE;
  return i > begin && (tokens->classes[i - 1] == WHENCE_CLASS_COMMA || whence_tokens_is_mark (tokens, i - 1, ';'));
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
  return whence_tense_guess (tokens, first, n).tense;
}

/* Whether a verb stands there before the next mark. */
static gboolean
has_verb (const WhenceTokens *tokens,
          guint               from,
          guint               end,
          guint               begin)
{
  for (guint i = from; i < end && tokens->classes[i] != WHENCE_CLASS_COMMA && !(tokens->tokens[i].flags & WHENCE_TOKEN_PUNCT); i++)
    if (tense_of_token (tokens, i, begin) != WHENCE_TENSE_NONE && is_verb (tokens, i, begin))
      return TRUE;
  return FALSE;
}

/* "MARCH–APRIL.  The club lost": what is a sentence by itself heads the next one of its paragraph.  Returns: the word behind it, or behind the next */
static guint
find_end (const WhenceTokens *tokens,
          guint               first,
          guint               n)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (tokens, first), *next = sentence + 1;

  if (sentence->n > n + HEADING_REST || sentence + 1 == tokens->sentences + tokens->n_sentences || next->paragraph != sentence->paragraph
      || !(tokens->tokens[sentence->first].flags & WHENCE_TOKEN_UPPER))
    return sentence->first + sentence->n;
  return next->first + next->n;
}

/* "On Friday a march planned for July was called off": the verb of the past that what was planned, at @future, is the subject of; or @end. */
static guint
find_outcome (const WhenceTokens *tokens,
              guint               future,
              guint               end)
{
  for (guint i = future + 1; i < end && tokens->classes[i] != WHENCE_CLASS_COMMA && !(tokens->tokens[i].flags & WHENCE_TOKEN_PUNCT)
                             && (tokens->classes[i] != WHENCE_CLASS_FUNCTION || tokens->tokens[i].number == WHENCE_FUNCTION_FOR);
       i++)
    if ((tokens->tokens[i].flags & WHENCE_TOKEN_PAST) && tokens->classes[i] == WHENCE_CLASS_OTHER && tokens->tokens[i].number == WHENCE_WORD_AHEAD_BEFORE_TO)
      return i;
  return end;
}

/**
 * whence_tense_guess:
 * @tokens: an article's tokens
 * @first: first token of an expression
 * @n: its number of tokens
 *
 * Returns: the tense of the clause around it, as far as its words tell; sure where it is that of a verb of the past, or of the future before it
 */
WhenceTenseGuess
whence_tense_guess (const WhenceTokens *tokens,
                    guint               first,
                    guint               n)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (tokens, first);
  guint begin = MAX (sentence->first, first > REACH ? first - REACH : 0);
  guint end = MIN (find_end (tokens, first, n), first + n + REACH);
  gboolean opens = whence_tense_opens_clause (tokens, first);

  if (is_told_ahead (tokens, first + n, end) || is_set (tokens, begin, first, first + n) || is_put_off (tokens, begin, first)
      || is_deadline (tokens, begin, first, first + n, end))
    return (WhenceTenseGuess){ WHENCE_TENSE_FUTURE, TRUE, first + n };
  for (guint i = opens && has_verb (tokens, first + n, end, begin) ? begin : first; i > begin && !whence_tokens_is_mark (tokens, i - 1, ';'); i--)
    {
      WhenceTense tense = tense_of_token (tokens, i - 1, sentence->first);

      if (tense == WHENCE_TENSE_NONE || !is_verb (tokens, i - 1, begin))
        continue;
      /* "is to go to trial in January" */
      if (tense == WHENCE_TENSE_PRESENT && i < first && tokens->classes[i] == WHENCE_CLASS_TO && tokens->tokens[i - 1].number == WHENCE_WORD_AHEAD_BEFORE_TO)
        return (WhenceTenseGuess){ WHENCE_TENSE_FUTURE, TRUE, i - 1 };
      tense = with_auxiliary (tokens, i - 1, begin, tense);
      if (tense == WHENCE_TENSE_PAST && has_infinitive (tokens, i, first))
        return (WhenceTenseGuess){ WHENCE_TENSE_NONE, FALSE, 0 };
      return (WhenceTenseGuess){ tense, tense != WHENCE_TENSE_PRESENT, i - 1 };
    }
  for (guint i = skip_insertion (tokens, first + n, end); i < end; i++)
    {
      WhenceTense tense;

      i = skip_relative (tokens, i, end);
      tense = tense_of_token (tokens, i, sentence->first);
      /* who says it is another clause */
      if (whence_tokens_is_mark (tokens, i, '"') || whence_tokens_is_mark (tokens, i, '`'))
        break;
      if (tense == WHENCE_TENSE_FUTURE && is_verb (tokens, i, begin) && find_outcome (tokens, i, end) < end)
        return (WhenceTenseGuess){ WHENCE_TENSE_PAST, TRUE, find_outcome (tokens, i, end) };
      if (tense != WHENCE_TENSE_NONE && is_verb (tokens, i, begin))
        return (WhenceTenseGuess){ tense, tense == WHENCE_TENSE_PAST, i };
    }
  return (WhenceTenseGuess){ WHENCE_TENSE_NONE, FALSE, 0 };
}

/* "to be opened", "to have ended" */
static gboolean
is_infinitive (const WhenceTokens *tokens,
               guint               verb,
               guint               begin)
{
  for (guint i = verb; i > begin && verb - i < INFINITIVE_REACH; i--)
    if (tokens->classes[i - 1] == WHENCE_CLASS_TO)
      return TRUE;
  return FALSE;
}

/**
 * whence_tense_is_ahead_of_past:
 * @tokens: an article's tokens
 * @first: first token of an expression
 *
 * Returns: whether it lay ahead of what the text tells as past: "was to begin in June", "said it would open in May"
 */
gboolean
whence_tense_is_ahead_of_past (const WhenceTokens *tokens,
                               guint               first)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (tokens, first);
  guint begin = MAX (sentence->first, first > REACH ? first - REACH : 0);
  guint both = WHENCE_TOKEN_FUTURE | WHENCE_TOKEN_PAST;
  WhenceTenseGuess guess;
  guint verb;

  if (is_put_off (tokens, begin, first))
    return TRUE;
  guess = whence_tense_guess (tokens, first, 1);
  verb = guess.tense != WHENCE_TENSE_NONE && guess.verb > first ? guess.verb + 1 : first;

  for (guint i = verb; i > begin; i--)
    {
      const WhenceToken *token = &tokens->tokens[i - 1];
      WhenceTense tense = tense_of_token (tokens, i - 1, sentence->first);

      /* "would", and "could" of what was possible then */
      if (tokens->classes[i - 1] == WHENCE_CLASS_OTHER && (token->number == WHENCE_WORD_AHEAD_OF_PAST || (token->flags & both) == both))
        return TRUE;
      if (!is_verb (tokens, i - 1, begin) || tense == WHENCE_TENSE_NONE || is_infinitive (tokens, i - 1, begin)
          || (tense == WHENCE_TENSE_PAST && with_auxiliary (tokens, i - 1, begin, tense) == WHENCE_TENSE_FUTURE))
        continue;
      if (tense == WHENCE_TENSE_PAST)
        return (tokens->classes[i] == WHENCE_CLASS_TO && token->number == WHENCE_WORD_AHEAD_BEFORE_TO) || ((tokens->tokens[i].flags & WHENCE_TOKEN_FUTURE) && is_verb (tokens, i, begin));
      if (tense == WHENCE_TENSE_PRESENT || i - 1 == begin || !(tokens->tokens[i - 2].flags & WHENCE_TOKEN_PAST))
        {
          /* "would have a roof by Christmas" */
          if (i - 1 > begin && tokens->tokens[i - 2].number == WHENCE_WORD_AHEAD_OF_PAST && tokens->classes[i - 2] == WHENCE_CLASS_OTHER)
            return TRUE;
          return FALSE;
        }
    }
  return FALSE;
}

/**
 * whence_tense_is_will:
 * @tokens: an article's tokens
 * @first: first token of an expression
 *
 * Returns: whether "will" tells of it, so that it is to come from the day of writing, whatever story it is told in
 */
gboolean
whence_tense_is_will (const WhenceTokens *tokens,
                      guint               first)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (tokens, first);
  guint begin = MAX (sentence->first, first > AUXILIARY_REACH ? first - AUXILIARY_REACH : 0);

  for (guint i = first; i > begin; i--)
    if (tokens->classes[i - 1] == WHENCE_CLASS_OTHER && tokens->tokens[i - 1].number == WHENCE_WORD_WILL)
      return TRUE;
    else if (tokens->classes[i - 1] == WHENCE_CLASS_COMMA)
      return FALSE;
  return FALSE;
}

/**
 * whence_tense_has_past:
 * @tokens: an article's tokens
 * @first: a token
 * @end: one behind it
 *
 * Returns: whether a verb of the past stands between them
 */
gboolean
whence_tense_has_past (const WhenceTokens *tokens,
                       guint               first,
                       guint               end)
{
  for (guint i = first; i < end; i++)
    if (tense_of_flags (tokens->tokens[i].flags) == WHENCE_TENSE_PAST)
      return TRUE;
  return FALSE;
}

/**
 * whence_tense_is_undone:
 * @tokens: an article's tokens
 * @end: the token behind a date that was to come
 *
 * "a march planned for Tuesday was called off", "wages were due on Friday and could not be paid"
 *
 * Returns: whether a verb of the past behind it tells what became of that, so that nothing tells whether the date is over
 */
gboolean
whence_tense_is_undone (const WhenceTokens *tokens,
                        guint               end)
{
  end += end + 1 < tokens->n_tokens && tokens->classes[end] == WHENCE_CLASS_AND && tokens->tokens[end + 1].number != WHENCE_WORD_AHEAD_OF_PAST;
  return end < tokens->n_tokens && !(tokens->tokens[end].flags & WHENCE_TOKEN_INITIAL)
         && (tokens->tokens[end].flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_FUTURE)) == WHENCE_TOKEN_PAST;
}

/**
 * whence_tense_is_touched_on:
 * @tokens: an article's tokens
 * @first: first token of an expression
 * @n: its number of tokens
 *
 * Returns: whether it stands in what the words around a speech touch on, "said, alluding to the vote on 6 October", so that the verb does not tell
 *   whether it is past
 */
gboolean
whence_tense_is_touched_on (const WhenceTokens *tokens,
                            guint               first,
                            guint               n)
{
  WhenceTenseGuess guess = whence_tense_guess (tokens, first, n);

  if (guess.tense != WHENCE_TENSE_PAST || guess.verb >= first || tokens->classes[guess.verb] != WHENCE_CLASS_OTHER
      || tokens->tokens[guess.verb].number != WHENCE_WORD_SAYS)
    return FALSE;
  for (guint i = guess.verb + 1; i < first; i++)
    if (tokens->classes[i] == WHENCE_CLASS_COMMA)
      return TRUE;
  return FALSE;
}
