/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-optional.h"

#define SPACING 6

struct _WhenceOptional
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (WhenceOptional, whence_optional, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
whence_optional_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
whence_optional_measure (GtkWidget *widget, GtkOrientation orientation, gint for_size, gint *minimum, gint *natural,
                         gint *minimum_baseline, gint *natural_baseline)
{
  gboolean horizontal = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      gint least, wanted;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, orientation, -1, &least, &wanted, NULL, NULL);
      if (horizontal)
        *natural += wanted + (*natural > 0 ? SPACING : 0);
      else
        *minimum = *natural = MAX (*natural, wanted);
    }
}

static void
whence_optional_size_allocate (GtkWidget *widget, gint width, gint height, gint baseline)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gint x = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      gint wanted;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &wanted, NULL, NULL);
      gtk_widget_set_child_visible (child, x + wanted <= width);
      if (x + wanted <= width)
        gtk_widget_size_allocate (child, &(GtkAllocation){ rtl ? width - x - wanted : x, 0, wanted, height }, baseline);
      x += wanted + SPACING;
    }
}

static void
whence_optional_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (whence_optional_parent_class)->dispose (object);
}

static void
whence_optional_class_init (WhenceOptionalClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_optional_dispose;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  widget_class->get_request_mode = whence_optional_get_request_mode;
  widget_class->measure = whence_optional_measure;
  widget_class->size_allocate = whence_optional_size_allocate;
}

static void
whence_optional_init (WhenceOptional *self)
{
}
