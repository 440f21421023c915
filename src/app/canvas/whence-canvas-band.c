/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The rubber band: a rectangle that marks the events it touches, or a stretch of time that is then shown in full. */

#include "config.h"

#include "whence-canvas-private.h"

#include <math.h>

/* A stretch that is narrower than this was not meant. */
#define LEAST_STRETCH 8.0

/* The corners, kept with the widget: where the drag began and where it is. */
typedef struct
{
  graphene_point_t begin;
  graphene_point_t end;
} Corners;

static Corners *
get_corners (WhenceCanvas *self)
{
  return g_object_get_data (G_OBJECT (self->band), "corners");
}

static graphene_rect_t
get_area (WhenceCanvas *self)
{
  const Corners *corners = get_corners (self);
  gboolean is_stretch = self->drag_purpose == WHENCE_DRAG_ZOOM;
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self));
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self));
  float left = CLAMP (MIN (corners->begin.x, corners->end.x), 0, width);
  float right = CLAMP (MAX (corners->begin.x, corners->end.x), 0, width);
  float top = is_stretch ? 0 : CLAMP (MIN (corners->begin.y, corners->end.y), 0, height);
  float bottom = is_stretch ? height : CLAMP (MAX (corners->begin.y, corners->end.y), 0, height);

  return GRAPHENE_RECT_INIT (left, top, right - left, bottom - top);
}

void
whence_canvas_begin_band (WhenceCanvas *self,
                          double        x,
                          double        y)
{
  Corners corners = { GRAPHENE_POINT_INIT ((float) x, (float) y), GRAPHENE_POINT_INIT ((float) x, (float) y) };

  if (!self->band)
    {
      self->band = g_object_new (GTK_TYPE_BOX, "css-name", "rubberband", "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                 "can-target", FALSE, NULL);
      gtk_widget_insert_before (self->band, GTK_WIDGET (self), NULL);
    }
  g_object_set_data_full (G_OBJECT (self->band), "corners", g_memdup2 (&corners, sizeof corners), g_free);
  gtk_widget_set_child_visible (self->band, TRUE);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

void
whence_canvas_move_band (WhenceCanvas *self,
                         double        x,
                         double        y)
{
  get_corners (self)->end = GRAPHENE_POINT_INIT ((float) x, (float) y);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

void
whence_canvas_allocate_band (WhenceCanvas *self)
{
  graphene_rect_t area;

  if (!self->band || !gtk_widget_get_child_visible (self->band))
    return;
  area = get_area (self);
  gtk_widget_measure (self->band, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (self->band,
                            &(GtkAllocation){ (int) area.origin.x, (int) area.origin.y, MAX (1, (int) area.size.width),
                                              MAX (1, (int) area.size.height) },
                            -1);
}

static void
add_position (WhenceCanvas *self,
              GtkBitset    *touched,
              guint         shown)
{
  guint position = whence_canvas_to_model (self, shown);

  if (position != GTK_INVALID_LIST_POSITION)
    gtk_bitset_add (touched, position);
}

/* Cards and the numbers of folded events; a number stands for all it counts. */
static void
add_card (WhenceCanvas          *self,
          GtkBitset             *touched,
          GtkWidget             *card,
          const graphene_rect_t *area)
{
  graphene_rect_t bounds;

  if (!gtk_widget_get_child_visible (card) || !gtk_widget_compute_bounds (card, GTK_WIDGET (self), &bounds)
      || !graphene_rect_intersection (&bounds, area, NULL))
    return;
  if (whence_canvas_card_is_fold (WHENCE_CANVAS_CARD (card)))
    {
      g_autoptr (GArray) folded = whence_canvas_list_fold (self, WHENCE_CANVAS_CARD (card), G_MAXUINT);

      for (guint i = 0; i < folded->len; i++)
        add_position (self, touched, g_array_index (folded, guint, i));
    }
  else
    add_position (self, touched, whence_canvas_card_get_position (WHENCE_CANVAS_CARD (card)));
}

/* Bars and points of events, which are drawn and no widgets. */
static void
add_bars (WhenceCanvas          *self,
          GtkBitset             *touched,
          const graphene_rect_t *area)
{
  guint n;
  const WhencePrimitive *primitives = whence_scene_get (self->scene, &n);

  for (guint i = 0; i < n; i++)
    {
      const WhencePrimitive *one = &primitives[i];
      graphene_rect_t bounds = GRAPHENE_RECT_INIT ((float) one->x, (float) one->y, (float) one->width, (float) one->height);

      if (one->layer == WHENCE_LAYER_BAR && one->index != WHENCE_SCENE_NONE && graphene_rect_intersection (&bounds, area, NULL))
        add_position (self, touched, one->index);
    }
}

static GtkBitset *
find_touched (WhenceCanvas          *self,
              const graphene_rect_t *area)
{
  GtkBitset *touched = gtk_bitset_new_empty ();

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child; child = gtk_widget_get_next_sibling (child))
    if (WHENCE_IS_CANVAS_CARD (child))
      add_card (self, touched, child, area);
  add_bars (self, touched, area);
  return touched;
}

/* What was selected stays so where it is among them. */
static void
mark_touched (WhenceCanvas          *self,
              const graphene_rect_t *area)
{
  g_autoptr (GtkBitset) touched = find_touched (self, area);
  g_autoptr (GtkBitset) all = gtk_bitset_new_range (0, g_list_model_get_n_items (self->model));

  if (!self->marks)
    return;
  gtk_selection_model_set_selection (self->marks, touched, self->drag_purpose == WHENCE_DRAG_ADD ? touched : all);
  /* Keys are to be about what was marked. */
  whence_canvas_focus_position (self, self->selected);
}

/* Lets the band go, and does what it was for, or nothing. */
void
whence_canvas_end_band (WhenceCanvas *self,
                        gboolean      is_done)
{
  graphene_rect_t area;

  if (!self->band || !gtk_widget_get_child_visible (self->band))
    return;
  area = get_area (self);
  gtk_widget_set_child_visible (self->band, FALSE);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (!is_done || !self->model)
    return;
  if (self->drag_purpose != WHENCE_DRAG_ZOOM)
    mark_touched (self, &area);
  else if (area.size.width >= LEAST_STRETCH)
    whence_canvas_show_stretch (self, whence_axis_to_minute (&self->axis, area.origin.x),
                                whence_axis_to_minute (&self->axis, area.origin.x + area.size.width), TRUE);
}
