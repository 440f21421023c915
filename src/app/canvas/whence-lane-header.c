/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-lane-header.h"

#include <glib/gi18n.h>
#include <math.h>

#include "whence-tick-words.h"

#define PADDING 8.0
#define ARROW_SIZE 8.0
#define NAME_BEGIN (2 * PADDING + ARROW_SIZE)
#define COUNT_OPACITY 0.72f

struct _WhenceLaneHeader
{
  WhenceCanvasChild parent_instance;
  char             *name;
  char             *count;
  guint             n;
  gboolean          is_closed;
};

enum
{
  TOGGLED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhenceLaneHeader, whence_lane_header, WHENCE_TYPE_CANVAS_CHILD)

/* Points down where the lane is open, and to where the lines end where it is closed. */
static void
append_arrow (WhenceLaneHeader *self,
              GtkSnapshot      *snapshot,
              const GdkRGBA    *color,
              gboolean          is_mirrored)
{
  double x = is_mirrored ? gtk_widget_get_width (GTK_WIDGET (self)) - PADDING - ARROW_SIZE : PADDING;
  double y = floor ((gtk_widget_get_height (GTK_WIDGET (self)) - ARROW_SIZE) / 2);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT ((float) x - 1, (float) y - 1, ARROW_SIZE + 2, ARROW_SIZE + 2));

  gdk_cairo_set_source_rgba (cr, color);
  cairo_translate (cr, x + ARROW_SIZE / 2, y + ARROW_SIZE / 2);
  if (self->is_closed)
    cairo_rotate (cr, is_mirrored ? G_PI / 2 : -G_PI / 2);
  cairo_move_to (cr, -ARROW_SIZE / 2, -ARROW_SIZE / 4);
  cairo_line_to (cr, ARROW_SIZE / 2, -ARROW_SIZE / 4);
  cairo_line_to (cr, 0, ARROW_SIZE / 3);
  cairo_close_path (cr);
  cairo_fill (cr);
  cairo_destroy (cr);
}

/* Puts a text beside what is there, and leaves room behind it; returns how far it goes. */
static double
append_text (WhenceLaneHeader *self,
             GtkSnapshot      *snapshot,
             const char       *text,
             WhenceFont        font,
             const GdkRGBA    *color,
             double            begin,
             double            kept_free,
             gboolean          is_mirrored)
{
  const WhenceLayoutHost *host = whence_pen_get_host (whence_canvas_child_get_pen (WHENCE_CANVAS_CHILD (self)));
  double whole = gtk_widget_get_width (GTK_WIDGET (self));
  double room = MAX (whole - begin - PADDING - kept_free, 1);
  WhenceExtent extent;
  double y;

  host->measure (text, font, room, 1, &extent, host->data);
  y = floor ((gtk_widget_get_height (GTK_WIDGET (self)) - extent.height) / 2);
  /* Asked for no wider than it is, a text begins at the left in any script. */
  whence_canvas_child_append_text (WHENCE_CANVAS_CHILD (self), snapshot, text, font, color,
                                   is_mirrored ? whole - begin - extent.width : begin, y, extent.is_cut ? room : 0, 1);
  return begin + extent.width;
}

static void
whence_lane_header_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  WhenceLaneHeader *self = WHENCE_LANE_HEADER (widget);
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GdkRGBA color;
  GdkRGBA muted;
  WhencePen *pen = whence_canvas_child_get_pen (WHENCE_CANVAS_CHILD (self));
  WhenceExtent count;
  double x;

  if (!pen || !self->name)
    return;
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  muted = color;
  muted.alpha *= COUNT_OPACITY;
  append_arrow (self, snapshot, &muted, is_mirrored);
  whence_pen_get_host (pen)->measure (self->count, WHENCE_FONT_CHIP, 0, 1, &count, whence_pen_get_host (pen)->data);
  x = append_text (self, snapshot, self->name, WHENCE_FONT_TITLE, &color, NAME_BEGIN, count.width + PADDING,
                   is_mirrored);
  append_text (self, snapshot, self->count, WHENCE_FONT_CHIP, &muted, x + PADDING, 0, is_mirrored);
}

/* What does not fit is told in full. */
static gboolean
whence_lane_header_query_tooltip (GtkWidget  *widget,
                                  int         x,
                                  int         y,
                                  gboolean    is_keyboard,
                                  GtkTooltip *tooltip)
{
  WhenceLaneHeader *self = WHENCE_LANE_HEADER (widget);
  WhencePen *pen = whence_canvas_child_get_pen (WHENCE_CANVAS_CHILD (self));
  const WhenceLayoutHost *host = pen ? whence_pen_get_host (pen) : NULL;
  WhenceExtent name;
  WhenceExtent count;

  if (!host || !self->name)
    return FALSE;
  host->measure (self->name, WHENCE_FONT_TITLE, 0, 1, &name, host->data);
  host->measure (self->count, WHENCE_FONT_CHIP, 0, 1, &count, host->data);
  if (name.width + count.width + NAME_BEGIN + 2 * PADDING <= gtk_widget_get_width (widget))
    return FALSE;
  gtk_tooltip_set_text (tooltip, self->name);
  return TRUE;
}

static void
toggle_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  g_signal_emit (widget, signals[TOGGLED], 0);
}

static void
released_cb (WhenceLaneHeader *self,
             int               n_press,
             double            x,
             double            y,
             GtkGesture       *gesture)
{
  if (!gtk_widget_contains (GTK_WIDGET (self), x, y))
    return;
  /* The canvas below shall not take it for a click of its own. */
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  g_signal_emit (self, signals[TOGGLED], 0);
}

static void
whence_lane_header_finalize (GObject *object)
{
  WhenceLaneHeader *self = WHENCE_LANE_HEADER (object);

  g_free (self->name);
  g_free (self->count);
  G_OBJECT_CLASS (whence_lane_header_parent_class)->finalize (object);
}

static void
whence_lane_header_class_init (WhenceLaneHeaderClass *klass)
{
  static const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_space };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = whence_lane_header_finalize;
  widget_class->snapshot = whence_lane_header_snapshot;
  widget_class->query_tooltip = whence_lane_header_query_tooltip;
  gtk_widget_class_set_css_name (widget_class, "laneheader");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
  /* Assistive tools and tests find the action under this name. */
  gtk_widget_class_install_action (widget_class, "lane.toggle", NULL, toggle_action);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i], 0, "lane.toggle", NULL);

  /**
   * WhenceLaneHeader::toggled:
   *
   * The lane is to be closed where it is open, and opened where it is closed.
   */
  signals[TOGGLED] = g_signal_new ("toggled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
whence_lane_header_init (WhenceLaneHeader *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
}

/**
 * whence_lane_header_new:
 *
 * Returns: (transfer floating): a new header of no lane yet
 */
GtkWidget *
whence_lane_header_new (void)
{
  return g_object_new (WHENCE_TYPE_LANE_HEADER, NULL);
}

/**
 * whence_lane_header_set:
 * @self: a header
 * @lane: number of its lane
 * @name: what the lane is called
 * @count: how many events it has
 * @is_closed: whether its events are only counted
 *
 * Makes it the header of a lane.
 */
void
whence_lane_header_set (WhenceLaneHeader *self,
                        guint             lane,
                        const char       *name,
                        guint             count,
                        gboolean          is_closed)
{
  g_autofree char *words = NULL;
  g_autofree char *label = NULL;

  whence_canvas_child_set_lane (WHENCE_CANVAS_CHILD (self), lane);
  if (g_strcmp0 (self->name, name) == 0 && self->n == count && self->is_closed == is_closed)
    return;
  g_free (self->name);
  g_free (self->count);
  self->name = g_strdup (name);
  self->count = whence_tick_words_number (count);
  self->n = count;
  self->is_closed = is_closed;
  words = g_strdup_printf (ngettext ("%u event", "%u events", count), count);
  label = g_strjoin (", ", name, words, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, !is_closed, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
