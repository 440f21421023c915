/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Light or dark: as the user says, or as the desktop does. */
#define WHENCE_TYPE_APPEARANCE (whence_appearance_get_type ())
G_DECLARE_FINAL_TYPE (WhenceAppearance, whence_appearance, WHENCE, APPEARANCE, GObject)

WhenceAppearance *whence_appearance_new         (GSettings *settings);
gboolean          whence_appearance_is_contrast (void);

G_END_DECLS
