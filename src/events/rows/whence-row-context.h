/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-rows.h"

G_BEGIN_DECLS

gboolean whence_row_context_is_general (const WhenceSource  *source,
                                        guint                paragraph);
char *whence_row_context_find_title (const WhenceSource  *source,
                                     const WhenceRow     *row,
                                     guint                sentence);
char *whence_row_context_add        (const WhenceSource  *source,
                                     const WhenceRow     *row,
                                     const WhenceSetting *setting,
                                     const WhenceTimex   *timex,
                                     gint                 root,
                                     const char          *title);
gboolean whence_row_context_is_open (const WhenceSetting *setting);

G_END_DECLS
