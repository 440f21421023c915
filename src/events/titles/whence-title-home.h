/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-entities.h"
#include "whence-event.h"

G_BEGIN_DECLS

char *whence_title_home_find (const WhenceEntities *self, const char *full, const char *name);
void  whence_title_home_fill (const WhenceEntities *self, const char *home, GPtrArray *events, guint first);

G_END_DECLS
