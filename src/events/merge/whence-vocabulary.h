/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-article.h"

G_BEGIN_DECLS

typedef struct _WhenceVocabulary WhenceVocabulary;

WhenceVocabulary *whence_vocabulary_new   (const WhenceArticle    *article);
void              whence_vocabulary_free  (WhenceVocabulary       *self);
guint             whence_vocabulary_count (const WhenceVocabulary *self,
                                           guint32                 hash);

G_END_DECLS
