/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When was it written, and whence is that known? */
#include "fixture.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *published;
  const char *span; /* EDTF of the best candidate, or NULL */
  const char *evidence;
  gboolean    doubted;
} ReferenceRow;

static const ReferenceRow reference_rows[] = {
  { "metadata", "The bridge fell on Monday.", "2021-06-04", "2021-06-04", "metadata", FALSE },
  { "nothing", "The bridge fell after a storm.", NULL, NULL, NULL, TRUE },
  { "byline", "Bridge falls\n\nBy Ann Example\nPublished 4 June 2021\n\nThe bridge at Easton fell on Monday, the council said.", NULL, "2021-06-04",
    "byline", FALSE },
  { "byline-numeric", "Bridge falls\n\nBy Ann Example\n05/03/2021\n\nThe bridge at Easton fell on Monday, the council said.", NULL, "2021-05-03", "byline",
    TRUE },
  { "byline-numeric-by-words", "Bridge falls\n\nBy Ann Example\n05/03/2021\n\nThe bridge at Easton fell on Monday, the council said. It shut on 8 March.", NULL,
    "2021-03-05", "byline", FALSE },
  { "byline-numeric-by-zone", "Bridge falls\n\nBy Ann Example\n05/03/2021 9:12 AM EDT\n\nThe bridge at Easton fell on Monday, the council said.", NULL,
    "2021-05-03", "byline", FALSE },
  { "dateline", "EASTON, June 4, 2021 (Newswire) - The old bridge fell on Monday, the council said.", NULL, "2021-06-04", "dateline", FALSE },
  { "dateline-without-year", "EASTON, June 4 (Newswire) - The old bridge, which was built in 1931 and closed in 2019, fell on Monday.", NULL,
    "2019-06-04", "dateline", TRUE },
  { "dateline-without-any-year", "EASTON, June 4 (Newswire) - The old bridge fell on Monday.", NULL, NULL, NULL, TRUE },
  { "furniture",
    "18 C\nEaston\nFriday, June 4, 2021\n\nBridge falls into the river after a storm in Easton, council says\n\nThe old bridge at Easton fell into the river on Monday, the council said in a "
    "statement.",
    NULL, "2021-06-04", "furniture", TRUE },
  { "implied-by-passages",
    "Mayor Ida Brook of Easton opened the Harrow Tunnel just over a year ago. The talks in Oslo failed.\n\n"
    "In 2020 Mayor Ida Brook of Easton opened the Harrow Tunnel to great applause.",
    NULL, "2021~", "implied", FALSE },
  { "implied-by-weekday",
    "President Anna Holt will visit Easton on Thursday. Her trip will take place on June 16-17. Holt last came in 2021.", NULL,
    "2022-06-10/2022-06-15", "implied", TRUE },
  { "implied-by-distance", "Two years after the 2018 games the rink at Easton stands idle.", NULL, "2020~", "implied", TRUE },
  { "latest-told", "The harbour of Easton was dug in 1874 and widened in 1931. It was closed last week.", NULL, "1931~", "latest", TRUE },
  { "latest-told-of-a-history", "The harbour of Easton was dug in 1874 and widened in 1931.", NULL, NULL, NULL, TRUE },
};

static void
test_reference (gconstpointer data)
{
  const ReferenceRow *row = data;
  const WhenceCandidate *best;
  Fixture fixture;

  fixture_read (&fixture, row->text, row->published);
  best = whence_reference_get_best (&fixture.reference);
  if (row->span == NULL)
    g_assert_null (best);
  else
    {
      g_autofree char *edtf = NULL;

      g_assert_nonnull (best);
      edtf = whence_edtf_format (&best->span);
      g_assert_cmpstr (edtf, ==, row->span);
      g_assert_cmpstr (whence_evidence_get_id (best->evidence), ==, row->evidence);
      g_assert_cmpuint (best->begin, <=, best->end);
      g_assert_cmpuint (best->end, <=, fixture.article->length);
    }
  g_assert_true (whence_reference_is_doubted (&fixture.reference) == row->doubted);
  fixture_clear (&fixture);
}

/* What rests on a doubted date carries a question mark, and moves when the date is told. */
static void
test_doubt_is_shown (void)
{
  Fixture fixture;
  g_autofree char *edtf = NULL;

  fixture_read (&fixture, "EASTON, June 4 (Newswire) - The old bridge, which was closed in 2019, fell yesterday.", NULL);
  edtf = whence_edtf_format (&g_array_index (fixture.timexes, WhenceTimex, fixture.timexes->len - 1).span);
  g_assert_cmpstr (edtf, ==, "2019-06-03?");
  g_assert_true (g_array_index (fixture.timexes, WhenceTimex, fixture.timexes->len - 1).hangs);
  fixture_clear (&fixture);
}

/* The same text gives the same dates, whatever was read before it. */
static void
test_no_memory (void)
{
  for (guint round = 0; round < 2; round++)
    for (guint i = 0; i < G_N_ELEMENTS (reference_rows); i++)
      test_reference (&reference_rows[round == 0 ? i : G_N_ELEMENTS (reference_rows) - 1 - i]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (reference_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/temporal/reference/%s", reference_rows[i].name);

      g_test_add_data_func (path, &reference_rows[i], test_reference);
    }
  g_test_add_func ("/temporal/reference/doubt-is-shown", test_doubt_is_shown);
  g_test_add_func ("/temporal/reference/no-memory", test_no_memory);
  return g_test_run ();
}
