/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What must hold of the words around a match, which the grammar itself cannot say: one function a #WhenceCheck. */
#include "whence-checks.h"

#include <string.h>

#include "whence-checks-private.h"
#include "whence-fields.h"

/**
 * whence_checks_read_as:
 * @context: an expression and what is around it
 * @rule: a rule
 * @n: number of tokens
 *
 * Takes only the first @n tokens, by @rule: the words around do not bear out the whole.
 */
void
whence_checks_read_as (WhenceCheckContext        *context,
         WhenceRuleIndex rule,
         guint           n)
{
  WhenceExpression again = { .first = context->expression->first, .n = n, .rule = (guint16) rule };
  guint end = again.first + n;

  whence_fields_fill (&again, context->tokens);
  *context->expression = again;
  if (end < context->tokens->n_tokens && !(context->tokens->tokens[end].flags & WHENCE_TOKEN_INITIAL))
    {
      context->next = &context->tokens->tokens[end];
      context->after = context->tokens->classes[end];
    }
}

/**
 * whence_checks_class_before:
 * @context: an expression and what is around it
 * @distance: 1 for the token right before the expression
 *
 * Returns: the class of the token so far before it, 0 where there is none
 */
guint8
whence_checks_class_before (const WhenceCheckContext *context,
                            guint                     distance)
{
  return context->expression->first >= distance ? context->tokens->classes[context->expression->first - distance] : 0;
}

/**
 * whence_checks_get_class:
 * @context: an expression and what is around it
 * @offset: a token of it
 *
 * Returns: the class of that token
 */
guint8
whence_checks_get_class (const WhenceCheckContext *context,
          guint          offset)
{
  return context->tokens->classes[context->expression->first + offset];
}

/**
 * whence_checks_leads:
 * @word_class: class of the token before an expression
 *
 * Returns: whether such a word leads to a date: "in", "early"
 */
gboolean
whence_checks_leads (guint8 word_class)
{
  switch (word_class)
    {
    case WHENCE_CLASS_IN:
    case WHENCE_CLASS_BY:
    case WHENCE_CLASS_SINCE:
    case WHENCE_CLASS_UNTIL:
    case WHENCE_CLASS_FROM:
    case WHENCE_CLASS_BETWEEN:
    case WHENCE_CLASS_BEFORE:
    case WHENCE_CLASS_AFTER:
    case WHENCE_CLASS_EARLY:
    case WHENCE_CLASS_MID:
    case WHENCE_CLASS_LATE:
      return TRUE;
    default:
      return FALSE;
    }
}

/**
 * whence_checks_is_capital:
 * @token: (nullable): a token
 * @word_class: its class
 *
 * Returns: whether it is a word with a capital that is no part of a date
 */
gboolean
whence_checks_is_capital (const WhenceToken *token,
                          guint8             word_class)
{
  return token != NULL && (token->flags & WHENCE_TOKEN_CAPITAL)
         && (word_class == WHENCE_CLASS_OTHER || word_class == WHENCE_CLASS_FINAL || word_class == WHENCE_CLASS_TIMES || word_class == WHENCE_CLASS_NUMBERED);
}

/**
 * whence_checks_is_lower:
 * @token: (nullable): a token
 * @word_class: its class
 *
 * Returns: whether it is a plain word without a capital
 */
gboolean
whence_checks_is_lower (const WhenceToken *token,
               guint8             word_class)
{
  return token != NULL && (word_class == WHENCE_CLASS_OTHER || word_class == WHENCE_CLASS_FINAL)
         && !(token->flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_NUMERIC));
}

/**
 * whence_checks_is_plural:
 * @context: an expression and what is around it
 * @token: (nullable): a token
 * @word_class: its class
 *
 * Returns: whether it is a plain word that ends as plurals do
 */
gboolean
whence_checks_is_plural (const WhenceCheckContext     *context,
              const WhenceToken *token,
              guint8             word_class)
{
  return whence_checks_is_lower (token, word_class) && token->length > 3 && context->text[token->begin + token->length - 1] == 's'
         && !(token->flags & WHENCE_TOKEN_PRESENT);
}

/* "(May-August 1950)", "figures for March and April" */
static gboolean
is_range_of_months (const WhenceCheckContext *context)
{
  guint end = context->expression->first + context->expression->n;
  guint8 other = end + 1 < context->tokens->n_tokens ? context->tokens->classes[end + 1] : 0;

  return (context->after == WHENCE_CLASS_DASH || context->after == WHENCE_CLASS_TO || (context->after == WHENCE_CLASS_AND && other == WHENCE_CLASS_MONTH))
         && (other == WHENCE_CLASS_MONTH || other == WHENCE_CLASS_MONTH_NAME)
         && (context->tokens->tokens[end + 1].flags & WHENCE_TOKEN_CAPITAL);
}

/* "scheduled for May", "set for March" */
static gboolean
is_planned (const WhenceCheckContext *context)
{
  return (context->before == WHENCE_CLASS_FUNCTION || context->before == WHENCE_CLASS_CONTINUED) && context->expression->first >= 2
         && (context->tokens->tokens[context->expression->first - 2].flags & WHENCE_TOKEN_FUTURE)
         && (context->tokens->tokens[context->expression->first].flags & WHENCE_TOKEN_CAPITAL);
}

static gboolean
check_name (WhenceCheckContext *context)
{
  gboolean lead = whence_checks_leads (context->before) || context->before == WHENCE_CLASS_OF || context->expression->modifier != WHENCE_MODIFIER_NONE
                  || is_planned (context) || (context->before == WHENCE_CLASS_ABOUT && context->previous->number == 1);

  if (context->before == WHENCE_CLASS_TITLE || whence_checks_is_hyphenated (context))
    return FALSE;
  if (whence_checks_is_capital (context->next, context->after) && !lead)
    return FALSE;
  if (context->expression->rule == WHENCE_RULE_MONTH || whence_checks_leads_line (context))
    return TRUE;
  return lead || is_range_of_months (context) || context->before == WHENCE_CLASS_TO || context->before == WHENCE_CLASS_DASH
         || (context->before == WHENCE_CLASS_AND && context->expression->first >= 2
             && context->tokens->classes[context->expression->first - 2] == WHENCE_CLASS_MONTH);
}

/* "Dr Winter", "Donna Summer" */
static gboolean
is_named (const WhenceCheckContext *context)
{
  return context->before == WHENCE_CLASS_TITLE
         || (context->expression->n == 1 && whence_checks_is_capital (context->previous, context->before));
}

/* "the spring of last year", unlike "the spring of hope" */
static gboolean
is_of_unit (const WhenceCheckContext *context)
{
  static const guint8 which[] = { WHENCE_CLASS_LAST, WHENCE_CLASS_THIS, WHENCE_CLASS_NEXT, WHENCE_CLASS_COMING, WHENCE_CLASS_THAT };
  guint of = context->expression->first + context->expression->n;

  return context->after == WHENCE_CLASS_OF && of + 2 < context->tokens->n_tokens && memchr (which, context->tokens->classes[of + 1], sizeof which) != NULL
         && context->tokens->classes[of + 2] == WHENCE_CLASS_UNIT;
}

static gboolean
check_season (WhenceCheckContext *context)
{
  const WhenceExpression *expression = context->expression;
  const WhenceToken *last = &context->tokens->tokens[expression->first + expression->n - 1];
  gboolean with_the = context->tokens->classes[expression->first] == WHENCE_CLASS_THE;

  if ((last->flags & WHENCE_TOKEN_CAPITAL)
      && (whence_checks_is_capital (context->next, context->after) || is_named (context)))
    return FALSE;
  /* "a winter coat", "summer school" */
  if (expression->n == 1 && whence_checks_is_lower (context->next, context->after) && !whence_checks_leads (context->before) && context->previous != NULL
      && !(context->next->flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE)))
    return FALSE;
  if (whence_checks_leads_line (context))
    return TRUE;
  if (expression->rule == WHENCE_RULE_SEASON)
    return context->after != WHENCE_CLASS_DASH || expression->n > 1;
  /* "the fall in prices", "The fall was steep" */
  if (with_the && expression->n == 2 && (context->after == WHENCE_CLASS_IN || (expression->season == 23 && !whence_checks_leads (context->before))))
    return FALSE;
  return (with_the || expression->n > 1 || (whence_checks_leads (context->before) && context->before != WHENCE_CLASS_AFTER))
         && (context->after != WHENCE_CLASS_OF || is_of_unit (context));
}

static gboolean
check_decade (WhenceCheckContext *context)
{
  const WhenceExpression *expression = context->expression;
  const WhenceToken *last = &context->tokens->tokens[expression->first + expression->n - 1];

  if (expression->fields & (WHENCE_FIELD_ERA | WHENCE_FIELD_CENTURY))
    return TRUE;
  if (expression->year < 1000)
    return FALSE;
  /* "in his mid-20s" */
  if ((last->flags & WHENCE_TOKEN_NUMERIC) && last->number <= 100 && (context->before == WHENCE_CLASS_FUNCTION || context->before == WHENCE_CLASS_POSSESSIVE))
    return FALSE;
  if (last->flags & WHENCE_TOKEN_NUMERIC)
    return expression->n > 1 || last->number > 100
           || (context->before == WHENCE_CLASS_DASH ? whence_checks_class_before (context, 2) == WHENCE_CLASS_DECADE
                                                    : context->before != WHENCE_CLASS_FUNCTION);
  return context->tokens->classes[expression->first] == WHENCE_CLASS_THE;
}

static gboolean
check_tight (WhenceCheckContext *context)
{
  /* ''60 Minutes'': quotes, no year */
  if (context->expression->rule == WHENCE_RULE_YEAR_SHORT
      && (context->after == WHENCE_CLASS_UNITS || context->before == WHENCE_CLASS_APOSTROPHE))
    return FALSE;
  for (guint i = 1; i < context->expression->n; i++)
    switch (whence_checks_get_class (context, i))
      {
      case WHENCE_CLASS_COMMA:
      case WHENCE_CLASS_CLOCK:
      case WHENCE_CLASS_CLOCK_SECONDS:
        return TRUE; /* what follows a date may stand apart */
      default:
        if (context->tokens->tokens[context->expression->first + i].flags & WHENCE_TOKEN_SPACED)
          return FALSE;
      }
  return TRUE;
}

static gboolean
check_numeric (WhenceCheckContext *context)
{
  return context->before != WHENCE_CLASS_NUMBERED && check_tight (context);
}

/* "John 3:16" */
static gboolean
check_clock (WhenceCheckContext *context)
{
  return context->expression->n > 1 || context->previous == NULL || (context->previous->flags & (WHENCE_TOKEN_INITIAL | WHENCE_TOKEN_UPPER))
         || (!whence_checks_is_capital (context->previous, context->before) && context->before != WHENCE_CLASS_NUMBERED);
}

static gboolean
check_day (WhenceCheckContext *context)
{
  const WhenceToken *first = &context->tokens->tokens[context->expression->first];

  if (context->before == WHENCE_CLASS_IN && (first->flags & WHENCE_TOKEN_CAPITAL) && context->expression->n == 1)
    {
      /* German "am Morgen" */
      context->expression->rule = WHENCE_RULE_PART_AT;
      context->expression->kind = WHENCE_EXPRESSION_CALENDAR;
      context->expression->fields = WHENCE_FIELD_PART;
      context->expression->part = WHENCE_DAYPART_MORNING;
    }
  return (context->before != WHENCE_CLASS_THE && context->before != WHENCE_CLASS_A) || !(first->flags & WHENCE_TOKEN_CAPITAL);
}

/* "the May Day parade" is named after it. */
static gboolean
check_holiday (WhenceCheckContext *context)
{
  return (context->before != WHENCE_CLASS_THE && context->before != WHENCE_CLASS_A) || !whence_checks_is_lower (context->next, context->after);
}

/* "May 12 people be excused?" */
static gboolean
check_month_day (WhenceCheckContext *context)
{
  return context->after != WHENCE_CLASS_COUNTED || context->previous != NULL || whence_checks_get_class (context, 0) != WHENCE_CLASS_MONTH_NAME;
}

static gboolean
check_month_the (WhenceCheckContext *context)
{
  const WhenceExpression *expression = context->expression;
  const WhenceToken *ordinal = &context->tokens->tokens[expression->first + 2];
  gboolean ends = context->next == NULL || (context->next->flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_FUNCTION));

  if ((expression->fields & WHENCE_FIELD_YEAR) || (ends && (ordinal->flags & (WHENCE_TOKEN_NUMERIC | WHENCE_TOKEN_CAPITAL))))
    return TRUE;
  whence_checks_read_as (context, whence_checks_get_class (context, 0) == WHENCE_CLASS_MONTH ? WHENCE_RULE_MONTH : WHENCE_RULE_MONTH_NAME, 1);
  return check_name (context);
}

/* "Friday the 13th", but "Friday, the fourth decline" */
static gboolean
check_day_month (WhenceCheckContext *context)
{
  const WhenceExpression *expression = context->expression;
  const WhenceToken *ordinal = &context->tokens->tokens[expression->first + expression->n - 1];

  if (!(expression->fields & WHENCE_FIELD_MONTH)
      && (!(ordinal->flags & WHENCE_TOKEN_NUMERIC) || whence_checks_is_lower (context->next, context->after)))
    whence_checks_read_as (context, WHENCE_RULE_WEEKDAY, 1);
  return TRUE;
}

/* "On the 13th soldiers came": of things that are one of each, no more than one is the thirteenth. */
static gboolean
is_plural (const WhenceCheckContext *context)
{
  const char *end = context->next != NULL ? context->text + context->next->begin + context->next->length : NULL;

  return context->after == WHENCE_CLASS_OTHER && context->previous != NULL && (context->previous->flags & WHENCE_TOKEN_INITIAL)
         && !(context->next->flags & (WHENCE_TOKEN_NUMERIC | WHENCE_TOKEN_CAPITAL)) && context->next->length > 4 && end[-1] == 's' && end[-2] != 's';
}

/* "on the 13th they halted", but "on the 13th floor" */
static gboolean
check_day_of_text (WhenceCheckContext *context)
{
  const WhenceToken *ordinal = &context->tokens->tokens[context->expression->first + 1];

  return (ordinal->flags & WHENCE_TOKEN_NUMERIC) && ordinal->number <= 31
         && (context->before == WHENCE_CLASS_IN ? context->previous->number == WHENCE_IN_ON : whence_checks_leads (context->before) || context->before == WHENCE_CLASS_TO)
         && (context->next == NULL || (context->next->flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_FUNCTION)) || is_plural (context));
}

/* "the 3rd c. BC": the sign for "about" stands for the century; "third, about" is none. */
static gboolean
check_century (WhenceCheckContext *context)
{
  const WhenceExpression *expression = context->expression;

  for (guint i = 1; i < expression->n; i++)
    if (whence_checks_get_class (context, i) == WHENCE_CLASS_ABOUT)
      {
        const WhenceToken *sign = &context->tokens->tokens[expression->first + i];

        context->expression->modifier = WHENCE_MODIFIER_NONE;
        return (sign->flags & WHENCE_TOKEN_ABBREVIATED) && sign->length <= 2;
      }
  return TRUE;
}

static gboolean
check_day_of_unit (WhenceCheckContext *context)
{
  return context->expression->unit == WHENCE_UNIT_MONTH && context->expression->day >= 1 && context->expression->day <= 31;
}

static gboolean
check_nth_of_unit (WhenceCheckContext *context)
{
  const WhenceExpression *expression = context->expression;

  if (expression->fields & WHENCE_FIELD_MONTH)
    return expression->nth >= -1 && expression->nth != 0 && (!(expression->fields & WHENCE_FIELD_UNIT) || expression->unit == WHENCE_UNIT_DAY);
  return expression->unit >= WHENCE_UNIT_WEEK && expression->unit <= WHENCE_UNIT_YEAR && expression->nth >= -1 && expression->nth != 0
         && (expression->n_more == 0 || (expression->more_units[0] >= WHENCE_UNIT_DAY && expression->more_units[0] < expression->unit));
}

static gboolean
check_days (WhenceCheckContext *context)
{
  return context->expression->nth == context->expression->day + 1;
}

/* "returned the call that May.", "was repaired that fall with old parts", unlike "said that May would go": no verb stands behind. */
static gboolean
ends_as_time (const WhenceCheckContext *context)
{
  guint verb = WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE;

  if (context->next == NULL || (context->next->flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_INITIAL)))
    return TRUE;
  if (context->expression->fields & WHENCE_FIELD_SEASON)
    return !(context->next->flags & verb);
  return !(context->previous->flags & verb)
         && (context->after == WHENCE_CLASS_A || context->after == WHENCE_CLASS_THE || context->after == WHENCE_CLASS_IN || context->after == WHENCE_CLASS_AND);
}

/* "by that Friday", but "said that Friday was quiet" */
static gboolean
check_text_name (WhenceCheckContext *context)
{
  return context->previous == NULL || whence_checks_leads (context->before) || (context->previous->flags & WHENCE_TOKEN_PUNCT)
         || context->before == WHENCE_CLASS_AND || context->expression->n > 2
         || !(context->tokens->tokens[context->expression->first].flags & WHENCE_TOKEN_FUNCTION) || ends_as_time (context);
}

static gboolean
check_weekday (WhenceCheckContext *context)
{
  return (context->before != WHENCE_CLASS_THE && context->before != WHENCE_CLASS_A) || !whence_checks_is_capital (context->next, context->after);
}

/* German "Ende des Jahres", but "to end the year" */
static gboolean
check_unit_end (WhenceCheckContext *context)
{
  const WhenceToken *first = &context->tokens->tokens[context->expression->first];

  return context->expression->n < 2 || whence_checks_get_class (context, 1) != WHENCE_CLASS_THE || (first->flags & WHENCE_TOKEN_CAPITAL);
}

static gboolean
check_certain (WhenceCheckContext *context)
{
  return context->after != WHENCE_CLASS_OF;
}

/* A time of day rather than a length: a leading zero, more hours than a race takes, a zone behind. */
static gboolean
check_race (WhenceCheckContext *context)
{
  WhenceExpression *expression = context->expression;
  const WhenceToken *token = &context->tokens->tokens[expression->first];

  if (context->text[token->begin] == '0' || expression->count >= 10 || context->after == WHENCE_CLASS_MERIDIEM
      || context->after == WHENCE_CLASS_ZONE)
    {
      expression->rule = WHENCE_RULE_CLOCK;
      expression->kind = WHENCE_EXPRESSION_CALENDAR;
      expression->fields = WHENCE_FIELD_MINUTE;
    }
  return TRUE;
}

static gboolean
check_part (WhenceCheckContext *context)
{
  return whence_checks_leads (context->before) && context->after != WHENCE_CLASS_OF && !whence_checks_is_lower (context->next, context->after);
}

static gboolean
check_night (WhenceCheckContext *context)
{
  return !whence_checks_is_lower (context->next, context->after) && context->after != WHENCE_CLASS_OF && context->after != WHENCE_CLASS_DASH;
}

static gboolean (*const checks[]) (WhenceCheckContext *) = {
  [WHENCE_CHECK_YEAR] = whence_check_year,
  [WHENCE_CHECK_NAME] = check_name,
  [WHENCE_CHECK_SEASON] = check_season,
  [WHENCE_CHECK_TIGHT] = check_tight,
  [WHENCE_CHECK_WEEKDAY] = check_weekday,
  [WHENCE_CHECK_LENGTH] = whence_check_length,
  [WHENCE_CHECK_UNITS] = whence_check_units,
  [WHENCE_CHECK_UNITS_BESIDE] = whence_check_units_beside,
  [WHENCE_CHECK_OFFSET] = whence_check_offset,
  [WHENCE_CHECK_DECADE] = check_decade,
  [WHENCE_CHECK_THE_UNIT] = whence_check_the_unit,
  [WHENCE_CHECK_RACE] = check_race,
  [WHENCE_CHECK_CERTAIN] = check_certain,
  [WHENCE_CHECK_PART] = check_part,
  [WHENCE_CHECK_NIGHT] = check_night,
  [WHENCE_CHECK_FUTURE] = whence_check_future,
  [WHENCE_CHECK_SET] = whence_check_set,
  [WHENCE_CHECK_AHEAD] = whence_check_ahead,
  [WHENCE_CHECK_SHIFT] = whence_check_shift,
  [WHENCE_CHECK_DAY] = check_day,
  [WHENCE_CHECK_HOLIDAY] = check_holiday,
  [WHENCE_CHECK_MONTH_DAY] = check_month_day,
  [WHENCE_CHECK_DAY_MONTH] = check_day_month,
  [WHENCE_CHECK_BEFORE_LAST] = whence_check_before_last,
  [WHENCE_CHECK_MONTH_THE] = check_month_the,
  [WHENCE_CHECK_UNIT_END] = check_unit_end,
  [WHENCE_CHECK_UNIT_OF] = whence_check_unit_of,
  [WHENCE_CHECK_WEEKDAY_WEEK] = whence_check_weekday_week,
  [WHENCE_CHECK_WEEK_ON] = whence_check_week_on,
  [WHENCE_CHECK_TEXT_NAME] = check_text_name,
  [WHENCE_CHECK_BESIDE] = whence_check_beside,
  [WHENCE_CHECK_CENTURY] = check_century,
  [WHENCE_CHECK_DAY_OF_UNIT] = check_day_of_unit,
  [WHENCE_CHECK_NTH_OF_UNIT] = check_nth_of_unit,
  [WHENCE_CHECK_DAY_OF_TEXT] = check_day_of_text,
  [WHENCE_CHECK_DAYS] = check_days,
  [WHENCE_CHECK_NUMERIC] = check_numeric,
  [WHENCE_CHECK_WEEKDAY_OF] = whence_check_weekday_of,
  [WHENCE_CHECK_BRACKET] = whence_check_bracket,
  [WHENCE_CHECK_PORTION] = whence_check_portion,
  [WHENCE_CHECK_HOLIDAY_WEEK] = whence_check_holiday_week,
  [WHENCE_CHECK_UNIT_OF_YEAR] = whence_check_unit_of_year,
  [WHENCE_CHECK_WEEKDAY_LAST] = whence_check_weekday_last,
  [WHENCE_CHECK_PART_ON] = whence_check_part_on,
  [WHENCE_CHECK_PART_OF_NTH] = whence_check_part_of_nth,
  [WHENCE_CHECK_MONTH_NUMERIC] = whence_check_month_numeric,
  [WHENCE_CHECK_YEARS_ON] = whence_check_years_on,
  [WHENCE_CHECK_RECENT] = whence_check_recent,
  [WHENCE_CHECK_CLOCK_DOTTED] = whence_check_clock_dotted,
  [WHENCE_CHECK_CLOCK] = check_clock,
  [WHENCE_CHECK_NOON] = whence_check_noon,
  [WHENCE_CHECK_TODAY] = whence_check_today,
};

/**
 * whence_checks_read_again:
 * @context: an expression and what is around it
 * @rule: a rule
 * @n: number of tokens
 *
 * Takes only the first @n tokens, by @rule, and checks them as such.
 *
 * Returns: whether the words around them bear them out
 */
gboolean
whence_checks_read_again (WhenceCheckContext *context,
                          WhenceRuleIndex     rule,
                          guint               n)
{
  guint check = whence_rules[rule].check;

  whence_checks_read_as (context, rule, n);
  return check == WHENCE_CHECK_NONE || checks[check](context);
}

/**
 * whence_checks_run:
 * @expression: with its fields filled; its rule and kind may change where the neighbours say so
 * @tokens: the article's tokens
 * @language: its language
 * @text: its text
 *
 * Returns: whether the words around @expression let it be one
 */
gboolean
whence_checks_run (WhenceExpression     *expression,
                   const WhenceTokens   *tokens,
                   const WhenceLanguage *language,
                   const char           *text)
{
  WhenceCheckContext context = { .tokens = tokens, .language = language, .text = text, .expression = expression };
  guint end = expression->first + expression->n;
  guint check = whence_rules[expression->rule].check;

  if (check == WHENCE_CHECK_NONE)
    return TRUE;
  if (expression->first > 0 && !(tokens->tokens[expression->first].flags & WHENCE_TOKEN_INITIAL))
    {
      context.previous = &tokens->tokens[expression->first - 1];
      context.before = tokens->classes[expression->first - 1];
    }
  if (end < tokens->n_tokens && !(tokens->tokens[end].flags & WHENCE_TOKEN_INITIAL))
    {
      context.next = &tokens->tokens[end];
      context.after = tokens->classes[end];
    }
  return checks[check](&context);
}
