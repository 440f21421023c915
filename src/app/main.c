/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "whence-application.h"
#include "whence-paths.h"

int
main (int argc, char **argv)
{
  g_autoptr (WhenceApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, whence_paths_get_locale_dir ());
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_application_name ("Whence");

  application = whence_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
