/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "It burned in January 1908 … he was caught the day after the fire": an article that gives no more than the month counts from it.  Once its fire is
 * one with that of another article, which tells the day, so is the day after it known. */
#include "whence-merge-recount.h"

#define VAGUE (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF | WHENCE_SPAN_APPROXIMATE)

/* The words of a date in an article, and the day that another article tells of what they date. */
typedef struct
{
  const WhenceArticle *article;
  guint32              begin;
  gboolean             is_known;
  gboolean             is_doubtful; /* one date of two things that others date differently */
  gint32               day;
} Base;

static guint
hash_base (gconstpointer key)
{
  const Base *self = key;

  return g_direct_hash (self->article) * 31 + self->begin;
}

static gboolean
are_same_base (gconstpointer a,
               gconstpointer b)
{
  const Base *first = a, *second = b;

  return first->article == second->article && first->begin == second->begin;
}

static const WhenceMention *
get_mention (const WhenceEvent *telling)
{
  return g_ptr_array_index (telling->mentions, 0);
}

static gboolean
is_counted (const WhenceEvent *telling)
{
  const WhenceMention *mention = get_mention (telling);

  return mention->distance.is_told && mention->anchor_begin < mention->anchor_end && telling->dated && telling->span.precision > WHENCE_PRECISION_DAY;
}

/* Whether the event tells the day of what this telling dates only about, by its month or year. */
static gboolean
tells_day (const WhenceEvent   *event,
           const WhenceMention *mention)
{
  return event->dated && event->span.precision <= WHENCE_PRECISION_DAY && !(event->span.flags & VAGUE) && !(event->flags & WHENCE_EVENT_CONFLICT)
         && whence_span_get_first_day (&event->span) == whence_span_get_last_day (&event->span) && mention->span.precision > WHENCE_PRECISION_DAY
         && whence_span_contains (&mention->span, &event->span);
}

static void
settle (Base              *self,
        const WhenceEvent *event)
{
  gint32 day = whence_span_get_first_day (&event->span);

  self->is_doubtful = self->is_doubtful || (self->is_known && self->day != day);
  self->is_known = TRUE;
  self->day = day;
}

/* Returns: (element-type Base): what is counted from, with the days that other articles tell */
static GHashTable *
find_bases (const GPtrArray *tellings,
            const GPtrArray *events)
{
  GHashTable *bases = g_hash_table_new_full (hash_base, are_same_base, g_free, NULL);

  for (guint i = 0; i < tellings->len; i++)
    if (is_counted (g_ptr_array_index (tellings, i)))
      {
        const WhenceMention *mention = get_mention (g_ptr_array_index (tellings, i));

        g_hash_table_add (bases, g_memdup2 (&(Base){ .article = mention->article, .begin = mention->anchor_begin }, sizeof (Base)));
      }
  for (guint i = 0; g_hash_table_size (bases) > 0 && i < events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (events, i);

      for (guint k = 0; k < event->mentions->len; k++)
        {
          const WhenceMention *mention = g_ptr_array_index (event->mentions, k);
          Base *base = g_hash_table_lookup (bases, &(Base){ .article = mention->article, .begin = mention->expression_begin });

          if (base != NULL && tells_day (event, mention))
            settle (base, event);
        }
    }
  return bases;
}

static gint32
count_from (const WhenceDistance *distance,
            gint32                day)
{
  if (distance->weekday == 0)
    return day + distance->days;
  return distance->direction > 0 ? whence_day_find_weekday_from (day + 1, distance->weekday) : whence_day_find_weekday_until (day - 1, distance->weekday);
}

/* Returns: (transfer full): the telling with the day that is counted from @day, or itself where what it told speaks against that */
static WhenceEvent *
count_again (WhenceEvent *telling,
             gint32       day)
{
  WhenceSpan span = whence_span_from_day (count_from (&get_mention (telling)->distance, day));
  gint64 length = telling->span.end - telling->span.begin;
  WhenceEvent *counted;
  WhenceMention *mention;

  if (span.begin < telling->span.begin - length || span.end > telling->span.end + length)
    return whence_event_ref (telling);
  counted = whence_event_copy (telling);
  mention = g_ptr_array_index (counted->mentions, 0);
  counted->span = mention->span = span;
  mention->reason = WHENCE_REASON_ELSEWHERE;
  return counted;
}

/**
 * whence_merge_count_again:
 * @tellings: (element-type WhenceEvent): dated events of all articles
 * @events: (element-type WhenceEvent): what whence_merge_run() made of them
 *
 * Dates anew, to the day, what is told so many days from something of which its article gives less than the day and another article that.  The order of
 * the articles does not matter.
 *
 * Returns: (transfer full) (nullable) (element-type WhenceEvent): the tellings, to be merged again; or %NULL where none has another date
 */
GPtrArray *
whence_merge_count_again (const GPtrArray *tellings,
                          const GPtrArray *events)
{
  g_autoptr (GHashTable) bases = find_bases (tellings, events);
  GPtrArray *again = NULL;
  guint n = 0;

  if (g_hash_table_size (bases) == 0)
    return NULL;
  again = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  for (guint i = 0; i < tellings->len; i++)
    {
      WhenceEvent *telling = g_ptr_array_index (tellings, i);
      const WhenceMention *mention = get_mention (telling);
      const Base *base = is_counted (telling) ? g_hash_table_lookup (bases, &(Base){ .article = mention->article, .begin = mention->anchor_begin }) : NULL;

      g_ptr_array_add (again, base != NULL && base->is_known && !base->is_doubtful ? count_again (telling, base->day) : whence_event_ref (telling));
      n += g_ptr_array_index (again, i) != telling;
    }
  if (n == 0)
    g_clear_pointer (&again, g_ptr_array_unref);
  return again;
}
