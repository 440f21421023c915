/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-span.h"

G_BEGIN_DECLS

typedef enum
{
  WHENCE_TIMEX_DATE,
  WHENCE_TIMEX_TIME,
  WHENCE_TIMEX_DURATION,
  WHENCE_TIMEX_SET,
} WhenceTimexType;

/* Why an expression came to its value.  ORDER REASON: the id table in whence-timex.c and the words in
 * output/whence-words.c follow it. */
typedef enum
{
  WHENCE_REASON_NONE,              /* not resolved */
  WHENCE_REASON_EXPLICIT,          /* the words say it whole */
  WHENCE_REASON_SHARED,            /* month or year shared with its neighbour in a list or range */
  WHENCE_REASON_REFERENCE,         /* counted from the reference date: "yesterday", "last year", "three days ago" */
  WHENCE_REASON_REFERENCE_DAY,     /* the reference date's own weekday */
  WHENCE_REASON_TENSE_PAST,        /* nearest before the reference date, for the verb tells of the past */
  WHENCE_REASON_TENSE_FUTURE,      /* nearest after the reference date, for the verb tells of the future */
  WHENCE_REASON_NEAREST,           /* nearest to the reference date, no tense told */
  WHENCE_REASON_TEXT,              /* counted from a date the text told before: "the following day" */
  WHENCE_REASON_NARRATIVE,         /* the year or month the narrative is in */
  WHENCE_REASON_HOLIDAY,           /* a holiday, computed */
  WHENCE_REASON_ORDER,             /* day and month told apart by a neighbour or the article's usage */
  WHENCE_REASON_DURATION,          /* a length, not a date */
  WHENCE_REASON_ANNIVERSARY,       /* a length that leads back to its beginning: "75 years of …" */
  WHENCE_REASON_BOUNDS,            /* between two dates told before and after it */
  WHENCE_REASON_ELSEWHERE,         /* counted from a date the text told before, of which another article tells the day */
  WHENCE_REASON_SET,               /* recurs */
  WHENCE_REASON_USER,              /* the user said it */
  WHENCE_N_REASONS
} WhenceReason;

/* How the reference date is known, in falling trust.  ORDER EVIDENCE: the id table in whence-reference.c and the words in
 * output/whence-words.c follow it. */
typedef enum
{
  WHENCE_EVIDENCE_USER,      /* the user said so */
  WHENCE_EVIDENCE_METADATA,  /* given with the article */
  WHENCE_EVIDENCE_BYLINE,    /* "Published …", byline */
  WHENCE_EVIDENCE_DATELINE,  /* "LONDON, March 3 —" */
  WHENCE_EVIDENCE_IMPLIED,   /* what the text says fits only this */
  WHENCE_EVIDENCE_ARTICLES,  /* another article tells the same event */
  WHENCE_EVIDENCE_FURNITURE, /* a date that stands on the page, doubted: pages are printed later than written */
  WHENCE_EVIDENCE_LATEST,    /* about the latest date the text tells as past, doubted */
  WHENCE_EVIDENCE_NONE,
  WHENCE_N_EVIDENCES
} WhenceEvidence;

/**
 * WhenceCandidate:
 * @span: when the article was written
 * @evidence: #WhenceEvidence
 * @begin: first byte of the words in the article that say so; equal to @end where there are none
 * @end: the byte after
 * @confidence: 0 to 100
 * @other: (nullable): the title of the article it came from, or its id where it has none, for %WHENCE_EVIDENCE_ARTICLES
 */
typedef struct
{
  WhenceSpan     span;
  WhenceEvidence evidence;
  guint32        begin;
  guint32        end;
  guint8         confidence;
  char          *other;
} WhenceCandidate;

/**
 * WhenceReference:
 * @candidates: (element-type WhenceCandidate): most trusted first; the first one is what the article's dates hang on
 *
 * When an article was written and whence that is known.  Without candidates it is not known.
 */
typedef struct
{
  GArray *candidates;
} WhenceReference;

/**
 * WhenceAlternative:
 * @span: another date the words could mean
 * @reason: #WhenceReason that would lead to it
 */
typedef struct
{
  WhenceSpan   span;
  WhenceReason reason;
} WhenceAlternative;

#define WHENCE_TIMEX_MAX_ALTERNATIVES 3

/**
 * WhenceDistance:
 * @is_told: whether there is one
 * @direction: -1 back, 1 on
 * @days: how many days from what is counted from, with that sign
 * @weekday: the next one of this name in that direction instead; 0 for none
 *
 * How many days an expression lies from what it is counted from, where the text does not tell the day of that.
 */
typedef struct
{
  gboolean is_told;
  gint8    direction;
  gint32   days;
  guint8   weekday;
} WhenceDistance;

/**
 * WhenceTimex:
 * @begin: first byte in the article's text
 * @end: the byte after the last
 * @first_token: index of its first token
 * @n_tokens: number of tokens
 * @type: #WhenceTimexType
 * @value: TIMEX3 value, never %NULL: "2024-05-16", "P3D", "PRESENT_REF"
 * @has_span: whether @span tells a stretch of the calendar
 * @span: the span; uncertain where it hangs on a doubted reference date
 * @rule: id of the recogniser's rule, static: "month-day-range"
 * @reason: #WhenceReason
 * @anchor: index of the expression it was counted from, or -1
 * @distance: how far from that, which tells less than a day
 * @hangs: whether it moves with the reference date
 * @part: whether it is one end of a range or list whose whole is another expression, or says again what the date before it says
 * @stretched: whether its span ends with a later expression: "from 1968, when he came, until 1989"
 * @behind: whether it is the date of what stands behind it: "on 8 May, three days after the vote"
 * @confidence: 0 to 100
 * @alternatives: other readings, likeliest first
 *
 * An expression of time as found in an article and resolved.
 */
typedef struct
{
  guint32           begin;
  guint32           end;
  guint32           first_token;
  guint32           n_tokens;
  WhenceTimexType   type;
  char             *value;
  gboolean          has_span;
  WhenceSpan        span;
  const char       *rule;
  WhenceReason      reason;
  gint32            anchor;
  WhenceDistance    distance;
  gboolean          hangs;
  gboolean          part;
  gboolean          stretched;
  gboolean          behind;
  guint8            confidence;
  guint8            n_alternatives;
  WhenceAlternative alternatives[WHENCE_TIMEX_MAX_ALTERNATIVES];
} WhenceTimex;

const char            *whence_timex_type_get_name    (WhenceTimexType type);
const char            *whence_reason_get_id          (WhenceReason reason);
const char            *whence_evidence_get_id        (WhenceEvidence evidence);
GArray                *whence_timexes_new            (void);
void                   whence_reference_init         (WhenceReference *self);
void                   whence_reference_clear        (WhenceReference *self);
void                   whence_reference_copy         (WhenceReference       *self,
                                                      const WhenceReference *other);
gboolean               whence_reference_equal        (const WhenceReference *self,
                                                      const WhenceReference *other);
void                   whence_reference_add          (WhenceReference *self,
                                                      WhenceCandidate  candidate);
const WhenceCandidate *whence_reference_get_best     (const WhenceReference *self);
gboolean               whence_reference_is_doubted   (const WhenceReference *self);
gint32                 whence_candidate_get_day      (const WhenceCandidate *self);

G_END_DECLS
