/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The weights: in memory one table of 16-bit numbers; on disk a head line, then a byte a weight, deflated, since after training
 * nearly all are zero and none needs more than a byte. */

#include "whence-syntax-private.h"

#include <gio/gio.h>
#include <string.h>

#include "config.h"

/* ORDER STAGE */
const WhenceStageInfo whence_stage_table[WHENCE_N_STAGES] = {
  { 20, 8, WHENCE_TAG_WIDTH, WHENCE_N_TAGS, 31 },
  { 21, 4, WHENCE_ARC_WIDTH, WHENCE_N_MOVES, 60 },
  { 20, 8, WHENCE_LABEL_WIDTH, WHENCE_N_DEPRELS, 40 },
};

/* A row that begins at the end of a stage's part runs over into this. */
#define MARGIN 64

#define MAGIC "whence-syntax 1\n"

static gsize
stage_size (WhenceStage stage)
{
  return ((gsize) 1 << whence_stage_table[stage].bits) + MARGIN;
}

static gsize
table_size (void)
{
  gsize size = 0;

  for (guint i = 0; i < WHENCE_N_STAGES; i++)
    size += stage_size (i);
  return size;
}

/* Returns: (transfer full): a model whose weights are all zero */
WhenceSyntaxModel *
whence_syntax_model_new (void)
{
  WhenceSyntaxModel *self = g_new0 (WhenceSyntaxModel, 1);
  gint16 *at;

  self->weights = at = g_new0 (gint16, table_size ());
  for (guint i = 0; i < WHENCE_N_STAGES; i++)
    {
      self->stages[i] = at;
      at += stage_size (i);
    }
  return self;
}

/* Frees @self, which may be %NULL. */
void
whence_syntax_model_free (WhenceSyntaxModel *self)
{
  if (self == NULL)
    return;
  g_free (self->weights);
  g_free (self);
}

static gboolean
read_weights (GInputStream *stream,
              gint16       *weights,
              gsize         n_weights,
              GError      **error)
{
  gint8 block[4096];

  while (n_weights > 0)
    {
      gsize n_read, wanted = MIN (n_weights, sizeof block);

      if (!g_input_stream_read_all (stream, block, wanted, &n_read, NULL, error))
        return FALSE;
      if (n_read < wanted)
        {
          g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT, "the file ends early");
          return FALSE;
        }
      for (gsize i = 0; i < n_read; i++)
        weights[i] = block[i];
      weights += n_read;
      n_weights -= n_read;
    }
  return TRUE;
}

static gboolean
read_model (GInputStream      *stream,
            WhenceSyntaxModel *self,
            GError           **error)
{
  char magic[sizeof MAGIC - 1], past_end;
  gsize n_read;
  gssize rest;

  if (!g_input_stream_read_all (stream, magic, sizeof magic, &n_read, NULL, error))
    return FALSE;
  if (n_read < sizeof magic || memcmp (magic, MAGIC, sizeof magic) != 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "not weights of this version");
      return FALSE;
    }
  if (!read_weights (stream, self->weights, table_size (), error))
    return FALSE;
  /* Reading to the end is what makes gzip compare its check sum. */
  rest = g_input_stream_read (stream, &past_end, 1, NULL, error);
  if (rest > 0)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "the file is too long");
  return rest == 0;
}

/* Reads weights.  Returns: (transfer full) (nullable): the model; %NULL with @error set, which names the file, if it is missing or
 * damaged */
WhenceSyntaxModel *
whence_syntax_model_load (const char *path,
                          GError    **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (WhenceSyntaxModel) self = NULL;
  g_autoptr (GConverter) converter = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP));
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (GFileInputStream) base = g_file_read (file, NULL, error);

  if (base == NULL)
    return NULL;
  self = whence_syntax_model_new ();
  stream = g_converter_input_stream_new (G_INPUT_STREAM (base), converter);
  if (!read_model (stream, self, error))
    {
      g_prefix_error (error, "%s: ", path);
      return NULL;
    }
  return g_steal_pointer (&self);
}

/* Writes weights, the same bytes for the same weights. */
gboolean
whence_syntax_model_save (const WhenceSyntaxModel *self,
                          const char              *path,
                          GError                 **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GConverter) converter = G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, 9));
  g_autoptr (GOutputStream) stream = NULL;
  g_autoptr (GFileOutputStream) base = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, error);
  g_autofree gint8 *bytes = NULL;
  gsize n = table_size ();

  if (base == NULL)
    return FALSE;
  bytes = g_new (gint8, n);
  for (gsize i = 0; i < n; i++)
    bytes[i] = (gint8) CLAMP (self->weights[i], -G_MAXINT8, G_MAXINT8);
  stream = g_converter_output_stream_new (G_OUTPUT_STREAM (base), converter);
  return g_output_stream_write_all (stream, MAGIC, strlen (MAGIC), NULL, NULL, error) &&
         g_output_stream_write_all (stream, bytes, n, NULL, NULL, error) && g_output_stream_close (stream, NULL, error);
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
