/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What each article tells in order of time, and what of it stands alone: the one thing that it tells of its day or
 * month, long after the thing before and long before the next.  What two articles of one story tell so of one day is
 * one event, whatever the words. */
#include "whence-chronicle.h"

#include "whence-similarity-private.h"

/* News is of so many days. */
#define NEWS_DAYS 5
/* No year is before it. */
#define YEAR_BASE 10000
/* What is planned begins so many minutes past the hour, or twice as many. */
#define PROGRAMME_MINUTES 15

/* Alone is what so many days before and behind it nothing else is told of as exactly. */
static const struct
{
  WhencePrecision precision;
  gint days;
  WhenceAlone alone;
} apart[] = {
  { WHENCE_PRECISION_DAY, 0, WHENCE_ALONE_ON_DAY },
  { WHENCE_PRECISION_DAY, 10, WHENCE_ALONE_AMONG_DAYS },
  { WHENCE_PRECISION_MONTH, 31, WHENCE_ALONE_AMONG_MONTHS },
};

/**
 * whence_chronicle_init:
 * @self: (out caller-allocates): what each article tells
 * @profiles: (array length=n): the tellings in order of time, which must outlive @self
 * @n: how many
 */
void
whence_chronicle_init (WhenceChronicle     *self,
                       const WhenceProfile *profiles,
                       guint                n)
{
  guint n_articles = 0;
  g_autofree guint *at = NULL;

  for (guint i = 0; i < n; i++)
    n_articles = MAX (n_articles, profiles[i].subject->number + 1);
  *self = (WhenceChronicle){ profiles,
                             n_articles,
                             g_new0 (guint, n_articles + 1),
                             g_new (guint, n + 1),
                             g_new (guint, n + 1),
                             g_new (gint64, n + 1) };
  for (guint i = 0; i < n; i++)
    self->begins[profiles[i].subject->number + 1]++;
  for (guint i = 0; i < n_articles; i++)
    self->begins[i + 1] += self->begins[i];
  at = g_memdup2 (self->begins, (n_articles + 1) * sizeof *at);
  for (guint i = 0; i < n; i++)
    {
      guint number = profiles[i].subject->number, place = at[number]++;

      self->told[place] = i;
      self->places[i] = place;
      self->until[place] = G_MININT64;
      if (place > self->begins[number])
        {
          const WhenceProfile *before = &profiles[self->told[place - 1]];

          self->until[place] = MAX (self->until[place - 1], before->span.end + before->slack);
        }
    }
}

/**
 * whence_chronicle_clear:
 * @self: what each article tells
 */
void
whence_chronicle_clear (WhenceChronicle *self)
{
  g_free (self->begins);
  g_free (self->told);
  g_free (self->places);
  g_free (self->until);
}

/**
 * whence_chronicle_is_alone:
 * @self: what each article tells
 * @telling: index of a telling
 * @other: of one of another article
 *
 * Returns: whether the article of @telling tells nothing else of the time of @other; what it tells again of that time
 * in the same words is nothing else
 */
gboolean
whence_chronicle_is_alone (const WhenceChronicle *self,
                           guint                  telling,
                           guint                  other)
{
  const WhenceProfile *profile = &self->profiles[telling], *when = &self->profiles[other];
  guint number = profile->subject->number, first = self->places[telling], last = first;

  while (first > self->begins[number]
         && whence_similarity_is_repeated (&self->profiles[self->told[first - 1]], profile))
    first--;
  while (last + 1 < self->begins[number + 1]
         && whence_similarity_is_repeated (&self->profiles[self->told[last + 1]], profile))
    last++;
  return self->until[first] <= when->span.begin - when->slack
         && (last + 1 == self->begins[number + 1]
             || self->profiles[self->told[last + 1]].span.begin >= when->span.end + when->slack);
}

/* The place of the first telling of @article that begins after all of @span, or where they end. */
static guint
find_later (const WhenceChronicle *self,
            guint                  article,
            const WhenceSpan      *span)
{
  guint first = self->begins[article], end = self->begins[article + 1];

  while (first < end)
    {
      guint middle = (first + end) / 2;

      if (self->profiles[self->told[middle]].span.begin < span->end)
        first = middle + 1;
      else
        end = middle;
    }
  return first;
}

/**
 * whence_chronicle_find_of_time:
 * @self: what each article tells
 * @telling: index of a telling
 * @article: number of another article
 * @are_of_one_time: whether two are of one time
 * @out_tellings: (out caller-allocates) (array length=out_n): those of @article that are of the time of @telling, the last first;
 *   %WHENCE_CHRONICLE_REACH at most
 * @out_n: (out): how many
 *
 * Returns: whether that is all; %FALSE where more than %WHENCE_CHRONICLE_REACH would have to be asked
 */
gboolean
whence_chronicle_find_of_time (const WhenceChronicle *self,
                               guint                  telling,
                               guint                  article,
                               WhenceChronicleIs      are_of_one_time,
                               guint                 *out_tellings,
                               guint                 *out_n)
{
  const WhenceProfile *of = &self->profiles[telling];
  guint later = find_later (self, article, &of->span);

  *out_n = 0;
  for (guint place = later; place > self->begins[article] && (place == later || self->until[place] > of->span.begin); place--)
    {
      guint other = self->told[place - 1];

      if (later - place == WHENCE_CHRONICLE_REACH)
        return FALSE;
      if (are_of_one_time (of, &self->profiles[other]))
        out_tellings[(*out_n)++] = other;
    }
  return TRUE;
}

/* --- what stands alone --- */

/* Bounds are no dates. */
static gboolean
is_as_fine (const WhenceProfile *telling,
            WhencePrecision      precision)
{
  return telling->span.precision <= precision
         && !(telling->span.flags & WHENCE_SIMILARITY_NOT_EXACT);
}

/* When the last thing begins that has happened: news is of the days before, of which much is told. */
static gint64
find_latest (const WhenceChronicle *self,
             guint                  article)
{
  gint64 latest = G_MININT64;

  for (guint place = self->begins[article]; place < self->begins[article + 1]; place++)
    {
      const WhenceProfile *telling = &self->profiles[self->told[place]];

      if (!(telling->flags & WHENCE_EVENT_PLANNED) && !(telling->span.flags & WHENCE_SPAN_OPEN_BEGIN))
        latest = MAX (latest, telling->span.begin);
    }
  return latest;
}

/* The place of the next of the article that is as fine as @precision and not told before in the same words, or where
 * they end. */
static guint
find_next (const WhenceChronicle *self,
           guint                  place,
           guint                  end,
           WhencePrecision        precision)
{
  const WhenceProfile *telling = &self->profiles[self->told[place]];

  do
    place++;
  while (place < end
         && (!is_as_fine (&self->profiles[self->told[place]], precision)
             || whence_similarity_is_repeated (&self->profiles[self->told[place]], telling)));
  return place;
}

/* @level: of @apart */
static void
mark_article (const WhenceChronicle *self,
              WhenceProfile         *profiles,
              guint                  article,
              guint                  level)
{
  gint64 until = G_MININT64, far = apart[level].days * WHENCE_MINUTES_PER_DAY;
  WhencePrecision precision = apart[level].precision;
  guint end = self->begins[article + 1], next;

  for (guint place = self->begins[article]; place < end; place = next)
    {
      const WhenceSpan *span = &profiles[self->told[place]].span;

      next = find_next (self, place, end, precision);
      if (!is_as_fine (&profiles[self->told[place]], precision))
        continue;
      if (until <= span->begin - far && (next == end || profiles[self->told[next]].span.begin >= span->end + far))
        for (guint i = place; i < next; i++)
          {
            WhenceProfile *telling = &profiles[self->told[i]];

            if (is_as_fine (telling, precision))
              telling->alone |= apart[level].alone;
          }
      until = MAX (until, span->end);
    }
}

static void
mark_long_ago (const WhenceChronicle *self,
               WhenceProfile         *profiles,
               guint                  article)
{
  gint64 latest = find_latest (self, article);

  for (guint place = self->begins[article]; place < self->begins[article + 1]; place++)
    {
      WhenceProfile *telling = &profiles[self->told[place]];

      if ((telling->flags & WHENCE_EVENT_PLANNED) || latest >= telling->span.end + NEWS_DAYS * WHENCE_MINUTES_PER_DAY)
        telling->alone |= WHENCE_ALONE_LONG_AGO;
    }
}

/* "At 11.09 pm": whoever else of the story tells that minute tells the same. */
static void
mark_minute (WhenceProfile *telling)
{
  if (telling->span.precision == WHENCE_PRECISION_MINUTE && telling->span.begin % PROGRAMME_MINUTES != 0
      && is_as_fine (telling, WHENCE_PRECISION_MINUTE))
    telling->alone |= WHENCE_ALONE_IN_MINUTE;
}

/* What stands alone is looked up by its month, too. */
static void
add_key (WhenceProfile *telling)
{
  WhenceCivil first = whence_civil_from_day (whence_span_get_first_day (&telling->span));

  if (telling->alone == 0 || telling->alone == WHENCE_ALONE_LONG_AGO
      || !(telling->alone & (WHENCE_ALONE_LONG_AGO | WHENCE_ALONE_IN_MINUTE)))
    return;
  /* no word has so small a hash */
  whence_hashes_add (&telling->keys, ((guint32)(first.year + YEAR_BASE) * 12 + first.month) << 2 | WHENCE_RARITY_MASK);
  whence_hashes_settle (&telling->keys);
}

/**
 * whence_chronicle_mark:
 * @profiles: (array length=n) (inout): the tellings of several articles, in order of time
 * @n: how many
 *
 * Notes for each whether it stands alone in its article.
 */
void
whence_chronicle_mark (WhenceProfile *profiles,
                       guint          n)
{
  WhenceChronicle self;

  whence_chronicle_init (&self, profiles, n);
  for (guint article = 0; article < self.n_articles; article++)
    {
      for (guint level = 0; level < G_N_ELEMENTS (apart); level++)
        mark_article (&self, profiles, article, level);
      mark_long_ago (&self, profiles, article);
    }
  for (guint i = 0; i < n; i++)
    {
      mark_minute (&profiles[i]);
      add_key (&profiles[i]);
    }
  whence_chronicle_clear (&self);
}
