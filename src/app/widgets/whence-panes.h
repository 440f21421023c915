/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* ORDER PANE: the properties in whence-panes.c and the names in whence-window.ui follow it. */
typedef enum
{
  WHENCE_PANE_ARTICLES,
  WHENCE_PANE_EVENTS,
  WHENCE_PANE_DETAILS,
  WHENCE_N_PANES
} WhencePane;

/* Three panes side by side where there is room, else two, else the one that is asked for. */
#define WHENCE_TYPE_PANES (whence_panes_get_type ())
G_DECLARE_FINAL_TYPE (WhencePanes, whence_panes, WHENCE, PANES, GtkWidget)

void       whence_panes_set_current (WhencePanes *self,
                                     WhencePane   pane);
void       whence_panes_set_reading (WhencePanes *self,
                                     gboolean     reading);
guint      whence_panes_get_n_shown (WhencePanes *self);
WhencePane whence_panes_find_focus  (WhencePanes *self);
gboolean   whence_panes_focus       (WhencePanes *self,
                                     WhencePane   pane);

G_END_DECLS
