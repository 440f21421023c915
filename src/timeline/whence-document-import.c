/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Takes over a timeline that was read from the exchange form.  There every event stands as it is seen, with a list of what of it is the user's;
 * here the two are told apart again: what was extracted as the events, what the user said as facts.  Where the user changed something,
 * what was extracted is not known and what is seen stands for it, until the articles are read again. */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "whence-document-private.h"
#include "whence-edtf.h"

typedef struct
{
  WhenceDocument       *document;
  const WhenceTimeline *timeline;
  GPtrArray            *dated;   /* what is taken for extracted */
  GPtrArray            *undated;
  GPtrArray            *seen;    /* WhenceEvent as in the timeline … */
  GPtrArray            *bases;   /* … and what is taken for extracted of each, or NULL */
  GHashTable           *numbers; /* hash → row of the article */
} Import;

static gboolean
is_joined (const WhenceMention *mention)
{
  return g_strcmp0 (mention->joined, WHENCE_JOINED_BY_USER) == 0;
}

/* The first telling of an event that was not added by hand is its own, whatever it says. */
static gboolean
is_companion (const WhenceEvent *event,
              guint              mention)
{
  return is_joined (g_ptr_array_index (event->mentions, mention)) && (mention > 0 || (event->edited & WHENCE_EDITED_MADE));
}

static WhenceEvent *
copy_plain (const WhenceEvent *event)
{
  WhenceEvent *copy = whence_event_copy (event);

  g_clear_pointer (&copy->note, g_free);
  copy->status = WHENCE_STATUS_UNCHECKED;
  copy->starred = FALSE;
  copy->edited = 0;
  return copy;
}

static void
add_base (Import      *self,
          WhenceEvent *event)
{
  g_ptr_array_add (event->dated ? self->dated : self->undated, event);
}

/* What the user merged into an event is an event of its own below it. */
static void
add_companions (Import            *self,
                const WhenceEvent *event)
{
  for (guint i = 0; i < event->mentions->len; i++)
    {
      const WhenceMention *mention = g_ptr_array_index (event->mentions, i);
      WhenceEvent *companion;

      if (!is_companion (event, i))
        continue;
      companion = copy_plain (event);
      g_ptr_array_set_size (companion->mentions, 0);
      g_ptr_array_add (companion->mentions, whence_mention_copy (mention));
      g_free (companion->id);
      companion->id = g_strdup_printf ("%s-%u", event->id, i);
      if (mention->title != NULL)
        {
          g_free (companion->title);
          companion->title = g_strdup (mention->title);
        }
      if (event->dated)
        companion->span = mention->span;
      add_base (self, companion);
    }
}

static void
remove_joined (WhenceEvent *event)
{
  for (guint i = event->mentions->len; i-- > 1;)
    if (is_joined (g_ptr_array_index (event->mentions, i)))
      g_ptr_array_remove_index (event->mentions, i);
}

static void
take_apart (Import    *self,
            GPtrArray *events)
{
  for (guint i = 0; events != NULL && i < events->len; i++)
    {
      WhenceEvent *event = g_ptr_array_index (events, i);
      WhenceEvent *base = NULL;

      if (!(event->edited & WHENCE_EDITED_MADE) && event->mentions->len == 0)
        continue;
      if (!(event->edited & WHENCE_EDITED_MADE))
        {
          base = copy_plain (event);
          remove_joined (base);
          add_base (self, base);
        }
      add_companions (self, event);
      g_ptr_array_add (self->seen, event);
      g_ptr_array_add (self->bases, base);
    }
}

static gint
compare_events (gconstpointer a,
                gconstpointer b)
{
  return whence_event_compare (*(WhenceEvent *const *) a, *(WhenceEvent *const *) b);
}

static gboolean
say (Import     *self,
     const char *key,
     WhenceFact  fact,
     const char *value,
     GError    **error)
{
  return value == NULL || whence_store_set_fact (self->document->store, key, fact, value, error);
}

static gboolean
say_of_event (Import            *self,
              const char        *key,
              const WhenceEvent *event,
              GError           **error)
{
  guint edited = event->edited;
  gboolean made = (edited & WHENCE_EDITED_MADE) != 0;
  g_autofree char *edtf = event->dated ? whence_edtf_format (&event->span) : g_strdup ("");

#define if_edited(flag, value) ((edited & (flag)) || made ? (value) : NULL)
  return say (self, key, WHENCE_FACT_TITLE, if_edited (WHENCE_EDITED_TITLE, event->title), error)
         && say (self, key, WHENCE_FACT_LABEL, if_edited (WHENCE_EDITED_LABEL, event->label), error)
         && say (self, key, WHENCE_FACT_DATE, if_edited (WHENCE_EDITED_DATE, edtf), error)
         && say (self, key, WHENCE_FACT_KIND, if_edited (WHENCE_EDITED_KIND, whence_kind_get_id (event->kind)), error)
         && say (self, key, WHENCE_FACT_NOTE, event->note, error)
         && say (self, key, WHENCE_FACT_STATUS,
                 event->status != WHENCE_STATUS_UNCHECKED ? whence_status_get_id (event->status) : NULL, error)
         && say (self, key, WHENCE_FACT_STAR, event->starred ? "1" : NULL, error)
         && say (self, key, WHENCE_FACT_HIDDEN, edited & WHENCE_EDITED_HIDDEN ? "1" : NULL, error)
         && say (self, key, WHENCE_FACT_DELETED, edited & WHENCE_EDITED_DELETED ? "1" : NULL, error)
         && say (self, key, WHENCE_FACT_ALONE, edited & WHENCE_EDITED_SPLIT ? "1" : NULL, error);
#undef if_edited
}

static char *
dup_passage (const WhenceEvent *event)
{
  const WhenceMention *mention = event->mentions->len > 0 ? g_ptr_array_index (event->mentions, 0) : NULL;

  if (mention == NULL || is_joined (mention))
    return g_strdup ("");
  return g_strdup_printf ("%s %u %u", whence_article_get_hash (mention->article), mention->begin, mention->end);
}

static const char *
find_key (WhenceTellings      *tellings,
          const WhenceMention *mention)
{
  return ((const WhenceTelling *) g_hash_table_lookup (tellings->by_mention, mention))->key;
}

/* What the user merged, below the key of its leader. */
static gboolean
say_companions (Import            *self,
                WhenceTellings    *tellings,
                const char        *leader,
                const WhenceEvent *event,
                GError           **error)
{
  for (guint i = 0; i < event->mentions->len; i++)
    {
      g_autofree char *id = g_strdup_printf ("%s-%u", event->id, i);
      const WhenceEvent *companion = g_hash_table_lookup (tellings->by_id, id);

      if (is_companion (event, i) && companion != NULL
          && !say (self, find_key (tellings, g_ptr_array_index (companion->mentions, 0)), WHENCE_FACT_JOIN, leader, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
write_facts (Import  *self,
             GError **error)
{
  g_autoptr (WhenceTellings) tellings = whence_tellings_new (self->dated, self->undated);

  for (guint i = 0; i < self->seen->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (self->seen, i);
      const WhenceEvent *base = g_ptr_array_index (self->bases, i);
      g_autofree char *passage = base == NULL ? dup_passage (event) : NULL;
      const char *key = base != NULL ? find_key (tellings, g_ptr_array_index (base->mentions, 0)) : event->id;

      if (!say_of_event (self, key, event, error) || !say (self, key, WHENCE_FACT_MADE, passage, error)
          || !say_companions (self, tellings, key, event, error))
        return FALSE;
    }
  return TRUE;
}

/* The article without what the user said of it, which then is said again. */
static gboolean
write_article (Import              *self,
               const WhenceReading *reading,
               GError             **error)
{
  const WhenceArticle *seen = reading->article;
  static const WhenceFact facts[] = { WHENCE_FACT_TITLE, WHENCE_FACT_PUBLISHER, WHENCE_FACT_ADDRESS, WHENCE_FACT_PUBLISHED };
  const char *values[] = { seen->title, seen->publisher, seen->address, seen->published };
  const WhenceCandidate *best = whence_reference_get_best (&reading->reference);
  WhenceArticleInfo info = { .id = seen->id, .uri = seen->uri };
  g_autoptr (WhenceArticle) plain = NULL;
  gint64 number;

  if (g_hash_table_contains (self->numbers, whence_article_get_hash (seen)))
    return TRUE;
  info.title = seen->edited & WHENCE_ARTICLE_EDITED_TITLE ? NULL : seen->title;
  info.publisher = seen->edited & WHENCE_ARTICLE_EDITED_PUBLISHER ? NULL : seen->publisher;
  info.address = seen->edited & WHENCE_ARTICLE_EDITED_ADDRESS ? NULL : seen->address;
  info.published = seen->edited & WHENCE_ARTICLE_EDITED_PUBLISHED ? NULL : seen->published;
  info.published_origin = info.published != NULL ? seen->published_origin : NULL;
  plain = whence_article_new (seen->text, (gssize) seen->length, &info);
  number = whence_store_add_article (self->document->store, plain, 0, error);
  if (number == 0)
    return FALSE;
  g_hash_table_insert (self->numbers, (gpointer) whence_article_get_hash (seen), g_memdup2 (&number, sizeof number));
  for (guint i = 0; i < reading->reference.candidates->len; i++)
    if (!whence_store_add_candidate (self->document->store, number, &g_array_index (reading->reference.candidates, WhenceCandidate, i),
                                     error))
      return FALSE;
  for (guint i = 0; i < WHENCE_ARTICLE_N_EDITED; i++)
    if ((seen->edited & (1u << i)) && !say (self, whence_article_get_hash (seen), facts[i], values[i] != NULL ? values[i] : "", error))
      return FALSE;
  if (best != NULL && best->evidence == WHENCE_EVIDENCE_USER)
    {
      g_autofree char *edtf = whence_edtf_format (&best->span);

      if (g_strcmp0 (seen->published_origin, "user") != 0 || g_strcmp0 (seen->published, edtf) != 0)
        return say (self, whence_article_get_hash (seen), WHENCE_FACT_REFERENCE, edtf, error);
    }
  return TRUE;
}

static gboolean
write_eras (Import  *self,
            GError **error)
{
  for (guint i = 0; self->timeline->eras != NULL && i < self->timeline->eras->len; i++)
    {
      const WhenceEra *era = g_ptr_array_index (self->timeline->eras, i);

      if (!whence_store_set_era (self->document->store, era->id, era, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
write_all (Import  *self,
           GError **error)
{
  for (guint i = 0; i < self->timeline->readings->len; i++)
    if (!write_article (self, g_ptr_array_index (self->timeline->readings, i), error))
      return FALSE;
  for (guint i = 0; i < self->dated->len; i++)
    if (!whence_store_add_event (self->document->store, g_ptr_array_index (self->dated, i), self->numbers, error))
      return FALSE;
  for (guint i = 0; i < self->undated->len; i++)
    if (!whence_store_add_event (self->document->store, g_ptr_array_index (self->undated, i), self->numbers, error))
      return FALSE;
  return write_facts (self, error) && write_eras (self, error);
}

/**
 * whence_document_import:
 * @self: an empty document
 * @timeline: a timeline, as whence_json_read_timeline() gives it
 * @cancellable: (nullable): to stop it, between two rows; then nothing was done
 * @error: return location
 *
 * Makes the document what @timeline is, with all that the user said: seen and exported again it is the same.  One undo step.
 *
 * Returns: whether it was done
 */
gboolean
whence_document_import (WhenceDocument       *self,
                        const WhenceTimeline *timeline,
                        GCancellable         *cancellable,
                        GError              **error)
{
  Import import = { self, timeline };
  gboolean done;

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);

  if (!whence_document_is_empty (self))
    return whence_document_fail (self, WHENCE_DOCUMENT_ERROR_INVALID, _("The document is not empty"), error);
  if (!whence_document_begin (self, WHENCE_EDIT_ADD_ARTICLES, MAX (timeline->readings->len, 1), TRUE, error))
    return FALSE;
  import.dated = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  import.undated = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  import.seen = g_ptr_array_new ();
  import.bases = g_ptr_array_new ();
  import.numbers = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  take_apart (&import, timeline->events);
  take_apart (&import, timeline->undated);
  take_apart (&import, timeline->hidden);
  take_apart (&import, timeline->deleted);
  g_ptr_array_sort (import.dated, compare_events);
  whence_undated_sort (import.undated, timeline->readings);
  whence_store_set_cancellable (self->store, cancellable);
  done = write_all (&import, error) && !g_cancellable_set_error_if_cancelled (cancellable, error);
  whence_store_set_cancellable (self->store, NULL);
  g_ptr_array_unref (import.dated);
  g_ptr_array_unref (import.undated);
  g_ptr_array_unref (import.seen);
  g_ptr_array_unref (import.bases);
  g_hash_table_unref (import.numbers);
  return whence_document_finish (self, done, TRUE, error);
}
