/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WhenceJsonWriter:
 * @text: where the JSON goes, borrowed
 * @n_broken: containers of the outer @n_broken levels have each member on a line of its own
 * @depth: open containers
 * @has_member: whether the innermost container has a member already
 * @named: whether a member's name was written and its value comes next
 *
 * Writes JSON member by member: the same calls give the same bytes, always.
 */
typedef struct
{
  GString *text;
  guint    n_broken;
  guint    depth;
  gboolean has_member;
  gboolean named;
} WhenceJsonWriter;

void whence_json_writer_init        (WhenceJsonWriter *self,
                                     GString          *text,
                                     guint             n_broken);
void whence_json_writer_open        (WhenceJsonWriter *self,
                                     char              bracket);
void whence_json_writer_close       (WhenceJsonWriter *self,
                                     char              bracket);
void whence_json_writer_name        (WhenceJsonWriter *self,
                                     const char       *name);
void whence_json_writer_string      (WhenceJsonWriter *self,
                                     const char       *value,
                                     gssize            length);
void whence_json_writer_integer     (WhenceJsonWriter *self,
                                     gint64            value);
void whence_json_writer_add_string  (WhenceJsonWriter *self,
                                     const char       *name,
                                     const char       *value);
void whence_json_writer_add_text    (WhenceJsonWriter *self,
                                     const char       *name,
                                     const char       *value,
                                     gsize             length);
void whence_json_writer_add_integer (WhenceJsonWriter *self,
                                     const char       *name,
                                     gint64            value);
void whence_json_writer_add_boolean (WhenceJsonWriter *self,
                                     const char       *name,
                                     gboolean          value);
void whence_json_writer_add_strings (WhenceJsonWriter  *self,
                                     const char        *name,
                                     const char *const *values);

G_END_DECLS
