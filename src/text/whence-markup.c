/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Marks of HTML and Markdown that were left in a text: "&nbsp;", "&#8211;", "<li>", "](https://…)".  The text keeps them, since passages are places in it; its readers pass
 * over them. */

#include "whence-markup.h"

#include <string.h>

#define ENTITY_MAX_BYTES 10
#define TAG_MAX_BYTES 400
#define TAG_NAME_MAX_BYTES 12

static const struct
{
  const char *name;
  gunichar    character;
} entities[] = {
  { "Aring", 0xc5 },   { "Auml", 0xc4 },    { "Eacute", 0xc9 },  { "Ouml", 0xd6 },    { "Oslash", 0xd8 }, { "Uuml", 0xdc },    { "aacute", 0xe1 },
  { "acirc", 0xe2 },   { "aelig", 0xe6 },   { "agrave", 0xe0 },  { "amp", '&' },      { "apos", '\'' },   { "aring", 0xe5 },   { "atilde", 0xe3 },
  { "auml", 0xe4 },    { "bdquo", 0x201e }, { "bull", 0x2022 },  { "ccedil", 0xe7 },  { "cent", 0xa2 },   { "copy", 0xa9 },    { "dagger", 0x2020 },
  { "deg", 0xb0 },     { "eacute", 0xe9 },  { "ecirc", 0xea },   { "egrave", 0xe8 },  { "emsp", 0x2003 }, { "ensp", 0x2002 },  { "euml", 0xeb },
  { "euro", 0x20ac },  { "frac12", 0xbd },  { "gt", '>' },       { "hellip", 0x2026 }, { "iacute", 0xed }, { "icirc", 0xee },  { "iuml", 0xef },
  { "laquo", 0xab },   { "ldquo", 0x201c }, { "lsquo", 0x2018 }, { "lt", '<' },       { "mdash", 0x2014 }, { "middot", 0xb7 }, { "nbsp", 0xa0 },
  { "ndash", 0x2013 }, { "ntilde", 0xf1 },  { "oacute", 0xf3 },  { "ocirc", 0xf4 },   { "oslash", 0xf8 }, { "otilde", 0xf5 },  { "ouml", 0xf6 },
  { "pound", 0xa3 },   { "quot", '"' },     { "raquo", 0xbb },   { "rdquo", 0x201d }, { "reg", 0xae },    { "rsquo", 0x2019 }, { "sbquo", 0x201a },
  { "sect", 0xa7 },    { "shy", 0xad },     { "szlig", 0xdf },   { "thinsp", 0x2009 }, { "times", 0xd7 }, { "trade", 0x2122 }, { "uacute", 0xfa },
  { "ucirc", 0xfb },   { "uuml", 0xfc },    { "yen", 0xa5 },
};

/* In lower case. */
static const struct
{
  const char   *name;
  WhenceTagKind kind;
} tags[] = {
  { "a", WHENCE_TAG_INLINE },      { "abbr", WHENCE_TAG_INLINE }, { "article", WHENCE_TAG_BREAK }, { "b", WHENCE_TAG_INLINE },
  { "blockquote", WHENCE_TAG_BREAK }, { "br", WHENCE_TAG_BREAK }, { "caption", WHENCE_TAG_BREAK }, { "cite", WHENCE_TAG_INLINE },
  { "dd", WHENCE_TAG_BREAK },      { "div", WHENCE_TAG_BREAK },   { "dl", WHENCE_TAG_BREAK },      { "dt", WHENCE_TAG_BREAK },
  { "em", WHENCE_TAG_INLINE },     { "figcaption", WHENCE_TAG_BREAK }, { "figure", WHENCE_TAG_BREAK }, { "font", WHENCE_TAG_INLINE },
  { "h1", WHENCE_TAG_BREAK },      { "h2", WHENCE_TAG_BREAK },    { "h3", WHENCE_TAG_BREAK },      { "h4", WHENCE_TAG_BREAK },
  { "h5", WHENCE_TAG_BREAK },      { "h6", WHENCE_TAG_BREAK },    { "hr", WHENCE_TAG_BREAK },      { "i", WHENCE_TAG_INLINE },
  { "img", WHENCE_TAG_INLINE },    { "li", WHENCE_TAG_BREAK },    { "mark", WHENCE_TAG_INLINE },   { "ol", WHENCE_TAG_BREAK },
  { "p", WHENCE_TAG_BREAK },       { "q", WHENCE_TAG_INLINE },    { "s", WHENCE_TAG_INLINE },      { "section", WHENCE_TAG_BREAK },
  { "small", WHENCE_TAG_INLINE },  { "span", WHENCE_TAG_INLINE }, { "strong", WHENCE_TAG_INLINE }, { "sub", WHENCE_TAG_INLINE },
  { "sup", WHENCE_TAG_INLINE },    { "table", WHENCE_TAG_BREAK }, { "tbody", WHENCE_TAG_BREAK },   { "td", WHENCE_TAG_CELL },
  { "th", WHENCE_TAG_CELL },       { "thead", WHENCE_TAG_BREAK }, { "time", WHENCE_TAG_INLINE },   { "tr", WHENCE_TAG_BREAK },
  { "u", WHENCE_TAG_INLINE },      { "ul", WHENCE_TAG_BREAK },
};

/**
 * whence_markup_read_entity:
 * @at: UTF-8
 * @length: bytes of it
 * @out_character: (out): what the entity stands for
 *
 * Returns: bytes of the entity that begins at @at; 0 where none does
 */
gsize
whence_markup_read_entity (const char *at, gsize length, gunichar *out_character)
{
  const char *end = length > 3 && *at == '&' ? memchr (at, ';', MIN (length, ENTITY_MAX_BYTES)) : NULL;
  gsize n = end != NULL ? (gsize) (end - at) - 1 : 0;

  if (n < 2)
    return 0;
  if (at[1] == '#')
    {
      gboolean hex = at[2] == 'x' || at[2] == 'X';
      char *rest;
      guint64 number = g_ascii_isxdigit (at[2 + hex]) ? g_ascii_strtoull (at + 2 + hex, &rest, hex ? 16 : 10) : 0;

      if (number == 0 || rest != end || number > 0x10ffff || !g_unichar_validate ((gunichar) number))
        return 0;
      *out_character = (gunichar) number;
      return n + 2;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (entities); i++)
    if (entities[i].name[0] == at[1] && strncmp (entities[i].name, at + 1, n) == 0 && entities[i].name[n] == '\0')
      {
        *out_character = entities[i].character;
        return n + 2;
      }
  return 0;
}

/**
 * whence_markup_read_link:
 * @at: UTF-8
 * @length: bytes of it
 *
 * Returns: bytes of the "](https://…)" that begins at @at, behind the words of a link in Markdown; 0 where none does
 */
gsize
whence_markup_read_link (const char *at, gsize length)
{
  static const char begin[] = "](http";
  const char *end;

  if (length <= strlen (begin) || strncmp (at, begin, strlen (begin)) != 0)
    return 0;
  end = memchr (at, ')', MIN (length, TAG_MAX_BYTES));
  return end != NULL && memchr (at, ' ', (gsize) (end - at)) == NULL ? (gsize) (end - at) + 1 : 0;
}

/**
 * whence_markup_read_tag:
 * @at: UTF-8
 * @length: bytes of it
 * @out_kind: (out): what it does
 *
 * Returns: bytes of the tag of a known name that begins at @at; 0 where none does
 */
gsize
whence_markup_read_tag (const char *at, gsize length, WhenceTagKind *out_kind)
{
  gsize from = length > 2 && *at == '<' ? 1 + (at[1] == '/') : 0, n = 0;
  const char *end;

  if (from == 0 || !g_ascii_isalpha (at[from]))
    return 0;
  while (from + n < length && n <= TAG_NAME_MAX_BYTES && g_ascii_isalnum (at[from + n]))
    n++;
  end = from + n < length && strchr (" />\t", at[from + n]) != NULL ? memchr (at + from + n, '>', MIN (length - from - n, TAG_MAX_BYTES)) : NULL;
  if (end == NULL)
    return 0;
  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    if (strlen (tags[i].name) == n && g_ascii_strncasecmp (tags[i].name, at + from, n) == 0)
      {
        *out_kind = tags[i].kind;
        return (gsize) (end - at) + 1;
      }
  return 0;
}

/**
 * whence_markup_decode:
 * @text: UTF-8
 *
 * Returns: (transfer full): @text with what its entities stand for, and without tags; spaces that do not break are plain ones
 */
char *
whence_markup_decode (const char *text)
{
  GString *decoded = g_string_new (NULL);
  const char *end = text + strlen (text);

  while (text < end)
    {
      gunichar character;
      WhenceTagKind kind;
      gsize n = whence_markup_read_entity (text, (gsize) (end - text), &character);

      if (n > 0)
        g_string_append_unichar (decoded, character == 0xa0 ? ' ' : character);
      else if ((n = whence_markup_read_tag (text, (gsize) (end - text), &kind)) == 0)
        {
          n = (gsize) (g_utf8_next_char (text) - text);
          g_string_append_len (decoded, text, (gssize) n);
        }
      text += n;
    }
  return g_string_free (decoded, FALSE);
}
