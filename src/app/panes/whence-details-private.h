/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-details.h"
#include "whence-edit-row.h"

G_BEGIN_DECLS

struct _WhenceDetails
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkScrolledWindow *scroller;
  GtkLabel *place_in_order;
  GtkButton *star;
  GtkWidget *more;
  GtkDropDown *kind;
  GtkWidget *kind_reset;
  WhenceEditRow *title;
  WhenceEditRow *label;
  WhenceEditRow *date;
  GtkLabel *notice;
  GtkWidget *show_again;
  GtkTextView *note;
  GtkBox *reasons;
  GtkLabel *reasons_heading;
  GtkWidget *facts;
  GtkBox *passages;
  GtkLabel *passages_heading;
  GtkLabel *sources_heading;
  GtkBox *sources;
  WhenceWorkspace *workspace;
  char *id; /* of the event that is shown */
  gboolean is_filling;
};

void       whence_details_bind_edits       (GtkWidgetClass *widget_class);
void       whence_details_init_edits       (WhenceDetails *self);
void       whence_details_fill_fields      (WhenceDetails     *self,
                                            const WhenceEvent *event);
void       whence_details_fill_alternatives (WhenceDetails     *self,
                                             const WhenceEvent *event);
void       whence_details_add_take_out     (WhenceDetails *self,
                                            guint          mention,
                                            const char    *quote);

G_END_DECLS
