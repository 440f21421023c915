/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The least that a GTK program can show, to measure the first frame of ours against. */

#include <gtk/gtk.h>

static void
activate_cb (GtkApplication *application)
{
  gtk_window_present (GTK_WINDOW (gtk_application_window_new (application)));
}

gint
main (gint argc, char **argv)
{
  g_autoptr (GtkApplication) application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);

  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), NULL);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
