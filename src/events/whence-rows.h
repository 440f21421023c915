/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-setting.h"

G_BEGIN_DECLS

/**
 * WhenceRow:
 * @told: the words that tell what happened, without the row's date
 * @first_timex: index of the first expression of the row
 * @n_head: how many of the row's expressions stand in front of @told
 * @n_timexes: how many expressions the row has
 *
 * A row of a list or table.
 */
typedef struct
{
  WhenceSentence told;
  guint          first_timex;
  guint          n_head;
  guint          n_timexes;
} WhenceRow;

gboolean whence_rows_find       (WhenceRow          *self,
                                 const WhenceSource *source,
                                 guint               sentence,
                                 guint               from_timex);
gboolean whence_rows_is_dated   (const WhenceRow    *self,
                                 const WhenceSource *source,
                                 guint               timex);
gint     whence_rows_get_root   (const WhenceSetting *setting);
char    *whence_rows_make_title (const WhenceSetting *setting,
                                 gint                 root);
char    *whence_rows_make_label (const WhenceSetting *setting,
                                 gint                 root,
                                 const char          *title);

G_END_DECLS
