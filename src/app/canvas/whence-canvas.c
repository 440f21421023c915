/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The widget itself: its model, its properties, its drawing.  What is where is found out in layout/; the cards are in
 * whence-canvas-layout.c, the movement in whence-canvas-view.c, the hands in whence-canvas-input.c. */

#include "config.h"

#include "whence-canvas-private.h"

#include <glib/gi18n.h>

#include "whence-era-label.h"
#include "whence-event-list.h"
#include "whence-words.h"

#define MINIMUM_WIDTH 160
#define MINIMUM_HEIGHT 160
/* More where there are names of eras. */
#define ERAS_HEIGHT 32
#define NATURAL_WIDTH 640
#define NATURAL_HEIGHT 420

enum
{
  PROP_0,
  PROP_MODEL,
  PROP_SELECTED,
  N_PROPS
};

enum
{
  ACTIVATED,
  VIEW_CHANGED,
  LANES_CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhenceCanvas, whence_canvas, GTK_TYPE_WIDGET)

static void
text_free (gpointer data)
{
  WhenceCanvasText *text = data;

  g_free (text->title);
  g_free (text->label);
  g_free (text->date);
  g_free (text->name);
  g_free (text->description);
  g_clear_pointer (&text->event, whence_event_unref);
  g_free (text);
}

/* The event at a position. */
WhenceEvent *
whence_canvas_dup_event (WhenceCanvas *self,
                         guint         position)
{
  g_autoptr (WhenceEventItem) item = self->model ? g_list_model_get_item (self->model, position) : NULL;

  return item ? whence_event_ref (whence_event_item_get_event (item)) : NULL;
}

/* The words of an event by its position in the index on view.  They are the canvas' until its next layout. */
const WhenceCanvasText *
whence_canvas_get_words (WhenceCanvas *self,
                         guint         position)
{
  WhenceCanvasText *text = g_hash_table_lookup (self->texts, GUINT_TO_POINTER (position));
  g_autoptr (WhenceEvent) event = NULL;
  g_autofree char *sources = NULL;

  if (text)
    return text;
  event = whence_canvas_dup_event (self, whence_canvas_to_model (self, position));
  text = g_new0 (WhenceCanvasText, 1);
  if (event)
    {
      sources = whence_words_count_sources (whence_event_get_n_sources (event));
      text->title = whence_words_harmless (event->title, -1);
      text->label = whence_words_harmless (event->label, -1);
      text->date = whence_words_format_span (&event->span);
      text->name = g_strjoin (", ", text->date, text->title, sources, NULL);
      text->description = whence_words_describe (event);
      text->event = whence_event_ref (event);
    }
  g_hash_table_insert (self->texts, GUINT_TO_POINTER (position), text);
  return text;
}

/* The card of an event, by its position in the index on view; %NULL where it has none now.  Of several that in the lane where the event
 * was chosen, else the topmost. */
WhenceCanvasCard *
whence_canvas_find_card (WhenceCanvas *self,
                         guint         shown)
{
  WhenceCanvasCard *first = NULL;

  for (guint lane = 0; lane < whence_lanes_get_n (self->lanes); lane++)
    {
      g_autofree gint64 *key = whence_canvas_card_key (lane, shown);
      WhenceCanvasCard *card = g_hash_table_lookup (self->cards, key);

      if (card && g_strcmp0 (whence_lanes_get (self->lanes, lane)->content.key, self->lane_at) == 0)
        return card;
      first = first ? first : card;
    }
  return first;
}

static void
items_changed_cb (WhenceCanvas *self,
                  guint         position,
                  guint         removed,
                  guint         added)
{
  /* What is told of may be gone. */
  whence_canvas_hide_hover (self);
  whence_canvas_items_changed (self, position, removed, added);
}

static gboolean
is_marked_cb (guint32  index,
              gpointer data)
{
  return whence_canvas_is_marked (data, index);
}

/* Makes the scene anew without moving anything. */
void
whence_canvas_rebuild_scene (WhenceCanvas *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  double today = (double) (g_date_time_to_unix (now) + g_date_time_get_utc_offset (now) / G_TIME_SPAN_SECOND) / 60.0;
  WhencePictureState state = { whence_canvas_from_model (self, self->selected), self->hovered, today, self->warp, self->era_strip,
                               is_marked_cb, self };

  whence_picture_build (self->scene, &self->geometry, &self->axis, self->lanes, &state,
                        whence_pen_get_host (self->pen));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
whence_canvas_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  gboolean is_horizontal = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = is_horizontal ? MINIMUM_WIDTH : MINIMUM_HEIGHT + (whence_era_strip_get_n (WHENCE_CANVAS (widget)->era_strip) > 0 ? ERAS_HEIGHT : 0);
  *natural = is_horizontal ? NATURAL_WIDTH : NATURAL_HEIGHT;
}

static void
whence_canvas_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  WhenceCanvas *self = WHENCE_CANVAS (widget);

  whence_canvas_layout (self, width, height);
  whence_canvas_allocate_band (self);
  whence_canvas_present_menus (self);
  if (self->hover)
    gtk_popover_present (GTK_POPOVER (self->hover));
  if (self->popover)
    gtk_popover_present (GTK_POPOVER (self->popover));
}

/* All but the names of eras, which lie above what they may be scrolled below, and the scrollbar, which lies beside the time. */
static void
snapshot_children (GtkWidget   *widget,
                   GtkSnapshot *snapshot)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    if (!WHENCE_IS_ERA_LABEL (child) && child != WHENCE_CANVAS (widget)->scrollbar)
      gtk_widget_snapshot_child (widget, child, snapshot);
}

static void
whence_canvas_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  WhenceCanvas *self = WHENCE_CANVAS (widget);
  float top = (float) self->geometry.top;
  float cover;

  if (!self->pen)
    return;
  if (!whence_lanes_are_grouped (self->lanes))
    {
      whence_canvas_paint (self, snapshot, WHENCE_LAYER_GROUND, WHENCE_LAYER_BAR);
      snapshot_children (widget, snapshot);
      whence_canvas_snapshot_eras (self, snapshot);
      return;
    }
  /* Lanes are scrolled below the axis and below the names of eras. */
  cover = (float) MIN (whence_scene_get_cover (self->scene), gtk_widget_get_height (widget));
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, top, (float) gtk_widget_get_width (widget), cover - top));
  whence_canvas_paint (self, snapshot, WHENCE_LAYER_GROUND, WHENCE_LAYER_STEM);
  whence_canvas_paint (self, snapshot, WHENCE_LAYER_BAR, WHENCE_LAYER_BAR);
  snapshot_children (widget, snapshot);
  gtk_snapshot_pop (snapshot);
  whence_canvas_paint (self, snapshot, WHENCE_LAYER_AXIS, WHENCE_LAYER_AXIS);
  whence_canvas_snapshot_eras (self, snapshot);
  gtk_widget_snapshot_child (widget, self->scrollbar, snapshot);
}

static void
whence_canvas_css_changed (GtkWidget         *widget,
                           GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (whence_canvas_parent_class)->css_changed (widget, change);
  whence_canvas_drop_pen (WHENCE_CANVAS (widget));
}

static void
whence_canvas_system_setting_changed (GtkWidget       *widget,
                                      GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (whence_canvas_parent_class)->system_setting_changed (widget, setting);
  whence_canvas_drop_pen (WHENCE_CANVAS (widget));
}

static gboolean
whence_canvas_focus (GtkWidget       *widget,
                     GtkDirectionType direction)
{
  return whence_canvas_move_focus (WHENCE_CANVAS (widget), direction);
}

static void
whence_canvas_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  WhenceCanvas *self = WHENCE_CANVAS (object);

  switch (id)
    {
    case PROP_MODEL:
      g_value_set_object (value, whence_canvas_get_model (self));
      break;
    case PROP_SELECTED:
      g_value_set_uint (value, whence_canvas_get_selected (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
whence_canvas_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  WhenceCanvas *self = WHENCE_CANVAS (object);

  switch (id)
    {
    case PROP_MODEL:
      whence_canvas_set_model (self, g_value_get_object (value));
      break;
    case PROP_SELECTED:
      whence_canvas_set_selected (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
whence_canvas_dispose (GObject *object)
{
  WhenceCanvas *self = WHENCE_CANVAS (object);
  GtkWidget *child;

  whence_canvas_stop (self);
  g_clear_handle_id (&self->settle_id, g_source_remove);
  self->task = NULL;
  g_clear_handle_id (&self->fill_id, g_source_remove);
  if (self->model)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_clear_object (&self->model);
  whence_canvas_hide_hover (self);
  g_clear_object (&self->marks);
  g_clear_pointer (&self->hover, gtk_widget_unparent);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  whence_canvas_close_menus (self);
  self->band = NULL;
  g_hash_table_remove_all (self->cards);
  g_ptr_array_set_size (self->spare, 0);
  g_ptr_array_set_size (self->folds, 0);
  g_ptr_array_set_size (self->headers, 0);
  g_ptr_array_set_size (self->era_labels, 0);
  self->n_era_labels = 0;
  self->era_ground = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (whence_canvas_parent_class)->dispose (object);
}

static void
whence_canvas_finalize (GObject *object)
{
  WhenceCanvas *self = WHENCE_CANVAS (object);

  whence_index_unref (self->index);
  g_array_unref (self->items);
  g_array_unref (self->splices);
  g_clear_pointer (&self->warp, whence_warp_unref);
  whence_lanes_free (self->lanes);
  whence_groups_free (self->groups);
  g_free (self->lane_at);
  g_free (self->era_at);
  g_clear_pointer (&self->eras, g_ptr_array_unref);
  g_clear_pointer (&self->era_strip, whence_era_strip_free);
  g_ptr_array_unref (self->era_labels);
  g_ptr_array_unref (self->headers);
  whence_scene_free (self->scene);
  g_clear_pointer (&self->pen, whence_pen_free);
  g_hash_table_unref (self->cards);
  g_ptr_array_unref (self->spare);
  g_ptr_array_unref (self->folds);
  g_hash_table_unref (self->texts);
  G_OBJECT_CLASS (whence_canvas_parent_class)->finalize (object);
}

static void
whence_canvas_class_init (WhenceCanvasClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = whence_canvas_get_property;
  object_class->set_property = whence_canvas_set_property;
  object_class->dispose = whence_canvas_dispose;
  object_class->finalize = whence_canvas_finalize;
  widget_class->measure = whence_canvas_measure;
  widget_class->size_allocate = whence_canvas_size_allocate;
  widget_class->snapshot = whence_canvas_snapshot;
  widget_class->css_changed = whence_canvas_css_changed;
  widget_class->system_setting_changed = whence_canvas_system_setting_changed;
  widget_class->focus = whence_canvas_focus;

  /**
   * WhenceCanvas:model:
   *
   * The events: a list model of #WhenceEventItem.
   */
  properties[PROP_MODEL] = g_param_spec_object ("model", NULL, NULL, G_TYPE_LIST_MODEL,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /**
   * WhenceCanvas:selected:
   *
   * Position of the event selected, or %GTK_INVALID_LIST_POSITION.
   */
  properties[PROP_SELECTED] = g_param_spec_uint ("selected", NULL, NULL, 0, G_MAXUINT, GTK_INVALID_LIST_POSITION,
                                                 G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * WhenceCanvas::activated:
   * @position: the event's position
   *
   * The reader asked for an event: by Enter or by a double click.
   */
  signals[ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                     G_TYPE_UINT);
  /**
   * WhenceCanvas::view-changed:
   *
   * Another stretch of time is in view, or other events, or in other colours.
   */
  signals[VIEW_CHANGED] = g_signal_new ("view-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 0);

  /**
   * WhenceCanvas::lanes-changed:
   *
   * Events are grouped by something else, a lane was closed or opened, or empty stretches are shortened or not.
   */
  signals[LANES_CHANGED] = g_signal_new ("lanes-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 0);

  whence_canvas_install_actions (widget_class);
  whence_canvas_install_lanes (widget_class);
  whence_canvas_install_eras (widget_class);
  gtk_widget_class_set_css_name (widget_class, "timeline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

/* The canvas brings its style along, wherever it is used. */
static void
add_style (GtkWidget *widget)
{
  static gboolean is_added = FALSE;
  g_autoptr (GtkCssProvider) provider = NULL;

  if (is_added)
    return;
  provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (provider, "/org/whence/Whence/canvas.css");
  gtk_style_context_add_provider_for_display (gtk_widget_get_display (widget), GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  is_added = TRUE;
}

static void
whence_canvas_init (WhenceCanvas *self)
{
  add_style (GTK_WIDGET (self));
  self->selected = GTK_INVALID_LIST_POSITION;
  self->cursor = GTK_INVALID_LIST_POSITION;
  self->hovered = WHENCE_SCENE_NONE;
  self->is_untouched = TRUE;
  self->needs_fit = TRUE;
  self->index = whence_index_new (NULL, 0);
  self->items = g_array_new (FALSE, FALSE, sizeof (WhenceLayoutItem));
  self->splices = g_array_new (FALSE, FALSE, 3 * sizeof (guint));
  self->lanes = whence_lanes_new ();
  self->groups = whence_groups_new (WHENCE_GROUP_NONE);
  self->headers = g_ptr_array_new ();
  self->era_labels = g_ptr_array_new ();
  self->scene = whence_scene_new (0, 0);
  self->cards = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->spare = g_ptr_array_new ();
  self->folds = g_ptr_array_new ();
  self->texts = g_hash_table_new_full (NULL, NULL, NULL, text_free);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Timeline"), -1);
  /* The theme may change without the canvas's own style. */
  g_signal_connect_object (gtk_settings_get_default (), "notify::gtk-application-prefer-dark-theme",
                           G_CALLBACK (whence_canvas_drop_pen), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_settings_get_default (), "notify::gtk-theme-name", G_CALLBACK (whence_canvas_drop_pen), self,
                           G_CONNECT_SWAPPED);
  whence_canvas_add_input (self);
  whence_canvas_make_cards (self);
  whence_canvas_add_lanes (self);
}

/**
 * whence_canvas_new:
 *
 * Returns: (transfer floating): a new canvas without events
 */
GtkWidget *
whence_canvas_new (void)
{
  return g_object_new (WHENCE_TYPE_CANVAS, NULL);
}

/**
 * whence_canvas_set_model:
 * @self: a canvas
 * @model: (nullable): a list model of #WhenceEventItem, in order of time
 *
 * Sets the events to show, all of them in view.
 */
void
whence_canvas_set_model (WhenceCanvas *self,
                         GListModel   *model)
{
  g_return_if_fail (WHENCE_IS_CANVAS (self));
  g_return_if_fail (model == NULL || G_IS_LIST_MODEL (model));

  if (self->model == model)
    return;
  if (self->model)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_set_object (&self->model, model);
  if (model)
    g_signal_connect_object (model, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  self->is_untouched = TRUE;
  whence_canvas_forget_items (self);
  whence_canvas_set_selected (self, GTK_INVALID_LIST_POSITION);
  if (model)
    whence_canvas_items_changed (self, 0, 0, g_list_model_get_n_items (model));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
}

/**
 * whence_canvas_get_model:
 * @self: a canvas
 *
 * Returns: (transfer none) (nullable): the events it shows
 */
GListModel *
whence_canvas_get_model (WhenceCanvas *self)
{
  g_return_val_if_fail (WHENCE_IS_CANVAS (self), NULL);

  return self->model;
}

/* Selects without moving the view. */
void
whence_canvas_move_selected (WhenceCanvas *self,
                             guint         position)
{
  self->cursor = position;
  if (self->selected == position)
    return;
  self->selected = position;
  whence_canvas_mark_selected (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/**
 * whence_canvas_set_selected:
 * @self: a canvas
 * @position: position of an event, or %GTK_INVALID_LIST_POSITION
 *
 * Selects an event.  Where it is out of view, the view moves there.
 */
void
whence_canvas_set_selected (WhenceCanvas *self,
                            guint         position)
{
  g_return_if_fail (WHENCE_IS_CANVAS (self));

  if (self->selected == position)
    return;
  whence_canvas_move_selected (self, position);
  if (position != GTK_INVALID_LIST_POSITION)
    whence_canvas_show_event (self, position);
}

/**
 * whence_canvas_get_selected:
 * @self: a canvas
 *
 * Returns: position of the event selected, or %GTK_INVALID_LIST_POSITION
 */
guint
whence_canvas_get_selected (WhenceCanvas *self)
{
  g_return_val_if_fail (WHENCE_IS_CANVAS (self), GTK_INVALID_LIST_POSITION);

  return self->selected;
}

/**
 * whence_canvas_get_event_area:
 * @self: a canvas
 * @position: position of an event
 * @out_area: takes where its card is, in the canvas' own pixels
 *
 * Returns: whether the event has a card in view
 */
gboolean
whence_canvas_get_event_area (WhenceCanvas          *self,
                              guint                  position,
                              cairo_rectangle_int_t *out_area)
{
  WhenceCanvasCard *card;
  graphene_rect_t bounds;

  g_return_val_if_fail (WHENCE_IS_CANVAS (self), FALSE);

  card = whence_canvas_find_card (self, whence_canvas_from_model (self, position));
  if (!card || !gtk_widget_compute_bounds (GTK_WIDGET (card), GTK_WIDGET (self), &bounds))
    return FALSE;
  *out_area = (cairo_rectangle_int_t){ (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width, (int) bounds.size.height };
  return TRUE;
}
