/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-application.h"

#include <glib/gi18n.h>

#include "whence-appearance.h"
#include "whence-help.h"
#include "whence-session.h"
#include "whence-settings.h"

struct _WhenceApplication
{
  GtkApplication parent_instance;
  GSettings *settings;
  WhenceAppearance *appearance;
};

G_DEFINE_FINAL_TYPE (WhenceApplication, whence_application, GTK_TYPE_APPLICATION)

static const struct
{
  const char *action;
  const char *keys[3]; /* NULL-terminated */
} accelerators[] = {
  { "app.quit", { "<Control>q" } },
  { "app.help", { "F1" } },
  { "window.close", { "<Control>w" } },
  { "app.shortcuts", { "<Control>question", "<Control>slash" } },
  { "app.new-window", { "<Control>n" } },
  { "win.open", { "<Control>o" } },
  { "win.save-as", { "<Control><Shift>s", "<Control>s" } },
  { "win.find", { "<Control>f" } },
  { "win.export", { "<Control>e" } },
  { "win.undo", { "<Control>z" } },
  { "win.redo", { "<Control><Shift>z", "<Control>y" } },
  { "win.add-articles", { "<Control>i" } },
  { "win.print", { "<Control>p" } },
  { "win.show-menu", { "F10" } },
  { "win.zoom-in", { "<Control>plus", "<Control>equal" } },
  { "win.zoom-out", { "<Control>minus" } },
  { "win.zoom-fit", { "<Control>0" } },
  { "win.next-pane", { "F6" } },
  { "win.previous-pane", { "<Shift>F6" } },
  { "win.view::timeline", { "<Control>1" } },
  { "win.view::list", { "<Control>2" } },
};

static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkApplication *application = user_data;
  GtkWindow *window;

  /* closed, not destroyed: each remembers how it was */
  while ((window = gtk_application_get_active_window (application)) != NULL)
    {
      gtk_window_close (window);
      if (gtk_application_get_active_window (application) == window)
        gtk_window_destroy (window);
    }
  g_application_quit (G_APPLICATION (application));
}

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gtk_show_about_dialog (gtk_application_get_active_window (user_data),
                         "program-name", "Whence",
                         "logo-icon-name", WHENCE_APPLICATION_ID,
                         "version", WHENCE_VERSION,
                         "comments", _("What happened when, and whence you know it"),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         /* Translators: your name and address, a line for each of you. */
                         "translator-credits", _("translator-credits"),
                         NULL);
}

static void
help_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  gtk_window_present (GTK_WINDOW (whence_help_new (gtk_application_get_active_window (user_data))));
}

/* It is read when it is first asked for, since it is large. */
static void
shortcuts_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);
  g_autoptr (GtkBuilder) builder = NULL;

  while (window != NULL && !GTK_IS_APPLICATION_WINDOW (window))
    window = gtk_window_get_transient_for (window);
  if (window == NULL)
    return;
  if (gtk_application_window_get_help_overlay (GTK_APPLICATION_WINDOW (window)) == NULL)
    {
      builder = gtk_builder_new_from_resource ("/org/whence/Whence/help-overlay.ui");
      gtk_application_window_set_help_overlay (GTK_APPLICATION_WINDOW (window),
                                               GTK_SHORTCUTS_WINDOW (gtk_builder_get_object (builder, "help_overlay")));
    }
  gtk_window_present (GTK_WINDOW (gtk_application_window_get_help_overlay (GTK_APPLICATION_WINDOW (window))));
}

static WhenceWindow *
get_window (WhenceApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  while (window != NULL && !WHENCE_IS_WINDOW (window))
    window = gtk_window_get_transient_for (window);
  return (WhenceWindow *) window;
}

static void
new_window_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  WhenceApplication *self = user_data;
  WhenceWindow *window = whence_session_new_window (GTK_APPLICATION (self), self->settings);

  if (window != NULL)
    gtk_window_present (GTK_WINDOW (window));
}

static const GActionEntry actions[] = {
  { "new-window", new_window_cb },
  { "quit", quit_cb },
  { "about", about_cb },
  { "help", help_cb },
  { "shortcuts", shortcuts_cb },
};

static void
whence_application_activate (GApplication *application)
{
  WhenceApplication *self = WHENCE_APPLICATION (application);
  WhenceWindow *window = get_window (self);

  if (window == NULL)
    whence_session_restore (GTK_APPLICATION (self), self->settings);
  else
    gtk_window_present (GTK_WINDOW (window));
}

static void
whence_application_open (GApplication *application, GFile **files, gint n_files, const char *hint)
{
  WhenceApplication *self = WHENCE_APPLICATION (application);

  whence_session_open (GTK_APPLICATION (self), self->settings, get_window (self), files, (guint) n_files);
}

static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  GdkDisplay *display = gdk_display_get_default ();

  gtk_css_provider_load_from_resource (provider, "/org/whence/Whence/style.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static void
whence_application_startup (GApplication *application)
{
  WhenceApplication *self = WHENCE_APPLICATION (application);
  g_autoptr (GAction) color_scheme = NULL;

  G_APPLICATION_CLASS (whence_application_parent_class)->startup (application);

  load_style ();
  self->settings = whence_settings_new ();
  self->appearance = whence_appearance_new (self->settings);
  color_scheme = g_settings_create_action (self->settings, "color-scheme");
  g_action_map_add_action (G_ACTION_MAP (self), color_scheme);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), accelerators[i].action, accelerators[i].keys);
  gtk_window_set_default_icon_name (WHENCE_APPLICATION_ID);
}

static void
whence_application_dispose (GObject *object)
{
  WhenceApplication *self = WHENCE_APPLICATION (object);

  g_clear_object (&self->appearance);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (whence_application_parent_class)->dispose (object);
}

static void
whence_application_class_init (WhenceApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_application_dispose;
  application_class->activate = whence_application_activate;
  application_class->open = whence_application_open;
  application_class->startup = whence_application_startup;
}

static void
whence_application_init (WhenceApplication *self)
{
  static const GOptionEntry options[] = { { NULL } };

  g_application_add_main_option_entries (G_APPLICATION (self), options);
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _("[DOCUMENT | ARTICLE]…"));
  g_application_set_option_context_summary (G_APPLICATION (self),
                                            _("Finds the dated events in articles and shows them on a timeline."));
}

/**
 * whence_application_new:
 *
 * Returns: (transfer full): the program
 */
WhenceApplication *
whence_application_new (void)
{
  return g_object_new (WHENCE_TYPE_APPLICATION,
                       "application-id", WHENCE_APPLICATION_ID,
                       "resource-base-path", "/org/whence/Whence",
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       NULL);
}
