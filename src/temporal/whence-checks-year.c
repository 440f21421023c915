/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether four digits are a year, by the words around them. */
#include "whence-checks-private.h"

#include <string.h>

static gboolean
is_plural_word (const WhenceCheckContext *context)
{
  return whence_checks_is_plural (context, context->next, context->after);
}

static gboolean
is_determiner (guint8 word_class)
{
  return word_class == WHENCE_CLASS_THE || word_class == WHENCE_CLASS_A || word_class == WHENCE_CLASS_POSSESSIVE;
}

/* "the 1992 protests", "his unsuccessful 1996 campaign": a count would hardly be so exact. */
static gboolean
is_attributive_year (const WhenceCheckContext *context)
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
      /* "the abandoned 1998 merger", "the cancelled 2020 Games" */
      if (is_determiner (whence_checks_class_before (context, 2)) && whence_checks_is_lower (context->previous, context->before))
        return year % 100 != 0;
      return whence_checks_is_lower (context->previous, context->before) && whence_checks_is_lower (context->next, context->after)
             && !is_plural_word (context) && !(context->previous->flags & WHENCE_TOKEN_PAST);
    }
}

/* "2021-13-45": three numbers that make no date. */
static gboolean
is_serial (const WhenceCheckContext *context)
{
  guint end = context->expression->first + context->expression->n;

  return context->after == WHENCE_CLASS_DASH && end + 2 < context->tokens->n_tokens
         && (context->tokens->tokens[end + 1].flags & WHENCE_TOKEN_NUMERIC) && !(context->tokens->tokens[end + 1].flags & WHENCE_TOKEN_SPACED)
         && context->tokens->classes[end + 2] == WHENCE_CLASS_DASH && !(context->tokens->tokens[end + 2].flags & WHENCE_TOKEN_SPACED);
}

/* "pp. 1914–1918", "555-1984", "1066 1066": further digits of what is no year. */
static gboolean
is_behind_number (const WhenceCheckContext *context)
{
  const WhenceTokens *tokens = context->tokens;
  guint at = context->expression->first;
  guint8 number = whence_checks_class_before (context, 2);

  if (context->before == WHENCE_CLASS_YEAR
      || (context->previous != NULL && (context->previous->flags & WHENCE_TOKEN_PUNCT) && context->previous->number == ':'
          && whence_checks_class_before (context, 2) == WHENCE_CLASS_YEAR))
    return TRUE; /* "1066 1066", "(2004: 1066)" */
  if (context->before != WHENCE_CLASS_DASH || number == 0 || ((tokens->tokens[at - 1].flags | tokens->tokens[at].flags) & WHENCE_TOKEN_SPACED))
    return FALSE;
  return number == WHENCE_CLASS_NUMBER
         || (number == WHENCE_CLASS_YEAR
             && (whence_checks_class_before (context, 3) == WHENCE_CLASS_NUMBERED || whence_checks_class_before (context, 3) == WHENCE_CLASS_CURRENCY));
}

/* "at 1600 Pennsylvania Avenue" */
static gboolean
is_address (const WhenceCheckContext *context)
{
  return context->before == WHENCE_CLASS_IN && context->previous->number == WHENCE_IN_AT && whence_checks_is_capital (context->next, context->after);
}

/* "Around 1850 settlers came": so exact a number hardly counts them, where it opens the sentence. */
static gboolean
is_dated_around (const WhenceCheckContext *context)
{
  const WhenceExpression *expression = context->expression;

  return context->previous == NULL && context->tokens->tokens[expression->first].number == 1 && expression->year % 100 != 0;
}

/* "between 1921 and 1932 rents doubled" */
static gboolean
is_end_of_years (const WhenceCheckContext *context)
{
  guint8 lead = whence_checks_class_before (context, 3);

  return (context->before == WHENCE_CLASS_AND || context->before == WHENCE_CLASS_TO) && whence_checks_class_before (context, 2) == WHENCE_CLASS_YEAR
         && (lead == WHENCE_CLASS_BETWEEN || lead == WHENCE_CLASS_FROM);
}

/* "“1984”": a title. */
static gboolean
is_quoted (const WhenceCheckContext *context)
{
  return context->previous != NULL && context->next != NULL && context->expression->n == 1 && context->previous->number == '"'
         && (context->previous->flags & WHENCE_TOKEN_PUNCT) && (context->next->flags & WHENCE_TOKEN_PUNCT)
         && (context->next->number == '"' || context->next->number == ':');
}

/* "It was 2011 before it closed", "It would be 2027 before" */
static gboolean
is_awaited (const WhenceCheckContext *context)
{
  guint at = context->expression->first;

  return context->after == WHENCE_CLASS_BEFORE
         && (((context->previous->flags & WHENCE_TOKEN_PAST) && whence_checks_class_before (context, 2) == WHENCE_CLASS_FUNCTION)
             || (whence_checks_class_before (context, 3) == WHENCE_CLASS_FUNCTION && (context->tokens->tokens[at - 2].flags & WHENCE_TOKEN_FUTURE)));
}

/**
 * whence_check_year:
 * @context: four digits and what is around them
 *
 * Returns: whether they are a year
 */
gboolean
whence_check_year (WhenceCheckContext *context)
{
  static const char refused_before[] = { WHENCE_CLASS_CURRENCY, WHENCE_CLASS_NUMBERED, WHENCE_CLASS_NUMBER, WHENCE_CLASS_VAGUE_NUMBER,
                                         WHENCE_CLASS_SLASH,    WHENCE_CLASS_MORE,     WHENCE_CLASS_LESS,   WHENCE_CLASS_THAN, 0 };
  static const char refused_after[] = { WHENCE_CLASS_COUNTED, WHENCE_CLASS_UNIT,     WHENCE_CLASS_UNITS,      WHENCE_CLASS_MERIDIEM,
                                        WHENCE_CLASS_NUMBERED, WHENCE_CLASS_CURRENCY, WHENCE_CLASS_MULTIPLIER, WHENCE_CLASS_NUMBER, 0 };

  if (context->before == WHENCE_CLASS_THAN && (whence_checks_class_before (context, 2) == WHENCE_CLASS_LATER || whence_checks_class_before (context, 2) == WHENCE_CLASS_EARLIER))
    return TRUE; /* "no later than 1850" */
  if (context->before != 0 && strchr (refused_before, context->before) != NULL)
    return FALSE;
  if (is_end_of_years (context))
    return TRUE;
  if (is_quoted (context))
    return FALSE;
  if (context->after != 0 && strchr (refused_after, context->after) != NULL)
    return FALSE;
  if (is_behind_number (context) || is_address (context))
    return FALSE;
  if (context->expression->n > 1 || whence_checks_leads (context->before))
    return context->expression->modifier != WHENCE_MODIFIER_ABOUT || !is_plural_word (context) || is_dated_around (context);
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
    case WHENCE_CLASS_A:
    case WHENCE_CLASS_JUST:
      return TRUE;
    case WHENCE_CLASS_FUNCTION:
      /* "wurde 1872 gegründet", but "waren 1500 Seiten" */
      return !(context->previous->flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE))
             || !whence_checks_is_capital (context->next, context->after);
    case WHENCE_CLASS_OTHER:
      if (is_awaited (context))
        return TRUE;
      G_GNUC_FALLTHROUGH;
    default:
      return context->next == NULL || (context->next->flags & WHENCE_TOKEN_PUNCT) || context->after == WHENCE_CLASS_AND
             || (context->language->bare_years && !(context->next->flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_NUMERIC)));
    }
}
