/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-entities.h"

G_BEGIN_DECLS

void        whence_topic_find_entities (WhenceEntities       *self);
const char *whence_topic_get_form      (const WhenceEntities *self,
                                        gint                  entity);
const char *whence_topic_find_place    (const WhenceEntities *self);
char       *whence_topic_find_phrase   (const WhenceEntities *self,
                                        gint                  entity);

G_END_DECLS
