/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Resolves so many units away, from the reference date or from a date the text told before, and lengths. */
#include "whence-resolver-private.h"

#include <string.h>

#include "whence-edtf.h"
#include "whence-place.h"
#include "whence-rules.h"
#include "whence-tense.h"

/* Of so many centuries years are meant, about. */
#define FEW_CENTURIES 3
/* A text that tells no day of its own is taken to be of the century that begins then. */
#define FIRST_OF_LATEST_CENTURY 2001
/* So many words from the begin of its sentence stands "It has been ten years since". */
#define BEING_REACH 4
/* Among so many expressions before it stands the one that a date counts from. */
#define ANCHOR_REACH 12
/* "He left after nine years", told in the sentence behind a date: more years are rather how long it had been so. */
#define AFTER_YEARS 10

static WhenceSpan
weekend_of (gint32 day)
{
  gint32 saturday = day - (gint32) whence_day_get_weekday (day) + 6;

  return whence_span_join (whence_span_from_day (saturday), whence_span_from_day (saturday + 1));
}

/**
 * whence_resolver_count_from:
 * @day: a day
 * @count: how many
 * @unit: of what
 *
 * Returns: so many units from @day, as exact as the unit
 */
WhenceSpan
whence_resolver_count_from (gint32     day,
                            gint       count,
                            WhenceUnit unit)
{
  WhencePrecision precision = whence_unit_get_precision (unit);
  WhenceSpan span = whence_span_from_unit (day, precision < WHENCE_PRECISION_DAY ? WHENCE_PRECISION_DAY : precision);

  if (precision < WHENCE_PRECISION_DAY)
    return span;
  if (unit == WHENCE_UNIT_WEEKEND)
    return weekend_of (day + count * WHENCE_DAYS_PER_WEEK);
  if ((unit == WHENCE_UNIT_DECADE && ABS (count) < 100) || (unit == WHENCE_UNIT_CENTURY && ABS (count) <= FEW_CENTURIES))
    {
      /* "a decade ago" is ten years ago, but "the last decade" one of the calendar's; see whence-resolve-shift.c */
      span = whence_span_add (whence_span_from_unit (day, WHENCE_PRECISION_YEAR), count * (unit == WHENCE_UNIT_DECADE ? 10 : 100), WHENCE_PRECISION_YEAR);
      span.flags |= WHENCE_SPAN_APPROXIMATE;
      return span;
    }
  return whence_span_add (span, CLAMP (count, -100000, 100000) * whence_unit_get_multiple (unit), precision);
}

/* "a year ago", told beside a quarter, is that quarter a year before: earnings are compared so.  Beside "the nine months" it is the year. */
static gboolean
resolve_year_ago (const WhenceResolver   *self,
                  const WhenceExpression *expression,
                  WhenceTimex            *timex)
{
  const WhenceTimex *quarter;
  WhenceSpan span;

  if (expression->unit != WHENCE_UNIT_YEAR || expression->direction >= 0 || expression->count != 1
      || (expression->fields & (WHENCE_FIELD_TODAY | WHENCE_FIELD_WEEKDAY | WHENCE_FIELD_HALF_COUNT)) || self->narrative)
    return FALSE;
  if (expression->fields & WHENCE_FIELD_QUARTER)
    {
      if (!self->has_reference || !whence_place_in_year (expression, self->language, whence_resolver_get_reference (self).year - 1, &span))
        return FALSE;
      whence_timex_place_from_reference (timex, span, WHENCE_REASON_REFERENCE, 80);
      return TRUE;
    }
  if (self->last_quarter < 0)
    return FALSE;
  quarter = whence_resolver_timex_at (self, self->last_quarter);
  if (self->last_months > self->last_quarter)
    span = whence_resolver_count_from (whence_span_get_first_day (&quarter->span), -1, WHENCE_UNIT_YEAR);
  else
    span = whence_span_add (quarter->span, -1, WHENCE_PRECISION_YEAR);
  whence_timex_place (timex, span, WHENCE_REASON_TEXT, 75);
  timex->anchor = self->last_quarter;
  timex->hangs = quarter->hangs;
  if (self->has_reference)
    whence_timex_add_alternative (timex, whence_resolver_count_from (self->day, -1, WHENCE_UNIT_YEAR), WHENCE_REASON_REFERENCE);
  return TRUE;
}

static gboolean
is_close (const WhenceResolver   *self,
          const WhenceExpression *expression,
          const WhenceTimex      *told)
{
  return whence_tokens_get_sentence (self->tokens, expression->first) - whence_tokens_get_sentence (self->tokens, told->first_token)
         <= WHENCE_STORY_SENTENCES;
}

/* "closed in the 1860s … ten years later": what was told last is no year, and what was told before it is not meant. */
static gboolean
is_behind_decade (const WhenceResolver   *self,
                  const WhenceExpression *expression)
{
  const WhenceTimex *told = self->timexes->len > 0 ? whence_resolver_timex_at (self, (gint32) self->timexes->len - 1) : NULL;

  return told != NULL && told->has_span && told->span.precision > WHENCE_PRECISION_YEAR && is_close (self, expression, told);
}

/* "two Fridays ago", "three summers from now", "four summers later": so many of what has the name, last Friday the first. */
static void
resolve_names_away (const WhenceResolver   *self,
                    const WhenceExpression *expression,
                    gint32                  anchor,
                    WhenceTimex            *timex)
{
  gint32 from = anchor >= 0 ? whence_resolver_get_anchor_day (self, anchor, expression->direction) : self->day;
  WhenceExpression one = *expression;
  WhenceSpan span;
  gint further = CLAMP (expression->count, 1, 1000) - 1;
  gboolean weekday = (expression->fields & WHENCE_FIELD_WEEKDAY) != 0;

  one.shift = expression->direction;
  if (!whence_resolver_shift_name (self, &one, from, &span))
    return;
  span = whence_span_add (span, expression->direction * further * (weekday ? 7 : 1), weekday ? WHENCE_PRECISION_DAY : WHENCE_PRECISION_YEAR);
  if (anchor < 0)
    {
      whence_timex_place_from_reference (timex, span, WHENCE_REASON_REFERENCE, 85);
      return;
    }
  whence_timex_place (timex, span, WHENCE_REASON_TEXT, 75);
  timex->anchor = anchor;
  timex->hangs = whence_resolver_timex_at (self, anchor)->hangs;
}

/* What "three days later" counts from: the day told last, where what was told since is no day. */
static gint32
get_offset_anchor (const WhenceResolver   *self,
                   const WhenceExpression *expression)
{
  const WhenceTimex *last = whence_resolver_timex_at (self, self->last), *day = self->last_day >= 0 ? whence_resolver_timex_at (self, self->last_day) : NULL;
  guint32 begin = whence_tokens_get_sentence (self->tokens, expression->first)->first;

  if (expression->unit < WHENCE_UNIT_DAY)
    return whence_resolver_get_minute_told (self);
  if (expression->unit > WHENCE_UNIT_FORTNIGHT || day == NULL || last->span.precision <= WHENCE_PRECISION_DAY || !is_close (self, expression, day))
    return self->last;
  /* "won on 23 June, its fifth after 2018 and 2020, and sang two days later" */
  if (last->span.precision >= WHENCE_PRECISION_YEAR && day->first_token >= begin)
    return self->last_day;
  /* but "On 3 July it won.  In October the cup was stolen; it was found four days later" */
  return last->first_token >= begin ? self->last : self->last_day;
}

/* Which part of it the words of the date at @anchor told: "the end of 2020". */
static WhenceModifier
get_part_told (const WhenceResolver   *self,
               const WhenceExpression *expression,
               gint32                  anchor)
{
  const WhenceExpression *begin = &g_array_index (self->expressions, WhenceExpression, 0);

  if (expression < begin || expression >= begin + self->expressions->len)
    return WHENCE_MODIFIER_NONE; /* a copy */
  for (const WhenceExpression *before = expression; before > begin && expression - before < ANCHOR_REACH; before--)
    if (self->of_expressions[before - 1 - begin] == anchor)
      return (WhenceModifier) before[-1].modifier;
  return WHENCE_MODIFIER_NONE;
}

/* "In November … two weeks later": from the middle of what is coarser than what is counted, and no finer than it; "at the end of 2020 … five months
 * later": from there. */
static void
count_from_coarse (const WhenceResolver   *self,
                   const WhenceExpression *expression,
                   gint32                  anchor,
                   gint                    direction,
                   WhenceSpan             *out_span)
{
  const WhenceTimex *told = whence_resolver_timex_at (self, anchor);
  gint32 first = whence_span_get_first_day (&told->span), last = whence_span_get_last_day (&told->span);
  WhenceModifier part;

  if (expression->unit < WHENCE_UNIT_DAY || told->span.precision <= whence_unit_get_precision ((WhenceUnit) expression->unit)
      || told->span.precision > WHENCE_PRECISION_YEAR)
    return;
  part = get_part_told (self, expression, anchor);
  if ((part == WHENCE_MODIFIER_END || part == WHENCE_MODIFIER_START) && expression->unit == WHENCE_UNIT_MONTH)
    {
      *out_span = whence_resolver_count_from (part == WHENCE_MODIFIER_END ? last : first, expression->count * direction, WHENCE_UNIT_MONTH);
      out_span->flags |= WHENCE_SPAN_APPROXIMATE;
      return;
    }
  *out_span = whence_resolver_count_from (first + (last - first) / 2, expression->count * direction, (WhenceUnit) expression->unit);
  *out_span = whence_span_from_unit (whence_span_get_first_day (out_span), (WhencePrecision) told->span.precision);
  out_span->flags |= WHENCE_SPAN_APPROXIMATE;
}

/* "six years earlier, in 2003", "in 2003, six years earlier": says with other words what the date beside it says. */
static gboolean
says_again (const WhenceResolver   *self,
            const WhenceExpression *expression,
            WhenceTimex            *timex)
{
  const WhenceExpression *next = expression + 1;
  const WhenceTimex *last = self->last >= 0 ? whence_resolver_timex_at (self, self->last) : NULL;
  guint end = expression->first + expression->n;
  WhenceSpan span;

  if (expression->rule != WHENCE_RULE_EARLIER || expression->unit < WHENCE_UNIT_DAY)
    return FALSE;
  if (last != NULL && whence_resolver_get_mark_between (self, last, expression) == WHENCE_CLASS_COMMA)
    span = last->span;
  else if (next >= &g_array_index (self->expressions, WhenceExpression, 0) + self->expressions->len || next->kind != WHENCE_EXPRESSION_CALENDAR
           || next->first > end + 2 || end >= self->tokens->n_tokens || self->tokens->classes[end] != WHENCE_CLASS_COMMA
           || !whence_place_explicit (next, self->language, &span))
    return FALSE;
  whence_timex_place (timex, span, WHENCE_REASON_TEXT, 80);
  timex->span.flags = 0;
  timex->part = TRUE;
  return TRUE;
}

/**
 * whence_resolve_offset:
 * @self: a resolver
 * @expression: "three days ago", "a week later"
 * @timex: where the result goes
 *
 * Resolves so many units away.
 */
void
whence_resolve_offset (WhenceResolver         *self,
                       const WhenceExpression *expression,
                       WhenceTimex            *timex)
{
  gboolean from_text = expression->anchor == WHENCE_ANCHOR_TEXT && self->last >= 0;
  gint32 anchor = from_text ? get_offset_anchor (self, expression) : -1;
  const WhenceTimex *told = from_text ? whence_resolver_timex_at (self, anchor) : NULL;
  gint32 day;
  WhenceSpan span, going_on;

  if (says_again (self, expression, timex) || (from_text && is_behind_decade (self, expression)))
    return;
  /* "A year on, the valley counts its dead": behind nothing the text dated */
  if (!from_text && (expression->rule == WHENCE_RULE_YEARS_ON || (expression->rule == WHENCE_RULE_NAMES_AWAY && expression->anchor == WHENCE_ANCHOR_TEXT)))
    return;
  if ((!from_text && !self->has_reference) || !(expression->fields & WHENCE_FIELD_COUNT)
      || (expression->fields & WHENCE_FIELD_VAGUE_COUNT) || whence_offset_is_vast (expression))
    return;
  if (expression->rule == WHENCE_RULE_NAMES_AWAY)
    {
      resolve_names_away (self, expression, anchor, timex);
      return;
    }
  if (resolve_year_ago (self, expression, timex))
    return;
  /* "At 19 she enlisted, and three years later she was sent to Cyprus": later than what no date tells */
  if (!from_text && expression->anchor == WHENCE_ANCHOR_TEXT && expression->direction > 0
      && whence_tense_find (self->tokens, expression->first, expression->n) == WHENCE_TENSE_PAST)
    return;
  day = from_text ? whence_span_get_first_day (&told->span) : self->day;
  going_on = whence_span_from_year (FIRST_OF_LATEST_CENTURY);
  if ((expression->fields & WHENCE_FIELD_HALF_COUNT) && expression->unit == WHENCE_UNIT_YEAR)
    {
      WhenceSpan half = whence_span_add (whence_span_from_day (day), 6 * expression->direction, WHENCE_PRECISION_MONTH);

      day = whence_span_get_first_day (&half);
    }
  if (!from_text || !whence_resolver_count_minutes (expression, &told->span, &span))
    span = whence_resolver_count_from (day, expression->count * expression->direction, (WhenceUnit) expression->unit);
  /* "a century later", told as over and still to come: it was counted from another year */
  if (from_text && expression->unit == WHENCE_UNIT_CENTURY && whence_span_get_first_day (&span) > (self->has_reference ? self->day : whence_span_get_first_day (&going_on)))
    span = whence_span_from_unit (whence_span_get_first_day (&span), WHENCE_PRECISION_CENTURY);
  if (expression->unit < WHENCE_UNIT_DAY)
    timex->type = WHENCE_TIMEX_TIME;
  if ((expression->fields & WHENCE_FIELD_TODAY)
      || (from_text && (expression->unit == WHENCE_UNIT_WEEK || expression->unit == WHENCE_UNIT_FORTNIGHT)
          && told->span.precision == WHENCE_PRECISION_DAY))
    span = whence_span_add (whence_span_from_day (day + (expression->fields & WHENCE_FIELD_SHIFT ? 0 : expression->shift)),
                            expression->count * expression->direction * whence_unit_get_multiple ((WhenceUnit) expression->unit),
                            whence_unit_get_precision ((WhenceUnit) expression->unit));
  if (from_text)
    count_from_coarse (self, expression, anchor, expression->direction, &span);
  if (expression->rule == WHENCE_RULE_AGO_DAY && (expression->fields & WHENCE_FIELD_SHIFT) && expression->n_more > 0)
    span = whence_span_from_unit (whence_span_get_first_day (&span), whence_unit_get_precision ((WhenceUnit) expression->more_units[0]));
  if ((expression->fields & WHENCE_FIELD_WEEKDAY) && !from_text)
    {
      gint32 last = whence_day_find_weekday_until (self->day, expression->weekday);
      gint32 nearest = expression->direction < 0 ? last : last + WHENCE_DAYS_PER_WEEK;

      span = whence_span_add (whence_span_from_day (nearest), expression->count * expression->direction,
                              whence_unit_get_precision ((WhenceUnit) expression->unit));
    }
  if (expression->modifier == WHENCE_MODIFIER_ABOUT || expression->modifier == WHENCE_MODIFIER_LESS)
    span.flags |= WHENCE_SPAN_APPROXIMATE;
  if (from_text)
    {
      whence_timex_place (timex, span, WHENCE_REASON_TEXT, 80);
      timex->anchor = anchor;
      timex->hangs = told->hangs;
    }
  else
    whence_timex_place_from_reference (timex, span, WHENCE_REASON_REFERENCE, 88);
  /* "two weeks ago" may be meant to the day */
  if (span.precision > WHENCE_PRECISION_DAY && !(expression->fields & WHENCE_FIELD_HALF_COUNT))
    whence_timex_add_alternative (timex,
                                  whence_span_add (whence_span_from_day (day),
                                                   CLAMP (expression->count, -100000, 100000) * expression->direction
                                                     * whence_unit_get_multiple ((WhenceUnit) expression->unit),
                                                   whence_unit_get_precision ((WhenceUnit) expression->unit)),
                                  timex->reason);
}

/**
 * whence_resolver_count_beside:
 * @expression: so many units
 * @direction: above 0 to count on, below 0 to count back
 * @day: from where
 * @told: how exact what is counted from was told
 *
 * Returns: so many units from the date told beside: to the day where that is one and weeks are counted, or where the words say so, else as exact
 * as the unit
 */
WhenceSpan
whence_resolver_count_beside (const WhenceExpression *expression,
                              gint                    direction,
                              gint32                  day,
                              WhencePrecision         told)
{
  WhencePrecision precision = whence_unit_get_precision ((WhenceUnit) expression->unit);
  gint count = expression->count * direction;

  if (precision < WHENCE_PRECISION_DAY
      || ((told > WHENCE_PRECISION_DAY || precision != WHENCE_PRECISION_WEEK) && !(expression->fields & WHENCE_FIELD_TODAY)))
    return whence_resolver_count_from (day, count, (WhenceUnit) expression->unit);
  return whence_span_add (whence_span_from_day (day), CLAMP (count, -100000, 100000) * whence_unit_get_multiple ((WhenceUnit) expression->unit),
                          precision);
}

/**
 * whence_resolver_take_name:
 * @self: a resolver
 * @expression: "five weeks" before "after the sinking"
 * @timex: (inout): its date
 *
 * What it is counted from belongs to it: "five weeks after the sinking".
 */
void
whence_resolver_take_name (const WhenceResolver   *self,
                           const WhenceExpression *expression,
                           WhenceTimex            *timex)
{
  const WhenceToken *last = &self->tokens->tokens[expression->told_end - 1];

  timex->n_tokens = expression->told_end - expression->first;
  timex->end = last->begin + last->length;
}

/* "At 16 she left": in the year in which she came to that age, about; none that is still to come. */
static void
place_age (const WhenceResolver   *self,
           const WhenceExpression *expression,
           gint32                  anchor,
           WhenceTimex            *timex)
{
  const WhenceTimex *born = whence_resolver_timex_at (self, anchor);
  gint year = whence_civil_from_day (whence_span_get_first_day (&born->span)).year + expression->count;

  if (self->has_reference && year > whence_resolver_get_reference (self).year)
    return;
  whence_timex_place (timex, whence_span_from_year (year), WHENCE_REASON_TEXT, 65);
  if (expression->unit == WHENCE_UNIT_DECADE)
    {
      gint begin = expression->modifier == WHENCE_MODIFIER_MID ? 3 : expression->modifier == WHENCE_MODIFIER_END ? 6 : 0;
      gint end = expression->modifier == WHENCE_MODIFIER_START ? 3 : expression->modifier == WHENCE_MODIFIER_MID ? 6 : 9;

      timex->span = whence_span_join (whence_span_from_year (year + begin), whence_span_from_year (year + end));
      timex->value = whence_timex3_format (&timex->span);
    }
  timex->span.flags |= WHENCE_SPAN_APPROXIMATE;
  timex->anchor = anchor;
  timex->hangs = born->hangs;
}

/**
 * whence_resolve_told:
 * @self: a resolver
 * @expression: "the night of the murder", "the tenth anniversary of his death"
 * @timex: where the result goes
 *
 * Resolves a time that is told by what happened then, where the text dated that before.
 */
void
whence_resolve_told (WhenceResolver         *self,
                     const WhenceExpression *expression,
                     WhenceTimex            *timex)
{
  gint32 anchor = self->of_expressions[expression->told - 1];
  const WhenceTimex *told = whence_resolver_timex_at (self, anchor);
  WhencePrecision precision = MAX (expression->fields & WHENCE_FIELD_UNIT ? whence_unit_get_precision ((WhenceUnit) expression->unit) : 0, WHENCE_PRECISION_DAY);
  /* of "the night of the flood" no more is known than of the flood */
  gboolean coarse = told->span.precision > precision && expression->rule == WHENCE_RULE_TIME_OF && told->span.precision <= WHENCE_PRECISION_YEAR;
  WhenceSpan span;

  if (expression->rule != WHENCE_RULE_AGED)
    whence_resolver_take_name (self, expression, timex);
  if (expression->fields & WHENCE_FIELD_PART)
    timex->type = WHENCE_TIMEX_TIME;
  if (!told->has_span || (told->span.precision > precision && !coarse))
    return;
  if (expression->rule == WHENCE_RULE_AGED)
    {
      place_age (self, expression, anchor, timex);
      return;
    }
  if (expression->rule == WHENCE_RULE_ANNIVERSARY)
    span = whence_span_add (told->span, expression->count, WHENCE_PRECISION_YEAR);
  else
    span = coarse ? told->span : whence_span_from_unit (whence_span_get_first_day (&told->span), precision);
  span.flags = coarse ? span.flags : 0;
  whence_timex_place (timex, span, WHENCE_REASON_TEXT, 75);
  timex->anchor = anchor;
  timex->hangs = told->hangs;
}

/* "celebrate their 75 years of …": a length that leads back to its beginning. */
static gboolean
is_anniversary (const WhenceResolver   *self,
                const WhenceExpression *expression)
{
  guint end = expression->first + expression->n;
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);

  if (end >= self->tokens->n_tokens || self->tokens->classes[end] != WHENCE_CLASS_OF || expression->unit < WHENCE_UNIT_YEAR)
    return FALSE;
  for (guint i = expression->first; i > sentence->first && expression->first - i < 4; i--)
    if (self->tokens->classes[i - 1] == WHENCE_CLASS_CELEBRATE)
      return TRUE;
  return FALSE;
}

/* "marked 100 years of the mill in 2021": the day of writing, or the year that the sentence tells of. */
static gboolean
find_celebrated (const WhenceResolver   *self,
                 const WhenceExpression *expression,
                 WhenceSpan             *out_span)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);
  const WhenceExpression *first = &g_array_index (self->expressions, WhenceExpression, 0), *end = first + self->expressions->len, *other = expression;

  while (other > first && other[-1].first >= sentence->first)
    other--;
  for (; other < end && other->first < sentence->first + sentence->n; other++)
    if (other->kind == WHENCE_EXPRESSION_CALENDAR && (other->fields & WHENCE_FIELD_YEAR) && whence_place_explicit (other, self->language, out_span))
      return TRUE;
  return FALSE;
}

/* "It is ten years since the mill closed", "It has been a week since …". */
static gboolean
leads_back (const WhenceResolver   *self,
            const WhenceExpression *expression)
{
  guint first = expression->first, end = first + expression->n;
  guint begin = whence_tokens_get_sentence (self->tokens, first)->first;
  gboolean perfect;

  if (end >= self->tokens->n_tokens || self->tokens->classes[end] != WHENCE_CLASS_SINCE || first < begin + 2 || first > begin + BEING_REACH
      || (expression->fields & WHENCE_FIELD_VAGUE_COUNT) || expression->n_more > 0 || expression->unit < WHENCE_UNIT_DAY || whence_offset_is_vast (expression))
    return FALSE;
  perfect = (self->tokens->tokens[first - 1].flags & WHENCE_TOKEN_PAST)
            && ((self->tokens->tokens[first - 2].flags & WHENCE_TOKEN_PERFECT) || self->tokens->classes[first - 2] == WHENCE_CLASS_POSSESSIVE);
  return perfect || (self->tokens->tokens[first - 1].flags & WHENCE_TOKEN_PRESENT);
}

/* "Over the next nine years he signed 214 of them": from what was told close before, and what is to come from the day of writing. */
static void
place_following (const WhenceResolver   *self,
                 const WhenceExpression *expression,
                 WhenceTimex            *timex)
{
  WhenceTense tense = whence_tense_find (self->tokens, expression->first, expression->n);
  const WhenceTimex *last = self->last >= 0 ? whence_resolver_timex_at (self, self->last) : NULL;
  WhencePrecision precision = whence_unit_get_precision ((WhenceUnit) expression->unit);
  WhenceSpan begin;

  if (expression->rule != WHENCE_RULE_DURATION_BOUNDED || expression->shift <= 0 || !(expression->fields & WHENCE_FIELD_COUNT)
      || (expression->fields & WHENCE_FIELD_VAGUE_COUNT) || expression->n_more > 0 || expression->unit < WHENCE_UNIT_DAY || expression->unit > WHENCE_UNIT_YEAR)
    return;
  if (tense == WHENCE_TENSE_PAST && last != NULL && last->span.precision <= precision && is_close (self, expression, last) && !is_behind_decade (self, expression))
    begin = last->span;
  else if (tense == WHENCE_TENSE_FUTURE && self->has_reference)
    begin = whence_span_from_day (self->day);
  else
    return;
  if (begin.precision != WHENCE_PRECISION_DAY || precision > WHENCE_PRECISION_WEEK)
    begin = whence_span_from_unit (whence_span_get_first_day (&begin), precision);
  whence_timex_place (timex, whence_span_join (begin, whence_resolver_count_beside (expression, 1, whence_span_get_first_day (&begin), begin.precision)),
                      WHENCE_REASON_TEXT, 70);
  timex->hangs = tense == WHENCE_TENSE_FUTURE || last->hangs;
  if (tense == WHENCE_TENSE_FUTURE)
    timex->reason = WHENCE_REASON_REFERENCE;
  else
    timex->anchor = self->last;
}

/* Whether a verb of the past stands between the two. */
static gboolean
has_past (const WhenceResolver *self,
          guint                 begin,
          guint                 end)
{
  for (guint i = begin; i < end; i++)
    if (self->tokens->tokens[i].flags & WHENCE_TOKEN_PAST)
      return TRUE;
  return FALSE;
}

/* Whether the date ends its clause: "joined it in 2007 and left", "finished in 2007; …"; but "and, in 2007, left", "in 2007 left". */
static gboolean
ends_clause (const WhenceResolver *self,
             const WhenceTimex    *date,
             guint                 first)
{
  static const char ends[] = { WHENCE_CLASS_AND, WHENCE_CLASS_COMMA, 0 };
  guint begin = date->first_token, behind = begin + date->n_tokens;

  if (begin > first && self->tokens->classes[begin - 1] == WHENCE_CLASS_IN)
    begin--;
  return begin > first && strchr (ends, self->tokens->classes[begin - 1]) == NULL && !(self->tokens->tokens[begin - 1].flags & WHENCE_TOKEN_PUNCT)
         && (self->tokens->classes[behind] == WHENCE_CLASS_AND || (self->tokens->tokens[behind].flags & WHENCE_TOKEN_PUNCT)) && has_past (self, first, begin);
}

/* "She opened the yard in 1856.  Her brother joined her after four years": the sentence tells no date before, and what it tells is over. */
static gboolean
follows_sentence (const WhenceResolver   *self,
                  const WhenceExpression *expression,
                  guint                   after,
                  const WhenceTimex      *last)
{
  WhenceSpan span = whence_resolver_count_beside (expression, 1, whence_span_get_last_day (&last->span), (WhencePrecision) last->span.precision);

  return !last->hangs && is_close (self, expression, last) && whence_resolver_is_same_paragraph (self, expression, self->last)
         && (gint) self->timexes->len - 1 == self->last && !(last->span.flags & WHENCE_SPAN_INTERVAL)
         && (expression->unit < WHENCE_UNIT_YEAR || (expression->unit == WHENCE_UNIT_YEAR && expression->count <= AFTER_YEARS))
         && (!self->has_reference || whence_span_get_last_day (&span) < self->day)
         && has_past (self, whence_tokens_get_sentence (self->tokens, expression->first)->first, after);
}

/* "She joined the firm in 2007 and left it after nine years": counted from what the sentence told before; but "On 2 May he was freed after nine years". */
static void
place_after (const WhenceResolver   *self,
             const WhenceExpression *expression,
             WhenceTimex            *timex)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);
  const WhenceTimex *last = self->last >= 0 ? whence_resolver_timex_at (self, self->last) : NULL;
  guint after = expression->first > 0 ? expression->first - 1 : 0, behind = expression->first + expression->n;
  WhenceSpan span;

  if (after > sentence->first && self->tokens->classes[after] == WHENCE_CLASS_JUST)
    after--;
  if (last == NULL || !last->has_span || self->tokens->classes[after] != WHENCE_CLASS_AFTER
      || self->tokens->classes[after - 1] == WHENCE_CLASS_MORE /* "was painted over" */
      || !(expression->fields & WHENCE_FIELD_COUNT) || (expression->fields & WHENCE_FIELD_VAGUE_COUNT) || expression->unit < WHENCE_UNIT_DAY
      || whence_offset_is_vast (expression) || last->span.precision > MAX (whence_unit_get_precision ((WhenceUnit) expression->unit), WHENCE_PRECISION_MONTH)
      || (behind < sentence->first + sentence->n && self->tokens->classes[behind] != WHENCE_CLASS_AND && !(self->tokens->tokens[behind].flags & WHENCE_TOKEN_PUNCT))
      || (last->first_token < sentence->first ? !follows_sentence (self, expression, after, last)
                                              : !ends_clause (self, last, sentence->first) || !has_past (self, last->first_token + last->n_tokens, after)))
    return;
  span = whence_resolver_count_beside (expression, 1, whence_span_get_first_day (&last->span), (WhencePrecision) last->span.precision);
  count_from_coarse (self, expression, self->last, 1, &span);
  whence_timex_place (timex, span, WHENCE_REASON_TEXT, 65);
  timex->hangs = last->hangs;
  timex->anchor = self->last;
}

/**
 * whence_resolve_duration:
 * @self: a resolver
 * @expression: a length
 * @timex: where the result goes
 *
 * A length has no date, but for one that is celebrated, which leads back to its beginning, and one that follows what was told.
 */
void
whence_resolve_duration (WhenceResolver         *self,
                         const WhenceExpression *expression,
                         WhenceTimex            *timex)
{
  WhenceSpan told;

  timex->type = WHENCE_TIMEX_DURATION;
  timex->reason = WHENCE_REASON_DURATION;
  timex->confidence = 90;
  if ((expression->fields & WHENCE_FIELD_COUNT) && is_anniversary (self, expression) && find_celebrated (self, expression, &told))
    whence_timex_place (timex, whence_resolver_count_from (whence_span_get_first_day (&told), -expression->count, (WhenceUnit) expression->unit), WHENCE_REASON_ANNIVERSARY, 75);
  else if (self->has_reference && (expression->fields & WHENCE_FIELD_COUNT) && is_anniversary (self, expression))
    whence_timex_place_from_reference (timex, whence_resolver_count_from (self->day, -expression->count, (WhenceUnit) expression->unit), WHENCE_REASON_ANNIVERSARY, 65);
  else if (self->has_reference && (expression->fields & WHENCE_FIELD_COUNT) && leads_back (self, expression))
    whence_timex_place_from_reference (timex, whence_resolver_count_from (self->day, -expression->count, (WhenceUnit) expression->unit), WHENCE_REASON_REFERENCE, 75);
  else
    place_following (self, expression, timex);
  if (!timex->has_span)
    place_after (self, expression, timex);
}

/**
 * whence_resolve_within:
 * @self: a resolver
 * @expression: "six weeks" after "within"
 * @timex: where the result goes
 *
 * A length; what was done was done by its end, counted from what was told close before, and what is to be done, from the day of writing.
 */
void
whence_resolve_within (WhenceResolver         *self,
                       const WhenceExpression *expression,
                       WhenceTimex            *timex)
{
  /* "resigned within a week of the disaster" */
  gint32 anchor = expression->told > 0 ? self->of_expressions[expression->told - 1] : self->last;
  const WhenceTimex *last = anchor >= 0 ? whence_resolver_timex_at (self, anchor) : NULL;
  WhenceTense tense = whence_tense_find (self->tokens, expression->first, expression->n);
  WhenceSpan end;

  whence_resolve_duration (self, expression, timex);
  if (!(expression->fields & WHENCE_FIELD_COUNT) || (expression->fields & WHENCE_FIELD_VAGUE_COUNT) || expression->unit < WHENCE_UNIT_DAY
      || whence_offset_is_vast (expression))
    return;
  if (tense == WHENCE_TENSE_FUTURE && self->has_reference)
    end = whence_resolver_count_beside (expression, 1, self->day, WHENCE_PRECISION_DAY);
  else if (tense == WHENCE_TENSE_PAST && last != NULL && last->has_span && last->span.precision <= whence_unit_get_precision ((WhenceUnit) expression->unit)
           && (expression->told > 0 || is_close (self, expression, last)))
    end = whence_resolver_count_beside (expression, 1, whence_span_get_last_day (&last->span), (WhencePrecision) last->span.precision);
  else
    return;
  end.flags |= WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_ONE_OF;
  whence_timex_place (timex, end, WHENCE_REASON_TEXT, 70);
  timex->hangs = tense == WHENCE_TENSE_FUTURE || last->hangs;
  if (tense == WHENCE_TENSE_FUTURE)
    timex->reason = WHENCE_REASON_REFERENCE;
  else
    timex->anchor = anchor;
}

/* "The vote is in two weeks", "It will be held in two weeks", but "hired whoever would steer, and carried 900 cars over in nine days": the words
 * tell of the future, the verb that the length hangs on does not. */
static gboolean
is_ahead (WhenceResolver         *self,
          const WhenceExpression *expression)
{
  const WhenceToken *is = expression->first > 1 ? &self->tokens->tokens[expression->first - 2] : NULL;
  guint verb;

  if (is != NULL && (is->flags & WHENCE_TOKEN_PRESENT) && is->number == WHENCE_WORD_AHEAD_BEFORE_TO && !(is->flags & WHENCE_TOKEN_INITIAL))
    return TRUE;
  return whence_tense_find (self->tokens, expression->first, expression->n) == WHENCE_TENSE_FUTURE
         && whence_governor_find_tense (&self->governor, self->language, expression->first, expression->n, &verb) != WHENCE_TENSE_PAST;
}

/**
 * whence_resolve_ahead:
 * @self: a resolver
 * @expression: "five days" after "in"
 * @timex: where the result goes
 *
 * A date where the verb tells of the future, else a length.
 */
void
whence_resolve_ahead (WhenceResolver         *self,
                      const WhenceExpression *expression,
                      WhenceTimex            *timex)
{
  WhenceExpression ahead = *expression;

  gboolean bounded = expression->modifier == WHENCE_MODIFIER_LESS || expression->modifier == WHENCE_MODIFIER_MORE;

  if (!self->has_reference || bounded || !is_ahead (self, expression))
    {
      whence_resolve_duration (self, expression, timex);
      return;
    }
  ahead.direction = 1;
  whence_resolve_offset (self, &ahead, timex);
}
