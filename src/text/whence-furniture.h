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
  WHENCE_LINE_BACK_MATTER, /* heads notes, a list of books or comments, where it stands behind the text */
  WHENCE_LINE_DATED,     /* a date with a section or a name, a month or an issue: of the article where it stands at its head, else text */
  WHENCE_LINE_NAMED,    /* a date among names, which may be a title: of the article where another line at its head is that, else text */
} WhenceLineKind;

/* What the words before a date in such a line say that it is. */
typedef enum
{
  WHENCE_DATE_ROLE_NONE,
  WHENCE_DATE_ROLE_PUBLISHED,
  WHENCE_DATE_ROLE_CHANGED, /* updated, corrected: not before it was published */
  WHENCE_DATE_ROLE_RIGHTS,  /* the year of the copyright */
  WHENCE_DATE_ROLE_OTHER,   /* a photograph's */
} WhenceDateRole;

WhenceLineKind whence_line_classify      (const char  *line,
                                          gsize        length,
                                          const char **out_value);
WhenceDateRole whence_line_get_date_role (const char *before,
                                          gsize       length);

G_END_DECLS
