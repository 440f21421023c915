/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-axis.h"

G_BEGIN_DECLS

typedef enum
{
  WHENCE_UNIT_MINUTE,
  WHENCE_UNIT_HOUR,
  WHENCE_UNIT_DAY,
  WHENCE_UNIT_WEEK,
  WHENCE_UNIT_MONTH,
  WHENCE_UNIT_YEAR,
} WhenceUnit;

/**
 * WhenceStep:
 * @unit: unit of the calendar
 * @count: how many of them
 * @minutes: about how long that is
 * @label_width: how many pixels a step needs, so that its labels stand apart
 * @context: the step that names what this one leaves out (the day of an hour), an index into the same table; its own index
 *   where the label says all
 *
 * A distance between ticks.
 */
typedef struct
{
  guint8  unit;
  guint16 count;
  double  minutes;
  double  label_width;
  guint8  context;
} WhenceStep;

guint             whence_step_get_n   (void);
const WhenceStep *whence_step_get     (guint step);
guint             whence_step_choose  (double minutes_per_pixel,
                                       double scale);
guint             whence_step_at_least (double minutes);
gint64            whence_step_floor   (guint  step,
                                       gint64 minute);
gint64            whence_step_next    (guint  step,
                                       gint64 minute);
gboolean          whence_step_is_odd  (guint  step,
                                       gint64 minute);

G_END_DECLS
