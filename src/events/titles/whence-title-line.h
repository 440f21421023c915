/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A title that is being checked, for the tests of whence-title-check.c, -ends.c, -holes.c and -main.c alone. */
#pragma once

#include "whence-phrase.h"

G_BEGIN_DECLS

/* A title's words in order. */
typedef struct
{
  const WhencePhrase *phrase;
  const WhenceTree *tree;
  guint n;
  gint nodes[WHENCE_TREE_MAX_WORDS];
  guint8 shown[WHENCE_TREE_MAX_WORDS];
} WhenceTitleLine;

static inline guint8
whence_title_line_get_upos (const WhenceTitleLine *line, gint node)
{
  return line->tree->syntax[node].upos;
}

static inline gboolean
whence_title_line_is_replaced (const WhenceTitleLine *line, gint node)
{
  return line->phrase->replaced[node] != NULL;
}

static inline gboolean
whence_title_line_is_speech (const WhenceTitleLine *line, gint node)
{
  const WhenceWord *word = &line->tree->words[node];

  return whence_title_line_get_upos (line, node) == WHENCE_UPOS_VERB
         && whence_kinds_find (line->tree->lexicon, word->text, word->length, WHENCE_KIND_WORD_SPEECH) != NULL;
}

gint whence_title_line_find_behind (const WhenceTitleLine *line, gint node);
gboolean whence_title_line_is_verb (const WhenceTitleLine *line, gint node);
gboolean whence_title_line_is_joined (const WhenceTitleLine *line, gint node);
gboolean whence_title_line_is_finite (const WhenceTitleLine *line, gint node);
gboolean whence_title_ends_open (const WhenceTitleLine *line);
gboolean whence_title_ends_vaguely (const WhenceTitleLine *line);
gboolean whence_title_lacks_content (const WhenceTitleLine *line);
gboolean whence_title_lacks_main (const WhenceTitleLine *line);
gboolean whence_title_has_hole (const WhenceTitleLine *line, guint at);
gboolean whence_title_opens_only (const WhenceTitleLine *line);
gboolean whence_title_drops_told (const WhenceTitleLine *line);

G_END_DECLS
