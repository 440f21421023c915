/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-palette.h"

/* ORDER PAINT.  Text on its ground has a contrast of 4.5 at least, tints of 3. */
static const WhencePalette light = {
  .paints = {
    [WHENCE_PAINT_GROUND] = 0xf7f8fa,
    [WHENCE_PAINT_SHADE] = 0xf1f3f6,
    [WHENCE_PAINT_GRID] = 0xe4e7ec,
    [WHENCE_PAINT_BAND] = 0xffffff,
    [WHENCE_PAINT_BAND_EDGE] = 0xcfd5de,
    [WHENCE_PAINT_CARD] = 0xffffff,
    [WHENCE_PAINT_CARD_EDGE] = 0xd9dee6,
    [WHENCE_PAINT_STEM] = 0xbcc4d0,
    [WHENCE_PAINT_TEXT] = 0x1b2027,
    [WHENCE_PAINT_MUTED] = 0x5a6472,
    [WHENCE_PAINT_ACCENT] = 0x1c62cf,
    [WHENCE_PAINT_ON_ACCENT] = 0xffffff,
    [WHENCE_PAINT_CHIP] = 0xe3e9f3,
  },
  .tints = { 0x66727f, 0x1f6fb5, 0xc8500a, 0x078a66, 0x8a3f9e, 0xb07a00, 0x4a48b8, 0x9b2335, 0x2a94c0 },
};

static const WhencePalette dark = {
  .paints = {
    [WHENCE_PAINT_GROUND] = 0x1a1c20,
    [WHENCE_PAINT_SHADE] = 0x1e2126,
    [WHENCE_PAINT_GRID] = 0x2b2f37,
    [WHENCE_PAINT_BAND] = 0x23262c,
    [WHENCE_PAINT_BAND_EDGE] = 0x3b414c,
    [WHENCE_PAINT_CARD] = 0x292d34,
    [WHENCE_PAINT_CARD_EDGE] = 0x3c434e,
    [WHENCE_PAINT_STEM] = 0x566072,
    [WHENCE_PAINT_TEXT] = 0xeceff3,
    [WHENCE_PAINT_MUTED] = 0xa8b2c0,
    [WHENCE_PAINT_ACCENT] = 0x6aa5ff,
    [WHENCE_PAINT_ON_ACCENT] = 0x10141b,
    [WHENCE_PAINT_CHIP] = 0x3a4352,
  },
  .tints = { 0x98a5b3, 0x5aa9e6, 0xf0894a, 0x3cc79b, 0xc98bdc, 0xe6b340, 0x9a98f0, 0xec7f8d, 0x74c8ea },
};

/* For high contrast: text on its ground has a contrast of 7 at least, edges and tints of 4.5. */
static const WhencePalette light_contrast = {
  .paints = {
    [WHENCE_PAINT_GROUND] = 0xffffff,
    [WHENCE_PAINT_SHADE] = 0xffffff,
    [WHENCE_PAINT_GRID] = 0x767676,
    [WHENCE_PAINT_BAND] = 0xffffff,
    [WHENCE_PAINT_BAND_EDGE] = 0x000000,
    [WHENCE_PAINT_CARD] = 0xffffff,
    [WHENCE_PAINT_CARD_EDGE] = 0x000000,
    [WHENCE_PAINT_STEM] = 0x333333,
    [WHENCE_PAINT_TEXT] = 0x000000,
    [WHENCE_PAINT_MUTED] = 0x333333,
    [WHENCE_PAINT_ACCENT] = 0x003c9e,
    [WHENCE_PAINT_ON_ACCENT] = 0xffffff,
    [WHENCE_PAINT_CHIP] = 0xffffff,
  },
  .tints = { 0x3c464f, 0x004a8f, 0x9a3700, 0x00604a, 0x6a2080, 0x765200, 0x2f2d96, 0x7d1226, 0x005f85 },
};

static const WhencePalette dark_contrast = {
  .paints = {
    [WHENCE_PAINT_GROUND] = 0x000000,
    [WHENCE_PAINT_SHADE] = 0x000000,
    [WHENCE_PAINT_GRID] = 0x8c8c8c,
    [WHENCE_PAINT_BAND] = 0x000000,
    [WHENCE_PAINT_BAND_EDGE] = 0xffffff,
    [WHENCE_PAINT_CARD] = 0x000000,
    [WHENCE_PAINT_CARD_EDGE] = 0xffffff,
    [WHENCE_PAINT_STEM] = 0xcccccc,
    [WHENCE_PAINT_TEXT] = 0xffffff,
    [WHENCE_PAINT_MUTED] = 0xd6d6d6,
    [WHENCE_PAINT_ACCENT] = 0x9cc4ff,
    [WHENCE_PAINT_ON_ACCENT] = 0x000000,
    [WHENCE_PAINT_CHIP] = 0x000000,
  },
  .tints = { 0xc4ced8, 0x8cc8ff, 0xffb080, 0x6ee8c0, 0xe4b4f4, 0xffd060, 0xc0beff, 0xffa8b2, 0xa0e0fa },
};

static const WhencePalette paper = {
  .paints = {
    [WHENCE_PAINT_GROUND] = 0xffffff,
    [WHENCE_PAINT_SHADE] = 0xf6f7f9,
    [WHENCE_PAINT_GRID] = 0xe4e7ec,
    [WHENCE_PAINT_BAND] = 0xf3f5f8,
    [WHENCE_PAINT_BAND_EDGE] = 0xaab3c0,
    [WHENCE_PAINT_CARD] = 0xffffff,
    [WHENCE_PAINT_CARD_EDGE] = 0xc3cad4,
    [WHENCE_PAINT_STEM] = 0xaab3c0,
    [WHENCE_PAINT_TEXT] = 0x14181d,
    [WHENCE_PAINT_MUTED] = 0x4f5966,
    [WHENCE_PAINT_ACCENT] = 0x1c62cf,
    [WHENCE_PAINT_ON_ACCENT] = 0xffffff,
    [WHENCE_PAINT_CHIP] = 0xe3e9f3,
  },
  .tints = { 0x66727f, 0x1f6fb5, 0xc8500a, 0x078a66, 0x8a3f9e, 0xb07a00, 0x4a48b8, 0x9b2335, 0x2a94c0 },
};

/**
 * whence_palette_get_screen:
 * @is_dark: whether the surroundings are dark
 * @is_contrast: whether they are of high contrast
 *
 * Returns: (transfer none): the colours for the screen
 */
const WhencePalette *
whence_palette_get_screen (gboolean is_dark,
                           gboolean is_contrast)
{
  if (is_contrast)
    return is_dark ? &dark_contrast : &light_contrast;
  return is_dark ? &dark : &light;
}

/**
 * whence_palette_get_paper:
 *
 * Returns: (transfer none): the colours for paper
 */
const WhencePalette *
whence_palette_get_paper (void)
{
  return &paper;
}

/**
 * whence_palette_get_color:
 * @self: a palette
 * @paint: what is painted
 * @tint: number of the colour, for %WHENCE_PAINT_TINT
 *
 * Returns: the colour, 0xrrggbb
 */
guint32
whence_palette_get_color (const WhencePalette *self,
                          WhencePaint          paint,
                          guint                tint)
{
  if (paint == WHENCE_PAINT_TINT)
    return self->tints[tint % WHENCE_N_TINTS];
  return self->paints[paint];
}
