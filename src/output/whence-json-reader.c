/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-json-reader.h"

#include "whence-edtf.h"

G_DEFINE_QUARK (whence-json-error-quark, whence_json_error)

/**
 * whence_json_reader_init:
 * @self: a reader, to be cleared with whence_json_reader_clear()
 */
void
whence_json_reader_init (WhenceJsonReader *self)
{
  *self = (WhenceJsonReader) { .path = g_string_new (NULL) };
}

/**
 * whence_json_reader_clear:
 * @self: a reader
 */
void
whence_json_reader_clear (WhenceJsonReader *self)
{
  g_string_free (g_steal_pointer (&self->path), TRUE);
  g_clear_error (&self->error);
}

/**
 * whence_json_reader_enter:
 * @self: a reader
 * @name: the array that is entered
 * @index: the element of it
 *
 * Returns: a mark for whence_json_reader_leave()
 */
gsize
whence_json_reader_enter (WhenceJsonReader *self, const char *name, guint index)
{
  gsize mark = self->path->len;

  g_string_append_printf (self->path, "%s%s[%u]", mark > 0 ? "." : "", name, index);
  return mark;
}

/**
 * whence_json_reader_leave:
 * @self: a reader
 * @mark: what whence_json_reader_enter() gave
 */
void
whence_json_reader_leave (WhenceJsonReader *self, gsize mark)
{
  g_string_truncate (self->path, mark);
}

/**
 * whence_json_reader_fail:
 * @self: a reader
 * @code: what kind of failure it is
 * @name: (nullable): the member that is wrong, or %NULL for what was entered last
 * @format: what is wrong with it
 * @...: arguments of @format
 *
 * Notes what is wrong, where nothing was noted before.
 */
void
whence_json_reader_fail (WhenceJsonReader *self, WhenceJsonError code, const char *name, const char *format, ...)
{
  g_autofree char *reason = NULL;
  va_list arguments;

  if (self->error != NULL)
    return;
  va_start (arguments, format);
  reason = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error (&self->error, WHENCE_JSON_ERROR, (gint) code, "%s%s%s: %s", self->path->str,
               name != NULL && self->path->len > 0 ? "." : "", name != NULL ? name : "", reason);
}

static const char *
get_type_name (JsonNode *node)
{
  if (node == NULL)
    return "nothing";
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      return "an object";
    case JSON_NODE_ARRAY:
      return "an array";
    case JSON_NODE_NULL:
      return "null";
    case JSON_NODE_VALUE:
      break;
    }
  switch (json_node_get_value_type (node))
    {
    case G_TYPE_STRING:
      return "a string";
    case G_TYPE_BOOLEAN:
      return "true or false";
    case G_TYPE_INT64:
      return "an integer";
    default:
      return "a number";
    }
}

static gboolean
holds (JsonNode *node, GType type)
{
  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

static JsonNode *
get_value (WhenceJsonReader *self, JsonObject *object, const char *name, GType type, const char *expected)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, name) : NULL;

  if (self->error != NULL)
    return NULL;
  if (holds (node, type))
    return node;
  whence_json_reader_fail (self, WHENCE_JSON_ERROR_INVALID, name, "expected %s, got %s", expected, get_type_name (node));
  return NULL;
}

/**
 * whence_json_reader_string:
 * @self: a reader
 * @object: (nullable): an object
 * @name: a member
 *
 * Returns: the string, "" where there is none
 */
const char *
whence_json_reader_string (WhenceJsonReader *self, JsonObject *object, const char *name)
{
  JsonNode *node = get_value (self, object, name, G_TYPE_STRING, "a string");

  return node != NULL ? json_node_get_string (node) : "";
}

/**
 * whence_json_reader_optional:
 * @self: a reader
 * @object: (nullable): an object
 * @name: a member that may be null
 *
 * Returns: (nullable): the string
 */
const char *
whence_json_reader_optional (WhenceJsonReader *self, JsonObject *object, const char *name)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, name) : NULL;

  if (node != NULL && JSON_NODE_HOLDS_NULL (node))
    return NULL;
  node = get_value (self, object, name, G_TYPE_STRING, "a string or null");
  return node != NULL ? json_node_get_string (node) : NULL;
}

/**
 * whence_json_reader_integer:
 * @self: a reader
 * @object: (nullable): an object
 * @name: a member
 * @min: the least value that is right
 * @max: the greatest
 *
 * Returns: the number, @min where there is none
 */
gint64
whence_json_reader_integer (WhenceJsonReader *self, JsonObject *object, const char *name, gint64 min, gint64 max)
{
  JsonNode *node = get_value (self, object, name, G_TYPE_INT64, "an integer");
  gint64 value = node != NULL ? json_node_get_int (node) : min;

  if (value >= min && value <= max)
    return value;
  whence_json_reader_fail (self, WHENCE_JSON_ERROR_INVALID, name,
                           "%" G_GINT64_FORMAT " is not within %" G_GINT64_FORMAT " and %" G_GINT64_FORMAT, value, min, max);
  return min;
}

/**
 * whence_json_reader_boolean:
 * @self: a reader
 * @object: (nullable): an object
 * @name: a member
 *
 * Returns: the value, %FALSE where there is none
 */
gboolean
whence_json_reader_boolean (WhenceJsonReader *self, JsonObject *object, const char *name)
{
  JsonNode *node = get_value (self, object, name, G_TYPE_BOOLEAN, "true or false");

  return node != NULL && json_node_get_boolean (node);
}

/**
 * whence_json_reader_span:
 * @self: a reader
 * @object: (nullable): an object
 * @name: a member, a date as EDTF
 *
 * Returns: the span, all zero where there is none
 */
WhenceSpan
whence_json_reader_span (WhenceJsonReader *self, JsonObject *object, const char *name)
{
  const char *edtf = whence_json_reader_string (self, object, name);
  g_autoptr (GError) error = NULL;
  WhenceSpan span = { 0 };

  if (self->error == NULL && !whence_edtf_parse (edtf, &span, &error))
    whence_json_reader_fail (self, WHENCE_JSON_ERROR_INVALID, name, "%s", error->message);
  return span;
}

/**
 * whence_json_reader_choice:
 * @self: a reader
 * @object: (nullable): an object
 * @name: a member
 * @get_id: gives the id of each choice
 * @n: how many there are
 *
 * Returns: which of the choices the member names, 0 where none
 */
guint
whence_json_reader_choice (WhenceJsonReader *self, JsonObject *object, const char *name, const char *(*get_id) (guint),
                           guint n)
{
  const char *id = whence_json_reader_string (self, object, name);

  for (guint i = 0; i < n; i++)
    if (g_str_equal (get_id (i), id))
      return i;
  whence_json_reader_fail (self, WHENCE_JSON_ERROR_INVALID, name, "\"%s\" is not known", id);
  return 0;
}

/**
 * whence_json_reader_array:
 * @self: a reader
 * @object: (nullable): an object
 * @name: a member
 * @max: how many elements it may have
 *
 * Returns: (nullable) (transfer none): the array, %NULL where there is none
 */
JsonArray *
whence_json_reader_array (WhenceJsonReader *self, JsonObject *object, const char *name, guint max)
{
  JsonNode *node = object != NULL ? json_object_get_member (object, name) : NULL;
  guint length;

  if (self->error != NULL)
    return NULL;
  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    {
      whence_json_reader_fail (self, WHENCE_JSON_ERROR_INVALID, name, "expected an array, got %s", get_type_name (node));
      return NULL;
    }
  length = json_array_get_length (json_node_get_array (node));
  if (length <= max)
    return json_node_get_array (node);
  whence_json_reader_fail (self, WHENCE_JSON_ERROR_INVALID, name, "%u elements, more than %u", length, max);
  return NULL;
}

/**
 * whence_json_reader_object_at:
 * @self: a reader that entered this element
 * @array: an array
 * @index: an element
 *
 * Returns: (nullable) (transfer none): the object, %NULL where it is none
 */
JsonObject *
whence_json_reader_object_at (WhenceJsonReader *self, JsonArray *array, guint index)
{
  JsonNode *node = json_array_get_element (array, index);

  if (JSON_NODE_HOLDS_OBJECT (node))
    return json_node_get_object (node);
  whence_json_reader_fail (self, WHENCE_JSON_ERROR_INVALID, NULL, "expected an object, got %s", get_type_name (node));
  return NULL;
}

/**
 * whence_json_reader_string_at:
 * @self: a reader
 * @array: an array
 * @name: the name of the array
 * @index: an element
 *
 * Returns: the string, "" where it is none
 */
const char *
whence_json_reader_string_at (WhenceJsonReader *self, JsonArray *array, const char *name, guint index)
{
  JsonNode *node = json_array_get_element (array, index);

  if (holds (node, G_TYPE_STRING))
    return json_node_get_string (node);
  whence_json_reader_fail (self, WHENCE_JSON_ERROR_INVALID, name, "expected a string at %u, got %s", index,
                           get_type_name (node));
  return "";
}
