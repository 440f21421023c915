/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Days of the week that are no certain ones: another date tells which. */

#include "whence-any-day.h"

#include "whence-resolver-private.h"
#include "whence-word-class.h"

/* "a windy Saturday", "a cold and wet Saturday": so many words say what day it was. */
#define DESCRIBING_WORDS 3

/**
 * whence_any_day_describes:
 * @tokens: an article's tokens
 * @end: the one behind a day
 * @weekday: a later one, with a day of the week
 *
 * Returns: whether it only says what day that was: "on 13 July 2019, a windy Saturday"
 */
gboolean
whence_any_day_describes (const WhenceTokens *tokens,
                          guint               end,
                          guint               weekday)
{
  return weekday >= end + 2 && weekday <= end + 2 + DESCRIBING_WORDS && tokens->classes[end] == WHENCE_CLASS_COMMA && tokens->classes[end + 1] == WHENCE_CLASS_A;
}

/*
 * whence_resolver_is_any_weekday:
 * @self: a resolver
 * @expression: a day of the week
 *
 * Returns: whether it is one of many, "at ten on a Tuesday evening in November last year", "on a Friday in 1994", "ended nine days later, on a Sunday", or
 *   says of the date before it what day that was
 */
gboolean
whence_resolver_is_any_weekday (const WhenceResolver   *self,
                                const WhenceExpression *expression)
{
  const WhenceExpression *begin = &g_array_index (self->expressions, WhenceExpression, 0), *next = expression + 1;
  guint end = expression->first + expression->n;

  if (expression > begin && (expression[-1].fields & WHENCE_FIELD_DAY) && whence_any_day_describes (self->tokens, expression[-1].first + expression[-1].n, expression->first))
    return TRUE;
  if (expression->first == 0 || self->tokens->classes[expression->first - 1] != WHENCE_CLASS_A)
    return FALSE;
  if (next < begin + self->expressions->len && next->first == end + 1 && self->tokens->classes[end] == WHENCE_CLASS_IN)
    return TRUE;
  return expression > begin && expression[-1].first + expression[-1].n + 3 == expression->first && self->tokens->classes[expression->first - 2] == WHENCE_CLASS_IN
         && self->tokens->classes[expression->first - 3] == WHENCE_CLASS_COMMA;
}
