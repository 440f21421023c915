/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-entities-private.h"
#include "whence-tree.h"

G_BEGIN_DECLS

const WhenceRun *whence_there_find (const WhenceTree     *tree,
                                    const WhenceEntities *entities,
                                    gint                  node);

G_END_DECLS
