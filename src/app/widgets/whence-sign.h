/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-scene.h"

G_BEGIN_DECLS

GtkWidget *whence_sign_new           (const WhencePrimitive *primitive,
                                      int                    width,
                                      int                    height);
void       whence_sign_set_primitive (GtkWidget             *sign,
                                      const WhencePrimitive *primitive);

G_END_DECLS
