/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be done with events without changing them: look at them nearer, read them where they stand, take them elsewhere. */

#include "config.h"

#include "whence-window-private.h"

#include "whence-citation.h"

static const struct
{
  const char *target;
  char *(*make) (GPtrArray *events);
} copies[] = {
  { "text", whence_citation_list },
  { "citation", whence_citation_quote },
};

/* The marked ones in order of time; the selected one alone where it is in no view. */
static GPtrArray *
dup_marked_events (WhenceWindow *self)
{
  GPtrArray *events = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  g_autoptr (GtkBitset) marked = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (whence_workspace_get_marks (self->workspace)));
  WhenceEvent *selected = whence_workspace_get_selected (self->workspace);
  GtkBitsetIter iter;
  guint position;

  for (gboolean more = gtk_bitset_iter_init_first (&iter, marked, &position); more; more = gtk_bitset_iter_next (&iter, &position))
    g_ptr_array_add (events, whence_event_ref (whence_event_list_get (whence_workspace_get_events (self->workspace), position)));
  if (events->len == 0 && selected != NULL)
    g_ptr_array_add (events, whence_event_ref (selected));
  return events;
}

static void
copy (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);
  g_autoptr (GPtrArray) events = dup_marked_events (self);

  for (guint i = 0; i < G_N_ELEMENTS (copies) && events->len > 0; i++)
    if (g_str_equal (copies[i].target, g_variant_get_string (parameter, NULL)))
      {
        g_autofree char *text = copies[i].make (events);

        gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
      }
}

static void
show_in_article (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);
  const WhenceEvent *event = whence_workspace_get_selected (self->workspace);
  const WhenceMention *mention = event != NULL && event->mentions->len > 0 ? g_ptr_array_index (event->mentions, 0) : NULL;

  if (mention != NULL)
    whence_window_open_article (self, mention->article, mention->begin, mention->end);
}

static void
zoom_to_marked (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);

  g_settings_set_string (self->settings, "view", "timeline");
  whence_window_show_pane (self, WHENCE_PANE_EVENTS);
  whence_canvas_zoom_to_marked (self->canvas);
}

/* What can be done with what is selected. */
void
whence_window_update_event_actions (WhenceWindow *self)
{
  const WhenceEvent *event = whence_workspace_get_selected (self->workspace);
  gboolean is_listed
    = gtk_single_selection_get_selected (whence_workspace_get_selection (self->workspace)) != GTK_INVALID_LIST_POSITION;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.copy", event != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.show-details", event != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.show-in-article", event != NULL && event->mentions->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.zoom-to-marked", is_listed);
}

void
whence_window_install_event_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.copy", "s", copy);
  gtk_widget_class_install_action (widget_class, "win.show-in-article", NULL, show_in_article);
  gtk_widget_class_install_action (widget_class, "win.zoom-to-marked", NULL, zoom_to_marked);
}
