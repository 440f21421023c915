/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The date of an article by what stands at its head, whatever page it was copied from. */
#include "fixture.h"

#include "heads-table.h"
#include "pages-table.h"

static void
test_head (gconstpointer data)
{
  const HeadRow *row = data;
  const WhenceCandidate *best;
  g_autofree char *edtf = NULL;
  Fixture fixture;

  g_test_message ("%s", row->text);
  fixture_read (&fixture, row->text, NULL);
  best = whence_reference_get_best (&fixture.reference);
  if (best != NULL)
    {
      WhenceSpan span = best->span;

      span.flags &= ~(WHENCE_SPAN_UNCERTAIN | WHENCE_SPAN_APPROXIMATE);
      edtf = whence_edtf_format (&span);
    }
  g_assert_cmpstr (edtf, ==, row->span);
  fixture_clear (&fixture);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  for (guint i = 0; i < G_N_ELEMENTS (head_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/temporal/heads/%s", head_rows[i].name);

      g_test_add_data_func (path, &head_rows[i], test_head);
    }
  for (guint i = 0; i < G_N_ELEMENTS (page_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/temporal/heads/page/%s", page_rows[i].name);

      g_test_add_data_func (path, &page_rows[i], test_head);
    }
  return g_test_run ();
}
