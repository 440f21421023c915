/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes rows, within a step: they are born at the document's head, and those they replace die there. */
#include "whence-store-rows.h"

#include "whence-edtf.h"

static void
bind_text (sqlite3_stmt *statement,
           int           index,
           const char   *text)
{
  if (text != NULL)
    sqlite3_bind_text (statement, index, text, -1, SQLITE_TRANSIENT);
}

static void
bind_span (sqlite3_stmt     *statement,
           int               index,
           const WhenceSpan *span)
{
  sqlite3_bind_text (statement, index, whence_edtf_format (span), -1, g_free);
}

/* The words of a row, so that they are found. */
static gboolean
add_words (WhenceStore *self,
           const char  *sql,
           gint64       row,
           const char  *first,
           const char  *second,
           const char  *third,
           GError     **error)
{
  sqlite3_stmt *statement = whence_store_prepare (self, sql, error);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, row);
  bind_text (statement, 2, first);
  bind_text (statement, 3, second);
  bind_text (statement, 4, third);
  return whence_store_run (self, statement, error);
}

/**
 * whence_store_add_article:
 * @self: a store
 * @article: an article
 * @retrieved: when it was read, in seconds since 1970, or 0 if that is not known
 * @error: return location
 *
 * Returns: its row, or 0 on failure
 */
gint64
whence_store_add_article (WhenceStore         *self,
                          const WhenceArticle *article,
                          gint64               retrieved,
                          GError             **error)
{
  sqlite3_stmt *statement = whence_store_prepare (
    self,
    "INSERT INTO article (hash, id, uri, address, title, publisher, published, published_origin, text, retrieved, born, died)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    error);
  gint64 row;

  if (statement == NULL)
    return 0;
  bind_text (statement, 1, whence_article_get_hash (article));
  bind_text (statement, 2, article->id != NULL ? article->id : "");
  bind_text (statement, 3, article->uri);
  bind_text (statement, 4, article->address);
  bind_text (statement, 5, article->title);
  bind_text (statement, 6, article->publisher);
  bind_text (statement, 7, article->published);
  bind_text (statement, 8, article->published_origin);
  sqlite3_bind_text64 (statement, 9, article->text, article->length, SQLITE_STATIC, SQLITE_UTF8);
  sqlite3_bind_int64 (statement, 10, retrieved);
  sqlite3_bind_int64 (statement, 11, self->head);
  sqlite3_bind_int64 (statement, 12, WHENCE_STORE_ALIVE);
  if (!whence_store_run (self, statement, error))
    return 0;
  row = sqlite3_last_insert_rowid (self->db);
  if (!add_words (self, "INSERT INTO article_words (rowid, title, publisher, text) VALUES (?1, ?2, ?3, ?4)", row, article->title,
                  article->publisher, article->text, error))
    return 0;
  return row;
}

/**
 * whence_store_add_candidate:
 * @self: a store
 * @article: row of an article
 * @candidate: when it may have been written
 * @error: return location
 *
 * Returns: whether it was done
 */
gboolean
whence_store_add_candidate (WhenceStore           *self,
                            gint64                 article,
                            const WhenceCandidate *candidate,
                            GError               **error)
{
  sqlite3_stmt *statement = whence_store_prepare (
    self,
    "INSERT INTO candidate (article, edtf, evidence, \"begin\", \"end\", confidence, other, born, died)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    error);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, article);
  bind_span (statement, 2, &candidate->span);
  bind_text (statement, 3, whence_evidence_get_id (candidate->evidence));
  sqlite3_bind_int64 (statement, 4, candidate->begin);
  sqlite3_bind_int64 (statement, 5, candidate->end);
  sqlite3_bind_int64 (statement, 6, candidate->confidence);
  bind_text (statement, 7, candidate->other);
  sqlite3_bind_int64 (statement, 8, self->head);
  sqlite3_bind_int64 (statement, 9, WHENCE_STORE_ALIVE);
  return whence_store_run (self, statement, error);
}

static char *
join_alternatives (const WhenceMention *mention)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < mention->n_alternatives; i++)
    {
      g_autofree char *edtf = whence_edtf_format (&mention->alternatives[i].span);

      g_string_append_printf (text, "%s%s %s", i > 0 ? "\n" : "", edtf, whence_reason_get_id (mention->alternatives[i].reason));
    }
  return g_string_free (text, FALSE);
}

static gboolean
add_mention (WhenceStore         *self,
             gint64               event,
             guint                ordinal,
             gboolean             dated,
             const WhenceMention *mention,
             gint64               article,
             GError             **error)
{
  sqlite3_stmt *statement = whence_store_prepare (
    self,
    "INSERT INTO mention VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)", error);
  const guint32 places[] = {
    mention->begin, mention->end, mention->expression_begin, mention->expression_end, mention->anchor_begin, mention->anchor_end,
  };

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, event);
  sqlite3_bind_int64 (statement, 2, ordinal);
  sqlite3_bind_int64 (statement, 3, article);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    sqlite3_bind_int64 (statement, (int) (4 + i), places[i]);
  bind_text (statement, 10, mention->title);
  bind_text (statement, 11, mention->label);
  if (dated)
    bind_span (statement, 12, &mention->span);
  bind_text (statement, 13, mention->rule);
  bind_text (statement, 14, whence_reason_get_id (mention->reason));
  sqlite3_bind_int64 (statement, 15, mention->hangs != FALSE);
  sqlite3_bind_int64 (statement, 16, mention->confidence);
  sqlite3_bind_text (statement, 17, join_alternatives (mention), -1, g_free);
  bind_text (statement, 18, mention->joined);
  return whence_store_run (self, statement, error);
}

static gboolean
add_event_words (WhenceStore       *self,
                 const WhenceEvent *event,
                 gint64             row,
                 GError           **error)
{
  g_autoptr (GString) passages = g_string_new (NULL);
  g_autofree char *title = g_strdup_printf ("%s\n%s", event->title, event->label);

  for (guint i = 0; i < event->mentions->len; i++)
    {
      const WhenceMention *mention = g_ptr_array_index (event->mentions, i);

      g_string_append_len (passages, mention->article->text + mention->begin, mention->end - mention->begin);
      g_string_append_c (passages, '\n');
    }
  return add_words (self, "INSERT INTO event_words (rowid, title, passage) VALUES (?1, ?2, ?3)", row, title, passages->str, NULL, error);
}

/**
 * whence_store_add_event:
 * @self: a store
 * @event: an extracted event
 * @article_rows: (element-type utf8 gint64): the row of each article, by its hash
 * @error: return location
 *
 * Returns: whether it was done
 */
gboolean
whence_store_add_event (WhenceStore       *self,
                        const WhenceEvent *event,
                        GHashTable        *article_rows,
                        GError           **error)
{
  sqlite3_stmt *statement = whence_store_prepare (
    self,
    "INSERT INTO event (id, title, label, edtf, kind, flags, confidence, place, participants, born, died)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    error);
  gint64 row;

  if (statement == NULL)
    return FALSE;
  bind_text (statement, 1, event->id);
  bind_text (statement, 2, event->title);
  bind_text (statement, 3, event->label);
  if (event->dated)
    bind_span (statement, 4, &event->span);
  bind_text (statement, 5, whence_kind_get_id (event->kind));
  sqlite3_bind_int64 (statement, 6, event->flags);
  sqlite3_bind_int64 (statement, 7, event->confidence);
  bind_text (statement, 8, event->place);
  sqlite3_bind_text (statement, 9, g_strjoinv ("\x1f", event->participants), -1, g_free);
  sqlite3_bind_int64 (statement, 10, self->head);
  sqlite3_bind_int64 (statement, 11, WHENCE_STORE_ALIVE);
  if (!whence_store_run (self, statement, error))
    return FALSE;
  row = sqlite3_last_insert_rowid (self->db);
  for (guint i = 0; i < event->mentions->len; i++)
    {
      const WhenceMention *mention = g_ptr_array_index (event->mentions, i);
      const gint64 *article = g_hash_table_lookup (article_rows, whence_article_get_hash (mention->article));

      g_return_val_if_fail (article != NULL, FALSE);
      if (!add_mention (self, row, i, event->dated, mention, *article, error))
        return FALSE;
    }
  return add_event_words (self, event, row, error);
}

/**
 * whence_store_set_fact:
 * @self: a store
 * @key: of an event or article
 * @fact: which fact
 * @value: (nullable): what the user says of it; %NULL: nothing any more
 * @error: return location
 *
 * Returns: whether it was done
 */
gboolean
whence_store_set_fact (WhenceStore *self,
                       const char  *key,
                       WhenceFact   fact,
                       const char  *value,
                       GError     **error)
{
  sqlite3_stmt *kill = whence_store_prepare (self, "UPDATE fact SET died = ?1 WHERE key = ?2 AND field = ?3 AND died = ?4", error);
  sqlite3_stmt *add;

  if (kill == NULL)
    return FALSE;
  sqlite3_bind_int64 (kill, 1, self->head);
  bind_text (kill, 2, key);
  bind_text (kill, 3, whence_fact_get_id (fact));
  sqlite3_bind_int64 (kill, 4, WHENCE_STORE_ALIVE);
  if (!whence_store_run (self, kill, error))
    return FALSE;
  if (value == NULL)
    return TRUE;
  add = whence_store_prepare (self, "INSERT INTO fact (key, field, value, born, died) VALUES (?1, ?2, ?3, ?4, ?5)", error);
  if (add == NULL)
    return FALSE;
  bind_text (add, 1, key);
  bind_text (add, 2, whence_fact_get_id (fact));
  bind_text (add, 3, value);
  sqlite3_bind_int64 (add, 4, self->head);
  sqlite3_bind_int64 (add, 5, WHENCE_STORE_ALIVE);
  return whence_store_run (self, add, error)
         && add_words (self, "INSERT INTO fact_words (rowid, value) VALUES (?1, ?2)", sqlite3_last_insert_rowid (self->db), value, NULL,
                       NULL, error);
}

/**
 * whence_store_set_era:
 * @self: a store
 * @id: id of an era
 * @era: (nullable): what it is from now on; %NULL: there is none any more
 * @error: return location
 *
 * Returns: whether it was done
 */
gboolean
whence_store_set_era (WhenceStore     *self,
                      const char      *id,
                      const WhenceEra *era,
                      GError         **error)
{
  sqlite3_stmt *kill = whence_store_prepare (self, "UPDATE era SET died = ?1 WHERE id = ?2 AND died = ?3", error);
  sqlite3_stmt *add;

  if (kill == NULL)
    return FALSE;
  sqlite3_bind_int64 (kill, 1, self->head);
  bind_text (kill, 2, id);
  sqlite3_bind_int64 (kill, 3, WHENCE_STORE_ALIVE);
  if (!whence_store_run (self, kill, error))
    return FALSE;
  if (era == NULL)
    return TRUE;
  add = whence_store_prepare (self, "INSERT INTO era (id, name, edtf, color, born, died) VALUES (?1, ?2, ?3, ?4, ?5, ?6)", error);
  if (add == NULL)
    return FALSE;
  bind_text (add, 1, id);
  bind_text (add, 2, era->name);
  bind_span (add, 3, &era->span);
  bind_text (add, 4, whence_era_color_get_id (era->color));
  sqlite3_bind_int64 (add, 5, self->head);
  sqlite3_bind_int64 (add, 6, WHENCE_STORE_ALIVE);
  return whence_store_run (self, add, error);
}

/**
 * whence_store_kill:
 * @self: a store
 * @table: "article" or "event"
 * @row: a row of it
 * @error: return location
 *
 * Returns: whether it was done
 */
gboolean
whence_store_kill (WhenceStore *self,
                   const char  *table,
                   gint64       row,
                   GError     **error)
{
  g_autofree char *sql = g_strdup_printf ("UPDATE %s SET died = ?1 WHERE row = ?2", table);
  sqlite3_stmt *statement = whence_store_prepare (self, sql, error);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, self->head);
  sqlite3_bind_int64 (statement, 2, row);
  return whence_store_run (self, statement, error);
}

/**
 * whence_store_kill_candidates:
 * @self: a store
 * @article: row of an article
 * @error: return location
 *
 * Returns: whether nothing is known any more of when it was written
 */
gboolean
whence_store_kill_candidates (WhenceStore *self,
                              gint64       article,
                              GError     **error)
{
  sqlite3_stmt *statement = whence_store_prepare (self, "UPDATE candidate SET died = ?1 WHERE article = ?2 AND died = ?3", error);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, self->head);
  sqlite3_bind_int64 (statement, 2, article);
  sqlite3_bind_int64 (statement, 3, WHENCE_STORE_ALIVE);
  return whence_store_run (self, statement, error);
}
