/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "whence-document-private.h"

static char *
dup_step_name (WhenceDocument *self,
               gint64          id)
{
  guint kind, n;

  if (self->read_only || !whence_store_get_step (self->store, id, &kind, &n, NULL))
    return NULL;
  return whence_edit_dup_name ((WhenceEditKind) kind, n);
}

/**
 * whence_document_dup_undo_name:
 * @self: a document
 *
 * Returns: (transfer full) (nullable): what whence_document_undo() would undo, translated; %NULL: nothing
 */
char *
whence_document_dup_undo_name (WhenceDocument *self)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), NULL);

  return dup_step_name (self, self->store->head);
}

/**
 * whence_document_dup_redo_name:
 * @self: a document
 *
 * Returns: (transfer full) (nullable): what whence_document_redo() would do again, translated; %NULL: nothing
 */
char *
whence_document_dup_redo_name (WhenceDocument *self)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), NULL);

  return dup_step_name (self, self->store->head + 1);
}

static gboolean
move (WhenceDocument *self,
      gint            direction,
      GError        **error)
{
  g_autoptr (GError) failure = NULL;
  gboolean base = FALSE;

  if (self->read_only)
    return whence_document_fail (self, WHENCE_DOCUMENT_ERROR_READ_ONLY, _("The document is read-only"), error);
  if (!whence_store_get_step (self->store, direction < 0 ? self->store->head : self->store->head + 1, NULL, NULL, &base))
    return whence_document_fail (self, WHENCE_DOCUMENT_ERROR_INVALID, _("There is nothing to undo or redo"), error);
  if (whence_store_move (self->store, direction, &failure))
    return whence_document_load (self, base, error) && (whence_document_announce (self), TRUE);
  if (g_error_matches (failure, WHENCE_DOCUMENT_ERROR, WHENCE_DOCUMENT_ERROR_CHANGED) && whence_store_read_head (self->store, NULL)
      && whence_document_load (self, TRUE, NULL))
    whence_document_announce (self);
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

/**
 * whence_document_undo:
 * @self: a document
 * @error: return location
 *
 * Goes back one step; the file is there when this returns.
 *
 * Returns: whether it was done
 */
gboolean
whence_document_undo (WhenceDocument *self,
                      GError        **error)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);

  return move (self, -1, error);
}

/**
 * whence_document_redo:
 * @self: a document
 * @error: return location
 *
 * Goes forward again, one step.
 *
 * Returns: whether it was done
 */
gboolean
whence_document_redo (WhenceDocument *self,
                      GError        **error)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);

  return move (self, +1, error);
}
