/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-source.h"

G_BEGIN_DECLS

/**
 * WhencePlainDate:
 * @first: index of the first word of the dates that stand side by side, "vom 3. März bis zum 4. April"
 * @end: the one behind the last
 * @n: how many of the article's expressions these are, parts of a whole left out
 *
 * A date as it stands in a sentence, with the dates right beside it.
 */
typedef struct
{
  guint first;
  guint end;
  guint n;
} WhencePlainDate;

void  whence_plain_date_find  (WhencePlainDate      *self,
                               const WhenceSource   *source,
                               const WhenceSentence *sentence,
                               guint                 timex);
char *whence_plain_title_make (const WhenceSource    *source,
                               const WhenceSentence  *sentence,
                               const WhencePlainDate *date,
                               char                 **out_label);
char *whence_plain_title_copy (const WhenceSource   *source,
                               const WhenceSentence *words);
char *whence_plain_label_cut  (const char *title);

G_END_DECLS
