/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-furniture.h"

G_BEGIN_DECLS

WhenceLineKind whence_dated_line_classify       (const char *line,
                                                 gsize       length);
gsize          whence_dated_line_get_seam       (const char *line,
                                                 gsize       length);
gboolean       whence_dated_line_is_date        (const char *word,
                                                 gsize       length);
gint           whence_dated_line_get_issue_year (const char *word,
                                                 gsize       length);

G_END_DECLS
