/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-expression.h"
#include "whence-lexicon.h"

G_BEGIN_DECLS

/* More expressions than this in one article are not read: the rest of the text stays, its dates are not found. */
#define WHENCE_RECOGNISER_MAX_EXPRESSIONS 1000000

GArray *whence_recogniser_run (const WhenceTokens *tokens, const WhenceLanguage *language, const char *text);

G_END_DECLS
