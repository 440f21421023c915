/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-naming.h"

/**
 * whence_naming_set:
 * @widget: a control
 * @name: its name for assistive tools
 *
 * Names a control.  Menu buttons and drop-downs hold a button of their own that takes the focus, and that needs the name too.
 */
void
whence_naming_set (GtkWidget *widget, const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (GTK_IS_MENU_BUTTON (widget) || GTK_IS_DROP_DOWN (widget))
    gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (widget)), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
