/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-help.h"

struct _WhenceHelp
{
  GtkWindow parent_instance;
};

G_DEFINE_FINAL_TYPE (WhenceHelp, whence_help, GTK_TYPE_WINDOW)

static void
whence_help_class_init (WhenceHelpClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/whence/Whence/whence-help.ui");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
whence_help_init (WhenceHelp *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * whence_help_new:
 * @parent: (nullable): the window it belongs to
 *
 * Returns: (transfer floating): a window with the help
 */
GtkWidget *
whence_help_new (GtkWindow *parent)
{
  return g_object_new (WHENCE_TYPE_HELP, "transient-for", parent, "destroy-with-parent", TRUE, NULL);
}
