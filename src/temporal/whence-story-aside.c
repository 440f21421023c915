/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the text tells beside the line of its story: glances back, remarks, and since when something has been so. */
#include "whence-resolver-private.h"

#include "whence-tense.h"

/* So many words before the year of its clause stands "since". */
#define SINCE_REACH 14
/* A year's step back within a sentence. */
#define BACK_DAYS 365

/* "She was nine when it flooded in 1954", "12 years old when": whether a number of years stands before "when", so that what follows says how old somebody is. */
static gboolean
tells_age (const WhenceResolver *self,
           guint                 when)
{
  guint at = when;

  if (!whence_tokens_is_function (self->tokens, when, WHENCE_FUNCTION_WHEN))
    return FALSE;
  /* "years old" */
  if (at > 2 && (self->tokens->classes[at - 2] == WHENCE_CLASS_UNITS || self->tokens->classes[at - 2] == WHENCE_CLASS_UNIT) && self->tokens->tokens[at - 2].number == WHENCE_UNIT_YEAR)
    at -= 2;
  return at > 1 && (self->tokens->classes[at - 1] == WHENCE_CLASS_WORD_NUMBER || (self->tokens->tokens[at - 1].flags & WHENCE_TOKEN_NUMERIC)) && (self->tokens->tokens[at - 2].flags & WHENCE_TOKEN_PAST);
}

/**
 * whence_story_only_measures:
 * @self: a resolver
 * @expression: a date
 *
 * "the largest since the bank was founded in 2015", and in the news "She was nine when it flooded in 1954": the year only says from when on something is so,
 * or how old somebody is, and no story goes on there.
 *
 * Returns: whether it only says that
 */
gboolean
whence_story_only_measures (const WhenceResolver   *self,
                            const WhenceExpression *expression)
{
  guint begin = whence_tokens_get_sentence (self->tokens, expression->first)->first;

  if (expression->kind != WHENCE_EXPRESSION_CALENDAR || !(expression->fields & WHENCE_FIELD_YEAR))
    return FALSE;
  for (guint i = expression->first; i > begin && expression->first - i < SINCE_REACH; i--)
    if (self->tokens->classes[i - 1] == WHENCE_CLASS_SINCE || (self->has_reference && !self->narrative && tells_age (self, i - 1)))
      return TRUE;
    else if (self->tokens->tokens[i - 1].flags & WHENCE_TOKEN_PUNCT)
      return FALSE;
  return FALSE;
}

/* "The winter before, she had been teaching": it, or the verb behind what opens the sentence, is a pluperfect. */
static gboolean
has_pluperfect (const WhenceResolver   *self,
                const WhenceExpression *expression)
{
  guint had = WHENCE_TOKEN_PERFECT | WHENCE_TOKEN_PAST;
  WhenceTenseGuess guess = whence_tense_guess (self->tokens, expression->first, expression->n);

  return whence_story_is_background (self, expression)
         || (guess.tense == WHENCE_TENSE_PAST && (self->tokens->tokens[guess.verb].flags & had) == had);
}

/**
 * whence_story_follows:
 * @self: a resolver
 * @expression: a date
 *
 * Returns: whether its verb says that it goes on from something: "a second one followed in August", "this followed the vote in May 2005"
 */
gboolean
whence_story_follows (const WhenceResolver   *self,
                      const WhenceExpression *expression)
{
  WhenceTenseGuess guess = whence_tense_guess (self->tokens, expression->first, expression->n);

  return guess.tense == WHENCE_TENSE_PAST && self->tokens->classes[guess.verb] == WHENCE_CLASS_OTHER && self->tokens->tokens[guess.verb].number == WHENCE_WORD_FOLLOWS;
}

/**
 * whence_story_is_resumed:
 * @self: a resolver
 * @first: first token of a sentence
 * @begin: the token behind a date in it
 * @end: the first one of another date behind that
 *
 * Returns: whether a clause put in told the first date, and the one around it goes on to the second: "The minister, who left in January 2016, was tried
 * in …", unlike "After the minister left in January 2016, a new one was found in …"
 */
gboolean
whence_story_is_resumed (const WhenceResolver *self,
                         guint                 first,
                         guint                 begin,
                         guint                 end)
{
  gboolean put_in = FALSE;

  for (guint i = first; i < begin; i++)
    put_in = put_in || self->tokens->classes[i] == WHENCE_CLASS_COMMA;
  for (guint i = put_in ? begin : end; i + 1 < end; i++)
    if (self->tokens->classes[i] == WHENCE_CLASS_COMMA && (self->tokens->tokens[i + 1].flags & WHENCE_TOKEN_PAST))
      return TRUE;
  return FALSE;
}

static gboolean
leads_back (const WhenceExpression *expression)
{
  return (expression->kind == WHENCE_EXPRESSION_SHIFT && expression->shift < 0) || (expression->kind == WHENCE_EXPRESSION_OFFSET && expression->direction < 0);
}

/* "Two days earlier, on Friday, a guard had seen a crack." */
static gboolean
is_day_before (const WhenceResolver   *self,
               const WhenceExpression *expression,
               const WhenceTimex      *timex)
{
  return leads_back (expression) && timex->reason == WHENCE_REASON_TEXT && timex->span.precision <= WHENCE_PRECISION_DAY && has_pluperfect (self, expression);
}

/* "In September they fined her for what she had sold in June": the sentence is of the month that leads it. */
static gboolean
is_month_before (const WhenceResolver   *self,
                 const WhenceExpression *expression,
                 const WhenceTimex      *timex,
                 const WhenceTimex      *told)
{
  return (expression->fields & WHENCE_FIELD_MONTH) && timex->span.precision <= WHENCE_PRECISION_MONTH && told->span.precision <= WHENCE_PRECISION_MONTH
         && expression->lead == WHENCE_LEAD_IN && whence_span_get_last_day (&timex->span) < whence_span_get_first_day (&told->span)
         && whence_story_is_fronted (self, told->first_token) && !whence_tense_opens_clause (self->tokens, expression->first);
}

/**
 * whence_story_goes_back_within:
 * @self: a resolver
 * @expression: a date
 * @timex: where it lies
 *
 * "In 2015 it reached Ceres, found in 1801 by Piazzi": a sentence does not go back by years, but tells of somebody or something what had been.
 * "The dam, blown up in 1943, was built in 1921" comes back to what it is of.
 *
 * Returns: whether it lies years behind the date told before it in its sentence, or days before and had been
 */
gboolean
whence_story_goes_back_within (const WhenceResolver   *self,
                               const WhenceExpression *expression,
                               const WhenceTimex      *timex)
{
  const WhenceTimex *told = self->last >= 0 ? whence_resolver_timex_at (self, self->last) : NULL;
  guint begin = whence_tokens_get_sentence (self->tokens, expression->first)->first;

  if (told != NULL && timex->has_span && is_day_before (self, expression, timex))
    return TRUE;
  if (told == NULL || expression->kind != WHENCE_EXPRESSION_CALENDAR || !timex->has_span || told->first_token < begin)
    return FALSE;
  if (!(expression->fields & WHENCE_FIELD_YEAR))
    return is_month_before (self, expression, timex, told);
  if (told->span.precision > WHENCE_PRECISION_YEAR || whence_span_get_first_day (&told->span) - whence_span_get_last_day (&timex->span) < BACK_DAYS)
    return FALSE;
  for (guint i = told->first_token + told->n_tokens; i < expression->first; i++)
    if (whence_tokens_is_mark (self->tokens, i, ';'))
      return FALSE;
  return !whence_story_is_resumed (self, begin, told->first_token + told->n_tokens, expression->first);
}

/**
 * whence_story_open_sentence:
 * @self: a resolver
 * @expression: what is to be resolved next
 *
 * "… of the firm, which was founded in 2015 and bought Acme three years later.  A year later it …": what a sentence tells aside ends with it.
 */
void
whence_story_open_sentence (WhenceResolver         *self,
                            const WhenceExpression *expression)
{
  const WhenceTokens *tokens = self->tokens;

  if (self->before_aside < 0 || whence_tokens_get_sentence (tokens, whence_resolver_timex_at (self, self->last)->first_token) == whence_tokens_get_sentence (tokens, expression->first))
    return;
  self->last = self->before_aside;
  self->last_day = self->day_before_aside;
  self->before_aside = -1;
}

/**
 * whence_story_is_behind:
 * @self: a resolver
 * @expression: a date
 * @timex: where it lies
 *
 * Returns: whether it lies before what was told last and nothing goes on from it: that of what something followed, "took office in May 2006.  This
 * followed the vote in May 2005", or one by years before that its sentence is of
 */
gboolean
whence_story_is_behind (const WhenceResolver   *self,
                        const WhenceExpression *expression,
                        const WhenceTimex      *timex)
{
  return expression->kind == WHENCE_EXPRESSION_CALENDAR && self->last >= 0 && timex->has_span
         && timex->span.begin < whence_resolver_timex_at (self, self->last)->span.begin
         && (whence_story_follows (self, expression) || whence_story_goes_back_within (self, expression, timex));
}

/* "founded in 1951 by a miller's son who had come in 1924": a year before that is told behind the one that the sentence is of. */
static gboolean
is_aside (const WhenceResolver   *self,
          const WhenceExpression *expression,
          const WhenceTimex      *timex)
{
  return expression->kind == WHENCE_EXPRESSION_CALENDAR && self->last >= 0 && timex->span.begin < whence_resolver_timex_at (self, self->last)->span.begin
         && whence_story_is_background (self, expression)
         && whence_resolver_timex_at (self, self->last)->first_token >= whence_tokens_get_sentence (self->tokens, expression->first)->first;
}

/**
 * whence_story_is_counted_from:
 * @self: a resolver
 * @expression: a date
 * @timex: where it lies
 *
 * "resigned a week after the flood of 26 April", "On 3 May, a week after that of 26 April", "the day after the accident of 9 November", but "for a week before
 * leaving on 26 April".
 *
 * Returns: whether the date before it is counted from it, or it from that
 */
gboolean
whence_story_is_counted_from (const WhenceResolver   *self,
                              const WhenceExpression *expression,
                              const WhenceTimex      *timex)
{
  const WhenceTimex *before = timex - 1;
  gint32 index = (gint32) self->timexes->len - 1;

  if (timex->behind || index <= 0 || timex != whence_resolver_timex_at (self, index) || before->first_token < whence_tokens_get_sentence (self->tokens, expression->first)->first)
    return timex->behind;
  /* "where he had been born the year before, closed on 15 July" */
  if ((before->first_token > 0 && whence_tokens_is_function (self->tokens, before->first_token - 1, WHENCE_FUNCTION_FOR)) || self->tokens->classes[before->first_token + before->n_tokens] == WHENCE_CLASS_COMMA)
    return FALSE;
  return before->has_span && (before->anchor == index || (before->part && expression[-1].kind == WHENCE_EXPRESSION_DISTANCE && expression->lead <= WHENCE_LEAD_IN));
}

/**
 * whence_story_is_glance:
 * @self: a resolver
 * @expression: a date
 * @timex: where it lies
 *
 * "The previous autumn she had still been teaching", "after the previous year's fire": a glance back, from which nothing goes on.
 *
 * Returns: whether nothing goes on from it
 */
gboolean
whence_story_is_glance (const WhenceResolver   *self,
                        const WhenceExpression *expression,
                        const WhenceTimex      *timex)
{
  gboolean back = leads_back (expression);

  if (whence_story_is_counted_from (self, expression, timex) || is_aside (self, expression, timex) || whence_story_is_passing (self, expression) || whence_story_is_behind (self, expression, timex))
    return TRUE;
  return back && timex->reason == WHENCE_REASON_TEXT && timex->span.precision > WHENCE_PRECISION_DAY
         && (has_pluperfect (self, expression) || self->tokens->classes[expression->first + expression->n] == WHENCE_CLASS_POSSESSIVE);
}

/**
 * whence_story_is_passing:
 * @self: a resolver
 * @expression: a date
 *
 * Returns: whether it is a year in brackets, told in passing: "the Constitution of the Clergy (1790)"
 */
gboolean
whence_story_is_passing (const WhenceResolver   *self,
                         const WhenceExpression *expression)
{
  const WhenceToken *tokens = self->tokens->tokens;
  guint end = expression->first + expression->n;

  return expression->kind == WHENCE_EXPRESSION_CALENDAR && (expression->fields & WHENCE_FIELD_YEAR) && !(expression->fields & WHENCE_FIELD_MONTH) && self->last_year >= 0
         && expression->first > 0 && end < self->tokens->n_tokens && (tokens[expression->first - 1].flags & tokens[end].flags & WHENCE_TOKEN_PUNCT)
         && tokens[expression->first - 1].number == '(' && tokens[end].number == ')';
}

/**
 * whence_story_is_remark:
 * @self: a resolver
 * @expression: a date
 *
 * "(Fares rose in 2020.)": a sentence in brackets is beside the story.
 *
 * Returns: whether it stands in a sentence in brackets
 */
gboolean
whence_story_is_remark (const WhenceResolver   *self,
                        const WhenceExpression *expression)
{
  return whence_tokens_is_mark (self->tokens, whence_tokens_get_sentence (self->tokens, expression->first)->first, '(');
}
