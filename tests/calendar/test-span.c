/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-edtf.h"

static WhenceSpan
span_of (const char *edtf)
{
  g_autoptr (GError) error = NULL;
  WhenceSpan span = { 0 };

  whence_edtf_parse (edtf, &span, &error);
  g_assert_no_error (error);
  return span;
}

static void
assert_edtf (WhenceSpan span, const char *expected)
{
  g_autofree char *edtf = whence_edtf_format (&span);

  g_assert_cmpstr (edtf, ==, expected);
  g_assert_cmpint (span.begin, <, span.end);
}

typedef struct
{
  const char     *name;
  const char     *from;
  gint            count;
  WhencePrecision unit;
  const char     *to;
} AddRow;

static const AddRow add_rows[] = {
  { "day-plus-day", "2024-02-28", 1, WHENCE_PRECISION_DAY, "2024-02-29" },
  { "day-plus-days-over-year", "2023-12-31", 1, WHENCE_PRECISION_DAY, "2024-01-01" },
  { "day-minus-week", "2024-05-16", -1, WHENCE_PRECISION_WEEK, "2024-05-09" },
  { "31-january-plus-month-leap", "2024-01-31", 1, WHENCE_PRECISION_MONTH, "2024-02-29" },
  { "31-january-plus-month", "2023-01-31", 1, WHENCE_PRECISION_MONTH, "2023-02-28" },
  { "31-march-minus-month", "2024-03-31", -1, WHENCE_PRECISION_MONTH, "2024-02-29" },
  { "31-may-plus-month", "2024-05-31", 1, WHENCE_PRECISION_MONTH, "2024-06-30" },
  { "leap-day-plus-year", "2024-02-29", 1, WHENCE_PRECISION_YEAR, "2025-02-28" },
  { "leap-day-plus-four-years", "2024-02-29", 4, WHENCE_PRECISION_YEAR, "2028-02-29" },
  { "day-minus-decade", "2024-05-16", -1, WHENCE_PRECISION_DECADE, "2014-05-16" },
  { "day-minus-century", "2024-05-16", -1, WHENCE_PRECISION_CENTURY, "1924-05-16" },
  { "day-plus-quarter", "2024-11-30", 1, WHENCE_PRECISION_QUARTER, "2025-02-28" },
  { "day-plus-half", "2024-08-31", 1, WHENCE_PRECISION_HALF, "2025-02-28" },
  { "month-plus-month", "2024-12", 1, WHENCE_PRECISION_MONTH, "2025-01" },
  { "month-minus-year", "2024-05", -1, WHENCE_PRECISION_YEAR, "2023-05" },
  { "week-plus-week-over-53", "2020-W53", 1, WHENCE_PRECISION_WEEK, "2021-W01" },
  { "quarter-minus-quarter", "2024-33", -1, WHENCE_PRECISION_QUARTER, "2023-36" },
  { "winter-plus-season", "2023-24", 1, WHENCE_PRECISION_SEASON, "2024-21" },
  { "summer-minus-year", "2024-22", -1, WHENCE_PRECISION_YEAR, "2023-22" },
  { "half-plus-half", "2024-41", 1, WHENCE_PRECISION_HALF, "2025-40" },
  { "year-minus-years", "2024", -75, WHENCE_PRECISION_YEAR, "1949" },
  { "year-over-zero", "0001", -2, WHENCE_PRECISION_YEAR, "-0001" },
  { "decade-minus-decade", "202X", -1, WHENCE_PRECISION_DECADE, "201X" },
  { "century-minus-century", "20XX", -1, WHENCE_PRECISION_CENTURY, "19XX" },
  { "minute-plus-minutes", "2024-04-16T23:30", 45, WHENCE_PRECISION_MINUTE, "2024-04-17T00:15" },
  { "minute-minus-hours", "2024-04-16T01:30", -2, WHENCE_PRECISION_HOUR, "2024-04-15T23:30" },
  { "minute-before-1970", "1969-12-31T23:30", -30, WHENCE_PRECISION_MINUTE, "1969-12-31T23:00" },
  { "minute-plus-month", "2024-01-31T09:30", 1, WHENCE_PRECISION_MONTH, "2024-02-29T09:30" },
  { "hour-plus-day", "2024-04-16T09", 1, WHENCE_PRECISION_DAY, "2024-04-17T09" },
  { "year-stays-year-by-days", "2024", 40, WHENCE_PRECISION_DAY, "2024" },
  { "month-moved-by-weeks", "2024-05", 5, WHENCE_PRECISION_WEEK, "2024-06" },
  { "flags-stay", "2014%", 2, WHENCE_PRECISION_YEAR, "2016%" },
  { "open-begin-stays", "../1974", -4, WHENCE_PRECISION_YEAR, "../1970" },
  { "one-of-until-stays", "[..1974]", 1, WHENCE_PRECISION_YEAR, "[..1975]" },
  { "interval-moves-both-ends", "2024-05-16/2024-05-17", 1, WHENCE_PRECISION_MONTH, "2024-06-16/2024-06-17" },
  { "interval-keeps-precisions", "1939-09-01/1945", 10, WHENCE_PRECISION_YEAR, "1949-09-01/1955" },
  { "interval-of-months", "2024-01/2024-02", 12, WHENCE_PRECISION_MONTH, "2025-01/2025-02" },
  { "one-of-moves-both-ends", "[2014..2018]", -1, WHENCE_PRECISION_DECADE, "[2004..2008]" },
  { "nothing", "2024-05-16", 0, WHENCE_PRECISION_CENTURY, "2024-05-16" },
  { "past-the-last-day", "9999-12-31", 1, WHENCE_PRECISION_DAY, "9999-12-31" },
  { "past-the-last-month", "9999-12", 1, WHENCE_PRECISION_MONTH, "9999-12" },
  { "past-the-last-year", "9990", 1, WHENCE_PRECISION_CENTURY, "9999" },
  { "before-the-first-year", "-9990", -10, WHENCE_PRECISION_YEAR, "-9999" },
  { "most-millennia-forward", "2024", G_MAXINT, WHENCE_PRECISION_MILLENNIUM, "9999" },
  { "most-millennia-back", "2024", G_MININT, WHENCE_PRECISION_MILLENNIUM, "-9999" },
  { "most-days-forward", "2024-05-16T09:30", G_MAXINT, WHENCE_PRECISION_WEEK, "9999-12-31T23:59" },
  { "most-days-back", "2024-05-16", G_MININT, WHENCE_PRECISION_WEEK, "-9999-01-01" },
  { "before-the-first-season", "-9999-21", -1, WHENCE_PRECISION_SEASON, "-9999-21" },
  { "last-decade-forward", "999X", 1, WHENCE_PRECISION_DECADE, "999X" },
};

static void
test_add (gconstpointer data)
{
  const AddRow *row = data;

  g_test_message ("%s %+d %s", row->from, row->count, whence_precision_get_name (row->unit));
  assert_edtf (whence_span_add (span_of (row->from), row->count, row->unit), row->to);
}

typedef struct
{
  const char     *name;
  WhenceCivil     day;
  WhencePrecision precision;
  const char     *edtf;
} UnitRow;

static const UnitRow unit_rows[] = {
  { "minute", { 2024, 5, 16 }, WHENCE_PRECISION_MINUTE, "2024-05-16T00:00" },
  { "hour", { 2024, 5, 16 }, WHENCE_PRECISION_HOUR, "2024-05-16T00" },
  { "day", { 2024, 5, 16 }, WHENCE_PRECISION_DAY, "2024-05-16" },
  { "week", { 2024, 5, 16 }, WHENCE_PRECISION_WEEK, "2024-W20" },
  { "week-of-last-year", { 2023, 1, 1 }, WHENCE_PRECISION_WEEK, "2022-W52" },
  { "month", { 2024, 2, 29 }, WHENCE_PRECISION_MONTH, "2024-02" },
  { "quarter", { 2024, 9, 30 }, WHENCE_PRECISION_QUARTER, "2024-35" },
  { "spring", { 2024, 3, 1 }, WHENCE_PRECISION_SEASON, "2024-21" },
  { "summer", { 2024, 8, 31 }, WHENCE_PRECISION_SEASON, "2024-22" },
  { "autumn", { 2024, 11, 30 }, WHENCE_PRECISION_SEASON, "2024-23" },
  { "winter-in-december", { 2024, 12, 1 }, WHENCE_PRECISION_SEASON, "2024-24" },
  { "winter-in-february", { 2024, 2, 29 }, WHENCE_PRECISION_SEASON, "2023-24" },
  { "first-half", { 2024, 6, 30 }, WHENCE_PRECISION_HALF, "2024-40" },
  { "second-half", { 2024, 7, 1 }, WHENCE_PRECISION_HALF, "2024-41" },
  { "year", { 2024, 5, 16 }, WHENCE_PRECISION_YEAR, "2024" },
  { "decade", { 2024, 5, 16 }, WHENCE_PRECISION_DECADE, "202X" },
  { "century", { 2024, 5, 16 }, WHENCE_PRECISION_CENTURY, "20XX" },
  { "century-of-its-last-year", { 1999, 12, 31 }, WHENCE_PRECISION_CENTURY, "19XX" },
  { "millennium", { 2024, 5, 16 }, WHENCE_PRECISION_MILLENNIUM, "2XXX" },
  { "decade-of-year-zero", { 0, 5, 16 }, WHENCE_PRECISION_DECADE, "000X" },
  { "decade-before-zero", { -1, 5, 16 }, WHENCE_PRECISION_DECADE, "-000X" },
  { "century-before-zero", { -217, 5, 16 }, WHENCE_PRECISION_CENTURY, "-02XX" },
};

static void
test_unit (gconstpointer data)
{
  const UnitRow *row = data;
  gint32 day = whence_civil_to_day (row->day);
  WhenceSpan span = whence_span_from_unit (day, row->precision);

  assert_edtf (span, row->edtf);
  g_assert_cmpint (whence_span_get_first_day (&span), <=, day);
  g_assert_cmpint (whence_span_get_last_day (&span), >=, day);
}

/* In this order, each before the next. */
static const char *const order[] = {
  "-0217", "2014-01-01T00:00", "2014-01-01T00", "2014-01-01", "2014-01-01/2014-01-05", "2014-01", "2014-01-01/2014",
  "2014", "2014/2018", "2014-01-02",
};

static void
test_compare (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (order); i++)
    for (gsize k = 0; k < G_N_ELEMENTS (order); k++)
      {
        WhenceSpan a = span_of (order[i]), b = span_of (order[k]);
        gint compared = whence_span_compare (&a, &b);

        g_test_message ("%s against %s", order[i], order[k]);
        g_assert_cmpint (compared < 0 ? -1 : compared > 0, ==, i < k ? -1 : i > k);
      }
}

typedef struct
{
  const char *name;
  const char *a;
  const char *b;
  gboolean    overlaps;
  gboolean    a_contains_b;
} RelationRow;

static const RelationRow relation_rows[] = {
  { "same", "2014", "2014", TRUE, TRUE },
  { "inside", "2014", "2014-05", TRUE, TRUE },
  { "outside", "2014-05", "2014", TRUE, FALSE },
  { "touching", "2014", "2015", FALSE, FALSE },
  { "touching-days", "2014-05-16", "2014-05-17", FALSE, FALSE },
  { "apart", "2014", "2018", FALSE, FALSE },
  { "crossing", "2013/2014", "2014/2015", TRUE, FALSE },
  { "same-begin", "2014/2015", "2014", TRUE, TRUE },
};

static void
test_relation (gconstpointer data)
{
  const RelationRow *row = data;
  WhenceSpan a = span_of (row->a), b = span_of (row->b);

  g_assert_cmpint (whence_span_overlaps (&a, &b), ==, row->overlaps);
  g_assert_cmpint (whence_span_overlaps (&b, &a), ==, row->overlaps);
  g_assert_cmpint (whence_span_contains (&a, &b), ==, row->a_contains_b);
}

typedef struct
{
  const char *name;
  const char *first;
  const char *last;
  const char *joined;
} JoinRow;

static const JoinRow join_rows[] = {
  { "days", "2024-05-16", "2024-05-17", "2024-05-16/2024-05-17" },
  { "precisions", "1939-09-01", "1945", "1939-09-01/1945" },
  { "wrong-way-round", "2018", "2014", "2014/2018" },
  { "qualifier-of-either", "2014~", "2018?", "2014%/2018%" },
};

static void
test_join (gconstpointer data)
{
  const JoinRow *row = data;

  assert_edtf (whence_span_join (span_of (row->first), span_of (row->last)), row->joined);
}

static void
test_equal (void)
{
  WhenceSpan year = span_of ("2014"), about = span_of ("2014~"), interval = span_of ("2014/2014"), again = span_of ("2014");

  g_assert_true (whence_span_equal (&year, &again));
  g_assert_false (whence_span_equal (&year, &about));
  g_assert_false (whence_span_equal (&year, &interval));
}

static void
test_constructors_clamp (void)
{
  assert_edtf (whence_span_from_year (G_MAXINT), "9999");
  assert_edtf (whence_span_from_year (G_MININT), "-9999");
  assert_edtf (whence_span_from_day (G_MAXINT32), "9999-12-31");
  assert_edtf (whence_span_from_day (G_MININT32), "-9999-01-01");
  assert_edtf (whence_span_from_month (12345, 2), "9999-02");
  assert_edtf (whence_span_from_season (12345, 22), "9999-22");
  for (WhencePrecision precision = 0; precision < WHENCE_N_PRECISIONS; precision++)
    {
      WhenceSpan first = whence_span_from_unit (G_MININT32, precision), last = whence_span_from_unit (G_MAXINT32, precision);

      g_assert_cmpint (first.begin, <, first.end);
      g_assert_cmpint (last.begin, <, last.end);
      g_assert_cmpint (first.begin, ==, whence_span_from_unit (WHENCE_DAY_MIN, precision).begin);
    }
}

static void
test_minutes (void)
{
  assert_edtf (whence_span_from_minute (0, 570, WHENCE_PRECISION_MINUTE), "1970-01-01T09:30");
  assert_edtf (whence_span_from_minute (0, 570, WHENCE_PRECISION_HOUR), "1970-01-01T09");
  assert_edtf (whence_span_from_minute (-1, 1439, WHENCE_PRECISION_MINUTE), "1969-12-31T23:59");
}

static void
test_precision_names_are_unique (void)
{
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);

  for (WhencePrecision precision = 0; precision < WHENCE_N_PRECISIONS; precision++)
    g_assert_true (g_hash_table_add (names, (gpointer) whence_precision_get_name (precision)));
  g_assert_cmpstr (whence_precision_get_name (WHENCE_PRECISION_HALF), ==, "half");
  g_assert_cmpstr (whence_precision_get_name (WHENCE_PRECISION_MILLENNIUM), ==, "millennium");
}

#define ADD_ROWS(what, rows, function) \
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) \
    { \
      g_autofree char *path = g_strdup_printf ("/calendar/span/%s/%s", what, rows[i].name); \
      g_test_add_data_func (path, &rows[i], function); \
    }

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD_ROWS ("add", add_rows, test_add)
  ADD_ROWS ("unit", unit_rows, test_unit)
  ADD_ROWS ("relation", relation_rows, test_relation)
  ADD_ROWS ("join", join_rows, test_join)
  g_test_add_func ("/calendar/span/compare/total-order", test_compare);
  g_test_add_func ("/calendar/span/equal", test_equal);
  g_test_add_func ("/calendar/span/constructors-clamp", test_constructors_clamp);
  g_test_add_func ("/calendar/span/minutes", test_minutes);
  g_test_add_func ("/calendar/span/precision-names", test_precision_names_are_unique);
  return g_test_run ();
}
