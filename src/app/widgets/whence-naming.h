/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void whence_naming_set (GtkWidget  *widget,
                        const char *name);
void whence_naming_set_row (GtkWidget  *child,
                            const char *name);

G_END_DECLS
