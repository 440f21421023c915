/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  WHENCE_CLI_LINE,
  WHENCE_CLI_LINE_TOO_LONG, /* it was skipped */
  WHENCE_CLI_LINES_END,
  WHENCE_CLI_LINES_ERROR,
} WhenceCliLineResult;

/**
 * WhenceCliLines:
 * @number: the number of the line last given, from 1
 *
 * Reads a file line by line, never holding more than one line.
 */
typedef struct
{
  int      fd;
  GString *buffer;
  gsize    begin;
  gsize    max;
  guint64  number;
  gboolean at_end;
  int      error;
} WhenceCliLines;

void                whence_cli_lines_init  (WhenceCliLines *self,
                                            int             fd,
                                            gsize           max);
void                whence_cli_lines_clear (WhenceCliLines *self);
const char         *whence_cli_lines_peek  (WhenceCliLines *self,
                                            gsize          *out_length);
WhenceCliLineResult whence_cli_lines_next  (WhenceCliLines *self,
                                            const char    **out_line,
                                            gsize          *out_length);
GBytes             *whence_cli_lines_rest  (WhenceCliLines *self,
                                            gsize           max);

G_END_DECLS
