/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-event-dialog.h"

#include <glib/gi18n.h>

#include "whence-date-field.h"
#include "whence-edtf.h"
#include "whence-naming.h"
#include "whence-words.h"

#define TITLE_CHARS 80

struct _WhenceEventDialog
{
  GtkWindow parent_instance;
  GtkLabel *passage;
  GtkEditable *title;
  WhenceDateField *date;
  GtkDropDown *kind;
  GtkEditable *note;
  GtkWidget *add;
  WhenceArticle *article;
  guint32 begin;
  guint32 end;
};

enum
{
  ADD_EVENT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhenceEventDialog, whence_event_dialog, GTK_TYPE_WINDOW)

static void
changed_cb (WhenceEventDialog *self)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (self->title)));
  WhenceSpan span;

  gtk_widget_set_sensitive (self->add, *title != '\0' && (whence_date_field_is_empty (self->date) || whence_date_field_get_span (self->date, &span)));
}

static void
add_clicked_cb (WhenceEventDialog *self)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (self->title)));
  WhenceSpan span;
  WhenceNewEvent event = {
    .title = title,
    .span = whence_date_field_get_span (self->date, &span) ? &span : NULL,
    .kind = (WhenceKind) gtk_drop_down_get_selected (self->kind),
    .note = gtk_editable_get_text (self->note),
    .article = self->article != NULL ? whence_article_get_hash (self->article) : NULL,
    .begin = self->begin,
    .end = self->end,
  };

  if (!gtk_widget_get_sensitive (self->add))
    return;
  g_signal_emit (self, signals[ADD_EVENT], 0, &event);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
whence_event_dialog_dispose (GObject *object)
{
  g_clear_pointer (&WHENCE_EVENT_DIALOG (object)->article, whence_article_unref);
  G_OBJECT_CLASS (whence_event_dialog_parent_class)->dispose (object);
}

static void
whence_event_dialog_class_init (WhenceEventDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_event_dialog_dispose;
  g_type_ensure (WHENCE_TYPE_DATE_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/whence/Whence/whence-event-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WhenceEventDialog, passage);
  gtk_widget_class_bind_template_child (widget_class, WhenceEventDialog, title);
  gtk_widget_class_bind_template_child (widget_class, WhenceEventDialog, date);
  gtk_widget_class_bind_template_child (widget_class, WhenceEventDialog, kind);
  gtk_widget_class_bind_template_child (widget_class, WhenceEventDialog, note);
  gtk_widget_class_bind_template_child (widget_class, WhenceEventDialog, add);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_clicked_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);

  /**
   * WhenceEventDialog::add-event:
   * @event: what to add, a #WhenceNewEvent
   */
  signals[ADD_EVENT] = g_signal_new ("add-event", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                     G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
whence_event_dialog_init (WhenceEventDialog *self)
{
  g_autoptr (GtkStringList) kinds = whence_event_dialog_new_kinds ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_down_set_model (self->kind, G_LIST_MODEL (kinds));
  whence_naming_set (GTK_WIDGET (self->kind), _("Kind"));
  changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->title));
}

/**
 * whence_event_dialog_new_kinds:
 *
 * Returns: (transfer full): the kinds of events in words, in their order
 */
GtkStringList *
whence_event_dialog_new_kinds (void)
{
  GtkStringList *kinds = gtk_string_list_new (NULL);

  for (WhenceKind kind = 0; kind < WHENCE_N_KINDS; kind++)
    gtk_string_list_take (kinds, g_strconcat (whence_words_kind_symbol (kind), " ", whence_words_kind (kind), NULL));
  return kinds;
}

/**
 * whence_event_dialog_new:
 * @parent: the window it belongs to
 *
 * Returns: (transfer floating): a dialog for an event to be added
 */
GtkWidget *
whence_event_dialog_new (GtkWindow *parent)
{
  return g_object_new (WHENCE_TYPE_EVENT_DIALOG, "transient-for", parent, NULL);
}

/**
 * whence_event_dialog_set_passage:
 * @self: a dialog
 * @article: the article that tells the event
 * @begin: first byte of the passage
 * @end: the byte after
 * @timexes: (nullable) (element-type WhenceTimex): the article's dates; the first within the passage is proposed
 */
void
whence_event_dialog_set_passage (WhenceEventDialog *self, WhenceArticle *article, guint32 begin, guint32 end, const GArray *timexes)
{
  g_autofree char *quote = whence_words_quote (article->text + begin, (gssize) end - begin);
  g_autofree char *title = g_utf8_substring (quote, 0, MIN (g_utf8_strlen (quote, -1), TITLE_CHARS));

  self->article = whence_article_ref (article);
  self->begin = begin;
  self->end = end;
  gtk_label_set_label (self->passage, quote);
  gtk_widget_set_visible (GTK_WIDGET (self->passage), TRUE);
  gtk_editable_set_text (self->title, title);
  for (guint i = 0; timexes != NULL && i < timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (timexes, WhenceTimex, i);

      if (timex->has_span && timex->begin >= begin && timex->end <= end)
        {
          g_autofree char *edtf = whence_edtf_format (&timex->span);

          whence_date_field_set_text (self->date, edtf);
          break;
        }
    }
  changed_cb (self);
}
