/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-article.h"

#include <string.h>

#define LONG_A "The ferry left the harbour of Port Ellery shortly before dawn with more than two hundred people on board."
#define LONG_B "Rescuers worked through the night, and by noon every passenger had been brought ashore, the coast guard said on Monday."
#define ONE_CHAR "\xc3\xa9"

/* Paragraphs as "kind:text|kind:text", with line ends shown as "/". */
typedef struct
{
  const char *name;
  const char *text;
  const char *expected;
} ParagraphRow;

static const ParagraphRow paragraph_rows[] = {
  { "blank-lines-part", LONG_A "\n\n" LONG_B, "body:" LONG_A "|body:" LONG_B },
  { "blank-lines-of-white-space", LONG_A "\n \t\n" LONG_B, "body:" LONG_A "|body:" LONG_B },
  { "crlf", LONG_A "\r\n\r\n" LONG_B "\r\n", "body:" LONG_A "|body:" LONG_B },
  { "cr-alone", LONG_A "\r\r" LONG_B, "body:" LONG_A "|body:" LONG_B },
  { "indent-is-not-text", "  \t" LONG_A "  \n", "body:" LONG_A },
  { "no-break-space-is-space", "\xc2\xa0" LONG_A "\xc2\xa0\n", "body:" LONG_A },
  { "one-line-a-paragraph", LONG_A "\n" LONG_B "\n" LONG_A, "body:" LONG_A "|body:" LONG_B "|body:" LONG_A },
  { "short-lines-with-stops", "The king died in May.\nHis son was crowned in June.\nWar came in July.",
    "body:The king died in May.|body:His son was crowned in June.|body:War came in July." },
  { "wrapped-block",
    "The ferry left the harbour of Port Ellery shortly before dawn with\nmore than two hundred people on board. A storm that nobody had\n"
    "Forecast correctly came up within the hour and drove the ship onto\nthe rocks.",
    "body:The ferry left the harbour of Port Ellery shortly before dawn with/more than two hundred people on board. A storm that nobody "
    "had/Forecast correctly came up within the hour and drove the ship onto/the rocks." },
  { "wrapped-crlf",
    "The ferry left the harbour of Port Ellery shortly before dawn\r\nwith more than two hundred people on board.",
    "body:The ferry left the harbour of Port Ellery shortly before dawn/with more than two hundred people on board." },
  { "wrapped-two-paragraphs-without-blank",
    "The ferry left the harbour of Port Ellery shortly before dawn with\nmore than two hundred people on board. None of\nthem drowned.\n"
    "Rescuers worked through the night, and by noon the last of all the\npeople had been brought ashore.",
    "body:The ferry left the harbour of Port Ellery shortly before dawn with/more than two hundred people on board. None of/them "
    "drowned.|body:Rescuers worked through the night, and by noon the last of all the/people had been brought ashore." },
  { "year-on-the-next-line", "The valley had seen heavy rain in December\n2023.",
    "body:The valley had seen heavy rain in December/2023." },
  { "lower-case-goes-on", "The valley had seen heavy rain\nin December, the mayor said.",
    "body:The valley had seen heavy rain/in December, the mayor said." },
  { "comma-goes-on", "The visitors were Ana Brook,\nPeter Vale and two others.", "body:The visitors were Ana Brook,/Peter Vale and two others." },
  { "quoted-stop-ends", "He said: “We will come back.”\nNobody believed him at the time.",
    "body:He said: “We will come back.”|body:Nobody believed him at the time." },
  { "digit-after-stop-parts", "The valley had seen heavy rain.\n20 people were brought to safety in the night.",
    "body:The valley had seen heavy rain.|body:20 people were brought to safety in the night." },
  { "headline-then-number", "Valley floods again\n20 people were brought to safety in the night, the mayor of the town said.",
    "title:Valley floods again|body:20 people were brought to safety in the night, the mayor of the town said." },
  { "list-of-names", "Ana Brook\nPeter Vale\nOrla Finch", "body:Ana Brook|body:Peter Vale|body:Orla Finch" },
  { "list-items-stay-apart", LONG_A "\n- the captain\n- the mate", "body:" LONG_A "|body:- the captain|body:- the mate" },

  { "title", "Ferry runs aground\n\n" LONG_A, "title:Ferry runs aground|body:" LONG_A },
  { "title-in-the-same-block", "Ferry runs aground\n" LONG_A, "title:Ferry runs aground|body:" LONG_A },
  { "title-with-question-mark", "Who steered the ferry?\n\n" LONG_A, "title:Who steered the ferry?|body:" LONG_A },
  { "title-twice", "Ferry runs aground\n\nFerry runs aground\n\n" LONG_A, "title:Ferry runs aground|title:Ferry runs aground|body:" LONG_A },
  { "title-twice-in-other-case", "Ferry runs aground\n\nFERRY RUNS AGROUND\n\n" LONG_A,
    "title:Ferry runs aground|title:FERRY RUNS AGROUND|body:" LONG_A },
  { "label-above-title", "World\n\nFerry runs aground off Port Ellery\n\n" LONG_A,
    "heading:World|title:Ferry runs aground off Port Ellery|body:" LONG_A },
  { "paper-above-title", "The Ellery Messenger\n\nFerry runs aground off Port Ellery\n\n" LONG_A,
    "heading:The Ellery Messenger|title:Ferry runs aground off Port Ellery|body:" LONG_A },
  { "paper-alone-is-the-title", "The Ellery Messenger\n\n" LONG_A, "title:The Ellery Messenger|body:" LONG_A },
  { "paper-and-date-above-title", "Northern Harbour Weekly\n4 March 2019\n\nFerry runs aground off Port Ellery\n\n" LONG_A,
    "heading:Northern Harbour Weekly|metadata:4 March 2019|title:Ferry runs aground off Port Ellery|body:" LONG_A },
  { "sections-with-bars-above-title", "Business | Companies | Markets\n\nFerry runs aground off Port Ellery\n\n" LONG_A,
    "heading:Business | Companies | Markets|title:Ferry runs aground off Port Ellery|body:" LONG_A },
  { "sections-above-title", "Home › News › Harbour\n\nFerry runs aground off Port Ellery\n\n" LONG_A,
    "furniture:Home › News › Harbour|title:Ferry runs aground off Port Ellery|body:" LONG_A },
  { "site-and-section-above-title", "Ellery County Boat Museum\nBlog » From the collection\n\nThe ferry nobody missed\n\n" LONG_A,
    "body:Ellery County Boat Museum|body:Blog » From the collection|title:The ferry nobody missed|body:" LONG_A },
  { "release-above-title", "PRESS RELEASE — for immediate use\nFerry Trust, Ellery\n4 March 2019\n\nFerry saved for the harbour museum\n\n" LONG_A,
    "body:PRESS RELEASE — for immediate use|heading:Ferry Trust, Ellery|metadata:4 March 2019|title:Ferry saved for the harbour museum|body:" LONG_A },
  { "points-under-title", "Ferry runs aground: what we know\n\nKEY POINTS\n• Two hundred people are safe\n• The captain was not on the bridge\n\n" LONG_A,
    "title:Ferry runs aground: what we know|body:KEY POINTS|body:• Two hundred people are safe|body:• The captain was not on the bridge|body:" LONG_A },
  { "standfirst-under-title", "Ferry runs aground off Port Ellery\n\nTwo hundred people are safe\n\n" LONG_A,
    "title:Ferry runs aground off Port Ellery|heading:Two hundred people are safe|body:" LONG_A },
  { "no-title-over-a-body", LONG_A "\n\n" LONG_B, "body:" LONG_A "|body:" LONG_B },
  { "no-title-with-a-stop", "The ferry sank.\n\n" LONG_A, "body:The ferry sank.|body:" LONG_A },
  { "no-title-of-nothing", "Ferry runs aground", "body:Ferry runs aground" },
  { "heading", LONG_A "\n\nA long night\n\n" LONG_B, "body:" LONG_A "|heading:A long night|body:" LONG_B },
  { "heading-in-quotes", LONG_A "\n\n‘A long night’\n\n" LONG_B, "body:" LONG_A "|heading:‘A long night’|body:" LONG_B },
  { "heading-with-colon", LONG_A "\n\nWhat we know:\n\n" LONG_B, "body:" LONG_A "|heading:What we know:|body:" LONG_B },
  { "introduction-is-no-heading", LONG_A "\n\nAsked about the night, the captain of the ferry said:\n\n" LONG_B,
    "body:" LONG_A "|body:Asked about the night, the captain of the ferry said:|body:" LONG_B },
  { "dateline-is-no-title", "ELLERY, March 4 (ABC) --\n\n" LONG_A, "metadata:ELLERY, March 4 (ABC) --|body:" LONG_A },
  { "chronology-line-is-no-heading", LONG_A "\n\n1969: first ferry\n\n" LONG_B, "body:" LONG_A "|row:1969: first ferry|body:" LONG_B },
  { "rows-by-dash", LONG_A "\n\nMilestones\n1911 – first ferry\n1922 – second ferry\n" LONG_B,
    "body:" LONG_A "|heading:Milestones|row:1911 – first ferry|row:1922 – second ferry|body:" LONG_B },
  { "rows-by-space", LONG_A "\n\n1911 First ferry\n1922 Second ferry", "body:" LONG_A "|row:1911 First ferry|row:1922 Second ferry" },
  { "one-line-by-space-is-no-row", LONG_A "\n\n1911 Ferries were slow.\n\n" LONG_B, "body:" LONG_A "|body:1911 Ferries were slow.|body:" LONG_B },
  { "year-heads-rows", LONG_A "\n\n2019\nMarch: first ferry\nMay: second ferry", "body:" LONG_A "|heading:2019|row:March: first ferry|row:May: second ferry" },
  { "year-between-rows", LONG_A "\n\n2019\nMarch: first ferry\n2020\nMay: second ferry", "body:" LONG_A "|heading:2019|row:March: first ferry|heading:2020|row:May: second ferry" },
  { "row-goes-on", LONG_A "\n\n1911: the first ferry is sold by\n  the harbour board\n1922: second ferry",
    "body:" LONG_A "|row:1911: the first ferry is sold by/  the harbour board|row:1922: second ferry" },
  { "rows-dated-behind", LONG_A "\n\n* First ferry (1911)\n* Second ferry (May 1922)", "body:" LONG_A "|row:* First ferry (1911)|row:* Second ferry (May 1922)" },
  { "line-up-is-no-row", LONG_A "\n\n4-4-2: Hall and Reed", "body:" LONG_A "|body:4-4-2: Hall and Reed" },
  { "score-is-no-row", LONG_A "\n\n3-2 – Hall scores", "body:" LONG_A "|body:3-2 – Hall scores" },
  { "date-amid-prose-is-no-row", "The masons of the town began with the tower in the spring of\n1911 – a year before the first ferry was built – and ended\nwith its roof.",
    "body:The masons of the town began with the tower in the spring of/1911 – a year before the first ferry was built – and ended/with its roof." },
  { "date-heads-a-chronology", LONG_A "\n\n12 May 1940\n\n" LONG_B, "body:" LONG_A "|heading:12 May 1940|body:" LONG_B },
  { "last-line-is-no-heading", LONG_A "\n\nA long night", "body:" LONG_A "|body:A long night" },

  { "weather-place-and-date-above-title", "14 C\nPort Ellery\nMonday, March 4, 2019\n\nFerry runs aground\n\n" LONG_A,
    "furniture:14 C|furniture:Port Ellery|furniture:Monday, March 4, 2019|title:Ferry runs aground|body:" LONG_A },
  { "date-above-title-is-the-pages", "March 4, 2019\n\nFerry runs aground\n\n" LONG_A,
    "furniture:March 4, 2019|title:Ferry runs aground|body:" LONG_A },
  { "date-below-title-is-the-articles", "Ferry runs aground\n\nMarch 4, 2019\n\n" LONG_A,
    "title:Ferry runs aground|metadata:March 4, 2019|body:" LONG_A },
  { "byline", "Ferry runs aground\nBy Jane Roe\n\n" LONG_A, "title:Ferry runs aground|metadata:By Jane Roe|body:" LONG_A },
  { "published", "Ferry runs aground\n\nPublished: 4 March 2019\n\n" LONG_A,
    "title:Ferry runs aground|metadata:Published: 4 March 2019|body:" LONG_A },
  { "furniture-within", LONG_A "\n\nAdvertisement\n\n" LONG_B, "body:" LONG_A "|furniture:Advertisement|body:" LONG_B },
  { "furniture-cut-from-a-block", LONG_A "\nAdvertisement\n" LONG_B, "body:" LONG_A "|furniture:Advertisement|body:" LONG_B },
  { "furniture-at-the-very-end", LONG_A "\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *",
    "body:" LONG_A "|furniture:Leave a Reply|furniture:Your email address will not be published. Required fields are marked *" },
  { "headlines-under-related", LONG_A "\n\nRelated Articles\n\nHarbour to close\n\nNew ferry ordered\n\nLeave a Reply",
    "body:" LONG_A "|furniture:Related Articles|furniture:Harbour to close|furniture:New ferry ordered|furniture:Leave a Reply" },
  { "notes-behind", LONG_A "\n\n" LONG_B "\n\nNotes\n1. Moss, Cranes, p. 3.", "body:" LONG_A "|body:" LONG_B "|furniture:Notes|furniture:1. Moss, Cranes, p. 3." },
  { "notes-before", "Notes\n\n" LONG_A "\n\n" LONG_B, "heading:Notes|body:" LONG_A "|body:" LONG_B },
  { "lone-word-at-the-end", LONG_A "\n\nRecent", "body:" LONG_A "|furniture:Recent" },
  { "nothing-but-furniture", "Leave a Reply\n\nShare this:", "furniture:Leave a Reply|furniture:Share this:" },
};

static char *
describe (const WhenceArticle *article)
{
  GString *string = g_string_new (NULL);
  gsize previous_end = 0;

  for (guint i = 0; i < article->n_paragraphs; i++)
    {
      const WhenceParagraph *paragraph = &article->paragraphs[i];

      g_assert_cmpuint (paragraph->begin, >=, previous_end);
      g_assert_cmpuint (paragraph->begin, <, paragraph->end);
      g_assert_cmpuint (paragraph->end, <=, article->length);
      previous_end = paragraph->end;
      g_string_append_printf (string, "%s%s:%.*s", i > 0 ? "|" : "", whence_paragraph_kind_get_name (paragraph->kind),
                              (gint) (paragraph->end - paragraph->begin), article->text + paragraph->begin);
    }
  g_string_replace (string, "\r\n", "/", 0);
  g_string_replace (string, "\n", "/", 0);
  return g_string_free (string, FALSE);
}

static void
test_paragraphs (gconstpointer data)
{
  const ParagraphRow *row = data;
  WhenceArticleInfo info = { .id = row->name };
  g_autoptr (WhenceArticle) article = whence_article_new (row->text, -1, &info);
  g_autofree char *described = describe (article);

  g_assert_cmpstr (described, ==, row->expected);
}

typedef struct
{
  const char       *name;
  const char       *text;
  WhenceArticleInfo info;
  const char       *title;
  const char       *address;
  const char       *publisher;
} InfoRow;

static const InfoRow info_rows[] = {
  { "title-found", "Ferry runs aground\n\n" LONG_A, { 0 }, "Ferry runs aground", NULL, NULL },
  { "no-title", LONG_A, { 0 }, NULL, NULL, NULL },
  { "title-given", LONG_A, { .title = "Ferry lost" }, "Ferry lost", NULL, NULL },
  { "given-title-wins", "Ferry runs aground\n\n" LONG_A, { .title = "Ferry lost" }, "Ferry lost", NULL, NULL },
  { "source-address", "Source: https://example.org/a?b=c\n\n" LONG_A, { 0 }, NULL, "https://example.org/a?b=c", NULL },
  { "url", "URL: http://example.org/a\nFerry runs aground\n" LONG_A, { 0 }, "Ferry runs aground", "http://example.org/a", NULL },
  { "bare-address", "https://example.org/a\n\n" LONG_A, { 0 }, NULL, "https://example.org/a", NULL },
  { "given-address-wins", "URL: http://example.org/a\n\n" LONG_A, { .address = "https://b.org" }, NULL, "https://b.org", NULL },
  { "address-below-body-is-not-its", LONG_A "\n\nSource: https://example.org/a", { 0 }, NULL, NULL, NULL },
  { "publisher", "Publisher: Ellery Post\nURL: https://e.org/1\n\n" LONG_A, { 0 }, NULL, "https://e.org/1", "Ellery Post" },
  { "source-name", "Source: Ellery Post\n\n" LONG_A, { 0 }, NULL, NULL, "Ellery Post" },
  { "label-without-value", "Source:\n\n" LONG_A, { 0 }, NULL, NULL, NULL },
};

static void
test_info (gconstpointer data)
{
  const InfoRow *row = data;
  g_autoptr (WhenceArticle) article = whence_article_new (row->text, -1, &row->info);

  g_assert_cmpstr (article->title, ==, row->title);
  g_assert_cmpstr (article->address, ==, row->address);
  g_assert_cmpstr (article->publisher, ==, row->publisher);
}

static void
test_given_title_marks_its_paragraph (void)
{
  WhenceArticleInfo info = { .title = "The ferry sank." };
  g_autoptr (WhenceArticle) article = whence_article_new ("The ferry sank.\n\n" LONG_A, -1, &info);

  g_assert_cmpint (article->paragraphs[0].kind, ==, WHENCE_PARAGRAPH_TITLE);
}

static void
test_text_as_given (void)
{
  WhenceArticleInfo info = { .id = "a", .uri = "file:///a", .published = "2019-03", .published_origin = "dct" };
  g_autoptr (WhenceArticle) article = whence_article_new ("\xef\xbb\xbf" "a\r\nb", -1, &info);
  g_autoptr (WhenceArticle) same = whence_article_new ("a\r\nb", 4, &info);
  g_autoptr (WhenceArticle) other = whence_article_new ("a\nb", -1, &info);
  g_autoptr (WhenceArticle) again = whence_article_ref (article);

  g_assert_true (again == article);
  g_assert_cmpstr (article->text, ==, "a\r\nb");
  g_assert_cmpuint (article->length, ==, 4);
  g_assert_cmpuint (article->n_chars, ==, 4);
  g_assert_cmpstr (whence_article_get_hash (article), ==, whence_article_get_hash (same));
  g_assert_cmpstr (whence_article_get_hash (article), !=, whence_article_get_hash (other));
  g_assert_cmpuint (strlen (whence_article_get_hash (article)), ==, 64);
  g_assert_cmpstr (article->id, ==, "a");
  g_assert_cmpstr (article->uri, ==, "file:///a");
  g_assert_cmpstr (article->published, ==, "2019-03");
  g_assert_cmpstr (article->published_origin, ==, "dct");
}

static void
test_empty (void)
{
  WhenceArticleInfo info = { 0 };
  g_autoptr (WhenceArticle) article = whence_article_new ("", -1, &info);

  g_assert_cmpuint (article->n_paragraphs, ==, 0);
  g_assert_cmpuint (whence_article_to_char (article, 7), ==, 0);
  g_assert_cmpuint (whence_article_to_byte (article, 7), ==, 0);
}

/* Texts whose code points straddle the steps of the index, against GLib's own counting. */
static void
test_offsets (gconstpointer data)
{
  const char *unit = data;
  g_autoptr (GString) string = g_string_new ("x");
  WhenceArticleInfo info = { 0 };
  g_autoptr (WhenceArticle) article = NULL;
  gsize n_chars = 0;

  while (string->len < 5000)
    g_string_append (string, unit);
  article = whence_article_new (string->str, -1, &info);
  g_assert_cmpuint (article->n_chars, ==, (gsize) g_utf8_strlen (string->str, -1));
  for (const char *p = article->text; *p != '\0'; p = g_utf8_next_char (p), n_chars++)
    {
      g_assert_cmpuint (whence_article_to_char (article, (gsize) (p - article->text)), ==, n_chars);
      g_assert_cmpuint (whence_article_to_byte (article, n_chars), ==, (gsize) (p - article->text));
    }
  g_assert_cmpuint (whence_article_to_char (article, article->length), ==, n_chars);
  g_assert_cmpuint (whence_article_to_byte (article, n_chars), ==, article->length);
  g_assert_cmpuint (whence_article_to_char (article, G_MAXSIZE), ==, n_chars);
  g_assert_cmpuint (whence_article_to_byte (article, G_MAXSIZE), ==, article->length);
}

/* Quadratic ways would take minutes here. */
static void
test_large (void)
{
  g_autoptr (GString) string = g_string_new (NULL);
  WhenceArticleInfo info = { 0 };
  g_autoptr (WhenceArticle) article = NULL;
  gsize sum = 0;

  for (guint i = 0; i < 40000; i++)
    g_string_append (string, i % 3 ? LONG_A "\n" : ONE_CHAR " Related Articles\n");
  article = whence_article_new (string->str, (gssize) string->len, &info);
  for (gsize i = 0; i < article->n_chars; i += 50)
    sum += whence_article_to_byte (article, i);
  g_assert_cmpuint (article->n_paragraphs, ==, 40000);
  g_assert_cmpuint (sum, >, 0);
}

#define ADD_ROWS(what, rows, function) \
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) \
    { \
      g_autofree char *path = g_strdup_printf ("/text/article/%s/%s", what, rows[i].name); \
      g_test_add_data_func (path, &rows[i], function); \
    }

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD_ROWS ("paragraphs", paragraph_rows, test_paragraphs)
  ADD_ROWS ("info", info_rows, test_info)
  g_test_add_func ("/text/article/given-title-marks-its-paragraph", test_given_title_marks_its_paragraph);
  g_test_add_func ("/text/article/text-as-given", test_text_as_given);
  g_test_add_func ("/text/article/empty", test_empty);
  g_test_add_data_func ("/text/article/offsets/ascii", "abc ", test_offsets);
  g_test_add_data_func ("/text/article/offsets/two-bytes", ONE_CHAR, test_offsets);
  g_test_add_data_func ("/text/article/offsets/three-bytes", "”", test_offsets);
  g_test_add_data_func ("/text/article/offsets/four-bytes", "a\xf0\x9f\x9b\xb3", test_offsets);
  g_test_add_func ("/text/article/large", test_large);
  return g_test_run ();
}
