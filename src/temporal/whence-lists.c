/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lists and ranges of any length, put together around an expression from neighbours that mean something only beside it:
 * "May 16-17", "the 16th and 17th centuries", "between six and nine months". */
#include <string.h>

#include "whence-recogniser-private.h"
#include "whence-rules.h"

#define is_day_class(c)                                                                                                \
  ((c) == WHENCE_CLASS_SMALL || (c) == WHENCE_CLASS_MIDDLE || (c) == WHENCE_CLASS_LARGE || (c) == WHENCE_CLASS_ORDINAL)

/* A number after a link goes on with a list of days only where nothing else claims it. */
static gboolean
is_bare_number (const WhenceRecogniser *self, guint at)
{
  static const char claims[]
      = { WHENCE_CLASS_MONTH,    WHENCE_CLASS_MONTH_NAME, WHENCE_CLASS_UNIT,       WHENCE_CLASS_UNITS,
          WHENCE_CLASS_MERIDIEM, WHENCE_CLASS_COUNTED,    WHENCE_CLASS_MULTIPLIER, WHENCE_CLASS_CENTURY,
          WHENCE_CLASS_OCLOCK,   WHENCE_CLASS_QUARTER,    WHENCE_CLASS_SLASH,      0 };
  guint8 after = whence_recogniser_is_initial (self, at + 1) ? 0 : self->tokens->classes[at + 1];
  const WhenceToken *next = after != 0 ? &self->tokens->tokens[at + 1] : NULL;

  if (after != 0 && strchr (claims, after) != NULL)
    return FALSE;
  /* "May 16 and 17 others", but "May 16 and 17 were" */
  return next == NULL || after != WHENCE_CLASS_OTHER
         || (next->flags
             & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT
                | WHENCE_TOKEN_FUTURE));
}

/* "its May 14-15 naval exercise": what a hyphen joins to a day is a day, whatever follows. */
static gboolean
is_tight_range (const WhenceRecogniser *self, guint at, guint n)
{
  return n == 1 && self->tokens->classes[at] == WHENCE_CLASS_DASH
         && !((self->tokens->tokens[at].flags | self->tokens->tokens[at + 1].flags) & WHENCE_TOKEN_SPACED);
}

/* "…, 2019" after a list gives its year to all of it. */
static guint
take_list_year (WhenceRecogniser *self, guint from, guint at)
{
  const WhenceTokens *tokens = self->tokens;
  guint year_at = at + (!whence_recogniser_is_initial (self, at) && tokens->classes[at] == WHENCE_CLASS_COMMA);

  if (whence_recogniser_is_initial (self, year_at) || tokens->classes[year_at] != WHENCE_CLASS_YEAR)
    return at;
  for (guint i = from; i < self->found->len; i++)
    {
      WhenceExpression *expression = &g_array_index (self->found, WhenceExpression, i);

      if (!(expression->fields & WHENCE_FIELD_YEAR))
        {
          expression->year = (gint16)tokens->tokens[year_at].number;
          expression->fields |= WHENCE_FIELD_YEAR | WHENCE_FIELD_SHARED;
        }
    }
  whence_recogniser_get_last (self)->n = year_at + 1 - whence_recogniser_get_last (self)->first;
  return year_at + 1;
}

/* "May 16" is found; "-17", ", 9 and 16" go on with days of the same month. */
static guint
continue_days (WhenceRecogniser *self, guint at)
{
  guint from = self->found->len - 1;

  for (;;)
    {
      guint n;
      WhenceLink link = whence_recogniser_get_link (self, at, &n);
      WhenceExpression next = *whence_recogniser_get_last (self);

      if (link == WHENCE_LINK_NONE || whence_recogniser_is_initial (self, at + n)
          || !is_day_class (self->tokens->classes[at + n]) || self->tokens->tokens[at + n].number <= next.day
          || !(is_bare_number (self, at + n) || is_tight_range (self, at, n)))
        break;
      next.first = at + n;
      next.n = 1;
      next.link = (guint8)link;
      next.lead = WHENCE_LEAD_NONE;
      next.day = (guint8)self->tokens->tokens[at + n].number;
      next.fields = (next.fields & ~(guint32)WHENCE_FIELD_WEEKDAY) | WHENCE_FIELD_SHARED;
      g_array_append_val (self->found, next);
      at += n + 1;
    }
  return self->found->len - 1 > from ? take_list_year (self, from, at) : at;
}

/* "16-17 May 2024", "2, 9 and 16 April": days before the one that has the month. */
static void
precede_days (WhenceRecogniser *self)
{
  WhenceExpression whole = *whence_recogniser_get_last (self);
  guint at = whole.first, insert = self->found->len - 1;
  guint day = whole.day;
  guint taken = insert > 0 ? g_array_index (self->found, WhenceExpression, insert - 1).first
                                 + g_array_index (self->found, WhenceExpression, insert - 1).n
                           : 0;
  WhenceLink link = WHENCE_LINK_NONE;

  while (at >= taken + 2 && !whence_recogniser_is_initial (self, at))
    {
      guint n, number_at;
      WhenceExpression part = whole;
      guint link_first = at - 1;

      if (self->tokens->classes[link_first] == WHENCE_CLASS_AND
          && self->tokens->classes[link_first - 1] == WHENCE_CLASS_COMMA)
        link_first--;
      link = whence_recogniser_get_link (self, link_first, &n);
      if (link == WHENCE_LINK_NONE || link_first == 0 || whence_recogniser_is_initial (self, link_first))
        break;
      number_at = link_first - 1;
      if (number_at < taken || !is_day_class (self->tokens->classes[number_at])
          || (guint)self->tokens->tokens[number_at].number >= day)
        break;
      part.first = number_at;
      part.n = 1;
      part.day = (guint8)self->tokens->tokens[number_at].number;
      part.fields = (part.fields & ~(guint32)WHENCE_FIELD_WEEKDAY) | WHENCE_FIELD_SHARED;
      g_array_index (self->found, WhenceExpression, insert).link = (guint8)link;
      g_array_insert_val (self->found, insert, part);
      day = part.day;
      at = number_at;
    }
}

/* A further year in digits: "1998-99" in the same century, "1892-3" in the same decade; behind a slash only the next one, "2019/20". */
static gboolean
is_next_year (const WhenceRecogniser *self, guint token, gint year, gint *out_next)
{
  const WhenceToken *digits = &self->tokens->tokens[token];
  gint round = digits->length == 1 ? 10 : 100;
  gboolean serial = token + 1 < self->tokens->n_tokens && self->tokens->classes[token + 1] == WHENCE_CLASS_DASH;

  if (digits->length > 2 || !(digits->flags & WHENCE_TOKEN_NUMERIC) || digits->number <= year % round || (round == 10 && serial))
    return FALSE;
  *out_next = year / round * round + digits->number;
  return self->tokens->classes[token - 1] == WHENCE_CLASS_SLASH ? *out_next == year + 1 && round == 100
                                                                : self->tokens->classes[token - 1] == WHENCE_CLASS_DASH;
}

/* "1998-99": goes on with the year before. */
static guint
continue_years (WhenceRecogniser *self, guint at)
{
  WhenceExpression *year = whence_recogniser_get_last (self);
  guint n;
  WhenceLink link = whence_recogniser_get_link (self, at, &n);
  gint further;

  if (link != WHENCE_LINK_RANGE || n != 1 || whence_recogniser_is_initial (self, at + 1)
      || (self->tokens->tokens[at + 1].flags & WHENCE_TOKEN_SPACED) || !is_next_year (self, at + 1, year->year, &further))
    return at;
  {
    WhenceExpression next = *year;

    next.first = at + 1;
    next.n = 1;
    next.link = WHENCE_LINK_RANGE;
    next.year = (gint16) further;
    g_array_append_val (self->found, next);
  }
  return at + 2;
}

/* "the winter of 1941–42": one season that ends in the next year. */
static guint
continue_winter (WhenceRecogniser *self, guint at)
{
  WhenceExpression *season = whence_recogniser_get_last (self);
  guint n;
  gint32 next = season->year + 1;

  if (season->season != 24 || whence_recogniser_get_link (self, at, &n) != WHENCE_LINK_RANGE || n != 1
      || whence_recogniser_is_initial (self, at + 1) || (self->tokens->tokens[at + 1].flags & WHENCE_TOKEN_SPACED)
      || (self->tokens->tokens[at + 1].number != next && self->tokens->tokens[at + 1].number != next % 100
          && !(self->tokens->tokens[at + 1].length == 1 && self->tokens->tokens[at + 1].number == next % 10)))
    return at;
  season->n += 2;
  return at + 2;
}

/* Whether the token at @at is not part of what was found before the last one. */
static gboolean
is_free (const WhenceRecogniser *self, guint at)
{
  const WhenceExpression *before;

  if (self->found->len < 2)
    return TRUE;
  before = &g_array_index (self->found, WhenceExpression, self->found->len - 2);
  return before->first + before->n <= at;
}

/* "three or four years later": about the greater of the two. */
static void
widen_count (WhenceRecogniser *self)
{
  WhenceExpression *whole = whence_recogniser_get_last (self);
  const WhenceToken *tokens = self->tokens->tokens;
  guint at = whole->first;

  if (at < 2 || whence_recogniser_is_initial (self, at) || whence_recogniser_is_initial (self, at - 1) || !(whole->fields & WHENCE_FIELD_COUNT)
      || whole->n_more > 0 || self->tokens->classes[at - 1] != WHENCE_CLASS_AND || tokens[at - 1].number != WHENCE_AND_OR
      || strchr ("N12", self->tokens->classes[at - 2]) == NULL || tokens[at - 2].number >= whole->count || !is_free (self, at - 2))
    return;
  whole->first -= 2;
  whole->n += 2;
  if (whole->modifier == WHENCE_MODIFIER_NONE)
    whole->modifier = WHENCE_MODIFIER_ABOUT;
}

/* "between six and nine months": a number before that has its unit from the length. */
static void
precede_counts (WhenceRecogniser *self)
{
  WhenceExpression part = *whence_recogniser_get_last (self);
  const guint8 *classes = self->tokens->classes;
  guint at = part.first, n;
  WhenceLink link;

  if (at < 2 || whence_recogniser_is_initial (self, at) || whence_recogniser_is_initial (self, at - 1)
      || !(part.fields & WHENCE_FIELD_COUNT) || part.n_more > 0)
    return;
  link = whence_recogniser_get_link (self, at - 1, &n);
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
  part.fields &= ~(guint32)WHENCE_FIELD_HALF_COUNT;
  g_array_insert_val (self->found, self->found->len - 1, part);
}

/* "499-493 BC", "496 and 495 BC": a number before that has its era from the year. */
static void
precede_years (WhenceRecogniser *self)
{
  WhenceExpression part = *whence_recogniser_get_last (self);
  guint at = part.first, n;
  WhenceLink link;

  if (at < 2 || whence_recogniser_is_initial (self, at) || whence_recogniser_is_initial (self, at - 1))
    return;
  link = whence_recogniser_get_link (self, at - 1, &n);
  if (link == WHENCE_LINK_NONE || !(self->tokens->tokens[at - 2].flags & WHENCE_TOKEN_NUMERIC)
      || self->tokens->tokens[at - 2].number > 9999 || self->tokens->tokens[at - 2].number < 1)
    return;
  if (self->found->len > 1)
    {
      const WhenceExpression *before = &g_array_index (self->found, WhenceExpression, self->found->len - 2);

      if (before->first + before->n > at - 2)
        return;
    }
  part.first = at - 2;
  part.n = 1;
  part.year = (gint16)self->tokens->tokens[at - 2].number;
  part.modifier = WHENCE_MODIFIER_NONE;
  whence_recogniser_find_lead (self, &part);
  whence_recogniser_get_last (self)->link = (guint8)link;
  g_array_insert_val (self->found, self->found->len - 1, part);
}

/* "early", "late" */
static guint8
stage_of (guint8 word_class)
{
  return word_class == WHENCE_CLASS_EARLY ? WHENCE_MODIFIER_START
         : word_class == WHENCE_CLASS_LATE ? WHENCE_MODIFIER_END
         : word_class == WHENCE_CLASS_MID  ? WHENCE_MODIFIER_MID
                                           : WHENCE_MODIFIER_NONE;
}

/* "the 16th and 17th centuries": an ordinal before that has its unit from the century. */
static void
precede_centuries (WhenceRecogniser *self)
{
  WhenceExpression part = *whence_recogniser_get_last (self);
  const guint8 *classes = self->tokens->classes;
  guint at = part.first, n;
  WhenceLink link;

  if (at < 2 || whence_recogniser_is_initial (self, at) || whence_recogniser_is_initial (self, at - 1)
      || (classes[at] != WHENCE_CLASS_ORDINAL && stage_of (classes[at]) == WHENCE_MODIFIER_NONE))
    return;
  link = whence_recogniser_get_link (self, at - 1, &n);
  if (link == WHENCE_LINK_NONE || classes[at - 2] != WHENCE_CLASS_ORDINAL
      || self->tokens->tokens[at - 2].number >= part.century || !is_free (self, at - 2))
    return;
  part.first = at - 2;
  part.n = 1;
  part.modifier = WHENCE_MODIFIER_NONE;
  if (!whence_recogniser_is_initial (self, part.first) && stage_of (classes[part.first - 1]) != WHENCE_MODIFIER_NONE
      && is_free (self, part.first - 1))
    {
      part.modifier = stage_of (classes[part.first - 1]);
      part.first--;
      part.n++;
    }
  if (!whence_recogniser_is_initial (self, part.first) && classes[part.first - 1] == WHENCE_CLASS_THE && is_free (self, part.first - 1))
    {
      part.first--;
      part.n++;
    }
  part.century = (guint8)self->tokens->tokens[at - 2].number;
  whence_recogniser_find_lead (self, &part);
  whence_recogniser_get_last (self)->link = (guint8)link;
  g_array_insert_val (self->found, self->found->len - 1, part);
}

/* "between 10 and 11 a.m.": an hour before that has its half of the day from the clock. */
static void
precede_hours (WhenceRecogniser *self)
{
  WhenceExpression part = *whence_recogniser_get_last (self);
  const guint8 *classes = self->tokens->classes;
  guint at = part.first, n;
  gint minute;
  WhenceLink link;

  if (at < 2 || part.n < 2 || classes[at + 1] != WHENCE_CLASS_MERIDIEM || whence_recogniser_is_initial (self, at)
      || whence_recogniser_is_initial (self, at - 1) || classes[at - 2] != WHENCE_CLASS_SMALL
      || !is_free (self, at - 2))
    return;
  link = whence_recogniser_get_link (self, at - 1, &n);
  if (link == WHENCE_LINK_NONE || (link == WHENCE_LINK_LIST && (at < 3 || classes[at - 3] != WHENCE_CLASS_BETWEEN)))
    return;
  minute = self->tokens->tokens[at - 2].number % 12 * 60;
  part.first = at - 2;
  part.n = 1;
  part.minute = (gint16)(minute + 12 * 60 < part.minute ? minute + 12 * 60 : minute);
  whence_recogniser_find_lead (self, &part);
  g_array_insert_val (self->found, self->found->len - 1, part);
}

/* "ten past four on Friday afternoon": a time of day right before has its half of the day from the part that is told. */
static void
turn_hour (WhenceRecogniser *self)
{
  const WhenceExpression *part = whence_recogniser_get_last (self);
  WhenceExpression *clock = self->found->len > 1 ? &g_array_index (self->found, WhenceExpression, self->found->len - 2) : NULL;

  if (clock == NULL || clock->rule != WHENCE_RULE_CLOCK || (clock->fields & ~(guint32) WHENCE_FIELD_HOUR_ONLY) != WHENCE_FIELD_MINUTE
      || clock->first + clock->n + 1 != part->first || self->tokens->classes[part->first - 1] != WHENCE_CLASS_IN
      || whence_recogniser_is_initial (self, part->first) || self->tokens->classes[clock->first + clock->n - 1] == WHENCE_CLASS_MERIDIEM
      || !whence_expression_is_past_noon (part->part, clock->minute))
    return;
  clock->minute = (gint16) (clock->minute + 12 * 60);
}

/* "the 16th" of "the 16th and 17th centuries", "the 3rd and 4th of May" is no day of its own. */
static void
drop_bare_day (WhenceRecogniser *self)
{
  const WhenceExpression *last = whence_recogniser_get_last (self), *before = last - 1;
  guint n;

  if (self->found->len > 1 && (last->rule == WHENCE_RULE_DAY_MONTH || last->rule == WHENCE_RULE_CENTURY)
      && before->rule == WHENCE_RULE_DAY_OF_TEXT && before->first + before->n + 1 == last->first
      && whence_recogniser_get_link (self, last->first - 1, &n) != WHENCE_LINK_NONE)
    g_array_remove_index (self->found, self->found->len - 2);
}

/* "that January night in 2017", "one July evening in 1995": the month is of that year. */
static void
join_night_of_year (WhenceRecogniser *self)
{
  const WhenceExpression *year = whence_recogniser_get_last (self);
  WhenceExpression *month = self->found->len > 1 ? &g_array_index (self->found, WhenceExpression, self->found->len - 2) : NULL;
  guint end = month != NULL ? month->first + month->n : 0;

  if (month == NULL || year->rule != WHENCE_RULE_YEAR || month->rule != WHENCE_RULE_MONTH || year->first != end + 2
      || whence_recogniser_is_initial (self, year->first) || self->tokens->classes[end] != WHENCE_CLASS_DAYPART
      || self->tokens->classes[end + 1] != WHENCE_CLASS_IN)
    return;
  month->year = year->year;
  month->fields |= WHENCE_FIELD_YEAR;
  month->rule = WHENCE_RULE_MONTH_YEAR;
  month->n = year->first + year->n - month->first;
  g_array_remove_index (self->found, self->found->len - 1);
}

/**
 * whence_lists_join:
 * @self: a recogniser
 *
 * Makes one of the expression found last and the one before where the two are one.  To be called before anything points to them by their place.
 */
void
whence_lists_join (WhenceRecogniser *self)
{
  drop_bare_day (self);
  join_night_of_year (self);
}

/**
 * whence_lists_go_on:
 * @self: a recogniser
 * @end: the token after the expression found last
 *
 * Finds what stands beside that expression and shares a part of it.
 *
 * Returns: the token to go on from
 */
guint
whence_lists_go_on (WhenceRecogniser *self, guint end)
{
  const WhenceExpression *expression = whence_recogniser_get_last (self);

  switch (expression->rule)
    {
    case WHENCE_RULE_DAY_MONTH:
      precede_days (self);
      return end;
    case WHENCE_RULE_MONTH_DAY:
      return expression->fields & WHENCE_FIELD_YEAR ? end : continue_days (self, end);
    case WHENCE_RULE_YEAR:
    case WHENCE_RULE_FISCAL_YEAR:
      return continue_years (self, end);
    case WHENCE_RULE_SEASON_YEAR:
      return continue_winter (self, end);
    case WHENCE_RULE_YEAR_ERA:
      precede_years (self);
      return end;
    case WHENCE_RULE_CENTURY:
      precede_centuries (self);
      return end;
    case WHENCE_RULE_CLOCK:
      precede_hours (self);
      return end;
    case WHENCE_RULE_PART:
    case WHENCE_RULE_PART_OF_DATE:
      turn_hour (self);
      return end;
    default:
      widen_count (self);
      if (expression->kind == WHENCE_EXPRESSION_DURATION)
        precede_counts (self);
      return end;
    }
}
