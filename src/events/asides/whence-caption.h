/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-source.h"

G_BEGIN_DECLS

gboolean whence_caption_is       (const WhenceSource   *source,
                                  const WhenceSentence *sentence);
gboolean whence_caption_is_scene (const WhenceSource   *source,
                                  const WhenceSentence *sentence);

G_END_DECLS
