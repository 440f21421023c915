/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be done to events: each is one step that can be undone. */

#include "config.h"

#include "whence-window-private.h"

#include <glib/gi18n.h>

#include "whence-event-dialog.h"
#include "whence-words.h"

static const char *const status_ids[] = { "unchecked", "confirmed", "disputed" }; /* ORDER STATUS */
G_STATIC_ASSERT (G_N_ELEMENTS (status_ids) == WHENCE_N_STATUSES);

static void
finish (WhenceWindow *self, gboolean done, const GError *error)
{
  whence_workspace_check (self->workspace, done, error);
  whence_window_update_edit_actions (self);
}

static void
status_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  WhenceWindow *self = user_data;
  g_auto (GStrv) ids = whence_workspace_dup_marked (self->workspace);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < WHENCE_N_STATUSES; i++)
    if (g_str_equal (g_variant_get_string (parameter, NULL), status_ids[i]) && ids[0] != NULL)
      finish (self, whence_document_set_status (whence_window_get_document (self), (const char *const *) ids, i, &error), error);
}

static void
star_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  WhenceWindow *self = user_data;
  g_auto (GStrv) ids = whence_workspace_dup_marked (self->workspace);
  g_autoptr (GVariant) state = g_action_get_state (G_ACTION (action));
  g_autoptr (GError) error = NULL;

  if (ids[0] != NULL)
    finish (self,
            whence_document_set_starred (whence_window_get_document (self), (const char *const *) ids, !g_variant_get_boolean (state), &error),
            error);
}

typedef gboolean (*SetFunc) (WhenceDocument    *document,
                             const char *const *ids,
                             gboolean           value,
                             GError           **error);

/* What was deleted comes back as it was, hidden where it had been hidden before. */
static gboolean
bring_back (WhenceDocument *document, const char *const *ids, gboolean value, GError **error)
{
  const WhenceEvent *event = whence_document_find_event (document, ids[0]);
  gboolean is_deleted = event != NULL && (event->edited & WHENCE_EDITED_DELETED) != 0;

  return (is_deleted ? whence_document_set_deleted : whence_document_set_hidden) (document, ids, value, error);
}

static const struct
{
  const char *action;
  SetFunc set;
  gboolean value;
} removals[] = {
  { "win.hide-event", whence_document_set_hidden, TRUE },
  { "win.show-event", bring_back, FALSE },
  { "win.delete-event", whence_document_set_deleted, TRUE },
};

/* What goes makes room for what comes after it, so that one can go on through the events. */
static void
remove_event (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);
  g_auto (GStrv) ids = whence_workspace_dup_marked (self->workspace);
  guint position = gtk_single_selection_get_selected (whence_workspace_get_selection (self->workspace));
  g_autoptr (GError) error = NULL;
  guint n;

  for (guint i = 0; i < G_N_ELEMENTS (removals) && ids[0] != NULL; i++)
    if (g_str_equal (name, removals[i].action))
      finish (self, removals[i].set (whence_window_get_document (self), (const char *const *) ids, removals[i].value, &error), error);
  n = g_list_model_get_n_items (G_LIST_MODEL (whence_workspace_get_events (self->workspace)));
  if (error == NULL && position != GTK_INVALID_LIST_POSITION && n > 0)
    whence_workspace_select (self->workspace, MIN (position, n - 1));
}

static void
merge_events (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);
  g_auto (GStrv) ids = whence_workspace_dup_marked (self->workspace);
  g_autoptr (GError) error = NULL;

  finish (self, whence_document_merge (whence_window_get_document (self), (const char *const *) ids, &error), error);
}

/* The event that is told by a passage and by nothing else. */
static const WhenceEvent *
find_told_once (WhenceWindow *self, const WhenceMention *mention)
{
  WhenceEventList *events = whence_workspace_get_events (self->workspace);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (events)); i++)
    {
      const WhenceEvent *event = whence_event_list_get (events, i);
      const WhenceMention *other = event->mentions->len == 1 ? g_ptr_array_index (event->mentions, 0) : NULL;

      if (other != NULL && other->article == mention->article && other->begin == mention->begin
          && other->expression_begin == mention->expression_begin)
        return event;
    }
  return NULL;
}

static void
tell_taken_out (WhenceWindow *self, const WhenceMention *mention)
{
  const WhenceEvent *event = find_told_once (self, mention);
  /* Translators: {title} is what an event is called. */
  g_autofree char *message = whence_words_fill (_("An event of its own now: {title}"), "title", event != NULL ? event->title : "", NULL);

  if (event != NULL)
    whence_window_offer_undo (self, message);
}

/* Of the selected event a passage that is not of it. */
static void
take_out (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);
  const WhenceEvent *event = whence_workspace_get_selected (self->workspace);
  guint at = g_variant_get_uint32 (parameter);
  g_autoptr (WhenceMention) mention = at < event->mentions->len ? whence_mention_copy (g_ptr_array_index (event->mentions, at)) : NULL;
  g_autoptr (GError) error = NULL;
  gboolean done = whence_document_split (whence_window_get_document (self), event->id, at, &error);

  finish (self, done, error);
  if (done)
    tell_taken_out (self, mention);
}

static void
edit_field (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);

  whence_window_close_article (self);
  whence_window_show_pane (self, WHENCE_PANE_DETAILS);
  if (g_str_equal (name, "win.edit-title"))
    whence_details_edit_title (self->details);
  else
    whence_details_edit_date (self->details);
}

static void
event_added_cb (WhenceWindow *self, const WhenceNewEvent *event)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *id = NULL;
  gboolean done = whence_document_add_event (whence_window_get_document (self), event, &id, &error);

  finish (self, done, error);
  if (done)
    whence_workspace_show (self->workspace, id);
}

/* By hand, or from what is selected in the article. */
static void
add_event (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);
  GtkWidget *dialog = whence_event_dialog_new (GTK_WINDOW (self));
  WhenceArticle *article;
  guint32 begin, end;

  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->right), "article") == 0
      && whence_reader_get_selection (self->reader, &article, &begin, &end))
    {
      g_autoptr (GArray) timexes = whence_document_read_timexes (whence_window_get_document (self), whence_article_get_hash (article));

      whence_event_dialog_set_passage (WHENCE_EVENT_DIALOG (dialog), article, begin, end, timexes);
    }
  g_signal_connect_object (dialog, "add-event", G_CALLBACK (event_added_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static const GActionEntry entries[] = {
  { "status", status_cb, "s", "'unchecked'" },
  { "star", star_cb, NULL, "false" },
};

static void
set_state (WhenceWindow *self, const char *name, GVariant *state, gboolean enabled)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), name);

  g_simple_action_set_state (G_SIMPLE_ACTION (action), state);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), enabled);
}

/* What can be done to the selected event, and how it stands. */
void
whence_window_update_edit_actions (WhenceWindow *self)
{
  static const char *const of_event[] = { "win.edit-title", "win.edit-date", "win.take-out" };
  const WhenceEvent *event = whence_workspace_get_selected (self->workspace);
  g_auto (GStrv) marked = whence_workspace_dup_marked (self->workspace);
  WhenceDocument *document = whence_window_get_document (self);
  gboolean writable = document != NULL && !whence_document_is_read_only (document);
  gboolean can = event != NULL && writable;
  gboolean is_hidden = event != NULL && (event->edited & WHENCE_EDITED_HIDDEN) != 0;
  gboolean is_deleted = event != NULL && (event->edited & WHENCE_EDITED_DELETED) != 0;

  for (guint i = 0; i < G_N_ELEMENTS (of_event); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), of_event[i], can);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.merge-events", can && g_strv_length (marked) > 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.hide-event", can && !is_hidden && !is_deleted);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.delete-event", can && !is_deleted);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.show-event", can && (is_hidden || is_deleted));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.add-event", writable);
  set_state (self, "status", g_variant_new_string (status_ids[event != NULL ? event->status : WHENCE_STATUS_UNCHECKED]), can);
  set_state (self, "star", g_variant_new_boolean (event != NULL && event->starred), can);
}

void
whence_window_init_edit (WhenceWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

void
whence_window_install_edit_actions (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (removals); i++)
    gtk_widget_class_install_action (widget_class, removals[i].action, NULL, remove_event);
  gtk_widget_class_install_action (widget_class, "win.merge-events", NULL, merge_events);
  gtk_widget_class_install_action (widget_class, "win.take-out", "u", take_out);
  gtk_widget_class_install_action (widget_class, "win.edit-title", NULL, edit_field);
  gtk_widget_class_install_action (widget_class, "win.edit-date", NULL, edit_field);
  gtk_widget_class_install_action (widget_class, "win.add-event", NULL, add_event);
}
