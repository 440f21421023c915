/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-timex.h"

static const char *const type_names[] = { "DATE", "TIME", "DURATION", "SET" };

/* ORDER REASON */
static const char *const reason_ids[] = {
  "none",    "explicit", "shared",  "reference", "reference-day", "tense-past",  "tense-future", "nearest", "text",
  "narrative", "holiday",  "order",   "duration",  "anniversary",   "bounds",      "elsewhere",    "set",     "user",
};
G_STATIC_ASSERT (G_N_ELEMENTS (reason_ids) == WHENCE_N_REASONS);

/* ORDER EVIDENCE */
static const char *const evidence_ids[] = {
  "user", "metadata", "byline", "dateline", "implied", "articles", "furniture", "latest", "none",
};
G_STATIC_ASSERT (G_N_ELEMENTS (evidence_ids) == WHENCE_N_EVIDENCES);

#define HALF_YEAR_DAYS 184
/* Below this a reference date is doubted: what hangs on it carries a question mark. */
#define CONFIDENCE_TRUSTED 70

/* More of them tell nothing new. */
#define MAX_CANDIDATES 16

/**
 * whence_timex_type_get_name:
 * @type: a type
 *
 * Returns: (transfer none): its TIMEX3 name
 */
const char *
whence_timex_type_get_name (WhenceTimexType type)
{
  return type_names[type];
}

/**
 * whence_reason_get_id:
 * @reason: a reason
 *
 * Returns: (transfer none): its name in files and on the command line
 */
const char *
whence_reason_get_id (WhenceReason reason)
{
  g_return_val_if_fail (reason < WHENCE_N_REASONS, NULL);

  return reason_ids[reason];
}

/**
 * whence_evidence_get_id:
 * @evidence: an evidence
 *
 * Returns: (transfer none): its name in files and on the command line
 */
const char *
whence_evidence_get_id (WhenceEvidence evidence)
{
  g_return_val_if_fail (evidence < WHENCE_N_EVIDENCES, NULL);

  return evidence_ids[evidence];
}

static void
timex_clear (gpointer data)
{
  WhenceTimex *self = data;

  g_free (self->value);
}

/**
 * whence_timexes_new:
 *
 * Returns: (transfer full) (element-type WhenceTimex): an empty array that frees what its elements own
 */
GArray *
whence_timexes_new (void)
{
  GArray *timexes = g_array_new (FALSE, TRUE, sizeof (WhenceTimex));

  g_array_set_clear_func (timexes, timex_clear);
  return timexes;
}

static void
candidate_clear (gpointer data)
{
  WhenceCandidate *self = data;

  g_free (self->other);
}

/**
 * whence_reference_init:
 * @self: (out caller-allocates): a reference date that is not known
 */
void
whence_reference_init (WhenceReference *self)
{
  self->candidates = g_array_new (FALSE, TRUE, sizeof (WhenceCandidate));
  g_array_set_clear_func (self->candidates, candidate_clear);
}

/**
 * whence_reference_clear:
 * @self: a reference date
 *
 * Frees what @self owns, not @self.
 */
void
whence_reference_clear (WhenceReference *self)
{
  g_clear_pointer (&self->candidates, g_array_unref);
}

/**
 * whence_reference_copy:
 * @self: (out caller-allocates): where the copy goes
 * @other: what to copy
 */
void
whence_reference_copy (WhenceReference       *self,
                       const WhenceReference *other)
{
  whence_reference_init (self);
  for (guint i = 0; i < other->candidates->len; i++)
    {
      WhenceCandidate candidate = g_array_index (other->candidates, WhenceCandidate, i);

      candidate.other = g_strdup (candidate.other);
      g_array_append_val (self->candidates, candidate);
    }
}

/**
 * whence_reference_equal:
 * @self: a reference date
 * @other: another
 *
 * Returns: whether both have the same candidates
 */
gboolean
whence_reference_equal (const WhenceReference *self,
                        const WhenceReference *other)
{
  if (self->candidates->len != other->candidates->len)
    return FALSE;
  for (guint i = 0; i < self->candidates->len; i++)
    {
      const WhenceCandidate *a = &g_array_index (self->candidates, WhenceCandidate, i), *b = &g_array_index (other->candidates, WhenceCandidate, i);

      if (!whence_span_equal (&a->span, &b->span) || a->evidence != b->evidence || a->begin != b->begin || a->end != b->end
          || a->confidence != b->confidence || g_strcmp0 (a->other, b->other) != 0)
        return FALSE;
    }
  return TRUE;
}

/* The more confident first; of two equal ones the better kind of evidence, then the one that stands earlier. */
static gint
candidate_compare (gconstpointer a,
                   gconstpointer b)
{
  const WhenceCandidate *first = a, *second = b;

  if (first->confidence != second->confidence)
    return first->confidence > second->confidence ? -1 : 1;
  if (first->evidence != second->evidence)
    return first->evidence < second->evidence ? -1 : 1;
  return first->begin < second->begin ? -1 : first->begin > second->begin;
}

/**
 * whence_reference_add:
 * @self: a reference date
 * @candidate: (transfer full): another candidate; one of the same span and evidence is kept once
 */
void
whence_reference_add (WhenceReference *self,
                      WhenceCandidate  candidate)
{
  for (guint i = 0; i < self->candidates->len; i++)
    {
      const WhenceCandidate *before = &g_array_index (self->candidates, WhenceCandidate, i);

      if (before->evidence == candidate.evidence && whence_span_equal (&before->span, &candidate.span))
        {
          candidate_clear (&candidate);
          return;
        }
    }
  g_array_append_val (self->candidates, candidate);
  g_array_sort (self->candidates, candidate_compare);
  if (self->candidates->len > MAX_CANDIDATES)
    g_array_set_size (self->candidates, MAX_CANDIDATES);
}

/**
 * whence_reference_get_best:
 * @self: a reference date
 *
 * Returns: (transfer none) (nullable): the candidate that the article's dates hang on, or %NULL where none is known
 */
const WhenceCandidate *
whence_reference_get_best (const WhenceReference *self)
{
  return self->candidates->len > 0 ? &g_array_index (self->candidates, WhenceCandidate, 0) : NULL;
}

/**
 * whence_reference_is_doubted:
 * @self: a reference date
 *
 * Returns: whether what hangs on it should carry a question mark
 */
gboolean
whence_reference_is_doubted (const WhenceReference *self)
{
  const WhenceCandidate *best = whence_reference_get_best (self);

  return best == NULL || best->confidence < CONFIDENCE_TRUSTED;
}

/**
 * whence_candidate_get_day:
 * @self: when an article was written
 *
 * Returns: the day that the article's dates count from: the last one, but of a year that is known as a whole the middle, which is nearest to any day; the latest
 * date that a text tells is rather the end of that
 */
gint32
whence_candidate_get_day (const WhenceCandidate *self)
{
  gint32 day = whence_span_get_last_day (&self->span);

  return self->evidence <= WHENCE_EVIDENCE_IMPLIED && self->span.precision == WHENCE_PRECISION_YEAR ? day - HALF_YEAR_DAYS : day;
}
