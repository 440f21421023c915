/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-expression.h"
#include "whence-lexicon.h"
#include "whence-span.h"

G_BEGIN_DECLS

gboolean        whence_place_in_year       (const WhenceExpression *expression,
                                            const WhenceLanguage   *language,
                                            gint                    year,
                                            WhenceSpan             *out_span);
gboolean        whence_place_explicit      (const WhenceExpression *expression,
                                            const WhenceLanguage   *language,
                                            WhenceSpan             *out_span);
gint32          whence_place_holiday       (const WhenceHolidayRow *holiday,
                                            gint                    year);
WhencePrecision whence_unit_get_precision  (WhenceUnit unit);
gint            whence_unit_get_multiple   (WhenceUnit unit);

G_END_DECLS
