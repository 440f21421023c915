/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-timex.h"

G_BEGIN_DECLS

const WhenceSpan *whence_writing_get_day (const WhenceReference *reference);
gboolean whence_writing_is_ahead  (const WhenceReference *reference,
                                   const WhenceTimex     *timex);
gboolean whence_writing_is_recent (const WhenceReference *reference,
                                   const WhenceTimex     *timex);
gint     whence_writing_get_side  (const WhenceReference *reference,
                                   const WhenceTimex     *timex);

G_END_DECLS
