/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be done with eras: each change is one step that can be undone. */

#include "config.h"

#include "whence-window-private.h"

#include <glib/gi18n.h>

#include "whence-edtf.h"
#include "whence-era-dialog.h"
#include "whence-eras-dialog.h"
#include "whence-words.h"

/* From the first of the marked events to the last; the selected one alone where no more are. */
static gboolean
get_marked_span (WhenceWindow *self, guint least, WhenceSpan *out_span)
{
  g_autoptr (GtkBitset) marked = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (whence_workspace_get_marks (self->workspace)));
  const WhenceEvent *selected = whence_workspace_get_selected (self->workspace);
  WhenceSpan first = { .begin = G_MAXINT64 }, last = { .end = G_MININT64 };
  GtkBitsetIter iter;
  guint position;
  guint n = 0;

  for (gboolean more = gtk_bitset_iter_init_first (&iter, marked, &position); more; more = gtk_bitset_iter_next (&iter, &position))
    {
      const WhenceEvent *event = whence_event_list_get (whence_workspace_get_events (self->workspace), position);

      first = event->span.begin < first.begin ? event->span : first;
      last = event->span.end > last.end ? event->span : last;
      n++;
    }
  if (n == 0 && least <= 1 && selected != NULL && selected->dated)
    {
      first = last = selected->span;
      n = 1;
    }
  return n >= least && whence_era_join (&first, &last, out_span) == NULL;
}

/* Of what is marked ("events"), of a stretch of time (EDTF), or of what is marked or else in view (""). */
static void
name_era (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);
  const char *target = g_variant_get_string (parameter, NULL);
  GtkWidget *dialog = whence_era_dialog_new (GTK_WINDOW (self), whence_window_get_document (self), NULL);
  g_autofree char *in_view = whence_canvas_dup_stretch (self->canvas);
  WhenceSpan span;

  if (g_str_equal (target, "events") ? get_marked_span (self, 1, &span)
      : *target != '\0'             ? whence_edtf_parse (target, &span, NULL)
                                    : get_marked_span (self, 2, &span) || (in_view != NULL && whence_edtf_parse (in_view, &span, NULL)))
    whence_era_dialog_set_span (WHENCE_ERA_DIALOG (dialog), &span);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
edit_era (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);
  const WhenceEra *era = whence_document_find_era (whence_window_get_document (self), g_variant_get_string (parameter, NULL));

  if (era != NULL && !whence_document_is_read_only (whence_window_get_document (self)))
    gtk_window_present (GTK_WINDOW (whence_era_dialog_new (GTK_WINDOW (self), whence_window_get_document (self), era)));
}

static void
remove_era (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);
  WhenceDocument *document = whence_window_get_document (self);
  const WhenceEra *era = whence_document_find_era (document, g_variant_get_string (parameter, NULL));
  g_autofree char *message = NULL;
  g_autoptr (GError) error = NULL;
  gboolean done;

  if (era == NULL)
    return;
  /* Translators: {name} is what the user called a stretch of time. */
  message = whence_words_fill (_("The era “{name}” was removed."), "name", era->name, NULL);
  done = whence_document_remove_era (document, era->id, &error);
  whence_workspace_check (self->workspace, done, error);
  if (done)
    whence_window_offer_undo (self, message);
}

static void
color_era (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);
  WhenceDocument *document = whence_window_get_document (self);
  g_autoptr (GError) error = NULL;
  const WhenceEra *era;
  const char *id, *color;

  g_variant_get (parameter, "(&s&s)", &id, &color);
  era = whence_document_find_era (document, id);
  for (guint i = 0; i < WHENCE_N_ERA_COLORS && era != NULL; i++)
    if (g_str_equal (whence_era_color_get_id ((WhenceEraColor) i), color))
      {
        whence_workspace_check (self->workspace, whence_document_set_era (document, id, era->name, &era->span, (WhenceEraColor) i, &error), error);
        return;
      }
}

static void
zoom_to_era (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceWindow *self = WHENCE_WINDOW (widget);

  g_settings_set_string (self->settings, "view", "timeline");
  whence_window_show_pane (self, WHENCE_PANE_EVENTS);
  whence_canvas_zoom_to_era (self->canvas, g_variant_get_string (parameter, NULL));
}

static void
show_eras (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_window_present (GTK_WINDOW (whence_eras_dialog_new (GTK_WINDOW (widget), whence_window_get_document (WHENCE_WINDOW (widget)))));
}

/* Shows the eras of the document as they are now. */
void
whence_window_update_eras (WhenceWindow *self)
{
  whence_canvas_set_eras (self->canvas, whence_document_get_timeline (whence_window_get_document (self))->eras);
}

/* What can be done with eras, which may be where there is a document to write to. */
void
whence_window_update_era_actions (WhenceWindow *self)
{
  static const char *const changes[] = { "win.name-era", "win.edit-era", "win.remove-era", "win.color-era" };
  WhenceDocument *document = whence_window_get_document (self);
  gboolean writable = document != NULL && !whence_document_is_read_only (document);

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), changes[i], writable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.eras", document != NULL);
}

void
whence_window_install_era_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.name-era", "s", name_era);
  gtk_widget_class_install_action (widget_class, "win.edit-era", "s", edit_era);
  gtk_widget_class_install_action (widget_class, "win.remove-era", "s", remove_era);
  gtk_widget_class_install_action (widget_class, "win.color-era", "(ss)", color_era);
  gtk_widget_class_install_action (widget_class, "win.zoom-to-era", "s", zoom_to_era);
  gtk_widget_class_install_action (widget_class, "win.eras", NULL, show_eras);
}
