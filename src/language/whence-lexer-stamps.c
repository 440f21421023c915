/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "22.14 IT'S THROUGH. …", "21.52 We're back. …": decimals that head paragraphs are times of day where several do, and all could be. */
#include "whence-lexer.h"

/* So many paragraphs begin so in a report that is written while things happen. */
#define STAMPS_MIN 3
#define STAMP_BYTES 5
#define DAY_MINUTES (24 * 60)

/* The minute of the day that the first word of a paragraph tells as "hh.mm", or -1. */
static gint32
read_stamp (const WhenceTokens   *tokens,
            const WhenceSentence *sentence,
            const char           *text)
{
  const WhenceToken *token = &tokens->tokens[sentence->first];
  const char *p = text + token->begin;
  gint32 minutes;

  if (tokens->classes[sentence->first] != WHENCE_CLASS_DECIMAL || token->length != STAMP_BYTES || sentence->n < 2 || p[2] != '.'
      || tokens->classes[sentence->first + 1] == WHENCE_CLASS_MERIDIEM || p[STAMP_BYTES] != ' ' || p[3] > '5')
    return -1;
  minutes = ((p[0] - '0') * 10 + p[1] - '0') * 60 + (p[3] - '0') * 10 + p[4] - '0';
  return minutes < DAY_MINUTES ? minutes : -1;
}

/**
 * whence_lexer_find_stamps:
 * @tokens: an article's tokens
 * @text: its text
 *
 * Makes times of day of decimals that head several paragraphs.  Linear in the number of sentences.
 */
void
whence_lexer_find_stamps (WhenceTokens *tokens,
                          const char   *text)
{
  guint n = 0;

  for (guint pass = 0; pass < 2 && (pass == 0 || n >= STAMPS_MIN); pass++)
    for (guint i = 0; i < tokens->n_sentences; i++)
      {
        const WhenceSentence *sentence = &tokens->sentences[i];
        gint32 minutes = i > 0 && sentence[-1].paragraph == sentence->paragraph ? -1 : read_stamp (tokens, sentence, text);

        n += minutes >= 0;
        if (minutes < 0 || pass == 0)
          continue;
        tokens->classes[sentence->first] = WHENCE_CLASS_CLOCK;
        tokens->tokens[sentence->first].number = minutes;
      }
}
