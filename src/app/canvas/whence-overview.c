/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The brush is dragged to pan, its edges to zoom; a press beside it brings it there, a wheel over it zooms.  Keys and assistive tools
 * do the same on the canvas itself. */

#include "config.h"

#include "whence-overview.h"

#include <glib/gi18n.h>
#include <math.h>

#include "whence-canvas-private.h"
#include "whence-palette.h"
#include "whence-step.h"

#define MINIMUM_WIDTH 80
#define HEIGHT 40
#define MARGIN 6.0
#define COLUMN_WIDTH 3.0
#define NARROWEST_BRUSH 8.0
#define EDGE_WIDTH 6.0
#define WHEEL_FACTOR 1.25
#define TICK_SCALE 1.6
#define ERA_ALPHA 0.1f
#define ERA_LINE 2.0

typedef enum
{
  GRIP_NONE,
  GRIP_BRUSH,
  GRIP_BEGIN,
  GRIP_END,
} Grip;

struct _WhenceOverview
{
  GtkWidget     parent_instance;
  WhenceCanvas *canvas;
  WhenceAxis    axis;
  Grip          grip;
  double        grip_begin; /* the minutes in view when the brush was gripped */
  double        grip_end;
};

enum
{
  PROP_0,
  PROP_CANVAS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WhenceOverview, whence_overview, GTK_TYPE_WIDGET)

/* All events, and the view where it goes beyond them. */
static void
update_axis (WhenceOverview *self)
{
  WhenceAxis all = self->canvas->axis;

  whence_axis_init (&self->axis, 0, 1, MAX (gtk_widget_get_width (GTK_WIDGET (self)), 1));
  whence_canvas_get_fit (self->canvas, &all);
  whence_axis_fit (&self->axis, MIN (all.begin, self->canvas->axis.begin),
                   MAX (whence_axis_get_end (&all), whence_axis_get_end (&self->canvas->axis)), MARGIN);
}

static void
get_brush (WhenceOverview *self,
           double         *out_x,
           double         *out_width)
{
  double begin = whence_axis_to_pixel (&self->axis, self->canvas->axis.begin);
  double width = whence_axis_to_pixel (&self->axis, whence_axis_get_end (&self->canvas->axis)) - begin;

  *out_x = width < NARROWEST_BRUSH ? begin + (width - NARROWEST_BRUSH) / 2 : begin;
  *out_width = MAX (width, NARROWEST_BRUSH);
}

static GdkRGBA
get_color (WhenceOverview *self,
           WhencePaint     paint,
           float           alpha)
{
  GdkRGBA color = whence_canvas_get_color (whence_palette_get_screen (self->canvas->is_dark, self->canvas->is_contrast), (guint8) paint, 0);

  color.alpha = alpha;
  return color;
}

static void
append (GtkSnapshot   *snapshot,
        const GdkRGBA *color,
        double         x,
        double         y,
        double         width,
        double         height)
{
  gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height));
}

/* Eras lie behind all else; of each a line above tells it from others that lie upon it. */
static void
append_eras (WhenceOverview *self,
             GtkSnapshot    *snapshot)
{
  const WhencePalette *palette = whence_palette_get_screen (self->canvas->is_dark, self->canvas->is_contrast);
  double last = -1;

  for (guint i = 0; i < whence_era_strip_get_n (self->canvas->era_strip); i++)
    {
      const WhenceEraItem *item = whence_era_strip_get (self->canvas->era_strip, i);
      double left = MAX (round (whence_axis_to_pixel (&self->axis, whence_warp_to_axis (self->canvas->warp, item->begin))), 0);
      double right = MIN (round (whence_axis_to_pixel (&self->axis, whence_warp_to_axis (self->canvas->warp, item->end))), self->axis.width);
      GdkRGBA color = whence_canvas_get_color (palette, WHENCE_PAINT_TINT, item->tint);

      /* Of many in one place one is enough to be seen. */
      if (right < 0 || left >= self->axis.width || (right - left <= 1 && right <= last))
        continue;
      last = MAX (right, last);
      color.alpha = ERA_ALPHA;
      append (snapshot, &color, left, 0, MAX (right - left, 1), HEIGHT);
      color.alpha = 1;
      append (snapshot, &color, left, HEIGHT - ERA_LINE, MAX (right - left, 1), ERA_LINE);
    }
}

/* Columns grow with the logarithm of how much happens, so that a single event is seen beside a thousand. */
static void
append_density (WhenceOverview *self,
                GtkSnapshot    *snapshot)
{
  GdkRGBA color = get_color (self, WHENCE_PAINT_ACCENT, 0.55f);
  guint n = (guint) (self->axis.width / COLUMN_WIDTH);
  g_autofree guint *counts = g_new0 (guint, n + 1);
  guint most = 1;

  for (guint i = 0; i < n; i++)
    {
      double begin = whence_axis_to_minute (&self->axis, i * COLUMN_WIDTH);

      counts[i] = whence_index_count (self->canvas->index, begin, begin + COLUMN_WIDTH * self->axis.minutes_per_pixel);
      most = MAX (most, counts[i]);
    }
  for (guint i = 0; i < n; i++)
    if (counts[i] > 0)
      {
        double height = MAX (3, round ((HEIGHT - 18) * log1p (counts[i]) / log1p (most)));

        append (snapshot, &color, i * COLUMN_WIDTH, HEIGHT - 2 - height, COLUMN_WIDTH - 1, height);
      }
}

/* What a label stands upon. */
typedef struct
{
  double begin;
  double end;
  double height;
} Label;

/* Where a line begins: below a label that it would go through. */
static double
get_top (GArray *labels,
         double  x)
{
  for (guint i = 0; i < labels->len; i++)
    {
      const Label *label = &g_array_index (labels, Label, i);

      if (x > label->begin && x < label->end)
        return label->height;
    }
  return 0;
}

/* Ticks on a stretch where time is straight; a label leaves room for the next one, and no line goes through it. */
static void
append_straight (WhenceOverview       *self,
                 GtkSnapshot          *snapshot,
                 const WhenceStraight *straight,
                 guint                 step,
                 GArray               *labels)
{
  WhencePen *pen = self->canvas->pen;
  const WhenceLayoutHost *host = whence_pen_get_host (pen);
  GdkRGBA line = get_color (self, WHENCE_PAINT_BAND_EDGE, 1);
  GdkRGBA text = get_color (self, WHENCE_PAINT_MUTED, 1);
  gint64 end = (gint64) (straight->end + straight->shift);

  for (gint64 minute = whence_step_next (step, whence_step_floor (step, (gint64) (straight->begin + straight->shift))); minute < end;
       minute = whence_step_next (step, minute))
    {
      double x = round (whence_axis_to_pixel (&self->axis, (double) minute - straight->shift));
      g_autofree char *words = host->format_tick (step, minute, TRUE, host->data);
      double top = get_top (labels, x);
      WhenceExtent extent;
      Label label;

      host->measure (words, WHENCE_FONT_TICK, 0, 1, &extent, host->data);
      append (snapshot, &line, x, top, 1, HEIGHT - top);
      if (top > 0 || x + 4 + extent.width > self->axis.width)
        continue;
      label = (Label){ x, x + 8 + extent.width, ceil (extent.height) };
      g_array_append_val (labels, label);
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x + 4, 0));
      gtk_snapshot_append_layout (snapshot, whence_pen_get_layout (pen, words, WHENCE_FONT_TICK, 0, 1), &text);
      gtk_snapshot_restore (snapshot);
    }
}

static void
append_ticks (WhenceOverview *self,
              GtkSnapshot    *snapshot)
{
  const WhenceWarp *warp = self->canvas->warp;
  guint step = whence_step_choose (self->axis.minutes_per_pixel, TICK_SCALE * self->canvas->scale);
  GdkRGBA color = get_color (self, WHENCE_PAINT_STEM, 1);
  g_autoptr (GArray) straights = whence_warp_list (warp, &self->axis);
  g_autoptr (GArray) labels = g_array_new (FALSE, FALSE, sizeof (Label));

  for (guint i = 0; i < straights->len; i++)
    append_straight (self, snapshot, &g_array_index (straights, WhenceStraight, i), step, labels);
  for (guint i = 0; i < whence_warp_get_n_breaks (warp); i++)
    {
      double x = round (whence_axis_to_pixel (&self->axis, whence_warp_get_break (warp, i)));
      double top = MAX (get_top (labels, x - 2), get_top (labels, x + 1));

      append (snapshot, &color, x - 2, top, 1, HEIGHT - top);
      append (snapshot, &color, x + 1, top, 1, HEIGHT - top);
    }
}

static void
whence_overview_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  WhenceOverview *self = WHENCE_OVERVIEW (widget);
  GdkRGBA ground;
  GdkRGBA brush;
  GdkRGBA edge;
  double x;
  double width;

  if (!self->canvas || !self->canvas->pen || self->canvas->axis.width <= 0)
    return;
  update_axis (self);
  ground = get_color (self, WHENCE_PAINT_GROUND, 1);
  brush = get_color (self, WHENCE_PAINT_ACCENT, 0.12f);
  edge = get_color (self, WHENCE_PAINT_ACCENT, 0.9f);
  append (snapshot, &ground, 0, 0, self->axis.width, HEIGHT);
  append_eras (self, snapshot);
  append_ticks (self, snapshot);
  append_density (self, snapshot);
  get_brush (self, &x, &width);
  append (snapshot, &brush, x, 0, width, HEIGHT);
  append (snapshot, &edge, x, 0, 2, HEIGHT);
  append (snapshot, &edge, x + width - 2, 0, 2, HEIGHT);
}

static void
whence_overview_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline,
                         int           *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? MINIMUM_WIDTH : HEIGHT;
}

static Grip
find_grip (WhenceOverview *self,
           double          pointer)
{
  double x;
  double width;

  get_brush (self, &x, &width);
  if (fabs (pointer - x) < EDGE_WIDTH && width > 3 * EDGE_WIDTH)
    return GRIP_BEGIN;
  if (fabs (pointer - x - width) < EDGE_WIDTH && width > 3 * EDGE_WIDTH)
    return GRIP_END;
  return pointer >= x && pointer < x + width ? GRIP_BRUSH : GRIP_NONE;
}

static void
drag_begin_cb (WhenceOverview *self,
               double          x,
               double          y)
{
  double begin;
  double end;

  if (!self->canvas || self->canvas->axis.width <= 0)
    return;
  update_axis (self);
  self->grip = find_grip (self, x);
  begin = self->canvas->axis.begin;
  end = whence_axis_get_end (&self->canvas->axis);
  if (self->grip == GRIP_NONE)
    {
      double shift = whence_axis_to_minute (&self->axis, x) - (begin + end) / 2;

      begin += shift;
      end += shift;
      self->grip = GRIP_BRUSH;
      whence_canvas_show_stretch (self->canvas, begin, end, TRUE);
    }
  self->grip_begin = begin;
  self->grip_end = end;
}

static void
drag_update_cb (WhenceOverview *self,
                double          x,
                double          y)
{
  double shift = x * self->axis.minutes_per_pixel;
  double least = self->axis.minutes_per_pixel;
  double begin = self->grip_begin + (self->grip == GRIP_END ? 0 : shift);
  double end = self->grip_end + (self->grip == GRIP_BEGIN ? 0 : shift);

  if (!self->canvas || self->grip == GRIP_NONE || (x == 0 && y == 0))
    return;
  if (self->grip == GRIP_BEGIN)
    begin = MIN (begin, end - least);
  else if (self->grip == GRIP_END)
    end = MAX (end, begin + least);
  whence_canvas_show_stretch (self->canvas, begin, end, FALSE);
}

static void
drag_end_cb (WhenceOverview *self)
{
  self->grip = GRIP_NONE;
}

static gboolean
scroll_cb (WhenceOverview *self,
           double          dx,
           double          dy)
{
  if (!self->canvas || self->canvas->axis.width <= 0)
    return GDK_EVENT_PROPAGATE;
  whence_canvas_zoom_at (self->canvas, pow (WHEEL_FACTOR, -dy), self->canvas->axis.width / 2, FALSE);
  return GDK_EVENT_STOP;
}

static void
motion_cb (WhenceOverview *self,
           double          x,
           double          y)
{
  static const char *const cursors[] = {
    [GRIP_NONE] = "pointer", [GRIP_BRUSH] = "grab", [GRIP_BEGIN] = "ew-resize", [GRIP_END] = "ew-resize"
  };

  if (self->canvas && self->canvas->axis.width > 0)
    gtk_widget_set_cursor_from_name (GTK_WIDGET (self), cursors[find_grip (self, x)]);
}

static void
whence_overview_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CANVAS:
      g_value_set_object (value, whence_overview_get_canvas (WHENCE_OVERVIEW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
whence_overview_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch (id)
    {
    case PROP_CANVAS:
      whence_overview_set_canvas (WHENCE_OVERVIEW (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
whence_overview_dispose (GObject *object)
{
  whence_overview_set_canvas (WHENCE_OVERVIEW (object), NULL);
  G_OBJECT_CLASS (whence_overview_parent_class)->dispose (object);
}

static void
whence_overview_class_init (WhenceOverviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = whence_overview_get_property;
  object_class->set_property = whence_overview_set_property;
  object_class->dispose = whence_overview_dispose;
  widget_class->snapshot = whence_overview_snapshot;
  widget_class->measure = whence_overview_measure;

  /**
   * WhenceOverview:canvas:
   *
   * The timeline it tells of and moves.
   */
  properties[PROP_CANVAS] = g_param_spec_object ("canvas", NULL, NULL, WHENCE_TYPE_CANVAS,
                                                 G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_css_name (widget_class, "overview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
whence_overview_init (WhenceOverview *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Overview of all events"), -1);
}

/**
 * whence_overview_new:
 *
 * Returns: (transfer floating): a new overview of nothing yet
 */
GtkWidget *
whence_overview_new (void)
{
  return g_object_new (WHENCE_TYPE_OVERVIEW, NULL);
}

/**
 * whence_overview_set_canvas:
 * @self: an overview
 * @canvas: (nullable): a timeline
 *
 * Sets what it tells of.
 */
void
whence_overview_set_canvas (WhenceOverview *self,
                            WhenceCanvas   *canvas)
{
  g_return_if_fail (WHENCE_IS_OVERVIEW (self));
  g_return_if_fail (canvas == NULL || WHENCE_IS_CANVAS (canvas));

  if (self->canvas == canvas)
    return;
  if (self->canvas)
    g_signal_handlers_disconnect_by_data (self->canvas, self);
  g_set_object (&self->canvas, canvas);
  if (canvas)
    g_signal_connect_object (canvas, "view-changed", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CANVAS]);
}

/**
 * whence_overview_get_canvas:
 * @self: an overview
 *
 * Returns: (transfer none) (nullable): what it tells of
 */
WhenceCanvas *
whence_overview_get_canvas (WhenceOverview *self)
{
  g_return_val_if_fail (WHENCE_IS_OVERVIEW (self), NULL);

  return self->canvas;
}
