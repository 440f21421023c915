/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-source.h"

G_BEGIN_DECLS

guint whence_setting_measure_work (const WhenceSource   *source,
                                   const WhenceSentence *sentence,
                                   guint                 at);

guint whence_setting_measure_bound (const WhenceSource   *source,
                                    const WhenceSentence *sentence,
                                    guint                 at);

G_END_DECLS
