/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-article.h"

G_BEGIN_DECLS

/* What the lines around the text say of it; borrowed from the text, not terminated. */
typedef struct
{
  const char *address;
  gsize       address_length;
  const char *publisher;
  gsize       publisher_length;
} WhenceParagraphsInfo;

GArray *whence_paragraphs_find (const char           *text,
                                gsize                 length,
                                const char           *title,
                                WhenceParagraphsInfo *out_info);

G_END_DECLS
