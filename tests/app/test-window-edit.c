/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What hands do in a window: menus, the event that is shown, and the dialogs. */

#include "window-fixture.h"
#include "whence-canvas.h"

/* The button, item or label that shows that text, on screen, below @widget; what has to be pressed. */
static GtkWidget *
find_button (GtkWidget *widget, const char *text)
{
  GtkWidget *label = find_label (widget, text);

  while (label != NULL && !GTK_IS_BUTTON (label) && g_strcmp0 (G_OBJECT_TYPE_NAME (label), "GtkModelButton") != 0)
    label = gtk_widget_get_parent (label);
  return label;
}

static void
press (GtkWidget *widget, const char *text)
{
  GtkWidget *button = NULL;

  wait_until ((button = find_button (widget, text)) != NULL);
  g_assert_true (gtk_widget_activate (button));
}

/* What is chosen in a submenu leaves the focus where it was, so that the keys go on. */
static void
test_menu_focus (void)
{
  WhenceWindow *window = window_new_with (document_new_told ());
  GtkWidget *canvas = find_type (GTK_WIDGET (window), WHENCE_TYPE_CANVAS);
  GtkWidget *focus;

  gtk_widget_grab_focus (canvas);
  wait_until ((focus = gtk_window_get_focus (GTK_WINDOW (window))) != NULL && gtk_widget_get_mapped (focus));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-menu", NULL));
  press (GTK_WIDGET (window), "Appearance");
  press (GTK_WIDGET (window), "Light");
  wait_until (find_label (GTK_WIDGET (window), "Light") == NULL);
  wait_until (gtk_window_get_focus (GTK_WINDOW (window)) == focus);
  gtk_window_destroy (GTK_WINDOW (window));
}

gint
main (gint argc, char **argv)
{
  if (!begin_tests (&argc, &argv))
    return 0;
  g_test_add_func ("/app/edit/menu-focus", test_menu_focus);
  return run_tests ();
}
