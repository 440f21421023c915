/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The whole chain, synchronous and cancellable.  Articles whose reference date is not trusted get a second pass, dated by the events of
 * those that have one; nothing that was dated so dates another, so that the result does not depend on the order of the articles. */
#include "whence-pipeline.h"

#include "whence-agree.h"
#include "whence-merge-lasting.h"
#include "whence-merge-lead.h"
#include "whence-merge-recount.h"
#include "whence-merge.h"
#include "whence-reading.h"

/* What is counted from what was counted is dated so often. */
#define RECOUNTS_MAX 2

/**
 * whence_timeline_free:
 * @self: (transfer full): a timeline
 */
void
whence_timeline_free (WhenceTimeline *self)
{
  g_ptr_array_unref (self->readings);
  g_ptr_array_unref (self->events);
  g_ptr_array_unref (self->undated);
  g_clear_pointer (&self->hidden, g_ptr_array_unref);
  g_clear_pointer (&self->deleted, g_ptr_array_unref);
  g_clear_pointer (&self->eras, g_ptr_array_unref);
  g_free (self);
}

/**
 * whence_pipeline_read_timexes:
 * @article: an article
 * @reference_date: (nullable): the day it was written, EDTF, where the user said so
 * @out_reference: (out caller-allocates): when it was written, and whence that is known
 *
 * Finds and resolves the expressions of time and nothing else.
 *
 * Returns: (transfer full) (element-type WhenceTimex): in order of the text
 */
GArray *
whence_pipeline_read_timexes (WhenceArticle   *article,
                              const char      *reference_date,
                              WhenceReference *out_reference)
{
  g_autoptr (WhenceReader) reader = whence_reader_new (article, reference_date);

  if (out_reference != NULL)
    {
      whence_reference_clear (out_reference);
      whence_reference_copy (out_reference, &reader->reference);
    }
  return whence_reader_resolve (reader);
}

/**
 * whence_pipeline_read:
 * @article: an article
 * @reference_date: (nullable): the day it was written, EDTF, where the user said so
 *
 * Returns: (transfer full): all that is read from @article alone
 */
WhenceReading *
whence_pipeline_read (WhenceArticle *article,
                      const char    *reference_date)
{
  g_autoptr (WhenceReader) reader = whence_reader_new (article, reference_date);

  return whence_reader_read (reader);
}

/**
 * whence_pipeline_read_dated:
 * @article: an article
 * @reference_date: (nullable): the day it was written, EDTF, where the user said so
 *
 * Reads no more of an article than what its dated events need, for those who write nothing else.
 *
 * Returns: (transfer full): like whence_pipeline_read(), without the events that have no date
 */
WhenceReading *
whence_pipeline_read_dated (WhenceArticle *article,
                            const char    *reference_date)
{
  g_autoptr (WhenceReader) reader = whence_reader_new (article, reference_date);

  return whence_reader_read_dated (reader);
}

static void
collect (WhenceTimeline *timeline,
         GPtrArray      *tellings)
{
  for (guint i = 0; i < timeline->readings->len; i++)
    {
      const WhenceReading *reading = g_ptr_array_index (timeline->readings, i);

      for (guint k = 0; k < reading->events->len; k++)
        g_ptr_array_add (tellings, g_ptr_array_index (reading->events, k));
      for (guint k = 0; k < reading->undated->len; k++)
        g_ptr_array_add (timeline->undated, whence_event_ref (g_ptr_array_index (reading->undated, k)));
    }
}

/* Merges, and again while what is counted from what others date gets a day by that. */
static void
merge (WhenceTimeline *timeline,
       GPtrArray      *tellings,
       GCancellable   *cancellable)
{
  g_autoptr (GPtrArray) told = g_ptr_array_ref (tellings);

  timeline->events = whence_merge_run (told, cancellable);
  for (guint round = 0; round < RECOUNTS_MAX && timeline->readings->len > 1 && !g_cancellable_is_cancelled (cancellable); round++)
    {
      GPtrArray *again = whence_merge_count_again (told, timeline->events);

      if (again == NULL)
        return;
      g_ptr_array_unref (told);
      told = again;
      g_ptr_array_unref (timeline->events);
      timeline->events = whence_merge_run (told, cancellable);
    }
}

static WhenceTimeline *
build_timeline (GPtrArray    *readings,
                GCancellable *cancellable,
                GError      **error)
{
  g_autoptr (WhenceTimeline) timeline = g_new0 (WhenceTimeline, 1);
  g_autoptr (GPtrArray) tellings = g_ptr_array_new ();

  timeline->readings = g_ptr_array_ref (readings);
  timeline->undated = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  collect (timeline, tellings);
  merge (timeline, tellings, cancellable);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  timeline->n_merged = tellings->len - timeline->events->len + whence_merge_add_lasting (timeline->events, timeline->undated);
  timeline->n_merged += whence_merge_add_leads (timeline->events, timeline->undated);
  return g_steal_pointer (&timeline);
}

static gboolean
is_any_doubted (const GPtrArray *readings)
{
  for (guint i = 0; i < readings->len; i++)
    if (whence_reference_is_doubted (&((const WhenceReading *) g_ptr_array_index (readings, i))->reference))
      return TRUE;
  return FALSE;
}

/* Reads again what could not be dated alone, by what the others tell. */
static void
read_again (GPtrArray *readings)
{
  g_autoptr (WhenceAgree) agree = NULL;

  if (readings->len < 2 || !is_any_doubted (readings))
    return;
  /* those that can date others are never read again themselves */
  agree = whence_agree_new (readings);
  for (guint i = 0; i < readings->len; i++)
    {
      const WhenceReading *reading = g_ptr_array_index (readings, i);
      g_autoptr (WhenceReader) reader = NULL;
      WhenceReference reference;

      if (!whence_reference_is_doubted (&reading->reference))
        continue;
      whence_reference_copy (&reference, &reading->reference);
      if (whence_agree_find (agree, reading, &reference))
        {
          reader = whence_reader_new (reading->article, NULL);
          whence_reference_clear (&reader->reference);
          reader->reference = reference;
          g_ptr_array_remove_index (readings, i);
          g_ptr_array_insert (readings, (gint) i, whence_reader_read (reader));
        }
      else
        whence_reference_clear (&reference);
    }
}

/**
 * whence_pipeline_join:
 * @readings: (element-type WhenceReading): what was read from each article alone, see whence_pipeline_read()
 * @cancellable: (nullable): stops it
 * @error: return location
 *
 * The second half of whence_pipeline_run(), for articles that were read before: dates those that others can date, and merges
 * what all tell.
 *
 * Returns: (transfer full) (nullable): the timeline, or %NULL where cancelled
 */
WhenceTimeline *
whence_pipeline_join (GPtrArray    *readings,
                      GCancellable *cancellable,
                      GError      **error)
{
  g_autoptr (GPtrArray) second = g_ptr_array_new_full (readings->len, (GDestroyNotify) whence_reading_free);

  for (guint i = 0; i < readings->len; i++)
    g_ptr_array_add (second, whence_reading_ref (g_ptr_array_index (readings, i)));
  read_again (second);
  return build_timeline (second, cancellable, error);
}

/**
 * whence_pipeline_run:
 * @articles: (element-type WhenceArticle): the articles
 * @reference_date: (nullable): the day all of them were written, EDTF, where the user said so
 * @progress: (nullable) (scope call): called as each article is done, in the caller's thread
 * @user_data: data for @progress
 * @cancellable: (nullable): stops between two articles
 * @error: return location
 *
 * Reads all articles, dates those that others can date, and merges what they tell.
 *
 * Returns: (transfer full) (nullable): the timeline, or %NULL where cancelled
 */
WhenceTimeline *
whence_pipeline_run (GPtrArray         *articles,
                     const char        *reference_date,
                     WhenceProgressFunc progress,
                     gpointer           user_data,
                     GCancellable      *cancellable,
                     GError           **error)
{
  g_autoptr (GPtrArray) readings = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_reading_free);

  for (guint i = 0; i < articles->len; i++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
      g_ptr_array_add (readings, whence_pipeline_read (g_ptr_array_index (articles, i), reference_date));
      if (progress != NULL)
        progress (i + 1, articles->len, user_data);
    }
  return whence_pipeline_join (readings, cancellable, error);
}
