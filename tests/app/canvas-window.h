/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-canvas-private.h"

/* Until nothing moves. */
static void
settle_canvas (WhenceCanvas *canvas)
{
  gtk_widget_queue_draw (GTK_WIDGET (canvas));
  while (g_main_context_pending (NULL) || canvas->tick_id)
    g_main_context_iteration (NULL, TRUE);
  whence_canvas_layout (canvas, gtk_widget_get_width (GTK_WIDGET (canvas)), gtk_widget_get_height (GTK_WIDGET (canvas)));
}

/* Shows @canvas in @window until it has its size. */
static void
show_canvas (GtkWidget    *window,
             WhenceCanvas *canvas)
{
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 640);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (canvas));
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (GTK_WIDGET (canvas)) || gtk_widget_get_width (GTK_WIDGET (canvas)) == 0)
    g_main_context_iteration (NULL, TRUE);
}
