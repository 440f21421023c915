/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-source.h"

G_BEGIN_DECLS

gboolean whence_compared_is (const WhenceSource   *source,
                             const WhenceSentence *sentence,
                             const WhenceTimex    *timex);

G_END_DECLS
