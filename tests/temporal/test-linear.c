/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts made to be slow are read to their end.  How long that takes, beside an eighth of the text, is told and not judged: machines are busy. */
#include "fixture.h"

#define SMALL (128 * 1024)
#define TIMES 8

static const struct
{
  const char *name;
  const char *unit;
} texts[] = {
  { "may-may-may", "May " },         { "may-list", "May, " },         { "days-list", "May 1, 2, 3, " }, { "digits", "7" },
  { "one-word", "a" },               { "numbers", "12 and 13 and " }, { "two-years", "two years, " },   { "quotes", "\"2019 yesterday " },
  { "era", "499-493 BC, " },         { "no-verb", "Monday " },        { "apostrophes", "a'b" },         { "dots", "a." },
  { "later", "a day later " },       { "paragraphs", "May 5\n\n" },   { "hyphens", "-" },               { "ordinals", "first of the " },
  { "day-after-day", "a day after " }, { "datelines", "LONDON, May 3 (A) - It fell.\n\n" },
};

static double
measure (const char *unit, gsize length)
{
  g_autoptr (GString) text = g_string_sized_new (length + 16);
  g_autoptr (GTimer) timer = NULL;
  Fixture fixture;

  while (text->len < length)
    g_string_append (text, unit);
  timer = g_timer_new ();
  fixture_read (&fixture, text->str, "2024-03-14");
  fixture_clear (&fixture);
  return g_timer_elapsed (timer, NULL);
}

static void
test_linear (gconstpointer data)
{
  const char *unit = data;
  double small = measure (unit, SMALL), large = measure (unit, SMALL * TIMES);

  g_test_message ("%.4f s, %.4f s", small, large);
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
