/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a line is when read alone; what it is in its article, the paragraphs decide. */
typedef enum
{
  WHENCE_LINE_TEXT,
  WHENCE_LINE_FURNITURE,
  WHENCE_LINE_METADATA,
  WHENCE_LINE_ADDRESS,   /* "Source: https://…", "URL: …" or nothing but an address */
  WHENCE_LINE_PUBLISHER, /* "Publisher: …", "Source: …" */
  WHENCE_LINE_DATE,      /* nothing but a date */
} WhenceLineKind;

WhenceLineKind whence_line_classify (const char  *line,
                                     gsize        length,
                                     const char **out_value);

G_END_DECLS
