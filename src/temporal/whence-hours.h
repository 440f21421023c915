/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-recogniser-private.h"

G_BEGIN_DECLS

gboolean whence_hours_find (WhenceRecogniser *self,
                            guint             at,
                            WhenceExpression *expression);

G_END_DECLS
