/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-setting.h"

G_BEGIN_DECLS

guint    whence_setting_count_with_end (const WhenceSource *source,
                                        guint               index);
gboolean whence_setting_is_opening     (const WhenceSource *source,
                                        guint               token);
gboolean whence_setting_points_to      (const WhenceSource   *source,
                                        const WhenceSentence *sentence,
                                        guint                 date,
                                        guint                 end);
void     whence_setting_mark_dates     (WhenceSetting      *self,
                                        const WhenceSource *source);

G_END_DECLS
