/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Changes to what is extracted: other articles, or other dates that theirs hang on.  Reading takes time, so it is done apart, on a copy of
 * pointers; then what came out is compared with what is in the file, and only what differs is written. */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "whence-document-private.h"
#include "whence-edtf.h"
#include "whence-reading.h"

/* An article to be read, and by what. */
typedef struct
{
  WhenceArticle      *article;
  char               *reference;
  WhenceFirstReading *first;
} Source;

struct _WhencePlan
{
  WhenceDocument *document;
  WhenceEditKind  kind;
  guint           generation; /* of the document that @sources was made of */

  GPtrArray      *added;      /* WhenceArticle */
  gint64          retrieved;
  char           *hash;       /* of the article that is changed or removed */
  char           *value;      /* EDTF, or NULL */

  GArray         *sources;
  WhenceTimeline *timeline;
};

static void
source_clear (gpointer data)
{
  Source *self = data;

  whence_article_unref (self->article);
  g_free (self->reference);
  g_clear_pointer (&self->first, whence_first_reading_free);
}

static const char *
get_said (WhencePlan *self,
          const char *hash,
          WhenceFact  fact)
{
  WhenceEditKind kind = fact == WHENCE_FACT_REFERENCE ? WHENCE_EDIT_REFERENCE_DATE : WHENCE_EDIT_ARTICLE_PUBLISHED;

  if (self->kind == kind && strcmp (self->hash, hash) == 0)
    return self->value;
  return whence_edits_get (self->document->edits, hash, fact);
}

/* The article as it will be, which is the object that is there already unless its publication date changes. */
static WhenceArticle *
dress (WhencePlan             *self,
       const WhenceArticleRow *row)
{
  WhenceArticle *now = g_hash_table_lookup (self->document->articles, &row->row);
  const char *published = get_said (self, whence_article_get_hash (row->article), WHENCE_FACT_PUBLISHED);
  WhenceArticleInfo info = { .published = published };
  g_autoptr (WhenceArticle) plain = NULL;

  if (g_strcmp0 (published, whence_edits_get (self->document->edits, whence_article_get_hash (row->article), WHENCE_FACT_PUBLISHED)) == 0)
    return whence_article_ref (now);
  if (published != NULL)
    return whence_article_new_edited (now, &info, WHENCE_ARTICLE_EDITED_PUBLISHED);
  info = (WhenceArticleInfo){ .title = now->title, .publisher = now->publisher, .address = now->address };
  return whence_article_new_edited (row->article, &info, now->edited & ~(guint) WHENCE_ARTICLE_EDITED_PUBLISHED);
}

static void
add_source (WhencePlan    *self,
            WhenceArticle *article)
{
  Source source = { article, g_strdup (get_said (self, whence_article_get_hash (article), WHENCE_FACT_REFERENCE)), NULL };
  WhenceFirstReading *known = g_hash_table_lookup (self->document->first, whence_article_get_hash (article));

  if (known != NULL && known->reading->article == article && g_strcmp0 (known->reference, source.reference) == 0)
    source.first = g_atomic_rc_box_acquire (known);
  g_array_append_val (self->sources, source);
}

/* What is to be read, by what the document is now. */
static void
gather (WhencePlan *self)
{
  g_autoptr (GArray) before = g_steal_pointer (&self->sources);

  self->sources = g_array_new (FALSE, TRUE, sizeof (Source));
  g_array_set_clear_func (self->sources, source_clear);
  self->generation = self->document->generation;
  for (guint i = 0; i < self->document->rows->len; i++)
    {
      const WhenceArticleRow *row = g_ptr_array_index (self->document->rows, i);

      if (self->kind != WHENCE_EDIT_REMOVE_ARTICLE || strcmp (whence_article_get_hash (row->article), self->hash) != 0)
        add_source (self, dress (self, row));
    }
  for (guint i = 0; self->added != NULL && i < self->added->len; i++)
    {
      WhenceArticle *article = g_ptr_array_index (self->added, i);

      if (whence_document_find_row (self->document, whence_article_get_hash (article)) == NULL)
        add_source (self, whence_document_dress (self->document->edits, article));
    }
  /* What was read for nothing is not read again. */
  for (guint i = 0; before != NULL && i < self->sources->len; i++)
    for (guint k = 0; k < before->len; k++)
      {
        Source *source = &g_array_index (self->sources, Source, i), *old = &g_array_index (before, Source, k);

        if (source->first == NULL && old->first != NULL && old->article == source->article
            && g_strcmp0 (old->reference, source->reference) == 0)
          source->first = g_atomic_rc_box_acquire (old->first);
      }
}

static WhencePlan *
plan_new (WhenceDocument   *document,
          WhenceEditKind    kind,
          const char       *hash,
          const WhenceSpan *span)
{
  WhencePlan *self = g_new0 (WhencePlan, 1);

  self->document = g_object_ref (document);
  self->kind = kind;
  self->hash = g_strdup (hash);
  self->value = span != NULL ? whence_edtf_format (span) : NULL;
  return self;
}

/**
 * whence_plan_free:
 * @plan: (transfer full): a plan, in the thread of its document
 */
void
whence_plan_free (WhencePlan *plan)
{
  g_clear_pointer (&plan->timeline, whence_timeline_free);
  g_clear_pointer (&plan->sources, g_array_unref);
  g_clear_pointer (&plan->added, g_ptr_array_unref);
  g_free (plan->hash);
  g_free (plan->value);
  g_object_unref (plan->document);
  g_free (plan);
}

/**
 * whence_document_plan_articles:
 * @self: a document
 * @articles: (element-type WhenceArticle): articles to add; those that are there already, by their text, are left out
 * @retrieved: when they were read, in seconds since 1970, or 0
 *
 * Returns: (transfer full): the plan to add them
 */
WhencePlan *
whence_document_plan_articles (WhenceDocument *self,
                               GPtrArray      *articles,
                               gint64          retrieved)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  WhencePlan *plan;

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), NULL);

  plan = plan_new (self, WHENCE_EDIT_ADD_ARTICLES, NULL, NULL);
  plan->retrieved = retrieved;
  plan->added = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  for (guint i = 0; i < articles->len; i++)
    {
      WhenceArticle *article = g_ptr_array_index (articles, i);

      if (whence_document_find_row (self, whence_article_get_hash (article)) == NULL && g_hash_table_add (seen, (gpointer) whence_article_get_hash (article)))
        g_ptr_array_add (plan->added, whence_article_ref (article));
    }
  gather (plan);
  return plan;
}

/**
 * whence_document_plan_remove:
 * @self: a document
 * @hash: hash of an article of it
 *
 * Returns: (transfer full): the plan to remove it
 */
WhencePlan *
whence_document_plan_remove (WhenceDocument *self,
                             const char     *hash)
{
  WhencePlan *plan;

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), NULL);

  plan = plan_new (self, WHENCE_EDIT_REMOVE_ARTICLE, hash, NULL);
  gather (plan);
  return plan;
}

/**
 * whence_document_plan_reference:
 * @self: a document
 * @hash: hash of an article of it
 * @span: (nullable): when it was written; %NULL: what was found
 *
 * Returns: (transfer full): the plan to have its dates hang on @span
 */
WhencePlan *
whence_document_plan_reference (WhenceDocument   *self,
                                const char       *hash,
                                const WhenceSpan *span)
{
  WhencePlan *plan;

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), NULL);

  plan = plan_new (self, WHENCE_EDIT_REFERENCE_DATE, hash, span);
  gather (plan);
  return plan;
}

/**
 * whence_document_plan_published:
 * @self: a document
 * @hash: hash of an article of it
 * @span: (nullable): when it was published; %NULL: what was given with it
 *
 * Returns: (transfer full): the plan to have it published then, and its dates hang on that where no other reference date is set
 */
WhencePlan *
whence_document_plan_published (WhenceDocument   *self,
                                const char       *hash,
                                const WhenceSpan *span)
{
  WhencePlan *plan;

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), NULL);

  plan = plan_new (self, WHENCE_EDIT_ARTICLE_PUBLISHED, hash, span);
  gather (plan);
  return plan;
}

/* Where the user gave both a reference date and a publication date, the first is what counts. */
static WhenceReading *
read_source (const Source *source)
{
  g_autoptr (WhenceReader) reader = whence_reader_new (source->article, source->reference);
  WhenceSpan span;

  if (source->reference != NULL && whence_edtf_parse (source->reference, &span, NULL))
    for (guint i = reader->reference.candidates->len; i-- > 0;)
      {
        const WhenceCandidate *candidate = &g_array_index (reader->reference.candidates, WhenceCandidate, i);

        if (candidate->evidence == WHENCE_EVIDENCE_USER && !whence_span_equal (&candidate->span, &span))
          g_array_remove_index (reader->reference.candidates, i);
      }
  return whence_reader_read (reader);
}

/**
 * whence_plan_run:
 * @plan: a plan
 * @progress: (nullable) (scope call): called as each article is done, in the caller's thread
 * @user_data: data for @progress
 * @cancellable: (nullable): stops between two articles
 * @error: return location
 *
 * Reads what has to be read.  May run in any thread; the document may be used meanwhile, the plan may not.
 *
 * Returns: whether it was done
 */
gboolean
whence_plan_run (WhencePlan        *plan,
                 WhenceProgressFunc progress,
                 gpointer           user_data,
                 GCancellable      *cancellable,
                 GError           **error)
{
  g_autoptr (GPtrArray) readings = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_reading_free);
  guint total = 0, done = 0;

  for (guint i = 0; i < plan->sources->len; i++)
    total += g_array_index (plan->sources, Source, i).first == NULL;
  for (guint i = 0; i < plan->sources->len; i++)
    {
      Source *source = &g_array_index (plan->sources, Source, i);

      if (source->first == NULL)
        {
          WhenceReading *reading;

          if (g_cancellable_set_error_if_cancelled (cancellable, error))
            return FALSE;
          reading = read_source (source);
          source->first = whence_first_reading_new (reading, source->reference);
          whence_reading_free (reading);
          if (progress != NULL)
            progress (++done, total, user_data);
        }
      g_ptr_array_add (readings, whence_reading_ref (source->first->reading));
    }
  g_clear_pointer (&plan->timeline, whence_timeline_free);
  plan->timeline = whence_pipeline_join (readings, cancellable, error);
  return plan->timeline != NULL;
}

static gboolean
is_moved (const WhenceEvent   *event,
          const WhenceMention *mention,
          const WhenceTelling *now)
{
  if (now == NULL || event->dated != now->event->dated)
    return TRUE;
  return event->dated && !whence_span_equal (&mention->span, &now->mention->span);
}

/**
 * whence_plan_get_moves:
 * @plan: a plan that was run
 * @out_moves: (out): how many events it gives another date, or none
 * @out_keeps: (out): how many would get one, but have the user's own
 *
 * What a change of a reference date does to the timeline, before it is done.
 */
void
whence_plan_get_moves (WhencePlan *plan,
                       guint      *out_moves,
                       guint      *out_keeps)
{
  WhenceDocument *self = plan->document;
  g_autoptr (WhenceTellings) tellings = NULL;

  g_return_if_fail (plan->timeline != NULL);

  *out_moves = *out_keeps = 0;
  tellings = whence_tellings_new (plan->timeline->events, plan->timeline->undated);
  for (guint i = 0; i < self->dated->len + self->undated->len; i++)
    {
      WhenceEvent *base = i < self->dated->len ? g_ptr_array_index (self->dated, i)
                                               : g_ptr_array_index (self->undated, i - self->dated->len);
      const WhenceEvent *seen = whence_view_of_base (self->view, base);
      gboolean moved = FALSE;

      for (guint k = 0; k < base->mentions->len && !moved; k++)
        {
          const WhenceMention *mention = g_ptr_array_index (base->mentions, k);
          const WhenceTelling *before = g_hash_table_lookup (whence_document_get_tellings (self)->by_mention, mention);

          moved = is_moved (base, mention, g_hash_table_lookup (tellings->by_key, before->key));
        }
      if (moved && (seen->edited & WHENCE_EDITED_DATE))
        ++*out_keeps;
      else if (moved)
        ++*out_moves;
    }
}

/**
 * whence_plan_find_reading:
 * @plan: a plan that was run
 * @hash: an article's hash
 *
 * Returns: (transfer none) (nullable): the article and its reference date as they will be
 */
const WhenceReading *
whence_plan_find_reading (WhencePlan *plan,
                          const char *hash)
{
  g_return_val_if_fail (plan->timeline != NULL, NULL);

  for (guint i = 0; i < plan->timeline->readings->len; i++)
    {
      const WhenceReading *reading = g_ptr_array_index (plan->timeline->readings, i);

      if (strcmp (whence_article_get_hash (reading->article), hash) == 0)
        return reading;
    }
  return NULL;
}

static gboolean
has_same_date (const WhenceReference *a,
               const WhenceReference *b)
{
  const WhenceCandidate *one = whence_reference_get_best (a), *other = whence_reference_get_best (b);

  return one == NULL || other == NULL ? one == other : whence_span_equal (&one->span, &other->span);
}

/**
 * whence_plan_count_redated:
 * @plan: a plan that was run
 *
 * Returns: how many other articles get another reference date along with the one that the plan is about
 */
guint
whence_plan_count_redated (WhencePlan *plan)
{
  guint n = 0;

  g_return_val_if_fail (plan->timeline != NULL, 0);

  for (guint i = 0; i < plan->timeline->readings->len; i++)
    {
      const WhenceReading *now = g_ptr_array_index (plan->timeline->readings, i);
      const char *hash = whence_article_get_hash (now->article);
      const WhenceReading *before = whence_document_find_reading (plan->document, hash);

      n += g_strcmp0 (hash, plan->hash) != 0 && before != NULL && !has_same_date (&before->reference, &now->reference);
    }
  return n;
}

/**
 * whence_plan_get_n_added:
 * @plan: a plan
 *
 * Returns: how many articles it adds; those that were there already are not counted
 */
guint
whence_plan_get_n_added (WhencePlan *plan)
{
  return plan->added != NULL ? plan->added->len : 0;
}

static gboolean
write_articles (WhencePlan *plan,
                GHashTable *numbers,
                GError    **error)
{
  WhenceDocument *self = plan->document;

  if (plan->kind == WHENCE_EDIT_REMOVE_ARTICLE)
    {
      gint64 row = whence_document_find_row (self, plan->hash)->row;

      return whence_store_kill (self->store, "article", row, error) && whence_store_kill_candidates (self->store, row, error);
    }
  if (plan->kind == WHENCE_EDIT_REFERENCE_DATE)
    return whence_store_set_fact (self->store, plan->hash, WHENCE_FACT_REFERENCE, plan->value, error);
  if (plan->kind == WHENCE_EDIT_ARTICLE_PUBLISHED)
    return whence_store_set_fact (self->store, plan->hash, WHENCE_FACT_PUBLISHED, plan->value, error);
  for (guint i = 0; i < plan->added->len; i++)
    {
      const WhenceArticle *article = g_ptr_array_index (plan->added, i);
      gint64 number;

      if (g_hash_table_contains (numbers, whence_article_get_hash (article)))
        continue;
      number = whence_store_add_article (self->store, article, plan->retrieved, error);
      if (number == 0)
        return FALSE;
      g_hash_table_insert (numbers, (gpointer) whence_article_get_hash (article), g_memdup2 (&number, sizeof number));
    }
  return TRUE;
}

static gboolean
is_same_reference (const WhenceReference *a,
                   const WhenceReference *b)
{
  if (a->candidates->len != b->candidates->len)
    return FALSE;
  for (guint i = 0; i < a->candidates->len; i++)
    {
      const WhenceCandidate *first = &g_array_index (a->candidates, WhenceCandidate, i);
      const WhenceCandidate *second = &g_array_index (b->candidates, WhenceCandidate, i);

      if (first->evidence != second->evidence || first->begin != second->begin || first->end != second->end
          || first->confidence != second->confidence || g_strcmp0 (first->other, second->other) != 0
          || !whence_span_equal (&first->span, &second->span))
        return FALSE;
    }
  return TRUE;
}

static gboolean
write_references (WhencePlan *plan,
                  GHashTable *numbers,
                  GError    **error)
{
  WhenceDocument *self = plan->document;

  for (guint i = 0; i < plan->timeline->readings->len; i++)
    {
      const WhenceReading *reading = g_ptr_array_index (plan->timeline->readings, i);
      const WhenceReading *before = whence_document_find_reading (self, whence_article_get_hash (reading->article));
      gint64 number = *(const gint64 *) g_hash_table_lookup (numbers, whence_article_get_hash (reading->article));

      if (before != NULL && is_same_reference (&before->reference, &reading->reference))
        continue;
      if (!whence_store_kill_candidates (self->store, number, error))
        return FALSE;
      for (guint k = 0; k < reading->reference.candidates->len; k++)
        if (!whence_store_add_candidate (self->store, number, &g_array_index (reading->reference.candidates, WhenceCandidate, k), error))
          return FALSE;
    }
  return TRUE;
}

/* Keeps what is the same, writes what is not.  @left holds what was there before, and in the end what is there no more. */
static gboolean
write_events (WhencePlan *plan,
              GPtrArray  *events,
              GHashTable *left,
              GHashTable *ids,
              GHashTable *numbers,
              GError    **error)
{
  WhenceDocument *self = plan->document;

  for (guint i = 0; i < events->len; i++)
    {
      g_autoptr (WhenceEvent) event = whence_event_ref (g_ptr_array_index (events, i));
      const gint64 *number;

      if (event->mentions->len == 0)
        continue;
      /* Edits need each event to have an id of its own. */
      for (guint n = 2; g_hash_table_contains (ids, event->id); n++)
        {
          WhenceEvent *copy = whence_event_copy (g_ptr_array_index (events, i));

          g_free (copy->id);
          copy->id = g_strdup_printf ("%s-%u", ((WhenceEvent *) g_ptr_array_index (events, i))->id, n);
          whence_event_unref (event);
          event = copy;
        }
      g_hash_table_add (ids, g_strdup (event->id));
      number = g_hash_table_lookup (left, event->id);
      if (number != NULL && whence_event_equal (event, g_hash_table_lookup (self->events, number)))
        {
          g_hash_table_remove (left, event->id);
          continue;
        }
      if (!whence_store_add_event (self->store, event, numbers, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
write_extracted (WhencePlan *plan,
                 GHashTable *numbers,
                 GError    **error)
{
  WhenceDocument *self = plan->document;
  g_autoptr (GHashTable) left = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer number, event;

  g_hash_table_iter_init (&iter, self->events);
  while (g_hash_table_iter_next (&iter, &number, &event))
    g_hash_table_insert (left, ((WhenceEvent *) event)->id, number);
  if (!write_references (plan, numbers, error) || !write_events (plan, plan->timeline->events, left, ids, numbers, error)
      || !write_events (plan, plan->timeline->undated, left, ids, numbers, error))
    return FALSE;
  g_hash_table_iter_init (&iter, left);
  while (g_hash_table_iter_next (&iter, NULL, &number))
    if (!whence_store_kill (self->store, "event", *(gint64 *) number, error))
      return FALSE;
  return TRUE;
}

static GHashTable *
copy_numbers (WhenceDocument *self)
{
  GHashTable *numbers = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);

  for (guint i = 0; i < self->rows->len; i++)
    {
      const WhenceArticleRow *row = g_ptr_array_index (self->rows, i);

      g_hash_table_insert (numbers, (gpointer) whence_article_get_hash (row->article), g_memdup2 (&row->row, sizeof row->row));
    }
  return numbers;
}

/* Whether there still is something to do: the document may be another since the plan was made. */
static gboolean
check_plan (WhencePlan *plan,
            gboolean   *out_needed,
            GError    **error)
{
  WhenceDocument *self = plan->document;
  guint n = 0;

  *out_needed = TRUE;
  if (plan->kind != WHENCE_EDIT_ADD_ARTICLES)
    return whence_document_find_row (self, plan->hash) != NULL
           || whence_document_fail (self, WHENCE_DOCUMENT_ERROR_INVALID, _("There is no such article"), error);
  for (guint i = 0; i < plan->added->len; i++)
    n += whence_document_find_row (self, whence_article_get_hash (g_ptr_array_index (plan->added, i))) == NULL;
  *out_needed = n > 0;
  return TRUE;
}

/* The document goes on with the articles that were read, so that what was read of them counts for the next plan. */
static void
adopt (WhencePlan *plan,
       GHashTable *numbers)
{
  WhenceDocument *self = plan->document;

  g_hash_table_remove_all (self->first);
  for (guint i = 0; i < plan->sources->len; i++)
    {
      Source *source = &g_array_index (plan->sources, Source, i);
      const gint64 *number = g_hash_table_lookup (numbers, whence_article_get_hash (source->article));

      g_hash_table_insert (self->articles, g_memdup2 (number, sizeof *number), whence_article_ref (source->article));
      g_hash_table_insert (self->first, g_strdup (whence_article_get_hash (source->article)), g_atomic_rc_box_acquire (source->first));
    }
}

/**
 * whence_document_apply:
 * @self: the document that the plan was made of
 * @plan: a plan; where it was not run, or the articles have changed since, it is run now
 * @error: return location
 *
 * Does it: one transaction, one undo step.  Articles that are there already change nothing.
 *
 * Returns: whether it was done
 */
gboolean
whence_document_apply (WhenceDocument *self,
                       WhencePlan     *plan,
                       GError        **error)
{
  g_autoptr (GHashTable) numbers = NULL;
  gboolean done, needed;

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (plan->document == self, FALSE);

  if (!check_plan (plan, &needed, error) || !needed)
    return !needed;
  if (plan->generation != self->generation)
    {
      gather (plan);
      g_clear_pointer (&plan->timeline, whence_timeline_free);
    }
  if (plan->timeline == NULL && !whence_plan_run (plan, NULL, NULL, NULL, error))
    return FALSE;
  if (!whence_document_begin (self, plan->kind, MAX (whence_plan_get_n_added (plan), 1), TRUE, error))
    return FALSE;
  numbers = copy_numbers (self);
  done = write_articles (plan, numbers, error) && write_extracted (plan, numbers, error);
  if (done)
    adopt (plan, numbers);
  return whence_document_finish (self, done, TRUE, error);
}
