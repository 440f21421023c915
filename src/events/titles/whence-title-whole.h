/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-entities.h"
#include "whence-event.h"

G_BEGIN_DECLS

char *whence_title_find_whole (const WhenceEntities *entities, const char *form);
void whence_title_name_whole (const WhenceEntities *entities, WhenceMention *mention);

G_END_DECLS
