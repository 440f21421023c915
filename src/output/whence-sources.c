/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-sources.h"

#include "whence-words.h"

static guint
add_article (WhenceSources *self,
             WhenceArticle *article)
{
  g_ptr_array_add (self->articles, article);
  g_ptr_array_add (self->told, g_array_new (FALSE, FALSE, sizeof (guint)));
  g_hash_table_insert (self->numbers, (gpointer) whence_article_get_hash (article), GUINT_TO_POINTER (self->articles->len));
  return self->articles->len;
}

/* Numbers the sources of events whose own numbers go on from @first. */
static void
number_articles (WhenceSources *self,
                 GPtrArray     *events,
                 guint          first)
{
  for (guint i = 0; i < events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (events, i);
      guint number = first + i;

      for (guint j = 0; j < event->mentions->len; j++)
        {
          const WhenceMention *mention = g_ptr_array_index (event->mentions, j);
          guint source = whence_sources_get_number (self, mention->article);
          GArray *told;

          if (source == 0)
            source = add_article (self, mention->article);
          told = g_ptr_array_index (self->told, source - 1);
          if (told->len == 0 || g_array_index (told, guint, told->len - 1) != number)
            g_array_append_val (told, number);
        }
    }
}

static void
find_references (WhenceSources *self,
                 GPtrArray     *readings)
{
  for (guint i = 0; readings && i < readings->len; i++)
    {
      WhenceReading *reading = g_ptr_array_index (readings, i);

      g_hash_table_insert (self->references, (gpointer) whence_article_get_hash (reading->article), &reading->reference);
    }
}

/**
 * whence_sources_new:
 * @timeline: where the events come from; must outlive the sources
 * @events: (nullable) (element-type WhenceEvent): what is written of it, in order of time; all where %NULL
 *
 * Numbers events, and the articles in the order in which these are told by them.
 *
 * Returns: (transfer full): the sources
 */
WhenceSources *
whence_sources_new (const WhenceTimeline *timeline,
                    GPtrArray            *events)
{
  WhenceSources *self = g_new0 (WhenceSources, 1);

  self->events = g_ptr_array_ref (events ? events : timeline->events);
  self->undated = timeline->undated ? g_ptr_array_ref (timeline->undated) : g_ptr_array_new ();
  self->articles = g_ptr_array_new ();
  self->told = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  self->references = g_hash_table_new (g_str_hash, g_str_equal);
  find_references (self, timeline->readings);
  number_articles (self, self->events, 1);
  number_articles (self, self->undated, self->events->len + 1);
  return self;
}

/**
 * whence_sources_free:
 * @self: (transfer full): sources
 *
 * Frees them.
 */
void
whence_sources_free (WhenceSources *self)
{
  g_ptr_array_unref (self->events);
  g_ptr_array_unref (self->undated);
  g_ptr_array_unref (self->articles);
  g_ptr_array_unref (self->told);
  g_hash_table_unref (self->numbers);
  g_hash_table_unref (self->references);
  g_free (self);
}

/**
 * whence_sources_get_number:
 * @self: sources
 * @article: an article
 *
 * Returns: its number, or 0 where it tells none of the events
 */
guint
whence_sources_get_number (const WhenceSources *self,
                           const WhenceArticle *article)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, whence_article_get_hash (article)));
}

/**
 * whence_sources_find_reference:
 * @self: sources
 * @article: an article
 *
 * Returns: (nullable): when it was written
 */
const WhenceReference *
whence_sources_find_reference (const WhenceSources *self,
                               const WhenceArticle *article)
{
  return g_hash_table_lookup (self->references, whence_article_get_hash (article));
}

/**
 * whence_sources_describe:
 * @self: sources
 * @article: one of them
 *
 * Returns: (transfer full) (nullable): who published it and when it was written, "The Daily · 15 May 2024"; %NULL where neither is known
 */
char *
whence_sources_describe (const WhenceSources *self,
                         const WhenceArticle *article)
{
  const WhenceReference *reference = whence_sources_find_reference (self, article);
  const WhenceCandidate *best = reference ? whence_reference_get_best (reference) : NULL;
  g_autofree char *date = best ? whence_words_format_span (&best->span) : NULL;
  g_autofree char *about = NULL;

  if (article->publisher && date)
    about = g_strjoin (" · ", article->publisher, date, NULL);
  else if (article->publisher || date)
    about = g_strdup (article->publisher ? article->publisher : date);
  return about ? whence_words_harmless (about, -1) : NULL;
}

/* The first telling that has a date of its own, else the first. */
static const WhenceMention *
find_dated (const WhenceEvent *event)
{
  for (guint i = 0; i < event->mentions->len; i++)
    {
      const WhenceMention *mention = g_ptr_array_index (event->mentions, i);

      if (whence_mention_tells_date (mention))
        return mention;
    }
  return g_ptr_array_index (event->mentions, 0);
}

/**
 * whence_sources_explain:
 * @self: sources
 * @event: one of the events
 *
 * Returns: (transfer full) (nullable): why it has its date, in words; %NULL where no text gave it one
 */
char *
whence_sources_explain (const WhenceSources *self,
                        const WhenceEvent   *event)
{
  const WhenceMention *mention;

  if (!event->dated || event->mentions->len == 0 || (event->edited & WHENCE_EDITED_DATE))
    return NULL;
  mention = find_dated (event);
  return whence_words_explain (mention, whence_sources_find_reference (self, mention->article));
}

/* How many events several passages tell. */
static guint
count_merged (const WhenceSources *self)
{
  guint n = 0;

  for (guint i = 0; i < self->events->len; i++)
    n += ((const WhenceEvent *) g_ptr_array_index (self->events, i))->mentions->len > 1;
  return n;
}

/**
 * whence_sources_count:
 * @self: sources
 * @n_hidden: how many events are left out
 *
 * Returns: (transfer full): how much there is of all, and how much there is not: "31 events · 2 sources · 4 undated · 3 hidden · 2 merged"
 */
char *
whence_sources_count (const WhenceSources *self,
                      guint                n_hidden)
{
  guint n_merged = count_merged (self);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (parts, whence_words_count_events (self->events->len));
  g_ptr_array_add (parts, whence_words_count_sources (self->articles->len));
  if (self->undated->len > 0)
    g_ptr_array_add (parts, whence_words_count_undated (self->undated->len));
  if (n_hidden > 0)
    g_ptr_array_add (parts, whence_words_count_hidden (n_hidden));
  if (n_merged > 0)
    g_ptr_array_add (parts, whence_words_count_merged (n_merged));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}
