/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From the bytes of a file to text: what its byte-order mark says, else UTF-8, else what a web page says of itself, else Windows-1252
 * where that is plausible.  A wrong guess shows as garbled names, so the guess is narrow: see is_windows_1252(). */

#include "whence-charset.h"

#include <config.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "whence-import.h"
#include "whence-web-page.h"

/* In so much of a page stands what it is written in. */
#define HEAD_MAX_BYTES 4096

/* The longer mark first: the one of UTF-16 begins that of UTF-32. */
static const struct
{
  const char *mark;
  gsize       length;
  const char *charset; /* NULL: UTF-8 */
} marks[] = {
  { "\xef\xbb\xbf", 3, NULL },
  { "\xff\xfe\0\0", 4, "UTF-32LE" },
  { "\0\0\xfe\xff", 4, "UTF-32BE" },
  { "\xff\xfe", 2, "UTF-16LE" },
  { "\xfe\xff", 2, "UTF-16BE" },
};

/* By what names pages call their encodings, and what browsers take them for: the larger one of a kin, where one holds the other.  UTF-8 is
 * none of them, since a page that is UTF-8 is known as such. */
static const struct
{
  const char *label; /* in lower case */
  const char *charset;
} labels[] = {
  { "ascii", "WINDOWS-1252" },        { "us-ascii", "WINDOWS-1252" },     { "iso-8859-1", "WINDOWS-1252" },
  { "iso8859-1", "WINDOWS-1252" },    { "iso_8859-1", "WINDOWS-1252" },   { "latin1", "WINDOWS-1252" },
  { "cp1252", "WINDOWS-1252" },       { "windows-1252", "WINDOWS-1252" }, { "iso-8859-2", "ISO-8859-2" },
  { "latin2", "ISO-8859-2" },         { "iso-8859-3", "ISO-8859-3" },     { "iso-8859-4", "ISO-8859-4" },
  { "iso-8859-5", "ISO-8859-5" },     { "iso-8859-6", "ISO-8859-6" },     { "iso-8859-7", "ISO-8859-7" },
  { "iso-8859-8", "ISO-8859-8" },     { "iso-8859-8-i", "ISO-8859-8" },   { "iso-8859-9", "WINDOWS-1254" },
  { "latin5", "WINDOWS-1254" },       { "iso-8859-10", "ISO-8859-10" },   { "iso-8859-13", "ISO-8859-13" },
  { "iso-8859-14", "ISO-8859-14" },   { "iso-8859-15", "ISO-8859-15" },   { "latin9", "ISO-8859-15" },
  { "iso-8859-16", "ISO-8859-16" },   { "windows-1250", "WINDOWS-1250" }, { "cp1250", "WINDOWS-1250" },
  { "windows-1251", "WINDOWS-1251" }, { "cp1251", "WINDOWS-1251" },       { "windows-1253", "WINDOWS-1253" },
  { "windows-1254", "WINDOWS-1254" }, { "windows-1255", "WINDOWS-1255" }, { "windows-1256", "WINDOWS-1256" },
  { "windows-1257", "WINDOWS-1257" }, { "windows-1258", "WINDOWS-1258" }, { "koi8-r", "KOI8-R" },
  { "koi8-u", "KOI8-U" },             { "ibm866", "CP866" },              { "cp866", "CP866" },
  { "macintosh", "MACINTOSH" },       { "tis-620", "CP874" },             { "windows-874", "CP874" },
  { "gb2312", "GB18030" },            { "gbk", "GB18030" },               { "gb18030", "GB18030" },
  { "big5", "BIG5-HKSCS" },           { "big5-hkscs", "BIG5-HKSCS" },     { "shift_jis", "CP932" },
  { "shift-jis", "CP932" },           { "sjis", "CP932" },                { "x-sjis", "CP932" },
  { "euc-jp", "EUC-JP" },             { "euc-kr", "CP949" },              { "ks_c_5601-1987", "CP949" },
};

static void
fail_encoding (GError **error, const char *charset, gsize byte)
{
  g_set_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_ENCODING,
               /* Translators: %1$s is an encoding, e.g. "UTF-8"; %2$u counts bytes from the begin of the file. */
               _ ("its text is damaged: byte %2$u is not %1$s"), charset, (guint) byte);
}

/* Windows-1252 has five bytes without a meaning, and no text needs control characters but tab and the ends of lines and pages.
 * Sequences that are good UTF-8 hardly ever occur in it: a file that has some before its first fault is damaged UTF-8. */
static gboolean
is_windows_1252 (const char *data, gsize length, gsize first_fault, gsize *out_byte)
{
  static const char undefined[] = "\x81\x8d\x8f\x90\x9d";

  for (gsize i = 0; i < length; i++)
    {
      guint8 byte = (guint8) data[i];

      *out_byte = i;
      if ((byte < 0x20 && strchr ("\t\n\v\f\r", byte) == NULL) || byte == 0x7f || strchr (undefined, data[i]) != NULL)
        return FALSE;
    }
  *out_byte = first_fault;
  for (gsize i = 0; i < first_fault; i++)
    if ((guint8) data[i] >= 0x80)
      return FALSE;
  return TRUE;
}

static char *
convert (const char *data, gsize length, gsize mark_length, const char *charset, gsize *out_length, GError **error)
{
  gsize n_read = 0;
  char *text = g_convert (data + mark_length, (gssize) (length - mark_length), "UTF-8", charset, &n_read, out_length, NULL);

  if (text == NULL || n_read + mark_length < length)
    {
      g_clear_pointer (&text, g_free);
      fail_encoding (error, charset, n_read + mark_length);
    }
  return text;
}

static const char *
find_charset (const char *label, gsize length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    if (strlen (labels[i].label) == length && memcmp (labels[i].label, label, length) == 0)
      return labels[i].charset;
  return NULL;
}

/* What a page is written in as it says itself: <meta charset="koi8-r">, <meta … content="text/html; charset=koi8-r">.  NULL where it is
 * no page, or says nothing that is known. */
static const char *
find_declared (const char *data, gsize length)
{
  static const char word[] = "charset";
  g_autofree char *begin = g_strndup (data, MIN (length, HEAD_MAX_BYTES));
  g_autofree char *head = g_ascii_strdown (begin, -1);

  if (!whence_web_page_is_one (head))
    return NULL;
  for (const char *tag = strstr (head, "<meta"); tag != NULL; tag = strstr (tag + 1, "<meta"))
    {
      const char *at = g_strstr_len (tag, (gssize) strcspn (tag, ">"), word);
      const char *label = at != NULL ? at + strlen (word) + strspn (at + strlen (word), " \t\r\n=\"'") : "";
      const char *charset = find_charset (label, strspn (label, "abcdefghijklmnopqrstuvwxyz0123456789-_"));

      if (charset != NULL)
        return charset;
    }
  return NULL;
}

/* What is no UTF-8. */
static char *
decode_other (const char *data, gsize length, gsize first_fault, gsize *out_length, GError **error)
{
  const char *declared = find_declared (data, length);
  char *text = declared != NULL ? convert (data, length, 0, declared, out_length, NULL) : NULL;
  gsize byte;

  if (text != NULL)
    return text;
  if (is_windows_1252 (data, length, first_fault, &byte))
    return convert (data, length, 0, "WINDOWS-1252", out_length, error);
  fail_encoding (error, "UTF-8", byte);
  return NULL;
}

static char *
decode (const char *data, gsize length, gsize *out_length, GError **error)
{
  const char *fault;
  gsize n_mark = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    if (length >= marks[i].length && memcmp (data, marks[i].mark, marks[i].length) == 0)
      {
        n_mark = marks[i].length;
        if (marks[i].charset != NULL)
          return convert (data, length, n_mark, marks[i].charset, out_length, error);
        break;
      }
  if (memchr (data, '\0', length) == NULL && !g_utf8_validate (data, (gssize) length, &fault))
    return decode_other (data, length, (gsize) (fault - data), out_length, error);
  *out_length = length - n_mark;
  return g_strndup (data + n_mark, length - n_mark);
}

/*
 * whence_charset_decode:
 * @data: the bytes of a file
 * @length: how many
 * @out_length: (out): bytes of the text
 * @error: return location for a #WhenceImportError: ENCODING or, where there are NUL characters, BINARY; the message is the reason only
 *
 * Returns: (transfer full) (nullable): UTF-8 text without byte-order mark and NUL characters, or %NULL
 */
char *
whence_charset_decode (const char *data, gsize length, gsize *out_length, GError **error)
{
  g_autofree char *text = NULL;
  gsize text_length;

  text = decode (data, length, &text_length, error);
  if (text == NULL)
    return NULL;
  if (strlen (text) < text_length)
    {
      g_set_error_literal (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_BINARY, _ ("it is not a text file"));
      return NULL;
    }
  *out_length = text_length;
  return g_steal_pointer (&text);
}
