/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-alignment.h"

G_BEGIN_DECLS

GArray *whence_story_find_by_words (const GArray        *pairs,
                                    const WhenceProfile *profiles,
                                    guint                n,
                                    const guint         *groups);

G_END_DECLS
