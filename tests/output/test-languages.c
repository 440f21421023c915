/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates in the languages of the program, where those differ in more than words, and read back from there. */

#include "config.h"

#include "whence-edtf.h"
#include "whence-paths.h"
#include "whence-words.h"

#include <libintl.h>
#include <locale.h>

typedef struct
{
  const char *name;
  const char *edtf;
  const char *german;
  const char *spanish;
  const char *french;
} Row;

static const Row rows[] = {
  { "day", "2024-05-16", "16. Mai 2024", "16 de mayo de 2024", "16 mai 2024" },
  { "first-of-a-month", "2024-05-01", "1. Mai 2024", "1 de mayo de 2024", "1er mai 2024" },
  { "days-of-a-month", "2024-05-01/2024-05-17", "1.–17. Mai 2024", "1–17 de mayo de 2024", "1er–17 mai 2024" },
  { "until-year", "../2030", "bis 2030", "hasta 2030", "jusqu’en 2030" },
  { "until-day", "../2024-05-16", "bis zum 16. Mai 2024", "hasta el 16 de mayo de 2024", "jusqu’au 16 mai 2024" },
  { "from-year", "2019/..", "ab 2019", "desde 2019", "depuis 2019" },
  { "from-day", "2024-05-16/..", "ab dem 16. Mai 2024", "desde el 16 de mayo de 2024", "depuis le 16 mai 2024" },
  { "by-month", "[..2024-05]", "spätestens Mai 2024", "a más tardar en mayo de 2024", "au plus tard en mai 2024" },
  { "by-day", "[..2024-05-01]", "spätestens am 1. Mai 2024", "a más tardar el 1 de mayo de 2024", "au plus tard le 1er mai 2024" },
  { "between-years", "[2014..2018]", "zwischen 2014 und 2018", "entre 2014 y 2018", "entre 2014 et 2018" },
  { "between-days", "[2024-05-16..2024-06-02]", "zwischen dem 16. Mai 2024 und dem 2. Juni 2024",
    "entre el 16 de mayo de 2024 y el 2 de junio de 2024", "entre le 16 mai 2024 et le 2 juin 2024" },
  { "about-year", "2014~", "etwa 2014", "hacia 2014", "vers 2014" },
  { "about-day", "2024-05-16~", "um den 16. Mai 2024", "hacia el 16 de mayo de 2024", "vers le 16 mai 2024" },
  { "uncertain", "2024-05?", "Mai 2024?", "¿mayo de 2024?", "mai 2024\u202f?" },
  { "days-of-two-months", "2024-04-28/2024-05-03", "28. April – 3. Mai 2024", "28 de abril – 3 de mayo de 2024", "28 avril – 3 mai 2024" },
  { "days-of-two-years", "2023-12-30/2024-01-02", "30. Dezember 2023 – 2. Januar 2024", "30 de diciembre de 2023 – 2 de enero de 2024",
    "30 décembre 2023 – 2 janvier 2024" },
  { "months", "2024-04/2024-05", "April–Mai 2024", "abril–mayo de 2024", "avril–mai 2024" },
  { "years", "2014/2018", "2014–2018", "2014–2018", "2014–2018" },
  { "week", "2024-W16", "Woche vom 15. April 2024", "semana del 15 de abril de 2024", "semaine du 15 avril 2024" },
  { "minute", "2024-04-16T09:30", "16. April 2024, 09:30 Uhr", "16 de abril de 2024, 09:30", "16 avril 2024 à 09:30" },
  { "winter", "2020-24", "Winter 2020/21", "invierno de 2020–21", "hiver 2020–21" },
  { "quarter", "2024-34", "zweites Quartal 2024", "segundo trimestre de 2024", "deuxième trimestre 2024" },
  { "decade", "199X", "1990er-Jahre", "años 1990", "années 1990" },
  { "about-and-uncertain", "2014%", "etwa 2014?", "¿hacia 2014?", "vers 2014\u202f?" },
  { "century", "18XX", "19. Jahrhundert", "siglo XIX", "XIXe siècle" },
  { "century-twenty-first", "20XX", "21. Jahrhundert", "siglo XXI", "XXIe siècle" },
  { "first-century", "00XX", "1. Jahrhundert", "siglo I", "Ier siècle" },
  { "last-century", "98XX", "99. Jahrhundert", "siglo XCIX", "XCIXe siècle" },
  { "year-before-our-era", "-0043", "44 v. Chr.", "44 a.\u00a0C.", "44 av.\u00a0J.-C." },
};

/* Only a change of the locale makes gettext look at LANGUAGE again. */
static void
speak (const char *language)
{
  g_setenv ("LANGUAGE", language, TRUE);
  setlocale (LC_MESSAGES, "");
}

static void
assert_words (const Row *row, const char *language, const char *expected)
{
  WhenceSpan span;
  WhenceSpan again;
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;
  g_autofree char *read = NULL;

  g_test_message ("%s: %s", language, row->edtf);
  whence_edtf_parse (row->edtf, &span, &error);
  g_assert_no_error (error);
  speak (language);
  words = whence_words_format_span (&span);
  g_assert_cmpstr (words, ==, expected);
  whence_words_read_date (words, NULL, &again, &error);
  g_assert_no_error (error);
  read = whence_edtf_format (&again);
  g_assert_cmpstr (read, ==, row->edtf);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;

  assert_words (row, "de", row->german);
  assert_words (row, "es", row->spanish);
  assert_words (row, "fr", row->french);
}

/* The examples that are shown below an empty field can be typed into it. */
static void
test_examples (gconstpointer language)
{
  g_auto (GStrv) parts = NULL;
  WhenceSpan span;

  speak (language);
  parts = g_regex_split_simple ("\\s*[“”„«»]\\s*", g_dgettext (GETTEXT_PACKAGE, "Like “May 2024”, “c. 2014” or “by 1974”"), 0, 0);
  g_assert_cmpuint (g_strv_length (parts), ==, 7);
  for (guint i = 1; i < 7; i += 2)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", parts[i]);
      whence_words_read_date (parts[i], NULL, &span, &error);
      g_assert_no_error (error);
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, whence_paths_get_locale_dir ());
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/output/languages/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_data_func ("/output/languages/examples/english", "en", test_examples);
  g_test_add_data_func ("/output/languages/examples/german", "de", test_examples);
  g_test_add_data_func ("/output/languages/examples/spanish", "es", test_examples);
  g_test_add_data_func ("/output/languages/examples/french", "fr", test_examples);
  return g_test_run ();
}
