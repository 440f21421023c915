/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-furniture.h"
#include "whence-row-line.h"

G_BEGIN_DECLS

/* A prose sentence has so many words; a shorter one may stand under the title. */
#define WHENCE_PROSE_MIN_WORDS 12

/* A line that is not blank, or several that were joined. */
typedef struct
{
  guint32        begin;
  guint32        end;
  guint32        n_chars;
  guint32        n_words;
  guint32        first_word_chars;
  WhenceLineKind kind;
  WhenceRowLine  row; /* what it looks like; NONE where it is no row */
  guint8         ends_sentence : 1;
  guint8         ends_comma : 1;
  guint8         ends_colon : 1;
  guint8         starts_lower : 1;
  guint8         starts_digit : 1;
  guint8         blank_before : 1;
  guint8         is_list_item : 1;
  guint8         is_numbered : 1;
  guint8         is_labelled : 1;
  guint8         in_head : 1;
} WhenceTextLine;

GArray *whence_text_lines_split  (const char     *text,
                                  gsize           length);
void    whence_text_line_measure (WhenceTextLine *line,
                                  const char     *text);

G_END_DECLS
