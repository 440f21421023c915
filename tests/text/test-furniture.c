/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-furniture.h"

#include <string.h>

typedef struct
{
  const char    *name;
  const char    *line;
  WhenceLineKind kind;
} LineRow;

static const LineRow rows[] = {
  { "reply", "Leave a Reply", WHENCE_LINE_FURNITURE },
  { "reply-upper-case", "LEAVE A REPLY", WHENCE_LINE_FURNITURE },
  { "email-and-star", "Your email address will not be published. Required fields are marked *", WHENCE_LINE_FURNITURE },
  { "colon", "Trending Now:", WHENCE_LINE_FURNITURE },
  { "arrow", "Read more →", WHENCE_LINE_FURNITURE },
  { "bullet", "• Related Stories", WHENCE_LINE_FURNITURE },
  { "curly-apostrophe", "Editor’s Picks", WHENCE_LINE_FURNITURE },
  { "recommended-for", "Recommended for “Readers of the Ellery Post”", WHENCE_LINE_FURNITURE },
  { "newsletter", "Sign up for our morning newsletter", WHENCE_LINE_FURNITURE },
  { "copyright", "© 2019 Ellery Post. All rights reserved.", WHENCE_LINE_FURNITURE },
  { "lone-recent", "Recent", WHENCE_LINE_FURNITURE },
  { "parts-side-by-side", "Follow us · Subscribe · Back issues 2015–2019", WHENCE_LINE_FURNITURE },
  { "where-in-the-site", "Home > About us > Our story", WHENCE_LINE_FURNITURE },
  { "parts-of-no-page", "Ellery Post | Courts | 4 min read", WHENCE_LINE_TEXT },
  { "related-label", "RELATED: Five things to know (2015)", WHENCE_LINE_FURNITURE },
  { "opening-hours", "Open daily 10am–6pm until 30 September 2024; tickets £12.", WHENCE_LINE_FURNITURE },
  { "opening-days", "OPEN Thursday to Sunday, 10am–4.30pm, from 1 April to 29 October 2023", WHENCE_LINE_FURNITURE },
  { "opened-on-a-day", "Opened Thursday to great applause", WHENCE_LINE_TEXT },
  { "print-edition", "This article is from the print edition of Friday 3 March 1995.", WHENCE_LINE_METADATA },
  { "correction", "• This article was amended on 4 March 2023. An earlier version said otherwise.", WHENCE_LINE_METADATA },
  { "correction-long", "Correction, May 3: An earlier version of this article misstated the age of the yard, the name of the river beside it, the number of "
                       "cranes that stood there when the war began and the year in which the last of the steamers that were built there was broken up in Oslo.",
    WHENCE_LINE_FURNITURE },
  { "no-correction", "Correction of the river began", WHENCE_LINE_TEXT },
  { "issue", "Issue 34, May 2019", WHENCE_LINE_METADATA },
  { "issue-of-a-season", "Spring 2019 issue", WHENCE_LINE_METADATA },
  { "season-alone", "Spring 2019", WHENCE_LINE_DATED },
  { "photo-credit", "Photo: Ann Lee/Ellery Post", WHENCE_LINE_METADATA },
  { "photo-caption", "Photo: Rescuers carry a nurse to a boat on Sunday", WHENCE_LINE_TEXT },
  { "back-matter", "Further reading", WHENCE_LINE_BACK_MATTER },
  { "back-matter-heading-of-a-wiki", "References[edit]", WHENCE_LINE_BACK_MATTER },
  { "back-matter-german", "Einzelnachweise", WHENCE_LINE_BACK_MATTER },
  { "comments-counted", "14 Comments", WHENCE_LINE_BACK_MATTER },
  { "comments-counted-behind", "Comments (14)", WHENCE_LINE_FURNITURE },
  { "no-comments-counted", "14 comments the court had struck out", WHENCE_LINE_TEXT },
  { "last-edited", "This page was last edited on 4 January 2024, at 18:22 (UTC).", WHENCE_LINE_METADATA },
  { "last-edited-german", "Letzte Änderung: 4. Januar 2024", WHENCE_LINE_METADATA },
  { "copyright-as-html", "<p>&copy; 2021 Marlow Society.</p>", WHENCE_LINE_FURNITURE },
  { "citation-initial", "Moss, H. (1987). The Yard and Its People. London: Tern Press.", WHENCE_LINE_FURNITURE },
  { "citation-numbered", "[12] Moss, H. and Reed, A. (1987a). The Yard. Marine History 12, 3–29.", WHENCE_LINE_FURNITURE },
  { "citation-month", "3. ^ Moss, Henry (March 1979). \"A yard undone\". Cranes. Vol. 29, no. 3.", WHENCE_LINE_FURNITURE },
  { "citation-imprint", "Moss, Henry. The Yard and Its People. London: Tern Press, 1987.", WHENCE_LINE_FURNITURE },
  { "citation-web", "\"Yard closes\". Ellery Post. 5 August 1921. Retrieved 14 August 2021.", WHENCE_LINE_FURNITURE },
  { "citation-quoted", "7. “Yard closes”. Ellery Post. 5 August 1921.", WHENCE_LINE_FURNITURE },
  { "citation-german", "2. Biografie auf werft.example, abgerufen am 12. März 2020.", WHENCE_LINE_FURNITURE },
  { "no-citation-place", "Ellery, Norway (1987)", WHENCE_LINE_TEXT },
  { "no-citation-list", "3. The lost kilometre (1985)", WHENCE_LINE_TEXT },
  { "no-citation-quoted-first", "“The Lamp”. Nobody had read it in 1968.", WHENCE_LINE_TEXT },
  { "no-citation-retrieved", "The box was retrieved 3 May 2020 from the river.", WHENCE_LINE_TEXT },
  { "no-citation-person", "Moss, who was born in 1931 (the year of the flood), left in 1950.", WHENCE_LINE_TEXT },
  { "comments-of-a-blog", "5 thoughts on “Walking along the river”", WHENCE_LINE_BACK_MATTER },
  { "more-than-years-old", "This article is more than 3 years old", WHENCE_LINE_FURNITURE },
  { "menu-of-words", "News   Sport   Culture   Weather", WHENCE_LINE_FURNITURE },
  { "menu-of-phrases", "Book now  Our boats  Fares  Work for us", WHENCE_LINE_FURNITURE },
  { "menu-with-tabs", "NEWS\tOPINION\tBOX OFFICE\tARTS", WHENCE_LINE_FURNITURE },
  { "no-menu-of-three", "Ellery   Hallam   Tarn", WHENCE_LINE_TEXT },
  { "no-menu-of-numbers", "Ellery   12   Hallam   9", WHENCE_LINE_TEXT },
  { "no-menu-of-sentences", "He went.  She stayed.  They wrote.  It rained", WHENCE_LINE_TEXT },
  { "no-menu-of-justified-text", "The  ferry that left  the harbour in the night  was never  seen again by those who", WHENCE_LINE_TEXT },
  { "where-in-the-site-quoted", "Home » Blog » Travel", WHENCE_LINE_FURNITURE },
  { "no-dated-span", "3 June – 29 September 2024", WHENCE_LINE_TEXT },
  { "embargo", "Embargoed until 00:01 on 7 June 2023", WHENCE_LINE_METADATA },
  { "no-dated-life", "June 4, 1931 - November 12, 2022", WHENCE_LINE_TEXT },
  { "date-updated-ago", "May 7, 2024 8:14 AM GMT+2 Updated 3 hours ago", WHENCE_LINE_METADATA },
  { "sentence-with-recent", "Recent floods in the valley", WHENCE_LINE_TEXT },
  { "sentence-with-related", "Related talks went on in Ellery", WHENCE_LINE_TEXT },
  { "sentence-reading-more", "Read more than any other book in the country, the novel of the war years was never printed abroad, nor was it "
                             "ever filmed or staged there, as its author lamented.", WHENCE_LINE_TEXT },
  { "lower-case-start", "read more.", WHENCE_LINE_TEXT },
  { "word-goes-on", "Advertisements ban takes effect", WHENCE_LINE_TEXT },

  { "weather-celsius", "20 C", WHENCE_LINE_FURNITURE },
  { "weather-fahrenheit", "68°F", WHENCE_LINE_FURNITURE },
  { "weather-degree", "20 °C", WHENCE_LINE_FURNITURE },
  { "weather-degree-alone", "20°", WHENCE_LINE_FURNITURE },
  { "weather-below-zero", "-5°C", WHENCE_LINE_FURNITURE },
  { "weather-both", "20°C / 68°F", WHENCE_LINE_FURNITURE },
  { "weather-words", "Partly Cloudy, 68°F", WHENCE_LINE_FURNITURE },
  { "no-weather-number", "20", WHENCE_LINE_TEXT },
  { "no-weather-model", "Model 20 C", WHENCE_LINE_TEXT },
  { "no-weather-year", "2020 C", WHENCE_LINE_TEXT },

  { "date-american", "Friday, April 19, 2024", WHENCE_LINE_DATE },
  { "date-british", "19 April 2024", WHENCE_LINE_DATE },
  { "date-short", "Fri 19 Apr 2024", WHENCE_LINE_DATE },
  { "date-stops", "Fri., Apr. 19, 2024", WHENCE_LINE_DATE },
  { "date-ordinal", "April 19th, 2024", WHENCE_LINE_DATE },
  { "date-iso", "2024-04-19", WHENCE_LINE_DATE },
  { "date-numbers", "04/19/2024", WHENCE_LINE_DATE },
  { "date-with-time", "April 19, 2024 at 9:30 am GMT", WHENCE_LINE_DATE },
  { "date-with-glued-time", "April 19, 2024 | 9:30am", WHENCE_LINE_DATE },
  { "no-date-year-alone", "2024", WHENCE_LINE_TEXT },
  { "dated-month-and-year", "April 2024", WHENCE_LINE_DATED },
  { "season-issue", "Spring 2024 issue", WHENCE_LINE_METADATA },
  { "dated-section", "Courts | Friday, 19 April 2024 | 4 min read", WHENCE_LINE_DATED },
  { "dated-slashes", "April 19, 2024 / 5:12 PM / ABC News", WHENCE_LINE_DATED },
  { "dated-updated", "Jane Roe · Updated 19 April 2024", WHENCE_LINE_DATED },
  { "named-comma", "Jane Roe, 19.04.2024", WHENCE_LINE_NAMED },
  { "named-weekday", "Ellery, Saturday 20 April 2024", WHENCE_LINE_NAMED },
  { "named-weekday-comma", "Ellery, Saturday, 20 April 2024", WHENCE_LINE_NAMED },
  { "named-like-a-month", "April Doe in Ellery 19 April 2024", WHENCE_LINE_NAMED },
  { "named-capitals", "JANE ROE 19 APRIL 2024", WHENCE_LINE_NAMED },
  { "named-place", "Jane Roe in Ellery APRIL 19 2024", WHENCE_LINE_NAMED },
  { "named-job-and-clock", "Jane Roe, senior transport correspondent, April 19, 2024, 6:00 a.m.", WHENCE_LINE_DATED },
  { "named-month", "Ellery Magazine, April 2024", WHENCE_LINE_NAMED },
  { "named-edition", "From the April 19th 2024 edition", WHENCE_LINE_DATED },
  { "named-category", "April 19, 2024 in Courts by Jane Roe", WHENCE_LINE_NAMED },
  { "no-named-caption", "The ferry at Ellery on April 19, 2024", WHENCE_LINE_TEXT },
  { "no-named-opened", "Opened 19 April 2024", WHENCE_LINE_TEXT },
  { "no-named-life", "Jane Roe (4 June 1931 – 12 November 2022)", WHENCE_LINE_TEXT },
  { "no-named-span", "Ellery Fair 3 June – 29 September 2024", WHENCE_LINE_TEXT },
  { "no-named-born", "Jane Roe (born 19 April 2024)", WHENCE_LINE_TEXT },
  { "dated-name-and-clock", "Ellery Echo 07 March 2022 at 08:12", WHENCE_LINE_DATED },
  { "named-headline", "Storm Hits Ellery 7 March 2022", WHENCE_LINE_NAMED },
  { "no-dated-events", "19 April | Opening concert | 7 pm", WHENCE_LINE_TEXT },
  { "no-dated-headlines", "Flood of 1936 | Bridge closed (19 April 2024)", WHENCE_LINE_TEXT },
  { "no-dated-sentence", "Easton, 19 April 2024 was a bad day", WHENCE_LINE_TEXT },
  { "date-clock-with-stop", "Fri 19 Apr 2024 09.30 BST", WHENCE_LINE_DATE },
  { "date-stamp", "2024-04-19T09:30:00+02:00", WHENCE_LINE_DATE },
  { "date-german", "Freitag, 19. Juli 2024, 9.30 Uhr", WHENCE_LINE_DATE },
  { "no-date-sentence", "On April 19, 2024 the ferry sank", WHENCE_LINE_TEXT },
  { "no-date-range", "1914-1918", WHENCE_LINE_TEXT },
  { "no-date-phone", "555 20 2024", WHENCE_LINE_TEXT },

  { "byline", "By Jane Roe", WHENCE_LINE_METADATA },
  { "byline-on-a-day", "By Jane Roe on April 19, 2024", WHENCE_LINE_METADATA },
  { "byline-small", "by Jane Roe-Doe", WHENCE_LINE_METADATA },
  { "no-byline-small", "by King George on Monday", WHENCE_LINE_TEXT },
  { "byline-two", "By Jane Roe and John Doe", WHENCE_LINE_METADATA },
  { "byline-agency", "By AFP", WHENCE_LINE_METADATA },
  { "byline-upper-case", "BY JANE ROE", WHENCE_LINE_METADATA },
  { "byline-role", "By Jane Roe, senior correspondent in Ellery", WHENCE_LINE_METADATA },
  { "byline-date", "By Jane Roe | April 19, 2024", WHENCE_LINE_METADATA },
  { "byline-accent", "By Émile Öst", WHENCE_LINE_METADATA },
  { "dateline", "ELLERY, Kentland (ABC) _", WHENCE_LINE_METADATA },
  { "dateline-with-date", "ELLERY, December 2 (ABC) --", WHENCE_LINE_METADATA },
  { "dateline-dash", "PORT ELLERY —", WHENCE_LINE_METADATA },
  { "no-dateline-with-report", "ELLERY (ABC) — The ferry sank.", WHENCE_LINE_TEXT },
  { "no-dateline-in-lower-case", "Ellery —", WHENCE_LINE_TEXT },
  { "no-byline-year", "By 1974", WHENCE_LINE_TEXT },
  { "no-byline-day", "By Monday", WHENCE_LINE_TEXT },
  { "no-byline-month", "By May", WHENCE_LINE_TEXT },
  { "no-byline-then", "By then it was late", WHENCE_LINE_TEXT },
  { "no-byline-sentence", "By Jove, Jane Roe won.", WHENCE_LINE_TEXT },
  { "published-colon", "Published: 19 April 2024", WHENCE_LINE_METADATA },
  { "published-on", "Published on April 19, 2024", WHENCE_LINE_METADATA },
  { "updated", "Updated 9:30 a.m. ET, Fri April 19, 2024", WHENCE_LINE_METADATA },
  { "last-updated", "Last updated: yesterday", WHENCE_LINE_METADATA },
  { "reporting", "Reporting by Jane Roe; editing by John Doe", WHENCE_LINE_METADATA },
  { "no-published-sentence", "Published in 1969, the book sold well.", WHENCE_LINE_TEXT },
  { "no-published-words", "Published and be damned", WHENCE_LINE_TEXT },

  { "address", "https://example.org/a", WHENCE_LINE_ADDRESS },
  { "address-label", "URL: https://example.org/a", WHENCE_LINE_ADDRESS },
  { "source-address", "Source: https://example.org/a", WHENCE_LINE_ADDRESS },
  { "source-name", "Source: Ellery Post", WHENCE_LINE_PUBLISHER },
  { "source-empty", "Source:", WHENCE_LINE_METADATA },
  { "publisher", "Publisher: Ellery Post", WHENCE_LINE_PUBLISHER },
  { "url-without-address", "URL: none", WHENCE_LINE_METADATA },
  { "address-in-sentence", "See https://example.org/a for details", WHENCE_LINE_TEXT },
};

static void
test_line (gconstpointer data)
{
  const LineRow *row = data;

  g_test_message ("%s", row->line);
  g_assert_cmpint (whence_line_classify (row->line, strlen (row->line), NULL), ==, row->kind);
}

static void
test_value (void)
{
  const char *line = "Source:  Ellery Post", *value = NULL;

  whence_line_classify (line, strlen (line), &value);
  g_assert_cmpstr (value, ==, "Ellery Post");
}

static void
test_only_its_length_is_read (void)
{
  g_assert_cmpint (whence_line_classify ("Recent floods", 6, NULL), ==, WHENCE_LINE_FURNITURE);
  g_assert_cmpint (whence_line_classify ("", 0, NULL), ==, WHENCE_LINE_TEXT);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/text/furniture/line/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_line);
    }
  g_test_add_func ("/text/furniture/value", test_value);
  g_test_add_func ("/text/furniture/length", test_only_its_length_is_read);
  return g_test_run ();
}
