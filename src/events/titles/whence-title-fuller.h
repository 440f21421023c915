/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-title.h"

G_BEGIN_DECLS

char *whence_title_find_fuller (const WhenceTitleContext *context,
                                const char               *title);

G_END_DECLS
