/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "wait.h"
#include "whence-canvas-private.h"

static inline void
count_frame_cb (GdkFrameClock *clock,
                guint         *n_frames)
{
  (*n_frames)++;
}

/* Until the canvas has been laid out and painted with all that was asked of it, and nothing moves or is put off any more. */
static inline void
settle_canvas (WhenceCanvas *canvas)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (canvas));
  guint n_frames = 0;
  gulong id = g_signal_connect (clock, "after-paint", G_CALLBACK (count_frame_cb), &n_frames);

  do
    {
      guint before = n_frames;

      gtk_widget_queue_allocate (GTK_WIDGET (canvas));
      gtk_widget_queue_draw (GTK_WIDGET (canvas));
      wait_until (n_frames > before);
    }
  while (canvas->tick_id || canvas->settle_id || canvas->task || canvas->fill_id);
  g_signal_handler_disconnect (clock, id);
}

/* Shows @canvas in @window until it has its size. */
static inline void
show_canvas (GtkWidget    *window,
             WhenceCanvas *canvas)
{
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 640);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (canvas));
  gtk_window_present (GTK_WINDOW (window));
  wait_until (gtk_widget_get_mapped (GTK_WIDGET (canvas)) && gtk_widget_get_width (GTK_WIDGET (canvas)) > 0);
}
