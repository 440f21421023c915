/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-paste-dialog.h"

#include <glib/gi18n.h>

struct _WhencePasteDialog
{
  GtkWindow parent_instance;
  GtkTextView *view;
  GtkWidget *add;
};

enum
{
  ADD_TEXT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhencePasteDialog, whence_paste_dialog, GTK_TYPE_WINDOW)

static char *
dup_text (WhencePasteDialog *self)
{
  GtkTextIter begin, end;

  gtk_text_buffer_get_bounds (gtk_text_view_get_buffer (self->view), &begin, &end);
  return gtk_text_buffer_get_text (gtk_text_view_get_buffer (self->view), &begin, &end, TRUE);
}

static void
text_changed_cb (WhencePasteDialog *self)
{
  g_autofree char *text = g_strstrip (dup_text (self));

  gtk_widget_set_sensitive (self->add, *text != '\0');
}

static void
add_clicked_cb (WhencePasteDialog *self)
{
  g_autofree char *text = dup_text (self);

  g_signal_emit (self, signals[ADD_TEXT], 0, text);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
answered_cb (WhencePasteDialog *self, gint response, GtkWindow *question)
{
  /* Its button may outlive the dialog for a moment, and with it the question, which must not go to it then. */
  gtk_window_set_transient_for (question, NULL);
  gtk_window_destroy (question);
  if (response == GTK_RESPONSE_ACCEPT)
    gtk_window_destroy (GTK_WINDOW (self));
}

/* What was typed is not thrown away by a key that was pressed too often. */
static gboolean
close_request_cb (WhencePasteDialog *self)
{
  GtkWidget *question;

  if (!gtk_widget_get_sensitive (self->add))
    return GDK_EVENT_PROPAGATE;
  question = gtk_message_dialog_new (GTK_WINDOW (self), GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT, GTK_MESSAGE_QUESTION,
                                     GTK_BUTTONS_NONE, "%s", _("Throw this text away?"));
  gtk_message_dialog_format_secondary_text (GTK_MESSAGE_DIALOG (question), "%s", _("It has not been added."));
  gtk_dialog_add_buttons (GTK_DIALOG (question), _("_Keep Writing"), GTK_RESPONSE_CANCEL, _("_Throw Away"), GTK_RESPONSE_ACCEPT, NULL);
  gtk_dialog_set_default_response (GTK_DIALOG (question), GTK_RESPONSE_CANCEL);
  gtk_widget_add_css_class (gtk_dialog_get_widget_for_response (GTK_DIALOG (question), GTK_RESPONSE_ACCEPT), "destructive-action");
  g_signal_connect_object (question, "response", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (question));
  return GDK_EVENT_STOP;
}

static void
whence_paste_dialog_class_init (WhencePasteDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/whence/Whence/whence-paste-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WhencePasteDialog, view);
  gtk_widget_class_bind_template_child (widget_class, WhencePasteDialog, add);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_request_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);

  /**
   * WhencePasteDialog::add-text:
   * @text: the text of an article
   */
  signals[ADD_TEXT] = g_signal_new ("add-text", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
whence_paste_dialog_init (WhencePasteDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/**
 * whence_paste_dialog_new:
 * @parent: the window it belongs to
 *
 * Returns: (transfer floating): a dialog to paste or type a text into
 */
GtkWidget *
whence_paste_dialog_new (GtkWindow *parent)
{
  return g_object_new (WHENCE_TYPE_PASTE_DIALOG, "transient-for", parent, NULL);
}
