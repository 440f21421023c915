/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Resolves times of day: of the day that follows close by, or was told before, or is that of writing. */
#include "whence-place.h"
#include "whence-resolver-private.h"

#include "whence-rules.h"
#include "whence-tense.h"

/* What was told of a month so long ago has hours of its own. */
#define COARSE_DAYS 60
/* Times at the head of paragraphs that go on, or back, are of the next day where one lies so many minutes on the other side. */
#define TURN_MINUTES (6 * 60)
/* Whole and half hours come round every day. */
#define ROUND_MINUTES 30
/* A list of times is looked through so far for one that the text told. */
#define LIST_ROWS 24
/* A list of times with so many sentences before it is no ticker. */
#define PROSE_SENTENCES 6
/* The lead is among so many sentences, with what stands above it. */
#define LEAD_SENTENCES 9
/* So many further times of day may stand before their day. */
#define CLOCKS_REACH 2
/* So many expressions before "at two o'clock" are looked at for what tells which half of the day is meant, … */
#define HALF_REACH 6
/* … and a time of that day which it follows lies so far before it at most. */
#define STEP_MINUTES (8 * 60)
/* So many tokens may stand between a time of day and its day. */
#define CLOCK_REACH 4

/**
 * whence_timex_set_clock:
 * @expression: a time of day
 * @timex: placed on its day
 *
 * Makes a time of @timex, to the minute where @expression tells it.
 */
void
whence_timex_set_clock (const WhenceExpression *expression,
                        WhenceTimex            *timex)
{
  guint minute = (guint) MIN (expression->minute, 24 * 60 - 1);

  timex->type = WHENCE_TIMEX_TIME;
  if (!(expression->fields & WHENCE_FIELD_MINUTE))
    return;
  timex->span = whence_span_from_minute (whence_span_get_first_day (&timex->span), minute, WHENCE_PRECISION_MINUTE);
  for (guint i = 0; i < timex->n_alternatives; i++)
    timex->alternatives[i].span = whence_span_from_minute (whence_span_get_first_day (&timex->alternatives[i].span), minute,
                                                           WHENCE_PRECISION_MINUTE);
}

/* "between 9:00 and 17:00 on July 12": a further time of that day. */
static gboolean
is_clock_of_list (const WhenceResolver   *self,
                  const WhenceExpression *next)
{
  return next < &g_array_index (self->expressions, WhenceExpression, self->expressions->len) && next->kind == WHENCE_EXPRESSION_CALENDAR
         && next->fields & WHENCE_FIELD_MINUTE && !(next->fields & (WHENCE_FIELD_DAY | WHENCE_FIELD_WEEKDAY | WHENCE_FIELD_MONTH))
         && next->link != WHENCE_LINK_NONE;
}

/* "at 9.15 on the night of the murder" */
static gboolean
is_told_next (const WhenceResolver   *self,
              const WhenceExpression *expression)
{
  const WhenceExpression *next = expression + 1;

  return next < &g_array_index (self->expressions, WhenceExpression, self->expressions->len) && next->kind == WHENCE_EXPRESSION_TOLD
         && next->first == expression->first + expression->n + 1 && self->tokens->classes[next->first - 1] == WHENCE_CLASS_IN;
}

/* Of the day that is told by what happened then, where the text dated that; else of none. */
static void
place_by_told (WhenceResolver         *self,
               const WhenceExpression *told,
               WhenceTimex            *timex)
{
  WhenceTimex day = { .anchor = -1 };

  whence_resolve_told (self, told, &day);
  if (!day.has_span || day.span.precision != WHENCE_PRECISION_DAY)
    return;
  whence_timex_place (timex, day.span, day.reason, day.confidence);
  timex->anchor = day.anchor;
  timex->hangs = day.hangs;
}

/**
 * whence_resolver_has_clock:
 * @self: a resolver
 * @expression: "the next day"
 *
 * Returns: whether a time of day right before it, "noon the next day", is of that day and was resolved as such
 */
gboolean
whence_resolver_has_clock (const WhenceResolver   *self,
                           const WhenceExpression *expression)
{
  const WhenceExpression *clock;

  if (expression == &g_array_index (self->expressions, WhenceExpression, 0))
    return FALSE;
  clock = expression - 1;
  return (expression->rule == WHENCE_RULE_SHIFTED_PART
          || (expression->rule == WHENCE_RULE_SHIFTED_NAME
                ? (expression->fields & WHENCE_FIELD_WEEKDAY) != 0
                : (expression->rule == WHENCE_RULE_NEXT_UNIT || expression->rule == WHENCE_RULE_FOLLOWING_UNIT || expression->rule == WHENCE_RULE_TEXT_UNIT)
                      && ((expression->fields & WHENCE_FIELD_PART) || expression->unit == WHENCE_UNIT_DAY)))
         && clock->kind == WHENCE_EXPRESSION_CALENDAR
         && (clock->fields & WHENCE_FIELD_MINUTE) && !(clock->fields & (WHENCE_FIELD_DAY | WHENCE_FIELD_WEEKDAY | WHENCE_FIELD_MONTH | WHENCE_FIELD_SHIFT))
         && clock->first + clock->n == expression->first;
}

/* "At 5.30 on March 20": the day that follows close by. */
static gboolean
resolve_by_next (WhenceResolver         *self,
                 const WhenceExpression *expression,
                 WhenceTimex            *timex)
{
  const WhenceExpression *next = expression + 1;
  WhenceTimex day;

  for (guint i = 0; i < CLOCKS_REACH && is_clock_of_list (self, next); i++)
    next++;
  if (next < &g_array_index (self->expressions, WhenceExpression, self->expressions->len) && whence_resolver_has_clock (self, next))
    {
      if (!whence_resolve_day (self, next, &day))
        return FALSE;
      whence_timex_place (timex, whence_span_from_day (whence_span_get_first_day (&day.span)), day.reason, day.confidence);
      timex->hangs = day.hangs;
      return TRUE;
    }
  if (next >= &g_array_index (self->expressions, WhenceExpression, self->expressions->len)
      || !(next->kind == WHENCE_EXPRESSION_CALENDAR || (next->rule == WHENCE_RULE_MONTH_OF_UNIT && (next->fields & WHENCE_FIELD_MONTH)))
      || !(next->fields & (WHENCE_FIELD_DAY | WHENCE_FIELD_WEEKDAY | WHENCE_FIELD_HOLIDAY)) || next->link != WHENCE_LINK_NONE
      || next->first - (next[-1].first + next[-1].n) > CLOCK_REACH
      || whence_tokens_get_sentence (self->tokens, next->first) != whence_tokens_get_sentence (self->tokens, expression->first))
    return FALSE;
  if (!whence_resolve_day (self, next, &day) || day.span.precision != WHENCE_PRECISION_DAY)
    return FALSE;
  whence_timex_place (timex, day.span, day.reason, day.confidence);
  timex->hangs = day.hangs;
  return TRUE;
}

static gboolean
is_ahead (const WhenceResolver *self,
          gint32                day)
{
  return self->has_reference && whence_span_get_first_day (&whence_resolver_timex_at (self, day)->span) > self->day;
}

/* "the vote is due on 14 December.  They danced until three": what was so was not on a day that is still to come. */
static gboolean
is_still_to_come (const WhenceResolver   *self,
                  const WhenceExpression *expression,
                  gint32                  day)
{
  WhenceTenseGuess guess = whence_tense_guess (self->tokens, expression->first, expression->n);

  return guess.sure && guess.tense == WHENCE_TENSE_PAST && is_ahead (self, day);
}

/* "will be published before Christmas", "the three months ended 30 June": a day that bounds what is told elsewhere is not that of another sentence. */
static gboolean
only_bounds (const WhenceResolver   *self,
             const WhenceExpression *expression,
             const WhenceTimex      *day)
{
  guint8 bound = WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF | WHENCE_SPAN_INTERVAL;
  const WhenceSentence *then = whence_tokens_get_sentence (self->tokens, day->first_token), *now = whence_tokens_get_sentence (self->tokens, expression->first);

  return day->part ? then != now : (day->span.flags & bound) && then->paragraph != now->paragraph;
}

/* Whether what was told last had been before what the text tells: "the curtain, which had been tried in October … At ten o'clock the roof fell in". */
static gboolean
is_of_background (const WhenceResolver   *self,
                  const WhenceExpression *expression)
{
  const WhenceExpression *begin = &g_array_index (self->expressions, WhenceExpression, 0);

  for (const WhenceExpression *before = expression; before > begin && expression - before < HALF_REACH; before--)
    if (self->of_expressions[before - 1 - begin] == self->last)
      return whence_story_is_background (self, before - 1);
  return FALSE;
}

/* "ran on to a reef on Tuesday night, they said today.  … It struck at 9.47pm": the day that something was said on is not the one it is of. */
static gboolean
is_of_saying (const WhenceResolver *self,
              gint32                day)
{
  const WhenceTimex *told = whence_resolver_timex_at (self, day);
  guint before = told->first_token;

  return before > 0 && self->tokens->classes[before - 1] == WHENCE_CLASS_OTHER && self->tokens->tokens[before - 1].number == WHENCE_WORD_SAYS
         && whence_span_get_first_day (&told->span) >= self->day;
}

/* "Two weeks ago they met, and at 9:17 p.m. the bells rang": the text does not tell on which day; but of "Lind, who led two weeks ago, gave up
 * before midnight"; and "on an evening in November last year …  By midnight they had gone". */
static gboolean
is_of_coarser (const WhenceResolver   *self,
               const WhenceSentence   *sentence,
               const WhenceExpression *expression)
{
  const WhenceTimex *last = self->last > self->last_day ? whence_resolver_timex_at (self, self->last) : NULL;

  if (last == NULL || !last->has_span || last->span.precision <= WHENCE_PRECISION_DAY)
    return FALSE;
  if (last->first_token < sentence->first && is_of_background (self, expression))
    return FALSE;
  if (last->first_token < sentence->first)
    return last->span.precision == WHENCE_PRECISION_MONTH && self->last_day >= 0 && whence_resolver_is_same_paragraph (self, expression, self->last)
           && !whence_resolver_is_same_paragraph (self, expression, self->last_day) && self->day - whence_span_get_last_day (&last->span) >= COARSE_DAYS;
  return !whence_story_is_resumed (self, sentence->first, last->first_token + last->n_tokens, expression->first);
}

static gboolean
is_before_midnight (const WhenceExpression *expression)
{
  return expression->rule == WHENCE_RULE_NOON && (expression->fields & WHENCE_FIELD_MINUTE) && expression->minute == 0
         && (expression->lead == WHENCE_LEAD_BEFORE || expression->lead == WHENCE_LEAD_BY || expression->lead == WHENCE_LEAD_UNTIL || (expression->fields & WHENCE_FIELD_PART));
}

/* "It is to begin at midnight": at the end of the day told. */
static gboolean
is_next_midnight (const WhenceResolver   *self,
                  const WhenceExpression *expression)
{
  WhenceTense tense;

  if (expression->rule != WHENCE_RULE_NOON || expression->minute != 0 || (expression->fields & ~(guint32) (WHENCE_FIELD_MINUTE | WHENCE_FIELD_HOUR_ONLY)))
    return FALSE;
  tense = whence_tense_find (self->tokens, expression->first, expression->n);
  return tense == WHENCE_TENSE_FUTURE || tense == WHENCE_TENSE_PRESENT;
}

/* "shortly before midnight", "midnight tonight": late on the day told, and on the one before that of writing where it is past then. */
static void
place_before_midnight (const WhenceResolver   *self,
                       const WhenceExpression *expression,
                       WhenceTimex            *timex)
{
  gint32 day = whence_span_get_first_day (&timex->span);

  if (self->has_reference && day == self->day && whence_tense_find (self->tokens, expression->first, expression->n) == WHENCE_TENSE_PAST)
    day--;
  timex->span = whence_span_from_day (day);
  timex->type = WHENCE_TIMEX_TIME;
  timex->n_alternatives = 0;
}

/**
 * whence_resolver_is_stamp:
 * @self: a resolver
 * @expression: an expression
 *
 * Returns: whether it is a time of day that heads its paragraph, as in reports that are written while things happen: "Sat 19:40 – Greens out"
 */
gboolean
whence_resolver_is_stamp (const WhenceResolver   *self,
                          const WhenceExpression *expression)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);

  return (expression->fields & WHENCE_FIELD_MINUTE) && expression->first == sentence->first
         && (sentence == self->tokens->sentences || sentence[-1].paragraph != sentence->paragraph);
}

static gint
minute_of (const WhenceSpan *span)
{
  return (gint) (span->begin - (gint64) whence_span_get_first_day (span) * WHENCE_MINUTES_PER_DAY);
}

/* Whether a day was told in a line by itself since the last such time, which heads what stands below. */
static gboolean
is_headed_anew (const WhenceResolver *self)
{
  const WhenceTimex *last = whence_resolver_timex_at (self, self->last_day);

  return self->last_day > self->stamp && whence_tokens_get_sentence (self->tokens, last->first_token)->n <= last->n_tokens + 1;
}

/* How many days after the last such time one lies: "23:10 … 00:15" go on, "06:20 … 23:50" go back. */
static gint
days_from_stamp (WhenceResolver         *self,
                 const WhenceExpression *expression)
{
  gint ahead = expression->minute - minute_of (&whence_resolver_timex_at (self, self->stamp)->span);

  if (self->stamp_step == 0 && ABS (ahead) > WHENCE_MINUTES_PER_DAY / 2)
    self->stamp_step = ahead > 0 ? -1 : 1;
  else if (self->stamp_step == 0)
    self->stamp_step = (ahead > 0) - (ahead < 0);
  return ahead * self->stamp_step < -TURN_MINUTES ? self->stamp_step : 0;
}

/**
 * whence_clock_get_stamp_day:
 * @self: a resolver
 * @weekday: of a time of day that heads its paragraph
 *
 * Returns: the such day nearest to that of the last such time, else the last one until that of writing
 */
gint32
whence_clock_get_stamp_day (const WhenceResolver *self,
                            guint                 weekday)
{
  gint32 day = self->stamp < 0 ? self->day + 1 - WHENCE_DAYS_PER_WEEK : whence_span_get_first_day (&whence_resolver_timex_at (self, self->stamp)->span) - WHENCE_DAYS_PER_WEEK / 2;

  return whence_day_find_weekday_from (day, weekday);
}

/* A time of day at the head of a paragraph is of the day of the one before, whatever was told between. */
static gboolean
place_by_stamp (WhenceResolver         *self,
                const WhenceExpression *expression,
                WhenceTimex            *timex)
{
  const WhenceTimex *stamp;

  if (self->stamp < 0 || !whence_resolver_is_stamp (self, expression) || is_headed_anew (self))
    return FALSE;
  stamp = whence_resolver_timex_at (self, self->stamp);
  whence_timex_place (timex, whence_span_from_day (whence_span_get_first_day (&stamp->span) + days_from_stamp (self, expression)), WHENCE_REASON_TEXT, 80);
  timex->anchor = self->stamp;
  timex->hangs = stamp->hangs;
  return TRUE;
}

/* Returns: where the text told that minute with its day, or -1 */
static gint32
find_exact (const WhenceResolver *self,
            gint                  minute)
{
  for (guint i = 0; i < MIN (self->n_exact, WHENCE_EXACT_CLOCKS); i++)
    if (minute_of (&whence_resolver_timex_at (self, self->exact[i])->span) == minute)
      return self->exact[i];
  return -1;
}

static gboolean
place_by_exact (const WhenceResolver *self,
                gint32                exact,
                WhenceTimex          *timex)
{
  const WhenceTimex *told = exact >= 0 ? whence_resolver_timex_at (self, exact) : NULL;

  if (told == NULL)
    return FALSE;
  whence_timex_place (timex, whence_span_from_day (whence_span_get_first_day (&told->span)), WHENCE_REASON_TEXT, 80);
  timex->anchor = exact;
  timex->hangs = told->hangs;
  return TRUE;
}

/* "The siren went at 3:14am on Tuesday.  … It went at 3:14am": a time told to the minute is of the day that it came with. */
static gboolean
place_by_same (const WhenceResolver   *self,
               const WhenceExpression *expression,
               WhenceTimex            *timex)
{
  return whence_tense_find (self->tokens, expression->first, expression->n) == WHENCE_TENSE_PAST
         && place_by_exact (self, find_exact (self, expression->minute), timex);
}

/* "How the evening went / 18:10 – She sails / 19:42 – She strikes the reef": a list of such times is of the day of the one that the text told before. */
static gboolean
place_by_list (const WhenceResolver   *self,
               const WhenceExpression *expression,
               WhenceTimex            *timex)
{
  guint n = self->expressions->len - (guint) (expression - &g_array_index (self->expressions, WhenceExpression, 0));

  if (self->stamp >= 0 || self->n_exact == 0)
    return FALSE;
  for (guint i = 0; i < MIN (n, LIST_ROWS) && whence_resolver_is_stamp (self, expression + i); i++)
    if (place_by_exact (self, find_exact (self, expression[i].minute), timex))
      return TRUE;
  return FALSE;
}

/* Whether the line below begins with a time of day as well: what stands below that of a ticker is told of it. */
static gboolean
heads_list (const WhenceResolver   *self,
            const WhenceExpression *expression)
{
  const WhenceExpression *end = &g_array_index (self->expressions, WhenceExpression, self->expressions->len), *next = expression + 1;
  guint paragraph = whence_tokens_get_sentence (self->tokens, expression->first)->paragraph;

  while (next < end && whence_tokens_get_sentence (self->tokens, next->first)->paragraph == paragraph)
    next++;
  return next < end && whence_resolver_is_stamp (self, next) && whence_tokens_get_sentence (self->tokens, next->first)->paragraph == paragraph + 1;
}

/* A list of times behind the text of what its lead told the day of: "The ferry struck a reef on Tuesday. … / How it went / 21:32 – She turns". */
static gboolean
place_by_lead (const WhenceResolver   *self,
               const WhenceExpression *expression,
               WhenceTimex            *timex)
{
  return self->stamp < 0 && self->lead_day >= 0 && whence_resolver_is_stamp (self, expression) && heads_list (self, expression)
         && whence_tokens_get_sentence (self->tokens, expression->first) >= self->tokens->sentences + PROSE_SENTENCES
         && place_by_exact (self, self->lead_day, timex);
}

/* The first day told in the first sentences, of the days before that of writing. */
static gboolean
tells_lead_day (const WhenceResolver *self,
                const WhenceTimex    *timex)
{
  gint32 day = whence_span_get_first_day (&timex->span);

  return self->lead_day < 0 && self->has_reference && timex->span.precision == WHENCE_PRECISION_DAY && day <= self->day && self->day - day < WHENCE_DAYS_PER_WEEK
         && timex->reason != WHENCE_REASON_EXPLICIT && whence_tokens_get_sentence (self->tokens, timex->first_token) < self->tokens->sentences + LEAD_SENTENCES;
}

/**
 * whence_clock_tell:
 * @self: a resolver
 * @expression: what was resolved last
 * @index: of its date
 *
 * Remembers times of day that others are dated by.
 */
void
whence_clock_tell (WhenceResolver         *self,
                   const WhenceExpression *expression,
                   gint32                  index)
{
  const WhenceTimex *timex = whence_resolver_timex_at (self, index);

  if (timex->has_span && tells_lead_day (self, timex))
    self->lead_day = index;
  if (!timex->has_span || timex->span.precision != WHENCE_PRECISION_MINUTE || expression->kind != WHENCE_EXPRESSION_CALENDAR)
    return;
  if (whence_resolver_is_stamp (self, expression))
    self->stamp = index;
  else if (timex->reason != WHENCE_REASON_TEXT && expression->minute % ROUND_MINUTES != 0)
    self->exact[self->n_exact++ % WHENCE_EXACT_CLOCKS] = index;
}

/* "at two o'clock", "half past nine": in either half of the day. */
static gboolean
is_of_either_half (const WhenceResolver   *self,
                   const WhenceExpression *expression)
{
  guint8 last = self->tokens->classes[expression->first + expression->n - 1];

  return (expression->rule == WHENCE_RULE_CLOCK || expression->rule == WHENCE_RULE_CLOCK_DOTTED) && (expression->fields & WHENCE_FIELD_HOUR_ONLY) && !(expression->fields & WHENCE_FIELD_PART)
         && expression->minute < 12 * 60 && last != WHENCE_CLASS_MERIDIEM && last != WHENCE_CLASS_DAYPART;
}

/* Whether a part of the day stands behind a time of day that no other word says the half of: "6:30 this evening", "11.15 on Sunday night". */
static gboolean
is_part_next (const WhenceResolver   *self,
              const WhenceExpression *expression)
{
  const WhenceExpression *next = expression + 1;
  guint end = expression->first + expression->n;

  if (next >= &g_array_index (self->expressions, WhenceExpression, self->expressions->len) || expression->minute >= 12 * 60 || !(next->fields & WHENCE_FIELD_PART)
      || self->tokens->classes[end - 1] == WHENCE_CLASS_MERIDIEM)
    return FALSE;
  return next->rule == WHENCE_RULE_SHIFTED_PART ? next->first == end
                                                : next->rule == WHENCE_RULE_PART && next->first == end + 1 && self->tokens->classes[end] == WHENCE_CLASS_IN;
}

/* Whether what is told at that minute goes on from a time of day. */
static gboolean
goes_on_from (gint told,
              gint minute)
{
  return minute >= told && minute - told <= STEP_MINUTES;
}

/* How much later than told by the hand of a clock it is: "On Saturday evening, at nine o'clock", "at 1.07 p.m. …  Shortly before two o'clock" after
 * noon, by the part of the day that the sentence tells, or since what is told goes on from a time of that day; and "at 10 p.m. …  At 3 a.m." on
 * the next day. */
static gint
minutes_later (const WhenceResolver   *self,
               const WhenceExpression *expression,
               const WhenceTimex      *timex)
{
  guint index = (guint) (expression - &g_array_index (self->expressions, WhenceExpression, 0));
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);
  gboolean either = is_of_either_half (self, expression);

  /* "at 6:30 this evening" */
  if (is_part_next (self, expression))
    return whence_expression_is_past_noon (expression[1].part, expression->minute) ? WHENCE_MINUTES_PER_DAY / 2 : 0;
  for (guint i = index; i > 0 && index - i < HALF_REACH; i--)
    {
      const WhenceExpression *before = &g_array_index (self->expressions, WhenceExpression, i - 1);
      const WhenceTimex *told = (guint) self->of_expressions[i - 1] < self->timexes->len ? whence_resolver_timex_at (self, self->of_expressions[i - 1]) : NULL;

      if (either && (before->fields & WHENCE_FIELD_PART) && before->first >= sentence->first)
        return whence_expression_is_past_noon (before->part, expression->minute) ? WHENCE_MINUTES_PER_DAY / 2 : 0;
      if (told == NULL || !told->has_span || told->span.precision != WHENCE_PRECISION_MINUTE
          || whence_span_get_first_day (&told->span) != whence_span_get_first_day (&timex->span))
        continue;
      if (expression->minute >= minute_of (&told->span))
        return 0;
      if (either && goes_on_from (minute_of (&told->span), expression->minute + WHENCE_MINUTES_PER_DAY / 2))
        return WHENCE_MINUTES_PER_DAY / 2;
      return timex->anchor >= 0 && goes_on_from (minute_of (&told->span), expression->minute + WHENCE_MINUTES_PER_DAY) ? WHENCE_MINUTES_PER_DAY : 0;
    }
  return 0;
}

/* "The general, whom he had dismissed on Monday, gave himself up at 5 a.m.": the day is of what was put in. */
static gboolean
is_put_in (const WhenceResolver   *self,
           const WhenceTimex      *day,
           const WhenceExpression *expression)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);

  return day->first_token >= sentence->first && whence_story_is_resumed (self, sentence->first, day->first_token + day->n_tokens, expression->first);
}

/**
 * whence_resolve_clock:
 * @self: a resolver
 * @expression: a time of day without its day
 * @timex: where the result goes
 *
 * A clock time without a day is of the day told last in its sentence or story, else of the reference day.
 */
void
whence_resolve_clock (WhenceResolver         *self,
                      const WhenceExpression *expression,
                      WhenceTimex            *timex)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);
  gint32 day_told = self->last_day;
  gint later;

  /* "They agreed on Wednesday.  It takes effect on 1 October.  … the first went through at 4.40pm" */
  if (day_told >= 0 && self->last_past_day >= 0 && (is_still_to_come (self, expression, day_told) || is_of_saying (self, day_told))
      && self->day - whence_span_get_last_day (&whence_resolver_timex_at (self, self->last_past_day)->span) < WHENCE_DAYS_PER_WEEK)
    day_told = self->last_past_day;
  if (expression->fields & WHENCE_FIELD_SHIFT) /* "6 p.m. yesterday" */
    {
      if (self->has_reference)
        whence_timex_place_from_reference (timex, whence_span_from_day (self->day + expression->shift), WHENCE_REASON_REFERENCE, 90);
    }
  else if (is_told_next (self, expression))
    {
      place_by_told (self, expression + 1, timex);
      if (!timex->has_span)
        return;
    }
  else if (place_by_stamp (self, expression, timex) || place_by_list (self, expression, timex) || place_by_lead (self, expression, timex)
           || resolve_by_next (self, expression, timex) || place_by_same (self, expression, timex))
    ;
  else if (is_of_coarser (self, sentence, expression))
    {
      const WhenceTimex *last = whence_resolver_timex_at (self, self->last);

      whence_timex_place (timex, last->span, WHENCE_REASON_TEXT, 60);
      timex->anchor = self->last;
      timex->hangs = last->hangs;
      return;
    }
  else if (!timex->has_span && day_told >= 0 && !is_still_to_come (self, expression, day_told))
    {
      const WhenceTimex *last = whence_resolver_timex_at (self, day_told);

      if (!self->narrative && (only_bounds (self, expression, last) || is_put_in (self, last, expression)))
        ;
      else if (self->narrative || last->first_token >= sentence->first || last->hangs || whence_story_get (self, expression) == day_told)
        {
          whence_timex_place (timex, whence_span_from_day (whence_span_get_first_day (&last->span)), WHENCE_REASON_TEXT, 80);
          timex->anchor = day_told;
          timex->hangs = last->hangs;
        }
    }
  if (!timex->has_span && self->has_reference)
    whence_timex_place_from_reference (timex, whence_span_from_day (self->day), WHENCE_REASON_REFERENCE, 70);
  if (timex->has_span && is_before_midnight (expression))
    place_before_midnight (self, expression, timex);
  else if (timex->has_span)
    {
      if (timex->reason != WHENCE_REASON_EXPLICIT && is_next_midnight (self, expression))
        timex->span = whence_span_add (timex->span, 1, WHENCE_PRECISION_DAY);
      whence_timex_set_clock (expression, timex);
      if (!whence_resolver_is_stamp (self, expression) && !whence_story_is_flashback (self, expression) && (later = minutes_later (self, expression, timex)) > 0)
        timex->span = whence_span_from_minute (whence_span_get_first_day (&timex->span) + (expression->minute + later) / WHENCE_MINUTES_PER_DAY,
                                               (guint) (expression->minute + later) % WHENCE_MINUTES_PER_DAY, WHENCE_PRECISION_MINUTE);
    }
}

/**
 * whence_resolver_get_minute_told:
 * @self: a resolver that a date was told to
 *
 * Returns: index of the minute that was told beside the day told last, "at 3 p.m. on Friday … two hours later", or of what was told last
 */
gint32
whence_resolver_get_minute_told (const WhenceResolver *self)
{
  const WhenceTimex *last = whence_resolver_timex_at (self, self->last), *clock;

  if (self->last == 0 || last->span.precision != WHENCE_PRECISION_DAY)
    return self->last;
  clock = whence_resolver_timex_at (self, self->last - 1);
  return clock->has_span && clock->span.precision < WHENCE_PRECISION_DAY && clock->span.begin >= last->span.begin && clock->span.end <= last->span.end
             && last->first_token <= clock->first_token + clock->n_tokens + 1
           ? self->last - 1
           : self->last;
}

/**
 * whence_resolver_count_minutes:
 * @expression: so many units away
 * @told: from where
 * @out_span: (out): where it lies; not touched if %FALSE is returned
 *
 * "left at 8:40 …  Twenty minutes later": minutes and hours from the minute that the text told.
 *
 * Returns: whether that is what is counted
 */
gboolean
whence_resolver_count_minutes (const WhenceExpression *expression,
                               const WhenceSpan       *told,
                               WhenceSpan             *out_span)
{
  if (expression->unit >= WHENCE_UNIT_DAY || expression->unit < WHENCE_UNIT_MINUTE || expression->n_more > 0
      || told->precision >= WHENCE_PRECISION_DAY || (told->flags & WHENCE_SPAN_INTERVAL))
    return FALSE;
  *out_span = whence_span_add (*told, expression->count * expression->direction, whence_unit_get_precision ((WhenceUnit) expression->unit));
  if ((expression->fields & WHENCE_FIELD_HALF_COUNT) && expression->unit == WHENCE_UNIT_HOUR)
    *out_span = whence_span_add (*out_span, 30 * expression->direction, WHENCE_PRECISION_MINUTE);
  return TRUE;
}
