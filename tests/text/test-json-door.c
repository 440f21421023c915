/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-json-door.h"

#include <string.h>

#include "whence-import.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *message; /* a part of it; NULL if the text is good */
} DoorRow;

static const DoorRow rows[] = {
  { "object", "{\"a\": [1, -2.5e3, true, false, null, \"x\"]}", NULL },
  { "bare-value", " 7 ", NULL },
  { "empty-containers", "[{}, []]", NULL },
  { "escapes", "\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e9\"", NULL },
  { "surrogate-pair", "\"\\ud83d\\udea2\"", NULL },
  { "largest-integer", "9223372036854775807", NULL },
  { "smallest-integer", "-9223372036854775808", NULL },
  { "zero", "-0", NULL },
  { "empty", "", "byte 0" },
  { "white-space", "  \n", "byte 3" },
  { "trailing-data", "{} {}", "byte 3" },
  { "trailing-word", "{}x", "byte 2" },
  { "trailing-comma", "[1,]", "byte 3" },
  { "trailing-comma-in-object", "{\"a\":1,}", "byte 7" },
  { "missing-comma", "[1 2]", "comma" },
  { "missing-colon", "{\"a\" 1}", "colon" },
  { "unclosed-array", "[1", "bracket" },
  { "unclosed-string", "\"abc", "no end" },
  { "single-quotes", "'a'", "byte 0" },
  { "single-quoted-name", "{'a':1}", "double quotes" },
  { "bare-name", "{a:1}", "double quotes" },
  { "comment", "/* x */ 1", "byte 0" },
  { "line-comment", "// x\n1", "byte 0" },
  { "assignment", "var a = 1", "byte 0" },
  { "nul-escape", "\"a\\u0000b\"", "NUL" },
  { "lone-high-surrogate", "\"\\ud83d\"", "surrogate" },
  { "lone-low-surrogate", "\"\\udea2\"", "surrogate" },
  { "two-high-surrogates", "\"\\ud83d\\ud83d\"", "surrogate" },
  { "high-surrogate-then-text", "\"\\ud83dxx\"", "surrogate" },
  { "short-hex", "\"\\u12\"", "hexadecimal" },
  { "unknown-escape", "\"\\x41\"", "escape" },
  { "escape-at-end", "\"\\", "escape" },
  { "line-end-in-string", "\"a\nb\"", "control" },
  { "integer-wraps", "9223372036854775808", "too large" },
  { "integer-wraps-below", "-9223372036854775809", "too large" },
  { "infinite", "1e400", "too large" },
  { "leading-zero", "01", "begin with 0" },
  { "plus", "+1", "value" },
  { "point-first", ".5", "value" },
  { "point-last", "5.", "after its point" },
  { "exponent-empty", "5e", "exponent" },
  { "hex", "0x10", "byte 1" },
  { "not-a-number", "NaN", "value" },
  { "upper-case-word", "True", "value" },
  { "cut-word", "tru", "value" },
  { "byte-order-mark", "\xef\xbb\xbf{}", "byte 0" },
  { "not-utf-8", "\"a\xff\"", "byte 2" },
};

static void
test_door (gconstpointer data)
{
  const DoorRow *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = whence_json_parse (row->text, strlen (row->text), &error);
  g_autofree char *shown = g_strescape (row->text, NULL);

  g_test_message ("%s", shown);
  if (row->message == NULL)
    {
      g_assert_no_error (error);
      g_assert_nonnull (node);
      return;
    }
  g_assert_null (node);
  g_assert_true (error->domain == WHENCE_IMPORT_ERROR);
  g_assert_nonnull (strstr (error->message, row->message));
}

static void
nest (guint depth, gboolean good)
{
  g_autoptr (GString) string = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = NULL;

  for (guint i = 0; i < depth; i++)
    g_string_append_c (string, '[');
  for (guint i = 0; i < depth; i++)
    g_string_append_c (string, ']');
  node = whence_json_parse (string->str, string->len, &error);
  g_assert_cmpint (node != NULL, ==, good);
  if (!good)
    g_assert_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_SYNTAX);
}

static void
test_depth (void)
{
  nest (WHENCE_JSON_MAX_DEPTH, TRUE);
  nest (WHENCE_JSON_MAX_DEPTH + 1, FALSE);
  nest (1000000, FALSE);
}

static void
test_nul_byte (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (whence_json_parse ("1\0" "2", 3, &error));
  g_assert_true (error->domain == WHENCE_IMPORT_ERROR);
}

/* What eight bytes at a time are looked at for is found at each place among them. */
static void
test_each_place (void)
{
  static const char *const pieces[] = { "\x1f", "\\x", "\"", "\xff", "\xc3" };

  for (gsize i = 0; i < G_N_ELEMENTS (pieces); i++)
    for (gsize before = 0; before < 20; before++)
      for (gsize behind = 0; behind < 10; behind++)
        {
          g_autofree char *text = g_strdup_printf ("\"%.*s%s%.*s\"", (int) before, "aaaaaaaaaaaaaaaaaaaa", pieces[i], (int) behind, "aaaaaaaaaa");
          /* a quote is good, but not what follows it */
          g_autofree char *place = g_strdup_printf ("byte %u", (guint) (before + 1 + (*pieces[i] == '"')));
          g_autoptr (GError) error = NULL;

          g_assert_null (whence_json_parse (text, strlen (text), &error));
          g_assert_nonnull (strstr (error->message, place));
        }
}

static void
test_length_is_kept (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = whence_json_parse ("12345", 2, &error);

  g_assert_no_error (error);
  g_assert_cmpint (json_node_get_int (node), ==, 12);
}

typedef struct
{
  const char        *name;
  const char        *text;
  WhenceJsonPresence presence;
  const char        *value;
  const char        *message;
} MemberRow;

static const MemberRow member_rows[] = {
  { "there", "{\"a\":\"x\"}", WHENCE_JSON_REQUIRED, "x", NULL },
  { "among-others", " { \"b\" : {\"a\":\"no\"} , \"a\" : \"x\" , \"c\":[{\"a\":1}]} ", WHENCE_JSON_REQUIRED, "x", NULL },
  { "twice", "{\"a\":1,\"a\":\"x\",\"a\":\"y\"}", WHENCE_JSON_REQUIRED, "y", NULL },
  { "empty", "{\"a\":\"\"}", WHENCE_JSON_REQUIRED, "", NULL },
  { "escaped-name", "{\"\\u0061\":\"x\"}", WHENCE_JSON_REQUIRED, "x", NULL },
  { "escapes", "{\"a\":\"\\\"1\\\\2\\/3\\b\\f\\n\\r\\t4\\u00e9\\u20ac\\ud83d\\udea25\"}", WHENCE_JSON_REQUIRED, "\"1\\2/3\b\f\n\r\t4é€🚢5", NULL },
  { "long", "{\"a\":\"0123456789abcdef\\n0123456789“abc”def\"}", WHENCE_JSON_REQUIRED, "0123456789abcdef\n0123456789“abc”def", NULL },
  { "missing-and-required", "{}", WHENCE_JSON_REQUIRED, NULL, "“a”" },
  { "missing-and-optional", "{}", WHENCE_JSON_OPTIONAL, NULL, NULL },
  { "null-and-required", "{\"a\":null}", WHENCE_JSON_REQUIRED, NULL, "“a”" },
  { "null-and-optional", "{\"a\":null}", WHENCE_JSON_OPTIONAL, NULL, NULL },
  { "number", "{\"a\":1}", WHENCE_JSON_OPTIONAL, NULL, "“a” is a number" },
  { "fraction", "{\"a\":1.5}", WHENCE_JSON_OPTIONAL, NULL, "“a” is a number" },
  { "truth", "{\"a\":true}", WHENCE_JSON_OPTIONAL, NULL, "“a” is true or false" },
  { "array", "{\"a\":[\"x\"]}", WHENCE_JSON_OPTIONAL, NULL, "“a” is a list" },
  { "object", "{\"a\":{}}", WHENCE_JSON_OPTIONAL, NULL, "“a” is an object" },
  { "of-no-object", "[\"a\"]", WHENCE_JSON_OPTIONAL, NULL, "an object in braces" },
  { "of-no-json", "{\"a\":\"x\"", WHENCE_JSON_OPTIONAL, NULL, "byte 8" },
};

static void
test_member (gconstpointer data)
{
  const MemberRow *row = data;
  g_autofree char *text = g_strdup (row->text);
  g_autoptr (GError) error = NULL;
  WhenceJsonMember member = { .name = "a" };
  const char *value = NULL;
  gboolean good = whence_json_read_members (text, strlen (text), &member, 1, &error)
                  && whence_json_member_get_string (&member, row->presence, &value, &error);

  g_assert_cmpint (good, ==, row->message == NULL);
  g_assert_cmpstr (value, ==, row->value);
  if (!good)
    {
      g_assert_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_SYNTAX);
      g_assert_nonnull (strstr (error->message, row->message));
    }
}

#define ADD_ROWS(what, table, function) \
  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) \
    { \
      g_autofree char *path = g_strdup_printf ("/text/json-door/%s/%s", what, table[i].name); \
      g_test_add_data_func (path, &table[i], function); \
    }

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD_ROWS ("parse", rows, test_door)
  ADD_ROWS ("member", member_rows, test_member)
  g_test_add_func ("/text/json-door/depth", test_depth);
  g_test_add_func ("/text/json-door/nul-byte", test_nul_byte);
  g_test_add_func ("/text/json-door/each-place", test_each_place);
  g_test_add_func ("/text/json-door/length-is-kept", test_length_is_kept);
  return g_test_run ();
}
