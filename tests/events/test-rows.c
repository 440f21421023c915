/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lists, tables, headlines, captions and what the page puts around an article, read on the tenth of June 2024, a Monday: which dates
 * become events, and with which titles. */

#include "event-lines.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *events; /* "EDTF | title" a line, in order of time; "@" is any title */
} Row;

#define YARD "The cranes above the river\n\nNobody in Port Ellery remembers the river without the cranes of its yard, and few remember the river with them at work.\n\n"

static const Row rows[] = {
  /* how a row's date is set off */
  { "dash", YARD "1911 – Factory opens in Gdynia\n1934 – First steamer launched\n1961 – Dry dock flooded by a storm\n",
    "1911 | Factory opens in Gdynia\n1934 | First steamer launched\n1961 | Dry dock flooded by a storm\n" },
  { "colon", YARD "1961: The council buys the yard.\n1974: Two ferries burn at the quay.\n",
    "1961 | The council buys the yard\n1974 | Two ferries burn at the quay\n" },
  { "pipe", YARD "12 March 2014 | Contract signed\n3 April 2015 | Keel laid\n20 May 2016 | Ferry delivered\n",
    "2014-03-12 | Contract signed\n2015-04-03 | Keel laid\n2016-05-20 | Ferry delivered\n" },
  { "years-and-bars", YARD "Managers\n1923–40 Dod Lind | 1946–55 Bob Moe | 1955–61 Alec Berg\n",
    "1923/1940 | Managers: Dod Lind\n1946/1955 | Managers: Bob Moe\n1955/1961 | Managers: Alec Berg\n" },
  { "bullets-and-years-behind", YARD "Honours\n• Harbour Medal, 1959\n• Melby Medal, 1969\n",
    "1959 | Honours: Harbour Medal\n1969 | Honours: Melby Medal\n" },
  { "spaces", YARD "Milestones\n1922  Ellery & Sons registered\n1958  Slipway opened\n2013  Van works acquired\n",
    "1922 | Ellery & Sons registered\n1958 | Slipway opened\n2013 | Van works acquired\n" },
  { "tab", YARD "1922\tEllery & Sons registered\n1958\tSlipway opened\n", "1922 | Ellery & Sons registered\n1958 | Slipway opened\n" },
  { "one-space", YARD "1903 Grammar school founded\n1921 Chapel added\n1955 Girls admitted\n",
    "1903 | Grammar school founded\n1921 | Chapel added\n1955 | Girls admitted\n" },
  { "bullets", YARD "• 1911: Yard opens\n• 1934: First steamer launched\n", "1911 | Yard opens\n1934 | First steamer launched\n" },
  { "hyphen-bullets", YARD "- 4 May 2019 – Talks begin in Oslo\n- 9 July 2020 – Treaty ratified\n",
    "2019-05-04 | Talks begin in Oslo\n2020-07-09 | Treaty ratified\n" },
  { "blank-lines-between", YARD "1911 – Factory opens in Gdynia\n\n1934 – First steamer launched\n\n1961 – Dry dock flooded by a storm\n",
    "1911 | Factory opens in Gdynia\n1934 | First steamer launched\n1961 | Dry dock flooded by a storm\n" },
  { "framed-table", YARD "| Year | What |\n| 1911 | Yard opens |\n| 1934 | First steamer launched |\n", "1911 | Yard opens\n1934 | First steamer launched\n" },
  { "html", "<h1>The Marlow Bridge</h1>\n<p>The bridge over the river was opened in 1838&nbsp;by the Duke of Leeds.</p>\n<h2>Key dates</h2>\n<ul>\n"
    "<li>1829 &ndash; Smith &amp; Sons founded</li>\n<li><b>1832</b> &#8211; Tierney Clark appointed engineer</li>\n</ul>\n<table>\n<tr><th>Year</th><th>Event</th></tr>\n"
    "<tr><td>1972</td><td>Caf&eacute; Moss opened</td></tr>\n</table>\n<p>&copy; 2021 Marlow Society.</p>\n",
    "1829 | Smith & Sons founded\n1832 | Tierney Clark appointed engineer (Marlow Bridge)\n1838 | The bridge over the river was opened by the Duke of Leeds (Marlow Bridge)\n1972 | Café Moss opened (Marlow Bridge)\n" },
  { "no-html", "The yard < the quay, said the 1974 report on R&D; the mayor of Ellery closed the yard in 1975 and left in 1980 > for good.", "1974 | @\n1975 | @\n1980 | @\n" },
  { "table-head", YARD "Year\tEvent\n1911\tYard opens\n1934\tFirst steamer launched\n", "1911 | Yard opens\n1934 | First steamer launched\n" },
  { "three-columns", YARD "2014\tHallam Cup\tWinner\n2016\tSevern Trophy\tThird place\n", "2014 | Hallam Cup, Winner\n2016 | Severn Trophy, Third place\n" },
  { "date-behind", YARD "• Dry dock opened (1911)\n• First steamer launched (1934)\n", "1911 | Dry dock opened\n1934 | First steamer launched\n" },
  { "date-last-column", YARD "Treaty of Lund    1679\nTreaty of Nystad    1721\n", "1679 | Treaty of Lund\n1721 | Treaty of Nystad\n" },
  { "iso", YARD "2021-03-04: Bridge closed to lorries\n2021-06-19: Bridge reopened\n", "2021-03-04 | Bridge closed to lorries\n2021-06-19 | Bridge reopened\n" },
  { "dotted", YARD "11.07.2013 – dinner in Aarhus\n28.02.2014 – contract signed\n", "2013-07-11 | Dinner in Aarhus\n2014-02-28 | Contract signed\n" },
  { "clock-with-a-stop", YARD "8 October 2019\n7.30pm  Opening concert, Town Hall\n10.00pm  Late concert, The Crypt\n",
    "2019-10-08T19:30 | Opening concert, Town Hall\n2019-10-08T22:00 | Late concert, The Crypt\n" },
  { "bold-date", YARD "- **2009** – First release\n- **March 2014** – Version 1.0 released\n* *2019*: Firm sold\n",
    "2009 | First release\n2014-03 | Version 1.0 released\n2019 | Firm sold\n" },
  { "no-name-of-a-label", "LIVE | Rain and more rain\n\nThe storm has reached the town in the night, and the river is over its banks.\n\n1911: Bridge opens\n1934: Bridge closes\n",
    "1911 | Bridge opens\n1934 | Bridge closes\n2024-06-10 | The storm has reached the town\n" },
  { "no-name-of-a-common-word", "A SHORT HISTORY OF OUR VILLAGE\n\nThe village lies where the river meets the sea, and nobody remembers when the first house was built.\n\n1911: Bridge opens\n1934: "
    "Bridge closes\n", "1911 | Bridge opens\n1934 | Bridge closes\n" },
  { "german-ordinals", "Chronik der Werft\n\n1878  Gründung durch Lehrer Moser\n3. Mai 1978: Hundertjahrfeier mit 42 Vereinen\n12. März 1979: Einweihung der Halle\nJuli 1997  Einsatz auf dem Fluss\n",
    "1878 | Gründung durch Lehrer Moser (Chronik der Werft)\n1978-05-03 | Hundertjahrfeier mit 42 Vereinen (Chronik der Werft)\n"
    "1979-03-12 | Einweihung der Halle (Chronik der Werft)\n1997-07 | Einsatz auf dem Fluss (Chronik der Werft)\n" },
  { "numbered", YARD "1. Yard opens (1911)\n2. Dry dock floods (1934)\n3. Quay closed (1961)\n", "1911 | @\n1934 | @\n1961 | @\n" },
  { "month-year", YARD "March 1954: Arsonists burn the mill\nMay 1955: New mill opens\n", "1954-03 | Arsonists burn the mill\n1955-05 | New mill opens\n" },

  /* which date a row has */
  { "range", YARD "1914–1918: Yard builds minesweepers\n1919: Yard closed\n", "1914/1918 | Yard builds minesweepers\n1919 | Yard closed\n" },
  { "short-range", YARD "1990–95  Yard stands empty\n1996  Museum opens in the old rope works\n", "1990/1995 | Yard stands empty\n1996 | Museum opens in the old rope works\n" },
  { "list-of-years", YARD "1952, 1956 – Rowing club wins Olympic medals\n1961 – Boat house burns down\n",
    "1952 | Rowing club wins Olympic medals\n1956 | Rowing club wins Olympic medals\n1961 | Boat house burns down\n" },
  { "list-with-and", YARD "1952, 1956 and 1960 – Rowing club wins Olympic medals\n1961 – Boat house burns down\n",
    "1952 | Rowing club wins Olympic medals\n1956 | Rowing club wins Olympic medals\n1960 | Rowing club wins Olympic medals\n1961 | Boat house burns down\n" },
  { "range-by-to", YARD "2001 to 2004 | Quay widened\nSince 2010 – Managed by Bay Ferries\nSummer 2011: First steamer restored\n",
    "2001/2004 | Quay widened\n2010/.. | Managed by Bay Ferries\n2011-22 | First steamer restored\n" },
  { "day-over-times", YARD "Monday 3 June\n09:00 Ministers arrive\n14:30 Talks begin\nTuesday 4 June\n10:00 Treaty signed\n",
    "2024-06-03T09:00 | Ministers arrive\n2024-06-03T14:30 | Talks begin\n2024-06-04T10:00 | Treaty signed\n" },
  { "decade", YARD "1930s – Breadlines form outside the yard\n1941 – Yard bombed\n", "193X | Breadlines form outside the yard\n1941 | Yard bombed\n" },
  { "circa", YARD "c. 1450 – Priory founded\n1539 – Priory dissolved\n", "1450~ | Priory founded\n1539 | Priory dissolved\n" },
  { "year-in-heading", YARD "2019\nFebruary: Strike begins at the yard\nJune: Owners agree to talks\n2020\nJanuary: Yard reopens\n",
    "2019-02 | Strike begins at the yard\n2019-06 | Owners agree to talks\n2020-01 | Yard reopens\n" },
  { "year-in-row-before", YARD "5 May 2021 – Talks open\n7 May – Talks break down\n2 June – Workers strike\n",
    "2021-05-05 | Talks open\n2021-05-07 | Talks break down\n2021-06-02 | Workers strike\n" },
  { "goes-on-below-a-heading", YARD "Before the flood\n14 August 2023: The yard passes its survey\nThe aftermath\n12 September: Divers arrive at 12.40am. The last leave at 6.15am.\n20 September: Work resumes\n",
    "2023-08-14 | The yard passes its survey\n2023-09-12T00:40 | Divers arrive\n2023-09-12T06:15 | @\n2023-09-20 | @\n" },
  { "begins-anew-below-a-heading", YARD "Before the flood\n14 August 2023: The yard passes its survey\nNext steps\n20 July: Work resumes\n",
    "2023-08-14 | The yard passes its survey\n2024-07-20 | @\n" },
  { "yearless-until-now", YARD "Timeline\nNovember 6: Owners sell the yard\nMarch 20: Workers leave Port Ellery\nJune 9: Divers arrive\n",
    "2023-11-06 | Owners sell the yard\n2024-03-20 | Workers leave Port Ellery\n2024-06-09 | Divers arrive\n" },
  { "yearless-to-come", YARD "What comes next\n30 September: Workers vote\n30 November: Divers arrive\nMarch: Yard reopens\n",
    "2024-09-30 | Workers vote\n2024-11-30 | Divers arrive\n2025-03 | Yard reopens\n" },
  { "yearless-around-now", YARD "Key dates\n12 May: Owners sell the yard\n3 June: Divers arrive\n20 August: Yard reopens\n",
    "2024-05-12 | Owners sell the yard\n2024-06-03 | Divers arrive\n2024-08-20 | Yard reopens\n" },
  { "brackets-with-a-date", "The yard\n\nThe yard stood in Lund for a century and more before it closed.\n\n1926: The crane (built in 1911) falls\n"
    "1927: The lock is closed\n",
    "1911 | The crane was built (Lund yard)\n1926 | The crane falls (Lund yard)\n1927 | The lock is closed (Lund yard)\n" },
  { "heading-of-a-life-in-lines", "Anna Tervo\n\nAnna Tervo ran in Turin and in Oslo, and nobody in the town has run as far or as often as she did.\n\nHER CAREER IN SIX LINES\n"
    "2012  First licence\n2014  World champion in Oslo\n2016  Joins Kell\n",
    "2012 | First licence (Anna Tervo)\n2014 | World champion in Oslo (Anna Tervo)\n2016 | Joins Kell (Anna Tervo)\n" },
  { "months-behind-a-row-with-a-year", YARD "May 1994: Karl Voss opens a shop.\nJune 2015: Police search the shop; it closes in August.\n",
    "1994-05 | Karl Voss opens a shop\n2015-06 | @\n2015-08 | @\n" },
  { "times-under-day", YARD "Thursday, 14 March 2019\n04:10 The dam is breached\n04:25 Sirens sound in Port Ellery\n",
    "2019-03-14T04:10 | The dam is breached\n2019-03-14T04:25 | Sirens sound in Port Ellery\n" },
  { "day-and-time", YARD "Friday, June 7: Rain begins\nSaturday, 9:40 p.m.: A watchman reports cracks\nSunday, 3:52 a.m.: The dam breaches\n",
    "2024-06-07 | Rain begins\n2024-06-08T21:40 | A watchman reports cracks\n2024-06-09T03:52 | The dam breaches\n" },
  { "headings-that-are-years", "The yard\n\nNobody in Port Ellery remembers the river without the cranes of the yard, and few remember it well.\n\n"
    "1897\nTwo brothers open a workshop.\n\n1923\nThe firm becomes supplier to the navy.\n\n1940\nIn May 1940 bombs destroy the slipway.\n",
    "1897 | Two brothers open a workshop (Port Ellery yard)\n1923 | The firm becomes supplier to the navy (Port Ellery yard)\n1940-05 | @\n" },
  { "headings-that-are-days", YARD "March 3, 2022\nSoldiers take the bridge over the river. Nobody is hurt.\n\nNovember 9\nThe mayor leaves the town.\n\nJanuary 2\nTalks begin in Oslo.\n",
    "2022-03-03 | Soldiers take the bridge over the river\n2022-11-09 | The mayor leaves the town\n2023-01-02 | Talks begin in Oslo\n" },
  { "headings-that-are-times", "Trial of the yard’s owner: live\n\n10.42am BST\nThe jury has retired\nThe jury has been sent out to consider its verdict.\n\n"
    "3.58pm BST\nCarrow found guilty\nMartin Carrow has been found guilty. He will be sentenced on 7 June.\n\n4.31pm BST\nCarrow leaves the court in a van.\n",
    "2024-06-07 | @\n2024-06-10T10:42 | The jury has retired (Martin Carrow)\n2024-06-10T15:58 | Martin Carrow found guilty\n2024-06-10T16:31 | Martin Carrow leaves the court in a van\n" },
  { "headings-of-matches", "Ellery fixtures\n\nSunday 11 September 2022\nEllery 2-1 Harlow\n\nSunday 18 September 2022\nCrewe 0-0 Ellery\n",
    "2022-09-11 | Ellery 2-1 Harlow\n2022-09-18 | Crewe 0-0 Ellery\n" },
  { "lone-heading", YARD "5 May 2019\nFlood of the century remembered\n", "" },
  { "lengths-of-films", YARD "02:15\nThe yard from above\n03:40\nHow cranes work\n", "" },
  { "weekday-below-a-day", YARD "9:40 p.m. Thursday, June 6, 2019: A watchman reports cracks\n12:20 a.m. Friday: The dam breaches\n3 a.m.: The bridge is lost\n",
    "2019-06-06T21:40 | A watchman reports cracks\n2019-06-07T00:20 | The dam breaches\n2019-06-07T03:00 | The bridge is lost\n" },
  { "date-and-time", YARD "2019-03-14 04:10  Dam breached\n2019-03-14 05:15  Bridge lost\n", "2019-03-14T04:10 | Dam breached\n2019-03-14T05:15 | Bridge lost\n" },
  { "second-date", YARD "1961: Dry dock flooded; reopened in 1964\n1970: Yard sold\n", "1961 | Dry dock flooded\n1964 | @\n1970 | Yard sold\n" },

  /* what a row's title is */
  { "verb-first", YARD "1979 – Appointed chief engineer\n1984 – Moves to Lund\n", "1979 | Appointed chief engineer\n1984 | Moves to Lund\n" },
  { "pronoun", "A printer’s life\n\nKarl Lindgren was a printer all his life and never complained of it to anyone.\n\n1944: He is arrested in Lund.\n1945: He returns to the press.\n",
    "1944 | Karl Lindgren is arrested in Lund\n1945 | Karl Lindgren returns to the press\n" },
  { "quoted", YARD "1968: “The Lamp” published in Oslo.\n1970: “The Well” banned.\n", "1968 | “The Lamp” published in Oslo\n1970 | “The Well” banned\n" },
  { "too-long", YARD "1988: The harbour board sells the eastern quay to a consortium of three shipping lines, which promises to keep every job.\n1999: Quay closed.\n",
    "1988 | The harbour board sells the eastern quay to a consortium of three shipping lines\n1999 | Quay closed\n" },
  { "two-sentences", YARD "1961: The council buys the yard. Nobody else had made an offer.\n1974: Two ferries burn at the quay.\n",
    "1961 | The council buys the yard\n1974 | Two ferries burn at the quay\n" },
  { "parenthesis", YARD "1954  Quarter-final, lost to Arsenal (after extra time)\n1988  First round\n", "1954 | Quarter-final, lost to Arsenal (after extra time)\n1988 | @\n" },
  { "date-between-commas", YARD "2004: The crane, built in 1951, falls into the river\n2010: Crane raised\n",
    "1951 | The crane was built\n2004 | The crane falls into the river\n2010 | Crane raised\n" },
  { "label", "Stefan Wolak\n\nBorn: 12 May 1931, Lublin, Poland\nDied: 3 November 2007 (aged 76), Oslo\nYears active: 1955–2004\n",
    "1931-05-12 | Born: Lublin, Poland (Stefan Wolak)\n1955/2004 | Years active (Stefan Wolak)\n2007-11-03 | Died: (aged 76), Oslo (Stefan Wolak)\n" },
  { "label-without-more", "Our story | Ellery Instruments\n\nFounded: 1897\nRoyal Warrant: 1923\n",
    "1897 | Founded (Ellery Instruments)\n1923 | Royal Warrant (Ellery Instruments)\n" },
  { "label-of-years", YARD "Honours\nNorthern League champions: 1928, 1929\n", "1928 | Honours: Northern League champions\n1929 | Honours: Northern League champions\n" },
  { "no-label", YARD "The mayor said: 2014 was a hard year for the yard.\n", "2014 | @\n" },
  { "subject-of-all", "Karlvik Yard: a history\nTimeline\n\n1897  Founded by Axel Brandt on the north quay\n1978  Nationalised\n1989  Bankruptcy\n2004  The city buys the crane hall from Lind Bank (Karlvik Yard)\n",
    "1897 | Founded by Axel Brandt on the north quay (Karlvik Yard)\n1978 | Nationalised (Karlvik Yard)\n1989 | Bankruptcy (Karlvik Yard)\n"
    "2004 | The city buys the crane hall from Lind Bank (Karlvik Yard)\n" },
  { "section", "Maria Lind\n\nEmployment\n2015–present  Professor of Geology, University of Ellery\n2004–2009  Fellow, Tern College\n\nAwards\n2018  Nansen Medal\n2011  Starting Grant\n",
    "2004/2009 | Employment: Fellow, Tern College (Maria Lind)\n2011 | Awards: Starting Grant (Maria Lind)\n2015/.. | @\n2018 | Awards: Nansen Medal (Maria Lind)\n" },
  { "terms-of-office", "Ellery Observatory\n\nDirectors\nThomas Ashby (1888–1913)\nEdith Moore (1913–1946)\n",
    "1888/1913 | Directors: Thomas Ashby (Ellery Observatory)\n1913/1946 | Directors: Edith Moore (Ellery Observatory)\n" },
  { "date-in-the-middle", YARD "Release history\nRegion | Date | Format\nUnited Kingdom | 3 May 2010 | CD, LP\nUnited States | 8 June 2010 | CD\n",
    "2010-05-03 | Release history: United Kingdom, CD, LP\n2010-06-08 | Release history: United States, CD\n" },
  { "listing", "What is on\n\nFarmers’ Market\nWhen: Saturday 4 May 2024, 9.30am–1.30pm\nWhere: The Square\n\nAn Evening with Fiona Rae\nThe crime writer talks about her new novel.\n"
    "When: Thursday 16 May 2024, 7pm. Where: Abbey Row. Tickets: £8.\n\nDog Show\nDate: 25–26 May 2024\nVenue: The Park\n\nEvery Tuesday: Knitting, library, 2pm\n",
    "2024-05-04T09:30/2024-05-04T13:30 | Farmers’ Market\n2024-05-16T19:00 | An Evening with Fiona Rae\n2024-05-25/2024-05-26 | Dog Show\n" },
  { "exhibitions", "Museum of Modern Craft\n\nNow on\nGlass and Light\nUntil 12 May 2024\n\nComing soon\nAnni Berg: Threads\n3 June – 29 September 2024\nThe first retrospective of the weaver.\n\n"
    "Past\nClay and Fire\nOctober 2022 – February 2023\n",
    "2022-10/2023-02 | Clay and Fire (Museum of Modern Craft)\n../2024-05-12 | Glass and Light (Museum of Modern Craft)\n2024-06-03/2024-09-29 | Anni Berg: Threads (Museum of Modern Craft)\n" },
  { "times-over-headings", "Storm: latest updates\n\n18:32\nFerries cancelled\nAll ferries to the islands have been cancelled.\n\n17:05\nA man has died after a tree fell on his car, police confirm.\n",
    "2024-06-10T17:05 | @\n2024-06-10T18:32 | Ferries cancelled\n" },
  { "times-over-authors", "Trial: live\n\n10.42am GMT\nHelen Marsh\nThe jury has been sent out by Judge Roe.\n\n1.05pm GMT\nDavid Lane\nHelen Marsh leaves the court in a van.\n",
    "2024-06-10T10:42 | @\n2024-06-10T13:05 | Helen Marsh leaves the court in a van\n" },
  { "labels-of-the-page", YARD "Update: May 7, 2024, 3:15 p.m.\n\nReceived: 3 March 2019; Accepted: 5 June 2019; Published: 7 July 2019\n\nLast checked: 7 May 2024\n", "" },
  { "labels-of-events", YARD "Deadline: 5 June 2024\n\nPremiere: 3 May 2010, Berlin\n", "2010-05-03 | Premiere: Berlin\n2024-06-05 | @\n" },
  { "interview", "An interview with Olaf Brandt\n\nQ: Who was the first customer of the firm, and how did you find it?\n\nAB: Lind Bank bought the first machine in 2010.\n", "2010 | Lind Bank bought the first machine\n" },
  { "quoted-titles", "Low Tide Choir discography\n\nSingles\n\"Harbour Wall\" (2010)\n“Ferryman” (2011)\n",
    "2010 | Singles: \"Harbour Wall\" (Low Tide Choir)\n2011 | Singles: “Ferryman” (Low Tide Choir)\n" },
  { "column-of-begins", "The Ellery Lifeboat\n\n| Coxswain | From | To |\n|---|---|---|\n| John Moss | 1889 | 1907 |\n| Ben Reed | 1911 | 1946 |\n",
    "1889 | Coxswain: John Moss (The Ellery Lifeboat)\n1907 | Coxswain: John Moss (The Ellery Lifeboat)\n1911 | Coxswain: Ben Reed (The Ellery Lifeboat)\n1946 | Coxswain: Ben Reed (The Ellery Lifeboat)\n" },
  { "offices", "Ann Lind\nOfficial portrait, 2020\nMinister for Fisheries\nIn office\n26 July 2019 – 8 July 2022\nPreceded by\tMark Roe\nMember of Parliament\nfor Ellery\nIncumbent\n"
    "Assumed office\n7 May 2015\nPreceded by\tJoel Moss\n\nAnn Lind (born 3 August 1974) is a politician who has spoken for the fishermen of Ellery for many years.\n",
    "1974-08-03 | Birth of Ann Lind\n2015-05-07 | @\n2019-07-26/2022-07-08 | @\n2020 | @\n" },
  { "columns", "List of lights\n\nName\tBuilt\tPlace\tAutomated\nSkarv\t1868\tSkarv Island\t1984\nTorholm Rock\t1891\tLund Point\t1971\n",
    "1868 | @\n1891 | @\n1971 | @\n1984 | @\n" },
  { "column-heads", "List of lights\n\nName\tPlace\tBuilt\tHeight\tAutomated\nSkarv\tSkarv Island\t1868\t18 m\t1984\nTorholm\tLund Point\t1891\t24 m\t1971\n",
    "1868 | Built: Skarv, Skarv Island, 18 m\n1891 | Built: Torholm, Lund Point, 24 m\n1971 | Automated: Torholm, Lund Point, 24 m\n1984 | Automated: Skarv, Skarv Island, 18 m\n" },
  { "figures", "Our story | Ellery Instruments\n\nFounded: 1897\nEmployees: 240 (2023)\nPopulation: 4,120 (2011)\n", "1897 | Founded (Ellery Instruments)\n" },
  { "since-in-brackets", "Tern Brewing\n\nLeadership\nAnna Lind, Chief Engineer (since 2016)\nJoel Moss, Treasurer (since 2020)\n",
    "2016/.. | Leadership: Anna Lind, Chief Engineer (Tern Brewing)\n2020/.. | Leadership: Joel Moss, Treasurer (Tern Brewing)\n" },
  { "list-of-a-case", "Key dates in the Moss case\n\n• 3 March 2017: Moss arrested in Lund\n• 5 March 2017: charged with two counts of arson\n• 2019: appeal dismissed\n",
    "2017-03-03 | Moss arrested in Lund\n2017-03-05 | Charged with two counts of arson (Moss case)\n2019 | Appeal dismissed (Moss case)\n" },
  { "notice", "Town of Ellery\n\nNotice of Public Hearing\n\nThe Planning Board of the town will hold a public hearing on the application of Crane Holdings at seven.\n\n"
    "Date: Tuesday, June 11, 2024\nPlace: Town Hall, 14 Quay Street\n", "2024-06-11 | @\n" },
  { "headline-twice", "Article\nMaria Lind\nMaria Lind\nMaria Lind in 2012\n\nAwards\n2018  Nansen Medal\n2011  Starting Grant\n",
    "2011 | Awards: Starting Grant (Maria Lind)\n2012 | @\n2018 | Awards: Nansen Medal (Maria Lind)\n" },
  { "name-in-another-script", "Elena Lind (Serbian: Елена Линд; born 14 February 1953) is a mathematician who has taught in Oslo for many years.\n", "1953-02-14 | Birth of Elena Lind\n" },
  { "life-with-places", "Anna Kessler (born March 4, 1902, Linz, Austria – died October 17, 1988, Vienna) was a painter.\n",
    "1902-03-04 | Birth of Anna Kessler\n1988-10-17 | Death of Anna Kessler\n" },
  { "life-with-places-german", "Anna Kessler (* 4. März 1902 in Linz; † 17. Oktober 1988 in Wien) war eine österreichische Malerin und lebte in Wien.\n",
    "1902-03-04 | Geburt von Anna Kessler\n1988-10-17 | Tod von Anna Kessler\n" },
  { "no-life-of-an-office", "Anna Kessler (Director of the Tern Gallery in 1990) resigned in 1999.\n", "1990 | @\n1999 | Anna Kessler resigned\n" },
  { "wife", "Stefan Wolak\n\nBorn: 12 May 1931, Lublin\nSpouse: Helena Rutka (m. 1958; div. 1971)\n",
    "1931-05-12 | @\n1958 | Marriage of Helena Rutka\n1971 | Divorce of Helena Rutka\n" },
  { "sections-of-years", "The Ellery Yard\n\nEarly years (1911–1934)[edit]\nThe yard was founded by two brothers, who had come from Oslo with nothing but their tools and a boat.[1][a]\n\n"
    "The war (1940–1945)\nNobody in Port Ellery remembers the river without the cranes of the yard, and few remember it well.\n", "" },
  { "programme", YARD "PROGRAMME\n8 October: Opening concert, Anna Rosen (cello)\n10 October: Silesian Quartet\n",
    "2024-10-08 | Opening concert, Anna Rosen (cello)\n2024-10-10 | Silesian Quartet\n" },

  /* what stands beside a list */
  { "open-rows-1", "Ingrid Moe\n\nIngrid Moe is a Norwegian conductor. Moe lives in Bergen.\n\nCareer\n\n1998  Joined the Bergen Festival\n2010  First tour of Japan\n2012  Concert in Vienna\n",
    "1998 | Joined the Bergen Festival (Ingrid Moe)\n2010 | First tour of Japan (Ingrid Moe)\n2012 | Concert in Vienna (Ingrid Moe)\n" },
  { "open-rows-2", YARD "Stoneham in the Cup\n1931  Third round, lost to Leeds\n1988  First round, beat Hull 2-1\n",
    "1931 | Stoneham in the Cup: Third round, lost to Leeds\n1988 | Stoneham in the Cup: First round, beat Hull 2-1\n" },
  { "prose-behind", YARD "Milestones\n1922 Firm registered\n1934 First navy order\nMore than 900 people work there and most of them live in the town.\n",
    "1922 | Firm registered\n1934 | First navy order\n" },
  { "prose-before", YARD "The strike of 1926 closed the yard for a month.\n1911 – Yard opens\n1934 – First steamer launched\n",
    "1911 | Yard opens\n1926 | @\n1934 | First steamer launched\n" },
  { "wrapped-prose", "The tower at the river was the work of many hands, and masons began it in\n1903 with the first of its four stages and a roof of slate. It was lost in\n1921 to a storm.\n",
    "1903 | @\n1921 | @\n" },

  /* headlines and captions */
  { "headline", "Dam Fails on March 12, Killing Fourteen\n\nRescuers in Port Ellery are still searching the river for those who lived below the wall of the dam.\n", "2024-03-12 | Dam Fails, Killing Fourteen (Port Ellery dam)\n" },
  { "headline-title-case", "Court Jails Ex-Minister on May 12 Over Dinner\n\nThe court in Aarhus gave no reasons for the sentence, and the former minister left without a word.\n",
    "2024-05-12 | Court Jails Ex-Minister Over Dinner (Aarhus dinner)\n" },
  { "caption-scene", YARD "The dam on 12 March. Photograph: Ann Lee/Ellery Post\n", "" },
  { "caption-deed", YARD "Photo: Rescuers carry a nurse to a boat on Sunday. (Courtesy of Ellery County)\n", "2024-06-09 | Rescuers carry a nurse to a boat\n" },
  { "caption-seen", YARD "A crane is seen at the company’s yard in Port Ellery, Norway, January 24, 2023. REUTERS/Ann Lee/File Photo\n", "" },
  { "caption-seen-in-brackets", YARD "The site of the new quay, seen on March 2, 2024. (Ann Lee/Ellery Post)\n", "" },
  { "caption-file-photo", YARD "Workers lay track near Lund in this file photo taken June 12, 2019.\n", "" },
  { "caption-weekday", YARD "Mayor Ann Lee shakes hands with the harbour master in Oslo on Wednesday. MOSS REED/ELLERY POST\n",
    "2024-06-05 | @\n" },
  { "no-caption-slash", YARD "The council will meet the owners on Wednesday. The talks are about the quay and/or the yard.\n", "2024-06-12 | @\n" },
  { "no-caption-photo", YARD "Rescuers carried a nurse to a boat on Sunday. Reed shared the photo.\n", "2024-06-09 | Rescuers carried a nurse to a boat\n" },
  { "dateline-underscore", "LIMA, Peru (AP)_ A passenger bus plunged into a ravine on Sunday, killing 24 people.\n", "2024-06-09 | A passenger bus plunged into a ravine\n" },
  { "dateline-glued", "LIMA, Peru (AP)_A passenger bus plunged into a ravine on Sunday, killing 24 people.\n", "2024-06-09 | A passenger bus plunged into a ravine\n" },
  { "dateline-dated", "PARIS, June 7 (AP)_ The minister resigned on Friday.\n", "2024-06-07 | The minister resigned\n" },
  { "dateline-city", "New York (CNN) — The bank was fined on Friday.\n", "2024-06-07 | The bank was fined\n" },
  { "dateline-agency", "(Reuters) - Norvane bought its rival Teligo on Friday.\n", "2024-06-07 | Norvane bought its rival Teligo\n" },
  { "no-dateline", "Lind (the mayor) – a lawyer – resigned on Friday.\n", "2024-06-07 | @\n" },
  { "caption-credit-year", YARD "The yard seen from the river. Photo by Ann Lee, 1967\n", "" },

  /* what is no event */
  { "footnote", YARD "Notes\n1. H. Moss, The Yard and Its People (London, 1987), p. 34.\n2. Ibid., pp. 40–52.\n3. The deed is printed in Reed, 1902, pp. 1872–1880.\n", "" },
  { "bibliography", YARD "Further reading\nMoss, Henry. The Yard and Its People. London: Tern Press, 1987.\nReed, Ann. Cranes. Oslo: Fjord, 1999.\n", "" },
  { "references", YARD "References[edit]\n1. ^ \"Yard closes\". Ellery Post. 5 August 1921. Retrieved 14 August 2021.\n2. ^ Moss, H. (1988). Cranes. Oslo: Fjord.\n", "" },
  { "contents", "The yard\n\nContents\n1 Early years (1911–1934)\n1.1 The dry dock (1934)\n2 The war\n\nNobody in Port Ellery remembers the river without the cranes of the yard, and few remember it well.\n", "" },
  { "comments", YARD "14 Comments\nriverman52  20 March 2023 at 9:14 am\nI saw one in 2019.\nReply\n", "" },
  { "cited", "The rope works were the largest of their kind in the county (Moss 1987, p. 34).", "" },
  { "read-more", YARD "Read more: Flood of 1936 remembered (Feb. 10) · Letters\n", "" },
  { "teasers", YARD "Also in courts\nThree held after warehouse fire (20 June)\nOpinion: What the class of 1998 forgot\n", "" },
  { "related-line", YARD "RELATED: Five things the flood taught us (2015) | Podcast: Episode 1986\n", "" },
  { "issue", YARD "Issue 34, May 2019\n", "" },
  { "issue-season", YARD "Spring 2019 issue\n", "" },
  { "opening-hours", YARD "Open daily 10am–6pm until 30 September 2024; tickets £12.\n", "" },
  { "prices", YARD "Staying: Hotel Quay (built 1895, rooms from €180). All prices checked February 2019.\n", "" },
  { "copyright-behind", YARD "Model names are registered trademarks of Ellery AB.\nCookie settings | Accessibility | Org. no. 556012-1987\n", "" },
  { "back-issues", YARD "Follow us · Subscribe · Back issues 2015–2019\n", "" },
  { "isbn", YARD "Cranes, by Ann Reed. Fjord Press, 1999. ISBN 978-0-19-285-1987\n", "" },
  { "correction", YARD "• This article was amended on 4 March 2023. An earlier version said that the yard closed in 1964.\n", "" },
  { "correction-word", YARD "Correction, May 3: An earlier version of this article misstated the age of the yard.\n", "" },
  { "formation", YARD "Ellery Town (4-4-2): Hall; Reed, Moss, Slater, Lamb; Finch, Marsh (Boyle 83).\n", "" },
  { "formation-in-prose", "Ellery lined up in a 4-4-2 and never changed to a 3-5-2.", "" },
  { "score", "Ellery Town won 3-2 and the reserves lost 0-1.", "" },
  { "plan-name", "The town’s Agenda 2030 and its Vision 2050 plan promise more trees.", "" },
  { "product-name", "The office still runs on Windows 2000, and the pilots fly with the H-2000 and the Type 1948.", "" },
  { "phone", YARD "Telephone 01632 961987 or write to 12 Quay Street, Port Ellery 1987.\n", "" },
  { "credit-of-quotation", YARD "“We measure. Others may talk.” — Margaret Reed, 1967\n", "" },

  /* one telling, one event */
  { "weekday-comma-time", "Thursday, 3:52 a.m.: The dam breaches.", "2024-06-06T03:52 | The dam breaches\n" },
  { "time-on-weekday", "Shortly before 4 a.m. on Thursday, the wall of the dam gave way.", "@ | The wall of the dam gave way\n" },
  { "date-at-time", "On 3 May 2021, at 10:15 p.m., the crane fell into the river.", "2021-05-03T22:15 | The crane fell into the river\n" },
  { "evening-of", "The crane fell into the river on Friday evening.", "@ | The crane fell into the river\n" },
};

/* What append_event() writes of each: date and title. */
static char *
extract_lines (const Row *row)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  g_autoptr (WhenceTimeline) timeline = NULL;

  g_ptr_array_add (articles, make_article (row->name, row->text, "2024-06-10"));
  timeline = whence_pipeline_run (articles, NULL, NULL, NULL, NULL, NULL);
  for (guint i = 0; i < timeline->events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (timeline->events, i);
      g_autofree char *date = whence_edtf_format (&event->span);

      g_string_append_printf (lines, "%s | %s\n", date, event->title);
    }
  return g_string_free (g_steal_pointer (&lines), FALSE);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autofree char *found = extract_lines (row);

  if (!lines_match (found, row->events))
    {
      g_test_message ("found:\n%swanted:\n%s", found, row->events);
      g_test_fail ();
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/events/rows/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  return g_test_run ();
}
