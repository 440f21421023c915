/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-deeds.h"
#include "whence-event.h"
#include "whence-subject.h"

G_BEGIN_DECLS

#define WHENCE_NUMBERS_MAX 8
#define WHENCE_SLOTS_MAX 8

typedef enum
{
  WHENCE_ALONE_ON_DAY = 1 << 0,
  WHENCE_ALONE_AMONG_DAYS = 1 << 1,
  WHENCE_ALONE_AMONG_MONTHS = 1 << 2,
  WHENCE_ALONE_LONG_AGO = 1 << 3, /* or to come: not of the days that the article is news of */
  WHENCE_ALONE_IN_MINUTE = 1 << 4, /* told to the minute, and none that a programme has */
} WhenceAlone;

/**
 * WhenceProfile:
 * @event: a telling
 * @mention: its passage
 * @span: its date
 * @slack: by how many minutes that may be off: what is told as "about" by as much as it is long, a year at most, and a time of day by what clocks
 *   and tellers differ
 * @back: by how many minutes it may lie before its date: what is told by its end alone, "by 2017", by as much as that is long, half a day at least
 * @kind: its kind
 * @flags: its flags
 * @dated: whether it has a date
 * @subject: (nullable): what its article is about
 * @stems: of its title's words that tell it from others: neither deeds nor people nor places
 * @told: the same of the whole passage and the title
 * @named: of the names in its title that are neither people nor places
 * @slots: (array length=n_slots): what a word of its title is said with: "crash" with "train" before it, "bill" with "fisheries" behind "on"; and
 *   whether that is who does what a verb tells
 * @names: of all names in its passage, but for countries
 * @nations: the lands that its title or who takes part names, by themselves, their capital or their people, where several articles are compared
 * @cast: of the words of its people and place
 * @agents: of the last words of those of its people that are no places
 * @site: of the words of its place
 * @speaker: of the names of who says what its title tells
 * @doer: of the last word of the name before that verb, which does it: "the firm Skyhold ordered"; 0 for none
 * @patient: of the last word of the name that the verb of its title is done to: "jailed Anna Lund"; 0 for none
 * @posts: of the offices that its title names
 * @keys: what it is looked up by: what shares none is not worth comparing
 * @deeds: what is done
 * @sure_deeds: whether they stand in its title or beside its date
 * @usual: whether much else that it is compared with tells the same deeds
 * @beside: what else its passage tells as done
 * @ordinals: a bit for each: "first", "second"
 * @numbers: (array length=n_numbers): amounts, each with the stem of what is counted, 0 for nothing, and whether it is seldom shared by chance
 * @people: (array zero-terminated=1): who takes part, without accents
 * @first: (nullable): of @people the one that its title names first
 * @first_begins: whether it begins with that
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
 * @is_of_chronicle: whether that list is one of what its text tells, and this row the one left of its time
 * @counterpart: (nullable): the one thing that the text beside a list tells of the time of this row, or the one row of that of what the text tells
 * @alone: #WhenceAlone: whether its article tells nothing else of that time, of what is told as exactly
 *
 * What of a telling is compared.
 */
struct _WhenceProfile
{
  const WhenceEvent   *event;
  const WhenceMention *mention;
  WhenceSpan           span;
  gint64               slack;
  gint64               back;
  WhenceKind           kind;
  guint                flags;
  gboolean             dated;
  const WhenceSubject *subject;
  WhenceHashes         stems;
  WhenceHashes         told;
  WhenceHashes         named;
  WhenceHashes         names;
  WhenceHashes         nations;
  WhenceHashes         cast;
  WhenceHashes         agents;
  WhenceHashes         site;
  WhenceHashes         speaker;
  guint32              doer;
  guint32              patient;
  WhenceHashes         posts;
  WhenceHashes         keys;
  WhenceDeeds          deeds;
  gboolean             sure_deeds;
  gboolean             usual;
  WhenceDeeds          beside;
  guint       ordinals;
  struct
  {
    guint32  of;
    guint32  with;
    gboolean is_subject;
  } slots[WHENCE_SLOTS_MAX];
  guint    n_slots;
  struct
  {
    guint32  amount;
    guint32  of;
    gboolean exact;
  } numbers[WHENCE_NUMBERS_MAX];
  guint    n_numbers;
  char   **people;
  const char *first;
  gboolean first_begins;
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
  gboolean is_of_chronicle;
  const WhenceProfile *counterpart;
  guint8   alone;
};

void  whence_profile_init    (WhenceProfile       *self,
                                       const WhenceEvent   *event);
void  whence_profile_begin   (WhenceProfile       *self,
                              const WhenceEvent   *event);
void  whence_profile_read_nations (WhenceProfile *self);
void  whence_profile_clear   (WhenceProfile       *self);
void  whence_profile_count   (const WhenceProfile *self,
                              WhenceRarity        *rarity);
void  whence_profile_mark_common (WhenceProfile       *self,
                                  const WhenceRarity  *rarity);
/* Stands for what is counted by the hundred; "million" and its like follow.  No word has so small a hash. */
#define WHENCE_PROFILE_PERCENT 1u
#define WHENCE_PROFILE_SCALES_END 16u

/* Of so many of those who take part it is known whether they are countries. */
#define WHENCE_PROFILE_LANDS_MAX 32

/* Whether both are of a time that is no news. */
static inline gboolean
whence_profile_are_long_ago (const WhenceProfile *a,
                             const WhenceProfile *b)
{
  return (a->alone & b->alone & WHENCE_ALONE_LONG_AGO) != 0;
}

/* Whether the one at @index of its people is a country. */
static inline gboolean
whence_profile_is_land (const WhenceProfile *self,
                        guint                index)
{
  return index < WHENCE_PROFILE_LANDS_MAX && (self->lands & 1u << index);
}

/* Whether it is a country or a town. */
static inline gboolean
whence_profile_is_place (const WhenceProfile *self,
                         guint                index)
{
  return index < WHENCE_PROFILE_LANDS_MAX && (self->places & 1u << index);
}

char *whence_profile_make_title (const WhenceEvent *event);

G_END_DECLS
