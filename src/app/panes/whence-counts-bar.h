/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-workspace.h"

G_BEGIN_DECLS

/* How many events there are, and how many of them are undated, hidden or merged: each number opens the list of what it counts. */
#define WHENCE_TYPE_COUNTS_BAR (whence_counts_bar_get_type ())
G_DECLARE_FINAL_TYPE (WhenceCountsBar, whence_counts_bar, WHENCE, COUNTS_BAR, GtkWidget)

void whence_counts_bar_set_workspace (WhenceCountsBar *self,
                                      WhenceWorkspace *workspace);

G_END_DECLS
