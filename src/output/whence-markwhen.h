/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-pages.h"

G_BEGIN_DECLS

GBytes *whence_markwhen_write_timeline (const WhenceTimeline     *timeline,
                                        GPtrArray                *events,
                                        const WhencePagesOptions *options);

G_END_DECLS
