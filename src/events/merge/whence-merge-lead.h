/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-event.h"

G_BEGIN_DECLS

guint whence_merge_add_leads (GPtrArray *events,
                              GPtrArray *undated);

G_END_DECLS
