/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The weights on disk.  In gzip's format, which has a check sum, but stored as they are: to inflate them took longer than all else that is done
 * with a page of text.  The line MAGIC; how many words have a cluster, and of each 32 bits, its hash with the cluster in the low byte; then for each stage blocks of rows, the last of them empty.  A block is the sizes of its five
 * parts, 32 bits each, little-endian, and the parts: of each row a byte that says how many empty rows were passed to reach it, 255 for
 * 255 and more to come; of each row its check; of each row its number of cells; of each cell its class; of each cell its weight.
 * Like stands by like so that a package of them deflates well, and blocks are small so that loading takes no more memory than the weights. */

#include "whence-syntax-private.h"

#include <gio/gio.h>
#include <string.h>

#include "config.h"

#define MAGIC "whence-syntax 5\n"
#define BLOCK 4096

enum
{
  PART_GAPS,
  PART_CHECKS,
  PART_NUMBERS,
  PART_CLASSES,
  PART_WEIGHTS,
  N_PARTS
};

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

/* Sets the rows of a block.  Returns: whether they made sense */
static gboolean
decode_block (WhenceSyntaxModel *model,
              WhenceStage        stage,
              guint8            *parts[N_PARTS],
              const guint32      sizes[N_PARTS],
              gsize             *position)
{
  const guint8 *gaps = parts[PART_GAPS], *gaps_end = gaps + sizes[PART_GAPS], *classes = parts[PART_CLASSES], *weights = parts[PART_WEIGHTS];
  guint n_rows = sizes[PART_CHECKS], n_classes = whence_stage_table[stage].n_classes, n_left = sizes[PART_CLASSES];
  gsize at = *position, n_places = whence_model_get_n_rows (stage);

  for (guint i = 0; i < n_rows; i++, at++)
    {
      WhenceCell cells[WHENCE_MAX_CELLS];
      guint number = parts[PART_NUMBERS][i], n_cells = whence_row_count_cells (number);

      do
        {
          if (gaps == gaps_end)
            return FALSE;
          at += *gaps;
        }
      while (*gaps++ == 255);
      if (at >= n_places || number == 0 || number > WHENCE_ROW_IS_SURE || n_cells > n_left)
        return FALSE;
      for (guint c = 0; c < n_cells; c++)
        {
          cells[c] = (WhenceCell) { classes[c], (gint8) weights[c] };
          if (cells[c].class >= n_classes)
            return FALSE;
        }
      classes += n_cells;
      weights += n_cells;
      n_left -= n_cells;
      whence_model_set_row (model, stage, at, parts[PART_CHECKS][i], cells, number);
    }
  *position = at;
  return gaps == gaps_end && n_left == 0;
}

/* A stage is blocks until an empty one.  @parts have room for the biggest. */
static gboolean
read_stage (GInputStream      *stream,
            WhenceSyntaxModel *model,
            WhenceStage        stage,
            guint8            *parts[N_PARTS],
            const guint32      rooms[N_PARTS],
            GError           **error)
{
  gsize position = 0;

  for (;;)
    {
      guint32 sizes[N_PARTS];

      for (guint i = 0; i < N_PARTS; i++)
        {
          if (!read_number (stream, &sizes[i], error))
            return FALSE;
          if (sizes[i] > rooms[i])
            return fail (error);
        }
      if (sizes[PART_CHECKS] == 0)
        return TRUE;
      if (sizes[PART_NUMBERS] != sizes[PART_CHECKS] || sizes[PART_WEIGHTS] != sizes[PART_CLASSES])
        return fail (error);
      for (guint i = 0; i < N_PARTS; i++)
        if (!read_bytes (stream, parts[i], sizes[i], error))
          return FALSE;
      if (!decode_block (model, stage, parts, sizes, &position))
        return fail (error);
    }
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
  const guint32 rooms[N_PARTS] = { 4 * BLOCK, BLOCK, BLOCK, WHENCE_MAX_CELLS * BLOCK, WHENCE_MAX_CELLS * BLOCK };
  g_autofree guint8 *memory = g_malloc ((6 + 2 * WHENCE_MAX_CELLS) * BLOCK);
  guint8 *parts[N_PARTS], *at = memory, magic[sizeof MAGIC - 1];
  gssize rest;

  for (guint i = 0; i < N_PARTS; i++)
    {
      parts[i] = at;
      at += rooms[i];
    }
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
    if (!read_stage (stream, model, stage, parts, rooms, error))
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
put_byte (GByteArray *array,
          guint8      byte)
{
  g_byte_array_append (array, &byte, 1);
}

static void
put_block (GByteArray *out,
           GByteArray *parts[N_PARTS])
{
  for (guint i = 0; i < N_PARTS; i++)
    put_number (out, parts[i]->len);
  for (guint i = 0; i < N_PARTS; i++)
    {
      g_byte_array_append (out, parts[i]->data, parts[i]->len);
      g_byte_array_set_size (parts[i], 0);
    }
}

static void
put_stage (GByteArray              *out,
           const WhenceSyntaxModel *model,
           WhenceStage              stage)
{
  GByteArray *parts[N_PARTS];
  gsize gap = 0;

  for (guint i = 0; i < N_PARTS; i++)
    parts[i] = g_byte_array_new ();
  for (gsize position = 0; position < whence_model_get_n_rows (stage); position++)
    {
      WhenceCell cells[WHENCE_MAX_CELLS];
      guint8 check;
      guint number = whence_model_get_row (model, stage, position, &check, cells);

      if (number == 0)
        {
          gap++;
          continue;
        }
      for (; gap >= 255; gap -= 255)
        put_byte (parts[PART_GAPS], 255);
      put_byte (parts[PART_GAPS], gap);
      gap = 0;
      put_byte (parts[PART_CHECKS], check);
      put_byte (parts[PART_NUMBERS], number);
      for (guint c = 0; c < whence_row_count_cells (number); c++)
        {
          put_byte (parts[PART_CLASSES], cells[c].class);
          put_byte (parts[PART_WEIGHTS], (guint8) cells[c].weight);
        }
      if (parts[PART_CHECKS]->len == BLOCK)
        put_block (out, parts);
    }
  if (parts[PART_CHECKS]->len > 0)
    put_block (out, parts);
  put_block (out, parts);
  for (guint i = 0; i < N_PARTS; i++)
    g_byte_array_unref (parts[i]);
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
