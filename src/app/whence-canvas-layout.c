/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What layout/ found out becomes widgets: cards are used again and again, so that panning makes none. */

#include "config.h"

#include "whence-appearance.h"
#include "whence-canvas-private.h"

#include <glib/gi18n.h>
#include <math.h>

#include "whence-words.h"

/* Font size, in pixels, for which the layout's measures are made. */
#define USUAL_FONT_SIZE 14.667
#define MAX_TEXTS 8192
#define CARDS_AT_FIRST 64
#define CARDS_AT_ONCE 16
#define FEWEST_SPARE 8

static const char *
get_text_cb (guint32        index,
             WhenceTextKind kind,
             gpointer       data)
{
  const WhenceCanvasText *text = whence_canvas_get_words (data, index);
  const char *words[] = { [WHENCE_TEXT_TITLE] = text->title, [WHENCE_TEXT_LABEL] = text->label, [WHENCE_TEXT_DATE] = text->date };

  return words[kind] ? words[kind] : "";
}

static double
get_font_size (PangoContext *context)
{
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = (double) pango_font_description_get_size (font) / PANGO_SCALE;

  if (size <= 0)
    return USUAL_FONT_SIZE;
  return pango_font_description_get_size_is_absolute (font) ? size : size * pango_cairo_context_get_resolution (context) / 72.0;
}

/* Fonts or colours have changed. */
void
whence_canvas_drop_pen (WhenceCanvas *self)
{
  g_clear_pointer (&self->pen, whence_pen_free);
  whence_placement_forget (self->placement);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_signal_emit_by_name (self, "view-changed");
}

static void
ensure_pen (WhenceCanvas *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  GdkRGBA color;

  if (self->pen)
    return;
  self->scale = get_font_size (context) / USUAL_FONT_SIZE;
  self->pen = whence_pen_new (context, self->scale, get_text_cb, self);
  /* The canvas has colours of its own; whether it is dark around it, its surroundings say. */
  gtk_style_context_get_color (gtk_widget_get_style_context (gtk_widget_get_parent (GTK_WIDGET (self))), &color);
  self->is_dark = 0.3f * color.red + 0.59f * color.green + 0.11f * color.blue > 0.5f;
  if (self->is_dark)
    gtk_widget_add_css_class (GTK_WIDGET (self), "dark");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "dark");
  self->is_contrast = whence_appearance_is_contrast ();
  if (self->is_contrast)
    gtk_widget_add_css_class (GTK_WIDGET (self), "contrast");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "contrast");
}

static void
pressed_cb (WhenceCanvas     *self,
            WhenceCanvasCard *card)
{
  whence_canvas_activate_card (self, card);
}

static GtkWidget *
create_card (WhenceCanvas *self)
{
  GtkWidget *card = whence_canvas_card_new ();

  g_signal_connect_object (card, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (card, GTK_WIDGET (self));
  return card;
}

/* What is not shown must not be told to assistive tools either. */
static void
set_shown (GtkWidget *card,
           gboolean   is_shown)
{
  if (gtk_widget_get_child_visible (card) == is_shown)
    return;
  gtk_widget_set_child_visible (card, is_shown);
  gtk_accessible_update_state (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_STATE_HIDDEN, !is_shown, -1);
}

static void
make_spare (WhenceCanvas *self,
            guint         n)
{
  for (guint i = 0; i < n; i++)
    {
      GtkWidget *card = create_card (self);

      set_shown (card, FALSE);
      g_ptr_array_add (self->spare, card);
    }
}

/* Makes the cards that most views need. */
void
whence_canvas_make_cards (WhenceCanvas *self)
{
  make_spare (self, CARDS_AT_FIRST);
}

/* Does what must not be done while sizes are given out, right after that.
 *
 * A new child would ask its parents for another round in the middle of this one, and some of them would be left without a size;
 * a style class would change and be drawn, but its next change forgotten. */
static gboolean
settle_cb (gpointer user_data)
{
  WhenceCanvas *self = user_data;

  WhenceCanvasCard *selected = whence_canvas_find_card (self, whence_canvas_from_model (self, self->selected));

  self->settle_id = 0;
  whence_canvas_mark_selected (self);
  if (self->wants_focus && selected)
    {
      self->wants_focus = FALSE;
      if (gtk_widget_has_focus (GTK_WIDGET (self)))
        gtk_widget_grab_focus (GTK_WIDGET (selected));
    }
  if (self->spare->len > FEWEST_SPARE)
    return G_SOURCE_REMOVE;
  make_spare (self, CARDS_AT_ONCE);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

static void
settle_later (WhenceCanvas *self)
{
  if (self->settle_id == 0)
    self->settle_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, settle_cb, self, NULL);
}

/* A card to use, or %NULL where there will be one in the next frame. */
static GtkWidget *
take_card (WhenceCanvas *self)
{
  if (self->spare->len <= FEWEST_SPARE)
    settle_later (self);
  return self->spare->len > 0 ? g_ptr_array_steal_index_fast (self->spare, self->spare->len - 1) : NULL;
}

/* Lays a card aside, to be used for another event. */
void
whence_canvas_retire_card (WhenceCanvas *self,
                           GtkWidget    *card)
{
  /* The focus must not vanish with the card. */
  if (gtk_widget_has_focus (card))
    gtk_widget_grab_focus (GTK_WIDGET (self));
  set_shown (card, FALSE);
  g_ptr_array_add (self->spare, card);
}

static void
retire_cards (WhenceCanvas *self,
              GHashTable   *used)
{
  GHashTableIter iter;
  gpointer card;
  gpointer position;

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, &position, &card))
    if (!g_hash_table_contains (used, position))
      {
        whence_canvas_retire_card (self, card);
        g_hash_table_iter_remove (&iter);
      }
}

static void
allocate (GtkWidget *widget,
          double     x,
          double     y,
          double     width,
          double     height)
{
  GtkAllocation area = { (int) x, (int) y, (int) width, (int) height };

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  set_shown (widget, TRUE);
  gtk_widget_size_allocate (widget, &area, -1);
}

static void
set_selected_class (GtkWidget *card,
                    gboolean   is_selected)
{
  if (is_selected == gtk_widget_has_css_class (card, "selected"))
    return;
  if (is_selected)
    gtk_widget_add_css_class (card, "selected");
  else
    gtk_widget_remove_css_class (card, "selected");
  gtk_accessible_update_state (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_STATE_SELECTED, is_selected, -1);
}

/* Shows on the cards which event is selected. */
void
whence_canvas_mark_selected (WhenceCanvas *self)
{
  GHashTableIter iter;
  gpointer card;
  gpointer shown;
  guint selected = whence_canvas_from_model (self, self->selected);

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, &shown, &card))
    set_selected_class (card, GPOINTER_TO_UINT (shown) == selected);
}

static void
place_cards (WhenceCanvas *self)
{
  guint n;
  const WhencePlaced *placed = whence_placement_get_placed (self->placement, &n);
  g_autoptr (GHashTable) used = g_hash_table_new (NULL, NULL);
  guint selected = whence_canvas_from_model (self, self->selected);

  for (guint i = 0; i < n; i++)
    g_hash_table_add (used, GUINT_TO_POINTER (placed[i].index));
  retire_cards (self, used);
  for (guint i = 0; i < n; i++)
    {
      GtkWidget *card = g_hash_table_lookup (self->cards, GUINT_TO_POINTER (placed[i].index));
      const WhenceCanvasText *text = whence_canvas_get_words (self, placed[i].index);
      double y;
      double bar;

      if (!card)
        {
          card = take_card (self);
          if (!card)
            continue;
          g_hash_table_insert (self->cards, GUINT_TO_POINTER (placed[i].index), card);
        }
      whence_canvas_card_set_pen (WHENCE_CANVAS_CARD (card), self->pen);
      whence_canvas_card_set_event (WHENCE_CANVAS_CARD (card), placed[i].index, text->date,
                                    placed[i].text == WHENCE_TEXT_TITLE ? text->title : text->label, text->name);
      whence_geometry_get_row (&self->geometry, placed[i].row, &y, &bar);
      allocate (card, placed[i].x, y, placed[i].width, self->geometry.card_height);
      if (gtk_widget_has_css_class (card, "selected") != (placed[i].index == selected)
          || (self->wants_focus && placed[i].index == selected))
        settle_later (self);
    }
}

/* The numbers of folded events are where the scene has them. */
static void
place_folds (WhenceCanvas *self)
{
  guint n;
  const WhenceFold *folds = whence_placement_get_folds (self->placement, &n);
  guint n_primitives;
  const WhencePrimitive *primitives = whence_scene_get (self->scene, &n_primitives);
  guint fold = 0;

  for (GtkWidget *chip; self->folds->len < n && (chip = take_card (self)) != NULL;)
    g_ptr_array_add (self->folds, chip);
  for (guint i = 0; i < n_primitives && fold < self->folds->len; i++)
    if (primitives[i].layer == WHENCE_LAYER_FOLD && primitives[i].shape == WHENCE_SHAPE_RECTANGLE)
      {
        GtkWidget *chip = g_ptr_array_index (self->folds, fold);
        const WhenceLayoutHost *host = whence_pen_get_host (self->pen);
        g_autofree char *text = host->format_count (folds[fold].count, host->data);
        /* Translators: how many events have no room on the timeline here; a click lists them. */
        g_autofree char *name = g_strdup_printf (ngettext ("%u more event", "%u more events", folds[fold].count), folds[fold].count);

        whence_canvas_card_set_pen (WHENCE_CANVAS_CARD (chip), self->pen);
        whence_canvas_card_set_fold (WHENCE_CANVAS_CARD (chip), fold, text, name);
        allocate (chip, primitives[i].x, primitives[i].y, primitives[i].width, primitives[i].height);
        fold++;
      }
  for (guint i = n; i < self->folds->len; i++)
    set_shown (g_ptr_array_index (self->folds, i), FALSE);
}

/* Finds out what is where for a size. */
void
whence_canvas_layout (WhenceCanvas *self,
                      int           width,
                      int           height)
{
  const WhenceLayoutHost *host;
  WhencePlacementOptions options;

  ensure_pen (self);
  if (g_hash_table_size (self->texts) > MAX_TEXTS)
    g_hash_table_remove_all (self->texts);
  host = whence_pen_get_host (self->pen);
  if (self->axis.width <= 0)
    self->axis.width = width;
  else if (self->axis.width != width)
    {
      whence_axis_set_width (&self->axis, width);
      self->needs_fit = self->needs_fit || self->is_untouched;
    }
  if (self->has_wanted)
    {
      whence_axis_init (&self->axis, self->wanted[0], self->wanted[1], width);
      self->has_wanted = self->needs_fit = FALSE;
      g_signal_emit_by_name (self, "view-changed");
    }
  if (self->needs_fit)
    {
      whence_canvas_get_fit (self, &self->axis);
      self->needs_fit = FALSE;
      g_signal_emit_by_name (self, "view-changed");
    }
  whence_geometry_init (&self->geometry, width, height, self->scale, host);
  options = (WhencePlacementOptions){ .n_rows = self->geometry.n_rows,
                                      .scale = self->scale,
                                      .selected = whence_canvas_from_model (self, self->selected),
                                      .is_panning = self->placed_scale == self->axis.minutes_per_pixel
                                                    && self->placed_rows == self->geometry.n_rows };
  self->placed_scale = self->axis.minutes_per_pixel;
  self->placed_rows = self->geometry.n_rows;
  whence_placement_run (self->placement, self->index, &self->axis, &options, host);
  whence_canvas_rebuild_scene (self);
  place_cards (self);
  place_folds (self);
}
