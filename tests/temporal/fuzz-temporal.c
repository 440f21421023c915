/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Any bytes through lexer, recogniser, reference date and resolver.  With libFuzzer:
 *   CC=clang meson setup b -Db_sanitize=address,undefined -Db_lundef=false \
 *     -Dc_args='-fsanitize=fuzzer-no-link -DWHENCE_LIBFUZZER'
 * Without, it is a test: it replays the corpus beside it and the files it is given, and changes them in a repeatable way. */
#include "fixture.h"

#include <stdint.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

#define MAX_BYTES 65536

static void
check_timex (const Fixture *fixture, const WhenceTimex *timex)
{
  g_assert_cmpuint (timex->begin, <, timex->end);
  g_assert_cmpuint (timex->end, <=, fixture->article->length);
  g_assert_cmpuint (timex->first_token + timex->n_tokens, <=, fixture->tokens->n_tokens);
  g_assert_nonnull (timex->value);
  g_assert_cmpuint (timex->n_alternatives, <=, WHENCE_TIMEX_MAX_ALTERNATIVES);
  g_assert_cmpint (timex->anchor, <, (gint) fixture->timexes->len);
  if (timex->has_span)
    {
      g_autofree char *edtf = whence_edtf_format (&timex->span);

      g_assert_cmpint (timex->span.begin, <, timex->span.end);
      g_assert_nonnull (edtf);
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  /* the first byte tells the day of writing, so that all of them are tried */
  static const char *const published[] = { NULL, "2024-03-14", "2020-02-29", "9999-12-31", "-9999-01-01", "0000-01-01" };
  g_autofree char *bytes = g_strndup (size > 1 ? (const char *) data + 1 : "", size > 1 ? MIN (size - 1, MAX_BYTES) : 0);
  g_autofree char *text = g_utf8_make_valid (bytes, -1);
  Fixture fixture;

  fixture_read (&fixture, text, published[size > 0 ? data[0] % G_N_ELEMENTS (published) : 0]);
  for (guint i = 0; i < fixture.timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (fixture.timexes, WhenceTimex, i);

      check_timex (&fixture, timex);
      g_assert_true (i == 0 || g_array_index (fixture.timexes, WhenceTimex, i - 1).begin <= timex->begin);
    }
  fixture_clear (&fixture);
  return 0;
}

#ifndef WHENCE_LIBFUZZER

#include <string.h>

/* Words that meet in expressions, strewn over the corpus. */
static const char *const spices[] = {
  " May ",  " 31 ",      "-",         ", ",         " and ",  " 2019",  " ago ",   " the ",   " quarter ", " of ",     " last ", " year ", " BC ", "'",
  " every ", " later ",  " 9:30 ",    " half past ", " 1/2 ", " days ", " Friday ", " hundred ", " 99999999999 ", "\"", "\n\n",  " until ", ".",  "\xc2\xa0",
  " before last ", " after the ", " on the 13th ", " GMT+2", "T09:30Z", " the week of ", " 2.5 ", " million ", " XIX century ", " (", ") ", " half a ",
  " the first ", " from now ", " two Fridays ", " hours ", " the day before ", " present ",
};

static void
test_changed (gconstpointer data)
{
  g_autofree char *content = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (data, &content, &length, NULL));
  LLVMFuzzerTestOneInput ((const uint8_t *) content, length);
  for (guint round = 0; round < 2000; round++)
    {
      g_autoptr (GString) changed = g_string_new_len (content, (gssize) length);
      gint n_changes = g_test_rand_int_range (1, 8);

      for (gint i = 0; i < n_changes; i++)
        {
          gssize at = g_test_rand_int_range (0, (gint32) changed->len + 1);
          gssize n = g_test_rand_int_range (0, 12);

          if (g_test_rand_bit ())
            g_string_insert (changed, at, spices[g_test_rand_int_range (0, G_N_ELEMENTS (spices))]);
          else
            g_string_erase (changed, at, MIN ((gssize) changed->len - at, n));
        }
      LLVMFuzzerTestOneInput ((const uint8_t *) changed->str, changed->len);
    }
}

int
main (int argc, char *argv[])
{
  g_autofree char *corpus = NULL;
  g_autoptr (GDir) directory = NULL;
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  g_test_init (&argc, &argv, NULL);
  corpus = g_test_build_filename (G_TEST_DIST, "temporal", "corpus", NULL);
  directory = g_dir_open (corpus, 0, NULL);
  g_assert_nonnull (directory);
  while ((name = g_dir_read_name (directory)) != NULL)
    g_ptr_array_add (files, g_build_filename (corpus, name, NULL));
  for (int i = 1; i < argc; i++)
    g_ptr_array_add (files, g_strdup (argv[i]));
  g_assert_cmpuint (files->len, >, 0);
  for (guint i = 0; i < files->len; i++)
    {
      g_autofree char *base = g_path_get_basename (files->pdata[i]);
      g_autofree char *path = g_strdup_printf ("/temporal/fuzz-temporal/%s", base);

      g_test_add_data_func (path, files->pdata[i], test_changed);
    }
  return g_test_run ();
}

#endif
