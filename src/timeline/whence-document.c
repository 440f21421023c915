/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A timeline in a file: what it holds now, in memory.  After every step all of the user's part is read back from the file, so that
 * what is seen is what is there; what was extracted is read back only where the step changed it. */
#include "config.h"

#include <glib/gi18n.h>

#include "whence-document-private.h"

G_DEFINE_QUARK (whence-document-error-quark, whence_document_error)

G_DEFINE_FINAL_TYPE (WhenceDocument, whence_document, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_PATH,
  PROP_READ_ONLY,
  PROP_TEMPORARY,
  N_PROPERTIES
};

enum
{
  CHANGED,
  UNDO_CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

/**
 * whence_first_reading_new:
 * @reading: what was read from an article alone
 * @reference: (nullable): the reference date the user gave, EDTF
 *
 * Returns: (transfer full): both, atomically reference counted
 */
WhenceFirstReading *
whence_first_reading_new (WhenceReading *reading,
                          const char    *reference)
{
  WhenceFirstReading *self = g_atomic_rc_box_new (WhenceFirstReading);

  self->reading = whence_reading_ref (reading);
  self->reference = g_strdup (reference);
  return self;
}

static void
first_reading_clear (gpointer data)
{
  WhenceFirstReading *self = data;

  whence_reading_free (self->reading);
  g_free (self->reference);
}

/**
 * whence_first_reading_free:
 * @self: (transfer full): freed with its last reference
 */
void
whence_first_reading_free (WhenceFirstReading *self)
{
  g_atomic_rc_box_release_full (self, first_reading_clear);
}

/**
 * whence_document_fail:
 * @self: a document
 * @code: what kind of failure
 * @reason: what is wrong, translated
 * @error: return location
 *
 * Returns: %FALSE
 */
gboolean
whence_document_fail (WhenceDocument     *self,
                      WhenceDocumentError code,
                      const char         *reason,
                      GError            **error)
{
  g_set_error (error, WHENCE_DOCUMENT_ERROR, code, "%s: %s", self->store->name, reason);
  return FALSE;
}

/**
 * whence_document_dress:
 * @edits: what the user said
 * @article: an article as it was added
 *
 * Returns: (transfer full): the article as the user wants it
 */
WhenceArticle *
whence_document_dress (WhenceEdits   *edits,
                       WhenceArticle *article)
{
  /* ORDER of WhenceArticleEdited */
  static const WhenceFact facts[] = { WHENCE_FACT_TITLE, WHENCE_FACT_PUBLISHER, WHENCE_FACT_ADDRESS, WHENCE_FACT_PUBLISHED };
  const char *values[WHENCE_ARTICLE_N_EDITED];
  WhenceArticleInfo info = { 0 };
  guint edited = 0;

  for (guint i = 0; i < WHENCE_ARTICLE_N_EDITED; i++)
    {
      values[i] = whence_edits_get (edits, whence_article_get_hash (article), facts[i]);
      edited |= values[i] != NULL ? 1u << i : 0;
    }
  if (edited == 0)
    return whence_article_ref (article);
  for (guint i = 0; i < WHENCE_ARTICLE_N_EDITED; i++)
    if (values[i] != NULL && *values[i] == '\0')
      values[i] = NULL;
  info.title = values[0];
  info.publisher = values[1];
  info.address = values[2];
  info.published = values[3];
  return whence_article_new_edited (article, &info, edited);
}

static gboolean
is_same_info (const WhenceArticle *a,
              const WhenceArticle *b)
{
  return a->edited == b->edited && g_strcmp0 (whence_article_get_hash (a), whence_article_get_hash (b)) == 0 && g_strcmp0 (a->title, b->title) == 0
         && g_strcmp0 (a->publisher, b->publisher) == 0 && g_strcmp0 (a->address, b->address) == 0
         && g_strcmp0 (a->published, b->published) == 0 && g_strcmp0 (a->published_origin, b->published_origin) == 0;
}

/* The articles as the user wants them; those that stay as they were stay the same objects. */
static GHashTable *
dress_all (GPtrArray   *rows,
           WhenceEdits *edits,
           GHashTable  *before,
           gboolean    *out_same)
{
  GHashTable *articles = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, (GDestroyNotify) whence_article_unref);

  *out_same = before != NULL && g_hash_table_size (before) == rows->len;
  for (guint i = 0; i < rows->len; i++)
    {
      WhenceArticleRow *row = g_ptr_array_index (rows, i);
      WhenceArticle *known = before != NULL ? g_hash_table_lookup (before, &row->row) : NULL;
      g_autoptr (WhenceArticle) dressed = whence_document_dress (edits, row->article);

      if (known != NULL && is_same_info (known, dressed))
        g_hash_table_insert (articles, g_memdup2 (&row->row, sizeof row->row), whence_article_ref (known));
      else
        {
          *out_same = FALSE;
          g_hash_table_insert (articles, g_memdup2 (&row->row, sizeof row->row), g_steal_pointer (&dressed));
        }
    }
  return articles;
}

static gint
compare_events (gconstpointer a,
                gconstpointer b)
{
  return whence_event_compare (*(WhenceEvent *const *) a, *(WhenceEvent *const *) b);
}

/* Extracted events and articles, in the order they are shown in. */
static void
arrange (WhenceDocument *self,
         GHashTable     *references)
{
  GHashTableIter iter;
  gpointer event;

  g_clear_pointer (&self->tellings, whence_tellings_free);
  g_clear_pointer (&self->dated, g_ptr_array_unref);
  g_clear_pointer (&self->undated, g_ptr_array_unref);
  g_clear_pointer (&self->readings, g_ptr_array_unref);
  self->dated = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  self->undated = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  self->readings = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_reading_free);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const WhenceArticleRow *row = g_ptr_array_index (self->rows, i);
      WhenceReading *reading = whence_reading_new (g_hash_table_lookup (self->articles, &row->row));
      const WhenceReference *reference = g_hash_table_lookup (references, reading->article);

      if (reference != NULL)
        {
          whence_reference_clear (&reading->reference);
          whence_reference_copy (&reading->reference, reference);
        }
      g_ptr_array_add (self->readings, reading);
    }
  g_hash_table_iter_init (&iter, self->events);
  while (g_hash_table_iter_next (&iter, NULL, &event))
    g_ptr_array_add (((WhenceEvent *) event)->dated ? self->dated : self->undated, whence_event_ref (event));
  g_ptr_array_sort (self->dated, compare_events);
  whence_undated_sort (self->undated, self->readings);
}

static gboolean
load_extracted (WhenceDocument *self,
                GPtrArray      *rows,
                GHashTable     *articles,
                GError        **error)
{
  g_autoptr (GHashTable) references = whence_store_load_candidates (self->store, articles, error);
  GHashTable *events = references != NULL ? whence_store_load_events (self->store, articles, self->events, error) : NULL;

  if (events == NULL)
    return FALSE;
  if (rows != self->rows)
    {
      g_clear_pointer (&self->rows, g_ptr_array_unref);
      self->rows = g_ptr_array_ref (rows);
    }
  g_clear_pointer (&self->articles, g_hash_table_unref);
  self->articles = g_hash_table_ref (articles);
  g_clear_pointer (&self->events, g_hash_table_unref);
  self->events = events;
  self->generation++;
  arrange (self, references);
  return TRUE;
}

static void
make_view (WhenceDocument *self,
           WhenceEdits    *edits,
           GPtrArray      *eras)
{
  WhenceTellings *tellings = whence_edits_are_none (edits) ? NULL : whence_document_get_tellings (self);
  WhenceView *view = whence_view_new (self->readings, self->dated, self->undated, tellings, edits, self->view);

  g_clear_pointer (&self->view, whence_view_free);
  g_clear_pointer (&self->edits, whence_edits_free);
  g_clear_pointer (&self->eras, g_ptr_array_unref);
  self->view = view;
  self->edits = edits;
  self->eras = eras;
  view->timeline->eras = g_ptr_array_ref (eras);
}

/**
 * whence_document_load:
 * @self: a document
 * @base: whether what was extracted may have changed
 * @error: return location
 *
 * Reads back what the file holds at its head.  On failure the document stays as it was.
 *
 * Returns: whether it was read
 */
gboolean
whence_document_load (WhenceDocument *self,
                      gboolean        base,
                      GError        **error)
{
  g_autoptr (WhenceEdits) edits = whence_store_load_edits (self->store, error);
  g_autoptr (GPtrArray) eras = edits != NULL ? whence_store_load_eras (self->store, error) : NULL;
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GHashTable) articles = NULL;
  gboolean same;

  if (eras == NULL)
    return FALSE;
  rows = base || self->rows == NULL ? whence_store_load_articles (self->store, self->rows, error) : g_ptr_array_ref (self->rows);
  if (rows == NULL)
    return FALSE;
  articles = dress_all (rows, edits, self->articles, &same);
  if ((base || !same) && !load_extracted (self, rows, articles, error))
    return FALSE;
  make_view (self, g_steal_pointer (&edits), g_steal_pointer (&eras));
  return TRUE;
}

static void
show (WhenceDocument *self)
{
  g_clear_pointer (&self->shown, whence_timeline_free);
  self->shown = whence_filter_apply (&self->filter, self->view->timeline);
  whence_event_list_set (self->list, self->shown->events);
}

/**
 * whence_document_announce:
 * @self: a document that is another now
 *
 * Tells all who show it.
 */
void
whence_document_announce (WhenceDocument *self)
{
  show (self);
  g_signal_emit (self, signals[CHANGED], 0);
  g_signal_emit (self, signals[UNDO_CHANGED], 0);
}

/**
 * whence_document_begin:
 * @self: a document
 * @kind: kind of the edit
 * @n: how many things it changes
 * @base: whether it changes what was extracted
 * @error: return location
 *
 * Begins an edit, to be ended with whence_document_finish().
 *
 * Returns: whether it may go on
 */
gboolean
whence_document_begin (WhenceDocument *self,
                       WhenceEditKind  kind,
                       guint           n,
                       gboolean        base,
                       GError        **error)
{
  g_autoptr (GError) failure = NULL;

  if (self->read_only)
    return whence_document_fail (self, WHENCE_DOCUMENT_ERROR_READ_ONLY, _("The document is read-only"), error);
  if (whence_store_begin_step (self->store, kind, n, base, &failure))
    return TRUE;
  if (g_error_matches (failure, WHENCE_DOCUMENT_ERROR, WHENCE_DOCUMENT_ERROR_CHANGED) && whence_store_read_head (self->store, NULL)
      && whence_document_load (self, TRUE, NULL))
    whence_document_announce (self);
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

/**
 * whence_document_finish:
 * @self: a document within an edit
 * @done: whether all went well; else the edit is given up and @error is set already
 * @base: whether it changed what was extracted
 * @error: return location
 *
 * Returns: whether the edit is in the file
 */
gboolean
whence_document_finish (WhenceDocument *self,
                        gboolean        done,
                        gboolean        base,
                        GError        **error)
{
  if (!done)
    {
      whence_store_rollback (self->store);
      return FALSE;
    }
  if (!whence_store_commit (self->store, error) || !whence_document_load (self, base, error))
    return FALSE;
  whence_document_announce (self);
  return TRUE;
}

/**
 * whence_document_get_tellings:
 * @self: a document
 *
 * Returns: (transfer none): the tellings of what was extracted, found when they are first asked for
 */
WhenceTellings *
whence_document_get_tellings (WhenceDocument *self)
{
  if (self->tellings == NULL)
    self->tellings = whence_tellings_new (self->dated, self->undated);
  return self->tellings;
}

/**
 * whence_document_find_row:
 * @self: a document
 * @hash: an article's hash
 *
 * Returns: (transfer none) (nullable): the article as it was added
 */
const WhenceArticleRow *
whence_document_find_row (WhenceDocument *self,
                          const char     *hash)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      const WhenceArticleRow *row = g_ptr_array_index (self->rows, i);

      if (g_str_equal (whence_article_get_hash (row->article), hash))
        return row;
    }
  return NULL;
}

static void
whence_document_finalize (GObject *object)
{
  WhenceDocument *self = WHENCE_DOCUMENT (object);

  g_clear_pointer (&self->shown, whence_timeline_free);
  g_clear_object (&self->list);
  whence_filter_clear (&self->filter);
  g_clear_pointer (&self->view, whence_view_free);
  g_clear_pointer (&self->edits, whence_edits_free);
  g_clear_pointer (&self->eras, g_ptr_array_unref);
  g_clear_pointer (&self->tellings, whence_tellings_free);
  g_clear_pointer (&self->first, g_hash_table_unref);
  g_clear_pointer (&self->dated, g_ptr_array_unref);
  g_clear_pointer (&self->undated, g_ptr_array_unref);
  g_clear_pointer (&self->readings, g_ptr_array_unref);
  g_clear_pointer (&self->events, g_hash_table_unref);
  g_clear_pointer (&self->articles, g_hash_table_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->store, whence_store_free);
  g_free (self->path);
  g_free (self->damage);
  G_OBJECT_CLASS (whence_document_parent_class)->finalize (object);
}

static void
whence_document_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  WhenceDocument *self = WHENCE_DOCUMENT (object);

  switch (id)
    {
    case PROP_PATH:
      g_value_set_string (value, self->path);
      break;
    case PROP_READ_ONLY:
      g_value_set_boolean (value, self->read_only);
      break;
    case PROP_TEMPORARY:
      g_value_set_boolean (value, self->temporary);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
whence_document_class_init (WhenceDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = whence_document_finalize;
  object_class->get_property = whence_document_get_property;

  properties[PROP_PATH] = g_param_spec_string ("path", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_READ_ONLY] = g_param_spec_boolean ("read-only", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TEMPORARY] = g_param_spec_boolean ("temporary", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  signals[CHANGED] = g_signal_new ("changed", WHENCE_TYPE_DOCUMENT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[UNDO_CHANGED] = g_signal_new ("undo-changed", WHENCE_TYPE_DOCUMENT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
whence_document_init (WhenceDocument *self)
{
  self->list = whence_event_list_new ();
  self->first = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) whence_first_reading_free);
}

/**
 * whence_document_get_timeline:
 * @self: a document
 *
 * Returns: (transfer none): all that is to be seen, whatever the filter; valid until `changed`
 */
const WhenceTimeline *
whence_document_get_timeline (WhenceDocument *self)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), NULL);

  return self->view->timeline;
}

/**
 * whence_document_find_event:
 * @self: a document
 * @id: an event's id
 *
 * Returns: (transfer none) (nullable): the event of that id, whether it is shown, hidden or deleted; valid until `changed`
 */
WhenceEvent *
whence_document_find_event (WhenceDocument *self,
                            const char     *id)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return whence_view_find (self->view, whence_document_get_tellings (self), id);
}

/**
 * whence_document_find_reading:
 * @self: a document
 * @hash: an article's hash
 *
 * Returns: (transfer none) (nullable): the article and its reference date, without its dates: see whence_document_read_timexes()
 */
const WhenceReading *
whence_document_find_reading (WhenceDocument *self,
                              const char     *hash)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), NULL);

  for (guint i = 0; i < self->readings->len; i++)
    {
      const WhenceReading *reading = g_ptr_array_index (self->readings, i);

      if (g_strcmp0 (whence_article_get_hash (reading->article), hash) == 0)
        return reading;
    }
  return NULL;
}

/**
 * whence_document_count_article:
 * @self: a document
 * @hash: an article's hash
 *
 * Returns: how many of the events that have a date it tells
 */
guint
whence_document_count_article (WhenceDocument *self,
                               const char     *hash)
{
  const GPtrArray *events;
  guint n = 0;

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), 0);

  events = self->view->timeline->events;
  for (guint i = 0; i < events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (events, i);
      gboolean told = FALSE;

      for (guint k = 0; k < event->mentions->len && !told; k++)
        told = g_strcmp0 (whence_article_get_hash (((WhenceMention *) g_ptr_array_index (event->mentions, k))->article), hash) == 0;
      n += told;
    }
  return n;
}

/**
 * whence_document_set_filter:
 * @self: a document
 * @filter: (nullable): what is shown from now on; %NULL: all
 *
 * Sets what the list of events holds, and what is printed and exported.
 */
void
whence_document_set_filter (WhenceDocument     *self,
                            const WhenceFilter *filter)
{
  WhenceFilter copy = { 0 };

  g_return_if_fail (WHENCE_IS_DOCUMENT (self));

  if (filter != NULL)
    whence_filter_copy (filter, &copy);
  whence_filter_clear (&self->filter);
  self->filter = copy;
  show (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * whence_document_get_filter:
 * @self: a document
 *
 * Returns: (transfer none): what is shown
 */
const WhenceFilter *
whence_document_get_filter (WhenceDocument *self)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), NULL);

  return &self->filter;
}

/**
 * whence_document_get_shown:
 * @self: a document
 *
 * Returns: (transfer none): what passes the filter, for printing and export; valid until `changed`
 */
const WhenceTimeline *
whence_document_get_shown (WhenceDocument *self)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), NULL);

  return self->shown;
}

/**
 * whence_document_get_events:
 * @self: a document
 *
 * Returns: (transfer none): the events that pass the filter and have a date; the same list always
 */
WhenceEventList *
whence_document_get_events (WhenceDocument *self)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), NULL);

  return self->list;
}
