/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-import.h"
#include "whence-web-page.h"

#include <string.h>

#define LONG "The ferry left the harbour before dawn with two hundred people on board, and nobody on the quay saw it again until noon. "

typedef struct
{
  const char *name;
  const char *page;
  const char *text;
} TextRow;

static const TextRow text_rows[] = {
  { "paragraphs", "<html><body><h1>The mill</h1><p>It burnt\n  down.</p><p>It was\tbuilt again.</p></body></html>",
    "The mill\n\nIt burnt down.\n\nIt was built again.\n" },
  { "marks-within-a-line", "<html><p>It <b>burnt</b> <a href='x'>down</a> in <span>19</span>01.", "It burnt down in 1901.\n" },
  { "entities", "<html><p>Caf&eacute;&nbsp;&amp; mill &#8211; 5 &lt; 6 &bogus; R&D", "Café & mill – 5 < 6 &bogus; R&D\n" },
  { "lists-and-lines", "<html><ul><li>1901: fire</li><li>1907: new mill</li></ul>A<br>B<br/>C", "1901: fire\n1907: new mill\n\nA\nB\nC\n" },
  { "tables", "<html><table><tr><th>Year</th><th>What</th></tr><tr><td>1901</td><td>fire</td></tr></table>", "Year\tWhat\n1901\tfire\n" },
  { "scripts-and-styles", "<html><head><style>p > a { x: '</p>' }</style><script>var a = '<p>On 1 June 2020 it ran.</p>';</script></head><p>Text.",
    "Text.\n" },
  { "comments", "<!DOCTYPE html><!-- <p>old</p> --><html><p>A<!-- > -->B</p><!-- open", "AB\n" },
  { "menus", "<html><nav><ul><li>Home</li></ul></nav><p>Text.</p><aside><p>Read more</p></aside><footer>Since 1901</footer>", "Text.\n" },
  { "menus-in-menus", "<html><nav>a<nav>b</nav>c</nav>Text.", "Text.\n" },
  { "nothing-but-menus", "<html><nav>Home</nav>", "Home\n" },
  { "quotes-in-attributes", "<html><p title=\"a > b\">A</p><p title='\"'>B</p><p title=c>C</p>", "A\n\nB\n\nC\n" },
  { "an-article", "<html><p>Weather</p><article><h1>Ferry</h1><p>" LONG LONG LONG "</p></article><p>More news of 1 May 2020</p>",
    "Ferry\n\nThe ferry left" },
  { "a-main-part", "<html><p>Weather</p><main><h1>Ferry</h1><p>" LONG LONG LONG "</p></main><p>More news of 1 May 2020</p>",
    "Ferry\n\nThe ferry left" },
  { "an-article-in-the-main-part", "<html><main><p>Weather</p><article><h1>Ferry</h1><p>" LONG LONG LONG "</p></article>More news</main>",
    "Ferry\n\nThe ferry left" },
  { "teasers-are-no-article", "<html><article><p>One.</p></article><article><p>Two.</p></article><p>Three.", "One.\n\nTwo.\n\nThree.\n" },
  { "no-tag", "<html>a < b and 5 <6 <", "a < b and 5 <6 <\n" },
  { "open-tag", "<html><p>A</p><p class=\"x", "A\n" },
  { "open-script", "<html><p>A</p><script>var", "A\n" },
};

static void
test_text (gconstpointer data)
{
  const TextRow *row = data;
  g_auto (WhenceWebPage) page = { 0 };

  g_assert_true (whence_web_page_is_one (row->page));
  whence_web_page_read (row->page, strlen (row->page), &page);
  if (g_str_has_suffix (row->text, "\n"))
    g_assert_cmpstr (page.text, ==, row->text);
  else
    {
      g_assert_true (g_str_has_prefix (page.text, row->text));
      g_assert_null (strstr (page.text, "Weather"));
      g_assert_null (strstr (page.text, "More news"));
    }
}

static void
test_is_one (void)
{
  g_assert_true (whence_web_page_is_one ("\n <!doctype HTML>\n<p>"));
  g_assert_true (whence_web_page_is_one ("<?xml version='1.0'?>\n<!-- saved -->\n<html xmlns='x'>"));
  g_assert_false (whence_web_page_is_one (""));
  g_assert_false (whence_web_page_is_one ("The mill\n\n<p>It burnt down.</p>"));
  g_assert_false (whence_web_page_is_one ("<p>It burnt down.</p>"));
  g_assert_false (whence_web_page_is_one ("<!-- open"));
  g_assert_false (whence_web_page_is_one ("<?xml version='1.0'?><feed>"));
}

static WhenceArticle *
import (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  WhenceArticle *article = whence_import_bytes (bytes, "mill.html", NULL, &error);

  g_assert_no_error (error);
  return article;
}

/* What a page says of itself is known of the article. */
static void
test_article (void)
{
  g_autoptr (WhenceArticle) article = import (
      "<!DOCTYPE html><html><head><title>The  mill\n burnt &ndash; The Gazette</title>"
      "<meta content=\"The mill burnt &amp; fell\" property=\"og:title\"><meta property=og:site_name content='The Gazette'>"
      "<link rel=\"canonical\" href=\"https://example.org/mill?a=1&amp;b=2\"><meta property='article:published_time' content='1901-05-04T10:30:00Z'>"
      "</head><body><h1>The mill burnt</h1><p>The mill burnt yesterday.</p></body></html>");

  g_assert_cmpstr (article->title, ==, "The mill burnt & fell");
  g_assert_cmpstr (article->publisher, ==, "The Gazette");
  g_assert_cmpstr (article->address, ==, "https://example.org/mill?a=1&b=2");
  g_assert_cmpstr (article->published, ==, "1901-05-04");
  g_assert_cmpstr (article->text, ==, "The mill burnt\n\nThe mill burnt yesterday.\n");
}

typedef struct
{
  const char *name;
  const char *page;
  const char *published; /* NULL: not known */
} DateRow;

static const DateRow date_rows[] = {
  { "json-ld", "<html><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\" : \"1901-05-04\"}</script><p>A", "1901-05-04" },
  { "itemprop", "<html><meta itemprop=\"datePublished\" content=\"1901-05-04\"><p>A", "1901-05-04" },
  { "time-of-the-article", "<html><article><time datetime=\"1901-05-04T10:00\">4 May</time><p>A</article>", "1901-05-04T10:00" },
  { "time-beside-it", "<html><time datetime=\"1901-05-04\">today</time><p>A", NULL },
  { "no-date", "<html><meta name=date content=\"soon\"><p>A", NULL },
  { "words-then-date", "<html><meta name=date content=\"May 4, 1901\"><meta property='article:published_time' content='1901-05-04'><p>A", "1901-05-04" },
  { "slashes-of-journals", "<html><meta name=citation_publication_date content=\"1901/05/04\"><p>A", "1901-05-04" },
  { "issued", "<html><meta name=\"DC.Date.Issued\" content=\"1901-05-04\"><p>A", "1901-05-04" },
  { "another-key", "<html><meta name=update content=\"1901-05-04\"><p>A", NULL },
};

static void
test_date (gconstpointer data)
{
  const DateRow *row = data;
  g_autoptr (WhenceArticle) article = import (row->page);

  g_assert_cmpstr (article->published, ==, row->published);
}

typedef struct
{
  const char *name;
  const char *page;
  const char *title;
} TitleRow;

static const TitleRow title_rows[] = {
  { "site-known", "<html><title>The mill burnt - The Gazette</title><meta property=og:site_name content='The GAZETTE'><p>It burnt.", "The mill burnt" },
  { "site-of-og-title", "<html><meta property=og:title content='Ferry | lost at sea | Radio Nord'><meta property=og:site_name content='Radio Nord'><p>A",
    "Ferry | lost at sea" },
  { "heading", "<html><title>The mill burnt | News | The Gazette</title><h1>The mill burnt | News</h1><p>It burnt.", "The mill burnt | News" },
  { "heading-umlaut", "<html><title>Mühle brannte – Der Bote</title><h1>Mühle brannte</h1><p>A", "Mühle brannte" },
  { "unknown", "<html><title>The mill burnt - a year on</title><h1>The mill</h1><p>It burnt.", "The mill burnt - a year on" },
  { "part-of-a-heading", "<html><title>The mill - a year on</title><h1>The mill, again</h1><p>It burnt.", "The mill - a year on" },
  { "nothing-before", "<html><title> - The Gazette</title><meta property=og:site_name content='The Gazette'><p>It burnt.", "- The Gazette" },
};

static void
test_title (gconstpointer data)
{
  const TitleRow *row = data;
  g_autoptr (WhenceArticle) article = import (row->page);

  g_assert_cmpstr (article->title, ==, row->title);
}

/* The address of a page is the web's, and no script's or file's. */
static void
test_address (void)
{
  g_autoptr (WhenceArticle) article = import ("<html><link rel=canonical href='javascript:alert(1)'><meta property='og:url' content='file:///etc/passwd'><p>A");

  g_assert_null (article->address);
}

static void
test_empty (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("<html><script>x</script></html>", 31);
  g_autoptr (GError) error = NULL;

  g_assert_null (whence_import_bytes (bytes, "mill.html", NULL, &error));
  g_assert_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_EMPTY);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (text_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/text/web-page/text/%s", text_rows[i].name);

      g_test_add_data_func (path, &text_rows[i], test_text);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (date_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/text/web-page/date/%s", date_rows[i].name);

      g_test_add_data_func (path, &date_rows[i], test_date);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (title_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/text/web-page/title/%s", title_rows[i].name);

      g_test_add_data_func (path, &title_rows[i], test_title);
    }
  g_test_add_func ("/text/web-page/is-one", test_is_one);
  g_test_add_func ("/text/web-page/article", test_article);
  g_test_add_func ("/text/web-page/address", test_address);
  g_test_add_func ("/text/web-page/empty", test_empty);
  return g_test_run ();
}
