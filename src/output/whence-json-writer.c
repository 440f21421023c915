/* SPDX-License-Identifier: GPL-3.0-or-later */

/* JSON as text, without a tree of nodes in between: the streaming forms write an article's worth of lines a millisecond.
 * Numbers are integers only.  U+2028, U+2029 and every control character are escaped, so that a line of output is a line to
 * every reader and no text can drive a terminal. */

#include "whence-json-writer.h"

#include <string.h>

/**
 * whence_json_writer_init:
 * @self: a writer
 * @text: where to append to
 * @n_broken: how many outer levels of containers get a line for each member; 0 writes all on one line
 */
void
whence_json_writer_init (WhenceJsonWriter *self, GString *text, guint n_broken)
{
  *self = (WhenceJsonWriter) { .text = text, .n_broken = n_broken };
}

static void
break_line (WhenceJsonWriter *self)
{
  g_string_append_c (self->text, '\n');
  for (guint i = 0; i < self->depth; i++)
    g_string_append_c (self->text, ' ');
}

/* What stands between a value and the one before it; nothing between a name and its value. */
static void
begin_value (WhenceJsonWriter *self)
{
  if (self->named)
    {
      self->named = FALSE;
      return;
    }
  if (self->has_member)
    g_string_append_c (self->text, ',');
  if (self->depth > 0 && self->depth <= self->n_broken)
    break_line (self);
  self->has_member = TRUE;
}

/**
 * whence_json_writer_open:
 * @self: a writer
 * @bracket: '{' or '['
 *
 * Begins an object or array as the next value.
 */
void
whence_json_writer_open (WhenceJsonWriter *self, char bracket)
{
  begin_value (self);
  g_string_append_c (self->text, bracket);
  self->depth++;
  self->has_member = FALSE;
}

/**
 * whence_json_writer_close:
 * @self: a writer
 * @bracket: '}' or ']'
 *
 * Ends the innermost object or array.
 */
void
whence_json_writer_close (WhenceJsonWriter *self, char bracket)
{
  g_return_if_fail (self->depth > 0);

  self->depth--;
  if (self->has_member && self->depth < self->n_broken)
    break_line (self);
  g_string_append_c (self->text, bracket);
  self->has_member = TRUE;
}

#define EVERY_BYTE(byte) ((guint64) (byte) * G_GUINT64_CONSTANT (0x0101010101010101))

/* Whether one of eight bytes is no ASCII, a control character, a quotation mark or a backslash: its highest bit is set then in one of the sums. */
static gboolean
has_odd_byte (guint64 bytes)
{
  guint64 quotes = bytes ^ EVERY_BYTE ('"'), slashes = bytes ^ EVERY_BYTE ('\\');

  return ((bytes | (bytes - EVERY_BYTE (0x20)) | (bytes + EVERY_BYTE (0x80 - 0x7f)) | (quotes - EVERY_BYTE (1)) | (slashes - EVERY_BYTE (1))) & EVERY_BYTE (0x80)) != 0;
}

/* Bytes that are ASCII and can stand in a string as they are. */
static gsize
count_ascii (const char *text, gsize length)
{
  gsize i = 0;

  for (guint64 bytes; i + sizeof bytes <= length; i += sizeof bytes)
    {
      memcpy (&bytes, text + i, sizeof bytes);
      if (has_odd_byte (bytes))
        break;
    }
  while (i < length && (guchar) (text[i] - 0x20) < 0x5f && text[i] != '"' && text[i] != '\\')
    i++;
  return i;
}

/* Bytes up to the next one that cannot stand in a string as it is. */
static gsize
count_plain (const char *text, gsize length)
{
  gsize i = 0;

  while (i < length)
    {
      guchar c = (guchar) text[i];

      if (c < 0x20 || c == '"' || c == '\\' || c == 0x7f)
        break;
      /* U+0080 to U+009F and U+2028, U+2029 */
      if (c == 0xc2 && i + 1 < length && (guchar) text[i + 1] < 0xa0)
        break;
      if (c == 0xe2 && i + 2 < length && (guchar) text[i + 1] == 0x80 && ((guchar) text[i + 2] & 0xfe) == 0xa8)
        break;
      i++;
    }
  return i;
}

static void
append_escaped (GString *out, gunichar c)
{
  static const char short_forms[][2] = { { '"', '"' }, { '\\', '\\' }, { '\n', 'n' }, { '\r', 'r' }, { '\t', 't' } };

  for (gsize i = 0; i < G_N_ELEMENTS (short_forms); i++)
    if (c == (gunichar) short_forms[i][0])
      {
        g_string_append_c (out, '\\');
        g_string_append_c (out, short_forms[i][1]);
        return;
      }
  g_string_append_printf (out, "\\u%04x", c);
}

/**
 * whence_json_writer_string:
 * @self: a writer
 * @value: text; where it is not UTF-8, as a file name may be, the bad bytes become U+FFFD
 * @length: its bytes, or -1 where it ends with NUL
 *
 * Writes a string as the next value.
 */
void
whence_json_writer_string (WhenceJsonWriter *self, const char *value, gssize length)
{
  g_autofree char *valid = NULL;
  gsize rest = length < 0 ? strlen (value) : (gsize) length;

  begin_value (self);
  if (count_ascii (value, rest) == rest)
    {
      g_string_append_c (self->text, '"');
      g_string_append_len (self->text, value, (gssize) rest);
      g_string_append_c (self->text, '"');
      return;
    }
  if (!g_utf8_validate_len (value, rest, NULL))
    {
      value = valid = g_utf8_make_valid (value, (gssize) rest);
      rest = strlen (valid);
    }
  g_string_append_c (self->text, '"');
  for (;;)
    {
      gsize plain = count_plain (value, rest);
      const char *next;

      g_string_append_len (self->text, value, (gssize) plain);
      value += plain;
      rest -= plain;
      if (rest == 0)
        break;
      append_escaped (self->text, g_utf8_get_char (value));
      next = g_utf8_next_char (value);
      rest -= (gsize) (next - value);
      value = next;
    }
  g_string_append_c (self->text, '"');
}

/**
 * whence_json_writer_name:
 * @self: a writer, in an object
 * @name: the name of the member whose value comes next
 */
void
whence_json_writer_name (WhenceJsonWriter *self, const char *name)
{
  whence_json_writer_string (self, name, -1);
  g_string_append_c (self->text, ':');
  self->named = TRUE;
}

/**
 * whence_json_writer_integer:
 * @self: a writer
 * @value: a number
 *
 * Writes a number as the next value.
 */
void
whence_json_writer_integer (WhenceJsonWriter *self, gint64 value)
{
  char digits[24];
  gsize at = sizeof digits;
  guint64 rest = value < 0 ? 0 - (guint64) value : (guint64) value;

  begin_value (self);
  do
    digits[--at] = (char) ('0' + rest % 10);
  while ((rest /= 10) > 0);
  if (value < 0)
    digits[--at] = '-';
  g_string_append_len (self->text, digits + at, (gssize) (sizeof digits - at));
}

/**
 * whence_json_writer_add_string:
 * @self: a writer, in an object
 * @name: the member's name
 * @value: (nullable): its value; %NULL is written as null
 */
void
whence_json_writer_add_string (WhenceJsonWriter *self, const char *name, const char *value)
{
  whence_json_writer_name (self, name);
  if (value != NULL)
    {
      whence_json_writer_string (self, value, -1);
      return;
    }
  begin_value (self);
  g_string_append (self->text, "null");
}

/**
 * whence_json_writer_add_text:
 * @self: a writer, in an object
 * @name: the member's name
 * @value: its value, which need not end with NUL
 * @length: bytes
 */
void
whence_json_writer_add_text (WhenceJsonWriter *self, const char *name, const char *value, gsize length)
{
  whence_json_writer_name (self, name);
  whence_json_writer_string (self, value, (gssize) length);
}

/**
 * whence_json_writer_add_integer:
 * @self: a writer, in an object
 * @name: the member's name
 * @value: its value
 */
void
whence_json_writer_add_integer (WhenceJsonWriter *self, const char *name, gint64 value)
{
  whence_json_writer_name (self, name);
  whence_json_writer_integer (self, value);
}

/**
 * whence_json_writer_add_boolean:
 * @self: a writer, in an object
 * @name: the member's name
 * @value: its value
 */
void
whence_json_writer_add_boolean (WhenceJsonWriter *self, const char *name, gboolean value)
{
  whence_json_writer_name (self, name);
  begin_value (self);
  g_string_append (self->text, value ? "true" : "false");
}

/**
 * whence_json_writer_add_strings:
 * @self: a writer, in an object
 * @name: the member's name
 * @values: (nullable) (array zero-terminated=1): strings; %NULL is an empty array
 */
void
whence_json_writer_add_strings (WhenceJsonWriter *self, const char *name, const char *const *values)
{
  whence_json_writer_name (self, name);
  whence_json_writer_open (self, '[');
  for (gsize i = 0; values != NULL && values[i] != NULL; i++)
    whence_json_writer_string (self, values[i], -1);
  whence_json_writer_close (self, ']');
}
