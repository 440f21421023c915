/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-pipeline.h"

G_BEGIN_DECLS

gboolean whence_agree_find (const GPtrArray *readings,
                            guint            index,
                            WhenceReference *reference);

G_END_DECLS
