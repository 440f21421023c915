/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-similarity.h"

G_BEGIN_DECLS

/**
 * WhencePair:
 * @a: index of a telling
 * @b: of another, behind it in time
 * @score: what speaks for the two being one event
 * @needed: what must speak for it
 * @sole: what of @score it is worth that neither article tells anything else of that time
 */
typedef struct
{
  guint a;
  guint b;
  gint  score;
  gint  needed;
  gint  sole;
} WhencePair;

/* What it is worth that neither telling has another counterpart in the article of the other. */
#define WHENCE_ALIGNMENT_WORTH 2
/* The same where neither article tells anything else of that time, and where that is long ago, or to come. */
#define WHENCE_ALIGNMENT_SOLE_WORTH 2
#define WHENCE_ALIGNMENT_SOLE_LONG_AGO_WORTH 8

/* What it can be worth at most. */
static inline gint
whence_alignment_get_most (const WhenceProfile *a,
                           const WhenceProfile *b)
{
  return whence_profile_are_long_ago (a, b) && whence_span_overlaps (&a->span, &b->span) ? WHENCE_ALIGNMENT_SOLE_LONG_AGO_WORTH
                                                                                        : WHENCE_ALIGNMENT_SOLE_WORTH;
}

void whence_alignment_run (GArray              *pairs,
                           const WhenceProfile *profiles,
                           guint                n);
void whence_alignment_drop_weak (GArray              *pairs,
                                 const WhenceProfile *profiles,
                                 guint                n);

G_END_DECLS
