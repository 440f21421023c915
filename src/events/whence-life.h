/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-source.h"

G_BEGIN_DECLS

/**
 * WhenceLife:
 * @name: whose life: first token
 * @n: number of tokens of the name
 * @person: (transfer none): the name
 * @prefix: what the title has before the name: "Life of "
 * @title: (transfer full): "Life of Jane Smith", "Birth of Jane Smith"
 * @kind: #WhenceKind
 */
typedef struct
{
  guint       name;
  guint       n;
  const char *person;
  const char *prefix;
  char       *title;
  guint8      kind;
} WhenceLife;

gboolean whence_life_find (WhenceLife         *self,
                           const WhenceSource *source,
                           guint               timex);
void     whence_life_retell (WhenceLife        *self,
                             const WhenceSource *source,
                             WhenceKind          kind);

G_END_DECLS
