/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-document.h"
#include "whence-store-rows.h"
#include "whence-view.h"

G_BEGIN_DECLS

/* What was read from one article alone, kept so that it is read again only when what it hangs on changed. */
typedef struct
{
  WhenceReading *reading;
  char          *reference;
} WhenceFirstReading;

struct _WhenceDocument
{
  GObject          parent_instance;
  WhenceStore     *store;
  char            *path;
  char            *damage;
  gboolean         temporary;
  gboolean         read_only;
  guint            generation; /* of what was extracted */

  GPtrArray       *rows;       /* WhenceArticleRow: articles as they were added */
  GHashTable      *articles;   /* gint64 row → WhenceArticle, as the user wants it */
  GHashTable      *events;     /* gint64 row → WhenceEvent, extracted */
  GPtrArray       *dated;      /* extracted events, in order */
  GPtrArray       *undated;
  GPtrArray       *readings;
  WhenceTellings  *tellings;   /* made when it is asked for */
  WhenceEdits     *edits;
  GPtrArray       *eras;       /* WhenceEra, in order */
  WhenceView      *view;
  GHashTable      *first;      /* hash → WhenceFirstReading */

  WhenceFilter     filter;
  WhenceTimeline  *shown;
  WhenceEventList *list;
};

WhenceFirstReading *whence_first_reading_new  (WhenceReading *reading,
                                               const char    *reference);
void                whence_first_reading_free (WhenceFirstReading *self);

gboolean         whence_document_load         (WhenceDocument *self,
                                               gboolean        base,
                                               GError        **error);
void             whence_document_announce     (WhenceDocument *self);
gboolean         whence_document_begin        (WhenceDocument *self,
                                               WhenceEditKind  kind,
                                               guint           n,
                                               gboolean        base,
                                               GError        **error);
gboolean         whence_document_finish       (WhenceDocument *self,
                                               gboolean        done,
                                               gboolean        base,
                                               GError        **error);
WhenceTellings  *whence_document_get_tellings (WhenceDocument *self);
const WhenceArticleRow *whence_document_find_row (WhenceDocument *self,
                                                  const char     *hash);
WhenceArticle   *whence_document_dress        (WhenceEdits   *edits,
                                               WhenceArticle *article);
gboolean         whence_document_fail         (WhenceDocument     *self,
                                               WhenceDocumentError code,
                                               const char         *reason,
                                               GError            **error);
char            *whence_edit_dup_name         (WhenceEditKind kind,
                                               guint          n);

G_END_DECLS
