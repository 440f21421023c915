/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Eras on paper: above the timeline, and in full in a list of their own, where those are that no strip reaches. */

#include "config.h"

#include "whence-pages-private.h"

#include <glib/gi18n-lib.h>

#include "whence-plot.h"
#include "whence-words.h"

#define SIGN_WIDTH 22.0
#define SIGN_HEIGHT 11.0
#define SIGN_GAP 8.0
#define ROW_GAP 5.0

/**
 * whence_pages_new_eras:
 * @self: pages
 *
 * Returns: (transfer full) (nullable): what stands above the strips; %NULL where there are no eras
 */
WhenceEraStrip *
whence_pages_new_eras (const WhencePages *self)
{
  const GPtrArray *eras = self->timeline->eras;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree WhenceEraItem *items = NULL;

  if (!eras || eras->len == 0)
    return NULL;
  items = g_new (WhenceEraItem, eras->len);
  for (guint i = 0; i < eras->len; i++)
    {
      const WhenceEra *era = g_ptr_array_index (eras, i);

      g_ptr_array_add (names, whence_words_quote (era->name, -1));
      items[i] = whence_plot_era (era, g_ptr_array_index (names, i));
    }
  return whence_era_strip_new (items, eras->len);
}

static void
add_row (WhencePages     *self,
         const WhenceEra *era)
{
  g_autofree char *name = whence_words_quote (era->name, -1);
  g_autofree char *date = whence_words_format_span (&era->span);
  double x = whence_pages_get_left (self) + SIGN_WIDTH + SIGN_GAP;
  double width = whence_pages_get_inner (self) - SIGN_WIDTH - SIGN_GAP;
  WhencePrimitive sign = { .shape = WHENCE_SHAPE_ERA, .fill = WHENCE_PAINT_TINT, .tint = whence_plot_get_era_tint (era->color),
                           .pattern = (guint8) era->color, .index = WHENCE_SCENE_NONE, .x = whence_pages_get_left (self),
                           .width = SIGN_WIDTH, .height = SIGN_HEIGHT };

  whence_pages_need (self, whence_pages_measure (self, WHENCE_FONT_STRONG, name, width, 0)
                             + whence_pages_measure (self, WHENCE_FONT_BODY, date, width, 0) + ROW_GAP);
  sign.y = self->y + 2;
  whence_scene_add (self->page->scene, &sign);
  self->y += whence_pages_add_text (self, WHENCE_FONT_STRONG, WHENCE_PAINT_TEXT, name, x, self->y, width, 0);
  self->y += whence_pages_add_text (self, WHENCE_FONT_BODY, WHENCE_PAINT_MUTED, date, x, self->y, width, 0) + ROW_GAP;
}

/**
 * whence_pages_fill_eras:
 * @self: pages
 *
 * Lists the eras with their whole names.
 */
void
whence_pages_fill_eras (WhencePages *self)
{
  const GPtrArray *eras = self->timeline->eras;

  if (!eras || eras->len == 0)
    return;
  whence_pages_need (self, 80);
  whence_pages_add_heading (self, _("Eras"), "eras");
  for (guint i = 0; i < eras->len; i++)
    add_row (self, g_ptr_array_index (eras, i));
}
