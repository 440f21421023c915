/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The file of weights, whole and damaged, and that learning the same trees gives the same file. */

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

#include "whence-syntax-private.h"

static char *
get_shipped_path (void)
{
  return g_test_build_filename (G_TEST_DIST, "..", "data", "models", "english-syntax.bin", NULL);
}

static char *
make_path (void)
{
  g_autoptr (GError) error = NULL;
  char *path = NULL;
  int fd = g_file_open_tmp ("whence-syntax-XXXXXX", &path, &error);

  g_assert_no_error (error);
  g_close (fd, NULL);
  return path;
}

#define MAGIC "whence-syntax 7\n"
#define HEAD_BYTES (strlen (MAGIC) + sizeof (guint64))

static GByteArray *
read_shipped (void)
{
  g_autofree char *path = get_shipped_path ();
  g_autoptr (GError) error = NULL;
  char *contents;
  gsize length;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);
  return g_byte_array_new_take ((guint8 *) contents, length);
}

/* What was changed behind the sum is so as if it were meant. */
static void
seal (GByteArray *bytes)
{
  gsize length = (bytes->len - HEAD_BYTES) / 8 * 8;
  guint64 sum = GUINT64_TO_LE (whence_model_sum (bytes->data + HEAD_BYTES, length));

  memcpy (bytes->data + strlen (MAGIC), &sum, sizeof sum);
}

/* Loads a file with these bytes in it. */
static WhenceSyntaxModel *
load_bytes (const guint8 *data,
            gsize         length,
            GError      **error)
{
  g_autofree char *path = make_path ();
  g_autoptr (GError) write_error = NULL;
  WhenceSyntaxModel *model;

  g_file_set_contents (path, (const char *) data, (gssize) length, &write_error);
  g_assert_no_error (write_error);
  model = whence_syntax_model_load (path, error);
  if (model == NULL)
    g_assert_nonnull (strstr ((*error)->message, path));
  g_unlink (path);
  return model;
}

static void
check_refused (const guint8 *data,
               gsize         length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceSyntaxModel) model = load_bytes (data, length, &error);

  g_assert_null (model);
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
}

static void
test_missing (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (whence_syntax_model_load ("/nonexistent/weights", &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_assert_nonnull (strstr (error->message, "/nonexistent/weights"));
}

static void
test_damaged (void)
{
  g_autoptr (GByteArray) bytes = read_shipped ();
  gsize length = bytes->len;

  check_refused ((guint8 *) "", 0);
  check_refused ((guint8 *) "no weights at all, but a text", 29);
  check_refused ((guint8 *) MAGIC, strlen (MAGIC));
  check_refused (bytes->data, HEAD_BYTES);
  check_refused (bytes->data, length / 2);
  check_refused (bytes->data, length - 1);
  g_assert_null (whence_syntax_model_get_english_error ());
  bytes->data[length / 2] ^= 0x10;
  check_refused (bytes->data, length);
  bytes->data[length / 2] ^= 0x10;
  bytes->data[14] = '0'; /* another version */
  check_refused (bytes->data, length);
  bytes->data[14] = MAGIC[14];
  g_byte_array_append (bytes, (guint8 *) "12345678", 8);
  check_refused (bytes->data, bytes->len);
}

/* The sum is right, but what is inside is wrong. */
static void
test_damaged_inside (void)
{
  g_autoptr (GByteArray) bytes = read_shipped ();
  guint8 *row = bytes->data + HEAD_BYTES + (sizeof (guint32) << WHENCE_CLUSTER_BITS), saved = row[2];

  row[2] = 0xff; /* a class that is none */
  seal (bytes);
  check_refused (bytes->data, bytes->len);
  row[2] = saved;
  memset (bytes->data + HEAD_BYTES, 0x11, sizeof (guint32) << WHENCE_CLUSTER_BITS); /* no word would find an empty slot */
  seal (bytes);
  check_refused (bytes->data, bytes->len);
}

/* Whatever is changed inside, it is refused or else can be used. */
static void
test_changed_inside (void)
{
  g_autoptr (GByteArray) bytes = read_shipped ();
  g_autoptr (GRand) random = g_rand_new_with_seed (3);
  const WhenceWord words[] = { { "The", 3 }, { "pact", 4 }, { "failed", 6 } };

  for (guint i = 0; i < 12; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (WhenceSyntaxModel) model = NULL;
      WhenceSyntax syntax[G_N_ELEMENTS (words)];

      bytes->data[g_rand_int_range (random, HEAD_BYTES, (gint32) bytes->len)] = (guint8) g_rand_int (random);
      seal (bytes);
      model = load_bytes (bytes->data, bytes->len, &error);
      if (model == NULL)
        continue;
      whence_syntax_parse (model, words, G_N_ELEMENTS (words), syntax);
      for (guint k = 0; k < G_N_ELEMENTS (words); k++)
        g_assert_cmpint (syntax[k].head, <, (gint32) G_N_ELEMENTS (words));
    }
}

static void
test_save_and_load (void)
{
  g_autofree char *path = get_shipped_path ();
  g_autofree char *copy_path = make_path ();
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceSyntaxModel) model = whence_syntax_model_load (path, &error);
  g_autoptr (WhenceSyntaxModel) copy = NULL;

  g_assert_no_error (error);
  whence_syntax_model_save (model, copy_path, &error);
  g_assert_no_error (error);
  copy = whence_syntax_model_load (copy_path, &error);
  g_assert_no_error (error);
  g_unlink (copy_path);
  for (guint stage = 0; stage < WHENCE_N_STAGES; stage++)
    for (gsize i = 0; i < whence_model_get_n_rows (stage); i++)
      {
        WhenceCell cells[WHENCE_MAX_CELLS] = { 0 }, copy_cells[WHENCE_MAX_CELLS] = { 0 };
        guint8 check, copy_check;
        guint n = whence_model_get_row (model, stage, i, &check, cells);

        if (n != whence_model_get_row (copy, stage, i, &copy_check, copy_cells) || check != copy_check ||
            memcmp (cells, copy_cells, sizeof cells) != 0)
          g_error ("stage %u, row %zu came back different", stage, i);
      }
}

/* What is kept of one word gives way to another's, and nothing of it to another model. */
static void
test_kept_sums (void)
{
  g_autofree char *path = get_shipped_path ();
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceSyntaxModel) model = whence_syntax_model_load (path, &error);
  g_autoptr (WhenceSyntaxModel) empty = whence_syntax_model_new ();
  const WhenceWord words[] = { { "Their", 5 }, { "plans", 5 }, { "worried", 7 }, { "Swedish", 7 }, { "bankers", 7 }, { "badly", 5 }, { ".", 1 } };
  g_auto (WhenceScratch) kept = { 0 };

  g_assert_no_error (error);
  for (guint stage = 0; stage < WHENCE_N_STAGES; stage++)
    whence_model_clear_stage (empty, stage);
  for (guint round = 0; round < 3; round++)
    {
      g_auto (WhenceScratch) fresh = { 0 };

      whence_scratch_prepare (&fresh, model, words, G_N_ELEMENTS (words));
      whence_tagger_run (model, &fresh);
      whence_scratch_prepare (&kept, model, words, G_N_ELEMENTS (words));
      if (round == 1)
        whence_tagger_run (empty, &kept);
      if (round == 2)
        for (guint i = 0; i < 1 << WHENCE_WORD_BITS; i++) /* all places are taken by others */
          kept.tag_sums->words[i].key = G_MAXUINT64;
      whence_tagger_run (model, &kept);
      g_assert_cmpmem (kept.tags, G_N_ELEMENTS (words), fresh.tags, G_N_ELEMENTS (words));
    }
}

/* Where the features with many weights have filled their place, it is emptied, and nothing else changes. */
static void
test_wide_rows_begin_anew (void)
{
  g_autofree char *path = get_shipped_path ();
  g_autoptr (GError) error = NULL;
  g_autoptr (WhenceSyntaxModel) model = whence_syntax_model_load (path, &error);
  const WhenceWord words[] = { { "The", 3 }, { "old", 3 }, { "pact", 4 }, { "failed", 6 }, { "in", 2 }, { "Bonn", 4 }, { ".", 1 } };
  g_auto (WhenceScratch) scratch = { 0 };
  guint8 labels[G_N_ELEMENTS (words)];
  guint n_used;

  g_assert_no_error (error);
  whence_scratch_prepare (&scratch, model, words, G_N_ELEMENTS (words));
  whence_tagger_run (model, &scratch);
  whence_parser_run (model, &scratch);
  whence_labeller_run (model, &scratch);
  memcpy (labels, scratch.labels, sizeof labels);
  n_used = scratch.wide_rows->n_used[1];
  g_assert_cmpuint (n_used, >, 0);
  scratch.wide_rows->n_used[1] = WHENCE_N_WIDE - 1;
  whence_labeller_run (model, &scratch);
  g_assert_cmpmem (scratch.labels, sizeof labels, labels, sizeof labels);
  g_assert_cmpuint (scratch.wide_rows->n_used[1], ==, n_used);
}

static const char trees[] = "1\tShips\t_\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n2\tsank\t_\tVERB\tVBD\t_\t0\troot\t_\t_\n\n"
                            "1\tThe\t_\tDET\tDT\t_\t2\tdet\t_\t_\n2\ttown\t_\tNOUN\tNN\t_\t3\tnsubj\t_\t_\n"
                            "3\tgrew\t_\tVERB\tVBD\t_\t0\troot\t_\t_\n4\tfast\t_\tADV\tRB\t_\t3\tadvmod\t_\t_\n\n"
                            "1\tMen\t_\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n2\tbuilt\t_\tVERB\tVBD\t_\t0\troot\t_\t_\n"
                            "3\tships\t_\tNOUN\tNNS\t_\t2\tobj\t_\t_\n\n"
                            "1\tFast\t_\tADJ\tJJ\t_\t2\tamod\t_\t_\n2\tships\t_\tNOUN\tNNS\t_\t3\tnsubj\t_\t_\n"
                            "3\tcame\t_\tVERB\tVBD\t_\t0\troot\t_\t_\n\n";

static char *
learn (const char *trees_path,
       gsize      *out_length)
{
  g_autofree char *program = g_test_build_filename (G_TEST_BUILT, "..", "src", "language", "train", "whence-train-syntax", NULL);
  g_autofree char *weights_path = make_path ();
  g_autofree char *output = g_strconcat ("--output=", weights_path, NULL);
  g_autofree char *test = g_strconcat ("--test=", trees_path, NULL);
  g_autofree char *said = NULL;
  g_autoptr (GError) error = NULL;
  const char *argv[] = { program, output, test, trees_path, NULL };
  char *weights = NULL;
  int status;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &said, NULL, &status, &error);
  g_assert_no_error (error);
  g_spawn_check_wait_status (status, &error);
  g_assert_no_error (error);
  g_test_message ("%s", said);
  g_assert_nonnull (strstr (said, "UAS 100.00"));
  g_file_get_contents (weights_path, &weights, out_length, &error);
  g_assert_no_error (error);
  g_unlink (weights_path);
  return weights;
}

static void
test_learning_is_repeatable (void)
{
  g_autofree char *trees_path = make_path ();
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  gsize first_length, second_length;

  for (guint i = 0; i < 20; i++)
    g_string_append (text, trees);
  g_assert_true (g_file_set_contents (trees_path, text->str, (gssize) text->len, NULL));
  first = learn (trees_path, &first_length);
  second = learn (trees_path, &second_length);
  g_assert_cmpmem (first, first_length, second, second_length);
  g_unlink (trees_path);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/language/syntax-model/missing", test_missing);
  g_test_add_func ("/language/syntax-model/damaged", test_damaged);
  g_test_add_func ("/language/syntax-model/damaged-inside", test_damaged_inside);
  g_test_add_func ("/language/syntax-model/changed-inside", test_changed_inside);
  g_test_add_func ("/language/syntax-model/save-and-load", test_save_and_load);
  g_test_add_func ("/language/syntax-model/wide-rows-begin-anew", test_wide_rows_begin_anew);
  g_test_add_func ("/language/syntax-model/kept-sums", test_kept_sums);
  g_test_add_func ("/language/syntax-model/learning-is-repeatable", test_learning_is_repeatable);
  return g_test_run ();
}
