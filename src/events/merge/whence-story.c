/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two articles that have told several events alike tell one story.  What they then tell of one time and nearly alike is one event as well, where
 * neither tells anything else that may be meant; of the days that the news is of they tell too much for that. */
#include "whence-story.h"

#include "whence-keys.h"
#include "whence-similarity-private.h"

/* Articles of one story have told so many events alike, and of many one in so many. */
#define STORY_EVENTS 3
#define TELLINGS_PER_EVENT 10
/* Of a group told by many so many articles are asked whether they tell other events alike, too. */
#define TELLERS_ASKED 16

/* Of what event the strongest counterpart of a telling in an article is, and how strong the next event is. */
typedef struct
{
  guint group;
  gint  second;
} Counterpart;

typedef struct
{
  const WhenceProfile *profiles;
  const guint         *groups;
  GHashTable          *shared;       /* two articles: how many events both tell */
  GHashTable          *tellers;      /* of an event and an article that tells it */
  GHashTable          *counterparts; /* a telling and an article: Counterpart */
  guint               *told;         /* by the number of the article, how many tellings */
} Story;

static guint64
make_key_of_articles (const Story      *self,
                      const WhencePair *pair)
{
  guint a = self->profiles[pair->a].subject->number, b = self->profiles[pair->b].subject->number;

  return whence_keys_make_pair (a, b);
}

/**
 * whence_story_get_most:
 * @a: a telling
 * @b: another
 *
 * Returns: what it may be worth that both articles tell one story, which is known once what is told alike is joined; 0 if nothing
 */
gint
whence_story_get_most (const WhenceProfile *a,
                       const WhenceProfile *b)
{
  return a->subject != b->subject && whence_similarity_dates_touch (a, b) && whence_subject_count_shared (a->subject, b->subject) == WHENCE_SUBJECT_SURE
             ? WHENCE_STORY_WORTH
             : 0;
}

/* --- what two articles tell alike --- */

static void
add_group (Story       *self,
           const guint *articles,
           guint        n)
{
  for (guint i = 0; i < n; i++)
    for (guint k = i + 1; k < n; k++)
      {
        guint *shared = whence_keys_get (self->shared, whence_keys_make_pair (articles[i], articles[k]));

        if (shared != NULL)
          ++*shared;
      }
}

static gint
compare_by_group (gconstpointer a,
                  gconstpointer b,
                  gpointer      groups)
{
  guint first = *(const guint *) a, second = *(const guint *) b, of_first = ((const guint *) groups)[first], of_second = ((const guint *) groups)[second];

  if (of_first != of_second)
    return of_first < of_second ? -1 : 1;
  return first < second ? -1 : first > second;
}

/* Counts the events that two articles both tell, of those articles of which it matters. */
static void
count_shared (Story *self,
              guint  n)
{
  g_autofree guint *order = g_new (guint, n + 1);

  for (guint i = 0; i < n; i++)
    {
      order[i] = i;
      self->told[self->profiles[i].subject->number]++;
    }
  g_qsort_with_data (order, (gint) n, sizeof *order, compare_by_group, (gpointer) self->groups);
  for (guint i = 0, end; i < n; i = end)
    {
      guint articles[TELLERS_ASKED], n_articles = 0;

      for (end = i; end < n && self->groups[order[end]] == self->groups[order[i]]; end++)
        {
          guint number = self->profiles[order[end]].subject->number, at = 0;

          whence_keys_add (self->tellers, whence_keys_make (self->groups[order[end]], number));
          while (at < n_articles && articles[at] != number)
            at++;
          if (at == n_articles && n_articles < TELLERS_ASKED)
            articles[n_articles++] = number;
        }
      add_group (self, articles, n_articles);
    }
}

static gboolean
are_of_story (const Story      *self,
              const WhencePair *pair)
{
  const guint *shared = whence_keys_get (self->shared, make_key_of_articles (self, pair));
  guint a = self->told[self->profiles[pair->a].subject->number], b = self->told[self->profiles[pair->b].subject->number];

  return *shared >= MAX (STORY_EVENTS, MIN (a, b) / TELLINGS_PER_EVENT);
}

/* --- what else may be meant --- */

static Counterpart *
find_counterpart (Story *self,
                  guint  telling,
                  guint  other)
{
  return whence_keys_get (self->counterparts, whence_keys_make (telling, self->profiles[other].subject->number));
}

/* To be called for the strongest first. */
static void
count (Story *self,
       guint  telling,
       guint  other,
       gint   score)
{
  Counterpart *known = find_counterpart (self, telling, other), first = { self->groups[other], G_MININT };

  if (known == NULL)
    whence_keys_set (self->counterparts, whence_keys_make (telling, self->profiles[other].subject->number), g_memdup2 (&first, sizeof first));
  else if (known->group != self->groups[other])
    known->second = MAX (known->second, score);
}

static gboolean
is_only (Story *self,
         guint  telling,
         guint  other,
         gint   score)
{
  const Counterpart *known = find_counterpart (self, telling, other);

  return known->group == self->groups[other] && known->second <= score - WHENCE_STORY_RIVAL_WITHIN;
}

static gboolean
is_told_by (const Story *self,
            guint        telling,
            guint        other)
{
  return whence_keys_have (self->tellers, whence_keys_make (self->groups[telling], self->profiles[other].subject->number));
}

/* What it is worth, which is little where the other article tells it already. */
static gint
get_worth (const Story      *self,
           const WhencePair *pair)
{
  return is_told_by (self, pair->a, pair->b) || is_told_by (self, pair->b, pair->a) ? WHENCE_ALIGNMENT_WORTH : WHENCE_STORY_WORTH;
}

/* What lasts for years, or is only bounded, is around much that happens. */
static gboolean
are_exact (const WhenceProfile *a,
           const WhenceProfile *b)
{
  return ((a->span.flags | b->span.flags) & WHENCE_SIMILARITY_NOT_EXACT) == 0 && ((a->flags ^ b->flags) & WHENCE_EVENT_PLANNED) == 0
         && whence_profile_are_long_ago (a, b) && whence_similarity_coarse_date (a, b, NULL) < 2;
}

/* Who takes part, what is done, the land or a word of the titles is the same, which says nothing of two deeds of one year;
 * nor does it that something rises in both. */
static gboolean
are_alike (const WhenceProfile *a,
           const WhenceProfile *b)
{
  WhenceCommon common;

  whence_common_init (&common, a, b);
  if (common.deed == WHENCE_SIMILARITY_SAME_DEED && whence_similarity_get (a, b, "other-words") > 0)
    return FALSE;
  return common.people > 0 || common.deed > 0 || whence_similarity_are_of_one_land (a, b)
         || (whence_hashes_count (&a->stems, &b->stems) > 0 && whence_similarity_get (a, b, "no-deed") < 2);
}

/**
 * whence_story_find:
 * @pairs: (element-type WhencePair): pairs of tellings that have something in common, the strongest first, which may be too weak to join
 * @profiles: (array length=n): the tellings
 * @n: how many
 * @groups: (array length=n): of each, what event it was joined to
 *
 * Returns: (transfer full) (element-type WhencePair): those pairs that are strong enough since their articles tell one story
 */
GArray *
whence_story_find (const GArray        *pairs,
                   const WhenceProfile *profiles,
                   guint                n,
                   const guint         *groups)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (WhencePair));
  Story self = { .profiles = profiles, .groups = groups };

  self.shared = whence_keys_new (g_free);
  self.tellers = whence_keys_new (NULL);
  self.counterparts = whence_keys_new (g_free);
  self.told = g_new0 (guint, n + 1);
  for (guint i = 0; i < pairs->len; i++)
    {
      const WhencePair *pair = &g_array_index (pairs, WhencePair, i);
      guint64 key = make_key_of_articles (&self, pair);

      if (whence_story_get_most (&profiles[pair->a], &profiles[pair->b]) == 0)
        continue;
      if (!whence_keys_have (self.shared, key))
        whence_keys_set (self.shared, key, g_new0 (guint, 1));
      if (groups[pair->a] == groups[pair->b])
        continue;
      count (&self, pair->a, pair->b, pair->score);
      count (&self, pair->b, pair->a, pair->score);
    }
  if (g_hash_table_size (self.shared) > 0)
    count_shared (&self, n);
  for (guint i = 0; i < pairs->len; i++)
    {
      WhencePair pair = g_array_index (pairs, WhencePair, i);
      gint worth = whence_story_get_most (&profiles[pair.a], &profiles[pair.b]) > 0 ? get_worth (&self, &pair) : 0;

      if (worth == 0 || groups[pair.a] == groups[pair.b] || pair.score + worth < pair.needed || !are_exact (&profiles[pair.a], &profiles[pair.b])
          || !are_alike (&profiles[pair.a], &profiles[pair.b])
          || !are_of_story (&self, &pair) || !is_only (&self, pair.a, pair.b, pair.score) || !is_only (&self, pair.b, pair.a, pair.score))
        continue;
      pair.score += worth;
      pair.sole = worth;
      g_array_append_val (found, pair);
    }
  g_hash_table_unref (self.shared);
  g_hash_table_unref (self.tellers);
  g_hash_table_unref (self.counterparts);
  g_free (self.told);
  return found;
}
