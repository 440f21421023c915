/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Values of single expressions, in two languages, and traps. */
#include "fixture.h"

#define PUBLISHED "2024-03-14" /* a Thursday */

typedef struct
{
  const char *name;
  const char *text; /* the expression in brackets; none for a trap */
  const char *value;
} ValueRow;

static const ValueRow value_rows[] = {
  { "month-of-last-year", "The park opened in [June last year].", "2023-06" },
  { "day-of-that-year", "It began in 1962. On [5 May of that year] the mine flooded.", "1962-05-05" },
  { "spelled-year", "He was tried in [nineteen ninety-four] in Leeds.", "1994" },
  { "spelled-two-thousand", "It was to end by [the year two thousand].", "2000" },
  { "quarter-name", "Sales fell in [Q3 2019] in Europe.", "2019-Q3" },
  { "half-name", "Sales fell in [H1 2019] in Europe.", "2019-H1" },
  { "quarter-just-ended", "The firm expects a [fourth-quarter] loss.", "2023-Q4" },
  { "quarter-of-last-year", "It lost money in [last year's third quarter].", "2023-Q3" },
  { "latter-half", "The raids grew fewer in [the latter half of 2008].", "2008-H2" },
  { "length-compound", "He served [two years, three months and a day] in jail.", "P2Y3M1D" },
  { "length-not-compound", "It takes [two weeks], three weeks or more.", "P2W" },
  { "length-with-fraction", "They stayed for [2 1/2 hours] in the hall.", "PT2H30M" },
  { "length-within", "The work will end within [three weeks], he said.", "P3W" },
  { "year-that-ended", "It made a profit in [the year] ended June 30.", "P1Y" },
  { "bc-month", "The fleet sailed in [April 480 BC] to Greece.", "BC0480-04" },
  { "bc-range", "The war ([499]-493 BC) was long.", "BC0499" },
  { "clock-in-the-morning", "He left at [4 in the morning].", "2024-03-14T04:00" },
  { "clock-then-day", "At [5:34 p.m.] on March 2 the dam burst.", "2024-03-02T17:34" },
  { "until-lies-ahead", "The offer is open until [Dec. 7] to all.", "2024-12-07" },
  { "since-lies-behind", "Oil has risen since [October] in price.", "2023-10" },
  { "infinitive-has-no-tense", "They agreed to open the line on [April 2] at noon.", "2024-04-02" },
  { "night-of-a-year", "The flood ruined the town in 2019. On [the night of the flood] they fled to the hills.", "2019TNI" },
  { "night-of-the-closer-date", "A bell will ring on Sunday for those who died two years ago when the dam burst. On [the night of the flood] they fled.", "2022TNI" },
  { "touched-on-in-a-speech", "It was a poster, her lawyer said, alluding to the vote on [20 June].", "2024-06-20" },
  { "touched-on-lately", "It was a poster, her lawyer said, alluding to the vote on [20 January].", "2024-01-20" },
  { "had-been-due", "The pact had been due to expire [Friday].", "2024-03-08" },
  { "weekend-ahead", "The fair will be held over [the weekend].", "2024-W11-WE" },
  { "named-day", "He was hurt after [9/11] in New York.", "2001-09-11" },
  { "clock-with-a-stop", "Talks begin at [10.30 a.m.] in Leeds.", "2024-03-14T10:30" },
  { "hundreds", "It was rural in [the late 1800s] still.", "18" },
  { "counted-day", "It is a theme until [Election Day], he said.", "2024-11-05" },
  { "fiscal-glued", "Profit fell in [FY2019] by half.", "2019" },
  { "every-other", "He rests [every other day] at home.", "P2D" },
  { "year-and-a-half-ago", "It began [a year and a half ago] in Leeds.", "2022" },
  { "half-with-hyphens", "She got [two-and-a-half years] in jail.", "P2.5Y" },
  { "military-with-zero", "Contact was lost at [0930 GMT] that day.", "2024-03-14T09:30" },
  { "night-of-a-day", "They crossed on [the night of May 3, 1812].", "1812-05-03TNI" },
  { "season-of-short-year", "It was [summer '69] in Leeds.", "1969-SU" },
  { "attack-named-by-its-day", "It will bring new aid after the [Feb. 7] attacks.", "2024-02-07" },
  { "owned-weekday", "They would look for ways around [Wednesday]'s ruling.", "2024-03-13" },
  { "owned-weekday-ahead", "He said [Monday]'s vote will decide it.", "2024-03-18" },
  { "days-with-verb-behind", "Surrendering on Feb. 4 and [5] were two armies.", "2024-02-05" },
  { "short-year-in-a-story", "It began in 1911. By 1912, 1913 and 1915 it grew. They met in [’14] again.", "1914" },
  { "decade-ago", "The mill closed [a decade ago] in May.", "2014" },
  { "recent-years", "Prices rose in [recent years] in Leeds.", "PXY" },
  { "part-of-the-year", "It rained in [the latter part of the year], he said.", "2024" },
  { "same-period", "It earned $2 in the first quarter of 2023, up from $1 in [the same period last year].", "2022-Q1" },
  { "same-quarter-of-a-year", "It earned $2 in the first quarter of 2023, up from $1 in [the comparable quarter of 2019].", "2019-Q1" },
  { "year-earlier-beside-a-quarter", "It earned $2 in the third quarter, up from $1 [a year earlier].", "2022-Q3" },
  { "year-earlier-beside-months", "It lost money in the third quarter. For the nine months it earned $2, up from $1 [a year earlier].", "2022" },
  { "latest-is-the-one-told", "Profit fell in the first quarter. Sales in [the latest quarter] rose.", "2024-Q1" },
  { "or-so", "They met [a week or so ago] in Leeds.", "2024-W10" },
  { "years-previously", "He was jailed in 2010. [Two years previously] he had fled.", "2008" },
  { "previous-weeks", "It was less than in [the four previous weeks], he said.", "P4W" },
  { "months-of-a-range", "The strikes ([May]-August 1950) cost jobs.", "1950-05" },
  { "one-day-to-come", "The town will [one day] be rich.", "FUTURE_REF" },
  { "later-date", "They will meet at [a later date] in Leeds.", "FUTURE_REF" },
  { "months-long", "It was [a months]-long siege.", "PXM" },
  { "level-of-a-year", "Prices fell below the [1987] level.", "1987" },
  { "weekday-plan-to-meet", "The leaders plan to meet [Monday] in Geneva.", "2024-03-18" },
  { "weekday-failed-to-take", "The army failed to retake the town [Sunday].", "2024-03-10" },
  { "weekday-agreed-to-reopen", "The company agreed to reopen the plant [Monday].", "2024-03-18" },
  { "weekday-agreed-then", "The company agreed [Monday] to reopen the plant.", "2024-03-11" },
  { "weekday-told-in-the-present", "On [Monday], ministers meet in Brussels.", "2024-03-18" },
  { "day-set-in-the-present", "Voters in Malta elect a mayor on [20 November] and a council later.", "2024-11-20" },
  { "day-that-it-is", "The meeting is on [28 November], after the harvest.", "2024-11-28" },
  { "month-that-it-is", "The fair is in [December].", "2024-12" },
  { "day-it-can-be-seen-from", "The pot can be seen in London from [15 November].", "2024-11-15" },
  { "two-weeks-from-a-weekday", "The fair opens [two weeks from Monday].", "2024-04-01" },
  { "day-it-was-put-off-to", "The vote was put off to [20 November].", "2024-11-20" },
  { "day-it-was-brought-forward-from", "The talks were brought forward from [3 June].", "2024-06-03" },
  { "rose-to-speak", "She rose to speak on [19 July] in Leeds.", "2023-07-19" },
  { "gathered-to-mourn", "They gathered to mourn her on [19 July].", "2023-07-19" },
  { "met-to-discuss", "The sides met to discuss it [Monday].", "2024-03-11" },
  { "final-put-in", "The final, on [20 January], will be shown for years.", "2024-01-20" },
  { "final-put-in-ahead", "The final, on [20 April], will be shown by two stations.", "2024-04-20" },
  { "behind-a-colon", "The library never will: the county sold the building in [October].", "2023-10" },
  { "must-have", "He must have left in [November].", "2023-11" },
  { "day-that-is-remembered", "The nurse remembers the fire on [3 December].", "2023-12-03" },
  { "day-that-is-shown", "The film shows the mayor on [3 December].", "2023-12-03" },
  { "day-of-a-perfect", "The mayor has resigned on [3 December].", "2023-12-03" },
  { "weekday-week-on-that-weekday", "The vote is on [Thursday week].", "2024-03-21" },
  { "weekday-week-on-the-day-before", "The vote is on [Friday week].", "2024-03-22" },
  { "weekday-is-meeting", "Lawmakers are meeting [Tuesday] to discuss the bill.", "2024-03-19" },
  { "weekday-can-begin", "Talks could begin as early as [Monday], officials said.", "2024-03-18" },
  { "weekday-could-not", "Officials could not be reached for comment [Friday].", "2024-03-08" },
  { "weekday-must", "They must leave by [Saturday].", "2024-03-16" },
  { "weekday-has-been-since", "He has been in jail since [Sunday].", "2024-03-10" },
  { "weekday-has-until", "The two sides have until [Friday] to settle.", "2024-03-15" },
  { "weekday-set-for", "A trial has been set for [Monday].", "2024-03-18" },
  { "weekday-was-ordered-to", "He was ordered to appear in court [Monday].", "2024-03-18" },
  { "weekday-was-forced-to", "He was forced to resign [Monday].", "2024-03-11" },
  { "weekday-of-a-noun", "The meeting on [Monday] drew thousands.", "2024-03-11" },
  { "weekday-of-a-noun-ahead", "The meeting on [Monday] is expected to draw thousands.", "2024-03-18" },
  { "weekday-would-have", "He would have met them [Monday] but fell ill.", "2024-03-11" },
  { "story-bound", "It began in 1911. In 1912 and 1913 it grew. The siege of March 1914 lasted until the fall of the town in May 1916. "
    "By [June] help was near.", "1914-06" },
  { "story-background", "It began in 1911. In 1912 and 1913 it grew. In March 1914 they met men who had fled in late 1910. By [June] they left.",
    "1914-06" },
  { "story-look-ahead", "It began in 1911. In 1912 and 1913 it grew. In March 1914 the mill closed. In November 1919 a film was made of it. "
    "On [April 3] it burned.", "1914-04-03" },
  { "story-since", "It began in 1911. In 1912 and 1914 he ruled what had been theirs since 1850. [The following year] he died.", "1915" },
  { "that-day-of-a-year", "Few were spared by the crash of 1987. Those who sold [that day] lost.", "1987-XX-XX" },
  { "same-month-of-a-year", "It rose in 1987. In [the same month] the mill closed.", "1987-XX" },
  { "last-is-a-verb", "The strike is expected to last [two weeks] in all.", "P2W" },
  { "that-day-told-close-by", "On 3 May 1987 it rained. That was the wettest of 1987, and [that day] they stayed in.", "1987-05-03" },
  { "clock-yesterday", "He called at [6 p.m. yesterday].", "2024-03-13T18:00" },
  { "noon-tomorrow", "They leave at [noon tomorrow].", "2024-03-15T12:00" },
  { "weekday-has-given-until", "The court has given them until [Friday] to pay.", "2024-03-15" },
  { "the-weekday-told-of", "They played on 10 October 2019. The quartet played again on the [Saturday].", "2019-10-12" },
  { "news-about-old-times", "13 March 2024. The mill, built in 1911 and sold in 1912, 1914 and 1915, was shut in [February].", "2024-02" },
  { "german-day", "Die Fabrik wurde am [3. November 2019] geschlossen, sagte der Besitzer.", "2019-11-03" },
  { "german-numeric", "Die Rechnung wurde am [03.04.2023] von der Stadt bezahlt.", "2023-04-03" },
  { "german-numeric-with-blanks", "Die Brücke wurde am [3. 5. 2021] von der Stadt und dem Land eröffnet.", "2021-05-03" },
  { "german-numeric-with-a-blank", "Die Brücke wurde am [07. 03.2020] von der Stadt und dem Land eröffnet.", "2020-03-07" },
  { "german-year-behind-a-verb", "Die Preise der Stadt stiegen [2020] um drei Prozent, und der Rat war still.", "2020" },
  { "german-year-before-an-object", "Die Stadt und das Land gewannen [2018] den Preis, der nicht klein ist.", "2018" },
  { "german-year-before-a-place", "Der Rat und die Bürger zogen [2015] nach Bonn, und das war nicht klug.", "2015" },
  { "german-week", "Der Minister war [letzte Woche] in der Stadt und sprach mit dem Rat.", "2024-W10" },
  { "german-days-ago", "Das Gesetz wurde [vor drei Tagen] von der Kammer beschlossen.", "2024-03-11" },
  { "german-ahead", "Der Streik wird in [fünf Tagen] beginnen, und die Züge stehen still.", "2024-03-19" },
  { "german-set", "Der Rat der Stadt tagt [jeden Dienstag] im Rathaus.", "XXXX-WXX-2" },
  { "german-century", "Die Kirche stammt aus [dem 19. Jahrhundert] und ist geschlossen.", "18" },
  { "german-weekday", "Der Minister trat am [Montag] zurück, und die Wahl ist offen.", "2024-03-11" },
};

static const ValueRow trap_rows[] = {
  { "german-count-of-a-price", "Das alte Haus am Fluss kostete 1900 Mark, und das war nicht viel." },
  { "sunday-newspaper", "The money came from a Sunday newspaper and two banks." },
  { "sunday-school", "He taught at a Sunday school and had a Saturday job." },
  { "modal", "You may march on, and it will spring up and fall.", NULL },
  { "name", "Mrs May met April Jones and Dr August.", NULL },
  { "newspaper", "The Sunday Times and the Friday Group agreed.", NULL },
  { "score", "They won 9-11 and then lost 2-1.", NULL },
  { "fraction", "About 3/4 of the seats were full.", NULL },
  { "money", "It cost $1999 and then 2000 dollars.", NULL },
  { "numbered", "Flight 1985 left from gate 12 for room 1984.", NULL },
  { "age", "The 14-year-old boy and a man aged 62 were unhurt.", NULL },
  { "impossible-day", "The form was dated 31 February.", NULL },
  { "impossible-month", "The form was dated 2021-13-45.", NULL },
  { "fall-of-something", "The fall was steep.", NULL },
  { "rate", "Sales rose 20% annually.", NULL },
  { "programme", "He spoke on This Week With Ann Lee.", NULL },
  { "river", "They camped north of the Min river.", NULL },
  { "quarters-of", "The diversion of three quarters of the troops.", NULL },
  { "huge-count", "It is 99999999999999999999 feet away.", NULL },
};

static void
test_value (gconstpointer data)
{
  const ValueRow *row = data;
  Fixture fixture;
  Marked marked;
  gboolean found = FALSE;

  marked_read (&marked, row->text);
  fixture_read (&fixture, marked.text, PUBLISHED);
  for (guint i = 0; i < fixture.timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (fixture.timexes, WhenceTimex, i);

      g_test_message ("“%.*s” %s", (int) (timex->end - timex->begin), marked.text + timex->begin, timex->value);
      g_assert_nonnull (row->value);
      if (timex->begin == g_array_index (marked.marks, guint32, 0) && timex->end <= g_array_index (marked.marks, guint32, 1) + 1
          && g_strcmp0 (timex->value, row->value) == 0)
        found = TRUE;
    }
  g_assert_true (found == (row->value != NULL));
  fixture_clear (&fixture);
  marked_clear (&marked);
}

/* Counts and years beyond the calendar stay within it. */
static void
test_overflow (void)
{
  static const char *const texts[] = {
    "It was 999999999 years ago.",           "It will be in 999999999 centuries.", "It began 2147483647 days earlier.",
    "He waited nine hundred thousand years.", "Ages before 99999 BC it rained.",    "It lasted 4294967296 millennia and 4294967295 days.",
    "On 31.12.9999 and 9999-12-31 it ended.", "The 99th century and the 9990s.",    "Half past 999 and 99:99:99 and 9:99.",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    for (guint k = 0; k < 3; k++)
      {
        static const char *const published[] = { "9999-12-31", "-9999-01-01", NULL };
        Fixture fixture;

        fixture_read (&fixture, texts[i], published[k]);
        for (guint n = 0; n < fixture.timexes->len; n++)
          {
            const WhenceTimex *timex = &g_array_index (fixture.timexes, WhenceTimex, n);
            g_autofree char *edtf = timex->has_span ? whence_edtf_format (&timex->span) : NULL;

            g_assert_nonnull (timex->value);
            g_assert_true (edtf == NULL || timex->span.begin < timex->span.end);
          }
        fixture_clear (&fixture);
      }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (value_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/temporal/resolver/value/%s", value_rows[i].name);

      g_test_add_data_func (path, &value_rows[i], test_value);
    }
  for (guint i = 0; i < G_N_ELEMENTS (trap_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/temporal/resolver/trap/%s", trap_rows[i].name);

      g_test_add_data_func (path, &trap_rows[i], test_value);
    }
  g_test_add_func ("/temporal/resolver/overflow", test_overflow);
  return g_test_run ();
}
