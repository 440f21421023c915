/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The user's edits of events.  Each becomes a handful of facts, written in one transaction; what they look like is the view's. */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "whence-document-private.h"
#include "whence-edtf.h"

#define LABEL_CHARS 24

/* One fact to be written; a NULL value takes it away. */
typedef struct
{
  char      *key;
  WhenceFact fact;
  char      *value;
} Change;

static void
change_clear (gpointer data)
{
  Change *change = data;

  g_free (change->key);
  g_free (change->value);
}

static GArray *
changes_new (void)
{
  GArray *changes = g_array_new (FALSE, FALSE, sizeof (Change));

  g_array_set_clear_func (changes, change_clear);
  return changes;
}

/* Nothing is written that is so already. */
static void
add_change (WhenceDocument *self,
            GArray         *changes,
            const char     *key,
            WhenceFact      fact,
            const char     *value)
{
  Change change = { NULL, fact, NULL };

  if (g_strcmp0 (whence_edits_get (self->edits, key, fact), value) == 0)
    return;
  change.key = g_strdup (key);
  change.value = g_strdup (value);
  g_array_append_val (changes, change);
}

/* Edits may hang on several tellings of one event, if those were found to be one later: the newest replaces all. */
static void
change_event (WhenceDocument    *self,
              GArray            *changes,
              const WhenceEvent *event,
              WhenceFact         fact,
              const char        *value)
{
  WhenceSlot *slot = g_hash_table_lookup (self->view->by_id, event->id);
  const WhenceTelling *telling;

  if (slot == NULL)
    {
      telling = g_hash_table_lookup (whence_document_get_tellings (self)->by_mention, g_ptr_array_index (event->mentions, 0));
      add_change (self, changes, telling->key, fact, value);
      return;
    }
  for (guint i = 0; i < slot->keys->len; i++)
    if (strcmp (g_ptr_array_index (slot->keys, i), slot->key) != 0)
      add_change (self, changes, g_ptr_array_index (slot->keys, i), fact, NULL);
  add_change (self, changes, slot->key, fact, value);
}

static gboolean
write_changes (WhenceDocument *self,
               GArray         *changes,
               WhenceEditKind  kind,
               guint           n,
               GError        **error)
{
  gboolean done = TRUE;

  if (changes->len == 0)
    return TRUE;
  if (!whence_document_begin (self, kind, n, FALSE, error))
    return FALSE;
  for (guint i = 0; i < changes->len && done; i++)
    {
      const Change *change = &g_array_index (changes, Change, i);

      done = whence_store_set_fact (self->store, change->key, change->fact, change->value, error);
    }
  return whence_document_finish (self, done, FALSE, error);
}

static WhenceEvent *
need_event (WhenceDocument *self,
            const char     *id,
            GError        **error)
{
  WhenceEvent *event = whence_document_find_event (self, id);

  if (event == NULL)
    whence_document_fail (self, WHENCE_DOCUMENT_ERROR_INVALID, _("There is no such event"), error);
  return event;
}

static gboolean
set_one (WhenceDocument *self,
         const char     *id,
         WhenceEditKind  kind,
         WhenceFact      fact,
         const char     *value,
         GError        **error)
{
  g_autoptr (GArray) changes = changes_new ();
  WhenceEvent *event = need_event (self, id, error);

  if (event == NULL)
    return FALSE;
  change_event (self, changes, event, fact, value);
  return write_changes (self, changes, kind, 1, error);
}

static gboolean
set_many (WhenceDocument    *self,
          const char *const *ids,
          WhenceEditKind     kind,
          WhenceFact         fact,
          const char        *value,
          GError           **error)
{
  g_autoptr (GArray) changes = changes_new ();
  guint n = 0;

  for (; ids[n] != NULL; n++)
    {
      WhenceEvent *event = need_event (self, ids[n], error);

      if (event == NULL)
        return FALSE;
      change_event (self, changes, event, fact, value);
    }
  return write_changes (self, changes, kind, n, error);
}

/* The first words that fit, cut between two of them; a word that does not fit alone shows that it is cut. */
static char *
make_label (const char *title)
{
  const char *end = title, *space = NULL, *last = title;

  for (guint n = 0; n < LABEL_CHARS && *end != '\0'; n++, end = g_utf8_next_char (end))
    {
      last = end;
      if (*end == ' ')
        space = end;
    }
  if (*end == '\0')
    return g_strdup (title);
  if (*end == ' ')
    space = end;
  if (space == NULL)
    return g_strdup_printf ("%.*s…", (gint) (last - title), title);
  return g_strndup (title, (gsize) (space - title));
}

/**
 * whence_document_set_text:
 * @self: a document
 * @id: an event's id
 * @which: %WHENCE_EDIT_TITLE, %WHENCE_EDIT_LABEL or %WHENCE_EDIT_NOTE
 * @value: (nullable): the text; %NULL, or an empty one: what was extracted, and no note
 * @error: return location
 *
 * Returns: whether it was done
 */
gboolean
whence_document_set_text (WhenceDocument *self,
                          const char     *id,
                          WhenceEditKind  which,
                          const char     *value,
                          GError        **error)
{
  WhenceFact fact = which == WHENCE_EDIT_LABEL ? WHENCE_FACT_LABEL : which == WHENCE_EDIT_NOTE ? WHENCE_FACT_NOTE : WHENCE_FACT_TITLE;
  g_autofree char *label = NULL;
  WhenceEvent *event;

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (which == WHENCE_EDIT_TITLE || which == WHENCE_EDIT_LABEL || which == WHENCE_EDIT_NOTE, FALSE);

  if (value != NULL && *value != '\0')
    return set_one (self, id, which, fact, value, error);
  event = need_event (self, id, error);
  if (event == NULL)
    return FALSE;
  /* Nothing stands behind what was added by hand. */
  if ((event->edited & WHENCE_EDITED_MADE) && which == WHENCE_EDIT_TITLE)
    return whence_document_fail (self, WHENCE_DOCUMENT_ERROR_INVALID, _("An event needs a title"), error);
  if ((event->edited & WHENCE_EDITED_MADE) && which == WHENCE_EDIT_LABEL)
    label = make_label (event->title);
  return set_one (self, id, which, fact, label, error);
}

/**
 * whence_document_set_date:
 * @self: a document
 * @id: an event's id
 * @span: (nullable): when it was; %NULL: what was extracted
 * @error: return location
 *
 * Returns: whether it was done
 */
gboolean
whence_document_set_date (WhenceDocument   *self,
                          const char       *id,
                          const WhenceSpan *span,
                          GError          **error)
{
  g_autofree char *edtf = span != NULL ? whence_edtf_format (span) : NULL;
  WhenceEvent *event;

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);

  event = need_event (self, id, error);
  if (event == NULL)
    return FALSE;
  if (edtf == NULL && (event->edited & WHENCE_EDITED_MADE))
    edtf = g_strdup ("");
  return set_one (self, id, WHENCE_EDIT_DATE, WHENCE_FACT_DATE, edtf, error);
}

/**
 * whence_document_set_undated:
 * @self: a document
 * @id: an event's id
 * @error: return location
 *
 * Takes the date of an event away.
 *
 * Returns: whether it was done
 */
gboolean
whence_document_set_undated (WhenceDocument *self,
                             const char     *id,
                             GError        **error)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);

  return set_one (self, id, WHENCE_EDIT_DATE, WHENCE_FACT_DATE, "", error);
}

/**
 * whence_document_set_kind:
 * @self: a document
 * @ids: (array zero-terminated=1): ids of events
 * @kind: their kind
 * @error: return location
 *
 * Returns: whether it was done
 */
gboolean
whence_document_set_kind (WhenceDocument    *self,
                          const char *const *ids,
                          WhenceKind         kind,
                          GError           **error)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);

  return set_many (self, ids, WHENCE_EDIT_KIND, WHENCE_FACT_KIND, whence_kind_get_id (kind), error);
}

/**
 * whence_document_reset_kind:
 * @self: a document
 * @ids: (array zero-terminated=1): ids of events
 * @error: return location
 *
 * Gives events the kind again that was extracted; what was added by hand has none.
 *
 * Returns: whether it was done
 */
gboolean
whence_document_reset_kind (WhenceDocument    *self,
                            const char *const *ids,
                            GError           **error)
{
  g_autoptr (GArray) changes = changes_new ();
  guint n = 0;

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);

  for (; ids[n] != NULL; n++)
    {
      WhenceEvent *event = need_event (self, ids[n], error);

      if (event == NULL)
        return FALSE;
      change_event (self, changes, event, WHENCE_FACT_KIND,
                    event->edited & WHENCE_EDITED_MADE ? whence_kind_get_id (WHENCE_KIND_OTHER) : NULL);
    }
  return write_changes (self, changes, WHENCE_EDIT_KIND, n, error);
}

/**
 * whence_document_set_status:
 * @self: a document
 * @ids: (array zero-terminated=1): ids of events
 * @status: what the user thinks of them
 * @error: return location
 *
 * Returns: whether it was done
 */
gboolean
whence_document_set_status (WhenceDocument    *self,
                            const char *const *ids,
                            WhenceStatus       status,
                            GError           **error)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);

  return set_many (self, ids, WHENCE_EDIT_STATUS, WHENCE_FACT_STATUS,
                   status != WHENCE_STATUS_UNCHECKED ? whence_status_get_id (status) : NULL, error);
}

/**
 * whence_document_set_starred:
 * @self: a document
 * @ids: (array zero-terminated=1): ids of events
 * @starred: whether they have a star
 * @error: return location
 *
 * Returns: whether it was done
 */
gboolean
whence_document_set_starred (WhenceDocument    *self,
                             const char *const *ids,
                             gboolean           starred,
                             GError           **error)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);

  return set_many (self, ids, starred ? WHENCE_EDIT_STAR : WHENCE_EDIT_UNSTAR, WHENCE_FACT_STAR, starred ? "1" : NULL, error);
}

/**
 * whence_document_set_hidden:
 * @self: a document
 * @ids: (array zero-terminated=1): ids of events
 * @hidden: whether they are hidden
 * @error: return location
 *
 * Returns: whether it was done
 */
gboolean
whence_document_set_hidden (WhenceDocument    *self,
                            const char *const *ids,
                            gboolean           hidden,
                            GError           **error)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);

  return set_many (self, ids, hidden ? WHENCE_EDIT_HIDE : WHENCE_EDIT_SHOW, WHENCE_FACT_HIDDEN, hidden ? "1" : NULL, error);
}

/**
 * whence_document_set_deleted:
 * @self: a document
 * @ids: (array zero-terminated=1): ids of events
 * @deleted: whether they are deleted
 * @error: return location
 *
 * Returns: whether it was done
 */
gboolean
whence_document_set_deleted (WhenceDocument    *self,
                             const char *const *ids,
                             gboolean           deleted,
                             GError           **error)
{
  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);

  return set_many (self, ids, deleted ? WHENCE_EDIT_DELETE : WHENCE_EDIT_RESTORE, WHENCE_FACT_DELETED, deleted ? "1" : NULL, error);
}

/* What edits of an event are written under. */
static const char *
get_key (WhenceDocument    *self,
         const WhenceEvent *event)
{
  WhenceSlot *slot = g_hash_table_lookup (self->view->by_id, event->id);
  const WhenceTelling *telling;

  if (slot != NULL)
    return slot->key;
  telling = g_hash_table_lookup (whence_document_get_tellings (self)->by_mention, g_ptr_array_index (event->mentions, 0));
  return telling->key;
}

/* Notes are never lost: the leader's, and what the others have that it has not. */
static void
append_note (GString    *notes,
             const char *note)
{
  if (note == NULL || strstr (notes->str, note) != NULL)
    return;
  if (notes->len > 0)
    g_string_append (notes, "\n\n");
  g_string_append (notes, note);
}

/**
 * whence_document_merge:
 * @self: a document
 * @ids: (array zero-terminated=1): ids of two events or more; the first keeps title and date
 * @error: return location
 *
 * Says that they are one event.  Its notes are the notes of all, and it has a star if one of them has.
 *
 * Returns: whether it was done
 */
gboolean
whence_document_merge (WhenceDocument    *self,
                       const char *const *ids,
                       GError           **error)
{
  g_autoptr (GArray) changes = changes_new ();
  g_autoptr (GString) notes = g_string_new (NULL);
  gboolean starred = FALSE;
  WhenceEvent *leader;
  guint n = 0;

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);

  if (ids[0] == NULL || ids[1] == NULL)
    return whence_document_fail (self, WHENCE_DOCUMENT_ERROR_INVALID, _("It takes two events to merge"), error);
  leader = need_event (self, ids[0], error);
  if (leader == NULL)
    return FALSE;
  for (; ids[n] != NULL; n++)
    {
      WhenceEvent *event = need_event (self, ids[n], error);

      if (event == NULL)
        return FALSE;
      append_note (notes, event->note);
      /* It brings no passage: what it says is in its title. */
      if (event != leader && event->mentions->len == 0)
        append_note (notes, event->title);
      starred = starred || event->starred;
      if (event != leader)
        change_event (self, changes, event, WHENCE_FACT_JOIN, get_key (self, leader));
    }
  if (notes->len > 0)
    change_event (self, changes, leader, WHENCE_FACT_NOTE, notes->str);
  if (starred)
    change_event (self, changes, leader, WHENCE_FACT_STAR, "1");
  return write_changes (self, changes, WHENCE_EDIT_MERGE, n, error);
}

/* What was merged into one event is merged into another from now on. */
static void
repoint (WhenceDocument *self,
         GArray         *changes,
         const char     *from,
         const char     *to)
{
  GPtrArray *keys = whence_edits_get_keys (self->edits);

  for (guint i = 0; i < keys->len; i++)
    {
      const char *key = g_ptr_array_index (keys, i);

      if (g_strcmp0 (whence_edits_get (self->edits, key, WHENCE_FACT_JOIN), from) == 0)
        add_change (self, changes, key, WHENCE_FACT_JOIN, strcmp (key, to) != 0 ? to : NULL);
    }
}

/* What was said under one key is said under another from now on. */
static void
hand_over (WhenceDocument *self,
           GArray         *changes,
           const char     *from,
           const char     *to)
{
  for (guint fact = 0; fact < WHENCE_FACT_ALONE; fact++)
    {
      const char *value = whence_edits_get (self->edits, from, (WhenceFact) fact);

      if (value == NULL)
        continue;
      add_change (self, changes, from, (WhenceFact) fact, NULL);
      if (strcmp (value, to) != 0)
        add_change (self, changes, to, (WhenceFact) fact, value);
    }
  repoint (self, changes, from, to);
}

/* The next of the tellings that came with the one at @mention, or NULL where it came alone. */
static const WhenceMention *
find_companion (WhenceSlot *root,
                guint       mention)
{
  for (guint i = 0; i < root->owners->len; i++)
    if (i != mention && g_ptr_array_index (root->owners, i) == g_ptr_array_index (root->owners, mention))
      return g_ptr_array_index (root->origins, i);
  return NULL;
}

/* Takes a telling out of an event that the user changed.
 *   1. It came with others: they stay, under the key of the next of them if it was the first.
 *   2. It came alone, by a merge: the merge is undone; what was merged into it goes to the whole.
 *   3. It came alone, and others were merged into it: the first of those leads now. */
static void
split_slot (WhenceDocument *self,
            GArray         *changes,
            WhenceSlot     *root,
            guint           mention)
{
  WhenceTellings *tellings = whence_document_get_tellings (self);
  WhenceSlot *owner = g_ptr_array_index (root->owners, mention);
  const WhenceMention *companion = find_companion (root, mention);
  const WhenceTelling *telling = g_hash_table_lookup (tellings->by_mention, g_ptr_array_index (root->origins, mention));

  if (companion != NULL && telling != NULL)
    {
      const WhenceTelling *next = g_hash_table_lookup (tellings->by_mention, companion);

      if (strcmp (telling->key, owner->key) == 0)
        hand_over (self, changes, telling->key, next->key);
      else
        add_change (self, changes, telling->key, WHENCE_FACT_JOIN, NULL);
      add_change (self, changes, telling->key, WHENCE_FACT_ALONE, "1");
    }
  else if (owner != root)
    {
      for (guint i = 0; i < owner->keys->len; i++)
        add_change (self, changes, g_ptr_array_index (owner->keys, i), WHENCE_FACT_JOIN, NULL);
      for (guint i = 0; i < owner->keys->len; i++)
        repoint (self, changes, g_ptr_array_index (owner->keys, i), root->key);
    }
  else
    {
      WhenceSlot *heir = NULL;

      for (guint i = 0; i < root->owners->len && heir == NULL; i++)
        if (g_ptr_array_index (root->owners, i) != root)
          heir = g_ptr_array_index (root->owners, i);
      g_return_if_fail (heir != NULL);
      /* What was added by hand keeps its title: it has no other. */
      if (root->event->edited & WHENCE_EDITED_MADE)
        repoint (self, changes, root->key, heir->key);
      else
        hand_over (self, changes, root->key, heir->key);
      for (guint i = 0; i < heir->keys->len; i++)
        add_change (self, changes, g_ptr_array_index (heir->keys, i), WHENCE_FACT_JOIN, NULL);
    }
}

/**
 * whence_document_split:
 * @self: a document
 * @id: an event's id
 * @mention: place of one of its tellings
 * @error: return location
 *
 * Takes one telling out of an event: it is an event of its own from now on.  What the user said of the event stays with the rest.
 *
 * Returns: whether it was done
 */
gboolean
whence_document_split (WhenceDocument *self,
                       const char     *id,
                       guint           mention,
                       GError        **error)
{
  g_autoptr (GArray) changes = changes_new ();
  WhenceEvent *event;
  WhenceSlot *slot;

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);

  event = need_event (self, id, error);
  if (event == NULL)
    return FALSE;
  slot = g_hash_table_lookup (self->view->by_id, event->id);
  if (mention >= event->mentions->len
      || (event->mentions->len < 2 && (slot == NULL || g_ptr_array_index (slot->owners, mention) == slot)))
    return whence_document_fail (self, WHENCE_DOCUMENT_ERROR_INVALID, _("There is nothing to take out"), error);
  if (slot != NULL)
    split_slot (self, changes, slot, mention);
  else
    {
      const WhenceTelling *telling =
        g_hash_table_lookup (whence_document_get_tellings (self)->by_mention, g_ptr_array_index (event->mentions, mention));

      add_change (self, changes, telling->key, WHENCE_FACT_ALONE, "1");
    }
  return write_changes (self, changes, WHENCE_EDIT_SPLIT, 1, error);
}

static char *
make_key (WhenceDocument *self)
{
  for (guint n = 1;; n++)
    {
      char *key = g_strdup_printf ("hand-%u", n);

      if (whence_edits_get (self->edits, key, WHENCE_FACT_MADE) == NULL)
        return key;
      g_free (key);
    }
}

/**
 * whence_document_add_event:
 * @self: a document
 * @event: what to add
 * @out_id: (out) (optional): its id
 * @error: return location
 *
 * Adds an event by hand.
 *
 * Returns: whether it was done
 */
gboolean
whence_document_add_event (WhenceDocument       *self,
                           const WhenceNewEvent *event,
                           char                **out_id,
                           GError              **error)
{
  g_autoptr (GArray) changes = changes_new ();
  g_autofree char *key = NULL, *passage = NULL, *label = NULL, *edtf = NULL;

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (event->kind < WHENCE_N_KINDS, FALSE);

  if (event->title == NULL || *event->title == '\0')
    return whence_document_fail (self, WHENCE_DOCUMENT_ERROR_INVALID, _("An event needs a title"), error);
  if (event->article != NULL && whence_document_find_row (self, event->article) == NULL)
    return whence_document_fail (self, WHENCE_DOCUMENT_ERROR_INVALID, _("There is no such article"), error);
  key = make_key (self);
  passage = event->article != NULL ? g_strdup_printf ("%s %u %u", event->article, event->begin, event->end) : g_strdup ("");
  label = event->label != NULL ? g_strdup (event->label) : make_label (event->title);
  edtf = event->span != NULL ? whence_edtf_format (event->span) : g_strdup ("");
  add_change (self, changes, key, WHENCE_FACT_MADE, passage);
  add_change (self, changes, key, WHENCE_FACT_TITLE, event->title);
  add_change (self, changes, key, WHENCE_FACT_LABEL, label);
  add_change (self, changes, key, WHENCE_FACT_DATE, edtf);
  add_change (self, changes, key, WHENCE_FACT_KIND, whence_kind_get_id (event->kind));
  if (event->note != NULL && *event->note != '\0')
    add_change (self, changes, key, WHENCE_FACT_NOTE, event->note);
  if (!write_changes (self, changes, WHENCE_EDIT_ADD_EVENT, 1, error))
    return FALSE;
  if (out_id != NULL)
    *out_id = g_steal_pointer (&key);
  return TRUE;
}

/**
 * whence_document_set_article_text:
 * @self: a document
 * @hash: an article's hash
 * @which: %WHENCE_EDIT_ARTICLE_TITLE, %WHENCE_EDIT_ARTICLE_PUBLISHER or %WHENCE_EDIT_ARTICLE_ADDRESS
 * @value: (nullable): the text; "": none; %NULL: what was found
 * @error: return location
 *
 * Returns: whether it was done
 */
gboolean
whence_document_set_article_text (WhenceDocument *self,
                                  const char     *hash,
                                  WhenceEditKind  which,
                                  const char     *value,
                                  GError        **error)
{
  g_autoptr (GArray) changes = changes_new ();
  WhenceFact fact = which == WHENCE_EDIT_ARTICLE_PUBLISHER ? WHENCE_FACT_PUBLISHER
                    : which == WHENCE_EDIT_ARTICLE_ADDRESS ? WHENCE_FACT_ADDRESS
                                                           : WHENCE_FACT_TITLE;

  g_return_val_if_fail (WHENCE_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (which >= WHENCE_EDIT_ARTICLE_TITLE && which <= WHENCE_EDIT_ARTICLE_ADDRESS, FALSE);

  if (whence_document_find_row (self, hash) == NULL)
    return whence_document_fail (self, WHENCE_DOCUMENT_ERROR_INVALID, _("There is no such article"), error);
  add_change (self, changes, hash, fact, value);
  return write_changes (self, changes, which, 1, error);
}
