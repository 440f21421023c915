/* SPDX-License-Identifier: GPL-3.0-or-later */

/* GTK 4.8 does not follow the desktop's preference by itself: it stands in the settings portal, which also tells its changes. */

#include "config.h"

#include "whence-appearance.h"

#include <string.h>

#define PORTAL_NAME "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define PORTAL_INTERFACE "org.freedesktop.portal.Settings"
#define APPEARANCE "org.freedesktop.appearance"
#define COLOR_SCHEME "color-scheme"
#define PREFER_DARK 1

struct _WhenceAppearance
{
  GObject parent_instance;
  GSettings *settings;
  GDBusProxy *portal;
  GCancellable *cancellable;
  gboolean desktop_is_dark;
};

G_DEFINE_FINAL_TYPE (WhenceAppearance, whence_appearance, G_TYPE_OBJECT)

static void
apply (WhenceAppearance *self)
{
  g_autofree char *choice = g_settings_get_string (self->settings, COLOR_SCHEME);
  GtkSettings *settings = gtk_settings_get_default ();
  gboolean is_dark;
  gboolean dark = g_str_equal (choice, "dark") || (g_str_equal (choice, "system") && self->desktop_is_dark);

  /* Setting it loads the theme anew, even where it stays what it was. */
  g_object_get (settings, "gtk-application-prefer-dark-theme", &is_dark, NULL);
  if (is_dark != dark)
    g_object_set (settings, "gtk-application-prefer-dark-theme", dark, NULL);
}

/* The portal wraps the value in as many variants as it likes. */
static void
take_value (WhenceAppearance *self, GVariant *value)
{
  g_autoptr (GVariant) inner = g_variant_ref (value);

  while (g_variant_is_of_type (inner, G_VARIANT_TYPE_VARIANT))
    {
      g_autoptr (GVariant) outer = g_steal_pointer (&inner);

      inner = g_variant_get_variant (outer);
    }
  if (!g_variant_is_of_type (inner, G_VARIANT_TYPE_UINT32))
    return;
  self->desktop_is_dark = g_variant_get_uint32 (inner) == PREFER_DARK;
  apply (self);
}

static void
portal_signal_cb (WhenceAppearance *self, const char *sender, const char *signal, GVariant *parameters)
{
  const char *group, *key;
  g_autoptr (GVariant) value = NULL;

  if (!g_str_equal (signal, "SettingChanged") || !g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ssv)")))
    return;
  g_variant_get (parameters, "(&s&sv)", &group, &key, &value);
  if (g_str_equal (group, APPEARANCE) && g_str_equal (key, COLOR_SCHEME))
    take_value (self, value);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhenceAppearance) self = user_data;
  /* A desktop without the portal or the setting has no preference. */
  g_autoptr (GVariant) answer = g_dbus_proxy_call_finish (G_DBUS_PROXY (source), result, NULL);

  if (answer != NULL && g_variant_n_children (answer) == 1)
    {
      g_autoptr (GVariant) value = g_variant_get_child_value (answer, 0);

      take_value (self, value);
    }
}

static void
proxy_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhenceAppearance) self = user_data;
  g_autoptr (GDBusProxy) portal = g_dbus_proxy_new_for_bus_finish (result, NULL);

  if (portal == NULL)
    return;
  self->portal = g_object_ref (portal);
  g_signal_connect_object (portal, "g-signal", G_CALLBACK (portal_signal_cb), self, G_CONNECT_SWAPPED);
  g_dbus_proxy_call (portal, "Read", g_variant_new ("(ss)", APPEARANCE, COLOR_SCHEME), G_DBUS_CALL_FLAGS_NONE, -1,
                     self->cancellable, read_cb, g_object_ref (self));
}

static void
whence_appearance_dispose (GObject *object)
{
  WhenceAppearance *self = WHENCE_APPEARANCE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->portal);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (whence_appearance_parent_class)->dispose (object);
}

static void
whence_appearance_class_init (WhenceAppearanceClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = whence_appearance_dispose;
}

static void
whence_appearance_init (WhenceAppearance *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * whence_appearance_new:
 * @settings: where the user's choice is
 *
 * Returns: (transfer full): what keeps the windows light or dark as long as it lives
 */
WhenceAppearance *
whence_appearance_new (GSettings *settings)
{
  WhenceAppearance *self = g_object_new (WHENCE_TYPE_APPEARANCE, NULL);

  self->settings = g_object_ref (settings);
  g_signal_connect_object (settings, "changed::" COLOR_SCHEME, G_CALLBACK (apply), self, G_CONNECT_SWAPPED);
  apply (self);
  g_dbus_proxy_new_for_bus (G_BUS_TYPE_SESSION, G_DBUS_PROXY_FLAGS_DO_NOT_LOAD_PROPERTIES, NULL, PORTAL_NAME, PORTAL_PATH,
                            PORTAL_INTERFACE, self->cancellable, proxy_cb, g_object_ref (self));
  return self;
}

/**
 * whence_appearance_is_contrast:
 *
 * Returns: whether the desktop's theme is one of high contrast
 */
gboolean
whence_appearance_is_contrast (void)
{
  const char *forced = g_getenv ("GTK_THEME");
  g_autofree char *name = NULL;

  g_object_get (gtk_settings_get_default (), "gtk-theme-name", &name, NULL);
  return strstr (forced != NULL ? forced : name != NULL ? name : "", "HighContrast") != NULL;
}
