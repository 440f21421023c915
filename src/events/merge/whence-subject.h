/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-article.h"
#include "whence-hashes.h"

G_BEGIN_DECLS

#define WHENCE_SUBJECT_MAX 96
/* So many names in common are all that matters. */
#define WHENCE_SUBJECT_SURE 3

typedef struct _WhenceProfile WhenceProfile;

/**
 * WhenceSubject:
 * @number: of the article among those that are merged
 * @shared: (nullable) (array): by the number of another article, one more than how many names the two share, or 0 where nobody asked
 * @names: (array length=n): hashes of the names in an article's lead and in all that it tells, but for countries; sorted
 * @sure: (array length=n): whether each is one, and does not only begin a sentence
 * @told: (array length=n): how many tellings each takes part in, as far as that matters
 * @bits: a bit of 64 for each of @names
 * @known: of all words of the article that have a capital, settled when all tellings are there
 * @about: of the name that takes part in more of what it tells than any other; 0 for none
 *
 * What an article is about.
 */
typedef struct
{
  guint        number;
  guint8      *shared;
  guint32      names[WHENCE_SUBJECT_MAX];
  guint8       sure[WHENCE_SUBJECT_MAX];
  guint8       told[WHENCE_SUBJECT_MAX];
  guint        n;
  guint64      bits;
  WhenceHashes known;
  guint32      about;
} WhenceSubject;

WhenceSubject *whence_subject_new         (guint                number,
                                           const WhenceArticle *article);
void           whence_subject_free        (WhenceSubject       *self);
void           whence_subject_add_telling (WhenceSubject       *self,
                                           const WhenceProfile *telling);
void           whence_subject_settle      (WhenceSubject       *self);
gint           whence_subject_count_shared (const WhenceSubject *a,
                                            const WhenceSubject *b);
gboolean       whence_subject_are_of_one_story (const WhenceSubject *a,
                                                const WhenceSubject *b);
void           whence_subject_mark_common (WhenceSubject       *self,
                                           const WhenceRarity  *rarity);

G_END_DECLS
