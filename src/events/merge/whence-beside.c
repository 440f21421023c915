/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A list beside a text tells again, in a few words and by the year, what the text tells by the day: "1931 Closure", and "it shut for good on
 * 3 October 1931".  Where the text tells one thing of the time of a row, and the list one row of the time of that, they are each other's
 * counterparts. */
#include "whence-beside.h"

#include "whence-chronicle.h"
#include "whence-kinds.h"
#include "whence-profile-words.h"
#include "whence-similarity-private.h"

/* So many tellings of an article before and behind one are looked through for its counterpart. */
#define REACH 64
/* What is longer by so much than what happened in it is no time of it. */
#define LASTING 2
/* A list is one of what the text tells where so many of its rows are told there, and of so many rows one. */
#define CHRONICLE_LEAST 2
#define CHRONICLE_SHARE 4
/* Where but one is told there, so many must be of times that the text tells of, and all but one of so many. */
#define TIMES_LEAST 4
#define TIMES_SHARE 5
/* A word so long without a capital is of no work's name, unless it is a preposition. */
#define WORD_LEAST 4
/* What is left of both is one event where so much speaks for it. */
#define REST_WORTH 3
/* What is weaker than another by less than this may be meant instead of it. */
#define RIVAL_WITHIN 3
#define RIVALS_MAX 16

/* What tells an event, by bits. */
enum
{
  TOLD_IN_TEXT = 1,
  TOLD_IN_ROW = 2,
};

typedef struct
{
  WhenceChronicle chronicle;
  WhenceProfile  *profiles;
} Beside;

static WhenceProfile *
get_telling (const Beside *self,
             guint         place)
{
  return &self->profiles[self->chronicle.told[place]];
}

/* A list of hours goes on through a day, of which the text tells as a whole. */
static gboolean
is_of_hours (const WhenceProfile *row,
             const WhenceProfile *telling)
{
  return row->is_row && row->span.precision < WHENCE_PRECISION_DAY && !whence_similarity_are_equal (&row->span, &telling->span);
}

static gboolean
may_be_of_one_time (const WhenceProfile *a,
                    const WhenceProfile *b)
{
  return ((a->span.flags ^ b->span.flags) & (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END)) == 0
         && (whence_span_contains (&a->span, &b->span) || whence_span_contains (&b->span, &a->span))
         && whence_similarity_coarse_date (a, b, NULL) < LASTING;
}

/* "Opened on 3 May", further up and further down, is told once. */
static gboolean
is_same (const WhenceProfile *a,
         const WhenceProfile *b)
{
  return whence_similarity_are_equal (&a->span, &b->span) && g_str_equal (a->event->title, b->event->title);
}

/* Returns: whether @telling may be a counterpart of @of and is none beside *@found */
static gboolean
is_another (const WhenceProfile *of,
            WhenceProfile       *telling,
            WhenceProfile      **found)
{
  if (of->is_row == telling->is_row || is_of_hours (of, telling) || is_of_hours (telling, of) || !may_be_of_one_time (of, telling))
    return FALSE;
  if (*found != NULL)
    return !is_same (*found, telling);
  *found = telling;
  return FALSE;
}

/* Returns: (nullable): the only counterpart of what stands at @place */
static WhenceProfile *
find_only (const Beside *self,
           guint         article,
           guint         place)
{
  const WhenceProfile *of = get_telling (self, place);
  guint first = self->chronicle.begins[article], end = self->chronicle.begins[article + 1];
  WhenceProfile *found = NULL;

  for (guint i = place; i > first && place - i < REACH && self->chronicle.until[i] > of->span.begin; i--)
    if (is_another (of, get_telling (self, i - 1), &found))
      return NULL;
  for (guint i = place + 1; i < end && i - place < REACH && get_telling (self, i)->span.begin < of->span.end; i++)
    if (is_another (of, get_telling (self, i), &found))
      return NULL;
  return found;
}

/* No word has so small a hash. */
static void
add_key (WhenceProfile       *telling,
         const WhenceProfile *row)
{
  whence_hashes_add (&telling->keys, (guint32) (row->span.begin / WHENCE_MINUTES_PER_DAY) << 2 | WHENCE_RARITY_MASK);
  whence_hashes_settle (&telling->keys);
}

static void
find_in_article (const Beside *self,
                 guint         article)
{
  guint end = self->chronicle.begins[article + 1];

  for (guint place = self->chronicle.begins[article]; place < end; place++)
    get_telling (self, place)->counterpart = find_only (self, article, place);
  for (guint place = self->chronicle.begins[article]; place < end; place++)
    {
      WhenceProfile *row = get_telling (self, place), *telling = row->is_row ? (WhenceProfile *) row->counterpart : NULL;

      if (telling == NULL || telling->counterpart == NULL || (telling->counterpart != row && !is_same (telling->counterpart, row)))
        continue;
      add_key (row, row);
      add_key (telling, row);
    }
}

static gboolean
has_rows (const WhenceProfile *profiles,
          guint                n)
{
  for (guint i = 0; i < n; i++)
    if (profiles[i].is_row)
      return TRUE;
  return FALSE;
}

/**
 * whence_beside_find:
 * @profiles: (array length=n) (inout): the tellings in order of time, of which it is known what their articles are about
 * @n: how many
 *
 * Notes for each row, and for what a text tells beside it, which is the counterpart of which; a row has few words to share, so they are looked
 * up by the day that it begins with.
 */
void
whence_beside_find (WhenceProfile *profiles,
                    guint          n)
{
  Beside self = { .profiles = profiles };

  if (!has_rows (profiles, n))
    return;
  whence_chronicle_init (&self.chronicle, profiles, n);
  for (guint article = 0; article < self.chronicle.n_articles; article++)
    find_in_article (&self, article);
  whence_chronicle_clear (&self.chronicle);
}

/* --- what is left of a list and of its text --- */

typedef struct
{
  Beside       beside;
  const guint *groups;
  guint8      *told; /* of each group of one article */
  GArray      *pairs; /* element-type WhencePair */
} Rest;

static guint
group_at (const Rest *self,
          guint       place)
{
  return self->groups[self->beside.chronicle.told[place]];
}

static guint8
by_what (const Rest *self,
         guint       place)
{
  return get_telling (&self->beside, place)->is_row ? TOLD_IN_ROW : TOLD_IN_TEXT;
}

/* Whether the text tells anything of the time of the row at @place. */
static gboolean
is_of_told_time (const Rest *self,
                 guint       first,
                 guint       end,
                 guint       place)
{
  guint from = place - MIN (place - first, REACH), to = MIN (end, place + REACH);

  for (guint i = from; i < to; i++)
    if (by_what (self, i) == TOLD_IN_TEXT && may_be_of_one_time (get_telling (&self->beside, place), get_telling (&self->beside, i)))
      return TRUE;
  return FALSE;
}

/* Whether a list of the article is one of what its text tells, by what is joined so far, and where that is but one row, by their times. */
static gboolean
is_chronicle (const Rest *self,
              guint       first,
              guint       end)
{
  guint n_rows = 0, n_told = 0, n_times = 0;

  for (guint place = first; place < end; place++)
    {
      n_rows += by_what (self, place) == TOLD_IN_ROW;
      n_told += by_what (self, place) == TOLD_IN_ROW && self->told[group_at (self, place)] == (TOLD_IN_ROW | TOLD_IN_TEXT);
    }
  if (n_told != 1)
    return n_told >= CHRONICLE_LEAST && n_told * CHRONICLE_SHARE >= n_rows;
  for (guint place = first; place < end; place++)
    n_times += by_what (self, place) == TOLD_IN_ROW && is_of_told_time (self, first, end, place);
  return n_times >= TIMES_LEAST && n_times * TIMES_SHARE >= n_rows * (TIMES_SHARE - 1);
}

static gboolean
may_be_left (const Rest *self,
             guint       place,
             guint       other)
{
  const WhenceProfile *of = get_telling (&self->beside, place), *telling = get_telling (&self->beside, other);

  return self->told[group_at (self, other)] == (TOLD_IN_ROW | TOLD_IN_TEXT) - by_what (self, place) && !is_of_hours (of, telling)
         && !is_of_hours (telling, of) && may_be_of_one_time (of, telling);
}

/* What is no less alike, or not far behind, may be meant as well. */
static gboolean
is_rival (const WhenceLikeness *self,
          const WhenceLikeness *best)
{
  return self->alike >= best->alike || self->score + RIVAL_WITHIN > best->score;
}

/* The place of the event told otherwise than @place that is of its time, is not joined yet, and has no rival; @place if there is none. */
static guint
find_left (const Rest *self,
           guint       first,
           guint       end,
           guint       place)
{
  guint from = place - MIN (place - first, REACH), to = MIN (end, place + REACH), places[RIVALS_MAX], best = 0, n = 0;
  WhenceLikeness likenesses[RIVALS_MAX];

  for (guint i = from; i < to; i++)
    if (may_be_left (self, place, i))
      {
        if (n == RIVALS_MAX)
          return place;
        places[n] = i;
        likenesses[n] = whence_similarity_compare (get_telling (&self->beside, place), get_telling (&self->beside, i));
        best = likenesses[n].score > likenesses[best].score ? n : best;
        n++;
      }
  for (guint i = 0; i < n; i++)
    if (group_at (self, places[i]) != group_at (self, places[best]) && is_rival (&likenesses[i], &likenesses[best]))
      return place;
  return n > 0 ? places[best] : place;
}

/* "Recovered in the Netherlands" */
static gboolean
is_verb (const WhenceDeedWord *word)
{
  return (word->length >= WORD_LEAST && whence_kinds_has_past_ending (&whence_event_words_english, word->text, word->length))
         || whence_kinds_find (&whence_event_words_english, word->text, word->length, WHENCE_KIND_WORD_VERB) != NULL;
}

/* "Night Train", in a list of films, tells nothing that is done. */
static gboolean
tells_event (const WhenceProfile *row)
{
  const WhenceMention *mention = row->mention;
  g_autofree char *passage = g_strndup (mention->article->text + mention->begin, mention->end - mention->begin);
  WhenceProfileWords words;
  guint first = 0;

  whence_profile_words_split (&words, passage);
  while (first < words.n && g_ascii_isdigit (*words.words[first].text))
    first++;
  if (row->deeds.n > 0 || (first < words.n && is_verb (&words.words[first])))
    return TRUE;
  for (guint i = first; i < words.n; i++)
    if (words.words[i].length >= WORD_LEAST && g_ascii_islower (*words.words[i].text) && !whence_profile_word_is_preposition (&words.words[i]))
      return TRUE;
  return FALSE;
}

static void
join_left (Rest *self,
           guint first,
           guint end,
           guint place)
{
  guint found = find_left (self, first, end, place), back = found != place ? find_left (self, first, end, found) : place;
  WhenceProfile *row = get_telling (&self->beside, place), *telling = get_telling (&self->beside, found);
  guint a = self->beside.chronicle.told[place], b = self->beside.chronicle.told[found];
  WhencePair pair = { MIN (a, b), MAX (a, b), 0, REST_WORTH, 0 };

  if (found == place || group_at (self, back) != group_at (self, place) || !tells_event (row))
    return;
  row->counterpart = telling;
  telling->counterpart = row;
  row->is_of_chronicle = TRUE;
  pair.score = whence_similarity_score (row, telling, REST_WORTH);
  /* in a year a club plays many games */
  if (pair.score < REST_WORTH || whence_similarity_get (row, telling, "chronicle") < 0)
    return;
  pair.sole = WHENCE_SIMILARITY_JOIN;
  g_array_append_val (self->pairs, pair);
}

static void
find_rest (Rest *self,
           guint article)
{
  guint first = self->beside.chronicle.begins[article], end = self->beside.chronicle.begins[article + 1];

  for (guint place = first; place < end; place++)
    self->told[group_at (self, place)] |= by_what (self, place);
  if (is_chronicle (self, first, end))
    for (guint place = first; place < end; place++)
      if (self->told[group_at (self, place)] == TOLD_IN_ROW)
        join_left (self, first, end, place);
  for (guint place = first; place < end; place++)
    self->told[group_at (self, place)] = 0;
}

/**
 * whence_beside_find_rest:
 * @profiles: (array length=n) (inout): the tellings in order of time
 * @n: how many
 * @groups: (array length=n): what event each is joined to so far
 *
 * Of a list that tells again what the text tells, as what is joined so far shows, what is left of one time in both is one event, whatever the
 * words.
 *
 * Returns: (transfer full) (element-type WhencePair): what is to be joined
 */
GArray *
whence_beside_find_rest (WhenceProfile *profiles,
                         guint          n,
                         const guint   *groups)
{
  Rest self = { .beside.profiles = profiles, .groups = groups, .pairs = g_array_new (FALSE, FALSE, sizeof (WhencePair)) };

  if (!has_rows (profiles, n))
    return self.pairs;
  self.told = g_new0 (guint8, n);
  whence_chronicle_init (&self.beside.chronicle, profiles, n);
  for (guint article = 0; article < self.beside.chronicle.n_articles; article++)
    find_rest (&self, article);
  whence_chronicle_clear (&self.beside.chronicle);
  g_free (self.told);
  return self.pairs;
}
