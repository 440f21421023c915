/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-tree.h"

G_BEGIN_DECLS

gboolean whence_speech_is_verb   (const WhenceTree *tree,
                                  gint              node);
gint     whence_speech_find_told (const WhenceTree *tree,
                                  gint              predicate);

G_END_DECLS
