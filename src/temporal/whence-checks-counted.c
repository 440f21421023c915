/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Checks of lengths, of what is counted and of units. */
#include "whence-checks-private.h"
#include "whence-tense.h"
#include "whence-told.h"

/* So many words may stand between "the first" and "in six years". */
#define RANKED_REACH 10

/* A capital within a sentence that is not all in capitals. */
static gboolean
is_title_word (const WhenceToken *token)
{
  return (token->flags & WHENCE_TOKEN_CAPITAL) && !(token->flags & (WHENCE_TOKEN_INITIAL | WHENCE_TOKEN_UPPER));
}

/* "will one day be": some day to come. */
static gboolean
turns_to_future (WhenceCheckContext *context)
{
  WhenceExpression *expression = context->expression;

  if (expression->unit != WHENCE_UNIT_DAY || expression->count != 1 || expression->n != 2 || context->previous == NULL
      || context->tokens->classes[expression->first] != WHENCE_CLASS_WORD_NUMBER || !(context->previous->flags & WHENCE_TOKEN_FUTURE)
      || !whence_checks_is_lower (context->next, context->after))
    return FALSE;
  expression->rule = WHENCE_RULE_FUTURE;
  expression->kind = WHENCE_EXPRESSION_VAGUE;
  return TRUE;
}

/* "0600 hours", "at 1430 hours": a time of day. */
static gboolean
is_military (const WhenceCheckContext *context)
{
  const WhenceExpression *expression = context->expression;
  const WhenceToken *digits = &context->tokens->tokens[expression->first];

  return expression->n == 2 && expression->unit == WHENCE_UNIT_HOUR && (digits->flags & WHENCE_TOKEN_NUMERIC) && digits->length == 4
         && expression->count < 2400 && expression->count % 100 < 60
         && (context->text[digits->begin] == '0' || context->before == WHENCE_CLASS_IN);
}

/**
 * whence_check_length:
 * @context: an expression and what is around it
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_length (WhenceCheckContext *context)
{
  WhenceExpression *expression = context->expression;
  gboolean article = context->tokens->classes[expression->first] == WHENCE_CLASS_A;

  /* "three quarters of", but "several quarters of losses" */
  if (context->after == WHENCE_CLASS_OF && (expression->unit == WHENCE_UNIT_QUARTER || expression->unit == WHENCE_UNIT_HALF)
      && !(expression->fields & WHENCE_FIELD_VAGUE_COUNT))
    return FALSE;
  if (article && expression->unit == WHENCE_UNIT_QUARTER && expression->n == 2)
    return FALSE;
  if (expression->unit == WHENCE_UNIT_QUARTER && expression->count == 1 && expression->modifier != WHENCE_MODIFIER_NONE)
    return FALSE;
  /* "a months-long siege" tells no number */
  if (article && context->tokens->classes[expression->first + 1] == WHENCE_CLASS_UNITS)
    expression->fields &= ~(guint32) WHENCE_FIELD_COUNT;
  if (turns_to_future (context))
    return TRUE;
  /* "the post-1945 years" */
  if (context->before == WHENCE_CLASS_DASH && context->tokens->classes[expression->first] == WHENCE_CLASS_YEAR
      && !(context->tokens->tokens[expression->first].flags & WHENCE_TOKEN_SPACED))
    {
      whence_checks_read_as (context, WHENCE_RULE_YEAR, 1);
      return TRUE;
    }
  /* "1954  Quarter-final, lost": the next column of a table, or what a headline is about */
  if (expression->n == 2 && context->tokens->classes[expression->first] == WHENCE_CLASS_YEAR
      && (context->tokens->classes[expression->first + 1] == WHENCE_CLASS_UNIT || context->tokens->classes[expression->first + 1] == WHENCE_CLASS_QUARTER)
      && (context->tokens->tokens[expression->first + 1].flags & WHENCE_TOKEN_CAPITAL))
    {
      whence_checks_read_as (context, WHENCE_RULE_YEAR, 1);
      return TRUE;
    }
  if (is_military (context))
    {
      gint32 digits = expression->count;

      whence_checks_read_as (context, WHENCE_RULE_CLOCK_MILITARY, 2);
      expression->fields = WHENCE_FIELD_MINUTE;
      expression->minute = (gint16) (digits / 100 * 60 + digits % 100);
      return TRUE;
    }
  /* "$1,999 a day", "40 miles a day": a rate */
  if (article && expression->n == 2 && context->previous != NULL
      && ((context->previous->flags & WHENCE_TOKEN_NUMERIC) || context->before == WHENCE_CLASS_MULTIPLIER
          || context->before == WHENCE_CLASS_COUNTED || whence_checks_is_plural (context, context->previous, context->before)))
    {
      expression->rule = WHENCE_RULE_SET_TIMES;
      expression->kind = WHENCE_EXPRESSION_SET;
    }
  return TRUE;
}

/* "its first title in six years", "the worst drought in 40 years": looks back, whatever the verb says. */
static gboolean
is_ranked (const WhenceCheckContext *context)
{
  const WhenceToken *tokens = context->tokens->tokens;
  guint first = context->expression->first;

  for (guint i = first; i > 0 && first - i < RANKED_REACH && !(tokens[i].flags & WHENCE_TOKEN_INITIAL); i--)
    {
      if (tokens[i - 1].flags & WHENCE_TOKEN_RANKS)
        return TRUE;
      if (tokens[i - 1].flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_FUTURE | WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT))
        return FALSE;
    }
  return FALSE;
}

/**
 * whence_check_ahead:
 * @context: an expression and what is around it
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_ahead (WhenceCheckContext *context)
{
  WhenceExpression *expression = context->expression;

  if (context->tokens->tokens[expression->first].number == WHENCE_IN_AT)
    {
      /* "at 0600 hours" */
      expression->first++;
      whence_checks_read_as (context, WHENCE_RULE_DURATION, expression->n - 1);
      context->before = WHENCE_CLASS_IN;
      return whence_check_length (context);
    }
  if (context->tokens->tokens[expression->first].number == WHENCE_IN_DURING || is_ranked (context))
    expression->kind = WHENCE_EXPRESSION_DURATION;
  else if (context->tokens->tokens[expression->first].number == WHENCE_IN_WITHIN)
    expression->kind = WHENCE_EXPRESSION_WITHIN;
  /* "moved in two years later" */
  if (context->after == WHENCE_CLASS_LATER || context->after == WHENCE_CLASS_EARLIER)
    return FALSE;
  return expression->unit != WHENCE_UNIT_QUARTER || expression->count != 1;
}

/**
 * whence_check_units:
 * @context: an expression and what is around it
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_units (WhenceCheckContext *context)
{
  const WhenceToken *token = &context->tokens->tokens[context->expression->first];

  /* "just minutes", "the early hours" are no lengths to speak of */
  if (context->expression->unit < WHENCE_UNIT_DAY)
    return FALSE;
  if (context->expression->n > 1)
    return TRUE;
  if (((token->flags & WHENCE_TOKEN_CAPITAL) && !(token->flags & WHENCE_TOKEN_INITIAL)) || !(token->flags & WHENCE_TOKEN_SPACED)
      || context->expression->unit == WHENCE_UNIT_QUARTER)
    return FALSE;
  switch (context->before)
    {
    case WHENCE_CLASS_DASH:
    case WHENCE_CLASS_POSSESSIVE:
    case WHENCE_CLASS_OF:
    case WHENCE_CLASS_YEAR:
      return FALSE;
    case WHENCE_CLASS_THE:
      return context->after != WHENCE_CLASS_OF;
    case WHENCE_CLASS_OTHER:
      return context->after == WHENCE_CLASS_TO;
    default:
      return TRUE;
    }
}

/**
 * whence_check_units_beside:
 * @context: an expression and what is around it
 *
 * "on Tuesday, hours before the bank failed", but "days before" tells no time.
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_units_beside (WhenceCheckContext *context)
{
  if (context->expression->unit < WHENCE_UNIT_DAY)
    return context->before == WHENCE_CLASS_COMMA || context->before == WHENCE_CLASS_JUST;
  whence_checks_read_as (context, WHENCE_RULE_DURATION_UNITS, context->expression->n - 1);
  return whence_check_units (context);
}

/* "the last quarter-century" */
static gboolean
is_of_century (const WhenceCheckContext *context)
{
  return context->after == WHENCE_CLASS_CENTURY
         || (context->after == WHENCE_CLASS_DASH && whence_checks_get_class (context, context->expression->n + 1) == WHENCE_CLASS_CENTURY);
}

/**
 * whence_check_shift:
 * @context: an expression and what is around it
 *
 * "the last month of the war" is a length, "Last Week Tonight" a name.
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_shift (WhenceCheckContext *context)
{
  WhenceExpression *expression = context->expression;

  /* "the last day": one that closes, not yesterday; "Next day they left": after the one told */
  if ((expression->fields & WHENCE_FIELD_UNIT) && expression->unit == WHENCE_UNIT_DAY && expression->shift != 0)
    {
      if (expression->shift < 0 || expression->n != 2 || context->previous != NULL)
        return FALSE;
      expression->rule = WHENCE_RULE_NEXT_UNIT;
      expression->anchor = WHENCE_ANCHOR_TEXT;
    }
  if ((expression->fields & WHENCE_FIELD_UNIT) && expression->unit == WHENCE_UNIT_QUARTER && is_of_century (context))
    return FALSE;
  if (context->before == WHENCE_CLASS_THE && context->after == WHENCE_CLASS_OF && expression->shift != 0)
    expression->kind = WHENCE_EXPRESSION_DURATION;
  return !is_title_word (&context->tokens->tokens[expression->first])
         || !is_title_word (&context->tokens->tokens[expression->first + expression->n - 1]);
}

/* "the year to March", "the year to 31 March" */
static gboolean
is_to_month (const WhenceCheckContext *context)
{
  guint at = context->expression->n + 1;
  guint8 behind = context->after == WHENCE_CLASS_TO ? whence_checks_get_class (context, at) : 0;

  if (behind == WHENCE_CLASS_SMALL || behind == WHENCE_CLASS_MIDDLE || behind == WHENCE_CLASS_LARGE)
    behind = whence_checks_get_class (context, at + 1);
  return behind == WHENCE_CLASS_MONTH || behind == WHENCE_CLASS_MONTH_NAME;
}

/**
 * whence_check_the_unit:
 * @context: an expression and what is around it
 *
 * "the quarter", "the year" are the ones the text is about, unless told which.
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_the_unit (WhenceCheckContext *context)
{
  WhenceExpression *expression = context->expression;
  const WhenceToken *last = &context->tokens->tokens[expression->first + expression->n - 1];

  switch (expression->unit)
    {
    case WHENCE_UNIT_QUARTER:
    case WHENCE_UNIT_YEAR:
    case WHENCE_UNIT_MONTH:
    case WHENCE_UNIT_WEEK:
      break;
    default:
      return FALSE;
    }
  if (last->flags & WHENCE_TOKEN_CAPITAL)
    return FALSE;
  if ((context->after == WHENCE_CLASS_ENDING || is_to_month (context)) && expression->unit == WHENCE_UNIT_YEAR)
    {
      expression->kind = WHENCE_EXPRESSION_DURATION;
      expression->count = 1;
      expression->fields |= WHENCE_FIELD_COUNT;
    }
  switch (context->after)
    {
    case WHENCE_CLASS_OF:
    case WHENCE_CLASS_DASH:
    case WHENCE_CLASS_AFTER:
    case WHENCE_CLASS_BEFORE:
    case WHENCE_CLASS_FOLLOWING:
    case WHENCE_CLASS_EARLIER:
    case WHENCE_CLASS_NEXT:
      return FALSE;
    default:
      return context->before != WHENCE_CLASS_OF || expression->unit == WHENCE_UNIT_QUARTER;
    }
}

/**
 * whence_check_unit_of:
 * @context: an expression and what is around it
 *
 * "the week of May 4", "the week ended March 9", "the month of May"; of another unit only "the year" is told.
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_unit_of (WhenceCheckContext *context)
{
  const WhenceExpression *expression = context->expression;
  gboolean day = (expression->fields & WHENCE_FIELD_DAY) != 0;

  if (expression->unit == (day ? WHENCE_UNIT_WEEK : WHENCE_UNIT_MONTH))
    return TRUE;
  whence_checks_read_as (context, WHENCE_RULE_THE_UNIT, 2);
  return whence_check_the_unit (context);
}

/**
 * whence_check_weekday_week:
 * @context: an expression and what is around it
 *
 * "Tuesday week"; before "weekend"s and the like only the weekday is told.
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_weekday_week (WhenceCheckContext *context)
{
  guint unit = context->expression->unit;

  if ((unit != WHENCE_UNIT_WEEK && unit != WHENCE_UNIT_FORTNIGHT) || context->after == WHENCE_CLASS_DASH
      || whence_checks_is_lower (context->next, context->after))
    whence_checks_read_as (context, WHENCE_RULE_WEEKDAY, 1);
  return TRUE;
}

/**
 * whence_check_week_on:
 * @context: an expression and what is around it
 *
 * "opens a week on Friday", but "spent a week"
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_week_on (WhenceCheckContext *context)
{
  WhenceExpression *expression = context->expression;

  if (expression->unit == WHENCE_UNIT_WEEK && whence_checks_get_class (context, 0) == WHENCE_CLASS_A
      && whence_tense_find (context->tokens, expression->first, expression->n) == WHENCE_TENSE_FUTURE)
    return TRUE;
  whence_checks_read_as (context, WHENCE_RULE_DURATION, 2);
  return whence_check_length (context);
}

/**
 * whence_check_beside:
 * @context: an expression and what is around it
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_beside (WhenceCheckContext *context)
{
  const WhenceExpression *expression = context->expression;

  /* "the winter before." and "before the war", but not "the winter before they came" */
  if (expression->fields & (WHENCE_FIELD_MONTH | WHENCE_FIELD_SEASON | WHENCE_FIELD_WEEKDAY))
    return context->after == 0 || context->after == WHENCE_CLASS_THE || context->after == WHENCE_CLASS_HOLIDAY
           || whence_told_points_back (context->tokens, expression->first + expression->n)
           || context->next == NULL || (context->next->flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_INITIAL));
  return (expression->fields & WHENCE_FIELD_PART) || expression->unit >= WHENCE_UNIT_DAY;
}

/**
 * whence_check_before_last:
 * @context: an expression and what is around it
 *
 * "the day before last", but "the day before last Tuesday"
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_before_last (WhenceCheckContext *context)
{
  switch (context->after)
    {
    case WHENCE_CLASS_UNIT:
    case WHENCE_CLASS_WEEKDAY:
    case WHENCE_CLASS_MONTH:
    case WHENCE_CLASS_MONTH_NAME:
    case WHENCE_CLASS_SEASON:
    case WHENCE_CLASS_DAYPART:
    case WHENCE_CLASS_WEEKEND:
    case WHENCE_CLASS_HOLIDAY:
      whence_checks_read_as (context, WHENCE_RULE_BESIDE, 3);
      return whence_check_beside (context);
    default:
      return TRUE;
    }
}

/**
 * whence_check_future:
 * @context: an expression and what is around it
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_future (WhenceCheckContext *context)
{
  const WhenceExpression *expression = context->expression;

  if (context->tokens->classes[expression->first + expression->n - 1] == WHENCE_CLASS_FUTURE_NOUN)
    return TRUE;
  if (context->before == WHENCE_CLASS_FUNCTION || context->after == WHENCE_CLASS_AFTER || context->after == WHENCE_CLASS_BEFORE)
    return FALSE;
  return expression->n > 1 || whence_tense_find (context->tokens, expression->first, expression->n) == WHENCE_TENSE_FUTURE;
}

/**
 * whence_check_set:
 * @context: an expression and what is around it
 *
 * "paid quarterly", but "a quarterly dividend" is one of a kind, and "20 % annually", "10,000 units annually" are rates.
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_set (WhenceCheckContext *context)
{
  guint first = context->expression->first;
  gboolean amount = context->previous != NULL
                    && ((context->previous->flags & WHENCE_TOKEN_NUMERIC) || context->before == WHENCE_CLASS_COUNTED
                        || context->before == WHENCE_CLASS_MULTIPLIER || context->previous->number == '%'
                        || (first >= 2 && (context->tokens->tokens[first - 2].flags & WHENCE_TOKEN_NUMERIC)));

  if (amount && !whence_checks_is_lower (context->next, context->after))
    return FALSE;
  return context->expression->unit < WHENCE_UNIT_QUARTER || !whence_checks_is_lower (context->next, context->after);
}

/**
 * whence_check_offset:
 * @context: an expression and what is around it
 *
 * "three months before." with nothing after it counts from the date told before.
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_offset (WhenceCheckContext *context)
{
  WhenceExpression *expression = context->expression;

  if (context->next == NULL || (context->next->flags & WHENCE_TOKEN_PUNCT) || whence_told_points_back (context->tokens, expression->first + expression->n))
    {
      expression->kind = WHENCE_EXPRESSION_OFFSET;
      expression->rule = WHENCE_RULE_EARLIER;
    }
  return TRUE;
}

/**
 * whence_check_today:
 * @context: an expression and what is around it
 *
 * "It opens a week today", but "It is a week today since it opened"; "opens two weeks from Monday", but "opens for two weeks from Monday".
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_today (WhenceCheckContext *context)
{
  const WhenceExpression *expression = context->expression;

  if (context->after == WHENCE_CLASS_SINCE)
    context->expression->direction = -1;
  if (context->before != WHENCE_CLASS_FUNCTION || context->previous->number != WHENCE_FUNCTION_FOR)
    return TRUE;
  for (guint i = 1; i < expression->n; i++)
    if (context->tokens->classes[expression->first + i] == WHENCE_CLASS_FROM)
      return whence_checks_read_again (context, WHENCE_RULE_DURATION, i);
  return TRUE;
}
