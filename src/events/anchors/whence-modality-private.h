/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-modality.h"
#include "whence-word-class.h"

G_BEGIN_DECLS

/* What is read of one event, and where to. */
typedef struct
{
  const WhenceTree *tree;
  const WhenceModalWords *words;
  const guint8 *dated;
  gint date;
  gboolean ahead;
  WhenceModality *self;
} WhenceModalReading;

typedef struct
{
  gint node; /* the word that governs, or -1 */
  guint effect;
  gboolean clause; /* a whole clause, "that …", rather than an infinitive or a gerund */
  gboolean surely; /* whether the parse has the one below the other */
  gboolean either; /* "the story that he told": what was said, or what it was done to */
} WhenceLeader;

gint whence_modality_find_infinitive (const WhenceTree *tree, gint node);
void whence_modality_set_teller (const WhenceModalReading *reading, gint node, const WhenceLeader *leader);
void whence_modality_read_due (const WhenceModalReading *reading, gint node);
gboolean whence_modality_read_leaders (const WhenceModalReading *reading, gint node);

static inline gboolean
whence_modal_is (const WhenceTree *tree, gint node, const char *const *list)
{
  return node >= 0 && node < (gint)tree->n && whence_tree_word_is (tree, node, list);
}

static inline gboolean
whence_modal_is_comma (const WhenceTree *tree, gint node)
{
  return tree->tokens->classes[tree->first + (guint)node] == WHENCE_CLASS_COMMA;
}

G_END_DECLS
