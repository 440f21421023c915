/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was to come when a story was told of: "In April 2024 they voted for the bridge.  Work was to begin in September". */
#include "whence-resolver-private.h"

#include "whence-place.h"
#include "whence-tense.h"

/* What the text told so long before its own day is a story. */
#define STORY_MIN_DAYS 180

/* "His lawyers said that they would appeal before Christmas" */
static gboolean
is_said (const WhenceResolver   *self,
         const WhenceExpression *expression)
{
  for (guint i = whence_tokens_get_sentence (self->tokens, expression->first)->first; i < expression->first; i++)
    if (self->tokens->classes[i] == WHENCE_CLASS_OTHER && self->tokens->tokens[i].number == WHENCE_WORD_SAYS)
      return TRUE;
  return FALSE;
}

/* "The flood of 11 September 2018 ruined the hall, and a show planned for November was dropped", "The fair, planned for August, was
 * cancelled": index of the date before that what was planned lay behind, in its sentence or of a story in its paragraph; or -1. */
static gint32
find_undone (const WhenceResolver   *self,
             const WhenceExpression *expression)
{
  const WhenceTimex *told = self->last >= 0 ? whence_resolver_timex_at (self, self->last) : NULL;
  guint end = expression->first + expression->n;
  WhenceTenseGuess guess;

  end += end + 1 < self->tokens->n_tokens && self->tokens->classes[end] == WHENCE_CLASS_COMMA;
  if (told == NULL || told->span.precision > WHENCE_PRECISION_SEASON || !whence_tense_is_undone (self->tokens, end)
      || !(told->first_token >= whence_tokens_get_sentence (self->tokens, expression->first)->first
           || (whence_resolver_is_same_paragraph (self, expression, self->last) && self->day - whence_span_get_last_day (&told->span) >= STORY_MIN_DAYS)))
    return -1;
  guess = whence_tense_guess (self->tokens, expression->first, expression->n);
  return guess.tense == WHENCE_TENSE_FUTURE && guess.verb <= expression->first + expression->n ? self->last : -1;
}

/**
 * whence_story_lay_ahead:
 * @self: a resolver
 * @expression: a date without a year
 * @out_span: (out): where it lies
 *
 * "In April 2024 they voted for the bridge.  Work was to begin in September": the first one behind what the story tells.
 *
 * Returns: whether it lay ahead of what the story tells
 */
gboolean
whence_story_lay_ahead (const WhenceResolver   *self,
                        const WhenceExpression *expression,
                        WhenceSpan             *out_span)
{
  gint32 story = whence_story_get (self, expression);
  const WhenceSpan *told;
  guint begin;

  gint32 undone = find_undone (self, expression);

  if (undone < 0
      && (story < 0 || self->narrative || !whence_tense_is_ahead_of_past (self->tokens, expression->first)
          || (!whence_resolver_is_same_paragraph (self, expression, story) && is_said (self, expression))))
    return FALSE;
  story = undone >= 0 ? undone : story;
  /* "said that a runway closed in 2022 would reopen in September", unlike "on 18 September he promised that it would reopen" */
  begin = whence_resolver_timex_at (self, story)->first_token;
  if (undone < 0 && begin >= whence_tokens_get_sentence (self->tokens, expression->first)->first && !whence_story_is_fronted (self, begin) && !whence_tense_has_past (self->tokens, begin, expression->first))
    return FALSE;
  told = &whence_resolver_timex_at (self, story)->span;
  return whence_place_in_year (expression, self->language, whence_civil_from_day (whence_span_get_first_day (told)).year, out_span)
         && (whence_span_get_last_day (out_span) > whence_span_get_first_day (told)
             || whence_place_in_year (expression, self->language, whence_civil_from_day (whence_span_get_first_day (told)).year + 1, out_span));
}
