/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The weights on disk: the line MAGIC, the sum of all that follows in 64 bits, the table of clusters, the rows of each stage; as they are in
 * memory, numbers little-endian.  Nothing is packed: to unpack it took longer than all else that is done with a page of text. */

#include "whence-syntax-private.h"

#include <gio/gio.h>
#include <string.h>

#include "config.h"

#define MAGIC "whence-syntax 7\n"
#define HEAD_BYTES (sizeof MAGIC - 1 + sizeof (guint64))

/* The table of clusters and those of the stages. */
#define N_PARTS (1 + WHENCE_N_STAGES)

typedef struct
{
  gpointer bytes;
  gsize    n_bytes;
  gboolean is_numbers; /* of 32 bits */
} Part;

static void
find_parts (const WhenceSyntaxModel *model,
            Part                    *out_parts)
{
  out_parts[0] = (Part) { model->clusters, sizeof (guint32) << WHENCE_CLUSTER_BITS, TRUE };
  for (guint stage = 0; stage < WHENCE_N_STAGES; stage++)
    {
      gsize n_rows = whence_model_get_n_rows (stage);

      out_parts[1 + stage] = stage == WHENCE_STAGE_ARCS ? (Part) { model->arcs, n_rows * sizeof (WhenceArcRow), TRUE }
                                                        : (Part) { model->rows[stage], n_rows * sizeof (WhenceRow), FALSE };
    }
}

static void
swap_numbers (gpointer bytes,
              gsize    n_bytes)
{
  guint32 *numbers = bytes;

  for (gsize i = 0; i < n_bytes / sizeof *numbers; i++)
    numbers[i] = GUINT32_TO_LE (numbers[i]);
}

/* A sum that a wrong bit, and words that changed places, change, after Fletcher 1982.  @n_bytes: a multiple of eight */
guint64
whence_model_sum (const guint8 *bytes,
                  gsize         n_bytes)
{
  guint64 sum = 0, sums = 0, word;

  for (gsize i = 0; i < n_bytes; i += sizeof word)
    {
      memcpy (&word, bytes + i, sizeof word);
      sum += GUINT64_FROM_LE (word);
      sums += sum;
    }
  return sum ^ (sums << 32 | sums >> 32);
}

/* A row's bytes are numbers of seven bits here, so that they are compared at a stroke: what is left of a higher bit says yes. */
#define HIGH_BITS G_GUINT64_CONSTANT (0x8080808080808080)

/* Returns: a row each byte of which is the greatest that may stand in a row of @number cells, as a number from memory; the check and the
 * weights may be any */
static guint64
find_limits (WhenceStage stage,
             guint       number)
{
  WhenceRow row = { 0, WHENCE_ROW_IS_SURE, { { 0, 0 } } };
  guint64 limits;

  for (guint i = 0; i < WHENCE_MAX_CELLS; i++)
    row.cells[i].class = (i < whence_row_count_cells (number) ? whence_stage_table[stage].n_classes : WHENCE_N_SUMS) - 1;
  memcpy (&limits, &row, sizeof limits);
  return limits;
}

/* Whether the rows would add to nothing but the sums of classes, or of none. */
static gboolean
make_sense (const WhenceRow *rows,
            gsize            n_rows,
            WhenceStage      stage)
{
  static const WhenceRow compared = { 0, 0xff, { { 0xff, 0 }, { 0xff, 0 }, { 0xff, 0 } } };
  guint64 limits[WHENCE_ROW_IS_SURE + 1], mask, bytes, wrong = 0;

  G_STATIC_ASSERT (WHENCE_N_SUMS <= 0x80);
  memcpy (&mask, &compared, sizeof mask);
  for (guint number = 0; number <= WHENCE_ROW_IS_SURE; number++)
    limits[number] = find_limits (stage, number);
  for (gsize i = 0; i < n_rows; i++)
    {
      memcpy (&bytes, &rows[i], sizeof bytes);
      bytes &= mask;
      wrong |= (bytes | ~((limits[MIN (rows[i].n_cells, WHENCE_ROW_IS_SURE)] | HIGH_BITS) - (bytes & ~HIGH_BITS))) & HIGH_BITS & mask;
    }
  return wrong == 0;
}

static gboolean
all_make_sense (const WhenceSyntaxModel *model)
{
  for (guint stage = 0; stage < WHENCE_N_STAGES; stage++)
    if (stage != WHENCE_STAGE_ARCS && !make_sense (model->rows[stage], whence_model_get_n_rows (stage), stage))
      return FALSE;
  return whence_model_count_clustered (model) <= WHENCE_MAX_CLUSTERED;
}

/* Returns: (nullable): what is wrong with the file */
static const char *
read_model (WhenceSyntaxModel *model,
            const guint8      *bytes,
            gsize              n_bytes)
{
  Part parts[N_PARTS];
  gsize at = HEAD_BYTES, n_wanted = HEAD_BYTES;
  guint64 sum;

  find_parts (model, parts);
  for (guint i = 0; i < N_PARTS; i++)
    n_wanted += parts[i].n_bytes;
  if (n_bytes < sizeof MAGIC - 1 || memcmp (bytes, MAGIC, sizeof MAGIC - 1) != 0)
    return "not weights of this version";
  if (n_bytes != n_wanted)
    return "the weights are damaged";
  memcpy (&sum, bytes + sizeof MAGIC - 1, sizeof sum);
  if (GUINT64_FROM_LE (sum) != whence_model_sum (bytes + HEAD_BYTES, n_bytes - HEAD_BYTES))
    return "the weights are damaged";
  for (guint i = 0; i < N_PARTS; i++)
    {
      memcpy (parts[i].bytes, bytes + at, parts[i].n_bytes);
      if (parts[i].is_numbers)
        swap_numbers (parts[i].bytes, parts[i].n_bytes);
      at += parts[i].n_bytes;
    }
  return all_make_sense (model) ? NULL : "the weights are damaged";
}

/* Reads weights.  Returns: (transfer full) (nullable): the model; %NULL with @error set, which names the file, if it is missing or
 * damaged */
WhenceSyntaxModel *
whence_syntax_model_load (const char *path,
                          GError    **error)
{
  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, error);
  g_autoptr (WhenceSyntaxModel) model = NULL;
  const char *wrong;

  if (file == NULL)
    return NULL;
  model = whence_syntax_model_new ();
  wrong = read_model (model, (const guint8 *) g_mapped_file_get_contents (file), g_mapped_file_get_length (file));
  if (wrong == NULL)
    return g_steal_pointer (&model);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s: %s", path, wrong);
  return NULL;
}

/* Writes weights, the same bytes for the same weights. */
gboolean
whence_syntax_model_save (const WhenceSyntaxModel *self,
                          const char              *path,
                          GError                 **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  Part parts[N_PARTS];
  guint64 sum = 0;

  find_parts (self, parts);
  g_byte_array_append (bytes, (const guint8 *) MAGIC, sizeof MAGIC - 1);
  g_byte_array_append (bytes, (const guint8 *) &sum, sizeof sum);
  for (guint i = 0; i < N_PARTS; i++)
    {
      guint at = bytes->len;

      g_byte_array_append (bytes, parts[i].bytes, parts[i].n_bytes);
      if (parts[i].is_numbers)
        swap_numbers (bytes->data + at, parts[i].n_bytes);
    }
  sum = GUINT64_TO_LE (whence_model_sum (bytes->data + HEAD_BYTES, bytes->len - HEAD_BYTES));
  memcpy (bytes->data + sizeof MAGIC - 1, &sum, sizeof sum);
  return g_file_set_contents (path, (const char *) bytes->data, bytes->len, error);
}

static GOnce english_once = G_ONCE_INIT;
static GError *english_error;

static gpointer
load_english (gpointer data)
{
  static const char *const directories[] = { WHENCE_DATA_DIR, WHENCE_SOURCE_DATA_DIR };
  GError **error = data;

  for (guint i = 0; i < G_N_ELEMENTS (directories); i++)
    {
      g_autofree char *path = g_build_filename (directories[i], "models", "english-syntax.bin", NULL);
      WhenceSyntaxModel *model;

      g_clear_error (error);
      model = whence_syntax_model_load (path, error);
      if (model != NULL || !g_error_matches (*error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
        return model;
    }
  return NULL;
}

/**
 * whence_syntax_model_get_english:
 * @error: return location for an error
 *
 * Gets the English weights, loading them at the first call (about a hundredth of a second) from the installed data or else from the source
 * tree.  Every later call gives the same answer.  Thread-safe.
 *
 * Returns: (transfer none) (nullable): the model, valid for ever; %NULL with @error set, a message that names the file, if it is
 * missing or damaged.  whence_syntax_parse() works without it, less well.
 */
const WhenceSyntaxModel *
whence_syntax_model_get_english (GError **error)
{
  const WhenceSyntaxModel *model = g_once (&english_once, load_english, &english_error);

  if (model == NULL && error != NULL)
    *error = g_error_copy (english_error);
  return model;
}

/**
 * whence_syntax_model_get_english_error:
 *
 * Tells, without loading anything, why the English weights could not be loaded: whoever ran a whole extraction can say afterwards that
 * it had to do without.
 *
 * Returns: (transfer none) (nullable): the error, whose message names the file; %NULL if they are there or nobody asked for them
 */
const GError *
whence_syntax_model_get_english_error (void)
{
  return english_once.status == G_ONCE_STATUS_READY && english_once.retval == NULL ? english_error : NULL;
}
