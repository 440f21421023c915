/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-event.h"

G_BEGIN_DECLS

void whence_merge_add_plain (GPtrArray       *events,
                             const GPtrArray *tellings);

G_END_DECLS
