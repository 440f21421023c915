/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tells narratives and histories from news, by the years that a text names and by what it begins with; and months that head paragraphs. */
#include "whence-resolver-private.h"

#include "whence-place.h"

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
         && next < tokens->sentences + tokens->n_sentences && next->paragraph == sentence->paragraph
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
