/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-canvas-card.h"

#include <math.h>

#include "whence-picture.h"

#define CAPTION_OPACITY 0.72f
#define TITLE_LINES 2

struct _WhenceCanvasCard
{
  WhenceCanvasChild parent_instance;
  char             *caption;
  char             *title;
  char             *name;
  guint             position;
  guint             state;
  gboolean          is_fold;
};

/* ORDER CARD STATE */
static const char *const state_classes[] = { "selected", "marked" };
G_STATIC_ASSERT (G_N_ELEMENTS (state_classes) == WHENCE_N_CARD_STATES);

enum
{
  PRESSED,
  MENU,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhenceCanvasCard, whence_canvas_card, WHENCE_TYPE_CANVAS_CHILD)

static void
whence_canvas_card_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  WhenceCanvasCard *self = WHENCE_CANVAS_CARD (widget);
  WhenceCanvasChild *child = WHENCE_CANVAS_CHILD (widget);
  const WhenceLayoutHost *host;
  WhenceExtent extent;
  GdkRGBA color;
  GdkRGBA muted;
  double width = gtk_widget_get_width (widget) - 2 * WHENCE_CARD_PADDING_X;

  if (!whence_canvas_child_get_pen (child) || !self->title)
    return;
  host = whence_pen_get_host (whence_canvas_child_get_pen (child));
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  if (self->is_fold)
    {
      host->measure (self->title, WHENCE_FONT_CHIP, 0, 1, &extent, host->data);
      whence_canvas_child_append_text (child, snapshot, self->title, WHENCE_FONT_CHIP, &color,
                                       (gtk_widget_get_width (widget) - extent.width) / 2,
                                       (gtk_widget_get_height (widget) - extent.height) / 2, 0, 1);
      return;
    }
  muted = color;
  muted.alpha *= CAPTION_OPACITY;
  host->measure (WHENCE_SAMPLE_LINE, WHENCE_FONT_CAPTION, 0, 1, &extent, host->data);
  whence_canvas_child_append_text (child, snapshot, self->caption, WHENCE_FONT_CAPTION, &muted, WHENCE_CARD_PADDING_X,
                                   WHENCE_CARD_PADDING_Y, width, 1);
  whence_canvas_child_append_text (child, snapshot, self->title, WHENCE_FONT_TITLE, &color, WHENCE_CARD_PADDING_X,
                                   WHENCE_CARD_PADDING_Y + ceil (extent.height), width, TITLE_LINES);
}

static void
press_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  g_signal_emit (widget, signals[PRESSED], 0);
}

static void
menu_action (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  g_signal_emit (widget, signals[MENU], 0);
}

static void
whence_canvas_card_finalize (GObject *object)
{
  WhenceCanvasCard *self = WHENCE_CANVAS_CARD (object);

  g_free (self->caption);
  g_free (self->title);
  g_free (self->name);
  G_OBJECT_CLASS (whence_canvas_card_parent_class)->finalize (object);
}

static void
whence_canvas_card_class_init (WhenceCanvasCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = whence_canvas_card_finalize;
  widget_class->snapshot = whence_canvas_card_snapshot;
  gtk_widget_class_set_css_name (widget_class, "eventcard");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
  /* Assistive tools and tests find the actions under these names. */
  gtk_widget_class_install_action (widget_class, "card.click", NULL, press_action);
  gtk_widget_class_install_action (widget_class, "card.menu", NULL, menu_action);

  /**
   * WhenceCanvasCard::pressed:
   *
   * Pressed by other means than the pointer.
   */
  signals[PRESSED] = g_signal_new ("pressed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * WhenceCanvasCard::menu:
   *
   * Its context menu was asked for by other means than the pointer.
   */
  signals[MENU] = g_signal_new ("menu", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
whence_canvas_card_init (WhenceCanvasCard *self)
{
}

/**
 * whence_canvas_card_new:
 *
 * Returns: (transfer floating): a new card that shows nothing yet
 */
GtkWidget *
whence_canvas_card_new (void)
{
  return g_object_new (WHENCE_TYPE_CANVAS_CARD, NULL);
}

static void
set_texts (WhenceCanvasCard *self,
           const char       *caption,
           const char       *title,
           const char       *name,
           const char       *description)
{
  /* Cards of two events may look the same and yet not be called the same. */
  if (g_strcmp0 (self->caption, caption) == 0 && g_strcmp0 (self->title, title) == 0 && g_strcmp0 (self->name, name) == 0)
    return;
  g_free (self->caption);
  g_free (self->title);
  g_free (self->name);
  self->caption = g_strdup (caption);
  self->title = g_strdup (title);
  self->name = g_strdup (name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * whence_canvas_card_set_event:
 * @self: a card
 * @lane: number of its lane
 * @position: the event's position in the model
 * @caption: its date
 * @title: its title or label
 * @name: what assistive tools say
 * @description: what they say on demand
 *
 * Makes it the card of an event.
 */
void
whence_canvas_card_set_event (WhenceCanvasCard *self,
                              guint             lane,
                              guint             position,
                              const char       *caption,
                              const char       *title,
                              const char       *name,
                              const char       *description)
{
  whence_canvas_child_set_lane (WHENCE_CANVAS_CHILD (self), lane);
  self->position = position;
  self->is_fold = FALSE;
  set_texts (self, caption, title, name, description);
}

/**
 * whence_canvas_card_set_fold:
 * @self: a card
 * @lane: number of its lane
 * @number: number of the fold in that lane
 * @text: "+12"
 * @name: what assistive tools say
 *
 * Makes it the number of events that found no room.
 */
void
whence_canvas_card_set_fold (WhenceCanvasCard *self,
                             guint             lane,
                             guint             number,
                             const char       *text,
                             const char       *name)
{
  whence_canvas_child_set_lane (WHENCE_CANVAS_CHILD (self), lane);
  self->position = number;
  if (!self->is_fold)
    gtk_widget_add_css_class (GTK_WIDGET (self), "fold");
  self->is_fold = TRUE;
  set_texts (self, NULL, text, name, "");
}

/**
 * whence_canvas_card_set_state:
 * @self: a card
 * @state: #WhenceCardState flags
 *
 * Shows whether its event is selected, or marked.  Must not be called while sizes are given out.
 *
 * Returns: whether it was not so before
 */
gboolean
whence_canvas_card_set_state (WhenceCanvasCard *self,
                              guint             state)
{
  guint changed = self->state ^ state;

  self->state = state;
  for (guint i = 0; i < WHENCE_N_CARD_STATES; i++)
    if (changed & state & (1u << i))
      gtk_widget_add_css_class (GTK_WIDGET (self), state_classes[i]);
    else if (changed & (1u << i))
      gtk_widget_remove_css_class (GTK_WIDGET (self), state_classes[i]);
  if (changed != 0)
    gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_SELECTED, state != 0, -1);
  return changed != 0;
}

/**
 * whence_canvas_card_get_state:
 * @self: a card
 *
 * Returns: the #WhenceCardState flags that it shows
 */
guint
whence_canvas_card_get_state (WhenceCanvasCard *self)
{
  return self->state;
}

/**
 * whence_canvas_card_get_position:
 * @self: a card
 *
 * Returns: the event's position, or the number of the fold
 */
guint
whence_canvas_card_get_position (WhenceCanvasCard *self)
{
  return self->position;
}

/**
 * whence_canvas_card_is_fold:
 * @self: a card
 *
 * Returns: whether it stands for folded events
 */
gboolean
whence_canvas_card_is_fold (WhenceCanvasCard *self)
{
  return self->is_fold;
}
