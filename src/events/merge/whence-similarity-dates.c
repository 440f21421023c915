/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much the dates of two tellings speak for their being one event. */
#include "whence-similarity-private.h"

#define FINE_MINUTES (2 * WHENCE_MINUTES_PER_DAY)
#define OPEN (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END)
#define SEASON_MINUTES (93 * WHENCE_MINUTES_PER_DAY)
/* So much clocks and tellers differ. */
#define CLOCK_MINUTES 15
#define SLACK_MAX (366 * WHENCE_MINUTES_PER_DAY)

/**
 * whence_similarity_find_slack:
 * @span: the date of a telling
 *
 * Returns: by how many minutes it may be off
 */
gint64
whence_similarity_find_slack (const WhenceSpan *span)
{
  if (span->precision < WHENCE_PRECISION_DAY)
    return CLOCK_MINUTES;
  return (span->flags & WHENCE_SPAN_APPROXIMATE) ? MIN (span->end - span->begin, SLACK_MAX) : 0;
}

/**
 * whence_similarity_find_back:
 * @span: the date of a telling
 *
 * Returns: by how many minutes it may lie before it, where only its end is told: "by 2017", "before noon"
 */
gint64
whence_similarity_find_back (const WhenceSpan *span)
{
  return (span->flags & WHENCE_SPAN_OPEN_BEGIN) && (span->flags & WHENCE_SPAN_ONE_OF) ? CLAMP (span->end - span->begin, WHENCE_MINUTES_PER_DAY / 2, SLACK_MAX) : 0;
}

gboolean
whence_similarity_are_equal (const WhenceSpan *a,
                             const WhenceSpan *b)
{
  return a->begin == b->begin && a->end == b->end;
}

/**
 * whence_similarity_dates_touch:
 * @a: a telling
 * @b: another
 *
 * Returns: whether the two can be of one time: what is told as "about" reaches as far again as it is long,
 *   and what is told by its end alone as far before it
 */
gboolean
whence_similarity_dates_touch (const WhenceProfile *a,
                               const WhenceProfile *b)
{
  const WhenceSpan *first = &a->span, *second = &b->span;
  gint64 slack = MAX (a->slack, b->slack);

  return first->begin < second->end + MAX (slack, a->back) && second->begin < first->end + MAX (slack, b->back);
}

/**
 * whence_similarity_are_far_apart:
 * @a: a telling
 * @b: another
 *
 * Returns: whether their dates are so far apart that they are two events, and not two opinions on the date of one
 */
gboolean
whence_similarity_are_far_apart (const WhenceProfile *a,
                                 const WhenceProfile *b)
{
  const WhenceSpan *first = &a->span, *second = &b->span;
  const gint64 near = WHENCE_SIMILARITY_NEAR_DAYS * WHENCE_MINUTES_PER_DAY;

  return !whence_similarity_dates_touch (a, b) && (first->begin >= second->end + near || second->begin >= first->end + near);
}

/* A day says more than a month, and that more than a year, in which much happens. */
gint
whence_similarity_same_date (const WhenceProfile *a,
                             const WhenceProfile *b)
{
  gint64 length = a->span.end - a->span.begin;

  if (!whence_similarity_are_equal (&a->span, &b->span) || ((a->span.flags ^ b->span.flags) & OPEN) != 0)
    return 0;
  if (length <= FINE_MINUTES)
    return 3;
  /* "until 2030" is told seldom, "by the end of July" often */
  if (a->span.flags & OPEN)
    return (a->span.flags & WHENCE_SPAN_ONE_OF) && a->span.precision < WHENCE_PRECISION_YEAR ? 2 : 3;
  return length <= SEASON_MINUTES ? 2 : 1;
}

/* "From 1994 to 1997" tells what took so long. */
static gboolean
lasts_years (const WhenceSpan *span)
{
  return span->precision == WHENCE_PRECISION_YEAR && span->end - span->begin > WHENCE_SIMILARITY_YEAR_MINUTES && !(span->flags & OPEN);
}

/* "From 2020" */
static gboolean
goes_on (const WhenceProfile *self)
{
  return (self->span.flags & WHENCE_SPAN_OPEN_END) && !(self->span.flags & WHENCE_SPAN_ONE_OF);
}

/* A year says little of one of its days, and what took years is none of what happened in one of them. */
gint
whence_similarity_coarse_date (const WhenceProfile *a,
                               const WhenceProfile *b,
                               WhenceCommon        *common)
{
  gint64 first = a->span.end - a->span.begin, second = b->span.end - b->span.begin;

  /* lists tell by the year */
  if (common != NULL && common->counterparts)
    return 0;
  if (MAX (first, second) <= COARSE_MINUTES || MIN (first, second) >= MAX (first, second) / 3)
    return 0;
  /* what holds from a year on began in it, but nothing says that it is that */
  if (common != NULL && common->people + common->named == 0 && goes_on (first > second ? a : b) && !goes_on (first > second ? b : a))
    return 3;
  return lasts_years (first > second ? &a->span : &b->span) ? 4 : 1;
}

/* "had been in talks since July" goes on around all that happens then. */
gint
whence_similarity_within_date (const WhenceProfile *a,
                               const WhenceProfile *b)
{
  return a->dated && b->dated && ((a->span.flags ^ b->span.flags) & OPEN) == 0 && !whence_similarity_are_equal (&a->span, &b->span) && !whence_similarity_coarse_date (a, b, NULL)
         && (whence_span_contains (&a->span, &b->span) || whence_span_contains (&b->span, &a->span));
}

/* What is told to the hour or the minute and differs is not one, though it is of one day. */
gint
whence_similarity_other_time (const WhenceProfile *a,
                              const WhenceProfile *b,
                              WhenceCommon        *common)
{
  return a->span.precision < WHENCE_PRECISION_DAY && b->span.precision < WHENCE_PRECISION_DAY
         && !whence_similarity_dates_touch (a, b);
}
