/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two dates that tell of one event. */
#include "whence-retold.h"

/* So many bytes stand between two dates that are one stretch: " and in early ". */
#define BETWEEN_MAX 16
/* A clause with two dates may tell of two things at each. */
#define TOLD_BACK 2
/* What comes round each year: "won in 2015 and 2016" tells of two. */
#define ROUND_KINDS (1u << WHENCE_KIND_OTHER | 1u << WHENCE_KIND_ELECTION | 1u << WHENCE_KIND_SPORT | 1u << WHENCE_KIND_AWARD)

/* "on 28 June, in 1914" */
static gboolean
stands_behind (const WhenceEvent *last,
               const WhenceEvent *event)
{
  const WhenceMention *mention = g_ptr_array_index (event->mentions, 0), *before = g_ptr_array_index (last->mentions, 0);

  return mention->expression_begin <= before->expression_end + BETWEEN_MAX;
}

/* "in March and April": the next stretch of the same thing, told in the same words, is one event with the one before. */
static gboolean
goes_on (WhenceEvent       *last,
         const WhenceEvent *event)
{
  const WhenceMention *mention = g_ptr_array_index (event->mentions, 0);
  WhenceMention *before;

  if ((event->span.precision == WHENCE_PRECISION_YEAR && (ROUND_KINDS & (1u << event->kind)) != 0) || last->span.end != event->span.begin || last->span.precision != event->span.precision
      || !g_str_equal (last->title, event->title))
    return FALSE;
  before = g_ptr_array_index (last->mentions, 0);
  if (mention->begin > before->end || before->begin > mention->end || !stands_behind (last, event))
    return FALSE;
  last->span = before->span = whence_span_join (before->span, event->span);
  before->expression_end = mention->expression_end;
  before->begin = MIN (before->begin, mention->begin);
  before->end = MAX (before->end, mention->end);
  return TRUE;
}

/* A place of the calendar, no bound and no part of a year that firms count by. */
static gboolean
is_plain (const WhenceSpan *span)
{
  return (span->flags & (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF | WHENCE_SPAN_INTERVAL)) == 0 && span->precision != WHENCE_PRECISION_QUARTER;
}

/* Of a decade most lie within and are told beside it; "at midnight on Sunday" ends the day. */
static gboolean
is_within (const WhenceSpan *inner,
           const WhenceSpan *outer)
{
  if (inner->begin == outer->end && inner->precision < WHENCE_PRECISION_DAY && outer->precision == WHENCE_PRECISION_DAY)
    return TRUE;
  return outer->precision <= WHENCE_PRECISION_YEAR && outer->begin <= inner->begin && outer->end >= inner->end && outer->precision > inner->precision;
}

static gboolean
is_same_telling (const WhenceEvent *last,
                 const WhenceEvent *event)
{
  const WhenceMention *mention = g_ptr_array_index (event->mentions, 0), *before = g_ptr_array_index (last->mentions, 0);

  /* "in 2011, for her 80th birthday" tells why */
  return g_str_equal (last->title, event->title) && mention->begin == before->begin && mention->end == before->end && mention->reason != WHENCE_REASON_TEXT;
}

/* "in November, when he was carried in at dusk": of one passage the same is told again of the same time. */
static gboolean
is_again (const WhenceEvent *last,
          const WhenceEvent *event)
{
  const WhenceMention *mention = g_ptr_array_index (event->mentions, 0), *before = g_ptr_array_index (last->mentions, 0);

  return whence_span_equal (&last->span, &event->span) && g_str_equal (last->title, event->title) && mention->begin < before->end && before->begin < mention->end;
}

/* "before it ends at midnight on Sunday": both are told as ends, the one within a day of the other. */
static gboolean
are_ends (const WhenceSpan *a,
          const WhenceSpan *b)
{
  return a->flags == b->flags && (a->flags & WHENCE_SPAN_ONE_OF) && ABS (a->end - b->end) <= WHENCE_MINUTES_PER_DAY;
}

/* "led it from 1996 until his defeat in 2012" */
static gboolean
is_end_of (const WhenceSpan *end,
           const WhenceSpan *whole)
{
  return (whole->flags & WHENCE_SPAN_INTERVAL) && !(whole->flags & (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END)) && end->end == whole->end && end->precision == whole->end_precision;
}

/* Whether @outer says no more than @inner, of the same telling. */
static gboolean
says_less (const WhenceSpan *outer,
           const WhenceSpan *inner)
{
  if (are_ends (outer, inner))
    return outer->precision > inner->precision;
  return is_plain (outer) && is_plain (inner) && is_within (inner, outer);
}

/**
 * whence_retold_is:
 * @events: (element-type WhenceEvent): what was told before it
 * @event: an event with a date
 *
 * Makes one of it and the one before where both are one stretch, "in March and April"; and of two dates of one clause that lie in each other the finer
 * tells when, "In 1914 he was shot on 28 June": where that is @event's, the one before is taken out.
 *
 * Returns: whether @event is told already
 */
gboolean
whence_retold_is (GPtrArray         *events,
                  const WhenceEvent *event)
{
  WhenceEvent *last = events->len > 0 ? g_ptr_array_index (events, events->len - 1) : NULL;

  if (last != NULL && (goes_on (last, event) || is_again (last, event)))
    return TRUE;
  for (guint back = 1; back <= MIN (events->len, TOLD_BACK); back++)
    {
      last = g_ptr_array_index (events, events->len - back);
      if (!is_same_telling (last, event))
        continue;
      if (is_end_of (&event->span, &last->span))
        return TRUE;
      if (says_less (&event->span, &last->span) && stands_behind (last, event))
        return TRUE;
      if (says_less (&last->span, &event->span))
        {
          g_ptr_array_remove_index (events, events->len - back);
          return FALSE;
        }
    }
  return FALSE;
}
