/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Turns the tokens of a match into the fields of an expression.  Each word class has one meaning for all rules; only what numbers and ordinals
 * mean is told by the rule's row. */
#include "whence-fields.h"

#include <string.h>

typedef struct
{
  WhenceExpression *to;
  const WhenceRule *rule;
  gint64            sum;     /* of the count so far */
  gint32            pending; /* number not yet multiplied */
  gboolean          counted;
  gboolean          tick; /* an apostrophe stands before */
} Filling;

static void
set_year (Filling *filling,
          gint32   number)
{
  if (filling->tick || number < 100)
    {
      /* '30 is 1930, '24 is 2024: the century turns at forty */
      filling->to->fields |= WHENCE_FIELD_TWO_DIGITS;
      if (filling->tick && number < 100)
        number += number < 40 ? 2000 : 1900;
    }
  filling->to->year = (gint16) CLAMP (number, -9999, 9999);
  filling->to->fields |= WHENCE_FIELD_YEAR;
}

static void
set_day (Filling *filling,
         gint32   number)
{
  if (filling->to->fields & WHENCE_FIELD_DAY)
    {
      set_year (filling, number);
      return;
    }
  filling->to->day = (guint8) CLAMP (number, 0, 99);
  filling->to->fields |= WHENCE_FIELD_DAY;
}

static void
add_count (Filling *filling,
           gint32   number)
{
  filling->pending = MIN (filling->pending + number, 1000000000);
  filling->counted = TRUE;
}

/* Year, month and day in a fixed order, or day and month in one that a value above twelve decides. */
static void
set_numeric (Filling *filling,
             gint32   number,
             gboolean year_first)
{
  WhenceExpression *to = filling->to;

  if (year_first && !(to->fields & WHENCE_FIELD_YEAR))
    set_year (filling, number);
  else if (!(to->fields & WHENCE_FIELD_MONTH))
    {
      to->month = (guint8) CLAMP (number, 0, 99);
      to->fields |= WHENCE_FIELD_MONTH;
    }
  else if (!(to->fields & WHENCE_FIELD_DAY))
    {
      to->day = (guint8) CLAMP (number, 0, 99);
      to->fields |= WHENCE_FIELD_DAY;
    }
  else
    {
      filling->tick = number < 100;
      set_year (filling, number);
    }
}

static void
set_hour (Filling *filling,
          gint32   number)
{
  WhenceExpression *to = filling->to;

  if (to->fields & WHENCE_FIELD_MINUTE)
    {
      set_day (filling, number);
      return;
    }
  to->minute = (gint16) (CLAMP (number, 0, 24) * 60);
  to->fields |= WHENCE_FIELD_MINUTE | WHENCE_FIELD_HOUR_ONLY;
}

static void
set_role (Filling *filling,
          guint    role,
          gint32   number)
{
  WhenceExpression *to = filling->to;

  switch (role)
    {
    case WHENCE_ROLE_DAY:
      set_day (filling, number);
      break;
    case WHENCE_ROLE_COUNT:
      add_count (filling, number);
      break;
    case WHENCE_ROLE_HOUR:
      set_hour (filling, number);
      break;
    case WHENCE_ROLE_YEAR:
      set_year (filling, number);
      break;
    case WHENCE_ROLE_QUARTER:
      to->quarter = (guint8) CLAMP (number, 0, 99);
      to->fields |= WHENCE_FIELD_QUARTER;
      break;
    case WHENCE_ROLE_HALF:
      to->half = (guint8) CLAMP (number, 0, 99);
      to->fields |= WHENCE_FIELD_HALF;
      break;
    case WHENCE_ROLE_CENTURY:
      to->century = (guint8) CLAMP (number, 0, 99);
      to->fields |= WHENCE_FIELD_CENTURY;
      break;
    case WHENCE_ROLE_ISO:
      set_numeric (filling, number, TRUE);
      break;
    case WHENCE_ROLE_NUMERIC:
      set_numeric (filling, number, FALSE);
      break;
    case WHENCE_ROLE_MILITARY:
      to->minute = (gint16) (number / 100 * 60 + number % 100);
      to->fields |= WHENCE_FIELD_MINUTE;
      break;
    default:
      break;
    }
}

static void
set_shift (WhenceExpression *to,
           gint32            shift)
{
  to->shift = (gint8) shift;
  to->fields |= WHENCE_FIELD_SHIFT;
}

static void
set_direction (WhenceExpression *to,
               gint32            direction)
{
  if (to->kind == WHENCE_EXPRESSION_OFFSET || to->kind == WHENCE_EXPRESSION_DISTANCE)
    to->direction = (gint8) direction;
}

static void
set_unit (Filling *filling,
          guint    unit)
{
  WhenceExpression *to = filling->to;

  if (!(to->fields & WHENCE_FIELD_UNIT))
    {
      to->unit = (guint8) unit;
      to->fields |= WHENCE_FIELD_UNIT;
      to->count = (gint32) MIN (filling->sum + filling->pending, 1000000000);
      if (filling->counted)
        to->fields |= WHENCE_FIELD_COUNT;
      filling->sum = filling->pending = 0;
    }
}

static void
set_meridiem (WhenceExpression *to,
              gint32            afternoon)
{
  if (to->minute >= 12 * 60 && to->minute < 13 * 60)
    to->minute -= 12 * 60;
  if (afternoon && to->minute < 12 * 60)
    to->minute += 12 * 60;
}

static const guint8 modifiers[128] = {
  [WHENCE_CLASS_EARLY] = WHENCE_MODIFIER_START, [WHENCE_CLASS_MID] = WHENCE_MODIFIER_MID,
  [WHENCE_CLASS_LATE] = WHENCE_MODIFIER_END,    [WHENCE_CLASS_ABOUT] = WHENCE_MODIFIER_ABOUT,
  [WHENCE_CLASS_MORE] = WHENCE_MODIFIER_MORE,   [WHENCE_CLASS_LESS] = WHENCE_MODIFIER_LESS,
};

static void
fill_token (Filling *filling,
            guint8   word_class,
            gint32   number)
{
  WhenceExpression *to = filling->to;

  switch (word_class)
    {
    case WHENCE_CLASS_SMALL:
    case WHENCE_CLASS_MIDDLE:
    case WHENCE_CLASS_LARGE:
    case WHENCE_CLASS_TWO:
    case WHENCE_CLASS_NUMBER:
    case WHENCE_CLASS_WORD_NUMBER:
      set_role (filling, filling->tick ? WHENCE_ROLE_YEAR : filling->rule->numbers, number);
      break;
    case WHENCE_CLASS_YEAR:
      if (filling->rule->numbers == WHENCE_ROLE_COUNT || filling->rule->numbers == WHENCE_ROLE_ISO
          || (filling->rule->numbers == WHENCE_ROLE_MILITARY && !(to->fields & WHENCE_FIELD_MINUTE)))
        set_role (filling, filling->rule->numbers, number);
      else
        set_year (filling, number);
      break;
    case WHENCE_CLASS_ORDINAL:
    case WHENCE_CLASS_SECOND:
      set_role (filling, filling->rule->ordinals, number);
      break;
    case WHENCE_CLASS_MULTIPLIER:
      filling->sum = MIN (filling->sum + (gint64) MAX (filling->pending, 1) * number, 1000000000);
      filling->pending = 0;
      filling->counted = TRUE;
      break;
    case WHENCE_CLASS_A:
      if (filling->rule->numbers == WHENCE_ROLE_COUNT && !filling->counted)
        add_count (filling, 1);
      break;
    case WHENCE_CLASS_VAGUE_NUMBER:
      filling->pending = 0;
      add_count (filling, number);
      if (number == 0)
        to->fields |= WHENCE_FIELD_VAGUE_COUNT;
      break;
    case WHENCE_CLASS_MONTH:
    case WHENCE_CLASS_MONTH_NAME:
      to->month = (guint8) number;
      to->fields |= WHENCE_FIELD_MONTH;
      break;
    case WHENCE_CLASS_WEEKDAY:
    case WHENCE_CLASS_WEEKDAY_SHORT:
    case WHENCE_CLASS_WEEKDAYS:
      to->weekday = (guint8) number;
      to->fields |= WHENCE_FIELD_WEEKDAY;
      break;
    case WHENCE_CLASS_SEASON:
    case WHENCE_CLASS_SEASON_NAME:
      to->season = (guint8) number;
      to->fields |= WHENCE_FIELD_SEASON;
      break;
    case WHENCE_CLASS_HOLIDAY:
      to->holiday = (guint8) number;
      to->fields |= WHENCE_FIELD_HOLIDAY;
      break;
    case WHENCE_CLASS_ERA:
      to->fields |= WHENCE_FIELD_ERA;
      if (number < 0)
        to->direction = -1;
      break;
    case WHENCE_CLASS_DECADE:
      to->year = (gint16) (number < 100 ? number + 1900 : number);
      to->fields |= WHENCE_FIELD_DECADE | (number < 100 ? WHENCE_FIELD_TWO_DIGITS : 0);
      break;
    case WHENCE_CLASS_HALF:
      if (filling->rule->numbers == WHENCE_ROLE_COUNT)
        to->fields |= WHENCE_FIELD_HALF_COUNT;
      break;
    case WHENCE_CLASS_UNIT:
    case WHENCE_CLASS_UNITS:
    case WHENCE_CLASS_WEEKEND:
    case WHENCE_CLASS_SET_WORD:
    case WHENCE_CLASS_CENTURY:
    case WHENCE_CLASS_QUARTER:
      set_unit (filling, (guint) number);
      break;
    case WHENCE_CLASS_DEICTIC_DAY:
    case WHENCE_CLASS_TONIGHT:
      if (to->kind == WHENCE_EXPRESSION_OFFSET)
        to->fields |= WHENCE_FIELD_TODAY;
      else
        {
          set_shift (to, number);
          set_unit (filling, WHENCE_UNIT_DAY);
        }
      if (word_class == WHENCE_CLASS_TONIGHT)
        {
          to->part = WHENCE_DAYPART_NIGHT;
          to->fields |= WHENCE_FIELD_PART;
        }
      break;
    case WHENCE_CLASS_LAST:
    case WHENCE_CLASS_NEXT:
    case WHENCE_CLASS_COMING:
    case WHENCE_CLASS_THIS:
    case WHENCE_CLASS_THAT:
    case WHENCE_CLASS_FOLLOWING:
    case WHENCE_CLASS_PREVIOUS:
      set_shift (to, number);
      break;
    case WHENCE_CLASS_PAST_NOUN:
      if (to->kind != WHENCE_EXPRESSION_VAGUE)
        set_shift (to, -1);
      if (number != 0)
        to->fields |= WHENCE_FIELD_VAGUE_COUNT;
      break;
    case WHENCE_CLASS_AGO:
    case WHENCE_CLASS_BEFORE:
      set_direction (to, -1);
      break;
    case WHENCE_CLASS_AFTER:
    case WHENCE_CLASS_FROM:
      set_direction (to, 1);
      break;
    case WHENCE_CLASS_EARLIER:
    case WHENCE_CLASS_LATER:
      set_direction (to, number);
      if (to->kind == WHENCE_EXPRESSION_SHIFT)
        to->modifier = number < 0 ? WHENCE_MODIFIER_EARLIER : WHENCE_MODIFIER_LATER;
      break;
    case WHENCE_CLASS_CLOCK:
      to->minute = (gint16) number;
      to->fields |= WHENCE_FIELD_MINUTE;
      break;
    case WHENCE_CLASS_NOON:
      to->minute = (gint16) number;
      to->fields |= WHENCE_FIELD_MINUTE;
      break;
    case WHENCE_CLASS_MERIDIEM:
      set_meridiem (to, number);
      break;
    case WHENCE_CLASS_DAYPART:
    case WHENCE_CLASS_DAYPARTS:
      to->part = (guint8) number;
      to->fields |= WHENCE_FIELD_PART;
      break;
    case WHENCE_CLASS_JUST:
      break;
    default:
      if (word_class < G_N_ELEMENTS (modifiers) && modifiers[word_class] != WHENCE_MODIFIER_NONE)
        to->modifier = modifiers[word_class];
    }
  filling->tick = word_class == WHENCE_CLASS_APOSTROPHE;
}

/**
 * whence_fields_fill:
 * @expression: with its tokens and rule set
 * @tokens: the article's tokens
 *
 * Fills the fields of @expression from its tokens.
 */
void
whence_fields_fill (WhenceExpression   *expression,
                    const WhenceTokens *tokens)
{
  Filling filling = { expression, &whence_rules[expression->rule], 0, 0, FALSE, FALSE };

  expression->kind = filling.rule->kind;
  expression->anchor = filling.rule->anchor;
  for (guint i = 0; i < expression->n; i++)
    fill_token (&filling, tokens->classes[expression->first + i], tokens->tokens[expression->first + i].number);
}

/* --- checks --- */

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
  return token != NULL && (token->flags & WHENCE_TOKEN_CAPITAL) && word_class == WHENCE_CLASS_OTHER;
}

static gboolean
is_plural_word (const Context *context)
{
  const WhenceToken *next = context->next;

  if (next == NULL || context->after != WHENCE_CLASS_OTHER || (next->flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_PUNCT)))
    return FALSE;
  return next->length > 2 && context->text[next->begin + next->length - 1] == 's' && !(next->flags & WHENCE_TOKEN_PRESENT);
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
  return lead || context->before == WHENCE_CLASS_TO || context->before == WHENCE_CLASS_DASH
         || (context->before == WHENCE_CLASS_AND && context->expression->first >= 2
             && context->tokens->classes[context->expression->first - 2] == WHENCE_CLASS_MONTH);
}

static gboolean
check_season (Context *context)
{
  const WhenceExpression *expression = context->expression;
  const WhenceToken *last = &context->tokens->tokens[expression->first + expression->n - 1];
  gboolean with_the = context->tokens->classes[expression->first] == WHENCE_CLASS_THE;

  if (expression->rule == WHENCE_RULE_DECADE)
    {
      if (last->flags & WHENCE_TOKEN_NUMERIC)
        return expression->n > 1 || last->number > 100 || context->before != WHENCE_CLASS_FUNCTION;
      return with_the;
    }
  if ((last->flags & WHENCE_TOKEN_CAPITAL) && is_capital_word (context, context->next, context->after))
    return FALSE;
  if (expression->rule == WHENCE_RULE_SEASON)
    return context->after != WHENCE_CLASS_DASH || expression->n > 1;
  return (with_the || expression->n > 1 || (leads (context->before) && context->before != WHENCE_CLASS_AFTER))
         && context->after != WHENCE_CLASS_OF;
}

static gboolean
check_tight (Context *context)
{
  for (guint i = 1; i < context->expression->n; i++)
    if (context->tokens->tokens[context->expression->first + i].flags & WHENCE_TOKEN_SPACED)
      return FALSE;
  return TRUE;
}

static gboolean
check_weekday (Context *context)
{
  return context->before != WHENCE_CLASS_THE || !is_capital_word (context, context->next, context->after);
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
  /* "$1,999 a day", "40 miles a day": a rate */
  if (article && expression->n == 2 && context->previous != NULL
      && ((context->previous->flags & WHENCE_TOKEN_NUMERIC) || context->before == WHENCE_CLASS_MULTIPLIER
          || context->before == WHENCE_CLASS_COUNTED))
    {
      expression->rule = WHENCE_RULE_SET_TIMES;
      expression->kind = WHENCE_EXPRESSION_SET;
    }
  return TRUE;
}

static gboolean
check_units (Context *context)
{
  return context->expression->n > 1
         || (context->before != WHENCE_CLASS_THE && context->before != WHENCE_CLASS_DASH && context->before != WHENCE_CLASS_POSSESSIVE
             && context->before != WHENCE_CLASS_OTHER);
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
  [WHENCE_CHECK_UNITS] = check_units,   [WHENCE_CHECK_OFFSET] = check_offset,
};

/**
 * whence_fields_check:
 * @expression: with its fields filled; its rule and kind may change where the neighbours say so
 * @tokens: the article's tokens
 * @text: the article's text
 *
 * Returns: whether the words around @expression let it be one
 */
gboolean
whence_fields_check (WhenceExpression   *expression,
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
