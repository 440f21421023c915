/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-eras-dialog.h"

#include <glib/gi18n.h>

#include "whence-era-dialog.h"
#include "whence-plot.h"
#include "whence-sign.h"
#include "whence-words.h"

#define SIGN_WIDTH 28
#define SIGN_HEIGHT 18

struct _WhenceErasDialog
{
  GtkWindow parent_instance;
  GtkListView *list;
  GtkStack *pages;
  GtkSingleSelection *selection;
  GtkStringList *ids;
  WhenceDocument *document;
};

G_DEFINE_FINAL_TYPE (WhenceErasDialog, whence_eras_dialog, GTK_TYPE_WINDOW)

static const WhenceEra *
get_selected (WhenceErasDialog *self)
{
  GtkStringObject *id = gtk_single_selection_get_selected_item (self->selection);

  return id != NULL ? whence_document_find_era (self->document, gtk_string_object_get_string (id)) : NULL;
}

static void
update_actions (WhenceErasDialog *self)
{
  gboolean has_era = get_selected (self) != NULL;
  gboolean can = !whence_document_is_read_only (self->document);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "eras.add", can);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "eras.show", has_era);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "eras.change", has_era && can);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "eras.remove", has_era && can);
}

/* The same era stays selected, or the one that took its place. */
static void
document_changed_cb (WhenceErasDialog *self)
{
  const GPtrArray *eras = whence_document_get_timeline (self->document)->eras;
  guint position = gtk_single_selection_get_selected (self->selection);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < eras->len; i++)
    g_ptr_array_add (ids, ((const WhenceEra *) g_ptr_array_index (eras, i))->id);
  g_ptr_array_add (ids, NULL);
  gtk_string_list_splice (self->ids, 0, g_list_model_get_n_items (G_LIST_MODEL (self->ids)), (const char *const *) ids->pdata);
  if (eras->len > 0)
    gtk_single_selection_set_selected (self->selection, position == GTK_INVALID_LIST_POSITION ? 0 : MIN (position, eras->len - 1));
  gtk_stack_set_visible_child_name (self->pages, eras->len > 0 ? "list" : "none");
  update_actions (self);
}

static GtkWidget *
new_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
setup_cb (WhenceErasDialog *self, GtkListItem *item)
{
  WhencePrimitive nothing = { .shape = WHENCE_SHAPE_ERA };
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (words), new_label ("heading"));
  gtk_box_append (GTK_BOX (words), new_label ("dim"));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (row), whence_sign_new (&nothing, SIGN_WIDTH, SIGN_HEIGHT));
  gtk_box_append (GTK_BOX (row), words);
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (WhenceErasDialog *self, GtkListItem *item)
{
  const WhenceEra *era = whence_document_find_era (self->document, gtk_string_object_get_string (gtk_list_item_get_item (item)));
  GtkWidget *row = gtk_list_item_get_child (item);
  GtkWidget *sign = gtk_widget_get_first_child (row);
  GtkWidget *name = gtk_widget_get_first_child (gtk_widget_get_last_child (row));
  WhencePrimitive block = { .shape = WHENCE_SHAPE_ERA, .fill = WHENCE_PAINT_TINT, .width = SIGN_WIDTH, .height = SIGN_HEIGHT };
  g_autofree char *title = NULL, *date = NULL, *words = NULL;

  if (era == NULL)
    return;
  title = whence_words_quote (era->name, -1);
  date = whence_words_format_span (&era->span);
  words = whence_words_era (era);
  block.tint = whence_plot_get_era_tint (era->color);
  block.pattern = (guint8) era->color;
  whence_sign_set_primitive (sign, &block);
  gtk_label_set_label (GTK_LABEL (name), title);
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_next_sibling (name)), date);
  gtk_widget_set_tooltip_text (row, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
add (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_window_present (GTK_WINDOW (whence_era_dialog_new (GTK_WINDOW (widget), WHENCE_ERAS_DIALOG (widget)->document, NULL)));
}

static void
change (GtkWidget *widget, const char *name, GVariant *parameter)
{
  WhenceErasDialog *self = WHENCE_ERAS_DIALOG (widget);
  const WhenceEra *era = get_selected (self);

  if (era != NULL)
    gtk_window_present (GTK_WINDOW (whence_era_dialog_new (GTK_WINDOW (self), self->document, era)));
}

/* What can be done with the timeline is an action of its window. */
static void
ask_window (WhenceErasDialog *self, const char *action)
{
  const WhenceEra *era = get_selected (self);
  g_autofree char *id = era != NULL ? g_strdup (era->id) : NULL;
  GtkWindow *window = gtk_window_get_transient_for (GTK_WINDOW (self));

  if (id != NULL && window != NULL)
    gtk_widget_activate_action (GTK_WIDGET (window), action, "s", id);
}

static void
show (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ask_window (WHENCE_ERAS_DIALOG (widget), "win.zoom-to-era");
  gtk_window_close (GTK_WINDOW (widget));
}

static void
drop (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ask_window (WHENCE_ERAS_DIALOG (widget), "win.remove-era");
}

static void
activate_cb (WhenceErasDialog *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "eras.change", NULL);
}

static void
whence_eras_dialog_dispose (GObject *object)
{
  WhenceErasDialog *self = WHENCE_ERAS_DIALOG (object);

  g_clear_object (&self->document);
  G_OBJECT_CLASS (whence_eras_dialog_parent_class)->dispose (object);
}

static void
whence_eras_dialog_class_init (WhenceErasDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_eras_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/whence/Whence/whence-eras-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, WhenceErasDialog, list);
  gtk_widget_class_bind_template_child (widget_class, WhenceErasDialog, pages);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_install_action (widget_class, "eras.add", NULL, add);
  gtk_widget_class_install_action (widget_class, "eras.show", NULL, show);
  gtk_widget_class_install_action (widget_class, "eras.change", NULL, change);
  gtk_widget_class_install_action (widget_class, "eras.remove", NULL, drop);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "eras.remove", NULL);
}

static void
whence_eras_dialog_init (WhenceErasDialog *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->ids = gtk_string_list_new (NULL);
  self->selection = gtk_single_selection_new (G_LIST_MODEL (self->ids));
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->selection));
  g_object_unref (self->selection);
}

/**
 * whence_eras_dialog_new:
 * @parent: the window whose timeline they are on
 * @document: whose eras they are
 *
 * Returns: (transfer floating): a dialog
 */
GtkWidget *
whence_eras_dialog_new (GtkWindow *parent, WhenceDocument *document)
{
  WhenceErasDialog *self = g_object_new (WHENCE_TYPE_ERAS_DIALOG, "transient-for", parent, NULL);

  self->document = g_object_ref (document);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  document_changed_cb (self);
  return GTK_WIDGET (self);
}
