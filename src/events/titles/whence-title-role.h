/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-entities.h"

G_BEGIN_DECLS

char *whence_title_find_role (const WhenceEntities *entities,
                              gint                  entity);

G_END_DECLS
