/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What kind of thing happens, who takes part and where: each text read alone on the tenth of June 2024, a Monday. */

#include "event-lines.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *events; /* "EDTF | kind | participants | place", a line each, in order of time; "@" where it could well be otherwise */
} Row;

static const Row rows[] = {
  { "name-with-a-number-1", "Aurora-2 crashed on 3 May 2021.", "2021-05-03 | disaster | Aurora-2 | -\n" },
  { "name-with-a-number-2", "Apollo 11 landed on the moon in July 1969.", "1969-07 | science | Apollo 11 | -\n" },
  /* a light verb leaves the kind to its noun */
  { "kind/open-talks", "In 2015 Iran and Turkey opened gas talks in Ankara.", "2015 | talks | Iran, Turkey | Ankara\n" },
  { "kind/host-summit", "Norway hosted a summit of coastal states in Bergen in 2019.", "2019 | meeting | Norway | Bergen\n" },
  { "kind/attend-funeral", "Minister Lars Holm attended the funeral of a painter in Aarhus on 3 May 2012.", "2012-05-03 | death | Lars Holm | Aarhus\n" },
  { "kind/launch-offensive", "In March 1943 the army launched an offensive near Kharkiv.", "1943-03 | war |  | Kharkiv\n" },
  { "kind/launch-probe", "India launched a weather satellite in 2022.", "2022 | science | India | -\n" },
  { "kind/launch-product", "Nokia launched a new phone in Helsinki in 1998.", "1998 | business | Nokia | Helsinki\n" },
  { "kind/open-trial", "The trial of Omar Farouk opened in The Hague on 3 June 2014.", "2014-06-03 | court | Omar Farouk | The Hague\n" },
  { "kind/end-war", "The 1998 peace accord ended the war.", "1998 | agreement |  | -\n" },
  { "kind/hold-talks", "Kenya and Uganda held peace talks in Nairobi in 2020.", "2020 | talks | Kenya, Uganda | Nairobi\n" },
  { "kind/begin-campaign", "The election campaign began in March 2010.", "2010-03 | election |  | -\n" },
  { "kind/take-office", "Governor Ada Wells took office on 5 January 2019.", "2019-01-05 | appointment | Ada Wells | -\n" },
  { "kind/compound", "The trade war began in 2018.", "2018 | trade |  | -\n" },
  { "kind/opening-of-what", "The opening of the 2018 Winter Olympics drew crowds.", "2018 | sport |  | -\n" },
  { "kind/what-surrounds", "Amid the war with Persia, Oskar Lind married Clara Stein in 1822.", "1822 | marriage | Oskar Lind, Clara Stein | -\n" },
  /* who does it and what it is done to */
  { "kind/leave-a-firm", "Anna Lind left the Harbour Bank in 2012.", "2012 | appointment | @ | @\n" },
  { "kind/leave-a-town", "Anna Lind left Oslo in 2012.", "2012 | visit | Anna Lind | Oslo\n" },
  { "kind/leave-a-court", "Anna Lind left the court on 3 May 2012.", "2012-05-03 | court | Anna Lind | -\n" },
  { "kind/take-over-from", "Otto Brandt took over from Anna Lind in 2012.", "2012 | appointment | @ | -\n" },
  { "kind/take-over-a-firm", "Corvane Ltd took over Merope Ltd in 2012.", "2012 | trade | @ | -\n" },
  { "kind/release-somebody", "Otto Brandt was released on 3 May 2024.", "2024-05-03 | court | Otto Brandt | -\n" },
  { "kind/release-an-album", "The band released its first album on 3 May 2012.", "2012-05-03 | culture |  | -\n" },
  { "kind/order-to-do", "On 3 May 2012 the court ordered the company to pay the miners.", "2012-05-03 | law |  | -\n" },
  { "kind/order-ships", "The navy ordered six ships in 2012.", "2012 | trade |  | -\n" },
  { "kind/inaugurate-somebody", "Ada Okafor was inaugurated as president in 1998.", "1998 | appointment | Ada Okafor | -\n" },
  { "kind/inaugurate-a-house", "The new museum was inaugurated in 1998.", "1998 | construction |  | -\n" },
  { "kind/pass-a-budget", "The council passed the budget on 3 May 2024.", "2024-05-03 | law |  | -\n" },
  { "kind/pass-by", "The probe will pass Venus in 2027.", "2027 | science | @ | @\n" },
  { "kind/return-a-thing", "The gallery returned the painting to its owners in 1998.", "1998 | culture |  | -\n" },
  { "kind/fall-of-a-tower", "The old tower fell in 1920.", "1920 | disaster |  | -\n" },
  { "kind/report-a-loss", "Corvane reported a loss of 3 million euros in 2012.", "2012 | business | Corvane | -\n" },
  { "kind/post-no-post", "Corvane posted a profit of 3 million euros in 2012.", "2012 | business | Corvane | -\n" },
  { "kind/band-is-no-ban", "The band from Tralee was formed in 1996.", "1996 | culture | @ | @\n" },
  { "kind/a-bridge-is-only-crossed", "The two men walked across the bridge in 1920.", "1920 | other |  | -\n" },
  { "kind/a-bridge-that-was-opened", "The Hunter Bridge, which was lost in a flood and was opened again in 1998, is safe.", "1998 | construction | @ | -\n" },
  { "kind/stage-a-coup", "The general staged a coup in 1991.", "1991 | war |  | -\n" },
  { "kind/found-dead", "Two hikers were found dead on 3 May 2024.", "2024-05-03 | death |  | -\n" },
  { "kind/sales-that-rise", "Sales rose 12 percent in 2018.", "2018 | business |  | -\n" },
  { "kind/take-charge", "Clara Stein took charge of the school in 1931.", "1931 | appointment | Clara Stein | -\n" },
  { "kind/a-striker-joins", "The striker joined Porto on loan in 2018.", "2018 | sport | @ | @\n" },
  { "kind/receive-somebody", "President Okafor received the prime minister of Norland in 2018.", "2018 | meeting | @ | -\n" },
  { "kind/talks-that-fail-are-no-dam", "The old dam failed in 1976.", "1976 | disaster |  | -\n" },
  { "kind/denied", "Otto Brandt denied that he had slept on 3 May 2024.", "2024-05-03 | statement | Otto Brandt | -\n" },
  { "kind/no-march-in-march", "The firm noticed the figures for March 2019.", "2019-03 | @ | @ | -\n" },
  { "kind/leave-harbour", "The ship left Lerwick Harbour on 4 May 2019.", "2019-05-04 | transport | @ | @\n" },
  /* what stands beside a word of several kinds */
  { "kind/strike-of-workers", "Dock workers in Gdansk went on strike on 14 August 2013.", "2013-08-14 | protest |  | Gdansk\n" },
  { "kind/strike-by-nurses", "The strike by nurses in Leeds began on 6 February 2023.", "2023-02-06 | protest |  | Leeds\n" },
  { "kind/strike-from-air", "An air strike on a depot in Aden killed nine people on 4 May 2021.", "2021-05-04 | war |  | Aden\n" },
  { "kind/win-contract", "Siemens won a contract for trains in Vienna in 2016.", "2016 | agreement | Siemens | Vienna\n" },
  { "kind/win-election", "Lena Strand won the mayoral election in Bergen in 2011.", "2011 | election | Lena Strand | Bergen\n" },
  { "kind/win-seat", "In 1992 Hugo Marsh won a seat in parliament.", "1992 | election | Hugo Marsh | -\n" },
  { "kind/win-prize", "Maria Keller won the Nobel Prize in Physics in 1987.", "1987 | award | Maria Keller | -\n" },
  { "kind/receive-prize", "In 2004 Tomas Reyes received the Goya Prize for his film.", "2004 | award | Tomas Reyes | -\n" },
  { "kind/win-final", "Ajax won the cup final in Rotterdam on 5 May 2019.", "2019-05-05 | sport | Ajax | Rotterdam\n" },
  { "kind/release-album", "Ines Moreau released her first album in 2003.", "2003 | culture | Ines Moreau | -\n" },
  { "kind/release-from-prison", "The court released Amir Aziz from prison in 2015.", "2015 | court | Amir Aziz | -\n" },
  { "kind/found-company", "Hans Vogel founded the company in Linz in 1921.", "1921 | founding | Hans Vogel | Linz\n" },
  { "kind/found-guilty", "The jury found Peter Lang guilty in 2009.", "2009 | court | Peter Lang | -\n" },
  { "kind/clinical-trial", "The first clinical trial of the vaccine began in Basel in 1996.", "1996 | science |  | Basel\n" },
  { "kind/pass-law", "Parliament passed a data bill in 2018.", "2018 | law | @ | -\n" },
  { "kind/pass-exam", "Ana Ruiz passed her final exam in Madrid in 1967.", "1967 | education | Ana Ruiz | Madrid\n" },
  { "kind/air-crash", "A plane crashed near Lyon on 4 May 1981.", "1981-05-04 | disaster |  | Lyon\n" },
  { "kind/defeat-in-final", "Ghana defeated Togo in a qualifier in Accra in 2006.", "2006 | sport | Ghana, Togo | Accra\n" },
  /* kinds that lives, towns and firms are told by */
  { "kind/marry", "Clara Stein married Robert Hale in Boston in 1840.", "1840 | marriage | Clara Stein, Robert Hale | Boston\n" },
  { "kind/protest", "Thousands of farmers protested in Brussels on 26 February 2024.", "2024-02-26 | protest |  | Brussels\n" },
  { "kind/robbery", "Thieves robbed a bank in Turin in 1978.", "1978 | crime |  | Turin\n" },
  { "kind/graduate", "Elena Popescu graduated from the University of Cluj in 1999.", "1999 | education | @ | @\n" },
  { "kind/build", "Engineers completed the bridge in Porto in 1886.", "1886 | construction |  | Porto\n" },
  { "kind/verb-of-a-headline", "Chronicle\n\n8 January 2016 – minister resigns", "2016-01-08 | appointment |  | -\n" },
  /* names */
  { "people/surname-later", "Helga Brandt was a weaver. Brandt moved to Porto in 1971.", "1971 | @ | Helga Brandt | Porto\n" },
  { "people/titles", "Chancellor Otto Reiss visited Prime Minister Jane Holt in Dublin in May 2016.", "2016-05 | visit | Otto Reiss, Jane Holt | Dublin\n" },
  { "people/doctor", "Dr Emil Kraus opened a clinic in Zurich in 1952.", "1952 | @ | Emil Kraus | Zurich\n" },
  { "people/possessive", "Rosa Almeida's visit to Oslo in 2020 drew crowds.", "2020 | visit | Rosa Almeida | Oslo\n" },
  { "people/of-within", "The Bank of England and the Ministry of Defence signed an accord in 2013.",
    "2013 | agreement | Bank of England, Ministry of Defence | -\n" },
  { "people/university", "The University of Coimbra appointed Ana Lopes rector in 2010.", "2010 | appointment | University of Coimbra, Ana Lopes | -\n" },
  { "people/demonyms", "Chilean and Peruvian leaders met in Lima in 2017.", "2017 | meeting |  | Lima\n" },
  { "people/they", "Chancellor Otto Reiss and President Ana Duarte talked for a day. They met in Porto on 3 March 2019.",
    "2019-03-03 | meeting | Otto Reiss, Ana Duarte | Porto\n" },
  { "people/couple", "Clara Stein married Robert Hale. The couple moved to Geneva in 1852.", "1852 | @ | Clara Stein, Robert Hale | Geneva\n" },
  { "people/two-leaders", "Otto Reiss received Ana Duarte in Bern. The two leaders signed a treaty on 4 May 2011.",
    "2011-05-04 | agreement | Otto Reiss, Ana Duarte | -\n" },
  { "people/company", "Hallam Pumps was small at first. The company bought a rival in Leeds in 1988.", "1988 | trade | Hallam Pumps | Leeds\n" },
  { "people/relative-clause", "Boris Malik, who met Ana Duarte in Rome in 2003, resigned in 2010.",
    "2003 | meeting | Boris Malik, Ana Duarte | Rome\n2010 | appointment | Boris Malik | -\n" },
  { "people/speaker-is-outside", "Otto Reiss said that Emil Kraus had resigned in 2012.", "2012 | appointment | Emil Kraus | -\n" },
  { "people/named-as-a-town", "Paris Hilton visited Vienna in 2006.", "2006 | visit | Paris Hilton | Vienna\n" },
  { "people/last-name-is-a-town", "Jack London sailed to Honolulu in 1907.", "1907 | visit | Jack London | Honolulu\n" },
  { "people/named-as-a-state", "George Washington was a planter. Washington retired in 1797.", "1797 | appointment | George Washington | -\n" },
  { "people/ministry", "The Ministry of Health closed three hospitals in Lyon in 2014.", "2014 | @ | Ministry of Health | Lyon\n" },
  { "people/particle", "Anna van der Meer won the race in Ghent in 2013.", "2013 | sport | Anna van der Meer | Ghent\n" },
  { "people/initials", "J. K. Marlow published a novel in 1997.", "1997 | culture | J. K. Marlow | -\n" },
  { "people/whose-life-it-is", "Emil Kraus was a printer. Kraus loved maps, and Kraus hated noise.\n\nBorn in Graz in 1881.",
    "1881 | birth | Emil Kraus | Graz\n" },
  { "people/title-no-list-has", "In 2012 Harbourmaster Ana Lopes closed the port of Faro.", "2012 | @ | Ana Lopes | @\n" },
  { "people/not-a-storm", "Storm Ada flooded two schools on 4 May 2019.", "2019-05-04 | disaster |  | -\n" },
  { "people/not-a-storm-that-has-a-first-name", "In December 2015 Storm Desmond wrecked the pier.", "2015-12 | disaster |  | -\n" },
  { "people/not-a-work", "“The Salt Mill” opened in French cinemas on 4 May 2019.", "2019-05-04 | @ |  | @\n" },
  { "people/not-a-pact", "The permit breached the Skarne Protocol on 4 May 2019.", "2019-05-04 | @ |  | @\n" },
  { "people/not-whose-president-he-is", "Otto Brandt was sworn in as Bolivia’s president on 4 May 2019.", "2019-05-04 | appointment | Otto Brandt | @\n" },
  { "people/a-capital-for-its-land", "Lima recalled its ambassador on 4 May 2019.", "2019-05-04 | politics | Peru | @\n" },
  { "people/third-who-have-a-name", "Robert Hale sold boats. Clara Hale painted. In 1852 Hale moved to Geneva.",
    "1852 | @ | Clara Hale | Geneva\n" },
  { "people/chancellor-without-name", "Chancellor Otto Reiss was tired. On 4 May 2011 the chancellor resigned.",
    "2011-05-04 | appointment | Otto Reiss | -\n" },
  { "people/they-are-lands", "Kenya and Uganda share a lake. They signed a treaty in 1999.", "1999 | agreement | Kenya, Uganda | -\n" },
  { "kind/by-what-the-article-tells",
    "The probe was launched in 2001. In 2003 the probe reached orbit. A satellite was launched in 2004. Scientists detected water in 2006. "
    "In 2009 it woke.",
    "2001 | science |  | -\n2003 | science |  | -\n2004 | science |  | -\n2006 | science | @ | -\n2009 | science | @ | -\n" },
  { "kind/opened-of-its-field",
    "The hospital had few nurses, few doctors and many patients. In 1951 surgeons operated on a patient. Nurses tended the patients. The west arm opened in 2012.",
    "1951 | health | @ | @\n2012 | health | @ | @\n" },
  { "kind/opened-of-no-field", "Anna Lind was tired. The west arm opened in 2012.", "2012 | business | @ | @\n" },
  { "kind/to-the-summit", "Nora Hale reached the summit on 3 May 1931.", "1931-05-03 | sport | @ | @\n" },
  { "kind/a-border-shut", "The border was shut on 3 May 2012.", "2012-05-03 | politics | @ | @\n" },
  { "by/behind-the-date", "The hoard was found in Lund on 16 November 1992 by Eric Lawes.", "1992-11-16 | @ | Eric Lawes | Lund\n" },
  { "name/given-in-two-parts", "In 1991 Park Jun-ho disappeared.", "1991 | disaster | Park Jun-ho | -\n" },
  { "name/firm-of-builders", "Nora Hale recommended Delmoyle Construction in 2015.", "2015 | @ | Nora Hale, Delmoyle Construction | -\n" },
  { "from/a-body", "In 2019 inspectors from the Transport Safety Board closed the line.", "2019 | @ | Transport Safety Board | -\n" },
  { "behind/what-it-is", "In 2019 a jury chose the Danish firm Holm Delgaard.", "2019 | @ | Holm Delgaard | -\n" },
  { "people/called-by-a-name", "In 2016 the Delmoyle family sold the farm to Siemens.", "2016 | trade | Delmoyle, Siemens | -\n" },
  { "from/not-a-place", "Labour took the town back from the Moderates in May 2019.", "2019-05 | @ | Labour, Moderates | -\n" },
  { "who/by-what-he-is-duke-of", "The hall was opened by the Duke of Skarne in 1931.", "1931 | @ | Duke of Skarne | -\n" },
  { "who/a-bishop-of-a-town", "The Bishop of Lisbon leased the land to Otto Brandt in 1789.", "1789 | @ | Bishop of Lisbon, Otto Brandt | -\n" },
  { "who/not-whose-brother", "Clara Stein’s brother married Rosa Almeida in 1961.", "1961 | marriage | Rosa Almeida | -\n" },
  { "who/whose-father-alone", "Anna Lind sat in the hall. Her father died in 1903.", "1903 | death | Anna Lind | -\n" },
  { "who/whose-arrest", "Otto Brandt’s arrest in 1999 was a mistake.", "1999 | court | Otto Brandt | -\n" },
  { "who/land-by-another-name-of-its-people", "The Ecuadorean army shelled the town in 1995.", "1995 | war | Ecuador | -\n" },
  { "who/no-town-that-is-wrecked", "People live in Skarne. Skarne was wrecked by a storm in 1931.", "1931 | disaster |  | @\n" },
  { "where/not-whose-inspectors", "Four inspectors from the Marine Accident Branch arrived in Oban on 3 May 2012.", "2012-05-03 | visit | @ | Oban\n" },
  /* places */
  { "place/three-words", "Delegates met in New York City on 24 September 2015.", "2015-09-24 | meeting |  | New York City\n" },
  { "place/over-two-spaces", "Delegates met in New  York  City on 24 September 2015.", "2015-09-24 | meeting |  | New York City\n" },
  { "place/of-within", "The leaders met in Port of Spain in April 2009.", "2009-04 | meeting |  | Port of Spain\n" },
  { "place/two-words", "A fire broke out in Nizhny Novgorod in 2006.", "2006 | disaster |  | Nizhny Novgorod\n" },
  { "place/month", "Parliament in Paris voted in May 2016.", "2016-05 | law | @ | Paris\n" },
  { "place/of-a-court", "The Hamburg court jailed Karl Busch in 2007.", "2007 | court | Karl Busch | Hamburg\n" },
  { "place/not-of-the-dateline", "GENEVA, June 9 (Agency) - Ruth Adler met envoys in Nairobi on Friday.", "2024-06-07 | meeting | Ruth Adler | Nairobi\n" },
  { "place/town-and-land", "Oskar Lind was born in Uppsala, Sweden, in 1911.", "1911 | birth | Oskar Lind | Uppsala\n" },
  { "place/mountain", "Two climbers died on Mount Everest in 2019.", "2019 | death |  | Mount Everest\n" },
  { "place/of-the-noun", "The 1999 earthquake in Izmit killed thousands.", "1999 | disaster |  | Izmit\n" },
  { "place/first-of-two", "Nora Hale was born at Skarne, on the Outer Banks of the island, on 2 June 1889.", "1889-06-02 | birth | Nora Hale | Skarne\n" },
  { "place/moved-to", "In 1954 Nora Hale moved to Skarne.", "1954 | @ | Nora Hale | Skarne\n" },
  { "place/towed-to", "The ship was towed to Skarne in 1955.", "1955 | transport |  | Skarne\n" },
  { "place/left-for", "Nora Hale left for Turin in 1936.", "1936 | visit | Nora Hale | Turin\n" },
  { "place/entered", "In 1909 Nora Hale entered Skarne Hospital as a nurse.", "1909 | health | Nora Hale | Skarne Hospital\n" },
  { "place/reached", "Four engineers reached Turin on 4 May 2019.", "2019-05-04 | @ |  | Turin\n" },
  { "place/by-a-word-of-its-name", "Her ashes were scattered on the Skarne Glacier in 1960.", "1960 | @ |  | Skarne Glacier\n" },
  { "place/beside", "A garden beside Skarne Wharf was dedicated on 4 May 2011.", "2011-05-04 | @ |  | Skarne Wharf\n" },
  { "place/marched-into", "The army marched into Skarne on 3 May 1920.", "1920-05-03 | war |  | Skarne\n" },
  { "place/not-of-a-clause-within", "Corvane, founded in a shed in Turin a century ago, sold its works on 4 May 2019.", "1924~ | founding | Corvane | Turin\n2019-05-04 | trade | Corvane | -\n" },
  { "place/not-who-came-from-there", "Two men from Porto robbed a bank on 4 May 2019.", "2019-05-04 | crime |  | -\n" },
  { "place/not-what-is-for-it", "The judges ruled for Chile on 4 May 2019.", "2019-05-04 | court | @ | -\n" },
  { "place/not-letters", "Nora Hale stood down at the AGM on 4 May 2019.", "2019-05-04 | appointment | Nora Hale | -\n" },
  { "place/climbed", "Nora Hale climbed Tulm Sar on 11 January 1914.", "1914-01-11 | @ | Nora Hale | Tulm Sar\n" },
  { "place/on-a-mountain", "Oskar Lind fell to his death on Tulm Sar on 11 January 1914.", "1914-01-11 | @ | Oskar Lind | Tulm Sar\n" },
  { "place/befallen", "Lima was wrecked by an earthquake on 28 October 1746.", "1746-10-28 | disaster | @ | Lima\n" },
  { "place/served-at", "In 1916 Nora Hale served at Skarne, with a nurse from a hospital near Amiens.", "1916 | @ | Nora Hale | Skarne\n" },
  { "place/a-house-and-its-town", "Nora Hale sang at the Blue Harp in Turin in 1995.", "1995 | culture | Nora Hale | Turin\n" },
  { "place/whose-trams", "A mill stood in Skarne. Skarne’s first trams ran in 1881.", "1881 | transport |  | Skarne\n" },
  { "place/not-a-prize", "In 1978 Nora Hale won the Skarne Prize in Physics.", "1978 | award | Nora Hale | -\n" },
  /* names that are nobody's, and places that are none */
  { "who/no-word-at-the-begin", "Work was supposed to start in 2012.", "2012 | @ |  | -\n" },
  { "who/no-profession", "Bassist Maeve Corrigan joined in 1998.", "1998 | @ | Maeve Corrigan | -\n" },
  { "who/no-disease", "Adam Reeve was told in 2015 that he had Parkinson's disease.", "2015 | @ | Adam Reeve | -\n" },
  { "who/no-land-behind-a-town", "A plant near Lyon, France, will open in 2031.", "2031 | @ |  | Lyon\n" },
  { "who/first-name-that-is-a-word", "President Bill Clinton spoke in Lagos on 3 May 2012.", "2012-05-03 | @ | Bill Clinton | Lagos\n" },
  { "who/ordinal-within", "The Norland Third Army took Lagos in 1918.", "1918 | war | Norland Third Army | Lagos\n" },
  { "who/two-ranks", "Brigadier General Adam Reeve marched to Lagos in 1918.", "1918 | @ | Adam Reeve | Lagos\n" },
  { "who/no-word-behind-a-colon", "Photo: Volunteers clean the brass doors of the hall in Lagos on 3 May 2012.", "2012-05-03 | @ |  | Lagos\n" },
  { "who/rank-before-a-name", "U.S. Surgeon General Adam Reeve led a team to Lagos in 2012.", "2012 | @ | Adam Reeve | Lagos\n" },
  { "who/first-in-the-title", "Corvane Corp. shares closed at 12 dollars on 3 May 2012. Shares of Corvane Corp. fell again on 5 May 2012.",
    "2012-05-03 | @ | Corvane Corp. | -\n2012-05-05 | @ | @ | -\n" },
  { "where/no-paper", "The letter was printed in the daily Il Messo on 3 May 2012.", "2012-05-03 | @ | @ | -\n" },
  { "where/not-where-relatives-live", "Adam Reeve sued his Miami relatives in 2012.", "2012 | court | Adam Reeve | -\n" },
  { "where/airport-of-a-village", "Anna Lind was arrested at Skarva airport on 3 May 2012.", "2012-05-03 | court | Anna Lind | Skarva airport\n" },
  { "where/harbour-of-a-village", "Fishermen blocked the harbour of Killbeg on 3 May 2012.", "2012-05-03 | @ |  | harbour of Killbeg\n" },
  { "where/island-of", "Ten houses burned down on the island of Skarva on 3 May 2012.", "2012-05-03 | @ |  | Skarva\n" },
  { "where/church-of-a-saint", "Ada Wells married in the church of St Blaise in 2012.", "2012 | marriage | Ada Wells | church of St Blaise\n" },
  { "where/a-body-with-a-house", "Lena Strand studied at Aarhus University in 2012.", "2012 | education | Lena Strand | Aarhus University\n" },
  { "where/a-court", "Tore Lund was sworn in at the Court of Appeal on 3 May 2012.", "2012-05-03 | @ | Tore Lund | Court of Appeal\n" },
  { "where/off-a-cape", "Mr Gillan drowned off Canser in 2012.", "2012 | @ | Gillan | Canser\n" },
  { "where/a-village-visited", "Prime Minister Clara Stein visited Montefiasco on 3 May 2012.", "2012-05-03 | visit | Clara Stein | Montefiasco\n" },
  { "where/a-town-that-hosts", "London hosted a round of talks in 2012.", "2012 | @ |  | London\n" },
  { "where/in-the-name-of-the-event", "Boris Kane broke an arm in a crash at the Tour of Oman in 2012.", "2012 | @ | Boris Kane | Oman\n" },
  { "who/land-by-its-army", "Peruvian soldiers crossed the river in 2012.", "2012 | @ | Peru | -\n" },
  { "who/named-behind-a-comma", "The airport operator, Avinorm, promised a new hall in 2012.", "2012 | @ | Avinorm | -\n" },
  { "who/members-of", "Members of the Harbour Union voted on 3 May 2012.", "2012-05-03 | election | Harbour Union | -\n" },
  { "who/not-where-somebody-is-from", "Oskar Mund, a lorry driver from Selbeck, found the coins in 2012.", "2012 | @ | Oskar Mund | -\n" },
  { "who/given-name-of-two-halves", "Kim Jong-un met Moon Jae-in in 2012.", "2012 | meeting | Kim Jong-un, Moon Jae-in | -\n" },
  { "who/no-word-of-a-headline", "Museum opens in 2012.\n\nThe museum is old.", "2012 | @ |  | -\n" },
  { "where/not-whose-embassy", "A crowd gathered outside the U.S. embassy in Nairobi on 3 May 2012.", "2012-05-03 | meeting | @ | Nairobi\n" },
  /* where the title tells it */
  { "told/at-the-hospital", "Skarne Hospital is old. A fire broke out at the hospital on 3 May 2012.", "2012-05-03 | disaster | @ | Skarne Hospital\n" },
  { "told/the-hospital-itself", "Skarne Hospital is old. It was rebuilt in 2012.", "2012 | construction | @ | Skarne Hospital\n" },
  { "told/a-school-opens", "Skarne School reopened on 4 May 2021.", "2021-05-04 | @ | @ | Skarne School\n" },
  { "told/in-parliament", "The writ was moved in the Dáil on 3 May 2012.", "2012-05-03 | @ | @ | Dáil\n" },
  { "told/a-mill-destroyed", "A fire destroyed Skarne Mill in 1944.", "1944 | disaster | @ | Skarne Mill\n" },
  { "told/a-bridge-opened", "The mayor opened Skarne Bridge in May 1931.", "1931-05 | construction | @ | Skarne Bridge\n" },
  { "told/a-college-that-sues", "Skarne College sued the builders in 2012.", "2012 | court | Skarne College | -\n" },
  { "told/a-party-of-the-centre", "Nora Hale was elected chairman in the Centre Party in 2012.", "2012 | @ | @ | -\n" },
  { "told/on-the-side-of", "Two tanks were found on Norway’s side in 2012.", "2012 | @ | @ | -\n" },
  /* where all of a page happens */
  { "home/of-a-mill",
    "Skarne Mill & Museum\n\nSkarne was built in 1820. Skarne gave work to many. The wheel was mended in 1902. Otto Brandt died in 1911. "
    "Oil lamps were bought in 1931.",
    "1820 | @ | @ | Skarne Mill & Museum\n1902 | @ | @ | Skarne Mill & Museum\n1911 | death | @ | -\n1931 | @ | @ | Skarne Mill & Museum\n" },
  { "home/of-a-yard", "A short history of the Skarne yard\n\nThe Skarne yard was laid out in 1820. The Skarne yard was big. The shed burned down in 1902.",
    "1820 | @ | @ | @\n1902 | @ | @ | Skarne yard\n" },
  { "home/of-a-town-council",
    "Skarne Town Council sat late. Skarne Town Council bought the pool in 2012. The roof was mended in 2015.", "2012 | @ | @ | Skarne\n2015 | @ | @ | Skarne\n" },
  { "home/of-a-village-by-what-it-is",
    "Skarne is a small village on the coast of Norland. It was founded in 1650. A fire destroyed the church in 1902. Few live in Skarne. In 1950 Anna Lind moved to Lisbon.",
    "1650 | @ | @ | Skarne\n1902 | disaster | @ | Skarne\n1950 | @ | Anna Lind | Lisbon\n" },
  { "home/of-a-mill-by-what-it-is", "Hollin Mill was a cotton mill in Leeds. It opened in 1820. The roof fell in 1902.", "1820 | @ | @ | Hollin Mill\n1902 | @ | @ | Hollin Mill\n" },
  { "home/not-of-a-village-teacher", "Anna Lind was a village teacher. The roof fell in 1902.", "1902 | @ | @ | -\n" },
  { "where/a-fen-with-a-first-name", "Two hikers drowned near Craig Dunmore in 1950.", "1950 | @ |  | Craig Dunmore\n" },
  { "home/of-a-parish-by-its-page", "HALLAM SKARNE PARISH COUNCIL\n\nOUR HISTORY\n\nThe roof of the church fell in 1902. A school was built in 1931.",
    "1902 | @ | @ | Hallam Skarne\n1931 | @ | @ | Hallam Skarne\n" },
  { "home/not-of-a-club", "Skarne Cricket Club is old. Skarne Cricket Club was founded in 1890. The roof was mended in 2015.", "1890 | @ | @ | -\n2015 | @ | @ | -\n" },
  { "there/behind-a-verb", "Otto Brandt moved to Skarne in 1950. He died there in 1961.", "1950 | @ | Otto Brandt | Skarne\n1961 | death | Otto Brandt | Skarne\n" },
  { "there/in-its-sentence", "Otto Brandt left for Turin and painted there until 1961.", "../1961 | @ | @ | Turin\n" },
  { "there/of-nothing", "Otto Brandt went to Turin. There was a fire in 1961.", "1961 | disaster | @ | -\n" },
  { "there/far-back", "Otto Brandt went to Turin. He was ill. He slept a lot. His wife wrote. He ate there in 1961.", "1961 | @ | @ | -\n" },
};

static const char *
name_of (const char *text)
{
  return text != NULL ? text : "-";
}

static void
append_cast (GString           *lines,
             const WhenceEvent *event)
{
  g_autofree char *date = event->dated ? whence_edtf_format (&event->span) : g_strdup ("undated");
  g_autofree char *people = g_strjoinv (", ", event->participants);

  g_string_append_printf (lines, "%s | %s | %s | %s\n", date, whence_kind_get_id (event->kind), people, name_of (event->place));
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;

  check_lines (row->name, row->text, row->events, append_cast);
}

/* Sentences of all kinds, kinds.tsv: most are told to be of theirs. */
#define KINDS_PERCENT 75

static void
test_kinds_of_sentences (void)
{
  g_autofree char *file = g_test_build_filename (G_TEST_DIST, "events", "kinds.tsv", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint n = 0, right = 0;

  g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
  lines = g_strsplit (g_strchomp (text), "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      g_auto (GStrv) parts = g_strsplit (*line, "\t", 2);
      g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
      g_autoptr (WhenceTimeline) timeline = NULL;
      gboolean found = FALSE;

      g_ptr_array_add (articles, make_article ("sentence", parts[1], "2024-06-10"));
      timeline = whence_pipeline_run (articles, NULL, NULL, NULL, NULL, NULL);
      for (guint i = 0; i < timeline->events->len; i++)
        found = found || g_str_equal (whence_kind_get_id (((WhenceEvent *) g_ptr_array_index (timeline->events, i))->kind), parts[0]);
      n++;
      right += found;
      if (!found)
        g_test_message ("not %s: %s", parts[0], parts[1]);
    }
  g_test_message ("%u of %u", right, n);
  g_assert_cmpuint (right * 100, >=, n * KINDS_PERCENT);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/events/cast/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/events/cast/kinds-of-sentences", test_kinds_of_sentences);
  return g_test_run ();
}
