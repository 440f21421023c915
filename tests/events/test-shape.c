/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Titles that are good language: sentences read alone on the tenth of June 2024, a Monday, each of a kind that a title is easily put together wrong
 * of, and the titles they tell. */

#include "event-lines.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *titles; /* a line each, in order of time */
} Row;

static const Row rows[] = {
  { "shared-object-1", "Police searched and later sealed the warehouse on 4 May 2023.",
    "Police sealed the warehouse\n" },
  { "shared-object-2", "The board interviewed and appointed a new director in June 2021.",
    "The board appointed a new director\n" },
  { "shared-object-3", "The firm bought and restored the old theatre in 2015.",
    "The firm bought and restored the old theatre\n" },
  { "what-is-said-1", "The mayor told reporters on Monday that the bridge would stay closed.",
    "The mayor told reporters that the bridge would stay closed\n" },
  { "what-is-said-2", "The ministry said on Friday it would appeal against the ruling.",
    "The ministry said it would appeal against the ruling\n" },
  { "what-is-said-3", "The editor asked her for another story in 2016.",
    "The editor asked her for another story\n" },
  { "what-is-said-4", "The orchestra commissioned a piece from her in 2011 and asked for another in 2014.",
    "The orchestra commissioned a piece from her\nThe orchestra asked for another\n" },
  { "what-is-said-5", "The firm said in Oslo late on Tuesday that its talks with Brand had ended.",
    "The firm said in Oslo that its talks with Brand had ended\n" },
  { "that-month-1", "A commissioner reported that October that there had been errors on all sides.",
    "A commissioner reported that there had been errors on all sides\n" },
  { "that-month-2", "Parliament lifted his immunity that June by 61 votes to 14.",
    "Parliament lifted his immunity by 61 votes to 14\n" },
  { "places-1", "The painter took the gallery to court in 2013.",
    "The painter took the gallery to court\n" },
  { "places-2", "In 2016 the widow took the insurer to court over the unpaid bill.",
    "The widow took the insurer to court over the unpaid bill\n" },
  { "places-3", "The company went to market in 1999 with shares at 12 crowns.",
    "The company went to market with shares at 12 crowns\n" },
  { "places-4", "The captain put to sea on 3 May 1801.",
    "The captain put to sea\n" },
  { "places-5", "A farmer who was taken to court in 1873 won.",
    "A farmer who was taken to court won\n" },
  { "places-6", "The paper went to press on 3 March 1848 without its front page.",
    "The paper went to press without its front page\n" },
  { "places-7", "The collection went to auction in 1928.",
    "The collection went to auction\n" },
  { "places-8", "The family took the state to trial in 1977.",
    "The family took the state to trial\n" },
  { "questions-1", "Whether the letter is genuine has been disputed since the 1950s.",
    "Whether the letter is genuine has been disputed\n" },
  { "questions-2", "Whether the treaty is still valid has been doubted since 1998.",
    "Whether the treaty is still valid has been doubted\n" },
  { "questions-3", "What happened on 4 June 1999 was seen by millions.",
    "What happened was seen by millions\n" },
  { "questions-4", "Whether he jumped has been asked since 1958.",
    "Whether he jumped has been asked\n" },
  { "questions-5", "What was agreed in 1916 was kept secret.",
    "What was agreed was kept secret\n" },
  { "questions-6", "How the fire started was settled in 1988.",
    "How the fire started was settled\n" },
  { "no-comma-1", "Since the roof was replaced in 1995 the hall seats 900.",
    "The hall seats 900\nThe roof was replaced\n" },
  { "no-comma-2", "Since the mine was closed in 1986 the village has lost half its people.",
    "The village has lost half its people\nThe mine was closed\n" },
  { "no-comma-3", "After Hurricane Otto in November 2016 the port closed for a week.",
    "The port closed for a week\n" },
  { "no-comma-4", "After Cyclone Lena in August 2012 the river rose by two metres.",
    "The river rose by two metres\n" },
  { "no-comma-5", "Before the vote in May 2016 the minister resigned.",
    "Vote\nThe minister resigned\n" },
  { "no-comma-6", "Following the raid in June 1942 the survivors fled to the hills.",
    "Raid\nThe survivors fled to the hills\n" },
  { "inversion-1", "Then came a second flood, in 1953.",
    "Then came a second flood\n" },
  { "inversion-2", "In the room in 1961 sat the four presidents.",
    "In the room sat the four presidents\n" },
  { "inversion-3", "Behind the takeover in 2018 stood a Swiss fund.",
    "Behind the takeover stood a Swiss fund\n" },
  { "inversion-4", "On the hill above the harbour stood a lighthouse until 1944.",
    "On the hill above the harbour stood a lighthouse\n" },
  { "inversion-5", "From the east in 1241 came the horsemen.",
    "From the east came the horsemen\n" },
  { "inversion-6", "Above the gate in 1890 hung a portrait of the tsar.",
    "Above the gate hung a portrait of the tsar\n" },
  { "inversion-7", "In the next carriage on 4 May 1901 sat the assassin.",
    "In the next carriage sat the assassin\n" },
  { "inversion-8", "On 3 June 1955 came the verdict.",
    "The verdict came\n" },
  { "lead-of-date-1", "Schools will stay closed until at least 25 June 2024.",
    "Schools will stay closed\n" },
  { "lead-of-date-2", "The gates will stay shut until at least 1 July 2024.",
    "The gates will stay shut\n" },
  { "lead-of-date-3", "The museum will not reopen before at least March 2025.",
    "The museum will not reopen\n" },
  { "lead-of-date-4", "The army had reached the river by at latest May 1940.",
    "The army had reached the river\n" },
  { "lead-of-date-5", "The shop closed late on Tuesday, 3 May 2022.",
    "The shop closed\n" },
  { "lead-of-date-6", "The council said in a note late on Friday that the bridge was safe.",
    "The council said in a note that the bridge was safe\n" },
  { "lead-of-date-7", "In 1957 alone nine ships sank in the strait.",
    "Nine ships sank in the strait\n" },
  { "lead-of-date-8", "A film planned at the studio for 1998 fell victim to a strike.",
    "A film planned at the studio fell victim to a strike\n" },
  { "lead-of-date-9", "A tower planned in the port for 2003 was given up.",
    "A tower planned in the port was given up\n" },
  { "links-1", "The fund reported a profit of $3 million, or 40 cents a share, for 2022.",
    "The fund reported a profit of $3 million\n" },
  { "links-2", "British and French engineers met in the tunnel on 1 December 1990.",
    "British and French engineers met in the tunnel\n" },
  { "links-3", "The Army and Navy Club opened in 1837.",
    "The Army and Navy Club opened\n" },
  { "aside-1", "In the winter of 1891 the council considered, for the first time, a ban on cars.",
    "The council considered a ban on cars\n" },
  { "aside-2", "In May 2004 the firm launched, after long delays, its first phone.",
    "The firm launched its first phone\n" },
  { "aside-3", "The union won, against all odds, a rise of 5 percent in 2018.",
    "The union won a rise of 5 percent\n" },
  { "aside-4", "Spain sold, for 20 million dollars, the islands in 1899.",
    "Spain sold the islands\n" },
  { "aside-5", "The king abolished, under pressure, the tax on salt in 1788.",
    "The king abolished the tax on salt\n" },
  { "aside-6", "The team lost, in front of 40,000 people, its first match in May 2011.",
    "The team lost its first match\n" },
  { "aside-7", "She published, at the age of 24, her first novel in 1903.",
    "She published her first novel\n" },
  { "aside-8", "He died, after a long illness, the following year.",
    "He died\n" },
  { "aside-9", "The council voted on Monday, by nine votes to four, to close the pool.",
    "The council voted to close the pool\n" },
  { "aside-10", "The club decided in May 2021, after years of losses, to sell the ground.",
    "The club decided to sell the ground\n" },
  { "aside-11", "The two banks agreed on 3 May 2019, subject to approval, to merge.",
    "The two banks agreed to merge\n" },
  { "aside-12", "The king promised in 1848, under pressure, to grant a constitution.",
    "The king promised to grant a constitution\n" },
  { "contents-1", "The firm, which made ships, said in Oslo late on Tuesday that its talks with Brand had ended.",
    "The firm said in Oslo that its talks with Brand had ended\n" },
  { "contents-2", "The paper reported in a long piece on 4 May 2021 that the minister had lied.",
    "The paper reported in a long piece that the minister had lied\n" },
  { "articles-1", "An earlier report that the mayor had fled on Monday was wrong.",
    "A report that the mayor had fled was wrong\n" },
  { "articles-2", "The firm made a further offer on 3 May 2019.",
    "The firm made a further offer\n" },
  { "as-1", "Leningrad, as the city was known until 1991, was rebuilt.",
    "The city was known as Leningrad\n" },
  { "as-2", "The steamer left Danzig, as the port was called until 1945.",
    "The port was called Danzig\n" },
  { "as-3", "They met in Christiania, as the capital was named until 1925.",
    "The capital was named Christiania\n" },
  { "as-4", "The dam was unsafe, as engineers had warned in 2012.",
    "The dam was unsafe, as engineers had warned\n" },
  { "as-5", "The bank was insolvent, as the paper reported in May 2019.",
    "The bank was insolvent, as the paper reported\n" },
  { "as-6", "The trial will go on, as the judge ruled on Friday.",
    "The trial will go on, as the judge ruled\n" },
  { "as-7", "The peace held, as both sides promised in 1998.",
    "The peace held, as both sides promised\n" },
  { "as-8", "The walls were weak, as a survey suggested in 1990.",
    "The walls were weak, as a survey suggested\n" },
  { "as-9", "The mine will close, as the owner said last week.",
    "The mine will close, as the owner said\n" },
  { "as-10", "Crowds fled, as troops entered the city on 4 May 1989.",
    "Troops entered the city\n" },
  { "tails-1", "The company will not be profitable until 1994 or later.",
    "The company will be profitable\n" },
  { "tails-2", "The mills were too weak to compete, but as late as 1981 the owners hoped for a rise.",
    "The owners hoped for a rise\n" },
  { "tails-3", "The assembly declared, on 2 November 1789, that the land was the nation's.",
    "The assembly declared that the land was the nation's\n" },
  { "tails-4", "President Bill Lind vetoed the law on 3 May 2019.",
    "President Bill Lind vetoed the law\n" },
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
      g_autofree char *path = g_strdup_printf ("/events/shape/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  return g_test_run ();
}
