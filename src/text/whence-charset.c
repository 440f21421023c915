/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From the bytes of a file to text: what its byte-order mark says, else UTF-8, else Windows-1252 where that is plausible.  A wrong
 * guess shows as garbled names, so the guess is narrow: see is_windows_1252(). */

#include "whence-charset.h"

#include <config.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "whence-import.h"

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

static void
fail_encoding (GError **error, const char *charset, gsize byte)
{
  g_set_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_ENCODING,
               /* Translators: %1$s is an encoding, e.g. "UTF-8"; %2$u counts bytes from the begin of the file. */
               _ ("it is not %1$s text: byte %2$u does not fit"), charset, (guint) byte);
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

static char *
decode (const char *data, gsize length, gsize *out_length, GError **error)
{
  const char *fault;
  gsize n_mark = 0, byte;

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    if (length >= marks[i].length && memcmp (data, marks[i].mark, marks[i].length) == 0)
      {
        n_mark = marks[i].length;
        if (marks[i].charset != NULL)
          return convert (data, length, n_mark, marks[i].charset, out_length, error);
        break;
      }
  if (memchr (data, '\0', length) == NULL && !g_utf8_validate (data, (gssize) length, &fault))
    {
      if (is_windows_1252 (data, length, (gsize) (fault - data), &byte))
        return convert (data, length, 0, "WINDOWS-1252", out_length, error);
      fail_encoding (error, "UTF-8", byte);
      return NULL;
    }
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
      g_set_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_BINARY,
                   _ ("it is not a text file: there is a NUL character at byte %u"), (guint) strlen (text));
      return NULL;
    }
  *out_length = text_length;
  return g_steal_pointer (&text);
}
