/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tells the language of a text by its function words: each language's tables say which of its words are such. */
#include "whence-detect.h"

#include "whence-lexer.h"

/* So much of a text tells its language, in bytes. */
#define ENOUGH_BYTES 512
/* Every fifth word is one of grammar in the text's own language; hardly one is in another. */
#define SURE_SHARE 5
#define WORD_MAX 24

static gboolean
is_letter (guchar byte)
{
  return g_ascii_isalpha (byte) || byte >= 0x80;
}

static guint
count_function_words (const WhenceLexicon *lexicon,
                      const char          *text,
                      gsize                length,
                      guint               *out_n_words)
{
  guint count = 0;

  *out_n_words = 0;

  for (gsize at = 0; at < length;)
    {
      char folded[WORD_MAX];
      gsize begin = at, n;
      const WhenceLexiconRow *row;
      gboolean phrase;

      while (at < length && is_letter ((guchar) text[at]))
        at++;
      if (at == begin)
        {
          at++;
          continue;
        }
      (*out_n_words)++;
      n = whence_lexer_fold (text + begin, at - begin, folded, sizeof folded);
      row = n > 0 ? whence_lexicon_find_word (lexicon, folded, n, &phrase) : NULL;
      count += row != NULL && (row->flags & WHENCE_WORD_FUNCTION);
    }
  return count;
}

/**
 * whence_detect_language:
 * @text: a text, UTF-8
 * @length: bytes of it
 *
 * Counts the function words of every language that has a lexicon at the begin of @text.
 *
 * Returns: (transfer none): the lexicon with most of them; English where none has more
 */
const WhenceLexicon *
whence_detect_language (const char *text,
                        gsize       length)
{
  const WhenceLexicon *best = whence_lexicon_get_english ();
  guint n_words, most = count_function_words (best, text, MIN (length, ENOUGH_BYTES), &n_words);

  if (most * SURE_SHARE > n_words)
    return best;
  for (guint i = 0; i < whence_lexicon_get_n (); i++)
    {
      const WhenceLexicon *lexicon = whence_lexicon_get_nth (i);
      guint count = lexicon == best ? 0 : count_function_words (lexicon, text, MIN (length, ENOUGH_BYTES), &n_words);

      if (count > most)
        {
          most = count;
          best = lexicon;
        }
    }
  return best;
}
