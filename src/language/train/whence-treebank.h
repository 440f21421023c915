/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-syntax-private.h"

G_BEGIN_DECLS

/**
 * WhenceTree:
 * @tags: #WhenceTag
 * @heads: index of the head, or @n_words for the root
 * @labels: #WhenceDeprel
 *
 * A sentence with its analysis.
 */
typedef struct
{
  guint       n_words;
  WhenceWord *words;
  guint8     *tags;
  guint32    *heads;
  guint8     *labels;
} WhenceTree;

GPtrArray *whence_treebank_read      (const char *path,
                                      GError    **error);
void       whence_tree_make_projective (WhenceTree *self);

G_END_DECLS
