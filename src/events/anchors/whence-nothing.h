/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-tree.h"

G_BEGIN_DECLS

gint     whence_nothing_pass     (const WhenceTree *tree,
                                  const guint8     *dated,
                                  gint              date,
                                  gint              node);
gboolean whence_nothing_is_asked (const WhenceTree *tree,
                                  const guint8     *dated,
                                  gint              node);
gboolean whence_nothing_is_pointed_at (const WhenceTree *tree,
                                       gint              node);

G_END_DECLS
