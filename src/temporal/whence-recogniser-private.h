/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files of the recogniser share. */
#pragma once

#include "whence-expression.h"
#include "whence-lexicon.h"

G_BEGIN_DECLS

typedef struct
{
  const WhenceTokens *tokens;
  const WhenceLanguage *language;
  const char *text;
  GArray *found; /* element-type WhenceExpression */
  guint birth;   /* one more than the index of the first date on which somebody was born, 0 for none */
  guint last_birth; /* the same of the last one */
  WhenceExpression born; /* of whom an article is about, told only at its end: "born 2 May 1931; died 11 October 2021"; without fields where none is */
  WhenceExpression died;
  guint hours_end; /* the token behind the lines that were looked at for times of four digits */
  gboolean in_hours; /* and whether they are a list of such */
} WhenceRecogniser;

gboolean whence_recogniser_is_initial (const WhenceRecogniser *self, guint token);
WhenceExpression *whence_recogniser_get_last (const WhenceRecogniser *self);
WhenceLink whence_recogniser_get_link (const WhenceRecogniser *self, guint at, guint *out_n);
void whence_recogniser_find_lead (const WhenceRecogniser *self, WhenceExpression *expression);
void whence_lists_join (WhenceRecogniser *self);
guint whence_lists_go_on (WhenceRecogniser *self, guint end);
void whence_links_settle (WhenceRecogniser *self);

G_END_DECLS
