/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The only code that adds or subtracts time: turns expressions into dated ones, each with the reason, a confidence and what else it could mean.
 *
 * Without a year, in this order:
 *   1. a neighbour in a list or range that has one (done by the recogniser);
 *   2. a narrative's last year, where the text is a narrative: many years told, most of them long before the reference date;
 *   3. the reference date and the tense of the verb: the nearest such day on the side the verb tells of.
 * Counter-examples stand in tests/temporal. */
#include "whence-resolver.h"

#include "whence-edtf.h"
#include "whence-place.h"
#include "whence-resolver-private.h"
#include "whence-rules.h"
#include "whence-tense.h"
#include "whence-value.h"
#include "whence-within.h"

/* So many words before "before Easter" stands the "not" of "will not reopen before Easter". */
#define DENIED_REACH 14
/* So many words behind a holiday stands the date that says when it is. */
#define HOLIDAY_REACH 8

/**
 * whence_resolver_timex_at:
 * @self: a resolver
 * @index: of a date told before
 *
 * Returns: (transfer none): that date; valid until the next one is added
 */
WhenceTimex *
whence_resolver_timex_at (const WhenceResolver *self,
                          gint32                index)
{
  return &g_array_index (self->timexes, WhenceTimex, index);
}

/**
 * whence_resolver_is_same_paragraph:
 * @self: a resolver
 * @expression: an expression
 * @index: of a resolved one
 *
 * Returns: whether both stand in one paragraph
 */
gboolean
whence_resolver_is_same_paragraph (const WhenceResolver   *self,
                                   const WhenceExpression *expression,
                                   gint32                  index)
{
  return whence_tokens_get_sentence (self->tokens, expression->first)->paragraph
         == whence_tokens_get_sentence (self->tokens, whence_resolver_timex_at (self, index)->first_token)->paragraph;
}

/**
 * whence_resolver_get_mark_between:
 * @self: a resolver
 * @told: a date told before
 * @expression: a date
 *
 * Returns: the class of the one token between them: a comma, where the one says again what the other says; 0 where not just one stands there
 */
guint8
whence_resolver_get_mark_between (const WhenceResolver   *self,
                                  const WhenceTimex      *told,
                                  const WhenceExpression *expression)
{
  guint32 end = told->first_token + told->n_tokens;

  return end + 1 == expression->first ? self->tokens->classes[end] : 0;
}

/**
 * whence_resolver_get_reference:
 * @self: a resolver
 *
 * Returns: the last day of the reference date
 */
WhenceCivil
whence_resolver_get_reference (const WhenceResolver *self)
{
  return whence_civil_from_day (self->day);
}

/**
 * whence_resolver_get_anchor_day:
 * @self: a resolver
 * @anchor: index of a date told before
 * @direction: above 0 to count on from it, below 0 to count back
 *
 * Returns: the day of it to count from
 */
gint32
whence_resolver_get_anchor_day (const WhenceResolver *self,
                                gint32                anchor,
                                gint                  direction)
{
  const WhenceSpan *span = &whence_resolver_timex_at (self, anchor)->span;

  return direction > 0 ? whence_span_get_last_day (span) : whence_span_get_first_day (span);
}

/**
 * whence_timex_place:
 * @timex: a date
 * @span: where it lies
 * @reason: why
 * @confidence: 0 to 100
 *
 * Places @timex.
 */
void
whence_timex_place (WhenceTimex *timex,
                    WhenceSpan   span,
                    WhenceReason reason,
                    guint        confidence)
{
  timex->has_span = TRUE;
  timex->span = span;
  timex->reason = reason;
  timex->confidence = (guint8) confidence;
}

/**
 * whence_timex_place_from_reference:
 * @timex: a date
 * @span: where it lies
 * @reason: why
 * @confidence: 0 to 100
 *
 * Places @timex so that it moves with the reference date.
 */
void
whence_timex_place_from_reference (WhenceTimex *timex,
                                   WhenceSpan   span,
                                   WhenceReason reason,
                                   guint        confidence)
{
  whence_timex_place (timex, span, reason, confidence);
  timex->hangs = TRUE;
}

/**
 * whence_timex_add_alternative:
 * @timex: a placed date
 * @span: where else it could lie
 * @reason: why
 *
 * Adds what else @timex could mean; what it means already is left out.
 */
void
whence_timex_add_alternative (WhenceTimex *timex,
                              WhenceSpan   span,
                              WhenceReason reason)
{
  if (timex->n_alternatives < WHENCE_TIMEX_MAX_ALTERNATIVES && !whence_span_equal (&timex->span, &span))
    timex->alternatives[timex->n_alternatives++] = (WhenceAlternative){ span, reason };
}

static void
set_value (const WhenceResolver   *self,
           const WhenceExpression *expression,
           WhenceTimex            *timex)
{
  if (timex->value != NULL)
    return;
  switch (expression->kind)
    {
    case WHENCE_EXPRESSION_SET:
      timex->type = WHENCE_TIMEX_SET;
      timex->reason = WHENCE_REASON_SET;
      timex->value = whence_value_of_set (expression);
      break;
    case WHENCE_EXPRESSION_VAGUE:
      timex->value = whence_value_of_vague (timex->rule);
      break;
    default:
      if (timex->type == WHENCE_TIMEX_DURATION)
        timex->value = whence_value_of_duration (expression);
      else if (timex->has_span)
        timex->value = whence_value_of_date (expression, &timex->span);
      else if (self->narrative && expression->rule == WHENCE_RULE_DEICTIC_DAY && expression->shift == 0)
        timex->value = g_strdup ("PRESENT_REF");
      else if (expression->kind == WHENCE_EXPRESSION_OFFSET
               && ((expression->fields & WHENCE_FIELD_VAGUE_COUNT) || whence_offset_is_vast (expression)))
        timex->value = g_strdup (expression->direction < 0 ? "PAST_REF" : "FUTURE_REF");
      else
        timex->value = whence_value_of_unplaced (expression);
    }
}

/* "will not reopen before Easter": then at the earliest. */
static gboolean
is_denied (const WhenceResolver   *self,
           const WhenceExpression *expression)
{
  guint begin = whence_tokens_get_sentence (self->tokens, expression->first)->first;

  for (guint i = expression->first; i > begin && expression->first - i < DENIED_REACH; i--)
    if (self->tokens->tokens[i - 1].flags & WHENCE_TOKEN_DENIES)
      return TRUE;
    else if (self->tokens->classes[i - 1] == WHENCE_CLASS_COMMA || (self->tokens->tokens[i - 1].flags & WHENCE_TOKEN_PUNCT))
      return FALSE;
  return FALSE;
}

static void
apply_lead (WhenceResolver         *self,
            const WhenceExpression *expression,
            WhenceTimex            *timex)
{
  static const guint8 flags[] = {
    [WHENCE_LEAD_BY] = WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_ONE_OF,     [WHENCE_LEAD_SINCE] = WHENCE_SPAN_OPEN_END | WHENCE_SPAN_INTERVAL,
    [WHENCE_LEAD_UNTIL] = WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_INTERVAL, [WHENCE_LEAD_FROM] = WHENCE_SPAN_OPEN_END | WHENCE_SPAN_INTERVAL,
    [WHENCE_LEAD_BEFORE] = WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_ONE_OF, [WHENCE_LEAD_AFTER] = WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF,
  };

  if (!timex->has_span || timex->type == WHENCE_TIMEX_DURATION || (timex->span.flags & WHENCE_SPAN_INTERVAL))
    return;
  /* "up from a year earlier" compares, "put off from 9 May" was to be then */
  if (expression->lead == WHENCE_LEAD_FROM && (expression->kind != WHENCE_EXPRESSION_CALENDAR || whence_tense_was_set (self->tokens, expression->first)))
    return;
  /* "rang before dawn on Sunday": still that day */
  if ((expression->fields & WHENCE_FIELD_PART) && (expression->lead == WHENCE_LEAD_BEFORE || expression->lead == WHENCE_LEAD_AFTER))
    return;
  /* "By May 1998 it was nearly war again": then, since whenever */
  if (expression->lead == WHENCE_LEAD_BY && whence_governor_was_so (&self->governor, self->language, expression->first, expression->n))
    return;
  if (expression->lead == WHENCE_LEAD_BEFORE && is_denied (self, expression))
    {
      /* "not before the end of the year" */
      if (expression->modifier == WHENCE_MODIFIER_END)
        timex->span = whence_span_from_day (whence_span_get_last_day (&timex->span));
      timex->span.flags |= flags[WHENCE_LEAD_AFTER];
    }
  else if (expression->lead < G_N_ELEMENTS (flags))
    timex->span.flags |= expression->hedged ? 0 : flags[expression->lead];
  if (expression->modifier == WHENCE_MODIFIER_ABOUT || expression->modifier == WHENCE_MODIFIER_TURN)
    timex->span.flags |= WHENCE_SPAN_APPROXIMATE;
}

/* "'14" is 1914 in a story of 1912. */
static void
fit_century (const WhenceResolver *self,
             WhenceExpression     *expression)
{
  gint last = whence_civil_from_day (whence_span_get_first_day (&whence_resolver_timex_at (self, self->last_year)->span)).year;
  gint year = expression->year % 100 + last / 100 * 100;

  if (last < 100)
    return;
  if (year > last + 50)
    year -= 100;
  else if (year < last - 50)
    year += 100;
  expression->year = (gint16) year;
}

/* Whether all of its sentence is told of this year: "In 1874 he …", "Next year's race …". */
static gboolean
is_frame (const WhenceResolver   *self,
          const WhenceExpression *expression,
          const WhenceTimex      *timex)
{
  guint end = expression->first + expression->n;
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);

  if (!timex->has_span || timex->type != WHENCE_TIMEX_DATE || timex->span.precision != WHENCE_PRECISION_YEAR
      || (timex->span.flags & (WHENCE_SPAN_INTERVAL | WHENCE_SPAN_ONE_OF)) || expression->modifier != WHENCE_MODIFIER_NONE
      || (expression->rule != WHENCE_RULE_YEAR && expression->rule != WHENCE_RULE_SHIFTED_UNIT))
    return FALSE;
  return (expression->first <= sentence->first + 1 && expression->link == WHENCE_LINK_NONE)
         || (end < sentence->first + sentence->n && self->tokens->classes[end] == WHENCE_CLASS_POSSESSIVE);
}

/* "from March to May of that year", "in June and August last year" */
static gboolean
is_of_unit_behind (const WhenceResolver *self,
                   guint                 index)
{
  const WhenceExpression *before = &g_array_index (self->expressions, WhenceExpression, index), *after = before + 1;

  return index + 1 < self->expressions->len && after->link != WHENCE_LINK_NONE && after->rule == WHENCE_RULE_MONTH_OF_UNIT
         && before->kind == WHENCE_EXPRESSION_CALENDAR
         && (before->fields & (WHENCE_FIELD_YEAR | WHENCE_FIELD_MONTH)) == WHENCE_FIELD_MONTH;
}

/* "in March two years later", "in the autumn of the following year": a month or season right before the year that tells which. */
static gboolean
is_of_year_behind (const WhenceResolver *self,
                   guint                 index)
{
  const WhenceExpression *before = &g_array_index (self->expressions, WhenceExpression, index), *after = before + 1;
  guint end = before->first + before->n;

  if (index + 1 >= self->expressions->len || before->kind != WHENCE_EXPRESSION_CALENDAR || before->link != WHENCE_LINK_NONE
      || (before->fields & WHENCE_FIELD_YEAR) || !(before->fields & (WHENCE_FIELD_MONTH | WHENCE_FIELD_SEASON))
      || after->unit != WHENCE_UNIT_YEAR || (after->kind != WHENCE_EXPRESSION_OFFSET && after->kind != WHENCE_EXPRESSION_SHIFT))
    return FALSE;
  /* also "on a November morning the next year" */
  return after->first == end || (after->first == end + 1 && (self->tokens->classes[end] == WHENCE_CLASS_OF || self->tokens->classes[end] == WHENCE_CLASS_DAYPART));
}

static void
resolve_one (WhenceResolver *self,
             guint           index)
{
  const WhenceExpression *expression = &g_array_index (self->expressions, WhenceExpression, index);
  WhenceExpression fitted;
  const WhenceToken *first = &self->tokens->tokens[expression->first];
  const WhenceToken *last = &self->tokens->tokens[expression->first + expression->n - 1];
  WhenceTimex timex = {
    .begin = first->begin,
    .end = last->begin + last->length,
    .first_token = expression->first,
    .n_tokens = expression->n,
    .rule = whence_rules[expression->rule].id,
    .anchor = -1,
  };

  if ((expression->fields & WHENCE_FIELD_TWO_DIGITS) && !(expression->fields & WHENCE_FIELD_ERA) && self->narrative && self->last_year >= 0)
    {
      fitted = *expression;
      fit_century (self, &fitted);
      expression = &fitted;
    }
  whence_story_open_sentence (self, expression);
  switch (expression->kind)
    {
    case WHENCE_EXPRESSION_CALENDAR:
      whence_resolve_calendar (self, expression, &timex);
      break;
    case WHENCE_EXPRESSION_SHIFT:
      whence_resolve_shift (self, expression, &timex);
      break;
    case WHENCE_EXPRESSION_OFFSET:
      whence_resolve_offset (self, expression, &timex);
      break;
    case WHENCE_EXPRESSION_DISTANCE:
      whence_resolve_distance (self, expression, index, &timex);
      break;
    case WHENCE_EXPRESSION_AHEAD:
      whence_resolve_ahead (self, expression, &timex);
      break;
    case WHENCE_EXPRESSION_TOLD:
      whence_resolve_told (self, expression, &timex);
      break;
    case WHENCE_EXPRESSION_WITHIN:
      whence_resolve_within (self, expression, &timex);
      break;
    case WHENCE_EXPRESSION_DURATION:
      whence_resolve_duration (self, expression, &timex);
      break;
    default:
      break;
    }
  set_value (self, expression, &timex);
  whence_resolver_measure (self, expression, &timex);
  apply_lead (self, expression, &timex);
  if (timex.hangs && self->doubted)
    timex.span.flags |= WHENCE_SPAN_UNCERTAIN;
  /* "the day before Christmas" */
  if ((expression->fields & WHENCE_FIELD_HOLIDAY) && self->timexes->len > 0
      && whence_resolver_timex_at (self, (gint32) self->timexes->len - 1)->anchor == (gint32) self->timexes->len)
    timex.part = TRUE;
  self->of_expressions[index] = (gint32) self->timexes->len;
  g_array_append_val (self->timexes, timex);
  if (is_frame (self, expression, &timex))
    self->frame = (gint32) self->timexes->len - 1;
  if (!is_of_unit_behind (self, index) && !is_of_year_behind (self, index))
    whence_story_tell (self, expression, (gint32) self->timexes->len - 1);
  whence_clock_tell (self, expression, (gint32) self->timexes->len - 1);
}

/* "from Monday to Friday", said on a Thursday: of one week. */
static void
turn_week (const WhenceResolver   *self,
           const WhenceExpression *expression,
           WhenceTimex            *first,
           WhenceTimex            *last)
{
  gboolean past = whence_span_get_last_day (&last->span) < self->day;
  WhenceTimex *turned = past ? first : last;

  if (expression->fields != WHENCE_FIELD_WEEKDAY || expression[-1].fields != WHENCE_FIELD_WEEKDAY || !first->hangs || !last->hangs)
    return;
  turned->span = whence_span_add (turned->span, past ? -7 : 7, WHENCE_PRECISION_DAY);
  g_free (turned->value);
  turned->value = whence_value_of_date (expression, &turned->span);
}

/* "A week later, on Saturday": what was counted is the day that is told behind it. */
static void
share_weekday (WhenceResolver *self,
               guint           index)
{
  const WhenceExpression *counted = &g_array_index (self->expressions, WhenceExpression, index) - 1;
  WhenceTimex *day = whence_resolver_timex_at (self, (gint32) self->timexes->len - 1), *told;

  if (index == 0 || counted->kind != WHENCE_EXPRESSION_OFFSET || !day->part || day->anchor < 0 || day->anchor != self->of_expressions[index - 1])
    return;
  told = whence_resolver_timex_at (self, day->anchor);
  if (told->span.begin == day->span.begin)
    return;
  told->span = day->span;
  g_free (told->value);
  told->value = whence_value_of_date (counted, &told->span);
}

/* The first is of the year that the second tells. */
static void
share_year (WhenceResolver *self,
            guint           index)
{
  const WhenceExpression *after = &g_array_index (self->expressions, WhenceExpression, index), *before = after - 1;
  WhenceTimex *second = whence_resolver_timex_at (self, (gint32) self->timexes->len - 1), *first = second - 1;
  gboolean part = index > 0 && is_of_year_behind (self, index - 1);
  gint year;

  if (index == 0 || !(part || is_of_unit_behind (self, index - 1)) || !second->has_span || !first->has_span)
    return;
  second->part = part;
  year = whence_civil_from_day (whence_span_get_first_day (&second->span)).year - (!part && before->month > after->month);
  if (!whence_place_in_year (before, self->language, year, &first->span))
    return;
  first->reason = second->reason;
  first->hangs = second->hangs;
  first->anchor = second->anchor;
  first->n_alternatives = 0;
  g_free (first->value);
  first->value = whence_value_of_date (before, &first->span);
  if (part)
    apply_lead (self, before, first);
}

/* "Women's Day is this Sunday, March 8", "Easter Monday falls on 1 April": says of which year the holiday is. */
static void
share_holiday (WhenceResolver *self,
               guint           index)
{
  const WhenceExpression *told = &g_array_index (self->expressions, WhenceExpression, index), *holiday = told - 1;
  WhenceTimex *day, *said;
  WhenceSpan span;

  if (index == 0 || holiday->rule != WHENCE_RULE_HOLIDAY || (holiday->fields & WHENCE_FIELD_YEAR) || told->kind != WHENCE_EXPRESSION_CALENDAR
      || !(told->fields & WHENCE_FIELD_DAY) || told->first > holiday->first + holiday->n + HOLIDAY_REACH
      || holiday->first < whence_tokens_get_sentence (self->tokens, told->first)->first)
    return;
  day = whence_resolver_timex_at (self, (gint32) self->timexes->len - 1);
  said = whence_resolver_timex_at (self, self->of_expressions[index - 1]);
  if (!day->has_span || !whence_place_in_year (holiday, self->language, whence_civil_from_day (whence_span_get_first_day (&day->span)).year, &span)
      || span.begin != day->span.begin)
    return;
  said->span = day->span;
  said->hangs = day->hangs;
  said->n_alternatives = 0;
  g_free (said->value);
  said->value = g_strdup (day->value);
}

/* "In 1944 they fought from October to March": the end of a range is the first such place behind its begin, whatever the text's own time. */
static void
follow_first (const WhenceResolver   *self,
              const WhenceExpression *expression,
              const WhenceTimex      *first,
              WhenceTimex            *last)
{
  gint year = whence_civil_from_day (whence_span_get_first_day (&first->span)).year;
  gint32 begin = whence_span_get_first_day (&first->span);
  WhenceSpan span;

  if (first->hangs || !last->hangs || (expression->fields & WHENCE_FIELD_YEAR) || !(expression->fields & (WHENCE_FIELD_MONTH | WHENCE_FIELD_SEASON))
      || !whence_place_in_year (expression, self->language, year, &span)
      || (whence_span_get_first_day (&span) < begin && !whence_place_in_year (expression, self->language, year + 1, &span)))
    return;
  whence_timex_place (last, span, first->reason, first->confidence);
  last->anchor = first->anchor;
  last->hangs = FALSE;
  last->n_alternatives = 0;
  g_free (last->value);
  last->value = whence_value_of_date (expression, &last->span);
}

/* Two ends make a whole, told beside them. */
static void
join_range (WhenceResolver *self,
            guint           index)
{
  WhenceTimex *last = whence_resolver_timex_at (self, (gint32) self->timexes->len - 1);
  WhenceTimex *first = last - 1;
  WhenceTimex whole;

  if (index == 0 || self->timexes->len < 2 || !first->has_span || !last->has_span)
    return;
  follow_first (self, &g_array_index (self->expressions, WhenceExpression, index), first, last);
  if (first->span.begin > last->span.begin)
    turn_week (self, &g_array_index (self->expressions, WhenceExpression, index), first, last);
  if (first->span.begin > last->span.begin)
    return;
  first->part = last->part = TRUE;
  first->span.flags &= (guint8) ~(WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF | WHENCE_SPAN_INTERVAL);
  last->span.flags &= (guint8) ~(WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF | WHENCE_SPAN_INTERVAL);
  whole = *first;
  whole.part = FALSE;
  whole.end = last->end;
  whole.n_tokens = last->first_token + last->n_tokens - first->first_token;
  whole.span = whence_span_join (first->span, last->span);
  whole.hangs = first->hangs || last->hangs;
  whole.confidence = MIN (first->confidence, last->confidence);
  whole.n_alternatives = 0;
  whole.value = whence_timex3_format (&whole.span);
  g_array_append_val (self->timexes, whole);
}

/* A length and the date it ends with make a whole: "the six months ended 30 June 2019". */
static void
join_length (WhenceResolver         *self,
             const WhenceExpression *length)
{
  WhenceTimex *last = whence_resolver_timex_at (self, (gint32) self->timexes->len - 1);
  WhenceTimex *first = last - 1;
  WhencePrecision precision = whence_unit_get_precision ((WhenceUnit) length->unit);
  WhenceTimex whole;
  WhenceSpan begin;

  if (!last->has_span || last->type != WHENCE_TIMEX_DATE)
    return;
  begin = whence_span_add (whence_span_from_day (whence_span_get_last_day (&last->span) + 1), -length->count * whence_unit_get_multiple ((WhenceUnit) length->unit), precision);
  if (last->span.precision == WHENCE_PRECISION_MONTH && precision >= WHENCE_PRECISION_MONTH)
    begin = whence_span_from_unit (whence_span_get_first_day (&begin), WHENCE_PRECISION_MONTH);
  first->part = last->part = TRUE;
  first->has_span = FALSE;
  last->span.flags &= (guint8) ~(WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF | WHENCE_SPAN_INTERVAL);
  whole = *last;
  whole.part = FALSE;
  whole.type = WHENCE_TIMEX_DURATION;
  whole.begin = first->begin;
  whole.first_token = first->first_token;
  whole.n_tokens = last->first_token + last->n_tokens - first->first_token;
  whole.span = whence_span_join (begin, last->span);
  whole.n_alternatives = 0;
  whole.value = g_strdup (first->value);
  whole.rule = first->rule;
  g_array_append_val (self->timexes, whole);
}

/* "the first quarter ended 30 September": companies count their own; it is the three months that end there. */
static void
end_quarter (WhenceResolver *self,
             guint           index)
{
  const WhenceExpression *end = &g_array_index (self->expressions, WhenceExpression, index), *quarter = end - 1;
  WhenceTimex *last = whence_resolver_timex_at (self, self->of_expressions[index]), *told = whence_resolver_timex_at (self, self->of_expressions[index - 1]);
  guint behind = quarter->first + quarter->n;
  WhenceSpan month, begin;

  if (!told->has_span || told->span.precision != WHENCE_PRECISION_QUARTER || !last->has_span
      || !(end->fields & WHENCE_FIELD_MONTH) || last->span.precision > WHENCE_PRECISION_MONTH || end->first != behind + 1
      || self->tokens->classes[behind] != WHENCE_CLASS_ENDING)
    return;
  month = whence_span_from_unit (whence_span_get_last_day (&last->span), WHENCE_PRECISION_MONTH);
  begin = whence_span_add (month, -2, WHENCE_PRECISION_MONTH);
  told->span = whence_civil_from_day (whence_span_get_first_day (&month)).month % 3 == 0
                 ? whence_span_from_unit (whence_span_get_first_day (&month), WHENCE_PRECISION_QUARTER)
                 : whence_span_join (begin, month);
  told->n_alternatives = 0;
}

static gint
compare_places (gconstpointer a,
                gconstpointer b)
{
  const WhenceTimex *first = a, *second = b;

  if (first->begin != second->begin)
    return first->begin < second->begin ? -1 : 1;
  return first->end > second->end ? -1 : first->end < second->end;
}

/* Sorting moves the wholes of ranges before their parts; anchors follow the dates they name. */
static void
sort_by_place (GArray *timexes)
{
  g_autofree guint32 *anchors = g_new (guint32, timexes->len + 1);

  for (guint i = 0; i < timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (timexes, WhenceTimex, i);

      anchors[i] = timex->begin;
    }
  for (guint i = 0; i < timexes->len; i++)
    {
      WhenceTimex *timex = &g_array_index (timexes, WhenceTimex, i);

      if (timex->anchor >= 0)
        timex->anchor = (gint32) anchors[timex->anchor];
    }
  g_array_sort (timexes, compare_places);
  for (guint i = 0; i < timexes->len; i++)
    {
      WhenceTimex *timex = &g_array_index (timexes, WhenceTimex, i);
      guint low = 0, high = timexes->len;

      if (timex->anchor < 0)
        continue;
      while (high - low > 1)
        {
          guint middle = low + (high - low) / 2;

          if (g_array_index (timexes, WhenceTimex, middle).begin <= (guint32) timex->anchor)
            low = middle;
          else
            high = middle;
        }
      timex->anchor = (gint32) low;
    }
}

/**
 * whence_resolver_run:
 * @tokens: an article's tokens
 * @text: (nullable): its text, for the tense of verbs that the words leave open; without it the words decide
 * @expressions: (element-type WhenceExpression): what the recogniser found in them
 * @language: whose holidays count
 * @reference: the article's reference date
 *
 * Resolves all expressions, in order.  Linear but for the final sort.
 *
 * Returns: (transfer full) (element-type WhenceTimex): in order of the text, the whole of a range before its ends
 */
GArray *
whence_resolver_run (const WhenceTokens    *tokens,
                     const char            *text,
                     const GArray          *expressions,
                     const WhenceLanguage  *language,
                     const WhenceReference *reference)
{
  const WhenceCandidate *best = whence_reference_get_best (reference);
  WhenceResolver self = { .tokens = tokens, .expressions = expressions, .language = language, .last = -1, .before_aside = -1, .last_day = -1, .lead_day = -1, .last_past_day = -1, .last_year = -1,
                    .last_months = -1, .last_quarter = -1, .last_fine = -1, .last_hanging = -1, .last_open = -1, .last_of_story = -1, .line = -1, .story = -1, .first_story = -1, .frame = -1, .stamp = -1 };
  g_autofree gint32 *of_expressions = g_new (gint32, expressions->len + 1);

  /* -1: not resolved yet */
  memset (of_expressions, 0xff, (expressions->len + 1) * sizeof *of_expressions);
  self.of_expressions = of_expressions;
  self.has_reference = best != NULL;
  self.doubted = whence_reference_is_doubted (reference);
  if (best != NULL)
    {
      self.reference = best->span;
      self.day = whence_candidate_get_day (best);
    }
  whence_governor_init (&self.governor, tokens, text);
  whence_story_begin (&self);
  self.timexes = whence_timexes_new ();
  for (guint i = 0; i < expressions->len; i++)
    {
      resolve_one (&self, i);
      share_year (&self, i);
      share_weekday (&self, i);
      share_holiday (&self, i);
      if (g_array_index (expressions, WhenceExpression, i).link == WHENCE_LINK_RANGE)
        join_range (&self, i);
      else if (i > 0 && g_array_index (expressions, WhenceExpression, i).link == WHENCE_LINK_LENGTH)
        join_length (&self, &g_array_index (expressions, WhenceExpression, i - 1));
    }
  whence_governor_clear (&self.governor);
  /* what is counted from a quarter counts from the one it was called */
  for (guint i = 1; i < expressions->len; i++)
    end_quarter (&self, i);
  for (guint i = 0; i < expressions->len; i++)
    whence_stretch_join (&self, i);
  sort_by_place (self.timexes);
  return self.timexes;
}
