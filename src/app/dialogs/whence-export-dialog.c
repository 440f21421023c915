/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-export-dialog.h"

#include <glib/gi18n.h>

#include "whence-tick-words.h"
#include "whence-words.h"

struct _WhenceExportDialog
{
  GtkWindow parent_instance;
  GtkBox *forms;
  GtkWidget *layouts;
  GtkCheckButton *timeline;
  GtkCheckButton *table;
  GtkLabel *count;
  GtkWidget *done;
  GtkCheckButton *buttons[WHENCE_EXPORT_N_FORMS];
  GSettings *settings;
};

enum
{
  EXPORT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhenceExportDialog, whence_export_dialog, GTK_TYPE_WINDOW)

static const WhenceExportForm *
get_form (WhenceExportDialog *self)
{
  for (guint i = 0; i < WHENCE_EXPORT_N_FORMS; i++)
    if (gtk_check_button_get_active (self->buttons[i]))
      return whence_export_get_form (i);
  return whence_export_get_form (0);
}

static void
form_toggled_cb (WhenceExportDialog *self)
{
  gtk_widget_set_sensitive (self->layouts, get_form (self)->is_drawn);
}

/* What was chosen is proposed the next time. */
static void
done_clicked_cb (WhenceExportDialog *self)
{
  const WhenceExportForm *form = get_form (self);
  gboolean is_table = gtk_check_button_get_active (self->table);

  g_settings_set_string (self->settings, "export-form", form->suffix + 1);
  if (form->is_drawn)
    g_settings_set_string (self->settings, "export-layout", is_table ? "table" : "timeline");
  g_signal_emit (self, signals[EXPORT], 0, form->suffix, is_table);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
whence_export_dialog_dispose (GObject *object)
{
  WhenceExportDialog *self = WHENCE_EXPORT_DIALOG (object);

  g_clear_object (&self->settings);
  G_OBJECT_CLASS (whence_export_dialog_parent_class)->dispose (object);
}

static void
whence_export_dialog_class_init (WhenceExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_export_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/whence/Whence/whence-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WhenceExportDialog, forms);
  gtk_widget_class_bind_template_child (widget_class, WhenceExportDialog, layouts);
  gtk_widget_class_bind_template_child (widget_class, WhenceExportDialog, timeline);
  gtk_widget_class_bind_template_child (widget_class, WhenceExportDialog, table);
  gtk_widget_class_bind_template_child (widget_class, WhenceExportDialog, count);
  gtk_widget_class_bind_template_child (widget_class, WhenceExportDialog, done);
  gtk_widget_class_bind_template_callback (widget_class, done_clicked_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);

  /**
   * WhenceExportDialog::export:
   * @suffix: of the form that was chosen, see whence_export_find_form()
   * @is_table: whether pages are to be a chronology
   */
  signals[EXPORT] = g_signal_new ("export", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                  G_TYPE_STRING, G_TYPE_BOOLEAN);
}

static GtkWidget *
form_label_new (const WhenceExportForm *form)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *name = gtk_label_new (_(form->name));
  GtkWidget *use = gtk_label_new (_(form->use));

  gtk_widget_set_hexpand (box, TRUE);
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_xalign (GTK_LABEL (use), 0);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_wrap (GTK_LABEL (use), TRUE);
  gtk_widget_add_css_class (use, "caption");
  gtk_widget_add_css_class (use, "dim");
  gtk_widget_add_css_class (box, "choice");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), use);
  return box;
}

static void
add_form (WhenceExportDialog *self, guint i)
{
  const WhenceExportForm *form = whence_export_get_form (i);
  GtkWidget *button = gtk_check_button_new ();

  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), form_label_new (form));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _(form->name),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, _(form->use), -1);
  /* As those have that are made with a label. */
  gtk_widget_add_css_class (button, "text-button");
  self->buttons[i] = GTK_CHECK_BUTTON (button);
  if (i > 0)
    gtk_check_button_set_group (self->buttons[i], self->buttons[0]);
  g_signal_connect_object (button, "toggled", G_CALLBACK (form_toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->forms, button);
}

/* A check button would take Return as another click, where nothing is left to choose. */
static gboolean
key_pressed_cb (WhenceExportDialog *self, guint key)
{
  if ((key != GDK_KEY_Return && key != GDK_KEY_KP_Enter) || !GTK_IS_CHECK_BUTTON (gtk_window_get_focus (GTK_WINDOW (self))))
    return GDK_EVENT_PROPAGATE;
  done_clicked_cb (self);
  return GDK_EVENT_STOP;
}

static void
whence_export_dialog_init (WhenceExportDialog *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  for (guint i = 0; i < WHENCE_EXPORT_N_FORMS; i++)
    add_form (self, i);
}

static void
choose_as_before (WhenceExportDialog *self)
{
  g_autofree char *earlier = g_settings_get_string (self->settings, "export-form");
  g_autofree char *layout = g_settings_get_string (self->settings, "export-layout");
  guint chosen = 0;

  for (guint i = 0; i < WHENCE_EXPORT_N_FORMS; i++)
    if (g_str_equal (whence_export_get_form (i)->suffix + 1, earlier))
      chosen = i;
  gtk_check_button_set_active (self->buttons[chosen], TRUE);
  gtk_check_button_set_active (g_str_equal (layout, "table") ? self->table : self->timeline, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->buttons[chosen]));
}

static void
show_count (WhenceExportDialog *self, guint n_shown, guint n_left_out)
{
  g_autofree char *shown = whence_tick_words_number (n_shown);
  g_autofree char *all = whence_tick_words_number (n_shown + n_left_out);
  /* Translators: {n} and {all} are numbers. */
  g_autofree char *text = n_left_out > 0 ? whence_words_fill (_("{n} of {all} events: those that are shown now"), "n", shown, "all", all, NULL)
                                         : whence_words_count_events (n_shown);

  gtk_label_set_label (self->count, text);
}

/**
 * whence_export_dialog_new:
 * @parent: the window it belongs to
 * @settings: what was chosen earlier
 * @n_shown: how many events will be exported
 * @n_left_out: how many will not, for they are hidden or filtered out
 *
 * Returns: (transfer floating): a dialog
 */
GtkWidget *
whence_export_dialog_new (GtkWindow *parent, GSettings *settings, guint n_shown, guint n_left_out)
{
  WhenceExportDialog *self = g_object_new (WHENCE_TYPE_EXPORT_DIALOG, "transient-for", parent, NULL);

  self->settings = g_object_ref (settings);
  choose_as_before (self);
  form_toggled_cb (self);
  show_count (self, n_shown, n_left_out);
  return GTK_WIDGET (self);
}
