/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Articles about the same event date each other.  Two articles are about the same where most of the names that the shorter one tells again and
 * again are such names of the other, and both tell of something that is still to come. */
#include "whence-agree.h"

#include <string.h>

/* Names told at least so often count. */
#define NAME_MIN 3
#define NAMES_MIN 3
/* Of ten names so many must be shared. */
#define SHARED_OF_TEN 6
#define CONFIDENCE_AGREED 80

/* An article that can date others. */
typedef struct
{
  const WhenceReading *reading;
  guint                n_names;
} Source;

struct _WhenceAgree
{
  GArray     *sources; /* element-type Source */
  GHashTable *holders; /* name → GArray of guint, the sources that tell it again and again */
};

static void
count_word (GHashTable *counts,
            const char *word,
            gsize       length)
{
  g_autofree char *key = g_strndup (word, length);
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key));

  g_hash_table_insert (counts, g_steal_pointer (&key), GUINT_TO_POINTER (count + 1));
}

/* Whether a word that begins with a capital is told so rarely, or stands there as a common word too: "The" is no name. */
static gboolean
is_no_name (gpointer word,
            gpointer count,
            gpointer common)
{
  g_autofree char *lower = NULL;

  if (GPOINTER_TO_UINT (count) < NAME_MIN)
    return TRUE;
  lower = g_utf8_strdown (word, -1);
  return g_hash_table_contains (common, lower);
}

/* Returns: (element-type utf8): the names that an article tells again and again. */
static GHashTable *
find_names (const WhenceArticle *article)
{
  GHashTable *counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) common = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < article->n_paragraphs; i++)
    {
      const WhenceParagraph *paragraph = &article->paragraphs[i];
      const char *at = article->text + paragraph->begin, *end = article->text + paragraph->end;

      while (paragraph->kind == WHENCE_PARAGRAPH_BODY && at < end)
        {
          const char *begin = at;

          while (at < end && g_unichar_isalpha (g_utf8_get_char (at)))
            at = g_utf8_next_char (at);
          if (at - begin >= 2)
            count_word (g_unichar_isupper (g_utf8_get_char (begin)) ? counts : common, begin, (gsize) (at - begin));
          if (at == begin)
            at = g_utf8_next_char (at);
        }
    }
  g_hash_table_foreach_remove (counts, is_no_name, common);
  return counts;
}

static gboolean
tells_of_something_coming (const WhenceReading *reading)
{
  const WhenceCandidate *best = whence_reference_get_best (&reading->reference);

  for (guint i = 0; i < reading->events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (reading->events, i);

      if (best != NULL && event->span.begin >= best->span.end && event->span.precision <= WHENCE_PRECISION_WEEK)
        return TRUE;
    }
  return FALSE;
}

/* Of the dates that the text implies, the one that the other article's date agrees with. */
static const WhenceCandidate *
find_fitting (const WhenceReference *reference,
              const WhenceSpan      *span)
{
  for (guint i = 0; i < reference->candidates->len; i++)
    {
      const WhenceCandidate *candidate = &g_array_index (reference->candidates, WhenceCandidate, i);

      if (candidate->evidence == WHENCE_EVIDENCE_IMPLIED && candidate->span.precision < WHENCE_PRECISION_YEAR
          && whence_span_overlaps (&candidate->span, span))
        return candidate;
    }
  return NULL;
}

static void
add_source (WhenceAgree         *self,
            const WhenceReading *reading)
{
  g_autoptr (GHashTable) names = find_names (reading->article);
  Source source = { reading, g_hash_table_size (names) };
  guint number = self->sources->len;
  GHashTableIter iter;
  gpointer name;

  g_array_append_val (self->sources, source);
  g_hash_table_iter_init (&iter, names);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    {
      GArray *holders = g_hash_table_lookup (self->holders, name);

      if (holders == NULL)
        g_hash_table_insert (self->holders, g_strdup (name), holders = g_array_new (FALSE, FALSE, sizeof (guint)));
      g_array_append_val (holders, number);
    }
}

/**
 * whence_agree_new:
 * @readings: (element-type WhenceReading): all articles as read alone; they must outlive what is returned
 *
 * Looks through the articles for those that can date others: such as have a trusted date of their own and tell of something coming.
 *
 * Returns: (transfer full): what whence_agree_find() needs
 */
WhenceAgree *
whence_agree_new (const GPtrArray *readings)
{
  WhenceAgree *self = g_new0 (WhenceAgree, 1);

  self->sources = g_array_new (FALSE, FALSE, sizeof (Source));
  self->holders = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  for (guint i = 0; i < readings->len; i++)
    {
      const WhenceReading *reading = g_ptr_array_index (readings, i);
      const WhenceCandidate *trusted = whence_reference_get_best (&reading->reference);

      if (trusted != NULL && !whence_reference_is_doubted (&reading->reference) && trusted->evidence != WHENCE_EVIDENCE_ARTICLES
          && tells_of_something_coming (reading))
        add_source (self, reading);
    }
  return self;
}

/**
 * whence_agree_free:
 * @self: (transfer full): what whence_agree_new() returned
 */
void
whence_agree_free (WhenceAgree *self)
{
  g_array_unref (self->sources);
  g_hash_table_unref (self->holders);
  g_free (self);
}

/* For each source, how many of the names it shares; the longer of two articles has more names: the one with fewer decides. */
static guint *
count_shared (const WhenceAgree *self,
              GHashTable        *names)
{
  guint *shared = g_new0 (guint, self->sources->len + 1);
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, names);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    {
      const GArray *holders = g_hash_table_lookup (self->holders, name);

      for (guint i = 0; holders != NULL && i < holders->len; i++)
        shared[g_array_index (holders, guint, i)]++;
    }
  return shared;
}

/* The same whatever the order of the articles. */
static gint
compare_articles (const WhenceArticle *a,
                  const WhenceArticle *b)
{
  gint order = strcmp (whence_article_get_hash (a), whence_article_get_hash (b));

  return order != 0 ? order : g_strcmp0 (a->id, b->id);
}

/**
 * whence_agree_find:
 * @self: the articles that can date others
 * @own: an article that is not dated, or is doubted
 * @reference: (inout): its reference date, to which what another article tells is added
 *
 * Looks for an article with a trusted date that tells of the same coming event.  Where the text of @own implies dates of its own, the other
 * only confirms one of them; a date that its page gives is not touched.
 *
 * Returns: whether a candidate was added
 */
gboolean
whence_agree_find (const WhenceAgree   *self,
                   const WhenceReading *own,
                   WhenceReference     *reference)
{
  const WhenceCandidate *best = whence_reference_get_best (&own->reference);
  g_autoptr (GHashTable) names = NULL;
  g_autofree guint *shared = NULL;
  WhenceCandidate found = { .evidence = WHENCE_EVIDENCE_ARTICLES, .confidence = CONFIDENCE_AGREED };
  const WhenceArticle *from = NULL;

  if (self->sources->len == 0 || (best != NULL && best->evidence != WHENCE_EVIDENCE_IMPLIED))
    return FALSE;
  names = find_names (own->article);
  shared = count_shared (self, names);
  for (guint i = 0; i < self->sources->len; i++)
    {
      const Source *source = &g_array_index (self->sources, Source, i);
      const WhenceCandidate *trusted = whence_reference_get_best (&source->reading->reference);
      const WhenceCandidate *fitting = NULL;

      if (source->reading == own || shared[i] < NAMES_MIN
          || shared[i] * 10 < MIN (g_hash_table_size (names), source->n_names) * SHARED_OF_TEN)
        continue;
      if (best != NULL && (fitting = find_fitting (&own->reference, &trusted->span)) == NULL)
        continue;
      if (from != NULL && compare_articles (from, source->reading->article) <= 0)
        continue;
      from = source->reading->article;
      found.span = fitting != NULL ? fitting->span : trusted->span;
    }
  if (from == NULL)
    return FALSE;
  found.other = g_strdup (from->title != NULL && *from->title != '\0' ? from->title : from->id);
  whence_reference_add (reference, found);
  return TRUE;
}
