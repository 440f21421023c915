/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates told without a year: the day of writing, a text with one expression in brackets, and its EDTF without doubts. */
#pragma once

typedef struct
{
  const char *name;
  const char *published; /* or NULL */
  const char *text;
  const char *span;
} YearRow;

static const YearRow year_rows[] = {

  /* Tense */
  { "past-month-of-the-year-before", "2024-03-14", "The firm closed its mill in [November].", "2023-11" },
  { "months-that-head-what-they-tell", "2018-10-20", "[JANUARY]–FEBRUARY. It began badly. On 11 January a van hit her.", "2018-01" },
  { "month-that-heads-a-sentence", "2018-10-20", "[MARCH]. She climbed off her bicycle after an hour.", "2018-03" },
  { "past-month-of-this-year", "2024-03-14", "The mayor left office in [January].", "2024-01" },
  { "past-participle-in-june", "2018-09-20", "He was convicted in [June] of fraud.", "2018-06" },
  { "will-on-a-day", "2018-09-20", "On [December 3rd] it will celebrate its centenary.", "2018-12-03" },
  { "will-in-a-month-gone", "2018-09-20", "The school will open in [May].", "2019-05" },
  { "said-of-what-is-hoped", "2021-08-03", "“We hope to finish before the election on [Nov. 20],” the minister said.", "2021-11-20" },
  { "had-expected", "2020-03-05", "Few had expected her to win, least of all in [December], when she was booed.", "2019-12" },
  { "due-on-a-day", "2024-03-14", "A ruling is due on [April 2].", "2024-04-02" },

  /* What was told of other years beside it does not count for news */
  { "news-after-an-old-year", "2018-09-20",
    "The party lost the election of 2014. Its leader left in a huff. On [March 5th] the police searched its offices.", "2018-03-05" },
  { "news-after-an-old-month", "2018-09-20",
    "The trams were ordered in October 2010. The works were slow. The minister was convicted in [June] of taking bribes.", "2018-06" },
  { "news-coming-after-an-old-year", "2018-09-20", "It last voted in October 2014. The next vote is on [October 6th].", "2018-10-06" },
  { "news-beside-its-own-day", "2021-03-12",
    "The dam burst in March 2019. The governor, who had promised a new one, left office in [January]. On Friday a bell will ring.", "2021-01" },
  { "news-present-before-it", "2021-03-12",
    "It was built in 1936 and sold in 1958. The owner now faces trial. He pleaded not guilty in [February].", "2021-02" },
  { "picture-line", "2018-09-20", "It was sold in October 2010. The trial took years.\n\nPicture: Mr Example leaves the court on [June 21st]", "2018-06-21" },

  /* Stories: a paragraph that goes through its years */
  { "story-month-of-its-year", "2018-09-20", "In 2014 the firm built a mill at Easton. In [June] it hired two hundred men.", "2014-06" },
  { "story-two-months-on", "2018-09-20", "In March 2012 the firm built a mill. In [June] it burned down. In August 2012 it was sold.", "2012-06" },
  { "story-that-month", "2018-09-20", "The firm was sold in 2011. A vote that [April] failed by a hair.", "2011-04" },
  { "story-next-month-of-that-name", "2018-09-20", "They met in 2011. They were wed the following [September] in the church.", "2012-09" },
  { "story-past-perfect", "2018-09-20",
    "In May 2016 the police came to his house. In [October] he was arrested. In February 2017 he was charged.", "2016-10" },
  { "story-over-new-year", "2018-09-20", "In November 2016 the police came to his house. In [January] he was arrested.", "2017-01" },

  { "story-over-new-year-after-years", "2016-10-09",
    "In 1998 it bought its rival. In July 2007 it had 9,000 staff; by December half of them were gone. In [January] the state took it over.", "2008-01" },

  /* Weekdays */
  { "weekday-fits-only-ahead", "2018-09-20", "People go to the polls on [Saturday October 6th] in great number.", "2018-10-06" },
  { "weekday-fits-only-behind", "2018-09-20", "It began on [Friday 20 October] in the old town.", "2017-10-20" },
  { "weekday-against-the-story", "2018-09-20", "It last voted in 2014. It votes again on [Saturday October 6th] this year.", "2018-10-06" },
  { "weekday-within-the-story", "2018-09-20", "In 2014 it lost. On [Saturday, October 4] it voted again.", "2014-10-04" },
  { "weekday-told-of-the-future", "2024-03-14", "The fair will be held on [Sunday, March 30] in Easton.", "2025-03-30" },

  /* A day of writing known to the month or the year */
  { "reference-year-past", "2018", "The trial ended in [June].", "2018-06" },
  { "reference-year-ahead", "2018", "The vote will be held on [October 6].", "2018-10-06" },
  { "reference-season-ahead", "2019-21", "Flights will begin on [28 April] from London.", "2019-04-28" },
  { "reference-month-yearless", "2019-10", "The fair closed on [12 October] with a concert.", "2019-10-12" },

  /* Histories without a day of writing */
  { "history-goes-on", NULL, "In 1874 the harbour was dug. In [June] a ship sank in it.", "1874-06" },
  { "history-rolls-over", NULL, "In December 1874 the harbour was dug. In [January] a ship sank in it.", "1875-01" },
  { "history-day-of-its-year", NULL, "The treaty was signed in 1815. On [9 June] the guests went home.", "1815-06-09" },

  /* Last month, last Friday, yesterday, by the day of the head */
  { "head-yesterday", NULL, "Old bridge falls into the river at Easton\n\nTue 8 Mar 2022 11.15 GMT\n\nThe old bridge at Easton fell [yesterday] after a storm.",
    "2022-03-07" },
  { "head-last-friday", NULL,
    "Old bridge falls into the river at Easton\n\nEcho | Thursday, 4 May 2017 | 3 min read\n\nThe old bridge at Easton fell [last Friday] after a storm.",
    "2017-04-28" },
};
