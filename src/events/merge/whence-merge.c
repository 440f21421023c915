/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One event told by many.  Tellings are sorted by date and swept: only those whose dates touch, or nearly, and that share a word or a name
 * are compared, of many the last ones.  WhencePairs are joined from the strongest down, never over a pair that contradicts, so that the groups
 * do not depend on the order of the tellings. */
#include "whence-merge.h"

#include <string.h>

#include "whence-alignment.h"
#include "whence-beside.h"
#include "whence-chronicle.h"
#include "whence-keys.h"
#include "whence-merge-group.h"
#include "whence-merge-plain.h"
#include "whence-story-left.h"
#include "whence-story-words.h"
#include "whence-story.h"

#define NEAR_MINUTES (WHENCE_SIMILARITY_NEAR_DAYS * WHENCE_MINUTES_PER_DAY)
/* Of those that share a word so many are compared with each, so that a word of all of them costs no more than one of a few. */
#define HOLDERS_MAX 24
/* Of a large group so many members are asked whether a newcomer contradicts them. */
#define MEMBERS_ASKED 16
/* So much two tellings are worth to each other at least of which nothing but a third says that they are one, or so much those of both groups on
 * average. */
#define ASKED_WORTH 1
#define AVERAGE_WORTH 5
/* Of so many articles it is kept what each has in common with each. */
#define FEW_ARTICLES 2048

typedef struct
{
  WhenceEvent  **events;
  WhenceProfile *profiles;
  guint          n;
  gint64        *ends; /* of their dates */
  GArray        *pairs; /* element-type WhencePair */
  GHashTable    *soles; /* what both articles tell alone of a time, by whence_keys_make_pair(): what that is worth */
  GHashTable    *subjects; /* hash of an article: WhenceSubject */
  guint         *leader;
  guint         *next; /* members of a group in a ring */
  gboolean       in_stories; /* what articles of one story tell nearly alike is joined */
  gint64         reach; /* dates so many minutes apart can be meant for one event */
} Merge;

/* Copies of one text have tellings of one id: the article's name tells them apart. */
static gint
compare_events (gconstpointer a,
                gconstpointer b)
{
  const WhenceEvent *first = *(WhenceEvent *const *) a, *second = *(WhenceEvent *const *) b;
  const WhenceMention *of_first = g_ptr_array_index (first->mentions, 0), *of_second = g_ptr_array_index (second->mentions, 0);
  gint order = whence_event_compare (first, second);

  if (order == 0)
    order = g_strcmp0 (of_first->article->id, of_second->article->id);
  return order != 0 ? order : strcmp (first->title, second->title);
}

static gint
compare_pairs (gconstpointer a,
               gconstpointer b)
{
  const WhencePair *first = a, *second = b;

  if (first->score != second->score)
    return first->score > second->score ? -1 : 1;
  if (first->a != second->a)
    return first->a < second->a ? -1 : 1;
  return first->b < second->b ? -1 : first->b > second->b;
}

/* "The first win since September" is later than what is of September. */
static gboolean
is_later (const WhenceSpan *bound,
          const WhenceSpan *date)
{
  return (bound->flags & WHENCE_SPAN_ONE_OF) && (bound->flags & WHENCE_SPAN_OPEN_END) && !(date->flags & WHENCE_SPAN_OPEN_END) && date->begin < bound->begin;
}

/* Dates that do not touch are only near where both are told to the day, by two articles; what somebody said on Tuesday and on Thursday is said twice. */
static gboolean
needed_score (const WhenceProfile *a,
              const WhenceProfile *b,
              gint                *out_score)
{
  const WhenceSpan *first = &a->span, *second = &b->span;

  if (is_later (first, second) || is_later (second, first))
    return FALSE;
  if (whence_similarity_dates_touch (a, b))
    {
      gboolean contained = whence_span_contains (first, second) || whence_span_contains (second, first) || !whence_span_overlaps (first, second);

      *out_score = contained ? WHENCE_SIMILARITY_JOIN : WHENCE_SIMILARITY_CONFLICT;
      return TRUE;
    }
  *out_score = WHENCE_SIMILARITY_CONFLICT;
  return first->precision <= WHENCE_PRECISION_DAY && second->precision <= WHENCE_PRECISION_DAY && a->subject != b->subject
         && !(a->speaker.n > 0 && b->speaker.n > 0) && !whence_similarity_are_far_apart (a, b);
}

/* A telling that has a key, and the one before it that has the same. */
typedef struct
{
  guint event;
  gint  before; /* or NOBODY */
} Holder;

enum
{
  NOBODY = -1,
  UNUSED = -2, /* a place of the index that no key has */
};

/* Those that have a key, by key: open addressing, half full at most. */
typedef struct
{
  guint32  mask;
  guint32 *keys;
  gint    *lasts;
  Holder  *holders;
  guint    n_holders;
} Holders;

static void
holders_init (Holders *self,
              guint    n_most)
{
  guint32 size = 2;

  while (size / 2 < n_most)
    size *= 2;
  *self = (Holders){ size - 1, g_new (guint32, size), g_new (gint, size), g_new (Holder, n_most + 1), 0 };
  for (guint32 i = 0; i < size; i++)
    self->lasts[i] = UNUSED;
}

static void
holders_clear (Holders *self)
{
  g_free (self->keys);
  g_free (self->lasts);
  g_free (self->holders);
}

/* Where the last one that has the key is told. */
static gint *
holders_find (Holders *self,
              guint32  key)
{
  guint32 at = (key * 2654435761u >> 7) & self->mask;

  while (self->lasts[at] != UNUSED && self->keys[at] != key)
    at = (at + 1) & self->mask;
  if (self->lasts[at] == UNUSED)
    {
      self->keys[at] = key;
      self->lasts[at] = NOBODY;
    }
  return &self->lasts[at];
}

/* What stands alone at its time is one event with its like, but no sooner than what is told in the same words. */
static gint
get_lift (const Merge      *self,
          const WhencePair *pair)
{
  return CLAMP (pair->score - pair->needed, 0, whence_similarity_get_alone (&self->profiles[pair->a], &self->profiles[pair->b]));
}

/* What two tellings must be worth by themselves to matter for one of the two. */
static gint
get_least (const WhenceProfile *a,
           const WhenceProfile *b,
           gint                 needed)
{
  gint by_story = whence_story_get_most (a, b);

  return needed - MAX (whence_alignment_get_most (a, b), by_story > 0 ? by_story + WHENCE_STORY_RIVAL_WITHIN - 1 : 0);
}

/* Compares with the last of those that share a key; what has passed by is left out of them for good. */
static void
compare_with (Merge  *self,
              guint   i,
              Holder *holders,
              gint   *last,
              guint  *compared)
{
  const WhenceEvent *event = self->events[i];
  guint kept = 0;

  while (*last != NOBODY && kept < HOLDERS_MAX)
    {
      Holder *holder = &holders[*last];
      guint other = holder->event;
      WhencePair pair = { other, i, 0, 0, 0 };
      gint least;

      if (compared[other] != i + 1 && self->ends[other] + self->reach <= event->span.begin)
        {
          *last = holder->before;
          continue;
        }
      last = &holder->before;
      kept++;
      if (compared[other] == i + 1 || !needed_score (&self->profiles[other], &self->profiles[i], &pair.needed))
        continue;
      compared[other] = i + 1;
      least = get_least (&self->profiles[other], &self->profiles[i], pair.needed);
      pair.score = whence_similarity_score (&self->profiles[other], &self->profiles[i], least);
      if (pair.score < least)
        continue;
      pair.score -= get_lift (self, &pair);
      g_array_append_val (self->pairs, pair);
    }
}

static void
find_pairs (Merge        *self,
            GCancellable *cancellable)
{
  g_autofree guint *compared = g_new0 (guint, self->n + 1);
  Holders holders;
  guint n_keys = 0;

  for (guint i = 0; i < self->n; i++)
    n_keys += self->profiles[i].keys.n;
  holders_init (&holders, n_keys);
  for (guint i = 0; i < self->n; i++)
    {
      if (i % 1024 == 0 && g_cancellable_is_cancelled (cancellable))
        break;
      for (guint k = 0; k < self->profiles[i].keys.n; k++)
        {
          gint *last = holders_find (&holders, self->profiles[i].keys.at[k]);

          compare_with (self, i, holders.holders, last, compared);
          holders.holders[holders.n_holders] = (Holder){ i, *last };
          *last = (gint) holders.n_holders++;
        }
    }
  holders_clear (&holders);
}

static void
find_subjects (Merge *self)
{
  GHashTableIter iter;
  gpointer value;

  for (guint i = 0; i < self->n; i++)
    {
      const char *hash = whence_article_get_hash (self->profiles[i].mention->article);
      WhenceSubject *subject = g_hash_table_lookup (self->subjects, hash);

      if (subject == NULL)
        g_hash_table_insert (self->subjects, (gpointer) hash,
                             subject = whence_subject_new (g_hash_table_size (self->subjects), self->profiles[i].mention->article));
      whence_subject_add_telling (subject, &self->profiles[i]);
      self->profiles[i].subject = subject;
    }
  g_hash_table_iter_init (&iter, self->subjects);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    whence_subject_settle (value);
  /* of a few articles each meets each other often */
  if (g_hash_table_size (self->subjects) > FEW_ARTICLES)
    return;
  for (guint i = 0; i < self->n; i++)
    {
      WhenceSubject *subject = (WhenceSubject *) self->profiles[i].subject;

      if (subject->shared == NULL)
        subject->shared = g_new0 (guint8, g_hash_table_size (self->subjects));
    }
}

static gboolean
is_one_article (const Merge *self)
{
  for (guint i = 1; i < self->n; i++)
    if (self->profiles[i].mention->article != self->profiles[0].mention->article)
      return FALSE;
  return TRUE;
}

/* What each article is about is told by all its events, so that it is known before any two are compared.  It matters between articles only: where there
 * is one, what touches the date of nothing else that it tells is compared with nothing. */
static void
make_profiles (Merge *self)
{
  static WhenceSubject the_only;
  gboolean alone = is_one_article (self);
  gint64 end = G_MININT64, slack = 0;

  for (guint i = 0; i < self->n; i++)
    slack = MAX (slack, MAX (self->profiles[i].slack, self->profiles[i].back));
  for (guint i = 0; i < self->n; i++)
    {
      const WhenceSpan *span = &self->events[i]->span;
      gboolean is_near = end > span->begin - slack || (i + 1 < self->n && span->end > self->events[i + 1]->span.begin - slack);

      end = MAX (end, span->end);
      if (!alone || is_near)
        whence_profile_init (&self->profiles[i], self->events[i]);
      self->profiles[i].subject = &the_only;
    }
  if (!alone)
    find_subjects (self);
  whence_beside_find (self->profiles, self->n);
  if (alone)
    return;
  for (guint i = 0; i < self->n; i++)
    whence_profile_read_nations (&self->profiles[i]);
  whence_chronicle_mark (self->profiles, self->n);
}

/* What much of this is told with, at many times, says little of which of it is one. */
static void
mark_common (Merge *self)
{
  g_autoptr (WhenceRarity) rarity = NULL;
  GHashTableIter iter;
  gpointer subject;
  guint n_words = 0;

  for (guint i = 0; i < self->n; i++)
    n_words += self->profiles[i].told.n + self->profiles[i].cast.n + self->profiles[i].deeds.n;
  rarity = whence_rarity_new (n_words);
  for (guint i = 0; i < self->n; i++)
    {
      if (i == 0 || self->events[i]->span.begin != self->events[i - 1]->span.begin)
        whence_rarity_add_date (rarity);
      whence_profile_count (&self->profiles[i], rarity);
    }
  for (guint i = 0; i < self->n; i++)
    whence_profile_mark_common (&self->profiles[i], rarity);
  g_hash_table_iter_init (&iter, self->subjects);
  while (g_hash_table_iter_next (&iter, NULL, &subject))
    whence_subject_mark_common (subject, rarity);
}

static guint
find_leader (const Merge *self,
             guint        event)
{
  while (self->leader[event] != event)
    event = self->leader[event] = self->leader[self->leader[event]];
  return event;
}

/* What it is worth that two tellings are all that their articles tell of that time. */
static gint
get_sole (const Merge *self,
          guint        a,
          guint        b)
{
  return GPOINTER_TO_INT (whence_keys_get (self->soles, whence_keys_make_pair (a, b)));
}

static gboolean
are_contrary (const Merge *self,
              guint        first,
              guint        second,
              gint        *out_score)
{
  const WhenceProfile *a = &self->profiles[first], *b = &self->profiles[second];
  gint needed, more = self->in_stories ? whence_story_get_most (a, b) : 0;

  return whence_similarity_contradict (a, b, MAX (get_sole (self, first, second), more), out_score)
         || (!whence_similarity_dates_touch (a, b) && (!needed_score (a, b, &needed) || whence_similarity_score (a, b, needed) < needed));
}

/* What is told "on Monday, at noon", both in the same words, is asked once: what speaks for the one may need the hour. */
static gboolean
is_told_finer (const Merge *self,
               guint        telling)
{
  for (guint i = self->next[telling]; i != telling; i = self->next[i])
    if (self->profiles[i].span.precision < self->profiles[telling].span.precision
        && whence_similarity_is_told_finer (&self->profiles[i], &self->profiles[telling]))
      return TRUE;
  return FALSE;
}

/* What a text and a list beside it tell of one time is asked by the words of the one that speaks for it: "Levee fails", and "she heard what she took
 * for a train". */
static gboolean
is_told_beside (const Merge *self,
                guint        telling)
{
  const WhenceProfile *counterpart = self->profiles[telling].counterpart;

  return counterpart != NULL && find_leader (self, (guint) (counterpart - self->profiles)) == find_leader (self, telling);
}

/* A group is joined to another where no telling contradicts one of the other, and all of both are alike on the whole. */
static gboolean
contradict (const Merge *self,
            guint        a,
            guint        b)
{
  gint sum = 0, n = 0, score;
  guint first = a, asked = 0;
  gboolean any_weak = FALSE;

  do
    {
      guint second = b;

      do
        {
          gboolean contrary = are_contrary (self, first, second, &score);

          if ((contrary || score < ASKED_WORTH) && (is_told_finer (self, first) || is_told_finer (self, second)))
            score = AVERAGE_WORTH;
          else if (!contrary && score < ASKED_WORTH && (is_told_beside (self, first) || is_told_beside (self, second)))
            score = AVERAGE_WORTH;
          else if (contrary)
            return TRUE;
          any_weak = any_weak || score < ASKED_WORTH;
          sum += score;
          n++;
          second = self->next[second];
        }
      while (++asked < MEMBERS_ASKED && second != b);
      first = self->next[first];
    }
  while (first != a && asked < MEMBERS_ASKED);
  return any_weak && sum < n * AVERAGE_WORTH;
}

static void
add_soles (Merge        *self,
           const GArray *pairs)
{
  for (guint i = 0; i < pairs->len; i++)
    {
      const WhencePair *pair = &g_array_index (pairs, WhencePair, i);

      if (pair->sole > 0)
        whence_keys_set (self->soles, whence_keys_make_pair (pair->a, pair->b), GINT_TO_POINTER (pair->sole));
    }
}

/* From the strongest down. */
static void
join_pairs (Merge        *self,
            const GArray *pairs)
{
  add_soles (self, pairs);
  for (guint i = 0; i < pairs->len; i++)
    {
      const WhencePair *pair = &g_array_index (pairs, WhencePair, i);
      guint a = find_leader (self, pair->a), b = find_leader (self, pair->b), swap;

      if (a == b || contradict (self, a, b))
        continue;
      self->leader[MAX (a, b)] = MIN (a, b);
      swap = self->next[a];
      self->next[a] = self->next[b];
      self->next[b] = swap;
    }
}

static void
find_groups (Merge *self,
             guint *groups)
{
  for (guint i = 0; i < self->n; i++)
    groups[i] = find_leader (self, i);
}

static void
join (Merge *self)
{
  g_autoptr (GArray) all = NULL, of_lists = NULL, of_stories = NULL, left = NULL, by_words = NULL;
  g_autofree guint *groups = g_new (guint, self->n + 1);

  whence_alignment_run (self->pairs, self->profiles, self->n);
  g_array_sort (self->pairs, compare_pairs);
  all = g_array_copy (self->pairs);
  whence_alignment_drop_weak (self->pairs, self->profiles, self->n);
  join_pairs (self, self->pairs);
  find_groups (self, groups);
  of_lists = whence_beside_find_rest (self->profiles, self->n, groups);
  join_pairs (self, of_lists);
  find_groups (self, groups);
  of_stories = whence_story_find (all, self->profiles, self->n, groups);
  self->in_stories = TRUE;
  join_pairs (self, of_stories);
  find_groups (self, groups);
  left = whence_story_find_left (self->profiles, self->n, groups);
  g_array_sort (left, compare_pairs);
  join_pairs (self, left);
  find_groups (self, groups);
  by_words = whence_story_find_by_words (all, self->profiles, self->n, groups);
  g_array_sort (by_words, compare_pairs);
  join_pairs (self, by_words);
}

static WhenceEvent *
build_event (const Merge *self,
             guint        first)
{
  g_autoptr (GPtrArray) members = NULL;
  guint i = first;

  if (self->next[first] == first)
    return whence_event_ref (self->events[first]);
  members = g_ptr_array_new ();
  do
    {
      g_ptr_array_add (members, &self->profiles[i]);
      i = self->next[i];
    }
  while (i != first);
  return whence_merge_group_build (members);
}

/**
 * whence_merge_run:
 * @tellings: (element-type WhenceEvent): dated events of all articles, in any order
 * @cancellable: (nullable): stops early; the result is then not to be used
 *
 * Joins what is told more than once.  The same tellings make the same events, whatever their order.
 *
 * Returns: (transfer full) (element-type WhenceEvent): the events, in order of time
 */
GPtrArray *
whence_merge_run (const GPtrArray *tellings,
                  GCancellable    *cancellable)
{
  GPtrArray *events = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  g_autoptr (GPtrArray) plain = g_ptr_array_new ();
  Merge self = { .reach = NEAR_MINUTES };

  self.events = g_new (WhenceEvent *, tellings->len + 1);
  for (guint i = 0; i < tellings->len; i++)
    if (((WhenceEvent *) g_ptr_array_index (tellings, i))->plain)
      g_ptr_array_add (plain, g_ptr_array_index (tellings, i));
    else
      self.events[self.n++] = g_ptr_array_index (tellings, i);
  self.profiles = g_new0 (WhenceProfile, self.n + 1);
  self.ends = g_new (gint64, self.n + 1);
  self.leader = g_new (guint, self.n + 1);
  self.next = g_new (guint, self.n + 1);
  self.pairs = g_array_new (FALSE, FALSE, sizeof (WhencePair));
  self.soles = whence_keys_new (NULL);
  self.subjects = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) whence_subject_free);
  qsort (self.events, self.n, sizeof *self.events, compare_events);
  for (guint i = 0; i < self.n; i++)
    {
      whence_profile_begin (&self.profiles[i], self.events[i]);
      self.ends[i] = self.events[i]->span.end;
      self.leader[i] = self.next[i] = i;
      self.reach = MAX (self.reach, MAX (self.profiles[i].slack, self.profiles[i].back));
    }
  make_profiles (&self);
  mark_common (&self);
  find_pairs (&self, cancellable);
  join (&self);
  for (guint i = 0; i < self.n; i++)
    if (find_leader (&self, i) == i)
      g_ptr_array_add (events, build_event (&self, i));
  g_ptr_array_sort (plain, compare_events);
  whence_merge_add_plain (events, plain);
  g_ptr_array_sort (events, compare_events);

  for (guint i = 0; i < self.n; i++)
    whence_profile_clear (&self.profiles[i]);
  g_free (self.events);
  g_free (self.profiles);
  g_free (self.ends);
  g_free (self.leader);
  g_free (self.next);
  g_array_unref (self.pairs);
  g_hash_table_unref (self.soles);
  g_hash_table_unref (self.subjects);
  return events;
}
