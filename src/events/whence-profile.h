/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-deeds.h"
#include "whence-event.h"

G_BEGIN_DECLS

#define WHENCE_SUBJECT_MAX 96
#define WHENCE_NUMBERS_MAX 8
#define WHENCE_SLOTS_MAX 8

/**
 * WhenceSubject:
 * @number: of the article among those that are merged
 * @shared: (nullable) (array): by the number of another article, one more than how many names the two share, or 0 where nobody asked
 * @names: (array length=n): hashes of the names in an article's lead and in all that it tells, but for countries; sorted
 * @sure: (array length=n): whether each is one, and does not only begin a sentence
 * @bits: a bit of 64 for each of @names
 *
 * What an article is about.
 */
typedef struct
{
  guint   number;
  guint8 *shared;
  guint32 names[WHENCE_SUBJECT_MAX];
  guint8  sure[WHENCE_SUBJECT_MAX];
  guint   n;
  guint64 bits;
} WhenceSubject;

/**
 * WhenceHashes:
 * @at: (array length=n): hashes of stems, sorted, each once
 * @bits: a bit of 64 for each: what shares none of them shares no hash
 */
typedef struct
{
  guint32 *at;
  guint    n;
  guint64  bits;
} WhenceHashes;

/**
 * WhenceProfile:
 * @event: a telling
 * @mention: its passage
 * @span: its date
 * @slack: by how many minutes that may be off: what is told as "about" by as much as it is long, a year at most, and a time of day by what clocks
 *   and tellers differ
 * @kind: its kind
 * @flags: its flags
 * @dated: whether it has a date
 * @subject: (nullable): what its article is about
 * @stems: of its title's words that tell it from others: neither deeds nor people nor places
 * @told: the same of the whole passage and the title
 * @named: of the names in its title that are neither people nor places
 * @slots: (array length=n_slots): what a word of its title is said with: "crash" with "train" before it, "bill" with "fisheries" behind "on"
 * @names: of all names in its passage, but for countries
 * @cast: of the words of its people and place
 * @site: of the words of its place
 * @posts: of the offices that its title names
 * @keys: what it is looked up by: what shares none is not worth comparing
 * @deeds: what is done
 * @sure_deeds: whether they stand in its title or beside its date
 * @beside: what else its passage tells as done
 * @ordinals: a bit for each: "first", "second"
 * @numbers: (array length=n_numbers): amounts, each with the stem of what is counted
 * @people: (array zero-terminated=1): who takes part, without accents
 * @words_of: (array): of each of @people a bit of 64 for each word of the name
 * @words_of_people: all of these: who shares none shares nobody
 * @lands: bits of those of @people, from the first, that are countries
 * @places: bits of those that are countries or towns
 * @guessed: bits of those of @people that the passage does not name: a pronoun was resolved
 * @place: (nullable): where, without accents
 * @place_hash: of @place
 * @id_hash: of the telling's id
 * @place_is_land: whether that is a country
 * @is_row: whether it is told in a row of a list
 *
 * What of a telling is compared.
 */
typedef struct
{
  const WhenceEvent   *event;
  const WhenceMention *mention;
  WhenceSpan           span;
  gint64               slack;
  WhenceKind           kind;
  guint                flags;
  gboolean             dated;
  const WhenceSubject *subject;
  WhenceHashes         stems;
  WhenceHashes         told;
  WhenceHashes         named;
  WhenceHashes         names;
  WhenceHashes         cast;
  WhenceHashes         site;
  WhenceHashes         posts;
  WhenceHashes         keys;
  WhenceDeeds          deeds;
  gboolean             sure_deeds;
  WhenceDeeds          beside;
  guint       ordinals;
  struct
  {
    guint32 of;
    guint32 with;
  } slots[WHENCE_SLOTS_MAX];
  guint    n_slots;
  struct
  {
    guint32 amount;
    guint32 of;
  } numbers[WHENCE_NUMBERS_MAX];
  guint    n_numbers;
  char   **people;
  guint64 *words_of;
  guint64  words_of_people;
  guint32  lands;
  guint32  places;
  guint32  guessed;
  char    *place;
  guint32  place_hash;
  guint32  id_hash;
  gboolean place_is_land;
  gboolean is_row;
} WhenceProfile;

void  whence_profile_init    (WhenceProfile       *self,
                                       const WhenceEvent   *event);
void  whence_subject_read    (WhenceSubject       *self,
                              const WhenceArticle *article);
void  whence_profile_add_to  (const WhenceProfile *self,
                                       WhenceSubject       *subject);
void  whence_profile_begin   (WhenceProfile       *self,
                              const WhenceEvent   *event);
void  whence_profile_clear   (WhenceProfile       *self);
guint whence_hashes_count    (const WhenceHashes  *a,
                                       const WhenceHashes  *b);
char          *whence_profile_make_plain (const char *text);

G_END_DECLS
