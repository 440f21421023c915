/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-tokens.h"

G_BEGIN_DECLS

typedef enum
{
  WHENCE_TENSE_NONE,
  WHENCE_TENSE_PAST,
  WHENCE_TENSE_PRESENT,
  WHENCE_TENSE_FUTURE,
} WhenceTense;

WhenceTense whence_tense_find (const WhenceTokens *tokens,
                               guint               first,
                               guint               n);

G_END_DECLS
