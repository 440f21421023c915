/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-entities.h"

G_BEGIN_DECLS

char *whence_kicker_find (const WhenceEntities *entities);

G_END_DECLS
