/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Events made up at random, and what must hold of them wherever they are placed. */

#include <math.h>
#include <string.h>

#include "whence-picture.h"

static const char *const titles[] = {
  "Harbour bridge opens",
  "Ministers of both countries meet to discuss the corridor along the coast",
  "Flood",
  "A very long title that no card can hold in two lines, however wide it may be, because it goes on and on and on, and on, and then "
  "goes on for some more",
  "",
};

static const char *
get_text (guint32        index,
          WhenceTextKind kind,
          gpointer       data)
{
  if (kind == WHENCE_TEXT_DATE)
    return index % 3 == 0 ? "2014" : "16 May 2024";
  return kind == WHENCE_TEXT_TITLE ? titles[index % G_N_ELEMENTS (titles)] : "A label";
}

/* Letters are seven pixels wide and lines sixteen high. */
static inline void
measure (const char   *text,
         WhenceFont    font,
         double        width,
         guint         lines,
         WhenceExtent *out_extent,
         gpointer      data)
{
  double natural = 7.0 * (double) strlen (text);
  double needed = width > 0 ? MAX (ceil (natural / width), 1) : 1;

  out_extent->width = width > 0 ? MIN (natural, width) : natural;
  out_extent->is_cut = lines > 0 && needed > lines;
  out_extent->height = 16 * (lines > 0 ? MIN (needed, lines) : needed);
}

static inline char *
format_tick (guint    step,
             gint64   minute,
             gboolean is_context,
             gpointer data)
{
  return g_strdup (is_context ? "May 2024" : "May");
}

static inline char *
format_count (guint    count,
              gpointer data)
{
  return g_strdup_printf ("+%u", count);
}

static const WhenceLayoutHost host = { get_text, measure, format_tick, format_count, NULL };

static inline WhenceLayoutItem *
random_items (GRand *random,
              guint  n)
{
  WhenceLayoutItem *items = g_new0 (WhenceLayoutItem, n);
  double spread = exp (g_rand_double_range (random, log (1e3), log (1e9)));

  for (guint i = 0; i < n; i++)
    {
      double length = exp (g_rand_double_range (random, 0, log (spread)));

      items[i].begin = (gint64) g_rand_double_range (random, -spread, spread);
      items[i].end = items[i].begin + (g_rand_int_range (random, 0, 4) == 0 ? (gint64) length : 1440);
      items[i].importance = (float) g_rand_int_range (random, 0, 5);
      items[i].index = i;
      items[i].flags = (guint8) g_rand_int_range (random, 0, 64);
    }
  return items;
}

static inline WhenceAxis
random_axis (GRand       *random,
             WhenceIndex *index,
             double       width)
{
  double length = (double) (whence_index_get_end (index) - whence_index_get_begin (index));
  double zoom = exp (g_rand_double_range (random, log (1e-4), log (3)));
  double begin = (double) whence_index_get_begin (index) + length * g_rand_double_range (random, -0.5, 1.2);
  WhenceAxis axis;

  whence_axis_init (&axis, begin, begin + MAX (length * zoom, 100), width);
  return axis;
}

static inline void
check_placed (WhencePlacement      *placement,
              WhenceIndex          *index,
              const WhenceAxis     *axis,
              const WhenceGeometry *geometry)
{
  guint n;
  guint n_folds;
  const WhencePlaced *placed = whence_placement_get_placed (placement, &n);
  const WhenceFold *folds = whence_placement_get_folds (placement, &n_folds);
  guint counted = 0;
  guint in_view = 0;

  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpuint (placed[i].row, <, geometry->n_rows);
      g_assert_cmpfloat (placed[i].x, >=, 0);
      g_assert_cmpfloat (placed[i].x + placed[i].width, <=, MAX (axis->width, placed[i].width + 8));
      for (guint j = i + 1; j < n; j++)
        {
          g_assert_cmpuint (placed[i].index, !=, placed[j].index);
          if (placed[i].row == placed[j].row)
            g_assert_true (MAX (placed[i].x + placed[i].width, placed[i].bar_end) <= MIN (placed[j].x, placed[j].bar_begin)
                           || MAX (placed[j].x + placed[j].width, placed[j].bar_end) <= MIN (placed[i].x, placed[i].bar_begin));
        }
    }
  for (guint i = 0; i < n_folds; i++)
    {
      g_assert_cmpuint (folds[i].count, >, 0);
      if (i > 0)
        g_assert_cmpfloat (folds[i].x, >=, folds[i - 1].x + folds[i - 1].width - 0.01);
      counted += folds[i].count;
    }
  for (guint i = 0; i < whence_index_get_n (index); i++)
    {
      const WhenceLayoutItem *item = whence_index_get (index, i);

      in_view += (double) item->end > axis->begin && (double) item->begin < whence_axis_get_end (axis);
    }
  g_assert_cmpuint (in_view, ==, n + counted);
  g_assert_cmpuint (in_view, ==, whence_placement_get_total (placement));
}

static inline gboolean
overlap (const WhencePrimitive *a,
         const WhencePrimitive *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height && b->y < a->y + a->height;
}
