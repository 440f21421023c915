/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-anchor.h"

G_BEGIN_DECLS

gboolean whence_clash_is_sudden (const WhenceTree *tree,
                                 gint              node);
gboolean whence_clash_is        (const WhenceTree       *tree,
                                 gint                    clause,
                                 gint                    noun,
                                 const WhenceAnchorDate *date);

G_END_DECLS
