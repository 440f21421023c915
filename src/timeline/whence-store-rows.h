/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-edits.h"
#include "whence-era.h"
#include "whence-store.h"

G_BEGIN_DECLS

/* What one row of a document may hold. */
#define WHENCE_STORE_MAX_RULE 64u

/* An article as it was added, before the user said anything of it. */
typedef struct
{
  gint64         row;
  WhenceArticle *article;
} WhenceArticleRow;

/* One of the candidates for an article's reference date. */
typedef struct
{
  gint64          row;
  gint64          article;
  WhenceCandidate candidate;
} WhenceCandidateRow;

void        whence_article_row_free     (WhenceArticleRow *self);
GPtrArray  *whence_store_load_articles  (WhenceStore *self,
                                         GPtrArray   *known,
                                         GError     **error);
WhenceEdits *whence_store_load_edits    (WhenceStore *self,
                                         GError     **error);
GPtrArray  *whence_store_load_eras      (WhenceStore *self,
                                         GError     **error);
GHashTable *whence_store_load_candidates (WhenceStore *self,
                                          GHashTable  *articles,
                                          GError     **error);
GHashTable *whence_store_load_events    (WhenceStore *self,
                                         GHashTable  *articles,
                                         GHashTable  *known,
                                         GError     **error);
gint64      whence_store_add_article    (WhenceStore         *self,
                                         const WhenceArticle *article,
                                         gint64               retrieved,
                                         GError             **error);
gboolean    whence_store_add_candidate  (WhenceStore           *self,
                                         gint64                 article,
                                         const WhenceCandidate *candidate,
                                         GError               **error);
gboolean    whence_store_add_event      (WhenceStore       *self,
                                         const WhenceEvent *event,
                                         GHashTable        *article_rows,
                                         GError           **error);
gboolean    whence_store_set_fact       (WhenceStore *self,
                                         const char  *key,
                                         WhenceFact   fact,
                                         const char  *value,
                                         GError     **error);
gboolean    whence_store_set_era        (WhenceStore     *self,
                                         const char      *id,
                                         const WhenceEra *era,
                                         GError         **error);
gboolean    whence_store_kill           (WhenceStore *self,
                                         const char  *table,
                                         gint64       row,
                                         GError     **error);
gboolean    whence_store_kill_candidates (WhenceStore *self,
                                          gint64       article,
                                          GError     **error);

G_END_DECLS
