/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The user's edits of eras: each is one transaction and one undo step. */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "whence-document-private.h"

/**
 * whence_document_find_era:
 * @self: a document
 * @id: an era's id
 *
 * Returns: (transfer none) (nullable): the era; valid until `changed`
 */
const WhenceEra *
whence_document_find_era (WhenceDocument *self,
                          const char     *id)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->eras->len; i++)
    {
      const WhenceEra *era = g_ptr_array_index (self->eras, i);

      if (strcmp (era->id, id) == 0)
        return era;
    }
  return NULL;
}

static const WhenceEra *
need_era (WhenceDocument *self,
          const char     *id,
          GError        **error)
{
  const WhenceEra *era = whence_document_find_era (self, id);

  if (era == NULL)
    whence_document_fail (self, WHENCE_DOCUMENT_ERROR_INVALID, _("There is no such era"), error);
  return era;
}

static gboolean
write_era (WhenceDocument  *self,
           WhenceEditKind   kind,
           const char      *id,
           const WhenceEra *era,
           GError         **error)
{
  if (!whence_document_begin (self, kind, 1, FALSE, error))
    return FALSE;
  return whence_document_finish (self, whence_store_set_era (self->store, id, era, error), FALSE, error);
}

/* An era as it is written: its name without blanks around it, and without what would break its line. */
static WhenceEra *
make_era (WhenceDocument   *self,
          const char       *id,
          const char       *name,
          const WhenceSpan *span,
          WhenceEraColor    color,
          GError          **error)
{
  g_autofree char *words = g_strstrip (g_strdup (name));
  const char *fault = whence_era_find_fault (words, span);

  for (char *at = words; *at != '\0'; at++)
    if (g_ascii_iscntrl (*at))
      *at = ' ';
  if (fault == NULL)
    return whence_era_new (id, words, span, color);
  whence_document_fail (self, WHENCE_DOCUMENT_ERROR_INVALID, fault, error);
  return NULL;
}

static char *
make_id (WhenceDocument *self)
{
  for (guint n = 1;; n++)
    {
      char *id = g_strdup_printf ("era-%u", n);

      if (whence_document_find_era (self, id) == NULL)
        return id;
      g_free (id);
    }
}

/**
 * whence_document_add_era:
 * @self: a document
 * @name: its name
 * @span: from its first day to its last
 * @color: its colour
 * @out_id: (out) (optional): its id
 * @error: return location
 *
 * Gives a stretch of time a name.
 *
 * Returns: whether it was done
 */
gboolean
whence_document_add_era (WhenceDocument   *self,
                         const char       *name,
                         const WhenceSpan *span,
                         WhenceEraColor    color,
                         char            **out_id,
                         GError          **error)
{
  g_autofree char *id = NULL;
  g_autoptr (WhenceEra) era = NULL;

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (color < WHENCE_N_ERA_COLORS, FALSE);

  if (self->eras->len >= WHENCE_MAX_ERAS)
    return whence_document_fail (self, WHENCE_DOCUMENT_ERROR_INVALID, _("There are too many eras"), error);
  id = make_id (self);
  era = make_era (self, id, name, span, color, error);
  if (era == NULL || !write_era (self, WHENCE_EDIT_ADD_ERA, id, era, error))
    return FALSE;
  if (out_id != NULL)
    *out_id = g_steal_pointer (&id);
  return TRUE;
}

/* What the step is called, and whether there is one. */
static gboolean
find_change (const WhenceEra *was,
             const WhenceEra *is,
             WhenceEditKind  *out_kind)
{
  gboolean renamed = strcmp (was->name, is->name) != 0;
  gboolean moved = !whence_span_equal (&was->span, &is->span);
  gboolean painted = was->color != is->color;

  *out_kind = renamed + moved + painted > 1 ? WHENCE_EDIT_ERA
              : renamed                     ? WHENCE_EDIT_ERA_NAME
              : moved                       ? WHENCE_EDIT_ERA_SPAN
                                            : WHENCE_EDIT_ERA_COLOR;
  return renamed || moved || painted;
}

/**
 * whence_document_set_era:
 * @self: a document
 * @id: an era's id
 * @name: its name
 * @span: from its first day to its last
 * @color: its colour
 * @error: return location
 *
 * Changes an era; where nothing of it is another, nothing is done.
 *
 * Returns: whether it is so now
 */
gboolean
whence_document_set_era (WhenceDocument   *self,
                         const char       *id,
                         const char       *name,
                         const WhenceSpan *span,
                         WhenceEraColor    color,
                         GError          **error)
{
  g_autoptr (WhenceEra) era = NULL;
  const WhenceEra *was;
  WhenceEditKind kind;

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (color < WHENCE_N_ERA_COLORS, FALSE);

  was = need_era (self, id, error);
  era = was != NULL ? make_era (self, id, name, span, color, error) : NULL;
  if (era == NULL)
    return FALSE;
  return !find_change (was, era, &kind) || write_era (self, kind, era->id, era, error);
}

/**
 * whence_document_remove_era:
 * @self: a document
 * @id: an era's id
 * @error: return location
 *
 * Forgets the name of a stretch of time; what happened in it stays.
 *
 * Returns: whether it was done
 */
gboolean
whence_document_remove_era (WhenceDocument *self,
                            const char     *id,
                            GError        **error)
{
  g_autofree char *own = g_strdup (id);

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);

  return need_era (self, own, error) != NULL && write_era (self, WHENCE_EDIT_REMOVE_ERA, own, NULL, error);
}
