/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "whence-detect.h"
#include "whence-lexer.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *tokens;  /* what is cut, joined with bars; a double bar ends a sentence */
  const char *classes; /* one byte a token, or NULL */
} LexerRow;

static const LexerRow lexer_rows[] = {
  { "words", "The ferry sank.", "The|ferry|sank|.", "T__." },
  { "clitics", "He hadn't seen Ann's boat.", "He|had|n't|seen|Ann|'s|boat|.", NULL },
  { "curly-clitics", "Ann’s boat", "Ann|’s|boat", "_\"_" },
  { "hyphens", "a three-year plan", "a|three|-|year|plan", "AN-U_" },
  { "abbreviated-month", "Sept. 9 was wet.", "Sept.|9|was|wet|.", "M1__." },
  { "month-ends-sentence", "It rained in May. The dam held.", "It|rained|in|May|.||The|dam|held|.", NULL },
  { "initials", "He left the U.S. on Monday.", "He|left|the|U.S.|on|Monday|.", NULL },
  { "initials-end-sentence", "He left the U.S. The rest stayed.", "He|left|the|U.S.||The|rest|stayed|.", NULL },
  { "title", "He met Dr. Holt today.", "He|met|Dr.|Holt|today|.", NULL },
  { "number-with-commas", "2,000 people", "2,000|people", "#P" },
  { "year", "in 1987", "in|1987", "iY" },
  { "decade", "the 1990s and '80s", "the|1990s|and|'|80s", "TEk'E" },
  { "ordinal", "the 3rd of May", "the|3rd|of|May", "TOqm" },
  { "clock", "at 9:30 a.m. sharp", "at|9:30|a.m.|sharp", "i:K_" },
  { "clock-with-seconds", "in 2:21:09", "in|2:21:09", "i\xa9" },
  { "clock-beyond-the-day", "won 31:70", "won|31:70", "_#" },
  { "dotted-date", "am 03.11.2019", "am|03|.|11|.|2019", NULL },
  { "currency", "$1999", "$|1999", "$Y" },
  { "no-break-space", "12\u00a0May", "12|May", "1m" },
  { "entities", "12&nbsp;May &#8211; Lind&rsquo;s caf&eacute;", "12|May|&#8211;|Lind|&rsquo;s|caf&eacute;", NULL },
  { "no-entity", "R&D; and A&M;", "R&D|;|and|A&M|;", NULL },
  { "tags", "<p>In <b>1911</b>, it<br/>fell</p>", "In|1911|,|it|fell", "iY,f_" },
  { "link", "[The yard](https://example.org/2015), a memoir", "[|The|yard|,|a|memoir", NULL },
  { "no-link", "[1](see below)", "[|1|]|(|see|below|)", NULL },
  { "no-tag", "a < b and <x> y", "a|<|b|and|<|x|>|y", NULL },
  { "spelled-year", "in nineteen ninety-four", "in|nineteen|ninety|-|four", "iY&&&" },
  { "spelled-count", "nineteen people", "nineteen|people", "NP" },
  { "phrase", "New Year's Eve", "New|Year|'s|Eve", "X&&&" },
  { "phrase-needs-capital", "a new year's eve", "a|new|year|'s|eve", NULL },
  { "quotes-close-sentence", "“It fell.” He left.", "“|It|fell|.|”||He|left|.", NULL },
  { "ellipsis", "Well... yes", "Well|...|yes", NULL },
};

static void
test_lexer (gconstpointer data)
{
  const LexerRow *row = data;
  g_autoptr (WhenceTokens) tokens = whence_tokens_new ();
  g_autoptr (GString) cut = g_string_new (NULL);

  whence_lexer_run (whence_lexicon_get_english (), row->text, 0, strlen (row->text), 0, tokens);
  for (guint i = 0; i < tokens->n_tokens; i++)
    {
      if (i > 0)
        g_string_append (cut, tokens->tokens[i].flags & WHENCE_TOKEN_INITIAL ? "||" : "|");
      g_string_append_len (cut, row->text + tokens->tokens[i].begin, tokens->tokens[i].length);
    }
  g_assert_cmpstr (cut->str, ==, row->tokens);
  if (row->classes != NULL)
    g_assert_cmpstr ((const char *) tokens->classes, ==, row->classes);
}

/* Every token is in one sentence, whatever the bytes are. */
static void
test_sentences_cover (void)
{
  g_autoptr (WhenceTokens) tokens = whence_tokens_new ();
  const char *text = "A. B! “C?” (D.) e… F.G. 1. 2.3 \xe2\x80\x94 Sept. The end... No";
  guint next = 0;

  whence_lexer_run (whence_lexicon_get_english (), text, 0, strlen (text), 0, tokens);
  for (guint i = 0; i < tokens->n_sentences; i++)
    {
      g_assert_cmpuint (tokens->sentences[i].first, ==, next);
      g_assert_cmpuint (tokens->sentences[i].n, >, 0);
      next += tokens->sentences[i].n;
    }
  g_assert_cmpuint (next, ==, tokens->n_tokens);
  g_assert_cmpuint (tokens->classes[tokens->n_tokens], ==, WHENCE_CLASS_END);
}

/* Words of a table are folded, and none is told twice. */
static void
test_tables (void)
{
  for (guint n = 0; n < whence_lexicon_get_n (); n++)
    {
      const WhenceLanguage *language = whence_lexicon_get_language (whence_lexicon_get_nth (n));
      g_autoptr (GHashTable) words = g_hash_table_new (g_str_hash, g_str_equal);

      for (guint i = 0; i < language->n_rows; i++)
        {
          char folded[64];
          gsize length = whence_lexer_fold (language->rows[i].words, strlen (language->rows[i].words), folded, sizeof folded);

          g_test_message ("%s: %s", language->code, language->rows[i].words);
          g_assert_cmpmem (folded, length, language->rows[i].words, strlen (language->rows[i].words));
          g_assert_true (g_hash_table_add (words, (char *) language->rows[i].words));
          if (language->rows[i].word_class == WHENCE_CLASS_HOLIDAY)
            g_assert_cmpint (language->rows[i].number, <, (gint) language->n_holidays);
        }
    }
}

typedef struct
{
  const char *name;
  const char *text;
  const char *code;
} DetectRow;

static const DetectRow detect_rows[] = {
  { "english", "The minister said on Monday that the line will be closed.", "en" },
  { "german", "Der Minister sagte am Montag, dass die Linie geschlossen wird.", "de" },
  { "english-with-german-name", "The film Das Boot was shown at the fair, and it was liked.", "en" },
  { "nothing", "", "en" },
  { "numbers", "12 34 56", "en" },
};

static void
test_detect (gconstpointer data)
{
  const DetectRow *row = data;

  g_assert_cmpstr (whence_lexicon_get_language (whence_detect_language (row->text, strlen (row->text)))->code, ==, row->code);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (lexer_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/language/lexer/%s", lexer_rows[i].name);

      g_test_add_data_func (path, &lexer_rows[i], test_lexer);
    }
  for (guint i = 0; i < G_N_ELEMENTS (detect_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/language/lexer/detect/%s", detect_rows[i].name);

      g_test_add_data_func (path, &detect_rows[i], test_detect);
    }
  g_test_add_func ("/language/lexer/sentences-cover", test_sentences_cover);
  g_test_add_func ("/language/lexer/tables", test_tables);
  return g_test_run ();
}
