/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files that fill fields share. */
#pragma once

#include "whence-fields.h"
#include "whence-rules.h"

G_BEGIN_DECLS

/* An expression whose tokens are read one after the other. */
typedef struct
{
  WhenceExpression *to;
  const WhenceRule *rule;
  gint64            sum;     /* of the count so far */
  gint32            pending; /* number not yet multiplied */
  gint32            number;  /* the last one added to it */
  gboolean          half;    /* "1/2" is to be added */
  gboolean          counted;
  gboolean          fraction; /* a slash stands before: the denominator of the last number follows */
  guint             at;       /* token within the expression */
  guint             end;      /* after the last unit of a length */
  guint8            after;    /* class of the next token within the expression */
  gint32            past;     /* minutes that "half past" adds */
  gboolean          article;   /* "a" was counted as one */
  gboolean          lone_half; /* "half a …" */
  gboolean          plural; /* a unit in the plural was told */
  gboolean          tick; /* an apostrophe stands before */
} WhenceFilling;

void whence_filling_add_count (WhenceFilling *filling, gint32 number);
void whence_filling_add_decimal (WhenceFilling *filling, gint32 hundredths);
void whence_filling_multiply (WhenceFilling *filling, gint32 factor);
void whence_filling_set_unit (WhenceFilling *filling, guint unit);
void whence_filling_set_year_ago (WhenceFilling *filling);
void whence_filling_set_clock_length (WhenceExpression *to, gint32 seconds);
gboolean whence_filling_is_lone_half (const WhenceFilling *filling);

G_END_DECLS
