/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *whence_tick_words_format (guint    step,
                                gint64   minute,
                                gboolean is_context);
char *whence_tick_words_number (guint number);
char *whence_tick_words_count  (guint count);

G_END_DECLS
