/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-source.h"
#include "whence-title.h"

G_BEGIN_DECLS

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

gboolean whence_setting_parse_part (WhenceSetting        *self,
                                    const WhenceSource   *source,
                                    guint                 sentence,
                                    const WhenceSentence *prose);
gboolean whence_setting_parse      (WhenceSetting      *self,
                                    const WhenceSource *source,
                                    guint               sentence);
gboolean whence_setting_init       (WhenceSetting      *self,
                                    const WhenceSource *source,
                                    guint               sentence);
void     whence_setting_clear      (WhenceSetting *self);

G_END_DECLS
