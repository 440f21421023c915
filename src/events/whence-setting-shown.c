/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words that the parser is shown as one: the title of a work between its quotation marks, “Six Painters from Prague”, is a name, and "up to" before a number
 * no preposition. */
#include "whence-setting-shown.h"

#include <string.h>

#include "whence-word-class.h"

/* A title has so many words, … */
#define WORDS_MIN 2
/* … and no more. */
#define WORDS_MAX 10
/* "of", "from": words that titles leave small. */
#define SMALL_BYTES 4

static const struct
{
  const char *opens;
  const char *closes;
} quotes[] = { { "“", "”" }, { "\"", "\"" }, { "‘", "’" }, { "``", "''" } };

static gboolean
is_mark (const WhenceSource *source, guint token, const char *mark)
{
  const WhenceToken *self = &source->tokens->tokens[token];

  return self->length == strlen (mark) && memcmp (source->article->text + self->begin, mark, self->length) == 0;
}

/* Whether the word stands in a title as titles have it: "Painters", or within it "of", "from" and marks. */
static gboolean
is_titled (const WhenceSource *source, guint token, gboolean within)
{
  const WhenceToken *self = &source->tokens->tokens[token];

  return (self->flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_NUMERIC))
         || (within && ((self->flags & (WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_PUNCT)) || self->length <= SMALL_BYTES));
}

/**
 * whence_setting_measure_bound:
 * @source: the article
 * @sentence: a sentence
 * @at: a token of it
 *
 * Returns: how many tokens stand there before a number that say how many at most, "up to 50", or 0
 */
guint
whence_setting_measure_bound (const WhenceSource *source, const WhenceSentence *sentence, guint at)
{
  if (at + 2 >= sentence->first + sentence->n || source->tokens->classes[at + 1] != WHENCE_CLASS_TO || source->words->plain_bound == NULL)
    return 0;
  return (source->tokens->tokens[at + 2].flags & WHENCE_TOKEN_NUMERIC) && whence_source_word_is (source, at, source->words->up_to) ? 2 : 0;
}

/**
 * whence_setting_measure_work:
 * @source: the article
 * @sentence: a sentence
 * @at: a mark of it
 *
 * Returns: how many tokens the title of a work has that begins there, with its quotation marks, or 0
 */
guint
whence_setting_measure_work (const WhenceSource *source, const WhenceSentence *sentence, guint at)
{
  const guint end = MIN (sentence->first + sentence->n, at + WORDS_MAX + 2);

  if (source->words->plain_name == NULL)
    return 0;
  for (guint k = 0; k < G_N_ELEMENTS (quotes); k++)
    {
      guint last = at + 1;

      if (!is_mark (source, at, quotes[k].opens))
        continue;
      while (last < end && !is_mark (source, last, quotes[k].closes))
        last++;
      if (last >= end || last - at - 1 < WORDS_MIN || !is_titled (source, at + 1, FALSE) || !is_titled (source, last - 1, FALSE))
        return 0;
      for (guint i = at + 2; i + 1 < last; i++)
        if (!is_titled (source, i, TRUE))
          return 0;
      return last + 1 - at;
    }
  return 0;
}
