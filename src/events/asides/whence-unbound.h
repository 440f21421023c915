/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-source.h"

G_BEGIN_DECLS

gboolean whence_unbound_is (const WhenceSource   *source,
                            const WhenceSentence *sentence,
                            guint                 timex);

G_END_DECLS
