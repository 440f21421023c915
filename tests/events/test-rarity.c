/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How rare a word is: in all texts, and in what is merged, where times count and not how often it is told. */

#include <string.h>

#include "whence-profile-words.h"
#include "whence-rarity.h"

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

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/events/rarity/texts", test_texts);
  g_test_add_func ("/events/rarity/batch", test_batch);
  return g_test_run ();
}
