/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Measures and lays out text for layout/ with Pango, on screen and on paper alike.  Layouts are kept: a new one costs about twenty
 * microseconds, and a frame needs some hundred. */

#include "whence-pen.h"

#include <math.h>

#include "whence-tick-words.h"

/* Layouts kept: so many used lately, and as many used before that. */
#define MAX_YOUNG 1500

typedef struct
{
  double      size; /* pixels at scale 1 */
  PangoWeight weight;
  PangoStyle  style;
} FontRow;

/* ORDER FONT */
static const FontRow fonts[] = {
  [WHENCE_FONT_CAPTION] = { 12, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
  [WHENCE_FONT_TITLE] = { 14, PANGO_WEIGHT_SEMIBOLD, PANGO_STYLE_NORMAL },
  [WHENCE_FONT_TICK] = { 12, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
  [WHENCE_FONT_CONTEXT] = { 12.5, PANGO_WEIGHT_SEMIBOLD, PANGO_STYLE_NORMAL },
  [WHENCE_FONT_CHIP] = { 12, PANGO_WEIGHT_SEMIBOLD, PANGO_STYLE_NORMAL },
  [WHENCE_FONT_HEADING] = { 25, PANGO_WEIGHT_BOLD, PANGO_STYLE_NORMAL },
  [WHENCE_FONT_BODY] = { 13, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
  [WHENCE_FONT_STRONG] = { 13.5, PANGO_WEIGHT_SEMIBOLD, PANGO_STYLE_NORMAL },
  [WHENCE_FONT_QUOTE] = { 12.5, PANGO_WEIGHT_NORMAL, PANGO_STYLE_ITALIC },
  [WHENCE_FONT_SMALL] = { 11.5, PANGO_WEIGHT_NORMAL, PANGO_STYLE_NORMAL },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fonts) == WHENCE_N_FONTS);

typedef struct
{
  char  *text;
  guint8 font;
  guint  lines;
  double width;
} Key;

struct _WhencePen
{
  PangoContext         *context;
  PangoFontDescription *descriptions[WHENCE_N_FONTS];
  double                scale;
  GHashTable           *young;
  GHashTable           *old;
  WhenceTextFunc        get_text;
  gpointer              data;
  WhenceLayoutHost      host;
};

static guint
key_hash (gconstpointer data)
{
  const Key *key = data;

  return g_str_hash (key->text) * 31 + key->font * 7 + key->lines * 131 + (guint) (key->width * 8);
}

static gboolean
key_equal (gconstpointer a,
           gconstpointer b)
{
  const Key *first = a;
  const Key *second = b;

  return first->font == second->font && first->lines == second->lines && first->width == second->width
         && g_str_equal (first->text, second->text);
}

static void
key_free (gpointer data)
{
  Key *key = data;

  g_free (key->text);
  g_free (key);
}

static GHashTable *
table_new (void)
{
  return g_hash_table_new_full (key_hash, key_equal, key_free, g_object_unref);
}

static const char *
get_text (guint32        index,
          WhenceTextKind kind,
          gpointer       data)
{
  WhencePen *self = data;

  return self->get_text (index, kind, self->data);
}

static void
measure (const char   *text,
         WhenceFont    font,
         double        width,
         guint         lines,
         WhenceExtent *out_extent,
         gpointer      data)
{
  PangoLayout *layout = whence_pen_get_layout (data, text, font, width, lines);
  gint text_width;
  gint text_height;

  pango_layout_get_size (layout, &text_width, &text_height);
  out_extent->width = (double) text_width / PANGO_SCALE;
  out_extent->height = (double) text_height / PANGO_SCALE;
  /* A word wider than the line is not cut but sticks out. */
  out_extent->is_cut = pango_layout_is_ellipsized (layout) || (width > 0 && out_extent->width > width + 0.5);
}

static char *
format_tick (guint    step,
             gint64   minute,
             gboolean is_context,
             gpointer data)
{
  return whence_tick_words_format (step, minute, is_context);
}

static char *
format_count (guint    count,
              gpointer data)
{
  return whence_tick_words_count (count);
}

/**
 * whence_pen_new:
 * @context: where text is drawn
 * @scale: size of the text, 1 as on a usual screen
 * @text_func: who knows the items' words
 * @data: handed to @text_func
 *
 * Returns: (transfer full): a new pen
 */
WhencePen *
whence_pen_new (PangoContext  *context,
                double         scale,
                WhenceTextFunc text_func,
                gpointer       data)
{
  WhencePen *self = g_new0 (WhencePen, 1);

  self->context = g_object_ref (context);
  self->scale = scale;
  self->get_text = text_func;
  self->data = data;
  self->young = table_new ();
  self->old = table_new ();
  self->host = (WhenceLayoutHost){ get_text, measure, format_tick, format_count, self };
  for (guint i = 0; i < WHENCE_N_FONTS; i++)
    {
      PangoFontDescription *description = pango_font_description_copy (pango_context_get_font_description (context));

      pango_font_description_set_absolute_size (description, fonts[i].size * scale * PANGO_SCALE);
      pango_font_description_set_weight (description, fonts[i].weight);
      pango_font_description_set_style (description, fonts[i].style);
      self->descriptions[i] = description;
    }
  return self;
}

/**
 * whence_pen_new_paper:
 * @scale: size of the text; at 0.72 a title is about ten points high
 * @text_func: (nullable): who knows the items' words
 * @data: handed to @text_func
 *
 * Returns: (transfer full): a new pen whose measures do not depend on a screen
 */
WhencePen *
whence_pen_new_paper (double         scale,
                      WhenceTextFunc text_func,
                      gpointer       data)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoFontDescription) description = pango_font_description_from_string ("Cantarell, Inter, Noto Sans, Sans");
  cairo_font_options_t *options = cairo_font_options_create ();
  WhencePen *self;

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 72);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_font_description (context, description);
  self = whence_pen_new (context, scale, text_func, data);
  g_object_unref (context);
  return self;
}

/**
 * whence_pen_free:
 * @self: (transfer full): a pen
 *
 * Frees it.
 */
void
whence_pen_free (WhencePen *self)
{
  for (guint i = 0; i < WHENCE_N_FONTS; i++)
    pango_font_description_free (self->descriptions[i]);
  g_hash_table_unref (self->young);
  g_hash_table_unref (self->old);
  g_object_unref (self->context);
  g_free (self);
}

/**
 * whence_pen_get_host:
 * @self: a pen
 *
 * Returns: (transfer none): the pen as layout/ wants it
 */
const WhenceLayoutHost *
whence_pen_get_host (WhencePen *self)
{
  return &self->host;
}

static PangoLayout *
create_layout (WhencePen *self,
               const Key *key)
{
  PangoLayout *layout = pango_layout_new (self->context);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  /* a long name is broken as it is */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_font_description (layout, self->descriptions[key->font]);
  pango_layout_set_text (layout, key->text, -1);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (key->width > 0)
    pango_layout_set_width (layout, (gint) ceil (key->width * PANGO_SCALE));
  if (key->lines > 0 && key->width > 0)
    {
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_height (layout, -(gint) key->lines);
    }
  if (key->lines == 1)
    pango_layout_set_single_paragraph_mode (layout, TRUE);
  return layout;
}

/**
 * whence_pen_get_layout:
 * @self: a pen
 * @text: the words
 * @font: #WhenceFont
 * @width: where lines are wrapped; endless where 0
 * @lines: how many lines at most; any number where 0
 *
 * Returns: (transfer none): the text laid out; good until some hundred others have been asked for
 */
PangoLayout *
whence_pen_get_layout (WhencePen *self,
                       const char *text,
                       WhenceFont  font,
                       double      width,
                       guint       lines)
{
  Key key = { (char *) text, (guint8) font, lines, width };
  PangoLayout *layout = g_hash_table_lookup (self->young, &key);
  gpointer old_key;
  gpointer old_layout;

  if (layout)
    return layout;
  if (g_hash_table_size (self->young) >= MAX_YOUNG)
    {
      g_hash_table_unref (self->old);
      self->old = g_steal_pointer (&self->young);
      self->young = table_new ();
    }
  if (g_hash_table_steal_extended (self->old, &key, &old_key, &old_layout))
    {
      g_hash_table_insert (self->young, old_key, old_layout);
      return old_layout;
    }
  layout = create_layout (self, &key);
  key.text = g_strdup (text);
  g_hash_table_insert (self->young, g_memdup2 (&key, sizeof key), layout);
  return layout;
}
