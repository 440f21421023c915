/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* So long that only what never comes is missed, on a machine however slow. */
#define WAIT_SECONDS 120

/* Nothing but a reason for the main loop to look again. */
static inline gboolean
wait_tick_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/* Runs the main loop until a condition holds: a test waits for what it needs, and never for a time.  What never comes fails the test in
 * the caller's line. */
#define wait_until(condition) \
  G_STMT_START \
  { \
    gint64 wait_end_ = g_get_monotonic_time () + WAIT_SECONDS * G_USEC_PER_SEC; \
    guint wait_id_ = g_timeout_add (20, wait_tick_cb, NULL); \
    while (!(condition)) \
      { \
        if (g_get_monotonic_time () > wait_end_) \
          g_assertion_message (G_LOG_DOMAIN, __FILE__, __LINE__, G_STRFUNC, "waited in vain for: " #condition); \
        g_main_context_iteration (NULL, TRUE); \
      } \
    g_source_remove (wait_id_); \
  } \
  G_STMT_END
