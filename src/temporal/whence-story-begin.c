/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tells narratives and histories from news, by the years that a text names and by what it begins with; and months that head paragraphs. */
#include "whence-resolver-private.h"

#include "whence-place.h"
#include "whence-tense.h"

/* So many marks and words of dates stand behind the first date of a heading: "MAY–JUNE." */
#define HEADING_REST 3

/* A text is a narrative where it names at least so many years, and at least so many times as many as it counts from its own day. */
#define NARRATIVE_MIN_YEARS 4
#define NARRATIVE_RATIO 2
#define HISTORY_RATIO 8
#define HISTORY_MIN_YEARS 24
#define LONG_MIN_YEARS 30
/* A day so close to that of writing is its own. */
#define OWN_DAYS 3

/**
 * whence_story_begin:
 * @self: a resolver
 *
 * Tells narratives and histories from news.
 */
void
whence_story_begin (WhenceResolver *self)
{
  guint far = 0, near = 0, headed = 0; /* of those far, how many head their sentence, as in a row of a list */
  gboolean opened = FALSE;             /* with its own day */
  WhenceSpan span;
  gint year = self->has_reference ? whence_resolver_get_reference (self).year : WHENCE_YEAR_MAX;

  for (guint i = 0; i < self->expressions->len; i++)
    {
      const WhenceExpression *expression = &g_array_index (self->expressions, WhenceExpression, i);

      if (expression->kind == WHENCE_EXPRESSION_CALENDAR && (expression->fields & WHENCE_FIELD_YEAR))
        {
          if (year - expression->year > WHENCE_NARRATIVE_DISTANCE)
            {
              far++;
              headed += expression->first == whence_tokens_get_sentence (self->tokens, expression->first)->first;
            }
          else if (far == 0 && self->has_reference && whence_place_explicit (expression, self->language, &span)
                   && span.precision <= WHENCE_PRECISION_DAY && ABS (whence_span_get_first_day (&span) - self->day) <= OWN_DAYS)
            opened = TRUE;
        }
      /* news begin with their own day, histories with a year, or are of hardly anything else */
      else if (far == 0 && expression->kind <= WHENCE_EXPRESSION_SHIFT && (expression->fields & WHENCE_FIELD_SHIFT)
               && expression->anchor == WHENCE_ANCHOR_REFERENCE)
        {
          opened = TRUE;
          near++;
        }
      else if ((expression->kind == WHENCE_EXPRESSION_SHIFT && expression->anchor == WHENCE_ANCHOR_REFERENCE)
               || (expression->kind == WHENCE_EXPRESSION_CALENDAR && (expression->fields & WHENCE_FIELD_WEEKDAY)
                   && !(expression->fields & WHENCE_FIELD_DAY)))
        near++;
    }
  if (opened && far - headed < MAX (near, 1) * HISTORY_RATIO)
    return;
  self->narrative = far >= NARRATIVE_MIN_YEARS && far >= near * NARRATIVE_RATIO;
  self->history = self->narrative && far >= MAX (near * HISTORY_RATIO, HISTORY_MIN_YEARS);
  self->long_narrative = self->narrative && far >= LONG_MIN_YEARS;
  self->timeless = near == 0;
}

/**
 * whence_story_is_of_months:
 * @self: a resolver
 * @sentence: a sentence
 *
 * Returns: whether it is a month or two and nothing else: "MARCH.", "MAY–JUNE"
 */
gboolean
whence_story_is_of_months (const WhenceResolver *self,
                           const WhenceSentence *sentence)
{
  if (sentence->n > HEADING_REST + 1)
    return FALSE;
  for (guint i = sentence->first; i < sentence->first + sentence->n; i++)
    if (self->tokens->classes[i] != WHENCE_CLASS_MONTH && self->tokens->classes[i] != WHENCE_CLASS_MONTH_NAME && self->tokens->classes[i] != WHENCE_CLASS_AND
        && !(self->tokens->tokens[i].flags & WHENCE_TOKEN_PUNCT))
      return FALSE;
  return TRUE;
}

/* "AUGUST–SEPTEMBER" in a line of its own */
static gboolean
is_line_of_months (const WhenceResolver *self,
                   const WhenceSentence *sentence)
{
  return (sentence == self->tokens->sentences || sentence[-1].paragraph != sentence->paragraph) && sentence[1].paragraph != sentence->paragraph
         && (self->tokens->tokens[sentence->first].flags & WHENCE_TOKEN_UPPER) && whence_story_is_of_months (self, sentence);
}

/**
 * whence_story_is_heading:
 * @self: a resolver
 * @expression: a date without a year
 *
 * Returns: whether it heads its paragraph as a sentence of its own: "MARCH. The fleet lay idle", "MAY–JUNE. …"
 */
gboolean
whence_story_is_heading (const WhenceResolver   *self,
                         const WhenceExpression *expression)
{
  const WhenceTokens *tokens = self->tokens;
  const WhenceSentence *sentence = whence_tokens_get_sentence (tokens, expression->first), *next = sentence + 1;

  return sentence->first == expression->first && sentence->n <= expression->n + HEADING_REST && !(expression->fields & WHENCE_FIELD_DAY)
         && next < tokens->sentences + tokens->n_sentences && (next->paragraph == sentence->paragraph || is_line_of_months (self, sentence))
         && (sentence == tokens->sentences || sentence[-1].paragraph != sentence->paragraph);
}

/**
 * whence_story_place_heading:
 * @self: a resolver
 * @expression: a date that heads its paragraph
 * @timex: where the result goes
 *
 * Returns: whether there is a heading before it; then it is the next such month or season behind that
 */
gboolean
whence_story_place_heading (const WhenceResolver   *self,
                            const WhenceExpression *expression,
                            WhenceTimex            *timex)
{
  gint year = whence_civil_from_day (self->heading).year;
  WhenceSpan span;

  if (!self->has_heading || !whence_place_in_year (expression, self->language, year, &span)
      || (whence_span_get_first_day (&span) < self->heading && !whence_place_in_year (expression, self->language, year + 1, &span)))
    return FALSE;
  whence_timex_place (timex, span, WHENCE_REASON_NARRATIVE, 80);
  return TRUE;
}

/**
 * whence_story_is_headed:
 * @self: a resolver
 * @expression: a month or a day of one
 * @out_span: (out): where it lies then
 *
 * Returns: whether it lies in what headed the paragraphs around it last, "APRIL–MAY / The fair opened on 12 April", and that is over
 */
gboolean
whence_story_is_headed (const WhenceResolver   *self,
                        const WhenceExpression *expression,
                        WhenceSpan             *out_span)
{
  return self->has_heading && (expression->fields & WHENCE_FIELD_MONTH) && (!self->has_reference || self->heading <= self->day)
         && whence_place_in_year (expression, self->language, whence_civil_from_day (self->heading).year, out_span)
         && whence_span_get_first_day (out_span) >= self->heading && whence_span_get_last_day (out_span) <= self->heading_last
         && (!self->has_reference || whence_span_get_first_day (out_span) <= self->day) && !whence_tense_is_will (self->tokens, expression->first);
}
