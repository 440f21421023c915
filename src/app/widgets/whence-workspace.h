/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-article-item.h"
#include "whence-document.h"

G_BEGIN_DECLS

/* What a window shows: a document, the one selected event, and those that are marked with it. */
#define WHENCE_TYPE_WORKSPACE (whence_workspace_get_type ())
G_DECLARE_FINAL_TYPE (WhenceWorkspace, whence_workspace, WHENCE, WORKSPACE, GObject)

WhenceWorkspace      *whence_workspace_new               (void);
const WhenceTimeline *whence_workspace_get_timeline      (WhenceWorkspace *self);
WhenceTimeline       *whence_workspace_dup_shown         (WhenceWorkspace *self);
guint                 whence_workspace_count_left_out   (WhenceWorkspace *self);
void                  whence_workspace_set_document      (WhenceWorkspace *self,
                                                          WhenceDocument  *document);
WhenceDocument       *whence_workspace_get_document      (WhenceWorkspace *self);
GListModel           *whence_workspace_get_articles      (WhenceWorkspace *self);
WhenceEventList      *whence_workspace_get_events        (WhenceWorkspace *self);
GtkSingleSelection   *whence_workspace_get_selection     (WhenceWorkspace *self);
GtkMultiSelection    *whence_workspace_get_marks         (WhenceWorkspace *self);
char                **whence_workspace_dup_marked        (WhenceWorkspace *self);
WhenceEvent          *whence_workspace_get_selected      (WhenceWorkspace *self);
void                  whence_workspace_filter            (WhenceWorkspace    *self,
                                                          const WhenceFilter *filter);
void                  whence_workspace_set_words         (WhenceWorkspace *self,
                                                          const char      *words);
const char           *whence_workspace_get_words         (WhenceWorkspace *self);
void                  whence_workspace_select            (WhenceWorkspace *self,
                                                          guint            position);
void                  whence_workspace_show              (WhenceWorkspace *self,
                                                          const char      *id);
gboolean              whence_workspace_step              (WhenceWorkspace *self,
                                                          gint             count);
const WhenceReading  *whence_workspace_get_reading       (WhenceWorkspace *self,
                                                          const char      *hash);
void                  whence_workspace_check             (WhenceWorkspace *self,
                                                          gboolean         done,
                                                          const GError    *error);

G_END_DECLS
