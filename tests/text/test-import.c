/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-import.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define OK (-1)

typedef struct
{
  const char *name;
  const char *bytes;
  gsize       length; /* 0: up to the NUL */
  gint        code;   /* #WhenceImportError or OK */
  const char *expected; /* the text, or a part of the message */
} BytesRow;

static const BytesRow bytes_rows[] = {
  { "ascii", "A boat", 0, OK, "A boat" },
  { "utf-8", "Caf\xc3\xa9", 0, OK, "Café" },
  { "utf-8-mark", "\xef\xbb\xbf" "Caf\xc3\xa9", 0, OK, "Café" },
  { "utf-16-little", "\xff\xfe" "C\0a\0\xe9\0", 8, OK, "Caé" },
  { "utf-16-big", "\xfe\xff" "\0C\0a\0\xe9", 8, OK, "Caé" },
  { "utf-16-surrogates", "\xff\xfe\x3d\xd8\xa2\xde", 6, OK, "\xf0\x9f\x9a\xa2" },
  { "utf-32-little", "\xff\xfe\0\0C\0\0\0", 8, OK, "C" },
  { "windows-1252", "Caf\xe9 \x93quoted\x94 \x80 5", 0, OK, "Café “quoted” € 5" },
  { "page-meta-charset", "<!DOCTYPE html><html><head><meta charset=\"windows-1251\"><p>\xcc\xee\xf1\xea\xe2\xe0", 0, OK, "Москва\n" },
  { "page-meta-content",
    "<html><head><META http-equiv=Content-Type\n content='text/html; charset=KOI8-R'><p>\xed\xcf\xd3\xcb\xd7\xc1", 0, OK, "Москва\n" },
  { "page-later-meta", "<html><meta name=charset-note><meta charset=iso-8859-2><p>\xa3\xf3" "d\xbc", 0, OK, "Łódź\n" },
  { "page-latin-1-is-1252", "<html><meta charset=iso-8859-1><p>5 \x80", 0, OK, "5 €\n" },
  { "page-chinese", "<html><meta charset=gb2312><p>\xb1\xb1\xbe\xa9", 0, OK, "北京\n" },
  { "page-utf-8-whatever-it-says", "<html><meta charset=windows-1251><p>Caf\xc3\xa9", 0, OK, "Café\n" },
  { "page-unknown-charset", "<html><meta charset=x-none><p>Caf\xe9", 0, OK, "Café\n" },
  { "page-charset-does-not-fit", "<html><meta charset=gb2312><p>Caf\xe9", 0, OK, "Café\n" },
  { "page-says-utf-8-and-is-not", "<html><meta charset=utf-8><p>Caf\xe9", 0, OK, "Café\n" },
  { "no-page-with-meta", "A page has <meta charset=koi8-r>: Caf\xe9", 0, OK, "A page has <meta charset=koi8-r>: Café" },
  { "line-ends-stay", "a\r\nb\n", 0, OK, "a\r\nb\n" },
  { "control-in-utf-8-stays", "a\x01" "b\xc3\xa9", 0, OK, "a\x01" "bé" },
  { "pdf", "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", 0, WHENCE_IMPORT_ERROR_BINARY, "PDF" },
  { "packed", "PK\3\4\0\0", 6, WHENCE_IMPORT_ERROR_BINARY, "packed" },
  { "rich-text", "{\\rtf1\\ansi On 3 May 2024}", 0, WHENCE_IMPORT_ERROR_BINARY, "rich text" },
  { "picture", "\x89PNG\r\n\x1a\n\0", 9, WHENCE_IMPORT_ERROR_BINARY, "picture" },
  { "no-pdf", "%PDF is a format.", 0, OK, "%PDF is a format." },
  { "nothing", "", 0, WHENCE_IMPORT_ERROR_EMPTY, "no text" },
  { "white-space", " \n\t\r\n \xc2\xa0", 0, WHENCE_IMPORT_ERROR_EMPTY, "no text" },
  { "mark-alone", "\xef\xbb\xbf", 0, WHENCE_IMPORT_ERROR_EMPTY, "no text" },
  { "utf-16-mark-alone", "\xff\xfe", 0, WHENCE_IMPORT_ERROR_EMPTY, "no text" },
  { "nul", "abc\0def", 7, WHENCE_IMPORT_ERROR_BINARY, "it is not a text file" },
  { "nul-and-bad-utf-8", "\x7f" "ELF\xff\0", 6, WHENCE_IMPORT_ERROR_BINARY, "it is not a text file" },
  { "nul-in-utf-16", "\xff\xfe" "a\0\0\0b\0", 8, WHENCE_IMPORT_ERROR_BINARY, "it is not a text file" },
  { "windows-1252-undefined", "Caf\xe9 \x81", 0, WHENCE_IMPORT_ERROR_ENCODING, "byte 5" },
  { "windows-1252-control", "Caf\xe9 \x02", 0, WHENCE_IMPORT_ERROR_ENCODING, "byte 5" },
  { "damaged-utf-8", "\xc3\xa9t\xc3\xa9 \xe9", 0, WHENCE_IMPORT_ERROR_ENCODING, "byte 6" },
  { "marked-utf-8-damaged", "\xef\xbb\xbf" "a\xff", 0, WHENCE_IMPORT_ERROR_ENCODING, "byte 4" },
  { "utf-16-odd", "\xff\xfe" "a\0b", 5, WHENCE_IMPORT_ERROR_ENCODING, "byte 4" },
  { "utf-16-lone-surrogate", "\xff\xfe" "a\0\x3d\xd8" "b\0", 8, WHENCE_IMPORT_ERROR_ENCODING, "byte 4" },
};

static void
check_outcome (WhenceArticle *article, GError *error, gint code, const char *expected)
{
  if (code == OK)
    {
      g_assert_no_error (error);
      g_assert_cmpstr (article->text, ==, expected);
      return;
    }
  g_assert_null (article);
  g_assert_error (error, WHENCE_IMPORT_ERROR, code);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, expected));
}

static void
test_bytes (gconstpointer data)
{
  const BytesRow *row = data;
  g_autoptr (GBytes) bytes = g_bytes_new (row->bytes, row->length ? row->length : strlen (row->bytes));
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceArticle) article = whence_import_bytes (bytes, "ferry.txt", NULL, &error);

  check_outcome (article, error, row->code, row->expected);
  if (row->code != OK)
    g_assert_nonnull (strstr (error->message, "ferry.txt"));
}

typedef struct
{
  const char *name;
  const char *line;
  gint        code;
  const char *expected;
} LineRow;

static const LineRow line_rows[] = {
  { "whole", "{\"id\":\"a1\",\"text\":\"A boat\",\"dct\":\"2024-05-16\",\"title\":\"Boat\",\"url\":\"https://e.org/a\"}", OK, "A boat" },
  { "least", "{\"id\":\"a1\",\"text\":\"A boat\"}", OK, "A boat" },
  { "further-members", "{\"id\":\"a1\",\"text\":\"A boat\",\"timexes\":[{\"begin\":1}]}", OK, "A boat" },
  { "null-date", "{\"id\":\"a1\",\"text\":\"A boat\",\"dct\":null}", OK, "A boat" },
  { "no-id", "{\"text\":\"A boat\"}", WHENCE_IMPORT_ERROR_SYNTAX, "“id”" },
  { "number-as-id", "{\"id\":1,\"text\":\"A boat\"}", WHENCE_IMPORT_ERROR_SYNTAX, "“id”" },
  { "no-text", "{\"id\":\"a1\"}", WHENCE_IMPORT_ERROR_SYNTAX, "“text”" },
  { "text-is-no-string", "{\"id\":\"a1\",\"text\":[]}", WHENCE_IMPORT_ERROR_SYNTAX, "“text”" },
  { "text-is-blank", "{\"id\":\"a1\",\"text\":\" \\n\"}", WHENCE_IMPORT_ERROR_EMPTY, "“text”" },
  { "bad-date", "{\"id\":\"a1\",\"text\":\"A boat\",\"date\":\"last week\"}", WHENCE_IMPORT_ERROR_SYNTAX, "“date”" },
  { "impossible-date", "{\"id\":\"a1\",\"text\":\"A boat\",\"dct\":\"20240231\"}", WHENCE_IMPORT_ERROR_SYNTAX, "“dct”" },
  { "not-an-object", "[]", WHENCE_IMPORT_ERROR_SYNTAX, "object in braces" },
  { "not-json", "A boat", WHENCE_IMPORT_ERROR_SYNTAX, "byte 0" },
  { "cut", "{\"id\":\"a1\",\"text\":\"A bo", WHENCE_IMPORT_ERROR_SYNTAX, "byte 18" },
  { "not-utf-8", "{\"id\":\"a1\",\"text\":\"A \xff\"}", WHENCE_IMPORT_ERROR_ENCODING, "byte 21" },
};

static void
test_line (gconstpointer data)
{
  const LineRow *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceArticle) article = whence_import_json_line (row->line, strlen (row->line), &error);

  check_outcome (article, error, row->code, row->expected);
}

typedef struct
{
  const char *name;
  const char *members;
  const char *published;
  const char *origin;
} DateRow;

static const DateRow date_rows[] = {
  { "dct", ",\"dct\":\"2024-05-16\"", "2024-05-16", "dct" },
  { "date", ",\"date\":\"2024-05\"", "2024-05", "date" },
  { "dct-wins", ",\"date\":\"2024-05\",\"dct\":\"2023\"", "2023", "dct" },
  { "empty-dct", ",\"date\":\"2024-05\",\"dct\":\"\"", "2024-05", "date" },
  { "compact", ",\"dct\":\"20240516\"", "2024-05-16", "dct" },
  { "iso-time", ",\"dct\":\"2024-05-16T09:30:00Z\"", "2024-05-16", "dct" },
  { "iso-time-with-space", ",\"dct\":\"2024-05-16 09:30:00\"", "2024-05-16", "dct" },
  { "minute", ",\"dct\":\"2024-05-16T09:30\"", "2024-05-16T09:30", "dct" },
  { "none", "", NULL, NULL },
};

static void
test_date (gconstpointer data)
{
  const DateRow *row = data;
  g_autofree char *line = g_strdup_printf ("{\"id\":\"a1\",\"text\":\"A boat\"%s}", row->members);
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceArticle) article = whence_import_json_line (line, strlen (line), &error);

  g_assert_no_error (error);
  g_assert_cmpstr (article->published, ==, row->published);
  g_assert_cmpstr (article->published_origin, ==, row->origin);
}

static void
test_line_members (void)
{
  const char *line = line_rows[0].line;
  g_autoptr (WhenceArticle) article = whence_import_json_line (line, strlen (line), NULL);

  g_assert_cmpstr (article->id, ==, "a1");
  g_assert_cmpstr (article->title, ==, "Boat");
  g_assert_cmpstr (article->address, ==, "https://e.org/a");
  g_assert_cmpstr (article->uri, ==, "https://e.org/a");
}

typedef struct
{
  char *path;
} Folder;

static void
folder_set_up (Folder *folder, gconstpointer data)
{
  folder->path = g_dir_make_tmp ("whence-import-XXXXXX", NULL);
  g_assert_nonnull (folder->path);
}

static void
folder_tear_down (Folder *folder, gconstpointer data)
{
  g_autofree char *path = g_build_filename (folder->path, "ferry.txt", NULL);

  g_remove (path);
  g_rmdir (path);
  g_rmdir (folder->path);
  g_free (folder->path);
}

static char *
file_path (Folder *folder)
{
  return g_build_filename (folder->path, "ferry.txt", NULL);
}

static void
assert_fails (const char *path, WhenceImportError code)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceArticle) article = whence_import_file (file, NULL, &error);

  g_assert_null (article);
  g_assert_error (error, WHENCE_IMPORT_ERROR, (gint) code);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, path));
}

static void
test_file (Folder *folder, gconstpointer data)
{
  g_autofree char *path = file_path (folder);
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceArticle) article = NULL;

  g_assert_true (g_file_set_contents (path, "A boat", -1, NULL));
  article = whence_import_file (file, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (article->id, ==, "ferry.txt");
  g_assert_cmpstr (article->uri, ==, uri);
  g_assert_cmpstr (article->address, ==, NULL);
  g_assert_cmpstr (article->text, ==, "A boat");
}

static void
test_missing (Folder *folder, gconstpointer data)
{
  g_autofree char *path = file_path (folder);
  g_autofree char *below = g_build_filename (path, "below", NULL);

  assert_fails (path, WHENCE_IMPORT_ERROR_NOT_FOUND);
  g_assert_true (g_file_set_contents (path, "A boat", -1, NULL));
  assert_fails (below, WHENCE_IMPORT_ERROR_NOT_FOUND);
}

static void
test_directory (Folder *folder, gconstpointer data)
{
  assert_fails (folder->path, WHENCE_IMPORT_ERROR_DIRECTORY);
}

static void
test_dangling_link (Folder *folder, gconstpointer data)
{
  g_autofree char *path = file_path (folder);

  g_assert_cmpint (symlink ("nowhere", path), ==, 0);
  assert_fails (path, WHENCE_IMPORT_ERROR_NOT_FOUND);
}

/* Nobody writes into it: opening it would hang. */
static void
test_named_pipe (Folder *folder, gconstpointer data)
{
  g_autofree char *path = file_path (folder);

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  assert_fails (path, WHENCE_IMPORT_ERROR_UNREADABLE);
}

static void
test_device (Folder *folder, gconstpointer data)
{
  assert_fails ("/dev/zero", WHENCE_IMPORT_ERROR_UNREADABLE);
}

static void
test_no_permission (Folder *folder, gconstpointer data)
{
  g_autofree char *path = file_path (folder);

  if (geteuid () == 0)
    {
      g_test_skip ("root may read everything");
      return;
    }
  g_assert_true (g_file_set_contents (path, "A boat", -1, NULL));
  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  assert_fails (path, WHENCE_IMPORT_ERROR_UNREADABLE);
}

/* A hole on the disk: if it were read to its end, this would take minutes. */
static void
test_too_large (Folder *folder, gconstpointer data)
{
  g_autofree char *path = file_path (folder);
  gint fd = g_open (path, O_CREAT | O_WRONLY, 0600);

  g_assert_cmpint (ftruncate (fd, G_GINT64_CONSTANT (1) << 36), ==, 0);
  close (fd);
  assert_fails (path, WHENCE_IMPORT_ERROR_TOO_LARGE);
}

static void
test_endless_stream (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/dev/zero");
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (whence_import_stream (G_INPUT_STREAM (stream), "stdin", NULL, NULL, &error));
  g_assert_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_TOO_LARGE);
  g_assert_nonnull (strstr (error->message, "stdin"));
}

static void
test_too_many_bytes (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_take (g_malloc0 (WHENCE_IMPORT_MAX_BYTES + 1), WHENCE_IMPORT_MAX_BYTES + 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) line_error = NULL;

  g_assert_null (whence_import_bytes (bytes, "ferry.txt", NULL, &error));
  g_assert_error (error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_TOO_LARGE);
  g_assert_null (whence_import_json_line (g_bytes_get_data (bytes, NULL), WHENCE_IMPORT_MAX_LINE_BYTES + 1, &line_error));
  g_assert_error (line_error, WHENCE_IMPORT_ERROR, WHENCE_IMPORT_ERROR_TOO_LARGE);
}

static void
test_cancelled (Folder *folder, gconstpointer data)
{
  g_autofree char *path = file_path (folder);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (path, "A boat", -1, NULL));
  g_cancellable_cancel (cancellable);
  g_assert_null (whence_import_file (file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_web_address (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("A boat", 6);
  g_autoptr (WhenceArticle) web = whence_import_bytes (bytes, "a", "https://example.org/a", NULL);
  g_autoptr (WhenceArticle) local = whence_import_bytes (bytes, "a", "file:///tmp/a", NULL);

  g_assert_cmpstr (web->address, ==, "https://example.org/a");
  g_assert_cmpstr (local->address, ==, NULL);
}

#define ADD_ROWS(what, rows, function) \
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) \
    { \
      g_autofree char *path = g_strdup_printf ("/text/import/%s/%s", what, rows[i].name); \
      g_test_add_data_func (path, &rows[i], function); \
    }

static void
add_folder_test (const char *path, void (*function) (Folder *, gconstpointer))
{
  g_test_add_vtable (path, sizeof (Folder), NULL, (GTestFixtureFunc) folder_set_up, (GTestFixtureFunc) function,
                     (GTestFixtureFunc) folder_tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD_ROWS ("bytes", bytes_rows, test_bytes)
  ADD_ROWS ("json-line", line_rows, test_line)
  ADD_ROWS ("json-date", date_rows, test_date)
  g_test_add_func ("/text/import/json-members", test_line_members);
  add_folder_test ("/text/import/file/good", test_file);
  add_folder_test ("/text/import/file/missing", test_missing);
  add_folder_test ("/text/import/file/directory", test_directory);
  add_folder_test ("/text/import/file/dangling-link", test_dangling_link);
  add_folder_test ("/text/import/file/named-pipe", test_named_pipe);
  add_folder_test ("/text/import/file/device", test_device);
  add_folder_test ("/text/import/file/no-permission", test_no_permission);
  add_folder_test ("/text/import/file/too-large", test_too_large);
  add_folder_test ("/text/import/file/cancelled", test_cancelled);
  g_test_add_func ("/text/import/endless-stream", test_endless_stream);
  g_test_add_func ("/text/import/too-many-bytes", test_too_many_bytes);
  g_test_add_func ("/text/import/web-address", test_web_address);
  return g_test_run ();
}
