/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes through both ways in.  With libFuzzer:
 *   CC=clang meson setup b -Dauto_features=disabled -Db_sanitize=address,undefined -Db_lundef=false \
 *     -Dc_args='-fsanitize=fuzzer-no-link -DWHENCE_LIBFUZZER' && ninja -C b tests/text_fuzz_import
 * Without, it is a test: it replays the files it is given, or else changes the seeds below in a repeatable way. */

#include <stdint.h>
#include <string.h>

#include "whence-import.h"
#include "whence-json-door.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static void
check_article (const WhenceArticle *article)
{
  gsize previous_end = 0;

  g_assert_true (g_utf8_validate (article->text, (gssize) article->length, NULL));
  g_assert_cmpuint (strlen (article->text), ==, article->length);
  g_assert_cmpuint ((gsize) g_utf8_strlen (article->text, -1), ==, article->n_chars);
  for (guint i = 0; i < article->n_paragraphs; i++)
    {
      const WhenceParagraph *paragraph = &article->paragraphs[i];
      gsize first = whence_article_to_char (article, paragraph->begin);

      g_assert_cmpuint (paragraph->begin, >=, previous_end);
      g_assert_cmpuint (paragraph->begin, <, paragraph->end);
      g_assert_cmpuint (paragraph->end, <=, article->length);
      g_assert_cmpuint (whence_article_to_byte (article, first), ==, paragraph->begin);
      previous_end = paragraph->end;
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) text_error = NULL;
  g_autoptr (GError) line_error = NULL;
  g_autoptr (WhenceArticle) text = whence_import_bytes (bytes, "fuzz", NULL, &text_error);
  g_autoptr (WhenceArticle) line = whence_import_json_line (size > 0 ? (const char *) data : "", size, &line_error);

  g_assert_true ((text == NULL) == (text_error != NULL));
  g_assert_true ((line == NULL) == (line_error != NULL));
  if (text != NULL)
    check_article (text);
  if (line != NULL)
    check_article (line);
  return 0;
}

#ifndef WHENCE_LIBFUZZER

static const char *const seeds[] = {
  "{\"id\":\"a1\",\"text\":\"A boat\\u00e9 \\ud83d\\udea2 sank\\nBy Jane Roe\\n\\n2019\",\"dct\":\"2024-05-16T09:30:00Z\",\"url\":\"https://e.org\"}",
  "[[{\"a\":[1,2.5e-3,true,null]}], \"\\\"\\\\\"]",
  "20 C\nPort Ellery\nFriday, April 19, 2024\n\nFerry “lost”\r\n\r\nThe ferry left the harbour of Port Ellery\nshortly before dawn.\n\n"
  "Source: https://e.org\n\nLeave a Reply *",
  "\xff\xfe" "C.a.f.",
  "Caf\xe9 \x93quoted\x94\n- item\n\xc2\xa0\n",
};

static void
test_changed_seeds (void)
{
  static const char spice[] = "{}[]\",:\\u0dD8 \r\n\t\xc3\xa9\xff\xef.By19°";

  for (guint round = 0; round < 40000; round++)
    {
      const char *seed = seeds[round % G_N_ELEMENTS (seeds)];
      gsize length = strlen (seed);
      g_autofree guint8 *bytes = g_memdup2 (seed, length);
      gint n_changes = g_test_rand_int_range (0, 6);

      for (gint i = 0; i < n_changes; i++)
        bytes[g_test_rand_int_range (0, (gint32) length)] = (guint8) spice[g_test_rand_int_range (0, sizeof spice)];
      if (g_test_rand_bit ())
        length = (gsize) g_test_rand_int_range (0, (gint32) length);
      LLVMFuzzerTestOneInput (bytes, length);
    }
}

static void
test_replay (gconstpointer data)
{
  g_autofree char *content = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (data, &content, &length, NULL));
  LLVMFuzzerTestOneInput ((const uint8_t *) content, length);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (int i = 1; i < argc; i++)
    {
      g_autofree char *path = g_strdup_printf ("/text/fuzz-import/replay/%d", i);

      g_test_add_data_func (path, argv[i], test_replay);
    }
  g_test_add_func ("/text/fuzz-import/changed-seeds", test_changed_seeds);
  return g_test_run ();
}

#endif
