/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-entities.h"

G_BEGIN_DECLS

gint  whence_central_find_person (const WhenceEntities *entities,
                                  GArray               *tellings);
char *whence_central_find_thing  (const WhenceEntities *entities,
                                  const char           *place,
                                  gint                  of,
                                  GArray               *tellings);

G_END_DECLS
