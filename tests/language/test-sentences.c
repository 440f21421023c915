/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where tokens and sentences end: a space between tokens, " | " between sentences. */

#include <string.h>

#include "whence-lexer.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *cut;
} Row;

static const Row rows[] = {
  { "two-sentences", "The dam broke. Nobody was hurt.", "The dam broke . | Nobody was hurt ." },
  { "hour-before-weekday", "It closed at 9 a.m. Tuesday. It reopened later.", "It closed at 9 a.m. Tuesday . | It reopened later ." },
  { "hour-ends-sentence", "It closed at 9 a.m. The staff left.", "It closed at 9 a.m. | The staff left ." },
  { "country-before-senate", "The bill reached the U.S. Senate on Friday.", "The bill reached the U.S. Senate on Friday ." },
  { "country-ends-sentence", "They moved to the U.S. They stayed.", "They moved to the U.S. | They stayed ." },
  { "ranks-and-initials", "Lt. Gen. J. R. Smith spoke first.", "Lt. Gen. J. R. Smith spoke first ." },
  { "month-abbreviated", "It opened on Sept. 3 in Bonn.", "It opened on Sept. 3 in Bonn ." },
  { "number-abbreviated", "It was No. 4 on the list.", "It was No. 4 on the list ." },
  { "no-ends-sentence", "Did they agree? No. They left.", "Did they agree ? | No . | They left ." },
  { "no-ends-paragraph", "The town said no.", "The town said no ." },
  { "title", "Mr. Okoro met Dr. Lind. She agreed.", "Mr. Okoro met Dr. Lind . | She agreed ." },
  { "company", "Orrin Inc. bought Vale Ltd. for cash.", "Orrin Inc. bought Vale Ltd. for cash ." },
  { "versus", "In Roe vs. Lane the judge ruled.", "In Roe vs. Lane the judge ruled ." },
  { "decimal", "Prices rose 3.5 percent. Wages fell.", "Prices rose 3.5 percent . | Wages fell ." },
  { "thousands", "Some 12,500 people, it said, fled.", "Some 12,500 people , it said , fled ." },
  { "quote-ends-sentence", "\"We won.\" She smiled.", "\" We won . \" | She smiled ." },
  { "quote-goes-on", "\"Who won?\" she asked.", "\" Who won ? \" she asked ." },
  { "curly-quotes", "\xe2\x80\x9cWe won.\xe2\x80\x9d He left.", "\xe2\x80\x9c We won . \xe2\x80\x9d | He left ." },
  { "ellipsis-within", "He paused ... and left.", "He paused ... and left ." },
  { "ellipsis-ends-sentence", "He paused\xe2\x80\xa6 Then he left.", "He paused \xe2\x80\xa6 | Then he left ." },
  { "headline-without-stop", "Storm Closes Port, Ferries Cancelled", "Storm Closes Port , Ferries Cancelled" },
  { "question-and-exclamation", "Why now? Stop! Never.", "Why now ? | Stop ! | Never ." },
  { "bracketed-sentence", "It ended. (Nobody saw it.) We left.", "It ended . | ( Nobody saw it . ) | We left ." },
  { "clitics", "She didn't see Lund's mayor; they're late.", "She did n't see Lund 's mayor ; they 're late ." },
  { "curly-clitics", "It\xe2\x80\x99s Lund\xe2\x80\x99s, isn\xe2\x80\x99t it?", "It \xe2\x80\x99s Lund \xe2\x80\x99s , is n\xe2\x80\x99t it ?" },
  { "hyphens", "the two-day, first-ever visit", "the two - day , first - ever visit" },
  { "prefixes", "the re-elected anti-war co-founder's e-mails", "the re-elected anti-war co-founder 's e-mails" },
  { "prefix-of-name", "a Pro-Lund, non-English site", "a Pro-Lund , non-English site" },
  { "capitals-are-no-prefix", "the UN-backed plan", "the UN - backed plan" },
  { "prefix-before-date", "pre-May and post-Christmas sales", "pre - May and post - Christmas sales" },
  { "cannot", "They cannot and Cannot go.", "They can not and Can not go ." },
  { "ampersand", "A&M and AT&T sued M&Co.", "A&M and AT&T sued M & Co." },
  { "currency", "It cost US$5 or A$ 7, not $9.", "It cost US$ 5 or A$ 7 , not $ 9 ." },
  { "domains", "See www.orrin.co.uk or Orrin.com.", "See www.orrin.co.uk or Orrin.com ." },
  { "no-domain", "It ended.They left.", "It ended . They left ." },
  { "mail", "Write to desk@orrin.org today.", "Write to desk@orrin.org today ." },
  { "tags", "#Lund and @orrin are up, #4 is not.", "#Lund and @orrin are up , # 4 is not ." },
  { "list-number", "1. The firm pays. 2. The town waits.", "1 . The firm pays . | 2 . The town waits ." },
  { "year-ends-sentence", "It opened in 1987. 12 people came.", "It opened in 1987 . | 12 people came ." },
  { "range", "the 1974-78 war", "the 1974 - 78 war" },
  { "clock", "It shut at 9:30 p.m. on Friday.", "It shut at 9:30 p.m. on Friday ." },
  { "spaces-only", " \t ", "" },
};

static char *
cut (const char *text)
{
  g_autoptr (WhenceTokens) tokens = whence_tokens_new ();
  GString *out = g_string_new (NULL);

  whence_lexer_run (whence_lexicon_get_english (), text, 0, strlen (text), 0, tokens);
  for (guint i = 0; i < tokens->n_sentences; i++)
    {
      if (i > 0)
        g_string_append (out, " |");
      for (guint k = 0; k < tokens->sentences[i].n; k++)
        {
          const WhenceToken *token = &tokens->tokens[tokens->sentences[i].first + k];

          if (out->len > 0)
            g_string_append_c (out, ' ');
          g_string_append_len (out, text + token->begin, token->length);
        }
    }
  return g_string_free (out, FALSE);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autofree char *found = cut (row->text);

  g_test_message ("%s", row->text);
  g_assert_cmpstr (found, ==, row->cut);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/language/sentences/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  return g_test_run ();
}
