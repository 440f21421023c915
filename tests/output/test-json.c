/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "whence-edtf.h"
#include "whence-json-door.h"
#include "whence-json.h"

/* The writer: what goes in, and the bytes that come out. */

typedef struct
{
  const char *name;
  const char *text;
  const char *json;
} StringRow;

static const StringRow string_rows[] = {
  { "plain", "Kiel", "\"Kiel\"" },
  { "empty", "", "\"\"" },
  { "quotes", "a \"b\" \\ c", "\"a \\\"b\\\" \\\\ c\"" },
  { "controls", "a\nb\tc\rd\x01" "e\x7f", "\"a\\nb\\tc\\rd\\u0001e\\u007f\"" },
  { "upper-controls", "a\xc2\x85" "b\xc2\xa0" "c", "\"a\\u0085b\xc2\xa0" "c\"" },
  { "line-separators", "a\xe2\x80\xa8" "b\xe2\x80\xa9" "c\xe2\x80\xa7", "\"a\\u2028b\\u2029c\xe2\x80\xa7\"" },
  { "astral", "\xf0\x9f\x9a\xa2", "\"\xf0\x9f\x9a\xa2\"" },
  { "not-utf8", "a\xff" "b", "\"a\xef\xbf\xbd" "b\"" },
};

static void
test_string (gconstpointer data)
{
  const StringRow *row = data;
  g_autoptr (GString) text = g_string_new (NULL);
  WhenceJsonWriter writer;

  whence_json_writer_init (&writer, text, 0);
  whence_json_writer_string (&writer, row->text, -1);
  g_assert_cmpstr (text->str, ==, row->json);
}

typedef struct
{
  const char *name;
  guint       n_broken;
  const char *json;
} LayoutRow;

static const LayoutRow layout_rows[] = {
  { "one-line", 0, "{\"a\":[1,-2],\"b\":[],\"c\":{\"d\":true,\"e\":null}}" },
  { "outer-broken", 1, "{\n \"a\":[1,-2],\n \"b\":[],\n \"c\":{\"d\":true,\"e\":null}\n}" },
  { "both-broken", 2, "{\n \"a\":[\n  1,\n  -2\n ],\n \"b\":[],\n \"c\":{\n  \"d\":true,\n  \"e\":null\n }\n}" },
};

static void
test_layout (gconstpointer data)
{
  const LayoutRow *row = data;
  g_autoptr (GString) text = g_string_new (NULL);
  WhenceJsonWriter writer;

  whence_json_writer_init (&writer, text, row->n_broken);
  whence_json_writer_open (&writer, '{');
  whence_json_writer_name (&writer, "a");
  whence_json_writer_open (&writer, '[');
  whence_json_writer_integer (&writer, 1);
  whence_json_writer_integer (&writer, -2);
  whence_json_writer_close (&writer, ']');
  whence_json_writer_add_strings (&writer, "b", NULL);
  whence_json_writer_name (&writer, "c");
  whence_json_writer_open (&writer, '{');
  whence_json_writer_add_boolean (&writer, "d", TRUE);
  whence_json_writer_add_string (&writer, "e", NULL);
  whence_json_writer_close (&writer, '}');
  whence_json_writer_close (&writer, '}');
  g_assert_cmpstr (text->str, ==, row->json);
}

/* A timeline made by hand that uses every member. */

static const char article_text[] = "Zo\xc3\xab's harbour\n\n\xf0\x9f\x9a\xa2 The pier of Kiel was closed about 1974 or later.\n";

static WhenceSpan
span_of (const char *edtf)
{
  WhenceSpan span;
  g_autoptr (GError) error = NULL;

  whence_edtf_parse (edtf, &span, &error);
  g_assert_no_error (error);
  return span;
}

static WhenceMention *
mention_of (WhenceArticle *article, const char *quote, const char *expression, const char *edtf)
{
  WhenceMention *mention = whence_mention_new ();

  mention->article = whence_article_ref (article);
  mention->begin = (guint32) (strstr (article->text, quote) - article->text);
  mention->end = mention->begin + (guint32) strlen (quote);
  mention->expression_begin = (guint32) (strstr (article->text, expression) - article->text);
  mention->expression_end = mention->expression_begin + (guint32) strlen (expression);
  mention->title = g_strdup ("Pier of Kiel closed");
  mention->label = g_strdup ("Kiel pier");
  mention->span = span_of (edtf);
  mention->rule = "about-year";
  mention->reason = WHENCE_REASON_EXPLICIT;
  mention->hangs = TRUE;
  mention->confidence = 71;
  mention->n_alternatives = 1;
  mention->alternatives[0] = (WhenceAlternative) { span_of ("[1974..]"), WHENCE_REASON_NEAREST };
  mention->joined = g_strdup ("place words");
  return mention;
}

static WhenceEvent *
event_of (WhenceArticle *article, const char *id, const char *edtf)
{
  WhenceEvent *event = whence_event_new ();

  event->id = g_strdup (id);
  event->title = g_strdup ("Pier of Kiel closed \"for good\"");
  event->label = g_strdup ("Kiel pier");
  event->dated = edtf != NULL;
  if (event->dated)
    event->span = span_of (edtf);
  event->kind = WHENCE_KIND_TRADE;
  event->flags = WHENCE_EVENT_PLANNED | WHENCE_EVENT_CONFLICT;
  event->confidence = 64;
  g_strfreev (event->participants);
  event->participants = g_strdupv ((char *[]) { (char *) "Zo\xc3\xab", (char *) "Kiel", NULL });
  event->place = g_strdup ("Kiel");
  event->note = g_strdup ("Ask Zo\xc3\xab.\nTwice.");
  event->status = WHENCE_STATUS_DISPUTED;
  event->starred = TRUE;
  event->edited = WHENCE_EDITED_TITLE | WHENCE_EDITED_MADE | WHENCE_EDITED_DELETED;
  g_ptr_array_add (event->mentions, mention_of (article, "The pier of Kiel was closed", "about 1974", "1974~"));
  return event;
}

static WhenceReading *
reading_of (const char *id)
{
  WhenceArticleInfo info = {
    .id = id, .uri = "file:///a%20b.txt", .address = "https://example.org/a", .title = "Zo\xc3\xab", .publisher = "Kieler Blatt",
    .published = "2019-05-09", .published_origin = "meta",
  };
  g_autoptr (WhenceArticle) found = whence_article_new (article_text, -1, &info);
  g_autoptr (WhenceArticle) article = whence_article_new_edited (found, &(WhenceArticleInfo) { .publisher = "The Kiel Daily" },
                                                                 WHENCE_ARTICLE_EDITED_PUBLISHER | WHENCE_ARTICLE_EDITED_ADDRESS);
  WhenceReading *reading = whence_reading_new (article);
  WhenceCandidate candidate = { .span = span_of ("2019-05-09?"), .evidence = WHENCE_EVIDENCE_ARTICLES, .begin = 6, .end = 9,
                                .confidence = 40, .other = g_strdup ("b.txt") };

  whence_reference_add (&reading->reference, candidate);
  return reading;
}

static WhenceTimeline *
timeline_of (guint n_articles)
{
  static const char *const dates[] = { "1974~", "../1974", "2019-05-05T09:30/2019-05-07", "201X", "2024-W16", "-0043-03-15" };
  static const struct { const char *name, *edtf; WhenceEraColor color; } eras[] = {
    { "Great Depression", "1929/1939", WHENCE_ERA_PURPLE },
    { "\"Kalter\" Krieg – \xd8\xad\xd8\xb1\xd8\xa8", "1947-03-12~/1991~", WHENCE_ERA_BLUE },
    { "Since then", "1992/..", WHENCE_ERA_GREY },
  };
  WhenceTimeline *timeline = g_new0 (WhenceTimeline, 1);

  timeline->readings = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_reading_free);
  timeline->events = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  timeline->undated = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  timeline->hidden = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  timeline->deleted = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  timeline->eras = whence_eras_new ();
  timeline->n_merged = 3;
  for (gsize i = 0; i < G_N_ELEMENTS (eras); i++)
    {
      WhenceSpan span = span_of (eras[i].edtf);
      g_autofree char *id = g_strdup_printf ("era-%zu", i + 1);

      g_ptr_array_add (timeline->eras, whence_era_new (id, eras[i].name, &span, eras[i].color));
    }
  for (guint a = 0; a < n_articles; a++)
    {
      /* The same name for all: articles are told apart by their place. */
      WhenceReading *reading = reading_of ("a.txt");

      g_ptr_array_add (timeline->readings, reading);
      for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
        g_ptr_array_add (timeline->events, event_of (reading->article, dates[i], dates[i]));
      g_ptr_array_add (timeline->undated, event_of (reading->article, "undated", NULL));
      g_ptr_array_add (timeline->hidden, event_of (reading->article, "hidden", "1974"));
      g_ptr_array_add (timeline->deleted, event_of (reading->article, "deleted", NULL));
      g_ptr_array_set_size (((WhenceEvent *) timeline->deleted->pdata[a])->mentions, 0);
    }
  return timeline;
}

static void
test_round_trip (gconstpointer data)
{
  g_autoptr (WhenceTimeline) timeline = timeline_of (GPOINTER_TO_UINT (data));
  g_autoptr (GBytes) first = whence_json_write_timeline (timeline);
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceTimeline) back = whence_json_read_timeline (first, &error);
  g_autoptr (GBytes) second = NULL;

  g_assert_no_error (error);
  g_assert_nonnull (back);
  g_assert_cmpuint (back->events->len, ==, timeline->events->len);
  g_assert_cmpuint (back->undated->len, ==, timeline->undated->len);
  second = whence_json_write_timeline (back);
  g_assert_cmpmem (g_bytes_get_data (first, NULL), g_bytes_get_size (first), g_bytes_get_data (second, NULL),
                   g_bytes_get_size (second));
}

static void
test_nothing_is_lost (void)
{
  g_autoptr (WhenceTimeline) timeline = timeline_of (2);
  g_autoptr (GBytes) bytes = whence_json_write_timeline (timeline);
  g_autoptr (WhenceTimeline) back = whence_json_read_timeline (bytes, NULL);
  const WhenceReading *reading = back->readings->pdata[1];
  const WhenceCandidate *candidate = whence_reference_get_best (&reading->reference);
  const WhenceEvent *event = back->events->pdata[6];
  const WhenceMention *mention = event->mentions->pdata[0];
  const WhenceEvent *was = timeline->events->pdata[6];
  const WhenceMention *mention_was = was->mentions->pdata[0];

  g_assert_cmpstr (reading->article->text, ==, article_text);
  g_assert_cmpstr (reading->article->title, ==, "Zo\xc3\xab");
  g_assert_cmpstr (reading->article->publisher, ==, "The Kiel Daily");
  g_assert_null (reading->article->address);
  g_assert_cmpuint (reading->article->edited, ==, WHENCE_ARTICLE_EDITED_PUBLISHER | WHENCE_ARTICLE_EDITED_ADDRESS);
  g_assert_cmpint (candidate->evidence, ==, WHENCE_EVIDENCE_ARTICLES);
  g_assert_cmpuint (candidate->begin, ==, 6);
  g_assert_cmpstr (candidate->other, ==, "b.txt");
  g_assert_true (whence_span_equal (&event->span, &was->span));
  g_assert_cmpuint (event->flags, ==, was->flags);
  g_assert_cmpint (event->kind, ==, was->kind);
  g_assert_cmpstrv (event->participants, was->participants);
  g_assert_true (whence_event_equal (event, was));
  g_assert_true (mention->article == reading->article);
  g_assert_cmpuint (mention->begin, ==, mention_was->begin);
  g_assert_cmpuint (mention->end, ==, mention_was->end);
  g_assert_cmpuint (mention->expression_begin, ==, mention_was->expression_begin);
  g_assert_cmpstr (mention->rule, ==, mention_was->rule);
  g_assert_cmpint (mention->reason, ==, mention_was->reason);
  g_assert_true (mention->hangs);
  g_assert_cmpuint (mention->n_alternatives, ==, 1);
  g_assert_cmpint (mention->alternatives[0].reason, ==, WHENCE_REASON_NEAREST);
  g_assert_cmpstr (mention->joined, ==, "place words");
  g_assert_cmpuint (back->eras->len, ==, timeline->eras->len);
  for (guint i = 0; i < back->eras->len; i++)
    {
      const WhenceEra *era = back->eras->pdata[i], *era_was = timeline->eras->pdata[i];

      g_assert_cmpint (whence_era_compare (era, era_was), ==, 0);
      g_assert_true (whence_span_equal (&era->span, &era_was->span));
      g_assert_cmpint (era->color, ==, era_was->color);
    }
}

/* What was written before there were eras has none. */
static void
test_first_version (void)
{
  g_autoptr (WhenceTimeline) timeline = timeline_of (1);
  g_autoptr (GBytes) bytes = NULL, first = NULL, again = NULL;
  g_autoptr (GString) text = NULL;
  g_autoptr (WhenceTimeline) back = NULL;
  g_autoptr (GError) error = NULL;

  g_ptr_array_set_size (timeline->eras, 0);
  bytes = whence_json_write_timeline (timeline);
  text = g_string_new_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  g_assert_cmpuint (g_string_replace (text, "\"version\":2", "\"version\":1", 1), ==, 1);
  g_assert_cmpuint (g_string_replace (text, "\"eras\":[]", "\"more\":1", 1), ==, 1);
  first = g_bytes_new (text->str, text->len);
  back = whence_json_read_timeline (first, &error);
  g_assert_no_error (error);
  again = whence_json_write_timeline (back);
  g_assert_true (g_bytes_equal (bytes, again));
}

/* Documents with one place changed, and the path that the message must begin with. */

typedef struct
{
  const char *name;
  const char *was;
  const char *is;
  gint        code;
  const char *path;
} DamageRow;

static const DamageRow damage_rows[] = {
  { "foreign", "\"format\":\"whence\"", "\"format\":\"diary\"", WHENCE_JSON_ERROR_FOREIGN, "format:" },
  { "format-is-object", "\"format\":\"whence\"", "\"format\":{}", WHENCE_JSON_ERROR_FOREIGN, "format:" },
  { "newer", "\"version\":2", "\"version\":3", WHENCE_JSON_ERROR_NEWER, "version:" },
  { "version-is-text", "\"version\":2", "\"version\":\"2\"", WHENCE_JSON_ERROR_INVALID, "version: expected an integer, got a string" },
  { "merged-negative", "\"merged\":3", "\"merged\":-3", WHENCE_JSON_ERROR_INVALID, "merged:" },
  { "articles-missing", "\"articles\"", "\"artikel\"", WHENCE_JSON_ERROR_INVALID, "articles: expected an array, got nothing" },
  { "text-changed", "Zo\xc3\xab's harbour", "Zoe's harbour", WHENCE_JSON_ERROR_INVALID, "articles[0].hash:" },
  { "evidence", "\"evidence\":\"articles\"", "\"evidence\":\"rumour\"", WHENCE_JSON_ERROR_INVALID,
    "articles[0].reference[0].evidence: \"rumour\"" },
  { "title-null", "\"title\":\"Pier of Kiel closed \\\"for good\\\"\"", "\"title\":null", WHENCE_JSON_ERROR_INVALID,
    "events[0].title: expected a string, got null" },
  { "kind", "\"kind\":\"trade\"", "\"kind\":\"miracle\"", WHENCE_JSON_ERROR_INVALID, "events[0].kind:" },
  { "flag", "\"planned\"", "\"plotted\"", WHENCE_JSON_ERROR_INVALID, "events[0].flags:" },
  { "participant", "\"Kiel\"]", "7]", WHENCE_JSON_ERROR_INVALID, "events[0].participants: expected a string at 1" },
  { "edtf", "\"edtf\":\"201X\"", "\"edtf\":\"201Y\"", WHENCE_JSON_ERROR_INVALID, "events[3].edtf:" },
  { "article", "\"article\":0", "\"article\":1", WHENCE_JSON_ERROR_INVALID, "events[0].mentions[0].article: 1 is not within" },
  { "quote", "\"quote\":\"The pier", "\"quote\":\"The quay", WHENCE_JSON_ERROR_INVALID, "events[0].mentions[0].quote:" },
  { "confidence-fraction", "\"confidence\":71", "\"confidence\":71.5", WHENCE_JSON_ERROR_INVALID,
    "events[0].mentions[0].confidence: expected an integer, got a number" },
  { "status", "\"status\":\"disputed\"", "\"status\":\"odd\"", WHENCE_JSON_ERROR_INVALID, "events[0].status: \"odd\"" },
  { "starred", "\"starred\":true", "\"starred\":null", WHENCE_JSON_ERROR_INVALID, "events[0].starred:" },
  { "edited", "\"edited\":[\"title\",", "\"edited\":[\"spelling\",", WHENCE_JSON_ERROR_INVALID, "events[0].edited:" },
  { "undated-among-dated", "\"edtf\":\"201X\"", "\"edtf\":null", WHENCE_JSON_ERROR_INVALID, "events[3].edtf: no date" },
  { "hidden-missing", "\"hidden\":[", "\"hiding\":[", WHENCE_JSON_ERROR_INVALID, "hidden: expected an array" },
  { "hangs", "\"hangs\":true", "\"hangs\":1", WHENCE_JSON_ERROR_INVALID, "events[0].mentions[0].hangs:" },
  { "alternative", "\"alternatives\":[{", "\"alternatives\":[{},{", WHENCE_JSON_ERROR_INVALID,
    "events[0].mentions[0].alternatives[0].edtf:" },
  { "eras-missing", "\"eras\":[", "\"areas\":[", WHENCE_JSON_ERROR_INVALID, "eras: expected an array" },
  { "era-name", "\"name\":\"Great Depression\"", "\"name\":\"  \"", WHENCE_JSON_ERROR_INVALID, "eras[0].name: An era needs a name" },
  { "era-edtf", "\"edtf\":\"1929/1939\"", "\"edtf\":\"[1929..1939]\"", WHENCE_JSON_ERROR_INVALID, "eras[0].name:" },
  { "era-color", "\"color\":\"purple\"", "\"color\":\"loud\"", WHENCE_JSON_ERROR_INVALID, "eras[0].color: \"loud\"" },
  { "era-twice", "\"id\":\"era-2\"", "\"id\":\"era-1\"", WHENCE_JSON_ERROR_INVALID, "eras[1].id: \"era-1\" stands twice" },
};

static void
test_damage (gconstpointer data)
{
  const DamageRow *row = data;
  g_autoptr (WhenceTimeline) timeline = timeline_of (1);
  g_autoptr (GBytes) bytes = whence_json_write_timeline (timeline);
  g_autoptr (GString) text = g_string_new_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  g_autoptr (GBytes) damaged = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (g_string_replace (text, row->was, row->is, 1), ==, 1);
  damaged = g_bytes_new (text->str, text->len);
  g_assert_null (whence_json_read_timeline (damaged, &error));
  g_assert_error (error, WHENCE_JSON_ERROR, row->code);
  g_test_message ("%s", error->message);
  g_assert_true (g_str_has_prefix (error->message, row->path));
}

/* Cut anywhere, a document is refused, and nothing crashes or leaks. */
static void
test_cut (void)
{
  g_autoptr (WhenceTimeline) timeline = timeline_of (1);
  g_autoptr (GBytes) bytes = whence_json_write_timeline (timeline);
  gsize whole = g_bytes_get_size (bytes) - 1; /* the last is a line end */

  for (gsize length = 0; length < whole; length++)
    {
      g_autoptr (GBytes) cut = g_bytes_new_from_bytes (bytes, 0, length);
      g_autoptr (GError) error = NULL;

      g_assert_null (whence_json_read_timeline (cut, &error));
      g_assert_nonnull (error);
    }
}

/* Ranges: their ends are written, their whole is not. */
static void
test_timexes_without_wholes (void)
{
  g_autoptr (GArray) timexes = whence_timexes_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (JsonNode) node = NULL;
  WhenceReading *reading = reading_of ("a.txt");
  WhenceJsonWriter writer;
  JsonArray *written;

  /* begin, end, part */
  static const struct { guint32 begin, end; gboolean part; } places[] = {
    { 0, 4, FALSE }, { 6, 9, TRUE }, { 6, 20, FALSE }, { 12, 20, TRUE }, { 22, 30, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      WhenceTimex timex = { .begin = places[i].begin, .end = places[i].end, .part = places[i].part, .value = g_strdup ("1974"),
                            .rule = "year" };

      g_array_append_val (timexes, timex);
    }
  whence_json_writer_init (&writer, text, 0);
  whence_json_write_timexes (&writer, reading->article, &reading->reference, timexes);
  node = whence_json_parse (text->str, text->len, NULL);
  written = json_object_get_array_member (json_node_get_object (node), "timexes");
  g_assert_cmpuint (json_array_get_length (written), ==, 4);
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (node), "reference_date"), ==, "2019-05-09?");
  whence_reading_free (reading);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (string_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/output/json/string/", string_rows[i].name, NULL);
      g_test_add_data_func (path, &string_rows[i], test_string);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (layout_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/output/json/layout/", layout_rows[i].name, NULL);
      g_test_add_data_func (path, &layout_rows[i], test_layout);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (damage_rows); i++)
    {
      g_autofree char *path = g_strconcat ("/output/json/damage/", damage_rows[i].name, NULL);
      g_test_add_data_func (path, &damage_rows[i], test_damage);
    }
  g_test_add_data_func ("/output/json/round-trip/empty", GUINT_TO_POINTER (0), test_round_trip);
  g_test_add_data_func ("/output/json/round-trip/one-article", GUINT_TO_POINTER (1), test_round_trip);
  g_test_add_data_func ("/output/json/round-trip/three-of-one-name", GUINT_TO_POINTER (3), test_round_trip);
  g_test_add_func ("/output/json/nothing-is-lost", test_nothing_is_lost);
  g_test_add_func ("/output/json/first-version", test_first_version);
  g_test_add_func ("/output/json/cut", test_cut);
  g_test_add_func ("/output/json/timexes-without-wholes", test_timexes_without_wholes);
  return g_test_run ();
}
