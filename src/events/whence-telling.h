/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-modality.h"
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

/* What an event is told by. */
typedef enum
{
  WHENCE_TELLING_CLAUSE,
  WHENCE_TELLING_NOUN,
  WHENCE_TELLING_REST, /* the sentence, where nothing else tells it */
} WhenceTellingWay;

char *whence_telling_tell       (const WhenceSource   *source,
                                 const WhenceSetting  *setting,
                                 const WhenceModality *modality,
                                 gint                  node,
                                 WhenceTellingWay      way,
                                 char                **out_label,
                                 WhenceFuller         *fuller);
void  whence_fuller_clear (WhenceFuller *self);

G_END_DECLS
