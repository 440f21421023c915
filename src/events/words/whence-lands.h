/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-kinds.h"

G_BEGIN_DECLS

/* No name of a land has more words. */
#define WHENCE_LANDS_WORDS_MAX 3

guint       whence_lands_find     (const WhenceEventWords *words,
                                   const char             *name,
                                   gsize                   length);

const char *whence_lands_get_name (const WhenceEventWords *words,
                                   guint                   land);

G_END_DECLS
