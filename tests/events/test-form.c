/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sentence or two of the tenth of June 2024, a Monday: the form that a clause has in its title, whatever its order of words in the text. */

#include "event-lines.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *events; /* a line each, in order of time; see append_event() */
} Row;

static const Row rows[] = {
  { "only-verb", "Lorries full of grain rolled into Tunis on Tuesday.",
    "2024-06-04 | Lorries full of grain rolled into Tunis | @ | @\n" },
  { "only-verb-of", "A council of bishops met at Ravenna in the spring of 1177, and a truce was agreed.",
    "1177-21 | A council of bishops met at Ravenna | Ravenna meeting | meeting\n" },
  { "only-verb-behind-lead", "After weeks of talks the two unions agreed on 14 February 2022 to merge.",
    "2022-02-14 | The two unions agreed to merge | @ | agreement\n" },
  { "only-verb-grew", "Total deposits increased to €4 billion in 2021 from €3 billion.",
    "2021 | Total deposits increased to €4 billion from €3 billion | @ | @\n" },
  { "lead-participle", "In a poll taken in May 2023, 60 per cent of the voters said no.",
    "2023-05 | @ | @ | @\n" },
  { "apposed-to", "The judge sentenced Mills, 43, to nine years in prison on Monday.",
    "2024-06-10 | The judge sentenced Mills to nine years in prison | @ | court\n" },
  { "apposed-guilty", "A jury in Leeds on Tuesday found Paul Rook, a former policeman, guilty of perjury.",
    "2024-06-04 | A jury in Leeds found Paul Rook guilty of perjury | @ | court\n" },
  { "apposed-not-guilty", "The jury on Friday found Dana Cole, 31, not guilty of manslaughter.",
    "2024-06-07 | The jury found Dana Cole not guilty of manslaughter | @ | court\n" },
  { "apposed-object", "The university made Ruth Adler, its librarian, an honorary doctor in 1988.",
    "1988 | The university made Ruth Adler an honorary doctor | @ | @\n" },
  { "apposed-home", "The king in 2011 awarded Sgt. Mary Quinn, of Boise, Idaho, the Star of Valour.",
    "2011 | The king awarded Sgt. Mary Quinn the Star of Valour | @ | award\n" },
  { "apposed-of", "In 2012 the opposition accused Karin Holm, the finance minister, of lying to parliament.",
    "2012 | The opposition accused Karin Holm of lying to parliament | @ | @\n" },
  { "apposed-for", "The minister on 4 June dismissed Peter Vogel, the police chief, for taking bribes.",
    "2024-06-04 | The minister dismissed Peter Vogel for taking bribes | @ | @\n" },
  { "apposed-score", "In 1994 they beat Norwich, the holders, 2-1 in the final.",
    "1994 | They beat Norwich 2-1 in the final | @ | sport\n" },
  { "apposed-relative", "In March the bank sold Veltra, which had made no profit for years, to Helvion.",
    "2024-03 | The bank sold Veltra to Helvion | @ | trade\n" },
  { "apposed-list", "She visited Rome, Turin and Genoa, in the north, in 1911.",
    "1911 | She visited Rome, Turin and Genoa | @ | visit\n" },
  { "not-until", "Not until 1998 did a Norlandic prime minister, Mr Keld Obusk, put an apology in writing.",
    "1998 | A Norlandic prime minister, Mr Keld Obusk, put an apology in writing | @ | @\n" },
  { "only-then", "Only in 2009 did the council admit that the pipes were made of lead.",
    "2009 | The council admitted that the pipes were made of lead | @ | @\n" },
  { "not-until-passive", "Not until 2012 were the pipes replaced.",
    "2012 | The pipes were replaced | @ | @\n" },
  { "only-after", "Only after the flood of 1953 did the Dutch build the barrier.",
    "1953 | Flood | @ | disaster\n[1953..] | The Dutch built the barrier | @ | construction\n" },
  { "only-two", "Only two of them came back in 1911.",
    "1911 | Only two of them came back | @ | @\n" },
  { "fronted-participle", "Also killed in the crash on 4 May were two students and the driver.",
    "2024-05-04 | Two students were killed in the crash | @ | @\n" },
  { "participle-of-subject", "A civil claim brought by 23 families is due to be heard in October.",
    "2024-10 | A civil claim brought by 23 families is due to be heard | @ | @ | planned\n" },
  { "cleft-date", "It was only in 2019 that Tunis, angered by the verdict of the court, had imposed those curbs.",
    "2019 | Tunis had imposed those curbs | @ | @\n" },
  { "cleft-place", "It was in Dundee in 1937 that she first saw the sea.",
    "1937 | She first saw the sea in Dundee | @ | @\n" },
  { "cleft-subject", "It was the verdict of October 2018 that started the quarrel.",
    "2018-10 | The verdict started the quarrel | @ | @\n" },
  { "cleft-person", "It was Odile Ferrand who signed the papers on 3 March.",
    "2024-03-03 | Odile Ferrand signed the papers | @ | agreement\n" },
  { "no-cleft", "It was announced in May 2011 that the mill would close.",
    "2011-05 | It was announced that the mill would close | @ | @\n" },
  { "no-cleft-rank", "It was the first ship that reached the island in 1820.",
    "1820 | The first ship reached the island | @ | @\n" },
  { "relative-insertion", "First of Lund, which now has 45 branches, announced an agreement to acquire a bank in January.",
    "2024-01 | First of Lund announced an agreement to acquire a bank | @ | @\n" },
  { "relatives-joined", "Vlasta Sommer, who was born in Graz in 1951 and who led the union until 2004, died on Sunday.",
    "1951 | Vlasta Sommer was born in Graz | @ | birth\n../2004 | Vlasta Sommer led the union | @ | @\n2024-06-09 | Vlasta Sommer died | @ | death\n" },
  { "name-behind-year", "On March 27, 1918 Karelia joined the league.",
    "1918-03-27 | Karelia joined the league | @ | @\n" },
  { "said-until", "A spokesman said on Thursday that the troops will stay until Norland yields.",
    "2024-06-06 | A spokesman said that the troops will stay | @ | @\n" },
  { "quoted-fragment", "\"Not this winter and not the next,\" said Anna Roche.",
    "2024-24 | Anna Roche: “Not this winter and not the next” | @ | @ | planned\n" },
  { "agent-with-name", "A gang led by the smuggler Karl Berg robbed the bank in 1931.",
    "1931 | A gang led by the smuggler Karl Berg robbed the bank | @ | crime\n" },
  { "trading-comma", "In local trading on Friday, Lund Line rose 25 cents to $4.25.",
    "2024-06-07 | Lund Line rose 25 cents to $4.25 | @ | @\n" },
  { "rescued-by", "The boy was rescued off the coast of Norland by two Danish fishermen last November after the boat he was in capsized.",
    "2023-11 | The boy was rescued off the coast of Norland by two Danish fishermen | @ | @\n" },
  { "much-of", "In May 1951 a storm destroyed much of the town.",
    "1951-05 | A storm destroyed much of the town | @ | @\n" },
  { "aim-cut-inside", "In 2004 parliament passed a law to protect the forests of the northern provinces of the country against fires and illegal logging.",
    "2004 | Parliament passed a law to protect the forests of the northern provinces | @ | law\n" },
  { "plans-to", "In September, the group announced plans to acquire the fruit business of Orbis Norland Inc.'s Del Porto foods unit for $557 million.",
    "2023-09 | The group announced plans to acquire the fruit business | @ | @\n" },
  { "number-of-whom", "The number of doctors who left the country rose between 1982 and 1992.",
    "1982/1992 | The number of doctors who left the country rose | @ | @\n" },
  { "what-was-left", "A storm carried away what was left of the pier in January 1990.",
    "1990-01 | A storm carried away what was left of the pier | @ | disaster\n" },
  { "subject-behind-insertion", "Karl Berg, then 19, and his sister left for Chile in 1936.",
    "1936 | Karl Berg left for Chile | @ | @\n" },
  { "joined-clause", "The works shut down in 1985, and the last families left in 1991.",
    "1985 | The works shut down | @ | @\n1991 | The last families left | @ | @\n" },
  { "so-angry", "So angry were the farmers that in May 2010 they dumped manure outside the ministry.",
    "2010-05 | They dumped manure outside the ministry | @ | @\n" },
  { "from-to-cut", "The funeral home and cemetery operator changed from a fiscal year to a calendar year in December.",
    "2023-12 | The funeral home and cemetery operator changed to a calendar year | @ | @\n" },
  { "number-and-unit", "Lund also added $227.3 million to reserves for losses on the loans, increasing reserves to $300 million, or about 6.7% of the total, as of Sept. 30.",
    "2023-09-30 | Lund also added $227.3 million to reserves for losses on the loans | @ | @\n" },
  { "quoted-object", "The ministry on Sunday issued an updated \"worldwide caution\" to travellers because of fresh threats to the country's interests abroad.",
    "2024-06-09 | The ministry issued an updated \"worldwide caution\" to travellers | @ | @\n" },
  { "name-like-a-verb", "Unite, which represents the crews at Norlink, called the news \"a kick in the teeth\" on 3 May.",
    "2024-05-03 | Unite called the news \"a kick in the teeth\" | @ | @\n" },
  { "two-sentences", "In March the audit office concluded that the board had known of the danger for at least five years; its director resigned.",
    "2024-03 | The audit office concluded that the board had known of the danger | @ | @\n" },
  { "series-of", "The navies and air forces of the three countries held the first of a new series of exercises, called Open Sea, this June.",
    "2024-06 | Navies and air forces of three countries held first of series of exercises | @ | @\n" },
  { "before-a-press", "Her book was turned down by eleven publishers before a small press in Leith printed 500 copies in 1987.",
    "[..1987] | Her book was turned down by eleven publishers | @ | @\n1987 | A small press in Leith printed 500 copies | @ | @\n" },
  { "tunnel-long", "The tunnel, 57km long and years in the making, opened in June 2016.",
    "2016-06 | The tunnel opened | @ | @\n" },
  { "once-the-pride", "The old pier, once the pride of the town, collapsed in a storm in January 1990.",
    "1990-01 | The old pier collapsed in a storm | @ | disaster\n" },
  { "apposed-home-to", "A magistrate in Cork on Wednesday ordered Declan Foy, 29, of no fixed address, to pay €400 for kicking a police horse.",
    "2024-06-05 | A magistrate in Cork ordered Declan Foy to pay €400 for kicking a police horse | @ | @\n" },
  { "apposed-behind-place", "The company sold its mills in Turku, long the core of the business, to a Swedish rival for €40m in 2011.",
    "2011 | The company sold its mills in Turku to a Swedish rival for €40m | @ | trade\n" },
  { "apposed-years-for", "The judge on Friday sentenced Ana Prado, a nurse at the home, to six years for stealing from patients.",
    "2024-06-07 | The judge sentenced Ana Prado to six years for stealing from patients | @ | court\n" },
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
      g_autofree char *path = g_strdup_printf ("/events/form/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  return g_test_run ();
}
