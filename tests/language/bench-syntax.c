/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Megabytes of text a second and the memory it takes to tag, parse and label, beside "wc -m" on the same files:
 *
 *   bench-syntax TEXT… */

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "whence-lexer.h"
#include "whence-syntax.h"

#define N_ROUNDS 7
#define BLOCK 100
#define ENOUGH_BYTES (1024 * 1024)

static long
get_peak_kilobytes (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

static WhenceTokens *
cut (const char *text,
     gsize       length)
{
  WhenceTokens *tokens = whence_tokens_new ();
  guint n_paragraphs = 0;

  for (gsize begin = 0, end; begin < length; begin = end + 1)
    {
      for (end = begin; end < length && text[end] != '\n'; end++)
        ;
      if (end > begin)
        whence_lexer_run (whence_lexicon_get_english (), text, begin, end, n_paragraphs++, tokens);
    }
  return tokens;
}

/* The processor's time for each block of sentences, where it is less than before: what else the machine does falls on some rounds only. */
static void
parse_all (const WhenceSyntaxModel *model,
           const WhenceTokens      *tokens,
           const WhenceWord        *words,
           WhenceSyntax            *syntax,
           double                  *block_times)
{
  for (guint block = 0; block * BLOCK < tokens->n_sentences; block++)
    {
      clock_t begin = clock ();

      for (guint i = block * BLOCK; i < MIN ((block + 1) * BLOCK, tokens->n_sentences); i++)
        {
          const WhenceSentence *sentence = &tokens->sentences[i];

          whence_syntax_parse (model, words + sentence->first, sentence->n, syntax + sentence->first);
        }
      block_times[block] = MIN (block_times[block], (double) (clock () - begin) / CLOCKS_PER_SEC);
    }
}

static double
count_characters (const char *text,
                  gsize       length)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  const char *argv[] = { "wc", "-m", NULL, NULL };
  double best = G_MAXDOUBLE;
  int fd = g_file_open_tmp ("whence-bench-XXXXXX", &path, &error);

  if (fd < 0 || !g_close (fd, &error) || !g_file_set_contents (path, text, length, &error))
    g_error ("%s", error->message);
  argv[2] = path;
  for (guint round = 0; round < N_ROUNDS; round++)
    {
      g_autofree char *output = NULL;
      gint64 begin = g_get_monotonic_time ();

      if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, NULL, &error))
        g_error ("%s", error->message);
      best = MIN (best, (double) (g_get_monotonic_time () - begin) / G_USEC_PER_SEC);
    }
  g_unlink (path);
  return best;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceTokens) tokens = NULL;
  g_autofree WhenceWord *words = NULL;
  g_autofree WhenceSyntax *syntax = NULL;
  const WhenceSyntaxModel *model;
  g_autofree double *block_times = NULL;
  double best = 0, megabytes;
  guint n_blocks;
  long before, after;

  setlocale (LC_ALL, "");
  if (argc < 2)
    {
      g_printerr ("bench-syntax: texts are needed\n");
      return 2;
    }
  while (text->len < ENOUGH_BYTES)
    {
      gsize length_before = text->len;

      for (int i = 1; i < argc; i++)
        {
          g_autofree char *contents = NULL;

          if (!g_file_get_contents (argv[i], &contents, NULL, &error))
            g_error ("%s", error->message);
          g_string_append (text, contents);
          g_string_append_c (text, '\n');
        }
      g_assert (text->len > length_before);
    }
  tokens = cut (text->str, text->len);
  words = g_new (WhenceWord, tokens->n_tokens);
  syntax = g_new (WhenceSyntax, tokens->n_tokens);
  memset (syntax, 1, tokens->n_tokens * sizeof *syntax); /* not to be counted with the scratch */
  for (guint i = 0; i < tokens->n_tokens; i++)
    words[i] = (WhenceWord) { text->str + tokens->tokens[i].begin, tokens->tokens[i].length };

  before = get_peak_kilobytes ();
  model = whence_syntax_model_get_english (&error);
  if (model == NULL)
    g_error ("%s", error->message);
  n_blocks = tokens->n_sentences / BLOCK + 1;
  block_times = g_new (double, n_blocks);
  for (guint i = 0; i < n_blocks; i++)
    block_times[i] = i * BLOCK < tokens->n_sentences ? G_MAXDOUBLE : 0;
  for (guint round = 0; round < N_ROUNDS; round++)
    parse_all (model, tokens, words, syntax, block_times);
  for (guint i = 0; i < n_blocks; i++)
    best += block_times[i];
  after = get_peak_kilobytes ();

  megabytes = (double) text->len / 1e6;
  g_print ("%.1f MB, %u words, %u sentences\n", megabytes, tokens->n_tokens, tokens->n_sentences);
  g_print ("tag, parse, label  %6.1f MB/s  %.0f ns a word\n", megabytes / best, best / tokens->n_tokens * 1e9);
  g_print ("wc -m              %6.1f MB/s\n", megabytes / count_characters (text->str, text->len));
  g_print ("peak memory of weights and scratch  %.1f MB\n", (double) (after - before) / 1024);
  return 0;
}
