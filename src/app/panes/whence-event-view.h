/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-workspace.h"

G_BEGIN_DECLS

/* The events as a list in order of time. */
#define WHENCE_TYPE_EVENT_VIEW (whence_event_view_get_type ())
G_DECLARE_FINAL_TYPE (WhenceEventView, whence_event_view, WHENCE, EVENT_VIEW, GtkWidget)

void whence_event_view_set_workspace (WhenceEventView *self,
                                      WhenceWorkspace *workspace);

G_END_DECLS
