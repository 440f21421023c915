/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-event.h"

G_BEGIN_DECLS

/* What two tellings must be worth together to be one event. */
#define WHENCE_SIMILARITY_JOIN 6
/* The same where their dates differ: a conflict is only shown where all else agrees. */
#define WHENCE_SIMILARITY_CONFLICT 9
/* Dates so many days apart can still be meant for one event. */
#define WHENCE_SIMILARITY_NEAR_DAYS 3

/**
 * WhenceProfile:
 * @event: a telling
 * @stems: (array length=n_stems): hashes of the stems of its title's words and names, sorted
 * @keys: (array length=n_keys): the same and those of people and place, sorted: what shares none is not worth comparing
 *
 * What of a telling is compared.
 */
typedef struct
{
  const WhenceEvent *event;
  guint32           *stems;
  guint              n_stems;
  guint32           *keys;
  guint              n_keys;
} WhenceProfile;

void  whence_profile_init      (WhenceProfile     *self,
                                const WhenceEvent *event);
void  whence_profile_clear     (WhenceProfile *self);
gint  whence_similarity_score  (const WhenceProfile *a,
                                const WhenceProfile *b);
char *whence_similarity_explain (const WhenceProfile *a,
                                 const WhenceProfile *b);

G_END_DECLS
