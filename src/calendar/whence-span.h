/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-civil.h"

G_BEGIN_DECLS

/* ORDER PRECISION: finest first; the name table in whence-span.c follows it. */
typedef enum
{
  WHENCE_PRECISION_MINUTE,
  WHENCE_PRECISION_HOUR,
  WHENCE_PRECISION_DAY,
  WHENCE_PRECISION_WEEK,
  WHENCE_PRECISION_MONTH,
  WHENCE_PRECISION_QUARTER,
  WHENCE_PRECISION_SEASON,
  WHENCE_PRECISION_HALF,
  WHENCE_PRECISION_YEAR,
  WHENCE_PRECISION_DECADE,
  WHENCE_PRECISION_CENTURY,
  WHENCE_PRECISION_MILLENNIUM,
  WHENCE_N_PRECISIONS
} WhencePrecision;

/**
 * WhenceSpanFlags:
 * @WHENCE_SPAN_APPROXIMATE: "about", EDTF `~`
 * @WHENCE_SPAN_UNCERTAIN: rests on something doubted, EDTF `?`
 * @WHENCE_SPAN_OPEN_BEGIN: `../1974`; with ONE_OF `[..1974]`
 * @WHENCE_SPAN_OPEN_END: `2019/..`; with ONE_OF `[2019..]`
 * @WHENCE_SPAN_ONE_OF: one moment somewhere within, `[2014..2018]`
 * @WHENCE_SPAN_INTERVAL: has two ends, each with its precision, `2024-05-16/2024-05-17`
 */
typedef enum
{
  WHENCE_SPAN_APPROXIMATE = 1 << 0,
  WHENCE_SPAN_UNCERTAIN = 1 << 1,
  WHENCE_SPAN_OPEN_BEGIN = 1 << 2,
  WHENCE_SPAN_OPEN_END = 1 << 3,
  WHENCE_SPAN_ONE_OF = 1 << 4,
  WHENCE_SPAN_INTERVAL = 1 << 5,
} WhenceSpanFlags;

/**
 * WhenceSpan:
 * @begin: first minute, counted from 1970-01-01T00:00
 * @end: first minute after the span
 * @precision: #WhencePrecision of the begin
 * @end_precision: #WhencePrecision of the end; equal to @precision but in intervals
 * @flags: #WhenceSpanFlags
 *
 * A half-open stretch of time with the precision it was told in.  An open end lies where the known end's unit does: `../1974`
 * has the begin and end of 1974, so that every span has a place to be drawn at and sorted by.
 */
typedef struct
{
  gint64 begin;
  gint64 end;
  guint8 precision;
  guint8 end_precision;
  guint8 flags;
} WhenceSpan;

WhenceSpan  whence_span_from_day      (gint32 day);
WhenceSpan  whence_span_from_unit     (gint32          day,
                                       WhencePrecision precision);
WhenceSpan  whence_span_from_year     (gint year);
WhenceSpan  whence_span_from_month    (gint  year,
                                       guint month);
WhenceSpan  whence_span_from_season   (gint  year,
                                       guint season);
WhenceSpan  whence_span_from_minute   (gint32          day,
                                       guint           minute,
                                       WhencePrecision precision);
WhenceSpan  whence_span_join          (WhenceSpan first,
                                       WhenceSpan last);
WhenceSpan  whence_span_add           (WhenceSpan      span,
                                       gint            count,
                                       WhencePrecision unit);
gint        whence_span_compare       (const WhenceSpan *a,
                                       const WhenceSpan *b);
gboolean    whence_span_equal         (const WhenceSpan *a,
                                       const WhenceSpan *b);
gboolean    whence_span_overlaps      (const WhenceSpan *a,
                                       const WhenceSpan *b);
gboolean    whence_span_contains      (const WhenceSpan *outer,
                                       const WhenceSpan *inner);
gint32      whence_span_get_first_day (const WhenceSpan *span);
gint32      whence_span_get_last_day  (const WhenceSpan *span);
const char *whence_precision_get_name (WhencePrecision precision);

G_END_DECLS
