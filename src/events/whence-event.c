/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-event.h"

#include <string.h>

#include "whence-markup.h"

G_DEFINE_BOXED_TYPE (WhenceEvent, whence_event, whence_event_ref, whence_event_unref)

/* ORDER KIND */
static const char *const kind_ids[] = {
  "other", "visit", "meeting", "talks",   "agreement", "election", "appointment", "war",   "drill", "law",
  "court", "trade", "statement", "sport", "culture",   "science",  "disaster",    "death", "birth", "marriage",
  "education", "award", "founding", "construction", "protest", "crime", "business", "economy",
  "politics", "health", "transport",
};
G_STATIC_ASSERT (G_N_ELEMENTS (kind_ids) == WHENCE_N_KINDS);

/* ORDER STATUS */
static const char *const status_ids[] = { "unchecked", "confirmed", "disputed" };
G_STATIC_ASSERT (G_N_ELEMENTS (status_ids) == WHENCE_N_STATUSES);

/* ORDER EDITED */
static const char *const edited_ids[] = {
  "title", "label", "date", "kind", "joined", "split", "made", "hidden", "deleted",
};
G_STATIC_ASSERT (G_N_ELEMENTS (edited_ids) == WHENCE_N_EDITED);

/**
 * whence_kind_get_id:
 * @kind: a kind
 *
 * Returns: (transfer none): its name in files and on the command line
 */
const char *
whence_kind_get_id (WhenceKind kind)
{
  g_return_val_if_fail (kind < WHENCE_N_KINDS, NULL);

  return kind_ids[kind];
}

/**
 * whence_status_get_id:
 * @status: a status
 *
 * Returns: (transfer none): its name in files and on the command line
 */
const char *
whence_status_get_id (WhenceStatus status)
{
  g_return_val_if_fail (status < WHENCE_N_STATUSES, NULL);

  return status_ids[status];
}

/**
 * whence_edited_get_id:
 * @bit: place of a flag of #WhenceEditedFlags, less than %WHENCE_N_EDITED
 *
 * Returns: (transfer none): its name in files
 */
const char *
whence_edited_get_id (guint bit)
{
  g_return_val_if_fail (bit < WHENCE_N_EDITED, NULL);

  return edited_ids[bit];
}

/**
 * whence_mention_new:
 *
 * Returns: (transfer full): an empty mention, to be filled by its maker
 */
WhenceMention *
whence_mention_new (void)
{
  return g_new0 (WhenceMention, 1);
}

/**
 * whence_mention_free:
 * @self: (transfer full): a mention
 */
void
whence_mention_free (WhenceMention *self)
{
  g_clear_pointer (&self->article, whence_article_unref);
  g_free (self->title);
  g_free (self->label);
  g_free (self->joined);
  g_free (self);
}

/**
 * whence_mention_copy:
 * @self: a mention
 *
 * Returns: (transfer full): a copy that shares the article
 */
WhenceMention *
whence_mention_copy (const WhenceMention *self)
{
  WhenceMention *copy = g_memdup2 (self, sizeof *self);

  copy->article = self->article != NULL ? whence_article_ref (self->article) : NULL;
  copy->title = g_strdup (self->title);
  copy->label = g_strdup (self->label);
  copy->joined = g_strdup (self->joined);
  return copy;
}

/**
 * whence_mention_tells_date:
 * @self: a telling of an event that has a date
 *
 * Returns: whether it gives that date itself: one that only told how long it took, or told it again without a date, has it from the
 * others
 */
gboolean
whence_mention_tells_date (const WhenceMention *self)
{
  return self->reason != WHENCE_REASON_DURATION && self->reason != WHENCE_REASON_NONE;
}

/**
 * whence_mention_has_words:
 * @self: a telling of an event
 *
 * Returns: whether words of its passage speak of the time, of a date or of how long it took
 */
gboolean
whence_mention_has_words (const WhenceMention *self)
{
  return self->expression_begin < self->expression_end;
}

/**
 * whence_mention_equal:
 * @a: a mention
 * @b: another
 *
 * Returns: whether both say the same of the same text; their articles are compared by hash
 */
gboolean
whence_mention_equal (const WhenceMention *a,
                      const WhenceMention *b)
{
  if (a->begin != b->begin || a->end != b->end || a->expression_begin != b->expression_begin
      || a->expression_end != b->expression_end || a->anchor_begin != b->anchor_begin || a->anchor_end != b->anchor_end
      || a->reason != b->reason || !a->hangs != !b->hangs || a->confidence != b->confidence
      || a->n_alternatives != b->n_alternatives || !whence_span_equal (&a->span, &b->span))
    return FALSE;
  for (guint i = 0; i < a->n_alternatives; i++)
    if (a->alternatives[i].reason != b->alternatives[i].reason
        || !whence_span_equal (&a->alternatives[i].span, &b->alternatives[i].span))
      return FALSE;
  return g_strcmp0 (whence_article_get_hash (a->article), whence_article_get_hash (b->article)) == 0 && g_strcmp0 (a->title, b->title) == 0
         && g_strcmp0 (a->label, b->label) == 0 && g_strcmp0 (a->rule, b->rule) == 0 && g_strcmp0 (a->joined, b->joined) == 0;
}

/**
 * whence_event_new:
 *
 * Returns: (transfer full): an empty event without tellings, to be filled by its maker before it is shared
 */
WhenceEvent *
whence_event_new (void)
{
  WhenceEvent *self = g_atomic_rc_box_new0 (WhenceEvent);

  self->participants = g_new0 (char *, 1);
  self->mentions = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_mention_free);
  return self;
}

WhenceEvent *
whence_event_ref (WhenceEvent *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
event_clear (gpointer data)
{
  WhenceEvent *self = data;

  g_free (self->id);
  g_free (self->title);
  g_free (self->label);
  g_free (self->place);
  g_strfreev (self->participants);
  g_ptr_array_unref (self->mentions);
  g_free (self->note);
}

void
whence_event_unref (WhenceEvent *self)
{
  g_atomic_rc_box_release_full (self, event_clear);
}

/**
 * whence_event_copy:
 * @self: an event
 *
 * Returns: (transfer full): a copy that its maker may change before it is shared; its tellings are copies too
 */
WhenceEvent *
whence_event_copy (const WhenceEvent *self)
{
  WhenceEvent *copy = whence_event_new ();
  GPtrArray *mentions = copy->mentions;

  g_strfreev (copy->participants);
  *copy = *self;
  copy->id = g_strdup (self->id);
  copy->title = g_strdup (self->title);
  copy->label = g_strdup (self->label);
  copy->place = g_strdup (self->place);
  copy->participants = g_strdupv (self->participants);
  copy->note = g_strdup (self->note);
  copy->mentions = mentions;
  for (guint i = 0; i < self->mentions->len; i++)
    g_ptr_array_add (mentions, whence_mention_copy (g_ptr_array_index (self->mentions, i)));
  return copy;
}

static void
decode (char **text)
{
  char *decoded;

  if (*text == NULL || strpbrk (*text, "&<") == NULL)
    return;
  decoded = whence_markup_decode (*text);
  g_free (*text);
  *text = decoded;
}

/**
 * whence_event_decode:
 * @self: an event that is being built
 *
 * Its words without what HTML left in the text: "Smith &amp; Sons".
 */
void
whence_event_decode (WhenceEvent *self)
{
  decode (&self->title);
  decode (&self->label);
  decode (&self->place);
  for (guint i = 0; self->participants != NULL && self->participants[i] != NULL; i++)
    decode (&self->participants[i]);
  for (guint i = 0; i < self->mentions->len; i++)
    {
      WhenceMention *mention = g_ptr_array_index (self->mentions, i);

      decode (&mention->title);
      decode (&mention->label);
    }
}

/**
 * whence_event_equal:
 * @a: an event
 * @b: another
 *
 * Returns: whether nothing tells them apart; articles are compared by hash
 */
gboolean
whence_event_equal (const WhenceEvent *a,
                    const WhenceEvent *b)
{
  if (a == b)
    return TRUE;
  if (!a->dated != !b->dated || (a->dated && !whence_span_equal (&a->span, &b->span)) || a->kind != b->kind
      || a->flags != b->flags || a->confidence != b->confidence || a->status != b->status || !a->starred != !b->starred
      || a->edited != b->edited || a->mentions->len != b->mentions->len)
    return FALSE;
  if (g_strcmp0 (a->id, b->id) != 0 || g_strcmp0 (a->title, b->title) != 0 || g_strcmp0 (a->label, b->label) != 0
      || g_strcmp0 (a->place, b->place) != 0 || g_strcmp0 (a->note, b->note) != 0
      || !g_strv_equal ((const char *const *) a->participants, (const char *const *) b->participants))
    return FALSE;
  for (guint i = 0; i < a->mentions->len; i++)
    if (!whence_mention_equal (g_ptr_array_index (a->mentions, i), g_ptr_array_index (b->mentions, i)))
      return FALSE;
  return TRUE;
}

/**
 * whence_event_compare:
 * @a: an event
 * @b: another
 *
 * Orders events as every view shows them: 1. dated before undated, 2. by span, 3. by id, so that the order is total and does not
 * depend on the order of the articles.
 *
 * Returns: less than, equal to or greater than zero
 */
gint
whence_event_compare (const WhenceEvent *a,
                      const WhenceEvent *b)
{
  gint order;

  if (a->dated != b->dated)
    return a->dated ? -1 : 1;
  order = a->dated ? whence_span_compare (&a->span, &b->span) : 0;
  return order != 0 ? order : g_strcmp0 (a->id, b->id);
}

/**
 * whence_event_get_n_sources:
 * @self: an event
 *
 * Returns: the number of different articles that tell it; copies of one text count once
 */
guint
whence_event_get_n_sources (const WhenceEvent *self)
{
  g_autoptr (GHashTable) hashes = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->mentions->len; i++)
    g_hash_table_add (hashes, (gpointer) whence_article_get_hash (((WhenceMention *) g_ptr_array_index (self->mentions, i))->article));
  return g_hash_table_size (hashes);
}

/**
 * whence_event_compare_tellings:
 * @a: (type WhenceEvent): where a pointer to an event of one telling stands
 * @b: (type WhenceEvent): where another does
 *
 * Copies of one text have tellings of one id: the article's name tells them apart.
 *
 * Returns: their order, which is not that of the articles
 */
gint
whence_event_compare_tellings (gconstpointer a,
                               gconstpointer b)
{
  const WhenceEvent *first = *(WhenceEvent *const *) a, *second = *(WhenceEvent *const *) b;
  const WhenceMention *of_first = g_ptr_array_index (first->mentions, 0), *of_second = g_ptr_array_index (second->mentions, 0);
  gint order = strcmp (first->id, second->id);

  return order != 0 ? order : g_strcmp0 (of_first->article->id, of_second->article->id);
}
