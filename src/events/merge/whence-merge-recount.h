/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-event.h"

G_BEGIN_DECLS

GPtrArray *whence_merge_count_again (const GPtrArray *tellings,
                                     const GPtrArray *events);

G_END_DECLS
