/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-profile.h"

G_BEGIN_DECLS

WhenceEvent *whence_merge_group_build (const GPtrArray *members);

G_END_DECLS
