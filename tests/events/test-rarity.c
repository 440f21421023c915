/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How rare a word is: in all texts, in what is merged, where times count and not how often it is told, and in one article. */

#include "event-lines.h"
#include "whence-profile-words.h"
#include "whence-rarity.h"
#include "whence-vocabulary.h"

#define N_DATES 100

static guint32
hash_word (const char *text)
{
  const WhenceDeedWord word = { text, strlen (text) };
  guint32 hash = 0;

  g_assert_true (whence_profile_word_hash (&word, &hash));
  return hash;
}

static void
test_texts (void)
{
  static const char *const ordinary[] = { "school", "schools", "School", "campaign", "loans" };
  static const char *const rare[] = { "Semtex", "Lindqvist", "turbines", "solk", "quartet" };

  for (guint i = 0; i < G_N_ELEMENTS (ordinary); i++)
    g_assert_cmpuint (whence_rarity_get_worth (hash_word (ordinary[i])), ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (rare); i++)
    g_assert_cmpuint (whence_rarity_get_worth (hash_word (rare[i])), ==, 2);
  g_assert_cmpuint (hash_word ("schools"), ==, hash_word ("School"));
  /* the last letter matters, though the last bits are taken */
  g_assert_cmpuint (hash_word ("solk"), !=, hash_word ("solj"));
}

static void
test_batch (void)
{
  g_autoptr (WhenceRarity) rarity = whence_rarity_new (8);
  guint32 hero = hash_word ("Lindqvist"), once = hash_word ("Semtex"), seldom = hash_word ("turbine");

  for (gint64 date = 0; date < N_DATES; date++)
    {
      whence_rarity_add_date (rarity);
      if (date % 5 == 0)
        whence_rarity_add (rarity, hero, date);
      if (date % 30 == 0)
        whence_rarity_add (rarity, seldom, date);
      for (guint telling = 0; telling < 50 && date == 7; telling++)
        whence_rarity_add (rarity, once, date);
    }
  g_assert_true (whence_rarity_is_common (rarity, hero));
  g_assert_false (whence_rarity_is_common (rarity, seldom));
  g_assert_false (whence_rarity_is_common (rarity, once));
  g_assert_false (whence_rarity_is_common (rarity, hash_word ("unheard")));
  g_assert_true (whence_rarity_is_usual (rarity, hero));
  g_assert_false (whence_rarity_is_usual (rarity, seldom));
}

static guint
count_word (const WhenceVocabulary *self,
            const char             *text)
{
  return whence_vocabulary_count (self, WHENCE_VOCABULARY_WORD, hash_word (text));
}

/* An article has the words that a passage is cut into, whatever marks stand between them. */
static void
test_vocabulary (void)
{
  static const struct
  {
    const char *word;
    guint       sentences;
  } rows[] = { { "semi-final", 2 }, { "turbine", 3 }, { "quartet", 2 }, { "orchard", 1 },  { "weaver", 1 },
               { "Zurich", 2 },     { "Lloyd", 1 },   { "George", 1 },  { "Semtex", 1 }, { "violin", 0 } };
  g_autoptr (WhenceArticle) article
      = make_article ("a", "The “turbine” hall held the semi-final. Its turbines—turbine by turbine—went after the Semi-final, as did the orchard–weaver"
                           " walk.\n\nA 6.8 m turbine of Zürich’s, a quartet!  “Quartet”? Lloyd-George was in Zurich with Semtex…", NULL);
  g_autoptr (WhenceVocabulary) self = whence_vocabulary_new (article);

  whence_vocabulary_settle (self);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("%s", rows[i].word);
      g_assert_cmpuint (count_word (self, rows[i].word), ==, rows[i].sentences);
    }
}

/* Of each deed and amount counts how many events are told with it, not how often. */
static void
test_told (void)
{
  static const struct
  {
    guint8  deed;
    guint32 amount;
    guint   event;
  } tellings[] = { { 3, 700, 1 }, { 3, 700, 1 }, { 3, 41, 2 }, { 255, 700, 5 } };
  g_autoptr (WhenceArticle) article = make_article ("a", "It was sold.", NULL);
  g_autoptr (WhenceVocabulary) self = whence_vocabulary_new (article);

  for (guint i = 0; i < G_N_ELEMENTS (tellings); i++)
    {
      WhenceProfile profile = { .deeds = { .n = 1 }, .n_numbers = 1 };

      profile.deeds.at[0] = tellings[i].deed;
      profile.numbers[0].amount = tellings[i].amount;
      whence_vocabulary_add_telling (self, &profile, tellings[i].event);
    }
  whence_vocabulary_settle (self);
  g_assert_cmpuint (whence_vocabulary_count (self, WHENCE_VOCABULARY_DEED, 3), ==, 2);
  g_assert_cmpuint (whence_vocabulary_count (self, WHENCE_VOCABULARY_DEED, 255), ==, 1);
  g_assert_cmpuint (whence_vocabulary_count (self, WHENCE_VOCABULARY_DEED, 4), ==, 0);
  g_assert_cmpuint (whence_vocabulary_count (self, WHENCE_VOCABULARY_AMOUNT, 700), ==, 2);
  g_assert_cmpuint (whence_vocabulary_count (self, WHENCE_VOCABULARY_AMOUNT, 41), ==, 1);
}

/* A name is no part of a longer word. */
static void
test_names (void)
{
  static const struct
  {
    const char *text;
    const char *name;
    gint        at;
  } rows[] = {
    { "Annan elects Ann", "Ann", 13 },          { "The Lindau dam breaks", "Lind", -1 }, { "Lindau dam: Lind’s plan fails", "Lind", 12 },
    { "“Ann” sinks off Annan", "Ann", 3 },      { "Roseanne, Anne and Ann", "Ann", 19 }, { "Tarn2 is sold to Tarn", "Tarn", 17 },
    { "Élan buys lan and Élan Vital", "lan", 11 }, { "Orlau", "Orlau", 0 },              { "Orlaué opens", "Orlau", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const char *at = whence_profile_find_name (rows[i].text, rows[i].name);

      g_test_message ("%s", rows[i].text);
      g_assert_cmpint (at != NULL ? (gint) (at - rows[i].text) : -1, ==, rows[i].at);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/events/rarity/texts", test_texts);
  g_test_add_func ("/events/rarity/batch", test_batch);
  g_test_add_func ("/events/rarity/vocabulary", test_vocabulary);
  g_test_add_func ("/events/rarity/told", test_told);
  g_test_add_func ("/events/rarity/names", test_names);
  return g_test_run ();
}
