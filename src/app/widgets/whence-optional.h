/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A row of children that are shown only where there is room: first come, first served.  For what can also be reached elsewhere. */
#define WHENCE_TYPE_OPTIONAL (whence_optional_get_type ())
G_DECLARE_FINAL_TYPE (WhenceOptional, whence_optional, WHENCE, OPTIONAL, GtkWidget)

G_END_DECLS
