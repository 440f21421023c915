/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The one way in for JSON that others wrote.  json-glib 1.6 crashes on deep nesting, cuts strings at \u0000, lets lone surrogates, numbers
 * that wrap, trailing data, 'single quotes', comments and "var a =" through, and takes nothing for success.  So the text is read by
 * the grammar of RFC 8259 first, and json-glib gets only what passed.  Lines of articles, of which there are millions, do without a tree. */

#include "whence-json-door.h"

#include <config.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "whence-import.h"
#include "whence-json-scan.h"

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
  g_autofree char *copy = g_malloc (length + 1);
  g_autoptr (JsonParser) parser = NULL;

  memcpy (copy, text, length);
  copy[length] = '\0';
  if (!whence_json_scan (copy, length, NULL, 0, error))
    return NULL;
  parser = json_parser_new_immutable ();
  if (!json_parser_load_from_data (parser, copy, (gssize) length, NULL))
    {
      g_set_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_SYNTAX, _ ("this is not JSON (byte %1$u: %2$s)"), 0, _ ("it cannot be read"));
      return NULL;
    }
  return json_parser_steal_root (parser);
}

/**
 * whence_json_read_members:
 * @text: (inout): bytes of foreign JSON, which a NUL follows; the members point into it
 * @length: how many
 * @members: (inout) (array length=n_members): members with the names to look for; all others are read over
 * @n_members: how many
 * @error: return location for %WHENCE_IMPORT_ERROR_SYNTAX, or ENCODING where it is not UTF-8; the message names the byte
 *
 * Reads a JSON object whose members are strings.
 *
 * Returns: %FALSE if it is no JSON or no object
 */
gboolean
whence_json_read_members (char *text, gsize length, WhenceJsonMember *members, guint n_members, GError **error)
{
  if (!whence_json_scan (text, length, members, n_members, error))
    return FALSE;
  if (text[strspn (text, " \t\r\n")] != '{')
    {
      g_set_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_SYNTAX, _ ("an object in braces, {…}, is expected"));
      return FALSE;
    }
  for (guint i = 0; i < n_members; i++)
    if (members[i].begin != NULL && *members[i].begin == '"')
      {
        char *begin = text + (members[i].begin - text);

        whence_json_string_decode (begin, (gsize) (members[i].end - begin), begin);
        members[i].string = begin;
      }
  return TRUE;
}

static const char *
get_kind (const WhenceJsonMember *member)
{
  switch (*member->begin)
    {
    case '{':
      return _ ("an object");
    case '[':
      return _ ("a list");
    case 't':
    case 'f':
      return _ ("true or false");
    default:
      return _ ("a number");
    }
}

/**
 * whence_json_member_get_string:
 * @member: a member that was looked for
 * @presence: whether it may be missing or null
 * @out_value: (out) (nullable) (transfer none): the string, or %NULL if it is missing or null and may be
 * @error: return location for %WHENCE_IMPORT_ERROR_SYNTAX
 *
 * Returns: %FALSE if it is missing and must not be, or is no string
 */
gboolean
whence_json_member_get_string (const WhenceJsonMember *member, WhenceJsonPresence presence, const char **out_value, GError **error)
{
  *out_value = member->string;
  if (member->string != NULL)
    return TRUE;
  if (member->begin == NULL || *member->begin == 'n')
    {
      if (presence == WHENCE_JSON_OPTIONAL)
        return TRUE;
      /* Translators: %s is what has to be in each line of a file, "text". */
      g_set_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_SYNTAX, _ ("“%s” is missing"), member->name);
    }
  else
    /* Translators: %1$s is what has to be in each line of a file, "text"; %2$s is e.g. "a number" or "a list". */
    g_set_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_SYNTAX, _ ("“%1$s” is %2$s, not a text in quotes"), member->name,
                 get_kind (member));
  return FALSE;
}
