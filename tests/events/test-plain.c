/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Articles in a language of which only the words of dates are known: each date is told in the words of its sentence.  Written on the tenth of June
 * 2024. */

#include "event-lines.h"

static const EventRow rows[] = {
  /* the date stays where it begins the clause, since the verb stands behind it */
  { "verb-second", "Am 5. Mai 2021 eröffnete der Bürgermeister die Brücke in Köln.",
    "2021-05-05 | Am 5. Mai 2021 eröffnete der Bürgermeister die Brücke in Köln | Eröffnete der… | other\n" },
  { "verb-second-year", "Im Jahr 2019 wurde das Museum geschlossen, weil das Geld fehlte.",
    "2019 | Im Jahr 2019 wurde das Museum geschlossen, weil das Geld fehlte | Das Museum geschlossen… | other\n" },
  { "verb-second-adverb", "Bereits im Mai 2018 hatte der Rat den Plan mit den Bürgern erörtert.",
    "2018-05 | Bereits im Mai 2018 hatte der Rat den Plan mit den Bürgern erörtert | @ | other\n" },
  { "weekday-and-day", "Am Dienstag, dem 5. Mai 2020, kam der Kanzler nach Bonn und sprach mit der Presse.",
    "2020-05-05 | @ | Kam der Kanzler nach… | other\n" },

  /* and goes where it only says when */
  { "in-the-middle", "Die alte Brücke war seit 1974 für den Verkehr gesperrt.",
    "1974/.. | Die alte Brücke war für den Verkehr gesperrt | Die alte Brücke war für… | other\n" },
  { "day-in-the-middle", "Die Stadt hat am 12. März 2020 den Hafen an einen Reeder aus Bremen verkauft.",
    "2020-03-12 | Die Stadt hat den Hafen an einen Reeder aus Bremen verkauft | @ | other\n" },
  { "at-the-end", "Das Werk in Lübeck schloss seine Tore im Herbst 1993.",
    "1993-23 | Das Werk in Lübeck schloss seine Tore | @ | other\n" },
  { "end-of-a-year", "Der Sender stellte Ende 2004 den Betrieb auf der Insel ein.",
    "2004 | Der Sender stellte den Betrieb auf der Insel ein | @ | other\n" },
  { "range", "Der Dom wurde von 1990 bis 1994 mit dem Geld der Stiftung erneuert.",
    "1990/1994 | Der Dom wurde mit dem Geld der Stiftung erneuert | @ | other\n" },
  { "year-behind-a-verb", "Der Turm wurde 1998 mit 3,5 Millionen Euro vom Land erneuert.",
    "1998 | Der Turm wurde mit 3,5 Millionen Euro vom Land erneuert | @ | other\n" },

  /* but not where the noun, a determiner or what little else is said wants it */
  { "of-a-noun", "Die Wahl 2019 gewann der Kandidat der Bürger mit 52,4 Prozent.",
    "2019 | Die Wahl 2019 gewann der Kandidat der Bürger mit 52,4 Prozent | @ | other\n" },
  { "behind-an-article", "Der am 5. Mai 2010 eröffnete Anbau kostete nach den Akten 3,2 Millionen Euro.",
    "2010-05-05 | Der am 5. Mai 2010 eröffnete Anbau kostete nach den Akten 3,2 Millionen Euro | @ | other\n" },
  { "little-left", "Die Schleuse besteht seit 1987.", "1987/.. | Die Schleuse besteht seit 1987 | @ | other\n" },
  { "from-to", "Die Arbeiten dauerten vom 3. März 2018 bis zum 4. April 2021.",
    "2018-03-03/2021-04-04 | Die Arbeiten dauerten vom 3. März 2018 bis zum 4. April 2021 | @ | other\n" },

  /* several dates: what is joined to the first by a conjunction is told of the second; none of those that are told together is left out */
  { "two-dates", "Das Haus wurde 1903 von einem Kaufmann gebaut und 1978 von der Stadt saniert.",
    "1903 | Das Haus wurde von einem Kaufmann gebaut | @ | other\n"
    "1978 | Das Haus wurde 1903 von einem Kaufmann gebaut und 1978 von der Stadt saniert | @ | other\n" },
  { "two-dates-at-the-beginning", "Im Mai 1936 ging er nach Wien, kam aber im Juni 1938 mit der Familie nach Bonn zurück.",
    "1936-05 | Im Mai 1936 ging er nach Wien | @ | other\n"
    "1938-06 | Kam aber im Juni 1938 mit der Familie nach Bonn zurück | @ | other\n" },
  { "numbers-with-stops", "Die Malerin starb am 3. 5. 2021 in einem Heim in der Stadt Kiel.",
    "2021-05-03 | Die Malerin starb in einem Heim in der Stadt Kiel | @ | other\n" },
  { "abbreviations", "Zwischen 1611 und 1615 entstand die Kirche St. Nikolai mit dem Turm.",
    "1611/1615 | Zwischen 1611 und 1615 entstand die Kirche St. Nikolai mit dem Turm | @ | other\n" },
  { "said-twice", "Die Stadt feierte im Jahr 1978, also im Mai 1978, das Fest der Fischer.", "1978-05 | @ | @ | other\n" },

  /* quotes stay whole */
  { "quote", "„Wir haben am 12. Juni 2017 angefangen“, sagte die Leiterin der Schule.",
    "2017-06-12 | „Wir haben am 12. Juni 2017 angefangen“, sagte die Leiterin der Schule | „Wir haben am 12. Juni…“ | other\n" },
  { "quote-goes-on", "„Der Rat hat im Jahr 2012 das alte Bad mit dem Park gekauft. Das war ein Fehler“, sagte er.",
    "2012 | „Der Rat hat das alte Bad mit dem Park gekauft“ | @ | other\n" },

  { "quote-before", "„Das Bad wird nicht verkauft.“ Der Rat hatte das Bad im Jahr 2012 mit dem Park gekauft.",
    "2012 | Der Rat hatte das Bad mit dem Park gekauft | @ | other\n" },

  /* of what is too long, the clause */
  { "cut-at-a-comma", "Im Jahr 1943 brannte ein großer Teil der Altstadt, die später zum Welterbe der Unesco erklärt wurde, nach einem Luftangriff nieder.",
    "1943 | Im Jahr 1943 brannte ein großer Teil der Altstadt | Brannte ein großer Teil… | other\n" },
  { "clause-behind-a-semicolon", "Der Rat der Stadt stritt lange über die Kosten und den Ort der neuen Wache am Hafen; der Bau wurde am 3. Mai 1954 durch den Bischof geweiht.",
    "1954-05-03 | Der Bau wurde durch den Bischof geweiht | @ | other\n" },
  { "cut-at-a-word", "Bei einem Brand in einem Wohnhaus in der Altstadt von Lübeck sind am 7. Mai 2023 zwei Menschen ums Leben gekommen.",
    "2023-05-07 | Bei einem Brand in einem Wohnhaus in der Altstadt von Lübeck sind zwei Menschen… | @ | other\n" },

  /* what was to come when it was written */
  { "ahead", "Der Stadtrat soll am 20. Juni 2024 über die Zukunft des Hafens entscheiden.",
    "2024-06-20 | Der Stadtrat soll über die Zukunft des Hafens entscheiden | @ | other | planned\n" },

  /* no words of English are looked for: neither "war" nor "die" is one */
  { "no-english", "Die Pest war im Sommer 1630 in der Stadt und an der Küste.", "1630-22 | Die Pest war in der Stadt und an der Küste | @ | other\n" },

  /* rows, and lives by their marks */
  { "rows", "Die Chronik der Wache und ihrer Leute in der Stadt am Hafen\n\n1872: Gründung der Feuerwehr\n1903 Bau der Wache in der Mühlenstraße\n3. Mai 1954: Einweihung der neuen Wache\n",
    "1872 | Gründung der Feuerwehr | Gründung der Feuerwehr | other\n1903 | Bau der Wache in der Mühlenstraße | @ | other\n"
    "1954-05-03 | Einweihung der neuen Wache | @ | other\n" },
  { "life", "Karl Heinrich Moser (* 4. März 1902 in Linz; † 17. Oktober 1988 in Wien) war ein Maler.",
    "1902-03-04 | Geburt von Karl Heinrich Moser | @ | birth\n1988-10-17 | Tod von Karl Heinrich Moser | @ | death\n" },
};

/* Two articles, and how many events they tell. */
typedef struct
{
  const char *name;
  const char *first;
  const char *second;
  guint       n_events;
} PairRow;

static const PairRow pairs[] = {
  { "same-sentence", "Die Stadt hat am 12. März 2020 den Hafen verkauft. Der Preis ist nicht bekannt.",
    "Aus dem Rathaus: Noch mehr zu dem Streit. Die Stadt hat am 12. März 2020 den Hafen verkauft.", 1 },
  { "other-words-of-the-date", "Die Stadt hat am 12. März 2020 den Hafen verkauft.", "Die Stadt hat am 12.03.2020 den Hafen verkauft.", 1 },
  { "other-day", "Die Stadt hat am 12. März 2020 den Hafen verkauft.", "Die Stadt hat am 13. März 2020 den Hafen verkauft.", 2 },
  { "other-thing", "Die Brücke war am 12. März 2020 wegen der Flut gesperrt.", "Die Schule war am 12. März 2020 wegen der Flut gesperrt.", 2 },
  { "nothing-shared", "Die Brücke war am 12. März 2020 wegen der Flut gesperrt.", "Die Mutter des Kanzlers war am 12. März 2020 in Bonn.", 2 },
  { "row-of-few-words", "Die Chronik der Werft in der Stadt\n\n1872: Umbau\n1903: Bau der Halle auf der Insel\n", "Die Chronik der Schule in dem Dorf\n\n1872: Umbau\n1911: Bau der Turnhalle\n", 4 },
};

static void
test_pair (gconstpointer data)
{
  const PairRow *row = data;
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  g_autoptr (WhenceTimeline) timeline = NULL;

  g_ptr_array_add (articles, make_article ("a", row->first, "2024-06-10"));
  g_ptr_array_add (articles, make_article ("b", row->second, "2024-06-10"));
  timeline = whence_pipeline_run (articles, NULL, NULL, NULL, NULL, NULL);
  g_assert_cmpuint (timeline->events->len, ==, row->n_events);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    add_event_row ("/events/plain", &rows[i]);
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *path = g_strdup_printf ("/events/plain/pair/%s", pairs[i].name);

      g_test_add_data_func (path, &pairs[i], test_pair);
    }
  return g_test_run ();
}
