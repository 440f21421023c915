/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-edit-row.h"

#include <glib/gi18n.h>

#include "whence-date-field.h"
#include "whence-wrapping.h"

struct _WhenceEditRow
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkWidget *button;
  GtkLabel *shown;
  GtkWidget *editor; /* a GtkEntry, or a WhenceDateField where it is a date */
  GtkWidget *foot;
  char *label;
  char *empty;
  char *text;
  gboolean is_date;
  gboolean is_editing;
};

enum
{
  PROP_0,
  PROP_LABEL,
  PROP_EMPTY,
  PROP_IS_DATE,
  PROP_TEXT_CLASS,
  N_PROPERTIES
};

enum
{
  COMMIT,
  RESET,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhenceEditRow, whence_edit_row, GTK_TYPE_WIDGET)

static void
set_editing (WhenceEditRow *self, gboolean is_editing)
{
  self->is_editing = is_editing;
  gtk_widget_set_visible (self->editor, is_editing);
  gtk_widget_set_visible (self->button, !is_editing);
}

/* What is no date is not taken, and stays to be corrected. */
static void
commit (WhenceEditRow *self)
{
  WhenceSpan span;

  if (!self->is_editing)
    return;
  if (g_strcmp0 (whence_edit_row_get_text (self), self->text) == 0)
    {
      whence_edit_row_cancel (self);
      return;
    }
  if (self->is_date && !whence_date_field_is_empty (WHENCE_DATE_FIELD (self->editor)) && !whence_edit_row_get_span (self, &span))
    return;
  set_editing (self, FALSE);
  g_signal_emit (self, signals[COMMIT], 0);
}

static void
leave_cb (WhenceEditRow *self)
{
  WhenceSpan span;

  if (!self->is_editing)
    return;
  if (self->is_date && !whence_edit_row_get_span (self, &span))
    whence_edit_row_cancel (self);
  else
    commit (self);
}

static gboolean
key_pressed_cb (WhenceEditRow *self, guint keyval)
{
  if (keyval != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  whence_edit_row_cancel (self);
  gtk_widget_grab_focus (self->button);
  return GDK_EVENT_STOP;
}

static void
reset_cb (WhenceEditRow *self)
{
  g_signal_emit (self, signals[RESET], 0);
}

static void
whence_edit_row_constructed (GObject *object)
{
  WhenceEditRow *self = WHENCE_EDIT_ROW (object);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  G_OBJECT_CLASS (whence_edit_row_parent_class)->constructed (object);
  if (self->is_date)
    self->editor = whence_date_field_new (self->label);
  else
    {
      self->editor = gtk_entry_new ();
      gtk_editable_set_width_chars (GTK_EDITABLE (self->editor), 8);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->editor), GTK_ACCESSIBLE_PROPERTY_LABEL, self->label, -1);
    }
  gtk_widget_set_visible (self->editor, FALSE);
  gtk_box_insert_child_after (GTK_BOX (self->box), self->editor, self->button);
  g_signal_connect_object (self->editor, "activate", G_CALLBACK (commit), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->editor, keys);
  gtk_widget_add_controller (self->editor, focus);
  whence_edit_row_set (self, NULL, FALSE);
}

static void
whence_edit_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  WhenceEditRow *self = WHENCE_EDIT_ROW (object);

  switch (id)
    {
    case PROP_LABEL:
      self->label = g_value_dup_string (value);
      break;
    case PROP_EMPTY:
      self->empty = g_value_dup_string (value);
      break;
    case PROP_IS_DATE:
      self->is_date = g_value_get_boolean (value);
      break;
    case PROP_TEXT_CLASS:
      if (g_value_get_string (value) != NULL)
        gtk_widget_add_css_class (GTK_WIDGET (self->shown), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
whence_edit_row_dispose (GObject *object)
{
  WhenceEditRow *self = WHENCE_EDIT_ROW (object);

  self->is_editing = FALSE;
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->empty, g_free);
  g_clear_pointer (&self->text, g_free);
  G_OBJECT_CLASS (whence_edit_row_parent_class)->dispose (object);
}

static void
whence_edit_row_class_init (WhenceEditRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = whence_edit_row_constructed;
  object_class->set_property = whence_edit_row_set_property;
  object_class->dispose = whence_edit_row_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "editrow");

  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  properties[PROP_EMPTY] = g_param_spec_string ("empty", NULL, NULL, NULL, flags);
  properties[PROP_IS_DATE] = g_param_spec_boolean ("is-date", NULL, NULL, FALSE, flags);
  properties[PROP_TEXT_CLASS] = g_param_spec_string ("text-class", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  /**
   * WhenceEditRow::commit:
   *
   * Something else was typed, and it is what it ought to be.
   */
  signals[COMMIT] = g_signal_new ("commit", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * WhenceEditRow::reset:
   *
   * What was extracted is to be shown again.
   */
  signals[RESET] = g_signal_new ("reset", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
foot_new (WhenceEditRow *self)
{
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *reset = gtk_button_new_with_label (_("Back to what was extracted"));

  gtk_widget_add_css_class (reset, "flat");
  gtk_widget_add_css_class (reset, "caption");
  gtk_widget_add_css_class (reset, "reset");
  gtk_widget_set_tooltip_text (reset, _("You changed this"));
  g_signal_connect_object (reset, "clicked", G_CALLBACK (reset_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (foot), reset);
  gtk_widget_set_visible (foot, FALSE);
  return foot;
}

static void
whence_edit_row_init (WhenceEditRow *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  self->button = gtk_button_new ();
  self->shown = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->shown, 0);
  whence_wrapping_set (self->shown);
  gtk_label_set_width_chars (self->shown, 12);
  gtk_button_set_child (GTK_BUTTON (self->button), GTK_WIDGET (self->shown));
  gtk_widget_add_css_class (self->button, "flat");
  gtk_widget_add_css_class (self->button, "editable");
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (whence_edit_row_edit), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), self->button);
  self->foot = foot_new (self);
  gtk_box_append (GTK_BOX (self->box), self->foot);
}

/**
 * whence_edit_row_set:
 * @self: a row
 * @text: (nullable): its text, or its date in words
 * @is_edited: whether the user changed it
 */
void
whence_edit_row_set (WhenceEditRow *self, const char *text, gboolean is_edited)
{
  const char *shown = text != NULL && *text != '\0' ? text : self->empty != NULL ? self->empty : "";
  g_autofree char *name = g_strdup_printf ("%s: %s", self->label, shown);
  char *copy = g_strdup (text != NULL ? text : "");

  g_return_if_fail (WHENCE_IS_EDIT_ROW (self));

  g_free (self->text);
  self->text = copy;
  set_editing (self, FALSE);
  gtk_label_set_label (self->shown, shown);
  if (*copy == '\0')
    gtk_widget_add_css_class (self->button, "unset");
  else
    gtk_widget_remove_css_class (self->button, "unset");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_tooltip_text (self->button, gtk_widget_get_sensitive (self->button) ? _("Click to Change") : NULL);
  gtk_widget_set_visible (self->foot, is_edited);
}

/**
 * whence_edit_row_set_reference:
 * @self: a row with a date
 * @reference: (nullable): what "yesterday" is counted from
 */
void
whence_edit_row_set_reference (WhenceEditRow *self, const WhenceSpan *reference)
{
  g_return_if_fail (self->is_date);

  whence_date_field_set_reference (WHENCE_DATE_FIELD (self->editor), reference);
}

/**
 * whence_edit_row_set_locked:
 * @self: a row
 * @is_locked: whether it may not be edited
 */
void
whence_edit_row_set_locked (WhenceEditRow *self, gboolean is_locked)
{
  gtk_widget_set_can_target (self->button, !is_locked);
  gtk_widget_set_focusable (self->button, !is_locked);
  gtk_widget_set_sensitive (self->foot, !is_locked);
}

/**
 * whence_edit_row_edit:
 * @self: a row
 *
 * Begins to edit it.
 */
void
whence_edit_row_edit (WhenceEditRow *self)
{
  if (self->is_editing || !gtk_widget_get_can_target (self->button))
    return;
  if (self->is_date)
    whence_date_field_set_text (WHENCE_DATE_FIELD (self->editor), self->text);
  else
    gtk_editable_set_text (GTK_EDITABLE (self->editor), self->text);
  set_editing (self, TRUE);
  gtk_widget_grab_focus (self->editor);
}

/**
 * whence_edit_row_type:
 * @self: a row
 * @letter: what was typed while the row had the focus
 *
 * Begins to edit it with what is typed in place of what is there.
 *
 * Returns: whether it did; it does not while it is being edited or may not be
 */
gboolean
whence_edit_row_type (WhenceEditRow *self, gunichar letter)
{
  char text[7] = "";
  GtkEditable *entry;

  g_return_val_if_fail (WHENCE_IS_EDIT_ROW (self), FALSE);

  if (self->is_editing || !gtk_widget_get_can_target (self->button))
    return FALSE;
  whence_edit_row_edit (self);
  entry = self->is_date ? whence_date_field_get_editable (WHENCE_DATE_FIELD (self->editor)) : GTK_EDITABLE (self->editor);
  g_unichar_to_utf8 (letter, text);
  gtk_editable_set_text (entry, text);
  gtk_editable_set_position (entry, -1);
  return TRUE;
}

/**
 * whence_edit_row_cancel:
 * @self: a row
 *
 * Leaves it as it was.
 */
void
whence_edit_row_cancel (WhenceEditRow *self)
{
  set_editing (self, FALSE);
}

/**
 * whence_edit_row_get_text:
 * @self: a row
 *
 * Returns: (transfer none): what was typed
 */
const char *
whence_edit_row_get_text (WhenceEditRow *self)
{
  return self->is_date ? whence_date_field_get_text (WHENCE_DATE_FIELD (self->editor)) : gtk_editable_get_text (GTK_EDITABLE (self->editor));
}

/**
 * whence_edit_row_get_span:
 * @self: a row with a date
 * @out_span: (out): the date
 *
 * Returns: whether what was typed is a date
 */
gboolean
whence_edit_row_get_span (WhenceEditRow *self, WhenceSpan *out_span)
{
  g_return_val_if_fail (self->is_date, FALSE);

  return whence_date_field_get_span (WHENCE_DATE_FIELD (self->editor), out_span);
}
