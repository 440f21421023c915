/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-pages-private.h"

#include <glib/gi18n-lib.h>

#include "whence-legend.h"
#include "whence-picture.h"
#include "whence-plot.h"

#define ROOM_ABOVE 10.0
#define SYMBOL_WIDTH 22.0
#define GAP 14.0

typedef struct
{
  WhencePages *pages;
  double       x;
  double       y;
  double       line;
  gboolean     is_drawn;
} Cursor;

static void
add_entry (Cursor          *cursor,
           WhencePrimitive *symbol,
           WhencePaint      fill,
           const char      *words)
{
  WhencePages *self = cursor->pages;
  double left = whence_pages_get_left (self);
  double width = symbol->width + 5 + whence_pages_get_width (self, WHENCE_FONT_SMALL, words);

  if (cursor->x > left && cursor->x + width > left + whence_pages_get_inner (self))
    {
      cursor->x = left;
      cursor->y += cursor->line;
    }
  if (cursor->is_drawn)
    {
      symbol->x = cursor->x;
      symbol->y = cursor->y + (cursor->line - 3 - symbol->height) / 2;
      symbol->index = WHENCE_SCENE_NONE;
      symbol->fill = (guint8) fill;
      whence_scene_add (self->page->scene, symbol);
      whence_pages_add_text (self, WHENCE_FONT_SMALL, WHENCE_PAINT_MUTED, words, cursor->x + symbol->width + 5, cursor->y, 0, 1);
    }
  cursor->x += width + GAP;
}

/* Which signs there are to be explained: asked once, not on each page. */
void
whence_pages_note_signs (WhencePages *self)
{
  for (guint i = 0; i < self->events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (self->events, i);
      WhenceLayoutItem item = whence_plot_item (event, i);
      guint8 marks = whence_picture_get_marks (&item);

      self->kinds |= 1u << event->kind;
      self->marks |= marks;
      self->has_plain = self->has_plain || marks == 0;
    }
}

/* Explains the forms and colours that occur.  With @is_drawn %FALSE only its height is told. */
void
whence_pages_add_legend (WhencePages *self,
                         double       y,
                         gboolean     is_drawn,
                         double      *out_height)
{
  Cursor cursor = { self, whence_pages_get_left (self), y + ROOM_ABOVE, 0, is_drawn };

  cursor.line = whence_pages_measure (self, WHENCE_FONT_SMALL, "0", 0, 1) + 3;
  for (guint i = 0; i < whence_legend_get_n_marks (); i++)
    {
      guint8 mark;
      const char *words = whence_legend_get_mark (i, &mark);
      WhencePrimitive symbol = { .shape = WHENCE_SHAPE_BAR, .marks = mark, .width = SYMBOL_WIDTH, .height = 5 };

      if (mark == 0 ? self->has_plain : (self->marks & mark) != 0)
        add_entry (&cursor, &symbol, WHENCE_PAINT_TINT, words);
    }
  if (self->timeline->eras && self->timeline->eras->len > 0 && self->options.layout == WHENCE_PAGES_TIMELINE)
    {
      const WhenceEra *era = g_ptr_array_index (self->timeline->eras, 0);
      WhencePrimitive symbol = { .shape = WHENCE_SHAPE_ERA, .tint = whence_plot_get_era_tint (era->color), .pattern = (guint8) era->color,
                                 .width = SYMBOL_WIDTH, .height = 9 };

      /* Translators: what a shaded stretch of time means, which has a name. */
      add_entry (&cursor, &symbol, WHENCE_PAINT_TINT, _("named era"));
    }
  if (self->options.layout == WHENCE_PAGES_TIMELINE)
    {
      WhencePrimitive symbol = { .shape = WHENCE_SHAPE_BREAK, .stroke = WHENCE_PAINT_MUTED, .width = 8, .height = 9 };

      /* Translators: what a break of the time axis means. */
      add_entry (&cursor, &symbol, WHENCE_PAINT_GROUND, _("time shortened; crowded times are stretched"));
    }
  /* What is of no kind stands last. */
  for (guint i = 0; i < WHENCE_N_TINTS; i++)
    {
      guint tint = (i + 1) % WHENCE_N_TINTS;
      g_autofree char *words = whence_legend_name_tint (self->kinds, tint);
      WhencePrimitive symbol = { .shape = WHENCE_SHAPE_DOT, .tint = (guint8) tint, .width = 6, .height = 6 };

      if (*words)
        add_entry (&cursor, &symbol, WHENCE_PAINT_TINT, words);
    }
  if (out_height)
    *out_height = cursor.y + cursor.line - y;
}
