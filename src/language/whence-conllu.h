/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-syntax.h"

G_BEGIN_DECLS

void whence_syntax_to_conllu (const WhenceWord   *words,
                              guint               n_words,
                              const WhenceSyntax *syntax,
                              const char         *id,
                              GString            *out);

G_END_DECLS
