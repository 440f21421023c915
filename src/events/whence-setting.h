/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-timex.h"
#include "whence-title.h"

G_BEGIN_DECLS

/**
 * WhenceSource:
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

/**
 * WhenceSetting:
 * @tree: the sentence, parsed
 * @dated: (array): a byte a word, not zero for words of dates
 * @context: the two, as titles want them
 * @sentence: index of the sentence
 *
 * A sentence with its dates marked, in which events are looked for.
 */
typedef struct
{
  WhenceTree        *tree;
  guint8            *dated;
  WhenceTitleContext context;
  guint              sentence;
} WhenceSetting;

guint    whence_source_find_timex (const WhenceSource *source,
                                   guint               token);
guint    whence_setting_measure_dateline (const WhenceArticle  *article,
                                          const WhenceTokens   *tokens,
                                          const WhenceSentence *sentence);
gboolean whence_setting_init      (WhenceSetting      *self,
                                   const WhenceSource *source,
                                   guint               sentence);
gboolean whence_setting_init_part (WhenceSetting        *self,
                                   const WhenceSource   *source,
                                   guint                 sentence,
                                   const WhenceSentence *prose);
void     whence_setting_clear     (WhenceSetting *self);

G_END_DECLS
