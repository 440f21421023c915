/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Resolves days of a month that is not named: "on the 13th". */
#include "whence-resolver-private.h"

/* Every day of the month meets every weekday within so many months. */
#define NUMBERED_MONTHS 60
/* And one told so soon behind a day goes on from that. */
#define NUMBERED_SENTENCES 4

/* The same number in the months from @day on, @step before or after: the first that is a day of the calendar and @expression's weekday. */
static gboolean
find_numbered_day (const WhenceExpression *expression,
                   gint32                  day,
                   gint                    step,
                   WhenceSpan             *out_span)
{
  for (gint i = 0; i <= NUMBERED_MONTHS; i++)
    {
      WhenceSpan month = whence_span_add (whence_span_from_unit (day, WHENCE_PRECISION_MONTH), i * step, WHENCE_PRECISION_MONTH);
      gint32 at = whence_span_get_first_day (&month) + expression->day - 1;

      if (at > whence_span_get_last_day (&month) || (step < 0 ? at > day : at < day)
          || ((expression->fields & WHENCE_FIELD_WEEKDAY) && whence_day_get_weekday (at) != expression->weekday))
        continue;
      *out_span = whence_span_from_day (at);
      return TRUE;
    }
  return FALSE;
}

static gboolean
is_same_month (const WhenceSpan *span,
               gint32            day)
{
  WhenceSpan month = whence_span_from_unit (day, WHENCE_PRECISION_MONTH);

  return whence_span_get_first_day (span) <= whence_span_get_last_day (&month);
}

/* "From the 21st to the 26th … on the 22nd": the one nearest to the day told last, or within the month told last; one further on in the same month,
 * "left on 3 April and came back on the 22nd", is of that. */
static gboolean
find_day_of_story (const WhenceExpression *expression,
                   const WhenceSpan       *last,
                   WhenceSpan             *out_span)
{
  gint32 day = whence_span_get_first_day (last);
  WhenceSpan before, behind;
  gboolean has_before = last->precision < WHENCE_PRECISION_MONTH && find_numbered_day (expression, day, -1, &before);
  gboolean has_behind = find_numbered_day (expression, day, 1, &behind);

  if (!has_before && !has_behind)
    return FALSE;
  *out_span = !has_before || (has_behind && (whence_span_get_first_day (&behind) - day <= day - whence_span_get_first_day (&before) || is_same_month (&behind, day)))
                ? behind
                : before;
  return TRUE;
}

/* "Next month's derby, on the 20th": the month told last in the sentence, else the date finer than a year told last. */
static gint32
get_month_told (const WhenceResolver   *self,
                const WhenceExpression *expression)
{
  const WhenceTimex *last = self->last >= 0 ? whence_resolver_timex_at (self, self->last) : NULL;

  if (last != NULL && last->span.precision == WHENCE_PRECISION_MONTH
      && last->first_token >= whence_tokens_get_sentence (self->tokens, expression->first)->first)
    return self->last;
  return self->last_fine;
}

/* "January.  Here it turned.  … on the 12th": a date that is a sentence by itself is the time of its paragraph, or as a heading of what stands below. */
static gboolean
heads_paragraph (const WhenceResolver   *self,
                 gint32                  index,
                 const WhenceExpression *expression)
{
  const WhenceTimex *date = whence_resolver_timex_at (self, index);

  return whence_tokens_get_sentence (self->tokens, date->first_token)->n <= date->n_tokens + 1
         && (index == self->last || whence_resolver_is_same_paragraph (self, expression, index));
}

/* "We left on 5 July.  On the 13th … / Then it snowed from the 15th to the 18th": nothing else was dated since the day told last. */
static gboolean
is_next_told (const WhenceResolver   *self,
              gint32                  anchor,
              const WhenceExpression *expression,
              WhenceTense             tense)
{
  const WhenceTimex *last = whence_resolver_timex_at (self, anchor);

  return anchor == self->last && last->span.precision <= WHENCE_PRECISION_DAY && tense != WHENCE_TENSE_FUTURE
         && whence_tokens_get_sentence (self->tokens, expression->first) - whence_tokens_get_sentence (self->tokens, last->first_token) <= NUMBERED_SENTENCES;
}

/**
 * whence_resolve_numbered:
 * @self: a resolver
 * @expression: "on Friday the 13th", "on the 13th"
 * @timex: where the result goes
 * @tense: of its verb
 *
 * Resolves a day of a month that is not named: of the month told last, where the text tells a story, else of the one near the day of writing.
 */
void
whence_resolve_numbered (WhenceResolver         *self,
                         const WhenceExpression *expression,
                         WhenceTimex            *timex,
                         WhenceTense             tense)
{
  gint32 anchor = get_month_told (self, expression);
  const WhenceTimex *last = anchor >= 0 ? whence_resolver_timex_at (self, anchor) : NULL;
  gboolean story = last != NULL && last->span.precision <= WHENCE_PRECISION_MONTH
                   && (self->narrative || !self->has_reference || heads_paragraph (self, anchor, expression) || is_next_told (self, anchor, expression, tense)
                       || whence_tokens_get_sentence (self->tokens, expression->first)
                              - whence_tokens_get_sentence (self->tokens, last->first_token)
                            <= WHENCE_STORY_SENTENCES);
  WhenceSpan past, future;
  gboolean has_past, has_future;

  if (story)
    {
      if (!find_day_of_story (expression, &last->span, &future))
        return;
      whence_timex_place (timex, future, WHENCE_REASON_NARRATIVE, 75);
      timex->anchor = anchor;
      timex->hangs = last->hangs;
      return;
    }
  if (!self->has_reference)
    return;
  has_past = find_numbered_day (expression, self->day, -1, &past);
  has_future = find_numbered_day (expression, self->day, 1, &future);
  if (has_past && (tense != WHENCE_TENSE_FUTURE || !has_future))
    whence_timex_place_from_reference (timex, past, tense == WHENCE_TENSE_PAST ? WHENCE_REASON_TENSE_PAST : WHENCE_REASON_NEAREST, 75);
  else if (has_future)
    whence_timex_place_from_reference (timex, future, WHENCE_REASON_TENSE_FUTURE, 75);
  if (has_past)
    whence_timex_add_alternative (timex, past, WHENCE_REASON_TENSE_PAST);
  if (has_future)
    whence_timex_add_alternative (timex, future, WHENCE_REASON_TENSE_FUTURE);
}
