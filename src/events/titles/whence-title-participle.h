/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-phrase.h"

G_BEGIN_DECLS

const char *whence_title_get_past_of_be (const WhenceTitleContext *context,
                                         gint                      noun);
void whence_title_fill_participle    (WhencePhrase     *phrase,
                                      gint              predicate,
                                      gint              noun,
                                      gboolean         *out_subject);
void whence_title_fill_task          (WhencePhrase     *phrase,
                                      gint              infinitive,
                                      gint              bound,
                                      gboolean         *out_subject);
void whence_title_fill_coming        (WhencePhrase     *phrase,
                                      gint              infinitive,
                                      gint              bound,
                                      gboolean         *out_subject);
void whence_title_fill_apposed       (WhencePhrase     *phrase,
                                      gint              noun,
                                      gint              named,
                                      gboolean         *out_subject);
char *whence_title_render_subject (const WhencePhrase *phrase,
                                   gint                noun);

gint  whence_title_find_forced   (const WhenceTree *tree,
                                  gint              infinitive);
void  whence_title_fill_forced   (WhencePhrase *phrase,
                                  gint          infinitive,
                                  gint          object,
                                  gboolean     *out_subject);

G_END_DECLS
