/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Resolves times of day: of the day that follows close by, or was told before, or is that of writing. */
#include "whence-resolver-private.h"

#include "whence-rules.h"
#include "whence-tense.h"

/* So many further times of day may stand before their day. */
#define CLOCKS_REACH 2
/* So many tokens may stand between a time of day and its day. */
#define CLOCK_REACH 4

/**
 * whence_timex_set_clock:
 * @expression: a time of day
 * @timex: placed on its day
 *
 * Makes a time of @timex, to the minute where @expression tells it.
 */
void
whence_timex_set_clock (const WhenceExpression *expression,
                        WhenceTimex            *timex)
{
  guint minute = (guint) MIN (expression->minute, 24 * 60 - 1);

  timex->type = WHENCE_TIMEX_TIME;
  if (!(expression->fields & WHENCE_FIELD_MINUTE))
    return;
  timex->span = whence_span_from_minute (whence_span_get_first_day (&timex->span), minute, WHENCE_PRECISION_MINUTE);
  for (guint i = 0; i < timex->n_alternatives; i++)
    timex->alternatives[i].span = whence_span_from_minute (whence_span_get_first_day (&timex->alternatives[i].span), minute,
                                                           WHENCE_PRECISION_MINUTE);
}

/* "between 9:00 and 17:00 on July 12": a further time of that day. */
static gboolean
is_clock_of_list (const WhenceResolver   *self,
                  const WhenceExpression *next)
{
  return next < &g_array_index (self->expressions, WhenceExpression, self->expressions->len) && next->kind == WHENCE_EXPRESSION_CALENDAR
         && next->fields & WHENCE_FIELD_MINUTE && !(next->fields & (WHENCE_FIELD_DAY | WHENCE_FIELD_WEEKDAY | WHENCE_FIELD_MONTH))
         && next->link != WHENCE_LINK_NONE;
}

/* "at 9.15 on the night of the murder" */
static gboolean
is_told_next (const WhenceResolver   *self,
              const WhenceExpression *expression)
{
  const WhenceExpression *next = expression + 1;

  return next < &g_array_index (self->expressions, WhenceExpression, self->expressions->len) && next->kind == WHENCE_EXPRESSION_TOLD
         && next->first == expression->first + expression->n + 1 && self->tokens->classes[next->first - 1] == WHENCE_CLASS_IN;
}

/* Of the day that is told by what happened then, where the text dated that; else of none. */
static void
place_by_told (WhenceResolver         *self,
               const WhenceExpression *told,
               WhenceTimex            *timex)
{
  WhenceTimex day = { .anchor = -1 };

  whence_resolve_told (self, told, &day);
  if (!day.has_span || day.span.precision != WHENCE_PRECISION_DAY)
    return;
  whence_timex_place (timex, day.span, day.reason, day.confidence);
  timex->anchor = day.anchor;
  timex->hangs = day.hangs;
}

/**
 * whence_resolver_has_clock:
 * @self: a resolver
 * @expression: "the next day"
 *
 * Returns: whether a time of day right before it, "noon the next day", is of that day and was resolved as such
 */
gboolean
whence_resolver_has_clock (const WhenceResolver   *self,
                           const WhenceExpression *expression)
{
  const WhenceExpression *clock;

  if (expression == &g_array_index (self->expressions, WhenceExpression, 0))
    return FALSE;
  clock = expression - 1;
  return (expression->rule == WHENCE_RULE_NEXT_UNIT || expression->rule == WHENCE_RULE_FOLLOWING_UNIT || expression->rule == WHENCE_RULE_TEXT_UNIT)
         && ((expression->fields & WHENCE_FIELD_PART) || expression->unit == WHENCE_UNIT_DAY) && clock->kind == WHENCE_EXPRESSION_CALENDAR
         && (clock->fields & WHENCE_FIELD_MINUTE) && !(clock->fields & (WHENCE_FIELD_DAY | WHENCE_FIELD_WEEKDAY | WHENCE_FIELD_MONTH | WHENCE_FIELD_SHIFT))
         && clock->first + clock->n == expression->first;
}

/* "At 5.30 on March 20": the day that follows close by. */
static gboolean
resolve_by_next (WhenceResolver         *self,
                 const WhenceExpression *expression,
                 WhenceTimex            *timex)
{
  const WhenceExpression *next = expression + 1;
  WhenceTimex day;

  for (guint i = 0; i < CLOCKS_REACH && is_clock_of_list (self, next); i++)
    next++;
  if (next < &g_array_index (self->expressions, WhenceExpression, self->expressions->len) && whence_resolver_has_clock (self, next))
    {
      if (!whence_resolve_day (self, next, &day))
        return FALSE;
      whence_timex_place (timex, whence_span_from_day (whence_span_get_first_day (&day.span)), day.reason, day.confidence);
      timex->hangs = day.hangs;
      return TRUE;
    }
  if (next >= &g_array_index (self->expressions, WhenceExpression, self->expressions->len)
      || !(next->kind == WHENCE_EXPRESSION_CALENDAR || (next->rule == WHENCE_RULE_MONTH_OF_UNIT && (next->fields & WHENCE_FIELD_MONTH)))
      || !(next->fields & (WHENCE_FIELD_DAY | WHENCE_FIELD_WEEKDAY | WHENCE_FIELD_HOLIDAY)) || next->link != WHENCE_LINK_NONE
      || next->first - (next[-1].first + next[-1].n) > CLOCK_REACH
      || whence_tokens_get_sentence (self->tokens, next->first) != whence_tokens_get_sentence (self->tokens, expression->first))
    return FALSE;
  if (!whence_resolve_day (self, next, &day) || day.span.precision != WHENCE_PRECISION_DAY)
    return FALSE;
  whence_timex_place (timex, day.span, day.reason, day.confidence);
  timex->hangs = day.hangs;
  return TRUE;
}

/* "the vote is due on 14 December.  They danced until three": what was so was not on a day that is still to come. */
static gboolean
is_still_to_come (const WhenceResolver   *self,
                  const WhenceExpression *expression,
                  gint32                  day)
{
  WhenceTenseGuess guess = whence_tense_guess (self->tokens, expression->first, expression->n);

  return self->has_reference && guess.sure && guess.tense == WHENCE_TENSE_PAST
         && whence_span_get_first_day (&whence_resolver_timex_at (self, day)->span) > self->day;
}

/* "will be published before Christmas", "the three months ended 30 June": a day that bounds what is told elsewhere is not that of another sentence. */
static gboolean
only_bounds (const WhenceResolver   *self,
             const WhenceExpression *expression,
             const WhenceTimex      *day)
{
  guint8 bound = WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF | WHENCE_SPAN_INTERVAL;
  const WhenceSentence *then = whence_tokens_get_sentence (self->tokens, day->first_token), *now = whence_tokens_get_sentence (self->tokens, expression->first);

  return day->part ? then != now : (day->span.flags & bound) && then->paragraph != now->paragraph;
}

/* "Two weeks ago they met, and at 9:17 p.m. the bells rang": the text does not tell on which day; but of "Lind, who led two weeks ago, gave up
 * before midnight". */
static gboolean
is_of_coarser (const WhenceResolver   *self,
               const WhenceSentence   *sentence,
               const WhenceExpression *expression)
{
  const WhenceTimex *last = self->last > self->last_day ? whence_resolver_timex_at (self, self->last) : NULL;

  return last != NULL && last->has_span && last->first_token >= sentence->first && last->span.precision > WHENCE_PRECISION_DAY
         && !whence_story_is_resumed (self, sentence->first, last->first_token + last->n_tokens, expression->first);
}

static gboolean
is_before_midnight (const WhenceExpression *expression)
{
  return expression->rule == WHENCE_RULE_NOON && (expression->fields & WHENCE_FIELD_MINUTE) && expression->minute == 0
         && (expression->lead == WHENCE_LEAD_BEFORE || (expression->fields & WHENCE_FIELD_PART));
}

/* "shortly before midnight", "midnight tonight": late on the day told, and on the one before that of writing where it is past then. */
static void
place_before_midnight (const WhenceResolver   *self,
                       const WhenceExpression *expression,
                       WhenceTimex            *timex)
{
  gint32 day = whence_span_get_first_day (&timex->span);

  if (self->has_reference && day == self->day && whence_tense_find (self->tokens, expression->first, expression->n) == WHENCE_TENSE_PAST)
    day--;
  timex->span = whence_span_from_day (day);
  timex->type = WHENCE_TIMEX_TIME;
  timex->n_alternatives = 0;
}

/**
 * whence_resolve_clock:
 * @self: a resolver
 * @expression: a time of day without its day
 * @timex: where the result goes
 *
 * A clock time without a day is of the day told last in its sentence or story, else of the reference day.
 */
void
whence_resolve_clock (WhenceResolver         *self,
                      const WhenceExpression *expression,
                      WhenceTimex            *timex)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);

  if (expression->fields & WHENCE_FIELD_SHIFT) /* "6 p.m. yesterday" */
    {
      if (self->has_reference)
        whence_timex_place_from_reference (timex, whence_span_from_day (self->day + expression->shift), WHENCE_REASON_REFERENCE, 90);
    }
  else if (is_told_next (self, expression))
    {
      place_by_told (self, expression + 1, timex);
      if (!timex->has_span)
        return;
    }
  else if (!resolve_by_next (self, expression, timex) && is_of_coarser (self, sentence, expression))
    {
      const WhenceTimex *last = whence_resolver_timex_at (self, self->last);

      whence_timex_place (timex, last->span, WHENCE_REASON_TEXT, 60);
      timex->anchor = self->last;
      timex->hangs = last->hangs;
      return;
    }
  else if (!timex->has_span && self->last_day >= 0 && !is_still_to_come (self, expression, self->last_day))
    {
      const WhenceTimex *last = whence_resolver_timex_at (self, self->last_day);

      if (!self->narrative && only_bounds (self, expression, last))
        ;
      else if (self->narrative || last->first_token >= sentence->first || last->hangs || whence_story_get (self, expression) == self->last_day)
        {
          whence_timex_place (timex, whence_span_from_day (whence_span_get_first_day (&last->span)), WHENCE_REASON_TEXT, 80);
          timex->anchor = self->last_day;
          timex->hangs = last->hangs;
        }
    }
  if (!timex->has_span && self->has_reference)
    whence_timex_place_from_reference (timex, whence_span_from_day (self->day), WHENCE_REASON_REFERENCE, 70);
  if (timex->has_span && is_before_midnight (expression))
    place_before_midnight (self, expression, timex);
  else if (timex->has_span)
    whence_timex_set_clock (expression, timex);
}
