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

/**
 * WhenceTenseGuess:
 * @tense: what the verb tells
 * @sure: whether nothing else can be meant
 * @verb: its token, meaningless where it tells nothing
 */
typedef struct
{
  WhenceTense tense;
  gboolean    sure;
  guint       verb;
} WhenceTenseGuess;

WhenceTense whence_tense_find (const WhenceTokens *tokens,
                               guint               first,
                               guint               n);
WhenceTenseGuess whence_tense_guess (const WhenceTokens *tokens,
                                     guint               first,
                                     guint               n);

gboolean    whence_tense_opens_clause (const WhenceTokens *tokens,
                                       guint               first);
gboolean    whence_tense_is_will (const WhenceTokens *tokens,
                                  guint               first);
gboolean    whence_tense_is_ahead_of_past (const WhenceTokens *tokens,
                                           guint               first);
gboolean    whence_tense_has_past (const WhenceTokens *tokens,
                                   guint               first,
                                   guint               end);
gboolean    whence_tense_is_undone (const WhenceTokens *tokens,
                                    guint               end);
gboolean    whence_tense_is_touched_on (const WhenceTokens *tokens,
                                        guint               first,
                                        guint               n);
gboolean    whence_tense_was_set (const WhenceTokens *tokens, guint first);

G_END_DECLS
