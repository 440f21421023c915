/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WhenceAxis:
 * @begin: the minute at pixel 0, counted from 1970-01-01T00:00
 * @minutes_per_pixel: the scale, always positive
 * @width: pixels in view
 *
 * The straight line between time and pixels.
 */
typedef struct
{
  double begin;
  double minutes_per_pixel;
  double width;
} WhenceAxis;

void   whence_axis_init      (WhenceAxis *self,
                              double      begin,
                              double      end,
                              double      width);
double whence_axis_to_pixel  (const WhenceAxis *self,
                              double            minute);
double whence_axis_to_minute (const WhenceAxis *self,
                              double            pixel);
double whence_axis_get_end   (const WhenceAxis *self);
void   whence_axis_set_width (WhenceAxis *self,
                              double      width);
void   whence_axis_zoom      (WhenceAxis *self,
                              double      factor,
                              double      pixel);
void   whence_axis_pan       (WhenceAxis *self,
                              double      pixels);
void   whence_axis_fit       (WhenceAxis *self,
                              double      begin,
                              double      end,
                              double      margin);
double whence_axis_get_first (void);
double whence_axis_get_last  (void);

G_END_DECLS
