/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-event.h"
#include "whence-lanes.h"

G_BEGIN_DECLS

/* ORDER GROUP: the tables in whence-groups.c follow it. */
typedef enum
{
  WHENCE_GROUP_NONE,
  WHENCE_GROUP_ARTICLE,
  WHENCE_GROUP_PARTICIPANT,
  WHENCE_GROUP_PLACE,
  WHENCE_GROUP_KIND,
  WHENCE_N_GROUPS
} WhenceGroup;

/* Lanes of their own, at most; smaller groups share one. */
#define WHENCE_MAX_LANES 12

/* A lane that a group, or several, is given. */
typedef struct
{
  char *key;
  char *name;
  guint count;
} WhenceGroupLane;

typedef struct _WhenceGroups WhenceGroups;

const char   *whence_group_get_id   (WhenceGroup group);
gboolean      whence_group_from_id  (const char  *id,
                                     WhenceGroup *out_group);
WhenceGroups *whence_groups_new     (WhenceGroup group);
WhenceGroups *whence_groups_copy    (const WhenceGroups *self);
void          whence_groups_free    (WhenceGroups *self);
guint32       whence_groups_read    (WhenceGroups      *self,
                                     const WhenceEvent *event);
GArray       *whence_groups_divide  (const WhenceGroups     *self,
                                     const WhenceLayoutItem *items,
                                     guint                   n_items,
                                     GPtrArray             **out_lanes_of);
GPtrArray    *whence_groups_name    (WhenceGroup      group,
                                     const GPtrArray *events);
GArray       *whence_groups_build   (const WhenceGroups *self,
                                     WhenceIndex        *index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceGroups, whence_groups_free)

G_END_DECLS
