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
 */
typedef struct
{
  guint a;
  guint b;
  gint  score;
  gint  needed;
} WhencePair;

/* What it is worth that neither telling has another counterpart in the article of the other. */
#define WHENCE_ALIGNMENT_WORTH 2
/* The same where neither article tells anything else of that time. */
#define WHENCE_ALIGNMENT_SOLE_WORTH 3

void whence_alignment_run (GArray              *pairs,
                           const WhenceProfile *profiles,
                           guint                n);

G_END_DECLS
