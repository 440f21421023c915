/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-title.h"

G_BEGIN_DECLS

gboolean whence_alone_is_clear (const WhenceTitleContext *context,
                                const char               *title,
                                gboolean                  recent);

G_END_DECLS
