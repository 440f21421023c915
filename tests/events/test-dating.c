/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One sentence or two, read alone on the tenth of June 2024, a Monday: whether a title stands beside the date of what it tells, and not beside that
 * of another clause, thing or time in the same sentence. */

#include "event-lines.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *events; /* a line each, in order of time: "EDTF | title", and its flags */
} Row;

static const Row rows[] = {
  /* --- what something is only compared with --- */
  { "compared-estimate", "Spending on roads will rise slightly in 2025, from an estimated $470 million this year.",
    "2025 | @ | planned\n" },
  { "compared-record", "Unemployment was 6.1 percent in March 2024, down from a record 9.4 percent in 2012.",
    "2024-03 | Unemployment was 6.1 percent\n" },
  { "compared-day", "The index closed at 2,082 on Friday, down 4.5% from the previous Friday and 6.8% from May 13.",
    "2024-06-07 | The index closed at 2,082\n" },
  { "compared-against", "The casualty figure in 2008 was 314 against a figure of 904 in 2007.",
    "2008 | The casualty figure was 314 against a figure of 904\n" },
  { "compared-on-last-year", "The fares are 12% up on last year.", "" },
  { "compared-twice-as-many", "The museum drew 90,000 visitors last year, almost twice as many as in 2015.",
    "2023 | The museum drew 90,000 visitors\n" },
  { "likened-did", "Norvik won the title in 2022, as it did in 2016.", "2022 | Norvik won the title\n" },
  { "likened-had", "Voters rejected the plan on Sunday, just as they had in 2011.", "2024-06-09 | Voters rejected the plan\n" },
  { "likened-as-in", "As in 2014, the final went to penalties.", "" },
  { "likened-unlike", "Turnout fell sharply on Sunday, unlike in 2018.", "2024-06-09 | Turnout fell sharply\n" },
  { "likened-no-role", "He was named as chairman in 2015.", "2015 | He was named as chairman\n" },
  { "first-time-since", "It is the first time the team have been in the final since 1954.", "" },
  { "first-time-that", "It was the first time that a woman had won the race since 2001.", "" },
  { "worst-since-when", "The drought is the worst in the region since 2003, when rivers ran dry.", "2003 | Rivers ran dry\n" },
  { "not-compared-raised-from", "The company raised the dividend from 12 cents in January 2024.",
    "2024-01 | The company raised the dividend from 12 cents\n" },
  { "not-compared-increase-on", "The bank surprised investors with a full-point increase on 20 September 2022.",
    "2022-09-20 | The bank surprised investors with a full-point increase\n" },
  /* --- "beginning in" is a preposition --- */
  { "beginning-in", "Beginning in 1970, troops were taken away from the border.", "1970 | Troops were taken away from the border\n" },
  { "beginning-in-without-comma", "Beginning in 1970 troops were taken away from the border.", "1970 | Troops were taken away from the border\n" },
  { "starting-in", "Starting in 2019, the company sold its mines.", "2019 | The company sold its mines\n" },
  { "beginning-weekday", "Beginning Monday, drivers will pay a toll on the bridge.",
    "2024-06-10 | Drivers will pay a toll on the bridge | planned\n" },
  { "starting-next-year", "Starting next year, all schools will teach Dutch.", "2025 | All schools will teach Dutch | planned\n" },
  { "effective", "Effective July 1, 2024, the tax will be cut by half.", "2024-07-01 | The tax will be cut by half | planned\n" },
  { "beginning-put-in", "The museum, beginning in 2015, returned the bronzes to Benin.",
    "2015 | The museum returned the bronzes to Benin\n" },
  { "beginning-behind", "The army fought at Cer, beginning on 12 August 1914.", "1914-08-12 | The army fought at Cer\n" },
  { "starting-behind", "Ferries to the island will stop running, starting on 3 September.",
    "2024-09-03 | Ferries to the island will stop running | planned\n" },
  { "beginning-noun", "The vote beginning on Friday will last three days.", "2024-06-14 | The vote will last three days | planned\n" },
  { "beginning-verb", "She was beginning in 2015 to lose her sight.", "2015 | She was beginning to lose her sight\n" },
};

static void
append_dating (GString           *lines,
               const WhenceEvent *event)
{
  g_autofree char *date = event->dated ? whence_edtf_format (&event->span) : g_strdup ("undated");

  g_string_append_printf (lines, "%s | %s", date, event->title);
  for (guint bit = 0; bit < G_N_ELEMENTS (flag_names); bit++)
    if (event->flags & (1u << bit))
      g_string_append_printf (lines, " | %s", flag_names[bit]);
  g_string_append_c (lines, '\n');
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;

  check_lines (row->name, row->text, row->events, append_dating);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/events/dating/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  return g_test_run ();
}
