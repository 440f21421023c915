/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-profile.h"

G_BEGIN_DECLS

/* What two tellings must be worth together to be one event. */
#define WHENCE_SIMILARITY_JOIN 6
/* The same where their dates differ: a conflict is only shown where all else agrees. */
#define WHENCE_SIMILARITY_CONFLICT 9
/* Dates so many days apart can still be meant for one event. */
#define WHENCE_SIMILARITY_NEAR_DAYS 3

/**
 * WhenceLikeness:
 * @score: what speaks for two tellings being of one event less what speaks against it
 * @alike: what speaks for it
 * @worst: what speaks against it most, less than 0
 *
 * How much two tellings are alike.
 */
typedef struct
{
  gint score;
  gint alike;
  gint worst;
} WhenceLikeness;

gboolean whence_similarity_dates_touch  (const WhenceProfile *a,
                                         const WhenceProfile *b);
gboolean whence_similarity_are_far_apart (const WhenceProfile *a,
                                          const WhenceProfile *b);
gboolean whence_similarity_may_align    (const WhenceProfile *a,
                                         const WhenceProfile *b);
gboolean whence_similarity_is_repeated  (const WhenceProfile *a,
                                         const WhenceProfile *b);
gboolean whence_similarity_is_told_finer (const WhenceProfile *a,
                                          const WhenceProfile *b);
gboolean whence_similarity_contradict   (const WhenceProfile *a,
                                         const WhenceProfile *b,
                                         gint                 more,
                                         gint                *out_score);
gint     whence_similarity_score        (const WhenceProfile *a,
                                         const WhenceProfile *b,
                                         gint                 least);
WhenceLikeness whence_similarity_compare (const WhenceProfile *a,
                                          const WhenceProfile *b);
gboolean whence_similarity_are_unlike    (const WhenceProfile *a,
                                         const WhenceProfile *b);
gint     whence_similarity_get_alone    (const WhenceProfile *a,
                                         const WhenceProfile *b);
gint     whence_similarity_get          (const WhenceProfile *a,
                                         const WhenceProfile *b,
                                         const char          *feature);
char    *whence_similarity_explain      (const WhenceProfile *a,
                                 const WhenceProfile *b);
gint64   whence_similarity_find_slack   (const WhenceSpan *span);
gint64   whence_similarity_find_back    (const WhenceSpan *span);
gboolean whence_similarity_is_same_name (const char *a,
                                         const char *b);

G_END_DECLS
