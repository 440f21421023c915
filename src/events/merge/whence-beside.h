/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-profile.h"

G_BEGIN_DECLS

void whence_beside_find (WhenceProfile *profiles, guint n);

G_END_DECLS
