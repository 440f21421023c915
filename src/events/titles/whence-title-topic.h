/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-entities.h"
#include "whence-event.h"

G_BEGIN_DECLS

void  whence_title_topic_add   (const WhenceEntities *entities,
                                GHashTable           *unclear,
                                GPtrArray            *events,
                                guint                 first);
gsize whence_title_topic_begin (const char           *title,
                                const WhenceMention  *mention);

G_END_DECLS
