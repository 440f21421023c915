/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-rows.h"
#include "whence-timex.h"

G_BEGIN_DECLS

/**
 * WhencePrepared:
 * @sentence: index of the sentence
 * @first_timex: index of its first expression
 * @end_timex: index of the one behind its last
 * @is_row: whether it is a row of a list
 * @row: that row
 * @setting: the sentence parsed and not heard yet; without a tree where no date of it may tell of an event
 *
 * A sentence of which it is known what is to be looked for in it.
 */
typedef struct
{
  guint         sentence;
  guint         first_timex;
  guint         end_timex;
  gboolean      is_row;
  WhenceRow     row;
  WhenceSetting setting;
} WhencePrepared;

gboolean whence_prepared_is_usable (const WhenceSource    *source,
                                    const WhenceReference *reference,
                                    const WhenceSentence  *sentence,
                                    guint                  index);
void whence_prepared_init (WhencePrepared        *self,
                           const WhenceSource    *source,
                           const WhenceReference *reference,
                           guint                  sentence,
                           guint                  first_timex,
                           guint8                *usable);

G_END_DECLS
