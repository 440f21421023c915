/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-pipeline.h"

G_BEGIN_DECLS

GBytes *whence_icalendar_write_timeline (const WhenceTimeline *timeline,
                                         gint64                now,
                                         GError              **error);

G_END_DECLS
