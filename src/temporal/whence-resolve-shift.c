/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Resolves what is one before, at or after: of the reference date, or of a date the text told before. */
#include "whence-resolver-private.h"

#include "whence-place.h"
#include "whence-rules.h"
#include "whence-tense.h"
#include "whence-told.h"
#include "whence-value.h"
#include "whence-within.h"

/* So many expressions back a year told in passing is looked for. */
#define PASSING_REACH 3
/* So many tokens after "in 2019 he said" a quotation may go on. */
#define QUOTE_REACH 200
/* From a day that far back "the next year" was over. */
#define YEAR_DAYS 365
/* So close behind "the day after the battle of" is its date. */
#define BEHIND_REACH 5

/**
 * whence_resolver_shift_name:
 * @self: a resolver
 * @expression: "last June", "this Saturday", "next summer"
 * @from: the day it counts from
 * @out_span: (out): where it lies: strictly before, within or strictly after the unit that @from is in
 *
 * Returns: whether the calendar has such a place
 */
gboolean
whence_resolver_shift_name (const WhenceResolver   *self,
                            const WhenceExpression *expression,
                            gint32                  from,
                            WhenceSpan             *out_span)
{
  gint year = whence_civil_from_day (from).year;
  gint further = expression->shift - CLAMP (expression->shift, -1, 1); /* "before last" */
  gboolean found = FALSE;

  /* "June last year", "last year's third quarter" */
  if ((expression->fields & WHENCE_FIELD_UNIT) && expression->unit == WHENCE_UNIT_YEAR)
    return whence_place_in_year (expression, self->language, year + expression->shift, out_span);

  if (expression->fields & WHENCE_FIELD_WEEKDAY)
    {
      gint32 monday = from - (gint32) whence_day_get_weekday (from) + 1;
      gint32 day = monday + expression->weekday - 1;

      if (expression->rule == WHENCE_RULE_WEEKDAY_OF_UNIT)
        {
          *out_span = whence_span_from_day (day + WHENCE_DAYS_PER_WEEK * expression->shift);
          return TRUE;
        }

      /* "on 3 May … that Monday": the one behind it */
      if (expression->rule == WHENCE_RULE_TEXT_NAME && day < from)
        day += 7;
      if (expression->shift < 0 && day >= from)
        day -= 7;
      /* "Tuesday week", said on a Tuesday, counts from that */
      if (expression->shift > 0 && (expression->rule == WHENCE_RULE_WEEKDAY_WEEK ? day < from : day <= from))
        day += 7;
      day += further * WHENCE_DAYS_PER_WEEK;
      if (expression->fields & WHENCE_FIELD_UNIT)
        day += WHENCE_DAYS_PER_WEEK * whence_unit_get_multiple ((WhenceUnit) expression->unit); /* "Tuesday week" */
      *out_span = whence_span_from_day (day);
      return TRUE;
    }
  for (gint candidate = year - 2; candidate <= year + 2; candidate++)
    {
      WhenceSpan span;

      if (!whence_place_in_year (expression, self->language, candidate, &span))
        continue;
      if (expression->shift < 0 && whence_span_get_last_day (&span) < from)
        {
          *out_span = span;
          found = TRUE;
        }
      if ((expression->shift > 0 && whence_span_get_first_day (&span) > from && !found)
          || (expression->shift == 0 && candidate == year))
        {
          *out_span = span;
          found = TRUE;
        }
    }
  if (found && further != 0)
    *out_span = whence_span_add (*out_span, further, WHENCE_PRECISION_YEAR);
  return found;
}

/* "published in 1975, it won a prize the next year": the past has no next year of the reader's, however long ago the text told of a year; but "said the
 * next year would be hard". */
static gboolean
follows_told (const WhenceResolver   *self,
              const WhenceExpression *expression)
{
  const WhenceTimex *told = whence_resolver_timex_at (self, self->last);
  WhenceTenseGuess guess = whence_tense_guess (self->tokens, expression->first, expression->n);

  if (!guess.sure || guess.tense != WHENCE_TENSE_PAST || whence_span_get_last_day (&told->span) >= self->day)
    return FALSE;
  if (whence_tokens_get_sentence (self->tokens, expression->first) - whence_tokens_get_sentence (self->tokens, told->first_token) <= WHENCE_STORY_SENTENCES)
    return TRUE;
  return expression->rule == WHENCE_RULE_NEXT_UNIT && expression->unit == WHENCE_UNIT_YEAR && self->day - whence_span_get_last_day (&told->span) > YEAR_DAYS
         && !(self->tokens->tokens[expression->first + expression->n].flags & WHENCE_TOKEN_FUTURE);
}

/* "She came in the winter of 1996 …  The song, recorded the next summer": some sentences later, but in the same paragraph. */
static gboolean
goes_on_in_paragraph (const WhenceResolver   *self,
                      const WhenceExpression *expression)
{
  return whence_tense_find (self->tokens, expression->first, expression->n) == WHENCE_TENSE_PAST
         && whence_resolver_is_same_paragraph (self, expression, self->last);
}

/* "opened in 1974; the queen came to see it the next May": whatever the verb is that it stands behind, nothing in its sentence is still to come. */
static gboolean
goes_on_in_sentence (const WhenceResolver   *self,
                     const WhenceExpression *expression)
{
  const WhenceTimex *told = whence_resolver_timex_at (self, self->last);
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);

  if (told->first_token < sentence->first || !told->has_span || whence_span_get_last_day (&told->span) >= self->day)
    return FALSE;
  for (guint i = sentence->first; i < sentence->first + sentence->n; i++)
    if (self->tokens->tokens[i].flags & WHENCE_TOKEN_FUTURE)
      return FALSE;
  return TRUE;
}

/* Whether a shift counts from the date told before; "the next week" and "the end of the month" do so only in a story. */
static gboolean
counts_from_text (const WhenceResolver   *self,
                  const WhenceExpression *expression)
{
  if (self->last < 0)
    return FALSE;
  switch (expression->rule)
    {
    case WHENCE_RULE_NEXT_UNIT:
      return self->narrative || expression->unit <= WHENCE_UNIT_DAY
             || (expression->lead == WHENCE_LEAD_NONE && follows_told (self, expression));
    case WHENCE_RULE_NTH_OF_UNIT:
      if (expression->fields & WHENCE_FIELD_SHIFT)
        return expression->anchor == WHENCE_ANCHOR_TEXT;
      G_GNUC_FALLTHROUGH;
    case WHENCE_RULE_UNIT_END:
    case WHENCE_RULE_THE_UNIT:
      /* "He joined in 2003 and left before the year was out" */
      return ((self->narrative || whence_story_get (self, expression) >= 0) && expression->unit != WHENCE_UNIT_QUARTER)
             || (expression->unit == WHENCE_UNIT_YEAR && follows_told (self, expression));
    case WHENCE_RULE_WEEKEND:
      return whence_story_get (self, expression) >= 0;
    case WHENCE_RULE_SHIFTED_NAME:
      /* "the next spring" */
      return expression->shift > 0 && expression->first > 0 && self->tokens->classes[expression->first - 1] == WHENCE_CLASS_THE
             && (follows_told (self, expression) || goes_on_in_sentence (self, expression) || goes_on_in_paragraph (self, expression)
                 || (whence_story_get (self, expression) >= 0 && whence_tense_is_ahead_of_past (self->tokens, expression->first)));
    default:
      return expression->anchor == WHENCE_ANCHOR_TEXT;
    }
}

/* "the weekend" without more is the last one, unless it is still to come. */
static gint
weekend_shift (const WhenceResolver   *self,
               const WhenceExpression *expression)
{
  WhenceTense tense = whence_tense_find (self->tokens, expression->first, expression->n);

  return tense == WHENCE_TENSE_FUTURE || whence_day_get_weekday (self->day) >= 6 ? 0 : -1;
}

/* "The turn of the century", "of the millennium": the one nearest to the year told last, else to the year of writing. */
static WhenceSpan
turn_of (const WhenceResolver *self,
         WhenceUnit            unit)
{
  gint32 day = self->last_year >= 0 ? whence_resolver_get_anchor_day (self, self->last_year, -1) : self->day;
  gint length = unit == WHENCE_UNIT_MILLENNIUM ? 1000 : unit == WHENCE_UNIT_CENTURY ? 100 : unit == WHENCE_UNIT_DECADE ? 10 : 1;
  gint year = MAX (whence_civil_from_day (day).year, 0) + length / 2;

  return whence_span_from_year (year / length * length);
}

static WhenceSpan
shift_unit (const WhenceResolver   *self,
            const WhenceExpression *expression,
            gint32                  day)
{
  WhenceUnit unit = (expression->fields & WHENCE_FIELD_UNIT) ? (WhenceUnit) expression->unit : WHENCE_UNIT_DAY;
  gint shift = expression->rule == WHENCE_RULE_WEEKEND && day == self->day ? weekend_shift (self, expression) : expression->shift;

  if (expression->fields & WHENCE_FIELD_PART)
    {
      if (expression->part == WHENCE_DAYPART_NIGHT && shift < 0)
        return whence_span_from_day (day - 1);
      if (!(expression->fields & WHENCE_FIELD_UNIT))
        return whence_span_from_day (day + shift);
    }
  if (unit == WHENCE_UNIT_QUARTER && expression->rule == WHENCE_RULE_LATEST)
    return whence_resolver_get_quarter (self);
  if (unit == WHENCE_UNIT_QUARTER && expression->rule == WHENCE_RULE_THE_UNIT)
    return whence_resolver_get_quarter (self);
  if (expression->modifier == WHENCE_MODIFIER_TURN)
    return turn_of (self, unit);
  if (expression->rule == WHENCE_RULE_UNIT_OF_YEAR)
    {
      WhenceSpan then = whence_span_add (whence_span_from_day (day), shift, WHENCE_PRECISION_YEAR);

      return whence_span_from_unit (whence_span_get_first_day (&then), whence_unit_get_precision (unit));
    }
  if (expression->rule == WHENCE_RULE_UNIT_END && expression->lead == WHENCE_LEAD_SINCE && expression->modifier != WHENCE_MODIFIER_START)
    shift = -1; /* "has risen since year-end" */
  if (expression->rule == WHENCE_RULE_QUARTER_OF_UNIT)
    return whence_resolver_get_quarter_in_year (self, whence_civil_from_day (day).year + shift);
  if (unit == WHENCE_UNIT_DECADE || (unit == WHENCE_UNIT_CENTURY && shift >= 0))
    return whence_span_add (whence_span_from_unit (day, whence_unit_get_precision (unit)), shift, whence_unit_get_precision (unit));
  return whence_resolver_count_from (day, shift, unit);
}

/* "In 2019 he said: “I saw her yesterday”": what is said within quotes has a now of its own. */
static gboolean
is_said_elsewhen (const WhenceResolver   *self,
                  const WhenceExpression *expression)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);
  const WhenceTimex *told;
  guint quotes = 0;

  if (self->last_year < 0 || !self->has_reference)
    return FALSE;
  told = whence_resolver_timex_at (self, self->last_year);
  if (told->hangs || told->first_token < sentence->first || expression->first - told->first_token > QUOTE_REACH
      || whence_civil_from_day (whence_span_get_last_day (&told->span)).year >= whence_resolver_get_reference (self).year)
    return FALSE;
  for (guint i = told->first_token; i < expression->first; i++)
    quotes += whence_tokens_is_mark (self->tokens, i, '"');
  return quotes % 2 == 1;
}

/**
 * whence_resolve_day:
 * @self: a resolver
 * @expression: what stands on the calendar, or what is before or after a date
 * @out_day: (out): the day; it has no value
 *
 * Resolves it for another expression, and not for itself.
 *
 * Returns: whether it is a day
 */
gboolean
whence_resolve_day (WhenceResolver         *self,
                    const WhenceExpression *expression,
                    WhenceTimex            *out_day)
{
  *out_day = (WhenceTimex){ .anchor = -1 };
  if (expression->kind == WHENCE_EXPRESSION_SHIFT)
    whence_resolve_shift (self, expression, out_day);
  else
    whence_resolve_calendar (self, expression, out_day);
  g_clear_pointer (&out_day->value, g_free);
  return out_day->has_span && out_day->span.precision <= WHENCE_PRECISION_DAY;
}

/* "the day after the battle of 8 August 1918", "the day before last Tuesday": the day that stands close behind. */
static gboolean
get_date_behind (WhenceResolver         *self,
                 const WhenceExpression *expression,
                 WhenceSpan             *out_span)
{
  const WhenceExpression *next = expression + 1;
  guint end = expression->first + expression->n;
  WhenceTimex day;

  if (next >= &g_array_index (self->expressions, WhenceExpression, 0) + self->expressions->len || next->first > end + BEHIND_REACH
      || whence_tokens_get_sentence (self->tokens, next->first) != whence_tokens_get_sentence (self->tokens, expression->first))
    return FALSE;
  if (next->kind == WHENCE_EXPRESSION_TOLD && next->first != end)
    return FALSE;
  if (next->kind == WHENCE_EXPRESSION_TOLD)
    {
      day = (WhenceTimex){ .anchor = -1 };
      whence_resolve_told (self, next, &day);
      *out_span = day.span;
      return day.has_span;
    }
  if (next->kind == WHENCE_EXPRESSION_CALENDAR ? next->first > end + 1 && !(next->fields & WHENCE_FIELD_YEAR)
                                               : next->kind != WHENCE_EXPRESSION_SHIFT || next->first != end || next->rule == WHENCE_RULE_BESIDE)
    return FALSE;
  if (!whence_resolve_day (self, next, &day))
    return FALSE;
  *out_span = day.span;
  return TRUE;
}

/* Whether what stands behind may be what it is counted from, and @told is as fine as the unit. */
static gboolean
may_tell_behind (const WhenceResolver   *self,
                 const WhenceExpression *expression,
                 const WhenceTimex      *told)
{
  guint end = expression->first + expression->n;

  return expression->told == 0 && expression->shift != 0 && (expression->fields & WHENCE_FIELD_UNIT) && expression->unit >= WHENCE_UNIT_DAY
         && told->span.precision <= whence_unit_get_precision ((WhenceUnit) expression->unit) && end < self->tokens->n_tokens
         && !(self->tokens->tokens[end].flags & WHENCE_TOKEN_PUNCT);
}

/* "On 8 October 1950, the day after it crossed the border": says again what the date before it says. */
static gint32
get_apposition (const WhenceResolver   *self,
                const WhenceExpression *expression)
{
  gint32 told = (gint32) self->timexes->len - 1;
  const WhenceTimex *last = told >= 0 ? whence_resolver_timex_at (self, told) : NULL;
  guint8 mark = last != NULL ? whence_resolver_get_mark_between (self, last, expression) : 0;

  if ((mark != WHENCE_CLASS_COMMA && mark != WHENCE_CLASS_DASH) || !last->has_span
      || (expression->unit == WHENCE_UNIT_DAY && (last->span.precision > WHENCE_PRECISION_DAY || last->type == WHENCE_TIMEX_DURATION)))
    return -1;
  return expression->unit == WHENCE_UNIT_DAY || may_tell_behind (self, expression, last) ? told : -1;
}

/* "She won in 2012.  The year before she had come fourth; the year after, she fell": a glance aside is not counted from. */
static gint32
skip_glance (const WhenceResolver   *self,
             const WhenceExpression *expression)
{
  const WhenceTimex *last = self->last >= 0 ? whence_resolver_timex_at (self, self->last) : NULL;

  if (last == NULL || last->anchor < 0 || last->anchor >= self->last || g_strcmp0 (last->rule, whence_rules[WHENCE_RULE_BESIDE].id) != 0)
    return self->last;
  return (last->span.begin < whence_resolver_timex_at (self, last->anchor)->span.begin) == (expression->shift > 0) ? last->anchor : self->last;
}

/* "In 1968 … the following day", "… the same month", "the Monday after the fire": the text does not tell from which day or month of the year it counts. */
static gboolean
is_coarse (const WhenceResolver   *self,
           const WhenceExpression *expression,
           gint32                  anchor)
{
  WhencePrecision precision = whence_resolver_timex_at (self, anchor)->span.precision;
  gboolean day = (expression->fields & WHENCE_FIELD_PART) || (expression->rule == WHENCE_RULE_BESIDE && (expression->fields & WHENCE_FIELD_WEEKDAY)) || ((expression->fields & WHENCE_FIELD_UNIT) && expression->unit <= WHENCE_UNIT_DAY);
  gboolean month = !day && (expression->fields & WHENCE_FIELD_UNIT) && expression->unit == WHENCE_UNIT_MONTH;

  gboolean week = !day && (expression->fields & WHENCE_FIELD_UNIT) && expression->unit < WHENCE_UNIT_MONTH;

  return (week && precision >= WHENCE_PRECISION_MONTH) || (day && precision > WHENCE_PRECISION_DAY) || (month && precision >= WHENCE_PRECISION_YEAR);
}

/* "The day after the vote" counts from the vote, "the day after." from the date told last; else the text does not tell. */
static gint32
get_beside (const WhenceResolver   *self,
            const WhenceExpression *expression,
            WhenceTimex            *timex)
{
  guint end = expression->first + expression->n;
  gint32 anchor = expression->told > 0 ? self->of_expressions[expression->told - 1] : -1;
  WhencePrecision precision = expression->fields & WHENCE_FIELD_UNIT                           ? whence_unit_get_precision ((WhenceUnit) expression->unit)
                              : expression->fields & (WHENCE_FIELD_MONTH | WHENCE_FIELD_SEASON) ? WHENCE_PRECISION_YEAR
                                                                                                : WHENCE_PRECISION_DAY;

  if (expression->told == 0
      && (end >= self->tokens->n_tokens || whence_told_points_back (self->tokens, end) || self->tokens->classes[end] == WHENCE_CLASS_TO
          || self->tokens->classes[end] == WHENCE_CLASS_AND || self->tokens->classes[end] == WHENCE_CLASS_IN || (self->tokens->tokens[end].flags & (WHENCE_TOKEN_INITIAL | WHENCE_TOKEN_PUNCT))))
    anchor = skip_glance (self, expression);
  if (anchor < 0 || !whence_resolver_timex_at (self, anchor)->has_span || whence_resolver_timex_at (self, anchor)->span.precision > WHENCE_PRECISION_YEAR
      || (whence_resolver_timex_at (self, anchor)->span.precision > precision
          && !(expression->told > 0 && self->tokens->classes[expression->told_end] != WHENCE_CLASS_OF && is_coarse (self, expression, anchor))))
    return -1;
  if (expression->told > 0)
    {
      const WhenceToken *last = &self->tokens->tokens[expression->told_end - 1];

      timex->n_tokens = expression->told_end - expression->first;
      timex->end = last->begin + last->length;
    }
  return anchor;
}

/* "On Monday, the day after his team lost", "in 1949, the year after he died": says, too, when what stands behind was. */
static void
tell_behind (const WhenceResolver   *self,
             const WhenceExpression *expression,
             WhenceTimex            *timex)
{
  WhencePrecision precision = whence_unit_get_precision ((WhenceUnit) expression->unit);

  if (!may_tell_behind (self, expression, timex))
    return;
  timex->value = whence_value_of_date (expression, &timex->span);
  timex->span = whence_span_add (whence_span_from_unit (whence_span_get_first_day (&timex->span), precision), -expression->shift, precision);
  timex->behind = TRUE;
  timex->part = FALSE;
}

/* "The day after …" where a date stands beside it. */
static gboolean
place_beside (WhenceResolver         *self,
              const WhenceExpression *expression,
              WhenceTimex            *timex)
{
  gint32 same = get_apposition (self, expression);
  WhenceSpan span;
  gint32 day;

  if (same >= 0)
    {
      const WhenceTimex *told = whence_resolver_timex_at (self, same);

      whence_timex_place (timex, told->span, WHENCE_REASON_NARRATIVE, 80);
      timex->span.flags = 0;
      timex->anchor = same;
      timex->hangs = told->hangs;
      timex->part = TRUE;
      tell_behind (self, expression, timex);
      return TRUE;
    }
  if (!get_date_behind (self, expression, &span))
    return FALSE;
  day = expression->shift > 0 ? whence_span_get_last_day (&span) : whence_span_get_first_day (&span);
  whence_timex_place (timex, shift_unit (self, expression, day), WHENCE_REASON_TEXT, 75);
  timex->anchor = (gint32) self->timexes->len + 1; /* the next one to be told */
  return TRUE;
}

/* "opened a show on Monday on the 1995 eruption. It began in January of that year": the year that was told by its number since the date
 * told last, or beside one that is counted from the day of writing; or -1. */
static gint32
get_year_told (const WhenceResolver   *self,
               const WhenceExpression *expression)
{
  const WhenceTimex *last = whence_resolver_timex_at (self, self->last);
  const WhenceSentence *now = whence_tokens_get_sentence (self->tokens, expression->first);

  if (expression->unit != WHENCE_UNIT_YEAR || expression->shift != 0 || (expression->rule != WHENCE_RULE_TEXT_UNIT && expression->rule != WHENCE_RULE_MONTH_OF_UNIT))
    return -1;
  for (gint32 i = (gint32) self->timexes->len - 1; i >= 0 && i + PASSING_REACH >= (gint32) self->timexes->len; i--)
    {
      const WhenceTimex *told = whence_resolver_timex_at (self, i);
      const WhenceSentence *then = whence_tokens_get_sentence (self->tokens, told->first_token);

      if (then + 1 < now)
        return -1;
      if (told->has_span && told->reason == WHENCE_REASON_EXPLICIT && told->span.precision == WHENCE_PRECISION_YEAR
          && !(told->span.flags & (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_INTERVAL)))
        return last->hangs || then > whence_tokens_get_sentence (self->tokens, last->first_token) ? i : -1;
    }
  return -1;
}

/* The date told last; of days the day told last, where it stands close. */
static gint32
get_last (const WhenceResolver   *self,
          const WhenceExpression *expression)
{
  gboolean days = (expression->fields & WHENCE_FIELD_UNIT) ? expression->unit == WHENCE_UNIT_DAY : (expression->fields & WHENCE_FIELD_PART) != 0;

  if (days && self->last_day >= 0
      && whence_tokens_get_sentence (self->tokens, expression->first)
             - whence_tokens_get_sentence (self->tokens, whence_resolver_timex_at (self, self->last_day)->first_token)
           <= WHENCE_STORY_SENTENCES)
    return self->last_day;
  return self->last >= 0 && get_year_told (self, expression) >= 0 ? get_year_told (self, expression) : self->last;
}

/* "On 9 November they froze the accounts overnight": the night of a day that its sentence tells of long ago. */
static gboolean
is_night_told (const WhenceResolver   *self,
               const WhenceExpression *expression)
{
  const WhenceTimex *day = self->last_day >= 0 ? whence_resolver_timex_at (self, self->last_day) : NULL;

  return day != NULL && self->tokens->classes[expression->first] == WHENCE_CLASS_TONIGHT && !day->hangs
         && day->first_token >= whence_tokens_get_sentence (self->tokens, expression->first)->first
         && whence_tense_find (self->tokens, expression->first, expression->n) != WHENCE_TENSE_FUTURE;
}

/* The date that a shift counts from, or -1 for that of the article. */
static gint32
get_anchor (const WhenceResolver   *self,
            const WhenceExpression *expression,
            WhenceTimex            *timex)
{
  if (expression->rule == WHENCE_RULE_BESIDE)
    return get_beside (self, expression, timex);
  if (is_night_told (self, expression))
    return self->last_day;
  return counts_from_text (self, expression) ? get_last (self, expression) : -1;
}

static void
place_about (const WhenceResolver   *self,
             const WhenceExpression *expression,
             gint32                  anchor,
             WhenceTimex            *timex)
{
  const WhenceTimex *told = whence_resolver_timex_at (self, anchor);

  whence_timex_place (timex, told->span, WHENCE_REASON_TEXT, 50);
  if (timex->type == WHENCE_TIMEX_DATE)
    timex->value = whence_value_within (&told->span, (WhenceUnit) expression->unit);
  timex->span.flags = WHENCE_SPAN_APPROXIMATE;
  timex->anchor = anchor;
  timex->hangs = told->hangs;
}

/* "in 2009, the year its founder died": says again what the date before it says. */
static gboolean
place_in_apposition (const WhenceResolver   *self,
                     const WhenceExpression *expression,
                     WhenceTimex            *timex)
{
  const WhenceTimex *last = self->last >= 0 ? whence_resolver_timex_at (self, self->last) : NULL;
  guint8 mark = last != NULL ? whence_resolver_get_mark_between (self, last, expression) : 0;

  if (expression->rule != WHENCE_RULE_THE_UNIT || (mark != WHENCE_CLASS_COMMA && mark != WHENCE_CLASS_DASH) || last->span.precision != whence_unit_get_precision ((WhenceUnit) expression->unit))
    return FALSE;
  whence_timex_place (timex, last->span, WHENCE_REASON_NARRATIVE, 80);
  timex->span.flags = 0;
  timex->anchor = self->last;
  timex->hangs = last->hangs;
  timex->part = mark == WHENCE_CLASS_DASH;
  return TRUE;
}

/* "the first Sunday of the month", "the last day of last October": what is counted is told by the part, and the whole by the rest. */
static WhenceExpression
get_whole (const WhenceExpression *expression)
{
  WhenceExpression whole = *expression;

  if (expression->rule != WHENCE_RULE_NTH_OF_UNIT)
    return whole;
  whole.fields &= ~(guint32) WHENCE_FIELD_WEEKDAY;
  if (expression->fields & WHENCE_FIELD_MONTH)
    whole.fields &= ~(guint32) WHENCE_FIELD_UNIT;
  return whole;
}

/* From the whole to the part of it that is told. */
static gboolean
place_nth (const WhenceExpression *expression,
           WhenceSpan             *span)
{
  WhenceExpression part = { .rule = expression->fields & WHENCE_FIELD_WEEKDAY ? WHENCE_RULE_WITHIN_WEEKDAY : WHENCE_RULE_WITHIN_UNITS,
                            .nth = expression->nth,
                            .weekday = expression->weekday,
                            .unit = expression->n_more > 0 ? expression->more_units[0] : expression->unit };

  return whence_within_place (&part, span);
}

/**
 * whence_resolve_shift:
 * @self: a resolver
 * @expression: "last week", "the following day"
 * @timex: where the result goes
 *
 * Resolves one before, at or after.
 */
void
whence_resolve_shift (WhenceResolver         *self,
                      const WhenceExpression *expression,
                      WhenceTimex            *timex)
{
  guint32 named = WHENCE_FIELD_MONTH | WHENCE_FIELD_WEEKDAY | WHENCE_FIELD_SEASON | WHENCE_FIELD_HOLIDAY | WHENCE_FIELD_QUARTER | WHENCE_FIELD_HALF;
  WhenceExpression whole = get_whole (expression);
  gboolean nth = expression->rule == WHENCE_RULE_NTH_OF_UNIT;
  gint32 anchor = get_anchor (self, expression, timex);
  gboolean from_text = anchor >= 0;
  gint direction = expression->rule == WHENCE_RULE_BESIDE ? expression->shift : -1;
  gint32 day;
  WhenceSpan span = { 0 };

  if (expression->fields & WHENCE_FIELD_PART)
    timex->type = WHENCE_TIMEX_TIME;
  if (self->last_day >= 0 && whence_resolver_has_clock (self, expression)
      && whence_resolver_timex_at (self, self->last_day)->first_token == expression[-1].first)
    {
      /* counted already */
      whence_timex_place (timex, whence_span_from_day (whence_span_get_first_day (&whence_resolver_timex_at (self, self->last_day)->span)), WHENCE_REASON_TEXT, 80);
      timex->anchor = self->last_day;
      timex->hangs = whence_resolver_timex_at (self, self->last_day)->hangs;
      return;
    }
  if (expression->rule == WHENCE_RULE_BESIDE && place_beside (self, expression, timex))
    return;
  if (place_in_apposition (self, expression, timex))
    return;

  if (!from_text && (!self->has_reference || expression->rule == WHENCE_RULE_BESIDE || is_said_elsewhen (self, expression)))
    return;
  /* of what is so "today" a history does not mean the day it was written on */
  if (self->narrative && expression->rule == WHENCE_RULE_DEICTIC_DAY && expression->shift == 0)
    return;
  if (from_text && is_coarse (self, expression, anchor))
    {
      place_about (self, expression, anchor, timex);
      return;
    }
  /* "they met in 2015, and the following September …" */
  if (from_text && (expression->fields & named) && whence_resolver_timex_at (self, anchor)->span.precision == WHENCE_PRECISION_YEAR)
    direction = expression->shift;
  day = from_text ? whence_resolver_get_anchor_day (self, anchor, direction) : self->day;
  if (!(whole.fields & named))
    span = shift_unit (self, &whole, day);
  else if (!whence_resolver_shift_name (self, &whole, day, &span))
    return;
  /* "The market is held on the first Sunday of the month": of every month */
  if (nth && (!place_nth (expression, &span) || (!(expression->fields & WHENCE_FIELD_SHIFT) && !from_text && whence_tense_find (self->tokens, expression->first, expression->n) == WHENCE_TENSE_PRESENT)))
    return;
  if (expression->rule == WHENCE_RULE_DAY_OF_UNIT)
    span = whence_span_from_day (MIN (whence_span_get_first_day (&span) + expression->day - 1, whence_span_get_last_day (&span)));
  if (from_text)
    {
      whence_timex_place (timex, span, WHENCE_REASON_TEXT, 80);
      timex->anchor = anchor;
      timex->hangs = whence_resolver_timex_at (self, anchor)->hangs;
    }
  else
    whence_timex_place_from_reference (timex, span, WHENCE_REASON_REFERENCE, 92);
  /* "next Tuesday", "last Friday": some count from the week, some from the day */
  if ((expression->fields & WHENCE_FIELD_WEEKDAY) && ABS (expression->shift) == 1 && expression->rule != WHENCE_RULE_WEEKDAY_WEEK && !nth)
    whence_timex_add_alternative (timex, whence_span_add (span, expression->shift * WHENCE_DAYS_PER_WEEK, WHENCE_PRECISION_DAY), timex->reason);
  if (from_text && self->has_reference && !(expression->fields & named) && expression->rule != WHENCE_RULE_BESIDE && !nth)
    whence_timex_add_alternative (timex, shift_unit (self, expression, self->day), WHENCE_REASON_REFERENCE);
}
