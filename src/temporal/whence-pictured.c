/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a picture shows is told in the present and is over: "Photo: Rescuers carry a man to a boat on Thursday", "Fans wait outside on Sunday. Ann
 * Roe/Ellery Post".  Told by what the paragraph begins or ends with. */
#include "whence-pictured.h"

#include "whence-line-words.h"
#include "whence-word-class.h"

/* A caption has so few sentences, and who took the picture is told in so few words. */
#define SENTENCES_MAX 4
#define CREDIT_MAX_TOKENS 12
/* The longest word of a credit. */
#define WORD_MAX 15

/* "photo", "Pictured" */
static gboolean
names_picture (const WhenceTokens *tokens,
               const char         *text,
               guint               token)
{
  const WhenceToken *word = &tokens->tokens[token];
  char lower[WORD_MAX + 1];

  if (word->length > WORD_MAX || (word->flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_NUMERIC)))
    return FALSE;
  for (guint i = 0; i < word->length; i++)
    lower[i] = g_ascii_tolower (text[word->begin + i]);
  return whence_line_word_classify (lower, word->length) == WHENCE_LINE_WORD_ASIDE;
}

/* "Photo: …", "[Image: …" */
static gboolean
opens_caption (const WhenceTokens   *tokens,
               const char           *text,
               const WhenceSentence *sentence)
{
  guint at = sentence->first;

  at += sentence->n > 2 && (whence_tokens_is_mark (tokens, at, '[') || whence_tokens_is_mark (tokens, at, '('));
  return at + 1 < sentence->first + sentence->n && whence_tokens_is_mark (tokens, at + 1, ':') && names_picture (tokens, text, at);
}

/* "(AP Photo/Ann Roe)", "Ann Roe/Ellery Post": no verb, and a slash between names or a word for a picture in brackets */
static gboolean
is_credit (const WhenceTokens   *tokens,
           const char           *text,
           const WhenceSentence *sentence)
{
  gboolean open = FALSE, found = FALSE;

  if (sentence->n > CREDIT_MAX_TOKENS)
    return FALSE;
  for (guint i = sentence->first; i < sentence->first + sentence->n; i++)
    {
      if (tokens->tokens[i].flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_FUTURE | WHENCE_TOKEN_PRESENT))
        return FALSE;
      open = open || whence_tokens_is_mark (tokens, i, '(') || whence_tokens_is_mark (tokens, i, '[');
      found = found || (open && names_picture (tokens, text, i))
              || (tokens->classes[i] == WHENCE_CLASS_SLASH && i > sentence->first && i + 1 < sentence->first + sentence->n
                  && (tokens->tokens[i - 1].flags & tokens->tokens[i + 1].flags & WHENCE_TOKEN_CAPITAL));
    }
  return found;
}

/**
 * whence_pictured_is:
 * @tokens: an article's tokens
 * @text: (nullable): its text
 * @token: one of them
 *
 * Returns: whether it stands in the caption of a picture
 */
gboolean
whence_pictured_is (const WhenceTokens *tokens,
                    const char         *text,
                    guint               token)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (tokens, token), *begin = sentence, *end = sentence;
  const WhenceSentence *last = tokens->sentences + tokens->n_sentences - 1;

  if (text == NULL)
    return FALSE;
  while (begin > tokens->sentences && begin[-1].paragraph == sentence->paragraph && sentence - begin < SENTENCES_MAX)
    begin--;
  while (end < last && end[1].paragraph == sentence->paragraph && end - sentence < SENTENCES_MAX)
    end++;
  if (end - begin >= SENTENCES_MAX)
    return FALSE;
  return opens_caption (tokens, text, begin) || (end > begin && is_credit (tokens, text, end));
}
