/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A sign of the timeline, drawn outside of it. */

#include "config.h"

#include "whence-sign.h"

#include "whence-appearance.h"
#include "whence-draw.h"

static void
draw_cb (GtkDrawingArea *area,
         cairo_t        *cr,
         int             width,
         int             height,
         gpointer        data)
{
  WhencePrimitive primitive = *(const WhencePrimitive *) data;
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (area)), &color);
  primitive.x = (width - primitive.width) / 2;
  primitive.y = (height - primitive.height) / 2;
  whence_draw_primitive (cr, &primitive,
                         whence_palette_get_screen (0.3f * color.red + 0.59f * color.green + 0.11f * color.blue > 0.5f,
                                                    whence_appearance_is_contrast ()),
                         NULL);
}

/**
 * whence_sign_set_primitive:
 * @sign: a sign
 * @primitive: what it shows from now on; it stands in the middle
 */
void
whence_sign_set_primitive (GtkWidget             *sign,
                           const WhencePrimitive *primitive)
{
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (sign), draw_cb, g_memdup2 (primitive, sizeof *primitive), g_free);
}

/**
 * whence_sign_new:
 * @primitive: what it shows; it stands in the middle
 * @width: width of the sign
 * @height: height of the sign
 *
 * Returns: (transfer floating): a sign
 */
GtkWidget *
whence_sign_new (const WhencePrimitive *primitive,
                 int                    width,
                 int                    height)
{
  GtkWidget *sign = gtk_drawing_area_new ();

  gtk_drawing_area_set_content_width (GTK_DRAWING_AREA (sign), width);
  gtk_drawing_area_set_content_height (GTK_DRAWING_AREA (sign), height);
  whence_sign_set_primitive (sign, primitive);
  return sign;
}
