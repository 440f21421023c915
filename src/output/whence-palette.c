/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-palette.h"

/* ORDER PAINT.  Text on its ground has a contrast of 4.5 at least, tints of 3.  The tints lie as far apart as they can also for those who
 * lack red or green; a test measures it. */
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
  .tints = { 0x745c69, 0x3e84e2, 0xa12900, 0x3a995b, 0x6c0f6f, 0xcb7902, 0x213fc8, 0x6d051f, 0x3496bc },
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
  .tints = { 0x6e7e85, 0x78bfff, 0xc97929, 0x76f0b8, 0x9767b1, 0xf5b41d, 0x6b8ffd, 0xe57569, 0x7ad3db },
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
  .tints = { 0x242637, 0x285db2, 0x861700, 0x1c8376, 0x491668, 0x996d00, 0x0524a1, 0x7d3738, 0x3a6c90 },
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
  .tints = { 0xbbbebe, 0x3fb2fc, 0xde9f60, 0x87eda9, 0xc18bc0, 0xf0d258, 0xb5cbff, 0xd47e82, 0xa0faff },
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
  .tints = { 0x745c69, 0x3e84e2, 0xa12900, 0x3a995b, 0x6c0f6f, 0xcb7902, 0x213fc8, 0x6d051f, 0x3496bc },
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
