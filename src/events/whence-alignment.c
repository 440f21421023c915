/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two articles that tell one story tell its events once each: where a telling of the one and a telling of the other are each other's only
 * counterparts, that speaks for their being one. */
#include "whence-alignment.h"

/* The counterparts of one telling in one article. */
typedef struct
{
  guint                telling;
  const WhenceSubject *article;
  guint                best; /* the counterpart */
  gint                 score;
  gint                 second; /* score of the next best */
} Counterpart;

static guint
hash_counterpart (gconstpointer data)
{
  const Counterpart *self = data;

  return self->telling * 31 + g_direct_hash (self->article);
}

static gboolean
are_equal (gconstpointer a,
           gconstpointer b)
{
  const Counterpart *first = a, *second = b;

  return first->telling == second->telling && first->article == second->article;
}

static void
count (GHashTable          *counterparts,
       const WhenceProfile *profiles,
       guint                telling,
       guint                other,
       gint                 score)
{
  const Counterpart key = { .telling = telling, .article = profiles[other].subject };
  Counterpart *known = g_hash_table_lookup (counterparts, &key);

  if (known == NULL)
    {
      known = g_new (Counterpart, 1);
      *known = (Counterpart){ telling, profiles[other].subject, other, score, G_MININT };
      g_hash_table_add (counterparts, known);
    }
  /* "two years later, in 1933" is told once, by two dates */
  else if (whence_similarity_is_repeated (&profiles[known->best], &profiles[other]))
    known->score = MAX (known->score, score);
  else if (score > known->score)
    {
      known->second = known->score;
      known->score = score;
      known->best = other;
    }
  else
    known->second = MAX (known->second, score);
}

static gboolean
is_only (GHashTable          *counterparts,
         const WhenceProfile *profiles,
         guint                telling,
         guint                other)
{
  const Counterpart key = { .telling = telling, .article = profiles[other].subject };
  const Counterpart *known = g_hash_table_lookup (counterparts, &key);

  return known != NULL && known->second < known->score
         && (known->best == other || whence_similarity_is_repeated (&profiles[known->best], &profiles[other]));
}

/* --- what a year may mean --- */

/* Of a telling the strongest that is told more exactly, and whether another as strong lies at another time. */
typedef struct
{
  gint     score;
  guint    best;
  gboolean ambiguous;
} Finer;

static gboolean
is_coarser (const WhenceProfile *a,
            const WhenceProfile *b)
{
  return a->event->span.precision > b->event->span.precision && b->event->span.precision <= WHENCE_PRECISION_MONTH;
}

static void
find_finer (GHashTable          *finer,
            const WhenceProfile *profiles,
            guint                coarse,
            guint                fine,
            gint                 score)
{
  Finer *known = g_hash_table_lookup (finer, GUINT_TO_POINTER (coarse));

  if (!is_coarser (&profiles[coarse], &profiles[fine]))
    return;
  if (known == NULL)
    {
      known = g_new (Finer, 1);
      *known = (Finer){ score, fine, FALSE };
      g_hash_table_insert (finer, GUINT_TO_POINTER (coarse), known);
    }
  /* in order of time, which no order of articles changes */
  else if (score > known->score || (score == known->score && fine < known->best))
    {
      known->score = score;
      known->best = fine;
    }
}

static void
find_rival (GHashTable          *finer,
            const WhenceProfile *profiles,
            guint                coarse,
            guint                fine,
            gint                 score)
{
  Finer *known = g_hash_table_lookup (finer, GUINT_TO_POINTER (coarse));

  if (known != NULL && is_coarser (&profiles[coarse], &profiles[fine]) && score + WHENCE_ALIGNMENT_WORTH > known->score
      && whence_similarity_are_far_apart (&profiles[fine], &profiles[known->best]))
    known->ambiguous = TRUE;
}

static gboolean
is_ambiguous (GHashTable          *finer,
              const WhenceProfile *profiles,
              guint                coarse,
              guint                fine)
{
  const Finer *known = g_hash_table_lookup (finer, GUINT_TO_POINTER (coarse));

  return known != NULL && known->ambiguous && is_coarser (&profiles[coarse], &profiles[fine]);
}

/* "They met in 2014" is none of the two meetings of that year, if it is as much like the one as like the other. */
static void
drop_ambiguous (GArray              *pairs,
                const WhenceProfile *profiles)
{
  g_autoptr (GHashTable) finer = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  guint kept = 0;

  for (guint i = 0; i < pairs->len; i++)
    {
      const WhencePair *pair = &g_array_index (pairs, WhencePair, i);

      find_finer (finer, profiles, pair->a, pair->b, pair->score);
      find_finer (finer, profiles, pair->b, pair->a, pair->score);
    }
  for (guint i = 0; i < pairs->len; i++)
    {
      const WhencePair *pair = &g_array_index (pairs, WhencePair, i);

      find_rival (finer, profiles, pair->a, pair->b, pair->score);
      find_rival (finer, profiles, pair->b, pair->a, pair->score);
    }
  for (guint i = 0; i < pairs->len; i++)
    {
      const WhencePair *pair = &g_array_index (pairs, WhencePair, i);

      if (!is_ambiguous (finer, profiles, pair->a, pair->b) && !is_ambiguous (finer, profiles, pair->b, pair->a))
        g_array_index (pairs, WhencePair, kept++) = *pair;
    }
  g_array_set_size (pairs, kept);
}

/**
 * whence_alignment_run:
 * @pairs: (element-type WhencePair) (inout): pairs of tellings that may be one event
 * @profiles: (array): the tellings
 *
 * Makes stronger what is each other's only counterpart in two articles on one subject, and takes out of @pairs what is then still too weak,
 * and what is told by the year and may be this or that.
 */
void
whence_alignment_run (GArray              *pairs,
                      const WhenceProfile *profiles)
{
  g_autoptr (GHashTable) counterparts = g_hash_table_new_full (hash_counterpart, are_equal, g_free, NULL);
  guint kept = 0;

  for (guint i = 0; i < pairs->len; i++)
    {
      const WhencePair *pair = &g_array_index (pairs, WhencePair, i);

      count (counterparts, profiles, pair->a, pair->b, pair->score);
      count (counterparts, profiles, pair->b, pair->a, pair->score);
    }
  for (guint i = 0; i < pairs->len; i++)
    {
      WhencePair pair = g_array_index (pairs, WhencePair, i);

      if (whence_similarity_may_align (&profiles[pair.a], &profiles[pair.b]) && is_only (counterparts, profiles, pair.a, pair.b)
          && is_only (counterparts, profiles, pair.b, pair.a))
        pair.score += WHENCE_ALIGNMENT_WORTH;
      if (pair.score >= pair.needed)
        g_array_index (pairs, WhencePair, kept++) = pair;
    }
  g_array_set_size (pairs, kept);
  drop_ambiguous (pairs, profiles);
}
