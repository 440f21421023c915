/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two articles that share many names, and have told one event alike, tell one story.  The one thing that each tells of a time is then one event,
 * however it is told; of several things of one time it is what is far more alike than all others. */
#include "whence-story-left.h"

#include <string.h>

#include "whence-chronicle.h"
#include "whence-keys.h"
#include "whence-similarity-private.h"

/* Of a group told by many so many articles are asked whether they tell one story. */
#define TELLERS_ASKED 16
/* So far behind the best another is not meant. */
#define RIVAL_WITHIN 5
/* Who speaks so much against it is not overruled. */
#define VETO -8

enum
{
  NOBODY = G_MAXUINT,
};

/* How a telling has its counterpart in another article. */
typedef enum
{
  LEFT_NONE,
  LEFT_BEST, /* it is the most alike of several of that time */
  LEFT_SOLE, /* it is all that is told of that time */
} LeftHow;

typedef struct
{
  LeftHow how;
  guint   telling;
} Partner;

/* What it is worth, which is little of a year and of the days that the news is of, and more where nothing else is told for weeks. */
#define BEST_WORTH 4
#define SOLE_WORTH 10
#define ALONE_MORE_WORTH 6

typedef struct
{
  WhenceChronicle      chronicle;
  const WhenceProfile *profiles;
  const guint         *groups;
  GHashTable          *tellers; /* of an event and an article, where several articles tell it */
  GHashTable          *stories; /* of two articles that tell one event alike */
  GArray              *found;   /* element-type WhencePair */
} Left;

/* --- which articles tell one story --- */

static void
add_event (Left        *self,
           guint        group,
           const guint *articles,
           guint        n)
{
  for (guint i = 0; n > 1 && i < n; i++)
    {
      whence_keys_add (self->tellers, whence_keys_make (group, articles[i]));
      for (guint k = i + 1; k < MIN (n, TELLERS_ASKED); k++)
        whence_keys_add (self->stories, whence_keys_make_pair (articles[i], articles[k]));
    }
}

/* Goes through the articles of each event. */
static void
find_stories (Left *self,
              guint n)
{
  g_autofree guint64 *tells = g_new (guint64, n + 1);
  g_autofree guint *articles = g_new (guint, n + 1);

  for (guint i = 0; i < n; i++)
    tells[i] = whence_keys_make (self->groups[i], self->profiles[i].subject->number);
  qsort (tells, n, sizeof *tells, whence_keys_compare);
  for (guint i = 0, end; i < n; i = end)
    {
      guint n_articles = 0;

      for (end = i; end < n && tells[end] >> 32 == tells[i] >> 32; end++)
        if (end == i || tells[end] != tells[end - 1])
          articles[n_articles++] = (guint) tells[end];
      add_event (self, (guint) (tells[i] >> 32), articles, n_articles);
    }
}

static gboolean
is_told_by (const Left *self,
            guint       telling,
            guint       article)
{
  return whence_keys_have (self->tellers, whence_keys_make (self->groups[telling], article));
}

/* --- what both tell of one time --- */

static gboolean
are_of_one_time (const WhenceProfile *a,
                 const WhenceProfile *b)
{
  return ((a->span.flags | b->span.flags) & WHENCE_SIMILARITY_NOT_EXACT) == 0 && (whence_similarity_same_date (a, b) > 0 || whence_similarity_within_date (a, b) > 0);
}

static Partner
find_partner (const Left *self,
              guint       telling,
              guint       article)
{
  guint tellings[WHENCE_CHRONICLE_REACH], n, best = NOBODY, of = self->profiles[telling].subject->number;
  gint scores[WHENCE_CHRONICLE_REACH], best_score = G_MININT;
  Partner partner = { LEFT_NONE, NOBODY };
  gboolean is_sole = TRUE;

  if (!whence_chronicle_find_of_time (&self->chronicle, telling, article, are_of_one_time, tellings, &n))
    return partner;
  for (guint i = 0; i < n; i++)
    {
      is_sole = is_sole && self->groups[tellings[i]] == self->groups[tellings[0]];
      scores[i] = G_MININT;
      if (is_told_by (self, tellings[i], of))
        continue;
      scores[i] = whence_similarity_compare (&self->profiles[telling], &self->profiles[tellings[i]]).score;
      if (best == NOBODY || scores[i] > best_score || (scores[i] == best_score && tellings[i] < best))
        {
          best = tellings[i];
          best_score = scores[i];
        }
    }
  if (best == NOBODY)
    return partner;
  for (guint i = 0; i < n; i++)
    if (self->groups[tellings[i]] != self->groups[best] && scores[i] > best_score - RIVAL_WITHIN)
      return partner;
  return (Partner){ is_sole ? LEFT_SOLE : LEFT_BEST, best };
}

static gboolean
is_sport (const WhenceProfile *self)
{
  return self->kind == WHENCE_KIND_SPORT;
}

static gint
get_worth (const WhenceProfile *a,
           const WhenceProfile *b,
           LeftHow              how)
{
  gint date = whence_similarity_same_date (a, b);
  gboolean long_ago = whence_profile_are_long_ago (a, b);

  /* a month of news, or of a season, has more days than that one */
  if (date == 0 && (!long_ago || is_sport (a) || is_sport (b)))
    return 0;
  if (how == LEFT_BEST || date == 1 || !long_ago)
    return BEST_WORTH;
  return SOLE_WORTH + (whence_similarity_get_alone (a, b) > 0 ? ALONE_MORE_WORTH : 0);
}

static void
find_pair (Left *self,
           guint telling,
           guint article)
{
  const WhenceProfile *a = &self->profiles[telling], *b;
  Partner partner = find_partner (self, telling, article), back;
  WhencePair pair = { 0 };
  WhenceLikeness likeness;

  if (partner.how == LEFT_NONE)
    return;
  b = &self->profiles[partner.telling];
  back = find_partner (self, partner.telling, a->subject->number);
  if (back.how == LEFT_NONE || self->groups[back.telling] != self->groups[telling] || ((a->flags ^ b->flags) & WHENCE_EVENT_PLANNED) != 0)
    return;
  likeness = whence_similarity_compare (a, b);
  pair = (WhencePair){ MIN (telling, partner.telling), MAX (telling, partner.telling), likeness.score, WHENCE_SIMILARITY_JOIN,
                       get_worth (a, b, MIN (partner.how, back.how)) };
  pair.score += pair.sole;
  if (pair.sole > 0 && pair.score >= pair.needed && likeness.worst > VETO && !whence_similarity_are_unlike (a, b))
    g_array_append_val (self->found, pair);
}

static void
find_in_story (Left *self,
               guint a,
               guint b)
{
  const WhenceChronicle *chronicle = &self->chronicle;
  guint first = chronicle->begins[a], end = chronicle->begins[a + 1], other = chronicle->begins[b];

  if (!whence_subject_are_of_one_story (self->profiles[chronicle->told[first]].subject, self->profiles[chronicle->told[other]].subject))
    return;
  for (guint place = first; place < end; place++)
    if (!is_told_by (self, chronicle->told[place], b))
      find_pair (self, chronicle->told[place], b);
}

/**
 * whence_story_find_left:
 * @profiles: (array length=n): the tellings in order of time
 * @n: how many
 * @groups: (array length=n): what event each is joined to so far
 *
 * Returns: (transfer full) (element-type WhencePair): what is left in two articles of one story and is of one time, in no order
 */
GArray *
whence_story_find_left (const WhenceProfile *profiles,
                        guint                n,
                        const guint         *groups)
{
  Left self = { .profiles = profiles, .groups = groups, .found = g_array_new (FALSE, FALSE, sizeof (WhencePair)) };
  GHashTableIter iter;
  gpointer key;

  self.tellers = whence_keys_new (NULL);
  self.stories = whence_keys_new (NULL);
  whence_chronicle_init (&self.chronicle, profiles, n);
  find_stories (&self, n);
  g_hash_table_iter_init (&iter, self.stories);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    find_in_story (&self, (guint) (*(guint64 *) key >> 32), (guint) *(guint64 *) key);
  whence_chronicle_clear (&self.chronicle);
  g_hash_table_unref (self.tellers);
  g_hash_table_unref (self.stories);
  return self.found;
}
