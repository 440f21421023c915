/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "whence-cli-private.h"

static const char *const stages[] = { "tokens", "expressions", "reference", "resolved", "clauses", "events", NULL };

typedef struct
{
  const char *reference_date;
  const char *stage;
} Dump;

static gboolean
dump_article (WhenceArticle *article, gpointer user_data)
{
  const Dump *dump = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = whence_pipeline_dump (article, dump->reference_date, dump->stage, &error);

  if (text != NULL)
    return whence_cli_write (text, strlen (text));
  whence_cli_complain ("%s: %s", article->id, error->message);
  return FALSE;
}

/**
 * whence_cli_dump:
 * @argc: number of arguments
 * @argv: "dump" and its arguments
 *
 * Prints what one stage makes of articles, for those who want to know why.
 *
 * Returns: the exit status
 */
int
whence_cli_dump (int argc, char **argv)
{
  g_autofree char *stage = NULL;
  const GOptionEntry entries[] = {
    { "stage", 0, 0, G_OPTION_ARG_STRING, &stage, N_("Which stage to print"),
      "tokens|expressions|reference|resolved|clauses|events" },
    { NULL },
  };
  WhenceCliInput input;
  gboolean known, done;

  if (!whence_cli_input_parse (&input, "dump", _("Prints what one stage of the extraction makes of articles."), entries, argc,
                               argv))
    return WHENCE_CLI_USAGE;
  known = stage != NULL && whence_cli_find (stages, stage) >= 0;
  done = known
         && whence_cli_input_each (&input, dump_article,
                                   &(Dump) { .reference_date = input.reference_date, .stage = stage });
  whence_cli_input_clear (&input);
  if (!known)
    return whence_cli_refuse ("dump", _("--stage must be tokens, expressions, reference, resolved, clauses or events"));
  return done && !input.failed ? WHENCE_CLI_OK : WHENCE_CLI_FAILED;
}
