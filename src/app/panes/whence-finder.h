/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-workspace.h"

G_BEGIN_DECLS

/* A bar to search in as one types, and to choose what is shown. */
#define WHENCE_TYPE_FINDER (whence_finder_get_type ())
G_DECLARE_FINAL_TYPE (WhenceFinder, whence_finder, WHENCE, FINDER, GtkWidget)

void whence_finder_set_workspace (WhenceFinder    *self,
                                  WhenceWorkspace *workspace);
void whence_finder_open          (WhenceFinder    *self);
void whence_finder_close         (WhenceFinder    *self);

G_END_DECLS
