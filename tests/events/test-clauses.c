/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One sentence or two, read alone on the tenth of June 2024, a Monday: which events they tell, with which words. */

#include "event-lines.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *events; /* a line each, in order of time; see append_event() */
} Row;

static const Row rows[] = {
  { "two-dates-two-events", "In 1995 Chile joined the trade bloc, and in 2003 it signed an agreement with Korea.",
    "1995 | Chile joined the trade bloc | Trade bloc joining | agreement\n"
    "2003 | Chile signed an agreement with Korea | Korea agreement | agreement\n" },
  { "relative-and-main-clause", "The museum, which was looted in 1974, lost its roof in a storm last year.",
    "1974 | The museum was looted | @ | @\n2023 | The museum lost its roof in a storm | The museum lost its roof | @\n" },
  { "relative-who", "Elena Popescu, who won the marathon in 2015, now trains children in Cluj.",
    "2015 | Elena Popescu won the marathon | Marathon win | sport\n" },
  { "relative-where", "He returned to Oslo, where Norway's parliament elected a new speaker in 2021.",
    "2021 | Norway's parliament elected a new speaker | New speaker election | election\n" },
  { "clause-after-that", "The minister said that the dam had burst in 1963.", "1963 | The dam had burst | Dam burst | @\n" },
  { "clause-after-when", "It was in 1969 when the river burst its banks.", "1969 | The river burst its banks | @ | @\n" },
  { "date-without-comma", "On 2 April 2023 police stormed the building and arrested two men.",
    "2023-04-02 | Police stormed the building | @ | @\n" },
  { "date-without-comma-name", "In the 1960s Denmark built the first bridge.", "196X | Denmark built the first bridge | Built the first bridge | @\n" },
  { "date-without-comma-by", "By 2005 the island had lost most of its forest.", "[..2005] | The island had lost most of its forest | @ | @\n" },
  { "date-without-comma-since", "Since 2010 Ana Ruiz has directed the theatre in Bilbao.",
    "2010/.. | Ana Ruiz has directed the theatre in Bilbao | @ | @\n" },
  { "date-without-comma-weekday", "On Tuesday two tugs pulled the ship free.", "2024-06-04 | Two tugs pulled the ship free | Pulled the ship free | @\n" },
  { "noun-before-clause", "Before the invasion of Kuwait in 1990, the emir visited Cairo.",
    "1990 | Invasion of Kuwait | Kuwait invasion | war\n[..1990] | The emir visited Cairo | Cairo visit | visit\n" },
  { "noun-with-year", "Delegates recalled the 1992 Rio summit.", "1992 | Rio summit | Rio summit | meeting\n" },
  { "noun-as-subject", "The 1986 explosion at the refinery killed eleven workers.",
    "1986 | Explosion at the refinery | Refinery explosion | disaster\n" },
  { "noun-between", "The 1997 treaty between Peru and Ecuador is still in force.",
    "1997 | Treaty between Peru and Ecuador | Peru treaty | agreement\n" },
  { "noun-of-noun", "The opening of the 2018 film festival drew large crowds.",
    "2018 | Opening of the film festival | Film festival opening | culture\n" },
  { "noun-of-verb", "Finland and Sweden held joint naval drills in the Baltic Sea in October 2022.",
    "2022-10 | Finland and Sweden held joint naval drills in the Baltic Sea | Joint naval drills | drill\n" },
  { "until-served", "Ivan Horvat served as mayor of Split until 2015.", "../2015 | Ivan Horvat served as mayor of Split | @ | @\n" },
  { "until-in-relative", "The treaty, which keeps the border open until 2032, was signed in Lima.",
    "../2032 | The treaty keeps the border open | Keeps the border open | @\n" },
  { "since", "Ana Ruiz has led the opera in Bilbao since 2010.", "2010/.. | Ana Ruiz has led the opera in Bilbao | Ana Ruiz led the opera | @\n" },
  { "passive", "The bridge was destroyed by a storm on 4 March 2021.",
    "2021-03-04 | The bridge was destroyed by a storm | The bridge was destroyed | @\n" },
  { "passive-arrest", "Two smugglers were arrested in Rotterdam on 12 January 2023.",
    "2023-01-12 | Two smugglers were arrested in Rotterdam | Rotterdam arrest | court\n" },
  { "passive-elected", "Carla Mendes was elected president of Ecuador in 2021.",
    "2021 | Carla Mendes was elected president of Ecuador | Carla Mendes election | election\n" },
  { "he-is-the-man-before", "Pavel Novak was a printer. In 1968 he fled to Austria.", "1968 | Pavel Novak fled to Austria | @ | @\n" },
  { "she-is-the-woman-before", "Sofia Marin left Chile early. She won the Paris marathon in 2017.",
    "2017 | Sofia Marin won the Paris marathon | Paris marathon | sport\n" },
  { "weekday-past", "Police arrested two men in Antwerp on Saturday.", "2024-06-08 | Police arrested two men in Antwerp | @ | court\n" },
  { "weekday-future", "Parliament will vote on the budget on Thursday.",
    "2024-06-13 | Parliament will vote on the budget | Parliament vote | election | planned\n" },
  { "yesterday", "Yesterday the council of Bern approved the new tram line.",
    "2024-06-09 | The council of Bern approved the new tram line | New tram line approval | @\n" },
  { "ago", "Three years ago the village elected its first female mayor.",
    "2021 | The village elected its first female mayor | @ | election\n" },
  { "range-of-days", "The festival runs from 12 to 18 August 2024 in Turin.",
    "2024-08-12/2024-08-18 | The festival runs in Turin | Festival runs in Turin | culture | planned\n" },
  { "range-over-months", "Japan and India will hold naval drills from July 30 to August 2.",
    "2024-07-30/2024-08-02 | Japan and India will hold naval drills | Naval drills | drill | planned\n" },
  { "range-of-years", "Helga Brandt led the union from 1991 to 1999.", "1991/1999 | Helga Brandt led the union | Led the union | @\n" },
  { "decade", "In the 1980s the company built ships for the Soviet navy.",
    "198X | The company built ships for the Soviet navy | Ships construction | @\n" },
  { "anniversary-of-relations", "The two countries are celebrating 50 years of diplomatic relations.",
    "1974 | Beginning of diplomatic relations | Diplomatic relations | @\n" },
  { "anniversary-to-come", "On Friday the town will mark the 100th anniversary of the mine disaster.",
    "2024-06-14 | The town will mark the 100th anniversary of the mine disaster | Disaster anniversary | culture | planned\n" },
  { "planned", "The company will open a plant in Leipzig in 2026.",
    "2026 | The company will open a plant in Leipzig | Plant opening | business | planned\n" },
  { "denied", "Oskar Lind never visited Rome in 1999.", "1999 | Oskar Lind never visited Rome | Oskar Lind never… | visit | denied\n" },
  { "infinitive", "Spain decided to leave the alliance in 1986.", "1986 | Spain decided to leave the alliance | Alliance departure | @\n" },
  { "gerund-before-clause", "Speaking in Geneva on Monday, Ruth Adler called for a truce.",
    "2024-06-10 | Ruth Adler called for a truce | Called for a truce | @\n" },
  { "amid-is-not-in-the-title", "Amid a wage dispute, drivers in Lyon walked out on 2 April.",
    "2024-04-02 | Drivers in Lyon walked out | @ | @\n" },
  { "quotes-within-quotes", "The paper called it a “raid on ‘our’ banks” in 2011.", "2011 | The paper called it a “raid on ‘our’ banks” | @ | @\n" },
  { "quote-that-never-ends", "The bank acquired a “grid and a “British” rival in 2011.",
    "2011 | The bank acquired a grid and a “British” rival | @ | @\n" },
  { "put-in-relative", "Mayor Lena Ortiz, who in 2015 became the first woman to run the city, resigned on 3 June 2024.",
    "2015 | Lena Ortiz became the first woman to run the city | @ | @\n2024-06-03 | Mayor Lena Ortiz resigned | Ortiz resignation | appointment\n" },
  { "put-in-whose", "The prime minister, whose party lost the election in October 2019, stepped down a month later.",
    "2019-10 | The prime minister’s party lost the election | Lost the election | @\n2019-11 | The prime minister stepped down | @ | @\n" },
  { "put-in-participles", "The vaccine, developed in 2020 and approved in 2021, saved thousands of lives.",
    "2020 | The vaccine was developed | @ | @\n2021 | The vaccine was approved | The vaccine was approved | @\n" },
  { "put-in-name", "The company, then known as Harbour Steel, was sold to investors in 1988 for $40 million.",
    "1988 | The company was sold to investors for $40 million | Company sale | trade\n" },
  { "relative-object", "The law that parliament passed in 2019 banned plastic bags.", "2019 | Parliament passed the law | @ | law\n" },
  { "participle-leads", "Founded in 1903 by the brothers Otto and Emil Brandt, Brightwater makes pumps for mines.",
    "1903 | Brightwater was founded by the brothers Otto and Emil Brandt | Brightwater founding | @\n" },
  { "verbs-side-by-side", "The treaty was signed in 1951, came into force in 1952 and was renewed in 1960.",
    "1951 | The treaty was signed | Treaty signing | agreement\n1952 | The treaty came into force | Came into force | @\n"
    "1960 | The treaty was renewed | The treaty was renewed | @\n" },
  { "clauses-side-by-side", "The 1998 film won three awards, and its director, Paula Reyes, moved to Madrid in 2001.",
    "1998 | The film won three awards | @ | @\n2001 | Paula Reyes moved to Madrid | Paula Reyes move | @\n" },
  { "it-is-the-firm", "Between 1990 and 1994 the firm doubled its staff, but by 1999 it was bankrupt.",
    "1990/1994 | The firm doubled its staff | Doubled its staff | @\n[..1999] | The firm was bankrupt | @ | @\n" },
  { "shared-was", "Otto Whitmore was first elected in 2004 and re-elected in 2008.",
    "2004 | Otto Whitmore was first elected | Otto Whitmore election | election\n2008 | Otto Whitmore was re-elected | @ | election\n" },
  { "year-before-noun", "Tickets for the 2026 Asian Games went on sale in March 2025.",
    "2025-03 | Tickets for the Asian Games went on sale | Went on sale | @\n2026 | Asian Games | Asian Games | @ | planned\n" },
  { "year-before-subject", "The 2008 crisis led to the collapse of three banks.", "2008 | The crisis led to the collapse of three banks | @ | @\n" },
  { "was-in-is-no-verb", "The last time the bridge was closed was in the summer of 1998.", "1998-22 | The bridge was closed | Bridge closure | @\n" },
  { "nothing-torn-off", "The acquisition is expected to close in the first quarter of 2025, subject to approval by regulators.",
    "2025-33 | The acquisition is expected to close | Acquisition closure | @ | planned\n" },
  { "circumstance-beside-date", "In 2005, at the age of 40, Nils Holm won the Tour of Norway.", "2005 | Nils Holm won the Tour of Norway | @ | @\n" },
  { "that-clause-with-date", "The court ruled on 12 March 2021 that the sale of the land in 2016 had been illegal.",
    "2016 | Sale of the land | Land sale | trade\n2021-03-12 | The court ruled that the sale of the land had been illegal | @ | @\n" },
  { "participles-of-many", "The letters, found by a plumber in 1988, were sold for $2 million.",
    "1988 | The letters were found by a plumber | @ | @\n" },
  { "name-behind-comma", "The mayor, Clara Novak, elected in June 2017, has promised to plant trees.",
    "2017-06 | Clara Novak was elected | @ | election\n" },
  { "who-is-a-person", "The trial of Anna Lind, who had joined the bank in 2018, ended.", "2018 | Anna Lind had joined the bank | @ | @\n" },
  { "clause-as-it-stands", "In January 1808 the general declared the old senate dissolved.",
    "1808-01 | The general declared the old senate dissolved | @ | @\n" },
  { "clause-with-when", "In July 2019 forty people died when the dam above the village burst.",
    "2019-07 | Forty people died when the dam above the village burst | @ | @\n" },
  { "objects-side-by-side", "Ana Ruiz won gold in 1992, silver in 1996 and bronze in 2000.",
    "1992 | Ana Ruiz won gold | @ | @\n1996 | Ana Ruiz won silver | @ | @\n2000 | Ana Ruiz won bronze | @ | @\n" },
  { "subjects-side-by-side", "Molecular oxygen was found in October 2015, and glycine in May 2016.",
    "2015-10 | Molecular oxygen was found | @ | @\n2016-05 | Glycine was found | @ | @\n" },
  { "circumstances-side-by-side", "UNESCO had put the old city on its list in 1979 and on the list of sites in danger in 1991.",
    "1979 | UNESCO had put the old city on its list | @ | @\n1991 | UNESCO had put the old city on the list of sites in danger | @ | @\n" },
  { "verbs-with-dates", "The film premiered at the Turin festival in September 2016 and opened in British cinemas on 3 February 2017.",
    "2016-09 | The film premiered at the Turin festival | @ | @\n2017-02-03 | The film opened in British cinemas | @ | @\n" },
  { "cleft", "It was not until 1978 that women were admitted to the college.",
    "1978 | Women were admitted to the college | @ | @\n" },
  { "death", "Luis Ortega died in Seville on 9 August 1953.", "1953-08-09 | Luis Ortega died in Seville | Seville death | death\n" },
  { "birth", "Luis Ortega was born in Granada in 1881.", "1881 | Luis Ortega was born in Granada | Granada birth | birth\n" },
  { "appointment", "In 2018 the board appointed Ingrid Solheim as director.",
    "2018 | The board appointed Ingrid Solheim as director | Solheim appointment | appointment\n" },
  { "talks", "In 2015 Iran and Turkey opened gas talks in Ankara.", "2015 | Iran and Turkey opened gas talks in Ankara | Ankara gas talks | @\n" },
  { "visit", "President Varga visited Finland in May 2022.", "2022-05 | President Varga visited Finland | Finland visit | visit\n" },
  { "nothing-recurring", "The market is held every Saturday.", "" },
  { "nothing-of-a-length", "The hike takes three days and the bus ride two hours.", "" },
  { "nothing-of-a-stay", "He was in prison for six years.", "" },
  { "nothing-of-a-century", "In the 21st century, cities must save water.", "" },
  { "nothing-of-furniture", "Updated 10 June 2024\n\nShare this article\n\nThe harbour was quiet.", "" },
  { "nothing-of-an-age", "Karla Weber, 34, is a nurse and has two children.", "" },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;

  check_lines (row->name, row->text, row->events, append_event);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/events/clauses/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  return g_test_run ();
}
