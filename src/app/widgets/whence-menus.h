/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What can be done to an event: the same menu on the timeline and in the list. */
#define WHENCE_MENU_EVENT "event-menu"

GtkWidget *whence_menus_new_popover (const char *id);

G_END_DECLS
