/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reads the rows that are alive at the document's head. */
#include "whence-store-rows.h"

#include <string.h>

#include "whence-edtf.h"
#include "whence-store-row.h"

#define ALIVE " born <= ?1 AND died > ?1"

static const char *
get_kind_id (guint kind)
{
  return whence_kind_get_id ((WhenceKind) kind);
}

static const char *
get_reason_id (guint reason)
{
  return whence_reason_get_id ((WhenceReason) reason);
}

static const char *
get_evidence_id (guint evidence)
{
  return whence_evidence_get_id ((WhenceEvidence) evidence);
}

static const char *
get_fact_id (guint fact)
{
  return whence_fact_get_id ((WhenceFact) fact);
}

static const char *
get_color_id (guint color)
{
  return whence_era_color_get_id ((WhenceEraColor) color);
}

static void
article_row_clear (gpointer data)
{
  WhenceArticleRow *self = data;

  g_clear_pointer (&self->article, whence_article_unref);
}

/**
 * whence_article_row_free:
 * @self: (transfer full): an article's row; freed with its last reference
 */
void
whence_article_row_free (WhenceArticleRow *self)
{
  g_rc_box_release_full (self, article_row_clear);
}

static WhenceArticleRow *
find_row (GPtrArray *known,
          gint64     number)
{
  for (guint i = 0; known != NULL && i < known->len; i++)
    if (((WhenceArticleRow *) g_ptr_array_index (known, i))->row == number)
      return g_rc_box_acquire (g_ptr_array_index (known, i));
  return NULL;
}

static WhenceArticleRow *
read_article_row (WhenceRow *row)
{
  WhenceArticleRow *article = g_rc_box_new0 (WhenceArticleRow);
  const char *hash = whence_row_text (row, 1);
  const char *text = whence_row_text (row, 9);
  WhenceArticleInfo info = {
    .id = whence_row_text (row, 2), .uri = whence_row_optional (row, 3), .address = whence_row_optional (row, 4),
    .title = whence_row_optional (row, 5), .publisher = whence_row_optional (row, 6),
    .published = whence_row_optional (row, 7), .published_origin = whence_row_optional (row, 8),
  };

  article->row = sqlite3_column_int64 (row->statement, 0);
  article->article = whence_article_new (row->bad == NULL ? text : "", -1, &info);
  if (strcmp (whence_article_get_hash (article->article), hash) != 0)
    whence_row_fail (row, "the text is not the one it was");
  return article;
}

/**
 * whence_store_load_articles:
 * @self: a store
 * @known: (nullable) (element-type WhenceArticleRow): what was loaded before; an article never changes
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type WhenceArticleRow): the articles, in the order they were added
 */
GPtrArray *
whence_store_load_articles (WhenceStore *self,
                            GPtrArray   *known,
                            GError     **error)
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_row_free);
  g_autoptr (GError) bad = NULL;
  WhenceRow row;

  if (!whence_row_begin (&row, self, "article",
                         "SELECT row, hash, id, uri, address, title, publisher, published, published_origin, text FROM article WHERE" ALIVE
                         " ORDER BY row",
                         error))
    return NULL;
  while (bad == NULL && whence_row_next (&row))
    {
      WhenceArticleRow *article = find_row (known, sqlite3_column_int64 (row.statement, 0));

      if (article == NULL)
        article = read_article_row (&row);
      if (whence_row_accept (&row, &bad))
        g_ptr_array_add (articles, article);
      else
        whence_article_row_free (article);
    }
  if (!whence_row_end (&row, bad == NULL ? error : NULL) || bad != NULL)
    {
      if (bad != NULL)
        g_propagate_error (error, g_steal_pointer (&bad));
      return NULL;
    }
  return g_steal_pointer (&articles);
}

/**
 * whence_store_load_edits:
 * @self: a store
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what the user said
 */
WhenceEdits *
whence_store_load_edits (WhenceStore *self,
                         GError     **error)
{
  g_autoptr (WhenceEdits) edits = whence_edits_new ();
  g_autoptr (GError) bad = NULL;
  WhenceRow row;

  if (!whence_row_begin (&row, self, "fact", "SELECT row, key, field, value FROM fact WHERE" ALIVE " ORDER BY row", error))
    return NULL;
  while (bad == NULL && whence_row_next (&row))
    {
      const char *key = whence_row_text (&row, 1);
      guint fact = whence_row_choice (&row, 2, get_fact_id, WHENCE_N_FACTS);
      const char *value = whence_row_text (&row, 3);

      if (whence_row_accept (&row, &bad))
        whence_edits_set (edits, key, (WhenceFact) fact, value);
    }
  if (!whence_row_end (&row, bad == NULL ? error : NULL) || bad != NULL)
    {
      if (bad != NULL)
        g_propagate_error (error, g_steal_pointer (&bad));
      return NULL;
    }
  return g_steal_pointer (&edits);
}

static WhenceEra *
read_era (WhenceRow *row)
{
  const char *name = whence_row_text (row, 2);
  WhenceSpan span = whence_row_span (row, 3);
  guint color = whence_row_choice (row, 4, get_color_id, WHENCE_N_ERA_COLORS);

  if (row->bad == NULL && whence_era_find_fault (name, &span) != NULL)
    whence_row_fail (row, "no era");
  return whence_era_new (whence_row_text (row, 1), name, &span, (WhenceEraColor) color);
}

/**
 * whence_store_load_eras:
 * @self: a store
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type WhenceEra): the eras, in order; none in a file from before there were any
 */
GPtrArray *
whence_store_load_eras (WhenceStore *self,
                        GError     **error)
{
  g_autoptr (GPtrArray) eras = whence_eras_new ();
  g_autoptr (GError) bad = NULL;
  WhenceRow row;

  if (self->version < 2)
    return g_steal_pointer (&eras);
  if (!whence_row_begin (&row, self, "era", "SELECT row, id, name, edtf, color FROM era WHERE" ALIVE " ORDER BY row", error))
    return NULL;
  while (bad == NULL && whence_row_next (&row))
    {
      g_autoptr (WhenceEra) era = read_era (&row);

      if (eras->len >= WHENCE_MAX_ERAS)
        whence_row_fail (&row, "too many");
      if (whence_row_accept (&row, &bad))
        g_ptr_array_add (eras, g_steal_pointer (&era));
    }
  if (!whence_row_end (&row, bad == NULL ? error : NULL) || bad != NULL)
    {
      if (bad != NULL)
        g_propagate_error (error, g_steal_pointer (&bad));
      return NULL;
    }
  whence_eras_sort (eras);
  return g_steal_pointer (&eras);
}

/* Two offsets into an article, the second not before the first, neither within a character. */
static void
read_place (WhenceRow           *row,
            int                  column,
            const WhenceArticle *article,
            guint32             *out_begin,
            guint32             *out_end)
{
  gint64 begin = whence_row_integer (row, column, 0, (gint64) article->length);
  gint64 end = whence_row_integer (row, column + 1, begin, (gint64) article->length);

  if (!whence_article_is_boundary (article, (gsize) begin) || !whence_article_is_boundary (article, (gsize) end))
    whence_row_fail (row, "place within a character");
  *out_begin = (guint32) begin;
  *out_end = (guint32) end;
}

static WhenceArticle *
read_article (WhenceRow  *row,
              int         column,
              GHashTable *articles)
{
  gint64 number = sqlite3_column_int64 (row->statement, column);
  WhenceArticle *article = g_hash_table_lookup (articles, &number);

  if (article == NULL)
    whence_row_fail (row, "no such article");
  return article;
}

static void
reference_free (gpointer data)
{
  whence_reference_clear (data);
  g_free (data);
}

/**
 * whence_store_load_candidates:
 * @self: a store
 * @articles: (element-type gint64 WhenceArticle): the articles by their row
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type WhenceArticle WhenceReference): when each was written
 */
GHashTable *
whence_store_load_candidates (WhenceStore *self,
                              GHashTable  *articles,
                              GError     **error)
{
  g_autoptr (GHashTable) references = g_hash_table_new_full (NULL, NULL, NULL, reference_free);
  g_autoptr (GError) bad = NULL;
  WhenceRow row;

  if (!whence_row_begin (&row, self, "candidate",
                         "SELECT row, article, edtf, evidence, \"begin\", \"end\", confidence, other FROM candidate WHERE" ALIVE
                         " ORDER BY row",
                         error))
    return NULL;
  while (bad == NULL && whence_row_next (&row))
    {
      WhenceArticle *article = read_article (&row, 1, articles);
      WhenceReference *reference = article != NULL ? g_hash_table_lookup (references, article) : NULL;
      WhenceCandidate candidate = {
        .span = whence_row_span (&row, 2),
        .evidence = (WhenceEvidence) whence_row_choice (&row, 3, get_evidence_id, WHENCE_N_EVIDENCES),
        .confidence = (guint8) whence_row_integer (&row, 6, 0, 100),
      };

      if (article != NULL)
        read_place (&row, 4, article, &candidate.begin, &candidate.end);
      candidate.other = g_strdup (whence_row_optional (&row, 7));
      if (!whence_row_accept (&row, &bad))
        {
          g_free (candidate.other);
          continue;
        }
      if (reference == NULL)
        {
          reference = g_new (WhenceReference, 1);
          whence_reference_init (reference);
          g_hash_table_insert (references, article, reference);
        }
      /* In the order they were written: not sorted anew. */
      g_array_append_val (reference->candidates, candidate);
    }
  if (!whence_row_end (&row, bad == NULL ? error : NULL) || bad != NULL)
    {
      if (bad != NULL)
        g_propagate_error (error, g_steal_pointer (&bad));
      return NULL;
    }
  return g_steal_pointer (&references);
}

/* Rules are known by static strings; a name from a document joins them, if it is short enough for one. */
static const char *
read_rule (WhenceRow *row,
           int        column)
{
  const char *rule = whence_row_optional (row, column);

  if (rule == NULL || strlen (rule) <= WHENCE_STORE_MAX_RULE)
    return g_intern_string (rule);
  whence_row_fail (row, "rule too long");
  return NULL;
}

/* "date reason" a line. */
static void
read_alternatives (WhenceRow     *row,
                   int            column,
                   WhenceMention *mention)
{
  const char *text = whence_row_text (row, column);
  g_auto (GStrv) lines = *text != '\0' ? g_strsplit (text, "\n", WHENCE_TIMEX_MAX_ALTERNATIVES) : NULL;

  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    {
      WhenceAlternative *alternative = &mention->alternatives[mention->n_alternatives];
      char *space = strchr (lines[i], ' ');
      guint reason = WHENCE_N_REASONS;

      if (space != NULL)
        {
          *space = '\0';
          for (reason = 0; reason < WHENCE_N_REASONS && strcmp (get_reason_id (reason), space + 1) != 0;)
            reason++;
        }
      alternative->reason = (WhenceReason) reason;
      if (reason < WHENCE_N_REASONS && whence_edtf_parse (lines[i], &alternative->span, NULL))
        mention->n_alternatives++;
      else
        whence_row_fail (row, "alternatives");
    }
}

static WhenceMention *
read_mention (WhenceRow  *row,
              GHashTable *articles)
{
  WhenceArticle *article = read_article (row, 2, articles);
  WhenceMention *mention = whence_mention_new ();

  if (article == NULL)
    return mention;
  mention->article = whence_article_ref (article);
  read_place (row, 3, article, &mention->begin, &mention->end);
  read_place (row, 5, article, &mention->expression_begin, &mention->expression_end);
  read_place (row, 7, article, &mention->anchor_begin, &mention->anchor_end);
  mention->title = g_strdup (whence_row_optional (row, 9));
  mention->label = g_strdup (whence_row_optional (row, 10));
  if (!whence_row_is_null (row, 11))
    mention->span = whence_row_span (row, 11);
  mention->rule = read_rule (row, 12);
  mention->reason = (WhenceReason) whence_row_choice (row, 13, get_reason_id, WHENCE_N_REASONS);
  mention->hangs = whence_row_integer (row, 14, 0, 1) != 0;
  mention->confidence = (guint8) whence_row_integer (row, 15, 0, 100);
  read_alternatives (row, 16, mention);
  mention->joined = g_strdup (whence_row_optional (row, 17));
  return mention;
}

static WhenceEvent *
read_event (WhenceRow *row)
{
  WhenceEvent *event = whence_event_new ();
  const char *participants = whence_row_text (row, 9);

  event->id = g_strdup (whence_row_text (row, 1));
  event->title = g_strdup (whence_row_text (row, 2));
  event->label = g_strdup (whence_row_text (row, 3));
  event->dated = !whence_row_is_null (row, 4);
  if (event->dated)
    event->span = whence_row_span (row, 4);
  event->kind = (WhenceKind) whence_row_choice (row, 5, get_kind_id, WHENCE_N_KINDS);
  event->flags = (guint) whence_row_integer (row, 6, 0, G_MAXUINT32);
  event->confidence = (guint8) whence_row_integer (row, 7, 0, 100);
  event->place = g_strdup (whence_row_optional (row, 8));
  if (*participants != '\0')
    {
      g_strfreev (event->participants);
      event->participants = g_strsplit (participants, "\x1f", -1);
    }
  return event;
}

/* An event known from before, whose articles still are the same objects. */
static WhenceEvent *
find_known (GHashTable *known,
            gint64      number,
            GHashTable *current)
{
  WhenceEvent *event = known != NULL ? g_hash_table_lookup (known, &number) : NULL;

  for (guint i = 0; event != NULL && i < event->mentions->len; i++)
    if (!g_hash_table_contains (current, ((WhenceMention *) g_ptr_array_index (event->mentions, i))->article))
      return NULL;
  return event;
}

/* Tellings come in the order of their events: one walk along both. */
static gboolean
read_mentions (WhenceRow   *row,
               gboolean    *more,
               gint64       number,
               WhenceEvent *event,
               GHashTable  *articles,
               GError     **error)
{
  while (*more && sqlite3_column_int64 (row->statement, 0) < number)
    *more = whence_row_next (row);
  while (*more && sqlite3_column_int64 (row->statement, 0) == number)
    {
      if (event != NULL)
        {
          g_autoptr (WhenceMention) mention = read_mention (row, articles);

          if (whence_row_accept (row, error))
            g_ptr_array_add (event->mentions, g_steal_pointer (&mention));
          else if (*error != NULL)
            return FALSE;
        }
      *more = whence_row_next (row);
    }
  return TRUE;
}

static GHashTable *
current_articles (GHashTable *articles)
{
  GHashTable *current = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer article;

  g_hash_table_iter_init (&iter, articles);
  while (g_hash_table_iter_next (&iter, NULL, &article))
    g_hash_table_add (current, article);
  return current;
}

static void
read_events (WhenceRow  *events,
             WhenceRow  *mentions,
             GHashTable *articles,
             GHashTable *known,
             GHashTable *result,
             GError    **error)
{
  g_autoptr (GHashTable) current = current_articles (articles);
  gboolean more = whence_row_next (mentions);

  while (*error == NULL && whence_row_next (events))
    {
      gint64 number = sqlite3_column_int64 (events->statement, 0);
      WhenceEvent *before = find_known (known, number, current);
      g_autoptr (WhenceEvent) event = before != NULL ? whence_event_ref (before) : read_event (events);

      if (!whence_row_accept (events, error)
          || !read_mentions (mentions, &more, number, before != NULL ? NULL : event, articles, error))
        continue;
      if (event->mentions->len == 0)
        {
          whence_row_fail (events, "no tellings");
          whence_row_accept (events, error);
          continue;
        }
      g_hash_table_insert (result, g_memdup2 (&number, sizeof number), g_steal_pointer (&event));
    }
}

/**
 * whence_store_load_events:
 * @self: a store
 * @articles: (element-type gint64 WhenceArticle): the articles by their row
 * @known: (nullable) (element-type gint64 WhenceEvent): what was loaded before; what did not change is taken from there
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type gint64 WhenceEvent): the extracted events by their row
 */
GHashTable *
whence_store_load_events (WhenceStore *self,
                          GHashTable  *articles,
                          GHashTable  *known,
                          GError     **error)
{
  g_autoptr (GHashTable) result = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) whence_event_unref);
  g_autoptr (GError) bad = NULL;
  WhenceRow events, mentions;
  gboolean whole;

  if (!whence_row_begin (&events, self, "event",
                         "SELECT row, id, title, label, edtf, kind, flags, confidence, place, participants FROM event WHERE" ALIVE
                         " ORDER BY row",
                         error)
      || !whence_row_begin (&mentions, self, "mention",
                            "SELECT event, ordinal, article, \"begin\", \"end\", expression_begin, expression_end, anchor_begin,"
                            " anchor_end, title, label, edtf, rule, reason, hangs, confidence, alternatives, joined FROM mention"
                            " WHERE ?1 >= 0 ORDER BY event, ordinal",
                            error))
    return NULL;
  read_events (&events, &mentions, articles, known, result, &bad);
  whole = whence_row_end (&events, bad == NULL ? &bad : NULL);
  whole = whence_row_end (&mentions, bad == NULL ? &bad : NULL) && whole;
  if (bad != NULL)
    g_propagate_error (error, g_steal_pointer (&bad));
  else if (whole)
    return g_steal_pointer (&result);
  return NULL;
}
