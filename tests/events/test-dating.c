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
  /* --- the period of figures, where a day tells when --- */
  { "figures-reported", "The firm reported fourth-quarter results on Tuesday.", "2024-06-04 | @\n" },
  { "figures-due", "Third-quarter figures are due on November 7.", "2024-11-07 | @ | planned\n" },
  { "figures-alone", "Third-quarter profit rose 5 percent to 20 million euros.", "2023-35 | Profit rose 5 percent to 20 million euros\n" },
  /* --- counted from what was told --- */
  { "told-charged", "A bus plunged into a ravine on 14 July 2022. The driver was charged four months after the accident.",
    "2022-07-14 | A bus plunged into a ravine\n2022-11 | The driver was charged\n" },
  { "told-took-over", "The minister was shot dead on 12 May 2009. Two weeks after the killing his deputy took over.",
    "2009-05-12 | The minister was shot dead\n2009-05-26 | @\n" },
  { "told-crowd", "The ferry sank on 8 March 2022. Hundreds gathered in Bergen on the first anniversary of the disaster.",
    "2022-03-08 | The ferry sank\n2023-03-08 | Hundreds gathered in Bergen\n" },
  { "behind-flown", "The governor toured the wreckage on 22 March 2019, a week after she had flown over the ruins.",
    "2019-03-15 | @\n2019-03-22 | The governor toured the wreckage\n" },
  { "behind-fire", "The museum reopened on Sunday, three years after a fire destroyed its roof.", "2021 | A fire destroyed its roof\n2024-06-09 | @\n" },
  { "behind-election", "He was released on 12 July 2021, two weeks after the election.", "2021-06-28 | Election\n2021-07-12 | He was released\n" },
  { "behind-told-before", "The two banks merged in 2001. In 2003, two years after the merger, the bank moved to Leeds.",
    "2001 | The two banks merged\n2003 | The bank moved to Leeds\n" },
  { "within-weeks", "A fire destroyed the mill on 14 January 1994; work resumed within six weeks.",
    "1994-01-14 | A fire destroyed the mill\n[..1994-02-25] | Work resumed\n" },
  { "within-years", "Output is supposed to double within five years.", "[..2029] | Output is supposed to double | planned\n" },
  { "lowest-since-far", "Turnout was 48 percent, the lowest in a mayoral contest since 1997.", "" },
  { "first-minister-since", "Anna Brand has been first minister of the region since 2014.", "2014/.. | Anna Brand has been first minister of the region\n" },
  { "first-in-years", "It will be the first trip to the final in six years.", "" },
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
  /* --- participles and relative clauses date their own verbs --- */
  { "having-bought", "Having bought its peace from Hungary in 1358, the city bought it again from the sultan.",
    "1358 | The city bought its peace from Hungary\n" },
  { "having-taken", "Having taken the town in May 1944, the army turned north.", "1944-05 | The army took the town\n" },
  { "having-served", "Having served as mayor of Split, Croatia, since 2010, Ivan Horvat resigned on Friday.",
    "2010/.. | Ivan Horvat served as mayor of Split\n2024-06-07 | Ivan Horvat resigned\n" },
  { "having-been-elected", "Having been elected in 2001, Ivan Horvat resigned a year later.",
    "2001 | Ivan Horvat was elected\n2002 | Ivan Horvat resigned\n" },
  { "founded-and-champions", "Founded in 1897 by quarrymen, the club were champions in 1931, 1935 and 1940.",
    "1897 | The club was founded by quarrymen\n1931 | The club were champions\n1935 | The club were champions\n"
    "1940 | The club were champions\n" },
  { "opened-and-closed", "Opened in 1874, the bridge was rebuilt, and it was closed in 1990.",
    "1874 | The bridge was opened\n1990 | The bridge was closed\n" },
  { "released-and-hired", "Released from prison in 2014, Karla Weber, a nurse, found work in Oslo in 2016.",
    "2014 | Karla Weber was released from prison\n2016 | Karla Weber found work in Oslo\n" },
  { "which-shrank", "The economy, which shrank by a fifth between 2008 and 2010, grew by 4.5% last year.",
    "2008/2010 | The economy shrank by a fifth\n2023 | The economy grew by 4.5%\n" },
  { "which-sank", "The river, which sank to a record low in 2022, rose again last year.",
    "2022 | The river sank to a record low\n2023 | The river rose\n" },
  { "father-shot", "Her father, shot in the square on 5 August 1944, never saw the house.",
    "1944-08-05 | Her father was shot in the square\n" },
  { "soldiers-shot", "Two soldiers, shot near the border on 3 May 2021, were buried on Sunday.",
    "2021-05-03 | Two soldiers were shot near the border\n2024-06-09 | Two soldiers were buried\n" },
  { "after-selling", "The bank kept a seat on the board after selling its stake in 1984.",
    "1984 | The bank sold its stake\n[1984..] | The bank kept a seat on the board after selling its stake\n" },
  { "since-the-opening", "The bank has been sued three times since the opening of the branch in 2004.",
    "[2004..] | The bank has been sued three times\n2004 | Opening of the branch\n" },
  { "since-its-founding", "The club has won nine cups since its founding in 1897.",
    "[1897..] | The club has won nine cups since its founding\n1897 | The club’s founding\n" },
  /* --- what a clause in the present tense speaks of was then --- */
  { "investigating", "The committee is investigating the explosion at the depot on 4 May 2022.", "2022-05-04 | Explosion at the depot\n" },
  { "honors", "The statue honors the announcement of the treaty 50 years ago.", "1974 | Announcement of the treaty\n" },
  { "marks-signing", "The plaque marks the signing of the treaty in 1920.", "1920 | Signing of the treaty\n" },
  { "argue-about", "Historians still argue about the sinking of the liner in May 1915.", "1915-05 | Sinking of the liner\n" },
  { "answers-about", "Families of the victims want answers about the fire at the hotel in Porto in 2017.", "2017 | Fire at the hotel in Porto\n" },
  { "is-accused", "She is accused of the murder of a banker in Ghent in 2016.", "2016 | Murder of a banker in Ghent\n" },
  { "on-strike-over", "Workers are on strike over the dismissal of a colleague in May.", "2024-05 | Dismissal of a colleague\n" },
  { "is-due-to-pay", "The bank is due to pay a fine over the sale of bonds in 2008.", "2008 | Sale of bonds\n" },
  { "will-look-into", "The inquiry will look into the collapse of the bridge in August 2018.",
    "2018-08 | Collapse of the bridge\n" },
  { "historical-present", "In 1942 the painter joins the army and fights in Africa.", "1942 | The painter joins the army and fights in Africa\n" },
  { "opens-on", "The king opens parliament on Tuesday with a speech.", "2024-06-11 | The king opens parliament with a speech | planned\n" },
  { "perfect", "Anna Lind has won the race in 2015.", "2015 | Anna Lind has won the race\n" },
  /* --- a date before its noun --- */
  { "charged-in-shooting", "Prosecutors charged Leo Brandt in the 1995 shooting of Dr. Alan Moore.", "1995 | Shooting of Dr. Alan Moore\n" },
  { "convicted-on-friday", "Two officers were convicted on Friday in the 2011 death of a student.",
    "2011 | Death of a student\n2024-06-07 | Two officers were convicted in the death of a student\n" },
  { "indicted-last-year", "Kurt Lang was indicted last year in the October 2018 bombing of a mosque.",
    "2018-10 | Bombing of a mosque\n2023 | Kurt Lang was indicted in the bombing of a mosque\n" },
  { "won-at-games", "Ana Ruiz won gold at the 2012 Olympics.", "2012 | Ana Ruiz won gold at the Olympics\n" },
  { "said-its-profit", "Mr. Fournier said the company's 2019 profit was $4.7 million.", "2019 | The company's profit was $4.7 million\n" },
  { "said-today", "The foreign office said today conditions in the city appear to be worse.",
    "2024-06-10 | The foreign office said conditions in the city appear to be worse\n" },
  /* --- what else is told of the same thing was at another time --- */
  { "bare-mission", "Nobody from Chile has ever been in charge of a mission. Carla Mendes will be named commander for a mission in December.",
    "@ | @ | planned\n" },
  { "bare-talks", "The two governments host the peace talks. \"We were pushed out of the talks in February 2023,\" he said.", "2023-02 | Peace talks\n" },
  /* --- nobody plans a crash: its day is over, whatever the tense --- */
  { "sudden-investigating", "Police are investigating the death of a man in Leeds on Saturday.", "2024-06-08 | Death of a man in Leeds\n" },
  { "sudden-hunting", "Detectives are hunting a gunman after a shooting in Leeds on Friday night.", "2024-06-07 | Shooting in Leeds\n" },
  { "sudden-appealing", "Police are appealing for witnesses after a crash on the ring road on Saturday.",
    "[2024-06-08..] | Police are appealing for witnesses\n2024-06-08 | Crash on the ring road\n" },
  { "sudden-theft", "Two men are in custody over the theft of a painting on Wednesday.", "2024-06-05 | Theft of a painting\n" },
  { "sudden-since", "Rescuers are searching for six miners missing since a blast on Friday.",
    "[2024-06-07..] | @\n2024-06-07 | Blast\n" },
  { "sudden-recovering", "The company is recovering from a fire at its plant on Tuesday.", "2024-06-04 | Fire at the company’s plant\n" },
  { "not-sudden-meeting", "Ministers are meeting in Oslo on Thursday to discuss the fire.",
    "2024-06-13 | Ministers are meeting in Oslo to discuss the fire | planned\n" },
  { "not-sudden-match", "The coach is preparing his team for the match on Saturday.",
    "2024-06-15 | The coach is preparing his team for the match | planned\n" },
  /* --- for when something is planned --- */
  { "forecast-for", "The company has cut its forecast for 2025.", "" },
  { "target-for", "The board raised its target for 2030.", "" },
  { "set-for", "The trial is set for 4 November.", "2024-11-04 | The trial is set | planned\n" },
  { "due-in", "The elections due in October were postponed.", "2024-10 | The elections were postponed | planned | denied\n" },
  { "expected-on", "The vote expected on Friday may be delayed.", "2024-06-14 | The vote may be delayed | planned\n" },
  { "cancelled-expected", "The council cancelled the vote expected on Friday.", "2024-06-14 | The council cancelled the vote | planned | denied\n" },
  { "push-planned-for", "A larger offensive might interfere with the big push planned for 1976.", "1976 | Big push | planned\n" },
  { "push-called-off", "The big push planned for 1976 was called off.", "1976 | Big push | planned\n" },
  { "handover-scheduled", "Officials met to discuss the handover scheduled for June 30.",
    "2024-06-30 | Officials met to discuss the handover | planned\n" },
  { "went-on-sale", "Tickets went on sale in March 2025.", "2025-03 | Tickets went on sale\n" },
  /* --- dates between clauses, beside nouns, in brackets --- */
  { "commas-behind-having", "Having lured the army into the hills, in January 1968, the rebels broke the truce.", "1968-01 | The rebels broke the truce\n" },
  { "commas-behind-gerund", "Observing the decline of the regime, on 12 December 1960, Hanoi formed a front.", "1960-12-12 | Hanoi formed a front\n" },
  { "commas-behind-place", "Born in Rome, Italy, in 1902, Karla Weber moved to Paris as a child.", "1902 | Karla Weber was born in Rome\n" },
  { "and-in-subject", "The court heard the appeal in May 2019 and in June 2020 it quashed the verdict.",
    "2019-05 | The court heard the appeal\n2020-06 | The court quashed the verdict\n" },
  { "before-weeks-talks", "Ministers remain divided before next week's talks in London.", "2024-W25 | Talks in London | planned\n" },
  { "by-the-accord", "Inspectors may enter the sites under the terms laid down by the 2019 accord with Baghdad.", "2019 | Accord with Baghdad\n" },
  { "after-the-war", "The army left the town after the 1914-1918 war.", "1914/1918 | War\n[1914..] | @\n" },
  { "dating-to", "The agency joined an inquiry into a series of unsolved shootings dating to 1994.", "1994 | Unsolved shootings\n" },
  { "within-brackets", "The army left the valley (a day after the fall of Nis on 10 December 1949) and two islands.",
    "1949-12-10 | Fall of Nis\n1949-12-11 | @\n" },
  { "in-brackets", "The club (founded in 1897) won the cup in 1923.", "1897 | The club was founded\n1923 | The club won the cup\n" },
  { "was-in", "The first flight was in 2003.", "2003 | First flight\n" },
  { "was-on", "Her only defeat was on 3 May 2016.", "2016-05-03 | Her only defeat\n" },
  { "opposed-to", "Attacks numbered 200 a week in 2008, as opposed to a peak of 1,600 in 2007.", "2008 | @\n" },
  /* --- what was said, and when --- */
  { "died-said", "The actor died on Tuesday at his home in Devon, his agent said on Wednesday.", "2024-06-04 | The actor died at his home in Devon\n" },
  { "slowed-said", "Inflation slowed to 2.3 percent in May, the statistics office said on Wednesday.",
    "2024-05 | Inflation slowed to 2.3 percent\n" },
  { "arrested-said", "A man has been arrested over the bombing of a mosque, police said on Friday.",
    "2024-06-07 | Police said a man has been arrested over the bombing of a mosque\n" },
  { "announced-behind", "The plant will close, the company announced on Monday.", "2024-06-10 | The company announced the plant will close\n" },
  { "suspicion-of-murder", "Police arrested a nurse on suspicion of murder on Sunday.", "2024-06-09 | Police arrested a nurse on suspicion of murder\n" },
  { "charged-with-theft", "Two brothers were charged with theft on 3 May 2024.", "2024-05-03 | Two brothers were charged with theft\n" },
  { "since-the-ceasefire", "Since the ceasefire in November, more than 300 people have been killed.",
    "[2023-11..] | 300 people have been killed\n2023-11 | Ceasefire\n" },
  { "decade-after-the-vote", "Nearly a decade after the referendum in 2016, the two sides are negotiating again.",
    "2016 | Referendum\n2026~ | The two sides are negotiating | planned\n" },
  { "years-after-the-flood", "Three years after the flood in 2013, the bridge was rebuilt.", "2013 | Flood\n2016 | The bridge was rebuilt\n" },
  /* --- counted from another date, moved, kept each year --- */
  { "spring-a-year-later", "Otto Brandt was elected in 2014. In the spring a year later he resigned.",
    "2014 | Otto Brandt was elected\n2015-21 | Otto Brandt resigned\n" },
  { "march-two-years-later", "The team won in 2010 and lost in March two years later.", "2010 | The team won\n2012-03 | The team lost\n" },
  { "autumn-of-following-year", "The siege began in October 1991. Shells kept falling until the autumn of the following year.",
    "1991-10 | The siege began\n../1992-23 | Shells kept falling\n" },
  { "may-of-next-year", "The siege began in October 1991. The port was closed in May of the next year.",
    "1991-10 | The siege began\n1992-05 | The port was closed\n" },
  { "march-the-year-before", "The general was elected in May 2014. He had left the army in March the year before.",
    "2013-03 | The general had left the army\n2014-05 | The general was elected\n" },
  { "day-three-years-later", "The mine opened in 2014. It was flooded on 4 May three years later.",
    "2014 | The mine opened\n2017-05-04 | The mine was flooded\n" },
  { "adjourned-until", "The hearing was adjourned until 12 July.", "2024-07-12 | The hearing was adjourned | planned\n" },
  { "postponed-to", "The council postponed the vote to September.", "2024-09 | The council postponed the vote | planned | denied\n" },
  { "put-off-until", "The final was put off until Sunday.", "2024-06-16 | The final was put off | planned\n" },
  { "moved-to-a-place", "Lena Ortiz moved to London in 1915.", "1915 | Lena Ortiz moved to London\n" },
  { "kept-every-year", "The saint's feast on 3 February has been kept every year since 972.", "" },
  { "not-since", "Not since 1974 has a party won so many seats.", "" },
  { "witness-in-shooting", "Police obtained a warrant for her as a witness in the October 2019 shooting of a judge.", "2019-10 | Shooting of a judge\n" },
  { "near-the-scene", "He was spotted near the scene of the 2011 slaying of Ana Ruiz.", "2011 | Slaying of Ana Ruiz\n" },
  { "likened-years-earlier", "Norvik moved the army north on Friday, just as Brandt had twenty years earlier.",
    "2024-06-07 | Norvik moved the army north\n" },
  { "gerunds-side-by-side", "The army began its campaign, taking one town in May 1940, and burning another in June 1940.",
    "1940-05 | The army took one town\n1940-06 | The army burnt another\n" },
  { "condemned-on-saturday", "The Cypriot government Saturday condemned the bomb attacks in Nairobi on Friday.",
    "2024-06-07 | Bomb attacks in Nairobi\n2024-06-08 | The Cypriot government condemned the bomb attacks in Nairobi\n" },
  { "yesterday-disclosed", "The White House yesterday disclosed a plan for an embargo.", "2024-06-09 | The White House disclosed a plan for an embargo\n" },
  { "date-in-commas-before-noun", "Two agents were charged in the Dec. 21, 1988, bombing of a plane.", "1988-12-21 | Bombing of a plane\n" },
  { "of-record", "The increased dividend will be paid on 14 December 2024 to holders of record Nov. 15.",
    "2024-12-14 | The increased dividend will be paid to holders of record | planned\n" },
  /* --- what somebody was, behind a comma, and what the sentence tells --- */
  { "apposition-champions", "Eastlake, champions in 2014 and in 2017, lost to Redford on Saturday.",
    "2014 | Eastlake were champions\n2017 | Eastlake were champions\n2024-06-08 | Eastlake lost to Redford\n" },
  { "apposition-before-noun", "Redford, the 2014 champions, beat Eastlake on Saturday.", "2014 | Redford were the champions\n2024-06-08 | Redford beat Eastlake\n" },
  { "apposition-goalkeeper", "Holt, a goalkeeper for Leeds between 1999 and 2004, was jailed on 3 June 2015.",
    "1999/2004 | Holt was a goalkeeper for Leeds\n2015-06-03 | Holt was jailed\n" },
  { "apposition-second", "Her father, a pilot in the war and a teacher from 1950, died in 1988.", "1950/.. | Her father was a teacher\n1988 | Her father died\n" },
  { "apposition-cabinet", "Peter Lund, a minister in the 1998 cabinet, died on Friday.", "1998 | Peter Lund was a minister in the cabinet\n2024-06-07 | Peter Lund died\n" },
  { "apposition-thing", "The factory, a cinema from 1921 to 1956, was torn down in March.", "1921/1956 | The factory was a cinema\n2024-03 | The factory was torn down\n" },
  { "no-apposition-list", "They sold a farm, a mill in 1990 and two houses in 1995.", "1990 | They sold a farm\n1995 | They sold two houses\n" },
  { "no-apposition-place", "He settled in Graz, capital of Styria, in 1921.", "1921 | He settled in Graz\n" },
  { "no-apposition-with-verb", "The agency lost its director, a lawyer, in 2016.", "2016 | The agency lost its director\n" },
  /* --- what was to be done by the date, and when that was said --- */
  { "due-ordered", "In 2018 the regulator ordered the company to replace its old pumps by the end of 2020.",
    "2018 | The regulator ordered the company to replace its old pumps\n[..2020] | The company was to replace its old pumps | planned\n" },
  { "due-passive", "Teachers were told to be vaccinated by 1 October 2021.", "[..2021-10-01] | Teachers were to be vaccinated | planned\n" },
  { "due-ahead", "The judge has ordered the ministry to publish the report by 1 September.", "[..2024-09-01] | The ministry is to publish the report | planned\n" },
  { "due-urged", "The union urged the board to resign by Friday.", "[..2024-06-07] | The union urged the board to resign by then | planned\n" },
  { "due-predicted", "The general predicted victory by the end of 1967.", "[..1967] | The general predicted victory by then | planned\n" },
  { "due-no-order-in", "The council ordered the demolition of the mill in 1962.", "1962 | The council ordered the demolition of the mill\n" },
  /* --- the clause that the date is of, where another stands nearer --- */
  { "came-when", "The turning point came in 1994, when the company moved to Rotterdam.", "1994 | The company moved to Rotterdam\n" },
  { "came-when-ahead", "The first test will come on December 14, when the budget goes to a vote.", "2024-12-14 | The budget goes to a vote | planned\n" },
  { "towards-the-end-in", "Towards the end of the war, in 1917, the island joined the league.", "1917 | The island joined the league\n" },
  { "no-doubt-that", "There is no doubt that the company broke the law in 2015.", "2015 | There is no doubt that the company broke the law | conditional\n" },
  { "would-investigate", "The committee would investigate the massacre of 800 villagers in Lorna nearly four years ago.",
    "2020~ | Massacre of 800 villagers in Lorna\n" },
  { "led-protests", "Many of those who led the 1992 protests have moved away.", "1992 | Protests\n" },
  { "year-today-since", "It is a year today since the ferry Alma sank off Tenby.", "2023-06-10 | The ferry Alma sank off Tenby\n" },
  { "years-since", "It is ten years since the mill at Holm closed.", "2014 | The mill at Holm closed\n" },
  { "over-a-shooting", "Police have arrested two men over a shooting in Leeds on Saturday.", "2024-06-08 | Shooting in Leeds\n" },
  { "interest-in-attacks", "The filing of charges has intensified interest in Kell as a suspect in three attacks between 1994 and 1997.",
    "1994/1997 | Three attacks\n" },
  { "has-won-in", "Norvik has won the cup in 2014.", "2014 | Norvik has won the cup\n" },
  { "year-later-put", "The old bridge was opened on 23 July 1904, and a year later the council put up a statue beside it.",
    "1904-07-23 | The old bridge was opened\n1905 | The council put up a statue beside the old bridge\n" },
  { "years-later-set", "The station was opened in May 1908, and ten years later the city set up a market.",
    "1908-05 | The station was opened\n1918 | The city set up a market\n" },
  { "was-itself", "The firm bought Hale Motors in 2005 and was itself taken over in 2013.",
    "2005 | The firm bought Hale Motors\n2013 | The firm was itself taken over\n" },
  { "when-behind-third-verb", "The ship sank in 1914 and was found by divers in 1985, when two of its bells were raised.",
    "1914 | The ship sank\n1985 | The ship was found by divers\n" },
  { "charged-with-stealing", "Prosecutors charged the two men in November 2022 with stealing the necklace.", "2022-11 | Prosecutors charged the two men with stealing the necklace\n" },
  { "apart-from", "The festival began in 1968 and, apart from 2020, has taken place every August.", "1968 | The festival began\n" },
  { "fell-apart-in", "The coalition fell apart in 2016.", "2016 | The coalition fell apart\n" },
  { "year-of-clause-before", "After the minister resigned on 4 May 2016, her deputy ran the department until a new one was named in September.",
    "[2016-05-04..] | @\n2016-05-04 | The minister resigned\n2016-09 | A new one was named\n" },
  /* --- deeds that somebody was tried or punished for --- */
  { "deed-sentenced", "A judge on Tuesday sentenced Petr Novak to nine years in prison for smuggling 40 people across the border in 2019.",
    "2019 | Petr Novak smuggled 40 people across the border\n2024-06-04 | @\n" },
  { "deed-fined", "The firm was fined in 2011 for dumping waste in the river between 2004 and 2008.",
    "2004/2008 | The firm dumped waste in the river\n2011 | The firm was fined for dumping waste in the river\n" },
  { "deed-charged", "She was charged on Friday with killing her husband in March 2022.",
    "2022-03 | She allegedly killed her husband | conditional\n2024-06-07 | She was charged with killing her husband\n" },
  { "deed-guilty", "Lund was found guilty on Thursday of forging the letter in 2009.",
    "2009 | Lund forged the letter\n2024-06-06 | Lund was found guilty of forging the letter\n" },
  { "deed-suspicion", "Two men were arrested on Friday on suspicion of robbing a bank in Kiel in April.",
    "2024-04 | Two men allegedly robbed a bank in Kiel | conditional\n2024-06-07 | @\n" },
  { "no-deed-prize", "She won the prize in 1988 for writing about her childhood.", "1988 | She won the prize for writing about her childhood\n" },
  { "no-deed-one-date", "He was sentenced to death in 1942 for hiding a deserter.", "1942 | He was sentenced to death for hiding a deserter\n" },
  /* --- clauses that only say when --- */
  { "after-talks-had-failed", "Negotiators met in Vienna in May after talks in Geneva in February had failed.",
    "2024-02 | Talks in Geneva\n2024-05 | Negotiators met in Vienna after talks in Geneva had failed\n" },
  { "following-spring-opened", "He left the army in 1946 and the following spring opened a garage in Bergen.",
    "1946 | He left the army\n1947-21 | He opened a garage in Bergen\n" },
  { "after-his-death-in", "Two years after his death in 1987, his widow gave his letters to the library.",
    "1987 | His death\n1989 | His widow gave his letters to the library\n" },
  { "dates-back-to-when", "The dispute dates back to 1994, when the village sold the meadow to a hotel.", "1994 | The village sold the meadow to a hotel\n" },
  { "but-not-until", "The drug was approved in Europe in 2015 but not in America until 2019.",
    "2015 | The drug was approved in Europe\n2019 | The drug was approved in America\n" },
  { "so-the-navy", "He moved his forces to Yorktown in July so the navy could return his army to New York.", "2024-07 | He moved his forces to Yorktown\n" },
  { "behind-open-relative", "A peace treaty was signed between the allies and the country that would soon become a republic, at Lausanne on 24 July 1923.",
    "1923-07-24 | A peace treaty was signed between the allies and the country\n" },
  { "by-behind-participle", "Originally summoned to deal with a crisis, by late 1789, the Assembly had turned to other matters.",
    "[..1789] | The Assembly had turned to other matters\n" },
  { "of-subject", "The triumph of the rebels in November was followed in December by an armistice.",
    "2023-11 | Triumph of the rebels\n2023-12 | The triumph of the rebels was followed by an armistice\n" },
  { "against-owned", "Thousands protested against Friday's vote.", "2024-06-07 | Vote\n" },
  { "at-owned", "At Friday's meeting the board agreed to sell the mill.", "2024-06-07 | The board agreed to sell the mill\n" },
  /* --- what is of the kind of thing, and what it did --- */
  { "commission-created", "A commission created in 2019 to investigate the police said on Monday it had found no proof.",
    "2019 | A commission was created to investigate the police\n2024-06-10 | @\n" },
  { "law-passed", "A law passed in 2014 to protect tenants was struck down on Tuesday.",
    "2014 | A law was passed to protect tenants\n2024-06-04 | A law passed to protect tenants was struck down\n" },
  { "committee-appointed", "The committee appointed last May to solicit bids has met twice.", "2024-05 | The committee was appointed to solicit bids\n" },
  { "police-arrested", "Police arrested in May a man wanted in Spain.", "2024-05 | Police arrested a man wanted in Spain\n" },
  { "zoo-hired", "The zoo hired in 2012 a keeper accused of theft.", "2012 | The zoo hired a keeper accused of theft\n" },
  { "day-after-lost", "The coach was sacked on Monday, the day after his team lost 4-0 at home to Varde.",
    "2024-06-09 | @\n2024-06-10 | The coach was sacked\n" },
  { "day-after-led", "On 8 October 1950, the day after the army crossed the border, the premier gave the order.",
    "1950-10-07 | The army crossed the border\n1950-10-08 | The premier gave the order\n" },
  { "days-after-led", "On 27 June 1950, two days after the army invaded, the president sent the fleet.",
    "1950-06-25 | The army invaded\n1950-06-27 | The president sent the fleet\n" },
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
