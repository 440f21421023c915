/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-text-lines.h"

G_BEGIN_DECLS

gboolean whence_headline_may_be  (const WhenceTextLine *line,
                                  const char           *text);
gboolean whence_headline_is_text (const WhenceTextLine *line,
                                  const char           *text,
                                  const char           *other,
                                  gsize                 other_length,
                                  glong                 other_chars);
gint     whence_headline_find    (const WhenceTextLine *lines,
                                  guint                 n,
                                  const char           *text,
                                  gint                 *out_masthead);

G_END_DECLS
