/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be changed of the event that is shown. */

#include "config.h"

#include "whence-details-private.h"

#include <glib/gi18n.h>

#include "whence-event-dialog.h"
#include "whence-naming.h"
#include "whence-words.h"

static void
set_text (WhenceDetails *self, WhenceEditKind which, const char *value)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *id = g_strdup (self->id);

  whence_workspace_check (self->workspace, whence_document_set_text (whence_workspace_get_document (self->workspace), id, which, value, &error), error);
}

static void
set_date (WhenceDetails *self, const WhenceSpan *span)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *id = g_strdup (self->id);

  whence_workspace_check (self->workspace, whence_document_set_date (whence_workspace_get_document (self->workspace), id, span, &error), error);
}

static void
title_commit_cb (WhenceDetails *self)
{
  g_autofree char *text = g_strstrip (g_strdup (whence_edit_row_get_text (self->title)));

  set_text (self, WHENCE_EDIT_TITLE, text);
}

static void
label_commit_cb (WhenceDetails *self)
{
  g_autofree char *text = g_strstrip (g_strdup (whence_edit_row_get_text (self->label)));

  set_text (self, WHENCE_EDIT_LABEL, text);
}

/* Nothing typed: the date is taken away. */
static void
date_commit_cb (WhenceDetails *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *id = g_strdup (self->id);
  WhenceSpan span;

  if (whence_edit_row_get_span (self->date, &span))
    set_date (self, &span);
  else
    whence_workspace_check (self->workspace, whence_document_set_undated (whence_workspace_get_document (self->workspace), id, &error), error);
}

static void
title_reset_cb (WhenceDetails *self)
{
  set_text (self, WHENCE_EDIT_TITLE, NULL);
}

static void
label_reset_cb (WhenceDetails *self)
{
  set_text (self, WHENCE_EDIT_LABEL, NULL);
}

static void
date_reset_cb (WhenceDetails *self)
{
  set_date (self, NULL);
}

static void
kind_cb (WhenceDetails *self)
{
  guint kind = gtk_drop_down_get_selected (self->kind);
  g_autofree char *id = g_strdup (self->id);
  const char *const ids[] = { id, NULL };
  g_autoptr (GError) error = NULL;

  if (self->is_filling || id == NULL || kind >= WHENCE_N_KINDS)
    return;
  whence_workspace_check (self->workspace, whence_document_set_kind (whence_workspace_get_document (self->workspace), ids, (WhenceKind) kind, &error), error);
}

static void
kind_reset_cb (WhenceDetails *self)
{
  g_autofree char *id = g_strdup (self->id);
  const char *const ids[] = { id, NULL };
  g_autoptr (GError) error = NULL;

  whence_workspace_check (self->workspace, whence_document_reset_kind (whence_workspace_get_document (self->workspace), ids, &error), error);
}

/**
 * whence_details_commit_note:
 * @self: a view
 *
 * Writes down the note that is being typed.  It belongs to the event it was written under, whichever is selected now.
 */
void
whence_details_commit_note (WhenceDetails *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->note);
  GtkTextIter begin, end;
  g_autofree char *text = NULL;

  if (self->is_filling || self->id == NULL || !gtk_text_buffer_get_modified (buffer))
    return;
  gtk_text_buffer_set_modified (buffer, FALSE);
  gtk_text_buffer_get_bounds (buffer, &begin, &end);
  text = g_strstrip (gtk_text_buffer_get_text (buffer, &begin, &end, TRUE));
  if (whence_document_find_event (whence_workspace_get_document (self->workspace), self->id) != NULL)
    set_text (self, WHENCE_EDIT_NOTE, text);
}

static void
alternative_clicked_cb (WhenceDetails *self, GtkButton *button)
{
  WhenceSpan span = *(const WhenceSpan *) g_object_get_data (G_OBJECT (button), "span");

  set_date (self, &span);
}

/* A date is no other one for being doubted. */
static gboolean
see_date (GHashTable *seen, const WhenceSpan *span)
{
  WhenceSpan sure = *span;

  sure.flags &= (guint8) ~WHENCE_SPAN_UNCERTAIN;
  return g_hash_table_add (seen, whence_words_format_span (&sure));
}

static void
add_alternative (WhenceDetails *self, const WhenceSpan *span, GHashTable *seen)
{
  g_autofree char *date = whence_words_format_span (span);
  GtkWidget *button;
  /* Translators: a button that takes another date: "Use 16 May 2023 Instead". */
  g_autofree char *label = whence_words_fill (_("Use {date} Instead"), "date", date, NULL);

  if (!see_date (seen, span))
    return;
  button = gtk_button_new_with_label (label);
  g_object_set_data_full (G_OBJECT (button), "span", g_memdup2 (span, sizeof *span), g_free);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "small");
  gtk_widget_set_tooltip_text (button, _("Use this date for the event"));
  g_signal_connect_object (button, "clicked", G_CALLBACK (alternative_clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->reasons, button);
}

/* Other dates the words could mean, and those that other tellings give. */
void
whence_details_fill_alternatives (WhenceDetails *self, const WhenceEvent *event)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if (whence_document_is_read_only (whence_workspace_get_document (self->workspace)))
    return;
  if (event->dated)
    see_date (seen, &event->span);
  for (guint i = 0; i < event->mentions->len; i++)
    {
      const WhenceMention *mention = g_ptr_array_index (event->mentions, i);

      if (event->dated && whence_mention_tells_date (mention))
        add_alternative (self, &mention->span, seen);
      for (guint a = 0; a < mention->n_alternatives; a++)
        add_alternative (self, &mention->alternatives[a].span, seen);
    }
}

/* A button below a passage, @quote, that makes it an event of its own. */
void
whence_details_add_take_out (WhenceDetails *self, guint mention, const char *quote)
{
  GtkWidget *button = gtk_button_new_with_label (_("Take Out"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.take-out");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "u", mention);
  gtk_widget_set_tooltip_text (button, _("Make this passage an event of its own"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, quote, -1);
  gtk_widget_set_halign (button, GTK_ALIGN_END);
  gtk_widget_add_css_class (button, "small");
  gtk_widget_add_css_class (button, "flat");
  gtk_box_append (self->passages, button);
}

/* What "yesterday" is counted from: the day the first telling was written. */
static const WhenceSpan *
find_reference (WhenceDetails *self, const WhenceEvent *event)
{
  const WhenceMention *mention = event->mentions->len > 0 ? g_ptr_array_index (event->mentions, 0) : NULL;
  const WhenceReading *reading = mention != NULL ? whence_workspace_get_reading (self->workspace, whence_article_get_hash (mention->article)) : NULL;
  const WhenceCandidate *best = reading != NULL ? whence_reference_get_best (&reading->reference) : NULL;

  return best != NULL ? &best->span : NULL;
}

static void
fill_note (WhenceDetails *self, const WhenceEvent *event)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->note);
  GtkTextIter begin, end;
  g_autofree char *text = NULL;

  gtk_text_buffer_get_bounds (buffer, &begin, &end);
  text = gtk_text_buffer_get_text (buffer, &begin, &end, TRUE);
  if (g_strcmp0 (text, event->note != NULL ? event->note : "") != 0)
    gtk_text_buffer_set_text (buffer, event->note != NULL ? event->note : "", -1);
  gtk_text_buffer_set_modified (buffer, FALSE);
}

/* Shows what can be changed as it is now. */
void
whence_details_fill_fields (WhenceDetails *self, const WhenceEvent *event)
{
  gboolean locked = whence_document_is_read_only (whence_workspace_get_document (self->workspace));
  gboolean made = (event->edited & WHENCE_EDITED_MADE) != 0;
  g_autofree char *title = whence_words_quote (event->title, -1);
  g_autofree char *label = whence_words_quote (event->label, -1);
  g_autofree char *date = event->dated ? whence_words_format_span (&event->span) : NULL;
  WhenceEditRow *const rows[] = { self->title, self->label, self->date };

  self->is_filling = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    whence_edit_row_set_locked (rows[i], locked);
  whence_edit_row_set (self->title, title, !made && (event->edited & WHENCE_EDITED_TITLE) != 0);
  whence_edit_row_set (self->label, label, !made && (event->edited & WHENCE_EDITED_LABEL) != 0);
  whence_edit_row_set_reference (self->date, find_reference (self, event));
  whence_edit_row_set (self->date, date, !made && (event->edited & WHENCE_EDITED_DATE) != 0);
  gtk_button_set_icon_name (self->star, event->starred ? "starred-symbolic" : "non-starred-symbolic");
  gtk_drop_down_set_selected (self->kind, event->kind);
  gtk_widget_set_sensitive (GTK_WIDGET (self->kind), !locked);
  gtk_widget_set_visible (self->kind_reset, !locked && !made && (event->edited & WHENCE_EDITED_KIND) != 0);
  gtk_text_view_set_editable (self->note, !locked);
  fill_note (self, event);
  self->is_filling = FALSE;
}

void
whence_details_bind_edits (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, title_commit_cb);
  gtk_widget_class_bind_template_callback (widget_class, label_commit_cb);
  gtk_widget_class_bind_template_callback (widget_class, date_commit_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_reset_cb);
  gtk_widget_class_bind_template_callback (widget_class, label_reset_cb);
  gtk_widget_class_bind_template_callback (widget_class, date_reset_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_reset_cb);
}

void
whence_details_init_edits (WhenceDetails *self)
{
  g_autoptr (GtkStringList) kinds = whence_event_dialog_new_kinds ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->is_filling = TRUE;
  gtk_drop_down_set_model (self->kind, G_LIST_MODEL (kinds));
  self->is_filling = FALSE;
  whence_naming_set (GTK_WIDGET (self->kind), _("Kind"));
  whence_naming_set (self->more, _("Change This Event"));
  g_signal_connect_object (self->kind, "notify::selected", G_CALLBACK (kind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (whence_details_commit_note), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->note), focus);
}

/**
 * whence_details_edit_title:
 * @self: a view
 *
 * Begins to edit the title of the event.
 */
void
whence_details_edit_title (WhenceDetails *self)
{
  g_return_if_fail (WHENCE_IS_DETAILS (self));

  whence_edit_row_edit (self->title);
}

/**
 * whence_details_edit_date:
 * @self: a view
 *
 * Begins to edit the date of the event.
 */
void
whence_details_edit_date (WhenceDetails *self)
{
  g_return_if_fail (WHENCE_IS_DETAILS (self));

  whence_edit_row_edit (self->date);
}
