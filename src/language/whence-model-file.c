/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The weights on disk.  Deflated: the line %MAGIC; then for each stage the number of rows and of cells, 32 bits each, little-endian; for each row
 * a byte: how many free rows were passed to reach it, 255 for 255 and more to come; for each row its check; for each row its
 * number of cells; for each cell its class; for each cell its weight.  Like stands by like so that it deflates well. */

#include "whence-syntax-private.h"

#include <gio/gio.h>
#include <string.h>

#include "config.h"

#define MAGIC "whence-syntax 2\n"
#define MAX_MODEL_BYTES (32 * 1024 * 1024)

typedef struct
{
  const guint8 *at;
  gsize         rest;
} Bytes;

static const guint8 *
take (Bytes *self,
      gsize  n)
{
  const guint8 *at = self->at;

  if (n > self->rest)
    return NULL;
  self->at += n;
  self->rest -= n;
  return at;
}

static gboolean
take_number (Bytes   *self,
             guint32 *out_number)
{
  const guint8 *at = take (self, 4);

  if (at == NULL)
    return FALSE;
  *out_number = at[0] | at[1] << 8 | at[2] << 16 | (guint32) at[3] << 24;
  return TRUE;
}

/* Goes over free rows.  Returns: whether there is a next row */
static gboolean
take_gap (Bytes *self,
          gsize *position,
          gsize  n_rows)
{
  const guint8 *gap;

  do
    {
      gap = take (self, 1);
      if (gap == NULL)
        return FALSE;
      *position += *gap;
    }
  while (*gap == 255);
  return *position < n_rows;
}

static gboolean
decode_stage (Bytes             *bytes,
              WhenceSyntaxModel *model,
              WhenceStage        stage)
{
  const WhenceStageInfo *info = &whence_stage_table[stage];
  gsize n_all = WHENCE_BUCKET << info->bits, position = 0, at_cell = 0;
  g_autofree WhenceCell *cells = g_new0 (WhenceCell, info->n_classes);
  g_autofree guint32 *places = NULL;
  const guint8 *checks, *numbers, *classes, *weights;
  guint32 n_rows, n_cells;

  if (!take_number (bytes, &n_rows) || !take_number (bytes, &n_cells) || n_rows > n_all || n_cells > n_rows * info->n_classes)
    return FALSE;
  places = g_new (guint32, n_rows);
  for (guint i = 0; i < n_rows; i++, position++)
    {
      if (!take_gap (bytes, &position, n_all))
        return FALSE;
      places[i] = position;
    }
  checks = take (bytes, n_rows);
  numbers = take (bytes, n_rows);
  classes = take (bytes, n_cells);
  weights = take (bytes, n_cells);
  if (checks == NULL || numbers == NULL || classes == NULL || weights == NULL)
    return FALSE;
  whence_model_clear_stage (model, stage, n_cells);
  for (guint i = 0; i < n_rows; i++)
    {
      WhenceRow *row = model->rows[stage] + places[i];

      if (numbers[i] > info->n_classes || numbers[i] > n_cells - at_cell)
        return FALSE;
      for (guint c = 0; c < numbers[i]; c++, at_cell++)
        {
          if (classes[at_cell] >= info->n_classes)
            return FALSE;
          cells[c] = (WhenceCell) { classes[at_cell], (gint8) weights[at_cell] };
        }
      row->check = checks[i];
      whence_model_set_cells (model, stage, row, cells, numbers[i]);
    }
  return at_cell == n_cells;
}

static gboolean
decode_model (Bytes             *bytes,
              WhenceSyntaxModel *model,
              GError           **error)
{
  const guint8 *magic = take (bytes, strlen (MAGIC));

  if (magic == NULL || memcmp (magic, MAGIC, strlen (MAGIC)) != 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "not weights of this version");
      return FALSE;
    }
  for (guint stage = 0; stage < WHENCE_N_STAGES; stage++)
    if (!decode_stage (bytes, model, stage))
      {
        g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "the weights of stage %u are damaged", stage);
        return FALSE;
      }
  if (bytes->rest > 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "the file is too long");
      return FALSE;
    }
  return TRUE;
}

static GBytes *
inflate (GInputStream *stream,
         GError      **error)
{
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  char block[16384];
  gssize n_read;
  gsize total = 0;

  while ((n_read = g_input_stream_read (stream, block, sizeof block, NULL, error)) > 0)
    {
      total += n_read;
      if (total > MAX_MODEL_BYTES)
        {
          g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "the file is too long");
          return NULL;
        }
      g_output_stream_write_all (memory, block, n_read, NULL, NULL, NULL);
    }
  if (n_read < 0 || !g_output_stream_close (memory, NULL, error))
    return NULL;
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}

static WhenceSyntaxModel *
read_model (GInputStream *stream,
            GError      **error)
{
  g_autoptr (WhenceSyntaxModel) model = NULL;
  g_autoptr (GBytes) inflated = inflate (stream, error);
  Bytes bytes = { 0 };

  if (inflated == NULL)
    return NULL;
  bytes.at = g_bytes_get_data (inflated, &bytes.rest);
  model = whence_syntax_model_new ();
  return decode_model (&bytes, model, error) ? g_steal_pointer (&model) : NULL;
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
  WhenceSyntaxModel *model;

  if (base == NULL)
    return NULL;
  stream = g_converter_input_stream_new (G_INPUT_STREAM (base), converter);
  model = read_model (stream, error);
  if (model == NULL)
    g_prefix_error (error, "%s: ", path);
  return model;
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
encode_stage (const WhenceSyntaxModel *model,
              WhenceStage              stage,
              GByteArray              *out)
{
  enum { GAPS, CHECKS, NUMBERS, CLASSES, WEIGHTS, N_PARTS };
  const WhenceStageInfo *info = &whence_stage_table[stage];
  g_autofree WhenceCell *cells = g_new0 (WhenceCell, info->n_classes);
  GByteArray *parts[N_PARTS];
  gsize gap = 0;

  for (guint i = 0; i < N_PARTS; i++)
    parts[i] = g_byte_array_new ();
  for (gsize i = 0; i < (gsize) WHENCE_BUCKET << info->bits; i++)
    {
      const WhenceRow *row = model->rows[stage] + i;
      guint n_cells;

      if (row->check == WHENCE_ROW_EMPTY)
        {
          gap++;
          continue;
        }
      for (; gap >= 255; gap -= 255)
        put_byte (parts[GAPS], 255);
      put_byte (parts[GAPS], gap);
      gap = 0;
      put_byte (parts[CHECKS], row->check);
      n_cells = whence_model_get_cells (model, stage, row, cells);
      put_byte (parts[NUMBERS], n_cells);
      for (guint c = 0; c < n_cells; c++)
        {
          put_byte (parts[CLASSES], cells[c].class);
          put_byte (parts[WEIGHTS], (guint8) cells[c].weight);
        }
    }
  put_number (out, parts[CHECKS]->len);
  put_number (out, parts[CLASSES]->len);
  for (guint i = 0; i < N_PARTS; i++)
    {
      g_byte_array_append (out, parts[i]->data, parts[i]->len);
      g_byte_array_unref (parts[i]);
    }
}

/* Writes weights, the same bytes for the same weights. */
gboolean
whence_syntax_model_save (const WhenceSyntaxModel *self,
                          const char              *path,
                          GError                 **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GConverter) converter = G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, 9));
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (GOutputStream) stream = NULL;
  g_autoptr (GFileOutputStream) base = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, error);

  if (base == NULL)
    return FALSE;
  g_byte_array_append (bytes, (const guint8 *) MAGIC, strlen (MAGIC));
  for (guint stage = 0; stage < WHENCE_N_STAGES; stage++)
    encode_stage (self, stage, bytes);
  stream = g_converter_output_stream_new (G_OUTPUT_STREAM (base), converter);
  return g_output_stream_write_all (stream, bytes->data, bytes->len, NULL, NULL, error) &&
         g_output_stream_close (stream, NULL, error);
}

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
 * Gets the English weights, loading them at the first call (about a twentieth of a second) from the installed data or else from the source
 * tree.  Every later call gives the same answer.  Thread-safe.
 *
 * Returns: (transfer none) (nullable): the model, valid for ever; %NULL with @error set, a message that names the file, if it is
 * missing or damaged.  whence_syntax_parse() works without it, less well.
 */
const WhenceSyntaxModel *
whence_syntax_model_get_english (GError **error)
{
  static GOnce once = G_ONCE_INIT;
  static GError *load_error;
  const WhenceSyntaxModel *model = g_once (&once, load_english, &load_error);

  if (model == NULL && error != NULL)
    *error = g_error_copy (load_error);
  return model;
}
