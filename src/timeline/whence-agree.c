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

static GHashTable *
count_names (const WhenceArticle *article)
{
  GHashTable *counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < article->n_paragraphs; i++)
    {
      const WhenceParagraph *paragraph = &article->paragraphs[i];
      const char *at = article->text + paragraph->begin, *end = article->text + paragraph->end;

      if (paragraph->kind != WHENCE_PARAGRAPH_BODY)
        continue;
      while (at < end)
        {
          const char *begin = at;
          char *name;

          while (at < end && g_unichar_isalpha (g_utf8_get_char (at)))
            at = g_utf8_next_char (at);
          if (at == begin)
            {
              at = g_utf8_next_char (at);
              continue;
            }
          if (!g_unichar_isupper (g_utf8_get_char (begin)) || at - begin < 2)
            continue;
          name = g_strndup (begin, (gsize) (at - begin));
          g_hash_table_insert (counts, name, GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, name)) + 1));
        }
    }
  return counts;
}

static guint
count_common (GHashTable *a,
              GHashTable *b,
              guint      *out_names)
{
  GHashTableIter iter;
  gpointer name, count;
  guint shared = 0;

  *out_names = 0;
  g_hash_table_iter_init (&iter, a);
  while (g_hash_table_iter_next (&iter, &name, &count))
    if (GPOINTER_TO_UINT (count) >= NAME_MIN)
      {
        ++*out_names;
        shared += GPOINTER_TO_UINT (g_hash_table_lookup (b, name)) >= NAME_MIN;
      }
  return shared;
}

/* The longer of two articles has more names: the one with fewer decides. */
static gboolean
are_about_the_same (GHashTable *a,
                    GHashTable *b)
{
  guint a_names, b_names;
  guint shared = count_common (a, b, &a_names);

  count_common (b, a, &b_names);
  return shared >= NAMES_MIN && shared * 10 >= MIN (a_names, b_names) * SHARED_OF_TEN;
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

/**
 * whence_agree_find:
 * @readings: (element-type WhenceReading): all articles as read alone
 * @index: the article that is not dated, or is doubted
 * @reference: (inout): its reference date, to which what another article tells is added
 *
 * Looks for an article with a trusted date that tells of the same coming event.  Where the text of @index implies dates of its own, the other
 * only confirms one of them; a date that its page gives is not touched.
 *
 * Returns: whether a candidate was added
 */
gboolean
whence_agree_find (const GPtrArray *readings,
                   guint            index,
                   WhenceReference *reference)
{
  const WhenceReading *own = g_ptr_array_index (readings, index);
  const WhenceCandidate *best = whence_reference_get_best (&own->reference);
  g_autoptr (GHashTable) names = NULL;
  WhenceCandidate found = { .evidence = WHENCE_EVIDENCE_ARTICLES, .confidence = CONFIDENCE_AGREED };
  const WhenceReading *from = NULL;

  if (best != NULL && best->evidence != WHENCE_EVIDENCE_IMPLIED)
    return FALSE;
  names = count_names (own->article);
  for (guint i = 0; i < readings->len; i++)
    {
      const WhenceReading *other = g_ptr_array_index (readings, i);
      const WhenceCandidate *trusted = whence_reference_get_best (&other->reference);
      const WhenceCandidate *fitting = NULL;
      g_autoptr (GHashTable) other_names = NULL;

      if (i == index || trusted == NULL || whence_reference_is_doubted (&other->reference)
          || trusted->evidence == WHENCE_EVIDENCE_ARTICLES || !tells_of_something_coming (other))
        continue;
      if (best != NULL && (fitting = find_fitting (&own->reference, &trusted->span)) == NULL)
        continue;
      other_names = count_names (other->article);
      /* the same whatever the order of the articles: of several the one whose hash is least */
      if (!are_about_the_same (names, other_names) || (from != NULL && strcmp (from->article->hash, other->article->hash) < 0))
        continue;
      from = other;
      found.span = fitting != NULL ? fitting->span : trusted->span;
    }
  if (from == NULL)
    return FALSE;
  found.other = g_strdup (from->article->id);
  whence_reference_add (reference, found);
  return TRUE;
}
