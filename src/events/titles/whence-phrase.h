/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-title.h"

G_BEGIN_DECLS

/* What it costs to leave out something that is needed; what is not costs 1. */
#define WHENCE_PHRASE_NEEDED 4

/* How much a phrase keeps of its noun phrases; each style is shorter than the one before. */
typedef enum
{
  WHENCE_STYLE_WHOLE,
  WHENCE_STYLE_BRIEF,   /* persons by their short names */
  WHENCE_STYLE_PLAIN,   /* and no adjectives, save for the subject's and those with a capital */
  WHENCE_STYLE_COMPACT, /* and none of these either, and no articles */
  WHENCE_N_STYLES
} WhenceStyle;

/**
 * WhencePhrase:
 *
 * A choice of a sentence's words that grows constituent by constituent while it fits.
 */
typedef struct
{
  const WhenceTitleContext *context;
  WhenceStyle               style;
  guint                     refused;  /* telling constituents that did not fit */
  guint8                    chosen[WHENCE_TREE_MAX_WORDS];
  char                     *replaced[WHENCE_TREE_MAX_WORDS]; /* what stands in a word's place */
} WhencePhrase;

void     whence_phrase_init     (WhencePhrase             *self,
                                 const WhenceTitleContext *context,
                                 WhenceStyle               style);
void     whence_phrase_clear    (WhencePhrase *self);
void     whence_phrase_add_noun (WhencePhrase *self,
                                 gint          node);
void     whence_phrase_add_row  (WhencePhrase *self,
                                 gint          first);
gboolean whence_phrase_keeps    (const WhencePhrase *self,
                                 gint                child);
void     whence_phrase_drop_case (WhencePhrase *self,
                                  gint          noun);
gboolean whence_phrase_try      (WhencePhrase *self,
                                 gint          node,
                                 guint         limit);
void     whence_phrase_grow     (WhencePhrase *self,
                                 guint         limit,
                                 guint         wish);
void     whence_phrase_share_helpers (WhencePhrase *self,
                                      gint          node);
gboolean whence_phrase_is_between (const WhenceTree *tree,
                                   gint              node);
gboolean whence_phrase_is_needed (const WhencePhrase *self,
                                  gint                node);
void     whence_phrase_add_complements (WhencePhrase *self,
                                        gint          noun,
                                        gint          end,
                                        guint         limit);
void     whence_phrase_show     (const WhencePhrase *self,
                                 guint8             *chosen);
char    *whence_phrase_render   (const WhencePhrase *self);
guint    whence_phrase_measure  (const WhencePhrase *self);
char    *whence_phrase_render_noun (const WhenceTitleContext *context,
                                    gint                      noun,
                                    WhenceStyle               style,
                                    guint                     limit);
char    *whence_phrase_finish   (WhencePhrase *self);
char    *whence_phrase_capitalise (const char *text);

G_END_DECLS
