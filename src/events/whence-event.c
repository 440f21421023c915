/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-event.h"

G_DEFINE_BOXED_TYPE (WhenceEvent, whence_event, whence_event_ref, whence_event_unref)

/* ORDER KIND */
static const char *const kind_ids[] = {
  "other", "visit", "meeting", "talks",   "agreement", "election", "appointment", "war",   "drill", "law",
  "court", "trade", "statement", "sport", "culture",   "science",  "disaster",    "death", "birth",
};
G_STATIC_ASSERT (G_N_ELEMENTS (kind_ids) == WHENCE_N_KINDS);

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
}

void
whence_event_unref (WhenceEvent *self)
{
  g_atomic_rc_box_release_full (self, event_clear);
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
  guint n = 0;

  for (guint i = 0; i < self->mentions->len; i++)
    {
      const WhenceMention *mention = g_ptr_array_index (self->mentions, i);
      gboolean seen = FALSE;

      for (guint k = 0; k < i && !seen; k++)
        {
          const WhenceMention *before = g_ptr_array_index (self->mentions, k);

          seen = g_strcmp0 (before->article->hash, mention->article->hash) == 0;
        }
      n += !seen;
    }
  return n;
}
