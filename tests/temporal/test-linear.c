/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts made to be slow take no longer for being long: four times the text takes far from sixteen times the time. */
#include "fixture.h"

#include <time.h>

#define SMALL (256 * 1024)
#define TIMES 4
#define MOST_TIMES 11

static const struct
{
  const char *name;
  const char *unit;
} texts[] = {
  { "may-may-may", "May " },         { "may-list", "May, " },         { "days-list", "May 1, 2, 3, " }, { "digits", "7" },
  { "one-word", "a" },               { "numbers", "12 and 13 and " }, { "two-years", "two years, " },   { "quotes", "\"2019 yesterday " },
  { "era", "499-493 BC, " },         { "no-verb", "Monday " },        { "apostrophes", "a'b" },         { "dots", "a." },
  { "later", "a day later " },       { "paragraphs", "May 5\n\n" },   { "hyphens", "-" },               { "day-after-day", "a day after " }, { "datelines", "LONDON, May 3 (A) - It fell.\n\n" },
                { "ordinals", "first of the " },
};

static double
measure (const char *unit, gsize length)
{
  g_autoptr (GString) text = g_string_sized_new (length + 16);
  clock_t begin;
  Fixture fixture;

  while (text->len < length)
    g_string_append (text, unit);
  begin = clock ();
  fixture_read (&fixture, text->str, "2024-03-14");
  fixture_clear (&fixture);
  return (double) (clock () - begin) / CLOCKS_PER_SEC;
}

static void
test_linear (gconstpointer data)
{
  const char *unit = data;
  double small = G_MAXDOUBLE, large = G_MAXDOUBLE;

  /* the machine may be busy: the best of three */
  for (guint i = 0; i < 3; i++)
    {
      small = MIN (small, measure (unit, SMALL));
      large = MIN (large, measure (unit, SMALL * TIMES));
    }
  g_test_message ("%.4f s, %.4f s", small, large);
  g_assert_cmpfloat (large, <, MAX (small, 0.004) * MOST_TIMES);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/temporal/linear/%s", texts[i].name);

      g_test_add_data_func (path, texts[i].unit, test_linear);
    }
  return g_test_run ();
}
