/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-similarity.h"

G_BEGIN_DECLS

/* What is told of a longer time is told of a year, say, in which much happens. */
#define COARSE_MINUTES (32 * WHENCE_MINUTES_PER_DAY)

gboolean whence_similarity_are_equal   (const WhenceSpan    *a,
                                        const WhenceSpan    *b);
gint     whence_similarity_same_date   (const WhenceProfile *a,
                                        const WhenceProfile *b);
gint     whence_similarity_coarse_date (const WhenceProfile *a,
                                        const WhenceProfile *b);
gint     whence_similarity_within_date (const WhenceProfile *a,
                                        const WhenceProfile *b);
gint     whence_similarity_other_time  (const WhenceProfile *a,
                                        const WhenceProfile *b);

G_END_DECLS
