/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-alignment.h"

G_BEGIN_DECLS

/* What it is worth for two tellings that their articles have told several events alike. */
#define WHENCE_STORY_WORTH 7
/* What is weaker than another by less than this may be meant instead of it. */
#define WHENCE_STORY_RIVAL_WITHIN 2

gint    whence_story_get_most (const WhenceProfile *a,
                               const WhenceProfile *b);
GArray *whence_story_find     (const GArray        *pairs,
                               const WhenceProfile *profiles,
                               guint                n,
                               const guint         *groups);

G_END_DECLS
