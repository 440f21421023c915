/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-anchor.h"

G_BEGIN_DECLS

gint whence_apposition_find      (WhenceTree             *tree,
                                  const guint8           *dated,
                                  const WhenceAnchorDate *date);
gint whence_apposition_get_named (const WhenceTree *tree,
                                  gint              noun);

G_END_DECLS
