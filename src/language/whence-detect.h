/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-lexicon.h"

G_BEGIN_DECLS

const WhenceLexicon *whence_detect_language (const char *text,
                                             gsize       length);

G_END_DECLS
