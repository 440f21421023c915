/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-phrase.h"

G_BEGIN_DECLS

char    *whence_label_render       (WhencePhrase *phrase,
                                    const char   *tail);
char    *whence_label_to_small     (const char *text,
                                    gsize       length);
char    *whence_label_join_words   (const WhenceTree *tree,
                                    gint              first,
                                    gint              last);
char    *whence_label_of_name      (const WhenceTitleContext *context,
                                    gint                      name,
                                    const char               *tail);
char    *whence_label_of_pair      (const WhenceTitleContext *context,
                                    gint                      noun,
                                    gint                      compound);
char    *whence_label_of_core      (const WhenceTitleContext *context,
                                    gint                      noun,
                                    gboolean                  adjectives);
gboolean whence_label_says_nothing (const WhencePhrase *phrase,
                                    gint                noun);
gint     whence_label_find_entity  (const WhenceTitleContext *context,
                                    gint                      node,
                                    WhenceEntityKind         *out_kind,
                                    guint                    *out_n);
gint     whence_label_get_told_of  (const WhenceTree *tree,
                                    gint              predicate,
                                    gint              subject);
char    *whence_label_of_part      (const WhenceTitleContext *context,
                                    gint                      predicate);

gboolean whence_label_leaves_open (const char *label);

G_END_DECLS
