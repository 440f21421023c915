/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes, cut by the lexer and cut at every space and at every byte, with weights and by rules: always a tree.  With libFuzzer:
 *   CC=clang meson setup b -Db_sanitize=address,undefined -Db_lundef=false \
 *     -Dc_args='-fsanitize=fuzzer-no-link -DWHENCE_LIBFUZZER'
 * Without, it is a test: it replays the corpus beside it and the files it is given, and changes them in a repeatable way. */

#include <stdint.h>
#include <string.h>

#include "whence-conllu.h"
#include "whence-lexer.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static void
check_tree (const WhenceSyntax *syntax,
            guint               n_words)
{
  guint n_roots = 0;

  for (guint i = 0; i < n_words; i++)
    {
      gint32 at = (gint32) i;
      guint n_steps = 0;

      g_assert_cmpint (syntax[i].head, <, (gint32) n_words);
      g_assert_cmpuint (syntax[i].upos, <, WHENCE_N_UPOS);
      g_assert_cmpuint (syntax[i].deprel, <, WHENCE_N_DEPRELS);
      g_assert_cmpuint (syntax[i].form, <, WHENCE_N_FORMS);
      g_assert_true ((syntax[i].head == WHENCE_SYNTAX_ROOT) == (syntax[i].deprel == WHENCE_DEPREL_ROOT));
      n_roots += syntax[i].head == WHENCE_SYNTAX_ROOT;
      while (at != WHENCE_SYNTAX_ROOT && n_steps++ <= n_words)
        at = syntax[at].head;
      g_assert_cmpint (at, ==, WHENCE_SYNTAX_ROOT);
    }
  g_assert_cmpuint (n_roots, ==, 1);
}

static void
check_words (GArray *words)
{
  const WhenceSyntaxModel *models[] = { whence_syntax_model_get_english (NULL), NULL };
  g_autofree WhenceSyntax *syntax = g_new (WhenceSyntax, words->len + 1);
  g_autoptr (GString) text = g_string_new (NULL);

  g_assert_nonnull (models[0]);
  for (guint i = 0; i < G_N_ELEMENTS (models) && words->len > 0; i++)
    {
      memset (syntax, 0xff, (words->len + 1) * sizeof *syntax);
      whence_syntax_parse (models[i], (const WhenceWord *) words->data, words->len, syntax);
      check_tree (syntax, words->len);
      whence_syntax_to_conllu ((const WhenceWord *) words->data, words->len, syntax, "1", text);
    }
  g_assert_true (g_utf8_validate (text->str, (gssize) text->len, NULL));
}

static void
check_lexed (const char *text,
             gsize       size)
{
  g_autoptr (WhenceTokens) tokens = whence_tokens_new ();

  whence_lexer_run (whence_lexicon_get_english (), text, 0, size, 0, tokens);
  for (guint i = 0; i < tokens->n_sentences; i++)
    {
      g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (WhenceWord));

      for (guint k = 0; k < tokens->sentences[i].n; k++)
        {
          const WhenceToken *token = &tokens->tokens[tokens->sentences[i].first + k];
          WhenceWord word = { text + token->begin, token->length };

          g_array_append_val (words, word);
        }
      check_words (words);
    }
}

static void
check_cut (const char *text,
           gsize       size,
           gboolean    at_spaces)
{
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (WhenceWord));

  for (gsize begin = 0, end; begin < size; begin = end + at_spaces)
    {
      WhenceWord word = { text + begin, 0 };

      for (end = begin; end < size && (at_spaces ? text[end] != ' ' : end == begin); end++)
        word.length++;
      g_array_append_val (words, word); /* of two spaces in a row, an empty one */
    }
  check_words (words);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *valid = g_utf8_make_valid ((const char *) data, (gssize) size);

  check_lexed (valid, strlen (valid));
  check_cut ((const char *) data, size, TRUE);
  check_cut ((const char *) data, size, FALSE);
  return 0;
}

#ifndef WHENCE_LIBFUZZER

#include <glib.h>

#define N_ROUNDS 60

static void
test_changed (gconstpointer data)
{
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  g_file_get_contents (data, &contents, &length, &error);
  g_assert_no_error (error);
  LLVMFuzzerTestOneInput ((const uint8_t *) contents, length);
  for (guint round = 1; round < N_ROUNDS; round++)
    {
      g_autoptr (GString) changed = g_string_new_len (contents, (gssize) length);

      for (guint k = 0; k < round && changed->len > 0; k++)
        {
          gsize at = (gsize) g_test_rand_int_range (0, (gint32) changed->len);

          if (k % 2)
            changed->str[at] = (char) g_test_rand_int ();
          else
            g_string_insert_c (changed, (gssize) at, (char) g_test_rand_int ());
        }
      LLVMFuzzerTestOneInput ((const uint8_t *) changed->str, changed->len);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *corpus = NULL;
  g_autoptr (GDir) directory = NULL;
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  g_test_init (&argc, &argv, NULL);
  corpus = g_test_build_filename (G_TEST_DIST, "language", "corpus", NULL);
  directory = g_dir_open (corpus, 0, NULL);
  g_assert_nonnull (directory);
  while ((name = g_dir_read_name (directory)) != NULL)
    g_ptr_array_add (files, g_build_filename (corpus, name, NULL));
  for (int i = 1; i < argc; i++)
    g_ptr_array_add (files, g_strdup (argv[i]));
  g_assert_cmpuint (files->len, >, 0);
  for (guint i = 0; i < files->len; i++)
    {
      g_autofree char *base = g_path_get_basename (files->pdata[i]);
      g_autofree char *path = g_strdup_printf ("/language/fuzz-syntax/%s", base);

      g_test_add_data_func (path, files->pdata[i], test_changed);
    }
  return g_test_run ();
}

#endif
