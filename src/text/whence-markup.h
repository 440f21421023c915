/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a tag that was left in a text does to the words beside it. */
typedef enum
{
  WHENCE_TAG_NONE,
  WHENCE_TAG_INLINE, /* <b>, <a href=…>: nothing */
  WHENCE_TAG_BREAK,  /* <br>, <li>, </p>: parts words */
  WHENCE_TAG_CELL,   /* <td>, </th>: parts columns */
} WhenceTagKind;

gsize         whence_markup_read_entity (const char *at,
                                         gsize       length,
                                         gunichar   *out_character);
gsize         whence_markup_read_link   (const char *at,
                                         gsize       length);
gsize         whence_markup_read_tag    (const char    *at,
                                         gsize          length,
                                         WhenceTagKind *out_kind);
char         *whence_markup_decode      (const char *text);

G_END_DECLS
