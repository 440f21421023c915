/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-event-row.h"

#include <glib/gi18n.h>

#include "whence-naming.h"
#include "whence-words.h"

struct _WhenceEventRow
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkLabel *date;
  GtkLabel *title;
  GtkLabel *more;
};

G_DEFINE_FINAL_TYPE (WhenceEventRow, whence_event_row, GTK_TYPE_WIDGET)

static void
whence_event_row_dispose (GObject *object)
{
  WhenceEventRow *self = WHENCE_EVENT_ROW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (whence_event_row_parent_class)->dispose (object);
}

static void
whence_event_row_class_init (WhenceEventRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_event_row_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "event");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/whence/Whence/whence-event-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WhenceEventRow, box);
  gtk_widget_class_bind_template_child (widget_class, WhenceEventRow, date);
  gtk_widget_class_bind_template_child (widget_class, WhenceEventRow, title);
  gtk_widget_class_bind_template_child (widget_class, WhenceEventRow, more);
}

static void
whence_event_row_init (WhenceEventRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * whence_event_row_new:
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
whence_event_row_new (void)
{
  return g_object_new (WHENCE_TYPE_EVENT_ROW, NULL);
}

static void
set_uncertain (GtkWidget *widget, gboolean uncertain)
{
  if (uncertain)
    gtk_widget_add_css_class (widget, "uncertain");
  else
    gtk_widget_remove_css_class (widget, "uncertain");
}

/**
 * whence_event_row_set_event:
 * @self: a row
 * @event: the event to show
 */
void
whence_event_row_set_event (WhenceEventRow *self, const WhenceEvent *event)
{
  g_autofree char *date = NULL;
  g_autofree char *title = NULL;
  g_autofree char *sources = NULL;
  g_autofree char *more = NULL;
  g_autofree char *name = NULL;
  const char *status;

  g_return_if_fail (WHENCE_IS_EVENT_ROW (self));
  g_return_if_fail (event != NULL);

  date = event->dated ? whence_words_format_span (&event->span) : g_strdup (_("No date"));
  title = whence_words_quote (event->title, -1);
  status = whence_words_status (event->status);
  sources = event->mentions->len > 0 ? whence_words_count_sources (whence_event_get_n_sources (event)) : g_strdup (_("added by you"));
  more = g_strdup_printf ("%s%s %s · %s%s%s", event->starred ? "★ " : "", whence_words_kind_symbol (event->kind),
                          whence_words_kind (event->kind), sources, status != NULL ? " · " : "", status != NULL ? status : "");
  gtk_label_set_label (self->date, date);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->more, more);
  name = g_strdup_printf ("%s: %s", date, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  whence_naming_set_row (GTK_WIDGET (self), name);
  set_uncertain (GTK_WIDGET (self->date), !event->dated || (event->span.flags & WHENCE_SPAN_UNCERTAIN) != 0);
}
