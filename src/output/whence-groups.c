/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What events are grouped by, and how groups become lanes.
 *
 * An event stands in the lane of each of its groups: who asks for the events of a participant misses none because another was
 * named first.  So the counts of the lanes may add up to more than there are events.  Events of the same groups share one number
 * for all of them, by which an item of the layout knows its groups.
 *
 * The largest groups come first, for what is told most is looked for most, and the order does not change with the view; of equal ones
 * the one that begins earlier. */

#include "config.h"

#include "whence-groups.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "whence-plot.h"
#include "whence-words.h"

#define OTHER_KEY "*"
#define NONE_KEY "-"

/* ORDER GROUP */
static const struct
{
  const char *id;
  const char *other; /* what smaller groups share */
  const char *none;  /* what has no group */
} ways[] = {
  { "none", NULL, NULL },
  { "article", N_("Other articles"), N_("No article") },
  { "participant", N_("Other participants"), N_("No participant named") },
  { "place", N_("Other places"), N_("No place named") },
  { "kind", N_("Other kinds"), NULL },
};

G_STATIC_ASSERT (G_N_ELEMENTS (ways) == WHENCE_N_GROUPS);

typedef struct
{
  char *key;
  char *name;
} Name;

struct _WhenceGroups
{
  WhenceGroup group;
  GArray     *names;   /* of each group */
  GArray     *members; /* groups of all sets, one set after the other */
  GArray     *ends;    /* where each set ends among them; the set 0 has none */
  GHashTable *by_key;  /* key → number of the group, borrowed */
  GHashTable *by_set;  /* the set's members as bytes → number of the set */
};

/* What is counted of a group. */
typedef struct
{
  guint32     group;
  guint       count;
  gint64      begin;
  const char *name;
} Rank;

static void
name_clear (gpointer data)
{
  Name *name = data;

  g_free (name->key);
  g_free (name->name);
}

static void
lane_clear (gpointer data)
{
  WhenceGroupLane *lane = data;

  g_free (lane->key);
  g_free (lane->name);
}

/**
 * whence_group_get_id:
 * @group: what to group by
 *
 * Returns: (transfer none): its name in settings and on the command line
 */
const char *
whence_group_get_id (WhenceGroup group)
{
  g_return_val_if_fail (group < WHENCE_N_GROUPS, NULL);

  return ways[group].id;
}

/**
 * whence_group_from_id:
 * @id: (nullable): a name
 * @out_group: takes what it names
 *
 * Returns: whether it names anything to group by
 */
gboolean
whence_group_from_id (const char  *id,
                      WhenceGroup *out_group)
{
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    if (g_strcmp0 (ways[i].id, id) == 0)
      {
        *out_group = (WhenceGroup) i;
        return TRUE;
      }
  return FALSE;
}

static WhenceGroups *
groups_alloc (WhenceGroup group)
{
  WhenceGroups *self = g_new0 (WhenceGroups, 1);

  self->group = group;
  self->names = g_array_new (FALSE, FALSE, sizeof (Name));
  g_array_set_clear_func (self->names, name_clear);
  self->members = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->ends = g_array_new (FALSE, FALSE, sizeof (guint32));
  return self;
}

/**
 * whence_groups_new:
 * @group: what to group by
 *
 * Returns: (transfer full): the groups of no events yet
 */
WhenceGroups *
whence_groups_new (WhenceGroup group)
{
  WhenceGroups *self = groups_alloc (group);
  guint32 nothing = 0;

  g_array_append_val (self->ends, nothing);
  self->by_key = g_hash_table_new (g_str_hash, g_str_equal);
  self->by_set = g_hash_table_new_full (g_bytes_hash, g_bytes_equal, (GDestroyNotify) g_bytes_unref, NULL);
  return self;
}

/**
 * whence_groups_copy:
 * @self: groups
 *
 * Returns: (transfer full): the same groups, to be divided in another thread; no more events can be read into them
 */
WhenceGroups *
whence_groups_copy (const WhenceGroups *self)
{
  WhenceGroups *copy = groups_alloc (self->group);

  for (guint i = 0; i < self->names->len; i++)
    {
      const Name *name = &g_array_index (self->names, Name, i);
      Name own = { g_strdup (name->key), g_strdup (name->name) };

      g_array_append_val (copy->names, own);
    }
  g_array_append_vals (copy->members, self->members->data, self->members->len);
  g_array_append_vals (copy->ends, self->ends->data, self->ends->len);
  return copy;
}

/**
 * whence_groups_free:
 * @self: (transfer full): groups
 *
 * Frees them.
 */
void
whence_groups_free (WhenceGroups *self)
{
  g_clear_pointer (&self->by_key, g_hash_table_unref);
  g_clear_pointer (&self->by_set, g_hash_table_unref);
  g_array_unref (self->names);
  g_array_unref (self->members);
  g_array_unref (self->ends);
  g_free (self);
}

static guint32
read_group (WhenceGroups *self,
            const char   *key,
            const char   *words)
{
  gpointer found;
  Name name;

  if (g_hash_table_lookup_extended (self->by_key, key, NULL, &found))
    return GPOINTER_TO_UINT (found);
  name = (Name){ g_strdup (key), whence_words_harmless (words && *words ? words : key, -1) };
  g_array_append_val (self->names, name);
  g_hash_table_insert (self->by_key, name.key, GUINT_TO_POINTER (self->names->len - 1));
  return self->names->len - 1;
}

static void
add_member (GArray *set,
            guint32 group)
{
  for (guint i = 0; i < set->len; i++)
    if (g_array_index (set, guint32, i) == group)
      return;
  g_array_append_val (set, group);
}

static void
read_set (WhenceGroups      *self,
          const WhenceEvent *event,
          GArray            *set)
{
  switch (self->group)
    {
    case WHENCE_GROUP_ARTICLE:
      for (guint i = 0; i < event->mentions->len; i++)
        {
          const WhenceArticle *article = ((const WhenceMention *) g_ptr_array_index (event->mentions, i))->article;

          add_member (set, read_group (self, whence_article_get_hash (article), article->title ? article->title : article->id));
        }
      break;
    case WHENCE_GROUP_PARTICIPANT:
      for (guint i = 0; event->participants && event->participants[i]; i++)
        add_member (set, read_group (self, event->participants[i], NULL));
      break;
    case WHENCE_GROUP_PLACE:
      if (event->place && *event->place)
        add_member (set, read_group (self, event->place, NULL));
      break;
    case WHENCE_GROUP_KIND:
      add_member (set, read_group (self, whence_kind_get_id (event->kind), whence_words_kind (event->kind)));
      break;
    case WHENCE_GROUP_NONE:
    case WHENCE_N_GROUPS:
    default:
      break;
    }
}

/**
 * whence_groups_read:
 * @self: groups
 * @event: an event
 *
 * Finds out which groups an event is in.
 *
 * Returns: the number that all events of the same groups have; 0 where it is in none
 */
guint32
whence_groups_read (WhenceGroups      *self,
                    const WhenceEvent *event)
{
  g_autoptr (GArray) set = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gpointer found;

  if (self->group == WHENCE_GROUP_NONE)
    return 0;
  set = g_array_new (FALSE, FALSE, sizeof (guint32));
  read_set (self, event, set);
  if (set->len == 0)
    return 0;
  bytes = g_bytes_new (set->data, set->len * sizeof (guint32));
  if (g_hash_table_lookup_extended (self->by_set, bytes, NULL, &found))
    return GPOINTER_TO_UINT (found);
  g_array_append_vals (self->members, set->data, set->len);
  g_array_append_val (self->ends, self->members->len);
  g_hash_table_insert (self->by_set, g_steal_pointer (&bytes), GUINT_TO_POINTER (self->ends->len - 1));
  return self->ends->len - 1;
}

static const guint32 *
get_members (const WhenceGroups *self,
             guint32             set,
             guint              *out_n)
{
  guint begin = set > 0 ? g_array_index (self->ends, guint32, set - 1) : 0;

  *out_n = g_array_index (self->ends, guint32, set) - begin;
  return (const guint32 *) (gpointer) self->members->data + begin;
}

static gint
compare_ranks (gconstpointer a,
               gconstpointer b)
{
  const Rank *first = a;
  const Rank *second = b;

  if (first->count != second->count)
    return first->count > second->count ? -1 : 1;
  if (first->begin != second->begin)
    return first->begin < second->begin ? -1 : 1;
  return strcmp (first->name, second->name);
}

/* The groups that have items, the largest first. */
static GArray *
rank_groups (const WhenceGroups     *self,
             const WhenceLayoutItem *items,
             guint                   n_items)
{
  GArray *ranks = g_array_sized_new (FALSE, FALSE, sizeof (Rank), self->names->len);
  g_autofree guint *counts = g_new0 (guint, self->ends->len);
  g_autofree gint64 *begins = g_new (gint64, self->ends->len);
  guint kept = 0;

  for (guint i = 0; i < n_items; i++)
    if (counts[items[i].groups]++ == 0 || items[i].begin < begins[items[i].groups])
      begins[items[i].groups] = items[i].begin;
  for (guint i = 0; i < self->names->len; i++)
    {
      Rank rank = { i, 0, G_MAXINT64, g_array_index (self->names, Name, i).name };

      g_array_append_val (ranks, rank);
    }
  for (guint set = 0; set < self->ends->len; set++)
    {
      guint n;
      const guint32 *members = get_members (self, set, &n);

      for (guint i = 0; i < n && counts[set] > 0; i++)
        {
          Rank *rank = &g_array_index (ranks, Rank, members[i]);

          rank->count += counts[set];
          rank->begin = MIN (rank->begin, begins[set]);
        }
    }
  for (guint i = 0; i < ranks->len; i++)
    if (g_array_index (ranks, Rank, i).count > 0)
      g_array_index (ranks, Rank, kept++) = g_array_index (ranks, Rank, i);
  g_array_set_size (ranks, kept);
  g_array_sort (ranks, compare_ranks);
  return ranks;
}

/* The key says what is grouped by, too: lanes of different ways to group have nothing in common. */
static guint
add_lane (const WhenceGroups *self,
          GArray             *lanes,
          const char         *key,
          const char         *name)
{
  WhenceGroupLane lane = { g_strconcat (ways[self->group].id, ":", key, NULL), g_strdup (name), 0 };

  g_array_append_val (lanes, lane);
  return lanes->len - 1;
}

/**
 * whence_groups_divide:
 * @self: groups
 * @items: (array length=n_items): items of events that were read into them
 * @n_items: how many
 * @out_lanes_of: (element-type GArray) (transfer full): takes, for each number that whence_groups_read() gave, the lanes, an
 *   array of guint
 *
 * Divides items among lanes: the largest groups have one each, the others share one, and so does what is in no group.
 *
 * Returns: (transfer full) (element-type WhenceGroupLane): the lanes, from top to bottom
 */
GArray *
whence_groups_divide (const WhenceGroups     *self,
                      const WhenceLayoutItem *items,
                      guint                   n_items,
                      GPtrArray             **out_lanes_of)
{
  g_autoptr (GArray) ranks = rank_groups (self, items, n_items);
  g_autofree guint *lane_of = g_new0 (guint, self->names->len + 1);
  g_autofree guint *counts = g_new0 (guint, self->ends->len);
  GPtrArray *lanes_of = g_ptr_array_new_full (self->ends->len, (GDestroyNotify) g_array_unref);
  GArray *lanes = g_array_new (FALSE, FALSE, sizeof (WhenceGroupLane));
  /* A lane of others for a single group would hide its name and save nothing. */
  guint n_own = ranks->len > WHENCE_MAX_LANES + 1 ? WHENCE_MAX_LANES : ranks->len;

  g_array_set_clear_func (lanes, lane_clear);
  for (guint i = 0; i < ranks->len; i++)
    {
      const Name *name = &g_array_index (self->names, Name, g_array_index (ranks, Rank, i).group);

      if (i < n_own)
        add_lane (self, lanes, name->key, name->name);
      else if (i == n_own)
        add_lane (self, lanes, OTHER_KEY, _(ways[self->group].other));
      lane_of[g_array_index (ranks, Rank, i).group] = MIN (i, n_own);
    }
  for (guint i = 0; i < n_items; i++)
    counts[items[i].groups]++;
  for (guint set = 0; set < self->ends->len; set++)
    {
      GArray *own = g_array_new (FALSE, FALSE, sizeof (guint));
      guint n;
      const guint32 *members = get_members (self, set, &n);

      for (guint i = 0; i < n && counts[set] > 0; i++)
        add_member (own, lane_of[members[i]]);
      if (n == 0 && counts[set] > 0)
        add_member (own, add_lane (self, lanes, NONE_KEY, ways[self->group].none ? _(ways[self->group].none) : ""));
      for (guint i = 0; i < own->len; i++)
        g_array_index (lanes, WhenceGroupLane, g_array_index (own, guint, i)).count += counts[set];
      g_ptr_array_add (lanes_of, own);
    }
  *out_lanes_of = lanes_of;
  return lanes;
}

/**
 * whence_groups_build:
 * @self: groups
 * @index: all items
 *
 * Makes an index for each lane; where nothing is grouped, one lane has all.
 *
 * Returns: (transfer full) (element-type WhenceLaneContent): the lanes, from top to bottom
 */
GArray *
whence_groups_build (const WhenceGroups *self,
                     WhenceIndex        *index)
{
  GArray *contents = g_array_new (FALSE, TRUE, sizeof (WhenceLaneContent));
  g_autoptr (GPtrArray) lanes_of = NULL;
  g_autoptr (GArray) lanes = NULL;
  g_autofree WhenceLayoutItem **own = NULL;
  g_autofree guint *filled = NULL;
  guint n = whence_index_get_n (index);
  const WhenceLayoutItem *items = n > 0 ? whence_index_get (index, 0) : NULL;

  g_array_set_clear_func (contents, whence_lane_content_clear);
  if (self->group == WHENCE_GROUP_NONE || n == 0)
    {
      WhenceLaneContent content = { NULL, NULL, whence_index_ref (index) };

      g_array_append_val (contents, content);
      return contents;
    }
  lanes = whence_groups_divide (self, items, n, &lanes_of);
  own = g_new (WhenceLayoutItem *, lanes->len);
  filled = g_new0 (guint, lanes->len);
  for (guint i = 0; i < lanes->len; i++)
    own[i] = g_new (WhenceLayoutItem, g_array_index (lanes, WhenceGroupLane, i).count);
  for (guint i = 0; i < n; i++)
    {
      const GArray *in = g_ptr_array_index (lanes_of, items[i].groups);

      for (guint j = 0; j < in->len; j++)
        {
          guint lane = g_array_index (in, guint, j);

          own[lane][filled[lane]++] = items[i];
        }
    }
  for (guint i = 0; i < lanes->len; i++)
    {
      WhenceGroupLane *lane = &g_array_index (lanes, WhenceGroupLane, i);
      WhenceLaneContent content = { g_steal_pointer (&lane->key), g_steal_pointer (&lane->name),
                                    whence_index_new (own[i], filled[i]) };

      g_array_append_val (contents, content);
    }
  return contents;
}

/**
 * whence_groups_name:
 * @group: what events are grouped by
 * @events: (element-type WhenceEvent): dated events
 *
 * For those who can put an event into one group only.
 *
 * Returns: (transfer full) (element-type utf8): for each event the name of the first lane it stands in; %NULL where there are no lanes
 */
GPtrArray *
whence_groups_name (WhenceGroup      group,
                    const GPtrArray *events)
{
  g_autoptr (WhenceGroups) self = whence_groups_new (group);
  g_autofree WhenceLayoutItem *items = g_new (WhenceLayoutItem, events->len);
  g_autoptr (GPtrArray) lanes_of = NULL;
  g_autoptr (GArray) lanes = NULL;
  GPtrArray *names = g_ptr_array_new_full (events->len, g_free);

  for (guint i = 0; i < events->len; i++)
    {
      items[i] = whence_plot_item (g_ptr_array_index (events, i), i);
      items[i].groups = whence_groups_read (self, g_ptr_array_index (events, i));
    }
  if (group != WHENCE_GROUP_NONE)
    lanes = whence_groups_divide (self, items, events->len, &lanes_of);
  for (guint i = 0; i < events->len; i++)
    {
      const GArray *in = lanes ? g_ptr_array_index (lanes_of, items[i].groups) : NULL;

      g_ptr_array_add (names, in ? g_strdup (g_array_index (lanes, WhenceGroupLane, g_array_index (in, guint, 0)).name) : NULL);
    }
  return names;
}
