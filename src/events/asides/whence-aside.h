/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-source.h"

G_BEGIN_DECLS

gboolean whence_aside_is_end (const WhenceSource *source,
                              guint               timex);
gboolean whence_aside_is       (const WhenceSource *source,
                                guint               timex);
gboolean whence_aside_is_of_name (const WhenceSource *source,
                                  guint               timex);
gboolean whence_aside_look_back (const WhenceSource *source,
                                 WhenceTimex        *timex);
gboolean whence_aside_turn (WhenceTimex *timex,
                            WhenceReason to);
gint     whence_aside_find_end (const WhenceSource   *source,
                                const WhenceSentence *sentence);

gint     whence_aside_find_speaker (const WhenceSource   *source,
                                    const WhenceSentence *sentence);

G_END_DECLS
