/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Titles that say all that their sentence says of its date: who said it, and what; sentences read alone on the tenth of June 2024, a Monday. */

#include "event-lines.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *titles; /* a line each, in order of time */
} Row;

static const Row rows[] = {
  { "owned-1", "Its finance chief, Mark Weller, left on 9 January, officially to spend more time with his family.", "Mark Weller left\n" },
  { "owned-2", "A quarrel over beer tickets between dockers and sailors ended in 1920 with a fire.",
    "A quarrel over beer tickets between dockers and sailors ended with a fire\n" },
  { "himself-1", "The manager, Paul Rowe, was dismissed in March and was himself charged in July.",
    "Paul Rowe was dismissed\nPaul Rowe was himself charged\n" },
  { "work-1", "The band's second album, The Salt Road, was released in September 2003.", "The band's second album, The Salt Road, was released\n" },
  { "work-2", "The singer's fourth film, Night Boat, opened in Paris in March 1999.", "The singer's fourth film, Night Boat, opened in Paris\n" },
  { "work-3", "The mission's lander, Philae, touched down on 12 November 2014.", "The mission's lander, Philae, touched down\n" },
  { "led-relative-1", "The line between Tarn and Esk, on which nobody has travelled since 2012, is to reopen.", "Nobody has travelled on the line\n" },
  { "led-relative-2", "The treaty, under which the islands were returned in 1972, has lapsed.", "The islands were returned under the treaty\n" },
  { "when-1", "When the border was shut in March 2020 the firm sent its drivers home.", "The firm sent its drivers home\nThe border was shut\n" },
  { "when-2", "The bridge was closed in 1944, when it was hit by a bomb.", "The bridge was hit by a bomb\nThe bridge was closed\n" },
  { "when-3", "When she was elected in 2004, she had already served two terms.", "She was elected\n" },
  { "year-out", "He quit in September 2021 after a dispute, and sold most of his shares before the year was out.", "He sold most of his shares\nHe quit after a dispute\n" },
  { "founder-members", "The club were founder members of the Northern League in 1968.", "The club were founder members of the Northern League\n" },
  { "semicolon-1", "A battery burst into flames in a stairwell in Lyon in February 2022; nobody was hurt.",
    "A battery burst into flames in a stairwell in Lyon\n" },
  { "semicolon-2", "The mayor quit in May 2020; his deputy took over.", "The mayor quit\n" },
  { "said-1", "As of 30 April, the bank had loans of 12 million euros on its books, Alder Trust said.",
    "The bank had loans of 12 million euros on its books\n" },
  { "said-2", "\"The harbour is silting up very fast,\" Admiral Osk Berg, the head of the coast guard, said over the weekend.",
    "Admiral Osk Berg: “The harbour is silting up very fast”\n" },
  { "said-3", "The pool will close for good, the council said on Monday.",
    "The council said the pool will close for good\n" },
  { "said-4", "\"The pier is a disgrace,\" the mayor of Altdorf told reporters on Friday.",
    "The mayor of Altdorf: “The pier is a disgrace”\n" },
  { "said-5", "\"How many of these farms will be standing in 2030?\" she asked.",
    "“How many of these farms will be standing?”\n" },
  { "said-6", "Ministers announced on Wednesday, after weeks of doubt and a bitter row within the cabinet, that the tax on salt would be cut by half.",
    "Ministers announced the tax on salt would be cut by half\n" },
  { "said-7", "The army said in a statement on Sunday: \"Our forces have left the valley.\"",
    "The army: “Our forces have left the valley”\n" },
  { "said-8", "A letter sent to parents, which offered them free meals, was a forgery, the school said on Monday.",
    "The school said a letter sent to parents was a forgery\n" },
  { "only-when-1", "The last performance, a charity showing of Blue Moon, was in October 2008.",
    "Last performance, a charity showing of Blue Moon\n" },
  { "only-when-2", "The first recorded climb of the tower dates from 1664.",
    "First recorded climb of the tower\n" },
  { "only-when-3", "The windmill dates from 1664.",
    "The windmill dates from then\n" },
  { "only-when-4", "The funeral will be on Friday.",
    "Funeral\n" },
  { "only-when-5", "The hearing was in May, in Graz.",
    "Hearing in Graz\n" },
  { "only-when-6", "The strike was in 1984 and lasted for weeks.",
    "Strike\n" },
  { "date-does-1", "Monday has been declared a day of mourning in the county.",
    "Day of mourning in the county\n" },
  { "date-does-2", "The 1990s brought a wave of strikes and a change of owner.",
    "Wave of strikes and a change of owner\n" },
  { "date-does-3", "Tuesday saw heavy fighting around the town of Orvan.",
    "Heavy fighting around the town of Orvan\n" },
  { "date-does-4", "2019 was the wettest year on record.",
    "Wettest year on record\n" },
  { "there-1", "There is a chance of one in 300 that the comet will hit the moon in 2082.",
    "There is a chance of one in 300 that the comet will hit the moon\n" },
  { "there-2", "There is a risk that the dam will overflow by Friday.",
    "There is a risk that the dam will overflow\n" },
  { "there-3", "There was little hope on Tuesday that the miners would be found alive.",
    "There was little hope that the miners would be found alive\n" },
  { "said-of-a-name-1", "Low Ebb are a folk band from Oban, formed in 1996 by Ann Moss and Wim Kerr.",
    "Low Ebb were formed by Ann Moss and Wim Kerr\n" },
  { "said-of-a-name-2", "The mill is a ruin, abandoned in 1840.",
    "The mill was abandoned\n" },
  { "said-of-a-name-3", "Petra Kern is a Swiss skier who won the downhill title in 1998.",
    "Petra Kern won the downhill title\n" },
  { "said-of-a-name-4", "It is a village that was flooded in 1957.",
    "A village was flooded\n" },
  { "said-of-a-name-5", "This is a club that very nearly died in 2011 and was saved a year later by its own members.",
    "A club nearly died\nA club was saved by its own members\n" },
  { "joined-that-1", "Residents say that the street has been shut since January and that they were promised it would reopen by July.",
    "The street has been shut\nThe street would reopen\n" },
  { "joined-that-2", "Police said the road was shut on Monday and that drivers were told it would open by Friday.",
    "The road was shut\nThe road would open\n" },
  { "town-in-region-1", "She married a Portland, Ore., banker in 1970.",
    "She married a Portland banker\n" },
  { "town-in-region-2", "Police searched the Dayton, Ohio, home of a teacher on Monday.",
    "Police searched the Dayton home of a teacher\n" },
  { "town-in-region-3", "He has been on the run since the May 1998 robbery of a Salem, Mass., bank.",
    "He has been on the run since the robbery of a Salem bank\nRobbery of a Salem bank\n" },
  { "town-in-region-4", "He was born in Salem, Mass., in 1950.",
    "He was born in Salem\n" },
  { "places-with-dates-1", "The offices were opened in Oslo in 1990, Lund in 1992 and Bergen in 1999.",
    "The offices were opened in Oslo\nThe offices were opened in Lund\nThe offices were opened in Bergen\n" },
  { "places-with-dates-2", "The league has been enlarged to include Greece in 1952, Malta in 1955 and Spain in 1982.",
    "The league has been enlarged to include Greece\nThe league has been enlarged to include Malta\nThe league has been enlarged to include Spain\n" },
  { "dashes-1", "Poland and Norway - old rivals on the ice - signed the treaty on 3 June 2023.",
    "Poland and Norway signed the treaty\n" },
  { "dashes-2", "The suspect -- Kadir Omar -- was to appear before a judge in Leeds on 3 May.",
    "The suspect Kadir Omar was to appear before a judge in Leeds\n" },
  { "dashes-3", "In 2015 the firm – which had moved to Oslo – sold its mills.",
    "The firm sold its mills\n" },
  { "office-1", "Mr. Stone, founder and owner of Magra, resigned as chairman on 3 May.",
    "Stone resigned as chairman\n" },
  { "joined-1", "But this year, children wore red caps to school.",
    "Children wore red caps to school\n" },
  { "date-with-comma-1", "The outlaw was caught on May 13, 1903 on a farm near Graz.",
    "The outlaw was caught on a farm near Graz\n" },
  { "date-is-object-1", "The war dominated the 1990s.",
    "The war dominated the 1990s\n" },
  { "date-is-object-2", "He spent part of Sunday night with pickets.",
    "He spent part of Sunday night with pickets\n" },
  { "date-is-object-3", "The choir spent the summer of 2005 in Ghent.",
    "The choir spent the summer of 2005 in Ghent\n" },
  { "date-is-object-4", "She arrived the next day in Graz.",
    "She arrived in Graz\n" },
  { "whole-noun-1", "On 26 August the Second Army on the left of the Third was drawn into the battle, extending it northward.",
    "The Second Army on the left of the Third was drawn into the battle\n" },
  { "whole-noun-2", "The report was filed with the Securities and Futures Commission on 3 May 2019 by lawyers for both of the families concerned.",
    "The report was filed with the Securities and Futures Commission by lawyers\n" },
  { "of-what-1", "Norway called on Thursday for an urgent meeting of the Association of Northern Fishing Nations to discuss how much cod to land.",
    "Norway called for an urgent meeting\n" },
  { "distance-1", "A jogger saw the van near the house on 8 April ten days before the raid.",
    "A jogger saw the van near the house\n" },
  { "two-with-titles-1", "On Friday, Mayor Alex Pell and Governor Joe Carr, joined by one of the lawyers, flew to Bern to appeal to the minister.",
    "Mayor Alex Pell and Governor Joe Carr flew to Bern to appeal to the minister\n" },
  { "estimated-1", "The economy grew an estimated 2.5% in the third quarter of 2019.",
    "The economy grew an estimated 2.5%\n" },
  { "says-nothing-1", "On 3 May 2010 everything changed, when the mill burned down.",
    "The mill burned down\n" },
  { "only-when-7", "The first recorded dive from the rock dates from 1664.",
    "First recorded dive from the rock\n" },
  { "and-in-1", "The choir was founded in 1901 and, in 1950, moved to Graz.",
    "The choir was founded\nThe choir moved to Graz\n" },
  { "and-in-2", "She won the seat in 1997 but, in 2001, lost it.",
    "She won the seat\nShe lost the seat\n" },
  { "and-in-3", "The tower was built in 1874 and, in 1999, was rebuilt in steel.",
    "The tower was built\nThe tower was rebuilt in steel\n" },
  { "to-what-1", "The judge sentenced Novak on 12 June 2015 to eleven years in prison for stealing funds meant for refugees.",
    "The judge sentenced Novak to eleven years in prison for stealing funds\n" },
  { "to-what-2", "She became the first woman to swim the strait in 1934, in 14 hours and 31 minutes.",
    "She became the first woman to swim the strait\n" },
  { "first-nouns-1", "Talks between the union and the railway broke down late on Sunday over pensions.",
    "Talks between the union and the railway broke down over pensions\n" },
  { "last-seen-1", "Police are looking for a woman who was last seen near the quay on Friday evening.",
    "A woman was last seen near the quay\n" },
  { "only-1", "Only two of the 14 crew survived when the trawler sank off Iceland in February 1974.",
    "Only two of the 14 crew survived when the trawler sank off Iceland\n" },
  { "one-of-1", "The first of three inquiries into the disaster opened in June 1986.",
    "The first of three inquiries into the disaster opened\n" },
  { "one-of-2", "The last of the missing, a student from Voss, was found by a fishing crew on 3 May.",
    "The last of the missing was found by a fishing crew\n" },
  { "date-before-verb-1", "In the strike of 1984 the pit was occupied by miners, and on 12 August police stormed the gates, injuring forty.",
    "The pit was occupied by miners\nPolice stormed the gates\n" },
  { "to-whom-1", "The contract to build the tunnel was awarded in 2008 to a consortium led by the Swiss firm Brugg & Sohn.",
    "The contract to build the tunnel was awarded to a consortium\n" },
  { "said-9", "The novelist Jan Kopal has died aged 88, his publisher said on Tuesday.",
    "The novelist Jan Kopal has died aged 88, his publisher said\n" },
  { "to-do-what-1", "On the night of 18 April 1775 the general sent 700 men to seize powder stored by the colonists in the village of Concord.",
    "The general sent 700 men to seize powder\n" },
  { "two-named-1", "Mary Holt met Carl Best in Bern in May. The two ministers, Mary Holt and Carl Best, were named in a report on 3 June.",
    "Mary Holt met Carl Best in Bern\nMary Holt and Carl Best were named in a report\n" },
  { "nation-1", "Dutch police arrested the banker in Rotterdam last month at the request of Swiss prosecutors.",
    "Dutch police arrested the banker in Rotterdam\n" },
  { "two-verbs-1", "Nobody was hurt when the roof of the sports hall fell in on 2 January.",
    "The roof of the sports hall fell in\n" },
  { "given-1", "The regulator has given the company until 30 September to repair the dam.",
    "The regulator has given the company until 30 September to repair the dam\n" },
  { "only-2", "Until 1974 the valley could be reached only on foot.",
    "The valley could be reached only on foot\n" },
  { "purpose-1", "In December the assembly began to sell the church lands to the highest bidder in order to raise money for the war with its rivals.",
    "The assembly began to sell the church lands to the highest bidder\n" },
  { "beside-participle-1", "The costs came from a new labour pact signed on 1 June and from a fire.",
    "A new labour pact was signed\n" },
  { "again-1", "The goalkeeper broke his wrist in August and did not play again until February.",
    "The goalkeeper broke his wrist\nThe goalkeeper played again\n" },
  { "again-2", "The factory did not reopen until 2019.",
    "The factory reopened\n" },
  { "again-3", "The ship was not seen again until 1954.",
    "The ship was seen again\n" },
};

static void
append_title (GString           *lines,
              const WhenceEvent *event)
{
  g_string_append_printf (lines, "%s\n", event->title);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;

  check_lines (row->name, row->text, row->titles, append_title);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/events/whole/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  return g_test_run ();
}
