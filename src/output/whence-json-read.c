/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads what whence_json_write_timeline() wrote.  A document is untrusted: each member is asked for by name and type, each
 * offset must lie in its article, each quote must stand where it says, and what is wrong is named by its path. */

#include "whence-json.h"

#include <string.h>

#include "whence-json-door.h"
#include "whence-json-private.h"
#include "whence-json-reader.h"

static const char *
get_kind_id (guint kind)
{
  return whence_kind_get_id ((WhenceKind) kind);
}

static const char *
get_status_id (guint status)
{
  return whence_status_get_id ((WhenceStatus) status);
}

static const char *
get_reason_id (guint reason)
{
  return whence_reason_get_id ((WhenceReason) reason);
}

static const char *
get_color_id (guint color)
{
  return whence_era_color_get_id ((WhenceEraColor) color);
}

static const char *
get_evidence_id (guint evidence)
{
  return whence_evidence_get_id ((WhenceEvidence) evidence);
}

/* Two code point offsets into an article, as bytes; the second is not before the first. */
static void
read_place (WhenceJsonReader *reader, JsonObject *object, const char *begin_name, const char *end_name,
            const WhenceArticle *article, guint32 *out_begin, guint32 *out_end)
{
  gint64 begin = whence_json_reader_integer (reader, object, begin_name, 0, (gint64) article->n_chars);
  gint64 end = whence_json_reader_integer (reader, object, end_name, begin, (gint64) article->n_chars);

  *out_begin = (guint32) whence_article_to_byte (article, (gsize) begin);
  *out_end = (guint32) whence_article_to_byte (article, (gsize) MAX (begin, end));
}

static guint
read_flags (WhenceJsonReader *reader, JsonObject *object, const char *name, const char *(*get_id) (guint), guint n)
{
  JsonArray *array = whence_json_reader_array (reader, object, name, n);
  guint flags = 0;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      const char *id = whence_json_reader_string_at (reader, array, name, i);
      guint bit = 0;

      while (bit < n && !g_str_equal (get_id (bit), id))
        bit++;
      if (bit < n)
        flags |= 1u << bit;
      else
        whence_json_reader_fail (reader, WHENCE_JSON_ERROR_INVALID, name, "\"%s\" is not known", id);
    }
  return flags;
}

static void
read_candidates (WhenceJsonReader *reader, JsonObject *object, WhenceReading *reading)
{
  JsonArray *array = whence_json_reader_array (reader, object, "reference", 1000);

  for (guint i = 0; array != NULL && reader->error == NULL && i < json_array_get_length (array); i++)
    {
      gsize mark = whence_json_reader_enter (reader, "reference", i);
      JsonObject *member = whence_json_reader_object_at (reader, array, i);
      WhenceCandidate candidate = { 0 };

      candidate.span = whence_json_reader_span (reader, member, "edtf");
      candidate.evidence = (WhenceEvidence) whence_json_reader_choice (reader, member, "evidence", get_evidence_id,
                                                                       WHENCE_N_EVIDENCES);
      read_place (reader, member, "begin", "end", reading->article, &candidate.begin, &candidate.end);
      candidate.confidence = (guint8) whence_json_reader_integer (reader, member, "confidence", 0, 100);
      candidate.other = g_strdup (whence_json_reader_optional (reader, member, "other"));
      g_array_append_val (reading->reference.candidates, candidate);
      whence_json_reader_leave (reader, mark);
    }
}

/* What the user said of the article is no part of reading its text: its paragraphs are told apart without it. */
static WhenceArticle *
read_edited (const char *text, const WhenceArticleInfo *info, guint edited)
{
  WhenceArticleInfo found = *info;
  g_autoptr (WhenceArticle) article = NULL;

  if (edited & WHENCE_ARTICLE_EDITED_TITLE)
    found.title = NULL;
  if (edited & WHENCE_ARTICLE_EDITED_PUBLISHER)
    found.publisher = NULL;
  if (edited & WHENCE_ARTICLE_EDITED_ADDRESS)
    found.address = NULL;
  if (edited & WHENCE_ARTICLE_EDITED_PUBLISHED)
    found.published = found.published_origin = NULL;
  article = whence_article_new (text, -1, &found);
  return edited != 0 ? whence_article_new_edited (article, info, edited) : g_steal_pointer (&article);
}

static WhenceReading *
read_article (WhenceJsonReader *reader, JsonObject *object)
{
  WhenceArticleInfo info = {
    .id = whence_json_reader_string (reader, object, "id"),
    .uri = whence_json_reader_optional (reader, object, "uri"),
    .address = whence_json_reader_optional (reader, object, "address"),
    .title = whence_json_reader_optional (reader, object, "title"),
    .publisher = whence_json_reader_optional (reader, object, "publisher"),
    .published = whence_json_reader_optional (reader, object, "published"),
    .published_origin = whence_json_reader_optional (reader, object, "published_origin"),
  };
  guint edited = read_flags (reader, object, "edited", whence_json_get_article_edited_id, WHENCE_ARTICLE_N_EDITED);
  g_autoptr (WhenceArticle) article = read_edited (whence_json_reader_string (reader, object, "text"), &info, edited);
  WhenceReading *reading = whence_reading_new (article);

  if (!g_str_equal (whence_json_reader_string (reader, object, "hash"), whence_article_get_hash (article)))
    whence_json_reader_fail (reader, WHENCE_JSON_ERROR_INVALID, "hash", "is not that of the text");
  read_candidates (reader, object, reading);
  return reading;
}

static void
read_alternatives (WhenceJsonReader *reader, JsonObject *object, WhenceMention *mention)
{
  JsonArray *array = whence_json_reader_array (reader, object, "alternatives", WHENCE_TIMEX_MAX_ALTERNATIVES);

  for (guint i = 0; array != NULL && reader->error == NULL && i < json_array_get_length (array); i++)
    {
      gsize mark = whence_json_reader_enter (reader, "alternatives", i);
      JsonObject *member = whence_json_reader_object_at (reader, array, i);
      WhenceAlternative *alternative = &mention->alternatives[mention->n_alternatives++];

      alternative->span = whence_json_reader_span (reader, member, "edtf");
      alternative->reason = (WhenceReason) whence_json_reader_choice (reader, member, "reason", get_reason_id,
                                                                      WHENCE_N_REASONS);
      whence_json_reader_leave (reader, mark);
    }
}

/* Rules are known by static strings; a name from a document joins them, if it is short enough for one. */
static const char *
read_rule (WhenceJsonReader *reader, JsonObject *object)
{
  const char *rule = whence_json_reader_optional (reader, object, "rule");

  if (rule == NULL || strlen (rule) <= WHENCE_JSON_MAX_RULE_BYTES)
    return g_intern_string (rule);
  whence_json_reader_fail (reader, WHENCE_JSON_ERROR_INVALID, "rule", "longer than %u bytes", WHENCE_JSON_MAX_RULE_BYTES);
  return NULL;
}

static WhenceMention *
read_mention (WhenceJsonReader *reader, JsonObject *object, GPtrArray *readings, gboolean dated)
{
  WhenceMention *mention = whence_mention_new ();
  gint64 place = whence_json_reader_integer (reader, object, "article", 0, (gint64) readings->len - 1);
  const char *quote = whence_json_reader_string (reader, object, "quote");
  const WhenceReading *reading;

  if (reader->error != NULL)
    return mention;
  reading = readings->pdata[place];
  mention->article = whence_article_ref (reading->article);
  read_place (reader, object, "begin", "end", mention->article, &mention->begin, &mention->end);
  read_place (reader, object, "expression_begin", "expression_end", mention->article, &mention->expression_begin,
              &mention->expression_end);
  read_place (reader, object, "anchor_begin", "anchor_end", mention->article, &mention->anchor_begin, &mention->anchor_end);
  if (strlen (quote) != mention->end - mention->begin
      || strncmp (quote, mention->article->text + mention->begin, mention->end - mention->begin) != 0)
    whence_json_reader_fail (reader, WHENCE_JSON_ERROR_INVALID, "quote", "does not stand there in the article");
  mention->title = g_strdup (whence_json_reader_optional (reader, object, "title"));
  mention->label = g_strdup (whence_json_reader_optional (reader, object, "label"));
  if (dated)
    mention->span = whence_json_reader_span (reader, object, "edtf");
  mention->rule = read_rule (reader, object);
  mention->reason = (WhenceReason) whence_json_reader_choice (reader, object, "reason", get_reason_id, WHENCE_N_REASONS);
  mention->hangs = whence_json_reader_boolean (reader, object, "hangs");
  mention->confidence = (guint8) whence_json_reader_integer (reader, object, "confidence", 0, 100);
  read_alternatives (reader, object, mention);
  mention->joined = g_strdup (whence_json_reader_optional (reader, object, "joined"));
  return mention;
}

static char **
read_participants (WhenceJsonReader *reader, JsonObject *object)
{
  JsonArray *array = whence_json_reader_array (reader, object, "participants", 1000);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    g_strv_builder_add (builder, whence_json_reader_string_at (reader, array, "participants", i));
  return g_strv_builder_end (builder);
}

static WhenceEvent *
read_event (WhenceJsonReader *reader, JsonObject *object, GPtrArray *readings)
{
  WhenceEvent *event = whence_event_new ();
  JsonArray *mentions = whence_json_reader_array (reader, object, "mentions", WHENCE_JSON_MAX_MENTIONS);

  event->id = g_strdup (whence_json_reader_string (reader, object, "id"));
  event->title = g_strdup (whence_json_reader_string (reader, object, "title"));
  event->label = g_strdup (whence_json_reader_string (reader, object, "label"));
  event->dated = whence_json_reader_optional (reader, object, "edtf") != NULL;
  if (event->dated)
    event->span = whence_json_reader_span (reader, object, "edtf");
  event->kind = (WhenceKind) whence_json_reader_choice (reader, object, "kind", get_kind_id, WHENCE_N_KINDS);
  event->flags = read_flags (reader, object, "flags", whence_json_get_flag_id, WHENCE_JSON_N_FLAGS);
  event->note = g_strdup (whence_json_reader_optional (reader, object, "note"));
  event->status = (WhenceStatus) whence_json_reader_choice (reader, object, "status", get_status_id, WHENCE_N_STATUSES);
  event->starred = whence_json_reader_boolean (reader, object, "starred");
  event->edited = read_flags (reader, object, "edited", whence_edited_get_id, WHENCE_N_EDITED);
  event->confidence = (guint8) whence_json_reader_integer (reader, object, "confidence", 0, 100);
  g_strfreev (event->participants);
  event->participants = read_participants (reader, object);
  event->place = g_strdup (whence_json_reader_optional (reader, object, "place"));
  for (guint i = 0; mentions != NULL && reader->error == NULL && i < json_array_get_length (mentions); i++)
    {
      gsize mark = whence_json_reader_enter (reader, "mentions", i);
      JsonObject *member = whence_json_reader_object_at (reader, mentions, i);

      g_ptr_array_add (event->mentions, read_mention (reader, member, readings, event->dated));
      whence_json_reader_leave (reader, mark);
    }
  if (event->mentions->len == 0 && !(event->edited & WHENCE_EDITED_MADE))
    whence_json_reader_fail (reader, WHENCE_JSON_ERROR_INVALID, "mentions", "none");
  return event;
}

static void
read_articles (WhenceJsonReader *reader, JsonObject *root, WhenceTimeline *timeline)
{
  JsonArray *array = whence_json_reader_array (reader, root, "articles", WHENCE_JSON_MAX_ARTICLES);

  for (guint i = 0; array != NULL && reader->error == NULL && i < json_array_get_length (array); i++)
    {
      gsize mark = whence_json_reader_enter (reader, "articles", i);

      g_ptr_array_add (timeline->readings, read_article (reader, whence_json_reader_object_at (reader, array, i)));
      whence_json_reader_leave (reader, mark);
    }
}

static GPtrArray *
read_events (WhenceJsonReader *reader, JsonObject *root, const char *name, GPtrArray *readings)
{
  GPtrArray *events = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  JsonArray *array = whence_json_reader_array (reader, root, name, WHENCE_JSON_MAX_EVENTS);

  for (guint i = 0; array != NULL && reader->error == NULL && i < json_array_get_length (array); i++)
    {
      gsize mark = whence_json_reader_enter (reader, name, i);

      g_ptr_array_add (events, read_event (reader, whence_json_reader_object_at (reader, array, i), readings));
      whence_json_reader_leave (reader, mark);
    }
  return events;
}

static WhenceEra *
read_era (WhenceJsonReader *reader, JsonObject *object, GHashTable *ids)
{
  const char *id = whence_json_reader_string (reader, object, "id");
  const char *name = whence_json_reader_string (reader, object, "name");
  WhenceSpan span = whence_json_reader_span (reader, object, "edtf");
  guint color = whence_json_reader_choice (reader, object, "color", get_color_id, WHENCE_N_ERA_COLORS);
  const char *fault = reader->error == NULL ? whence_era_find_fault (name, &span) : NULL;

  if (fault != NULL)
    whence_json_reader_fail (reader, WHENCE_JSON_ERROR_INVALID, "name", "%s", fault);
  if (!g_hash_table_add (ids, (gpointer) id))
    whence_json_reader_fail (reader, WHENCE_JSON_ERROR_INVALID, "id", "\"%s\" stands twice", id);
  return whence_era_new (id, name, &span, (WhenceEraColor) color);
}

static GPtrArray *
read_eras (WhenceJsonReader *reader, JsonObject *root)
{
  GPtrArray *eras = whence_eras_new ();
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  JsonArray *array = whence_json_reader_array (reader, root, "eras", WHENCE_MAX_ERAS);

  for (guint i = 0; array != NULL && reader->error == NULL && i < json_array_get_length (array); i++)
    {
      gsize mark = whence_json_reader_enter (reader, "eras", i);

      g_ptr_array_add (eras, read_era (reader, whence_json_reader_object_at (reader, array, i), ids));
      whence_json_reader_leave (reader, mark);
    }
  whence_eras_sort (eras);
  return eras;
}

/* A dated event among the undated, or the other way about, would be sorted and drawn as what it is not. */
static void
check_dated (WhenceJsonReader *reader, const char *name, GPtrArray *events, gboolean dated)
{
  for (guint i = 0; i < events->len; i++)
    if (((const WhenceEvent *) events->pdata[i])->dated != dated)
      {
        whence_json_reader_enter (reader, name, i);
        whence_json_reader_fail (reader, WHENCE_JSON_ERROR_INVALID, "edtf", dated ? "no date" : "a date");
        return;
      }
}

/* Whether it is a document of ours at all is asked before anything in it is believed. */
static JsonObject *
read_head (WhenceJsonReader *reader, JsonNode *root, gint64 *out_version)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  JsonNode *format = object != NULL ? json_object_get_member (object, "format") : NULL;
  gint64 version;

  if (format == NULL || !JSON_NODE_HOLDS_VALUE (format) || g_strcmp0 (json_node_get_string (format), WHENCE_JSON_FORMAT) != 0)
    {
      whence_json_reader_fail (reader, WHENCE_JSON_ERROR_FOREIGN, "format", "not a Whence document");
      return NULL;
    }
  *out_version = version = whence_json_reader_integer (reader, object, "version", 1, G_MAXINT32);
  if (version > WHENCE_JSON_VERSION)
    whence_json_reader_fail (reader, WHENCE_JSON_ERROR_NEWER, "version",
                             "%" G_GINT64_FORMAT ", written by a later Whence; this one reads up to %d", version,
                             WHENCE_JSON_VERSION);
  return object;
}

/**
 * whence_json_read_timeline:
 * @bytes: a document, see whence_json_write_timeline()
 * @error: return location for a #GError of %WHENCE_JSON_ERROR, or of the parser for what is no JSON
 *
 * Reads a whole timeline, of an earlier version too.  Writing it again gives the same bytes.  The expressions of the articles, and their events before
 * merging, are not in a document: the readings come without them.  On failure the message begins with the path of the
 * member that is wrong: "events[3].mentions[0].begin: 900 is not within 0 and 812".
 *
 * Returns: (transfer full): the timeline, or %NULL on failure
 */
WhenceTimeline *
whence_json_read_timeline (GBytes *bytes, GError **error)
{
  g_autoptr (WhenceTimeline) timeline = NULL;
  g_autoptr (JsonNode) root = NULL;
  WhenceJsonReader reader;
  JsonObject *object;
  gint64 version = 0;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  root = whence_json_parse (text, length, error);
  if (root == NULL)
    return NULL;

  timeline = g_new0 (WhenceTimeline, 1);
  timeline->readings = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_reading_free);
  whence_json_reader_init (&reader);
  object = read_head (&reader, root, &version);
  timeline->n_merged = (guint) whence_json_reader_integer (&reader, object, "merged", 0, G_MAXUINT32);
  read_articles (&reader, object, timeline);
  timeline->events = read_events (&reader, object, "events", timeline->readings);
  timeline->undated = read_events (&reader, object, "undated", timeline->readings);
  timeline->hidden = read_events (&reader, object, "hidden", timeline->readings);
  timeline->deleted = read_events (&reader, object, "deleted", timeline->readings);
  timeline->eras = version >= 2 ? read_eras (&reader, object) : whence_eras_new ();
  check_dated (&reader, "events", timeline->events, TRUE);
  check_dated (&reader, "undated", timeline->undated, FALSE);
  if (reader.error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&reader.error));
      g_clear_pointer (&timeline, whence_timeline_free);
    }
  whence_json_reader_clear (&reader);
  return g_steal_pointer (&timeline);
}
