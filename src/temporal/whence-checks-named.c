/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Checks of names put together: of weeks, holidays, parts of days and brackets.  Where the whole is not borne out, its
 * first part is read alone. */
#include <string.h>

#include "whence-checks-private.h"

static const WhenceToken *
last_token (const WhenceCheckContext *context)
{
  return &context->tokens->tokens[context->expression->first + context->expression->n - 1];
}

static gboolean
ends (const WhenceCheckContext *context)
{
  return context->next == NULL || (context->next->flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_FUNCTION));
}

/**
 * whence_check_weekday_of:
 * @context: an expression and what is around it
 *
 * "Tuesday of last week", "last week on Tuesday", but "Tuesday last year".
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_weekday_of (WhenceCheckContext *context)
{
  if (context->expression->unit == WHENCE_UNIT_WEEK)
    return TRUE;
  return whence_checks_get_class (context, 0) == WHENCE_CLASS_WEEKDAY
             ? whence_checks_read_again (context, WHENCE_RULE_WEEKDAY, 1)
             : whence_checks_read_again (context, WHENCE_RULE_SHIFTED_UNIT, 2);
}

/**
 * whence_check_bracket:
 * @context: an expression and what is around it
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_bracket (WhenceCheckContext *context)
{
  const WhenceToken *open = &context->tokens->tokens[context->expression->first + 1];

  return (open->number == '(' && last_token (context)->number == ')')
         || whence_checks_read_again (context, WHENCE_RULE_YEAR, 1);
}

/**
 * whence_check_portion:
 * @context: an expression and what is around it
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_portion (WhenceCheckContext *context)
{
  switch (context->expression->unit)
    {
    case WHENCE_UNIT_HALF:
    case WHENCE_UNIT_QUARTER:
      return TRUE;
    case WHENCE_UNIT_DECADE:
      return (context->expression->fields & WHENCE_FIELD_CENTURY) != 0;
    default:
      return FALSE;
    }
}

/**
 * whence_check_holiday_week:
 * @context: an expression and what is around it
 *
 * "Christmas week", "the Easter weekend", but "Christmas day".
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_holiday_week (WhenceCheckContext *context)
{
  const WhenceExpression *expression = context->expression;

  if (expression->unit == WHENCE_UNIT_WEEK || expression->unit == WHENCE_UNIT_WEEKEND)
    return TRUE;
  return whence_checks_get_class (context, 0) == WHENCE_CLASS_HOLIDAY
         && whence_checks_read_again (context, WHENCE_RULE_HOLIDAY, expression->n - 1);
}

/**
 * whence_check_unit_of_year:
 * @context: an expression and what is around it
 *
 * "this week last year", but "this week last month".
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_unit_of_year (WhenceCheckContext *context)
{
  const WhenceExpression *expression = context->expression;
  guint n = whence_checks_get_class (context, 0) == WHENCE_CLASS_THE ? 3 : 2;

  if (last_token (context)->number == WHENCE_UNIT_YEAR && expression->unit >= WHENCE_UNIT_DAY
      && expression->unit < WHENCE_UNIT_YEAR)
    return TRUE;
  return whence_checks_read_again (
      context, expression->anchor == WHENCE_ANCHOR_TEXT ? WHENCE_RULE_TEXT_UNIT : WHENCE_RULE_SHIFTED_UNIT, n);
}

/**
 * whence_check_weekday_last:
 * @context: an expression and what is around it
 *
 * "met Monday last", but "Monday last orders are taken".
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_weekday_last (WhenceCheckContext *context)
{
  return (ends (context) && context->after != WHENCE_CLASS_TO)
         || whence_checks_read_again (context, WHENCE_RULE_WEEKDAY, 1);
}

/**
 * whence_check_part_on:
 * @context: an expression and what is around it
 *
 * "dawn on Sunday", "the morning on 3 May", but "night in May".
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_part_on (WhenceCheckContext *context)
{
  guint first = context->expression->first, at = 1;

  while (whence_checks_get_class (context, at) != WHENCE_CLASS_IN)
    at++;
  if (context->tokens->tokens[first + at].number == WHENCE_IN_ON)
    return TRUE;
  switch (whence_checks_get_class (context, 0))
    {
    case WHENCE_CLASS_THE:
      return whence_checks_read_again (context, WHENCE_RULE_PART_OF_DAY, at);
    case WHENCE_CLASS_IN:
      return at == 2 && whence_checks_read_again (context, WHENCE_RULE_PART_AT, at);
    default:
      return FALSE;
    }
}

/**
 * whence_check_part_of_nth:
 * @context: an expression and what is around it
 *
 * "the morning of the 6th", but "the night of the 6th regiment".
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_part_of_nth (WhenceCheckContext *context)
{
  const WhenceToken *ordinal = last_token (context);

  return (ordinal->flags & WHENCE_TOKEN_NUMERIC) && ordinal->number >= 1 && ordinal->number <= 31 && ends (context);
}

/**
 * whence_check_month_numeric:
 * @context: an expression and what is around it
 *
 * "06/2027", "2023-07": in two digits, without space, and no further year as in "2011-12"; no part of a longer number.
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_month_numeric (WhenceCheckContext *context)
{
  const WhenceExpression *expression = context->expression;
  const WhenceToken *tokens = context->tokens->tokens + expression->first;
  gboolean year_first = whence_checks_get_class (context, 0) == WHENCE_CLASS_YEAR;
  const WhenceToken *month = &tokens[year_first ? 2 : 0];
  gboolean joined = context->after == WHENCE_CLASS_DASH || context->after == WHENCE_CLASS_SLASH
                    || context->before == WHENCE_CLASS_DASH || context->before == WHENCE_CLASS_SLASH
                    || context->before == WHENCE_CLASS_NUMBERED;

  if (month->length == 2 && month->number >= 1 && month->number <= 12 && !joined
      && !((tokens[1].flags | tokens[2].flags) & WHENCE_TOKEN_SPACED)
      && (!year_first || month->number <= expression->year % 100))
    return TRUE;
  return year_first && whence_checks_read_again (context, WHENCE_RULE_YEAR, 1);
}

/**
 * whence_check_years_on:
 * @context: an expression and what is around it
 *
 * "Two years on, it shut", where it opens the sentence or follows a comma.
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_years_on (WhenceCheckContext *context)
{
  WhenceExpression *expression = context->expression;
  const WhenceToken *on = &context->tokens->tokens[expression->first + expression->n - 2];

  if (on->number != WHENCE_IN_ON || expression->unit < WHENCE_UNIT_DAY
      || (context->previous != NULL && context->before != WHENCE_CLASS_COMMA && context->before != WHENCE_CLASS_AND))
    return whence_checks_read_again (context, WHENCE_RULE_DURATION, expression->n - 2);
  expression->n--;
  expression->direction = 1;
  return TRUE;
}

/**
 * whence_check_recent:
 * @context: an expression and what is around it
 *
 * "recently", but "as recently as 1990": the same word on both sides compares.
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_recent (WhenceCheckContext *context)
{
  return context->previous == NULL || context->next == NULL || context->before != WHENCE_CLASS_FUNCTION
         || context->after != WHENCE_CLASS_FUNCTION || context->previous->length != context->next->length
         || g_ascii_strncasecmp (context->text + context->previous->begin, context->text + context->next->begin,
                                 context->next->length)
                != 0;
}

/**
 * whence_check_noon:
 * @context: an expression and what is around it
 *
 * "at noon", "Noon Monday", "at high noon", but "High Noon", "It was high noon for the coalition".
 *
 * Returns: whether they bear it out; see #WhenceCheck
 */
gboolean
whence_check_noon (WhenceCheckContext *context)
{
  guint at = context->expression->first;
  const WhenceToken *first = &context->tokens->tokens[at];

  if (first->number == 12 * 60 && context->expression->n > 1 && context->tokens->classes[at + 1] == WHENCE_CLASS_CONTINUED)
    return context->before == WHENCE_CLASS_IN && context->previous->number == WHENCE_IN_AT;
  return !(first->flags & WHENCE_TOKEN_CAPITAL) || context->previous == NULL || !(context->previous->flags & WHENCE_TOKEN_CAPITAL)
         || (context->previous->flags & (WHENCE_TOKEN_INITIAL | WHENCE_TOKEN_FUNCTION));
}

/**
 * whence_checks_leads_line:
 * @context: an expression and what is around it
 *
 * "March: the plan is approved", "Spring – first pier done"
 *
 * Returns: whether it leads a line, and a mark behind it what happened
 */
gboolean
whence_checks_leads_line (const WhenceCheckContext *context)
{
  guint end = context->expression->first + context->expression->n;

  return context->previous == NULL && context->next != NULL && (context->next->flags & WHENCE_TOKEN_PUNCT) && end + 1 < context->tokens->n_tokens
         && (context->next->number == ':'
             || (context->next->number == '.' && (context->tokens->tokens[context->expression->first].flags & WHENCE_TOKEN_UPPER))
             || (context->after == WHENCE_CLASS_DASH && (context->next->flags & context->tokens->tokens[end + 1].flags & WHENCE_TOKEN_SPACED)));
}

/**
 * whence_checks_is_hyphenated:
 * @context: an expression and what is around it
 *
 * Returns: whether a hyphen makes a name or another word of it, "Park Jun-ho", "Mar-a-Lago", unlike "the May-to-June run"
 */
gboolean
whence_checks_is_hyphenated (const WhenceCheckContext *context)
{
  guint hyphen = context->expression->first + context->expression->n;
  const WhenceToken *tokens = context->tokens->tokens;

  return context->after == WHENCE_CLASS_DASH && hyphen + 1 < context->tokens->n_tokens && !(tokens[hyphen].flags & WHENCE_TOKEN_SPACED)
         && !(tokens[hyphen + 1].flags & (WHENCE_TOKEN_SPACED | WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_NUMERIC | WHENCE_TOKEN_PUNCT))
         && context->text[tokens[hyphen].begin] == '-' && context->tokens->classes[hyphen + 1] != WHENCE_CLASS_TO;
}

/* "8.47", and not "8.4": two digits behind the stop */
static gboolean
is_dotted_clock (const WhenceCheckContext *context,
                 const WhenceToken        *token)
{
  return token->length >= 4 && token->length <= 5 && context->text[token->begin + token->length - 3] == '.' && context->expression->minute < 24 * 60;
}

/* Whether a part of the day stands in the expression or right behind it: "at 8.47 this morning", "at 2.10 on Sunday morning". */
static gboolean
tells_part (const WhenceCheckContext *context)
{
  const guint8 *classes = context->tokens->classes;
  guint end = context->expression->first + context->expression->n;

  for (guint i = context->expression->first; i < end; i++)
    if (classes[i] == WHENCE_CLASS_DAYPART || classes[i] == WHENCE_CLASS_TONIGHT)
      return TRUE;
  if (end + 1 < context->tokens->n_tokens && classes[end] == WHENCE_CLASS_THIS && classes[end + 1] == WHENCE_CLASS_DAYPART)
    return TRUE;
  return end + 2 < context->tokens->n_tokens && classes[end] == WHENCE_CLASS_IN && (classes[end + 1] == WHENCE_CLASS_WEEKDAY || classes[end + 1] == WHENCE_CLASS_THE)
         && classes[end + 2] == WHENCE_CLASS_DAYPART;
}

/**
 * whence_check_clock_dotted:
 * @context: a number with two digits behind a stop, and what is around it
 *
 * Returns: whether it is a time of day: "at 8.47 this morning", unlike "closed at 8.47 on Monday"
 */
gboolean
whence_check_clock_dotted (WhenceCheckContext *context)
{
  static const char leads[] = { WHENCE_CLASS_BY, WHENCE_CLASS_UNTIL, WHENCE_CLASS_FROM, WHENCE_CLASS_BETWEEN, WHENCE_CLASS_BEFORE, WHENCE_CLASS_AFTER, 0 };
  const WhenceToken *token = &context->tokens->tokens[context->expression->first];

  token += context->tokens->classes[context->expression->first] != WHENCE_CLASS_DECIMAL;
  return context->before != 0 && is_dotted_clock (context, token) && tells_part (context)
         && (strchr (leads, context->before) != NULL || (context->before == WHENCE_CLASS_IN && context->previous->number == WHENCE_IN_AT));
}
