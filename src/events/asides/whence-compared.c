/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates of what something else is only compared with: the event is told for another time, or for none.  Read from the words before the date, since
 * the parser errs in lists of figures. */
#include "whence-compared.h"

#include "whence-word-class.h"

/* So many words may stand between what compares and the date: "from $504.2 million, or $4.41 a share, last year". */
#define COMPARED_REACH 14
/* So many between what compares and its amount: "from an estimated $470 million", "against a figure of 904". */
#define DESCRIBED_REACH 4
#define AMOUNT_REACH 6
#define CHANGED_REACH 14
/* So many from "the worst" and from "the first time" to "since". */
#define SURPASSED_REACH 8
#define OCCASION_REACH 20
/* So many words may the subject of "as the club had been" have. */
#define LIKENED_WORDS 3

static guint8
class_at (const WhenceSource *source,
          guint               token)
{
  return source->tokens->classes[token];
}

static gboolean
is_percent (const WhenceSource *source,
            guint               token)
{
  return source->article->text[source->tokens->tokens[token].begin] == '%';
}

static gboolean
is_verb (const WhenceSource *source,
         guint               token)
{
  return !whence_source_has_flag (source, token, WHENCE_TOKEN_CAPITAL) && whence_source_has_flag (source, token, WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE);
}

/* A number or a sum of money begins. */
static gboolean
is_amount (const WhenceSource *source,
           guint               token)
{
  return whence_source_has_flag (source, token, WHENCE_TOKEN_NUMERIC) || class_at (source, token) == WHENCE_CLASS_CURRENCY;
}

/* "less than an hour", "more than two": an amount in words, too. */
static gboolean
is_count (const WhenceSource *source,
          guint               token)
{
  return is_amount (source, token) || class_at (source, token) == WHENCE_CLASS_A || class_at (source, token) == WHENCE_CLASS_WORD_NUMBER;
}

static gboolean
is_number_near (const WhenceSource   *source,
                const WhenceSentence *sentence,
                guint                 before)
{
  for (guint i = before; i-- > sentence->first && before - i <= AMOUNT_REACH;)
    if (whence_source_has_flag (source, i, WHENCE_TOKEN_NUMERIC))
      return TRUE;
  return FALSE;
}

/* ", up from 443 million on Thursday" */
static gboolean
is_set_off (const WhenceSource   *source,
            const WhenceSentence *sentence,
            guint                 at)
{
  return at > sentence->first + 1 && (class_at (source, at - 1) == WHENCE_CLASS_COMMA || class_at (source, at - 2) == WHENCE_CLASS_COMMA);
}

/* "in 2003, when rivers ran dry" tells what was then. */
static gboolean
is_told_of (const WhenceSource   *source,
            const WhenceSentence *sentence,
            const WhenceTimex    *timex)
{
  guint behind = timex->first_token + timex->n_tokens + 1;

  return behind < sentence->first + sentence->n && whence_source_word_is (source, behind, source->words->whens);
}

/* Where the amount behind "from" or "against" begins, before @end; or 0. */
static guint
find_amount (const WhenceSource *source,
             guint               measure,
             guint               end)
{
  for (guint i = measure + 1; i < MIN (end, measure + 2 + DESCRIBED_REACH); i++)
    {
      if (is_amount (source, i))
        return i;
      /* no "earnings from operations of $2 million" */
      if (i == measure + 1 && class_at (source, i) == WHENCE_CLASS_OTHER)
        return 0;
      if (whence_source_has_flag (source, i, WHENCE_TOKEN_PUNCT) || whence_source_has_flag (source, i, WHENCE_TOKEN_CAPITAL))
        return 0;
    }
  return 0;
}

/* "rose to $98 million from $71 million a year ago", "higher than last year". */
static gboolean
is_measured (const WhenceSource   *source,
             const WhenceSentence *sentence,
             const WhenceTimex    *timex)
{
  gboolean money = FALSE;

  for (guint i = timex->first_token; i-- > sentence->first && timex->first_token - i <= COMPARED_REACH;)
    {
      gboolean amount = is_amount (source, i + 1);

      if (whence_source_word_is (source, i, source->words->comparisons))
        return TRUE;
      /* but "down from a record 9.4 percent" */
      if (is_verb (source, i) && !(i > sentence->first && class_at (source, i - 1) == WHENCE_CLASS_A))
        return FALSE;
      money = money || class_at (source, i) == WHENCE_CLASS_CURRENCY || is_percent (source, i);
      if (amount && class_at (source, i) == WHENCE_CLASS_TO)
        return FALSE;
      if (whence_source_word_is (source, i, source->words->thans))
        return i == sentence->first || !is_count (source, i + 1) || !whence_source_word_is (source, i - 1, source->words->mores);
      if (whence_source_word_is (source, i, source->words->measures) && i + 1 < timex->first_token)
        return (timex->span.precision > WHENCE_PRECISION_DAY || is_set_off (source, sentence, i)) && find_amount (source, i, timex->first_token) > 0
               && (money || is_number_near (source, sentence, i));
    }
  return FALSE;
}

/* A number between the words, of which none has a capital or is a mark. */
static gboolean
has_plain_number (const WhenceSource *source,
                  guint               begin,
                  guint               end)
{
  gboolean number = FALSE;

  for (guint i = begin; i < end; i++)
    {
      if (whence_source_has_flag (source, i, WHENCE_TOKEN_CAPITAL) && !is_amount (source, i))
        return FALSE;
      number = number || whence_source_has_flag (source, i, WHENCE_TOKEN_NUMERIC);
    }
  return number;
}

/* "rose from 4,000 in 1900 to more than 9,000": the amount that something rose or fell from. */
static gboolean
is_started_from (const WhenceSource   *source,
                 const WhenceSentence *sentence,
                 const WhenceTimex    *timex)
{
  guint behind = timex->first_token + timex->n_tokens, end = sentence->first + sentence->n, amount = behind + 1;

  while (amount < end && amount < behind + DESCRIBED_REACH && !whence_source_has_flag (source, amount, WHENCE_TOKEN_NUMERIC))
    amount++;
  if (amount >= end || class_at (source, behind) != WHENCE_CLASS_TO || !has_plain_number (source, behind + 1, amount + 1))
    return FALSE;
  for (guint i = timex->first_token; i-- > sentence->first && timex->first_token - i <= AMOUNT_REACH + DESCRIBED_REACH && !is_verb (source, i);)
    if (class_at (source, i) == WHENCE_CLASS_FROM)
      return has_plain_number (source, i + 1, timex->first_token);
  return FALSE;
}

/* "down 4.5% from the previous Friday", "up from 2015", "rose 12% on last year": from when something changed, right before the date. */
static gboolean
is_changed_from (const WhenceSource   *source,
                 const WhenceSentence *sentence,
                 const WhenceTimex    *timex)
{
  /* "from May" may be an expression, too */
  guint at = timex->first_token + (class_at (source, timex->first_token) == WHENCE_CLASS_FROM);

  if (at < sentence->first + 2 || !whence_source_word_is (source, at - 1, source->words->bases)
      || (timex->span.flags & (WHENCE_SPAN_INTERVAL | WHENCE_SPAN_OPEN_END)) == WHENCE_SPAN_INTERVAL
      || (class_at (source, at - 1) != WHENCE_CLASS_FROM
          && (timex->span.precision <= WHENCE_PRECISION_DAY
              || (!is_percent (source, at - 2) && !whence_source_word_is (source, at - 2, source->words->changes)))))
    return FALSE;
  for (guint i = at - 1; i-- > sentence->first && at - i <= CHANGED_REACH;)
    {
      if (whence_source_word_is (source, i, source->words->changes))
        return TRUE;
      if (is_verb (source, i))
        return FALSE;
    }
  return FALSE;
}

/* ", just as it did in 1953": what happened then, too, unlike "as good as it was in 1998". */
static gboolean
does_alike (const WhenceSource   *source,
            const WhenceSentence *sentence,
            guint                 as)
{
  if (!whence_source_word_is (source, as, source->words->shapes->likening))
    return FALSE;
  while (as > sentence->first + 1 && whence_source_word_is (source, as - 1, source->words->fillers))
    as--;
  return as > sentence->first + 1 && class_at (source, as - 1) == WHENCE_CLASS_COMMA;
}

/* "as in 2014", "as it did in 2014", "unlike in 2014": what is alike. */
static gboolean
is_likened (const WhenceSource   *source,
            const WhenceSentence *sentence,
            const WhenceTimex    *timex)
{
  guint at = timex->first_token, verb;
  gboolean led = at > sentence->first && class_at (source, at - 1) == WHENCE_CLASS_IN;

  if (at < sentence->first + 2 || (class_at (source, --at) != WHENCE_CLASS_IN && !whence_source_word_is (source, at, source->words->pro_verbs)))
    return FALSE;
  /* "as Hitler had twenty years earlier" */
  at += class_at (source, at) != WHENCE_CLASS_IN;
  for (verb = at; at > sentence->first + 1 && whence_source_word_is (source, at - 1, source->words->pro_verbs);)
    at--;
  /* "as the club had been": of what it is said, with a verb alone */
  for (guint n = 0; at < verb && n < LIKENED_WORDS && at > sentence->first + 1 && !whence_source_word_is (source, at - 1, source->words->likes); n++)
    if (whence_source_has_flag (source, --at, WHENCE_TOKEN_PUNCT) || is_verb (source, at))
      return FALSE;
  return whence_source_word_is (source, at - 1, source->words->likes) && !(led && verb > at && does_alike (source, sentence, at - 1));
}

/* Whether "the first time" stands before the word, in the same clause. */
static gboolean
is_occasion (const WhenceSource   *source,
             const WhenceSentence *sentence,
             guint                 since)
{
  for (guint i = since; i-- > sentence->first + 1 && since - i <= OCCASION_REACH && !whence_source_has_flag (source, i, WHENCE_TOKEN_PUNCT);)
    if (whence_source_word_is (source, i, source->words->occasions) && whence_source_has_flag (source, i - 1, WHENCE_TOKEN_RANKS))
      return TRUE;
  return FALSE;
}

/* "the lowest", "its third", but not "has been first minister" */
static gboolean
is_determined (const WhenceSource   *source,
               const WhenceSentence *sentence,
               guint                 token)
{
  if (token == sentence->first)
    return TRUE;
  switch (class_at (source, token - 1))
    {
    case WHENCE_CLASS_THE:
    case WHENCE_CLASS_A:
    case WHENCE_CLASS_POSSESSIVE:
    case WHENCE_CLASS_FUNCTION:
      return !whence_source_has_flag (source, token - 1, WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_PERFECT)
             && !whence_source_word_is (source, token - 1, source->words->roles);
    default:
      return FALSE;
    }
}

/* "the first win since 2015", "its worst storm since 1987", "the first time that she has won since 2015": what it is the first or worst since. */
static gboolean
is_surpassed (const WhenceSource   *source,
              const WhenceSentence *sentence,
              const WhenceTimex    *timex)
{
  guint at = timex->first_token;

  if (class_at (source, at) != WHENCE_CLASS_SINCE && (at == sentence->first || class_at (source, --at) != WHENCE_CLASS_SINCE))
    return FALSE;
  /* "Not since 1974 has a party won" */
  if (is_occasion (source, sentence, at) || (at > sentence->first && whence_source_word_is (source, at - 1, source->words->negations)))
    return TRUE;
  for (guint i = at; i-- > sentence->first && at - i <= SURPASSED_REACH;)
    {
      if (whence_source_has_flag (source, i, WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT))
        return FALSE;
      if (whence_source_has_flag (source, i, WHENCE_TOKEN_RANKS) && (i + 1 == at || is_determined (source, sentence, i)))
        return TRUE;
    }
  return FALSE;
}

/* "opened a year later than planned": how long, not when. */
static gboolean
is_length_between (const WhenceSource   *source,
                   const WhenceSentence *sentence,
                   const WhenceTimex    *timex)
{
  guint end = timex->first_token + timex->n_tokens;

  return end < sentence->first + sentence->n && whence_source_word_is (source, end, source->words->thans) && whence_source_word_is (source, end - 1, source->words->comparatives);
}

/**
 * whence_compared_is:
 * @source: the article
 * @sentence: the sentence of @timex
 * @timex: one of its expressions
 *
 * Returns: whether its date is only that of what something else is measured by or likened to
 */
gboolean
whence_compared_is (const WhenceSource   *source,
                    const WhenceSentence *sentence,
                    const WhenceTimex    *timex)
{
  if (is_length_between (source, sentence, timex))
    return TRUE;
  return !is_told_of (source, sentence, timex)
         && (is_measured (source, sentence, timex) || is_started_from (source, sentence, timex) || is_changed_from (source, sentence, timex) || is_likened (source, sentence, timex)
             || is_surpassed (source, sentence, timex));
}
