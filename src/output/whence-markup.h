/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-event.h"

G_BEGIN_DECLS

char *whence_markup_text    (const char   *text,
                             gssize        length,
                             const GRegex *sought);
char *whence_markup_passage (const WhenceMention *mention,
                             const GRegex        *sought);

G_END_DECLS
