/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-lexicon.h"
#include "whence-syntax.h"
#include "whence-tense.h"

G_BEGIN_DECLS

/**
 * WhenceGovernor:
 *
 * Reads the tense of the verb that governs an expression off the parsed sentence.  It keeps what was parsed last.
 */
typedef struct
{
  const WhenceTokens   *tokens;
  const char           *text;
  guint                 first;  /* token of the words parsed last */
  guint                 n;
  guint                 n_parses;
  WhenceSyntax         *syntax; /* theirs, or NULL */
} WhenceGovernor;

void        whence_governor_init       (WhenceGovernor       *self,
                                        const WhenceTokens   *tokens,
                                        const char           *text);
void        whence_governor_clear      (WhenceGovernor       *self);
gboolean    whence_governor_is_noun    (const WhenceGovernor *self,
                                        guint                 token);
gboolean    whence_governor_is_of_verb (WhenceGovernor       *self,
                                        const WhenceLanguage *language,
                                        guint                 first,
                                        guint                 n);
gboolean    whence_governor_was_so     (WhenceGovernor       *self,
                                        const WhenceLanguage *language,
                                        guint                 first,
                                        guint                 n);
WhenceTense whence_governor_find_tense (WhenceGovernor       *self,
                                        const WhenceLanguage *language,
                                        guint                 first,
                                        guint                 n,
                                        guint                *out_verb);

G_END_DECLS
