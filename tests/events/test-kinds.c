/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "whence-kinds.h"

static const WhenceEventWords *words = &whence_event_words_english;

static void
test_sorted_and_unique (void)
{
  g_assert_cmpuint (words->n_rows, >, 100);
  for (guint i = 0; i < words->n_rows; i++)
    {
      const WhenceKindRow *row = &words->rows[i];

      g_assert_true ((row->flags & ~(guint) WHENCE_KIND_WORD_LIGHT) == WHENCE_KIND_WORD_NOUN
                     || (row->flags & ~(guint) (WHENCE_KIND_WORD_SPEECH | WHENCE_KIND_WORD_LIGHT)) == WHENCE_KIND_WORD_VERB
                     || row->flags == WHENCE_KIND_WORD_ACT);
      g_assert_cmpuint (row->kind, <, WHENCE_N_KINDS);
      g_assert_true (row->noun == NULL || (row->flags & WHENCE_KIND_WORD_VERB));
      for (const char *at = row->word; *at != '\0'; at++)
        g_assert_true (g_ascii_islower (*at) || *at == '-');
      if (i > 0)
        {
          const WhenceKindRow *before = &words->rows[i - 1];
          gint order = strcmp (before->word, row->word);

          if (order > 0 || (order == 0 && before->flags >= row->flags))
            {
              g_test_message ("%s stands before %s", before->word, row->word);
              g_test_fail ();
            }
        }
    }
}

static void
check_found (const WhenceKindRow *row,
             const char          *inflected)
{
  guint part = row->flags & (WHENCE_KIND_WORD_NOUN | WHENCE_KIND_WORD_VERB | WHENCE_KIND_WORD_ACT);
  const WhenceKindRow *found = whence_kinds_find (words, inflected, strlen (inflected), part);

  if (found == NULL || strcmp (found->word, row->word) != 0)
    {
      g_test_message ("%s: found %s, wanted %s", inflected, found != NULL ? found->word : "nothing", row->word);
      g_test_fail ();
    }
}

static gboolean
is_irregular (const char *word)
{
  for (guint i = 0; i < words->n_irregular; i++)
    if (strcmp (words->irregular[i][1], word) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_form_of_another (const char *word)
{
  for (guint i = 0; i < words->n_irregular; i++)
    if (strcmp (words->irregular[i][0], word) == 0 && strcmp (words->irregular[i][1], word) != 0)
      return TRUE;
  return FALSE;
}

/* The forms that a grammar book makes of a regular word. */
static void
check_inflections (const WhenceKindRow *row)
{
  gsize length = strlen (row->word);
  char last = row->word[length - 1], before = length > 1 ? row->word[length - 2] : '\0';
  gboolean y = last == 'y' && strchr ("aeiou", before) == NULL;
  gboolean hisses = strchr ("sxz", last) != NULL || (last == 'h' && strchr ("cs", before) != NULL);
  g_autofree char *stem = g_strndup (row->word, length - (y || last == 'e'));
  g_autofree char *many = y ? g_strconcat (stem, "ies", NULL) : g_strconcat (row->word, hisses ? "es" : "s", NULL);
  g_autofree char *past = g_strconcat (stem, y ? "ied" : "ed", NULL);
  g_autofree char *doing = y ? g_strconcat (row->word, "ing", NULL) : g_strconcat (stem, "ing", NULL);
  g_autofree char *shouted = g_ascii_strup (row->word, -1);

  /* "found" is of "find" before it is of "founded" */
  if (!is_form_of_another (row->word))
    {
      check_found (row, row->word);
      check_found (row, shouted);
    }
  if ((row->flags & WHENCE_KIND_WORD_NOUN) || !is_irregular (row->word))
    check_found (row, many);
  if ((row->flags & (WHENCE_KIND_WORD_VERB | WHENCE_KIND_WORD_ACT)) && !is_irregular (row->word))
    {
      check_found (row, past);
      check_found (row, doing);
    }
}

static void
test_reachable (void)
{
  for (guint i = 0; i < words->n_rows; i++)
    check_inflections (&words->rows[i]);
}

/* Whether a row of deeds has @word, alone or before or behind "+". */
static gboolean
is_of_deed (const char *word)
{
  for (guint i = 0; i < words->n_deeds; i++)
    {
      g_auto (GStrv) told = g_strsplit_set (words->deeds[i].words, " +>=", -1);

      if (g_strv_contains ((const char *const *) told, word))
        return TRUE;
    }
  return FALSE;
}

static void
test_irregular_reach_a_row (void)
{
  for (guint i = 0; i < words->n_irregular; i++)
    {
      const char *form = words->irregular[i][0];
      const WhenceKindRow *row = whence_kinds_find (words, form, strlen (form), WHENCE_KIND_WORD_NOUN | WHENCE_KIND_WORD_VERB | WHENCE_KIND_WORD_ACT);

      if (row == NULL && !is_of_deed (words->irregular[i][1]))
        {
          g_test_message ("%s: there is no %s", form, words->irregular[i][1]);
          g_test_fail ();
        }
      for (guint k = 0; k < i; k++)
        if (strcmp (words->irregular[k][0], form) == 0)
          {
            g_test_message ("%s stands twice", form);
            g_test_fail ();
          }
    }
}

static void
test_deeds_are_told_once (void)
{
  g_assert_cmpuint (words->n_deeds, >, 50);
  g_assert_cmpuint (words->n_deeds, <, G_MAXUINT8);
  for (guint i = 0; i < words->n_deeds; i++)
    {
      g_auto (GStrv) told = g_strsplit (words->deeds[i].words, " ", -1);

      for (char **word = told; *word != NULL; word++)
        {
          g_test_message ("%s", *word);
          g_assert_true (g_ascii_islower (**word));
          for (char **other = told; other < word; other++)
            g_assert_cmpstr (*other, !=, *word);
          for (const char *at = *word; *at != '\0'; at++)
            g_assert_true (g_ascii_islower (*at) || strchr ("+>=-!", *at) != NULL);
        }
    }
}

typedef struct
{
  const char *name;
  const char *a;
  const char *b;
  gint        shared;
  gboolean    differ;
} DeedRow;

static const DeedRow deed_rows[] = {
  { "resign-and-step-down", "Reis resigned", "Reis stepped down", 3, FALSE },
  { "verb-and-noun", "Reis resigned", "resignation of Reis", 3, FALSE },
  { "begin-and-end", "the strike began", "the strike ended", 3, TRUE },
  { "verb-before-noun", "the treaty was ratified", "Ardovia signed the treaty", 2, TRUE },
  { "appeal-and-verdict", "lodged an appeal against his conviction", "was convicted of fraud", 2, TRUE },
  { "only-begin", "the fair began", "the trial began", 0, FALSE },
  { "fire-and-its-dead", "nine people died in a fire", "a fire broke out", 3, FALSE },
  { "struck-is-no-strike", "a quake struck the town", "dockers on strike", 0, FALSE },
  { "found-guilty", "was found guilty", "founded a club", 0, FALSE },
  { "other-stories", "married a pilot", "launched a probe", 0, FALSE },
};

static WhenceDeeds
read_deeds (const char *text)
{
  g_auto (GStrv) split = g_strsplit (text, " ", -1);
  WhenceDeedWord told[16];
  WhenceDeeds deeds = { .n = 0 };
  guint n = g_strv_length (split);

  g_assert_cmpuint (n, <=, G_N_ELEMENTS (told));
  for (guint i = 0; i < n; i++)
    told[i] = (WhenceDeedWord){ split[i], strlen (split[i]) };
  for (guint i = 0; i < n; i++)
    whence_deeds_add_told (&deeds, words, told, n, i);
  return deeds;
}

static void
test_deeds (gconstpointer data)
{
  const DeedRow *row = data;
  WhenceDeeds a = read_deeds (row->a), b = read_deeds (row->b);

  g_assert_cmpint (whence_deeds_share (words, &a, &b), ==, row->shared);
  g_assert_cmpint (whence_deeds_share (words, &b, &a), ==, row->shared);
  g_assert_cmpint (whence_deeds_differ (words, &a, &b), ==, row->differ);
  g_assert_cmpint (whence_deeds_differ (words, &b, &a), ==, row->differ);
}

/* A verb, its inflections and the noun it is called by have one stem. */
static void
test_stems_agree (void)
{
  for (guint i = 0; i < words->n_rows; i++)
    {
      const WhenceKindRow *row = &words->rows[i];
      char verb[40], noun[40];

      if (row->noun == NULL || strchr (row->noun, ' ') != NULL)
        continue;
      g_assert_true (whence_kinds_stem (words, row->noun, strlen (row->noun), noun, sizeof noun));
      if (whence_kinds_find (words, row->word, strlen (row->word), WHENCE_KIND_WORD_NOUN | WHENCE_KIND_WORD_VERB) != row)
        continue;
      g_assert_true (whence_kinds_stem (words, row->word, strlen (row->word), verb, sizeof verb));
      if (strcmp (verb, noun) != 0)
        {
          g_test_message ("%s: %s, but %s: %s", row->word, verb, row->noun, noun);
          g_test_fail ();
        }
    }
}

/* What stands beside a word is asked for in the table's order, and only of words that are in it. */
static void
test_besides (void)
{
  for (guint i = 0; i < words->n_besides; i++)
    {
      const WhenceBesideRow *row = &words->besides[i];
      WhenceKind kind;

      g_test_message ("%s", row->word);
      g_assert_cmpuint (row->kind, <, WHENCE_N_KINDS);
      g_assert_nonnull (row->beside[0]);
      g_assert_true (whence_kinds_find (words, row->word, strlen (row->word), WHENCE_KIND_WORD_NOUN | WHENCE_KIND_WORD_VERB | WHENCE_KIND_WORD_ACT) != NULL
                     || whence_kinds_find_topic (words, row->word, strlen (row->word), &kind) != NULL);
      g_assert_true (i == 0 || strcmp (words->besides[i - 1].word, row->word) <= 0);
    }
}

/* Roles are asked only of verbs that are in the table. */
static void
test_roles (void)
{
  g_assert_cmpuint (words->n_roles_of, >, 5);
  for (guint i = 0; i < words->n_roles_of; i++)
    {
      const WhenceRoleRow *row = &words->roles_of[i];

      g_test_message ("%s", row->word);
      g_assert_cmpuint (row->kind, <=, WHENCE_KIND_OF_NOUN);
      g_assert_true (row->kind != WHENCE_KIND_OF_NOUN || row->kinds != 0);
      g_assert_nonnull (whence_kinds_find (words, row->word, strlen (row->word), WHENCE_KIND_WORD_VERB | WHENCE_KIND_WORD_ACT));
      g_assert_true (i == 0 || strcmp (words->roles_of[i - 1].word, row->word) <= 0);
    }
}

static void
test_topics (void)
{
  WhenceKind kind;

  g_assert_cmpuint (words->n_topics, >, 5);
  for (guint i = 0; i < words->n_topics; i++)
    for (const char *const *word = words->topics[i].words; *word != NULL; word++)
      {
        g_test_message ("%s", *word);
        g_assert_cmpstr (whence_kinds_find_topic (words, *word, strlen (*word), &kind), ==, *word);
        g_assert_cmpuint (kind, ==, words->topics[i].kind); /* no word is of two kinds */
      }
  g_assert_cmpstr (whence_kinds_find_topic (words, "Bridges", 7, &kind), ==, "bridge");
  g_assert_null (whence_kinds_find_topic (words, "of", 2, &kind));
}

static void
test_forms (void)
{
  g_assert_true (whence_kinds_is_form (words, "Workers", 7, "worker"));
  g_assert_true (whence_kinds_is_form (words, "went", 4, "go"));
  g_assert_true (whence_kinds_is_form (words, "parties", 7, "party"));
  g_assert_false (whence_kinds_is_form (words, "workers", 7, "work"));
  g_assert_false (whence_kinds_is_form (words, "", 0, "go"));
}

static void
test_endings (void)
{
  static const struct
  {
    const char *word;
    gboolean    past;
    gboolean    adverb;
  } rows[] = { { "signed", TRUE, FALSE }, { "NEWLY", FALSE, TRUE }, { "recently", FALSE, TRUE }, { "ed", FALSE, FALSE },
               { "ly", FALSE, FALSE },    { "lyre", FALSE, FALSE }, { "", FALSE, FALSE } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_true (whence_kinds_has_past_ending (words, rows[i].word, strlen (rows[i].word)) == rows[i].past);
      g_assert_true (whence_kinds_has_adverb_ending (words, rows[i].word, strlen (rows[i].word)) == rows[i].adverb);
    }
}

static void
test_bounds (void)
{
  char stem[40];

  g_assert_null (whence_kinds_find (words, "", 0, WHENCE_KIND_WORD_NOUN));
  g_assert_null (whence_kinds_find (words, "internationalisationalisationalism", 34, WHENCE_KIND_WORD_NOUN));
  g_assert_false (whence_kinds_stem (words, "at", 2, stem, sizeof stem));
  g_assert_false (whence_kinds_stem (words, "treaty", 6, stem, 8));
  g_assert_true (whence_kinds_stem (words, "treatyXYZ", 6, stem, sizeof stem));
  g_assert_cmpstr (stem, ==, "treaty");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/events/kinds/sorted-and-unique", test_sorted_and_unique);
  g_test_add_func ("/events/kinds/reachable", test_reachable);
  g_test_add_func ("/events/kinds/irregular-reach-a-row", test_irregular_reach_a_row);
  g_test_add_func ("/events/kinds/deeds-are-told-once", test_deeds_are_told_once);
  for (guint i = 0; i < G_N_ELEMENTS (deed_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/events/kinds/deeds/%s", deed_rows[i].name);

      g_test_add_data_func (path, &deed_rows[i], test_deeds);
    }
  g_test_add_func ("/events/kinds/stems-agree", test_stems_agree);
  g_test_add_func ("/events/kinds/besides", test_besides);
  g_test_add_func ("/events/kinds/roles", test_roles);
  g_test_add_func ("/events/kinds/topics", test_topics);
  g_test_add_func ("/events/kinds/forms", test_forms);
  g_test_add_func ("/events/kinds/endings", test_endings);
  g_test_add_func ("/events/kinds/bounds", test_bounds);
  return g_test_run ();
}
