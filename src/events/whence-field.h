/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-event.h"
#include "whence-source.h"

G_BEGIN_DECLS

void whence_field_fill (const WhenceSource *source,
                        GPtrArray          *events,
                        guint               first);

G_END_DECLS
