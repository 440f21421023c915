/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "whence-edtf.h"

/* What a text means: first and last day, and the TIMEX3 value. */
typedef struct
{
  const char *name;
  const char *text;
  WhenceCivil first;
  WhenceCivil last;
  const char *timex3;
  const char *canonical; /* where it is not the text itself */
} ValidRow;

static const ValidRow valid_rows[] = {
  { "year", "2014", { 2014, 1, 1 }, { 2014, 12, 31 }, "2014", NULL },
  { "year-of-three-digits", "0079", { 79, 1, 1 }, { 79, 12, 31 }, "0079", NULL },
  { "year-zero", "0000", { 0, 1, 1 }, { 0, 12, 31 }, "BC0001", NULL },
  { "year-before-zero", "-0217", { -217, 1, 1 }, { -217, 12, 31 }, "BC0218", NULL },
  { "first-year", "-9999", { -9999, 1, 1 }, { -9999, 12, 31 }, "BC10000", NULL },
  { "last-year", "9999", { 9999, 1, 1 }, { 9999, 12, 31 }, "9999", NULL },
  { "month", "2024-05", { 2024, 5, 1 }, { 2024, 5, 31 }, "2024-05", NULL },
  { "leap-february", "2024-02", { 2024, 2, 1 }, { 2024, 2, 29 }, "2024-02", NULL },
  { "december", "2024-12", { 2024, 12, 1 }, { 2024, 12, 31 }, "2024-12", NULL },
  { "day", "2024-05-16", { 2024, 5, 16 }, { 2024, 5, 16 }, "2024-05-16", NULL },
  { "leap-day", "2024-02-29", { 2024, 2, 29 }, { 2024, 2, 29 }, "2024-02-29", NULL },
  { "last-day", "9999-12-31", { 9999, 12, 31 }, { 9999, 12, 31 }, "9999-12-31", NULL },
  { "day-before-zero", "-0043-03-15", { -43, 3, 15 }, { -43, 3, 15 }, "BC0044-03-15", NULL },
  { "minute", "2024-04-16T09:30", { 2024, 4, 16 }, { 2024, 4, 16 }, "2024-04-16T09:30", NULL },
  { "midnight", "2024-04-16T00:00", { 2024, 4, 16 }, { 2024, 4, 16 }, "2024-04-16T00:00", NULL },
  { "last-minute", "2024-04-16T23:59", { 2024, 4, 16 }, { 2024, 4, 16 }, "2024-04-16T23:59", NULL },
  { "hour", "2024-04-16T09", { 2024, 4, 16 }, { 2024, 4, 16 }, "2024-04-16T09", NULL },
  { "minute-before-1970", "1945-07-16T05:29", { 1945, 7, 16 }, { 1945, 7, 16 }, "1945-07-16T05:29", NULL },
  { "week", "2024-W16", { 2024, 4, 15 }, { 2024, 4, 21 }, "2024-W16", NULL },
  { "week-53", "2020-W53", { 2020, 12, 28 }, { 2021, 1, 3 }, "2020-W53", NULL },
  { "week-1-begins-in-december", "2009-W01", { 2008, 12, 29 }, { 2009, 1, 4 }, "2009-W01", NULL },
  { "spring", "2024-21", { 2024, 3, 1 }, { 2024, 5, 31 }, "2024-SP", NULL },
  { "summer", "2024-22", { 2024, 6, 1 }, { 2024, 8, 31 }, "2024-SU", NULL },
  { "autumn", "2024-23", { 2024, 9, 1 }, { 2024, 11, 30 }, "2024-FA", NULL },
  { "winter-into-leap-year", "2023-24", { 2023, 12, 1 }, { 2024, 2, 29 }, "2023-WI", NULL },
  { "last-winter", "9999-24", { 9999, 12, 1 }, { 9999, 12, 31 }, "9999-WI", NULL },
  { "first-quarter", "2024-33", { 2024, 1, 1 }, { 2024, 3, 31 }, "2024-Q1", NULL },
  { "second-quarter", "2024-34", { 2024, 4, 1 }, { 2024, 6, 30 }, "2024-Q2", NULL },
  { "fourth-quarter", "2024-36", { 2024, 10, 1 }, { 2024, 12, 31 }, "2024-Q4", NULL },
  { "first-half", "2024-40", { 2024, 1, 1 }, { 2024, 6, 30 }, "2024-H1", NULL },
  { "second-half", "2024-41", { 2024, 7, 1 }, { 2024, 12, 31 }, "2024-H2", NULL },
  { "decade", "199X", { 1990, 1, 1 }, { 1999, 12, 31 }, "199", NULL },
  { "first-decade", "000X", { 0, 1, 1 }, { 9, 12, 31 }, "000", NULL },
  { "decade-before-zero", "-021X", { -219, 1, 1 }, { -210, 12, 31 }, "BC021", NULL },
  { "last-decade-before-zero", "-000X", { -9, 1, 1 }, { -1, 12, 31 }, "BC000", NULL },
  { "century", "18XX", { 1800, 1, 1 }, { 1899, 12, 31 }, "18", NULL },
  { "century-before-zero", "-02XX", { -299, 1, 1 }, { -200, 12, 31 }, "BC02", NULL },
  { "millennium", "2XXX", { 2000, 1, 1 }, { 2999, 12, 31 }, "2", NULL },
  { "approximate", "2014~", { 2014, 1, 1 }, { 2014, 12, 31 }, "2014", NULL },
  { "uncertain", "2024-04-16?", { 2024, 4, 16 }, { 2024, 4, 16 }, "2024-04-16", NULL },
  { "both", "2024-05%", { 2024, 5, 1 }, { 2024, 5, 31 }, "2024-05", NULL },
  { "approximate-decade", "199X~", { 1990, 1, 1 }, { 1999, 12, 31 }, "199", NULL },
  { "uncertain-minute", "2024-04-16T09:30?", { 2024, 4, 16 }, { 2024, 4, 16 }, "2024-04-16T09:30", NULL },
  { "interval-of-days", "2024-05-16/2024-05-17", { 2024, 5, 16 }, { 2024, 5, 17 }, "2024-05-16/2024-05-17", NULL },
  { "interval-of-years", "1939/1945", { 1939, 1, 1 }, { 1945, 12, 31 }, "1939/1945", NULL },
  { "interval-day-to-year", "1939-09-01/1945", { 1939, 9, 1 }, { 1945, 12, 31 }, "1939-09-01/1945", NULL },
  { "interval-year-to-day", "1939/1945-05-08", { 1939, 1, 1 }, { 1945, 5, 8 }, "1939/1945-05-08", NULL },
  { "interval-over-zero", "-0010/0010", { -10, 1, 1 }, { 10, 12, 31 }, "BC0011/0010", NULL },
  { "interval-of-times", "2024-04-16T09:30/2024-04-16T11", { 2024, 4, 16 }, { 2024, 4, 16 }, "2024-04-16T09:30/2024-04-16T11", NULL },
  { "interval-month-to-day-in-it", "2024-05/2024-05-03", { 2024, 5, 1 }, { 2024, 5, 3 }, "2024-05/2024-05-03", NULL },
  { "interval-of-one-unit", "2014/2014", { 2014, 1, 1 }, { 2014, 12, 31 }, "2014/2014", NULL },
  { "interval-of-seasons", "2023-24/2024-21", { 2023, 12, 1 }, { 2024, 5, 31 }, "2023-WI/2024-SP", NULL },
  { "interval-of-decades", "196X/198X", { 1960, 1, 1 }, { 1989, 12, 31 }, "196/198", NULL },
  { "interval-qualified-twice", "2014~/2018~", { 2014, 1, 1 }, { 2018, 12, 31 }, "2014/2018", NULL },
  { "interval-qualified-first", "2014~/2018", { 2014, 1, 1 }, { 2018, 12, 31 }, "2014/2018", "2014~/2018~" },
  { "interval-qualified-last", "2014/2018?", { 2014, 1, 1 }, { 2018, 12, 31 }, "2014/2018", "2014?/2018?" },
  { "interval-qualified-apart", "2014~/2018?", { 2014, 1, 1 }, { 2018, 12, 31 }, "2014/2018", "2014%/2018%" },
  { "open-begin", "../1974", { 1974, 1, 1 }, { 1974, 12, 31 }, "1974", NULL },
  { "open-begin-day", "../1974-03-02?", { 1974, 3, 2 }, { 1974, 3, 2 }, "1974-03-02", NULL },
  { "open-end", "2019/..", { 2019, 1, 1 }, { 2019, 12, 31 }, "2019", NULL },
  { "open-end-approximate", "2019-06~/..", { 2019, 6, 1 }, { 2019, 6, 30 }, "2019-06", NULL },
  { "one-of-until", "[..1974]", { 1974, 1, 1 }, { 1974, 12, 31 }, "1974", NULL },
  { "one-of-until-uncertain", "[..1974?]", { 1974, 1, 1 }, { 1974, 12, 31 }, "1974", NULL },
  { "one-of-between", "[2014..2018]", { 2014, 1, 1 }, { 2018, 12, 31 }, "2014/2018", NULL },
  { "one-of-between-precisions", "[2014-05..2018-06-03]", { 2014, 5, 1 }, { 2018, 6, 3 }, "2014-05/2018-06-03", NULL },
  { "one-of-from", "[2019..]", { 2019, 1, 1 }, { 2019, 12, 31 }, "2019", NULL },
};

static gboolean
is_day (gint32 day, WhenceCivil civil)
{
  return day == whence_civil_to_day (civil);
}

static void
test_valid (gconstpointer data)
{
  const ValidRow *row = data;
  const char *canonical = row->canonical ? row->canonical : row->text;
  g_autoptr (GError) error = NULL;
  g_autofree char *edtf = NULL;
  g_autofree char *timex3 = NULL;
  WhenceSpan span, again;

  g_test_message ("%s", row->text);
  whence_edtf_parse (row->text, &span, &error);
  g_assert_no_error (error);
  g_assert_true (is_day (whence_span_get_first_day (&span), row->first));
  g_assert_true (is_day (whence_span_get_last_day (&span), row->last));
  g_assert_cmpint (span.begin, <, span.end);

  edtf = whence_edtf_format (&span);
  g_assert_cmpstr (edtf, ==, canonical);
  timex3 = whence_timex3_format (&span);
  g_assert_cmpstr (timex3, ==, row->timex3);

  g_assert_true (whence_edtf_parse (edtf, &again, NULL));
  g_assert_true (whence_span_equal (&span, &again));
}

typedef struct
{
  const char     *name;
  const char     *text;
  WhenceEdtfError code;
} InvalidRow;

static const InvalidRow invalid_rows[] = {
  { "empty", "", WHENCE_EDTF_ERROR_SYNTAX },
  { "word", "yesterday", WHENCE_EDTF_ERROR_SYNTAX },
  { "short-year", "214", WHENCE_EDTF_ERROR_SYNTAX },
  { "long-year", "12024", WHENCE_EDTF_ERROR_SYNTAX },
  { "long-year-prefix", "Y12024", WHENCE_EDTF_ERROR_SYNTAX },
  { "plus", "+2024", WHENCE_EDTF_ERROR_SYNTAX },
  { "minus-zero", "-0000", WHENCE_EDTF_ERROR_RANGE },
  { "minus-alone", "-", WHENCE_EDTF_ERROR_SYNTAX },
  { "only-unspecified", "XXXX", WHENCE_EDTF_ERROR_SYNTAX },
  { "lower-case-unspecified", "201x", WHENCE_EDTF_ERROR_SYNTAX },
  { "unspecified-inside", "2X14", WHENCE_EDTF_ERROR_SYNTAX },
  { "unspecified-with-month", "201X-05", WHENCE_EDTF_ERROR_SYNTAX },
  { "unspecified-month", "2024-XX", WHENCE_EDTF_ERROR_SYNTAX },
  { "unspecified-day", "2024-05-XX", WHENCE_EDTF_ERROR_SYNTAX },
  { "month-0", "2024-00", WHENCE_EDTF_ERROR_RANGE },
  { "month-13", "2024-13", WHENCE_EDTF_ERROR_RANGE },
  { "southern-season", "2024-29", WHENCE_EDTF_ERROR_RANGE },
  { "quadrimester", "2024-37", WHENCE_EDTF_ERROR_RANGE },
  { "half-3", "2024-42", WHENCE_EDTF_ERROR_RANGE },
  { "one-digit-month", "2024-5", WHENCE_EDTF_ERROR_SYNTAX },
  { "three-digit-month", "2024-005", WHENCE_EDTF_ERROR_RANGE },
  { "day-in-season", "2024-22-01", WHENCE_EDTF_ERROR_SYNTAX },
  { "day-0", "2024-05-00", WHENCE_EDTF_ERROR_RANGE },
  { "31-april", "2024-04-31", WHENCE_EDTF_ERROR_RANGE },
  { "29-february", "2023-02-29", WHENCE_EDTF_ERROR_RANGE },
  { "one-digit-day", "2024-05-6", WHENCE_EDTF_ERROR_SYNTAX },
  { "three-digit-day", "2024-05-161", WHENCE_EDTF_ERROR_SYNTAX },
  { "week-0", "2024-W00", WHENCE_EDTF_ERROR_RANGE },
  { "week-53-of-52", "2024-W53", WHENCE_EDTF_ERROR_RANGE },
  { "week-54", "2020-W54", WHENCE_EDTF_ERROR_RANGE },
  { "week-day", "2024-W16-2", WHENCE_EDTF_ERROR_SYNTAX },
  { "compact-week", "2024W16", WHENCE_EDTF_ERROR_SYNTAX },
  { "compact-date", "20240516", WHENCE_EDTF_ERROR_SYNTAX },
  { "american", "05/16/2024", WHENCE_EDTF_ERROR_SYNTAX },
  { "time-on-month", "2024-05T09:30", WHENCE_EDTF_ERROR_SYNTAX },
  { "time-empty", "2024-05-16T", WHENCE_EDTF_ERROR_SYNTAX },
  { "hour-24", "2024-05-16T24:00", WHENCE_EDTF_ERROR_RANGE },
  { "minute-60", "2024-05-16T09:60", WHENCE_EDTF_ERROR_RANGE },
  { "seconds", "2024-05-16T09:30:00", WHENCE_EDTF_ERROR_SYNTAX },
  { "zone", "2024-05-16T09:30Z", WHENCE_EDTF_ERROR_SYNTAX },
  { "time-without-colon", "2024-05-16T0930", WHENCE_EDTF_ERROR_SYNTAX },
  { "two-qualifiers", "2014~?", WHENCE_EDTF_ERROR_SYNTAX },
  { "qualifier-first", "~2014", WHENCE_EDTF_ERROR_SYNTAX },
  { "qualifier-inside", "2014~-05", WHENCE_EDTF_ERROR_SYNTAX },
  { "space-before", " 2014", WHENCE_EDTF_ERROR_SYNTAX },
  { "space-after", "2014 ", WHENCE_EDTF_ERROR_SYNTAX },
  { "line-end", "2014\n", WHENCE_EDTF_ERROR_SYNTAX },
  { "arabic-digits", "٢٠٢٤", WHENCE_EDTF_ERROR_SYNTAX },
  { "reversed-interval", "2018/2014", WHENCE_EDTF_ERROR_RANGE },
  { "reversed-days", "2024-05-17/2024-05-16", WHENCE_EDTF_ERROR_RANGE },
  { "reversed-set", "[2018..2014]", WHENCE_EDTF_ERROR_RANGE },
  { "both-open", "../..", WHENCE_EDTF_ERROR_SYNTAX },
  { "both-open-set", "[..]", WHENCE_EDTF_ERROR_SYNTAX },
  { "interval-unfinished", "2014/", WHENCE_EDTF_ERROR_SYNTAX },
  { "interval-headless", "/2014", WHENCE_EDTF_ERROR_SYNTAX },
  { "three-ends", "2014/2015/2016", WHENCE_EDTF_ERROR_SYNTAX },
  { "dots-without-set", "2014..2018", WHENCE_EDTF_ERROR_SYNTAX },
  { "slash-in-set", "[2014/2018]", WHENCE_EDTF_ERROR_SYNTAX },
  { "set-unclosed", "[2014..2018", WHENCE_EDTF_ERROR_SYNTAX },
  { "set-unopened", "2014..2018]", WHENCE_EDTF_ERROR_SYNTAX },
  { "set-of-one", "[2014]", WHENCE_EDTF_ERROR_SYNTAX },
  { "set-of-list", "[2014,2015]", WHENCE_EDTF_ERROR_SYNTAX },
  { "set-all-of", "{2014..2018}", WHENCE_EDTF_ERROR_SYNTAX },
  { "set-then-text", "[2014..2018]?", WHENCE_EDTF_ERROR_SYNTAX },
  { "open-end-then-text", "2019/..x", WHENCE_EDTF_ERROR_SYNTAX },
};

static void
test_invalid (gconstpointer data)
{
  const InvalidRow *row = data;
  g_autoptr (GError) error = NULL;
  WhenceSpan span = { .begin = 42 };

  g_test_message ("%s", row->text);
  g_assert_false (whence_edtf_parse (row->text, &span, &error));
  g_assert_error (error, WHENCE_EDTF_ERROR, (gint) row->code);
  g_assert_nonnull (strstr (error->message, row->text));
  g_assert_cmpint (span.begin, ==, 42);
}

/* Every unit that the calendar has, in every year. */
static void
test_every_unit_round_trip (void)
{
  for (gint32 day = WHENCE_DAY_MIN; day <= WHENCE_DAY_MAX; day += 23)
    for (WhencePrecision precision = 0; precision < WHENCE_N_PRECISIONS; precision++)
      {
        WhenceSpan span = whence_span_from_unit (day, precision);
        g_autofree char *text = whence_edtf_format (&span);
        WhenceSpan again;

        if (!whence_edtf_parse (text, &again, NULL) || !whence_span_equal (&span, &again))
          g_error ("%s does not come back", text);
      }
}

/* Any bytes: no crash, and what is accepted comes back as itself. */
static void
test_random_text (void)
{
  static const char alphabet[] = "0123456789-/.[]~?%XWT:";

  for (guint i = 0; i < 200000; i++)
    {
      char text[24] = "";
      gint length = g_test_rand_int_range (1, sizeof text);
      WhenceSpan span, again;

      for (gint k = 0; k < length; k++)
        text[k] = alphabet[g_test_rand_int_range (0, sizeof alphabet - 1)];
      if (whence_edtf_parse (text, &span, NULL))
        {
          g_autofree char *canonical = whence_edtf_format (&span);

          g_test_message ("%s", text);
          g_assert_true (whence_edtf_parse (canonical, &again, NULL));
          g_assert_true (whence_span_equal (&span, &again));
        }
    }
}

#define ADD_ROWS(what, rows, function) \
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) \
    { \
      g_autofree char *path = g_strdup_printf ("/calendar/edtf/%s/%s", what, rows[i].name); \
      g_test_add_data_func (path, &rows[i], function); \
    }

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD_ROWS ("valid", valid_rows, test_valid)
  ADD_ROWS ("invalid", invalid_rows, test_invalid)
  g_test_add_func ("/calendar/edtf/every-unit-round-trip", test_every_unit_round_trip);
  g_test_add_func ("/calendar/edtf/random-text", test_random_text);
  return g_test_run ();
}
