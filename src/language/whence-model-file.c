/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The weights on disk.  In gzip's format, which has a check sum, but stored as they are: to inflate them took longer than all else that is done
 * with a page of text.  The line MAGIC; how many words have a cluster, and of each 32 bits, its hash with the cluster in the low byte; then the rows
 * of each stage as they are in memory, numbers little-endian. */

#include "whence-syntax-private.h"

#include <gio/gio.h>
#include <string.h>

#include "config.h"

#define MAGIC "whence-syntax 6\n"

static gboolean
fail (GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "the weights are damaged");
  return FALSE;
}

static gboolean
read_bytes (GInputStream *stream,
            guint8       *bytes,
            gsize         n,
            GError      **error)
{
  gsize n_read;

  if (!g_input_stream_read_all (stream, bytes, n, &n_read, NULL, error))
    return FALSE;
  return n_read == n || fail (error);
}

static gboolean
read_number (GInputStream *stream,
             guint32      *out_number,
             GError      **error)
{
  guint8 bytes[4];

  if (!read_bytes (stream, bytes, sizeof bytes, error))
    return FALSE;
  *out_number = bytes[0] | bytes[1] << 8 | bytes[2] << 16 | (guint32) bytes[3] << 24;
  return TRUE;
}

/* Whether nothing but the sums of classes, or of none, would be added to. */
static gboolean
makes_sense (const WhenceRow *row,
             WhenceStage      stage)
{
  guint n_cells = whence_row_count_cells (row->n_cells), n_classes = whence_stage_table[stage].n_classes;

  for (guint i = 0; i < WHENCE_MAX_CELLS; i++)
    if (row->cells[i].class >= (i < n_cells ? n_classes : WHENCE_N_SUMS))
      return FALSE;
  return row->n_cells <= WHENCE_ROW_IS_SURE;
}

static gboolean
read_rows (GInputStream      *stream,
           WhenceSyntaxModel *model,
           WhenceStage        stage,
           GError           **error)
{
  WhenceRow *rows = model->rows[stage];
  gsize n_rows = whence_model_get_n_rows (stage);

  if (!read_bytes (stream, (guint8 *) rows, n_rows * sizeof *rows, error))
    return FALSE;
  for (gsize i = 0; i < n_rows; i++)
    if (!makes_sense (&rows[i], stage))
      return fail (error);
  return TRUE;
}

static gboolean
read_arcs (GInputStream      *stream,
           WhenceSyntaxModel *model,
           GError           **error)
{
  gsize n_rows = whence_model_get_n_rows (WHENCE_STAGE_ARCS);

  if (!read_bytes (stream, (guint8 *) model->arcs, n_rows * sizeof *model->arcs, error))
    return FALSE;
  for (gsize i = 0; i < n_rows; i++)
    model->arcs[i] = GUINT32_FROM_LE (model->arcs[i]);
  return TRUE;
}

static gboolean
read_clusters (GInputStream      *stream,
               WhenceSyntaxModel *model,
               GError           **error)
{
  guint32 n, word;

  if (!read_number (stream, &n, error))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      if (!read_number (stream, &word, error))
        return FALSE;
      if ((word & WHENCE_CLUSTER_MASK) == 0 || !whence_model_set_cluster (model, word, word & WHENCE_CLUSTER_MASK))
        return fail (error);
    }
  return TRUE;
}

static gboolean
read_model (GInputStream      *stream,
            WhenceSyntaxModel *model,
            GError           **error)
{
  guint8 magic[sizeof MAGIC - 1];
  gssize rest;

  if (!read_bytes (stream, magic, sizeof magic, error))
    return FALSE;
  if (memcmp (magic, MAGIC, sizeof magic) != 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "not weights of this version");
      return FALSE;
    }
  if (!read_clusters (stream, model, error))
    return FALSE;
  for (guint stage = 0; stage < WHENCE_N_STAGES; stage++)
    if (!(stage == WHENCE_STAGE_ARCS ? read_arcs (stream, model, error) : read_rows (stream, model, stage, error)))
      return FALSE;
  /* Reading to the end is what makes gzip compare its check sum. */
  rest = g_input_stream_read (stream, magic, 1, NULL, error);
  return rest > 0 ? fail (error) : rest == 0;
}

/* Reads weights.  Returns: (transfer full) (nullable): the model; %NULL with @error set, which names the file, if it is missing or
 * damaged */
WhenceSyntaxModel *
whence_syntax_model_load (const char *path,
                          GError    **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GConverter) converter = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP));
  g_autoptr (GFileInputStream) base = g_file_read (file, NULL, error);
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (WhenceSyntaxModel) model = NULL;

  if (base == NULL)
    return NULL;
  stream = g_converter_input_stream_new (G_INPUT_STREAM (base), converter);
  model = whence_syntax_model_new ();
  if (!read_model (stream, model, error))
    {
      /* What GIO says of a file that breaks off, "Need more input", tells nobody what to do. */
      if (error != NULL && g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT))
        {
          g_clear_error (error);
          fail (error);
        }
      g_prefix_error (error, "%s: ", path);
      return NULL;
    }
  return g_steal_pointer (&model);
}

static void
put_number (GByteArray *array,
            guint32     number)
{
  const guint8 bytes[] = { number & 0xff, number >> 8 & 0xff, number >> 16 & 0xff, number >> 24 };

  g_byte_array_append (array, bytes, sizeof bytes);
}

static void
put_stage (GByteArray              *out,
           const WhenceSyntaxModel *model,
           WhenceStage              stage)
{
  gsize n_rows = whence_model_get_n_rows (stage);

  if (stage != WHENCE_STAGE_ARCS)
    g_byte_array_append (out, (const guint8 *) model->rows[stage], n_rows * sizeof (WhenceRow));
  else
    for (gsize i = 0; i < n_rows; i++)
      put_number (out, model->arcs[i]);
}

static void
put_clusters (GByteArray              *out,
              const WhenceSyntaxModel *model)
{
  put_number (out, model->n_clustered);
  for (guint i = 0; i < 1u << WHENCE_CLUSTER_BITS; i++)
    if (model->clusters[i] != 0)
      put_number (out, model->clusters[i]);
}

/* Writes weights, the same bytes for the same weights. */
gboolean
whence_syntax_model_save (const WhenceSyntaxModel *self,
                          const char              *path,
                          GError                 **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GConverter) converter = G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, 0));
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (GOutputStream) stream = NULL;
  g_autoptr (GFileOutputStream) base = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, error);

  if (base == NULL)
    return FALSE;
  g_byte_array_append (bytes, (const guint8 *) MAGIC, strlen (MAGIC));
  put_clusters (bytes, self);
  for (guint stage = 0; stage < WHENCE_N_STAGES; stage++)
    put_stage (bytes, self, stage);
  stream = g_converter_output_stream_new (G_OUTPUT_STREAM (base), converter);
  return g_output_stream_write_all (stream, bytes->data, bytes->len, NULL, NULL, error) &&
         g_output_stream_close (stream, NULL, error);
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
      g_autofree char *path = g_build_filename (directories[i], "models", "english-syntax.bin.gz", NULL);
      WhenceSyntaxModel *model;

      g_clear_error (error);
      model = whence_syntax_model_load (path, error);
      if (model != NULL || !g_error_matches (*error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
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
