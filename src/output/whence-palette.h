/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-scene.h"

G_BEGIN_DECLS

#define WHENCE_N_TINTS 9

/**
 * WhencePalette:
 * @paints: #WhencePaint → 0xrrggbb
 * @tints: colours of kinds and lanes, told apart by the colour-blind too, 0xrrggbb
 *
 * The colours of a picture.
 */
typedef struct
{
  guint32 paints[WHENCE_N_PAINTS];
  guint32 tints[WHENCE_N_TINTS];
} WhencePalette;

const WhencePalette *whence_palette_get_screen (gboolean is_dark,
                                                gboolean is_contrast);
const WhencePalette *whence_palette_get_paper  (void);
guint32              whence_palette_get_color  (const WhencePalette *self,
                                                WhencePaint          paint,
                                                guint                tint);

G_END_DECLS
