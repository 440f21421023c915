/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds where sentences end. */
#include <string.h>

#include "whence-lexer-private.h"
#include "whence-word-class.h"

/* So many words behind a time of day the verb of the next sentence stands. */
#define VERB_REACH 14

static void
add_sentence (WhenceTokens *tokens,
              guint         first,
              guint         end,
              guint         paragraph)
{
  if (end <= first)
    return;
  if (tokens->n_sentences == tokens->sentences_size)
    {
      tokens->sentences_size *= 2;
      tokens->sentences = g_renew (WhenceSentence, tokens->sentences, tokens->sentences_size);
    }
  tokens->sentences[tokens->n_sentences++] = (WhenceSentence){ first, end - first, paragraph };
  tokens->tokens[first].flags |= WHENCE_TOKEN_INITIAL;
}

static gboolean
is_closing (const WhenceLexer *lexer,
            guint              token)
{
  static const char *const closing[] = { "\"", "'", ")", "]", "”", "’", "»", "“", "«", "''" }; /* „…“ and »…« as well */
  const WhenceToken *self = &lexer->tokens->tokens[token];

  if (self->flags & WHENCE_TOKEN_SPACED)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (closing); i++)
    if (strlen (closing[i]) == self->length && memcmp (closing[i], lexer->text + self->begin, self->length) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_final_mark (const WhenceLexer *lexer,
               guint              token)
{
  const WhenceToken *self = &lexer->tokens->tokens[token];
  const char *text = lexer->text + self->begin;

  return (self->flags & WHENCE_TOKEN_PUNCT)
         && (*text == '.' || *text == '!' || *text == '?' || (self->length == 3 && memcmp (text, "…", 3) == 0)
             || (self->length == 3 && memcmp (text, "。", 3) == 0));
}

/* "1. The firm pays.": the number of an item is no sentence. */
static gboolean
is_list_number (const WhenceLexer *lexer,
                guint              begin,
                guint              end)
{
  const WhenceToken *number = &lexer->tokens->tokens[begin];

  return end == begin + 2 && number->length <= 3 && (number->flags & WHENCE_TOKEN_NUMERIC) && lexer->text[number[1].begin] == '.';
}

/* "am 3. 5. 2021": where a stop makes an ordinal, one between a day or month and a number ends no sentence. */
static gboolean
is_in_date (const WhenceLexer *lexer,
            guint              stop)
{
  const WhenceToken *before = &lexer->tokens->tokens[stop - 1];

  return lexer->language->ordinals[0][0] == '.' && (before->flags & before[2].flags & WHENCE_TOKEN_NUMERIC) && before->length <= 2
         && before->number <= 31;
}

/* Whether one of the words tells a time by its form, as verbs do. */
static gboolean
has_verb (const WhenceTokens *tokens,
          guint               begin,
          guint               end)
{
  for (guint i = begin; i < end; i++)
    if (tokens->tokens[i].flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE))
      return TRUE;
  return FALSE;
}

/* "She left at 2 a.m. Police said …", unlike "at 2 a.m. Tuesday" and "At 2 a.m. Lind left": a verb stands on either side, and no day or zone behind. */
static gboolean
ends_with_clock (const WhenceLexer *lexer,
                 guint              begin,
                 guint              clock)
{
  const WhenceTokens *tokens = lexer->tokens;
  guint end = clock + 2;

  if (tokens->classes[clock] != WHENCE_CLASS_MERIDIEM || !(tokens->tokens[clock + 1].flags & WHENCE_TOKEN_CAPITAL)
      || (tokens->classes[clock + 1] != WHENCE_CLASS_OTHER && tokens->classes[clock + 1] != WHENCE_CLASS_TITLE))
    return FALSE;
  while (end < tokens->n_tokens && end < clock + VERB_REACH && !is_final_mark (lexer, end))
    end++;
  return has_verb (tokens, begin, clock) && has_verb (tokens, clock + 2, end);
}

/**
 * whence_lexer_find_sentences:
 * @lexer: a lexer that has cut its paragraph
 * @first: first token of the paragraph
 * @paragraph: its index
 *
 * Adds the sentences of the paragraph.
 */
void
whence_lexer_find_sentences (WhenceLexer *lexer,
                             guint        first,
                             guint        paragraph)
{
  WhenceTokens *tokens = lexer->tokens;
  guint begin = first;

  for (guint i = first; i + 1 < tokens->n_tokens; i++)
    {
      gboolean abbreviated = (tokens->tokens[i].flags & WHENCE_TOKEN_ABBREVIATED) != 0;
      guint end = i + 1;
      const WhenceToken *next;

      if (!abbreviated && !is_final_mark (lexer, i))
        continue;
      while (end < tokens->n_tokens && (is_closing (lexer, end) || (is_final_mark (lexer, end) && !(tokens->tokens[end].flags & WHENCE_TOKEN_SPACED))))
        end++;
      if (end >= tokens->n_tokens)
        break;
      next = &tokens->tokens[end];
      if (is_list_number (lexer, begin, end) || (i > begin && end == i + 1 && is_in_date (lexer, i)))
        continue;
      if (!(next->flags & WHENCE_TOKEN_SPACED) && lexer->text[next->begin] != '[')
        continue;
      if (abbreviated ? (end == i + 1 && !ends_with_clock (lexer, begin, i) && (!(next->flags & WHENCE_TOKEN_CAPITAL) || !(next->flags & WHENCE_TOKEN_FUNCTION)))
                      : g_unichar_islower (g_utf8_get_char (lexer->text + next->begin)))
        continue;
      add_sentence (tokens, begin, end, paragraph);
      begin = end;
      i = end - 1;
    }
  add_sentence (tokens, begin, tokens->n_tokens, paragraph);
}
