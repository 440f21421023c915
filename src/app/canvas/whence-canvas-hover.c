/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said of an event as the pointer rests on it: its date in words, its title in full and who tells it.  By the keyboard the
 * same is in the details. */

#include "config.h"

#include "whence-canvas-private.h"

#include <glib/gi18n.h>

#include "whence-words.h"

#define MAX_SOURCES 4
#define WIDTH_CHARS 42
/* Long enough for a pointer that is on its way to somewhere else. */
#define DELAY_MS 500
#define POINTER_SIZE 16.0f

static void
add_line (GtkWidget  *box,
          const char *text,
          const char *css_class)
{
  GtkWidget *label;

  if (!text || *text == '\0')
    return;
  label = gtk_label_new (text);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), WIDTH_CHARS);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
}

/* An article that tells it several times is named once. */
static void
add_sources (GtkWidget         *box,
             const WhenceEvent *event)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  guint n = 0;

  for (guint i = 0; i < event->mentions->len; i++)
    {
      const WhenceArticle *article = ((const WhenceMention *) g_ptr_array_index (event->mentions, i))->article;
      g_autofree char *title = NULL;

      if (!g_hash_table_add (seen, (gpointer) whence_article_get_hash (article)) || ++n > MAX_SOURCES)
        continue;
      title = whence_words_article_title (article);
      add_line (box, title, "hover-source");
    }
  if (n > MAX_SOURCES)
    {
      g_autofree char *rest = g_strdup_printf (ngettext ("and %u more", "and %u more", n - MAX_SOURCES), n - MAX_SOURCES);

      add_line (box, rest, "hover-source");
    }
}

static GtkWidget *
create_content (WhenceCanvas *self,
                guint         shown)
{
  g_autoptr (WhenceEvent) event = whence_canvas_dup_event (self, whence_canvas_to_model (self, shown));
  const WhenceCanvasText *text;
  GtkWidget *box;

  if (!event)
    return NULL;
  text = whence_canvas_get_words (self, shown);
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  add_line (box, text->date, "hover-date");
  add_line (box, text->title, "hover-title");
  add_line (box, text->description, "hover-source");
  add_sources (box, event);
  return box;
}

/* Where the tip points: the card, and where there is none under the pointer, the pointer. */
static GdkRectangle
get_place (WhenceCanvas *self)
{
  WhenceCanvasCard *card = whence_canvas_find_card (self, self->hovered);
  graphene_point_t pointer = GRAPHENE_POINT_INIT ((float) self->pointer_x, (float) self->pointer_y);
  graphene_rect_t bounds;

  if (!card || !gtk_widget_compute_bounds (GTK_WIDGET (card), GTK_WIDGET (self), &bounds)
      || !graphene_rect_contains_point (&bounds, &pointer))
    bounds = GRAPHENE_RECT_INIT (pointer.x - POINTER_SIZE / 2, pointer.y - POINTER_SIZE / 2, POINTER_SIZE, POINTER_SIZE);
  return (GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width, (int) bounds.size.height };
}

/* What is in front of the timeline, the reader is busy with. */
static gboolean
has_menu (WhenceCanvas *self)
{
  for (guint i = 0; i < WHENCE_N_CANVAS_MENUS; i++)
    if (self->menus[i] && gtk_widget_get_visible (self->menus[i]))
      return TRUE;
  return self->popover && gtk_widget_get_visible (self->popover);
}

/* A bubble measures how high its text is as if the shadow around it were room for words, and would cut the last line. */
static void
fix_size (GtkWidget *content)
{
  int width, height;

  gtk_widget_measure (content, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  gtk_widget_measure (content, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  gtk_widget_set_size_request (content, width, height);
}

static gboolean
show_cb (gpointer data)
{
  WhenceCanvas *self = data;
  GtkWidget *content = has_menu (self) ? NULL : create_content (self, self->hovered);
  GdkRectangle place = get_place (self);

  self->hover_id = 0;
  if (!content)
    return G_SOURCE_REMOVE;
  if (!self->hover)
    {
      self->hover = g_object_new (GTK_TYPE_POPOVER, "accessible-role", GTK_ACCESSIBLE_ROLE_TOOLTIP, "autohide", FALSE, "has-arrow", FALSE,
                                  "can-target", FALSE, "can-focus", FALSE, NULL);
      gtk_popover_set_offset (GTK_POPOVER (self->hover), 0, 2);
      gtk_widget_add_css_class (self->hover, "hover");
      gtk_widget_set_parent (self->hover, GTK_WIDGET (self));
    }
  gtk_popover_set_child (GTK_POPOVER (self->hover), content);
  fix_size (content);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->hover), &place);
  gtk_popover_popup (GTK_POPOVER (self->hover));
  return G_SOURCE_REMOVE;
}

/**
 * whence_canvas_hide_hover:
 * @self: a timeline
 *
 * Puts away what is told of the event under the pointer, and what was about to be: the reader is busy with something else.
 */
void
whence_canvas_hide_hover (WhenceCanvas *self)
{
  g_clear_handle_id (&self->hover_id, g_source_remove);
  if (self->hover && gtk_widget_get_visible (self->hover))
    gtk_popover_popdown (GTK_POPOVER (self->hover));
}

/* The pointer has come to an event, or has left it. */
void
whence_canvas_begin_hover (WhenceCanvas *self)
{
  whence_canvas_hide_hover (self);
  if (self->hovered != WHENCE_SCENE_NONE)
    self->hover_id = g_timeout_add (DELAY_MS, show_cb, self);
}
