/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-anchor.h"
#include "whence-phrase.h"

G_BEGIN_DECLS

gint whence_apposition_find      (WhenceTree             *tree,
                                  const guint8           *dated,
                                  const WhenceAnchorDate *date);
gint whence_apposition_get_named (const WhenceTree *tree,
                                  gint              noun);
void whence_apposition_fill      (WhencePhrase *phrase,
                                  gint          noun,
                                  gint          named,
                                  gboolean     *out_subject);

G_END_DECLS
