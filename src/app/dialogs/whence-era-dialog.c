/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-era-dialog.h"

#include <glib/gi18n.h>

#include "whence-date-field.h"
#include "whence-edtf.h"
#include "whence-plot.h"
#include "whence-sign.h"
#include "whence-words.h"

#define SIGN_WIDTH 34
#define SIGN_HEIGHT 18

struct _WhenceEraDialog
{
  GtkWindow parent_instance;
  GtkEditable *name;
  WhenceDateField *from;
  WhenceDateField *to;
  GtkBox *colors;
  GtkLabel *fault;
  GtkButton *done;
  GtkWidget *buttons[WHENCE_N_ERA_COLORS];
  WhenceDocument *document;
  char *id; /* NULL where it is a new one */
};

G_DEFINE_FINAL_TYPE (WhenceEraDialog, whence_era_dialog, GTK_TYPE_WINDOW)

static WhenceEraColor
get_color (WhenceEraDialog *self)
{
  guint color = 0;

  while (color + 1 < WHENCE_N_ERA_COLORS && !gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->buttons[color])))
    color++;
  return (WhenceEraColor) color;
}

static void
set_color (WhenceEraDialog *self, WhenceEraColor color)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[color]), TRUE);
}

/* Why the dates are none of an era, or NULL where they are. */
static const char *
find_dates (WhenceEraDialog *self, WhenceSpan *out_span, GtkWidget **out_at)
{
  WhenceDateField *fields[] = { self->from, self->to };
  WhenceSpan ends[2];
  const WhenceSpan *known[2] = { NULL, NULL };

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      *out_at = GTK_WIDGET (fields[i]);
      if (whence_date_field_is_empty (fields[i]))
        continue;
      if (!whence_date_field_get_span (fields[i], &ends[i]))
        return i == 0 ? _("The first day is no date") : _("The last day is no date");
      known[i] = &ends[i];
    }
  return whence_era_join (known[0], known[1], out_span);
}

static void
show_fault (WhenceEraDialog *self, const char *fault)
{
  gtk_label_set_label (self->fault, fault != NULL ? fault : "");
  gtk_widget_set_visible (GTK_WIDGET (self->fault), fault != NULL);
}

/* What cannot be any more is said at once; what is missing yet, when it is to be done. */
static void
changed_cb (WhenceEraDialog *self)
{
  gboolean both = !whence_date_field_is_empty (self->from) && !whence_date_field_is_empty (self->to);
  WhenceSpan from, to, span;
  GtkWidget *at;

  both = both && whence_date_field_get_span (self->from, &from) && whence_date_field_get_span (self->to, &to);
  show_fault (self, both ? find_dates (self, &span, &at) : NULL);
}

static void
done_clicked_cb (WhenceEraDialog *self)
{
  const char *name = gtk_editable_get_text (self->name);
  g_autoptr (GError) error = NULL;
  WhenceSpan span = { 0 };
  GtkWidget *at = NULL;
  const char *fault = find_dates (self, &span, &at);
  gboolean done;

  if (fault == NULL)
    {
      at = GTK_WIDGET (self->name);
      fault = whence_era_find_fault (name, &span);
    }
  if (fault != NULL)
    {
      show_fault (self, fault);
      gtk_widget_grab_focus (at);
      return;
    }
  if (self->id != NULL)
    done = whence_document_set_era (self->document, self->id, name, &span, get_color (self), &error);
  else
    done = whence_document_add_era (self->document, name, &span, get_color (self), NULL, &error);
  if (!done)
    {
      show_fault (self, error->message);
      return;
    }
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
whence_era_dialog_dispose (GObject *object)
{
  WhenceEraDialog *self = WHENCE_ERA_DIALOG (object);

  g_clear_object (&self->document);
  g_clear_pointer (&self->id, g_free);
  G_OBJECT_CLASS (whence_era_dialog_parent_class)->dispose (object);
}

static void
whence_era_dialog_class_init (WhenceEraDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_era_dialog_dispose;
  g_type_ensure (WHENCE_TYPE_DATE_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/whence/Whence/whence-era-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WhenceEraDialog, name);
  gtk_widget_class_bind_template_child (widget_class, WhenceEraDialog, from);
  gtk_widget_class_bind_template_child (widget_class, WhenceEraDialog, to);
  gtk_widget_class_bind_template_child (widget_class, WhenceEraDialog, colors);
  gtk_widget_class_bind_template_child (widget_class, WhenceEraDialog, fault);
  gtk_widget_class_bind_template_child (widget_class, WhenceEraDialog, done);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, done_clicked_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
add_colors (WhenceEraDialog *self)
{
  for (guint i = 0; i < WHENCE_N_ERA_COLORS; i++)
    {
      WhencePrimitive block = { .shape = WHENCE_SHAPE_ERA, .fill = WHENCE_PAINT_TINT, .width = SIGN_WIDTH, .height = SIGN_HEIGHT,
                                .tint = whence_plot_get_era_tint ((WhenceEraColor) i), .pattern = (guint8) i };
      const char *words = whence_words_era_color ((WhenceEraColor) i);

      self->buttons[i] = gtk_toggle_button_new ();
      gtk_button_set_child (GTK_BUTTON (self->buttons[i]), whence_sign_new (&block, SIGN_WIDTH, SIGN_HEIGHT));
      gtk_widget_set_tooltip_text (self->buttons[i], words);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
      gtk_widget_add_css_class (self->buttons[i], "era-color");
      if (i > 0)
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (self->buttons[i]), GTK_TOGGLE_BUTTON (self->buttons[0]));
      gtk_box_append (self->colors, self->buttons[i]);
    }
}

static void
whence_era_dialog_init (WhenceEraDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_colors (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->name));
}

/* In words, where the field reads them back as the same date. */
static void
set_date (WhenceDateField *field, const WhenceSpan *span)
{
  g_autofree char *words = whence_words_format_span (span);
  g_autofree char *edtf = whence_edtf_format (span);
  WhenceSpan again;

  whence_date_field_set_text (field, whence_words_read_date (words, NULL, &again, NULL) && whence_span_equal (span, &again) ? words : edtf);
}

/**
 * whence_era_dialog_set_span:
 * @self: a dialog
 * @span: what to propose as its dates
 */
void
whence_era_dialog_set_span (WhenceEraDialog *self, const WhenceSpan *span)
{
  WhenceSpan from, to;
  gboolean has_from, has_to;

  g_return_if_fail (WHENCE_IS_ERA_DIALOG (self));

  whence_era_split (span, &from, &has_from, &to, &has_to);
  if (has_from)
    set_date (self->from, &from);
  if (has_to)
    set_date (self->to, &to);
  if (self->id == NULL)
    set_color (self, whence_eras_choose_color (whence_document_get_timeline (self->document)->eras, span));
}

/**
 * whence_era_dialog_new:
 * @parent: the window it belongs to
 * @document: whose era it is
 * @era: (nullable): the era to be changed; %NULL: another one
 *
 * Returns: (transfer floating): a dialog
 */
GtkWidget *
whence_era_dialog_new (GtkWindow *parent, WhenceDocument *document, const WhenceEra *era)
{
  WhenceEraDialog *self = g_object_new (WHENCE_TYPE_ERA_DIALOG, "transient-for", parent, NULL);

  self->document = g_object_ref (document);
  if (era == NULL)
    return GTK_WIDGET (self);
  self->id = g_strdup (era->id);
  gtk_window_set_title (GTK_WINDOW (self), _("Change Era"));
  gtk_button_set_label (self->done, _("Change"));
  gtk_editable_set_text (self->name, era->name);
  whence_era_dialog_set_span (self, &era->span);
  set_color (self, era->color);
  return GTK_WIDGET (self);
}
