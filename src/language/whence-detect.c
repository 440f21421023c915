/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tells the language of a text by its function words: each language's tables say which of its words are such. */
#include "whence-detect.h"

#include "whence-lexer.h"

/* So much of a text tells its language. */
#define ENOUGH_BYTES 4096
#define WORD_MAX 24

static gboolean
is_letter (guchar byte)
{
  return g_ascii_isalpha (byte) || byte >= 0x80;
}

static guint
count_function_words (const WhenceLexicon *lexicon,
                      const char          *text,
                      gsize                length)
{
  guint count = 0;

  for (gsize at = 0; at < length;)
    {
      char folded[WORD_MAX];
      gsize begin = at, n;
      const WhenceLexiconRow *row;

      while (at < length && is_letter ((guchar) text[at]))
        at++;
      if (at == begin)
        {
          at++;
          continue;
        }
      n = whence_lexer_fold (text + begin, at - begin, folded, sizeof folded);
      row = n > 0 ? whence_lexicon_find (lexicon, folded, n) : NULL;
      for (; row != NULL; row = whence_lexicon_next (lexicon, row))
        if (row->words[n] == '\0')
          count += (row->flags & WHENCE_WORD_FUNCTION) != 0;
    }
  return count;
}

/**
 * whence_detect_language:
 * @text: a text, UTF-8
 * @length: bytes of it
 *
 * Counts the function words of every language that has a lexicon in the first pages of @text.
 *
 * Returns: (transfer none): the lexicon with most of them; English where none has more
 */
const WhenceLexicon *
whence_detect_language (const char *text,
                        gsize       length)
{
  const WhenceLexicon *best = whence_lexicon_get_english ();
  guint most = count_function_words (best, text, MIN (length, ENOUGH_BYTES));

  for (guint i = 0; i < whence_lexicon_get_n (); i++)
    {
      const WhenceLexicon *lexicon = whence_lexicon_get_nth (i);
      guint count = lexicon == best ? 0 : count_function_words (lexicon, text, MIN (length, ENOUGH_BYTES));

      if (count > most)
        {
          most = count;
          best = lexicon;
        }
    }
  return best;
}
