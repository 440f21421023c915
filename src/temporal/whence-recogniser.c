/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds expressions of time: one pass over the word classes with the grammar, then lists and ranges of any length put together from the
 * neighbours.  Computes nothing: "May 16-17" yields two expressions that share a month and are linked as a range. */
#include "whence-recogniser.h"

#include <string.h>

#include "whence-checks.h"
#include "whence-fields.h"

#define is_day_class(c) ((c) == WHENCE_CLASS_SMALL || (c) == WHENCE_CLASS_MIDDLE || (c) == WHENCE_CLASS_LARGE || (c) == WHENCE_CLASS_ORDINAL)

typedef struct
{
  const WhenceTokens *tokens;
  const char         *text;
  GArray             *found; /* element-type WhenceExpression */
} Recogniser;

static gboolean
is_initial (const Recogniser *self,
            guint             token)
{
  return token >= self->tokens->n_tokens || (self->tokens->tokens[token].flags & WHENCE_TOKEN_INITIAL);
}

static WhenceExpression *
last_found (Recogniser *self)
{
  g_assert (self->found->len > 0);
  return &g_array_index (self->found, WhenceExpression, self->found->len - 1);
}

/* The link that stands at @at, and how many tokens it takes. */
static WhenceLink
link_at (const Recogniser *self,
         guint             at,
         guint            *out_n)
{
  const guint8 *classes = self->tokens->classes;

  *out_n = 0;
  if (is_initial (self, at))
    return WHENCE_LINK_NONE;
  *out_n = 1;
  switch (classes[at])
    {
    case WHENCE_CLASS_DASH:
    case WHENCE_CLASS_TO:
    case WHENCE_CLASS_UNTIL:
      return WHENCE_LINK_RANGE;
    case WHENCE_CLASS_AND:
      return WHENCE_LINK_LIST;
    case WHENCE_CLASS_COMMA:
      if (!is_initial (self, at + 1) && classes[at + 1] == WHENCE_CLASS_AND)
        *out_n = 2;
      return WHENCE_LINK_LIST;
    default:
      *out_n = 0;
      return WHENCE_LINK_NONE;
    }
}

/* A number after a link goes on with a list of days only where nothing else claims it. */
static gboolean
is_bare_number (const Recogniser *self,
                guint             at)
{
  static const char claims[] = { WHENCE_CLASS_MONTH,      WHENCE_CLASS_MONTH_NAME, WHENCE_CLASS_UNIT,     WHENCE_CLASS_UNITS,
                                 WHENCE_CLASS_MERIDIEM,   WHENCE_CLASS_COUNTED,    WHENCE_CLASS_MULTIPLIER, WHENCE_CLASS_CENTURY,
                                 WHENCE_CLASS_OCLOCK,     WHENCE_CLASS_QUARTER,    WHENCE_CLASS_SLASH,    0 };
  guint8 after = is_initial (self, at + 1) ? 0 : self->tokens->classes[at + 1];
  const WhenceToken *next = after != 0 ? &self->tokens->tokens[at + 1] : NULL;

  if (after != 0 && strchr (claims, after) != NULL)
    return FALSE;
  /* "May 16 and 17 others", but "May 16 and 17 were" */
  return next == NULL || after != WHENCE_CLASS_OTHER
         || (next->flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE));
}

/* "its May 14-15 naval exercise": what a hyphen joins to a day is a day, whatever follows. */
static gboolean
is_tight_range (const Recogniser *self,
                guint             at,
                guint             n)
{
  return n == 1 && self->tokens->classes[at] == WHENCE_CLASS_DASH
         && !((self->tokens->tokens[at].flags | self->tokens->tokens[at + 1].flags) & WHENCE_TOKEN_SPACED);
}

/* "…, 2019" after a list gives its year to all of it. */
static guint
take_list_year (Recogniser *self,
                guint       from,
                guint       at)
{
  const WhenceTokens *tokens = self->tokens;
  guint year_at = at + (!is_initial (self, at) && tokens->classes[at] == WHENCE_CLASS_COMMA);

  if (is_initial (self, year_at) || tokens->classes[year_at] != WHENCE_CLASS_YEAR)
    return at;
  for (guint i = from; i < self->found->len; i++)
    {
      WhenceExpression *expression = &g_array_index (self->found, WhenceExpression, i);

      if (!(expression->fields & WHENCE_FIELD_YEAR))
        {
          expression->year = (gint16) tokens->tokens[year_at].number;
          expression->fields |= WHENCE_FIELD_YEAR | WHENCE_FIELD_SHARED;
        }
    }
  last_found (self)->n = year_at + 1 - last_found (self)->first;
  return year_at + 1;
}

/* "May 16" is found; "-17", ", 9 and 16" go on with days of the same month. */
static guint
continue_days (Recogniser *self,
               guint       at)
{
  guint from = self->found->len - 1;

  for (;;)
    {
      guint n;
      WhenceLink link = link_at (self, at, &n);
      WhenceExpression next = *last_found (self);

      if (link == WHENCE_LINK_NONE || is_initial (self, at + n) || !is_day_class (self->tokens->classes[at + n])
          || self->tokens->tokens[at + n].number <= next.day || !(is_bare_number (self, at + n) || is_tight_range (self, at, n)))
        break;
      next.first = at + n;
      next.n = 1;
      next.link = (guint8) link;
      next.lead = WHENCE_LEAD_NONE;
      next.day = (guint8) self->tokens->tokens[at + n].number;
      next.fields = (next.fields & ~(guint32) WHENCE_FIELD_WEEKDAY) | WHENCE_FIELD_SHARED;
      g_array_append_val (self->found, next);
      at += n + 1;
    }
  return self->found->len - 1 > from ? take_list_year (self, from, at) : at;
}

/* "16-17 May 2024", "2, 9 and 16 April": days before the one that has the month. */
static void
precede_days (Recogniser *self)
{
  WhenceExpression whole = *last_found (self);
  guint at = whole.first, insert = self->found->len - 1;
  guint day = whole.day;
  guint taken = insert > 0 ? g_array_index (self->found, WhenceExpression, insert - 1).first + g_array_index (self->found, WhenceExpression, insert - 1).n : 0;
  WhenceLink link = WHENCE_LINK_NONE;

  while (at >= taken + 2 && !is_initial (self, at))
    {
      guint n, number_at;
      WhenceExpression part = whole;
      guint link_first = at - 1;

      if (self->tokens->classes[link_first] == WHENCE_CLASS_AND && self->tokens->classes[link_first - 1] == WHENCE_CLASS_COMMA)
        link_first--;
      link = link_at (self, link_first, &n);
      if (link == WHENCE_LINK_NONE || link_first == 0 || is_initial (self, link_first))
        break;
      number_at = link_first - 1;
      if (number_at < taken || !is_day_class (self->tokens->classes[number_at]) || (guint) self->tokens->tokens[number_at].number >= day)
        break;
      part.first = number_at;
      part.n = 1;
      part.day = (guint8) self->tokens->tokens[number_at].number;
      part.fields = (part.fields & ~(guint32) WHENCE_FIELD_WEEKDAY) | WHENCE_FIELD_SHARED;
      g_array_index (self->found, WhenceExpression, insert).link = (guint8) link;
      g_array_insert_val (self->found, insert, part);
      day = part.day;
      at = number_at;
    }
}

/* "1998-99": two digits go on with the century of the year before. */
static guint
continue_years (Recogniser *self,
                guint       at)
{
  WhenceExpression *year = last_found (self);
  guint n;
  WhenceLink link = link_at (self, at, &n);
  const WhenceToken *token;

  if (link != WHENCE_LINK_RANGE || n != 1 || is_initial (self, at + 1) || (self->tokens->tokens[at + 1].flags & WHENCE_TOKEN_SPACED))
    return at;
  token = &self->tokens->tokens[at + 1];
  if (token->length != 2 || !(token->flags & WHENCE_TOKEN_NUMERIC) || token->number <= year->year % 100
      || self->tokens->classes[at] != WHENCE_CLASS_DASH)
    return at;
  {
    WhenceExpression next = *year;

    next.first = at + 1;
    next.n = 1;
    next.link = WHENCE_LINK_RANGE;
    next.year = (gint16) (year->year / 100 * 100 + token->number);
    g_array_append_val (self->found, next);
  }
  return at + 2;
}

static const guint8 lead_of_class[128] = {
  [WHENCE_CLASS_IN] = WHENCE_LEAD_IN,         [WHENCE_CLASS_BY] = WHENCE_LEAD_BY,         [WHENCE_CLASS_SINCE] = WHENCE_LEAD_SINCE,
  [WHENCE_CLASS_UNTIL] = WHENCE_LEAD_UNTIL,   [WHENCE_CLASS_FROM] = WHENCE_LEAD_FROM,     [WHENCE_CLASS_BETWEEN] = WHENCE_LEAD_BETWEEN,
  [WHENCE_CLASS_BEFORE] = WHENCE_LEAD_BEFORE, [WHENCE_CLASS_AFTER] = WHENCE_LEAD_AFTER,
};

static void
find_lead (Recogniser       *self,
           WhenceExpression *expression)
{
  guint at = expression->first;

  if (at == 0 || is_initial (self, at))
    return;
  at--;
  if (self->tokens->classes[at] == WHENCE_CLASS_THE && at > 0 && !is_initial (self, at))
    at--;
  if (self->tokens->classes[at] < G_N_ELEMENTS (lead_of_class))
    expression->lead = lead_of_class[self->tokens->classes[at]];
  expression->hedged = at > 0 && !is_initial (self, at) 
                        && (self->tokens->classes[at - 1] == WHENCE_CLASS_JUST || self->tokens->classes[at - 1] == WHENCE_CLASS_FUTURE);
}

/* "between six and nine months": a number before that has its unit from the length. */
static void
precede_counts (Recogniser *self)
{
  WhenceExpression part = *last_found (self);
  const guint8 *classes = self->tokens->classes;
  guint at = part.first, n;
  WhenceLink link;

  if (at < 2 || is_initial (self, at) || is_initial (self, at - 1) || !(part.fields & WHENCE_FIELD_COUNT) || part.n_more > 0)
    return;
  link = link_at (self, at - 1, &n);
  if (link == WHENCE_LINK_NONE || classes[at - 1] == WHENCE_CLASS_COMMA || strchr ("N12", classes[at - 2]) == NULL
      || self->tokens->tokens[at - 2].number >= part.count)
    return;
  if (link == WHENCE_LINK_LIST && (at < 3 || classes[at - 3] != WHENCE_CLASS_BETWEEN))
    return;
  if (self->found->len > 1 && g_array_index (self->found, WhenceExpression, self->found->len - 2).first + 1 > at - 2)
    return;
  part.first = at - 2;
  part.n = 1;
  part.count = self->tokens->tokens[at - 2].number;
  part.fields &= ~(guint32) WHENCE_FIELD_HALF_COUNT;
  g_array_insert_val (self->found, self->found->len - 1, part);
}

/* "499-493 BC", "496 and 495 BC": a number before that has its era from the year. */
static void
precede_years (Recogniser *self)
{
  WhenceExpression part = *last_found (self);
  guint at = part.first, n;
  WhenceLink link;

  if (at < 2 || is_initial (self, at) || is_initial (self, at - 1))
    return;
  link = link_at (self, at - 1, &n);
  if (link == WHENCE_LINK_NONE || !(self->tokens->tokens[at - 2].flags & WHENCE_TOKEN_NUMERIC) || self->tokens->tokens[at - 2].number > 9999
      || self->tokens->tokens[at - 2].number < 1)
    return;
  if (self->found->len > 1)
    {
      const WhenceExpression *before = &g_array_index (self->found, WhenceExpression, self->found->len - 2);

      if (before->first + before->n > at - 2)
        return;
    }
  part.first = at - 2;
  part.n = 1;
  part.year = (gint16) self->tokens->tokens[at - 2].number;
  part.modifier = WHENCE_MODIFIER_NONE;
  find_lead (self, &part);
  last_found (self)->link = (guint8) link;
  g_array_insert_val (self->found, self->found->len - 1, part);
}

/* What the pattern needed to see but the expression does not hold: "in" before, "after" behind. */
static void
trim (const Recogniser *self,
      WhenceExpression *expression)
{
  const guint8 *classes = self->tokens->classes;

  if (expression->rule == WHENCE_RULE_AHEAD || expression->rule == WHENCE_RULE_PART_AT)
    {
      expression->first++;
      expression->n--;
    }
  if (expression->rule == WHENCE_RULE_DISTANCE && expression->kind == WHENCE_EXPRESSION_DISTANCE)
    expression->n--;
  /* "beginning", "start" or "in the end" alone are no part of "the start in May" */
  while (expression->n > 1 && classes[expression->first] == WHENCE_CLASS_JUST && expression->kind == WHENCE_EXPRESSION_CALENDAR)
    {
      expression->first++;
      expression->n--;
    }
}

static gboolean
is_impossible (const WhenceExpression *expression)
{
  static const guint8 longest[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
  guint32 both = WHENCE_FIELD_MONTH | WHENCE_FIELD_DAY;

  if ((expression->fields & WHENCE_FIELD_MONTH) && (expression->month < 1 || expression->month > 12))
    return TRUE;
  if ((expression->fields & both) == both && (expression->day < 1 || expression->day > longest[expression->month - 1]))
    return TRUE;
  if ((expression->fields & WHENCE_FIELD_QUARTER) && (expression->quarter < 1 || expression->quarter > 4))
    return TRUE;
  if ((expression->fields & WHENCE_FIELD_HALF) && (expression->half < 1 || expression->half > 2))
    return TRUE;
  if ((expression->fields & WHENCE_FIELD_CENTURY) && (expression->century < 1 || expression->century > 30))
    return TRUE;
  return (expression->fields & WHENCE_FIELD_MINUTE) && expression->minute >= 24 * 60 && expression->minute % 60 != 0;
}

/* Day and month as written, month first; where that cannot be, or with stops between them, the other way. */
static void
order_numeric (const Recogniser *self,
               WhenceExpression *expression)
{
  guint8 first = expression->month, second = expression->day;

  if ((first > 12 && second <= 12) || self->tokens->tokens[expression->first + 1].number == '.')
    {
      expression->month = second;
      expression->day = first;
    }
  else if (first <= 12 && second <= 12 && first != second)
    expression->fields |= WHENCE_FIELD_ORDER_UNKNOWN;
}

static guint
recognise_at (Recogniser *self,
              guint       at)
{
  WhenceExpression expression = { .first = at };
  WhenceRuleIndex rule;
  guint n = whence_grammar_match (self->tokens->classes + at, &rule);
  guint end;

  if (n == 0)
    return at + 1;
  for (guint i = 1; i < n; i++)
    if (self->tokens->tokens[at + i].flags & WHENCE_TOKEN_INITIAL)
      return at + 1;
  expression.n = n;
  expression.rule = (guint16) rule;
  whence_fields_fill (&expression, self->tokens);
  if (rule == WHENCE_RULE_AGE)
    return at + n;
  if (!whence_checks_run (&expression, self->tokens, self->text))
    return at + 1;
  if (rule == WHENCE_RULE_NUMERIC_DATE)
    order_numeric (self, &expression);
  if (is_impossible (&expression))
    return at + n;
  end = at + expression.n;
  trim (self, &expression);
  find_lead (self, &expression);
  g_array_append_val (self->found, expression);
  if (expression.rule == WHENCE_RULE_DAY_MONTH)
    precede_days (self);
  if (expression.rule == WHENCE_RULE_MONTH_DAY && !(expression.fields & WHENCE_FIELD_YEAR))
    end = continue_days (self, end);
  if (expression.rule == WHENCE_RULE_YEAR || expression.rule == WHENCE_RULE_FISCAL_YEAR)
    end = continue_years (self, end);
  if (expression.rule == WHENCE_RULE_YEAR_ERA)
    precede_years (self);
  if (expression.kind == WHENCE_EXPRESSION_DURATION)
    precede_counts (self);
  return end;
}

static gboolean
shares (const WhenceExpression *without,
        const WhenceExpression *with)
{
  guint32 finer = WHENCE_FIELD_MONTH | WHENCE_FIELD_SEASON | WHENCE_FIELD_QUARTER | WHENCE_FIELD_HALF;

  return without->kind == WHENCE_EXPRESSION_CALENDAR && !(without->fields & WHENCE_FIELD_YEAR) && (without->fields & finer)
         && (with->fields & WHENCE_FIELD_YEAR) && (with->fields & finer);
}

/* Neighbours with nothing but a link between them: ends of a range, members of a list.  A year told once is shared. */
static void
link_neighbours (Recogniser *self)
{
  for (guint i = 1; i < self->found->len; i++)
    {
      WhenceExpression *before = &g_array_index (self->found, WhenceExpression, i - 1);
      WhenceExpression *after = &g_array_index (self->found, WhenceExpression, i);
      guint end = before->first + before->n, n;
      WhenceLink link;

      if (after->link != WHENCE_LINK_NONE || before->kind > WHENCE_EXPRESSION_SHIFT || after->kind > WHENCE_EXPRESSION_SHIFT)
        continue;
      link = link_at (self, end, &n);
      if (link == WHENCE_LINK_NONE || end + n != after->first)
        continue;
      if (link == WHENCE_LINK_LIST && before->lead == WHENCE_LEAD_BETWEEN)
        link = WHENCE_LINK_RANGE;
      after->link = (guint8) link;
      if (shares (before, after))
        {
          before->year = after->year;
          before->fields |= WHENCE_FIELD_YEAR | WHENCE_FIELD_SHARED | (after->fields & WHENCE_FIELD_ERA);
          if (after->fields & WHENCE_FIELD_ERA)
            before->direction = after->direction;
        }
      else if (shares (after, before) && after->month >= before->month)
        {
          after->year = before->year;
          after->fields |= WHENCE_FIELD_YEAR | WHENCE_FIELD_SHARED;
        }
    }
}

/* In one article all numeric dates are written in one order: one that can be read only one way decides the others. */
static void
settle_order (Recogniser *self)
{
  gint day_first = 0;

  for (guint i = 0; i < self->found->len; i++)
    {
      const WhenceExpression *expression = &g_array_index (self->found, WhenceExpression, i);

      if (expression->rule == WHENCE_RULE_NUMERIC_DATE && !(expression->fields & WHENCE_FIELD_ORDER_UNKNOWN)
          && expression->day != expression->month)
        day_first += self->tokens->tokens[expression->first].number == expression->day ? 1 : -1;
    }
  if (day_first == 0)
    return;
  for (guint i = 0; i < self->found->len; i++)
    {
      WhenceExpression *expression = &g_array_index (self->found, WhenceExpression, i);

      if (!(expression->fields & WHENCE_FIELD_ORDER_UNKNOWN))
        continue;
      expression->fields &= ~(guint32) WHENCE_FIELD_ORDER_UNKNOWN;
      if (day_first > 0)
        {
          guint8 month = expression->day;

          expression->day = expression->month;
          expression->month = month;
        }
    }
}

/**
 * whence_recogniser_run:
 * @tokens: an article's tokens
 * @text: its text
 *
 * Finds all expressions of time.  Linear in the number of tokens.
 *
 * Returns: (transfer full) (element-type WhenceExpression): in order of the text, not overlapping
 */
GArray *
whence_recogniser_run (const WhenceTokens *tokens,
                       const char         *text)
{
  Recogniser self = { tokens, text, g_array_new (FALSE, FALSE, sizeof (WhenceExpression)) };

  for (guint at = 0; at < tokens->n_tokens && self.found->len < WHENCE_RECOGNISER_MAX_EXPRESSIONS;)
    {
      guint8 word_class = tokens->classes[at];

      if (word_class == WHENCE_CLASS_OTHER || word_class == WHENCE_CLASS_PUNCT || word_class == WHENCE_CLASS_FUNCTION)
        at++;
      else
        at = recognise_at (&self, at);
    }
  link_neighbours (&self);
  settle_order (&self);
  return self.found;
}
