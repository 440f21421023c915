/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From the list model to the layout's index.
 *
 * A small model is indexed at once.  A large one is read in slices between frames and indexed in a thread, and until that is done
 * the canvas goes on showing what it showed.  So positions are of two kinds: the model's, and those of the index on view, which
 * may be of a while ago.  The splices since then lead from the one to the other; when a new index comes, they also carry cards and
 * rows over, so that nothing jumps. */

#include "config.h"

#include "whence-canvas-private.h"

#include <string.h>

#include "whence-plot.h"

/* What takes no more than a few milliseconds. */
#define MAX_AT_ONCE 10000
#define SLICE_TIME 12000 /* microseconds */
#define SLICE_CHECK 256

typedef struct
{
  guint position;
  guint removed;
  guint added;
} Splice;

typedef struct
{
  WhenceLayoutItem *items;
  guint             n_items;
} Build;

static guint
follow (const Splice *splice,
        guint         position)
{
  if (position < splice->position)
    return position;
  if (position < splice->position + splice->removed)
    return GTK_INVALID_LIST_POSITION;
  return position + splice->added - splice->removed;
}

static guint
follow_all (GArray *splices,
            guint   n,
            guint   position)
{
  for (guint i = 0; i < n && position != GTK_INVALID_LIST_POSITION; i++)
    position = follow (&g_array_index (splices, Splice, i), position);
  return position;
}

/* The position in the model of what the index on view knows by another. */
guint
whence_canvas_to_model (WhenceCanvas *self,
                        guint         shown)
{
  return shown == GTK_INVALID_LIST_POSITION ? shown : follow_all (self->splices, self->splices->len, shown);
}

/* And back; GTK_INVALID_LIST_POSITION for what is not on view yet. */
guint
whence_canvas_from_model (WhenceCanvas *self,
                          guint         position)
{
  for (guint i = self->splices->len; i-- > 0 && position != GTK_INVALID_LIST_POSITION;)
    {
      const Splice *splice = &g_array_index (self->splices, Splice, i);

      if (position < splice->position)
        continue;
      if (position < splice->position + splice->added)
        return GTK_INVALID_LIST_POSITION;
      position += splice->removed - splice->added;
    }
  return position;
}

typedef struct
{
  WhenceCanvas *self;
  guint         n_splices;
} Carry;

static guint32
carry_cb (guint32  index,
          gpointer data)
{
  Carry *carry = data;
  guint position = follow_all (carry->self->splices, carry->n_splices, index);

  return position == GTK_INVALID_LIST_POSITION ? WHENCE_SCENE_NONE : position;
}

/* The cards stay with their events. */
static void
carry_cards (WhenceCanvas *self,
             Carry        *carry)
{
  GHashTable *cards = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer card;
  gpointer position;

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, &position, &card))
    {
      guint32 carried = carry_cb (GPOINTER_TO_UINT (position), carry);

      if (carried != WHENCE_SCENE_NONE)
        g_hash_table_insert (cards, GUINT_TO_POINTER (carried), card);
      else
        whence_canvas_retire_card (self, card);
    }
  g_hash_table_unref (self->cards);
  self->cards = cards;
}

static void build (WhenceCanvas *self);

static void
take_index (WhenceCanvas *self,
            WhenceIndex  *index,
            guint         n_splices)
{
  Carry carry = { self, n_splices };

  whence_placement_carry (self->placement, carry_cb, &carry);
  carry_cards (self, &carry);
  whence_index_unref (self->index);
  self->index = index;
  /* Until the next layout nothing is where it was, so nothing is there to be hit. */
  whence_scene_reset (self->scene, 0, 0);
  self->hovered = WHENCE_SCENE_NONE;
  g_array_remove_range (self->splices, 0, n_splices);
  g_hash_table_remove_all (self->texts);
  if (self->is_untouched)
    self->needs_fit = TRUE;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_signal_emit_by_name (self, "view-changed");
  if (self->splices->len > 0)
    build (self);
}

static void
build_free (gpointer data)
{
  Build *job = data;

  g_free (job->items);
  g_free (job);
}

static WhenceIndex *
run_build (Build *job)
{
  guint n = 0;

  /* What has no date is marked by an end before its begin. */
  for (guint i = 0; i < job->n_items; i++)
    if (job->items[i].end > job->items[i].begin)
      {
        job->items[n] = job->items[i];
        job->items[n++].index = i;
      }
  return whence_index_new (g_steal_pointer (&job->items), n);
}

static void
build_thread (GTask        *task,
              gpointer      source,
              gpointer      data,
              GCancellable *cancellable)
{
  g_task_return_pointer (task, run_build (data), (GDestroyNotify) whence_index_unref);
}

static void
built_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  WhenceCanvas *self = WHENCE_CANVAS (source);
  guint n_splices = GPOINTER_TO_UINT (data);
  WhenceIndex *index = g_task_propagate_pointer (G_TASK (result), NULL);

  if (self->task == G_TASK (result))
    {
      self->task = NULL;
      take_index (self, g_steal_pointer (&index), n_splices);
    }
  g_clear_pointer (&index, whence_index_unref);
}

/* Makes an index of all items read, unless one is being made or items are still being read. */
static void
build (WhenceCanvas *self)
{
  Build *job;

  if (self->task || self->fill_id)
    return;
  job = g_new (Build, 1);
  job->n_items = self->items->len;
  job->items = g_memdup2 (self->items->data, sizeof (WhenceLayoutItem) * self->items->len);
  if (job->n_items <= MAX_AT_ONCE)
    {
      take_index (self, run_build (job), self->splices->len);
      build_free (job);
      return;
    }
  self->task = g_task_new (self, NULL, built_cb, GUINT_TO_POINTER (self->splices->len));
  g_task_set_source_tag (self->task, build);
  g_task_set_task_data (self->task, job, build_free);
  g_task_run_in_thread (self->task, build_thread);
  /* The task keeps itself until it has called back. */
  g_object_unref (self->task);
}

static void
read_item (WhenceCanvas *self,
           guint         position)
{
  WhenceLayoutItem *item = &g_array_index (self->items, WhenceLayoutItem, position);
  g_autoptr (WhenceEvent) event = whence_canvas_dup_event (self, position);

  *item = event->dated ? whence_plot_item (event, position) : (WhenceLayoutItem){ .begin = 1, .end = 0 };
}

static gboolean
fill_cb (gpointer data)
{
  WhenceCanvas *self = data;
  gint64 deadline = g_get_monotonic_time () + SLICE_TIME;

  while (self->fill_at < self->fill_end)
    {
      read_item (self, self->fill_at++);
      if (self->fill_at % SLICE_CHECK == 0 && g_get_monotonic_time () > deadline)
        return G_SOURCE_CONTINUE;
    }
  self->fill_id = 0;
  build (self);
  return G_SOURCE_REMOVE;
}

static void
read_items (WhenceCanvas *self,
            guint         begin,
            guint         end)
{
  /* Positions have moved under what is being read: begin again. */
  if (self->fill_id)
    {
      begin = 0;
      end = self->items->len;
    }
  g_clear_handle_id (&self->fill_id, g_source_remove);
  self->fill_at = begin;
  self->fill_end = end;
  if (end - begin > MAX_AT_ONCE)
    {
      self->fill_id = g_idle_add (fill_cb, self);
      return;
    }
  while (self->fill_at < self->fill_end)
    read_item (self, self->fill_at++);
  build (self);
}

static void
splice_items (WhenceCanvas *self,
              guint         position,
              guint         removed,
              guint         added)
{
  guint old = self->items->len;
  guint rest = old - position - removed;
  WhenceLayoutItem *items;

  if (added > removed)
    g_array_set_size (self->items, old + added - removed);
  items = (WhenceLayoutItem *) (gpointer) self->items->data;
  if (rest > 0 && added != removed)
    memmove (items + position + added, items + position + removed, sizeof *items * rest);
  if (added < removed)
    g_array_set_size (self->items, old + added - removed);
}

/* The model has changed. */
void
whence_canvas_items_changed (WhenceCanvas *self,
                             guint         position,
                             guint         removed,
                             guint         added)
{
  Splice splice = { position, removed, added };

  g_array_append_val (self->splices, splice);
  splice_items (self, position, removed, added);
  whence_canvas_move_selected (self, self->selected == GTK_INVALID_LIST_POSITION ? self->selected : follow (&splice, self->selected));
  read_items (self, position, position + added);
}

/* The model is another: forget all of the old one. */
void
whence_canvas_forget_items (WhenceCanvas *self)
{
  /* A task in hand returns to nobody. */
  self->task = NULL;
  g_clear_handle_id (&self->fill_id, g_source_remove);
  g_array_set_size (self->items, 0);
  g_array_set_size (self->splices, 0);
  take_index (self, whence_index_new (NULL, 0), 0);
  whence_placement_forget (self->placement);
}
