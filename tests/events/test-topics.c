/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands in brackets behind a title that says not which: what its article is about.  Short articles, read alone on the tenth of June 2024; among their
 * events is the one of the row, with these words. */

#include "event-lines.h"

/* So long that what stands behind it is far from what stands before. */
#define LONG_ASIDE \
  "The sea was grey and cold, and the gulls cried above the roofs of the village all day long. Nobody who lives there can recall a winter like " \
  "it, and the old men say so. The shop had no bread, the school was shut, and the road over the hill was white with snow. In the hall they " \
  "made tea, and they waited, and some of them sang. Those who had boats went out, and those who had none stood on the shore. A dog barked, a " \
  "child asked for milk, and the vicar said that he had no words. It grew dark, and it grew light, and the snow lay where it had lain. The wind " \
  "came from the north, as it does there, and it brought more of it. The sea was grey and cold, and the gulls cried above the roofs of the " \
  "village all day long. Nobody who lives there can recall a winter like it, and the old men say so. The shop had no bread, the school was " \
  "shut, and the road over the hill was white with snow. In the hall they made tea, and they waited, and some of them sang. Those who had boats " \
  "went out, and those who had none stood on the shore. A dog barked, a child asked for milk, and the vicar said that he had no words. It grew " \
  "dark, and it grew light, and the snow lay where it had lain. The wind came from the north, as it does there, and it brought more of it. The " \
  "sea was grey and cold, and the gulls cried above the roofs of the village all day long. Nobody who lives there can recall a winter like it, " \
  "and the old men say so. The shop had no bread, the school was shut, and the road over the hill was white with snow. In the hall they made " \
  "tea, and they waited, and some of them sang. Those who had boats went out, and those who had none stood on the shore. A dog barked, a child " \
  "asked for milk, and the vicar said that he had no words. It grew dark, and it grew light, and the snow lay where it had lain. The wind came " \
  "from the north, as it does there, and it brought more of it. "

static const AmongRow rows[] = {
  { "topic-of-what-happened-lately-to-nobody-named",
    "Merope sends its last picture home\n\nThe probe Merope fell silent at noon. Nobody will hear Merope again.\n\nA farewell was held at the Grange Hall on 3 June 2024.",
    "2024-06-03 | A farewell was held at the Grange Hall (Merope)" },
  { "topic-not-of-what-happened-long-before",
    "Merope sends its last picture home\n\nThe probe Merope fell silent at noon. Nobody will hear Merope again.\n\nA comet was seen above Vaduz in 1744.",
    "1744 | A comet was seen above Vaduz" },
  { "topic-of-what-was-decided-long-before",
    "Corrin Airport opens its doors at last\n\nCorrin Airport has a hall. Nobody slept. Corrin Airport is dear.\n\nA jury chose the Danish firm Vester in 2006.",
    "2006 | A jury chose the Danish firm Vester (Corrin Airport)" },
  { "topic-of-what-was-built-long-before",
    "The Ostberg yard\n\nThe Ostberg yard is shut. Nobody slept. The Ostberg yard had cranes.\n\nA dry dock was opened by Princess Alice in 1891.",
    "1891 | A dry dock was opened by Princess Alice (Ostberg yard)" },
  { "topic-of-what-a-land-did",
    "Corrin Airport opens its doors at last\n\nCorrin Airport has a hall. Nobody slept. Corrin Airport is dear.\n\nNorway lifted a ban in 2006.",
    "2006 | Norway lifted a ban (Corrin Airport)" },
  { "topic-of-the-floods-toll",
    "Flood toll rises to seven\n\nKARRIBEE, 10 June 2024 - Rescuers found two bodies in the village of Karribee on Sunday.\n\nThe flood came at night. Nobody slept.\n\nA levee was built in 1961.",
    "1961 | A levee was built (Karribee flood)" },
  { "topic-of-a-truce-over-something",
    "Leaders sign herring truce\n\nFour lands will share the herring. The herring was dear. Nobody ate herring.\n\nThe accord takes effect on 1 July 2024.",
    "2024-07-01 | The accord takes effect (herring truce)" },
  { "topic-not-of-a-war-long-before",
    "Ottilie Brandt, painter\n\nOttilie Brandt painted boats. Nobody slept. Brandt wept.\n\nBombs fell on Vaduz by mistake in 1944.",
    "1944 | Bombs fell on Vaduz by mistake" },
  { "topic-house-that-a-text-begins-with",
    "A cellar in the chalk\n\nThe Pol Marchal house was founded by a widow. She had nothing but a horse.\n\nRioters broke the bottles in 1911. The house lost money.",
    "1911 | Rioters broke the bottles (Pol Marchal house)" },
  { "topic-satellite-with-its-name",
    "Silence above\n\nEngineers have given up hope for the satellite Corona. The satellite is old.\n\nNobody will find the satellite.\n\nThe last picture was sent in 2012.",
    "2012 | The last picture was sent (Corona)" },
  { "topic-headline-person",
    "Retrial of Elsa Brandt opens in Kiel\n\nElsa Brandt, a former harbour pilot, has denied every charge. Brandt was first convicted in 2016.\n\nThe verdict was "
    "quashed in 2022.",
    "2022 | The verdict was quashed (Elsa Brandt)" },
  { "topic-headline-firm",
    "Corvane cuts its forecast again\n\nShares in Corvane Pumps plc fell by a tenth. Corvane Pumps has warned twice. Analysts like it less.\n\nTrading was halted for "
    "an hour on 3 June 2024.",
    "2024-06-03 | Trading was halted for an hour (Corvane Pumps)" },
  { "topic-headline-two-people",
    "Okafor and Lindqvist to meet in Oslo\n\nAda Okafor and Paul Lindqvist have met before. Okafor is said to trust Lindqvist.\n\nThe talks collapsed in 2021.",
    "2021 | The talks collapsed (Okafor and Lindqvist)" },
  { "topic-two-lands-of-a-headline",
    "Why Norway and Chile are talking again\n\nWhen President Ada Okafor lands in Oslo, she will bring fish. Norway likes fish. Chile sells fish, and Norway and Chile have "
    "quarrelled over it. Chile has ships. The harbour is small, and nobody there recalls a visit of that sort. Gulls do not mind. It rains.\n\nThe accord was signed on 3 June 2024.",
    "2024-06-03 | The accord was signed (Norway and Chile)" },
  { "topic-two-lands-told-together",
    "The marker\n\nNobody slept. Until then Chile had shot at Peru. It rained. The gulls cried. Peru wanted the hill that Chile held. The tea was cold.\n\nThe answer came in May 1998.",
    "1998-05 | The answer came (Chile and Peru)" },
  { "topic-no-two-lands-of-many",
    "The fish\n\nNobody slept. Until then Chile had shot at Peru. Ecuador has boats. Peru wanted what Chile held, and Ecuador too. The tea was cold.\n\nThe answer came in May 1998.",
    "1998-05 | The answer came" },
  { "topic-no-two-lands-told-apart",
    "The marker\n\nNobody slept. A cook came from Chile. It rained. A boat was from Peru. The gulls cried. Peru is far. The tea was cold. Chile is long.\n\nThe answer came in May 1998.",
    "1998-05 | The answer came" },
  { "topic-no-unit",
    "900 MW pact with Merope\n\nThe pact is for 900 MW a year, and Merope will sell the 900 MW. Of this 300 MW is from dams. Merope has dams.\n\nThe talks ended on "
    "3 June 2024.",
    "2024-06-03 | The talks ended (Merope)" },
  { "topic-nobody-with-whom-it-only-begins",
    "A shot in the arm\n\nAda Okafor wept. The doctor laughed. The nurses sang. The sky was blue. The corridor was full. The window was open. Nobody slept. It "
    "rained later. The gulls cried. The queue was long. The doors were green.\n\nThe mother of Ada Okafor smiled. The roof leaked. The tea was cold. It was Monday. The "
    "light failed.\n\nThe needle was invented in 1853.",
    "1853 | The needle was invented" },
  { "topic-of-a-headline-in-capitals",
    "HARTWELL TOWN: THE SEASON IN REVIEW\n\nIt began well. Town won twice and drew once. The rain came. Hartwell Town lost at home.\n\nThe manager was dismissed on 3 June 2024.",
    "2024-06-03 | The manager was dismissed (Hartwell Town)" },
  { "topic-two-firms-joined-in-a-headline",
    "Brussels clears Vetrano-Holkamp glass merger\n\nThe Commission has let Vetrano buy Holkamp. Vetrano is Italian. Holkamp has nine plants. The talks opened in May 2023.",
    "2023-05 | The talks opened (Vetrano and Holkamp)" },
  { "topic-of-an-encyclopedia",
    "1971 eruption of Mount Harrow\n\nThe 1971 eruption of Mount Harrow was felt on all of the island. The Harrow Volcano Observatory watches the mountain. "
    "Harrow had woken before. The airport closed in July 1998.",
    "1998-07 | The airport closed (eruption of Mount Harrow)" },
  { "topic-two-firms-of-a-headline",
    "Corvane and Merope agree merger\n\nCorvane makes pumps, and Merope makes valves. Merope is older than Corvane. Corvane sells abroad.\n\nThe talks collapsed in 2021.",
    "2021 | The talks collapsed (Corvane and Merope)" },
  { "topic-firm-of-two-founders",
    "Two foundries: the story of Hallam Reiss\n\nOtto Hallam lit a furnace. Hallam cast pumps. Anna Reiss bought a dredger. Reiss dredged. Then Hallam met Reiss.\n\nThe first strike "
    "ended in 1974.",
    "1974 | The first strike ended (Hallam Reiss)" },
  { "topic-no-ordinary-word",
    "Crown ends its case against Elsa Brandt\n\nElsa Brandt, a former pilot, has denied it. Jurors heard the Crown on Monday. The Crown called Brandt a liar.\n\nThe wreck was raised in 2017.",
    "2017 | The wreck was raised (Elsa Brandt)" },
  { "topic-place-of-a-police",
    "Ferry runs aground off Tasmania\n\nA passenger ferry is aground off northern Tasmania, say the Tasmania Police. The ferry was full. Nobody slept.\n\nThe ferry passed "
    "its survey in January 2024.",
    "2024-01 | The ferry passed its survey (Tasmania ferry)" },
  { "topic-place-of-a-headline",
    "In Oslo, the name is back on the table\n\nThe mood in Oslo is sour. Nobody was surprised. It rained. Voters had thrown out the old guard.\n\nThe prime minister resigned in May 2024.",
    "2024-05 | The prime minister resigned (Oslo)" },
  { "role-and-topic",
    "Corvane cuts its forecast again\n\nShares in Corvane Pumps plc fell by a tenth. Corvane Pumps has warned twice. The finance director, Otto Kalns, was silent.\n\nKalns was "
    "dismissed on 3 June 2024.",
    "2024-06-03 | Otto Kalns was dismissed (finance director, Corvane Pumps)" },
  { "topic-who-came-first",
    "Voters in Latvia oust coalition\n\nThe vote in Latvia was calm. It rained. The party Harmony has 31 seats.\n\nHarmony had come first in 2018, too.",
    "2018 | Harmony had come first (Latvia)" },
  { "topic-two-words-of-a-headline",
    "Minister quits over tram contract\n\nOtto Kalns resigned over a contract for 46 trams with Corvane. Kalns wept. The contract was secret. Nobody slept. It rained.\n\nA court opened an inquiry in "
    "January 2023.",
    "2023-01 | A court opened an inquiry (tram contract)" },
  { "topic-before-a-colon",
    "LIVE | Tarn West by-election: Otto Kalns wins by nine votes\n\nOtto Kalns has won in Tarn West after a recount. Kalns wept. Kalns went home. Nobody slept.\n\nThe writ was "
    "moved in March 2024.",
    "2024-03 | The writ was moved (Tarn West by-election)" },
  { "topic-of-a-tour",
    "Tour of the Marches 2019, stage 4: Hollin to Tarn, 187 km\n\nElsa Brandt won alone at Tarn. Brandt leads the Tour of the Marches by a minute.\n\nThe race was dropped in 2017.",
    "2017 | The race was dropped (Tour of the Marches)" },
  { "topic-before-a-colon-in-capitals",
    "PROJECT FILE No. 12: HOLLIN CROSSING, WALES\n\nPier 4 stands in the Sound of Hollin, and nothing is being done to it. It rained.\n\nGround was broken in June 2021.",
    "2021-06 | Ground was broken (Hollin Crossing)" },
  { "no-topic-of-a-clause",
    "Kalns jailed for tram fraud, court says\n\nOtto Kalns was led away. Kalns wept. Nobody slept.\n\nThe inquiry was opened in January 2023.",
    "2023-01 | The inquiry was opened (Otto Kalns)" },
  { "topic-with-the-noun-behind-its-name",
    "A family burying its nerves: Hollin Mere hoard saved for the county\n\nThe museum has bought the Hollin Mere hoard. The hoard was found by a farmer. Nobody slept. The hoard is of "
    "silver.\n\nA grant followed in August 2021.",
    "2021-08 | A grant followed (Hollin Mere hoard)" },
  { "no-topic-of-what-happened-to-it",
    "Three jailed over Alderley Bowl raid\n\nThe raid on the museum took four minutes. The Alderley Bowl raid was filmed. The Alderley Bowl is of silver. The raid cost the museum its grant. The bowl stood alone."
    "\n\n1911: Found in a field by a ploughman\n",
    "1911 | Found in a field by a ploughman (Alderley Bowl)" },
  { "topic-of-the-headlines-own-name",
    "Workers end strike at Hollin plant\n\nThe workers have voted to go back. The plant makes glass. They took no breaks. The plant is old. Others struck at the Corvane plant across the river."
    "\n\nThe old contract expired in June 2019.",
    "2019-06 | The old contract expired (Hollin plant)" },
  { "topic-not-the-first-of-two-nouns",
    "Death toll in Danish island crash rises to 24\n\nA passenger died in hospital in Brod. Nobody slept. Rescuers had come to the island by boat.\n\nRelatives were told the news in May 2019.",
    "2019-05 | Relatives were told the news (Danish island crash)" },
  { "no-topic-where-it-was-written",
    "Riga: five parties agree to share the cod\n\nMinisters have agreed how to divide the cod. Nobody slept. It rained in Riga.\n\nA ban was lifted in 2014.",
    "2014 | A ban was lifted" },
  { "topic-of-a-part-of-a-long-name",
    "Seven years late, Hollin's terminal takes off\n\nThe first passengers walked through the gates of Lough Hollin Airport. It rained. Nobody slept.\n\nThe case was settled in 2018.",
    "2018 | The case was settled (Lough Hollin Airport)" },
  { "topic-asked-for",
    "The price of fish\n\nThe yard is silent. Can Corvane win back the islands? The unions trust Corvane. Nobody else flies there but Corvane, and Corvane knows.\n\nThe shares were floated in 2006.",
    "2006 | The shares were floated (Corvane)" },
  { "topic-two-lands-and-where-they-meet",
    "Chile, Peru agree to end salt row as lorries roll at Brod\n\nChile and Peru agreed on Friday to lift all curbs. The row has cost Chile much, and Peru more. It rained.\n\nThe permit was "
    "brought in in March 2021.",
    "2021-03 | The permit was brought in (Chile and Peru)" },
  { "topic-of-a-bill",
    "MPs pass river bill after all-night sitting\n\nMembers of parliament passed the river bill by nine votes on Thursday. The bill returns to the upper house. Nobody slept. The bill is "
    "long.\n\nThe first draft was leaked in 2021.",
    "2021 | The first draft was leaked (river bill)" },
  { "no-topic-of-a-continent",
    "The Line\n\nTwo leaders ended the oldest dispute in the Americas. It rained. The line runs through a forest. The line has marks.\n\nA debate ended in 1998.",
    "1998 | A debate ended" },
  { "topic-two-words-of-the-lead",
    "The stock market took a tumble. The market hates doubt. Each stock fell. The market is young. Nobody likes the market.\n\nThe economy grew by a half in 2023.",
    "2023 | The economy grew by a half (stock market)" },
  { "topic-headline-below-a-label",
    "SCIENCE & SPACE\n\nMerope sends its last picture home\n\nThe probe Merope fell silent at noon. Nobody will hear Merope again.\n\nThe last burn took place on 2 "
    "June 2024.",
    "2024-06-02 | The last burn took place (Merope)" },
  { "topic-no-headline-told-most",
    "Corvane makes pumps in a town by the sea, and Corvane has done so for long. Engineers like Corvane. Neighbours know Corvane as quiet.\n\nThe foundry was closed "
    "in 1986.",
    "1986 | The foundry was closed (Corvane)" },
  { "topic-no-headline-told-too-seldom",
    "Corvane makes pumps in a town by the sea. Its rival Merope makes valves.\n\nThe foundry was closed in 1986.",
    "1986 | The foundry was closed" },
  { "topic-about-several",
    "Corvane and Merope make pumps. Corvane is older, Merope is larger, Corvane is loved, Merope is feared, Corvane sells abroad, and Merope does not.\n\nThe foundry "
    "was closed in 1986.",
    "1986 | The foundry was closed" },
  { "topic-title-with-a-name-that-says-not-which",
    "Retrial of Elsa Brandt opens in Kiel\n\nElsa Brandt, a former harbour pilot, has denied every charge. Brandt was first convicted in 2016.\n\nThe verdict was "
    "quashed in Rendsburg in 2022.",
    "2022 | The verdict was quashed in Rendsburg (Elsa Brandt)" },
  { "topic-title-that-says-which",
    "Retrial of Elsa Brandt opens in Kiel\n\nElsa Brandt, a former harbour pilot, has denied every charge. Brandt was first convicted in 2016.\n\nThe mayor of "
    "Rendsburg resigned in 2022.",
    "2022 | The mayor of Rendsburg resigned" },
  { "topic-verb-without-its-object",
    "Hollow Tide (band)\n\nHollow Tide are a folk band from Tralee. The three founders of Hollow Tide met at school.\n\nFiddler Maeve Corrigan joined in 1998.",
    "1998 | Fiddler Maeve Corrigan joined (Hollow Tide)" },
  { "topic-bare-noun-of-what-has-a-name",
    "Corvane cuts its forecast again\n\nShares in Corvane Pumps plc fell by a tenth. Corvane Pumps has warned twice. Analysts like it less. Its valves are old.\n\nA rival from "
    "Turin, Merope, makes more of them, and Adam Reeve has run the foundry since 2016.",
    "2016/.. | Adam Reeve has run the foundry (Corvane Pumps)" },
  { "topic-nobody-is-named-first",
    "Merope sends its last picture home\n\nThe probe Merope fell silent at noon. Nobody will hear Merope again.\n\nTwo stubborn bolts kept engineers in Turin out of the "
    "main chamber in 1998.",
    "1998 | Two stubborn bolts kept engineers in Turin out of the main chamber (Merope)" },
  { "topic-demonym-names-nobody",
    "Merope sends its last picture home\n\nThe probe Merope fell silent at noon. Nobody will hear Merope again.\n\nTwo Greek and French frigates collided in 1998.",
    "1998 | Two Greek and French frigates collided (Merope)" },
  { "topic-owner-of-before",
    "Merope sends its last picture home\n\nThe probe Merope fell silent at noon. Nobody will hear Merope again.\n\nThe tug was old, the barge was new. Three of its masts had to be rebuilt in 2011.",
    "2011 | Three of its masts had to be rebuilt (Merope)" },
  { "topic-pronoun-at-the-end", "Merope sends its last picture home\n\nThe probe Merope fell silent at noon. Nobody will hear Merope again.\n\nThe tug was there. Oslo had bought it and the barge in 1998.", "1998 | Oslo had bought it and the barge (Merope)" },
  { "topic-that-points-back", "Merope sends its last picture home\n\nThe probe Merope fell silent at noon. Nobody will hear Merope again.\n\nA quarrel went on. In 1998 the Oslo court ended this quarrel.", "1998 | The Oslo court ended this quarrel (Merope)" },
  { "topic-place-that-lacks-its-name", "Merope sends its last picture home\n\nThe probe Merope fell silent at noon. Nobody will hear Merope again.\n\nThe town was rich. The Norwegians marched in in 1998.", "1998 | The Norwegians marched in (Merope)" },
  { "topic-adjective-with-a-name", "Merope sends its last picture home\n\nThe probe Merope fell silent at noon. Nobody will hear Merope again.\n\nThe Oslo-based maker lost 5 million euros in 2023.", "2023 | The Oslo-based maker lost 5 million euros (Merope)" },
  { "topic-without-an-article",
    "Merope sends its last picture home\n\nThe probe Merope fell silent at noon. Nobody will hear Merope again.\n\nThe old workshop was asked in 1998 to build another small camera with a longer arm.",
    "1998 | Old workshop was asked to build another small camera with a longer arm (Merope)" },
  { "topic-tells-who-somebody-is",
    "Merope sends its last picture home\n\nThe probe Merope fell silent at noon. Nobody will hear Merope again.\n\nOtto Brandt did the right thing in 1998.",
    "1998 | Otto Brandt did the right thing (Merope)" },
  { "topic-of-two-people",
    "Retrial of Elsa Brandt opens in Kiel\n\nElsa Brandt, a former harbour pilot, has denied every charge. Brandt was first convicted in 2016.\n\nAda Okafor retired in 2022.",
    "2022 | Ada Okafor retired" },
  { "topic-no-land-that-only-says-whose",
    "The U.S. Embassy in Lagos shut its doors at noon. U.S. officials left, but U.S. diplomats and U.S. marines stayed.\n\nThe annex was built in 1988.",
    "1988 | The annex was built" },
  { "topic-first-words-of-a-firm",
    "Corvane Pumps Inc. said net income rose a tenth. The maker of valves expects more orders.\n\nResults were hurt by a strike in 1988.",
    "1988 | Results were hurt by a strike (Corvane Pumps)" },
  { "topic-nobody-who-only-speaks",
    "President Ada Okafor said on Monday that the ferry would be raised. Okafor thanked the divers.\n\nThe wreck was found in 1988.",
    "1988 | The wreck was found" },
  { "topic-behind-a-dateline",
    "VARDO, Norway (NW) — Rescue crews were looking for five people after the ferry Solvei Dahl sank off the island of Hornoy, killing two.\n\nThe Solvei Dahl was no "
    "longer young, and the Solvei Dahl was slow.\n\nThe first survivors came ashore in 1988.",
    "1988 | The first survivors came ashore (Solvei Dahl)" },
  { "topic-for-short",
    "Retrial of Elsa Brandt opens in Kiel\n\nElsa Brandt has denied every charge. Brandt was convicted once.\n\nThe verdict was quashed by the higher court of appeal for a "
    "mistake in the minutes in 2022.",
    "2022 | The verdict was quashed by the higher court of appeal for a mistake (Brandt)" },
  { "topic-too-long-for-both",
    "Port-Ellery Steamers sold\n\nThe Port-Ellery Steamers have been sold. Nobody wanted the Port-Ellery Steamers.\n\nThe boats were quashed by the higher court of appeal for a "
    "mistake in the minutes in 2022.",
    "2022 | The boats were quashed by the higher court of appeal for a mistake" },
  { "topic-whom-the-pronouns-mean",
    "Bank clerk admits theft from savers\n\nA bank clerk took the savings of forty widows.\n\nPetra Almqvist, 44, wept in the dock. She had kept a list. Her husband knew nothing of it, "
    "and her sons did not ask. She hid the money in a boat.\n\nThe fraud was discovered in 2019.",
    "2019 | The fraud was discovered (Petra Almqvist)" },
  { "topic-pronouns-of-whoever-speaks",
    "Bank clerk admits theft from savers\n\nA bank clerk took the savings of forty widows.\n\nPetra Almqvist, a lawyer, was in court. She said it was sad. She told reporters so. She "
    "added that she says it often. She said no more.\n\nThe fraud was discovered in 2019.",
    "2019 | The fraud was discovered" },
  { "topic-thing-and-its-place",
    "Valley counts the cost\n\nThe dam above Lindau gave way before dawn. The water took the mill.\n\nEngineers had looked at the dam and found it sound. Nobody had wanted the dam.\n\nTwo "
    "workers died in 1957.",
    "1957 | Two workers died (Lindau dam)" },
  { "topic-thing-with-a-name",
    "Farewell to the animals\n\nThe last bear of the Ostberg zoo was sold. The zoo has no money.\n\nVisitors liked the zoo. The keepers wept.\n\nThe aviary was built in 1931.",
    "1931 | The aviary was built (Ostberg zoo)" },
  { "topic-ship-named-behind-a-comma",
    "Captain was warned\n\nA ferry sank in a storm, and most on board drowned.\n\nThe vessel, the Clara Rosa, had left late. The ship was old. The ferry was full.\n\nThe engines were "
    "replaced in 2006.",
    "2006 | The engines were replaced (Clara Rosa)" },
  { "topic-of-a-headline-beside-its-place",
    "Kitesa trial ends well\n\nDoctors in Kitesa are glad. In Kitesa people danced.\n\nTwo children died in 2011.",
    "2011 | Two children died (Kitesa trial)" },
  { "topic-two-of-a-kind",
    "Storm takes what men built\n\nThe Lindau bridge and the Ostberg bridge fell. The bridge was loved. Nobody liked the bridge.\n\nTwo workers died in 1957.",
    "1957 | Two workers died" },
  { "topic-work-in-quotation-marks",
    "Lost Swedish Silent ‘The Glass House’ Returns to the Screen\n\n“The Glass House,” the 1921 Swedish drama that nobody has seen since the war, will open the Gävle "
    "festival on Sunday. It rained. The film burned in 1944. Nobody wept.\n\nThe last reel surfaced on 3 June 2024.",
    "2024-06-03 | The last reel surfaced (The Glass House)" },
  { "topic-novel-in-quotation-marks",
    "Prize for ‘Silent Street’\n\nThe judges praised “Silent Street”, the story of a baker, for its wit. The novel is short. Nobody slept. The deal was secret.\n\nThe deal was signed on 3 June 2024.",
    "2024-06-03 | The deal was signed (Silent Street)" },
  { "topic-behind-a-menu",
    "Boats   Fares   About us   Careers\n\nThe story of Corvane\n\nCorvane makes pumps. Nobody slept. Corvane sells abroad. It rained.\n\nThe first strike ended in 1974.",
    "1974 | The first strike ended (Corvane)" },
  { "topic-of-a-row-that-names-nothing",
    "The Ostberg mill\n\nThe Ostberg mill is old. Nobody slept. The Ostberg mill has a wheel.\n\n1844 Wheel installed\n1871 Work resumes\n1902 Museum opens",
    "1871 | Work resumes (Ostberg mill)" },
  { "topic-of-a-row-with-a-clock",
    "Ostberg mine fire: rescuers go down\n\nA fire has broken out at the Ostberg mine, it was said on 3 June 2024. Nobody slept.\n\n17:10 Boy found alive\n\nHe was well.",
    "2024-06-10T17:10 | Boy found alive (Ostberg mine fire)" },
  { "topic-vote-before-a-colon",
    "Ostberg tram vote: as it happened\n\nCouncillors in Ostberg have said yes. Nobody slept. In Ostberg the trams are old.\n\nDiggers move in on 3 August 2024.",
    "2024-08-03 | Diggers move in (Ostberg tram vote)" },
  { "topic-no-sentence-before-a-colon",
    "Merope Rovers sign pact: who is next?\n\nMerope Rovers are tired. Nobody slept. Merope Rovers lost.\n\nThe coach was dismissed on 3 June 2024.",
    "2024-06-03 | The coach was dismissed (Merope Rovers)" },
  { "topic-of-what-happened-where-a-body-is-called-so",
    "The story of Corvane\n\nCorvane flies planes. Nobody slept. Corvane flies abroad. The Accident Inquiry Board found nothing.\n\nIt was Otto who stood before the press the day after the accident of 3 June 2024.",
    "2024-06-03 | Accident (Corvane)" },
  { "topic-no-war-for-a-word-of-it",
    "Long-lost film to get World premiere\n\nThe film was lost in World War II. It rained. The roof leaked.\n\nThe ban was lifted on 3 June 2024.",
    "2024-06-03 | The ban was lifted" },
  { "topic-story-of-a-headline-to-its-end",
    "Death toll in Tarn ferry crash rises\n\nA passenger of the Tarn ferry died last night. The ferry struck a pier. The crash was the worst for years.\n\n"
    LONG_ASIDE "\n\nA mechanic was arrested on 3 June 2024.",
    "2024-06-03 | A mechanic was arrested (Tarn ferry crash)" },
  { "topic-words-of-a-headline-with-capitals",
    "A Bridge Too Old for Its Trains\n\nThe crossing at the mill has stood for a century. It wants paint.\n\nThe deck was renewed in 1986.",
    "1986 | The deck was renewed" },
};

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    add_among_row ("/events/topics", &rows[i]);
  return g_test_run ();
}
