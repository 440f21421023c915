/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The one way in for JSON that others wrote.  json-glib 1.6 crashes on deep nesting, cuts strings at \u0000, lets lone surrogates, numbers
 * that wrap, trailing data, 'single quotes', comments and "var a =" through, and takes nothing for success.  So the text is read by
 * the grammar of RFC 8259 first, and json-glib gets only what passed. */

#include "whence-json-door.h"

#include <config.h>
#include <errno.h>
#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "whence-import.h"

typedef struct
{
  const char *text;
  const char *cursor;
  const char *end;
  guint       depth;
  GError    **error;
} Reader;

static gboolean read_value (Reader *reader);

static gboolean
fail_at (Reader *reader, const char *place, const char *reason)
{
  /* Translators: %1$u counts bytes from the begin; %2$s is the reason, e.g. "a string has no end". */
  g_set_error (reader->error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_SYNTAX, _ ("not JSON at byte %1$u: %2$s"),
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

static gboolean
read_string (Reader *reader)
{
  const char *place = reader->cursor;

  if (peek (reader) != '"')
    return fail_at (reader, place, _ ("a string in double quotes is expected"));
  reader->cursor++;
  while (peek (reader) != '"')
    {
      if (reader->cursor == reader->end)
        return fail_at (reader, place, _ ("a string has no end"));
      if ((guint8) peek (reader) < 0x20)
        return fail_at (reader, reader->cursor, _ ("a control character in a string must be escaped"));
      if (peek (reader) != '\\')
        reader->cursor++;
      else if (!read_escape (reader))
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
        skip_space (reader);
        if (close == '}')
          {
            if (!read_string (reader))
              return FALSE;
            skip_space (reader);
            if (peek (reader) != ':')
              return fail_at (reader, reader->cursor, _ ("a colon is expected"));
            reader->cursor++;
          }
        if (!read_value (reader))
          return FALSE;
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

/**
 * whence_json_parse:
 * @text: bytes of foreign JSON; need not be NUL-terminated
 * @length: how many
 * @error: return location for %WHENCE_IMPORT_ERROR_SYNTAX, or ENCODING where it is not UTF-8; the message names the byte
 *
 * Returns: (transfer full) (nullable): the value, any of JSON's kinds
 */
JsonNode *
whence_json_parse (const char *text, gsize length, GError **error)
{
  g_autofree char *copy = g_strndup (text, length);
  g_autoptr (JsonParser) parser = NULL;
  Reader reader = { copy, copy, copy + length, 0, error };
  const char *fault;

  if (!g_utf8_validate (text, (gssize) length, &fault))
    {
      g_set_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_ENCODING, _ ("it is not UTF-8 text: byte %u does not fit"),
                   (guint) (fault - text));
      return NULL;
    }
  if (!read_value (&reader))
    return NULL;
  skip_space (&reader);
  if (reader.cursor != reader.end)
    {
      fail_at (&reader, reader.cursor, _ ("there is more after the end"));
      return NULL;
    }
  parser = json_parser_new_immutable ();
  if (!json_parser_load_from_data (parser, copy, (gssize) length, NULL))
    {
      fail_at (&reader, copy, _ ("it cannot be read"));
      return NULL;
    }
  return json_parser_steal_root (parser);
}

static gboolean
fail_member (GError **error, const char *path, const char *member, const char *reason)
{
  /* Translators: %1$s.%2$s is where in the JSON, e.g. "$.title"; %3$s is the reason. */
  g_set_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_SYNTAX, _ ("%1$s.%2$s: %3$s"), path, member, reason);
  return FALSE;
}

/**
 * whence_json_get_string:
 * @node: what should be an object
 * @path: where it is, "$" for the root; for messages
 * @member: the name of the member
 * @presence: whether it may be missing or null
 * @out_value: (out) (nullable) (transfer none): the string, or %NULL if it is missing or null and may be
 * @error: return location for %WHENCE_IMPORT_ERROR_SYNTAX
 *
 * Returns: %FALSE if @node is no object, the member is missing and must not be, or is no string
 */
gboolean
whence_json_get_string (JsonNode *node, const char *path, const char *member, WhenceJsonPresence presence, const char **out_value,
                        GError **error)
{
  g_autofree char *reason = NULL;
  JsonNode *value;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_SYNTAX, _ ("%s: an object is expected"), path);
      return FALSE;
    }
  value = json_object_get_member (json_node_get_object (node), member);
  if (value == NULL || JSON_NODE_HOLDS_NULL (value))
    {
      if (presence == WHENCE_JSON_REQUIRED)
        return fail_member (error, path, member, _ ("it is missing"));
      *out_value = NULL;
      return TRUE;
    }
  if (!JSON_NODE_HOLDS_VALUE (value) || json_node_get_value_type (value) != G_TYPE_STRING)
    {
      /* Translators: %s is a kind of value in JSON, e.g. "Integer" or "JsonArray". */
      reason = g_strdup_printf (_ ("a string is expected, not %s"), json_node_type_name (value));
      return fail_member (error, path, member, reason);
    }
  *out_value = json_node_get_string (value);
  return TRUE;
}
