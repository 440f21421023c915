/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The door for articles.  Every failure is one #WhenceImportError whose message names the file, the place and the reason. */

#include "whence-import.h"

#include <config.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "whence-charset.h"
#include "whence-edtf.h"
#include "whence-json-door.h"
#include "whence-web-page.h"

#define CHUNK_BYTES (64 * 1024)

G_DEFINE_QUARK (whence-import-error-quark, whence_import_error)

static void
fail_with (GError **error, WhenceImportError code, const char *name, const char *reason)
{
  /* Translators: %1$s is a file's name; %2$s is the reason, e.g. "it is a folder, not a file". */
  g_set_error (error, WHENCE_IMPORT_ERROR, (gint) code, _ ("“%1$s” cannot be read: %2$s"), name, reason);
}

static void
fail_too_large (GError **error, const char *name)
{
  g_autofree char *limit = g_format_size_full (WHENCE_IMPORT_MAX_BYTES, G_FORMAT_SIZE_IEC_UNITS);
  /* Translators: %s is a size, e.g. "64.0 MiB". */
  g_autofree char *reason = g_strdup_printf (_ ("it is larger than %s"), limit);

  fail_with (error, WHENCE_IMPORT_ERROR_TOO_LARGE, name, reason);
}

/* Takes @cause.  A cancelled import stays what it is: no failure of the file. */
static void
fail_with_cause (GError **error, const char *name, GError *cause)
{
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, cause);
      return;
    }
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_FOUND) || g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY))
    fail_with (error, WHENCE_IMPORT_ERROR_NOT_FOUND, name, _ ("there is no such file"));
  else if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY))
    fail_with (error, WHENCE_IMPORT_ERROR_DIRECTORY, name, _ ("it is a folder, not a file"));
  else if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    fail_with (error, WHENCE_IMPORT_ERROR_UNREADABLE, name, _ ("you have no permission to read it"));
  else
    fail_with (error, WHENCE_IMPORT_ERROR_UNREADABLE, name, cause->message);
  g_error_free (cause);
}

static gboolean
is_blank (const char *text)
{
  while (*text != '\0' && g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return *text == '\0';
}

static gboolean
is_web_address (const char *uri)
{
  const char *scheme = uri ? g_uri_peek_scheme (uri) : NULL;

  return g_strcmp0 (scheme, "http") == 0 || g_strcmp0 (scheme, "https") == 0;
}

/* For messages: the whole path where there is one. */
static char *
get_place (const char *name, const char *uri)
{
  g_autoptr (GFile) file = uri ? g_file_new_for_uri (uri) : NULL;

  return file ? g_file_get_parse_name (file) : g_strdup (name);
}

/* Files that people take for articles, by how they begin. */
static const struct
{
  const char *begin;
  const char *reason;
} foreign[] = {
  { "%PDF-", N_ ("it is a PDF file; copy its text and paste it instead") },
  { "PK\003\004", N_ ("it is a packed file, as word processors and e-books have; save it as plain text first") },
  { "\320\317\021\340", N_ ("it is a file of an office program; save it as plain text first") },
  { "{\\rtf", N_ ("it is a rich text file; save it as plain text first") },
  { "\211PNG", N_ ("it is a picture") },
  { "\377\330\377", N_ ("it is a picture") },
  { "GIF8", N_ ("it is a picture") },
};

static const char *
find_foreign (const char *data, gsize length)
{
  for (gsize i = 0; i < G_N_ELEMENTS (foreign); i++)
    if (length >= strlen (foreign[i].begin) && memcmp (data, foreign[i].begin, strlen (foreign[i].begin)) == 0)
      return _ (foreign[i].reason);
  return NULL;
}

/* A date as others write it for machines: EDTF; 20240516; 2024/05/16; and an ISO time with seconds or a zone, of which the day is taken, as the
 * writer's own clock had it. */
static char *
date_to_edtf (const char *date)
{
  g_autofree char *day = NULL;
  WhenceSpan span;

  if (strlen (date) == 10 && date[4] == '/' && date[7] == '/')
    day = g_strdup_printf ("%.4s-%.2s-%.2s", date, date + 5, date + 8);
  else if (strlen (date) == 8 && strspn (date, "0123456789") == 8)
    day = g_strdup_printf ("%.4s-%.2s-%.2s", date, date + 4, date + 6);
  else if (strlen (date) > 10 && (date[10] == 'T' || date[10] == ' ') && g_ascii_isdigit (date[11]) &&
           !whence_edtf_parse (date, &span, NULL))
    day = g_strndup (date, 10);
  else
    day = g_strdup (date);
  return whence_edtf_parse (day, &span, NULL) ? whence_edtf_format (&span) : NULL;
}

/* What the page says of itself is what is known of the article. */
static WhenceArticle *
create_from_page (const char *text, gsize length, const char *place, WhenceArticleInfo *info, GError **error)
{
  g_auto (WhenceWebPage) page = { 0 };
  g_autofree char *published = NULL;

  whence_web_page_read (text, length, &page);
  if (is_blank (page.text))
    {
      fail_with (error, WHENCE_IMPORT_ERROR_EMPTY, place, _ ("there is no text in it"));
      return NULL;
    }
  published = page.published != NULL ? date_to_edtf (page.published) : NULL;
  info->title = page.title;
  info->publisher = page.publisher;
  info->published = published;
  info->published_origin = published != NULL ? "meta" : NULL;
  if (info->address == NULL)
    info->address = page.address;
  return whence_article_new (page.text, -1, info);
}

/**
 * whence_import_bytes:
 * @bytes: a file's content
 * @name: what to call it: the article's id, and in messages
 * @uri: (nullable): where it was read from; one of http or https is the article's address
 * @error: return location for a #WhenceImportError
 *
 * Reads plain text: UTF-8, UTF-16 or UTF-32 with a byte-order mark, or Windows-1252.  Of a web page, which may also be in the encoding that
 * its head tells, the article's text is that which can be read in it, see whence_web_page_read().
 *
 * Returns: (transfer full) (nullable): the article
 */
WhenceArticle *
whence_import_bytes (GBytes *bytes, const char *name, const char *uri, GError **error)
{
  gsize length, text_length;
  const char *data = g_bytes_get_data (bytes, &length);
  WhenceArticleInfo info = { .id = name, .uri = uri, .address = is_web_address (uri) ? uri : NULL };
  const char *reason = find_foreign (data, length);
  g_autofree char *place = get_place (name, uri);
  g_autofree char *text = NULL;
  GError *cause = NULL;

  if (length > WHENCE_IMPORT_MAX_BYTES)
    {
      fail_too_large (error, place);
      return NULL;
    }
  if (reason != NULL)
    {
      fail_with (error, WHENCE_IMPORT_ERROR_BINARY, place, reason);
      return NULL;
    }
  text = whence_charset_decode (length > 0 ? data : "", length, &text_length, &cause);
  if (text == NULL)
    {
      fail_with (error, (WhenceImportError) cause->code, place, cause->message);
      g_error_free (cause);
      return NULL;
    }
  if (whence_web_page_is_one (text))
    return create_from_page (text, text_length, place, &info, error);
  if (is_blank (text))
    {
      fail_with (error, WHENCE_IMPORT_ERROR_EMPTY, place, _ ("there is no text in it"));
      return NULL;
    }
  return whence_article_new (text, (gssize) text_length, &info);
}

/**
 * whence_import_stream:
 * @stream: where to read to the end, standard input for one
 * @name: what to call it: the article's id, and in messages
 * @uri: (nullable): where it is
 * @cancellable: (nullable): to stop
 * @error: return location for a #WhenceImportError, or %G_IO_ERROR_CANCELLED
 *
 * Like whence_import_bytes(); gives up as soon as there is more than %WHENCE_IMPORT_MAX_BYTES.
 *
 * Returns: (transfer full) (nullable): the article
 */
WhenceArticle *
whence_import_stream (GInputStream *stream, const char *name, const char *uri, GCancellable *cancellable, GError **error)
{
  g_autofree char *place = get_place (name, uri);
  g_autoptr (GByteArray) content = g_byte_array_new ();
  g_autofree guint8 *chunk = g_malloc (CHUNK_BYTES);
  g_autoptr (GBytes) bytes = NULL;
  GError *cause = NULL;
  gssize n;

  while ((n = g_input_stream_read (stream, chunk, CHUNK_BYTES, cancellable, &cause)) > 0)
    {
      g_byte_array_append (content, chunk, (guint) n);
      if (content->len > WHENCE_IMPORT_MAX_BYTES)
        {
          fail_too_large (error, place);
          return NULL;
        }
    }
  if (n < 0)
    {
      fail_with_cause (error, place, cause);
      return NULL;
    }
  bytes = g_byte_array_free_to_bytes (g_steal_pointer (&content));
  return whence_import_bytes (bytes, name, uri, error);
}

/* Before opening it: opening a named pipe would wait for a writer. */
static gboolean
check_file (GFile *file, const char *name, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInfo) info = NULL;
  GError *cause = NULL;
  GFileType type;

  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE,
                            cancellable, &cause);
  if (info == NULL)
    {
      fail_with_cause (error, name, cause);
      return FALSE;
    }
  type = g_file_info_get_attribute_uint32 (info, G_FILE_ATTRIBUTE_STANDARD_TYPE);
  if (type == G_FILE_TYPE_DIRECTORY)
    fail_with (error, WHENCE_IMPORT_ERROR_DIRECTORY, name, _ ("it is a folder, not a file"));
  else if (type == G_FILE_TYPE_SYMBOLIC_LINK)
    fail_with (error, WHENCE_IMPORT_ERROR_NOT_FOUND, name, _ ("it is a link to a file that does not exist"));
  else if (type != G_FILE_TYPE_REGULAR && type != G_FILE_TYPE_UNKNOWN)
    fail_with (error, WHENCE_IMPORT_ERROR_UNREADABLE, name, _ ("it is a device or pipe, not a file"));
  else if (g_file_info_get_size (info) > WHENCE_IMPORT_MAX_BYTES)
    fail_too_large (error, name);
  else
    return TRUE;
  return FALSE;
}

/**
 * whence_import_file:
 * @file: the file
 * @cancellable: (nullable): to stop
 * @error: return location for a #WhenceImportError, or %G_IO_ERROR_CANCELLED
 *
 * Reads an article from a file, see whence_import_bytes().  Blocks; safe in any thread.  The article's id is the base name.
 *
 * Returns: (transfer full) (nullable): the article
 */
WhenceArticle *
whence_import_file (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (base);
  g_autofree char *place = g_file_get_parse_name (file);
  g_autofree char *uri = g_file_get_uri (file);
  g_autoptr (GFileInputStream) stream = NULL;
  GError *cause = NULL;

  if (!check_file (file, place, cancellable, error))
    return NULL;
  stream = g_file_read (file, cancellable, &cause);
  if (stream == NULL)
    {
      fail_with_cause (error, place, cause);
      return NULL;
    }
  return whence_import_stream (G_INPUT_STREAM (stream), name, uri, cancellable, error);
}

/* ORDER MEMBER */
typedef enum
{
  MEMBER_ID,
  MEMBER_TEXT,
  MEMBER_TITLE,
  MEMBER_PUBLISHER,
  MEMBER_URL,
  MEMBER_DCT,
  MEMBER_DATE,
  N_MEMBERS
} Member;

static const char *const member_names[] = { "id", "text", "title", "publisher", "url", "dct", "date" };
G_STATIC_ASSERT (G_N_ELEMENTS (member_names) == N_MEMBERS);

/* An empty string is as good as none. */
static gboolean
get_optional (const WhenceJsonMember *member, const char **out_value, GError **error)
{
  if (!whence_json_member_get_string (member, WHENCE_JSON_OPTIONAL, out_value, error))
    return FALSE;
  if (*out_value != NULL && **out_value == '\0')
    *out_value = NULL;
  return TRUE;
}

static gboolean
get_published (const WhenceJsonMember *members, char **out_published, const char **out_origin, GError **error)
{
  static const Member dates[] = { MEMBER_DCT, MEMBER_DATE };

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      const char *name = member_names[dates[i]];
      const char *value;

      if (!get_optional (&members[dates[i]], &value, error))
        return FALSE;
      if (value == NULL)
        continue;
      *out_origin = name;
      *out_published = date_to_edtf (value);
      if (*out_published == NULL)
        g_set_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_SYNTAX, _ ("“%1$s”: “%2$s” is not a date"), name, value);
      return *out_published != NULL;
    }
  return TRUE;
}

/**
 * whence_import_json_line:
 * @line: one article as `{"id","text","dct" or "date","title","publisher","url"}`; id and text must be there
 * @length: bytes of @line
 * @error: return location for a #WhenceImportError, whose message names the member or the byte, and not the file
 *
 * Returns: (transfer full) (nullable): the article
 */
WhenceArticle *
whence_import_json_line (const char *line, gsize length, GError **error)
{
  g_autofree char *copy = NULL;
  g_autofree char *published = NULL;
  WhenceJsonMember members[N_MEMBERS] = { 0 };
  WhenceArticleInfo info = { 0 };
  const char *text;

  if (length > WHENCE_IMPORT_MAX_LINE_BYTES)
    {
      g_set_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_TOO_LARGE, _ ("the line is longer than %u bytes"),
                   WHENCE_IMPORT_MAX_LINE_BYTES);
      return NULL;
    }
  copy = g_malloc (length + 1);
  memcpy (copy, line, length);
  copy[length] = '\0';
  for (gsize i = 0; i < N_MEMBERS; i++)
    members[i].name = member_names[i];
  if (!whence_json_read_members (copy, length, members, N_MEMBERS, error) ||
      !whence_json_member_get_string (&members[MEMBER_ID], WHENCE_JSON_REQUIRED, &info.id, error) ||
      !whence_json_member_get_string (&members[MEMBER_TEXT], WHENCE_JSON_REQUIRED, &text, error) ||
      !get_optional (&members[MEMBER_TITLE], &info.title, error) ||
      !get_optional (&members[MEMBER_PUBLISHER], &info.publisher, error) ||
      !get_optional (&members[MEMBER_URL], &info.uri, error) ||
      !get_published (members, &published, &info.published_origin, error))
    return NULL;
  if (is_blank (text))
    {
      g_set_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_EMPTY, _ ("“text” is empty"));
      return NULL;
    }
  info.address = is_web_address (info.uri) ? info.uri : NULL;
  info.published = published;
  return whence_article_new (text, -1, &info);
}

/**
 * whence_import_has_lines:
 * @name: a file's name
 *
 * Returns: whether it says that there is an article in each line, as JSON
 */
gboolean
whence_import_has_lines (const char *name)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);

  return g_str_has_suffix (lower, ".jsonl") || g_str_has_suffix (lower, ".ndjson");
}

static void
import_line (const char *line, gsize length, guint number, const char *place, WhenceImportFunc func, gpointer user_data)
{
  g_autoptr (GError) cause = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *reason = NULL;
  WhenceArticle *article = whence_import_json_line (line, length, &cause);

  if (article == NULL)
    {
      /* Translators: %u is the number of a line, %s what is wrong there; this follows “…” cannot be read:. */
      reason = g_strdup_printf (_ ("line %u is no article, %s"), number, cause->message);
      fail_with (&error, (WhenceImportError) cause->code, place, reason);
    }
  func (article, error, user_data);
}

static gboolean
is_blank_line (const char *line, gsize length)
{
  gsize i = 0;

  while (i < length && g_ascii_isspace (line[i]))
    i++;
  return i == length;
}

static void
import_lines (GBytes *bytes, const char *place, GCancellable *cancellable, WhenceImportFunc func, gpointer user_data)
{
  gsize length;
  const char *line = g_bytes_get_data (bytes, &length);
  const char *end = line + length;

  for (guint number = 1; line < end && !g_cancellable_is_cancelled (cancellable); number++)
    {
      const char *stop = memchr (line, '\n', (gsize) (end - line));
      gsize n = (gsize) ((stop != NULL ? stop : end) - line);

      if (!is_blank_line (line, n))
        import_line (line, n, number, place, func, user_data);
      line = stop != NULL ? stop + 1 : end;
    }
}

/**
 * whence_import_each:
 * @file: the file
 * @cancellable: (nullable): to stop
 * @func: called with each article, or with why there is none
 * @user_data: for @func
 *
 * Reads the articles of a file: of one whose name says that each line has one, all of them; else its only one, see
 * whence_import_file().  Blocks; safe in any thread.
 */
void
whence_import_each (GFile *file, GCancellable *cancellable, WhenceImportFunc func, gpointer user_data)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *place = g_file_get_parse_name (file);
  g_autoptr (GBytes) bytes = NULL;
  GError *cause = NULL;
  g_autoptr (GError) error = NULL;

  if (!whence_import_has_lines (base))
    {
      WhenceArticle *article = whence_import_file (file, cancellable, &error);

      func (article, error, user_data);
      return;
    }
  if (check_file (file, place, cancellable, &error))
    {
      bytes = g_file_load_bytes (file, cancellable, NULL, &cause);
      if (bytes == NULL)
        fail_with_cause (&error, place, cause);
    }
  if (bytes != NULL)
    import_lines (bytes, place, cancellable, func, user_data);
  else
    func (NULL, error, user_data);
}
