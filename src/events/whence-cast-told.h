/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-entities.h"
#include "whence-tree.h"

G_BEGIN_DECLS

char       *whence_cast_find_place_told (const WhenceTree     *tree,
                                         const WhenceEntities *entities,
                                         gint                  node,
                                         const char           *title);

G_END_DECLS
