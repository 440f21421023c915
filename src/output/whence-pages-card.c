/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An event on paper: its number, the sign of its kind, its date and the numbers of its sources, and its title. */

#include "config.h"

#include "whence-pages-private.h"

#include "whence-plot.h"
#include "whence-words.h"

#define PADDING_X 7.0
#define PADDING_Y 5.0

/* A card is as narrow as it can be with its title in two lines. */
static const double widths[] = { 84, 100, 116, 132, 150, 170, 190, 215, 240, 270 };
#define TITLE_LINES 2

/* An event's number, and the sign of its kind, which is seen in black and white too. */
static char *
dup_number (const WhenceEvent *event,
            guint              number)
{
  if (event->kind == WHENCE_KIND_OTHER)
    return g_strdup_printf ("%u", number);
  return g_strdup_printf ("%u %s", number, whence_words_kind_symbol (event->kind));
}

/* The card's first line is its number, its date and the numbers of its sources; where these do not fit beside the date, they
 * stand at the foot of the card. */
void
whence_pages_measure_card (WhencePages       *self,
                           const WhenceEvent *event,
                           guint              number,
                           WhencePageCard    *card)
{
  double line = whence_pages_measure (self, WHENCE_FONT_TITLE, "0", 0, 1);
  double widest = MIN (widths[G_N_ELEMENTS (widths) - 1], whence_pages_get_inner (self) - 2 * PADDING_X);
  g_autofree char *counted = dup_number (event, number);
  double references = whence_pages_get_references_width (self, event) + 6;
  double least;
  double title_height = 0;

  card->caption = whence_words_format_span (&event->span);
  card->date = whence_pages_get_width (self, WHENCE_FONT_CHIP, counted) + 5;
  least = card->date + whence_pages_get_width (self, WHENCE_FONT_CAPTION, card->caption) + 1;
  card->references = least + references <= widest ? least + 5 : 0;
  least = MIN (card->references > 0 ? least + references : least, widest);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      card->width = CLAMP (widths[i], least, widest);
      title_height = whence_pages_measure (self, WHENCE_FONT_TITLE, event->title, card->width, 0);
      if (title_height <= line * TITLE_LINES + 0.5)
        break;
    }
  card->caption_height = whence_pages_measure (self, WHENCE_FONT_CAPTION, card->caption, card->width - card->date, 0);
  card->height = card->caption_height + title_height + 2 * PADDING_Y;
  if (card->references <= 0)
    card->height += whence_pages_add_references (self, event, 0, 0, card->width, FALSE);
  card->width += 2 * PADDING_X;
}

/* Adds a card as measured; with @is_target links to the event lead here. */
void
whence_pages_add_card (WhencePages          *self,
                       guint                 i,
                       const WhencePageCard *card,
                       double                x,
                       double                y,
                       gboolean              is_target)
{
  const WhenceEvent *event = g_ptr_array_index (self->events, i);
  g_autofree char *number = dup_number (event, i + 1);
  double inner = card->width - 2 * PADDING_X;

  if (is_target)
    whence_pages_add_target (self, g_strdup_printf ("event-%u", i + 1), x, y);
  whence_scene_add (self->page->scene, &(WhencePrimitive){ .shape = WHENCE_SHAPE_RECTANGLE,
                                                           .fill = WHENCE_PAINT_CARD,
                                                           .stroke = WHENCE_PAINT_CARD_EDGE,
                                                           .stroke_width = 0.8,
                                                           .radius = 4,
                                                           .index = i,
                                                           .x = x,
                                                           .y = y,
                                                           .width = card->width,
                                                           .height = card->height });
  self->page->used = MAX (self->page->used, y + card->height);
  whence_scene_add (self->page->scene, &(WhencePrimitive){ .shape = WHENCE_SHAPE_TEXT,
                                                           .fill = WHENCE_PAINT_TINT,
                                                           .tint = whence_plot_get_tint (event->kind),
                                                           .font = WHENCE_FONT_CHIP,
                                                           .lines = 1,
                                                           .text = number,
                                                           .index = i,
                                                           .x = x + PADDING_X,
                                                           .y = y + PADDING_Y });
  x += PADDING_X;
  y += PADDING_Y;
  whence_pages_add_text (self, WHENCE_FONT_CAPTION, WHENCE_PAINT_MUTED, card->caption, x + card->date, y, inner - card->date, 0);
  if (card->references > 0)
    whence_pages_add_references (self, event, x + card->references, y + 0.5, inner, TRUE);
  y += card->caption_height;
  y += whence_pages_add_text (self, WHENCE_FONT_TITLE, WHENCE_PAINT_TEXT, event->title, x, y, inner, 0);
  if (card->references <= 0)
    whence_pages_add_references (self, event, x, y, inner, TRUE);
}
