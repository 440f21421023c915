/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "whence-conllu.h"
#include "whence-syntax.h"

/* Words are separated by spaces.  @tags: one a word, "-" where it does not matter.  @arcs: child, label and head of some words. */
typedef struct
{
  const char *name;
  const char *words;
  const char *tags;
  const char *arcs;
} Row;

static const Row rows[] = {
  { "subject-and-object", "The minister signed the treaty .", "DET NOUN VERB DET NOUN PUNCT",
    "minister nsubj signed|treaty obj signed|signed root -|the det treaty" },
  { "passive", "The bridge was destroyed in 1953 .", "DET NOUN AUX VERB ADP NUM PUNCT",
    "bridge nsubj:pass destroyed|was aux:pass destroyed|1953 obl destroyed|in case 1953" },
  { "perfect-passive", "The mayor has been arrested .", "DET NOUN AUX AUX VERB PUNCT",
    "mayor nsubj:pass arrested|has aux arrested|been aux:pass arrested" },
  { "future", "Voters will elect a new parliament in May .", "NOUN AUX VERB DET ADJ NOUN ADP PROPN PUNCT",
    "Voters nsubj elect|will aux elect|parliament obj elect|new amod parliament" },
  { "reported-clause", "She said that the bank would close .", "PRON VERB SCONJ DET NOUN AUX VERB PUNCT",
    "close ccomp said|that mark close|bank nsubj close|She nsubj said" },
  { "relative-clause", "The court , which met in secret , rejected the appeal .", "DET NOUN PUNCT PRON VERB ADP NOUN PUNCT VERB DET NOUN PUNCT",
    "met acl:relcl court|which nsubj met|court nsubj rejected|appeal obj rejected" },
  { "apposition", "Anna Berg , the mayor of Lund , opened the museum .", "PROPN PROPN PUNCT DET NOUN ADP PROPN PUNCT VERB DET NOUN PUNCT",
    "Berg flat Anna|mayor appos Anna|Lund nmod mayor|Anna nsubj opened|museum obj opened" },
  { "coordination", "Kenya and Uganda signed a trade agreement .", "PROPN CCONJ PROPN VERB DET NOUN NOUN PUNCT",
    "Uganda conj Kenya|and cc Uganda|Kenya nsubj signed|trade compound agreement|agreement obj signed" },
  { "possessive", "Police found the driver 's phone .", "- VERB DET NOUN PART NOUN PUNCT", "driver nmod:poss phone|'s case driver|phone obj found" },
  { "curly-apostrophe", "He did n\xe2\x80\x99t attend the talks .", "PRON AUX PART VERB DET NOUN PUNCT",
    "He nsubj attend|did aux attend|talks obj attend" },
  { "existential", "There were no survivors .", "PRON - DET NOUN PUNCT", "There expl were|survivors nsubj were" },
  { "purpose", "To build the dam , they moved the river .", "PART VERB DET NOUN PUNCT PRON VERB DET NOUN PUNCT",
    "build advcl moved|To mark build|dam obj build|they nsubj moved" },
  { "may-is-a-modal", "The council may approve the plan .", "DET NOUN AUX VERB DET NOUN PUNCT", "may aux approve|council nsubj approve" },
  { "may-is-a-month", "The plan was approved in May .", "DET NOUN AUX VERB ADP PROPN PUNCT", "May obl approved" },
};

/* What the rules without weights must find too. */
static const Row rule_rows[] = {
  { "subject-and-object", "The minister signed the treaty .", "DET NOUN VERB DET NOUN PUNCT",
    "The det minister|minister nsubj signed|treaty obj signed|signed root -" },
  { "noun-after-preposition", "Ministers met in Geneva .", "PROPN VERB ADP PROPN PUNCT", "Ministers nsubj met|Geneva obl met|in case Geneva" },
  { "modal", "The council would approve the plan .", "DET NOUN AUX VERB DET NOUN PUNCT", "would aux approve|council nsubj approve|plan obj approve" },
  { "compound", "a trade agreement collapsed", "DET NOUN NOUN VERB", "trade compound agreement|agreement nsubj collapsed" },
  { "no-verb", "the old bridge", "DET - NOUN", "bridge root -|the det bridge" },
  { "no-words-of-note", ", . !", "PUNCT PUNCT PUNCT", ", root -" },
};

/* Each is in the table of words that hold against the weights. */
static const char *const prepositions[] = {
  "amid", "amidst", "aboard", "alongside", "atop", "despite", "throughout", "toward", "towards", "upon", "versus", "via",
};

typedef struct
{
  GStrv         forms;
  guint         n;
  WhenceWord   *words;
  WhenceSyntax *syntax;
} Parsed;

static Parsed
parse (const WhenceSyntaxModel *model,
       const char              *text)
{
  Parsed parsed = { g_strsplit (text, " ", -1) };

  parsed.n = g_strv_length (parsed.forms);
  parsed.words = g_new0 (WhenceWord, parsed.n);
  parsed.syntax = g_new0 (WhenceSyntax, parsed.n);
  for (guint i = 0; i < parsed.n; i++)
    parsed.words[i] = (WhenceWord) { parsed.forms[i], strlen (parsed.forms[i]) };
  whence_syntax_parse (model, parsed.words, parsed.n, parsed.syntax);
  return parsed;
}

static void
parsed_clear (Parsed *self)
{
  g_strfreev (self->forms);
  g_free (self->words);
  g_free (self->syntax);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Parsed, parsed_clear)

static const WhenceSyntaxModel *
get_model (void)
{
  g_autoptr (GError) error = NULL;
  const WhenceSyntaxModel *model = whence_syntax_model_get_english (&error);

  g_assert_no_error (error);
  return model;
}

static void
check_row (const WhenceSyntaxModel *model,
           const Row               *row)
{
  g_auto (Parsed) parsed = parse (model, row->words);
  g_auto (GStrv) tags = g_strsplit (row->tags, " ", -1);
  g_auto (GStrv) arcs = g_strsplit (row->arcs, "|", -1);

  g_assert_cmpuint (g_strv_length (tags), ==, parsed.n);
  for (guint i = 0; i < parsed.n; i++)
    {
      g_test_message ("%s %s %s %d", parsed.forms[i], whence_upos_get_name (parsed.syntax[i].upos),
                      whence_deprel_get_name (parsed.syntax[i].deprel), parsed.syntax[i].head);
      if (strcmp (tags[i], "-") != 0)
        g_assert_cmpstr (whence_upos_get_name (parsed.syntax[i].upos), ==, tags[i]);
    }
  for (guint a = 0; arcs[a] != NULL; a++)
    {
      g_auto (GStrv) arc = g_strsplit (arcs[a], " ", -1);
      gboolean found = FALSE;

      for (guint i = 0; i < parsed.n; i++)
        if (g_str_equal (parsed.forms[i], arc[0]) && g_str_equal (whence_deprel_get_name (parsed.syntax[i].deprel), arc[1]))
          found |= g_str_equal (parsed.syntax[i].head < 0 ? "-" : parsed.forms[parsed.syntax[i].head], arc[2]);
      if (!found)
        g_test_message ("not found: %s", arcs[a]);
      g_assert_true (found);
    }
}

static void
test_row (gconstpointer data)
{
  check_row (get_model (), data);
}

static void
test_rule_row (gconstpointer data)
{
  check_row (NULL, data);
}

static void
test_preposition (gconstpointer data)
{
  g_autofree char *text = g_strdup_printf ("They waited %s the ruins .", (const char *) data);
  g_auto (Parsed) parsed = parse (get_model (), text);

  g_assert_cmpint (parsed.syntax[2].upos, ==, WHENCE_UPOS_ADP);
  g_assert_cmpint (parsed.syntax[2].head, ==, 4);
  g_assert_cmpint (parsed.syntax[2].deprel, ==, WHENCE_DEPREL_CASE);
}

static void
test_forms (void)
{
  g_auto (Parsed) parsed = parse (get_model (), "Ministers met and will meet again ; talks were held .");
  const WhenceForm forms[] = { WHENCE_FORM_PLURAL, WHENCE_FORM_PAST, WHENCE_FORM_NONE,   WHENCE_FORM_MODAL,
                               WHENCE_FORM_BASE,   WHENCE_FORM_NONE, WHENCE_FORM_NONE,   WHENCE_FORM_PLURAL,
                               WHENCE_FORM_PAST,   WHENCE_FORM_PARTICIPLE, WHENCE_FORM_NONE };

  g_assert_cmpuint (parsed.n, ==, G_N_ELEMENTS (forms));
  for (guint i = 0; i < parsed.n; i++)
    g_assert_cmpint (parsed.syntax[i].form, ==, forms[i]);
}

static void
test_conllu (void)
{
  static const char text[] = "He didn't say";
  const WhenceWord words[] = { { text, 2 }, { text + 3, 3 }, { text + 6, 3 }, { text + 10, 3 } };
  WhenceSyntax syntax[G_N_ELEMENTS (words)];
  g_autoptr (GString) out = g_string_new (NULL);

  whence_syntax_parse (get_model (), words, G_N_ELEMENTS (words), syntax);
  whence_syntax_to_conllu (words, G_N_ELEMENTS (words), syntax, "a-1", out);
  g_assert_cmpstr (out->str, ==,
                   "# sent_id = a-1\n# text = He didn't say\n"
                   "1\tHe\t_\tPRON\t_\t_\t4\tnsubj\t_\t_\n"
                   "2\tdid\t_\tAUX\t_\tTense=Past\t4\taux\t_\tSpaceAfter=No\n"
                   "3\tn't\t_\tPART\t_\t_\t4\tadvmod\t_\t_\n"
                   "4\tsay\t_\tVERB\t_\tVerbForm=Inf\t0\troot\t_\t_\n\n");
}

static void
test_conllu_strange_words (void)
{
  const WhenceWord words[] = { { "a\tb\nc", 5 }, { "\xff", 1 }, { "", 0 } };
  WhenceSyntax syntax[G_N_ELEMENTS (words)];
  g_autoptr (GString) out = g_string_new (NULL);
  g_auto (GStrv) lines = NULL;

  whence_syntax_parse (NULL, words, G_N_ELEMENTS (words), syntax);
  whence_syntax_to_conllu (words, G_N_ELEMENTS (words), syntax, "a-1", out);
  lines = g_strsplit (out->str, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 2 + G_N_ELEMENTS (words) + 2);
  g_assert_true (g_str_has_prefix (lines[2], "1\ta_b_c\t"));
  g_assert_true (g_str_has_prefix (lines[3], "2\t\xef\xbf\xbd\t"));
  g_assert_true (g_str_has_prefix (lines[4], "3\t_\t"));
}

#define N_THREADS 4

static gpointer
parse_often (gpointer data)
{
  WhenceSyntax *syntax = g_new0 (WhenceSyntax, 100);

  for (guint round = 0; round < 50; round++)
    {
      g_auto (Parsed) parsed = parse (get_model (), data);

      g_assert_cmpuint (parsed.n, <=, 100);
      memcpy (syntax, parsed.syntax, parsed.n * sizeof *syntax);
    }
  return syntax;
}

static void
test_threads_agree (void)
{
  GThread *threads[N_THREADS];
  g_autofree WhenceSyntax *first = NULL;

  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new ("parse", parse_often, (gpointer) rows[6].words);
  for (guint i = 0; i < N_THREADS; i++)
    {
      WhenceSyntax *syntax = g_thread_join (threads[i]);

      if (i == 0)
        first = syntax;
      else
        {
          g_assert_cmpmem (first, 100 * sizeof *first, syntax, 100 * sizeof *first);
          g_free (syntax);
        }
    }
}

typedef struct
{
  const char *name;
  const char *piece; /* repeated */
} LongRow;

static const LongRow long_rows[] = {
  { "one-word", "the" },
  { "nouns", "river bank office" },
  { "prepositions", "of the house in the field" },
  { "verbs", "said that they knew" },
  { "commas", "," },
  { "brackets", "( ( [" },
  { "bytes", "\xff \x80\x80 \xe2\x80" },
};

static double
time_parse (const WhenceSyntaxModel *model,
            const char              *piece,
            guint                    n_words)
{
  g_auto (GStrv) forms = g_strsplit (piece, " ", -1);
  guint n_forms = g_strv_length (forms), n_roots = 0;
  g_autofree WhenceWord *words = g_new (WhenceWord, n_words);
  g_autofree WhenceSyntax *syntax = g_new (WhenceSyntax, n_words);
  gint64 begin;

  for (guint i = 0; i < n_words; i++)
    words[i] = (WhenceWord) { forms[i % n_forms], strlen (forms[i % n_forms]) };
  begin = g_get_monotonic_time ();
  whence_syntax_parse (model, words, n_words, syntax);
  for (guint i = 0; i < n_words; i++)
    {
      g_assert_cmpint (syntax[i].head, <, (gint32) n_words);
      n_roots += syntax[i].head == WHENCE_SYNTAX_ROOT;
    }
  g_assert_cmpuint (n_roots, ==, 1);
  return (double) (g_get_monotonic_time () - begin) / G_USEC_PER_SEC;
}

/* How long sixteen times the words take is told and not judged: machines are busy. */
static void
test_long (gconstpointer data)
{
  const LongRow *row = data;
  const WhenceSyntaxModel *models[] = { get_model (), NULL };

  for (guint i = 0; i < G_N_ELEMENTS (models); i++)
    {
      double small = time_parse (models[i], row->piece, 10000), large = time_parse (models[i], row->piece, 160000);

      g_test_message ("10 000 words %.3f s, 160 000 words %.3f s", small, large);
    }
}

static void
test_empty (void)
{
  WhenceWord word = { "", 0 };
  WhenceSyntax syntax;

  whence_syntax_parse (get_model (), NULL, 0, NULL);
  whence_syntax_parse (get_model (), &word, 1, &syntax);
  g_assert_cmpint (syntax.head, ==, WHENCE_SYNTAX_ROOT);
}

static void
add_rows (const char   *folder,
          const Row    *table,
          guint         n,
          GTestDataFunc test)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strdup_printf ("/language/syntax/%s/%s", folder, table[i].name);

      g_test_add_data_func (path, &table[i], test);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add_rows ("weights", rows, G_N_ELEMENTS (rows), test_row);
  add_rows ("rules", rule_rows, G_N_ELEMENTS (rule_rows), test_rule_row);
  for (guint i = 0; i < G_N_ELEMENTS (prepositions); i++)
    {
      g_autofree char *path = g_strdup_printf ("/language/syntax/preposition/%s", prepositions[i]);

      g_test_add_data_func (path, prepositions[i], test_preposition);
    }
  for (guint i = 0; i < G_N_ELEMENTS (long_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/language/syntax/long/%s", long_rows[i].name);

      g_test_add_data_func (path, &long_rows[i], test_long);
    }
  g_test_add_func ("/language/syntax/forms", test_forms);
  g_test_add_func ("/language/syntax/conllu/text", test_conllu);
  g_test_add_func ("/language/syntax/conllu/strange-words", test_conllu_strange_words);
  g_test_add_func ("/language/syntax/threads-agree", test_threads_agree);
  g_test_add_func ("/language/syntax/empty", test_empty);
  return g_test_run ();
}
