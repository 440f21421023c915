/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-entities.h"

G_BEGIN_DECLS

char    *whence_narrator_find  (const WhenceEntities *self);
gboolean whence_narrator_tells (const WhenceEntities *self,
                                const char           *title);

G_END_DECLS
