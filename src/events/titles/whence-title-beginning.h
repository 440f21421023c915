/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-title.h"

G_BEGIN_DECLS

char *whence_title_of_beginning (const WhenceTitleContext *context,
                                 gint                      years,
                                 const char               *begun);

G_END_DECLS
