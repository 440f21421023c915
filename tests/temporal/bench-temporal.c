/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast dates are found: bench-temporal FILE…
 *
 * Makes articles of the files' text, each copy altered so that nothing can be remembered, and tells MB/s of each stage and its ratio to
 * `wc -m` on the same text in the same run. */
#include "fixture.h"

#include <sys/resource.h>

#include <glib/gstdio.h>

#define TOTAL_BYTES (32u * 1024 * 1024)
#define ARTICLE_BYTES 8192

static double
cpu_seconds (int who)
{
  struct rusage usage;

  getrusage (who, &usage);
  return (double) usage.ru_utime.tv_sec + (double) usage.ru_utime.tv_usec * 1e-6 + (double) usage.ru_stime.tv_sec
         + (double) usage.ru_stime.tv_usec * 1e-6;
}

/* Letters of some words change, but neither the words of a date nor the length. */
static void
alter (char *text, guint32 *state)
{
  for (char *at = text; *at != '\0'; at++)
    {
      *state = *state * 1664525u + 1013904223u;
      if ((*state >> 24) < 4 && at[0] >= 'a' && at[0] <= 'y' && at[1] >= 'a' && at[1] <= 'z')
        at[0]++;
    }
}

static double
time_of_wc (GString *text)
{
  g_autofree char *path = NULL;
  g_autofree char *quoted = NULL;
  g_autofree char *command = NULL;
  g_autofree char *counted = NULL;
  double before;
  int fd = g_file_open_tmp ("bench-XXXXXX", &path, NULL);

  g_assert_cmpint (fd, >=, 0);
  g_assert_true (g_close (fd, NULL));
  g_assert_true (g_file_set_contents (path, text->str, (gssize) text->len, NULL));
  quoted = g_shell_quote (path);
  command = g_strdup_printf ("env LC_ALL=C.UTF-8 wc -m %s", quoted);
  before = cpu_seconds (RUSAGE_CHILDREN);
  g_assert_true (g_spawn_command_line_sync (command, &counted, NULL, NULL, NULL));
  before = cpu_seconds (RUSAGE_CHILDREN) - before;
  g_remove (path);
  return before;
}

int
main (int argc, char *argv[])
{
  g_autoptr (GString) source = g_string_new (NULL);
  g_autoptr (GString) all = g_string_sized_new (TOTAL_BYTES + ARTICLE_BYTES);
  const WhenceLexicon *lexicon = whence_lexicon_get_english ();
  const WhenceLanguage *language = whence_lexicon_get_language (lexicon);
  double lexing = 0, engine = 0, counting, mega;
  guint32 state = 1;
  guint n_dates = 0;

  for (int i = 1; i < argc; i++)
    {
      g_autofree char *content = NULL;
      gsize length;

      if (!g_file_get_contents (argv[i], &content, &length, NULL) || !g_utf8_validate (content, (gssize) length, NULL))
        {
          g_printerr ("%s: not a readable UTF-8 text\n", argv[i]);
          return 2;
        }
      g_string_append (source, content);
    }
  if (source->len == 0)
    {
      g_printerr ("usage: bench-temporal FILE…\n");
      return 2;
    }
  while (all->len < TOTAL_BYTES)
    for (gsize at = 0; at < source->len && all->len < TOTAL_BYTES;)
      {
        gsize end = MIN (at + ARTICLE_BYTES, source->len);
        WhenceArticleInfo info = { .id = "bench", .published = "2024-03-14", .published_origin = "dct" };
        g_autofree char *text = NULL;
        g_autoptr (WhenceArticle) article = NULL;
        g_autoptr (WhenceTokens) tokens = whence_tokens_new ();
        g_autoptr (GArray) expressions = NULL;
        g_autoptr (GArray) timexes = NULL;
        WhenceReference reference;
        double begin;

        while (end < source->len && ((guchar) source->str[end] & 0xc0) == 0x80)
          end++;
        text = g_strndup (source->str + at, end - at);
        alter (text, &state);
        g_string_append (all, text);
        article = whence_article_new (text, strlen (text), &info);
        whence_reference_init (&reference);
        begin = cpu_seconds (RUSAGE_SELF);
        for (guint i = 0; i < article->n_paragraphs; i++)
          whence_lexer_run (lexicon, article->text, article->paragraphs[i].begin, article->paragraphs[i].end, i, tokens);
        lexing += cpu_seconds (RUSAGE_SELF) - begin;
        begin = cpu_seconds (RUSAGE_SELF);
        expressions = whence_recogniser_run (tokens, whence_lexicon_get_language (lexicon), article->text);
        whence_reference_find (article, tokens, expressions, language, &reference);
        timexes = whence_resolver_run (tokens, article->text, expressions, language, &reference);
        engine += cpu_seconds (RUSAGE_SELF) - begin;
        n_dates += timexes->len;
        whence_reference_clear (&reference);
        at = end;
      }
  mega = (double) all->len / 1e6;
  counting = time_of_wc (all);
  g_print ("%.1f MB, %u dates\n", mega, n_dates);
  g_print ("wc -m              %8.1f MB/s\n", mega / counting);
  g_print ("text to tokens     %8.1f MB/s  %5.1f %% of wc -m\n", mega / lexing, 100 * counting / lexing);
  g_print ("tokens to dates    %8.1f MB/s  %5.1f %% of wc -m\n", mega / engine, 100 * counting / engine);
  return 0;
}
