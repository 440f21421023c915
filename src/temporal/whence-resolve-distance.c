/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Resolves lengths before "after" and "before": counted from a date that stands behind, or from what the text dated before; or, told beside a date,
 * they say when that was which stands behind them. */
#include "whence-resolver-private.h"

#include "whence-place.h"
#include "whence-rules.h"
#include "whence-tense.h"

/* So many years lead off the calendar, or nearly. */
#define VAST_YEARS 11000

/* So close behind it that date is of what it counts from. */
#define BEHIND_REACH 6
/* Among so many expressions behind "two years after" is the one it counts from. */
#define DISTANCE_REACH 8
#define MINUTES_PER_HOUR 60
/* What is so many minutes away or less is mostly of the same day. */
#define ONE_DAY_MINUTES (6 * MINUTES_PER_HOUR)

/* "Two weeks after" what has only its month is, counted from @day of it, that month or the next, about. */
static WhenceSpan
count_from_coarse (const WhenceExpression *expression,
                   const WhenceSpan       *told,
                   gint                    direction,
                   gint32                  day)
{
  WhenceSpan span = whence_resolver_count_beside (expression, direction, day, WHENCE_PRECISION_DAY);

  span = whence_span_from_unit (whence_span_get_first_day (&span), (WhencePrecision) told->precision);
  span.flags |= WHENCE_SPAN_APPROXIMATE;
  return span;
}

/* "A week before the election", whose day was told before; where only its year was, right before, that year, about. */
static void
count_from_told (const WhenceResolver   *self,
                 const WhenceExpression *expression,
                 WhenceTimex            *timex)
{
  gint32 anchor = self->of_expressions[expression->told - 1];
  const WhenceTimex *told = whence_resolver_timex_at (self, anchor);
  gboolean coarse = told->span.precision > MAX (whence_unit_get_precision ((WhenceUnit) expression->unit), WHENCE_PRECISION_DAY);

  if (!told->has_span || told->span.precision > WHENCE_PRECISION_YEAR
      || (coarse && whence_tokens_get_sentence (self->tokens, expression->first) - whence_tokens_get_sentence (self->tokens, told->first_token) > 1))
    return;
  whence_resolver_take_name (self, expression, timex);
  whence_timex_place (timex, coarse ? count_from_coarse (expression, &told->span, expression->direction, expression->direction > 0 ? whence_span_get_first_day (&told->span) : whence_span_get_last_day (&told->span))
                                     : whence_resolver_count_beside (expression, expression->direction, whence_resolver_get_anchor_day (self, anchor, expression->direction),
                                                                      (WhencePrecision) told->span.precision),
                      WHENCE_REASON_TEXT, 75);
  /* "more than two years before the vote": by then */
  if (expression->modifier == WHENCE_MODIFIER_MORE && expression->direction < 0)
    timex->span.flags |= WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_ONE_OF;
  else if (expression->modifier != WHENCE_MODIFIER_NONE)
    timex->span.flags |= WHENCE_SPAN_APPROXIMATE;
  timex->anchor = anchor;
  timex->hangs = told->hangs;
}

/* "hours before", "45 minutes after": of the same day. */
static gboolean
is_of_one_day (const WhenceExpression *expression)
{
  gint minutes = expression->unit == WHENCE_UNIT_HOUR ? MINUTES_PER_HOUR : 1;

  return (expression->unit == WHENCE_UNIT_HOUR || expression->unit == WHENCE_UNIT_MINUTE) && expression->n_more == 0
         && (!(expression->fields & WHENCE_FIELD_COUNT) || expression->count <= ONE_DAY_MINUTES / minutes);
}

/* "At Kem in 2016, three weeks after they voted to leave, he sold it": what is of which is not known. */
static gboolean
leads_behind_place (const WhenceResolver *self,
                    const WhenceTimex    *last)
{
  guint begin = whence_tokens_get_sentence (self->tokens, last->first_token)->first;

  for (guint i = begin; i < last->first_token; i++)
    if (self->tokens->tokens[i].flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE))
      return FALSE;
  return last->first_token > begin + 1;
}

/* "On 8 May, three days after the vote was held": the vote was on the fifth, where no more is told of it. */
static gboolean
tells_what_is_behind (const WhenceResolver   *self,
                      const WhenceExpression *expression,
                      const WhenceTimex      *last)
{
  const WhenceExpression *next = expression + 1;
  gboolean of_one_day = is_of_one_day (expression);
  WhencePrecision precision = MAX (whence_unit_get_precision ((WhenceUnit) expression->unit), WHENCE_PRECISION_DAY);

  /* "two days after Monday's quake" */
  if (next < &g_array_index (self->expressions, WhenceExpression, self->expressions->len) && next->kind <= WHENCE_EXPRESSION_SHIFT
      && next->first < expression->first + expression->n + BEHIND_REACH)
    return FALSE;
  /* "In 2019 they sold it, ten years after they bought it": what is dated by the same sentence is not what that counts from */
  if ((expression->told > 0 && self->of_expressions[expression->told - 1] != self->last) || expression->direction == 0)
    return FALSE;
  return (of_one_day
          || ((expression->fields & WHENCE_FIELD_COUNT) && !(expression->fields & WHENCE_FIELD_VAGUE_COUNT) && !whence_offset_is_vast (expression)
              && expression->unit >= WHENCE_UNIT_DAY))
         && (last->span.precision <= precision || (!of_one_day && last->span.precision <= WHENCE_PRECISION_YEAR && !leads_behind_place (self, last)));
}

/* "at 2:25 a.m. on Tuesday": the minute of that day, or the day. */
static const WhenceSpan *
get_finest (const WhenceResolver *self)
{
  const WhenceTimex *last = whence_resolver_timex_at (self, self->last), *before = self->last > 0 ? whence_resolver_timex_at (self, self->last - 1) : NULL;

  return before != NULL && before->has_span && before->span.precision < last->span.precision && whence_span_contains (&last->span, &before->span)
             && before->first_token + before->n_tokens + 1 >= last->first_token
           ? &before->span
           : &last->span;
}

/* When what stands behind "hours before", "two weeks after" was, that was told last being so long after or before it. */
static WhenceSpan
count_behind (const WhenceResolver   *self,
              const WhenceExpression *expression)
{
  const WhenceSpan *from = get_finest (self);
  WhenceExpression back = *expression;
  WhenceSpan span;

  back.direction = (gint8) -expression->direction;
  if (from->precision > MAX (whence_unit_get_precision ((WhenceUnit) expression->unit), WHENCE_PRECISION_DAY))
    return count_from_coarse (expression, from, back.direction, (whence_span_get_first_day (from) + whence_span_get_last_day (from)) / 2);
  if (expression->unit >= WHENCE_UNIT_DAY)
    return whence_resolver_count_beside (&back, back.direction, whence_span_get_first_day (from), whence_resolver_timex_at (self, self->last)->span.precision);
  if ((expression->fields & WHENCE_FIELD_COUNT) && !(expression->fields & WHENCE_FIELD_VAGUE_COUNT) && whence_resolver_count_minutes (&back, from, &span))
    return span;
  return whence_span_from_day (whence_span_get_first_day (from));
}

/* "on Tuesday, two hours before", "on Tuesday, just hours before" */
static gboolean
follows_comma (const WhenceResolver   *self,
               const WhenceTimex      *last,
               const WhenceExpression *expression)
{
  guint end = last->first_token + last->n_tokens, first = expression->first;

  if (first > end && self->tokens->classes[first - 1] == WHENCE_CLASS_JUST)
    first--;
  return end + 1 == first && self->tokens->classes[end] == WHENCE_CLASS_COMMA;
}

/* "On Sunday a fire swept through the hotel, two days after it reopened": whether the date opens its sentence, and one clause stands between. */
static gboolean
ends_sentence (const WhenceResolver   *self,
               const WhenceTimex      *last,
               const WhenceExpression *expression)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);
  guint begin = last->first_token + last->n_tokens, first = expression->first;

  if (first > begin && self->tokens->classes[first - 1] == WHENCE_CLASS_JUST)
    first--;
  if (last->first_token < sentence->first || first < begin + 3 || self->tokens->classes[first - 1] != WHENCE_CLASS_COMMA
      || !whence_story_is_fronted (self, last->first_token) || self->timexes->len == 0 || self->last + 1 != (gint32) self->timexes->len)
    return FALSE;
  begin += self->tokens->classes[begin] == WHENCE_CLASS_COMMA;
  for (guint i = begin; i < sentence->first + sentence->n - 1; i++)
    if (i != first - 1 && (self->tokens->classes[i] == WHENCE_CLASS_COMMA || (self->tokens->tokens[i].flags & WHENCE_TOKEN_PUNCT)))
      return FALSE;
  return TRUE;
}

/* "In 2003, two years after the merger, …": says again what the date before it says, or tells when what is behind it was. */
static gboolean
place_in_apposition (const WhenceResolver   *self,
                     const WhenceExpression *expression,
                     WhenceTimex            *timex)
{
  const WhenceTimex *last = self->last >= 0 ? whence_resolver_timex_at (self, self->last) : NULL;

  gboolean beside = last != NULL && (last->type == WHENCE_TIMEX_DATE || last->type == WHENCE_TIMEX_TIME) && follows_comma (self, last, expression);

  if (!beside && (last == NULL || (last->type != WHENCE_TIMEX_DATE && last->type != WHENCE_TIMEX_TIME) || !ends_sentence (self, last, expression)))
    return FALSE;
  timex->behind = tells_what_is_behind (self, expression, last);
  if (!timex->behind && (!beside || last->type != WHENCE_TIMEX_DATE))
    return FALSE;
  timex->part = !timex->behind;
  if (timex->behind)
    whence_timex_place (timex, count_behind (self, expression), WHENCE_REASON_TEXT, 70);
  else
    whence_timex_place (timex, last->span, WHENCE_REASON_NARRATIVE, 80);
  timex->span.flags &= timex->behind ? WHENCE_SPAN_APPROXIMATE : 0;
  timex->anchor = self->last;
  timex->hangs = last->hangs;
  return TRUE;
}

/* The comma that ends what @expression opens its sentence with, or 0. */
static guint
find_lead_end (const WhenceResolver   *self,
               const WhenceExpression *expression)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);
  guint i = expression->first;

  /* also behind "LEEDS —" */
  if (i > sentence->first && self->tokens->classes[i - 1] != WHENCE_CLASS_DASH)
    return 0;
  for (; i < sentence->first + sentence->n; i++)
    if (self->tokens->classes[i] == WHENCE_CLASS_COMMA)
      return i;
  return 0;
}

/* Whether what stands between tells of the day of writing: "…, the mill stands idle", "…, the town he left has found a buyer". */
static gboolean
tells_of_now (const WhenceResolver *self,
              guint                 begin,
              guint                 end)
{
  guint perfect = WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_PERFECT;
  gboolean first = TRUE;

  for (guint i = begin; i < end; i++)
    {
      guint flags = self->tokens->tokens[i].flags;

      if ((flags & perfect) == perfect || (first && (flags & WHENCE_TOKEN_PRESENT)))
        return TRUE;
      first = first && !(flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_FUTURE));
    }
  return FALSE;
}

/* "The decision comes six months after the storm": news of the day of writing. */
static gboolean
comes_now (const WhenceResolver   *self,
           const WhenceExpression *expression)
{
  const WhenceToken *verb = expression->first > 0 ? &self->tokens->tokens[expression->first - 1] : NULL;

  return verb != NULL && expression->direction > 0 && self->tokens->classes[expression->first - 1] == WHENCE_CLASS_OTHER && (verb->flags & WHENCE_TOKEN_PRESENT)
         && verb->number == WHENCE_WORD_COMES && !(verb->flags & WHENCE_TOKEN_INITIAL);
}

/* "Greta Holm has been found guilty, three years after her bank collapsed": news of the day of writing. */
static gboolean
has_come (const WhenceResolver   *self,
          const WhenceExpression *expression)
{
  const WhenceExpression *first = &g_array_index (self->expressions, WhenceExpression, 0);
  guint i = expression->first, begin = whence_tokens_get_sentence (self->tokens, i)->first;

  if (expression->direction < 0 || i == begin || self->tokens->classes[i - 1] != WHENCE_CLASS_COMMA)
    return FALSE;
  /* a date before it is of another clause */
  if (expression > first)
    begin = MAX (begin, expression[-1].first);
  while (i > begin && !(self->tokens->tokens[i - 1].flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE)))
    i--;
  while (i > begin && (self->tokens->tokens[i - 1].flags & WHENCE_TOKEN_PAST) && !(self->tokens->tokens[i - 1].flags & WHENCE_TOKEN_PRESENT))
    i--;
  return i > begin && (self->tokens->tokens[i - 1].flags & WHENCE_TOKEN_PERFECT) && (self->tokens->tokens[i - 1].flags & WHENCE_TOKEN_PRESENT);
}

/* "Ten years after the mill closed, the site was sold on Friday", "…, the site has been sold": it closed ten years before that, or before the day of
 * writing. */
static gboolean
place_lead (WhenceResolver         *self,
            const WhenceExpression *expression,
            WhenceTimex            *timex)
{
  const WhenceExpression *next = expression + 1, *last = &g_array_index (self->expressions, WhenceExpression, 0) + self->expressions->len;
  guint comma = find_lead_end (self, expression), end;
  WhenceTimex main = { .anchor = -1 };
  gboolean comes = comma == 0 && self->has_reference && expression->told == 0 && (comes_now (self, expression) || has_come (self, expression));

  if ((comma == 0 && !comes) || !(expression->fields & WHENCE_FIELD_COUNT) || (expression->fields & WHENCE_FIELD_VAGUE_COUNT) || whence_offset_is_vast (expression)
      || expression->direction == 0 || expression->unit < WHENCE_UNIT_DAY || (next < last && next->first < comma))
    return FALSE;
  if (comes)
    comma = expression->first - 1;
  end = whence_tokens_get_sentence (self->tokens, comma)->first + whence_tokens_get_sentence (self->tokens, comma)->n;
  if (comes && next < last && next->first <= expression->first + expression->n + BEHIND_REACH)
    return FALSE;
  if (!comes && next < last && next->first < end)
    {
      if (next->kind > WHENCE_EXPRESSION_SHIFT || next->lead > WHENCE_LEAD_IN
          || (!whence_resolve_day (self, next, &main) && !whence_place_explicit (next, self->language, &main.span)))
        return FALSE;
    }
  else
    {
      if (!self->has_reference || self->reference.precision > MAX (whence_unit_get_precision ((WhenceUnit) expression->unit), WHENCE_PRECISION_DAY)
          || (!comes && !tells_of_now (self, comma, end)))
        return FALSE;
      main.span = whence_span_from_day (self->day);
    }
  timex->behind = TRUE;
  whence_timex_place (timex, whence_resolver_count_beside (expression, -expression->direction, whence_span_get_first_day (&main.span), main.span.precision), WHENCE_REASON_TEXT, 70);
  timex->span.flags |= expression->modifier != WHENCE_MODIFIER_NONE ? WHENCE_SPAN_APPROXIMATE : 0;
  return TRUE;
}

/* "two days before Christmas": the day that a date without a year right behind is resolved to; else what the text dates there. */
static gboolean
place_behind (WhenceResolver         *self,
              const WhenceExpression *expression,
              const WhenceExpression *next,
              WhenceSpan             *out_span)
{
  WhenceTimex day;

  if (next->first <= expression->first + expression->n + 1 && next->kind == WHENCE_EXPRESSION_CALENDAR && !(next->fields & WHENCE_FIELD_YEAR)
      && whence_resolve_day (self, next, &day))
    {
      *out_span = day.span;
      out_span->flags = 0;
      return TRUE;
    }
  return next->lead != WHENCE_LEAD_UNTIL && whence_place_explicit (next, self->language, out_span);
}

/**
 * whence_resolve_distance:
 * @self: a resolver
 * @expression: "two years" before "after …"
 * @index: of @expression
 * @timex: where the result goes
 *
 * Resolves a length to the date that follows it, where the sentence has one: counted from there.
 */
void
whence_resolve_distance (WhenceResolver         *self,
                         const WhenceExpression *expression,
                         guint                   index,
                         WhenceTimex            *timex)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);
  guint32 end = sentence->first + sentence->n;
  WhenceSpan span;

  timex->type = WHENCE_TIMEX_DURATION;
  timex->reason = WHENCE_REASON_DURATION;
  if (place_in_apposition (self, expression, timex) || place_lead (self, expression, timex))
    return;
  if (!(expression->fields & WHENCE_FIELD_COUNT) || (expression->fields & WHENCE_FIELD_VAGUE_COUNT) || whence_offset_is_vast (expression))
    return;
  for (guint i = index + 1; i < self->expressions->len && i <= index + DISTANCE_REACH; i++)
    {
      const WhenceExpression *next = &g_array_index (self->expressions, WhenceExpression, i);

      /* "nine months after the sinking and in March pleaded guilty": told before, and what follows is another time */
      if (next->first >= end || (expression->told > 0 && next->first > expression->told_end + 1))
        break;
      if (!place_behind (self, expression, next, &span))
        continue;
      whence_timex_place (timex, whence_resolver_count_beside (expression, expression->direction, whence_span_get_first_day (&span), (WhencePrecision) span.precision),
                          WHENCE_REASON_TEXT, 75);
      timex->span.flags |= expression->modifier != WHENCE_MODIFIER_NONE ? WHENCE_SPAN_APPROXIMATE : 0;
      timex->anchor = i == index + 1 ? (gint32) self->timexes->len + 1 : -1; /* the next one to be told */
      return;
    }
  if (expression->told > 0)
    count_from_told (self, expression, timex);
}

/* How many days "two weeks later" is, or 0. */
static gint32
count_days (const WhenceExpression *expression)
{
  gint days = expression->unit == WHENCE_UNIT_WEEK ? WHENCE_DAYS_PER_WEEK : expression->unit == WHENCE_UNIT_DAY ? 1 : 0;

  if (!(expression->fields & WHENCE_FIELD_COUNT) || (expression->fields & (WHENCE_FIELD_VAGUE_COUNT | WHENCE_FIELD_HALF_COUNT | WHENCE_FIELD_DECIMAL))
      || expression->n_more > 0 || whence_offset_is_vast (expression))
    return 0;
  return expression->direction * expression->count * days;
}

/* "the next evening", "the Monday after the fire" */
static WhenceDistance
measure_shift (const WhenceExpression *expression)
{
  gboolean day = (expression->fields & WHENCE_FIELD_PART) || ((expression->fields & WHENCE_FIELD_UNIT) && expression->unit == WHENCE_UNIT_DAY);

  if (expression->rule == WHENCE_RULE_BESIDE && (expression->fields & WHENCE_FIELD_WEEKDAY) && expression->shift != 0)
    return (WhenceDistance){ TRUE, expression->shift, 0, expression->weekday };
  return (WhenceDistance){ day && !(expression->fields & WHENCE_FIELD_WEEKDAY), expression->shift, expression->shift, 0 };
}

/**
 * whence_resolver_measure:
 * @self: a resolver
 * @expression: an expression
 * @timex: (inout): what it was resolved to
 *
 * Keeps how many days it lies from what it was counted from, where the text does not tell the day of that: another text may.
 */
void
whence_resolver_measure (const WhenceResolver   *self,
                         const WhenceExpression *expression,
                         WhenceTimex            *timex)
{
  if (!timex->has_span || timex->anchor < 0 || timex->anchor >= (gint32) self->timexes->len || timex->part || timex->behind
      || expression->modifier != WHENCE_MODIFIER_NONE || expression->lead > WHENCE_LEAD_IN
      || whence_resolver_timex_at (self, timex->anchor)->span.precision <= WHENCE_PRECISION_DAY)
    return;
  switch (expression->kind)
    {
    case WHENCE_EXPRESSION_OFFSET:
    case WHENCE_EXPRESSION_DISTANCE:
      timex->distance.days = count_days (expression);
      timex->distance.is_told = timex->distance.days != 0;
      break;
    case WHENCE_EXPRESSION_SHIFT:
      timex->distance = measure_shift (expression);
      break;
    case WHENCE_EXPRESSION_TOLD:
      timex->distance.is_told = expression->rule == WHENCE_RULE_TIME_OF && (!(expression->fields & WHENCE_FIELD_UNIT) || expression->unit <= WHENCE_UNIT_DAY);
      break;
    default:
      break;
    }
}

/**
 * whence_offset_is_vast:
 * @expression: so many units away
 *
 * Returns: whether it leads off the calendar: "66 million years ago"
 */
gboolean
whence_offset_is_vast (const WhenceExpression *expression)
{
  static const guint16 years[WHENCE_N_UNITS] = { [WHENCE_UNIT_YEAR] = 1, [WHENCE_UNIT_DECADE] = 10, [WHENCE_UNIT_CENTURY] = 100,
                                              [WHENCE_UNIT_MILLENNIUM] = 1000 };

  return (gint64) expression->count * years[expression->unit] > VAST_YEARS || expression->count > VAST_YEARS * 366;
}
