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
#define CARDS_AT_ONCE 32
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
  whence_lanes_forget (self->lanes);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_signal_emit_by_name (self, "view-changed");
}

static void
ensure_pen (WhenceCanvas *self)
{
  PangoContext *context;
  GdkRGBA color;

  if (self->pen)
    return;
  /* Time runs to the right in every language, and so do its numbers; a text is aligned by its own script. */
  context = gtk_widget_create_pango_context (GTK_WIDGET (self));
  pango_context_set_base_dir (context, PANGO_DIRECTION_LTR);
  self->scale = get_font_size (context) / USUAL_FONT_SIZE;
  self->pen = whence_pen_new (context, self->scale, get_text_cb, self);
  g_object_unref (context);
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

static void
menu_cb (WhenceCanvas     *self,
         WhenceCanvasCard *card)
{
  gtk_widget_grab_focus (GTK_WIDGET (card));
  whence_canvas_open_menu_at_focus (self);
}

static GtkWidget *
create_card (WhenceCanvas *self)
{
  GtkWidget *card = whence_canvas_card_new ();

  g_signal_connect_object (card, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (card, "menu", G_CALLBACK (menu_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (card, GTK_WIDGET (self));
  return card;
}

/* What is not shown must not be told to assistive tools either. */
void
whence_canvas_set_shown (GtkWidget *child,
                         gboolean   is_shown)
{
  if (gtk_widget_get_child_visible (child) == is_shown)
    return;
  gtk_widget_set_child_visible (child, is_shown);
  gtk_accessible_update_state (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_STATE_HIDDEN, !is_shown, -1);
}

static void
make_spare (WhenceCanvas *self,
            guint         n)
{
  for (guint i = 0; i < n; i++)
    {
      GtkWidget *card = create_card (self);

      whence_canvas_set_shown (card, FALSE);
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
  WhenceCanvasCard *card = whence_canvas_find_card (self, whence_canvas_from_model (self, self->cursor));

  self->settle_id = 0;
  whence_canvas_mark_selected (self);
  if (self->wants_focus && card)
    {
      self->wants_focus = FALSE;
      /* Whether the window is the active one does not matter: what gets the focus in it has it when the reader comes back. */
      if (gtk_widget_is_focus (GTK_WIDGET (self)))
        gtk_widget_grab_focus (GTK_WIDGET (card));
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
  if (gtk_widget_is_focus (card))
    gtk_widget_grab_focus (GTK_WIDGET (self));
  whence_canvas_set_shown (card, FALSE);
  g_ptr_array_add (self->spare, card);
}

/* An event may have a card in several lanes. */
gint64 *
whence_canvas_card_key (guint lane,
                        guint shown)
{
  gint64 *key = g_new (gint64, 1);

  *key = (gint64) lane << 32 | shown;
  return key;
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
  whence_canvas_set_shown (widget, TRUE);
  gtk_widget_size_allocate (widget, &area, -1);
}

static guint
get_state (WhenceCanvas *self,
           guint         shown)
{
  gboolean is_selected = shown == whence_canvas_from_model (self, self->selected);

  return (is_selected ? WHENCE_CARD_SELECTED : 0) | (whence_canvas_is_marked (self, shown) ? WHENCE_CARD_MARKED : 0);
}

/* Shows on the cards which event is selected, and which are marked with it. */
void
whence_canvas_mark_selected (WhenceCanvas *self)
{
  GHashTableIter iter;
  gpointer card;

  g_hash_table_iter_init (&iter, self->cards);
  while (g_hash_table_iter_next (&iter, NULL, &card))
    whence_canvas_card_set_state (card, get_state (self, whence_canvas_card_get_position (card)));
}

/* What stands on a card: a label that is only the beginning of the title would leave the second line empty. */
const char *
whence_canvas_get_card_text (WhenceCanvas       *self,
                             const WhencePlaced *placed)
{
  const WhenceCanvasText *text = whence_canvas_get_words (self, placed->index);
  gboolean is_beginning = text->label && g_str_has_suffix (text->label, "…");

  return placed->text == WHENCE_TEXT_LABEL && !is_beginning ? text->label : text->title;
}

static void
place_card (WhenceCanvas       *self,
            GtkWidget          *card,
            guint               lane,
            const WhencePlaced *placed)
{
  const WhenceGeometry *geometry = &whence_lanes_get (self->lanes, lane)->geometry;
  const WhenceCanvasText *text = whence_canvas_get_words (self, placed->index);
  gboolean is_cursor = placed->index == whence_canvas_from_model (self, self->cursor);
  double y;
  double bar;

  whence_canvas_child_set_pen (WHENCE_CANVAS_CHILD (card), self->pen);
  whence_canvas_card_set_event (WHENCE_CANVAS_CARD (card), lane, placed->index, text->date,
                                whence_canvas_get_card_text (self, placed), text->name, text->description);
  whence_geometry_get_row (geometry, placed->row, &y, &bar);
  allocate (card, placed->x, y, placed->width, geometry->card_height);
  if (whence_canvas_card_get_state (WHENCE_CANVAS_CARD (card)) != get_state (self, placed->index) || (self->wants_focus && is_cursor))
    settle_later (self);
}

/* Whether any of a card is between what covers the lanes' ends. */
static gboolean
is_uncovered (WhenceCanvas         *self,
              const WhenceGeometry *geometry,
              guint                 row)
{
  double y;
  double bar;

  whence_geometry_get_row (geometry, row, &y, &bar);
  return y + geometry->card_height > self->geometry.top && y < whence_scene_get_cover (self->scene);
}

/* Gives each event placed a card.  Those that had one keep it, and what is left over serves the others. */
static void
place_cards (WhenceCanvas *self)
{
  g_autoptr (GHashTable) old = self->cards;
  g_autoptr (GArray) without = g_array_new (FALSE, FALSE, 2 * sizeof (guint));
  GHashTableIter iter;
  gpointer card;

  self->cards = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  for (guint lane = 0; lane < whence_lanes_get_n (self->lanes); lane++)
    {
      const WhenceLane *one = whence_lanes_get (self->lanes, lane);
      guint n = 0;
      const WhencePlaced *placed = one->is_in_view ? whence_placement_get_placed (one->placement, &n) : NULL;

      for (guint i = 0; i < n; i++)
        {
          g_autofree gint64 *key = whence_canvas_card_key (lane, placed[i].index);
          guint where[] = { lane, i };
          gpointer kept;

          if (!is_uncovered (self, &one->geometry, placed[i].row))
            continue;
          if (!g_hash_table_steal_extended (old, key, &kept, &card))
            {
              g_array_append_val (without, where);
              continue;
            }
          g_hash_table_insert (self->cards, kept, card);
          place_card (self, card, lane, &placed[i]);
        }
    }
  g_hash_table_iter_init (&iter, old);
  while (g_hash_table_iter_next (&iter, NULL, &card))
    whence_canvas_retire_card (self, card);
  for (guint i = 0; i < without->len && (card = take_card (self)) != NULL; i++)
    {
      const guint *where = (const guint *) (gpointer) without->data + 2 * i;
      guint n;
      const WhencePlaced *placed = whence_placement_get_placed (whence_lanes_get (self->lanes, where[0])->placement, &n);

      g_hash_table_insert (self->cards, whence_canvas_card_key (where[0], placed[where[1]].index), card);
      place_card (self, card, where[0], &placed[where[1]]);
    }
}

static void
place_chip (WhenceCanvas          *self,
            guint                  chip,
            guint                  lane,
            guint                  number,
            guint                  count,
            const WhencePrimitive *where)
{
  const WhenceLayoutHost *host = whence_pen_get_host (self->pen);
  GtkWidget *widget = g_ptr_array_index (self->folds, chip);
  const char *in = whence_lanes_get (self->lanes, lane)->content.name;
  g_autofree char *text = host->format_count (count, host->data);
  /* Translators: how many events have no room on the timeline here; a click lists them. */
  g_autofree char *words = g_strdup_printf (ngettext ("%u more event", "%u more events", count), count);
  g_autofree char *name = in ? g_strjoin (", ", in, words, NULL) : g_strdup (words);

  whence_canvas_child_set_pen (WHENCE_CANVAS_CHILD (widget), self->pen);
  whence_canvas_card_set_fold (WHENCE_CANVAS_CARD (widget), lane, number, text, name);
  allocate (widget, where->x, where->y, where->width, where->height);
}

/* The numbers of folded events are where the scene has them. */
static void
place_folds (WhenceCanvas *self)
{
  guint n_primitives;
  const WhencePrimitive *at = whence_scene_get (self->scene, &n_primitives);
  const WhencePrimitive *end = at + n_primitives;
  guint chip = 0;

  for (guint lane = 0; lane < whence_lanes_get_n (self->lanes); lane++)
    {
      const WhenceLane *one = whence_lanes_get (self->lanes, lane);
      guint n = 0;
      const WhenceFold *folds = one->is_in_view ? whence_placement_get_folds (one->placement, &n) : NULL;

      for (guint i = 0; i < n; i++, at++)
        {
          while (at < end && (at->layer != WHENCE_LAYER_FOLD || at->shape != WHENCE_SHAPE_RECTANGLE))
            at++;
          if (at == end)
            break;
          if (at->y + at->height <= self->geometry.top || at->y >= whence_scene_get_cover (self->scene))
            continue;
          if (chip == self->folds->len)
            {
              GtkWidget *widget = take_card (self);

              if (!widget)
                break;
              g_ptr_array_add (self->folds, widget);
            }
          place_chip (self, chip++, lane, i, folds[i].count, at);
        }
    }
  for (guint i = chip; i < self->folds->len; i++)
    whence_canvas_set_shown (g_ptr_array_index (self->folds, i), FALSE);
}

/* Finds out what is where for a size. */
void
whence_canvas_layout (WhenceCanvas *self,
                      int           width,
                      int           height)
{
  const WhenceLayoutHost *host;
  double strip;

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
      whence_axis_init (&self->axis, whence_warp_to_axis (self->warp, self->wanted[0]),
                        whence_warp_to_axis (self->warp, self->wanted[1]), width);
      self->has_wanted = self->needs_fit = FALSE;
      g_signal_emit_by_name (self, "view-changed");
    }
  if (self->needs_fit)
    {
      whence_canvas_get_fit (self, &self->axis);
      whence_lanes_settle (self->lanes);
      self->needs_fit = FALSE;
      g_signal_emit_by_name (self, "view-changed");
    }
  strip = whence_era_strip_arrange (self->era_strip, height, host);
  if (whence_lanes_are_grouped (self->lanes))
    whence_geometry_init_for_lanes (&self->geometry, width, height - strip, self->scale, host);
  else
    whence_geometry_init (&self->geometry, width, height - strip, self->scale, host);
  whence_geometry_lower (&self->geometry, strip);
  self->scroll = whence_lanes_arrange (self->lanes, &self->geometry, self->scroll);
  whence_lanes_place (self->lanes, &self->axis, whence_canvas_from_model (self, self->selected), host);
  if (strip > 0)
    whence_era_strip_place (self->era_strip, &self->axis, self->warp, host);
  whence_canvas_rebuild_scene (self);
  place_cards (self);
  place_folds (self);
  whence_canvas_place_headers (self);
  whence_canvas_place_eras (self);
}
