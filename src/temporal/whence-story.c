/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The line of the story: which of the dates told before those without a year, and those counted from the text, go on from.
 *
 * What is told beside the line does not move it: bounds, "until 1950" and "lasted until the fall in 1945"; background, "had been built in 1874";
 * what is yet to come; and comparisons, "above the May 2007 high".  A look ahead by years is left again: where a month would be a step back
 * in that year, and a step ahead in the year told before it, it is of the year before. */
#include "whence-resolver-private.h"

#include "whence-place.h"
#include "whence-rules.h"
#include "whence-tense.h"
#include "whence-within.h"

/* In a story a month so far before the date told last is the next year's. */
#define ROLL_DAYS 240
#define HALF_YEAR_DAYS 184 /* so far behind the line in the next year a month is rather no part of the story */
#define ROLL_DAYS_APART 310 /* in another paragraph; a season in the same one, "asked in the autumn of 1988 … in the spring", always is */
/* A season of two years begins with it. */
#define SEASON_MONTH 7
#define AUTUMN 23
/* So far ahead of the line a month without a year may be. */
#define AHEAD_DAYS 366
/* What the text told so long before its own day is a story, and what lies so close to that is of it. */
#define CLOSE_MIN_DAYS 330
#define STORY_MIN_DAYS 180
#define CLOSE_MAX_DAYS 45
#define OWN_WEEKS_DAYS 21
/* So many words before its date may open a sentence: "In the long drought of". */
#define FRONT_WORDS 6
/* So many tokens may stand between "until" and the date of what it names. */
#define UNTIL_REACH 8

/* What speaks for a story and against it, and what it takes. */
#define POINTS_NARRATIVE 2  /* the whole text tells of other years */
#define POINTS_LONG 6       /* and at length */
#define POINTS_FRAME 2      /* the year opened its sentence */
#define POINTS_FINE 1       /* it came with a month or a day */
#define POINTS_STEP 1       /* the date opens its sentence */
#define POINTS_CHAIN 1      /* others went on from it since */
#define POINTS_CLOSE 1      /* the next sentence */
#define POINTS_SENTENCE 1   /* the same one */
#define POINTS_PARAGRAPH -2 /* another paragraph */
#define POINTS_PRESENT -2   /* the verb tells of the present */
#define POINTS_RESUMED -3   /* a clause put in told the year, and the one around it goes on */
#define POINTS_BACK -2      /* the text's own day was told since */
#define POINTS_SINCE -3     /* what has been so since was told since */
#define POINTS_BACKWARD -2  /* the story would go back */
#define POINTS_FLASHBACK 1 /* the verb tells of what had been before */
#define POINTS_THIS_MONTH 1
#define POINTS_OWN -3 /* the text told a day close to it as of the weeks it was written in */
#define POINTS_LINE 2 /* it lies close behind what a narrative told in that year, or at the same time */
#define POINTS_PASSING -1 /* the year was told within its sentence, and no more than the year: "was asked again in 2022, but declined.  In March …" */
#define POINTS_FOLLOWS 2 /* "a second one followed in August" */
#define POINTS_TIMELESS 1 /* where the text tells no day of the week it was written in, and the date opens its sentence */
#define POINTS_STORY 2
#define POINTS_STORY_NEAR 3 /* where the year is one that dates without a year may be of by themselves */

static const WhenceSpan *
span_at (const WhenceResolver *self,
         gint32                index)
{
  return &whence_resolver_timex_at (self, index)->span;
}

static gint
year_of (const WhenceSpan *span)
{
  return whence_civil_from_day (whence_span_get_first_day (span)).year;
}

/**
 * whence_story_is_open:
 * @expression: a date
 * @tense: of its verb
 *
 * Returns: whether it bounds what is so now: "has until Friday"
 */
gboolean
whence_story_is_open (const WhenceExpression *expression,
                      WhenceTense             tense)
{
  return expression->lead == WHENCE_LEAD_UNTIL && tense == WHENCE_TENSE_PRESENT;
}

/* The date of the line in the year told last, as fine as it was told. */
static const WhenceSpan *
get_finest (const WhenceResolver *self)
{
  const WhenceSpan *last = span_at (self, self->last_year);

  if (last->precision == WHENCE_PRECISION_YEAR && self->last_fine >= 0 && year_of (span_at (self, self->last_fine)) == year_of (last))
    last = span_at (self, self->last_fine);
  return last;
}

/* Back in the year told last, ahead in the one years before it: "in 2003 … In November 2008 … On April 15". */
static gboolean
returns_to_line (const WhenceResolver   *self,
                 const WhenceExpression *expression,
                 const WhenceSpan       *last,
                 const WhenceSpan       *placed,
                 WhenceSpan             *out_span)
{
  const WhenceSpan *line = self->line >= 0 ? span_at (self, self->line) : NULL;
  gint32 ahead;

  if (line == NULL || year_of (last) <= year_of (line) + 1 || last->precision == WHENCE_PRECISION_YEAR || whence_span_get_last_day (placed) >= whence_span_get_first_day (last)
      || !whence_place_in_year (expression, self->language, year_of (line), out_span))
    return FALSE;
  ahead = whence_span_get_first_day (out_span) - whence_span_get_first_day (line);
  return ahead >= 0 && ahead < AHEAD_DAYS;
}

/**
 * whence_story_is_background:
 * @self: a resolver
 * @expression: a date
 *
 * Returns: whether the verb before it is a pluperfect: "which had been built in 1874"
 */
gboolean
whence_story_is_background (const WhenceResolver   *self,
               const WhenceExpression *expression)
{
  WhenceTenseGuess guess = whence_tense_guess (self->tokens, expression->first, expression->n);
  guint pluperfect = WHENCE_TOKEN_PERFECT | WHENCE_TOKEN_PAST;

  if (guess.tense != WHENCE_TENSE_PAST || guess.verb >= expression->first)
    return FALSE;
  /* "had been in the job for a month when, on 3 May, the mill burned" */
  for (guint i = guess.verb + 1; i < expression->first; i++)
    if (whence_tokens_is_function (self->tokens, i, WHENCE_FUNCTION_WHEN))
      return FALSE;
  for (guint i = guess.verb; i > 0 && guess.verb - i < 2; i--)
    if ((self->tokens->tokens[i - 1].flags & pluperfect) == pluperfect)
      return TRUE;
  return FALSE;
}

/* "They had given up, and on the Saturday she rang": the verb before it is of another clause. */
static gboolean
opens_clause (const WhenceResolver   *self,
              const WhenceExpression *expression)
{
  const guint8 *classes = self->tokens->classes;
  guint i = expression->first;

  i -= i > 0 && classes[i - 1] == WHENCE_CLASS_THE;
  i -= i > 0; /* "on" */
  i -= i > 0 && classes[i - 1] == WHENCE_CLASS_AND;
  return i > 0 && classes[i - 1] == WHENCE_CLASS_COMMA;
}

/**
 * whence_story_is_flashback:
 * @self: a resolver
 * @expression: a date
 *
 * Returns: whether it lies before what was told: "had been arrested on 3 March"; "had been repulsed by January" does not
 */
gboolean
whence_story_is_flashback (const WhenceResolver   *self,
              const WhenceExpression *expression)
{
  return !opens_clause (self, expression) && expression->lead != WHENCE_LEAD_BY && expression->lead != WHENCE_LEAD_UNTIL && expression->lead != WHENCE_LEAD_BEFORE
         && whence_story_is_background (self, expression);
}

/**
 * whence_story_is_fronted:
 * @self: a resolver
 * @first: first token of a date
 *
 * Returns: whether it opens its sentence or clause, as a step of a story does: "In June …", "…; by April …", "In the long drought of 1904 a railway …"
 */
gboolean
whence_story_is_fronted (const WhenceResolver *self,
                         guint                 first)
{
  const WhenceTokens *tokens = self->tokens;
  guint begin = whence_tokens_get_sentence (tokens, first)->first;

  if (first <= begin + 1 || whence_tokens_is_mark (tokens, first - 1, ';') || whence_tokens_is_mark (tokens, first - 2, ';'))
    return TRUE;
  if (tokens->classes[begin] != WHENCE_CLASS_IN || first > begin + FRONT_WORDS)
    return FALSE;
  for (guint i = begin; i < first; i++)
    if (tokens->tokens[i].flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE))
      return FALSE;
  return TRUE;
}

/* "In July 2011 they won …  In February they parted": where a story goes on and a date opens its sentence or clause, it steps ahead, as it does up to a bound. */
static gboolean
is_step_ahead (const WhenceResolver   *self,
               const WhenceExpression *expression)
{
  if (self->narrative)
    return FALSE;
  if (expression->lead == WHENCE_LEAD_BY || expression->lead == WHENCE_LEAD_UNTIL)
    return TRUE;
  return (whence_story_is_fronted (self, expression->first) || opens_clause (self, expression))
         && (self->timeless || self->last_of_story >= self->last_year
             || whence_story_is_fronted (self, whence_resolver_timex_at (self, self->last_year)->first_token));
}

/* "the 2018–19 season … In August … in March": of two years told as one the months from July on are in the first. */
static gboolean
is_of_first_year (const WhenceResolver   *self,
                  const WhenceExpression *expression)
{
  const WhenceTimex *last = whence_resolver_timex_at (self, self->last_year), *first = last - 1;

  if (self->last_year == 0 || !last->part || !first->part || last->span.precision != WHENCE_PRECISION_YEAR || first->span.precision != WHENCE_PRECISION_YEAR
      || year_of (&first->span) + 1 != year_of (&last->span))
    return FALSE;
  return (expression->fields & WHENCE_FIELD_MONTH) ? expression->month >= SEASON_MONTH : (expression->fields & WHENCE_FIELD_SEASON) && expression->season >= AUTUMN;
}

/* "In December the sun sank; it was due back at the end of January.  On 9 February": close behind what was to come in the next year. */
static gboolean
is_behind_ahead (const WhenceResolver   *self,
                 const WhenceExpression *expression,
                 const WhenceSpan       *last,
                 WhenceSpan             *out_span)
{
  const WhenceSpan *ahead = self->last_of_story > self->last_year ? span_at (self, self->last_of_story) : NULL;
  gint32 apart;

  if (ahead == NULL || year_of (ahead) != year_of (last) + 1 || ahead->precision > WHENCE_PRECISION_MONTH
      || !whence_place_in_year (expression, self->language, year_of (ahead), out_span))
    return FALSE;
  apart = whence_span_get_first_day (out_span) - whence_span_get_first_day (ahead);
  return apart >= 0 && apart <= CLOSE_MAX_DAYS;
}

/* The place in the year of the date told last, in the next one where the text would else go far back, or in the one told before that where
 * the last was a look ahead; what had been before lies before it.  A weekday told with it must be right there. */
static gboolean
place (const WhenceResolver   *self,
       const WhenceExpression *expression,
       WhenceSpan             *out_span)
{
  const WhenceSpan *last = get_finest (self);
  const WhenceTimex *fine = whence_resolver_timex_at (self, self->last_year);
  gint year = year_of (last);
  guint then = whence_tokens_get_sentence (self->tokens, whence_resolver_timex_at (self, self->last_year)->first_token)->paragraph;
  gint32 roll = whence_tokens_get_sentence (self->tokens, expression->first)->paragraph != then ? ROLL_DAYS_APART
                : !self->narrative ? CLOSE_MAX_DAYS
                : (expression->fields & WHENCE_FIELD_SEASON) && fine->reason == WHENCE_REASON_EXPLICIT ? 0
                                                                                                       : ROLL_DAYS;
  WhenceSpan line;

  year -= last->precision == WHENCE_PRECISION_YEAR && is_of_first_year (self, expression);
  if (!whence_place_in_year (expression, self->language, year, out_span))
    return FALSE;
  if (whence_story_is_flashback (self, expression))
    {
      if (last->precision < WHENCE_PRECISION_YEAR && whence_span_get_first_day (out_span) > whence_span_get_last_day (last))
        whence_place_in_year (expression, self->language, year - 1, out_span);
    }
  else if (is_behind_ahead (self, expression, last, &line))
    *out_span = line;
  else if (last->precision < WHENCE_PRECISION_YEAR && whence_span_get_first_day (last) - whence_span_get_last_day (out_span) > roll)
    {
      /* what was is not on a day that is still to come */
      if (!whence_place_in_year (expression, self->language, year + 1, out_span)
          || (!self->narrative && self->has_reference && whence_span_get_first_day (out_span) > self->day))
        whence_place_in_year (expression, self->language, year, out_span);
    }
  else if (returns_to_line (self, expression, last, out_span, &line))
    *out_span = line;
  return !(expression->fields & WHENCE_FIELD_WEEKDAY) || !(expression->fields & WHENCE_FIELD_DAY)
         || whence_day_get_weekday (whence_span_get_first_day (out_span)) == expression->weekday;
}

/* "in June", told in June, or "on 3 June" on that day: it would rather say "this month" and "today" of its own. */
static gboolean
is_this_month (const WhenceResolver   *self,
               const WhenceExpression *expression)
{
  guint32 fine = WHENCE_FIELD_DAY | WHENCE_FIELD_WEEKDAY;

  WhenceCivil own = whence_resolver_get_reference (self);

  if ((expression->fields & WHENCE_FIELD_MONTH) && (expression->fields & WHENCE_FIELD_DAY))
    return expression->month == own.month && expression->day == own.day;
  return (expression->fields & WHENCE_FIELD_MONTH) && !(expression->fields & fine) && expression->month == own.month;
}

/* Whether a month lies before @story, or so far behind its line in the next year that it is rather no part of it. */
static gboolean
goes_back (const WhenceResolver   *self,
           const WhenceExpression *expression,
           const WhenceSpan       *story,
           const WhenceSpan       *placed)
{
  const WhenceSpan *line = get_finest (self);

  if (whence_span_get_last_day (placed) < whence_span_get_first_day (story))
    return TRUE;
  return !self->narrative && !(expression->fields & WHENCE_FIELD_SEASON) && year_of (placed) > year_of (line)
         && whence_span_get_last_day (placed) - whence_span_get_first_day (line) > HALF_YEAR_DAYS;
}

/* The next step of a narrative, "On 7 July 1952 … / They closed the beaches on 14 July", told of long ago. */
static gboolean
is_close_behind_line (const WhenceResolver *self,
                      const WhenceSpan     *placed)
{
  const WhenceSpan *line = get_finest (self);
  gint32 ahead = whence_span_get_first_day (placed) - whence_span_get_first_day (line);

  return self->narrative && line->precision < WHENCE_PRECISION_YEAR && ahead >= 0 && ahead <= CLOSE_MAX_DAYS
         && self->day - whence_span_get_last_day (placed) >= STORY_MIN_DAYS;
}

/* How much speaks for it that the text goes on with the story it told a year of, rather than with its own time. */
static gint
weigh (const WhenceResolver   *self,
       const WhenceExpression *expression,
       const WhenceSpan       *placed,
       WhenceTense             tense)
{
  const WhenceTimex *last = whence_resolver_timex_at (self, self->last_year);
  const WhenceTimex *told = whence_resolver_timex_at (self, MAX (self->last_year, self->last_of_story));
  const WhenceSentence *then = whence_tokens_get_sentence (self->tokens, told->first_token);
  const WhenceSentence *now = whence_tokens_get_sentence (self->tokens, expression->first);
  const WhenceSpan *story = self->last_of_story > self->last_year ? &told->span : get_finest (self);
  gboolean flashback = whence_story_is_flashback (self, expression);
  gint points = now->paragraph != then->paragraph ? POINTS_PARAGRAPH : now - then <= WHENCE_STORY_SENTENCES ? POINTS_CLOSE : 0;

  points += self->long_narrative ? POINTS_LONG : self->narrative ? POINTS_NARRATIVE : 0;
  points += now->paragraph == then->paragraph && whence_story_is_fronted (self, last->first_token) ? POINTS_FRAME : 0;
  if (last->first_token >= now->first && whence_story_is_resumed (self, now->first, last->first_token + last->n_tokens, expression->first))
    points += POINTS_RESUMED;
  else if (last->first_token >= now->first && last->span.precision < WHENCE_PRECISION_YEAR && tense == WHENCE_TENSE_PAST)
    points += POINTS_SENTENCE;
  points += last->span.precision < WHENCE_PRECISION_YEAR ? POINTS_FINE : 0;
  points += whence_story_is_fronted (self, expression->first) ? POINTS_STEP : 0;
  points += tense == WHENCE_TENSE_PRESENT ? POINTS_PRESENT : 0;
  points += !self->long_narrative && self->last_hanging > self->last_year ? POINTS_BACK : 0;
  /* "was founded in 1989 and has belonged to a fund since 2013.  In March …" */
  points += !self->long_narrative && self->last_open > self->last_year ? POINTS_SINCE : 0;
  points += self->last_of_story > self->last_year ? POINTS_CHAIN : 0;
  points += self->timeless && whence_story_is_fronted (self, expression->first) && last->span.precision < WHENCE_PRECISION_YEAR ? POINTS_TIMELESS : 0;
  points += flashback && last->span.precision < WHENCE_PRECISION_YEAR ? POINTS_FLASHBACK : 0;
  points += is_this_month (self, expression) ? POINTS_THIS_MONTH : 0;
  points += !flashback && whence_story_is_of_own_days (self, expression) ? POINTS_OWN : 0;
  if (!self->narrative && tense == WHENCE_TENSE_PAST && last->span.precision == WHENCE_PRECISION_YEAR && last->reason == WHENCE_REASON_EXPLICIT && !last->part
      && self->last_of_story < self->last_year && !whence_story_is_fronted (self, last->first_token))
    points += POINTS_PASSING;
  points += whence_story_follows (self, expression) ? POINTS_FOLLOWS : 0;
  points += is_close_behind_line (self, placed) ? POINTS_LINE : 0;
  if (!flashback && story->precision < WHENCE_PRECISION_YEAR && !is_step_ahead (self, expression) && goes_back (self, expression, story, placed))
    points += POINTS_BACKWARD;
  /* "in February 2014 … two years later … On 13 February" */
  if (!flashback && story->precision == WHENCE_PRECISION_YEAR && self->last_of_story > self->last_year && whence_span_get_last_day (placed) < whence_span_get_first_day (story))
    points += POINTS_BACKWARD;
  return points;
}

/* "a vote that April": in the year told just before, in whatever way */
static gboolean
is_pointed (const WhenceResolver   *self,
            const WhenceExpression *expression)
{
  return expression->first > 0 && self->tokens->classes[expression->first - 1] == WHENCE_CLASS_THAT && self->last >= 0;
}

/* "last April", "a year ago" */
static gboolean
is_long_ago (const WhenceResolver *self,
             const WhenceTimex    *timex)
{
  if (!timex->has_span || !timex->hangs)
    return FALSE;
  if (timex->span.precision == WHENCE_PRECISION_YEAR)
    return year_of (&timex->span) < whence_resolver_get_reference (self).year;
  return self->day - whence_span_get_last_day (&timex->span) >= CLOSE_MIN_DAYS;
}

/**
 * whence_story_is_part_of_last:
 * @self: a resolver
 * @expression: a date without a year
 *
 * Returns: whether it tells the year before it more finely: "five years later, in May", "twice in 2019, in April and …"
 */
gboolean
whence_story_is_part_of_last (const WhenceResolver   *self,
                              const WhenceExpression *expression)
{
  const WhenceTimex *told = self->last >= 0 ? whence_resolver_timex_at (self, self->last) : NULL;
  guint end = told != NULL ? told->first_token + told->n_tokens : 0;

  return told != NULL && told->span.precision == WHENCE_PRECISION_YEAR && end + 2 == expression->first && self->tokens->classes[end] == WHENCE_CLASS_COMMA
         && (told->reason == WHENCE_REASON_TEXT || told->reason == WHENCE_REASON_EXPLICIT);
}

/* "On 6 March last year … Ten days later … On 10 March": close to what the paragraph told last and counted from its own day. */
static gboolean
stays_close (const WhenceResolver   *self,
             const WhenceExpression *expression,
             WhenceSpan             *out_span)
{
  const WhenceTimex *told = self->last >= 0 ? whence_resolver_timex_at (self, self->last) : NULL;
  WhenceSpan own, there;
  gint32 apart;

  if (told == NULL || self->last_hanging > self->last || told->reason == WHENCE_REASON_EXPLICIT || told->span.precision > WHENCE_PRECISION_SEASON || (told->span.flags & WHENCE_SPAN_INTERVAL)
      || (expression->fields & (WHENCE_FIELD_QUARTER | WHENCE_FIELD_HALF))
      || !whence_resolver_is_same_paragraph (self, expression, self->last)
      || self->day - whence_span_get_last_day (&told->span) < STORY_MIN_DAYS
      || !whence_place_in_year (expression, self->language, year_of (&told->span), &there))
    return FALSE;
  apart = whence_span_get_first_day (&there) - whence_span_get_first_day (&told->span);
  if (apart < 0 && whence_story_is_fronted (self, expression->first) && !whence_story_is_flashback (self, expression))
    return FALSE;
  if (ABS (apart) > CLOSE_MAX_DAYS || !whence_place_in_year (expression, self->language, whence_resolver_get_reference (self).year, &own))
    return FALSE;
  /* a day of the weeks before it was written is its own */
  if (whence_span_get_last_day (&own) <= self->day && self->day - whence_span_get_last_day (&own) <= OWN_WEEKS_DAYS)
    return FALSE;
  *out_span = there;
  return TRUE;
}

/* "came up in 2018, when the two signed a pact in August": the clause behind a year tells of that. */
static gboolean
is_when_of_last (const WhenceResolver   *self,
                 const WhenceExpression *expression)
{
  const WhenceTimex *told = self->timexes->len > 0 ? whence_resolver_timex_at (self, (gint32) self->timexes->len - 1) : NULL;
  guint end = told != NULL ? told->first_token + told->n_tokens : 0;

  return told != NULL && told->has_span && told->span.precision == WHENCE_PRECISION_YEAR && end + 1 < expression->first
         && told->first_token >= whence_tokens_get_sentence (self->tokens, expression->first)->first && self->tokens->classes[end] == WHENCE_CLASS_COMMA
         && whence_tokens_is_function (self->tokens, end + 1, WHENCE_FUNCTION_WHEN);
}

/**
 * whence_story_goes_on:
 * @self: a resolver
 * @expression: a date without a year
 * @tense: of its verb
 * @out_span: (out): where it lies then
 *
 * Returns: whether the text goes on telling what it told a year of before: always in a history or where nothing tells when it was written,
 * else where more speaks for it than for the text's own time
 */
gboolean
whence_story_goes_on (const WhenceResolver   *self,
                      const WhenceExpression *expression,
                      WhenceTense             tense,
                      WhenceSpan             *out_span)
{
  const WhenceTimex *last;
  gboolean near;
  gint year;

  if (whence_story_lay_ahead (self, expression, out_span))
    return TRUE;
  if (is_when_of_last (self, expression))
    return whence_place_in_year (expression, self->language, year_of (span_at (self, (gint32) self->timexes->len - 1)), out_span);
  if (self->last_year < 0)
    return self->has_reference && tense == WHENCE_TENSE_PAST && stays_close (self, expression, out_span);
  if (!place (self, expression, out_span))
    return FALSE;
  if (!self->has_reference)
    return TRUE;
  /* "will be published in October", told in a history: its readers' future */
  if (whence_tense_is_will (self->tokens, expression->first))
    return FALSE;
  if (self->history)
    return TRUE;
  /* what is still to come is counted from the day of writing, whatever story is told beside it */
  if ((tense == WHENCE_TENSE_FUTURE && !(self->narrative && whence_tense_is_ahead_of_past (self->tokens, expression->first))) || whence_story_is_open (expression, tense))
    return FALSE;
  if (tense == WHENCE_TENSE_PAST && stays_close (self, expression, out_span))
    return TRUE;
  if (is_pointed (self, expression) || whence_story_is_part_of_last (self, expression))
    return whence_place_in_year (expression, self->language, year_of (span_at (self, self->last)), out_span);
  last = whence_resolver_timex_at (self, self->last_year);
  year = whence_resolver_get_reference (self).year;
  if (!self->narrative
      && ((last->hangs && !is_long_ago (self, last)) || expression->lead == WHENCE_LEAD_SINCE || (expression->fields & (WHENCE_FIELD_QUARTER | WHENCE_FIELD_HALF))
          || ((last->span.flags & WHENCE_SPAN_INTERVAL) && !last->part) || year_of (&last->span) >= year))
    return FALSE;
  near = !self->narrative && year_of (&last->span) > year - WHENCE_NARRATIVE_DISTANCE;
  return weigh (self, expression, out_span, tense) >= (near ? POINTS_STORY_NEAR : POINTS_STORY);
}

/* "its fifth cup after 2018 and 2020", but "After 1945 the town grew". */
static gboolean
is_after_year (const WhenceResolver   *self,
               const WhenceExpression *expression)
{
  const WhenceExpression *begin = &g_array_index (self->expressions, WhenceExpression, 0);

  while (expression > begin && expression->rule == WHENCE_RULE_YEAR && expression->link == WHENCE_LINK_LIST)
    expression--;
  return expression->rule == WHENCE_RULE_YEAR && (expression->lead == WHENCE_LEAD_AFTER || expression->lead == WHENCE_LEAD_BEFORE)
         && !whence_story_is_fronted (self, expression->first);
}

/* "until 1950", "since 513 BC", "lasted until the fall of the city in May 1945". */
static gboolean
is_bound (const WhenceResolver   *self,
          const WhenceExpression *expression)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, expression->first);

  if (is_after_year (self, expression))
    return TRUE;
  if (expression->lead == WHENCE_LEAD_UNTIL || expression->lead == WHENCE_LEAD_SINCE)
    return TRUE;
  /* "dating back to 1994" */
  if (expression->rule == WHENCE_RULE_YEAR && expression->link == WHENCE_LINK_NONE && expression->first > 0 && self->tokens->classes[expression->first - 1] == WHENCE_CLASS_TO)
    return TRUE;
  for (guint i = expression->first; i > sentence->first && expression->first - i < UNTIL_REACH; i--)
    if (self->tokens->classes[i - 1] == WHENCE_CLASS_UNTIL)
      return TRUE;
    else if (self->tokens->classes[i - 1] == WHENCE_CLASS_COMMA)
      return FALSE;
  return FALSE;
}

/* Dates that bound or compare are beside the story: "until 1950", "above the May 2007 high", "a 1790 law". */
static gboolean
is_told (const WhenceResolver   *self,
         const WhenceExpression *expression)
{
  guint end = expression->first + expression->n;
  const WhenceToken *next;

  if (whence_story_is_heading (self, expression))
    return TRUE;
  if (is_bound (self, expression) || whence_story_is_passing (self, expression) || whence_story_is_background (self, expression)
      || whence_tense_find (self->tokens, expression->first, expression->n) == WHENCE_TENSE_FUTURE
      || (self->story >= 0 && !self->narrative && !(expression->fields & WHENCE_FIELD_YEAR) && whence_tense_is_ahead_of_past (self->tokens, expression->first)))
    return FALSE;
  if (expression->first == 0 || end >= self->tokens->n_tokens)
    return TRUE;
  switch (self->tokens->classes[expression->first - 1])
    {
    case WHENCE_CLASS_THE:
    case WHENCE_CLASS_A:
    case WHENCE_CLASS_POSSESSIVE:
    case WHENCE_CLASS_FUNCTION:
      /* "the 21 December 1988, bombing" */
      end += self->tokens->classes[end] == WHENCE_CLASS_COMMA && (expression->fields & WHENCE_FIELD_DAY) && end + 1 < self->tokens->n_tokens;
      next = &self->tokens->tokens[end];
      /* "But 1952 was a bad year" */
      return self->tokens->classes[end] != WHENCE_CLASS_OTHER || (next->flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_PAST));
    default:
      return TRUE;
    }
}

/* A quarter that the text is about, not one it is compared with.  Told as past it has ended, whatever the calendar says: companies count
 * their own. */
static gboolean
is_reported (const WhenceResolver   *self,
             const WhenceExpression *expression,
             const WhenceTimex      *timex)
{
  if (timex->span.precision != WHENCE_PRECISION_QUARTER || !self->has_reference || expression->kind == WHENCE_EXPRESSION_OFFSET
      || expression->rule == WHENCE_RULE_YEAR_PERIOD || (expression->rule == WHENCE_RULE_QUARTER_OF_UNIT && expression->shift != 0))
    return FALSE;
  return whence_span_get_last_day (&timex->span) <= self->day
         || whence_tense_find (self->tokens, expression->first, expression->n) == WHENCE_TENSE_PAST;
}

/* A calendar date that the story tells moves its line. */
static void
move_line (WhenceResolver *self,
           gint32          index)
{
  const WhenceSpan *span = span_at (self, index);

  if (self->last_year >= 0 && year_of (span_at (self, self->last_year)) != year_of (span))
    self->line = self->last_fine >= 0 && year_of (span_at (self, self->last_fine)) == year_of (span_at (self, self->last_year)) ? self->last_fine
                                                                                                                               : self->last_year;
  self->last_year = index;
  if (span->precision < WHENCE_PRECISION_YEAR)
    self->last_fine = index;
}

/* "That winter", "the following March", "June of that year", where that is not the story's already: it goes on there, unlike "the previous year". */
static gboolean
is_step (const WhenceResolver   *self,
         const WhenceExpression *expression,
         const WhenceTimex      *timex)
{
  if (timex->reason != WHENCE_REASON_TEXT || timex->hangs)
    return FALSE;
  switch (expression->rule)
    {
    case WHENCE_RULE_TEXT_NAME:
    case WHENCE_RULE_FOLLOWING_UNIT:
    case WHENCE_RULE_SHIFTED_NAME:
      return expression->shift >= 0;
    case WHENCE_RULE_MONTH_OF_UNIT:
      return expression->shift >= 0 && self->last_year >= 0 && year_of (span_at (self, self->last_year)) != year_of (&timex->span);
    case WHENCE_RULE_EARLIER:
    case WHENCE_RULE_YEARS_ON:
      /* "Fifteen months later" is rather a look ahead than where a long story goes on */
      return expression->direction > 0
             && (!self->narrative || timex->span.precision == WHENCE_PRECISION_YEAR || self->last_year < 0
                 || whence_span_get_first_day (&timex->span) - whence_span_get_last_day (span_at (self, self->last_year)) < AHEAD_DAYS);
    case WHENCE_RULE_DISTANCE:
      return expression->direction > 0 && timex->span.precision == WHENCE_PRECISION_YEAR && whence_story_is_fronted (self, expression->first);
    case WHENCE_RULE_NEXT_UNIT:
    case WHENCE_RULE_BESIDE:
      return expression->shift > 0 && timex->span.precision == WHENCE_PRECISION_YEAR;
    default:
      return FALSE;
    }
}

/**
 * whence_story_tell:
 * @self: a resolver
 * @expression: what was resolved last
 * @index: of its date
 *
 * Remembers what may be counted from.
 */
void
whence_story_tell (WhenceResolver         *self,
                   const WhenceExpression *expression,
                   gint32                  index)
{
  const WhenceTimex *timex = whence_resolver_timex_at (self, index);
  gboolean since;

  if (whence_story_is_remark (self, expression))
    return;
  since = whence_story_only_measures (self, expression);
  if (!since)
    whence_story_note (self, expression, index);
  /* "had been asked about it since 2019" was over then */
  if (timex->has_span && (timex->span.flags & WHENCE_SPAN_INTERVAL) && (timex->span.flags & WHENCE_SPAN_OPEN_END) && !whence_story_is_background (self, expression))
    self->last_open = index;
  if (timex->hangs && !is_long_ago (self, timex))
    self->last_hanging = index;
  else if (timex->reason == WHENCE_REASON_NARRATIVE || timex->reason == WHENCE_REASON_TEXT)
    self->last_of_story = index;
  if (expression->kind == WHENCE_EXPRESSION_DURATION && expression->unit == WHENCE_UNIT_MONTH && expression->count > 3 && expression->count < 12)
    self->last_months = index;
  if (!timex->has_span || (timex->type == WHENCE_TIMEX_DURATION && (expression->kind != WHENCE_EXPRESSION_DISTANCE || timex->behind || timex->part) && !whence_within_is_length (expression) && !is_long_ago (self, timex))
      || timex->span.precision > WHENCE_PRECISION_YEAR)
    return;
  if ((expression->kind == WHENCE_EXPRESSION_CALENDAR || is_long_ago (self, timex) || is_step (self, expression, timex)) && !since && !whence_story_is_behind (self, expression, timex) && is_told (self, expression))
    move_line (self, index);
  if (self->before_aside < 0 && whence_story_goes_back_within (self, expression, timex))
    {
      self->before_aside = self->last;
      self->day_before_aside = self->last_day;
    }
  else if (whence_story_is_glance (self, expression, timex))
    return;
  else if (self->before_aside >= 0 && timex->span.begin >= span_at (self, self->before_aside)->begin)
    self->before_aside = -1;
  /* "wrote that it would open in May" */
  if (!self->narrative && self->story >= 0 && timex->span.precision <= WHENCE_PRECISION_DAY && whence_tense_is_ahead_of_past (self->tokens, expression->first))
    return;
  if (expression->lead != WHENCE_LEAD_SINCE || self->last < 0)
    self->last = index;
  if (timex->span.precision <= WHENCE_PRECISION_DAY && (expression->lead != WHENCE_LEAD_SINCE || self->last_day < 0) && (timex->type != WHENCE_TIMEX_DURATION || expression->kind == WHENCE_EXPRESSION_DISTANCE))
    {
      self->last_day = index;
      if (self->has_reference && whence_span_get_last_day (&timex->span) < self->day)
        self->last_past_day = index;
      self->day_named = (expression->fields & WHENCE_FIELD_WEEKDAY) != 0;
    }
  if (is_reported (self, expression, timex))
    self->last_quarter = index;
}
