/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"
#include "phenomena-table.h"

/* A range yields each end and the whole; the whole is told before its ends. */
static gboolean
is_whole (const Fixture *fixture, guint index)
{
  const WhenceTimex *timexes = &g_array_index (fixture->timexes, WhenceTimex, 0);

  return index + 1 < fixture->timexes->len && timexes[index + 1].part && timexes[index + 1].begin == timexes[index].begin
         && timexes[index + 1].end < timexes[index].end;
}

static void
test_phenomenon (gconstpointer data)
{
  const PhenomenonRow *row = data;
  g_auto (GStrv) expected = g_strsplit (row->expected, "; ", -1);
  Fixture fixture;
  Marked marked;
  guint n = 0;

  marked_read (&marked, row->text);
  fixture_read (&fixture, marked.text, row->published);
  for (guint i = 0; i < fixture.timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (fixture.timexes, WhenceTimex, i);
      g_autofree char *found = g_strdup_printf ("%s %s", whence_timex_type_get_name (timex->type), timex->value);

      if (is_whole (&fixture, i))
        continue;
      g_test_message ("“%.*s” %s", (int) (timex->end - timex->begin), marked.text + timex->begin, found);
      g_assert_cmpuint (n * 2, <, marked.marks->len);
      g_assert_cmpuint (timex->begin, ==, g_array_index (marked.marks, guint32, n * 2));
      g_assert_cmpuint (timex->end, ==, g_array_index (marked.marks, guint32, n * 2 + 1));
      g_assert_cmpstr (found, ==, expected[n]);
      n++;
    }
  g_assert_cmpuint (n, ==, g_strv_length (expected));
  fixture_clear (&fixture);
  marked_clear (&marked);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (phenomena); i++)
    {
      g_autofree char *path = g_strdup_printf ("/temporal/phenomena/%s", phenomena[i].name);

      g_test_add_data_func (path, &phenomena[i], test_phenomenon);
    }
  return g_test_run ();
}
