/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-title.h"

G_BEGIN_DECLS

char *whence_title_of_said     (const WhenceTitleContext *context,
                                gint                      predicate,
                                gint                      told);
char *whence_title_add_content (const WhenceTitleContext *context,
                                gint                      predicate,
                                char                     *title);
char *whence_title_of_demanded (const WhenceTitleContext *context, gint node);

G_END_DECLS
