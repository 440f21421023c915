/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lanes below each other.  Items that are not grouped stand in one lane without a key, which is the whole picture.
 *
 * Heights follow from how many items a lane holds and not from what is in view, so that no lane moves while time does: each open lane
 * has a row, and where rows are left over, they go one by one to the lane with the most items a row.  Where the lanes do not
 * fit, they are scrolled, and those with many items have two rows.  Only what is in view is placed. */

#include "whence-lanes.h"

#include <math.h>

#define LANE_GAP 1.0
/* So many items make a lane that is scrolled a row higher. */
#define MANY_ITEMS 6

struct _WhenceLanes
{
  GArray     *lanes;
  GHashTable *closed; /* keys, of lanes that are not there now too */
  double      height;
};

/**
 * whence_lane_content_clear:
 * @content: (transfer full): what is to stand in a lane
 *
 * Frees what it holds.
 */
void
whence_lane_content_clear (gpointer content)
{
  WhenceLaneContent *self = content;

  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->index, whence_index_unref);
}

static void
lane_clear (gpointer data)
{
  WhenceLane *self = data;

  whence_lane_content_clear (&self->content);
  g_clear_pointer (&self->placement, whence_placement_free);
}

static GArray *
lane_array_new (void)
{
  GArray *lanes = g_array_new (FALSE, TRUE, sizeof (WhenceLane));

  g_array_set_clear_func (lanes, lane_clear);
  return lanes;
}

/**
 * whence_lanes_new:
 *
 * Returns: (transfer full): a new set of lanes that has none yet
 */
WhenceLanes *
whence_lanes_new (void)
{
  WhenceLanes *self = g_new0 (WhenceLanes, 1);

  self->lanes = lane_array_new ();
  self->closed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

/**
 * whence_lanes_free:
 * @self: (transfer full): lanes
 *
 * Frees them.
 */
void
whence_lanes_free (WhenceLanes *self)
{
  g_array_unref (self->lanes);
  g_hash_table_unref (self->closed);
  g_free (self);
}

static guint
find_lane (GArray     *lanes,
           const char *key)
{
  for (guint i = 0; i < lanes->len; i++)
    if (g_strcmp0 (g_array_index (lanes, WhenceLane, i).content.key, key) == 0)
      return i;
  return WHENCE_LANE_NONE;
}

/**
 * whence_lanes_set:
 * @self: lanes
 * @contents: (array length=n): what is to stand in each, from top to bottom; strings and indices are copied
 * @n: how many lanes there are from now on
 * @out_were: (array length=n) (nullable): takes which lane each was, by its key, or %WHENCE_LANE_NONE
 *
 * Divides anew.  Lanes that were there will show what they showed where it was.
 */
void
whence_lanes_set (WhenceLanes             *self,
                  const WhenceLaneContent *contents,
                  guint                    n,
                  guint                   *out_were)
{
  GArray *lanes = lane_array_new ();

  for (guint i = 0; i < n; i++)
    {
      guint was = find_lane (self->lanes, contents[i].key);
      WhenceLane lane = { .content = { g_strdup (contents[i].key), g_strdup (contents[i].name), whence_index_ref (contents[i].index) } };

      if (was != WHENCE_LANE_NONE)
        {
          WhenceLane *old = &g_array_index (self->lanes, WhenceLane, was);

          lane.placement = g_steal_pointer (&old->placement);
          whence_placement_clear (lane.placement);
        }
      else
        lane.placement = whence_placement_new ();
      lane.is_closed = lane.content.key && g_hash_table_contains (self->closed, lane.content.key);
      if (out_were)
        out_were[i] = was;
      g_array_append_val (lanes, lane);
    }
  g_array_unref (self->lanes);
  self->lanes = lanes;
}

/**
 * whence_lanes_get_n:
 * @self: lanes
 *
 * Returns: how many there are
 */
guint
whence_lanes_get_n (const WhenceLanes *self)
{
  return self->lanes->len;
}

/**
 * whence_lanes_get:
 * @self: lanes
 * @lane: number of one, from the top
 *
 * Returns: (transfer none): it
 */
WhenceLane *
whence_lanes_get (const WhenceLanes *self,
                  guint              lane)
{
  g_return_val_if_fail (lane < self->lanes->len, NULL);

  return &g_array_index (self->lanes, WhenceLane, lane);
}

/**
 * whence_lanes_are_grouped:
 * @self: lanes
 *
 * Returns: whether they have headers; else there is one lane, which is the whole picture
 */
gboolean
whence_lanes_are_grouped (const WhenceLanes *self)
{
  return self->lanes->len > 0 && g_array_index (self->lanes, WhenceLane, 0).content.key != NULL;
}

/**
 * whence_lanes_set_closed:
 * @self: lanes
 * @key: key of a lane, which may come later
 * @is_closed: whether to count its items only
 *
 * Closes a lane or opens it.
 */
void
whence_lanes_set_closed (WhenceLanes *self,
                         const char  *key,
                         gboolean     is_closed)
{
  guint lane = find_lane (self->lanes, key);

  if (is_closed)
    g_hash_table_add (self->closed, g_strdup (key));
  else
    g_hash_table_remove (self->closed, key);
  if (lane != WHENCE_LANE_NONE)
    whence_lanes_get (self, lane)->is_closed = is_closed;
}

/**
 * whence_lanes_get_closed:
 * @self: lanes
 *
 * Returns: (transfer none) (element-type utf8): a set of the keys of closed lanes
 */
GHashTable *
whence_lanes_get_closed (const WhenceLanes *self)
{
  return self->closed;
}

/* Gives rows that are left over to where they are wanted most. */
static void
spread_rows (WhenceLanes *self,
             guint       *rows,
             guint        n_spare)
{
  while (n_spare-- > 0)
    {
      guint best = WHENCE_LANE_NONE;
      double most = 1;

      for (guint i = 0; i < self->lanes->len; i++)
        {
          double n = whence_index_get_n (g_array_index (self->lanes, WhenceLane, i).content.index);

          if (rows[i] > 0 && n / rows[i] > most)
            {
              most = n / rows[i];
              best = i;
            }
        }
      if (best == WHENCE_LANE_NONE)
        return;
      rows[best]++;
    }
}

static double
add_heights (WhenceLanes          *self,
             const WhenceGeometry *whole,
             const guint          *rows)
{
  double height = 0;

  for (guint i = 0; i < self->lanes->len; i++)
    height += whence_geometry_get_lane_height (whole, rows[i]) + LANE_GAP;
  return height;
}

static void
choose_rows (WhenceLanes          *self,
             const WhenceGeometry *whole,
             guint                *rows)
{
  double spare;

  for (guint i = 0; i < self->lanes->len; i++)
    rows[i] = whence_lanes_get (self, i)->is_closed ? 0 : 1;
  spare = whole->band_top - whole->top - add_heights (self, whole, rows);
  if (spare >= 0)
    spread_rows (self, rows, (guint) floor (spare / whole->pitch));
  for (guint i = 0; i < self->lanes->len && spare < 0; i++)
    if (rows[i] > 0 && whence_index_get_n (whence_lanes_get (self, i)->content.index) >= MANY_ITEMS)
      rows[i]++;
  self->height = add_heights (self, whole, rows);
}

static void
arrange_alone (WhenceLanes          *self,
               const WhenceGeometry *whole)
{
  for (guint i = 0; i < self->lanes->len; i++)
    {
      WhenceLane *lane = whence_lanes_get (self, i);

      lane->geometry = *whole;
      lane->top = whole->top;
      lane->height = whole->height - whole->top;
      lane->is_in_view = TRUE;
    }
  self->height = whole->height;
}

/**
 * whence_lanes_arrange:
 * @self: lanes
 * @whole: the geometry of the picture
 * @scroll: how far they are scrolled down
 *
 * Gives each lane its place.
 *
 * Returns: how far they are scrolled down, which is not farther than there is something to see
 */
double
whence_lanes_arrange (WhenceLanes          *self,
                      const WhenceGeometry *whole,
                      double                scroll)
{
  g_autofree guint *rows = g_new0 (guint, self->lanes->len + 1);
  double y;

  if (!whence_lanes_are_grouped (self))
    {
      arrange_alone (self, whole);
      return 0;
    }
  choose_rows (self, whole, rows);
  scroll = CLAMP (scroll, 0, MAX (self->height - (whole->band_top - whole->top), 0));
  y = whole->top - scroll;
  for (guint i = 0; i < self->lanes->len; i++)
    {
      WhenceLane *lane = whence_lanes_get (self, i);

      lane->top = y;
      lane->height = whence_geometry_get_lane_height (whole, rows[i]);
      whence_geometry_init_lane (&lane->geometry, whole, y, rows[i]);
      y += lane->height + LANE_GAP;
      lane->is_in_view = y > whole->top && lane->top < whole->band_top;
    }
  return scroll;
}

/**
 * whence_lanes_get_height:
 * @self: lanes that were arranged
 *
 * Returns: how high they are together, in view or not
 */
double
whence_lanes_get_height (const WhenceLanes *self)
{
  return self->height;
}

/**
 * whence_lanes_place:
 * @self: lanes that were arranged
 * @axis: the view
 * @selected: index of an item to be shown before all others, or %WHENCE_SLOT_NONE
 * @host: who knows texts and their sizes
 *
 * Finds out which items are shown and where, in each lane in view.
 */
void
whence_lanes_place (WhenceLanes            *self,
                    const WhenceAxis       *axis,
                    guint32                 selected,
                    const WhenceLayoutHost *host)
{
  for (guint i = 0; i < self->lanes->len; i++)
    {
      WhenceLane *lane = whence_lanes_get (self, i);
      WhencePlacementOptions options = { .n_rows = lane->geometry.n_rows,
                                         .scale = lane->geometry.scale,
                                         .selected = selected };

      if (!lane->is_in_view)
        continue;
      whence_placement_run (lane->placement, lane->content.index, axis, &options, host);
    }
}

/**
 * whence_lanes_forget:
 * @self: lanes
 *
 * Forgets where items were and how much room their texts took, because they or the fonts are others now.
 */
void
whence_lanes_forget (WhenceLanes *self)
{
  for (guint i = 0; i < self->lanes->len; i++)
    whence_placement_forget (whence_lanes_get (self, i)->placement);
}

/**
 * whence_lanes_settle:
 * @self: lanes
 *
 * Forgets how the view came to where it is, so that what is shown there follows from the items alone.
 */
void
whence_lanes_settle (WhenceLanes *self)
{
  for (guint i = 0; i < self->lanes->len; i++)
    whence_placement_settle (whence_lanes_get (self, i)->placement);
}
