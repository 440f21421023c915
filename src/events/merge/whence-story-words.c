/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two articles of one story tell one thing in sentences of their own, the one by the day and the other by the year.  Where neither tells much else of
 * that time, what both tell with several words, names or amounts that they say little else with is one event. */
#include "whence-story-words.h"

#include <string.h>

#include "whence-chronicle.h"
#include "whence-keys.h"
#include "whence-profile-words.h"
#include "whence-similarity-private.h"
#include "whence-vocabulary.h"

/* Of no more things of its time one can be told by its words; what both tell of it, multiplied. */
#define OF_TIME_MOST 12
/* Of an article so many others of its story are gone through. */
#define OTHERS_ASKED 16
/* A word that both tell nothing else with says so much, and one that both tell up to so many other things with, multiplied, this. */
#define OWN_WORTH 2
#define FEW 4
#define FEW_WORTH 1
/* Of what is told of the time no other has so much of what the best has. */
#define RIVAL_SHARE 3
/* So much more is needed of the days that the news is of. */
#define MORE 2
/* Overrules what speaks against two that only differ in what is told of them. */
#define WORTH 40
/* What speaks so much against two is not overruled. */
#define VETO -8

/* What must speak for two, by how many things each article tells that may be of the time of the other's, multiplied. */
static const struct
{
  guint of_time;
  guint needed;
} needs[] = { { 3, 2 }, { OF_TIME_MOST, 4 } };
/* One word alone says that two things are of a sort. */
#define WORDS_LEAST 2

/* Nor is what these features speak against so strongly; whom a pronoun was taken for may be another. */
static const struct
{
  const char *feature;
  gint        strength;
} vetoes[] = { { "other-ordinal", 1 }, { "other-post", 1 }, { "other-patient", 1 }, { "other-people", 6 }, { "no-deed", 1 } };

typedef struct
{
  WhenceChronicle      chronicle;
  const WhenceProfile *profiles;
  const guint         *groups;
  WhenceVocabulary   **vocabularies; /* by the number of the article, where it was asked for */
  GHashTable          *tellers;      /* of an event and an article that tells it */
  GHashTable          *articles;     /* two that were asked whether they are of one story */
  guint               *asked;        /* by the number of the article, with how many others it was gone through */
  GArray              *found;        /* element-type WhencePair */
} Words;

/* What an article tells of the time of a telling of another. */
typedef struct
{
  guint at[WHENCE_CHRONICLE_REACH];
  guint n;
  guint n_events;
} OfTime;

static gboolean
are_of_one_time (const WhenceProfile *a,
                 const WhenceProfile *b)
{
  return whence_span_contains (&a->span, &b->span) || whence_span_contains (&b->span, &a->span);
}

/* Returns: whether these are few */
static gboolean
find_of_time (const Words *self,
              guint        telling,
              guint        article,
              OfTime      *out_of_time)
{
  out_of_time->n_events = 0;
  if (!whence_chronicle_find_of_time (&self->chronicle, telling, article, are_of_one_time, out_of_time->at, &out_of_time->n) || out_of_time->n > OF_TIME_MOST)
    return FALSE;
  for (guint i = 0, k; i < out_of_time->n; i++)
    {
      for (k = 0; self->groups[out_of_time->at[k]] != self->groups[out_of_time->at[i]]; k++)
        ;
      out_of_time->n_events += k == i;
    }
  return TRUE;
}

/* --- what both tell --- */

/* What two tellings share, and how many words, names, deeds and amounts that is. */
typedef struct
{
  guint worth;
  guint n;
} Shared;

static void
add_shared (Shared *self,
            guint   worth)
{
  self->worth += worth;
  self->n += worth > 0;
}

/* @of_first, @of_second: how often what is shared stands in the two articles */
static guint
weigh (guint of_first,
       guint of_second)
{
  guint both = MAX (of_first, 1) * MAX (of_second, 1);

  return both == 1 ? OWN_WORTH : both <= FEW ? FEW_WORTH : 0;
}

static WhenceVocabulary *
make_vocabulary (const Words *self,
                 guint        article)
{
  const WhenceChronicle *chronicle = &self->chronicle;
  const WhenceProfile *first = &self->profiles[chronicle->told[chronicle->begins[article]]];
  WhenceVocabulary *vocabulary = whence_vocabulary_new (first->mention->article);

  for (guint place = chronicle->begins[article]; place < chronicle->begins[article + 1]; place++)
    whence_vocabulary_add_telling (vocabulary, &self->profiles[chronicle->told[place]], self->groups[chronicle->told[place]]);
  whence_vocabulary_settle (vocabulary);
  return vocabulary;
}

static const WhenceVocabulary *
get_vocabulary (Words *self,
                guint  telling)
{
  guint article = self->profiles[telling].subject->number;

  if (self->vocabularies[article] == NULL)
    self->vocabularies[article] = make_vocabulary (self, article);
  return self->vocabularies[article];
}

/* What an article has in many sentences, or tells of many events, tells none of its events apart. */
static guint
weigh_what (Words             *self,
            guint              a,
            guint              b,
            WhenceVocabularyOf of,
            guint32            what)
{
  return weigh (whence_vocabulary_count (get_vocabulary (self, a), of, what), whence_vocabulary_count (get_vocabulary (self, b), of, what));
}

static void
add_words (Words              *self,
           guint               a,
           guint               b,
           const WhenceHashes *of_a,
           const WhenceHashes *of_b,
           Shared             *shared)
{
  for (guint i = 0; i < of_a->n; i++)
    if (whence_hashes_have (of_b, of_a->at[i]))
      add_shared (shared, weigh_what (self, a, b, WHENCE_VOCABULARY_WORD, of_a->at[i]));
}

static gboolean
has_name (const WhenceProfile *self,
          const char          *name)
{
  for (guint i = 0; self->people[i] != NULL; i++)
    if (whence_similarity_same_name (self->people[i], name))
      return TRUE;
  return self->place != NULL && whence_similarity_same_name (self->place, name);
}

/* A name counts once, by its last word, however long it is. */
static void
add_name (Words      *self,
          guint       a,
          guint       b,
          const char *name,
          Shared     *shared)
{
  WhenceDeedWord word, last = { name, 0 };
  guint32 hash;

  if (!has_name (&self->profiles[b], name))
    return;
  for (const char *end = whence_profile_next_word (name, &word); word.length > 0; end = whence_profile_next_word (end, &word))
    last = word;
  if (whence_profile_word_hash (&last, &hash))
    add_shared (shared, weigh_what (self, a, b, WHENCE_VOCABULARY_WORD, hash));
}

static gboolean
tells_deed (const WhenceProfile *self,
            guint32              deed)
{
  return memchr (self->deeds.at, (gint) deed, self->deeds.n) != NULL;
}

static gboolean
tells_amount (const WhenceProfile *self,
              guint32              amount)
{
  for (guint i = 0; i < self->n_numbers; i++)
    if (self->numbers[i].amount == amount)
      return TRUE;
  return FALSE;
}

static Shared
find_shared (Words *self,
             guint  a,
             guint  b)
{
  const WhenceProfile *of = &self->profiles[a], *other = &self->profiles[b];
  Shared shared = { 0, 0 };

  add_words (self, a, b, &of->told, &other->told, &shared);
  add_words (self, a, b, &of->told, &other->cast, &shared);
  add_words (self, a, b, &of->cast, &other->told, &shared);
  for (guint i = 0; of->people[i] != NULL; i++)
    add_name (self, a, b, of->people[i], &shared);
  if (of->place != NULL)
    add_name (self, a, b, of->place, &shared);
  for (guint i = 0; i < of->deeds.n; i++)
    if (tells_deed (other, of->deeds.at[i]))
      add_shared (&shared, MIN (weigh_what (self, a, b, WHENCE_VOCABULARY_DEED, of->deeds.at[i]), FEW_WORTH));
  for (guint i = 0; i < of->n_numbers; i++)
    if (tells_amount (other, of->numbers[i].amount))
      add_shared (&shared,
                  MIN (weigh_what (self, a, b, WHENCE_VOCABULARY_AMOUNT, of->numbers[i].amount), of->numbers[i].exact ? OWN_WORTH : FEW_WORTH));
  return shared;
}

/* --- which is meant --- */

/* What is worth most of another event than that of @but. */
static guint
find_rival (Words        *self,
            guint         telling,
            const OfTime *of_time,
            guint         but)
{
  guint most = 0;

  for (guint i = 0; i < of_time->n; i++)
    if (self->groups[of_time->at[i]] != self->groups[but])
      most = MAX (most, find_shared (self, telling, of_time->at[i]).worth);
  return most;
}

static gboolean
is_told_by (const Words *self,
            guint        telling,
            guint        article)
{
  return whence_keys_have (self->tellers, whence_keys_make (self->groups[telling], article));
}

/* @of_time: how many things both articles tell that may be meant, multiplied */
static guint
get_needed (const WhenceProfile *a,
            const WhenceProfile *b,
            guint                of_time)
{
  for (guint i = 0; i < G_N_ELEMENTS (needs); i++)
    if (of_time <= needs[i].of_time)
      return needs[i].needed + (whence_profile_are_long_ago (a, b) ? 0 : MORE);
  return G_MAXUINT;
}

/* What is alike enough by itself and not joined by now was kept apart. */
static gboolean
may_be_one (const WhenceProfile *a,
            const WhenceProfile *b)
{
  WhenceLikeness likeness;

  if (((a->span.flags | b->span.flags) & WHENCE_SIMILARITY_NOT_EXACT) != 0
      || MAX (a->span.end - a->span.begin, b->span.end - b->span.begin) > WHENCE_SIMILARITY_YEAR_MINUTES
      || ((a->flags ^ b->flags) & WHENCE_EVENT_PLANNED) != 0)
    return FALSE;
  likeness = whence_similarity_compare (a, b);
  if (likeness.worst <= VETO || likeness.score >= WHENCE_SIMILARITY_JOIN)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (vetoes); i++)
    if (whence_similarity_get (a, b, vetoes[i].feature) >= vetoes[i].strength)
      return FALSE;
  return TRUE;
}

/* @of_time: what the article of @b tells of the time of @a */
static void
find_pair (Words        *self,
           guint         a,
           guint         b,
           const OfTime *of_time)
{
  WhencePair pair = { MIN (a, b), MAX (a, b), WORTH, WHENCE_SIMILARITY_JOIN, WORTH };
  guint article = self->profiles[a].subject->number, rival, needed;
  Shared shared;
  OfTime back;

  if (is_told_by (self, b, article) || !find_of_time (self, b, article, &back))
    return;
  needed = get_needed (&self->profiles[a], &self->profiles[b], of_time->n_events * back.n_events);
  if (needed == G_MAXUINT)
    return;
  shared = find_shared (self, a, b);
  if (shared.worth < needed || shared.n < WORDS_LEAST || !may_be_one (&self->profiles[a], &self->profiles[b]))
    return;
  rival = MAX (find_rival (self, a, of_time, b), find_rival (self, b, &back, a));
  if (rival * RIVAL_SHARE > shared.worth)
    return;
  pair.score += (gint) shared.worth;
  g_array_append_val (self->found, pair);
}

static void
find_in_articles (Words *self,
                  guint  a,
                  guint  b)
{
  for (guint place = self->chronicle.begins[a]; place < self->chronicle.begins[a + 1]; place++)
    {
      guint telling = self->chronicle.told[place];
      OfTime of_time;

      if (is_told_by (self, telling, b) || !find_of_time (self, telling, b, &of_time))
        continue;
      for (guint i = 0; i < of_time.n; i++)
        find_pair (self, telling, of_time.at[i], &of_time);
    }
}

static void
add_tellers (Words *self,
             guint  n)
{
  for (guint i = 0; i < n; i++)
    whence_keys_add (self->tellers, whence_keys_make (self->groups[i], self->profiles[i].subject->number));
}

/* Goes through two articles, once and where they are of one story. */
static void
ask_articles (Words               *self,
              const WhenceSubject *a,
              const WhenceSubject *b)
{
  guint first = MIN (a->number, b->number), second = MAX (a->number, b->number);

  if (whence_subject_count_shared (a, b) < WHENCE_SUBJECT_SURE || !whence_keys_add (self->articles, whence_keys_make (first, second))
      || MAX (self->asked[first], self->asked[second]) >= OTHERS_ASKED || !whence_subject_are_of_one_story (a, b))
    return;
  self->asked[first]++;
  self->asked[second]++;
  find_in_articles (self, first, second);
}

/**
 * whence_story_find_by_words:
 * @pairs: (element-type WhencePair): pairs of tellings that have something in common
 * @profiles: (array length=n): the tellings in order of time
 * @n: how many
 * @groups: (array length=n): what event each is joined to so far
 *
 * Returns: (transfer full) (element-type WhencePair): what two articles of one story, which @pairs has some of, tell of one time with words
 *   that they say little else with
 */
GArray *
whence_story_find_by_words (const GArray        *pairs,
                            const WhenceProfile *profiles,
                            guint                n,
                            const guint         *groups)
{
  Words self = { .profiles = profiles, .groups = groups, .found = g_array_new (FALSE, FALSE, sizeof (WhencePair)) };

  self.tellers = whence_keys_new (NULL);
  self.articles = whence_keys_new (NULL);
  whence_chronicle_init (&self.chronicle, profiles, n);
  self.vocabularies = g_new0 (WhenceVocabulary *, self.chronicle.n_articles + 1);
  self.asked = g_new0 (guint, self.chronicle.n_articles + 1);
  add_tellers (&self, n);
  for (guint i = 0; i < pairs->len; i++)
    {
      const WhencePair *pair = &g_array_index (pairs, WhencePair, i);

      ask_articles (&self, profiles[pair->a].subject, profiles[pair->b].subject);
    }
  for (guint i = 0; i < self.chronicle.n_articles; i++)
    g_clear_pointer (&self.vocabularies[i], whence_vocabulary_free);
  g_free (self.vocabularies);
  g_free (self.asked);
  whence_chronicle_clear (&self.chronicle);
  g_hash_table_unref (self.tellers);
  g_hash_table_unref (self.articles);
  return self.found;
}
