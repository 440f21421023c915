/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is to be seen: what was extracted, as the user wants it.  A plain function of the two, run anew after each edit; what the user did
 * not touch is shared, so that it costs no more than a walk over pointers.
 *
 *   1. A telling that was taken out leaves its event and becomes one of its own.
 *   2. What was added by hand joins them.
 *   3. Events that were merged go into their leader; chains are followed, circles are not closed.
 *   4. Title, date, note … are laid over what is left.  What was said of an event that now is part of another sleeps. */
#include "whence-view.h"

#include <stdlib.h>
#include <string.h>

#include "whence-edtf.h"

typedef struct
{
  WhenceView     *view;
  WhenceTellings *tellings;
  WhenceEdits    *edits;
  GPtrArray      *readings;
} Maker;

static void
slot_free (gpointer data)
{
  WhenceSlot *self = data;

  whence_event_unref (self->event);
  g_free (self->key);
  g_ptr_array_unref (self->keys);
  g_ptr_array_unref (self->origins);
  g_ptr_array_unref (self->owners);
  g_free (self);
}

static WhenceSlot *
add_slot (Maker       *maker,
          WhenceEvent *event,
          const char  *key)
{
  WhenceSlot *slot = g_new0 (WhenceSlot, 1);

  slot->event = event;
  slot->key = g_strdup (key);
  slot->keys = g_ptr_array_new ();
  slot->origins = g_ptr_array_new ();
  slot->owners = g_ptr_array_new ();
  g_ptr_array_add (maker->view->slots, slot);
  return slot;
}

static const char *
key_of (Maker               *maker,
        const WhenceMention *mention)
{
  const WhenceTelling *telling = g_hash_table_lookup (maker->tellings->by_mention, mention);

  return telling->key;
}

static WhenceSlot *
slot_of_base (Maker       *maker,
              WhenceEvent *base)
{
  WhenceSlot *slot = g_hash_table_lookup (maker->view->by_base, base);

  if (slot != NULL)
    return slot;
  slot = add_slot (maker, whence_event_copy (base), key_of (maker, g_ptr_array_index (base->mentions, 0)));
  slot->base = base;
  for (guint i = 0; i < base->mentions->len; i++)
    {
      g_ptr_array_add (slot->origins, g_ptr_array_index (base->mentions, i));
      g_ptr_array_add (slot->owners, slot);
    }
  g_hash_table_insert (maker->view->by_base, base, slot);
  return slot;
}

/* The slot that edits under @key belong to, or NULL where nothing of that key is there: its article was removed. */
static WhenceSlot *
slot_of_key (Maker      *maker,
             const char *key)
{
  WhenceSlot *slot = g_hash_table_lookup (maker->view->by_key, key);
  const WhenceTelling *telling;

  if (slot != NULL)
    return slot;
  telling = g_hash_table_lookup (maker->tellings->by_key, key);
  if (telling == NULL)
    return NULL;
  slot = slot_of_base (maker, telling->event);
  g_hash_table_insert (maker->view->by_key, (gpointer) key, slot);
  g_ptr_array_add (slot->keys, (gpointer) key);
  return slot;
}

static gboolean
tells_span (const WhenceEvent *event,
            const WhenceSpan  *span)
{
  for (guint i = 0; i < event->mentions->len; i++)
    if (whence_span_equal (&((const WhenceMention *) g_ptr_array_index (event->mentions, i))->span, span))
      return TRUE;
  return FALSE;
}

static gboolean
tells_date (const WhenceEvent *event)
{
  for (guint i = 0; i < event->mentions->len; i++)
    if (whence_mention_tells_date (g_ptr_array_index (event->mentions, i)))
      return TRUE;
  return FALSE;
}

static void
replace (char      **text,
         const char *value)
{
  char *old = *text;

  *text = g_strdup (value);
  g_free (old);
}

/* What is left when a telling was taken out no longer says what only that telling said. */
static void
mend_rest (WhenceSlot    *rest,
           WhenceMention *gone)
{
  const WhenceMention *first = g_ptr_array_index (rest->event->mentions, 0);

  if (g_strcmp0 (rest->event->title, gone->title) == 0 && first->title != NULL)
    replace (&rest->event->title, first->title);
  if (g_strcmp0 (rest->event->label, gone->label) == 0 && first->label != NULL)
    replace (&rest->event->label, first->label);
  if (rest->event->dated && whence_span_equal (&rest->event->span, &gone->span) && !tells_span (rest->event, &gone->span))
    rest->event->span = first->span;
  rest->event->dated = rest->event->dated && tells_date (rest->event);
  if (rest->event->mentions->len == 1)
    rest->event->flags &= ~(guint) WHENCE_EVENT_CONFLICT;
}

static void
take_out (Maker      *maker,
          const char *key)
{
  const WhenceTelling *telling = g_hash_table_lookup (maker->tellings->by_key, key);
  WhenceSlot *from = telling != NULL ? slot_of_base (maker, telling->event) : NULL;
  WhenceSlot *slot;
  WhenceEvent *event;
  WhenceMention *mention;
  guint at;

  if (from == NULL || !g_ptr_array_find (from->origins, telling->mention, &at))
    return;
  if (from->event->mentions->len == 1)
    {
      from->event->edited |= WHENCE_EDITED_SPLIT;
      return;
    }
  mention = whence_mention_copy (g_ptr_array_index (from->event->mentions, at));
  g_ptr_array_remove_index (from->event->mentions, at);
  g_ptr_array_remove_index (from->origins, at);
  g_ptr_array_remove_index (from->owners, at);
  event = whence_event_copy (from->event);
  mend_rest (from, mention);
  if (at == 0)
    {
      replace (&from->key, key_of (maker, g_ptr_array_index (from->origins, 0)));
      replace (&from->event->id, from->key);
    }
  g_ptr_array_set_size (event->mentions, 0);
  g_ptr_array_add (event->mentions, mention);
  replace (&event->id, key);
  replace (&event->title, mention->title != NULL ? mention->title : event->title);
  replace (&event->label, mention->label != NULL ? mention->label : event->label);
  replace (&mention->joined, "");
  event->dated = event->dated && whence_mention_tells_date (mention);
  if (event->dated)
    event->span = mention->span;
  event->flags &= ~(guint) WHENCE_EVENT_CONFLICT;
  event->confidence = mention->confidence;
  event->edited = WHENCE_EDITED_SPLIT;
  slot = add_slot (maker, event, key);
  g_ptr_array_add (slot->origins, (gpointer) telling->mention);
  g_ptr_array_add (slot->owners, slot);
  g_ptr_array_add (slot->keys, (gpointer) key);
  g_hash_table_insert (maker->view->by_key, (gpointer) key, slot);
}

static WhenceArticle *
find_article (Maker      *maker,
              const char *hash)
{
  for (guint i = 0; i < maker->readings->len; i++)
    {
      const WhenceReading *reading = g_ptr_array_index (maker->readings, i);

      if (strcmp (whence_article_get_hash (reading->article), hash) == 0)
        return reading->article;
    }
  return NULL;
}

/* "hash begin end", as whence_document_add_event() wrote it; what is not so, or is no longer there, is no passage. */
static WhenceMention *
read_passage (Maker      *maker,
              const char *value)
{
  g_auto (GStrv) parts = g_strsplit (value, " ", 3);
  WhenceArticle *article = g_strv_length (parts) == 3 ? find_article (maker, parts[0]) : NULL;
  WhenceMention *mention;
  guint64 begin, end;

  if (article == NULL || !g_ascii_string_to_unsigned (parts[1], 10, 0, G_MAXUINT32, &begin, NULL)
      || !g_ascii_string_to_unsigned (parts[2], 10, begin, G_MAXUINT32, &end, NULL) || !whence_article_is_boundary (article, (gsize) begin)
      || !whence_article_is_boundary (article, (gsize) end))
    return NULL;
  mention = whence_mention_new ();
  mention->article = whence_article_ref (article);
  mention->begin = (guint32) begin;
  mention->end = (guint32) end;
  mention->expression_begin = mention->expression_end = mention->begin;
  mention->anchor_begin = mention->anchor_end = mention->begin;
  mention->reason = WHENCE_REASON_USER;
  mention->confidence = 100;
  mention->joined = g_strdup ("");
  return mention;
}

static void
add_made (Maker      *maker,
          const char *key,
          const char *passage)
{
  WhenceEvent *event = whence_event_new ();
  WhenceMention *mention = read_passage (maker, passage);
  WhenceSlot *slot = add_slot (maker, event, key);

  event->id = g_strdup (key);
  event->title = g_strdup ("");
  event->label = g_strdup ("");
  event->confidence = 100;
  event->edited = WHENCE_EDITED_MADE;
  if (mention != NULL)
    {
      g_ptr_array_add (event->mentions, mention);
      g_ptr_array_add (slot->origins, mention);
      g_ptr_array_add (slot->owners, slot);
    }
  g_ptr_array_add (slot->keys, (gpointer) key);
  g_hash_table_insert (maker->view->by_key, (gpointer) key, slot);
}

/**
 * whence_slot_get_root:
 * @self: a slot
 *
 * Returns: (transfer none): the slot whose event it is a part of, or @self
 */
WhenceSlot *
whence_slot_get_root (WhenceSlot *self)
{
  while (self->parent != NULL)
    self = self->parent;
  return self;
}

static void
choose_parent (Maker      *maker,
               const char *key,
               const char *into)
{
  WhenceSlot *child = slot_of_key (maker, key);
  WhenceSlot *leader = slot_of_key (maker, into);

  if (child != NULL && leader != NULL && child != leader && child->parent == NULL && whence_slot_get_root (leader) != child)
    child->parent = leader;
}

static void
join_participants (WhenceEvent       *event,
                   const WhenceEvent *other)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  char **joined;

  g_strv_builder_addv (builder, (const char **) event->participants);
  for (guint i = 0; other->participants[i] != NULL; i++)
    if (!g_strv_contains ((const char *const *) event->participants, other->participants[i]))
      g_strv_builder_add (builder, other->participants[i]);
  joined = g_strv_builder_end (builder);
  g_strfreev (event->participants);
  event->participants = joined;
}

/* The leader keeps its title and date; the others bring their tellings. */
static void
join (WhenceSlot *root,
      WhenceSlot *child)
{
  WhenceEvent *event = root->event;

  for (guint i = 0; i < child->event->mentions->len; i++)
    {
      WhenceMention *mention = whence_mention_copy (g_ptr_array_index (child->event->mentions, i));

      replace (&mention->joined, WHENCE_JOINED_BY_USER);
      g_ptr_array_add (event->mentions, mention);
      g_ptr_array_add (root->origins, g_ptr_array_index (child->origins, i));
      g_ptr_array_add (root->owners, child);
    }
  join_participants (event, child->event);
  if (event->place == NULL)
    event->place = g_strdup (child->event->place);
}

/* A telling that tells no date has the user's: there is no other. */
static void
lay_date (WhenceSlot *slot,
          const char *value)
{
  WhenceEvent *event = slot->event;
  gboolean was_dated = event->dated;

  event->dated = *value != '\0';
  if (event->dated && !whence_edtf_parse (value, &event->span, NULL))
    {
      event->dated = was_dated;
      return;
    }
  event->edited |= WHENCE_EDITED_DATE;
  for (guint i = 0; event->dated && !was_dated && i < event->mentions->len; i++)
    {
      WhenceMention *mention = g_ptr_array_index (event->mentions, i);
      const WhenceSlot *owner = g_ptr_array_index (slot->owners, i);

      if (owner != slot && owner->event->dated)
        continue;
      mention->span = event->span;
      mention->reason = WHENCE_REASON_USER;
    }
}

static void
lay_choice (guint      *field,
            const char *value,
            guint       n,
            const char *(*get_id) (guint))
{
  for (guint i = 0; i < n; i++)
    if (strcmp (get_id (i), value) == 0)
      *field = i;
}

static const char *
kind_id (guint kind)
{
  return whence_kind_get_id ((WhenceKind) kind);
}

static const char *
status_id (guint status)
{
  return whence_status_get_id ((WhenceStatus) status);
}

static void
lay_over (WhenceSlot *slot,
          WhenceFact  fact,
          const char *value)
{
  WhenceEvent *event = slot->event;
  guint choice;

  switch (fact)
    {
    case WHENCE_FACT_TITLE:
      replace (&event->title, value);
      event->edited |= WHENCE_EDITED_TITLE;
      break;
    case WHENCE_FACT_LABEL:
      replace (&event->label, value);
      event->edited |= WHENCE_EDITED_LABEL;
      break;
    case WHENCE_FACT_DATE:
      lay_date (slot, value);
      break;
    case WHENCE_FACT_NOTE:
      replace (&event->note, value);
      break;
    case WHENCE_FACT_KIND:
      choice = event->kind;
      lay_choice (&choice, value, WHENCE_N_KINDS, kind_id);
      event->kind = (WhenceKind) choice;
      event->edited |= WHENCE_EDITED_KIND;
      break;
    case WHENCE_FACT_STATUS:
      choice = event->status;
      lay_choice (&choice, value, WHENCE_N_STATUSES, status_id);
      event->status = (WhenceStatus) choice;
      break;
    case WHENCE_FACT_STAR:
      event->starred = TRUE;
      break;
    case WHENCE_FACT_HIDDEN:
      event->edited |= WHENCE_EDITED_HIDDEN;
      break;
    case WHENCE_FACT_DELETED:
      event->edited |= WHENCE_EDITED_DELETED;
      break;
    default:
      break;
    }
}

#define order_by(a, b)                                                                                                 \
  if ((a) != (b))                                                                                                      \
  return (a) < (b)

/* What tells of one place of a text stands in the order of what it says: not of when it came, which an exported timeline does not know. */
static gboolean
is_before (const WhenceMention *a,
           const WhenceMention *b)
{
  gint article = strcmp (whence_article_get_hash (a->article), whence_article_get_hash (b->article)), title = g_strcmp0 (a->title, b->title);

  order_by (article, 0);
  order_by (a->begin, b->begin);
  order_by (a->expression_begin, b->expression_begin);
  order_by (a->end, b->end);
  order_by (a->reason, b->reason);
  order_by (title, 0);
  return g_strcmp0 (a->label, b->label) < 0;
}
#undef order_by

static void
swap (GPtrArray *array,
      guint      i)
{
  gpointer item = array->pdata[i];

  array->pdata[i] = array->pdata[i - 1];
  array->pdata[i - 1] = item;
}

/* What was merged stands in the order of the articles, however it came: behind what the event told before. */
static void
sort_joined (WhenceSlot *slot)
{
  GPtrArray *mentions = slot->event->mentions;

  for (guint i = 1; i < mentions->len; i++)
    for (guint k = i; k > 0 && slot->owners->pdata[k] != slot && slot->owners->pdata[k - 1] != slot
                      && is_before (mentions->pdata[k], mentions->pdata[k - 1]);
         k--)
      {
        swap (mentions, k);
        swap (slot->origins, k);
        swap (slot->owners, k);
      }
}

/* What the user merged: a telling without a date has that of the whole; one with another date is in conflict with it, unless the user
 * said which is right. */
static void
mark_joined (WhenceSlot *slot)
{
  WhenceEvent *event = slot->event;

  for (guint i = 0; i < event->mentions->len; i++)
    {
      WhenceMention *mention = g_ptr_array_index (event->mentions, i);
      const WhenceSlot *owner = g_ptr_array_index (slot->owners, i);

      if (owner == slot)
        continue;
      event->edited |= WHENCE_EDITED_JOINED;
      if (event->dated && !owner->event->dated)
        mention->span = event->span;
      else if (event->dated && !(event->edited & WHENCE_EDITED_DATE) && !whence_span_overlaps (&event->span, &mention->span))
        event->flags |= WHENCE_EVENT_CONFLICT;
    }
}

/* Tellings of what was added by hand say what it says. */
static void
finish (WhenceSlot *slot)
{
  WhenceMention *mention;

  sort_joined (slot);
  mark_joined (slot);
  if (!(slot->event->edited & WHENCE_EDITED_MADE) || slot->event->mentions->len == 0 || g_ptr_array_index (slot->owners, 0) != slot)
    return;
  mention = g_ptr_array_index (slot->event->mentions, 0);
  replace (&mention->title, slot->event->title);
  replace (&mention->label, slot->event->label);
  mention->span = slot->event->span;
}

static void
make_slots (Maker *maker)
{
  GPtrArray *keys = whence_edits_get_keys (maker->edits);
  GPtrArray *slots = maker->view->slots;

#define each_fact(fact, call)                                                                                          \
  for (guint i = 0; i < keys->len; i++)                                                                                \
    {                                                                                                                  \
      const char *key = g_ptr_array_index (keys, i);                                                                   \
      const char *value = whence_edits_get (maker->edits, key, fact);                                                  \
                                                                                                                       \
      if (value != NULL)                                                                                               \
        call;                                                                                                          \
    }
  each_fact (WHENCE_FACT_ALONE, take_out (maker, key));
  each_fact (WHENCE_FACT_MADE, add_made (maker, key, value));
  each_fact (WHENCE_FACT_JOIN, choose_parent (maker, key, value));
  for (guint i = 0; i < slots->len; i++)
    if (((WhenceSlot *) g_ptr_array_index (slots, i))->parent != NULL)
      join (whence_slot_get_root (g_ptr_array_index (slots, i)), g_ptr_array_index (slots, i));
  for (guint fact = 0; fact <= WHENCE_FACT_DELETED; fact++)
    each_fact ((WhenceFact) fact, {
      WhenceSlot *slot = slot_of_key (maker, key);

      if (slot != NULL && slot->parent == NULL)
        lay_over (slot, (WhenceFact) fact, value);
    });
#undef each_fact
  for (guint i = 0; i < slots->len; i++)
    finish (g_ptr_array_index (slots, i));
}

static gint
compare_dated (gconstpointer a,
               gconstpointer b)
{
  return whence_event_compare (*(WhenceEvent *const *) a, *(WhenceEvent *const *) b);
}

static GPtrArray *
events_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
}

static guint
count_merged (GPtrArray *events)
{
  guint n = 0;

  for (guint i = 0; i < events->len; i++)
    n += MAX (((WhenceEvent *) g_ptr_array_index (events, i))->mentions->len, 1) - 1;
  return n;
}

/* What came out as it was before stays the same object, so that views need not draw it anew. */
static void
keep_known (WhenceSlot *slot,
            WhenceView *before)
{
  WhenceSlot *known = before != NULL ? g_hash_table_lookup (before->by_id, slot->event->id) : NULL;

  if (known == NULL || !whence_event_equal (known->event, slot->event))
    return;
  for (guint i = 0; i < slot->event->mentions->len; i++)
    if (((WhenceMention *) g_ptr_array_index (slot->event->mentions, i))->article
        != ((WhenceMention *) g_ptr_array_index (known->event->mentions, i))->article)
      return;
  whence_event_unref (slot->event);
  slot->event = whence_event_ref (known->event);
}

/**
 * whence_view_new:
 * @readings: (element-type WhenceReading): the articles
 * @events: (element-type WhenceEvent): extracted events that have a date, in order
 * @undated: (element-type WhenceEvent): those that have none, in order
 * @tellings: (nullable): their tellings; may be %NULL where the user said nothing
 * @edits: what the user said; stays while the view is used
 * @before: (nullable): the view before, whose events are used again where they are the same
 *
 * Returns: (transfer full): what is to be seen
 */
WhenceView *
whence_view_new (GPtrArray      *readings,
                 GPtrArray      *events,
                 GPtrArray      *undated,
                 WhenceTellings *tellings,
                 WhenceEdits    *edits,
                 WhenceView     *before)
{
  WhenceView *self = g_new0 (WhenceView, 1);
  Maker maker = { self, tellings, edits, readings };
  g_autoptr (GPtrArray) dated = g_ptr_array_new ();
  g_autoptr (GPtrArray) edited_undated = g_ptr_array_new ();

  self->slots = g_ptr_array_new_with_free_func (slot_free);
  self->by_base = g_hash_table_new (NULL, NULL);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->by_key = g_hash_table_new (g_str_hash, g_str_equal);
  self->timeline = g_new0 (WhenceTimeline, 1);
  self->timeline->readings = g_ptr_array_ref (readings);
  self->timeline->hidden = events_new ();
  self->timeline->deleted = events_new ();
  if (!whence_edits_are_none (edits))
    make_slots (&maker);
  for (guint i = 0; i < self->slots->len; i++)
    {
      WhenceSlot *slot = g_ptr_array_index (self->slots, i);

      if (slot->parent != NULL)
        continue;
      keep_known (slot, before);
      g_hash_table_insert (self->by_id, slot->event->id, slot);
      if (slot->event->edited & WHENCE_EDITED_DELETED)
        g_ptr_array_add (self->timeline->deleted, whence_event_ref (slot->event));
      else if (slot->event->edited & WHENCE_EDITED_HIDDEN)
        g_ptr_array_add (self->timeline->hidden, whence_event_ref (slot->event));
      else
        g_ptr_array_add (slot->event->dated ? dated : edited_undated, slot->event);
    }
  g_ptr_array_sort (dated, compare_dated);
  g_ptr_array_sort (self->timeline->hidden, compare_dated);
  g_ptr_array_sort (self->timeline->deleted, compare_dated);
  self->timeline->events = whence_events_weave (events, dated, self->by_base);
  g_ptr_array_sort (edited_undated, compare_dated);
  self->timeline->undated = whence_events_weave (undated, edited_undated, self->by_base);
  if (edited_undated->len > 0)
    whence_undated_sort (self->timeline->undated, readings);
  self->timeline->n_merged = count_merged (self->timeline->events);
  return self;
}

/**
 * whence_view_free:
 * @self: (transfer full): a view
 */
void
whence_view_free (WhenceView *self)
{
  whence_timeline_free (self->timeline);
  g_hash_table_unref (self->by_base);
  g_hash_table_unref (self->by_id);
  g_hash_table_unref (self->by_key);
  g_ptr_array_unref (self->slots);
  g_free (self);
}

/**
 * whence_view_of_base:
 * @self: a view
 * @base: an extracted event
 *
 * Returns: (transfer none): the event it is seen as, or is seen within
 */
WhenceEvent *
whence_view_of_base (WhenceView  *self,
                     WhenceEvent *base)
{
  WhenceSlot *slot = g_hash_table_lookup (self->by_base, base);

  return slot != NULL ? whence_slot_get_root (slot)->event : base;
}

/**
 * whence_view_find:
 * @self: a view
 * @tellings: of the extracted events
 * @id: an event's id
 *
 * Returns: (transfer none) (nullable): the event of that id, hidden and deleted ones too
 */
WhenceEvent *
whence_view_find (WhenceView     *self,
                  WhenceTellings *tellings,
                  const char     *id)
{
  WhenceSlot *slot = g_hash_table_lookup (self->by_id, id);
  WhenceEvent *base;

  if (slot != NULL)
    return slot->event;
  base = g_hash_table_lookup (tellings->by_id, id);
  return base != NULL && !g_hash_table_contains (self->by_base, base) ? base : NULL;
}
