/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-workspace.h"

G_BEGIN_DECLS

/* The selected event: when, why then, told by whom. */
#define WHENCE_TYPE_DETAILS (whence_details_get_type ())
G_DECLARE_FINAL_TYPE (WhenceDetails, whence_details, WHENCE, DETAILS, GtkWidget)

void whence_details_set_workspace (WhenceDetails   *self,
                                   WhenceWorkspace *workspace);

void whence_details_edit_title    (WhenceDetails *self);
void whence_details_edit_date     (WhenceDetails *self);
void whence_details_commit_note   (WhenceDetails *self);

G_END_DECLS
