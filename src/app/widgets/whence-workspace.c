/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-workspace.h"

#include <glib/gi18n.h>

struct _WhenceWorkspace
{
  GObject parent_instance;
  WhenceDocument *document;
  GListStore *articles;
  WhenceEventList *events;
  GtkSingleSelection *selection;
  GtkMultiSelection *marks;
  char *current;
  char *left_out; /* what was the current one until the filter took it away; comes back with it */
  char *words; /* that are looked for */
  gboolean is_syncing;
};

enum
{
  CHANGED,
  SELECTED,
  REFUSED,
  WORDS_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhenceWorkspace, whence_workspace, G_TYPE_OBJECT)

/* How many dated events each article tells, by its hash. */
static GHashTable *
count_events (const WhenceTimeline *timeline)
{
  GHashTable *counts = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < timeline->events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (timeline->events, i);
      g_autoptr (GHashTable) seen = event->mentions->len > 1 ? g_hash_table_new (g_str_hash, g_str_equal) : NULL;

      for (guint m = 0; m < event->mentions->len; m++)
        {
          gpointer hash = (gpointer) whence_article_get_hash (((WhenceMention *) g_ptr_array_index (event->mentions, m))->article);

          if (seen == NULL || g_hash_table_add (seen, hash))
            g_hash_table_insert (counts, hash, GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, hash)) + 1));
        }
    }
  return counts;
}

static void
set_current (WhenceWorkspace *self, const char *id)
{
  char *copy = g_strdup (id);

  g_free (self->current);
  self->current = copy;
  if (copy != NULL)
    g_clear_pointer (&self->left_out, g_free);
}

/* The marks follow the selected event; several marks stay until another is selected alone. */
static void
mark_selected (WhenceWorkspace *self)
{
  guint selected = gtk_single_selection_get_selected (self->selection);

  if (selected == GTK_INVALID_LIST_POSITION)
    gtk_selection_model_unselect_all (GTK_SELECTION_MODEL (self->marks));
  else if (!gtk_selection_model_is_selected (GTK_SELECTION_MODEL (self->marks), selected))
    gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->marks), selected, TRUE);
}

static void
selected_cb (WhenceWorkspace *self)
{
  const WhenceEvent *event = whence_event_list_get (self->events, gtk_single_selection_get_selected (self->selection));
  gboolean was_syncing = self->is_syncing;

  if (self->document == NULL)
    return;
  set_current (self, event != NULL ? event->id : NULL);
  if (was_syncing)
    return;
  self->is_syncing = TRUE;
  mark_selected (self);
  self->is_syncing = FALSE;
  g_signal_emit (self, signals[SELECTED], 0);
}

static void
marks_changed_cb (WhenceWorkspace *self)
{
  g_autoptr (GtkBitset) marked = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->marks));
  guint selected = gtk_single_selection_get_selected (self->selection);

  if (self->is_syncing)
    return;
  self->is_syncing = TRUE;
  if (gtk_bitset_is_empty (marked))
    gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  else if (!gtk_bitset_contains (marked, selected))
    gtk_single_selection_set_selected (self->selection, gtk_bitset_get_minimum (marked));
  self->is_syncing = FALSE;
  g_signal_emit (self, signals[SELECTED], 0);
}

static void
whence_workspace_finalize (GObject *object)
{
  WhenceWorkspace *self = WHENCE_WORKSPACE (object);

  g_clear_object (&self->selection);
  g_clear_object (&self->marks);
  g_clear_object (&self->events);
  g_clear_object (&self->articles);
  g_clear_object (&self->document);
  g_free (self->current);
  g_free (self->left_out);
  g_free (self->words);
  G_OBJECT_CLASS (whence_workspace_parent_class)->finalize (object);
}

static void
whence_workspace_class_init (WhenceWorkspaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = whence_workspace_finalize;

  /**
   * WhenceWorkspace::changed:
   *
   * The document was changed, or another one is shown, or through another filter: articles and events may all be others.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  /**
   * WhenceWorkspace::selected:
   *
   * Another event is selected, or others are marked with it.
   */
  signals[SELECTED] = g_signal_new ("selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);

  /**
   * WhenceWorkspace::refused:
   * @self: a workspace
   * @message: why
   *
   * Something that the user asked for was not done.
   */
  signals[REFUSED] = g_signal_new ("refused", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_STRING);

  /**
   * WhenceWorkspace::words-changed:
   *
   * Other words are looked for.
   */
  signals[WORDS_CHANGED] = g_signal_new ("words-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
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
  self->marks = gtk_multi_selection_new (g_object_ref (G_LIST_MODEL (self->events)));
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->marks, "selection-changed", G_CALLBACK (marks_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * whence_workspace_new:
 *
 * Returns: (transfer full): a workspace without a document
 */
WhenceWorkspace *
whence_workspace_new (void)
{
  return g_object_new (WHENCE_TYPE_WORKSPACE, NULL);
}

static guint
get_count (GHashTable *counts, const WhenceReading *reading)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (counts, whence_article_get_hash (reading->article)));
}

/* Whether the row at @position is what one of @reading would be. */
static gboolean
is_same_article (WhenceWorkspace *self, guint position, const WhenceReading *reading, GHashTable *counts)
{
  g_autoptr (WhenceArticleItem) item = g_list_model_get_item (G_LIST_MODEL (self->articles), position);

  return whence_article_item_shows (item, reading, get_count (counts, reading));
}

/* Rows that are as they were stay, at the begin and at the end: most edits change none, and a list of many is slow to show again. */
static void
fill_articles (WhenceWorkspace *self)
{
  const GPtrArray *readings = whence_document_get_timeline (self->document)->readings;
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) counts = count_events (whence_document_get_timeline (self->document));
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->articles)), least = MIN (n, readings->len), head = 0, tail = 0;

  while (head < least && is_same_article (self, head, g_ptr_array_index (readings, head), counts))
    head++;
  while (tail < least - head && is_same_article (self, n - 1 - tail, g_ptr_array_index (readings, readings->len - 1 - tail), counts))
    tail++;
  for (guint i = head; i < readings->len - tail; i++)
    {
      const WhenceReading *reading = g_ptr_array_index (readings, i);

      g_ptr_array_add (items, whence_article_item_new (reading, get_count (counts, reading)));
    }
  if (n - head - tail > 0 || items->len > 0)
    g_list_store_splice (self->articles, head, n - head - tail, items->pdata, items->len);
}

/* Selects again, by their ids, what was selected and is there still. */
static void
reselect (WhenceWorkspace *self, const char *current, char **marked)
{
  gint position = current != NULL ? whence_event_list_find (self->events, current) : -1;

  set_current (self, NULL);
  whence_workspace_select (self, position >= 0 ? (guint) position : GTK_INVALID_LIST_POSITION);
  if (position >= 0)
    set_current (self, current);
  gtk_selection_model_unselect_all (GTK_SELECTION_MODEL (self->marks));
  for (guint i = 0; marked[i] != NULL; i++)
    {
      position = whence_event_list_find (self->events, marked[i]);
      if (position >= 0)
        gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->marks), (guint) position, FALSE);
    }
  mark_selected (self);
  /* What is in no list can be looked at all the same: an event without a date, a hidden one. */
  if (self->current == NULL && current != NULL && whence_document_find_event (self->document, current) != NULL)
    {
      const WhenceEvent *event = whence_document_find_event (self->document, current);

      set_current (self, (event->edited & WHENCE_EDITED_DELETED) == 0 ? event->id : NULL);
    }
}

static void
document_changed_cb (WhenceWorkspace *self)
{
  g_autofree char *current = g_strdup (self->current);
  g_auto (GStrv) marked = whence_workspace_dup_marked (self);

  self->is_syncing = TRUE;
  fill_articles (self);
  whence_event_list_set (self->events, whence_document_get_shown (self->document)->events);
  reselect (self, current, marked);
  self->is_syncing = FALSE;
  g_signal_emit (self, signals[CHANGED], 0);
  g_signal_emit (self, signals[SELECTED], 0);
}

/**
 * whence_workspace_set_document:
 * @self: a workspace
 * @document: what to show from now on
 */
void
whence_workspace_set_document (WhenceWorkspace *self, WhenceDocument *document)
{
  g_return_if_fail (WHENCE_IS_WORKSPACE (self));
  g_return_if_fail (WHENCE_IS_DOCUMENT (document));

  if (self->document != NULL)
    g_signal_handlers_disconnect_by_func (self->document, document_changed_cb, self);
  g_set_object (&self->document, document);
  g_clear_pointer (&self->current, g_free);
  g_clear_pointer (&self->left_out, g_free);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  document_changed_cb (self);
}

/**
 * whence_workspace_get_document:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): its document
 */
WhenceDocument *
whence_workspace_get_document (WhenceWorkspace *self)
{
  g_return_val_if_fail (WHENCE_IS_WORKSPACE (self), NULL);

  return self->document;
}

/**
 * whence_workspace_get_timeline:
 * @self: a workspace
 *
 * Returns: (nullable): all that is in the document, whatever the filter, up to the next #WhenceWorkspace::changed
 */
const WhenceTimeline *
whence_workspace_get_timeline (WhenceWorkspace *self)
{
  g_return_val_if_fail (WHENCE_IS_WORKSPACE (self), NULL);

  return self->document != NULL ? whence_document_get_timeline (self->document) : NULL;
}

static gboolean
passes (WhenceWorkspace *self, const char *id)
{
  const WhenceEvent *event = id != NULL ? whence_document_find_event (self->document, id) : NULL;

  return event != NULL && whence_filter_matches (whence_document_get_filter (self->document), event);
}

/**
 * whence_workspace_filter:
 * @self: a workspace with a document
 * @filter: what is shown from now on
 *
 * Shows what the user asks for.  An event that was selected and does not pass is not looked at any more, until it passes again; an edit
 * that makes it so takes nothing away from who made it, see whence_document_set_filter().
 */
void
whence_workspace_filter (WhenceWorkspace *self, const WhenceFilter *filter)
{
  g_return_if_fail (WHENCE_IS_WORKSPACE (self));
  g_return_if_fail (self->document != NULL);

  whence_document_set_filter (self->document, filter);
  if (self->current != NULL && !passes (self, self->current))
    {
      g_autofree char *id = g_steal_pointer (&self->current);

      g_free (self->left_out);
      self->left_out = g_steal_pointer (&id);
      g_signal_emit (self, signals[SELECTED], 0);
    }
  else if (self->current == NULL && passes (self, self->left_out))
    {
      g_autofree char *id = g_strdup (self->left_out);

      whence_workspace_show (self, id);
    }
}

/**
 * whence_workspace_set_words:
 * @self: a workspace
 * @words: what is looked for; "": nothing
 *
 * Tells the views which words to mark.
 */
void
whence_workspace_set_words (WhenceWorkspace *self, const char *words)
{
  g_return_if_fail (WHENCE_IS_WORKSPACE (self));
  g_return_if_fail (words != NULL);

  if (g_str_equal (words, whence_workspace_get_words (self)))
    return;
  g_free (self->words);
  self->words = g_strdup (words);
  g_signal_emit (self, signals[WORDS_CHANGED], 0);
}

/**
 * whence_workspace_get_words:
 * @self: a workspace
 *
 * Returns: (transfer none): what is looked for; "": nothing
 */
const char *
whence_workspace_get_words (WhenceWorkspace *self)
{
  g_return_val_if_fail (WHENCE_IS_WORKSPACE (self), "");

  return self->words != NULL ? self->words : "";
}

/**
 * whence_workspace_dup_shown:
 * @self: a workspace with a document
 *
 * Returns: (transfer full): what passes the filter, for as long as it is needed
 */
WhenceTimeline *
whence_workspace_dup_shown (WhenceWorkspace *self)
{
  g_return_val_if_fail (WHENCE_IS_WORKSPACE (self), NULL);
  g_return_val_if_fail (self->document != NULL, NULL);

  return whence_filter_apply (whence_document_get_filter (self->document), whence_document_get_timeline (self->document));
}

/**
 * whence_workspace_count_left_out:
 * @self: a workspace with a document
 *
 * Returns: how many events are not shown, for they are hidden or do not pass the filter
 */
guint
whence_workspace_count_left_out (WhenceWorkspace *self)
{
  const WhenceTimeline *timeline = whence_workspace_get_timeline (self);

  g_return_val_if_fail (timeline != NULL, 0);

  return timeline->events->len - whence_document_get_shown (self->document)->events->len
         + (timeline->hidden != NULL ? timeline->hidden->len : 0);
}

/**
 * whence_workspace_dup_marked:
 * @self: a workspace
 *
 * Returns: (transfer full): the ids of the selected event and, after it, of those that are marked with it; empty where none is
 */
char **
whence_workspace_dup_marked (WhenceWorkspace *self)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_autoptr (GtkBitset) marked = NULL;
  GtkBitsetIter iter;
  guint position;

  g_return_val_if_fail (WHENCE_IS_WORKSPACE (self), NULL);

  if (self->current != NULL)
    g_strv_builder_add (ids, self->current);
  marked = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->marks));
  for (gboolean more = gtk_bitset_iter_init_first (&iter, marked, &position); more; more = gtk_bitset_iter_next (&iter, &position))
    {
      const WhenceEvent *event = whence_event_list_get (self->events, position);

      if (event != NULL && g_strcmp0 (event->id, self->current) != 0)
        g_strv_builder_add (ids, event->id);
    }
  return g_strv_builder_end (ids);
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
 * whence_workspace_get_marks:
 * @self: a workspace
 *
 * Returns: (transfer none): the events with those that are marked together; the selected one is always among them
 */
GtkMultiSelection *
whence_workspace_get_marks (WhenceWorkspace *self)
{
  g_return_val_if_fail (WHENCE_IS_WORKSPACE (self), NULL);

  return self->marks;
}

/**
 * whence_workspace_get_selected:
 * @self: a workspace
 *
 * Returns: (transfer none) (nullable): the selected event, up to the next #WhenceWorkspace::changed; it need not be in the list of events
 */
WhenceEvent *
whence_workspace_get_selected (WhenceWorkspace *self)
{
  WhenceEvent *event;

  g_return_val_if_fail (WHENCE_IS_WORKSPACE (self), NULL);

  event = whence_event_list_get (self->events, gtk_single_selection_get_selected (self->selection));
  if (event == NULL && self->current != NULL)
    event = whence_document_find_event (self->document, self->current);
  return event;
}

/**
 * whence_workspace_show:
 * @self: a workspace
 * @id: an event's id
 *
 * Selects an event, also one that is in no view.
 */
void
whence_workspace_show (WhenceWorkspace *self, const char *id)
{
  gint position;

  g_return_if_fail (WHENCE_IS_WORKSPACE (self));
  g_return_if_fail (id != NULL && self->document != NULL);

  position = whence_event_list_find (self->events, id);
  if (position >= 0)
    {
      whence_workspace_select (self, (guint) position);
      return;
    }
  whence_workspace_select (self, GTK_INVALID_LIST_POSITION);
  set_current (self, NULL);
  if (whence_document_find_event (self->document, id) != NULL)
    {
      set_current (self, id);
      g_signal_emit (self, signals[SELECTED], 0);
    }
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
  g_return_val_if_fail (WHENCE_IS_WORKSPACE (self), NULL);

  return self->document != NULL ? whence_document_find_reading (self->document, hash) : NULL;
}

/**
 * whence_workspace_check:
 * @self: a workspace
 * @done: whether an edit was done
 * @error: (nullable): else why not
 *
 * Says why something was not done.
 */
void
whence_workspace_check (WhenceWorkspace *self, gboolean done, const GError *error)
{
  g_return_if_fail (WHENCE_IS_WORKSPACE (self));

  if (!done)
    g_signal_emit (self, signals[REFUSED], 0, error != NULL ? error->message : _("That was not done."));
}
