/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two articles that tell one story tell its events once each: where a telling of the one and a telling of the other are each other's only
 * counterparts, that speaks for their being one, and the more where neither article tells anything else of that time. */
#include "whence-alignment.h"

#include "whence-chronicle.h"
#include "whence-similarity-private.h"

/* The counterparts of one telling in one article. */
typedef struct
{
  guint of;   /* the telling that this was noted for last, one above its index */
  guint best; /* the counterpart */
  gint  score;
  gint  second; /* score of the next best */
} Counterpart;

typedef struct
{
  const GArray        *pairs;
  const WhenceProfile *profiles;
  guint               *begins;       /* of each telling, where its pairs with later ones begin in @later */
  guint               *later;        /* indices of pairs, by their first telling */
  Counterpart         *counterparts; /* by the number of the article, of one telling at a time */
  guint8              *sides;        /* of each pair, for how many of its tellings the other is the only counterpart */
} Alignment;

static const WhencePair *
pair_at (const Alignment *self,
         guint            index)
{
  return &g_array_index (self->pairs, WhencePair, index);
}

static void
alignment_init (Alignment           *self,
                const GArray        *pairs,
                const WhenceProfile *profiles,
                guint                n)
{
  guint n_articles = 0;
  g_autofree guint *at = NULL;

  *self = (Alignment){ pairs, profiles, g_new0 (guint, n + 1), g_new (guint, pairs->len + 1), NULL, g_new0 (guint8, pairs->len + 1) };
  for (guint i = 0; i < n; i++)
    n_articles = MAX (n_articles, profiles[i].subject->number + 1);
  self->counterparts = g_new0 (Counterpart, n_articles);
  for (guint i = 0; i < pairs->len; i++)
    self->begins[pair_at (self, i)->a + 1]++;
  for (guint i = 0; i < n; i++)
    self->begins[i + 1] += self->begins[i];
  at = g_memdup2 (self->begins, (n + 1) * sizeof *at);
  for (guint i = 0; i < pairs->len; i++)
    self->later[at[pair_at (self, i)->a]++] = i;
}

static void
alignment_clear (Alignment *self)
{
  g_free (self->begins);
  g_free (self->later);
  g_free (self->counterparts);
  g_free (self->sides);
}

/* "two years later, in 1933" is told once, by two dates; and an article may tell one event twice. */
static gboolean
are_one (const Alignment *self,
         guint            a,
         guint            b)
{
  guint first = MIN (a, b), second = MAX (a, b);

  if (whence_similarity_is_repeated (&self->profiles[a], &self->profiles[b]))
    return TRUE;
  for (guint i = self->begins[first]; i < self->begins[first + 1]; i++)
    if (pair_at (self, self->later[i])->b == second)
      return pair_at (self, self->later[i])->score >= pair_at (self, self->later[i])->needed;
  return FALSE;
}

static void
count (Alignment *self,
       guint      telling,
       guint      other,
       gint       score)
{
  Counterpart *known = &self->counterparts[self->profiles[other].subject->number];

  if (known->of != telling + 1)
    *known = (Counterpart){ telling + 1, other, score, G_MININT };
  else if (are_one (self, known->best, other))
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
is_only (const Alignment *self,
         guint            other)
{
  const Counterpart *known = &self->counterparts[self->profiles[other].subject->number];

  return known->second < known->score
         && (known->best == other || are_one (self, known->best, other));
}

/* @first, @end: the pairs of @telling with those before it */
static void
align_telling (Alignment *self,
               guint      telling,
               guint      first,
               guint      end)
{
  for (guint i = first; i < end; i++)
    count (self, telling, pair_at (self, i)->a, pair_at (self, i)->score);
  for (guint i = self->begins[telling]; i < self->begins[telling + 1]; i++)
    count (self, telling, pair_at (self, self->later[i])->b, pair_at (self, self->later[i])->score);
  for (guint i = first; i < end; i++)
    self->sides[i] += is_only (self, pair_at (self, i)->a);
  for (guint i = self->begins[telling]; i < self->begins[telling + 1]; i++)
    self->sides[self->later[i]] += is_only (self, pair_at (self, self->later[i])->b);
}

/* --- what is told of a time alone --- */

static gboolean
are_sole (const WhenceChronicle *self,
          const WhencePair      *pair)
{
  const WhenceProfile *a = &self->profiles[pair->a], *b = &self->profiles[pair->b];

  return whence_subject_count_shared (a->subject, b->subject) == WHENCE_SUBJECT_SURE && whence_similarity_dates_touch (a, b)
         && whence_chronicle_is_alone (self, pair->a, pair->b) && whence_chronicle_is_alone (self, pair->b, pair->a)
         && !whence_similarity_are_unlike (a, b);
}

/* --- what is worth more for it --- */

/* A bound, "until spring", is around much that happens, and so is what took years. */
static gboolean
is_exact (const WhenceProfile *self)
{
  return (self->span.flags & WHENCE_SIMILARITY_NOT_EXACT) == 0 && self->span.end - self->span.begin <= WHENCE_SIMILARITY_YEAR_MINUTES;
}

/* Two that only share a sort of deed, as all talks do, are no more alike for it. */
static gboolean
are_alike (const WhenceProfile *a,
           const WhenceProfile *b)
{
  return whence_similarity_find_deed (a, b) == WHENCE_SIMILARITY_SAME_DEED || whence_similarity_get (a, b, "shared-words") > 0;
}

static gint
get_aligned (const WhenceProfile *a,
             const WhenceProfile *b)
{
  if (!whence_similarity_may_align (a, b))
    return 0;
  return WHENCE_ALIGNMENT_WORTH + (is_exact (a) && is_exact (b) && are_alike (a, b));
}

static void
strengthen (const Alignment       *self,
            const WhenceChronicle *chronicle,
            WhencePair            *pair,
            guint8                 sides)
{
  const WhenceProfile *a = &self->profiles[pair->a], *b = &self->profiles[pair->b];

  if (pair->score < pair->needed && are_sole (chronicle, pair))
    {
      pair->sole = whence_alignment_get_most (a, b);
      /* but no sooner than what is told in the same words */
      pair->score = MIN (pair->score + pair->sole, pair->needed);
      /* of one day it says more than that neither tells anything else */
      if (pair->score == pair->needed || !whence_similarity_are_equal (&a->span, &b->span))
        return;
    }
  if (sides == 2)
    pair->score += get_aligned (a, b);
}

/* --- what a year may mean --- */

/* Of a telling the strongest that is told more exactly, and whether another as strong lies at another time. */
typedef struct
{
  gint     score;
  guint    best;
  gboolean known;
  gboolean ambiguous;
} Finer;

static gboolean
is_coarser (const WhenceProfile *a,
            const WhenceProfile *b)
{
  return a->span.precision > b->span.precision && b->span.precision <= WHENCE_PRECISION_MONTH;
}

static void
find_finer (Finer               *finer,
            const WhenceProfile *profiles,
            guint                coarse,
            guint                fine,
            gint                 score)
{
  Finer *known = &finer[coarse];

  if (!is_coarser (&profiles[coarse], &profiles[fine]))
    return;
  /* in order of time, which no order of articles changes */
  if (!known->known || score > known->score || (score == known->score && fine < known->best))
    *known = (Finer){ score, fine, TRUE, FALSE };
}

static void
find_rival (Finer               *finer,
            const WhenceProfile *profiles,
            guint                coarse,
            guint                fine,
            gint                 score)
{
  Finer *known = &finer[coarse];

  if (known->known && is_coarser (&profiles[coarse], &profiles[fine]) && score + WHENCE_ALIGNMENT_WORTH > known->score
      && whence_similarity_are_far_apart (&profiles[fine], &profiles[known->best]))
    known->ambiguous = TRUE;
}

static gboolean
is_ambiguous (const Finer         *finer,
              const WhenceProfile *profiles,
              guint                coarse,
              guint                fine)
{
  return finer[coarse].ambiguous && is_coarser (&profiles[coarse], &profiles[fine]);
}

/* "They met in 2014" is none of the two meetings of that year, if it is as much like the one as like the other. */
static void
drop_ambiguous (GArray              *pairs,
                const WhenceProfile *profiles,
                guint                n)
{
  g_autofree Finer *finer = g_new0 (Finer, n + 1);
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
 * whence_alignment_drop_weak:
 * @pairs: (element-type WhencePair) (inout): pairs of tellings that may be one event
 * @profiles: (array length=n): the tellings
 * @n: how many
 *
 * Takes out of @pairs what is too weak, and what is told by the year and may be this or that.
 */
void
whence_alignment_drop_weak (GArray              *pairs,
                            const WhenceProfile *profiles,
                            guint                n)
{
  guint kept = 0;

  for (guint i = 0; i < pairs->len; i++)
    {
      const WhencePair *pair = &g_array_index (pairs, WhencePair, i);

      if (pair->score >= pair->needed)
        g_array_index (pairs, WhencePair, kept++) = *pair;
    }
  g_array_set_size (pairs, kept);
  drop_ambiguous (pairs, profiles, n);
}

/**
 * whence_alignment_run:
 * @pairs: (element-type WhencePair) (inout): pairs of tellings that may be one event, in order of the second of each
 * @profiles: (array length=n): the tellings
 * @n: how many
 *
 * Makes stronger what is each other's only counterpart in two articles on one subject, or all that they tell of its time.
 */
void
whence_alignment_run (GArray              *pairs,
                      const WhenceProfile *profiles,
                      guint                n)
{
  Alignment alignment;
  WhenceChronicle chronicle;

  alignment_init (&alignment, pairs, profiles, n);
  whence_chronicle_init (&chronicle, profiles, n);
  for (guint telling = 0, first = 0, end = 0; telling < n; telling++, first = end)
    {
      while (end < pairs->len && pair_at (&alignment, end)->b == telling)
        end++;
      align_telling (&alignment, telling, first, end);
    }
  for (guint i = 0; i < pairs->len; i++)
    strengthen (&alignment, &chronicle, &g_array_index (pairs, WhencePair, i), alignment.sides[i]);
  alignment_clear (&alignment);
  whence_chronicle_clear (&chronicle);
}
