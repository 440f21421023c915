/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-entities.h"
#include "whence-syntax.h"
#include "whence-timex.h"

G_BEGIN_DECLS

/**
 * WhenceThings:
 *
 * What an article tells of, named or not, sentence by sentence: what its pronouns and "the company" stand for.
 */
typedef struct _WhenceThings WhenceThings;

/**
 * WhenceSource:
 * @words: (nullable): the event words of its language, where they are known; else neither @entities nor @model nor what is made of them is there
 * @barren: sentences that were found to tell nothing more of a noun, see whence_telling_tell()
 *
 * All that is known of an article when its events are built.  Borrowed.
 */
typedef struct
{
  WhenceArticle           *article;
  const WhenceTokens      *tokens;
  const GArray            *timexes;
  const WhenceSyntaxModel *model;
  const WhenceEventWords  *words;
  const WhenceEntities    *entities;
  GHashTable              *barren;
  WhenceThings            *things;
} WhenceSource;

static inline const WhenceTimex *
whence_source_get_timex (const WhenceSource *self,
                         guint               index)
{
  return &g_array_index (self->timexes, WhenceTimex, index);
}

static inline gboolean
whence_source_has_flag (const WhenceSource *self,
                        guint               token,
                        guint               flag)
{
  return (self->tokens->tokens[token].flags & flag) != 0;
}

static inline gboolean
whence_source_word_is (const WhenceSource *self,
                       guint               token,
                       const char *const  *list)
{
  return whence_entities_is (self->entities, token, list);
}

guint whence_source_find_timex       (const WhenceSource *self,
                                      guint               token);
guint whence_source_measure_dateline (const WhenceArticle  *article,
                                      const WhenceTokens   *tokens,
                                      const WhenceSentence *sentence);

G_END_DECLS
