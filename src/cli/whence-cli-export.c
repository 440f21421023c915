/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "whence-cli-private.h"
#include "whence-json.h"

typedef struct
{
  char *to;
} Export;

typedef gboolean (*ExportFunc) (const WhenceTimeline *timeline, const Export *export, GError **error);

static gboolean
export_json (const WhenceTimeline *timeline, const Export *export, GError **error)
{
  g_autoptr (GBytes) bytes = whence_json_write_timeline (timeline);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  return g_file_set_contents (export->to, text, (gssize) length, error);
}

static const struct
{
  const char *suffix;
  ExportFunc export;
} targets[] = {
  { ".json", export_json },
};

static ExportFunc
find_target (const char *name)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (targets); i++)
    if (g_str_has_suffix (lower, targets[i].suffix))
      return targets[i].export;
  return NULL;
}

static int
refuse_target (const Export *export)
{
  g_autoptr (GString) known = g_string_new (NULL);

  if (export->to == NULL)
    return whence_cli_refuse ("export", _("no --to=FILE given"));
  for (gsize i = 0; i < G_N_ELEMENTS (targets); i++)
    g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", targets[i].suffix);
  return whence_cli_refuse ("export", _("--to=%s: its form is not known by that suffix; known are %s"), export->to, known->str);
}

static int
run (WhenceCliInput *input, const Export *export)
{
  g_autoptr (WhenceTimeline) timeline = whence_cli_input_timeline (input);
  g_autoptr (GError) error = NULL;

  if (timeline == NULL)
    return WHENCE_CLI_FAILED;
  if (find_target (export->to) (timeline, export, &error))
    return input->failed ? WHENCE_CLI_FAILED : WHENCE_CLI_OK;
  whence_cli_complain (_("cannot write %s: %s"), export->to, error->message);
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
    { "to", 0, 0, G_OPTION_ARG_FILENAME, &export.to, N_("Where to write; the suffix tells in what form"), N_("FILE") },
    { NULL },
  };
  WhenceCliInput input;
  int status;

  if (!whence_cli_input_parse (&input, "export", _("Writes the timeline of articles to a file."), entries, argc, argv))
    status = WHENCE_CLI_USAGE;
  else
    {
      status = export.to != NULL && find_target (export.to) != NULL ? run (&input, &export) : refuse_target (&export);
      whence_cli_input_clear (&input);
    }
  g_free (export.to);
  return status;
}
