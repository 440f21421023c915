/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What the program does and how to use it, on one page. */
#define WHENCE_TYPE_HELP (whence_help_get_type ())
G_DECLARE_FINAL_TYPE (WhenceHelp, whence_help, WHENCE, HELP, GtkWindow)

GtkWidget *whence_help_new (GtkWindow *parent);

G_END_DECLS
