/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-date-entry.h"
#include "whence-edtf.h"

typedef struct
{
  const char *name;
  const char *typed;
  const char *edtf; /* NULL: no date */
  int         code;
  const char *message; /* NULL: any */
} Row;

static const Row rows[] = {
  { "month", "May 2024", "2024-05", 0 },
  { "spaces-around", "  May 2024 ", "2024-05", 0 },
  { "circa", "c. 2014", "2014~", 0 },
  { "about", "about 1990", "1990~", 0 },
  { "around-a-month", "around May 2024", "2024-05~", 0 },
  { "by", "by 1974", "[..1974]", 0 },
  { "until", "until 1974", "../1974", 0 },
  { "since", "since 2019", "2019/..", 0 },
  { "between", "between 2014 and 2018", "2014/2018", 0 },
  { "day", "16 May 2024", "2024-05-16", 0 },
  { "days", "May 16-17, 2024", "2024-05-16/2024-05-17", 0 },
  { "decade", "the 1990s", "199X", 0 },
  { "season", "spring 2019", "2019-21", 0 },
  { "quarter", "Q3 2020", "2020-35", 0 },
  { "century", "19th century", "18XX", 0 },
  { "before-christ", "44 BC", "-0043", 0 },
  { "counted-from-the-reference", "yesterday", "2024-05-19", 0 },
  { "time-behind", "3 May 2024 16:00", "2024-05-03T16:00", 0 },
  { "time-at", "May 3, 2024 at 4pm", "2024-05-03T16:00", 0 },
  { "time-before", "9:30 on 16 May 2024", "2024-05-16T09:30", 0 },
  { "edtf", "2024-05-16/2024-05-17", "2024-05-16/2024-05-17", 0 },
  { "edtf-uncertain", "2014?", "2014?", 0 },
  { "edtf-week", "2024-W16", "2024-W16", 0 },
  { "nothing", "   ", NULL, WHENCE_DATE_ENTRY_ERROR_EMPTY },
  { "no-date", "cats and dogs", NULL, WHENCE_DATE_ENTRY_ERROR_NO_DATE },
  { "no-such-day", "31 February 2020", NULL, WHENCE_DATE_ENTRY_ERROR_NO_DATE, "“31 February 2020” is not a date" },
  { "a-length", "six weeks", NULL, WHENCE_DATE_ENTRY_ERROR_NO_DATE },
  { "two-dates", "1974, cats, 1980", NULL, WHENCE_DATE_ENTRY_ERROR_NO_DATE },
  { "more-than-a-date", "cats in 2014", NULL, WHENCE_DATE_ENTRY_ERROR_TOO_MUCH, "Only “2014” of “cats in 2014” is a date" },
  { "day-too-high", "32 May 2024", NULL, WHENCE_DATE_ENTRY_ERROR_TOO_MUCH, "Only “May 2024” of “32 May 2024” is a date" },
  { "no-such-month", "2024-13-01", NULL, WHENCE_DATE_ENTRY_ERROR_NO_DATE,
    "“2024-13-01” is out of range: there is no such month, season, quarter or half of a year" },
  { "time-of-another-day", "3 May 2024, 5 May 2024 at 16:00", NULL, WHENCE_DATE_ENTRY_ERROR_NO_DATE },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GError) error = NULL;
  WhenceSpan reference, span;
  gboolean done;

  g_assert_true (whence_edtf_parse ("2024-05-20", &reference, NULL));
  g_test_message ("%s", row->typed);
  done = whence_date_entry_parse (row->typed, &reference, &span, &error);
  if (row->edtf == NULL)
    {
      g_assert_false (done);
      g_assert_error (error, WHENCE_DATE_ENTRY_ERROR, row->code);
      if (row->message != NULL)
        g_assert_cmpstr (error->message, ==, row->message);
    }
  else
    {
      g_autofree char *edtf = NULL;

      g_assert_no_error (error);
      g_assert_true (done);
      edtf = whence_edtf_format (&span);
      g_assert_cmpstr (edtf, ==, row->edtf);
    }
}

static void
test_no_reference (void)
{
  WhenceSpan span;

  g_assert_false (whence_date_entry_parse ("yesterday", NULL, &span, NULL));
  g_assert_true (whence_date_entry_parse ("May 2024", NULL, &span, NULL));
}

static void
test_too_long (void)
{
  g_autofree char *text = g_strnfill (WHENCE_DATE_ENTRY_MAX_BYTES + 1, '1');
  g_autoptr (GError) error = NULL;
  WhenceSpan span;

  g_assert_false (whence_date_entry_parse (text, NULL, &span, &error));
  g_assert_error (error, WHENCE_DATE_ENTRY_ERROR, WHENCE_DATE_ENTRY_ERROR_EMPTY);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/timeline/date-entry/typed/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/timeline/date-entry/no-reference", test_no_reference);
  g_test_add_func ("/timeline/date-entry/too-long", test_too_long);
  return g_test_run ();
}
