/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How the events of a document are laid out, beside each other or in lanes; remembered for the documents looked at last. */

#include "config.h"

#include "whence-window-private.h"

#define SETTING "lanes"
#define SETTING_TYPE "a(ssas)"
#define ENTRY_TYPE "(ssas)"
#define MAX_REMEMBERED 30

static const char *
get_path (WhenceWindow *self)
{
  return whence_document_get_path (whence_window_get_document (self));
}

/* Puts the document that is looked at before those looked at earlier. */
static void
remember (WhenceWindow *self)
{
  g_autoptr (GVariant) earlier = g_settings_get_value (self->settings, SETTING);
  g_auto (GStrv) closed = whence_canvas_dup_closed_lanes (self->canvas);
  const char *path = get_path (self);
  GVariantBuilder builder;
  gsize n = g_variant_n_children (earlier);

  if (self->is_restoring || path == NULL)
    return;
  g_variant_builder_init (&builder, G_VARIANT_TYPE (SETTING_TYPE));
  if (whence_canvas_get_group (self->canvas) != WHENCE_GROUP_NONE || closed[0] != NULL)
    g_variant_builder_add (&builder, "(ss^as)", path, whence_group_get_id (whence_canvas_get_group (self->canvas)), closed);
  for (gsize i = 0; i < MIN (n, MAX_REMEMBERED); i++)
    {
      g_autoptr (GVariant) entry = g_variant_get_child_value (earlier, i);
      const char *other;

      g_variant_get_child (entry, 0, "&s", &other);
      if (!g_str_equal (other, path))
        g_variant_builder_add_value (&builder, entry);
    }
  g_settings_set_value (self->settings, SETTING, g_variant_builder_end (&builder));
}

static void
show_group (WhenceWindow *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "group-by");

  g_simple_action_set_state (G_SIMPLE_ACTION (action),
                             g_variant_new_string (whence_group_get_id (whence_canvas_get_group (self->canvas))));
}

static void
lanes_changed_cb (WhenceWindow *self)
{
  show_group (self);
  remember (self);
}

static void
group_by_cb (WhenceWindow *self, GVariant *value)
{
  WhenceGroup group;

  if (whence_group_from_id (g_variant_get_string (value, NULL), &group))
    whence_canvas_set_group (self->canvas, group);
}

/* Lays the document out as it was when it was looked at last. */
void
whence_window_restore_lanes (WhenceWindow *self)
{
  g_autoptr (GVariant) remembered = g_settings_get_value (self->settings, SETTING);
  const char *const none[] = { NULL };
  WhenceGroup group = WHENCE_GROUP_NONE;
  const char *path = get_path (self);

  self->is_restoring = TRUE;
  whence_canvas_set_closed_lanes (self->canvas, none);
  for (gsize i = 0; i < g_variant_n_children (remembered); i++)
    {
      g_autofree const char **closed = NULL;
      const char *other;
      const char *id;

      g_variant_get_child (remembered, i, "(&s&s^a&s)", &other, &id, &closed);
      if (g_strcmp0 (other, path) != 0)
        continue;
      whence_canvas_set_closed_lanes (self->canvas, closed);
      whence_group_from_id (id, &group);
      break;
    }
  whence_canvas_set_group (self->canvas, group);
  self->is_restoring = FALSE;
}

void
whence_window_init_lanes (WhenceWindow *self)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new_stateful ("group-by", G_VARIANT_TYPE_STRING,
                                                                   g_variant_new_string (whence_group_get_id (WHENCE_GROUP_NONE)));

  g_signal_connect_object (action, "change-state", G_CALLBACK (group_by_cb), self, G_CONNECT_SWAPPED);
  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (action));
  g_signal_connect_object (self->canvas, "lanes-changed", G_CALLBACK (lanes_changed_cb), self, G_CONNECT_SWAPPED);
}
