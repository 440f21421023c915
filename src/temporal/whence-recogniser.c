/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds expressions of time: one pass over the word classes with the grammar, then lists and ranges of any length put
 * together from the neighbours.  Computes nothing: "May 16-17" yields two expressions that share a month and are linked
 * as a range. */
#include "whence-recogniser.h"

#include <string.h>

#include "whence-ages.h"
#include "whence-checks.h"
#include "whence-fields.h"
#include "whence-hours.h"
#include "whence-recogniser-private.h"
#include "whence-rules.h"
#include "whence-told.h"

/* So many tokens may a zone in brackets have. */
#define ZONE_REACH 7
/* More tokens than this an expression cut off by its sentence's end has not. */
#define MATCH_MAX 24

/**
 * whence_recogniser_is_initial:
 * @self: a recogniser
 * @token: index of a token, or of the one after the last
 *
 * Returns: whether nothing before @token is of the same sentence
 */
gboolean
whence_recogniser_is_initial (const WhenceRecogniser *self, guint token)
{
  return token >= self->tokens->n_tokens || (self->tokens->tokens[token].flags & WHENCE_TOKEN_INITIAL);
}

/**
 * whence_recogniser_get_last:
 * @self: a recogniser that has found something
 *
 * Returns: (transfer none): the expression found last, valid until the next is
 */
WhenceExpression *
whence_recogniser_get_last (const WhenceRecogniser *self)
{
  g_assert (self->found->len > 0);
  return &g_array_index (self->found, WhenceExpression, self->found->len - 1);
}

/**
 * whence_recogniser_get_link:
 * @self: a recogniser
 * @at: a token
 * @out_n: (out): how many tokens the link takes
 *
 * Returns: the link that stands at @at
 */
WhenceLink
whence_recogniser_get_link (const WhenceRecogniser *self, guint at, guint *out_n)
{
  const guint8 *classes = self->tokens->classes;

  *out_n = 0;
  if (whence_recogniser_is_initial (self, at))
    return WHENCE_LINK_NONE;
  *out_n = 1;
  switch (classes[at])
    {
    case WHENCE_CLASS_SLASH:
      return at > 0 && !((self->tokens->tokens[at].flags | self->tokens->tokens[at + 1].flags) & WHENCE_TOKEN_SPACED)
                 ? WHENCE_LINK_RANGE
                 : WHENCE_LINK_NONE;
    case WHENCE_CLASS_DASH:
    case WHENCE_CLASS_TO:
    case WHENCE_CLASS_UNTIL:
      return WHENCE_LINK_RANGE;
    case WHENCE_CLASS_AND:
      return WHENCE_LINK_LIST;
    case WHENCE_CLASS_COMMA:
      if (!whence_recogniser_is_initial (self, at + 1) && classes[at + 1] == WHENCE_CLASS_AND)
        *out_n = 2;
      return WHENCE_LINK_LIST;
    default:
      *out_n = 0;
      return WHENCE_LINK_NONE;
    }
}

static const guint8 lead_of_class[128] = {
  [WHENCE_CLASS_IN] = WHENCE_LEAD_IN,         [WHENCE_CLASS_BY] = WHENCE_LEAD_BY,
  [WHENCE_CLASS_SINCE] = WHENCE_LEAD_SINCE,   [WHENCE_CLASS_UNTIL] = WHENCE_LEAD_UNTIL,
  [WHENCE_CLASS_FROM] = WHENCE_LEAD_FROM,     [WHENCE_CLASS_BETWEEN] = WHENCE_LEAD_BETWEEN,
  [WHENCE_CLASS_BEFORE] = WHENCE_LEAD_BEFORE, [WHENCE_CLASS_AFTER] = WHENCE_LEAD_AFTER,
};

/* So many words before "until" may be denied: "did not reach the town until March". */
#define DENIED_REACH 8

/* "It did not come until March": it came then. */
static gboolean
is_denied (const WhenceRecogniser *self, guint until)
{
  for (guint i = until; i > 0 && until - i < DENIED_REACH && !whence_recogniser_is_initial (self, i); i--)
    if (self->tokens->tokens[i - 1].flags & WHENCE_TOKEN_DENIES)
      return TRUE;
  return FALSE;
}

/* So many words before "until" stands what it took: "took the team until October to find it". */
#define TAKES_REACH 5

/* "It took until October to find it": it was found then. */
static gboolean
is_taken (const WhenceRecogniser *self, guint until)
{
  for (guint i = until; i > 0 && until - i < TAKES_REACH && !whence_recogniser_is_initial (self, i); i--)
    if (self->tokens->classes[i - 1] == WHENCE_CLASS_OTHER && self->tokens->tokens[i - 1].number == WHENCE_WORD_TAKES)
      return TRUE;
  return FALSE;
}

/* "just", "shortly", "a little" before "after" */
static gboolean
is_hedge (const WhenceRecogniser *self, guint at)
{
  const guint8 *classes = self->tokens->classes;

  while (at > 0 && classes[at] == WHENCE_CLASS_CONTINUED)
    at--;
  return classes[at] == WHENCE_CLASS_JUST || classes[at] == WHENCE_CLASS_FUTURE;
}

/* "no later than" is "by", "later than" is "after"; "no earlier than" and "earlier than" the other way. */
static guint8
lead_of_comparison (const WhenceRecogniser *self, guint at)
{
  gboolean denied = at > 0 && (self->tokens->tokens[at - 1].flags & WHENCE_TOKEN_DENIES);

  switch (self->tokens->classes[at])
    {
    case WHENCE_CLASS_LATER:
      return denied ? WHENCE_LEAD_BY : WHENCE_LEAD_AFTER;
    case WHENCE_CLASS_EARLIER:
      return denied ? WHENCE_LEAD_AFTER : WHENCE_LEAD_BEFORE;
    default:
      return WHENCE_LEAD_NONE;
    }
}

/* "since shortly after the vote": since then. */
static gboolean
is_since_after (const WhenceRecogniser *self, guint after)
{
  const guint8 *classes = self->tokens->classes;

  while (after > 0 && (classes[after - 1] == WHENCE_CLASS_JUST || classes[after - 1] == WHENCE_CLASS_FUTURE))
    after--;
  return after > 0 && classes[after - 1] == WHENCE_CLASS_SINCE;
}

/**
 * whence_recogniser_find_lead:
 * @self: a recogniser
 * @expression: (inout): an expression
 *
 * Tells what leads to @expression.
 */
void
whence_recogniser_find_lead (const WhenceRecogniser *self, WhenceExpression *expression)
{
  guint at = expression->first;

  if (at == 0 || whence_recogniser_is_initial (self, at))
    return;
  at--;
  if (self->tokens->classes[at] == WHENCE_CLASS_THE && at > 0 && !whence_recogniser_is_initial (self, at))
    at--;
  if (self->tokens->classes[at] == WHENCE_CLASS_THAN && at > 0)
    {
      expression->lead = lead_of_comparison (self, at - 1);
      return;
    }
  if (self->tokens->classes[at] == WHENCE_CLASS_ABOUT && expression->kind == WHENCE_EXPRESSION_CALENDAR && expression->modifier == WHENCE_MODIFIER_NONE)
    expression->modifier = WHENCE_MODIFIER_ABOUT;
  if (self->tokens->classes[at] < G_N_ELEMENTS (lead_of_class))
    expression->lead = lead_of_class[self->tokens->classes[at]];
  if (self->tokens->classes[at] == WHENCE_CLASS_TO && at > 0 && self->tokens->classes[at - 1] == WHENCE_CLASS_UNTIL)
    expression->lead = WHENCE_LEAD_UNTIL; /* German "bis zum" */
  if (expression->lead == WHENCE_LEAD_AFTER && is_since_after (self, at))
    {
      expression->lead = WHENCE_LEAD_SINCE;
      return;
    }
  if (expression->lead == WHENCE_LEAD_FROM && at > 0 && self->tokens->classes[at - 1] == WHENCE_CLASS_DATES)
    expression->lead = WHENCE_LEAD_NONE;
  expression->hedged
      = at > 0 && !whence_recogniser_is_initial (self, at)
        /* "only until 1911" still is until then */
        && (expression->lead == WHENCE_LEAD_UNTIL ? is_denied (self, at) || is_taken (self, at) : is_hedge (self, at - 1));
}

/* "10:00 (UTC+3)": a zone in brackets. */
static void
take_bracketed_zone (WhenceRecogniser *self, WhenceExpression *expression)
{
  const WhenceTokens *tokens = self->tokens;
  guint end = expression->first + expression->n, at = end + 1;

  if (!(expression->fields & WHENCE_FIELD_MINUTE) || at + 1 >= tokens->n_tokens || !whence_tokens_is_mark (tokens, end, '(')
      || tokens->classes[at] != WHENCE_CLASS_ZONE)
    return;
  for (at++; at < tokens->n_tokens && at < end + ZONE_REACH && !(tokens->tokens[at].flags & WHENCE_TOKEN_INITIAL); at++)
    if (whence_tokens_is_mark (tokens, at, ')'))
      {
        expression->n = at + 1 - expression->first;
        return;
      }
}

/* "GMT+2", "UTC+05:30": what a zone is off by belongs to it. */
static guint
take_offset (WhenceRecogniser *self, WhenceExpression *expression)
{
  const WhenceTokens *tokens = self->tokens;
  guint end = expression->first + expression->n;

  if (tokens->classes[end - 1] != WHENCE_CLASS_ZONE || end + 1 >= tokens->n_tokens
      || (tokens->tokens[end].number != '+' && tokens->tokens[end].number != '-')
      || !(tokens->tokens[end].flags & WHENCE_TOKEN_PUNCT)
      || ((tokens->tokens[end].flags | tokens->tokens[end + 1].flags) & (WHENCE_TOKEN_SPACED | WHENCE_TOKEN_INITIAL))
      || (tokens->classes[end + 1] != WHENCE_CLASS_CLOCK && tokens->tokens[end + 1].length > 4)
      || !(tokens->tokens[end + 1].flags & WHENCE_TOKEN_NUMERIC))
    return end;
  expression->n += 2;
  return end + 2;
}

static const char before_stages[]
    = { WHENCE_CLASS_IN, WHENCE_CLASS_BY, WHENCE_CLASS_SINCE, WHENCE_CLASS_UNTIL, WHENCE_CLASS_FROM, WHENCE_CLASS_THE, WHENCE_CLASS_LATE, WHENCE_CLASS_DASH, 0 };
static const char before_parts[] = { WHENCE_CLASS_IN, WHENCE_CLASS_BEFORE, WHENCE_CLASS_AFTER, 0 };

/* "to start in October", "they end May 2" are verbs; "the end of May", "by end May" are no more than a part of it. */
static void
trim_verb (const WhenceRecogniser *self, WhenceExpression *expression)
{
  const guint8 *classes = self->tokens->classes + expression->first;
  const WhenceToken *stage = &self->tokens->tokens[expression->first];

  if ((expression->kind != WHENCE_EXPRESSION_CALENDAR && expression->kind != WHENCE_EXPRESSION_SHIFT) || expression->n < 2 || stage->number != 1
      || (classes[0] != WHENCE_CLASS_EARLY && classes[0] != WHENCE_CLASS_LATE) || classes[1] == WHENCE_CLASS_OF || classes[1] == WHENCE_CLASS_DASH
      || (classes[1] != WHENCE_CLASS_IN && expression->first > 0 && !(stage->flags & WHENCE_TOKEN_INITIAL)
          && strchr (before_stages, classes[-1]) != NULL))
    return;
  expression->modifier = WHENCE_MODIFIER_NONE;
  expression->first += 1 + (classes[1] == WHENCE_CLASS_IN);
  expression->n -= 1 + (classes[1] == WHENCE_CLASS_IN);
}

/* What the pattern needed to see but the expression does not hold: "in" before, "after" behind. */
static void
trim (const WhenceRecogniser *self, WhenceExpression *expression)
{
  const guint8 *classes = self->tokens->classes;

  if (expression->rule == WHENCE_RULE_AHEAD || (expression->rule == WHENCE_RULE_PART_AT && expression->n > 1))
    {
      expression->first++;
      expression->n--;
    }
  if (expression->rule == WHENCE_RULE_PART_ON_DATE && strchr (before_parts, classes[expression->first]) != NULL)
    {
      expression->first++;
      expression->n--;
    }
  if (expression->rule == WHENCE_RULE_COMPARED)
    expression->n -= 2;
  if ((expression->rule == WHENCE_RULE_DISTANCE || expression->rule == WHENCE_RULE_DISTANCE_UNITS) && expression->kind == WHENCE_EXPRESSION_DISTANCE)
    expression->n--;
  /* "to last two weeks": a verb */
  if (expression->rule == WHENCE_RULE_DURATION_BOUNDED && expression->first > 0 && classes[expression->first] == WHENCE_CLASS_LAST
      && (classes[expression->first - 1] == WHENCE_CLASS_TO || (self->tokens->tokens[expression->first - 1].flags & WHENCE_TOKEN_FUTURE)))
    {
      expression->rule = WHENCE_RULE_DURATION;
      expression->first++;
      expression->n--;
    }
  trim_verb (self, expression);
  /* "beginning", "start" or "in the end" alone are no part of "the start in May" */
  while (expression->n > 1 && classes[expression->first] == WHENCE_CLASS_JUST
         && expression->kind == WHENCE_EXPRESSION_CALENDAR)
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
order_numeric (const WhenceRecogniser *self, WhenceExpression *expression)
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

/* No expression goes on in the next sentence: matches again what is left of this one. */
static guint
match_within (const WhenceRecogniser *self, guint at, guint n, WhenceRuleIndex *out_rule)
{
  guint8 classes[MATCH_MAX + 1] = { 0 };

  memcpy (classes, self->tokens->classes + at, MIN (n, MATCH_MAX));
  return whence_grammar_match (classes, out_rule);
}

/* "the week she died", "on the night he left": a clause tells which, and nothing else does; unlike "in the morning he left". */
static gboolean
tells_by_clause (const WhenceRecogniser *self, const WhenceExpression *expression)
{
  guint end = expression->first + expression->n;

  /* "in 1946, the year she won": that year */
  if (expression->first > 0 && (self->tokens->classes[expression->first - 1] == WHENCE_CLASS_COMMA || self->tokens->classes[expression->first - 1] == WHENCE_CLASS_DASH))
    return FALSE;
  if (expression->first > 0 && self->tokens->classes[expression->first - 1] == WHENCE_CLASS_IN && self->tokens->tokens[expression->first - 1].number != WHENCE_IN_ON)
    return FALSE;
  return (expression->rule == WHENCE_RULE_THE_UNIT || expression->rule == WHENCE_RULE_PART_OF_DAY) && end < self->tokens->n_tokens
         && (whence_tokens_is_function (self->tokens, end, WHENCE_FUNCTION_SUBJECT) || whence_tokens_is_function (self->tokens, end, WHENCE_FUNCTION_PERSON))
         && !(self->tokens->tokens[end].flags & WHENCE_TOKEN_INITIAL);
}

static guint
recognise_at (WhenceRecogniser *self, guint at)
{
  WhenceExpression expression = { .first = at };
  WhenceRuleIndex rule;
  guint n;
  guint end;

  if (whence_ages_find (self, at, &expression))
    {
      whence_recogniser_find_lead (self, &expression);
      g_array_append_val (self->found, expression);
      return at + expression.n;
    }
  if (whence_hours_find (self, at, &expression))
    {
      g_array_append_val (self->found, expression);
      return at + 1;
    }
  n = whence_grammar_match (self->tokens->classes + at, &rule);

  for (guint i = 1; i < n; i++)
    if (self->tokens->tokens[at + i].flags & WHENCE_TOKEN_INITIAL)
      n = match_within (self, at, i, &rule);
  if (n == 0)
    return at + 1;
  expression.n = n;
  expression.rule = (guint16)rule;
  whence_fields_fill (&expression, self->tokens);
  if (rule == WHENCE_RULE_AGE)
    return at + n;
  if (tells_by_clause (self, &expression))
    expression.kind = WHENCE_EXPRESSION_TOLD;
  else if (!whence_checks_run (&expression, self->tokens, self->language, self->text))
    return at + 1;
  if (rule == WHENCE_RULE_NUMERIC_DATE)
    order_numeric (self, &expression);
  if (is_impossible (&expression))
    return at + n;
  take_bracketed_zone (self, &expression);
  end = take_offset (self, &expression);
  trim (self, &expression);
  whence_recogniser_find_lead (self, &expression);
  if (expression.kind == WHENCE_EXPRESSION_DISTANCE || expression.rule == WHENCE_RULE_BESIDE
      || (expression.kind == WHENCE_EXPRESSION_WITHIN && self->tokens->classes[end] == WHENCE_CLASS_OF)
      || (expression.kind == WHENCE_EXPRESSION_TOLD && (rule != WHENCE_RULE_ANNIVERSARY || self->tokens->classes[end - 1] == WHENCE_CLASS_OF)))
    whence_told_find (&expression, self->found, self->tokens, self->language, self->text);
  if (rule == WHENCE_RULE_ANNIVERSARY && self->tokens->classes[at + expression.n - 1] != WHENCE_CLASS_OF)
    whence_told_find_day (&expression, self->found);
  /* "the tenth anniversary nears" tells no day of anything else */
  if (expression.kind == WHENCE_EXPRESSION_TOLD
      && (expression.told == 0 || (rule == WHENCE_RULE_ANNIVERSARY && (expression.lead == WHENCE_LEAD_NONE || !(expression.fields & WHENCE_FIELD_COUNT)))))
    return at + 1;
  g_array_append_val (self->found, expression);
  whence_lists_join (self);
  whence_ages_note (self);
  return whence_lists_go_on (self, end);
}

static void
find_all (WhenceRecogniser *self)
{
  const WhenceTokens *tokens = self->tokens;

  for (guint at = 0; at < tokens->n_tokens && self->found->len < WHENCE_RECOGNISER_MAX_EXPRESSIONS;)
    {
      guint8 word_class = tokens->classes[at];
      gboolean ages = self->birth > 0 || self->born.fields != 0;

      if (word_class == WHENCE_CLASS_OTHER || word_class == WHENCE_CLASS_PUNCT
          || (word_class == WHENCE_CLASS_FUNCTION && (!ages || (tokens->tokens[at].number != WHENCE_FUNCTION_WHEN && tokens->tokens[at].number != WHENCE_FUNCTION_WHOSE))))
        at++;
      else
        at = recognise_at (self, at);
    }
}

/**
 * whence_recogniser_run:
 * @tokens: an article's tokens
 * @language: what it is written in
 * @text: its text
 *
 * Finds all expressions of time.  Linear in the number of tokens.
 *
 * Returns: (transfer full) (element-type WhenceExpression): in order of the text, not overlapping
 */
GArray *
whence_recogniser_run (const WhenceTokens *tokens, const WhenceLanguage *language, const char *text)
{
  WhenceRecogniser self = { tokens, language, text, g_array_new (FALSE, FALSE, sizeof (WhenceExpression)) };

  find_all (&self);
  if (whence_ages_find_life (&self))
    {
      g_array_set_size (self.found, 0);
      self.birth = self.last_birth = 0;
      find_all (&self);
    }
  whence_links_settle (&self);
  return self.found;
}
