/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The grammar of RFC 8259, and no more than it.  On the way the members of the outermost object that are asked for can be noted, so that a
 * flat object is read without a tree. */

#include "whence-json-scan.h"

#include <config.h>
#include <errno.h>
#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "whence-import.h"

static guint
unit_at (const char *digits)
{
  guint unit = 0;

  for (guint i = 0; i < 4; i++)
    unit = unit * 16 + (guint) g_ascii_xdigit_value (digits[i]);
  return unit;
}

/* What the escape at @from stands for; moves behind it. */
static gunichar
decode_escape (const char **from)
{
  static const char letters[] = "bfnrt", meanings[] = "\b\f\n\r\t";
  const char *letter;
  gunichar c = (guint8) (*from)[1];

  if (c != 'u')
    {
      *from += 2;
      letter = strchr (letters, (gint) c);
      return letter != NULL ? (gunichar) meanings[letter - letters] : c;
    }
  c = unit_at (*from + 2);
  *from += 6;
  if (c >= 0xd800 && c <= 0xdbff)
    {
      c = 0x10000 + ((c - 0xd800) << 10) + (unit_at (*from + 2) - 0xdc00);
      *from += 6;
    }
  return c;
}

/*
 * whence_json_string_decode:
 * @string: a string as whence_json_scan() passed it, with its quotes
 * @length: bytes of @string
 * @to: room for @length bytes; may be @string itself, since what is decoded is never longer
 *
 * Writes what the string holds, and a NUL.
 */
void
whence_json_string_decode (const char *string, gsize length, char *to)
{
  const char *from = string + 1, *end = string + length - 1;

  while (from < end)
    {
      const char *escape = memchr (from, '\\', (gsize) (end - from));
      gsize n = (gsize) ((escape != NULL ? escape : end) - from);

      memmove (to, from, n);
      to += n;
      from += n;
      if (escape != NULL)
        {
          gunichar c = decode_escape (&from);

          to += g_unichar_to_utf8 (c, to);
        }
    }
  *to = '\0';
}

static gboolean
string_equals (const char *string, gsize length, const char *plain)
{
  g_autofree char *decoded = NULL;

  if (memchr (string, '\\', length) == NULL)
    return strlen (plain) == length - 2 && memcmp (string + 1, plain, length - 2) == 0;
  decoded = g_malloc (length);
  whence_json_string_decode (string, length, decoded);
  return g_str_equal (decoded, plain);
}

typedef struct
{
  const char *text;
  const char *cursor;
  const char *end;
  guint       depth;
  GError    **error;

  WhenceJsonMember *members;
  guint             n_members;
} Reader;

/* A value in each byte of eight. */
#define EACH(value) (G_GUINT64_CONSTANT (0x0101010101010101) * (value))

static gboolean read_value (Reader *reader);

static gboolean
fail_at (Reader *reader, const char *place, const char *reason)
{
  /* Translators: %1$u counts bytes from the begin; %2$s is the reason, e.g. "a string has no end". */
  g_set_error (reader->error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_SYNTAX, _ ("this is not JSON (byte %1$u: %2$s)"),
               (guint) (place - reader->text), reason);
  return FALSE;
}

/* The text ends in a NUL, so that one character ahead can always be looked at. */
static char
peek (Reader *reader)
{
  return *reader->cursor;
}

static void
skip_space (Reader *reader)
{
  reader->cursor += strspn (reader->cursor, " \t\r\n");
}

static gboolean
read_hex (Reader *reader, guint *out_unit)
{
  guint unit = 0;

  for (guint i = 0; i < 4; i++, reader->cursor++)
    {
      if (!g_ascii_isxdigit (peek (reader)))
        return fail_at (reader, reader->cursor, _ ("\\u needs four hexadecimal digits"));
      unit = unit * 16 + (guint) g_ascii_xdigit_value (peek (reader));
    }
  *out_unit = unit;
  return TRUE;
}

static gboolean
read_escape (Reader *reader)
{
  const char *place = reader->cursor++;
  guint unit, low;

  if (peek (reader) != 'u')
    {
      if (peek (reader) == '\0' || strchr ("\"\\/bfnrt", peek (reader)) == NULL)
        return fail_at (reader, place, _ ("there is no such escape"));
      reader->cursor++;
      return TRUE;
    }
  reader->cursor++;
  if (!read_hex (reader, &unit))
    return FALSE;
  if (unit == 0)
    return fail_at (reader, place, _ ("a NUL character cannot be kept"));
  if (unit >= 0xdc00 && unit <= 0xdfff)
    return fail_at (reader, place, _ ("half of a surrogate pair is missing"));
  if (unit >= 0xd800 && unit <= 0xdbff)
    {
      if (strncmp (reader->cursor, "\\u", 2) != 0)
        return fail_at (reader, place, _ ("half of a surrogate pair is missing"));
      reader->cursor += 2;
      if (!read_hex (reader, &low))
        return FALSE;
      if (low < 0xdc00 || low > 0xdfff)
        return fail_at (reader, place, _ ("half of a surrogate pair is missing"));
    }
  return TRUE;
}

/* The next character that cannot stand in a string as it is, looked for eight bytes at a time. */
static const char *
skip_plain (const char *p, const char *end)
{
  for (; end - p >= 8; p += 8)
    {
      guint64 bytes, quotes, slashes;

      memcpy (&bytes, p, sizeof bytes);
      quotes = bytes ^ EACH ('"');
      slashes = bytes ^ EACH ('\\');
      /* A byte's high bit is set where it is less than what is subtracted; a borrow reaches only bytes behind one that is. */
      if ((((bytes - EACH (0x20)) & ~bytes) | ((quotes - EACH (1)) & ~quotes) | ((slashes - EACH (1)) & ~slashes)) & EACH (0x80))
        break;
    }
  while ((guint8) *p >= 0x20 && *p != '"' && *p != '\\')
    p++;
  return p;
}

static gboolean
read_string (Reader *reader)
{
  const char *place = reader->cursor;

  if (peek (reader) != '"')
    return fail_at (reader, place, _ ("a string in double quotes is expected"));
  reader->cursor++;
  while (*(reader->cursor = skip_plain (reader->cursor, reader->end)) != '"')
    {
      if (reader->cursor == reader->end)
        return fail_at (reader, place, _ ("a string has no end"));
      if (peek (reader) != '\\')
        return fail_at (reader, reader->cursor, _ ("a control character in a string must be escaped"));
      if (!read_escape (reader))
        return FALSE;
    }
  reader->cursor++;
  return TRUE;
}

static gboolean
skip_digits (Reader *reader)
{
  gsize n = strspn (reader->cursor, "0123456789");

  reader->cursor += n;
  return n > 0;
}

static gboolean
read_number (Reader *reader)
{
  const char *place = reader->cursor;
  gboolean whole = TRUE;

  reader->cursor += peek (reader) == '-';
  if (peek (reader) == '0' && g_ascii_isdigit (reader->cursor[1]))
    return fail_at (reader, place, _ ("a number must not begin with 0"));
  if (!skip_digits (reader))
    return fail_at (reader, place, _ ("a value is expected"));
  if (peek (reader) == '.')
    {
      whole = FALSE;
      reader->cursor++;
      if (!skip_digits (reader))
        return fail_at (reader, place, _ ("a number has no digits after its point"));
    }
  if (peek (reader) == 'e' || peek (reader) == 'E')
    {
      whole = FALSE;
      reader->cursor++;
      reader->cursor += peek (reader) == '+' || peek (reader) == '-';
      if (!skip_digits (reader))
        return fail_at (reader, place, _ ("a number has no digits in its exponent"));
    }
  errno = 0;
  if (whole)
    g_ascii_strtoll (place, NULL, 10);
  if (whole ? errno == ERANGE : !isfinite (g_ascii_strtod (place, NULL)))
    return fail_at (reader, place, _ ("a number is too large"));
  return TRUE;
}

static gboolean
read_word (Reader *reader, const char *word)
{
  gsize n = strlen (word);

  if (strncmp (reader->cursor, word, n) != 0)
    return fail_at (reader, reader->cursor, _ ("a value is expected"));
  reader->cursor += n;
  return TRUE;
}

/* "name": and whether it is asked for; the last of those with one name counts. */
static gboolean
read_name (Reader *reader, WhenceJsonMember **out_member)
{
  const char *name = reader->cursor;
  gsize length;

  if (!read_string (reader))
    return FALSE;
  length = (gsize) (reader->cursor - name);
  skip_space (reader);
  if (peek (reader) != ':')
    return fail_at (reader, reader->cursor, _ ("a colon is expected"));
  reader->cursor++;
  *out_member = NULL;
  for (guint i = 0; i < reader->n_members && reader->depth == 1; i++)
    if (string_equals (name, length, reader->members[i].name))
      *out_member = &reader->members[i];
  return TRUE;
}

/* After the opening bracket: items up to @close, each with a name where there are braces. */
static gboolean
read_items (Reader *reader, char close)
{
  const char *place = reader->cursor++;

  if (++reader->depth > WHENCE_JSON_MAX_DEPTH)
    return fail_at (reader, place, _ ("it is nested too deeply"));
  skip_space (reader);
  if (peek (reader) != close)
    while (TRUE)
      {
        WhenceJsonMember *member = NULL;

        skip_space (reader);
        if (close == '}' && !read_name (reader, &member))
          return FALSE;
        skip_space (reader);
        if (member != NULL)
          member->begin = reader->cursor;
        if (!read_value (reader))
          return FALSE;
        if (member != NULL)
          member->end = reader->cursor;
        skip_space (reader);
        if (peek (reader) == close)
          break;
        if (peek (reader) != ',')
          return fail_at (reader, reader->cursor, _ ("a comma or the closing bracket is expected"));
        reader->cursor++;
      }
  reader->cursor++;
  reader->depth--;
  return TRUE;
}

static gboolean
read_value (Reader *reader)
{
  skip_space (reader);
  switch (peek (reader))
    {
    case '{':
      return read_items (reader, '}');
    case '[':
      return read_items (reader, ']');
    case '"':
      return read_string (reader);
    case 't':
      return read_word (reader, "true");
    case 'f':
      return read_word (reader, "false");
    case 'n':
      return read_word (reader, "null");
    default:
      return read_number (reader);
    }
}

/* The bytes that are not UTF-8, or NUL; ASCII is passed over eight bytes at a time. */
static const char *
find_encoding_fault (const char *text, const char *end)
{
  const char *p = text, *fault;

  while (p < end)
    {
      const char *run;
      guint64 bytes;

      for (; end - p >= 8; p += 8)
        {
          memcpy (&bytes, p, sizeof bytes);
          if (((bytes - EACH (1)) | bytes) & EACH (0x80))
            break;
        }
      for (; p < end && (guint8) (*p - 1) < 0x7f; p++)
        ;
      for (run = p; p < end && (guint8) *p >= 0x80; p++)
        ;
      if (run == p && p < end)
        return p;
      if (run < p && !g_utf8_validate (run, p - run, &fault))
        return fault;
    }
  return NULL;
}

/*
 * whence_json_scan:
 * @text: JSON
 * @length: bytes of @text, which a NUL follows
 * @members: (inout) (array length=n_members): what to note of the outermost object, by name
 * @n_members: how many
 * @error: return location for %WHENCE_IMPORT_ERROR_SYNTAX, or ENCODING where it is not UTF-8; the message names the byte
 *
 * Returns: whether @text is one JSON value, no more, that json-glib can hold
 */
gboolean
whence_json_scan (const char *text, gsize length, WhenceJsonMember *members, guint n_members, GError **error)
{
  Reader reader = { .text = text, .cursor = text, .end = text + length, .error = error, .members = members, .n_members = n_members };
  const char *fault = find_encoding_fault (text, text + length);

  if (fault != NULL)
    {
      g_set_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_ENCODING, _ ("it is not UTF-8 text: byte %u does not fit"),
                   (guint) (fault - text));
      return FALSE;
    }
  if (!read_value (&reader))
    return FALSE;
  skip_space (&reader);
  return reader.cursor == reader.end || fail_at (&reader, reader.cursor, _ ("there is more after the end"));
}
