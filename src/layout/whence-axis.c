/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Doubles hold every minute of the years -9999 to 9999 exactly (about 1.05e10 of 9e15), so that zooming about a point does not
 * drift. */

#include "whence-axis.h"

#include "whence-civil.h"

/* A minute may grow to this many pixels, no more. */
#define MAX_PIXELS_PER_MINUTE 120.0

/**
 * whence_axis_get_first:
 *
 * Returns: the first minute an axis can show, the begin of the year -9999
 */
double
whence_axis_get_first (void)
{
  return (double) (whence_civil_to_day ((WhenceCivil){ WHENCE_YEAR_MIN, 1, 1 }) * WHENCE_MINUTES_PER_DAY);
}

/**
 * whence_axis_get_last:
 *
 * Returns: the minute after the last one an axis can show, the end of the year 9999
 */
double
whence_axis_get_last (void)
{
  return (double) ((whence_civil_to_day ((WhenceCivil){ WHENCE_YEAR_MAX, 12, 31 }) + 1) * WHENCE_MINUTES_PER_DAY);
}

static void
clamp (WhenceAxis *self)
{
  double first = whence_axis_get_first ();
  double last = whence_axis_get_last ();

  self->minutes_per_pixel = CLAMP (self->minutes_per_pixel, 1.0 / MAX_PIXELS_PER_MINUTE, (last - first) / self->width);
  self->begin = CLAMP (self->begin, first, MAX (first, last - self->width * self->minutes_per_pixel));
}

/**
 * whence_axis_init:
 * @self: an axis
 * @begin: the minute at the left edge
 * @end: the minute at the right edge, after @begin
 * @width: pixels between them, one at least
 *
 * Lays an axis over a stretch of time, within the years -9999 to 9999.
 */
void
whence_axis_init (WhenceAxis *self,
                  double      begin,
                  double      end,
                  double      width)
{
  self->width = MAX (width, 1.0);
  self->begin = begin;
  self->minutes_per_pixel = MAX (end - begin, 1.0) / self->width;
  clamp (self);
}

/**
 * whence_axis_to_pixel:
 * @self: an axis
 * @minute: a minute, in view or not
 *
 * Returns: where it is drawn; negative or beyond the width where it is out of view
 */
double
whence_axis_to_pixel (const WhenceAxis *self,
                      double            minute)
{
  return (minute - self->begin) / self->minutes_per_pixel;
}

/**
 * whence_axis_to_minute:
 * @self: an axis
 * @pixel: a place
 *
 * Returns: the minute drawn there
 */
double
whence_axis_to_minute (const WhenceAxis *self,
                       double            pixel)
{
  return self->begin + pixel * self->minutes_per_pixel;
}

/**
 * whence_axis_get_end:
 * @self: an axis
 *
 * Returns: the minute at the right edge
 */
double
whence_axis_get_end (const WhenceAxis *self)
{
  return whence_axis_to_minute (self, self->width);
}

/**
 * whence_axis_set_width:
 * @self: an axis
 * @width: pixels, one at least
 *
 * Shows the same stretch of time in another width.
 */
void
whence_axis_set_width (WhenceAxis *self,
                       double      width)
{
  whence_axis_init (self, self->begin, whence_axis_get_end (self), width);
}

/**
 * whence_axis_zoom:
 * @self: an axis
 * @factor: above 1 comes nearer
 * @pixel: the place whose minute stays where it is
 *
 * Changes the scale about a point.
 */
void
whence_axis_zoom (WhenceAxis *self,
                  double      factor,
                  double      pixel)
{
  double minute = whence_axis_to_minute (self, pixel);

  self->minutes_per_pixel /= factor;
  /* The scale is brought into its bounds before the point is, else a zoom at the limit would pan. */
  self->minutes_per_pixel = CLAMP (self->minutes_per_pixel, 1.0 / MAX_PIXELS_PER_MINUTE,
                                   (whence_axis_get_last () - whence_axis_get_first ()) / self->width);
  self->begin = minute - pixel * self->minutes_per_pixel;
  clamp (self);
}

/**
 * whence_axis_pan:
 * @self: an axis
 * @pixels: how far the picture moves to the left
 *
 * Moves the view towards later times.
 */
void
whence_axis_pan (WhenceAxis *self,
                 double      pixels)
{
  self->begin += pixels * self->minutes_per_pixel;
  clamp (self);
}

/**
 * whence_axis_fit:
 * @self: an axis
 * @begin: first minute to show
 * @end: the minute after the last
 * @margin: pixels to leave free on either side
 *
 * Shows a stretch of time whole.
 */
void
whence_axis_fit (WhenceAxis *self,
                 double      begin,
                 double      end,
                 double      margin)
{
  double inner = MAX (self->width - 2.0 * margin, self->width / 3.0);
  double scale = MAX (end - begin, 1.0) / inner;
  double centre = (begin + end) / 2.0;

  whence_axis_init (self, centre - scale * self->width / 2.0, centre + scale * self->width / 2.0, self->width);
}
