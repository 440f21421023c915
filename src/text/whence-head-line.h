/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-furniture.h"

G_BEGIN_DECLS

WhenceLineKind whence_head_line_classify  (const char *line,
                                           gsize       length,
                                           const char *folded);
gboolean       whence_head_line_is_byline (const char *line,
                                           gsize       length);
gboolean       whence_head_line_is_note   (const char *folded);

G_END_DECLS
