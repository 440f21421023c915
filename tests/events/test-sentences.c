/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sentences that join, turn round or leave out what they tell, read alone on the tenth of June 2024, a Monday: which events they tell, with which words. */

#include "event-lines.h"

static const EventRow rows[] = {
  { "row-told-of-1", "The firm dismissed five clerks and a driver who were questioned by the police in August 1998.",
    "1998-08 | Five clerks and a driver were questioned by the police | @ | @\n" },
  { "row-told-of-2", "Lund, Kem and Oberau, which were flooded in 1987, are to get new dams.",
    "1987 | Lund, Kem and Oberau were flooded | @ | @\n" },
  { "row-told-of-3", "The mayor praised the nurses and the guard, who was shot on 4 June 1999.",
    "1999-06-04 | The guard was shot | @ | @\n" },
  { "gapped-gerund-1", "The league has grown three times before, adding Lund and Kem in 1952, Oberau in 1955 and Tarn in 1982.",
    "1952 | The league added Lund and Kem | @ | @\n"
    "1955 | The league added Oberau | @ | @\n"
    "1982 | The league added Tarn | @ | @\n" },
  { "lasting-1", "The strike at the mill lasted until May 2003.",
    "../2003-05 | Strike at the mill | @ | @\n" },
  { "lasting-2", "The revolt was a military rebellion lasting from 1911 to 1913.",
    "1911/1913 | The revolt was a military rebellion | @ | @\n" },
  { "lasting-3", "She won a contract running until 2027.",
    "../2027 | She won a contract | @ | @\n" },
  { "one-of-1", "A first application, for 120 homes, was refused in September 2018, and an inspector dismissed the appeal in April 2019. The present one was handed in on 4 May 2023.",
    "2018-09 | A first application was refused | @ | @\n"
    "2019-04 | An inspector dismissed the appeal | @ | @\n"
    "2023-05-04 | The present application was handed in | @ | @\n" },
  { "one-of-2", "The wooden spire burned like a candle in 1618; the present one, clad in lead, was put up in 1620.",
    "1618 | The wooden spire burned like a candle | @ | @\n"
    "1620 | The present spire was put up | @ | @\n" },
  { "one-of-3", "A wooden bridge crossed the river until 1860. A stone one was opened in 1862.",
    "../1860 | A wooden bridge crossed the river | @ | @\n"
    "1862 | A stone bridge was opened | @ | @\n" },
  { "one-of-4", "The first cheese was weighed on 1 May 1869. The last was weighed in 1921.",
    "1869-05-01 | The first cheese was weighed | @ | @\n"
    "1921 | The last cheese was weighed | @ | @\n" },
  { "one-of-5", "The council closed the old pool in 1990. It opened a new one in Kem in 1994.",
    "1990 | The council closed the old pool | @ | @\n"
    "1994 | The council opened a new pool in Kem | @ | @\n" },
  { "cleft-pronoun", "Roy Berg led the council, and it was he who, in August 2023, signed off savings that included the annual drill.",
    "2023-08 | Roy Berg signed off savings that included the annual drill | @ | @\n" },
  { "cleft-behind-a-date", "Otto Reid vanished in 1967. The following summer it was he himself who came out of the ice.",
    "1967 | Otto Reid vanished | @ | @\n"
    "1968-22 | Otto Reid himself came out of the ice | @ | @\n" },
  { "cleft-of-many", "Otto Reid lost the ball, and it's the students who go on to the final. He apologised on local radio on 3 November 2024.",
    "2024-11-03 | Otto Reid apologised on local radio | @ | @\n" },
  { "turned-there", "Not until 20 October 1904 was there a peace treaty.",
    "1904-10-20 | There was a peace treaty | @ | @\n" },
  { "led-name", "In June 2015 divers found the remains of Otto Reid at the foot of the wall.",
    "2015-06 | Divers found the remains of Otto Reid at the foot of the wall | @ | @\n" },
  { "antecedent-of-a-verb-between", "Plans to build 84 houses on a meadow that stood under water in the flood of October 2023 were rejected on 3 June 2024.",
    "2023-10 | A meadow stood under water in the flood | @ | @\n"
    "2024-06-03 | Plans were rejected | @ | @\n" },
  { "antecedent-that-reopened", "The council noted that repairs to Kem Bridge, which reopened in May 2024 after seven months, had cost a fortune.",
    "2024-05 | Kem Bridge reopened after seven months | @ | @\n" },
  { "antecedent-no-town", "Norway built a railway from Oslo to Bergen, which was opened in 1913.",
    "1913 | A railway was opened | @ | @\n" },
  { "antecedent-people", "It was handed to officers on both sides, who walked out for nine days in November 2024.",
    "2024-11 | Officers on both sides walked out for nine days | @ | @\n" },
  { "participle-of-a-vote", "A by-election in Oberau, caused by the death of Stan Moody in April 2023, was held on 19 June 2023.",
    "2023-04 | A by-election in Oberau was caused by the death of Stan Moody | @ | @\n"
    "2023-06-19 | A by-election in Oberau was held | @ | @\n" },
  { "denied-second", "She denied that she had met him in 2011 and that she had taken money in 2012.",
    "2011 | She denied she had met him | @ | @ | denied\n"
    "2012 | She denied she had taken money | @ | @ | denied\n" },
  { "behind-a-colon", "Better times followed: a joint venture in Norland in 2012, the takeover of a rival in 2017 and record earnings in 2021.",
    "2012 | Joint venture in Norland | @ | @\n"
    "2017 | Takeover of a rival | @ | @\n"
    "2021 | Record earnings | @ | @\n" },
  { "life-places-of-many-words", "Maria Castro (Porto, 14 September 1891 – Rio de Janeiro, 2 February 1968) was a Portuguese composer.",
    "1891-09-14 | Birth of Maria Castro | @ | @\n"
    "1968-02-02 | Death of Maria Castro | @ | @\n" },
  { "life-years-behind-places", "Maria Castro (Lund, 1891 – Rome, 1968) was a composer.",
    "1891 | Birth of Maria Castro | @ | @\n"
    "1968 | Death of Maria Castro | @ | @\n" },
  { "date-as-subject-with-a-place", "The winter of 1967 at Kem Station made her name and marked her life.",
    "1967-24 | The winter of 1967 at Kem Station made her name and marked her life | @ | @\n" },
  { "shared-which", "Thieves made off in 1988 with six silver cups, two of which turned up at a flea market in 1998.",
    "1988 | Thieves made off with six silver cups | @ | @\n"
    "1998 | Two of the six silver cups turned up at a flea market | @ | @\n" },
  { "shared-whom", "She has three sons, the eldest of whom was born in 1990.",
    "1990 | The eldest of the three sons was born | @ | @\n" },
  { "page-note", "The mill closed in 1950. Last updated: September 2023. See also: Plan your visit.",
    "1950 | The mill closed | @ | @\n" },
  { "published-is-no-note", "The mill closed in 1950. The story was published in May 1934.",
    "1934-05 | The story was published | @ | @\n"
    "1950 | The mill closed | @ | @\n" },
  { "relative-joined-harm", "Peru deplored on Friday the blasts which killed scores of people and injured more than 300 others outside two embassies in March.",
    "2024-03 | The blasts injured more than 300 others outside two embassies | @ | @\n"
    "2024-06-07 | Peru deplored the blasts which killed scores of people | @ | @\n" },
  { "date-chosen", "Parliament chose 3 October 1990 as the day of union.",
    "1990-10-03 | Parliament chose 3 October 1990 as the day of union | @ | @\n" },
  { "date-chosen-for", "The army picked Saturday night for the raid.",
    "2024-06-08 | The army picked Saturday night for the raid | @ | @\n" },
  { "date-of-naming", "He was named Friday as chief executive.",
    "2024-06-07 | He was named as chief executive | @ | @\n" },
  { "weekly-thing", "The weekly was banned in 1934.",
    "1934 | The weekly was banned | @ | @\n" },
  { "relative-that-of-thing", "Survivors of the fire that destroyed the mill in 1911 met in May.",
    "1911 | The fire destroyed the mill | @ | @\n"
    "2024-05 | Survivors of the fire that destroyed the mill met | @ | @\n" },
  { "relative-who-of-nearer", "The trial of two officers who had beaten a student in 2013 opened in May.",
    "2013 | Two officers had beaten a student | @ | @\n"
    "2024-05 | The trial of two officers who had beaten a student opened | @ | @\n" },
  { "relative-who-agrees", "Supporters of the senator who was jailed in 2018 marched in May.",
    "2018 | The senator was jailed | @ | @\n"
    "2024-05 | Supporters of the senator marched | @ | @\n" },
  { "relative-who-of-son", "The son of a miner who became prime minister in 1964 died in 1980.",
    "1964 | The son of a miner became prime minister | @ | @\n"
    "1980 | The son of a miner who became prime minister died | @ | @\n" },
  { "relative-who-of-pupil", "A pupil of Rodin who moved to Oslo in 1920 cast the statue.",
    "1920 | A pupil of Rodin moved to Oslo | @ | @\n" },
  { "tail-with-inserted", "The strike ended after members of the union, backed by two parties, occupied the mill in May 1926.",
    "[1926-05..] | The strike ended after members of the union occupied the mill | @ | @\n"
    "1926-05 | Members of the union occupied the mill | @ | @\n" },
  { "tail-with-relative", "He fled to Rome after the army, which had stayed loyal, retook the palace in May 1974.",
    "1974-05 | The army retook the palace | @ | @\n" },
  { "tail-when-inserted", "The match was stopped when fans of the club, angered by the referee, invaded the pitch on 3 May 2019.",
    "2019-05-03 | Fans of the club invaded the pitch | @ | @\n" },
  { "infinitive-of-the-only", "The only Portuguese to win a grand slam singles title announced her retirement in May.",
    "2024-05 | The only Portuguese to win a grand slam singles title announced her retirement | @ | @\n" },
  { "who-ran-shocked", "The murder of a nun who ran a school shocked the town in 1981.",
    "1981 | The murder of a nun who ran a school shocked the town | @ | @\n" },
  { "turned-behind-and", "She was refused twice, and not until 1960 was she given a post of her own.",
    "1960 | She was given a post of her own | @ | @\n" },
  { "turned-behind-semicolon", "The plan failed; only in 1999 was the bridge closed.",
    "1999 | The bridge was closed | @ | @\n" },
  { "date-what-day", "The treaty was signed on 3 October 1990, a cold Wednesday morning, in Berlin.",
    "1990-10-03 | The treaty was signed | @ | @\n" },
  { "date-what-day-between", "He rose to No 3 and, on 13 July 2019, a windy Saturday, beat Johan Kessler to win the cup.",
    "2019-07-13 | He rose to No 3 and beat Johan Kessler to win the cup | @ | @\n" },
  { "year-of-a-thing", "Kopp's 1987 Chevrolet Cavalier was discovered last month at Newark.",
    "2024-05 | Kopp's Chevrolet Cavalier was discovered at Newark | @ | @\n" },
  { "year-of-a-work-read", "In his 2003 book he denied it.",
    "2003 | He denied it | @ | @\n" },
  { "year-of-borders", "They returned to their 1967 borders.", "" },
  { "year-of-a-van", "Police found the 2004 van near the river.", "" },
  { "pause-behind-far-date", "In a televised address on April 2 Odera said he would go.",
    "2024-04-02 | Odera said he would go | @ | @\n" },
  { "pause-behind-far-date-noun", "In a vote on Tuesday lawmakers rejected the plan.",
    "2024-06-04 | Lawmakers rejected the plan | @ | @\n" },
  { "hyphen-behind-owner", "Lund, who plays Weiss in today's quarter-final, won.",
    "2024-06-10 | Lund plays Weiss in the quarter-final | @ | @\n" },
  { "whose-named-between", "Lund, whose father, Karl, had fled to Rome in 1944, was elected.",
    "1944 | Lund’s father, Karl, had fled to Rome | @ | @\n" },
  { "whose-named-dies", "The firm, whose founder, Anna Bell, died in 2003, was sold in May.",
    "2003 | Anna Bell died | @ | @\n"
    "2024-05 | The firm was sold | @ | @\n" },
  { "whose-quoted-between", "The band, whose first album, \"Slate\", came out in 1991, split in 1999.",
    "1991 | The band’s first album \"Slate\" came out | @ | @\n"
    "1999 | The band split | @ | @\n" },
  { "series-with-passive", "The mill closed in 1984, was sold to a bank and burned down in 1991.",
    "1984 | The mill closed | @ | @\n"
    "1991 | The mill burned down | @ | @\n" },
  { "plain-nouns", "After the lost siege of 1261, the Norlandic leadership resolved in 1262 to avoid further direct land-based engagements with the powerful Tarnish legions, and built ships.",
    "1261 | Lost siege | @ | @\n"
    "1262 | The Norlandic leadership resolved to avoid engagements with the Tarnish legions | @ | @\n" },
  { "awaited-year", "It was 2011 before the family got the painting back.",
    "2011 | The family got the painting back | @ | @\n" },
  { "awaited-day", "But it was 12 June 1999 before peacekeepers entered the town.",
    "1999-06-12 | Peacekeepers entered the town | @ | @\n" },
  { "awaited-would", "It would be 1994 before the club won the cup again.",
    "1994 | The club won the cup again | @ | @\n" },
  { "taken-until", "It took until March 2009 for the courts to settle who owned the painting.",
    "2009-03 | The courts settled who owned the painting | @ | @\n" },
  { "taken-whom", "It took the police until 1998 to charge Otto Reid.",
    "1998 | The police charged Otto Reid | @ | @\n" },
  { "taken-passive", "It took until May 2014 for the bridges to be rebuilt.",
    "2014-05 | The bridges were rebuilt | @ | @\n" },
  { "taken-no-until", "It took four men to lift it on Monday.",
    "2024-06-10 | It took four men to lift it | @ | @\n" },
  { "region-behind-a-town", "The firm opened a plant in Superior, Wis., which was closed in 2009.",
    "2009 | A plant in Superior was closed | @ | @\n" },
  { "region-that", "They bought a house in Salem, Mass., that was built in 1790.",
    "1790 | A house was built | @ | @\n" },
  { "semicolon-month", "In May his son-in-law sold the firm; in June students occupied the university; in July the president resigned.",
    "2023-07 | The president resigned | @ | @\n"
    "2024-05 | His son-in-law sold the firm | @ | @\n"
    "2024-06 | Students occupied the university | @ | @\n" },
  { "semicolon-weekday", "In May the firm sold seed; on Monday workers occupied the plant.",
    "2024-05 | The firm sold seed | @ | @\n"
    "2024-06-10 | Workers occupied the plant | @ | @\n" },
  { "stop-of-a-clock", "The blast came at 4:20 p.m. Police said on Monday that it was an accident.",
    "2024-06-10 | Police said that the blast was an accident | @ | @\n"
    "2024-06-10T16:20 | The blast came | @ | @\n" },
  { "stop-of-a-clock-before-a-day", "The meeting begins at 9 a.m. Tuesday in Lund.",
    "2024-06-11T09:00 | The meeting begins in Lund | @ | @ | planned\n" },
  { "led-to-being", "Protests led to the law being repealed in 2012.",
    "2012 | The law was repealed | @ | @\n" },
  { "saw-being", "The fire saw 300 people being moved to Lund in 1987.",
    "1987 | 300 people were moved to Lund | @ | @\n" },
  { "when-before-a-participle", "The protest began on Monday, when striking drivers left the depot.",
    "2024-06-10 | The protest began | @ | @\n"
    "2024-06-10 | Striking drivers left the depot | @ | @\n" },
  { "century-of-a-deed", "The chapel was built in the 12th century. Few paintings of the 17th century are as well known.",
    "11XX | The chapel was built | @ | @\n" },
  { "label-of-a-pronoun", "Asked in 1990 whether he regretted it, he said no.",
    "1990 | He was asked whether he regretted it | He was asked whether… | @\n" },
  { "not-guilty", "A jury found the former nurse not guilty on Thursday of killing four patients at a hospice in Lund in 2019.",
    "2019 | A jury found the former nurse not guilty of killing four patients at a hospice | @ | @\n"
    "2024-06-06 | A jury found the former nurse not guilty of killing four patients at a hospice | @ | @\n" },
  { "guilty-him", "The jury found him guilty on Thursday of killing four patients in 2019.",
    "2019 | He killed four patients | @ | @\n"
    "2024-06-06 | The jury found him guilty of killing four patients | @ | @\n" },
  { "by-votes", "Parliament passed the bill by 71 votes to 68 on Thursday.",
    "2024-06-06 | Parliament passed the bill by 71 votes to 68 | @ | @\n" },
  { "figures-showed", "Unemployment fell in May, data showed on Monday.",
    "2024-05 | Unemployment fell | @ | @\n" },
  { "announced-then", "The cuts are part of a plan announced in February.",
    "2024-02 | A plan was announced | @ | @\n" },
  { "proposed-then", "The reform proposed in May 2019 failed.",
    "2019-05 | The reform was proposed | @ | @\n" },
  { "agreed-then", "The ceasefire, agreed on 10 May and broken within hours, was the fourth since the fighting began in March.",
    "2024-03 | The fighting began | @ | @\n"
    "2024-05-10 | The ceasefire was agreed | @ | @\n" },
  { "likened-pronoun", "The river burst its banks in 2012, as it did in 1953.",
    "1953 | The river burst its banks | @ | @\n"
    "2012 | The river burst its banks | @ | @\n" },
  { "likened-passive", "The club was relegated in 2019, just as it had been in 1987.",
    "1987 | The club was relegated | @ | @\n"
    "2019 | The club was relegated | @ | @\n" },
  { "likened-turned", "The factory closed in 1994, as did the mill in 1998.",
    "1994 | The factory closed | @ | @\n"
    "1998 | The mill closed | @ | @\n" },
  { "likened-so", "The factory closed in 1994 and so did the mill in 1998.",
    "1994 | The factory closed | @ | @\n"
    "1998 | The mill closed | @ | @\n" },
  { "name-of-capitals-farm", "The Hollin Moor Wind Farm, opened in 2009, powers 8,000 homes.",
    "2009 | The Hollin Moor Wind Farm was opened | @ | @\n" },
  { "name-of-capitals-service", "The North Sea Flood Warning Service, founded in 1953, has a staff of 12.",
    "1953 | The North Sea Flood Warning Service was founded | @ | @\n" },
  { "pronoun-led-with-noun", "The plant, on which ground was broken in 2017, employs 900 people.",
    "2017 | Ground was broken on the plant | @ | @\n" },
  { "pronoun-led-behind-particle", "The treaty, under which the island was handed over in 1997, guaranteed its freedoms.",
    "1997 | The island was handed over under the treaty | @ | @\n" },
  { "later-than-nothing", "At 19 she joined the army, and three years later she was posted to Cyprus.", "" },
  { "home-to", "The ground, home to the club since 1899, was sold for flats in 2004.",
    "1899/.. | The ground was home to the club | @ | @\n"
    "2004 | The ground was sold for flats | @ | @\n" },
  { "season-with-adjective", "Work had to stop in the wet spring of 1932.",
    "1932-21 | Work had to stop | @ | @\n" },
  { "in-law-beside", "The firm passed to his son-in-law in 1922, and to his daughters in 1958.",
    "1922 | The firm passed to his son-in-law | @ | @\n"
    "1958 | The firm passed to his daughters | @ | @\n" },
  { "doing-is-noun", "Fighting over the enclave has killed some 40,000 people since it flared up in September 2020.",
    "[2020-09..] | Fighting over the enclave has killed some 40,000 people since it flared up | @ | @\n"
    "2020-09 | The fighting flared up | @ | @\n" },
};

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    add_event_row ("/events/sentences", &rows[i]);
  return g_test_run ();
}
