/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-date-field.h"

#include <glib/gi18n.h>

#include "whence-words.h"

struct _WhenceDateField
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkWidget *entry;
  GtkLabel *hint;
  char *name;
  char *examples;
  char *initial;
  WhenceSpan reference;
  WhenceSpan span;
  gboolean has_reference;
  gboolean is_date;
};

enum
{
  PROP_0,
  PROP_LABEL,
  PROP_EXAMPLES,
  N_PROPERTIES
};

enum
{
  CHANGED,
  ACTIVATE,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhenceDateField, whence_date_field, GTK_TYPE_WIDGET)

/* What was there before is not judged: dates in words are made for people, and not all of them can be read back. */
static void
changed_cb (WhenceDateField *self)
{
  const char *text = whence_date_field_get_text (self);
  g_autoptr (GError) error = NULL;
  g_autofree char *hint = NULL;

  self->is_date = whence_words_read_date (text, self->has_reference ? &self->reference : NULL, &self->span, &error);
  if (whence_date_field_is_empty (self) || !whence_date_field_is_changed (self))
    /* Translators: dates are read as the program writes them in your language, and in English. */
    hint = g_strdup (self->examples != NULL ? self->examples : _("Like “May 2024”, “c. 2014” or “by 1974”"));
  else if (self->is_date)
    {
      g_autofree char *date = whence_words_format_span (&self->span);

      /* Translators: {date} is the date that was typed, in the program's words: "16 May 2024", "about 2014". */
      hint = whence_words_fill (_("Will show as {date}"), "date", date, NULL);
    }
  else
    hint = g_strdup (error->message);
  gtk_label_set_label (self->hint, hint);
  if (error != NULL && whence_date_field_is_changed (self) && !whence_date_field_is_empty (self))
    gtk_widget_add_css_class (self->entry, "error");
  else
    gtk_widget_remove_css_class (self->entry, "error");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, hint, -1);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
activate_cb (WhenceDateField *self)
{
  g_signal_emit (self, signals[ACTIVATE], 0);
}

static gboolean
whence_date_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (WHENCE_DATE_FIELD (widget)->entry);
}

static void
whence_date_field_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  WhenceDateField *self = WHENCE_DATE_FIELD (object);

  switch (id)
    {
    case PROP_LABEL:
      g_free (self->name);
      self->name = g_value_dup_string (value);
      if (self->name != NULL)
        gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, self->name, -1);
      break;
    case PROP_EXAMPLES:
      g_free (self->examples);
      self->examples = g_value_dup_string (value);
      changed_cb (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
whence_date_field_dispose (GObject *object)
{
  WhenceDateField *self = WHENCE_DATE_FIELD (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->examples, g_free);
  g_clear_pointer (&self->initial, g_free);
  G_OBJECT_CLASS (whence_date_field_parent_class)->dispose (object);
}

static void
whence_date_field_class_init (WhenceDateFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_date_field_dispose;
  G_OBJECT_CLASS (klass)->set_property = whence_date_field_set_property;
  widget_class->grab_focus = whence_date_field_grab_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  /* What the date is of, for assistive tools. */
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  /* What stands below it while it is empty, if not the usual ones. */
  properties[PROP_EXAMPLES] = g_param_spec_string ("examples", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPERTIES, properties);

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ACTIVATE] = g_signal_new ("activate", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
whence_date_field_init (WhenceDateField *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  self->entry = gtk_entry_new ();
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 8);
  gtk_box_append (GTK_BOX (self->box), self->entry);
  self->hint = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->hint, 0);
  gtk_label_set_wrap (self->hint, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->hint), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->hint), "dim");
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->hint));
  self->initial = g_strdup ("");
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
}

/**
 * whence_date_field_new:
 * @name: what the date is of, for assistive tools
 *
 * Returns: (transfer floating): an empty field
 */
GtkWidget *
whence_date_field_new (const char *name)
{
  return g_object_new (WHENCE_TYPE_DATE_FIELD, "label", name, NULL);
}

/**
 * whence_date_field_set_text:
 * @self: a field
 * @text: the date as it is now, in words
 */
void
whence_date_field_set_text (WhenceDateField *self, const char *text)
{
  g_return_if_fail (WHENCE_IS_DATE_FIELD (self));

  g_free (self->initial);
  self->initial = g_strdup (text);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  changed_cb (self);
}

/**
 * whence_date_field_get_text:
 * @self: a field
 *
 * Returns: (transfer none): what was typed
 */
const char *
whence_date_field_get_text (WhenceDateField *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

/**
 * whence_date_field_get_editable:
 * @self: a field
 *
 * Returns: (transfer none): what is typed into
 */
GtkEditable *
whence_date_field_get_editable (WhenceDateField *self)
{
  g_return_val_if_fail (WHENCE_IS_DATE_FIELD (self), NULL);

  return GTK_EDITABLE (self->entry);
}

/**
 * whence_date_field_set_reference:
 * @self: a field
 * @reference: (nullable): what "yesterday" is counted from
 */
void
whence_date_field_set_reference (WhenceDateField *self, const WhenceSpan *reference)
{
  g_return_if_fail (WHENCE_IS_DATE_FIELD (self));

  self->has_reference = reference != NULL;
  if (reference != NULL)
    self->reference = *reference;
}

/**
 * whence_date_field_get_span:
 * @self: a field
 * @out_span: (out): the date
 *
 * Returns: whether what was typed is a date
 */
gboolean
whence_date_field_get_span (WhenceDateField *self, WhenceSpan *out_span)
{
  g_return_val_if_fail (WHENCE_IS_DATE_FIELD (self), FALSE);

  if (self->is_date)
    *out_span = self->span;
  return self->is_date;
}

/**
 * whence_date_field_is_empty:
 * @self: a field
 *
 * Returns: whether nothing was typed
 */
gboolean
whence_date_field_is_empty (WhenceDateField *self)
{
  const char *text = whence_date_field_get_text (self);

  while (g_ascii_isspace (*text))
    text++;
  return *text == '\0';
}

/**
 * whence_date_field_is_changed:
 * @self: a field
 *
 * Returns: whether it holds something else than it was given
 */
gboolean
whence_date_field_is_changed (WhenceDateField *self)
{
  return g_strcmp0 (whence_date_field_get_text (self), self->initial) != 0;
}
