/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a "+12" holds: a list to choose from, and a way in. */

#include "config.h"

#include "whence-canvas-private.h"

#include <glib/gi18n.h>

#define MAX_LISTED 100
#define LIST_WIDTH 340
#define LIST_HEIGHT 320

#define POSITION_KEY "whence-position"

static void
close_popover (WhenceCanvas *self)
{
  if (self->popover)
    gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
row_cb (WhenceCanvas  *self,
        GtkListBoxRow *row)
{
  guint position = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), POSITION_KEY));

  close_popover (self);
  whence_canvas_set_selected (self, whence_canvas_to_model (self, position));
}

static void
zoom_cb (WhenceCanvas *self)
{
  const double *range = g_object_get_data (G_OBJECT (self->popover), "range");

  whence_canvas_show_stretch (self, range[0], range[1], TRUE);
  close_popover (self);
}

/* A line of a list. */
GtkWidget *
whence_canvas_create_line (const char *text,
                           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
create_row (WhenceCanvas *self,
            guint         position)
{
  const WhenceCanvasText *text = whence_canvas_get_words (self, position);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), whence_canvas_create_line (text->date, "fold-date"));
  gtk_box_append (GTK_BOX (box), whence_canvas_create_line (text->title, "fold-title"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, text->name, -1);
  g_object_set_data (G_OBJECT (row), POSITION_KEY, GUINT_TO_POINTER (position));
  return row;
}

/* A list in a popover, whose rows are there to be activated. */
GtkWidget *
whence_canvas_create_list (WhenceCanvas *self,
                           GCallback     activated_cb)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "fold-list");
  g_signal_connect_swapped (list, "row-activated", activated_cb, self);
  return list;
}

/* It is no higher than it has to be. */
GtkWidget *
whence_canvas_scroll_list (GtkWidget *list)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), LIST_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
  gtk_widget_set_size_request (scroller, LIST_WIDTH, -1);
  return scroller;
}

static GtkWidget *
create_list (WhenceCanvas *self,
             GArray       *positions)
{
  GtkWidget *list = whence_canvas_create_list (self, G_CALLBACK (row_cb));

  for (guint i = 0; i < positions->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), create_row (self, g_array_index (positions, guint, i)));
  return whence_canvas_scroll_list (list);
}

/* The fold a number stands for, and where it is; %NULL where it is gone meanwhile. */
static const WhenceFold *
get_fold (WhenceCanvas      *self,
          WhenceCanvasCard  *chip,
          const WhenceLane **out_lane)
{
  guint number = whence_canvas_child_get_lane (WHENCE_CANVAS_CHILD (chip));
  const WhenceFold *folds;
  guint n;

  if (number >= whence_lanes_get_n (self->lanes))
    return NULL;
  *out_lane = whence_lanes_get (self->lanes, number);
  folds = whence_placement_get_folds ((*out_lane)->placement, &n);
  number = whence_canvas_card_get_position (chip);
  return number < n ? &folds[number] : NULL;
}

/* The positions in the index of what a number stands for, in order of time; no more than a limit. */
GArray *
whence_canvas_list_fold (WhenceCanvas     *self,
                         WhenceCanvasCard *chip,
                         guint             limit)
{
  const WhenceLane *lane;
  const WhenceFold *fold = get_fold (self, chip, &lane);
  GArray *slots = fold ? whence_placement_list_fold (lane->placement, fold, limit) : g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < slots->len; i++)
    g_array_index (slots, guint, i) = whence_index_get (lane->content.index, g_array_index (slots, guint, i))->index;
  return slots;
}

/* Shows the stretch of time that a number counts for in full. */
void
whence_canvas_zoom_to_fold (WhenceCanvas     *self,
                            WhenceCanvasCard *chip)
{
  const WhenceLane *lane;
  const WhenceFold *fold = get_fold (self, chip, &lane);

  if (fold)
    whence_canvas_show_stretch (self, fold->begin, fold->end, TRUE);
}

static GtkWidget *
create_content (WhenceCanvas     *self,
                WhenceCanvasCard *chip,
                const WhenceFold *fold)
{
  g_autoptr (GArray) positions = whence_canvas_list_fold (self, chip, MAX_LISTED);
  g_autofree char *count = g_strdup_printf (ngettext ("%u more event", "%u more events", fold->count), fold->count);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *button = gtk_button_new_with_label (_("Zoom In Here"));

  gtk_box_append (GTK_BOX (box), whence_canvas_create_line (count, "heading"));
  gtk_box_append (GTK_BOX (box), create_list (self, positions));
  if (positions->len < fold->count)
    {
      guint rest = fold->count - positions->len;
      g_autofree char *text = g_strdup_printf (ngettext ("and %u more", "and %u more", rest), rest);

      gtk_box_append (GTK_BOX (box), whence_canvas_create_line (text, "dim"));
    }
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (zoom_cb), self);
  gtk_box_append (GTK_BOX (box), button);
  return box;
}

/* Shows a list beside what it is about. */
void
whence_canvas_pop_up_list (WhenceCanvas *self,
                           GtkWidget    *at,
                           GtkWidget    *content,
                           const char   *name)
{
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (at, GTK_WIDGET (self), &bounds))
    graphene_rect_init (&bounds, 0, 0, 1, 1);
  if (!self->popover)
    {
      self->popover = gtk_popover_new ();
      gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->popover), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_popover_set_child (GTK_POPOVER (self->popover), content);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover),
                               &(GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width,
                                                (int) bounds.size.height });
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

/* Lists the events of a fold. */
void
whence_canvas_open_fold (WhenceCanvas     *self,
                         WhenceCanvasCard *chip)
{
  const WhenceLane *lane;
  const WhenceFold *fold = get_fold (self, chip, &lane);
  double range[2];
  guint n_primitives;

  whence_scene_get (self->scene, &n_primitives);
  if (n_primitives == 0 || !fold)
    return;
  range[0] = fold->begin;
  range[1] = fold->end;
  whence_canvas_pop_up_list (self, GTK_WIDGET (chip), create_content (self, chip, fold), _("Events without room"));
  g_object_set_data_full (G_OBJECT (self->popover), "range", g_memdup2 (range, sizeof range), g_free);
}
