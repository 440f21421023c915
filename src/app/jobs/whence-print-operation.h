/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-groups.h"
#include "whence-workspace.h"

G_BEGIN_DECLS

/* Puts a workspace's timeline on paper, by the pages that whence-cli exports too. */
#define WHENCE_TYPE_PRINT_OPERATION (whence_print_operation_get_type ())
G_DECLARE_FINAL_TYPE (WhencePrintOperation, whence_print_operation, WHENCE, PRINT_OPERATION, GtkPrintOperation)

GtkPrintOperation *whence_print_operation_new (WhenceWorkspace *workspace,
                                               GSettings       *settings,
                                               WhenceGroup      group,
                                               const char      *title);

G_END_DECLS
