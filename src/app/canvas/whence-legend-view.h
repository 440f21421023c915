/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What the forms and colours of the timeline mean. */
#define WHENCE_TYPE_LEGEND_VIEW (whence_legend_view_get_type ())
G_DECLARE_FINAL_TYPE (WhenceLegendView, whence_legend_view, WHENCE, LEGEND_VIEW, GtkWidget)

G_END_DECLS
