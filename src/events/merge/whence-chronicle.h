/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-similarity.h"

G_BEGIN_DECLS

/* So many tellings of an article that may be of one time are looked at. */
#define WHENCE_CHRONICLE_REACH 64

/* Whether two tellings are of one time. */
typedef gboolean (*WhenceChronicleIs) (const WhenceProfile *, const WhenceProfile *);

/**
 * WhenceChronicle:
 * @profiles: the tellings, in order of time
 * @n_articles: how many articles tell them
 * @begins: (array length=n_articles): of each article, where its tellings begin in @told
 * @told: the tellings of each article in order of time
 * @places: of each telling, where it is in @told
 * @until: of each place, how far the tellings before it reach
 *
 * What each article tells, in order of time.
 */
typedef struct
{
  const WhenceProfile *profiles;
  guint n_articles;
  guint *begins;
  guint *told;
  guint *places;
  gint64 *until;
} WhenceChronicle;

void whence_chronicle_init (WhenceChronicle *self, const WhenceProfile *profiles, guint n);
void whence_chronicle_clear (WhenceChronicle *self);
gboolean whence_chronicle_is_alone (const WhenceChronicle *self, guint telling, guint other);
gboolean whence_chronicle_find_of_time (const WhenceChronicle *self, guint telling, guint article, WhenceChronicleIs are_of_one_time, guint *out_tellings,
                                        guint *out_n);
void whence_chronicle_mark (WhenceProfile *profiles, guint n);

G_END_DECLS
