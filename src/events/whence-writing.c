/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a date lies from the day of writing. */
#include "whence-writing.h"

/* What happened within two years of the day of writing is what the article tells, what happened before rather where that comes from. */
#define RECENT_MINUTES (2 * 366 * WHENCE_MINUTES_PER_DAY)

/**
 * whence_writing_get_day:
 * @reference: the day of writing
 *
 * Returns: (transfer none) (nullable): when the article was most likely written, %NULL where nothing says it
 */
const WhenceSpan *
whence_writing_get_day (const WhenceReference *reference)
{
  const WhenceCandidate *best = whence_reference_get_best (reference);

  return best != NULL ? &best->span : NULL;
}

/* "opens on 3 October", written in autumn, and "meets tonight", written on that day. */
static gboolean
is_within_ahead (const WhenceReference *reference,
                 const WhenceTimex     *timex)
{
  const WhenceSpan *written = whence_writing_get_day (reference);

  if (timex->span.begin < written->begin || timex->span.end > written->end)
    return FALSE;
  if (written->precision > WHENCE_PRECISION_DAY)
    return timex->reason == WHENCE_REASON_TENSE_FUTURE || (timex->hangs && whence_span_get_first_day (&timex->span) > whence_candidate_get_day (whence_reference_get_best (reference)));
  return timex->type == WHENCE_TIMEX_TIME && timex->reason == WHENCE_REASON_REFERENCE && (g_str_has_suffix (timex->value, "TNI") || g_str_has_suffix (timex->value, "TEV"));
}

/**
 * whence_writing_is_ahead:
 * @reference: the day of writing
 * @timex: (nullable): a date
 *
 * Returns: whether the date was to come when the article was written
 */
gboolean
whence_writing_is_ahead (const WhenceReference *reference,
                         const WhenceTimex     *timex)
{
  const WhenceSpan *written = whence_writing_get_day (reference);

  if (timex != NULL && written != NULL && is_within_ahead (reference, timex))
    return TRUE;
  /* "keeps the border open until 2032" is so already */
  return timex != NULL && written != NULL && (timex->span.flags & (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_ONE_OF)) != WHENCE_SPAN_OPEN_BEGIN
         && timex->span.begin >= written->end;
}

/**
 * whence_writing_is_recent:
 * @reference: the day of writing
 * @timex: (nullable): a date
 *
 * Returns: whether the date is so near the day of writing that what it tells of is the article's story
 */
gboolean
whence_writing_is_recent (const WhenceReference *reference,
                          const WhenceTimex     *timex)
{
  const WhenceSpan *written = whence_writing_get_day (reference);

  return timex != NULL && written != NULL && ABS (timex->span.begin - written->begin) < RECENT_MINUTES;
}

/**
 * whence_writing_get_side:
 * @reference: the day of writing
 * @timex: a date
 *
 * Returns: on which side of the day of writing all of the date lies: -1, 1, or 0 where it lies around it or is only said to end or begin there
 */
gint
whence_writing_get_side (const WhenceReference *reference,
                         const WhenceTimex     *timex)
{
  const WhenceSpan *written = whence_writing_get_day (reference);

  if (written == NULL || (timex->span.flags & (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END)))
    return 0;
  return timex->span.end <= written->begin ? -1 : timex->span.begin >= written->end ? 1 : 0;
}
