/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-html-private.h"

#include "whence-html-style.h"
#include "whence-palette.h"

static const struct
{
  const char *name;
  WhencePaint paint;
} colors[] = {
  { "ground", WHENCE_PAINT_GROUND }, { "grid", WHENCE_PAINT_GRID },     { "card-edge", WHENCE_PAINT_CARD_EDGE }, { "text", WHENCE_PAINT_TEXT },
  { "muted", WHENCE_PAINT_MUTED },   { "accent", WHENCE_PAINT_ACCENT }, { "chip", WHENCE_PAINT_CHIP },
};

static void
add_palette (GString *out, const char *media, const WhencePalette *palette)
{
  if (media != NULL)
    g_string_append_printf (out, "@media %s{", media);
  g_string_append (out, ":root{");
  for (guint i = 0; i < G_N_ELEMENTS (colors); i++)
    g_string_append_printf (out, "--%s:#%06x;", colors[i].name, whence_palette_get_color (palette, colors[i].paint, 0));
  g_string_append_c (out, '}');
  for (guint i = 0; i < WHENCE_N_TINTS; i++)
    g_string_append_printf (out, ".t%u{--tint:#%06x}", i, whence_palette_get_color (palette, WHENCE_PAINT_TINT, i));
  g_string_append (out, media != NULL ? "}" : "");
}

/* Adds how the page looks on any screen and on paper: what stands later is what holds. */
void
whence_html_add_style (GString *out)
{
  add_palette (out, NULL, whence_palette_get_screen (FALSE, FALSE));
  add_palette (out, "(prefers-color-scheme:dark)", whence_palette_get_screen (TRUE, FALSE));
  add_palette (out, "(prefers-contrast:more)", whence_palette_get_screen (FALSE, TRUE));
  add_palette (out, "(prefers-color-scheme:dark) and (prefers-contrast:more)", whence_palette_get_screen (TRUE, TRUE));
  add_palette (out, "print", whence_palette_get_paper ());
  g_string_append (out, style);
}
