/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-legend-view.h"

#include <glib/gi18n.h>

#include "whence-legend.h"
#include "whence-palette.h"
#include "whence-plot.h"
#include "whence-sign.h"

#define SIGN_WIDTH 44
#define SIGN_HEIGHT 18
#define BAR_WIDTH 34
#define BAR_HEIGHT 7
#define ERA_HEIGHT 14
#define TODAY_WIDTH 2
#define DOT_SIZE 10
#define ROW_GAP 10
/* As wide as there is room in the narrowest window. */
#define WORDS_WIDTH 38

struct _WhenceLegendView
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (WhenceLegendView, whence_legend_view, GTK_TYPE_WIDGET)

static void
add_row (WhenceLegendView      *self,
         const WhencePrimitive *primitive,
         const char            *words)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, ROW_GAP);
  GtkWidget *sign = whence_sign_new (primitive, SIGN_WIDTH, SIGN_HEIGHT);
  GtkWidget *label = gtk_label_new (words);

  gtk_widget_set_valign (sign, GTK_ALIGN_START);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), WORDS_WIDTH);
  gtk_box_append (GTK_BOX (row), sign);
  gtk_box_append (GTK_BOX (row), label);
  gtk_widget_set_parent (row, GTK_WIDGET (self));
}

static void
add_separator (WhenceLegendView *self)
{
  gtk_widget_set_parent (gtk_separator_new (GTK_ORIENTATION_HORIZONTAL), GTK_WIDGET (self));
}

static void
whence_legend_view_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (whence_legend_view_parent_class)->dispose (object);
}

static void
whence_legend_view_class_init (WhenceLegendViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = whence_legend_view_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
whence_legend_view_init (WhenceLegendView *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  WhencePrimitive era = { .shape = WHENCE_SHAPE_ERA, .fill = WHENCE_PAINT_TINT, .tint = whence_plot_get_era_tint (WHENCE_ERA_GREEN),
                          .pattern = WHENCE_ERA_GREEN, .width = BAR_WIDTH, .height = ERA_HEIGHT };
  WhencePrimitive today = { .shape = WHENCE_SHAPE_RECTANGLE, .fill = WHENCE_PAINT_ACCENT, .width = TODAY_WIDTH, .height = SIGN_HEIGHT };

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 4);
  for (guint i = 0; i < whence_legend_get_n_marks (); i++)
    {
      WhencePrimitive bar = { .shape = WHENCE_SHAPE_BAR, .fill = WHENCE_PAINT_TINT, .tint = 1, .width = BAR_WIDTH, .height = BAR_HEIGHT };
      const char *words = whence_legend_get_mark (i, &bar.marks);

      add_row (self, &bar, words);
    }
  add_row (self, &era, _("an era that you named"));
  add_row (self, &today, _("today"));
  add_separator (self);
  /* What is of no kind stands last. */
  for (guint i = 0; i < WHENCE_N_TINTS; i++)
    {
      guint tint = (i + 1) % WHENCE_N_TINTS;
      WhencePrimitive dot
          = { .shape = WHENCE_SHAPE_DOT, .fill = WHENCE_PAINT_TINT, .tint = (guint8) tint, .width = DOT_SIZE, .height = DOT_SIZE };
      g_autofree char *words = whence_legend_name_tint (WHENCE_LEGEND_ALL_KINDS, tint);

      add_row (self, &dot, words);
    }
}
