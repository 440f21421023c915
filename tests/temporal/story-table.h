/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stories told in an article of another year: what sets their time, what keeps it and what ends it.  Rows as in hard-table.h. */
#pragma once

#include "hard-table.h"

static const HardRow story_rows[] = {

  /* Months that head paragraphs, and what is counted and named by weekdays within them */
  { "run-in-headings", "2022-10-12",
    "[[JANUARY]–[FEBRUARY]]. On [11 January] the ice broke.\n\n[MARCH]. Nobody expected a good catch from the fleet on [the 5th].\n\n[APRIL]. The fair opened in Ghent on [3 April].",
    "DATE 2022-01/2022-02; DATE 2022-01; DATE 2022-02; DATE 2022-01-11; DATE 2022-03; DATE 2022-03-05; DATE 2022-04; DATE 2022-04-03" },
  { "headings-in-lines", "2022-11-21",
    "It was a wet year, month by month.\n\n[[FEBRUARY]–[MARCH]]\n\nNine hands had left. On [11 February] the ice broke.\n\n[[APRIL]–[MAY]]\n\nThen the work went well, the first hive swarming at Ghent "
    "on [12 April]. We had to wait for [weeks] to mend the weir on [19 May].\n\n[JUNE]\n\nA swarm was lost on [3 June].",
    "DATE 2022-02/2022-03; DATE 2022-02; DATE 2022-03; DATE 2022-02-11; DATE 2022-04/2022-05; DATE 2022-04; DATE 2022-05; DATE 2022-04-12; DURATION PXW; DATE 2022-05-19; DATE 2022-06; DATE 2022-06-03" },
  { "run-in-heading-of-the-next-year", "2022-06-12",
    "[OCTOBER]. The roof was off by [October 2021].\n\n[JANUARY]. The beams came on [the 9th].",
    "DATE 2021-10; DATE 2021-10; DATE 2022-01; DATE 2022-01-09" },
  { "behind-what-was-to-come", "2014-06-15",
    "The mast was planned in [1960], paid for in [1962] and drawn in [1964]. They sailed on [3 June 1966] and landed on [9 July].\n\n[The winter] was mild, and in [December] they quarrelled. The sun "
    "was due back at [the end of January].\n\nOn [9 February] the mast fell. It rose again on [2 March], and was sold in [1970].",
    "DATE 1960; DATE 1962; DATE 1964; DATE 1966-06-03; DATE 1966-07-09; DATE 1966-WI 1966-24; DATE 1966-12; DATE 1967-01; DATE 1967-02-09; DATE 1967-03-02; DATE 1970" },
  { "months-before-within-its-sentence", "2024-11-21",
    "In [early September] the club was fined for what it had sold in [June]. The appeal was turned down on [the 24th].\n\nIn [March 2019] they sold the mill bought in [January]. On [the 24th] it was pulled down.",
    "DATE 2024-09; DATE 2024-06; DATE 2024-09-24; DATE 2019-03; DATE 2019-01; DATE 2019-03-24" },
  { "day-after-what-is-dated", "2024-03-14",
    "She came to the quay [the day after] the wreck of [9 November 2022] and spoke [the same afternoon]. [The next day] she wept.",
    "DATE 2022-11-10; DATE 2022-11-09; TIME 2022-11-10TAF; DATE 2022-11-11" },
  { "days-after-what-is-dated", "2024-03-14", "He resigned [two days] after the fire of [3 May 2019]. [The next day] the mill was sold.",
    "DURATION P2D 2019-05-05; DATE 2019-05-03; DATE 2019-05-06" },
  { "a-week-after-in-passing", "2024-03-14", "On [3 May 2019], [a week] after the flood of [26 April], the mayor resigned. [That evening] the council met.",
    "DATE 2019-05-03; DURATION P1W 2019-05-03; DATE 2019-04-26; TIME 2019-05-03TEV" },
  { "the-day-before-had-been", "2024-03-14",
    "The dam broke on [3 May 2019]. [The day before], a guard had seen a crack. [That night] forty drowned. [Two days earlier], on [Wednesday], it had rained. [The next day] help came.",
    "DATE 2019-05-03; DATE 2019-05-02; TIME 2019-05-03TNI; DATE 2019-05-01; DATE 2019-05-01; DATE 2019-05-04" },
  { "years-after-what-is-dated", "2024-03-14", "[Ten years] after the fire of [2003], the mill was sold. In [May] its owner died.",
    "DURATION P10Y 2013; DATE 2003; DATE 2013-05" },
  { "that-weekday-behind-the-day", "2024-03-14", "The vote on [3 May 2019] was close. [That Monday] the mayor resigned.", "DATE 2019-05-03; DATE 2019-05-06" },
  { "for-years-before-what-is-dated", "2024-03-14", "They had paid for [six years] before leaving in [1962]; [four years later] they came back.",
    "DURATION P6Y 1956; DATE 1962; DATE 1966" },
  { "days-later-behind-years", "2022-10-12",
    "The choir took the cup on [23 June], its fifth after [2018] and [2020], and sang in Bath [two days later]. On [6 August] there was a supper.",
    "DATE 2022-06-23; DATE 2018; DATE 2020; DATE 2022-06-25; DATE 2022-08-06" },
  { "the-weekday-behind-the-day-told", "2022-10-12",
    "The mill was built in [1911], sold in [1954], burned in [1970] and shut in [1990]. The dig began on [24 July 2011]. A coin was found on the [Saturday].",
    "DATE 1911; DATE 1954; DATE 1970; DATE 1990; DATE 2011-07-24; DATE 2011-07-30" },
  { "obituary-weekday-of-its-dateline", "2020-02-06",
    "She died on [Sunday]. She was born in [1926], left in [1938], came home in [1974] and worked until [1998].",
    "DATE 2020-02-02; DATE 1926; DATE 1938; DATE 1974; DATE 1998" },
  { "weekday-of-its-own-in-a-narrative", "2018-10-12",
    "The circus was formed in [1994], sold in [1996] and formed again in [1997]. A lion got out on [3 June 1997]. In [the summer of 1999] it came to Bath. “I ran,” she said on [Tuesday].",
    "DATE 1994; DATE 1996; DATE 1997; DATE 1997-06-03; DATE 1999-SU; DATE 2018-10-09" },
  { "saturday-after-a-saturday", "2020-02-06", "He died on [18 January 2020]. The pub was full on the [Saturday] after he died.", "DATE 2020-01-18; DATE 2020-01-25" },
  { "planned-and-canceled-then", "2016-08-15",
    "The dam broke on [July 14, 1952]. The rodeo, planned for [the first week of August], was canceled.",
    "DATE 1952-07-14; DURATION P1W 1952-08-01/1952-08-07" },
  { "planned-and-called-off-of-its-own", "2016-02-15", "On [3 January] the mill burned. A fair planned for [April] was called off.", "DATE 2016-01-03; DATE 2016-04" },
  { "opened-by-a-season-of-a-year", "2021-06-15",
    "In the long drought of [1904] a railway crossed the plain to the coast. One of its bridges was washed out in [February].", "DATE 1904; DATE 1904-02" },
  { "no-weekday-of-a-summer", "2018-10-12",
    "The circus was formed in [1994], sold in [1996] and formed again in [1997]. A lion got out on [3 June 1997]. In [the summer of 1999] it came to Bath, on the [Sunday].",
    "DATE 1994; DATE 1996; DATE 1997; DATE 1997-06-03; DATE 1999-SU; DATE XXXX-WXX-7" },

  { "when-behind-had-been", "2019-06-20",
    "The miller had been away when, on [3 May 1962], his weir gave way. On [the 5th] the bridge went. He came home on [the following Sunday].",
    "DATE 1962-05-03; DATE 1962-05-05; DATE 1962-05-06" },
  { "list-of-days-that-the-text-told", "2023-09-14",
    "The row began on [March 6], when the harbour was shut. A levy came on [May 15]. They made it up on [September 13].\n\nTIMELINE\n[March 6]: Harbour shut\n"
    "[March 20]: Fish destroyed\n[May 15]: Levy\n[September 13]: Peace",
    "DATE 2023-03-06; DATE 2023-05-15; DATE 2023-09-13; DATE 2023-03-06; DATE 2023-03-20; DATE 2023-05-15; DATE 2023-09-13" },
  { "history-opened-by-its-own-time", "2016-08-15",
    "We were given the diary [last autumn]. On [7 July 1952] the well failed. Wells had failed there before, in [1916] and in [1939]. But "
    "[1952] was worse.\n\nThey closed the baths on [14 July]. The laundry shut on [2 August]. The pump was mended in [1956], sold in [1958], and scrapped in "
    "[1974]. A new one came in [1979]. It failed in [1991].",
    "DATE 2015-FA 2015-23; DATE 1952-07-07; DATE 1916; DATE 1939; DATE 1952; DATE 1952-07-14; DATE 1952-08-02; DATE 1956; DATE 1958; DATE 1974; DATE 1979; DATE 1991" },
  { "stamps-with-weekdays", "2023-11-26",
    "The siren went at [3:14am] on [Tuesday].\n\n[Sun 06:48] – Owner speaks\nThe owner will be here on [Friday].\n\n[Sun 05:55] – Roof gone\nNobody is hurt. "
    "It fell at [5:40].\n\n[Sat 23:10] – First call\nA crew is to come at [midnight].",
    "TIME 2023-11-21T03:14; DATE 2023-11-21; TIME 2023-11-26T06:48; DATE 2023-12-01; TIME 2023-11-26T05:55; TIME 2023-11-26T05:40; TIME 2023-11-25T23:10; "
    "TIME 2023-11-26T00:00" },
  { "times-behind-a-report", "2023-10-19",
    "The ferry ran on to a reef on [Tuesday night], investigators said [today].\n\nAt [9.47pm] she struck it.\n\nEleven people were hurt. The master was not named. "
    "Divers went down. A gash was found. The firm denied it. Nobody was on the bridge.\n\nHow it went\n\n[9.32pm] The master leaves\n\n[11.10pm] A boat comes",
    "TIME 2023-10-17TNI; DATE 2023-10-19; TIME 2023-10-17T21:47; TIME 2023-10-17T21:32; TIME 2023-10-17T23:10" },
  { "stamps-with-points", "2019-03-05",
    "[22.14] It is through.\n\n[21.52] A man is led away. He had slept here since [Sunday].\n\n[00.20] Good morning. The doors opened at [8 p.m.].",
    "TIME 2019-03-05T22:14; TIME 2019-03-05T21:52; DATE 2019-03-03 2019-03-03/..; TIME 2019-03-05T00:20; TIME 2019-03-05T20:00" },
  { "stamps-over-midnight", "2019-03-06",
    "[01:05] Good night.\n\n[23:50] The count is over.\n\n[22:15] Boxes come in.",
    "TIME 2019-03-06T01:05; TIME 2019-03-05T23:50; TIME 2019-03-05T22:15" },
  { "list-of-the-minute-told", "2017-01-09",
    "She struck a reef at [19:42] on [Sunday]. A service will be held at [noon] [next Sunday].\n\nHow the evening went\n\n[18:10] - She leaves the pier\n"
    "[19:42] - She strikes the reef\n[22:50] - The crew leaves",
    "TIME 2017-01-08T19:42; DATE 2017-01-08; TIME 2017-01-15T12:00; DATE 2017-01-15; TIME 2017-01-08T18:10; TIME 2017-01-08T19:42; TIME 2017-01-08T22:50" },
  { "minute-told-again", "2023-10-26",
    "The quake struck at [3:14am] on [Tuesday]. On [Wednesday] the army came. The town slept when it struck at [3:14am], and so did we.",
    "TIME 2023-10-24T03:14; DATE 2023-10-24; DATE 2023-10-25; TIME 2023-10-24T03:14" },
  { "by-midnight", "2023-10-26",
    "On [Monday] the doors were shut. By [midnight] the hall was empty.",
    "DATE 2023-10-23; TIME 2023-10-23 [..2023-10-23]" },
  { "told-holidays", "2023-06-15",
    "In [March 2014] he was paid in Malaga. He was paid again [that Christmas], and a third time [the following Easter].",
    "DATE 2014-03; DATE 2014-12-25; DATE 2015-04-05" },
  { "holiday-of-told-year", "1990-06-15",
    "The ship was launched on [3 May 1863] and sunk on [Christmas Eve of the following year].",
    "DATE 1863-05-03; DATE 1864-12-24" },
  { "any-weekday-of-a-month", "2022-12-20",
    "She posted a letter on [18 January 2021].\n\nIt was on a [Tuesday evening] in [November last year] that the cards stopped. By [midnight] the bank was shut.",
    "DATE 2021-01-18; DATE XXXX-WXX-2TEV -; DATE 2021-11; TIME 2021-11 [..2021-11]" },
  { "night-of-a-day-told", "2024-06-14",
    "In [January 2021] she warned them. Then, on [Nov 9], they froze all accounts [overnight]; [two weeks later] the bank was shut, and [the following February] he was held.",
    "DATE 2021-01; DATE 2021-11-09; TIME 2021-11-09TNI; DATE 2021-11-23; DATE 2022-02" },
  { "clause-behind-and", "2022-12-20",
    "In [August] the owners sold her for scrap, and in [spring] she will be towed to Gdansk.",
    "DATE 2022-08; DATE 2023-SP 2023-21" },
  { "clause-behind-semicolon", "2024-05-20",
    "He fought it at first; in [June] a court ruled against him, and on [3 July] he was flown home.",
    "DATE 2023-06; DATE 2023-07-03" },
  { "promised-for", "2019-09-12",
    "The delay will be the subject of a report promised for [the spring].",
    "DATE 2020-SP 2020-21" },
  { "twice-in-a-year", "2023-01-25",
    "She wrote to the managers twice in [2019], in [April] and in [December].",
    "DATE 2019; DATE 2019-04; DATE 2019-12" },
  { "since-a-year-when", "2024-06-30",
    "It was the worst result since [2010], when ash shut the sky in [April].",
    "DATE 2010 2010/..; DATE 2010-04" },
  { "not-before", "2024-11-20",
    "The bridge will not open before [Easter]. Nobody speaks of traffic before [spring 2027]. No report is expected before [the end of the year].",
    "DATE 2025-04-20 [2025-04-20..]; DATE 2027-SP [2027-21..]; DATE 2024 [2024-12-31..]" },
  { "perfect-before-a-meeting", "2024-09-27",
    "The council has invited the minister to a public meeting on [10 October]. He has promised the islanders a decision before [Christmas].",
    "DATE 2024-10-10; DATE 2024-12-25 [..2024-12-25]" },
  { "numbered-days-go-on", "2018-08-21",
    "On [5 July] the porters left. We climbed the hill on [the 13th].\n\nThen it snowed. It snowed from [the 15th] on. On [the 19th] it stopped.",
    "DATE 2018-07-05; DATE 2018-07-13; DATE 2018-07-15 2018-07-15/..; DATE 2018-07-19" },
  { "clock-beside-what-is-to-come", "2023-09-14",
    "They agreed on [Wednesday]. The deal takes effect on [October 1].\n\nThe first tanker went through at [4.40pm] or so.",
    "DATE 2023-09-13; DATE 2023-10-01; TIME 2023-09-13T16:40" },
  { "after-some-years", "2022-06-15",
    "Brodie opened the yard in [1856]. His brother joined him after [four years].\n\nThe washers walked out in [February 1849]; they settled after [five weeks].",
    "DATE 1856; DURATION P4Y 1860; DATE 1849-02; DURATION P5W 1849-03~" },
  { "after-a-lifetime", "2022-06-15",
    "The mill opened in [1856]. Its last miller left after [30 years]. The talks that began in [1990] failed after [two years] of quarrels.",
    "DATE 1856; DURATION P30Y -; DATE 1990; DURATION P2Y -" },
  { "from-the-end-of-a-year", "2022-06-15",
    "The pact lapsed at [the end of 2020]. [Five months after] that Oslo took a bigger share.",
    "DATE 2020; DATE 2021-05 2021-05~" },
  { "stay-until", "2022-06-15",
    "Schools stay shut until [Monday]. The bridge remains closed until [August].",
    "DATE 2022-06-20 ../2022-06-20; DATE 2022-08 ../2022-08" },
  { "passive-long-ago", "2022-12-20",
    "He was arrested at the airport of Billund in [February] with a bag of coins.",
    "DATE 2022-02" },
  { "half-of-the-day", "2024-06-10",
    "At [ten past four] on [Friday afternoon] the bell rang. It rang at [9:30] on [Thursday evening], at [8:15] on [Sunday morning] and at [2:10] on [Saturday night].",
    "TIME 2024-06-07T16:10; TIME 2024-06-07TAF; TIME 2024-06-06T21:30; TIME 2024-06-06TEV; TIME 2024-06-09T08:15; TIME 2024-06-09TMO; TIME 2024-06-08T02:10; TIME 2024-06-08TNI" },
  { "year-of-writing", "2024",
    "The report came out [last October]. Her father died at [Christmas]. They signed in [March] and will meet again in [November].",
    "DATE 2023-10; DATE 2023-12-25; DATE 2024-03; DATE 2024-11" },
  { "news-of-old-things", "2019-09-12",
    "The new hall opened [yesterday]. It was drawn in [May 2006], refused in [March 2008] and built from [2012]. The old one shut on [Tuesday]. A show is to "
    "follow on [4 October].",
    "DATE 2019-09-11; DATE 2006-05; DATE 2008-03; DATE 2012 2012/..; DATE 2019-09-10; DATE 2019-10-04" },
  { "scandal-now", "2024-09-05",
    "In [March 2019] the bank's auditors first raised the alarm. In [August] two of them resigned. The trial of its "
    "former chairman opened in [June] and is expected to last until [November].",
    "DATE 2019-03; DATE 2019-08; DATE 2019-06; DATE 2024-11 ../2024-11" },
  { "merger", "2018-11-20",
    "The two airlines first talked in [the spring of 2016]. In [June] the talks broke down, and [that autumn] "
    "Aria's chairman sold his shares. They met again in [February 2017]; by [April] they had a deal, which "
    "regulators blocked in [September].",
    "DATE 2016-SP 2016-21; DATE 2016-06; DATE 2016-FA 2016-23; DATE 2017-02; DATE 2017-04 [..2017-04]; DATE 2017-09" },
  { "night-before", "2016-12-01",
    "The ferry sank on [27 September 1994]. [The night before], the bow visor had been seen to leak. [The morning "
    "after], helicopters found nine men alive. [The same week] the line's shares were suspended.",
    "DATE 1994-09-27; TIME 1994-09-26TNI 1994-09-26; TIME 1994-09-28TMO 1994-09-28; DATE 1994-W39" },
  { "agency-now", "2024-03-14",
    "The company was fined in [May 2021] for polluting the river. It paid in [June]. On [Monday] inspectors found a "
    "new leak, and on [Wednesday] the minister ordered it to shut.",
    "DATE 2021-05; DATE 2021-06; DATE 2024-03-11; DATE 2024-03-13" },
  { "present-breaks", "2023-08-21",
    "It was in [April last year] that the well first ran dry. In [May] the tankers came. [Now] the village has a "
    "new well. It was opened in [June], and in [July] the first families came back.",
    "DATE 2022-04; DATE 2022-05; DATE PRESENT_REF -; DATE 2023-06; DATE 2023-07" },
  { "mine-strike", "2014-03-05",
    "The strike began on [5 March 1984]. On the [Friday] pickets stopped the lorries at the gate. In [June] there "
    "were horses in the beet fields. [The following March] the men went back behind a band.",
    "DATE 1984-03-05; DATE 1984-03-09; DATE 1984-06; DATE 1985-03" },
  { "startup", "2021-10-11",
    "[A year ago], the founders of Lumo sat in a garage. In [October] they had forty users. In [December] a singer "
    "praised the app, and by [February] there were a million. [Last month] they sold it.",
    "DATE 2020; DATE 2020-10; DATE 2020-12; DATE 2021-02; DATE 2021-09" },
  { "siege", "2008-04-05",
    "On [6 April 1992] snipers shot into a crowd before the parliament. [The same day] the city was recognised as a "
    "capital. In the [months] that followed the lights went out. [That winter] people burned their books. On [1 "
    "February] a shell hit the market.",
    "DATE 1992-04-06; DATE 1992-04-06; DURATION PXM; DATE 1992-WI 1992-24; DATE 1993-02-01" },
  { "trial-reporter", "2019-06-20",
    "Mr Hale was last seen on [Sunday, 4 November 2018]. On the [Monday] he did not come to work. On [9 November] "
    "his car was found at the harbour. His wife reported him missing [a day later].",
    "DATE 2018-11-04; DATE 2018-11-05; DATE 2018-11-09; DATE 2018-11-10" },
  { "shipwreck-night", "2012-04-14",
    "The ship struck the ice late on [14 April 1912]. Before [dawn] she was gone. [Three days later] the rescuers "
    "reached New York, where a hearing opened on the [Friday]. In [May] a ship brought in the last bodies.",
    "DATE 1912-04-14; TIME 1912-04-14TMO 1912-04-14; DATE 1912-04-17; DATE 1912-04-19; DATE 1912-05" },
  { "future-of-past", "2025-09-14",
    "In [April 2024] the council at last voted for the bridge. Work was to start in [September] and end within [a "
    "year]. But in [August] the builder went bankrupt.",
    "DATE 2024-04; DATE 2024-09; DURATION P1Y [..2025]; DATE 2024-08" },
  { "whereas-own", "2025-09-14",
    "In [April 2024] the council at last voted for the bridge. Its opening is planned for [December]. The first "
    "cars will cross in [January].",
    "DATE 2024-04; DATE 2025-12; DATE 2026-01" },
  { "last-summer", "2023-06-15",
    "[Last summer], the lake fell by two metres. In [July] the boats lay on the mud. In [August] bathing was "
    "forbidden, and in [September] the fish died.",
    "DATE 2022-SU 2022-22; DATE 2022-07; DATE 2022-08; DATE 2022-09" },
  { "theatre-fire", "2019-11-20",
    "[Twelve months] after the fire that gutted it, the Apollo is taking bookings again\n"
    "The alarm went off on [the night of 19 November 2018]. By [the following morning] only the walls were left. In "
    "[January] the insurers paid up, and in [March] the scaffolders moved in.",
    "DURATION P12M; TIME 2018-11-19TNI 2018-11-19; TIME 2018-11-20TMO [..2018-11-20]; DATE 2019-01; DATE 2019-03" },
  { "chess-prodigy", "2020-06-01",
    "She won her first tournament in [April 2009] and was a master by the [end of that year]. In [May] of [the next "
    "year] she beat a grandmaster. [That autumn] she left school.",
    "DATE 2009-04; DATE 2009 [..2009]; DATE 2010-05; DATE 2010; DATE 2010-FA 2010-23" },
  { "bank-run", "2017-09-14",
    "On [Thursday, 13 September 2007], the queues began to form. On [Friday] they went round the block. By [Monday] "
    "three billion pounds had gone, and [that evening] the chancellor gave his word.",
    "DATE 2007-09-13; DATE 2007-09-14; DATE 2007-09-17 [..2007-09-17]; TIME 2007-09-17TEV 2007-09-17" },
  { "prison-break", "2015-06-20",
    "The two men were last counted at [half past ten] on [5 June last year]. At [dawn] their beds were empty. "
    "[Three weeks later] one of them was shot in the woods; the other was caught on [28 June].",
    "TIME 2014-06-05T10:30; DATE 2014-06-05; TIME 2014-06-05TMO 2014-06-05; DATE 2014-06-26; DATE 2014-06-28" },
  { "drug-trial", "2022-03-02",
    "The first volunteers were given the drug in [October 2016]. Within [a month] two had fallen ill. The trial was "
    "stopped in [December]. It was to have ended in [May].",
    "DATE 2016-10; DURATION P1M [..2016-11]; DATE 2016-12; DATE 2017-05" },
  { "referendum", "2018-06-23",
    "In [February 2016] the prime minister named the day. In [April] a leaflet was sent to every house. When the "
    "votes were counted on [24 June], he resigned. His successor moved in on [13 July].",
    "DATE 2016-02; DATE 2016-04; DATE 2016-06-24; DATE 2016-07-13" },
  { "poet-exile", "2004-08-19",
    "He crossed the frontier in [January 1939] with a suitcase of papers. [A month later] he was dead. [The "
    "following summer] his mother, too, died in the village, and in [October 1941] a stone was put up.",
    "DATE 1939-01; DATE 1939-02; DATE 1939-SU 1939-22; DATE 1941-10" },
  { "derailment", "2014-07-25",
    "The train left Madrid at three on [24 July 2013], the eve of a holiday. It never arrived. [That night] the "
    "bells of the city were silent. [The next day] the driver was arrested in hospital; on the [Sunday] he was "
    "charged.",
    "DATE 2013-07-24; TIME 2013-07-24TNI 2013-07-24; DATE 2013-07-25; DATE 2013-07-28" },
  { "coach-career", "2012-05-19",
    "He took over in [November 2003]. By [Christmas] the team was ninth; by [Easter] it was third. [That summer] he "
    "sold the captain, and in [May 2005] he lifted the cup.",
    "DATE 2003-11; DATE 2003-12-25 [..2003-12-25]; DATE 2004-04-11 [..2004-04-11]; DATE 2004-SU 2004-22; DATE 2005-05" },
  { "steelworks-today", "2016-01-25",
    "The furnace was lit in [October 1957] by the Queen Mother. [Today] it stands cold. The owners mothballed it in "
    "[September] and gave up in [November]. On [Friday] the last forty men handed in their helmets.",
    "DATE 1957-10; DATE 2016-01-25; DATE 2015-09; DATE 2015-11; DATE 2016-01-22" },
  { "space-probe", "2015-11-12",
    "Philae bounced twice when it landed on [12 November 2014]. [Two days later] its batteries were flat. It woke "
    "in [June], spoke for [a few minutes], and fell silent in [July]. Nobody expects to hear from it again.",
    "DATE 2014-11-12; DATE 2014-11-14; DATE 2015-06; DURATION PTXM; DATE 2015-07" },
  { "island-volcano", "2022-09-19",
    "It is [a year] since the ridge split open. On [19 September] the first ash fell on the banana farms. By [the "
    "end of October] the lava had reached the sea. It did not stop until [Christmas Day].",
    "DURATION P1Y 2021; DATE 2021-09-19; DATE 2021-10 [..2021-10]; DATE 2021-12-25" },
  { "opera-soprano", "1999-03-10",
    "She first sang in [the autumn of 1951] and was at La Scala [the following year]. In [1957] she married an industrialist. "
    "[That December] she cancelled a gala in Rome, and [the next month] her contract.",
    "DATE 1951-FA 1951-23; DATE 1952; DATE 1957; DATE 1957-12; DATE 1958-01" },
  { "crypto", "2023-11-02",
    "[Last November], in the space of [nine days], it all came apart. On [2 November] a website published the "
    "balance sheet. On the [Sunday] a rival said that he would sell. By the [Friday] the company was bankrupt, and "
    "in [December] its founder was arrested in the Bahamas.",
    "DATE 2022-11; DURATION P9D; DATE 2022-11-02; DATE 2022-11-06; DATE 2022-11-11 [..2022-11-11]; DATE 2022-12" },
  { "submarine", "2003-08-12",
    "The Kursk sailed on [10 August 2000]. [Two days later], on the [Saturday morning], a torpedo blew up. The navy "
    "said nothing until [Monday]. The president, who was at the Black Sea, returned on [19 August].",
    "DATE 2000-08-10; DATE 2000-08-12; TIME 2000-08-12TMO 2000-08-12; DATE 2000-08-14; DATE 2000-08-19" },
  { "village-shop", "2017-05-18",
    "When the post office closed in [March 2014], the women of the choir decided to open a shop. They found a room "
    "in [May], borrowed shelves in [June] and sold their first loaf on [the first Saturday of July].",
    "DATE 2014-03; DATE 2014-05; DATE 2014-06; DATE 2014-07-05" },
  { "reality-star", "2010-03-22",
    "In [August 2008] she learned on live television that she had cancer. She was operated on in [September]. By "
    "[February] the doctors had given up, and on [22 March] she died at home in Essex, [a month] after her wedding.",
    "DATE 2008-08; DATE 2008-09; DATE 2009-02 [..2009-02]; DATE 2009-03-22; DURATION P1M" },
  { "ferry-inquiry", "2015-04-16",
    "The ship left Incheon at [nine on the evening] of [15 April 2014], [two hours] late because of fog. [The next "
    "morning] she made a sharp turn. By [noon] only her bow could be seen. The captain was sentenced in [November]; "
    "the wreck was to be raised the [next spring].",
    "TIME 2014-04-15T21:00; DATE 2014-04-15; DURATION PT2H; TIME 2014-04-16TMO 2014-04-16; TIME 2014-04-16T12:00 [..2014-04-16T12:00]; DATE 2014-11; DATE 2015-SP 2015-21" },
  { "tech-ceo", "2012-10-05",
    "He had been ill since [2003]. In [January 2011] he took leave for the third time; in [March] he came back for "
    "[an hour] to show a tablet. He resigned in [August]. On [5 October] he died.",
    "DATE 2003 2003/..; DATE 2011-01; DATE 2011-03; DURATION PT1H; DATE 2011-08; DATE 2011-10-05" },
  { "lottery-couple", "2016-08-14",
    "In [July 2011] the Greens won a hundred million. Before [the year] was out they had bought two houses and a "
    "racehorse. In [February] they parted. The racehorse was sold [that summer].",
    "DATE 2011-07; DATE 2011 [..2011]; DATE 2012-02; DATE 2012-SU 2012-22" },
  { "lead-agency", "2023-07-05",
    "The firm was fined 4 million euros in [June 2019] for fixing prices. It lost an appeal in [October 2021]. On [Monday] "
    "investigators raided its offices again, and on [Tuesday] its shares lost a tenth of their value. The firm said in [May] "
    "that it had mended its ways.",
    "DATE 2019-06; DATE 2021-10; DATE 2023-07-03; DATE 2023-07-04; DATE 2023-05" },
  { "spy-swap", "2011-06-30",
    "On [27 June 2010] the FBI arrested ten people in the suburbs. [Eleven days later] they pleaded guilty, and "
    "[the following night] they were flown to Vienna. In [December] one of them got her own television show.",
    "DATE 2010-06-27; DATE 2010-07-08; TIME 2010-07-09TNI 2010-07-09; DATE 2010-12" },
  { "farm-outbreak", "2002-02-19",
    "The first sick pigs were seen at an abattoir in Essex on [19 February 2001]. On the [Friday] exports were "
    "banned. By [Easter] the pyres were burning in every county. Farmers were to be compensated by [July]; some "
    "waited until [the following winter].",
    "DATE 2001-02-19; DATE 2001-02-23; DATE 2001-04-15; DATE 2001-07 [..2001-07]; DATE 2001-WI ../2001-24" },
  { "kidnapping", "2010-08-30",
    "On [2 March 1998] a girl of ten set out for school and did not arrive. [The following week] every van in the "
    "district was searched. [Eight years later], on [23 August 2006], she ran out of a garden gate. [The same "
    "evening] her captor was dead.",
    "DATE 1998-03-02; DATE 1998-W11; DATE 2006-08-23; DATE 2006-08-23; TIME 2006-08-23TEV 2006-08-23" },
  { "oil-rig", "2011-04-20",
    "It is [a year] since the rig blew up. [Two days] after the blast, it sank. In [May] the company tried a dome, "
    "then mud; in [July] a cap held. The well was declared dead on [19 September].",
    "DURATION P1Y 2010; DURATION P2D; DATE 2010-05; DATE 2010-07; DATE 2010-09-19" },
  { "party-leader", "2017-07-12",
    "In [the summer of 2015] nobody gave him a chance. By [September] he was leader. The [next June] his own MPs "
    "voted against him by four to one; in [September] he was re-elected with a bigger majority. [Last month] he won "
    "thirty seats.",
    "DATE 2015-SU 2015-22; DATE 2015-09 [..2015-09]; DATE 2016-06; DATE 2016-09; DATE 2017-06" },
  { "hospital-scandal", "2013-02-07",
    "The first complaint reached the trust in [November 2005]. In [April] the wards were merged. Deaths rose "
    "[that summer]; by [Christmas] the figures were the worst in England. The inspectors came in [March 2008], and "
    "stayed until [October].",
    "DATE 2005-11; DATE 2006-04; DATE 2006-SU 2006-22; DATE 2006-12-25 [..2006-12-25]; DATE 2008-03; DATE 2008-10 ../2008-10" },
  { "dieselgate", "2016-09-19",
    "On [18 September last year], a [Friday], the agency published its letter. By [Monday evening] the shares had "
    "lost a fifth. On the [Wednesday] the chief executive went. In [October] prosecutors searched the offices, and "
    "in [April] the company put aside sixteen billion euros.",
    "DATE 2015-09-18; DATE 2015-09-18; TIME 2015-09-21TEV [..2015-09-21]; DATE 2015-09-23; DATE 2015-10; DATE 2016-04" },
  { "drought-city", "2019-03-22",
    "In [January last year] the mayor said that the taps would be turned off on [22 April]. In [February] the day "
    "was put off to [9 July]. The rains came in [June]. Day Zero never came.",
    "DATE 2018-01; DATE 2018-04-22; DATE 2018-02; DATE 2018-07-09; DATE 2018-06" },
  { "bribe-court", "2022-11-30",
    "According to the indictment, the two men met in a hotel bar in [March 2016]. In [May] the first envelope "
    "changed hands. In [the autumn] the contract was signed, and by [the end of the year] half a million euros had "
    "been paid. Both deny it. The verdict is due on [16 December].",
    "DATE 2016-03; DATE 2016-05; DATE 2016-FA 2016-23; DATE 2016 [..2016]; DATE 2022-12-16" },
  { "expedition", "2012-01-17",
    "Scott reached the Pole on [17 January 1912]. Evans died at the foot of the glacier on [17 February]; Oates "
    "walked out on [the morning of 17 March]. [Twelve days later] Scott made his last entry. The tent was found "
    "[that November].",
    "DATE 1912-01-17; DATE 1912-02-17; TIME 1912-03-17TMO 1912-03-17; DATE 1912-03-29; DATE 1912-11" },
  { "fraud-trader", "2009-01-24",
    "[One year ago today], on [24 January 2008], the bank said that a trader had lost five billion euros. He had "
    "been questioned on the [Saturday]. On the [Sunday] the losses were found; for [three days] the bank sold in "
    "secret. In [October] its chairman, too, was gone.",
    "DATE 2008-01-24; DATE 2008-01-24; DATE 2008-01-19; DATE 2008-01-20; DURATION P3D; DATE 2008-10" },

  /* Seasons and days beside what was told, and hours told by what happened then */
  { "summer-before-and-after", "2019-05-03",
    "They signed on [22 June 1965]. Martial law had been declared over the talks [the summer before]. [The December after], he died.",
    "DATE 1965-06-22; DATE 1964-SU 1964-22; DATE 1965-12" },
  { "weekday-before-what-was-told", "2019-05-03",
    "The cup final was played on [18 May 1985]. [The Friday before the final], the captain broke his leg.",
    "DATE 1985-05-18; DATE 1985-05-17" },
  { "season-before-what-is-undated", "2019-05-03",
    "In [the December before] the tournament, the king had prepared the ground.",
    "DATE XXXX-12 -" },
  { "clock-of-the-night-told", "2025-09-12",
    "Hale was murdered on [3 May 2009]. A receipt was stamped [9:15 p.m.] on [the night of the murder].",
    "DATE 2009-05-03; TIME 2009-05-03T21:15; TIME 2009-05-03TNI 2009-05-03" },
  { "night-a-clause-tells", "2025-09-12",
    "He was shot on [3 May 2009]. On [the night he was shot] it rained.",
    "DATE 2009-05-03; TIME 2009-05-03TNI 2009-05-03" },
  { "midnight-tonight", "2025-09-12",
    "The offer closes at [midnight tonight].",
    "TIME 2025-09-12TNI 2025-09-12" },
  { "clause-put-in-behind-the-day", "2025-09-12",
    "On [Monday], at the hour when the dam went, the siren is to sound once more.",
    "DATE 2025-09-15" },
  { "ages-of-a-life", "2020-02-18",
    "Ilse Brandt was born in Kiel on [4 May 1928]. [When she was five], her father lost his shop. [At 16] she was sent to a factory. "
    "[At the age of nineteen], she crossed the border. She left school [at 14] and worked. [When she was only twenty-one] she married. "
    "She died in [2019], aged 91.",
    "DATE 1928-05-04; DATE 1933 1933~; DATE 1944 1944~; DATE 1947 1947~; DATE 1942 1942~; DATE 1949 1949~; DATE 2019" },
  { "ages-behind-a-name", "2020-02-18",
    "Tom Reed, born in Cork in [1950], played for Ireland [at the age of 19]. By [the age of 30] he had won every cup.",
    "DATE 1950; DATE 1969 1969~; DATE 1980 [..1980~]" },
  { "ages-of-whose-children-were-born", "2020-02-18",
    "Ann Lee was a painter. Her twins were born in [January 1962]. At 40 she became the first woman on the board.",
    "DATE 1962-01" },
  { "clock-of-the-next-day", "2024-06-10",
    "On [3 May 2021] the ship left. At [9 p.m.] [the following day] it sank. At [6am] [the next morning] the search began.",
    "DATE 2021-05-03; TIME 2021-05-04T21:00; DATE 2021-05-04; TIME 2021-05-05T06:00; TIME 2021-05-05TMO" },
  { "month-that-heads-its-paragraph", "2024-06-10",
    "[January]. Here it turned. Ann Lee, a striker, signed on [the 12th]. [Ten days later] she scored twice.",
    "DATE 2024-01; DATE 2024-01-12; DATE 2024-01-22" },
  { "put-is-past", "2024-06-10",
    "On [Friday] the office put out a warning. The firm shut its mill on [Thursday].",
    "DATE 2024-06-07; DATE 2024-06-06" },
  { "ages-of-somebody-else", "2020-02-18",
    "Tom Reed was born in [1950]. His son Paul was born in [1980]. At 18 he joined the army.",
    "DATE 1950; DATE 1980" },
  { "ages-that-are-none", "2020-02-18",
    "Ann Lee was born in [1926]. She lived at 16 Elm Street. At 93, she is still painting. She won at 16 to 1. A woman aged 62 was unhurt.",
    "DATE 1926" },
  { "ages-without-a-birth", "2020-02-18",
    "At 16 she left home. When he was five, he moved.",
    "" },
  { "put-off-until", "2023-10-12",
    "The trial was adjourned until [Monday]. The council extended the deadline to [9 a.m. Tuesday]. The strike was suspended until [June]. "
    "The shop was closed until [Tuesday].",
    "DATE 2023-10-16 ../2023-10-16; TIME 2023-10-17T09:00; DATE 2024-06 ../2024-06; DATE 2023-10-10 ../2023-10-10" },
  { "put-off-in-a-story", "2023-10-12",
    "In [May 2021] the trial was adjourned until [September].",
    "DATE 2021-05; DATE 2021-09 ../2021-09" },
  { "day-of-last-month-named", "2023-10-12",
    "He was shot to death [last Oct. 23] at his home. They meet [next May 3]. It began [last 3 March].",
    "DATE 2022-10-23; DATE 2024-05-03; DATE 2023-03-03" },
  { "dating-to-a-year", "2023-10-12",
    "It was the worst in a series dating to [2011]. In [June] two men were charged.",
    "DATE 2011; DATE 2023-06" },
  { "set-to-is-not-over", "2023-11-02",
    "The offer had been set to expire [Nov. 6].",
    "DATE 2023-11-06" },
  { "semicolon-parts-tenses", "2019-08-01",
    "It won a prize in [May]; on [Saturday] it will be open.",
    "DATE 2019-05; DATE 2019-08-03" },
  { "were-to-on-a-weekday", "2024-02-15",
    "Divers were to resume the search on [Friday]. The strike had been due to end on [Monday].",
    "DATE 2024-02-16; DATE 2024-02-12" },
  { "month-of-years-later", "2016-04-04",
    "The opera house was begun in [January 2005] and opened [five years later], in [May].",
    "DATE 2005-01; DATE 2010; DATE 2010-05" },
  { "years-on-from-nothing", "2025-09-12",
    "[A year on], the valley counts its dead.",
    "DATE XXXX -" },

  /* What a sentence tells aside, by years behind, ends with it */
  { "aside-of-years-in-a-name", "2024-06-10",
    "In [March 2015] the expedition reached Lake Orm, a crater found in [1801] by a shepherd. [Six months later] it turned back.",
    "DATE 2015-03; DATE 1801; DATE 2015-09" },
  { "aside-of-years-sold-to", "2024-06-10",
    "In [2003] the mill was sold to Harkin, a firm founded in [1870]. [Two years later] it closed.",
    "DATE 2003; DATE 1870; DATE 2005" },
  { "aside-of-years-goes-on-within", "2024-06-10",
    "The deal, announced on [4 May 2022], is the biggest yet for Harkin, which was spun off in [2009] and bought Lumo [three years later]. "
    "[A month later] the board agreed.",
    "DATE 2022-05-04; DATE 2009; DATE 2012; DATE 2022-06" },
  { "aside-of-years-left", "2024-06-10",
    "She came to Harkin in [2011] from Lumo, which she left in [2009]. [Three years later] she led it.",
    "DATE 2011; DATE 2009; DATE 2014" },
  { "put-in-and-back", "2024-06-10",
    "The dam, blown up in [1943], was built in [1921]. [Two years later] a power station was added.",
    "DATE 1943; DATE 1921; DATE 1923" },
  { "aside-and-back-to-the-line", "2024-06-10",
    "In [2003] it was sold to a firm founded in [1870] and in [2006] it was closed. [Two years later] it burned down.",
    "DATE 2003; DATE 1870; DATE 2006; DATE 2008" },

  /* "that" and a weekday: of the day told */
  { "that-sunday", "2024-06-10",
    "The trouble began on [12 May]. A test that [Sunday evening] failed at once.",
    "DATE 2024-05-12; TIME 2024-05-12TEV 2024-05-12" },
  { "that-friday", "2024-06-10",
    "The strike began on [23 April]. Drivers voted that [Friday] to join it.",
    "DATE 2024-04-23; DATE 2024-04-26" },

  /* What "when" says behind a year is of that */
  { "year-when-in-month", "2024-06-10",
    "The plan came up in [2018], when the two towns signed a pact in [August].",
    "DATE 2018; DATE 2018-08" },
  { "year-when-month-first", "2024-06-10",
    "The firm all but failed in [2009], when in [March] its bank called in a loan.",
    "DATE 2009; DATE 2009-03" },
  { "year-when-day", "2024-06-10",
    "He was tried in [2013], when a court in Orm jailed him on [4 June].",
    "DATE 2013; DATE 2013-06-04" },

  /* A month of the year told sets the story's */
  { "month-of-that-year-and-on", "2024-06-10",
    "The site lay empty until [June 2019]. The council was to throw the plan out in [February 2020]. An inquiry sat in [September of that year], and on "
    "[11 December] the inspector allowed it.",
    "DATE 2019-06 ../2019-06; DATE 2020-02; DATE 2020-09; DATE 2020-12-11" },

  /* The past has no next year of the reader's */
  { "next-year-some-sentences-later", "2024-06-10",
    "In [March 2019] the ship reached Orm. The crew went ashore. It was cold. They built a hut. The worst storm came [the next year], when the hut was lost.",
    "DATE 2019-03; DATE 2020" },
  { "next-year-said", "2024-06-10",
    "In [March 2019] the ship reached Orm. The crew went ashore. It was cold. They built a hut. The owners said [the next year] would be hard.",
    "DATE 2019-03; DATE 2025" },

  /* A time of day and the days that are not its own */
  { "clock-of-a-week", "2024-06-10",
    "The fire was on [14 May]. The town still mourns. [Two weeks ago] they stood in silence while the bells rang at [9:17 p.m.]",
    "DATE 2024-05-14; DATE 2024-W22; TIME 2024-W22" },
  { "clock-behind-what-is-put-in", "2024-06-10",
    "On [Sunday] the votes were counted. Lind, who had led [two weeks ago], gave up at [9:17 p.m.]",
    "DATE 2024-06-09; DATE 2024-W22; TIME 2024-06-09T21:17" },
  { "clock-not-of-the-end-of-a-length", "2024-06-10",
    "Profit rose to $214 million in the [[three months] ended [31 March]]. The shares were up 4% at [2 p.m.]",
    "DURATION P3M 2024-01-01/2024-03-31; DURATION P3M -; DATE 2024-03-31; TIME 2024-06-10T14:00" },
  { "clock-not-of-a-bound-elsewhere", "2024-06-10",
    "The county is to publish its plan before [4 July].\n\nThe meeting starts at [6.30pm] at the town hall.",
    "DATE 2024-07-04 [..2024-07-04]; TIME 2024-06-10T18:30" },

  /* What is set for a day */
  { "rescheduled-for-may", "2025-02-21",
    "The boats were to be sold [last month], but a judge stopped it. The sale has been rescheduled for [May 17].",
    "DATE 2025-01; DATE 2025-05-17" },
  { "set-for-march", "2024-11-05",
    "Both sides agreed. A second hearing was set for [March 3].",
    "DATE 2025-03-03" },

  /* "the year after" and a further verb */
  { "the-year-after-and", "2024-06-10",
    "The opera, first seen in [1991], brought her a prize [the year after] and has hardly been seen since; a new staging was planned for [2013].",
    "DATE 1991; DATE 1992; DATE 2013" },
  { "the-day-after-and", "2024-06-10",
    "He was hurt on [4 May], came home [the day after] and never spoke of it.",
    "DATE 2024-05-04; DATE 2024-05-05" },

  /* What a picture shows */
  { "pictured", "2024-06-10", "PICTURED: Helpers polish the doors of the cinema on [Saturday].", "DATE 2024-06-08" },
  { "photo-and-what-is-told-of-it", "2024-06-10",
    "Photo: Crews carry a man to a boat on [Thursday]. All of them were brought out at [11 a.m.]",
    "DATE 2024-06-06; TIME 2024-06-06T11:00" },
  { "image-in-brackets", "2024-06-10", "(Image: Fans queue outside the ground on [Sunday])", "DATE 2024-06-09" },
  { "picture-credit", "2024-06-10", "Marchers wave flags in Orm on [Friday]. Ann Roe/Ellery Post", "DATE 2024-06-07" },
  { "picture-credit-in-brackets", "2024-06-10", "A woman walks past a burnt car on [Wednesday]. (AP Photo/Ann Roe)", "DATE 2024-06-05" },
  { "no-picture", "2024-06-10", "The sides play again on [Friday]. Tickets cost £5/£10.", "DATE 2024-06-14" },

  /* A month that is a heading */
  { "months-as-headings-of-the-past", "2024-05-20",
    "[AUGUST]\nIt began well. Town beat Rovers.\n\n[SEPTEMBER]\nThen the slide. Reade broke his wrist on [the 3rd].\n\n"
    "[DECEMBER]\nNothing went right. On [the 26th] the roof blew off.",
    "DATE 2023-08; DATE 2023-09; DATE 2023-09-03; DATE 2023-12; DATE 2023-12-26" },
  { "months-as-headings-of-what-comes", "2024-06-10",
    "[JULY]\nThe band will play in the park on [the 3rd].\n\n[AUGUST]\nThe fair comes back on [the 14th].",
    "DATE 2024-07; DATE 2024-07-03; DATE 2024-08; DATE 2024-08-14" },

  /* A story that went on by years does not go back to the year before that */
  { "years-later-and-on", "2018-09-20",
    "The deal, struck in [February 2014], was the largest yet. He was arrested in [the autumn] [two years later].\n\n"
    "The bank is another story. On [February 13] it was accused, and [the month] was not out when it fell.",
    "DATE 2014-02; DATE 2016-FA 2016-23; DATE 2016; DATE 2018-02-13; DATE 2018-02" },

  /* Days close to another of the weeks of writing */
  { "testified-of-a-story", "2024-03-08",
    "The trial opened on [Feb. 26]. In [the fall of 2020] the clerk called the firm. She went to the board [that November], she testified on [Feb. 28].",
    "DATE 2024-02-26; DATE 2020-FA 2020-23; DATE 2020-11; DATE 2024-02-28" },
  { "witness-of-a-story", "2019-11-15",
    "The owner testified on [Oct. 8].\n\nThe ferry failed a test in [June 2015]. Her door was mended [that fall], said an expert who was heard on [Oct. 21].",
    "DATE 2019-10-08; DATE 2015-06; DATE 2015-FA 2015-23; DATE 2019-10-21" },
  { "story-of-the-same-days", "2024-03-08",
    "The trial opened in [January]. In [November 2020] the clerk called the firm. On [Feb. 28] she went to the board.",
    "DATE 2024-01; DATE 2020-11; DATE 2021-02-28" },

  /* A holiday that says of what kind something is */
  { "holiday-of-a-noun", "2024-06-10",
    "The ship sank on [19 December 2016], full of [Christmas] shoppers. He denied drinking on [the afternoon of the sinking].",
    "DATE 2016-12-19; DATE 2016-12-25; TIME 2016-12-19TAF 2016-12-19" },

  /* A story goes on from what it tells as years later */
  { "years-later-then-a-month", "2024-06-10",
    "Ann Roe was born in [1931]. She wed in [1952]. [Two years later] they moved to Rome. In [March] she met the painter Lind. In [1968] she left, in [1971] she came home, and in [1980] she died.",
    "DATE 1931; DATE 1952; DATE 1954; DATE 1954-03; DATE 1968; DATE 1971; DATE 1980" },
  { "next-year-then-a-month", "2024-06-10",
    "Ann Roe was born in [1931]. She wed in [1952]. [The next year] they moved to Rome. In [March] she met the painter Lind. In [1968] she left, in [1971] she came home, and in [1980] she died.",
    "DATE 1931; DATE 1952; DATE 1953; DATE 1953-03; DATE 1968; DATE 1971; DATE 1980" },
  { "year-after-then-a-month", "2024-06-10",
    "Ann Roe was born in [1931]. She wed in [1952]. [The year after], they moved to Rome. In [March] she met the painter Lind. In [1968] she left, in [1971] she came home, and in [1980] she died.",
    "DATE 1931; DATE 1952; DATE 1953; DATE 1953-03; DATE 1968; DATE 1971; DATE 1980" },
  { "months-later-then-a-month", "2024-06-10",
    "Ann Roe was born in [1931]. She wed in [October 1952]. [Six months later] they moved to Rome. In [June] she met the painter Lind. In [1968] she left, in [1971] she came home, and in [1980] she died.",
    "DATE 1931; DATE 1952-10; DATE 1953-04; DATE 1953-06; DATE 1968; DATE 1971; DATE 1980" },
  { "years-later-then-a-month-in-news", "2024-06-10",
    "The mill burned down in [2003]. [A year later] it was rebuilt, and in [May] the looms ran again.",
    "DATE 2003; DATE 2004; DATE 2004-05" },
  { "decade-later-in-a-month", "2024-06-10",
    "The bridge was built in [1921]. [Twenty years later] it was blown up. In [June] the army put up a new one.",
    "DATE 1921; DATE 1941; DATE 1941-06" },

  /* Planned, and told aside of what became of it */
  { "first-planned-was-held", "2024-06-10", "The vote, first planned for [March], was held on [Sunday].", "DATE 2024-03; DATE 2024-06-09" },
  { "planned-and-to-come", "2024-06-10", "The vote, planned for [March], will be held by post.", "DATE 2025-03" },
  { "set-and-brought-forward", "2024-06-10", "The vote, set for [November], has been brought forward.", "DATE 2024-11" },

  /* A number further on in the month told */
  { "number-in-the-same-month", "2024-06-10",
    "The ship left Lagos on [3 April], called at Dakar [a week later] and reached Lisbon on [the 22nd].",
    "DATE 2024-04-03; DATE 2024-04-10; DATE 2024-04-22" },
  { "number-in-the-next-month", "2024-06-10", "The strike began on [28 May]. On [the 2nd] the army moved in.", "DATE 2024-05-28; DATE 2024-06-02" },

  /* A year in brackets is told in passing */
  { "year-in-brackets-of-a-law", "2024-06-10",
    "In [1793] the peasants of the west rose. They hated the law on the clergy ([1790]) and the levy. On [17 August] the town fell. In [1795] they made peace, "
    "in [1796] it was broken, and in [1800] it was made again.",
    "DATE 1793; DATE 1790; DATE 1793-08-17; DATE 1795; DATE 1796; DATE 1800" },
  { "year-in-brackets-of-a-book", "2024-06-10",
    "In [1952] she moved to Leeds and wrote a book, Marsh Light ([1949] in part). She sold a second, Salt ([1961]). [Two years later] she left.",
    "DATE 1952; DATE 1949; DATE 1961; DATE 1954" },

  /* Words that look like the verb of a date */
  { "redeem-preferred-shares", "2024-10-10", "The firm said it will redeem 2 million preferred shares on [Oct. 31].", "DATE 2024-10-31" },
  { "setting-a-return-date", "2024-06-10", "By setting a [July 4] return date, the office allowed him to stay.", "DATE 2024-07-04" },
  { "extended-loans-through", "2024-06-10", "A group of lenders has extended the mill up to $90 million in new loans through [January].", "DATE 2025-01" },
};
