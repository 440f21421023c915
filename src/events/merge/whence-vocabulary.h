/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-profile.h"

G_BEGIN_DECLS

typedef struct _WhenceVocabulary WhenceVocabulary;

/* What an article is asked of how often it has it. */
typedef enum
{
  WHENCE_VOCABULARY_WORD, /* the hash of a word, in how many sentences */
  WHENCE_VOCABULARY_DEED, /* in how many events */
  WHENCE_VOCABULARY_AMOUNT,
  WHENCE_N_VOCABULARIES,
} WhenceVocabularyOf;

WhenceVocabulary *whence_vocabulary_new         (const WhenceArticle    *article);
void              whence_vocabulary_add_telling (WhenceVocabulary       *self,
                                                 const WhenceProfile    *telling,
                                                 guint                   event);
void              whence_vocabulary_settle      (WhenceVocabulary       *self);
void              whence_vocabulary_free        (WhenceVocabulary       *self);
guint             whence_vocabulary_count       (const WhenceVocabulary *self,
                                                 WhenceVocabularyOf      of,
                                                 guint32                 what);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceVocabulary, whence_vocabulary_free)

G_END_DECLS
