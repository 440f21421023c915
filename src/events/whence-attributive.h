/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-anchor.h"

G_BEGIN_DECLS

gboolean whence_attributive_is_thing (const WhenceTree       *tree,
                                      const guint8           *dated,
                                      const WhenceAnchorDate *date);

G_END_DECLS
