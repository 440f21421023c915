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
    {
      GtkAccessible *button = GTK_ACCESSIBLE (gtk_widget_get_first_child (widget));

      /* Its label would be read out, too. */
      gtk_accessible_reset_relation (button, GTK_ACCESSIBLE_RELATION_LABELLED_BY);
      gtk_accessible_update_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    }
}

/**
 * whence_naming_set_row:
 * @child: what a row of a list shows
 * @name: its name for assistive tools
 *
 * Names the row, which takes the focus.  Where there is none it does nothing.
 */
void
whence_naming_set_row (GtkWidget *child, const char *name)
{
  while (child != NULL && gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (child)) != GTK_ACCESSIBLE_ROLE_LIST_ITEM)
    child = gtk_widget_get_parent (child);
  if (child != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
