/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-edtf.h"
#include "whence-link.h"
#include "whence-citation.h"
#include "whence-words.h"

typedef struct
{
  const char *name;
  const char *edtf;
  const char *words;
} SpanRow;

static const SpanRow span_rows[] = {
  { "day", "2024-05-16", "16 May 2024" },
  { "days-of-a-month", "2024-05-16/2024-05-17", "16–17 May 2024" },
  { "days-of-two-months", "2024-04-28/2024-05-03", "28 April – 3 May 2024" },
  { "days-of-two-years", "2023-12-30/2024-01-02", "30 December 2023 – 2 January 2024" },
  { "month", "2024-05", "May 2024" },
  { "months", "2024-04/2024-05", "April–May 2024" },
  { "months-of-two-years", "2023-12/2024-01", "December 2023 – January 2024" },
  { "year", "2014", "2014" },
  { "years", "2014/2018", "2014–2018" },
  { "year-one-bc", "0000", "1 BC" },
  { "year-before-our-era", "-0043", "44 BC" },
  { "about", "2014~", "about 2014" },
  { "uncertain", "2024-05?", "May 2024?" },
  { "about-and-uncertain", "2014%", "about 2014?" },
  { "by", "[..1974]", "by 1974" },
  { "or-later", "[2019..]", "2019 or later" },
  { "between", "[2014..2018]", "between 2014 and 2018" },
  { "from", "2019/..", "from 2019" },
  { "until", "../2030", "until 2030" },
  { "until-day", "../2024-05-16", "until 16 May 2024" },
  { "week", "2024-W16", "week of 15 April 2024" },
  { "spring", "2020-21", "spring 2020" },
  { "winter", "2020-24", "winter 2020–21" },
  { "quarter", "2024-34", "second quarter of 2024" },
  { "decade", "199X", "the 1990s" },
  { "century", "18XX", "the 19th century" },
  { "century-twenty-first", "20XX", "the 21st century" },
  { "century-eleventh", "10XX", "the 11th century" },
  { "first-century", "00XX", "the 1st century" },
  { "first-century-before-our-era", "-00XX", "the 1st century BC" },
  { "first-decade", "000X", "the 0s" },
  { "minute", "2024-04-16T09:30", "16 April 2024, 09:30" },
  { "day-and-month", "2024-04-28/2024-05", "28 April 2024 – May 2024" },
};

static void
test_span (gconstpointer data)
{
  const SpanRow *row = data;
  WhenceSpan span;
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;

  g_test_message ("%s", row->edtf);
  whence_edtf_parse (row->edtf, &span, &error);
  g_assert_no_error (error);
  words = whence_words_format_span (&span);
  g_assert_cmpstr (words, ==, row->words);
}

#define TEXT "The fair opened a week ago. A day later it closed."

typedef struct
{
  const char *name;
  WhenceReason reason;
  gboolean hangs;
  gboolean anchored;
  gboolean known;
  const char *words;
} ReasonRow;

static const ReasonRow reason_rows[] = {
  { "outright", WHENCE_REASON_EXPLICIT, FALSE, FALSE, TRUE, "The article says it outright: “a week ago”." },
  { "reference", WHENCE_REASON_REFERENCE, TRUE, FALSE, TRUE,
    "“a week ago” is counted from the article’s own date, 14–15 May 2024. That date is implied by what the article tells: "
    "“The fair” fits no other." },
  { "reference-not-known", WHENCE_REASON_REFERENCE, TRUE, FALSE, FALSE,
    "“a week ago” is counted from the article’s own date. Nothing says when the article was written." },
  { "text-anchored", WHENCE_REASON_TEXT, FALSE, TRUE, TRUE, "“a week ago” is counted from “A day later”, which the text gives." },
  { "anchored-that-hangs", WHENCE_REASON_TEXT, TRUE, TRUE, TRUE,
    "“a week ago” is counted from “A day later”, which the text gives. The article’s own date is 14–15 May 2024. That "
    "date is implied by what the article tells: “The fair” fits no other." },
  { "user", WHENCE_REASON_USER, TRUE, FALSE, TRUE, "You set this date." },
};

static WhenceMention *
mention_new (const ReasonRow *row)
{
  WhenceMention *mention = whence_mention_new ();
  WhenceArticleInfo info = { .id = "fair.txt" };

  mention->article = whence_article_new (TEXT, -1, &info);
  mention->end = 27;
  mention->expression_begin = 16;
  mention->expression_end = 26;
  mention->reason = row->reason;
  mention->hangs = row->hangs;
  mention->anchor_begin = 28;
  mention->anchor_end = row->anchored ? 39 : 28;
  return mention;
}

static void
test_reason (gconstpointer data)
{
  const ReasonRow *row = data;
  g_autoptr (WhenceMention) mention = mention_new (row);
  WhenceCandidate candidate = { .evidence = WHENCE_EVIDENCE_IMPLIED, .end = 8, .confidence = 80 };
  WhenceReference reference;
  g_autofree char *words = NULL;

  whence_reference_init (&reference);
  g_assert_true (whence_edtf_parse ("2024-05-14/2024-05-15", &candidate.span, NULL));
  if (row->known)
    whence_reference_add (&reference, candidate);
  words = whence_words_explain (mention, &reference);
  g_assert_cmpstr (words, ==, row->words);
  whence_reference_clear (&reference);
}

/* What is told without words of a date has none to explain. */
static void
test_reason_dateless (void)
{
  ReasonRow row = { .reason = WHENCE_REASON_NONE };
  g_autoptr (WhenceMention) mention = mention_new (&row);
  g_autofree char *words = NULL;

  mention->expression_end = mention->expression_begin;
  words = whence_words_explain (mention, NULL);
  g_assert_cmpstr (words, ==, "The passage tells no date.");
}

/* Every reason has a sentence that can be filled whole, with and without a reference date and an anchor. */
static void
test_reasons_are_whole (void)
{
  for (guint i = 0; i < WHENCE_N_REASONS * 4; i++)
    {
      ReasonRow row = { .reason = i / 4, .hangs = i & 1, .anchored = (i & 2) != 0 };
      g_autoptr (WhenceMention) mention = mention_new (&row);
      g_autofree char *words = whence_words_explain (mention, NULL);

      g_assert_null (strchr (words, '{'));
      g_assert_true (g_str_has_suffix (words, "."));
    }
}

static void
test_harmless (void)
{
  g_autofree char *clean = whence_words_harmless ("a\xe2\x80\xae" "b\tc\x01\n\xd9\xa0", -1);
  g_autofree char *quote = whence_words_quote (" one\n\n two\t", -1);

  g_assert_cmpstr (clean, ==, "a\xef\xbf\xbd" "b\tc\xef\xbf\xbd\n\xd9\xa0");
  g_assert_cmpstr (quote, ==, "one two");
}

static void
test_fill (void)
{
  g_autofree char *text = whence_words_fill ("{b}, {a} and {c}", "a", "{b}", "b", "x", NULL);

  g_assert_cmpstr (text, ==, "x, {b} and {c}");
}

typedef struct
{
  const char *name;
  const char *address;
  const char *host;
  const char *link; /* to "A day later it closed." */
} LinkRow;

static const LinkRow link_rows[] = {
  { "web", "https://example.org/fair", "example.org", "https://example.org/fair#:~:text=A%20day%20later%20it%20closed." },
  { "fragment", "http://example.org/#top", "example.org", "http://example.org/#top:~:text=A%20day%20later%20it%20closed." },
  { "marks", "https://example.org/\"it's\"?a=<b>&c=%20d", "example.org",
    "https://example.org/%22it%27s%22?a=%3Cb%3E&c=%20d#:~:text=A%20day%20later%20it%20closed." },
  { "letters", "https://example.org/Füße", "example.org", "https://example.org/F%C3%BC%C3%9Fe#:~:text=A%20day%20later%20it%20closed." },
  { "script", "javascript:alert(1)", NULL, NULL },
  { "file", "file:///etc/passwd", NULL, NULL },
  { "no-host", "https:///x", NULL, NULL },
  { "none", NULL, NULL, NULL },
};

static void
test_link (gconstpointer data)
{
  const LinkRow *row = data;
  WhenceArticleInfo info = { .id = "fair.txt", .address = row->address };
  g_autoptr (WhenceArticle) article = whence_article_new (TEXT, -1, &info);
  g_autofree char *host = whence_link_get_host (row->address);
  g_autofree char *link = whence_link_to_passage (article, 28, article->length);

  g_assert_cmpstr (host, ==, row->host);
  g_assert_cmpstr (link, ==, row->link);
}

static void
test_link_long (void)
{
  WhenceArticleInfo info = { .id = "x", .address = "https://example.org/" };
  g_autoptr (WhenceArticle) article = whence_article_new ("one two three four five six seven-eight nine, ten eleven twelve", -1, &info);
  g_autofree char *link = whence_link_to_passage (article, 0, article->length);

  g_assert_cmpstr (link, ==, "https://example.org/#:~:text=one%20two%20three%20four%20five,seven%2Deight%20nine%2C%20ten%20eleven%20twelve");
}

/* An event told twice by an article that is made up. */
static WhenceEvent *
event_new (void)
{
  WhenceArticleInfo info = { .id = "ferry.txt", .title = "The ferry", .publisher = "Harbour News", .published = "1930-05-03",
                             .address = "https://harbour.example/ferry" };
  g_autoptr (WhenceArticle) article = whence_article_new ("The ferry sank  on 2 May 1930.\n", -1, &info);
  WhenceEvent *event = whence_event_new ();

  event->id = g_strdup ("1");
  event->title = g_strdup ("The ferry sank");
  event->label = g_strdup ("Ferry");
  event->dated = TRUE;
  g_assert_true (whence_edtf_parse ("1930-05-02", &event->span, NULL));
  for (guint i = 0; i < 2; i++)
    {
      WhenceMention *mention = whence_mention_new ();

      mention->article = whence_article_ref (article);
      mention->end = 30;
      mention->joined = g_strdup (i == 0 ? "" : "same-date no-such-thing shared-people");
      g_ptr_array_add (event->mentions, mention);
    }
  return event;
}

static void
test_describe (void)
{
  g_autoptr (WhenceEvent) event = event_new ();
  g_autofree char *plain = whence_words_describe (event);
  g_autofree char *full = NULL;

  g_assert_cmpstr (plain, ==, "");
  g_assert_null (whence_words_notice (event));
  event->kind = WHENCE_KIND_DISASTER;
  event->place = g_strdup ("Wexcombe");
  g_strfreev (event->participants);
  event->participants = g_strsplit ("Anna  Lind|Karl Berg", "|", -1);
  event->status = WHENCE_STATUS_DISPUTED;
  event->starred = TRUE;
  event->flags = WHENCE_EVENT_PLANNED | WHENCE_EVENT_CONFLICT;
  full = whence_words_describe (event);
  g_assert_cmpstr (full, ==, "Disaster · Anna Lind, Karl Berg · Wexcombe · Disputed · Starred · The sources give different dates.");
  event->edited = WHENCE_EDITED_HIDDEN | WHENCE_EDITED_DELETED;
  g_assert_cmpstr (whence_words_notice (event), ==, "You have deleted this event.");
}

static void
test_joined (void)
{
  g_autoptr (WhenceEvent) event = event_new ();
  WhenceMention *second = g_ptr_array_index (event->mentions, 1);
  g_autofree char *why = whence_words_joined (second);
  g_autofree char *by_user = NULL;

  g_assert_null (whence_words_joined (g_ptr_array_index (event->mentions, 0)));
  g_assert_cmpstr (why, ==, "Joined for the same date, the same people");
  g_free (second->joined);
  second->joined = g_strdup (WHENCE_JOINED_BY_USER);
  by_user = whence_words_joined (second);
  g_assert_cmpstr (by_user, ==, "Joined by you");
}

static void
test_citation (void)
{
  g_autoptr (GPtrArray) events = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  g_autofree char *list = NULL;
  g_autofree char *quote = NULL;

  g_ptr_array_add (events, event_new ());
  g_ptr_array_add (events, event_new ());
  ((WhenceEvent *) g_ptr_array_index (events, 1))->dated = FALSE;
  g_ptr_array_set_size (((WhenceEvent *) g_ptr_array_index (events, 1))->mentions, 0);
  list = whence_citation_list (events);
  g_assert_cmpstr (list, ==, "2 May 1930: The ferry sank\nNo date: The ferry sank");
  quote = whence_citation_quote (events);
  g_assert_cmpstr (quote, ==,
                   "2 May 1930: The ferry sank\n"
                   "  “The ferry sank on 2 May 1930.” (The ferry, Harbour News, 3 May 1930, https://harbour.example/ferry)\n"
                   "  “The ferry sank on 2 May 1930.” (The ferry, Harbour News, 3 May 1930, https://harbour.example/ferry)\n\n"
                   "No date: The ferry sank");
}

static void
test_counts (void)
{
  g_autofree char *one = whence_words_count_events (1);
  g_autofree char *few = whence_words_count_merged (31);
  g_autofree char *many = whence_words_count_events (100000);

  g_assert_cmpstr (one, ==, "1 event");
  g_assert_cmpstr (few, ==, "31 merged");
  g_assert_cmpstr (many, ==, "100\u202f000 events");
}

gint
main (gint argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (span_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/output/words/span/", span_rows[i].name, NULL);

      g_test_add_data_func (path, &span_rows[i], test_span);
    }
  for (guint i = 0; i < G_N_ELEMENTS (reason_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/output/words/reason/", reason_rows[i].name, NULL);

      g_test_add_data_func (path, &reason_rows[i], test_reason);
    }
  for (guint i = 0; i < G_N_ELEMENTS (link_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/output/link/", link_rows[i].name, NULL);

      g_test_add_data_func (path, &link_rows[i], test_link);
    }
  g_test_add_func ("/output/link/long-passage", test_link_long);
  g_test_add_func ("/output/words/reasons-are-whole", test_reasons_are_whole);
  g_test_add_func ("/output/words/dateless", test_reason_dateless);
  g_test_add_func ("/output/words/harmless", test_harmless);
  g_test_add_func ("/output/words/fill", test_fill);
  g_test_add_func ("/output/words/describe", test_describe);
  g_test_add_func ("/output/words/joined", test_joined);
  g_test_add_func ("/output/citation", test_citation);
  g_test_add_func ("/output/words/counts", test_counts);
  return g_test_run ();
}
