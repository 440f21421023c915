/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Articles and the day they were written, by what their heads, their datelines and their texts say.  TITLE and BODY tell of nothing but a weekday. */
#pragma once

#define TITLE "Old bridge falls into the river at Easton\n\n"
#define BODY "The old stone bridge at Easton fell into the river on Monday, the council said in a statement to the press.\n"

typedef struct
{
  const char *name;
  const char *text;
  const char *span; /* EDTF of the best candidate, or NULL where nothing tells it */
  const char *evidence;
} WrittenRow;

static const WrittenRow written_rows[] = {

  /* Heads: lines between title and body */
  { "date-below-a-standfirst", TITLE "The stone arch had stood for four hundred years and two wars. Who will pay for a new one?\n\nMay 3rd 2017\n\n" BODY, "2017-05-03", "byline" },
  { "place-and-date-below-a-standfirst", TITLE "The stone arch had stood for four hundred years and two wars. Who will pay for a new one?\n\nEASTON AND LUND\nMay 3rd 2017\n\n" BODY,
    "2017-05-03", "byline" },
  { "weekday-date-clock-zone", TITLE "Ann Example\nTue 8 Mar 2022 11.15 GMT\n\n" BODY, "2022-03-08", "byline" },
  { "weekday-date-clock-colon", TITLE "Wednesday 9 August 2023 07:45 BST\n\n" BODY, "2023-08-09", "byline" },
  { "weekday-date-12-hours", TITLE "Sat, Oct 14, 2023 6:02 p.m. EDT\n\n" BODY, "2023-10-14", "byline" },
  { "date-and-clock-above-the-title", "Thursday, 17 January 2013 19:42 GMT\n\n" TITLE BODY, "2013-01-17", "byline" },
  { "date-above-the-title", "Thursday, 17 January 2013\n\n" TITLE BODY, "2013-01-17", "furniture" },
  { "section-date-minutes", TITLE "Easton Echo | Transport | Thursday, 4 May 2017 | 3 min read\n\n" BODY, "2017-05-04", "byline" },
  { "date-dot-reading-time", TITLE "May 4, 2017 · 6 minute read\n\n" BODY, "2017-05-04", "byline" },
  { "byline-on-date", TITLE "By Ann Example on March 3, 2021\n\n" BODY, "2021-03-03", "byline" },
  { "byline-bar-date-updated", TITLE "By Ann Example | 30 April 2016 | Updated 17:05 CEST\n\n" BODY, "2016-04-30", "byline" },
  { "byline-small-letters", TITLE "by Ann Example-Holt\n12 June 2015\n\n" BODY, "2015-06-12", "byline" },
  { "date-slash-clock-slash-sender", TITLE "March 3, 2021 / 5:12 PM / ZBC News\n\n" BODY, "2021-03-03", "byline" },
  { "published-and-updated", TITLE "Published: 3 March 2021 | Updated: 9 March 2021\n\n" BODY, "2021-03-03", "byline" },
  { "updated-above-published", TITLE "Last updated 9 March 2021\nPublished 3 March 2021\n\n" BODY, "2021-03-03", "byline" },
  { "updated-only", TITLE "Last modified on Tue 9 Mar 2021 10.40 GMT\n\n" BODY, "2021-03-09", "byline" },
  { "iso-stamp", TITLE "2019-11-05T08:30:00Z\n\n" BODY, "2019-11-05", "byline" },
  { "iso-stamp-offset", TITLE "Published 2019-11-05T08:30:00+01:00\n\n" BODY, "2019-11-05", "byline" },
  { "iso-date-and-place", TITLE "Easton, 2019-11-05\n\n" BODY, "2019-11-05", "byline" },
  { "numeric-american", TITLE "Posted: 11/23/2019 10:42:07 AM\n\n" BODY, "2019-11-23", "byline" },
  { "numeric-dots", TITLE "Ann Example, 23.11.2019\n\n" BODY, "2019-11-23", "byline" },
  { "month-only-issue", TITLE "November 2019 issue\n\n" BODY, "2019-11", "byline" },
  { "season-issue", TITLE "Autumn 2018 issue\n\n" BODY, "2018-23", "byline" },
  { "name-then-date", TITLE "Ann Example, June 5, 2018\n\n" BODY, "2018-06-05", "byline" },
  { "section-above-title", "World | 5 June 2018\n\n" TITLE BODY, "2018-06-05", NULL },
  { "photograph-is-not-the-day", TITLE "Published 3 March 2021\nPhoto: the bridge on 12 May 1962\n\n" BODY, "2021-03-03", "byline" },
  { "standfirst-shorter-than-title", TITLE "Two dry winters are blamed.\n\nAnn Example, Transport Correspondent\nWed 14 Sep 2022 06.00 BST\n"
                                     "Last modified on Thu 15 Sep 2022 10.12 BST\n\n" BODY, "2022-09-14", "byline" },
  { "date-then-updated-at", TITLE "12 July 2019 Last updated at 21:14 GMT\n\n" BODY, "2019-07-12", "byline" },
  { "volume-and-months", TITLE "Volume 12, Number 3 — June 2018\n\n" BODY, "2018-06", "byline" },
  { "german-stand", "Alte Brücke stürzt in den Fluss\n\nVon Anna Beispiel\nStand: 14.03.2023, 17:30 Uhr\n\n"
                    "Die alte Brücke in der Stadt ist am Montag in den Fluss gestürzt, sagte der Rat der Stadt in einer Erklärung.\n",
    "2023-03-14", "byline" },
  { "posted-without-year", TITLE "Posted on March 3\n\nThe old bridge at Easton fell on Monday, after it had been closed in 2014 and sold in 2017.\n",
    "2020-03-03", "byline" },
  { "only-a-photograph", TITLE "Photo: the bridge on 12 May 1962\n\n" BODY, NULL, NULL },

  /* Feet */
  { "foot-first-published", TITLE BODY "\nFirst published on 17 July 2014 in the Easton Echo", "2014-07-17", "byline" },
  { "foot-year-of-rights", TITLE BODY "\n© 2016 Easton Echo. All rights reserved.", "2016~", "furniture" },
  { "foot-headlines-of-others", TITLE "Published 3 March 2021\n\n" BODY "\nRelated: Bridge closed (9 June 2023) · Floods of 1968", "2021-03-03", "byline" },
  { "foot-amended", TITLE "3 March 2021\n\n" BODY "\nThis article was amended on 5 March 2021 to correct a name.", "2021-03-03", "byline" },

  /* Chronologies: a date heads each part, none of them is the article's */
  { "dates-as-headings", TITLE "1 March 2019\n\nThe river rose by two metres in the night and the bridge was closed.\n\n"
                               "2 March 2019\n\nThe water reached the houses of the lower town before dawn.\n", NULL, NULL },

  /* Datelines */
  { "dateline-whole", "EASTON, Sept. 4, 2012 (Newswire) - The old bridge fell on Monday, the council said.", "2012-09-04", "dateline" },
  { "dateline-em-dash", "EASTON, England, 4 September 2012 — The old bridge fell on Monday, the council said.", "2012-09-04", "dateline" },
  { "dateline-line-of-its-own", "The bridge that fell\n\nBy Ann Lee\nEASTON, Sept 4, 2012 (Easton Newswire)\n\nThe old bridge fell on Monday, the council said. It was built in 1911.\n",
    "2012-09-04", "byline" },
  { "dateline-line-without-year", "The bridge that fell\n\nEASTON, Sept 4 (Newswire)\n\nThe old bridge fell on Tuesday, the council said. It was painted in May 2012.\n",
    "2012-09-04", "byline" },
  { "heading-with-brackets", "The bridge that fell\n\nEASTON, a town of 4,000 (Essex)\n\nThe old bridge fell on Tuesday, the council said.\n", NULL, NULL },
  { "dateline-weekday-fixes-year",
    "EASTON, Nov 17 (Newswire) - Shares in Easton Steel fell by a tenth on Tuesday after the firm cut its forecast for 2020. "
    "It was founded in 1911 and sold in 2014.",
    "2020-11-17", "dateline" },
  { "dateline-below-a-list", "Easton Steel opens a mill\n\n* Sales up by a third\n* Head of finance left on Friday\n\n"
    "EASTON, Nov 17 (Newswire) - Easton Steel said on Tuesday that it would open a mill. Its sales fell in 2019.", "2020-11-17", "dateline" },
  { "dateline-forecast-is-no-year",
    "EASTON, Nov 17 (Newswire) - Easton Steel said on Tuesday that it would open a mill by 2035. Its sales fell in 2019.", "2020-11-17", "dateline" },
  { "dateline-day-after", "EASTON, Nov 18 (Newswire) - Easton Steel said on Tuesday that it will close a mill that it bought in 2018.", "2020-11-18",
    "dateline" },
  { "dateline-coming-half",
    "EASTON, Dec 15 (Newswire) - The parties agreed on Thursday to talk. The line was opened in December 2020. A vote is due in the second half of 2024, and the mayor will stand.",
    "2023-12-15", "dateline" },
  { "dateline-plain-future", "EASTON, May 2 (Newswire) - The town will hold a vote on 9 May 2023, the mayor said.", "2023-05-02", "dateline" },

  /* Puzzles: what the whole text allows */
  { "coming-weekday-and-day",
    "The trams will stop on Saturday November 3rd, when the town votes. It last voted in 2013. The mayor was elected in 2015.",
    "2018-08/2018-11", "implied" },
  { "named-day-of-a-report",
    "Two men were found alive at Easton on Saturday, 18 May, four days after they had set out. They left on Tuesday. The last such storm was in 2016.",
    "2019-05-18/2019-05-24", "implied" },
  { "between-two-named-days",
    "Three people died when a storm hit Easton, officials said on Monday, January 13. It was the worst since 2014, when nine died in November. "
    "Schools will stay closed until Wednesday, January 15.",
    "2020-01-13/2020-01-14", "implied" },
  { "years-after-in-the-opening",
    "Five years after the flood, Easton still waits for its houses. Ida Brook remembers that night of June 2013, when the river took her home. "
    "This week the mayor promised more.",
    "2018~", "implied" },
  { "coming-and-goal",
    "The minister will visit Easton on Sunday June 9th. The Vision 2040 strategy promises clean power by 2050. He took office in 2017.",
    "2019-03/2019-06", "implied" },
  { "last-row-of-a-chronicle",
    "EASTON, Sept 27 (Norwire) - A tram crossed the old bridge at Easton on Monday, the first in seven years, the council said.\n\n"
    "The bridge was closed in August 2015. Trade came to 400 million in 2021.\n\n"
    "Timeline:\n* Aug 2015: Bridge closed\n* Aug 2021: Work begins\n* Sept 26, 2022: Trams return\n",
    "2022-09-27", "dateline" },
  { "later-is-now", "When the 2018 games opened, the rink was full. Two years later, the rink stands idle and its owner is out of work.", "2020~",
    "implied" },
  { "later-is-then", "When the 2018 games opened, the rink was full. Two years later, the rink closed.", NULL, NULL },
  { "goal-is-no-day", "Our Horizon 2040 plan commits us to clean steel by 2035. The works opened in 1951 and grew in 1974.", NULL, NULL },
  { "history-has-no-day", "In 1874 the harbour of Easton was dug. It was widened in 1931 and closed in 1962.", NULL, NULL },
  { "latest-told-in-news", "The mill burned down last week. It was sold in 2014 and opened again in March 2017.", "2017~", "latest" },
  { "latest-is-not-the-coming", "The mill burned down last week. It was sold in 2014. It was to have been closed by 2030.", "2014~", "latest" },
  /* What nobody plans is over, in whatever tense its sentence goes on */
  { "death-beside-the-present", "The Bothy\n\nThe bothy was built in 1955 for the keepers. It was mended in August 2014, and seen from the air last week. With the death of Ann Lind in May 2025 no keeper is left.\n", "2025~", "latest" },
  { "fire-beside-the-present", "The Mill\n\nThe mill was sold in 2011, and the owner spoke of it last month. Since the fire in June 2019 only its chimney stands.\n", "2019~", "latest" },
  { "games-beside-the-present", "The Mill\n\nThe mill was sold in 2011, and the owner spoke of it last month. With the games in 2019 a new hope is near.\n", "2011~", "latest" },
};
