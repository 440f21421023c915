/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When whole articles were written, and which year they mean where they tell none. */
#include "fixture.h"
#include "reference-table.h"
#include "year-table.h"

static void
tell_candidates (const Fixture *fixture)
{
  for (guint i = 0; i < fixture->reference.candidates->len; i++)
    {
      const WhenceCandidate *candidate = &g_array_index (fixture->reference.candidates, WhenceCandidate, i);
      g_autofree char *edtf = whence_edtf_format (&candidate->span);

      g_test_message ("%s %s %u “%.*s”", edtf, whence_evidence_get_id (candidate->evidence), candidate->confidence,
                      (int) (candidate->end - candidate->begin), fixture->article->text + candidate->begin);
    }
}

static void
test_written (gconstpointer data)
{
  const WrittenRow *row = data;
  const WhenceCandidate *best;
  g_autofree char *edtf = NULL;
  Fixture fixture;

  fixture_read (&fixture, row->text, NULL);
  tell_candidates (&fixture);
  best = whence_reference_get_best (&fixture.reference);
  edtf = best != NULL ? whence_edtf_format (&best->span) : NULL;
  g_assert_cmpstr (edtf, ==, row->span);
  if (row->evidence != NULL)
    g_assert_cmpstr (whence_evidence_get_id (best->evidence), ==, row->evidence);
  if (best != NULL)
    g_assert_cmpuint (best->end, <=, fixture.article->length);
  fixture_clear (&fixture);
}

static void
test_year (gconstpointer data)
{
  const YearRow *row = data;
  Fixture fixture;
  Marked marked;
  gboolean found = FALSE;

  marked_read (&marked, row->text);
  fixture_read (&fixture, marked.text, row->published);
  tell_candidates (&fixture);
  for (guint i = 0; i < fixture.timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (fixture.timexes, WhenceTimex, i);
      WhenceSpan span = timex->span;
      g_autofree char *edtf = NULL;

      span.flags = 0;
      edtf = timex->has_span ? whence_edtf_format (&span) : NULL;
      g_test_message ("“%.*s” %s, %s, %u", (int) (timex->end - timex->begin), marked.text + timex->begin, edtf != NULL ? edtf : timex->value,
                      whence_reason_get_id (timex->reason), timex->confidence);
      if (timex->end >= g_array_index (marked.marks, guint32, 1) && timex->begin <= g_array_index (marked.marks, guint32, 0))
        found |= g_strcmp0 (edtf, row->span) == 0;
    }
  g_assert_true (found);
  fixture_clear (&fixture);
  marked_clear (&marked);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (written_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/temporal/written/%s", written_rows[i].name);

      g_test_add_data_func (path, &written_rows[i], test_written);
    }
  for (guint i = 0; i < G_N_ELEMENTS (year_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/temporal/written/year/%s", year_rows[i].name);

      g_test_add_data_func (path, &year_rows[i], test_year);
    }
  return g_test_run ();
}
