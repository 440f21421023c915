/* SPDX-License-Identifier: GPL-3.0-or-later */

/* whence-cli: the whole road from articles to events and paper, without a display.  One file a command. */

#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <string.h>

#include "whence-cli-private.h"
#include "whence-paths.h"
#include "whence-syntax.h"

typedef struct
{
  const char *name;
  int (*run) (int, char **);
  const char *summary;
} Command;

static const Command commands[] = {
  { "extract", whence_cli_extract, N_("print the dated events of articles as JSON") },
  { "export", whence_cli_export, N_("write the timeline of articles as PDF, SVG, PNG or JSON") },
  { "dump", whence_cli_dump, N_("print what one stage of the extraction makes of articles") },
};

static int
print (const char *text)
{
  return whence_cli_write (text, strlen (text)) ? WHENCE_CLI_OK : WHENCE_CLI_FAILED;
}

static int
print_help (void)
{
  g_autoptr (GString) help = g_string_new (
      _("Usage: whence-cli COMMAND [OPTION…] FILE…|-\n\nFinds what happened when in articles, and where it is told.\n\n"));

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (help, "  %-8s  %s\n", commands[i].name, _(commands[i].summary));
  g_string_append (help, _("\n“whence-cli COMMAND --help” tells the options of each.\n"
                           "Exit status: 0; 1 where some input failed and the rest was done; 2 where the command line is "
                           "wrong.\n"));
  return print (help->str);
}

/* The extraction goes on without the weights; whoever reads its titles should know. */
static void
tell_of_weights (void)
{
  const GError *error = whence_syntax_model_get_english_error ();

  if (error != NULL)
    whence_cli_complain (_("%s; titles were made by simpler rules"), error->message);
}

static int
run (int argc, char **argv)
{
  if (argc < 2)
    return whence_cli_refuse (NULL, _("no command given"));
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (argv[1], commands[i].name))
      return commands[i].run (argc - 1, argv + 1);
  if (g_str_equal (argv[1], "--help") || g_str_equal (argv[1], "-h"))
    return print_help ();
  if (g_str_equal (argv[1], "--version"))
    return print ("whence-cli " WHENCE_VERSION "\n");
  return whence_cli_refuse (NULL, _("“%s” is no command"), argv[1]);
}

int
main (int argc, char **argv)
{
  int status;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, whence_paths_get_locale_dir ());
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("whence-cli");

  status = run (argc, argv);
  tell_of_weights ();
  return whence_cli_close () || status != WHENCE_CLI_OK ? status : WHENCE_CLI_FAILED;
}
