/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What must hold of the words around a match, which the grammar itself cannot say: one function a #WhenceCheck. */
#include "whence-checks.h"

#include <string.h>

#include "whence-rules.h"
#include "whence-tense.h"

typedef struct
{
  const WhenceTokens *tokens;
  const char         *text;
  WhenceExpression   *expression;
  guint8              before; /* class of the token before, 0 at the sentence's begin */
  guint8              after;
  const WhenceToken  *previous;
  const WhenceToken  *next;
} Context;

/* Classes that lead to a time. */
static gboolean
leads (guint8 word_class)
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

static gboolean
is_capital_word (const Context     *context,
                 const WhenceToken *token,
                 guint8             word_class)
{
  return token != NULL && (token->flags & WHENCE_TOKEN_CAPITAL)
         && (word_class == WHENCE_CLASS_OTHER || word_class == WHENCE_CLASS_TIMES || word_class == WHENCE_CLASS_NUMBERED);
}

static gboolean
is_lower_word (const WhenceToken *token,
               guint8             word_class)
{
  return token != NULL && word_class == WHENCE_CLASS_OTHER
         && !(token->flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_NUMERIC));
}

static gboolean
is_plural_at (const Context     *context,
              const WhenceToken *token,
              guint8             word_class)
{
  return is_lower_word (token, word_class) && token->length > 3 && context->text[token->begin + token->length - 1] == 's'
         && !(token->flags & WHENCE_TOKEN_PRESENT);
}

static gboolean
is_plural_word (const Context *context)
{
  return is_plural_at (context, context->next, context->after);
}

/* "the 1992 protests", "his unsuccessful 1996 campaign": a count would hardly be so exact. */
static gboolean
is_attributive_year (const Context *context)
{
  gint year = context->expression->year;

  if (context->next == NULL || (context->next->flags & WHENCE_TOKEN_PUNCT) || year < 1900 || year > 2050)
    return FALSE;
  switch (context->before)
    {
    case WHENCE_CLASS_THE:
    case WHENCE_CLASS_POSSESSIVE:
    case WHENCE_CLASS_FUNCTION:
      return year % 100 != 0;
    default:
      return is_lower_word (context->previous, context->before) && is_lower_word (context->next, context->after)
             && !is_plural_word (context) && !(context->previous->flags & WHENCE_TOKEN_PAST);
    }
}

/* "2021-13-45": three numbers that make no date. */
static gboolean
is_serial (const Context *context)
{
  guint end = context->expression->first + context->expression->n;

  return context->after == WHENCE_CLASS_DASH && end + 2 < context->tokens->n_tokens
         && (context->tokens->tokens[end + 1].flags & WHENCE_TOKEN_NUMERIC) && !(context->tokens->tokens[end + 1].flags & WHENCE_TOKEN_SPACED)
         && context->tokens->classes[end + 2] == WHENCE_CLASS_DASH && !(context->tokens->tokens[end + 2].flags & WHENCE_TOKEN_SPACED);
}

static gboolean
check_year (Context *context)
{
  static const char refused_before[] = { WHENCE_CLASS_CURRENCY, WHENCE_CLASS_NUMBERED, WHENCE_CLASS_NUMBER, WHENCE_CLASS_VAGUE_NUMBER,
                                         WHENCE_CLASS_SLASH,    WHENCE_CLASS_MORE,     WHENCE_CLASS_LESS,   WHENCE_CLASS_THAN, 0 };
  static const char refused_after[] = { WHENCE_CLASS_COUNTED, WHENCE_CLASS_UNIT,     WHENCE_CLASS_UNITS,      WHENCE_CLASS_MERIDIEM,
                                        WHENCE_CLASS_NUMBERED, WHENCE_CLASS_CURRENCY, WHENCE_CLASS_MULTIPLIER, 0 };

  if (context->before != 0 && strchr (refused_before, context->before) != NULL)
    return FALSE;
  if (context->after != 0 && strchr (refused_after, context->after) != NULL)
    return FALSE;
  if (context->expression->n > 1 || leads (context->before))
    return context->expression->modifier != WHENCE_MODIFIER_ABOUT || !is_plural_word (context);
  if (is_serial (context))
    return FALSE;
  if (context->expression->fields & WHENCE_FIELD_UNIT)
    return context->expression->unit == WHENCE_UNIT_YEAR && context->expression->year < 2200;
  if (is_attributive_year (context))
    return TRUE;
  if (is_plural_word (context))
    return FALSE;
  if (context->previous == NULL || (context->previous->flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_CAPITAL)))
    return TRUE;
  switch (context->before)
    {
    case WHENCE_CLASS_THE:
    case WHENCE_CLASS_POSSESSIVE:
    case WHENCE_CLASS_OF:
    case WHENCE_CLASS_TO:
    case WHENCE_CLASS_AND:
    case WHENCE_CLASS_FUNCTION:
    case WHENCE_CLASS_A:
    case WHENCE_CLASS_JUST:
      return TRUE;
    default:
      return context->next == NULL || (context->next->flags & WHENCE_TOKEN_PUNCT) || context->after == WHENCE_CLASS_AND;
    }
}

/* "(May-August 1950)" */
static gboolean
is_range_of_months (const Context *context)
{
  guint end = context->expression->first + context->expression->n;
  guint8 other = end + 1 < context->tokens->n_tokens ? context->tokens->classes[end + 1] : 0;

  return (context->after == WHENCE_CLASS_DASH || context->after == WHENCE_CLASS_TO)
         && (other == WHENCE_CLASS_MONTH || other == WHENCE_CLASS_MONTH_NAME)
         && (context->tokens->tokens[end + 1].flags & WHENCE_TOKEN_CAPITAL);
}

static gboolean
check_name (Context *context)
{
  gboolean lead = leads (context->before) || context->before == WHENCE_CLASS_OF || context->expression->modifier != WHENCE_MODIFIER_NONE;

  if (context->before == WHENCE_CLASS_TITLE)
    return FALSE;
  if (is_capital_word (context, context->next, context->after) && !lead)
    return FALSE;
  if (context->expression->rule == WHENCE_RULE_MONTH)
    return TRUE;
  return lead || is_range_of_months (context) || context->before == WHENCE_CLASS_TO || context->before == WHENCE_CLASS_DASH
         || (context->before == WHENCE_CLASS_AND && context->expression->first >= 2
             && context->tokens->classes[context->expression->first - 2] == WHENCE_CLASS_MONTH);
}

static gboolean
check_season (Context *context)
{
  const WhenceExpression *expression = context->expression;
  const WhenceToken *last = &context->tokens->tokens[expression->first + expression->n - 1];
  gboolean with_the = context->tokens->classes[expression->first] == WHENCE_CLASS_THE;

  if ((last->flags & WHENCE_TOKEN_CAPITAL) && is_capital_word (context, context->next, context->after))
    return FALSE;
  if (expression->rule == WHENCE_RULE_SEASON)
    return context->after != WHENCE_CLASS_DASH || expression->n > 1;
  return (with_the || expression->n > 1 || (leads (context->before) && context->before != WHENCE_CLASS_AFTER))
         && context->after != WHENCE_CLASS_OF;
}

static gboolean
check_decade (Context *context)
{
  const WhenceExpression *expression = context->expression;
  const WhenceToken *last = &context->tokens->tokens[expression->first + expression->n - 1];

  if (expression->fields & (WHENCE_FIELD_ERA | WHENCE_FIELD_CENTURY))
    return TRUE;
  if (expression->year < 1000)
    return FALSE;
  if (last->flags & WHENCE_TOKEN_NUMERIC)
    return expression->n > 1 || last->number > 100 || context->before != WHENCE_CLASS_FUNCTION;
  return context->tokens->classes[expression->first] == WHENCE_CLASS_THE;
}

static gboolean
check_tight (Context *context)
{
  /* ''60 Minutes'': quotes, no year */
  if (context->expression->rule == WHENCE_RULE_YEAR_SHORT
      && (context->after == WHENCE_CLASS_UNITS || context->before == WHENCE_CLASS_APOSTROPHE))
    return FALSE;
  for (guint i = 1; i < context->expression->n; i++)
    if (context->tokens->tokens[context->expression->first + i].flags & WHENCE_TOKEN_SPACED)
      return FALSE;
  return TRUE;
}

static gboolean
check_weekday (Context *context)
{
  return (context->before != WHENCE_CLASS_THE && context->before != WHENCE_CLASS_A) || !is_capital_word (context, context->next, context->after);
}

/* A capital within a sentence that is not all in capitals. */
static gboolean
is_title_word (const WhenceToken *token)
{
  return (token->flags & WHENCE_TOKEN_CAPITAL) && !(token->flags & (WHENCE_TOKEN_INITIAL | WHENCE_TOKEN_UPPER));
}

/* "will one day be": some day to come. */
static gboolean
turns_to_future (Context *context)
{
  WhenceExpression *expression = context->expression;

  if (expression->unit != WHENCE_UNIT_DAY || expression->count != 1 || expression->n != 2 || context->previous == NULL
      || context->tokens->classes[expression->first] != WHENCE_CLASS_WORD_NUMBER || !(context->previous->flags & WHENCE_TOKEN_FUTURE)
      || !is_lower_word (context->next, context->after))
    return FALSE;
  expression->rule = WHENCE_RULE_FUTURE;
  expression->kind = WHENCE_EXPRESSION_VAGUE;
  return TRUE;
}

static gboolean
check_length (Context *context)
{
  WhenceExpression *expression = context->expression;
  gboolean article = context->tokens->classes[expression->first] == WHENCE_CLASS_A;

  if (context->after == WHENCE_CLASS_OF && (expression->unit == WHENCE_UNIT_QUARTER || expression->unit == WHENCE_UNIT_HALF))
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
  /* "$1,999 a day", "40 miles a day": a rate */
  if (article && expression->n == 2 && context->previous != NULL
      && ((context->previous->flags & WHENCE_TOKEN_NUMERIC) || context->before == WHENCE_CLASS_MULTIPLIER
          || context->before == WHENCE_CLASS_COUNTED || is_plural_at (context, context->previous, context->before)))
    {
      expression->rule = WHENCE_RULE_SET_TIMES;
      expression->kind = WHENCE_EXPRESSION_SET;
    }
  return TRUE;
}

static gboolean
check_ahead (Context *context)
{
  WhenceExpression *expression = context->expression;

  if (context->tokens->tokens[expression->first].number != 0)
    expression->kind = WHENCE_EXPRESSION_DURATION;
  return expression->unit != WHENCE_UNIT_QUARTER || expression->count != 1;
}

static gboolean
check_units (Context *context)
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
      return FALSE;
    case WHENCE_CLASS_THE:
      return context->after != WHENCE_CLASS_OF;
    case WHENCE_CLASS_OTHER:
      return context->after == WHENCE_CLASS_TO;
    default:
      return TRUE;
    }
}

/* "the last month of the war" is a length, "Last Week Tonight" a name. */
static gboolean
check_shift (Context *context)
{
  WhenceExpression *expression = context->expression;

  if (context->before == WHENCE_CLASS_THE && context->after == WHENCE_CLASS_OF && expression->shift != 0)
    expression->kind = WHENCE_EXPRESSION_DURATION;
  return !is_title_word (&context->tokens->tokens[expression->first])
         || !is_title_word (&context->tokens->tokens[expression->first + expression->n - 1]);
}

/* "the quarter", "the year" are the ones the text is about, unless told which. */
static gboolean
check_the_unit (Context *context)
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
  if (context->after == WHENCE_CLASS_ENDING && expression->unit == WHENCE_UNIT_YEAR)
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

static gboolean
check_certain (Context *context)
{
  return context->after != WHENCE_CLASS_OF;
}

/* A time of day rather than a length: a leading zero, more hours than a race takes, a zone behind. */
static gboolean
check_race (Context *context)
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
check_part (Context *context)
{
  return leads (context->before) && context->after != WHENCE_CLASS_OF && !is_lower_word (context->next, context->after);
}

static gboolean
check_night (Context *context)
{
  return !is_lower_word (context->next, context->after) && context->after != WHENCE_CLASS_OF && context->after != WHENCE_CLASS_DASH;
}

static gboolean
check_future (Context *context)
{
  const WhenceExpression *expression = context->expression;

  if (context->tokens->classes[expression->first + expression->n - 1] == WHENCE_CLASS_FUTURE_NOUN)
    return TRUE;
  if (context->before == WHENCE_CLASS_FUNCTION || context->after == WHENCE_CLASS_AFTER || context->after == WHENCE_CLASS_BEFORE)
    return FALSE;
  return expression->n > 1 || whence_tense_find (context->tokens, expression->first, expression->n) == WHENCE_TENSE_FUTURE;
}

/* "paid quarterly", but "a quarterly dividend" is one of a kind, and "20 % annually", "10,000 units annually" are rates. */
static gboolean
check_set (Context *context)
{
  guint first = context->expression->first;
  gboolean amount = context->previous != NULL
                    && ((context->previous->flags & WHENCE_TOKEN_NUMERIC) || context->before == WHENCE_CLASS_COUNTED
                        || context->before == WHENCE_CLASS_MULTIPLIER || context->previous->number == '%'
                        || (first >= 2 && (context->tokens->tokens[first - 2].flags & WHENCE_TOKEN_NUMERIC)));

  if (amount && !is_lower_word (context->next, context->after))
    return FALSE;
  return context->expression->unit < WHENCE_UNIT_QUARTER || !is_lower_word (context->next, context->after);
}

/* "three months before." with nothing after it counts from the date told before. */
static gboolean
check_offset (Context *context)
{
  WhenceExpression *expression = context->expression;

  if (context->next == NULL || (context->next->flags & WHENCE_TOKEN_PUNCT))
    {
      expression->kind = WHENCE_EXPRESSION_OFFSET;
      expression->rule = WHENCE_RULE_EARLIER;
    }
  return TRUE;
}

static gboolean (*const checks[]) (Context *) = {
  [WHENCE_CHECK_YEAR] = check_year,     [WHENCE_CHECK_NAME] = check_name,     [WHENCE_CHECK_SEASON] = check_season,
  [WHENCE_CHECK_TIGHT] = check_tight,   [WHENCE_CHECK_WEEKDAY] = check_weekday, [WHENCE_CHECK_LENGTH] = check_length,
  [WHENCE_CHECK_UNITS] = check_units,   [WHENCE_CHECK_OFFSET] = check_offset, [WHENCE_CHECK_DECADE] = check_decade,
  [WHENCE_CHECK_THE_UNIT] = check_the_unit, [WHENCE_CHECK_RACE] = check_race, [WHENCE_CHECK_CERTAIN] = check_certain, [WHENCE_CHECK_PART] = check_part,
  [WHENCE_CHECK_NIGHT] = check_night,   [WHENCE_CHECK_FUTURE] = check_future, [WHENCE_CHECK_SET] = check_set,
  [WHENCE_CHECK_AHEAD] = check_ahead,   [WHENCE_CHECK_SHIFT] = check_shift,
};

/**
 * whence_checks_run:
 * @expression: with its fields filled; its rule and kind may change where the neighbours say so
 * @tokens: the article's tokens
 * @text: the article's text
 *
 * Returns: whether the words around @expression let it be one
 */
gboolean
whence_checks_run (WhenceExpression   *expression,
                   const WhenceTokens *tokens,
                   const char         *text)
{
  Context context = { tokens, text, expression, 0, 0, NULL, NULL };
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
