/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-workspace.h"

struct _WhenceWorkspace
{
  GObject parent_instance;
  WhenceSnapshot *snapshot;
  GListStore *articles;
  WhenceEventList *events;
  GtkSingleSelection *selection;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhenceWorkspace, whence_workspace, G_TYPE_OBJECT)

static void
snapshot_clear (gpointer data)
{
  WhenceSnapshot *self = data;

  whence_timeline_free (self->timeline);
}

/**
 * whence_snapshot_unref:
 * @self: (transfer full): a snapshot
 */
void
whence_snapshot_unref (WhenceSnapshot *self)
{
  g_rc_box_release_full (self, snapshot_clear);
}

static gboolean
is_told_in (const WhenceEvent *event, const WhenceArticle *article)
{
  for (guint i = 0; i < event->mentions->len; i++)
    {
      const WhenceMention *mention = g_ptr_array_index (event->mentions, i);

      if (g_str_equal (mention->article->hash, article->hash))
        return TRUE;
    }
  return FALSE;
}

static guint
count_events (const WhenceTimeline *timeline, const WhenceArticle *article)
{
  guint n = 0;

  for (guint i = 0; i < timeline->events->len; i++)
    n += is_told_in (g_ptr_array_index (timeline->events, i), article) ? 1 : 0;
  return n;
}

static void
whence_workspace_finalize (GObject *object)
{
  WhenceWorkspace *self = WHENCE_WORKSPACE (object);

  g_clear_object (&self->selection);
  g_clear_object (&self->events);
  g_clear_object (&self->articles);
  g_clear_pointer (&self->snapshot, whence_snapshot_unref);
  G_OBJECT_CLASS (whence_workspace_parent_class)->finalize (object);
}

static void
whence_workspace_class_init (WhenceWorkspaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = whence_workspace_finalize;

  /**
   * WhenceWorkspace::changed:
   *
   * The timeline was replaced: articles, events and readings may all be others.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
whence_workspace_init (WhenceWorkspace *self)
{
  self->articles = g_list_store_new (WHENCE_TYPE_ARTICLE_ITEM);
  self->events = whence_event_list_new ();
  self->selection = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->events));
}

/**
 * whence_workspace_new:
 *
 * Returns: (transfer full): an empty workspace
 */
WhenceWorkspace *
whence_workspace_new (void)
{
  return g_object_new (WHENCE_TYPE_WORKSPACE, NULL);
}

/**
 * whence_workspace_get_timeline:
 * @self: a workspace
 *
 * Returns: (nullable): the timeline, up to the next #WhenceWorkspace::changed
 */
const WhenceTimeline *
whence_workspace_get_timeline (WhenceWorkspace *self)
{
  g_return_val_if_fail (WHENCE_IS_WORKSPACE (self), NULL);

  return self->snapshot != NULL ? self->snapshot->timeline : NULL;
}

/**
 * whence_workspace_ref_snapshot:
 * @self: a workspace
 *
 * Returns: (transfer full) (nullable): the timeline, for as long as it is needed
 */
WhenceSnapshot *
whence_workspace_ref_snapshot (WhenceWorkspace *self)
{
  g_return_val_if_fail (WHENCE_IS_WORKSPACE (self), NULL);

  return self->snapshot != NULL ? g_rc_box_acquire (self->snapshot) : NULL;
}

/**
 * whence_workspace_take_timeline:
 * @self: a workspace
 * @timeline: (transfer full): what to show from now on
 *
 * Replaces what is shown.  The selected event stays selected where the new timeline has it too.
 */
void
whence_workspace_take_timeline (WhenceWorkspace *self, WhenceTimeline *timeline)
{
  g_autoptr (WhenceSnapshot) old = NULL;
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *selected = NULL;

  g_return_if_fail (WHENCE_IS_WORKSPACE (self));
  g_return_if_fail (timeline != NULL);

  if (whence_workspace_get_selected (self) != NULL)
    selected = g_strdup (whence_workspace_get_selected (self)->id);

  old = g_steal_pointer (&self->snapshot);
  self->snapshot = g_rc_box_new0 (WhenceSnapshot);
  self->snapshot->timeline = timeline;
  for (guint i = 0; i < timeline->readings->len; i++)
    {
      const WhenceReading *reading = g_ptr_array_index (timeline->readings, i);

      g_ptr_array_add (items, whence_article_item_new (reading, count_events (timeline, reading->article)));
    }
  g_list_store_splice (self->articles, 0, g_list_model_get_n_items (G_LIST_MODEL (self->articles)), items->pdata, items->len);
  whence_event_list_set (self->events, timeline->events);
  if (selected != NULL)
    {
      gint position = whence_event_list_find (self->events, selected);

      whence_workspace_select (self, position >= 0 ? (guint) position : GTK_INVALID_LIST_POSITION);
    }
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * whence_workspace_dup_articles:
 * @self: a workspace
 *
 * Returns: (transfer full) (element-type WhenceArticle): its articles, for a thread to work on
 */
GPtrArray *
whence_workspace_dup_articles (WhenceWorkspace *self)
{
  const WhenceTimeline *timeline = whence_workspace_get_timeline (self);
  GPtrArray *articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);

  for (guint i = 0; timeline != NULL && i < timeline->readings->len; i++)
    g_ptr_array_add (articles, whence_article_ref (((WhenceReading *) g_ptr_array_index (timeline->readings, i))->article));
  return articles;
}

/**
 * whence_workspace_get_articles:
 * @self: a workspace
 *
 * Returns: (transfer none): a list of #WhenceArticleItem
 */
GListModel *
whence_workspace_get_articles (WhenceWorkspace *self)
{
  g_return_val_if_fail (WHENCE_IS_WORKSPACE (self), NULL);

  return G_LIST_MODEL (self->articles);
}

/**
 * whence_workspace_get_events:
 * @self: a workspace
 *
 * Returns: (transfer none): the events in order of time
 */
WhenceEventList *
whence_workspace_get_events (WhenceWorkspace *self)
{
  g_return_val_if_fail (WHENCE_IS_WORKSPACE (self), NULL);

  return self->events;
}

/**
 * whence_workspace_get_selection:
 * @self: a workspace
 *
 * Returns: (transfer none): the events with the selected one; all views share it
 */
GtkSingleSelection *
whence_workspace_get_selection (WhenceWorkspace *self)
{
  g_return_val_if_fail (WHENCE_IS_WORKSPACE (self), NULL);

  return self->selection;
}

/**
 * whence_workspace_get_selected:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): the selected event
 */
WhenceEvent *
whence_workspace_get_selected (WhenceWorkspace *self)
{
  g_return_val_if_fail (WHENCE_IS_WORKSPACE (self), NULL);

  return whence_event_list_get (self->events, gtk_single_selection_get_selected (self->selection));
}

/**
 * whence_workspace_select:
 * @self: a workspace
 * @position: an event's position, or %GTK_INVALID_LIST_POSITION for none
 *
 * Selects an event in all views.
 */
void
whence_workspace_select (WhenceWorkspace *self, guint position)
{
  g_return_if_fail (WHENCE_IS_WORKSPACE (self));

  gtk_single_selection_set_selected (self->selection, position);
}

/**
 * whence_workspace_step:
 * @self: a workspace
 * @count: how many events to go on, negative for back
 *
 * Selects a later or earlier event; from none, the first or the last.
 *
 * Returns: whether there is one
 */
gboolean
whence_workspace_step (WhenceWorkspace *self, gint count)
{
  gint64 n, position;
  guint selected;

  g_return_val_if_fail (WHENCE_IS_WORKSPACE (self), FALSE);

  n = g_list_model_get_n_items (G_LIST_MODEL (self->events));
  selected = gtk_single_selection_get_selected (self->selection);
  if (selected == GTK_INVALID_LIST_POSITION)
    position = count > 0 ? 0 : n - 1;
  else
    position = (gint64) selected + count;
  if (position < 0 || position >= n)
    return FALSE;
  whence_workspace_select (self, (guint) position);
  return TRUE;
}

/**
 * whence_workspace_get_reading:
 * @self: a workspace
 * @hash: an article's hash
 *
 * Returns: (nullable): what was read from the article, up to the next #WhenceWorkspace::changed; %NULL where there is no such
 */
const WhenceReading *
whence_workspace_get_reading (WhenceWorkspace *self, const char *hash)
{
  const WhenceTimeline *timeline = whence_workspace_get_timeline (self);

  for (guint i = 0; timeline != NULL && i < timeline->readings->len; i++)
    {
      const WhenceReading *reading = g_ptr_array_index (timeline->readings, i);

      if (g_strcmp0 (reading->article->hash, hash) == 0)
        return reading;
    }
  return NULL;
}
