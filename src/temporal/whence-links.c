/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is settled between expressions once all are found: links, shared years, the order of numeric dates. */
#include "whence-civil.h"
#include "whence-recogniser-private.h"
#include "whence-rules.h"
#include "whence-tense.h"

/* So many words may stand in a bracket before its date. */
#define REMARK_REACH 2
/* More units than that are no reporting period. */
#define LENGTH_MAX 1000
/* "03/05/2024 - 18:42", "03/05/2024 at 18:42" */
#define CLOCK_REACH 2

static gboolean
shares (const WhenceExpression *without, const WhenceExpression *with)
{
  guint32 finer = WHENCE_FIELD_MONTH | WHENCE_FIELD_SEASON | WHENCE_FIELD_QUARTER | WHENCE_FIELD_HALF;

  return without->kind == WHENCE_EXPRESSION_CALENDAR && !(without->fields & WHENCE_FIELD_YEAR)
         && (without->fields & finer) && (with->fields & WHENCE_FIELD_YEAR) && (with->fields & finer);
}

/* Whether the first lies later in the year than the second: "from November to March 1919". */
static gboolean
is_behind (const WhenceExpression *first, const WhenceExpression *second)
{
  guint32 month = WHENCE_FIELD_MONTH;

  return (first->fields & second->fields & month) && first->month > second->month;
}

static void
share_year (WhenceExpression *to, const WhenceExpression *from)
{
  to->year = from->year;
  to->fields |= WHENCE_FIELD_YEAR | WHENCE_FIELD_SHARED | (from->fields & WHENCE_FIELD_ERA);
  if (from->fields & WHENCE_FIELD_ERA)
    to->direction = from->direction;
}

/* The mark that closes the bracket which opens right behind @before, where only a remark of few words stands between it and @after: "[O.S. 24
 * March]"; 0 where none does. */
static gint32
bracket_between (const WhenceRecogniser *self, const WhenceExpression *before, const WhenceExpression *after)
{
  guint at = before->first + before->n;

  if (after->first <= at || after->first - at > 1 + REMARK_REACH)
    return 0;
  return whence_tokens_is_mark (self->tokens, at, '(') ? ')' : whence_tokens_is_mark (self->tokens, at, '[') ? ']' : 0;
}

/* "March (1874)", "25 October (7 November) 1917": a year in or behind brackets holds for what stands before them. */
static void
share_over_brackets (WhenceRecogniser *self, guint index)
{
  WhenceExpression *before = &g_array_index (self->found, WhenceExpression, index - 1);
  WhenceExpression *after = before + 1;
  const guint32 fine = WHENCE_FIELD_MONTH | WHENCE_FIELD_SEASON;
  gint32 close = bracket_between (self, before, after);

  if (before->kind != WHENCE_EXPRESSION_CALENDAR || after->kind != WHENCE_EXPRESSION_CALENDAR
      || !(before->fields & fine) || (before->fields & WHENCE_FIELD_YEAR)
      || close == 0)
    return;
  if ((after->fields & fine) && !(after->fields & WHENCE_FIELD_YEAR) && index + 1 < self->found->len
      && whence_tokens_is_mark (self->tokens, after->first + after->n, close) && after[1].first == after->first + after->n + 1
      && after[1].rule == WHENCE_RULE_YEAR)
    share_year (after, after + 1);
  if (after->fields & WHENCE_FIELD_YEAR)
    share_year (before, after);
}

/* "1998–present" */
static void
link_to_present (WhenceRecogniser *self, WhenceExpression *expression)
{
  guint n, at = expression->first + expression->n;

  if (expression->kind == WHENCE_EXPRESSION_CALENDAR && whence_recogniser_get_link (self, at, &n) == WHENCE_LINK_RANGE
      && !whence_recogniser_is_initial (self, at + n))
    {
      n += self->tokens->classes[at + n] == WHENCE_CLASS_THE;
      if (!whence_recogniser_is_initial (self, at + n) && self->tokens->classes[at + n] == WHENCE_CLASS_PRESENT_NOUN)
        expression->lead = WHENCE_LEAD_SINCE;
    }
}

/* "the 1860s and 70s": the century of the decade before. */
static void
share_century (const WhenceExpression *before, WhenceExpression *after)
{
  if ((before->fields & WHENCE_FIELD_DECADE) && (after->fields & WHENCE_FIELD_DECADE)
      && (after->fields & WHENCE_FIELD_TWO_DIGITS) && before->year % 100 < after->year % 100)
    after->year = (gint16)(before->year / 100 * 100 + after->year % 100);
}

/* "the six months ended 30 June 2019", "three months to June": a length and its last day or month. */
static gboolean
is_length_to (const WhenceRecogniser *self, const WhenceExpression *before, const WhenceExpression *after)
{
  guint at = before->first + before->n;
  guint8 word_class = self->tokens->classes[at];

  if (before->kind != WHENCE_EXPRESSION_DURATION || !(before->fields & WHENCE_FIELD_COUNT) || (before->fields & WHENCE_FIELD_VAGUE_COUNT)
      || before->n_more > 0 || before->unit < WHENCE_UNIT_DAY || before->unit > WHENCE_UNIT_YEAR || before->count > LENGTH_MAX
      || after->kind != WHENCE_EXPRESSION_CALENDAR || !(after->fields & WHENCE_FIELD_MONTH) || (after->fields & WHENCE_FIELD_MINUTE)
      || (after->fields & WHENCE_FIELD_PART) || whence_recogniser_is_initial (self, at))
    return FALSE;
  if (word_class == WHENCE_CLASS_ENDING && self->tokens->classes[at + 1] == WHENCE_CLASS_IN)
    at++;
  return after->first == at + 1 && (word_class == WHENCE_CLASS_ENDING || word_class == WHENCE_CLASS_TO);
}

/* "every year on 3 May", "on 3 May every year": the day recurs, too. */
static void
share_recurrence (const WhenceRecogniser *self, WhenceExpression *before, WhenceExpression *after)
{
  gboolean first = before->kind == WHENCE_EXPRESSION_SET;
  WhenceExpression *set = first ? before : after, *date = first ? after : before;
  guint at = before->first + before->n;

  if (set->kind != WHENCE_EXPRESSION_SET || date->kind != WHENCE_EXPRESSION_CALENDAR || !(set->fields & WHENCE_FIELD_UNIT)
      || set->unit != WHENCE_UNIT_YEAR || (date->fields & (WHENCE_FIELD_YEAR | WHENCE_FIELD_MINUTE)) || !(date->fields & WHENCE_FIELD_MONTH))
    return;
  if (after->first == at || (first && after->first == at + 1 && self->tokens->classes[at] == WHENCE_CLASS_IN))
    date->kind = WHENCE_EXPRESSION_SET;
}

/* "on Monday and Tuesday nights", "from Monday to Friday evenings": what recurs is told of both, unless it is over. */
static void
share_plural (const WhenceRecogniser *self, WhenceExpression *before, const WhenceExpression *after)
{
  guint n;

  if (before->rule != WHENCE_RULE_WEEKDAY || after->rule != WHENCE_RULE_SET_WEEKDAYS || !(after->fields & WHENCE_FIELD_PART)
      || whence_recogniser_get_link (self, before->first + before->n, &n) == WHENCE_LINK_NONE || before->first + before->n + n != after->first
      || whence_tense_find (self->tokens, before->first, before->n) == WHENCE_TENSE_PAST)
    return;
  before->kind = WHENCE_EXPRESSION_SET;
  before->part = after->part;
  before->fields |= WHENCE_FIELD_PART;
}

/* Neighbours with nothing but a link between them: ends of a range, members of a list. */
static void
link_neighbours (WhenceRecogniser *self)
{
  for (guint i = 0; i < self->found->len; i++)
    {
      WhenceExpression *after = &g_array_index (self->found, WhenceExpression, i);
      WhenceExpression *before = after - 1;
      guint n;
      WhenceLink link;

      link_to_present (self, after);
      if (i > 0 && is_length_to (self, before, after))
        after->link = WHENCE_LINK_LENGTH;
      if (i > 0)
        {
          share_recurrence (self, before, after);
          share_plural (self, before, after);
        }
      if (i == 0 || after->link != WHENCE_LINK_NONE || before->kind > WHENCE_EXPRESSION_SHIFT
          || after->kind > WHENCE_EXPRESSION_SHIFT)
        continue;
      link = whence_recogniser_get_link (self, before->first + before->n, &n);
      /* "in 1966 – the year England won": no end of a range */
      if (link == WHENCE_LINK_NONE || before->first + before->n + n != after->first || after->rule == WHENCE_RULE_THE_UNIT)
        continue;
      after->link = (guint8)link;
      share_century (before, after);
    }
}

static gboolean
is_behind_between (const WhenceRecogniser *self, guint at)
{
  if (!whence_recogniser_is_initial (self, at) && self->tokens->classes[at - 1] == WHENCE_CLASS_THE)
    at--;
  return !whence_recogniser_is_initial (self, at) && self->tokens->classes[at - 1] == WHENCE_CLASS_BETWEEN;
}

/* "between May and July", "between 4 and 9 May": the ends of a range. */
static void
link_between (WhenceRecogniser *self)
{
  for (guint i = 1; i < self->found->len; i++)
    {
      WhenceExpression *after = &g_array_index (self->found, WhenceExpression, i);

      if (after->link == WHENCE_LINK_LIST && (after[-1].lead == WHENCE_LEAD_BETWEEN || is_behind_between (self, after[-1].first)))
        after->link = WHENCE_LINK_RANGE;
    }
}

/* A year told once is shared: back from the last of a list to all before it, else on to what is later in it. */
static void
share_years (WhenceRecogniser *self)
{
  for (guint i = self->found->len; i-- > 1;)
    {
      WhenceExpression *after = &g_array_index (self->found, WhenceExpression, i);

      share_over_brackets (self, i);
      if (after->link != WHENCE_LINK_NONE && shares (after - 1, after))
        {
          share_year (after - 1, after);
          if (is_behind (after - 1, after) && after[-1].year > 1 && after[-1].year < 9999)
            after[-1].year += after[-1].fields & WHENCE_FIELD_ERA && after[-1].direction < 0 ? 1 : -1;
        }
    }
  for (guint i = 1; i < self->found->len; i++)
    {
      WhenceExpression *after = &g_array_index (self->found, WhenceExpression, i);

      if (after->link != WHENCE_LINK_NONE && shares (after, after - 1) && after->month >= after[-1].month)
        share_year (after, after - 1);
    }
}

/* A time after noon on a clock of 24 hours, which lands that write the month first have not: "03/05/2024 - 18:42" */
static gboolean
is_late_clock (const WhenceTokens *tokens,
               guint               at)
{
  return tokens->classes[at] == WHENCE_CLASS_CLOCK && tokens->tokens[at].number >= 13 * 60;
}

/* Behind the date, or a mark or two further. */
static gboolean
has_late_clock (const WhenceTokens     *tokens,
                const WhenceExpression *expression)
{
  for (guint i = expression->first; i < tokens->n_tokens && i < expression->first + expression->n + CLOCK_REACH; i++)
    if (is_late_clock (tokens, i))
      return TRUE;
  return expression->first > 0 && is_late_clock (tokens, expression->first - 1);
}

/* "Tuesday 4/6/2019": above zero where that is so only of the fourth of June, below where only of the sixth of April. */
static gint
find_order_by_weekday (const WhenceTokens     *tokens,
                       const WhenceExpression *expression)
{
  guint at = expression->first;
  gint weekday, as_written, turned;

  at -= at > 0 && tokens->classes[at - 1] == WHENCE_CLASS_COMMA;
  if (at == 0 || (tokens->classes[at - 1] != WHENCE_CLASS_WEEKDAY && tokens->classes[at - 1] != WHENCE_CLASS_WEEKDAY_SHORT) || (expression->fields & WHENCE_FIELD_TWO_DIGITS))
    return 0;
  weekday = (gint) tokens->tokens[at - 1].number % 10;
  as_written = (gint) whence_day_get_weekday (whence_civil_to_day ((WhenceCivil){ (gint16)expression->year, expression->month, expression->day }));
  turned = (gint) whence_day_get_weekday (whence_civil_to_day ((WhenceCivil){ (gint16)expression->year, expression->day, expression->month }));
  return (turned == weekday) - (as_written == weekday);
}

/* In which order the numeric dates of an article are written, above zero where the day is first: told by those that can be read only one way, else
 * by how it writes dates in words, else by the zones and clocks it has. */
static gint
find_order (const WhenceRecogniser *self)
{
  gint by_numbers = 0, by_words = 0, by_zones = 0, by_clocks = 0;

  for (guint i = 0; i < self->found->len; i++)
    {
      const WhenceExpression *expression = &g_array_index (self->found, WhenceExpression, i);

      if (expression->rule == WHENCE_RULE_NUMERIC_DATE && !(expression->fields & WHENCE_FIELD_ORDER_UNKNOWN)
          && expression->day != expression->month)
        by_numbers += self->tokens->tokens[expression->first].number == expression->day ? 1 : -1;
      by_words += (expression->rule == WHENCE_RULE_DAY_MONTH) - (expression->rule == WHENCE_RULE_MONTH_DAY);
      if (expression->fields & WHENCE_FIELD_ORDER_UNKNOWN)
        {
          by_clocks += has_late_clock (self->tokens, expression);
          by_numbers += find_order_by_weekday (self->tokens, expression);
        }
    }
  if (by_numbers != 0 || by_words != 0)
    return by_numbers != 0 ? by_numbers : by_words;
  for (guint i = 0; i < self->tokens->n_tokens; i++)
    if (self->tokens->classes[i] == WHENCE_CLASS_ZONE)
      by_zones += (self->tokens->tokens[i].number == WHENCE_ZONE_DAY_FIRST) - (self->tokens->tokens[i].number == WHENCE_ZONE_MONTH_FIRST);
  return by_zones != 0 ? by_zones : by_clocks;
}

/* In one article all numeric dates are written in one order. */
static void
settle_order (WhenceRecogniser *self)
{
  gboolean unknown = FALSE;
  gint order;

  for (guint i = 0; i < self->found->len && !unknown; i++)
    unknown = (g_array_index (self->found, WhenceExpression, i).fields & WHENCE_FIELD_ORDER_UNKNOWN) != 0;
  order = unknown ? find_order (self) : 0;
  if (order == 0)
    return;
  for (guint i = 0; i < self->found->len; i++)
    {
      WhenceExpression *expression = &g_array_index (self->found, WhenceExpression, i);

      if (!(expression->fields & WHENCE_FIELD_ORDER_UNKNOWN))
        continue;
      expression->fields &= ~(guint32)WHENCE_FIELD_ORDER_UNKNOWN;
      if (order > 0)
        {
          guint8 month = expression->day;

          expression->day = expression->month;
          expression->month = month;
        }
    }
}

/**
 * whence_links_settle:
 * @self: a recogniser that has found all there is
 *
 * Links neighbours and lets them share what only one of them tells.
 */
void
whence_links_settle (WhenceRecogniser *self)
{
  link_neighbours (self);
  link_between (self);
  share_years (self);
  settle_order (self);
}
