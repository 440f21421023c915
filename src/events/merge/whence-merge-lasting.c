/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "During their two-day visit" has no date.  Where other articles date one visit of the same people by exactly two days, and only one, that is
 * the same; the date of the event stays as it is, and whatever is in doubt stays without a date. */
#include "whence-merge-lasting.h"

#include <string.h>

#include "whence-similarity.h"

#define NOT_HAPPENING (WHENCE_EVENT_DENIED | WHENCE_EVENT_CONDITIONAL | WHENCE_EVENT_RECURRING)
#define NOT_EXACT (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF | WHENCE_SPAN_APPROXIMATE)
/* Stands before what else speaks for it. */
#define SAME_LENGTH "same-length"

/* How well an event fits. */
typedef enum
{
  FIT_NONE,
  FIT_PARTLY, /* not enough to join, but enough to doubt another */
  FIT_WHOLLY,
} Fit;

/* Each speaks against it alone. */
static const char *const against[] = {
  "other-kind", "other-place", "other-partner", "other-people", "other-ordinal", "other-sort", "other-post", "denied",
};

/* Those events that last for days of which somebody tells no more than that. */
typedef struct
{
  WhenceProfile *profiles;
  guint         *indices; /* of each among all events */
  guint          n;
  GHashTable    *by_name; /* days and a word of a name: (element-type guint) GArray, indices of @profiles */
} Dated;

/* Which of those has a telling more. */
typedef struct
{
  guint          dated;
  WhenceMention *mention;
} Join;

static guint
get_days (const WhenceEvent *event)
{
  gint64 length = event->span.end - event->span.begin;

  if (!event->dated || event->span.precision != WHENCE_PRECISION_DAY || (event->span.flags & NOT_EXACT) || length % WHENCE_MINUTES_PER_DAY != 0
      || length / WHENCE_MINUTES_PER_DAY > G_MAXUINT8)
    return 0;
  return (guint) (length / WHENCE_MINUTES_PER_DAY);
}

static gpointer
make_key (guint   days,
          guint32 name)
{
  return GUINT_TO_POINTER (name * 251 + days);
}

static void
index_by_name (Dated *self,
               guint  index,
               guint  days)
{
  const WhenceProfile *profile = &self->profiles[index];

  for (guint i = 0; i < profile->cast.n; i++)
    {
      gpointer key = make_key (days, profile->cast.at[i]);
      GArray *holders = g_hash_table_lookup (self->by_name, key);

      if (holders == NULL)
        g_hash_table_insert (self->by_name, key, holders = g_array_new (FALSE, FALSE, sizeof (guint)));
      g_array_append_val (holders, index);
    }
}

/* @wanted: (array length=256): whether anything lasts for so many days */
static void
dated_init (Dated           *self,
            const GPtrArray *events,
            const gboolean  *wanted)
{
  self->n = 0;
  self->indices = g_new (guint, events->len + 1);
  self->by_name = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  for (guint i = 0; i < events->len; i++)
    if (wanted[get_days (g_ptr_array_index (events, i))])
      self->indices[self->n++] = i;
  self->profiles = g_new0 (WhenceProfile, self->n + 1);
  for (guint i = 0; i < self->n; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (events, self->indices[i]);

      whence_profile_init (&self->profiles[i], event);
      index_by_name (self, i, get_days (event));
    }
}

static void
dated_clear (Dated *self)
{
  for (guint i = 0; i < self->n; i++)
    whence_profile_clear (&self->profiles[i]);
  g_free (self->profiles);
  g_free (self->indices);
  g_hash_table_unref (self->by_name);
}

static gboolean
is_told_elsewhere (const WhenceEvent   *event,
                   const WhenceMention *mention)
{
  const char *here = whence_article_get_hash (mention->article);

  for (guint i = 0; i < event->mentions->len; i++)
    if (!g_str_equal (whence_article_get_hash (((const WhenceMention *) g_ptr_array_index (event->mentions, i))->article), here))
      return TRUE;
  return FALSE;
}

/* News is of its own days.  Of an article without a day it is only known whether it tells of what has been or of what is to come. */
static gboolean
is_of_one_time (const WhenceEvent *event,
                const WhenceEvent *telling)
{
  const WhenceLasting *lasting = &((const WhenceMention *) g_ptr_array_index (telling->mentions, 0))->lasting;

  if (lasting->earliest < lasting->latest)
    return event->span.begin < lasting->latest && event->span.end > lasting->earliest;
  return event->flags & WHENCE_EVENT_PLANNED ? !lasting->past : !(telling->flags & WHENCE_EVENT_PLANNED);
}

/* "Her visit to Norland" and "she will visit Norland": a land is a place to the one and takes part to the other. */
static gboolean
is_among (const char *place,
          char      **people)
{
  for (char **name = people; place != NULL && *name != NULL; name++)
    if (whence_similarity_is_same_name (*name, place))
      return TRUE;
  return FALSE;
}

static gboolean
are_of_one_place (const WhenceProfile *a,
                  const WhenceProfile *b)
{
  return whence_similarity_get (a, b, "same-place") > 0 || is_among (a->place, b->people) || is_among (b->place, a->people);
}

static Fit
find_fit (const WhenceProfile *dated,
          const WhenceProfile *lasting)
{
  gint people = whence_similarity_get (dated, lasting, "shared-people");

  if (people == 0 || (dated->event->flags & (NOT_HAPPENING | WHENCE_EVENT_CONFLICT)) || !is_told_elsewhere (dated->event, lasting->mention)
      || !is_of_one_time (dated->event, lasting->event))
    return FIT_NONE;
  for (guint i = 0; i < G_N_ELEMENTS (against); i++)
    if (whence_similarity_get (dated, lasting, against[i]) > 0)
      return FIT_NONE;
  return people > 1 || are_of_one_place (dated, lasting) ? FIT_WHOLLY : FIT_PARTLY;
}

/* Returns: index of the only event that @lasting can be, or -1 */
static gint
find_only (const Dated         *self,
           const WhenceProfile *lasting)
{
  gint found = -1;
  Fit best = FIT_NONE;

  for (guint i = 0; i < lasting->cast.n; i++)
    {
      const GArray *holders = g_hash_table_lookup (self->by_name, make_key (lasting->mention->lasting.days, lasting->cast.at[i]));

      for (guint k = 0; holders != NULL && k < holders->len; k++)
        {
          guint index = g_array_index (holders, guint, k);
          Fit fit = (gint) index == found || get_days (self->profiles[index].event) != lasting->mention->lasting.days ? FIT_NONE : find_fit (&self->profiles[index], lasting);

          if (fit == FIT_NONE)
            continue;
          if (found >= 0)
            return -1;
          found = (gint) index;
          best = fit;
        }
    }
  return best == FIT_WHOLLY ? found : -1;
}

static WhenceMention *
make_joined (const WhenceProfile *dated,
             const WhenceProfile *lasting)
{
  WhenceMention *mention = whence_mention_copy (lasting->mention);
  g_autofree char *reasons = whence_similarity_explain (dated, lasting);

  g_free (mention->joined);
  mention->joined = g_strconcat (SAME_LENGTH, *reasons != '\0' ? " " : "", reasons, NULL);
  mention->span = dated->event->span;
  return mention;
}

static void
add_mention (GPtrArray     *events,
             guint          index,
             WhenceMention *mention)
{
  WhenceEvent *event = whence_event_copy (g_ptr_array_index (events, index));

  g_ptr_array_add (event->mentions, mention);
  whence_event_unref (g_ptr_array_index (events, index));
  g_ptr_array_index (events, index) = event;
}

static gboolean
find_join (const Dated       *self,
           const WhenceEvent *lasting,
           Join              *out_join)
{
  WhenceProfile profile = { 0 };
  gint found;

  whence_profile_init (&profile, lasting);
  found = find_only (self, &profile);
  if (found >= 0)
    *out_join = (Join){ (guint) found, make_joined (&self->profiles[found], &profile) };
  whence_profile_clear (&profile);
  return found >= 0;
}

/* Returns: (transfer full): those that say how long they take, in an order that is not that of the articles */
static GPtrArray *
take_lasting (const GPtrArray *undated,
              gboolean        *wanted)
{
  GPtrArray *lasting = g_ptr_array_new ();

  for (guint i = 0; i < undated->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (undated, i);
      const WhenceMention *mention = g_ptr_array_index (event->mentions, 0);

      if (mention->lasting.days == 0 || (event->flags & NOT_HAPPENING))
        continue;
      wanted[mention->lasting.days] = TRUE;
      g_ptr_array_add (lasting, (gpointer) event);
    }
  g_ptr_array_sort (lasting, whence_event_compare_tellings);
  return lasting;
}

/**
 * whence_merge_add_lasting:
 * @events: (inout) (element-type WhenceEvent): what was merged, in order of time
 * @undated: (inout) (element-type WhenceEvent): what has no date
 *
 * Joins to an event of @events what is told of it without a date, but with its length, by whom no other event of that length can be meant, and
 * takes it out of @undated.  No date moves, and the order of the articles does not matter: each is held against the events as they were.
 *
 * Returns: how many were joined
 */
guint
whence_merge_add_lasting (GPtrArray *events,
                          GPtrArray *undated)
{
  gboolean wanted[G_MAXUINT8 + 1] = { FALSE };
  g_autoptr (GPtrArray) lasting = take_lasting (undated, wanted);
  g_autofree Join *joins = g_new (Join, lasting->len + 1);
  g_autoptr (GHashTable) joined = g_hash_table_new (NULL, NULL);
  guint n = 0;
  Dated dated;

  if (lasting->len == 0)
    return 0;
  dated_init (&dated, events, wanted);
  for (guint i = 0; i < lasting->len; i++)
    if (find_join (&dated, g_ptr_array_index (lasting, i), &joins[n]))
      {
        g_hash_table_add (joined, g_ptr_array_index (lasting, i));
        n++;
      }
  for (guint i = 0; i < n; i++)
    add_mention (events, dated.indices[joins[i].dated], joins[i].mention);
  for (guint i = undated->len; n > 0 && i-- > 0;)
    if (g_hash_table_contains (joined, g_ptr_array_index (undated, i)))
      g_ptr_array_remove_index (undated, i);
  dated_clear (&dated);
  return n;
}
