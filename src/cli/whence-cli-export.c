/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "whence-cli-private.h"
#include "whence-export.h"

/* What the command line says of the export, each as it was given. */
typedef struct
{
  char    *to;
  char    *paper;
  char    *layout;
  char    *lanes;
  char    *title;
  gboolean is_landscape;
  gboolean is_portrait;
} Export;

/* ORDER LAYOUT: as WhencePagesLayout */
static const char *const layouts[] = { "timeline", "table", NULL };

static gboolean
refuse_target (const char *to)
{
  g_autoptr (GString) known = g_string_new (NULL);

  for (guint i = 0; whence_export_get_form (i) != NULL; i++)
    g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", whence_export_get_form (i)->suffix);
  whence_cli_refuse ("export", _("--to=%s: the form is told by the suffix, which must be one of %s"), to, known->str);
  return FALSE;
}

static gboolean
set_paper (const Export *export, WhencePagesOptions *options)
{
  const char *orientation = export->is_landscape ? "-landscape" : export->is_portrait ? "-portrait" : "";
  g_autofree char *name = g_strconcat (export->paper != NULL ? export->paper : "A4", orientation, NULL);

  return whence_pages_options_set_paper (options, name);
}

/* Turns the command line into options for the pages; tells what is wrong with it. */
static gboolean
check (const Export *export, WhencePagesOptions *options)
{
  int layout = export->layout != NULL ? whence_cli_find (layouts, export->layout) : WHENCE_PAGES_TIMELINE;

  whence_pages_options_init (options);
  options->layout = (WhencePagesLayout) layout;
  options->title = export->title;
  options->now = g_get_real_time () / G_USEC_PER_SEC;
  if (export->to == NULL)
    whence_cli_refuse ("export", _("no --to=FILE given"));
  else if (whence_export_find_form (export->to) == NULL)
    return refuse_target (export->to);
  else if (layout < 0)
    whence_cli_refuse ("export", _("--layout=%s is not known; it is timeline or table"), export->layout);
  else if (export->lanes != NULL && !whence_group_from_id (export->lanes, &options->group))
    whence_cli_refuse ("export", _("--lanes=%s is not known; it is none, article, participant, place or kind"), export->lanes);
  else if (export->is_landscape && export->is_portrait)
    whence_cli_refuse ("export", _("--landscape and --portrait exclude each other"));
  else if (!set_paper (export, options))
    whence_cli_refuse ("export", _("--paper=%s is not known; it is A3, A4, A5, letter or legal"), export->paper);
  else
    return TRUE;
  return FALSE;
}

static int
run (WhenceCliInput *input, const Export *export, const WhencePagesOptions *options)
{
  g_autoptr (WhenceTimeline) timeline = whence_cli_input_timeline (input);
  g_autoptr (GError) error = NULL;

  if (timeline == NULL)
    return WHENCE_CLI_FAILED;
  if (whence_export_find_form (export->to)->write (timeline, NULL, options, export->to, &error))
    return input->failed ? WHENCE_CLI_FAILED : WHENCE_CLI_OK;
  whence_cli_complain ("%s", error->message);
  return WHENCE_CLI_FAILED;
}

/**
 * whence_cli_export:
 * @argc: number of arguments
 * @argv: "export" and its arguments
 *
 * Writes the timeline of articles, or of a document, to a file.
 *
 * Returns: the exit status
 */
int
whence_cli_export (int argc, char **argv)
{
  Export export = { 0 };
  const GOptionEntry entries[] = {
    { "to", 0, 0, G_OPTION_ARG_FILENAME, &export.to, N_("Where to write: a .pdf, .html, .svg, .png, .csv, .ics, .timelinejs.json, .mw or .json file"), N_("FILE") },
    { "layout", 0, 0, G_OPTION_ARG_STRING, &export.layout, N_("A timeline (the default), or a chronology with numbered sources"),
      "timeline|table" },
    { "lanes", 0, 0, G_OPTION_ARG_STRING, &export.lanes, N_("Divide the timeline into lanes"), "none|article|participant|place|kind" },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &export.paper, N_("The paper: A3, A4 (the default), A5, letter or legal"), N_("PAPER") },
    { "landscape", 0, 0, G_OPTION_ARG_NONE, &export.is_landscape, N_("Lay the paper on its long side"), NULL },
    { "portrait", 0, 0, G_OPTION_ARG_NONE, &export.is_portrait, N_("Stand the paper on its short side"), NULL },
    { "title", 0, 0, G_OPTION_ARG_STRING, &export.title, N_("What to write above it"), N_("TEXT") },
    { NULL },
  };
  WhencePagesOptions options;
  WhenceCliInput input;
  int status = WHENCE_CLI_USAGE;

  if (whence_cli_input_parse (&input, "export", _("Writes the timeline of articles to a file."), entries, argc, argv))
    {
      if (check (&export, &options))
        status = run (&input, &export, &options);
      whence_cli_input_clear (&input);
    }
  g_free (export.to);
  g_free (export.paper);
  g_free (export.layout);
  g_free (export.lanes);
  g_free (export.title);
  return status;
}
