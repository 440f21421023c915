/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-article-item.h"
#include "whence-event-list.h"
#include "whence-pipeline.h"

G_BEGIN_DECLS

/**
 * WhenceSnapshot:
 * @timeline: a timeline
 *
 * Keeps a timeline alive while it is used, though the workspace may have gone on to another.  Reference counted.
 */
typedef struct
{
  WhenceTimeline *timeline;
} WhenceSnapshot;

void whence_snapshot_unref (WhenceSnapshot *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceSnapshot, whence_snapshot_unref)

/* What a window shows: articles, their timeline, and the one selected event. */
#define WHENCE_TYPE_WORKSPACE (whence_workspace_get_type ())
G_DECLARE_FINAL_TYPE (WhenceWorkspace, whence_workspace, WHENCE, WORKSPACE, GObject)

WhenceWorkspace      *whence_workspace_new               (void);
const WhenceTimeline *whence_workspace_get_timeline      (WhenceWorkspace *self);
WhenceSnapshot       *whence_workspace_ref_snapshot      (WhenceWorkspace *self);
void                  whence_workspace_take_timeline     (WhenceWorkspace *self,
                                                          WhenceTimeline  *timeline);
GPtrArray            *whence_workspace_dup_articles      (WhenceWorkspace *self);
GListModel           *whence_workspace_get_articles      (WhenceWorkspace *self);
WhenceEventList      *whence_workspace_get_events        (WhenceWorkspace *self);
GtkSingleSelection   *whence_workspace_get_selection     (WhenceWorkspace *self);
WhenceEvent          *whence_workspace_get_selected      (WhenceWorkspace *self);
void                  whence_workspace_select            (WhenceWorkspace *self,
                                                          guint            position);
gboolean              whence_workspace_step              (WhenceWorkspace *self,
                                                          gint             count);
const WhenceReading  *whence_workspace_get_reading       (WhenceWorkspace *self,
                                                          const char      *hash);

G_END_DECLS
