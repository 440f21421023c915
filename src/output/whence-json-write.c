/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Three forms of one thing.  Events and timexes are what other programs read: short, with the words quoted.  The document is
 * whole: every article with its text, every reference date with its evidence, every event with each of its tellings, so that
 * reading it back loses nothing of the timeline.  Offsets are code points of the article's text in all of them; in the document
 * an article is named by its place, since two files may have the same name. */

#include "whence-json.h"

#include "whence-edtf.h"
#include "whence-json-private.h"

/* The names of single bits: ORDER as WhenceEventFlags and WhenceArticleEdited. */
static const char *const flag_ids[] = { "planned", "denied", "conditional", "recurring", "conflict" };
static const char *const article_edited_ids[] = { "title", "publisher", "address", "published" };
G_STATIC_ASSERT (G_N_ELEMENTS (flag_ids) == WHENCE_JSON_N_FLAGS && WHENCE_EVENT_CONFLICT == 1 << (WHENCE_JSON_N_FLAGS - 1));
G_STATIC_ASSERT (G_N_ELEMENTS (article_edited_ids) == WHENCE_ARTICLE_N_EDITED);

/**
 * whence_json_get_flag_id:
 * @bit: which of #WhenceEventFlags, from 0
 *
 * Returns: its name in a document
 */
const char *
whence_json_get_flag_id (guint bit)
{
  return flag_ids[bit];
}

/**
 * whence_json_get_article_edited_id:
 * @bit: which of #WhenceArticleEdited, from 0
 *
 * Returns: its name in a document
 */
const char *
whence_json_get_article_edited_id (guint bit)
{
  return article_edited_ids[bit];
}

static void
add_flags (WhenceJsonWriter *writer, const char *name, guint flags, const char *(*get_id) (guint), guint n)
{
  whence_json_writer_name (writer, name);
  whence_json_writer_open (writer, '[');
  for (guint bit = 0; bit < n; bit++)
    if (flags & 1u << bit)
      whence_json_writer_string (writer, get_id (bit), -1);
  whence_json_writer_close (writer, ']');
}

static void
add_span (WhenceJsonWriter *writer, const char *name, const WhenceSpan *span)
{
  g_autofree char *edtf = span != NULL ? whence_edtf_format (span) : NULL;

  whence_json_writer_add_string (writer, name, edtf);
}

static void
add_place (WhenceJsonWriter *writer, const char *begin_name, const char *end_name, const WhenceArticle *article, gsize begin,
           gsize end)
{
  whence_json_writer_add_integer (writer, begin_name, (gint64) whence_article_to_char (article, begin));
  whence_json_writer_add_integer (writer, end_name, (gint64) whence_article_to_char (article, end));
}

static void
add_words (WhenceJsonWriter *writer, const char *name, const WhenceArticle *article, gsize begin, gsize end)
{
  whence_json_writer_add_text (writer, name, article->text + begin, end - begin);
}

static void
write_mention (WhenceJsonWriter *writer, const WhenceMention *mention)
{
  whence_json_writer_open (writer, '{');
  whence_json_writer_add_string (writer, "article", mention->article->id);
  add_place (writer, "begin", "end", mention->article, mention->begin, mention->end);
  add_words (writer, "quote", mention->article, mention->begin, mention->end);
  add_words (writer, "expression", mention->article, mention->expression_begin, mention->expression_end);
  whence_json_writer_add_string (writer, "reason", whence_reason_get_id (mention->reason));
  whence_json_writer_close (writer, '}');
}

/* The members that every form of an event has. */
static void
add_event (WhenceJsonWriter *writer, const WhenceEvent *event)
{
  whence_json_writer_add_string (writer, "id", event->id);
  whence_json_writer_add_string (writer, "title", event->title);
  whence_json_writer_add_string (writer, "label", event->label);
  add_span (writer, "edtf", event->dated ? &event->span : NULL);
  whence_json_writer_add_string (writer, "kind", whence_kind_get_id (event->kind));
  whence_json_writer_add_strings (writer, "participants", (const char *const *) event->participants);
  whence_json_writer_add_string (writer, "place", event->place);
  whence_json_writer_add_integer (writer, "confidence", event->confidence);
}

/**
 * whence_json_write_event:
 * @writer: where to write
 * @event: an event
 *
 * Writes an event as one object, with its tellings quoted and its flags where it has any.
 */
void
whence_json_write_event (WhenceJsonWriter *writer, const WhenceEvent *event)
{
  whence_json_writer_open (writer, '{');
  add_event (writer, event);
  if (event->flags != 0)
    add_flags (writer, "flags", event->flags, whence_json_get_flag_id, WHENCE_JSON_N_FLAGS);
  whence_json_writer_name (writer, "mentions");
  whence_json_writer_open (writer, '[');
  for (guint i = 0; i < event->mentions->len; i++)
    write_mention (writer, event->mentions->pdata[i]);
  whence_json_writer_close (writer, ']');
  whence_json_writer_close (writer, '}');
}

/**
 * whence_json_write_events:
 * @writer: where to write
 * @events: (element-type WhenceEvent): events
 *
 * Writes an array of events.
 */
void
whence_json_write_events (WhenceJsonWriter *writer, GPtrArray *events)
{
  whence_json_writer_open (writer, '[');
  for (guint i = 0; i < events->len; i++)
    whence_json_write_event (writer, events->pdata[i]);
  whence_json_writer_close (writer, ']');
}

static gboolean
has_part_within (const GArray *timexes, guint index)
{
  const WhenceTimex *whole = &g_array_index (timexes, WhenceTimex, index);

  for (guint i = index; i-- > 0;)
    {
      const WhenceTimex *other = &g_array_index (timexes, WhenceTimex, i);

      if (other->begin < whole->begin)
        break;
      if (other->part && other->end <= whole->end)
        return TRUE;
    }
  for (guint i = index + 1; i < timexes->len; i++)
    {
      const WhenceTimex *other = &g_array_index (timexes, WhenceTimex, i);

      if (other->begin >= whole->end)
        break;
      if (other->part && other->end <= whole->end)
        return TRUE;
    }
  return FALSE;
}

/**
 * whence_json_write_timexes:
 * @writer: where to write
 * @article: an article
 * @reference: when it was written
 * @timexes: (element-type WhenceTimex): its expressions of time
 *
 * Writes the expressions of an article as one object, as TempEval-3 wants them: the ends of a range each, not their whole.
 */
void
whence_json_write_timexes (WhenceJsonWriter *writer, const WhenceArticle *article, const WhenceReference *reference,
                           const GArray *timexes)
{
  const WhenceCandidate *best = whence_reference_get_best (reference);

  whence_json_writer_open (writer, '{');
  whence_json_writer_add_string (writer, "id", article->id);
  add_span (writer, "reference_date", best != NULL ? &best->span : NULL);
  whence_json_writer_add_string (writer, "reference_reason",
                                 whence_evidence_get_id (best != NULL ? best->evidence : WHENCE_EVIDENCE_NONE));
  whence_json_writer_name (writer, "timexes");
  whence_json_writer_open (writer, '[');
  for (guint i = 0; i < timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (timexes, WhenceTimex, i);

      if (!timex->part && has_part_within (timexes, i))
        continue;
      whence_json_writer_open (writer, '{');
      add_place (writer, "begin", "end", article, timex->begin, timex->end);
      whence_json_writer_add_string (writer, "type", whence_timex_type_get_name (timex->type));
      whence_json_writer_add_string (writer, "value", timex->value);
      add_span (writer, "edtf", timex->has_span ? &timex->span : NULL);
      whence_json_writer_add_string (writer, "rule", timex->rule);
      whence_json_writer_add_string (writer, "reason", whence_reason_get_id (timex->reason));
      whence_json_writer_close (writer, '}');
    }
  whence_json_writer_close (writer, ']');
  whence_json_writer_close (writer, '}');
}

static void
write_candidate (WhenceJsonWriter *writer, const WhenceArticle *article, const WhenceCandidate *candidate)
{
  whence_json_writer_open (writer, '{');
  add_span (writer, "edtf", &candidate->span);
  whence_json_writer_add_string (writer, "evidence", whence_evidence_get_id (candidate->evidence));
  add_place (writer, "begin", "end", article, candidate->begin, candidate->end);
  whence_json_writer_add_integer (writer, "confidence", candidate->confidence);
  whence_json_writer_add_string (writer, "other", candidate->other);
  whence_json_writer_close (writer, '}');
}

static void
write_article (WhenceJsonWriter *writer, const WhenceReading *reading)
{
  const WhenceArticle *article = reading->article;
  const GArray *candidates = reading->reference.candidates;

  whence_json_writer_open (writer, '{');
  whence_json_writer_add_string (writer, "id", article->id);
  whence_json_writer_add_string (writer, "hash", whence_article_get_hash (article));
  whence_json_writer_add_string (writer, "uri", article->uri);
  whence_json_writer_add_string (writer, "address", article->address);
  whence_json_writer_add_string (writer, "title", article->title);
  whence_json_writer_add_string (writer, "publisher", article->publisher);
  whence_json_writer_add_string (writer, "published", article->published);
  whence_json_writer_add_string (writer, "published_origin", article->published_origin);
  add_flags (writer, "edited", article->edited, whence_json_get_article_edited_id, WHENCE_ARTICLE_N_EDITED);
  whence_json_writer_name (writer, "reference");
  whence_json_writer_open (writer, '[');
  for (guint i = 0; candidates != NULL && i < candidates->len; i++)
    write_candidate (writer, article, &g_array_index (candidates, WhenceCandidate, i));
  whence_json_writer_close (writer, ']');
  add_words (writer, "text", article, 0, article->length);
  whence_json_writer_close (writer, '}');
}

static void
write_telling (WhenceJsonWriter *writer, const WhenceMention *mention, gboolean dated, GHashTable *places)
{
  const WhenceArticle *article = mention->article;

  whence_json_writer_open (writer, '{');
  whence_json_writer_add_integer (writer, "article", GPOINTER_TO_INT (g_hash_table_lookup (places, article)));
  add_place (writer, "begin", "end", article, mention->begin, mention->end);
  add_words (writer, "quote", article, mention->begin, mention->end);
  add_place (writer, "expression_begin", "expression_end", article, mention->expression_begin, mention->expression_end);
  add_place (writer, "anchor_begin", "anchor_end", article, mention->anchor_begin, mention->anchor_end);
  whence_json_writer_add_string (writer, "title", mention->title);
  whence_json_writer_add_string (writer, "label", mention->label);
  add_span (writer, "edtf", dated ? &mention->span : NULL);
  whence_json_writer_add_string (writer, "rule", mention->rule);
  whence_json_writer_add_string (writer, "reason", whence_reason_get_id (mention->reason));
  whence_json_writer_add_boolean (writer, "hangs", mention->hangs);
  whence_json_writer_add_integer (writer, "confidence", mention->confidence);
  whence_json_writer_name (writer, "alternatives");
  whence_json_writer_open (writer, '[');
  for (guint i = 0; i < mention->n_alternatives; i++)
    {
      whence_json_writer_open (writer, '{');
      add_span (writer, "edtf", &mention->alternatives[i].span);
      whence_json_writer_add_string (writer, "reason", whence_reason_get_id (mention->alternatives[i].reason));
      whence_json_writer_close (writer, '}');
    }
  whence_json_writer_close (writer, ']');
  whence_json_writer_add_string (writer, "joined", mention->joined);
  whence_json_writer_close (writer, '}');
}

static void
write_whole_event (WhenceJsonWriter *writer, const WhenceEvent *event, GHashTable *places)
{
  whence_json_writer_open (writer, '{');
  add_event (writer, event);
  add_flags (writer, "flags", event->flags, whence_json_get_flag_id, WHENCE_JSON_N_FLAGS);
  whence_json_writer_add_string (writer, "note", event->note);
  whence_json_writer_add_string (writer, "status", whence_status_get_id (event->status));
  whence_json_writer_add_boolean (writer, "starred", event->starred);
  add_flags (writer, "edited", event->edited, whence_edited_get_id, WHENCE_N_EDITED);
  whence_json_writer_name (writer, "mentions");
  whence_json_writer_open (writer, '[');
  for (guint i = 0; i < event->mentions->len; i++)
    write_telling (writer, event->mentions->pdata[i], event->dated, places);
  whence_json_writer_close (writer, ']');
  whence_json_writer_close (writer, '}');
}

static void
write_whole_events (WhenceJsonWriter *writer, const char *name, GPtrArray *events, GHashTable *places)
{
  whence_json_writer_name (writer, name);
  whence_json_writer_open (writer, '[');
  for (guint i = 0; events != NULL && i < events->len; i++)
    write_whole_event (writer, events->pdata[i], places);
  whence_json_writer_close (writer, ']');
}

static void
write_eras (WhenceJsonWriter *writer, GPtrArray *eras)
{
  whence_json_writer_name (writer, "eras");
  whence_json_writer_open (writer, '[');
  for (guint i = 0; eras != NULL && i < eras->len; i++)
    {
      const WhenceEra *era = eras->pdata[i];

      whence_json_writer_open (writer, '{');
      whence_json_writer_add_string (writer, "id", era->id);
      whence_json_writer_add_string (writer, "name", era->name);
      add_span (writer, "edtf", &era->span);
      whence_json_writer_add_string (writer, "color", whence_era_color_get_id (era->color));
      whence_json_writer_close (writer, '}');
    }
  whence_json_writer_close (writer, ']');
}

/**
 * whence_json_write_timeline:
 * @timeline: a timeline
 *
 * Writes a whole timeline as a document, see whence_json_read_timeline(): an article, event or era a line, with a last line end.
 *
 * Returns: (transfer full): the document
 */
GBytes *
whence_json_write_timeline (const WhenceTimeline *timeline)
{
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);
  GString *text = g_string_new (NULL);
  WhenceJsonWriter writer;

  whence_json_writer_init (&writer, text, 2);
  whence_json_writer_open (&writer, '{');
  whence_json_writer_add_string (&writer, "format", WHENCE_JSON_FORMAT);
  whence_json_writer_add_integer (&writer, "version", WHENCE_JSON_VERSION);
  whence_json_writer_add_integer (&writer, "merged", timeline->n_merged);
  whence_json_writer_name (&writer, "articles");
  whence_json_writer_open (&writer, '[');
  for (guint i = 0; i < timeline->readings->len; i++)
    {
      const WhenceReading *reading = timeline->readings->pdata[i];

      g_hash_table_insert (places, reading->article, GINT_TO_POINTER (i));
      write_article (&writer, reading);
    }
  whence_json_writer_close (&writer, ']');
  write_whole_events (&writer, "events", timeline->events, places);
  write_whole_events (&writer, "undated", timeline->undated, places);
  write_whole_events (&writer, "hidden", timeline->hidden, places);
  write_whole_events (&writer, "deleted", timeline->deleted, places);
  write_eras (&writer, timeline->eras);
  whence_json_writer_close (&writer, '}');
  g_string_append_c (text, '\n');
  return g_string_free_to_bytes (text);
}
