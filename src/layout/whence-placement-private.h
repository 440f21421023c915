/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-placement.h"

G_BEGIN_DECLS

/* So wide a column is at least, at usual size. */
#define WHENCE_PLACEMENT_COLUMN 76.0

/* Indices and slots change with the items, but this one's time is known, and which it is of all of that time. */
typedef struct
{
  WhencePlaced placed;
  gint64       begin;
  gint64       end;
  guint        number;
} WhencePlacementKept;

/* What the room for cards is. */
typedef struct
{
  WhenceAxis axis;
  guint      n_rows;
  double     scale;
} WhencePlacementView;

struct _WhencePlacement
{
  WhenceIndex        *index;
  WhenceAxis          axis;
  WhencePlacementView view;
  GArray             *reference;
  WhencePlacementView reference_view;
  GArray             *placed;
  GArray             *previous;
  GArray             *folds;
  GArray             *candidates;
  GPtrArray          *rows;
  GHashTable         *seen;
  GHashTable         *sizes;
  guint               total;
};

gboolean whence_placement_has  (WhencePlacement *self,
                                guint            slot);
void     whence_placement_fold (WhencePlacement *self,
                                double           column,
                                double           scale);

G_END_DECLS
