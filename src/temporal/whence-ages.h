/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-recogniser-private.h"

G_BEGIN_DECLS

void     whence_ages_note (WhenceRecogniser *self);
gboolean whence_ages_find_life (WhenceRecogniser *self);
gboolean whence_ages_find (const WhenceRecogniser *self, guint at, WhenceExpression *out_expression);

G_END_DECLS
