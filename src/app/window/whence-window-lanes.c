/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How the events of a document are laid out, beside each other or in lanes; remembered for the documents looked at last. */

#include "config.h"

#include "whence-window-private.h"

#define SETTING "lanes"
#define SETTING_TYPE "a(ssbas)"
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
  if (whence_canvas_get_group (self->canvas) != WHENCE_GROUP_NONE || whence_canvas_is_shortened (self->canvas) || closed[0] != NULL)
    g_variant_builder_add (&builder, "(ssb^as)", path, whence_group_get_id (whence_canvas_get_group (self->canvas)),
                           whence_canvas_is_shortened (self->canvas), closed);
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
show_states (WhenceWindow *self)
{
  GAction *group = g_action_map_lookup_action (G_ACTION_MAP (self), "group-by");
  GAction *shorten = g_action_map_lookup_action (G_ACTION_MAP (self), "shorten");

  g_simple_action_set_state (G_SIMPLE_ACTION (group),
                             g_variant_new_string (whence_group_get_id (whence_canvas_get_group (self->canvas))));
  g_simple_action_set_state (G_SIMPLE_ACTION (shorten), g_variant_new_boolean (whence_canvas_is_shortened (self->canvas)));
}

static void
lanes_changed_cb (WhenceWindow *self)
{
  show_states (self);
  remember (self);
}

static void
group_by_cb (WhenceWindow *self, GVariant *value)
{
  WhenceGroup group;

  if (whence_group_from_id (g_variant_get_string (value, NULL), &group))
    whence_canvas_set_group (self->canvas, group);
}

static void
shorten_cb (WhenceWindow *self, GVariant *value)
{
  whence_canvas_set_shortened (self->canvas, g_variant_get_boolean (value));
}

/* Lays the document out as it was when it was looked at last. */
void
whence_window_restore_lanes (WhenceWindow *self)
{
  g_autoptr (GVariant) remembered = g_settings_get_value (self->settings, SETTING);
  const char *const none[] = { NULL };
  WhenceGroup group = WHENCE_GROUP_NONE;
  gboolean is_shortened = FALSE;
  const char *path = get_path (self);

  self->is_restoring = TRUE;
  whence_canvas_set_closed_lanes (self->canvas, none);
  for (gsize i = 0; i < g_variant_n_children (remembered); i++)
    {
      g_autofree const char **closed = NULL;
      const char *other;
      const char *id;
      gboolean shortened;

      g_variant_get_child (remembered, i, "(&s&sb^a&s)", &other, &id, &shortened, &closed);
      if (g_strcmp0 (other, path) != 0)
        continue;
      whence_canvas_set_closed_lanes (self->canvas, closed);
      whence_group_from_id (id, &group);
      is_shortened = shortened;
      break;
    }
  whence_canvas_set_group (self->canvas, group);
  whence_canvas_set_shortened (self->canvas, is_shortened);
  self->is_restoring = FALSE;
}

static void
add_action (WhenceWindow *self, const char *name, const GVariantType *parameter, GVariant *state, GCallback change_cb)
{
  g_autoptr (GSimpleAction) action = g_simple_action_new_stateful (name, parameter, state);

  g_signal_connect_object (action, "change-state", change_cb, self, G_CONNECT_SWAPPED);
  g_action_map_add_action (G_ACTION_MAP (self), G_ACTION (action));
}

void
whence_window_init_lanes (WhenceWindow *self)
{
  add_action (self, "group-by", G_VARIANT_TYPE_STRING, g_variant_new_string (whence_group_get_id (WHENCE_GROUP_NONE)),
              G_CALLBACK (group_by_cb));
  add_action (self, "shorten", NULL, g_variant_new_boolean (FALSE), G_CALLBACK (shorten_cb));
  g_signal_connect_object (self->canvas, "lanes-changed", G_CALLBACK (lanes_changed_cb), self, G_CONNECT_SWAPPED);
}
