/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Times of day written as four digits at the head of lines, "0847 Contact lost / 1150 Helicopter leaves": no years where such lines stand one below the
 * other, rise, and one of them is no year. */
#include "whence-hours.h"

#include "whence-fields.h"
#include "whence-rules.h"

/* So many lines are a list. */
#define LIST_ROWS 3
#define DIGITS 4

/* The minute of the day that the sentence begins with, or -1. */
static gint
read_minute (const WhenceRecogniser *self, const WhenceSentence *sentence)
{
  const WhenceToken *token = &self->tokens->tokens[sentence->first];
  gint number = 0;

  if (token->length != DIGITS || sentence->n < 2)
    return -1;
  for (guint i = 0; i < DIGITS; i++)
    {
      char digit = self->text[token->begin + i];

      if (!g_ascii_isdigit (digit))
        return -1;
      number = number * 10 + digit - '0';
    }
  return number / 100 < 24 && number % 100 < 60 ? number / 100 * 60 + number % 100 : -1;
}

/* Sets @self->hours to the lines from @first on that begin with such times, one to a paragraph. */
static void
survey (WhenceRecogniser *self, const WhenceSentence *first)
{
  const WhenceSentence *end = self->tokens->sentences + self->tokens->n_sentences, *line = first;
  gint last = 0, minute;
  gboolean no_year = FALSE;
  guint n = 0;

  while (line < end && (minute = read_minute (self, line)) >= last)
    {
      guint32 paragraph = line->paragraph;

      no_year = no_year || self->text[self->tokens->tokens[line->first].begin] == '0';
      last = minute;
      n++;
      while (line < end && line->paragraph == paragraph)
        line++;
    }
  self->hours_end = line < end ? line->first : self->tokens->n_tokens;
  self->in_hours = n >= LIST_ROWS && no_year;
}

/**
 * whence_hours_find:
 * @self: a recogniser
 * @at: a token
 * @expression: (out): the time of day
 *
 * Returns: whether the token is a time of day of four digits at the head of a line of a list of such
 */
gboolean
whence_hours_find (WhenceRecogniser *self, guint at, WhenceExpression *expression)
{
  const WhenceSentence *sentence;

  if (self->tokens->tokens[at].length != DIGITS || !(self->tokens->tokens[at].flags & WHENCE_TOKEN_INITIAL))
    return FALSE;
  sentence = whence_tokens_get_sentence (self->tokens, at);
  if (read_minute (self, sentence) < 0 || (sentence > self->tokens->sentences && sentence[-1].paragraph == sentence->paragraph))
    return FALSE;
  if (at >= self->hours_end)
    survey (self, sentence);
  if (!self->in_hours)
    return FALSE;
  *expression = (WhenceExpression){ .first = at, .n = 1, .rule = WHENCE_RULE_CLOCK_MILITARY };
  whence_fields_fill (expression, self->tokens);
  return TRUE;
}
