/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-menus.h"

#include <glib/gi18n.h>

/**
 * whence_menus_new_popover:
 * @id: name of a menu in ui/whence-menus.ui
 *
 * Returns: (transfer floating): a context menu, to be given a parent
 */
GtkWidget *
whence_menus_new_popover (const char *id)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/org/whence/Whence/whence-menus.ui");
  GtkWidget *popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (gtk_builder_get_object (builder, id)));

  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  gtk_widget_set_halign (popover, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Context Menu"), -1);
  return popover;
}
