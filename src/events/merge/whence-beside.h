/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-alignment.h"

G_BEGIN_DECLS

void whence_beside_find (WhenceProfile *profiles, guint n);
GArray *whence_beside_find_rest (WhenceProfile *profiles, guint n, const guint *groups);

G_END_DECLS
