/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-pipeline.h"

G_BEGIN_DECLS

#define WHENCE_ICALENDAR_ERROR (whence_icalendar_error_quark ())

typedef enum
{
  WHENCE_ICALENDAR_ERROR_EMPTY, /* no event has a date that a calendar can hold */
} WhenceIcalendarError;

GQuark  whence_icalendar_error_quark     (void);
GBytes *whence_icalendar_write_timeline (const WhenceTimeline *timeline,
                                         gint64                now,
                                         GError              **error);

G_END_DECLS
