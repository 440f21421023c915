/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From the list model to the layout's index.
 *
 * A small model is indexed at once.  A large one is read in slices between frames and indexed in a thread, and until that is done
 * the canvas goes on showing what it showed.  So positions are of two kinds: the model's, and those of the index on view, which
 * may be of a while ago.  The splices since then lead from the one to the other; when a new index comes, they also carry cards over, so
 * that the focus stays where it is. */

#include "config.h"

#include "whence-canvas-private.h"

#include <string.h>

#include "whence-plot.h"

/* What takes no more than a few milliseconds. */
#define MAX_AT_ONCE 10000
#define SLICE_TIME 12000 /* microseconds */
#define SLICE_CHECK 256
/* Of events that begin in the same minute so many are looked at to find one again. */
#define MAX_ALIKE 256

typedef struct
{
  guint position;
  guint removed;
  guint added;
} Splice;

/* What an index is made of.  The items are the canvas' own, who makes a copy before changing them. */
typedef struct
{
  GArray       *items;
  WhenceGroups *groups;
  gboolean      is_shortened;
} Build;

/* What comes of it. */
typedef struct
{
  WhenceIndex *index;
  WhenceWarp  *warp;
  GArray      *lanes;
} Built;

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
  WhenceIndex  *index; /* the new one */
  guint         n_splices;
} Carry;

static guint
follow_rest (Carry *carry,
             guint  position)
{
  GArray *splices = carry->self->splices;

  for (guint i = carry->n_splices; i < splices->len && position != GTK_INVALID_LIST_POSITION; i++)
    position = follow (&g_array_index (splices, Splice, i), position);
  return position;
}

/* A list tells of many changes as one, so that what was taken away and what came may well be the same event, or the same after an
 * edit.  Of what was on view the event is still known. */
static guint32
find_again (Carry  *carry,
            guint32 index)
{
  const WhenceCanvasText *text = g_hash_table_lookup (carry->self->texts, GUINT_TO_POINTER (index));
  gint64 begin;

  if (!text || !text->event || !text->event->dated)
    return WHENCE_SCENE_NONE;
  begin = whence_plot_item (text->event, 0).begin;
  for (guint slot = whence_index_lower (carry->index, (double) begin), i = 0; slot < whence_index_get_n (carry->index) && i < MAX_ALIKE;
       slot++, i++)
    {
      const WhenceLayoutItem *item = whence_index_get (carry->index, slot);
      g_autoptr (WhenceEvent) event = NULL;

      if (item->begin != begin)
        break;
      event = whence_canvas_dup_event (carry->self, follow_rest (carry, item->index));
      if (event && g_strcmp0 (event->id, text->event->id) == 0)
        return item->index;
    }
  return WHENCE_SCENE_NONE;
}

static guint32
carry_over (Carry  *carry,
            guint32 index)
{
  guint position = follow_all (carry->self->splices, carry->n_splices, index);

  return position == GTK_INVALID_LIST_POSITION ? find_again (carry, index) : position;
}

/* The cards stay with their events, in the lanes that stay. */
static void
carry_cards (WhenceCanvas *self,
             const guint  *were,
             Carry        *carry)
{
  GHashTable *cards = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer card;

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, NULL, &card))
    {
      guint32 carried = carry_over (carry, whence_canvas_card_get_position (card));
      guint lane = 0;

      while (lane < whence_lanes_get_n (self->lanes) && were[lane] != whence_canvas_child_get_lane (WHENCE_CANVAS_CHILD (card)))
        lane++;
      if (carried != WHENCE_SCENE_NONE && lane < whence_lanes_get_n (self->lanes))
        g_hash_table_insert (cards, whence_canvas_card_key (lane, carried), card);
      else
        whence_canvas_retire_card (self, card);
    }
  g_hash_table_unref (self->cards);
  self->cards = cards;
}

static void build (WhenceCanvas *self);

static void
built_free (gpointer data)
{
  Built *built = data;

  whence_index_unref (built->index);
  g_clear_pointer (&built->warp, whence_warp_unref);
  g_array_unref (built->lanes);
  g_free (built);
}

/* The view stays on the same time, whatever is left out of the axis. */
static void
take_warp (WhenceCanvas *self,
           WhenceWarp   *warp)
{
  g_autoptr (WhenceWarp) old = self->warp;
  double begin = whence_warp_to_time (old, self->axis.begin);
  double end = whence_warp_to_time (old, whence_axis_get_end (&self->axis));

  self->warp = warp ? whence_warp_ref (warp) : NULL;
  if ((!old && !warp) || self->axis.width <= 0)
    return;
  /* A movement in hand would end where nothing is any more. */
  whence_canvas_stop (self);
  whence_axis_init (&self->axis, whence_warp_to_axis (warp, begin), whence_warp_to_axis (warp, end), self->axis.width);
}

static void
take_built (WhenceCanvas *self,
            Built        *built,
            guint         n_splices)
{
  Carry carry = { self, built->index, n_splices };
  g_autofree guint *were = g_new (guint, built->lanes->len);

  whence_lanes_set (self->lanes, (const WhenceLaneContent *) (gpointer) built->lanes->data, built->lanes->len, were);
  carry_cards (self, were, &carry);
  whence_index_unref (self->index);
  self->index = whence_index_ref (built->index);
  take_warp (self, built->warp);
  built_free (built);
  /* Until the next layout nothing is where it was, so nothing is there to be hit. */
  whence_scene_reset (self->scene, 0, 0);
  self->hovered = WHENCE_SCENE_NONE;
  g_array_remove_range (self->splices, 0, n_splices);
  g_hash_table_remove_all (self->texts);
  whence_canvas_follow_events (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_signal_emit_by_name (self, "view-changed");
  if (self->splices->len > 0 || self->needs_build)
    build (self);
}

static void
build_free (gpointer data)
{
  Build *job = data;

  whence_groups_free (job->groups);
  g_array_unref (job->items);
  g_free (job);
}

static Built *
run_build (const Build *job)
{
  Built *built = g_new (Built, 1);
  WhenceLayoutItem *items = g_new (WhenceLayoutItem, job->items->len);
  guint n = 0;

  /* What has no date is marked by an end before its begin. */
  for (guint i = 0; i < job->items->len; i++)
    {
      items[n] = g_array_index (job->items, WhenceLayoutItem, i);
      items[n].index = i;
      n += items[n].end > items[n].begin;
    }
  built->warp = job->is_shortened ? whence_warp_new (items, n) : NULL;
  for (guint i = 0; i < n && built->warp; i++)
    {
      items[i].begin = (gint64) whence_warp_to_axis (built->warp, (double) items[i].begin);
      items[i].end = (gint64) whence_warp_to_axis (built->warp, (double) items[i].end);
    }
  built->index = whence_index_new (items, n);
  built->lanes = whence_groups_build (job->groups, built->index);
  return built;
}

static void
build_thread (GTask        *task,
              gpointer      source,
              gpointer      data,
              GCancellable *cancellable)
{
  g_task_return_pointer (task, run_build (data), built_free);
}

static void
built_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  WhenceCanvas *self = WHENCE_CANVAS (source);
  guint n_splices = GPOINTER_TO_UINT (data);
  Built *built = g_task_propagate_pointer (G_TASK (result), NULL);

  if (self->task == G_TASK (result))
    {
      self->task = NULL;
      self->is_shared = FALSE;
      take_built (self, g_steal_pointer (&built), n_splices);
    }
  g_clear_pointer (&built, built_free);
}

/* Makes an index of all items read, unless one is being made or items are still being read. */
static void
build (WhenceCanvas *self)
{
  Build *job;

  self->needs_build = self->task != NULL || self->fill_id != 0;
  if (self->needs_build)
    return;
  job = g_new (Build, 1);
  *job = (Build){ g_array_ref (self->items), whence_groups_copy (self->groups), self->is_shortened };
  if (job->items->len <= MAX_AT_ONCE)
    {
      take_built (self, run_build (job), self->splices->len);
      build_free (job);
      return;
    }
  self->is_shared = TRUE;
  self->task = g_task_new (self, NULL, built_cb, GUINT_TO_POINTER (self->splices->len));
  g_task_set_source_tag (self->task, build);
  g_task_set_task_data (self->task, job, build_free);
  g_task_run_in_thread (self->task, build_thread);
  /* The task keeps itself until it has called back. */
  g_object_unref (self->task);
}

/* Before items are changed. */
static void
own_items (WhenceCanvas *self)
{
  GArray *copy;

  if (!self->is_shared)
    return;
  copy = g_array_copy (self->items);
  g_array_unref (self->items);
  self->items = copy;
  self->is_shared = FALSE;
}

static void
read_item (WhenceCanvas *self,
           guint         position)
{
  WhenceLayoutItem *item = &g_array_index (self->items, WhenceLayoutItem, position);
  g_autoptr (WhenceEvent) event = whence_canvas_dup_event (self, position);

  *item = event->dated ? whence_plot_item (event, position) : (WhenceLayoutItem){ .begin = 1, .end = 0 };
  if (event->dated)
    item->groups = whence_groups_read (self->groups, event);
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
  own_items (self);
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

  own_items (self);
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
  Build nothing = { .groups = self->groups };

  own_items (self);
  nothing.items = self->items;
  /* A task in hand returns to nobody. */
  self->task = NULL;
  self->needs_build = FALSE;
  g_clear_handle_id (&self->fill_id, g_source_remove);
  g_array_set_size (self->items, 0);
  g_array_set_size (self->splices, 0);
  take_built (self, run_build (&nothing), 0);
  whence_lanes_forget (self->lanes);
}

/* Events are grouped by something else: ask each anew. */
void
whence_canvas_read_again (WhenceCanvas *self)
{
  whence_groups_free (self->groups);
  self->groups = whence_groups_new (self->group);
  read_items (self, 0, self->items->len);
}

/* Nothing has changed but what is to be made of it. */
void
whence_canvas_build_again (WhenceCanvas *self)
{
  build (self);
}
