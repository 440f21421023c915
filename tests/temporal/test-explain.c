/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every date tells why, and what else it could be. */
#include "fixture.h"

#define PUBLISHED "2024-03-14" /* a Thursday */

typedef struct
{
  const char *name;
  const char *text; /* the expression in brackets */
  const char *value;
  const char *edtf;
  const char *reason;
  const char *alternatives; /* EDTF and reason of each, likeliest first */
} ExplainRow;

static const ExplainRow explain_rows[] = {
  { "weekday-past",
    "The minister resigned [Monday].",
    "2024-03-11", "2024-03-11", "tense-past",
    "2024-03-18 tense-future" },
  { "weekday-future",
    "Parliament will vote [Monday].",
    "2024-03-18", "2024-03-18", "tense-future",
    "2024-03-11 tense-past" },
  { "reference-weekday",
    "Police said on [Thursday] that two men were held.",
    "2024-03-14", "2024-03-14", "reference-day",
    "2024-03-21 tense-future" },
  { "next-weekday",
    "It shuts [next Tuesday].",
    "2024-03-19", "2024-03-19", "reference",
    "2024-03-26 reference" },
  { "last-weekday",
    "It opened [last Friday].",
    "2024-03-08", "2024-03-08", "reference",
    "2024-03-01 reference" },
  { "this-weekday",
    "The final is [this Saturday].",
    "2024-03-16", "2024-03-16", "reference",
    "" },
  { "not-until-a-month",
    "The first train did not run until [May 1990].",
    "1990-05", "1990-05", "explicit",
    "" },
  { "until-a-month",
    "The first train ran until [May 1990].",
    "1990-05", "../1990-05", "explicit",
    "" },
  { "yesterday",
    "The court sat [yesterday].",
    "2024-03-13", "2024-03-13", "reference",
    "" },
  { "last-week",
    "Rates rose [last week].",
    "2024-W10", "2024-W10", "reference",
    "" },
  { "month-past",
    "She was hired in [October].",
    "2023-10", "2023-10", "tense-past",
    "2024-10 tense-future" },
  { "month-future",
    "The museum reopens in [October].",
    "2024-10", "2024-10", "tense-future",
    "2023-10 tense-past" },
  { "month-day-over-the-year",
    "The ship left port on [December 28].",
    "2023-12-28", "2023-12-28", "tense-past",
    "2024-12-28 tense-future" },
  { "days-ago",
    "The bill passed [three days ago].",
    "2024-03-11", "2024-03-11", "reference",
    "" },
  { "weeks-ago",
    "They met [two weeks ago].",
    "2024-W09", "2024-W09", "reference",
    "2024-02-29 reference" },
  { "year-ago",
    "The law was signed [a year ago].",
    "2023", "2023", "reference",
    "2023-03-14 reference" },
  { "days-ahead",
    "The strike begins in [five days].",
    "2024-03-19", "2024-03-19", "reference",
    "" },
  { "numeric-order-open",
    "Paid on [04/05/2023] by cheque.",
    "2023-04-05", "2023-04-05", "order",
    "2023-05-04 order" },
  { "numeric-order-clear",
    "Paid on [25/12/2023] by cheque.",
    "2023-12-25", "2023-12-25", "explicit",
    "" },
  { "whole-date",
    "The mill closed on [November 3, 2019].",
    "2019-11-03", "2019-11-03", "explicit",
    "" },
  { "following-day",
    "The mill closed on November 3, 2019; [the following day] its roof fell in.",
    "2019-11-04", "2019-11-04", "text",
    "2024-03-15 reference" },
  { "month-in-a-story",
    "The siege began in June 2016. By [October] the town was empty.",
    "2016-10", "[..2016-10]", "narrative",
    "2023-10 tense-past" },
  { "month-shared",
    "Output fell in [June] and July 2022.",
    "2022-06", "2022-06", "shared",
    "" },
  { "holiday",
    "The shop shuts on [Christmas Day].",
    "2023-12-25", "2023-12-25", "nearest",
    "2024-12-25 tense-future" },
  { "length",
    "The search lasted [six weeks].",
    "P6W", "-", "duration",
    "" },
  { "set",
    "The council meets [every Tuesday].",
    "XXXX-WXX-2", "-", "set",
    "" },
  { "anniversary",
    "They celebrated [75 years] of marriage.",
    "P75Y", "1949", "anniversary",
    "" },
  { "quarter",
    "Profit doubled in [the fourth quarter].",
    "2023-Q4", "2023-36", "tense-past",
    "2024-36 tense-future" },
  { "year-before-a-quarter",
    "Profit doubled in the fourth quarter from [a year earlier].",
    "2022-Q4", "2022-36", "text",
    "2023 reference" },
  { "clock-and-weekday",
    "The train left at [6 p.m. Wednesday].",
    "2024-03-13T18:00", "2024-03-13T18:00", "tense-past",
    "2024-03-20T18:00 tense-future" },
  { "last-night",
    "It froze [last night].",
    "2024-03-13TNI", "2024-03-13", "reference",
    "" },
  { "weekend",
    "Snow fell over [the weekend].",
    "2024-W10-WE", "2024-03-09/2024-03-10", "reference",
    "" },
  { "that-year",
    "They married in 1968 and moved north [that year].",
    "1968", "1968", "text",
    "2024 reference" },
  { "length-after-a-date",
    "[Two years] after the 2022 games the rink stands idle.",
    "P2Y", "2024", "text",
    "" },
  { "present",
    "The fund is [now] closed.",
    "PRESENT_REF", "-", "none",
    "" },
  { "said-elsewhen",
    "In 2019 he told the court: \"I saw her [yesterday].\"",
    "XXXX-XX-XX", "-", "none",
    "" },
  { "day-shared",
    "Hearings will be held on April 2, [9] and 16.",
    "2024-04-09", "2024-04-09", "tense-future",
    "2023-04-09 tense-past" },
  { "holiday-with-year",
    "It fell in [Easter Sunday 2023].",
    "2023-04-09", "2023-04-09", "holiday",
    "" },
  { "days-earlier",
    "Two men met on 2 June 2015. [Two days earlier] a third had vanished.",
    "2015-05-31", "2015-05-31", "text",
    "" },
  { "zone-shifts-nothing",
    "Trading opened at [9:30 a.m. EST].",
    "2024-03-14T09:30", "2024-03-14T09:30", "reference",
    "" },
  { "weekdays-ago",
    "The board met [two Fridays ago].",
    "2024-03-01", "2024-03-01", "reference",
    "" },
  { "weekday-before-last",
    "She was sworn in [the Tuesday before last].",
    "2024-03-05", "2024-03-05", "reference",
    "" },
  { "week-of-a-day",
    "The talks will resume in [the week of May 4].",
    "2024-W18", "2024-W18", "tense-future",
    "2023-W18 tense-past" },
  { "nth-weekday",
    "The vote will be held on [the second Tuesday in November].",
    "2024-11-12", "2024-11-12", "tense-future",
    "2023-11-14 tense-past" },
  { "week-within-a-month",
    "The mill burned in [the first week of March 1871].",
    "P1W", "1871-03-01/1871-03-07", "explicit",
    "" },
  { "beside-an-event",
    "The vote was held on 3 May 2016. [The day after the vote] the minister resigned.",
    "2016-05-04", "2016-05-04", "text",
    "" },
  { "beside-an-event-not-told",
    "[The day before] the vote the road was closed.",
    "XXXX-XX-XX", "-", "none",
    "" },
  { "year-of-the-sentence",
    "Next year's race will end in York on [April 26].",
    "2025-04-26", "2025-04-26", "narrative",
    "" },
  { "year-in-brackets",
    "He took office in [March] (1874).",
    "1874-03", "1874-03", "shared",
    "" },
  { "numbered-weekday",
    "The crash came on [Friday the 13th].",
    "2023-10-13", "2023-10-13", "tense-past",
    "2024-09-13 tense-future" },
  { "day-of-the-month-told",
    "On 3 May 1812 they marched; on [the 13th] they halted.",
    "1812-05-13", "1812-05-13", "narrative",
    "" },
  { "day-of-a-year",
    "They married in 1968; [the following day] they sailed.",
    "1968-XX-XX", "1968~", "text",
    "" },
  { "half-of-a-century",
    "Cotton ruled in [the second half of the 19th century].",
    "18", "1850/1899", "explicit",
    "" },
  { "year-end",
    "The port should be done by [the end of the year].",
    "2024", "[..2024]", "reference",
    "" },
};

static void
test_explain (gconstpointer data)
{
  const ExplainRow *row = data;
  Fixture fixture;
  Marked marked;
  gboolean found = FALSE;

  marked_read (&marked, row->text);
  fixture_read (&fixture, marked.text, PUBLISHED);
  for (guint i = 0; i < fixture.timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (fixture.timexes, WhenceTimex, i);
      g_autofree char *edtf = timex->has_span ? whence_edtf_format (&timex->span) : g_strdup ("-");
      g_autoptr (GString) alternatives = g_string_new (NULL);

      if (timex->begin != g_array_index (marked.marks, guint32, 0) || timex->end != g_array_index (marked.marks, guint32, 1))
        continue;
      for (guint k = 0; k < timex->n_alternatives; k++)
        {
          g_autofree char *other = whence_edtf_format (&timex->alternatives[k].span);

          g_string_append_printf (alternatives, "%s%s %s", k > 0 ? "; " : "", other, whence_reason_get_id (timex->alternatives[k].reason));
        }
      g_assert_cmpstr (timex->value, ==, row->value);
      g_assert_cmpstr (edtf, ==, row->edtf);
      g_assert_cmpstr (whence_reason_get_id (timex->reason), ==, row->reason);
      g_assert_cmpstr (alternatives->str, ==, row->alternatives);
      found = TRUE;
    }
  g_assert_true (found);
  fixture_clear (&fixture);
  marked_clear (&marked);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (explain_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/temporal/explain/%s", explain_rows[i].name);

      g_test_add_data_func (path, &explain_rows[i], test_explain);
    }
  return g_test_run ();
}
