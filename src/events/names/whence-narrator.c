/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who "I" and "we" are outside quotes: whoever the line above the text says that it is by. */
#include "whence-narrator.h"

#include <string.h>

#include "whence-entities-private.h"
#include "whence-names.h"
#include "whence-word-class.h"

/* So many sentences at the begin of an article may say by whom it is. */
#define HEAD_SENTENCES 8
/* "Notes from the north: a diary by Anna Lind" */
#define LINE_WORDS 14
/* So many paragraphs that ask something are an interview, in which somebody else may say "I". */
#define QUESTIONS 2
/* "Anna Maria Lind-Brandt" */
#define NAME_WORDS 5
/* What may stand behind a word: "I’m". */
#define MARKS " '’,.;:"

/* Whether a line says of the text by whom it is, and no sentence of it. */
static gboolean
is_head_line (const WhenceEntities *self, const WhenceSentence *sentence)
{
  const WhenceToken *last = &self->tokens->tokens[sentence->first + sentence->n - 1];

  if (whence_article_get_paragraph_kind (self->article, sentence->paragraph) == WHENCE_PARAGRAPH_METADATA)
    return TRUE;
  return sentence->n <= LINE_WORDS && !(last->flags & WHENCE_TOKEN_PUNCT);
}

static gboolean
is_interview (const WhenceEntities *self)
{
  guint questions = 0;

  for (guint s = 0; s < self->tokens->n_sentences; s++)
    {
      const WhenceSentence *sentence = &self->tokens->sentences[s];
      const WhenceToken *last = &self->tokens->tokens[sentence->first + sentence->n - 1];

      questions += self->article->text[last->begin] == '?' && (s + 1 == self->tokens->n_sentences || sentence[1].paragraph != sentence->paragraph);
    }
  return questions >= QUESTIONS;
}

/* "Anna Lind": how many words a person's name at @token has; 0 for none. */
static guint
measure_name (const WhenceEntities *self, guint token, guint end)
{
  const WhenceToken *tokens = self->tokens->tokens;
  guint n;

  if (!(whence_names_find (self->article->text + tokens[token].begin, tokens[token].length) & WHENCE_NAME_FIRST))
    return 0;
  for (n = 1; token + n < end && n < NAME_WORDS; n++)
    if ((tokens[token + n].flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_FUNCTION)) != WHENCE_TOKEN_CAPITAL
        && (self->tokens->classes[token + n] != WHENCE_CLASS_DASH || (tokens[token + n].flags & WHENCE_TOKEN_SPACED)))
      break;
  return n > 1 ? n : 0;
}

/**
 * whence_narrator_find:
 * @self: the names of an article
 *
 * Returns: (transfer full) (nullable): who tells it, where one is named for that
 */
char *
whence_narrator_find (const WhenceEntities *self)
{
  const WhenceToken *tokens = self->tokens->tokens, *first = NULL, *last = NULL;

  for (guint s = 0; s < MIN (HEAD_SENTENCES, self->tokens->n_sentences); s++)
    {
      const WhenceSentence *sentence = &self->tokens->sentences[s];
      guint end = sentence->first + sentence->n, n;

      for (guint i = sentence->first + 1; i < end && is_head_line (self, sentence); i++)
        {
          if (!whence_entities_is (self, i - 1, self->words->credits) || (n = measure_name (self, i, end)) == 0)
            continue;
          /* "By Anna Lind and Otto Brandt" */
          if (first != NULL || (i + n < end && self->tokens->classes[i + n] == WHENCE_CLASS_AND))
            return NULL;
          first = &tokens[i];
          last = &tokens[i + n - 1];
        }
    }
  return first != NULL && !is_interview (self) ? g_strndup (self->article->text + first->begin, last->begin + last->length - first->begin) : NULL;
}

/**
 * whence_narrator_tells:
 * @self: the names of an article
 * @title: the title of one of its events
 *
 * Returns: whether somebody tells it of himself, outside quotes: no "Charles I", no "US"
 */
gboolean
whence_narrator_tells (const WhenceEntities *self,
                       const char           *title)
{
  gboolean capital = FALSE;

  if (strstr (title, "“") != NULL)
    return FALSE;
  for (const char *at = title; *at != '\0'; at += strspn (at, " "))
    {
      gsize n = strcspn (at, MARKS);

      switch (whence_kinds_get_pronoun (self->words, at, n, NULL))
        {
        case WHENCE_PRONOUN_SPEAKER:
        case WHENCE_PRONOUN_SPOKEN:
          if (!capital && (n == 1 || !g_ascii_isupper (at[1])) && whence_kinds_has_word (self->words->speakers, at, n))
            return TRUE;
          break;
        default:
          break;
        }
      capital = g_ascii_isupper (*at);
      at += strcspn (at, " ");
    }
  return FALSE;
}
