/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A list beside a text tells again, in a few words and by the year, what the text tells by the day: "1931 Closure", and "it shut for good on
 * 3 October 1931".  Where the text tells one thing of the time of a row, and the list one row of the time of that, they are each other's
 * counterparts. */
#include "whence-beside.h"

#include "whence-chronicle.h"
#include "whence-similarity-private.h"

/* So many tellings of an article before and behind one are looked through for its counterpart. */
#define REACH 64
/* What is longer by so much than what happened in it is no time of it. */
#define LASTING 2

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
  gboolean any = FALSE;

  for (guint i = 0; i < n && !any; i++)
    any = profiles[i].is_row;
  if (!any)
    return;
  whence_chronicle_init (&self.chronicle, profiles, n);
  for (guint article = 0; article < self.chronicle.n_articles; article++)
    find_in_article (&self, article);
  whence_chronicle_clear (&self.chronicle);
}
