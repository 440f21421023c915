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

#define WHENCE_SUBJECT_MAX 48

/**
 * WhenceSubject:
 * @names: (array length=n): hashes of who and where all the events of one article tell of, but for countries; sorted
 * @bits: a bit of 64 for each of @names
 *
 * What an article is about.
 */
typedef struct
{
  guint32 names[WHENCE_SUBJECT_MAX];
  guint   n;
  guint64 bits;
} WhenceSubject;

/**
 * WhenceProfile:
 * @event: a telling
 * @mention: its passage
 * @subject: (nullable): what its article is about
 * @stems: (array length=n_stems): hashes of the stems of its title's words and names, sorted
 * @keys: (array length=n_keys): the same and those of people and place, sorted: what shares none is not worth comparing
 * @people: (array zero-terminated=1): who takes part, without accents
 * @words_of_people: a bit of 64 for each word of their names: who shares none shares nobody
 * @lands: bits of those of @people, from the first, that are countries
 * @place: (nullable): where, without accents
 * @place_is_land: whether that is a country
 *
 * What of a telling is compared.
 */
typedef struct
{
  const WhenceEvent   *event;
  const WhenceMention *mention;
  const WhenceSubject *subject;
  guint32             *stems;
  guint                n_stems;
  guint32             *keys;
  guint                n_keys;
  char               **people;
  guint64              words_of_people;
  guint32              lands;
  char                *place;
  gboolean             place_is_land;
} WhenceProfile;

void  whence_profile_init      (WhenceProfile     *self,
                                const WhenceEvent *event);
void  whence_profile_add_to      (const WhenceProfile *self,
                                  WhenceSubject       *subject);
void  whence_profile_clear     (WhenceProfile *self);
gint  whence_similarity_score  (const WhenceProfile *a,
                                const WhenceProfile *b);
char *whence_similarity_explain (const WhenceProfile *a,
                                 const WhenceProfile *b);
gboolean whence_similarity_is_same_name (const char *a,
                                         const char *b);

G_END_DECLS
