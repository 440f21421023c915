/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-setting.h"

G_BEGIN_DECLS

/**
 * WhenceFuller:
 * @kind: #WhenceKind
 * @people: (element-type utf8) (nullable): who takes part
 * @place: (nullable): where
 *
 * What is told of an event elsewhere than by the noun with the date.
 */
typedef struct
{
  WhenceKind kind;
  GPtrArray *people;
  char      *place;
} WhenceFuller;

char *whence_telling_make_title (const WhenceSource  *source,
                                 const WhenceSetting *setting,
                                 gint                 node,
                                 gboolean             is_noun,
                                 char               **out_label,
                                 WhenceFuller        *fuller);
void  whence_fuller_clear       (WhenceFuller *self);

G_END_DECLS
