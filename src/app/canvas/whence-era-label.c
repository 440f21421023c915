/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A click gives it the focus, a double click or Enter opens it, Delete removes it, Z zooms to it; a number opens at a click. */

#include "config.h"

#include "whence-era-label.h"

#include <glib/gi18n.h>
#include <math.h>

#include "whence-era-strip.h"

/* The line below a name belongs to the era and not to its name. */
#define LINE_HEIGHT 4.0

struct _WhenceEraLabel
{
  WhenceCanvasChild parent_instance;
  char             *text;
  char             *name;
  guint             number;
  gboolean          is_count;
};

enum
{
  ASKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhenceEraLabel, whence_era_label, WHENCE_TYPE_CANVAS_CHILD)

static const struct
{
  const char   *action;
  WhenceEraAsks asks;
} actions[] = {
  { "era.open", WHENCE_ERA_ASKS_OPEN },
  { "era.menu", WHENCE_ERA_ASKS_MENU },
  { "era.zoom", WHENCE_ERA_ASKS_ZOOM },
  { "era.remove", WHENCE_ERA_ASKS_REMOVE },
};

static const struct
{
  guint           key;
  GdkModifierType modifiers;
  const char     *action;
} bindings[] = {
  { GDK_KEY_Return, 0, "era.open" },   { GDK_KEY_KP_Enter, 0, "era.open" },    { GDK_KEY_space, 0, "era.open" },
  { GDK_KEY_Menu, 0, "era.menu" },     { GDK_KEY_F10, GDK_SHIFT_MASK, "era.menu" },
  { GDK_KEY_z, 0, "era.zoom" },        { GDK_KEY_Delete, 0, "era.remove" },    { GDK_KEY_KP_Delete, 0, "era.remove" },
};

static double
measure (WhenceEraLabel *self,
         double         *out_height)
{
  const WhenceLayoutHost *host = whence_pen_get_host (whence_canvas_child_get_pen (WHENCE_CANVAS_CHILD (self)));
  WhenceExtent extent;

  host->measure (self->text, WHENCE_FONT_CHIP, 0, 1, &extent, host->data);
  *out_height = extent.height;
  return extent.width;
}

static void
whence_era_label_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  WhenceEraLabel *self = WHENCE_ERA_LABEL (widget);
  double width = gtk_widget_get_width (widget);
  double room = width - 2 * WHENCE_ERA_PADDING;
  double natural;
  double height;
  double x = WHENCE_ERA_PADDING;
  GdkRGBA color;

  if (!whence_canvas_child_get_pen (WHENCE_CANVAS_CHILD (self)) || !self->text)
    return;
  natural = measure (self, &height);
  if (self->is_count)
    x = MAX ((width - natural) / 2, 0);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  /* Asked for no wider than it is, a text begins at the left in any script. */
  whence_canvas_child_append_text (WHENCE_CANVAS_CHILD (self), snapshot, self->text, WHENCE_FONT_CHIP, &color, x,
                                   floor ((gtk_widget_get_height (widget) - (self->is_count ? 0 : LINE_HEIGHT) - height) / 2),
                                   natural > room && !self->is_count ? room : 0, 1);
}

/* What it is in full, however little of it fits. */
static gboolean
whence_era_label_query_tooltip (GtkWidget  *widget,
                                int         x,
                                int         y,
                                gboolean    is_keyboard,
                                GtkTooltip *tooltip)
{
  WhenceEraLabel *self = WHENCE_ERA_LABEL (widget);

  gtk_tooltip_set_text (tooltip, self->name);
  return self->name != NULL;
}

static void
ask_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (g_str_equal (actions[i].action, name))
      g_signal_emit (widget, signals[ASKED], 0, (guint) actions[i].asks);
}

static void
released_cb (WhenceEraLabel *self,
             int             n_press,
             double          x,
             double          y,
             GtkGesture     *gesture)
{
  if (!gtk_widget_contains (GTK_WIDGET (self), x, y))
    return;
  /* The canvas below shall not take it for a click of its own. */
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (n_press == (self->is_count ? 1 : 2))
    g_signal_emit (self, signals[ASKED], 0, (guint) WHENCE_ERA_ASKS_OPEN);
}

static void
whence_era_label_finalize (GObject *object)
{
  WhenceEraLabel *self = WHENCE_ERA_LABEL (object);

  g_free (self->text);
  g_free (self->name);
  G_OBJECT_CLASS (whence_era_label_parent_class)->finalize (object);
}

static void
whence_era_label_class_init (WhenceEraLabelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = whence_era_label_finalize;
  widget_class->snapshot = whence_era_label_snapshot;
  widget_class->query_tooltip = whence_era_label_query_tooltip;
  gtk_widget_class_set_css_name (widget_class, "eralabel");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
  /* Assistive tools and tests find the actions under these names. */
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].action, NULL, ask_action);
  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    gtk_widget_class_add_binding_action (widget_class, bindings[i].key, bindings[i].modifiers, bindings[i].action, NULL);

  /**
   * WhenceEraLabel::asked:
   * @asks: #WhenceEraAsks
   *
   * Something is asked of the era.
   */
  signals[ASKED] = g_signal_new ("asked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
whence_era_label_init (WhenceEraLabel *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
}

/**
 * whence_era_label_new:
 * @is_count: whether it is to count names, and not to be one
 *
 * Returns: (transfer floating): a new label that says nothing yet
 */
GtkWidget *
whence_era_label_new (gboolean is_count)
{
  WhenceEraLabel *self = g_object_new (WHENCE_TYPE_ERA_LABEL, NULL);

  self->is_count = is_count;
  if (is_count)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "count");
      gtk_widget_action_set_enabled (GTK_WIDGET (self), "era.remove", FALSE);
      gtk_widget_action_set_enabled (GTK_WIDGET (self), "era.menu", FALSE);
    }
  else
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    _("Enter changes the era, Z shows it in full, Delete removes it"), -1);
  return GTK_WIDGET (self);
}

/**
 * whence_era_label_set:
 * @self: a label
 * @number: number of the era, or of the place that counts
 * @text: what is written
 * @name: what assistive tools say, and the tooltip
 *
 * Makes it the name of an era.
 */
void
whence_era_label_set (WhenceEraLabel *self,
                      guint           number,
                      const char     *text,
                      const char     *name)
{
  self->number = number;
  if (g_strcmp0 (self->text, text) == 0 && g_strcmp0 (self->name, name) == 0)
    return;
  g_free (self->text);
  g_free (self->name);
  self->text = g_strdup (text);
  self->name = g_strdup (name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * whence_era_label_set_number:
 * @self: a label
 * @number: number of the same era among others
 */
void
whence_era_label_set_number (WhenceEraLabel *self,
                             guint           number)
{
  self->number = number;
}

/**
 * whence_era_label_get_number:
 * @self: a label
 *
 * Returns: number of the era, or of the place that counts
 */
guint
whence_era_label_get_number (WhenceEraLabel *self)
{
  return self->number;
}

/**
 * whence_era_label_is_count:
 * @self: a label
 *
 * Returns: whether it counts names
 */
gboolean
whence_era_label_is_count (WhenceEraLabel *self)
{
  return self->is_count;
}
