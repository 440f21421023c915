/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-event.h"
#include "whence-setting.h"

G_BEGIN_DECLS

/**
 * WhenceRow:
 * @told: the words that tell what happened, without the row's date
 * @label: the words before a date that say what is dated: "Born: …"; none where nothing else is told
 * @first_timex: index of the first expression of the row
 * @n_head: how many of the row's expressions stand in front of @told
 * @n_timexes: how many expressions the row has
 * @inner: the expression that is a column between others, where the row has no date at its ends; else -1
 *
 * A row of a list or table.
 */
typedef struct
{
  WhenceSentence told;
  WhenceSentence label;
  guint          first_timex;
  guint          n_head;
  guint          n_timexes;
  gint           inner;
} WhenceRow;

gboolean whence_rows_find       (WhenceRow          *self,
                                 const WhenceSource *source,
                                 guint               sentence,
                                 guint               from_timex);
gboolean whence_rows_is_dated   (const WhenceRow    *self,
                                 const WhenceSource *source,
                                 guint               timex);
void     whence_rows_quote      (const WhenceSetting *setting,
                                 WhenceMention       *mention);
gint     whence_rows_get_root   (const WhenceSetting *setting);
char    *whence_rows_make_title (const WhenceSetting *setting,
                                 gint                 root);
char    *whence_rows_make_label (const WhenceSetting *setting,
                                 gint                 root,
                                 const char          *title);

G_END_DECLS
