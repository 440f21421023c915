/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a line looks like, read alone; whether it is a row of a list or table, its neighbours decide. */
typedef enum
{
  WHENCE_ROW_LINE_NONE,
  WHENCE_ROW_LINE_HEAD,  /* a date, a mark or a gap, and more: "1911 – Yard opens", "Nov 9      Results" */
  WHENCE_ROW_LINE_LOOSE, /* a date and more with nothing between: "1911 Yard opens", "04:10 the dam is breached" */
  WHENCE_ROW_LINE_LABEL, /* what is dated, a colon and the date: "Founded: 1911", "Born: 12 May 1931, Lublin" */
  WHENCE_ROW_LINE_INNER, /* a date in a column between others: "Oslo | 3 May 2010 | Ferry" */
  WHENCE_ROW_LINE_BARE,  /* a date and nothing else, which may head what follows: "1911", "10.42am GMT", "5 October" */
  WHENCE_ROW_LINE_TAIL,  /* a date in brackets or behind a gap at its end: "Yard opens (1911)" */
} WhenceRowLine;

WhenceRowLine whence_row_line_classify (const char *line,
                                        gsize       length);

G_END_DECLS
