/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-source.h"
#include "whence-tree.h"

G_BEGIN_DECLS

/**
 * WhenceTitleContext:
 * @tree: the sentence
 * @entities: the names of the article
 * @things: what its pronouns stand for
 * @dated: (array): a byte a word, not zero for words of dates, which no title holds
 * @affirmed: a predicate that is told without what denies it, or -1
 * @date: the first word of the date whose event is told, or -1: of a list with a date each, what stands at that date
 */
typedef struct
{
  const WhenceTree     *tree;
  const WhenceEntities *entities;
  WhenceThings         *things;
  const guint8         *dated;
  gint                  date;
  gint                  affirmed;
} WhenceTitleContext;

char *whence_title_of_clause (const WhenceTitleContext *context,
                              gint                      predicate);
char *whence_title_of_task   (const WhenceTitleContext *context,
                              gint                      infinitive,
                              gint                      bound,
                              gboolean                  ahead);
char *whence_title_of_noun   (const WhenceTitleContext *context,
                              gint                      noun,
                              gboolean                 *out_bare);
char *whence_title_of_rest   (const WhenceTitleContext *context);
char *whence_title_of_quote  (const WhenceTitleContext *context);
char *whence_title_of_quoted (const WhenceTitleContext *context,
                              gint                      predicate);
char *whence_label_of_noun   (const WhenceTitleContext *context,
                              gint                      noun);
char *whence_label_of_clause (const WhenceTitleContext *context,
                              gint                      predicate,
                              const char               *title);
char *whence_label_in_few    (const WhenceTitleContext *context,
                              gint                      predicate);
char *whence_label_cut       (const WhenceTree         *tree,
                              const char               *title);

G_END_DECLS
