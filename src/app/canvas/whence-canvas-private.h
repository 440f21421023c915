/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-canvas.h"

#include "whence-canvas-card.h"
#include "whence-event.h"
#include "whence-groups.h"
#include "whence-lane-header.h"
#include "whence-palette.h"
#include "whence-picture.h"

G_BEGIN_DECLS

/* The words of an event, kept while it is on view. */
typedef struct
{
  char *title;
  char *label;
  char *date;
  char *name;
  char *description;
  WhenceEvent *event;
} WhenceCanvasText;

/* ORDER CANVAS MENU: the table in whence-canvas-menu.c follows it. */
typedef enum
{
  WHENCE_CANVAS_MENU_EVENT,
  WHENCE_CANVAS_MENU_GROUND,
  WHENCE_CANVAS_MENU_ERA,
  WHENCE_N_CANVAS_MENUS
} WhenceCanvasMenu;

/* What a drag is for, by the keys that are held down as it begins. */
typedef enum
{
  WHENCE_DRAG_PAN,
  WHENCE_DRAG_MARK, /* Shift: marks what the rectangle touches */
  WHENCE_DRAG_ADD,  /* Shift and Ctrl: marks it with what is marked already */
  WHENCE_DRAG_ZOOM, /* Ctrl: shows the stretch of time in full */
} WhenceDrag;

/**
 * WhenceCanvas:
 * @index: the events as the layout sees them
 * @items: (element-type WhenceLayoutItem): the same in the model's order, read so far
 * @splices: what has changed in the model since @index was made
 * @task: (nullable): a new index being made
 * @fill_id: (nullable): items from @fill_at to @fill_end being read
 * @axis: what is in view; its width is 0 before the first allocation
 * @warp: (nullable): what is left out of the axis, whose places are minutes less what is left out before
 * @is_shortened: whether empty stretches are to be left out
 * @lanes: the events divided, and which of them are shown
 * @groups: what they are divided by
 * @scroll: how far the lanes are scrolled down
 * @lane_at: (nullable): key of the lane in which the selected event was chosen
 * @headers: (element-type WhenceLaneHeader): the lanes' headers; as many are visible as there are lanes in view
 * @scrollbar: beside the lanes
 * @eras: (nullable) (element-type WhenceEra): named stretches of time
 * @era_strip: (nullable): the same as the layout sees them, by the same numbers
 * @era_labels: (element-type WhenceEraLabel): their names, and behind @n_era_labels the numbers of those without room
 * @era_ground: (nullable): what lies between the names and what is scrolled below them
 * @era_at: (nullable): id of the era that keys and menus are about
 * @cards: (element-type gint64 WhenceCanvasCard): the cards in use, by lane and position of their event
 * @spare: (element-type WhenceCanvasCard): cards to use again
 * @settle_id: what will make more of them and mark the selected one
 * @folds: (element-type WhenceCanvasCard): the numbers of folded events; as many are visible as there are folds
 * @wants_focus: whether the focus goes to the card of @cursor as soon as there is one
 * @marks: (nullable): the events that are marked together, by the model's positions
 * @cursor: position of the event that keys were last about; what is marked with Shift held down reaches from the selected one to it
 * @is_untouched: whether the user has left the view as it was given, so that it may follow the events
 */
struct _WhenceCanvas
{
  GtkWidget          parent_instance;
  GListModel        *model;
  guint              selected;
  guint              hovered;
  WhenceIndex       *index;
  GArray            *items;
  GArray            *splices;
  GTask             *task;
  gboolean           is_shared; /* whether @task reads @items, so that they must not be changed */
  gboolean           needs_build; /* items have changed since @task began */
  guint              fill_id;
  guint              fill_at;
  guint              fill_end;
  WhenceAxis         axis;
  WhenceGeometry     geometry;
  WhenceWarp        *warp;
  gboolean           is_shortened;
  WhenceLanes       *lanes;
  WhenceGroups      *groups;
  WhenceGroup        group;
  double             scroll;
  char              *lane_at;
  GPtrArray         *headers;
  GtkWidget         *scrollbar;
  GPtrArray         *eras;
  WhenceEraStrip    *era_strip;
  GPtrArray         *era_labels;
  guint              n_era_labels;
  GtkWidget         *era_ground;
  char              *era_at;
  WhenceScene       *scene;
  WhencePen         *pen;
  double             scale;
  gboolean           is_dark;
  gboolean           is_contrast;
  GHashTable        *cards;
  GPtrArray         *spare;
  guint              settle_id;
  GPtrArray         *folds;
  GHashTable        *texts;
  GtkWidget         *popover;
  GtkSelectionModel *marks;
  guint              cursor;
  GtkWidget         *band;
  GtkWidget         *menus[WHENCE_N_CANVAS_MENUS];
  graphene_point_t   menu_point;
  GtkWidget         *hover;
  guint              hover_id;
  gboolean           is_untouched;
  gboolean           wants_focus;
  gboolean           needs_fit;
  gboolean           has_wanted; /* a stretch to show as soon as there is room */
  double             wanted[2];
  /* Movement */
  WhenceAxis         from;
  WhenceAxis         to;
  gint64             start_time;
  guint              tick_id;
  double             velocity; /* pixels a second towards later times, as it was let go; 0 where the movement has a place to go to */
  /* Gestures */
  GtkGesture        *drag;
  WhenceDrag         drag_purpose;
  double             dragged;
  double             dragged_down;
  double             zoomed; /* how far fingers have come apart; 0: not at all yet */
  double             zoom_x;
  double             pointer_x;
  double             pointer_y;
};

/* whence-canvas.c */
WhenceEvent            *whence_canvas_dup_event     (WhenceCanvas *self,
                                                     guint         position);
const WhenceCanvasText *whence_canvas_get_words     (WhenceCanvas *self,
                                                     guint         position);
WhenceCanvasCard       *whence_canvas_find_card    (WhenceCanvas *self,
                                                     guint         shown);
void                    whence_canvas_rebuild_scene (WhenceCanvas *self);
void                    whence_canvas_move_selected (WhenceCanvas *self,
                                                     guint         position);
/* whence-canvas-model.c */
void                    whence_canvas_items_changed (WhenceCanvas *self,
                                                     guint         position,
                                                     guint         removed,
                                                     guint         added);
void                    whence_canvas_forget_items  (WhenceCanvas *self);
void                    whence_canvas_read_again    (WhenceCanvas *self);
void                    whence_canvas_build_again   (WhenceCanvas *self);
guint                   whence_canvas_to_model      (WhenceCanvas *self,
                                                     guint         shown);
guint                   whence_canvas_from_model    (WhenceCanvas *self,
                                                     guint         position);
/* whence-canvas-view.c */
void                    whence_canvas_set_view      (WhenceCanvas     *self,
                                                     const WhenceAxis *axis,
                                                     gboolean          is_animated);
double                  whence_canvas_get_zoom_point (WhenceCanvas *self);
void                    whence_canvas_show_stretch  (WhenceCanvas *self,
                                                     double        begin,
                                                     double        end,
                                                     gboolean      is_animated);
void                    whence_canvas_get_fit       (WhenceCanvas *self,
                                                     WhenceAxis   *axis);
void                    whence_canvas_stop          (WhenceCanvas *self);
void                    whence_canvas_show_event    (WhenceCanvas *self,
                                                     guint         position);
void                    whence_canvas_zoom_at       (WhenceCanvas *self,
                                                     double        factor,
                                                     double        x,
                                                     gboolean      is_animated);
void                    whence_canvas_pan_by        (WhenceCanvas *self,
                                                     double        pixels,
                                                     gboolean      is_animated);
/* whence-canvas-layout.c */
void                    whence_canvas_layout        (WhenceCanvas *self,
                                                     int           width,
                                                     int           height);
void                    whence_canvas_drop_pen      (WhenceCanvas *self);
void                    whence_canvas_make_cards    (WhenceCanvas *self);
void                    whence_canvas_retire_card   (WhenceCanvas *self,
                                                     GtkWidget    *card);
gint64                 *whence_canvas_card_key      (guint lane,
                                                     guint shown);
void                    whence_canvas_set_shown     (GtkWidget *child,
                                                     gboolean   is_shown);
void                    whence_canvas_mark_selected (WhenceCanvas *self);
const char             *whence_canvas_get_card_text (WhenceCanvas       *self,
                                                     const WhencePlaced *placed);
void                    whence_canvas_fling         (WhenceCanvas *self,
                                                     double        velocity);
void                    whence_canvas_follow_events (WhenceCanvas *self);
/* whence-canvas-input.c */
void                    whence_canvas_add_input     (WhenceCanvas *self);
void                    whence_canvas_scroll        (WhenceCanvas   *self,
                                                     double          dx,
                                                     double          dy,
                                                     GdkScrollUnit   unit,
                                                     GdkModifierType state);
void                    whence_canvas_pinch         (WhenceCanvas *self,
                                                     double        scale,
                                                     double        x);
void                    whence_canvas_begin_drag    (WhenceCanvas   *self,
                                                     double          x,
                                                     double          y,
                                                     GdkModifierType state);
void                    whence_canvas_click         (WhenceCanvas   *self,
                                                     int             n_press,
                                                     double          x,
                                                     double          y,
                                                     GdkModifierType state);
/* whence-canvas-band.c */
void                    whence_canvas_begin_band    (WhenceCanvas *self,
                                                     double        x,
                                                     double        y);
void                    whence_canvas_move_band     (WhenceCanvas *self,
                                                     double        x,
                                                     double        y);
void                    whence_canvas_end_band      (WhenceCanvas *self,
                                                     gboolean      is_done);
void                    whence_canvas_allocate_band (WhenceCanvas *self);
/* whence-canvas-marks.c */
gboolean                whence_canvas_is_marked     (WhenceCanvas *self,
                                                     guint         shown);
void                    whence_canvas_toggle_mark   (WhenceCanvas *self,
                                                     guint         position);
void                    whence_canvas_mark_to       (WhenceCanvas *self,
                                                     guint         position);
void                    whence_canvas_mark_all      (WhenceCanvas *self);
gboolean                whence_canvas_unmark        (WhenceCanvas *self);
/* whence-canvas-menu.c */
void                    whence_canvas_open_menu     (WhenceCanvas *self,
                                                     double        x,
                                                     double        y);
void                    whence_canvas_open_menu_at_focus (WhenceCanvas *self);
void                    whence_canvas_present_menus (WhenceCanvas *self);
void                    whence_canvas_close_menus   (WhenceCanvas *self);
/* whence-canvas-hover.c */
void                    whence_canvas_begin_hover   (WhenceCanvas *self);
/* whence-canvas-keys.c */
void                    whence_canvas_install_actions (GtkWidgetClass *widget_class);
void                    whence_canvas_select_shown  (WhenceCanvas *self,
                                                     guint         shown);
void                    whence_canvas_walk_row      (WhenceCanvas *self,
                                                     int           step);
void                    whence_canvas_add_escape    (WhenceCanvas *self);
void                    whence_canvas_focus_position (WhenceCanvas *self,
                                                     guint         position);
gboolean                whence_canvas_move_focus    (WhenceCanvas    *self,
                                                     GtkDirectionType direction);
void                    whence_canvas_activate_card (WhenceCanvas     *self,
                                                     WhenceCanvasCard *card);
/* whence-canvas-paint.c */
void                    whence_canvas_paint         (WhenceCanvas *self,
                                                     GtkSnapshot  *snapshot,
                                                     WhenceLayer   first,
                                                     WhenceLayer   last);
GdkRGBA                 whence_canvas_get_color     (const WhencePalette *palette,
                                                     guint8               paint,
                                                     guint8               tint);
/* whence-canvas-fold.c */
void                    whence_canvas_open_fold     (WhenceCanvas     *self,
                                                     WhenceCanvasCard *chip);
GArray                 *whence_canvas_list_fold     (WhenceCanvas     *self,
                                                     WhenceCanvasCard *chip,
                                                     guint             limit);
void                    whence_canvas_zoom_to_fold  (WhenceCanvas     *self,
                                                     WhenceCanvasCard *chip);
void                    whence_canvas_pop_up_list   (WhenceCanvas *self,
                                                     GtkWidget    *at,
                                                     GtkWidget    *content,
                                                     const char   *name);
GtkWidget              *whence_canvas_create_list   (WhenceCanvas *self,
                                                     GCallback     activated_cb);
GtkWidget              *whence_canvas_scroll_list   (GtkWidget *list);
GtkWidget              *whence_canvas_create_line   (const char *text,
                                                     const char *css_class);
/* whence-canvas-eras.c */
void                    whence_canvas_install_eras  (GtkWidgetClass *widget_class);
void                    whence_canvas_place_eras    (WhenceCanvas *self);
void                    whence_canvas_snapshot_eras (WhenceCanvas *self,
                                                     GtkSnapshot  *snapshot);
gboolean                whence_canvas_choose_era_at (WhenceCanvas *self,
                                                     double        x,
                                                     double        y);
void                    whence_canvas_press_era     (WhenceCanvas *self,
                                                     int           n_press);
gboolean                whence_canvas_focus_era     (WhenceCanvas *self);
/* whence-canvas-lanes.c */
void                    whence_canvas_install_lanes (GtkWidgetClass *widget_class);
void                    whence_canvas_add_lanes     (WhenceCanvas *self);
void                    whence_canvas_place_headers (WhenceCanvas *self);
gboolean                whence_canvas_scroll_by     (WhenceCanvas *self,
                                                     double        pixels);
void                    whence_canvas_walk_lane     (WhenceCanvas *self,
                                                     int           step);
void                    whence_canvas_choose_lane   (WhenceCanvas *self,
                                                     GtkWidget    *child);
void                    whence_canvas_show_lane     (WhenceCanvas *self,
                                                     guint         shown);

G_END_DECLS
