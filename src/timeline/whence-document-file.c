/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Documents come from files and go to others.  One that is damaged is read as far as it goes and copied into memory, so that what can be
 * saved can be looked at, searched and saved under another name; its file is not written to. */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "whence-document-private.h"
#include "whence-reading.h"

#define MAX_TEMPORARY 10000u

static WhenceDocument *
document_new (WhenceStore *store,
              gboolean     temporary)
{
  WhenceDocument *self = g_object_new (WHENCE_TYPE_DOCUMENT, NULL);

  self->store = store;
  self->path = g_strdup (store->path);
  self->read_only = store->read_only;
  self->temporary = temporary;
  return self;
}

static gboolean
copy_rows (WhenceDocument *self,
           WhenceStore    *copy,
           GError        **error)
{
  g_autoptr (GHashTable) numbers = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  GPtrArray *keys = whence_edits_get_keys (self->edits);

  for (guint i = 0; i < self->rows->len; i++)
    {
      const WhenceArticleRow *row = g_ptr_array_index (self->rows, i);
      const WhenceReading *reading = g_ptr_array_index (self->readings, i);
      gint64 number = whence_store_add_article (copy, row->article, 0, error);

      if (number == 0)
        return FALSE;
      g_hash_table_insert (numbers, (gpointer) whence_article_get_hash (row->article), g_memdup2 (&number, sizeof number));
      for (guint k = 0; k < reading->reference.candidates->len; k++)
        if (!whence_store_add_candidate (copy, number, &g_array_index (reading->reference.candidates, WhenceCandidate, k), error))
          return FALSE;
    }
  for (guint i = 0; i < self->dated->len + self->undated->len; i++)
    if (!whence_store_add_event (copy,
                                 i < self->dated->len ? g_ptr_array_index (self->dated, i)
                                                      : g_ptr_array_index (self->undated, i - self->dated->len),
                                 numbers, error))
      return FALSE;
  for (guint i = 0; i < keys->len; i++)
    for (guint fact = 0; fact < WHENCE_N_FACTS; fact++)
      {
        const char *value = whence_edits_get (self->edits, g_ptr_array_index (keys, i), (WhenceFact) fact);

        if (value != NULL && !whence_store_set_fact (copy, g_ptr_array_index (keys, i), (WhenceFact) fact, value, error))
          return FALSE;
      }
  for (guint i = 0; i < self->eras->len; i++)
    {
      const WhenceEra *era = g_ptr_array_index (self->eras, i);

      if (!whence_store_set_era (copy, era->id, era, error))
        return FALSE;
    }
  return TRUE;
}

/* What could be read of a damaged document, in memory. */
static gboolean
salvage (WhenceDocument *self,
         GError        **error)
{
  g_autoptr (WhenceStore) copy = NULL;
  guint left_out;

  self->store->lenient = TRUE;
  self->store->n_left_out = 0;
  if (!whence_document_load (self, TRUE, error))
    return FALSE;
  left_out = self->store->n_left_out;
  if (whence_document_is_empty (self))
    return whence_document_fail (self, WHENCE_DOCUMENT_ERROR_DAMAGED, _("The document is damaged and nothing of it can be read"), error);
  copy = whence_store_create (":memory:", error);
  if (copy == NULL || !copy_rows (self, copy, error))
    return FALSE;
  g_free (copy->name);
  copy->name = g_strdup (self->store->name);
  g_clear_pointer (&self->store, whence_store_free);
  self->store = g_steal_pointer (&copy);
  self->read_only = TRUE;
  /* Translators: %u is a number of articles, events or edits. */
  self->damage = g_strdup_printf (ngettext ("The document is damaged: %u part of it could not be read.",
                                            "The document is damaged: %u parts of it could not be read.", left_out),
                                  left_out);
  return whence_document_load (self, TRUE, error);
}

static WhenceDocument *
open_document (const char   *path,
               gboolean      temporary,
               GCancellable *cancellable,
               GError      **error)
{
  g_autoptr (WhenceDocument) self = NULL;
  g_autoptr (GError) bad = NULL;
  WhenceStore *store = whence_store_open (path, cancellable, error);

  if (store == NULL)
    return NULL;
  self = document_new (store, temporary);
  if ((store->lenient || !whence_document_load (self, TRUE, &bad))
      && (g_cancellable_set_error_if_cancelled (cancellable, error) || !salvage (self, error)))
    return NULL;
  whence_store_set_cancellable (self->store, NULL);
  whence_document_announce (self);
  return g_steal_pointer (&self);
}

/**
 * whence_document_open:
 * @path: a file
 * @error: return location
 *
 * Opens a document.  What is no document, or one of a later version, is refused.  One that may not be written to is open for
 * reading only, and so is what can be read of a damaged one, see whence_document_get_damage().  None of these is written to.
 *
 * Returns: (transfer full) (nullable): the document
 */
WhenceDocument *
whence_document_open (const char *path,
                      GError    **error)
{
  g_return_val_if_fail (path != NULL, NULL);

  return whence_document_open_full (path, FALSE, NULL, error);
}

/**
 * whence_document_open_full:
 * @path: a file
 * @is_temporary: whether whence_document_new_temporary() made it, and it has no name yet: it goes away once it gets one
 * @cancellable: (nullable): to stop it, between two rows
 * @error: return location
 *
 * Opens a document, see whence_document_open().
 *
 * Returns: (transfer full) (nullable): the document
 */
WhenceDocument *
whence_document_open_full (const char   *path,
                           gboolean      is_temporary,
                           GCancellable *cancellable,
                           GError      **error)
{
  g_autoptr (WhenceDocument) document = NULL;
  g_autoptr (GError) bad = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  document = open_document (path, is_temporary, cancellable, &bad);
  /* What was stopped may have been taken for damage. */
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  if (bad != NULL)
    g_propagate_error (error, g_steal_pointer (&bad));
  return g_steal_pointer (&document);
}

/**
 * whence_document_new_temporary:
 * @directory: where documents without a name are kept; made if it is not there
 * @error: return location
 *
 * Returns: (transfer full) (nullable): an empty document in a new file there
 */
WhenceDocument *
whence_document_new_temporary (const char *directory,
                               GError    **error)
{
  g_autofree char *shown = g_filename_display_name (directory);
  WhenceDocument *self;
  WhenceStore *store;
  int file = -1;
  g_autofree char *path = NULL;

  g_return_val_if_fail (directory != NULL, NULL);

  if (g_mkdir_with_parents (directory, 0700) == 0)
    for (guint n = 1; file < 0 && n <= MAX_TEMPORARY; n++)
      {
        g_free (path);
        path = g_strdup_printf ("%s/unnamed-%u" WHENCE_DOCUMENT_SUFFIX, directory, n);
        file = g_open (path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
        if (file < 0 && errno != EEXIST)
          break;
      }
  if (file < 0)
    {
      g_set_error (error, WHENCE_DOCUMENT_ERROR, WHENCE_DOCUMENT_ERROR_WRITE, "%s: %s", shown, g_strerror (errno));
      return NULL;
    }
  close (file);
  store = whence_store_create (path, error);
  if (store == NULL)
    return NULL;
  self = document_new (store, TRUE);
  if (!whence_document_load (self, TRUE, error))
    g_clear_object (&self);
  else
    whence_document_announce (self);
  return self;
}

static void
unlink_document (const char *path)
{
  g_autofree char *journal = g_strdup_printf ("%s-journal", path);

  g_unlink (path);
  g_unlink (journal);
}

/**
 * whence_document_save_as:
 * @self: a document, damaged and read-only ones too
 * @path: the file it is to be in from now on; what is there is replaced
 * @error: return location
 *
 * Writes the whole document, with its undo steps, to another file and goes on there.  On failure nothing has changed.
 *
 * Returns: whether it was done
 */
gboolean
whence_document_save_as (WhenceDocument *self,
                         const char     *path,
                         GError        **error)
{
  WhenceStore *store;

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  if (g_strcmp0 (path, self->path) == 0 && !self->read_only)
    return TRUE;
  if (!whence_store_copy (self->store, path, error))
    return FALSE;
  store = whence_store_open (path, NULL, error);
  if (store == NULL)
    return FALSE;
  g_clear_pointer (&self->store, whence_store_free);
  self->store = store;
  if (self->temporary)
    unlink_document (self->path);
  g_free (self->path);
  self->path = g_strdup (path);
  g_clear_pointer (&self->damage, g_free);
  self->read_only = store->read_only;
  self->temporary = FALSE;
  g_object_notify (G_OBJECT (self), "path");
  g_object_notify (G_OBJECT (self), "read-only");
  g_object_notify (G_OBJECT (self), "temporary");
  /* The rows have kept their numbers: what is in memory is what is in the file. */
  whence_document_announce (self);
  return TRUE;
}

/**
 * whence_document_get_path:
 * @self: a document
 *
 * Returns: (transfer none): its file
 */
const char *
whence_document_get_path (WhenceDocument *self)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), NULL);

  return self->path;
}

/**
 * whence_document_is_temporary:
 * @self: a document
 *
 * Returns: whether it has no name yet
 */
gboolean
whence_document_is_temporary (WhenceDocument *self)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);

  return self->temporary;
}

/**
 * whence_document_is_read_only:
 * @self: a document
 *
 * Returns: whether it can be edited only after whence_document_save_as()
 */
gboolean
whence_document_is_read_only (WhenceDocument *self)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);

  return self->read_only;
}

/**
 * whence_document_get_damage:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): what is wrong with its file, translated; %NULL if it is whole
 */
const char *
whence_document_get_damage (WhenceDocument *self)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), NULL);

  return self->damage;
}

/**
 * whence_document_is_empty:
 * @self: a document
 *
 * Returns: whether nothing is in it: no article, and nothing the user said
 */
gboolean
whence_document_is_empty (WhenceDocument *self)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), TRUE);

  return self->rows->len == 0 && whence_edits_are_none (self->edits) && self->eras->len == 0;
}

/**
 * whence_document_read_timexes:
 * @self: a document
 * @hash: an article's hash
 *
 * Finds the dates of an article's text, by its reference date as it is now.  Documents do not hold them: to find them is faster than to
 * read them.
 *
 * Returns: (transfer full) (nullable) (element-type WhenceTimex): in order of the text
 */
GArray *
whence_document_read_timexes (WhenceDocument *self,
                              const char     *hash)
{
  const WhenceReading *reading = whence_document_find_reading (self, hash);
  g_autoptr (WhenceReader) reader = NULL;

  if (reading == NULL)
    return NULL;
  reader = whence_reader_new (reading->article, NULL);
  whence_reference_clear (&reader->reference);
  whence_reference_copy (&reader->reference, &reading->reference);
  return whence_reader_resolve (reader);
}
