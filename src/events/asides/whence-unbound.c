/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Weekdays, seasons and hours of no one week or year: "on a Monday in May", "winter and summer", "Every first Saturday from May to September". */
#include "whence-unbound.h"

#include "whence-word-class.h"

/* "every first", "a cold" */
#define LEAD_MAX 2

static guint8
class_at (const WhenceSource *source,
          guint               token)
{
  return token < source->tokens->n_tokens ? source->tokens->classes[token] : WHENCE_CLASS_END;
}

static gboolean
is_season (guint8 class)
{
  return class == WHENCE_CLASS_SEASON || class == WHENCE_CLASS_SEASON_NAME || class == WHENCE_CLASS_SEASONS;
}

/* "a Monday", "one cold winter", "every first Saturday": what stands before it, behind what describes it; but "in a statement Monday". */
static guint8
find_lead (const WhenceSource   *source,
           const WhenceSentence *sentence,
           guint                 token)
{
  gboolean season = is_season (class_at (source, token));

  for (guint back = 1; back <= LEAD_MAX && token >= sentence->first + back; back++)
    {
      guint8 class = class_at (source, token - back);

      if (class == WHENCE_CLASS_A || class == WHENCE_CLASS_EVERY)
        return class;
      if (class == WHENCE_CLASS_WORD_NUMBER && source->tokens->tokens[token - back].number == 1)
        return WHENCE_CLASS_A;
      if (class != WHENCE_CLASS_ORDINAL && (class != WHENCE_CLASS_OTHER || !season))
        break;
    }
  return WHENCE_CLASS_END;
}

/* "a Thursday market": where the sentence tells of another time, the day is one of many. */
static gboolean
has_other_time (const WhenceSource   *source,
                const WhenceSentence *sentence,
                const WhenceTimex    *timex)
{
  for (guint i = whence_source_find_timex (source, sentence->first); i < source->timexes->len; i++)
    {
      const WhenceTimex *other = whence_source_get_timex (source, i);

      if (other->first_token >= sentence->first + sentence->n)
        break;
      if (other->has_span && other->reason == WHENCE_REASON_EXPLICIT && !whence_span_overlaps (&other->span, &timex->span))
        return TRUE;
    }
  return FALSE;
}

/* "on a Monday in May", "twice a summer", "a summer evening"; but "at a Monday meeting", "plans a summer launch". */
static gboolean
is_any (const WhenceSource   *source,
        const WhenceSentence *sentence,
        const WhenceTimex    *timex)
{
  guint end = timex->first_token + timex->n_tokens;

  switch (find_lead (source, sentence, timex->first_token))
    {
    case WHENCE_CLASS_EVERY:
      return TRUE;
    case WHENCE_CLASS_A:
      return end >= sentence->first + sentence->n || whence_source_has_flag (source, end, WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_PUNCT)
             || class_at (source, end) == WHENCE_CLASS_DAYPART || has_other_time (source, sentence, timex);
    default:
      return FALSE;
    }
}

/* Whether a pair of seasons may begin at @token: "in the open, winter and summer", "swims there summer and winter"; but "in summer and autumn". */
static gboolean
begins_pair (const WhenceSource   *source,
             const WhenceSentence *sentence,
             guint                 token)
{
  return token == sentence->first || class_at (source, token - 1) == WHENCE_CLASS_OTHER || whence_source_has_flag (source, token - 1, WHENCE_TOKEN_PUNCT);
}

/* One of two seasons that are all the year. */
static gboolean
is_pair (const WhenceSource   *source,
         const WhenceSentence *sentence,
         const WhenceTimex    *timex)
{
  guint first = timex->first_token;

  if (class_at (source, first + 1) == WHENCE_CLASS_AND)
    return is_season (class_at (source, first + 2)) && begins_pair (source, sentence, first);
  return first >= sentence->first + 2 && class_at (source, first - 1) == WHENCE_CLASS_AND && is_season (class_at (source, first - 2))
         && begins_pair (source, sentence, first - 2);
}

/* "Every first Saturday from May to September a guide meets visitors at 2pm.", "Every Tuesday: knitting, 2pm": the months and the hour of what comes
 * round again. */
static gboolean
is_of_round (const WhenceSource   *source,
             const WhenceSentence *sentence)
{
  const WhenceTimex *first = whence_source_get_timex (source, whence_source_find_timex (source, sentence->first));
  guint end = first->first_token + first->n_tokens;

  if (first->type == WHENCE_TIMEX_SET && first->first_token == sentence->first && end < source->tokens->n_tokens
      && source->article->text[source->tokens->tokens[end].begin] == ':')
    return TRUE;
  if (class_at (source, sentence->first) != WHENCE_CLASS_EVERY)
    return FALSE;
  for (guint i = sentence->first; i < sentence->first + sentence->n; i++)
    if (whence_source_has_flag (source, i, WHENCE_TOKEN_PAST))
      return FALSE;
  return TRUE;
}

/**
 * whence_unbound_is:
 * @source: the article
 * @sentence: a sentence
 * @timex: index of an expression in it
 *
 * Returns: whether it is of no one week or year, but any or all of them
 */
gboolean
whence_unbound_is (const WhenceSource   *source,
                   const WhenceSentence *sentence,
                   guint                 timex)
{
  const WhenceTimex *self = whence_source_get_timex (source, timex);
  guint8 class = class_at (source, self->first_token);

  if (self->reason == WHENCE_REASON_EXPLICIT)
    return FALSE;
  if (is_of_round (source, sentence))
    return TRUE;
  if (class == WHENCE_CLASS_WEEKDAY)
    return is_any (source, sentence, self);
  return is_season (class) && self->n_tokens == 1 && (is_any (source, sentence, self) || is_pair (source, sentence, self));
}
