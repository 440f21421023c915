/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whom and what pronouns mean, and what agrees with them: short passages, read alone on the tenth of June 2024.  Among their events is the one of the row,
 * with these words. */

#include "event-lines.h"

static const AmongRow rows[] = {
  { "pronoun-goes-on-with-a-pronoun",
    "The survey began in Malmo, but the war brought it to a standstill. It was resumed in 1947.",
    "1947 | The survey was resumed" },
  { "pronoun-goes-on-with-a-pronoun-by-name",
    "The dig at Karsk opened in May, yet a flood halted it for weeks. It was resumed in August 2003.",
    "2003-08 | The dig at Karsk was resumed" },
  { "pronoun-of-a-hall-that-burnt",
    "The choir toured for ten years until a fire destroyed its hall. In 1921 it moved to Ostrava.",
    "1921 | The choir moved to Ostrava" },
  { "pronoun-silent-where-it-took",
    "The road was widened. It took a petition of 9,000 names to change the plan in 2004.",
    "2004 | It took a petition of 9,000 names to change the plan" },
  { "pronoun-silent-where-it-came-to-war",
    "The talks in Bergen failed. In 1976 it nearly came to war.",
    "1976 | It nearly came to war" },
  { "pronoun-of-what-is-led-to",
    "As for the iron lung, it was lent to Traverse City in 1958.",
    "1958 | The iron lung was lent to Traverse City" },
  { "pronoun-ship-with-an-article",
    "The Clara Rosa carried tourists. In 2025 she will be towed to Aliaga.",
    "2025 | The Clara Rosa will be towed to Aliaga" },
  { "pronoun-ship-as-an-object",
    "The Clara Rosa carried tourists until 1999. In August 2004 the owners sold her for scrap.",
    "2004-08 | The owners sold the Clara Rosa for scrap" },
  { "pronoun-ship-and-the-coast-guard",
    "The coast guard boarded the trawler Havlys on 2 May 2010 and brought her in to Vardo. Her skipper was fined in June 2010.",
    "2010-06 | Havlys’ skipper was fined" },
  { "pronoun-her-brought-home",
    "Anna Tervo lived in Rome. Marriage to the engineer Otto Hahn, in May 1928, brought her home.",
    "1928-05 | Marriage to the engineer Otto Hahn brought Anna Tervo home" },
  { "pronoun-her-let-go",
    "Irena Novak taught in Halifax. In August 2010 the university let her go after 26 years.",
    "2010-08 | The university let Irena Novak go after 26 years" },
  { "pronoun-her-sent-abroad",
    "Irena Novak taught in Halifax. In 2011 the council sent her abroad.",
    "2011 | The council sent Irena Novak abroad" },
  { "pronoun-her-made-mayor",
    "Irena Novak taught in Halifax. In 2012 the voters made her mayor.",
    "2012 | The voters made Irena Novak mayor" },
  { "agreement-of-the-pair",
    "Erik Lund and Lise Balle set up a bank. Charged in October 2022, the pair went on trial last September.",
    "2022-10 | Erik Lund and Lise Balle were charged" },
  { "agreement-of-they",
    "Erik Lund and Lise Balle ran a shop. Arrested in May 2021, they were released.",
    "2021-05 | Erik Lund and Lise Balle were arrested" },
  { "person-among-others",
    "The court heard 74 witnesses, among them Jesper Bang, who stepped down as head of the agency in 2022.",
    "2022 | Jesper Bang stepped down as head of the agency" },
  { "pronoun-she-is-no-firm",
    "Lumio was the future of money. Its app was loved, and Lumio grew. The ferry was its office.\n\nAnja Holm joined Lumio in 2018. In March 2019 she posted a letter to the board.",
    "2019-03 | Anja Holm posted a letter to the board (Lumio)" },
  { "pronoun-ship-behind-a-firm",
    "Lumio was the future of money, and Lumio grew.\n\nThe ferry is still there. Children play on the deck of the Borga Star, which carried tourists. In 2004 the receivers sold her for scrap.",
    "2004 | The receivers sold the Borga Star for scrap (Lumio)" },
  { "person-told-behind-what-she-was",
    "A former geography teacher, Ms Dunn, 52, entered parliament in 2011.",
    "2011 | Dunn entered parliament" },
  { "pronoun-silent-where-it-points",
    "The firm made drills. It was Otto Hahn who sold the patents in 1958.",
    "1958 | Otto Hahn sold the patents" },
};

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    add_among_row ("/events/pronouns", &rows[i]);
  return g_test_run ();
}
